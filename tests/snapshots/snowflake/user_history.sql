-- user_history (kept for the run), for Snowflake; written by zoomgold
SELECT
  "T12".*
  EXCLUDE ("REGISTERED_ID", "FIRST_LOAD_DATE")
FROM (
  SELECT
    "T11"."USER_ID",
    "T11"."USER_NAME",
    "T11"."EMAIL",
    "T11"."COMPANY",
    "T11"."PLAN_TYPE",
    "T11"."ACCOUNT_STATUS",
    "T11"."VERSION_NUMBER",
    "T11"."VALID_FROM",
    "T11"."VALID_TO",
    "T11"."LAST_SEEN_AT_SOURCE",
    "T11"."ATTRIBUTE_HASH",
    "T11"."LOAD_TIMESTAMP",
    "T11"."UPDATE_TIMESTAMP",
    "T11"."LOAD_DATE",
    "T11"."UPDATE_DATE",
    "T11"."SOURCE_SYSTEM",
    "T11"."USER_KEY",
    "T11"."SCD_START_DATE",
    "T11"."SCD_END_DATE",
    "T11"."SCD_CURRENT_FLAG",
    "T11"."REGISTERED_ID",
    "T11"."FIRST_LOAD_DATE",
    GET(SPLIT("T11"."EMAIL", '@'), 1) AS "EMAIL_DOMAIN",
    COALESCE(
      "T11"."FIRST_LOAD_DATE",
      FIRST_VALUE("T11"."SCD_START_DATE") OVER (PARTITION BY "T11"."USER_ID" ORDER BY NULL ASC)
    ) AS "REGISTRATION_DATE"
  FROM (
    SELECT
      "T10"."USER_ID",
      "T10"."USER_NAME",
      "T10"."EMAIL",
      "T10"."COMPANY",
      "T10"."PLAN_TYPE",
      "T10"."ACCOUNT_STATUS",
      "T10"."VERSION_NUMBER",
      "T10"."VALID_FROM",
      "T10"."VALID_TO",
      "T10"."LAST_SEEN_AT_SOURCE",
      "T10"."ATTRIBUTE_HASH",
      "T10"."LOAD_TIMESTAMP",
      "T10"."UPDATE_TIMESTAMP",
      "T10"."LOAD_DATE",
      "T10"."UPDATE_DATE",
      "T10"."SOURCE_SYSTEM",
      "T10"."USER_KEY",
      "T10"."SCD_START_DATE",
      "T10"."SCD_END_DATE",
      "T10"."SCD_CURRENT_FLAG",
      "T4"."REGISTERED_ID",
      "T4"."FIRST_LOAD_DATE"
    FROM (
      SELECT
        "T8"."USER_ID",
        "T8"."USER_NAME",
        "T8"."EMAIL",
        "T8"."COMPANY",
        "T8"."PLAN_TYPE",
        "T8"."ACCOUNT_STATUS",
        "T8"."VERSION_NUMBER",
        "T8"."VALID_FROM",
        "T8"."VALID_TO",
        "T8"."LAST_SEEN_AT_SOURCE",
        "T8"."ATTRIBUTE_HASH",
        "T8"."LOAD_TIMESTAMP",
        "T8"."UPDATE_TIMESTAMP",
        "T8"."LOAD_DATE",
        "T8"."UPDATE_DATE",
        "T8"."SOURCE_SYSTEM",
        MD5(
          CONCAT(
            "T8"."USER_ID",
            '|',
            CAST(DATEDIFF(
              MICROSECOND,
              CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
              "T8"."VALID_FROM"
            ) AS VARCHAR)
          )
        ) AS "USER_KEY",
        TO_DATE("T8"."VALID_FROM") AS "SCD_START_DATE",
        TO_DATE("T8"."VALID_TO") AS "SCD_END_DATE",
        "T8"."VALID_TO" = CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)) AS "SCD_CURRENT_FLAG"
      FROM (
        SELECT
          "T7"."USER_ID",
          "T7"."USER_NAME",
          "T7"."EMAIL",
          "T7"."COMPANY",
          "T7"."PLAN_TYPE",
          "T7"."USER_STATUS",
          "T7"."LOAD_TIMESTAMP",
          "T7"."UPDATE_TIMESTAMP",
          COALESCE("T7"."SOURCE_SYSTEM", 'ZOOM_PLATFORM') AS "SOURCE_SYSTEM",
          "T7"."LOAD_DATE",
          "T7"."UPDATE_DATE",
          "T7"."PLAN_TYPE_LABEL",
          "T7"."USER_STATUS_LABEL",
          "T7"."EFF",
          "T7"."FAILED",
          "T7"."IS_LATEST",
          "T7"."ACCOUNT_STATUS",
          "T7"."ATTRIBUTE_HASH",
          "T7"."PREVIOUS_HASH",
          "T7"."PREVIOUS_EFF",
          "T7"."LAST_EFF",
          "T7"."EFF" AS "VALID_FROM",
          COALESCE(
            LEAD("T7"."EFF") OVER (PARTITION BY "T7"."USER_ID" ORDER BY "T7"."EFF" ASC),
            CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
          ) AS "VALID_TO",
          COALESCE(
            LEAD("T7"."PREVIOUS_EFF") OVER (PARTITION BY "T7"."USER_ID" ORDER BY "T7"."EFF" ASC),
            "T7"."LAST_EFF"
          ) AS "LAST_SEEN_AT_SOURCE",
          (
            ROW_NUMBER() OVER (PARTITION BY "T7"."USER_ID" ORDER BY "T7"."EFF" ASC) - 1
          ) + 1 AS "VERSION_NUMBER"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "T5"."USER_ID",
              "T5"."USER_NAME",
              "T5"."EMAIL",
              "T5"."COMPANY",
              "T5"."PLAN_TYPE",
              "T5"."USER_STATUS",
              "T5"."LOAD_TIMESTAMP",
              "T5"."UPDATE_TIMESTAMP",
              "T5"."SOURCE_SYSTEM",
              "T5"."LOAD_DATE",
              "T5"."UPDATE_DATE",
              "T5"."PLAN_TYPE_LABEL",
              "T5"."USER_STATUS_LABEL",
              "T5"."EFF",
              "T5"."FAILED",
              "T5"."IS_LATEST",
              "T5"."ACCOUNT_STATUS",
              "T5"."ATTRIBUTE_HASH",
              LAG("T5"."ATTRIBUTE_HASH") OVER (PARTITION BY "T5"."USER_ID" ORDER BY "T5"."EFF" ASC) AS "PREVIOUS_HASH",
              LAG("T5"."EFF") OVER (PARTITION BY "T5"."USER_ID" ORDER BY "T5"."EFF" ASC) AS "PREVIOUS_EFF",
              MAX("T5"."EFF") OVER (
                PARTITION BY "T5"."USER_ID"
                ORDER BY NULL ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS "LAST_EFF"
            FROM (
              SELECT
                "T1"."USER_ID",
                "T1"."USER_NAME",
                "T1"."EMAIL",
                "T1"."COMPANY",
                "T1"."PLAN_TYPE",
                "T1"."USER_STATUS",
                "T1"."LOAD_TIMESTAMP",
                "T1"."UPDATE_TIMESTAMP",
                "T1"."SOURCE_SYSTEM",
                "T1"."LOAD_DATE",
                "T1"."UPDATE_DATE",
                "T1"."PLAN_TYPE_LABEL",
                "T1"."USER_STATUS_LABEL",
                "T1"."EFF",
                "T1"."FAILED",
                "T1"."IS_LATEST",
                "T1"."ACCOUNT_STATUS",
                MD5(
                  CONCAT(
                    IFF(
                      "T1"."USER_NAME" IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH("T1"."USER_NAME") AS VARCHAR), ':', COALESCE("T1"."USER_NAME", ''))
                    ),
                    IFF(
                      "T1"."EMAIL" IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH("T1"."EMAIL") AS VARCHAR), ':', COALESCE("T1"."EMAIL", ''))
                    ),
                    IFF(
                      "T1"."COMPANY" IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH("T1"."COMPANY") AS VARCHAR), ':', COALESCE("T1"."COMPANY", ''))
                    ),
                    IFF(
                      "T1"."PLAN_TYPE" IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH("T1"."PLAN_TYPE") AS VARCHAR), ':', COALESCE("T1"."PLAN_TYPE", ''))
                    ),
                    IFF(
                      "T1"."ACCOUNT_STATUS" IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH("T1"."ACCOUNT_STATUS") AS VARCHAR),
                        ':',
                        COALESCE("T1"."ACCOUNT_STATUS", '')
                      )
                    )
                  )
                ) AS "ATTRIBUTE_HASH"
              FROM (
                SELECT
                  "T0"."USER_ID",
                  "T0"."USER_NAME",
                  LOWER("T0"."EMAIL") AS "EMAIL",
                  "T0"."COMPANY",
                  "T0"."PLAN_TYPE_LABEL" AS "PLAN_TYPE",
                  "T0"."USER_STATUS",
                  "T0"."LOAD_TIMESTAMP",
                  "T0"."UPDATE_TIMESTAMP",
                  "T0"."SOURCE_SYSTEM",
                  "T0"."LOAD_DATE",
                  "T0"."UPDATE_DATE",
                  "T0"."PLAN_TYPE_LABEL",
                  "T0"."USER_STATUS_LABEL",
                  "T0"."EFF",
                  "T0"."FAILED",
                  "T0"."IS_LATEST",
                  "T0"."USER_STATUS_LABEL" AS "ACCOUNT_STATUS"
                FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."CONTESTED_USERS" AS "T0"
                WHERE
                  "T0"."IS_KEPT"
              ) AS "T1"
            ) AS "T5"
          ) AS "T6"
          WHERE
            (
              "T6"."PREVIOUS_HASH" IS NULL
            )
            OR (
              "T6"."PREVIOUS_HASH" <> "T6"."ATTRIBUTE_HASH"
            )
        ) AS "T7"
      ) AS "T8"
    ) AS "T10"
    LEFT OUTER JOIN (
      SELECT
        "T2"."USER_ID" AS "REGISTERED_ID",
        MIN("T2"."LOAD_DATE") AS "FIRST_LOAD_DATE"
      FROM (
        SELECT
          *
        FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."CONTESTED_USERS" AS "T0"
        WHERE
          "T0"."FAILED" = 0
      ) AS "T2"
      GROUP BY
        1
    ) AS "T4"
      ON "T10"."USER_ID" = "T4"."REGISTERED_ID"
  ) AS "T11"
) AS "T12"
