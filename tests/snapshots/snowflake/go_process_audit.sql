-- go_process_audit: One row per run and process.
-- snowflake, full; compiled by zoomgold, not for editing
CREATE OR REPLACE TRANSIENT TABLE "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."GO_PROCESS_AUDIT__CANDIDATE" (
  "EXECUTION_ID" VARCHAR,
  "PROCESS_NAME" VARCHAR,
  "PIPELINE_NAME" VARCHAR,
  "BACKEND" VARCHAR,
  "SOURCE_TABLE" VARCHAR,
  "EXECUTION_START_TIME" TIMESTAMPNTZ(6),
  "EXECUTION_END_TIME" TIMESTAMPNTZ(6),
  "EXECUTION_STATUS" VARCHAR,
  "RECORDS_PROCESSED" DECIMAL(38, 0),
  "RECORDS_INSERTED" DECIMAL(38, 0),
  "RECORDS_UPDATED" DECIMAL(38, 0),
  "RECORDS_UNCHANGED" DECIMAL(38, 0),
  "RECORDS_DEDUPLICATED" DECIMAL(38, 0),
  "RECORDS_FAILED" DECIMAL(38, 0),
  "RECORDS_WARNED" DECIMAL(38, 0),
  "VERSIONS_CLOSED" DECIMAL(38, 0),
  "PASS_RATE" DECIMAL(5, 4),
  "PROCESS_DURATION_SECONDS" DOUBLE,
  "ERROR_MESSAGE" VARCHAR,
  "AS_OF" TIMESTAMPNTZ(6),
  "SILVER_READ_AT" TIMESTAMPNTZ(6),
  "CODE_VERSION" VARCHAR,
  "SOURCE_SYSTEM" VARCHAR,
  "LOAD_DATE" DATE,
  "UPDATE_DATE" DATE
) AS
SELECT
  CAST("EXECUTION_ID" AS VARCHAR) AS "EXECUTION_ID",
  CAST("PROCESS_NAME" AS VARCHAR) AS "PROCESS_NAME",
  CAST("PIPELINE_NAME" AS VARCHAR) AS "PIPELINE_NAME",
  CAST("BACKEND" AS VARCHAR) AS "BACKEND",
  CAST("SOURCE_TABLE" AS VARCHAR) AS "SOURCE_TABLE",
  CAST("EXECUTION_START_TIME" AS TIMESTAMPNTZ(6)) AS "EXECUTION_START_TIME",
  CAST("EXECUTION_END_TIME" AS TIMESTAMPNTZ(6)) AS "EXECUTION_END_TIME",
  CAST("EXECUTION_STATUS" AS VARCHAR) AS "EXECUTION_STATUS",
  CAST("RECORDS_PROCESSED" AS DECIMAL(38, 0)) AS "RECORDS_PROCESSED",
  CAST("RECORDS_INSERTED" AS DECIMAL(38, 0)) AS "RECORDS_INSERTED",
  CAST("RECORDS_UPDATED" AS DECIMAL(38, 0)) AS "RECORDS_UPDATED",
  CAST("RECORDS_UNCHANGED" AS DECIMAL(38, 0)) AS "RECORDS_UNCHANGED",
  CAST("RECORDS_DEDUPLICATED" AS DECIMAL(38, 0)) AS "RECORDS_DEDUPLICATED",
  CAST("RECORDS_FAILED" AS DECIMAL(38, 0)) AS "RECORDS_FAILED",
  CAST("RECORDS_WARNED" AS DECIMAL(38, 0)) AS "RECORDS_WARNED",
  CAST("VERSIONS_CLOSED" AS DECIMAL(38, 0)) AS "VERSIONS_CLOSED",
  CAST("PASS_RATE" AS DECIMAL(5, 4)) AS "PASS_RATE",
  CAST("PROCESS_DURATION_SECONDS" AS DOUBLE) AS "PROCESS_DURATION_SECONDS",
  CAST("ERROR_MESSAGE" AS VARCHAR) AS "ERROR_MESSAGE",
  CAST("AS_OF" AS TIMESTAMPNTZ(6)) AS "AS_OF",
  CAST("SILVER_READ_AT" AS TIMESTAMPNTZ(6)) AS "SILVER_READ_AT",
  CAST("CODE_VERSION" AS VARCHAR) AS "CODE_VERSION",
  CAST("SOURCE_SYSTEM" AS VARCHAR) AS "SOURCE_SYSTEM",
  CAST("LOAD_DATE" AS DATE) AS "LOAD_DATE",
  CAST("UPDATE_DATE" AS DATE) AS "UPDATE_DATE"
