-- ranked_licenses
-- snowflake, full; compiled by zoomgold, not for editing
CREATE OR REPLACE TRANSIENT TABLE "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."RANKED_LICENSES" AS
SELECT
  "T10"."LICENSE_ID",
  "T10"."LICENSE_TYPE",
  "T10"."ASSIGNED_TO_USER_ID",
  "T10"."START_DATE",
  "T10"."END_DATE",
  "T10"."LOAD_TIMESTAMP",
  "T10"."UPDATE_TIMESTAMP",
  "T10"."SOURCE_SYSTEM",
  "T10"."LOAD_DATE",
  "T10"."UPDATE_DATE",
  "T10"."LICENSE_TYPE_LABEL",
  "T10"."EFF",
  "T10"."IS_SELECTED",
  "T10"."FAILED",
  "T10"."IS_KEPT",
  "T10"."IS_LATEST",
  "T10"."IS_STANDING"
FROM (
  SELECT
    "T9"."LICENSE_ID",
    "T9"."LICENSE_TYPE",
    "T9"."ASSIGNED_TO_USER_ID",
    "T9"."START_DATE",
    "T9"."END_DATE",
    "T9"."LOAD_TIMESTAMP",
    "T9"."UPDATE_TIMESTAMP",
    "T9"."SOURCE_SYSTEM",
    "T9"."LOAD_DATE",
    "T9"."UPDATE_DATE",
    "T9"."LICENSE_TYPE_LABEL",
    "T9"."EFF",
    "T9"."IS_SELECTED",
    "T9"."FAILED",
    "T9"."IS_VALID",
    "T9"."VALID_UNTIL_HERE",
    "T9"."IS_VALID"
    AND (
      "T9"."VALID_UNTIL_HERE" = MIN(IFF("T9"."IS_VALID", "T9"."VALID_UNTIL_HERE", CAST(NULL AS BIGINT))) OVER (
        PARTITION BY "T9"."LICENSE_ID", "T9"."EFF"
        ORDER BY NULL ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      )
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
      "T8"."LICENSE_ID",
      "T8"."LICENSE_TYPE",
      "T8"."ASSIGNED_TO_USER_ID",
      "T8"."START_DATE",
      "T8"."END_DATE",
      "T8"."LOAD_TIMESTAMP",
      "T8"."UPDATE_TIMESTAMP",
      "T8"."SOURCE_SYSTEM",
      "T8"."LOAD_DATE",
      "T8"."UPDATE_DATE",
      "T8"."LICENSE_TYPE_LABEL",
      "T8"."EFF",
      "T8"."IS_SELECTED",
      "T8"."FAILED",
      "T8"."FAILED" = 0 AS "IS_VALID",
      SUM(CAST("T8"."FAILED" = 0 AS BIGINT)) OVER (
        PARTITION BY "T8"."LICENSE_ID"
        ORDER BY "T8"."EFF" DESC NULLS LAST, "T8"."LOAD_TIMESTAMP" DESC NULLS LAST, "T8"."LICENSE_ID" DESC NULLS LAST, "T8"."LICENSE_TYPE" DESC NULLS LAST, "T8"."ASSIGNED_TO_USER_ID" DESC NULLS LAST, "T8"."START_DATE" DESC NULLS LAST, "T8"."END_DATE" DESC NULLS LAST, "T8"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T8"."LOAD_DATE" DESC NULLS LAST, "T8"."UPDATE_DATE" DESC NULLS LAST, "T8"."SOURCE_SYSTEM" DESC NULLS LAST
        ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
      ) AS "VALID_UNTIL_HERE"
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
        "T7"."IS_SELECTED",
        0 + IFF(COALESCE("T7"."LICENSE_ID" IS NULL, FALSE), 1, 0) + IFF(COALESCE("T7"."LICENSE_TYPE" IS NULL, FALSE), 2, 0) + IFF(COALESCE("T7"."START_DATE" IS NULL, FALSE), 4, 0) + IFF(COALESCE("T7"."END_DATE" < "T7"."START_DATE", FALSE), 8, 0) + IFF(COALESCE("T7"."EFF" IS NULL, FALSE), 16, 0) + IFF(
          COALESCE(
            "T7"."EFF" >= CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
            FALSE
          ),
          32,
          0
        ) AS "FAILED"
      FROM (
        SELECT
          IFF(
            REGEXP_LIKE("T3"."LICENSE_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
            "T3"."LICENSE_ID",
            NULLIF(TRIM(REGEXP_REPLACE("T3"."LICENSE_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
          ) AS "LICENSE_ID",
          "T6"."LICENSE_TYPE_CLEANED" AS "LICENSE_TYPE",
          IFF(
            REGEXP_LIKE("T3"."ASSIGNED_TO_USER_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
            "T3"."ASSIGNED_TO_USER_ID",
            NULLIF(
              TRIM(REGEXP_REPLACE("T3"."ASSIGNED_TO_USER_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'),
              ''
            )
          ) AS "ASSIGNED_TO_USER_ID",
          "T3"."START_DATE",
          "T3"."END_DATE",
          "T3"."LOAD_TIMESTAMP",
          "T3"."UPDATE_TIMESTAMP",
          IFF(
            REGEXP_LIKE("T3"."SOURCE_SYSTEM", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
            "T3"."SOURCE_SYSTEM",
            NULLIF(TRIM(REGEXP_REPLACE("T3"."SOURCE_SYSTEM", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
          ) AS "SOURCE_SYSTEM",
          "T3"."LOAD_DATE",
          "T3"."UPDATE_DATE",
          COALESCE("T6"."LICENSE_TYPE_MAPPED", 'Unknown') AS "LICENSE_TYPE_LABEL",
          COALESCE("T3"."UPDATE_TIMESTAMP", "T3"."LOAD_TIMESTAMP") AS "EFF",
          "T3"."IS_SELECTED"
        FROM (
          SELECT
            "T0"."LICENSE_ID",
            "T0"."LICENSE_TYPE",
            "T0"."ASSIGNED_TO_USER_ID",
            "T0"."START_DATE",
            "T0"."END_DATE",
            "T0"."LOAD_TIMESTAMP",
            "T0"."UPDATE_TIMESTAMP",
            "T0"."SOURCE_SYSTEM",
            "T0"."LOAD_DATE",
            "T0"."UPDATE_DATE",
            TRUE AS "IS_SELECTED"
          FROM "ZOOM_DB"."SILVER"."SI_LICENSES" AS "T0"
        ) AS "T3"
        LEFT OUTER JOIN (
          SELECT
            "T4"."SPELLING" AS "LICENSE_TYPE_SPELLING",
            "T4"."CLEANED" AS "LICENSE_TYPE_CLEANED",
            CASE TRIM(
                REGEXP_REPLACE(
                  TRANSLATE("T4"."CLEANED", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ_-', 'abcdefghijklmnopqrstuvwxyz  '),
                  ' +',
                  ' '
                ),
                ' \t\n\r\f'
              )
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
              WHEN 'developer'
              THEN 'Developer'
              WHEN 'free'
              THEN 'Free'
              ELSE 'Unknown'
            END AS "LICENSE_TYPE_MAPPED"
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
                "T0"."LICENSE_TYPE" AS "SPELLING"
              FROM "ZOOM_DB"."SILVER"."SI_LICENSES" AS "T0"
              WHERE
                NOT "T0"."LICENSE_TYPE" IS NULL
            ) AS "T2"
          ) AS "T4"
        ) AS "T6"
          ON "T3"."LICENSE_TYPE" = "T6"."LICENSE_TYPE_SPELLING"
      ) AS "T7"
    ) AS "T8"
  ) AS "T9"
) AS "T10";
