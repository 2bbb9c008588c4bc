-- go_license_dim: One row per version of a license, with the version of the user who has it.
-- snowflake, full; compiled by zoomgold, not for editing
-- values of the run: as_of, execution_id, run_start
CREATE OR REPLACE TRANSIENT TABLE "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."GO_LICENSE_DIM__CANDIDATE" (
  "LICENSE_KEY" VARCHAR,
  "LICENSE_ID" VARCHAR,
  "LICENSE_TYPE" VARCHAR,
  "ASSIGNED_TO_USER_ID" VARCHAR,
  "ASSIGNED_USER_KEY" VARCHAR,
  "START_DATE" DATE,
  "END_DATE" DATE,
  "ASSIGNMENT_STATUS" VARCHAR,
  "LICENSE_STATUS" VARCHAR,
  "TERM_DAYS" DECIMAL(38, 0),
  "VERSION_NUMBER" DECIMAL(38, 0),
  "VALID_FROM" TIMESTAMPNTZ(6),
  "VALID_TO" TIMESTAMPNTZ(6),
  "SCD_START_DATE" DATE,
  "SCD_END_DATE" DATE,
  "SCD_CURRENT_FLAG" BOOLEAN,
  "LAST_SEEN_AT_SOURCE" TIMESTAMPNTZ(6),
  "ATTRIBUTE_HASH" VARCHAR,
  "LOAD_TIMESTAMP" TIMESTAMPNTZ(6),
  "UPDATE_TIMESTAMP" TIMESTAMPNTZ(6),
  "LOAD_DATE" DATE,
  "UPDATE_DATE" DATE,
  "SOURCE_SYSTEM" VARCHAR,
  "EXECUTION_ID" VARCHAR,
  "CREATED_AT" TIMESTAMPNTZ(6),
  "UPDATED_AT" TIMESTAMPNTZ(6)
) AS
SELECT
  CAST("LICENSE_KEY" AS VARCHAR) AS "LICENSE_KEY",
  CAST("LICENSE_ID" AS VARCHAR) AS "LICENSE_ID",
  CAST("LICENSE_TYPE" AS VARCHAR) AS "LICENSE_TYPE",
  CAST("ASSIGNED_TO_USER_ID" AS VARCHAR) AS "ASSIGNED_TO_USER_ID",
  CAST("ASSIGNED_USER_KEY" AS VARCHAR) AS "ASSIGNED_USER_KEY",
  CAST("START_DATE" AS DATE) AS "START_DATE",
  CAST("END_DATE" AS DATE) AS "END_DATE",
  CAST("ASSIGNMENT_STATUS" AS VARCHAR) AS "ASSIGNMENT_STATUS",
  CAST("LICENSE_STATUS" AS VARCHAR) AS "LICENSE_STATUS",
  CAST("TERM_DAYS" AS DECIMAL(38, 0)) AS "TERM_DAYS",
  CAST("VERSION_NUMBER" AS DECIMAL(38, 0)) AS "VERSION_NUMBER",
  CAST("VALID_FROM" AS TIMESTAMPNTZ(6)) AS "VALID_FROM",
  CAST("VALID_TO" AS TIMESTAMPNTZ(6)) AS "VALID_TO",
  CAST("SCD_START_DATE" AS DATE) AS "SCD_START_DATE",
  CAST("SCD_END_DATE" AS DATE) AS "SCD_END_DATE",
  CAST("SCD_CURRENT_FLAG" AS BOOLEAN) AS "SCD_CURRENT_FLAG",
  CAST("LAST_SEEN_AT_SOURCE" AS TIMESTAMPNTZ(6)) AS "LAST_SEEN_AT_SOURCE",
  CAST("ATTRIBUTE_HASH" AS VARCHAR) AS "ATTRIBUTE_HASH",
  CAST("LOAD_TIMESTAMP" AS TIMESTAMPNTZ(6)) AS "LOAD_TIMESTAMP",
  CAST("UPDATE_TIMESTAMP" AS TIMESTAMPNTZ(6)) AS "UPDATE_TIMESTAMP",
  CAST("LOAD_DATE" AS DATE) AS "LOAD_DATE",
  CAST("UPDATE_DATE" AS DATE) AS "UPDATE_DATE",
  CAST("SOURCE_SYSTEM" AS VARCHAR) AS "SOURCE_SYSTEM",
  CAST("EXECUTION_ID" AS VARCHAR) AS "EXECUTION_ID",
  CAST("CREATED_AT" AS TIMESTAMPNTZ(6)) AS "CREATED_AT",
  CAST("UPDATED_AT" AS TIMESTAMPNTZ(6)) AS "UPDATED_AT"
