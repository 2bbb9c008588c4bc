-- go_meeting_fact: One row per meeting.
-- snowflake, full; compiled by zoomgold, not for editing
-- values of the run: execution_id, run_start
CREATE OR REPLACE TRANSIENT TABLE "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."GO_MEETING_FACT__CANDIDATE" (
  "MEETING_ID" VARCHAR,
  "HOST_ID" VARCHAR,
  "HOST_USER_KEY" VARCHAR,
  "MEETING_TOPIC" VARCHAR,
  "START_TIME" TIMESTAMPNTZ(6),
  "END_TIME" TIMESTAMPNTZ(6),
  "MEETING_DATE" DATE,
  "DURATION_MINUTES" DECIMAL(38, 0),
  "REPORTED_DURATION_MINUTES" DECIMAL(38, 0),
  "MEETING_STATUS" VARCHAR,
  "PARTICIPANT_COUNT" DECIMAL(38, 0),
  "UNIQUE_USER_COUNT" DECIMAL(38, 0),
  "TOTAL_ATTENDANCE_MINUTES" DECIMAL(38, 0),
  "MEETING_TYPE" VARCHAR,
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
  CAST("MEETING_ID" AS VARCHAR) AS "MEETING_ID",
  CAST("HOST_ID" AS VARCHAR) AS "HOST_ID",
  CAST("HOST_USER_KEY" AS VARCHAR) AS "HOST_USER_KEY",
  CAST("MEETING_TOPIC" AS VARCHAR) AS "MEETING_TOPIC",
  CAST("START_TIME" AS TIMESTAMPNTZ(6)) AS "START_TIME",
  CAST("END_TIME" AS TIMESTAMPNTZ(6)) AS "END_TIME",
  CAST("MEETING_DATE" AS DATE) AS "MEETING_DATE",
  CAST("DURATION_MINUTES" AS DECIMAL(38, 0)) AS "DURATION_MINUTES",
  CAST("REPORTED_DURATION_MINUTES" AS DECIMAL(38, 0)) AS "REPORTED_DURATION_MINUTES",
  CAST("MEETING_STATUS" AS VARCHAR) AS "MEETING_STATUS",
  CAST("PARTICIPANT_COUNT" AS DECIMAL(38, 0)) AS "PARTICIPANT_COUNT",
  CAST("UNIQUE_USER_COUNT" AS DECIMAL(38, 0)) AS "UNIQUE_USER_COUNT",
  CAST("TOTAL_ATTENDANCE_MINUTES" AS DECIMAL(38, 0)) AS "TOTAL_ATTENDANCE_MINUTES",
  CAST("MEETING_TYPE" AS VARCHAR) AS "MEETING_TYPE",
  CAST("LOAD_TIMESTAMP" AS TIMESTAMPNTZ(6)) AS "LOAD_TIMESTAMP",
  CAST("UPDATE_TIMESTAMP" AS TIMESTAMPNTZ(6)) AS "UPDATE_TIMESTAMP",
  CAST("LOAD_DATE" AS DATE) AS "LOAD_DATE",
  CAST("UPDATE_DATE" AS DATE) AS "UPDATE_DATE",
  CAST("SOURCE_SYSTEM" AS VARCHAR) AS "SOURCE_SYSTEM",
  CAST("EXECUTION_ID" AS VARCHAR) AS "EXECUTION_ID",
  CAST("CREATED_AT" AS TIMESTAMPNTZ(6)) AS "CREATED_AT",
  CAST("UPDATED_AT" AS TIMESTAMPNTZ(6)) AS "UPDATED_AT"
