-- feature_usage_feature_name_labels (kept for the run), for Snowflake; written by zoomgold
SELECT
  "T2"."SPELLING",
  "T2"."CLEANED",
  CASE TRIM(
      REGEXP_REPLACE(
        TRANSLATE("T2"."CLEANED", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ_-', 'abcdefghijklmnopqrstuvwxyz  '),
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
  END AS "MAPPED"
FROM (
  SELECT
    "T1"."SPELLING",
    IFF(
      (
        "T1"."SPELLING" = ''
      )
      OR STARTSWITH("T1"."SPELLING", ' ')
      OR ENDSWITH("T1"."SPELLING", ' ')
      OR CONTAINS("T1"."SPELLING", '  ')
      OR CONTAINS("T1"."SPELLING", '\t')
      OR CONTAINS("T1"."SPELLING", '\n')
      OR CONTAINS("T1"."SPELLING", '\r')
      OR CONTAINS("T1"."SPELLING", '')
      OR CONTAINS("T1"."SPELLING", '\f'),
      NULLIF(TRIM(REGEXP_REPLACE("T1"."SPELLING", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
      "T1"."SPELLING"
    ) AS "CLEANED"
  FROM (
    SELECT DISTINCT
      "T0"."FEATURE_NAME" AS "SPELLING"
    FROM "ZOOM_DB"."SILVER"."SI_FEATURE_USAGE" AS "T0"
    WHERE
      "T0"."FEATURE_NAME" IS NOT NULL
  ) AS "T1"
) AS "T2"
