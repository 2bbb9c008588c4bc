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
  WITH "T13" AS (
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
    "T24"."MEETING_ID",
    "T24"."HOST_ID",
    COALESCE("T24"."HOST_USER_KEY", 'd184d59493af3f5aa77b64a4e9175275') AS "HOST_USER_KEY",
    "T24"."MEETING_TOPIC",
    "T24"."START_TIME",
    "T24"."END_TIME",
    TO_DATE("T24"."START_TIME") AS "MEETING_DATE",
    CAST(ROUND(
      (
        DATEDIFF(MICROSECOND, "T24"."START_TIME", "T24"."END_TIME") - (
          DATEDIFF(MICROSECOND, "T24"."START_TIME", "T24"."END_TIME") % 60000000
        )
      ) / 60000000,
      0
    ) AS BIGINT) AS "DURATION_MINUTES",
    "T24"."DURATION_MINUTES" AS "REPORTED_DURATION_MINUTES",
    IFF("T24"."END_TIME" IS NULL, 'In Progress', 'Completed') AS "MEETING_STATUS",
    COALESCE("T24"."SESSIONS", 0) AS "PARTICIPANT_COUNT",
    COALESCE("T24"."USERS", 0) AS "UNIQUE_USER_COUNT",
    COALESCE("T24"."ATTENDED_MINUTES", 0) AS "TOTAL_ATTENDANCE_MINUTES",
    CASE
      WHEN COALESCE("T24"."SESSIONS", 0) = 0
      THEN 'No Participants'
      WHEN COALESCE("T24"."SESSIONS", 0) = 1
      THEN 'Personal'
      WHEN COALESCE("T24"."SESSIONS", 0) <= 10
      THEN 'Small Group'
      WHEN COALESCE("T24"."SESSIONS", 0) <= 50
      THEN 'Medium Group'
      ELSE 'Large Group'
    END AS "MEETING_TYPE",
    "T24"."LOAD_TIMESTAMP",
    "T24"."UPDATE_TIMESTAMP",
    "T24"."LOAD_DATE",
    "T24"."UPDATE_DATE",
    COALESCE("T24"."SOURCE_SYSTEM", 'ZOOM_PLATFORM') AS "SOURCE_SYSTEM",
    :run_value_execution_id AS "EXECUTION_ID",
    :run_value_run_start AS "CREATED_AT",
    :run_value_run_start AS "UPDATED_AT"
  FROM (
    SELECT
      "T23"."MEETING_ID",
      "T23"."HOST_ID",
      "T23"."MEETING_TOPIC",
      "T23"."START_TIME",
      "T23"."END_TIME",
      "T23"."DURATION_MINUTES",
      "T23"."LOAD_TIMESTAMP",
      "T23"."UPDATE_TIMESTAMP",
      "T23"."SOURCE_SYSTEM",
      "T23"."LOAD_DATE",
      "T23"."UPDATE_DATE",
      "T23"."EFF",
      "T23"."FAILED",
      "T23"."IS_SELECTED",
      "T23"."IS_LATEST",
      "T6"."HOST_USER_KEY",
      "T9"."ATTENDED_MEETING_ID",
      "T9"."SESSIONS",
      "T9"."USERS",
      "T9"."ATTENDED_MINUTES"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "T17"."MEETING_ID",
          "T17"."HOST_ID",
          "T17"."MEETING_TOPIC",
          "T17"."START_TIME",
          "T17"."END_TIME",
          "T17"."DURATION_MINUTES",
          "T17"."LOAD_TIMESTAMP",
          "T17"."UPDATE_TIMESTAMP",
          "T17"."SOURCE_SYSTEM",
          "T17"."LOAD_DATE",
          "T17"."UPDATE_DATE",
          "T17"."EFF",
          "T17"."FAILED",
          "T17"."IS_SELECTED",
          TRUE AS "IS_LATEST"
        FROM (
          SELECT
            *
          FROM "T13" AS "T14"
          WHERE
            "T14"."FAILED" = 0
        ) AS "T17"
        WHERE
          NOT EXISTS(
            SELECT
              1
            FROM (
              SELECT
                "T18"."KEY_BUCKET"
              FROM (
                SELECT
                  "T15"."KEY_BUCKET",
                  COUNT(*) AS "COUNTSTAR()"
                FROM (
                  SELECT
                    HASH("T14"."MEETING_ID") AS "KEY_BUCKET"
                  FROM "T13" AS "T14"
                ) AS "T15"
                GROUP BY
                  1
              ) AS "T18"
              WHERE
                "T18"."COUNTSTAR()" > 1 AND NOT "T18"."KEY_BUCKET" IS NULL
            ) AS "T20"
            WHERE
              HASH("T17"."MEETING_ID") = "T20"."KEY_BUCKET"
          )
      ) AS "T21"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "T11"."MEETING_ID",
          "T11"."HOST_ID",
          "T11"."MEETING_TOPIC",
          "T11"."START_TIME",
          "T11"."END_TIME",
          "T11"."DURATION_MINUTES",
          "T11"."LOAD_TIMESTAMP",
          "T11"."UPDATE_TIMESTAMP",
          "T11"."SOURCE_SYSTEM",
          "T11"."LOAD_DATE",
          "T11"."UPDATE_DATE",
          "T11"."EFF",
          "T11"."FAILED",
          "T11"."IS_SELECTED",
          "T11"."IS_VALID" AND (
            "T11"."VALID_UNTIL_HERE" = 1
          ) AS "IS_LATEST"
        FROM (
          SELECT
            "T7"."MEETING_ID",
            "T7"."HOST_ID",
            "T7"."MEETING_TOPIC",
            "T7"."START_TIME",
            "T7"."END_TIME",
            "T7"."DURATION_MINUTES",
            "T7"."LOAD_TIMESTAMP",
            "T7"."UPDATE_TIMESTAMP",
            "T7"."SOURCE_SYSTEM",
            "T7"."LOAD_DATE",
            "T7"."UPDATE_DATE",
            "T7"."EFF",
            "T7"."FAILED",
            "T7"."IS_SELECTED",
            "T7"."BROKEN",
            "T7"."FAILED" = 0 AS "IS_VALID",
            SUM(CAST("T7"."FAILED" = 0 AS BIGINT)) OVER (
              PARTITION BY "T7"."MEETING_ID"
              ORDER BY "T7"."EFF" DESC NULLS LAST, "T7"."LOAD_TIMESTAMP" DESC NULLS LAST, "T7"."MEETING_ID" DESC NULLS LAST, "T7"."HOST_ID" DESC NULLS LAST, "T7"."MEETING_TOPIC" DESC NULLS LAST, "T7"."START_TIME" DESC NULLS LAST, "T7"."END_TIME" DESC NULLS LAST, "T7"."DURATION_MINUTES" DESC NULLS LAST, "T7"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T7"."LOAD_DATE" DESC NULLS LAST, "T7"."UPDATE_DATE" DESC NULLS LAST, "T7"."SOURCE_SYSTEM" DESC NULLS LAST
              ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
            ) AS "VALID_UNTIL_HERE"
          FROM (
            SELECT
              "T2"."MEETING_ID",
              "T2"."HOST_ID",
              "T2"."MEETING_TOPIC",
              "T2"."START_TIME",
              "T2"."END_TIME",
              "T2"."DURATION_MINUTES",
              "T2"."LOAD_TIMESTAMP",
              "T2"."UPDATE_TIMESTAMP",
              "T2"."SOURCE_SYSTEM",
              "T2"."LOAD_DATE",
              "T2"."UPDATE_DATE",
              "T2"."EFF",
              "T2"."FAILED",
              "T2"."IS_SELECTED",
              "T2"."BROKEN"
            FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."FLAGGED_MEETINGS" AS "T2"
            WHERE
              (
                "T2"."FAILED" <> 0
              ) OR "T2"."IS_REPEATED"
          ) AS "T7"
        ) AS "T11"
        WHERE
          "T11"."IS_VALID" AND (
            "T11"."VALID_UNTIL_HERE" = 1
          )
      ) AS "T12"
    ) AS "T23"
    LEFT OUTER JOIN (
      SELECT
        "T0"."USER_ID" AS "LOOKED_UP_ID",
        "T0"."FOUND_FROM",
        "T0"."FOUND_UNTIL",
        "T0"."USER_KEY" AS "HOST_USER_KEY"
      FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."USER_VERSIONS" AS "T0"
    ) AS "T6"
      ON "T23"."HOST_ID" = "T6"."LOOKED_UP_ID"
      AND LEAST(
        GREATEST(
          "T23"."START_TIME",
          CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6))
        ),
        CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMPNTZ(6))
      ) >= "T6"."FOUND_FROM"
      AND LEAST(
        GREATEST(
          "T23"."START_TIME",
          CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6))
        ),
        CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMPNTZ(6))
      ) < "T6"."FOUND_UNTIL"
    LEFT OUTER JOIN (
      SELECT
        "T5"."MEETING_ID" AS "ATTENDED_MEETING_ID",
        COUNT(*) AS "SESSIONS",
        COUNT(DISTINCT "T5"."USER_ID") AS "USERS",
        SUM("T5"."ATTENDANCE_MINUTES") AS "ATTENDED_MINUTES"
      FROM (
        SELECT
          "T1"."MEETING_ID",
          "T1"."USER_ID",
          "T1"."ATTENDANCE_MINUTES"
        FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."GO_PARTICIPANT_FACT__CANDIDATE" AS "T1"
      ) AS "T5"
      GROUP BY
        1
    ) AS "T9"
      ON "T23"."MEETING_ID" = "T9"."ATTENDED_MEETING_ID"
  ) AS "T24"
) AS "Q";
