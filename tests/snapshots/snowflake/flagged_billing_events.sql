-- flagged_billing_events: Flag rows by what the valid ones refer to, which is looked up for all of them.
-- snowflake, full; compiled by zoomgold, not for editing
-- values of the run: as_of
CREATE OR REPLACE TRANSIENT TABLE "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."FLAGGED_BILLING_EVENTS" AS
WITH "T11" AS (
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
    0 + IFF(COALESCE("T10"."EVENT_ID" IS NULL, FALSE), 1, 0) + IFF(COALESCE("T10"."USER_ID" IS NULL, FALSE), 2, 0) + IFF(COALESCE("T10"."EVENT_TYPE" IS NULL, FALSE), 4, 0) + IFF(COALESCE("T10"."AMOUNT" IS NULL, FALSE), 8, 0) + IFF(COALESCE("T10"."EVENT_DATE" IS NULL, FALSE), 16, 0) + IFF(
      COALESCE(
        (
          "T10"."AMOUNT" < 0
        )
        AND NOT (
          "T10"."EVENT_TYPE_LABEL" IN ('Refund', 'Cancellation')
        ),
        FALSE
      ),
      32,
      0
    ) AS "FAILED"
  FROM (
    SELECT
      IFF(
        REGEXP_LIKE("T6"."EVENT_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
        "T6"."EVENT_ID",
        NULLIF(TRIM(REGEXP_REPLACE("T6"."EVENT_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
      ) AS "EVENT_ID",
      IFF(
        REGEXP_LIKE("T6"."USER_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
        "T6"."USER_ID",
        NULLIF(TRIM(REGEXP_REPLACE("T6"."USER_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
      ) AS "USER_ID",
      "T9"."EVENT_TYPE_CLEANED" AS "EVENT_TYPE",
      "T6"."AMOUNT",
      "T6"."EVENT_DATE",
      "T6"."LOAD_TIMESTAMP",
      "T6"."UPDATE_TIMESTAMP",
      IFF(
        REGEXP_LIKE("T6"."SOURCE_SYSTEM", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
        "T6"."SOURCE_SYSTEM",
        NULLIF(TRIM(REGEXP_REPLACE("T6"."SOURCE_SYSTEM", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
      ) AS "SOURCE_SYSTEM",
      "T6"."LOAD_DATE",
      "T6"."UPDATE_DATE",
      COALESCE("T9"."EVENT_TYPE_MAPPED", 'Unknown') AS "EVENT_TYPE_LABEL",
      COALESCE("T6"."UPDATE_TIMESTAMP", "T6"."LOAD_TIMESTAMP") AS "EFF",
      "T6"."IS_SELECTED"
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
        TRUE AS "IS_SELECTED"
      FROM "ZOOM_DB"."SILVER"."SI_BILLING_EVENTS" AS "T1"
    ) AS "T6"
    LEFT OUTER JOIN (
      SELECT
        "T7"."SPELLING" AS "EVENT_TYPE_SPELLING",
        "T7"."CLEANED" AS "EVENT_TYPE_CLEANED",
        CASE TRIM(
            REGEXP_REPLACE(
              TRANSLATE("T7"."CLEANED", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ_-', 'abcdefghijklmnopqrstuvwxyz  '),
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
          "T5"."SPELLING",
          IFF(
            REGEXP_LIKE("T5"."SPELLING", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
            "T5"."SPELLING",
            NULLIF(TRIM(REGEXP_REPLACE("T5"."SPELLING", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
          ) AS "CLEANED"
        FROM (
          SELECT DISTINCT
            "T1"."EVENT_TYPE" AS "SPELLING"
          FROM "ZOOM_DB"."SILVER"."SI_BILLING_EVENTS" AS "T1"
          WHERE
            NOT "T1"."EVENT_TYPE" IS NULL
        ) AS "T5"
      ) AS "T7"
    ) AS "T9"
      ON "T6"."EVENT_TYPE" = "T9"."EVENT_TYPE_SPELLING"
  ) AS "T10"
)
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
  "T19"."IS_REPEATED",
  "T19"."BROKEN"
FROM (
  SELECT
    "T18"."EVENT_ID",
    "T18"."USER_ID",
    "T18"."EVENT_TYPE",
    "T18"."AMOUNT",
    "T18"."EVENT_DATE",
    "T18"."LOAD_TIMESTAMP",
    "T18"."UPDATE_TIMESTAMP",
    "T18"."SOURCE_SYSTEM",
    "T18"."LOAD_DATE",
    "T18"."UPDATE_DATE",
    "T18"."EVENT_TYPE_LABEL",
    "T18"."EFF",
    "T18"."FAILED",
    "T18"."IS_SELECTED",
    "T18"."IS_LATEST",
    "T18"."IS_REPEATED",
    "T18"."FOUND_USER_KEY",
    TO_DATE(:run_value_as_of) AS "AS_OF_DATE",
    0 + IFF(COALESCE("T18"."EVENT_TYPE_LABEL" = 'Unknown', FALSE), 64, 0) + IFF(COALESCE("T18"."FOUND_USER_KEY" IS NULL, FALSE), 128, 0) + IFF(COALESCE("T18"."AMOUNT" = 0, FALSE), 256, 0) + IFF(COALESCE("T18"."EVENT_DATE" > TO_DATE(:run_value_as_of), FALSE), 512, 0) AS "BROKEN"
  FROM (
    SELECT
      "T13"."EVENT_ID",
      "T13"."USER_ID",
      "T13"."EVENT_TYPE",
      "T13"."AMOUNT",
      "T13"."EVENT_DATE",
      "T13"."LOAD_TIMESTAMP",
      "T13"."UPDATE_TIMESTAMP",
      "T13"."SOURCE_SYSTEM",
      "T13"."LOAD_DATE",
      "T13"."UPDATE_DATE",
      "T13"."EVENT_TYPE_LABEL",
      "T13"."EFF",
      "T13"."FAILED",
      "T13"."IS_SELECTED",
      TRUE AS "IS_LATEST",
      NOT "T17"."KEY_BUCKET" IS NULL AS "IS_REPEATED",
      "T4"."FOUND_USER_KEY"
    FROM "T11" AS "T13"
    LEFT OUTER JOIN (
      SELECT
        "T15"."KEY_BUCKET"
      FROM (
        SELECT
          "T14"."KEY_BUCKET",
          COUNT(*) AS "COUNTSTAR()"
        FROM (
          SELECT
            HASH("T12"."EVENT_ID") AS "KEY_BUCKET"
          FROM "T11" AS "T12"
        ) AS "T14"
        GROUP BY
          1
      ) AS "T15"
      WHERE
        "T15"."COUNTSTAR()" > 1 AND NOT "T15"."KEY_BUCKET" IS NULL
    ) AS "T17"
      ON HASH("T13"."EVENT_ID") = "T17"."KEY_BUCKET"
    LEFT OUTER JOIN (
      SELECT
        "T0"."USER_ID" AS "LOOKED_UP_ID",
        "T0"."FOUND_FROM",
        "T0"."FOUND_UNTIL",
        "T0"."USER_KEY" AS "FOUND_USER_KEY"
      FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."USER_VERSIONS" AS "T0"
    ) AS "T4"
      ON "T13"."USER_ID" = "T4"."LOOKED_UP_ID"
      AND LEAST(
        GREATEST(
          CAST("T13"."EVENT_DATE" AS TIMESTAMPNTZ(6)),
          CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6))
        ),
        CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMPNTZ(6))
      ) >= "T4"."FOUND_FROM"
      AND LEAST(
        GREATEST(
          CAST("T13"."EVENT_DATE" AS TIMESTAMPNTZ(6)),
          CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6))
        ),
        CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMPNTZ(6))
      ) < "T4"."FOUND_UNTIL"
  ) AS "T18"
) AS "T19"
WHERE
  (
    "T19"."FAILED" <> 0
  ) OR "T19"."IS_REPEATED" OR (
    "T19"."BROKEN" <> 0
  );
