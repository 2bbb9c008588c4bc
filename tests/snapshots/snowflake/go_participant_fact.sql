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
  WITH "T10" AS (
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
    "T23"."PARTICIPANT_ID",
    "T23"."MEETING_ID",
    "T23"."USER_ID",
    "T23"."USER_KEY",
    "T23"."PARTICIPANT_NAME",
    "T23"."JOIN_TIME",
    "T23"."LEAVE_TIME",
    "T23"."ATTENDANCE_DATE",
    "T23"."ATTENDANCE_MINUTES",
    CAST(CAST("T23"."ATTENDED" AS DECIMAL(9, 4)) * CAST('0.0001' AS DECIMAL(5, 4)) AS DECIMAL(5, 4)) AS "ATTENDANCE_RATIO",
    CASE
      WHEN "T23"."USER_ID" = "T23"."MEETING_HOST_ID"
      THEN 'Host'
      WHEN "T23"."LEAVE_TIME" IS NULL
      THEN 'Still Connected'
      WHEN "T23"."ATTENDED" >= 8000
      THEN 'Full'
      WHEN "T23"."ATTENDED" >= 5000
      THEN 'Partial'
      WHEN NOT "T23"."ATTENDED" IS NULL
      THEN 'Brief'
      ELSE 'Unknown'
    END AS "ATTENDEE_TYPE",
    "T23"."LOAD_TIMESTAMP",
    "T23"."UPDATE_TIMESTAMP",
    "T23"."LOAD_DATE",
    "T23"."UPDATE_DATE",
    "T23"."SOURCE_SYSTEM",
    :run_value_execution_id AS "EXECUTION_ID",
    :run_value_run_start AS "CREATED_AT",
    :run_value_run_start AS "UPDATED_AT"
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
      "T22"."MEETING_HOST_ID",
      "T22"."MEETING_START_TIME",
      "T22"."MEETING_END_TIME",
      "T22"."MEETING_MINUTES",
      "T22"."FOUND_USER_KEY",
      "T22"."FOUND_USER_NAME",
      "T22"."USER_KEY",
      "T22"."PARTICIPANT_NAME",
      "T22"."ATTENDANCE_DATE",
      "T22"."ATTENDANCE_MINUTES",
      IFF(
        CAST(ROUND(
          (
            (
              (
                "T22"."ATTENDANCE_MINUTES" * 20000
              ) + NULLIF("T22"."MEETING_MINUTES", 0)
            ) - (
              (
                (
                  "T22"."ATTENDANCE_MINUTES" * 20000
                ) + NULLIF("T22"."MEETING_MINUTES", 0)
              ) % (
                NULLIF("T22"."MEETING_MINUTES", 0) * 2
              )
            )
          ) / (
            NULLIF("T22"."MEETING_MINUTES", 0) * 2
          ),
          0
        ) AS BIGINT) > 10000,
        10000,
        CAST(ROUND(
          (
            (
              (
                "T22"."ATTENDANCE_MINUTES" * 20000
              ) + NULLIF("T22"."MEETING_MINUTES", 0)
            ) - (
              (
                (
                  "T22"."ATTENDANCE_MINUTES" * 20000
                ) + NULLIF("T22"."MEETING_MINUTES", 0)
              ) % (
                NULLIF("T22"."MEETING_MINUTES", 0) * 2
              )
            )
          ) / (
            NULLIF("T22"."MEETING_MINUTES", 0) * 2
          ),
          0
        ) AS BIGINT)
      ) AS "ATTENDED"
    FROM (
      SELECT
        "T21"."PARTICIPANT_ID",
        "T21"."MEETING_ID",
        "T21"."USER_ID",
        "T21"."JOIN_TIME",
        "T21"."LEAVE_TIME",
        "T21"."LOAD_TIMESTAMP",
        "T21"."UPDATE_TIMESTAMP",
        COALESCE("T21"."SOURCE_SYSTEM", 'ZOOM_PLATFORM') AS "SOURCE_SYSTEM",
        "T21"."LOAD_DATE",
        "T21"."UPDATE_DATE",
        "T21"."EFF",
        "T21"."FAILED",
        "T21"."IS_SELECTED",
        "T21"."IS_LATEST",
        "T21"."MEETING_HOST_ID",
        "T21"."MEETING_START_TIME",
        "T21"."MEETING_END_TIME",
        "T21"."MEETING_MINUTES",
        "T21"."FOUND_USER_KEY",
        "T21"."FOUND_USER_NAME",
        IFF(
          "T21"."USER_ID" IS NULL,
          '30ea5034561b7ef54aa4e57aa741eb09',
          COALESCE("T21"."FOUND_USER_KEY", 'd184d59493af3f5aa77b64a4e9175275')
        ) AS "USER_KEY",
        IFF(
          "T21"."USER_ID" IS NULL,
          'Anonymous guest',
          COALESCE("T21"."FOUND_USER_NAME", 'Unknown user')
        ) AS "PARTICIPANT_NAME",
        TO_DATE("T21"."JOIN_TIME") AS "ATTENDANCE_DATE",
        CAST(ROUND(
          (
            DATEDIFF(MICROSECOND, "T21"."JOIN_TIME", "T21"."LEAVE_TIME") - (
              DATEDIFF(MICROSECOND, "T21"."JOIN_TIME", "T21"."LEAVE_TIME") % 60000000
            )
          ) / 60000000,
          0
        ) AS BIGINT) AS "ATTENDANCE_MINUTES"
      FROM (
        SELECT
          "T20"."PARTICIPANT_ID",
          "T20"."MEETING_ID",
          "T20"."USER_ID",
          "T20"."JOIN_TIME",
          "T20"."LEAVE_TIME",
          "T20"."LOAD_TIMESTAMP",
          "T20"."UPDATE_TIMESTAMP",
          "T20"."SOURCE_SYSTEM",
          "T20"."LOAD_DATE",
          "T20"."UPDATE_DATE",
          "T20"."EFF",
          "T20"."FAILED",
          "T20"."IS_SELECTED",
          "T20"."IS_LATEST",
          "T7"."MEETING_HOST_ID",
          "T7"."MEETING_START_TIME",
          "T7"."MEETING_END_TIME",
          "T7"."MEETING_MINUTES",
          "T8"."FOUND_USER_KEY",
          "T8"."FOUND_USER_NAME"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "T14"."PARTICIPANT_ID",
              "T14"."MEETING_ID",
              "T14"."USER_ID",
              "T14"."JOIN_TIME",
              "T14"."LEAVE_TIME",
              "T14"."LOAD_TIMESTAMP",
              "T14"."UPDATE_TIMESTAMP",
              "T14"."SOURCE_SYSTEM",
              "T14"."LOAD_DATE",
              "T14"."UPDATE_DATE",
              "T14"."EFF",
              "T14"."FAILED",
              "T14"."IS_SELECTED",
              TRUE AS "IS_LATEST"
            FROM (
              SELECT
                *
              FROM "T10" AS "T11"
              WHERE
                "T11"."FAILED" = 0
            ) AS "T14"
            WHERE
              NOT EXISTS(
                SELECT
                  1
                FROM (
                  SELECT
                    "T15"."KEY_BUCKET"
                  FROM (
                    SELECT
                      "T12"."KEY_BUCKET",
                      COUNT(*) AS "COUNTSTAR()"
                    FROM (
                      SELECT
                        HASH("T11"."PARTICIPANT_ID") AS "KEY_BUCKET"
                      FROM "T10" AS "T11"
                    ) AS "T12"
                    GROUP BY
                      1
                  ) AS "T15"
                  WHERE
                    "T15"."COUNTSTAR()" > 1 AND NOT "T15"."KEY_BUCKET" IS NULL
                ) AS "T17"
                WHERE
                  HASH("T14"."PARTICIPANT_ID") = "T17"."KEY_BUCKET"
              )
          ) AS "T18"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              "T0"."PARTICIPANT_ID",
              "T0"."MEETING_ID",
              "T0"."USER_ID",
              "T0"."JOIN_TIME",
              "T0"."LEAVE_TIME",
              "T0"."LOAD_TIMESTAMP",
              "T0"."UPDATE_TIMESTAMP",
              "T0"."SOURCE_SYSTEM",
              "T0"."LOAD_DATE",
              "T0"."UPDATE_DATE",
              "T0"."EFF",
              "T0"."FAILED",
              "T0"."IS_SELECTED",
              "T0"."IS_LATEST"
            FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."RANKED_PARTICIPANTS" AS "T0"
            WHERE
              "T0"."IS_KEPT"
          ) AS "T4"
        ) AS "T20"
        LEFT OUTER JOIN (
          SELECT
            "T1"."MEETING_ID" AS "CORE_MEETING_ID",
            "T1"."HOST_ID" AS "MEETING_HOST_ID",
            "T1"."START_TIME" AS "MEETING_START_TIME",
            "T1"."END_TIME" AS "MEETING_END_TIME",
            "T1"."DURATION_MINUTES" AS "MEETING_MINUTES"
          FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."MEETING_CORE" AS "T1"
        ) AS "T7"
          ON "T20"."MEETING_ID" = "T7"."CORE_MEETING_ID"
        LEFT OUTER JOIN (
          SELECT
            "T2"."USER_ID" AS "LOOKED_UP_ID",
            "T2"."FOUND_FROM",
            "T2"."FOUND_UNTIL",
            "T2"."USER_KEY" AS "FOUND_USER_KEY",
            "T2"."USER_NAME" AS "FOUND_USER_NAME"
          FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."USER_VERSIONS" AS "T2"
        ) AS "T8"
          ON "T20"."USER_ID" = "T8"."LOOKED_UP_ID"
          AND LEAST(
            GREATEST(
              "T20"."JOIN_TIME",
              CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6))
            ),
            CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMPNTZ(6))
          ) >= "T8"."FOUND_FROM"
          AND LEAST(
            GREATEST(
              "T20"."JOIN_TIME",
              CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6))
            ),
            CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMPNTZ(6))
          ) < "T8"."FOUND_UNTIL"
      ) AS "T21"
    ) AS "T22"
  ) AS "T23"
) AS "Q";
