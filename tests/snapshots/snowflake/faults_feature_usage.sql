-- faults_feature_usage
-- snowflake, as of 2025-06-30T00:00:00; compiled by zoomgold, not for editing
SELECT
  "T12"."ERROR_ID",
  'gold' AS "ORIGIN",
  "T12"."ERROR_TYPE",
  "T12"."ERROR_DESCRIPTION",
  'si_feature_usage' AS "SOURCE_TABLE",
  "T12"."USAGE_ID" AS "SOURCE_KEY",
  "T12"."SOURCE_COLUMN",
  CASE
    WHEN "T12"."VALIDATION_RULE" IN ('missing_usage_id')
    THEN "T12"."USAGE_ID"
    WHEN "T12"."VALIDATION_RULE" IN ('missing_meeting_id', 'orphan_meeting')
    THEN "T12"."MEETING_ID"
    WHEN "T12"."VALIDATION_RULE" IN ('missing_feature_name', 'unknown_feature')
    THEN "T12"."FEATURE_NAME"
    WHEN "T12"."VALIDATION_RULE" IN ('missing_usage_date', 'outside_meeting_dates')
    THEN CONCAT(
      RIGHT(CAST(CAST(DATE_PART(year, "T12"."USAGE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
      '-',
      RIGHT(CAST(CAST(DATE_PART(month, "T12"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
      '-',
      RIGHT(CAST(CAST(DATE_PART(day, "T12"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
    )
    WHEN "T12"."VALIDATION_RULE" IN ('missing_usage_count', 'invalid_usage_count')
    THEN CAST("T12"."USAGE_COUNT" AS VARCHAR)
    ELSE NULL
  END AS "ERROR_VALUE",
  "T12"."VALIDATION_RULE",
  "T12"."ERROR_SEVERITY",
  'Open' AS "RESOLUTION_STATUS",
  CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
    'feature_name',
    "T12"."FEATURE_NAME",
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
    'meeting_id',
    "T12"."MEETING_ID",
    'source_system',
    "T12"."SOURCE_SYSTEM",
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
    'usage_count',
    "T12"."USAGE_COUNT",
    'usage_date',
    CONCAT(
      RIGHT(CAST(CAST(DATE_PART(year, "T12"."USAGE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
      '-',
      RIGHT(CAST(CAST(DATE_PART(month, "T12"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
      '-',
      RIGHT(CAST(CAST(DATE_PART(day, "T12"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
    ),
    'usage_id',
    "T12"."USAGE_ID"
  ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
  "T12"."OCCURRENCES",
  "T12"."EFF" AS "ERROR_TIMESTAMP",
  "T12"."LOAD_DATE",
  "T12"."UPDATE_DATE",
  "T12"."SOURCE_SYSTEM"
FROM (
  SELECT
    "T11"."USAGE_ID",
    "T11"."MEETING_ID",
    "T11"."FEATURE_NAME",
    "T11"."USAGE_COUNT",
    "T11"."USAGE_DATE",
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
      ORDER BY "T11"."EFF" DESC NULLS LAST, "T11"."LOAD_TIMESTAMP" DESC NULLS LAST, "T11"."USAGE_ID" DESC NULLS LAST, "T11"."MEETING_ID" DESC NULLS LAST, "T11"."FEATURE_NAME" DESC NULLS LAST, "T11"."USAGE_COUNT" DESC NULLS LAST, "T11"."USAGE_DATE" DESC NULLS LAST, "T11"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T11"."LOAD_DATE" DESC NULLS LAST, "T11"."UPDATE_DATE" DESC NULLS LAST, "T11"."SOURCE_SYSTEM" DESC NULLS LAST
    ) - 1 AS "POSITION",
    COUNT(*) OVER (
      PARTITION BY "T11"."ERROR_ID"
      ORDER BY NULL ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "OCCURRENCES"
  FROM (
    SELECT
      "T10"."USAGE_ID",
      "T10"."MEETING_ID",
      "T10"."FEATURE_NAME",
      "T10"."USAGE_COUNT",
      "T10"."USAGE_DATE",
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
          "T10"."USAGE_ID" IS NOT NULL,
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
              "T10"."VALIDATION_RULE" IS NULL,
              '~',
              CONCAT(
                CAST(LENGTH("T10"."VALIDATION_RULE") AS VARCHAR),
                ':',
                COALESCE("T10"."VALIDATION_RULE", '')
              )
            ),
            IFF(
              "T10"."USAGE_ID" IS NULL,
              '~',
              CONCAT(CAST(LENGTH("T10"."USAGE_ID") AS VARCHAR), ':', COALESCE("T10"."USAGE_ID", ''))
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
              "T10"."VALIDATION_RULE" IS NULL,
              '~',
              CONCAT(
                CAST(LENGTH("T10"."VALIDATION_RULE") AS VARCHAR),
                ':',
                COALESCE("T10"."VALIDATION_RULE", '')
              )
            ),
            IFF(
              "T10"."USAGE_ID" IS NULL,
              '~',
              CONCAT(CAST(LENGTH("T10"."USAGE_ID") AS VARCHAR), ':', COALESCE("T10"."USAGE_ID", ''))
            ),
            IFF(
              "T10"."MEETING_ID" IS NULL,
              '~',
              CONCAT(CAST(LENGTH("T10"."MEETING_ID") AS VARCHAR), ':', COALESCE("T10"."MEETING_ID", ''))
            ),
            IFF(
              "T10"."FEATURE_NAME" IS NULL,
              '~',
              CONCAT(
                CAST(LENGTH("T10"."FEATURE_NAME") AS VARCHAR),
                ':',
                COALESCE("T10"."FEATURE_NAME", '')
              )
            ),
            IFF(
              CAST("T10"."USAGE_COUNT" AS VARCHAR) IS NULL,
              '~',
              CONCAT(
                CAST(LENGTH(CAST("T10"."USAGE_COUNT" AS VARCHAR)) AS VARCHAR),
                ':',
                COALESCE(CAST("T10"."USAGE_COUNT" AS VARCHAR), '')
              )
            ),
            IFF(
              CONCAT(
                RIGHT(CAST(CAST(DATE_PART(year, "T10"."USAGE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T10"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T10"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
              ) IS NULL,
              '~',
              CONCAT(
                CAST(LENGTH(
                  CONCAT(
                    RIGHT(CAST(CAST(DATE_PART(year, "T10"."USAGE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(month, "T10"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T10"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                  )
                ) AS VARCHAR),
                ':',
                COALESCE(
                  CONCAT(
                    RIGHT(CAST(CAST(DATE_PART(year, "T10"."USAGE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(month, "T10"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T10"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
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
          "T7"."USAGE_ID",
          "T7"."MEETING_ID",
          "T7"."FEATURE_NAME",
          "T7"."USAGE_COUNT",
          "T7"."USAGE_DATE",
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
          ) AS "T3"
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
              "T1"."EFF",
              "T1"."BROKEN"
            FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."WARNED_FEATURE_USAGE" AS "T1"
            WHERE
              "T1"."IS_LATEST"
          ) AS "T4"
        ) AS "T7"
        CROSS JOIN (
          SELECT
            *
          FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."QUALITY_RULES" AS "T2"
          WHERE
            "T2"."RULE_TABLE" = 'si_feature_usage'
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