FROM (
  SELECT
    "T13"."LICENSE_KEY",
    "T13"."LICENSE_ID",
    "T13"."LICENSE_TYPE",
    "T13"."ASSIGNED_TO_USER_ID",
    IFF(
      NOT "T13"."ASSIGNED_TO_USER_ID" IS NULL,
      COALESCE("T13"."FOUND_USER_KEY", 'd184d59493af3f5aa77b64a4e9175275'),
      CAST(NULL AS VARCHAR)
    ) AS "ASSIGNED_USER_KEY",
    "T13"."START_DATE",
    "T13"."END_DATE",
    IFF(NOT "T13"."ASSIGNED_TO_USER_ID" IS NULL, 'Assigned', 'Unassigned') AS "ASSIGNMENT_STATUS",
    CASE
      WHEN "T13"."START_DATE" > TO_DATE(:run_value_as_of)
      THEN 'Pending'
      WHEN "T13"."END_DATE" < TO_DATE(:run_value_as_of)
      THEN 'Expired'
      ELSE 'Active'
    END AS "LICENSE_STATUS",
    DATEDIFF(DAY, "T13"."START_DATE", "T13"."END_DATE") AS "TERM_DAYS",
    "T13"."VERSION_NUMBER",
    "T13"."VALID_FROM",
    "T13"."VALID_TO",
    "T13"."SCD_START_DATE",
    "T13"."SCD_END_DATE",
    "T13"."SCD_CURRENT_FLAG",
    "T13"."LAST_SEEN_AT_SOURCE",
    "T13"."ATTRIBUTE_HASH",
    "T13"."LOAD_TIMESTAMP",
    "T13"."UPDATE_TIMESTAMP",
    "T13"."LOAD_DATE",
    "T13"."UPDATE_DATE",
    "T13"."SOURCE_SYSTEM",
    :run_value_execution_id AS "EXECUTION_ID",
    :run_value_run_start AS "CREATED_AT",
    :run_value_run_start AS "UPDATED_AT"
  FROM (
    SELECT
      "T12"."LICENSE_ID",
      "T12"."LICENSE_TYPE",
      "T12"."ASSIGNED_TO_USER_ID",
      "T12"."START_DATE",
      "T12"."END_DATE",
      "T12"."VERSION_NUMBER",
      "T12"."VALID_FROM",
      "T12"."VALID_TO",
      "T12"."LAST_SEEN_AT_SOURCE",
      "T12"."ATTRIBUTE_HASH",
      "T12"."LOAD_TIMESTAMP",
      "T12"."UPDATE_TIMESTAMP",
      "T12"."LOAD_DATE",
      "T12"."UPDATE_DATE",
      "T12"."SOURCE_SYSTEM",
      "T12"."LICENSE_KEY",
      "T12"."SCD_START_DATE",
      "T12"."SCD_END_DATE",
      "T12"."SCD_CURRENT_FLAG",
      "T4"."FOUND_USER_KEY"
    FROM (
      SELECT
        "T10"."LICENSE_ID",
        "T10"."LICENSE_TYPE",
        "T10"."ASSIGNED_TO_USER_ID",
        "T10"."START_DATE",
        "T10"."END_DATE",
        "T10"."VERSION_NUMBER",
        "T10"."VALID_FROM",
        "T10"."VALID_TO",
        "T10"."LAST_SEEN_AT_SOURCE",
        "T10"."ATTRIBUTE_HASH",
        "T10"."LOAD_TIMESTAMP",
        "T10"."UPDATE_TIMESTAMP",
        "T10"."LOAD_DATE",
        "T10"."UPDATE_DATE",
        "T10"."SOURCE_SYSTEM",
        MD5(
          CONCAT(
            "T10"."LICENSE_ID",
            '|',
            CAST(DATEDIFF(
              MICROSECOND,
              CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
              "T10"."VALID_FROM"
            ) AS VARCHAR)
          )
        ) AS "LICENSE_KEY",
        TO_DATE("T10"."VALID_FROM") AS "SCD_START_DATE",
        TO_DATE("T10"."VALID_TO") AS "SCD_END_DATE",
        "T10"."VALID_TO" = CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)) AS "SCD_CURRENT_FLAG"
      FROM (
        SELECT
          "T9"."LICENSE_ID",
          "T9"."EFF",
          "T9"."LICENSE_TYPE",
          "T9"."ASSIGNED_TO_USER_ID",
          "T9"."START_DATE",
          "T9"."END_DATE",
          "T9"."LOAD_TIMESTAMP",
          "T9"."UPDATE_TIMESTAMP",
          "T9"."LOAD_DATE",
          "T9"."UPDATE_DATE",
          COALESCE("T9"."SOURCE_SYSTEM", 'ZOOM_PLATFORM') AS "SOURCE_SYSTEM",
          "T9"."ATTRIBUTE_HASH",
          "T9"."PREVIOUS_HASH",
          "T9"."PREVIOUS_EFF",
          "T9"."LAST_EFF",
          "T9"."NEXT_EFF",
          "T9"."LAST_SEEN",
          "T9"."EFF" AS "VALID_FROM",
          COALESCE(
            "T9"."NEXT_EFF",
            CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 0, 0, 0, 0) AS TIMESTAMPNTZ(6))
          ) AS "VALID_TO",
          "T9"."LAST_SEEN" AS "LAST_SEEN_AT_SOURCE",
          (
            ROW_NUMBER() OVER (PARTITION BY "T9"."LICENSE_ID" ORDER BY "T9"."EFF" ASC) - 1
          ) + 1 AS "VERSION_NUMBER"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "T7"."LICENSE_ID",
              "T7"."EFF",
              "T7"."LICENSE_TYPE",
              "T7"."ASSIGNED_TO_USER_ID",
              "T7"."START_DATE",
              "T7"."END_DATE",
              "T7"."LOAD_TIMESTAMP",
              "T7"."UPDATE_TIMESTAMP",
              "T7"."LOAD_DATE",
              "T7"."UPDATE_DATE",
              "T7"."SOURCE_SYSTEM",
              "T7"."ATTRIBUTE_HASH",
              "T7"."PREVIOUS_HASH",
              "T7"."PREVIOUS_EFF",
              "T7"."LAST_EFF",
              LEAD("T7"."EFF") OVER (
                PARTITION BY "T7"."LICENSE_ID"
                ORDER BY "T7"."EFF" ASC, "T7"."ATTRIBUTE_HASH" = 'absent' DESC NULLS LAST
              ) AS "NEXT_EFF",
              COALESCE(
                LEAD("T7"."PREVIOUS_EFF") OVER (
                  PARTITION BY "T7"."LICENSE_ID"
                  ORDER BY "T7"."EFF" ASC, "T7"."ATTRIBUTE_HASH" = 'absent' DESC NULLS LAST
                ),
                "T7"."LAST_EFF"
              ) AS "LAST_SEEN"
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "T5"."LICENSE_ID",
                  "T5"."EFF",
                  "T5"."LICENSE_TYPE",
                  "T5"."ASSIGNED_TO_USER_ID",
                  "T5"."START_DATE",
                  "T5"."END_DATE",
                  "T5"."LOAD_TIMESTAMP",
                  "T5"."UPDATE_TIMESTAMP",
                  "T5"."LOAD_DATE",
                  "T5"."UPDATE_DATE",
                  "T5"."SOURCE_SYSTEM",
                  "T5"."ATTRIBUTE_HASH",
                  LAG("T5"."ATTRIBUTE_HASH") OVER (
                    PARTITION BY "T5"."LICENSE_ID"
                    ORDER BY "T5"."EFF" ASC, "T5"."ATTRIBUTE_HASH" = 'absent' DESC NULLS LAST
                  ) AS "PREVIOUS_HASH",
                  LAG("T5"."EFF") OVER (
                    PARTITION BY "T5"."LICENSE_ID"
                    ORDER BY "T5"."EFF" ASC, "T5"."ATTRIBUTE_HASH" = 'absent' DESC NULLS LAST
                  ) AS "PREVIOUS_EFF",
                  MAX("T5"."EFF") OVER (
                    PARTITION BY "T5"."LICENSE_ID"
                    ORDER BY NULL ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ) AS "LAST_EFF"
                FROM (
                  SELECT
                    "T3"."LICENSE_ID",
                    "T3"."EFF",
                    "T3"."LICENSE_TYPE",
                    "T3"."ASSIGNED_TO_USER_ID",
                    "T3"."START_DATE",
                    "T3"."END_DATE",
                    "T3"."LOAD_TIMESTAMP",
                    "T3"."UPDATE_TIMESTAMP",
                    "T3"."LOAD_DATE",
                    "T3"."UPDATE_DATE",
                    "T3"."SOURCE_SYSTEM",
                    MD5(
                      CONCAT(
                        IFF(
                          "T3"."LICENSE_TYPE" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T3"."LICENSE_TYPE") AS VARCHAR), ':', COALESCE("T3"."LICENSE_TYPE", ''))
                        ),
                        IFF(
                          "T3"."ASSIGNED_TO_USER_ID" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T3"."ASSIGNED_TO_USER_ID") AS VARCHAR),
                            ':',
                            COALESCE("T3"."ASSIGNED_TO_USER_ID", '')
                          )
                        ),
                        IFF(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T3"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T3"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T3"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          ) IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH(
                              CONCAT(
                                RIGHT(CAST(CAST(DATE_PART(year, "T3"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(month, "T3"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(day, "T3"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                              )
                            ) AS VARCHAR),
                            ':',
                            COALESCE(
                              CONCAT(
                                RIGHT(CAST(CAST(DATE_PART(year, "T3"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(month, "T3"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(day, "T3"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                              ),
                              ''
                            )
                          )
                        ),
                        IFF(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T3"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T3"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T3"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          ) IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH(
                              CONCAT(
                                RIGHT(CAST(CAST(DATE_PART(year, "T3"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(month, "T3"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(day, "T3"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                              )
                            ) AS VARCHAR),
                            ':',
                            COALESCE(
                              CONCAT(
                                RIGHT(CAST(CAST(DATE_PART(year, "T3"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(month, "T3"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(day, "T3"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                              ),
                              ''
                            )
                          )
                        )
                      )
                    ) AS "ATTRIBUTE_HASH"
                  FROM (
                    SELECT
                      "T1"."LICENSE_ID",
                      "T1"."EFF",
                      "T1"."LICENSE_TYPE_LABEL" AS "LICENSE_TYPE",
                      "T1"."ASSIGNED_TO_USER_ID",
                      "T1"."START_DATE",
                      "T1"."END_DATE",
                      "T1"."LOAD_TIMESTAMP",
                      "T1"."UPDATE_TIMESTAMP",
                      "T1"."LOAD_DATE",
                      "T1"."UPDATE_DATE",
                      "T1"."SOURCE_SYSTEM"
                    FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."RANKED_LICENSES" AS "T1"
                    WHERE
                      "T1"."IS_KEPT"
                  ) AS "T3"
                ) AS "T5"
              ) AS "T6"
              WHERE
                (
                  "T6"."PREVIOUS_HASH" IS NULL
                )
                OR (
                  "T6"."PREVIOUS_HASH" <> "T6"."ATTRIBUTE_HASH"
                )
            ) AS "T7"
          ) AS "T8"
          WHERE
            "T8"."ATTRIBUTE_HASH" <> 'absent'
        ) AS "T9"
      ) AS "T10"
    ) AS "T12"
    LEFT OUTER JOIN (
      SELECT
        "T0"."USER_ID" AS "LOOKED_UP_ID",
        "T0"."FOUND_FROM",
        "T0"."FOUND_UNTIL",
        "T0"."USER_KEY" AS "FOUND_USER_KEY"
      FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."USER_VERSIONS" AS "T0"
    ) AS "T4"
      ON "T12"."ASSIGNED_TO_USER_ID" = "T4"."LOOKED_UP_ID"
      AND LEAST(
        GREATEST(
          "T12"."VALID_FROM",
          CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6))
        ),
        CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMPNTZ(6))
      ) >= "T4"."FOUND_FROM"
      AND LEAST(
        GREATEST(
          "T12"."VALID_FROM",
          CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6))
        ),
        CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMPNTZ(6))
      ) < "T4"."FOUND_UNTIL"
  ) AS "T13"
) AS "Q";
