-- faults_webinars
-- snowflake, as of 2025-06-30T00:00:00; compiled by zoomgold, not for editing
WITH "T14" AS (
  SELECT
    "T12"."WEBINAR_ID",
    "T12"."HOST_ID",
    "T12"."WEBINAR_TOPIC",
    "T12"."START_TIME",
    "T12"."END_TIME",
    "T12"."REGISTRANTS",
    "T12"."LOAD_TIMESTAMP",
    "T12"."UPDATE_TIMESTAMP",
    "T12"."SOURCE_SYSTEM",
    "T12"."LOAD_DATE",
    "T12"."UPDATE_DATE",
    "T12"."EFF",
    "T12"."IS_SELECTED",
    0 + IFF(COALESCE("T12"."WEBINAR_ID" IS NULL, FALSE), 1, 0) + IFF(COALESCE("T12"."HOST_ID" IS NULL, FALSE), 2, 0) + IFF(COALESCE("T12"."WEBINAR_TOPIC" IS NULL, FALSE), 4, 0) + IFF(COALESCE("T12"."START_TIME" IS NULL, FALSE), 8, 0) + IFF(COALESCE("T12"."END_TIME" < "T12"."START_TIME", FALSE), 16, 0) + IFF(COALESCE("T12"."REGISTRANTS" < 0, FALSE), 32, 0) AS "FAILED"
  FROM (
    SELECT
      IFF(
        REGEXP_LIKE("T3"."WEBINAR_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
        "T3"."WEBINAR_ID",
        NULLIF(TRIM(REGEXP_REPLACE("T3"."WEBINAR_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
      ) AS "WEBINAR_ID",
      IFF(
        REGEXP_LIKE("T3"."HOST_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
        "T3"."HOST_ID",
        NULLIF(TRIM(REGEXP_REPLACE("T3"."HOST_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
      ) AS "HOST_ID",
      IFF(
        REGEXP_LIKE("T3"."WEBINAR_TOPIC", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
        "T3"."WEBINAR_TOPIC",
        NULLIF(TRIM(REGEXP_REPLACE("T3"."WEBINAR_TOPIC", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
      ) AS "WEBINAR_TOPIC",
      "T3"."START_TIME",
      "T3"."END_TIME",
      "T3"."REGISTRANTS",
      "T3"."LOAD_TIMESTAMP",
      "T3"."UPDATE_TIMESTAMP",
      IFF(
        REGEXP_LIKE("T3"."SOURCE_SYSTEM", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
        "T3"."SOURCE_SYSTEM",
        NULLIF(TRIM(REGEXP_REPLACE("T3"."SOURCE_SYSTEM", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
      ) AS "SOURCE_SYSTEM",
      "T3"."LOAD_DATE",
      "T3"."UPDATE_DATE",
      COALESCE("T3"."UPDATE_TIMESTAMP", "T3"."LOAD_TIMESTAMP") AS "EFF",
      TRUE AS "IS_SELECTED"
    FROM "ZOOM_DB"."SILVER"."SI_WEBINARS" AS "T3"
  ) AS "T12"
)
SELECT
  "T36"."ERROR_ID",
  'gold' AS "ORIGIN",
  "T36"."ERROR_TYPE",
  "T36"."ERROR_DESCRIPTION",
  'si_webinars' AS "SOURCE_TABLE",
  "T36"."WEBINAR_ID" AS "SOURCE_KEY",
  "T36"."SOURCE_COLUMN",
  CASE
    WHEN "T36"."VALIDATION_RULE" IN ('missing_webinar_id')
    THEN "T36"."WEBINAR_ID"
    WHEN "T36"."VALIDATION_RULE" IN ('missing_host_id', 'orphan_host')
    THEN "T36"."HOST_ID"
    WHEN "T36"."VALIDATION_RULE" IN ('missing_webinar_topic')
    THEN "T36"."WEBINAR_TOPIC"
    WHEN "T36"."VALIDATION_RULE" IN ('missing_start_time')
    THEN CONCAT(
      CONCAT(
        RIGHT(CAST(CAST(DATE_PART(year, "T36"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
        '-',
        RIGHT(CAST(CAST(DATE_PART(month, "T36"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
        '-',
        RIGHT(CAST(CAST(DATE_PART(day, "T36"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
      ),
      ' ',
      RIGHT(CAST(CAST(DATE_PART(hour, "T36"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
      ':',
      RIGHT(CAST(CAST(DATE_PART(minute, "T36"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
      ':',
      RIGHT(CAST(CAST(DATE_PART(second, "T36"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
      '.',
      RIGHT(
        CAST((
          (
            (
              DATEDIFF(
                MICROSECOND,
                CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                "T36"."START_TIME"
              ) % 1000000
            ) + 1000000
          ) % 1000000
        ) + 1000000 AS VARCHAR),
        6
      )
    )
    WHEN "T36"."VALIDATION_RULE" IN ('invalid_time_range')
    THEN CONCAT(
      COALESCE(
        CONCAT(
          CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T36"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T36"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T36"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          ' ',
          RIGHT(CAST(CAST(DATE_PART(hour, "T36"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(CAST(CAST(DATE_PART(minute, "T36"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(CAST(CAST(DATE_PART(second, "T36"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          '.',
          RIGHT(
            CAST((
              (
                (
                  DATEDIFF(
                    MICROSECOND,
                    CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                    "T36"."START_TIME"
                  ) % 1000000
                ) + 1000000
              ) % 1000000
            ) + 1000000 AS VARCHAR),
            6
          )
        ),
        'null'
      ),
      ', ',
      COALESCE(
        CONCAT(
          CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T36"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T36"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T36"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          ' ',
          RIGHT(CAST(CAST(DATE_PART(hour, "T36"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(CAST(CAST(DATE_PART(minute, "T36"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(CAST(CAST(DATE_PART(second, "T36"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          '.',
          RIGHT(
            CAST((
              (
                (
                  DATEDIFF(
                    MICROSECOND,
                    CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                    "T36"."END_TIME"
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
    WHEN "T36"."VALIDATION_RULE" IN ('negative_registrants', 'missing_registrants')
    THEN CAST("T36"."REGISTRANTS" AS VARCHAR)
    WHEN "T36"."VALIDATION_RULE" IN ('missing_end_time')
    THEN CONCAT(
      CONCAT(
        RIGHT(CAST(CAST(DATE_PART(year, "T36"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
        '-',
        RIGHT(CAST(CAST(DATE_PART(month, "T36"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
        '-',
        RIGHT(CAST(CAST(DATE_PART(day, "T36"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
      ),
      ' ',
      RIGHT(CAST(CAST(DATE_PART(hour, "T36"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
      ':',
      RIGHT(CAST(CAST(DATE_PART(minute, "T36"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
      ':',
      RIGHT(CAST(CAST(DATE_PART(second, "T36"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
      '.',
      RIGHT(
        CAST((
          (
            (
              DATEDIFF(
                MICROSECOND,
                CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                "T36"."END_TIME"
              ) % 1000000
            ) + 1000000
          ) % 1000000
        ) + 1000000 AS VARCHAR),
        6
      )
    )
    ELSE NULL
  END AS "ERROR_VALUE",
  "T36"."VALIDATION_RULE",
  "T36"."ERROR_SEVERITY",
  'Open' AS "RESOLUTION_STATUS",
  CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
    'end_time',
    CONCAT(
      CONCAT(
        RIGHT(CAST(CAST(DATE_PART(year, "T36"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
        '-',
        RIGHT(CAST(CAST(DATE_PART(month, "T36"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
        '-',
        RIGHT(CAST(CAST(DATE_PART(day, "T36"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
      ),
      ' ',
      RIGHT(CAST(CAST(DATE_PART(hour, "T36"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
      ':',
      RIGHT(CAST(CAST(DATE_PART(minute, "T36"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
      ':',
      RIGHT(CAST(CAST(DATE_PART(second, "T36"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
      '.',
      RIGHT(
        CAST((
          (
            (
              DATEDIFF(
                MICROSECOND,
                CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                "T36"."END_TIME"
              ) % 1000000
            ) + 1000000
          ) % 1000000
        ) + 1000000 AS VARCHAR),
        6
      )
    ),
    'host_id',
    "T36"."HOST_ID",
    'load_date',
    CONCAT(
      RIGHT(CAST(CAST(DATE_PART(year, "T36"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
      '-',
      RIGHT(CAST(CAST(DATE_PART(month, "T36"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
      '-',
      RIGHT(CAST(CAST(DATE_PART(day, "T36"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
    ),
    'load_timestamp',
    CONCAT(
      CONCAT(
        RIGHT(
          CAST(CAST(DATE_PART(year, "T36"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
          4
        ),
        '-',
        RIGHT(CAST(CAST(DATE_PART(month, "T36"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
        '-',
        RIGHT(CAST(CAST(DATE_PART(day, "T36"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
      ),
      ' ',
      RIGHT(CAST(CAST(DATE_PART(hour, "T36"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
      ':',
      RIGHT(
        CAST(CAST(DATE_PART(minute, "T36"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
        2
      ),
      ':',
      RIGHT(
        CAST(CAST(DATE_PART(second, "T36"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                "T36"."LOAD_TIMESTAMP"
              ) % 1000000
            ) + 1000000
          ) % 1000000
        ) + 1000000 AS VARCHAR),
        6
      )
    ),
    'registrants',
    "T36"."REGISTRANTS",
    'source_system',
    "T36"."SOURCE_SYSTEM",
    'start_time',
    CONCAT(
      CONCAT(
        RIGHT(CAST(CAST(DATE_PART(year, "T36"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
        '-',
        RIGHT(CAST(CAST(DATE_PART(month, "T36"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
        '-',
        RIGHT(CAST(CAST(DATE_PART(day, "T36"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
      ),
      ' ',
      RIGHT(CAST(CAST(DATE_PART(hour, "T36"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
      ':',
      RIGHT(CAST(CAST(DATE_PART(minute, "T36"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
      ':',
      RIGHT(CAST(CAST(DATE_PART(second, "T36"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
      '.',
      RIGHT(
        CAST((
          (
            (
              DATEDIFF(
                MICROSECOND,
                CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                "T36"."START_TIME"
              ) % 1000000
            ) + 1000000
          ) % 1000000
        ) + 1000000 AS VARCHAR),
        6
      )
    ),
    'update_date',
    CONCAT(
      RIGHT(CAST(CAST(DATE_PART(year, "T36"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
      '-',
      RIGHT(CAST(CAST(DATE_PART(month, "T36"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
      '-',
      RIGHT(CAST(CAST(DATE_PART(day, "T36"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
    ),
    'update_timestamp',
    CONCAT(
      CONCAT(
        RIGHT(
          CAST(CAST(DATE_PART(year, "T36"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
          4
        ),
        '-',
        RIGHT(
          CAST(CAST(DATE_PART(month, "T36"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
          2
        ),
        '-',
        RIGHT(CAST(CAST(DATE_PART(day, "T36"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
      ),
      ' ',
      RIGHT(
        CAST(CAST(DATE_PART(hour, "T36"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
        2
      ),
      ':',
      RIGHT(
        CAST(CAST(DATE_PART(minute, "T36"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
        2
      ),
      ':',
      RIGHT(
        CAST(CAST(DATE_PART(second, "T36"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                "T36"."UPDATE_TIMESTAMP"
              ) % 1000000
            ) + 1000000
          ) % 1000000
        ) + 1000000 AS VARCHAR),
        6
      )
    ),
    'webinar_id',
    "T36"."WEBINAR_ID",
    'webinar_topic',
    "T36"."WEBINAR_TOPIC"
  ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
  "T36"."OCCURRENCES",
  "T36"."EFF" AS "ERROR_TIMESTAMP",
  "T36"."LOAD_DATE",
  "T36"."UPDATE_DATE",
  "T36"."SOURCE_SYSTEM"
FROM (
  SELECT
    *
  FROM (
    SELECT
      "T24"."WEBINAR_ID",
      "T24"."HOST_ID",
      "T24"."WEBINAR_TOPIC",
      "T24"."START_TIME",
      "T24"."END_TIME",
      "T24"."REGISTRANTS",
      "T24"."LOAD_TIMESTAMP",
      "T24"."UPDATE_TIMESTAMP",
      "T24"."SOURCE_SYSTEM",
      "T24"."LOAD_DATE",
      "T24"."UPDATE_DATE",
      "T24"."EFF",
      "T24"."BROKEN",
      "T24"."RULE_TABLE",
      "T24"."RULE_BIT",
      "T24"."VALIDATION_RULE",
      "T24"."ERROR_SEVERITY",
      "T24"."ERROR_TYPE",
      "T24"."ERROR_DESCRIPTION",
      "T24"."SOURCE_COLUMN",
      "T24"."ERROR_ID",
      "T24"."OCCURRENCES"
    FROM (
      SELECT
        "T21"."WEBINAR_ID",
        "T21"."HOST_ID",
        "T21"."WEBINAR_TOPIC",
        "T21"."START_TIME",
        "T21"."END_TIME",
        "T21"."REGISTRANTS",
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
        ROW_NUMBER() OVER (
          PARTITION BY "T21"."ERROR_ID"
          ORDER BY "T21"."EFF" DESC NULLS LAST, "T21"."LOAD_TIMESTAMP" DESC NULLS LAST, "T21"."WEBINAR_ID" DESC NULLS LAST, "T21"."HOST_ID" DESC NULLS LAST, "T21"."WEBINAR_TOPIC" DESC NULLS LAST, "T21"."START_TIME" DESC NULLS LAST, "T21"."END_TIME" DESC NULLS LAST, "T21"."REGISTRANTS" DESC NULLS LAST, "T21"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T21"."LOAD_DATE" DESC NULLS LAST, "T21"."UPDATE_DATE" DESC NULLS LAST, "T21"."SOURCE_SYSTEM" DESC NULLS LAST
        ) - 1 AS "POSITION",
        COUNT(*) OVER (
          PARTITION BY "T21"."ERROR_ID"
          ORDER BY NULL ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "OCCURRENCES"
      FROM (
        SELECT
          "T13"."WEBINAR_ID",
          "T13"."HOST_ID",
          "T13"."WEBINAR_TOPIC",
          "T13"."START_TIME",
          "T13"."END_TIME",
          "T13"."REGISTRANTS",
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
              "T13"."WEBINAR_ID" IS NOT NULL,
              CONCAT(
                IFF(
                  'gold' IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH('gold') AS VARCHAR), ':', COALESCE('gold', ''))
                ),
                IFF(
                  'si_webinars' IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH('si_webinars') AS VARCHAR), ':', COALESCE('si_webinars', ''))
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
                  "T13"."WEBINAR_ID" IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH("T13"."WEBINAR_ID") AS VARCHAR), ':', COALESCE("T13"."WEBINAR_ID", ''))
                )
              ),
              CONCAT(
                IFF(
                  'gold' IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH('gold') AS VARCHAR), ':', COALESCE('gold', ''))
                ),
                IFF(
                  'si_webinars' IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH('si_webinars') AS VARCHAR), ':', COALESCE('si_webinars', ''))
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
                  "T13"."WEBINAR_ID" IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH("T13"."WEBINAR_ID") AS VARCHAR), ':', COALESCE("T13"."WEBINAR_ID", ''))
                ),
                IFF(
                  "T13"."HOST_ID" IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH("T13"."HOST_ID") AS VARCHAR), ':', COALESCE("T13"."HOST_ID", ''))
                ),
                IFF(
                  "T13"."WEBINAR_TOPIC" IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH("T13"."WEBINAR_TOPIC") AS VARCHAR),
                    ':',
                    COALESCE("T13"."WEBINAR_TOPIC", '')
                  )
                ),
                IFF(
                  CONCAT(
                    CONCAT(
                      RIGHT(CAST(CAST(DATE_PART(year, "T13"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(month, "T13"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(day, "T13"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                    ),
                    ' ',
                    RIGHT(CAST(CAST(DATE_PART(hour, "T13"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    ':',
                    RIGHT(CAST(CAST(DATE_PART(minute, "T13"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    ':',
                    RIGHT(CAST(CAST(DATE_PART(second, "T13"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    '.',
                    RIGHT(
                      CAST((
                        (
                          (
                            DATEDIFF(
                              MICROSECOND,
                              CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                              "T13"."START_TIME"
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
                          RIGHT(CAST(CAST(DATE_PART(year, "T13"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T13"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T13"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(CAST(CAST(DATE_PART(hour, "T13"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(minute, "T13"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(second, "T13"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                  "T13"."START_TIME"
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
                          RIGHT(CAST(CAST(DATE_PART(year, "T13"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T13"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T13"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(CAST(CAST(DATE_PART(hour, "T13"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(minute, "T13"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(second, "T13"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                  "T13"."START_TIME"
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
                  CONCAT(
                    CONCAT(
                      RIGHT(CAST(CAST(DATE_PART(year, "T13"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(month, "T13"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(day, "T13"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                    ),
                    ' ',
                    RIGHT(CAST(CAST(DATE_PART(hour, "T13"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    ':',
                    RIGHT(CAST(CAST(DATE_PART(minute, "T13"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    ':',
                    RIGHT(CAST(CAST(DATE_PART(second, "T13"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    '.',
                    RIGHT(
                      CAST((
                        (
                          (
                            DATEDIFF(
                              MICROSECOND,
                              CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                              "T13"."END_TIME"
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
                          RIGHT(CAST(CAST(DATE_PART(year, "T13"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T13"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T13"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(CAST(CAST(DATE_PART(hour, "T13"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(minute, "T13"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(second, "T13"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                  "T13"."END_TIME"
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
                          RIGHT(CAST(CAST(DATE_PART(year, "T13"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T13"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T13"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(CAST(CAST(DATE_PART(hour, "T13"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(minute, "T13"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(second, "T13"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                  "T13"."END_TIME"
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
                  CAST("T13"."REGISTRANTS" AS VARCHAR) IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH(CAST("T13"."REGISTRANTS" AS VARCHAR)) AS VARCHAR),
                    ':',
                    COALESCE(CAST("T13"."REGISTRANTS" AS VARCHAR), '')
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
              "T7"."WEBINAR_ID",
              "T7"."HOST_ID",
              "T7"."WEBINAR_TOPIC",
              "T7"."START_TIME",
              "T7"."END_TIME",
              "T7"."REGISTRANTS",
              "T7"."LOAD_TIMESTAMP",
              "T7"."UPDATE_TIMESTAMP",
              "T7"."SOURCE_SYSTEM",
              "T7"."LOAD_DATE",
              "T7"."UPDATE_DATE",
              "T7"."EFF",
              "T7"."BROKEN",
              "T10"."RULE_TABLE",
              "T10"."RULE_BIT",
              "T10"."VALIDATION_RULE",
              "T10"."ERROR_SEVERITY",
              "T10"."ERROR_TYPE",
              "T10"."ERROR_DESCRIPTION",
              "T10"."SOURCE_COLUMN"
            FROM (
              SELECT
                "T0"."WEBINAR_ID",
                "T0"."HOST_ID",
                "T0"."WEBINAR_TOPIC",
                "T0"."START_TIME",
                "T0"."END_TIME",
                "T0"."REGISTRANTS",
                "T0"."LOAD_TIMESTAMP",
                "T0"."UPDATE_TIMESTAMP",
                "T0"."SOURCE_SYSTEM",
                "T0"."LOAD_DATE",
                "T0"."UPDATE_DATE",
                "T0"."EFF",
                "T0"."FAILED" AS "BROKEN"
              FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."CONTESTED_WEBINARS" AS "T0"
              WHERE
                "T0"."IS_STANDING"
            ) AS "T7"
            CROSS JOIN (
              SELECT
                *
              FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."QUALITY_RULES" AS "T1"
              WHERE
                "T1"."RULE_TABLE" = 'si_webinars'
            ) AS "T10"
          ) AS "T11"
          WHERE
            (
              BITAND("T11"."BROKEN", "T11"."RULE_BIT")
            ) <> 0
        ) AS "T13"
      ) AS "T21"
    ) AS "T24"
    WHERE
      "T24"."POSITION" = 0
  ) AS "T27"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      "T34"."WEBINAR_ID",
      "T34"."HOST_ID",
      "T34"."WEBINAR_TOPIC",
      "T34"."START_TIME",
      "T34"."END_TIME",
      "T34"."REGISTRANTS",
      "T34"."LOAD_TIMESTAMP",
      "T34"."UPDATE_TIMESTAMP",
      "T34"."SOURCE_SYSTEM",
      "T34"."LOAD_DATE",
      "T34"."UPDATE_DATE",
      "T34"."EFF",
      "T34"."BROKEN",
      "T34"."RULE_TABLE",
      "T34"."RULE_BIT",
      "T34"."VALIDATION_RULE",
      "T34"."ERROR_SEVERITY",
      "T34"."ERROR_TYPE",
      "T34"."ERROR_DESCRIPTION",
      "T34"."SOURCE_COLUMN",
      "T34"."ERROR_ID",
      1 AS "OCCURRENCES"
    FROM (
      SELECT
        "T33"."WEBINAR_ID",
        "T33"."HOST_ID",
        "T33"."WEBINAR_TOPIC",
        "T33"."START_TIME",
        "T33"."END_TIME",
        "T33"."REGISTRANTS",
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
        MD5(
          IFF(
            "T33"."WEBINAR_ID" IS NOT NULL,
            CONCAT(
              IFF(
                'gold' IS NULL,
                '~',
                CONCAT(CAST(LENGTH('gold') AS VARCHAR), ':', COALESCE('gold', ''))
              ),
              IFF(
                'si_webinars' IS NULL,
                '~',
                CONCAT(CAST(LENGTH('si_webinars') AS VARCHAR), ':', COALESCE('si_webinars', ''))
              ),
              IFF(
                "T33"."VALIDATION_RULE" IS NULL,
                '~',
                CONCAT(
                  CAST(LENGTH("T33"."VALIDATION_RULE") AS VARCHAR),
                  ':',
                  COALESCE("T33"."VALIDATION_RULE", '')
                )
              ),
              IFF(
                "T33"."WEBINAR_ID" IS NULL,
                '~',
                CONCAT(CAST(LENGTH("T33"."WEBINAR_ID") AS VARCHAR), ':', COALESCE("T33"."WEBINAR_ID", ''))
              )
            ),
            CONCAT(
              IFF(
                'gold' IS NULL,
                '~',
                CONCAT(CAST(LENGTH('gold') AS VARCHAR), ':', COALESCE('gold', ''))
              ),
              IFF(
                'si_webinars' IS NULL,
                '~',
                CONCAT(CAST(LENGTH('si_webinars') AS VARCHAR), ':', COALESCE('si_webinars', ''))
              ),
              IFF(
                "T33"."VALIDATION_RULE" IS NULL,
                '~',
                CONCAT(
                  CAST(LENGTH("T33"."VALIDATION_RULE") AS VARCHAR),
                  ':',
                  COALESCE("T33"."VALIDATION_RULE", '')
                )
              ),
              IFF(
                "T33"."WEBINAR_ID" IS NULL,
                '~',
                CONCAT(CAST(LENGTH("T33"."WEBINAR_ID") AS VARCHAR), ':', COALESCE("T33"."WEBINAR_ID", ''))
              ),
              IFF(
                "T33"."HOST_ID" IS NULL,
                '~',
                CONCAT(CAST(LENGTH("T33"."HOST_ID") AS VARCHAR), ':', COALESCE("T33"."HOST_ID", ''))
              ),
              IFF(
                "T33"."WEBINAR_TOPIC" IS NULL,
                '~',
                CONCAT(
                  CAST(LENGTH("T33"."WEBINAR_TOPIC") AS VARCHAR),
                  ':',
                  COALESCE("T33"."WEBINAR_TOPIC", '')
                )
              ),
              IFF(
                CONCAT(
                  CONCAT(
                    RIGHT(CAST(CAST(DATE_PART(year, "T33"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(month, "T33"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T33"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                  ),
                  ' ',
                  RIGHT(CAST(CAST(DATE_PART(hour, "T33"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(minute, "T33"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(second, "T33"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  '.',
                  RIGHT(
                    CAST((
                      (
                        (
                          DATEDIFF(
                            MICROSECOND,
                            CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                            "T33"."START_TIME"
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
                        RIGHT(CAST(CAST(DATE_PART(year, "T33"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T33"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T33"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                      ),
                      ' ',
                      RIGHT(CAST(CAST(DATE_PART(hour, "T33"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      ':',
                      RIGHT(CAST(CAST(DATE_PART(minute, "T33"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      ':',
                      RIGHT(CAST(CAST(DATE_PART(second, "T33"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      '.',
                      RIGHT(
                        CAST((
                          (
                            (
                              DATEDIFF(
                                MICROSECOND,
                                CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                "T33"."START_TIME"
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
                        RIGHT(CAST(CAST(DATE_PART(year, "T33"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T33"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T33"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                      ),
                      ' ',
                      RIGHT(CAST(CAST(DATE_PART(hour, "T33"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      ':',
                      RIGHT(CAST(CAST(DATE_PART(minute, "T33"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      ':',
                      RIGHT(CAST(CAST(DATE_PART(second, "T33"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      '.',
                      RIGHT(
                        CAST((
                          (
                            (
                              DATEDIFF(
                                MICROSECOND,
                                CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                "T33"."START_TIME"
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
                CONCAT(
                  CONCAT(
                    RIGHT(CAST(CAST(DATE_PART(year, "T33"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(month, "T33"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T33"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                  ),
                  ' ',
                  RIGHT(CAST(CAST(DATE_PART(hour, "T33"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(minute, "T33"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(second, "T33"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  '.',
                  RIGHT(
                    CAST((
                      (
                        (
                          DATEDIFF(
                            MICROSECOND,
                            CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                            "T33"."END_TIME"
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
                        RIGHT(CAST(CAST(DATE_PART(year, "T33"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T33"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T33"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                      ),
                      ' ',
                      RIGHT(CAST(CAST(DATE_PART(hour, "T33"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      ':',
                      RIGHT(CAST(CAST(DATE_PART(minute, "T33"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      ':',
                      RIGHT(CAST(CAST(DATE_PART(second, "T33"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      '.',
                      RIGHT(
                        CAST((
                          (
                            (
                              DATEDIFF(
                                MICROSECOND,
                                CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                "T33"."END_TIME"
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
                        RIGHT(CAST(CAST(DATE_PART(year, "T33"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T33"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T33"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                      ),
                      ' ',
                      RIGHT(CAST(CAST(DATE_PART(hour, "T33"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      ':',
                      RIGHT(CAST(CAST(DATE_PART(minute, "T33"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      ':',
                      RIGHT(CAST(CAST(DATE_PART(second, "T33"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      '.',
                      RIGHT(
                        CAST((
                          (
                            (
                              DATEDIFF(
                                MICROSECOND,
                                CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                "T33"."END_TIME"
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
                CAST("T33"."REGISTRANTS" AS VARCHAR) IS NULL,
                '~',
                CONCAT(
                  CAST(LENGTH(CAST("T33"."REGISTRANTS" AS VARCHAR)) AS VARCHAR),
                  ':',
                  COALESCE(CAST("T33"."REGISTRANTS" AS VARCHAR), '')
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
            "T31"."WEBINAR_ID",
            "T31"."HOST_ID",
            "T31"."WEBINAR_TOPIC",
            "T31"."START_TIME",
            "T31"."END_TIME",
            "T31"."REGISTRANTS",
            "T31"."LOAD_TIMESTAMP",
            "T31"."UPDATE_TIMESTAMP",
            "T31"."SOURCE_SYSTEM",
            "T31"."LOAD_DATE",
            "T31"."UPDATE_DATE",
            "T31"."EFF",
            "T31"."BROKEN",
            "T10"."RULE_TABLE",
            "T10"."RULE_BIT",
            "T10"."VALIDATION_RULE",
            "T10"."ERROR_SEVERITY",
            "T10"."ERROR_TYPE",
            "T10"."ERROR_DESCRIPTION",
            "T10"."SOURCE_COLUMN"
          FROM (
            SELECT
              "T29"."WEBINAR_ID",
              "T29"."HOST_ID",
              "T29"."WEBINAR_TOPIC",
              "T29"."START_TIME",
              "T29"."END_TIME",
              "T29"."REGISTRANTS",
              "T29"."LOAD_TIMESTAMP",
              "T29"."UPDATE_TIMESTAMP",
              "T29"."SOURCE_SYSTEM",
              "T29"."LOAD_DATE",
              "T29"."UPDATE_DATE",
              "T29"."EFF",
              "T29"."BROKEN"
            FROM (
              SELECT
                "T28"."WEBINAR_ID",
                "T28"."HOST_ID",
                "T28"."WEBINAR_TOPIC",
                "T28"."START_TIME",
                "T28"."END_TIME",
                "T28"."REGISTRANTS",
                "T28"."LOAD_TIMESTAMP",
                "T28"."UPDATE_TIMESTAMP",
                "T28"."SOURCE_SYSTEM",
                "T28"."LOAD_DATE",
                "T28"."UPDATE_DATE",
                "T28"."EFF",
                "T28"."FAILED",
                "T28"."IS_SELECTED",
                "T28"."IS_LATEST",
                "T28"."FOUND_USER_KEY",
                0 + IFF(COALESCE("T28"."FOUND_USER_KEY" IS NULL, FALSE), 64, 0) + IFF(COALESCE("T28"."END_TIME" IS NULL, FALSE), 128, 0) + IFF(COALESCE("T28"."REGISTRANTS" IS NULL, FALSE), 256, 0) AS "BROKEN"
              FROM (
                SELECT
                  "T26"."WEBINAR_ID",
                  "T26"."HOST_ID",
                  "T26"."WEBINAR_TOPIC",
                  "T26"."START_TIME",
                  "T26"."END_TIME",
                  "T26"."REGISTRANTS",
                  "T26"."LOAD_TIMESTAMP",
                  "T26"."UPDATE_TIMESTAMP",
                  "T26"."SOURCE_SYSTEM",
                  "T26"."LOAD_DATE",
                  "T26"."UPDATE_DATE",
                  "T26"."EFF",
                  "T26"."FAILED",
                  "T26"."IS_SELECTED",
                  "T26"."IS_LATEST",
                  "T9"."FOUND_USER_KEY"
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      "T18"."WEBINAR_ID",
                      "T18"."HOST_ID",
                      "T18"."WEBINAR_TOPIC",
                      "T18"."START_TIME",
                      "T18"."END_TIME",
                      "T18"."REGISTRANTS",
                      "T18"."LOAD_TIMESTAMP",
                      "T18"."UPDATE_TIMESTAMP",
                      "T18"."SOURCE_SYSTEM",
                      "T18"."LOAD_DATE",
                      "T18"."UPDATE_DATE",
                      "T18"."EFF",
                      "T18"."FAILED",
                      "T18"."IS_SELECTED",
                      TRUE AS "IS_LATEST"
                    FROM (
                      SELECT
                        *
                      FROM "T14" AS "T15"
                      WHERE
                        "T15"."FAILED" = 0
                    ) AS "T18"
                    WHERE
                      NOT EXISTS(
                        SELECT
                          1
                        FROM (
                          SELECT
                            "T19"."KEY_BUCKET"
                          FROM (
                            SELECT
                              "T16"."KEY_BUCKET",
                              COUNT(*) AS "COUNTSTAR()"
                            FROM (
                              SELECT
                                HASH("T15"."WEBINAR_ID") AS "KEY_BUCKET"
                              FROM "T14" AS "T15"
                            ) AS "T16"
                            GROUP BY
                              1
                          ) AS "T19"
                          WHERE
                            "T19"."COUNTSTAR()" > 1 AND "T19"."KEY_BUCKET" IS NOT NULL
                        ) AS "T22"
                        WHERE
                          HASH("T18"."WEBINAR_ID") = "T22"."KEY_BUCKET"
                      )
                  ) AS "T23"
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      "T0"."WEBINAR_ID",
                      "T0"."HOST_ID",
                      "T0"."WEBINAR_TOPIC",
                      "T0"."START_TIME",
                      "T0"."END_TIME",
                      "T0"."REGISTRANTS",
                      "T0"."LOAD_TIMESTAMP",
                      "T0"."UPDATE_TIMESTAMP",
                      "T0"."SOURCE_SYSTEM",
                      "T0"."LOAD_DATE",
                      "T0"."UPDATE_DATE",
                      "T0"."EFF",
                      "T0"."FAILED",
                      "T0"."IS_SELECTED",
                      "T0"."IS_LATEST"
                    FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."CONTESTED_WEBINARS" AS "T0"
                    WHERE
                      "T0"."IS_KEPT"
                  ) AS "T5"
                ) AS "T26"
                LEFT OUTER JOIN (
                  SELECT
                    "T2"."USER_ID" AS "LOOKED_UP_ID",
                    "T2"."FOUND_FROM",
                    "T2"."FOUND_UNTIL",
                    "T2"."USER_KEY" AS "FOUND_USER_KEY"
                  FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."USER_VERSIONS" AS "T2"
                ) AS "T9"
                  ON "T26"."HOST_ID" = "T9"."LOOKED_UP_ID"
                  AND LEAST(
                    GREATEST(
                      "T26"."START_TIME",
                      CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
                    ),
                    CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMP_NTZ(6))
                  ) >= "T9"."FOUND_FROM"
                  AND LEAST(
                    GREATEST(
                      "T26"."START_TIME",
                      CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
                    ),
                    CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMP_NTZ(6))
                  ) < "T9"."FOUND_UNTIL"
              ) AS "T28"
            ) AS "T29"
            WHERE
              "T29"."BROKEN" <> 0 AND "T29"."IS_LATEST"
          ) AS "T31"
          CROSS JOIN (
            SELECT
              *
            FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."QUALITY_RULES" AS "T1"
            WHERE
              "T1"."RULE_TABLE" = 'si_webinars'
          ) AS "T10"
        ) AS "T32"
        WHERE
          (
            BITAND("T32"."BROKEN", "T32"."RULE_BIT")
          ) <> 0
      ) AS "T33"
    ) AS "T34"
  ) AS "T35"
) AS "T36"
