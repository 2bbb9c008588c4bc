-- found_violations
-- snowflake, full; compiled by zoomgold, not for editing
-- values of the run: as_of
CREATE OR REPLACE TRANSIENT TABLE "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."FOUND_VIOLATIONS_1" AS
WITH "T12" AS (
  SELECT
    "T6"."USER_ID",
    "T6"."USER_KEY",
    "T6"."VALID_FROM",
    "T6"."SCD_CURRENT_FLAG",
    "T6"."USER_NAME",
    "T6"."PLAN_TYPE",
    "T6"."EMAIL"
  FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."USER_HISTORY" AS "T6"
  WHERE
    "T6"."SCD_CURRENT_FLAG"
), "T34" AS (
  SELECT
    "T27"."PARTICIPANT_ID",
    "T27"."MEETING_ID",
    "T27"."USER_ID",
    "T27"."JOIN_TIME",
    "T27"."LEAVE_TIME",
    "T27"."LOAD_TIMESTAMP",
    "T27"."UPDATE_TIMESTAMP",
    "T27"."SOURCE_SYSTEM",
    "T27"."LOAD_DATE",
    "T27"."UPDATE_DATE",
    "T27"."EFF",
    "T27"."FAILED",
    "T27"."IS_SELECTED",
    "T27"."BROKEN",
    "T27"."FAILED" = 0 AS "IS_VALID",
    SUM(CAST("T27"."FAILED" = 0 AS BIGINT)) OVER (
      PARTITION BY "T27"."PARTICIPANT_ID"
      ORDER BY "T27"."EFF" DESC NULLS LAST, "T27"."LOAD_TIMESTAMP" DESC NULLS LAST, "T27"."PARTICIPANT_ID" DESC NULLS LAST, "T27"."MEETING_ID" DESC NULLS LAST, "T27"."USER_ID" DESC NULLS LAST, "T27"."JOIN_TIME" DESC NULLS LAST, "T27"."LEAVE_TIME" DESC NULLS LAST, "T27"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T27"."LOAD_DATE" DESC NULLS LAST, "T27"."UPDATE_DATE" DESC NULLS LAST, "T27"."SOURCE_SYSTEM" DESC NULLS LAST
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS "VALID_UNTIL_HERE"
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
      "T3"."BROKEN"
    FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."FLAGGED_PARTICIPANTS" AS "T3"
    WHERE
      (
        "T3"."FAILED" <> 0
      ) OR "T3"."IS_REPEATED"
  ) AS "T27"
), "T35" AS (
  SELECT
    "T28"."MEETING_ID",
    "T28"."HOST_ID",
    "T28"."MEETING_TOPIC",
    "T28"."START_TIME",
    "T28"."END_TIME",
    "T28"."DURATION_MINUTES",
    "T28"."LOAD_TIMESTAMP",
    "T28"."UPDATE_TIMESTAMP",
    "T28"."SOURCE_SYSTEM",
    "T28"."LOAD_DATE",
    "T28"."UPDATE_DATE",
    "T28"."EFF",
    "T28"."FAILED",
    "T28"."IS_SELECTED",
    "T28"."BROKEN",
    "T28"."FAILED" = 0 AS "IS_VALID",
    SUM(CAST("T28"."FAILED" = 0 AS BIGINT)) OVER (
      PARTITION BY "T28"."MEETING_ID"
      ORDER BY "T28"."EFF" DESC NULLS LAST, "T28"."LOAD_TIMESTAMP" DESC NULLS LAST, "T28"."MEETING_ID" DESC NULLS LAST, "T28"."HOST_ID" DESC NULLS LAST, "T28"."MEETING_TOPIC" DESC NULLS LAST, "T28"."START_TIME" DESC NULLS LAST, "T28"."END_TIME" DESC NULLS LAST, "T28"."DURATION_MINUTES" DESC NULLS LAST, "T28"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T28"."LOAD_DATE" DESC NULLS LAST, "T28"."UPDATE_DATE" DESC NULLS LAST, "T28"."SOURCE_SYSTEM" DESC NULLS LAST
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS "VALID_UNTIL_HERE"
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
      "T4"."BROKEN"
    FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."FLAGGED_MEETINGS" AS "T4"
    WHERE
      (
        "T4"."FAILED" <> 0
      ) OR "T4"."IS_REPEATED"
  ) AS "T28"
)
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      "T76"."ERROR_ID",
      'gold' AS "ORIGIN",
      "T76"."ERROR_TYPE",
      "T76"."ERROR_DESCRIPTION",
      'si_users' AS "SOURCE_TABLE",
      "T76"."USER_ID" AS "SOURCE_KEY",
      "T76"."SOURCE_COLUMN",
      CASE
        WHEN "T76"."VALIDATION_RULE" IN ('missing_user_id', 'reserved_user_id')
        THEN "T76"."USER_ID"
        WHEN "T76"."VALIDATION_RULE" IN ('missing_email', 'invalid_email', 'duplicate_email')
        THEN CONCAT(
          SUBSTRING("T76"."EMAIL", IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T76"."EMAIL")), 1),
          '***'
        )
        WHEN "T76"."VALIDATION_RULE" IN ('missing_user_name')
        THEN CONCAT(
          SUBSTRING(
            "T76"."USER_NAME",
            IFF((
              0 + 1
            ) >= 1, 0 + 1, 0 + 1 + LENGTH("T76"."USER_NAME")),
            1
          ),
          '***'
        )
        WHEN "T76"."VALIDATION_RULE" IN ('missing_effective_time', 'invalid_effective_time')
        THEN CONCAT(
          COALESCE(
            CONCAT(
              CONCAT(
                RIGHT(
                  CAST(CAST(DATE_PART(year, "T76"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                  4
                ),
                '-',
                RIGHT(
                  CAST(CAST(DATE_PART(month, "T76"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                ),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T76"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(
                CAST(CAST(DATE_PART(hour, "T76"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(minute, "T76"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(second, "T76"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                        "T76"."UPDATE_TIMESTAMP"
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
                  CAST(CAST(DATE_PART(year, "T76"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                  4
                ),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T76"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T76"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T76"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(minute, "T76"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(second, "T76"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                        "T76"."LOAD_TIMESTAMP"
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
        WHEN "T76"."VALIDATION_RULE" IN ('unknown_plan_type')
        THEN "T76"."PLAN_TYPE"
        WHEN "T76"."VALIDATION_RULE" IN ('unknown_user_status')
        THEN "T76"."USER_STATUS"
        ELSE NULL
      END AS "ERROR_VALUE",
      "T76"."VALIDATION_RULE",
      "T76"."ERROR_SEVERITY",
      'Open' AS "RESOLUTION_STATUS",
      CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
        'company', "T76"."COMPANY",
        'email', CONCAT(
          SUBSTRING("T76"."EMAIL", IFF((
            0 + 1
          ) >= 1, 0 + 1, 0 + 1 + LENGTH("T76"."EMAIL")), 1),
          '***'
        ),
        'load_date', CONCAT(
          RIGHT(CAST(CAST(DATE_PART(year, "T76"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
          '-',
          RIGHT(CAST(CAST(DATE_PART(month, "T76"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
          '-',
          RIGHT(CAST(CAST(DATE_PART(day, "T76"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
        ),
        'load_timestamp', CONCAT(
          CONCAT(
            RIGHT(
              CAST(CAST(DATE_PART(year, "T76"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
              4
            ),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T76"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T76"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          ' ',
          RIGHT(CAST(CAST(DATE_PART(hour, "T76"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(
            CAST(CAST(DATE_PART(minute, "T76"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
            2
          ),
          ':',
          RIGHT(
            CAST(CAST(DATE_PART(second, "T76"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                    "T76"."LOAD_TIMESTAMP"
                  ) % 1000000
                ) + 1000000
              ) % 1000000
            ) + 1000000 AS VARCHAR),
            6
          )
        ),
        'plan_type', "T76"."PLAN_TYPE",
        'source_system', "T76"."SOURCE_SYSTEM",
        'update_date', CONCAT(
          RIGHT(CAST(CAST(DATE_PART(year, "T76"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
          '-',
          RIGHT(CAST(CAST(DATE_PART(month, "T76"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
          '-',
          RIGHT(CAST(CAST(DATE_PART(day, "T76"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
        ),
        'update_timestamp', CONCAT(
          CONCAT(
            RIGHT(
              CAST(CAST(DATE_PART(year, "T76"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
              4
            ),
            '-',
            RIGHT(
              CAST(CAST(DATE_PART(month, "T76"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
              2
            ),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T76"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          ' ',
          RIGHT(
            CAST(CAST(DATE_PART(hour, "T76"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
            2
          ),
          ':',
          RIGHT(
            CAST(CAST(DATE_PART(minute, "T76"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
            2
          ),
          ':',
          RIGHT(
            CAST(CAST(DATE_PART(second, "T76"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                    "T76"."UPDATE_TIMESTAMP"
                  ) % 1000000
                ) + 1000000
              ) % 1000000
            ) + 1000000 AS VARCHAR),
            6
          )
        ),
        'user_id', "T76"."USER_ID",
        'user_name', CONCAT(
          SUBSTRING(
            "T76"."USER_NAME",
            IFF((
              0 + 1
            ) >= 1, 0 + 1, 0 + 1 + LENGTH("T76"."USER_NAME")),
            1
          ),
          '***'
        ),
        'user_status', "T76"."USER_STATUS"
      ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
      "T76"."OCCURRENCES",
      "T76"."EFF" AS "ERROR_TIMESTAMP",
      "T76"."LOAD_DATE",
      "T76"."UPDATE_DATE",
      "T76"."SOURCE_SYSTEM"
    FROM (
      SELECT
        "T73"."USER_ID",
        "T73"."USER_NAME",
        "T73"."EMAIL",
        "T73"."COMPANY",
        "T73"."PLAN_TYPE",
        "T73"."USER_STATUS",
        "T73"."LOAD_TIMESTAMP",
        "T73"."UPDATE_TIMESTAMP",
        "T73"."SOURCE_SYSTEM",
        "T73"."LOAD_DATE",
        "T73"."UPDATE_DATE",
        "T73"."EFF",
        "T73"."BROKEN",
        "T73"."RULE_TABLE",
        "T73"."RULE_BIT",
        "T73"."VALIDATION_RULE",
        "T73"."ERROR_SEVERITY",
        "T73"."ERROR_TYPE",
        "T73"."ERROR_DESCRIPTION",
        "T73"."SOURCE_COLUMN",
        "T73"."ERROR_ID",
        ROW_NUMBER() OVER (
          PARTITION BY "T73"."ERROR_ID"
          ORDER BY "T73"."EFF" DESC NULLS LAST, "T73"."LOAD_TIMESTAMP" DESC NULLS LAST, "T73"."USER_ID" DESC NULLS LAST, "T73"."USER_NAME" DESC NULLS LAST, "T73"."EMAIL" DESC NULLS LAST, "T73"."COMPANY" DESC NULLS LAST, "T73"."PLAN_TYPE" DESC NULLS LAST, "T73"."USER_STATUS" DESC NULLS LAST, "T73"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T73"."LOAD_DATE" DESC NULLS LAST, "T73"."UPDATE_DATE" DESC NULLS LAST, "T73"."SOURCE_SYSTEM" DESC NULLS LAST
        ) - 1 AS "POSITION",
        COUNT(*) OVER (
          PARTITION BY "T73"."ERROR_ID"
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
              "T66"."USER_ID",
              "T66"."USER_NAME",
              "T66"."EMAIL",
              "T66"."COMPANY",
              "T66"."PLAN_TYPE",
              "T66"."USER_STATUS",
              "T66"."LOAD_TIMESTAMP",
              "T66"."UPDATE_TIMESTAMP",
              "T66"."SOURCE_SYSTEM",
              "T66"."LOAD_DATE",
              "T66"."UPDATE_DATE",
              "T66"."EFF",
              "T66"."BROKEN",
              "T23"."RULE_TABLE",
              "T23"."RULE_BIT",
              "T23"."VALIDATION_RULE",
              "T23"."ERROR_SEVERITY",
              "T23"."ERROR_TYPE",
              "T23"."ERROR_DESCRIPTION",
              "T23"."SOURCE_COLUMN"
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
              ) AS "T7"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "T63"."USER_ID",
                  "T63"."USER_NAME",
                  "T63"."EMAIL",
                  "T63"."COMPANY",
                  "T63"."PLAN_TYPE",
                  "T63"."USER_STATUS",
                  "T63"."LOAD_TIMESTAMP",
                  "T63"."UPDATE_TIMESTAMP",
                  "T63"."SOURCE_SYSTEM",
                  "T63"."LOAD_DATE",
                  "T63"."UPDATE_DATE",
                  "T63"."EFF",
                  "T63"."BROKEN"
                FROM (
                  SELECT
                    "T50"."USER_ID",
                    "T50"."USER_NAME",
                    "T50"."EMAIL",
                    "T50"."COMPANY",
                    "T50"."PLAN_TYPE",
                    "T50"."USER_STATUS",
                    "T50"."LOAD_TIMESTAMP",
                    "T50"."UPDATE_TIMESTAMP",
                    "T50"."SOURCE_SYSTEM",
                    "T50"."LOAD_DATE",
                    "T50"."UPDATE_DATE",
                    "T50"."PLAN_TYPE_LABEL",
                    "T50"."USER_STATUS_LABEL",
                    "T50"."EFF",
                    "T50"."FAILED",
                    "T50"."IS_SELECTED",
                    "T50"."IS_LATEST",
                    NOT "T50"."SHARING_ID" IS NULL AS "SHARES_EMAIL",
                    0 + IFF(COALESCE("T50"."PLAN_TYPE_LABEL" = 'Unknown', FALSE), 128, 0) + IFF(
                      COALESCE(
                        (
                          "T50"."USER_STATUS_LABEL" = 'Unknown'
                        )
                        AND (
                          NOT "T50"."USER_STATUS" IS NULL
                        ),
                        FALSE
                      ),
                      256,
                      0
                    ) + IFF(COALESCE((
                      NOT "T50"."SHARING_ID" IS NULL
                    ) AND "T50"."IS_LATEST", FALSE), 512, 0) AS "BROKEN"
                  FROM (
                    SELECT
                      "T13"."USER_ID",
                      "T13"."USER_NAME",
                      "T13"."EMAIL",
                      "T13"."COMPANY",
                      "T13"."PLAN_TYPE",
                      "T13"."USER_STATUS",
                      "T13"."LOAD_TIMESTAMP",
                      "T13"."UPDATE_TIMESTAMP",
                      "T13"."SOURCE_SYSTEM",
                      "T13"."LOAD_DATE",
                      "T13"."UPDATE_DATE",
                      "T13"."PLAN_TYPE_LABEL",
                      "T13"."USER_STATUS_LABEL",
                      "T13"."EFF",
                      "T13"."FAILED",
                      "T13"."IS_SELECTED",
                      "T13"."IS_LATEST",
                      "T39"."SHARING_ID"
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
                    ) AS "T13"
                    LEFT OUTER JOIN (
                      SELECT
                        "T29"."USER_ID" AS "SHARING_ID"
                      FROM "T12" AS "T29"
                      WHERE
                        EXISTS(
                          SELECT
                            1
                          FROM (
                            SELECT
                              "T30"."SHARED_EMAIL"
                            FROM (
                              SELECT
                                "T22"."EMAIL" AS "SHARED_EMAIL",
                                COUNT(*) AS "COUNTSTAR()"
                              FROM "T12" AS "T22"
                              GROUP BY
                                1
                            ) AS "T30"
                            WHERE
                              "T30"."COUNTSTAR()" > 1
                          ) AS "T33"
                          WHERE
                            "T29"."EMAIL" = "T33"."SHARED_EMAIL"
                        )
                    ) AS "T39"
                      ON "T13"."USER_ID" = "T39"."SHARING_ID"
                  ) AS "T50"
                ) AS "T63"
                WHERE
                  "T63"."BROKEN" <> 0 AND "T63"."IS_LATEST"
              ) AS "T64"
            ) AS "T66"
            CROSS JOIN (
              SELECT
                *
              FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."QUALITY_RULES" AS "T1"
              WHERE
                "T1"."RULE_TABLE" = 'users'
            ) AS "T23"
          ) AS "T67"
          WHERE
            (
              BITAND("T67"."BROKEN", "T67"."RULE_BIT")
            ) <> 0
        ) AS "T68"
      ) AS "T73"
    ) AS "T76"
    WHERE
      "T76"."POSITION" = 0
  ) AS "T81"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      "T72"."ERROR_ID",
      'gold' AS "ORIGIN",
      "T72"."ERROR_TYPE",
      "T72"."ERROR_DESCRIPTION",
      'si_licenses' AS "SOURCE_TABLE",
      "T72"."LICENSE_ID" AS "SOURCE_KEY",
      "T72"."SOURCE_COLUMN",
      CASE
        WHEN "T72"."VALIDATION_RULE" IN ('missing_license_id')
        THEN "T72"."LICENSE_ID"
        WHEN "T72"."VALIDATION_RULE" IN ('missing_license_type', 'unknown_license_type')
        THEN "T72"."LICENSE_TYPE"
        WHEN "T72"."VALIDATION_RULE" IN ('missing_start_date')
        THEN CONCAT(
          RIGHT(CAST(CAST(DATE_PART(year, "T72"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
          '-',
          RIGHT(CAST(CAST(DATE_PART(month, "T72"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
          '-',
          RIGHT(CAST(CAST(DATE_PART(day, "T72"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
        )
        WHEN "T72"."VALIDATION_RULE" IN ('invalid_date_range')
        THEN CONCAT(
          COALESCE(
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T72"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T72"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T72"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            'null'
          ),
          ', ',
          COALESCE(
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T72"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T72"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T72"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            'null'
          )
        )
        WHEN "T72"."VALIDATION_RULE" IN ('missing_effective_time', 'invalid_effective_time')
        THEN CONCAT(
          COALESCE(
            CONCAT(
              CONCAT(
                RIGHT(
                  CAST(CAST(DATE_PART(year, "T72"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                  4
                ),
                '-',
                RIGHT(
                  CAST(CAST(DATE_PART(month, "T72"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                ),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T72"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(
                CAST(CAST(DATE_PART(hour, "T72"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(minute, "T72"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(second, "T72"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                        "T72"."UPDATE_TIMESTAMP"
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
                  CAST(CAST(DATE_PART(year, "T72"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                  4
                ),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T72"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T72"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T72"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(minute, "T72"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(second, "T72"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                        "T72"."LOAD_TIMESTAMP"
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
        WHEN "T72"."VALIDATION_RULE" IN ('orphan_user')
        THEN "T72"."ASSIGNED_TO_USER_ID"
        WHEN "T72"."VALIDATION_RULE" IN ('missing_end_date')
        THEN CONCAT(
          RIGHT(CAST(CAST(DATE_PART(year, "T72"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
          '-',
          RIGHT(CAST(CAST(DATE_PART(month, "T72"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
          '-',
          RIGHT(CAST(CAST(DATE_PART(day, "T72"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
        )
        ELSE NULL
      END AS "ERROR_VALUE",
      "T72"."VALIDATION_RULE",
      "T72"."ERROR_SEVERITY",
      'Open' AS "RESOLUTION_STATUS",
      CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
        'assigned_to_user_id', "T72"."ASSIGNED_TO_USER_ID",
        'end_date', CONCAT(
          RIGHT(CAST(CAST(DATE_PART(year, "T72"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
          '-',
          RIGHT(CAST(CAST(DATE_PART(month, "T72"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
          '-',
          RIGHT(CAST(CAST(DATE_PART(day, "T72"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
        ),
        'license_id', "T72"."LICENSE_ID",
        'license_type', "T72"."LICENSE_TYPE",
        'load_date', CONCAT(
          RIGHT(CAST(CAST(DATE_PART(year, "T72"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
          '-',
          RIGHT(CAST(CAST(DATE_PART(month, "T72"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
          '-',
          RIGHT(CAST(CAST(DATE_PART(day, "T72"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
        ),
        'load_timestamp', CONCAT(
          CONCAT(
            RIGHT(
              CAST(CAST(DATE_PART(year, "T72"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
              4
            ),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T72"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T72"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          ' ',
          RIGHT(CAST(CAST(DATE_PART(hour, "T72"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(
            CAST(CAST(DATE_PART(minute, "T72"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
            2
          ),
          ':',
          RIGHT(
            CAST(CAST(DATE_PART(second, "T72"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                    "T72"."LOAD_TIMESTAMP"
                  ) % 1000000
                ) + 1000000
              ) % 1000000
            ) + 1000000 AS VARCHAR),
            6
          )
        ),
        'source_system', "T72"."SOURCE_SYSTEM",
        'start_date', CONCAT(
          RIGHT(CAST(CAST(DATE_PART(year, "T72"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
          '-',
          RIGHT(CAST(CAST(DATE_PART(month, "T72"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
          '-',
          RIGHT(CAST(CAST(DATE_PART(day, "T72"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
        ),
        'update_date', CONCAT(
          RIGHT(CAST(CAST(DATE_PART(year, "T72"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
          '-',
          RIGHT(CAST(CAST(DATE_PART(month, "T72"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
          '-',
          RIGHT(CAST(CAST(DATE_PART(day, "T72"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
        ),
        'update_timestamp', CONCAT(
          CONCAT(
            RIGHT(
              CAST(CAST(DATE_PART(year, "T72"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
              4
            ),
            '-',
            RIGHT(
              CAST(CAST(DATE_PART(month, "T72"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
              2
            ),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T72"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          ' ',
          RIGHT(
            CAST(CAST(DATE_PART(hour, "T72"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
            2
          ),
          ':',
          RIGHT(
            CAST(CAST(DATE_PART(minute, "T72"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
            2
          ),
          ':',
          RIGHT(
            CAST(CAST(DATE_PART(second, "T72"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                    "T72"."UPDATE_TIMESTAMP"
                  ) % 1000000
                ) + 1000000
              ) % 1000000
            ) + 1000000 AS VARCHAR),
            6
          )
        )
      ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
      "T72"."OCCURRENCES",
      "T72"."EFF" AS "ERROR_TIMESTAMP",
      "T72"."LOAD_DATE",
      "T72"."UPDATE_DATE",
      "T72"."SOURCE_SYSTEM"
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
          "T62"."LICENSE_ID",
          "T62"."LICENSE_TYPE",
          "T62"."ASSIGNED_TO_USER_ID",
          "T62"."START_DATE",
          "T62"."END_DATE",
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
          MD5(
            IFF(
              NOT "T62"."LICENSE_ID" IS NULL,
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
                  "T62"."VALIDATION_RULE" IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH("T62"."VALIDATION_RULE") AS VARCHAR),
                    ':',
                    COALESCE("T62"."VALIDATION_RULE", '')
                  )
                ),
                IFF(
                  "T62"."LICENSE_ID" IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH("T62"."LICENSE_ID") AS VARCHAR), ':', COALESCE("T62"."LICENSE_ID", ''))
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
                  "T62"."VALIDATION_RULE" IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH("T62"."VALIDATION_RULE") AS VARCHAR),
                    ':',
                    COALESCE("T62"."VALIDATION_RULE", '')
                  )
                ),
                IFF(
                  "T62"."LICENSE_ID" IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH("T62"."LICENSE_ID") AS VARCHAR), ':', COALESCE("T62"."LICENSE_ID", ''))
                ),
                IFF(
                  "T62"."LICENSE_TYPE" IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH("T62"."LICENSE_TYPE") AS VARCHAR),
                    ':',
                    COALESCE("T62"."LICENSE_TYPE", '')
                  )
                ),
                IFF(
                  "T62"."ASSIGNED_TO_USER_ID" IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH("T62"."ASSIGNED_TO_USER_ID") AS VARCHAR),
                    ':',
                    COALESCE("T62"."ASSIGNED_TO_USER_ID", '')
                  )
                ),
                IFF(
                  CONCAT(
                    RIGHT(CAST(CAST(DATE_PART(year, "T62"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(month, "T62"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T62"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                  ) IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T62"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T62"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T62"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                      )
                    ) AS VARCHAR),
                    ':',
                    COALESCE(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T62"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T62"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T62"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                      ),
                      ''
                    )
                  )
                ),
                IFF(
                  CONCAT(
                    RIGHT(CAST(CAST(DATE_PART(year, "T62"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(month, "T62"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T62"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                  ) IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T62"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T62"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T62"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                      )
                    ) AS VARCHAR),
                    ':',
                    COALESCE(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T62"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T62"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T62"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
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
              "T24"."RULE_TABLE",
              "T24"."RULE_BIT",
              "T24"."VALIDATION_RULE",
              "T24"."ERROR_SEVERITY",
              "T24"."ERROR_TYPE",
              "T24"."ERROR_DESCRIPTION",
              "T24"."SOURCE_COLUMN"
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
              ) AS "T9"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "T44"."LICENSE_ID",
                  "T44"."LICENSE_TYPE",
                  "T44"."ASSIGNED_TO_USER_ID",
                  "T44"."START_DATE",
                  "T44"."END_DATE",
                  "T44"."LOAD_TIMESTAMP",
                  "T44"."UPDATE_TIMESTAMP",
                  "T44"."SOURCE_SYSTEM",
                  "T44"."LOAD_DATE",
                  "T44"."UPDATE_DATE",
                  "T44"."EFF",
                  "T44"."BROKEN"
                FROM (
                  SELECT
                    "T31"."LICENSE_ID",
                    "T31"."LICENSE_TYPE",
                    "T31"."ASSIGNED_TO_USER_ID",
                    "T31"."START_DATE",
                    "T31"."END_DATE",
                    "T31"."LOAD_TIMESTAMP",
                    "T31"."UPDATE_TIMESTAMP",
                    "T31"."SOURCE_SYSTEM",
                    "T31"."LOAD_DATE",
                    "T31"."UPDATE_DATE",
                    "T31"."LICENSE_TYPE_LABEL",
                    "T31"."EFF",
                    "T31"."FAILED",
                    "T31"."IS_SELECTED",
                    "T31"."IS_LATEST",
                    "T31"."FOUND_USER_ID",
                    0 + IFF(COALESCE("T31"."LICENSE_TYPE_LABEL" = 'Unknown', FALSE), 64, 0) + IFF(
                      COALESCE(
                        (
                          NOT "T31"."ASSIGNED_TO_USER_ID" IS NULL
                        )
                        AND (
                          "T31"."FOUND_USER_ID" IS NULL
                        ),
                        FALSE
                      ),
                      128,
                      0
                    ) + IFF(COALESCE("T31"."END_DATE" IS NULL, FALSE), 256, 0) AS "BROKEN"
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
                      "T18"."LICENSE_TYPE_LABEL",
                      "T18"."EFF",
                      "T18"."FAILED",
                      "T18"."IS_SELECTED",
                      "T18"."IS_LATEST",
                      "T21"."FOUND_USER_ID"
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
                    ) AS "T18"
                    LEFT OUTER JOIN (
                      SELECT DISTINCT
                        "T5"."USER_ID" AS "FOUND_USER_ID"
                      FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."USER_VERSIONS" AS "T5"
                    ) AS "T21"
                      ON "T18"."ASSIGNED_TO_USER_ID" = "T21"."FOUND_USER_ID"
                  ) AS "T31"
                ) AS "T44"
                WHERE
                  "T44"."BROKEN" <> 0 AND "T44"."IS_LATEST"
              ) AS "T49"
            ) AS "T56"
            CROSS JOIN (
              SELECT
                *
              FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."QUALITY_RULES" AS "T1"
              WHERE
                "T1"."RULE_TABLE" = 'licenses'
            ) AS "T24"
          ) AS "T59"
          WHERE
            (
              BITAND("T59"."BROKEN", "T59"."RULE_BIT")
            ) <> 0
        ) AS "T62"
      ) AS "T69"
    ) AS "T72"
    WHERE
      "T72"."POSITION" = 0
  ) AS "T77"
) AS "T82"
UNION ALL
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      "T74"."ERROR_ID",
      'gold' AS "ORIGIN",
      "T74"."ERROR_TYPE",
      "T74"."ERROR_DESCRIPTION",
      'si_participants' AS "SOURCE_TABLE",
      "T74"."PARTICIPANT_ID" AS "SOURCE_KEY",
      "T74"."SOURCE_COLUMN",
      CASE
        WHEN "T74"."VALIDATION_RULE" IN ('missing_participant_id')
        THEN "T74"."PARTICIPANT_ID"
        WHEN "T74"."VALIDATION_RULE" IN ('missing_meeting_id', 'orphan_meeting')
        THEN "T74"."MEETING_ID"
        WHEN "T74"."VALIDATION_RULE" IN ('missing_join_time')
        THEN CONCAT(
          CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T74"."JOIN_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T74"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T74"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          ' ',
          RIGHT(CAST(CAST(DATE_PART(hour, "T74"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(CAST(CAST(DATE_PART(minute, "T74"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(CAST(CAST(DATE_PART(second, "T74"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          '.',
          RIGHT(
            CAST((
              (
                (
                  DATEDIFF(
                    MICROSECOND,
                    CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                    "T74"."JOIN_TIME"
                  ) % 1000000
                ) + 1000000
              ) % 1000000
            ) + 1000000 AS VARCHAR),
            6
          )
        )
        WHEN "T74"."VALIDATION_RULE" IN ('invalid_time_range', 'outside_meeting_window')
        THEN CONCAT(
          COALESCE(
            CONCAT(
              CONCAT(
                RIGHT(CAST(CAST(DATE_PART(year, "T74"."JOIN_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T74"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T74"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T74"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(minute, "T74"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(second, "T74"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              '.',
              RIGHT(
                CAST((
                  (
                    (
                      DATEDIFF(
                        MICROSECOND,
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                        "T74"."JOIN_TIME"
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
                RIGHT(CAST(CAST(DATE_PART(year, "T74"."LEAVE_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T74"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T74"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T74"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(minute, "T74"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(second, "T74"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              '.',
              RIGHT(
                CAST((
                  (
                    (
                      DATEDIFF(
                        MICROSECOND,
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                        "T74"."LEAVE_TIME"
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
        WHEN "T74"."VALIDATION_RULE" IN ('orphan_user')
        THEN "T74"."USER_ID"
        WHEN "T74"."VALIDATION_RULE" IN ('missing_leave_time')
        THEN CONCAT(
          CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T74"."LEAVE_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T74"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T74"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          ' ',
          RIGHT(CAST(CAST(DATE_PART(hour, "T74"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(CAST(CAST(DATE_PART(minute, "T74"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(CAST(CAST(DATE_PART(second, "T74"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          '.',
          RIGHT(
            CAST((
              (
                (
                  DATEDIFF(
                    MICROSECOND,
                    CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                    "T74"."LEAVE_TIME"
                  ) % 1000000
                ) + 1000000
              ) % 1000000
            ) + 1000000 AS VARCHAR),
            6
          )
        )
        ELSE NULL
      END AS "ERROR_VALUE",
      "T74"."VALIDATION_RULE",
      "T74"."ERROR_SEVERITY",
      'Open' AS "RESOLUTION_STATUS",
      CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
        'join_time', CONCAT(
          CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T74"."JOIN_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T74"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T74"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          ' ',
          RIGHT(CAST(CAST(DATE_PART(hour, "T74"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(CAST(CAST(DATE_PART(minute, "T74"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(CAST(CAST(DATE_PART(second, "T74"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          '.',
          RIGHT(
            CAST((
              (
                (
                  DATEDIFF(
                    MICROSECOND,
                    CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                    "T74"."JOIN_TIME"
                  ) % 1000000
                ) + 1000000
              ) % 1000000
            ) + 1000000 AS VARCHAR),
            6
          )
        ),
        'leave_time', CONCAT(
          CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T74"."LEAVE_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T74"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T74"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          ' ',
          RIGHT(CAST(CAST(DATE_PART(hour, "T74"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(CAST(CAST(DATE_PART(minute, "T74"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(CAST(CAST(DATE_PART(second, "T74"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          '.',
          RIGHT(
            CAST((
              (
                (
                  DATEDIFF(
                    MICROSECOND,
                    CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                    "T74"."LEAVE_TIME"
                  ) % 1000000
                ) + 1000000
              ) % 1000000
            ) + 1000000 AS VARCHAR),
            6
          )
        ),
        'load_date', CONCAT(
          RIGHT(CAST(CAST(DATE_PART(year, "T74"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
          '-',
          RIGHT(CAST(CAST(DATE_PART(month, "T74"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
          '-',
          RIGHT(CAST(CAST(DATE_PART(day, "T74"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
        ),
        'load_timestamp', CONCAT(
          CONCAT(
            RIGHT(
              CAST(CAST(DATE_PART(year, "T74"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
              4
            ),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T74"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T74"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          ' ',
          RIGHT(CAST(CAST(DATE_PART(hour, "T74"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(
            CAST(CAST(DATE_PART(minute, "T74"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
            2
          ),
          ':',
          RIGHT(
            CAST(CAST(DATE_PART(second, "T74"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                    "T74"."LOAD_TIMESTAMP"
                  ) % 1000000
                ) + 1000000
              ) % 1000000
            ) + 1000000 AS VARCHAR),
            6
          )
        ),
        'meeting_id', "T74"."MEETING_ID",
        'participant_id', "T74"."PARTICIPANT_ID",
        'source_system', "T74"."SOURCE_SYSTEM",
        'update_date', CONCAT(
          RIGHT(CAST(CAST(DATE_PART(year, "T74"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
          '-',
          RIGHT(CAST(CAST(DATE_PART(month, "T74"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
          '-',
          RIGHT(CAST(CAST(DATE_PART(day, "T74"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
        ),
        'update_timestamp', CONCAT(
          CONCAT(
            RIGHT(
              CAST(CAST(DATE_PART(year, "T74"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
              4
            ),
            '-',
            RIGHT(
              CAST(CAST(DATE_PART(month, "T74"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
              2
            ),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T74"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          ' ',
          RIGHT(
            CAST(CAST(DATE_PART(hour, "T74"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
            2
          ),
          ':',
          RIGHT(
            CAST(CAST(DATE_PART(minute, "T74"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
            2
          ),
          ':',
          RIGHT(
            CAST(CAST(DATE_PART(second, "T74"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                    "T74"."UPDATE_TIMESTAMP"
                  ) % 1000000
                ) + 1000000
              ) % 1000000
            ) + 1000000 AS VARCHAR),
            6
          )
        ),
        'user_id', "T74"."USER_ID"
      ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
      "T74"."OCCURRENCES",
      "T74"."EFF" AS "ERROR_TIMESTAMP",
      "T74"."LOAD_DATE",
      "T74"."UPDATE_DATE",
      "T74"."SOURCE_SYSTEM"
    FROM (
      SELECT
        "T70"."PARTICIPANT_ID",
        "T70"."MEETING_ID",
        "T70"."USER_ID",
        "T70"."JOIN_TIME",
        "T70"."LEAVE_TIME",
        "T70"."LOAD_TIMESTAMP",
        "T70"."UPDATE_TIMESTAMP",
        "T70"."SOURCE_SYSTEM",
        "T70"."LOAD_DATE",
        "T70"."UPDATE_DATE",
        "T70"."EFF",
        "T70"."BROKEN",
        "T70"."RULE_TABLE",
        "T70"."RULE_BIT",
        "T70"."VALIDATION_RULE",
        "T70"."ERROR_SEVERITY",
        "T70"."ERROR_TYPE",
        "T70"."ERROR_DESCRIPTION",
        "T70"."SOURCE_COLUMN",
        "T70"."ERROR_ID",
        ROW_NUMBER() OVER (
          PARTITION BY "T70"."ERROR_ID"
          ORDER BY "T70"."EFF" DESC NULLS LAST, "T70"."LOAD_TIMESTAMP" DESC NULLS LAST, "T70"."PARTICIPANT_ID" DESC NULLS LAST, "T70"."MEETING_ID" DESC NULLS LAST, "T70"."USER_ID" DESC NULLS LAST, "T70"."JOIN_TIME" DESC NULLS LAST, "T70"."LEAVE_TIME" DESC NULLS LAST, "T70"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T70"."LOAD_DATE" DESC NULLS LAST, "T70"."UPDATE_DATE" DESC NULLS LAST, "T70"."SOURCE_SYSTEM" DESC NULLS LAST
        ) - 1 AS "POSITION",
        COUNT(*) OVER (
          PARTITION BY "T70"."ERROR_ID"
          ORDER BY NULL ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "OCCURRENCES"
      FROM (
        SELECT
          "T60"."PARTICIPANT_ID",
          "T60"."MEETING_ID",
          "T60"."USER_ID",
          "T60"."JOIN_TIME",
          "T60"."LEAVE_TIME",
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
          MD5(
            IFF(
              NOT "T60"."PARTICIPANT_ID" IS NULL,
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
                  "T60"."VALIDATION_RULE" IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH("T60"."VALIDATION_RULE") AS VARCHAR),
                    ':',
                    COALESCE("T60"."VALIDATION_RULE", '')
                  )
                ),
                IFF(
                  "T60"."PARTICIPANT_ID" IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH("T60"."PARTICIPANT_ID") AS VARCHAR),
                    ':',
                    COALESCE("T60"."PARTICIPANT_ID", '')
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
                  "T60"."VALIDATION_RULE" IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH("T60"."VALIDATION_RULE") AS VARCHAR),
                    ':',
                    COALESCE("T60"."VALIDATION_RULE", '')
                  )
                ),
                IFF(
                  "T60"."PARTICIPANT_ID" IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH("T60"."PARTICIPANT_ID") AS VARCHAR),
                    ':',
                    COALESCE("T60"."PARTICIPANT_ID", '')
                  )
                ),
                IFF(
                  "T60"."MEETING_ID" IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH("T60"."MEETING_ID") AS VARCHAR), ':', COALESCE("T60"."MEETING_ID", ''))
                ),
                IFF(
                  "T60"."USER_ID" IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH("T60"."USER_ID") AS VARCHAR), ':', COALESCE("T60"."USER_ID", ''))
                ),
                IFF(
                  CONCAT(
                    CONCAT(
                      RIGHT(CAST(CAST(DATE_PART(year, "T60"."JOIN_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(month, "T60"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(day, "T60"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                    ),
                    ' ',
                    RIGHT(CAST(CAST(DATE_PART(hour, "T60"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    ':',
                    RIGHT(CAST(CAST(DATE_PART(minute, "T60"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    ':',
                    RIGHT(CAST(CAST(DATE_PART(second, "T60"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    '.',
                    RIGHT(
                      CAST((
                        (
                          (
                            DATEDIFF(
                              MICROSECOND,
                              CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                              "T60"."JOIN_TIME"
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
                          RIGHT(CAST(CAST(DATE_PART(year, "T60"."JOIN_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T60"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T60"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(CAST(CAST(DATE_PART(hour, "T60"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(minute, "T60"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(second, "T60"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                  "T60"."JOIN_TIME"
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
                          RIGHT(CAST(CAST(DATE_PART(year, "T60"."JOIN_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T60"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T60"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(CAST(CAST(DATE_PART(hour, "T60"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(minute, "T60"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(second, "T60"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                  "T60"."JOIN_TIME"
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
                      RIGHT(CAST(CAST(DATE_PART(year, "T60"."LEAVE_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(month, "T60"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(day, "T60"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                    ),
                    ' ',
                    RIGHT(CAST(CAST(DATE_PART(hour, "T60"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    ':',
                    RIGHT(CAST(CAST(DATE_PART(minute, "T60"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    ':',
                    RIGHT(CAST(CAST(DATE_PART(second, "T60"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    '.',
                    RIGHT(
                      CAST((
                        (
                          (
                            DATEDIFF(
                              MICROSECOND,
                              CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                              "T60"."LEAVE_TIME"
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
                          RIGHT(CAST(CAST(DATE_PART(year, "T60"."LEAVE_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T60"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T60"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(CAST(CAST(DATE_PART(hour, "T60"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(minute, "T60"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(second, "T60"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                  "T60"."LEAVE_TIME"
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
                          RIGHT(CAST(CAST(DATE_PART(year, "T60"."LEAVE_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T60"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T60"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(CAST(CAST(DATE_PART(hour, "T60"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(minute, "T60"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(second, "T60"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                  "T60"."LEAVE_TIME"
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
              "T54"."PARTICIPANT_ID",
              "T54"."MEETING_ID",
              "T54"."USER_ID",
              "T54"."JOIN_TIME",
              "T54"."LEAVE_TIME",
              "T54"."LOAD_TIMESTAMP",
              "T54"."UPDATE_TIMESTAMP",
              "T54"."SOURCE_SYSTEM",
              "T54"."LOAD_DATE",
              "T54"."UPDATE_DATE",
              "T54"."EFF",
              "T54"."BROKEN",
              "T25"."RULE_TABLE",
              "T25"."RULE_BIT",
              "T25"."VALIDATION_RULE",
              "T25"."ERROR_SEVERITY",
              "T25"."ERROR_TYPE",
              "T25"."ERROR_DESCRIPTION",
              "T25"."SOURCE_COLUMN"
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "T36"."PARTICIPANT_ID",
                  "T36"."MEETING_ID",
                  "T36"."USER_ID",
                  "T36"."JOIN_TIME",
                  "T36"."LEAVE_TIME",
                  "T36"."LOAD_TIMESTAMP",
                  "T36"."UPDATE_TIMESTAMP",
                  "T36"."SOURCE_SYSTEM",
                  "T36"."LOAD_DATE",
                  "T36"."UPDATE_DATE",
                  "T36"."EFF",
                  "T36"."FAILED" AS "BROKEN"
                FROM "T34" AS "T36"
                WHERE
                  NOT (
                    "T36"."IS_VALID"
                  ) AND (
                    "T36"."VALID_UNTIL_HERE" = 0
                  )
              ) AS "T40"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "T45"."PARTICIPANT_ID",
                  "T45"."MEETING_ID",
                  "T45"."USER_ID",
                  "T45"."JOIN_TIME",
                  "T45"."LEAVE_TIME",
                  "T45"."LOAD_TIMESTAMP",
                  "T45"."UPDATE_TIMESTAMP",
                  "T45"."SOURCE_SYSTEM",
                  "T45"."LOAD_DATE",
                  "T45"."UPDATE_DATE",
                  "T45"."EFF",
                  "T45"."BROKEN"
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
                      "T3"."IS_SELECTED",
                      TRUE AS "IS_LATEST",
                      "T3"."BROKEN"
                    FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."FLAGGED_PARTICIPANTS" AS "T3"
                    WHERE
                      "T3"."FAILED" = 0 AND NOT (
                        "T3"."IS_REPEATED"
                      ) AND "T3"."BROKEN" <> 0
                  ) AS "T19"
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      "T36"."PARTICIPANT_ID",
                      "T36"."MEETING_ID",
                      "T36"."USER_ID",
                      "T36"."JOIN_TIME",
                      "T36"."LEAVE_TIME",
                      "T36"."LOAD_TIMESTAMP",
                      "T36"."UPDATE_TIMESTAMP",
                      "T36"."SOURCE_SYSTEM",
                      "T36"."LOAD_DATE",
                      "T36"."UPDATE_DATE",
                      "T36"."EFF",
                      "T36"."IS_SELECTED",
                      "T36"."IS_VALID" AND (
                        "T36"."VALID_UNTIL_HERE" = 1
                      ) AS "IS_LATEST",
                      "T36"."BROKEN"
                    FROM "T34" AS "T36"
                    WHERE
                      (
                        "T36"."IS_VALID" AND (
                          "T36"."VALID_UNTIL_HERE" = 1
                        )
                      )
                      AND "T36"."BROKEN" <> 0
                  ) AS "T41"
                ) AS "T45"
                WHERE
                  "T45"."IS_LATEST"
              ) AS "T47"
            ) AS "T54"
            CROSS JOIN (
              SELECT
                *
              FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."QUALITY_RULES" AS "T1"
              WHERE
                "T1"."RULE_TABLE" = 'participants'
            ) AS "T25"
          ) AS "T57"
          WHERE
            (
              BITAND("T57"."BROKEN", "T57"."RULE_BIT")
            ) <> 0
        ) AS "T60"
      ) AS "T70"
    ) AS "T74"
    WHERE
      "T74"."POSITION" = 0
  ) AS "T78"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      "T75"."ERROR_ID",
      'gold' AS "ORIGIN",
      "T75"."ERROR_TYPE",
      "T75"."ERROR_DESCRIPTION",
      'si_meetings' AS "SOURCE_TABLE",
      "T75"."MEETING_ID" AS "SOURCE_KEY",
      "T75"."SOURCE_COLUMN",
      CASE
        WHEN "T75"."VALIDATION_RULE" IN ('missing_meeting_id')
        THEN "T75"."MEETING_ID"
        WHEN "T75"."VALIDATION_RULE" IN ('missing_host_id', 'orphan_host')
        THEN "T75"."HOST_ID"
        WHEN "T75"."VALIDATION_RULE" IN ('missing_start_time')
        THEN CONCAT(
          CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T75"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T75"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T75"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          ' ',
          RIGHT(CAST(CAST(DATE_PART(hour, "T75"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(CAST(CAST(DATE_PART(minute, "T75"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(CAST(CAST(DATE_PART(second, "T75"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          '.',
          RIGHT(
            CAST((
              (
                (
                  DATEDIFF(
                    MICROSECOND,
                    CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                    "T75"."START_TIME"
                  ) % 1000000
                ) + 1000000
              ) % 1000000
            ) + 1000000 AS VARCHAR),
            6
          )
        )
        WHEN "T75"."VALIDATION_RULE" IN ('invalid_time_range', 'duration_over_24h')
        THEN CONCAT(
          COALESCE(
            CONCAT(
              CONCAT(
                RIGHT(CAST(CAST(DATE_PART(year, "T75"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T75"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T75"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T75"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(minute, "T75"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(second, "T75"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              '.',
              RIGHT(
                CAST((
                  (
                    (
                      DATEDIFF(
                        MICROSECOND,
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                        "T75"."START_TIME"
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
                RIGHT(CAST(CAST(DATE_PART(year, "T75"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T75"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T75"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T75"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(minute, "T75"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(second, "T75"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              '.',
              RIGHT(
                CAST((
                  (
                    (
                      DATEDIFF(
                        MICROSECOND,
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                        "T75"."END_TIME"
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
        WHEN "T75"."VALIDATION_RULE" IN ('negative_duration')
        THEN CAST("T75"."DURATION_MINUTES" AS VARCHAR)
        WHEN "T75"."VALIDATION_RULE" IN ('duration_mismatch')
        THEN CONCAT(
          CONCAT(
            COALESCE(CAST("T75"."DURATION_MINUTES" AS VARCHAR), 'null'),
            ', ',
            COALESCE(
              CONCAT(
                CONCAT(
                  RIGHT(CAST(CAST(DATE_PART(year, "T75"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(month, "T75"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(day, "T75"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                ),
                ' ',
                RIGHT(CAST(CAST(DATE_PART(hour, "T75"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                ':',
                RIGHT(CAST(CAST(DATE_PART(minute, "T75"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                ':',
                RIGHT(CAST(CAST(DATE_PART(second, "T75"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                '.',
                RIGHT(
                  CAST((
                    (
                      (
                        DATEDIFF(
                          MICROSECOND,
                          CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                          "T75"."START_TIME"
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
                RIGHT(CAST(CAST(DATE_PART(year, "T75"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T75"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T75"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T75"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(minute, "T75"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(second, "T75"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              '.',
              RIGHT(
                CAST((
                  (
                    (
                      DATEDIFF(
                        MICROSECOND,
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                        "T75"."END_TIME"
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
        WHEN "T75"."VALIDATION_RULE" IN ('missing_end_time')
        THEN CONCAT(
          CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T75"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T75"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T75"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          ' ',
          RIGHT(CAST(CAST(DATE_PART(hour, "T75"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(CAST(CAST(DATE_PART(minute, "T75"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(CAST(CAST(DATE_PART(second, "T75"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          '.',
          RIGHT(
            CAST((
              (
                (
                  DATEDIFF(
                    MICROSECOND,
                    CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                    "T75"."END_TIME"
                  ) % 1000000
                ) + 1000000
              ) % 1000000
            ) + 1000000 AS VARCHAR),
            6
          )
        )
        ELSE NULL
      END AS "ERROR_VALUE",
      "T75"."VALIDATION_RULE",
      "T75"."ERROR_SEVERITY",
      'Open' AS "RESOLUTION_STATUS",
      CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
        'duration_minutes', "T75"."DURATION_MINUTES",
        'end_time', CONCAT(
          CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T75"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T75"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T75"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          ' ',
          RIGHT(CAST(CAST(DATE_PART(hour, "T75"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(CAST(CAST(DATE_PART(minute, "T75"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(CAST(CAST(DATE_PART(second, "T75"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          '.',
          RIGHT(
            CAST((
              (
                (
                  DATEDIFF(
                    MICROSECOND,
                    CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                    "T75"."END_TIME"
                  ) % 1000000
                ) + 1000000
              ) % 1000000
            ) + 1000000 AS VARCHAR),
            6
          )
        ),
        'host_id', "T75"."HOST_ID",
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
        'meeting_id', "T75"."MEETING_ID",
        'meeting_topic', "T75"."MEETING_TOPIC",
        'source_system', "T75"."SOURCE_SYSTEM",
        'start_time', CONCAT(
          CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T75"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T75"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T75"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          ' ',
          RIGHT(CAST(CAST(DATE_PART(hour, "T75"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(CAST(CAST(DATE_PART(minute, "T75"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          ':',
          RIGHT(CAST(CAST(DATE_PART(second, "T75"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
          '.',
          RIGHT(
            CAST((
              (
                (
                  DATEDIFF(
                    MICROSECOND,
                    CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                    "T75"."START_TIME"
                  ) % 1000000
                ) + 1000000
              ) % 1000000
            ) + 1000000 AS VARCHAR),
            6
          )
        ),
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
        )
      ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
      "T75"."OCCURRENCES",
      "T75"."EFF" AS "ERROR_TIMESTAMP",
      "T75"."LOAD_DATE",
      "T75"."UPDATE_DATE",
      "T75"."SOURCE_SYSTEM"
    FROM (
      SELECT
        "T71"."MEETING_ID",
        "T71"."HOST_ID",
        "T71"."MEETING_TOPIC",
        "T71"."START_TIME",
        "T71"."END_TIME",
        "T71"."DURATION_MINUTES",
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
          ORDER BY "T71"."EFF" DESC NULLS LAST, "T71"."LOAD_TIMESTAMP" DESC NULLS LAST, "T71"."MEETING_ID" DESC NULLS LAST, "T71"."HOST_ID" DESC NULLS LAST, "T71"."MEETING_TOPIC" DESC NULLS LAST, "T71"."START_TIME" DESC NULLS LAST, "T71"."END_TIME" DESC NULLS LAST, "T71"."DURATION_MINUTES" DESC NULLS LAST, "T71"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T71"."LOAD_DATE" DESC NULLS LAST, "T71"."UPDATE_DATE" DESC NULLS LAST, "T71"."SOURCE_SYSTEM" DESC NULLS LAST
        ) - 1 AS "POSITION",
        COUNT(*) OVER (
          PARTITION BY "T71"."ERROR_ID"
          ORDER BY NULL ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "OCCURRENCES"
      FROM (
        SELECT
          "T61"."MEETING_ID",
          "T61"."HOST_ID",
          "T61"."MEETING_TOPIC",
          "T61"."START_TIME",
          "T61"."END_TIME",
          "T61"."DURATION_MINUTES",
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
          MD5(
            IFF(
              NOT "T61"."MEETING_ID" IS NULL,
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
                  "T61"."VALIDATION_RULE" IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH("T61"."VALIDATION_RULE") AS VARCHAR),
                    ':',
                    COALESCE("T61"."VALIDATION_RULE", '')
                  )
                ),
                IFF(
                  "T61"."MEETING_ID" IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH("T61"."MEETING_ID") AS VARCHAR), ':', COALESCE("T61"."MEETING_ID", ''))
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
                  "T61"."VALIDATION_RULE" IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH("T61"."VALIDATION_RULE") AS VARCHAR),
                    ':',
                    COALESCE("T61"."VALIDATION_RULE", '')
                  )
                ),
                IFF(
                  "T61"."MEETING_ID" IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH("T61"."MEETING_ID") AS VARCHAR), ':', COALESCE("T61"."MEETING_ID", ''))
                ),
                IFF(
                  "T61"."HOST_ID" IS NULL,
                  '~',
                  CONCAT(CAST(LENGTH("T61"."HOST_ID") AS VARCHAR), ':', COALESCE("T61"."HOST_ID", ''))
                ),
                IFF(
                  "T61"."MEETING_TOPIC" IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH("T61"."MEETING_TOPIC") AS VARCHAR),
                    ':',
                    COALESCE("T61"."MEETING_TOPIC", '')
                  )
                ),
                IFF(
                  CONCAT(
                    CONCAT(
                      RIGHT(CAST(CAST(DATE_PART(year, "T61"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(month, "T61"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(day, "T61"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                    ),
                    ' ',
                    RIGHT(CAST(CAST(DATE_PART(hour, "T61"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    ':',
                    RIGHT(CAST(CAST(DATE_PART(minute, "T61"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    ':',
                    RIGHT(CAST(CAST(DATE_PART(second, "T61"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    '.',
                    RIGHT(
                      CAST((
                        (
                          (
                            DATEDIFF(
                              MICROSECOND,
                              CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                              "T61"."START_TIME"
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
                          RIGHT(CAST(CAST(DATE_PART(year, "T61"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T61"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T61"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(CAST(CAST(DATE_PART(hour, "T61"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(minute, "T61"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(second, "T61"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                  "T61"."START_TIME"
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
                          RIGHT(CAST(CAST(DATE_PART(year, "T61"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T61"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T61"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(CAST(CAST(DATE_PART(hour, "T61"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(minute, "T61"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(second, "T61"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                  "T61"."START_TIME"
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
                      RIGHT(CAST(CAST(DATE_PART(year, "T61"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(month, "T61"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(day, "T61"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                    ),
                    ' ',
                    RIGHT(CAST(CAST(DATE_PART(hour, "T61"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    ':',
                    RIGHT(CAST(CAST(DATE_PART(minute, "T61"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    ':',
                    RIGHT(CAST(CAST(DATE_PART(second, "T61"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    '.',
                    RIGHT(
                      CAST((
                        (
                          (
                            DATEDIFF(
                              MICROSECOND,
                              CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                              "T61"."END_TIME"
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
                          RIGHT(CAST(CAST(DATE_PART(year, "T61"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T61"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T61"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(CAST(CAST(DATE_PART(hour, "T61"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(minute, "T61"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(second, "T61"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                  "T61"."END_TIME"
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
                          RIGHT(CAST(CAST(DATE_PART(year, "T61"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T61"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T61"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(CAST(CAST(DATE_PART(hour, "T61"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(minute, "T61"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(second, "T61"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                  "T61"."END_TIME"
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
                  CAST("T61"."DURATION_MINUTES" AS VARCHAR) IS NULL,
                  '~',
                  CONCAT(
                    CAST(LENGTH(CAST("T61"."DURATION_MINUTES" AS VARCHAR)) AS VARCHAR),
                    ':',
                    COALESCE(CAST("T61"."DURATION_MINUTES" AS VARCHAR), '')
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
              "T55"."MEETING_ID",
              "T55"."HOST_ID",
              "T55"."MEETING_TOPIC",
              "T55"."START_TIME",
              "T55"."END_TIME",
              "T55"."DURATION_MINUTES",
              "T55"."LOAD_TIMESTAMP",
              "T55"."UPDATE_TIMESTAMP",
              "T55"."SOURCE_SYSTEM",
              "T55"."LOAD_DATE",
              "T55"."UPDATE_DATE",
              "T55"."EFF",
              "T55"."BROKEN",
              "T26"."RULE_TABLE",
              "T26"."RULE_BIT",
              "T26"."VALIDATION_RULE",
              "T26"."ERROR_SEVERITY",
              "T26"."ERROR_TYPE",
              "T26"."ERROR_DESCRIPTION",
              "T26"."SOURCE_COLUMN"
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "T37"."MEETING_ID",
                  "T37"."HOST_ID",
                  "T37"."MEETING_TOPIC",
                  "T37"."START_TIME",
                  "T37"."END_TIME",
                  "T37"."DURATION_MINUTES",
                  "T37"."LOAD_TIMESTAMP",
                  "T37"."UPDATE_TIMESTAMP",
                  "T37"."SOURCE_SYSTEM",
                  "T37"."LOAD_DATE",
                  "T37"."UPDATE_DATE",
                  "T37"."EFF",
                  "T37"."FAILED" AS "BROKEN"
                FROM "T35" AS "T37"
                WHERE
                  NOT (
                    "T37"."IS_VALID"
                  ) AND (
                    "T37"."VALID_UNTIL_HERE" = 0
                  )
              ) AS "T42"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "T46"."MEETING_ID",
                  "T46"."HOST_ID",
                  "T46"."MEETING_TOPIC",
                  "T46"."START_TIME",
                  "T46"."END_TIME",
                  "T46"."DURATION_MINUTES",
                  "T46"."LOAD_TIMESTAMP",
                  "T46"."UPDATE_TIMESTAMP",
                  "T46"."SOURCE_SYSTEM",
                  "T46"."LOAD_DATE",
                  "T46"."UPDATE_DATE",
                  "T46"."EFF",
                  "T46"."BROKEN"
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
                      "T4"."IS_SELECTED",
                      TRUE AS "IS_LATEST",
                      "T4"."BROKEN"
                    FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."FLAGGED_MEETINGS" AS "T4"
                    WHERE
                      "T4"."FAILED" = 0 AND NOT (
                        "T4"."IS_REPEATED"
                      ) AND "T4"."BROKEN" <> 0
                  ) AS "T20"
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      "T37"."MEETING_ID",
                      "T37"."HOST_ID",
                      "T37"."MEETING_TOPIC",
                      "T37"."START_TIME",
                      "T37"."END_TIME",
                      "T37"."DURATION_MINUTES",
                      "T37"."LOAD_TIMESTAMP",
                      "T37"."UPDATE_TIMESTAMP",
                      "T37"."SOURCE_SYSTEM",
                      "T37"."LOAD_DATE",
                      "T37"."UPDATE_DATE",
                      "T37"."EFF",
                      "T37"."IS_SELECTED",
                      "T37"."IS_VALID" AND (
                        "T37"."VALID_UNTIL_HERE" = 1
                      ) AS "IS_LATEST",
                      "T37"."BROKEN"
                    FROM "T35" AS "T37"
                    WHERE
                      (
                        "T37"."IS_VALID" AND (
                          "T37"."VALID_UNTIL_HERE" = 1
                        )
                      )
                      AND "T37"."BROKEN" <> 0
                  ) AS "T43"
                ) AS "T46"
                WHERE
                  "T46"."IS_LATEST"
              ) AS "T48"
            ) AS "T55"
            CROSS JOIN (
              SELECT
                *
              FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."QUALITY_RULES" AS "T1"
              WHERE
                "T1"."RULE_TABLE" = 'meetings'
            ) AS "T26"
          ) AS "T58"
          WHERE
            (
              BITAND("T58"."BROKEN", "T58"."RULE_BIT")
            ) <> 0
        ) AS "T61"
      ) AS "T71"
    ) AS "T75"
    WHERE
      "T75"."POSITION" = 0
  ) AS "T79"
) AS "T80";

CREATE OR REPLACE TRANSIENT TABLE "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."FOUND_VIOLATIONS_2" AS
WITH "T29" AS (
  SELECT
    "T24"."USAGE_ID",
    "T24"."MEETING_ID",
    "T24"."FEATURE_NAME",
    "T24"."USAGE_COUNT",
    "T24"."USAGE_DATE",
    "T24"."LOAD_TIMESTAMP",
    "T24"."UPDATE_TIMESTAMP",
    "T24"."SOURCE_SYSTEM",
    "T24"."LOAD_DATE",
    "T24"."UPDATE_DATE",
    "T24"."FEATURE_NAME_LABEL",
    "T24"."EFF",
    "T24"."FAILED",
    "T24"."IS_SELECTED",
    "T24"."BROKEN",
    "T24"."FAILED" = 0 AS "IS_VALID",
    SUM(CAST("T24"."FAILED" = 0 AS BIGINT)) OVER (
      PARTITION BY "T24"."USAGE_ID"
      ORDER BY "T24"."EFF" DESC NULLS LAST, "T24"."LOAD_TIMESTAMP" DESC NULLS LAST, "T24"."USAGE_ID" DESC NULLS LAST, "T24"."MEETING_ID" DESC NULLS LAST, "T24"."FEATURE_NAME" DESC NULLS LAST, "T24"."USAGE_COUNT" DESC NULLS LAST, "T24"."USAGE_DATE" DESC NULLS LAST, "T24"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T24"."LOAD_DATE" DESC NULLS LAST, "T24"."UPDATE_DATE" DESC NULLS LAST, "T24"."SOURCE_SYSTEM" DESC NULLS LAST
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS "VALID_UNTIL_HERE"
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
      "T3"."FEATURE_NAME_LABEL",
      "T3"."EFF",
      "T3"."FAILED",
      "T3"."IS_SELECTED",
      "T3"."BROKEN"
    FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."FLAGGED_FEATURE_USAGE" AS "T3"
    WHERE
      (
        "T3"."FAILED" <> 0
      ) OR "T3"."IS_REPEATED"
  ) AS "T24"
), "T30" AS (
  SELECT
    "T25"."WEBINAR_ID",
    "T25"."HOST_ID",
    "T25"."WEBINAR_TOPIC",
    "T25"."START_TIME",
    "T25"."END_TIME",
    "T25"."REGISTRANTS",
    "T25"."LOAD_TIMESTAMP",
    "T25"."UPDATE_TIMESTAMP",
    "T25"."SOURCE_SYSTEM",
    "T25"."LOAD_DATE",
    "T25"."UPDATE_DATE",
    "T25"."EFF",
    "T25"."FAILED",
    "T25"."IS_SELECTED",
    "T25"."BROKEN",
    "T25"."FAILED" = 0 AS "IS_VALID",
    SUM(CAST("T25"."FAILED" = 0 AS BIGINT)) OVER (
      PARTITION BY "T25"."WEBINAR_ID"
      ORDER BY "T25"."EFF" DESC NULLS LAST, "T25"."LOAD_TIMESTAMP" DESC NULLS LAST, "T25"."WEBINAR_ID" DESC NULLS LAST, "T25"."HOST_ID" DESC NULLS LAST, "T25"."WEBINAR_TOPIC" DESC NULLS LAST, "T25"."START_TIME" DESC NULLS LAST, "T25"."END_TIME" DESC NULLS LAST, "T25"."REGISTRANTS" DESC NULLS LAST, "T25"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T25"."LOAD_DATE" DESC NULLS LAST, "T25"."UPDATE_DATE" DESC NULLS LAST, "T25"."SOURCE_SYSTEM" DESC NULLS LAST
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS "VALID_UNTIL_HERE"
  FROM (
    SELECT
      "T4"."WEBINAR_ID",
      "T4"."HOST_ID",
      "T4"."WEBINAR_TOPIC",
      "T4"."START_TIME",
      "T4"."END_TIME",
      "T4"."REGISTRANTS",
      "T4"."LOAD_TIMESTAMP",
      "T4"."UPDATE_TIMESTAMP",
      "T4"."SOURCE_SYSTEM",
      "T4"."LOAD_DATE",
      "T4"."UPDATE_DATE",
      "T4"."EFF",
      "T4"."FAILED",
      "T4"."IS_SELECTED",
      "T4"."BROKEN"
    FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."FLAGGED_WEBINARS" AS "T4"
    WHERE
      (
        "T4"."FAILED" <> 0
      ) OR "T4"."IS_REPEATED"
  ) AS "T25"
), "T31" AS (
  SELECT
    "T26"."EVENT_ID",
    "T26"."USER_ID",
    "T26"."EVENT_TYPE",
    "T26"."AMOUNT",
    "T26"."EVENT_DATE",
    "T26"."LOAD_TIMESTAMP",
    "T26"."UPDATE_TIMESTAMP",
    "T26"."SOURCE_SYSTEM",
    "T26"."LOAD_DATE",
    "T26"."UPDATE_DATE",
    "T26"."EVENT_TYPE_LABEL",
    "T26"."EFF",
    "T26"."FAILED",
    "T26"."IS_SELECTED",
    "T26"."BROKEN",
    "T26"."FAILED" = 0 AS "IS_VALID",
    SUM(CAST("T26"."FAILED" = 0 AS BIGINT)) OVER (
      PARTITION BY "T26"."EVENT_ID"
      ORDER BY "T26"."EFF" DESC NULLS LAST, "T26"."LOAD_TIMESTAMP" DESC NULLS LAST, "T26"."EVENT_ID" DESC NULLS LAST, "T26"."USER_ID" DESC NULLS LAST, "T26"."EVENT_TYPE" DESC NULLS LAST, "T26"."AMOUNT" DESC NULLS LAST, "T26"."EVENT_DATE" DESC NULLS LAST, "T26"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T26"."LOAD_DATE" DESC NULLS LAST, "T26"."UPDATE_DATE" DESC NULLS LAST, "T26"."SOURCE_SYSTEM" DESC NULLS LAST
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS "VALID_UNTIL_HERE"
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
      "T5"."BROKEN"
    FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."FLAGGED_BILLING_EVENTS" AS "T5"
    WHERE
      (
        "T5"."FAILED" <> 0
      ) OR "T5"."IS_REPEATED"
  ) AS "T26"
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
        "T76"."ERROR_ID",
        'gold' AS "ORIGIN",
        "T76"."ERROR_TYPE",
        "T76"."ERROR_DESCRIPTION",
        'si_feature_usage' AS "SOURCE_TABLE",
        "T76"."USAGE_ID" AS "SOURCE_KEY",
        "T76"."SOURCE_COLUMN",
        CASE
          WHEN "T76"."VALIDATION_RULE" IN ('missing_usage_id')
          THEN "T76"."USAGE_ID"
          WHEN "T76"."VALIDATION_RULE" IN ('missing_meeting_id', 'orphan_meeting')
          THEN "T76"."MEETING_ID"
          WHEN "T76"."VALIDATION_RULE" IN ('missing_feature_name', 'unknown_feature')
          THEN "T76"."FEATURE_NAME"
          WHEN "T76"."VALIDATION_RULE" IN ('missing_usage_date', 'outside_meeting_dates')
          THEN CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T76"."USAGE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T76"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T76"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
          )
          WHEN "T76"."VALIDATION_RULE" IN ('missing_usage_count', 'invalid_usage_count')
          THEN CAST("T76"."USAGE_COUNT" AS VARCHAR)
          ELSE NULL
        END AS "ERROR_VALUE",
        "T76"."VALIDATION_RULE",
        "T76"."ERROR_SEVERITY",
        'Open' AS "RESOLUTION_STATUS",
        CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
          'feature_name', "T76"."FEATURE_NAME",
          'load_date', CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T76"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T76"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T76"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          'load_timestamp', CONCAT(
            CONCAT(
              RIGHT(
                CAST(CAST(DATE_PART(year, "T76"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                4
              ),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T76"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T76"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            ' ',
            RIGHT(CAST(CAST(DATE_PART(hour, "T76"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
            ':',
            RIGHT(
              CAST(CAST(DATE_PART(minute, "T76"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
              2
            ),
            ':',
            RIGHT(
              CAST(CAST(DATE_PART(second, "T76"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                      "T76"."LOAD_TIMESTAMP"
                    ) % 1000000
                  ) + 1000000
                ) % 1000000
              ) + 1000000 AS VARCHAR),
              6
            )
          ),
          'meeting_id', "T76"."MEETING_ID",
          'source_system', "T76"."SOURCE_SYSTEM",
          'update_date', CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T76"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T76"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T76"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          'update_timestamp', CONCAT(
            CONCAT(
              RIGHT(
                CAST(CAST(DATE_PART(year, "T76"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                4
              ),
              '-',
              RIGHT(
                CAST(CAST(DATE_PART(month, "T76"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T76"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            ' ',
            RIGHT(
              CAST(CAST(DATE_PART(hour, "T76"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
              2
            ),
            ':',
            RIGHT(
              CAST(CAST(DATE_PART(minute, "T76"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
              2
            ),
            ':',
            RIGHT(
              CAST(CAST(DATE_PART(second, "T76"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                      "T76"."UPDATE_TIMESTAMP"
                    ) % 1000000
                  ) + 1000000
                ) % 1000000
              ) + 1000000 AS VARCHAR),
              6
            )
          ),
          'usage_count', "T76"."USAGE_COUNT",
          'usage_date', CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T76"."USAGE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T76"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T76"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          'usage_id', "T76"."USAGE_ID"
        ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
        "T76"."OCCURRENCES",
        "T76"."EFF" AS "ERROR_TIMESTAMP",
        "T76"."LOAD_DATE",
        "T76"."UPDATE_DATE",
        "T76"."SOURCE_SYSTEM"
      FROM (
        SELECT
          "T72"."USAGE_ID",
          "T72"."MEETING_ID",
          "T72"."FEATURE_NAME",
          "T72"."USAGE_COUNT",
          "T72"."USAGE_DATE",
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
          "T72"."ERROR_ID",
          ROW_NUMBER() OVER (
            PARTITION BY "T72"."ERROR_ID"
            ORDER BY "T72"."EFF" DESC NULLS LAST, "T72"."LOAD_TIMESTAMP" DESC NULLS LAST, "T72"."USAGE_ID" DESC NULLS LAST, "T72"."MEETING_ID" DESC NULLS LAST, "T72"."FEATURE_NAME" DESC NULLS LAST, "T72"."USAGE_COUNT" DESC NULLS LAST, "T72"."USAGE_DATE" DESC NULLS LAST, "T72"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T72"."LOAD_DATE" DESC NULLS LAST, "T72"."UPDATE_DATE" DESC NULLS LAST, "T72"."SOURCE_SYSTEM" DESC NULLS LAST
          ) - 1 AS "POSITION",
          COUNT(*) OVER (
            PARTITION BY "T72"."ERROR_ID"
            ORDER BY NULL ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "OCCURRENCES"
        FROM (
          SELECT
            "T62"."USAGE_ID",
            "T62"."MEETING_ID",
            "T62"."FEATURE_NAME",
            "T62"."USAGE_COUNT",
            "T62"."USAGE_DATE",
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
            MD5(
              IFF(
                NOT "T62"."USAGE_ID" IS NULL,
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
                    "T62"."VALIDATION_RULE" IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH("T62"."VALIDATION_RULE") AS VARCHAR),
                      ':',
                      COALESCE("T62"."VALIDATION_RULE", '')
                    )
                  ),
                  IFF(
                    "T62"."USAGE_ID" IS NULL,
                    '~',
                    CONCAT(CAST(LENGTH("T62"."USAGE_ID") AS VARCHAR), ':', COALESCE("T62"."USAGE_ID", ''))
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
                    "T62"."VALIDATION_RULE" IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH("T62"."VALIDATION_RULE") AS VARCHAR),
                      ':',
                      COALESCE("T62"."VALIDATION_RULE", '')
                    )
                  ),
                  IFF(
                    "T62"."USAGE_ID" IS NULL,
                    '~',
                    CONCAT(CAST(LENGTH("T62"."USAGE_ID") AS VARCHAR), ':', COALESCE("T62"."USAGE_ID", ''))
                  ),
                  IFF(
                    "T62"."MEETING_ID" IS NULL,
                    '~',
                    CONCAT(CAST(LENGTH("T62"."MEETING_ID") AS VARCHAR), ':', COALESCE("T62"."MEETING_ID", ''))
                  ),
                  IFF(
                    "T62"."FEATURE_NAME" IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH("T62"."FEATURE_NAME") AS VARCHAR),
                      ':',
                      COALESCE("T62"."FEATURE_NAME", '')
                    )
                  ),
                  IFF(
                    CAST("T62"."USAGE_COUNT" AS VARCHAR) IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH(CAST("T62"."USAGE_COUNT" AS VARCHAR)) AS VARCHAR),
                      ':',
                      COALESCE(CAST("T62"."USAGE_COUNT" AS VARCHAR), '')
                    )
                  ),
                  IFF(
                    CONCAT(
                      RIGHT(CAST(CAST(DATE_PART(year, "T62"."USAGE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(month, "T62"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(day, "T62"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                    ) IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH(
                        CONCAT(
                          RIGHT(CAST(CAST(DATE_PART(year, "T62"."USAGE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T62"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T62"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                        )
                      ) AS VARCHAR),
                      ':',
                      COALESCE(
                        CONCAT(
                          RIGHT(CAST(CAST(DATE_PART(year, "T62"."USAGE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T62"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T62"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
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
                "T54"."USAGE_ID",
                "T54"."MEETING_ID",
                "T54"."FEATURE_NAME",
                "T54"."USAGE_COUNT",
                "T54"."USAGE_DATE",
                "T54"."LOAD_TIMESTAMP",
                "T54"."UPDATE_TIMESTAMP",
                "T54"."SOURCE_SYSTEM",
                "T54"."LOAD_DATE",
                "T54"."UPDATE_DATE",
                "T54"."EFF",
                "T54"."BROKEN",
                "T20"."RULE_TABLE",
                "T20"."RULE_BIT",
                "T20"."VALIDATION_RULE",
                "T20"."ERROR_SEVERITY",
                "T20"."ERROR_TYPE",
                "T20"."ERROR_DESCRIPTION",
                "T20"."SOURCE_COLUMN"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "T32"."USAGE_ID",
                    "T32"."MEETING_ID",
                    "T32"."FEATURE_NAME",
                    "T32"."USAGE_COUNT",
                    "T32"."USAGE_DATE",
                    "T32"."LOAD_TIMESTAMP",
                    "T32"."UPDATE_TIMESTAMP",
                    "T32"."SOURCE_SYSTEM",
                    "T32"."LOAD_DATE",
                    "T32"."UPDATE_DATE",
                    "T32"."EFF",
                    "T32"."FAILED" AS "BROKEN"
                  FROM "T29" AS "T32"
                  WHERE
                    NOT (
                      "T32"."IS_VALID"
                    ) AND (
                      "T32"."VALID_UNTIL_HERE" = 0
                    )
                ) AS "T36"
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
                    "T43"."BROKEN"
                  FROM (
                    SELECT
                      *
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
                        "T3"."EFF",
                        "T3"."IS_SELECTED",
                        TRUE AS "IS_LATEST",
                        "T3"."BROKEN"
                      FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."FLAGGED_FEATURE_USAGE" AS "T3"
                      WHERE
                        "T3"."FAILED" = 0 AND NOT (
                          "T3"."IS_REPEATED"
                        ) AND "T3"."BROKEN" <> 0
                    ) AS "T16"
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        "T32"."USAGE_ID",
                        "T32"."MEETING_ID",
                        "T32"."FEATURE_NAME",
                        "T32"."USAGE_COUNT",
                        "T32"."USAGE_DATE",
                        "T32"."LOAD_TIMESTAMP",
                        "T32"."UPDATE_TIMESTAMP",
                        "T32"."SOURCE_SYSTEM",
                        "T32"."LOAD_DATE",
                        "T32"."UPDATE_DATE",
                        "T32"."EFF",
                        "T32"."IS_SELECTED",
                        "T32"."IS_VALID" AND (
                          "T32"."VALID_UNTIL_HERE" = 1
                        ) AS "IS_LATEST",
                        "T32"."BROKEN"
                      FROM "T29" AS "T32"
                      WHERE
                        (
                          "T32"."IS_VALID" AND (
                            "T32"."VALID_UNTIL_HERE" = 1
                          )
                        )
                        AND "T32"."BROKEN" <> 0
                    ) AS "T37"
                  ) AS "T43"
                  WHERE
                    "T43"."IS_LATEST"
                ) AS "T46"
              ) AS "T54"
              CROSS JOIN (
                SELECT
                  *
                FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."QUALITY_RULES" AS "T1"
                WHERE
                  "T1"."RULE_TABLE" = 'feature_usage'
              ) AS "T20"
            ) AS "T57"
            WHERE
              (
                BITAND("T57"."BROKEN", "T57"."RULE_BIT")
              ) <> 0
          ) AS "T62"
        ) AS "T72"
      ) AS "T76"
      WHERE
        "T76"."POSITION" = 0
    ) AS "T79"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "T78"."ERROR_ID",
        'gold' AS "ORIGIN",
        "T78"."ERROR_TYPE",
        "T78"."ERROR_DESCRIPTION",
        'si_webinars' AS "SOURCE_TABLE",
        "T78"."WEBINAR_ID" AS "SOURCE_KEY",
        "T78"."SOURCE_COLUMN",
        CASE
          WHEN "T78"."VALIDATION_RULE" IN ('missing_webinar_id')
          THEN "T78"."WEBINAR_ID"
          WHEN "T78"."VALIDATION_RULE" IN ('missing_host_id', 'orphan_host')
          THEN "T78"."HOST_ID"
          WHEN "T78"."VALIDATION_RULE" IN ('missing_webinar_topic')
          THEN "T78"."WEBINAR_TOPIC"
          WHEN "T78"."VALIDATION_RULE" IN ('missing_start_time')
          THEN CONCAT(
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T78"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T78"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T78"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            ' ',
            RIGHT(CAST(CAST(DATE_PART(hour, "T78"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
            ':',
            RIGHT(CAST(CAST(DATE_PART(minute, "T78"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
            ':',
            RIGHT(CAST(CAST(DATE_PART(second, "T78"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
            '.',
            RIGHT(
              CAST((
                (
                  (
                    DATEDIFF(
                      MICROSECOND,
                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                      "T78"."START_TIME"
                    ) % 1000000
                  ) + 1000000
                ) % 1000000
              ) + 1000000 AS VARCHAR),
              6
            )
          )
          WHEN "T78"."VALIDATION_RULE" IN ('invalid_time_range')
          THEN CONCAT(
            COALESCE(
              CONCAT(
                CONCAT(
                  RIGHT(CAST(CAST(DATE_PART(year, "T78"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(month, "T78"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(day, "T78"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                ),
                ' ',
                RIGHT(CAST(CAST(DATE_PART(hour, "T78"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                ':',
                RIGHT(CAST(CAST(DATE_PART(minute, "T78"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                ':',
                RIGHT(CAST(CAST(DATE_PART(second, "T78"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                '.',
                RIGHT(
                  CAST((
                    (
                      (
                        DATEDIFF(
                          MICROSECOND,
                          CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                          "T78"."START_TIME"
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
                  RIGHT(CAST(CAST(DATE_PART(year, "T78"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(month, "T78"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(day, "T78"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                ),
                ' ',
                RIGHT(CAST(CAST(DATE_PART(hour, "T78"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                ':',
                RIGHT(CAST(CAST(DATE_PART(minute, "T78"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                ':',
                RIGHT(CAST(CAST(DATE_PART(second, "T78"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                '.',
                RIGHT(
                  CAST((
                    (
                      (
                        DATEDIFF(
                          MICROSECOND,
                          CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                          "T78"."END_TIME"
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
          WHEN "T78"."VALIDATION_RULE" IN ('negative_registrants', 'missing_registrants')
          THEN CAST("T78"."REGISTRANTS" AS VARCHAR)
          WHEN "T78"."VALIDATION_RULE" IN ('missing_end_time')
          THEN CONCAT(
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T78"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T78"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T78"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            ' ',
            RIGHT(CAST(CAST(DATE_PART(hour, "T78"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
            ':',
            RIGHT(CAST(CAST(DATE_PART(minute, "T78"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
            ':',
            RIGHT(CAST(CAST(DATE_PART(second, "T78"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
            '.',
            RIGHT(
              CAST((
                (
                  (
                    DATEDIFF(
                      MICROSECOND,
                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                      "T78"."END_TIME"
                    ) % 1000000
                  ) + 1000000
                ) % 1000000
              ) + 1000000 AS VARCHAR),
              6
            )
          )
          ELSE NULL
        END AS "ERROR_VALUE",
        "T78"."VALIDATION_RULE",
        "T78"."ERROR_SEVERITY",
        'Open' AS "RESOLUTION_STATUS",
        CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
          'end_time', CONCAT(
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T78"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T78"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T78"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            ' ',
            RIGHT(CAST(CAST(DATE_PART(hour, "T78"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
            ':',
            RIGHT(CAST(CAST(DATE_PART(minute, "T78"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
            ':',
            RIGHT(CAST(CAST(DATE_PART(second, "T78"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
            '.',
            RIGHT(
              CAST((
                (
                  (
                    DATEDIFF(
                      MICROSECOND,
                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                      "T78"."END_TIME"
                    ) % 1000000
                  ) + 1000000
                ) % 1000000
              ) + 1000000 AS VARCHAR),
              6
            )
          ),
          'host_id', "T78"."HOST_ID",
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
          'registrants', "T78"."REGISTRANTS",
          'source_system', "T78"."SOURCE_SYSTEM",
          'start_time', CONCAT(
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T78"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T78"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T78"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            ' ',
            RIGHT(CAST(CAST(DATE_PART(hour, "T78"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
            ':',
            RIGHT(CAST(CAST(DATE_PART(minute, "T78"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
            ':',
            RIGHT(CAST(CAST(DATE_PART(second, "T78"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
            '.',
            RIGHT(
              CAST((
                (
                  (
                    DATEDIFF(
                      MICROSECOND,
                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                      "T78"."START_TIME"
                    ) % 1000000
                  ) + 1000000
                ) % 1000000
              ) + 1000000 AS VARCHAR),
              6
            )
          ),
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
          'webinar_id', "T78"."WEBINAR_ID",
          'webinar_topic', "T78"."WEBINAR_TOPIC"
        ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
        "T78"."OCCURRENCES",
        "T78"."EFF" AS "ERROR_TIMESTAMP",
        "T78"."LOAD_DATE",
        "T78"."UPDATE_DATE",
        "T78"."SOURCE_SYSTEM"
      FROM (
        SELECT
          "T74"."WEBINAR_ID",
          "T74"."HOST_ID",
          "T74"."WEBINAR_TOPIC",
          "T74"."START_TIME",
          "T74"."END_TIME",
          "T74"."REGISTRANTS",
          "T74"."LOAD_TIMESTAMP",
          "T74"."UPDATE_TIMESTAMP",
          "T74"."SOURCE_SYSTEM",
          "T74"."LOAD_DATE",
          "T74"."UPDATE_DATE",
          "T74"."EFF",
          "T74"."BROKEN",
          "T74"."RULE_TABLE",
          "T74"."RULE_BIT",
          "T74"."VALIDATION_RULE",
          "T74"."ERROR_SEVERITY",
          "T74"."ERROR_TYPE",
          "T74"."ERROR_DESCRIPTION",
          "T74"."SOURCE_COLUMN",
          "T74"."ERROR_ID",
          ROW_NUMBER() OVER (
            PARTITION BY "T74"."ERROR_ID"
            ORDER BY "T74"."EFF" DESC NULLS LAST, "T74"."LOAD_TIMESTAMP" DESC NULLS LAST, "T74"."WEBINAR_ID" DESC NULLS LAST, "T74"."HOST_ID" DESC NULLS LAST, "T74"."WEBINAR_TOPIC" DESC NULLS LAST, "T74"."START_TIME" DESC NULLS LAST, "T74"."END_TIME" DESC NULLS LAST, "T74"."REGISTRANTS" DESC NULLS LAST, "T74"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T74"."LOAD_DATE" DESC NULLS LAST, "T74"."UPDATE_DATE" DESC NULLS LAST, "T74"."SOURCE_SYSTEM" DESC NULLS LAST
          ) - 1 AS "POSITION",
          COUNT(*) OVER (
            PARTITION BY "T74"."ERROR_ID"
            ORDER BY NULL ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "OCCURRENCES"
        FROM (
          SELECT
            "T63"."WEBINAR_ID",
            "T63"."HOST_ID",
            "T63"."WEBINAR_TOPIC",
            "T63"."START_TIME",
            "T63"."END_TIME",
            "T63"."REGISTRANTS",
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
            MD5(
              IFF(
                NOT "T63"."WEBINAR_ID" IS NULL,
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
                    "T63"."VALIDATION_RULE" IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH("T63"."VALIDATION_RULE") AS VARCHAR),
                      ':',
                      COALESCE("T63"."VALIDATION_RULE", '')
                    )
                  ),
                  IFF(
                    "T63"."WEBINAR_ID" IS NULL,
                    '~',
                    CONCAT(CAST(LENGTH("T63"."WEBINAR_ID") AS VARCHAR), ':', COALESCE("T63"."WEBINAR_ID", ''))
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
                    "T63"."VALIDATION_RULE" IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH("T63"."VALIDATION_RULE") AS VARCHAR),
                      ':',
                      COALESCE("T63"."VALIDATION_RULE", '')
                    )
                  ),
                  IFF(
                    "T63"."WEBINAR_ID" IS NULL,
                    '~',
                    CONCAT(CAST(LENGTH("T63"."WEBINAR_ID") AS VARCHAR), ':', COALESCE("T63"."WEBINAR_ID", ''))
                  ),
                  IFF(
                    "T63"."HOST_ID" IS NULL,
                    '~',
                    CONCAT(CAST(LENGTH("T63"."HOST_ID") AS VARCHAR), ':', COALESCE("T63"."HOST_ID", ''))
                  ),
                  IFF(
                    "T63"."WEBINAR_TOPIC" IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH("T63"."WEBINAR_TOPIC") AS VARCHAR),
                      ':',
                      COALESCE("T63"."WEBINAR_TOPIC", '')
                    )
                  ),
                  IFF(
                    CONCAT(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T63"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T63"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T63"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                      ),
                      ' ',
                      RIGHT(CAST(CAST(DATE_PART(hour, "T63"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      ':',
                      RIGHT(CAST(CAST(DATE_PART(minute, "T63"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      ':',
                      RIGHT(CAST(CAST(DATE_PART(second, "T63"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      '.',
                      RIGHT(
                        CAST((
                          (
                            (
                              DATEDIFF(
                                MICROSECOND,
                                CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                "T63"."START_TIME"
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
                            RIGHT(CAST(CAST(DATE_PART(year, "T63"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T63"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T63"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                          ),
                          ' ',
                          RIGHT(CAST(CAST(DATE_PART(hour, "T63"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          ':',
                          RIGHT(CAST(CAST(DATE_PART(minute, "T63"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          ':',
                          RIGHT(CAST(CAST(DATE_PART(second, "T63"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '.',
                          RIGHT(
                            CAST((
                              (
                                (
                                  DATEDIFF(
                                    MICROSECOND,
                                    CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                    "T63"."START_TIME"
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
                            RIGHT(CAST(CAST(DATE_PART(year, "T63"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T63"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T63"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                          ),
                          ' ',
                          RIGHT(CAST(CAST(DATE_PART(hour, "T63"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          ':',
                          RIGHT(CAST(CAST(DATE_PART(minute, "T63"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          ':',
                          RIGHT(CAST(CAST(DATE_PART(second, "T63"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '.',
                          RIGHT(
                            CAST((
                              (
                                (
                                  DATEDIFF(
                                    MICROSECOND,
                                    CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                    "T63"."START_TIME"
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
                        RIGHT(CAST(CAST(DATE_PART(year, "T63"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T63"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T63"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                      ),
                      ' ',
                      RIGHT(CAST(CAST(DATE_PART(hour, "T63"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      ':',
                      RIGHT(CAST(CAST(DATE_PART(minute, "T63"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      ':',
                      RIGHT(CAST(CAST(DATE_PART(second, "T63"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      '.',
                      RIGHT(
                        CAST((
                          (
                            (
                              DATEDIFF(
                                MICROSECOND,
                                CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                "T63"."END_TIME"
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
                            RIGHT(CAST(CAST(DATE_PART(year, "T63"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T63"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T63"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                          ),
                          ' ',
                          RIGHT(CAST(CAST(DATE_PART(hour, "T63"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          ':',
                          RIGHT(CAST(CAST(DATE_PART(minute, "T63"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          ':',
                          RIGHT(CAST(CAST(DATE_PART(second, "T63"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '.',
                          RIGHT(
                            CAST((
                              (
                                (
                                  DATEDIFF(
                                    MICROSECOND,
                                    CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                    "T63"."END_TIME"
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
                            RIGHT(CAST(CAST(DATE_PART(year, "T63"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T63"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T63"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                          ),
                          ' ',
                          RIGHT(CAST(CAST(DATE_PART(hour, "T63"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          ':',
                          RIGHT(CAST(CAST(DATE_PART(minute, "T63"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          ':',
                          RIGHT(CAST(CAST(DATE_PART(second, "T63"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '.',
                          RIGHT(
                            CAST((
                              (
                                (
                                  DATEDIFF(
                                    MICROSECOND,
                                    CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                    "T63"."END_TIME"
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
                    CAST("T63"."REGISTRANTS" AS VARCHAR) IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH(CAST("T63"."REGISTRANTS" AS VARCHAR)) AS VARCHAR),
                      ':',
                      COALESCE(CAST("T63"."REGISTRANTS" AS VARCHAR), '')
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
                "T55"."WEBINAR_ID",
                "T55"."HOST_ID",
                "T55"."WEBINAR_TOPIC",
                "T55"."START_TIME",
                "T55"."END_TIME",
                "T55"."REGISTRANTS",
                "T55"."LOAD_TIMESTAMP",
                "T55"."UPDATE_TIMESTAMP",
                "T55"."SOURCE_SYSTEM",
                "T55"."LOAD_DATE",
                "T55"."UPDATE_DATE",
                "T55"."EFF",
                "T55"."BROKEN",
                "T21"."RULE_TABLE",
                "T21"."RULE_BIT",
                "T21"."VALIDATION_RULE",
                "T21"."ERROR_SEVERITY",
                "T21"."ERROR_TYPE",
                "T21"."ERROR_DESCRIPTION",
                "T21"."SOURCE_COLUMN"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "T33"."WEBINAR_ID",
                    "T33"."HOST_ID",
                    "T33"."WEBINAR_TOPIC",
                    "T33"."START_TIME",
                    "T33"."END_TIME",
                    "T33"."REGISTRANTS",
                    "T33"."LOAD_TIMESTAMP",
                    "T33"."UPDATE_TIMESTAMP",
                    "T33"."SOURCE_SYSTEM",
                    "T33"."LOAD_DATE",
                    "T33"."UPDATE_DATE",
                    "T33"."EFF",
                    "T33"."FAILED" AS "BROKEN"
                  FROM "T30" AS "T33"
                  WHERE
                    NOT (
                      "T33"."IS_VALID"
                    ) AND (
                      "T33"."VALID_UNTIL_HERE" = 0
                    )
                ) AS "T38"
                UNION ALL
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
                    "T44"."BROKEN"
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        "T4"."WEBINAR_ID",
                        "T4"."HOST_ID",
                        "T4"."WEBINAR_TOPIC",
                        "T4"."START_TIME",
                        "T4"."END_TIME",
                        "T4"."REGISTRANTS",
                        "T4"."LOAD_TIMESTAMP",
                        "T4"."UPDATE_TIMESTAMP",
                        "T4"."SOURCE_SYSTEM",
                        "T4"."LOAD_DATE",
                        "T4"."UPDATE_DATE",
                        "T4"."EFF",
                        "T4"."IS_SELECTED",
                        TRUE AS "IS_LATEST",
                        "T4"."BROKEN"
                      FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."FLAGGED_WEBINARS" AS "T4"
                      WHERE
                        "T4"."FAILED" = 0 AND NOT (
                          "T4"."IS_REPEATED"
                        ) AND "T4"."BROKEN" <> 0
                    ) AS "T17"
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        "T33"."WEBINAR_ID",
                        "T33"."HOST_ID",
                        "T33"."WEBINAR_TOPIC",
                        "T33"."START_TIME",
                        "T33"."END_TIME",
                        "T33"."REGISTRANTS",
                        "T33"."LOAD_TIMESTAMP",
                        "T33"."UPDATE_TIMESTAMP",
                        "T33"."SOURCE_SYSTEM",
                        "T33"."LOAD_DATE",
                        "T33"."UPDATE_DATE",
                        "T33"."EFF",
                        "T33"."IS_SELECTED",
                        "T33"."IS_VALID" AND (
                          "T33"."VALID_UNTIL_HERE" = 1
                        ) AS "IS_LATEST",
                        "T33"."BROKEN"
                      FROM "T30" AS "T33"
                      WHERE
                        (
                          "T33"."IS_VALID" AND (
                            "T33"."VALID_UNTIL_HERE" = 1
                          )
                        )
                        AND "T33"."BROKEN" <> 0
                    ) AS "T39"
                  ) AS "T44"
                  WHERE
                    "T44"."IS_LATEST"
                ) AS "T47"
              ) AS "T55"
              CROSS JOIN (
                SELECT
                  *
                FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."QUALITY_RULES" AS "T1"
                WHERE
                  "T1"."RULE_TABLE" = 'webinars'
              ) AS "T21"
            ) AS "T58"
            WHERE
              (
                BITAND("T58"."BROKEN", "T58"."RULE_BIT")
              ) <> 0
          ) AS "T63"
        ) AS "T74"
      ) AS "T78"
      WHERE
        "T78"."POSITION" = 0
    ) AS "T82"
  ) AS "T83"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "T84"."ERROR_ID",
        'gold' AS "ORIGIN",
        "T84"."ERROR_TYPE",
        "T84"."ERROR_DESCRIPTION",
        'si_support_tickets' AS "SOURCE_TABLE",
        "T84"."TICKET_ID" AS "SOURCE_KEY",
        "T84"."SOURCE_COLUMN",
        CASE
          WHEN "T84"."VALIDATION_RULE" IN ('missing_ticket_id')
          THEN "T84"."TICKET_ID"
          WHEN "T84"."VALIDATION_RULE" IN ('missing_user_id', 'orphan_user')
          THEN "T84"."USER_ID"
          WHEN "T84"."VALIDATION_RULE" IN ('missing_ticket_type', 'unknown_ticket_type')
          THEN "T84"."TICKET_TYPE"
          WHEN "T84"."VALIDATION_RULE" IN ('missing_open_date', 'future_open_date')
          THEN CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T84"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T84"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T84"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
          )
          WHEN "T84"."VALIDATION_RULE" IN ('unknown_resolution_status')
          THEN "T84"."RESOLUTION_STATUS"
          WHEN "T84"."VALIDATION_RULE" IN ('closed_before_opened')
          THEN CONCAT(
            CONCAT(
              CONCAT(
                COALESCE("T84"."RESOLUTION_STATUS", 'null'),
                ', ',
                COALESCE(
                  CONCAT(
                    RIGHT(CAST(CAST(DATE_PART(year, "T84"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(month, "T84"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T84"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                  ),
                  'null'
                )
              ),
              ', ',
              COALESCE(
                CONCAT(
                  CONCAT(
                    RIGHT(
                      CAST(CAST(DATE_PART(year, "T84"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                      4
                    ),
                    '-',
                    RIGHT(
                      CAST(CAST(DATE_PART(month, "T84"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                      2
                    ),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T84"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                  ),
                  ' ',
                  RIGHT(
                    CAST(CAST(DATE_PART(hour, "T84"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  ),
                  ':',
                  RIGHT(
                    CAST(CAST(DATE_PART(minute, "T84"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  ),
                  ':',
                  RIGHT(
                    CAST(CAST(DATE_PART(second, "T84"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                            "T84"."UPDATE_TIMESTAMP"
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
                    CAST(CAST(DATE_PART(year, "T84"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                    4
                  ),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(month, "T84"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(day, "T84"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                ),
                ' ',
                RIGHT(CAST(CAST(DATE_PART(hour, "T84"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                ':',
                RIGHT(
                  CAST(CAST(DATE_PART(minute, "T84"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                ),
                ':',
                RIGHT(
                  CAST(CAST(DATE_PART(second, "T84"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                          "T84"."LOAD_TIMESTAMP"
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
        "T84"."VALIDATION_RULE",
        "T84"."ERROR_SEVERITY",
        'Open' AS "RESOLUTION_STATUS",
        CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
          'load_date', CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T84"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T84"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T84"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          'load_timestamp', CONCAT(
            CONCAT(
              RIGHT(
                CAST(CAST(DATE_PART(year, "T84"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                4
              ),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T84"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T84"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            ' ',
            RIGHT(CAST(CAST(DATE_PART(hour, "T84"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
            ':',
            RIGHT(
              CAST(CAST(DATE_PART(minute, "T84"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
              2
            ),
            ':',
            RIGHT(
              CAST(CAST(DATE_PART(second, "T84"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                      "T84"."LOAD_TIMESTAMP"
                    ) % 1000000
                  ) + 1000000
                ) % 1000000
              ) + 1000000 AS VARCHAR),
              6
            )
          ),
          'open_date', CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T84"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T84"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T84"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          'resolution_status', "T84"."RESOLUTION_STATUS",
          'source_system', "T84"."SOURCE_SYSTEM",
          'ticket_id', "T84"."TICKET_ID",
          'ticket_type', "T84"."TICKET_TYPE",
          'update_date', CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T84"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T84"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T84"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          'update_timestamp', CONCAT(
            CONCAT(
              RIGHT(
                CAST(CAST(DATE_PART(year, "T84"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                4
              ),
              '-',
              RIGHT(
                CAST(CAST(DATE_PART(month, "T84"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T84"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            ' ',
            RIGHT(
              CAST(CAST(DATE_PART(hour, "T84"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
              2
            ),
            ':',
            RIGHT(
              CAST(CAST(DATE_PART(minute, "T84"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
              2
            ),
            ':',
            RIGHT(
              CAST(CAST(DATE_PART(second, "T84"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                      "T84"."UPDATE_TIMESTAMP"
                    ) % 1000000
                  ) + 1000000
                ) % 1000000
              ) + 1000000 AS VARCHAR),
              6
            )
          ),
          'user_id', "T84"."USER_ID"
        ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
        "T84"."OCCURRENCES",
        "T84"."EFF" AS "ERROR_TIMESTAMP",
        "T84"."LOAD_DATE",
        "T84"."UPDATE_DATE",
        "T84"."SOURCE_SYSTEM"
      FROM (
        SELECT
          "T81"."TICKET_ID",
          "T81"."USER_ID",
          "T81"."TICKET_TYPE",
          "T81"."RESOLUTION_STATUS",
          "T81"."OPEN_DATE",
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
          "T81"."ERROR_ID",
          ROW_NUMBER() OVER (
            PARTITION BY "T81"."ERROR_ID"
            ORDER BY "T81"."EFF" DESC NULLS LAST, "T81"."LOAD_TIMESTAMP" DESC NULLS LAST, "T81"."TICKET_ID" DESC NULLS LAST, "T81"."USER_ID" DESC NULLS LAST, "T81"."TICKET_TYPE" DESC NULLS LAST, "T81"."RESOLUTION_STATUS" DESC NULLS LAST, "T81"."OPEN_DATE" DESC NULLS LAST, "T81"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T81"."LOAD_DATE" DESC NULLS LAST, "T81"."UPDATE_DATE" DESC NULLS LAST, "T81"."SOURCE_SYSTEM" DESC NULLS LAST
          ) - 1 AS "POSITION",
          COUNT(*) OVER (
            PARTITION BY "T81"."ERROR_ID"
            ORDER BY NULL ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "OCCURRENCES"
        FROM (
          SELECT
            "T75"."TICKET_ID",
            "T75"."USER_ID",
            "T75"."TICKET_TYPE",
            "T75"."RESOLUTION_STATUS",
            "T75"."OPEN_DATE",
            "T75"."LOAD_TIMESTAMP",
            "T75"."UPDATE_TIMESTAMP",
            "T75"."SOURCE_SYSTEM",
            "T75"."LOAD_DATE",
            "T75"."UPDATE_DATE",
            "T75"."EFF",
            "T75"."BROKEN",
            "T75"."RULE_TABLE",
            "T75"."RULE_BIT",
            "T75"."VALIDATION_RULE",
            "T75"."ERROR_SEVERITY",
            "T75"."ERROR_TYPE",
            "T75"."ERROR_DESCRIPTION",
            "T75"."SOURCE_COLUMN",
            MD5(
              IFF(
                NOT "T75"."TICKET_ID" IS NULL,
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
                    "T75"."VALIDATION_RULE" IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH("T75"."VALIDATION_RULE") AS VARCHAR),
                      ':',
                      COALESCE("T75"."VALIDATION_RULE", '')
                    )
                  ),
                  IFF(
                    "T75"."TICKET_ID" IS NULL,
                    '~',
                    CONCAT(CAST(LENGTH("T75"."TICKET_ID") AS VARCHAR), ':', COALESCE("T75"."TICKET_ID", ''))
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
                    "T75"."VALIDATION_RULE" IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH("T75"."VALIDATION_RULE") AS VARCHAR),
                      ':',
                      COALESCE("T75"."VALIDATION_RULE", '')
                    )
                  ),
                  IFF(
                    "T75"."TICKET_ID" IS NULL,
                    '~',
                    CONCAT(CAST(LENGTH("T75"."TICKET_ID") AS VARCHAR), ':', COALESCE("T75"."TICKET_ID", ''))
                  ),
                  IFF(
                    "T75"."USER_ID" IS NULL,
                    '~',
                    CONCAT(CAST(LENGTH("T75"."USER_ID") AS VARCHAR), ':', COALESCE("T75"."USER_ID", ''))
                  ),
                  IFF(
                    "T75"."TICKET_TYPE" IS NULL,
                    '~',
                    CONCAT(CAST(LENGTH("T75"."TICKET_TYPE") AS VARCHAR), ':', COALESCE("T75"."TICKET_TYPE", ''))
                  ),
                  IFF(
                    "T75"."RESOLUTION_STATUS" IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH("T75"."RESOLUTION_STATUS") AS VARCHAR),
                      ':',
                      COALESCE("T75"."RESOLUTION_STATUS", '')
                    )
                  ),
                  IFF(
                    CONCAT(
                      RIGHT(CAST(CAST(DATE_PART(year, "T75"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(month, "T75"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(day, "T75"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                    ) IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH(
                        CONCAT(
                          RIGHT(CAST(CAST(DATE_PART(year, "T75"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T75"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T75"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                        )
                      ) AS VARCHAR),
                      ':',
                      COALESCE(
                        CONCAT(
                          RIGHT(CAST(CAST(DATE_PART(year, "T75"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T75"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T75"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
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
                "T22"."RULE_TABLE",
                "T22"."RULE_BIT",
                "T22"."VALIDATION_RULE",
                "T22"."ERROR_SEVERITY",
                "T22"."ERROR_TYPE",
                "T22"."ERROR_DESCRIPTION",
                "T22"."SOURCE_COLUMN"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "T2"."TICKET_ID",
                    "T2"."USER_ID",
                    "T2"."TICKET_TYPE",
                    "T2"."RESOLUTION_STATUS",
                    "T2"."OPEN_DATE",
                    "T2"."LOAD_TIMESTAMP",
                    "T2"."UPDATE_TIMESTAMP",
                    "T2"."SOURCE_SYSTEM",
                    "T2"."LOAD_DATE",
                    "T2"."UPDATE_DATE",
                    "T2"."EFF",
                    "T2"."FAILED" AS "BROKEN"
                  FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."RANKED_SUPPORT_TICKETS" AS "T2"
                  WHERE
                    "T2"."IS_STANDING"
                ) AS "T7"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    "T66"."TICKET_ID",
                    "T66"."USER_ID",
                    "T66"."TICKET_TYPE",
                    "T66"."RESOLUTION_STATUS",
                    "T66"."OPEN_DATE",
                    "T66"."LOAD_TIMESTAMP",
                    "T66"."UPDATE_TIMESTAMP",
                    "T66"."SOURCE_SYSTEM",
                    "T66"."LOAD_DATE",
                    "T66"."UPDATE_DATE",
                    "T66"."EFF",
                    "T66"."BROKEN"
                  FROM (
                    SELECT
                      "T61"."TICKET_ID",
                      "T61"."USER_ID",
                      "T61"."TICKET_TYPE",
                      "T61"."RESOLUTION_STATUS",
                      "T61"."OPEN_DATE",
                      "T61"."LOAD_TIMESTAMP",
                      "T61"."UPDATE_TIMESTAMP",
                      "T61"."SOURCE_SYSTEM",
                      "T61"."LOAD_DATE",
                      "T61"."UPDATE_DATE",
                      "T61"."TICKET_TYPE_LABEL",
                      "T61"."RESOLUTION_STATUS_LABEL",
                      "T61"."EFF",
                      "T61"."FAILED",
                      "T61"."IS_SELECTED",
                      "T61"."IS_LATEST",
                      "T61"."CLOSING_DATE",
                      "T61"."FOUND_USER_KEY",
                      "T61"."PLAN_AT_OPEN",
                      TO_DATE(:run_value_as_of) AS "AS_OF_DATE",
                      0 + IFF(COALESCE("T61"."TICKET_TYPE_LABEL" = 'Unknown', FALSE), 16, 0) + IFF(
                        COALESCE(
                          (
                            "T61"."RESOLUTION_STATUS_LABEL" = 'Unknown'
                          )
                          AND (
                            NOT "T61"."RESOLUTION_STATUS" IS NULL
                          ),
                          FALSE
                        ),
                        32,
                        0
                      ) + IFF(COALESCE("T61"."FOUND_USER_KEY" IS NULL, FALSE), 64, 0) + IFF(COALESCE("T61"."OPEN_DATE" > TO_DATE(:run_value_as_of), FALSE), 128, 0) + IFF(COALESCE("T61"."CLOSING_DATE" < "T61"."OPEN_DATE", FALSE), 256, 0) AS "BROKEN"
                    FROM (
                      SELECT
                        "T15"."TICKET_ID",
                        "T15"."USER_ID",
                        "T15"."TICKET_TYPE",
                        "T15"."RESOLUTION_STATUS",
                        "T15"."OPEN_DATE",
                        "T15"."LOAD_TIMESTAMP",
                        "T15"."UPDATE_TIMESTAMP",
                        "T15"."SOURCE_SYSTEM",
                        "T15"."LOAD_DATE",
                        "T15"."UPDATE_DATE",
                        "T15"."TICKET_TYPE_LABEL",
                        "T15"."RESOLUTION_STATUS_LABEL",
                        "T15"."EFF",
                        "T15"."FAILED",
                        "T15"."IS_SELECTED",
                        "T15"."IS_LATEST",
                        "T53"."CLOSING_DATE",
                        "T19"."FOUND_USER_KEY",
                        "T19"."PLAN_AT_OPEN"
                      FROM (
                        SELECT
                          "T2"."TICKET_ID",
                          "T2"."USER_ID",
                          "T2"."TICKET_TYPE",
                          "T2"."RESOLUTION_STATUS",
                          "T2"."OPEN_DATE",
                          "T2"."LOAD_TIMESTAMP",
                          "T2"."UPDATE_TIMESTAMP",
                          "T2"."SOURCE_SYSTEM",
                          "T2"."LOAD_DATE",
                          "T2"."UPDATE_DATE",
                          "T2"."TICKET_TYPE_LABEL",
                          "T2"."RESOLUTION_STATUS_LABEL",
                          "T2"."EFF",
                          "T2"."FAILED",
                          "T2"."IS_SELECTED",
                          "T2"."IS_LATEST"
                        FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."RANKED_SUPPORT_TICKETS" AS "T2"
                        WHERE
                          "T2"."IS_KEPT"
                      ) AS "T15"
                      LEFT OUTER JOIN (
                        SELECT
                          "T42"."TICKET_ID" AS "CLOSED_TICKET_ID",
                          TO_DATE("T42"."CLOSED_AT") AS "CLOSING_DATE"
                        FROM (
                          SELECT
                            "T35"."TICKET_ID",
                            MIN("T35"."EFF") AS "CLOSED_AT"
                          FROM (
                            SELECT
                              *
                            FROM (
                              SELECT
                                "T14"."TICKET_ID",
                                "T14"."EFF",
                                SUM(
                                  CAST(NOT (
                                    "T14"."RESOLUTION_STATUS_LABEL" IN ('Resolved', 'Closed')
                                  ) AS BIGINT)
                                ) OVER (
                                  PARTITION BY "T14"."TICKET_ID"
                                  ORDER BY "T14"."EFF" DESC NULLS LAST, "T14"."LOAD_TIMESTAMP" DESC NULLS LAST, "T14"."TICKET_ID" DESC NULLS LAST, "T14"."USER_ID" DESC NULLS LAST, "T14"."TICKET_TYPE" DESC NULLS LAST, "T14"."RESOLUTION_STATUS" DESC NULLS LAST, "T14"."OPEN_DATE" DESC NULLS LAST, "T14"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T14"."LOAD_DATE" DESC NULLS LAST, "T14"."UPDATE_DATE" DESC NULLS LAST, "T14"."SOURCE_SYSTEM" DESC NULLS LAST
                                  ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                                ) AS "OTHER_ROWS_UNTIL_HERE"
                              FROM (
                                SELECT
                                  *
                                FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."RANKED_SUPPORT_TICKETS" AS "T2"
                                WHERE
                                  "T2"."FAILED" = 0
                              ) AS "T14"
                            ) AS "T28"
                            WHERE
                              "T28"."OTHER_ROWS_UNTIL_HERE" = 0
                          ) AS "T35"
                          GROUP BY
                            1
                        ) AS "T42"
                      ) AS "T53"
                        ON "T15"."TICKET_ID" = "T53"."CLOSED_TICKET_ID"
                      LEFT OUTER JOIN (
                        SELECT
                          "T6"."USER_ID" AS "LOOKED_UP_ID",
                          "T6"."FOUND_FROM",
                          "T6"."FOUND_UNTIL",
                          "T6"."USER_KEY" AS "FOUND_USER_KEY",
                          "T6"."PLAN_TYPE" AS "PLAN_AT_OPEN"
                        FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."USER_VERSIONS" AS "T6"
                      ) AS "T19"
                        ON "T15"."USER_ID" = "T19"."LOOKED_UP_ID"
                        AND LEAST(
                          GREATEST(
                            CAST("T15"."OPEN_DATE" AS TIMESTAMPNTZ(6)),
                            CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6))
                          ),
                          CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMPNTZ(6))
                        ) >= "T19"."FOUND_FROM"
                        AND LEAST(
                          GREATEST(
                            CAST("T15"."OPEN_DATE" AS TIMESTAMPNTZ(6)),
                            CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6))
                          ),
                          CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMPNTZ(6))
                        ) < "T19"."FOUND_UNTIL"
                    ) AS "T61"
                  ) AS "T66"
                  WHERE
                    "T66"."BROKEN" <> 0 AND "T66"."IS_LATEST"
                ) AS "T67"
              ) AS "T69"
              CROSS JOIN (
                SELECT
                  *
                FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."QUALITY_RULES" AS "T1"
                WHERE
                  "T1"."RULE_TABLE" = 'support_tickets'
              ) AS "T22"
            ) AS "T71"
            WHERE
              (
                BITAND("T71"."BROKEN", "T71"."RULE_BIT")
              ) <> 0
          ) AS "T75"
        ) AS "T81"
      ) AS "T84"
      WHERE
        "T84"."POSITION" = 0
    ) AS "T85"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "T77"."ERROR_ID",
        'gold' AS "ORIGIN",
        "T77"."ERROR_TYPE",
        "T77"."ERROR_DESCRIPTION",
        'si_billing_events' AS "SOURCE_TABLE",
        "T77"."EVENT_ID" AS "SOURCE_KEY",
        "T77"."SOURCE_COLUMN",
        CASE
          WHEN "T77"."VALIDATION_RULE" IN ('missing_event_id')
          THEN "T77"."EVENT_ID"
          WHEN "T77"."VALIDATION_RULE" IN ('missing_user_id', 'orphan_user')
          THEN "T77"."USER_ID"
          WHEN "T77"."VALIDATION_RULE" IN ('missing_event_type', 'unknown_event_type')
          THEN "T77"."EVENT_TYPE"
          WHEN "T77"."VALIDATION_RULE" IN ('missing_amount', 'zero_amount')
          THEN CAST("T77"."AMOUNT" AS VARCHAR)
          WHEN "T77"."VALIDATION_RULE" IN ('missing_event_date', 'future_event_date')
          THEN CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T77"."EVENT_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T77"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T77"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
          )
          WHEN "T77"."VALIDATION_RULE" IN ('negative_amount')
          THEN CONCAT(
            COALESCE("T77"."EVENT_TYPE", 'null'),
            ', ',
            COALESCE(CAST("T77"."AMOUNT" AS VARCHAR), 'null')
          )
          ELSE NULL
        END AS "ERROR_VALUE",
        "T77"."VALIDATION_RULE",
        "T77"."ERROR_SEVERITY",
        'Open' AS "RESOLUTION_STATUS",
        CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
          'amount', CAST("T77"."AMOUNT" AS VARCHAR),
          'event_date', CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T77"."EVENT_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T77"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T77"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          'event_id', "T77"."EVENT_ID",
          'event_type', "T77"."EVENT_TYPE",
          'load_date', CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T77"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T77"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T77"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          'load_timestamp', CONCAT(
            CONCAT(
              RIGHT(
                CAST(CAST(DATE_PART(year, "T77"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                4
              ),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T77"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T77"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            ' ',
            RIGHT(CAST(CAST(DATE_PART(hour, "T77"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
            ':',
            RIGHT(
              CAST(CAST(DATE_PART(minute, "T77"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
              2
            ),
            ':',
            RIGHT(
              CAST(CAST(DATE_PART(second, "T77"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                      "T77"."LOAD_TIMESTAMP"
                    ) % 1000000
                  ) + 1000000
                ) % 1000000
              ) + 1000000 AS VARCHAR),
              6
            )
          ),
          'source_system', "T77"."SOURCE_SYSTEM",
          'update_date', CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T77"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T77"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T77"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          'update_timestamp', CONCAT(
            CONCAT(
              RIGHT(
                CAST(CAST(DATE_PART(year, "T77"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                4
              ),
              '-',
              RIGHT(
                CAST(CAST(DATE_PART(month, "T77"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T77"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            ' ',
            RIGHT(
              CAST(CAST(DATE_PART(hour, "T77"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
              2
            ),
            ':',
            RIGHT(
              CAST(CAST(DATE_PART(minute, "T77"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
              2
            ),
            ':',
            RIGHT(
              CAST(CAST(DATE_PART(second, "T77"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                      "T77"."UPDATE_TIMESTAMP"
                    ) % 1000000
                  ) + 1000000
                ) % 1000000
              ) + 1000000 AS VARCHAR),
              6
            )
          ),
          'user_id', "T77"."USER_ID"
        ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
        "T77"."OCCURRENCES",
        "T77"."EFF" AS "ERROR_TIMESTAMP",
        "T77"."LOAD_DATE",
        "T77"."UPDATE_DATE",
        "T77"."SOURCE_SYSTEM"
      FROM (
        SELECT
          "T73"."EVENT_ID",
          "T73"."USER_ID",
          "T73"."EVENT_TYPE",
          "T73"."AMOUNT",
          "T73"."EVENT_DATE",
          "T73"."LOAD_TIMESTAMP",
          "T73"."UPDATE_TIMESTAMP",
          "T73"."SOURCE_SYSTEM",
          "T73"."LOAD_DATE",
          "T73"."UPDATE_DATE",
          "T73"."EFF",
          "T73"."BROKEN",
          "T73"."RULE_TABLE",
          "T73"."RULE_BIT",
          "T73"."VALIDATION_RULE",
          "T73"."ERROR_SEVERITY",
          "T73"."ERROR_TYPE",
          "T73"."ERROR_DESCRIPTION",
          "T73"."SOURCE_COLUMN",
          "T73"."ERROR_ID",
          ROW_NUMBER() OVER (
            PARTITION BY "T73"."ERROR_ID"
            ORDER BY "T73"."EFF" DESC NULLS LAST, "T73"."LOAD_TIMESTAMP" DESC NULLS LAST, "T73"."EVENT_ID" DESC NULLS LAST, "T73"."USER_ID" DESC NULLS LAST, "T73"."EVENT_TYPE" DESC NULLS LAST, "T73"."AMOUNT" DESC NULLS LAST, "T73"."EVENT_DATE" DESC NULLS LAST, "T73"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T73"."LOAD_DATE" DESC NULLS LAST, "T73"."UPDATE_DATE" DESC NULLS LAST, "T73"."SOURCE_SYSTEM" DESC NULLS LAST
          ) - 1 AS "POSITION",
          COUNT(*) OVER (
            PARTITION BY "T73"."ERROR_ID"
            ORDER BY NULL ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "OCCURRENCES"
        FROM (
          SELECT
            "T64"."EVENT_ID",
            "T64"."USER_ID",
            "T64"."EVENT_TYPE",
            "T64"."AMOUNT",
            "T64"."EVENT_DATE",
            "T64"."LOAD_TIMESTAMP",
            "T64"."UPDATE_TIMESTAMP",
            "T64"."SOURCE_SYSTEM",
            "T64"."LOAD_DATE",
            "T64"."UPDATE_DATE",
            "T64"."EFF",
            "T64"."BROKEN",
            "T64"."RULE_TABLE",
            "T64"."RULE_BIT",
            "T64"."VALIDATION_RULE",
            "T64"."ERROR_SEVERITY",
            "T64"."ERROR_TYPE",
            "T64"."ERROR_DESCRIPTION",
            "T64"."SOURCE_COLUMN",
            MD5(
              IFF(
                NOT "T64"."EVENT_ID" IS NULL,
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
                    "T64"."VALIDATION_RULE" IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH("T64"."VALIDATION_RULE") AS VARCHAR),
                      ':',
                      COALESCE("T64"."VALIDATION_RULE", '')
                    )
                  ),
                  IFF(
                    "T64"."EVENT_ID" IS NULL,
                    '~',
                    CONCAT(CAST(LENGTH("T64"."EVENT_ID") AS VARCHAR), ':', COALESCE("T64"."EVENT_ID", ''))
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
                    "T64"."VALIDATION_RULE" IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH("T64"."VALIDATION_RULE") AS VARCHAR),
                      ':',
                      COALESCE("T64"."VALIDATION_RULE", '')
                    )
                  ),
                  IFF(
                    "T64"."EVENT_ID" IS NULL,
                    '~',
                    CONCAT(CAST(LENGTH("T64"."EVENT_ID") AS VARCHAR), ':', COALESCE("T64"."EVENT_ID", ''))
                  ),
                  IFF(
                    "T64"."USER_ID" IS NULL,
                    '~',
                    CONCAT(CAST(LENGTH("T64"."USER_ID") AS VARCHAR), ':', COALESCE("T64"."USER_ID", ''))
                  ),
                  IFF(
                    "T64"."EVENT_TYPE" IS NULL,
                    '~',
                    CONCAT(CAST(LENGTH("T64"."EVENT_TYPE") AS VARCHAR), ':', COALESCE("T64"."EVENT_TYPE", ''))
                  ),
                  IFF(
                    CAST("T64"."AMOUNT" AS VARCHAR) IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH(CAST("T64"."AMOUNT" AS VARCHAR)) AS VARCHAR),
                      ':',
                      COALESCE(CAST("T64"."AMOUNT" AS VARCHAR), '')
                    )
                  ),
                  IFF(
                    CONCAT(
                      RIGHT(CAST(CAST(DATE_PART(year, "T64"."EVENT_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(month, "T64"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(day, "T64"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                    ) IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH(
                        CONCAT(
                          RIGHT(CAST(CAST(DATE_PART(year, "T64"."EVENT_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T64"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T64"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                        )
                      ) AS VARCHAR),
                      ':',
                      COALESCE(
                        CONCAT(
                          RIGHT(CAST(CAST(DATE_PART(year, "T64"."EVENT_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T64"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T64"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
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
                "T56"."EVENT_ID",
                "T56"."USER_ID",
                "T56"."EVENT_TYPE",
                "T56"."AMOUNT",
                "T56"."EVENT_DATE",
                "T56"."LOAD_TIMESTAMP",
                "T56"."UPDATE_TIMESTAMP",
                "T56"."SOURCE_SYSTEM",
                "T56"."LOAD_DATE",
                "T56"."UPDATE_DATE",
                "T56"."EFF",
                "T56"."BROKEN",
                "T23"."RULE_TABLE",
                "T23"."RULE_BIT",
                "T23"."VALIDATION_RULE",
                "T23"."ERROR_SEVERITY",
                "T23"."ERROR_TYPE",
                "T23"."ERROR_DESCRIPTION",
                "T23"."SOURCE_COLUMN"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "T34"."EVENT_ID",
                    "T34"."USER_ID",
                    "T34"."EVENT_TYPE",
                    "T34"."AMOUNT",
                    "T34"."EVENT_DATE",
                    "T34"."LOAD_TIMESTAMP",
                    "T34"."UPDATE_TIMESTAMP",
                    "T34"."SOURCE_SYSTEM",
                    "T34"."LOAD_DATE",
                    "T34"."UPDATE_DATE",
                    "T34"."EFF",
                    "T34"."FAILED" AS "BROKEN"
                  FROM "T31" AS "T34"
                  WHERE
                    NOT (
                      "T34"."IS_VALID"
                    ) AND (
                      "T34"."VALID_UNTIL_HERE" = 0
                    )
                ) AS "T40"
                UNION ALL
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
                    "T45"."BROKEN"
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
                        "T5"."IS_SELECTED",
                        TRUE AS "IS_LATEST",
                        "T5"."BROKEN"
                      FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."FLAGGED_BILLING_EVENTS" AS "T5"
                      WHERE
                        "T5"."FAILED" = 0 AND NOT (
                          "T5"."IS_REPEATED"
                        ) AND "T5"."BROKEN" <> 0
                    ) AS "T18"
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        "T34"."EVENT_ID",
                        "T34"."USER_ID",
                        "T34"."EVENT_TYPE",
                        "T34"."AMOUNT",
                        "T34"."EVENT_DATE",
                        "T34"."LOAD_TIMESTAMP",
                        "T34"."UPDATE_TIMESTAMP",
                        "T34"."SOURCE_SYSTEM",
                        "T34"."LOAD_DATE",
                        "T34"."UPDATE_DATE",
                        "T34"."EFF",
                        "T34"."IS_SELECTED",
                        "T34"."IS_VALID" AND (
                          "T34"."VALID_UNTIL_HERE" = 1
                        ) AS "IS_LATEST",
                        "T34"."BROKEN"
                      FROM "T31" AS "T34"
                      WHERE
                        (
                          "T34"."IS_VALID" AND (
                            "T34"."VALID_UNTIL_HERE" = 1
                          )
                        )
                        AND "T34"."BROKEN" <> 0
                    ) AS "T41"
                  ) AS "T45"
                  WHERE
                    "T45"."IS_LATEST"
                ) AS "T48"
              ) AS "T56"
              CROSS JOIN (
                SELECT
                  *
                FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."QUALITY_RULES" AS "T1"
                WHERE
                  "T1"."RULE_TABLE" = 'billing_events'
              ) AS "T23"
            ) AS "T59"
            WHERE
              (
                BITAND("T59"."BROKEN", "T59"."RULE_BIT")
              ) <> 0
          ) AS "T64"
        ) AS "T73"
      ) AS "T77"
      WHERE
        "T77"."POSITION" = 0
    ) AS "T80"
  ) AS "T86"
) AS "T87"
UNION ALL
SELECT
  *
FROM (
  SELECT
    "T65"."FAULT_ID" AS "ERROR_ID",
    'silver' AS "ORIGIN",
    COALESCE("T65"."ERROR_TYPE", 'Other') AS "ERROR_TYPE",
    "T65"."ERROR_DESCRIPTION",
    COALESCE("T65"."SOURCE_TABLE", 'Unknown') AS "SOURCE_TABLE",
    CAST("T65"."ERROR_ID" AS VARCHAR) AS "SOURCE_KEY",
    CAST(NULL AS VARCHAR) AS "SOURCE_COLUMN",
    CAST(NULL AS VARCHAR) AS "ERROR_VALUE",
    'silver_error' AS "VALIDATION_RULE",
    IFF(
      COALESCE(
        CONTAINS(
          TRIM(
            REGEXP_REPLACE(
              TRANSLATE("T65"."ERROR_TYPE", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ_-', 'abcdefghijklmnopqrstuvwxyz  '),
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
              TRANSLATE("T65"."ERROR_TYPE", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ_-', 'abcdefghijklmnopqrstuvwxyz  '),
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
          TRANSLATE("T65"."STATUS", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ_-', 'abcdefghijklmnopqrstuvwxyz  '),
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
      'error_description', "T65"."ERROR_DESCRIPTION",
      'error_id', "T65"."ERROR_ID",
      'error_timestamp', CONCAT(
        CONCAT(
          RIGHT(
            CAST(CAST(DATE_PART(year, "T65"."ERROR_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
            4
          ),
          '-',
          RIGHT(
            CAST(CAST(DATE_PART(month, "T65"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
            2
          ),
          '-',
          RIGHT(CAST(CAST(DATE_PART(day, "T65"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
        ),
        ' ',
        RIGHT(CAST(CAST(DATE_PART(hour, "T65"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
        ':',
        RIGHT(
          CAST(CAST(DATE_PART(minute, "T65"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
          2
        ),
        ':',
        RIGHT(
          CAST(CAST(DATE_PART(second, "T65"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                  "T65"."ERROR_TIMESTAMP"
                ) % 1000000
              ) + 1000000
            ) % 1000000
          ) + 1000000 AS VARCHAR),
          6
        )
      ),
      'error_type', "T65"."ERROR_TYPE",
      'load_date', CONCAT(
        RIGHT(CAST(CAST(DATE_PART(year, "T65"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
        '-',
        RIGHT(CAST(CAST(DATE_PART(month, "T65"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
        '-',
        RIGHT(CAST(CAST(DATE_PART(day, "T65"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
      ),
      'process_audit_info', "T65"."PROCESS_AUDIT_INFO",
      'source_system', "T65"."SOURCE_SYSTEM",
      'source_table', "T65"."SOURCE_TABLE",
      'status', "T65"."STATUS",
      'update_date', CONCAT(
        RIGHT(CAST(CAST(DATE_PART(year, "T65"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
        '-',
        RIGHT(CAST(CAST(DATE_PART(month, "T65"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
        '-',
        RIGHT(CAST(CAST(DATE_PART(day, "T65"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
      )
    ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
    1 AS "OCCURRENCES",
    "T65"."ERROR_TIMESTAMP",
    "T65"."LOAD_DATE",
    "T65"."UPDATE_DATE",
    "T65"."SOURCE_SYSTEM"
  FROM (
    SELECT
      "T60"."ERROR_ID",
      "T60"."ERROR_TYPE",
      "T60"."ERROR_DESCRIPTION",
      "T60"."SOURCE_TABLE",
      "T60"."ERROR_TIMESTAMP",
      "T60"."PROCESS_AUDIT_INFO",
      "T60"."STATUS",
      "T60"."LOAD_DATE",
      "T60"."UPDATE_DATE",
      "T60"."SOURCE_SYSTEM",
      "T60"."EFF",
      "T60"."FAULT_ID",
      ROW_NUMBER() OVER (
        PARTITION BY "T60"."FAULT_ID"
        ORDER BY "T60"."EFF" DESC NULLS LAST, "T60"."ERROR_ID" DESC NULLS LAST, "T60"."ERROR_TYPE" DESC NULLS LAST, "T60"."ERROR_DESCRIPTION" DESC NULLS LAST, "T60"."SOURCE_TABLE" DESC NULLS LAST, "T60"."ERROR_TIMESTAMP" DESC NULLS LAST, "T60"."PROCESS_AUDIT_INFO" DESC NULLS LAST, "T60"."STATUS" DESC NULLS LAST, "T60"."LOAD_DATE" DESC NULLS LAST, "T60"."UPDATE_DATE" DESC NULLS LAST, "T60"."SOURCE_SYSTEM" DESC NULLS LAST
      ) - 1 AS "POSITION"
    FROM (
      SELECT
        "T27"."ERROR_ID",
        "T27"."ERROR_TYPE",
        "T27"."ERROR_DESCRIPTION",
        "T27"."SOURCE_TABLE",
        "T27"."ERROR_TIMESTAMP",
        "T27"."PROCESS_AUDIT_INFO",
        "T27"."STATUS",
        "T27"."LOAD_DATE",
        "T27"."UPDATE_DATE",
        "T27"."SOURCE_SYSTEM",
        "T27"."EFF",
        MD5(
          IFF(
            NOT "T27"."ERROR_ID" IS NULL,
            CONCAT(
              IFF(
                'silver' IS NULL,
                '~',
                CONCAT(CAST(LENGTH('silver') AS VARCHAR), ':', COALESCE('silver', ''))
              ),
              IFF(
                CAST("T27"."ERROR_ID" AS VARCHAR) IS NULL,
                '~',
                CONCAT(
                  CAST(LENGTH(CAST("T27"."ERROR_ID" AS VARCHAR)) AS VARCHAR),
                  ':',
                  COALESCE(CAST("T27"."ERROR_ID" AS VARCHAR), '')
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
                CAST("T27"."ERROR_ID" AS VARCHAR) IS NULL,
                '~',
                CONCAT(
                  CAST(LENGTH(CAST("T27"."ERROR_ID" AS VARCHAR)) AS VARCHAR),
                  ':',
                  COALESCE(CAST("T27"."ERROR_ID" AS VARCHAR), '')
                )
              ),
              IFF(
                "T27"."ERROR_TYPE" IS NULL,
                '~',
                CONCAT(CAST(LENGTH("T27"."ERROR_TYPE") AS VARCHAR), ':', COALESCE("T27"."ERROR_TYPE", ''))
              ),
              IFF(
                "T27"."ERROR_DESCRIPTION" IS NULL,
                '~',
                CONCAT(
                  CAST(LENGTH("T27"."ERROR_DESCRIPTION") AS VARCHAR),
                  ':',
                  COALESCE("T27"."ERROR_DESCRIPTION", '')
                )
              ),
              IFF(
                "T27"."SOURCE_TABLE" IS NULL,
                '~',
                CONCAT(
                  CAST(LENGTH("T27"."SOURCE_TABLE") AS VARCHAR),
                  ':',
                  COALESCE("T27"."SOURCE_TABLE", '')
                )
              ),
              IFF(
                CONCAT(
                  CONCAT(
                    RIGHT(
                      CAST(CAST(DATE_PART(year, "T27"."ERROR_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                      4
                    ),
                    '-',
                    RIGHT(
                      CAST(CAST(DATE_PART(month, "T27"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                      2
                    ),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T27"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                  ),
                  ' ',
                  RIGHT(CAST(CAST(DATE_PART(hour, "T27"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(
                    CAST(CAST(DATE_PART(minute, "T27"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  ),
                  ':',
                  RIGHT(
                    CAST(CAST(DATE_PART(second, "T27"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                            "T27"."ERROR_TIMESTAMP"
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
                          CAST(CAST(DATE_PART(year, "T27"."ERROR_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                          4
                        ),
                        '-',
                        RIGHT(
                          CAST(CAST(DATE_PART(month, "T27"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T27"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                      ),
                      ' ',
                      RIGHT(CAST(CAST(DATE_PART(hour, "T27"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                      ':',
                      RIGHT(
                        CAST(CAST(DATE_PART(minute, "T27"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                        2
                      ),
                      ':',
                      RIGHT(
                        CAST(CAST(DATE_PART(second, "T27"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                                "T27"."ERROR_TIMESTAMP"
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
                          CAST(CAST(DATE_PART(year, "T27"."ERROR_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                          4
                        ),
                        '-',
                        RIGHT(
                          CAST(CAST(DATE_PART(month, "T27"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T27"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                      ),
                      ' ',
                      RIGHT(CAST(CAST(DATE_PART(hour, "T27"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                      ':',
                      RIGHT(
                        CAST(CAST(DATE_PART(minute, "T27"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                        2
                      ),
                      ':',
                      RIGHT(
                        CAST(CAST(DATE_PART(second, "T27"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                                "T27"."ERROR_TIMESTAMP"
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
                "T27"."PROCESS_AUDIT_INFO" IS NULL,
                '~',
                CONCAT(
                  CAST(LENGTH("T27"."PROCESS_AUDIT_INFO") AS VARCHAR),
                  ':',
                  COALESCE("T27"."PROCESS_AUDIT_INFO", '')
                )
              ),
              IFF(
                "T27"."STATUS" IS NULL,
                '~',
                CONCAT(CAST(LENGTH("T27"."STATUS") AS VARCHAR), ':', COALESCE("T27"."STATUS", ''))
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
      ) AS "T27"
    ) AS "T60"
  ) AS "T65"
  WHERE
    "T65"."POSITION" = 0
) AS "T70";

CREATE OR REPLACE TRANSIENT TABLE "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."FOUND_VIOLATIONS" AS
SELECT
  *
FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."FOUND_VIOLATIONS_1" AS "T0"
UNION ALL
SELECT
  *
FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."FOUND_VIOLATIONS_2" AS "T1";
