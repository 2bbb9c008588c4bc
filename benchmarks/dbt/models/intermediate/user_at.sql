-- For look-ups: which version of a user holds at a time. The first also holds before its time.
SELECT
    user_id,
    user_key,
    user_name,
    plan_type,
    CASE WHEN version_number = 1 THEN '-infinity' ELSE valid_from END::TIMESTAMP AS from_time,
    CASE WHEN scd_current_flag THEN 'infinity' ELSE valid_to END::TIMESTAMP AS to_time
FROM {{ ref('go_user_dim') }}
WHERE user_id NOT IN ('__unknown__', '__anonymous__')
