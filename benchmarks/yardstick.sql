-- The plain script: Silver to the eight business tables of Gold, in DuckDB SQL and nothing else.
--
-- It is what the pipeline's speed is measured against: the same rows and columns, without the
-- pipeline's validation, violation rows, accounting and incremental runs. benchmarks/yardstick.py sets
-- the variables: one path per Silver table, as_of, execution_id and started_at.
--
-- Two things to know when reading it. With nulls last, a null ranks below every value in
-- "ORDER BY ... DESC", which is what "the latest row of a key" asks for. And `eff`, the effective
-- time of a Silver row, is coalesce(update_timestamp, load_timestamp).

SET default_null_order = 'nulls_last';

-- Definitions shared by the statements

-- Most texts are clean already; a look for white space is far cheaper than a replacement.
CREATE TEMP MACRO clean(x) AS
    CASE WHEN x = '' OR regexp_matches(x, '[\t\n\v\f\r]|^ | $|  ')
         THEN nullif(trim(regexp_replace(x, '[ \t\n\v\f\r]+', ' ', 'g'), ' '), '')
         ELSE x END;

-- How a value is compared with its domain: ASCII case, "_" and "-" make no difference.
CREATE TEMP MACRO term(x) AS
    clean(translate(x, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ_-', 'abcdefghijklmnopqrstuvwxyz  '));

CREATE TEMP MACRO minutes(a, b) AS (epoch_us(b) - epoch_us(a)) // 60000000;

CREATE TEMP MACRO version_key(id, valid_from) AS md5(id || '|' || epoch_us(valid_from));

-- A text with its length in front, so that no two lists of values give one text.
CREATE TEMP MACRO encoded(x) AS coalesce(length(x) || ':' || x, '-');

-- Weekdays from Monday 0001-01-01 to d; a difference of two counts those of a half-open range.
CREATE TEMP MACRO weekdays(d) AS
    (d - DATE '0001-01-01') // 7 * 5 + least((d - DATE '0001-01-01') % 7 + 1, 5);

CREATE TEMP TABLE domain AS
SELECT domain, term(unnest([label] || synonyms)) AS term, label
FROM (VALUES
    ('plan', 'Free', []),
    ('plan', 'Basic', []),
    ('plan', 'Pro', []),
    ('plan', 'Business', []),
    ('plan', 'Enterprise', []),
    ('plan', 'Education', []),
    ('license_type', 'Basic', []),
    ('license_type', 'Pro', []),
    ('license_type', 'Business', []),
    ('license_type', 'Enterprise', []),
    ('license_type', 'Education', []),
    ('license_type', 'Developer', []),
    ('license_type', 'Free', []),
    ('user_status', 'Active', []),
    ('user_status', 'Inactive', ['Suspended', 'Deactivated']),
    ('user_status', 'Pending', []),
    ('feature', 'Screen Share', ['Screen Sharing', 'Share Screen']),
    ('feature', 'Chat', ['In-Meeting Chat']),
    ('feature', 'Recording', ['Cloud Recording', 'Local Recording']),
    ('feature', 'Whiteboard', []),
    ('feature', 'Annotation', []),
    ('feature', 'Virtual Background', []),
    ('feature', 'Breakout Rooms', ['Breakout Room']),
    ('feature', 'Polls', ['Poll', 'Polling']),
    ('feature', 'Q&A', ['QA', 'Q and A']),
    ('feature', 'Reactions', ['Reaction']),
    ('feature', 'Transcript', ['Live Transcript', 'Transcription']),
    ('feature', 'Survey', ['Surveys']),
    ('ticket_type', 'Audio Issue', ['Audio Issues']),
    ('ticket_type', 'Video Issue', ['Video Issues']),
    ('ticket_type', 'Connectivity', ['Connectivity Issue']),
    ('ticket_type', 'Billing Inquiry', ['Billing']),
    ('ticket_type', 'Feature Request', []),
    ('ticket_type', 'Account Access', ['Login Problems', 'Login Issue']),
    ('ticket_status', 'Open', []),
    ('ticket_status', 'In Progress', []),
    ('ticket_status', 'Pending Customer', []),
    ('ticket_status', 'Escalated', []),
    ('ticket_status', 'Resolved', []),
    ('ticket_status', 'Closed', []),
    ('event_type', 'Subscription Fee', ['Subscription']),
    ('event_type', 'Subscription Renewal', ['Renewal']),
    ('event_type', 'Add-on Purchase', ['Add on']),
    ('event_type', 'Upgrade', []),
    ('event_type', 'Downgrade', []),
    ('event_type', 'Payment', []),
    ('event_type', 'Cancellation', []),
    ('event_type', 'Refund', [])
) AS v (domain, label, synonyms);

CREATE TEMP TABLE feature_category AS
FROM (VALUES
    ('Screen Share', 'Collaboration'),
    ('Whiteboard', 'Collaboration'),
    ('Annotation', 'Collaboration'),
    ('Chat', 'Communication'),
    ('Reactions', 'Communication'),
    ('Recording', 'Documentation'),
    ('Transcript', 'Documentation'),
    ('Polls', 'Engagement'),
    ('Q&A', 'Engagement'),
    ('Survey', 'Engagement'),
    ('Breakout Rooms', 'Room Management'),
    ('Virtual Background', 'Personalization')
) AS v (feature_name, feature_category);

CREATE SCHEMA gold;

-- Users: one row per version

CREATE TABLE gold.go_user_dim AS
WITH cleaned AS (
    SELECT
        clean(user_id) AS user_id,
        clean(user_name) AS user_name,
        clean(email) AS email,
        clean(company) AS company,
        clean(plan_type) AS plan_type,
        clean(user_status) AS user_status,
        load_timestamp,
        update_timestamp,
        load_date,
        update_date,
        clean(source_system) AS source_system,
        coalesce(update_timestamp, load_timestamp) AS eff
    FROM (
        -- Older exports lack the status.
        SELECT NULL::VARCHAR AS user_status WHERE false
        UNION ALL BY NAME
        FROM read_parquet(getvariable('si_users'), union_by_name => true)
    )
),
valid AS (
    SELECT *, min(load_date) OVER (PARTITION BY user_id) AS first_load_date
    FROM cleaned
    WHERE user_id IS NOT NULL
      AND user_id NOT IN ('__unknown__', '__anonymous__')
      AND user_name IS NOT NULL
      AND regexp_full_match(lower(email), '[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}')
      AND eff < TIMESTAMP '9999-12-31'
),
observed AS (
    SELECT *
    FROM valid
    QUALIFY row_number() OVER (
        PARTITION BY user_id, eff
        ORDER BY load_timestamp DESC, user_name DESC, email DESC, company DESC, plan_type DESC,
            user_status DESC, update_timestamp DESC, load_date DESC, update_date DESC,
            source_system DESC
    ) = 1
),
tracked AS (
    SELECT
        observed.* REPLACE (
            lower(email) AS email,
            coalesce(plan.label, 'Unknown') AS plan_type
        ),
        coalesce(status.label, 'Unknown') AS account_status
    FROM observed
    LEFT JOIN domain AS plan ON plan.domain = 'plan' AND plan.term = term(plan_type)
    LEFT JOIN domain AS status ON status.domain = 'user_status' AND status.term = term(user_status)
),
reserved AS (
    FROM (VALUES ('__unknown__', 'Unknown user'), ('__anonymous__', 'Anonymous guest'))
        AS v (user_id, user_name)
),
hashed AS (
    SELECT *, md5(concat(encoded(user_name), encoded(email), encoded(company), encoded(plan_type),
        encoded(account_status))) AS attribute_hash
    FROM (
        SELECT user_id, user_name, email, company, plan_type, account_status, eff, eff AS seen,
            first_load_date, load_timestamp, update_timestamp, load_date, update_date,
            coalesce(source_system, 'ZOOM_PLATFORM') AS source_system
        FROM tracked
        UNION ALL BY NAME
        SELECT user_id, user_name, 'Unknown' AS plan_type, 'Unknown' AS account_status,
            TIMESTAMP '1900-01-01' AS eff, 'zoomgold' AS source_system
        FROM reserved
    )
),
-- A version opens where the attributes differ from the row before. The last row folded into it is
-- the one before the next opening, or the key's last.
opening AS (
    SELECT
        *,
        lag(seen) OVER w AS seen_before,
        max(seen) OVER (PARTITION BY user_id) AS last_seen
    FROM hashed
    WINDOW w AS (PARTITION BY user_id ORDER BY eff)
    QUALIFY attribute_hash IS DISTINCT FROM lag(attribute_hash) OVER w
),
version AS (
    SELECT
        *,
        row_number() OVER w AS version_number,
        first_value(eff) OVER w AS first_eff,
        coalesce(lead(eff) OVER w, TIMESTAMP '9999-12-31') AS valid_to,
        coalesce(lead(seen_before) OVER w, last_seen) AS last_seen_at_source
    FROM opening
    WINDOW w AS (PARTITION BY user_id ORDER BY eff)
)
SELECT
    version_key(user_id, eff) AS user_key,
    user_id,
    user_name,
    email,
    split_part(email, '@', 2) AS email_domain,
    company,
    plan_type,
    account_status,
    CASE WHEN seen IS NOT NULL THEN coalesce(first_load_date, first_eff::DATE) END
        AS registration_date,
    version_number,
    eff AS valid_from,
    valid_to,
    eff::DATE AS scd_start_date,
    valid_to::DATE AS scd_end_date,
    valid_to = TIMESTAMP '9999-12-31' AS scd_current_flag,
    last_seen_at_source,
    attribute_hash,
    load_timestamp,
    update_timestamp,
    load_date,
    update_date,
    source_system,
    getvariable('execution_id') AS execution_id,
    getvariable('started_at') AS created_at,
    getvariable('started_at') AS updated_at
FROM version;

-- For look-ups: which version of a user holds at a time. The first also holds before its time.
CREATE TEMP TABLE user_at AS
SELECT
    user_id,
    user_key,
    user_name,
    plan_type,
    CASE WHEN version_number = 1 THEN '-infinity' ELSE valid_from END::TIMESTAMP AS from_time,
    CASE WHEN scd_current_flag THEN 'infinity' ELSE valid_to END::TIMESTAMP AS to_time
FROM gold.go_user_dim
WHERE user_id NOT IN ('__unknown__', '__anonymous__');

SET VARIABLE unknown_key = version_key('__unknown__', TIMESTAMP '1900-01-01');
SET VARIABLE anonymous_key = version_key('__anonymous__', TIMESTAMP '1900-01-01');

-- Licenses: one row per version

CREATE TABLE gold.go_license_dim AS
WITH cleaned AS (
    SELECT
        clean(license_id) AS license_id,
        clean(license_type) AS license_type,
        clean(assigned_to_user_id) AS assigned_to_user_id,
        start_date,
        end_date,
        load_timestamp,
        update_timestamp,
        load_date,
        update_date,
        clean(source_system) AS source_system,
        coalesce(update_timestamp, load_timestamp) AS eff
    FROM read_parquet(getvariable('si_licenses'), union_by_name => true)
),
observed AS (
    SELECT *
    FROM cleaned
    WHERE license_id IS NOT NULL
      AND license_type IS NOT NULL
      AND start_date IS NOT NULL
      AND (end_date IS NULL OR end_date >= start_date)
      AND eff < TIMESTAMP '9999-12-31'
    QUALIFY row_number() OVER (
        PARTITION BY license_id, eff
        ORDER BY load_timestamp DESC, license_type DESC, assigned_to_user_id DESC,
            start_date DESC, end_date DESC, update_timestamp DESC, load_date DESC,
            update_date DESC, source_system DESC
    ) = 1
),
hashed AS (
    SELECT
        observed.* REPLACE (coalesce(label, 'Unknown') AS license_type),
        md5(concat(encoded(coalesce(label, 'Unknown')), encoded(assigned_to_user_id),
            encoded(start_date::VARCHAR), encoded(end_date::VARCHAR))) AS attribute_hash
    FROM observed
    LEFT JOIN domain ON domain.domain = 'license_type' AND domain.term = term(license_type)
),
opening AS (
    SELECT
        *,
        lag(eff) OVER w AS seen_before,
        max(eff) OVER (PARTITION BY license_id) AS last_seen
    FROM hashed
    WINDOW w AS (PARTITION BY license_id ORDER BY eff)
    QUALIFY attribute_hash IS DISTINCT FROM lag(attribute_hash) OVER w
),
version AS (
    SELECT
        *,
        row_number() OVER w AS version_number,
        coalesce(lead(eff) OVER w, TIMESTAMP '9999-12-31') AS valid_to,
        coalesce(lead(seen_before) OVER w, last_seen) AS last_seen_at_source
    FROM opening
    WINDOW w AS (PARTITION BY license_id ORDER BY eff)
)
SELECT
    version_key(license_id, eff) AS license_key,
    license_id,
    license_type,
    assigned_to_user_id,
    CASE WHEN assigned_to_user_id IS NOT NULL
         THEN coalesce(user_key, getvariable('unknown_key')) END AS assigned_user_key,
    start_date,
    end_date,
    if(assigned_to_user_id IS NULL, 'Unassigned', 'Assigned') AS assignment_status,
    CASE WHEN start_date > getvariable('as_of') THEN 'Pending'
         WHEN end_date < getvariable('as_of') THEN 'Expired'
         ELSE 'Active' END AS license_status,
    end_date - start_date AS term_days,
    version_number,
    eff AS valid_from,
    valid_to,
    eff::DATE AS scd_start_date,
    valid_to::DATE AS scd_end_date,
    valid_to = TIMESTAMP '9999-12-31' AS scd_current_flag,
    last_seen_at_source,
    attribute_hash,
    load_timestamp,
    update_timestamp,
    load_date,
    update_date,
    coalesce(source_system, 'ZOOM_PLATFORM') AS source_system,
    getvariable('execution_id') AS execution_id,
    getvariable('started_at') AS created_at,
    getvariable('started_at') AS updated_at
FROM version
LEFT JOIN user_at
    ON user_at.user_id = version.assigned_to_user_id
    AND version.eff >= user_at.from_time
    AND version.eff < user_at.to_time;

-- Meetings and their participants

-- Participants need the meeting's host and length, meetings need the participants' counts.
CREATE TEMP TABLE valid_meeting AS
WITH cleaned AS (
    SELECT
        clean(meeting_id) AS meeting_id,
        clean(host_id) AS host_id,
        clean(meeting_topic) AS meeting_topic,
        start_time,
        end_time,
        duration_minutes::BIGINT AS reported_duration_minutes,
        load_timestamp,
        update_timestamp,
        load_date,
        update_date,
        clean(source_system) AS source_system,
        coalesce(update_timestamp, load_timestamp) AS eff
    FROM read_parquet(getvariable('si_meetings'), union_by_name => true)
),
latest AS (
    SELECT *
    FROM cleaned
    WHERE meeting_id IS NOT NULL
      AND host_id IS NOT NULL
      AND start_time IS NOT NULL
      AND (end_time IS NULL OR end_time >= start_time)
      AND (reported_duration_minutes IS NULL OR reported_duration_minutes >= 0)
    QUALIFY row_number() OVER (
        PARTITION BY meeting_id
        ORDER BY eff DESC, load_timestamp DESC, host_id DESC, meeting_topic DESC,
            start_time DESC, end_time DESC, reported_duration_minutes DESC,
            update_timestamp DESC, load_date DESC, update_date DESC, source_system DESC
    ) = 1
)
SELECT
    latest.*,
    coalesce(user_key, getvariable('unknown_key')) AS host_user_key,
    minutes(start_time, end_time) AS duration_minutes
FROM latest
LEFT JOIN user_at
    ON user_at.user_id = latest.host_id
    AND latest.start_time >= user_at.from_time
    AND latest.start_time < user_at.to_time;

CREATE TABLE gold.go_participant_fact AS
WITH cleaned AS (
    SELECT
        clean(participant_id) AS participant_id,
        clean(meeting_id) AS meeting_id,
        clean(user_id) AS user_id,
        join_time,
        leave_time,
        load_timestamp,
        update_timestamp,
        load_date,
        update_date,
        clean(source_system) AS source_system,
        coalesce(update_timestamp, load_timestamp) AS eff
    FROM read_parquet(getvariable('si_participants'), union_by_name => true)
),
latest AS (
    SELECT *
    FROM cleaned
    WHERE participant_id IS NOT NULL
      AND meeting_id IS NOT NULL
      AND join_time IS NOT NULL
      AND (leave_time IS NULL OR leave_time >= join_time)
    QUALIFY row_number() OVER (
        PARTITION BY participant_id
        ORDER BY eff DESC, load_timestamp DESC, meeting_id DESC, user_id DESC, join_time DESC,
            leave_time DESC, update_timestamp DESC, load_date DESC, update_date DESC,
            source_system DESC
    ) = 1
),
measured AS (
    SELECT
        latest.*,
        minutes(join_time, leave_time) AS attendance_minutes,
        -- Ten-thousandths, rounded half-up in whole numbers: exact, where a double is not. The
        -- test for null is needed: least() skips nulls.
        CASE WHEN meeting.duration_minutes > 0 AND leave_time IS NOT NULL
             THEN (least(minutes(join_time, leave_time), meeting.duration_minutes) * 20000
                   + meeting.duration_minutes) // (2 * meeting.duration_minutes)
        END AS ratio,
        latest.user_id = meeting.host_id AS is_host,
        CASE WHEN latest.user_id IS NULL THEN getvariable('anonymous_key')
             ELSE coalesce(user_key, getvariable('unknown_key')) END AS user_key,
        CASE WHEN latest.user_id IS NULL THEN 'Anonymous guest'
             ELSE coalesce(user_name, 'Unknown user') END AS participant_name
    FROM latest
    LEFT JOIN valid_meeting AS meeting USING (meeting_id)
    LEFT JOIN user_at
        ON user_at.user_id = latest.user_id
        AND latest.join_time >= user_at.from_time
        AND latest.join_time < user_at.to_time
)
SELECT
    participant_id,
    meeting_id,
    user_id,
    user_key,
    participant_name,
    join_time,
    leave_time,
    join_time::DATE AS attendance_date,
    attendance_minutes,
    (ratio::SMALLINT * 0.0001)::DECIMAL(5, 4) AS attendance_ratio,
    CASE WHEN is_host THEN 'Host'
         WHEN leave_time IS NULL THEN 'Still Connected'
         WHEN ratio >= 8000 THEN 'Full'
         WHEN ratio >= 5000 THEN 'Partial'
         WHEN ratio IS NOT NULL THEN 'Brief'
         ELSE 'Unknown' END AS attendee_type,
    load_timestamp,
    update_timestamp,
    load_date,
    update_date,
    coalesce(source_system, 'ZOOM_PLATFORM') AS source_system,
    getvariable('execution_id') AS execution_id,
    getvariable('started_at') AS created_at,
    getvariable('started_at') AS updated_at
FROM measured;

CREATE TABLE gold.go_meeting_fact AS
WITH attendance AS (
    SELECT
        meeting_id,
        count(*) AS participant_count,
        count(DISTINCT user_id) AS unique_user_count,
        coalesce(sum(attendance_minutes), 0)::BIGINT AS total_attendance_minutes
    FROM gold.go_participant_fact
    GROUP BY meeting_id
),
counted AS (
    SELECT
        valid_meeting.*,
        coalesce(participant_count, 0) AS participant_count,
        coalesce(unique_user_count, 0) AS unique_user_count,
        coalesce(total_attendance_minutes, 0) AS total_attendance_minutes
    FROM valid_meeting
    LEFT JOIN attendance USING (meeting_id)
)
SELECT
    meeting_id,
    host_id,
    host_user_key,
    meeting_topic,
    start_time,
    end_time,
    start_time::DATE AS meeting_date,
    duration_minutes,
    reported_duration_minutes,
    if(end_time IS NULL, 'In Progress', 'Completed') AS meeting_status,
    participant_count,
    unique_user_count,
    total_attendance_minutes,
    CASE WHEN participant_count = 0 THEN 'No Participants'
         WHEN participant_count = 1 THEN 'Personal'
         WHEN participant_count <= 10 THEN 'Small Group'
         WHEN participant_count <= 50 THEN 'Medium Group'
         ELSE 'Large Group' END AS meeting_type,
    load_timestamp,
    update_timestamp,
    load_date,
    update_date,
    coalesce(source_system, 'ZOOM_PLATFORM') AS source_system,
    getvariable('execution_id') AS execution_id,
    getvariable('started_at') AS created_at,
    getvariable('started_at') AS updated_at
FROM counted;

-- The other facts

CREATE TABLE gold.go_feature_usage_fact AS
WITH cleaned AS (
    SELECT
        clean(usage_id) AS usage_id,
        clean(meeting_id) AS meeting_id,
        clean(feature_name) AS feature_name,
        usage_count::BIGINT AS usage_count,
        usage_date,
        load_timestamp,
        update_timestamp,
        load_date,
        update_date,
        clean(source_system) AS source_system,
        coalesce(update_timestamp, load_timestamp) AS eff
    FROM read_parquet(getvariable('si_feature_usage'), union_by_name => true)
),
latest AS (
    SELECT *
    FROM cleaned
    WHERE usage_id IS NOT NULL
      AND meeting_id IS NOT NULL
      AND feature_name IS NOT NULL
      AND usage_date IS NOT NULL
      AND usage_count > 0
    QUALIFY row_number() OVER (
        PARTITION BY usage_id
        ORDER BY eff DESC, load_timestamp DESC, meeting_id DESC, feature_name DESC,
            usage_count DESC, usage_date DESC, update_timestamp DESC, load_date DESC,
            update_date DESC, source_system DESC
    ) = 1
)
SELECT
    usage_id,
    latest.meeting_id,
    coalesce(host_user_key, getvariable('unknown_key')) AS host_user_key,
    coalesce(label, 'Unknown') AS feature_name,
    coalesce(feature_category, 'Other') AS feature_category,
    usage_count,
    usage_date,
    latest.load_timestamp,
    latest.update_timestamp,
    latest.load_date,
    latest.update_date,
    coalesce(latest.source_system, 'ZOOM_PLATFORM') AS source_system,
    getvariable('execution_id') AS execution_id,
    getvariable('started_at') AS created_at,
    getvariable('started_at') AS updated_at
FROM latest
LEFT JOIN valid_meeting USING (meeting_id)
LEFT JOIN domain ON domain.domain = 'feature' AND domain.term = term(latest.feature_name)
LEFT JOIN feature_category ON feature_category.feature_name = domain.label;

CREATE TABLE gold.go_webinar_fact AS
WITH cleaned AS (
    SELECT
        clean(webinar_id) AS webinar_id,
        clean(host_id) AS host_id,
        clean(webinar_topic) AS webinar_topic,
        start_time,
        end_time,
        registrants::BIGINT AS registrants,
        load_timestamp,
        update_timestamp,
        load_date,
        update_date,
        clean(source_system) AS source_system,
        coalesce(update_timestamp, load_timestamp) AS eff
    FROM read_parquet(getvariable('si_webinars'), union_by_name => true)
),
latest AS (
    SELECT *
    FROM cleaned
    WHERE webinar_id IS NOT NULL
      AND host_id IS NOT NULL
      AND webinar_topic IS NOT NULL
      AND start_time IS NOT NULL
      AND (end_time IS NULL OR end_time >= start_time)
      AND (registrants IS NULL OR registrants >= 0)
    QUALIFY row_number() OVER (
        PARTITION BY webinar_id
        ORDER BY eff DESC, load_timestamp DESC, host_id DESC, webinar_topic DESC,
            start_time DESC, end_time DESC, registrants DESC, update_timestamp DESC,
            load_date DESC, update_date DESC, source_system DESC
    ) = 1
)
SELECT
    webinar_id,
    host_id,
    coalesce(user_key, getvariable('unknown_key')) AS host_user_key,
    webinar_topic,
    start_time,
    end_time,
    start_time::DATE AS webinar_date,
    minutes(start_time, end_time) AS duration_minutes,
    registrants,
    load_timestamp,
    update_timestamp,
    load_date,
    update_date,
    coalesce(source_system, 'ZOOM_PLATFORM') AS source_system,
    getvariable('execution_id') AS execution_id,
    getvariable('started_at') AS created_at,
    getvariable('started_at') AS updated_at
FROM latest
LEFT JOIN user_at
    ON user_at.user_id = latest.host_id
    AND latest.start_time >= user_at.from_time
    AND latest.start_time < user_at.to_time;

CREATE TABLE gold.go_support_ticket_fact AS
WITH cleaned AS (
    SELECT
        clean(ticket_id) AS ticket_id,
        clean(user_id) AS user_id,
        clean(ticket_type) AS ticket_type,
        clean(resolution_status) AS resolution_status,
        open_date,
        load_timestamp,
        update_timestamp,
        load_date,
        update_date,
        clean(source_system) AS source_system,
        coalesce(update_timestamp, load_timestamp) AS eff
    FROM read_parquet(getvariable('si_support_tickets'), union_by_name => true)
),
ranked AS (
    SELECT
        cleaned.*,
        if(resolution_status IS NULL, 'Open', coalesce(status.label, 'Unknown')) AS status_label,
        status_label NOT IN ('Resolved', 'Closed') AS is_open,
        row_number() OVER (
            PARTITION BY ticket_id
            ORDER BY eff DESC, load_timestamp DESC, user_id DESC, ticket_type DESC,
                resolution_status DESC, open_date DESC, update_timestamp DESC, load_date DESC,
                update_date DESC, source_system DESC
        ) AS rank
    FROM cleaned
    LEFT JOIN domain AS status
        ON status.domain = 'ticket_status' AND status.term = term(resolution_status)
    WHERE ticket_id IS NOT NULL
      AND user_id IS NOT NULL
      AND ticket_type IS NOT NULL
      AND open_date IS NOT NULL
),
-- Looking back from the latest row: the terminal rows down to the last open one.
closing AS (
    SELECT
        *,
        min(eff) FILTER (rank < last_open) OVER (PARTITION BY ticket_id)::DATE AS closed_on
    FROM (
        SELECT
            *,
            coalesce(min(rank) FILTER (is_open) OVER (PARTITION BY ticket_id), 9223372036854775807)
                AS last_open
        FROM ranked
    )
    QUALIFY rank = 1
),
dated AS (
    SELECT
        closing.* REPLACE (coalesce(type.label, 'Unknown') AS ticket_type),
        CASE WHEN closed_on >= open_date THEN closed_on END AS close_date,
        coalesce(user_key, getvariable('unknown_key')) AS user_key,
        CASE WHEN type.label IN ('Account Access', 'Connectivity') THEN 3
             WHEN type.label = 'Feature Request' THEN 1
             ELSE 2 END
        + if(plan_type IN ('Business', 'Enterprise'), 1, 0) AS priority
    FROM closing
    LEFT JOIN domain AS type ON type.domain = 'ticket_type' AND type.term = term(ticket_type)
    LEFT JOIN user_at
        ON user_at.user_id = closing.user_id
        AND closing.open_date >= user_at.from_time
        AND closing.open_date < user_at.to_time
)
SELECT
    ticket_id,
    user_id,
    user_key,
    ticket_type,
    status_label AS resolution_status,
    is_open,
    open_date,
    close_date,
    close_date - open_date AS resolution_days,
    weekdays(close_date) - weekdays(open_date) AS resolution_business_days,
    CASE WHEN is_open THEN getvariable('as_of') - open_date END AS age_days,
    ['Low', 'Medium', 'High', 'Critical'][priority] AS priority_level,
    load_timestamp,
    update_timestamp,
    load_date,
    update_date,
    coalesce(source_system, 'ZOOM_PLATFORM') AS source_system,
    getvariable('execution_id') AS execution_id,
    getvariable('started_at') AS created_at,
    getvariable('started_at') AS updated_at
FROM dated;

CREATE TABLE gold.go_billing_event_fact AS
WITH cleaned AS (
    SELECT
        clean(event_id) AS event_id,
        clean(user_id) AS user_id,
        clean(event_type) AS event_type,
        amount::DECIMAL(10, 2) AS amount,
        event_date,
        load_timestamp,
        update_timestamp,
        load_date,
        update_date,
        clean(source_system) AS source_system,
        coalesce(update_timestamp, load_timestamp) AS eff
    FROM read_parquet(getvariable('si_billing_events'), union_by_name => true)
),
latest AS (
    SELECT cleaned.*, coalesce(label, 'Unknown') AS event_label
    FROM cleaned
    LEFT JOIN domain ON domain.domain = 'event_type' AND domain.term = term(event_type)
    WHERE event_id IS NOT NULL
      AND user_id IS NOT NULL
      AND event_type IS NOT NULL
      AND event_date IS NOT NULL
      AND (amount >= 0 OR (amount < 0 AND label IN ('Refund', 'Cancellation')))
    QUALIFY row_number() OVER (
        PARTITION BY event_id
        ORDER BY eff DESC, load_timestamp DESC, user_id DESC, event_type DESC, amount DESC,
            event_date DESC, update_timestamp DESC, load_date DESC, update_date DESC,
            source_system DESC
    ) = 1
)
SELECT
    event_id,
    latest.user_id,
    coalesce(user_key, getvariable('unknown_key')) AS user_key,
    event_label AS event_type,
    amount,
    if(event_label IN ('Refund', 'Cancellation'), -abs(amount), amount)::DECIMAL(10, 2)
        AS net_amount,
    event_label IN ('Subscription Fee', 'Subscription Renewal') AS is_recurring,
    event_label = 'Refund' AS is_refund,
    event_date,
    date_trunc('month', event_date)::DATE AS event_month,
    load_timestamp,
    update_timestamp,
    load_date,
    update_date,
    coalesce(source_system, 'ZOOM_PLATFORM') AS source_system,
    getvariable('execution_id') AS execution_id,
    getvariable('started_at') AS created_at,
    getvariable('started_at') AS updated_at
FROM latest
LEFT JOIN user_at
    ON user_at.user_id = latest.user_id
    AND latest.event_date >= user_at.from_time
    AND latest.event_date < user_at.to_time;

-- What upstream logged, as it stands

CREATE TABLE gold.si_error_data AS
FROM read_parquet(getvariable('si_error_data'), union_by_name => true);

CREATE TABLE gold.si_audit AS
FROM read_parquet(getvariable('si_audit'), union_by_name => true);
