-- faults_support_tickets
-- snowflake, as of 2025-06-30T00:00:00; compiled by zoomgold, not for editing
SELECT
  "T30"."ERROR_ID",
  'gold' AS "ORIGIN",
  "T30"."ERROR_TYPE",
  "T30"."ERROR_DESCRIPTION",
  'si_support_tickets' AS "SOURCE_TABLE",
  "T30"."TICKET_ID" AS "SOURCE_KEY",
  "T30"."SOURCE_COLUMN",
  CASE
    WHEN "T30"."VALIDATION_RULE" IN ('missing_ticket_id')
    THEN "T30"."TICKET_ID"
    WHEN "T30"."VALIDATION_RULE" IN ('missing_user_id', 'orphan_user')
    THEN "T30"."USER_ID"
    WHEN "T30"."VALIDATION_RULE" IN ('missing_ticket_type', 'unknown_ticket_type')
    THEN "T30"."TICKET_TYPE"
    WHEN "T30"."VALIDATION_RULE" IN ('missing_open_date', 'future_open_date')
    THEN CONCAT(
      RIGHT(CAST(CAST(DATE_PART(year, "T30"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
      '-',
      RIGHT(CAST(CAST(DATE_PART(month, "T30"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
      '-',
      RIGHT(CAST(CAST(DATE_PART(day, "T30"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
    )
    WHEN "T30"."VALIDATION_RULE" IN ('unknown_resolution_status')
    THEN "T30"."RESOLUTION_STATUS"
    WHEN "T30"."VALIDATION_RULE" IN ('closed_before_opened')
    THEN CONCAT(
      CONCAT(
        CONCAT(
          COALESCE("T30"."RESOLUTION_STATUS", 'null'),
          ', ',
          COALESCE(
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T30"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T30"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T30"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            'null'
          )
        ),
        ', ',
        COALESCE(
          CONCAT(
            CONCAT(
              RIGHT(
                CAST(CAST(DATE_PART(year, "T30"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                4
              ),
              '-',
              RIGHT(
                CAST(CAST(DATE_PART(month, "T30"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T30"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            ' ',
            RIGHT(
              CAST(CAST(DATE_PART(hour, "T30"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
              2
            ),
            ':',
            RIGHT(
              CAST(CAST(DATE_PART(minute, "T30"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
              2
            ),
            ':',
            RIGHT(
              CAST(CAST(DATE_PART(second, "T30"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                      "T30"."UPDATE_TIMESTAMP"
                    ) % 1000000
                  ) + 1000000
                ) % 1000000
              ) + 1000000 AS VARCHAR),
              6
            )
          ),
          'null'
        )
      ),
      ', ',
      COALESCE(
        CONCAT(
          CONCAT(
            RIGHT(
              CAST(CAST(DATE_PART(year, "T30"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
              4
            ),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T30"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T30"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          ' ',
          RIGHT(CAST(CAST(DATE_PART(hour, "T30"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(
            CAST(CAST(DATE_PART(minute, "T30"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
            2
          ),
          ':',
          RIGHT(
            CAST(CAST(DATE_PART(second, "T30"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                    "T30"."LOAD_TIMESTAMP"
                  ) % 1000000
                ) + 1000000
              ) % 1000000
            ) + 1000000 AS VARCHAR),
            6
          )
        ),
        'null'
      )
    )
    ELSE NULL
  END AS "ERROR_VALUE",
  "T30"."VALIDATION_RULE",
  "T30"."ERROR_SEVERITY",
  'Open' AS "RESOLUTION_STATUS",
  CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
    'load_date',
    CONCAT(
      RIGHT(CAST(CAST(DATE_PART(year, "T30"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
      '-',
      RIGHT(CAST(CAST(DATE_PART(month, "T30"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
      '-',
      RIGHT(CAST(CAST(DATE_PART(day, "T30"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
    ),
    'load_timestamp',
    CONCAT(
      CONCAT(
        RIGHT(
          CAST(CAST(DATE_PART(year, "T30"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
          4
        ),
        '-',
        RIGHT(CAST(CAST(DATE_PART(month, "T30"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
        '-',
        RIGHT(CAST(CAST(DATE_PART(day, "T30"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
      ),
      ' ',
      RIGHT(CAST(CAST(DATE_PART(hour, "T30"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
      ':',
      RIGHT(
        CAST(CAST(DATE_PART(minute, "T30"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
        2
      ),
      ':',
      RIGHT(
        CAST(CAST(DATE_PART(second, "T30"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                "T30"."LOAD_TIMESTAMP"
              ) % 1000000
            ) + 1000000
          ) % 1000000
        ) + 1000000 AS VARCHAR),
        6
      )
    ),
    'open_date',
    CONCAT(
      RIGHT(CAST(CAST(DATE_PART(year, "T30"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
      '-',
      RIGHT(CAST(CAST(DATE_PART(month, "T30"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
      '-',
      RIGHT(CAST(CAST(DATE_PART(day, "T30"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
    ),
    'resolution_status',
    "T30"."RESOLUTION_STATUS",
    'source_system',
    "T30"."SOURCE_SYSTEM",
    'ticket_id',
    "T30"."TICKET_ID",
    'ticket_type',
    "T30"."TICKET_TYPE",
    'update_date',
    CONCAT(
      RIGHT(CAST(CAST(DATE_PART(year, "T30"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
      '-',
      RIGHT(CAST(CAST(DATE_PART(month, "T30"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
      '-',
      RIGHT(CAST(CAST(DATE_PART(day, "T30"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
    ),
    'update_timestamp',
    CONCAT(
      CONCAT(
        RIGHT(
          CAST(CAST(DATE_PART(year, "T30"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
          4
        ),
        '-',
        RIGHT(
          CAST(CAST(DATE_PART(month, "T30"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
          2
        ),
        '-',
        RIGHT(CAST(CAST(DATE_PART(day, "T30"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
      ),
      ' ',
      RIGHT(
        CAST(CAST(DATE_PART(hour, "T30"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
        2
      ),
      ':',
      RIGHT(
        CAST(CAST(DATE_PART(minute, "T30"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
        2
      ),
      ':',
      RIGHT(
        CAST(CAST(DATE_PART(second, "T30"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                "T30"."UPDATE_TIMESTAMP"
              ) % 1000000
            ) + 1000000
          ) % 1000000
        ) + 1000000 AS VARCHAR),
        6
      )
    ),
    'user_id',
    "T30"."USER_ID"
  ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
  "T30"."OCCURRENCES",
  "T30"."EFF" AS "ERROR_TIMESTAMP",
  "T30"."LOAD_DATE",
  "T30"."UPDATE_DATE",
  "T30"."SOURCE_SYSTEM"
FROM (
  SELECT
    *
  FROM (
    SELECT
      "T21"."TICKET_ID",
      "T21"."USER_ID",
      "T21"."TICKET_TYPE",
      "T21"."RESOLUTION_STATUS",
      "T21"."OPEN_DATE",
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
        "T20"."TICKET_ID",
        "T20"."USER_ID",
        "T20"."TICKET_TYPE",
        "T20"."RESOLUTION_STATUS",
        "T20"."OPEN_DATE",
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
          ORDER BY "T20"."EFF" DESC NULLS LAST, "T20"."LOAD_TIMESTAMP" DESC NULLS LAST, "T20"."TICKET_ID" DESC NULLS LAST, "T20"."USER_ID" DESC NULLS LAST, "T20"."TICKET_TYPE" DESC NULLS LAST, "T20"."RESOLUTION_STATUS" DESC NULLS LAST, "T20"."OPEN_DATE" DESC NULLS LAST, "T20"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T20"."LOAD_DATE" DESC NULLS LAST, "T20"."UPDATE_DATE" DESC NULLS LAST, "T20"."SOURCE_SYSTEM" DESC NULLS LAST
        ) - 1 AS "POSITION",
        COUNT(*) OVER (
          PARTITION BY "T20"."ERROR_ID"
          ORDER BY NULL ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "OCCURRENCES"
      FROM (
        SELECT
          "T14"."TICKET_ID",
          "T14"."USER_ID",
          "T14"."TICKET_TYPE",
          "T14"."RESOLUTION_STATUS",
          "T14"."OPEN_DATE",
          "T14"."LOAD_TIMESTAMP",
          "T14"."UPDATE_TIMESTAMP",
          "T14"."SOURCE_SYSTEM",
          "T14"."LOAD_DATE",
          "T14"."UPDATE_DATE",
          "T14"."EFF",
          "T14"."BROKEN",
          "T14"."RULE_TABLE",
          "T14"."RULE_BIT",
          "T14"."VALIDATION_RULE",
          "T14"."ERROR_SEVERITY",
          "T14"."ERROR_TYPE",
          "T14"."ERROR_DESCRIPTION",
          "T14"."SOURCE_COLUMN",
          MD5(
            IFF(
              "T14"."TICKET_ID" IS NOT NULL,
              CONCAT(
                IFF(
                  'gold' IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH('gold') AS VARCHAR), ':', COALESCE('gold', ''))
                ),
                IFF(
                  'si_support_tickets' IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH('si_support_tickets') AS VARCHAR),
                    ':',
                    COALESCE('si_support_tickets', '')
                  )
                ),
                IFF(
                  "T14"."VALIDATION_RULE" IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH("T14"."VALIDATION_RULE") AS VARCHAR),
                    ':',
                    COALESCE("T14"."VALIDATION_RULE", '')
                  )
                ),
                IFF(
                  "T14"."TICKET_ID" IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH("T14"."TICKET_ID") AS VARCHAR), ':', COALESCE("T14"."TICKET_ID", ''))
                )
              ),
              CONCAT(
                IFF(
                  'gold' IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH('gold') AS VARCHAR), ':', COALESCE('gold', ''))
                ),
                IFF(
                  'si_support_tickets' IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH('si_support_tickets') AS VARCHAR),
                    ':',
                    COALESCE('si_support_tickets', '')
                  )
                ),
                IFF(
                  "T14"."VALIDATION_RULE" IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH("T14"."VALIDATION_RULE") AS VARCHAR),
                    ':',
                    COALESCE("T14"."VALIDATION_RULE", '')
                  )
                ),
                IFF(
                  "T14"."TICKET_ID" IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH("T14"."TICKET_ID") AS VARCHAR), ':', COALESCE("T14"."TICKET_ID", ''))
                ),
                IFF(
                  "T14"."USER_ID" IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH("T14"."USER_ID") AS VARCHAR), ':', COALESCE("T14"."USER_ID", ''))
                ),
                IFF(
                  "T14"."TICKET_TYPE" IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH("T14"."TICKET_TYPE") AS VARCHAR), ':', COALESCE("T14"."TICKET_TYPE", ''))
                ),
                IFF(
                  "T14"."RESOLUTION_STATUS" IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH("T14"."RESOLUTION_STATUS") AS VARCHAR),
                    ':',
                    COALESCE("T14"."RESOLUTION_STATUS", '')
                  )
                ),
                IFF(
                  CONCAT(
                    RIGHT(CAST(CAST(DATE_PART(year, "T14"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(month, "T14"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T14"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                  ) IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T14"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T14"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T14"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                      )
                    ) AS VARCHAR),
                    ':',
                    COALESCE(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T14"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T14"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T14"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
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
              "T7"."TICKET_ID",
              "T7"."USER_ID",
              "T7"."TICKET_TYPE",
              "T7"."RESOLUTION_STATUS",
              "T7"."OPEN_DATE",
              "T7"."LOAD_TIMESTAMP",
              "T7"."UPDATE_TIMESTAMP",
              "T7"."SOURCE_SYSTEM",
              "T7"."LOAD_DATE",
              "T7"."UPDATE_DATE",
              "T7"."EFF",
              "T7"."BROKEN",
              "T11"."RULE_TABLE",
              "T11"."RULE_BIT",
              "T11"."VALIDATION_RULE",
              "T11"."ERROR_SEVERITY",
              "T11"."ERROR_TYPE",
              "T11"."ERROR_DESCRIPTION",
              "T11"."SOURCE_COLUMN"
            FROM (
              SELECT
                "T0"."TICKET_ID",
                "T0"."USER_ID",
                "T0"."TICKET_TYPE",
                "T0"."RESOLUTION_STATUS",
                "T0"."OPEN_DATE",
                "T0"."LOAD_TIMESTAMP",
                "T0"."UPDATE_TIMESTAMP",
                "T0"."SOURCE_SYSTEM",
                "T0"."LOAD_DATE",
                "T0"."UPDATE_DATE",
                "T0"."EFF",
                "T0"."FAILED" AS "BROKEN"
              FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."CONTESTED_SUPPORT_TICKETS" AS "T0"
              WHERE
                "T0"."IS_STANDING"
            ) AS "T7"
            CROSS JOIN (
              SELECT
                *
              FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."QUALITY_RULES" AS "T1"
              WHERE
                "T1"."RULE_TABLE" = 'si_support_tickets'
            ) AS "T11"
          ) AS "T12"
          WHERE
            (
              BITAND("T12"."BROKEN", "T12"."RULE_BIT")
            ) <> 0
        ) AS "T14"
      ) AS "T20"
    ) AS "T21"
    WHERE
      "T21"."POSITION" = 0
  ) AS "T22"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      "T28"."TICKET_ID",
      "T28"."USER_ID",
      "T28"."TICKET_TYPE",
      "T28"."RESOLUTION_STATUS",
      "T28"."OPEN_DATE",
      "T28"."LOAD_TIMESTAMP",
      "T28"."UPDATE_TIMESTAMP",
      "T28"."SOURCE_SYSTEM",
      "T28"."LOAD_DATE",
      "T28"."UPDATE_DATE",
      "T28"."EFF",
      "T28"."BROKEN",
      "T28"."RULE_TABLE",
      "T28"."RULE_BIT",
      "T28"."VALIDATION_RULE",
      "T28"."ERROR_SEVERITY",
      "T28"."ERROR_TYPE",
      "T28"."ERROR_DESCRIPTION",
      "T28"."SOURCE_COLUMN",
      "T28"."ERROR_ID",
      1 AS "OCCURRENCES"
    FROM (
      SELECT
        "T27"."TICKET_ID",
        "T27"."USER_ID",
        "T27"."TICKET_TYPE",
        "T27"."RESOLUTION_STATUS",
        "T27"."OPEN_DATE",
        "T27"."LOAD_TIMESTAMP",
        "T27"."UPDATE_TIMESTAMP",
        "T27"."SOURCE_SYSTEM",
        "T27"."LOAD_DATE",
        "T27"."UPDATE_DATE",
        "T27"."EFF",
        "T27"."BROKEN",
        "T27"."RULE_TABLE",
        "T27"."RULE_BIT",
        "T27"."VALIDATION_RULE",
        "T27"."ERROR_SEVERITY",
        "T27"."ERROR_TYPE",
        "T27"."ERROR_DESCRIPTION",
        "T27"."SOURCE_COLUMN",
        MD5(
          IFF(
            "T27"."TICKET_ID" IS NOT NULL,
            CONCAT(
              IFF(
                'gold' IS NULL,
                '~',
                CONCAT(CAST(LENGTH('gold') AS VARCHAR), ':', COALESCE('gold', ''))
              ),
              IFF(
                'si_support_tickets' IS NULL,
                '~',
                CONCAT(
                  CAST(LENGTH('si_support_tickets') AS VARCHAR),
                  ':',
                  COALESCE('si_support_tickets', '')
                )
              ),
              IFF(
                "T27"."VALIDATION_RULE" IS NULL,
                '~',
                CONCAT(
                  CAST(LENGTH("T27"."VALIDATION_RULE") AS VARCHAR),
                  ':',
                  COALESCE("T27"."VALIDATION_RULE", '')
                )
              ),
              IFF(
                "T27"."TICKET_ID" IS NULL,
                '~',
                CONCAT(CAST(LENGTH("T27"."TICKET_ID") AS VARCHAR), ':', COALESCE("T27"."TICKET_ID", ''))
              )
            ),
            CONCAT(
              IFF(
                'gold' IS NULL,
                '~',
                CONCAT(CAST(LENGTH('gold') AS VARCHAR), ':', COALESCE('gold', ''))
              ),
              IFF(
                'si_support_tickets' IS NULL,
                '~',
                CONCAT(
                  CAST(LENGTH('si_support_tickets') AS VARCHAR),
                  ':',
                  COALESCE('si_support_tickets', '')
                )
              ),
              IFF(
                "T27"."VALIDATION_RULE" IS NULL,
                '~',
                CONCAT(
                  CAST(LENGTH("T27"."VALIDATION_RULE") AS VARCHAR),
                  ':',
                  COALESCE("T27"."VALIDATION_RULE", '')
                )
              ),
              IFF(
                "T27"."TICKET_ID" IS NULL,
                '~',
                CONCAT(CAST(LENGTH("T27"."TICKET_ID") AS VARCHAR), ':', COALESCE("T27"."TICKET_ID", ''))
              ),
              IFF(
                "T27"."USER_ID" IS NULL,
                '~',
                CONCAT(CAST(LENGTH("T27"."USER_ID") AS VARCHAR), ':', COALESCE("T27"."USER_ID", ''))
              ),
              IFF(
                "T27"."TICKET_TYPE" IS NULL,
                '~',
                CONCAT(CAST(LENGTH("T27"."TICKET_TYPE") AS VARCHAR), ':', COALESCE("T27"."TICKET_TYPE", ''))
              ),
              IFF(
                "T27"."RESOLUTION_STATUS" IS NULL,
                '~',
                CONCAT(
                  CAST(LENGTH("T27"."RESOLUTION_STATUS") AS VARCHAR),
                  ':',
                  COALESCE("T27"."RESOLUTION_STATUS", '')
                )
              ),
              IFF(
                CONCAT(
                  RIGHT(CAST(CAST(DATE_PART(year, "T27"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(month, "T27"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(day, "T27"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                ) IS NULL,
                '~',
                CONCAT(
                  CAST(LENGTH(
                    CONCAT(
                      RIGHT(CAST(CAST(DATE_PART(year, "T27"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(month, "T27"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(day, "T27"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                    )
                  ) AS VARCHAR),
                  ':',
                  COALESCE(
                    CONCAT(
                      RIGHT(CAST(CAST(DATE_PART(year, "T27"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(month, "T27"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(day, "T27"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
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
            "T25"."TICKET_ID",
            "T25"."USER_ID",
            "T25"."TICKET_TYPE",
            "T25"."RESOLUTION_STATUS",
            "T25"."OPEN_DATE",
            "T25"."LOAD_TIMESTAMP",
            "T25"."UPDATE_TIMESTAMP",
            "T25"."SOURCE_SYSTEM",
            "T25"."LOAD_DATE",
            "T25"."UPDATE_DATE",
            "T25"."EFF",
            "T25"."BROKEN",
            "T11"."RULE_TABLE",
            "T11"."RULE_BIT",
            "T11"."VALIDATION_RULE",
            "T11"."ERROR_SEVERITY",
            "T11"."ERROR_TYPE",
            "T11"."ERROR_DESCRIPTION",
            "T11"."SOURCE_COLUMN"
          FROM (
            SELECT
              "T23"."TICKET_ID",
              "T23"."USER_ID",
              "T23"."TICKET_TYPE",
              "T23"."RESOLUTION_STATUS",
              "T23"."OPEN_DATE",
              "T23"."LOAD_TIMESTAMP",
              "T23"."UPDATE_TIMESTAMP",
              "T23"."SOURCE_SYSTEM",
              "T23"."LOAD_DATE",
              "T23"."UPDATE_DATE",
              "T23"."EFF",
              "T23"."BROKEN"
            FROM (
              SELECT
                "T19"."TICKET_ID",
                "T19"."USER_ID",
                "T19"."TICKET_TYPE",
                "T19"."RESOLUTION_STATUS",
                "T19"."OPEN_DATE",
                "T19"."LOAD_TIMESTAMP",
                "T19"."UPDATE_TIMESTAMP",
                "T19"."SOURCE_SYSTEM",
                "T19"."LOAD_DATE",
                "T19"."UPDATE_DATE",
                "T19"."TICKET_TYPE_LABEL",
                "T19"."RESOLUTION_STATUS_LABEL",
                "T19"."EFF",
                "T19"."FAILED",
                "T19"."IS_SELECTED",
                "T19"."IS_LATEST",
                "T19"."CLOSING_DATE",
                "T19"."FOUND_USER_KEY",
                "T19"."PLAN_AT_OPEN",
                TO_DATE(CAST(TIMESTAMP_FROM_PARTS(2025, 6, 30, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))) AS "AS_OF_DATE",
                0 + IFF(COALESCE("T19"."TICKET_TYPE_LABEL" = 'Unknown', FALSE), 16, 0) + IFF(
                  COALESCE(
                    (
                      "T19"."RESOLUTION_STATUS_LABEL" = 'Unknown'
                    )
                    AND (
                      "T19"."RESOLUTION_STATUS" IS NOT NULL
                    ),
                    FALSE
                  ),
                  32,
                  0
                ) + IFF(COALESCE("T19"."FOUND_USER_KEY" IS NULL, FALSE), 64, 0) + IFF(
                  COALESCE(
                    "T19"."OPEN_DATE" > TO_DATE(CAST(TIMESTAMP_FROM_PARTS(2025, 6, 30, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))),
                    FALSE
                  ),
                  128,
                  0
                ) + IFF(COALESCE("T19"."CLOSING_DATE" < "T19"."OPEN_DATE", FALSE), 256, 0) AS "BROKEN"
              FROM (
                SELECT
                  "T8"."TICKET_ID",
                  "T8"."USER_ID",
                  "T8"."TICKET_TYPE",
                  "T8"."RESOLUTION_STATUS",
                  "T8"."OPEN_DATE",
                  "T8"."LOAD_TIMESTAMP",
                  "T8"."UPDATE_TIMESTAMP",
                  "T8"."SOURCE_SYSTEM",
                  "T8"."LOAD_DATE",
                  "T8"."UPDATE_DATE",
                  "T8"."TICKET_TYPE_LABEL",
                  "T8"."RESOLUTION_STATUS_LABEL",
                  "T8"."EFF",
                  "T8"."FAILED",
                  "T8"."IS_SELECTED",
                  "T8"."IS_LATEST",
                  "T18"."CLOSING_DATE",
                  "T10"."FOUND_USER_KEY",
                  "T10"."PLAN_AT_OPEN"
                FROM (
                  SELECT
                    "T0"."TICKET_ID",
                    "T0"."USER_ID",
                    "T0"."TICKET_TYPE",
                    "T0"."RESOLUTION_STATUS",
                    "T0"."OPEN_DATE",
                    "T0"."LOAD_TIMESTAMP",
                    "T0"."UPDATE_TIMESTAMP",
                    "T0"."SOURCE_SYSTEM",
                    "T0"."LOAD_DATE",
                    "T0"."UPDATE_DATE",
                    "T0"."TICKET_TYPE_LABEL",
                    "T0"."RESOLUTION_STATUS_LABEL",
                    "T0"."EFF",
                    "T0"."FAILED",
                    "T0"."IS_SELECTED",
                    "T0"."IS_LATEST"
                  FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."CONTESTED_SUPPORT_TICKETS" AS "T0"
                  WHERE
                    "T0"."IS_KEPT"
                ) AS "T8"
                LEFT OUTER JOIN (
                  SELECT
                    "T16"."TICKET_ID" AS "CLOSED_TICKET_ID",
                    TO_DATE("T16"."CLOSED_AT") AS "CLOSING_DATE"
                  FROM (
                    SELECT
                      "T15"."TICKET_ID",
                      MIN("T15"."EFF") AS "CLOSED_AT"
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          "T6"."TICKET_ID",
                          "T6"."EFF",
                          SUM(
                            CAST(NOT (
                              "T6"."RESOLUTION_STATUS_LABEL" IN ('Resolved', 'Closed')
                            ) AS BIGINT)
                          ) OVER (
                            PARTITION BY "T6"."TICKET_ID"
                            ORDER BY "T6"."EFF" DESC NULLS LAST, "T6"."LOAD_TIMESTAMP" DESC NULLS LAST, "T6"."TICKET_ID" DESC NULLS LAST, "T6"."USER_ID" DESC NULLS LAST, "T6"."TICKET_TYPE" DESC NULLS LAST, "T6"."RESOLUTION_STATUS" DESC NULLS LAST, "T6"."OPEN_DATE" DESC NULLS LAST, "T6"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T6"."LOAD_DATE" DESC NULLS LAST, "T6"."UPDATE_DATE" DESC NULLS LAST, "T6"."SOURCE_SYSTEM" DESC NULLS LAST
                            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                          ) AS "OTHER_ROWS_UNTIL_HERE"
                        FROM (
                          SELECT
                            *
                          FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."CONTESTED_SUPPORT_TICKETS" AS "T0"
                          WHERE
                            "T0"."FAILED" = 0
                        ) AS "T6"
                      ) AS "T13"
                      WHERE
                        "T13"."OTHER_ROWS_UNTIL_HERE" = 0
                    ) AS "T15"
                    GROUP BY
                      1
                  ) AS "T16"
                ) AS "T18"
                  ON "T8"."TICKET_ID" = "T18"."CLOSED_TICKET_ID"
                LEFT OUTER JOIN (
                  SELECT
                    "T2"."USER_ID" AS "LOOKED_UP_ID",
                    "T2"."FOUND_FROM",
                    "T2"."FOUND_UNTIL",
                    "T2"."USER_KEY" AS "FOUND_USER_KEY",
                    "T2"."PLAN_TYPE" AS "PLAN_AT_OPEN"
                  FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."USER_VERSIONS" AS "T2"
                ) AS "T10"
                  ON "T8"."USER_ID" = "T10"."LOOKED_UP_ID"
                  AND LEAST(
                    GREATEST(
                      CAST("T8"."OPEN_DATE" AS TIMESTAMP_NTZ(6)),
                      CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
                    ),
                    CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMP_NTZ(6))
                  ) >= "T10"."FOUND_FROM"
                  AND LEAST(
                    GREATEST(
                      CAST("T8"."OPEN_DATE" AS TIMESTAMP_NTZ(6)),
                      CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
                    ),
                    CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMP_NTZ(6))
                  ) < "T10"."FOUND_UNTIL"
              ) AS "T19"
            ) AS "T23"
            WHERE
              "T23"."BROKEN" <> 0 AND "T23"."IS_LATEST"
          ) AS "T25"
          CROSS JOIN (
            SELECT
              *
            FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."QUALITY_RULES" AS "T1"
            WHERE
              "T1"."RULE_TABLE" = 'si_support_tickets'
          ) AS "T11"
        ) AS "T26"
        WHERE
          (
            BITAND("T26"."BROKEN", "T26"."RULE_BIT")
          ) <> 0
      ) AS "T27"
    ) AS "T28"
  ) AS "T29"
) AS "T30"
