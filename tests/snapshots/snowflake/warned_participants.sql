-- warned_participants (kept for the run), for Snowflake; written by zoomgold
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
  "T24"."IS_LATEST",
  "T24"."BROKEN"
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
    "T23"."IS_LATEST",
    "T23"."MEETING_HOST_ID",
    "T23"."MEETING_START_TIME",
    "T23"."MEETING_END_TIME",
    "T23"."MEETING_MINUTES",
    "T23"."FOUND_USER_KEY",
    "T23"."FOUND_USER_NAME",
    0 + IFF(COALESCE("T23"."MEETING_START_TIME" IS NULL, FALSE), 16, 0) + IFF(
      COALESCE((
        "T23"."USER_ID" IS NOT NULL
      ) AND (
        "T23"."FOUND_USER_KEY" IS NULL
      ), FALSE),
      32,
      0
    ) + IFF(
      COALESCE(
        COALESCE("T23"."JOIN_TIME" < "T23"."MEETING_START_TIME", FALSE)
        OR COALESCE("T23"."LEAVE_TIME" > "T23"."MEETING_END_TIME", FALSE),
        FALSE
      ),
      64,
      0
    ) + IFF(COALESCE("T23"."LEAVE_TIME" IS NULL, FALSE), 128, 0) AS "BROKEN"
  FROM (
    SELECT
      "T22".*
      EXCLUDE ("FOUND_FROM", "FOUND_UNTIL", "LOOKED_UP_ID")
    FROM (
      SELECT
        "T21"."PARTICIPANT_ID",
        "T21"."MEETING_ID",
        "T21"."USER_ID",
        "T21"."JOIN_TIME",
        "T21"."LEAVE_TIME",
        "T21"."LOAD_TIMESTAMP",
        "T21"."UPDATE_TIMESTAMP",
        "T21"."SOURCE_SYSTEM",
        "T21"."LOAD_DATE",
        "T21"."UPDATE_DATE",
        "T21"."EFF",
        "T21"."FAILED",
        "T21"."IS_LATEST",
        "T21"."MEETING_HOST_ID",
        "T21"."MEETING_START_TIME",
        "T21"."MEETING_END_TIME",
        "T21"."MEETING_MINUTES",
        "T9"."LOOKED_UP_ID",
        "T9"."FOUND_FROM",
        "T9"."FOUND_UNTIL",
        "T9"."FOUND_USER_KEY",
        "T9"."FOUND_USER_NAME"
      FROM (
        SELECT
          "T19".*
          EXCLUDE ("CORE_MEETING_ID")
        FROM (
          SELECT
            "T18"."PARTICIPANT_ID",
            "T18"."MEETING_ID",
            "T18"."USER_ID",
            "T18"."JOIN_TIME",
            "T18"."LEAVE_TIME",
            "T18"."LOAD_TIMESTAMP",
            "T18"."UPDATE_TIMESTAMP",
            "T18"."SOURCE_SYSTEM",
            "T18"."LOAD_DATE",
            "T18"."UPDATE_DATE",
            "T18"."EFF",
            "T18"."FAILED",
            "T18"."IS_LATEST",
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
                "T15"."PARTICIPANT_ID",
                "T15"."MEETING_ID",
                "T15"."USER_ID",
                "T15"."JOIN_TIME",
                "T15"."LEAVE_TIME",
                "T15"."LOAD_TIMESTAMP",
                "T15"."UPDATE_TIMESTAMP",
                "T15"."SOURCE_SYSTEM",
                "T15"."LOAD_DATE",
                "T15"."UPDATE_DATE",
                "T15"."EFF",
                "T15"."FAILED",
                TRUE AS "IS_LATEST"
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
                  "T14"."FAILED"
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
                        COALESCE("T4"."UPDATE_TIMESTAMP", "T4"."LOAD_TIMESTAMP") AS "EFF"
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
            ) AS "T16"
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
                "T1"."IS_LATEST"
              FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."CONTESTED_PARTICIPANTS" AS "T1"
              WHERE
                "T1"."IS_KEPT"
            ) AS "T7"
          ) AS "T18"
          LEFT OUTER JOIN (
            SELECT
              "T2"."MEETING_ID" AS "CORE_MEETING_ID",
              "T2"."HOST_ID" AS "MEETING_HOST_ID",
              "T2"."START_TIME" AS "MEETING_START_TIME",
              "T2"."END_TIME" AS "MEETING_END_TIME",
              "T2"."DURATION_MINUTES" AS "MEETING_MINUTES"
            FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."MEETING_CORE" AS "T2"
          ) AS "T10"
            ON "T18"."MEETING_ID" = "T10"."CORE_MEETING_ID"
        ) AS "T19"
      ) AS "T21"
      LEFT OUTER JOIN (
        SELECT
          "T0"."USER_ID" AS "LOOKED_UP_ID",
          "T0"."FOUND_FROM",
          "T0"."FOUND_UNTIL",
          "T0"."USER_KEY" AS "FOUND_USER_KEY",
          "T0"."USER_NAME" AS "FOUND_USER_NAME"
        FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."USER_VERSIONS" AS "T0"
      ) AS "T9"
        ON "T21"."USER_ID" = "T9"."LOOKED_UP_ID"
        AND LEAST(
          GREATEST("T21"."JOIN_TIME", CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))),
          CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMP_NTZ(6))
        ) >= "T9"."FOUND_FROM"
        AND LEAST(
          GREATEST("T21"."JOIN_TIME", CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))),
          CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMP_NTZ(6))
        ) < "T9"."FOUND_UNTIL"
    ) AS "T22"
  ) AS "T23"
) AS "T24"
WHERE
  "T24"."BROKEN" <> 0
