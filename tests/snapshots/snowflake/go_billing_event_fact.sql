-- go_billing_event_fact: One row per billing event.
-- snowflake, full; compiled by zoomgold, not for editing
-- values of the run: execution_id, run_start
CREATE OR REPLACE TRANSIENT TABLE "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."GO_BILLING_EVENT_FACT__CANDIDATE" (
  "EVENT_ID" VARCHAR,
  "USER_ID" VARCHAR,
  "USER_KEY" VARCHAR,
  "EVENT_TYPE" VARCHAR,
  "AMOUNT" DECIMAL(10, 2),
  "NET_AMOUNT" DECIMAL(10, 2),
  "IS_RECURRING" BOOLEAN,
  "IS_REFUND" BOOLEAN,
  "EVENT_DATE" DATE,
  "EVENT_MONTH" DATE,
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
  CAST("EVENT_ID" AS VARCHAR) AS "EVENT_ID",
  CAST("USER_ID" AS VARCHAR) AS "USER_ID",
  CAST("USER_KEY" AS VARCHAR) AS "USER_KEY",
  CAST("EVENT_TYPE" AS VARCHAR) AS "EVENT_TYPE",
  CAST("AMOUNT" AS DECIMAL(10, 2)) AS "AMOUNT",
  CAST("NET_AMOUNT" AS DECIMAL(10, 2)) AS "NET_AMOUNT",
  CAST("IS_RECURRING" AS BOOLEAN) AS "IS_RECURRING",
  CAST("IS_REFUND" AS BOOLEAN) AS "IS_REFUND",
  CAST("EVENT_DATE" AS DATE) AS "EVENT_DATE",
  CAST("EVENT_MONTH" AS DATE) AS "EVENT_MONTH",
  CAST("LOAD_TIMESTAMP" AS TIMESTAMPNTZ(6)) AS "LOAD_TIMESTAMP",
  CAST("UPDATE_TIMESTAMP" AS TIMESTAMPNTZ(6)) AS "UPDATE_TIMESTAMP",
  CAST("LOAD_DATE" AS DATE) AS "LOAD_DATE",
  CAST("UPDATE_DATE" AS DATE) AS "UPDATE_DATE",
  CAST("SOURCE_SYSTEM" AS VARCHAR) AS "SOURCE_SYSTEM",
  CAST("EXECUTION_ID" AS VARCHAR) AS "EXECUTION_ID",
  CAST("CREATED_AT" AS TIMESTAMPNTZ(6)) AS "CREATED_AT",
  CAST("UPDATED_AT" AS TIMESTAMPNTZ(6)) AS "UPDATED_AT"
