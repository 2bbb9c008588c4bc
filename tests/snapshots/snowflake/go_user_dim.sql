-- go_user_dim: One row per version of a user, and the two reserved members.
-- snowflake, full; compiled by zoomgold, not for editing
-- values of the run: execution_id, run_start
CREATE OR REPLACE TRANSIENT TABLE "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."GO_USER_DIM__CANDIDATE" (
  "USER_KEY" VARCHAR,
  "USER_ID" VARCHAR,
  "USER_NAME" VARCHAR,
  "EMAIL" VARCHAR,
  "EMAIL_DOMAIN" VARCHAR,
  "COMPANY" VARCHAR,
  "PLAN_TYPE" VARCHAR,
  "ACCOUNT_STATUS" VARCHAR,
  "REGISTRATION_DATE" DATE,
  "VERSION_NUMBER" DECIMAL(38, 0),
  "VALID_FROM" TIMESTAMPNTZ(6),
  "VALID_TO" TIMESTAMPNTZ(6),
  "SCD_START_DATE" DATE,
  "SCD_END_DATE" DATE,
  "SCD_CURRENT_FLAG" BOOLEAN,
  "LAST_SEEN_AT_SOURCE" TIMESTAMPNTZ(6),
  "ATTRIBUTE_HASH" VARCHAR,
  "LOAD_TIMESTAMP" TIMESTAMPNTZ(6),
  "UPDATE_TIMESTAMP" TIMESTAMPNTZ(6),
  "LOAD_DATE" DATE,
  "UPDATE_DATE" DATE,
  "SOURCE_SYSTEM" VARCHAR,
  "EXECUTION_ID" VARCHAR,
  "CREATED_AT" TIMESTAMPNTZ(6),
  "UPDATED_AT" TIMESTAMPNTZ(6)
) AS
SELECT
  CAST("USER_KEY" AS VARCHAR) AS "USER_KEY",
  CAST("USER_ID" AS VARCHAR) AS "USER_ID",
  CAST("USER_NAME" AS VARCHAR) AS "USER_NAME",
  CAST("EMAIL" AS VARCHAR) AS "EMAIL",
  CAST("EMAIL_DOMAIN" AS VARCHAR) AS "EMAIL_DOMAIN",
  CAST("COMPANY" AS VARCHAR) AS "COMPANY",
  CAST("PLAN_TYPE" AS VARCHAR) AS "PLAN_TYPE",
  CAST("ACCOUNT_STATUS" AS VARCHAR) AS "ACCOUNT_STATUS",
  CAST("REGISTRATION_DATE" AS DATE) AS "REGISTRATION_DATE",
  CAST("VERSION_NUMBER" AS DECIMAL(38, 0)) AS "VERSION_NUMBER",
  CAST("VALID_FROM" AS TIMESTAMPNTZ(6)) AS "VALID_FROM",
  CAST("VALID_TO" AS TIMESTAMPNTZ(6)) AS "VALID_TO",
  CAST("SCD_START_DATE" AS DATE) AS "SCD_START_DATE",
  CAST("SCD_END_DATE" AS DATE) AS "SCD_END_DATE",
  CAST("SCD_CURRENT_FLAG" AS BOOLEAN) AS "SCD_CURRENT_FLAG",
  CAST("LAST_SEEN_AT_SOURCE" AS TIMESTAMPNTZ(6)) AS "LAST_SEEN_AT_SOURCE",
  CAST("ATTRIBUTE_HASH" AS VARCHAR) AS "ATTRIBUTE_HASH",
  CAST("LOAD_TIMESTAMP" AS TIMESTAMPNTZ(6)) AS "LOAD_TIMESTAMP",
  CAST("UPDATE_TIMESTAMP" AS TIMESTAMPNTZ(6)) AS "UPDATE_TIMESTAMP",
  CAST("LOAD_DATE" AS DATE) AS "LOAD_DATE",
  CAST("UPDATE_DATE" AS DATE) AS "UPDATE_DATE",
  CAST("SOURCE_SYSTEM" AS VARCHAR) AS "SOURCE_SYSTEM",
  CAST("EXECUTION_ID" AS VARCHAR) AS "EXECUTION_ID",
  CAST("CREATED_AT" AS TIMESTAMPNTZ(6)) AS "CREATED_AT",
  CAST("UPDATED_AT" AS TIMESTAMPNTZ(6)) AS "UPDATED_AT"
