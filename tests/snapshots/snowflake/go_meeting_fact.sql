-- go_meeting_fact: One row per meeting.
-- snowflake, as of 2025-06-30T00:00:00; compiled by zoomgold, not for editing
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
    "T21"."HOST_USER_KEY",
    "T11"."ATTENDED_MEETING_ID",
    "T11"."SESSIONS",
    "T11"."USERS",
    "T11"."ATTENDED_MINUTES"
  FROM (
    SELECT
      "T19".*
      EXCLUDE ("LOOKED_UP_ID", "FOUND_FROM", "FOUND_UNTIL")
    FROM (
      SELECT
        "T18"."MEETING_ID",
        "T18"."HOST_ID",
        "T18"."MEETING_TOPIC",
        "T18"."START_TIME",
        "T18"."END_TIME",
        "T18"."DURATION_MINUTES",
        "T18"."LOAD_TIMESTAMP",
        "T18"."UPDATE_TIMESTAMP",
        "T18"."SOURCE_SYSTEM",
        "T18"."LOAD_DATE",
        "T18"."UPDATE_DATE",
        "T18"."EFF",
        "T18"."FAILED",
        "T18"."IS_SELECTED",
        "T18"."IS_LATEST",
        "T9"."LOOKED_UP_ID",
        "T9"."FOUND_FROM",
        "T9"."FOUND_UNTIL",
        "T9"."HOST_USER_KEY"
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
            FROM (
              SELECT
                "T12"."MEETING_ID",
                "T12"."HOST_ID",
                "T12"."MEETING_TOPIC",
                "T12"."START_TIME",
                "T12"."END_TIME",
                "T12"."DURATION_MINUTES",
                "T12"."LOAD_TIMESTAMP",
                "T12"."UPDATE_TIMESTAMP",
                "T12"."SOURCE_SYSTEM",
                "T12"."LOAD_DATE",
                "T12"."UPDATE_DATE",
                "T12"."EFF",
                "T12"."IS_SELECTED",
                0 + IFF(COALESCE("T12"."MEETING_ID" IS NULL, FALSE), 1, 0) + IFF(COALESCE("T12"."HOST_ID" IS NULL, FALSE), 2, 0) + IFF(COALESCE("T12"."START_TIME" IS NULL, FALSE), 4, 0) + IFF(COALESCE("T12"."END_TIME" < "T12"."START_TIME", FALSE), 8, 0) + IFF(COALESCE("T12"."DURATION_MINUTES" < 0, FALSE), 16, 0) AS "FAILED"
              FROM (
                SELECT
                  IFF(
                    (
                      "T4"."MEETING_ID" = ''
                    )
                    OR STARTSWITH("T4"."MEETING_ID", ' ')
                    OR ENDSWITH("T4"."MEETING_ID", ' ')
                    OR CONTAINS("T4"."MEETING_ID", '  ')
                    OR CONTAINS("T4"."MEETING_ID", '\t')
                    OR CONTAINS("T4"."MEETING_ID", '\n')
                    OR CONTAINS("T4"."MEETING_ID", '\r')
                    OR CONTAINS("T4"."MEETING_ID", '')
                    OR CONTAINS("T4"."MEETING_ID", '\f'),
                    NULLIF(TRIM(REGEXP_REPLACE("T4"."MEETING_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
                    "T4"."MEETING_ID"
                  ) AS "MEETING_ID",
                  IFF(
                    (
                      "T4"."HOST_ID" = ''
                    )
                    OR STARTSWITH("T4"."HOST_ID", ' ')
                    OR ENDSWITH("T4"."HOST_ID", ' ')
                    OR CONTAINS("T4"."HOST_ID", '  ')
                    OR CONTAINS("T4"."HOST_ID", '\t')
                    OR CONTAINS("T4"."HOST_ID", '\n')
                    OR CONTAINS("T4"."HOST_ID", '\r')
                    OR CONTAINS("T4"."HOST_ID", '')
                    OR CONTAINS("T4"."HOST_ID", '\f'),
                    NULLIF(TRIM(REGEXP_REPLACE("T4"."HOST_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
                    "T4"."HOST_ID"
                  ) AS "HOST_ID",
                  IFF(
                    (
                      "T4"."MEETING_TOPIC" = ''
                    )
                    OR STARTSWITH("T4"."MEETING_TOPIC", ' ')
                    OR ENDSWITH("T4"."MEETING_TOPIC", ' ')
                    OR CONTAINS("T4"."MEETING_TOPIC", '  ')
                    OR CONTAINS("T4"."MEETING_TOPIC", '\t')
                    OR CONTAINS("T4"."MEETING_TOPIC", '\n')
                    OR CONTAINS("T4"."MEETING_TOPIC", '\r')
                    OR CONTAINS("T4"."MEETING_TOPIC", '')
                    OR CONTAINS("T4"."MEETING_TOPIC", '\f'),
                    NULLIF(TRIM(REGEXP_REPLACE("T4"."MEETING_TOPIC", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
                    "T4"."MEETING_TOPIC"
                  ) AS "MEETING_TOPIC",
                  "T4"."START_TIME",
                  "T4"."END_TIME",
                  "T4"."DURATION_MINUTES",
                  "T4"."LOAD_TIMESTAMP",
                  "T4"."UPDATE_TIMESTAMP",
                  IFF(
                    (
                      "T4"."SOURCE_SYSTEM" = ''
                    )
                    OR STARTSWITH("T4"."SOURCE_SYSTEM", ' ')
                    OR ENDSWITH("T4"."SOURCE_SYSTEM", ' ')
                    OR CONTAINS("T4"."SOURCE_SYSTEM", '  ')
                    OR CONTAINS("T4"."SOURCE_SYSTEM", '\t')
                    OR CONTAINS("T4"."SOURCE_SYSTEM", '\n')
                    OR CONTAINS("T4"."SOURCE_SYSTEM", '\r')
                    OR CONTAINS("T4"."SOURCE_SYSTEM", '')
                    OR CONTAINS("T4"."SOURCE_SYSTEM", '\f'),
                    NULLIF(TRIM(REGEXP_REPLACE("T4"."SOURCE_SYSTEM", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
                    "T4"."SOURCE_SYSTEM"
                  ) AS "SOURCE_SYSTEM",
                  "T4"."LOAD_DATE",
                  "T4"."UPDATE_DATE",
                  COALESCE("T4"."UPDATE_TIMESTAMP", "T4"."LOAD_TIMESTAMP") AS "EFF",
                  TRUE AS "IS_SELECTED"
                FROM "ZOOM_DB"."SILVER"."SI_MEETINGS" AS "T4"
              ) AS "T12"
            ) AS "T13"
            WHERE
              "T13"."FAILED" = 0
          ) AS "T15"
          WHERE
            NOT EXISTS(
              SELECT
                1
              FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."REPEATED_MEETINGS" AS "T5"
              WHERE
                HASH("T15"."MEETING_ID") = "T5"."KEY_BUCKET"
            )
        ) AS "T16"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            "T1"."MEETING_ID",
            "T1"."HOST_ID",
            "T1"."MEETING_TOPIC",
            "T1"."START_TIME",
            "T1"."END_TIME",
            "T1"."DURATION_MINUTES",
            "T1"."LOAD_TIMESTAMP",
            "T1"."UPDATE_TIMESTAMP",
            "T1"."SOURCE_SYSTEM",
            "T1"."LOAD_DATE",
            "T1"."UPDATE_DATE",
            "T1"."EFF",
            "T1"."FAILED",
            "T1"."IS_SELECTED",
            "T1"."IS_LATEST"
          FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."CONTESTED_MEETINGS" AS "T1"
          WHERE
            "T1"."IS_KEPT"
        ) AS "T7"
      ) AS "T18"
      LEFT OUTER JOIN (
        SELECT
          "T2"."USER_ID" AS "LOOKED_UP_ID",
          "T2"."FOUND_FROM",
          "T2"."FOUND_UNTIL",
          "T2"."USER_KEY" AS "HOST_USER_KEY"
        FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."USER_VERSIONS" AS "T2"
      ) AS "T9"
        ON "T18"."HOST_ID" = "T9"."LOOKED_UP_ID"
        AND LEAST(
          GREATEST(
            "T18"."START_TIME",
            CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
          ),
          CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMP_NTZ(6))
        ) >= "T9"."FOUND_FROM"
        AND LEAST(
          GREATEST(
            "T18"."START_TIME",
            CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
          ),
          CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMP_NTZ(6))
        ) < "T9"."FOUND_UNTIL"
    ) AS "T19"
  ) AS "T21"
  LEFT OUTER JOIN (
    SELECT
      "T6"."MEETING_ID" AS "ATTENDED_MEETING_ID",
      COUNT(*) AS "SESSIONS",
      COUNT(DISTINCT "T6"."USER_ID") AS "USERS",
      SUM("T6"."ATTENDANCE_MINUTES") AS "ATTENDED_MINUTES"
    FROM (
      SELECT
        "T0"."MEETING_ID",
        "T0"."USER_ID",
        "T0"."ATTENDANCE_MINUTES"
      FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."GO_PARTICIPANT_FACT" AS "T0"
    ) AS "T6"
    GROUP BY
      1
  ) AS "T11"
    ON "T21"."MEETING_ID" = "T11"."ATTENDED_MEETING_ID"
) AS "T22"
