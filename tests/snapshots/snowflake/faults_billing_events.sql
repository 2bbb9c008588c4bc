-- faults_billing_events
-- snowflake, as of 2025-06-30T00:00:00; compiled by zoomgold, not for editing
WITH "T22" AS (
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
    "T19"."IS_SELECTED",
    0 + IFF(COALESCE("T19"."EVENT_ID" IS NULL, FALSE), 1, 0) + IFF(COALESCE("T19"."USER_ID" IS NULL, FALSE), 2, 0) + IFF(COALESCE("T19"."EVENT_TYPE" IS NULL, FALSE), 4, 0) + IFF(COALESCE("T19"."AMOUNT" IS NULL, FALSE), 8, 0) + IFF(COALESCE("T19"."EVENT_DATE" IS NULL, FALSE), 16, 0) + IFF(
      COALESCE(
        (
          "T19"."AMOUNT" < 0
        )
        AND NOT (
          "T19"."EVENT_TYPE_LABEL" IN ('Refund', 'Cancellation')
        ),
        FALSE
      ),
      32,
      0
    ) AS "FAILED"
  FROM (
    SELECT
      IFF(
        REGEXP_LIKE("T12"."EVENT_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
        "T12"."EVENT_ID",
        NULLIF(TRIM(REGEXP_REPLACE("T12"."EVENT_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
      ) AS "EVENT_ID",
      IFF(
        REGEXP_LIKE("T12"."USER_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
        "T12"."USER_ID",
        NULLIF(TRIM(REGEXP_REPLACE("T12"."USER_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
      ) AS "USER_ID",
      "T18"."EVENT_TYPE_CLEANED" AS "EVENT_TYPE",
      "T12"."AMOUNT",
      "T12"."EVENT_DATE",
      "T12"."LOAD_TIMESTAMP",
      "T12"."UPDATE_TIMESTAMP",
      IFF(
        REGEXP_LIKE("T12"."SOURCE_SYSTEM", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
        "T12"."SOURCE_SYSTEM",
        NULLIF(
          TRIM(REGEXP_REPLACE("T12"."SOURCE_SYSTEM", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'),
          ''
        )
      ) AS "SOURCE_SYSTEM",
      "T12"."LOAD_DATE",
      "T12"."UPDATE_DATE",
      COALESCE("T18"."EVENT_TYPE_MAPPED", 'Unknown') AS "EVENT_TYPE_LABEL",
      COALESCE("T12"."UPDATE_TIMESTAMP", "T12"."LOAD_TIMESTAMP") AS "EFF",
      "T12"."IS_SELECTED"
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
    ) AS "T12"
    LEFT OUTER JOIN (
      SELECT
        "T15"."SPELLING" AS "EVENT_TYPE_SPELLING",
        "T15"."CLEANED" AS "EVENT_TYPE_CLEANED",
        CASE TRIM(
            REGEXP_REPLACE(
              TRANSLATE("T15"."CLEANED", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ_-', 'abcdefghijklmnopqrstuvwxyz  '),
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
          "T11"."SPELLING",
          IFF(
            REGEXP_LIKE("T11"."SPELLING", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
            "T11"."SPELLING",
            NULLIF(TRIM(REGEXP_REPLACE("T11"."SPELLING", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
          ) AS "CLEANED"
        FROM (
          SELECT DISTINCT
            "T3"."EVENT_TYPE" AS "SPELLING"
          FROM "ZOOM_DB"."SILVER"."SI_BILLING_EVENTS" AS "T3"
          WHERE
            "T3"."EVENT_TYPE" IS NOT NULL
        ) AS "T11"
      ) AS "T15"
    ) AS "T18"
      ON "T12"."EVENT_TYPE" = "T18"."EVENT_TYPE_SPELLING"
  ) AS "T19"
)
SELECT
  "T42"."ERROR_ID",
  'gold' AS "ORIGIN",
  "T42"."ERROR_TYPE",
  "T42"."ERROR_DESCRIPTION",
  'si_billing_events' AS "SOURCE_TABLE",
  "T42"."EVENT_ID" AS "SOURCE_KEY",
  "T42"."SOURCE_COLUMN",
  CASE
    WHEN "T42"."VALIDATION_RULE" IN ('missing_event_id')
    THEN "T42"."EVENT_ID"
    WHEN "T42"."VALIDATION_RULE" IN ('missing_user_id', 'orphan_user')
    THEN "T42"."USER_ID"
    WHEN "T42"."VALIDATION_RULE" IN ('missing_event_type', 'unknown_event_type')
    THEN "T42"."EVENT_TYPE"
    WHEN "T42"."VALIDATION_RULE" IN ('missing_amount', 'zero_amount')
    THEN CAST("T42"."AMOUNT" AS VARCHAR)
    WHEN "T42"."VALIDATION_RULE" IN ('missing_event_date', 'future_event_date')
    THEN CONCAT(
      RIGHT(CAST(CAST(DATE_PART(year, "T42"."EVENT_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
      '-',
      RIGHT(CAST(CAST(DATE_PART(month, "T42"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
      '-',
      RIGHT(CAST(CAST(DATE_PART(day, "T42"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
    )
    WHEN "T42"."VALIDATION_RULE" IN ('negative_amount')
    THEN CONCAT(
      COALESCE("T42"."EVENT_TYPE", 'null'),
      ', ',
      COALESCE(CAST("T42"."AMOUNT" AS VARCHAR), 'null')
    )
    ELSE NULL
  END AS "ERROR_VALUE",
  "T42"."VALIDATION_RULE",
  "T42"."ERROR_SEVERITY",
  'Open' AS "RESOLUTION_STATUS",
  CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
    'amount',
    CAST("T42"."AMOUNT" AS VARCHAR),
    'event_date',
    CONCAT(
      RIGHT(CAST(CAST(DATE_PART(year, "T42"."EVENT_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
      '-',
      RIGHT(CAST(CAST(DATE_PART(month, "T42"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
      '-',
      RIGHT(CAST(CAST(DATE_PART(day, "T42"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
    ),
    'event_id',
    "T42"."EVENT_ID",
    'event_type',
    "T42"."EVENT_TYPE",
    'load_date',
    CONCAT(
      RIGHT(CAST(CAST(DATE_PART(year, "T42"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
      '-',
      RIGHT(CAST(CAST(DATE_PART(month, "T42"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
      '-',
      RIGHT(CAST(CAST(DATE_PART(day, "T42"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
    ),
    'load_timestamp',
    CONCAT(
      CONCAT(
        RIGHT(
          CAST(CAST(DATE_PART(year, "T42"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
          4
        ),
        '-',
        RIGHT(CAST(CAST(DATE_PART(month, "T42"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
        '-',
        RIGHT(CAST(CAST(DATE_PART(day, "T42"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
      ),
      ' ',
      RIGHT(CAST(CAST(DATE_PART(hour, "T42"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
      ':',
      RIGHT(
        CAST(CAST(DATE_PART(minute, "T42"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
        2
      ),
      ':',
      RIGHT(
        CAST(CAST(DATE_PART(second, "T42"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
        2
      ),
      '.',
      RIGHT(
        CAST((
          (
            (
              DATEDIFF(
                MICROSECOND,
                CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                "T42"."LOAD_TIMESTAMP"
              ) % 1000000
            ) + 1000000
          ) % 1000000
        ) + 1000000 AS VARCHAR),
        6
      )
    ),
    'source_system',
    "T42"."SOURCE_SYSTEM",
    'update_date',
    CONCAT(
      RIGHT(CAST(CAST(DATE_PART(year, "T42"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
      '-',
      RIGHT(CAST(CAST(DATE_PART(month, "T42"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
      '-',
      RIGHT(CAST(CAST(DATE_PART(day, "T42"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
    ),
    'update_timestamp',
    CONCAT(
      CONCAT(
        RIGHT(
          CAST(CAST(DATE_PART(year, "T42"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
          4
        ),
        '-',
        RIGHT(
          CAST(CAST(DATE_PART(month, "T42"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
          2
        ),
        '-',
        RIGHT(CAST(CAST(DATE_PART(day, "T42"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
      ),
      ' ',
      RIGHT(
        CAST(CAST(DATE_PART(hour, "T42"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
        2
      ),
      ':',
      RIGHT(
        CAST(CAST(DATE_PART(minute, "T42"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
        2
      ),
      ':',
      RIGHT(
        CAST(CAST(DATE_PART(second, "T42"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
        2
      ),
      '.',
      RIGHT(
        CAST((
          (
            (
              DATEDIFF(
                MICROSECOND,
                CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                "T42"."UPDATE_TIMESTAMP"
              ) % 1000000
            ) + 1000000
          ) % 1000000
        ) + 1000000 AS VARCHAR),
        6
      )
    ),
    'user_id',
    "T42"."USER_ID"
  ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
  "T42"."OCCURRENCES",
  "T42"."EFF" AS "ERROR_TIMESTAMP",
  "T42"."LOAD_DATE",
  "T42"."UPDATE_DATE",
  "T42"."SOURCE_SYSTEM"
FROM (
  SELECT
    *
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
      "T21"."EFF",
      "T21"."BROKEN",
      "T21"."RULE_TABLE",
      "T21"."RULE_BIT",
      "T21"."VALIDATION_RULE",
      "T21"."ERROR_SEVERITY",
      "T21"."ERROR_TYPE",
      "T21"."ERROR_DESCRIPTION",
      "T21"."SOURCE_COLUMN",
      "T21"."ERROR_ID",
      "T21"."OCCURRENCES"
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
        "T20"."EFF",
        "T20"."BROKEN",
        "T20"."RULE_TABLE",
        "T20"."RULE_BIT",
        "T20"."VALIDATION_RULE",
        "T20"."ERROR_SEVERITY",
        "T20"."ERROR_TYPE",
        "T20"."ERROR_DESCRIPTION",
        "T20"."SOURCE_COLUMN",
        "T20"."ERROR_ID",
        ROW_NUMBER() OVER (
          PARTITION BY "T20"."ERROR_ID"
          ORDER BY "T20"."EFF" DESC NULLS LAST, "T20"."LOAD_TIMESTAMP" DESC NULLS LAST, "T20"."EVENT_ID" DESC NULLS LAST, "T20"."USER_ID" DESC NULLS LAST, "T20"."EVENT_TYPE" DESC NULLS LAST, "T20"."AMOUNT" DESC NULLS LAST, "T20"."EVENT_DATE" DESC NULLS LAST, "T20"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T20"."LOAD_DATE" DESC NULLS LAST, "T20"."UPDATE_DATE" DESC NULLS LAST, "T20"."SOURCE_SYSTEM" DESC NULLS LAST
        ) - 1 AS "POSITION",
        COUNT(*) OVER (
          PARTITION BY "T20"."ERROR_ID"
          ORDER BY NULL ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "OCCURRENCES"
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
          "T16"."EFF",
          "T16"."BROKEN",
          "T16"."RULE_TABLE",
          "T16"."RULE_BIT",
          "T16"."VALIDATION_RULE",
          "T16"."ERROR_SEVERITY",
          "T16"."ERROR_TYPE",
          "T16"."ERROR_DESCRIPTION",
          "T16"."SOURCE_COLUMN",
          MD5(
            IFF(
              "T16"."EVENT_ID" IS NOT NULL,
              CONCAT(
                IFF(
                  'gold' IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH('gold') AS VARCHAR), ':', COALESCE('gold', ''))
                ),
                IFF(
                  'si_billing_events' IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH('si_billing_events') AS VARCHAR), ':', COALESCE('si_billing_events', ''))
                ),
                IFF(
                  "T16"."VALIDATION_RULE" IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH("T16"."VALIDATION_RULE") AS VARCHAR),
                    ':',
                    COALESCE("T16"."VALIDATION_RULE", '')
                  )
                ),
                IFF(
                  "T16"."EVENT_ID" IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH("T16"."EVENT_ID") AS VARCHAR), ':', COALESCE("T16"."EVENT_ID", ''))
                )
              ),
              CONCAT(
                IFF(
                  'gold' IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH('gold') AS VARCHAR), ':', COALESCE('gold', ''))
                ),
                IFF(
                  'si_billing_events' IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH('si_billing_events') AS VARCHAR), ':', COALESCE('si_billing_events', ''))
                ),
                IFF(
                  "T16"."VALIDATION_RULE" IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH("T16"."VALIDATION_RULE") AS VARCHAR),
                    ':',
                    COALESCE("T16"."VALIDATION_RULE", '')
                  )
                ),
                IFF(
                  "T16"."EVENT_ID" IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH("T16"."EVENT_ID") AS VARCHAR), ':', COALESCE("T16"."EVENT_ID", ''))
                ),
                IFF(
                  "T16"."USER_ID" IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH("T16"."USER_ID") AS VARCHAR), ':', COALESCE("T16"."USER_ID", ''))
                ),
                IFF(
                  "T16"."EVENT_TYPE" IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH("T16"."EVENT_TYPE") AS VARCHAR), ':', COALESCE("T16"."EVENT_TYPE", ''))
                ),
                IFF(
                  CAST("T16"."AMOUNT" AS VARCHAR) IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH(CAST("T16"."AMOUNT" AS VARCHAR)) AS VARCHAR),
                    ':',
                    COALESCE(CAST("T16"."AMOUNT" AS VARCHAR), '')
                  )
                ),
                IFF(
                  CONCAT(
                    RIGHT(CAST(CAST(DATE_PART(year, "T16"."EVENT_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(month, "T16"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T16"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                  ) IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T16"."EVENT_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T16"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T16"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                      )
                    ) AS VARCHAR),
                    ':',
                    COALESCE(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T16"."EVENT_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T16"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T16"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                      ),
                      ''
                    )
                  )
                )
              )
            )
          ) AS "ERROR_ID"
        FROM (
          SELECT
            *
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
              "T8"."EFF",
              "T8"."BROKEN",
              "T13"."RULE_TABLE",
              "T13"."RULE_BIT",
              "T13"."VALIDATION_RULE",
              "T13"."ERROR_SEVERITY",
              "T13"."ERROR_TYPE",
              "T13"."ERROR_DESCRIPTION",
              "T13"."SOURCE_COLUMN"
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
                "T0"."EFF",
                "T0"."FAILED" AS "BROKEN"
              FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."CONTESTED_BILLING_EVENTS" AS "T0"
              WHERE
                "T0"."IS_STANDING"
            ) AS "T8"
            CROSS JOIN (
              SELECT
                *
              FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."QUALITY_RULES" AS "T1"
              WHERE
                "T1"."RULE_TABLE" = 'si_billing_events'
            ) AS "T13"
          ) AS "T14"
          WHERE
            (
              BITAND("T14"."BROKEN", "T14"."RULE_BIT")
            ) <> 0
        ) AS "T16"
      ) AS "T20"
    ) AS "T21"
    WHERE
      "T21"."POSITION" = 0
  ) AS "T24"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      "T40"."EVENT_ID",
      "T40"."USER_ID",
      "T40"."EVENT_TYPE",
      "T40"."AMOUNT",
      "T40"."EVENT_DATE",
      "T40"."LOAD_TIMESTAMP",
      "T40"."UPDATE_TIMESTAMP",
      "T40"."SOURCE_SYSTEM",
      "T40"."LOAD_DATE",
      "T40"."UPDATE_DATE",
      "T40"."EFF",
      "T40"."BROKEN",
      "T40"."RULE_TABLE",
      "T40"."RULE_BIT",
      "T40"."VALIDATION_RULE",
      "T40"."ERROR_SEVERITY",
      "T40"."ERROR_TYPE",
      "T40"."ERROR_DESCRIPTION",
      "T40"."SOURCE_COLUMN",
      "T40"."ERROR_ID",
      1 AS "OCCURRENCES"
    FROM (
      SELECT
        "T39"."EVENT_ID",
        "T39"."USER_ID",
        "T39"."EVENT_TYPE",
        "T39"."AMOUNT",
        "T39"."EVENT_DATE",
        "T39"."LOAD_TIMESTAMP",
        "T39"."UPDATE_TIMESTAMP",
        "T39"."SOURCE_SYSTEM",
        "T39"."LOAD_DATE",
        "T39"."UPDATE_DATE",
        "T39"."EFF",
        "T39"."BROKEN",
        "T39"."RULE_TABLE",
        "T39"."RULE_BIT",
        "T39"."VALIDATION_RULE",
        "T39"."ERROR_SEVERITY",
        "T39"."ERROR_TYPE",
        "T39"."ERROR_DESCRIPTION",
        "T39"."SOURCE_COLUMN",
        MD5(
          IFF(
            "T39"."EVENT_ID" IS NOT NULL,
            CONCAT(
              IFF(
                'gold' IS NULL,
                '~',
                CONCAT(CAST(LENGTH('gold') AS VARCHAR), ':', COALESCE('gold', ''))
              ),
              IFF(
                'si_billing_events' IS NULL,
                '~',
                CONCAT(CAST(LENGTH('si_billing_events') AS VARCHAR), ':', COALESCE('si_billing_events', ''))
              ),
              IFF(
                "T39"."VALIDATION_RULE" IS NULL,
                '~',
                CONCAT(
                  CAST(LENGTH("T39"."VALIDATION_RULE") AS VARCHAR),
                  ':',
                  COALESCE("T39"."VALIDATION_RULE", '')
                )
              ),
              IFF(
                "T39"."EVENT_ID" IS NULL,
                '~',
                CONCAT(CAST(LENGTH("T39"."EVENT_ID") AS VARCHAR), ':', COALESCE("T39"."EVENT_ID", ''))
              )
            ),
            CONCAT(
              IFF(
                'gold' IS NULL,
                '~',
                CONCAT(CAST(LENGTH('gold') AS VARCHAR), ':', COALESCE('gold', ''))
              ),
              IFF(
                'si_billing_events' IS NULL,
                '~',
                CONCAT(CAST(LENGTH('si_billing_events') AS VARCHAR), ':', COALESCE('si_billing_events', ''))
              ),
              IFF(
                "T39"."VALIDATION_RULE" IS NULL,
                '~',
                CONCAT(
                  CAST(LENGTH("T39"."VALIDATION_RULE") AS VARCHAR),
                  ':',
                  COALESCE("T39"."VALIDATION_RULE", '')
                )
              ),
              IFF(
                "T39"."EVENT_ID" IS NULL,
                '~',
                CONCAT(CAST(LENGTH("T39"."EVENT_ID") AS VARCHAR), ':', COALESCE("T39"."EVENT_ID", ''))
              ),
              IFF(
                "T39"."USER_ID" IS NULL,
                '~',
                CONCAT(CAST(LENGTH("T39"."USER_ID") AS VARCHAR), ':', COALESCE("T39"."USER_ID", ''))
              ),
              IFF(
                "T39"."EVENT_TYPE" IS NULL,
                '~',
                CONCAT(CAST(LENGTH("T39"."EVENT_TYPE") AS VARCHAR), ':', COALESCE("T39"."EVENT_TYPE", ''))
              ),
              IFF(
                CAST("T39"."AMOUNT" AS VARCHAR) IS NULL,
                '~',
                CONCAT(
                  CAST(LENGTH(CAST("T39"."AMOUNT" AS VARCHAR)) AS VARCHAR),
                  ':',
                  COALESCE(CAST("T39"."AMOUNT" AS VARCHAR), '')
                )
              ),
              IFF(
                CONCAT(
                  RIGHT(CAST(CAST(DATE_PART(year, "T39"."EVENT_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(month, "T39"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(day, "T39"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                ) IS NULL,
                '~',
                CONCAT(
                  CAST(LENGTH(
                    CONCAT(
                      RIGHT(CAST(CAST(DATE_PART(year, "T39"."EVENT_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(month, "T39"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(day, "T39"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                    )
                  ) AS VARCHAR),
                  ':',
                  COALESCE(
                    CONCAT(
                      RIGHT(CAST(CAST(DATE_PART(year, "T39"."EVENT_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(month, "T39"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(day, "T39"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                    ),
                    ''
                  )
                )
              )
            )
          )
        ) AS "ERROR_ID"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "T37"."EVENT_ID",
            "T37"."USER_ID",
            "T37"."EVENT_TYPE",
            "T37"."AMOUNT",
            "T37"."EVENT_DATE",
            "T37"."LOAD_TIMESTAMP",
            "T37"."UPDATE_TIMESTAMP",
            "T37"."SOURCE_SYSTEM",
            "T37"."LOAD_DATE",
            "T37"."UPDATE_DATE",
            "T37"."EFF",
            "T37"."BROKEN",
            "T13"."RULE_TABLE",
            "T13"."RULE_BIT",
            "T13"."VALIDATION_RULE",
            "T13"."ERROR_SEVERITY",
            "T13"."ERROR_TYPE",
            "T13"."ERROR_DESCRIPTION",
            "T13"."SOURCE_COLUMN"
          FROM (
            SELECT
              "T35"."EVENT_ID",
              "T35"."USER_ID",
              "T35"."EVENT_TYPE",
              "T35"."AMOUNT",
              "T35"."EVENT_DATE",
              "T35"."LOAD_TIMESTAMP",
              "T35"."UPDATE_TIMESTAMP",
              "T35"."SOURCE_SYSTEM",
              "T35"."LOAD_DATE",
              "T35"."UPDATE_DATE",
              "T35"."EFF",
              "T35"."BROKEN"
            FROM (
              SELECT
                "T34"."EVENT_ID",
                "T34"."USER_ID",
                "T34"."EVENT_TYPE",
                "T34"."AMOUNT",
                "T34"."EVENT_DATE",
                "T34"."LOAD_TIMESTAMP",
                "T34"."UPDATE_TIMESTAMP",
                "T34"."SOURCE_SYSTEM",
                "T34"."LOAD_DATE",
                "T34"."UPDATE_DATE",
                "T34"."EVENT_TYPE_LABEL",
                "T34"."EFF",
                "T34"."FAILED",
                "T34"."IS_SELECTED",
                "T34"."IS_LATEST",
                "T34"."FOUND_USER_KEY",
                TO_DATE(CAST(TIMESTAMP_FROM_PARTS(2025, 6, 30, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))) AS "AS_OF_DATE",
                0 + IFF(COALESCE("T34"."EVENT_TYPE_LABEL" = 'Unknown', FALSE), 64, 0) + IFF(COALESCE("T34"."FOUND_USER_KEY" IS NULL, FALSE), 128, 0) + IFF(COALESCE("T34"."AMOUNT" = 0, FALSE), 256, 0) + IFF(
                  COALESCE(
                    "T34"."EVENT_DATE" > TO_DATE(CAST(TIMESTAMP_FROM_PARTS(2025, 6, 30, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))),
                    FALSE
                  ),
                  512,
                  0
                ) AS "BROKEN"
              FROM (
                SELECT
                  "T33"."EVENT_ID",
                  "T33"."USER_ID",
                  "T33"."EVENT_TYPE",
                  "T33"."AMOUNT",
                  "T33"."EVENT_DATE",
                  "T33"."LOAD_TIMESTAMP",
                  "T33"."UPDATE_TIMESTAMP",
                  "T33"."SOURCE_SYSTEM",
                  "T33"."LOAD_DATE",
                  "T33"."UPDATE_DATE",
                  "T33"."EVENT_TYPE_LABEL",
                  "T33"."EFF",
                  "T33"."FAILED",
                  "T33"."IS_SELECTED",
                  "T33"."IS_LATEST",
                  "T10"."FOUND_USER_KEY"
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      "T27"."EVENT_ID",
                      "T27"."USER_ID",
                      "T27"."EVENT_TYPE",
                      "T27"."AMOUNT",
                      "T27"."EVENT_DATE",
                      "T27"."LOAD_TIMESTAMP",
                      "T27"."UPDATE_TIMESTAMP",
                      "T27"."SOURCE_SYSTEM",
                      "T27"."LOAD_DATE",
                      "T27"."UPDATE_DATE",
                      "T27"."EVENT_TYPE_LABEL",
                      "T27"."EFF",
                      "T27"."FAILED",
                      "T27"."IS_SELECTED",
                      TRUE AS "IS_LATEST"
                    FROM (
                      SELECT
                        *
                      FROM "T22" AS "T23"
                      WHERE
                        "T23"."FAILED" = 0
                    ) AS "T27"
                    WHERE
                      NOT EXISTS(
                        SELECT
                          1
                        FROM (
                          SELECT
                            "T28"."KEY_BUCKET"
                          FROM (
                            SELECT
                              "T25"."KEY_BUCKET",
                              COUNT(*) AS "COUNTSTAR()"
                            FROM (
                              SELECT
                                HASH("T23"."EVENT_ID") AS "KEY_BUCKET"
                              FROM "T22" AS "T23"
                            ) AS "T25"
                            GROUP BY
                              1
                          ) AS "T28"
                          WHERE
                            "T28"."COUNTSTAR()" > 1 AND "T28"."KEY_BUCKET" IS NOT NULL
                        ) AS "T30"
                        WHERE
                          HASH("T27"."EVENT_ID") = "T30"."KEY_BUCKET"
                      )
                  ) AS "T31"
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
                ) AS "T33"
                LEFT OUTER JOIN (
                  SELECT
                    "T2"."USER_ID" AS "LOOKED_UP_ID",
                    "T2"."FOUND_FROM",
                    "T2"."FOUND_UNTIL",
                    "T2"."USER_KEY" AS "FOUND_USER_KEY"
                  FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."USER_VERSIONS" AS "T2"
                ) AS "T10"
                  ON "T33"."USER_ID" = "T10"."LOOKED_UP_ID"
                  AND LEAST(
                    GREATEST(
                      CAST("T33"."EVENT_DATE" AS TIMESTAMP_NTZ(6)),
                      CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
                    ),
                    CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMP_NTZ(6))
                  ) >= "T10"."FOUND_FROM"
                  AND LEAST(
                    GREATEST(
                      CAST("T33"."EVENT_DATE" AS TIMESTAMP_NTZ(6)),
                      CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
                    ),
                    CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMP_NTZ(6))
                  ) < "T10"."FOUND_UNTIL"
              ) AS "T34"
            ) AS "T35"
            WHERE
              "T35"."BROKEN" <> 0 AND "T35"."IS_LATEST"
          ) AS "T37"
          CROSS JOIN (
            SELECT
              *
            FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."QUALITY_RULES" AS "T1"
            WHERE
              "T1"."RULE_TABLE" = 'si_billing_events'
          ) AS "T13"
        ) AS "T38"
        WHERE
          (
            BITAND("T38"."BROKEN", "T38"."RULE_BIT")
          ) <> 0
      ) AS "T39"
    ) AS "T40"
  ) AS "T41"
) AS "T42"
