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
  WITH "T13" AS (
    SELECT
      "T12"."EVENT_ID",
      "T12"."USER_ID",
      "T12"."EVENT_TYPE",
      "T12"."AMOUNT",
      "T12"."EVENT_DATE",
      "T12"."LOAD_TIMESTAMP",
      "T12"."UPDATE_TIMESTAMP",
      "T12"."SOURCE_SYSTEM",
      "T12"."LOAD_DATE",
      "T12"."UPDATE_DATE",
      "T12"."EVENT_TYPE_LABEL",
      "T12"."EFF",
      "T12"."IS_SELECTED",
      0 + IFF(COALESCE("T12"."EVENT_ID" IS NULL, FALSE), 1, 0) + IFF(COALESCE("T12"."USER_ID" IS NULL, FALSE), 2, 0) + IFF(COALESCE("T12"."EVENT_TYPE" IS NULL, FALSE), 4, 0) + IFF(COALESCE("T12"."AMOUNT" IS NULL, FALSE), 8, 0) + IFF(COALESCE("T12"."EVENT_DATE" IS NULL, FALSE), 16, 0) + IFF(
        COALESCE(
          (
            "T12"."AMOUNT" < 0
          )
          AND NOT (
            "T12"."EVENT_TYPE_LABEL" IN ('Refund', 'Cancellation')
          ),
          FALSE
        ),
        32,
        0
      ) AS "FAILED"
    FROM (
      SELECT
        IFF(
          REGEXP_LIKE("T8"."EVENT_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
          "T8"."EVENT_ID",
          NULLIF(TRIM(REGEXP_REPLACE("T8"."EVENT_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
        ) AS "EVENT_ID",
        IFF(
          REGEXP_LIKE("T8"."USER_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
          "T8"."USER_ID",
          NULLIF(TRIM(REGEXP_REPLACE("T8"."USER_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
        ) AS "USER_ID",
        "T11"."EVENT_TYPE_CLEANED" AS "EVENT_TYPE",
        "T8"."AMOUNT",
        "T8"."EVENT_DATE",
        "T8"."LOAD_TIMESTAMP",
        "T8"."UPDATE_TIMESTAMP",
        IFF(
          REGEXP_LIKE("T8"."SOURCE_SYSTEM", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
          "T8"."SOURCE_SYSTEM",
          NULLIF(TRIM(REGEXP_REPLACE("T8"."SOURCE_SYSTEM", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
        ) AS "SOURCE_SYSTEM",
        "T8"."LOAD_DATE",
        "T8"."UPDATE_DATE",
        COALESCE("T11"."EVENT_TYPE_MAPPED", 'Unknown') AS "EVENT_TYPE_LABEL",
        COALESCE("T8"."UPDATE_TIMESTAMP", "T8"."LOAD_TIMESTAMP") AS "EFF",
        "T8"."IS_SELECTED"
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
      ) AS "T8"
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
            "T7"."SPELLING",
            IFF(
              REGEXP_LIKE("T7"."SPELLING", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
              "T7"."SPELLING",
              NULLIF(TRIM(REGEXP_REPLACE("T7"."SPELLING", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
            ) AS "CLEANED"
          FROM (
            SELECT DISTINCT
              "T2"."EVENT_TYPE" AS "SPELLING"
            FROM "ZOOM_DB"."SILVER"."SI_BILLING_EVENTS" AS "T2"
            WHERE
              NOT "T2"."EVENT_TYPE" IS NULL
          ) AS "T7"
        ) AS "T9"
      ) AS "T11"
        ON "T8"."EVENT_TYPE" = "T11"."EVENT_TYPE_SPELLING"
    ) AS "T12"
  )
  SELECT
    "T24"."EVENT_ID",
    "T24"."USER_ID",
    COALESCE("T24"."FOUND_USER_KEY", 'd184d59493af3f5aa77b64a4e9175275') AS "USER_KEY",
    "T24"."EVENT_TYPE_LABEL" AS "EVENT_TYPE",
    "T24"."AMOUNT",
    IFF(
      "T24"."EVENT_TYPE_LABEL" IN ('Refund', 'Cancellation'),
      -(
        ABS("T24"."AMOUNT")
      ),
      "T24"."AMOUNT"
    ) AS "NET_AMOUNT",
    "T24"."EVENT_TYPE_LABEL" IN ('Subscription Fee', 'Subscription Renewal') AS "IS_RECURRING",
    "T24"."EVENT_TYPE_LABEL" = 'Refund' AS "IS_REFUND",
    "T24"."EVENT_DATE",
    TO_DATE(DATE_TRUNC('MONTH', CAST("T24"."EVENT_DATE" AS TIMESTAMPNTZ(6)))) AS "EVENT_MONTH",
    "T24"."LOAD_TIMESTAMP",
    "T24"."UPDATE_TIMESTAMP",
    "T24"."LOAD_DATE",
    "T24"."UPDATE_DATE",
    COALESCE("T24"."SOURCE_SYSTEM", 'ZOOM_PLATFORM') AS "SOURCE_SYSTEM",
    :run_value_execution_id AS "EXECUTION_ID",
    :run_value_run_start AS "CREATED_AT",
    :run_value_run_start AS "UPDATED_AT"
  FROM (
    SELECT
      "T23"."EVENT_ID",
      "T23"."USER_ID",
      "T23"."EVENT_TYPE",
      "T23"."AMOUNT",
      "T23"."EVENT_DATE",
      "T23"."LOAD_TIMESTAMP",
      "T23"."UPDATE_TIMESTAMP",
      "T23"."SOURCE_SYSTEM",
      "T23"."LOAD_DATE",
      "T23"."UPDATE_DATE",
      "T23"."EVENT_TYPE_LABEL",
      "T23"."EFF",
      "T23"."FAILED",
      "T23"."IS_SELECTED",
      "T23"."IS_LATEST",
      "T6"."FOUND_USER_KEY"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "T17"."EVENT_ID",
          "T17"."USER_ID",
          "T17"."EVENT_TYPE",
          "T17"."AMOUNT",
          "T17"."EVENT_DATE",
          "T17"."LOAD_TIMESTAMP",
          "T17"."UPDATE_TIMESTAMP",
          "T17"."SOURCE_SYSTEM",
          "T17"."LOAD_DATE",
          "T17"."UPDATE_DATE",
          "T17"."EVENT_TYPE_LABEL",
          "T17"."EFF",
          "T17"."FAILED",
          "T17"."IS_SELECTED",
          TRUE AS "IS_LATEST"
        FROM (
          SELECT
            *
          FROM "T13" AS "T14"
          WHERE
            "T14"."FAILED" = 0
        ) AS "T17"
        WHERE
          NOT EXISTS(
            SELECT
              1
            FROM (
              SELECT
                "T18"."KEY_BUCKET"
              FROM (
                SELECT
                  "T15"."KEY_BUCKET",
                  COUNT(*) AS "COUNTSTAR()"
                FROM (
                  SELECT
                    HASH("T14"."EVENT_ID") AS "KEY_BUCKET"
                  FROM "T13" AS "T14"
                ) AS "T15"
                GROUP BY
                  1
              ) AS "T18"
              WHERE
                "T18"."COUNTSTAR()" > 1 AND NOT "T18"."KEY_BUCKET" IS NULL
            ) AS "T20"
            WHERE
              HASH("T17"."EVENT_ID") = "T20"."KEY_BUCKET"
          )
      ) AS "T21"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "T0"."EVENT_ID",
          "T0"."USER_ID",
          "T0"."EVENT_TYPE",
          "T0"."AMOUNT",
          "T0"."EVENT_DATE",
          "T0"."LOAD_TIMESTAMP",
          "T0"."UPDATE_TIMESTAMP",
          "T0"."SOURCE_SYSTEM",
          "T0"."LOAD_DATE",
          "T0"."UPDATE_DATE",
          "T0"."EVENT_TYPE_LABEL",
          "T0"."EFF",
          "T0"."FAILED",
          "T0"."IS_SELECTED",
          "T0"."IS_LATEST"
        FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."RANKED_BILLING_EVENTS" AS "T0"
        WHERE
          "T0"."IS_KEPT"
      ) AS "T3"
    ) AS "T23"
    LEFT OUTER JOIN (
      SELECT
        "T1"."USER_ID" AS "LOOKED_UP_ID",
        "T1"."FOUND_FROM",
        "T1"."FOUND_UNTIL",
        "T1"."USER_KEY" AS "FOUND_USER_KEY"
      FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."USER_VERSIONS" AS "T1"
    ) AS "T6"
      ON "T23"."USER_ID" = "T6"."LOOKED_UP_ID"
      AND LEAST(
        GREATEST(
          CAST("T23"."EVENT_DATE" AS TIMESTAMPNTZ(6)),
          CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6))
        ),
        CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMPNTZ(6))
      ) >= "T6"."FOUND_FROM"
      AND LEAST(
        GREATEST(
          CAST("T23"."EVENT_DATE" AS TIMESTAMPNTZ(6)),
          CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6))
        ),
        CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMPNTZ(6))
      ) < "T6"."FOUND_UNTIL"
  ) AS "T24"
) AS "Q";
