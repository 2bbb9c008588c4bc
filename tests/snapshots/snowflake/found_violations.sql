-- found_violations
-- snowflake, full; compiled by zoomgold, not for editing
-- values of the run: as_of
CREATE OR REPLACE TRANSIENT TABLE "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."FOUND_VIOLATIONS_1" AS
WITH "T22" AS (
  SELECT
    "T7"."USER_ID",
    "T7"."USER_KEY",
    "T7"."VALID_FROM",
    "T7"."SCD_CURRENT_FLAG",
    "T7"."USER_NAME",
    "T7"."PLAN_TYPE",
    "T7"."EMAIL"
  FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."USER_HISTORY" AS "T7"
  WHERE
    "T7"."SCD_CURRENT_FLAG"
), "T48" AS (
  SELECT
    "T40"."PARTICIPANT_ID",
    "T40"."MEETING_ID",
    "T40"."USER_ID",
    "T40"."JOIN_TIME",
    "T40"."LEAVE_TIME",
    "T40"."LOAD_TIMESTAMP",
    "T40"."UPDATE_TIMESTAMP",
    "T40"."SOURCE_SYSTEM",
    "T40"."LOAD_DATE",
    "T40"."UPDATE_DATE",
    "T40"."EFF",
    "T40"."IS_SELECTED",
    0 + IFF(COALESCE("T40"."PARTICIPANT_ID" IS NULL, FALSE), 1, 0) + IFF(COALESCE("T40"."MEETING_ID" IS NULL, FALSE), 2, 0) + IFF(COALESCE("T40"."JOIN_TIME" IS NULL, FALSE), 4, 0) + IFF(COALESCE("T40"."LEAVE_TIME" < "T40"."JOIN_TIME", FALSE), 8, 0) AS "FAILED"
  FROM (
    SELECT
      IFF(
        REGEXP_LIKE("T8"."PARTICIPANT_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
        "T8"."PARTICIPANT_ID",
        NULLIF(
          TRIM(REGEXP_REPLACE("T8"."PARTICIPANT_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'),
          ''
        )
      ) AS "PARTICIPANT_ID",
      IFF(
        REGEXP_LIKE("T8"."MEETING_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
        "T8"."MEETING_ID",
        NULLIF(TRIM(REGEXP_REPLACE("T8"."MEETING_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
      ) AS "MEETING_ID",
      IFF(
        REGEXP_LIKE("T8"."USER_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
        "T8"."USER_ID",
        NULLIF(TRIM(REGEXP_REPLACE("T8"."USER_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
      ) AS "USER_ID",
      "T8"."JOIN_TIME",
      "T8"."LEAVE_TIME",
      "T8"."LOAD_TIMESTAMP",
      "T8"."UPDATE_TIMESTAMP",
      IFF(
        REGEXP_LIKE("T8"."SOURCE_SYSTEM", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
        "T8"."SOURCE_SYSTEM",
        NULLIF(TRIM(REGEXP_REPLACE("T8"."SOURCE_SYSTEM", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
      ) AS "SOURCE_SYSTEM",
      "T8"."LOAD_DATE",
      "T8"."UPDATE_DATE",
      COALESCE("T8"."UPDATE_TIMESTAMP", "T8"."LOAD_TIMESTAMP") AS "EFF",
      TRUE AS "IS_SELECTED"
    FROM "ZOOM_DB"."SILVER"."SI_PARTICIPANTS" AS "T8"
  ) AS "T40"
), "T50" AS (
  SELECT
    "T41"."MEETING_ID",
    "T41"."HOST_ID",
    "T41"."MEETING_TOPIC",
    "T41"."START_TIME",
    "T41"."END_TIME",
    "T41"."DURATION_MINUTES",
    "T41"."LOAD_TIMESTAMP",
    "T41"."UPDATE_TIMESTAMP",
    "T41"."SOURCE_SYSTEM",
    "T41"."LOAD_DATE",
    "T41"."UPDATE_DATE",
    "T41"."EFF",
    "T41"."IS_SELECTED",
    0 + IFF(COALESCE("T41"."MEETING_ID" IS NULL, FALSE), 1, 0) + IFF(COALESCE("T41"."HOST_ID" IS NULL, FALSE), 2, 0) + IFF(COALESCE("T41"."START_TIME" IS NULL, FALSE), 4, 0) + IFF(COALESCE("T41"."END_TIME" < "T41"."START_TIME", FALSE), 8, 0) + IFF(COALESCE("T41"."DURATION_MINUTES" < 0, FALSE), 16, 0) AS "FAILED"
  FROM (
    SELECT
      IFF(
        REGEXP_LIKE("T9"."MEETING_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
        "T9"."MEETING_ID",
        NULLIF(TRIM(REGEXP_REPLACE("T9"."MEETING_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
      ) AS "MEETING_ID",
      IFF(
        REGEXP_LIKE("T9"."HOST_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
        "T9"."HOST_ID",
        NULLIF(TRIM(REGEXP_REPLACE("T9"."HOST_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
      ) AS "HOST_ID",
      IFF(
        REGEXP_LIKE("T9"."MEETING_TOPIC", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
        "T9"."MEETING_TOPIC",
        NULLIF(TRIM(REGEXP_REPLACE("T9"."MEETING_TOPIC", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
      ) AS "MEETING_TOPIC",
      "T9"."START_TIME",
      "T9"."END_TIME",
      "T9"."DURATION_MINUTES",
      "T9"."LOAD_TIMESTAMP",
      "T9"."UPDATE_TIMESTAMP",
      IFF(
        REGEXP_LIKE("T9"."SOURCE_SYSTEM", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
        "T9"."SOURCE_SYSTEM",
        NULLIF(TRIM(REGEXP_REPLACE("T9"."SOURCE_SYSTEM", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
      ) AS "SOURCE_SYSTEM",
      "T9"."LOAD_DATE",
      "T9"."UPDATE_DATE",
      COALESCE("T9"."UPDATE_TIMESTAMP", "T9"."LOAD_TIMESTAMP") AS "EFF",
      TRUE AS "IS_SELECTED"
    FROM "ZOOM_DB"."SILVER"."SI_MEETINGS" AS "T9"
  ) AS "T41"
)
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      "T90"."ERROR_ID",
      'gold' AS "ORIGIN",
      "T90"."ERROR_TYPE",
      "T90"."ERROR_DESCRIPTION",
      'si_users' AS "SOURCE_TABLE",
      "T90"."USER_ID" AS "SOURCE_KEY",
      "T90"."SOURCE_COLUMN",
      CASE
        WHEN "T90"."VALIDATION_RULE" IN ('missing_user_id', 'reserved_user_id')
        THEN "T90"."USER_ID"
        WHEN "T90"."VALIDATION_RULE" IN ('missing_email', 'invalid_email', 'duplicate_email')
        THEN CONCAT(
          SUBSTRING("T90"."EMAIL", IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T90"."EMAIL")), 1),
          '***'
        )
        WHEN "T90"."VALIDATION_RULE" IN ('missing_user_name')
        THEN CONCAT(
          SUBSTRING(
            "T90"."USER_NAME",
            IFF((
              0 + 1
            ) >= 1, 0 + 1, 0 + 1 + LENGTH("T90"."USER_NAME")),
            1
          ),
          '***'
        )
        WHEN "T90"."VALIDATION_RULE" IN ('missing_effective_time', 'invalid_effective_time')
        THEN CONCAT(
          COALESCE(
            CONCAT(
              CONCAT(
                RIGHT(
                  CAST(CAST(DATE_PART(year, "T90"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                  4
                ),
                '-',
                RIGHT(
                  CAST(CAST(DATE_PART(month, "T90"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                ),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T90"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(
                CAST(CAST(DATE_PART(hour, "T90"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(minute, "T90"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(second, "T90"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                        "T90"."UPDATE_TIMESTAMP"
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
                  CAST(CAST(DATE_PART(year, "T90"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                  4
                ),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T90"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T90"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T90"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(minute, "T90"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(second, "T90"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                        "T90"."LOAD_TIMESTAMP"
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
        WHEN "T90"."VALIDATION_RULE" IN ('unknown_plan_type')
        THEN "T90"."PLAN_TYPE"
        WHEN "T90"."VALIDATION_RULE" IN ('unknown_user_status')
        THEN "T90"."USER_STATUS"
        ELSE NULL
      END AS "ERROR_VALUE",
      "T90"."VALIDATION_RULE",
      "T90"."ERROR_SEVERITY",
      'Open' AS "RESOLUTION_STATUS",
      CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
        'company', "T90"."COMPANY",
        'email', CONCAT(
          SUBSTRING("T90"."EMAIL", IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T90"."EMAIL")), 1),
          '***'
        ),
        'load_date', CONCAT(
          RIGHT(CAST(CAST(DATE_PART(year, "T90"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
          '-',
          RIGHT(CAST(CAST(DATE_PART(month, "T90"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
          '-',
          RIGHT(CAST(CAST(DATE_PART(day, "T90"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
        ),
        'load_timestamp', CONCAT(
          CONCAT(
            RIGHT(
              CAST(CAST(DATE_PART(year, "T90"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
              4
            ),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T90"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T90"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          ' ',
          RIGHT(CAST(CAST(DATE_PART(hour, "T90"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(
            CAST(CAST(DATE_PART(minute, "T90"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
            2
          ),
          ':',
          RIGHT(
            CAST(CAST(DATE_PART(second, "T90"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                    "T90"."LOAD_TIMESTAMP"
                  ) % 1000000
                ) + 1000000
              ) % 1000000
            ) + 1000000 AS VARCHAR),
            6
          )
        ),
        'plan_type', "T90"."PLAN_TYPE",
        'source_system', "T90"."SOURCE_SYSTEM",
        'update_date', CONCAT(
          RIGHT(CAST(CAST(DATE_PART(year, "T90"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
          '-',
          RIGHT(CAST(CAST(DATE_PART(month, "T90"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
          '-',
          RIGHT(CAST(CAST(DATE_PART(day, "T90"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
        ),
        'update_timestamp', CONCAT(
          CONCAT(
            RIGHT(
              CAST(CAST(DATE_PART(year, "T90"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
              4
            ),
            '-',
            RIGHT(
              CAST(CAST(DATE_PART(month, "T90"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
              2
            ),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T90"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          ' ',
          RIGHT(
            CAST(CAST(DATE_PART(hour, "T90"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
            2
          ),
          ':',
          RIGHT(
            CAST(CAST(DATE_PART(minute, "T90"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
            2
          ),
          ':',
          RIGHT(
            CAST(CAST(DATE_PART(second, "T90"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                    "T90"."UPDATE_TIMESTAMP"
                  ) % 1000000
                ) + 1000000
              ) % 1000000
            ) + 1000000 AS VARCHAR),
            6
          )
        ),
        'user_id', "T90"."USER_ID",
        'user_name', CONCAT(
          SUBSTRING(
            "T90"."USER_NAME",
            IFF((
              0 + 1
            ) >= 1, 0 + 1, 0 + 1 + LENGTH("T90"."USER_NAME")),
            1
          ),
          '***'
        ),
        'user_status', "T90"."USER_STATUS"
      ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
      "T90"."OCCURRENCES",
      "T90"."EFF" AS "ERROR_TIMESTAMP",
      "T90"."LOAD_DATE",
      "T90"."UPDATE_DATE",
      "T90"."SOURCE_SYSTEM"
    FROM (
      SELECT
        "T86"."USER_ID",
        "T86"."USER_NAME",
        "T86"."EMAIL",
        "T86"."COMPANY",
        "T86"."PLAN_TYPE",
        "T86"."USER_STATUS",
        "T86"."LOAD_TIMESTAMP",
        "T86"."UPDATE_TIMESTAMP",
        "T86"."SOURCE_SYSTEM",
        "T86"."LOAD_DATE",
        "T86"."UPDATE_DATE",
        "T86"."EFF",
        "T86"."BROKEN",
        "T86"."RULE_TABLE",
        "T86"."RULE_BIT",
        "T86"."VALIDATION_RULE",
        "T86"."ERROR_SEVERITY",
        "T86"."ERROR_TYPE",
        "T86"."ERROR_DESCRIPTION",
        "T86"."SOURCE_COLUMN",
        "T86"."ERROR_ID",
        ROW_NUMBER() OVER (
          PARTITION BY "T86"."ERROR_ID"
          ORDER BY "T86"."EFF" DESC NULLS LAST, "T86"."LOAD_TIMESTAMP" DESC NULLS LAST, "T86"."USER_ID" DESC NULLS LAST, "T86"."USER_NAME" DESC NULLS LAST, "T86"."EMAIL" DESC NULLS LAST, "T86"."COMPANY" DESC NULLS LAST, "T86"."PLAN_TYPE" DESC NULLS LAST, "T86"."USER_STATUS" DESC NULLS LAST, "T86"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T86"."LOAD_DATE" DESC NULLS LAST, "T86"."UPDATE_DATE" DESC NULLS LAST, "T86"."SOURCE_SYSTEM" DESC NULLS LAST
        ) - 1 AS "POSITION",
        COUNT(*) OVER (
          PARTITION BY "T86"."ERROR_ID"
          ORDER BY NULL ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "OCCURRENCES"
      FROM (
        SELECT
          "T81"."USER_ID",
          "T81"."USER_NAME",
          "T81"."EMAIL",
          "T81"."COMPANY",
          "T81"."PLAN_TYPE",
          "T81"."USER_STATUS",
          "T81"."LOAD_TIMESTAMP",
          "T81"."UPDATE_TIMESTAMP",
          "T81"."SOURCE_SYSTEM",
          "T81"."LOAD_DATE",
          "T81"."UPDATE_DATE",
          "T81"."EFF",
          "T81"."BROKEN",
          "T81"."RULE_TABLE",
          "T81"."RULE_BIT",
          "T81"."VALIDATION_RULE",
          "T81"."ERROR_SEVERITY",
          "T81"."ERROR_TYPE",
          "T81"."ERROR_DESCRIPTION",
          "T81"."SOURCE_COLUMN",
          MD5(
            IFF(
              NOT "T81"."USER_ID" IS NULL,
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
                  "T81"."VALIDATION_RULE" IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH("T81"."VALIDATION_RULE") AS VARCHAR),
                    ':',
                    COALESCE("T81"."VALIDATION_RULE", '')
                  )
                ),
                IFF(
                  "T81"."USER_ID" IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH("T81"."USER_ID") AS VARCHAR), ':', COALESCE("T81"."USER_ID", ''))
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
                  "T81"."VALIDATION_RULE" IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH("T81"."VALIDATION_RULE") AS VARCHAR),
                    ':',
                    COALESCE("T81"."VALIDATION_RULE", '')
                  )
                ),
                IFF(
                  "T81"."USER_ID" IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH("T81"."USER_ID") AS VARCHAR), ':', COALESCE("T81"."USER_ID", ''))
                ),
                IFF(
                  "T81"."USER_NAME" IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH("T81"."USER_NAME") AS VARCHAR), ':', COALESCE("T81"."USER_NAME", ''))
                ),
                IFF(
                  "T81"."EMAIL" IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH("T81"."EMAIL") AS VARCHAR), ':', COALESCE("T81"."EMAIL", ''))
                ),
                IFF(
                  "T81"."COMPANY" IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH("T81"."COMPANY") AS VARCHAR), ':', COALESCE("T81"."COMPANY", ''))
                ),
                IFF(
                  "T81"."PLAN_TYPE" IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH("T81"."PLAN_TYPE") AS VARCHAR), ':', COALESCE("T81"."PLAN_TYPE", ''))
                ),
                IFF(
                  "T81"."USER_STATUS" IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH("T81"."USER_STATUS") AS VARCHAR), ':', COALESCE("T81"."USER_STATUS", ''))
                )
              )
            )
          ) AS "ERROR_ID"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "T76"."USER_ID",
              "T76"."USER_NAME",
              "T76"."EMAIL",
              "T76"."COMPANY",
              "T76"."PLAN_TYPE",
              "T76"."USER_STATUS",
              "T76"."LOAD_TIMESTAMP",
              "T76"."UPDATE_TIMESTAMP",
              "T76"."SOURCE_SYSTEM",
              "T76"."LOAD_DATE",
              "T76"."UPDATE_DATE",
              "T76"."EFF",
              "T76"."BROKEN",
              "T34"."RULE_TABLE",
              "T34"."RULE_BIT",
              "T34"."VALIDATION_RULE",
              "T34"."ERROR_SEVERITY",
              "T34"."ERROR_TYPE",
              "T34"."ERROR_DESCRIPTION",
              "T34"."SOURCE_COLUMN"
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
              ) AS "T10"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "T69"."USER_ID",
                  "T69"."USER_NAME",
                  "T69"."EMAIL",
                  "T69"."COMPANY",
                  "T69"."PLAN_TYPE",
                  "T69"."USER_STATUS",
                  "T69"."LOAD_TIMESTAMP",
                  "T69"."UPDATE_TIMESTAMP",
                  "T69"."SOURCE_SYSTEM",
                  "T69"."LOAD_DATE",
                  "T69"."UPDATE_DATE",
                  "T69"."EFF",
                  "T69"."BROKEN"
                FROM (
                  SELECT
                    "T53"."USER_ID",
                    "T53"."USER_NAME",
                    "T53"."EMAIL",
                    "T53"."COMPANY",
                    "T53"."PLAN_TYPE",
                    "T53"."USER_STATUS",
                    "T53"."LOAD_TIMESTAMP",
                    "T53"."UPDATE_TIMESTAMP",
                    "T53"."SOURCE_SYSTEM",
                    "T53"."LOAD_DATE",
                    "T53"."UPDATE_DATE",
                    "T53"."PLAN_TYPE_LABEL",
                    "T53"."USER_STATUS_LABEL",
                    "T53"."EFF",
                    "T53"."FAILED",
                    "T53"."IS_SELECTED",
                    "T53"."IS_LATEST",
                    NOT "T53"."SHARING_ID" IS NULL AS "SHARES_EMAIL",
                    0 + IFF(COALESCE("T53"."PLAN_TYPE_LABEL" = 'Unknown', FALSE), 128, 0) + IFF(
                      COALESCE(
                        (
                          "T53"."USER_STATUS_LABEL" = 'Unknown'
                        )
                        AND (
                          NOT "T53"."USER_STATUS" IS NULL
                        ),
                        FALSE
                      ),
                      256,
                      0
                    ) + IFF(COALESCE((
                      NOT "T53"."SHARING_ID" IS NULL
                    ) AND "T53"."IS_LATEST", FALSE), 512, 0) AS "BROKEN"
                  FROM (
                    SELECT
                      "T23"."USER_ID",
                      "T23"."USER_NAME",
                      "T23"."EMAIL",
                      "T23"."COMPANY",
                      "T23"."PLAN_TYPE",
                      "T23"."USER_STATUS",
                      "T23"."LOAD_TIMESTAMP",
                      "T23"."UPDATE_TIMESTAMP",
                      "T23"."SOURCE_SYSTEM",
                      "T23"."LOAD_DATE",
                      "T23"."UPDATE_DATE",
                      "T23"."PLAN_TYPE_LABEL",
                      "T23"."USER_STATUS_LABEL",
                      "T23"."EFF",
                      "T23"."FAILED",
                      "T23"."IS_SELECTED",
                      "T23"."IS_LATEST",
                      "T46"."SHARING_ID"
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
                    ) AS "T23"
                    LEFT OUTER JOIN (
                      SELECT
                        "T38"."USER_ID" AS "SHARING_ID"
                      FROM "T22" AS "T38"
                      WHERE
                        EXISTS(
                          SELECT
                            1
                          FROM (
                            SELECT
                              "T39"."SHARED_EMAIL"
                            FROM (
                              SELECT
                                "T33"."EMAIL" AS "SHARED_EMAIL",
                                COUNT(*) AS "COUNTSTAR()"
                              FROM "T22" AS "T33"
                              GROUP BY
                                1
                            ) AS "T39"
                            WHERE
                              "T39"."COUNTSTAR()" > 1
                          ) AS "T44"
                          WHERE
                            "T38"."EMAIL" = "T44"."SHARED_EMAIL"
                        )
                    ) AS "T46"
                      ON "T23"."USER_ID" = "T46"."SHARING_ID"
                  ) AS "T53"
                ) AS "T69"
                WHERE
                  "T69"."BROKEN" <> 0 AND "T69"."IS_LATEST"
              ) AS "T71"
            ) AS "T76"
            CROSS JOIN (
              SELECT
                *
              FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."QUALITY_RULES" AS "T1"
              WHERE
                "T1"."RULE_TABLE" = 'users'
            ) AS "T34"
          ) AS "T80"
          WHERE
            (
              BITAND("T80"."BROKEN", "T80"."RULE_BIT")
            ) <> 0
        ) AS "T81"
      ) AS "T86"
    ) AS "T90"
    WHERE
      "T90"."POSITION" = 0
  ) AS "T100"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      "T85"."ERROR_ID",
      'gold' AS "ORIGIN",
      "T85"."ERROR_TYPE",
      "T85"."ERROR_DESCRIPTION",
      'si_licenses' AS "SOURCE_TABLE",
      "T85"."LICENSE_ID" AS "SOURCE_KEY",
      "T85"."SOURCE_COLUMN",
      CASE
        WHEN "T85"."VALIDATION_RULE" IN ('missing_license_id')
        THEN "T85"."LICENSE_ID"
        WHEN "T85"."VALIDATION_RULE" IN ('missing_license_type', 'unknown_license_type')
        THEN "T85"."LICENSE_TYPE"
        WHEN "T85"."VALIDATION_RULE" IN ('missing_start_date')
        THEN CONCAT(
          RIGHT(CAST(CAST(DATE_PART(year, "T85"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
          '-',
          RIGHT(CAST(CAST(DATE_PART(month, "T85"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
          '-',
          RIGHT(CAST(CAST(DATE_PART(day, "T85"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
        )
        WHEN "T85"."VALIDATION_RULE" IN ('invalid_date_range')
        THEN CONCAT(
          COALESCE(
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T85"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T85"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T85"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            'null'
          ),
          ', ',
          COALESCE(
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T85"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T85"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T85"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            'null'
          )
        )
        WHEN "T85"."VALIDATION_RULE" IN ('missing_effective_time', 'invalid_effective_time')
        THEN CONCAT(
          COALESCE(
            CONCAT(
              CONCAT(
                RIGHT(
                  CAST(CAST(DATE_PART(year, "T85"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                  4
                ),
                '-',
                RIGHT(
                  CAST(CAST(DATE_PART(month, "T85"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                ),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T85"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(
                CAST(CAST(DATE_PART(hour, "T85"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(minute, "T85"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(second, "T85"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                        "T85"."UPDATE_TIMESTAMP"
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
                  CAST(CAST(DATE_PART(year, "T85"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                  4
                ),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T85"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T85"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T85"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(minute, "T85"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(second, "T85"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                        "T85"."LOAD_TIMESTAMP"
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
        WHEN "T85"."VALIDATION_RULE" IN ('orphan_user')
        THEN "T85"."ASSIGNED_TO_USER_ID"
        WHEN "T85"."VALIDATION_RULE" IN ('missing_end_date')
        THEN CONCAT(
          RIGHT(CAST(CAST(DATE_PART(year, "T85"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
          '-',
          RIGHT(CAST(CAST(DATE_PART(month, "T85"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
          '-',
          RIGHT(CAST(CAST(DATE_PART(day, "T85"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
        )
        ELSE NULL
      END AS "ERROR_VALUE",
      "T85"."VALIDATION_RULE",
      "T85"."ERROR_SEVERITY",
      'Open' AS "RESOLUTION_STATUS",
      CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
        'assigned_to_user_id', "T85"."ASSIGNED_TO_USER_ID",
        'end_date', CONCAT(
          RIGHT(CAST(CAST(DATE_PART(year, "T85"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
          '-',
          RIGHT(CAST(CAST(DATE_PART(month, "T85"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
          '-',
          RIGHT(CAST(CAST(DATE_PART(day, "T85"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
        ),
        'license_id', "T85"."LICENSE_ID",
        'license_type', "T85"."LICENSE_TYPE",
        'load_date', CONCAT(
          RIGHT(CAST(CAST(DATE_PART(year, "T85"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
          '-',
          RIGHT(CAST(CAST(DATE_PART(month, "T85"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
          '-',
          RIGHT(CAST(CAST(DATE_PART(day, "T85"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
        ),
        'load_timestamp', CONCAT(
          CONCAT(
            RIGHT(
              CAST(CAST(DATE_PART(year, "T85"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
              4
            ),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T85"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T85"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          ' ',
          RIGHT(CAST(CAST(DATE_PART(hour, "T85"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(
            CAST(CAST(DATE_PART(minute, "T85"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
            2
          ),
          ':',
          RIGHT(
            CAST(CAST(DATE_PART(second, "T85"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                    "T85"."LOAD_TIMESTAMP"
                  ) % 1000000
                ) + 1000000
              ) % 1000000
            ) + 1000000 AS VARCHAR),
            6
          )
        ),
        'source_system', "T85"."SOURCE_SYSTEM",
        'start_date', CONCAT(
          RIGHT(CAST(CAST(DATE_PART(year, "T85"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
          '-',
          RIGHT(CAST(CAST(DATE_PART(month, "T85"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
          '-',
          RIGHT(CAST(CAST(DATE_PART(day, "T85"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
        ),
        'update_date', CONCAT(
          RIGHT(CAST(CAST(DATE_PART(year, "T85"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
          '-',
          RIGHT(CAST(CAST(DATE_PART(month, "T85"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
          '-',
          RIGHT(CAST(CAST(DATE_PART(day, "T85"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
        ),
        'update_timestamp', CONCAT(
          CONCAT(
            RIGHT(
              CAST(CAST(DATE_PART(year, "T85"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
              4
            ),
            '-',
            RIGHT(
              CAST(CAST(DATE_PART(month, "T85"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
              2
            ),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T85"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          ' ',
          RIGHT(
            CAST(CAST(DATE_PART(hour, "T85"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
            2
          ),
          ':',
          RIGHT(
            CAST(CAST(DATE_PART(minute, "T85"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
            2
          ),
          ':',
          RIGHT(
            CAST(CAST(DATE_PART(second, "T85"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                    "T85"."UPDATE_TIMESTAMP"
                  ) % 1000000
                ) + 1000000
              ) % 1000000
            ) + 1000000 AS VARCHAR),
            6
          )
        )
      ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
      "T85"."OCCURRENCES",
      "T85"."EFF" AS "ERROR_TIMESTAMP",
      "T85"."LOAD_DATE",
      "T85"."UPDATE_DATE",
      "T85"."SOURCE_SYSTEM"
    FROM (
      SELECT
        "T84"."LICENSE_ID",
        "T84"."LICENSE_TYPE",
        "T84"."ASSIGNED_TO_USER_ID",
        "T84"."START_DATE",
        "T84"."END_DATE",
        "T84"."LOAD_TIMESTAMP",
        "T84"."UPDATE_TIMESTAMP",
        "T84"."SOURCE_SYSTEM",
        "T84"."LOAD_DATE",
        "T84"."UPDATE_DATE",
        "T84"."EFF",
        "T84"."BROKEN",
        "T84"."RULE_TABLE",
        "T84"."RULE_BIT",
        "T84"."VALIDATION_RULE",
        "T84"."ERROR_SEVERITY",
        "T84"."ERROR_TYPE",
        "T84"."ERROR_DESCRIPTION",
        "T84"."SOURCE_COLUMN",
        "T84"."ERROR_ID",
        ROW_NUMBER() OVER (
          PARTITION BY "T84"."ERROR_ID"
          ORDER BY "T84"."EFF" DESC NULLS LAST, "T84"."LOAD_TIMESTAMP" DESC NULLS LAST, "T84"."LICENSE_ID" DESC NULLS LAST, "T84"."LICENSE_TYPE" DESC NULLS LAST, "T84"."ASSIGNED_TO_USER_ID" DESC NULLS LAST, "T84"."START_DATE" DESC NULLS LAST, "T84"."END_DATE" DESC NULLS LAST, "T84"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T84"."LOAD_DATE" DESC NULLS LAST, "T84"."UPDATE_DATE" DESC NULLS LAST, "T84"."SOURCE_SYSTEM" DESC NULLS LAST
        ) - 1 AS "POSITION",
        COUNT(*) OVER (
          PARTITION BY "T84"."ERROR_ID"
          ORDER BY NULL ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "OCCURRENCES"
      FROM (
        SELECT
          "T68"."LICENSE_ID",
          "T68"."LICENSE_TYPE",
          "T68"."ASSIGNED_TO_USER_ID",
          "T68"."START_DATE",
          "T68"."END_DATE",
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
              NOT "T68"."LICENSE_ID" IS NULL,
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
                  "T68"."VALIDATION_RULE" IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH("T68"."VALIDATION_RULE") AS VARCHAR),
                    ':',
                    COALESCE("T68"."VALIDATION_RULE", '')
                  )
                ),
                IFF(
                  "T68"."LICENSE_ID" IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH("T68"."LICENSE_ID") AS VARCHAR), ':', COALESCE("T68"."LICENSE_ID", ''))
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
                  "T68"."VALIDATION_RULE" IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH("T68"."VALIDATION_RULE") AS VARCHAR),
                    ':',
                    COALESCE("T68"."VALIDATION_RULE", '')
                  )
                ),
                IFF(
                  "T68"."LICENSE_ID" IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH("T68"."LICENSE_ID") AS VARCHAR), ':', COALESCE("T68"."LICENSE_ID", ''))
                ),
                IFF(
                  "T68"."LICENSE_TYPE" IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH("T68"."LICENSE_TYPE") AS VARCHAR),
                    ':',
                    COALESCE("T68"."LICENSE_TYPE", '')
                  )
                ),
                IFF(
                  "T68"."ASSIGNED_TO_USER_ID" IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH("T68"."ASSIGNED_TO_USER_ID") AS VARCHAR),
                    ':',
                    COALESCE("T68"."ASSIGNED_TO_USER_ID", '')
                  )
                ),
                IFF(
                  CONCAT(
                    RIGHT(CAST(CAST(DATE_PART(year, "T68"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(month, "T68"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T68"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                  ) IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T68"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T68"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T68"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                      )
                    ) AS VARCHAR),
                    ':',
                    COALESCE(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T68"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T68"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T68"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                      ),
                      ''
                    )
                  )
                ),
                IFF(
                  CONCAT(
                    RIGHT(CAST(CAST(DATE_PART(year, "T68"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(month, "T68"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T68"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                  ) IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T68"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T68"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T68"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                      )
                    ) AS VARCHAR),
                    ':',
                    COALESCE(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T68"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T68"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T68"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
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
              "T57"."LICENSE_ID",
              "T57"."LICENSE_TYPE",
              "T57"."ASSIGNED_TO_USER_ID",
              "T57"."START_DATE",
              "T57"."END_DATE",
              "T57"."LOAD_TIMESTAMP",
              "T57"."UPDATE_TIMESTAMP",
              "T57"."SOURCE_SYSTEM",
              "T57"."LOAD_DATE",
              "T57"."UPDATE_DATE",
              "T57"."EFF",
              "T57"."BROKEN",
              "T35"."RULE_TABLE",
              "T35"."RULE_BIT",
              "T35"."VALIDATION_RULE",
              "T35"."ERROR_SEVERITY",
              "T35"."ERROR_TYPE",
              "T35"."ERROR_DESCRIPTION",
              "T35"."SOURCE_COLUMN"
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
              ) AS "T12"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "T47"."LICENSE_ID",
                  "T47"."LICENSE_TYPE",
                  "T47"."ASSIGNED_TO_USER_ID",
                  "T47"."START_DATE",
                  "T47"."END_DATE",
                  "T47"."LOAD_TIMESTAMP",
                  "T47"."UPDATE_TIMESTAMP",
                  "T47"."SOURCE_SYSTEM",
                  "T47"."LOAD_DATE",
                  "T47"."UPDATE_DATE",
                  "T47"."EFF",
                  "T47"."BROKEN"
                FROM (
                  SELECT
                    "T42"."LICENSE_ID",
                    "T42"."LICENSE_TYPE",
                    "T42"."ASSIGNED_TO_USER_ID",
                    "T42"."START_DATE",
                    "T42"."END_DATE",
                    "T42"."LOAD_TIMESTAMP",
                    "T42"."UPDATE_TIMESTAMP",
                    "T42"."SOURCE_SYSTEM",
                    "T42"."LOAD_DATE",
                    "T42"."UPDATE_DATE",
                    "T42"."LICENSE_TYPE_LABEL",
                    "T42"."EFF",
                    "T42"."FAILED",
                    "T42"."IS_SELECTED",
                    "T42"."IS_LATEST",
                    "T42"."FOUND_USER_ID",
                    0 + IFF(COALESCE("T42"."LICENSE_TYPE_LABEL" = 'Unknown', FALSE), 64, 0) + IFF(
                      COALESCE(
                        (
                          NOT "T42"."ASSIGNED_TO_USER_ID" IS NULL
                        )
                        AND (
                          "T42"."FOUND_USER_ID" IS NULL
                        ),
                        FALSE
                      ),
                      128,
                      0
                    ) + IFF(COALESCE("T42"."END_DATE" IS NULL, FALSE), 256, 0) AS "BROKEN"
                  FROM (
                    SELECT
                      "T28"."LICENSE_ID",
                      "T28"."LICENSE_TYPE",
                      "T28"."ASSIGNED_TO_USER_ID",
                      "T28"."START_DATE",
                      "T28"."END_DATE",
                      "T28"."LOAD_TIMESTAMP",
                      "T28"."UPDATE_TIMESTAMP",
                      "T28"."SOURCE_SYSTEM",
                      "T28"."LOAD_DATE",
                      "T28"."UPDATE_DATE",
                      "T28"."LICENSE_TYPE_LABEL",
                      "T28"."EFF",
                      "T28"."FAILED",
                      "T28"."IS_SELECTED",
                      "T28"."IS_LATEST",
                      "T29"."FOUND_USER_ID"
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
                    ) AS "T28"
                    LEFT OUTER JOIN (
                      SELECT DISTINCT
                        "T5"."USER_ID" AS "FOUND_USER_ID"
                      FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."USER_VERSIONS" AS "T5"
                    ) AS "T29"
                      ON "T28"."ASSIGNED_TO_USER_ID" = "T29"."FOUND_USER_ID"
                  ) AS "T42"
                ) AS "T47"
                WHERE
                  "T47"."BROKEN" <> 0 AND "T47"."IS_LATEST"
              ) AS "T52"
            ) AS "T57"
            CROSS JOIN (
              SELECT
                *
              FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."QUALITY_RULES" AS "T1"
              WHERE
                "T1"."RULE_TABLE" = 'licenses'
            ) AS "T35"
          ) AS "T63"
          WHERE
            (
              BITAND("T63"."BROKEN", "T63"."RULE_BIT")
            ) <> 0
        ) AS "T68"
      ) AS "T84"
    ) AS "T85"
    WHERE
      "T85"."POSITION" = 0
  ) AS "T98"
) AS "T102"
UNION ALL
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      "T104"."ERROR_ID",
      'gold' AS "ORIGIN",
      "T104"."ERROR_TYPE",
      "T104"."ERROR_DESCRIPTION",
      'si_participants' AS "SOURCE_TABLE",
      "T104"."PARTICIPANT_ID" AS "SOURCE_KEY",
      "T104"."SOURCE_COLUMN",
      CASE
        WHEN "T104"."VALIDATION_RULE" IN ('missing_participant_id')
        THEN "T104"."PARTICIPANT_ID"
        WHEN "T104"."VALIDATION_RULE" IN ('missing_meeting_id', 'orphan_meeting')
        THEN "T104"."MEETING_ID"
        WHEN "T104"."VALIDATION_RULE" IN ('missing_join_time')
        THEN CONCAT(
          CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T104"."JOIN_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T104"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T104"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          ' ',
          RIGHT(CAST(CAST(DATE_PART(hour, "T104"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(CAST(CAST(DATE_PART(minute, "T104"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(CAST(CAST(DATE_PART(second, "T104"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          '.',
          RIGHT(
            CAST((
              (
                (
                  DATEDIFF(
                    MICROSECOND,
                    CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                    "T104"."JOIN_TIME"
                  ) % 1000000
                ) + 1000000
              ) % 1000000
            ) + 1000000 AS VARCHAR),
            6
          )
        )
        WHEN "T104"."VALIDATION_RULE" IN ('invalid_time_range', 'outside_meeting_window')
        THEN CONCAT(
          COALESCE(
            CONCAT(
              CONCAT(
                RIGHT(CAST(CAST(DATE_PART(year, "T104"."JOIN_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T104"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T104"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T104"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(minute, "T104"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(second, "T104"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              '.',
              RIGHT(
                CAST((
                  (
                    (
                      DATEDIFF(
                        MICROSECOND,
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                        "T104"."JOIN_TIME"
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
                RIGHT(CAST(CAST(DATE_PART(year, "T104"."LEAVE_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T104"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T104"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T104"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(minute, "T104"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(second, "T104"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              '.',
              RIGHT(
                CAST((
                  (
                    (
                      DATEDIFF(
                        MICROSECOND,
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                        "T104"."LEAVE_TIME"
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
        WHEN "T104"."VALIDATION_RULE" IN ('orphan_user')
        THEN "T104"."USER_ID"
        WHEN "T104"."VALIDATION_RULE" IN ('missing_leave_time')
        THEN CONCAT(
          CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T104"."LEAVE_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T104"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T104"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          ' ',
          RIGHT(CAST(CAST(DATE_PART(hour, "T104"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(CAST(CAST(DATE_PART(minute, "T104"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(CAST(CAST(DATE_PART(second, "T104"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          '.',
          RIGHT(
            CAST((
              (
                (
                  DATEDIFF(
                    MICROSECOND,
                    CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                    "T104"."LEAVE_TIME"
                  ) % 1000000
                ) + 1000000
              ) % 1000000
            ) + 1000000 AS VARCHAR),
            6
          )
        )
        ELSE NULL
      END AS "ERROR_VALUE",
      "T104"."VALIDATION_RULE",
      "T104"."ERROR_SEVERITY",
      'Open' AS "RESOLUTION_STATUS",
      CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
        'join_time', CONCAT(
          CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T104"."JOIN_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T104"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T104"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          ' ',
          RIGHT(CAST(CAST(DATE_PART(hour, "T104"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(CAST(CAST(DATE_PART(minute, "T104"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(CAST(CAST(DATE_PART(second, "T104"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          '.',
          RIGHT(
            CAST((
              (
                (
                  DATEDIFF(
                    MICROSECOND,
                    CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                    "T104"."JOIN_TIME"
                  ) % 1000000
                ) + 1000000
              ) % 1000000
            ) + 1000000 AS VARCHAR),
            6
          )
        ),
        'leave_time', CONCAT(
          CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T104"."LEAVE_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T104"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T104"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          ' ',
          RIGHT(CAST(CAST(DATE_PART(hour, "T104"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(CAST(CAST(DATE_PART(minute, "T104"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(CAST(CAST(DATE_PART(second, "T104"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          '.',
          RIGHT(
            CAST((
              (
                (
                  DATEDIFF(
                    MICROSECOND,
                    CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                    "T104"."LEAVE_TIME"
                  ) % 1000000
                ) + 1000000
              ) % 1000000
            ) + 1000000 AS VARCHAR),
            6
          )
        ),
        'load_date', CONCAT(
          RIGHT(CAST(CAST(DATE_PART(year, "T104"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
          '-',
          RIGHT(CAST(CAST(DATE_PART(month, "T104"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
          '-',
          RIGHT(CAST(CAST(DATE_PART(day, "T104"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
        ),
        'load_timestamp', CONCAT(
          CONCAT(
            RIGHT(
              CAST(CAST(DATE_PART(year, "T104"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
              4
            ),
            '-',
            RIGHT(
              CAST(CAST(DATE_PART(month, "T104"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
              2
            ),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T104"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          ' ',
          RIGHT(CAST(CAST(DATE_PART(hour, "T104"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(
            CAST(CAST(DATE_PART(minute, "T104"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
            2
          ),
          ':',
          RIGHT(
            CAST(CAST(DATE_PART(second, "T104"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                    "T104"."LOAD_TIMESTAMP"
                  ) % 1000000
                ) + 1000000
              ) % 1000000
            ) + 1000000 AS VARCHAR),
            6
          )
        ),
        'meeting_id', "T104"."MEETING_ID",
        'participant_id', "T104"."PARTICIPANT_ID",
        'source_system', "T104"."SOURCE_SYSTEM",
        'update_date', CONCAT(
          RIGHT(CAST(CAST(DATE_PART(year, "T104"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
          '-',
          RIGHT(CAST(CAST(DATE_PART(month, "T104"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
          '-',
          RIGHT(CAST(CAST(DATE_PART(day, "T104"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
        ),
        'update_timestamp', CONCAT(
          CONCAT(
            RIGHT(
              CAST(CAST(DATE_PART(year, "T104"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
              4
            ),
            '-',
            RIGHT(
              CAST(CAST(DATE_PART(month, "T104"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
              2
            ),
            '-',
            RIGHT(
              CAST(CAST(DATE_PART(day, "T104"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
              2
            )
          ),
          ' ',
          RIGHT(
            CAST(CAST(DATE_PART(hour, "T104"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
            2
          ),
          ':',
          RIGHT(
            CAST(CAST(DATE_PART(minute, "T104"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
            2
          ),
          ':',
          RIGHT(
            CAST(CAST(DATE_PART(second, "T104"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                    "T104"."UPDATE_TIMESTAMP"
                  ) % 1000000
                ) + 1000000
              ) % 1000000
            ) + 1000000 AS VARCHAR),
            6
          )
        ),
        'user_id', "T104"."USER_ID"
      ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
      "T104"."OCCURRENCES",
      "T104"."EFF" AS "ERROR_TIMESTAMP",
      "T104"."LOAD_DATE",
      "T104"."UPDATE_DATE",
      "T104"."SOURCE_SYSTEM"
    FROM (
      SELECT
        "T103"."PARTICIPANT_ID",
        "T103"."MEETING_ID",
        "T103"."USER_ID",
        "T103"."JOIN_TIME",
        "T103"."LEAVE_TIME",
        "T103"."LOAD_TIMESTAMP",
        "T103"."UPDATE_TIMESTAMP",
        "T103"."SOURCE_SYSTEM",
        "T103"."LOAD_DATE",
        "T103"."UPDATE_DATE",
        "T103"."EFF",
        "T103"."BROKEN",
        "T103"."RULE_TABLE",
        "T103"."RULE_BIT",
        "T103"."VALIDATION_RULE",
        "T103"."ERROR_SEVERITY",
        "T103"."ERROR_TYPE",
        "T103"."ERROR_DESCRIPTION",
        "T103"."SOURCE_COLUMN",
        "T103"."ERROR_ID",
        ROW_NUMBER() OVER (
          PARTITION BY "T103"."ERROR_ID"
          ORDER BY "T103"."EFF" DESC NULLS LAST, "T103"."LOAD_TIMESTAMP" DESC NULLS LAST, "T103"."PARTICIPANT_ID" DESC NULLS LAST, "T103"."MEETING_ID" DESC NULLS LAST, "T103"."USER_ID" DESC NULLS LAST, "T103"."JOIN_TIME" DESC NULLS LAST, "T103"."LEAVE_TIME" DESC NULLS LAST, "T103"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T103"."LOAD_DATE" DESC NULLS LAST, "T103"."UPDATE_DATE" DESC NULLS LAST, "T103"."SOURCE_SYSTEM" DESC NULLS LAST
        ) - 1 AS "POSITION",
        COUNT(*) OVER (
          PARTITION BY "T103"."ERROR_ID"
          ORDER BY NULL ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "OCCURRENCES"
      FROM (
        SELECT
          "T95"."PARTICIPANT_ID",
          "T95"."MEETING_ID",
          "T95"."USER_ID",
          "T95"."JOIN_TIME",
          "T95"."LEAVE_TIME",
          "T95"."LOAD_TIMESTAMP",
          "T95"."UPDATE_TIMESTAMP",
          "T95"."SOURCE_SYSTEM",
          "T95"."LOAD_DATE",
          "T95"."UPDATE_DATE",
          "T95"."EFF",
          "T95"."BROKEN",
          "T95"."RULE_TABLE",
          "T95"."RULE_BIT",
          "T95"."VALIDATION_RULE",
          "T95"."ERROR_SEVERITY",
          "T95"."ERROR_TYPE",
          "T95"."ERROR_DESCRIPTION",
          "T95"."SOURCE_COLUMN",
          MD5(
            IFF(
              NOT "T95"."PARTICIPANT_ID" IS NULL,
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
                  "T95"."VALIDATION_RULE" IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH("T95"."VALIDATION_RULE") AS VARCHAR),
                    ':',
                    COALESCE("T95"."VALIDATION_RULE", '')
                  )
                ),
                IFF(
                  "T95"."PARTICIPANT_ID" IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH("T95"."PARTICIPANT_ID") AS VARCHAR),
                    ':',
                    COALESCE("T95"."PARTICIPANT_ID", '')
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
                  "T95"."VALIDATION_RULE" IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH("T95"."VALIDATION_RULE") AS VARCHAR),
                    ':',
                    COALESCE("T95"."VALIDATION_RULE", '')
                  )
                ),
                IFF(
                  "T95"."PARTICIPANT_ID" IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH("T95"."PARTICIPANT_ID") AS VARCHAR),
                    ':',
                    COALESCE("T95"."PARTICIPANT_ID", '')
                  )
                ),
                IFF(
                  "T95"."MEETING_ID" IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH("T95"."MEETING_ID") AS VARCHAR), ':', COALESCE("T95"."MEETING_ID", ''))
                ),
                IFF(
                  "T95"."USER_ID" IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH("T95"."USER_ID") AS VARCHAR), ':', COALESCE("T95"."USER_ID", ''))
                ),
                IFF(
                  CONCAT(
                    CONCAT(
                      RIGHT(CAST(CAST(DATE_PART(year, "T95"."JOIN_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(month, "T95"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(day, "T95"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                    ),
                    ' ',
                    RIGHT(CAST(CAST(DATE_PART(hour, "T95"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    ':',
                    RIGHT(CAST(CAST(DATE_PART(minute, "T95"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    ':',
                    RIGHT(CAST(CAST(DATE_PART(second, "T95"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    '.',
                    RIGHT(
                      CAST((
                        (
                          (
                            DATEDIFF(
                              MICROSECOND,
                              CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                              "T95"."JOIN_TIME"
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
                          RIGHT(CAST(CAST(DATE_PART(year, "T95"."JOIN_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T95"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T95"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(CAST(CAST(DATE_PART(hour, "T95"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(minute, "T95"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(second, "T95"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                  "T95"."JOIN_TIME"
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
                          RIGHT(CAST(CAST(DATE_PART(year, "T95"."JOIN_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T95"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T95"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(CAST(CAST(DATE_PART(hour, "T95"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(minute, "T95"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(second, "T95"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                  "T95"."JOIN_TIME"
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
                      RIGHT(CAST(CAST(DATE_PART(year, "T95"."LEAVE_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(month, "T95"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(day, "T95"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                    ),
                    ' ',
                    RIGHT(CAST(CAST(DATE_PART(hour, "T95"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    ':',
                    RIGHT(CAST(CAST(DATE_PART(minute, "T95"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    ':',
                    RIGHT(CAST(CAST(DATE_PART(second, "T95"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    '.',
                    RIGHT(
                      CAST((
                        (
                          (
                            DATEDIFF(
                              MICROSECOND,
                              CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                              "T95"."LEAVE_TIME"
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
                          RIGHT(CAST(CAST(DATE_PART(year, "T95"."LEAVE_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T95"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T95"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(CAST(CAST(DATE_PART(hour, "T95"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(minute, "T95"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(second, "T95"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                  "T95"."LEAVE_TIME"
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
                          RIGHT(CAST(CAST(DATE_PART(year, "T95"."LEAVE_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T95"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T95"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(CAST(CAST(DATE_PART(hour, "T95"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(minute, "T95"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(second, "T95"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                  "T95"."LEAVE_TIME"
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
              "T91"."PARTICIPANT_ID",
              "T91"."MEETING_ID",
              "T91"."USER_ID",
              "T91"."JOIN_TIME",
              "T91"."LEAVE_TIME",
              "T91"."LOAD_TIMESTAMP",
              "T91"."UPDATE_TIMESTAMP",
              "T91"."SOURCE_SYSTEM",
              "T91"."LOAD_DATE",
              "T91"."UPDATE_DATE",
              "T91"."EFF",
              "T91"."BROKEN",
              "T36"."RULE_TABLE",
              "T36"."RULE_BIT",
              "T36"."VALIDATION_RULE",
              "T36"."ERROR_SEVERITY",
              "T36"."ERROR_TYPE",
              "T36"."ERROR_DESCRIPTION",
              "T36"."SOURCE_COLUMN"
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
              ) AS "T14"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "T87"."PARTICIPANT_ID",
                  "T87"."MEETING_ID",
                  "T87"."USER_ID",
                  "T87"."JOIN_TIME",
                  "T87"."LEAVE_TIME",
                  "T87"."LOAD_TIMESTAMP",
                  "T87"."UPDATE_TIMESTAMP",
                  "T87"."SOURCE_SYSTEM",
                  "T87"."LOAD_DATE",
                  "T87"."UPDATE_DATE",
                  "T87"."EFF",
                  "T87"."BROKEN"
                FROM (
                  SELECT
                    "T82"."PARTICIPANT_ID",
                    "T82"."MEETING_ID",
                    "T82"."USER_ID",
                    "T82"."JOIN_TIME",
                    "T82"."LEAVE_TIME",
                    "T82"."LOAD_TIMESTAMP",
                    "T82"."UPDATE_TIMESTAMP",
                    "T82"."SOURCE_SYSTEM",
                    "T82"."LOAD_DATE",
                    "T82"."UPDATE_DATE",
                    "T82"."EFF",
                    "T82"."FAILED",
                    "T82"."IS_SELECTED",
                    "T82"."IS_LATEST",
                    "T82"."MEETING_HOST_ID",
                    "T82"."MEETING_START_TIME",
                    "T82"."MEETING_END_TIME",
                    "T82"."MEETING_MINUTES",
                    "T82"."FOUND_USER_KEY",
                    "T82"."FOUND_USER_NAME",
                    0 + IFF(COALESCE("T82"."MEETING_START_TIME" IS NULL, FALSE), 16, 0) + IFF(
                      COALESCE((
                        NOT "T82"."USER_ID" IS NULL
                      ) AND (
                        "T82"."FOUND_USER_KEY" IS NULL
                      ), FALSE),
                      32,
                      0
                    ) + IFF(
                      COALESCE(
                        COALESCE("T82"."JOIN_TIME" < "T82"."MEETING_START_TIME", FALSE)
                        OR COALESCE("T82"."LEAVE_TIME" > "T82"."MEETING_END_TIME", FALSE),
                        FALSE
                      ),
                      64,
                      0
                    ) + IFF(COALESCE("T82"."LEAVE_TIME" IS NULL, FALSE), 128, 0) AS "BROKEN"
                  FROM (
                    SELECT
                      "T77"."PARTICIPANT_ID",
                      "T77"."MEETING_ID",
                      "T77"."USER_ID",
                      "T77"."JOIN_TIME",
                      "T77"."LEAVE_TIME",
                      "T77"."LOAD_TIMESTAMP",
                      "T77"."UPDATE_TIMESTAMP",
                      "T77"."SOURCE_SYSTEM",
                      "T77"."LOAD_DATE",
                      "T77"."UPDATE_DATE",
                      "T77"."EFF",
                      "T77"."FAILED",
                      "T77"."IS_SELECTED",
                      "T77"."IS_LATEST",
                      "T32"."MEETING_HOST_ID",
                      "T32"."MEETING_START_TIME",
                      "T32"."MEETING_END_TIME",
                      "T32"."MEETING_MINUTES",
                      "T31"."FOUND_USER_KEY",
                      "T31"."FOUND_USER_NAME"
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          "T58"."PARTICIPANT_ID",
                          "T58"."MEETING_ID",
                          "T58"."USER_ID",
                          "T58"."JOIN_TIME",
                          "T58"."LEAVE_TIME",
                          "T58"."LOAD_TIMESTAMP",
                          "T58"."UPDATE_TIMESTAMP",
                          "T58"."SOURCE_SYSTEM",
                          "T58"."LOAD_DATE",
                          "T58"."UPDATE_DATE",
                          "T58"."EFF",
                          "T58"."FAILED",
                          "T58"."IS_SELECTED",
                          TRUE AS "IS_LATEST"
                        FROM (
                          SELECT
                            *
                          FROM "T48" AS "T49"
                          WHERE
                            "T49"."FAILED" = 0
                        ) AS "T58"
                        WHERE
                          NOT EXISTS(
                            SELECT
                              1
                            FROM (
                              SELECT
                                "T61"."KEY_BUCKET"
                              FROM (
                                SELECT
                                  "T55"."KEY_BUCKET",
                                  COUNT(*) AS "COUNTSTAR()"
                                FROM (
                                  SELECT
                                    HASH("T49"."PARTICIPANT_ID") AS "KEY_BUCKET"
                                  FROM "T48" AS "T49"
                                ) AS "T55"
                                GROUP BY
                                  1
                              ) AS "T61"
                              WHERE
                                "T61"."COUNTSTAR()" > 1 AND NOT "T61"."KEY_BUCKET" IS NULL
                            ) AS "T66"
                            WHERE
                              HASH("T58"."PARTICIPANT_ID") = "T66"."KEY_BUCKET"
                          )
                      ) AS "T72"
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
                          "T3"."FAILED",
                          "T3"."IS_SELECTED",
                          "T3"."IS_LATEST"
                        FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."RANKED_PARTICIPANTS" AS "T3"
                        WHERE
                          "T3"."IS_KEPT"
                      ) AS "T15"
                    ) AS "T77"
                    LEFT OUTER JOIN (
                      SELECT
                        "T6"."MEETING_ID" AS "CORE_MEETING_ID",
                        "T6"."HOST_ID" AS "MEETING_HOST_ID",
                        "T6"."START_TIME" AS "MEETING_START_TIME",
                        "T6"."END_TIME" AS "MEETING_END_TIME",
                        "T6"."DURATION_MINUTES" AS "MEETING_MINUTES"
                      FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."MEETING_CORE" AS "T6"
                    ) AS "T32"
                      ON "T77"."MEETING_ID" = "T32"."CORE_MEETING_ID"
                    LEFT OUTER JOIN (
                      SELECT
                        "T5"."USER_ID" AS "LOOKED_UP_ID",
                        "T5"."FOUND_FROM",
                        "T5"."FOUND_UNTIL",
                        "T5"."USER_KEY" AS "FOUND_USER_KEY",
                        "T5"."USER_NAME" AS "FOUND_USER_NAME"
                      FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."USER_VERSIONS" AS "T5"
                    ) AS "T31"
                      ON "T77"."USER_ID" = "T31"."LOOKED_UP_ID"
                      AND LEAST(
                        GREATEST(
                          "T77"."JOIN_TIME",
                          CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6))
                        ),
                        CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMPNTZ(6))
                      ) >= "T31"."FOUND_FROM"
                      AND LEAST(
                        GREATEST(
                          "T77"."JOIN_TIME",
                          CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6))
                        ),
                        CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMPNTZ(6))
                      ) < "T31"."FOUND_UNTIL"
                  ) AS "T82"
                ) AS "T87"
                WHERE
                  "T87"."BROKEN" <> 0 AND "T87"."IS_LATEST"
              ) AS "T88"
            ) AS "T91"
            CROSS JOIN (
              SELECT
                *
              FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."QUALITY_RULES" AS "T1"
              WHERE
                "T1"."RULE_TABLE" = 'participants'
            ) AS "T36"
          ) AS "T92"
          WHERE
            (
              BITAND("T92"."BROKEN", "T92"."RULE_BIT")
            ) <> 0
        ) AS "T95"
      ) AS "T103"
    ) AS "T104"
    WHERE
      "T104"."POSITION" = 0
  ) AS "T107"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      "T106"."ERROR_ID",
      'gold' AS "ORIGIN",
      "T106"."ERROR_TYPE",
      "T106"."ERROR_DESCRIPTION",
      'si_meetings' AS "SOURCE_TABLE",
      "T106"."MEETING_ID" AS "SOURCE_KEY",
      "T106"."SOURCE_COLUMN",
      CASE
        WHEN "T106"."VALIDATION_RULE" IN ('missing_meeting_id')
        THEN "T106"."MEETING_ID"
        WHEN "T106"."VALIDATION_RULE" IN ('missing_host_id', 'orphan_host')
        THEN "T106"."HOST_ID"
        WHEN "T106"."VALIDATION_RULE" IN ('missing_start_time')
        THEN CONCAT(
          CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T106"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T106"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T106"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          ' ',
          RIGHT(CAST(CAST(DATE_PART(hour, "T106"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(CAST(CAST(DATE_PART(minute, "T106"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(CAST(CAST(DATE_PART(second, "T106"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          '.',
          RIGHT(
            CAST((
              (
                (
                  DATEDIFF(
                    MICROSECOND,
                    CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                    "T106"."START_TIME"
                  ) % 1000000
                ) + 1000000
              ) % 1000000
            ) + 1000000 AS VARCHAR),
            6
          )
        )
        WHEN "T106"."VALIDATION_RULE" IN ('invalid_time_range', 'duration_over_24h')
        THEN CONCAT(
          COALESCE(
            CONCAT(
              CONCAT(
                RIGHT(CAST(CAST(DATE_PART(year, "T106"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T106"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T106"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T106"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(minute, "T106"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(second, "T106"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              '.',
              RIGHT(
                CAST((
                  (
                    (
                      DATEDIFF(
                        MICROSECOND,
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                        "T106"."START_TIME"
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
                RIGHT(CAST(CAST(DATE_PART(year, "T106"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T106"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T106"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T106"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(minute, "T106"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(second, "T106"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              '.',
              RIGHT(
                CAST((
                  (
                    (
                      DATEDIFF(
                        MICROSECOND,
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                        "T106"."END_TIME"
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
        WHEN "T106"."VALIDATION_RULE" IN ('negative_duration')
        THEN CAST("T106"."DURATION_MINUTES" AS VARCHAR)
        WHEN "T106"."VALIDATION_RULE" IN ('duration_mismatch')
        THEN CONCAT(
          CONCAT(
            COALESCE(CAST("T106"."DURATION_MINUTES" AS VARCHAR), 'null'),
            ', ',
            COALESCE(
              CONCAT(
                CONCAT(
                  RIGHT(CAST(CAST(DATE_PART(year, "T106"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(month, "T106"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(day, "T106"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                ),
                ' ',
                RIGHT(CAST(CAST(DATE_PART(hour, "T106"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                ':',
                RIGHT(CAST(CAST(DATE_PART(minute, "T106"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                ':',
                RIGHT(CAST(CAST(DATE_PART(second, "T106"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                '.',
                RIGHT(
                  CAST((
                    (
                      (
                        DATEDIFF(
                          MICROSECOND,
                          CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                          "T106"."START_TIME"
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
                RIGHT(CAST(CAST(DATE_PART(year, "T106"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T106"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T106"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T106"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(minute, "T106"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(second, "T106"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              '.',
              RIGHT(
                CAST((
                  (
                    (
                      DATEDIFF(
                        MICROSECOND,
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                        "T106"."END_TIME"
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
        WHEN "T106"."VALIDATION_RULE" IN ('missing_end_time')
        THEN CONCAT(
          CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T106"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T106"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T106"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          ' ',
          RIGHT(CAST(CAST(DATE_PART(hour, "T106"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(CAST(CAST(DATE_PART(minute, "T106"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(CAST(CAST(DATE_PART(second, "T106"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          '.',
          RIGHT(
            CAST((
              (
                (
                  DATEDIFF(
                    MICROSECOND,
                    CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                    "T106"."END_TIME"
                  ) % 1000000
                ) + 1000000
              ) % 1000000
            ) + 1000000 AS VARCHAR),
            6
          )
        )
        ELSE NULL
      END AS "ERROR_VALUE",
      "T106"."VALIDATION_RULE",
      "T106"."ERROR_SEVERITY",
      'Open' AS "RESOLUTION_STATUS",
      CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
        'duration_minutes', "T106"."DURATION_MINUTES",
        'end_time', CONCAT(
          CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T106"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T106"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T106"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          ' ',
          RIGHT(CAST(CAST(DATE_PART(hour, "T106"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(CAST(CAST(DATE_PART(minute, "T106"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(CAST(CAST(DATE_PART(second, "T106"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          '.',
          RIGHT(
            CAST((
              (
                (
                  DATEDIFF(
                    MICROSECOND,
                    CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                    "T106"."END_TIME"
                  ) % 1000000
                ) + 1000000
              ) % 1000000
            ) + 1000000 AS VARCHAR),
            6
          )
        ),
        'host_id', "T106"."HOST_ID",
        'load_date', CONCAT(
          RIGHT(CAST(CAST(DATE_PART(year, "T106"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
          '-',
          RIGHT(CAST(CAST(DATE_PART(month, "T106"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
          '-',
          RIGHT(CAST(CAST(DATE_PART(day, "T106"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
        ),
        'load_timestamp', CONCAT(
          CONCAT(
            RIGHT(
              CAST(CAST(DATE_PART(year, "T106"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
              4
            ),
            '-',
            RIGHT(
              CAST(CAST(DATE_PART(month, "T106"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
              2
            ),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T106"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          ' ',
          RIGHT(CAST(CAST(DATE_PART(hour, "T106"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(
            CAST(CAST(DATE_PART(minute, "T106"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
            2
          ),
          ':',
          RIGHT(
            CAST(CAST(DATE_PART(second, "T106"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                    "T106"."LOAD_TIMESTAMP"
                  ) % 1000000
                ) + 1000000
              ) % 1000000
            ) + 1000000 AS VARCHAR),
            6
          )
        ),
        'meeting_id', "T106"."MEETING_ID",
        'meeting_topic', "T106"."MEETING_TOPIC",
        'source_system', "T106"."SOURCE_SYSTEM",
        'start_time', CONCAT(
          CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T106"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T106"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T106"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          ' ',
          RIGHT(CAST(CAST(DATE_PART(hour, "T106"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(CAST(CAST(DATE_PART(minute, "T106"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(CAST(CAST(DATE_PART(second, "T106"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          '.',
          RIGHT(
            CAST((
              (
                (
                  DATEDIFF(
                    MICROSECOND,
                    CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                    "T106"."START_TIME"
                  ) % 1000000
                ) + 1000000
              ) % 1000000
            ) + 1000000 AS VARCHAR),
            6
          )
        ),
        'update_date', CONCAT(
          RIGHT(CAST(CAST(DATE_PART(year, "T106"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
          '-',
          RIGHT(CAST(CAST(DATE_PART(month, "T106"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
          '-',
          RIGHT(CAST(CAST(DATE_PART(day, "T106"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
        ),
        'update_timestamp', CONCAT(
          CONCAT(
            RIGHT(
              CAST(CAST(DATE_PART(year, "T106"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
              4
            ),
            '-',
            RIGHT(
              CAST(CAST(DATE_PART(month, "T106"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
              2
            ),
            '-',
            RIGHT(
              CAST(CAST(DATE_PART(day, "T106"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
              2
            )
          ),
          ' ',
          RIGHT(
            CAST(CAST(DATE_PART(hour, "T106"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
            2
          ),
          ':',
          RIGHT(
            CAST(CAST(DATE_PART(minute, "T106"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
            2
          ),
          ':',
          RIGHT(
            CAST(CAST(DATE_PART(second, "T106"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                    "T106"."UPDATE_TIMESTAMP"
                  ) % 1000000
                ) + 1000000
              ) % 1000000
            ) + 1000000 AS VARCHAR),
            6
          )
        )
      ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
      "T106"."OCCURRENCES",
      "T106"."EFF" AS "ERROR_TIMESTAMP",
      "T106"."LOAD_DATE",
      "T106"."UPDATE_DATE",
      "T106"."SOURCE_SYSTEM"
    FROM (
      SELECT
        "T105"."MEETING_ID",
        "T105"."HOST_ID",
        "T105"."MEETING_TOPIC",
        "T105"."START_TIME",
        "T105"."END_TIME",
        "T105"."DURATION_MINUTES",
        "T105"."LOAD_TIMESTAMP",
        "T105"."UPDATE_TIMESTAMP",
        "T105"."SOURCE_SYSTEM",
        "T105"."LOAD_DATE",
        "T105"."UPDATE_DATE",
        "T105"."EFF",
        "T105"."BROKEN",
        "T105"."RULE_TABLE",
        "T105"."RULE_BIT",
        "T105"."VALIDATION_RULE",
        "T105"."ERROR_SEVERITY",
        "T105"."ERROR_TYPE",
        "T105"."ERROR_DESCRIPTION",
        "T105"."SOURCE_COLUMN",
        "T105"."ERROR_ID",
        ROW_NUMBER() OVER (
          PARTITION BY "T105"."ERROR_ID"
          ORDER BY "T105"."EFF" DESC NULLS LAST, "T105"."LOAD_TIMESTAMP" DESC NULLS LAST, "T105"."MEETING_ID" DESC NULLS LAST, "T105"."HOST_ID" DESC NULLS LAST, "T105"."MEETING_TOPIC" DESC NULLS LAST, "T105"."START_TIME" DESC NULLS LAST, "T105"."END_TIME" DESC NULLS LAST, "T105"."DURATION_MINUTES" DESC NULLS LAST, "T105"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T105"."LOAD_DATE" DESC NULLS LAST, "T105"."UPDATE_DATE" DESC NULLS LAST, "T105"."SOURCE_SYSTEM" DESC NULLS LAST
        ) - 1 AS "POSITION",
        COUNT(*) OVER (
          PARTITION BY "T105"."ERROR_ID"
          ORDER BY NULL ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "OCCURRENCES"
      FROM (
        SELECT
          "T101"."MEETING_ID",
          "T101"."HOST_ID",
          "T101"."MEETING_TOPIC",
          "T101"."START_TIME",
          "T101"."END_TIME",
          "T101"."DURATION_MINUTES",
          "T101"."LOAD_TIMESTAMP",
          "T101"."UPDATE_TIMESTAMP",
          "T101"."SOURCE_SYSTEM",
          "T101"."LOAD_DATE",
          "T101"."UPDATE_DATE",
          "T101"."EFF",
          "T101"."BROKEN",
          "T101"."RULE_TABLE",
          "T101"."RULE_BIT",
          "T101"."VALIDATION_RULE",
          "T101"."ERROR_SEVERITY",
          "T101"."ERROR_TYPE",
          "T101"."ERROR_DESCRIPTION",
          "T101"."SOURCE_COLUMN",
          MD5(
            IFF(
              NOT "T101"."MEETING_ID" IS NULL,
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
                  "T101"."VALIDATION_RULE" IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH("T101"."VALIDATION_RULE") AS VARCHAR),
                    ':',
                    COALESCE("T101"."VALIDATION_RULE", '')
                  )
                ),
                IFF(
                  "T101"."MEETING_ID" IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH("T101"."MEETING_ID") AS VARCHAR), ':', COALESCE("T101"."MEETING_ID", ''))
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
                  "T101"."VALIDATION_RULE" IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH("T101"."VALIDATION_RULE") AS VARCHAR),
                    ':',
                    COALESCE("T101"."VALIDATION_RULE", '')
                  )
                ),
                IFF(
                  "T101"."MEETING_ID" IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH("T101"."MEETING_ID") AS VARCHAR), ':', COALESCE("T101"."MEETING_ID", ''))
                ),
                IFF(
                  "T101"."HOST_ID" IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH("T101"."HOST_ID") AS VARCHAR), ':', COALESCE("T101"."HOST_ID", ''))
                ),
                IFF(
                  "T101"."MEETING_TOPIC" IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH("T101"."MEETING_TOPIC") AS VARCHAR),
                    ':',
                    COALESCE("T101"."MEETING_TOPIC", '')
                  )
                ),
                IFF(
                  CONCAT(
                    CONCAT(
                      RIGHT(CAST(CAST(DATE_PART(year, "T101"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(month, "T101"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(day, "T101"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                    ),
                    ' ',
                    RIGHT(CAST(CAST(DATE_PART(hour, "T101"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    ':',
                    RIGHT(CAST(CAST(DATE_PART(minute, "T101"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    ':',
                    RIGHT(CAST(CAST(DATE_PART(second, "T101"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    '.',
                    RIGHT(
                      CAST((
                        (
                          (
                            DATEDIFF(
                              MICROSECOND,
                              CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                              "T101"."START_TIME"
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
                          RIGHT(CAST(CAST(DATE_PART(year, "T101"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T101"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T101"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(CAST(CAST(DATE_PART(hour, "T101"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(minute, "T101"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(second, "T101"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                  "T101"."START_TIME"
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
                          RIGHT(CAST(CAST(DATE_PART(year, "T101"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T101"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T101"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(CAST(CAST(DATE_PART(hour, "T101"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(minute, "T101"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(second, "T101"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                  "T101"."START_TIME"
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
                      RIGHT(CAST(CAST(DATE_PART(year, "T101"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(month, "T101"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(day, "T101"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                    ),
                    ' ',
                    RIGHT(CAST(CAST(DATE_PART(hour, "T101"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    ':',
                    RIGHT(CAST(CAST(DATE_PART(minute, "T101"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    ':',
                    RIGHT(CAST(CAST(DATE_PART(second, "T101"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    '.',
                    RIGHT(
                      CAST((
                        (
                          (
                            DATEDIFF(
                              MICROSECOND,
                              CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                              "T101"."END_TIME"
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
                          RIGHT(CAST(CAST(DATE_PART(year, "T101"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T101"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T101"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(CAST(CAST(DATE_PART(hour, "T101"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(minute, "T101"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(second, "T101"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                  "T101"."END_TIME"
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
                          RIGHT(CAST(CAST(DATE_PART(year, "T101"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T101"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T101"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(CAST(CAST(DATE_PART(hour, "T101"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(minute, "T101"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(second, "T101"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                  "T101"."END_TIME"
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
                  CAST("T101"."DURATION_MINUTES" AS VARCHAR) IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH(CAST("T101"."DURATION_MINUTES" AS VARCHAR)) AS VARCHAR),
                    ':',
                    COALESCE(CAST("T101"."DURATION_MINUTES" AS VARCHAR), '')
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
              "T97"."MEETING_ID",
              "T97"."HOST_ID",
              "T97"."MEETING_TOPIC",
              "T97"."START_TIME",
              "T97"."END_TIME",
              "T97"."DURATION_MINUTES",
              "T97"."LOAD_TIMESTAMP",
              "T97"."UPDATE_TIMESTAMP",
              "T97"."SOURCE_SYSTEM",
              "T97"."LOAD_DATE",
              "T97"."UPDATE_DATE",
              "T97"."EFF",
              "T97"."BROKEN",
              "T37"."RULE_TABLE",
              "T37"."RULE_BIT",
              "T37"."VALIDATION_RULE",
              "T37"."ERROR_SEVERITY",
              "T37"."ERROR_TYPE",
              "T37"."ERROR_DESCRIPTION",
              "T37"."SOURCE_COLUMN"
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
              ) AS "T16"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "T93"."MEETING_ID",
                  "T93"."HOST_ID",
                  "T93"."MEETING_TOPIC",
                  "T93"."START_TIME",
                  "T93"."END_TIME",
                  "T93"."DURATION_MINUTES",
                  "T93"."LOAD_TIMESTAMP",
                  "T93"."UPDATE_TIMESTAMP",
                  "T93"."SOURCE_SYSTEM",
                  "T93"."LOAD_DATE",
                  "T93"."UPDATE_DATE",
                  "T93"."EFF",
                  "T93"."BROKEN"
                FROM (
                  SELECT
                    "T83"."MEETING_ID",
                    "T83"."HOST_ID",
                    "T83"."MEETING_TOPIC",
                    "T83"."START_TIME",
                    "T83"."END_TIME",
                    "T83"."DURATION_MINUTES",
                    "T83"."LOAD_TIMESTAMP",
                    "T83"."UPDATE_TIMESTAMP",
                    "T83"."SOURCE_SYSTEM",
                    "T83"."LOAD_DATE",
                    "T83"."UPDATE_DATE",
                    "T83"."EFF",
                    "T83"."FAILED",
                    "T83"."IS_SELECTED",
                    "T83"."IS_LATEST",
                    "T83"."HOST_USER_KEY",
                    0 + IFF(COALESCE("T83"."HOST_USER_KEY" IS NULL, FALSE), 32, 0) + IFF(
                      COALESCE(
                        ABS(
                          "T83"."DURATION_MINUTES" - CAST(ROUND(
                            (
                              DATEDIFF(MICROSECOND, "T83"."START_TIME", "T83"."END_TIME") - (
                                DATEDIFF(MICROSECOND, "T83"."START_TIME", "T83"."END_TIME") % 60000000
                              )
                            ) / 60000000,
                            0
                          ) AS BIGINT)
                        ) > 1,
                        FALSE
                      ),
                      64,
                      0
                    ) + IFF(
                      COALESCE(
                        CAST(ROUND(
                          (
                            DATEDIFF(MICROSECOND, "T83"."START_TIME", "T83"."END_TIME") - (
                              DATEDIFF(MICROSECOND, "T83"."START_TIME", "T83"."END_TIME") % 60000000
                            )
                          ) / 60000000,
                          0
                        ) AS BIGINT) > 1440,
                        FALSE
                      ),
                      128,
                      0
                    ) + IFF(COALESCE("T83"."END_TIME" IS NULL, FALSE), 256, 0) AS "BROKEN"
                  FROM (
                    SELECT
                      "T79"."MEETING_ID",
                      "T79"."HOST_ID",
                      "T79"."MEETING_TOPIC",
                      "T79"."START_TIME",
                      "T79"."END_TIME",
                      "T79"."DURATION_MINUTES",
                      "T79"."LOAD_TIMESTAMP",
                      "T79"."UPDATE_TIMESTAMP",
                      "T79"."SOURCE_SYSTEM",
                      "T79"."LOAD_DATE",
                      "T79"."UPDATE_DATE",
                      "T79"."EFF",
                      "T79"."FAILED",
                      "T79"."IS_SELECTED",
                      "T79"."IS_LATEST",
                      "T30"."HOST_USER_KEY"
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          "T62"."MEETING_ID",
                          "T62"."HOST_ID",
                          "T62"."MEETING_TOPIC",
                          "T62"."START_TIME",
                          "T62"."END_TIME",
                          "T62"."DURATION_MINUTES",
                          "T62"."LOAD_TIMESTAMP",
                          "T62"."UPDATE_TIMESTAMP",
                          "T62"."SOURCE_SYSTEM",
                          "T62"."LOAD_DATE",
                          "T62"."UPDATE_DATE",
                          "T62"."EFF",
                          "T62"."FAILED",
                          "T62"."IS_SELECTED",
                          TRUE AS "IS_LATEST"
                        FROM (
                          SELECT
                            *
                          FROM "T50" AS "T51"
                          WHERE
                            "T51"."FAILED" = 0
                        ) AS "T62"
                        WHERE
                          NOT EXISTS(
                            SELECT
                              1
                            FROM (
                              SELECT
                                "T64"."KEY_BUCKET"
                              FROM (
                                SELECT
                                  "T59"."KEY_BUCKET",
                                  COUNT(*) AS "COUNTSTAR()"
                                FROM (
                                  SELECT
                                    HASH("T51"."MEETING_ID") AS "KEY_BUCKET"
                                  FROM "T50" AS "T51"
                                ) AS "T59"
                                GROUP BY
                                  1
                              ) AS "T64"
                              WHERE
                                "T64"."COUNTSTAR()" > 1 AND NOT "T64"."KEY_BUCKET" IS NULL
                            ) AS "T70"
                            WHERE
                              HASH("T62"."MEETING_ID") = "T70"."KEY_BUCKET"
                          )
                      ) AS "T75"
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
                          "T4"."FAILED",
                          "T4"."IS_SELECTED",
                          "T4"."IS_LATEST"
                        FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."RANKED_MEETINGS" AS "T4"
                        WHERE
                          "T4"."IS_KEPT"
                      ) AS "T17"
                    ) AS "T79"
                    LEFT OUTER JOIN (
                      SELECT
                        "T5"."USER_ID" AS "LOOKED_UP_ID",
                        "T5"."FOUND_FROM",
                        "T5"."FOUND_UNTIL",
                        "T5"."USER_KEY" AS "HOST_USER_KEY"
                      FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."USER_VERSIONS" AS "T5"
                    ) AS "T30"
                      ON "T79"."HOST_ID" = "T30"."LOOKED_UP_ID"
                      AND LEAST(
                        GREATEST(
                          "T79"."START_TIME",
                          CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6))
                        ),
                        CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMPNTZ(6))
                      ) >= "T30"."FOUND_FROM"
                      AND LEAST(
                        GREATEST(
                          "T79"."START_TIME",
                          CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6))
                        ),
                        CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMPNTZ(6))
                      ) < "T30"."FOUND_UNTIL"
                  ) AS "T83"
                ) AS "T93"
                WHERE
                  "T93"."BROKEN" <> 0 AND "T93"."IS_LATEST"
              ) AS "T94"
            ) AS "T97"
            CROSS JOIN (
              SELECT
                *
              FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."QUALITY_RULES" AS "T1"
              WHERE
                "T1"."RULE_TABLE" = 'meetings'
            ) AS "T37"
          ) AS "T99"
          WHERE
            (
              BITAND("T99"."BROKEN", "T99"."RULE_BIT")
            ) <> 0
        ) AS "T101"
      ) AS "T105"
    ) AS "T106"
    WHERE
      "T106"."POSITION" = 0
  ) AS "T108"
) AS "T109";

CREATE OR REPLACE TRANSIENT TABLE "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."FOUND_VIOLATIONS_2" AS
WITH "T52" AS (
  SELECT
    "T42"."WEBINAR_ID",
    "T42"."HOST_ID",
    "T42"."WEBINAR_TOPIC",
    "T42"."START_TIME",
    "T42"."END_TIME",
    "T42"."REGISTRANTS",
    "T42"."LOAD_TIMESTAMP",
    "T42"."UPDATE_TIMESTAMP",
    "T42"."SOURCE_SYSTEM",
    "T42"."LOAD_DATE",
    "T42"."UPDATE_DATE",
    "T42"."EFF",
    "T42"."IS_SELECTED",
    0 + IFF(COALESCE("T42"."WEBINAR_ID" IS NULL, FALSE), 1, 0) + IFF(COALESCE("T42"."HOST_ID" IS NULL, FALSE), 2, 0) + IFF(COALESCE("T42"."WEBINAR_TOPIC" IS NULL, FALSE), 4, 0) + IFF(COALESCE("T42"."START_TIME" IS NULL, FALSE), 8, 0) + IFF(COALESCE("T42"."END_TIME" < "T42"."START_TIME", FALSE), 16, 0) + IFF(COALESCE("T42"."REGISTRANTS" < 0, FALSE), 32, 0) AS "FAILED"
  FROM (
    SELECT
      IFF(
        REGEXP_LIKE("T8"."WEBINAR_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
        "T8"."WEBINAR_ID",
        NULLIF(TRIM(REGEXP_REPLACE("T8"."WEBINAR_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
      ) AS "WEBINAR_ID",
      IFF(
        REGEXP_LIKE("T8"."HOST_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
        "T8"."HOST_ID",
        NULLIF(TRIM(REGEXP_REPLACE("T8"."HOST_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
      ) AS "HOST_ID",
      IFF(
        REGEXP_LIKE("T8"."WEBINAR_TOPIC", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
        "T8"."WEBINAR_TOPIC",
        NULLIF(TRIM(REGEXP_REPLACE("T8"."WEBINAR_TOPIC", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
      ) AS "WEBINAR_TOPIC",
      "T8"."START_TIME",
      "T8"."END_TIME",
      "T8"."REGISTRANTS",
      "T8"."LOAD_TIMESTAMP",
      "T8"."UPDATE_TIMESTAMP",
      IFF(
        REGEXP_LIKE("T8"."SOURCE_SYSTEM", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
        "T8"."SOURCE_SYSTEM",
        NULLIF(TRIM(REGEXP_REPLACE("T8"."SOURCE_SYSTEM", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
      ) AS "SOURCE_SYSTEM",
      "T8"."LOAD_DATE",
      "T8"."UPDATE_DATE",
      COALESCE("T8"."UPDATE_TIMESTAMP", "T8"."LOAD_TIMESTAMP") AS "EFF",
      TRUE AS "IS_SELECTED"
    FROM "ZOOM_DB"."SILVER"."SI_WEBINARS" AS "T8"
  ) AS "T42"
), "T68" AS (
  SELECT
    "T56"."USAGE_ID",
    "T56"."MEETING_ID",
    "T56"."FEATURE_NAME",
    "T56"."USAGE_COUNT",
    "T56"."USAGE_DATE",
    "T56"."LOAD_TIMESTAMP",
    "T56"."UPDATE_TIMESTAMP",
    "T56"."SOURCE_SYSTEM",
    "T56"."LOAD_DATE",
    "T56"."UPDATE_DATE",
    "T56"."FEATURE_NAME_LABEL",
    "T56"."EFF",
    "T56"."IS_SELECTED",
    0 + IFF(COALESCE("T56"."USAGE_ID" IS NULL, FALSE), 1, 0) + IFF(COALESCE("T56"."MEETING_ID" IS NULL, FALSE), 2, 0) + IFF(COALESCE("T56"."FEATURE_NAME" IS NULL, FALSE), 4, 0) + IFF(COALESCE("T56"."USAGE_DATE" IS NULL, FALSE), 8, 0) + IFF(COALESCE("T56"."USAGE_COUNT" IS NULL, FALSE), 16, 0) + IFF(COALESCE("T56"."USAGE_COUNT" <= 0, FALSE), 32, 0) AS "FAILED"
  FROM (
    SELECT
      IFF(
        REGEXP_LIKE("T34"."USAGE_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
        "T34"."USAGE_ID",
        NULLIF(TRIM(REGEXP_REPLACE("T34"."USAGE_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
      ) AS "USAGE_ID",
      IFF(
        REGEXP_LIKE("T34"."MEETING_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
        "T34"."MEETING_ID",
        NULLIF(TRIM(REGEXP_REPLACE("T34"."MEETING_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
      ) AS "MEETING_ID",
      "T50"."FEATURE_NAME_CLEANED" AS "FEATURE_NAME",
      "T34"."USAGE_COUNT",
      "T34"."USAGE_DATE",
      "T34"."LOAD_TIMESTAMP",
      "T34"."UPDATE_TIMESTAMP",
      IFF(
        REGEXP_LIKE("T34"."SOURCE_SYSTEM", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
        "T34"."SOURCE_SYSTEM",
        NULLIF(
          TRIM(REGEXP_REPLACE("T34"."SOURCE_SYSTEM", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'),
          ''
        )
      ) AS "SOURCE_SYSTEM",
      "T34"."LOAD_DATE",
      "T34"."UPDATE_DATE",
      COALESCE("T50"."FEATURE_NAME_MAPPED", 'Unknown') AS "FEATURE_NAME_LABEL",
      COALESCE("T34"."UPDATE_TIMESTAMP", "T34"."LOAD_TIMESTAMP") AS "EFF",
      "T34"."IS_SELECTED"
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
        TRUE AS "IS_SELECTED"
      FROM "ZOOM_DB"."SILVER"."SI_FEATURE_USAGE" AS "T9"
    ) AS "T34"
    LEFT OUTER JOIN (
      SELECT
        "T43"."SPELLING" AS "FEATURE_NAME_SPELLING",
        "T43"."CLEANED" AS "FEATURE_NAME_CLEANED",
        CASE TRIM(
            REGEXP_REPLACE(
              TRANSLATE("T43"."CLEANED", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ_-', 'abcdefghijklmnopqrstuvwxyz  '),
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
          "T33"."SPELLING",
          IFF(
            REGEXP_LIKE("T33"."SPELLING", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
            "T33"."SPELLING",
            NULLIF(TRIM(REGEXP_REPLACE("T33"."SPELLING", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
          ) AS "CLEANED"
        FROM (
          SELECT DISTINCT
            "T9"."FEATURE_NAME" AS "SPELLING"
          FROM "ZOOM_DB"."SILVER"."SI_FEATURE_USAGE" AS "T9"
          WHERE
            NOT "T9"."FEATURE_NAME" IS NULL
        ) AS "T33"
      ) AS "T43"
    ) AS "T50"
      ON "T34"."FEATURE_NAME" = "T50"."FEATURE_NAME_SPELLING"
  ) AS "T56"
), "T69" AS (
  SELECT
    "T57"."EVENT_ID",
    "T57"."USER_ID",
    "T57"."EVENT_TYPE",
    "T57"."AMOUNT",
    "T57"."EVENT_DATE",
    "T57"."LOAD_TIMESTAMP",
    "T57"."UPDATE_TIMESTAMP",
    "T57"."SOURCE_SYSTEM",
    "T57"."LOAD_DATE",
    "T57"."UPDATE_DATE",
    "T57"."EVENT_TYPE_LABEL",
    "T57"."EFF",
    "T57"."IS_SELECTED",
    0 + IFF(COALESCE("T57"."EVENT_ID" IS NULL, FALSE), 1, 0) + IFF(COALESCE("T57"."USER_ID" IS NULL, FALSE), 2, 0) + IFF(COALESCE("T57"."EVENT_TYPE" IS NULL, FALSE), 4, 0) + IFF(COALESCE("T57"."AMOUNT" IS NULL, FALSE), 8, 0) + IFF(COALESCE("T57"."EVENT_DATE" IS NULL, FALSE), 16, 0) + IFF(
      COALESCE(
        (
          "T57"."AMOUNT" < 0
        )
        AND NOT (
          "T57"."EVENT_TYPE_LABEL" IN ('Refund', 'Cancellation')
        ),
        FALSE
      ),
      32,
      0
    ) AS "FAILED"
  FROM (
    SELECT
      IFF(
        REGEXP_LIKE("T36"."EVENT_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
        "T36"."EVENT_ID",
        NULLIF(TRIM(REGEXP_REPLACE("T36"."EVENT_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
      ) AS "EVENT_ID",
      IFF(
        REGEXP_LIKE("T36"."USER_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
        "T36"."USER_ID",
        NULLIF(TRIM(REGEXP_REPLACE("T36"."USER_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
      ) AS "USER_ID",
      "T51"."EVENT_TYPE_CLEANED" AS "EVENT_TYPE",
      "T36"."AMOUNT",
      "T36"."EVENT_DATE",
      "T36"."LOAD_TIMESTAMP",
      "T36"."UPDATE_TIMESTAMP",
      IFF(
        REGEXP_LIKE("T36"."SOURCE_SYSTEM", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
        "T36"."SOURCE_SYSTEM",
        NULLIF(
          TRIM(REGEXP_REPLACE("T36"."SOURCE_SYSTEM", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'),
          ''
        )
      ) AS "SOURCE_SYSTEM",
      "T36"."LOAD_DATE",
      "T36"."UPDATE_DATE",
      COALESCE("T51"."EVENT_TYPE_MAPPED", 'Unknown') AS "EVENT_TYPE_LABEL",
      COALESCE("T36"."UPDATE_TIMESTAMP", "T36"."LOAD_TIMESTAMP") AS "EFF",
      "T36"."IS_SELECTED"
    FROM (
      SELECT
        "T10"."EVENT_ID",
        "T10"."USER_ID",
        "T10"."EVENT_TYPE",
        "T10"."AMOUNT",
        "T10"."EVENT_DATE",
        "T10"."LOAD_TIMESTAMP",
        "T10"."UPDATE_TIMESTAMP",
        "T10"."SOURCE_SYSTEM",
        "T10"."LOAD_DATE",
        "T10"."UPDATE_DATE",
        TRUE AS "IS_SELECTED"
      FROM "ZOOM_DB"."SILVER"."SI_BILLING_EVENTS" AS "T10"
    ) AS "T36"
    LEFT OUTER JOIN (
      SELECT
        "T44"."SPELLING" AS "EVENT_TYPE_SPELLING",
        "T44"."CLEANED" AS "EVENT_TYPE_CLEANED",
        CASE TRIM(
            REGEXP_REPLACE(
              TRANSLATE("T44"."CLEANED", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ_-', 'abcdefghijklmnopqrstuvwxyz  '),
              ' +',
              ' '
            ),
            ' \t\n\r\f'
          )
          WHEN 'subscription fee'
          THEN 'Subscription Fee'
          WHEN 'subscription'
          THEN 'Subscription Fee'
          WHEN 'subscription renewal'
          THEN 'Subscription Renewal'
          WHEN 'renewal'
          THEN 'Subscription Renewal'
          WHEN 'add on purchase'
          THEN 'Add-on Purchase'
          WHEN 'add on'
          THEN 'Add-on Purchase'
          WHEN 'upgrade'
          THEN 'Upgrade'
          WHEN 'downgrade'
          THEN 'Downgrade'
          WHEN 'payment'
          THEN 'Payment'
          WHEN 'cancellation'
          THEN 'Cancellation'
          WHEN 'refund'
          THEN 'Refund'
          ELSE 'Unknown'
        END AS "EVENT_TYPE_MAPPED"
      FROM (
        SELECT
          "T35"."SPELLING",
          IFF(
            REGEXP_LIKE("T35"."SPELLING", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
            "T35"."SPELLING",
            NULLIF(TRIM(REGEXP_REPLACE("T35"."SPELLING", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
          ) AS "CLEANED"
        FROM (
          SELECT DISTINCT
            "T10"."EVENT_TYPE" AS "SPELLING"
          FROM "ZOOM_DB"."SILVER"."SI_BILLING_EVENTS" AS "T10"
          WHERE
            NOT "T10"."EVENT_TYPE" IS NULL
        ) AS "T35"
      ) AS "T44"
    ) AS "T51"
      ON "T36"."EVENT_TYPE" = "T51"."EVENT_TYPE_SPELLING"
  ) AS "T57"
)
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
        "T127"."ERROR_ID",
        'gold' AS "ORIGIN",
        "T127"."ERROR_TYPE",
        "T127"."ERROR_DESCRIPTION",
        'si_feature_usage' AS "SOURCE_TABLE",
        "T127"."USAGE_ID" AS "SOURCE_KEY",
        "T127"."SOURCE_COLUMN",
        CASE
          WHEN "T127"."VALIDATION_RULE" IN ('missing_usage_id')
          THEN "T127"."USAGE_ID"
          WHEN "T127"."VALIDATION_RULE" IN ('missing_meeting_id', 'orphan_meeting')
          THEN "T127"."MEETING_ID"
          WHEN "T127"."VALIDATION_RULE" IN ('missing_feature_name', 'unknown_feature')
          THEN "T127"."FEATURE_NAME"
          WHEN "T127"."VALIDATION_RULE" IN ('missing_usage_date', 'outside_meeting_dates')
          THEN CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T127"."USAGE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T127"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T127"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
          )
          WHEN "T127"."VALIDATION_RULE" IN ('missing_usage_count', 'invalid_usage_count')
          THEN CAST("T127"."USAGE_COUNT" AS VARCHAR)
          ELSE NULL
        END AS "ERROR_VALUE",
        "T127"."VALIDATION_RULE",
        "T127"."ERROR_SEVERITY",
        'Open' AS "RESOLUTION_STATUS",
        CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
          'feature_name', "T127"."FEATURE_NAME",
          'load_date', CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T127"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T127"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T127"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          'load_timestamp', CONCAT(
            CONCAT(
              RIGHT(
                CAST(CAST(DATE_PART(year, "T127"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                4
              ),
              '-',
              RIGHT(
                CAST(CAST(DATE_PART(month, "T127"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T127"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            ' ',
            RIGHT(CAST(CAST(DATE_PART(hour, "T127"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
            ':',
            RIGHT(
              CAST(CAST(DATE_PART(minute, "T127"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
              2
            ),
            ':',
            RIGHT(
              CAST(CAST(DATE_PART(second, "T127"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                      "T127"."LOAD_TIMESTAMP"
                    ) % 1000000
                  ) + 1000000
                ) % 1000000
              ) + 1000000 AS VARCHAR),
              6
            )
          ),
          'meeting_id', "T127"."MEETING_ID",
          'source_system', "T127"."SOURCE_SYSTEM",
          'update_date', CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T127"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T127"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T127"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          'update_timestamp', CONCAT(
            CONCAT(
              RIGHT(
                CAST(CAST(DATE_PART(year, "T127"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                4
              ),
              '-',
              RIGHT(
                CAST(CAST(DATE_PART(month, "T127"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              '-',
              RIGHT(
                CAST(CAST(DATE_PART(day, "T127"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              )
            ),
            ' ',
            RIGHT(
              CAST(CAST(DATE_PART(hour, "T127"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
              2
            ),
            ':',
            RIGHT(
              CAST(CAST(DATE_PART(minute, "T127"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
              2
            ),
            ':',
            RIGHT(
              CAST(CAST(DATE_PART(second, "T127"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                      "T127"."UPDATE_TIMESTAMP"
                    ) % 1000000
                  ) + 1000000
                ) % 1000000
              ) + 1000000 AS VARCHAR),
              6
            )
          ),
          'usage_count', "T127"."USAGE_COUNT",
          'usage_date', CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T127"."USAGE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T127"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T127"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          'usage_id', "T127"."USAGE_ID"
        ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
        "T127"."OCCURRENCES",
        "T127"."EFF" AS "ERROR_TIMESTAMP",
        "T127"."LOAD_DATE",
        "T127"."UPDATE_DATE",
        "T127"."SOURCE_SYSTEM"
      FROM (
        SELECT
          "T125"."USAGE_ID",
          "T125"."MEETING_ID",
          "T125"."FEATURE_NAME",
          "T125"."USAGE_COUNT",
          "T125"."USAGE_DATE",
          "T125"."LOAD_TIMESTAMP",
          "T125"."UPDATE_TIMESTAMP",
          "T125"."SOURCE_SYSTEM",
          "T125"."LOAD_DATE",
          "T125"."UPDATE_DATE",
          "T125"."EFF",
          "T125"."BROKEN",
          "T125"."RULE_TABLE",
          "T125"."RULE_BIT",
          "T125"."VALIDATION_RULE",
          "T125"."ERROR_SEVERITY",
          "T125"."ERROR_TYPE",
          "T125"."ERROR_DESCRIPTION",
          "T125"."SOURCE_COLUMN",
          "T125"."ERROR_ID",
          ROW_NUMBER() OVER (
            PARTITION BY "T125"."ERROR_ID"
            ORDER BY "T125"."EFF" DESC NULLS LAST, "T125"."LOAD_TIMESTAMP" DESC NULLS LAST, "T125"."USAGE_ID" DESC NULLS LAST, "T125"."MEETING_ID" DESC NULLS LAST, "T125"."FEATURE_NAME" DESC NULLS LAST, "T125"."USAGE_COUNT" DESC NULLS LAST, "T125"."USAGE_DATE" DESC NULLS LAST, "T125"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T125"."LOAD_DATE" DESC NULLS LAST, "T125"."UPDATE_DATE" DESC NULLS LAST, "T125"."SOURCE_SYSTEM" DESC NULLS LAST
          ) - 1 AS "POSITION",
          COUNT(*) OVER (
            PARTITION BY "T125"."ERROR_ID"
            ORDER BY NULL ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "OCCURRENCES"
        FROM (
          SELECT
            "T119"."USAGE_ID",
            "T119"."MEETING_ID",
            "T119"."FEATURE_NAME",
            "T119"."USAGE_COUNT",
            "T119"."USAGE_DATE",
            "T119"."LOAD_TIMESTAMP",
            "T119"."UPDATE_TIMESTAMP",
            "T119"."SOURCE_SYSTEM",
            "T119"."LOAD_DATE",
            "T119"."UPDATE_DATE",
            "T119"."EFF",
            "T119"."BROKEN",
            "T119"."RULE_TABLE",
            "T119"."RULE_BIT",
            "T119"."VALIDATION_RULE",
            "T119"."ERROR_SEVERITY",
            "T119"."ERROR_TYPE",
            "T119"."ERROR_DESCRIPTION",
            "T119"."SOURCE_COLUMN",
            MD5(
              IFF(
                NOT "T119"."USAGE_ID" IS NULL,
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
                    "T119"."VALIDATION_RULE" IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH("T119"."VALIDATION_RULE") AS VARCHAR),
                      ':',
                      COALESCE("T119"."VALIDATION_RULE", '')
                    )
                  ),
                  IFF(
                    "T119"."USAGE_ID" IS NULL,
                    '~',
                    CONCAT(CAST(LENGTH("T119"."USAGE_ID") AS VARCHAR), ':', COALESCE("T119"."USAGE_ID", ''))
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
                    "T119"."VALIDATION_RULE" IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH("T119"."VALIDATION_RULE") AS VARCHAR),
                      ':',
                      COALESCE("T119"."VALIDATION_RULE", '')
                    )
                  ),
                  IFF(
                    "T119"."USAGE_ID" IS NULL,
                    '~',
                    CONCAT(CAST(LENGTH("T119"."USAGE_ID") AS VARCHAR), ':', COALESCE("T119"."USAGE_ID", ''))
                  ),
                  IFF(
                    "T119"."MEETING_ID" IS NULL,
                    '~',
                    CONCAT(CAST(LENGTH("T119"."MEETING_ID") AS VARCHAR), ':', COALESCE("T119"."MEETING_ID", ''))
                  ),
                  IFF(
                    "T119"."FEATURE_NAME" IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH("T119"."FEATURE_NAME") AS VARCHAR),
                      ':',
                      COALESCE("T119"."FEATURE_NAME", '')
                    )
                  ),
                  IFF(
                    CAST("T119"."USAGE_COUNT" AS VARCHAR) IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH(CAST("T119"."USAGE_COUNT" AS VARCHAR)) AS VARCHAR),
                      ':',
                      COALESCE(CAST("T119"."USAGE_COUNT" AS VARCHAR), '')
                    )
                  ),
                  IFF(
                    CONCAT(
                      RIGHT(CAST(CAST(DATE_PART(year, "T119"."USAGE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(month, "T119"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(day, "T119"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                    ) IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH(
                        CONCAT(
                          RIGHT(CAST(CAST(DATE_PART(year, "T119"."USAGE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T119"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T119"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                        )
                      ) AS VARCHAR),
                      ':',
                      COALESCE(
                        CONCAT(
                          RIGHT(CAST(CAST(DATE_PART(year, "T119"."USAGE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T119"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T119"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
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
                "T113"."USAGE_ID",
                "T113"."MEETING_ID",
                "T113"."FEATURE_NAME",
                "T113"."USAGE_COUNT",
                "T113"."USAGE_DATE",
                "T113"."LOAD_TIMESTAMP",
                "T113"."UPDATE_TIMESTAMP",
                "T113"."SOURCE_SYSTEM",
                "T113"."LOAD_DATE",
                "T113"."UPDATE_DATE",
                "T113"."EFF",
                "T113"."BROKEN",
                "T37"."RULE_TABLE",
                "T37"."RULE_BIT",
                "T37"."VALIDATION_RULE",
                "T37"."ERROR_SEVERITY",
                "T37"."ERROR_TYPE",
                "T37"."ERROR_DESCRIPTION",
                "T37"."SOURCE_COLUMN"
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
                ) AS "T11"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    "T108"."USAGE_ID",
                    "T108"."MEETING_ID",
                    "T108"."FEATURE_NAME",
                    "T108"."USAGE_COUNT",
                    "T108"."USAGE_DATE",
                    "T108"."LOAD_TIMESTAMP",
                    "T108"."UPDATE_TIMESTAMP",
                    "T108"."SOURCE_SYSTEM",
                    "T108"."LOAD_DATE",
                    "T108"."UPDATE_DATE",
                    "T108"."EFF",
                    "T108"."BROKEN"
                  FROM (
                    SELECT
                      "T103"."USAGE_ID",
                      "T103"."MEETING_ID",
                      "T103"."FEATURE_NAME",
                      "T103"."USAGE_COUNT",
                      "T103"."USAGE_DATE",
                      "T103"."LOAD_TIMESTAMP",
                      "T103"."UPDATE_TIMESTAMP",
                      "T103"."SOURCE_SYSTEM",
                      "T103"."LOAD_DATE",
                      "T103"."UPDATE_DATE",
                      "T103"."FEATURE_NAME_LABEL",
                      "T103"."EFF",
                      "T103"."FAILED",
                      "T103"."IS_SELECTED",
                      "T103"."IS_LATEST",
                      "T103"."MEETING_START_TIME",
                      "T103"."MEETING_END_TIME",
                      NOT "T103"."KNOWN_MEETING_ID" IS NULL AS "IS_KNOWN_MEETING",
                      COALESCE("T103"."MEETING_HOST_KEY", 'd184d59493af3f5aa77b64a4e9175275') AS "HOST_USER_KEY",
                      0 + IFF(COALESCE("T103"."FEATURE_NAME_LABEL" = 'Unknown', FALSE), 64, 0) + IFF(COALESCE(NOT (
                        NOT "T103"."KNOWN_MEETING_ID" IS NULL
                      ), FALSE), 128, 0) + IFF(
                        COALESCE(
                          (
                            "T103"."USAGE_DATE" < TO_DATE("T103"."MEETING_START_TIME")
                          )
                          OR (
                            "T103"."USAGE_DATE" > TO_DATE("T103"."MEETING_END_TIME")
                          ),
                          FALSE
                        ),
                        256,
                        0
                      ) AS "BROKEN"
                    FROM (
                      SELECT
                        "T99"."USAGE_ID",
                        "T99"."MEETING_ID",
                        "T99"."FEATURE_NAME",
                        "T99"."USAGE_COUNT",
                        "T99"."USAGE_DATE",
                        "T99"."LOAD_TIMESTAMP",
                        "T99"."UPDATE_TIMESTAMP",
                        "T99"."SOURCE_SYSTEM",
                        "T99"."LOAD_DATE",
                        "T99"."UPDATE_DATE",
                        "T99"."FEATURE_NAME_LABEL",
                        "T99"."EFF",
                        "T99"."FAILED",
                        "T99"."IS_SELECTED",
                        "T99"."IS_LATEST",
                        "T30"."KNOWN_MEETING_ID",
                        "T30"."MEETING_HOST_KEY",
                        "T30"."MEETING_START_TIME",
                        "T30"."MEETING_END_TIME"
                      FROM (
                        SELECT
                          *
                        FROM (
                          SELECT
                            "T79"."USAGE_ID",
                            "T79"."MEETING_ID",
                            "T79"."FEATURE_NAME",
                            "T79"."USAGE_COUNT",
                            "T79"."USAGE_DATE",
                            "T79"."LOAD_TIMESTAMP",
                            "T79"."UPDATE_TIMESTAMP",
                            "T79"."SOURCE_SYSTEM",
                            "T79"."LOAD_DATE",
                            "T79"."UPDATE_DATE",
                            "T79"."FEATURE_NAME_LABEL",
                            "T79"."EFF",
                            "T79"."FAILED",
                            "T79"."IS_SELECTED",
                            TRUE AS "IS_LATEST"
                          FROM (
                            SELECT
                              *
                            FROM "T68" AS "T71"
                            WHERE
                              "T71"."FAILED" = 0
                          ) AS "T79"
                          WHERE
                            NOT EXISTS(
                              SELECT
                                1
                              FROM (
                                SELECT
                                  "T82"."KEY_BUCKET"
                                FROM (
                                  SELECT
                                    "T75"."KEY_BUCKET",
                                    COUNT(*) AS "COUNTSTAR()"
                                  FROM (
                                    SELECT
                                      HASH("T71"."USAGE_ID") AS "KEY_BUCKET"
                                    FROM "T68" AS "T71"
                                  ) AS "T75"
                                  GROUP BY
                                    1
                                ) AS "T82"
                                WHERE
                                  "T82"."COUNTSTAR()" > 1 AND NOT "T82"."KEY_BUCKET" IS NULL
                              ) AS "T91"
                              WHERE
                                HASH("T79"."USAGE_ID") = "T91"."KEY_BUCKET"
                            )
                        ) AS "T94"
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
                          FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."RANKED_FEATURE_USAGE" AS "T1"
                          WHERE
                            "T1"."IS_KEPT"
                        ) AS "T12"
                      ) AS "T99"
                      LEFT OUTER JOIN (
                        SELECT
                          "T6"."MEETING_ID" AS "KNOWN_MEETING_ID",
                          "T6"."HOST_USER_KEY" AS "MEETING_HOST_KEY",
                          "T6"."START_TIME" AS "MEETING_START_TIME",
                          "T6"."END_TIME" AS "MEETING_END_TIME"
                        FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."MEETING_CORE" AS "T6"
                      ) AS "T30"
                        ON "T99"."MEETING_ID" = "T30"."KNOWN_MEETING_ID"
                    ) AS "T103"
                  ) AS "T108"
                  WHERE
                    "T108"."BROKEN" <> 0 AND "T108"."IS_LATEST"
                ) AS "T110"
              ) AS "T113"
              CROSS JOIN (
                SELECT
                  *
                FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."QUALITY_RULES" AS "T2"
                WHERE
                  "T2"."RULE_TABLE" = 'feature_usage'
              ) AS "T37"
            ) AS "T115"
            WHERE
              (
                BITAND("T115"."BROKEN", "T115"."RULE_BIT")
              ) <> 0
          ) AS "T119"
        ) AS "T125"
      ) AS "T127"
      WHERE
        "T127"."POSITION" = 0
    ) AS "T130"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "T124"."ERROR_ID",
        'gold' AS "ORIGIN",
        "T124"."ERROR_TYPE",
        "T124"."ERROR_DESCRIPTION",
        'si_webinars' AS "SOURCE_TABLE",
        "T124"."WEBINAR_ID" AS "SOURCE_KEY",
        "T124"."SOURCE_COLUMN",
        CASE
          WHEN "T124"."VALIDATION_RULE" IN ('missing_webinar_id')
          THEN "T124"."WEBINAR_ID"
          WHEN "T124"."VALIDATION_RULE" IN ('missing_host_id', 'orphan_host')
          THEN "T124"."HOST_ID"
          WHEN "T124"."VALIDATION_RULE" IN ('missing_webinar_topic')
          THEN "T124"."WEBINAR_TOPIC"
          WHEN "T124"."VALIDATION_RULE" IN ('missing_start_time')
          THEN CONCAT(
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T124"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T124"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T124"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            ' ',
            RIGHT(CAST(CAST(DATE_PART(hour, "T124"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
            ':',
            RIGHT(CAST(CAST(DATE_PART(minute, "T124"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
            ':',
            RIGHT(CAST(CAST(DATE_PART(second, "T124"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
            '.',
            RIGHT(
              CAST((
                (
                  (
                    DATEDIFF(
                      MICROSECOND,
                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                      "T124"."START_TIME"
                    ) % 1000000
                  ) + 1000000
                ) % 1000000
              ) + 1000000 AS VARCHAR),
              6
            )
          )
          WHEN "T124"."VALIDATION_RULE" IN ('invalid_time_range')
          THEN CONCAT(
            COALESCE(
              CONCAT(
                CONCAT(
                  RIGHT(CAST(CAST(DATE_PART(year, "T124"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(month, "T124"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(day, "T124"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                ),
                ' ',
                RIGHT(CAST(CAST(DATE_PART(hour, "T124"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                ':',
                RIGHT(CAST(CAST(DATE_PART(minute, "T124"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                ':',
                RIGHT(CAST(CAST(DATE_PART(second, "T124"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                '.',
                RIGHT(
                  CAST((
                    (
                      (
                        DATEDIFF(
                          MICROSECOND,
                          CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                          "T124"."START_TIME"
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
                  RIGHT(CAST(CAST(DATE_PART(year, "T124"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(month, "T124"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(day, "T124"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                ),
                ' ',
                RIGHT(CAST(CAST(DATE_PART(hour, "T124"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                ':',
                RIGHT(CAST(CAST(DATE_PART(minute, "T124"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                ':',
                RIGHT(CAST(CAST(DATE_PART(second, "T124"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                '.',
                RIGHT(
                  CAST((
                    (
                      (
                        DATEDIFF(
                          MICROSECOND,
                          CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                          "T124"."END_TIME"
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
          WHEN "T124"."VALIDATION_RULE" IN ('negative_registrants', 'missing_registrants')
          THEN CAST("T124"."REGISTRANTS" AS VARCHAR)
          WHEN "T124"."VALIDATION_RULE" IN ('missing_end_time')
          THEN CONCAT(
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T124"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T124"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T124"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            ' ',
            RIGHT(CAST(CAST(DATE_PART(hour, "T124"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
            ':',
            RIGHT(CAST(CAST(DATE_PART(minute, "T124"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
            ':',
            RIGHT(CAST(CAST(DATE_PART(second, "T124"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
            '.',
            RIGHT(
              CAST((
                (
                  (
                    DATEDIFF(
                      MICROSECOND,
                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                      "T124"."END_TIME"
                    ) % 1000000
                  ) + 1000000
                ) % 1000000
              ) + 1000000 AS VARCHAR),
              6
            )
          )
          ELSE NULL
        END AS "ERROR_VALUE",
        "T124"."VALIDATION_RULE",
        "T124"."ERROR_SEVERITY",
        'Open' AS "RESOLUTION_STATUS",
        CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
          'end_time', CONCAT(
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T124"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T124"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T124"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            ' ',
            RIGHT(CAST(CAST(DATE_PART(hour, "T124"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
            ':',
            RIGHT(CAST(CAST(DATE_PART(minute, "T124"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
            ':',
            RIGHT(CAST(CAST(DATE_PART(second, "T124"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
            '.',
            RIGHT(
              CAST((
                (
                  (
                    DATEDIFF(
                      MICROSECOND,
                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                      "T124"."END_TIME"
                    ) % 1000000
                  ) + 1000000
                ) % 1000000
              ) + 1000000 AS VARCHAR),
              6
            )
          ),
          'host_id', "T124"."HOST_ID",
          'load_date', CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T124"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T124"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T124"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          'load_timestamp', CONCAT(
            CONCAT(
              RIGHT(
                CAST(CAST(DATE_PART(year, "T124"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                4
              ),
              '-',
              RIGHT(
                CAST(CAST(DATE_PART(month, "T124"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T124"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            ' ',
            RIGHT(CAST(CAST(DATE_PART(hour, "T124"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
            ':',
            RIGHT(
              CAST(CAST(DATE_PART(minute, "T124"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
              2
            ),
            ':',
            RIGHT(
              CAST(CAST(DATE_PART(second, "T124"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                      "T124"."LOAD_TIMESTAMP"
                    ) % 1000000
                  ) + 1000000
                ) % 1000000
              ) + 1000000 AS VARCHAR),
              6
            )
          ),
          'registrants', "T124"."REGISTRANTS",
          'source_system', "T124"."SOURCE_SYSTEM",
          'start_time', CONCAT(
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T124"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T124"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T124"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            ' ',
            RIGHT(CAST(CAST(DATE_PART(hour, "T124"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
            ':',
            RIGHT(CAST(CAST(DATE_PART(minute, "T124"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
            ':',
            RIGHT(CAST(CAST(DATE_PART(second, "T124"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
            '.',
            RIGHT(
              CAST((
                (
                  (
                    DATEDIFF(
                      MICROSECOND,
                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                      "T124"."START_TIME"
                    ) % 1000000
                  ) + 1000000
                ) % 1000000
              ) + 1000000 AS VARCHAR),
              6
            )
          ),
          'update_date', CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T124"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T124"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T124"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          'update_timestamp', CONCAT(
            CONCAT(
              RIGHT(
                CAST(CAST(DATE_PART(year, "T124"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                4
              ),
              '-',
              RIGHT(
                CAST(CAST(DATE_PART(month, "T124"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              '-',
              RIGHT(
                CAST(CAST(DATE_PART(day, "T124"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              )
            ),
            ' ',
            RIGHT(
              CAST(CAST(DATE_PART(hour, "T124"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
              2
            ),
            ':',
            RIGHT(
              CAST(CAST(DATE_PART(minute, "T124"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
              2
            ),
            ':',
            RIGHT(
              CAST(CAST(DATE_PART(second, "T124"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                      "T124"."UPDATE_TIMESTAMP"
                    ) % 1000000
                  ) + 1000000
                ) % 1000000
              ) + 1000000 AS VARCHAR),
              6
            )
          ),
          'webinar_id', "T124"."WEBINAR_ID",
          'webinar_topic', "T124"."WEBINAR_TOPIC"
        ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
        "T124"."OCCURRENCES",
        "T124"."EFF" AS "ERROR_TIMESTAMP",
        "T124"."LOAD_DATE",
        "T124"."UPDATE_DATE",
        "T124"."SOURCE_SYSTEM"
      FROM (
        SELECT
          "T122"."WEBINAR_ID",
          "T122"."HOST_ID",
          "T122"."WEBINAR_TOPIC",
          "T122"."START_TIME",
          "T122"."END_TIME",
          "T122"."REGISTRANTS",
          "T122"."LOAD_TIMESTAMP",
          "T122"."UPDATE_TIMESTAMP",
          "T122"."SOURCE_SYSTEM",
          "T122"."LOAD_DATE",
          "T122"."UPDATE_DATE",
          "T122"."EFF",
          "T122"."BROKEN",
          "T122"."RULE_TABLE",
          "T122"."RULE_BIT",
          "T122"."VALIDATION_RULE",
          "T122"."ERROR_SEVERITY",
          "T122"."ERROR_TYPE",
          "T122"."ERROR_DESCRIPTION",
          "T122"."SOURCE_COLUMN",
          "T122"."ERROR_ID",
          ROW_NUMBER() OVER (
            PARTITION BY "T122"."ERROR_ID"
            ORDER BY "T122"."EFF" DESC NULLS LAST, "T122"."LOAD_TIMESTAMP" DESC NULLS LAST, "T122"."WEBINAR_ID" DESC NULLS LAST, "T122"."HOST_ID" DESC NULLS LAST, "T122"."WEBINAR_TOPIC" DESC NULLS LAST, "T122"."START_TIME" DESC NULLS LAST, "T122"."END_TIME" DESC NULLS LAST, "T122"."REGISTRANTS" DESC NULLS LAST, "T122"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T122"."LOAD_DATE" DESC NULLS LAST, "T122"."UPDATE_DATE" DESC NULLS LAST, "T122"."SOURCE_SYSTEM" DESC NULLS LAST
          ) - 1 AS "POSITION",
          COUNT(*) OVER (
            PARTITION BY "T122"."ERROR_ID"
            ORDER BY NULL ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "OCCURRENCES"
        FROM (
          SELECT
            "T107"."WEBINAR_ID",
            "T107"."HOST_ID",
            "T107"."WEBINAR_TOPIC",
            "T107"."START_TIME",
            "T107"."END_TIME",
            "T107"."REGISTRANTS",
            "T107"."LOAD_TIMESTAMP",
            "T107"."UPDATE_TIMESTAMP",
            "T107"."SOURCE_SYSTEM",
            "T107"."LOAD_DATE",
            "T107"."UPDATE_DATE",
            "T107"."EFF",
            "T107"."BROKEN",
            "T107"."RULE_TABLE",
            "T107"."RULE_BIT",
            "T107"."VALIDATION_RULE",
            "T107"."ERROR_SEVERITY",
            "T107"."ERROR_TYPE",
            "T107"."ERROR_DESCRIPTION",
            "T107"."SOURCE_COLUMN",
            MD5(
              IFF(
                NOT "T107"."WEBINAR_ID" IS NULL,
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
                    "T107"."VALIDATION_RULE" IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH("T107"."VALIDATION_RULE") AS VARCHAR),
                      ':',
                      COALESCE("T107"."VALIDATION_RULE", '')
                    )
                  ),
                  IFF(
                    "T107"."WEBINAR_ID" IS NULL,
                    '~',
                    CONCAT(CAST(LENGTH("T107"."WEBINAR_ID") AS VARCHAR), ':', COALESCE("T107"."WEBINAR_ID", ''))
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
                    "T107"."VALIDATION_RULE" IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH("T107"."VALIDATION_RULE") AS VARCHAR),
                      ':',
                      COALESCE("T107"."VALIDATION_RULE", '')
                    )
                  ),
                  IFF(
                    "T107"."WEBINAR_ID" IS NULL,
                    '~',
                    CONCAT(CAST(LENGTH("T107"."WEBINAR_ID") AS VARCHAR), ':', COALESCE("T107"."WEBINAR_ID", ''))
                  ),
                  IFF(
                    "T107"."HOST_ID" IS NULL,
                    '~',
                    CONCAT(CAST(LENGTH("T107"."HOST_ID") AS VARCHAR), ':', COALESCE("T107"."HOST_ID", ''))
                  ),
                  IFF(
                    "T107"."WEBINAR_TOPIC" IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH("T107"."WEBINAR_TOPIC") AS VARCHAR),
                      ':',
                      COALESCE("T107"."WEBINAR_TOPIC", '')
                    )
                  ),
                  IFF(
                    CONCAT(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T107"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T107"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T107"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                      ),
                      ' ',
                      RIGHT(CAST(CAST(DATE_PART(hour, "T107"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      ':',
                      RIGHT(CAST(CAST(DATE_PART(minute, "T107"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      ':',
                      RIGHT(CAST(CAST(DATE_PART(second, "T107"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      '.',
                      RIGHT(
                        CAST((
                          (
                            (
                              DATEDIFF(
                                MICROSECOND,
                                CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                "T107"."START_TIME"
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
                            RIGHT(CAST(CAST(DATE_PART(year, "T107"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T107"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T107"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                          ),
                          ' ',
                          RIGHT(CAST(CAST(DATE_PART(hour, "T107"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          ':',
                          RIGHT(CAST(CAST(DATE_PART(minute, "T107"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          ':',
                          RIGHT(CAST(CAST(DATE_PART(second, "T107"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '.',
                          RIGHT(
                            CAST((
                              (
                                (
                                  DATEDIFF(
                                    MICROSECOND,
                                    CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                    "T107"."START_TIME"
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
                            RIGHT(CAST(CAST(DATE_PART(year, "T107"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T107"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T107"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                          ),
                          ' ',
                          RIGHT(CAST(CAST(DATE_PART(hour, "T107"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          ':',
                          RIGHT(CAST(CAST(DATE_PART(minute, "T107"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          ':',
                          RIGHT(CAST(CAST(DATE_PART(second, "T107"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '.',
                          RIGHT(
                            CAST((
                              (
                                (
                                  DATEDIFF(
                                    MICROSECOND,
                                    CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                    "T107"."START_TIME"
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
                        RIGHT(CAST(CAST(DATE_PART(year, "T107"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T107"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T107"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                      ),
                      ' ',
                      RIGHT(CAST(CAST(DATE_PART(hour, "T107"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      ':',
                      RIGHT(CAST(CAST(DATE_PART(minute, "T107"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      ':',
                      RIGHT(CAST(CAST(DATE_PART(second, "T107"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      '.',
                      RIGHT(
                        CAST((
                          (
                            (
                              DATEDIFF(
                                MICROSECOND,
                                CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                "T107"."END_TIME"
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
                            RIGHT(CAST(CAST(DATE_PART(year, "T107"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T107"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T107"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                          ),
                          ' ',
                          RIGHT(CAST(CAST(DATE_PART(hour, "T107"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          ':',
                          RIGHT(CAST(CAST(DATE_PART(minute, "T107"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          ':',
                          RIGHT(CAST(CAST(DATE_PART(second, "T107"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '.',
                          RIGHT(
                            CAST((
                              (
                                (
                                  DATEDIFF(
                                    MICROSECOND,
                                    CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                    "T107"."END_TIME"
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
                            RIGHT(CAST(CAST(DATE_PART(year, "T107"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T107"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T107"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                          ),
                          ' ',
                          RIGHT(CAST(CAST(DATE_PART(hour, "T107"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          ':',
                          RIGHT(CAST(CAST(DATE_PART(minute, "T107"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          ':',
                          RIGHT(CAST(CAST(DATE_PART(second, "T107"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '.',
                          RIGHT(
                            CAST((
                              (
                                (
                                  DATEDIFF(
                                    MICROSECOND,
                                    CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                    "T107"."END_TIME"
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
                    CAST("T107"."REGISTRANTS" AS VARCHAR) IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH(CAST("T107"."REGISTRANTS" AS VARCHAR)) AS VARCHAR),
                      ':',
                      COALESCE(CAST("T107"."REGISTRANTS" AS VARCHAR), '')
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
                "T104"."WEBINAR_ID",
                "T104"."HOST_ID",
                "T104"."WEBINAR_TOPIC",
                "T104"."START_TIME",
                "T104"."END_TIME",
                "T104"."REGISTRANTS",
                "T104"."LOAD_TIMESTAMP",
                "T104"."UPDATE_TIMESTAMP",
                "T104"."SOURCE_SYSTEM",
                "T104"."LOAD_DATE",
                "T104"."UPDATE_DATE",
                "T104"."EFF",
                "T104"."BROKEN",
                "T38"."RULE_TABLE",
                "T38"."RULE_BIT",
                "T38"."VALIDATION_RULE",
                "T38"."ERROR_SEVERITY",
                "T38"."ERROR_TYPE",
                "T38"."ERROR_DESCRIPTION",
                "T38"."SOURCE_COLUMN"
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
                ) AS "T13"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    "T98"."WEBINAR_ID",
                    "T98"."HOST_ID",
                    "T98"."WEBINAR_TOPIC",
                    "T98"."START_TIME",
                    "T98"."END_TIME",
                    "T98"."REGISTRANTS",
                    "T98"."LOAD_TIMESTAMP",
                    "T98"."UPDATE_TIMESTAMP",
                    "T98"."SOURCE_SYSTEM",
                    "T98"."LOAD_DATE",
                    "T98"."UPDATE_DATE",
                    "T98"."EFF",
                    "T98"."BROKEN"
                  FROM (
                    SELECT
                      "T86"."WEBINAR_ID",
                      "T86"."HOST_ID",
                      "T86"."WEBINAR_TOPIC",
                      "T86"."START_TIME",
                      "T86"."END_TIME",
                      "T86"."REGISTRANTS",
                      "T86"."LOAD_TIMESTAMP",
                      "T86"."UPDATE_TIMESTAMP",
                      "T86"."SOURCE_SYSTEM",
                      "T86"."LOAD_DATE",
                      "T86"."UPDATE_DATE",
                      "T86"."EFF",
                      "T86"."FAILED",
                      "T86"."IS_SELECTED",
                      "T86"."IS_LATEST",
                      "T86"."FOUND_USER_KEY",
                      0 + IFF(COALESCE("T86"."FOUND_USER_KEY" IS NULL, FALSE), 64, 0) + IFF(COALESCE("T86"."END_TIME" IS NULL, FALSE), 128, 0) + IFF(COALESCE("T86"."REGISTRANTS" IS NULL, FALSE), 256, 0) AS "BROKEN"
                    FROM (
                      SELECT
                        "T73"."WEBINAR_ID",
                        "T73"."HOST_ID",
                        "T73"."WEBINAR_TOPIC",
                        "T73"."START_TIME",
                        "T73"."END_TIME",
                        "T73"."REGISTRANTS",
                        "T73"."LOAD_TIMESTAMP",
                        "T73"."UPDATE_TIMESTAMP",
                        "T73"."SOURCE_SYSTEM",
                        "T73"."LOAD_DATE",
                        "T73"."UPDATE_DATE",
                        "T73"."EFF",
                        "T73"."FAILED",
                        "T73"."IS_SELECTED",
                        "T73"."IS_LATEST",
                        "T31"."FOUND_USER_KEY"
                      FROM (
                        SELECT
                          *
                        FROM (
                          SELECT
                            "T60"."WEBINAR_ID",
                            "T60"."HOST_ID",
                            "T60"."WEBINAR_TOPIC",
                            "T60"."START_TIME",
                            "T60"."END_TIME",
                            "T60"."REGISTRANTS",
                            "T60"."LOAD_TIMESTAMP",
                            "T60"."UPDATE_TIMESTAMP",
                            "T60"."SOURCE_SYSTEM",
                            "T60"."LOAD_DATE",
                            "T60"."UPDATE_DATE",
                            "T60"."EFF",
                            "T60"."FAILED",
                            "T60"."IS_SELECTED",
                            TRUE AS "IS_LATEST"
                          FROM (
                            SELECT
                              *
                            FROM "T52" AS "T53"
                            WHERE
                              "T53"."FAILED" = 0
                          ) AS "T60"
                          WHERE
                            NOT EXISTS(
                              SELECT
                                1
                              FROM (
                                SELECT
                                  "T62"."KEY_BUCKET"
                                FROM (
                                  SELECT
                                    "T58"."KEY_BUCKET",
                                    COUNT(*) AS "COUNTSTAR()"
                                  FROM (
                                    SELECT
                                      HASH("T53"."WEBINAR_ID") AS "KEY_BUCKET"
                                    FROM "T52" AS "T53"
                                  ) AS "T58"
                                  GROUP BY
                                    1
                                ) AS "T62"
                                WHERE
                                  "T62"."COUNTSTAR()" > 1 AND NOT "T62"."KEY_BUCKET" IS NULL
                              ) AS "T65"
                              WHERE
                                HASH("T60"."WEBINAR_ID") = "T65"."KEY_BUCKET"
                            )
                        ) AS "T67"
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
                            "T3"."FAILED",
                            "T3"."IS_SELECTED",
                            "T3"."IS_LATEST"
                          FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."RANKED_WEBINARS" AS "T3"
                          WHERE
                            "T3"."IS_KEPT"
                        ) AS "T14"
                      ) AS "T73"
                      LEFT OUTER JOIN (
                        SELECT
                          "T7"."USER_ID" AS "LOOKED_UP_ID",
                          "T7"."FOUND_FROM",
                          "T7"."FOUND_UNTIL",
                          "T7"."USER_KEY" AS "FOUND_USER_KEY"
                        FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."USER_VERSIONS" AS "T7"
                      ) AS "T31"
                        ON "T73"."HOST_ID" = "T31"."LOOKED_UP_ID"
                        AND LEAST(
                          GREATEST(
                            "T73"."START_TIME",
                            CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6))
                          ),
                          CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMPNTZ(6))
                        ) >= "T31"."FOUND_FROM"
                        AND LEAST(
                          GREATEST(
                            "T73"."START_TIME",
                            CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6))
                          ),
                          CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMPNTZ(6))
                        ) < "T31"."FOUND_UNTIL"
                    ) AS "T86"
                  ) AS "T98"
                  WHERE
                    "T98"."BROKEN" <> 0 AND "T98"."IS_LATEST"
                ) AS "T101"
              ) AS "T104"
              CROSS JOIN (
                SELECT
                  *
                FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."QUALITY_RULES" AS "T2"
                WHERE
                  "T2"."RULE_TABLE" = 'webinars'
              ) AS "T38"
            ) AS "T105"
            WHERE
              (
                BITAND("T105"."BROKEN", "T105"."RULE_BIT")
              ) <> 0
          ) AS "T107"
        ) AS "T122"
      ) AS "T124"
      WHERE
        "T124"."POSITION" = 0
    ) AS "T128"
  ) AS "T131"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "T114"."ERROR_ID",
        'gold' AS "ORIGIN",
        "T114"."ERROR_TYPE",
        "T114"."ERROR_DESCRIPTION",
        'si_support_tickets' AS "SOURCE_TABLE",
        "T114"."TICKET_ID" AS "SOURCE_KEY",
        "T114"."SOURCE_COLUMN",
        CASE
          WHEN "T114"."VALIDATION_RULE" IN ('missing_ticket_id')
          THEN "T114"."TICKET_ID"
          WHEN "T114"."VALIDATION_RULE" IN ('missing_user_id', 'orphan_user')
          THEN "T114"."USER_ID"
          WHEN "T114"."VALIDATION_RULE" IN ('missing_ticket_type', 'unknown_ticket_type')
          THEN "T114"."TICKET_TYPE"
          WHEN "T114"."VALIDATION_RULE" IN ('missing_open_date', 'future_open_date')
          THEN CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T114"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T114"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T114"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
          )
          WHEN "T114"."VALIDATION_RULE" IN ('unknown_resolution_status')
          THEN "T114"."RESOLUTION_STATUS"
          WHEN "T114"."VALIDATION_RULE" IN ('closed_before_opened')
          THEN CONCAT(
            CONCAT(
              CONCAT(
                COALESCE("T114"."RESOLUTION_STATUS", 'null'),
                ', ',
                COALESCE(
                  CONCAT(
                    RIGHT(CAST(CAST(DATE_PART(year, "T114"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(month, "T114"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T114"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                  ),
                  'null'
                )
              ),
              ', ',
              COALESCE(
                CONCAT(
                  CONCAT(
                    RIGHT(
                      CAST(CAST(DATE_PART(year, "T114"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                      4
                    ),
                    '-',
                    RIGHT(
                      CAST(CAST(DATE_PART(month, "T114"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                      2
                    ),
                    '-',
                    RIGHT(
                      CAST(CAST(DATE_PART(day, "T114"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                      2
                    )
                  ),
                  ' ',
                  RIGHT(
                    CAST(CAST(DATE_PART(hour, "T114"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  ),
                  ':',
                  RIGHT(
                    CAST(CAST(DATE_PART(minute, "T114"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  ),
                  ':',
                  RIGHT(
                    CAST(CAST(DATE_PART(second, "T114"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                            "T114"."UPDATE_TIMESTAMP"
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
                    CAST(CAST(DATE_PART(year, "T114"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                    4
                  ),
                  '-',
                  RIGHT(
                    CAST(CAST(DATE_PART(month, "T114"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  ),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(day, "T114"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                ),
                ' ',
                RIGHT(CAST(CAST(DATE_PART(hour, "T114"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                ':',
                RIGHT(
                  CAST(CAST(DATE_PART(minute, "T114"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                ),
                ':',
                RIGHT(
                  CAST(CAST(DATE_PART(second, "T114"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                          "T114"."LOAD_TIMESTAMP"
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
        "T114"."VALIDATION_RULE",
        "T114"."ERROR_SEVERITY",
        'Open' AS "RESOLUTION_STATUS",
        CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
          'load_date', CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T114"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T114"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T114"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          'load_timestamp', CONCAT(
            CONCAT(
              RIGHT(
                CAST(CAST(DATE_PART(year, "T114"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                4
              ),
              '-',
              RIGHT(
                CAST(CAST(DATE_PART(month, "T114"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T114"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            ' ',
            RIGHT(CAST(CAST(DATE_PART(hour, "T114"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
            ':',
            RIGHT(
              CAST(CAST(DATE_PART(minute, "T114"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
              2
            ),
            ':',
            RIGHT(
              CAST(CAST(DATE_PART(second, "T114"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                      "T114"."LOAD_TIMESTAMP"
                    ) % 1000000
                  ) + 1000000
                ) % 1000000
              ) + 1000000 AS VARCHAR),
              6
            )
          ),
          'open_date', CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T114"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T114"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T114"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          'resolution_status', "T114"."RESOLUTION_STATUS",
          'source_system', "T114"."SOURCE_SYSTEM",
          'ticket_id', "T114"."TICKET_ID",
          'ticket_type', "T114"."TICKET_TYPE",
          'update_date', CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T114"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T114"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T114"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          'update_timestamp', CONCAT(
            CONCAT(
              RIGHT(
                CAST(CAST(DATE_PART(year, "T114"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                4
              ),
              '-',
              RIGHT(
                CAST(CAST(DATE_PART(month, "T114"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              '-',
              RIGHT(
                CAST(CAST(DATE_PART(day, "T114"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              )
            ),
            ' ',
            RIGHT(
              CAST(CAST(DATE_PART(hour, "T114"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
              2
            ),
            ':',
            RIGHT(
              CAST(CAST(DATE_PART(minute, "T114"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
              2
            ),
            ':',
            RIGHT(
              CAST(CAST(DATE_PART(second, "T114"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                      "T114"."UPDATE_TIMESTAMP"
                    ) % 1000000
                  ) + 1000000
                ) % 1000000
              ) + 1000000 AS VARCHAR),
              6
            )
          ),
          'user_id', "T114"."USER_ID"
        ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
        "T114"."OCCURRENCES",
        "T114"."EFF" AS "ERROR_TIMESTAMP",
        "T114"."LOAD_DATE",
        "T114"."UPDATE_DATE",
        "T114"."SOURCE_SYSTEM"
      FROM (
        SELECT
          "T109"."TICKET_ID",
          "T109"."USER_ID",
          "T109"."TICKET_TYPE",
          "T109"."RESOLUTION_STATUS",
          "T109"."OPEN_DATE",
          "T109"."LOAD_TIMESTAMP",
          "T109"."UPDATE_TIMESTAMP",
          "T109"."SOURCE_SYSTEM",
          "T109"."LOAD_DATE",
          "T109"."UPDATE_DATE",
          "T109"."EFF",
          "T109"."BROKEN",
          "T109"."RULE_TABLE",
          "T109"."RULE_BIT",
          "T109"."VALIDATION_RULE",
          "T109"."ERROR_SEVERITY",
          "T109"."ERROR_TYPE",
          "T109"."ERROR_DESCRIPTION",
          "T109"."SOURCE_COLUMN",
          "T109"."ERROR_ID",
          ROW_NUMBER() OVER (
            PARTITION BY "T109"."ERROR_ID"
            ORDER BY "T109"."EFF" DESC NULLS LAST, "T109"."LOAD_TIMESTAMP" DESC NULLS LAST, "T109"."TICKET_ID" DESC NULLS LAST, "T109"."USER_ID" DESC NULLS LAST, "T109"."TICKET_TYPE" DESC NULLS LAST, "T109"."RESOLUTION_STATUS" DESC NULLS LAST, "T109"."OPEN_DATE" DESC NULLS LAST, "T109"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T109"."LOAD_DATE" DESC NULLS LAST, "T109"."UPDATE_DATE" DESC NULLS LAST, "T109"."SOURCE_SYSTEM" DESC NULLS LAST
          ) - 1 AS "POSITION",
          COUNT(*) OVER (
            PARTITION BY "T109"."ERROR_ID"
            ORDER BY NULL ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "OCCURRENCES"
        FROM (
          SELECT
            "T93"."TICKET_ID",
            "T93"."USER_ID",
            "T93"."TICKET_TYPE",
            "T93"."RESOLUTION_STATUS",
            "T93"."OPEN_DATE",
            "T93"."LOAD_TIMESTAMP",
            "T93"."UPDATE_TIMESTAMP",
            "T93"."SOURCE_SYSTEM",
            "T93"."LOAD_DATE",
            "T93"."UPDATE_DATE",
            "T93"."EFF",
            "T93"."BROKEN",
            "T93"."RULE_TABLE",
            "T93"."RULE_BIT",
            "T93"."VALIDATION_RULE",
            "T93"."ERROR_SEVERITY",
            "T93"."ERROR_TYPE",
            "T93"."ERROR_DESCRIPTION",
            "T93"."SOURCE_COLUMN",
            MD5(
              IFF(
                NOT "T93"."TICKET_ID" IS NULL,
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
                    "T93"."VALIDATION_RULE" IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH("T93"."VALIDATION_RULE") AS VARCHAR),
                      ':',
                      COALESCE("T93"."VALIDATION_RULE", '')
                    )
                  ),
                  IFF(
                    "T93"."TICKET_ID" IS NULL,
                    '~',
                    CONCAT(CAST(LENGTH("T93"."TICKET_ID") AS VARCHAR), ':', COALESCE("T93"."TICKET_ID", ''))
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
                    "T93"."VALIDATION_RULE" IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH("T93"."VALIDATION_RULE") AS VARCHAR),
                      ':',
                      COALESCE("T93"."VALIDATION_RULE", '')
                    )
                  ),
                  IFF(
                    "T93"."TICKET_ID" IS NULL,
                    '~',
                    CONCAT(CAST(LENGTH("T93"."TICKET_ID") AS VARCHAR), ':', COALESCE("T93"."TICKET_ID", ''))
                  ),
                  IFF(
                    "T93"."USER_ID" IS NULL,
                    '~',
                    CONCAT(CAST(LENGTH("T93"."USER_ID") AS VARCHAR), ':', COALESCE("T93"."USER_ID", ''))
                  ),
                  IFF(
                    "T93"."TICKET_TYPE" IS NULL,
                    '~',
                    CONCAT(CAST(LENGTH("T93"."TICKET_TYPE") AS VARCHAR), ':', COALESCE("T93"."TICKET_TYPE", ''))
                  ),
                  IFF(
                    "T93"."RESOLUTION_STATUS" IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH("T93"."RESOLUTION_STATUS") AS VARCHAR),
                      ':',
                      COALESCE("T93"."RESOLUTION_STATUS", '')
                    )
                  ),
                  IFF(
                    CONCAT(
                      RIGHT(CAST(CAST(DATE_PART(year, "T93"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(month, "T93"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(day, "T93"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                    ) IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH(
                        CONCAT(
                          RIGHT(CAST(CAST(DATE_PART(year, "T93"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T93"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T93"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                        )
                      ) AS VARCHAR),
                      ':',
                      COALESCE(
                        CONCAT(
                          RIGHT(CAST(CAST(DATE_PART(year, "T93"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T93"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T93"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
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
                "T85"."TICKET_ID",
                "T85"."USER_ID",
                "T85"."TICKET_TYPE",
                "T85"."RESOLUTION_STATUS",
                "T85"."OPEN_DATE",
                "T85"."LOAD_TIMESTAMP",
                "T85"."UPDATE_TIMESTAMP",
                "T85"."SOURCE_SYSTEM",
                "T85"."LOAD_DATE",
                "T85"."UPDATE_DATE",
                "T85"."EFF",
                "T85"."BROKEN",
                "T39"."RULE_TABLE",
                "T39"."RULE_BIT",
                "T39"."VALIDATION_RULE",
                "T39"."ERROR_SEVERITY",
                "T39"."ERROR_TYPE",
                "T39"."ERROR_DESCRIPTION",
                "T39"."SOURCE_COLUMN"
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
                ) AS "T15"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    "T74"."TICKET_ID",
                    "T74"."USER_ID",
                    "T74"."TICKET_TYPE",
                    "T74"."RESOLUTION_STATUS",
                    "T74"."OPEN_DATE",
                    "T74"."LOAD_TIMESTAMP",
                    "T74"."UPDATE_TIMESTAMP",
                    "T74"."SOURCE_SYSTEM",
                    "T74"."LOAD_DATE",
                    "T74"."UPDATE_DATE",
                    "T74"."EFF",
                    "T74"."BROKEN"
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
                      "T63"."TICKET_TYPE_LABEL",
                      "T63"."RESOLUTION_STATUS_LABEL",
                      "T63"."EFF",
                      "T63"."FAILED",
                      "T63"."IS_SELECTED",
                      "T63"."IS_LATEST",
                      "T63"."CLOSING_DATE",
                      "T63"."FOUND_USER_KEY",
                      "T63"."PLAN_AT_OPEN",
                      TO_DATE(:run_value_as_of) AS "AS_OF_DATE",
                      0 + IFF(COALESCE("T63"."TICKET_TYPE_LABEL" = 'Unknown', FALSE), 16, 0) + IFF(
                        COALESCE(
                          (
                            "T63"."RESOLUTION_STATUS_LABEL" = 'Unknown'
                          )
                          AND (
                            NOT "T63"."RESOLUTION_STATUS" IS NULL
                          ),
                          FALSE
                        ),
                        32,
                        0
                      ) + IFF(COALESCE("T63"."FOUND_USER_KEY" IS NULL, FALSE), 64, 0) + IFF(COALESCE("T63"."OPEN_DATE" > TO_DATE(:run_value_as_of), FALSE), 128, 0) + IFF(COALESCE("T63"."CLOSING_DATE" < "T63"."OPEN_DATE", FALSE), 256, 0) AS "BROKEN"
                    FROM (
                      SELECT
                        "T29"."TICKET_ID",
                        "T29"."USER_ID",
                        "T29"."TICKET_TYPE",
                        "T29"."RESOLUTION_STATUS",
                        "T29"."OPEN_DATE",
                        "T29"."LOAD_TIMESTAMP",
                        "T29"."UPDATE_TIMESTAMP",
                        "T29"."SOURCE_SYSTEM",
                        "T29"."LOAD_DATE",
                        "T29"."UPDATE_DATE",
                        "T29"."TICKET_TYPE_LABEL",
                        "T29"."RESOLUTION_STATUS_LABEL",
                        "T29"."EFF",
                        "T29"."FAILED",
                        "T29"."IS_SELECTED",
                        "T29"."IS_LATEST",
                        "T55"."CLOSING_DATE",
                        "T32"."FOUND_USER_KEY",
                        "T32"."PLAN_AT_OPEN"
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
                      ) AS "T29"
                      LEFT OUTER JOIN (
                        SELECT
                          "T49"."TICKET_ID" AS "CLOSED_TICKET_ID",
                          TO_DATE("T49"."CLOSED_AT") AS "CLOSING_DATE"
                        FROM (
                          SELECT
                            "T46"."TICKET_ID",
                            MIN("T46"."EFF") AS "CLOSED_AT"
                          FROM (
                            SELECT
                              *
                            FROM (
                              SELECT
                                "T28"."TICKET_ID",
                                "T28"."EFF",
                                SUM(
                                  CAST(NOT (
                                    "T28"."RESOLUTION_STATUS_LABEL" IN ('Resolved', 'Closed')
                                  ) AS BIGINT)
                                ) OVER (
                                  PARTITION BY "T28"."TICKET_ID"
                                  ORDER BY "T28"."EFF" DESC NULLS LAST, "T28"."LOAD_TIMESTAMP" DESC NULLS LAST, "T28"."TICKET_ID" DESC NULLS LAST, "T28"."USER_ID" DESC NULLS LAST, "T28"."TICKET_TYPE" DESC NULLS LAST, "T28"."RESOLUTION_STATUS" DESC NULLS LAST, "T28"."OPEN_DATE" DESC NULLS LAST, "T28"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T28"."LOAD_DATE" DESC NULLS LAST, "T28"."UPDATE_DATE" DESC NULLS LAST, "T28"."SOURCE_SYSTEM" DESC NULLS LAST
                                  ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                                ) AS "OTHER_ROWS_UNTIL_HERE"
                              FROM (
                                SELECT
                                  *
                                FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."RANKED_SUPPORT_TICKETS" AS "T4"
                                WHERE
                                  "T4"."FAILED" = 0
                              ) AS "T28"
                            ) AS "T45"
                            WHERE
                              "T45"."OTHER_ROWS_UNTIL_HERE" = 0
                          ) AS "T46"
                          GROUP BY
                            1
                        ) AS "T49"
                      ) AS "T55"
                        ON "T29"."TICKET_ID" = "T55"."CLOSED_TICKET_ID"
                      LEFT OUTER JOIN (
                        SELECT
                          "T7"."USER_ID" AS "LOOKED_UP_ID",
                          "T7"."FOUND_FROM",
                          "T7"."FOUND_UNTIL",
                          "T7"."USER_KEY" AS "FOUND_USER_KEY",
                          "T7"."PLAN_TYPE" AS "PLAN_AT_OPEN"
                        FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."USER_VERSIONS" AS "T7"
                      ) AS "T32"
                        ON "T29"."USER_ID" = "T32"."LOOKED_UP_ID"
                        AND LEAST(
                          GREATEST(
                            CAST("T29"."OPEN_DATE" AS TIMESTAMPNTZ(6)),
                            CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6))
                          ),
                          CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMPNTZ(6))
                        ) >= "T32"."FOUND_FROM"
                        AND LEAST(
                          GREATEST(
                            CAST("T29"."OPEN_DATE" AS TIMESTAMPNTZ(6)),
                            CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6))
                          ),
                          CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMPNTZ(6))
                        ) < "T32"."FOUND_UNTIL"
                    ) AS "T63"
                  ) AS "T74"
                  WHERE
                    "T74"."BROKEN" <> 0 AND "T74"."IS_LATEST"
                ) AS "T81"
              ) AS "T85"
              CROSS JOIN (
                SELECT
                  *
                FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."QUALITY_RULES" AS "T2"
                WHERE
                  "T2"."RULE_TABLE" = 'support_tickets'
              ) AS "T39"
            ) AS "T90"
            WHERE
              (
                BITAND("T90"."BROKEN", "T90"."RULE_BIT")
              ) <> 0
          ) AS "T93"
        ) AS "T109"
      ) AS "T114"
      WHERE
        "T114"."POSITION" = 0
    ) AS "T123"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "T129"."ERROR_ID",
        'gold' AS "ORIGIN",
        "T129"."ERROR_TYPE",
        "T129"."ERROR_DESCRIPTION",
        'si_billing_events' AS "SOURCE_TABLE",
        "T129"."EVENT_ID" AS "SOURCE_KEY",
        "T129"."SOURCE_COLUMN",
        CASE
          WHEN "T129"."VALIDATION_RULE" IN ('missing_event_id')
          THEN "T129"."EVENT_ID"
          WHEN "T129"."VALIDATION_RULE" IN ('missing_user_id', 'orphan_user')
          THEN "T129"."USER_ID"
          WHEN "T129"."VALIDATION_RULE" IN ('missing_event_type', 'unknown_event_type')
          THEN "T129"."EVENT_TYPE"
          WHEN "T129"."VALIDATION_RULE" IN ('missing_amount', 'zero_amount')
          THEN CAST("T129"."AMOUNT" AS VARCHAR)
          WHEN "T129"."VALIDATION_RULE" IN ('missing_event_date', 'future_event_date')
          THEN CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T129"."EVENT_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T129"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T129"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
          )
          WHEN "T129"."VALIDATION_RULE" IN ('negative_amount')
          THEN CONCAT(
            COALESCE("T129"."EVENT_TYPE", 'null'),
            ', ',
            COALESCE(CAST("T129"."AMOUNT" AS VARCHAR), 'null')
          )
          ELSE NULL
        END AS "ERROR_VALUE",
        "T129"."VALIDATION_RULE",
        "T129"."ERROR_SEVERITY",
        'Open' AS "RESOLUTION_STATUS",
        CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
          'amount', CAST("T129"."AMOUNT" AS VARCHAR),
          'event_date', CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T129"."EVENT_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T129"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T129"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          'event_id', "T129"."EVENT_ID",
          'event_type', "T129"."EVENT_TYPE",
          'load_date', CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T129"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T129"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T129"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          'load_timestamp', CONCAT(
            CONCAT(
              RIGHT(
                CAST(CAST(DATE_PART(year, "T129"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                4
              ),
              '-',
              RIGHT(
                CAST(CAST(DATE_PART(month, "T129"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T129"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            ' ',
            RIGHT(CAST(CAST(DATE_PART(hour, "T129"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
            ':',
            RIGHT(
              CAST(CAST(DATE_PART(minute, "T129"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
              2
            ),
            ':',
            RIGHT(
              CAST(CAST(DATE_PART(second, "T129"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                      "T129"."LOAD_TIMESTAMP"
                    ) % 1000000
                  ) + 1000000
                ) % 1000000
              ) + 1000000 AS VARCHAR),
              6
            )
          ),
          'source_system', "T129"."SOURCE_SYSTEM",
          'update_date', CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T129"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T129"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T129"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          'update_timestamp', CONCAT(
            CONCAT(
              RIGHT(
                CAST(CAST(DATE_PART(year, "T129"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                4
              ),
              '-',
              RIGHT(
                CAST(CAST(DATE_PART(month, "T129"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              '-',
              RIGHT(
                CAST(CAST(DATE_PART(day, "T129"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              )
            ),
            ' ',
            RIGHT(
              CAST(CAST(DATE_PART(hour, "T129"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
              2
            ),
            ':',
            RIGHT(
              CAST(CAST(DATE_PART(minute, "T129"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
              2
            ),
            ':',
            RIGHT(
              CAST(CAST(DATE_PART(second, "T129"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                      "T129"."UPDATE_TIMESTAMP"
                    ) % 1000000
                  ) + 1000000
                ) % 1000000
              ) + 1000000 AS VARCHAR),
              6
            )
          ),
          'user_id', "T129"."USER_ID"
        ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
        "T129"."OCCURRENCES",
        "T129"."EFF" AS "ERROR_TIMESTAMP",
        "T129"."LOAD_DATE",
        "T129"."UPDATE_DATE",
        "T129"."SOURCE_SYSTEM"
      FROM (
        SELECT
          "T126"."EVENT_ID",
          "T126"."USER_ID",
          "T126"."EVENT_TYPE",
          "T126"."AMOUNT",
          "T126"."EVENT_DATE",
          "T126"."LOAD_TIMESTAMP",
          "T126"."UPDATE_TIMESTAMP",
          "T126"."SOURCE_SYSTEM",
          "T126"."LOAD_DATE",
          "T126"."UPDATE_DATE",
          "T126"."EFF",
          "T126"."BROKEN",
          "T126"."RULE_TABLE",
          "T126"."RULE_BIT",
          "T126"."VALIDATION_RULE",
          "T126"."ERROR_SEVERITY",
          "T126"."ERROR_TYPE",
          "T126"."ERROR_DESCRIPTION",
          "T126"."SOURCE_COLUMN",
          "T126"."ERROR_ID",
          ROW_NUMBER() OVER (
            PARTITION BY "T126"."ERROR_ID"
            ORDER BY "T126"."EFF" DESC NULLS LAST, "T126"."LOAD_TIMESTAMP" DESC NULLS LAST, "T126"."EVENT_ID" DESC NULLS LAST, "T126"."USER_ID" DESC NULLS LAST, "T126"."EVENT_TYPE" DESC NULLS LAST, "T126"."AMOUNT" DESC NULLS LAST, "T126"."EVENT_DATE" DESC NULLS LAST, "T126"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T126"."LOAD_DATE" DESC NULLS LAST, "T126"."UPDATE_DATE" DESC NULLS LAST, "T126"."SOURCE_SYSTEM" DESC NULLS LAST
          ) - 1 AS "POSITION",
          COUNT(*) OVER (
            PARTITION BY "T126"."ERROR_ID"
            ORDER BY NULL ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "OCCURRENCES"
        FROM (
          SELECT
            "T121"."EVENT_ID",
            "T121"."USER_ID",
            "T121"."EVENT_TYPE",
            "T121"."AMOUNT",
            "T121"."EVENT_DATE",
            "T121"."LOAD_TIMESTAMP",
            "T121"."UPDATE_TIMESTAMP",
            "T121"."SOURCE_SYSTEM",
            "T121"."LOAD_DATE",
            "T121"."UPDATE_DATE",
            "T121"."EFF",
            "T121"."BROKEN",
            "T121"."RULE_TABLE",
            "T121"."RULE_BIT",
            "T121"."VALIDATION_RULE",
            "T121"."ERROR_SEVERITY",
            "T121"."ERROR_TYPE",
            "T121"."ERROR_DESCRIPTION",
            "T121"."SOURCE_COLUMN",
            MD5(
              IFF(
                NOT "T121"."EVENT_ID" IS NULL,
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
                    "T121"."VALIDATION_RULE" IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH("T121"."VALIDATION_RULE") AS VARCHAR),
                      ':',
                      COALESCE("T121"."VALIDATION_RULE", '')
                    )
                  ),
                  IFF(
                    "T121"."EVENT_ID" IS NULL,
                    '~',
                    CONCAT(CAST(LENGTH("T121"."EVENT_ID") AS VARCHAR), ':', COALESCE("T121"."EVENT_ID", ''))
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
                    "T121"."VALIDATION_RULE" IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH("T121"."VALIDATION_RULE") AS VARCHAR),
                      ':',
                      COALESCE("T121"."VALIDATION_RULE", '')
                    )
                  ),
                  IFF(
                    "T121"."EVENT_ID" IS NULL,
                    '~',
                    CONCAT(CAST(LENGTH("T121"."EVENT_ID") AS VARCHAR), ':', COALESCE("T121"."EVENT_ID", ''))
                  ),
                  IFF(
                    "T121"."USER_ID" IS NULL,
                    '~',
                    CONCAT(CAST(LENGTH("T121"."USER_ID") AS VARCHAR), ':', COALESCE("T121"."USER_ID", ''))
                  ),
                  IFF(
                    "T121"."EVENT_TYPE" IS NULL,
                    '~',
                    CONCAT(CAST(LENGTH("T121"."EVENT_TYPE") AS VARCHAR), ':', COALESCE("T121"."EVENT_TYPE", ''))
                  ),
                  IFF(
                    CAST("T121"."AMOUNT" AS VARCHAR) IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH(CAST("T121"."AMOUNT" AS VARCHAR)) AS VARCHAR),
                      ':',
                      COALESCE(CAST("T121"."AMOUNT" AS VARCHAR), '')
                    )
                  ),
                  IFF(
                    CONCAT(
                      RIGHT(CAST(CAST(DATE_PART(year, "T121"."EVENT_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(month, "T121"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(day, "T121"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                    ) IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH(
                        CONCAT(
                          RIGHT(CAST(CAST(DATE_PART(year, "T121"."EVENT_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T121"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T121"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                        )
                      ) AS VARCHAR),
                      ':',
                      COALESCE(
                        CONCAT(
                          RIGHT(CAST(CAST(DATE_PART(year, "T121"."EVENT_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T121"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T121"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
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
                "T118"."EVENT_ID",
                "T118"."USER_ID",
                "T118"."EVENT_TYPE",
                "T118"."AMOUNT",
                "T118"."EVENT_DATE",
                "T118"."LOAD_TIMESTAMP",
                "T118"."UPDATE_TIMESTAMP",
                "T118"."SOURCE_SYSTEM",
                "T118"."LOAD_DATE",
                "T118"."UPDATE_DATE",
                "T118"."EFF",
                "T118"."BROKEN",
                "T40"."RULE_TABLE",
                "T40"."RULE_BIT",
                "T40"."VALIDATION_RULE",
                "T40"."ERROR_SEVERITY",
                "T40"."ERROR_TYPE",
                "T40"."ERROR_DESCRIPTION",
                "T40"."SOURCE_COLUMN"
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
                ) AS "T17"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    "T112"."EVENT_ID",
                    "T112"."USER_ID",
                    "T112"."EVENT_TYPE",
                    "T112"."AMOUNT",
                    "T112"."EVENT_DATE",
                    "T112"."LOAD_TIMESTAMP",
                    "T112"."UPDATE_TIMESTAMP",
                    "T112"."SOURCE_SYSTEM",
                    "T112"."LOAD_DATE",
                    "T112"."UPDATE_DATE",
                    "T112"."EFF",
                    "T112"."BROKEN"
                  FROM (
                    SELECT
                      "T106"."EVENT_ID",
                      "T106"."USER_ID",
                      "T106"."EVENT_TYPE",
                      "T106"."AMOUNT",
                      "T106"."EVENT_DATE",
                      "T106"."LOAD_TIMESTAMP",
                      "T106"."UPDATE_TIMESTAMP",
                      "T106"."SOURCE_SYSTEM",
                      "T106"."LOAD_DATE",
                      "T106"."UPDATE_DATE",
                      "T106"."EVENT_TYPE_LABEL",
                      "T106"."EFF",
                      "T106"."FAILED",
                      "T106"."IS_SELECTED",
                      "T106"."IS_LATEST",
                      "T106"."FOUND_USER_KEY",
                      TO_DATE(:run_value_as_of) AS "AS_OF_DATE",
                      0 + IFF(COALESCE("T106"."EVENT_TYPE_LABEL" = 'Unknown', FALSE), 64, 0) + IFF(COALESCE("T106"."FOUND_USER_KEY" IS NULL, FALSE), 128, 0) + IFF(COALESCE("T106"."AMOUNT" = 0, FALSE), 256, 0) + IFF(COALESCE("T106"."EVENT_DATE" > TO_DATE(:run_value_as_of), FALSE), 512, 0) AS "BROKEN"
                    FROM (
                      SELECT
                        "T100"."EVENT_ID",
                        "T100"."USER_ID",
                        "T100"."EVENT_TYPE",
                        "T100"."AMOUNT",
                        "T100"."EVENT_DATE",
                        "T100"."LOAD_TIMESTAMP",
                        "T100"."UPDATE_TIMESTAMP",
                        "T100"."SOURCE_SYSTEM",
                        "T100"."LOAD_DATE",
                        "T100"."UPDATE_DATE",
                        "T100"."EVENT_TYPE_LABEL",
                        "T100"."EFF",
                        "T100"."FAILED",
                        "T100"."IS_SELECTED",
                        "T100"."IS_LATEST",
                        "T31"."FOUND_USER_KEY"
                      FROM (
                        SELECT
                          *
                        FROM (
                          SELECT
                            "T80"."EVENT_ID",
                            "T80"."USER_ID",
                            "T80"."EVENT_TYPE",
                            "T80"."AMOUNT",
                            "T80"."EVENT_DATE",
                            "T80"."LOAD_TIMESTAMP",
                            "T80"."UPDATE_TIMESTAMP",
                            "T80"."SOURCE_SYSTEM",
                            "T80"."LOAD_DATE",
                            "T80"."UPDATE_DATE",
                            "T80"."EVENT_TYPE_LABEL",
                            "T80"."EFF",
                            "T80"."FAILED",
                            "T80"."IS_SELECTED",
                            TRUE AS "IS_LATEST"
                          FROM (
                            SELECT
                              *
                            FROM "T69" AS "T72"
                            WHERE
                              "T72"."FAILED" = 0
                          ) AS "T80"
                          WHERE
                            NOT EXISTS(
                              SELECT
                                1
                              FROM (
                                SELECT
                                  "T83"."KEY_BUCKET"
                                FROM (
                                  SELECT
                                    "T77"."KEY_BUCKET",
                                    COUNT(*) AS "COUNTSTAR()"
                                  FROM (
                                    SELECT
                                      HASH("T72"."EVENT_ID") AS "KEY_BUCKET"
                                    FROM "T69" AS "T72"
                                  ) AS "T77"
                                  GROUP BY
                                    1
                                ) AS "T83"
                                WHERE
                                  "T83"."COUNTSTAR()" > 1 AND NOT "T83"."KEY_BUCKET" IS NULL
                              ) AS "T92"
                              WHERE
                                HASH("T80"."EVENT_ID") = "T92"."KEY_BUCKET"
                            )
                        ) AS "T95"
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
                            "T5"."EVENT_TYPE_LABEL",
                            "T5"."EFF",
                            "T5"."FAILED",
                            "T5"."IS_SELECTED",
                            "T5"."IS_LATEST"
                          FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."RANKED_BILLING_EVENTS" AS "T5"
                          WHERE
                            "T5"."IS_KEPT"
                        ) AS "T18"
                      ) AS "T100"
                      LEFT OUTER JOIN (
                        SELECT
                          "T7"."USER_ID" AS "LOOKED_UP_ID",
                          "T7"."FOUND_FROM",
                          "T7"."FOUND_UNTIL",
                          "T7"."USER_KEY" AS "FOUND_USER_KEY"
                        FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."USER_VERSIONS" AS "T7"
                      ) AS "T31"
                        ON "T100"."USER_ID" = "T31"."LOOKED_UP_ID"
                        AND LEAST(
                          GREATEST(
                            CAST("T100"."EVENT_DATE" AS TIMESTAMPNTZ(6)),
                            CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6))
                          ),
                          CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMPNTZ(6))
                        ) >= "T31"."FOUND_FROM"
                        AND LEAST(
                          GREATEST(
                            CAST("T100"."EVENT_DATE" AS TIMESTAMPNTZ(6)),
                            CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6))
                          ),
                          CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMPNTZ(6))
                        ) < "T31"."FOUND_UNTIL"
                    ) AS "T106"
                  ) AS "T112"
                  WHERE
                    "T112"."BROKEN" <> 0 AND "T112"."IS_LATEST"
                ) AS "T116"
              ) AS "T118"
              CROSS JOIN (
                SELECT
                  *
                FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."QUALITY_RULES" AS "T2"
                WHERE
                  "T2"."RULE_TABLE" = 'billing_events'
              ) AS "T40"
            ) AS "T120"
            WHERE
              (
                BITAND("T120"."BROKEN", "T120"."RULE_BIT")
              ) <> 0
          ) AS "T121"
        ) AS "T126"
      ) AS "T129"
      WHERE
        "T129"."POSITION" = 0
    ) AS "T132"
  ) AS "T133"
) AS "T134"
UNION ALL
SELECT
  *
FROM (
  SELECT
    "T66"."FAULT_ID" AS "ERROR_ID",
    'silver' AS "ORIGIN",
    COALESCE("T66"."ERROR_TYPE", 'Other') AS "ERROR_TYPE",
    "T66"."ERROR_DESCRIPTION",
    COALESCE("T66"."SOURCE_TABLE", 'Unknown') AS "SOURCE_TABLE",
    CAST("T66"."ERROR_ID" AS VARCHAR) AS "SOURCE_KEY",
    CAST(NULL AS VARCHAR) AS "SOURCE_COLUMN",
    CAST(NULL AS VARCHAR) AS "ERROR_VALUE",
    'silver_error' AS "VALIDATION_RULE",
    IFF(
      COALESCE(
        CONTAINS(
          TRIM(
            REGEXP_REPLACE(
              TRANSLATE("T66"."ERROR_TYPE", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ_-', 'abcdefghijklmnopqrstuvwxyz  '),
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
              TRANSLATE("T66"."ERROR_TYPE", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ_-', 'abcdefghijklmnopqrstuvwxyz  '),
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
          TRANSLATE("T66"."STATUS", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ_-', 'abcdefghijklmnopqrstuvwxyz  '),
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
      'error_description', "T66"."ERROR_DESCRIPTION",
      'error_id', "T66"."ERROR_ID",
      'error_timestamp', CONCAT(
        CONCAT(
          RIGHT(
            CAST(CAST(DATE_PART(year, "T66"."ERROR_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
            4
          ),
          '-',
          RIGHT(
            CAST(CAST(DATE_PART(month, "T66"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
            2
          ),
          '-',
          RIGHT(CAST(CAST(DATE_PART(day, "T66"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
        ),
        ' ',
        RIGHT(CAST(CAST(DATE_PART(hour, "T66"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
        ':',
        RIGHT(
          CAST(CAST(DATE_PART(minute, "T66"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
          2
        ),
        ':',
        RIGHT(
          CAST(CAST(DATE_PART(second, "T66"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                  "T66"."ERROR_TIMESTAMP"
                ) % 1000000
              ) + 1000000
            ) % 1000000
          ) + 1000000 AS VARCHAR),
          6
        )
      ),
      'error_type', "T66"."ERROR_TYPE",
      'load_date', CONCAT(
        RIGHT(CAST(CAST(DATE_PART(year, "T66"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
        '-',
        RIGHT(CAST(CAST(DATE_PART(month, "T66"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
        '-',
        RIGHT(CAST(CAST(DATE_PART(day, "T66"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
      ),
      'process_audit_info', "T66"."PROCESS_AUDIT_INFO",
      'source_system', "T66"."SOURCE_SYSTEM",
      'source_table', "T66"."SOURCE_TABLE",
      'status', "T66"."STATUS",
      'update_date', CONCAT(
        RIGHT(CAST(CAST(DATE_PART(year, "T66"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
        '-',
        RIGHT(CAST(CAST(DATE_PART(month, "T66"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
        '-',
        RIGHT(CAST(CAST(DATE_PART(day, "T66"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
      )
    ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
    1 AS "OCCURRENCES",
    "T66"."ERROR_TIMESTAMP",
    "T66"."LOAD_DATE",
    "T66"."UPDATE_DATE",
    "T66"."SOURCE_SYSTEM"
  FROM (
    SELECT
      "T61"."ERROR_ID",
      "T61"."ERROR_TYPE",
      "T61"."ERROR_DESCRIPTION",
      "T61"."SOURCE_TABLE",
      "T61"."ERROR_TIMESTAMP",
      "T61"."PROCESS_AUDIT_INFO",
      "T61"."STATUS",
      "T61"."LOAD_DATE",
      "T61"."UPDATE_DATE",
      "T61"."SOURCE_SYSTEM",
      "T61"."EFF",
      "T61"."FAULT_ID",
      ROW_NUMBER() OVER (
        PARTITION BY "T61"."FAULT_ID"
        ORDER BY "T61"."EFF" DESC NULLS LAST, "T61"."ERROR_ID" DESC NULLS LAST, "T61"."ERROR_TYPE" DESC NULLS LAST, "T61"."ERROR_DESCRIPTION" DESC NULLS LAST, "T61"."SOURCE_TABLE" DESC NULLS LAST, "T61"."ERROR_TIMESTAMP" DESC NULLS LAST, "T61"."PROCESS_AUDIT_INFO" DESC NULLS LAST, "T61"."STATUS" DESC NULLS LAST, "T61"."LOAD_DATE" DESC NULLS LAST, "T61"."UPDATE_DATE" DESC NULLS LAST, "T61"."SOURCE_SYSTEM" DESC NULLS LAST
      ) - 1 AS "POSITION"
    FROM (
      SELECT
        "T41"."ERROR_ID",
        "T41"."ERROR_TYPE",
        "T41"."ERROR_DESCRIPTION",
        "T41"."SOURCE_TABLE",
        "T41"."ERROR_TIMESTAMP",
        "T41"."PROCESS_AUDIT_INFO",
        "T41"."STATUS",
        "T41"."LOAD_DATE",
        "T41"."UPDATE_DATE",
        "T41"."SOURCE_SYSTEM",
        "T41"."EFF",
        MD5(
          IFF(
            NOT "T41"."ERROR_ID" IS NULL,
            CONCAT(
              IFF(
                'silver' IS NULL,
                '~',
                CONCAT(CAST(LENGTH('silver') AS VARCHAR), ':', COALESCE('silver', ''))
              ),
              IFF(
                CAST("T41"."ERROR_ID" AS VARCHAR) IS NULL,
                '~',
                CONCAT(
                  CAST(LENGTH(CAST("T41"."ERROR_ID" AS VARCHAR)) AS VARCHAR),
                  ':',
                  COALESCE(CAST("T41"."ERROR_ID" AS VARCHAR), '')
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
                CAST("T41"."ERROR_ID" AS VARCHAR) IS NULL,
                '~',
                CONCAT(
                  CAST(LENGTH(CAST("T41"."ERROR_ID" AS VARCHAR)) AS VARCHAR),
                  ':',
                  COALESCE(CAST("T41"."ERROR_ID" AS VARCHAR), '')
                )
              ),
              IFF(
                "T41"."ERROR_TYPE" IS NULL,
                '~',
                CONCAT(CAST(LENGTH("T41"."ERROR_TYPE") AS VARCHAR), ':', COALESCE("T41"."ERROR_TYPE", ''))
              ),
              IFF(
                "T41"."ERROR_DESCRIPTION" IS NULL,
                '~',
                CONCAT(
                  CAST(LENGTH("T41"."ERROR_DESCRIPTION") AS VARCHAR),
                  ':',
                  COALESCE("T41"."ERROR_DESCRIPTION", '')
                )
              ),
              IFF(
                "T41"."SOURCE_TABLE" IS NULL,
                '~',
                CONCAT(
                  CAST(LENGTH("T41"."SOURCE_TABLE") AS VARCHAR),
                  ':',
                  COALESCE("T41"."SOURCE_TABLE", '')
                )
              ),
              IFF(
                CONCAT(
                  CONCAT(
                    RIGHT(
                      CAST(CAST(DATE_PART(year, "T41"."ERROR_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                      4
                    ),
                    '-',
                    RIGHT(
                      CAST(CAST(DATE_PART(month, "T41"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                      2
                    ),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T41"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                  ),
                  ' ',
                  RIGHT(CAST(CAST(DATE_PART(hour, "T41"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(
                    CAST(CAST(DATE_PART(minute, "T41"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  ),
                  ':',
                  RIGHT(
                    CAST(CAST(DATE_PART(second, "T41"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                            "T41"."ERROR_TIMESTAMP"
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
                          CAST(CAST(DATE_PART(year, "T41"."ERROR_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                          4
                        ),
                        '-',
                        RIGHT(
                          CAST(CAST(DATE_PART(month, "T41"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T41"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                      ),
                      ' ',
                      RIGHT(CAST(CAST(DATE_PART(hour, "T41"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                      ':',
                      RIGHT(
                        CAST(CAST(DATE_PART(minute, "T41"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                        2
                      ),
                      ':',
                      RIGHT(
                        CAST(CAST(DATE_PART(second, "T41"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                                "T41"."ERROR_TIMESTAMP"
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
                          CAST(CAST(DATE_PART(year, "T41"."ERROR_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                          4
                        ),
                        '-',
                        RIGHT(
                          CAST(CAST(DATE_PART(month, "T41"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T41"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                      ),
                      ' ',
                      RIGHT(CAST(CAST(DATE_PART(hour, "T41"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                      ':',
                      RIGHT(
                        CAST(CAST(DATE_PART(minute, "T41"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                        2
                      ),
                      ':',
                      RIGHT(
                        CAST(CAST(DATE_PART(second, "T41"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                                "T41"."ERROR_TIMESTAMP"
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
                "T41"."PROCESS_AUDIT_INFO" IS NULL,
                '~',
                CONCAT(
                  CAST(LENGTH("T41"."PROCESS_AUDIT_INFO") AS VARCHAR),
                  ':',
                  COALESCE("T41"."PROCESS_AUDIT_INFO", '')
                )
              ),
              IFF(
                "T41"."STATUS" IS NULL,
                '~',
                CONCAT(CAST(LENGTH("T41"."STATUS") AS VARCHAR), ':', COALESCE("T41"."STATUS", ''))
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
      ) AS "T41"
    ) AS "T61"
  ) AS "T66"
  WHERE
    "T66"."POSITION" = 0
) AS "T89";

CREATE OR REPLACE TRANSIENT TABLE "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."FOUND_VIOLATIONS" AS
SELECT
  *
FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."FOUND_VIOLATIONS_1" AS "T0"
UNION ALL
SELECT
  *
FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."FOUND_VIOLATIONS_2" AS "T1";
