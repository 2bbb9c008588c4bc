WITH attendance AS (
    SELECT
        meeting_id,
        count(*) AS participant_count,
        count(DISTINCT user_id) AS unique_user_count,
        coalesce(sum(attendance_minutes), 0)::BIGINT AS total_attendance_minutes
    FROM {{ ref('go_participant_fact') }}
    GROUP BY meeting_id
),
counted AS (
    SELECT
        valid_meeting.*,
        coalesce(participant_count, 0) AS participant_count,
        coalesce(unique_user_count, 0) AS unique_user_count,
        coalesce(total_attendance_minutes, 0) AS total_attendance_minutes
    FROM {{ ref('valid_meeting') }}
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
    '{{ invocation_id }}' AS execution_id,
    {{ started_at() }} AS created_at,
    {{ started_at() }} AS updated_at
FROM counted