FROM (
  SELECT
    "T9"."USER_KEY",
    "T9"."USER_ID",
    "T9"."USER_NAME",
    "T9"."EMAIL",
    "T9"."EMAIL_DOMAIN",
    "T9"."COMPANY",
    "T9"."PLAN_TYPE",
    "T9"."ACCOUNT_STATUS",
    "T9"."REGISTRATION_DATE",
    "T9"."VERSION_NUMBER",
    "T9"."VALID_FROM",
    "T9"."VALID_TO",
    "T9"."SCD_START_DATE",
    "T9"."SCD_END_DATE",
    "T9"."SCD_CURRENT_FLAG",
    "T9"."LAST_SEEN_AT_SOURCE",
    "T9"."ATTRIBUTE_HASH",
    "T9"."LOAD_TIMESTAMP",
    "T9"."UPDATE_TIMESTAMP",
    "T9"."LOAD_DATE",
    "T9"."UPDATE_DATE",
    "T9"."SOURCE_SYSTEM",
    :run_value_execution_id AS "EXECUTION_ID",
    :run_value_run_start AS "CREATED_AT",
    :run_value_run_start AS "UPDATED_AT"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "T4"."USER_KEY",
        "T4"."USER_ID",
        "T4"."USER_NAME",
        "T4"."EMAIL",
        "T4"."EMAIL_DOMAIN",
        "T4"."COMPANY",
        "T4"."PLAN_TYPE",
        "T4"."ACCOUNT_STATUS",
        "T4"."REGISTRATION_DATE",
        CAST("T4"."VERSION_NUMBER" AS BIGINT) AS "VERSION_NUMBER",
        "T4"."VALID_FROM",
        "T4"."VALID_TO",
        "T4"."SCD_START_DATE",
        "T4"."SCD_END_DATE",
        "T4"."SCD_CURRENT_FLAG",
        "T4"."LAST_SEEN_AT_SOURCE",
        "T4"."ATTRIBUTE_HASH",
        "T4"."LOAD_TIMESTAMP",
        "T4"."UPDATE_TIMESTAMP",
        "T4"."LOAD_DATE",
        "T4"."UPDATE_DATE",
        "T4"."SOURCE_SYSTEM"
      FROM (
        SELECT
          "T1"."USER_ID",
          MD5(
            CONCAT(
              '__anonymous__',
              '|',
              CAST(DATEDIFF(
                MICROSECOND,
                CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                CAST(TIMESTAMP_FROM_PARTS(1900, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6))
              ) AS VARCHAR)
            )
          ) AS "USER_KEY",
          'Anonymous guest' AS "USER_NAME",
          CAST(NULL AS VARCHAR) AS "EMAIL",
          CAST(NULL AS VARCHAR) AS "COMPANY",
          'Unknown' AS "PLAN_TYPE",
          'Unknown' AS "ACCOUNT_STATUS",
          CAST(NULL AS VARCHAR) AS "EMAIL_DOMAIN",
          CAST(NULL AS DATE) AS "REGISTRATION_DATE",
          1 AS "VERSION_NUMBER",
          CAST(TIMESTAMP_FROM_PARTS(1900, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)) AS "VALID_FROM",
          CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)) AS "VALID_TO",
          TO_DATE(CAST(TIMESTAMP_FROM_PARTS(1900, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6))) AS "SCD_START_DATE",
          TO_DATE(CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 0, 0, 0, 0) AS TIMESTAMPNTZ(6))) AS "SCD_END_DATE",
          TRUE AS "SCD_CURRENT_FLAG",
          CAST(NULL AS TIMESTAMPNTZ(6)) AS "LAST_SEEN_AT_SOURCE",
          MD5(
            CONCAT(
              IFF(
                'Anonymous guest' IS NULL,
                '~',
                CONCAT(CAST(LENGTH('Anonymous guest') AS VARCHAR), ':', COALESCE('Anonymous guest', ''))
              ),
              IFF(
                CAST(NULL AS VARCHAR) IS NULL,
                '~',
                CONCAT(
                  CAST(LENGTH(CAST(NULL AS VARCHAR)) AS VARCHAR),
                  ':',
                  COALESCE(CAST(NULL AS VARCHAR), '')
                )
              ),
              IFF(
                CAST(NULL AS VARCHAR) IS NULL,
                '~',
                CONCAT(
                  CAST(LENGTH(CAST(NULL AS VARCHAR)) AS VARCHAR),
                  ':',
                  COALESCE(CAST(NULL AS VARCHAR), '')
                )
              ),
              IFF(
                'Unknown' IS NULL,
                '~',
                CONCAT(CAST(LENGTH('Unknown') AS VARCHAR), ':', COALESCE('Unknown', ''))
              ),
              IFF(
                'Unknown' IS NULL,
                '~',
                CONCAT(CAST(LENGTH('Unknown') AS VARCHAR), ':', COALESCE('Unknown', ''))
              )
            )
          ) AS "ATTRIBUTE_HASH",
          CAST(NULL AS TIMESTAMPNTZ(6)) AS "LOAD_TIMESTAMP",
          CAST(NULL AS TIMESTAMPNTZ(6)) AS "UPDATE_TIMESTAMP",
          CAST(NULL AS DATE) AS "LOAD_DATE",
          CAST(NULL AS DATE) AS "UPDATE_DATE",
          'zoomgold' AS "SOURCE_SYSTEM"
        FROM (
          SELECT
            '__anonymous__' AS "USER_ID"
        ) AS "T1"
      ) AS "T4"
    ) AS "T6"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "T0"."USER_KEY",
          "T0"."USER_ID",
          "T0"."USER_NAME",
          "T0"."EMAIL",
          "T0"."EMAIL_DOMAIN",
          "T0"."COMPANY",
          "T0"."PLAN_TYPE",
          "T0"."ACCOUNT_STATUS",
          "T0"."REGISTRATION_DATE",
          "T0"."VERSION_NUMBER",
          "T0"."VALID_FROM",
          "T0"."VALID_TO",
          "T0"."SCD_START_DATE",
          "T0"."SCD_END_DATE",
          "T0"."SCD_CURRENT_FLAG",
          "T0"."LAST_SEEN_AT_SOURCE",
          "T0"."ATTRIBUTE_HASH",
          "T0"."LOAD_TIMESTAMP",
          "T0"."UPDATE_TIMESTAMP",
          "T0"."LOAD_DATE",
          "T0"."UPDATE_DATE",
          "T0"."SOURCE_SYSTEM"
        FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."USER_HISTORY" AS "T0"
      ) AS "T3"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "T5"."USER_KEY",
          "T5"."USER_ID",
          "T5"."USER_NAME",
          "T5"."EMAIL",
          "T5"."EMAIL_DOMAIN",
          "T5"."COMPANY",
          "T5"."PLAN_TYPE",
          "T5"."ACCOUNT_STATUS",
          "T5"."REGISTRATION_DATE",
          CAST("T5"."VERSION_NUMBER" AS BIGINT) AS "VERSION_NUMBER",
          "T5"."VALID_FROM",
          "T5"."VALID_TO",
          "T5"."SCD_START_DATE",
          "T5"."SCD_END_DATE",
          "T5"."SCD_CURRENT_FLAG",
          "T5"."LAST_SEEN_AT_SOURCE",
          "T5"."ATTRIBUTE_HASH",
          "T5"."LOAD_TIMESTAMP",
          "T5"."UPDATE_TIMESTAMP",
          "T5"."LOAD_DATE",
          "T5"."UPDATE_DATE",
          "T5"."SOURCE_SYSTEM"
        FROM (
          SELECT
            "T2"."USER_ID",
            MD5(
              CONCAT(
                '__unknown__',
                '|',
                CAST(DATEDIFF(
                  MICROSECOND,
                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                  CAST(TIMESTAMP_FROM_PARTS(1900, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6))
                ) AS VARCHAR)
              )
            ) AS "USER_KEY",
            'Unknown user' AS "USER_NAME",
            CAST(NULL AS VARCHAR) AS "EMAIL",
            CAST(NULL AS VARCHAR) AS "COMPANY",
            'Unknown' AS "PLAN_TYPE",
            'Unknown' AS "ACCOUNT_STATUS",
            CAST(NULL AS VARCHAR) AS "EMAIL_DOMAIN",
            CAST(NULL AS DATE) AS "REGISTRATION_DATE",
            1 AS "VERSION_NUMBER",
            CAST(TIMESTAMP_FROM_PARTS(1900, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)) AS "VALID_FROM",
            CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)) AS "VALID_TO",
            TO_DATE(CAST(TIMESTAMP_FROM_PARTS(1900, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6))) AS "SCD_START_DATE",
            TO_DATE(CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 0, 0, 0, 0) AS TIMESTAMPNTZ(6))) AS "SCD_END_DATE",
            TRUE AS "SCD_CURRENT_FLAG",
            CAST(NULL AS TIMESTAMPNTZ(6)) AS "LAST_SEEN_AT_SOURCE",
            MD5(
              CONCAT(
                IFF(
                  'Unknown user' IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH('Unknown user') AS VARCHAR), ':', COALESCE('Unknown user', ''))
                ),
                IFF(
                  CAST(NULL AS VARCHAR) IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH(CAST(NULL AS VARCHAR)) AS VARCHAR),
                    ':',
                    COALESCE(CAST(NULL AS VARCHAR), '')
                  )
                ),
                IFF(
                  CAST(NULL AS VARCHAR) IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH(CAST(NULL AS VARCHAR)) AS VARCHAR),
                    ':',
                    COALESCE(CAST(NULL AS VARCHAR), '')
                  )
                ),
                IFF(
                  'Unknown' IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH('Unknown') AS VARCHAR), ':', COALESCE('Unknown', ''))
                ),
                IFF(
                  'Unknown' IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH('Unknown') AS VARCHAR), ':', COALESCE('Unknown', ''))
                )
              )
            ) AS "ATTRIBUTE_HASH",
            CAST(NULL AS TIMESTAMPNTZ(6)) AS "LOAD_TIMESTAMP",
            CAST(NULL AS TIMESTAMPNTZ(6)) AS "UPDATE_TIMESTAMP",
            CAST(NULL AS DATE) AS "LOAD_DATE",
            CAST(NULL AS DATE) AS "UPDATE_DATE",
            'zoomgold' AS "SOURCE_SYSTEM"
          FROM (
            SELECT
              '__unknown__' AS "USER_ID"
          ) AS "T2"
        ) AS "T5"
      ) AS "T7"
    ) AS "T8"
  ) AS "T9"
) AS "Q";
