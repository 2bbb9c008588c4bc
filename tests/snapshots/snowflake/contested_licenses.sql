-- contested_licenses (kept for the run), for Snowflake; written by zoomgold
SELECT
  "T8".*
  EXCLUDE ("VALID_UNTIL_HERE", "VALID_AT_INSTANT", "IS_VALID")
FROM (
  SELECT
    "T7"."LICENSE_ID",
    "T7"."LICENSE_TYPE",
    "T7"."ASSIGNED_TO_USER_ID",
    "T7"."START_DATE",
    "T7"."END_DATE",
    "T7"."LOAD_TIMESTAMP",
    "T7"."UPDATE_TIMESTAMP",
    "T7"."SOURCE_SYSTEM",
    "T7"."LOAD_DATE",
    "T7"."UPDATE_DATE",
    "T7"."LICENSE_TYPE_LABEL",
    "T7"."EFF",
    "T7"."FAILED",
    "T7"."IS_VALID",
    "T7"."VALID_UNTIL_HERE",
    "T7"."VALID_AT_INSTANT",
    "T7"."IS_VALID" AND (
      "T7"."VALID_AT_INSTANT" = 1
    ) AS "IS_KEPT",
    "T7"."IS_VALID" AND (
      "T7"."VALID_UNTIL_HERE" = 1
    ) AS "IS_LATEST",
    NOT (
      "T7"."IS_VALID"
    ) AND (
      "T7"."VALID_UNTIL_HERE" = 0
    ) AS "IS_STANDING"
  FROM (
    SELECT
      "T6"."LICENSE_ID",
      "T6"."LICENSE_TYPE",
      "T6"."ASSIGNED_TO_USER_ID",
      "T6"."START_DATE",
      "T6"."END_DATE",
      "T6"."LOAD_TIMESTAMP",
      "T6"."UPDATE_TIMESTAMP",
      "T6"."SOURCE_SYSTEM",
      "T6"."LOAD_DATE",
      "T6"."UPDATE_DATE",
      "T6"."LICENSE_TYPE_LABEL",
      "T6"."EFF",
      "T6"."FAILED",
      "T6"."FAILED" = 0 AS "IS_VALID",
      SUM(CAST("T6"."FAILED" = 0 AS BIGINT)) OVER (
        PARTITION BY "T6"."LICENSE_ID"
        ORDER BY "T6"."EFF" DESC NULLS LAST, "T6"."LOAD_TIMESTAMP" DESC NULLS LAST, "T6"."LICENSE_ID" DESC NULLS LAST, "T6"."LICENSE_TYPE" DESC NULLS LAST, "T6"."ASSIGNED_TO_USER_ID" DESC NULLS LAST, "T6"."START_DATE" DESC NULLS LAST, "T6"."END_DATE" DESC NULLS LAST, "T6"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T6"."LOAD_DATE" DESC NULLS LAST, "T6"."UPDATE_DATE" DESC NULLS LAST, "T6"."SOURCE_SYSTEM" DESC NULLS LAST
        ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
      ) AS "VALID_UNTIL_HERE",
      SUM(CAST("T6"."FAILED" = 0 AS BIGINT)) OVER (
        PARTITION BY "T6"."LICENSE_ID", "T6"."EFF"
        ORDER BY "T6"."EFF" DESC NULLS LAST, "T6"."LOAD_TIMESTAMP" DESC NULLS LAST, "T6"."LICENSE_ID" DESC NULLS LAST, "T6"."LICENSE_TYPE" DESC NULLS LAST, "T6"."ASSIGNED_TO_USER_ID" DESC NULLS LAST, "T6"."START_DATE" DESC NULLS LAST, "T6"."END_DATE" DESC NULLS LAST, "T6"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T6"."LOAD_DATE" DESC NULLS LAST, "T6"."UPDATE_DATE" DESC NULLS LAST, "T6"."SOURCE_SYSTEM" DESC NULLS LAST
        ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
      ) AS "VALID_AT_INSTANT"
    FROM (
      SELECT
        "T5"."LICENSE_ID",
        "T5"."LICENSE_TYPE",
        "T5"."ASSIGNED_TO_USER_ID",
        "T5"."START_DATE",
        "T5"."END_DATE",
        "T5"."LOAD_TIMESTAMP",
        "T5"."UPDATE_TIMESTAMP",
        "T5"."SOURCE_SYSTEM",
        "T5"."LOAD_DATE",
        "T5"."UPDATE_DATE",
        "T5"."LICENSE_TYPE_LABEL",
        "T5"."EFF",
        0 + IFF(COALESCE("T5"."LICENSE_ID" IS NULL, FALSE), 1, 0) + IFF(COALESCE("T5"."LICENSE_TYPE" IS NULL, FALSE), 2, 0) + IFF(COALESCE("T5"."START_DATE" IS NULL, FALSE), 4, 0) + IFF(COALESCE("T5"."END_DATE" < "T5"."START_DATE", FALSE), 8, 0) + IFF(COALESCE("T5"."EFF" IS NULL, FALSE), 16, 0) + IFF(
          COALESCE(
            "T5"."EFF" >= CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
            FALSE
          ),
          32,
          0
        ) AS "FAILED"
      FROM (
        SELECT
          IFF(
            (
              "T2"."LICENSE_ID" = ''
            )
            OR STARTSWITH("T2"."LICENSE_ID", ' ')
            OR ENDSWITH("T2"."LICENSE_ID", ' ')
            OR CONTAINS("T2"."LICENSE_ID", '  ')
            OR CONTAINS("T2"."LICENSE_ID", '\t')
            OR CONTAINS("T2"."LICENSE_ID", '\n')
            OR CONTAINS("T2"."LICENSE_ID", '\r')
            OR CONTAINS("T2"."LICENSE_ID", '')
            OR CONTAINS("T2"."LICENSE_ID", '\f'),
            NULLIF(TRIM(REGEXP_REPLACE("T2"."LICENSE_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
            "T2"."LICENSE_ID"
          ) AS "LICENSE_ID",
          "T4"."LICENSE_TYPE_CLEANED" AS "LICENSE_TYPE",
          IFF(
            (
              "T2"."ASSIGNED_TO_USER_ID" = ''
            )
            OR STARTSWITH("T2"."ASSIGNED_TO_USER_ID", ' ')
            OR ENDSWITH("T2"."ASSIGNED_TO_USER_ID", ' ')
            OR CONTAINS("T2"."ASSIGNED_TO_USER_ID", '  ')
            OR CONTAINS("T2"."ASSIGNED_TO_USER_ID", '\t')
            OR CONTAINS("T2"."ASSIGNED_TO_USER_ID", '\n')
            OR CONTAINS("T2"."ASSIGNED_TO_USER_ID", '\r')
            OR CONTAINS("T2"."ASSIGNED_TO_USER_ID", '')
            OR CONTAINS("T2"."ASSIGNED_TO_USER_ID", '\f'),
            NULLIF(
              TRIM(REGEXP_REPLACE("T2"."ASSIGNED_TO_USER_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'),
              ''
            ),
            "T2"."ASSIGNED_TO_USER_ID"
          ) AS "ASSIGNED_TO_USER_ID",
          "T2"."START_DATE",
          "T2"."END_DATE",
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
          COALESCE("T4"."LICENSE_TYPE_MAPPED", 'Unknown') AS "LICENSE_TYPE_LABEL",
          COALESCE("T2"."UPDATE_TIMESTAMP", "T2"."LOAD_TIMESTAMP") AS "EFF"
        FROM "ZOOM_DB"."SILVER"."SI_LICENSES" AS "T2"
        LEFT OUTER JOIN (
          SELECT
            "T1"."SPELLING" AS "LICENSE_TYPE_SPELLING",
            "T1"."CLEANED" AS "LICENSE_TYPE_CLEANED",
            "T1"."MAPPED" AS "LICENSE_TYPE_MAPPED"
          FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."LICENSES_LICENSE_TYPE_LABELS" AS "T1"
        ) AS "T4"
          ON "T2"."LICENSE_TYPE" = "T4"."LICENSE_TYPE_SPELLING"
      ) AS "T5"
    ) AS "T6"
  ) AS "T7"
) AS "T8"
