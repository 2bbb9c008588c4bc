-- faults_licenses
-- snowflake, as of 2025-06-30T00:00:00; compiled by zoomgold, not for editing
SELECT
  "T25"."ERROR_ID",
  'gold' AS "ORIGIN",
  "T25"."ERROR_TYPE",
  "T25"."ERROR_DESCRIPTION",
  'si_licenses' AS "SOURCE_TABLE",
  "T25"."LICENSE_ID" AS "SOURCE_KEY",
  "T25"."SOURCE_COLUMN",
  CASE
    WHEN "T25"."VALIDATION_RULE" IN ('missing_license_id')
    THEN "T25"."LICENSE_ID"
    WHEN "T25"."VALIDATION_RULE" IN ('missing_license_type', 'unknown_license_type')
    THEN "T25"."LICENSE_TYPE"
    WHEN "T25"."VALIDATION_RULE" IN ('missing_start_date')
    THEN CONCAT(
      RIGHT(CAST(CAST(DATE_PART(year, "T25"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
      '-',
      RIGHT(CAST(CAST(DATE_PART(month, "T25"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
      '-',
      RIGHT(CAST(CAST(DATE_PART(day, "T25"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
    )
    WHEN "T25"."VALIDATION_RULE" IN ('invalid_date_range')
    THEN CONCAT(
      COALESCE(
        CONCAT(
          RIGHT(CAST(CAST(DATE_PART(year, "T25"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
          '-',
          RIGHT(CAST(CAST(DATE_PART(month, "T25"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
          '-',
          RIGHT(CAST(CAST(DATE_PART(day, "T25"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
        ),
        'null'
      ),
      ', ',
      COALESCE(
        CONCAT(
          RIGHT(CAST(CAST(DATE_PART(year, "T25"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
          '-',
          RIGHT(CAST(CAST(DATE_PART(month, "T25"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
          '-',
          RIGHT(CAST(CAST(DATE_PART(day, "T25"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
        ),
        'null'
      )
    )
    WHEN "T25"."VALIDATION_RULE" IN ('missing_effective_time', 'invalid_effective_time')
    THEN CONCAT(
      COALESCE(
        CONCAT(
          CONCAT(
            RIGHT(
              CAST(CAST(DATE_PART(year, "T25"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
              4
            ),
            '-',
            RIGHT(
              CAST(CAST(DATE_PART(month, "T25"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
              2
            ),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T25"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          ' ',
          RIGHT(
            CAST(CAST(DATE_PART(hour, "T25"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
            2
          ),
          ':',
          RIGHT(
            CAST(CAST(DATE_PART(minute, "T25"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
            2
          ),
          ':',
          RIGHT(
            CAST(CAST(DATE_PART(second, "T25"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                    "T25"."UPDATE_TIMESTAMP"
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
              CAST(CAST(DATE_PART(year, "T25"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
              4
            ),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T25"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T25"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          ' ',
          RIGHT(CAST(CAST(DATE_PART(hour, "T25"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(
            CAST(CAST(DATE_PART(minute, "T25"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
            2
          ),
          ':',
          RIGHT(
            CAST(CAST(DATE_PART(second, "T25"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                    "T25"."LOAD_TIMESTAMP"
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
    WHEN "T25"."VALIDATION_RULE" IN ('orphan_user')
    THEN "T25"."ASSIGNED_TO_USER_ID"
    WHEN "T25"."VALIDATION_RULE" IN ('missing_end_date')
    THEN CONCAT(
      RIGHT(CAST(CAST(DATE_PART(year, "T25"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
      '-',
      RIGHT(CAST(CAST(DATE_PART(month, "T25"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
      '-',
      RIGHT(CAST(CAST(DATE_PART(day, "T25"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
    )
    ELSE NULL
  END AS "ERROR_VALUE",
  "T25"."VALIDATION_RULE",
  "T25"."ERROR_SEVERITY",
  'Open' AS "RESOLUTION_STATUS",
  CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
    'assigned_to_user_id',
    "T25"."ASSIGNED_TO_USER_ID",
    'end_date',
    CONCAT(
      RIGHT(CAST(CAST(DATE_PART(year, "T25"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
      '-',
      RIGHT(CAST(CAST(DATE_PART(month, "T25"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
      '-',
      RIGHT(CAST(CAST(DATE_PART(day, "T25"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
    ),
    'license_id',
    "T25"."LICENSE_ID",
    'license_type',
    "T25"."LICENSE_TYPE",
    'load_date',
    CONCAT(
      RIGHT(CAST(CAST(DATE_PART(year, "T25"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
      '-',
      RIGHT(CAST(CAST(DATE_PART(month, "T25"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
      '-',
      RIGHT(CAST(CAST(DATE_PART(day, "T25"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
    ),
    'load_timestamp',
    CONCAT(
      CONCAT(
        RIGHT(
          CAST(CAST(DATE_PART(year, "T25"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
          4
        ),
        '-',
        RIGHT(CAST(CAST(DATE_PART(month, "T25"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
        '-',
        RIGHT(CAST(CAST(DATE_PART(day, "T25"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
      ),
      ' ',
      RIGHT(CAST(CAST(DATE_PART(hour, "T25"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
      ':',
      RIGHT(
        CAST(CAST(DATE_PART(minute, "T25"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
        2
      ),
      ':',
      RIGHT(
        CAST(CAST(DATE_PART(second, "T25"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                "T25"."LOAD_TIMESTAMP"
              ) % 1000000
            ) + 1000000
          ) % 1000000
        ) + 1000000 AS VARCHAR),
        6
      )
    ),
    'source_system',
    "T25"."SOURCE_SYSTEM",
    'start_date',
    CONCAT(
      RIGHT(CAST(CAST(DATE_PART(year, "T25"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
      '-',
      RIGHT(CAST(CAST(DATE_PART(month, "T25"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
      '-',
      RIGHT(CAST(CAST(DATE_PART(day, "T25"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
    ),
    'update_date',
    CONCAT(
      RIGHT(CAST(CAST(DATE_PART(year, "T25"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
      '-',
      RIGHT(CAST(CAST(DATE_PART(month, "T25"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
      '-',
      RIGHT(CAST(CAST(DATE_PART(day, "T25"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
    ),
    'update_timestamp',
    CONCAT(
      CONCAT(
        RIGHT(
          CAST(CAST(DATE_PART(year, "T25"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
          4
        ),
        '-',
        RIGHT(
          CAST(CAST(DATE_PART(month, "T25"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
          2
        ),
        '-',
        RIGHT(CAST(CAST(DATE_PART(day, "T25"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
      ),
      ' ',
      RIGHT(
        CAST(CAST(DATE_PART(hour, "T25"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
        2
      ),
      ':',
      RIGHT(
        CAST(CAST(DATE_PART(minute, "T25"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
        2
      ),
      ':',
      RIGHT(
        CAST(CAST(DATE_PART(second, "T25"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                "T25"."UPDATE_TIMESTAMP"
              ) % 1000000
            ) + 1000000
          ) % 1000000
        ) + 1000000 AS VARCHAR),
        6
      )
    )
  ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
  "T25"."OCCURRENCES",
  "T25"."EFF" AS "ERROR_TIMESTAMP",
  "T25"."LOAD_DATE",
  "T25"."UPDATE_DATE",
  "T25"."SOURCE_SYSTEM"
FROM (
  SELECT
    *
  FROM (
    SELECT
      "T21".*
      EXCLUDE ("POSITION")
    FROM (
      SELECT
        *
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
                "T10"."RULE_TABLE",
                "T10"."RULE_BIT",
                "T10"."VALIDATION_RULE",
                "T10"."ERROR_SEVERITY",
                "T10"."ERROR_TYPE",
                "T10"."ERROR_DESCRIPTION",
                "T10"."SOURCE_COLUMN"
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
                  "T1"."FAILED" AS "BROKEN"
                FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."CONTESTED_LICENSES" AS "T1"
                WHERE
                  "T1"."IS_STANDING"
              ) AS "T7"
              CROSS JOIN (
                SELECT
                  *
                FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."QUALITY_RULES" AS "T0"
                WHERE
                  "T0"."RULE_TABLE" = 'si_licenses'
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
  ) AS "T22"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      "T23"."LICENSE_ID",
      "T23"."LICENSE_TYPE",
      "T23"."ASSIGNED_TO_USER_ID",
      "T23"."START_DATE",
      "T23"."END_DATE",
      "T23"."LOAD_TIMESTAMP",
      "T23"."UPDATE_TIMESTAMP",
      "T23"."SOURCE_SYSTEM",
      "T23"."LOAD_DATE",
      "T23"."UPDATE_DATE",
      "T23"."EFF",
      "T23"."BROKEN",
      "T23"."RULE_TABLE",
      "T23"."RULE_BIT",
      "T23"."VALIDATION_RULE",
      "T23"."ERROR_SEVERITY",
      "T23"."ERROR_TYPE",
      "T23"."ERROR_DESCRIPTION",
      "T23"."SOURCE_COLUMN",
      "T23"."ERROR_ID",
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
                  "T8"."LICENSE_ID",
                  "T8"."LICENSE_TYPE",
                  "T8"."ASSIGNED_TO_USER_ID",
                  "T8"."START_DATE",
                  "T8"."END_DATE",
                  "T8"."LOAD_TIMESTAMP",
                  "T8"."UPDATE_TIMESTAMP",
                  "T8"."SOURCE_SYSTEM",
                  "T8"."LOAD_DATE",
                  "T8"."UPDATE_DATE",
                  "T8"."LICENSE_TYPE_LABEL",
                  "T8"."EFF",
                  "T8"."FAILED",
                  "T8"."IS_SELECTED",
                  "T8"."IS_LATEST",
                  "T9"."FOUND_USER_ID"
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
                    "T1"."LICENSE_TYPE_LABEL",
                    "T1"."EFF",
                    "T1"."FAILED",
                    "T1"."IS_SELECTED",
                    "T1"."IS_LATEST"
                  FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."CONTESTED_LICENSES" AS "T1"
                  WHERE
                    "T1"."IS_KEPT"
                ) AS "T8"
                LEFT OUTER JOIN (
                  SELECT DISTINCT
                    "T2"."USER_ID" AS "FOUND_USER_ID"
                  FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."USER_VERSIONS" AS "T2"
                ) AS "T9"
                  ON "T8"."ASSIGNED_TO_USER_ID" = "T9"."FOUND_USER_ID"
              ) AS "T12"
            ) AS "T14"
            WHERE
              "T14"."BROKEN" <> 0 AND "T14"."IS_LATEST"
          ) AS "T16"
          CROSS JOIN (
            SELECT
              *
            FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."QUALITY_RULES" AS "T0"
            WHERE
              "T0"."RULE_TABLE" = 'si_licenses'
          ) AS "T10"
        ) AS "T17"
        WHERE
          (
            BITAND("T17"."BROKEN", "T17"."RULE_BIT")
          ) <> 0
      ) AS "T19"
    ) AS "T23"
  ) AS "T24"
) AS "T25"
