-- contested_feature_usage
-- snowflake, as of 2025-06-30T00:00:00; compiled by zoomgold, not for editing
SELECT
  "T16".*
  EXCLUDE ("IS_VALID", "VALID_UNTIL_HERE")
FROM (
  SELECT
    "T15"."USAGE_ID",
    "T15"."MEETING_ID",
    "T15"."FEATURE_NAME",
    "T15"."USAGE_COUNT",
    "T15"."USAGE_DATE",
    "T15"."LOAD_TIMESTAMP",
    "T15"."UPDATE_TIMESTAMP",
    "T15"."SOURCE_SYSTEM",
    "T15"."LOAD_DATE",
    "T15"."UPDATE_DATE",
    "T15"."FEATURE_NAME_LABEL",
    "T15"."EFF",
    "T15"."IS_SELECTED",
    "T15"."FAILED",
    "T15"."IS_VALID",
    "T15"."VALID_UNTIL_HERE",
    "T15"."IS_VALID" AND (
      "T15"."VALID_UNTIL_HERE" = 1
    ) AS "IS_KEPT",
    "T15"."IS_VALID" AND (
      "T15"."VALID_UNTIL_HERE" = 1
    ) AS "IS_LATEST",
    NOT (
      "T15"."IS_VALID"
    ) AND (
      "T15"."VALID_UNTIL_HERE" = 0
    ) AS "IS_STANDING"
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
      "T14"."FAILED",
      "T14"."FAILED" = 0 AS "IS_VALID",
      SUM(CAST("T14"."FAILED" = 0 AS BIGINT)) OVER (
        PARTITION BY "T14"."USAGE_ID"
        ORDER BY "T14"."EFF" DESC NULLS LAST, "T14"."LOAD_TIMESTAMP" DESC NULLS LAST, "T14"."USAGE_ID" DESC NULLS LAST, "T14"."MEETING_ID" DESC NULLS LAST, "T14"."FEATURE_NAME" DESC NULLS LAST, "T14"."USAGE_COUNT" DESC NULLS LAST, "T14"."USAGE_DATE" DESC NULLS LAST, "T14"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T14"."LOAD_DATE" DESC NULLS LAST, "T14"."UPDATE_DATE" DESC NULLS LAST, "T14"."SOURCE_SYSTEM" DESC NULLS LAST
        ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
      ) AS "VALID_UNTIL_HERE"
    FROM (
      SELECT
        "T13".*
        EXCLUDE ("KEY_BUCKET")
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "T11"."USAGE_ID",
            "T11"."MEETING_ID",
            "T11"."FEATURE_NAME",
            "T11"."USAGE_COUNT",
            "T11"."USAGE_DATE",
            "T11"."LOAD_TIMESTAMP",
            "T11"."UPDATE_TIMESTAMP",
            "T11"."SOURCE_SYSTEM",
            "T11"."LOAD_DATE",
            "T11"."UPDATE_DATE",
            "T11"."FEATURE_NAME_LABEL",
            "T11"."EFF",
            "T11"."IS_SELECTED",
            "T11"."FAILED",
            "T2"."KEY_BUCKET"
          FROM (
            SELECT
              "T9"."USAGE_ID",
              "T9"."MEETING_ID",
              "T9"."FEATURE_NAME",
              "T9"."USAGE_COUNT",
              "T9"."USAGE_DATE",
              "T9"."LOAD_TIMESTAMP",
              "T9"."UPDATE_TIMESTAMP",
              "T9"."SOURCE_SYSTEM",
              "T9"."LOAD_DATE",
              "T9"."UPDATE_DATE",
              "T9"."FEATURE_NAME_LABEL",
              "T9"."EFF",
              "T9"."IS_SELECTED",
              0 + IFF(COALESCE("T9"."USAGE_ID" IS NULL, FALSE), 1, 0) + IFF(COALESCE("T9"."MEETING_ID" IS NULL, FALSE), 2, 0) + IFF(COALESCE("T9"."FEATURE_NAME" IS NULL, FALSE), 4, 0) + IFF(COALESCE("T9"."USAGE_DATE" IS NULL, FALSE), 8, 0) + IFF(COALESCE("T9"."USAGE_COUNT" IS NULL, FALSE), 16, 0) + IFF(COALESCE("T9"."USAGE_COUNT" <= 0, FALSE), 32, 0) AS "FAILED"
            FROM (
              SELECT
                IFF(
                  (
                    "T5"."USAGE_ID" = ''
                  )
                  OR STARTSWITH("T5"."USAGE_ID", ' ')
                  OR ENDSWITH("T5"."USAGE_ID", ' ')
                  OR CONTAINS("T5"."USAGE_ID", '  ')
                  OR CONTAINS("T5"."USAGE_ID", '\t')
                  OR CONTAINS("T5"."USAGE_ID", '\n')
                  OR CONTAINS("T5"."USAGE_ID", '\r')
                  OR CONTAINS("T5"."USAGE_ID", '')
                  OR CONTAINS("T5"."USAGE_ID", '\f'),
                  NULLIF(TRIM(REGEXP_REPLACE("T5"."USAGE_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
                  "T5"."USAGE_ID"
                ) AS "USAGE_ID",
                IFF(
                  (
                    "T5"."MEETING_ID" = ''
                  )
                  OR STARTSWITH("T5"."MEETING_ID", ' ')
                  OR ENDSWITH("T5"."MEETING_ID", ' ')
                  OR CONTAINS("T5"."MEETING_ID", '  ')
                  OR CONTAINS("T5"."MEETING_ID", '\t')
                  OR CONTAINS("T5"."MEETING_ID", '\n')
                  OR CONTAINS("T5"."MEETING_ID", '\r')
                  OR CONTAINS("T5"."MEETING_ID", '')
                  OR CONTAINS("T5"."MEETING_ID", '\f'),
                  NULLIF(TRIM(REGEXP_REPLACE("T5"."MEETING_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
                  "T5"."MEETING_ID"
                ) AS "MEETING_ID",
                "T8"."FEATURE_NAME_CLEANED" AS "FEATURE_NAME",
                "T5"."USAGE_COUNT",
                "T5"."USAGE_DATE",
                "T5"."LOAD_TIMESTAMP",
                "T5"."UPDATE_TIMESTAMP",
                IFF(
                  (
                    "T5"."SOURCE_SYSTEM" = ''
                  )
                  OR STARTSWITH("T5"."SOURCE_SYSTEM", ' ')
                  OR ENDSWITH("T5"."SOURCE_SYSTEM", ' ')
                  OR CONTAINS("T5"."SOURCE_SYSTEM", '  ')
                  OR CONTAINS("T5"."SOURCE_SYSTEM", '\t')
                  OR CONTAINS("T5"."SOURCE_SYSTEM", '\n')
                  OR CONTAINS("T5"."SOURCE_SYSTEM", '\r')
                  OR CONTAINS("T5"."SOURCE_SYSTEM", '')
                  OR CONTAINS("T5"."SOURCE_SYSTEM", '\f'),
                  NULLIF(TRIM(REGEXP_REPLACE("T5"."SOURCE_SYSTEM", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
                  "T5"."SOURCE_SYSTEM"
                ) AS "SOURCE_SYSTEM",
                "T5"."LOAD_DATE",
                "T5"."UPDATE_DATE",
                COALESCE("T8"."FEATURE_NAME_MAPPED", 'Unknown') AS "FEATURE_NAME_LABEL",
                COALESCE("T5"."UPDATE_TIMESTAMP", "T5"."LOAD_TIMESTAMP") AS "EFF",
                "T5"."IS_SELECTED"
              FROM (
                SELECT
                  "T1"."USAGE_ID",
                  "T1"."MEETING_ID",
                  "T1"."FEATURE_NAME",
                  "T1"."USAGE_COUNT",
                  "T1"."USAGE_DATE",
                  "T1"."LOAD_TIMESTAMP",
                  "T1"."UPDATE_TIMESTAMP",
                  "T1"."SOURCE_SYSTEM",
                  "T1"."LOAD_DATE",
                  "T1"."UPDATE_DATE",
                  TRUE AS "IS_SELECTED"
                FROM "ZOOM_DB"."SILVER"."SI_FEATURE_USAGE" AS "T1"
              ) AS "T5"
              LEFT OUTER JOIN (
                SELECT
                  "T6"."SPELLING" AS "FEATURE_NAME_SPELLING",
                  "T6"."CLEANED" AS "FEATURE_NAME_CLEANED",
                  CASE TRIM(
                      REGEXP_REPLACE(
                        TRANSLATE("T6"."CLEANED", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ_-', 'abcdefghijklmnopqrstuvwxyz  '),
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
                    "T4"."SPELLING",
                    IFF(
                      (
                        "T4"."SPELLING" = ''
                      )
                      OR STARTSWITH("T4"."SPELLING", ' ')
                      OR ENDSWITH("T4"."SPELLING", ' ')
                      OR CONTAINS("T4"."SPELLING", '  ')
                      OR CONTAINS("T4"."SPELLING", '\t')
                      OR CONTAINS("T4"."SPELLING", '\n')
                      OR CONTAINS("T4"."SPELLING", '\r')
                      OR CONTAINS("T4"."SPELLING", '')
                      OR CONTAINS("T4"."SPELLING", '\f'),
                      NULLIF(TRIM(REGEXP_REPLACE("T4"."SPELLING", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
                      "T4"."SPELLING"
                    ) AS "CLEANED"
                  FROM (
                    SELECT DISTINCT
                      "T1"."FEATURE_NAME" AS "SPELLING"
                    FROM "ZOOM_DB"."SILVER"."SI_FEATURE_USAGE" AS "T1"
                    WHERE
                      "T1"."FEATURE_NAME" IS NOT NULL
                  ) AS "T4"
                ) AS "T6"
              ) AS "T8"
                ON "T5"."FEATURE_NAME" = "T8"."FEATURE_NAME_SPELLING"
            ) AS "T9"
          ) AS "T11"
          LEFT OUTER JOIN "ZOOM_DB"."ZOOMGOLD_STAGING"."REPEATED_FEATURE_USAGE" AS "T2"
            ON HASH("T11"."USAGE_ID") = "T2"."KEY_BUCKET"
        ) AS "T12"
        WHERE
          (
            "T12"."FAILED" <> 0
          ) OR (
            "T12"."KEY_BUCKET" IS NOT NULL
          )
      ) AS "T13"
    ) AS "T14"
  ) AS "T15"
) AS "T16"
