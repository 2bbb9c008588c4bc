-- quality_rules
-- snowflake, full; compiled by zoomgold, not for editing
CREATE OR REPLACE TRANSIENT TABLE "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."QUALITY_RULES" (
  "RULE_TABLE" VARCHAR,
  "RULE_BIT" DECIMAL(38, 0),
  "VALIDATION_RULE" VARCHAR,
  "ERROR_SEVERITY" VARCHAR,
  "ERROR_TYPE" VARCHAR,
  "ERROR_DESCRIPTION" VARCHAR,
  "SOURCE_COLUMN" VARCHAR
) AS
SELECT
  CAST("RULE_TABLE" AS VARCHAR) AS "RULE_TABLE",
  CAST("RULE_BIT" AS DECIMAL(38, 0)) AS "RULE_BIT",
  CAST("VALIDATION_RULE" AS VARCHAR) AS "VALIDATION_RULE",
  CAST("ERROR_SEVERITY" AS VARCHAR) AS "ERROR_SEVERITY",
  CAST("ERROR_TYPE" AS VARCHAR) AS "ERROR_TYPE",
  CAST("ERROR_DESCRIPTION" AS VARCHAR) AS "ERROR_DESCRIPTION",
  CAST("SOURCE_COLUMN" AS VARCHAR) AS "SOURCE_COLUMN"
