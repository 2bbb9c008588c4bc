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
    FROM {{ source('silver', 'si_support_tickets') }}
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
    LEFT JOIN {{ ref('domain') }} AS status
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
        coalesce(user_key, unknown_key()) AS user_key,
        CASE WHEN type.label IN ('Account Access', 'Connectivity') THEN 3
             WHEN type.label = 'Feature Request' THEN 1
             ELSE 2 END
        + if(plan_type IN ('Business', 'Enterprise'), 1, 0) AS priority
    FROM closing
    LEFT JOIN {{ ref('domain') }} AS type ON type.domain = 'ticket_type' AND type.term = term(ticket_type)
    LEFT JOIN {{ ref('user_at') }}
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
    CASE WHEN is_open THEN DATE '{{ var("as_of") }}' - open_date END AS age_days,
    ['Low', 'Medium', 'High', 'Critical'][priority] AS priority_level,
    load_timestamp,
    update_timestamp,
    load_date,
    update_date,
    coalesce(source_system, 'ZOOM_PLATFORM') AS source_system,
    '{{ invocation_id }}' AS execution_id,
    {{ started_at() }} AS created_at,
    {{ started_at() }} AS updated_at
FROM dated
