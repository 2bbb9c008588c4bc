-- faults_feature_usage
-- snowflake, as of 2025-06-30T00:00:00; compiled by zoomgold, not for editing
WITH "T22" AS (
  SELECT
    "T19"."USAGE_ID",
    "T19"."MEETING_ID",
    "T19"."FEATURE_NAME",
    "T19"."USAGE_COUNT",
    "T19"."USAGE_DATE",
    "T19"."LOAD_TIMESTAMP",
    "T19"."UPDATE_TIMESTAMP",
    "T19"."SOURCE_SYSTEM",
    "T19"."LOAD_DATE",
    "T19"."UPDATE_DATE",
    "T19"."FEATURE_NAME_LABEL",
    "T19"."EFF",
    "T19"."IS_SELECTED",
    0 + IFF(COALESCE("T19"."USAGE_ID" IS NULL, FALSE), 1, 0) + IFF(COALESCE("T19"."MEETING_ID" IS NULL, FALSE), 2, 0) + IFF(COALESCE("T19"."FEATURE_NAME" IS NULL, FALSE), 4, 0) + IFF(COALESCE("T19"."USAGE_DATE" IS NULL, FALSE), 8, 0) + IFF(COALESCE("T19"."USAGE_COUNT" IS NULL, FALSE), 16, 0) + IFF(COALESCE("T19"."USAGE_COUNT" <= 0, FALSE), 32, 0) AS "FAILED"
  FROM (
    SELECT
      IFF(
        REGEXP_LIKE("T12"."USAGE_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
        "T12"."USAGE_ID",
        NULLIF(TRIM(REGEXP_REPLACE("T12"."USAGE_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
      ) AS "USAGE_ID",
      IFF(
        REGEXP_LIKE("T12"."MEETING_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
        "T12"."MEETING_ID",
        NULLIF(TRIM(REGEXP_REPLACE("T12"."MEETING_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
      ) AS "MEETING_ID",
      "T18"."FEATURE_NAME_CLEANED" AS "FEATURE_NAME",
      "T12"."USAGE_COUNT",
      "T12"."USAGE_DATE",
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
      COALESCE("T18"."FEATURE_NAME_MAPPED", 'Unknown') AS "FEATURE_NAME_LABEL",
      COALESCE("T12"."UPDATE_TIMESTAMP", "T12"."LOAD_TIMESTAMP") AS "EFF",
      "T12"."IS_SELECTED"
    FROM (
      SELECT
        "T3"."USAGE_ID",
        "T3"."MEETING_ID",
        "T3"."FEATURE_NAME",
        "T3"."USAGE_COUNT",
        "T3"."USAGE_DATE",
        "T3"."LOAD_TIMESTAMP",
        "T3"."UPDATE_TIMESTAMP",
        "T3"."SOURCE_SYSTEM",
        "T3"."LOAD_DATE",
        "T3"."UPDATE_DATE",
        TRUE AS "IS_SELECTED"
      FROM "ZOOM_DB"."SILVER"."SI_FEATURE_USAGE" AS "T3"
    ) AS "T12"
    LEFT OUTER JOIN (
      SELECT
        "T15"."SPELLING" AS "FEATURE_NAME_SPELLING",
        "T15"."CLEANED" AS "FEATURE_NAME_CLEANED",
        CASE TRIM(
            REGEXP_REPLACE(
              TRANSLATE("T15"."CLEANED", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ_-', 'abcdefghijklmnopqrstuvwxyz  '),
              ' +',
              ' '
            ),
            ' \t\n\r\f'
          )
          WHEN 'screen share'
          THEN 'Screen Share'
          WHEN 'screen sharing'
          THEN 'Screen Share'
          WHEN 'share screen'
          THEN 'Screen Share'
          WHEN 'chat'
          THEN 'Chat'
          WHEN 'in meeting chat'
          THEN 'Chat'
          WHEN 'recording'
          THEN 'Recording'
          WHEN 'cloud recording'
          THEN 'Recording'
          WHEN 'local recording'
          THEN 'Recording'
          WHEN 'whiteboard'
          THEN 'Whiteboard'
          WHEN 'annotation'
          THEN 'Annotation'
          WHEN 'virtual background'
          THEN 'Virtual Background'
          WHEN 'breakout rooms'
          THEN 'Breakout Rooms'
          WHEN 'breakout room'
          THEN 'Breakout Rooms'
          WHEN 'polls'
          THEN 'Polls'
          WHEN 'poll'
          THEN 'Polls'
          WHEN 'polling'
          THEN 'Polls'
          WHEN 'q&a'
          THEN 'Q&A'
          WHEN 'qa'
          THEN 'Q&A'
          WHEN 'q and a'
          THEN 'Q&A'
          WHEN 'reactions'
          THEN 'Reactions'
          WHEN 'reaction'
          THEN 'Reactions'
          WHEN 'transcript'
          THEN 'Transcript'
          WHEN 'live transcript'
          THEN 'Transcript'
          WHEN 'transcription'
          THEN 'Transcript'
          WHEN 'survey'
          THEN 'Survey'
          WHEN 'surveys'
          THEN 'Survey'
          ELSE 'Unknown'
        END AS "FEATURE_NAME_MAPPED"
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
            "T3"."FEATURE_NAME" AS "SPELLING"
          FROM "ZOOM_DB"."SILVER"."SI_FEATURE_USAGE" AS "T3"
          WHERE
            "T3"."FEATURE_NAME" IS NOT NULL
        ) AS "T11"
      ) AS "T15"
    ) AS "T18"
      ON "T12"."FEATURE_NAME" = "T18"."FEATURE_NAME_SPELLING"
  ) AS "T19"
)
SELECT
  "T42"."ERROR_ID",
  'gold' AS "ORIGIN",
  "T42"."ERROR_TYPE",
  "T42"."ERROR_DESCRIPTION",
  'si_feature_usage' AS "SOURCE_TABLE",
  "T42"."USAGE_ID" AS "SOURCE_KEY",
  "T42"."SOURCE_COLUMN",
  CASE
    WHEN "T42"."VALIDATION_RULE" IN ('missing_usage_id')
    THEN "T42"."USAGE_ID"
    WHEN "T42"."VALIDATION_RULE" IN ('missing_meeting_id', 'orphan_meeting')
    THEN "T42"."MEETING_ID"
    WHEN "T42"."VALIDATION_RULE" IN ('missing_feature_name', 'unknown_feature')
    THEN "T42"."FEATURE_NAME"
    WHEN "T42"."VALIDATION_RULE" IN ('missing_usage_date', 'outside_meeting_dates')
    THEN CONCAT(
      RIGHT(CAST(CAST(DATE_PART(year, "T42"."USAGE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
      '-',
      RIGHT(CAST(CAST(DATE_PART(month, "T42"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
      '-',
      RIGHT(CAST(CAST(DATE_PART(day, "T42"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
    )
    WHEN "T42"."VALIDATION_RULE" IN ('missing_usage_count', 'invalid_usage_count')
    THEN CAST("T42"."USAGE_COUNT" AS VARCHAR)
    ELSE NULL
  END AS "ERROR_VALUE",
  "T42"."VALIDATION_RULE",
  "T42"."ERROR_SEVERITY",
  'Open' AS "RESOLUTION_STATUS",
  CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
    'feature_name',
    "T42"."FEATURE_NAME",
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
    'meeting_id',
    "T42"."MEETING_ID",
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
    'usage_count',
    "T42"."USAGE_COUNT",
    'usage_date',
    CONCAT(
      RIGHT(CAST(CAST(DATE_PART(year, "T42"."USAGE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
      '-',
      RIGHT(CAST(CAST(DATE_PART(month, "T42"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
      '-',
      RIGHT(CAST(CAST(DATE_PART(day, "T42"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
    ),
    'usage_id',
    "T42"."USAGE_ID"
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
      "T21"."USAGE_ID",
      "T21"."MEETING_ID",
      "T21"."FEATURE_NAME",
      "T21"."USAGE_COUNT",
      "T21"."USAGE_DATE",
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
        "T20"."USAGE_ID",
        "T20"."MEETING_ID",
        "T20"."FEATURE_NAME",
        "T20"."USAGE_COUNT",
        "T20"."USAGE_DATE",
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
          ORDER BY "T20"."EFF" DESC NULLS LAST, "T20"."LOAD_TIMESTAMP" DESC NULLS LAST, "T20"."USAGE_ID" DESC NULLS LAST, "T20"."MEETING_ID" DESC NULLS LAST, "T20"."FEATURE_NAME" DESC NULLS LAST, "T20"."USAGE_COUNT" DESC NULLS LAST, "T20"."USAGE_DATE" DESC NULLS LAST, "T20"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T20"."LOAD_DATE" DESC NULLS LAST, "T20"."UPDATE_DATE" DESC NULLS LAST, "T20"."SOURCE_SYSTEM" DESC NULLS LAST
        ) - 1 AS "POSITION",
        COUNT(*) OVER (
          PARTITION BY "T20"."ERROR_ID"
          ORDER BY NULL ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "OCCURRENCES"
      FROM (
        SELECT
          "T16"."USAGE_ID",
          "T16"."MEETING_ID",
          "T16"."FEATURE_NAME",
          "T16"."USAGE_COUNT",
          "T16"."USAGE_DATE",
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
              "T16"."USAGE_ID" IS NOT NULL,
              CONCAT(
                IFF(
                  'gold' IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH('gold') AS VARCHAR), ':', COALESCE('gold', ''))
                ),
                IFF(
                  'si_feature_usage' IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH('si_feature_usage') AS VARCHAR), ':', COALESCE('si_feature_usage', ''))
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
                  "T16"."USAGE_ID" IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH("T16"."USAGE_ID") AS VARCHAR), ':', COALESCE("T16"."USAGE_ID", ''))
                )
              ),
              CONCAT(
                IFF(
                  'gold' IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH('gold') AS VARCHAR), ':', COALESCE('gold', ''))
                ),
                IFF(
                  'si_feature_usage' IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH('si_feature_usage') AS VARCHAR), ':', COALESCE('si_feature_usage', ''))
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
                  "T16"."USAGE_ID" IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH("T16"."USAGE_ID") AS VARCHAR), ':', COALESCE("T16"."USAGE_ID", ''))
                ),
                IFF(
                  "T16"."MEETING_ID" IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH("T16"."MEETING_ID") AS VARCHAR), ':', COALESCE("T16"."MEETING_ID", ''))
                ),
                IFF(
                  "T16"."FEATURE_NAME" IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH("T16"."FEATURE_NAME") AS VARCHAR),
                    ':',
                    COALESCE("T16"."FEATURE_NAME", '')
                  )
                ),
                IFF(
                  CAST("T16"."USAGE_COUNT" AS VARCHAR) IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH(CAST("T16"."USAGE_COUNT" AS VARCHAR)) AS VARCHAR),
                    ':',
                    COALESCE(CAST("T16"."USAGE_COUNT" AS VARCHAR), '')
                  )
                ),
                IFF(
                  CONCAT(
                    RIGHT(CAST(CAST(DATE_PART(year, "T16"."USAGE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(month, "T16"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T16"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                  ) IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T16"."USAGE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T16"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T16"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                      )
                    ) AS VARCHAR),
                    ':',
                    COALESCE(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T16"."USAGE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T16"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T16"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
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
              "T8"."USAGE_ID",
              "T8"."MEETING_ID",
              "T8"."FEATURE_NAME",
              "T8"."USAGE_COUNT",
              "T8"."USAGE_DATE",
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
                "T0"."USAGE_ID",
                "T0"."MEETING_ID",
                "T0"."FEATURE_NAME",
                "T0"."USAGE_COUNT",
                "T0"."USAGE_DATE",
                "T0"."LOAD_TIMESTAMP",
                "T0"."UPDATE_TIMESTAMP",
                "T0"."SOURCE_SYSTEM",
                "T0"."LOAD_DATE",
                "T0"."UPDATE_DATE",
                "T0"."EFF",
                "T0"."FAILED" AS "BROKEN"
              FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."CONTESTED_FEATURE_USAGE" AS "T0"
              WHERE
                "T0"."IS_STANDING"
            ) AS "T8"
            CROSS JOIN (
              SELECT
                *
              FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."QUALITY_RULES" AS "T1"
              WHERE
                "T1"."RULE_TABLE" = 'si_feature_usage'
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
      "T40"."USAGE_ID",
      "T40"."MEETING_ID",
      "T40"."FEATURE_NAME",
      "T40"."USAGE_COUNT",
      "T40"."USAGE_DATE",
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
        "T39"."USAGE_ID",
        "T39"."MEETING_ID",
        "T39"."FEATURE_NAME",
        "T39"."USAGE_COUNT",
        "T39"."USAGE_DATE",
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
            "T39"."USAGE_ID" IS NOT NULL,
            CONCAT(
              IFF(
                'gold' IS NULL,
                '~',
                CONCAT(CAST(LENGTH('gold') AS VARCHAR), ':', COALESCE('gold', ''))
              ),
              IFF(
                'si_feature_usage' IS NULL,
                '~',
                CONCAT(CAST(LENGTH('si_feature_usage') AS VARCHAR), ':', COALESCE('si_feature_usage', ''))
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
                "T39"."USAGE_ID" IS NULL,
                '~',
                CONCAT(CAST(LENGTH("T39"."USAGE_ID") AS VARCHAR), ':', COALESCE("T39"."USAGE_ID", ''))
              )
            ),
            CONCAT(
              IFF(
                'gold' IS NULL,
                '~',
                CONCAT(CAST(LENGTH('gold') AS VARCHAR), ':', COALESCE('gold', ''))
              ),
              IFF(
                'si_feature_usage' IS NULL,
                '~',
                CONCAT(CAST(LENGTH('si_feature_usage') AS VARCHAR), ':', COALESCE('si_feature_usage', ''))
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
                "T39"."USAGE_ID" IS NULL,
                '~',
                CONCAT(CAST(LENGTH("T39"."USAGE_ID") AS VARCHAR), ':', COALESCE("T39"."USAGE_ID", ''))
              ),
              IFF(
                "T39"."MEETING_ID" IS NULL,
                '~',
                CONCAT(CAST(LENGTH("T39"."MEETING_ID") AS VARCHAR), ':', COALESCE("T39"."MEETING_ID", ''))
              ),
              IFF(
                "T39"."FEATURE_NAME" IS NULL,
                '~',
                CONCAT(
                  CAST(LENGTH("T39"."FEATURE_NAME") AS VARCHAR),
                  ':',
                  COALESCE("T39"."FEATURE_NAME", '')
                )
              ),
              IFF(
                CAST("T39"."USAGE_COUNT" AS VARCHAR) IS NULL,
                '~',
                CONCAT(
                  CAST(LENGTH(CAST("T39"."USAGE_COUNT" AS VARCHAR)) AS VARCHAR),
                  ':',
                  COALESCE(CAST("T39"."USAGE_COUNT" AS VARCHAR), '')
                )
              ),
              IFF(
                CONCAT(
                  RIGHT(CAST(CAST(DATE_PART(year, "T39"."USAGE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(month, "T39"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(day, "T39"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                ) IS NULL,
                '~',
                CONCAT(
                  CAST(LENGTH(
                    CONCAT(
                      RIGHT(CAST(CAST(DATE_PART(year, "T39"."USAGE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(month, "T39"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(day, "T39"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                    )
                  ) AS VARCHAR),
                  ':',
                  COALESCE(
                    CONCAT(
                      RIGHT(CAST(CAST(DATE_PART(year, "T39"."USAGE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(month, "T39"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(day, "T39"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
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
            "T37"."USAGE_ID",
            "T37"."MEETING_ID",
            "T37"."FEATURE_NAME",
            "T37"."USAGE_COUNT",
            "T37"."USAGE_DATE",
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
              "T35"."USAGE_ID",
              "T35"."MEETING_ID",
              "T35"."FEATURE_NAME",
              "T35"."USAGE_COUNT",
              "T35"."USAGE_DATE",
              "T35"."LOAD_TIMESTAMP",
              "T35"."UPDATE_TIMESTAMP",
              "T35"."SOURCE_SYSTEM",
              "T35"."LOAD_DATE",
              "T35"."UPDATE_DATE",
              "T35"."EFF",
              "T35"."BROKEN"
            FROM (
              SELECT
                "T34"."USAGE_ID",
                "T34"."MEETING_ID",
                "T34"."FEATURE_NAME",
                "T34"."USAGE_COUNT",
                "T34"."USAGE_DATE",
                "T34"."LOAD_TIMESTAMP",
                "T34"."UPDATE_TIMESTAMP",
                "T34"."SOURCE_SYSTEM",
                "T34"."LOAD_DATE",
                "T34"."UPDATE_DATE",
                "T34"."FEATURE_NAME_LABEL",
                "T34"."EFF",
                "T34"."FAILED",
                "T34"."IS_SELECTED",
                "T34"."IS_LATEST",
                "T34"."MEETING_START_TIME",
                "T34"."MEETING_END_TIME",
                "T34"."KNOWN_MEETING_ID" IS NOT NULL AS "IS_KNOWN_MEETING",
                COALESCE("T34"."MEETING_HOST_KEY", 'd184d59493af3f5aa77b64a4e9175275') AS "HOST_USER_KEY",
                0 + IFF(COALESCE("T34"."FEATURE_NAME_LABEL" = 'Unknown', FALSE), 64, 0) + IFF(COALESCE(NOT (
                  "T34"."KNOWN_MEETING_ID" IS NOT NULL
                ), FALSE), 128, 0) + IFF(
                  COALESCE(
                    (
                      "T34"."USAGE_DATE" < TO_DATE("T34"."MEETING_START_TIME")
                    )
                    OR (
                      "T34"."USAGE_DATE" > TO_DATE("T34"."MEETING_END_TIME")
                    ),
                    FALSE
                  ),
                  256,
                  0
                ) AS "BROKEN"
              FROM (
                SELECT
                  "T33"."USAGE_ID",
                  "T33"."MEETING_ID",
                  "T33"."FEATURE_NAME",
                  "T33"."USAGE_COUNT",
                  "T33"."USAGE_DATE",
                  "T33"."LOAD_TIMESTAMP",
                  "T33"."UPDATE_TIMESTAMP",
                  "T33"."SOURCE_SYSTEM",
                  "T33"."LOAD_DATE",
                  "T33"."UPDATE_DATE",
                  "T33"."FEATURE_NAME_LABEL",
                  "T33"."EFF",
                  "T33"."FAILED",
                  "T33"."IS_SELECTED",
                  "T33"."IS_LATEST",
                  "T10"."KNOWN_MEETING_ID",
                  "T10"."MEETING_HOST_KEY",
                  "T10"."MEETING_START_TIME",
                  "T10"."MEETING_END_TIME"
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      "T27"."USAGE_ID",
                      "T27"."MEETING_ID",
                      "T27"."FEATURE_NAME",
                      "T27"."USAGE_COUNT",
                      "T27"."USAGE_DATE",
                      "T27"."LOAD_TIMESTAMP",
                      "T27"."UPDATE_TIMESTAMP",
                      "T27"."SOURCE_SYSTEM",
                      "T27"."LOAD_DATE",
                      "T27"."UPDATE_DATE",
                      "T27"."FEATURE_NAME_LABEL",
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
                                HASH("T23"."USAGE_ID") AS "KEY_BUCKET"
                              FROM "T22" AS "T23"
                            ) AS "T25"
                            GROUP BY
                              1
                          ) AS "T28"
                          WHERE
                            "T28"."COUNTSTAR()" > 1 AND "T28"."KEY_BUCKET" IS NOT NULL
                        ) AS "T30"
                        WHERE
                          HASH("T27"."USAGE_ID") = "T30"."KEY_BUCKET"
                      )
                  ) AS "T31"
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      "T0"."USAGE_ID",
                      "T0"."MEETING_ID",
                      "T0"."FEATURE_NAME",
                      "T0"."USAGE_COUNT",
                      "T0"."USAGE_DATE",
                      "T0"."LOAD_TIMESTAMP",
                      "T0"."UPDATE_TIMESTAMP",
                      "T0"."SOURCE_SYSTEM",
                      "T0"."LOAD_DATE",
                      "T0"."UPDATE_DATE",
                      "T0"."FEATURE_NAME_LABEL",
                      "T0"."EFF",
                      "T0"."FAILED",
                      "T0"."IS_SELECTED",
                      "T0"."IS_LATEST"
                    FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."CONTESTED_FEATURE_USAGE" AS "T0"
                    WHERE
                      "T0"."IS_KEPT"
                  ) AS "T5"
                ) AS "T33"
                LEFT OUTER JOIN (
                  SELECT
                    "T2"."MEETING_ID" AS "KNOWN_MEETING_ID",
                    "T2"."HOST_USER_KEY" AS "MEETING_HOST_KEY",
                    "T2"."START_TIME" AS "MEETING_START_TIME",
                    "T2"."END_TIME" AS "MEETING_END_TIME"
                  FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."MEETING_CORE" AS "T2"
                ) AS "T10"
                  ON "T33"."MEETING_ID" = "T10"."KNOWN_MEETING_ID"
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
              "T1"."RULE_TABLE" = 'si_feature_usage'
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
