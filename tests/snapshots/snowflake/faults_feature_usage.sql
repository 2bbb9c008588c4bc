-- faults_feature_usage
-- snowflake, as of 2025-06-30T00:00:00; compiled by zoomgold, not for editing
WITH "T24" AS (
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
    "T20"."FEATURE_NAME_LABEL",
    "T20"."EFF",
    "T20"."IS_SELECTED",
    0 + IFF(COALESCE("T20"."USAGE_ID" IS NULL, FALSE), 1, 0) + IFF(COALESCE("T20"."MEETING_ID" IS NULL, FALSE), 2, 0) + IFF(COALESCE("T20"."FEATURE_NAME" IS NULL, FALSE), 4, 0) + IFF(COALESCE("T20"."USAGE_DATE" IS NULL, FALSE), 8, 0) + IFF(COALESCE("T20"."USAGE_COUNT" IS NULL, FALSE), 16, 0) + IFF(COALESCE("T20"."USAGE_COUNT" <= 0, FALSE), 32, 0) AS "FAILED"
  FROM (
    SELECT
      IFF(
        (
          "T12"."USAGE_ID" = ''
        )
        OR STARTSWITH("T12"."USAGE_ID", ' ')
        OR ENDSWITH("T12"."USAGE_ID", ' ')
        OR CONTAINS("T12"."USAGE_ID", '  ')
        OR CONTAINS("T12"."USAGE_ID", '\t')
        OR CONTAINS("T12"."USAGE_ID", '\n')
        OR CONTAINS("T12"."USAGE_ID", '\r')
        OR CONTAINS("T12"."USAGE_ID", '')
        OR CONTAINS("T12"."USAGE_ID", '\f'),
        NULLIF(TRIM(REGEXP_REPLACE("T12"."USAGE_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
        "T12"."USAGE_ID"
      ) AS "USAGE_ID",
      IFF(
        (
          "T12"."MEETING_ID" = ''
        )
        OR STARTSWITH("T12"."MEETING_ID", ' ')
        OR ENDSWITH("T12"."MEETING_ID", ' ')
        OR CONTAINS("T12"."MEETING_ID", '  ')
        OR CONTAINS("T12"."MEETING_ID", '\t')
        OR CONTAINS("T12"."MEETING_ID", '\n')
        OR CONTAINS("T12"."MEETING_ID", '\r')
        OR CONTAINS("T12"."MEETING_ID", '')
        OR CONTAINS("T12"."MEETING_ID", '\f'),
        NULLIF(TRIM(REGEXP_REPLACE("T12"."MEETING_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
        "T12"."MEETING_ID"
      ) AS "MEETING_ID",
      "T18"."FEATURE_NAME_CLEANED" AS "FEATURE_NAME",
      "T12"."USAGE_COUNT",
      "T12"."USAGE_DATE",
      "T12"."LOAD_TIMESTAMP",
      "T12"."UPDATE_TIMESTAMP",
      IFF(
        (
          "T12"."SOURCE_SYSTEM" = ''
        )
        OR STARTSWITH("T12"."SOURCE_SYSTEM", ' ')
        OR ENDSWITH("T12"."SOURCE_SYSTEM", ' ')
        OR CONTAINS("T12"."SOURCE_SYSTEM", '  ')
        OR CONTAINS("T12"."SOURCE_SYSTEM", '\t')
        OR CONTAINS("T12"."SOURCE_SYSTEM", '\n')
        OR CONTAINS("T12"."SOURCE_SYSTEM", '\r')
        OR CONTAINS("T12"."SOURCE_SYSTEM", '')
        OR CONTAINS("T12"."SOURCE_SYSTEM", '\f'),
        NULLIF(
          TRIM(REGEXP_REPLACE("T12"."SOURCE_SYSTEM", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'),
          ''
        ),
        "T12"."SOURCE_SYSTEM"
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
        "T16"."SPELLING" AS "FEATURE_NAME_SPELLING",
        "T16"."CLEANED" AS "FEATURE_NAME_CLEANED",
        CASE TRIM(
            REGEXP_REPLACE(
              TRANSLATE("T16"."CLEANED", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ_-', 'abcdefghijklmnopqrstuvwxyz  '),
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
            (
              "T11"."SPELLING" = ''
            )
            OR STARTSWITH("T11"."SPELLING", ' ')
            OR ENDSWITH("T11"."SPELLING", ' ')
            OR CONTAINS("T11"."SPELLING", '  ')
            OR CONTAINS("T11"."SPELLING", '\t')
            OR CONTAINS("T11"."SPELLING", '\n')
            OR CONTAINS("T11"."SPELLING", '\r')
            OR CONTAINS("T11"."SPELLING", '')
            OR CONTAINS("T11"."SPELLING", '\f'),
            NULLIF(TRIM(REGEXP_REPLACE("T11"."SPELLING", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
            "T11"."SPELLING"
          ) AS "CLEANED"
        FROM (
          SELECT DISTINCT
            "T3"."FEATURE_NAME" AS "SPELLING"
          FROM "ZOOM_DB"."SILVER"."SI_FEATURE_USAGE" AS "T3"
          WHERE
            "T3"."FEATURE_NAME" IS NOT NULL
        ) AS "T11"
      ) AS "T16"
    ) AS "T18"
      ON "T12"."FEATURE_NAME" = "T18"."FEATURE_NAME_SPELLING"
  ) AS "T20"
)
SELECT
  "T45"."ERROR_ID",
  'gold' AS "ORIGIN",
  "T45"."ERROR_TYPE",
  "T45"."ERROR_DESCRIPTION",
  'si_feature_usage' AS "SOURCE_TABLE",
  "T45"."USAGE_ID" AS "SOURCE_KEY",
  "T45"."SOURCE_COLUMN",
  CASE
    WHEN "T45"."VALIDATION_RULE" IN ('missing_usage_id')
    THEN "T45"."USAGE_ID"
    WHEN "T45"."VALIDATION_RULE" IN ('missing_meeting_id', 'orphan_meeting')
    THEN "T45"."MEETING_ID"
    WHEN "T45"."VALIDATION_RULE" IN ('missing_feature_name', 'unknown_feature')
    THEN "T45"."FEATURE_NAME"
    WHEN "T45"."VALIDATION_RULE" IN ('missing_usage_date', 'outside_meeting_dates')
    THEN CONCAT(
      RIGHT(CAST(CAST(DATE_PART(year, "T45"."USAGE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
      '-',
      RIGHT(CAST(CAST(DATE_PART(month, "T45"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
      '-',
      RIGHT(CAST(CAST(DATE_PART(day, "T45"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
    )
    WHEN "T45"."VALIDATION_RULE" IN ('missing_usage_count', 'invalid_usage_count')
    THEN CAST("T45"."USAGE_COUNT" AS VARCHAR)
    ELSE NULL
  END AS "ERROR_VALUE",
  "T45"."VALIDATION_RULE",
  "T45"."ERROR_SEVERITY",
  'Open' AS "RESOLUTION_STATUS",
  CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
    'feature_name',
    "T45"."FEATURE_NAME",
    'load_date',
    CONCAT(
      RIGHT(CAST(CAST(DATE_PART(year, "T45"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
      '-',
      RIGHT(CAST(CAST(DATE_PART(month, "T45"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
      '-',
      RIGHT(CAST(CAST(DATE_PART(day, "T45"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
    ),
    'load_timestamp',
    CONCAT(
      CONCAT(
        RIGHT(
          CAST(CAST(DATE_PART(year, "T45"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
          4
        ),
        '-',
        RIGHT(CAST(CAST(DATE_PART(month, "T45"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
        '-',
        RIGHT(CAST(CAST(DATE_PART(day, "T45"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
      ),
      ' ',
      RIGHT(CAST(CAST(DATE_PART(hour, "T45"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
      ':',
      RIGHT(
        CAST(CAST(DATE_PART(minute, "T45"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
        2
      ),
      ':',
      RIGHT(
        CAST(CAST(DATE_PART(second, "T45"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                "T45"."LOAD_TIMESTAMP"
              ) % 1000000
            ) + 1000000
          ) % 1000000
        ) + 1000000 AS VARCHAR),
        6
      )
    ),
    'meeting_id',
    "T45"."MEETING_ID",
    'source_system',
    "T45"."SOURCE_SYSTEM",
    'update_date',
    CONCAT(
      RIGHT(CAST(CAST(DATE_PART(year, "T45"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
      '-',
      RIGHT(CAST(CAST(DATE_PART(month, "T45"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
      '-',
      RIGHT(CAST(CAST(DATE_PART(day, "T45"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
    ),
    'update_timestamp',
    CONCAT(
      CONCAT(
        RIGHT(
          CAST(CAST(DATE_PART(year, "T45"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
          4
        ),
        '-',
        RIGHT(
          CAST(CAST(DATE_PART(month, "T45"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
          2
        ),
        '-',
        RIGHT(CAST(CAST(DATE_PART(day, "T45"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
      ),
      ' ',
      RIGHT(
        CAST(CAST(DATE_PART(hour, "T45"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
        2
      ),
      ':',
      RIGHT(
        CAST(CAST(DATE_PART(minute, "T45"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
        2
      ),
      ':',
      RIGHT(
        CAST(CAST(DATE_PART(second, "T45"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                "T45"."UPDATE_TIMESTAMP"
              ) % 1000000
            ) + 1000000
          ) % 1000000
        ) + 1000000 AS VARCHAR),
        6
      )
    ),
    'usage_count',
    "T45"."USAGE_COUNT",
    'usage_date',
    CONCAT(
      RIGHT(CAST(CAST(DATE_PART(year, "T45"."USAGE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
      '-',
      RIGHT(CAST(CAST(DATE_PART(month, "T45"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
      '-',
      RIGHT(CAST(CAST(DATE_PART(day, "T45"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
    ),
    'usage_id',
    "T45"."USAGE_ID"
  ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
  "T45"."OCCURRENCES",
  "T45"."EFF" AS "ERROR_TIMESTAMP",
  "T45"."LOAD_DATE",
  "T45"."UPDATE_DATE",
  "T45"."SOURCE_SYSTEM"
FROM (
  SELECT
    *
  FROM (
    SELECT
      "T22".*
      EXCLUDE ("POSITION")
    FROM (
      SELECT
        *
      FROM (
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
          "T19"."EFF",
          "T19"."BROKEN",
          "T19"."RULE_TABLE",
          "T19"."RULE_BIT",
          "T19"."VALIDATION_RULE",
          "T19"."ERROR_SEVERITY",
          "T19"."ERROR_TYPE",
          "T19"."ERROR_DESCRIPTION",
          "T19"."SOURCE_COLUMN",
          "T19"."ERROR_ID",
          ROW_NUMBER() OVER (
            PARTITION BY "T19"."ERROR_ID"
            ORDER BY "T19"."EFF" DESC NULLS LAST, "T19"."LOAD_TIMESTAMP" DESC NULLS LAST, "T19"."USAGE_ID" DESC NULLS LAST, "T19"."MEETING_ID" DESC NULLS LAST, "T19"."FEATURE_NAME" DESC NULLS LAST, "T19"."USAGE_COUNT" DESC NULLS LAST, "T19"."USAGE_DATE" DESC NULLS LAST, "T19"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T19"."LOAD_DATE" DESC NULLS LAST, "T19"."UPDATE_DATE" DESC NULLS LAST, "T19"."SOURCE_SYSTEM" DESC NULLS LAST
          ) - 1 AS "POSITION",
          COUNT(*) OVER (
            PARTITION BY "T19"."ERROR_ID"
            ORDER BY NULL ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "OCCURRENCES"
        FROM (
          SELECT
            "T15"."USAGE_ID",
            "T15"."MEETING_ID",
            "T15"."FEATURE_NAME",
            "T15"."USAGE_COUNT",
            "T15"."USAGE_DATE",
            "T15"."LOAD_TIMESTAMP",
            "T15"."UPDATE_TIMESTAMP",
            "T15"."SOURCE_SYSTEM",
            "T15"."LOAD_DATE",
            "T15"."UPDATE_DATE",
            "T15"."EFF",
            "T15"."BROKEN",
            "T15"."RULE_TABLE",
            "T15"."RULE_BIT",
            "T15"."VALIDATION_RULE",
            "T15"."ERROR_SEVERITY",
            "T15"."ERROR_TYPE",
            "T15"."ERROR_DESCRIPTION",
            "T15"."SOURCE_COLUMN",
            MD5(
              IFF(
                "T15"."USAGE_ID" IS NOT NULL,
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
                    "T15"."VALIDATION_RULE" IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH("T15"."VALIDATION_RULE") AS VARCHAR),
                      ':',
                      COALESCE("T15"."VALIDATION_RULE", '')
                    )
                  ),
                  IFF(
                    "T15"."USAGE_ID" IS NULL,
                    '~',
                    CONCAT(CAST(LENGTH("T15"."USAGE_ID") AS VARCHAR), ':', COALESCE("T15"."USAGE_ID", ''))
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
                    "T15"."VALIDATION_RULE" IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH("T15"."VALIDATION_RULE") AS VARCHAR),
                      ':',
                      COALESCE("T15"."VALIDATION_RULE", '')
                    )
                  ),
                  IFF(
                    "T15"."USAGE_ID" IS NULL,
                    '~',
                    CONCAT(CAST(LENGTH("T15"."USAGE_ID") AS VARCHAR), ':', COALESCE("T15"."USAGE_ID", ''))
                  ),
                  IFF(
                    "T15"."MEETING_ID" IS NULL,
                    '~',
                    CONCAT(CAST(LENGTH("T15"."MEETING_ID") AS VARCHAR), ':', COALESCE("T15"."MEETING_ID", ''))
                  ),
                  IFF(
                    "T15"."FEATURE_NAME" IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH("T15"."FEATURE_NAME") AS VARCHAR),
                      ':',
                      COALESCE("T15"."FEATURE_NAME", '')
                    )
                  ),
                  IFF(
                    CAST("T15"."USAGE_COUNT" AS VARCHAR) IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH(CAST("T15"."USAGE_COUNT" AS VARCHAR)) AS VARCHAR),
                      ':',
                      COALESCE(CAST("T15"."USAGE_COUNT" AS VARCHAR), '')
                    )
                  ),
                  IFF(
                    CONCAT(
                      RIGHT(CAST(CAST(DATE_PART(year, "T15"."USAGE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(month, "T15"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(day, "T15"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                    ) IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH(
                        CONCAT(
                          RIGHT(CAST(CAST(DATE_PART(year, "T15"."USAGE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T15"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T15"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                        )
                      ) AS VARCHAR),
                      ':',
                      COALESCE(
                        CONCAT(
                          RIGHT(CAST(CAST(DATE_PART(year, "T15"."USAGE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T15"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T15"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
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
                "T9"."USAGE_ID",
                "T9"."MEETING_ID",
                "T9"."FEATURE_NAME",
                "T9"."USAGE_COUNT",
                "T9"."USAGE_DATE",
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
                  "T1"."USAGE_ID",
                  "T1"."MEETING_ID",
                  "T1"."FEATURE_NAME",
                  "T1"."USAGE_COUNT",
                  "T1"."USAGE_DATE",
                  "T1"."LOAD_TIMESTAMP",
                  "T1"."UPDATE_TIMESTAMP",
                  "T1"."SOURCE_SYSTEM",
                  "T1"."LOAD_DATE",
                  "T1"."UPDATE_DATE",
                  "T1"."EFF",
                  "T1"."FAILED" AS "BROKEN"
                FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."CONTESTED_FEATURE_USAGE" AS "T1"
                WHERE
                  "T1"."IS_STANDING"
              ) AS "T9"
              CROSS JOIN (
                SELECT
                  *
                FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."QUALITY_RULES" AS "T0"
                WHERE
                  "T0"."RULE_TABLE" = 'si_feature_usage'
              ) AS "T13"
            ) AS "T14"
            WHERE
              (
                BITAND("T14"."BROKEN", "T14"."RULE_BIT")
              ) <> 0
          ) AS "T15"
        ) AS "T19"
      ) AS "T21"
      WHERE
        "T21"."POSITION" = 0
    ) AS "T22"
  ) AS "T23"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      "T43"."USAGE_ID",
      "T43"."MEETING_ID",
      "T43"."FEATURE_NAME",
      "T43"."USAGE_COUNT",
      "T43"."USAGE_DATE",
      "T43"."LOAD_TIMESTAMP",
      "T43"."UPDATE_TIMESTAMP",
      "T43"."SOURCE_SYSTEM",
      "T43"."LOAD_DATE",
      "T43"."UPDATE_DATE",
      "T43"."EFF",
      "T43"."BROKEN",
      "T43"."RULE_TABLE",
      "T43"."RULE_BIT",
      "T43"."VALIDATION_RULE",
      "T43"."ERROR_SEVERITY",
      "T43"."ERROR_TYPE",
      "T43"."ERROR_DESCRIPTION",
      "T43"."SOURCE_COLUMN",
      "T43"."ERROR_ID",
      1 AS "OCCURRENCES"
    FROM (
      SELECT
        "T42"."USAGE_ID",
        "T42"."MEETING_ID",
        "T42"."FEATURE_NAME",
        "T42"."USAGE_COUNT",
        "T42"."USAGE_DATE",
        "T42"."LOAD_TIMESTAMP",
        "T42"."UPDATE_TIMESTAMP",
        "T42"."SOURCE_SYSTEM",
        "T42"."LOAD_DATE",
        "T42"."UPDATE_DATE",
        "T42"."EFF",
        "T42"."BROKEN",
        "T42"."RULE_TABLE",
        "T42"."RULE_BIT",
        "T42"."VALIDATION_RULE",
        "T42"."ERROR_SEVERITY",
        "T42"."ERROR_TYPE",
        "T42"."ERROR_DESCRIPTION",
        "T42"."SOURCE_COLUMN",
        MD5(
          IFF(
            "T42"."USAGE_ID" IS NOT NULL,
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
                "T42"."VALIDATION_RULE" IS NULL,
                '~',
                CONCAT(
                  CAST(LENGTH("T42"."VALIDATION_RULE") AS VARCHAR),
                  ':',
                  COALESCE("T42"."VALIDATION_RULE", '')
                )
              ),
              IFF(
                "T42"."USAGE_ID" IS NULL,
                '~',
                CONCAT(CAST(LENGTH("T42"."USAGE_ID") AS VARCHAR), ':', COALESCE("T42"."USAGE_ID", ''))
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
                "T42"."VALIDATION_RULE" IS NULL,
                '~',
                CONCAT(
                  CAST(LENGTH("T42"."VALIDATION_RULE") AS VARCHAR),
                  ':',
                  COALESCE("T42"."VALIDATION_RULE", '')
                )
              ),
              IFF(
                "T42"."USAGE_ID" IS NULL,
                '~',
                CONCAT(CAST(LENGTH("T42"."USAGE_ID") AS VARCHAR), ':', COALESCE("T42"."USAGE_ID", ''))
              ),
              IFF(
                "T42"."MEETING_ID" IS NULL,
                '~',
                CONCAT(CAST(LENGTH("T42"."MEETING_ID") AS VARCHAR), ':', COALESCE("T42"."MEETING_ID", ''))
              ),
              IFF(
                "T42"."FEATURE_NAME" IS NULL,
                '~',
                CONCAT(
                  CAST(LENGTH("T42"."FEATURE_NAME") AS VARCHAR),
                  ':',
                  COALESCE("T42"."FEATURE_NAME", '')
                )
              ),
              IFF(
                CAST("T42"."USAGE_COUNT" AS VARCHAR) IS NULL,
                '~',
                CONCAT(
                  CAST(LENGTH(CAST("T42"."USAGE_COUNT" AS VARCHAR)) AS VARCHAR),
                  ':',
                  COALESCE(CAST("T42"."USAGE_COUNT" AS VARCHAR), '')
                )
              ),
              IFF(
                CONCAT(
                  RIGHT(CAST(CAST(DATE_PART(year, "T42"."USAGE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(month, "T42"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(day, "T42"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                ) IS NULL,
                '~',
                CONCAT(
                  CAST(LENGTH(
                    CONCAT(
                      RIGHT(CAST(CAST(DATE_PART(year, "T42"."USAGE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(month, "T42"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(day, "T42"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                    )
                  ) AS VARCHAR),
                  ':',
                  COALESCE(
                    CONCAT(
                      RIGHT(CAST(CAST(DATE_PART(year, "T42"."USAGE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(month, "T42"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(day, "T42"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
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
            "T13"."RULE_TABLE",
            "T13"."RULE_BIT",
            "T13"."VALIDATION_RULE",
            "T13"."ERROR_SEVERITY",
            "T13"."ERROR_TYPE",
            "T13"."ERROR_DESCRIPTION",
            "T13"."SOURCE_COLUMN"
          FROM (
            SELECT
              "T38"."USAGE_ID",
              "T38"."MEETING_ID",
              "T38"."FEATURE_NAME",
              "T38"."USAGE_COUNT",
              "T38"."USAGE_DATE",
              "T38"."LOAD_TIMESTAMP",
              "T38"."UPDATE_TIMESTAMP",
              "T38"."SOURCE_SYSTEM",
              "T38"."LOAD_DATE",
              "T38"."UPDATE_DATE",
              "T38"."EFF",
              "T38"."BROKEN"
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
                "T37"."FEATURE_NAME_LABEL",
                "T37"."EFF",
                "T37"."FAILED",
                "T37"."IS_SELECTED",
                "T37"."IS_LATEST",
                "T37"."MEETING_START_TIME",
                "T37"."MEETING_END_TIME",
                "T37"."IS_KNOWN_MEETING",
                "T37"."HOST_USER_KEY",
                0 + IFF(COALESCE("T37"."FEATURE_NAME_LABEL" = 'Unknown', FALSE), 64, 0) + IFF(COALESCE(NOT (
                  "T37"."IS_KNOWN_MEETING"
                ), FALSE), 128, 0) + IFF(
                  COALESCE(
                    (
                      "T37"."USAGE_DATE" < TO_DATE("T37"."MEETING_START_TIME")
                    )
                    OR (
                      "T37"."USAGE_DATE" > TO_DATE("T37"."MEETING_END_TIME")
                    ),
                    FALSE
                  ),
                  256,
                  0
                ) AS "BROKEN"
              FROM (
                SELECT
                  "T36".*
                  EXCLUDE ("MEETING_HOST_KEY", "KNOWN_MEETING_ID")
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
                    "T35"."FEATURE_NAME_LABEL",
                    "T35"."EFF",
                    "T35"."FAILED",
                    "T35"."IS_SELECTED",
                    "T35"."IS_LATEST",
                    "T35"."KNOWN_MEETING_ID",
                    "T35"."MEETING_HOST_KEY",
                    "T35"."MEETING_START_TIME",
                    "T35"."MEETING_END_TIME",
                    "T35"."KNOWN_MEETING_ID" IS NOT NULL AS "IS_KNOWN_MEETING",
                    COALESCE("T35"."MEETING_HOST_KEY", 'd184d59493af3f5aa77b64a4e9175275') AS "HOST_USER_KEY"
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
                      "T10"."KNOWN_MEETING_ID",
                      "T10"."MEETING_HOST_KEY",
                      "T10"."MEETING_START_TIME",
                      "T10"."MEETING_END_TIME"
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          "T28"."USAGE_ID",
                          "T28"."MEETING_ID",
                          "T28"."FEATURE_NAME",
                          "T28"."USAGE_COUNT",
                          "T28"."USAGE_DATE",
                          "T28"."LOAD_TIMESTAMP",
                          "T28"."UPDATE_TIMESTAMP",
                          "T28"."SOURCE_SYSTEM",
                          "T28"."LOAD_DATE",
                          "T28"."UPDATE_DATE",
                          "T28"."FEATURE_NAME_LABEL",
                          "T28"."EFF",
                          "T28"."FAILED",
                          "T28"."IS_SELECTED",
                          TRUE AS "IS_LATEST"
                        FROM (
                          SELECT
                            *
                          FROM "T24" AS "T25"
                          WHERE
                            "T25"."FAILED" = 0
                        ) AS "T28"
                        WHERE
                          NOT EXISTS(
                            SELECT
                              1
                            FROM (
                              SELECT
                                "T29"."KEY_BUCKET"
                              FROM (
                                SELECT
                                  "T26"."KEY_BUCKET",
                                  COUNT(*) AS "COUNTSTAR()"
                                FROM (
                                  SELECT
                                    HASH("T25"."USAGE_ID") AS "KEY_BUCKET"
                                  FROM "T24" AS "T25"
                                ) AS "T26"
                                GROUP BY
                                  1
                              ) AS "T29"
                              WHERE
                                "T29"."COUNTSTAR()" > 1 AND "T29"."KEY_BUCKET" IS NOT NULL
                            ) AS "T31"
                            WHERE
                              HASH("T28"."USAGE_ID") = "T31"."KEY_BUCKET"
                          )
                      ) AS "T32"
                      UNION ALL
                      SELECT
                        *
                      FROM (
                        SELECT
                          "T1"."USAGE_ID",
                          "T1"."MEETING_ID",
                          "T1"."FEATURE_NAME",
                          "T1"."USAGE_COUNT",
                          "T1"."USAGE_DATE",
                          "T1"."LOAD_TIMESTAMP",
                          "T1"."UPDATE_TIMESTAMP",
                          "T1"."SOURCE_SYSTEM",
                          "T1"."LOAD_DATE",
                          "T1"."UPDATE_DATE",
                          "T1"."FEATURE_NAME_LABEL",
                          "T1"."EFF",
                          "T1"."FAILED",
                          "T1"."IS_SELECTED",
                          "T1"."IS_LATEST"
                        FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."CONTESTED_FEATURE_USAGE" AS "T1"
                        WHERE
                          "T1"."IS_KEPT"
                      ) AS "T5"
                    ) AS "T34"
                    LEFT OUTER JOIN (
                      SELECT
                        "T2"."MEETING_ID" AS "KNOWN_MEETING_ID",
                        "T2"."HOST_USER_KEY" AS "MEETING_HOST_KEY",
                        "T2"."START_TIME" AS "MEETING_START_TIME",
                        "T2"."END_TIME" AS "MEETING_END_TIME"
                      FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."MEETING_CORE" AS "T2"
                    ) AS "T10"
                      ON "T34"."MEETING_ID" = "T10"."KNOWN_MEETING_ID"
                  ) AS "T35"
                ) AS "T36"
              ) AS "T37"
            ) AS "T38"
            WHERE
              "T38"."BROKEN" <> 0 AND "T38"."IS_LATEST"
          ) AS "T40"
          CROSS JOIN (
            SELECT
              *
            FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."QUALITY_RULES" AS "T0"
            WHERE
              "T0"."RULE_TABLE" = 'si_feature_usage'
          ) AS "T13"
        ) AS "T41"
        WHERE
          (
            BITAND("T41"."BROKEN", "T41"."RULE_BIT")
          ) <> 0
      ) AS "T42"
    ) AS "T43"
  ) AS "T44"
) AS "T45"
