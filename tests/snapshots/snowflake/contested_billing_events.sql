-- contested_billing_events
-- snowflake, as of 2025-06-30T00:00:00; compiled by zoomgold, not for editing
SELECT
  "T16".*
  EXCLUDE ("IS_VALID", "VALID_UNTIL_HERE")
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
    "T15"."FAILED",
    "T15"."IS_VALID",
    "T15"."VALID_UNTIL_HERE",
    "T15"."IS_VALID" AND (
      "T15"."VALID_UNTIL_HERE" = 1
    ) AS "IS_KEPT",
    "T15"."IS_VALID" AND (
      "T15"."VALID_UNTIL_HERE" = 1
    ) AS "IS_LATEST",
    NOT (
      "T15"."IS_VALID"
    ) AND (
      "T15"."VALID_UNTIL_HERE" = 0
    ) AS "IS_STANDING"
  FROM (
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
      "T14"."FAILED",
      "T14"."FAILED" = 0 AS "IS_VALID",
      SUM(CAST("T14"."FAILED" = 0 AS BIGINT)) OVER (
        PARTITION BY "T14"."EVENT_ID"
        ORDER BY "T14"."EFF" DESC NULLS LAST, "T14"."LOAD_TIMESTAMP" DESC NULLS LAST, "T14"."EVENT_ID" DESC NULLS LAST, "T14"."USER_ID" DESC NULLS LAST, "T14"."EVENT_TYPE" DESC NULLS LAST, "T14"."AMOUNT" DESC NULLS LAST, "T14"."EVENT_DATE" DESC NULLS LAST, "T14"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T14"."LOAD_DATE" DESC NULLS LAST, "T14"."UPDATE_DATE" DESC NULLS LAST, "T14"."SOURCE_SYSTEM" DESC NULLS LAST
        ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
      ) AS "VALID_UNTIL_HERE"
    FROM (
      SELECT
        "T13".*
        EXCLUDE ("KEY_BUCKET")
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "T11"."EVENT_ID",
            "T11"."USER_ID",
            "T11"."EVENT_TYPE",
            "T11"."AMOUNT",
            "T11"."EVENT_DATE",
            "T11"."LOAD_TIMESTAMP",
            "T11"."UPDATE_TIMESTAMP",
            "T11"."SOURCE_SYSTEM",
            "T11"."LOAD_DATE",
            "T11"."UPDATE_DATE",
            "T11"."EVENT_TYPE_LABEL",
            "T11"."EFF",
            "T11"."IS_SELECTED",
            "T11"."FAILED",
            "T2"."KEY_BUCKET"
          FROM (
            SELECT
              "T9"."EVENT_ID",
              "T9"."USER_ID",
              "T9"."EVENT_TYPE",
              "T9"."AMOUNT",
              "T9"."EVENT_DATE",
              "T9"."LOAD_TIMESTAMP",
              "T9"."UPDATE_TIMESTAMP",
              "T9"."SOURCE_SYSTEM",
              "T9"."LOAD_DATE",
              "T9"."UPDATE_DATE",
              "T9"."EVENT_TYPE_LABEL",
              "T9"."EFF",
              "T9"."IS_SELECTED",
              0 + IFF(COALESCE("T9"."EVENT_ID" IS NULL, FALSE), 1, 0) + IFF(COALESCE("T9"."USER_ID" IS NULL, FALSE), 2, 0) + IFF(COALESCE("T9"."EVENT_TYPE" IS NULL, FALSE), 4, 0) + IFF(COALESCE("T9"."AMOUNT" IS NULL, FALSE), 8, 0) + IFF(COALESCE("T9"."EVENT_DATE" IS NULL, FALSE), 16, 0) + IFF(
                COALESCE(
                  (
                    "T9"."AMOUNT" < 0
                  )
                  AND NOT (
                    "T9"."EVENT_TYPE_LABEL" IN ('Refund', 'Cancellation')
                  ),
                  FALSE
                ),
                32,
                0
              ) AS "FAILED"
            FROM (
              SELECT
                IFF(
                  (
                    "T5"."EVENT_ID" = ''
                  )
                  OR STARTSWITH("T5"."EVENT_ID", ' ')
                  OR ENDSWITH("T5"."EVENT_ID", ' ')
                  OR CONTAINS("T5"."EVENT_ID", '  ')
                  OR CONTAINS("T5"."EVENT_ID", '\t')
                  OR CONTAINS("T5"."EVENT_ID", '\n')
                  OR CONTAINS("T5"."EVENT_ID", '\r')
                  OR CONTAINS("T5"."EVENT_ID", '')
                  OR CONTAINS("T5"."EVENT_ID", '\f'),
                  NULLIF(TRIM(REGEXP_REPLACE("T5"."EVENT_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
                  "T5"."EVENT_ID"
                ) AS "EVENT_ID",
                IFF(
                  (
                    "T5"."USER_ID" = ''
                  )
                  OR STARTSWITH("T5"."USER_ID", ' ')
                  OR ENDSWITH("T5"."USER_ID", ' ')
                  OR CONTAINS("T5"."USER_ID", '  ')
                  OR CONTAINS("T5"."USER_ID", '\t')
                  OR CONTAINS("T5"."USER_ID", '\n')
                  OR CONTAINS("T5"."USER_ID", '\r')
                  OR CONTAINS("T5"."USER_ID", '')
                  OR CONTAINS("T5"."USER_ID", '\f'),
                  NULLIF(TRIM(REGEXP_REPLACE("T5"."USER_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
                  "T5"."USER_ID"
                ) AS "USER_ID",
                "T8"."EVENT_TYPE_CLEANED" AS "EVENT_TYPE",
                "T5"."AMOUNT",
                "T5"."EVENT_DATE",
                "T5"."LOAD_TIMESTAMP",
                "T5"."UPDATE_TIMESTAMP",
                IFF(
                  (
                    "T5"."SOURCE_SYSTEM" = ''
                  )
                  OR STARTSWITH("T5"."SOURCE_SYSTEM", ' ')
                  OR ENDSWITH("T5"."SOURCE_SYSTEM", ' ')
                  OR CONTAINS("T5"."SOURCE_SYSTEM", '  ')
                  OR CONTAINS("T5"."SOURCE_SYSTEM", '\t')
                  OR CONTAINS("T5"."SOURCE_SYSTEM", '\n')
                  OR CONTAINS("T5"."SOURCE_SYSTEM", '\r')
                  OR CONTAINS("T5"."SOURCE_SYSTEM", '')
                  OR CONTAINS("T5"."SOURCE_SYSTEM", '\f'),
                  NULLIF(TRIM(REGEXP_REPLACE("T5"."SOURCE_SYSTEM", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
                  "T5"."SOURCE_SYSTEM"
                ) AS "SOURCE_SYSTEM",
                "T5"."LOAD_DATE",
                "T5"."UPDATE_DATE",
                COALESCE("T8"."EVENT_TYPE_MAPPED", 'Unknown') AS "EVENT_TYPE_LABEL",
                COALESCE("T5"."UPDATE_TIMESTAMP", "T5"."LOAD_TIMESTAMP") AS "EFF",
                "T5"."IS_SELECTED"
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
              ) AS "T5"
              LEFT OUTER JOIN (
                SELECT
                  "T6"."SPELLING" AS "EVENT_TYPE_SPELLING",
                  "T6"."CLEANED" AS "EVENT_TYPE_CLEANED",
                  CASE TRIM(
                      REGEXP_REPLACE(
                        TRANSLATE("T6"."CLEANED", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ_-', 'abcdefghijklmnopqrstuvwxyz  '),
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
                    "T4"."SPELLING",
                    IFF(
                      (
                        "T4"."SPELLING" = ''
                      )
                      OR STARTSWITH("T4"."SPELLING", ' ')
                      OR ENDSWITH("T4"."SPELLING", ' ')
                      OR CONTAINS("T4"."SPELLING", '  ')
                      OR CONTAINS("T4"."SPELLING", '\t')
                      OR CONTAINS("T4"."SPELLING", '\n')
                      OR CONTAINS("T4"."SPELLING", '\r')
                      OR CONTAINS("T4"."SPELLING", '')
                      OR CONTAINS("T4"."SPELLING", '\f'),
                      NULLIF(TRIM(REGEXP_REPLACE("T4"."SPELLING", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
                      "T4"."SPELLING"
                    ) AS "CLEANED"
                  FROM (
                    SELECT DISTINCT
                      "T1"."EVENT_TYPE" AS "SPELLING"
                    FROM "ZOOM_DB"."SILVER"."SI_BILLING_EVENTS" AS "T1"
                    WHERE
                      "T1"."EVENT_TYPE" IS NOT NULL
                  ) AS "T4"
                ) AS "T6"
              ) AS "T8"
                ON "T5"."EVENT_TYPE" = "T8"."EVENT_TYPE_SPELLING"
            ) AS "T9"
          ) AS "T11"
          LEFT OUTER JOIN "ZOOM_DB"."ZOOMGOLD_STAGING"."REPEATED_BILLING_EVENTS" AS "T2"
            ON HASH("T11"."EVENT_ID") = "T2"."KEY_BUCKET"
        ) AS "T12"
        WHERE
          (
            "T12"."FAILED" <> 0
          ) OR (
            "T12"."KEY_BUCKET" IS NOT NULL
          )
      ) AS "T13"
    ) AS "T14"
  ) AS "T15"
) AS "T16"
