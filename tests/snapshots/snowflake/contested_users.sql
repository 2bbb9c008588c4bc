-- contested_users (kept for the run), for Snowflake; written by zoomgold
SELECT
  "T11".*
  EXCLUDE ("VALID_UNTIL_HERE", "VALID_AT_INSTANT", "IS_VALID")
FROM (
  SELECT
    "T10"."USER_ID",
    "T10"."USER_NAME",
    "T10"."EMAIL",
    "T10"."COMPANY",
    "T10"."PLAN_TYPE",
    "T10"."USER_STATUS",
    "T10"."LOAD_TIMESTAMP",
    "T10"."UPDATE_TIMESTAMP",
    "T10"."SOURCE_SYSTEM",
    "T10"."LOAD_DATE",
    "T10"."UPDATE_DATE",
    "T10"."PLAN_TYPE_LABEL",
    "T10"."USER_STATUS_LABEL",
    "T10"."EFF",
    "T10"."FAILED",
    "T10"."IS_VALID",
    "T10"."VALID_UNTIL_HERE",
    "T10"."VALID_AT_INSTANT",
    "T10"."IS_VALID" AND (
      "T10"."VALID_AT_INSTANT" = 1
    ) AS "IS_KEPT",
    "T10"."IS_VALID" AND (
      "T10"."VALID_UNTIL_HERE" = 1
    ) AS "IS_LATEST",
    NOT (
      "T10"."IS_VALID"
    ) AND (
      "T10"."VALID_UNTIL_HERE" = 0
    ) AS "IS_STANDING"
  FROM (
    SELECT
      "T9"."USER_ID",
      "T9"."USER_NAME",
      "T9"."EMAIL",
      "T9"."COMPANY",
      "T9"."PLAN_TYPE",
      "T9"."USER_STATUS",
      "T9"."LOAD_TIMESTAMP",
      "T9"."UPDATE_TIMESTAMP",
      "T9"."SOURCE_SYSTEM",
      "T9"."LOAD_DATE",
      "T9"."UPDATE_DATE",
      "T9"."PLAN_TYPE_LABEL",
      "T9"."USER_STATUS_LABEL",
      "T9"."EFF",
      "T9"."FAILED",
      "T9"."FAILED" = 0 AS "IS_VALID",
      SUM(CAST("T9"."FAILED" = 0 AS BIGINT)) OVER (
        PARTITION BY "T9"."USER_ID"
        ORDER BY "T9"."EFF" DESC NULLS LAST, "T9"."LOAD_TIMESTAMP" DESC NULLS LAST, "T9"."USER_ID" DESC NULLS LAST, "T9"."USER_NAME" DESC NULLS LAST, "T9"."EMAIL" DESC NULLS LAST, "T9"."COMPANY" DESC NULLS LAST, "T9"."PLAN_TYPE" DESC NULLS LAST, "T9"."USER_STATUS" DESC NULLS LAST, "T9"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T9"."LOAD_DATE" DESC NULLS LAST, "T9"."UPDATE_DATE" DESC NULLS LAST, "T9"."SOURCE_SYSTEM" DESC NULLS LAST
        ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
      ) AS "VALID_UNTIL_HERE",
      SUM(CAST("T9"."FAILED" = 0 AS BIGINT)) OVER (
        PARTITION BY "T9"."USER_ID", "T9"."EFF"
        ORDER BY "T9"."EFF" DESC NULLS LAST, "T9"."LOAD_TIMESTAMP" DESC NULLS LAST, "T9"."USER_ID" DESC NULLS LAST, "T9"."USER_NAME" DESC NULLS LAST, "T9"."EMAIL" DESC NULLS LAST, "T9"."COMPANY" DESC NULLS LAST, "T9"."PLAN_TYPE" DESC NULLS LAST, "T9"."USER_STATUS" DESC NULLS LAST, "T9"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T9"."LOAD_DATE" DESC NULLS LAST, "T9"."UPDATE_DATE" DESC NULLS LAST, "T9"."SOURCE_SYSTEM" DESC NULLS LAST
        ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
      ) AS "VALID_AT_INSTANT"
    FROM (
      SELECT
        "T8"."USER_ID",
        "T8"."USER_NAME",
        "T8"."EMAIL",
        "T8"."COMPANY",
        "T8"."PLAN_TYPE",
        "T8"."USER_STATUS",
        "T8"."LOAD_TIMESTAMP",
        "T8"."UPDATE_TIMESTAMP",
        "T8"."SOURCE_SYSTEM",
        "T8"."LOAD_DATE",
        "T8"."UPDATE_DATE",
        "T8"."PLAN_TYPE_LABEL",
        "T8"."USER_STATUS_LABEL",
        "T8"."EFF",
        0 + IFF(COALESCE("T8"."USER_ID" IS NULL, FALSE), 1, 0) + IFF(COALESCE("T8"."EMAIL" IS NULL, FALSE), 2, 0) + IFF(
          COALESCE(
            NOT (
              REGEXP_LIKE(
                LOWER("T8"."EMAIL"),
                CONCAT('.*', '^[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+[.][A-Za-z]{2,}$', '.*'),
                'cs'
              )
            ),
            FALSE
          ),
          4,
          0
        ) + IFF(COALESCE("T8"."USER_NAME" IS NULL, FALSE), 8, 0) + IFF(COALESCE("T8"."EFF" IS NULL, FALSE), 16, 0) + IFF(
          COALESCE(
            "T8"."EFF" >= CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
            FALSE
          ),
          32,
          0
        ) + IFF(COALESCE("T8"."USER_ID" IN ('__unknown__', '__anonymous__'), FALSE), 64, 0) AS "FAILED"
      FROM (
        SELECT
          IFF(
            (
              "T3"."USER_ID" = ''
            )
            OR STARTSWITH("T3"."USER_ID", ' ')
            OR ENDSWITH("T3"."USER_ID", ' ')
            OR CONTAINS("T3"."USER_ID", '  ')
            OR CONTAINS("T3"."USER_ID", '\t')
            OR CONTAINS("T3"."USER_ID", '\n')
            OR CONTAINS("T3"."USER_ID", '\r')
            OR CONTAINS("T3"."USER_ID", '')
            OR CONTAINS("T3"."USER_ID", '\f'),
            NULLIF(TRIM(REGEXP_REPLACE("T3"."USER_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
            "T3"."USER_ID"
          ) AS "USER_ID",
          IFF(
            (
              "T3"."USER_NAME" = ''
            )
            OR STARTSWITH("T3"."USER_NAME", ' ')
            OR ENDSWITH("T3"."USER_NAME", ' ')
            OR CONTAINS("T3"."USER_NAME", '  ')
            OR CONTAINS("T3"."USER_NAME", '\t')
            OR CONTAINS("T3"."USER_NAME", '\n')
            OR CONTAINS("T3"."USER_NAME", '\r')
            OR CONTAINS("T3"."USER_NAME", '')
            OR CONTAINS("T3"."USER_NAME", '\f'),
            NULLIF(TRIM(REGEXP_REPLACE("T3"."USER_NAME", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
            "T3"."USER_NAME"
          ) AS "USER_NAME",
          IFF(
            (
              "T3"."EMAIL" = ''
            )
            OR STARTSWITH("T3"."EMAIL", ' ')
            OR ENDSWITH("T3"."EMAIL", ' ')
            OR CONTAINS("T3"."EMAIL", '  ')
            OR CONTAINS("T3"."EMAIL", '\t')
            OR CONTAINS("T3"."EMAIL", '\n')
            OR CONTAINS("T3"."EMAIL", '\r')
            OR CONTAINS("T3"."EMAIL", '')
            OR CONTAINS("T3"."EMAIL", '\f'),
            NULLIF(TRIM(REGEXP_REPLACE("T3"."EMAIL", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
            "T3"."EMAIL"
          ) AS "EMAIL",
          IFF(
            (
              "T3"."COMPANY" = ''
            )
            OR STARTSWITH("T3"."COMPANY", ' ')
            OR ENDSWITH("T3"."COMPANY", ' ')
            OR CONTAINS("T3"."COMPANY", '  ')
            OR CONTAINS("T3"."COMPANY", '\t')
            OR CONTAINS("T3"."COMPANY", '\n')
            OR CONTAINS("T3"."COMPANY", '\r')
            OR CONTAINS("T3"."COMPANY", '')
            OR CONTAINS("T3"."COMPANY", '\f'),
            NULLIF(TRIM(REGEXP_REPLACE("T3"."COMPANY", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
            "T3"."COMPANY"
          ) AS "COMPANY",
          "T6"."PLAN_TYPE_CLEANED" AS "PLAN_TYPE",
          "T7"."USER_STATUS_CLEANED" AS "USER_STATUS",
          "T3"."LOAD_TIMESTAMP",
          "T3"."UPDATE_TIMESTAMP",
          IFF(
            (
              "T3"."SOURCE_SYSTEM" = ''
            )
            OR STARTSWITH("T3"."SOURCE_SYSTEM", ' ')
            OR ENDSWITH("T3"."SOURCE_SYSTEM", ' ')
            OR CONTAINS("T3"."SOURCE_SYSTEM", '  ')
            OR CONTAINS("T3"."SOURCE_SYSTEM", '\t')
            OR CONTAINS("T3"."SOURCE_SYSTEM", '\n')
            OR CONTAINS("T3"."SOURCE_SYSTEM", '\r')
            OR CONTAINS("T3"."SOURCE_SYSTEM", '')
            OR CONTAINS("T3"."SOURCE_SYSTEM", '\f'),
            NULLIF(TRIM(REGEXP_REPLACE("T3"."SOURCE_SYSTEM", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
            "T3"."SOURCE_SYSTEM"
          ) AS "SOURCE_SYSTEM",
          "T3"."LOAD_DATE",
          "T3"."UPDATE_DATE",
          COALESCE("T6"."PLAN_TYPE_MAPPED", 'Unknown') AS "PLAN_TYPE_LABEL",
          COALESCE("T7"."USER_STATUS_MAPPED", 'Unknown') AS "USER_STATUS_LABEL",
          COALESCE("T3"."UPDATE_TIMESTAMP", "T3"."LOAD_TIMESTAMP") AS "EFF"
        FROM "ZOOM_DB"."SILVER"."SI_USERS" AS "T3"
        LEFT OUTER JOIN (
          SELECT
            "T1"."SPELLING" AS "PLAN_TYPE_SPELLING",
            "T1"."CLEANED" AS "PLAN_TYPE_CLEANED",
            "T1"."MAPPED" AS "PLAN_TYPE_MAPPED"
          FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."USERS_PLAN_TYPE_LABELS" AS "T1"
        ) AS "T6"
          ON "T3"."PLAN_TYPE" = "T6"."PLAN_TYPE_SPELLING"
        LEFT OUTER JOIN (
          SELECT
            "T2"."SPELLING" AS "USER_STATUS_SPELLING",
            "T2"."CLEANED" AS "USER_STATUS_CLEANED",
            "T2"."MAPPED" AS "USER_STATUS_MAPPED"
          FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."USERS_USER_STATUS_LABELS" AS "T2"
        ) AS "T7"
          ON "T3"."USER_STATUS" = "T7"."USER_STATUS_SPELLING"
      ) AS "T8"
    ) AS "T9"
  ) AS "T10"
) AS "T11"
