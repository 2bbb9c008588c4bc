-- faults_webinars
-- snowflake, as of 2025-06-30T00:00:00; compiled by zoomgold, not for editing
SELECT
  "T12"."ERROR_ID",
  'gold' AS "ORIGIN",
  "T12"."ERROR_TYPE",
  "T12"."ERROR_DESCRIPTION",
  'si_webinars' AS "SOURCE_TABLE",
  "T12"."WEBINAR_ID" AS "SOURCE_KEY",
  "T12"."SOURCE_COLUMN",
  CASE
    WHEN "T12"."VALIDATION_RULE" IN ('missing_webinar_id')
    THEN "T12"."WEBINAR_ID"
    WHEN "T12"."VALIDATION_RULE" IN ('missing_host_id', 'orphan_host')
    THEN "T12"."HOST_ID"
    WHEN "T12"."VALIDATION_RULE" IN ('missing_webinar_topic')
    THEN "T12"."WEBINAR_TOPIC"
    WHEN "T12"."VALIDATION_RULE" IN ('missing_start_time')
    THEN CONCAT(
      CONCAT(
        RIGHT(CAST(CAST(DATE_PART(year, "T12"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
        '-',
        RIGHT(CAST(CAST(DATE_PART(month, "T12"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
        '-',
        RIGHT(CAST(CAST(DATE_PART(day, "T12"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
      ),
      ' ',
      RIGHT(CAST(CAST(DATE_PART(hour, "T12"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
      ':',
      RIGHT(CAST(CAST(DATE_PART(minute, "T12"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
      ':',
      RIGHT(CAST(CAST(DATE_PART(second, "T12"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
      '.',
      RIGHT(
        CAST((
          (
            (
              DATEDIFF(
                MICROSECOND,
                CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                "T12"."START_TIME"
              ) % 1000000
            ) + 1000000
          ) % 1000000
        ) + 1000000 AS VARCHAR),
        6
      )
    )
    WHEN "T12"."VALIDATION_RULE" IN ('invalid_time_range')
    THEN CONCAT(
      COALESCE(
        CONCAT(
          CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T12"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T12"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T12"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          ' ',
          RIGHT(CAST(CAST(DATE_PART(hour, "T12"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(CAST(CAST(DATE_PART(minute, "T12"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(CAST(CAST(DATE_PART(second, "T12"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          '.',
          RIGHT(
            CAST((
              (
                (
                  DATEDIFF(
                    MICROSECOND,
                    CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                    "T12"."START_TIME"
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
            RIGHT(CAST(CAST(DATE_PART(year, "T12"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T12"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T12"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          ' ',
          RIGHT(CAST(CAST(DATE_PART(hour, "T12"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(CAST(CAST(DATE_PART(minute, "T12"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(CAST(CAST(DATE_PART(second, "T12"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          '.',
          RIGHT(
            CAST((
              (
                (
                  DATEDIFF(
                    MICROSECOND,
                    CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                    "T12"."END_TIME"
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
    WHEN "T12"."VALIDATION_RULE" IN ('negative_registrants', 'missing_registrants')
    THEN CAST("T12"."REGISTRANTS" AS VARCHAR)
    WHEN "T12"."VALIDATION_RULE" IN ('missing_end_time')
    THEN CONCAT(
      CONCAT(
        RIGHT(CAST(CAST(DATE_PART(year, "T12"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
        '-',
        RIGHT(CAST(CAST(DATE_PART(month, "T12"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
        '-',
        RIGHT(CAST(CAST(DATE_PART(day, "T12"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
      ),
      ' ',
      RIGHT(CAST(CAST(DATE_PART(hour, "T12"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
      ':',
      RIGHT(CAST(CAST(DATE_PART(minute, "T12"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
      ':',
      RIGHT(CAST(CAST(DATE_PART(second, "T12"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
      '.',
      RIGHT(
        CAST((
          (
            (
              DATEDIFF(
                MICROSECOND,
                CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                "T12"."END_TIME"
              ) % 1000000
            ) + 1000000
          ) % 1000000
        ) + 1000000 AS VARCHAR),
        6
      )
    )
    ELSE NULL
  END AS "ERROR_VALUE",
  "T12"."VALIDATION_RULE",
  "T12"."ERROR_SEVERITY",
  'Open' AS "RESOLUTION_STATUS",
  CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
    'end_time',
    CONCAT(
      CONCAT(
        RIGHT(CAST(CAST(DATE_PART(year, "T12"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
        '-',
        RIGHT(CAST(CAST(DATE_PART(month, "T12"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
        '-',
        RIGHT(CAST(CAST(DATE_PART(day, "T12"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
      ),
      ' ',
      RIGHT(CAST(CAST(DATE_PART(hour, "T12"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
      ':',
      RIGHT(CAST(CAST(DATE_PART(minute, "T12"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
      ':',
      RIGHT(CAST(CAST(DATE_PART(second, "T12"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
      '.',
      RIGHT(
        CAST((
          (
            (
              DATEDIFF(
                MICROSECOND,
                CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                "T12"."END_TIME"
              ) % 1000000
            ) + 1000000
          ) % 1000000
        ) + 1000000 AS VARCHAR),
        6
      )
    ),
    'host_id',
    "T12"."HOST_ID",
    'load_date',
    CONCAT(
      RIGHT(CAST(CAST(DATE_PART(year, "T12"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
      '-',
      RIGHT(CAST(CAST(DATE_PART(month, "T12"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
      '-',
      RIGHT(CAST(CAST(DATE_PART(day, "T12"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
    ),
    'load_timestamp',
    CONCAT(
      CONCAT(
        RIGHT(
          CAST(CAST(DATE_PART(year, "T12"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
          4
        ),
        '-',
        RIGHT(CAST(CAST(DATE_PART(month, "T12"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
        '-',
        RIGHT(CAST(CAST(DATE_PART(day, "T12"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
      ),
      ' ',
      RIGHT(CAST(CAST(DATE_PART(hour, "T12"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
      ':',
      RIGHT(
        CAST(CAST(DATE_PART(minute, "T12"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
        2
      ),
      ':',
      RIGHT(
        CAST(CAST(DATE_PART(second, "T12"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                "T12"."LOAD_TIMESTAMP"
              ) % 1000000
            ) + 1000000
          ) % 1000000
        ) + 1000000 AS VARCHAR),
        6
      )
    ),
    'registrants',
    "T12"."REGISTRANTS",
    'source_system',
    "T12"."SOURCE_SYSTEM",
    'start_time',
    CONCAT(
      CONCAT(
        RIGHT(CAST(CAST(DATE_PART(year, "T12"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
        '-',
        RIGHT(CAST(CAST(DATE_PART(month, "T12"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
        '-',
        RIGHT(CAST(CAST(DATE_PART(day, "T12"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
      ),
      ' ',
      RIGHT(CAST(CAST(DATE_PART(hour, "T12"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
      ':',
      RIGHT(CAST(CAST(DATE_PART(minute, "T12"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
      ':',
      RIGHT(CAST(CAST(DATE_PART(second, "T12"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
      '.',
      RIGHT(
        CAST((
          (
            (
              DATEDIFF(
                MICROSECOND,
                CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                "T12"."START_TIME"
              ) % 1000000
            ) + 1000000
          ) % 1000000
        ) + 1000000 AS VARCHAR),
        6
      )
    ),
    'update_date',
    CONCAT(
      RIGHT(CAST(CAST(DATE_PART(year, "T12"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
      '-',
      RIGHT(CAST(CAST(DATE_PART(month, "T12"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
      '-',
      RIGHT(CAST(CAST(DATE_PART(day, "T12"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
    ),
    'update_timestamp',
    CONCAT(
      CONCAT(
        RIGHT(
          CAST(CAST(DATE_PART(year, "T12"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
          4
        ),
        '-',
        RIGHT(
          CAST(CAST(DATE_PART(month, "T12"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
          2
        ),
        '-',
        RIGHT(CAST(CAST(DATE_PART(day, "T12"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
      ),
      ' ',
      RIGHT(
        CAST(CAST(DATE_PART(hour, "T12"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
        2
      ),
      ':',
      RIGHT(
        CAST(CAST(DATE_PART(minute, "T12"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
        2
      ),
      ':',
      RIGHT(
        CAST(CAST(DATE_PART(second, "T12"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                "T12"."UPDATE_TIMESTAMP"
              ) % 1000000
            ) + 1000000
          ) % 1000000
        ) + 1000000 AS VARCHAR),
        6
      )
    ),
    'webinar_id',
    "T12"."WEBINAR_ID",
    'webinar_topic',
    "T12"."WEBINAR_TOPIC"
  ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
  "T12"."OCCURRENCES",
  "T12"."EFF" AS "ERROR_TIMESTAMP",
  "T12"."LOAD_DATE",
  "T12"."UPDATE_DATE",
  "T12"."SOURCE_SYSTEM"
FROM (
  SELECT
    "T11"."WEBINAR_ID",
    "T11"."HOST_ID",
    "T11"."WEBINAR_TOPIC",
    "T11"."START_TIME",
    "T11"."END_TIME",
    "T11"."REGISTRANTS",
    "T11"."LOAD_TIMESTAMP",
    "T11"."UPDATE_TIMESTAMP",
    "T11"."SOURCE_SYSTEM",
    "T11"."LOAD_DATE",
    "T11"."UPDATE_DATE",
    "T11"."EFF",
    "T11"."BROKEN",
    "T11"."RULE_TABLE",
    "T11"."RULE_BIT",
    "T11"."VALIDATION_RULE",
    "T11"."ERROR_SEVERITY",
    "T11"."ERROR_TYPE",
    "T11"."ERROR_DESCRIPTION",
    "T11"."SOURCE_COLUMN",
    "T11"."ERROR_ID",
    ROW_NUMBER() OVER (
      PARTITION BY "T11"."ERROR_ID"
      ORDER BY "T11"."EFF" DESC NULLS LAST, "T11"."LOAD_TIMESTAMP" DESC NULLS LAST, "T11"."WEBINAR_ID" DESC NULLS LAST, "T11"."HOST_ID" DESC NULLS LAST, "T11"."WEBINAR_TOPIC" DESC NULLS LAST, "T11"."START_TIME" DESC NULLS LAST, "T11"."END_TIME" DESC NULLS LAST, "T11"."REGISTRANTS" DESC NULLS LAST, "T11"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T11"."LOAD_DATE" DESC NULLS LAST, "T11"."UPDATE_DATE" DESC NULLS LAST, "T11"."SOURCE_SYSTEM" DESC NULLS LAST
    ) - 1 AS "POSITION",
    COUNT(*) OVER (
      PARTITION BY "T11"."ERROR_ID"
      ORDER BY NULL ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "OCCURRENCES"
  FROM (
    SELECT
      "T10"."WEBINAR_ID",
      "T10"."HOST_ID",
      "T10"."WEBINAR_TOPIC",
      "T10"."START_TIME",
      "T10"."END_TIME",
      "T10"."REGISTRANTS",
      "T10"."LOAD_TIMESTAMP",
      "T10"."UPDATE_TIMESTAMP",
      "T10"."SOURCE_SYSTEM",
      "T10"."LOAD_DATE",
      "T10"."UPDATE_DATE",
      "T10"."EFF",
      "T10"."BROKEN",
      "T10"."RULE_TABLE",
      "T10"."RULE_BIT",
      "T10"."VALIDATION_RULE",
      "T10"."ERROR_SEVERITY",
      "T10"."ERROR_TYPE",
      "T10"."ERROR_DESCRIPTION",
      "T10"."SOURCE_COLUMN",
      MD5(
        IFF(
          "T10"."WEBINAR_ID" IS NOT NULL,
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
              "T10"."VALIDATION_RULE" IS NULL,
              '~',
              CONCAT(
                CAST(LENGTH("T10"."VALIDATION_RULE") AS VARCHAR),
                ':',
                COALESCE("T10"."VALIDATION_RULE", '')
              )
            ),
            IFF(
              "T10"."WEBINAR_ID" IS NULL,
              '~',
              CONCAT(CAST(LENGTH("T10"."WEBINAR_ID") AS VARCHAR), ':', COALESCE("T10"."WEBINAR_ID", ''))
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
              "T10"."VALIDATION_RULE" IS NULL,
              '~',
              CONCAT(
                CAST(LENGTH("T10"."VALIDATION_RULE") AS VARCHAR),
                ':',
                COALESCE("T10"."VALIDATION_RULE", '')
              )
            ),
            IFF(
              "T10"."WEBINAR_ID" IS NULL,
              '~',
              CONCAT(CAST(LENGTH("T10"."WEBINAR_ID") AS VARCHAR), ':', COALESCE("T10"."WEBINAR_ID", ''))
            ),
            IFF(
              "T10"."HOST_ID" IS NULL,
              '~',
              CONCAT(CAST(LENGTH("T10"."HOST_ID") AS VARCHAR), ':', COALESCE("T10"."HOST_ID", ''))
            ),
            IFF(
              "T10"."WEBINAR_TOPIC" IS NULL,
              '~',
              CONCAT(
                CAST(LENGTH("T10"."WEBINAR_TOPIC") AS VARCHAR),
                ':',
                COALESCE("T10"."WEBINAR_TOPIC", '')
              )
            ),
            IFF(
              CONCAT(
                CONCAT(
                  RIGHT(CAST(CAST(DATE_PART(year, "T10"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(month, "T10"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(day, "T10"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                ),
                ' ',
                RIGHT(CAST(CAST(DATE_PART(hour, "T10"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                ':',
                RIGHT(CAST(CAST(DATE_PART(minute, "T10"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                ':',
                RIGHT(CAST(CAST(DATE_PART(second, "T10"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                '.',
                RIGHT(
                  CAST((
                    (
                      (
                        DATEDIFF(
                          MICROSECOND,
                          CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                          "T10"."START_TIME"
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
                      RIGHT(CAST(CAST(DATE_PART(year, "T10"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(month, "T10"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(day, "T10"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                    ),
                    ' ',
                    RIGHT(CAST(CAST(DATE_PART(hour, "T10"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    ':',
                    RIGHT(CAST(CAST(DATE_PART(minute, "T10"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    ':',
                    RIGHT(CAST(CAST(DATE_PART(second, "T10"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    '.',
                    RIGHT(
                      CAST((
                        (
                          (
                            DATEDIFF(
                              MICROSECOND,
                              CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                              "T10"."START_TIME"
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
                      RIGHT(CAST(CAST(DATE_PART(year, "T10"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(month, "T10"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(day, "T10"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                    ),
                    ' ',
                    RIGHT(CAST(CAST(DATE_PART(hour, "T10"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    ':',
                    RIGHT(CAST(CAST(DATE_PART(minute, "T10"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    ':',
                    RIGHT(CAST(CAST(DATE_PART(second, "T10"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    '.',
                    RIGHT(
                      CAST((
                        (
                          (
                            DATEDIFF(
                              MICROSECOND,
                              CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                              "T10"."START_TIME"
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
                  RIGHT(CAST(CAST(DATE_PART(year, "T10"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(month, "T10"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(day, "T10"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                ),
                ' ',
                RIGHT(CAST(CAST(DATE_PART(hour, "T10"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                ':',
                RIGHT(CAST(CAST(DATE_PART(minute, "T10"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                ':',
                RIGHT(CAST(CAST(DATE_PART(second, "T10"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                '.',
                RIGHT(
                  CAST((
                    (
                      (
                        DATEDIFF(
                          MICROSECOND,
                          CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                          "T10"."END_TIME"
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
                      RIGHT(CAST(CAST(DATE_PART(year, "T10"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(month, "T10"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(day, "T10"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                    ),
                    ' ',
                    RIGHT(CAST(CAST(DATE_PART(hour, "T10"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    ':',
                    RIGHT(CAST(CAST(DATE_PART(minute, "T10"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    ':',
                    RIGHT(CAST(CAST(DATE_PART(second, "T10"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    '.',
                    RIGHT(
                      CAST((
                        (
                          (
                            DATEDIFF(
                              MICROSECOND,
                              CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                              "T10"."END_TIME"
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
                      RIGHT(CAST(CAST(DATE_PART(year, "T10"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(month, "T10"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(day, "T10"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                    ),
                    ' ',
                    RIGHT(CAST(CAST(DATE_PART(hour, "T10"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    ':',
                    RIGHT(CAST(CAST(DATE_PART(minute, "T10"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    ':',
                    RIGHT(CAST(CAST(DATE_PART(second, "T10"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    '.',
                    RIGHT(
                      CAST((
                        (
                          (
                            DATEDIFF(
                              MICROSECOND,
                              CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                              "T10"."END_TIME"
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
              CAST("T10"."REGISTRANTS" AS VARCHAR) IS NULL,
              '~',
              CONCAT(
                CAST(LENGTH(CAST("T10"."REGISTRANTS" AS VARCHAR)) AS VARCHAR),
                ':',
                COALESCE(CAST("T10"."REGISTRANTS" AS VARCHAR), '')
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
          "T8"."RULE_TABLE",
          "T8"."RULE_BIT",
          "T8"."VALIDATION_RULE",
          "T8"."ERROR_SEVERITY",
          "T8"."ERROR_TYPE",
          "T8"."ERROR_DESCRIPTION",
          "T8"."SOURCE_COLUMN"
        FROM (
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
              "T0"."FAILED" AS "BROKEN"
            FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."CONTESTED_WEBINARS" AS "T0"
            WHERE
              "T0"."IS_STANDING"
          ) AS "T3"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              "T1"."WEBINAR_ID",
              "T1"."HOST_ID",
              "T1"."WEBINAR_TOPIC",
              "T1"."START_TIME",
              "T1"."END_TIME",
              "T1"."REGISTRANTS",
              "T1"."LOAD_TIMESTAMP",
              "T1"."UPDATE_TIMESTAMP",
              "T1"."SOURCE_SYSTEM",
              "T1"."LOAD_DATE",
              "T1"."UPDATE_DATE",
              "T1"."EFF",
              "T1"."BROKEN"
            FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."WARNED_WEBINARS" AS "T1"
            WHERE
              "T1"."IS_LATEST"
          ) AS "T4"
        ) AS "T7"
        CROSS JOIN (
          SELECT
            *
          FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."QUALITY_RULES" AS "T2"
          WHERE
            "T2"."RULE_TABLE" = 'si_webinars'
        ) AS "T8"
      ) AS "T9"
      WHERE
        (
          BITAND("T9"."BROKEN", "T9"."RULE_BIT")
        ) <> 0
    ) AS "T10"
  ) AS "T11"
) AS "T12"
WHERE
  "T12"."POSITION" = 0
