-- contested_billing_events (kept for the run), for Snowflake; written by zoomgold
SELECT
  "T14".*
  EXCLUDE ("VALID_UNTIL_HERE", "IS_VALID")
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
    "T13"."IS_VALID",
    "T13"."VALID_UNTIL_HERE",
    "T13"."IS_VALID" AND (
      "T13"."VALID_UNTIL_HERE" = 1
    ) AS "IS_KEPT",
    "T13"."IS_VALID" AND (
      "T13"."VALID_UNTIL_HERE" = 1
    ) AS "IS_LATEST",
    NOT (
      "T13"."IS_VALID"
    ) AND (
      "T13"."VALID_UNTIL_HERE" = 0
    ) AS "IS_STANDING"
  FROM (
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
      "T12"."FAILED",
      "T12"."FAILED" = 0 AS "IS_VALID",
      SUM(CAST("T12"."FAILED" = 0 AS BIGINT)) OVER (
        PARTITION BY "T12"."EVENT_ID"
        ORDER BY "T12"."EFF" DESC NULLS LAST, "T12"."LOAD_TIMESTAMP" DESC NULLS LAST, "T12"."EVENT_ID" DESC NULLS LAST, "T12"."USER_ID" DESC NULLS LAST, "T12"."EVENT_TYPE" DESC NULLS LAST, "T12"."AMOUNT" DESC NULLS LAST, "T12"."EVENT_DATE" DESC NULLS LAST, "T12"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T12"."LOAD_DATE" DESC NULLS LAST, "T12"."UPDATE_DATE" DESC NULLS LAST, "T12"."SOURCE_SYSTEM" DESC NULLS LAST
        ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
      ) AS "VALID_UNTIL_HERE"
    FROM (
      SELECT
        "T11".*
        EXCLUDE ("KEY_BUCKET")
      FROM (
        SELECT
          *
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
            "T9"."FAILED",
            "T3"."KEY_BUCKET"
          FROM (
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
                  (
                    "T4"."EVENT_ID" = ''
                  )
                  OR STARTSWITH("T4"."EVENT_ID", ' ')
                  OR ENDSWITH("T4"."EVENT_ID", ' ')
                  OR CONTAINS("T4"."EVENT_ID", '  ')
                  OR CONTAINS("T4"."EVENT_ID", '\t')
                  OR CONTAINS("T4"."EVENT_ID", '\n')
                  OR CONTAINS("T4"."EVENT_ID", '\r')
                  OR CONTAINS("T4"."EVENT_ID", '')
                  OR CONTAINS("T4"."EVENT_ID", '\f'),
                  NULLIF(TRIM(REGEXP_REPLACE("T4"."EVENT_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
                  "T4"."EVENT_ID"
                ) AS "EVENT_ID",
                IFF(
                  (
                    "T4"."USER_ID" = ''
                  )
                  OR STARTSWITH("T4"."USER_ID", ' ')
                  OR ENDSWITH("T4"."USER_ID", ' ')
                  OR CONTAINS("T4"."USER_ID", '  ')
                  OR CONTAINS("T4"."USER_ID", '\t')
                  OR CONTAINS("T4"."USER_ID", '\n')
                  OR CONTAINS("T4"."USER_ID", '\r')
                  OR CONTAINS("T4"."USER_ID", '')
                  OR CONTAINS("T4"."USER_ID", '\f'),
                  NULLIF(TRIM(REGEXP_REPLACE("T4"."USER_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
                  "T4"."USER_ID"
                ) AS "USER_ID",
                "T6"."EVENT_TYPE_CLEANED" AS "EVENT_TYPE",
                "T4"."AMOUNT",
                "T4"."EVENT_DATE",
                "T4"."LOAD_TIMESTAMP",
                "T4"."UPDATE_TIMESTAMP",
                IFF(
                  (
                    "T4"."SOURCE_SYSTEM" = ''
                  )
                  OR STARTSWITH("T4"."SOURCE_SYSTEM", ' ')
                  OR ENDSWITH("T4"."SOURCE_SYSTEM", ' ')
                  OR CONTAINS("T4"."SOURCE_SYSTEM", '  ')
                  OR CONTAINS("T4"."SOURCE_SYSTEM", '\t')
                  OR CONTAINS("T4"."SOURCE_SYSTEM", '\n')
                  OR CONTAINS("T4"."SOURCE_SYSTEM", '\r')
                  OR CONTAINS("T4"."SOURCE_SYSTEM", '')
                  OR CONTAINS("T4"."SOURCE_SYSTEM", '\f'),
                  NULLIF(TRIM(REGEXP_REPLACE("T4"."SOURCE_SYSTEM", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
                  "T4"."SOURCE_SYSTEM"
                ) AS "SOURCE_SYSTEM",
                "T4"."LOAD_DATE",
                "T4"."UPDATE_DATE",
                COALESCE("T6"."EVENT_TYPE_MAPPED", 'Unknown') AS "EVENT_TYPE_LABEL",
                COALESCE("T4"."UPDATE_TIMESTAMP", "T4"."LOAD_TIMESTAMP") AS "EFF"
              FROM "ZOOM_DB"."SILVER"."SI_BILLING_EVENTS" AS "T4"
              LEFT OUTER JOIN (
                SELECT
                  "T2"."SPELLING" AS "EVENT_TYPE_SPELLING",
                  "T2"."CLEANED" AS "EVENT_TYPE_CLEANED",
                  "T2"."MAPPED" AS "EVENT_TYPE_MAPPED"
                FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."BILLING_EVENTS_EVENT_TYPE_LABELS" AS "T2"
              ) AS "T6"
                ON "T4"."EVENT_TYPE" = "T6"."EVENT_TYPE_SPELLING"
            ) AS "T7"
          ) AS "T9"
          LEFT OUTER JOIN "ZOOM_DB"."ZOOMGOLD_STAGING"."REPEATED_BILLING_EVENTS" AS "T3"
            ON HASH("T9"."EVENT_ID") = "T3"."KEY_BUCKET"
        ) AS "T10"
        WHERE
          (
            "T10"."FAILED" <> 0
          ) OR (
            "T10"."KEY_BUCKET" IS NOT NULL
          )
      ) AS "T11"
    ) AS "T12"
  ) AS "T13"
) AS "T14"