FROM (
  SELECT
    "T3"."EXECUTION_ID",
    'silver' AS "PROCESS_NAME",
    COALESCE("T3"."PIPELINE_NAME", 'Unknown') AS "PIPELINE_NAME",
    'silver' AS "BACKEND",
    CAST(NULL AS VARCHAR) AS "SOURCE_TABLE",
    COALESCE(
      "T3"."START_TIME",
      "T3"."END_TIME",
      CAST(COALESCE("T3"."LOAD_DATE", "T3"."UPDATE_DATE") AS TIMESTAMPNTZ(6)),
      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6))
    ) AS "EXECUTION_START_TIME",
    "T3"."END_TIME" AS "EXECUTION_END_TIME",
    CASE
      WHEN TRIM(
        REGEXP_REPLACE(
          TRANSLATE("T3"."STATUS", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ_-', 'abcdefghijklmnopqrstuvwxyz  '),
          ' +',
          ' '
        ),
        ' \t\n\r\f'
      ) IN ('success', 'succeeded', 'completed')
      THEN 'Completed'
      WHEN TRIM(
        REGEXP_REPLACE(
          TRANSLATE("T3"."STATUS", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ_-', 'abcdefghijklmnopqrstuvwxyz  '),
          ' +',
          ' '
        ),
        ' \t\n\r\f'
      ) IN ('failed', 'error')
      THEN 'Failed'
      ELSE COALESCE("T3"."STATUS", 'Unknown')
    END AS "EXECUTION_STATUS",
    CAST(NULL AS BIGINT) AS "RECORDS_PROCESSED",
    CAST(NULL AS BIGINT) AS "RECORDS_INSERTED",
    CAST(NULL AS BIGINT) AS "RECORDS_UPDATED",
    CAST(NULL AS BIGINT) AS "RECORDS_UNCHANGED",
    CAST(NULL AS BIGINT) AS "RECORDS_DEDUPLICATED",
    CAST(NULL AS BIGINT) AS "RECORDS_FAILED",
    CAST(NULL AS BIGINT) AS "RECORDS_WARNED",
    CAST(NULL AS BIGINT) AS "VERSIONS_CLOSED",
    CAST(NULL AS DECIMAL(5, 4)) AS "PASS_RATE",
    CAST(DATEDIFF(
      MICROSECOND,
      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
      "T3"."END_TIME"
    ) - DATEDIFF(
      MICROSECOND,
      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
      "T3"."START_TIME"
    ) AS DOUBLE) / 1000000 AS "PROCESS_DURATION_SECONDS",
    "T3"."ERROR_MESSAGE",
    CAST(NULL AS TIMESTAMPNTZ(6)) AS "AS_OF",
    CAST(NULL AS TIMESTAMPNTZ(6)) AS "SILVER_READ_AT",
    CAST(NULL AS VARCHAR) AS "CODE_VERSION",
    COALESCE("T3"."SOURCE_SYSTEM", 'ZOOM_PLATFORM') AS "SOURCE_SYSTEM",
    "T3"."LOAD_DATE",
    "T3"."UPDATE_DATE"
  FROM (
    SELECT
      "T2"."EXECUTION_ID",
      "T2"."PIPELINE_NAME",
      "T2"."START_TIME",
      "T2"."END_TIME",
      "T2"."STATUS",
      "T2"."ERROR_MESSAGE",
      "T2"."LOAD_DATE",
      "T2"."UPDATE_DATE",
      "T2"."SOURCE_SYSTEM",
      "T2"."EFF",
      ROW_NUMBER() OVER (
        PARTITION BY "T2"."EXECUTION_ID"
        ORDER BY "T2"."EFF" DESC NULLS LAST, "T2"."EXECUTION_ID" DESC NULLS LAST, "T2"."PIPELINE_NAME" DESC NULLS LAST, "T2"."START_TIME" DESC NULLS LAST, "T2"."END_TIME" DESC NULLS LAST, "T2"."STATUS" DESC NULLS LAST, "T2"."ERROR_MESSAGE" DESC NULLS LAST, "T2"."LOAD_DATE" DESC NULLS LAST, "T2"."UPDATE_DATE" DESC NULLS LAST, "T2"."SOURCE_SYSTEM" DESC NULLS LAST
      ) - 1 AS "POSITION"
    FROM (
      SELECT
        COALESCE(
          "T1"."EXECUTION_ID",
          MD5(
            CONCAT(
              IFF(
                "T1"."EXECUTION_ID" IS NULL,
                '~',
                CONCAT(CAST(LENGTH("T1"."EXECUTION_ID") AS VARCHAR), ':', COALESCE("T1"."EXECUTION_ID", ''))
              ),
              IFF(
                "T1"."PIPELINE_NAME" IS NULL,
                '~',
                CONCAT(
                  CAST(LENGTH("T1"."PIPELINE_NAME") AS VARCHAR),
                  ':',
                  COALESCE("T1"."PIPELINE_NAME", '')
                )
              ),
              IFF(
                CONCAT(
                  CONCAT(
                    RIGHT(CAST(CAST(DATE_PART(year, "T1"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(month, "T1"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T1"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                  ),
                  ' ',
                  RIGHT(CAST(CAST(DATE_PART(hour, "T1"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(minute, "T1"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(second, "T1"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  '.',
                  RIGHT(
                    CAST((
                      (
                        (
                          DATEDIFF(
                            MICROSECOND,
                            CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                            "T1"."START_TIME"
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
                        RIGHT(CAST(CAST(DATE_PART(year, "T1"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T1"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T1"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                      ),
                      ' ',
                      RIGHT(CAST(CAST(DATE_PART(hour, "T1"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      ':',
                      RIGHT(CAST(CAST(DATE_PART(minute, "T1"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      ':',
                      RIGHT(CAST(CAST(DATE_PART(second, "T1"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      '.',
                      RIGHT(
                        CAST((
                          (
                            (
                              DATEDIFF(
                                MICROSECOND,
                                CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                "T1"."START_TIME"
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
                        RIGHT(CAST(CAST(DATE_PART(year, "T1"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T1"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T1"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                      ),
                      ' ',
                      RIGHT(CAST(CAST(DATE_PART(hour, "T1"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      ':',
                      RIGHT(CAST(CAST(DATE_PART(minute, "T1"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      ':',
                      RIGHT(CAST(CAST(DATE_PART(second, "T1"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      '.',
                      RIGHT(
                        CAST((
                          (
                            (
                              DATEDIFF(
                                MICROSECOND,
                                CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                "T1"."START_TIME"
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
                    RIGHT(CAST(CAST(DATE_PART(year, "T1"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(month, "T1"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T1"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                  ),
                  ' ',
                  RIGHT(CAST(CAST(DATE_PART(hour, "T1"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(minute, "T1"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(second, "T1"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  '.',
                  RIGHT(
                    CAST((
                      (
                        (
                          DATEDIFF(
                            MICROSECOND,
                            CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                            "T1"."END_TIME"
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
                        RIGHT(CAST(CAST(DATE_PART(year, "T1"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T1"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T1"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                      ),
                      ' ',
                      RIGHT(CAST(CAST(DATE_PART(hour, "T1"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      ':',
                      RIGHT(CAST(CAST(DATE_PART(minute, "T1"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      ':',
                      RIGHT(CAST(CAST(DATE_PART(second, "T1"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      '.',
                      RIGHT(
                        CAST((
                          (
                            (
                              DATEDIFF(
                                MICROSECOND,
                                CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                "T1"."END_TIME"
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
                        RIGHT(CAST(CAST(DATE_PART(year, "T1"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T1"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T1"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                      ),
                      ' ',
                      RIGHT(CAST(CAST(DATE_PART(hour, "T1"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      ':',
                      RIGHT(CAST(CAST(DATE_PART(minute, "T1"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      ':',
                      RIGHT(CAST(CAST(DATE_PART(second, "T1"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      '.',
                      RIGHT(
                        CAST((
                          (
                            (
                              DATEDIFF(
                                MICROSECOND,
                                CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                "T1"."END_TIME"
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
                "T1"."STATUS" IS NULL,
                '~',
                CONCAT(CAST(LENGTH("T1"."STATUS") AS VARCHAR), ':', COALESCE("T1"."STATUS", ''))
              ),
              IFF(
                "T1"."ERROR_MESSAGE" IS NULL,
                '~',
                CONCAT(
                  CAST(LENGTH("T1"."ERROR_MESSAGE") AS VARCHAR),
                  ':',
                  COALESCE("T1"."ERROR_MESSAGE", '')
                )
              )
            )
          )
        ) AS "EXECUTION_ID",
        "T1"."PIPELINE_NAME",
        "T1"."START_TIME",
        "T1"."END_TIME",
        "T1"."STATUS",
        "T1"."ERROR_MESSAGE",
        "T1"."LOAD_DATE",
        "T1"."UPDATE_DATE",
        "T1"."SOURCE_SYSTEM",
        "T1"."EFF"
      FROM (
        SELECT
          IFF(
            REGEXP_LIKE("T0"."EXECUTION_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
            "T0"."EXECUTION_ID",
            NULLIF(TRIM(REGEXP_REPLACE("T0"."EXECUTION_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
          ) AS "EXECUTION_ID",
          IFF(
            REGEXP_LIKE("T0"."PIPELINE_NAME", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
            "T0"."PIPELINE_NAME",
            NULLIF(TRIM(REGEXP_REPLACE("T0"."PIPELINE_NAME", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
          ) AS "PIPELINE_NAME",
          "T0"."START_TIME",
          "T0"."END_TIME",
          IFF(
            REGEXP_LIKE("T0"."STATUS", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
            "T0"."STATUS",
            NULLIF(TRIM(REGEXP_REPLACE("T0"."STATUS", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
          ) AS "STATUS",
          IFF(
            REGEXP_LIKE("T0"."ERROR_MESSAGE", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
            "T0"."ERROR_MESSAGE",
            NULLIF(TRIM(REGEXP_REPLACE("T0"."ERROR_MESSAGE", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
          ) AS "ERROR_MESSAGE",
          "T0"."LOAD_DATE",
          "T0"."UPDATE_DATE",
          IFF(
            REGEXP_LIKE("T0"."SOURCE_SYSTEM", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
            "T0"."SOURCE_SYSTEM",
            NULLIF(TRIM(REGEXP_REPLACE("T0"."SOURCE_SYSTEM", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
          ) AS "SOURCE_SYSTEM",
          CAST(COALESCE("T0"."UPDATE_DATE", "T0"."LOAD_DATE") AS TIMESTAMPNTZ(6)) AS "EFF"
        FROM "ZOOM_DB"."SILVER"."SI_AUDIT" AS "T0"
      ) AS "T1"
    ) AS "T2"
  ) AS "T3"
  WHERE
    "T3"."POSITION" = 0
) AS "Q";
