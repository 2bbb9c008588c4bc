-- go_error_data: One row per distinct fault: what is wrong now, and what was.
-- snowflake, as of 2025-06-30T00:00:00; compiled by zoomgold, not for editing
WITH "T20" AS (
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
    ) AS "T11"
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
    ) AS "T12"
  ) AS "T16"
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
    ) AS "T13"
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
      ) AS "T14"
    ) AS "T17"
  ) AS "T19"
)
SELECT
  *
FROM (
  SELECT
    "T24"."ERROR_ID",
    "T24"."ORIGIN",
    "T24"."ERROR_TYPE",
    "T24"."ERROR_DESCRIPTION",
    "T24"."SOURCE_TABLE",
    "T24"."SOURCE_KEY",
    "T24"."SOURCE_COLUMN",
    "T24"."ERROR_VALUE",
    "T24"."VALIDATION_RULE",
    "T24"."ERROR_SEVERITY",
    "T24"."RESOLUTION_STATUS",
    "T24"."RECORD_PAYLOAD",
    "T24"."OCCURRENCES",
    "T24"."ERROR_TIMESTAMP",
    '00000000-0000-0000-0000-000000000000' AS "EXECUTION_ID",
    COALESCE(
      "T24"."KNOWN_FIRST_SEEN_AT",
      CAST(TIMESTAMP_FROM_PARTS(2025, 6, 30, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
    ) AS "FIRST_SEEN_AT",
    CAST(TIMESTAMP_FROM_PARTS(2025, 6, 30, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)) AS "LAST_SEEN_AT",
    IFF(
      "T24"."RESOLUTION_STATUS" = 'Resolved',
      COALESCE(
        "T24"."KNOWN_RESOLVED_AT",
        CAST(TIMESTAMP_FROM_PARTS(2025, 6, 30, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
      ),
      CAST(NULL AS TIMESTAMP_NTZ(6))
    ) AS "RESOLVED_AT",
    "T24"."LOAD_DATE",
    "T24"."UPDATE_DATE",
    "T24"."SOURCE_SYSTEM"
  FROM (
    SELECT
      "T22"."ERROR_ID",
      "T22"."ORIGIN",
      "T22"."ERROR_TYPE",
      "T22"."ERROR_DESCRIPTION",
      "T22"."SOURCE_TABLE",
      "T22"."SOURCE_KEY",
      "T22"."SOURCE_COLUMN",
      "T22"."ERROR_VALUE",
      "T22"."VALIDATION_RULE",
      "T22"."ERROR_SEVERITY",
      "T22"."RESOLUTION_STATUS",
      "T22"."RECORD_PAYLOAD",
      "T22"."OCCURRENCES",
      "T22"."ERROR_TIMESTAMP",
      "T22"."LOAD_DATE",
      "T22"."UPDATE_DATE",
      "T22"."SOURCE_SYSTEM",
      "T18"."KNOWN_ID",
      "T18"."KNOWN_FIRST_SEEN_AT",
      "T18"."KNOWN_RESOLVED_AT"
    FROM "T20" AS "T22"
    LEFT OUTER JOIN (
      SELECT
        "T0"."ERROR_ID" AS "KNOWN_ID",
        "T0"."FIRST_SEEN_AT" AS "KNOWN_FIRST_SEEN_AT",
        "T0"."RESOLVED_AT" AS "KNOWN_RESOLVED_AT"
      FROM "ZOOM_DB"."GOLD"."GO_ERROR_DATA" AS "T0"
    ) AS "T18"
      ON "T22"."ERROR_ID" = "T18"."KNOWN_ID"
  ) AS "T24"
) AS "T27"
UNION ALL
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
    'Resolved' AS "RESOLUTION_STATUS",
    "T25"."RECORD_PAYLOAD",
    "T25"."OCCURRENCES",
    "T25"."ERROR_TIMESTAMP",
    "T25"."EXECUTION_ID",
    "T25"."FIRST_SEEN_AT",
    "T25"."LAST_SEEN_AT",
    CAST(TIMESTAMP_FROM_PARTS(2025, 6, 30, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)) AS "RESOLVED_AT",
    "T25"."LOAD_DATE",
    "T25"."UPDATE_DATE",
    "T25"."SOURCE_SYSTEM"
  FROM (
    SELECT
      "T10"."ERROR_ID",
      "T10"."ORIGIN",
      "T10"."ERROR_TYPE",
      "T10"."ERROR_DESCRIPTION",
      "T10"."SOURCE_TABLE",
      "T10"."SOURCE_KEY",
      "T10"."SOURCE_COLUMN",
      "T10"."ERROR_VALUE",
      "T10"."VALIDATION_RULE",
      "T10"."ERROR_SEVERITY",
      "T10"."RESOLUTION_STATUS",
      "T10"."RECORD_PAYLOAD",
      "T10"."OCCURRENCES",
      "T10"."ERROR_TIMESTAMP",
      "T10"."EXECUTION_ID",
      "T10"."FIRST_SEEN_AT",
      "T10"."LAST_SEEN_AT",
      "T10"."RESOLVED_AT",
      "T10"."LOAD_DATE",
      "T10"."UPDATE_DATE",
      "T10"."SOURCE_SYSTEM"
    FROM "ZOOM_DB"."GOLD"."GO_ERROR_DATA" AS "T10"
    WHERE
      NOT EXISTS(
        SELECT
          1
        FROM "T20" AS "T23"
        WHERE
          "T10"."ERROR_ID" = "T23"."ERROR_ID"
      )
  ) AS "T25"
  WHERE
    "T25"."ORIGIN" = 'gold'
    AND "T25"."RESOLUTION_STATUS" <> 'Resolved'
    AND "T25"."SOURCE_TABLE" IN (
      'si_billing_events',
      'si_feature_usage',
      'si_licenses',
      'si_meetings',
      'si_participants',
      'si_support_tickets',
      'si_users',
      'si_webinars'
    )
) AS "T26"
