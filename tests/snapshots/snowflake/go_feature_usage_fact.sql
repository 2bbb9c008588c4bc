-- go_feature_usage_fact: One row per use of a feature in a meeting.
-- snowflake, as of 2025-06-30T00:00:00; compiled by zoomgold, not for editing
SELECT
  "T23"."USAGE_ID",
  "T23"."MEETING_ID",
  "T23"."HOST_USER_KEY",
  "T23"."FEATURE_NAME_LABEL" AS "FEATURE_NAME",
  CASE
    WHEN "T23"."FEATURE_NAME_LABEL" IN ('Screen Share', 'Whiteboard', 'Annotation')
    THEN 'Collaboration'
    WHEN "T23"."FEATURE_NAME_LABEL" IN ('Chat', 'Reactions')
    THEN 'Communication'
    WHEN "T23"."FEATURE_NAME_LABEL" IN ('Recording', 'Transcript')
    THEN 'Documentation'
    WHEN "T23"."FEATURE_NAME_LABEL" IN ('Polls', 'Q&A', 'Survey')
    THEN 'Engagement'
    WHEN "T23"."FEATURE_NAME_LABEL" IN ('Breakout Rooms')
    THEN 'Room Management'
    WHEN "T23"."FEATURE_NAME_LABEL" IN ('Virtual Background')
    THEN 'Personalization'
    WHEN "T23"."FEATURE_NAME_LABEL" IN ('Unknown')
    THEN 'Other'
    ELSE NULL
  END AS "FEATURE_CATEGORY",
  "T23"."USAGE_COUNT",
  "T23"."USAGE_DATE",
  "T23"."LOAD_TIMESTAMP",
  "T23"."UPDATE_TIMESTAMP",
  "T23"."LOAD_DATE",
  "T23"."UPDATE_DATE",
  COALESCE("T23"."SOURCE_SYSTEM", 'ZOOM_PLATFORM') AS "SOURCE_SYSTEM",
  '00000000-0000-0000-0000-000000000000' AS "EXECUTION_ID",
  CAST(TIMESTAMP_FROM_PARTS(2025, 6, 30, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)) AS "CREATED_AT",
  CAST(TIMESTAMP_FROM_PARTS(2025, 6, 30, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)) AS "UPDATED_AT"