FROM (
  WITH "T11" AS (
    SELECT
      "T10"."MEETING_ID",
      "T10"."HOST_ID",
      "T10"."MEETING_TOPIC",
      "T10"."START_TIME",
      "T10"."END_TIME",
      "T10"."DURATION_MINUTES",
      "T10"."LOAD_TIMESTAMP",
      "T10"."UPDATE_TIMESTAMP",
      "T10"."SOURCE_SYSTEM",
      "T10"."LOAD_DATE",
      "T10"."UPDATE_DATE",
      "T10"."EFF",
      "T10"."IS_SELECTED",
      0 + IFF(COALESCE("T10"."MEETING_ID" IS NULL, FALSE), 1, 0) + IFF(COALESCE("T10"."HOST_ID" IS NULL, FALSE), 2, 0) + IFF(COALESCE("T10"."START_TIME" IS NULL, FALSE), 4, 0) + IFF(COALESCE("T10"."END_TIME" < "T10"."START_TIME", FALSE), 8, 0) + IFF(COALESCE("T10"."DURATION_MINUTES" < 0, FALSE), 16, 0) AS "FAILED"
    FROM (
      SELECT
        IFF(
          REGEXP_LIKE("T3"."MEETING_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
          "T3"."MEETING_ID",
          NULLIF(TRIM(REGEXP_REPLACE("T3"."MEETING_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
        ) AS "MEETING_ID",
        IFF(
          REGEXP_LIKE("T3"."HOST_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
          "T3"."HOST_ID",
          NULLIF(TRIM(REGEXP_REPLACE("T3"."HOST_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
        ) AS "HOST_ID",
        IFF(
          REGEXP_LIKE("T3"."MEETING_TOPIC", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
          "T3"."MEETING_TOPIC",
          NULLIF(TRIM(REGEXP_REPLACE("T3"."MEETING_TOPIC", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
        ) AS "MEETING_TOPIC",
        "T3"."START_TIME",
        "T3"."END_TIME",
        "T3"."DURATION_MINUTES",
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
      FROM "ZOOM_DB"."SILVER"."SI_MEETINGS" AS "T3"
    ) AS "T10"
  )
  SELECT
    "T22"."MEETING_ID",
    "T22"."HOST_ID",
    COALESCE("T22"."HOST_USER_KEY", 'd184d59493af3f5aa77b64a4e9175275') AS "HOST_USER_KEY",
    "T22"."MEETING_TOPIC",
    "T22"."START_TIME",
    "T22"."END_TIME",
    TO_DATE("T22"."START_TIME") AS "MEETING_DATE",
    CAST(ROUND(
      (
        DATEDIFF(MICROSECOND, "T22"."START_TIME", "T22"."END_TIME") - (
          DATEDIFF(MICROSECOND, "T22"."START_TIME", "T22"."END_TIME") % 60000000
        )
      ) / 60000000,
      0
    ) AS BIGINT) AS "DURATION_MINUTES",
    "T22"."DURATION_MINUTES" AS "REPORTED_DURATION_MINUTES",
    IFF("T22"."END_TIME" IS NULL, 'In Progress', 'Completed') AS "MEETING_STATUS",
    COALESCE("T22"."SESSIONS", 0) AS "PARTICIPANT_COUNT",
    COALESCE("T22"."USERS", 0) AS "UNIQUE_USER_COUNT",
    COALESCE("T22"."ATTENDED_MINUTES", 0) AS "TOTAL_ATTENDANCE_MINUTES",
    CASE
      WHEN COALESCE("T22"."SESSIONS", 0) = 0
      THEN 'No Participants'
      WHEN COALESCE("T22"."SESSIONS", 0) = 1
      THEN 'Personal'
      WHEN COALESCE("T22"."SESSIONS", 0) <= 10
      THEN 'Small Group'
      WHEN COALESCE("T22"."SESSIONS", 0) <= 50
      THEN 'Medium Group'
      ELSE 'Large Group'
    END AS "MEETING_TYPE",
    "T22"."LOAD_TIMESTAMP",
    "T22"."UPDATE_TIMESTAMP",
    "T22"."LOAD_DATE",
    "T22"."UPDATE_DATE",
    COALESCE("T22"."SOURCE_SYSTEM", 'ZOOM_PLATFORM') AS "SOURCE_SYSTEM",
    :run_value_execution_id AS "EXECUTION_ID",
    :run_value_run_start AS "CREATED_AT",
    :run_value_run_start AS "UPDATED_AT"
  FROM (
    SELECT
      "T21"."MEETING_ID",
      "T21"."HOST_ID",
      "T21"."MEETING_TOPIC",
      "T21"."START_TIME",
      "T21"."END_TIME",
      "T21"."DURATION_MINUTES",
      "T21"."LOAD_TIMESTAMP",
      "T21"."UPDATE_TIMESTAMP",
      "T21"."SOURCE_SYSTEM",
      "T21"."LOAD_DATE",
      "T21"."UPDATE_DATE",
      "T21"."EFF",
      "T21"."FAILED",
      "T21"."IS_SELECTED",
      "T21"."IS_LATEST",
      "T7"."HOST_USER_KEY",
      "T9"."ATTENDED_MEETING_ID",
      "T9"."SESSIONS",
      "T9"."USERS",
      "T9"."ATTENDED_MINUTES"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "T15"."MEETING_ID",
          "T15"."HOST_ID",
          "T15"."MEETING_TOPIC",
          "T15"."START_TIME",
          "T15"."END_TIME",
          "T15"."DURATION_MINUTES",
          "T15"."LOAD_TIMESTAMP",
          "T15"."UPDATE_TIMESTAMP",
          "T15"."SOURCE_SYSTEM",
          "T15"."LOAD_DATE",
          "T15"."UPDATE_DATE",
          "T15"."EFF",
          "T15"."FAILED",
          "T15"."IS_SELECTED",
          TRUE AS "IS_LATEST"
        FROM (
          SELECT
            *
          FROM "T11" AS "T12"
          WHERE
            "T12"."FAILED" = 0
        ) AS "T15"
        WHERE
          NOT EXISTS(
            SELECT
              1
            FROM (
              SELECT
                "T16"."KEY_BUCKET"
              FROM (
                SELECT
                  "T13"."KEY_BUCKET",
                  COUNT(*) AS "COUNTSTAR()"
                FROM (
                  SELECT
                    HASH("T12"."MEETING_ID") AS "KEY_BUCKET"
                  FROM "T11" AS "T12"
                ) AS "T13"
                GROUP BY
                  1
              ) AS "T16"
              WHERE
                "T16"."COUNTSTAR()" > 1 AND NOT "T16"."KEY_BUCKET" IS NULL
            ) AS "T18"
            WHERE
              HASH("T15"."MEETING_ID") = "T18"."KEY_BUCKET"
          )
      ) AS "T19"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "T0"."MEETING_ID",
          "T0"."HOST_ID",
          "T0"."MEETING_TOPIC",
          "T0"."START_TIME",
          "T0"."END_TIME",
          "T0"."DURATION_MINUTES",
          "T0"."LOAD_TIMESTAMP",
          "T0"."UPDATE_TIMESTAMP",
          "T0"."SOURCE_SYSTEM",
          "T0"."LOAD_DATE",
          "T0"."UPDATE_DATE",
          "T0"."EFF",
          "T0"."FAILED",
          "T0"."IS_SELECTED",
          "T0"."IS_LATEST"
        FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."RANKED_MEETINGS" AS "T0"
        WHERE
          "T0"."IS_KEPT"
      ) AS "T4"
    ) AS "T21"
    LEFT OUTER JOIN (
      SELECT
        "T1"."USER_ID" AS "LOOKED_UP_ID",
        "T1"."FOUND_FROM",
        "T1"."FOUND_UNTIL",
        "T1"."USER_KEY" AS "HOST_USER_KEY"
      FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."USER_VERSIONS" AS "T1"
    ) AS "T7"
      ON "T21"."HOST_ID" = "T7"."LOOKED_UP_ID"
      AND LEAST(
        GREATEST(
          "T21"."START_TIME",
          CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6))
        ),
        CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMPNTZ(6))
      ) >= "T7"."FOUND_FROM"
      AND LEAST(
        GREATEST(
          "T21"."START_TIME",
          CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6))
        ),
        CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMPNTZ(6))
      ) < "T7"."FOUND_UNTIL"
    LEFT OUTER JOIN (
      SELECT
        "T6"."MEETING_ID" AS "ATTENDED_MEETING_ID",
        COUNT(*) AS "SESSIONS",
        COUNT(DISTINCT "T6"."USER_ID") AS "USERS",
        SUM("T6"."ATTENDANCE_MINUTES") AS "ATTENDED_MINUTES"
      FROM (
        SELECT
          "T2"."MEETING_ID",
          "T2"."USER_ID",
          "T2"."ATTENDANCE_MINUTES"
        FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."GO_PARTICIPANT_FACT__CANDIDATE" AS "T2"
      ) AS "T6"
      GROUP BY
        1
    ) AS "T9"
      ON "T21"."MEETING_ID" = "T9"."ATTENDED_MEETING_ID"
  ) AS "T22"
) AS "Q";
