-- faults_participants
-- snowflake, as of 2025-06-30T00:00:00; compiled by zoomgold, not for editing
WITH "T17" AS (
  SELECT
    "T15"."PARTICIPANT_ID",
    "T15"."MEETING_ID",
    "T15"."USER_ID",
    "T15"."JOIN_TIME",
    "T15"."LEAVE_TIME",
    "T15"."LOAD_TIMESTAMP",
    "T15"."UPDATE_TIMESTAMP",
    "T15"."SOURCE_SYSTEM",
    "T15"."LOAD_DATE",
    "T15"."UPDATE_DATE",
    "T15"."EFF",
    "T15"."IS_SELECTED",
    0 + IFF(COALESCE("T15"."PARTICIPANT_ID" IS NULL, FALSE), 1, 0) + IFF(COALESCE("T15"."MEETING_ID" IS NULL, FALSE), 2, 0) + IFF(COALESCE("T15"."JOIN_TIME" IS NULL, FALSE), 4, 0) + IFF(COALESCE("T15"."LEAVE_TIME" < "T15"."JOIN_TIME", FALSE), 8, 0) AS "FAILED"
  FROM (
    SELECT
      IFF(
        REGEXP_LIKE("T4"."PARTICIPANT_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
        "T4"."PARTICIPANT_ID",
        NULLIF(
          TRIM(REGEXP_REPLACE("T4"."PARTICIPANT_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'),
          ''
        )
      ) AS "PARTICIPANT_ID",
      IFF(
        REGEXP_LIKE("T4"."MEETING_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
        "T4"."MEETING_ID",
        NULLIF(TRIM(REGEXP_REPLACE("T4"."MEETING_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
      ) AS "MEETING_ID",
      IFF(
        REGEXP_LIKE("T4"."USER_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
        "T4"."USER_ID",
        NULLIF(TRIM(REGEXP_REPLACE("T4"."USER_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
      ) AS "USER_ID",
      "T4"."JOIN_TIME",
      "T4"."LEAVE_TIME",
      "T4"."LOAD_TIMESTAMP",
      "T4"."UPDATE_TIMESTAMP",
      IFF(
        REGEXP_LIKE("T4"."SOURCE_SYSTEM", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
        "T4"."SOURCE_SYSTEM",
        NULLIF(TRIM(REGEXP_REPLACE("T4"."SOURCE_SYSTEM", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
      ) AS "SOURCE_SYSTEM",
      "T4"."LOAD_DATE",
      "T4"."UPDATE_DATE",
      COALESCE("T4"."UPDATE_TIMESTAMP", "T4"."LOAD_TIMESTAMP") AS "EFF",
      TRUE AS "IS_SELECTED"
    FROM "ZOOM_DB"."SILVER"."SI_PARTICIPANTS" AS "T4"
  ) AS "T15"
)
SELECT
  "T39"."ERROR_ID",
  'gold' AS "ORIGIN",
  "T39"."ERROR_TYPE",
  "T39"."ERROR_DESCRIPTION",
  'si_participants' AS "SOURCE_TABLE",
  "T39"."PARTICIPANT_ID" AS "SOURCE_KEY",
  "T39"."SOURCE_COLUMN",
  CASE
    WHEN "T39"."VALIDATION_RULE" IN ('missing_participant_id')
    THEN "T39"."PARTICIPANT_ID"
    WHEN "T39"."VALIDATION_RULE" IN ('missing_meeting_id', 'orphan_meeting')
    THEN "T39"."MEETING_ID"
    WHEN "T39"."VALIDATION_RULE" IN ('missing_join_time')
    THEN CONCAT(
      CONCAT(
        RIGHT(CAST(CAST(DATE_PART(year, "T39"."JOIN_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
        '-',
        RIGHT(CAST(CAST(DATE_PART(month, "T39"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
        '-',
        RIGHT(CAST(CAST(DATE_PART(day, "T39"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
      ),
      ' ',
      RIGHT(CAST(CAST(DATE_PART(hour, "T39"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
      ':',
      RIGHT(CAST(CAST(DATE_PART(minute, "T39"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
      ':',
      RIGHT(CAST(CAST(DATE_PART(second, "T39"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
      '.',
      RIGHT(
        CAST((
          (
            (
              DATEDIFF(
                MICROSECOND,
                CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                "T39"."JOIN_TIME"
              ) % 1000000
            ) + 1000000
          ) % 1000000
        ) + 1000000 AS VARCHAR),
        6
      )
    )
    WHEN "T39"."VALIDATION_RULE" IN ('invalid_time_range', 'outside_meeting_window')
    THEN CONCAT(
      COALESCE(
        CONCAT(
          CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T39"."JOIN_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T39"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T39"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          ' ',
          RIGHT(CAST(CAST(DATE_PART(hour, "T39"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(CAST(CAST(DATE_PART(minute, "T39"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(CAST(CAST(DATE_PART(second, "T39"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          '.',
          RIGHT(
            CAST((
              (
                (
                  DATEDIFF(
                    MICROSECOND,
                    CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                    "T39"."JOIN_TIME"
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
            RIGHT(CAST(CAST(DATE_PART(year, "T39"."LEAVE_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T39"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T39"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          ' ',
          RIGHT(CAST(CAST(DATE_PART(hour, "T39"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(CAST(CAST(DATE_PART(minute, "T39"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(CAST(CAST(DATE_PART(second, "T39"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          '.',
          RIGHT(
            CAST((
              (
                (
                  DATEDIFF(
                    MICROSECOND,
                    CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                    "T39"."LEAVE_TIME"
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
    WHEN "T39"."VALIDATION_RULE" IN ('orphan_user')
    THEN "T39"."USER_ID"
    WHEN "T39"."VALIDATION_RULE" IN ('missing_leave_time')
    THEN CONCAT(
      CONCAT(
        RIGHT(CAST(CAST(DATE_PART(year, "T39"."LEAVE_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
        '-',
        RIGHT(CAST(CAST(DATE_PART(month, "T39"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
        '-',
        RIGHT(CAST(CAST(DATE_PART(day, "T39"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
      ),
      ' ',
      RIGHT(CAST(CAST(DATE_PART(hour, "T39"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
      ':',
      RIGHT(CAST(CAST(DATE_PART(minute, "T39"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
      ':',
      RIGHT(CAST(CAST(DATE_PART(second, "T39"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
      '.',
      RIGHT(
        CAST((
          (
            (
              DATEDIFF(
                MICROSECOND,
                CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                "T39"."LEAVE_TIME"
              ) % 1000000
            ) + 1000000
          ) % 1000000
        ) + 1000000 AS VARCHAR),
        6
      )
    )
    ELSE NULL
  END AS "ERROR_VALUE",
  "T39"."VALIDATION_RULE",
  "T39"."ERROR_SEVERITY",
  'Open' AS "RESOLUTION_STATUS",
  CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
    'join_time',
    CONCAT(
      CONCAT(
        RIGHT(CAST(CAST(DATE_PART(year, "T39"."JOIN_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
        '-',
        RIGHT(CAST(CAST(DATE_PART(month, "T39"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
        '-',
        RIGHT(CAST(CAST(DATE_PART(day, "T39"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
      ),
      ' ',
      RIGHT(CAST(CAST(DATE_PART(hour, "T39"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
      ':',
      RIGHT(CAST(CAST(DATE_PART(minute, "T39"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
      ':',
      RIGHT(CAST(CAST(DATE_PART(second, "T39"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
      '.',
      RIGHT(
        CAST((
          (
            (
              DATEDIFF(
                MICROSECOND,
                CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                "T39"."JOIN_TIME"
              ) % 1000000
            ) + 1000000
          ) % 1000000
        ) + 1000000 AS VARCHAR),
        6
      )
    ),
    'leave_time',
    CONCAT(
      CONCAT(
        RIGHT(CAST(CAST(DATE_PART(year, "T39"."LEAVE_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
        '-',
        RIGHT(CAST(CAST(DATE_PART(month, "T39"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
        '-',
        RIGHT(CAST(CAST(DATE_PART(day, "T39"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
      ),
      ' ',
      RIGHT(CAST(CAST(DATE_PART(hour, "T39"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
      ':',
      RIGHT(CAST(CAST(DATE_PART(minute, "T39"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
      ':',
      RIGHT(CAST(CAST(DATE_PART(second, "T39"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
      '.',
      RIGHT(
        CAST((
          (
            (
              DATEDIFF(
                MICROSECOND,
                CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                "T39"."LEAVE_TIME"
              ) % 1000000
            ) + 1000000
          ) % 1000000
        ) + 1000000 AS VARCHAR),
        6
      )
    ),
    'load_date',
    CONCAT(
      RIGHT(CAST(CAST(DATE_PART(year, "T39"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
      '-',
      RIGHT(CAST(CAST(DATE_PART(month, "T39"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
      '-',
      RIGHT(CAST(CAST(DATE_PART(day, "T39"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
    ),
    'load_timestamp',
    CONCAT(
      CONCAT(
        RIGHT(
          CAST(CAST(DATE_PART(year, "T39"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
          4
        ),
        '-',
        RIGHT(CAST(CAST(DATE_PART(month, "T39"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
        '-',
        RIGHT(CAST(CAST(DATE_PART(day, "T39"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
      ),
      ' ',
      RIGHT(CAST(CAST(DATE_PART(hour, "T39"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
      ':',
      RIGHT(
        CAST(CAST(DATE_PART(minute, "T39"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
        2
      ),
      ':',
      RIGHT(
        CAST(CAST(DATE_PART(second, "T39"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                "T39"."LOAD_TIMESTAMP"
              ) % 1000000
            ) + 1000000
          ) % 1000000
        ) + 1000000 AS VARCHAR),
        6
      )
    ),
    'meeting_id',
    "T39"."MEETING_ID",
    'participant_id',
    "T39"."PARTICIPANT_ID",
    'source_system',
    "T39"."SOURCE_SYSTEM",
    'update_date',
    CONCAT(
      RIGHT(CAST(CAST(DATE_PART(year, "T39"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
      '-',
      RIGHT(CAST(CAST(DATE_PART(month, "T39"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
      '-',
      RIGHT(CAST(CAST(DATE_PART(day, "T39"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
    ),
    'update_timestamp',
    CONCAT(
      CONCAT(
        RIGHT(
          CAST(CAST(DATE_PART(year, "T39"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
          4
        ),
        '-',
        RIGHT(
          CAST(CAST(DATE_PART(month, "T39"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
          2
        ),
        '-',
        RIGHT(CAST(CAST(DATE_PART(day, "T39"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
      ),
      ' ',
      RIGHT(
        CAST(CAST(DATE_PART(hour, "T39"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
        2
      ),
      ':',
      RIGHT(
        CAST(CAST(DATE_PART(minute, "T39"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
        2
      ),
      ':',
      RIGHT(
        CAST(CAST(DATE_PART(second, "T39"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                "T39"."UPDATE_TIMESTAMP"
              ) % 1000000
            ) + 1000000
          ) % 1000000
        ) + 1000000 AS VARCHAR),
        6
      )
    ),
    'user_id',
    "T39"."USER_ID"
  ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
  "T39"."OCCURRENCES",
  "T39"."EFF" AS "ERROR_TIMESTAMP",
  "T39"."LOAD_DATE",
  "T39"."UPDATE_DATE",
  "T39"."SOURCE_SYSTEM"
FROM (
  SELECT
    *
  FROM (
    SELECT
      "T29"."PARTICIPANT_ID",
      "T29"."MEETING_ID",
      "T29"."USER_ID",
      "T29"."JOIN_TIME",
      "T29"."LEAVE_TIME",
      "T29"."LOAD_TIMESTAMP",
      "T29"."UPDATE_TIMESTAMP",
      "T29"."SOURCE_SYSTEM",
      "T29"."LOAD_DATE",
      "T29"."UPDATE_DATE",
      "T29"."EFF",
      "T29"."BROKEN",
      "T29"."RULE_TABLE",
      "T29"."RULE_BIT",
      "T29"."VALIDATION_RULE",
      "T29"."ERROR_SEVERITY",
      "T29"."ERROR_TYPE",
      "T29"."ERROR_DESCRIPTION",
      "T29"."SOURCE_COLUMN",
      "T29"."ERROR_ID",
      "T29"."OCCURRENCES"
    FROM (
      SELECT
        "T25"."PARTICIPANT_ID",
        "T25"."MEETING_ID",
        "T25"."USER_ID",
        "T25"."JOIN_TIME",
        "T25"."LEAVE_TIME",
        "T25"."LOAD_TIMESTAMP",
        "T25"."UPDATE_TIMESTAMP",
        "T25"."SOURCE_SYSTEM",
        "T25"."LOAD_DATE",
        "T25"."UPDATE_DATE",
        "T25"."EFF",
        "T25"."BROKEN",
        "T25"."RULE_TABLE",
        "T25"."RULE_BIT",
        "T25"."VALIDATION_RULE",
        "T25"."ERROR_SEVERITY",
        "T25"."ERROR_TYPE",
        "T25"."ERROR_DESCRIPTION",
        "T25"."SOURCE_COLUMN",
        "T25"."ERROR_ID",
        ROW_NUMBER() OVER (
          PARTITION BY "T25"."ERROR_ID"
          ORDER BY "T25"."EFF" DESC NULLS LAST, "T25"."LOAD_TIMESTAMP" DESC NULLS LAST, "T25"."PARTICIPANT_ID" DESC NULLS LAST, "T25"."MEETING_ID" DESC NULLS LAST, "T25"."USER_ID" DESC NULLS LAST, "T25"."JOIN_TIME" DESC NULLS LAST, "T25"."LEAVE_TIME" DESC NULLS LAST, "T25"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T25"."LOAD_DATE" DESC NULLS LAST, "T25"."UPDATE_DATE" DESC NULLS LAST, "T25"."SOURCE_SYSTEM" DESC NULLS LAST
        ) - 1 AS "POSITION",
        COUNT(*) OVER (
          PARTITION BY "T25"."ERROR_ID"
          ORDER BY NULL ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "OCCURRENCES"
      FROM (
        SELECT
          "T16"."PARTICIPANT_ID",
          "T16"."MEETING_ID",
          "T16"."USER_ID",
          "T16"."JOIN_TIME",
          "T16"."LEAVE_TIME",
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
              "T16"."PARTICIPANT_ID" IS NOT NULL,
              CONCAT(
                IFF(
                  'gold' IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH('gold') AS VARCHAR), ':', COALESCE('gold', ''))
                ),
                IFF(
                  'si_participants' IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH('si_participants') AS VARCHAR), ':', COALESCE('si_participants', ''))
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
                  "T16"."PARTICIPANT_ID" IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH("T16"."PARTICIPANT_ID") AS VARCHAR),
                    ':',
                    COALESCE("T16"."PARTICIPANT_ID", '')
                  )
                )
              ),
              CONCAT(
                IFF(
                  'gold' IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH('gold') AS VARCHAR), ':', COALESCE('gold', ''))
                ),
                IFF(
                  'si_participants' IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH('si_participants') AS VARCHAR), ':', COALESCE('si_participants', ''))
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
                  "T16"."PARTICIPANT_ID" IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH("T16"."PARTICIPANT_ID") AS VARCHAR),
                    ':',
                    COALESCE("T16"."PARTICIPANT_ID", '')
                  )
                ),
                IFF(
                  "T16"."MEETING_ID" IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH("T16"."MEETING_ID") AS VARCHAR), ':', COALESCE("T16"."MEETING_ID", ''))
                ),
                IFF(
                  "T16"."USER_ID" IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH("T16"."USER_ID") AS VARCHAR), ':', COALESCE("T16"."USER_ID", ''))
                ),
                IFF(
                  CONCAT(
                    CONCAT(
                      RIGHT(CAST(CAST(DATE_PART(year, "T16"."JOIN_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(month, "T16"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(day, "T16"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                    ),
                    ' ',
                    RIGHT(CAST(CAST(DATE_PART(hour, "T16"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    ':',
                    RIGHT(CAST(CAST(DATE_PART(minute, "T16"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    ':',
                    RIGHT(CAST(CAST(DATE_PART(second, "T16"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    '.',
                    RIGHT(
                      CAST((
                        (
                          (
                            DATEDIFF(
                              MICROSECOND,
                              CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                              "T16"."JOIN_TIME"
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
                          RIGHT(CAST(CAST(DATE_PART(year, "T16"."JOIN_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T16"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T16"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(CAST(CAST(DATE_PART(hour, "T16"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(minute, "T16"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(second, "T16"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                  "T16"."JOIN_TIME"
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
                          RIGHT(CAST(CAST(DATE_PART(year, "T16"."JOIN_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T16"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T16"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(CAST(CAST(DATE_PART(hour, "T16"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(minute, "T16"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(second, "T16"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                  "T16"."JOIN_TIME"
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
                      RIGHT(CAST(CAST(DATE_PART(year, "T16"."LEAVE_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(month, "T16"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(day, "T16"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                    ),
                    ' ',
                    RIGHT(CAST(CAST(DATE_PART(hour, "T16"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    ':',
                    RIGHT(CAST(CAST(DATE_PART(minute, "T16"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    ':',
                    RIGHT(CAST(CAST(DATE_PART(second, "T16"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    '.',
                    RIGHT(
                      CAST((
                        (
                          (
                            DATEDIFF(
                              MICROSECOND,
                              CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                              "T16"."LEAVE_TIME"
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
                          RIGHT(CAST(CAST(DATE_PART(year, "T16"."LEAVE_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T16"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T16"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(CAST(CAST(DATE_PART(hour, "T16"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(minute, "T16"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(second, "T16"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                  "T16"."LEAVE_TIME"
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
                          RIGHT(CAST(CAST(DATE_PART(year, "T16"."LEAVE_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T16"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T16"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(CAST(CAST(DATE_PART(hour, "T16"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(minute, "T16"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(second, "T16"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                  "T16"."LEAVE_TIME"
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
                )
              )
            )
          ) AS "ERROR_ID"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "T9"."PARTICIPANT_ID",
              "T9"."MEETING_ID",
              "T9"."USER_ID",
              "T9"."JOIN_TIME",
              "T9"."LEAVE_TIME",
              "T9"."LOAD_TIMESTAMP",
              "T9"."UPDATE_TIMESTAMP",
              "T9"."SOURCE_SYSTEM",
              "T9"."LOAD_DATE",
              "T9"."UPDATE_DATE",
              "T9"."EFF",
              "T9"."BROKEN",
              "T13"."RULE_TABLE",
              "T13"."RULE_BIT",
              "T13"."VALIDATION_RULE",
              "T13"."ERROR_SEVERITY",
              "T13"."ERROR_TYPE",
              "T13"."ERROR_DESCRIPTION",
              "T13"."SOURCE_COLUMN"
            FROM (
              SELECT
                "T0"."PARTICIPANT_ID",
                "T0"."MEETING_ID",
                "T0"."USER_ID",
                "T0"."JOIN_TIME",
                "T0"."LEAVE_TIME",
                "T0"."LOAD_TIMESTAMP",
                "T0"."UPDATE_TIMESTAMP",
                "T0"."SOURCE_SYSTEM",
                "T0"."LOAD_DATE",
                "T0"."UPDATE_DATE",
                "T0"."EFF",
                "T0"."FAILED" AS "BROKEN"
              FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."CONTESTED_PARTICIPANTS" AS "T0"
              WHERE
                "T0"."IS_STANDING"
            ) AS "T9"
            CROSS JOIN (
              SELECT
                *
              FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."QUALITY_RULES" AS "T1"
              WHERE
                "T1"."RULE_TABLE" = 'si_participants'
            ) AS "T13"
          ) AS "T14"
          WHERE
            (
              BITAND("T14"."BROKEN", "T14"."RULE_BIT")
            ) <> 0
        ) AS "T16"
      ) AS "T25"
    ) AS "T29"
    WHERE
      "T29"."POSITION" = 0
  ) AS "T30"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      "T37"."PARTICIPANT_ID",
      "T37"."MEETING_ID",
      "T37"."USER_ID",
      "T37"."JOIN_TIME",
      "T37"."LEAVE_TIME",
      "T37"."LOAD_TIMESTAMP",
      "T37"."UPDATE_TIMESTAMP",
      "T37"."SOURCE_SYSTEM",
      "T37"."LOAD_DATE",
      "T37"."UPDATE_DATE",
      "T37"."EFF",
      "T37"."BROKEN",
      "T37"."RULE_TABLE",
      "T37"."RULE_BIT",
      "T37"."VALIDATION_RULE",
      "T37"."ERROR_SEVERITY",
      "T37"."ERROR_TYPE",
      "T37"."ERROR_DESCRIPTION",
      "T37"."SOURCE_COLUMN",
      "T37"."ERROR_ID",
      1 AS "OCCURRENCES"
    FROM (
      SELECT
        "T36"."PARTICIPANT_ID",
        "T36"."MEETING_ID",
        "T36"."USER_ID",
        "T36"."JOIN_TIME",
        "T36"."LEAVE_TIME",
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
        MD5(
          IFF(
            "T36"."PARTICIPANT_ID" IS NOT NULL,
            CONCAT(
              IFF(
                'gold' IS NULL,
                '~',
                CONCAT(CAST(LENGTH('gold') AS VARCHAR), ':', COALESCE('gold', ''))
              ),
              IFF(
                'si_participants' IS NULL,
                '~',
                CONCAT(CAST(LENGTH('si_participants') AS VARCHAR), ':', COALESCE('si_participants', ''))
              ),
              IFF(
                "T36"."VALIDATION_RULE" IS NULL,
                '~',
                CONCAT(
                  CAST(LENGTH("T36"."VALIDATION_RULE") AS VARCHAR),
                  ':',
                  COALESCE("T36"."VALIDATION_RULE", '')
                )
              ),
              IFF(
                "T36"."PARTICIPANT_ID" IS NULL,
                '~',
                CONCAT(
                  CAST(LENGTH("T36"."PARTICIPANT_ID") AS VARCHAR),
                  ':',
                  COALESCE("T36"."PARTICIPANT_ID", '')
                )
              )
            ),
            CONCAT(
              IFF(
                'gold' IS NULL,
                '~',
                CONCAT(CAST(LENGTH('gold') AS VARCHAR), ':', COALESCE('gold', ''))
              ),
              IFF(
                'si_participants' IS NULL,
                '~',
                CONCAT(CAST(LENGTH('si_participants') AS VARCHAR), ':', COALESCE('si_participants', ''))
              ),
              IFF(
                "T36"."VALIDATION_RULE" IS NULL,
                '~',
                CONCAT(
                  CAST(LENGTH("T36"."VALIDATION_RULE") AS VARCHAR),
                  ':',
                  COALESCE("T36"."VALIDATION_RULE", '')
                )
              ),
              IFF(
                "T36"."PARTICIPANT_ID" IS NULL,
                '~',
                CONCAT(
                  CAST(LENGTH("T36"."PARTICIPANT_ID") AS VARCHAR),
                  ':',
                  COALESCE("T36"."PARTICIPANT_ID", '')
                )
              ),
              IFF(
                "T36"."MEETING_ID" IS NULL,
                '~',
                CONCAT(CAST(LENGTH("T36"."MEETING_ID") AS VARCHAR), ':', COALESCE("T36"."MEETING_ID", ''))
              ),
              IFF(
                "T36"."USER_ID" IS NULL,
                '~',
                CONCAT(CAST(LENGTH("T36"."USER_ID") AS VARCHAR), ':', COALESCE("T36"."USER_ID", ''))
              ),
              IFF(
                CONCAT(
                  CONCAT(
                    RIGHT(CAST(CAST(DATE_PART(year, "T36"."JOIN_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(month, "T36"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T36"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                  ),
                  ' ',
                  RIGHT(CAST(CAST(DATE_PART(hour, "T36"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(minute, "T36"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(second, "T36"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  '.',
                  RIGHT(
                    CAST((
                      (
                        (
                          DATEDIFF(
                            MICROSECOND,
                            CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                            "T36"."JOIN_TIME"
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
                        RIGHT(CAST(CAST(DATE_PART(year, "T36"."JOIN_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T36"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T36"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                      ),
                      ' ',
                      RIGHT(CAST(CAST(DATE_PART(hour, "T36"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      ':',
                      RIGHT(CAST(CAST(DATE_PART(minute, "T36"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      ':',
                      RIGHT(CAST(CAST(DATE_PART(second, "T36"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      '.',
                      RIGHT(
                        CAST((
                          (
                            (
                              DATEDIFF(
                                MICROSECOND,
                                CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                "T36"."JOIN_TIME"
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
                        RIGHT(CAST(CAST(DATE_PART(year, "T36"."JOIN_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T36"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T36"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                      ),
                      ' ',
                      RIGHT(CAST(CAST(DATE_PART(hour, "T36"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      ':',
                      RIGHT(CAST(CAST(DATE_PART(minute, "T36"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      ':',
                      RIGHT(CAST(CAST(DATE_PART(second, "T36"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      '.',
                      RIGHT(
                        CAST((
                          (
                            (
                              DATEDIFF(
                                MICROSECOND,
                                CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                "T36"."JOIN_TIME"
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
                    RIGHT(CAST(CAST(DATE_PART(year, "T36"."LEAVE_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(month, "T36"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T36"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                  ),
                  ' ',
                  RIGHT(CAST(CAST(DATE_PART(hour, "T36"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(minute, "T36"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(second, "T36"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  '.',
                  RIGHT(
                    CAST((
                      (
                        (
                          DATEDIFF(
                            MICROSECOND,
                            CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                            "T36"."LEAVE_TIME"
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
                        RIGHT(CAST(CAST(DATE_PART(year, "T36"."LEAVE_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T36"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T36"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                      ),
                      ' ',
                      RIGHT(CAST(CAST(DATE_PART(hour, "T36"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      ':',
                      RIGHT(CAST(CAST(DATE_PART(minute, "T36"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      ':',
                      RIGHT(CAST(CAST(DATE_PART(second, "T36"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      '.',
                      RIGHT(
                        CAST((
                          (
                            (
                              DATEDIFF(
                                MICROSECOND,
                                CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                "T36"."LEAVE_TIME"
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
                        RIGHT(CAST(CAST(DATE_PART(year, "T36"."LEAVE_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T36"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T36"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                      ),
                      ' ',
                      RIGHT(CAST(CAST(DATE_PART(hour, "T36"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      ':',
                      RIGHT(CAST(CAST(DATE_PART(minute, "T36"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      ':',
                      RIGHT(CAST(CAST(DATE_PART(second, "T36"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      '.',
                      RIGHT(
                        CAST((
                          (
                            (
                              DATEDIFF(
                                MICROSECOND,
                                CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                "T36"."LEAVE_TIME"
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
              )
            )
          )
        ) AS "ERROR_ID"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "T34"."PARTICIPANT_ID",
            "T34"."MEETING_ID",
            "T34"."USER_ID",
            "T34"."JOIN_TIME",
            "T34"."LEAVE_TIME",
            "T34"."LOAD_TIMESTAMP",
            "T34"."UPDATE_TIMESTAMP",
            "T34"."SOURCE_SYSTEM",
            "T34"."LOAD_DATE",
            "T34"."UPDATE_DATE",
            "T34"."EFF",
            "T34"."BROKEN",
            "T13"."RULE_TABLE",
            "T13"."RULE_BIT",
            "T13"."VALIDATION_RULE",
            "T13"."ERROR_SEVERITY",
            "T13"."ERROR_TYPE",
            "T13"."ERROR_DESCRIPTION",
            "T13"."SOURCE_COLUMN"
          FROM (
            SELECT
              "T32"."PARTICIPANT_ID",
              "T32"."MEETING_ID",
              "T32"."USER_ID",
              "T32"."JOIN_TIME",
              "T32"."LEAVE_TIME",
              "T32"."LOAD_TIMESTAMP",
              "T32"."UPDATE_TIMESTAMP",
              "T32"."SOURCE_SYSTEM",
              "T32"."LOAD_DATE",
              "T32"."UPDATE_DATE",
              "T32"."EFF",
              "T32"."BROKEN"
            FROM (
              SELECT
                "T31"."PARTICIPANT_ID",
                "T31"."MEETING_ID",
                "T31"."USER_ID",
                "T31"."JOIN_TIME",
                "T31"."LEAVE_TIME",
                "T31"."LOAD_TIMESTAMP",
                "T31"."UPDATE_TIMESTAMP",
                "T31"."SOURCE_SYSTEM",
                "T31"."LOAD_DATE",
                "T31"."UPDATE_DATE",
                "T31"."EFF",
                "T31"."FAILED",
                "T31"."IS_SELECTED",
                "T31"."IS_LATEST",
                "T31"."MEETING_HOST_ID",
                "T31"."MEETING_START_TIME",
                "T31"."MEETING_END_TIME",
                "T31"."MEETING_MINUTES",
                "T31"."FOUND_USER_KEY",
                "T31"."FOUND_USER_NAME",
                0 + IFF(COALESCE("T31"."MEETING_START_TIME" IS NULL, FALSE), 16, 0) + IFF(
                  COALESCE((
                    "T31"."USER_ID" IS NOT NULL
                  ) AND (
                    "T31"."FOUND_USER_KEY" IS NULL
                  ), FALSE),
                  32,
                  0
                ) + IFF(
                  COALESCE(
                    COALESCE("T31"."JOIN_TIME" < "T31"."MEETING_START_TIME", FALSE)
                    OR COALESCE("T31"."LEAVE_TIME" > "T31"."MEETING_END_TIME", FALSE),
                    FALSE
                  ),
                  64,
                  0
                ) + IFF(COALESCE("T31"."LEAVE_TIME" IS NULL, FALSE), 128, 0) AS "BROKEN"
              FROM (
                SELECT
                  "T28"."PARTICIPANT_ID",
                  "T28"."MEETING_ID",
                  "T28"."USER_ID",
                  "T28"."JOIN_TIME",
                  "T28"."LEAVE_TIME",
                  "T28"."LOAD_TIMESTAMP",
                  "T28"."UPDATE_TIMESTAMP",
                  "T28"."SOURCE_SYSTEM",
                  "T28"."LOAD_DATE",
                  "T28"."UPDATE_DATE",
                  "T28"."EFF",
                  "T28"."FAILED",
                  "T28"."IS_SELECTED",
                  "T28"."IS_LATEST",
                  "T11"."MEETING_HOST_ID",
                  "T11"."MEETING_START_TIME",
                  "T11"."MEETING_END_TIME",
                  "T11"."MEETING_MINUTES",
                  "T12"."FOUND_USER_KEY",
                  "T12"."FOUND_USER_NAME"
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      "T21"."PARTICIPANT_ID",
                      "T21"."MEETING_ID",
                      "T21"."USER_ID",
                      "T21"."JOIN_TIME",
                      "T21"."LEAVE_TIME",
                      "T21"."LOAD_TIMESTAMP",
                      "T21"."UPDATE_TIMESTAMP",
                      "T21"."SOURCE_SYSTEM",
                      "T21"."LOAD_DATE",
                      "T21"."UPDATE_DATE",
                      "T21"."EFF",
                      "T21"."FAILED",
                      "T21"."IS_SELECTED",
                      TRUE AS "IS_LATEST"
                    FROM (
                      SELECT
                        *
                      FROM "T17" AS "T18"
                      WHERE
                        "T18"."FAILED" = 0
                    ) AS "T21"
                    WHERE
                      NOT EXISTS(
                        SELECT
                          1
                        FROM (
                          SELECT
                            "T22"."KEY_BUCKET"
                          FROM (
                            SELECT
                              "T19"."KEY_BUCKET",
                              COUNT(*) AS "COUNTSTAR()"
                            FROM (
                              SELECT
                                HASH("T18"."PARTICIPANT_ID") AS "KEY_BUCKET"
                              FROM "T17" AS "T18"
                            ) AS "T19"
                            GROUP BY
                              1
                          ) AS "T22"
                          WHERE
                            "T22"."COUNTSTAR()" > 1 AND "T22"."KEY_BUCKET" IS NOT NULL
                        ) AS "T24"
                        WHERE
                          HASH("T21"."PARTICIPANT_ID") = "T24"."KEY_BUCKET"
                      )
                  ) AS "T26"
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      "T0"."PARTICIPANT_ID",
                      "T0"."MEETING_ID",
                      "T0"."USER_ID",
                      "T0"."JOIN_TIME",
                      "T0"."LEAVE_TIME",
                      "T0"."LOAD_TIMESTAMP",
                      "T0"."UPDATE_TIMESTAMP",
                      "T0"."SOURCE_SYSTEM",
                      "T0"."LOAD_DATE",
                      "T0"."UPDATE_DATE",
                      "T0"."EFF",
                      "T0"."FAILED",
                      "T0"."IS_SELECTED",
                      "T0"."IS_LATEST"
                    FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."CONTESTED_PARTICIPANTS" AS "T0"
                    WHERE
                      "T0"."IS_KEPT"
                  ) AS "T6"
                ) AS "T28"
                LEFT OUTER JOIN (
                  SELECT
                    "T2"."MEETING_ID" AS "CORE_MEETING_ID",
                    "T2"."HOST_ID" AS "MEETING_HOST_ID",
                    "T2"."START_TIME" AS "MEETING_START_TIME",
                    "T2"."END_TIME" AS "MEETING_END_TIME",
                    "T2"."DURATION_MINUTES" AS "MEETING_MINUTES"
                  FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."MEETING_CORE" AS "T2"
                ) AS "T11"
                  ON "T28"."MEETING_ID" = "T11"."CORE_MEETING_ID"
                LEFT OUTER JOIN (
                  SELECT
                    "T3"."USER_ID" AS "LOOKED_UP_ID",
                    "T3"."FOUND_FROM",
                    "T3"."FOUND_UNTIL",
                    "T3"."USER_KEY" AS "FOUND_USER_KEY",
                    "T3"."USER_NAME" AS "FOUND_USER_NAME"
                  FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."USER_VERSIONS" AS "T3"
                ) AS "T12"
                  ON "T28"."USER_ID" = "T12"."LOOKED_UP_ID"
                  AND LEAST(
                    GREATEST("T28"."JOIN_TIME", CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))),
                    CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMP_NTZ(6))
                  ) >= "T12"."FOUND_FROM"
                  AND LEAST(
                    GREATEST("T28"."JOIN_TIME", CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))),
                    CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMP_NTZ(6))
                  ) < "T12"."FOUND_UNTIL"
              ) AS "T31"
            ) AS "T32"
            WHERE
              "T32"."BROKEN" <> 0 AND "T32"."IS_LATEST"
          ) AS "T34"
          CROSS JOIN (
            SELECT
              *
            FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."QUALITY_RULES" AS "T1"
            WHERE
              "T1"."RULE_TABLE" = 'si_participants'
          ) AS "T13"
        ) AS "T35"
        WHERE
          (
            BITAND("T35"."BROKEN", "T35"."RULE_BIT")
          ) <> 0
      ) AS "T36"
    ) AS "T37"
  ) AS "T38"
) AS "T39"