FROM (
  SELECT
    "T22".*
    EXCLUDE ("MEETING_HOST_KEY", "KNOWN_MEETING_ID")
  FROM (
    SELECT
      "T21"."USAGE_ID",
      "T21"."MEETING_ID",
      "T21"."FEATURE_NAME",
      "T21"."USAGE_COUNT",
      "T21"."USAGE_DATE",
      "T21"."LOAD_TIMESTAMP",
      "T21"."UPDATE_TIMESTAMP",
      "T21"."SOURCE_SYSTEM",
      "T21"."LOAD_DATE",
      "T21"."UPDATE_DATE",
      "T21"."FEATURE_NAME_LABEL",
      "T21"."EFF",
      "T21"."FAILED",
      "T21"."IS_SELECTED",
      "T21"."IS_LATEST",
      "T21"."KNOWN_MEETING_ID",
      "T21"."MEETING_HOST_KEY",
      "T21"."MEETING_START_TIME",
      "T21"."MEETING_END_TIME",
      "T21"."KNOWN_MEETING_ID" IS NOT NULL AS "IS_KNOWN_MEETING",
      COALESCE("T21"."MEETING_HOST_KEY", 'd184d59493af3f5aa77b64a4e9175275') AS "HOST_USER_KEY"
    FROM (
      SELECT
        "T20"."USAGE_ID",
        "T20"."MEETING_ID",
        "T20"."FEATURE_NAME",
        "T20"."USAGE_COUNT",
        "T20"."USAGE_DATE",
        "T20"."LOAD_TIMESTAMP",
        "T20"."UPDATE_TIMESTAMP",
        "T20"."SOURCE_SYSTEM",
        "T20"."LOAD_DATE",
        "T20"."UPDATE_DATE",
        "T20"."FEATURE_NAME_LABEL",
        "T20"."EFF",
        "T20"."FAILED",
        "T20"."IS_SELECTED",
        "T20"."IS_LATEST",
        "T8"."KNOWN_MEETING_ID",
        "T8"."MEETING_HOST_KEY",
        "T8"."MEETING_START_TIME",
        "T8"."MEETING_END_TIME"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "T17"."USAGE_ID",
            "T17"."MEETING_ID",
            "T17"."FEATURE_NAME",
            "T17"."USAGE_COUNT",
            "T17"."USAGE_DATE",
            "T17"."LOAD_TIMESTAMP",
            "T17"."UPDATE_TIMESTAMP",
            "T17"."SOURCE_SYSTEM",
            "T17"."LOAD_DATE",
            "T17"."UPDATE_DATE",
            "T17"."FEATURE_NAME_LABEL",
            "T17"."EFF",
            "T17"."FAILED",
            "T17"."IS_SELECTED",
            TRUE AS "IS_LATEST"
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "T14"."USAGE_ID",
                "T14"."MEETING_ID",
                "T14"."FEATURE_NAME",
                "T14"."USAGE_COUNT",
                "T14"."USAGE_DATE",
                "T14"."LOAD_TIMESTAMP",
                "T14"."UPDATE_TIMESTAMP",
                "T14"."SOURCE_SYSTEM",
                "T14"."LOAD_DATE",
                "T14"."UPDATE_DATE",
                "T14"."FEATURE_NAME_LABEL",
                "T14"."EFF",
                "T14"."IS_SELECTED",
                0 + IFF(COALESCE("T14"."USAGE_ID" IS NULL, FALSE), 1, 0) + IFF(COALESCE("T14"."MEETING_ID" IS NULL, FALSE), 2, 0) + IFF(COALESCE("T14"."FEATURE_NAME" IS NULL, FALSE), 4, 0) + IFF(COALESCE("T14"."USAGE_DATE" IS NULL, FALSE), 8, 0) + IFF(COALESCE("T14"."USAGE_COUNT" IS NULL, FALSE), 16, 0) + IFF(COALESCE("T14"."USAGE_COUNT" <= 0, FALSE), 32, 0) AS "FAILED"
              FROM (
                SELECT
                  IFF(
                    (
                      "T10"."USAGE_ID" = ''
                    )
                    OR STARTSWITH("T10"."USAGE_ID", ' ')
                    OR ENDSWITH("T10"."USAGE_ID", ' ')
                    OR CONTAINS("T10"."USAGE_ID", '  ')
                    OR CONTAINS("T10"."USAGE_ID", '\t')
                    OR CONTAINS("T10"."USAGE_ID", '\n')
                    OR CONTAINS("T10"."USAGE_ID", '\r')
                    OR CONTAINS("T10"."USAGE_ID", '')
                    OR CONTAINS("T10"."USAGE_ID", '\f'),
                    NULLIF(TRIM(REGEXP_REPLACE("T10"."USAGE_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
                    "T10"."USAGE_ID"
                  ) AS "USAGE_ID",
                  IFF(
                    (
                      "T10"."MEETING_ID" = ''
                    )
                    OR STARTSWITH("T10"."MEETING_ID", ' ')
                    OR ENDSWITH("T10"."MEETING_ID", ' ')
                    OR CONTAINS("T10"."MEETING_ID", '  ')
                    OR CONTAINS("T10"."MEETING_ID", '\t')
                    OR CONTAINS("T10"."MEETING_ID", '\n')
                    OR CONTAINS("T10"."MEETING_ID", '\r')
                    OR CONTAINS("T10"."MEETING_ID", '')
                    OR CONTAINS("T10"."MEETING_ID", '\f'),
                    NULLIF(TRIM(REGEXP_REPLACE("T10"."MEETING_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
                    "T10"."MEETING_ID"
                  ) AS "MEETING_ID",
                  "T13"."FEATURE_NAME_CLEANED" AS "FEATURE_NAME",
                  "T10"."USAGE_COUNT",
                  "T10"."USAGE_DATE",
                  "T10"."LOAD_TIMESTAMP",
                  "T10"."UPDATE_TIMESTAMP",
                  IFF(
                    (
                      "T10"."SOURCE_SYSTEM" = ''
                    )
                    OR STARTSWITH("T10"."SOURCE_SYSTEM", ' ')
                    OR ENDSWITH("T10"."SOURCE_SYSTEM", ' ')
                    OR CONTAINS("T10"."SOURCE_SYSTEM", '  ')
                    OR CONTAINS("T10"."SOURCE_SYSTEM", '\t')
                    OR CONTAINS("T10"."SOURCE_SYSTEM", '\n')
                    OR CONTAINS("T10"."SOURCE_SYSTEM", '\r')
                    OR CONTAINS("T10"."SOURCE_SYSTEM", '')
                    OR CONTAINS("T10"."SOURCE_SYSTEM", '\f'),
                    NULLIF(
                      TRIM(REGEXP_REPLACE("T10"."SOURCE_SYSTEM", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'),
                      ''
                    ),
                    "T10"."SOURCE_SYSTEM"
                  ) AS "SOURCE_SYSTEM",
                  "T10"."LOAD_DATE",
                  "T10"."UPDATE_DATE",
                  COALESCE("T13"."FEATURE_NAME_MAPPED", 'Unknown') AS "FEATURE_NAME_LABEL",
                  COALESCE("T10"."UPDATE_TIMESTAMP", "T10"."LOAD_TIMESTAMP") AS "EFF",
                  "T10"."IS_SELECTED"
                FROM (
                  SELECT
                    "T3"."USAGE_ID",
                    "T3"."MEETING_ID",
                    "T3"."FEATURE_NAME",
                    "T3"."USAGE_COUNT",
                    "T3"."USAGE_DATE",
                    "T3"."LOAD_TIMESTAMP",
                    "T3"."UPDATE_TIMESTAMP",
                    "T3"."SOURCE_SYSTEM",
                    "T3"."LOAD_DATE",
                    "T3"."UPDATE_DATE",
                    TRUE AS "IS_SELECTED"
                  FROM "ZOOM_DB"."SILVER"."SI_FEATURE_USAGE" AS "T3"
                ) AS "T10"
                LEFT OUTER JOIN (
                  SELECT
                    "T11"."SPELLING" AS "FEATURE_NAME_SPELLING",
                    "T11"."CLEANED" AS "FEATURE_NAME_CLEANED",
                    CASE TRIM(
                        REGEXP_REPLACE(
                          TRANSLATE("T11"."CLEANED", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ_-', 'abcdefghijklmnopqrstuvwxyz  '),
                          ' +',
                          ' '
                        ),
                        ' \t\n\r\f'
                      )
                      WHEN 'screen share'
                      THEN 'Screen Share'
                      WHEN 'screen sharing'
                      THEN 'Screen Share'
                      WHEN 'share screen'
                      THEN 'Screen Share'
                      WHEN 'chat'
                      THEN 'Chat'
                      WHEN 'in meeting chat'
                      THEN 'Chat'
                      WHEN 'recording'
                      THEN 'Recording'
                      WHEN 'cloud recording'
                      THEN 'Recording'
                      WHEN 'local recording'
                      THEN 'Recording'
                      WHEN 'whiteboard'
                      THEN 'Whiteboard'
                      WHEN 'annotation'
                      THEN 'Annotation'
                      WHEN 'virtual background'
                      THEN 'Virtual Background'
                      WHEN 'breakout rooms'
                      THEN 'Breakout Rooms'
                      WHEN 'breakout room'
                      THEN 'Breakout Rooms'
                      WHEN 'polls'
                      THEN 'Polls'
                      WHEN 'poll'
                      THEN 'Polls'
                      WHEN 'polling'
                      THEN 'Polls'
                      WHEN 'q&a'
                      THEN 'Q&A'
                      WHEN 'qa'
                      THEN 'Q&A'
                      WHEN 'q and a'
                      THEN 'Q&A'
                      WHEN 'reactions'
                      THEN 'Reactions'
                      WHEN 'reaction'
                      THEN 'Reactions'
                      WHEN 'transcript'
                      THEN 'Transcript'
                      WHEN 'live transcript'
                      THEN 'Transcript'
                      WHEN 'transcription'
                      THEN 'Transcript'
                      WHEN 'survey'
                      THEN 'Survey'
                      WHEN 'surveys'
                      THEN 'Survey'
                      ELSE 'Unknown'
                    END AS "FEATURE_NAME_MAPPED"
                  FROM (
                    SELECT
                      "T9"."SPELLING",
                      IFF(
                        (
                          "T9"."SPELLING" = ''
                        )
                        OR STARTSWITH("T9"."SPELLING", ' ')
                        OR ENDSWITH("T9"."SPELLING", ' ')
                        OR CONTAINS("T9"."SPELLING", '  ')
                        OR CONTAINS("T9"."SPELLING", '\t')
                        OR CONTAINS("T9"."SPELLING", '\n')
                        OR CONTAINS("T9"."SPELLING", '\r')
                        OR CONTAINS("T9"."SPELLING", '')
                        OR CONTAINS("T9"."SPELLING", '\f'),
                        NULLIF(TRIM(REGEXP_REPLACE("T9"."SPELLING", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
                        "T9"."SPELLING"
                      ) AS "CLEANED"
                    FROM (
                      SELECT DISTINCT
                        "T3"."FEATURE_NAME" AS "SPELLING"
                      FROM "ZOOM_DB"."SILVER"."SI_FEATURE_USAGE" AS "T3"
                      WHERE
                        "T3"."FEATURE_NAME" IS NOT NULL
                    ) AS "T9"
                  ) AS "T11"
                ) AS "T13"
                  ON "T10"."FEATURE_NAME" = "T13"."FEATURE_NAME_SPELLING"
              ) AS "T14"
            ) AS "T15"
            WHERE
              "T15"."FAILED" = 0
          ) AS "T17"
          WHERE
            NOT EXISTS(
              SELECT
                1
              FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."REPEATED_FEATURE_USAGE" AS "T4"
              WHERE
                HASH("T17"."USAGE_ID") = "T4"."KEY_BUCKET"
            )
        ) AS "T18"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            "T0"."USAGE_ID",
            "T0"."MEETING_ID",
            "T0"."FEATURE_NAME",
            "T0"."USAGE_COUNT",
            "T0"."USAGE_DATE",
            "T0"."LOAD_TIMESTAMP",
            "T0"."UPDATE_TIMESTAMP",
            "T0"."SOURCE_SYSTEM",
            "T0"."LOAD_DATE",
            "T0"."UPDATE_DATE",
            "T0"."FEATURE_NAME_LABEL",
            "T0"."EFF",
            "T0"."FAILED",
            "T0"."IS_SELECTED",
            "T0"."IS_LATEST"
          FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."CONTESTED_FEATURE_USAGE" AS "T0"
          WHERE
            "T0"."IS_KEPT"
        ) AS "T5"
      ) AS "T20"
      LEFT OUTER JOIN (
        SELECT
          "T1"."MEETING_ID" AS "KNOWN_MEETING_ID",
          "T1"."HOST_USER_KEY" AS "MEETING_HOST_KEY",
          "T1"."START_TIME" AS "MEETING_START_TIME",
          "T1"."END_TIME" AS "MEETING_END_TIME"
        FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."MEETING_CORE" AS "T1"
      ) AS "T8"
        ON "T20"."MEETING_ID" = "T8"."KNOWN_MEETING_ID"
    ) AS "T21"
  ) AS "T22"
) AS "T23"
