-- faults_licenses
-- snowflake, as of 2025-06-30T00:00:00; compiled by zoomgold, not for editing
SELECT
  "T12"."ERROR_ID",
  'gold' AS "ORIGIN",
  "T12"."ERROR_TYPE",
  "T12"."ERROR_DESCRIPTION",
  'si_licenses' AS "SOURCE_TABLE",
  "T12"."LICENSE_ID" AS "SOURCE_KEY",
  "T12"."SOURCE_COLUMN",
  CASE
    WHEN "T12"."VALIDATION_RULE" IN ('missing_license_id')
    THEN "T12"."LICENSE_ID"
    WHEN "T12"."VALIDATION_RULE" IN ('missing_license_type', 'unknown_license_type')
    THEN "T12"."LICENSE_TYPE"
    WHEN "T12"."VALIDATION_RULE" IN ('missing_start_date')
    THEN CONCAT(
      RIGHT(CAST(CAST(DATE_PART(year, "T12"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
      '-',
      RIGHT(CAST(CAST(DATE_PART(month, "T12"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
      '-',
      RIGHT(CAST(CAST(DATE_PART(day, "T12"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
    )
    WHEN "T12"."VALIDATION_RULE" IN ('invalid_date_range')
    THEN CONCAT(
      COALESCE(
        CONCAT(
          RIGHT(CAST(CAST(DATE_PART(year, "T12"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
          '-',
          RIGHT(CAST(CAST(DATE_PART(month, "T12"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
          '-',
          RIGHT(CAST(CAST(DATE_PART(day, "T12"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
        ),
        'null'
      ),
      ', ',
      COALESCE(
        CONCAT(
          RIGHT(CAST(CAST(DATE_PART(year, "T12"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
          '-',
          RIGHT(CAST(CAST(DATE_PART(month, "T12"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
          '-',
          RIGHT(CAST(CAST(DATE_PART(day, "T12"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
        ),
        'null'
      )
    )
    WHEN "T12"."VALIDATION_RULE" IN ('missing_effective_time', 'invalid_effective_time')
    THEN CONCAT(
      COALESCE(
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
        'null'
      ),
      ', ',
      COALESCE(
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
        'null'
      )
    )
    WHEN "T12"."VALIDATION_RULE" IN ('orphan_user')
    THEN "T12"."ASSIGNED_TO_USER_ID"
    WHEN "T12"."VALIDATION_RULE" IN ('missing_end_date')
    THEN CONCAT(
      RIGHT(CAST(CAST(DATE_PART(year, "T12"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
      '-',
      RIGHT(CAST(CAST(DATE_PART(month, "T12"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
      '-',
      RIGHT(CAST(CAST(DATE_PART(day, "T12"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
    )
    ELSE NULL
  END AS "ERROR_VALUE",
  "T12"."VALIDATION_RULE",
  "T12"."ERROR_SEVERITY",
  'Open' AS "RESOLUTION_STATUS",
  CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
    'assigned_to_user_id',
    "T12"."ASSIGNED_TO_USER_ID",
    'end_date',
    CONCAT(
      RIGHT(CAST(CAST(DATE_PART(year, "T12"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
      '-',
      RIGHT(CAST(CAST(DATE_PART(month, "T12"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
      '-',
      RIGHT(CAST(CAST(DATE_PART(day, "T12"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
    ),
    'license_id',
    "T12"."LICENSE_ID",
    'license_type',
    "T12"."LICENSE_TYPE",
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
    'source_system',
    "T12"."SOURCE_SYSTEM",
    'start_date',
    CONCAT(
      RIGHT(CAST(CAST(DATE_PART(year, "T12"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
      '-',
      RIGHT(CAST(CAST(DATE_PART(month, "T12"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
      '-',
      RIGHT(CAST(CAST(DATE_PART(day, "T12"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
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
    )
  ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
  "T12"."OCCURRENCES",
  "T12"."EFF" AS "ERROR_TIMESTAMP",
  "T12"."LOAD_DATE",
  "T12"."UPDATE_DATE",
  "T12"."SOURCE_SYSTEM"
FROM (
  SELECT
    "T11"."LICENSE_ID",
    "T11"."LICENSE_TYPE",
    "T11"."ASSIGNED_TO_USER_ID",
    "T11"."START_DATE",
    "T11"."END_DATE",
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
      ORDER BY "T11"."EFF" DESC NULLS LAST, "T11"."LOAD_TIMESTAMP" DESC NULLS LAST, "T11"."LICENSE_ID" DESC NULLS LAST, "T11"."LICENSE_TYPE" DESC NULLS LAST, "T11"."ASSIGNED_TO_USER_ID" DESC NULLS LAST, "T11"."START_DATE" DESC NULLS LAST, "T11"."END_DATE" DESC NULLS LAST, "T11"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T11"."LOAD_DATE" DESC NULLS LAST, "T11"."UPDATE_DATE" DESC NULLS LAST, "T11"."SOURCE_SYSTEM" DESC NULLS LAST
    ) - 1 AS "POSITION",
    COUNT(*) OVER (
      PARTITION BY "T11"."ERROR_ID"
      ORDER BY NULL ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "OCCURRENCES"
  FROM (
    SELECT
      "T10"."LICENSE_ID",
      "T10"."LICENSE_TYPE",
      "T10"."ASSIGNED_TO_USER_ID",
      "T10"."START_DATE",
      "T10"."END_DATE",
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
          "T10"."LICENSE_ID" IS NOT NULL,
          CONCAT(
            IFF(
              'gold' IS NULL,
              '~',
              CONCAT(CAST(LENGTH('gold') AS VARCHAR), ':', COALESCE('gold', ''))
            ),
            IFF(
              'si_licenses' IS NULL,
              '~',
              CONCAT(CAST(LENGTH('si_licenses') AS VARCHAR), ':', COALESCE('si_licenses', ''))
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
              "T10"."LICENSE_ID" IS NULL,
              '~',
              CONCAT(CAST(LENGTH("T10"."LICENSE_ID") AS VARCHAR), ':', COALESCE("T10"."LICENSE_ID", ''))
            )
          ),
          CONCAT(
            IFF(
              'gold' IS NULL,
              '~',
              CONCAT(CAST(LENGTH('gold') AS VARCHAR), ':', COALESCE('gold', ''))
            ),
            IFF(
              'si_licenses' IS NULL,
              '~',
              CONCAT(CAST(LENGTH('si_licenses') AS VARCHAR), ':', COALESCE('si_licenses', ''))
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
              "T10"."LICENSE_ID" IS NULL,
              '~',
              CONCAT(CAST(LENGTH("T10"."LICENSE_ID") AS VARCHAR), ':', COALESCE("T10"."LICENSE_ID", ''))
            ),
            IFF(
              "T10"."LICENSE_TYPE" IS NULL,
              '~',
              CONCAT(
                CAST(LENGTH("T10"."LICENSE_TYPE") AS VARCHAR),
                ':',
                COALESCE("T10"."LICENSE_TYPE", '')
              )
            ),
            IFF(
              "T10"."ASSIGNED_TO_USER_ID" IS NULL,
              '~',
              CONCAT(
                CAST(LENGTH("T10"."ASSIGNED_TO_USER_ID") AS VARCHAR),
                ':',
                COALESCE("T10"."ASSIGNED_TO_USER_ID", '')
              )
            ),
            IFF(
              CONCAT(
                RIGHT(CAST(CAST(DATE_PART(year, "T10"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T10"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T10"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
              ) IS NULL,
              '~',
              CONCAT(
                CAST(LENGTH(
                  CONCAT(
                    RIGHT(CAST(CAST(DATE_PART(year, "T10"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(month, "T10"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T10"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                  )
                ) AS VARCHAR),
                ':',
                COALESCE(
                  CONCAT(
                    RIGHT(CAST(CAST(DATE_PART(year, "T10"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(month, "T10"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T10"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                  ),
                  ''
                )
              )
            ),
            IFF(
              CONCAT(
                RIGHT(CAST(CAST(DATE_PART(year, "T10"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T10"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T10"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
              ) IS NULL,
              '~',
              CONCAT(
                CAST(LENGTH(
                  CONCAT(
                    RIGHT(CAST(CAST(DATE_PART(year, "T10"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(month, "T10"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T10"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                  )
                ) AS VARCHAR),
                ':',
                COALESCE(
                  CONCAT(
                    RIGHT(CAST(CAST(DATE_PART(year, "T10"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(month, "T10"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T10"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
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
          "T7"."LICENSE_ID",
          "T7"."LICENSE_TYPE",
          "T7"."ASSIGNED_TO_USER_ID",
          "T7"."START_DATE",
          "T7"."END_DATE",
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
              "T0"."LICENSE_ID",
              "T0"."LICENSE_TYPE",
              "T0"."ASSIGNED_TO_USER_ID",
              "T0"."START_DATE",
              "T0"."END_DATE",
              "T0"."LOAD_TIMESTAMP",
              "T0"."UPDATE_TIMESTAMP",
              "T0"."SOURCE_SYSTEM",
              "T0"."LOAD_DATE",
              "T0"."UPDATE_DATE",
              "T0"."EFF",
              "T0"."FAILED" AS "BROKEN"
            FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."CONTESTED_LICENSES" AS "T0"
            WHERE
              "T0"."IS_STANDING"
          ) AS "T3"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              "T1"."LICENSE_ID",
              "T1"."LICENSE_TYPE",
              "T1"."ASSIGNED_TO_USER_ID",
              "T1"."START_DATE",
              "T1"."END_DATE",
              "T1"."LOAD_TIMESTAMP",
              "T1"."UPDATE_TIMESTAMP",
              "T1"."SOURCE_SYSTEM",
              "T1"."LOAD_DATE",
              "T1"."UPDATE_DATE",
              "T1"."EFF",
              "T1"."BROKEN"
            FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."WARNED_LICENSES" AS "T1"
            WHERE
              "T1"."IS_LATEST"
          ) AS "T4"
        ) AS "T7"
        CROSS JOIN (
          SELECT
            *
          FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."QUALITY_RULES" AS "T2"
          WHERE
            "T2"."RULE_TABLE" = 'si_licenses'
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