FROM (
  WITH "T15" AS (
    SELECT
      "T14"."EVENT_ID",
      "T14"."USER_ID",
      "T14"."EVENT_TYPE",
      "T14"."AMOUNT",
      "T14"."EVENT_DATE",
      "T14"."LOAD_TIMESTAMP",
      "T14"."UPDATE_TIMESTAMP",
      "T14"."SOURCE_SYSTEM",
      "T14"."LOAD_DATE",
      "T14"."UPDATE_DATE",
      "T14"."EVENT_TYPE_LABEL",
      "T14"."EFF",
      "T14"."IS_SELECTED",
      0 + IFF(COALESCE("T14"."EVENT_ID" IS NULL, FALSE), 1, 0) + IFF(COALESCE("T14"."USER_ID" IS NULL, FALSE), 2, 0) + IFF(COALESCE("T14"."EVENT_TYPE" IS NULL, FALSE), 4, 0) + IFF(COALESCE("T14"."AMOUNT" IS NULL, FALSE), 8, 0) + IFF(COALESCE("T14"."EVENT_DATE" IS NULL, FALSE), 16, 0) + IFF(
        COALESCE(
          (
            "T14"."AMOUNT" < 0
          )
          AND NOT (
            "T14"."EVENT_TYPE_LABEL" IN ('Refund', 'Cancellation')
          ),
          FALSE
        ),
        32,
        0
      ) AS "FAILED"
    FROM (
      SELECT
        IFF(
          REGEXP_LIKE("T7"."EVENT_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
          "T7"."EVENT_ID",
          NULLIF(TRIM(REGEXP_REPLACE("T7"."EVENT_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
        ) AS "EVENT_ID",
        IFF(
          REGEXP_LIKE("T7"."USER_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
          "T7"."USER_ID",
          NULLIF(TRIM(REGEXP_REPLACE("T7"."USER_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
        ) AS "USER_ID",
        "T13"."EVENT_TYPE_CLEANED" AS "EVENT_TYPE",
        "T7"."AMOUNT",
        "T7"."EVENT_DATE",
        "T7"."LOAD_TIMESTAMP",
        "T7"."UPDATE_TIMESTAMP",
        IFF(
          REGEXP_LIKE("T7"."SOURCE_SYSTEM", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
          "T7"."SOURCE_SYSTEM",
          NULLIF(TRIM(REGEXP_REPLACE("T7"."SOURCE_SYSTEM", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
        ) AS "SOURCE_SYSTEM",
        "T7"."LOAD_DATE",
        "T7"."UPDATE_DATE",
        COALESCE("T13"."EVENT_TYPE_MAPPED", 'Unknown') AS "EVENT_TYPE_LABEL",
        COALESCE("T7"."UPDATE_TIMESTAMP", "T7"."LOAD_TIMESTAMP") AS "EFF",
        "T7"."IS_SELECTED"
      FROM (
        SELECT
          "T2"."EVENT_ID",
          "T2"."USER_ID",
          "T2"."EVENT_TYPE",
          "T2"."AMOUNT",
          "T2"."EVENT_DATE",
          "T2"."LOAD_TIMESTAMP",
          "T2"."UPDATE_TIMESTAMP",
          "T2"."SOURCE_SYSTEM",
          "T2"."LOAD_DATE",
          "T2"."UPDATE_DATE",
          TRUE AS "IS_SELECTED"
        FROM "ZOOM_DB"."SILVER"."SI_BILLING_EVENTS" AS "T2"
      ) AS "T7"
      LEFT OUTER JOIN (
        SELECT
          "T9"."SPELLING" AS "EVENT_TYPE_SPELLING",
          "T9"."CLEANED" AS "EVENT_TYPE_CLEANED",
          CASE TRIM(
              REGEXP_REPLACE(
                TRANSLATE("T9"."CLEANED", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ_-', 'abcdefghijklmnopqrstuvwxyz  '),
                ' +',
                ' '
              ),
              ' \t\n\r\f'
            )
            WHEN 'subscription fee'
            THEN 'Subscription Fee'
            WHEN 'subscription'
            THEN 'Subscription Fee'
            WHEN 'subscription renewal'
            THEN 'Subscription Renewal'
            WHEN 'renewal'
            THEN 'Subscription Renewal'
            WHEN 'add on purchase'
            THEN 'Add-on Purchase'
            WHEN 'add on'
            THEN 'Add-on Purchase'
            WHEN 'upgrade'
            THEN 'Upgrade'
            WHEN 'downgrade'
            THEN 'Downgrade'
            WHEN 'payment'
            THEN 'Payment'
            WHEN 'cancellation'
            THEN 'Cancellation'
            WHEN 'refund'
            THEN 'Refund'
            ELSE 'Unknown'
          END AS "EVENT_TYPE_MAPPED"
        FROM (
          SELECT
            "T6"."SPELLING",
            IFF(
              REGEXP_LIKE("T6"."SPELLING", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
              "T6"."SPELLING",
              NULLIF(TRIM(REGEXP_REPLACE("T6"."SPELLING", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
            ) AS "CLEANED"
          FROM (
            SELECT DISTINCT
              "T2"."EVENT_TYPE" AS "SPELLING"
            FROM "ZOOM_DB"."SILVER"."SI_BILLING_EVENTS" AS "T2"
            WHERE
              NOT "T2"."EVENT_TYPE" IS NULL
          ) AS "T6"
        ) AS "T9"
      ) AS "T13"
        ON "T7"."EVENT_TYPE" = "T13"."EVENT_TYPE_SPELLING"
    ) AS "T14"
  )
  SELECT
    "T26"."EVENT_ID",
    "T26"."USER_ID",
    COALESCE("T26"."FOUND_USER_KEY", 'd184d59493af3f5aa77b64a4e9175275') AS "USER_KEY",
    "T26"."EVENT_TYPE_LABEL" AS "EVENT_TYPE",
    "T26"."AMOUNT",
    IFF(
      "T26"."EVENT_TYPE_LABEL" IN ('Refund', 'Cancellation'),
      -(
        ABS("T26"."AMOUNT")
      ),
      "T26"."AMOUNT"
    ) AS "NET_AMOUNT",
    "T26"."EVENT_TYPE_LABEL" IN ('Subscription Fee', 'Subscription Renewal') AS "IS_RECURRING",
    "T26"."EVENT_TYPE_LABEL" = 'Refund' AS "IS_REFUND",
    "T26"."EVENT_DATE",
    TO_DATE(DATE_TRUNC('MONTH', CAST("T26"."EVENT_DATE" AS TIMESTAMPNTZ(6)))) AS "EVENT_MONTH",
    "T26"."LOAD_TIMESTAMP",
    "T26"."UPDATE_TIMESTAMP",
    "T26"."LOAD_DATE",
    "T26"."UPDATE_DATE",
    COALESCE("T26"."SOURCE_SYSTEM", 'ZOOM_PLATFORM') AS "SOURCE_SYSTEM",
    :run_value_execution_id AS "EXECUTION_ID",
    :run_value_run_start AS "CREATED_AT",
    :run_value_run_start AS "UPDATED_AT"
  FROM (
    SELECT
      "T25"."EVENT_ID",
      "T25"."USER_ID",
      "T25"."EVENT_TYPE",
      "T25"."AMOUNT",
      "T25"."EVENT_DATE",
      "T25"."LOAD_TIMESTAMP",
      "T25"."UPDATE_TIMESTAMP",
      "T25"."SOURCE_SYSTEM",
      "T25"."LOAD_DATE",
      "T25"."UPDATE_DATE",
      "T25"."EVENT_TYPE_LABEL",
      "T25"."EFF",
      "T25"."FAILED",
      "T25"."IS_SELECTED",
      "T25"."IS_LATEST",
      "T5"."FOUND_USER_KEY"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "T19"."EVENT_ID",
          "T19"."USER_ID",
          "T19"."EVENT_TYPE",
          "T19"."AMOUNT",
          "T19"."EVENT_DATE",
          "T19"."LOAD_TIMESTAMP",
          "T19"."UPDATE_TIMESTAMP",
          "T19"."SOURCE_SYSTEM",
          "T19"."LOAD_DATE",
          "T19"."UPDATE_DATE",
          "T19"."EVENT_TYPE_LABEL",
          "T19"."EFF",
          "T19"."FAILED",
          "T19"."IS_SELECTED",
          TRUE AS "IS_LATEST"
        FROM (
          SELECT
            *
          FROM "T15" AS "T16"
          WHERE
            "T16"."FAILED" = 0
        ) AS "T19"
        WHERE
          NOT EXISTS(
            SELECT
              1
            FROM (
              SELECT
                "T20"."KEY_BUCKET"
              FROM (
                SELECT
                  "T17"."KEY_BUCKET",
                  COUNT(*) AS "COUNTSTAR()"
                FROM (
                  SELECT
                    HASH("T16"."EVENT_ID") AS "KEY_BUCKET"
                  FROM "T15" AS "T16"
                ) AS "T17"
                GROUP BY
                  1
              ) AS "T20"
              WHERE
                "T20"."COUNTSTAR()" > 1 AND NOT "T20"."KEY_BUCKET" IS NULL
            ) AS "T22"
            WHERE
              HASH("T19"."EVENT_ID") = "T22"."KEY_BUCKET"
          )
      ) AS "T23"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "T10"."EVENT_ID",
          "T10"."USER_ID",
          "T10"."EVENT_TYPE",
          "T10"."AMOUNT",
          "T10"."EVENT_DATE",
          "T10"."LOAD_TIMESTAMP",
          "T10"."UPDATE_TIMESTAMP",
          "T10"."SOURCE_SYSTEM",
          "T10"."LOAD_DATE",
          "T10"."UPDATE_DATE",
          "T10"."EVENT_TYPE_LABEL",
          "T10"."EFF",
          "T10"."FAILED",
          "T10"."IS_SELECTED",
          "T10"."IS_VALID" AND (
            "T10"."VALID_UNTIL_HERE" = 1
          ) AS "IS_LATEST"
        FROM (
          SELECT
            "T8"."EVENT_ID",
            "T8"."USER_ID",
            "T8"."EVENT_TYPE",
            "T8"."AMOUNT",
            "T8"."EVENT_DATE",
            "T8"."LOAD_TIMESTAMP",
            "T8"."UPDATE_TIMESTAMP",
            "T8"."SOURCE_SYSTEM",
            "T8"."LOAD_DATE",
            "T8"."UPDATE_DATE",
            "T8"."EVENT_TYPE_LABEL",
            "T8"."EFF",
            "T8"."FAILED",
            "T8"."IS_SELECTED",
            "T8"."BROKEN",
            "T8"."FAILED" = 0 AS "IS_VALID",
            SUM(CAST("T8"."FAILED" = 0 AS BIGINT)) OVER (
              PARTITION BY "T8"."EVENT_ID"
              ORDER BY "T8"."EFF" DESC NULLS LAST, "T8"."LOAD_TIMESTAMP" DESC NULLS LAST, "T8"."EVENT_ID" DESC NULLS LAST, "T8"."USER_ID" DESC NULLS LAST, "T8"."EVENT_TYPE" DESC NULLS LAST, "T8"."AMOUNT" DESC NULLS LAST, "T8"."EVENT_DATE" DESC NULLS LAST, "T8"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T8"."LOAD_DATE" DESC NULLS LAST, "T8"."UPDATE_DATE" DESC NULLS LAST, "T8"."SOURCE_SYSTEM" DESC NULLS LAST
              ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
            ) AS "VALID_UNTIL_HERE"
          FROM (
            SELECT
              "T1"."EVENT_ID",
              "T1"."USER_ID",
              "T1"."EVENT_TYPE",
              "T1"."AMOUNT",
              "T1"."EVENT_DATE",
              "T1"."LOAD_TIMESTAMP",
              "T1"."UPDATE_TIMESTAMP",
              "T1"."SOURCE_SYSTEM",
              "T1"."LOAD_DATE",
              "T1"."UPDATE_DATE",
              "T1"."EVENT_TYPE_LABEL",
              "T1"."EFF",
              "T1"."FAILED",
              "T1"."IS_SELECTED",
              "T1"."BROKEN"
            FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."FLAGGED_BILLING_EVENTS" AS "T1"
            WHERE
              (
                "T1"."FAILED" <> 0
              ) OR "T1"."IS_REPEATED"
          ) AS "T8"
        ) AS "T10"
        WHERE
          "T10"."IS_VALID" AND (
            "T10"."VALID_UNTIL_HERE" = 1
          )
      ) AS "T11"
    ) AS "T25"
    LEFT OUTER JOIN (
      SELECT
        "T0"."USER_ID" AS "LOOKED_UP_ID",
        "T0"."FOUND_FROM",
        "T0"."FOUND_UNTIL",
        "T0"."USER_KEY" AS "FOUND_USER_KEY"
      FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."USER_VERSIONS" AS "T0"
    ) AS "T5"
      ON "T25"."USER_ID" = "T5"."LOOKED_UP_ID"
      AND LEAST(
        GREATEST(
          CAST("T25"."EVENT_DATE" AS TIMESTAMPNTZ(6)),
          CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6))
        ),
        CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMPNTZ(6))
      ) >= "T5"."FOUND_FROM"
      AND LEAST(
        GREATEST(
          CAST("T25"."EVENT_DATE" AS TIMESTAMPNTZ(6)),
          CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6))
        ),
        CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMPNTZ(6))
      ) < "T5"."FOUND_UNTIL"
  ) AS "T26"
) AS "Q";
