-- silver_faults
-- snowflake, as of 2025-06-30T00:00:00; compiled by zoomgold, not for editing
SELECT
  "T3"."FAULT_ID" AS "ERROR_ID",
  'silver' AS "ORIGIN",
  COALESCE("T3"."ERROR_TYPE", 'Other') AS "ERROR_TYPE",
  "T3"."ERROR_DESCRIPTION",
  COALESCE("T3"."SOURCE_TABLE", 'Unknown') AS "SOURCE_TABLE",
  CAST("T3"."ERROR_ID" AS VARCHAR) AS "SOURCE_KEY",
  CAST(NULL AS VARCHAR) AS "SOURCE_COLUMN",
  CAST(NULL AS VARCHAR) AS "ERROR_VALUE",
  'silver_error' AS "VALIDATION_RULE",
  IFF(
    COALESCE(
      CONTAINS(
        TRIM(
          REGEXP_REPLACE(
            TRANSLATE("T3"."ERROR_TYPE", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ_-', 'abcdefghijklmnopqrstuvwxyz  '),
            ' +',
            ' '
          ),
          ' \t\n\r\f'
        ),
        'critical'
      )
      OR CONTAINS(
        TRIM(
          REGEXP_REPLACE(
            TRANSLATE("T3"."ERROR_TYPE", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ_-', 'abcdefghijklmnopqrstuvwxyz  '),
            ' +',
            ' '
          ),
          ' \t\n\r\f'
        ),
        'fatal'
      ),
      FALSE
    ),
    'Critical',
    'Warning'
  ) AS "ERROR_SEVERITY",
  CASE TRIM(
      REGEXP_REPLACE(
        TRANSLATE("T3"."STATUS", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ_-', 'abcdefghijklmnopqrstuvwxyz  '),
        ' +',
        ' '
      ),
      ' \t\n\r\f'
    )
    WHEN 'resolved'
    THEN 'Resolved'
    WHEN 'in progress'
    THEN 'In Progress'
    ELSE 'Open'
  END AS "RESOLUTION_STATUS",
  CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
    'error_description',
    "T3"."ERROR_DESCRIPTION",
    'error_id',
    "T3"."ERROR_ID",
    'error_timestamp',
    CONCAT(
      CONCAT(
        RIGHT(
          CAST(CAST(DATE_PART(year, "T3"."ERROR_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
          4
        ),
        '-',
        RIGHT(CAST(CAST(DATE_PART(month, "T3"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
        '-',
        RIGHT(CAST(CAST(DATE_PART(day, "T3"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
      ),
      ' ',
      RIGHT(CAST(CAST(DATE_PART(hour, "T3"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
      ':',
      RIGHT(
        CAST(CAST(DATE_PART(minute, "T3"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
        2
      ),
      ':',
      RIGHT(
        CAST(CAST(DATE_PART(second, "T3"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                "T3"."ERROR_TIMESTAMP"
              ) % 1000000
            ) + 1000000
          ) % 1000000
        ) + 1000000 AS VARCHAR),
        6
      )
    ),
    'error_type',
    "T3"."ERROR_TYPE",
    'load_date',
    CONCAT(
      RIGHT(CAST(CAST(DATE_PART(year, "T3"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
      '-',
      RIGHT(CAST(CAST(DATE_PART(month, "T3"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
      '-',
      RIGHT(CAST(CAST(DATE_PART(day, "T3"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
    ),
    'process_audit_info',
    "T3"."PROCESS_AUDIT_INFO",
    'source_system',
    "T3"."SOURCE_SYSTEM",
    'source_table',
    "T3"."SOURCE_TABLE",
    'status',
    "T3"."STATUS",
    'update_date',
    CONCAT(
      RIGHT(CAST(CAST(DATE_PART(year, "T3"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
      '-',
      RIGHT(CAST(CAST(DATE_PART(month, "T3"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
      '-',
      RIGHT(CAST(CAST(DATE_PART(day, "T3"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
    )
  ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
  1 AS "OCCURRENCES",
  "T3"."ERROR_TIMESTAMP",
  "T3"."LOAD_DATE",
  "T3"."UPDATE_DATE",
  "T3"."SOURCE_SYSTEM"
FROM (
  SELECT
    "T2"."ERROR_ID",
    "T2"."ERROR_TYPE",
    "T2"."ERROR_DESCRIPTION",
    "T2"."SOURCE_TABLE",
    "T2"."ERROR_TIMESTAMP",
    "T2"."PROCESS_AUDIT_INFO",
    "T2"."STATUS",
    "T2"."LOAD_DATE",
    "T2"."UPDATE_DATE",
    "T2"."SOURCE_SYSTEM",
    "T2"."EFF",
    "T2"."FAULT_ID",
    ROW_NUMBER() OVER (
      PARTITION BY "T2"."FAULT_ID"
      ORDER BY "T2"."EFF" DESC NULLS LAST, "T2"."ERROR_ID" DESC NULLS LAST, "T2"."ERROR_TYPE" DESC NULLS LAST, "T2"."ERROR_DESCRIPTION" DESC NULLS LAST, "T2"."SOURCE_TABLE" DESC NULLS LAST, "T2"."ERROR_TIMESTAMP" DESC NULLS LAST, "T2"."PROCESS_AUDIT_INFO" DESC NULLS LAST, "T2"."STATUS" DESC NULLS LAST, "T2"."LOAD_DATE" DESC NULLS LAST, "T2"."UPDATE_DATE" DESC NULLS LAST, "T2"."SOURCE_SYSTEM" DESC NULLS LAST
    ) - 1 AS "POSITION"
  FROM (
    SELECT
      "T1"."ERROR_ID",
      "T1"."ERROR_TYPE",
      "T1"."ERROR_DESCRIPTION",
      "T1"."SOURCE_TABLE",
      "T1"."ERROR_TIMESTAMP",
      "T1"."PROCESS_AUDIT_INFO",
      "T1"."STATUS",
      "T1"."LOAD_DATE",
      "T1"."UPDATE_DATE",
      "T1"."SOURCE_SYSTEM",
      "T1"."EFF",
      MD5(
        IFF(
          "T1"."ERROR_ID" IS NOT NULL,
          CONCAT(
            IFF(
              'silver' IS NULL,
              '~',
              CONCAT(CAST(LENGTH('silver') AS VARCHAR), ':', COALESCE('silver', ''))
            ),
            IFF(
              CAST("T1"."ERROR_ID" AS VARCHAR) IS NULL,
              '~',
              CONCAT(
                CAST(LENGTH(CAST("T1"."ERROR_ID" AS VARCHAR)) AS VARCHAR),
                ':',
                COALESCE(CAST("T1"."ERROR_ID" AS VARCHAR), '')
              )
            )
          ),
          CONCAT(
            IFF(
              'silver' IS NULL,
              '~',
              CONCAT(CAST(LENGTH('silver') AS VARCHAR), ':', COALESCE('silver', ''))
            ),
            IFF(
              CAST("T1"."ERROR_ID" AS VARCHAR) IS NULL,
              '~',
              CONCAT(
                CAST(LENGTH(CAST("T1"."ERROR_ID" AS VARCHAR)) AS VARCHAR),
                ':',
                COALESCE(CAST("T1"."ERROR_ID" AS VARCHAR), '')
              )
            ),
            IFF(
              "T1"."ERROR_TYPE" IS NULL,
              '~',
              CONCAT(CAST(LENGTH("T1"."ERROR_TYPE") AS VARCHAR), ':', COALESCE("T1"."ERROR_TYPE", ''))
            ),
            IFF(
              "T1"."ERROR_DESCRIPTION" IS NULL,
              '~',
              CONCAT(
                CAST(LENGTH("T1"."ERROR_DESCRIPTION") AS VARCHAR),
                ':',
                COALESCE("T1"."ERROR_DESCRIPTION", '')
              )
            ),
            IFF(
              "T1"."SOURCE_TABLE" IS NULL,
              '~',
              CONCAT(CAST(LENGTH("T1"."SOURCE_TABLE") AS VARCHAR), ':', COALESCE("T1"."SOURCE_TABLE", ''))
            ),
            IFF(
              CONCAT(
                CONCAT(
                  RIGHT(
                    CAST(CAST(DATE_PART(year, "T1"."ERROR_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                    4
                  ),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(month, "T1"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(day, "T1"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                ),
                ' ',
                RIGHT(CAST(CAST(DATE_PART(hour, "T1"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                ':',
                RIGHT(
                  CAST(CAST(DATE_PART(minute, "T1"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                ),
                ':',
                RIGHT(
                  CAST(CAST(DATE_PART(second, "T1"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                          "T1"."ERROR_TIMESTAMP"
                        ) % 1000000
                      ) + 1000000
                    ) % 1000000
                  ) + 1000000 AS VARCHAR),
                  6
                )
              ) IS NULL,
              '~',
              CONCAT(
                CAST(LENGTH(
                  CONCAT(
                    CONCAT(
                      RIGHT(
                        CAST(CAST(DATE_PART(year, "T1"."ERROR_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                        4
                      ),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(month, "T1"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(day, "T1"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                    ),
                    ' ',
                    RIGHT(CAST(CAST(DATE_PART(hour, "T1"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                    ':',
                    RIGHT(
                      CAST(CAST(DATE_PART(minute, "T1"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                      2
                    ),
                    ':',
                    RIGHT(
                      CAST(CAST(DATE_PART(second, "T1"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                              "T1"."ERROR_TIMESTAMP"
                            ) % 1000000
                          ) + 1000000
                        ) % 1000000
                      ) + 1000000 AS VARCHAR),
                      6
                    )
                  )
                ) AS VARCHAR),
                ':',
                COALESCE(
                  CONCAT(
                    CONCAT(
                      RIGHT(
                        CAST(CAST(DATE_PART(year, "T1"."ERROR_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                        4
                      ),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(month, "T1"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(day, "T1"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                    ),
                    ' ',
                    RIGHT(CAST(CAST(DATE_PART(hour, "T1"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                    ':',
                    RIGHT(
                      CAST(CAST(DATE_PART(minute, "T1"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                      2
                    ),
                    ':',
                    RIGHT(
                      CAST(CAST(DATE_PART(second, "T1"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                              "T1"."ERROR_TIMESTAMP"
                            ) % 1000000
                          ) + 1000000
                        ) % 1000000
                      ) + 1000000 AS VARCHAR),
                      6
                    )
                  ),
                  ''
                )
              )
            ),
            IFF(
              "T1"."PROCESS_AUDIT_INFO" IS NULL,
              '~',
              CONCAT(
                CAST(LENGTH("T1"."PROCESS_AUDIT_INFO") AS VARCHAR),
                ':',
                COALESCE("T1"."PROCESS_AUDIT_INFO", '')
              )
            ),
            IFF(
              "T1"."STATUS" IS NULL,
              '~',
              CONCAT(CAST(LENGTH("T1"."STATUS") AS VARCHAR), ':', COALESCE("T1"."STATUS", ''))
            )
          )
        )
      ) AS "FAULT_ID"
    FROM (
      SELECT
        "T0"."ERROR_ID",
        IFF(
          REGEXP_LIKE("T0"."ERROR_TYPE", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
          "T0"."ERROR_TYPE",
          NULLIF(TRIM(REGEXP_REPLACE("T0"."ERROR_TYPE", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
        ) AS "ERROR_TYPE",
        IFF(
          REGEXP_LIKE("T0"."ERROR_DESCRIPTION", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
          "T0"."ERROR_DESCRIPTION",
          NULLIF(
            TRIM(REGEXP_REPLACE("T0"."ERROR_DESCRIPTION", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'),
            ''
          )
        ) AS "ERROR_DESCRIPTION",
        IFF(
          REGEXP_LIKE("T0"."SOURCE_TABLE", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
          "T0"."SOURCE_TABLE",
          NULLIF(TRIM(REGEXP_REPLACE("T0"."SOURCE_TABLE", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
        ) AS "SOURCE_TABLE",
        "T0"."ERROR_TIMESTAMP",
        IFF(
          REGEXP_LIKE("T0"."PROCESS_AUDIT_INFO", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
          "T0"."PROCESS_AUDIT_INFO",
          NULLIF(
            TRIM(REGEXP_REPLACE("T0"."PROCESS_AUDIT_INFO", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'),
            ''
          )
        ) AS "PROCESS_AUDIT_INFO",
        IFF(
          REGEXP_LIKE("T0"."STATUS", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
          "T0"."STATUS",
          NULLIF(TRIM(REGEXP_REPLACE("T0"."STATUS", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
        ) AS "STATUS",
        "T0"."LOAD_DATE",
        "T0"."UPDATE_DATE",
        IFF(
          REGEXP_LIKE("T0"."SOURCE_SYSTEM", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
          "T0"."SOURCE_SYSTEM",
          NULLIF(TRIM(REGEXP_REPLACE("T0"."SOURCE_SYSTEM", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
        ) AS "SOURCE_SYSTEM",
        CAST(COALESCE("T0"."UPDATE_DATE", "T0"."LOAD_DATE") AS TIMESTAMP_NTZ(6)) AS "EFF"
      FROM "ZOOM_DB"."SILVER"."SI_ERROR_DATA" AS "T0"
    ) AS "T1"
  ) AS "T2"
) AS "T3"
WHERE
  "T3"."POSITION" = 0
