-- go_error_data: One row per distinct fault: what is wrong now, and what was.
-- snowflake, as of 2025-06-30T00:00:00; compiled by zoomgold, not for editing
WITH "T22" AS (
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
  ) AS "T20"
)
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
    "T26"."RESOLUTION_STATUS",
    "T26"."RECORD_PAYLOAD",
    "T26"."OCCURRENCES",
    "T26"."ERROR_TIMESTAMP",
    '00000000-0000-0000-0000-000000000000' AS "EXECUTION_ID",
    COALESCE(
      "T26"."KNOWN_FIRST_SEEN_AT",
      CAST(TIMESTAMP_FROM_PARTS(2025, 6, 30, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
    ) AS "FIRST_SEEN_AT",
    CAST(TIMESTAMP_FROM_PARTS(2025, 6, 30, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)) AS "LAST_SEEN_AT",
    IFF(
      "T26"."RESOLUTION_STATUS" = 'Resolved',
      COALESCE(
        "T26"."KNOWN_RESOLVED_AT",
        CAST(TIMESTAMP_FROM_PARTS(2025, 6, 30, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
      ),
      CAST(NULL AS TIMESTAMP_NTZ(6))
    ) AS "RESOLVED_AT",
    "T26"."LOAD_DATE",
    "T26"."UPDATE_DATE",
    "T26"."SOURCE_SYSTEM"
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
      "T24"."LOAD_DATE",
      "T24"."UPDATE_DATE",
      "T24"."SOURCE_SYSTEM",
      "T18"."KNOWN_ID",
      "T18"."KNOWN_FIRST_SEEN_AT",
      "T18"."KNOWN_RESOLVED_AT"
    FROM "T22" AS "T24"
    LEFT OUTER JOIN (
      SELECT
        "T0"."ERROR_ID" AS "KNOWN_ID",
        "T0"."FIRST_SEEN_AT" AS "KNOWN_FIRST_SEEN_AT",
        "T0"."RESOLVED_AT" AS "KNOWN_RESOLVED_AT"
      FROM "ZOOM_DB"."GOLD"."GO_ERROR_DATA" AS "T0"
    ) AS "T18"
      ON "T24"."ERROR_ID" = "T18"."KNOWN_ID"
  ) AS "T26"
) AS "T29"
UNION ALL
SELECT
  *
FROM (
  SELECT
    "T30"."ERROR_ID",
    "T30"."ORIGIN",
    "T30"."ERROR_TYPE",
    "T30"."ERROR_DESCRIPTION",
    "T30"."SOURCE_TABLE",
    "T30"."SOURCE_KEY",
    "T30"."SOURCE_COLUMN",
    "T30"."ERROR_VALUE",
    "T30"."VALIDATION_RULE",
    "T30"."ERROR_SEVERITY",
    'Resolved' AS "RESOLUTION_STATUS",
    "T30"."RECORD_PAYLOAD",
    "T30"."OCCURRENCES",
    "T30"."ERROR_TIMESTAMP",
    "T30"."EXECUTION_ID",
    "T30"."FIRST_SEEN_AT",
    "T30"."LAST_SEEN_AT",
    CAST(TIMESTAMP_FROM_PARTS(2025, 6, 30, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)) AS "RESOLVED_AT",
    "T30"."LOAD_DATE",
    "T30"."UPDATE_DATE",
    "T30"."SOURCE_SYSTEM"
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
      EXISTS(
        SELECT
          1
        FROM (
          SELECT
            "T21"."ERROR_ID"
          FROM (
            SELECT
              "T0"."ERROR_ID",
              "T0"."SOURCE_TABLE",
              "T0"."SOURCE_KEY"
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
          ) AS "T21"
          WHERE
            NOT EXISTS(
              SELECT
                1
              FROM "T22" AS "T25"
              WHERE
                "T21"."ERROR_ID" = "T25"."ERROR_ID"
            )
        ) AS "T28"
        WHERE
          "T10"."ERROR_ID" = "T28"."ERROR_ID"
      )
  ) AS "T30"
) AS "T31"
