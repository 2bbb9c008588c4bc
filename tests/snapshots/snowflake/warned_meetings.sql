-- warned_meetings
-- snowflake, as of 2025-06-30T00:00:00; compiled by zoomgold, not for editing
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
  "T17"."IS_SELECTED",
  "T17"."IS_LATEST",
  "T17"."BROKEN"
FROM (
  SELECT
    "T16"."MEETING_ID",
    "T16"."HOST_ID",
    "T16"."MEETING_TOPIC",
    "T16"."START_TIME",
    "T16"."END_TIME",
    "T16"."DURATION_MINUTES",
    "T16"."LOAD_TIMESTAMP",
    "T16"."UPDATE_TIMESTAMP",
    "T16"."SOURCE_SYSTEM",
    "T16"."LOAD_DATE",
    "T16"."UPDATE_DATE",
    "T16"."EFF",
    "T16"."FAILED",
    "T16"."IS_SELECTED",
    "T16"."IS_LATEST",
    "T16"."HOST_USER_KEY",
    0 + IFF(COALESCE("T16"."HOST_USER_KEY" IS NULL, FALSE), 32, 0) + IFF(
      COALESCE(
        ABS(
          "T16"."DURATION_MINUTES" - CAST(ROUND(
            (
              DATEDIFF(MICROSECOND, "T16"."START_TIME", "T16"."END_TIME") - (
                DATEDIFF(MICROSECOND, "T16"."START_TIME", "T16"."END_TIME") % 60000000
              )
            ) / 60000000,
            0
          ) AS BIGINT)
        ) > 1,
        FALSE
      ),
      64,
      0
    ) + IFF(
      COALESCE(
        CAST(ROUND(
          (
            DATEDIFF(MICROSECOND, "T16"."START_TIME", "T16"."END_TIME") - (
              DATEDIFF(MICROSECOND, "T16"."START_TIME", "T16"."END_TIME") % 60000000
            )
          ) / 60000000,
          0
        ) AS BIGINT) > 1440,
        FALSE
      ),
      128,
      0
    ) + IFF(COALESCE("T16"."END_TIME" IS NULL, FALSE), 256, 0) AS "BROKEN"
  FROM (
    SELECT
      "T15".*
      EXCLUDE ("LOOKED_UP_ID", "FOUND_FROM", "FOUND_UNTIL")
    FROM (
      SELECT
        "T14"."MEETING_ID",
        "T14"."HOST_ID",
        "T14"."MEETING_TOPIC",
        "T14"."START_TIME",
        "T14"."END_TIME",
        "T14"."DURATION_MINUTES",
        "T14"."LOAD_TIMESTAMP",
        "T14"."UPDATE_TIMESTAMP",
        "T14"."SOURCE_SYSTEM",
        "T14"."LOAD_DATE",
        "T14"."UPDATE_DATE",
        "T14"."EFF",
        "T14"."FAILED",
        "T14"."IS_SELECTED",
        "T14"."IS_LATEST",
        "T7"."LOOKED_UP_ID",
        "T7"."FOUND_FROM",
        "T7"."FOUND_UNTIL",
        "T7"."HOST_USER_KEY"
      FROM (
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
            TRUE AS "IS_LATEST"
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "T8"."MEETING_ID",
                "T8"."HOST_ID",
                "T8"."MEETING_TOPIC",
                "T8"."START_TIME",
                "T8"."END_TIME",
                "T8"."DURATION_MINUTES",
                "T8"."LOAD_TIMESTAMP",
                "T8"."UPDATE_TIMESTAMP",
                "T8"."SOURCE_SYSTEM",
                "T8"."LOAD_DATE",
                "T8"."UPDATE_DATE",
                "T8"."EFF",
                "T8"."IS_SELECTED",
                0 + IFF(COALESCE("T8"."MEETING_ID" IS NULL, FALSE), 1, 0) + IFF(COALESCE("T8"."HOST_ID" IS NULL, FALSE), 2, 0) + IFF(COALESCE("T8"."START_TIME" IS NULL, FALSE), 4, 0) + IFF(COALESCE("T8"."END_TIME" < "T8"."START_TIME", FALSE), 8, 0) + IFF(COALESCE("T8"."DURATION_MINUTES" < 0, FALSE), 16, 0) AS "FAILED"
              FROM (
                SELECT
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
                      "T3"."HOST_ID" = ''
                    )
                    OR STARTSWITH("T3"."HOST_ID", ' ')
                    OR ENDSWITH("T3"."HOST_ID", ' ')
                    OR CONTAINS("T3"."HOST_ID", '  ')
                    OR CONTAINS("T3"."HOST_ID", '\t')
                    OR CONTAINS("T3"."HOST_ID", '\n')
                    OR CONTAINS("T3"."HOST_ID", '\r')
                    OR CONTAINS("T3"."HOST_ID", '')
                    OR CONTAINS("T3"."HOST_ID", '\f'),
                    NULLIF(TRIM(REGEXP_REPLACE("T3"."HOST_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
                    "T3"."HOST_ID"
                  ) AS "HOST_ID",
                  IFF(
                    (
                      "T3"."MEETING_TOPIC" = ''
                    )
                    OR STARTSWITH("T3"."MEETING_TOPIC", ' ')
                    OR ENDSWITH("T3"."MEETING_TOPIC", ' ')
                    OR CONTAINS("T3"."MEETING_TOPIC", '  ')
                    OR CONTAINS("T3"."MEETING_TOPIC", '\t')
                    OR CONTAINS("T3"."MEETING_TOPIC", '\n')
                    OR CONTAINS("T3"."MEETING_TOPIC", '\r')
                    OR CONTAINS("T3"."MEETING_TOPIC", '')
                    OR CONTAINS("T3"."MEETING_TOPIC", '\f'),
                    NULLIF(TRIM(REGEXP_REPLACE("T3"."MEETING_TOPIC", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
                    "T3"."MEETING_TOPIC"
                  ) AS "MEETING_TOPIC",
                  "T3"."START_TIME",
                  "T3"."END_TIME",
                  "T3"."DURATION_MINUTES",
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
                FROM "ZOOM_DB"."SILVER"."SI_MEETINGS" AS "T3"
              ) AS "T8"
            ) AS "T9"
            WHERE
              "T9"."FAILED" = 0
          ) AS "T11"
          WHERE
            NOT EXISTS(
              SELECT
                1
              FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."REPEATED_MEETINGS" AS "T4"
              WHERE
                HASH("T11"."MEETING_ID") = "T4"."KEY_BUCKET"
            )
        ) AS "T12"
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
          FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."CONTESTED_MEETINGS" AS "T0"
          WHERE
            "T0"."IS_KEPT"
        ) AS "T5"
      ) AS "T14"
      LEFT OUTER JOIN (
        SELECT
          "T1"."USER_ID" AS "LOOKED_UP_ID",
          "T1"."FOUND_FROM",
          "T1"."FOUND_UNTIL",
          "T1"."USER_KEY" AS "HOST_USER_KEY"
        FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."USER_VERSIONS" AS "T1"
      ) AS "T7"
        ON "T14"."HOST_ID" = "T7"."LOOKED_UP_ID"
        AND LEAST(
          GREATEST(
            "T14"."START_TIME",
            CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
          ),
          CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMP_NTZ(6))
        ) >= "T7"."FOUND_FROM"
        AND LEAST(
          GREATEST(
            "T14"."START_TIME",
            CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
          ),
          CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMP_NTZ(6))
        ) < "T7"."FOUND_UNTIL"
    ) AS "T15"
  ) AS "T16"
) AS "T17"
WHERE
  "T17"."BROKEN" <> 0
