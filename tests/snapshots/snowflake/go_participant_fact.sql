-- go_participant_fact: One row per participant session.
-- snowflake, full; compiled by zoomgold, not for editing
-- values of the run: execution_id, run_start
CREATE OR REPLACE TRANSIENT TABLE "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."GO_PARTICIPANT_FACT__CANDIDATE" (
  "PARTICIPANT_ID" VARCHAR,
  "MEETING_ID" VARCHAR,
  "USER_ID" VARCHAR,
  "USER_KEY" VARCHAR,
  "PARTICIPANT_NAME" VARCHAR,
  "JOIN_TIME" TIMESTAMPNTZ(6),
  "LEAVE_TIME" TIMESTAMPNTZ(6),
  "ATTENDANCE_DATE" DATE,
  "ATTENDANCE_MINUTES" DECIMAL(38, 0),
  "ATTENDANCE_RATIO" DECIMAL(5, 4),
  "ATTENDEE_TYPE" VARCHAR,
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
  CAST("PARTICIPANT_ID" AS VARCHAR) AS "PARTICIPANT_ID",
  CAST("MEETING_ID" AS VARCHAR) AS "MEETING_ID",
  CAST("USER_ID" AS VARCHAR) AS "USER_ID",
  CAST("USER_KEY" AS VARCHAR) AS "USER_KEY",
  CAST("PARTICIPANT_NAME" AS VARCHAR) AS "PARTICIPANT_NAME",
  CAST("JOIN_TIME" AS TIMESTAMPNTZ(6)) AS "JOIN_TIME",
  CAST("LEAVE_TIME" AS TIMESTAMPNTZ(6)) AS "LEAVE_TIME",
  CAST("ATTENDANCE_DATE" AS DATE) AS "ATTENDANCE_DATE",
  CAST("ATTENDANCE_MINUTES" AS DECIMAL(38, 0)) AS "ATTENDANCE_MINUTES",
  CAST("ATTENDANCE_RATIO" AS DECIMAL(5, 4)) AS "ATTENDANCE_RATIO",
  CAST("ATTENDEE_TYPE" AS VARCHAR) AS "ATTENDEE_TYPE",
  CAST("LOAD_TIMESTAMP" AS TIMESTAMPNTZ(6)) AS "LOAD_TIMESTAMP",
  CAST("UPDATE_TIMESTAMP" AS TIMESTAMPNTZ(6)) AS "UPDATE_TIMESTAMP",
  CAST("LOAD_DATE" AS DATE) AS "LOAD_DATE",
  CAST("UPDATE_DATE" AS DATE) AS "UPDATE_DATE",
  CAST("SOURCE_SYSTEM" AS VARCHAR) AS "SOURCE_SYSTEM",
  CAST("EXECUTION_ID" AS VARCHAR) AS "EXECUTION_ID",
  CAST("CREATED_AT" AS TIMESTAMPNTZ(6)) AS "CREATED_AT",
  CAST("UPDATED_AT" AS TIMESTAMPNTZ(6)) AS "UPDATED_AT"
