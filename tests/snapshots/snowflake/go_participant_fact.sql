-- go_participant_fact: One row per participant session.
-- snowflake, as of 2025-06-30T00:00:00; compiled by zoomgold, not for editing
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
        (
          "T3"."PARTICIPANT_ID" = ''
        )
        OR STARTSWITH("T3"."PARTICIPANT_ID", ' ')
        OR ENDSWITH("T3"."PARTICIPANT_ID", ' ')
        OR CONTAINS("T3"."PARTICIPANT_ID", '  ')
        OR CONTAINS("T3"."PARTICIPANT_ID", '\t')
        OR CONTAINS("T3"."PARTICIPANT_ID", '\n')
        OR CONTAINS("T3"."PARTICIPANT_ID", '\r')
        OR CONTAINS("T3"."PARTICIPANT_ID", '')
        OR CONTAINS("T3"."PARTICIPANT_ID", '\f'),
        NULLIF(
          TRIM(REGEXP_REPLACE("T3"."PARTICIPANT_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'),
          ''
        ),
        "T3"."PARTICIPANT_ID"
      ) AS "PARTICIPANT_ID",
      IFF(
        (
          "T3"."MEETING_ID" = ''
        )
        OR STARTSWITH("T3"."MEETING_ID", ' ')
        OR ENDSWITH("T3"."MEETING_ID", ' ')
        OR CONTAINS("T3"."MEETING_ID", '  ')
        OR CONTAINS("T3"."MEETING_ID", '\t')
        OR CONTAINS("T3"."MEETING_ID", '\n')
        OR CONTAINS("T3"."MEETING_ID", '\r')
        OR CONTAINS("T3"."MEETING_ID", '')
        OR CONTAINS("T3"."MEETING_ID", '\f'),
        NULLIF(TRIM(REGEXP_REPLACE("T3"."MEETING_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
        "T3"."MEETING_ID"
      ) AS "MEETING_ID",
      IFF(
        (
          "T3"."USER_ID" = ''
        )
        OR STARTSWITH("T3"."USER_ID", ' ')
        OR ENDSWITH("T3"."USER_ID", ' ')
        OR CONTAINS("T3"."USER_ID", '  ')
        OR CONTAINS("T3"."USER_ID", '\t')
        OR CONTAINS("T3"."USER_ID", '\n')
        OR CONTAINS("T3"."USER_ID", '\r')
        OR CONTAINS("T3"."USER_ID", '')
        OR CONTAINS("T3"."USER_ID", '\f'),
        NULLIF(TRIM(REGEXP_REPLACE("T3"."USER_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
        "T3"."USER_ID"
      ) AS "USER_ID",
      "T3"."JOIN_TIME",
      "T3"."LEAVE_TIME",
      "T3"."LOAD_TIMESTAMP",
      "T3"."UPDATE_TIMESTAMP",
      IFF(
        (
          "T3"."SOURCE_SYSTEM" = ''
        )
        OR STARTSWITH("T3"."SOURCE_SYSTEM", ' ')
        OR ENDSWITH("T3"."SOURCE_SYSTEM", ' ')
        OR CONTAINS("T3"."SOURCE_SYSTEM", '  ')
        OR CONTAINS("T3"."SOURCE_SYSTEM", '\t')
        OR CONTAINS("T3"."SOURCE_SYSTEM", '\n')
        OR CONTAINS("T3"."SOURCE_SYSTEM", '\r')
        OR CONTAINS("T3"."SOURCE_SYSTEM", '')
        OR CONTAINS("T3"."SOURCE_SYSTEM", '\f'),
        NULLIF(TRIM(REGEXP_REPLACE("T3"."SOURCE_SYSTEM", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
        "T3"."SOURCE_SYSTEM"
      ) AS "SOURCE_SYSTEM",
      "T3"."LOAD_DATE",
      "T3"."UPDATE_DATE",
      COALESCE("T3"."UPDATE_TIMESTAMP", "T3"."LOAD_TIMESTAMP") AS "EFF",
      TRUE AS "IS_SELECTED"
    FROM "ZOOM_DB"."SILVER"."SI_PARTICIPANTS" AS "T3"
  ) AS "T9"
)
SELECT
  "T27"."PARTICIPANT_ID",
  "T27"."MEETING_ID",
  "T27"."USER_ID",
  "T27"."USER_KEY",
  "T27"."PARTICIPANT_NAME",
  "T27"."JOIN_TIME",
  "T27"."LEAVE_TIME",
  "T27"."ATTENDANCE_DATE",
  "T27"."ATTENDANCE_MINUTES",
  CAST(CAST("T27"."ATTENDED" AS DECIMAL(9, 4)) * CAST('0.0001' AS DECIMAL(5, 4)) AS DECIMAL(5, 4)) AS "ATTENDANCE_RATIO",
  CASE
    WHEN "T27"."USER_ID" = "T27"."MEETING_HOST_ID"
    THEN 'Host'
    WHEN "T27"."LEAVE_TIME" IS NULL
    THEN 'Still Connected'
    WHEN "T27"."ATTENDED" >= 8000
    THEN 'Full'
    WHEN "T27"."ATTENDED" >= 5000
    THEN 'Partial'
    WHEN "T27"."ATTENDED" IS NOT NULL
    THEN 'Brief'
    ELSE 'Unknown'
  END AS "ATTENDEE_TYPE",
  "T27"."LOAD_TIMESTAMP",
  "T27"."UPDATE_TIMESTAMP",
  "T27"."LOAD_DATE",
  "T27"."UPDATE_DATE",
  "T27"."SOURCE_SYSTEM",
  '00000000-0000-0000-0000-000000000000' AS "EXECUTION_ID",
  CAST(TIMESTAMP_FROM_PARTS(2025, 6, 30, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)) AS "CREATED_AT",
  CAST(TIMESTAMP_FROM_PARTS(2025, 6, 30, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)) AS "UPDATED_AT"
FROM (
  SELECT
    "T26"."PARTICIPANT_ID",
    "T26"."MEETING_ID",
    "T26"."USER_ID",
    "T26"."JOIN_TIME",
    "T26"."LEAVE_TIME",
    "T26"."LOAD_TIMESTAMP",
    "T26"."UPDATE_TIMESTAMP",
    "T26"."SOURCE_SYSTEM",
    "T26"."LOAD_DATE",
    "T26"."UPDATE_DATE",
    "T26"."EFF",
    "T26"."FAILED",
    "T26"."IS_SELECTED",
    "T26"."IS_LATEST",
    "T26"."MEETING_HOST_ID",
    "T26"."MEETING_START_TIME",
    "T26"."MEETING_END_TIME",
    "T26"."MEETING_MINUTES",
    "T26"."FOUND_USER_KEY",
    "T26"."FOUND_USER_NAME",
    "T26"."USER_KEY",
    "T26"."PARTICIPANT_NAME",
    "T26"."ATTENDANCE_DATE",
    "T26"."ATTENDANCE_MINUTES",
    IFF(
      CAST(ROUND(
        (
          (
            (
              "T26"."ATTENDANCE_MINUTES" * 20000
            ) + NULLIF("T26"."MEETING_MINUTES", 0)
          ) - (
            (
              (
                "T26"."ATTENDANCE_MINUTES" * 20000
              ) + NULLIF("T26"."MEETING_MINUTES", 0)
            ) % (
              NULLIF("T26"."MEETING_MINUTES", 0) * 2
            )
          )
        ) / (
          NULLIF("T26"."MEETING_MINUTES", 0) * 2
        ),
        0
      ) AS BIGINT) > 10000,
      10000,
      CAST(ROUND(
        (
          (
            (
              "T26"."ATTENDANCE_MINUTES" * 20000
            ) + NULLIF("T26"."MEETING_MINUTES", 0)
          ) - (
            (
              (
                "T26"."ATTENDANCE_MINUTES" * 20000
              ) + NULLIF("T26"."MEETING_MINUTES", 0)
            ) % (
              NULLIF("T26"."MEETING_MINUTES", 0) * 2
            )
          )
        ) / (
          NULLIF("T26"."MEETING_MINUTES", 0) * 2
        ),
        0
      ) AS BIGINT)
    ) AS "ATTENDED"
  FROM (
    SELECT
      "T25"."PARTICIPANT_ID",
      "T25"."MEETING_ID",
      "T25"."USER_ID",
      "T25"."JOIN_TIME",
      "T25"."LEAVE_TIME",
      "T25"."LOAD_TIMESTAMP",
      "T25"."UPDATE_TIMESTAMP",
      COALESCE("T25"."SOURCE_SYSTEM", 'ZOOM_PLATFORM') AS "SOURCE_SYSTEM",
      "T25"."LOAD_DATE",
      "T25"."UPDATE_DATE",
      "T25"."EFF",
      "T25"."FAILED",
      "T25"."IS_SELECTED",
      "T25"."IS_LATEST",
      "T25"."MEETING_HOST_ID",
      "T25"."MEETING_START_TIME",
      "T25"."MEETING_END_TIME",
      "T25"."MEETING_MINUTES",
      "T25"."FOUND_USER_KEY",
      "T25"."FOUND_USER_NAME",
      IFF(
        "T25"."USER_ID" IS NULL,
        '30ea5034561b7ef54aa4e57aa741eb09',
        COALESCE("T25"."FOUND_USER_KEY", 'd184d59493af3f5aa77b64a4e9175275')
      ) AS "USER_KEY",
      IFF(
        "T25"."USER_ID" IS NULL,
        'Anonymous guest',
        COALESCE("T25"."FOUND_USER_NAME", 'Unknown user')
      ) AS "PARTICIPANT_NAME",
      TO_DATE("T25"."JOIN_TIME") AS "ATTENDANCE_DATE",
      CAST(ROUND(
        (
          DATEDIFF(MICROSECOND, "T25"."JOIN_TIME", "T25"."LEAVE_TIME") - (
            DATEDIFF(MICROSECOND, "T25"."JOIN_TIME", "T25"."LEAVE_TIME") % 60000000
          )
        ) / 60000000,
        0
      ) AS BIGINT) AS "ATTENDANCE_MINUTES"
    FROM (
      SELECT
        "T24".*
        EXCLUDE ("FOUND_UNTIL", "FOUND_FROM", "LOOKED_UP_ID")
      FROM (
        SELECT
          "T23"."PARTICIPANT_ID",
          "T23"."MEETING_ID",
          "T23"."USER_ID",
          "T23"."JOIN_TIME",
          "T23"."LEAVE_TIME",
          "T23"."LOAD_TIMESTAMP",
          "T23"."UPDATE_TIMESTAMP",
          "T23"."SOURCE_SYSTEM",
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
          "T7"."LOOKED_UP_ID",
          "T7"."FOUND_FROM",
          "T7"."FOUND_UNTIL",
          "T7"."FOUND_USER_KEY",
          "T7"."FOUND_USER_NAME"
        FROM (
          SELECT
            "T21".*
            EXCLUDE ("CORE_MEETING_ID")
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
              "T8"."CORE_MEETING_ID",
              "T8"."MEETING_HOST_ID",
              "T8"."MEETING_START_TIME",
              "T8"."MEETING_END_TIME",
              "T8"."MEETING_MINUTES"
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
                        "T15"."COUNTSTAR()" > 1 AND "T15"."KEY_BUCKET" IS NOT NULL
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
                  "T1"."PARTICIPANT_ID",
                  "T1"."MEETING_ID",
                  "T1"."USER_ID",
                  "T1"."JOIN_TIME",
                  "T1"."LEAVE_TIME",
                  "T1"."LOAD_TIMESTAMP",
                  "T1"."UPDATE_TIMESTAMP",
                  "T1"."SOURCE_SYSTEM",
                  "T1"."LOAD_DATE",
                  "T1"."UPDATE_DATE",
                  "T1"."EFF",
                  "T1"."FAILED",
                  "T1"."IS_SELECTED",
                  "T1"."IS_LATEST"
                FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."CONTESTED_PARTICIPANTS" AS "T1"
                WHERE
                  "T1"."IS_KEPT"
              ) AS "T5"
            ) AS "T20"
            LEFT OUTER JOIN (
              SELECT
                "T2"."MEETING_ID" AS "CORE_MEETING_ID",
                "T2"."HOST_ID" AS "MEETING_HOST_ID",
                "T2"."START_TIME" AS "MEETING_START_TIME",
                "T2"."END_TIME" AS "MEETING_END_TIME",
                "T2"."DURATION_MINUTES" AS "MEETING_MINUTES"
              FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."MEETING_CORE" AS "T2"
            ) AS "T8"
              ON "T20"."MEETING_ID" = "T8"."CORE_MEETING_ID"
          ) AS "T21"
        ) AS "T23"
        LEFT OUTER JOIN (
          SELECT
            "T0"."USER_ID" AS "LOOKED_UP_ID",
            "T0"."FOUND_FROM",
            "T0"."FOUND_UNTIL",
            "T0"."USER_KEY" AS "FOUND_USER_KEY",
            "T0"."USER_NAME" AS "FOUND_USER_NAME"
          FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."USER_VERSIONS" AS "T0"
        ) AS "T7"
          ON "T23"."USER_ID" = "T7"."LOOKED_UP_ID"
          AND LEAST(
            GREATEST("T23"."JOIN_TIME", CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))),
            CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMP_NTZ(6))
          ) >= "T7"."FOUND_FROM"
          AND LEAST(
            GREATEST("T23"."JOIN_TIME", CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))),
            CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMP_NTZ(6))
          ) < "T7"."FOUND_UNTIL"
      ) AS "T24"
    ) AS "T25"
  ) AS "T26"
) AS "T27"
