-- contested_meetings
-- snowflake, as of 2025-06-30T00:00:00; compiled by zoomgold, not for editing
SELECT
  "T10".*
  EXCLUDE ("IS_VALID", "VALID_UNTIL_HERE")
FROM (
  SELECT
    "T9"."MEETING_ID",
    "T9"."HOST_ID",
    "T9"."MEETING_TOPIC",
    "T9"."START_TIME",
    "T9"."END_TIME",
    "T9"."DURATION_MINUTES",
    "T9"."LOAD_TIMESTAMP",
    "T9"."UPDATE_TIMESTAMP",
    "T9"."SOURCE_SYSTEM",
    "T9"."LOAD_DATE",
    "T9"."UPDATE_DATE",
    "T9"."EFF",
    "T9"."IS_SELECTED",
    "T9"."FAILED",
    "T9"."IS_VALID",
    "T9"."VALID_UNTIL_HERE",
    "T9"."IS_VALID" AND (
      "T9"."VALID_UNTIL_HERE" = 1
    ) AS "IS_KEPT",
    "T9"."IS_VALID" AND (
      "T9"."VALID_UNTIL_HERE" = 1
    ) AS "IS_LATEST",
    NOT (
      "T9"."IS_VALID"
    ) AND (
      "T9"."VALID_UNTIL_HERE" = 0
    ) AS "IS_STANDING"
  FROM (
    SELECT
      "T8"."MEETING_ID",
      "T8"."HOST_ID",
      "T8"."MEETING_TOPIC",
      "T8"."START_TIME",
      "T8"."END_TIME",
      "T8"."DURATION_MINUTES",
      "T8"."LOAD_TIMESTAMP",
      "T8"."UPDATE_TIMESTAMP",
      "T8"."SOURCE_SYSTEM",
      "T8"."LOAD_DATE",
      "T8"."UPDATE_DATE",
      "T8"."EFF",
      "T8"."IS_SELECTED",
      "T8"."FAILED",
      "T8"."FAILED" = 0 AS "IS_VALID",
      SUM(CAST("T8"."FAILED" = 0 AS BIGINT)) OVER (
        PARTITION BY "T8"."MEETING_ID"
        ORDER BY "T8"."EFF" DESC NULLS LAST, "T8"."LOAD_TIMESTAMP" DESC NULLS LAST, "T8"."MEETING_ID" DESC NULLS LAST, "T8"."HOST_ID" DESC NULLS LAST, "T8"."MEETING_TOPIC" DESC NULLS LAST, "T8"."START_TIME" DESC NULLS LAST, "T8"."END_TIME" DESC NULLS LAST, "T8"."DURATION_MINUTES" DESC NULLS LAST, "T8"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T8"."LOAD_DATE" DESC NULLS LAST, "T8"."UPDATE_DATE" DESC NULLS LAST, "T8"."SOURCE_SYSTEM" DESC NULLS LAST
        ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
      ) AS "VALID_UNTIL_HERE"
    FROM (
      SELECT
        "T7".*
        EXCLUDE ("KEY_BUCKET")
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "T5"."MEETING_ID",
            "T5"."HOST_ID",
            "T5"."MEETING_TOPIC",
            "T5"."START_TIME",
            "T5"."END_TIME",
            "T5"."DURATION_MINUTES",
            "T5"."LOAD_TIMESTAMP",
            "T5"."UPDATE_TIMESTAMP",
            "T5"."SOURCE_SYSTEM",
            "T5"."LOAD_DATE",
            "T5"."UPDATE_DATE",
            "T5"."EFF",
            "T5"."IS_SELECTED",
            "T5"."FAILED",
            "T2"."KEY_BUCKET"
          FROM (
            SELECT
              "T3"."MEETING_ID",
              "T3"."HOST_ID",
              "T3"."MEETING_TOPIC",
              "T3"."START_TIME",
              "T3"."END_TIME",
              "T3"."DURATION_MINUTES",
              "T3"."LOAD_TIMESTAMP",
              "T3"."UPDATE_TIMESTAMP",
              "T3"."SOURCE_SYSTEM",
              "T3"."LOAD_DATE",
              "T3"."UPDATE_DATE",
              "T3"."EFF",
              "T3"."IS_SELECTED",
              0 + IFF(COALESCE("T3"."MEETING_ID" IS NULL, FALSE), 1, 0) + IFF(COALESCE("T3"."HOST_ID" IS NULL, FALSE), 2, 0) + IFF(COALESCE("T3"."START_TIME" IS NULL, FALSE), 4, 0) + IFF(COALESCE("T3"."END_TIME" < "T3"."START_TIME", FALSE), 8, 0) + IFF(COALESCE("T3"."DURATION_MINUTES" < 0, FALSE), 16, 0) AS "FAILED"
            FROM (
              SELECT
                IFF(
                  (
                    "T1"."MEETING_ID" = ''
                  )
                  OR STARTSWITH("T1"."MEETING_ID", ' ')
                  OR ENDSWITH("T1"."MEETING_ID", ' ')
                  OR CONTAINS("T1"."MEETING_ID", '  ')
                  OR CONTAINS("T1"."MEETING_ID", '\t')
                  OR CONTAINS("T1"."MEETING_ID", '\n')
                  OR CONTAINS("T1"."MEETING_ID", '\r')
                  OR CONTAINS("T1"."MEETING_ID", '')
                  OR CONTAINS("T1"."MEETING_ID", '\f'),
                  NULLIF(TRIM(REGEXP_REPLACE("T1"."MEETING_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
                  "T1"."MEETING_ID"
                ) AS "MEETING_ID",
                IFF(
                  (
                    "T1"."HOST_ID" = ''
                  )
                  OR STARTSWITH("T1"."HOST_ID", ' ')
                  OR ENDSWITH("T1"."HOST_ID", ' ')
                  OR CONTAINS("T1"."HOST_ID", '  ')
                  OR CONTAINS("T1"."HOST_ID", '\t')
                  OR CONTAINS("T1"."HOST_ID", '\n')
                  OR CONTAINS("T1"."HOST_ID", '\r')
                  OR CONTAINS("T1"."HOST_ID", '')
                  OR CONTAINS("T1"."HOST_ID", '\f'),
                  NULLIF(TRIM(REGEXP_REPLACE("T1"."HOST_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
                  "T1"."HOST_ID"
                ) AS "HOST_ID",
                IFF(
                  (
                    "T1"."MEETING_TOPIC" = ''
                  )
                  OR STARTSWITH("T1"."MEETING_TOPIC", ' ')
                  OR ENDSWITH("T1"."MEETING_TOPIC", ' ')
                  OR CONTAINS("T1"."MEETING_TOPIC", '  ')
                  OR CONTAINS("T1"."MEETING_TOPIC", '\t')
                  OR CONTAINS("T1"."MEETING_TOPIC", '\n')
                  OR CONTAINS("T1"."MEETING_TOPIC", '\r')
                  OR CONTAINS("T1"."MEETING_TOPIC", '')
                  OR CONTAINS("T1"."MEETING_TOPIC", '\f'),
                  NULLIF(TRIM(REGEXP_REPLACE("T1"."MEETING_TOPIC", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
                  "T1"."MEETING_TOPIC"
                ) AS "MEETING_TOPIC",
                "T1"."START_TIME",
                "T1"."END_TIME",
                "T1"."DURATION_MINUTES",
                "T1"."LOAD_TIMESTAMP",
                "T1"."UPDATE_TIMESTAMP",
                IFF(
                  (
                    "T1"."SOURCE_SYSTEM" = ''
                  )
                  OR STARTSWITH("T1"."SOURCE_SYSTEM", ' ')
                  OR ENDSWITH("T1"."SOURCE_SYSTEM", ' ')
                  OR CONTAINS("T1"."SOURCE_SYSTEM", '  ')
                  OR CONTAINS("T1"."SOURCE_SYSTEM", '\t')
                  OR CONTAINS("T1"."SOURCE_SYSTEM", '\n')
                  OR CONTAINS("T1"."SOURCE_SYSTEM", '\r')
                  OR CONTAINS("T1"."SOURCE_SYSTEM", '')
                  OR CONTAINS("T1"."SOURCE_SYSTEM", '\f'),
                  NULLIF(TRIM(REGEXP_REPLACE("T1"."SOURCE_SYSTEM", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
                  "T1"."SOURCE_SYSTEM"
                ) AS "SOURCE_SYSTEM",
                "T1"."LOAD_DATE",
                "T1"."UPDATE_DATE",
                COALESCE("T1"."UPDATE_TIMESTAMP", "T1"."LOAD_TIMESTAMP") AS "EFF",
                TRUE AS "IS_SELECTED"
              FROM "ZOOM_DB"."SILVER"."SI_MEETINGS" AS "T1"
            ) AS "T3"
          ) AS "T5"
          LEFT OUTER JOIN "ZOOM_DB"."ZOOMGOLD_STAGING"."REPEATED_MEETINGS" AS "T2"
            ON HASH("T5"."MEETING_ID") = "T2"."KEY_BUCKET"
        ) AS "T6"
        WHERE
          (
            "T6"."FAILED" <> 0
          ) OR (
            "T6"."KEY_BUCKET" IS NOT NULL
          )
      ) AS "T7"
    ) AS "T8"
  ) AS "T9"
) AS "T10"
