-- go_error_data: One row per distinct fault: what is wrong now, and what was.
-- snowflake, as of 2025-06-30T00:00:00; compiled by zoomgold, not for editing
WITH "T21" AS (
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        *
      FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."FAULTS_PARTICIPANTS" AS "T1"
      UNION ALL
      SELECT
        *
      FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."FAULTS_MEETINGS" AS "T2"
    ) AS "T10"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."FAULTS_FEATURE_USAGE" AS "T3"
      UNION ALL
      SELECT
        *
      FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."FAULTS_WEBINARS" AS "T4"
    ) AS "T11"
  ) AS "T15"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        *
      FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."FAULTS_SUPPORT_TICKETS" AS "T5"
      UNION ALL
      SELECT
        *
      FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."FAULTS_BILLING_EVENTS" AS "T6"
    ) AS "T12"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."SILVER_FAULTS" AS "T7"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          *
        FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."FAULTS_USERS" AS "T8"
        UNION ALL
        SELECT
          *
        FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."FAULTS_LICENSES" AS "T9"
      ) AS "T13"
    ) AS "T16"
  ) AS "T19"
)
SELECT
  *
FROM (
  SELECT
    "T25"."ERROR_ID",
    "T25"."ORIGIN",
    "T25"."ERROR_TYPE",
    "T25"."ERROR_DESCRIPTION",
    "T25"."SOURCE_TABLE",
    "T25"."SOURCE_KEY",
    "T25"."SOURCE_COLUMN",
    "T25"."ERROR_VALUE",
    "T25"."VALIDATION_RULE",
    "T25"."ERROR_SEVERITY",
    "T25"."RESOLUTION_STATUS",
    "T25"."RECORD_PAYLOAD",
    "T25"."OCCURRENCES",
    "T25"."ERROR_TIMESTAMP",
    '00000000-0000-0000-0000-000000000000' AS "EXECUTION_ID",
    COALESCE(
      "T25"."KNOWN_FIRST_SEEN_AT",
      CAST(TIMESTAMP_FROM_PARTS(2025, 6, 30, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
    ) AS "FIRST_SEEN_AT",
    CAST(TIMESTAMP_FROM_PARTS(2025, 6, 30, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)) AS "LAST_SEEN_AT",
    IFF(
      "T25"."RESOLUTION_STATUS" = 'Resolved',
      COALESCE(
        "T25"."KNOWN_RESOLVED_AT",
        CAST(TIMESTAMP_FROM_PARTS(2025, 6, 30, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
      ),
      CAST(NULL AS TIMESTAMP_NTZ(6))
    ) AS "RESOLVED_AT",
    "T25"."LOAD_DATE",
    "T25"."UPDATE_DATE",
    "T25"."SOURCE_SYSTEM"
  FROM (
    SELECT
      "T23"."ERROR_ID",
      "T23"."ORIGIN",
      "T23"."ERROR_TYPE",
      "T23"."ERROR_DESCRIPTION",
      "T23"."SOURCE_TABLE",
      "T23"."SOURCE_KEY",
      "T23"."SOURCE_COLUMN",
      "T23"."ERROR_VALUE",
      "T23"."VALIDATION_RULE",
      "T23"."ERROR_SEVERITY",
      "T23"."RESOLUTION_STATUS",
      "T23"."RECORD_PAYLOAD",
      "T23"."OCCURRENCES",
      "T23"."ERROR_TIMESTAMP",
      "T23"."LOAD_DATE",
      "T23"."UPDATE_DATE",
      "T23"."SOURCE_SYSTEM",
      "T18"."KNOWN_ID",
      "T18"."KNOWN_FIRST_SEEN_AT",
      "T18"."KNOWN_RESOLVED_AT"
    FROM "T21" AS "T23"
    LEFT OUTER JOIN (
      SELECT
        "T0"."ERROR_ID" AS "KNOWN_ID",
        "T0"."FIRST_SEEN_AT" AS "KNOWN_FIRST_SEEN_AT",
        "T0"."RESOLVED_AT" AS "KNOWN_RESOLVED_AT"
      FROM "ZOOM_DB"."GOLD"."GO_ERROR_DATA" AS "T0"
    ) AS "T18"
      ON "T23"."ERROR_ID" = "T18"."KNOWN_ID"
  ) AS "T25"
) AS "T28"
UNION ALL
SELECT
  *
FROM (
  SELECT
    "T26"."ERROR_ID",
    "T26"."ORIGIN",
    "T26"."ERROR_TYPE",
    "T26"."ERROR_DESCRIPTION",
    "T26"."SOURCE_TABLE",
    "T26"."SOURCE_KEY",
    "T26"."SOURCE_COLUMN",
    "T26"."ERROR_VALUE",
    "T26"."VALIDATION_RULE",
    "T26"."ERROR_SEVERITY",
    'Resolved' AS "RESOLUTION_STATUS",
    "T26"."RECORD_PAYLOAD",
    "T26"."OCCURRENCES",
    "T26"."ERROR_TIMESTAMP",
    "T26"."EXECUTION_ID",
    "T26"."FIRST_SEEN_AT",
    "T26"."LAST_SEEN_AT",
    CAST(TIMESTAMP_FROM_PARTS(2025, 6, 30, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)) AS "RESOLVED_AT",
    "T26"."LOAD_DATE",
    "T26"."UPDATE_DATE",
    "T26"."SOURCE_SYSTEM"
  FROM (
    SELECT
      "T20"."ERROR_ID",
      "T20"."ORIGIN",
      "T20"."ERROR_TYPE",
      "T20"."ERROR_DESCRIPTION",
      "T20"."SOURCE_TABLE",
      "T20"."SOURCE_KEY",
      "T20"."SOURCE_COLUMN",
      "T20"."ERROR_VALUE",
      "T20"."VALIDATION_RULE",
      "T20"."ERROR_SEVERITY",
      "T20"."RESOLUTION_STATUS",
      "T20"."RECORD_PAYLOAD",
      "T20"."OCCURRENCES",
      "T20"."ERROR_TIMESTAMP",
      "T20"."EXECUTION_ID",
      "T20"."FIRST_SEEN_AT",
      "T20"."LAST_SEEN_AT",
      "T20"."RESOLVED_AT",
      "T20"."LOAD_DATE",
      "T20"."UPDATE_DATE",
      "T20"."SOURCE_SYSTEM"
    FROM (
      SELECT
        *
      FROM "ZOOM_DB"."GOLD"."GO_ERROR_DATA" AS "T0"
      WHERE
        "T0"."ORIGIN" = 'gold'
        AND "T0"."RESOLUTION_STATUS" <> 'Resolved'
        AND "T0"."SOURCE_TABLE" IN (
          'si_billing_events',
          'si_feature_usage',
          'si_licenses',
          'si_meetings',
          'si_participants',
          'si_support_tickets',
          'si_users',
          'si_webinars'
        )
    ) AS "T20"
    WHERE
      NOT EXISTS(
        SELECT
          1
        FROM "T21" AS "T24"
        WHERE
          "T20"."ERROR_ID" = "T24"."ERROR_ID"
      )
  ) AS "T26"
) AS "T27"
