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
    FROM {{ source('silver', 'si_participants') }}
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
        CASE WHEN latest.user_id IS NULL THEN anonymous_key()
             ELSE coalesce(user_key, unknown_key()) END AS user_key,
        CASE WHEN latest.user_id IS NULL THEN 'Anonymous guest'
             ELSE coalesce(user_name, 'Unknown user') END AS participant_name
    FROM latest
    LEFT JOIN {{ ref('valid_meeting') }} AS meeting USING (meeting_id)
    LEFT JOIN {{ ref('user_at') }}
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
    '{{ invocation_id }}' AS execution_id,
    {{ started_at() }} AS created_at,
    {{ started_at() }} AS updated_at
FROM measured
