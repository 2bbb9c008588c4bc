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
        FROM {{ source('silver', 'si_users') }}
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
    LEFT JOIN {{ ref('domain') }} AS plan ON plan.domain = 'plan' AND plan.term = term(plan_type)
    LEFT JOIN {{ ref('domain') }} AS status ON status.domain = 'user_status' AND status.term = term(user_status)
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
    '{{ invocation_id }}' AS execution_id,
    {{ started_at() }} AS created_at,
    {{ started_at() }} AS updated_at
FROM version
