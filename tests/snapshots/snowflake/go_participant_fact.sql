-- go_participant_fact: One row per participant session.
-- snowflake, as of 2025-06-30T00:00:00; compiled by zoomgold, not for editing
SELECT
  "T24"."PARTICIPANT_ID",
  "T24"."MEETING_ID",
  "T24"."USER_ID",
  "T24"."USER_KEY",
  "T24"."PARTICIPANT_NAME",
  "T24"."JOIN_TIME",
  "T24"."LEAVE_TIME",
  "T24"."ATTENDANCE_DATE",
  "T24"."ATTENDANCE_MINUTES",
  CAST(CAST("T24"."ATTENDED" AS DECIMAL(9, 4)) * CAST('0.0001' AS DECIMAL(5, 4)) AS DECIMAL(5, 4)) AS "ATTENDANCE_RATIO",
  CASE
    WHEN "T24"."USER_ID" = "T24"."MEETING_HOST_ID"
    THEN 'Host'
    WHEN "T24"."LEAVE_TIME" IS NULL
    THEN 'Still Connected'
    WHEN "T24"."ATTENDED" >= 8000
    THEN 'Full'
    WHEN "T24"."ATTENDED" >= 5000
    THEN 'Partial'
    WHEN "T24"."ATTENDED" IS NOT NULL
    THEN 'Brief'
    ELSE 'Unknown'
  END AS "ATTENDEE_TYPE",
  "T24"."LOAD_TIMESTAMP",
  "T24"."UPDATE_TIMESTAMP",
  "T24"."LOAD_DATE",
  "T24"."UPDATE_DATE",
  "T24"."SOURCE_SYSTEM",
  '00000000-0000-0000-0000-000000000000' AS "EXECUTION_ID",
  CAST(TIMESTAMP_FROM_PARTS(2025, 6, 30, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)) AS "CREATED_AT",
  CAST(TIMESTAMP_FROM_PARTS(2025, 6, 30, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)) AS "UPDATED_AT"
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
    "T23"."FOUND_USER_KEY",
    "T23"."FOUND_USER_NAME",
    "T23"."USER_KEY",
    "T23"."PARTICIPANT_NAME",
    "T23"."ATTENDANCE_DATE",
    "T23"."ATTENDANCE_MINUTES",
    IFF(
      CAST(ROUND(
        (
          (
            (
              "T23"."ATTENDANCE_MINUTES" * 20000
            ) + NULLIF("T23"."MEETING_MINUTES", 0)
          ) - (
            (
              (
                "T23"."ATTENDANCE_MINUTES" * 20000
              ) + NULLIF("T23"."MEETING_MINUTES", 0)
            ) % (
              NULLIF("T23"."MEETING_MINUTES", 0) * 2
            )
          )
        ) / (
          NULLIF("T23"."MEETING_MINUTES", 0) * 2
        ),
        0
      ) AS BIGINT) > 10000,
      10000,
      CAST(ROUND(
        (
          (
            (
              "T23"."ATTENDANCE_MINUTES" * 20000
            ) + NULLIF("T23"."MEETING_MINUTES", 0)
          ) - (
            (
              (
                "T23"."ATTENDANCE_MINUTES" * 20000
              ) + NULLIF("T23"."MEETING_MINUTES", 0)
            ) % (
              NULLIF("T23"."MEETING_MINUTES", 0) * 2
            )
          )
        ) / (
          NULLIF("T23"."MEETING_MINUTES", 0) * 2
        ),
        0
      ) AS BIGINT)
    ) AS "ATTENDED"
  FROM (
    SELECT
      "T22"."PARTICIPANT_ID",
      "T22"."MEETING_ID",
      "T22"."USER_ID",
      "T22"."JOIN_TIME",
      "T22"."LEAVE_TIME",
      "T22"."LOAD_TIMESTAMP",
      "T22"."UPDATE_TIMESTAMP",
      COALESCE("T22"."SOURCE_SYSTEM", 'ZOOM_PLATFORM') AS "SOURCE_SYSTEM",
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
      IFF(
        "T22"."USER_ID" IS NULL,
        '30ea5034561b7ef54aa4e57aa741eb09',
        COALESCE("T22"."FOUND_USER_KEY", 'd184d59493af3f5aa77b64a4e9175275')
      ) AS "USER_KEY",
      IFF(
        "T22"."USER_ID" IS NULL,
        'Anonymous guest',
        COALESCE("T22"."FOUND_USER_NAME", 'Unknown user')
      ) AS "PARTICIPANT_NAME",
      TO_DATE("T22"."JOIN_TIME") AS "ATTENDANCE_DATE",
      CAST(ROUND(
        (
          DATEDIFF(MICROSECOND, "T22"."JOIN_TIME", "T22"."LEAVE_TIME") - (
            DATEDIFF(MICROSECOND, "T22"."JOIN_TIME", "T22"."LEAVE_TIME") % 60000000
          )
        ) / 60000000,
        0
      ) AS BIGINT) AS "ATTENDANCE_MINUTES"
    FROM (
      SELECT
        "T21".*
        EXCLUDE ("LOOKED_UP_ID", "FOUND_FROM", "FOUND_UNTIL")
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
          "T20"."MEETING_HOST_ID",
          "T20"."MEETING_START_TIME",
          "T20"."MEETING_END_TIME",
          "T20"."MEETING_MINUTES",
          "T9"."LOOKED_UP_ID",
          "T9"."FOUND_FROM",
          "T9"."FOUND_UNTIL",
          "T9"."FOUND_USER_KEY",
          "T9"."FOUND_USER_NAME"
        FROM (
          SELECT
            "T18".*
            EXCLUDE ("CORE_MEETING_ID")
          FROM (
            SELECT
              "T17"."PARTICIPANT_ID",
              "T17"."MEETING_ID",
              "T17"."USER_ID",
              "T17"."JOIN_TIME",
              "T17"."LEAVE_TIME",
              "T17"."LOAD_TIMESTAMP",
              "T17"."UPDATE_TIMESTAMP",
              "T17"."SOURCE_SYSTEM",
              "T17"."LOAD_DATE",
              "T17"."UPDATE_DATE",
              "T17"."EFF",
              "T17"."FAILED",
              "T17"."IS_SELECTED",
              "T17"."IS_LATEST",
              "T10"."CORE_MEETING_ID",
              "T10"."MEETING_HOST_ID",
              "T10"."MEETING_START_TIME",
              "T10"."MEETING_END_TIME",
              "T10"."MEETING_MINUTES"
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
                  FROM (
                    SELECT
                      "T11"."PARTICIPANT_ID",
                      "T11"."MEETING_ID",
                      "T11"."USER_ID",
                      "T11"."JOIN_TIME",
                      "T11"."LEAVE_TIME",
                      "T11"."LOAD_TIMESTAMP",
                      "T11"."UPDATE_TIMESTAMP",
                      "T11"."SOURCE_SYSTEM",
                      "T11"."LOAD_DATE",
                      "T11"."UPDATE_DATE",
                      "T11"."EFF",
                      "T11"."IS_SELECTED",
                      0 + IFF(COALESCE("T11"."PARTICIPANT_ID" IS NULL, FALSE), 1, 0) + IFF(COALESCE("T11"."MEETING_ID" IS NULL, FALSE), 2, 0) + IFF(COALESCE("T11"."JOIN_TIME" IS NULL, FALSE), 4, 0) + IFF(COALESCE("T11"."LEAVE_TIME" < "T11"."JOIN_TIME", FALSE), 8, 0) AS "FAILED"
                    FROM (
                      SELECT
                        IFF(
                          (
                            "T4"."PARTICIPANT_ID" = ''
                          )
                          OR STARTSWITH("T4"."PARTICIPANT_ID", ' ')
                          OR ENDSWITH("T4"."PARTICIPANT_ID", ' ')
                          OR CONTAINS("T4"."PARTICIPANT_ID", '  ')
                          OR CONTAINS("T4"."PARTICIPANT_ID", '\t')
                          OR CONTAINS("T4"."PARTICIPANT_ID", '\n')
                          OR CONTAINS("T4"."PARTICIPANT_ID", '\r')
                          OR CONTAINS("T4"."PARTICIPANT_ID", '')
                          OR CONTAINS("T4"."PARTICIPANT_ID", '\f'),
                          NULLIF(
                            TRIM(REGEXP_REPLACE("T4"."PARTICIPANT_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'),
                            ''
                          ),
                          "T4"."PARTICIPANT_ID"
                        ) AS "PARTICIPANT_ID",
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
                            "T4"."USER_ID" = ''
                          )
                          OR STARTSWITH("T4"."USER_ID", ' ')
                          OR ENDSWITH("T4"."USER_ID", ' ')
                          OR CONTAINS("T4"."USER_ID", '  ')
                          OR CONTAINS("T4"."USER_ID", '\t')
                          OR CONTAINS("T4"."USER_ID", '\n')
                          OR CONTAINS("T4"."USER_ID", '\r')
                          OR CONTAINS("T4"."USER_ID", '')
                          OR CONTAINS("T4"."USER_ID", '\f'),
                          NULLIF(TRIM(REGEXP_REPLACE("T4"."USER_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
                          "T4"."USER_ID"
                        ) AS "USER_ID",
                        "T4"."JOIN_TIME",
                        "T4"."LEAVE_TIME",
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
                      FROM "ZOOM_DB"."SILVER"."SI_PARTICIPANTS" AS "T4"
                    ) AS "T11"
                  ) AS "T12"
                  WHERE
                    "T12"."FAILED" = 0
                ) AS "T14"
                WHERE
                  NOT EXISTS(
                    SELECT
                      1
                    FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."REPEATED_PARTICIPANTS" AS "T5"
                    WHERE
                      HASH("T14"."PARTICIPANT_ID") = "T5"."KEY_BUCKET"
                  )
              ) AS "T15"
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
              ) AS "T7"
            ) AS "T17"
            LEFT OUTER JOIN (
              SELECT
                "T2"."MEETING_ID" AS "CORE_MEETING_ID",
                "T2"."HOST_ID" AS "MEETING_HOST_ID",
                "T2"."START_TIME" AS "MEETING_START_TIME",
                "T2"."END_TIME" AS "MEETING_END_TIME",
                "T2"."DURATION_MINUTES" AS "MEETING_MINUTES"
              FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."MEETING_CORE" AS "T2"
            ) AS "T10"
              ON "T17"."MEETING_ID" = "T10"."CORE_MEETING_ID"
          ) AS "T18"
        ) AS "T20"
        LEFT OUTER JOIN (
          SELECT
            "T0"."USER_ID" AS "LOOKED_UP_ID",
            "T0"."FOUND_FROM",
            "T0"."FOUND_UNTIL",
            "T0"."USER_KEY" AS "FOUND_USER_KEY",
            "T0"."USER_NAME" AS "FOUND_USER_NAME"
          FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."USER_VERSIONS" AS "T0"
        ) AS "T9"
          ON "T20"."USER_ID" = "T9"."LOOKED_UP_ID"
          AND LEAST(
            GREATEST("T20"."JOIN_TIME", CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))),
            CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMP_NTZ(6))
          ) >= "T9"."FOUND_FROM"
          AND LEAST(
            GREATEST("T20"."JOIN_TIME", CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))),
            CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMP_NTZ(6))
          ) < "T9"."FOUND_UNTIL"
      ) AS "T21"
    ) AS "T22"
  ) AS "T23"
) AS "T24"