FROM (
  SELECT
    'users' AS "RULE_TABLE",
    CAST(1 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'missing_user_id' AS "VALIDATION_RULE",
    'Critical' AS "ERROR_SEVERITY",
    'Missing Value' AS "ERROR_TYPE",
    'user_id is missing.' AS "ERROR_DESCRIPTION",
    'user_id' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'users' AS "RULE_TABLE",
    CAST(2 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'missing_email' AS "VALIDATION_RULE",
    'Critical' AS "ERROR_SEVERITY",
    'Missing Value' AS "ERROR_TYPE",
    'email is missing.' AS "ERROR_DESCRIPTION",
    'email' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'users' AS "RULE_TABLE",
    CAST(4 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'invalid_email' AS "VALIDATION_RULE",
    'Critical' AS "ERROR_SEVERITY",
    'Format' AS "ERROR_TYPE",
    'email is not a valid address.' AS "ERROR_DESCRIPTION",
    'email' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'users' AS "RULE_TABLE",
    CAST(8 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'missing_user_name' AS "VALIDATION_RULE",
    'Critical' AS "ERROR_SEVERITY",
    'Missing Value' AS "ERROR_TYPE",
    'user_name is missing.' AS "ERROR_DESCRIPTION",
    'user_name' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'users' AS "RULE_TABLE",
    CAST(16 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'missing_effective_time' AS "VALIDATION_RULE",
    'Critical' AS "ERROR_SEVERITY",
    'Missing Value' AS "ERROR_TYPE",
    'Neither update_timestamp nor load_timestamp is given.' AS "ERROR_DESCRIPTION",
    'update_timestamp, load_timestamp' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'users' AS "RULE_TABLE",
    CAST(32 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'invalid_effective_time' AS "VALIDATION_RULE",
    'Critical' AS "ERROR_SEVERITY",
    'Range' AS "ERROR_TYPE",
    'The effective time is at or after 9999-12-31, the open end of a version.' AS "ERROR_DESCRIPTION",
    'update_timestamp, load_timestamp' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'users' AS "RULE_TABLE",
    CAST(64 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'reserved_user_id' AS "VALIDATION_RULE",
    'Critical' AS "ERROR_SEVERITY",
    'Reference' AS "ERROR_TYPE",
    'user_id is reserved for a member that Gold adds itself.' AS "ERROR_DESCRIPTION",
    'user_id' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'users' AS "RULE_TABLE",
    CAST(128 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'unknown_plan_type' AS "VALIDATION_RULE",
    'Warning' AS "ERROR_SEVERITY",
    'Domain' AS "ERROR_TYPE",
    'plan_type is not a known label.' AS "ERROR_DESCRIPTION",
    'plan_type' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'users' AS "RULE_TABLE",
    CAST(256 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'unknown_user_status' AS "VALIDATION_RULE",
    'Warning' AS "ERROR_SEVERITY",
    'Domain' AS "ERROR_TYPE",
    'user_status is not a known label.' AS "ERROR_DESCRIPTION",
    'user_status' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'users' AS "RULE_TABLE",
    CAST(512 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'duplicate_email' AS "VALIDATION_RULE",
    'Warning' AS "ERROR_SEVERITY",
    'Uniqueness' AS "ERROR_TYPE",
    'Another user\'s current version has the same email.' AS "ERROR_DESCRIPTION",
    'email' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'licenses' AS "RULE_TABLE",
    CAST(1 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'missing_license_id' AS "VALIDATION_RULE",
    'Critical' AS "ERROR_SEVERITY",
    'Missing Value' AS "ERROR_TYPE",
    'license_id is missing.' AS "ERROR_DESCRIPTION",
    'license_id' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'licenses' AS "RULE_TABLE",
    CAST(2 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'missing_license_type' AS "VALIDATION_RULE",
    'Critical' AS "ERROR_SEVERITY",
    'Missing Value' AS "ERROR_TYPE",
    'license_type is missing.' AS "ERROR_DESCRIPTION",
    'license_type' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'licenses' AS "RULE_TABLE",
    CAST(4 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'missing_start_date' AS "VALIDATION_RULE",
    'Critical' AS "ERROR_SEVERITY",
    'Missing Value' AS "ERROR_TYPE",
    'start_date is missing.' AS "ERROR_DESCRIPTION",
    'start_date' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'licenses' AS "RULE_TABLE",
    CAST(8 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'invalid_date_range' AS "VALIDATION_RULE",
    'Critical' AS "ERROR_SEVERITY",
    'Range' AS "ERROR_TYPE",
    'end_date is before start_date.' AS "ERROR_DESCRIPTION",
    'start_date, end_date' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'licenses' AS "RULE_TABLE",
    CAST(16 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'missing_effective_time' AS "VALIDATION_RULE",
    'Critical' AS "ERROR_SEVERITY",
    'Missing Value' AS "ERROR_TYPE",
    'Neither update_timestamp nor load_timestamp is given.' AS "ERROR_DESCRIPTION",
    'update_timestamp, load_timestamp' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'licenses' AS "RULE_TABLE",
    CAST(32 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'invalid_effective_time' AS "VALIDATION_RULE",
    'Critical' AS "ERROR_SEVERITY",
    'Range' AS "ERROR_TYPE",
    'The effective time is at or after 9999-12-31, the open end of a version.' AS "ERROR_DESCRIPTION",
    'update_timestamp, load_timestamp' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'licenses' AS "RULE_TABLE",
    CAST(64 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'unknown_license_type' AS "VALIDATION_RULE",
    'Warning' AS "ERROR_SEVERITY",
    'Domain' AS "ERROR_TYPE",
    'license_type is not a known label.' AS "ERROR_DESCRIPTION",
    'license_type' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'licenses' AS "RULE_TABLE",
    CAST(128 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'orphan_user' AS "VALIDATION_RULE",
    'Warning' AS "ERROR_SEVERITY",
    'Reference' AS "ERROR_TYPE",
    'The license is assigned to a user whom Silver does not have.' AS "ERROR_DESCRIPTION",
    'assigned_to_user_id' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'licenses' AS "RULE_TABLE",
    CAST(256 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'missing_end_date' AS "VALIDATION_RULE",
    'Warning' AS "ERROR_SEVERITY",
    'Missing Value' AS "ERROR_TYPE",
    'end_date is missing.' AS "ERROR_DESCRIPTION",
    'end_date' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'participants' AS "RULE_TABLE",
    CAST(1 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'missing_participant_id' AS "VALIDATION_RULE",
    'Critical' AS "ERROR_SEVERITY",
    'Missing Value' AS "ERROR_TYPE",
    'participant_id is missing.' AS "ERROR_DESCRIPTION",
    'participant_id' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'participants' AS "RULE_TABLE",
    CAST(2 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'missing_meeting_id' AS "VALIDATION_RULE",
    'Critical' AS "ERROR_SEVERITY",
    'Missing Value' AS "ERROR_TYPE",
    'meeting_id is missing.' AS "ERROR_DESCRIPTION",
    'meeting_id' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'participants' AS "RULE_TABLE",
    CAST(4 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'missing_join_time' AS "VALIDATION_RULE",
    'Critical' AS "ERROR_SEVERITY",
    'Missing Value' AS "ERROR_TYPE",
    'join_time is missing.' AS "ERROR_DESCRIPTION",
    'join_time' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'participants' AS "RULE_TABLE",
    CAST(8 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'invalid_time_range' AS "VALIDATION_RULE",
    'Critical' AS "ERROR_SEVERITY",
    'Range' AS "ERROR_TYPE",
    'leave_time is before join_time.' AS "ERROR_DESCRIPTION",
    'join_time, leave_time' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'participants' AS "RULE_TABLE",
    CAST(16 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'orphan_meeting' AS "VALIDATION_RULE",
    'Warning' AS "ERROR_SEVERITY",
    'Reference' AS "ERROR_TYPE",
    'The meeting is not in go_meeting_fact.' AS "ERROR_DESCRIPTION",
    'meeting_id' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'participants' AS "RULE_TABLE",
    CAST(32 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'orphan_user' AS "VALIDATION_RULE",
    'Warning' AS "ERROR_SEVERITY",
    'Reference' AS "ERROR_TYPE",
    'The participant is a user whom Silver does not have.' AS "ERROR_DESCRIPTION",
    'user_id' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'participants' AS "RULE_TABLE",
    CAST(64 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'outside_meeting_window' AS "VALIDATION_RULE",
    'Warning' AS "ERROR_SEVERITY",
    'Range' AS "ERROR_TYPE",
    'The session begins before the meeting or ends after it.' AS "ERROR_DESCRIPTION",
    'join_time, leave_time' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'participants' AS "RULE_TABLE",
    CAST(128 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'missing_leave_time' AS "VALIDATION_RULE",
    'Warning' AS "ERROR_SEVERITY",
    'Missing Value' AS "ERROR_TYPE",
    'leave_time is missing.' AS "ERROR_DESCRIPTION",
    'leave_time' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'meetings' AS "RULE_TABLE",
    CAST(1 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'missing_meeting_id' AS "VALIDATION_RULE",
    'Critical' AS "ERROR_SEVERITY",
    'Missing Value' AS "ERROR_TYPE",
    'meeting_id is missing.' AS "ERROR_DESCRIPTION",
    'meeting_id' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'meetings' AS "RULE_TABLE",
    CAST(2 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'missing_host_id' AS "VALIDATION_RULE",
    'Critical' AS "ERROR_SEVERITY",
    'Missing Value' AS "ERROR_TYPE",
    'host_id is missing.' AS "ERROR_DESCRIPTION",
    'host_id' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'meetings' AS "RULE_TABLE",
    CAST(4 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'missing_start_time' AS "VALIDATION_RULE",
    'Critical' AS "ERROR_SEVERITY",
    'Missing Value' AS "ERROR_TYPE",
    'start_time is missing.' AS "ERROR_DESCRIPTION",
    'start_time' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'meetings' AS "RULE_TABLE",
    CAST(8 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'invalid_time_range' AS "VALIDATION_RULE",
    'Critical' AS "ERROR_SEVERITY",
    'Range' AS "ERROR_TYPE",
    'end_time is before start_time.' AS "ERROR_DESCRIPTION",
    'start_time, end_time' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'meetings' AS "RULE_TABLE",
    CAST(16 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'negative_duration' AS "VALIDATION_RULE",
    'Critical' AS "ERROR_SEVERITY",
    'Range' AS "ERROR_TYPE",
    'duration_minutes is negative.' AS "ERROR_DESCRIPTION",
    'duration_minutes' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'meetings' AS "RULE_TABLE",
    CAST(32 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'orphan_host' AS "VALIDATION_RULE",
    'Warning' AS "ERROR_SEVERITY",
    'Reference' AS "ERROR_TYPE",
    'The host is a user whom Silver does not have.' AS "ERROR_DESCRIPTION",
    'host_id' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'meetings' AS "RULE_TABLE",
    CAST(64 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'duration_mismatch' AS "VALIDATION_RULE",
    'Warning' AS "ERROR_SEVERITY",
    'Range' AS "ERROR_TYPE",
    'duration_minutes is more than a minute off the time from start to end.' AS "ERROR_DESCRIPTION",
    'duration_minutes, start_time, end_time' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'meetings' AS "RULE_TABLE",
    CAST(128 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'duration_over_24h' AS "VALIDATION_RULE",
    'Warning' AS "ERROR_SEVERITY",
    'Range' AS "ERROR_TYPE",
    'The meeting lasts more than 24 hours.' AS "ERROR_DESCRIPTION",
    'start_time, end_time' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'meetings' AS "RULE_TABLE",
    CAST(256 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'missing_end_time' AS "VALIDATION_RULE",
    'Warning' AS "ERROR_SEVERITY",
    'Missing Value' AS "ERROR_TYPE",
    'end_time is missing.' AS "ERROR_DESCRIPTION",
    'end_time' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'feature_usage' AS "RULE_TABLE",
    CAST(1 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'missing_usage_id' AS "VALIDATION_RULE",
    'Critical' AS "ERROR_SEVERITY",
    'Missing Value' AS "ERROR_TYPE",
    'usage_id is missing.' AS "ERROR_DESCRIPTION",
    'usage_id' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'feature_usage' AS "RULE_TABLE",
    CAST(2 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'missing_meeting_id' AS "VALIDATION_RULE",
    'Critical' AS "ERROR_SEVERITY",
    'Missing Value' AS "ERROR_TYPE",
    'meeting_id is missing.' AS "ERROR_DESCRIPTION",
    'meeting_id' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'feature_usage' AS "RULE_TABLE",
    CAST(4 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'missing_feature_name' AS "VALIDATION_RULE",
    'Critical' AS "ERROR_SEVERITY",
    'Missing Value' AS "ERROR_TYPE",
    'feature_name is missing.' AS "ERROR_DESCRIPTION",
    'feature_name' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'feature_usage' AS "RULE_TABLE",
    CAST(8 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'missing_usage_date' AS "VALIDATION_RULE",
    'Critical' AS "ERROR_SEVERITY",
    'Missing Value' AS "ERROR_TYPE",
    'usage_date is missing.' AS "ERROR_DESCRIPTION",
    'usage_date' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'feature_usage' AS "RULE_TABLE",
    CAST(16 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'missing_usage_count' AS "VALIDATION_RULE",
    'Critical' AS "ERROR_SEVERITY",
    'Missing Value' AS "ERROR_TYPE",
    'usage_count is missing.' AS "ERROR_DESCRIPTION",
    'usage_count' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'feature_usage' AS "RULE_TABLE",
    CAST(32 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'invalid_usage_count' AS "VALIDATION_RULE",
    'Critical' AS "ERROR_SEVERITY",
    'Range' AS "ERROR_TYPE",
    'usage_count is zero or negative.' AS "ERROR_DESCRIPTION",
    'usage_count' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'feature_usage' AS "RULE_TABLE",
    CAST(64 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'unknown_feature' AS "VALIDATION_RULE",
    'Warning' AS "ERROR_SEVERITY",
    'Domain' AS "ERROR_TYPE",
    'feature_name is not a known label.' AS "ERROR_DESCRIPTION",
    'feature_name' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'feature_usage' AS "RULE_TABLE",
    CAST(128 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'orphan_meeting' AS "VALIDATION_RULE",
    'Warning' AS "ERROR_SEVERITY",
    'Reference' AS "ERROR_TYPE",
    'The feature was used in a meeting that Gold does not have.' AS "ERROR_DESCRIPTION",
    'meeting_id' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'feature_usage' AS "RULE_TABLE",
    CAST(256 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'outside_meeting_dates' AS "VALIDATION_RULE",
    'Warning' AS "ERROR_SEVERITY",
    'Range' AS "ERROR_TYPE",
    'usage_date is before the meeting\'s first day or after its last.' AS "ERROR_DESCRIPTION",
    'usage_date' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'webinars' AS "RULE_TABLE",
    CAST(1 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'missing_webinar_id' AS "VALIDATION_RULE",
    'Critical' AS "ERROR_SEVERITY",
    'Missing Value' AS "ERROR_TYPE",
    'webinar_id is missing.' AS "ERROR_DESCRIPTION",
    'webinar_id' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'webinars' AS "RULE_TABLE",
    CAST(2 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'missing_host_id' AS "VALIDATION_RULE",
    'Critical' AS "ERROR_SEVERITY",
    'Missing Value' AS "ERROR_TYPE",
    'host_id is missing.' AS "ERROR_DESCRIPTION",
    'host_id' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'webinars' AS "RULE_TABLE",
    CAST(4 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'missing_webinar_topic' AS "VALIDATION_RULE",
    'Critical' AS "ERROR_SEVERITY",
    'Missing Value' AS "ERROR_TYPE",
    'webinar_topic is missing.' AS "ERROR_DESCRIPTION",
    'webinar_topic' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'webinars' AS "RULE_TABLE",
    CAST(8 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'missing_start_time' AS "VALIDATION_RULE",
    'Critical' AS "ERROR_SEVERITY",
    'Missing Value' AS "ERROR_TYPE",
    'start_time is missing.' AS "ERROR_DESCRIPTION",
    'start_time' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'webinars' AS "RULE_TABLE",
    CAST(16 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'invalid_time_range' AS "VALIDATION_RULE",
    'Critical' AS "ERROR_SEVERITY",
    'Range' AS "ERROR_TYPE",
    'end_time is before start_time.' AS "ERROR_DESCRIPTION",
    'start_time, end_time' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'webinars' AS "RULE_TABLE",
    CAST(32 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'negative_registrants' AS "VALIDATION_RULE",
    'Critical' AS "ERROR_SEVERITY",
    'Range' AS "ERROR_TYPE",
    'registrants is negative.' AS "ERROR_DESCRIPTION",
    'registrants' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'webinars' AS "RULE_TABLE",
    CAST(64 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'orphan_host' AS "VALIDATION_RULE",
    'Warning' AS "ERROR_SEVERITY",
    'Reference' AS "ERROR_TYPE",
    'The webinar is hosted by a user whom Silver does not have.' AS "ERROR_DESCRIPTION",
    'host_id' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'webinars' AS "RULE_TABLE",
    CAST(128 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'missing_end_time' AS "VALIDATION_RULE",
    'Warning' AS "ERROR_SEVERITY",
    'Missing Value' AS "ERROR_TYPE",
    'end_time is missing.' AS "ERROR_DESCRIPTION",
    'end_time' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'webinars' AS "RULE_TABLE",
    CAST(256 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'missing_registrants' AS "VALIDATION_RULE",
    'Warning' AS "ERROR_SEVERITY",
    'Missing Value' AS "ERROR_TYPE",
    'registrants is missing.' AS "ERROR_DESCRIPTION",
    'registrants' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'support_tickets' AS "RULE_TABLE",
    CAST(1 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'missing_ticket_id' AS "VALIDATION_RULE",
    'Critical' AS "ERROR_SEVERITY",
    'Missing Value' AS "ERROR_TYPE",
    'ticket_id is missing.' AS "ERROR_DESCRIPTION",
    'ticket_id' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'support_tickets' AS "RULE_TABLE",
    CAST(2 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'missing_user_id' AS "VALIDATION_RULE",
    'Critical' AS "ERROR_SEVERITY",
    'Missing Value' AS "ERROR_TYPE",
    'user_id is missing.' AS "ERROR_DESCRIPTION",
    'user_id' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'support_tickets' AS "RULE_TABLE",
    CAST(4 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'missing_ticket_type' AS "VALIDATION_RULE",
    'Critical' AS "ERROR_SEVERITY",
    'Missing Value' AS "ERROR_TYPE",
    'ticket_type is missing.' AS "ERROR_DESCRIPTION",
    'ticket_type' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'support_tickets' AS "RULE_TABLE",
    CAST(8 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'missing_open_date' AS "VALIDATION_RULE",
    'Critical' AS "ERROR_SEVERITY",
    'Missing Value' AS "ERROR_TYPE",
    'open_date is missing.' AS "ERROR_DESCRIPTION",
    'open_date' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'support_tickets' AS "RULE_TABLE",
    CAST(16 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'unknown_ticket_type' AS "VALIDATION_RULE",
    'Warning' AS "ERROR_SEVERITY",
    'Domain' AS "ERROR_TYPE",
    'ticket_type is not a known label.' AS "ERROR_DESCRIPTION",
    'ticket_type' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'support_tickets' AS "RULE_TABLE",
    CAST(32 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'unknown_resolution_status' AS "VALIDATION_RULE",
    'Warning' AS "ERROR_SEVERITY",
    'Domain' AS "ERROR_TYPE",
    'resolution_status is not a known label.' AS "ERROR_DESCRIPTION",
    'resolution_status' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'support_tickets' AS "RULE_TABLE",
    CAST(64 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'orphan_user' AS "VALIDATION_RULE",
    'Warning' AS "ERROR_SEVERITY",
    'Reference' AS "ERROR_TYPE",
    'The ticket is of a user whom Silver does not have.' AS "ERROR_DESCRIPTION",
    'user_id' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'support_tickets' AS "RULE_TABLE",
    CAST(128 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'future_open_date' AS "VALIDATION_RULE",
    'Warning' AS "ERROR_SEVERITY",
    'Range' AS "ERROR_TYPE",
    'open_date is after the run\'s as-of date.' AS "ERROR_DESCRIPTION",
    'open_date' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'support_tickets' AS "RULE_TABLE",
    CAST(256 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'closed_before_opened' AS "VALIDATION_RULE",
    'Warning' AS "ERROR_SEVERITY",
    'Range' AS "ERROR_TYPE",
    'The ticket was closed before open_date.' AS "ERROR_DESCRIPTION",
    'resolution_status, open_date, update_timestamp, load_timestamp' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'billing_events' AS "RULE_TABLE",
    CAST(1 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'missing_event_id' AS "VALIDATION_RULE",
    'Critical' AS "ERROR_SEVERITY",
    'Missing Value' AS "ERROR_TYPE",
    'event_id is missing.' AS "ERROR_DESCRIPTION",
    'event_id' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'billing_events' AS "RULE_TABLE",
    CAST(2 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'missing_user_id' AS "VALIDATION_RULE",
    'Critical' AS "ERROR_SEVERITY",
    'Missing Value' AS "ERROR_TYPE",
    'user_id is missing.' AS "ERROR_DESCRIPTION",
    'user_id' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'billing_events' AS "RULE_TABLE",
    CAST(4 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'missing_event_type' AS "VALIDATION_RULE",
    'Critical' AS "ERROR_SEVERITY",
    'Missing Value' AS "ERROR_TYPE",
    'event_type is missing.' AS "ERROR_DESCRIPTION",
    'event_type' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'billing_events' AS "RULE_TABLE",
    CAST(8 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'missing_amount' AS "VALIDATION_RULE",
    'Critical' AS "ERROR_SEVERITY",
    'Missing Value' AS "ERROR_TYPE",
    'amount is missing.' AS "ERROR_DESCRIPTION",
    'amount' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'billing_events' AS "RULE_TABLE",
    CAST(16 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'missing_event_date' AS "VALIDATION_RULE",
    'Critical' AS "ERROR_SEVERITY",
    'Missing Value' AS "ERROR_TYPE",
    'event_date is missing.' AS "ERROR_DESCRIPTION",
    'event_date' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'billing_events' AS "RULE_TABLE",
    CAST(32 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'negative_amount' AS "VALIDATION_RULE",
    'Critical' AS "ERROR_SEVERITY",
    'Range' AS "ERROR_TYPE",
    'amount is negative, and the event is neither a refund nor a cancellation.' AS "ERROR_DESCRIPTION",
    'event_type, amount' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'billing_events' AS "RULE_TABLE",
    CAST(64 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'unknown_event_type' AS "VALIDATION_RULE",
    'Warning' AS "ERROR_SEVERITY",
    'Domain' AS "ERROR_TYPE",
    'event_type is not a known label.' AS "ERROR_DESCRIPTION",
    'event_type' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'billing_events' AS "RULE_TABLE",
    CAST(128 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'orphan_user' AS "VALIDATION_RULE",
    'Warning' AS "ERROR_SEVERITY",
    'Reference' AS "ERROR_TYPE",
    'The event is of a user whom Silver does not have.' AS "ERROR_DESCRIPTION",
    'user_id' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'billing_events' AS "RULE_TABLE",
    CAST(256 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'zero_amount' AS "VALIDATION_RULE",
    'Warning' AS "ERROR_SEVERITY",
    'Range' AS "ERROR_TYPE",
    'amount is zero.' AS "ERROR_DESCRIPTION",
    'amount' AS "SOURCE_COLUMN"
  UNION ALL
  SELECT
    'billing_events' AS "RULE_TABLE",
    CAST(512 AS DECIMAL(38, 0)) AS "RULE_BIT",
    'future_event_date' AS "VALIDATION_RULE",
    'Warning' AS "ERROR_SEVERITY",
    'Range' AS "ERROR_TYPE",
    'event_date is after the run\'s as-of date.' AS "ERROR_DESCRIPTION",
    'event_date' AS "SOURCE_COLUMN"
) AS "Q";