FROM (
  WITH "T12" AS (
    SELECT
      "T9"."PARTICIPANT_ID",
      "T9"."MEETING_ID",
      "T9"."USER_ID",
      "T9"."JOIN_TIME",
      "T9"."LEAVE_TIME",
      "T9"."LOAD_TIMESTAMP",
      "T9"."UPDATE_TIMESTAMP",
      "T9"."SOURCE_SYSTEM",
      "T9"."LOAD_DATE",
      "T9"."UPDATE_DATE",
      "T9"."EFF",
      "T9"."IS_SELECTED",
      0 + IFF(COALESCE("T9"."PARTICIPANT_ID" IS NULL, FALSE), 1, 0) + IFF(COALESCE("T9"."MEETING_ID" IS NULL, FALSE), 2, 0) + IFF(COALESCE("T9"."JOIN_TIME" IS NULL, FALSE), 4, 0) + IFF(COALESCE("T9"."LEAVE_TIME" < "T9"."JOIN_TIME", FALSE), 8, 0) AS "FAILED"
    FROM (
      SELECT
        IFF(
          REGEXP_LIKE("T3"."PARTICIPANT_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
          "T3"."PARTICIPANT_ID",
          NULLIF(
            TRIM(REGEXP_REPLACE("T3"."PARTICIPANT_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'),
            ''
          )
        ) AS "PARTICIPANT_ID",
        IFF(
          REGEXP_LIKE("T3"."MEETING_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
          "T3"."MEETING_ID",
          NULLIF(TRIM(REGEXP_REPLACE("T3"."MEETING_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
        ) AS "MEETING_ID",
        IFF(
          REGEXP_LIKE("T3"."USER_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
          "T3"."USER_ID",
          NULLIF(TRIM(REGEXP_REPLACE("T3"."USER_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
        ) AS "USER_ID",
        "T3"."JOIN_TIME",
        "T3"."LEAVE_TIME",
        "T3"."LOAD_TIMESTAMP",
        "T3"."UPDATE_TIMESTAMP",
        IFF(
          REGEXP_LIKE("T3"."SOURCE_SYSTEM", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
          "T3"."SOURCE_SYSTEM",
          NULLIF(TRIM(REGEXP_REPLACE("T3"."SOURCE_SYSTEM", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
        ) AS "SOURCE_SYSTEM",
        "T3"."LOAD_DATE",
        "T3"."UPDATE_DATE",
        COALESCE("T3"."UPDATE_TIMESTAMP", "T3"."LOAD_TIMESTAMP") AS "EFF",
        TRUE AS "IS_SELECTED"
      FROM "ZOOM_DB"."SILVER"."SI_PARTICIPANTS" AS "T3"
    ) AS "T9"
  )
  SELECT
    "T25"."PARTICIPANT_ID",
    "T25"."MEETING_ID",
    "T25"."USER_ID",
    "T25"."USER_KEY",
    "T25"."PARTICIPANT_NAME",
    "T25"."JOIN_TIME",
    "T25"."LEAVE_TIME",
    "T25"."ATTENDANCE_DATE",
    "T25"."ATTENDANCE_MINUTES",
    CAST(CAST("T25"."ATTENDED" AS DECIMAL(9, 4)) * CAST('0.0001' AS DECIMAL(5, 4)) AS DECIMAL(5, 4)) AS "ATTENDANCE_RATIO",
    CASE
      WHEN "T25"."USER_ID" = "T25"."MEETING_HOST_ID"
      THEN 'Host'
      WHEN "T25"."LEAVE_TIME" IS NULL
      THEN 'Still Connected'
      WHEN "T25"."ATTENDED" >= 8000
      THEN 'Full'
      WHEN "T25"."ATTENDED" >= 5000
      THEN 'Partial'
      WHEN NOT "T25"."ATTENDED" IS NULL
      THEN 'Brief'
      ELSE 'Unknown'
    END AS "ATTENDEE_TYPE",
    "T25"."LOAD_TIMESTAMP",
    "T25"."UPDATE_TIMESTAMP",
    "T25"."LOAD_DATE",
    "T25"."UPDATE_DATE",
    "T25"."SOURCE_SYSTEM",
    :run_value_execution_id AS "EXECUTION_ID",
    :run_value_run_start AS "CREATED_AT",
    :run_value_run_start AS "UPDATED_AT"
  FROM (
    SELECT
      "T24"."PARTICIPANT_ID",
      "T24"."MEETING_ID",
      "T24"."USER_ID",
      "T24"."JOIN_TIME",
      "T24"."LEAVE_TIME",
      "T24"."LOAD_TIMESTAMP",
      "T24"."UPDATE_TIMESTAMP",
      "T24"."SOURCE_SYSTEM",
      "T24"."LOAD_DATE",
      "T24"."UPDATE_DATE",
      "T24"."EFF",
      "T24"."FAILED",
      "T24"."IS_SELECTED",
      "T24"."IS_LATEST",
      "T24"."MEETING_HOST_ID",
      "T24"."MEETING_START_TIME",
      "T24"."MEETING_END_TIME",
      "T24"."MEETING_MINUTES",
      "T24"."FOUND_USER_KEY",
      "T24"."FOUND_USER_NAME",
      "T24"."USER_KEY",
      "T24"."PARTICIPANT_NAME",
      "T24"."ATTENDANCE_DATE",
      "T24"."ATTENDANCE_MINUTES",
      IFF(
        CAST(ROUND(
          (
            (
              (
                "T24"."ATTENDANCE_MINUTES" * 20000
              ) + NULLIF("T24"."MEETING_MINUTES", 0)
            ) - (
              (
                (
                  "T24"."ATTENDANCE_MINUTES" * 20000
                ) + NULLIF("T24"."MEETING_MINUTES", 0)
              ) % (
                NULLIF("T24"."MEETING_MINUTES", 0) * 2
              )
            )
          ) / (
            NULLIF("T24"."MEETING_MINUTES", 0) * 2
          ),
          0
        ) AS BIGINT) > 10000,
        10000,
        CAST(ROUND(
          (
            (
              (
                "T24"."ATTENDANCE_MINUTES" * 20000
              ) + NULLIF("T24"."MEETING_MINUTES", 0)
            ) - (
              (
                (
                  "T24"."ATTENDANCE_MINUTES" * 20000
                ) + NULLIF("T24"."MEETING_MINUTES", 0)
              ) % (
                NULLIF("T24"."MEETING_MINUTES", 0) * 2
              )
            )
          ) / (
            NULLIF("T24"."MEETING_MINUTES", 0) * 2
          ),
          0
        ) AS BIGINT)
      ) AS "ATTENDED"
    FROM (
      SELECT
        "T23"."PARTICIPANT_ID",
        "T23"."MEETING_ID",
        "T23"."USER_ID",
        "T23"."JOIN_TIME",
        "T23"."LEAVE_TIME",
        "T23"."LOAD_TIMESTAMP",
        "T23"."UPDATE_TIMESTAMP",
        COALESCE("T23"."SOURCE_SYSTEM", 'ZOOM_PLATFORM') AS "SOURCE_SYSTEM",
        "T23"."LOAD_DATE",
        "T23"."UPDATE_DATE",
        "T23"."EFF",
        "T23"."FAILED",
        "T23"."IS_SELECTED",
        "T23"."IS_LATEST",
        "T23"."MEETING_HOST_ID",
        "T23"."MEETING_START_TIME",
        "T23"."MEETING_END_TIME",
        "T23"."MEETING_MINUTES",
        "T23"."FOUND_USER_KEY",
        "T23"."FOUND_USER_NAME",
        IFF(
          "T23"."USER_ID" IS NULL,
          '30ea5034561b7ef54aa4e57aa741eb09',
          COALESCE("T23"."FOUND_USER_KEY", 'd184d59493af3f5aa77b64a4e9175275')
        ) AS "USER_KEY",
        IFF(
          "T23"."USER_ID" IS NULL,
          'Anonymous guest',
          COALESCE("T23"."FOUND_USER_NAME", 'Unknown user')
        ) AS "PARTICIPANT_NAME",
        TO_DATE("T23"."JOIN_TIME") AS "ATTENDANCE_DATE",
        CAST(ROUND(
          (
            DATEDIFF(MICROSECOND, "T23"."JOIN_TIME", "T23"."LEAVE_TIME") - (
              DATEDIFF(MICROSECOND, "T23"."JOIN_TIME", "T23"."LEAVE_TIME") % 60000000
            )
          ) / 60000000,
          0
        ) AS BIGINT) AS "ATTENDANCE_MINUTES"
      FROM (
        SELECT
          "T22"."PARTICIPANT_ID",
          "T22"."MEETING_ID",
          "T22"."USER_ID",
          "T22"."JOIN_TIME",
          "T22"."LEAVE_TIME",
          "T22"."LOAD_TIMESTAMP",
          "T22"."UPDATE_TIMESTAMP",
          "T22"."SOURCE_SYSTEM",
          "T22"."LOAD_DATE",
          "T22"."UPDATE_DATE",
          "T22"."EFF",
          "T22"."FAILED",
          "T22"."IS_SELECTED",
          "T22"."IS_LATEST",
          "T6"."MEETING_HOST_ID",
          "T6"."MEETING_START_TIME",
          "T6"."MEETING_END_TIME",
          "T6"."MEETING_MINUTES",
          "T7"."FOUND_USER_KEY",
          "T7"."FOUND_USER_NAME"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "T16"."PARTICIPANT_ID",
              "T16"."MEETING_ID",
              "T16"."USER_ID",
              "T16"."JOIN_TIME",
              "T16"."LEAVE_TIME",
              "T16"."LOAD_TIMESTAMP",
              "T16"."UPDATE_TIMESTAMP",
              "T16"."SOURCE_SYSTEM",
              "T16"."LOAD_DATE",
              "T16"."UPDATE_DATE",
              "T16"."EFF",
              "T16"."FAILED",
              "T16"."IS_SELECTED",
              TRUE AS "IS_LATEST"
            FROM (
              SELECT
                *
              FROM "T12" AS "T13"
              WHERE
                "T13"."FAILED" = 0
            ) AS "T16"
            WHERE
              NOT EXISTS(
                SELECT
                  1
                FROM (
                  SELECT
                    "T17"."KEY_BUCKET"
                  FROM (
                    SELECT
                      "T14"."KEY_BUCKET",
                      COUNT(*) AS "COUNTSTAR()"
                    FROM (
                      SELECT
                        HASH("T13"."PARTICIPANT_ID") AS "KEY_BUCKET"
                      FROM "T12" AS "T13"
                    ) AS "T14"
                    GROUP BY
                      1
                  ) AS "T17"
                  WHERE
                    "T17"."COUNTSTAR()" > 1 AND NOT "T17"."KEY_BUCKET" IS NULL
                ) AS "T19"
                WHERE
                  HASH("T16"."PARTICIPANT_ID") = "T19"."KEY_BUCKET"
              )
          ) AS "T20"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              "T10"."PARTICIPANT_ID",
              "T10"."MEETING_ID",
              "T10"."USER_ID",
              "T10"."JOIN_TIME",
              "T10"."LEAVE_TIME",
              "T10"."LOAD_TIMESTAMP",
              "T10"."UPDATE_TIMESTAMP",
              "T10"."SOURCE_SYSTEM",
              "T10"."LOAD_DATE",
              "T10"."UPDATE_DATE",
              "T10"."EFF",
              "T10"."FAILED",
              "T10"."IS_SELECTED",
              "T10"."IS_VALID" AND (
                "T10"."VALID_UNTIL_HERE" = 1
              ) AS "IS_LATEST"
            FROM (
              SELECT
                "T8"."PARTICIPANT_ID",
                "T8"."MEETING_ID",
                "T8"."USER_ID",
                "T8"."JOIN_TIME",
                "T8"."LEAVE_TIME",
                "T8"."LOAD_TIMESTAMP",
                "T8"."UPDATE_TIMESTAMP",
                "T8"."SOURCE_SYSTEM",
                "T8"."LOAD_DATE",
                "T8"."UPDATE_DATE",
                "T8"."EFF",
                "T8"."FAILED",
                "T8"."IS_SELECTED",
                "T8"."BROKEN",
                "T8"."FAILED" = 0 AS "IS_VALID",
                SUM(CAST("T8"."FAILED" = 0 AS BIGINT)) OVER (
                  PARTITION BY "T8"."PARTICIPANT_ID"
                  ORDER BY "T8"."EFF" DESC NULLS LAST, "T8"."LOAD_TIMESTAMP" DESC NULLS LAST, "T8"."PARTICIPANT_ID" DESC NULLS LAST, "T8"."MEETING_ID" DESC NULLS LAST, "T8"."USER_ID" DESC NULLS LAST, "T8"."JOIN_TIME" DESC NULLS LAST, "T8"."LEAVE_TIME" DESC NULLS LAST, "T8"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T8"."LOAD_DATE" DESC NULLS LAST, "T8"."UPDATE_DATE" DESC NULLS LAST, "T8"."SOURCE_SYSTEM" DESC NULLS LAST
                  ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                ) AS "VALID_UNTIL_HERE"
              FROM (
                SELECT
                  "T2"."PARTICIPANT_ID",
                  "T2"."MEETING_ID",
                  "T2"."USER_ID",
                  "T2"."JOIN_TIME",
                  "T2"."LEAVE_TIME",
                  "T2"."LOAD_TIMESTAMP",
                  "T2"."UPDATE_TIMESTAMP",
                  "T2"."SOURCE_SYSTEM",
                  "T2"."LOAD_DATE",
                  "T2"."UPDATE_DATE",
                  "T2"."EFF",
                  "T2"."FAILED",
                  "T2"."IS_SELECTED",
                  "T2"."BROKEN"
                FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."FLAGGED_PARTICIPANTS" AS "T2"
                WHERE
                  (
                    "T2"."FAILED" <> 0
                  ) OR "T2"."IS_REPEATED"
              ) AS "T8"
            ) AS "T10"
            WHERE
              "T10"."IS_VALID" AND (
                "T10"."VALID_UNTIL_HERE" = 1
              )
          ) AS "T11"
        ) AS "T22"
        LEFT OUTER JOIN (
          SELECT
            "T0"."MEETING_ID" AS "CORE_MEETING_ID",
            "T0"."HOST_ID" AS "MEETING_HOST_ID",
            "T0"."START_TIME" AS "MEETING_START_TIME",
            "T0"."END_TIME" AS "MEETING_END_TIME",
            "T0"."DURATION_MINUTES" AS "MEETING_MINUTES"
          FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."MEETING_CORE" AS "T0"
        ) AS "T6"
          ON "T22"."MEETING_ID" = "T6"."CORE_MEETING_ID"
        LEFT OUTER JOIN (
          SELECT
            "T1"."USER_ID" AS "LOOKED_UP_ID",
            "T1"."FOUND_FROM",
            "T1"."FOUND_UNTIL",
            "T1"."USER_KEY" AS "FOUND_USER_KEY",
            "T1"."USER_NAME" AS "FOUND_USER_NAME"
          FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."USER_VERSIONS" AS "T1"
        ) AS "T7"
          ON "T22"."USER_ID" = "T7"."LOOKED_UP_ID"
          AND LEAST(
            GREATEST(
              "T22"."JOIN_TIME",
              CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6))
            ),
            CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMPNTZ(6))
          ) >= "T7"."FOUND_FROM"
          AND LEAST(
            GREATEST(
              "T22"."JOIN_TIME",
              CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6))
            ),
            CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMPNTZ(6))
          ) < "T7"."FOUND_UNTIL"
      ) AS "T23"
    ) AS "T24"
  ) AS "T25"
) AS "Q";
