-- faults_webinars
-- snowflake, as of 2025-06-30T00:00:00; compiled by zoomgold, not for editing
WITH "T14" AS (
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
    "T13"."IS_SELECTED",
    0 + IFF(COALESCE("T13"."WEBINAR_ID" IS NULL, FALSE), 1, 0) + IFF(COALESCE("T13"."HOST_ID" IS NULL, FALSE), 2, 0) + IFF(COALESCE("T13"."WEBINAR_TOPIC" IS NULL, FALSE), 4, 0) + IFF(COALESCE("T13"."START_TIME" IS NULL, FALSE), 8, 0) + IFF(COALESCE("T13"."END_TIME" < "T13"."START_TIME", FALSE), 16, 0) + IFF(COALESCE("T13"."REGISTRANTS" < 0, FALSE), 32, 0) AS "FAILED"
  FROM (
    SELECT
      IFF(
        (
          "T3"."WEBINAR_ID" = ''
        )
        OR STARTSWITH("T3"."WEBINAR_ID", ' ')
        OR ENDSWITH("T3"."WEBINAR_ID", ' ')
        OR CONTAINS("T3"."WEBINAR_ID", '  ')
        OR CONTAINS("T3"."WEBINAR_ID", '\t')
        OR CONTAINS("T3"."WEBINAR_ID", '\n')
        OR CONTAINS("T3"."WEBINAR_ID", '\r')
        OR CONTAINS("T3"."WEBINAR_ID", '')
        OR CONTAINS("T3"."WEBINAR_ID", '\f'),
        NULLIF(TRIM(REGEXP_REPLACE("T3"."WEBINAR_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
        "T3"."WEBINAR_ID"
      ) AS "WEBINAR_ID",
      IFF(
        (
          "T3"."HOST_ID" = ''
        )
        OR STARTSWITH("T3"."HOST_ID", ' ')
        OR ENDSWITH("T3"."HOST_ID", ' ')
        OR CONTAINS("T3"."HOST_ID", '  ')
        OR CONTAINS("T3"."HOST_ID", '\t')
        OR CONTAINS("T3"."HOST_ID", '\n')
        OR CONTAINS("T3"."HOST_ID", '\r')
        OR CONTAINS("T3"."HOST_ID", '')
        OR CONTAINS("T3"."HOST_ID", '\f'),
        NULLIF(TRIM(REGEXP_REPLACE("T3"."HOST_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
        "T3"."HOST_ID"
      ) AS "HOST_ID",
      IFF(
        (
          "T3"."WEBINAR_TOPIC" = ''
        )
        OR STARTSWITH("T3"."WEBINAR_TOPIC", ' ')
        OR ENDSWITH("T3"."WEBINAR_TOPIC", ' ')
        OR CONTAINS("T3"."WEBINAR_TOPIC", '  ')
        OR CONTAINS("T3"."WEBINAR_TOPIC", '\t')
        OR CONTAINS("T3"."WEBINAR_TOPIC", '\n')
        OR CONTAINS("T3"."WEBINAR_TOPIC", '\r')
        OR CONTAINS("T3"."WEBINAR_TOPIC", '')
        OR CONTAINS("T3"."WEBINAR_TOPIC", '\f'),
        NULLIF(TRIM(REGEXP_REPLACE("T3"."WEBINAR_TOPIC", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
        "T3"."WEBINAR_TOPIC"
      ) AS "WEBINAR_TOPIC",
      "T3"."START_TIME",
      "T3"."END_TIME",
      "T3"."REGISTRANTS",
      "T3"."LOAD_TIMESTAMP",
      "T3"."UPDATE_TIMESTAMP",
      IFF(
        (
          "T3"."SOURCE_SYSTEM" = ''
        )
        OR STARTSWITH("T3"."SOURCE_SYSTEM", ' ')
        OR ENDSWITH("T3"."SOURCE_SYSTEM", ' ')
        OR CONTAINS("T3"."SOURCE_SYSTEM", '  ')
        OR CONTAINS("T3"."SOURCE_SYSTEM", '\t')
        OR CONTAINS("T3"."SOURCE_SYSTEM", '\n')
        OR CONTAINS("T3"."SOURCE_SYSTEM", '\r')
        OR CONTAINS("T3"."SOURCE_SYSTEM", '')
        OR CONTAINS("T3"."SOURCE_SYSTEM", '\f'),
        NULLIF(TRIM(REGEXP_REPLACE("T3"."SOURCE_SYSTEM", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
        "T3"."SOURCE_SYSTEM"
      ) AS "SOURCE_SYSTEM",
      "T3"."LOAD_DATE",
      "T3"."UPDATE_DATE",
      COALESCE("T3"."UPDATE_TIMESTAMP", "T3"."LOAD_TIMESTAMP") AS "EFF",
      TRUE AS "IS_SELECTED"
    FROM "ZOOM_DB"."SILVER"."SI_WEBINARS" AS "T3"
  ) AS "T13"
)
SELECT
  "T38"."ERROR_ID",
  'gold' AS "ORIGIN",
  "T38"."ERROR_TYPE",
  "T38"."ERROR_DESCRIPTION",
  'si_webinars' AS "SOURCE_TABLE",
  "T38"."WEBINAR_ID" AS "SOURCE_KEY",
  "T38"."SOURCE_COLUMN",
  CASE
    WHEN "T38"."VALIDATION_RULE" IN ('missing_webinar_id')
    THEN "T38"."WEBINAR_ID"
    WHEN "T38"."VALIDATION_RULE" IN ('missing_host_id', 'orphan_host')
    THEN "T38"."HOST_ID"
    WHEN "T38"."VALIDATION_RULE" IN ('missing_webinar_topic')
    THEN "T38"."WEBINAR_TOPIC"
    WHEN "T38"."VALIDATION_RULE" IN ('missing_start_time')
    THEN CONCAT(
      CONCAT(
        RIGHT(CAST(CAST(DATE_PART(year, "T38"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
        '-',
        RIGHT(CAST(CAST(DATE_PART(month, "T38"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
        '-',
        RIGHT(CAST(CAST(DATE_PART(day, "T38"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
      ),
      ' ',
      RIGHT(CAST(CAST(DATE_PART(hour, "T38"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
      ':',
      RIGHT(CAST(CAST(DATE_PART(minute, "T38"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
      ':',
      RIGHT(CAST(CAST(DATE_PART(second, "T38"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
      '.',
      RIGHT(
        CAST((
          (
            (
              DATEDIFF(
                MICROSECOND,
                CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                "T38"."START_TIME"
              ) % 1000000
            ) + 1000000
          ) % 1000000
        ) + 1000000 AS VARCHAR),
        6
      )
    )
    WHEN "T38"."VALIDATION_RULE" IN ('invalid_time_range')
    THEN CONCAT(
      COALESCE(
        CONCAT(
          CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T38"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T38"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T38"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          ' ',
          RIGHT(CAST(CAST(DATE_PART(hour, "T38"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(CAST(CAST(DATE_PART(minute, "T38"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(CAST(CAST(DATE_PART(second, "T38"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          '.',
          RIGHT(
            CAST((
              (
                (
                  DATEDIFF(
                    MICROSECOND,
                    CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                    "T38"."START_TIME"
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
            RIGHT(CAST(CAST(DATE_PART(year, "T38"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T38"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T38"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          ' ',
          RIGHT(CAST(CAST(DATE_PART(hour, "T38"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(CAST(CAST(DATE_PART(minute, "T38"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(CAST(CAST(DATE_PART(second, "T38"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          '.',
          RIGHT(
            CAST((
              (
                (
                  DATEDIFF(
                    MICROSECOND,
                    CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                    "T38"."END_TIME"
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
    WHEN "T38"."VALIDATION_RULE" IN ('negative_registrants', 'missing_registrants')
    THEN CAST("T38"."REGISTRANTS" AS VARCHAR)
    WHEN "T38"."VALIDATION_RULE" IN ('missing_end_time')
    THEN CONCAT(
      CONCAT(
        RIGHT(CAST(CAST(DATE_PART(year, "T38"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
        '-',
        RIGHT(CAST(CAST(DATE_PART(month, "T38"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
        '-',
        RIGHT(CAST(CAST(DATE_PART(day, "T38"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
      ),
      ' ',
      RIGHT(CAST(CAST(DATE_PART(hour, "T38"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
      ':',
      RIGHT(CAST(CAST(DATE_PART(minute, "T38"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
      ':',
      RIGHT(CAST(CAST(DATE_PART(second, "T38"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
      '.',
      RIGHT(
        CAST((
          (
            (
              DATEDIFF(
                MICROSECOND,
                CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                "T38"."END_TIME"
              ) % 1000000
            ) + 1000000
          ) % 1000000
        ) + 1000000 AS VARCHAR),
        6
      )
    )
    ELSE NULL
  END AS "ERROR_VALUE",
  "T38"."VALIDATION_RULE",
  "T38"."ERROR_SEVERITY",
  'Open' AS "RESOLUTION_STATUS",
  CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
    'end_time',
    CONCAT(
      CONCAT(
        RIGHT(CAST(CAST(DATE_PART(year, "T38"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
        '-',
        RIGHT(CAST(CAST(DATE_PART(month, "T38"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
        '-',
        RIGHT(CAST(CAST(DATE_PART(day, "T38"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
      ),
      ' ',
      RIGHT(CAST(CAST(DATE_PART(hour, "T38"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
      ':',
      RIGHT(CAST(CAST(DATE_PART(minute, "T38"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
      ':',
      RIGHT(CAST(CAST(DATE_PART(second, "T38"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
      '.',
      RIGHT(
        CAST((
          (
            (
              DATEDIFF(
                MICROSECOND,
                CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                "T38"."END_TIME"
              ) % 1000000
            ) + 1000000
          ) % 1000000
        ) + 1000000 AS VARCHAR),
        6
      )
    ),
    'host_id',
    "T38"."HOST_ID",
    'load_date',
    CONCAT(
      RIGHT(CAST(CAST(DATE_PART(year, "T38"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
      '-',
      RIGHT(CAST(CAST(DATE_PART(month, "T38"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
      '-',
      RIGHT(CAST(CAST(DATE_PART(day, "T38"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
    ),
    'load_timestamp',
    CONCAT(
      CONCAT(
        RIGHT(
          CAST(CAST(DATE_PART(year, "T38"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
          4
        ),
        '-',
        RIGHT(CAST(CAST(DATE_PART(month, "T38"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
        '-',
        RIGHT(CAST(CAST(DATE_PART(day, "T38"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
      ),
      ' ',
      RIGHT(CAST(CAST(DATE_PART(hour, "T38"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
      ':',
      RIGHT(
        CAST(CAST(DATE_PART(minute, "T38"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
        2
      ),
      ':',
      RIGHT(
        CAST(CAST(DATE_PART(second, "T38"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                "T38"."LOAD_TIMESTAMP"
              ) % 1000000
            ) + 1000000
          ) % 1000000
        ) + 1000000 AS VARCHAR),
        6
      )
    ),
    'registrants',
    "T38"."REGISTRANTS",
    'source_system',
    "T38"."SOURCE_SYSTEM",
    'start_time',
    CONCAT(
      CONCAT(
        RIGHT(CAST(CAST(DATE_PART(year, "T38"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
        '-',
        RIGHT(CAST(CAST(DATE_PART(month, "T38"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
        '-',
        RIGHT(CAST(CAST(DATE_PART(day, "T38"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
      ),
      ' ',
      RIGHT(CAST(CAST(DATE_PART(hour, "T38"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
      ':',
      RIGHT(CAST(CAST(DATE_PART(minute, "T38"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
      ':',
      RIGHT(CAST(CAST(DATE_PART(second, "T38"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
      '.',
      RIGHT(
        CAST((
          (
            (
              DATEDIFF(
                MICROSECOND,
                CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                "T38"."START_TIME"
              ) % 1000000
            ) + 1000000
          ) % 1000000
        ) + 1000000 AS VARCHAR),
        6
      )
    ),
    'update_date',
    CONCAT(
      RIGHT(CAST(CAST(DATE_PART(year, "T38"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
      '-',
      RIGHT(CAST(CAST(DATE_PART(month, "T38"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
      '-',
      RIGHT(CAST(CAST(DATE_PART(day, "T38"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
    ),
    'update_timestamp',
    CONCAT(
      CONCAT(
        RIGHT(
          CAST(CAST(DATE_PART(year, "T38"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
          4
        ),
        '-',
        RIGHT(
          CAST(CAST(DATE_PART(month, "T38"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
          2
        ),
        '-',
        RIGHT(CAST(CAST(DATE_PART(day, "T38"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
      ),
      ' ',
      RIGHT(
        CAST(CAST(DATE_PART(hour, "T38"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
        2
      ),
      ':',
      RIGHT(
        CAST(CAST(DATE_PART(minute, "T38"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
        2
      ),
      ':',
      RIGHT(
        CAST(CAST(DATE_PART(second, "T38"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                "T38"."UPDATE_TIMESTAMP"
              ) % 1000000
            ) + 1000000
          ) % 1000000
        ) + 1000000 AS VARCHAR),
        6
      )
    ),
    'webinar_id',
    "T38"."WEBINAR_ID",
    'webinar_topic',
    "T38"."WEBINAR_TOPIC"
  ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
  "T38"."OCCURRENCES",
  "T38"."EFF" AS "ERROR_TIMESTAMP",
  "T38"."LOAD_DATE",
  "T38"."UPDATE_DATE",
  "T38"."SOURCE_SYSTEM"
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
          "T16"."WEBINAR_ID",
          "T16"."HOST_ID",
          "T16"."WEBINAR_TOPIC",
          "T16"."START_TIME",
          "T16"."END_TIME",
          "T16"."REGISTRANTS",
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
          "T16"."ERROR_ID",
          ROW_NUMBER() OVER (
            PARTITION BY "T16"."ERROR_ID"
            ORDER BY "T16"."EFF" DESC NULLS LAST, "T16"."LOAD_TIMESTAMP" DESC NULLS LAST, "T16"."WEBINAR_ID" DESC NULLS LAST, "T16"."HOST_ID" DESC NULLS LAST, "T16"."WEBINAR_TOPIC" DESC NULLS LAST, "T16"."START_TIME" DESC NULLS LAST, "T16"."END_TIME" DESC NULLS LAST, "T16"."REGISTRANTS" DESC NULLS LAST, "T16"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T16"."LOAD_DATE" DESC NULLS LAST, "T16"."UPDATE_DATE" DESC NULLS LAST, "T16"."SOURCE_SYSTEM" DESC NULLS LAST
          ) - 1 AS "POSITION",
          COUNT(*) OVER (
            PARTITION BY "T16"."ERROR_ID"
            ORDER BY NULL ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "OCCURRENCES"
        FROM (
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
            "T12"."BROKEN",
            "T12"."RULE_TABLE",
            "T12"."RULE_BIT",
            "T12"."VALIDATION_RULE",
            "T12"."ERROR_SEVERITY",
            "T12"."ERROR_TYPE",
            "T12"."ERROR_DESCRIPTION",
            "T12"."SOURCE_COLUMN",
            MD5(
              IFF(
                "T12"."WEBINAR_ID" IS NOT NULL,
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
                    "T12"."VALIDATION_RULE" IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH("T12"."VALIDATION_RULE") AS VARCHAR),
                      ':',
                      COALESCE("T12"."VALIDATION_RULE", '')
                    )
                  ),
                  IFF(
                    "T12"."WEBINAR_ID" IS NULL,
                    '~',
                    CONCAT(CAST(LENGTH("T12"."WEBINAR_ID") AS VARCHAR), ':', COALESCE("T12"."WEBINAR_ID", ''))
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
                    "T12"."VALIDATION_RULE" IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH("T12"."VALIDATION_RULE") AS VARCHAR),
                      ':',
                      COALESCE("T12"."VALIDATION_RULE", '')
                    )
                  ),
                  IFF(
                    "T12"."WEBINAR_ID" IS NULL,
                    '~',
                    CONCAT(CAST(LENGTH("T12"."WEBINAR_ID") AS VARCHAR), ':', COALESCE("T12"."WEBINAR_ID", ''))
                  ),
                  IFF(
                    "T12"."HOST_ID" IS NULL,
                    '~',
                    CONCAT(CAST(LENGTH("T12"."HOST_ID") AS VARCHAR), ':', COALESCE("T12"."HOST_ID", ''))
                  ),
                  IFF(
                    "T12"."WEBINAR_TOPIC" IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH("T12"."WEBINAR_TOPIC") AS VARCHAR),
                      ':',
                      COALESCE("T12"."WEBINAR_TOPIC", '')
                    )
                  ),
                  IFF(
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
                    ) IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH(
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
                        )
                      ) AS VARCHAR),
                      ':',
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
                        ''
                      )
                    )
                  ),
                  IFF(
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
                    ) IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH(
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
                        )
                      ) AS VARCHAR),
                      ':',
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
                        ''
                      )
                    )
                  ),
                  IFF(
                    CAST("T12"."REGISTRANTS" AS VARCHAR) IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH(CAST("T12"."REGISTRANTS" AS VARCHAR)) AS VARCHAR),
                      ':',
                      COALESCE(CAST("T12"."REGISTRANTS" AS VARCHAR), '')
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
                "T8"."WEBINAR_ID",
                "T8"."HOST_ID",
                "T8"."WEBINAR_TOPIC",
                "T8"."START_TIME",
                "T8"."END_TIME",
                "T8"."REGISTRANTS",
                "T8"."LOAD_TIMESTAMP",
                "T8"."UPDATE_TIMESTAMP",
                "T8"."SOURCE_SYSTEM",
                "T8"."LOAD_DATE",
                "T8"."UPDATE_DATE",
                "T8"."EFF",
                "T8"."BROKEN",
                "T10"."RULE_TABLE",
                "T10"."RULE_BIT",
                "T10"."VALIDATION_RULE",
                "T10"."ERROR_SEVERITY",
                "T10"."ERROR_TYPE",
                "T10"."ERROR_DESCRIPTION",
                "T10"."SOURCE_COLUMN"
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
                  "T1"."FAILED" AS "BROKEN"
                FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."CONTESTED_WEBINARS" AS "T1"
                WHERE
                  "T1"."IS_STANDING"
              ) AS "T8"
              CROSS JOIN (
                SELECT
                  *
                FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."QUALITY_RULES" AS "T0"
                WHERE
                  "T0"."RULE_TABLE" = 'si_webinars'
              ) AS "T10"
            ) AS "T11"
            WHERE
              (
                BITAND("T11"."BROKEN", "T11"."RULE_BIT")
              ) <> 0
          ) AS "T12"
        ) AS "T16"
      ) AS "T21"
      WHERE
        "T21"."POSITION" = 0
    ) AS "T24"
  ) AS "T25"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      "T36"."WEBINAR_ID",
      "T36"."HOST_ID",
      "T36"."WEBINAR_TOPIC",
      "T36"."START_TIME",
      "T36"."END_TIME",
      "T36"."REGISTRANTS",
      "T36"."LOAD_TIMESTAMP",
      "T36"."UPDATE_TIMESTAMP",
      "T36"."SOURCE_SYSTEM",
      "T36"."LOAD_DATE",
      "T36"."UPDATE_DATE",
      "T36"."EFF",
      "T36"."BROKEN",
      "T36"."RULE_TABLE",
      "T36"."RULE_BIT",
      "T36"."VALIDATION_RULE",
      "T36"."ERROR_SEVERITY",
      "T36"."ERROR_TYPE",
      "T36"."ERROR_DESCRIPTION",
      "T36"."SOURCE_COLUMN",
      "T36"."ERROR_ID",
      1 AS "OCCURRENCES"
    FROM (
      SELECT
        "T35"."WEBINAR_ID",
        "T35"."HOST_ID",
        "T35"."WEBINAR_TOPIC",
        "T35"."START_TIME",
        "T35"."END_TIME",
        "T35"."REGISTRANTS",
        "T35"."LOAD_TIMESTAMP",
        "T35"."UPDATE_TIMESTAMP",
        "T35"."SOURCE_SYSTEM",
        "T35"."LOAD_DATE",
        "T35"."UPDATE_DATE",
        "T35"."EFF",
        "T35"."BROKEN",
        "T35"."RULE_TABLE",
        "T35"."RULE_BIT",
        "T35"."VALIDATION_RULE",
        "T35"."ERROR_SEVERITY",
        "T35"."ERROR_TYPE",
        "T35"."ERROR_DESCRIPTION",
        "T35"."SOURCE_COLUMN",
        MD5(
          IFF(
            "T35"."WEBINAR_ID" IS NOT NULL,
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
                "T35"."VALIDATION_RULE" IS NULL,
                '~',
                CONCAT(
                  CAST(LENGTH("T35"."VALIDATION_RULE") AS VARCHAR),
                  ':',
                  COALESCE("T35"."VALIDATION_RULE", '')
                )
              ),
              IFF(
                "T35"."WEBINAR_ID" IS NULL,
                '~',
                CONCAT(CAST(LENGTH("T35"."WEBINAR_ID") AS VARCHAR), ':', COALESCE("T35"."WEBINAR_ID", ''))
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
                "T35"."VALIDATION_RULE" IS NULL,
                '~',
                CONCAT(
                  CAST(LENGTH("T35"."VALIDATION_RULE") AS VARCHAR),
                  ':',
                  COALESCE("T35"."VALIDATION_RULE", '')
                )
              ),
              IFF(
                "T35"."WEBINAR_ID" IS NULL,
                '~',
                CONCAT(CAST(LENGTH("T35"."WEBINAR_ID") AS VARCHAR), ':', COALESCE("T35"."WEBINAR_ID", ''))
              ),
              IFF(
                "T35"."HOST_ID" IS NULL,
                '~',
                CONCAT(CAST(LENGTH("T35"."HOST_ID") AS VARCHAR), ':', COALESCE("T35"."HOST_ID", ''))
              ),
              IFF(
                "T35"."WEBINAR_TOPIC" IS NULL,
                '~',
                CONCAT(
                  CAST(LENGTH("T35"."WEBINAR_TOPIC") AS VARCHAR),
                  ':',
                  COALESCE("T35"."WEBINAR_TOPIC", '')
                )
              ),
              IFF(
                CONCAT(
                  CONCAT(
                    RIGHT(CAST(CAST(DATE_PART(year, "T35"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(month, "T35"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T35"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                  ),
                  ' ',
                  RIGHT(CAST(CAST(DATE_PART(hour, "T35"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(minute, "T35"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(second, "T35"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  '.',
                  RIGHT(
                    CAST((
                      (
                        (
                          DATEDIFF(
                            MICROSECOND,
                            CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                            "T35"."START_TIME"
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
                        RIGHT(CAST(CAST(DATE_PART(year, "T35"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T35"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T35"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                      ),
                      ' ',
                      RIGHT(CAST(CAST(DATE_PART(hour, "T35"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      ':',
                      RIGHT(CAST(CAST(DATE_PART(minute, "T35"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      ':',
                      RIGHT(CAST(CAST(DATE_PART(second, "T35"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      '.',
                      RIGHT(
                        CAST((
                          (
                            (
                              DATEDIFF(
                                MICROSECOND,
                                CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                "T35"."START_TIME"
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
                        RIGHT(CAST(CAST(DATE_PART(year, "T35"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T35"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T35"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                      ),
                      ' ',
                      RIGHT(CAST(CAST(DATE_PART(hour, "T35"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      ':',
                      RIGHT(CAST(CAST(DATE_PART(minute, "T35"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      ':',
                      RIGHT(CAST(CAST(DATE_PART(second, "T35"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      '.',
                      RIGHT(
                        CAST((
                          (
                            (
                              DATEDIFF(
                                MICROSECOND,
                                CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                "T35"."START_TIME"
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
                    RIGHT(CAST(CAST(DATE_PART(year, "T35"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(month, "T35"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T35"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                  ),
                  ' ',
                  RIGHT(CAST(CAST(DATE_PART(hour, "T35"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(minute, "T35"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(second, "T35"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  '.',
                  RIGHT(
                    CAST((
                      (
                        (
                          DATEDIFF(
                            MICROSECOND,
                            CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                            "T35"."END_TIME"
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
                        RIGHT(CAST(CAST(DATE_PART(year, "T35"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T35"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T35"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                      ),
                      ' ',
                      RIGHT(CAST(CAST(DATE_PART(hour, "T35"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      ':',
                      RIGHT(CAST(CAST(DATE_PART(minute, "T35"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      ':',
                      RIGHT(CAST(CAST(DATE_PART(second, "T35"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      '.',
                      RIGHT(
                        CAST((
                          (
                            (
                              DATEDIFF(
                                MICROSECOND,
                                CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                "T35"."END_TIME"
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
                        RIGHT(CAST(CAST(DATE_PART(year, "T35"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T35"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T35"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                      ),
                      ' ',
                      RIGHT(CAST(CAST(DATE_PART(hour, "T35"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      ':',
                      RIGHT(CAST(CAST(DATE_PART(minute, "T35"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      ':',
                      RIGHT(CAST(CAST(DATE_PART(second, "T35"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      '.',
                      RIGHT(
                        CAST((
                          (
                            (
                              DATEDIFF(
                                MICROSECOND,
                                CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                "T35"."END_TIME"
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
                CAST("T35"."REGISTRANTS" AS VARCHAR) IS NULL,
                '~',
                CONCAT(
                  CAST(LENGTH(CAST("T35"."REGISTRANTS" AS VARCHAR)) AS VARCHAR),
                  ':',
                  COALESCE(CAST("T35"."REGISTRANTS" AS VARCHAR), '')
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
            "T10"."RULE_TABLE",
            "T10"."RULE_BIT",
            "T10"."VALIDATION_RULE",
            "T10"."ERROR_SEVERITY",
            "T10"."ERROR_TYPE",
            "T10"."ERROR_DESCRIPTION",
            "T10"."SOURCE_COLUMN"
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
              "T31"."BROKEN"
            FROM (
              SELECT
                "T30"."WEBINAR_ID",
                "T30"."HOST_ID",
                "T30"."WEBINAR_TOPIC",
                "T30"."START_TIME",
                "T30"."END_TIME",
                "T30"."REGISTRANTS",
                "T30"."LOAD_TIMESTAMP",
                "T30"."UPDATE_TIMESTAMP",
                "T30"."SOURCE_SYSTEM",
                "T30"."LOAD_DATE",
                "T30"."UPDATE_DATE",
                "T30"."EFF",
                "T30"."FAILED",
                "T30"."IS_SELECTED",
                "T30"."IS_LATEST",
                "T30"."FOUND_USER_KEY",
                0 + IFF(COALESCE("T30"."FOUND_USER_KEY" IS NULL, FALSE), 64, 0) + IFF(COALESCE("T30"."END_TIME" IS NULL, FALSE), 128, 0) + IFF(COALESCE("T30"."REGISTRANTS" IS NULL, FALSE), 256, 0) AS "BROKEN"
              FROM (
                SELECT
                  "T29".*
                  EXCLUDE ("FOUND_UNTIL", "FOUND_FROM", "LOOKED_UP_ID")
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
                    "T9"."LOOKED_UP_ID",
                    "T9"."FOUND_FROM",
                    "T9"."FOUND_UNTIL",
                    "T9"."FOUND_USER_KEY"
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        "T19"."WEBINAR_ID",
                        "T19"."HOST_ID",
                        "T19"."WEBINAR_TOPIC",
                        "T19"."START_TIME",
                        "T19"."END_TIME",
                        "T19"."REGISTRANTS",
                        "T19"."LOAD_TIMESTAMP",
                        "T19"."UPDATE_TIMESTAMP",
                        "T19"."SOURCE_SYSTEM",
                        "T19"."LOAD_DATE",
                        "T19"."UPDATE_DATE",
                        "T19"."EFF",
                        "T19"."FAILED",
                        "T19"."IS_SELECTED",
                        TRUE AS "IS_LATEST"
                      FROM (
                        SELECT
                          *
                        FROM "T14" AS "T15"
                        WHERE
                          "T15"."FAILED" = 0
                      ) AS "T19"
                      WHERE
                        NOT EXISTS(
                          SELECT
                            1
                          FROM (
                            SELECT
                              "T20"."KEY_BUCKET"
                            FROM (
                              SELECT
                                "T17"."KEY_BUCKET",
                                COUNT(*) AS "COUNTSTAR()"
                              FROM (
                                SELECT
                                  HASH("T15"."WEBINAR_ID") AS "KEY_BUCKET"
                                FROM "T14" AS "T15"
                              ) AS "T17"
                              GROUP BY
                                1
                            ) AS "T20"
                            WHERE
                              "T20"."COUNTSTAR()" > 1 AND "T20"."KEY_BUCKET" IS NOT NULL
                          ) AS "T23"
                          WHERE
                            HASH("T19"."WEBINAR_ID") = "T23"."KEY_BUCKET"
                        )
                    ) AS "T26"
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
                        "T1"."FAILED",
                        "T1"."IS_SELECTED",
                        "T1"."IS_LATEST"
                      FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."CONTESTED_WEBINARS" AS "T1"
                      WHERE
                        "T1"."IS_KEPT"
                    ) AS "T5"
                  ) AS "T28"
                  LEFT OUTER JOIN (
                    SELECT
                      "T2"."USER_ID" AS "LOOKED_UP_ID",
                      "T2"."FOUND_FROM",
                      "T2"."FOUND_UNTIL",
                      "T2"."USER_KEY" AS "FOUND_USER_KEY"
                    FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."USER_VERSIONS" AS "T2"
                  ) AS "T9"
                    ON "T28"."HOST_ID" = "T9"."LOOKED_UP_ID"
                    AND LEAST(
                      GREATEST(
                        "T28"."START_TIME",
                        CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
                      ),
                      CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMP_NTZ(6))
                    ) >= "T9"."FOUND_FROM"
                    AND LEAST(
                      GREATEST(
                        "T28"."START_TIME",
                        CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
                      ),
                      CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMP_NTZ(6))
                    ) < "T9"."FOUND_UNTIL"
                ) AS "T29"
              ) AS "T30"
            ) AS "T31"
            WHERE
              "T31"."BROKEN" <> 0 AND "T31"."IS_LATEST"
          ) AS "T33"
          CROSS JOIN (
            SELECT
              *
            FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."QUALITY_RULES" AS "T0"
            WHERE
              "T0"."RULE_TABLE" = 'si_webinars'
          ) AS "T10"
        ) AS "T34"
        WHERE
          (
            BITAND("T34"."BROKEN", "T34"."RULE_BIT")
          ) <> 0
      ) AS "T35"
    ) AS "T36"
  ) AS "T37"
) AS "T38"
