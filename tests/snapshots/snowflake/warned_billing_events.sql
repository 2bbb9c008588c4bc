-- warned_billing_events
-- snowflake, as of 2025-06-30T00:00:00; compiled by zoomgold, not for editing
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
  "T23"."EFF",
  "T23"."IS_SELECTED",
  "T23"."IS_LATEST",
  "T23"."BROKEN"
FROM (
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
    "T22"."EVENT_TYPE_LABEL",
    "T22"."EFF",
    "T22"."FAILED",
    "T22"."IS_SELECTED",
    "T22"."IS_LATEST",
    "T22"."FOUND_USER_KEY",
    TO_DATE(CAST(TIMESTAMP_FROM_PARTS(2025, 6, 30, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))) AS "AS_OF_DATE",
    0 + IFF(COALESCE("T22"."EVENT_TYPE_LABEL" = 'Unknown', FALSE), 64, 0) + IFF(COALESCE("T22"."FOUND_USER_KEY" IS NULL, FALSE), 128, 0) + IFF(COALESCE("T22"."AMOUNT" = 0, FALSE), 256, 0) + IFF(
      COALESCE(
        "T22"."EVENT_DATE" > TO_DATE(CAST(TIMESTAMP_FROM_PARTS(2025, 6, 30, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))),
        FALSE
      ),
      512,
      0
    ) AS "BROKEN"
  FROM (
    SELECT
      "T21".*
      EXCLUDE ("LOOKED_UP_ID", "FOUND_FROM", "FOUND_UNTIL")
    FROM (
      SELECT
        "T20"."EVENT_ID",
        "T20"."USER_ID",
        "T20"."EVENT_TYPE",
        "T20"."AMOUNT",
        "T20"."EVENT_DATE",
        "T20"."LOAD_TIMESTAMP",
        "T20"."UPDATE_TIMESTAMP",
        "T20"."SOURCE_SYSTEM",
        "T20"."LOAD_DATE",
        "T20"."UPDATE_DATE",
        "T20"."EVENT_TYPE_LABEL",
        "T20"."EFF",
        "T20"."FAILED",
        "T20"."IS_SELECTED",
        "T20"."IS_LATEST",
        "T8"."LOOKED_UP_ID",
        "T8"."FOUND_FROM",
        "T8"."FOUND_UNTIL",
        "T8"."FOUND_USER_KEY"
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
                    (
                      "T10"."EVENT_ID" = ''
                    )
                    OR STARTSWITH("T10"."EVENT_ID", ' ')
                    OR ENDSWITH("T10"."EVENT_ID", ' ')
                    OR CONTAINS("T10"."EVENT_ID", '  ')
                    OR CONTAINS("T10"."EVENT_ID", '\t')
                    OR CONTAINS("T10"."EVENT_ID", '\n')
                    OR CONTAINS("T10"."EVENT_ID", '\r')
                    OR CONTAINS("T10"."EVENT_ID", '')
                    OR CONTAINS("T10"."EVENT_ID", '\f'),
                    NULLIF(TRIM(REGEXP_REPLACE("T10"."EVENT_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
                    "T10"."EVENT_ID"
                  ) AS "EVENT_ID",
                  IFF(
                    (
                      "T10"."USER_ID" = ''
                    )
                    OR STARTSWITH("T10"."USER_ID", ' ')
                    OR ENDSWITH("T10"."USER_ID", ' ')
                    OR CONTAINS("T10"."USER_ID", '  ')
                    OR CONTAINS("T10"."USER_ID", '\t')
                    OR CONTAINS("T10"."USER_ID", '\n')
                    OR CONTAINS("T10"."USER_ID", '\r')
                    OR CONTAINS("T10"."USER_ID", '')
                    OR CONTAINS("T10"."USER_ID", '\f'),
                    NULLIF(TRIM(REGEXP_REPLACE("T10"."USER_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
                    "T10"."USER_ID"
                  ) AS "USER_ID",
                  "T13"."EVENT_TYPE_CLEANED" AS "EVENT_TYPE",
                  "T10"."AMOUNT",
                  "T10"."EVENT_DATE",
                  "T10"."LOAD_TIMESTAMP",
                  "T10"."UPDATE_TIMESTAMP",
                  IFF(
                    (
                      "T10"."SOURCE_SYSTEM" = ''
                    )
                    OR STARTSWITH("T10"."SOURCE_SYSTEM", ' ')
                    OR ENDSWITH("T10"."SOURCE_SYSTEM", ' ')
                    OR CONTAINS("T10"."SOURCE_SYSTEM", '  ')
                    OR CONTAINS("T10"."SOURCE_SYSTEM", '\t')
                    OR CONTAINS("T10"."SOURCE_SYSTEM", '\n')
                    OR CONTAINS("T10"."SOURCE_SYSTEM", '\r')
                    OR CONTAINS("T10"."SOURCE_SYSTEM", '')
                    OR CONTAINS("T10"."SOURCE_SYSTEM", '\f'),
                    NULLIF(
                      TRIM(REGEXP_REPLACE("T10"."SOURCE_SYSTEM", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'),
                      ''
                    ),
                    "T10"."SOURCE_SYSTEM"
                  ) AS "SOURCE_SYSTEM",
                  "T10"."LOAD_DATE",
                  "T10"."UPDATE_DATE",
                  COALESCE("T13"."EVENT_TYPE_MAPPED", 'Unknown') AS "EVENT_TYPE_LABEL",
                  COALESCE("T10"."UPDATE_TIMESTAMP", "T10"."LOAD_TIMESTAMP") AS "EFF",
                  "T10"."IS_SELECTED"
                FROM (
                  SELECT
                    "T3"."EVENT_ID",
                    "T3"."USER_ID",
                    "T3"."EVENT_TYPE",
                    "T3"."AMOUNT",
                    "T3"."EVENT_DATE",
                    "T3"."LOAD_TIMESTAMP",
                    "T3"."UPDATE_TIMESTAMP",
                    "T3"."SOURCE_SYSTEM",
                    "T3"."LOAD_DATE",
                    "T3"."UPDATE_DATE",
                    TRUE AS "IS_SELECTED"
                  FROM "ZOOM_DB"."SILVER"."SI_BILLING_EVENTS" AS "T3"
                ) AS "T10"
                LEFT OUTER JOIN (
                  SELECT
                    "T11"."SPELLING" AS "EVENT_TYPE_SPELLING",
                    "T11"."CLEANED" AS "EVENT_TYPE_CLEANED",
                    CASE TRIM(
                        REGEXP_REPLACE(
                          TRANSLATE("T11"."CLEANED", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ_-', 'abcdefghijklmnopqrstuvwxyz  '),
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
                      "T9"."SPELLING",
                      IFF(
                        (
                          "T9"."SPELLING" = ''
                        )
                        OR STARTSWITH("T9"."SPELLING", ' ')
                        OR ENDSWITH("T9"."SPELLING", ' ')
                        OR CONTAINS("T9"."SPELLING", '  ')
                        OR CONTAINS("T9"."SPELLING", '\t')
                        OR CONTAINS("T9"."SPELLING", '\n')
                        OR CONTAINS("T9"."SPELLING", '\r')
                        OR CONTAINS("T9"."SPELLING", '')
                        OR CONTAINS("T9"."SPELLING", '\f'),
                        NULLIF(TRIM(REGEXP_REPLACE("T9"."SPELLING", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
                        "T9"."SPELLING"
                      ) AS "CLEANED"
                    FROM (
                      SELECT DISTINCT
                        "T3"."EVENT_TYPE" AS "SPELLING"
                      FROM "ZOOM_DB"."SILVER"."SI_BILLING_EVENTS" AS "T3"
                      WHERE
                        "T3"."EVENT_TYPE" IS NOT NULL
                    ) AS "T9"
                  ) AS "T11"
                ) AS "T13"
                  ON "T10"."EVENT_TYPE" = "T13"."EVENT_TYPE_SPELLING"
              ) AS "T14"
            ) AS "T15"
            WHERE
              "T15"."FAILED" = 0
          ) AS "T17"
          WHERE
            NOT EXISTS(
              SELECT
                1
              FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."REPEATED_BILLING_EVENTS" AS "T4"
              WHERE
                HASH("T17"."EVENT_ID") = "T4"."KEY_BUCKET"
            )
        ) AS "T18"
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
          FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."CONTESTED_BILLING_EVENTS" AS "T0"
          WHERE
            "T0"."IS_KEPT"
        ) AS "T5"
      ) AS "T20"
      LEFT OUTER JOIN (
        SELECT
          "T1"."USER_ID" AS "LOOKED_UP_ID",
          "T1"."FOUND_FROM",
          "T1"."FOUND_UNTIL",
          "T1"."USER_KEY" AS "FOUND_USER_KEY"
        FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."USER_VERSIONS" AS "T1"
      ) AS "T8"
        ON "T20"."USER_ID" = "T8"."LOOKED_UP_ID"
        AND LEAST(
          GREATEST(
            CAST("T20"."EVENT_DATE" AS TIMESTAMP_NTZ(6)),
            CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
          ),
          CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMP_NTZ(6))
        ) >= "T8"."FOUND_FROM"
        AND LEAST(
          GREATEST(
            CAST("T20"."EVENT_DATE" AS TIMESTAMP_NTZ(6)),
            CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
          ),
          CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMP_NTZ(6))
        ) < "T8"."FOUND_UNTIL"
    ) AS "T21"
  ) AS "T22"
) AS "T23"
WHERE
  "T23"."BROKEN" <> 0
