-- repeated_feature_usage (kept for the run), for Snowflake; written by zoomgold
SELECT
  "T8"."KEY_BUCKET"
FROM (
  SELECT
    "T7"."KEY_BUCKET",
    COUNT(*) AS "COUNTSTAR()"
  FROM (
    SELECT
      HASH("T6"."USAGE_ID") AS "KEY_BUCKET"
    FROM (
      SELECT
        "T5"."USAGE_ID",
        "T5"."MEETING_ID",
        "T5"."FEATURE_NAME",
        "T5"."USAGE_COUNT",
        "T5"."USAGE_DATE",
        "T5"."LOAD_TIMESTAMP",
        "T5"."UPDATE_TIMESTAMP",
        "T5"."SOURCE_SYSTEM",
        "T5"."LOAD_DATE",
        "T5"."UPDATE_DATE",
        "T5"."FEATURE_NAME_LABEL",
        "T5"."EFF",
        0 + IFF(COALESCE("T5"."USAGE_ID" IS NULL, FALSE), 1, 0) + IFF(COALESCE("T5"."MEETING_ID" IS NULL, FALSE), 2, 0) + IFF(COALESCE("T5"."FEATURE_NAME" IS NULL, FALSE), 4, 0) + IFF(COALESCE("T5"."USAGE_DATE" IS NULL, FALSE), 8, 0) + IFF(COALESCE("T5"."USAGE_COUNT" IS NULL, FALSE), 16, 0) + IFF(COALESCE("T5"."USAGE_COUNT" <= 0, FALSE), 32, 0) AS "FAILED"
      FROM (
        SELECT
          IFF(
            (
              "T2"."USAGE_ID" = ''
            )
            OR STARTSWITH("T2"."USAGE_ID", ' ')
            OR ENDSWITH("T2"."USAGE_ID", ' ')
            OR CONTAINS("T2"."USAGE_ID", '  ')
            OR CONTAINS("T2"."USAGE_ID", '\t')
            OR CONTAINS("T2"."USAGE_ID", '\n')
            OR CONTAINS("T2"."USAGE_ID", '\r')
            OR CONTAINS("T2"."USAGE_ID", '')
            OR CONTAINS("T2"."USAGE_ID", '\f'),
            NULLIF(TRIM(REGEXP_REPLACE("T2"."USAGE_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
            "T2"."USAGE_ID"
          ) AS "USAGE_ID",
          IFF(
            (
              "T2"."MEETING_ID" = ''
            )
            OR STARTSWITH("T2"."MEETING_ID", ' ')
            OR ENDSWITH("T2"."MEETING_ID", ' ')
            OR CONTAINS("T2"."MEETING_ID", '  ')
            OR CONTAINS("T2"."MEETING_ID", '\t')
            OR CONTAINS("T2"."MEETING_ID", '\n')
            OR CONTAINS("T2"."MEETING_ID", '\r')
            OR CONTAINS("T2"."MEETING_ID", '')
            OR CONTAINS("T2"."MEETING_ID", '\f'),
            NULLIF(TRIM(REGEXP_REPLACE("T2"."MEETING_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
            "T2"."MEETING_ID"
          ) AS "MEETING_ID",
          "T4"."FEATURE_NAME_CLEANED" AS "FEATURE_NAME",
          "T2"."USAGE_COUNT",
          "T2"."USAGE_DATE",
          "T2"."LOAD_TIMESTAMP",
          "T2"."UPDATE_TIMESTAMP",
          IFF(
            (
              "T2"."SOURCE_SYSTEM" = ''
            )
            OR STARTSWITH("T2"."SOURCE_SYSTEM", ' ')
            OR ENDSWITH("T2"."SOURCE_SYSTEM", ' ')
            OR CONTAINS("T2"."SOURCE_SYSTEM", '  ')
            OR CONTAINS("T2"."SOURCE_SYSTEM", '\t')
            OR CONTAINS("T2"."SOURCE_SYSTEM", '\n')
            OR CONTAINS("T2"."SOURCE_SYSTEM", '\r')
            OR CONTAINS("T2"."SOURCE_SYSTEM", '')
            OR CONTAINS("T2"."SOURCE_SYSTEM", '\f'),
            NULLIF(TRIM(REGEXP_REPLACE("T2"."SOURCE_SYSTEM", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
            "T2"."SOURCE_SYSTEM"
          ) AS "SOURCE_SYSTEM",
          "T2"."LOAD_DATE",
          "T2"."UPDATE_DATE",
          COALESCE("T4"."FEATURE_NAME_MAPPED", 'Unknown') AS "FEATURE_NAME_LABEL",
          COALESCE("T2"."UPDATE_TIMESTAMP", "T2"."LOAD_TIMESTAMP") AS "EFF"
        FROM "ZOOM_DB"."SILVER"."SI_FEATURE_USAGE" AS "T2"
        LEFT OUTER JOIN (
          SELECT
            "T1"."SPELLING" AS "FEATURE_NAME_SPELLING",
            "T1"."CLEANED" AS "FEATURE_NAME_CLEANED",
            "T1"."MAPPED" AS "FEATURE_NAME_MAPPED"
          FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."FEATURE_USAGE_FEATURE_NAME_LABELS" AS "T1"
        ) AS "T4"
          ON "T2"."FEATURE_NAME" = "T4"."FEATURE_NAME_SPELLING"
      ) AS "T5"
    ) AS "T6"
  ) AS "T7"
  GROUP BY
    1
) AS "T8"
WHERE
  "T8"."COUNTSTAR()" > 1 AND "T8"."KEY_BUCKET" IS NOT NULL
