-- contested_feature_usage (kept for the run), for Snowflake; written by zoomgold
SELECT
  "T14".*
  EXCLUDE ("VALID_UNTIL_HERE", "IS_VALID")
FROM (
  SELECT
    "T13"."USAGE_ID",
    "T13"."MEETING_ID",
    "T13"."FEATURE_NAME",
    "T13"."USAGE_COUNT",
    "T13"."USAGE_DATE",
    "T13"."LOAD_TIMESTAMP",
    "T13"."UPDATE_TIMESTAMP",
    "T13"."SOURCE_SYSTEM",
    "T13"."LOAD_DATE",
    "T13"."UPDATE_DATE",
    "T13"."FEATURE_NAME_LABEL",
    "T13"."EFF",
    "T13"."FAILED",
    "T13"."IS_VALID",
    "T13"."VALID_UNTIL_HERE",
    "T13"."IS_VALID" AND (
      "T13"."VALID_UNTIL_HERE" = 1
    ) AS "IS_KEPT",
    "T13"."IS_VALID" AND (
      "T13"."VALID_UNTIL_HERE" = 1
    ) AS "IS_LATEST",
    NOT (
      "T13"."IS_VALID"
    ) AND (
      "T13"."VALID_UNTIL_HERE" = 0
    ) AS "IS_STANDING"
  FROM (
    SELECT
      "T12"."USAGE_ID",
      "T12"."MEETING_ID",
      "T12"."FEATURE_NAME",
      "T12"."USAGE_COUNT",
      "T12"."USAGE_DATE",
      "T12"."LOAD_TIMESTAMP",
      "T12"."UPDATE_TIMESTAMP",
      "T12"."SOURCE_SYSTEM",
      "T12"."LOAD_DATE",
      "T12"."UPDATE_DATE",
      "T12"."FEATURE_NAME_LABEL",
      "T12"."EFF",
      "T12"."FAILED",
      "T12"."FAILED" = 0 AS "IS_VALID",
      SUM(CAST("T12"."FAILED" = 0 AS BIGINT)) OVER (
        PARTITION BY "T12"."USAGE_ID"
        ORDER BY "T12"."EFF" DESC NULLS LAST, "T12"."LOAD_TIMESTAMP" DESC NULLS LAST, "T12"."USAGE_ID" DESC NULLS LAST, "T12"."MEETING_ID" DESC NULLS LAST, "T12"."FEATURE_NAME" DESC NULLS LAST, "T12"."USAGE_COUNT" DESC NULLS LAST, "T12"."USAGE_DATE" DESC NULLS LAST, "T12"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T12"."LOAD_DATE" DESC NULLS LAST, "T12"."UPDATE_DATE" DESC NULLS LAST, "T12"."SOURCE_SYSTEM" DESC NULLS LAST
        ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
      ) AS "VALID_UNTIL_HERE"
    FROM (
      SELECT
        "T11".*
        EXCLUDE ("KEY_BUCKET")
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "T9"."USAGE_ID",
            "T9"."MEETING_ID",
            "T9"."FEATURE_NAME",
            "T9"."USAGE_COUNT",
            "T9"."USAGE_DATE",
            "T9"."LOAD_TIMESTAMP",
            "T9"."UPDATE_TIMESTAMP",
            "T9"."SOURCE_SYSTEM",
            "T9"."LOAD_DATE",
            "T9"."UPDATE_DATE",
            "T9"."FEATURE_NAME_LABEL",
            "T9"."EFF",
            "T9"."FAILED",
            "T3"."KEY_BUCKET"
          FROM (
            SELECT
              "T7"."USAGE_ID",
              "T7"."MEETING_ID",
              "T7"."FEATURE_NAME",
              "T7"."USAGE_COUNT",
              "T7"."USAGE_DATE",
              "T7"."LOAD_TIMESTAMP",
              "T7"."UPDATE_TIMESTAMP",
              "T7"."SOURCE_SYSTEM",
              "T7"."LOAD_DATE",
              "T7"."UPDATE_DATE",
              "T7"."FEATURE_NAME_LABEL",
              "T7"."EFF",
              0 + IFF(COALESCE("T7"."USAGE_ID" IS NULL, FALSE), 1, 0) + IFF(COALESCE("T7"."MEETING_ID" IS NULL, FALSE), 2, 0) + IFF(COALESCE("T7"."FEATURE_NAME" IS NULL, FALSE), 4, 0) + IFF(COALESCE("T7"."USAGE_DATE" IS NULL, FALSE), 8, 0) + IFF(COALESCE("T7"."USAGE_COUNT" IS NULL, FALSE), 16, 0) + IFF(COALESCE("T7"."USAGE_COUNT" <= 0, FALSE), 32, 0) AS "FAILED"
            FROM (
              SELECT
                IFF(
                  (
                    "T4"."USAGE_ID" = ''
                  )
                  OR STARTSWITH("T4"."USAGE_ID", ' ')
                  OR ENDSWITH("T4"."USAGE_ID", ' ')
                  OR CONTAINS("T4"."USAGE_ID", '  ')
                  OR CONTAINS("T4"."USAGE_ID", '\t')
                  OR CONTAINS("T4"."USAGE_ID", '\n')
                  OR CONTAINS("T4"."USAGE_ID", '\r')
                  OR CONTAINS("T4"."USAGE_ID", '')
                  OR CONTAINS("T4"."USAGE_ID", '\f'),
                  NULLIF(TRIM(REGEXP_REPLACE("T4"."USAGE_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
                  "T4"."USAGE_ID"
                ) AS "USAGE_ID",
                IFF(
                  (
                    "T4"."MEETING_ID" = ''
                  )
                  OR STARTSWITH("T4"."MEETING_ID", ' ')
                  OR ENDSWITH("T4"."MEETING_ID", ' ')
                  OR CONTAINS("T4"."MEETING_ID", '  ')
                  OR CONTAINS("T4"."MEETING_ID", '\t')
                  OR CONTAINS("T4"."MEETING_ID", '\n')
                  OR CONTAINS("T4"."MEETING_ID", '\r')
                  OR CONTAINS("T4"."MEETING_ID", '')
                  OR CONTAINS("T4"."MEETING_ID", '\f'),
                  NULLIF(TRIM(REGEXP_REPLACE("T4"."MEETING_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
                  "T4"."MEETING_ID"
                ) AS "MEETING_ID",
                "T6"."FEATURE_NAME_CLEANED" AS "FEATURE_NAME",
                "T4"."USAGE_COUNT",
                "T4"."USAGE_DATE",
                "T4"."LOAD_TIMESTAMP",
                "T4"."UPDATE_TIMESTAMP",
                IFF(
                  (
                    "T4"."SOURCE_SYSTEM" = ''
                  )
                  OR STARTSWITH("T4"."SOURCE_SYSTEM", ' ')
                  OR ENDSWITH("T4"."SOURCE_SYSTEM", ' ')
                  OR CONTAINS("T4"."SOURCE_SYSTEM", '  ')
                  OR CONTAINS("T4"."SOURCE_SYSTEM", '\t')
                  OR CONTAINS("T4"."SOURCE_SYSTEM", '\n')
                  OR CONTAINS("T4"."SOURCE_SYSTEM", '\r')
                  OR CONTAINS("T4"."SOURCE_SYSTEM", '')
                  OR CONTAINS("T4"."SOURCE_SYSTEM", '\f'),
                  NULLIF(TRIM(REGEXP_REPLACE("T4"."SOURCE_SYSTEM", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
                  "T4"."SOURCE_SYSTEM"
                ) AS "SOURCE_SYSTEM",
                "T4"."LOAD_DATE",
                "T4"."UPDATE_DATE",
                COALESCE("T6"."FEATURE_NAME_MAPPED", 'Unknown') AS "FEATURE_NAME_LABEL",
                COALESCE("T4"."UPDATE_TIMESTAMP", "T4"."LOAD_TIMESTAMP") AS "EFF"
              FROM "ZOOM_DB"."SILVER"."SI_FEATURE_USAGE" AS "T4"
              LEFT OUTER JOIN (
                SELECT
                  "T2"."SPELLING" AS "FEATURE_NAME_SPELLING",
                  "T2"."CLEANED" AS "FEATURE_NAME_CLEANED",
                  "T2"."MAPPED" AS "FEATURE_NAME_MAPPED"
                FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."FEATURE_USAGE_FEATURE_NAME_LABELS" AS "T2"
              ) AS "T6"
                ON "T4"."FEATURE_NAME" = "T6"."FEATURE_NAME_SPELLING"
            ) AS "T7"
          ) AS "T9"
          LEFT OUTER JOIN "ZOOM_DB"."ZOOMGOLD_STAGING"."REPEATED_FEATURE_USAGE" AS "T3"
            ON HASH("T9"."USAGE_ID") = "T3"."KEY_BUCKET"
        ) AS "T10"
        WHERE
          (
            "T10"."FAILED" <> 0
          ) OR (
            "T10"."KEY_BUCKET" IS NOT NULL
          )
      ) AS "T11"
    ) AS "T12"
  ) AS "T13"
) AS "T14"
