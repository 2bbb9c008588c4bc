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
    FROM {{ source('silver', 'si_billing_events') }}
),
latest AS (
    SELECT cleaned.*, coalesce(label, 'Unknown') AS event_label
    FROM cleaned
    LEFT JOIN {{ ref('domain') }} ON domain.domain = 'event_type' AND domain.term = term(event_type)
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
    coalesce(user_key, unknown_key()) AS user_key,
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
    '{{ invocation_id }}' AS execution_id,
    {{ started_at() }} AS created_at,
    {{ started_at() }} AS updated_at
FROM latest
LEFT JOIN {{ ref('user_at') }}
    ON user_at.user_id = latest.user_id
    AND latest.event_date >= user_at.from_time
    AND latest.event_date < user_at.to_time
