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
  "T33"."ERROR_ID",
  'gold' AS "ORIGIN",
  "T33"."ERROR_TYPE",
  "T33"."ERROR_DESCRIPTION",
  'si_users' AS "SOURCE_TABLE",
  "T33"."USER_ID" AS "SOURCE_KEY",
  "T33"."SOURCE_COLUMN",
  CASE
    WHEN "T33"."VALIDATION_RULE" IN ('missing_user_id', 'reserved_user_id')
    THEN "T33"."USER_ID"
    WHEN "T33"."VALIDATION_RULE" IN ('missing_email', 'invalid_email', 'duplicate_email')
    THEN CONCAT(
      SUBSTRING("T33"."EMAIL", IFF((
        0 + 1
      ) >= 1, 0 + 1, 0 + 1 + LENGTH("T33"."EMAIL")), 1),
      '***'
    )
    WHEN "T33"."VALIDATION_RULE" IN ('missing_user_name')
    THEN CONCAT(
      SUBSTRING(
        "T33"."USER_NAME",
        IFF((
          0 + 1
        ) >= 1, 0 + 1, 0 + 1 + LENGTH("T33"."USER_NAME")),
        1
      ),
      '***'
    )
    WHEN "T33"."VALIDATION_RULE" IN ('missing_effective_time', 'invalid_effective_time')
    THEN CONCAT(
      COALESCE(
        CONCAT(
          CONCAT(
            RIGHT(
              CAST(CAST(DATE_PART(year, "T33"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
              4
            ),
            '-',
            RIGHT(
              CAST(CAST(DATE_PART(month, "T33"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
              2
            ),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T33"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          ' ',
          RIGHT(
            CAST(CAST(DATE_PART(hour, "T33"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
            2
          ),
          ':',
          RIGHT(
            CAST(CAST(DATE_PART(minute, "T33"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
            2
          ),
          ':',
          RIGHT(
            CAST(CAST(DATE_PART(second, "T33"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                    "T33"."UPDATE_TIMESTAMP"
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
              CAST(CAST(DATE_PART(year, "T33"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
              4
            ),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T33"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T33"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          ' ',
          RIGHT(CAST(CAST(DATE_PART(hour, "T33"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(
            CAST(CAST(DATE_PART(minute, "T33"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
            2
          ),
          ':',
          RIGHT(
            CAST(CAST(DATE_PART(second, "T33"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                    "T33"."LOAD_TIMESTAMP"
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
    WHEN "T33"."VALIDATION_RULE" IN ('unknown_plan_type')
    THEN "T33"."PLAN_TYPE"
    WHEN "T33"."VALIDATION_RULE" IN ('unknown_user_status')
    THEN "T33"."USER_STATUS"
    ELSE NULL
  END AS "ERROR_VALUE",
  "T33"."VALIDATION_RULE",
  "T33"."ERROR_SEVERITY",
  'Open' AS "RESOLUTION_STATUS",
  CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
    'company',
    "T33"."COMPANY",
    'email',
    CONCAT(
      SUBSTRING("T33"."EMAIL", IFF((
        0 + 1
      ) >= 1, 0 + 1, 0 + 1 + LENGTH("T33"."EMAIL")), 1),
      '***'
    ),
    'load_date',
    CONCAT(
      RIGHT(CAST(CAST(DATE_PART(year, "T33"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
      '-',
      RIGHT(CAST(CAST(DATE_PART(month, "T33"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
      '-',
      RIGHT(CAST(CAST(DATE_PART(day, "T33"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
    ),
    'load_timestamp',
    CONCAT(
      CONCAT(
        RIGHT(
          CAST(CAST(DATE_PART(year, "T33"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
          4
        ),
        '-',
        RIGHT(CAST(CAST(DATE_PART(month, "T33"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
        '-',
        RIGHT(CAST(CAST(DATE_PART(day, "T33"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
      ),
      ' ',
      RIGHT(CAST(CAST(DATE_PART(hour, "T33"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
      ':',
      RIGHT(
        CAST(CAST(DATE_PART(minute, "T33"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
        2
      ),
      ':',
      RIGHT(
        CAST(CAST(DATE_PART(second, "T33"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                "T33"."LOAD_TIMESTAMP"
              ) % 1000000
            ) + 1000000
          ) % 1000000
        ) + 1000000 AS VARCHAR),
        6
      )
    ),
    'plan_type',
    "T33"."PLAN_TYPE",
    'source_system',
    "T33"."SOURCE_SYSTEM",
    'update_date',
    CONCAT(
      RIGHT(CAST(CAST(DATE_PART(year, "T33"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
      '-',
      RIGHT(CAST(CAST(DATE_PART(month, "T33"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
      '-',
      RIGHT(CAST(CAST(DATE_PART(day, "T33"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
    ),
    'update_timestamp',
    CONCAT(
      CONCAT(
        RIGHT(
          CAST(CAST(DATE_PART(year, "T33"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
          4
        ),
        '-',
        RIGHT(
          CAST(CAST(DATE_PART(month, "T33"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
          2
        ),
        '-',
        RIGHT(CAST(CAST(DATE_PART(day, "T33"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
      ),
      ' ',
      RIGHT(
        CAST(CAST(DATE_PART(hour, "T33"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
        2
      ),
      ':',
      RIGHT(
        CAST(CAST(DATE_PART(minute, "T33"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
        2
      ),
      ':',
      RIGHT(
        CAST(CAST(DATE_PART(second, "T33"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                "T33"."UPDATE_TIMESTAMP"
              ) % 1000000
            ) + 1000000
          ) % 1000000
        ) + 1000000 AS VARCHAR),
        6
      )
    ),
    'user_id',
    "T33"."USER_ID",
    'user_name',
    CONCAT(
      SUBSTRING(
        "T33"."USER_NAME",
        IFF((
          0 + 1
        ) >= 1, 0 + 1, 0 + 1 + LENGTH("T33"."USER_NAME")),
        1
      ),
      '***'
    ),
    'user_status',
    "T33"."USER_STATUS"
  ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
  "T33"."OCCURRENCES",
  "T33"."EFF" AS "ERROR_TIMESTAMP",
  "T33"."LOAD_DATE",
  "T33"."UPDATE_DATE",
  "T33"."SOURCE_SYSTEM"
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
                  "T1"."USER_ID",
                  "T1"."USER_NAME",
                  "T1"."EMAIL",
                  "T1"."COMPANY",
                  "T1"."PLAN_TYPE",
                  "T1"."USER_STATUS",
                  "T1"."LOAD_TIMESTAMP",
                  "T1"."UPDATE_TIMESTAMP",
                  "T1"."SOURCE_SYSTEM",
                  "T1"."LOAD_DATE",
                  "T1"."UPDATE_DATE",
                  "T1"."EFF",
                  "T1"."FAILED" AS "BROKEN"
                FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."CONTESTED_USERS" AS "T1"
                WHERE
                  "T1"."IS_STANDING"
              ) AS "T7"
              CROSS JOIN (
                SELECT
                  *
                FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."QUALITY_RULES" AS "T0"
                WHERE
                  "T0"."RULE_TABLE" = 'si_users'
              ) AS "T10"
            ) AS "T13"
            WHERE
              (
                BITAND("T13"."BROKEN", "T13"."RULE_BIT")
              ) <> 0
          ) AS "T16"
        ) AS "T20"
      ) AS "T23"
      WHERE
        "T23"."POSITION" = 0
    ) AS "T24"
  ) AS "T25"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      "T31"."USER_ID",
      "T31"."USER_NAME",
      "T31"."EMAIL",
      "T31"."COMPANY",
      "T31"."PLAN_TYPE",
      "T31"."USER_STATUS",
      "T31"."LOAD_TIMESTAMP",
      "T31"."UPDATE_TIMESTAMP",
      "T31"."SOURCE_SYSTEM",
      "T31"."LOAD_DATE",
      "T31"."UPDATE_DATE",
      "T31"."EFF",
      "T31"."BROKEN",
      "T31"."RULE_TABLE",
      "T31"."RULE_BIT",
      "T31"."VALIDATION_RULE",
      "T31"."ERROR_SEVERITY",
      "T31"."ERROR_TYPE",
      "T31"."ERROR_DESCRIPTION",
      "T31"."SOURCE_COLUMN",
      "T31"."ERROR_ID",
      1 AS "OCCURRENCES"
    FROM (
      SELECT
        "T30"."USER_ID",
        "T30"."USER_NAME",
        "T30"."EMAIL",
        "T30"."COMPANY",
        "T30"."PLAN_TYPE",
        "T30"."USER_STATUS",
        "T30"."LOAD_TIMESTAMP",
        "T30"."UPDATE_TIMESTAMP",
        "T30"."SOURCE_SYSTEM",
        "T30"."LOAD_DATE",
        "T30"."UPDATE_DATE",
        "T30"."EFF",
        "T30"."BROKEN",
        "T30"."RULE_TABLE",
        "T30"."RULE_BIT",
        "T30"."VALIDATION_RULE",
        "T30"."ERROR_SEVERITY",
        "T30"."ERROR_TYPE",
        "T30"."ERROR_DESCRIPTION",
        "T30"."SOURCE_COLUMN",
        MD5(
          IFF(
            "T30"."USER_ID" IS NOT NULL,
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
                "T30"."VALIDATION_RULE" IS NULL,
                '~',
                CONCAT(
                  CAST(LENGTH("T30"."VALIDATION_RULE") AS VARCHAR),
                  ':',
                  COALESCE("T30"."VALIDATION_RULE", '')
                )
              ),
              IFF(
                "T30"."USER_ID" IS NULL,
                '~',
                CONCAT(CAST(LENGTH("T30"."USER_ID") AS VARCHAR), ':', COALESCE("T30"."USER_ID", ''))
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
                "T30"."VALIDATION_RULE" IS NULL,
                '~',
                CONCAT(
                  CAST(LENGTH("T30"."VALIDATION_RULE") AS VARCHAR),
                  ':',
                  COALESCE("T30"."VALIDATION_RULE", '')
                )
              ),
              IFF(
                "T30"."USER_ID" IS NULL,
                '~',
                CONCAT(CAST(LENGTH("T30"."USER_ID") AS VARCHAR), ':', COALESCE("T30"."USER_ID", ''))
              ),
              IFF(
                "T30"."USER_NAME" IS NULL,
                '~',
                CONCAT(CAST(LENGTH("T30"."USER_NAME") AS VARCHAR), ':', COALESCE("T30"."USER_NAME", ''))
              ),
              IFF(
                "T30"."EMAIL" IS NULL,
                '~',
                CONCAT(CAST(LENGTH("T30"."EMAIL") AS VARCHAR), ':', COALESCE("T30"."EMAIL", ''))
              ),
              IFF(
                "T30"."COMPANY" IS NULL,
                '~',
                CONCAT(CAST(LENGTH("T30"."COMPANY") AS VARCHAR), ':', COALESCE("T30"."COMPANY", ''))
              ),
              IFF(
                "T30"."PLAN_TYPE" IS NULL,
                '~',
                CONCAT(CAST(LENGTH("T30"."PLAN_TYPE") AS VARCHAR), ':', COALESCE("T30"."PLAN_TYPE", ''))
              ),
              IFF(
                "T30"."USER_STATUS" IS NULL,
                '~',
                CONCAT(CAST(LENGTH("T30"."USER_STATUS") AS VARCHAR), ':', COALESCE("T30"."USER_STATUS", ''))
              )
            )
          )
        ) AS "ERROR_ID"
      FROM (
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
            "T10"."RULE_TABLE",
            "T10"."RULE_BIT",
            "T10"."VALIDATION_RULE",
            "T10"."ERROR_SEVERITY",
            "T10"."ERROR_TYPE",
            "T10"."ERROR_DESCRIPTION",
            "T10"."SOURCE_COLUMN"
          FROM (
            SELECT
              "T26"."USER_ID",
              "T26"."USER_NAME",
              "T26"."EMAIL",
              "T26"."COMPANY",
              "T26"."PLAN_TYPE",
              "T26"."USER_STATUS",
              "T26"."LOAD_TIMESTAMP",
              "T26"."UPDATE_TIMESTAMP",
              "T26"."SOURCE_SYSTEM",
              "T26"."LOAD_DATE",
              "T26"."UPDATE_DATE",
              "T26"."EFF",
              "T26"."BROKEN"
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
                "T22"."PLAN_TYPE_LABEL",
                "T22"."USER_STATUS_LABEL",
                "T22"."EFF",
                "T22"."FAILED",
                "T22"."IS_SELECTED",
                "T22"."IS_LATEST",
                "T22"."SHARES_EMAIL",
                0 + IFF(COALESCE("T22"."PLAN_TYPE_LABEL" = 'Unknown', FALSE), 128, 0) + IFF(
                  COALESCE(
                    (
                      "T22"."USER_STATUS_LABEL" = 'Unknown'
                    )
                    AND (
                      "T22"."USER_STATUS" IS NOT NULL
                    ),
                    FALSE
                  ),
                  256,
                  0
                ) + IFF(COALESCE("T22"."SHARES_EMAIL" AND "T22"."IS_LATEST", FALSE), 512, 0) AS "BROKEN"
              FROM (
                SELECT
                  "T21".*
                  EXCLUDE ("SHARING_ID")
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
                    "T19"."SHARING_ID",
                    "T19"."SHARING_ID" IS NOT NULL AS "SHARES_EMAIL"
                  FROM (
                    SELECT
                      "T8"."USER_ID",
                      "T8"."USER_NAME",
                      "T8"."EMAIL",
                      "T8"."COMPANY",
                      "T8"."PLAN_TYPE",
                      "T8"."USER_STATUS",
                      "T8"."LOAD_TIMESTAMP",
                      "T8"."UPDATE_TIMESTAMP",
                      "T8"."SOURCE_SYSTEM",
                      "T8"."LOAD_DATE",
                      "T8"."UPDATE_DATE",
                      "T8"."PLAN_TYPE_LABEL",
                      "T8"."USER_STATUS_LABEL",
                      "T8"."EFF",
                      "T8"."FAILED",
                      "T8"."IS_SELECTED",
                      "T8"."IS_LATEST",
                      "T18"."SHARING_ID"
                    FROM (
                      SELECT
                        "T1"."USER_ID",
                        "T1"."USER_NAME",
                        "T1"."EMAIL",
                        "T1"."COMPANY",
                        "T1"."PLAN_TYPE",
                        "T1"."USER_STATUS",
                        "T1"."LOAD_TIMESTAMP",
                        "T1"."UPDATE_TIMESTAMP",
                        "T1"."SOURCE_SYSTEM",
                        "T1"."LOAD_DATE",
                        "T1"."UPDATE_DATE",
                        "T1"."PLAN_TYPE_LABEL",
                        "T1"."USER_STATUS_LABEL",
                        "T1"."EFF",
                        "T1"."FAILED",
                        "T1"."IS_SELECTED",
                        "T1"."IS_LATEST"
                      FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."CONTESTED_USERS" AS "T1"
                      WHERE
                        "T1"."IS_KEPT"
                    ) AS "T8"
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
                      ON "T8"."USER_ID" = "T18"."SHARING_ID"
                  ) AS "T19"
                ) AS "T21"
              ) AS "T22"
            ) AS "T26"
            WHERE
              "T26"."BROKEN" <> 0 AND "T26"."IS_LATEST"
          ) AS "T28"
          CROSS JOIN (
            SELECT
              *
            FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."QUALITY_RULES" AS "T0"
            WHERE
              "T0"."RULE_TABLE" = 'si_users'
          ) AS "T10"
        ) AS "T29"
        WHERE
          (
            BITAND("T29"."BROKEN", "T29"."RULE_BIT")
          ) <> 0
      ) AS "T30"
    ) AS "T31"
  ) AS "T32"
) AS "T33"
