-- Participants need the meeting's host and length, meetings need the participants' counts.
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
    FROM {{ source('silver', 'si_meetings') }}
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
    coalesce(user_key, unknown_key()) AS host_user_key,
    minutes(start_time, end_time) AS duration_minutes
FROM latest
LEFT JOIN {{ ref('user_at') }}
    ON user_at.user_id = latest.host_id
    AND latest.start_time >= user_at.from_time
    AND latest.start_time < user_at.to_time
