-- faults_users
-- snowflake, as of 2025-06-30T00:00:00; compiled by zoomgold, not for editing
WITH "T5" AS (
  SELECT
    "T2"."USER_ID",
    "T2"."USER_KEY",
    "T2"."VALID_FROM",
    "T2"."SCD_CURRENT_FLAG",
    "T2"."USER_NAME",
    "T2"."PLAN_TYPE",
    "T2"."EMAIL"
  FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."USER_HISTORY" AS "T2"
  WHERE
    "T2"."SCD_CURRENT_FLAG"
)
SELECT
  "T30"."ERROR_ID",
  'gold' AS "ORIGIN",
  "T30"."ERROR_TYPE",
  "T30"."ERROR_DESCRIPTION",
  'si_users' AS "SOURCE_TABLE",
  "T30"."USER_ID" AS "SOURCE_KEY",
  "T30"."SOURCE_COLUMN",
  CASE
    WHEN "T30"."VALIDATION_RULE" IN ('missing_user_id', 'reserved_user_id')
    THEN "T30"."USER_ID"
    WHEN "T30"."VALIDATION_RULE" IN ('missing_email', 'invalid_email', 'duplicate_email')
    THEN CONCAT(
      SUBSTRING("T30"."EMAIL", IFF((
        0 + 1
      ) >= 1, 0 + 1, 0 + 1 + LENGTH("T30"."EMAIL")), 1),
      '***'
    )
    WHEN "T30"."VALIDATION_RULE" IN ('missing_user_name')
    THEN CONCAT(
      SUBSTRING(
        "T30"."USER_NAME",
        IFF((
          0 + 1
        ) >= 1, 0 + 1, 0 + 1 + LENGTH("T30"."USER_NAME")),
        1
      ),
      '***'
    )
    WHEN "T30"."VALIDATION_RULE" IN ('missing_effective_time', 'invalid_effective_time')
    THEN CONCAT(
      COALESCE(
        CONCAT(
          CONCAT(
            RIGHT(
              CAST(CAST(DATE_PART(year, "T30"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
              4
            ),
            '-',
            RIGHT(
              CAST(CAST(DATE_PART(month, "T30"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
              2
            ),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T30"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          ' ',
          RIGHT(
            CAST(CAST(DATE_PART(hour, "T30"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
            2
          ),
          ':',
          RIGHT(
            CAST(CAST(DATE_PART(minute, "T30"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
            2
          ),
          ':',
          RIGHT(
            CAST(CAST(DATE_PART(second, "T30"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                    "T30"."UPDATE_TIMESTAMP"
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
              CAST(CAST(DATE_PART(year, "T30"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
              4
            ),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T30"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T30"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          ' ',
          RIGHT(CAST(CAST(DATE_PART(hour, "T30"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(
            CAST(CAST(DATE_PART(minute, "T30"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
            2
          ),
          ':',
          RIGHT(
            CAST(CAST(DATE_PART(second, "T30"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                    "T30"."LOAD_TIMESTAMP"
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
    WHEN "T30"."VALIDATION_RULE" IN ('unknown_plan_type')
    THEN "T30"."PLAN_TYPE"
    WHEN "T30"."VALIDATION_RULE" IN ('unknown_user_status')
    THEN "T30"."USER_STATUS"
    ELSE NULL
  END AS "ERROR_VALUE",
  "T30"."VALIDATION_RULE",
  "T30"."ERROR_SEVERITY",
  'Open' AS "RESOLUTION_STATUS",
  CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
    'company',
    "T30"."COMPANY",
    'email',
    CONCAT(
      SUBSTRING("T30"."EMAIL", IFF((
        0 + 1
      ) >= 1, 0 + 1, 0 + 1 + LENGTH("T30"."EMAIL")), 1),
      '***'
    ),
    'load_date',
    CONCAT(
      RIGHT(CAST(CAST(DATE_PART(year, "T30"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
      '-',
      RIGHT(CAST(CAST(DATE_PART(month, "T30"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
      '-',
      RIGHT(CAST(CAST(DATE_PART(day, "T30"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
    ),
    'load_timestamp',
    CONCAT(
      CONCAT(
        RIGHT(
          CAST(CAST(DATE_PART(year, "T30"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
          4
        ),
        '-',
        RIGHT(CAST(CAST(DATE_PART(month, "T30"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
        '-',
        RIGHT(CAST(CAST(DATE_PART(day, "T30"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
      ),
      ' ',
      RIGHT(CAST(CAST(DATE_PART(hour, "T30"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
      ':',
      RIGHT(
        CAST(CAST(DATE_PART(minute, "T30"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
        2
      ),
      ':',
      RIGHT(
        CAST(CAST(DATE_PART(second, "T30"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                "T30"."LOAD_TIMESTAMP"
              ) % 1000000
            ) + 1000000
          ) % 1000000
        ) + 1000000 AS VARCHAR),
        6
      )
    ),
    'plan_type',
    "T30"."PLAN_TYPE",
    'source_system',
    "T30"."SOURCE_SYSTEM",
    'update_date',
    CONCAT(
      RIGHT(CAST(CAST(DATE_PART(year, "T30"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
      '-',
      RIGHT(CAST(CAST(DATE_PART(month, "T30"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
      '-',
      RIGHT(CAST(CAST(DATE_PART(day, "T30"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
    ),
    'update_timestamp',
    CONCAT(
      CONCAT(
        RIGHT(
          CAST(CAST(DATE_PART(year, "T30"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
          4
        ),
        '-',
        RIGHT(
          CAST(CAST(DATE_PART(month, "T30"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
          2
        ),
        '-',
        RIGHT(CAST(CAST(DATE_PART(day, "T30"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
      ),
      ' ',
      RIGHT(
        CAST(CAST(DATE_PART(hour, "T30"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
        2
      ),
      ':',
      RIGHT(
        CAST(CAST(DATE_PART(minute, "T30"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
        2
      ),
      ':',
      RIGHT(
        CAST(CAST(DATE_PART(second, "T30"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                "T30"."UPDATE_TIMESTAMP"
              ) % 1000000
            ) + 1000000
          ) % 1000000
        ) + 1000000 AS VARCHAR),
        6
      )
    ),
    'user_id',
    "T30"."USER_ID",
    'user_name',
    CONCAT(
      SUBSTRING(
        "T30"."USER_NAME",
        IFF((
          0 + 1
        ) >= 1, 0 + 1, 0 + 1 + LENGTH("T30"."USER_NAME")),
        1
      ),
      '***'
    ),
    'user_status',
    "T30"."USER_STATUS"
  ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
  "T30"."OCCURRENCES",
  "T30"."EFF" AS "ERROR_TIMESTAMP",
  "T30"."LOAD_DATE",
  "T30"."UPDATE_DATE",
  "T30"."SOURCE_SYSTEM"
FROM (
  SELECT
    *
  FROM (
    SELECT
      "T21"."USER_ID",
      "T21"."USER_NAME",
      "T21"."EMAIL",
      "T21"."COMPANY",
      "T21"."PLAN_TYPE",
      "T21"."USER_STATUS",
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
        "T20"."USER_ID",
        "T20"."USER_NAME",
        "T20"."EMAIL",
        "T20"."COMPANY",
        "T20"."PLAN_TYPE",
        "T20"."USER_STATUS",
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
          ORDER BY "T20"."EFF" DESC NULLS LAST, "T20"."LOAD_TIMESTAMP" DESC NULLS LAST, "T20"."USER_ID" DESC NULLS LAST, "T20"."USER_NAME" DESC NULLS LAST, "T20"."EMAIL" DESC NULLS LAST, "T20"."COMPANY" DESC NULLS LAST, "T20"."PLAN_TYPE" DESC NULLS LAST, "T20"."USER_STATUS" DESC NULLS LAST, "T20"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T20"."LOAD_DATE" DESC NULLS LAST, "T20"."UPDATE_DATE" DESC NULLS LAST, "T20"."SOURCE_SYSTEM" DESC NULLS LAST
        ) - 1 AS "POSITION",
        COUNT(*) OVER (
          PARTITION BY "T20"."ERROR_ID"
          ORDER BY NULL ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "OCCURRENCES"
      FROM (
        SELECT
          "T16"."USER_ID",
          "T16"."USER_NAME",
          "T16"."EMAIL",
          "T16"."COMPANY",
          "T16"."PLAN_TYPE",
          "T16"."USER_STATUS",
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
              "T16"."USER_ID" IS NOT NULL,
              CONCAT(
                IFF(
                  'gold' IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH('gold') AS VARCHAR), ':', COALESCE('gold', ''))
                ),
                IFF(
                  'si_users' IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH('si_users') AS VARCHAR), ':', COALESCE('si_users', ''))
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
                  "T16"."USER_ID" IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH("T16"."USER_ID") AS VARCHAR), ':', COALESCE("T16"."USER_ID", ''))
                )
              ),
              CONCAT(
                IFF(
                  'gold' IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH('gold') AS VARCHAR), ':', COALESCE('gold', ''))
                ),
                IFF(
                  'si_users' IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH('si_users') AS VARCHAR), ':', COALESCE('si_users', ''))
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
                  "T16"."USER_ID" IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH("T16"."USER_ID") AS VARCHAR), ':', COALESCE("T16"."USER_ID", ''))
                ),
                IFF(
                  "T16"."USER_NAME" IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH("T16"."USER_NAME") AS VARCHAR), ':', COALESCE("T16"."USER_NAME", ''))
                ),
                IFF(
                  "T16"."EMAIL" IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH("T16"."EMAIL") AS VARCHAR), ':', COALESCE("T16"."EMAIL", ''))
                ),
                IFF(
                  "T16"."COMPANY" IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH("T16"."COMPANY") AS VARCHAR), ':', COALESCE("T16"."COMPANY", ''))
                ),
                IFF(
                  "T16"."PLAN_TYPE" IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH("T16"."PLAN_TYPE") AS VARCHAR), ':', COALESCE("T16"."PLAN_TYPE", ''))
                ),
                IFF(
                  "T16"."USER_STATUS" IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH("T16"."USER_STATUS") AS VARCHAR), ':', COALESCE("T16"."USER_STATUS", ''))
                )
              )
            )
          ) AS "ERROR_ID"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "T6"."USER_ID",
              "T6"."USER_NAME",
              "T6"."EMAIL",
              "T6"."COMPANY",
              "T6"."PLAN_TYPE",
              "T6"."USER_STATUS",
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
                "T0"."USER_ID",
                "T0"."USER_NAME",
                "T0"."EMAIL",
                "T0"."COMPANY",
                "T0"."PLAN_TYPE",
                "T0"."USER_STATUS",
                "T0"."LOAD_TIMESTAMP",
                "T0"."UPDATE_TIMESTAMP",
                "T0"."SOURCE_SYSTEM",
                "T0"."LOAD_DATE",
                "T0"."UPDATE_DATE",
                "T0"."EFF",
                "T0"."FAILED" AS "BROKEN"
              FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."CONTESTED_USERS" AS "T0"
              WHERE
                "T0"."IS_STANDING"
            ) AS "T6"
            CROSS JOIN (
              SELECT
                *
              FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."QUALITY_RULES" AS "T1"
              WHERE
                "T1"."RULE_TABLE" = 'si_users'
            ) AS "T10"
          ) AS "T13"
          WHERE
            (
              BITAND("T13"."BROKEN", "T13"."RULE_BIT")
            ) <> 0
        ) AS "T16"
      ) AS "T20"
    ) AS "T21"
    WHERE
      "T21"."POSITION" = 0
  ) AS "T23"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      "T28"."USER_ID",
      "T28"."USER_NAME",
      "T28"."EMAIL",
      "T28"."COMPANY",
      "T28"."PLAN_TYPE",
      "T28"."USER_STATUS",
      "T28"."LOAD_TIMESTAMP",
      "T28"."UPDATE_TIMESTAMP",
      "T28"."SOURCE_SYSTEM",
      "T28"."LOAD_DATE",
      "T28"."UPDATE_DATE",
      "T28"."EFF",
      "T28"."BROKEN",
      "T28"."RULE_TABLE",
      "T28"."RULE_BIT",
      "T28"."VALIDATION_RULE",
      "T28"."ERROR_SEVERITY",
      "T28"."ERROR_TYPE",
      "T28"."ERROR_DESCRIPTION",
      "T28"."SOURCE_COLUMN",
      "T28"."ERROR_ID",
      1 AS "OCCURRENCES"
    FROM (
      SELECT
        "T27"."USER_ID",
        "T27"."USER_NAME",
        "T27"."EMAIL",
        "T27"."COMPANY",
        "T27"."PLAN_TYPE",
        "T27"."USER_STATUS",
        "T27"."LOAD_TIMESTAMP",
        "T27"."UPDATE_TIMESTAMP",
        "T27"."SOURCE_SYSTEM",
        "T27"."LOAD_DATE",
        "T27"."UPDATE_DATE",
        "T27"."EFF",
        "T27"."BROKEN",
        "T27"."RULE_TABLE",
        "T27"."RULE_BIT",
        "T27"."VALIDATION_RULE",
        "T27"."ERROR_SEVERITY",
        "T27"."ERROR_TYPE",
        "T27"."ERROR_DESCRIPTION",
        "T27"."SOURCE_COLUMN",
        MD5(
          IFF(
            "T27"."USER_ID" IS NOT NULL,
            CONCAT(
              IFF(
                'gold' IS NULL,
                '~',
                CONCAT(CAST(LENGTH('gold') AS VARCHAR), ':', COALESCE('gold', ''))
              ),
              IFF(
                'si_users' IS NULL,
                '~',
                CONCAT(CAST(LENGTH('si_users') AS VARCHAR), ':', COALESCE('si_users', ''))
              ),
              IFF(
                "T27"."VALIDATION_RULE" IS NULL,
                '~',
                CONCAT(
                  CAST(LENGTH("T27"."VALIDATION_RULE") AS VARCHAR),
                  ':',
                  COALESCE("T27"."VALIDATION_RULE", '')
                )
              ),
              IFF(
                "T27"."USER_ID" IS NULL,
                '~',
                CONCAT(CAST(LENGTH("T27"."USER_ID") AS VARCHAR), ':', COALESCE("T27"."USER_ID", ''))
              )
            ),
            CONCAT(
              IFF(
                'gold' IS NULL,
                '~',
                CONCAT(CAST(LENGTH('gold') AS VARCHAR), ':', COALESCE('gold', ''))
              ),
              IFF(
                'si_users' IS NULL,
                '~',
                CONCAT(CAST(LENGTH('si_users') AS VARCHAR), ':', COALESCE('si_users', ''))
              ),
              IFF(
                "T27"."VALIDATION_RULE" IS NULL,
                '~',
                CONCAT(
                  CAST(LENGTH("T27"."VALIDATION_RULE") AS VARCHAR),
                  ':',
                  COALESCE("T27"."VALIDATION_RULE", '')
                )
              ),
              IFF(
                "T27"."USER_ID" IS NULL,
                '~',
                CONCAT(CAST(LENGTH("T27"."USER_ID") AS VARCHAR), ':', COALESCE("T27"."USER_ID", ''))
              ),
              IFF(
                "T27"."USER_NAME" IS NULL,
                '~',
                CONCAT(CAST(LENGTH("T27"."USER_NAME") AS VARCHAR), ':', COALESCE("T27"."USER_NAME", ''))
              ),
              IFF(
                "T27"."EMAIL" IS NULL,
                '~',
                CONCAT(CAST(LENGTH("T27"."EMAIL") AS VARCHAR), ':', COALESCE("T27"."EMAIL", ''))
              ),
              IFF(
                "T27"."COMPANY" IS NULL,
                '~',
                CONCAT(CAST(LENGTH("T27"."COMPANY") AS VARCHAR), ':', COALESCE("T27"."COMPANY", ''))
              ),
              IFF(
                "T27"."PLAN_TYPE" IS NULL,
                '~',
                CONCAT(CAST(LENGTH("T27"."PLAN_TYPE") AS VARCHAR), ':', COALESCE("T27"."PLAN_TYPE", ''))
              ),
              IFF(
                "T27"."USER_STATUS" IS NULL,
                '~',
                CONCAT(CAST(LENGTH("T27"."USER_STATUS") AS VARCHAR), ':', COALESCE("T27"."USER_STATUS", ''))
              )
            )
          )
        ) AS "ERROR_ID"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "T25"."USER_ID",
            "T25"."USER_NAME",
            "T25"."EMAIL",
            "T25"."COMPANY",
            "T25"."PLAN_TYPE",
            "T25"."USER_STATUS",
            "T25"."LOAD_TIMESTAMP",
            "T25"."UPDATE_TIMESTAMP",
            "T25"."SOURCE_SYSTEM",
            "T25"."LOAD_DATE",
            "T25"."UPDATE_DATE",
            "T25"."EFF",
            "T25"."BROKEN",
            "T10"."RULE_TABLE",
            "T10"."RULE_BIT",
            "T10"."VALIDATION_RULE",
            "T10"."ERROR_SEVERITY",
            "T10"."ERROR_TYPE",
            "T10"."ERROR_DESCRIPTION",
            "T10"."SOURCE_COLUMN"
          FROM (
            SELECT
              "T22"."USER_ID",
              "T22"."USER_NAME",
              "T22"."EMAIL",
              "T22"."COMPANY",
              "T22"."PLAN_TYPE",
              "T22"."USER_STATUS",
              "T22"."LOAD_TIMESTAMP",
              "T22"."UPDATE_TIMESTAMP",
              "T22"."SOURCE_SYSTEM",
              "T22"."LOAD_DATE",
              "T22"."UPDATE_DATE",
              "T22"."EFF",
              "T22"."BROKEN"
            FROM (
              SELECT
                "T19"."USER_ID",
                "T19"."USER_NAME",
                "T19"."EMAIL",
                "T19"."COMPANY",
                "T19"."PLAN_TYPE",
                "T19"."USER_STATUS",
                "T19"."LOAD_TIMESTAMP",
                "T19"."UPDATE_TIMESTAMP",
                "T19"."SOURCE_SYSTEM",
                "T19"."LOAD_DATE",
                "T19"."UPDATE_DATE",
                "T19"."PLAN_TYPE_LABEL",
                "T19"."USER_STATUS_LABEL",
                "T19"."EFF",
                "T19"."FAILED",
                "T19"."IS_SELECTED",
                "T19"."IS_LATEST",
                "T19"."SHARING_ID" IS NOT NULL AS "SHARES_EMAIL",
                0 + IFF(COALESCE("T19"."PLAN_TYPE_LABEL" = 'Unknown', FALSE), 128, 0) + IFF(
                  COALESCE(
                    (
                      "T19"."USER_STATUS_LABEL" = 'Unknown'
                    )
                    AND (
                      "T19"."USER_STATUS" IS NOT NULL
                    ),
                    FALSE
                  ),
                  256,
                  0
                ) + IFF(COALESCE((
                  "T19"."SHARING_ID" IS NOT NULL
                ) AND "T19"."IS_LATEST", FALSE), 512, 0) AS "BROKEN"
              FROM (
                SELECT
                  "T7"."USER_ID",
                  "T7"."USER_NAME",
                  "T7"."EMAIL",
                  "T7"."COMPANY",
                  "T7"."PLAN_TYPE",
                  "T7"."USER_STATUS",
                  "T7"."LOAD_TIMESTAMP",
                  "T7"."UPDATE_TIMESTAMP",
                  "T7"."SOURCE_SYSTEM",
                  "T7"."LOAD_DATE",
                  "T7"."UPDATE_DATE",
                  "T7"."PLAN_TYPE_LABEL",
                  "T7"."USER_STATUS_LABEL",
                  "T7"."EFF",
                  "T7"."FAILED",
                  "T7"."IS_SELECTED",
                  "T7"."IS_LATEST",
                  "T18"."SHARING_ID"
                FROM (
                  SELECT
                    "T0"."USER_ID",
                    "T0"."USER_NAME",
                    "T0"."EMAIL",
                    "T0"."COMPANY",
                    "T0"."PLAN_TYPE",
                    "T0"."USER_STATUS",
                    "T0"."LOAD_TIMESTAMP",
                    "T0"."UPDATE_TIMESTAMP",
                    "T0"."SOURCE_SYSTEM",
                    "T0"."LOAD_DATE",
                    "T0"."UPDATE_DATE",
                    "T0"."PLAN_TYPE_LABEL",
                    "T0"."USER_STATUS_LABEL",
                    "T0"."EFF",
                    "T0"."FAILED",
                    "T0"."IS_SELECTED",
                    "T0"."IS_LATEST"
                  FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."CONTESTED_USERS" AS "T0"
                  WHERE
                    "T0"."IS_KEPT"
                ) AS "T7"
                LEFT OUTER JOIN (
                  SELECT
                    "T11"."USER_ID" AS "SHARING_ID"
                  FROM "T5" AS "T11"
                  WHERE
                    EXISTS(
                      SELECT
                        1
                      FROM (
                        SELECT
                          "T12"."SHARED_EMAIL"
                        FROM (
                          SELECT
                            "T9"."EMAIL" AS "SHARED_EMAIL",
                            COUNT(*) AS "COUNTSTAR()"
                          FROM "T5" AS "T9"
                          GROUP BY
                            1
                        ) AS "T12"
                        WHERE
                          "T12"."COUNTSTAR()" > 1
                      ) AS "T15"
                      WHERE
                        "T11"."EMAIL" = "T15"."SHARED_EMAIL"
                    )
                ) AS "T18"
                  ON "T7"."USER_ID" = "T18"."SHARING_ID"
              ) AS "T19"
            ) AS "T22"
            WHERE
              "T22"."BROKEN" <> 0 AND "T22"."IS_LATEST"
          ) AS "T25"
          CROSS JOIN (
            SELECT
              *
            FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."QUALITY_RULES" AS "T1"
            WHERE
              "T1"."RULE_TABLE" = 'si_users'
          ) AS "T10"
        ) AS "T26"
        WHERE
          (
            BITAND("T26"."BROKEN", "T26"."RULE_BIT")
          ) <> 0
      ) AS "T27"
    ) AS "T28"
  ) AS "T29"
) AS "T30"
