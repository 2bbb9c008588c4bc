-- repeated_billing_events (kept for the run), for Snowflake; written by zoomgold
SELECT
  "T8"."KEY_BUCKET"
FROM (
  SELECT
    "T7"."KEY_BUCKET",
    COUNT(*) AS "COUNTSTAR()"
  FROM (
    SELECT
      HASH("T6"."EVENT_ID") AS "KEY_BUCKET"
    FROM (
      SELECT
        "T5"."EVENT_ID",
        "T5"."USER_ID",
        "T5"."EVENT_TYPE",
        "T5"."AMOUNT",
        "T5"."EVENT_DATE",
        "T5"."LOAD_TIMESTAMP",
        "T5"."UPDATE_TIMESTAMP",
        "T5"."SOURCE_SYSTEM",
        "T5"."LOAD_DATE",
        "T5"."UPDATE_DATE",
        "T5"."EVENT_TYPE_LABEL",
        "T5"."EFF",
        0 + IFF(COALESCE("T5"."EVENT_ID" IS NULL, FALSE), 1, 0) + IFF(COALESCE("T5"."USER_ID" IS NULL, FALSE), 2, 0) + IFF(COALESCE("T5"."EVENT_TYPE" IS NULL, FALSE), 4, 0) + IFF(COALESCE("T5"."AMOUNT" IS NULL, FALSE), 8, 0) + IFF(COALESCE("T5"."EVENT_DATE" IS NULL, FALSE), 16, 0) + IFF(
          COALESCE(
            (
              "T5"."AMOUNT" < 0
            )
            AND NOT (
              "T5"."EVENT_TYPE_LABEL" IN ('Refund', 'Cancellation')
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
              "T2"."EVENT_ID" = ''
            )
            OR STARTSWITH("T2"."EVENT_ID", ' ')
            OR ENDSWITH("T2"."EVENT_ID", ' ')
            OR CONTAINS("T2"."EVENT_ID", '  ')
            OR CONTAINS("T2"."EVENT_ID", '\t')
            OR CONTAINS("T2"."EVENT_ID", '\n')
            OR CONTAINS("T2"."EVENT_ID", '\r')
            OR CONTAINS("T2"."EVENT_ID", '')
            OR CONTAINS("T2"."EVENT_ID", '\f'),
            NULLIF(TRIM(REGEXP_REPLACE("T2"."EVENT_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
            "T2"."EVENT_ID"
          ) AS "EVENT_ID",
          IFF(
            (
              "T2"."USER_ID" = ''
            )
            OR STARTSWITH("T2"."USER_ID", ' ')
            OR ENDSWITH("T2"."USER_ID", ' ')
            OR CONTAINS("T2"."USER_ID", '  ')
            OR CONTAINS("T2"."USER_ID", '\t')
            OR CONTAINS("T2"."USER_ID", '\n')
            OR CONTAINS("T2"."USER_ID", '\r')
            OR CONTAINS("T2"."USER_ID", '')
            OR CONTAINS("T2"."USER_ID", '\f'),
            NULLIF(TRIM(REGEXP_REPLACE("T2"."USER_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
            "T2"."USER_ID"
          ) AS "USER_ID",
          "T4"."EVENT_TYPE_CLEANED" AS "EVENT_TYPE",
          "T2"."AMOUNT",
          "T2"."EVENT_DATE",
          "T2"."LOAD_TIMESTAMP",
          "T2"."UPDATE_TIMESTAMP",
          IFF(
            (
              "T2"."SOURCE_SYSTEM" = ''
            )
            OR STARTSWITH("T2"."SOURCE_SYSTEM", ' ')
            OR ENDSWITH("T2"."SOURCE_SYSTEM", ' ')
            OR CONTAINS("T2"."SOURCE_SYSTEM", '  ')
            OR CONTAINS("T2"."SOURCE_SYSTEM", '\t')
            OR CONTAINS("T2"."SOURCE_SYSTEM", '\n')
            OR CONTAINS("T2"."SOURCE_SYSTEM", '\r')
            OR CONTAINS("T2"."SOURCE_SYSTEM", '')
            OR CONTAINS("T2"."SOURCE_SYSTEM", '\f'),
            NULLIF(TRIM(REGEXP_REPLACE("T2"."SOURCE_SYSTEM", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
            "T2"."SOURCE_SYSTEM"
          ) AS "SOURCE_SYSTEM",
          "T2"."LOAD_DATE",
          "T2"."UPDATE_DATE",
          COALESCE("T4"."EVENT_TYPE_MAPPED", 'Unknown') AS "EVENT_TYPE_LABEL",
          COALESCE("T2"."UPDATE_TIMESTAMP", "T2"."LOAD_TIMESTAMP") AS "EFF"
        FROM "ZOOM_DB"."SILVER"."SI_BILLING_EVENTS" AS "T2"
        LEFT OUTER JOIN (
          SELECT
            "T1"."SPELLING" AS "EVENT_TYPE_SPELLING",
            "T1"."CLEANED" AS "EVENT_TYPE_CLEANED",
            "T1"."MAPPED" AS "EVENT_TYPE_MAPPED"
          FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."BILLING_EVENTS_EVENT_TYPE_LABELS" AS "T1"
        ) AS "T4"
          ON "T2"."EVENT_TYPE" = "T4"."EVENT_TYPE_SPELLING"
      ) AS "T5"
    ) AS "T6"
  ) AS "T7"
  GROUP BY
    1
) AS "T8"
WHERE
  "T8"."COUNTSTAR()" > 1 AND "T8"."KEY_BUCKET" IS NOT NULL
