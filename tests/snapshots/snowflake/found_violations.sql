-- found_violations
-- snowflake, full; compiled by zoomgold, not for editing
-- values of the run: as_of
CREATE OR REPLACE TRANSIENT TABLE "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."FOUND_VIOLATIONS_1" AS
WITH "T16" AS (
  SELECT
    "T8"."USER_ID",
    "T8"."USER_KEY",
    "T8"."VALID_FROM",
    "T8"."SCD_CURRENT_FLAG",
    "T8"."USER_NAME",
    "T8"."PLAN_TYPE",
    "T8"."EMAIL"
  FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."USER_HISTORY" AS "T8"
  WHERE
    "T8"."SCD_CURRENT_FLAG"
)
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      "T75"."ERROR_ID",
      'gold' AS "ORIGIN",
      "T75"."ERROR_TYPE",
      "T75"."ERROR_DESCRIPTION",
      'si_users' AS "SOURCE_TABLE",
      "T75"."USER_ID" AS "SOURCE_KEY",
      "T75"."SOURCE_COLUMN",
      CASE
        WHEN "T75"."VALIDATION_RULE" IN ('missing_user_id', 'reserved_user_id')
        THEN "T75"."USER_ID"
        WHEN "T75"."VALIDATION_RULE" IN ('missing_email', 'invalid_email', 'duplicate_email')
        THEN CONCAT(
          SUBSTRING("T75"."EMAIL", IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T75"."EMAIL")), 1),
          '***'
        )
        WHEN "T75"."VALIDATION_RULE" IN ('missing_user_name')
        THEN CONCAT(
          SUBSTRING(
            "T75"."USER_NAME",
            IFF((
              0 + 1
            ) >= 1, 0 + 1, 0 + 1 + LENGTH("T75"."USER_NAME")),
            1
          ),
          '***'
        )
        WHEN "T75"."VALIDATION_RULE" IN ('missing_effective_time', 'invalid_effective_time')
        THEN CONCAT(
          COALESCE(
            CONCAT(
              CONCAT(
                RIGHT(
                  CAST(CAST(DATE_PART(year, "T75"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                  4
                ),
                '-',
                RIGHT(
                  CAST(CAST(DATE_PART(month, "T75"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                ),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T75"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(
                CAST(CAST(DATE_PART(hour, "T75"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(minute, "T75"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(second, "T75"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              '.',
              RIGHT(
                CAST((
                  (
                    (
                      DATEDIFF(
                        MICROSECOND,
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                        "T75"."UPDATE_TIMESTAMP"
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
                  CAST(CAST(DATE_PART(year, "T75"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                  4
                ),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T75"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T75"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T75"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(minute, "T75"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(second, "T75"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              '.',
              RIGHT(
                CAST((
                  (
                    (
                      DATEDIFF(
                        MICROSECOND,
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                        "T75"."LOAD_TIMESTAMP"
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
        WHEN "T75"."VALIDATION_RULE" IN ('unknown_plan_type')
        THEN "T75"."PLAN_TYPE"
        WHEN "T75"."VALIDATION_RULE" IN ('unknown_user_status')
        THEN "T75"."USER_STATUS"
        ELSE NULL
      END AS "ERROR_VALUE",
      "T75"."VALIDATION_RULE",
      "T75"."ERROR_SEVERITY",
      'Open' AS "RESOLUTION_STATUS",
      CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
        'company', "T75"."COMPANY",
        'email', CONCAT(
          SUBSTRING("T75"."EMAIL", IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T75"."EMAIL")), 1),
          '***'
        ),
        'load_date', CONCAT(
          RIGHT(CAST(CAST(DATE_PART(year, "T75"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
          '-',
          RIGHT(CAST(CAST(DATE_PART(month, "T75"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
          '-',
          RIGHT(CAST(CAST(DATE_PART(day, "T75"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
        ),
        'load_timestamp', CONCAT(
          CONCAT(
            RIGHT(
              CAST(CAST(DATE_PART(year, "T75"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
              4
            ),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T75"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T75"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          ' ',
          RIGHT(CAST(CAST(DATE_PART(hour, "T75"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(
            CAST(CAST(DATE_PART(minute, "T75"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
            2
          ),
          ':',
          RIGHT(
            CAST(CAST(DATE_PART(second, "T75"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
            2
          ),
          '.',
          RIGHT(
            CAST((
              (
                (
                  DATEDIFF(
                    MICROSECOND,
                    CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                    "T75"."LOAD_TIMESTAMP"
                  ) % 1000000
                ) + 1000000
              ) % 1000000
            ) + 1000000 AS VARCHAR),
            6
          )
        ),
        'plan_type', "T75"."PLAN_TYPE",
        'source_system', "T75"."SOURCE_SYSTEM",
        'update_date', CONCAT(
          RIGHT(CAST(CAST(DATE_PART(year, "T75"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
          '-',
          RIGHT(CAST(CAST(DATE_PART(month, "T75"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
          '-',
          RIGHT(CAST(CAST(DATE_PART(day, "T75"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
        ),
        'update_timestamp', CONCAT(
          CONCAT(
            RIGHT(
              CAST(CAST(DATE_PART(year, "T75"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
              4
            ),
            '-',
            RIGHT(
              CAST(CAST(DATE_PART(month, "T75"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
              2
            ),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T75"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          ' ',
          RIGHT(
            CAST(CAST(DATE_PART(hour, "T75"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
            2
          ),
          ':',
          RIGHT(
            CAST(CAST(DATE_PART(minute, "T75"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
            2
          ),
          ':',
          RIGHT(
            CAST(CAST(DATE_PART(second, "T75"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
            2
          ),
          '.',
          RIGHT(
            CAST((
              (
                (
                  DATEDIFF(
                    MICROSECOND,
                    CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                    "T75"."UPDATE_TIMESTAMP"
                  ) % 1000000
                ) + 1000000
              ) % 1000000
            ) + 1000000 AS VARCHAR),
            6
          )
        ),
        'user_id', "T75"."USER_ID",
        'user_name', CONCAT(
          SUBSTRING(
            "T75"."USER_NAME",
            IFF((
              0 + 1
            ) >= 1, 0 + 1, 0 + 1 + LENGTH("T75"."USER_NAME")),
            1
          ),
          '***'
        ),
        'user_status', "T75"."USER_STATUS"
      ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
      "T75"."OCCURRENCES",
      "T75"."EFF" AS "ERROR_TIMESTAMP",
      "T75"."LOAD_DATE",
      "T75"."UPDATE_DATE",
      "T75"."SOURCE_SYSTEM"
    FROM (
      SELECT
        "T71"."USER_ID",
        "T71"."USER_NAME",
        "T71"."EMAIL",
        "T71"."COMPANY",
        "T71"."PLAN_TYPE",
        "T71"."USER_STATUS",
        "T71"."LOAD_TIMESTAMP",
        "T71"."UPDATE_TIMESTAMP",
        "T71"."SOURCE_SYSTEM",
        "T71"."LOAD_DATE",
        "T71"."UPDATE_DATE",
        "T71"."EFF",
        "T71"."BROKEN",
        "T71"."RULE_TABLE",
        "T71"."RULE_BIT",
        "T71"."VALIDATION_RULE",
        "T71"."ERROR_SEVERITY",
        "T71"."ERROR_TYPE",
        "T71"."ERROR_DESCRIPTION",
        "T71"."SOURCE_COLUMN",
        "T71"."ERROR_ID",
        ROW_NUMBER() OVER (
          PARTITION BY "T71"."ERROR_ID"
          ORDER BY "T71"."EFF" DESC NULLS LAST, "T71"."LOAD_TIMESTAMP" DESC NULLS LAST, "T71"."USER_ID" DESC NULLS LAST, "T71"."USER_NAME" DESC NULLS LAST, "T71"."EMAIL" DESC NULLS LAST, "T71"."COMPANY" DESC NULLS LAST, "T71"."PLAN_TYPE" DESC NULLS LAST, "T71"."USER_STATUS" DESC NULLS LAST, "T71"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T71"."LOAD_DATE" DESC NULLS LAST, "T71"."UPDATE_DATE" DESC NULLS LAST, "T71"."SOURCE_SYSTEM" DESC NULLS LAST
        ) - 1 AS "POSITION",
        COUNT(*) OVER (
          PARTITION BY "T71"."ERROR_ID"
          ORDER BY NULL ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "OCCURRENCES"
      FROM (
        SELECT
          "T68"."USER_ID",
          "T68"."USER_NAME",
          "T68"."EMAIL",
          "T68"."COMPANY",
          "T68"."PLAN_TYPE",
          "T68"."USER_STATUS",
          "T68"."LOAD_TIMESTAMP",
          "T68"."UPDATE_TIMESTAMP",
          "T68"."SOURCE_SYSTEM",
          "T68"."LOAD_DATE",
          "T68"."UPDATE_DATE",
          "T68"."EFF",
          "T68"."BROKEN",
          "T68"."RULE_TABLE",
          "T68"."RULE_BIT",
          "T68"."VALIDATION_RULE",
          "T68"."ERROR_SEVERITY",
          "T68"."ERROR_TYPE",
          "T68"."ERROR_DESCRIPTION",
          "T68"."SOURCE_COLUMN",
          MD5(
            IFF(
              NOT "T68"."USER_ID" IS NULL,
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
                  "T68"."VALIDATION_RULE" IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH("T68"."VALIDATION_RULE") AS VARCHAR),
                    ':',
                    COALESCE("T68"."VALIDATION_RULE", '')
                  )
                ),
                IFF(
                  "T68"."USER_ID" IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH("T68"."USER_ID") AS VARCHAR), ':', COALESCE("T68"."USER_ID", ''))
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
                  "T68"."VALIDATION_RULE" IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH("T68"."VALIDATION_RULE") AS VARCHAR),
                    ':',
                    COALESCE("T68"."VALIDATION_RULE", '')
                  )
                ),
                IFF(
                  "T68"."USER_ID" IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH("T68"."USER_ID") AS VARCHAR), ':', COALESCE("T68"."USER_ID", ''))
                ),
                IFF(
                  "T68"."USER_NAME" IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH("T68"."USER_NAME") AS VARCHAR), ':', COALESCE("T68"."USER_NAME", ''))
                ),
                IFF(
                  "T68"."EMAIL" IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH("T68"."EMAIL") AS VARCHAR), ':', COALESCE("T68"."EMAIL", ''))
                ),
                IFF(
                  "T68"."COMPANY" IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH("T68"."COMPANY") AS VARCHAR), ':', COALESCE("T68"."COMPANY", ''))
                ),
                IFF(
                  "T68"."PLAN_TYPE" IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH("T68"."PLAN_TYPE") AS VARCHAR), ':', COALESCE("T68"."PLAN_TYPE", ''))
                ),
                IFF(
                  "T68"."USER_STATUS" IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH("T68"."USER_STATUS") AS VARCHAR), ':', COALESCE("T68"."USER_STATUS", ''))
                )
              )
            )
          ) AS "ERROR_ID"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "T64"."USER_ID",
              "T64"."USER_NAME",
              "T64"."EMAIL",
              "T64"."COMPANY",
              "T64"."PLAN_TYPE",
              "T64"."USER_STATUS",
              "T64"."LOAD_TIMESTAMP",
              "T64"."UPDATE_TIMESTAMP",
              "T64"."SOURCE_SYSTEM",
              "T64"."LOAD_DATE",
              "T64"."UPDATE_DATE",
              "T64"."EFF",
              "T64"."BROKEN",
              "T29"."RULE_TABLE",
              "T29"."RULE_BIT",
              "T29"."VALIDATION_RULE",
              "T29"."ERROR_SEVERITY",
              "T29"."ERROR_TYPE",
              "T29"."ERROR_DESCRIPTION",
              "T29"."SOURCE_COLUMN"
            FROM (
              SELECT
                *
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
                FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."RANKED_USERS" AS "T0"
                WHERE
                  "T0"."IS_STANDING"
              ) AS "T9"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "T59"."USER_ID",
                  "T59"."USER_NAME",
                  "T59"."EMAIL",
                  "T59"."COMPANY",
                  "T59"."PLAN_TYPE",
                  "T59"."USER_STATUS",
                  "T59"."LOAD_TIMESTAMP",
                  "T59"."UPDATE_TIMESTAMP",
                  "T59"."SOURCE_SYSTEM",
                  "T59"."LOAD_DATE",
                  "T59"."UPDATE_DATE",
                  "T59"."EFF",
                  "T59"."BROKEN"
                FROM (
                  SELECT
                    "T54"."USER_ID",
                    "T54"."USER_NAME",
                    "T54"."EMAIL",
                    "T54"."COMPANY",
                    "T54"."PLAN_TYPE",
                    "T54"."USER_STATUS",
                    "T54"."LOAD_TIMESTAMP",
                    "T54"."UPDATE_TIMESTAMP",
                    "T54"."SOURCE_SYSTEM",
                    "T54"."LOAD_DATE",
                    "T54"."UPDATE_DATE",
                    "T54"."PLAN_TYPE_LABEL",
                    "T54"."USER_STATUS_LABEL",
                    "T54"."EFF",
                    "T54"."FAILED",
                    "T54"."IS_SELECTED",
                    "T54"."IS_LATEST",
                    NOT "T54"."SHARING_ID" IS NULL AS "SHARES_EMAIL",
                    0 + IFF(COALESCE("T54"."PLAN_TYPE_LABEL" = 'Unknown', FALSE), 128, 0) + IFF(
                      COALESCE(
                        (
                          "T54"."USER_STATUS_LABEL" = 'Unknown'
                        )
                        AND (
                          NOT "T54"."USER_STATUS" IS NULL
                        ),
                        FALSE
                      ),
                      256,
                      0
                    ) + IFF(COALESCE((
                      NOT "T54"."SHARING_ID" IS NULL
                    ) AND "T54"."IS_LATEST", FALSE), 512, 0) AS "BROKEN"
                  FROM (
                    SELECT
                      "T17"."USER_ID",
                      "T17"."USER_NAME",
                      "T17"."EMAIL",
                      "T17"."COMPANY",
                      "T17"."PLAN_TYPE",
                      "T17"."USER_STATUS",
                      "T17"."LOAD_TIMESTAMP",
                      "T17"."UPDATE_TIMESTAMP",
                      "T17"."SOURCE_SYSTEM",
                      "T17"."LOAD_DATE",
                      "T17"."UPDATE_DATE",
                      "T17"."PLAN_TYPE_LABEL",
                      "T17"."USER_STATUS_LABEL",
                      "T17"."EFF",
                      "T17"."FAILED",
                      "T17"."IS_SELECTED",
                      "T17"."IS_LATEST",
                      "T51"."SHARING_ID"
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
                      FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."RANKED_USERS" AS "T0"
                      WHERE
                        "T0"."IS_KEPT"
                    ) AS "T17"
                    LEFT OUTER JOIN (
                      SELECT
                        "T35"."USER_ID" AS "SHARING_ID"
                      FROM "T16" AS "T35"
                      WHERE
                        EXISTS(
                          SELECT
                            1
                          FROM (
                            SELECT
                              "T36"."SHARED_EMAIL"
                            FROM (
                              SELECT
                                "T28"."EMAIL" AS "SHARED_EMAIL",
                                COUNT(*) AS "COUNTSTAR()"
                              FROM "T16" AS "T28"
                              GROUP BY
                                1
                            ) AS "T36"
                            WHERE
                              "T36"."COUNTSTAR()" > 1
                          ) AS "T45"
                          WHERE
                            "T35"."EMAIL" = "T45"."SHARED_EMAIL"
                        )
                    ) AS "T51"
                      ON "T17"."USER_ID" = "T51"."SHARING_ID"
                  ) AS "T54"
                ) AS "T59"
                WHERE
                  "T59"."BROKEN" <> 0 AND "T59"."IS_LATEST"
              ) AS "T60"
            ) AS "T64"
            CROSS JOIN (
              SELECT
                *
              FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."QUALITY_RULES" AS "T1"
              WHERE
                "T1"."RULE_TABLE" = 'users'
            ) AS "T29"
          ) AS "T65"
          WHERE
            (
              BITAND("T65"."BROKEN", "T65"."RULE_BIT")
            ) <> 0
        ) AS "T68"
      ) AS "T71"
    ) AS "T75"
    WHERE
      "T75"."POSITION" = 0
  ) AS "T77"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      "T70"."ERROR_ID",
      'gold' AS "ORIGIN",
      "T70"."ERROR_TYPE",
      "T70"."ERROR_DESCRIPTION",
      'si_licenses' AS "SOURCE_TABLE",
      "T70"."LICENSE_ID" AS "SOURCE_KEY",
      "T70"."SOURCE_COLUMN",
      CASE
        WHEN "T70"."VALIDATION_RULE" IN ('missing_license_id')
        THEN "T70"."LICENSE_ID"
        WHEN "T70"."VALIDATION_RULE" IN ('missing_license_type', 'unknown_license_type')
        THEN "T70"."LICENSE_TYPE"
        WHEN "T70"."VALIDATION_RULE" IN ('missing_start_date')
        THEN CONCAT(
          RIGHT(CAST(CAST(DATE_PART(year, "T70"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
          '-',
          RIGHT(CAST(CAST(DATE_PART(month, "T70"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
          '-',
          RIGHT(CAST(CAST(DATE_PART(day, "T70"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
        )
        WHEN "T70"."VALIDATION_RULE" IN ('invalid_date_range')
        THEN CONCAT(
          COALESCE(
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T70"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T70"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T70"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            'null'
          ),
          ', ',
          COALESCE(
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T70"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T70"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T70"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            'null'
          )
        )
        WHEN "T70"."VALIDATION_RULE" IN ('missing_effective_time', 'invalid_effective_time')
        THEN CONCAT(
          COALESCE(
            CONCAT(
              CONCAT(
                RIGHT(
                  CAST(CAST(DATE_PART(year, "T70"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                  4
                ),
                '-',
                RIGHT(
                  CAST(CAST(DATE_PART(month, "T70"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                ),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T70"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(
                CAST(CAST(DATE_PART(hour, "T70"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(minute, "T70"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(second, "T70"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              '.',
              RIGHT(
                CAST((
                  (
                    (
                      DATEDIFF(
                        MICROSECOND,
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                        "T70"."UPDATE_TIMESTAMP"
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
                  CAST(CAST(DATE_PART(year, "T70"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                  4
                ),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T70"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T70"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T70"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(minute, "T70"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(second, "T70"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              '.',
              RIGHT(
                CAST((
                  (
                    (
                      DATEDIFF(
                        MICROSECOND,
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                        "T70"."LOAD_TIMESTAMP"
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
        WHEN "T70"."VALIDATION_RULE" IN ('orphan_user')
        THEN "T70"."ASSIGNED_TO_USER_ID"
        WHEN "T70"."VALIDATION_RULE" IN ('missing_end_date')
        THEN CONCAT(
          RIGHT(CAST(CAST(DATE_PART(year, "T70"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
          '-',
          RIGHT(CAST(CAST(DATE_PART(month, "T70"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
          '-',
          RIGHT(CAST(CAST(DATE_PART(day, "T70"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
        )
        ELSE NULL
      END AS "ERROR_VALUE",
      "T70"."VALIDATION_RULE",
      "T70"."ERROR_SEVERITY",
      'Open' AS "RESOLUTION_STATUS",
      CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
        'assigned_to_user_id', "T70"."ASSIGNED_TO_USER_ID",
        'end_date', CONCAT(
          RIGHT(CAST(CAST(DATE_PART(year, "T70"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
          '-',
          RIGHT(CAST(CAST(DATE_PART(month, "T70"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
          '-',
          RIGHT(CAST(CAST(DATE_PART(day, "T70"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
        ),
        'license_id', "T70"."LICENSE_ID",
        'license_type', "T70"."LICENSE_TYPE",
        'load_date', CONCAT(
          RIGHT(CAST(CAST(DATE_PART(year, "T70"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
          '-',
          RIGHT(CAST(CAST(DATE_PART(month, "T70"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
          '-',
          RIGHT(CAST(CAST(DATE_PART(day, "T70"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
        ),
        'load_timestamp', CONCAT(
          CONCAT(
            RIGHT(
              CAST(CAST(DATE_PART(year, "T70"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
              4
            ),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T70"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T70"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          ' ',
          RIGHT(CAST(CAST(DATE_PART(hour, "T70"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(
            CAST(CAST(DATE_PART(minute, "T70"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
            2
          ),
          ':',
          RIGHT(
            CAST(CAST(DATE_PART(second, "T70"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
            2
          ),
          '.',
          RIGHT(
            CAST((
              (
                (
                  DATEDIFF(
                    MICROSECOND,
                    CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                    "T70"."LOAD_TIMESTAMP"
                  ) % 1000000
                ) + 1000000
              ) % 1000000
            ) + 1000000 AS VARCHAR),
            6
          )
        ),
        'source_system', "T70"."SOURCE_SYSTEM",
        'start_date', CONCAT(
          RIGHT(CAST(CAST(DATE_PART(year, "T70"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
          '-',
          RIGHT(CAST(CAST(DATE_PART(month, "T70"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
          '-',
          RIGHT(CAST(CAST(DATE_PART(day, "T70"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
        ),
        'update_date', CONCAT(
          RIGHT(CAST(CAST(DATE_PART(year, "T70"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
          '-',
          RIGHT(CAST(CAST(DATE_PART(month, "T70"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
          '-',
          RIGHT(CAST(CAST(DATE_PART(day, "T70"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
        ),
        'update_timestamp', CONCAT(
          CONCAT(
            RIGHT(
              CAST(CAST(DATE_PART(year, "T70"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
              4
            ),
            '-',
            RIGHT(
              CAST(CAST(DATE_PART(month, "T70"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
              2
            ),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T70"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          ' ',
          RIGHT(
            CAST(CAST(DATE_PART(hour, "T70"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
            2
          ),
          ':',
          RIGHT(
            CAST(CAST(DATE_PART(minute, "T70"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
            2
          ),
          ':',
          RIGHT(
            CAST(CAST(DATE_PART(second, "T70"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
            2
          ),
          '.',
          RIGHT(
            CAST((
              (
                (
                  DATEDIFF(
                    MICROSECOND,
                    CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                    "T70"."UPDATE_TIMESTAMP"
                  ) % 1000000
                ) + 1000000
              ) % 1000000
            ) + 1000000 AS VARCHAR),
            6
          )
        )
      ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
      "T70"."OCCURRENCES",
      "T70"."EFF" AS "ERROR_TIMESTAMP",
      "T70"."LOAD_DATE",
      "T70"."UPDATE_DATE",
      "T70"."SOURCE_SYSTEM"
    FROM (
      SELECT
        "T69"."LICENSE_ID",
        "T69"."LICENSE_TYPE",
        "T69"."ASSIGNED_TO_USER_ID",
        "T69"."START_DATE",
        "T69"."END_DATE",
        "T69"."LOAD_TIMESTAMP",
        "T69"."UPDATE_TIMESTAMP",
        "T69"."SOURCE_SYSTEM",
        "T69"."LOAD_DATE",
        "T69"."UPDATE_DATE",
        "T69"."EFF",
        "T69"."BROKEN",
        "T69"."RULE_TABLE",
        "T69"."RULE_BIT",
        "T69"."VALIDATION_RULE",
        "T69"."ERROR_SEVERITY",
        "T69"."ERROR_TYPE",
        "T69"."ERROR_DESCRIPTION",
        "T69"."SOURCE_COLUMN",
        "T69"."ERROR_ID",
        ROW_NUMBER() OVER (
          PARTITION BY "T69"."ERROR_ID"
          ORDER BY "T69"."EFF" DESC NULLS LAST, "T69"."LOAD_TIMESTAMP" DESC NULLS LAST, "T69"."LICENSE_ID" DESC NULLS LAST, "T69"."LICENSE_TYPE" DESC NULLS LAST, "T69"."ASSIGNED_TO_USER_ID" DESC NULLS LAST, "T69"."START_DATE" DESC NULLS LAST, "T69"."END_DATE" DESC NULLS LAST, "T69"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T69"."LOAD_DATE" DESC NULLS LAST, "T69"."UPDATE_DATE" DESC NULLS LAST, "T69"."SOURCE_SYSTEM" DESC NULLS LAST
        ) - 1 AS "POSITION",
        COUNT(*) OVER (
          PARTITION BY "T69"."ERROR_ID"
          ORDER BY NULL ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "OCCURRENCES"
      FROM (
        SELECT
          "T58"."LICENSE_ID",
          "T58"."LICENSE_TYPE",
          "T58"."ASSIGNED_TO_USER_ID",
          "T58"."START_DATE",
          "T58"."END_DATE",
          "T58"."LOAD_TIMESTAMP",
          "T58"."UPDATE_TIMESTAMP",
          "T58"."SOURCE_SYSTEM",
          "T58"."LOAD_DATE",
          "T58"."UPDATE_DATE",
          "T58"."EFF",
          "T58"."BROKEN",
          "T58"."RULE_TABLE",
          "T58"."RULE_BIT",
          "T58"."VALIDATION_RULE",
          "T58"."ERROR_SEVERITY",
          "T58"."ERROR_TYPE",
          "T58"."ERROR_DESCRIPTION",
          "T58"."SOURCE_COLUMN",
          MD5(
            IFF(
              NOT "T58"."LICENSE_ID" IS NULL,
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
                  "T58"."VALIDATION_RULE" IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH("T58"."VALIDATION_RULE") AS VARCHAR),
                    ':',
                    COALESCE("T58"."VALIDATION_RULE", '')
                  )
                ),
                IFF(
                  "T58"."LICENSE_ID" IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH("T58"."LICENSE_ID") AS VARCHAR), ':', COALESCE("T58"."LICENSE_ID", ''))
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
                  "T58"."VALIDATION_RULE" IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH("T58"."VALIDATION_RULE") AS VARCHAR),
                    ':',
                    COALESCE("T58"."VALIDATION_RULE", '')
                  )
                ),
                IFF(
                  "T58"."LICENSE_ID" IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH("T58"."LICENSE_ID") AS VARCHAR), ':', COALESCE("T58"."LICENSE_ID", ''))
                ),
                IFF(
                  "T58"."LICENSE_TYPE" IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH("T58"."LICENSE_TYPE") AS VARCHAR),
                    ':',
                    COALESCE("T58"."LICENSE_TYPE", '')
                  )
                ),
                IFF(
                  "T58"."ASSIGNED_TO_USER_ID" IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH("T58"."ASSIGNED_TO_USER_ID") AS VARCHAR),
                    ':',
                    COALESCE("T58"."ASSIGNED_TO_USER_ID", '')
                  )
                ),
                IFF(
                  CONCAT(
                    RIGHT(CAST(CAST(DATE_PART(year, "T58"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(month, "T58"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T58"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                  ) IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T58"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T58"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T58"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                      )
                    ) AS VARCHAR),
                    ':',
                    COALESCE(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T58"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T58"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T58"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                      ),
                      ''
                    )
                  )
                ),
                IFF(
                  CONCAT(
                    RIGHT(CAST(CAST(DATE_PART(year, "T58"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(month, "T58"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T58"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                  ) IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T58"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T58"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T58"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                      )
                    ) AS VARCHAR),
                    ':',
                    COALESCE(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T58"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T58"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T58"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
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
              "T56"."LICENSE_ID",
              "T56"."LICENSE_TYPE",
              "T56"."ASSIGNED_TO_USER_ID",
              "T56"."START_DATE",
              "T56"."END_DATE",
              "T56"."LOAD_TIMESTAMP",
              "T56"."UPDATE_TIMESTAMP",
              "T56"."SOURCE_SYSTEM",
              "T56"."LOAD_DATE",
              "T56"."UPDATE_DATE",
              "T56"."EFF",
              "T56"."BROKEN",
              "T30"."RULE_TABLE",
              "T30"."RULE_BIT",
              "T30"."VALIDATION_RULE",
              "T30"."ERROR_SEVERITY",
              "T30"."ERROR_TYPE",
              "T30"."ERROR_DESCRIPTION",
              "T30"."SOURCE_COLUMN"
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "T2"."LICENSE_ID",
                  "T2"."LICENSE_TYPE",
                  "T2"."ASSIGNED_TO_USER_ID",
                  "T2"."START_DATE",
                  "T2"."END_DATE",
                  "T2"."LOAD_TIMESTAMP",
                  "T2"."UPDATE_TIMESTAMP",
                  "T2"."SOURCE_SYSTEM",
                  "T2"."LOAD_DATE",
                  "T2"."UPDATE_DATE",
                  "T2"."EFF",
                  "T2"."FAILED" AS "BROKEN"
                FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."RANKED_LICENSES" AS "T2"
                WHERE
                  "T2"."IS_STANDING"
              ) AS "T11"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "T52"."LICENSE_ID",
                  "T52"."LICENSE_TYPE",
                  "T52"."ASSIGNED_TO_USER_ID",
                  "T52"."START_DATE",
                  "T52"."END_DATE",
                  "T52"."LOAD_TIMESTAMP",
                  "T52"."UPDATE_TIMESTAMP",
                  "T52"."SOURCE_SYSTEM",
                  "T52"."LOAD_DATE",
                  "T52"."UPDATE_DATE",
                  "T52"."EFF",
                  "T52"."BROKEN"
                FROM (
                  SELECT
                    "T41"."LICENSE_ID",
                    "T41"."LICENSE_TYPE",
                    "T41"."ASSIGNED_TO_USER_ID",
                    "T41"."START_DATE",
                    "T41"."END_DATE",
                    "T41"."LOAD_TIMESTAMP",
                    "T41"."UPDATE_TIMESTAMP",
                    "T41"."SOURCE_SYSTEM",
                    "T41"."LOAD_DATE",
                    "T41"."UPDATE_DATE",
                    "T41"."LICENSE_TYPE_LABEL",
                    "T41"."EFF",
                    "T41"."FAILED",
                    "T41"."IS_SELECTED",
                    "T41"."IS_LATEST",
                    "T41"."FOUND_USER_ID",
                    0 + IFF(COALESCE("T41"."LICENSE_TYPE_LABEL" = 'Unknown', FALSE), 64, 0) + IFF(
                      COALESCE(
                        (
                          NOT "T41"."ASSIGNED_TO_USER_ID" IS NULL
                        )
                        AND (
                          "T41"."FOUND_USER_ID" IS NULL
                        ),
                        FALSE
                      ),
                      128,
                      0
                    ) + IFF(COALESCE("T41"."END_DATE" IS NULL, FALSE), 256, 0) AS "BROKEN"
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
                      "T22"."LICENSE_TYPE_LABEL",
                      "T22"."EFF",
                      "T22"."FAILED",
                      "T22"."IS_SELECTED",
                      "T22"."IS_LATEST",
                      "T27"."FOUND_USER_ID"
                    FROM (
                      SELECT
                        "T2"."LICENSE_ID",
                        "T2"."LICENSE_TYPE",
                        "T2"."ASSIGNED_TO_USER_ID",
                        "T2"."START_DATE",
                        "T2"."END_DATE",
                        "T2"."LOAD_TIMESTAMP",
                        "T2"."UPDATE_TIMESTAMP",
                        "T2"."SOURCE_SYSTEM",
                        "T2"."LOAD_DATE",
                        "T2"."UPDATE_DATE",
                        "T2"."LICENSE_TYPE_LABEL",
                        "T2"."EFF",
                        "T2"."FAILED",
                        "T2"."IS_SELECTED",
                        "T2"."IS_LATEST"
                      FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."RANKED_LICENSES" AS "T2"
                      WHERE
                        "T2"."IS_KEPT"
                    ) AS "T22"
                    LEFT OUTER JOIN (
                      SELECT DISTINCT
                        "T7"."USER_ID" AS "FOUND_USER_ID"
                      FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."USER_VERSIONS" AS "T7"
                    ) AS "T27"
                      ON "T22"."ASSIGNED_TO_USER_ID" = "T27"."FOUND_USER_ID"
                  ) AS "T41"
                ) AS "T52"
                WHERE
                  "T52"."BROKEN" <> 0 AND "T52"."IS_LATEST"
              ) AS "T53"
            ) AS "T56"
            CROSS JOIN (
              SELECT
                *
              FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."QUALITY_RULES" AS "T1"
              WHERE
                "T1"."RULE_TABLE" = 'licenses'
            ) AS "T30"
          ) AS "T57"
          WHERE
            (
              BITAND("T57"."BROKEN", "T57"."RULE_BIT")
            ) <> 0
        ) AS "T58"
      ) AS "T69"
    ) AS "T70"
    WHERE
      "T70"."POSITION" = 0
  ) AS "T76"
) AS "T78"
UNION ALL
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      "T66"."ERROR_ID",
      'gold' AS "ORIGIN",
      "T66"."ERROR_TYPE",
      "T66"."ERROR_DESCRIPTION",
      'si_participants' AS "SOURCE_TABLE",
      "T66"."PARTICIPANT_ID" AS "SOURCE_KEY",
      "T66"."SOURCE_COLUMN",
      CASE
        WHEN "T66"."VALIDATION_RULE" IN ('missing_participant_id')
        THEN "T66"."PARTICIPANT_ID"
        WHEN "T66"."VALIDATION_RULE" IN ('missing_meeting_id', 'orphan_meeting')
        THEN "T66"."MEETING_ID"
        WHEN "T66"."VALIDATION_RULE" IN ('missing_join_time')
        THEN CONCAT(
          CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T66"."JOIN_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T66"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T66"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          ' ',
          RIGHT(CAST(CAST(DATE_PART(hour, "T66"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(CAST(CAST(DATE_PART(minute, "T66"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(CAST(CAST(DATE_PART(second, "T66"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          '.',
          RIGHT(
            CAST((
              (
                (
                  DATEDIFF(
                    MICROSECOND,
                    CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                    "T66"."JOIN_TIME"
                  ) % 1000000
                ) + 1000000
              ) % 1000000
            ) + 1000000 AS VARCHAR),
            6
          )
        )
        WHEN "T66"."VALIDATION_RULE" IN ('invalid_time_range', 'outside_meeting_window')
        THEN CONCAT(
          COALESCE(
            CONCAT(
              CONCAT(
                RIGHT(CAST(CAST(DATE_PART(year, "T66"."JOIN_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T66"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T66"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T66"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(minute, "T66"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(second, "T66"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              '.',
              RIGHT(
                CAST((
                  (
                    (
                      DATEDIFF(
                        MICROSECOND,
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                        "T66"."JOIN_TIME"
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
                RIGHT(CAST(CAST(DATE_PART(year, "T66"."LEAVE_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T66"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T66"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T66"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(minute, "T66"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(second, "T66"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              '.',
              RIGHT(
                CAST((
                  (
                    (
                      DATEDIFF(
                        MICROSECOND,
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                        "T66"."LEAVE_TIME"
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
        WHEN "T66"."VALIDATION_RULE" IN ('orphan_user')
        THEN "T66"."USER_ID"
        WHEN "T66"."VALIDATION_RULE" IN ('missing_leave_time')
        THEN CONCAT(
          CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T66"."LEAVE_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T66"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T66"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          ' ',
          RIGHT(CAST(CAST(DATE_PART(hour, "T66"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(CAST(CAST(DATE_PART(minute, "T66"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(CAST(CAST(DATE_PART(second, "T66"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          '.',
          RIGHT(
            CAST((
              (
                (
                  DATEDIFF(
                    MICROSECOND,
                    CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                    "T66"."LEAVE_TIME"
                  ) % 1000000
                ) + 1000000
              ) % 1000000
            ) + 1000000 AS VARCHAR),
            6
          )
        )
        ELSE NULL
      END AS "ERROR_VALUE",
      "T66"."VALIDATION_RULE",
      "T66"."ERROR_SEVERITY",
      'Open' AS "RESOLUTION_STATUS",
      CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
        'join_time', CONCAT(
          CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T66"."JOIN_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T66"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T66"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          ' ',
          RIGHT(CAST(CAST(DATE_PART(hour, "T66"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(CAST(CAST(DATE_PART(minute, "T66"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(CAST(CAST(DATE_PART(second, "T66"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          '.',
          RIGHT(
            CAST((
              (
                (
                  DATEDIFF(
                    MICROSECOND,
                    CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                    "T66"."JOIN_TIME"
                  ) % 1000000
                ) + 1000000
              ) % 1000000
            ) + 1000000 AS VARCHAR),
            6
          )
        ),
        'leave_time', CONCAT(
          CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T66"."LEAVE_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T66"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T66"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          ' ',
          RIGHT(CAST(CAST(DATE_PART(hour, "T66"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(CAST(CAST(DATE_PART(minute, "T66"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(CAST(CAST(DATE_PART(second, "T66"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          '.',
          RIGHT(
            CAST((
              (
                (
                  DATEDIFF(
                    MICROSECOND,
                    CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                    "T66"."LEAVE_TIME"
                  ) % 1000000
                ) + 1000000
              ) % 1000000
            ) + 1000000 AS VARCHAR),
            6
          )
        ),
        'load_date', CONCAT(
          RIGHT(CAST(CAST(DATE_PART(year, "T66"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
          '-',
          RIGHT(CAST(CAST(DATE_PART(month, "T66"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
          '-',
          RIGHT(CAST(CAST(DATE_PART(day, "T66"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
        ),
        'load_timestamp', CONCAT(
          CONCAT(
            RIGHT(
              CAST(CAST(DATE_PART(year, "T66"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
              4
            ),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T66"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T66"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          ' ',
          RIGHT(CAST(CAST(DATE_PART(hour, "T66"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(
            CAST(CAST(DATE_PART(minute, "T66"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
            2
          ),
          ':',
          RIGHT(
            CAST(CAST(DATE_PART(second, "T66"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
            2
          ),
          '.',
          RIGHT(
            CAST((
              (
                (
                  DATEDIFF(
                    MICROSECOND,
                    CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                    "T66"."LOAD_TIMESTAMP"
                  ) % 1000000
                ) + 1000000
              ) % 1000000
            ) + 1000000 AS VARCHAR),
            6
          )
        ),
        'meeting_id', "T66"."MEETING_ID",
        'participant_id', "T66"."PARTICIPANT_ID",
        'source_system', "T66"."SOURCE_SYSTEM",
        'update_date', CONCAT(
          RIGHT(CAST(CAST(DATE_PART(year, "T66"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
          '-',
          RIGHT(CAST(CAST(DATE_PART(month, "T66"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
          '-',
          RIGHT(CAST(CAST(DATE_PART(day, "T66"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
        ),
        'update_timestamp', CONCAT(
          CONCAT(
            RIGHT(
              CAST(CAST(DATE_PART(year, "T66"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
              4
            ),
            '-',
            RIGHT(
              CAST(CAST(DATE_PART(month, "T66"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
              2
            ),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T66"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          ' ',
          RIGHT(
            CAST(CAST(DATE_PART(hour, "T66"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
            2
          ),
          ':',
          RIGHT(
            CAST(CAST(DATE_PART(minute, "T66"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
            2
          ),
          ':',
          RIGHT(
            CAST(CAST(DATE_PART(second, "T66"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
            2
          ),
          '.',
          RIGHT(
            CAST((
              (
                (
                  DATEDIFF(
                    MICROSECOND,
                    CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                    "T66"."UPDATE_TIMESTAMP"
                  ) % 1000000
                ) + 1000000
              ) % 1000000
            ) + 1000000 AS VARCHAR),
            6
          )
        ),
        'user_id', "T66"."USER_ID"
      ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
      "T66"."OCCURRENCES",
      "T66"."EFF" AS "ERROR_TIMESTAMP",
      "T66"."LOAD_DATE",
      "T66"."UPDATE_DATE",
      "T66"."SOURCE_SYSTEM"
    FROM (
      SELECT
        "T62"."PARTICIPANT_ID",
        "T62"."MEETING_ID",
        "T62"."USER_ID",
        "T62"."JOIN_TIME",
        "T62"."LEAVE_TIME",
        "T62"."LOAD_TIMESTAMP",
        "T62"."UPDATE_TIMESTAMP",
        "T62"."SOURCE_SYSTEM",
        "T62"."LOAD_DATE",
        "T62"."UPDATE_DATE",
        "T62"."EFF",
        "T62"."BROKEN",
        "T62"."RULE_TABLE",
        "T62"."RULE_BIT",
        "T62"."VALIDATION_RULE",
        "T62"."ERROR_SEVERITY",
        "T62"."ERROR_TYPE",
        "T62"."ERROR_DESCRIPTION",
        "T62"."SOURCE_COLUMN",
        "T62"."ERROR_ID",
        ROW_NUMBER() OVER (
          PARTITION BY "T62"."ERROR_ID"
          ORDER BY "T62"."EFF" DESC NULLS LAST, "T62"."LOAD_TIMESTAMP" DESC NULLS LAST, "T62"."PARTICIPANT_ID" DESC NULLS LAST, "T62"."MEETING_ID" DESC NULLS LAST, "T62"."USER_ID" DESC NULLS LAST, "T62"."JOIN_TIME" DESC NULLS LAST, "T62"."LEAVE_TIME" DESC NULLS LAST, "T62"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T62"."LOAD_DATE" DESC NULLS LAST, "T62"."UPDATE_DATE" DESC NULLS LAST, "T62"."SOURCE_SYSTEM" DESC NULLS LAST
        ) - 1 AS "POSITION",
        COUNT(*) OVER (
          PARTITION BY "T62"."ERROR_ID"
          ORDER BY NULL ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "OCCURRENCES"
      FROM (
        SELECT
          "T49"."PARTICIPANT_ID",
          "T49"."MEETING_ID",
          "T49"."USER_ID",
          "T49"."JOIN_TIME",
          "T49"."LEAVE_TIME",
          "T49"."LOAD_TIMESTAMP",
          "T49"."UPDATE_TIMESTAMP",
          "T49"."SOURCE_SYSTEM",
          "T49"."LOAD_DATE",
          "T49"."UPDATE_DATE",
          "T49"."EFF",
          "T49"."BROKEN",
          "T49"."RULE_TABLE",
          "T49"."RULE_BIT",
          "T49"."VALIDATION_RULE",
          "T49"."ERROR_SEVERITY",
          "T49"."ERROR_TYPE",
          "T49"."ERROR_DESCRIPTION",
          "T49"."SOURCE_COLUMN",
          MD5(
            IFF(
              NOT "T49"."PARTICIPANT_ID" IS NULL,
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
                  "T49"."VALIDATION_RULE" IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH("T49"."VALIDATION_RULE") AS VARCHAR),
                    ':',
                    COALESCE("T49"."VALIDATION_RULE", '')
                  )
                ),
                IFF(
                  "T49"."PARTICIPANT_ID" IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH("T49"."PARTICIPANT_ID") AS VARCHAR),
                    ':',
                    COALESCE("T49"."PARTICIPANT_ID", '')
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
                  "T49"."VALIDATION_RULE" IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH("T49"."VALIDATION_RULE") AS VARCHAR),
                    ':',
                    COALESCE("T49"."VALIDATION_RULE", '')
                  )
                ),
                IFF(
                  "T49"."PARTICIPANT_ID" IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH("T49"."PARTICIPANT_ID") AS VARCHAR),
                    ':',
                    COALESCE("T49"."PARTICIPANT_ID", '')
                  )
                ),
                IFF(
                  "T49"."MEETING_ID" IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH("T49"."MEETING_ID") AS VARCHAR), ':', COALESCE("T49"."MEETING_ID", ''))
                ),
                IFF(
                  "T49"."USER_ID" IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH("T49"."USER_ID") AS VARCHAR), ':', COALESCE("T49"."USER_ID", ''))
                ),
                IFF(
                  CONCAT(
                    CONCAT(
                      RIGHT(CAST(CAST(DATE_PART(year, "T49"."JOIN_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(month, "T49"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(day, "T49"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                    ),
                    ' ',
                    RIGHT(CAST(CAST(DATE_PART(hour, "T49"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    ':',
                    RIGHT(CAST(CAST(DATE_PART(minute, "T49"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    ':',
                    RIGHT(CAST(CAST(DATE_PART(second, "T49"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    '.',
                    RIGHT(
                      CAST((
                        (
                          (
                            DATEDIFF(
                              MICROSECOND,
                              CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                              "T49"."JOIN_TIME"
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
                          RIGHT(CAST(CAST(DATE_PART(year, "T49"."JOIN_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T49"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T49"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(CAST(CAST(DATE_PART(hour, "T49"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(minute, "T49"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(second, "T49"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                  "T49"."JOIN_TIME"
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
                          RIGHT(CAST(CAST(DATE_PART(year, "T49"."JOIN_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T49"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T49"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(CAST(CAST(DATE_PART(hour, "T49"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(minute, "T49"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(second, "T49"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                  "T49"."JOIN_TIME"
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
                      RIGHT(CAST(CAST(DATE_PART(year, "T49"."LEAVE_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(month, "T49"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(day, "T49"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                    ),
                    ' ',
                    RIGHT(CAST(CAST(DATE_PART(hour, "T49"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    ':',
                    RIGHT(CAST(CAST(DATE_PART(minute, "T49"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    ':',
                    RIGHT(CAST(CAST(DATE_PART(second, "T49"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    '.',
                    RIGHT(
                      CAST((
                        (
                          (
                            DATEDIFF(
                              MICROSECOND,
                              CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                              "T49"."LEAVE_TIME"
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
                          RIGHT(CAST(CAST(DATE_PART(year, "T49"."LEAVE_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T49"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T49"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(CAST(CAST(DATE_PART(hour, "T49"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(minute, "T49"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(second, "T49"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                  "T49"."LEAVE_TIME"
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
                          RIGHT(CAST(CAST(DATE_PART(year, "T49"."LEAVE_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T49"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T49"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(CAST(CAST(DATE_PART(hour, "T49"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(minute, "T49"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(second, "T49"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                  "T49"."LEAVE_TIME"
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
              "T42"."PARTICIPANT_ID",
              "T42"."MEETING_ID",
              "T42"."USER_ID",
              "T42"."JOIN_TIME",
              "T42"."LEAVE_TIME",
              "T42"."LOAD_TIMESTAMP",
              "T42"."UPDATE_TIMESTAMP",
              "T42"."SOURCE_SYSTEM",
              "T42"."LOAD_DATE",
              "T42"."UPDATE_DATE",
              "T42"."EFF",
              "T42"."BROKEN",
              "T31"."RULE_TABLE",
              "T31"."RULE_BIT",
              "T31"."VALIDATION_RULE",
              "T31"."ERROR_SEVERITY",
              "T31"."ERROR_TYPE",
              "T31"."ERROR_DESCRIPTION",
              "T31"."SOURCE_COLUMN"
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "T3"."PARTICIPANT_ID",
                  "T3"."MEETING_ID",
                  "T3"."USER_ID",
                  "T3"."JOIN_TIME",
                  "T3"."LEAVE_TIME",
                  "T3"."LOAD_TIMESTAMP",
                  "T3"."UPDATE_TIMESTAMP",
                  "T3"."SOURCE_SYSTEM",
                  "T3"."LOAD_DATE",
                  "T3"."UPDATE_DATE",
                  "T3"."EFF",
                  "T3"."FAILED" AS "BROKEN"
                FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."RANKED_PARTICIPANTS" AS "T3"
                WHERE
                  "T3"."IS_STANDING"
              ) AS "T13"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "T33"."PARTICIPANT_ID",
                  "T33"."MEETING_ID",
                  "T33"."USER_ID",
                  "T33"."JOIN_TIME",
                  "T33"."LEAVE_TIME",
                  "T33"."LOAD_TIMESTAMP",
                  "T33"."UPDATE_TIMESTAMP",
                  "T33"."SOURCE_SYSTEM",
                  "T33"."LOAD_DATE",
                  "T33"."UPDATE_DATE",
                  "T33"."EFF",
                  "T33"."BROKEN"
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      "T5"."PARTICIPANT_ID",
                      "T5"."MEETING_ID",
                      "T5"."USER_ID",
                      "T5"."JOIN_TIME",
                      "T5"."LEAVE_TIME",
                      "T5"."LOAD_TIMESTAMP",
                      "T5"."UPDATE_TIMESTAMP",
                      "T5"."SOURCE_SYSTEM",
                      "T5"."LOAD_DATE",
                      "T5"."UPDATE_DATE",
                      "T5"."EFF",
                      "T5"."IS_SELECTED",
                      TRUE AS "IS_LATEST",
                      "T5"."BROKEN"
                    FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."FLAGGED_PARTICIPANTS" AS "T5"
                    WHERE
                      "T5"."FAILED" = 0 AND NOT (
                        "T5"."IS_REPEATED"
                      ) AND "T5"."BROKEN" <> 0
                  ) AS "T25"
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      "T3"."PARTICIPANT_ID",
                      "T3"."MEETING_ID",
                      "T3"."USER_ID",
                      "T3"."JOIN_TIME",
                      "T3"."LEAVE_TIME",
                      "T3"."LOAD_TIMESTAMP",
                      "T3"."UPDATE_TIMESTAMP",
                      "T3"."SOURCE_SYSTEM",
                      "T3"."LOAD_DATE",
                      "T3"."UPDATE_DATE",
                      "T3"."EFF",
                      "T3"."IS_SELECTED",
                      "T3"."IS_LATEST",
                      "T3"."BROKEN"
                    FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."RANKED_PARTICIPANTS" AS "T3"
                    WHERE
                      "T3"."IS_KEPT" AND "T3"."BROKEN" <> 0
                  ) AS "T23"
                ) AS "T33"
                WHERE
                  "T33"."IS_LATEST"
              ) AS "T37"
            ) AS "T42"
            CROSS JOIN (
              SELECT
                *
              FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."QUALITY_RULES" AS "T1"
              WHERE
                "T1"."RULE_TABLE" = 'participants'
            ) AS "T31"
          ) AS "T46"
          WHERE
            (
              BITAND("T46"."BROKEN", "T46"."RULE_BIT")
            ) <> 0
        ) AS "T49"
      ) AS "T62"
    ) AS "T66"
    WHERE
      "T66"."POSITION" = 0
  ) AS "T72"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      "T67"."ERROR_ID",
      'gold' AS "ORIGIN",
      "T67"."ERROR_TYPE",
      "T67"."ERROR_DESCRIPTION",
      'si_meetings' AS "SOURCE_TABLE",
      "T67"."MEETING_ID" AS "SOURCE_KEY",
      "T67"."SOURCE_COLUMN",
      CASE
        WHEN "T67"."VALIDATION_RULE" IN ('missing_meeting_id')
        THEN "T67"."MEETING_ID"
        WHEN "T67"."VALIDATION_RULE" IN ('missing_host_id', 'orphan_host')
        THEN "T67"."HOST_ID"
        WHEN "T67"."VALIDATION_RULE" IN ('missing_start_time')
        THEN CONCAT(
          CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T67"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T67"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T67"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          ' ',
          RIGHT(CAST(CAST(DATE_PART(hour, "T67"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(CAST(CAST(DATE_PART(minute, "T67"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(CAST(CAST(DATE_PART(second, "T67"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          '.',
          RIGHT(
            CAST((
              (
                (
                  DATEDIFF(
                    MICROSECOND,
                    CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                    "T67"."START_TIME"
                  ) % 1000000
                ) + 1000000
              ) % 1000000
            ) + 1000000 AS VARCHAR),
            6
          )
        )
        WHEN "T67"."VALIDATION_RULE" IN ('invalid_time_range', 'duration_over_24h')
        THEN CONCAT(
          COALESCE(
            CONCAT(
              CONCAT(
                RIGHT(CAST(CAST(DATE_PART(year, "T67"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T67"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T67"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T67"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(minute, "T67"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(second, "T67"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              '.',
              RIGHT(
                CAST((
                  (
                    (
                      DATEDIFF(
                        MICROSECOND,
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                        "T67"."START_TIME"
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
                RIGHT(CAST(CAST(DATE_PART(year, "T67"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T67"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T67"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T67"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(minute, "T67"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(second, "T67"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              '.',
              RIGHT(
                CAST((
                  (
                    (
                      DATEDIFF(
                        MICROSECOND,
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                        "T67"."END_TIME"
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
        WHEN "T67"."VALIDATION_RULE" IN ('negative_duration')
        THEN CAST("T67"."DURATION_MINUTES" AS VARCHAR)
        WHEN "T67"."VALIDATION_RULE" IN ('duration_mismatch')
        THEN CONCAT(
          CONCAT(
            COALESCE(CAST("T67"."DURATION_MINUTES" AS VARCHAR), 'null'),
            ', ',
            COALESCE(
              CONCAT(
                CONCAT(
                  RIGHT(CAST(CAST(DATE_PART(year, "T67"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(month, "T67"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(day, "T67"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                ),
                ' ',
                RIGHT(CAST(CAST(DATE_PART(hour, "T67"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                ':',
                RIGHT(CAST(CAST(DATE_PART(minute, "T67"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                ':',
                RIGHT(CAST(CAST(DATE_PART(second, "T67"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                '.',
                RIGHT(
                  CAST((
                    (
                      (
                        DATEDIFF(
                          MICROSECOND,
                          CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                          "T67"."START_TIME"
                        ) % 1000000
                      ) + 1000000
                    ) % 1000000
                  ) + 1000000 AS VARCHAR),
                  6
                )
              ),
              'null'
            )
          ),
          ', ',
          COALESCE(
            CONCAT(
              CONCAT(
                RIGHT(CAST(CAST(DATE_PART(year, "T67"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T67"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T67"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T67"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(minute, "T67"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(second, "T67"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              '.',
              RIGHT(
                CAST((
                  (
                    (
                      DATEDIFF(
                        MICROSECOND,
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                        "T67"."END_TIME"
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
        WHEN "T67"."VALIDATION_RULE" IN ('missing_end_time')
        THEN CONCAT(
          CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T67"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T67"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T67"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          ' ',
          RIGHT(CAST(CAST(DATE_PART(hour, "T67"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(CAST(CAST(DATE_PART(minute, "T67"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(CAST(CAST(DATE_PART(second, "T67"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          '.',
          RIGHT(
            CAST((
              (
                (
                  DATEDIFF(
                    MICROSECOND,
                    CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                    "T67"."END_TIME"
                  ) % 1000000
                ) + 1000000
              ) % 1000000
            ) + 1000000 AS VARCHAR),
            6
          )
        )
        ELSE NULL
      END AS "ERROR_VALUE",
      "T67"."VALIDATION_RULE",
      "T67"."ERROR_SEVERITY",
      'Open' AS "RESOLUTION_STATUS",
      CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
        'duration_minutes', "T67"."DURATION_MINUTES",
        'end_time', CONCAT(
          CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T67"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T67"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T67"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          ' ',
          RIGHT(CAST(CAST(DATE_PART(hour, "T67"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(CAST(CAST(DATE_PART(minute, "T67"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(CAST(CAST(DATE_PART(second, "T67"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          '.',
          RIGHT(
            CAST((
              (
                (
                  DATEDIFF(
                    MICROSECOND,
                    CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                    "T67"."END_TIME"
                  ) % 1000000
                ) + 1000000
              ) % 1000000
            ) + 1000000 AS VARCHAR),
            6
          )
        ),
        'host_id', "T67"."HOST_ID",
        'load_date', CONCAT(
          RIGHT(CAST(CAST(DATE_PART(year, "T67"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
          '-',
          RIGHT(CAST(CAST(DATE_PART(month, "T67"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
          '-',
          RIGHT(CAST(CAST(DATE_PART(day, "T67"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
        ),
        'load_timestamp', CONCAT(
          CONCAT(
            RIGHT(
              CAST(CAST(DATE_PART(year, "T67"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
              4
            ),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T67"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T67"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          ' ',
          RIGHT(CAST(CAST(DATE_PART(hour, "T67"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(
            CAST(CAST(DATE_PART(minute, "T67"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
            2
          ),
          ':',
          RIGHT(
            CAST(CAST(DATE_PART(second, "T67"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
            2
          ),
          '.',
          RIGHT(
            CAST((
              (
                (
                  DATEDIFF(
                    MICROSECOND,
                    CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                    "T67"."LOAD_TIMESTAMP"
                  ) % 1000000
                ) + 1000000
              ) % 1000000
            ) + 1000000 AS VARCHAR),
            6
          )
        ),
        'meeting_id', "T67"."MEETING_ID",
        'meeting_topic', "T67"."MEETING_TOPIC",
        'source_system', "T67"."SOURCE_SYSTEM",
        'start_time', CONCAT(
          CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T67"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T67"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T67"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          ' ',
          RIGHT(CAST(CAST(DATE_PART(hour, "T67"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(CAST(CAST(DATE_PART(minute, "T67"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(CAST(CAST(DATE_PART(second, "T67"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          '.',
          RIGHT(
            CAST((
              (
                (
                  DATEDIFF(
                    MICROSECOND,
                    CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                    "T67"."START_TIME"
                  ) % 1000000
                ) + 1000000
              ) % 1000000
            ) + 1000000 AS VARCHAR),
            6
          )
        ),
        'update_date', CONCAT(
          RIGHT(CAST(CAST(DATE_PART(year, "T67"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
          '-',
          RIGHT(CAST(CAST(DATE_PART(month, "T67"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
          '-',
          RIGHT(CAST(CAST(DATE_PART(day, "T67"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
        ),
        'update_timestamp', CONCAT(
          CONCAT(
            RIGHT(
              CAST(CAST(DATE_PART(year, "T67"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
              4
            ),
            '-',
            RIGHT(
              CAST(CAST(DATE_PART(month, "T67"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
              2
            ),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T67"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          ' ',
          RIGHT(
            CAST(CAST(DATE_PART(hour, "T67"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
            2
          ),
          ':',
          RIGHT(
            CAST(CAST(DATE_PART(minute, "T67"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
            2
          ),
          ':',
          RIGHT(
            CAST(CAST(DATE_PART(second, "T67"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
            2
          ),
          '.',
          RIGHT(
            CAST((
              (
                (
                  DATEDIFF(
                    MICROSECOND,
                    CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                    "T67"."UPDATE_TIMESTAMP"
                  ) % 1000000
                ) + 1000000
              ) % 1000000
            ) + 1000000 AS VARCHAR),
            6
          )
        )
      ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
      "T67"."OCCURRENCES",
      "T67"."EFF" AS "ERROR_TIMESTAMP",
      "T67"."LOAD_DATE",
      "T67"."UPDATE_DATE",
      "T67"."SOURCE_SYSTEM"
    FROM (
      SELECT
        "T63"."MEETING_ID",
        "T63"."HOST_ID",
        "T63"."MEETING_TOPIC",
        "T63"."START_TIME",
        "T63"."END_TIME",
        "T63"."DURATION_MINUTES",
        "T63"."LOAD_TIMESTAMP",
        "T63"."UPDATE_TIMESTAMP",
        "T63"."SOURCE_SYSTEM",
        "T63"."LOAD_DATE",
        "T63"."UPDATE_DATE",
        "T63"."EFF",
        "T63"."BROKEN",
        "T63"."RULE_TABLE",
        "T63"."RULE_BIT",
        "T63"."VALIDATION_RULE",
        "T63"."ERROR_SEVERITY",
        "T63"."ERROR_TYPE",
        "T63"."ERROR_DESCRIPTION",
        "T63"."SOURCE_COLUMN",
        "T63"."ERROR_ID",
        ROW_NUMBER() OVER (
          PARTITION BY "T63"."ERROR_ID"
          ORDER BY "T63"."EFF" DESC NULLS LAST, "T63"."LOAD_TIMESTAMP" DESC NULLS LAST, "T63"."MEETING_ID" DESC NULLS LAST, "T63"."HOST_ID" DESC NULLS LAST, "T63"."MEETING_TOPIC" DESC NULLS LAST, "T63"."START_TIME" DESC NULLS LAST, "T63"."END_TIME" DESC NULLS LAST, "T63"."DURATION_MINUTES" DESC NULLS LAST, "T63"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T63"."LOAD_DATE" DESC NULLS LAST, "T63"."UPDATE_DATE" DESC NULLS LAST, "T63"."SOURCE_SYSTEM" DESC NULLS LAST
        ) - 1 AS "POSITION",
        COUNT(*) OVER (
          PARTITION BY "T63"."ERROR_ID"
          ORDER BY NULL ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "OCCURRENCES"
      FROM (
        SELECT
          "T50"."MEETING_ID",
          "T50"."HOST_ID",
          "T50"."MEETING_TOPIC",
          "T50"."START_TIME",
          "T50"."END_TIME",
          "T50"."DURATION_MINUTES",
          "T50"."LOAD_TIMESTAMP",
          "T50"."UPDATE_TIMESTAMP",
          "T50"."SOURCE_SYSTEM",
          "T50"."LOAD_DATE",
          "T50"."UPDATE_DATE",
          "T50"."EFF",
          "T50"."BROKEN",
          "T50"."RULE_TABLE",
          "T50"."RULE_BIT",
          "T50"."VALIDATION_RULE",
          "T50"."ERROR_SEVERITY",
          "T50"."ERROR_TYPE",
          "T50"."ERROR_DESCRIPTION",
          "T50"."SOURCE_COLUMN",
          MD5(
            IFF(
              NOT "T50"."MEETING_ID" IS NULL,
              CONCAT(
                IFF(
                  'gold' IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH('gold') AS VARCHAR), ':', COALESCE('gold', ''))
                ),
                IFF(
                  'si_meetings' IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH('si_meetings') AS VARCHAR), ':', COALESCE('si_meetings', ''))
                ),
                IFF(
                  "T50"."VALIDATION_RULE" IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH("T50"."VALIDATION_RULE") AS VARCHAR),
                    ':',
                    COALESCE("T50"."VALIDATION_RULE", '')
                  )
                ),
                IFF(
                  "T50"."MEETING_ID" IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH("T50"."MEETING_ID") AS VARCHAR), ':', COALESCE("T50"."MEETING_ID", ''))
                )
              ),
              CONCAT(
                IFF(
                  'gold' IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH('gold') AS VARCHAR), ':', COALESCE('gold', ''))
                ),
                IFF(
                  'si_meetings' IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH('si_meetings') AS VARCHAR), ':', COALESCE('si_meetings', ''))
                ),
                IFF(
                  "T50"."VALIDATION_RULE" IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH("T50"."VALIDATION_RULE") AS VARCHAR),
                    ':',
                    COALESCE("T50"."VALIDATION_RULE", '')
                  )
                ),
                IFF(
                  "T50"."MEETING_ID" IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH("T50"."MEETING_ID") AS VARCHAR), ':', COALESCE("T50"."MEETING_ID", ''))
                ),
                IFF(
                  "T50"."HOST_ID" IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH("T50"."HOST_ID") AS VARCHAR), ':', COALESCE("T50"."HOST_ID", ''))
                ),
                IFF(
                  "T50"."MEETING_TOPIC" IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH("T50"."MEETING_TOPIC") AS VARCHAR),
                    ':',
                    COALESCE("T50"."MEETING_TOPIC", '')
                  )
                ),
                IFF(
                  CONCAT(
                    CONCAT(
                      RIGHT(CAST(CAST(DATE_PART(year, "T50"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(month, "T50"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(day, "T50"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                    ),
                    ' ',
                    RIGHT(CAST(CAST(DATE_PART(hour, "T50"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    ':',
                    RIGHT(CAST(CAST(DATE_PART(minute, "T50"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    ':',
                    RIGHT(CAST(CAST(DATE_PART(second, "T50"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    '.',
                    RIGHT(
                      CAST((
                        (
                          (
                            DATEDIFF(
                              MICROSECOND,
                              CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                              "T50"."START_TIME"
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
                          RIGHT(CAST(CAST(DATE_PART(year, "T50"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T50"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T50"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(CAST(CAST(DATE_PART(hour, "T50"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(minute, "T50"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(second, "T50"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                  "T50"."START_TIME"
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
                          RIGHT(CAST(CAST(DATE_PART(year, "T50"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T50"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T50"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(CAST(CAST(DATE_PART(hour, "T50"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(minute, "T50"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(second, "T50"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                  "T50"."START_TIME"
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
                      RIGHT(CAST(CAST(DATE_PART(year, "T50"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(month, "T50"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(day, "T50"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                    ),
                    ' ',
                    RIGHT(CAST(CAST(DATE_PART(hour, "T50"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    ':',
                    RIGHT(CAST(CAST(DATE_PART(minute, "T50"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    ':',
                    RIGHT(CAST(CAST(DATE_PART(second, "T50"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    '.',
                    RIGHT(
                      CAST((
                        (
                          (
                            DATEDIFF(
                              MICROSECOND,
                              CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                              "T50"."END_TIME"
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
                          RIGHT(CAST(CAST(DATE_PART(year, "T50"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T50"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T50"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(CAST(CAST(DATE_PART(hour, "T50"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(minute, "T50"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(second, "T50"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                  "T50"."END_TIME"
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
                          RIGHT(CAST(CAST(DATE_PART(year, "T50"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T50"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T50"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(CAST(CAST(DATE_PART(hour, "T50"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(minute, "T50"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(second, "T50"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                  "T50"."END_TIME"
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
                  CAST("T50"."DURATION_MINUTES" AS VARCHAR) IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH(CAST("T50"."DURATION_MINUTES" AS VARCHAR)) AS VARCHAR),
                    ':',
                    COALESCE(CAST("T50"."DURATION_MINUTES" AS VARCHAR), '')
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
              "T43"."MEETING_ID",
              "T43"."HOST_ID",
              "T43"."MEETING_TOPIC",
              "T43"."START_TIME",
              "T43"."END_TIME",
              "T43"."DURATION_MINUTES",
              "T43"."LOAD_TIMESTAMP",
              "T43"."UPDATE_TIMESTAMP",
              "T43"."SOURCE_SYSTEM",
              "T43"."LOAD_DATE",
              "T43"."UPDATE_DATE",
              "T43"."EFF",
              "T43"."BROKEN",
              "T32"."RULE_TABLE",
              "T32"."RULE_BIT",
              "T32"."VALIDATION_RULE",
              "T32"."ERROR_SEVERITY",
              "T32"."ERROR_TYPE",
              "T32"."ERROR_DESCRIPTION",
              "T32"."SOURCE_COLUMN"
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "T4"."MEETING_ID",
                  "T4"."HOST_ID",
                  "T4"."MEETING_TOPIC",
                  "T4"."START_TIME",
                  "T4"."END_TIME",
                  "T4"."DURATION_MINUTES",
                  "T4"."LOAD_TIMESTAMP",
                  "T4"."UPDATE_TIMESTAMP",
                  "T4"."SOURCE_SYSTEM",
                  "T4"."LOAD_DATE",
                  "T4"."UPDATE_DATE",
                  "T4"."EFF",
                  "T4"."FAILED" AS "BROKEN"
                FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."RANKED_MEETINGS" AS "T4"
                WHERE
                  "T4"."IS_STANDING"
              ) AS "T14"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "T34"."MEETING_ID",
                  "T34"."HOST_ID",
                  "T34"."MEETING_TOPIC",
                  "T34"."START_TIME",
                  "T34"."END_TIME",
                  "T34"."DURATION_MINUTES",
                  "T34"."LOAD_TIMESTAMP",
                  "T34"."UPDATE_TIMESTAMP",
                  "T34"."SOURCE_SYSTEM",
                  "T34"."LOAD_DATE",
                  "T34"."UPDATE_DATE",
                  "T34"."EFF",
                  "T34"."BROKEN"
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      "T6"."MEETING_ID",
                      "T6"."HOST_ID",
                      "T6"."MEETING_TOPIC",
                      "T6"."START_TIME",
                      "T6"."END_TIME",
                      "T6"."DURATION_MINUTES",
                      "T6"."LOAD_TIMESTAMP",
                      "T6"."UPDATE_TIMESTAMP",
                      "T6"."SOURCE_SYSTEM",
                      "T6"."LOAD_DATE",
                      "T6"."UPDATE_DATE",
                      "T6"."EFF",
                      "T6"."IS_SELECTED",
                      TRUE AS "IS_LATEST",
                      "T6"."BROKEN"
                    FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."FLAGGED_MEETINGS" AS "T6"
                    WHERE
                      "T6"."FAILED" = 0 AND NOT (
                        "T6"."IS_REPEATED"
                      ) AND "T6"."BROKEN" <> 0
                  ) AS "T26"
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      "T4"."MEETING_ID",
                      "T4"."HOST_ID",
                      "T4"."MEETING_TOPIC",
                      "T4"."START_TIME",
                      "T4"."END_TIME",
                      "T4"."DURATION_MINUTES",
                      "T4"."LOAD_TIMESTAMP",
                      "T4"."UPDATE_TIMESTAMP",
                      "T4"."SOURCE_SYSTEM",
                      "T4"."LOAD_DATE",
                      "T4"."UPDATE_DATE",
                      "T4"."EFF",
                      "T4"."IS_SELECTED",
                      "T4"."IS_LATEST",
                      "T4"."BROKEN"
                    FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."RANKED_MEETINGS" AS "T4"
                    WHERE
                      "T4"."IS_KEPT" AND "T4"."BROKEN" <> 0
                  ) AS "T24"
                ) AS "T34"
                WHERE
                  "T34"."IS_LATEST"
              ) AS "T38"
            ) AS "T43"
            CROSS JOIN (
              SELECT
                *
              FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."QUALITY_RULES" AS "T1"
              WHERE
                "T1"."RULE_TABLE" = 'meetings'
            ) AS "T32"
          ) AS "T47"
          WHERE
            (
              BITAND("T47"."BROKEN", "T47"."RULE_BIT")
            ) <> 0
        ) AS "T50"
      ) AS "T63"
    ) AS "T67"
    WHERE
      "T67"."POSITION" = 0
  ) AS "T73"
) AS "T74";

CREATE OR REPLACE TRANSIENT TABLE "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."FOUND_VIOLATIONS_2" AS
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "T64"."ERROR_ID",
        'gold' AS "ORIGIN",
        "T64"."ERROR_TYPE",
        "T64"."ERROR_DESCRIPTION",
        'si_feature_usage' AS "SOURCE_TABLE",
        "T64"."USAGE_ID" AS "SOURCE_KEY",
        "T64"."SOURCE_COLUMN",
        CASE
          WHEN "T64"."VALIDATION_RULE" IN ('missing_usage_id')
          THEN "T64"."USAGE_ID"
          WHEN "T64"."VALIDATION_RULE" IN ('missing_meeting_id', 'orphan_meeting')
          THEN "T64"."MEETING_ID"
          WHEN "T64"."VALIDATION_RULE" IN ('missing_feature_name', 'unknown_feature')
          THEN "T64"."FEATURE_NAME"
          WHEN "T64"."VALIDATION_RULE" IN ('missing_usage_date', 'outside_meeting_dates')
          THEN CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T64"."USAGE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T64"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T64"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
          )
          WHEN "T64"."VALIDATION_RULE" IN ('missing_usage_count', 'invalid_usage_count')
          THEN CAST("T64"."USAGE_COUNT" AS VARCHAR)
          ELSE NULL
        END AS "ERROR_VALUE",
        "T64"."VALIDATION_RULE",
        "T64"."ERROR_SEVERITY",
        'Open' AS "RESOLUTION_STATUS",
        CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
          'feature_name', "T64"."FEATURE_NAME",
          'load_date', CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T64"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T64"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T64"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          'load_timestamp', CONCAT(
            CONCAT(
              RIGHT(
                CAST(CAST(DATE_PART(year, "T64"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                4
              ),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T64"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T64"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            ' ',
            RIGHT(CAST(CAST(DATE_PART(hour, "T64"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
            ':',
            RIGHT(
              CAST(CAST(DATE_PART(minute, "T64"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
              2
            ),
            ':',
            RIGHT(
              CAST(CAST(DATE_PART(second, "T64"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
              2
            ),
            '.',
            RIGHT(
              CAST((
                (
                  (
                    DATEDIFF(
                      MICROSECOND,
                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                      "T64"."LOAD_TIMESTAMP"
                    ) % 1000000
                  ) + 1000000
                ) % 1000000
              ) + 1000000 AS VARCHAR),
              6
            )
          ),
          'meeting_id', "T64"."MEETING_ID",
          'source_system', "T64"."SOURCE_SYSTEM",
          'update_date', CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T64"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T64"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T64"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          'update_timestamp', CONCAT(
            CONCAT(
              RIGHT(
                CAST(CAST(DATE_PART(year, "T64"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                4
              ),
              '-',
              RIGHT(
                CAST(CAST(DATE_PART(month, "T64"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T64"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            ' ',
            RIGHT(
              CAST(CAST(DATE_PART(hour, "T64"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
              2
            ),
            ':',
            RIGHT(
              CAST(CAST(DATE_PART(minute, "T64"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
              2
            ),
            ':',
            RIGHT(
              CAST(CAST(DATE_PART(second, "T64"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
              2
            ),
            '.',
            RIGHT(
              CAST((
                (
                  (
                    DATEDIFF(
                      MICROSECOND,
                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                      "T64"."UPDATE_TIMESTAMP"
                    ) % 1000000
                  ) + 1000000
                ) % 1000000
              ) + 1000000 AS VARCHAR),
              6
            )
          ),
          'usage_count', "T64"."USAGE_COUNT",
          'usage_date', CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T64"."USAGE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T64"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T64"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          'usage_id', "T64"."USAGE_ID"
        ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
        "T64"."OCCURRENCES",
        "T64"."EFF" AS "ERROR_TIMESTAMP",
        "T64"."LOAD_DATE",
        "T64"."UPDATE_DATE",
        "T64"."SOURCE_SYSTEM"
      FROM (
        SELECT
          "T60"."USAGE_ID",
          "T60"."MEETING_ID",
          "T60"."FEATURE_NAME",
          "T60"."USAGE_COUNT",
          "T60"."USAGE_DATE",
          "T60"."LOAD_TIMESTAMP",
          "T60"."UPDATE_TIMESTAMP",
          "T60"."SOURCE_SYSTEM",
          "T60"."LOAD_DATE",
          "T60"."UPDATE_DATE",
          "T60"."EFF",
          "T60"."BROKEN",
          "T60"."RULE_TABLE",
          "T60"."RULE_BIT",
          "T60"."VALIDATION_RULE",
          "T60"."ERROR_SEVERITY",
          "T60"."ERROR_TYPE",
          "T60"."ERROR_DESCRIPTION",
          "T60"."SOURCE_COLUMN",
          "T60"."ERROR_ID",
          ROW_NUMBER() OVER (
            PARTITION BY "T60"."ERROR_ID"
            ORDER BY "T60"."EFF" DESC NULLS LAST, "T60"."LOAD_TIMESTAMP" DESC NULLS LAST, "T60"."USAGE_ID" DESC NULLS LAST, "T60"."MEETING_ID" DESC NULLS LAST, "T60"."FEATURE_NAME" DESC NULLS LAST, "T60"."USAGE_COUNT" DESC NULLS LAST, "T60"."USAGE_DATE" DESC NULLS LAST, "T60"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T60"."LOAD_DATE" DESC NULLS LAST, "T60"."UPDATE_DATE" DESC NULLS LAST, "T60"."SOURCE_SYSTEM" DESC NULLS LAST
          ) - 1 AS "POSITION",
          COUNT(*) OVER (
            PARTITION BY "T60"."ERROR_ID"
            ORDER BY NULL ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "OCCURRENCES"
        FROM (
          SELECT
            "T51"."USAGE_ID",
            "T51"."MEETING_ID",
            "T51"."FEATURE_NAME",
            "T51"."USAGE_COUNT",
            "T51"."USAGE_DATE",
            "T51"."LOAD_TIMESTAMP",
            "T51"."UPDATE_TIMESTAMP",
            "T51"."SOURCE_SYSTEM",
            "T51"."LOAD_DATE",
            "T51"."UPDATE_DATE",
            "T51"."EFF",
            "T51"."BROKEN",
            "T51"."RULE_TABLE",
            "T51"."RULE_BIT",
            "T51"."VALIDATION_RULE",
            "T51"."ERROR_SEVERITY",
            "T51"."ERROR_TYPE",
            "T51"."ERROR_DESCRIPTION",
            "T51"."SOURCE_COLUMN",
            MD5(
              IFF(
                NOT "T51"."USAGE_ID" IS NULL,
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
                    "T51"."VALIDATION_RULE" IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH("T51"."VALIDATION_RULE") AS VARCHAR),
                      ':',
                      COALESCE("T51"."VALIDATION_RULE", '')
                    )
                  ),
                  IFF(
                    "T51"."USAGE_ID" IS NULL,
                    '~',
                    CONCAT(CAST(LENGTH("T51"."USAGE_ID") AS VARCHAR), ':', COALESCE("T51"."USAGE_ID", ''))
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
                    "T51"."VALIDATION_RULE" IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH("T51"."VALIDATION_RULE") AS VARCHAR),
                      ':',
                      COALESCE("T51"."VALIDATION_RULE", '')
                    )
                  ),
                  IFF(
                    "T51"."USAGE_ID" IS NULL,
                    '~',
                    CONCAT(CAST(LENGTH("T51"."USAGE_ID") AS VARCHAR), ':', COALESCE("T51"."USAGE_ID", ''))
                  ),
                  IFF(
                    "T51"."MEETING_ID" IS NULL,
                    '~',
                    CONCAT(CAST(LENGTH("T51"."MEETING_ID") AS VARCHAR), ':', COALESCE("T51"."MEETING_ID", ''))
                  ),
                  IFF(
                    "T51"."FEATURE_NAME" IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH("T51"."FEATURE_NAME") AS VARCHAR),
                      ':',
                      COALESCE("T51"."FEATURE_NAME", '')
                    )
                  ),
                  IFF(
                    CAST("T51"."USAGE_COUNT" AS VARCHAR) IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH(CAST("T51"."USAGE_COUNT" AS VARCHAR)) AS VARCHAR),
                      ':',
                      COALESCE(CAST("T51"."USAGE_COUNT" AS VARCHAR), '')
                    )
                  ),
                  IFF(
                    CONCAT(
                      RIGHT(CAST(CAST(DATE_PART(year, "T51"."USAGE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(month, "T51"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(day, "T51"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                    ) IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH(
                        CONCAT(
                          RIGHT(CAST(CAST(DATE_PART(year, "T51"."USAGE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T51"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T51"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                        )
                      ) AS VARCHAR),
                      ':',
                      COALESCE(
                        CONCAT(
                          RIGHT(CAST(CAST(DATE_PART(year, "T51"."USAGE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T51"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T51"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
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
                "T29"."RULE_TABLE",
                "T29"."RULE_BIT",
                "T29"."VALIDATION_RULE",
                "T29"."ERROR_SEVERITY",
                "T29"."ERROR_TYPE",
                "T29"."ERROR_DESCRIPTION",
                "T29"."SOURCE_COLUMN"
              FROM (
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
                    "T1"."FAILED" AS "BROKEN"
                  FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."RANKED_FEATURE_USAGE" AS "T1"
                  WHERE
                    "T1"."IS_STANDING"
                ) AS "T10"
                UNION ALL
                SELECT
                  *
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
                    "T33"."EFF",
                    "T33"."BROKEN"
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        "T6"."USAGE_ID",
                        "T6"."MEETING_ID",
                        "T6"."FEATURE_NAME",
                        "T6"."USAGE_COUNT",
                        "T6"."USAGE_DATE",
                        "T6"."LOAD_TIMESTAMP",
                        "T6"."UPDATE_TIMESTAMP",
                        "T6"."SOURCE_SYSTEM",
                        "T6"."LOAD_DATE",
                        "T6"."UPDATE_DATE",
                        "T6"."EFF",
                        "T6"."IS_SELECTED",
                        TRUE AS "IS_LATEST",
                        "T6"."BROKEN"
                      FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."FLAGGED_FEATURE_USAGE" AS "T6"
                      WHERE
                        "T6"."FAILED" = 0 AND NOT (
                          "T6"."IS_REPEATED"
                        ) AND "T6"."BROKEN" <> 0
                    ) AS "T25"
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
                        "T1"."IS_SELECTED",
                        "T1"."IS_LATEST",
                        "T1"."BROKEN"
                      FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."RANKED_FEATURE_USAGE" AS "T1"
                      WHERE
                        "T1"."IS_KEPT" AND "T1"."BROKEN" <> 0
                    ) AS "T16"
                  ) AS "T33"
                  WHERE
                    "T33"."IS_LATEST"
                ) AS "T37"
              ) AS "T43"
              CROSS JOIN (
                SELECT
                  *
                FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."QUALITY_RULES" AS "T2"
                WHERE
                  "T2"."RULE_TABLE" = 'feature_usage'
              ) AS "T29"
            ) AS "T47"
            WHERE
              (
                BITAND("T47"."BROKEN", "T47"."RULE_BIT")
              ) <> 0
          ) AS "T51"
        ) AS "T60"
      ) AS "T64"
      WHERE
        "T64"."POSITION" = 0
    ) AS "T73"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "T66"."ERROR_ID",
        'gold' AS "ORIGIN",
        "T66"."ERROR_TYPE",
        "T66"."ERROR_DESCRIPTION",
        'si_webinars' AS "SOURCE_TABLE",
        "T66"."WEBINAR_ID" AS "SOURCE_KEY",
        "T66"."SOURCE_COLUMN",
        CASE
          WHEN "T66"."VALIDATION_RULE" IN ('missing_webinar_id')
          THEN "T66"."WEBINAR_ID"
          WHEN "T66"."VALIDATION_RULE" IN ('missing_host_id', 'orphan_host')
          THEN "T66"."HOST_ID"
          WHEN "T66"."VALIDATION_RULE" IN ('missing_webinar_topic')
          THEN "T66"."WEBINAR_TOPIC"
          WHEN "T66"."VALIDATION_RULE" IN ('missing_start_time')
          THEN CONCAT(
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T66"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T66"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T66"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            ' ',
            RIGHT(CAST(CAST(DATE_PART(hour, "T66"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
            ':',
            RIGHT(CAST(CAST(DATE_PART(minute, "T66"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
            ':',
            RIGHT(CAST(CAST(DATE_PART(second, "T66"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
            '.',
            RIGHT(
              CAST((
                (
                  (
                    DATEDIFF(
                      MICROSECOND,
                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                      "T66"."START_TIME"
                    ) % 1000000
                  ) + 1000000
                ) % 1000000
              ) + 1000000 AS VARCHAR),
              6
            )
          )
          WHEN "T66"."VALIDATION_RULE" IN ('invalid_time_range')
          THEN CONCAT(
            COALESCE(
              CONCAT(
                CONCAT(
                  RIGHT(CAST(CAST(DATE_PART(year, "T66"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(month, "T66"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(day, "T66"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                ),
                ' ',
                RIGHT(CAST(CAST(DATE_PART(hour, "T66"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                ':',
                RIGHT(CAST(CAST(DATE_PART(minute, "T66"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                ':',
                RIGHT(CAST(CAST(DATE_PART(second, "T66"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                '.',
                RIGHT(
                  CAST((
                    (
                      (
                        DATEDIFF(
                          MICROSECOND,
                          CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                          "T66"."START_TIME"
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
                  RIGHT(CAST(CAST(DATE_PART(year, "T66"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(month, "T66"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(day, "T66"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                ),
                ' ',
                RIGHT(CAST(CAST(DATE_PART(hour, "T66"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                ':',
                RIGHT(CAST(CAST(DATE_PART(minute, "T66"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                ':',
                RIGHT(CAST(CAST(DATE_PART(second, "T66"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                '.',
                RIGHT(
                  CAST((
                    (
                      (
                        DATEDIFF(
                          MICROSECOND,
                          CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                          "T66"."END_TIME"
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
          WHEN "T66"."VALIDATION_RULE" IN ('negative_registrants', 'missing_registrants')
          THEN CAST("T66"."REGISTRANTS" AS VARCHAR)
          WHEN "T66"."VALIDATION_RULE" IN ('missing_end_time')
          THEN CONCAT(
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T66"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T66"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T66"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            ' ',
            RIGHT(CAST(CAST(DATE_PART(hour, "T66"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
            ':',
            RIGHT(CAST(CAST(DATE_PART(minute, "T66"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
            ':',
            RIGHT(CAST(CAST(DATE_PART(second, "T66"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
            '.',
            RIGHT(
              CAST((
                (
                  (
                    DATEDIFF(
                      MICROSECOND,
                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                      "T66"."END_TIME"
                    ) % 1000000
                  ) + 1000000
                ) % 1000000
              ) + 1000000 AS VARCHAR),
              6
            )
          )
          ELSE NULL
        END AS "ERROR_VALUE",
        "T66"."VALIDATION_RULE",
        "T66"."ERROR_SEVERITY",
        'Open' AS "RESOLUTION_STATUS",
        CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
          'end_time', CONCAT(
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T66"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T66"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T66"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            ' ',
            RIGHT(CAST(CAST(DATE_PART(hour, "T66"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
            ':',
            RIGHT(CAST(CAST(DATE_PART(minute, "T66"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
            ':',
            RIGHT(CAST(CAST(DATE_PART(second, "T66"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
            '.',
            RIGHT(
              CAST((
                (
                  (
                    DATEDIFF(
                      MICROSECOND,
                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                      "T66"."END_TIME"
                    ) % 1000000
                  ) + 1000000
                ) % 1000000
              ) + 1000000 AS VARCHAR),
              6
            )
          ),
          'host_id', "T66"."HOST_ID",
          'load_date', CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T66"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T66"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T66"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          'load_timestamp', CONCAT(
            CONCAT(
              RIGHT(
                CAST(CAST(DATE_PART(year, "T66"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                4
              ),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T66"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T66"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            ' ',
            RIGHT(CAST(CAST(DATE_PART(hour, "T66"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
            ':',
            RIGHT(
              CAST(CAST(DATE_PART(minute, "T66"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
              2
            ),
            ':',
            RIGHT(
              CAST(CAST(DATE_PART(second, "T66"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
              2
            ),
            '.',
            RIGHT(
              CAST((
                (
                  (
                    DATEDIFF(
                      MICROSECOND,
                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                      "T66"."LOAD_TIMESTAMP"
                    ) % 1000000
                  ) + 1000000
                ) % 1000000
              ) + 1000000 AS VARCHAR),
              6
            )
          ),
          'registrants', "T66"."REGISTRANTS",
          'source_system', "T66"."SOURCE_SYSTEM",
          'start_time', CONCAT(
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T66"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T66"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T66"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            ' ',
            RIGHT(CAST(CAST(DATE_PART(hour, "T66"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
            ':',
            RIGHT(CAST(CAST(DATE_PART(minute, "T66"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
            ':',
            RIGHT(CAST(CAST(DATE_PART(second, "T66"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
            '.',
            RIGHT(
              CAST((
                (
                  (
                    DATEDIFF(
                      MICROSECOND,
                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                      "T66"."START_TIME"
                    ) % 1000000
                  ) + 1000000
                ) % 1000000
              ) + 1000000 AS VARCHAR),
              6
            )
          ),
          'update_date', CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T66"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T66"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T66"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          'update_timestamp', CONCAT(
            CONCAT(
              RIGHT(
                CAST(CAST(DATE_PART(year, "T66"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                4
              ),
              '-',
              RIGHT(
                CAST(CAST(DATE_PART(month, "T66"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T66"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            ' ',
            RIGHT(
              CAST(CAST(DATE_PART(hour, "T66"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
              2
            ),
            ':',
            RIGHT(
              CAST(CAST(DATE_PART(minute, "T66"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
              2
            ),
            ':',
            RIGHT(
              CAST(CAST(DATE_PART(second, "T66"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
              2
            ),
            '.',
            RIGHT(
              CAST((
                (
                  (
                    DATEDIFF(
                      MICROSECOND,
                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                      "T66"."UPDATE_TIMESTAMP"
                    ) % 1000000
                  ) + 1000000
                ) % 1000000
              ) + 1000000 AS VARCHAR),
              6
            )
          ),
          'webinar_id', "T66"."WEBINAR_ID",
          'webinar_topic', "T66"."WEBINAR_TOPIC"
        ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
        "T66"."OCCURRENCES",
        "T66"."EFF" AS "ERROR_TIMESTAMP",
        "T66"."LOAD_DATE",
        "T66"."UPDATE_DATE",
        "T66"."SOURCE_SYSTEM"
      FROM (
        SELECT
          "T62"."WEBINAR_ID",
          "T62"."HOST_ID",
          "T62"."WEBINAR_TOPIC",
          "T62"."START_TIME",
          "T62"."END_TIME",
          "T62"."REGISTRANTS",
          "T62"."LOAD_TIMESTAMP",
          "T62"."UPDATE_TIMESTAMP",
          "T62"."SOURCE_SYSTEM",
          "T62"."LOAD_DATE",
          "T62"."UPDATE_DATE",
          "T62"."EFF",
          "T62"."BROKEN",
          "T62"."RULE_TABLE",
          "T62"."RULE_BIT",
          "T62"."VALIDATION_RULE",
          "T62"."ERROR_SEVERITY",
          "T62"."ERROR_TYPE",
          "T62"."ERROR_DESCRIPTION",
          "T62"."SOURCE_COLUMN",
          "T62"."ERROR_ID",
          ROW_NUMBER() OVER (
            PARTITION BY "T62"."ERROR_ID"
            ORDER BY "T62"."EFF" DESC NULLS LAST, "T62"."LOAD_TIMESTAMP" DESC NULLS LAST, "T62"."WEBINAR_ID" DESC NULLS LAST, "T62"."HOST_ID" DESC NULLS LAST, "T62"."WEBINAR_TOPIC" DESC NULLS LAST, "T62"."START_TIME" DESC NULLS LAST, "T62"."END_TIME" DESC NULLS LAST, "T62"."REGISTRANTS" DESC NULLS LAST, "T62"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T62"."LOAD_DATE" DESC NULLS LAST, "T62"."UPDATE_DATE" DESC NULLS LAST, "T62"."SOURCE_SYSTEM" DESC NULLS LAST
          ) - 1 AS "POSITION",
          COUNT(*) OVER (
            PARTITION BY "T62"."ERROR_ID"
            ORDER BY NULL ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "OCCURRENCES"
        FROM (
          SELECT
            "T52"."WEBINAR_ID",
            "T52"."HOST_ID",
            "T52"."WEBINAR_TOPIC",
            "T52"."START_TIME",
            "T52"."END_TIME",
            "T52"."REGISTRANTS",
            "T52"."LOAD_TIMESTAMP",
            "T52"."UPDATE_TIMESTAMP",
            "T52"."SOURCE_SYSTEM",
            "T52"."LOAD_DATE",
            "T52"."UPDATE_DATE",
            "T52"."EFF",
            "T52"."BROKEN",
            "T52"."RULE_TABLE",
            "T52"."RULE_BIT",
            "T52"."VALIDATION_RULE",
            "T52"."ERROR_SEVERITY",
            "T52"."ERROR_TYPE",
            "T52"."ERROR_DESCRIPTION",
            "T52"."SOURCE_COLUMN",
            MD5(
              IFF(
                NOT "T52"."WEBINAR_ID" IS NULL,
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
                    "T52"."VALIDATION_RULE" IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH("T52"."VALIDATION_RULE") AS VARCHAR),
                      ':',
                      COALESCE("T52"."VALIDATION_RULE", '')
                    )
                  ),
                  IFF(
                    "T52"."WEBINAR_ID" IS NULL,
                    '~',
                    CONCAT(CAST(LENGTH("T52"."WEBINAR_ID") AS VARCHAR), ':', COALESCE("T52"."WEBINAR_ID", ''))
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
                    "T52"."VALIDATION_RULE" IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH("T52"."VALIDATION_RULE") AS VARCHAR),
                      ':',
                      COALESCE("T52"."VALIDATION_RULE", '')
                    )
                  ),
                  IFF(
                    "T52"."WEBINAR_ID" IS NULL,
                    '~',
                    CONCAT(CAST(LENGTH("T52"."WEBINAR_ID") AS VARCHAR), ':', COALESCE("T52"."WEBINAR_ID", ''))
                  ),
                  IFF(
                    "T52"."HOST_ID" IS NULL,
                    '~',
                    CONCAT(CAST(LENGTH("T52"."HOST_ID") AS VARCHAR), ':', COALESCE("T52"."HOST_ID", ''))
                  ),
                  IFF(
                    "T52"."WEBINAR_TOPIC" IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH("T52"."WEBINAR_TOPIC") AS VARCHAR),
                      ':',
                      COALESCE("T52"."WEBINAR_TOPIC", '')
                    )
                  ),
                  IFF(
                    CONCAT(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T52"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T52"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T52"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                      ),
                      ' ',
                      RIGHT(CAST(CAST(DATE_PART(hour, "T52"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      ':',
                      RIGHT(CAST(CAST(DATE_PART(minute, "T52"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      ':',
                      RIGHT(CAST(CAST(DATE_PART(second, "T52"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      '.',
                      RIGHT(
                        CAST((
                          (
                            (
                              DATEDIFF(
                                MICROSECOND,
                                CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                "T52"."START_TIME"
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
                            RIGHT(CAST(CAST(DATE_PART(year, "T52"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T52"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T52"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                          ),
                          ' ',
                          RIGHT(CAST(CAST(DATE_PART(hour, "T52"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          ':',
                          RIGHT(CAST(CAST(DATE_PART(minute, "T52"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          ':',
                          RIGHT(CAST(CAST(DATE_PART(second, "T52"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '.',
                          RIGHT(
                            CAST((
                              (
                                (
                                  DATEDIFF(
                                    MICROSECOND,
                                    CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                    "T52"."START_TIME"
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
                            RIGHT(CAST(CAST(DATE_PART(year, "T52"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T52"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T52"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                          ),
                          ' ',
                          RIGHT(CAST(CAST(DATE_PART(hour, "T52"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          ':',
                          RIGHT(CAST(CAST(DATE_PART(minute, "T52"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          ':',
                          RIGHT(CAST(CAST(DATE_PART(second, "T52"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '.',
                          RIGHT(
                            CAST((
                              (
                                (
                                  DATEDIFF(
                                    MICROSECOND,
                                    CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                    "T52"."START_TIME"
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
                        RIGHT(CAST(CAST(DATE_PART(year, "T52"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T52"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T52"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                      ),
                      ' ',
                      RIGHT(CAST(CAST(DATE_PART(hour, "T52"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      ':',
                      RIGHT(CAST(CAST(DATE_PART(minute, "T52"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      ':',
                      RIGHT(CAST(CAST(DATE_PART(second, "T52"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      '.',
                      RIGHT(
                        CAST((
                          (
                            (
                              DATEDIFF(
                                MICROSECOND,
                                CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                "T52"."END_TIME"
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
                            RIGHT(CAST(CAST(DATE_PART(year, "T52"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T52"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T52"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                          ),
                          ' ',
                          RIGHT(CAST(CAST(DATE_PART(hour, "T52"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          ':',
                          RIGHT(CAST(CAST(DATE_PART(minute, "T52"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          ':',
                          RIGHT(CAST(CAST(DATE_PART(second, "T52"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '.',
                          RIGHT(
                            CAST((
                              (
                                (
                                  DATEDIFF(
                                    MICROSECOND,
                                    CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                    "T52"."END_TIME"
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
                            RIGHT(CAST(CAST(DATE_PART(year, "T52"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T52"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T52"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                          ),
                          ' ',
                          RIGHT(CAST(CAST(DATE_PART(hour, "T52"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          ':',
                          RIGHT(CAST(CAST(DATE_PART(minute, "T52"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          ':',
                          RIGHT(CAST(CAST(DATE_PART(second, "T52"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '.',
                          RIGHT(
                            CAST((
                              (
                                (
                                  DATEDIFF(
                                    MICROSECOND,
                                    CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                    "T52"."END_TIME"
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
                    CAST("T52"."REGISTRANTS" AS VARCHAR) IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH(CAST("T52"."REGISTRANTS" AS VARCHAR)) AS VARCHAR),
                      ':',
                      COALESCE(CAST("T52"."REGISTRANTS" AS VARCHAR), '')
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
                "T44"."WEBINAR_ID",
                "T44"."HOST_ID",
                "T44"."WEBINAR_TOPIC",
                "T44"."START_TIME",
                "T44"."END_TIME",
                "T44"."REGISTRANTS",
                "T44"."LOAD_TIMESTAMP",
                "T44"."UPDATE_TIMESTAMP",
                "T44"."SOURCE_SYSTEM",
                "T44"."LOAD_DATE",
                "T44"."UPDATE_DATE",
                "T44"."EFF",
                "T44"."BROKEN",
                "T30"."RULE_TABLE",
                "T30"."RULE_BIT",
                "T30"."VALIDATION_RULE",
                "T30"."ERROR_SEVERITY",
                "T30"."ERROR_TYPE",
                "T30"."ERROR_DESCRIPTION",
                "T30"."SOURCE_COLUMN"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "T3"."WEBINAR_ID",
                    "T3"."HOST_ID",
                    "T3"."WEBINAR_TOPIC",
                    "T3"."START_TIME",
                    "T3"."END_TIME",
                    "T3"."REGISTRANTS",
                    "T3"."LOAD_TIMESTAMP",
                    "T3"."UPDATE_TIMESTAMP",
                    "T3"."SOURCE_SYSTEM",
                    "T3"."LOAD_DATE",
                    "T3"."UPDATE_DATE",
                    "T3"."EFF",
                    "T3"."FAILED" AS "BROKEN"
                  FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."RANKED_WEBINARS" AS "T3"
                  WHERE
                    "T3"."IS_STANDING"
                ) AS "T11"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    "T34"."WEBINAR_ID",
                    "T34"."HOST_ID",
                    "T34"."WEBINAR_TOPIC",
                    "T34"."START_TIME",
                    "T34"."END_TIME",
                    "T34"."REGISTRANTS",
                    "T34"."LOAD_TIMESTAMP",
                    "T34"."UPDATE_TIMESTAMP",
                    "T34"."SOURCE_SYSTEM",
                    "T34"."LOAD_DATE",
                    "T34"."UPDATE_DATE",
                    "T34"."EFF",
                    "T34"."BROKEN"
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        "T7"."WEBINAR_ID",
                        "T7"."HOST_ID",
                        "T7"."WEBINAR_TOPIC",
                        "T7"."START_TIME",
                        "T7"."END_TIME",
                        "T7"."REGISTRANTS",
                        "T7"."LOAD_TIMESTAMP",
                        "T7"."UPDATE_TIMESTAMP",
                        "T7"."SOURCE_SYSTEM",
                        "T7"."LOAD_DATE",
                        "T7"."UPDATE_DATE",
                        "T7"."EFF",
                        "T7"."IS_SELECTED",
                        TRUE AS "IS_LATEST",
                        "T7"."BROKEN"
                      FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."FLAGGED_WEBINARS" AS "T7"
                      WHERE
                        "T7"."FAILED" = 0 AND NOT (
                          "T7"."IS_REPEATED"
                        ) AND "T7"."BROKEN" <> 0
                    ) AS "T26"
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        "T3"."WEBINAR_ID",
                        "T3"."HOST_ID",
                        "T3"."WEBINAR_TOPIC",
                        "T3"."START_TIME",
                        "T3"."END_TIME",
                        "T3"."REGISTRANTS",
                        "T3"."LOAD_TIMESTAMP",
                        "T3"."UPDATE_TIMESTAMP",
                        "T3"."SOURCE_SYSTEM",
                        "T3"."LOAD_DATE",
                        "T3"."UPDATE_DATE",
                        "T3"."EFF",
                        "T3"."IS_SELECTED",
                        "T3"."IS_LATEST",
                        "T3"."BROKEN"
                      FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."RANKED_WEBINARS" AS "T3"
                      WHERE
                        "T3"."IS_KEPT" AND "T3"."BROKEN" <> 0
                    ) AS "T21"
                  ) AS "T34"
                  WHERE
                    "T34"."IS_LATEST"
                ) AS "T38"
              ) AS "T44"
              CROSS JOIN (
                SELECT
                  *
                FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."QUALITY_RULES" AS "T2"
                WHERE
                  "T2"."RULE_TABLE" = 'webinars'
              ) AS "T30"
            ) AS "T48"
            WHERE
              (
                BITAND("T48"."BROKEN", "T48"."RULE_BIT")
              ) <> 0
          ) AS "T52"
        ) AS "T62"
      ) AS "T66"
      WHERE
        "T66"."POSITION" = 0
    ) AS "T75"
  ) AS "T76"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "T78"."ERROR_ID",
        'gold' AS "ORIGIN",
        "T78"."ERROR_TYPE",
        "T78"."ERROR_DESCRIPTION",
        'si_support_tickets' AS "SOURCE_TABLE",
        "T78"."TICKET_ID" AS "SOURCE_KEY",
        "T78"."SOURCE_COLUMN",
        CASE
          WHEN "T78"."VALIDATION_RULE" IN ('missing_ticket_id')
          THEN "T78"."TICKET_ID"
          WHEN "T78"."VALIDATION_RULE" IN ('missing_user_id', 'orphan_user')
          THEN "T78"."USER_ID"
          WHEN "T78"."VALIDATION_RULE" IN ('missing_ticket_type', 'unknown_ticket_type')
          THEN "T78"."TICKET_TYPE"
          WHEN "T78"."VALIDATION_RULE" IN ('missing_open_date', 'future_open_date')
          THEN CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T78"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T78"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T78"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
          )
          WHEN "T78"."VALIDATION_RULE" IN ('unknown_resolution_status')
          THEN "T78"."RESOLUTION_STATUS"
          WHEN "T78"."VALIDATION_RULE" IN ('closed_before_opened')
          THEN CONCAT(
            CONCAT(
              CONCAT(
                COALESCE("T78"."RESOLUTION_STATUS", 'null'),
                ', ',
                COALESCE(
                  CONCAT(
                    RIGHT(CAST(CAST(DATE_PART(year, "T78"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(month, "T78"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T78"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                  ),
                  'null'
                )
              ),
              ', ',
              COALESCE(
                CONCAT(
                  CONCAT(
                    RIGHT(
                      CAST(CAST(DATE_PART(year, "T78"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                      4
                    ),
                    '-',
                    RIGHT(
                      CAST(CAST(DATE_PART(month, "T78"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                      2
                    ),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T78"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                  ),
                  ' ',
                  RIGHT(
                    CAST(CAST(DATE_PART(hour, "T78"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  ),
                  ':',
                  RIGHT(
                    CAST(CAST(DATE_PART(minute, "T78"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  ),
                  ':',
                  RIGHT(
                    CAST(CAST(DATE_PART(second, "T78"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  ),
                  '.',
                  RIGHT(
                    CAST((
                      (
                        (
                          DATEDIFF(
                            MICROSECOND,
                            CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                            "T78"."UPDATE_TIMESTAMP"
                          ) % 1000000
                        ) + 1000000
                      ) % 1000000
                    ) + 1000000 AS VARCHAR),
                    6
                  )
                ),
                'null'
              )
            ),
            ', ',
            COALESCE(
              CONCAT(
                CONCAT(
                  RIGHT(
                    CAST(CAST(DATE_PART(year, "T78"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                    4
                  ),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(month, "T78"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(day, "T78"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                ),
                ' ',
                RIGHT(CAST(CAST(DATE_PART(hour, "T78"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                ':',
                RIGHT(
                  CAST(CAST(DATE_PART(minute, "T78"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                ),
                ':',
                RIGHT(
                  CAST(CAST(DATE_PART(second, "T78"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                ),
                '.',
                RIGHT(
                  CAST((
                    (
                      (
                        DATEDIFF(
                          MICROSECOND,
                          CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                          "T78"."LOAD_TIMESTAMP"
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
          ELSE NULL
        END AS "ERROR_VALUE",
        "T78"."VALIDATION_RULE",
        "T78"."ERROR_SEVERITY",
        'Open' AS "RESOLUTION_STATUS",
        CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
          'load_date', CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T78"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T78"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T78"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          'load_timestamp', CONCAT(
            CONCAT(
              RIGHT(
                CAST(CAST(DATE_PART(year, "T78"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                4
              ),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T78"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T78"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            ' ',
            RIGHT(CAST(CAST(DATE_PART(hour, "T78"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
            ':',
            RIGHT(
              CAST(CAST(DATE_PART(minute, "T78"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
              2
            ),
            ':',
            RIGHT(
              CAST(CAST(DATE_PART(second, "T78"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
              2
            ),
            '.',
            RIGHT(
              CAST((
                (
                  (
                    DATEDIFF(
                      MICROSECOND,
                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                      "T78"."LOAD_TIMESTAMP"
                    ) % 1000000
                  ) + 1000000
                ) % 1000000
              ) + 1000000 AS VARCHAR),
              6
            )
          ),
          'open_date', CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T78"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T78"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T78"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          'resolution_status', "T78"."RESOLUTION_STATUS",
          'source_system', "T78"."SOURCE_SYSTEM",
          'ticket_id', "T78"."TICKET_ID",
          'ticket_type', "T78"."TICKET_TYPE",
          'update_date', CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T78"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T78"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T78"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          'update_timestamp', CONCAT(
            CONCAT(
              RIGHT(
                CAST(CAST(DATE_PART(year, "T78"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                4
              ),
              '-',
              RIGHT(
                CAST(CAST(DATE_PART(month, "T78"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T78"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            ' ',
            RIGHT(
              CAST(CAST(DATE_PART(hour, "T78"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
              2
            ),
            ':',
            RIGHT(
              CAST(CAST(DATE_PART(minute, "T78"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
              2
            ),
            ':',
            RIGHT(
              CAST(CAST(DATE_PART(second, "T78"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
              2
            ),
            '.',
            RIGHT(
              CAST((
                (
                  (
                    DATEDIFF(
                      MICROSECOND,
                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                      "T78"."UPDATE_TIMESTAMP"
                    ) % 1000000
                  ) + 1000000
                ) % 1000000
              ) + 1000000 AS VARCHAR),
              6
            )
          ),
          'user_id', "T78"."USER_ID"
        ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
        "T78"."OCCURRENCES",
        "T78"."EFF" AS "ERROR_TIMESTAMP",
        "T78"."LOAD_DATE",
        "T78"."UPDATE_DATE",
        "T78"."SOURCE_SYSTEM"
      FROM (
        SELECT
          "T77"."TICKET_ID",
          "T77"."USER_ID",
          "T77"."TICKET_TYPE",
          "T77"."RESOLUTION_STATUS",
          "T77"."OPEN_DATE",
          "T77"."LOAD_TIMESTAMP",
          "T77"."UPDATE_TIMESTAMP",
          "T77"."SOURCE_SYSTEM",
          "T77"."LOAD_DATE",
          "T77"."UPDATE_DATE",
          "T77"."EFF",
          "T77"."BROKEN",
          "T77"."RULE_TABLE",
          "T77"."RULE_BIT",
          "T77"."VALIDATION_RULE",
          "T77"."ERROR_SEVERITY",
          "T77"."ERROR_TYPE",
          "T77"."ERROR_DESCRIPTION",
          "T77"."SOURCE_COLUMN",
          "T77"."ERROR_ID",
          ROW_NUMBER() OVER (
            PARTITION BY "T77"."ERROR_ID"
            ORDER BY "T77"."EFF" DESC NULLS LAST, "T77"."LOAD_TIMESTAMP" DESC NULLS LAST, "T77"."TICKET_ID" DESC NULLS LAST, "T77"."USER_ID" DESC NULLS LAST, "T77"."TICKET_TYPE" DESC NULLS LAST, "T77"."RESOLUTION_STATUS" DESC NULLS LAST, "T77"."OPEN_DATE" DESC NULLS LAST, "T77"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T77"."LOAD_DATE" DESC NULLS LAST, "T77"."UPDATE_DATE" DESC NULLS LAST, "T77"."SOURCE_SYSTEM" DESC NULLS LAST
          ) - 1 AS "POSITION",
          COUNT(*) OVER (
            PARTITION BY "T77"."ERROR_ID"
            ORDER BY NULL ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "OCCURRENCES"
        FROM (
          SELECT
            "T72"."TICKET_ID",
            "T72"."USER_ID",
            "T72"."TICKET_TYPE",
            "T72"."RESOLUTION_STATUS",
            "T72"."OPEN_DATE",
            "T72"."LOAD_TIMESTAMP",
            "T72"."UPDATE_TIMESTAMP",
            "T72"."SOURCE_SYSTEM",
            "T72"."LOAD_DATE",
            "T72"."UPDATE_DATE",
            "T72"."EFF",
            "T72"."BROKEN",
            "T72"."RULE_TABLE",
            "T72"."RULE_BIT",
            "T72"."VALIDATION_RULE",
            "T72"."ERROR_SEVERITY",
            "T72"."ERROR_TYPE",
            "T72"."ERROR_DESCRIPTION",
            "T72"."SOURCE_COLUMN",
            MD5(
              IFF(
                NOT "T72"."TICKET_ID" IS NULL,
                CONCAT(
                  IFF(
                    'gold' IS NULL,
                    '~',
                    CONCAT(CAST(LENGTH('gold') AS VARCHAR), ':', COALESCE('gold', ''))
                  ),
                  IFF(
                    'si_support_tickets' IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH('si_support_tickets') AS VARCHAR),
                      ':',
                      COALESCE('si_support_tickets', '')
                    )
                  ),
                  IFF(
                    "T72"."VALIDATION_RULE" IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH("T72"."VALIDATION_RULE") AS VARCHAR),
                      ':',
                      COALESCE("T72"."VALIDATION_RULE", '')
                    )
                  ),
                  IFF(
                    "T72"."TICKET_ID" IS NULL,
                    '~',
                    CONCAT(CAST(LENGTH("T72"."TICKET_ID") AS VARCHAR), ':', COALESCE("T72"."TICKET_ID", ''))
                  )
                ),
                CONCAT(
                  IFF(
                    'gold' IS NULL,
                    '~',
                    CONCAT(CAST(LENGTH('gold') AS VARCHAR), ':', COALESCE('gold', ''))
                  ),
                  IFF(
                    'si_support_tickets' IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH('si_support_tickets') AS VARCHAR),
                      ':',
                      COALESCE('si_support_tickets', '')
                    )
                  ),
                  IFF(
                    "T72"."VALIDATION_RULE" IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH("T72"."VALIDATION_RULE") AS VARCHAR),
                      ':',
                      COALESCE("T72"."VALIDATION_RULE", '')
                    )
                  ),
                  IFF(
                    "T72"."TICKET_ID" IS NULL,
                    '~',
                    CONCAT(CAST(LENGTH("T72"."TICKET_ID") AS VARCHAR), ':', COALESCE("T72"."TICKET_ID", ''))
                  ),
                  IFF(
                    "T72"."USER_ID" IS NULL,
                    '~',
                    CONCAT(CAST(LENGTH("T72"."USER_ID") AS VARCHAR), ':', COALESCE("T72"."USER_ID", ''))
                  ),
                  IFF(
                    "T72"."TICKET_TYPE" IS NULL,
                    '~',
                    CONCAT(CAST(LENGTH("T72"."TICKET_TYPE") AS VARCHAR), ':', COALESCE("T72"."TICKET_TYPE", ''))
                  ),
                  IFF(
                    "T72"."RESOLUTION_STATUS" IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH("T72"."RESOLUTION_STATUS") AS VARCHAR),
                      ':',
                      COALESCE("T72"."RESOLUTION_STATUS", '')
                    )
                  ),
                  IFF(
                    CONCAT(
                      RIGHT(CAST(CAST(DATE_PART(year, "T72"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(month, "T72"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(day, "T72"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                    ) IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH(
                        CONCAT(
                          RIGHT(CAST(CAST(DATE_PART(year, "T72"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T72"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T72"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                        )
                      ) AS VARCHAR),
                      ':',
                      COALESCE(
                        CONCAT(
                          RIGHT(CAST(CAST(DATE_PART(year, "T72"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T72"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T72"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
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
                "T69"."TICKET_ID",
                "T69"."USER_ID",
                "T69"."TICKET_TYPE",
                "T69"."RESOLUTION_STATUS",
                "T69"."OPEN_DATE",
                "T69"."LOAD_TIMESTAMP",
                "T69"."UPDATE_TIMESTAMP",
                "T69"."SOURCE_SYSTEM",
                "T69"."LOAD_DATE",
                "T69"."UPDATE_DATE",
                "T69"."EFF",
                "T69"."BROKEN",
                "T31"."RULE_TABLE",
                "T31"."RULE_BIT",
                "T31"."VALIDATION_RULE",
                "T31"."ERROR_SEVERITY",
                "T31"."ERROR_TYPE",
                "T31"."ERROR_DESCRIPTION",
                "T31"."SOURCE_COLUMN"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "T4"."TICKET_ID",
                    "T4"."USER_ID",
                    "T4"."TICKET_TYPE",
                    "T4"."RESOLUTION_STATUS",
                    "T4"."OPEN_DATE",
                    "T4"."LOAD_TIMESTAMP",
                    "T4"."UPDATE_TIMESTAMP",
                    "T4"."SOURCE_SYSTEM",
                    "T4"."LOAD_DATE",
                    "T4"."UPDATE_DATE",
                    "T4"."EFF",
                    "T4"."FAILED" AS "BROKEN"
                  FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."RANKED_SUPPORT_TICKETS" AS "T4"
                  WHERE
                    "T4"."IS_STANDING"
                ) AS "T12"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    "T63"."TICKET_ID",
                    "T63"."USER_ID",
                    "T63"."TICKET_TYPE",
                    "T63"."RESOLUTION_STATUS",
                    "T63"."OPEN_DATE",
                    "T63"."LOAD_TIMESTAMP",
                    "T63"."UPDATE_TIMESTAMP",
                    "T63"."SOURCE_SYSTEM",
                    "T63"."LOAD_DATE",
                    "T63"."UPDATE_DATE",
                    "T63"."EFF",
                    "T63"."BROKEN"
                  FROM (
                    SELECT
                      "T58"."TICKET_ID",
                      "T58"."USER_ID",
                      "T58"."TICKET_TYPE",
                      "T58"."RESOLUTION_STATUS",
                      "T58"."OPEN_DATE",
                      "T58"."LOAD_TIMESTAMP",
                      "T58"."UPDATE_TIMESTAMP",
                      "T58"."SOURCE_SYSTEM",
                      "T58"."LOAD_DATE",
                      "T58"."UPDATE_DATE",
                      "T58"."TICKET_TYPE_LABEL",
                      "T58"."RESOLUTION_STATUS_LABEL",
                      "T58"."EFF",
                      "T58"."FAILED",
                      "T58"."IS_SELECTED",
                      "T58"."IS_LATEST",
                      "T58"."CLOSING_DATE",
                      "T58"."FOUND_USER_KEY",
                      "T58"."PLAN_AT_OPEN",
                      TO_DATE(:run_value_as_of) AS "AS_OF_DATE",
                      0 + IFF(COALESCE("T58"."TICKET_TYPE_LABEL" = 'Unknown', FALSE), 16, 0) + IFF(
                        COALESCE(
                          (
                            "T58"."RESOLUTION_STATUS_LABEL" = 'Unknown'
                          )
                          AND (
                            NOT "T58"."RESOLUTION_STATUS" IS NULL
                          ),
                          FALSE
                        ),
                        32,
                        0
                      ) + IFF(COALESCE("T58"."FOUND_USER_KEY" IS NULL, FALSE), 64, 0) + IFF(COALESCE("T58"."OPEN_DATE" > TO_DATE(:run_value_as_of), FALSE), 128, 0) + IFF(COALESCE("T58"."CLOSING_DATE" < "T58"."OPEN_DATE", FALSE), 256, 0) AS "BROKEN"
                    FROM (
                      SELECT
                        "T23"."TICKET_ID",
                        "T23"."USER_ID",
                        "T23"."TICKET_TYPE",
                        "T23"."RESOLUTION_STATUS",
                        "T23"."OPEN_DATE",
                        "T23"."LOAD_TIMESTAMP",
                        "T23"."UPDATE_TIMESTAMP",
                        "T23"."SOURCE_SYSTEM",
                        "T23"."LOAD_DATE",
                        "T23"."UPDATE_DATE",
                        "T23"."TICKET_TYPE_LABEL",
                        "T23"."RESOLUTION_STATUS_LABEL",
                        "T23"."EFF",
                        "T23"."FAILED",
                        "T23"."IS_SELECTED",
                        "T23"."IS_LATEST",
                        "T56"."CLOSING_DATE",
                        "T28"."FOUND_USER_KEY",
                        "T28"."PLAN_AT_OPEN"
                      FROM (
                        SELECT
                          "T4"."TICKET_ID",
                          "T4"."USER_ID",
                          "T4"."TICKET_TYPE",
                          "T4"."RESOLUTION_STATUS",
                          "T4"."OPEN_DATE",
                          "T4"."LOAD_TIMESTAMP",
                          "T4"."UPDATE_TIMESTAMP",
                          "T4"."SOURCE_SYSTEM",
                          "T4"."LOAD_DATE",
                          "T4"."UPDATE_DATE",
                          "T4"."TICKET_TYPE_LABEL",
                          "T4"."RESOLUTION_STATUS_LABEL",
                          "T4"."EFF",
                          "T4"."FAILED",
                          "T4"."IS_SELECTED",
                          "T4"."IS_LATEST"
                        FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."RANKED_SUPPORT_TICKETS" AS "T4"
                        WHERE
                          "T4"."IS_KEPT"
                      ) AS "T23"
                      LEFT OUTER JOIN (
                        SELECT
                          "T54"."TICKET_ID" AS "CLOSED_TICKET_ID",
                          TO_DATE("T54"."CLOSED_AT") AS "CLOSING_DATE"
                        FROM (
                          SELECT
                            "T50"."TICKET_ID",
                            MIN("T50"."EFF") AS "CLOSED_AT"
                          FROM (
                            SELECT
                              *
                            FROM (
                              SELECT
                                "T22"."TICKET_ID",
                                "T22"."EFF",
                                SUM(
                                  CAST(NOT (
                                    "T22"."RESOLUTION_STATUS_LABEL" IN ('Resolved', 'Closed')
                                  ) AS BIGINT)
                                ) OVER (
                                  PARTITION BY "T22"."TICKET_ID"
                                  ORDER BY "T22"."EFF" DESC NULLS LAST, "T22"."LOAD_TIMESTAMP" DESC NULLS LAST, "T22"."TICKET_ID" DESC NULLS LAST, "T22"."USER_ID" DESC NULLS LAST, "T22"."TICKET_TYPE" DESC NULLS LAST, "T22"."RESOLUTION_STATUS" DESC NULLS LAST, "T22"."OPEN_DATE" DESC NULLS LAST, "T22"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T22"."LOAD_DATE" DESC NULLS LAST, "T22"."UPDATE_DATE" DESC NULLS LAST, "T22"."SOURCE_SYSTEM" DESC NULLS LAST
                                  ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                                ) AS "OTHER_ROWS_UNTIL_HERE"
                              FROM (
                                SELECT
                                  *
                                FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."RANKED_SUPPORT_TICKETS" AS "T4"
                                WHERE
                                  "T4"."FAILED" = 0
                              ) AS "T22"
                            ) AS "T46"
                            WHERE
                              "T46"."OTHER_ROWS_UNTIL_HERE" = 0
                          ) AS "T50"
                          GROUP BY
                            1
                        ) AS "T54"
                      ) AS "T56"
                        ON "T23"."TICKET_ID" = "T56"."CLOSED_TICKET_ID"
                      LEFT OUTER JOIN (
                        SELECT
                          "T9"."USER_ID" AS "LOOKED_UP_ID",
                          "T9"."FOUND_FROM",
                          "T9"."FOUND_UNTIL",
                          "T9"."USER_KEY" AS "FOUND_USER_KEY",
                          "T9"."PLAN_TYPE" AS "PLAN_AT_OPEN"
                        FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."USER_VERSIONS" AS "T9"
                      ) AS "T28"
                        ON "T23"."USER_ID" = "T28"."LOOKED_UP_ID"
                        AND LEAST(
                          GREATEST(
                            CAST("T23"."OPEN_DATE" AS TIMESTAMPNTZ(6)),
                            CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6))
                          ),
                          CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMPNTZ(6))
                        ) >= "T28"."FOUND_FROM"
                        AND LEAST(
                          GREATEST(
                            CAST("T23"."OPEN_DATE" AS TIMESTAMPNTZ(6)),
                            CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6))
                          ),
                          CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMPNTZ(6))
                        ) < "T28"."FOUND_UNTIL"
                    ) AS "T58"
                  ) AS "T63"
                  WHERE
                    "T63"."BROKEN" <> 0 AND "T63"."IS_LATEST"
                ) AS "T67"
              ) AS "T69"
              CROSS JOIN (
                SELECT
                  *
                FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."QUALITY_RULES" AS "T2"
                WHERE
                  "T2"."RULE_TABLE" = 'support_tickets'
              ) AS "T31"
            ) AS "T71"
            WHERE
              (
                BITAND("T71"."BROKEN", "T71"."RULE_BIT")
              ) <> 0
          ) AS "T72"
        ) AS "T77"
      ) AS "T78"
      WHERE
        "T78"."POSITION" = 0
    ) AS "T79"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "T65"."ERROR_ID",
        'gold' AS "ORIGIN",
        "T65"."ERROR_TYPE",
        "T65"."ERROR_DESCRIPTION",
        'si_billing_events' AS "SOURCE_TABLE",
        "T65"."EVENT_ID" AS "SOURCE_KEY",
        "T65"."SOURCE_COLUMN",
        CASE
          WHEN "T65"."VALIDATION_RULE" IN ('missing_event_id')
          THEN "T65"."EVENT_ID"
          WHEN "T65"."VALIDATION_RULE" IN ('missing_user_id', 'orphan_user')
          THEN "T65"."USER_ID"
          WHEN "T65"."VALIDATION_RULE" IN ('missing_event_type', 'unknown_event_type')
          THEN "T65"."EVENT_TYPE"
          WHEN "T65"."VALIDATION_RULE" IN ('missing_amount', 'zero_amount')
          THEN CAST("T65"."AMOUNT" AS VARCHAR)
          WHEN "T65"."VALIDATION_RULE" IN ('missing_event_date', 'future_event_date')
          THEN CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T65"."EVENT_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T65"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T65"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
          )
          WHEN "T65"."VALIDATION_RULE" IN ('negative_amount')
          THEN CONCAT(
            COALESCE("T65"."EVENT_TYPE", 'null'),
            ', ',
            COALESCE(CAST("T65"."AMOUNT" AS VARCHAR), 'null')
          )
          ELSE NULL
        END AS "ERROR_VALUE",
        "T65"."VALIDATION_RULE",
        "T65"."ERROR_SEVERITY",
        'Open' AS "RESOLUTION_STATUS",
        CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
          'amount', CAST("T65"."AMOUNT" AS VARCHAR),
          'event_date', CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T65"."EVENT_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T65"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T65"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          'event_id', "T65"."EVENT_ID",
          'event_type', "T65"."EVENT_TYPE",
          'load_date', CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T65"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T65"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T65"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          'load_timestamp', CONCAT(
            CONCAT(
              RIGHT(
                CAST(CAST(DATE_PART(year, "T65"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                4
              ),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T65"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T65"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            ' ',
            RIGHT(CAST(CAST(DATE_PART(hour, "T65"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
            ':',
            RIGHT(
              CAST(CAST(DATE_PART(minute, "T65"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
              2
            ),
            ':',
            RIGHT(
              CAST(CAST(DATE_PART(second, "T65"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
              2
            ),
            '.',
            RIGHT(
              CAST((
                (
                  (
                    DATEDIFF(
                      MICROSECOND,
                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                      "T65"."LOAD_TIMESTAMP"
                    ) % 1000000
                  ) + 1000000
                ) % 1000000
              ) + 1000000 AS VARCHAR),
              6
            )
          ),
          'source_system', "T65"."SOURCE_SYSTEM",
          'update_date', CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T65"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T65"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T65"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          'update_timestamp', CONCAT(
            CONCAT(
              RIGHT(
                CAST(CAST(DATE_PART(year, "T65"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                4
              ),
              '-',
              RIGHT(
                CAST(CAST(DATE_PART(month, "T65"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T65"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            ' ',
            RIGHT(
              CAST(CAST(DATE_PART(hour, "T65"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
              2
            ),
            ':',
            RIGHT(
              CAST(CAST(DATE_PART(minute, "T65"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
              2
            ),
            ':',
            RIGHT(
              CAST(CAST(DATE_PART(second, "T65"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
              2
            ),
            '.',
            RIGHT(
              CAST((
                (
                  (
                    DATEDIFF(
                      MICROSECOND,
                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                      "T65"."UPDATE_TIMESTAMP"
                    ) % 1000000
                  ) + 1000000
                ) % 1000000
              ) + 1000000 AS VARCHAR),
              6
            )
          ),
          'user_id', "T65"."USER_ID"
        ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
        "T65"."OCCURRENCES",
        "T65"."EFF" AS "ERROR_TIMESTAMP",
        "T65"."LOAD_DATE",
        "T65"."UPDATE_DATE",
        "T65"."SOURCE_SYSTEM"
      FROM (
        SELECT
          "T61"."EVENT_ID",
          "T61"."USER_ID",
          "T61"."EVENT_TYPE",
          "T61"."AMOUNT",
          "T61"."EVENT_DATE",
          "T61"."LOAD_TIMESTAMP",
          "T61"."UPDATE_TIMESTAMP",
          "T61"."SOURCE_SYSTEM",
          "T61"."LOAD_DATE",
          "T61"."UPDATE_DATE",
          "T61"."EFF",
          "T61"."BROKEN",
          "T61"."RULE_TABLE",
          "T61"."RULE_BIT",
          "T61"."VALIDATION_RULE",
          "T61"."ERROR_SEVERITY",
          "T61"."ERROR_TYPE",
          "T61"."ERROR_DESCRIPTION",
          "T61"."SOURCE_COLUMN",
          "T61"."ERROR_ID",
          ROW_NUMBER() OVER (
            PARTITION BY "T61"."ERROR_ID"
            ORDER BY "T61"."EFF" DESC NULLS LAST, "T61"."LOAD_TIMESTAMP" DESC NULLS LAST, "T61"."EVENT_ID" DESC NULLS LAST, "T61"."USER_ID" DESC NULLS LAST, "T61"."EVENT_TYPE" DESC NULLS LAST, "T61"."AMOUNT" DESC NULLS LAST, "T61"."EVENT_DATE" DESC NULLS LAST, "T61"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T61"."LOAD_DATE" DESC NULLS LAST, "T61"."UPDATE_DATE" DESC NULLS LAST, "T61"."SOURCE_SYSTEM" DESC NULLS LAST
          ) - 1 AS "POSITION",
          COUNT(*) OVER (
            PARTITION BY "T61"."ERROR_ID"
            ORDER BY NULL ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "OCCURRENCES"
        FROM (
          SELECT
            "T53"."EVENT_ID",
            "T53"."USER_ID",
            "T53"."EVENT_TYPE",
            "T53"."AMOUNT",
            "T53"."EVENT_DATE",
            "T53"."LOAD_TIMESTAMP",
            "T53"."UPDATE_TIMESTAMP",
            "T53"."SOURCE_SYSTEM",
            "T53"."LOAD_DATE",
            "T53"."UPDATE_DATE",
            "T53"."EFF",
            "T53"."BROKEN",
            "T53"."RULE_TABLE",
            "T53"."RULE_BIT",
            "T53"."VALIDATION_RULE",
            "T53"."ERROR_SEVERITY",
            "T53"."ERROR_TYPE",
            "T53"."ERROR_DESCRIPTION",
            "T53"."SOURCE_COLUMN",
            MD5(
              IFF(
                NOT "T53"."EVENT_ID" IS NULL,
                CONCAT(
                  IFF(
                    'gold' IS NULL,
                    '~',
                    CONCAT(CAST(LENGTH('gold') AS VARCHAR), ':', COALESCE('gold', ''))
                  ),
                  IFF(
                    'si_billing_events' IS NULL,
                    '~',
                    CONCAT(CAST(LENGTH('si_billing_events') AS VARCHAR), ':', COALESCE('si_billing_events', ''))
                  ),
                  IFF(
                    "T53"."VALIDATION_RULE" IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH("T53"."VALIDATION_RULE") AS VARCHAR),
                      ':',
                      COALESCE("T53"."VALIDATION_RULE", '')
                    )
                  ),
                  IFF(
                    "T53"."EVENT_ID" IS NULL,
                    '~',
                    CONCAT(CAST(LENGTH("T53"."EVENT_ID") AS VARCHAR), ':', COALESCE("T53"."EVENT_ID", ''))
                  )
                ),
                CONCAT(
                  IFF(
                    'gold' IS NULL,
                    '~',
                    CONCAT(CAST(LENGTH('gold') AS VARCHAR), ':', COALESCE('gold', ''))
                  ),
                  IFF(
                    'si_billing_events' IS NULL,
                    '~',
                    CONCAT(CAST(LENGTH('si_billing_events') AS VARCHAR), ':', COALESCE('si_billing_events', ''))
                  ),
                  IFF(
                    "T53"."VALIDATION_RULE" IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH("T53"."VALIDATION_RULE") AS VARCHAR),
                      ':',
                      COALESCE("T53"."VALIDATION_RULE", '')
                    )
                  ),
                  IFF(
                    "T53"."EVENT_ID" IS NULL,
                    '~',
                    CONCAT(CAST(LENGTH("T53"."EVENT_ID") AS VARCHAR), ':', COALESCE("T53"."EVENT_ID", ''))
                  ),
                  IFF(
                    "T53"."USER_ID" IS NULL,
                    '~',
                    CONCAT(CAST(LENGTH("T53"."USER_ID") AS VARCHAR), ':', COALESCE("T53"."USER_ID", ''))
                  ),
                  IFF(
                    "T53"."EVENT_TYPE" IS NULL,
                    '~',
                    CONCAT(CAST(LENGTH("T53"."EVENT_TYPE") AS VARCHAR), ':', COALESCE("T53"."EVENT_TYPE", ''))
                  ),
                  IFF(
                    CAST("T53"."AMOUNT" AS VARCHAR) IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH(CAST("T53"."AMOUNT" AS VARCHAR)) AS VARCHAR),
                      ':',
                      COALESCE(CAST("T53"."AMOUNT" AS VARCHAR), '')
                    )
                  ),
                  IFF(
                    CONCAT(
                      RIGHT(CAST(CAST(DATE_PART(year, "T53"."EVENT_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(month, "T53"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(day, "T53"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                    ) IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH(
                        CONCAT(
                          RIGHT(CAST(CAST(DATE_PART(year, "T53"."EVENT_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T53"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T53"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                        )
                      ) AS VARCHAR),
                      ':',
                      COALESCE(
                        CONCAT(
                          RIGHT(CAST(CAST(DATE_PART(year, "T53"."EVENT_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T53"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T53"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
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
                "T45"."EVENT_ID",
                "T45"."USER_ID",
                "T45"."EVENT_TYPE",
                "T45"."AMOUNT",
                "T45"."EVENT_DATE",
                "T45"."LOAD_TIMESTAMP",
                "T45"."UPDATE_TIMESTAMP",
                "T45"."SOURCE_SYSTEM",
                "T45"."LOAD_DATE",
                "T45"."UPDATE_DATE",
                "T45"."EFF",
                "T45"."BROKEN",
                "T32"."RULE_TABLE",
                "T32"."RULE_BIT",
                "T32"."VALIDATION_RULE",
                "T32"."ERROR_SEVERITY",
                "T32"."ERROR_TYPE",
                "T32"."ERROR_DESCRIPTION",
                "T32"."SOURCE_COLUMN"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "T5"."EVENT_ID",
                    "T5"."USER_ID",
                    "T5"."EVENT_TYPE",
                    "T5"."AMOUNT",
                    "T5"."EVENT_DATE",
                    "T5"."LOAD_TIMESTAMP",
                    "T5"."UPDATE_TIMESTAMP",
                    "T5"."SOURCE_SYSTEM",
                    "T5"."LOAD_DATE",
                    "T5"."UPDATE_DATE",
                    "T5"."EFF",
                    "T5"."FAILED" AS "BROKEN"
                  FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."RANKED_BILLING_EVENTS" AS "T5"
                  WHERE
                    "T5"."IS_STANDING"
                ) AS "T14"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    "T35"."EVENT_ID",
                    "T35"."USER_ID",
                    "T35"."EVENT_TYPE",
                    "T35"."AMOUNT",
                    "T35"."EVENT_DATE",
                    "T35"."LOAD_TIMESTAMP",
                    "T35"."UPDATE_TIMESTAMP",
                    "T35"."SOURCE_SYSTEM",
                    "T35"."LOAD_DATE",
                    "T35"."UPDATE_DATE",
                    "T35"."EFF",
                    "T35"."BROKEN"
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        "T8"."EVENT_ID",
                        "T8"."USER_ID",
                        "T8"."EVENT_TYPE",
                        "T8"."AMOUNT",
                        "T8"."EVENT_DATE",
                        "T8"."LOAD_TIMESTAMP",
                        "T8"."UPDATE_TIMESTAMP",
                        "T8"."SOURCE_SYSTEM",
                        "T8"."LOAD_DATE",
                        "T8"."UPDATE_DATE",
                        "T8"."EFF",
                        "T8"."IS_SELECTED",
                        TRUE AS "IS_LATEST",
                        "T8"."BROKEN"
                      FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."FLAGGED_BILLING_EVENTS" AS "T8"
                      WHERE
                        "T8"."FAILED" = 0 AND NOT (
                          "T8"."IS_REPEATED"
                        ) AND "T8"."BROKEN" <> 0
                    ) AS "T27"
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        "T5"."EVENT_ID",
                        "T5"."USER_ID",
                        "T5"."EVENT_TYPE",
                        "T5"."AMOUNT",
                        "T5"."EVENT_DATE",
                        "T5"."LOAD_TIMESTAMP",
                        "T5"."UPDATE_TIMESTAMP",
                        "T5"."SOURCE_SYSTEM",
                        "T5"."LOAD_DATE",
                        "T5"."UPDATE_DATE",
                        "T5"."EFF",
                        "T5"."IS_SELECTED",
                        "T5"."IS_LATEST",
                        "T5"."BROKEN"
                      FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."RANKED_BILLING_EVENTS" AS "T5"
                      WHERE
                        "T5"."IS_KEPT" AND "T5"."BROKEN" <> 0
                    ) AS "T24"
                  ) AS "T35"
                  WHERE
                    "T35"."IS_LATEST"
                ) AS "T39"
              ) AS "T45"
              CROSS JOIN (
                SELECT
                  *
                FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."QUALITY_RULES" AS "T2"
                WHERE
                  "T2"."RULE_TABLE" = 'billing_events'
              ) AS "T32"
            ) AS "T49"
            WHERE
              (
                BITAND("T49"."BROKEN", "T49"."RULE_BIT")
              ) <> 0
          ) AS "T53"
        ) AS "T61"
      ) AS "T65"
      WHERE
        "T65"."POSITION" = 0
    ) AS "T74"
  ) AS "T80"
) AS "T81"
UNION ALL
SELECT
  *
FROM (
  SELECT
    "T59"."FAULT_ID" AS "ERROR_ID",
    'silver' AS "ORIGIN",
    COALESCE("T59"."ERROR_TYPE", 'Other') AS "ERROR_TYPE",
    "T59"."ERROR_DESCRIPTION",
    COALESCE("T59"."SOURCE_TABLE", 'Unknown') AS "SOURCE_TABLE",
    CAST("T59"."ERROR_ID" AS VARCHAR) AS "SOURCE_KEY",
    CAST(NULL AS VARCHAR) AS "SOURCE_COLUMN",
    CAST(NULL AS VARCHAR) AS "ERROR_VALUE",
    'silver_error' AS "VALIDATION_RULE",
    IFF(
      COALESCE(
        CONTAINS(
          TRIM(
            REGEXP_REPLACE(
              TRANSLATE("T59"."ERROR_TYPE", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ_-', 'abcdefghijklmnopqrstuvwxyz  '),
              ' +',
              ' '
            ),
            ' \t\n\r\f'
          ),
          'critical'
        )
        OR CONTAINS(
          TRIM(
            REGEXP_REPLACE(
              TRANSLATE("T59"."ERROR_TYPE", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ_-', 'abcdefghijklmnopqrstuvwxyz  '),
              ' +',
              ' '
            ),
            ' \t\n\r\f'
          ),
          'fatal'
        ),
        FALSE
      ),
      'Critical',
      'Warning'
    ) AS "ERROR_SEVERITY",
    CASE TRIM(
        REGEXP_REPLACE(
          TRANSLATE("T59"."STATUS", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ_-', 'abcdefghijklmnopqrstuvwxyz  '),
          ' +',
          ' '
        ),
        ' \t\n\r\f'
      )
      WHEN 'resolved'
      THEN 'Resolved'
      WHEN 'in progress'
      THEN 'In Progress'
      ELSE 'Open'
    END AS "RESOLUTION_STATUS",
    CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
      'error_description', "T59"."ERROR_DESCRIPTION",
      'error_id', "T59"."ERROR_ID",
      'error_timestamp', CONCAT(
        CONCAT(
          RIGHT(
            CAST(CAST(DATE_PART(year, "T59"."ERROR_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
            4
          ),
          '-',
          RIGHT(
            CAST(CAST(DATE_PART(month, "T59"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
            2
          ),
          '-',
          RIGHT(CAST(CAST(DATE_PART(day, "T59"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
        ),
        ' ',
        RIGHT(CAST(CAST(DATE_PART(hour, "T59"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
        ':',
        RIGHT(
          CAST(CAST(DATE_PART(minute, "T59"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
          2
        ),
        ':',
        RIGHT(
          CAST(CAST(DATE_PART(second, "T59"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
          2
        ),
        '.',
        RIGHT(
          CAST((
            (
              (
                DATEDIFF(
                  MICROSECOND,
                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                  "T59"."ERROR_TIMESTAMP"
                ) % 1000000
              ) + 1000000
            ) % 1000000
          ) + 1000000 AS VARCHAR),
          6
        )
      ),
      'error_type', "T59"."ERROR_TYPE",
      'load_date', CONCAT(
        RIGHT(CAST(CAST(DATE_PART(year, "T59"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
        '-',
        RIGHT(CAST(CAST(DATE_PART(month, "T59"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
        '-',
        RIGHT(CAST(CAST(DATE_PART(day, "T59"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
      ),
      'process_audit_info', "T59"."PROCESS_AUDIT_INFO",
      'source_system', "T59"."SOURCE_SYSTEM",
      'source_table', "T59"."SOURCE_TABLE",
      'status', "T59"."STATUS",
      'update_date', CONCAT(
        RIGHT(CAST(CAST(DATE_PART(year, "T59"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
        '-',
        RIGHT(CAST(CAST(DATE_PART(month, "T59"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
        '-',
        RIGHT(CAST(CAST(DATE_PART(day, "T59"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
      )
    ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
    1 AS "OCCURRENCES",
    "T59"."ERROR_TIMESTAMP",
    "T59"."LOAD_DATE",
    "T59"."UPDATE_DATE",
    "T59"."SOURCE_SYSTEM"
  FROM (
    SELECT
      "T57"."ERROR_ID",
      "T57"."ERROR_TYPE",
      "T57"."ERROR_DESCRIPTION",
      "T57"."SOURCE_TABLE",
      "T57"."ERROR_TIMESTAMP",
      "T57"."PROCESS_AUDIT_INFO",
      "T57"."STATUS",
      "T57"."LOAD_DATE",
      "T57"."UPDATE_DATE",
      "T57"."SOURCE_SYSTEM",
      "T57"."EFF",
      "T57"."FAULT_ID",
      ROW_NUMBER() OVER (
        PARTITION BY "T57"."FAULT_ID"
        ORDER BY "T57"."EFF" DESC NULLS LAST, "T57"."ERROR_ID" DESC NULLS LAST, "T57"."ERROR_TYPE" DESC NULLS LAST, "T57"."ERROR_DESCRIPTION" DESC NULLS LAST, "T57"."SOURCE_TABLE" DESC NULLS LAST, "T57"."ERROR_TIMESTAMP" DESC NULLS LAST, "T57"."PROCESS_AUDIT_INFO" DESC NULLS LAST, "T57"."STATUS" DESC NULLS LAST, "T57"."LOAD_DATE" DESC NULLS LAST, "T57"."UPDATE_DATE" DESC NULLS LAST, "T57"."SOURCE_SYSTEM" DESC NULLS LAST
      ) - 1 AS "POSITION"
    FROM (
      SELECT
        "T36"."ERROR_ID",
        "T36"."ERROR_TYPE",
        "T36"."ERROR_DESCRIPTION",
        "T36"."SOURCE_TABLE",
        "T36"."ERROR_TIMESTAMP",
        "T36"."PROCESS_AUDIT_INFO",
        "T36"."STATUS",
        "T36"."LOAD_DATE",
        "T36"."UPDATE_DATE",
        "T36"."SOURCE_SYSTEM",
        "T36"."EFF",
        MD5(
          IFF(
            NOT "T36"."ERROR_ID" IS NULL,
            CONCAT(
              IFF(
                'silver' IS NULL,
                '~',
                CONCAT(CAST(LENGTH('silver') AS VARCHAR), ':', COALESCE('silver', ''))
              ),
              IFF(
                CAST("T36"."ERROR_ID" AS VARCHAR) IS NULL,
                '~',
                CONCAT(
                  CAST(LENGTH(CAST("T36"."ERROR_ID" AS VARCHAR)) AS VARCHAR),
                  ':',
                  COALESCE(CAST("T36"."ERROR_ID" AS VARCHAR), '')
                )
              )
            ),
            CONCAT(
              IFF(
                'silver' IS NULL,
                '~',
                CONCAT(CAST(LENGTH('silver') AS VARCHAR), ':', COALESCE('silver', ''))
              ),
              IFF(
                CAST("T36"."ERROR_ID" AS VARCHAR) IS NULL,
                '~',
                CONCAT(
                  CAST(LENGTH(CAST("T36"."ERROR_ID" AS VARCHAR)) AS VARCHAR),
                  ':',
                  COALESCE(CAST("T36"."ERROR_ID" AS VARCHAR), '')
                )
              ),
              IFF(
                "T36"."ERROR_TYPE" IS NULL,
                '~',
                CONCAT(CAST(LENGTH("T36"."ERROR_TYPE") AS VARCHAR), ':', COALESCE("T36"."ERROR_TYPE", ''))
              ),
              IFF(
                "T36"."ERROR_DESCRIPTION" IS NULL,
                '~',
                CONCAT(
                  CAST(LENGTH("T36"."ERROR_DESCRIPTION") AS VARCHAR),
                  ':',
                  COALESCE("T36"."ERROR_DESCRIPTION", '')
                )
              ),
              IFF(
                "T36"."SOURCE_TABLE" IS NULL,
                '~',
                CONCAT(
                  CAST(LENGTH("T36"."SOURCE_TABLE") AS VARCHAR),
                  ':',
                  COALESCE("T36"."SOURCE_TABLE", '')
                )
              ),
              IFF(
                CONCAT(
                  CONCAT(
                    RIGHT(
                      CAST(CAST(DATE_PART(year, "T36"."ERROR_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                      4
                    ),
                    '-',
                    RIGHT(
                      CAST(CAST(DATE_PART(month, "T36"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                      2
                    ),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T36"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                  ),
                  ' ',
                  RIGHT(CAST(CAST(DATE_PART(hour, "T36"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(
                    CAST(CAST(DATE_PART(minute, "T36"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  ),
                  ':',
                  RIGHT(
                    CAST(CAST(DATE_PART(second, "T36"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  ),
                  '.',
                  RIGHT(
                    CAST((
                      (
                        (
                          DATEDIFF(
                            MICROSECOND,
                            CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                            "T36"."ERROR_TIMESTAMP"
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
                        RIGHT(
                          CAST(CAST(DATE_PART(year, "T36"."ERROR_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                          4
                        ),
                        '-',
                        RIGHT(
                          CAST(CAST(DATE_PART(month, "T36"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T36"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                      ),
                      ' ',
                      RIGHT(CAST(CAST(DATE_PART(hour, "T36"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                      ':',
                      RIGHT(
                        CAST(CAST(DATE_PART(minute, "T36"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                        2
                      ),
                      ':',
                      RIGHT(
                        CAST(CAST(DATE_PART(second, "T36"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                        2
                      ),
                      '.',
                      RIGHT(
                        CAST((
                          (
                            (
                              DATEDIFF(
                                MICROSECOND,
                                CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                "T36"."ERROR_TIMESTAMP"
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
                        RIGHT(
                          CAST(CAST(DATE_PART(year, "T36"."ERROR_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                          4
                        ),
                        '-',
                        RIGHT(
                          CAST(CAST(DATE_PART(month, "T36"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T36"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                      ),
                      ' ',
                      RIGHT(CAST(CAST(DATE_PART(hour, "T36"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                      ':',
                      RIGHT(
                        CAST(CAST(DATE_PART(minute, "T36"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                        2
                      ),
                      ':',
                      RIGHT(
                        CAST(CAST(DATE_PART(second, "T36"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                        2
                      ),
                      '.',
                      RIGHT(
                        CAST((
                          (
                            (
                              DATEDIFF(
                                MICROSECOND,
                                CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                "T36"."ERROR_TIMESTAMP"
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
                "T36"."PROCESS_AUDIT_INFO" IS NULL,
                '~',
                CONCAT(
                  CAST(LENGTH("T36"."PROCESS_AUDIT_INFO") AS VARCHAR),
                  ':',
                  COALESCE("T36"."PROCESS_AUDIT_INFO", '')
                )
              ),
              IFF(
                "T36"."STATUS" IS NULL,
                '~',
                CONCAT(CAST(LENGTH("T36"."STATUS") AS VARCHAR), ':', COALESCE("T36"."STATUS", ''))
              )
            )
          )
        ) AS "FAULT_ID"
      FROM (
        SELECT
          "T0"."ERROR_ID",
          IFF(
            REGEXP_LIKE("T0"."ERROR_TYPE", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
            "T0"."ERROR_TYPE",
            NULLIF(TRIM(REGEXP_REPLACE("T0"."ERROR_TYPE", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
          ) AS "ERROR_TYPE",
          IFF(
            REGEXP_LIKE("T0"."ERROR_DESCRIPTION", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
            "T0"."ERROR_DESCRIPTION",
            NULLIF(
              TRIM(REGEXP_REPLACE("T0"."ERROR_DESCRIPTION", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'),
              ''
            )
          ) AS "ERROR_DESCRIPTION",
          IFF(
            REGEXP_LIKE("T0"."SOURCE_TABLE", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
            "T0"."SOURCE_TABLE",
            NULLIF(TRIM(REGEXP_REPLACE("T0"."SOURCE_TABLE", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
          ) AS "SOURCE_TABLE",
          "T0"."ERROR_TIMESTAMP",
          IFF(
            REGEXP_LIKE("T0"."PROCESS_AUDIT_INFO", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
            "T0"."PROCESS_AUDIT_INFO",
            NULLIF(
              TRIM(REGEXP_REPLACE("T0"."PROCESS_AUDIT_INFO", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'),
              ''
            )
          ) AS "PROCESS_AUDIT_INFO",
          IFF(
            REGEXP_LIKE("T0"."STATUS", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
            "T0"."STATUS",
            NULLIF(TRIM(REGEXP_REPLACE("T0"."STATUS", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
          ) AS "STATUS",
          "T0"."LOAD_DATE",
          "T0"."UPDATE_DATE",
          IFF(
            REGEXP_LIKE("T0"."SOURCE_SYSTEM", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
            "T0"."SOURCE_SYSTEM",
            NULLIF(TRIM(REGEXP_REPLACE("T0"."SOURCE_SYSTEM", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
          ) AS "SOURCE_SYSTEM",
          CAST(COALESCE("T0"."UPDATE_DATE", "T0"."LOAD_DATE") AS TIMESTAMPNTZ(6)) AS "EFF"
        FROM "ZOOM_DB"."SILVER"."SI_ERROR_DATA" AS "T0"
      ) AS "T36"
    ) AS "T57"
  ) AS "T59"
  WHERE
    "T59"."POSITION" = 0
) AS "T70";

CREATE OR REPLACE TRANSIENT TABLE "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."FOUND_VIOLATIONS" AS
SELECT
  *
FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."FOUND_VIOLATIONS_1" AS "T0"
UNION ALL
SELECT
  *
FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."FOUND_VIOLATIONS_2" AS "T1";
