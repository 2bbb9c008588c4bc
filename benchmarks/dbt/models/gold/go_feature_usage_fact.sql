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
    FROM {{ source('silver', 'si_feature_usage') }}
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
    coalesce(host_user_key, unknown_key()) AS host_user_key,
    coalesce(label, 'Unknown') AS feature_name,
    coalesce(feature_category, 'Other') AS feature_category,
    usage_count,
    usage_date,
    latest.load_timestamp,
    latest.update_timestamp,
    latest.load_date,
    latest.update_date,
    coalesce(latest.source_system, 'ZOOM_PLATFORM') AS source_system,
    '{{ invocation_id }}' AS execution_id,
    {{ started_at() }} AS created_at,
    {{ started_at() }} AS updated_at
FROM latest
LEFT JOIN {{ ref('valid_meeting') }} USING (meeting_id)
LEFT JOIN {{ ref('domain') }} ON domain.domain = 'feature' AND domain.term = term(latest.feature_name)
LEFT JOIN {{ ref('feature_category') }} ON feature_category.feature_name = domain.label
