-- ranked_billing_events
-- snowflake, full; compiled by zoomgold, not for editing
CREATE OR REPLACE TRANSIENT TABLE "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."RANKED_BILLING_EVENTS" AS
WITH "T8" AS (
  SELECT
    "T7"."EVENT_ID",
    "T7"."USER_ID",
    "T7"."EVENT_TYPE",
    "T7"."AMOUNT",
    "T7"."EVENT_DATE",
    "T7"."LOAD_TIMESTAMP",
    "T7"."UPDATE_TIMESTAMP",
    "T7"."SOURCE_SYSTEM",
    "T7"."LOAD_DATE",
    "T7"."UPDATE_DATE",
    "T7"."EVENT_TYPE_LABEL",
    "T7"."EFF",
    "T7"."IS_SELECTED",
    0 + IFF(COALESCE("T7"."EVENT_ID" IS NULL, FALSE), 1, 0) + IFF(COALESCE("T7"."USER_ID" IS NULL, FALSE), 2, 0) + IFF(COALESCE("T7"."EVENT_TYPE" IS NULL, FALSE), 4, 0) + IFF(COALESCE("T7"."AMOUNT" IS NULL, FALSE), 8, 0) + IFF(COALESCE("T7"."EVENT_DATE" IS NULL, FALSE), 16, 0) + IFF(
      COALESCE(
        (
          "T7"."AMOUNT" < 0
        )
        AND NOT (
          "T7"."EVENT_TYPE_LABEL" IN ('Refund', 'Cancellation')
        ),
        FALSE
      ),
      32,
      0
    ) AS "FAILED"
  FROM (
    SELECT
      IFF(
        REGEXP_LIKE("T3"."EVENT_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
        "T3"."EVENT_ID",
        NULLIF(TRIM(REGEXP_REPLACE("T3"."EVENT_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
      ) AS "EVENT_ID",
      IFF(
        REGEXP_LIKE("T3"."USER_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
        "T3"."USER_ID",
        NULLIF(TRIM(REGEXP_REPLACE("T3"."USER_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
      ) AS "USER_ID",
      "T6"."EVENT_TYPE_CLEANED" AS "EVENT_TYPE",
      "T3"."AMOUNT",
      "T3"."EVENT_DATE",
      "T3"."LOAD_TIMESTAMP",
      "T3"."UPDATE_TIMESTAMP",
      IFF(
        REGEXP_LIKE("T3"."SOURCE_SYSTEM", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
        "T3"."SOURCE_SYSTEM",
        NULLIF(TRIM(REGEXP_REPLACE("T3"."SOURCE_SYSTEM", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
      ) AS "SOURCE_SYSTEM",
      "T3"."LOAD_DATE",
      "T3"."UPDATE_DATE",
      COALESCE("T6"."EVENT_TYPE_MAPPED", 'Unknown') AS "EVENT_TYPE_LABEL",
      COALESCE("T3"."UPDATE_TIMESTAMP", "T3"."LOAD_TIMESTAMP") AS "EFF",
      "T3"."IS_SELECTED"
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
        TRUE AS "IS_SELECTED"
      FROM "ZOOM_DB"."SILVER"."SI_BILLING_EVENTS" AS "T0"
    ) AS "T3"
    LEFT OUTER JOIN (
      SELECT
        "T4"."SPELLING" AS "EVENT_TYPE_SPELLING",
        "T4"."CLEANED" AS "EVENT_TYPE_CLEANED",
        CASE TRIM(
            REGEXP_REPLACE(
              TRANSLATE("T4"."CLEANED", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ_-', 'abcdefghijklmnopqrstuvwxyz  '),
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
          "T2"."SPELLING",
          IFF(
            REGEXP_LIKE("T2"."SPELLING", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
            "T2"."SPELLING",
            NULLIF(TRIM(REGEXP_REPLACE("T2"."SPELLING", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
          ) AS "CLEANED"
        FROM (
          SELECT DISTINCT
            "T0"."EVENT_TYPE" AS "SPELLING"
          FROM "ZOOM_DB"."SILVER"."SI_BILLING_EVENTS" AS "T0"
          WHERE
            NOT "T0"."EVENT_TYPE" IS NULL
        ) AS "T2"
      ) AS "T4"
    ) AS "T6"
      ON "T3"."EVENT_TYPE" = "T6"."EVENT_TYPE_SPELLING"
  ) AS "T7"
)
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
  "T17"."IS_SELECTED",
  "T17"."FAILED",
  "T17"."IS_VALID" AND (
    "T17"."VALID_UNTIL_HERE" = 1
  ) AS "IS_KEPT",
  "T17"."IS_VALID" AND (
    "T17"."VALID_UNTIL_HERE" = 1
  ) AS "IS_LATEST",
  NOT (
    "T17"."IS_VALID"
  ) AND (
    "T17"."VALID_UNTIL_HERE" = 0
  ) AS "IS_STANDING"
FROM (
  SELECT
    "T16"."EVENT_ID",
    "T16"."USER_ID",
    "T16"."EVENT_TYPE",
    "T16"."AMOUNT",
    "T16"."EVENT_DATE",
    "T16"."LOAD_TIMESTAMP",
    "T16"."UPDATE_TIMESTAMP",
    "T16"."SOURCE_SYSTEM",
    "T16"."LOAD_DATE",
    "T16"."UPDATE_DATE",
    "T16"."EVENT_TYPE_LABEL",
    "T16"."EFF",
    "T16"."IS_SELECTED",
    "T16"."FAILED",
    "T16"."FAILED" = 0 AS "IS_VALID",
    SUM(CAST("T16"."FAILED" = 0 AS BIGINT)) OVER (
      PARTITION BY "T16"."EVENT_ID"
      ORDER BY "T16"."EFF" DESC NULLS LAST, "T16"."LOAD_TIMESTAMP" DESC NULLS LAST, "T16"."EVENT_ID" DESC NULLS LAST, "T16"."USER_ID" DESC NULLS LAST, "T16"."EVENT_TYPE" DESC NULLS LAST, "T16"."AMOUNT" DESC NULLS LAST, "T16"."EVENT_DATE" DESC NULLS LAST, "T16"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T16"."LOAD_DATE" DESC NULLS LAST, "T16"."UPDATE_DATE" DESC NULLS LAST, "T16"."SOURCE_SYSTEM" DESC NULLS LAST
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS "VALID_UNTIL_HERE"
  FROM (
    SELECT
      "T15"."EVENT_ID",
      "T15"."USER_ID",
      "T15"."EVENT_TYPE",
      "T15"."AMOUNT",
      "T15"."EVENT_DATE",
      "T15"."LOAD_TIMESTAMP",
      "T15"."UPDATE_TIMESTAMP",
      "T15"."SOURCE_SYSTEM",
      "T15"."LOAD_DATE",
      "T15"."UPDATE_DATE",
      "T15"."EVENT_TYPE_LABEL",
      "T15"."EFF",
      "T15"."IS_SELECTED",
      "T15"."FAILED"
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
        "T10"."IS_SELECTED",
        "T10"."FAILED",
        "T14"."KEY_BUCKET"
      FROM "T8" AS "T10"
      LEFT OUTER JOIN (
        SELECT
          "T12"."KEY_BUCKET"
        FROM (
          SELECT
            "T11"."KEY_BUCKET",
            COUNT(*) AS "COUNTSTAR()"
          FROM (
            SELECT
              HASH("T9"."EVENT_ID") AS "KEY_BUCKET"
            FROM "T8" AS "T9"
          ) AS "T11"
          GROUP BY
            1
        ) AS "T12"
        WHERE
          "T12"."COUNTSTAR()" > 1 AND NOT "T12"."KEY_BUCKET" IS NULL
      ) AS "T14"
        ON HASH("T10"."EVENT_ID") = "T14"."KEY_BUCKET"
    ) AS "T15"
    WHERE
      (
        "T15"."FAILED" <> 0
      ) OR (
        NOT "T15"."KEY_BUCKET" IS NULL
      )
  ) AS "T16"
) AS "T17";
