-- warned_billing_events (kept for the run), for Snowflake; written by zoomgold
SELECT
  "T22"."EVENT_ID",
  "T22"."USER_ID",
  "T22"."EVENT_TYPE",
  "T22"."AMOUNT",
  "T22"."EVENT_DATE",
  "T22"."LOAD_TIMESTAMP",
  "T22"."UPDATE_TIMESTAMP",
  "T22"."SOURCE_SYSTEM",
  "T22"."LOAD_DATE",
  "T22"."UPDATE_DATE",
  "T22"."EFF",
  "T22"."IS_LATEST",
  "T22"."BROKEN"
FROM (
  SELECT
    "T21"."EVENT_ID",
    "T21"."USER_ID",
    "T21"."EVENT_TYPE",
    "T21"."AMOUNT",
    "T21"."EVENT_DATE",
    "T21"."LOAD_TIMESTAMP",
    "T21"."UPDATE_TIMESTAMP",
    "T21"."SOURCE_SYSTEM",
    "T21"."LOAD_DATE",
    "T21"."UPDATE_DATE",
    "T21"."EVENT_TYPE_LABEL",
    "T21"."EFF",
    "T21"."FAILED",
    "T21"."IS_LATEST",
    "T21"."FOUND_USER_KEY",
    TO_DATE(CAST(TIMESTAMP_FROM_PARTS(2025, 6, 30, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))) AS "AS_OF_DATE",
    0 + IFF(COALESCE("T21"."EVENT_TYPE_LABEL" = 'Unknown', FALSE), 64, 0) + IFF(COALESCE("T21"."FOUND_USER_KEY" IS NULL, FALSE), 128, 0) + IFF(COALESCE("T21"."AMOUNT" = 0, FALSE), 256, 0) + IFF(
      COALESCE(
        "T21"."EVENT_DATE" > TO_DATE(CAST(TIMESTAMP_FROM_PARTS(2025, 6, 30, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))),
        FALSE
      ),
      512,
      0
    ) AS "BROKEN"
  FROM (
    SELECT
      "T20".*
      EXCLUDE ("FOUND_FROM", "FOUND_UNTIL", "LOOKED_UP_ID")
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
        "T19"."IS_LATEST",
        "T10"."LOOKED_UP_ID",
        "T10"."FOUND_FROM",
        "T10"."FOUND_UNTIL",
        "T10"."FOUND_USER_KEY"
      FROM (
        SELECT
          *
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
            "T16"."FAILED",
            TRUE AS "IS_LATEST"
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
              "T15"."FAILED"
            FROM (
              SELECT
                *
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
                      (
                        "T6"."EVENT_ID" = ''
                      )
                      OR STARTSWITH("T6"."EVENT_ID", ' ')
                      OR ENDSWITH("T6"."EVENT_ID", ' ')
                      OR CONTAINS("T6"."EVENT_ID", '  ')
                      OR CONTAINS("T6"."EVENT_ID", '\t')
                      OR CONTAINS("T6"."EVENT_ID", '\n')
                      OR CONTAINS("T6"."EVENT_ID", '\r')
                      OR CONTAINS("T6"."EVENT_ID", '')
                      OR CONTAINS("T6"."EVENT_ID", '\f'),
                      NULLIF(TRIM(REGEXP_REPLACE("T6"."EVENT_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
                      "T6"."EVENT_ID"
                    ) AS "EVENT_ID",
                    IFF(
                      (
                        "T6"."USER_ID" = ''
                      )
                      OR STARTSWITH("T6"."USER_ID", ' ')
                      OR ENDSWITH("T6"."USER_ID", ' ')
                      OR CONTAINS("T6"."USER_ID", '  ')
                      OR CONTAINS("T6"."USER_ID", '\t')
                      OR CONTAINS("T6"."USER_ID", '\n')
                      OR CONTAINS("T6"."USER_ID", '\r')
                      OR CONTAINS("T6"."USER_ID", '')
                      OR CONTAINS("T6"."USER_ID", '\f'),
                      NULLIF(TRIM(REGEXP_REPLACE("T6"."USER_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
                      "T6"."USER_ID"
                    ) AS "USER_ID",
                    "T11"."EVENT_TYPE_CLEANED" AS "EVENT_TYPE",
                    "T6"."AMOUNT",
                    "T6"."EVENT_DATE",
                    "T6"."LOAD_TIMESTAMP",
                    "T6"."UPDATE_TIMESTAMP",
                    IFF(
                      (
                        "T6"."SOURCE_SYSTEM" = ''
                      )
                      OR STARTSWITH("T6"."SOURCE_SYSTEM", ' ')
                      OR ENDSWITH("T6"."SOURCE_SYSTEM", ' ')
                      OR CONTAINS("T6"."SOURCE_SYSTEM", '  ')
                      OR CONTAINS("T6"."SOURCE_SYSTEM", '\t')
                      OR CONTAINS("T6"."SOURCE_SYSTEM", '\n')
                      OR CONTAINS("T6"."SOURCE_SYSTEM", '\r')
                      OR CONTAINS("T6"."SOURCE_SYSTEM", '')
                      OR CONTAINS("T6"."SOURCE_SYSTEM", '\f'),
                      NULLIF(TRIM(REGEXP_REPLACE("T6"."SOURCE_SYSTEM", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
                      "T6"."SOURCE_SYSTEM"
                    ) AS "SOURCE_SYSTEM",
                    "T6"."LOAD_DATE",
                    "T6"."UPDATE_DATE",
                    COALESCE("T11"."EVENT_TYPE_MAPPED", 'Unknown') AS "EVENT_TYPE_LABEL",
                    COALESCE("T6"."UPDATE_TIMESTAMP", "T6"."LOAD_TIMESTAMP") AS "EFF"
                  FROM "ZOOM_DB"."SILVER"."SI_BILLING_EVENTS" AS "T6"
                  LEFT OUTER JOIN (
                    SELECT
                      "T4"."SPELLING" AS "EVENT_TYPE_SPELLING",
                      "T4"."CLEANED" AS "EVENT_TYPE_CLEANED",
                      "T4"."MAPPED" AS "EVENT_TYPE_MAPPED"
                    FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."BILLING_EVENTS_EVENT_TYPE_LABELS" AS "T4"
                  ) AS "T11"
                    ON "T6"."EVENT_TYPE" = "T11"."EVENT_TYPE_SPELLING"
                ) AS "T12"
              ) AS "T13"
              WHERE
                "T13"."FAILED" = 0
            ) AS "T15"
            WHERE
              NOT EXISTS(
                SELECT
                  1
                FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."REPEATED_BILLING_EVENTS" AS "T5"
                WHERE
                  HASH("T15"."EVENT_ID") = "T5"."KEY_BUCKET"
              )
          ) AS "T16"
        ) AS "T17"
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
            "T0"."IS_LATEST"
          FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."CONTESTED_BILLING_EVENTS" AS "T0"
          WHERE
            "T0"."IS_KEPT"
        ) AS "T7"
      ) AS "T19"
      LEFT OUTER JOIN (
        SELECT
          "T1"."USER_ID" AS "LOOKED_UP_ID",
          "T1"."FOUND_FROM",
          "T1"."FOUND_UNTIL",
          "T1"."USER_KEY" AS "FOUND_USER_KEY"
        FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."USER_VERSIONS" AS "T1"
      ) AS "T10"
        ON "T19"."USER_ID" = "T10"."LOOKED_UP_ID"
        AND LEAST(
          GREATEST(
            CAST("T19"."EVENT_DATE" AS TIMESTAMP_NTZ(6)),
            CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
          ),
          CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMP_NTZ(6))
        ) >= "T10"."FOUND_FROM"
        AND LEAST(
          GREATEST(
            CAST("T19"."EVENT_DATE" AS TIMESTAMP_NTZ(6)),
            CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
          ),
          CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMP_NTZ(6))
        ) < "T10"."FOUND_UNTIL"
    ) AS "T20"
  ) AS "T21"
) AS "T22"
WHERE
  "T22"."BROKEN" <> 0
