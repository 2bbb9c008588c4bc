-- go_meeting_fact: One row per meeting.
-- snowflake, as of 2025-06-30T00:00:00; compiled by zoomgold, not for editing
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
  '00000000-0000-0000-0000-000000000000' AS "EXECUTION_ID",
  CAST(TIMESTAMP_FROM_PARTS(2025, 6, 30, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)) AS "CREATED_AT",
  CAST(TIMESTAMP_FROM_PARTS(2025, 6, 30, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)) AS "UPDATED_AT"
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
              "T16"."COUNTSTAR()" > 1 AND "T16"."KEY_BUCKET" IS NOT NULL
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
      FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."RANKED_MEETINGS" AS "T0"
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
    FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."USER_VERSIONS" AS "T1"
  ) AS "T7"
    ON "T21"."HOST_ID" = "T7"."LOOKED_UP_ID"
    AND LEAST(
      GREATEST(
        "T21"."START_TIME",
        CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
      ),
      CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMP_NTZ(6))
    ) >= "T7"."FOUND_FROM"
    AND LEAST(
      GREATEST(
        "T21"."START_TIME",
        CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
      ),
      CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMP_NTZ(6))
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
      FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."GO_PARTICIPANT_FACT" AS "T2"
    ) AS "T6"
    GROUP BY
      1
  ) AS "T9"
    ON "T21"."MEETING_ID" = "T9"."ATTENDED_MEETING_ID"
) AS "T22"
