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
    FROM {{ source('silver', 'si_licenses') }}
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
    LEFT JOIN {{ ref('domain') }} ON domain.domain = 'license_type' AND domain.term = term(license_type)
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
         THEN coalesce(user_key, unknown_key()) END AS assigned_user_key,
    start_date,
    end_date,
    if(assigned_to_user_id IS NULL, 'Unassigned', 'Assigned') AS assignment_status,
    CASE WHEN start_date > DATE '{{ var("as_of") }}' THEN 'Pending'
         WHEN end_date < DATE '{{ var("as_of") }}' THEN 'Expired'
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
    '{{ invocation_id }}' AS execution_id,
    {{ started_at() }} AS created_at,
    {{ started_at() }} AS updated_at
FROM version
LEFT JOIN {{ ref('user_at') }}
    ON user_at.user_id = version.assigned_to_user_id
    AND version.eff >= user_at.from_time
    AND version.eff < user_at.to_time
