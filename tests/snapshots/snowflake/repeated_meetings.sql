-- repeated_meetings
-- snowflake, as of 2025-06-30T00:00:00; compiled by zoomgold, not for editing
SELECT
  "T4"."KEY_BUCKET"
FROM (
  SELECT
    "T3"."KEY_BUCKET",
    COUNT(*) AS "COUNTSTAR()"
  FROM (
    SELECT
      HASH("T2"."MEETING_ID") AS "KEY_BUCKET"
    FROM (
      SELECT
        "T1"."MEETING_ID",
        "T1"."HOST_ID",
        "T1"."MEETING_TOPIC",
        "T1"."START_TIME",
        "T1"."END_TIME",
        "T1"."DURATION_MINUTES",
        "T1"."LOAD_TIMESTAMP",
        "T1"."UPDATE_TIMESTAMP",
        "T1"."SOURCE_SYSTEM",
        "T1"."LOAD_DATE",
        "T1"."UPDATE_DATE",
        "T1"."EFF",
        "T1"."IS_SELECTED",
        0 + IFF(COALESCE("T1"."MEETING_ID" IS NULL, FALSE), 1, 0) + IFF(COALESCE("T1"."HOST_ID" IS NULL, FALSE), 2, 0) + IFF(COALESCE("T1"."START_TIME" IS NULL, FALSE), 4, 0) + IFF(COALESCE("T1"."END_TIME" < "T1"."START_TIME", FALSE), 8, 0) + IFF(COALESCE("T1"."DURATION_MINUTES" < 0, FALSE), 16, 0) AS "FAILED"
      FROM (
        SELECT
          IFF(
            (
              "T0"."MEETING_ID" = ''
            )
            OR STARTSWITH("T0"."MEETING_ID", ' ')
            OR ENDSWITH("T0"."MEETING_ID", ' ')
            OR CONTAINS("T0"."MEETING_ID", '  ')
            OR CONTAINS("T0"."MEETING_ID", '\t')
            OR CONTAINS("T0"."MEETING_ID", '\n')
            OR CONTAINS("T0"."MEETING_ID", '\r')
            OR CONTAINS("T0"."MEETING_ID", '')
            OR CONTAINS("T0"."MEETING_ID", '\f'),
            NULLIF(TRIM(REGEXP_REPLACE("T0"."MEETING_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
            "T0"."MEETING_ID"
          ) AS "MEETING_ID",
          IFF(
            (
              "T0"."HOST_ID" = ''
            )
            OR STARTSWITH("T0"."HOST_ID", ' ')
            OR ENDSWITH("T0"."HOST_ID", ' ')
            OR CONTAINS("T0"."HOST_ID", '  ')
            OR CONTAINS("T0"."HOST_ID", '\t')
            OR CONTAINS("T0"."HOST_ID", '\n')
            OR CONTAINS("T0"."HOST_ID", '\r')
            OR CONTAINS("T0"."HOST_ID", '')
            OR CONTAINS("T0"."HOST_ID", '\f'),
            NULLIF(TRIM(REGEXP_REPLACE("T0"."HOST_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
            "T0"."HOST_ID"
          ) AS "HOST_ID",
          IFF(
            (
              "T0"."MEETING_TOPIC" = ''
            )
            OR STARTSWITH("T0"."MEETING_TOPIC", ' ')
            OR ENDSWITH("T0"."MEETING_TOPIC", ' ')
            OR CONTAINS("T0"."MEETING_TOPIC", '  ')
            OR CONTAINS("T0"."MEETING_TOPIC", '\t')
            OR CONTAINS("T0"."MEETING_TOPIC", '\n')
            OR CONTAINS("T0"."MEETING_TOPIC", '\r')
            OR CONTAINS("T0"."MEETING_TOPIC", '')
            OR CONTAINS("T0"."MEETING_TOPIC", '\f'),
            NULLIF(TRIM(REGEXP_REPLACE("T0"."MEETING_TOPIC", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
            "T0"."MEETING_TOPIC"
          ) AS "MEETING_TOPIC",
          "T0"."START_TIME",
          "T0"."END_TIME",
          "T0"."DURATION_MINUTES",
          "T0"."LOAD_TIMESTAMP",
          "T0"."UPDATE_TIMESTAMP",
          IFF(
            (
              "T0"."SOURCE_SYSTEM" = ''
            )
            OR STARTSWITH("T0"."SOURCE_SYSTEM", ' ')
            OR ENDSWITH("T0"."SOURCE_SYSTEM", ' ')
            OR CONTAINS("T0"."SOURCE_SYSTEM", '  ')
            OR CONTAINS("T0"."SOURCE_SYSTEM", '\t')
            OR CONTAINS("T0"."SOURCE_SYSTEM", '\n')
            OR CONTAINS("T0"."SOURCE_SYSTEM", '\r')
            OR CONTAINS("T0"."SOURCE_SYSTEM", '')
            OR CONTAINS("T0"."SOURCE_SYSTEM", '\f'),
            NULLIF(TRIM(REGEXP_REPLACE("T0"."SOURCE_SYSTEM", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
            "T0"."SOURCE_SYSTEM"
          ) AS "SOURCE_SYSTEM",
          "T0"."LOAD_DATE",
          "T0"."UPDATE_DATE",
          COALESCE("T0"."UPDATE_TIMESTAMP", "T0"."LOAD_TIMESTAMP") AS "EFF",
          TRUE AS "IS_SELECTED"
        FROM "ZOOM_DB"."SILVER"."SI_MEETINGS" AS "T0"
      ) AS "T1"
    ) AS "T2"
  ) AS "T3"
  GROUP BY
    1
) AS "T4"
WHERE
  "T4"."COUNTSTAR()" > 1 AND "T4"."KEY_BUCKET" IS NOT NULL
