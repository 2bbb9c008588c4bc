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
    FROM {{ source('silver', 'si_webinars') }}
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
    coalesce(user_key, unknown_key()) AS host_user_key,
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
    '{{ invocation_id }}' AS execution_id,
    {{ started_at() }} AS created_at,
    {{ started_at() }} AS updated_at
FROM latest
LEFT JOIN {{ ref('user_at') }}
    ON user_at.user_id = latest.host_id
    AND latest.start_time >= user_at.from_time
    AND latest.start_time < user_at.to_time
