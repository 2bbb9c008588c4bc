-- faults_support_tickets
-- snowflake, as of 2025-06-30T00:00:00; compiled by zoomgold, not for editing
SELECT
  "T35"."ERROR_ID",
  'gold' AS "ORIGIN",
  "T35"."ERROR_TYPE",
  "T35"."ERROR_DESCRIPTION",
  'si_support_tickets' AS "SOURCE_TABLE",
  "T35"."TICKET_ID" AS "SOURCE_KEY",
  "T35"."SOURCE_COLUMN",
  CASE
    WHEN "T35"."VALIDATION_RULE" IN ('missing_ticket_id')
    THEN "T35"."TICKET_ID"
    WHEN "T35"."VALIDATION_RULE" IN ('missing_user_id', 'orphan_user')
    THEN "T35"."USER_ID"
    WHEN "T35"."VALIDATION_RULE" IN ('missing_ticket_type', 'unknown_ticket_type')
    THEN "T35"."TICKET_TYPE"
    WHEN "T35"."VALIDATION_RULE" IN ('missing_open_date', 'future_open_date')
    THEN CONCAT(
      RIGHT(CAST(CAST(DATE_PART(year, "T35"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
      '-',
      RIGHT(CAST(CAST(DATE_PART(month, "T35"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
      '-',
      RIGHT(CAST(CAST(DATE_PART(day, "T35"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
    )
    WHEN "T35"."VALIDATION_RULE" IN ('unknown_resolution_status')
    THEN "T35"."RESOLUTION_STATUS"
    WHEN "T35"."VALIDATION_RULE" IN ('closed_before_opened')
    THEN CONCAT(
      CONCAT(
        CONCAT(
          COALESCE("T35"."RESOLUTION_STATUS", 'null'),
          ', ',
          COALESCE(
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T35"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T35"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T35"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            'null'
          )
        ),
        ', ',
        COALESCE(
          CONCAT(
            CONCAT(
              RIGHT(
                CAST(CAST(DATE_PART(year, "T35"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                4
              ),
              '-',
              RIGHT(
                CAST(CAST(DATE_PART(month, "T35"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T35"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            ' ',
            RIGHT(
              CAST(CAST(DATE_PART(hour, "T35"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
              2
            ),
            ':',
            RIGHT(
              CAST(CAST(DATE_PART(minute, "T35"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
              2
            ),
            ':',
            RIGHT(
              CAST(CAST(DATE_PART(second, "T35"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                      "T35"."UPDATE_TIMESTAMP"
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
              CAST(CAST(DATE_PART(year, "T35"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
              4
            ),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T35"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T35"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          ' ',
          RIGHT(CAST(CAST(DATE_PART(hour, "T35"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(
            CAST(CAST(DATE_PART(minute, "T35"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
            2
          ),
          ':',
          RIGHT(
            CAST(CAST(DATE_PART(second, "T35"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                    "T35"."LOAD_TIMESTAMP"
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
  "T35"."VALIDATION_RULE",
  "T35"."ERROR_SEVERITY",
  'Open' AS "RESOLUTION_STATUS",
  CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
    'load_date',
    CONCAT(
      RIGHT(CAST(CAST(DATE_PART(year, "T35"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
      '-',
      RIGHT(CAST(CAST(DATE_PART(month, "T35"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
      '-',
      RIGHT(CAST(CAST(DATE_PART(day, "T35"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
    ),
    'load_timestamp',
    CONCAT(
      CONCAT(
        RIGHT(
          CAST(CAST(DATE_PART(year, "T35"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
          4
        ),
        '-',
        RIGHT(CAST(CAST(DATE_PART(month, "T35"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
        '-',
        RIGHT(CAST(CAST(DATE_PART(day, "T35"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
      ),
      ' ',
      RIGHT(CAST(CAST(DATE_PART(hour, "T35"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
      ':',
      RIGHT(
        CAST(CAST(DATE_PART(minute, "T35"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
        2
      ),
      ':',
      RIGHT(
        CAST(CAST(DATE_PART(second, "T35"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                "T35"."LOAD_TIMESTAMP"
              ) % 1000000
            ) + 1000000
          ) % 1000000
        ) + 1000000 AS VARCHAR),
        6
      )
    ),
    'open_date',
    CONCAT(
      RIGHT(CAST(CAST(DATE_PART(year, "T35"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
      '-',
      RIGHT(CAST(CAST(DATE_PART(month, "T35"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
      '-',
      RIGHT(CAST(CAST(DATE_PART(day, "T35"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
    ),
    'resolution_status',
    "T35"."RESOLUTION_STATUS",
    'source_system',
    "T35"."SOURCE_SYSTEM",
    'ticket_id',
    "T35"."TICKET_ID",
    'ticket_type',
    "T35"."TICKET_TYPE",
    'update_date',
    CONCAT(
      RIGHT(CAST(CAST(DATE_PART(year, "T35"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
      '-',
      RIGHT(CAST(CAST(DATE_PART(month, "T35"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
      '-',
      RIGHT(CAST(CAST(DATE_PART(day, "T35"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
    ),
    'update_timestamp',
    CONCAT(
      CONCAT(
        RIGHT(
          CAST(CAST(DATE_PART(year, "T35"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
          4
        ),
        '-',
        RIGHT(
          CAST(CAST(DATE_PART(month, "T35"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
          2
        ),
        '-',
        RIGHT(CAST(CAST(DATE_PART(day, "T35"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
      ),
      ' ',
      RIGHT(
        CAST(CAST(DATE_PART(hour, "T35"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
        2
      ),
      ':',
      RIGHT(
        CAST(CAST(DATE_PART(minute, "T35"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
        2
      ),
      ':',
      RIGHT(
        CAST(CAST(DATE_PART(second, "T35"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                "T35"."UPDATE_TIMESTAMP"
              ) % 1000000
            ) + 1000000
          ) % 1000000
        ) + 1000000 AS VARCHAR),
        6
      )
    ),
    'user_id',
    "T35"."USER_ID"
  ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
  "T35"."OCCURRENCES",
  "T35"."EFF" AS "ERROR_TIMESTAMP",
  "T35"."LOAD_DATE",
  "T35"."UPDATE_DATE",
  "T35"."SOURCE_SYSTEM"
FROM (
  SELECT
    *
  FROM (
    SELECT
      "T24".*
      EXCLUDE ("POSITION")
    FROM (
      SELECT
        *
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
            "T13"."TICKET_ID",
            "T13"."USER_ID",
            "T13"."TICKET_TYPE",
            "T13"."RESOLUTION_STATUS",
            "T13"."OPEN_DATE",
            "T13"."LOAD_TIMESTAMP",
            "T13"."UPDATE_TIMESTAMP",
            "T13"."SOURCE_SYSTEM",
            "T13"."LOAD_DATE",
            "T13"."UPDATE_DATE",
            "T13"."EFF",
            "T13"."BROKEN",
            "T13"."RULE_TABLE",
            "T13"."RULE_BIT",
            "T13"."VALIDATION_RULE",
            "T13"."ERROR_SEVERITY",
            "T13"."ERROR_TYPE",
            "T13"."ERROR_DESCRIPTION",
            "T13"."SOURCE_COLUMN",
            MD5(
              IFF(
                "T13"."TICKET_ID" IS NOT NULL,
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
                    "T13"."VALIDATION_RULE" IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH("T13"."VALIDATION_RULE") AS VARCHAR),
                      ':',
                      COALESCE("T13"."VALIDATION_RULE", '')
                    )
                  ),
                  IFF(
                    "T13"."TICKET_ID" IS NULL,
                    '~',
                    CONCAT(CAST(LENGTH("T13"."TICKET_ID") AS VARCHAR), ':', COALESCE("T13"."TICKET_ID", ''))
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
                    "T13"."VALIDATION_RULE" IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH("T13"."VALIDATION_RULE") AS VARCHAR),
                      ':',
                      COALESCE("T13"."VALIDATION_RULE", '')
                    )
                  ),
                  IFF(
                    "T13"."TICKET_ID" IS NULL,
                    '~',
                    CONCAT(CAST(LENGTH("T13"."TICKET_ID") AS VARCHAR), ':', COALESCE("T13"."TICKET_ID", ''))
                  ),
                  IFF(
                    "T13"."USER_ID" IS NULL,
                    '~',
                    CONCAT(CAST(LENGTH("T13"."USER_ID") AS VARCHAR), ':', COALESCE("T13"."USER_ID", ''))
                  ),
                  IFF(
                    "T13"."TICKET_TYPE" IS NULL,
                    '~',
                    CONCAT(CAST(LENGTH("T13"."TICKET_TYPE") AS VARCHAR), ':', COALESCE("T13"."TICKET_TYPE", ''))
                  ),
                  IFF(
                    "T13"."RESOLUTION_STATUS" IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH("T13"."RESOLUTION_STATUS") AS VARCHAR),
                      ':',
                      COALESCE("T13"."RESOLUTION_STATUS", '')
                    )
                  ),
                  IFF(
                    CONCAT(
                      RIGHT(CAST(CAST(DATE_PART(year, "T13"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(month, "T13"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(day, "T13"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                    ) IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH(
                        CONCAT(
                          RIGHT(CAST(CAST(DATE_PART(year, "T13"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T13"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T13"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                        )
                      ) AS VARCHAR),
                      ':',
                      COALESCE(
                        CONCAT(
                          RIGHT(CAST(CAST(DATE_PART(year, "T13"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T13"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T13"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
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
                "T8"."EFF",
                "T8"."BROKEN",
                "T11"."RULE_TABLE",
                "T11"."RULE_BIT",
                "T11"."VALIDATION_RULE",
                "T11"."ERROR_SEVERITY",
                "T11"."ERROR_TYPE",
                "T11"."ERROR_DESCRIPTION",
                "T11"."SOURCE_COLUMN"
              FROM (
                SELECT
                  "T1"."TICKET_ID",
                  "T1"."USER_ID",
                  "T1"."TICKET_TYPE",
                  "T1"."RESOLUTION_STATUS",
                  "T1"."OPEN_DATE",
                  "T1"."LOAD_TIMESTAMP",
                  "T1"."UPDATE_TIMESTAMP",
                  "T1"."SOURCE_SYSTEM",
                  "T1"."LOAD_DATE",
                  "T1"."UPDATE_DATE",
                  "T1"."EFF",
                  "T1"."FAILED" AS "BROKEN"
                FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."CONTESTED_SUPPORT_TICKETS" AS "T1"
                WHERE
                  "T1"."IS_STANDING"
              ) AS "T8"
              CROSS JOIN (
                SELECT
                  *
                FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."QUALITY_RULES" AS "T0"
                WHERE
                  "T0"."RULE_TABLE" = 'si_support_tickets'
              ) AS "T11"
            ) AS "T12"
            WHERE
              (
                BITAND("T12"."BROKEN", "T12"."RULE_BIT")
              ) <> 0
          ) AS "T13"
        ) AS "T20"
      ) AS "T23"
      WHERE
        "T23"."POSITION" = 0
    ) AS "T24"
  ) AS "T26"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      "T33"."TICKET_ID",
      "T33"."USER_ID",
      "T33"."TICKET_TYPE",
      "T33"."RESOLUTION_STATUS",
      "T33"."OPEN_DATE",
      "T33"."LOAD_TIMESTAMP",
      "T33"."UPDATE_TIMESTAMP",
      "T33"."SOURCE_SYSTEM",
      "T33"."LOAD_DATE",
      "T33"."UPDATE_DATE",
      "T33"."EFF",
      "T33"."BROKEN",
      "T33"."RULE_TABLE",
      "T33"."RULE_BIT",
      "T33"."VALIDATION_RULE",
      "T33"."ERROR_SEVERITY",
      "T33"."ERROR_TYPE",
      "T33"."ERROR_DESCRIPTION",
      "T33"."SOURCE_COLUMN",
      "T33"."ERROR_ID",
      1 AS "OCCURRENCES"
    FROM (
      SELECT
        "T32"."TICKET_ID",
        "T32"."USER_ID",
        "T32"."TICKET_TYPE",
        "T32"."RESOLUTION_STATUS",
        "T32"."OPEN_DATE",
        "T32"."LOAD_TIMESTAMP",
        "T32"."UPDATE_TIMESTAMP",
        "T32"."SOURCE_SYSTEM",
        "T32"."LOAD_DATE",
        "T32"."UPDATE_DATE",
        "T32"."EFF",
        "T32"."BROKEN",
        "T32"."RULE_TABLE",
        "T32"."RULE_BIT",
        "T32"."VALIDATION_RULE",
        "T32"."ERROR_SEVERITY",
        "T32"."ERROR_TYPE",
        "T32"."ERROR_DESCRIPTION",
        "T32"."SOURCE_COLUMN",
        MD5(
          IFF(
            "T32"."TICKET_ID" IS NOT NULL,
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
                "T32"."VALIDATION_RULE" IS NULL,
                '~',
                CONCAT(
                  CAST(LENGTH("T32"."VALIDATION_RULE") AS VARCHAR),
                  ':',
                  COALESCE("T32"."VALIDATION_RULE", '')
                )
              ),
              IFF(
                "T32"."TICKET_ID" IS NULL,
                '~',
                CONCAT(CAST(LENGTH("T32"."TICKET_ID") AS VARCHAR), ':', COALESCE("T32"."TICKET_ID", ''))
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
                "T32"."VALIDATION_RULE" IS NULL,
                '~',
                CONCAT(
                  CAST(LENGTH("T32"."VALIDATION_RULE") AS VARCHAR),
                  ':',
                  COALESCE("T32"."VALIDATION_RULE", '')
                )
              ),
              IFF(
                "T32"."TICKET_ID" IS NULL,
                '~',
                CONCAT(CAST(LENGTH("T32"."TICKET_ID") AS VARCHAR), ':', COALESCE("T32"."TICKET_ID", ''))
              ),
              IFF(
                "T32"."USER_ID" IS NULL,
                '~',
                CONCAT(CAST(LENGTH("T32"."USER_ID") AS VARCHAR), ':', COALESCE("T32"."USER_ID", ''))
              ),
              IFF(
                "T32"."TICKET_TYPE" IS NULL,
                '~',
                CONCAT(CAST(LENGTH("T32"."TICKET_TYPE") AS VARCHAR), ':', COALESCE("T32"."TICKET_TYPE", ''))
              ),
              IFF(
                "T32"."RESOLUTION_STATUS" IS NULL,
                '~',
                CONCAT(
                  CAST(LENGTH("T32"."RESOLUTION_STATUS") AS VARCHAR),
                  ':',
                  COALESCE("T32"."RESOLUTION_STATUS", '')
                )
              ),
              IFF(
                CONCAT(
                  RIGHT(CAST(CAST(DATE_PART(year, "T32"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(month, "T32"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(day, "T32"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                ) IS NULL,
                '~',
                CONCAT(
                  CAST(LENGTH(
                    CONCAT(
                      RIGHT(CAST(CAST(DATE_PART(year, "T32"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(month, "T32"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(day, "T32"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                    )
                  ) AS VARCHAR),
                  ':',
                  COALESCE(
                    CONCAT(
                      RIGHT(CAST(CAST(DATE_PART(year, "T32"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(month, "T32"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(day, "T32"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
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
            "T30"."TICKET_ID",
            "T30"."USER_ID",
            "T30"."TICKET_TYPE",
            "T30"."RESOLUTION_STATUS",
            "T30"."OPEN_DATE",
            "T30"."LOAD_TIMESTAMP",
            "T30"."UPDATE_TIMESTAMP",
            "T30"."SOURCE_SYSTEM",
            "T30"."LOAD_DATE",
            "T30"."UPDATE_DATE",
            "T30"."EFF",
            "T30"."BROKEN",
            "T11"."RULE_TABLE",
            "T11"."RULE_BIT",
            "T11"."VALIDATION_RULE",
            "T11"."ERROR_SEVERITY",
            "T11"."ERROR_TYPE",
            "T11"."ERROR_DESCRIPTION",
            "T11"."SOURCE_COLUMN"
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
              "T28"."BROKEN"
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
                "T27"."TICKET_TYPE_LABEL",
                "T27"."RESOLUTION_STATUS_LABEL",
                "T27"."EFF",
                "T27"."FAILED",
                "T27"."IS_SELECTED",
                "T27"."IS_LATEST",
                "T27"."CLOSING_DATE",
                "T27"."FOUND_USER_KEY",
                "T27"."PLAN_AT_OPEN",
                TO_DATE(CAST(TIMESTAMP_FROM_PARTS(2025, 6, 30, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))) AS "AS_OF_DATE",
                0 + IFF(COALESCE("T27"."TICKET_TYPE_LABEL" = 'Unknown', FALSE), 16, 0) + IFF(
                  COALESCE(
                    (
                      "T27"."RESOLUTION_STATUS_LABEL" = 'Unknown'
                    )
                    AND (
                      "T27"."RESOLUTION_STATUS" IS NOT NULL
                    ),
                    FALSE
                  ),
                  32,
                  0
                ) + IFF(COALESCE("T27"."FOUND_USER_KEY" IS NULL, FALSE), 64, 0) + IFF(
                  COALESCE(
                    "T27"."OPEN_DATE" > TO_DATE(CAST(TIMESTAMP_FROM_PARTS(2025, 6, 30, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))),
                    FALSE
                  ),
                  128,
                  0
                ) + IFF(COALESCE("T27"."CLOSING_DATE" < "T27"."OPEN_DATE", FALSE), 256, 0) AS "BROKEN"
              FROM (
                SELECT
                  "T25".*
                  EXCLUDE ("FOUND_UNTIL", "FOUND_FROM", "LOOKED_UP_ID")
                FROM (
                  SELECT
                    "T22"."TICKET_ID",
                    "T22"."USER_ID",
                    "T22"."TICKET_TYPE",
                    "T22"."RESOLUTION_STATUS",
                    "T22"."OPEN_DATE",
                    "T22"."LOAD_TIMESTAMP",
                    "T22"."UPDATE_TIMESTAMP",
                    "T22"."SOURCE_SYSTEM",
                    "T22"."LOAD_DATE",
                    "T22"."UPDATE_DATE",
                    "T22"."TICKET_TYPE_LABEL",
                    "T22"."RESOLUTION_STATUS_LABEL",
                    "T22"."EFF",
                    "T22"."FAILED",
                    "T22"."IS_SELECTED",
                    "T22"."IS_LATEST",
                    "T22"."CLOSING_DATE",
                    "T10"."LOOKED_UP_ID",
                    "T10"."FOUND_FROM",
                    "T10"."FOUND_UNTIL",
                    "T10"."FOUND_USER_KEY",
                    "T10"."PLAN_AT_OPEN"
                  FROM (
                    SELECT
                      "T19".*
                      EXCLUDE ("CLOSED_TICKET_ID")
                    FROM (
                      SELECT
                        "T9"."TICKET_ID",
                        "T9"."USER_ID",
                        "T9"."TICKET_TYPE",
                        "T9"."RESOLUTION_STATUS",
                        "T9"."OPEN_DATE",
                        "T9"."LOAD_TIMESTAMP",
                        "T9"."UPDATE_TIMESTAMP",
                        "T9"."SOURCE_SYSTEM",
                        "T9"."LOAD_DATE",
                        "T9"."UPDATE_DATE",
                        "T9"."TICKET_TYPE_LABEL",
                        "T9"."RESOLUTION_STATUS_LABEL",
                        "T9"."EFF",
                        "T9"."FAILED",
                        "T9"."IS_SELECTED",
                        "T9"."IS_LATEST",
                        "T18"."CLOSED_TICKET_ID",
                        "T18"."CLOSING_DATE"
                      FROM (
                        SELECT
                          "T1"."TICKET_ID",
                          "T1"."USER_ID",
                          "T1"."TICKET_TYPE",
                          "T1"."RESOLUTION_STATUS",
                          "T1"."OPEN_DATE",
                          "T1"."LOAD_TIMESTAMP",
                          "T1"."UPDATE_TIMESTAMP",
                          "T1"."SOURCE_SYSTEM",
                          "T1"."LOAD_DATE",
                          "T1"."UPDATE_DATE",
                          "T1"."TICKET_TYPE_LABEL",
                          "T1"."RESOLUTION_STATUS_LABEL",
                          "T1"."EFF",
                          "T1"."FAILED",
                          "T1"."IS_SELECTED",
                          "T1"."IS_LATEST"
                        FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."CONTESTED_SUPPORT_TICKETS" AS "T1"
                        WHERE
                          "T1"."IS_KEPT"
                      ) AS "T9"
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
                                "T7"."TICKET_ID",
                                "T7"."EFF",
                                SUM(
                                  CAST(NOT (
                                    "T7"."RESOLUTION_STATUS_LABEL" IN ('Resolved', 'Closed')
                                  ) AS BIGINT)
                                ) OVER (
                                  PARTITION BY "T7"."TICKET_ID"
                                  ORDER BY "T7"."EFF" DESC NULLS LAST, "T7"."LOAD_TIMESTAMP" DESC NULLS LAST, "T7"."TICKET_ID" DESC NULLS LAST, "T7"."USER_ID" DESC NULLS LAST, "T7"."TICKET_TYPE" DESC NULLS LAST, "T7"."RESOLUTION_STATUS" DESC NULLS LAST, "T7"."OPEN_DATE" DESC NULLS LAST, "T7"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T7"."LOAD_DATE" DESC NULLS LAST, "T7"."UPDATE_DATE" DESC NULLS LAST, "T7"."SOURCE_SYSTEM" DESC NULLS LAST
                                  ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                                ) AS "OTHER_ROWS_UNTIL_HERE"
                              FROM (
                                SELECT
                                  *
                                FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."CONTESTED_SUPPORT_TICKETS" AS "T1"
                                WHERE
                                  "T1"."FAILED" = 0
                              ) AS "T7"
                            ) AS "T14"
                            WHERE
                              "T14"."OTHER_ROWS_UNTIL_HERE" = 0
                          ) AS "T15"
                          GROUP BY
                            1
                        ) AS "T16"
                      ) AS "T18"
                        ON "T9"."TICKET_ID" = "T18"."CLOSED_TICKET_ID"
                    ) AS "T19"
                  ) AS "T22"
                  LEFT OUTER JOIN (
                    SELECT
                      "T2"."USER_ID" AS "LOOKED_UP_ID",
                      "T2"."FOUND_FROM",
                      "T2"."FOUND_UNTIL",
                      "T2"."USER_KEY" AS "FOUND_USER_KEY",
                      "T2"."PLAN_TYPE" AS "PLAN_AT_OPEN"
                    FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."USER_VERSIONS" AS "T2"
                  ) AS "T10"
                    ON "T22"."USER_ID" = "T10"."LOOKED_UP_ID"
                    AND LEAST(
                      GREATEST(
                        CAST("T22"."OPEN_DATE" AS TIMESTAMP_NTZ(6)),
                        CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
                      ),
                      CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMP_NTZ(6))
                    ) >= "T10"."FOUND_FROM"
                    AND LEAST(
                      GREATEST(
                        CAST("T22"."OPEN_DATE" AS TIMESTAMP_NTZ(6)),
                        CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
                      ),
                      CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMP_NTZ(6))
                    ) < "T10"."FOUND_UNTIL"
                ) AS "T25"
              ) AS "T27"
            ) AS "T28"
            WHERE
              "T28"."BROKEN" <> 0 AND "T28"."IS_LATEST"
          ) AS "T30"
          CROSS JOIN (
            SELECT
              *
            FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."QUALITY_RULES" AS "T0"
            WHERE
              "T0"."RULE_TABLE" = 'si_support_tickets'
          ) AS "T11"
        ) AS "T31"
        WHERE
          (
            BITAND("T31"."BROKEN", "T31"."RULE_BIT")
          ) <> 0
      ) AS "T32"
    ) AS "T33"
  ) AS "T34"
) AS "T35"
