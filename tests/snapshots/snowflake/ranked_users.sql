-- ranked_users
-- snowflake, full; compiled by zoomgold, not for editing
CREATE OR REPLACE TRANSIENT TABLE "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."RANKED_USERS" AS
SELECT
  "T14"."USER_ID",
  "T14"."USER_NAME",
  "T14"."EMAIL",
  "T14"."COMPANY",
  "T14"."PLAN_TYPE",
  "T14"."USER_STATUS",
  "T14"."LOAD_TIMESTAMP",
  "T14"."UPDATE_TIMESTAMP",
  "T14"."SOURCE_SYSTEM",
  "T14"."LOAD_DATE",
  "T14"."UPDATE_DATE",
  "T14"."PLAN_TYPE_LABEL",
  "T14"."USER_STATUS_LABEL",
  "T14"."EFF",
  "T14"."IS_SELECTED",
  "T14"."FAILED",
  "T14"."IS_KEPT",
  "T14"."IS_LATEST",
  "T14"."IS_STANDING"
FROM (
  SELECT
    "T13"."USER_ID",
    "T13"."USER_NAME",
    "T13"."EMAIL",
    "T13"."COMPANY",
    "T13"."PLAN_TYPE",
    "T13"."USER_STATUS",
    "T13"."LOAD_TIMESTAMP",
    "T13"."UPDATE_TIMESTAMP",
    "T13"."SOURCE_SYSTEM",
    "T13"."LOAD_DATE",
    "T13"."UPDATE_DATE",
    "T13"."PLAN_TYPE_LABEL",
    "T13"."USER_STATUS_LABEL",
    "T13"."EFF",
    "T13"."IS_SELECTED",
    "T13"."FAILED",
    "T13"."IS_VALID",
    "T13"."VALID_UNTIL_HERE",
    "T13"."IS_VALID"
    AND (
      "T13"."VALID_UNTIL_HERE" = MIN(IFF("T13"."IS_VALID", "T13"."VALID_UNTIL_HERE", CAST(NULL AS BIGINT))) OVER (
        PARTITION BY "T13"."USER_ID", "T13"."EFF"
        ORDER BY NULL ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      )
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
      "T12"."USER_ID",
      "T12"."USER_NAME",
      "T12"."EMAIL",
      "T12"."COMPANY",
      "T12"."PLAN_TYPE",
      "T12"."USER_STATUS",
      "T12"."LOAD_TIMESTAMP",
      "T12"."UPDATE_TIMESTAMP",
      "T12"."SOURCE_SYSTEM",
      "T12"."LOAD_DATE",
      "T12"."UPDATE_DATE",
      "T12"."PLAN_TYPE_LABEL",
      "T12"."USER_STATUS_LABEL",
      "T12"."EFF",
      "T12"."IS_SELECTED",
      "T12"."FAILED",
      "T12"."FAILED" = 0 AS "IS_VALID",
      SUM(CAST("T12"."FAILED" = 0 AS BIGINT)) OVER (
        PARTITION BY "T12"."USER_ID"
        ORDER BY "T12"."EFF" DESC NULLS LAST, "T12"."LOAD_TIMESTAMP" DESC NULLS LAST, "T12"."USER_ID" DESC NULLS LAST, "T12"."USER_NAME" DESC NULLS LAST, "T12"."EMAIL" DESC NULLS LAST, "T12"."COMPANY" DESC NULLS LAST, "T12"."PLAN_TYPE" DESC NULLS LAST, "T12"."USER_STATUS" DESC NULLS LAST, "T12"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T12"."LOAD_DATE" DESC NULLS LAST, "T12"."UPDATE_DATE" DESC NULLS LAST, "T12"."SOURCE_SYSTEM" DESC NULLS LAST
        ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
      ) AS "VALID_UNTIL_HERE"
    FROM (
      SELECT
        "T11"."USER_ID",
        "T11"."USER_NAME",
        "T11"."EMAIL",
        "T11"."COMPANY",
        "T11"."PLAN_TYPE",
        "T11"."USER_STATUS",
        "T11"."LOAD_TIMESTAMP",
        "T11"."UPDATE_TIMESTAMP",
        "T11"."SOURCE_SYSTEM",
        "T11"."LOAD_DATE",
        "T11"."UPDATE_DATE",
        "T11"."PLAN_TYPE_LABEL",
        "T11"."USER_STATUS_LABEL",
        "T11"."EFF",
        "T11"."IS_SELECTED",
        0 + IFF(COALESCE("T11"."USER_ID" IS NULL, FALSE), 1, 0) + IFF(COALESCE("T11"."EMAIL" IS NULL, FALSE), 2, 0) + IFF(
          COALESCE(
            NOT (
              REGEXP_LIKE(
                TRANSLATE("T11"."EMAIL", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz'),
                '[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+[.][A-Za-z]{2,}',
                'cs'
              )
            ),
            FALSE
          ),
          4,
          0
        ) + IFF(COALESCE("T11"."USER_NAME" IS NULL, FALSE), 8, 0) + IFF(COALESCE("T11"."EFF" IS NULL, FALSE), 16, 0) + IFF(
          COALESCE(
            "T11"."EFF" >= CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
            FALSE
          ),
          32,
          0
        ) + IFF(COALESCE("T11"."USER_ID" IN ('__unknown__', '__anonymous__'), FALSE), 64, 0) AS "FAILED"
      FROM (
        SELECT
          IFF(
            REGEXP_LIKE("T4"."USER_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
            "T4"."USER_ID",
            NULLIF(TRIM(REGEXP_REPLACE("T4"."USER_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
          ) AS "USER_ID",
          IFF(
            REGEXP_LIKE("T4"."USER_NAME", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
            "T4"."USER_NAME",
            NULLIF(TRIM(REGEXP_REPLACE("T4"."USER_NAME", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
          ) AS "USER_NAME",
          IFF(
            REGEXP_LIKE("T4"."EMAIL", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
            "T4"."EMAIL",
            NULLIF(TRIM(REGEXP_REPLACE("T4"."EMAIL", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
          ) AS "EMAIL",
          IFF(
            REGEXP_LIKE("T4"."COMPANY", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
            "T4"."COMPANY",
            NULLIF(TRIM(REGEXP_REPLACE("T4"."COMPANY", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
          ) AS "COMPANY",
          "T9"."PLAN_TYPE_CLEANED" AS "PLAN_TYPE",
          "T10"."USER_STATUS_CLEANED" AS "USER_STATUS",
          "T4"."LOAD_TIMESTAMP",
          "T4"."UPDATE_TIMESTAMP",
          IFF(
            REGEXP_LIKE("T4"."SOURCE_SYSTEM", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
            "T4"."SOURCE_SYSTEM",
            NULLIF(TRIM(REGEXP_REPLACE("T4"."SOURCE_SYSTEM", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
          ) AS "SOURCE_SYSTEM",
          "T4"."LOAD_DATE",
          "T4"."UPDATE_DATE",
          COALESCE("T9"."PLAN_TYPE_MAPPED", 'Unknown') AS "PLAN_TYPE_LABEL",
          COALESCE("T10"."USER_STATUS_MAPPED", 'Unknown') AS "USER_STATUS_LABEL",
          COALESCE("T4"."UPDATE_TIMESTAMP", "T4"."LOAD_TIMESTAMP") AS "EFF",
          "T4"."IS_SELECTED"
        FROM (
          SELECT
            "T0"."USER_ID",
            "T0"."USER_NAME",
            "T0"."EMAIL",
            "T0"."COMPANY",
            "T0"."PLAN_TYPE",
            "T0"."USER_STATUS",
            "T0"."LOAD_TIMESTAMP",
            "T0"."UPDATE_TIMESTAMP",
            "T0"."SOURCE_SYSTEM",
            "T0"."LOAD_DATE",
            "T0"."UPDATE_DATE",
            TRUE AS "IS_SELECTED"
          FROM "ZOOM_DB"."SILVER"."SI_USERS" AS "T0"
        ) AS "T4"
        LEFT OUTER JOIN (
          SELECT
            "T5"."SPELLING" AS "PLAN_TYPE_SPELLING",
            "T5"."CLEANED" AS "PLAN_TYPE_CLEANED",
            CASE TRIM(
                REGEXP_REPLACE(
                  TRANSLATE("T5"."CLEANED", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ_-', 'abcdefghijklmnopqrstuvwxyz  '),
                  ' +',
                  ' '
                ),
                ' \t\n\r\f'
              )
              WHEN 'free'
              THEN 'Free'
              WHEN 'basic'
              THEN 'Basic'
              WHEN 'pro'
              THEN 'Pro'
              WHEN 'business'
              THEN 'Business'
              WHEN 'enterprise'
              THEN 'Enterprise'
              WHEN 'education'
              THEN 'Education'
              ELSE 'Unknown'
            END AS "PLAN_TYPE_MAPPED"
          FROM (
            SELECT
              "T2"."SPELLING",
              IFF(
                REGEXP_LIKE("T2"."SPELLING", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
                "T2"."SPELLING",
                NULLIF(TRIM(REGEXP_REPLACE("T2"."SPELLING", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
              ) AS "CLEANED"
            FROM (
              SELECT DISTINCT
                "T0"."PLAN_TYPE" AS "SPELLING"
              FROM "ZOOM_DB"."SILVER"."SI_USERS" AS "T0"
              WHERE
                NOT "T0"."PLAN_TYPE" IS NULL
            ) AS "T2"
          ) AS "T5"
        ) AS "T9"
          ON "T4"."PLAN_TYPE" = "T9"."PLAN_TYPE_SPELLING"
        LEFT OUTER JOIN (
          SELECT
            "T6"."SPELLING" AS "USER_STATUS_SPELLING",
            "T6"."CLEANED" AS "USER_STATUS_CLEANED",
            CASE TRIM(
                REGEXP_REPLACE(
                  TRANSLATE("T6"."CLEANED", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ_-', 'abcdefghijklmnopqrstuvwxyz  '),
                  ' +',
                  ' '
                ),
                ' \t\n\r\f'
              )
              WHEN 'active'
              THEN 'Active'
              WHEN 'inactive'
              THEN 'Inactive'
              WHEN 'suspended'
              THEN 'Inactive'
              WHEN 'deactivated'
              THEN 'Inactive'
              WHEN 'pending'
              THEN 'Pending'
              ELSE 'Unknown'
            END AS "USER_STATUS_MAPPED"
          FROM (
            SELECT
              "T3"."SPELLING",
              IFF(
                REGEXP_LIKE("T3"."SPELLING", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
                "T3"."SPELLING",
                NULLIF(TRIM(REGEXP_REPLACE("T3"."SPELLING", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
              ) AS "CLEANED"
            FROM (
              SELECT DISTINCT
                "T0"."USER_STATUS" AS "SPELLING"
              FROM "ZOOM_DB"."SILVER"."SI_USERS" AS "T0"
              WHERE
                NOT "T0"."USER_STATUS" IS NULL
            ) AS "T3"
          ) AS "T6"
        ) AS "T10"
          ON "T4"."USER_STATUS" = "T10"."USER_STATUS_SPELLING"
      ) AS "T11"
    ) AS "T12"
  ) AS "T13"
) AS "T14";
