-- faults_licenses
-- snowflake, as of 2025-06-30T00:00:00; compiled by zoomgold, not for editing
SELECT
  "T24"."ERROR_ID",
  'gold' AS "ORIGIN",
  "T24"."ERROR_TYPE",
  "T24"."ERROR_DESCRIPTION",
  'si_licenses' AS "SOURCE_TABLE",
  "T24"."LICENSE_ID" AS "SOURCE_KEY",
  "T24"."SOURCE_COLUMN",
  CASE
    WHEN "T24"."VALIDATION_RULE" IN ('missing_license_id')
    THEN "T24"."LICENSE_ID"
    WHEN "T24"."VALIDATION_RULE" IN ('missing_license_type', 'unknown_license_type')
    THEN "T24"."LICENSE_TYPE"
    WHEN "T24"."VALIDATION_RULE" IN ('missing_start_date')
    THEN CONCAT(
      RIGHT(CAST(CAST(DATE_PART(year, "T24"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
      '-',
      RIGHT(CAST(CAST(DATE_PART(month, "T24"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
      '-',
      RIGHT(CAST(CAST(DATE_PART(day, "T24"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
    )
    WHEN "T24"."VALIDATION_RULE" IN ('invalid_date_range')
    THEN CONCAT(
      COALESCE(
        CONCAT(
          RIGHT(CAST(CAST(DATE_PART(year, "T24"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
          '-',
          RIGHT(CAST(CAST(DATE_PART(month, "T24"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
          '-',
          RIGHT(CAST(CAST(DATE_PART(day, "T24"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
        ),
        'null'
      ),
      ', ',
      COALESCE(
        CONCAT(
          RIGHT(CAST(CAST(DATE_PART(year, "T24"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
          '-',
          RIGHT(CAST(CAST(DATE_PART(month, "T24"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
          '-',
          RIGHT(CAST(CAST(DATE_PART(day, "T24"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
        ),
        'null'
      )
    )
    WHEN "T24"."VALIDATION_RULE" IN ('missing_effective_time', 'invalid_effective_time')
    THEN CONCAT(
      COALESCE(
        CONCAT(
          CONCAT(
            RIGHT(
              CAST(CAST(DATE_PART(year, "T24"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
              4
            ),
            '-',
            RIGHT(
              CAST(CAST(DATE_PART(month, "T24"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
              2
            ),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T24"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          ' ',
          RIGHT(
            CAST(CAST(DATE_PART(hour, "T24"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
            2
          ),
          ':',
          RIGHT(
            CAST(CAST(DATE_PART(minute, "T24"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
            2
          ),
          ':',
          RIGHT(
            CAST(CAST(DATE_PART(second, "T24"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                    "T24"."UPDATE_TIMESTAMP"
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
              CAST(CAST(DATE_PART(year, "T24"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
              4
            ),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T24"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T24"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          ' ',
          RIGHT(CAST(CAST(DATE_PART(hour, "T24"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(
            CAST(CAST(DATE_PART(minute, "T24"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
            2
          ),
          ':',
          RIGHT(
            CAST(CAST(DATE_PART(second, "T24"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                    "T24"."LOAD_TIMESTAMP"
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
    WHEN "T24"."VALIDATION_RULE" IN ('orphan_user')
    THEN "T24"."ASSIGNED_TO_USER_ID"
    WHEN "T24"."VALIDATION_RULE" IN ('missing_end_date')
    THEN CONCAT(
      RIGHT(CAST(CAST(DATE_PART(year, "T24"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
      '-',
      RIGHT(CAST(CAST(DATE_PART(month, "T24"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
      '-',
      RIGHT(CAST(CAST(DATE_PART(day, "T24"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
    )
    ELSE NULL
  END AS "ERROR_VALUE",
  "T24"."VALIDATION_RULE",
  "T24"."ERROR_SEVERITY",
  'Open' AS "RESOLUTION_STATUS",
  CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
    'assigned_to_user_id',
    "T24"."ASSIGNED_TO_USER_ID",
    'end_date',
    CONCAT(
      RIGHT(CAST(CAST(DATE_PART(year, "T24"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
      '-',
      RIGHT(CAST(CAST(DATE_PART(month, "T24"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
      '-',
      RIGHT(CAST(CAST(DATE_PART(day, "T24"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
    ),
    'license_id',
    "T24"."LICENSE_ID",
    'license_type',
    "T24"."LICENSE_TYPE",
    'load_date',
    CONCAT(
      RIGHT(CAST(CAST(DATE_PART(year, "T24"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
      '-',
      RIGHT(CAST(CAST(DATE_PART(month, "T24"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
      '-',
      RIGHT(CAST(CAST(DATE_PART(day, "T24"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
    ),
    'load_timestamp',
    CONCAT(
      CONCAT(
        RIGHT(
          CAST(CAST(DATE_PART(year, "T24"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
          4
        ),
        '-',
        RIGHT(CAST(CAST(DATE_PART(month, "T24"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
        '-',
        RIGHT(CAST(CAST(DATE_PART(day, "T24"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
      ),
      ' ',
      RIGHT(CAST(CAST(DATE_PART(hour, "T24"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
      ':',
      RIGHT(
        CAST(CAST(DATE_PART(minute, "T24"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
        2
      ),
      ':',
      RIGHT(
        CAST(CAST(DATE_PART(second, "T24"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                "T24"."LOAD_TIMESTAMP"
              ) % 1000000
            ) + 1000000
          ) % 1000000
        ) + 1000000 AS VARCHAR),
        6
      )
    ),
    'source_system',
    "T24"."SOURCE_SYSTEM",
    'start_date',
    CONCAT(
      RIGHT(CAST(CAST(DATE_PART(year, "T24"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
      '-',
      RIGHT(CAST(CAST(DATE_PART(month, "T24"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
      '-',
      RIGHT(CAST(CAST(DATE_PART(day, "T24"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
    ),
    'update_date',
    CONCAT(
      RIGHT(CAST(CAST(DATE_PART(year, "T24"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
      '-',
      RIGHT(CAST(CAST(DATE_PART(month, "T24"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
      '-',
      RIGHT(CAST(CAST(DATE_PART(day, "T24"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
    ),
    'update_timestamp',
    CONCAT(
      CONCAT(
        RIGHT(
          CAST(CAST(DATE_PART(year, "T24"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
          4
        ),
        '-',
        RIGHT(
          CAST(CAST(DATE_PART(month, "T24"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
          2
        ),
        '-',
        RIGHT(CAST(CAST(DATE_PART(day, "T24"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
      ),
      ' ',
      RIGHT(
        CAST(CAST(DATE_PART(hour, "T24"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
        2
      ),
      ':',
      RIGHT(
        CAST(CAST(DATE_PART(minute, "T24"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
        2
      ),
      ':',
      RIGHT(
        CAST(CAST(DATE_PART(second, "T24"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                "T24"."UPDATE_TIMESTAMP"
              ) % 1000000
            ) + 1000000
          ) % 1000000
        ) + 1000000 AS VARCHAR),
        6
      )
    )
  ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
  "T24"."OCCURRENCES",
  "T24"."EFF" AS "ERROR_TIMESTAMP",
  "T24"."LOAD_DATE",
  "T24"."UPDATE_DATE",
  "T24"."SOURCE_SYSTEM"
FROM (
  SELECT
    *
  FROM (
    SELECT
      "T20"."LICENSE_ID",
      "T20"."LICENSE_TYPE",
      "T20"."ASSIGNED_TO_USER_ID",
      "T20"."START_DATE",
      "T20"."END_DATE",
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
      "T20"."OCCURRENCES"
    FROM (
      SELECT
        "T18"."LICENSE_ID",
        "T18"."LICENSE_TYPE",
        "T18"."ASSIGNED_TO_USER_ID",
        "T18"."START_DATE",
        "T18"."END_DATE",
        "T18"."LOAD_TIMESTAMP",
        "T18"."UPDATE_TIMESTAMP",
        "T18"."SOURCE_SYSTEM",
        "T18"."LOAD_DATE",
        "T18"."UPDATE_DATE",
        "T18"."EFF",
        "T18"."BROKEN",
        "T18"."RULE_TABLE",
        "T18"."RULE_BIT",
        "T18"."VALIDATION_RULE",
        "T18"."ERROR_SEVERITY",
        "T18"."ERROR_TYPE",
        "T18"."ERROR_DESCRIPTION",
        "T18"."SOURCE_COLUMN",
        "T18"."ERROR_ID",
        ROW_NUMBER() OVER (
          PARTITION BY "T18"."ERROR_ID"
          ORDER BY "T18"."EFF" DESC NULLS LAST, "T18"."LOAD_TIMESTAMP" DESC NULLS LAST, "T18"."LICENSE_ID" DESC NULLS LAST, "T18"."LICENSE_TYPE" DESC NULLS LAST, "T18"."ASSIGNED_TO_USER_ID" DESC NULLS LAST, "T18"."START_DATE" DESC NULLS LAST, "T18"."END_DATE" DESC NULLS LAST, "T18"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T18"."LOAD_DATE" DESC NULLS LAST, "T18"."UPDATE_DATE" DESC NULLS LAST, "T18"."SOURCE_SYSTEM" DESC NULLS LAST
        ) - 1 AS "POSITION",
        COUNT(*) OVER (
          PARTITION BY "T18"."ERROR_ID"
          ORDER BY NULL ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "OCCURRENCES"
      FROM (
        SELECT
          "T13"."LICENSE_ID",
          "T13"."LICENSE_TYPE",
          "T13"."ASSIGNED_TO_USER_ID",
          "T13"."START_DATE",
          "T13"."END_DATE",
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
              "T13"."LICENSE_ID" IS NOT NULL,
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
                  "T13"."VALIDATION_RULE" IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH("T13"."VALIDATION_RULE") AS VARCHAR),
                    ':',
                    COALESCE("T13"."VALIDATION_RULE", '')
                  )
                ),
                IFF(
                  "T13"."LICENSE_ID" IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH("T13"."LICENSE_ID") AS VARCHAR), ':', COALESCE("T13"."LICENSE_ID", ''))
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
                  "T13"."VALIDATION_RULE" IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH("T13"."VALIDATION_RULE") AS VARCHAR),
                    ':',
                    COALESCE("T13"."VALIDATION_RULE", '')
                  )
                ),
                IFF(
                  "T13"."LICENSE_ID" IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH("T13"."LICENSE_ID") AS VARCHAR), ':', COALESCE("T13"."LICENSE_ID", ''))
                ),
                IFF(
                  "T13"."LICENSE_TYPE" IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH("T13"."LICENSE_TYPE") AS VARCHAR),
                    ':',
                    COALESCE("T13"."LICENSE_TYPE", '')
                  )
                ),
                IFF(
                  "T13"."ASSIGNED_TO_USER_ID" IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH("T13"."ASSIGNED_TO_USER_ID") AS VARCHAR),
                    ':',
                    COALESCE("T13"."ASSIGNED_TO_USER_ID", '')
                  )
                ),
                IFF(
                  CONCAT(
                    RIGHT(CAST(CAST(DATE_PART(year, "T13"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(month, "T13"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T13"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                  ) IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T13"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T13"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T13"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                      )
                    ) AS VARCHAR),
                    ':',
                    COALESCE(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T13"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T13"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T13"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                      ),
                      ''
                    )
                  )
                ),
                IFF(
                  CONCAT(
                    RIGHT(CAST(CAST(DATE_PART(year, "T13"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(month, "T13"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T13"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                  ) IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T13"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T13"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T13"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                      )
                    ) AS VARCHAR),
                    ':',
                    COALESCE(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T13"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T13"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T13"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
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
              "T6"."LICENSE_ID",
              "T6"."LICENSE_TYPE",
              "T6"."ASSIGNED_TO_USER_ID",
              "T6"."START_DATE",
              "T6"."END_DATE",
              "T6"."LOAD_TIMESTAMP",
              "T6"."UPDATE_TIMESTAMP",
              "T6"."SOURCE_SYSTEM",
              "T6"."LOAD_DATE",
              "T6"."UPDATE_DATE",
              "T6"."EFF",
              "T6"."BROKEN",
              "T10"."RULE_TABLE",
              "T10"."RULE_BIT",
              "T10"."VALIDATION_RULE",
              "T10"."ERROR_SEVERITY",
              "T10"."ERROR_TYPE",
              "T10"."ERROR_DESCRIPTION",
              "T10"."SOURCE_COLUMN"
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
            ) AS "T6"
            CROSS JOIN (
              SELECT
                *
              FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."QUALITY_RULES" AS "T1"
              WHERE
                "T1"."RULE_TABLE" = 'si_licenses'
            ) AS "T10"
          ) AS "T11"
          WHERE
            (
              BITAND("T11"."BROKEN", "T11"."RULE_BIT")
            ) <> 0
        ) AS "T13"
      ) AS "T18"
    ) AS "T20"
    WHERE
      "T20"."POSITION" = 0
  ) AS "T21"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      "T22"."LICENSE_ID",
      "T22"."LICENSE_TYPE",
      "T22"."ASSIGNED_TO_USER_ID",
      "T22"."START_DATE",
      "T22"."END_DATE",
      "T22"."LOAD_TIMESTAMP",
      "T22"."UPDATE_TIMESTAMP",
      "T22"."SOURCE_SYSTEM",
      "T22"."LOAD_DATE",
      "T22"."UPDATE_DATE",
      "T22"."EFF",
      "T22"."BROKEN",
      "T22"."RULE_TABLE",
      "T22"."RULE_BIT",
      "T22"."VALIDATION_RULE",
      "T22"."ERROR_SEVERITY",
      "T22"."ERROR_TYPE",
      "T22"."ERROR_DESCRIPTION",
      "T22"."SOURCE_COLUMN",
      "T22"."ERROR_ID",
      1 AS "OCCURRENCES"
    FROM (
      SELECT
        "T19"."LICENSE_ID",
        "T19"."LICENSE_TYPE",
        "T19"."ASSIGNED_TO_USER_ID",
        "T19"."START_DATE",
        "T19"."END_DATE",
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
        MD5(
          IFF(
            "T19"."LICENSE_ID" IS NOT NULL,
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
                "T19"."VALIDATION_RULE" IS NULL,
                '~',
                CONCAT(
                  CAST(LENGTH("T19"."VALIDATION_RULE") AS VARCHAR),
                  ':',
                  COALESCE("T19"."VALIDATION_RULE", '')
                )
              ),
              IFF(
                "T19"."LICENSE_ID" IS NULL,
                '~',
                CONCAT(CAST(LENGTH("T19"."LICENSE_ID") AS VARCHAR), ':', COALESCE("T19"."LICENSE_ID", ''))
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
                "T19"."VALIDATION_RULE" IS NULL,
                '~',
                CONCAT(
                  CAST(LENGTH("T19"."VALIDATION_RULE") AS VARCHAR),
                  ':',
                  COALESCE("T19"."VALIDATION_RULE", '')
                )
              ),
              IFF(
                "T19"."LICENSE_ID" IS NULL,
                '~',
                CONCAT(CAST(LENGTH("T19"."LICENSE_ID") AS VARCHAR), ':', COALESCE("T19"."LICENSE_ID", ''))
              ),
              IFF(
                "T19"."LICENSE_TYPE" IS NULL,
                '~',
                CONCAT(
                  CAST(LENGTH("T19"."LICENSE_TYPE") AS VARCHAR),
                  ':',
                  COALESCE("T19"."LICENSE_TYPE", '')
                )
              ),
              IFF(
                "T19"."ASSIGNED_TO_USER_ID" IS NULL,
                '~',
                CONCAT(
                  CAST(LENGTH("T19"."ASSIGNED_TO_USER_ID") AS VARCHAR),
                  ':',
                  COALESCE("T19"."ASSIGNED_TO_USER_ID", '')
                )
              ),
              IFF(
                CONCAT(
                  RIGHT(CAST(CAST(DATE_PART(year, "T19"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(month, "T19"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(day, "T19"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                ) IS NULL,
                '~',
                CONCAT(
                  CAST(LENGTH(
                    CONCAT(
                      RIGHT(CAST(CAST(DATE_PART(year, "T19"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(month, "T19"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(day, "T19"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                    )
                  ) AS VARCHAR),
                  ':',
                  COALESCE(
                    CONCAT(
                      RIGHT(CAST(CAST(DATE_PART(year, "T19"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(month, "T19"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(day, "T19"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                    ),
                    ''
                  )
                )
              ),
              IFF(
                CONCAT(
                  RIGHT(CAST(CAST(DATE_PART(year, "T19"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(month, "T19"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(day, "T19"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                ) IS NULL,
                '~',
                CONCAT(
                  CAST(LENGTH(
                    CONCAT(
                      RIGHT(CAST(CAST(DATE_PART(year, "T19"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(month, "T19"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(day, "T19"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                    )
                  ) AS VARCHAR),
                  ':',
                  COALESCE(
                    CONCAT(
                      RIGHT(CAST(CAST(DATE_PART(year, "T19"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(month, "T19"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(day, "T19"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
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
            "T16"."LICENSE_ID",
            "T16"."LICENSE_TYPE",
            "T16"."ASSIGNED_TO_USER_ID",
            "T16"."START_DATE",
            "T16"."END_DATE",
            "T16"."LOAD_TIMESTAMP",
            "T16"."UPDATE_TIMESTAMP",
            "T16"."SOURCE_SYSTEM",
            "T16"."LOAD_DATE",
            "T16"."UPDATE_DATE",
            "T16"."EFF",
            "T16"."BROKEN",
            "T10"."RULE_TABLE",
            "T10"."RULE_BIT",
            "T10"."VALIDATION_RULE",
            "T10"."ERROR_SEVERITY",
            "T10"."ERROR_TYPE",
            "T10"."ERROR_DESCRIPTION",
            "T10"."SOURCE_COLUMN"
          FROM (
            SELECT
              "T14"."LICENSE_ID",
              "T14"."LICENSE_TYPE",
              "T14"."ASSIGNED_TO_USER_ID",
              "T14"."START_DATE",
              "T14"."END_DATE",
              "T14"."LOAD_TIMESTAMP",
              "T14"."UPDATE_TIMESTAMP",
              "T14"."SOURCE_SYSTEM",
              "T14"."LOAD_DATE",
              "T14"."UPDATE_DATE",
              "T14"."EFF",
              "T14"."BROKEN"
            FROM (
              SELECT
                "T12"."LICENSE_ID",
                "T12"."LICENSE_TYPE",
                "T12"."ASSIGNED_TO_USER_ID",
                "T12"."START_DATE",
                "T12"."END_DATE",
                "T12"."LOAD_TIMESTAMP",
                "T12"."UPDATE_TIMESTAMP",
                "T12"."SOURCE_SYSTEM",
                "T12"."LOAD_DATE",
                "T12"."UPDATE_DATE",
                "T12"."LICENSE_TYPE_LABEL",
                "T12"."EFF",
                "T12"."FAILED",
                "T12"."IS_SELECTED",
                "T12"."IS_LATEST",
                "T12"."FOUND_USER_ID",
                0 + IFF(COALESCE("T12"."LICENSE_TYPE_LABEL" = 'Unknown', FALSE), 64, 0) + IFF(
                  COALESCE(
                    (
                      "T12"."ASSIGNED_TO_USER_ID" IS NOT NULL
                    )
                    AND (
                      "T12"."FOUND_USER_ID" IS NULL
                    ),
                    FALSE
                  ),
                  128,
                  0
                ) + IFF(COALESCE("T12"."END_DATE" IS NULL, FALSE), 256, 0) AS "BROKEN"
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
                  "T7"."LICENSE_TYPE_LABEL",
                  "T7"."EFF",
                  "T7"."FAILED",
                  "T7"."IS_SELECTED",
                  "T7"."IS_LATEST",
                  "T9"."FOUND_USER_ID"
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
                    "T0"."LICENSE_TYPE_LABEL",
                    "T0"."EFF",
                    "T0"."FAILED",
                    "T0"."IS_SELECTED",
                    "T0"."IS_LATEST"
                  FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."CONTESTED_LICENSES" AS "T0"
                  WHERE
                    "T0"."IS_KEPT"
                ) AS "T7"
                LEFT OUTER JOIN (
                  SELECT DISTINCT
                    "T2"."USER_ID" AS "FOUND_USER_ID"
                  FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."USER_VERSIONS" AS "T2"
                ) AS "T9"
                  ON "T7"."ASSIGNED_TO_USER_ID" = "T9"."FOUND_USER_ID"
              ) AS "T12"
            ) AS "T14"
            WHERE
              "T14"."BROKEN" <> 0 AND "T14"."IS_LATEST"
          ) AS "T16"
          CROSS JOIN (
            SELECT
              *
            FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."QUALITY_RULES" AS "T1"
            WHERE
              "T1"."RULE_TABLE" = 'si_licenses'
          ) AS "T10"
        ) AS "T17"
        WHERE
          (
            BITAND("T17"."BROKEN", "T17"."RULE_BIT")
          ) <> 0
      ) AS "T19"
    ) AS "T22"
  ) AS "T23"
) AS "T24"
