-- user_history: The versions of each user that the run looks at, without the reserved members.
-- snowflake, full; compiled by zoomgold, not for editing
CREATE OR REPLACE TRANSIENT TABLE "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."USER_HISTORY" AS
SELECT
  "T14"."USER_ID",
  "T14"."USER_NAME",
  "T14"."EMAIL",
  "T14"."COMPANY",
  "T14"."PLAN_TYPE",
  "T14"."ACCOUNT_STATUS",
  "T14"."VERSION_NUMBER",
  "T14"."VALID_FROM",
  "T14"."VALID_TO",
  "T14"."LAST_SEEN_AT_SOURCE",
  "T14"."ATTRIBUTE_HASH",
  "T14"."LOAD_TIMESTAMP",
  "T14"."UPDATE_TIMESTAMP",
  "T14"."LOAD_DATE",
  "T14"."UPDATE_DATE",
  "T14"."SOURCE_SYSTEM",
  "T14"."USER_KEY",
  "T14"."SCD_START_DATE",
  "T14"."SCD_END_DATE",
  "T14"."SCD_CURRENT_FLAG",
  "T14"."EMAIL_DOMAIN",
  "T14"."REGISTRATION_DATE"
FROM (
  SELECT
    "T13"."USER_ID",
    "T13"."USER_NAME",
    "T13"."EMAIL",
    "T13"."COMPANY",
    "T13"."PLAN_TYPE",
    "T13"."ACCOUNT_STATUS",
    "T13"."VERSION_NUMBER",
    "T13"."VALID_FROM",
    "T13"."VALID_TO",
    "T13"."LAST_SEEN_AT_SOURCE",
    "T13"."ATTRIBUTE_HASH",
    "T13"."LOAD_TIMESTAMP",
    "T13"."UPDATE_TIMESTAMP",
    "T13"."LOAD_DATE",
    "T13"."UPDATE_DATE",
    "T13"."SOURCE_SYSTEM",
    "T13"."USER_KEY",
    "T13"."SCD_START_DATE",
    "T13"."SCD_END_DATE",
    "T13"."SCD_CURRENT_FLAG",
    "T13"."REGISTERED_ID",
    "T13"."FIRST_LOAD_DATE",
    REGEXP_REPLACE("T13"."EMAIL", '^.*@', '') AS "EMAIL_DOMAIN",
    COALESCE(
      "T13"."FIRST_LOAD_DATE",
      MIN("T13"."SCD_START_DATE") OVER (
        PARTITION BY "T13"."USER_ID"
        ORDER BY NULL ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      )
    ) AS "REGISTRATION_DATE"
  FROM (
    SELECT
      "T12"."USER_ID",
      "T12"."USER_NAME",
      "T12"."EMAIL",
      "T12"."COMPANY",
      "T12"."PLAN_TYPE",
      "T12"."ACCOUNT_STATUS",
      "T12"."VERSION_NUMBER",
      "T12"."VALID_FROM",
      "T12"."VALID_TO",
      "T12"."LAST_SEEN_AT_SOURCE",
      "T12"."ATTRIBUTE_HASH",
      "T12"."LOAD_TIMESTAMP",
      "T12"."UPDATE_TIMESTAMP",
      "T12"."LOAD_DATE",
      "T12"."UPDATE_DATE",
      "T12"."SOURCE_SYSTEM",
      "T12"."USER_KEY",
      "T12"."SCD_START_DATE",
      "T12"."SCD_END_DATE",
      "T12"."SCD_CURRENT_FLAG",
      "T4"."REGISTERED_ID",
      "T4"."FIRST_LOAD_DATE"
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
        MD5(
          CONCAT(
            "T10"."USER_ID",
            '|',
            CAST(DATEDIFF(
              MICROSECOND,
              CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
              "T10"."VALID_FROM"
            ) AS VARCHAR)
          )
        ) AS "USER_KEY",
        TO_DATE("T10"."VALID_FROM") AS "SCD_START_DATE",
        TO_DATE("T10"."VALID_TO") AS "SCD_END_DATE",
        "T10"."VALID_TO" = CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)) AS "SCD_CURRENT_FLAG"
      FROM (
        SELECT
          "T9"."USER_ID",
          "T9"."EFF",
          "T9"."USER_NAME",
          "T9"."EMAIL",
          "T9"."COMPANY",
          "T9"."PLAN_TYPE",
          "T9"."ACCOUNT_STATUS",
          "T9"."LOAD_TIMESTAMP",
          "T9"."UPDATE_TIMESTAMP",
          "T9"."LOAD_DATE",
          "T9"."UPDATE_DATE",
          COALESCE("T9"."SOURCE_SYSTEM", 'ZOOM_PLATFORM') AS "SOURCE_SYSTEM",
          "T9"."ATTRIBUTE_HASH",
          "T9"."PREVIOUS_HASH",
          "T9"."PREVIOUS_EFF",
          "T9"."LAST_EFF",
          "T9"."NEXT_EFF",
          "T9"."LAST_SEEN",
          "T9"."EFF" AS "VALID_FROM",
          COALESCE(
            "T9"."NEXT_EFF",
            CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 0, 0, 0, 0) AS TIMESTAMPNTZ(6))
          ) AS "VALID_TO",
          "T9"."LAST_SEEN" AS "LAST_SEEN_AT_SOURCE",
          (
            ROW_NUMBER() OVER (PARTITION BY "T9"."USER_ID" ORDER BY "T9"."EFF" ASC) - 1
          ) + 1 AS "VERSION_NUMBER"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "T7"."USER_ID",
              "T7"."EFF",
              "T7"."USER_NAME",
              "T7"."EMAIL",
              "T7"."COMPANY",
              "T7"."PLAN_TYPE",
              "T7"."ACCOUNT_STATUS",
              "T7"."LOAD_TIMESTAMP",
              "T7"."UPDATE_TIMESTAMP",
              "T7"."LOAD_DATE",
              "T7"."UPDATE_DATE",
              "T7"."SOURCE_SYSTEM",
              "T7"."ATTRIBUTE_HASH",
              "T7"."PREVIOUS_HASH",
              "T7"."PREVIOUS_EFF",
              "T7"."LAST_EFF",
              LEAD("T7"."EFF") OVER (
                PARTITION BY "T7"."USER_ID"
                ORDER BY "T7"."EFF" ASC, "T7"."ATTRIBUTE_HASH" = 'absent' DESC NULLS LAST
              ) AS "NEXT_EFF",
              COALESCE(
                LEAD("T7"."PREVIOUS_EFF") OVER (
                  PARTITION BY "T7"."USER_ID"
                  ORDER BY "T7"."EFF" ASC, "T7"."ATTRIBUTE_HASH" = 'absent' DESC NULLS LAST
                ),
                "T7"."LAST_EFF"
              ) AS "LAST_SEEN"
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "T5"."USER_ID",
                  "T5"."EFF",
                  "T5"."USER_NAME",
                  "T5"."EMAIL",
                  "T5"."COMPANY",
                  "T5"."PLAN_TYPE",
                  "T5"."ACCOUNT_STATUS",
                  "T5"."LOAD_TIMESTAMP",
                  "T5"."UPDATE_TIMESTAMP",
                  "T5"."LOAD_DATE",
                  "T5"."UPDATE_DATE",
                  "T5"."SOURCE_SYSTEM",
                  "T5"."ATTRIBUTE_HASH",
                  LAG("T5"."ATTRIBUTE_HASH") OVER (
                    PARTITION BY "T5"."USER_ID"
                    ORDER BY "T5"."EFF" ASC, "T5"."ATTRIBUTE_HASH" = 'absent' DESC NULLS LAST
                  ) AS "PREVIOUS_HASH",
                  LAG("T5"."EFF") OVER (
                    PARTITION BY "T5"."USER_ID"
                    ORDER BY "T5"."EFF" ASC, "T5"."ATTRIBUTE_HASH" = 'absent' DESC NULLS LAST
                  ) AS "PREVIOUS_EFF",
                  MAX("T5"."EFF") OVER (
                    PARTITION BY "T5"."USER_ID"
                    ORDER BY NULL ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ) AS "LAST_EFF"
                FROM (
                  SELECT
                    "T2"."USER_ID",
                    "T2"."EFF",
                    "T2"."USER_NAME",
                    "T2"."EMAIL",
                    "T2"."COMPANY",
                    "T2"."PLAN_TYPE",
                    "T2"."ACCOUNT_STATUS",
                    "T2"."LOAD_TIMESTAMP",
                    "T2"."UPDATE_TIMESTAMP",
                    "T2"."LOAD_DATE",
                    "T2"."UPDATE_DATE",
                    "T2"."SOURCE_SYSTEM",
                    MD5(
                      CONCAT(
                        IFF(
                          "T2"."USER_NAME" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T2"."USER_NAME") AS VARCHAR), ':', COALESCE("T2"."USER_NAME", ''))
                        ),
                        IFF(
                          "T2"."EMAIL" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T2"."EMAIL") AS VARCHAR), ':', COALESCE("T2"."EMAIL", ''))
                        ),
                        IFF(
                          "T2"."COMPANY" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T2"."COMPANY") AS VARCHAR), ':', COALESCE("T2"."COMPANY", ''))
                        ),
                        IFF(
                          "T2"."PLAN_TYPE" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T2"."PLAN_TYPE") AS VARCHAR), ':', COALESCE("T2"."PLAN_TYPE", ''))
                        ),
                        IFF(
                          "T2"."ACCOUNT_STATUS" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T2"."ACCOUNT_STATUS") AS VARCHAR),
                            ':',
                            COALESCE("T2"."ACCOUNT_STATUS", '')
                          )
                        )
                      )
                    ) AS "ATTRIBUTE_HASH"
                  FROM (
                    SELECT
                      "T0"."USER_ID",
                      "T0"."EFF",
                      "T0"."USER_NAME",
                      TRANSLATE("T0"."EMAIL", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz') AS "EMAIL",
                      "T0"."COMPANY",
                      "T0"."PLAN_TYPE_LABEL" AS "PLAN_TYPE",
                      "T0"."USER_STATUS_LABEL" AS "ACCOUNT_STATUS",
                      "T0"."LOAD_TIMESTAMP",
                      "T0"."UPDATE_TIMESTAMP",
                      "T0"."LOAD_DATE",
                      "T0"."UPDATE_DATE",
                      "T0"."SOURCE_SYSTEM"
                    FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."RANKED_USERS" AS "T0"
                    WHERE
                      "T0"."IS_KEPT"
                  ) AS "T2"
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
          WHERE
            "T8"."ATTRIBUTE_HASH" <> 'absent'
        ) AS "T9"
      ) AS "T10"
    ) AS "T12"
    LEFT OUTER JOIN (
      SELECT
        "T1"."USER_ID" AS "REGISTERED_ID",
        MIN("T1"."DAY") AS "FIRST_LOAD_DATE"
      FROM (
        SELECT
          "T0"."USER_ID",
          "T0"."LOAD_DATE" AS "DAY"
        FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."RANKED_USERS" AS "T0"
        WHERE
          "T0"."FAILED" = 0
      ) AS "T1"
      GROUP BY
        1
    ) AS "T4"
      ON "T12"."USER_ID" = "T4"."REGISTERED_ID"
  ) AS "T13"
) AS "T14";
