-- go_error_data: One row per distinct fault: what is wrong now, and what was.
-- snowflake, as of 2025-06-30T00:00:00; compiled by zoomgold, not for editing
WITH "T43" AS (
  SELECT
    "T13"."USER_ID",
    "T13"."USER_KEY",
    "T13"."VALID_FROM",
    "T13"."SCD_CURRENT_FLAG",
    "T13"."USER_NAME",
    "T13"."PLAN_TYPE",
    "T13"."EMAIL"
  FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."USER_HISTORY" AS "T13"
  WHERE
    "T13"."SCD_CURRENT_FLAG"
), "T129" AS (
  SELECT
    "T112"."PARTICIPANT_ID",
    "T112"."MEETING_ID",
    "T112"."USER_ID",
    "T112"."JOIN_TIME",
    "T112"."LEAVE_TIME",
    "T112"."LOAD_TIMESTAMP",
    "T112"."UPDATE_TIMESTAMP",
    "T112"."SOURCE_SYSTEM",
    "T112"."LOAD_DATE",
    "T112"."UPDATE_DATE",
    "T112"."EFF",
    "T112"."IS_SELECTED",
    0 + IFF(COALESCE("T112"."PARTICIPANT_ID" IS NULL, FALSE), 1, 0) + IFF(COALESCE("T112"."MEETING_ID" IS NULL, FALSE), 2, 0) + IFF(COALESCE("T112"."JOIN_TIME" IS NULL, FALSE), 4, 0) + IFF(COALESCE("T112"."LEAVE_TIME" < "T112"."JOIN_TIME", FALSE), 8, 0) AS "FAILED"
  FROM (
    SELECT
      IFF(
        (
          "T14"."PARTICIPANT_ID" = ''
        )
        OR STARTSWITH("T14"."PARTICIPANT_ID", ' ')
        OR ENDSWITH("T14"."PARTICIPANT_ID", ' ')
        OR CONTAINS("T14"."PARTICIPANT_ID", '  ')
        OR CONTAINS("T14"."PARTICIPANT_ID", '\t')
        OR CONTAINS("T14"."PARTICIPANT_ID", '\n')
        OR CONTAINS("T14"."PARTICIPANT_ID", '\r')
        OR CONTAINS("T14"."PARTICIPANT_ID", '')
        OR CONTAINS("T14"."PARTICIPANT_ID", '\f'),
        NULLIF(
          TRIM(REGEXP_REPLACE("T14"."PARTICIPANT_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'),
          ''
        ),
        "T14"."PARTICIPANT_ID"
      ) AS "PARTICIPANT_ID",
      IFF(
        (
          "T14"."MEETING_ID" = ''
        )
        OR STARTSWITH("T14"."MEETING_ID", ' ')
        OR ENDSWITH("T14"."MEETING_ID", ' ')
        OR CONTAINS("T14"."MEETING_ID", '  ')
        OR CONTAINS("T14"."MEETING_ID", '\t')
        OR CONTAINS("T14"."MEETING_ID", '\n')
        OR CONTAINS("T14"."MEETING_ID", '\r')
        OR CONTAINS("T14"."MEETING_ID", '')
        OR CONTAINS("T14"."MEETING_ID", '\f'),
        NULLIF(TRIM(REGEXP_REPLACE("T14"."MEETING_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
        "T14"."MEETING_ID"
      ) AS "MEETING_ID",
      IFF(
        (
          "T14"."USER_ID" = ''
        )
        OR STARTSWITH("T14"."USER_ID", ' ')
        OR ENDSWITH("T14"."USER_ID", ' ')
        OR CONTAINS("T14"."USER_ID", '  ')
        OR CONTAINS("T14"."USER_ID", '\t')
        OR CONTAINS("T14"."USER_ID", '\n')
        OR CONTAINS("T14"."USER_ID", '\r')
        OR CONTAINS("T14"."USER_ID", '')
        OR CONTAINS("T14"."USER_ID", '\f'),
        NULLIF(TRIM(REGEXP_REPLACE("T14"."USER_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
        "T14"."USER_ID"
      ) AS "USER_ID",
      "T14"."JOIN_TIME",
      "T14"."LEAVE_TIME",
      "T14"."LOAD_TIMESTAMP",
      "T14"."UPDATE_TIMESTAMP",
      IFF(
        (
          "T14"."SOURCE_SYSTEM" = ''
        )
        OR STARTSWITH("T14"."SOURCE_SYSTEM", ' ')
        OR ENDSWITH("T14"."SOURCE_SYSTEM", ' ')
        OR CONTAINS("T14"."SOURCE_SYSTEM", '  ')
        OR CONTAINS("T14"."SOURCE_SYSTEM", '\t')
        OR CONTAINS("T14"."SOURCE_SYSTEM", '\n')
        OR CONTAINS("T14"."SOURCE_SYSTEM", '\r')
        OR CONTAINS("T14"."SOURCE_SYSTEM", '')
        OR CONTAINS("T14"."SOURCE_SYSTEM", '\f'),
        NULLIF(
          TRIM(REGEXP_REPLACE("T14"."SOURCE_SYSTEM", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'),
          ''
        ),
        "T14"."SOURCE_SYSTEM"
      ) AS "SOURCE_SYSTEM",
      "T14"."LOAD_DATE",
      "T14"."UPDATE_DATE",
      COALESCE("T14"."UPDATE_TIMESTAMP", "T14"."LOAD_TIMESTAMP") AS "EFF",
      TRUE AS "IS_SELECTED"
    FROM "ZOOM_DB"."SILVER"."SI_PARTICIPANTS" AS "T14"
  ) AS "T112"
), "T133" AS (
  SELECT
    "T113"."MEETING_ID",
    "T113"."HOST_ID",
    "T113"."MEETING_TOPIC",
    "T113"."START_TIME",
    "T113"."END_TIME",
    "T113"."DURATION_MINUTES",
    "T113"."LOAD_TIMESTAMP",
    "T113"."UPDATE_TIMESTAMP",
    "T113"."SOURCE_SYSTEM",
    "T113"."LOAD_DATE",
    "T113"."UPDATE_DATE",
    "T113"."EFF",
    "T113"."IS_SELECTED",
    0 + IFF(COALESCE("T113"."MEETING_ID" IS NULL, FALSE), 1, 0) + IFF(COALESCE("T113"."HOST_ID" IS NULL, FALSE), 2, 0) + IFF(COALESCE("T113"."START_TIME" IS NULL, FALSE), 4, 0) + IFF(COALESCE("T113"."END_TIME" < "T113"."START_TIME", FALSE), 8, 0) + IFF(COALESCE("T113"."DURATION_MINUTES" < 0, FALSE), 16, 0) AS "FAILED"
  FROM (
    SELECT
      IFF(
        (
          "T15"."MEETING_ID" = ''
        )
        OR STARTSWITH("T15"."MEETING_ID", ' ')
        OR ENDSWITH("T15"."MEETING_ID", ' ')
        OR CONTAINS("T15"."MEETING_ID", '  ')
        OR CONTAINS("T15"."MEETING_ID", '\t')
        OR CONTAINS("T15"."MEETING_ID", '\n')
        OR CONTAINS("T15"."MEETING_ID", '\r')
        OR CONTAINS("T15"."MEETING_ID", '')
        OR CONTAINS("T15"."MEETING_ID", '\f'),
        NULLIF(TRIM(REGEXP_REPLACE("T15"."MEETING_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
        "T15"."MEETING_ID"
      ) AS "MEETING_ID",
      IFF(
        (
          "T15"."HOST_ID" = ''
        )
        OR STARTSWITH("T15"."HOST_ID", ' ')
        OR ENDSWITH("T15"."HOST_ID", ' ')
        OR CONTAINS("T15"."HOST_ID", '  ')
        OR CONTAINS("T15"."HOST_ID", '\t')
        OR CONTAINS("T15"."HOST_ID", '\n')
        OR CONTAINS("T15"."HOST_ID", '\r')
        OR CONTAINS("T15"."HOST_ID", '')
        OR CONTAINS("T15"."HOST_ID", '\f'),
        NULLIF(TRIM(REGEXP_REPLACE("T15"."HOST_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
        "T15"."HOST_ID"
      ) AS "HOST_ID",
      IFF(
        (
          "T15"."MEETING_TOPIC" = ''
        )
        OR STARTSWITH("T15"."MEETING_TOPIC", ' ')
        OR ENDSWITH("T15"."MEETING_TOPIC", ' ')
        OR CONTAINS("T15"."MEETING_TOPIC", '  ')
        OR CONTAINS("T15"."MEETING_TOPIC", '\t')
        OR CONTAINS("T15"."MEETING_TOPIC", '\n')
        OR CONTAINS("T15"."MEETING_TOPIC", '\r')
        OR CONTAINS("T15"."MEETING_TOPIC", '')
        OR CONTAINS("T15"."MEETING_TOPIC", '\f'),
        NULLIF(
          TRIM(REGEXP_REPLACE("T15"."MEETING_TOPIC", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'),
          ''
        ),
        "T15"."MEETING_TOPIC"
      ) AS "MEETING_TOPIC",
      "T15"."START_TIME",
      "T15"."END_TIME",
      "T15"."DURATION_MINUTES",
      "T15"."LOAD_TIMESTAMP",
      "T15"."UPDATE_TIMESTAMP",
      IFF(
        (
          "T15"."SOURCE_SYSTEM" = ''
        )
        OR STARTSWITH("T15"."SOURCE_SYSTEM", ' ')
        OR ENDSWITH("T15"."SOURCE_SYSTEM", ' ')
        OR CONTAINS("T15"."SOURCE_SYSTEM", '  ')
        OR CONTAINS("T15"."SOURCE_SYSTEM", '\t')
        OR CONTAINS("T15"."SOURCE_SYSTEM", '\n')
        OR CONTAINS("T15"."SOURCE_SYSTEM", '\r')
        OR CONTAINS("T15"."SOURCE_SYSTEM", '')
        OR CONTAINS("T15"."SOURCE_SYSTEM", '\f'),
        NULLIF(
          TRIM(REGEXP_REPLACE("T15"."SOURCE_SYSTEM", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'),
          ''
        ),
        "T15"."SOURCE_SYSTEM"
      ) AS "SOURCE_SYSTEM",
      "T15"."LOAD_DATE",
      "T15"."UPDATE_DATE",
      COALESCE("T15"."UPDATE_TIMESTAMP", "T15"."LOAD_TIMESTAMP") AS "EFF",
      TRUE AS "IS_SELECTED"
    FROM "ZOOM_DB"."SILVER"."SI_MEETINGS" AS "T15"
  ) AS "T113"
), "T137" AS (
  SELECT
    "T114"."WEBINAR_ID",
    "T114"."HOST_ID",
    "T114"."WEBINAR_TOPIC",
    "T114"."START_TIME",
    "T114"."END_TIME",
    "T114"."REGISTRANTS",
    "T114"."LOAD_TIMESTAMP",
    "T114"."UPDATE_TIMESTAMP",
    "T114"."SOURCE_SYSTEM",
    "T114"."LOAD_DATE",
    "T114"."UPDATE_DATE",
    "T114"."EFF",
    "T114"."IS_SELECTED",
    0 + IFF(COALESCE("T114"."WEBINAR_ID" IS NULL, FALSE), 1, 0) + IFF(COALESCE("T114"."HOST_ID" IS NULL, FALSE), 2, 0) + IFF(COALESCE("T114"."WEBINAR_TOPIC" IS NULL, FALSE), 4, 0) + IFF(COALESCE("T114"."START_TIME" IS NULL, FALSE), 8, 0) + IFF(COALESCE("T114"."END_TIME" < "T114"."START_TIME", FALSE), 16, 0) + IFF(COALESCE("T114"."REGISTRANTS" < 0, FALSE), 32, 0) AS "FAILED"
  FROM (
    SELECT
      IFF(
        (
          "T16"."WEBINAR_ID" = ''
        )
        OR STARTSWITH("T16"."WEBINAR_ID", ' ')
        OR ENDSWITH("T16"."WEBINAR_ID", ' ')
        OR CONTAINS("T16"."WEBINAR_ID", '  ')
        OR CONTAINS("T16"."WEBINAR_ID", '\t')
        OR CONTAINS("T16"."WEBINAR_ID", '\n')
        OR CONTAINS("T16"."WEBINAR_ID", '\r')
        OR CONTAINS("T16"."WEBINAR_ID", '')
        OR CONTAINS("T16"."WEBINAR_ID", '\f'),
        NULLIF(TRIM(REGEXP_REPLACE("T16"."WEBINAR_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
        "T16"."WEBINAR_ID"
      ) AS "WEBINAR_ID",
      IFF(
        (
          "T16"."HOST_ID" = ''
        )
        OR STARTSWITH("T16"."HOST_ID", ' ')
        OR ENDSWITH("T16"."HOST_ID", ' ')
        OR CONTAINS("T16"."HOST_ID", '  ')
        OR CONTAINS("T16"."HOST_ID", '\t')
        OR CONTAINS("T16"."HOST_ID", '\n')
        OR CONTAINS("T16"."HOST_ID", '\r')
        OR CONTAINS("T16"."HOST_ID", '')
        OR CONTAINS("T16"."HOST_ID", '\f'),
        NULLIF(TRIM(REGEXP_REPLACE("T16"."HOST_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
        "T16"."HOST_ID"
      ) AS "HOST_ID",
      IFF(
        (
          "T16"."WEBINAR_TOPIC" = ''
        )
        OR STARTSWITH("T16"."WEBINAR_TOPIC", ' ')
        OR ENDSWITH("T16"."WEBINAR_TOPIC", ' ')
        OR CONTAINS("T16"."WEBINAR_TOPIC", '  ')
        OR CONTAINS("T16"."WEBINAR_TOPIC", '\t')
        OR CONTAINS("T16"."WEBINAR_TOPIC", '\n')
        OR CONTAINS("T16"."WEBINAR_TOPIC", '\r')
        OR CONTAINS("T16"."WEBINAR_TOPIC", '')
        OR CONTAINS("T16"."WEBINAR_TOPIC", '\f'),
        NULLIF(
          TRIM(REGEXP_REPLACE("T16"."WEBINAR_TOPIC", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'),
          ''
        ),
        "T16"."WEBINAR_TOPIC"
      ) AS "WEBINAR_TOPIC",
      "T16"."START_TIME",
      "T16"."END_TIME",
      "T16"."REGISTRANTS",
      "T16"."LOAD_TIMESTAMP",
      "T16"."UPDATE_TIMESTAMP",
      IFF(
        (
          "T16"."SOURCE_SYSTEM" = ''
        )
        OR STARTSWITH("T16"."SOURCE_SYSTEM", ' ')
        OR ENDSWITH("T16"."SOURCE_SYSTEM", ' ')
        OR CONTAINS("T16"."SOURCE_SYSTEM", '  ')
        OR CONTAINS("T16"."SOURCE_SYSTEM", '\t')
        OR CONTAINS("T16"."SOURCE_SYSTEM", '\n')
        OR CONTAINS("T16"."SOURCE_SYSTEM", '\r')
        OR CONTAINS("T16"."SOURCE_SYSTEM", '')
        OR CONTAINS("T16"."SOURCE_SYSTEM", '\f'),
        NULLIF(
          TRIM(REGEXP_REPLACE("T16"."SOURCE_SYSTEM", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'),
          ''
        ),
        "T16"."SOURCE_SYSTEM"
      ) AS "SOURCE_SYSTEM",
      "T16"."LOAD_DATE",
      "T16"."UPDATE_DATE",
      COALESCE("T16"."UPDATE_TIMESTAMP", "T16"."LOAD_TIMESTAMP") AS "EFF",
      TRUE AS "IS_SELECTED"
    FROM "ZOOM_DB"."SILVER"."SI_WEBINARS" AS "T16"
  ) AS "T114"
), "T199" AS (
  SELECT
    "T152"."USAGE_ID",
    "T152"."MEETING_ID",
    "T152"."FEATURE_NAME",
    "T152"."USAGE_COUNT",
    "T152"."USAGE_DATE",
    "T152"."LOAD_TIMESTAMP",
    "T152"."UPDATE_TIMESTAMP",
    "T152"."SOURCE_SYSTEM",
    "T152"."LOAD_DATE",
    "T152"."UPDATE_DATE",
    "T152"."FEATURE_NAME_LABEL",
    "T152"."EFF",
    "T152"."IS_SELECTED",
    0 + IFF(COALESCE("T152"."USAGE_ID" IS NULL, FALSE), 1, 0) + IFF(COALESCE("T152"."MEETING_ID" IS NULL, FALSE), 2, 0) + IFF(COALESCE("T152"."FEATURE_NAME" IS NULL, FALSE), 4, 0) + IFF(COALESCE("T152"."USAGE_DATE" IS NULL, FALSE), 8, 0) + IFF(COALESCE("T152"."USAGE_COUNT" IS NULL, FALSE), 16, 0) + IFF(COALESCE("T152"."USAGE_COUNT" <= 0, FALSE), 32, 0) AS "FAILED"
  FROM (
    SELECT
      IFF(
        (
          "T77"."USAGE_ID" = ''
        )
        OR STARTSWITH("T77"."USAGE_ID", ' ')
        OR ENDSWITH("T77"."USAGE_ID", ' ')
        OR CONTAINS("T77"."USAGE_ID", '  ')
        OR CONTAINS("T77"."USAGE_ID", '\t')
        OR CONTAINS("T77"."USAGE_ID", '\n')
        OR CONTAINS("T77"."USAGE_ID", '\r')
        OR CONTAINS("T77"."USAGE_ID", '')
        OR CONTAINS("T77"."USAGE_ID", '\f'),
        NULLIF(TRIM(REGEXP_REPLACE("T77"."USAGE_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
        "T77"."USAGE_ID"
      ) AS "USAGE_ID",
      IFF(
        (
          "T77"."MEETING_ID" = ''
        )
        OR STARTSWITH("T77"."MEETING_ID", ' ')
        OR ENDSWITH("T77"."MEETING_ID", ' ')
        OR CONTAINS("T77"."MEETING_ID", '  ')
        OR CONTAINS("T77"."MEETING_ID", '\t')
        OR CONTAINS("T77"."MEETING_ID", '\n')
        OR CONTAINS("T77"."MEETING_ID", '\r')
        OR CONTAINS("T77"."MEETING_ID", '')
        OR CONTAINS("T77"."MEETING_ID", '\f'),
        NULLIF(TRIM(REGEXP_REPLACE("T77"."MEETING_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
        "T77"."MEETING_ID"
      ) AS "MEETING_ID",
      "T134"."FEATURE_NAME_CLEANED" AS "FEATURE_NAME",
      "T77"."USAGE_COUNT",
      "T77"."USAGE_DATE",
      "T77"."LOAD_TIMESTAMP",
      "T77"."UPDATE_TIMESTAMP",
      IFF(
        (
          "T77"."SOURCE_SYSTEM" = ''
        )
        OR STARTSWITH("T77"."SOURCE_SYSTEM", ' ')
        OR ENDSWITH("T77"."SOURCE_SYSTEM", ' ')
        OR CONTAINS("T77"."SOURCE_SYSTEM", '  ')
        OR CONTAINS("T77"."SOURCE_SYSTEM", '\t')
        OR CONTAINS("T77"."SOURCE_SYSTEM", '\n')
        OR CONTAINS("T77"."SOURCE_SYSTEM", '\r')
        OR CONTAINS("T77"."SOURCE_SYSTEM", '')
        OR CONTAINS("T77"."SOURCE_SYSTEM", '\f'),
        NULLIF(
          TRIM(REGEXP_REPLACE("T77"."SOURCE_SYSTEM", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'),
          ''
        ),
        "T77"."SOURCE_SYSTEM"
      ) AS "SOURCE_SYSTEM",
      "T77"."LOAD_DATE",
      "T77"."UPDATE_DATE",
      COALESCE("T134"."FEATURE_NAME_MAPPED", 'Unknown') AS "FEATURE_NAME_LABEL",
      COALESCE("T77"."UPDATE_TIMESTAMP", "T77"."LOAD_TIMESTAMP") AS "EFF",
      "T77"."IS_SELECTED"
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
        TRUE AS "IS_SELECTED"
      FROM "ZOOM_DB"."SILVER"."SI_FEATURE_USAGE" AS "T17"
    ) AS "T77"
    LEFT OUTER JOIN (
      SELECT
        "T119"."SPELLING" AS "FEATURE_NAME_SPELLING",
        "T119"."CLEANED" AS "FEATURE_NAME_CLEANED",
        CASE TRIM(
            REGEXP_REPLACE(
              TRANSLATE("T119"."CLEANED", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ_-', 'abcdefghijklmnopqrstuvwxyz  '),
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
          "T76"."SPELLING",
          IFF(
            (
              "T76"."SPELLING" = ''
            )
            OR STARTSWITH("T76"."SPELLING", ' ')
            OR ENDSWITH("T76"."SPELLING", ' ')
            OR CONTAINS("T76"."SPELLING", '  ')
            OR CONTAINS("T76"."SPELLING", '\t')
            OR CONTAINS("T76"."SPELLING", '\n')
            OR CONTAINS("T76"."SPELLING", '\r')
            OR CONTAINS("T76"."SPELLING", '')
            OR CONTAINS("T76"."SPELLING", '\f'),
            NULLIF(TRIM(REGEXP_REPLACE("T76"."SPELLING", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
            "T76"."SPELLING"
          ) AS "CLEANED"
        FROM (
          SELECT DISTINCT
            "T17"."FEATURE_NAME" AS "SPELLING"
          FROM "ZOOM_DB"."SILVER"."SI_FEATURE_USAGE" AS "T17"
          WHERE
            "T17"."FEATURE_NAME" IS NOT NULL
        ) AS "T76"
      ) AS "T119"
    ) AS "T134"
      ON "T77"."FEATURE_NAME" = "T134"."FEATURE_NAME_SPELLING"
  ) AS "T152"
), "T200" AS (
  SELECT
    "T153"."EVENT_ID",
    "T153"."USER_ID",
    "T153"."EVENT_TYPE",
    "T153"."AMOUNT",
    "T153"."EVENT_DATE",
    "T153"."LOAD_TIMESTAMP",
    "T153"."UPDATE_TIMESTAMP",
    "T153"."SOURCE_SYSTEM",
    "T153"."LOAD_DATE",
    "T153"."UPDATE_DATE",
    "T153"."EVENT_TYPE_LABEL",
    "T153"."EFF",
    "T153"."IS_SELECTED",
    0 + IFF(COALESCE("T153"."EVENT_ID" IS NULL, FALSE), 1, 0) + IFF(COALESCE("T153"."USER_ID" IS NULL, FALSE), 2, 0) + IFF(COALESCE("T153"."EVENT_TYPE" IS NULL, FALSE), 4, 0) + IFF(COALESCE("T153"."AMOUNT" IS NULL, FALSE), 8, 0) + IFF(COALESCE("T153"."EVENT_DATE" IS NULL, FALSE), 16, 0) + IFF(
      COALESCE(
        (
          "T153"."AMOUNT" < 0
        )
        AND NOT (
          "T153"."EVENT_TYPE_LABEL" IN ('Refund', 'Cancellation')
        ),
        FALSE
      ),
      32,
      0
    ) AS "FAILED"
  FROM (
    SELECT
      IFF(
        (
          "T79"."EVENT_ID" = ''
        )
        OR STARTSWITH("T79"."EVENT_ID", ' ')
        OR ENDSWITH("T79"."EVENT_ID", ' ')
        OR CONTAINS("T79"."EVENT_ID", '  ')
        OR CONTAINS("T79"."EVENT_ID", '\t')
        OR CONTAINS("T79"."EVENT_ID", '\n')
        OR CONTAINS("T79"."EVENT_ID", '\r')
        OR CONTAINS("T79"."EVENT_ID", '')
        OR CONTAINS("T79"."EVENT_ID", '\f'),
        NULLIF(TRIM(REGEXP_REPLACE("T79"."EVENT_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
        "T79"."EVENT_ID"
      ) AS "EVENT_ID",
      IFF(
        (
          "T79"."USER_ID" = ''
        )
        OR STARTSWITH("T79"."USER_ID", ' ')
        OR ENDSWITH("T79"."USER_ID", ' ')
        OR CONTAINS("T79"."USER_ID", '  ')
        OR CONTAINS("T79"."USER_ID", '\t')
        OR CONTAINS("T79"."USER_ID", '\n')
        OR CONTAINS("T79"."USER_ID", '\r')
        OR CONTAINS("T79"."USER_ID", '')
        OR CONTAINS("T79"."USER_ID", '\f'),
        NULLIF(TRIM(REGEXP_REPLACE("T79"."USER_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
        "T79"."USER_ID"
      ) AS "USER_ID",
      "T135"."EVENT_TYPE_CLEANED" AS "EVENT_TYPE",
      "T79"."AMOUNT",
      "T79"."EVENT_DATE",
      "T79"."LOAD_TIMESTAMP",
      "T79"."UPDATE_TIMESTAMP",
      IFF(
        (
          "T79"."SOURCE_SYSTEM" = ''
        )
        OR STARTSWITH("T79"."SOURCE_SYSTEM", ' ')
        OR ENDSWITH("T79"."SOURCE_SYSTEM", ' ')
        OR CONTAINS("T79"."SOURCE_SYSTEM", '  ')
        OR CONTAINS("T79"."SOURCE_SYSTEM", '\t')
        OR CONTAINS("T79"."SOURCE_SYSTEM", '\n')
        OR CONTAINS("T79"."SOURCE_SYSTEM", '\r')
        OR CONTAINS("T79"."SOURCE_SYSTEM", '')
        OR CONTAINS("T79"."SOURCE_SYSTEM", '\f'),
        NULLIF(
          TRIM(REGEXP_REPLACE("T79"."SOURCE_SYSTEM", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'),
          ''
        ),
        "T79"."SOURCE_SYSTEM"
      ) AS "SOURCE_SYSTEM",
      "T79"."LOAD_DATE",
      "T79"."UPDATE_DATE",
      COALESCE("T135"."EVENT_TYPE_MAPPED", 'Unknown') AS "EVENT_TYPE_LABEL",
      COALESCE("T79"."UPDATE_TIMESTAMP", "T79"."LOAD_TIMESTAMP") AS "EFF",
      "T79"."IS_SELECTED"
    FROM (
      SELECT
        "T18"."EVENT_ID",
        "T18"."USER_ID",
        "T18"."EVENT_TYPE",
        "T18"."AMOUNT",
        "T18"."EVENT_DATE",
        "T18"."LOAD_TIMESTAMP",
        "T18"."UPDATE_TIMESTAMP",
        "T18"."SOURCE_SYSTEM",
        "T18"."LOAD_DATE",
        "T18"."UPDATE_DATE",
        TRUE AS "IS_SELECTED"
      FROM "ZOOM_DB"."SILVER"."SI_BILLING_EVENTS" AS "T18"
    ) AS "T79"
    LEFT OUTER JOIN (
      SELECT
        "T120"."SPELLING" AS "EVENT_TYPE_SPELLING",
        "T120"."CLEANED" AS "EVENT_TYPE_CLEANED",
        CASE TRIM(
            REGEXP_REPLACE(
              TRANSLATE("T120"."CLEANED", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ_-', 'abcdefghijklmnopqrstuvwxyz  '),
              ' +',
              ' '
            ),
            ' \t\n\r\f'
          )
          WHEN 'subscription fee'
          THEN 'Subscription Fee'
          WHEN 'subscription'
          THEN 'Subscription Fee'
          WHEN 'subscription renewal'
          THEN 'Subscription Renewal'
          WHEN 'renewal'
          THEN 'Subscription Renewal'
          WHEN 'add on purchase'
          THEN 'Add-on Purchase'
          WHEN 'add on'
          THEN 'Add-on Purchase'
          WHEN 'upgrade'
          THEN 'Upgrade'
          WHEN 'downgrade'
          THEN 'Downgrade'
          WHEN 'payment'
          THEN 'Payment'
          WHEN 'cancellation'
          THEN 'Cancellation'
          WHEN 'refund'
          THEN 'Refund'
          ELSE 'Unknown'
        END AS "EVENT_TYPE_MAPPED"
      FROM (
        SELECT
          "T78"."SPELLING",
          IFF(
            (
              "T78"."SPELLING" = ''
            )
            OR STARTSWITH("T78"."SPELLING", ' ')
            OR ENDSWITH("T78"."SPELLING", ' ')
            OR CONTAINS("T78"."SPELLING", '  ')
            OR CONTAINS("T78"."SPELLING", '\t')
            OR CONTAINS("T78"."SPELLING", '\n')
            OR CONTAINS("T78"."SPELLING", '\r')
            OR CONTAINS("T78"."SPELLING", '')
            OR CONTAINS("T78"."SPELLING", '\f'),
            NULLIF(TRIM(REGEXP_REPLACE("T78"."SPELLING", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
            "T78"."SPELLING"
          ) AS "CLEANED"
        FROM (
          SELECT DISTINCT
            "T18"."EVENT_TYPE" AS "SPELLING"
          FROM "ZOOM_DB"."SILVER"."SI_BILLING_EVENTS" AS "T18"
          WHERE
            "T18"."EVENT_TYPE" IS NOT NULL
        ) AS "T78"
      ) AS "T120"
    ) AS "T135"
      ON "T79"."EVENT_TYPE" = "T135"."EVENT_TYPE_SPELLING"
  ) AS "T153"
), "T297" AS (
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "T275"."ERROR_ID",
          'gold' AS "ORIGIN",
          "T275"."ERROR_TYPE",
          "T275"."ERROR_DESCRIPTION",
          'si_participants' AS "SOURCE_TABLE",
          "T275"."PARTICIPANT_ID" AS "SOURCE_KEY",
          "T275"."SOURCE_COLUMN",
          CASE
            WHEN "T275"."VALIDATION_RULE" IN ('missing_participant_id')
            THEN "T275"."PARTICIPANT_ID"
            WHEN "T275"."VALIDATION_RULE" IN ('missing_meeting_id', 'orphan_meeting')
            THEN "T275"."MEETING_ID"
            WHEN "T275"."VALIDATION_RULE" IN ('missing_join_time')
            THEN CONCAT(
              CONCAT(
                RIGHT(CAST(CAST(DATE_PART(year, "T275"."JOIN_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T275"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T275"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T275"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(minute, "T275"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(second, "T275"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              '.',
              RIGHT(
                CAST((
                  (
                    (
                      DATEDIFF(
                        MICROSECOND,
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                        "T275"."JOIN_TIME"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            )
            WHEN "T275"."VALIDATION_RULE" IN ('invalid_time_range', 'outside_meeting_window')
            THEN CONCAT(
              COALESCE(
                CONCAT(
                  CONCAT(
                    RIGHT(CAST(CAST(DATE_PART(year, "T275"."JOIN_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(month, "T275"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T275"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                  ),
                  ' ',
                  RIGHT(CAST(CAST(DATE_PART(hour, "T275"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(minute, "T275"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(second, "T275"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  '.',
                  RIGHT(
                    CAST((
                      (
                        (
                          DATEDIFF(
                            MICROSECOND,
                            CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                            "T275"."JOIN_TIME"
                          ) % 1000000
                        ) + 1000000
                      ) % 1000000
                    ) + 1000000 AS VARCHAR),
                    6
                  )
                ),
                'null'
              ),
              ', ',
              COALESCE(
                CONCAT(
                  CONCAT(
                    RIGHT(CAST(CAST(DATE_PART(year, "T275"."LEAVE_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(month, "T275"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T275"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                  ),
                  ' ',
                  RIGHT(CAST(CAST(DATE_PART(hour, "T275"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(minute, "T275"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(second, "T275"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  '.',
                  RIGHT(
                    CAST((
                      (
                        (
                          DATEDIFF(
                            MICROSECOND,
                            CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                            "T275"."LEAVE_TIME"
                          ) % 1000000
                        ) + 1000000
                      ) % 1000000
                    ) + 1000000 AS VARCHAR),
                    6
                  )
                ),
                'null'
              )
            )
            WHEN "T275"."VALIDATION_RULE" IN ('orphan_user')
            THEN "T275"."USER_ID"
            WHEN "T275"."VALIDATION_RULE" IN ('missing_leave_time')
            THEN CONCAT(
              CONCAT(
                RIGHT(CAST(CAST(DATE_PART(year, "T275"."LEAVE_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T275"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T275"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T275"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(minute, "T275"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(second, "T275"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              '.',
              RIGHT(
                CAST((
                  (
                    (
                      DATEDIFF(
                        MICROSECOND,
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                        "T275"."LEAVE_TIME"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            )
            ELSE NULL
          END AS "ERROR_VALUE",
          "T275"."VALIDATION_RULE",
          "T275"."ERROR_SEVERITY",
          'Open' AS "RESOLUTION_STATUS",
          CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
            'join_time',
            CONCAT(
              CONCAT(
                RIGHT(CAST(CAST(DATE_PART(year, "T275"."JOIN_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T275"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T275"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T275"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(minute, "T275"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(second, "T275"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              '.',
              RIGHT(
                CAST((
                  (
                    (
                      DATEDIFF(
                        MICROSECOND,
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                        "T275"."JOIN_TIME"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            ),
            'leave_time',
            CONCAT(
              CONCAT(
                RIGHT(CAST(CAST(DATE_PART(year, "T275"."LEAVE_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T275"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T275"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T275"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(minute, "T275"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(second, "T275"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              '.',
              RIGHT(
                CAST((
                  (
                    (
                      DATEDIFF(
                        MICROSECOND,
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                        "T275"."LEAVE_TIME"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            ),
            'load_date',
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T275"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T275"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T275"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            'load_timestamp',
            CONCAT(
              CONCAT(
                RIGHT(
                  CAST(CAST(DATE_PART(year, "T275"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                  4
                ),
                '-',
                RIGHT(
                  CAST(CAST(DATE_PART(month, "T275"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                ),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T275"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T275"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(minute, "T275"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(second, "T275"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              '.',
              RIGHT(
                CAST((
                  (
                    (
                      DATEDIFF(
                        MICROSECOND,
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                        "T275"."LOAD_TIMESTAMP"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            ),
            'meeting_id',
            "T275"."MEETING_ID",
            'participant_id',
            "T275"."PARTICIPANT_ID",
            'source_system',
            "T275"."SOURCE_SYSTEM",
            'update_date',
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T275"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T275"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T275"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            'update_timestamp',
            CONCAT(
              CONCAT(
                RIGHT(
                  CAST(CAST(DATE_PART(year, "T275"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                  4
                ),
                '-',
                RIGHT(
                  CAST(CAST(DATE_PART(month, "T275"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                ),
                '-',
                RIGHT(
                  CAST(CAST(DATE_PART(day, "T275"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                )
              ),
              ' ',
              RIGHT(
                CAST(CAST(DATE_PART(hour, "T275"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(minute, "T275"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(second, "T275"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              '.',
              RIGHT(
                CAST((
                  (
                    (
                      DATEDIFF(
                        MICROSECOND,
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                        "T275"."UPDATE_TIMESTAMP"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            ),
            'user_id',
            "T275"."USER_ID"
          ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
          "T275"."OCCURRENCES",
          "T275"."EFF" AS "ERROR_TIMESTAMP",
          "T275"."LOAD_DATE",
          "T275"."UPDATE_DATE",
          "T275"."SOURCE_SYSTEM"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "T175"."PARTICIPANT_ID",
              "T175"."MEETING_ID",
              "T175"."USER_ID",
              "T175"."JOIN_TIME",
              "T175"."LEAVE_TIME",
              "T175"."LOAD_TIMESTAMP",
              "T175"."UPDATE_TIMESTAMP",
              "T175"."SOURCE_SYSTEM",
              "T175"."LOAD_DATE",
              "T175"."UPDATE_DATE",
              "T175"."EFF",
              "T175"."BROKEN",
              "T175"."RULE_TABLE",
              "T175"."RULE_BIT",
              "T175"."VALIDATION_RULE",
              "T175"."ERROR_SEVERITY",
              "T175"."ERROR_TYPE",
              "T175"."ERROR_DESCRIPTION",
              "T175"."SOURCE_COLUMN",
              "T175"."ERROR_ID",
              "T175"."OCCURRENCES"
            FROM (
              SELECT
                "T154"."PARTICIPANT_ID",
                "T154"."MEETING_ID",
                "T154"."USER_ID",
                "T154"."JOIN_TIME",
                "T154"."LEAVE_TIME",
                "T154"."LOAD_TIMESTAMP",
                "T154"."UPDATE_TIMESTAMP",
                "T154"."SOURCE_SYSTEM",
                "T154"."LOAD_DATE",
                "T154"."UPDATE_DATE",
                "T154"."EFF",
                "T154"."BROKEN",
                "T154"."RULE_TABLE",
                "T154"."RULE_BIT",
                "T154"."VALIDATION_RULE",
                "T154"."ERROR_SEVERITY",
                "T154"."ERROR_TYPE",
                "T154"."ERROR_DESCRIPTION",
                "T154"."SOURCE_COLUMN",
                "T154"."ERROR_ID",
                ROW_NUMBER() OVER (
                  PARTITION BY "T154"."ERROR_ID"
                  ORDER BY "T154"."EFF" DESC NULLS LAST, "T154"."LOAD_TIMESTAMP" DESC NULLS LAST, "T154"."PARTICIPANT_ID" DESC NULLS LAST, "T154"."MEETING_ID" DESC NULLS LAST, "T154"."USER_ID" DESC NULLS LAST, "T154"."JOIN_TIME" DESC NULLS LAST, "T154"."LEAVE_TIME" DESC NULLS LAST, "T154"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T154"."LOAD_DATE" DESC NULLS LAST, "T154"."UPDATE_DATE" DESC NULLS LAST, "T154"."SOURCE_SYSTEM" DESC NULLS LAST
                ) - 1 AS "POSITION",
                COUNT(*) OVER (
                  PARTITION BY "T154"."ERROR_ID"
                  ORDER BY NULL ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) AS "OCCURRENCES"
              FROM (
                SELECT
                  "T102"."PARTICIPANT_ID",
                  "T102"."MEETING_ID",
                  "T102"."USER_ID",
                  "T102"."JOIN_TIME",
                  "T102"."LEAVE_TIME",
                  "T102"."LOAD_TIMESTAMP",
                  "T102"."UPDATE_TIMESTAMP",
                  "T102"."SOURCE_SYSTEM",
                  "T102"."LOAD_DATE",
                  "T102"."UPDATE_DATE",
                  "T102"."EFF",
                  "T102"."BROKEN",
                  "T102"."RULE_TABLE",
                  "T102"."RULE_BIT",
                  "T102"."VALIDATION_RULE",
                  "T102"."ERROR_SEVERITY",
                  "T102"."ERROR_TYPE",
                  "T102"."ERROR_DESCRIPTION",
                  "T102"."SOURCE_COLUMN",
                  MD5(
                    IFF(
                      "T102"."PARTICIPANT_ID" IS NOT NULL,
                      CONCAT(
                        IFF(
                          'gold' IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH('gold') AS VARCHAR), ':', COALESCE('gold', ''))
                        ),
                        IFF(
                          'si_participants' IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH('si_participants') AS VARCHAR), ':', COALESCE('si_participants', ''))
                        ),
                        IFF(
                          "T102"."VALIDATION_RULE" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T102"."VALIDATION_RULE") AS VARCHAR),
                            ':',
                            COALESCE("T102"."VALIDATION_RULE", '')
                          )
                        ),
                        IFF(
                          "T102"."PARTICIPANT_ID" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T102"."PARTICIPANT_ID") AS VARCHAR),
                            ':',
                            COALESCE("T102"."PARTICIPANT_ID", '')
                          )
                        )
                      ),
                      CONCAT(
                        IFF(
                          'gold' IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH('gold') AS VARCHAR), ':', COALESCE('gold', ''))
                        ),
                        IFF(
                          'si_participants' IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH('si_participants') AS VARCHAR), ':', COALESCE('si_participants', ''))
                        ),
                        IFF(
                          "T102"."VALIDATION_RULE" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T102"."VALIDATION_RULE") AS VARCHAR),
                            ':',
                            COALESCE("T102"."VALIDATION_RULE", '')
                          )
                        ),
                        IFF(
                          "T102"."PARTICIPANT_ID" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T102"."PARTICIPANT_ID") AS VARCHAR),
                            ':',
                            COALESCE("T102"."PARTICIPANT_ID", '')
                          )
                        ),
                        IFF(
                          "T102"."MEETING_ID" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T102"."MEETING_ID") AS VARCHAR), ':', COALESCE("T102"."MEETING_ID", ''))
                        ),
                        IFF(
                          "T102"."USER_ID" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T102"."USER_ID") AS VARCHAR), ':', COALESCE("T102"."USER_ID", ''))
                        ),
                        IFF(
                          CONCAT(
                            CONCAT(
                              RIGHT(CAST(CAST(DATE_PART(year, "T102"."JOIN_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T102"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T102"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T102"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(minute, "T102"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(second, "T102"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                      "T102"."JOIN_TIME"
                                    ) % 1000000
                                  ) + 1000000
                                ) % 1000000
                              ) + 1000000 AS VARCHAR),
                              6
                            )
                          ) IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH(
                              CONCAT(
                                CONCAT(
                                  RIGHT(CAST(CAST(DATE_PART(year, "T102"."JOIN_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(month, "T102"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(day, "T102"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                                ),
                                ' ',
                                RIGHT(CAST(CAST(DATE_PART(hour, "T102"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(minute, "T102"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(second, "T102"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                '.',
                                RIGHT(
                                  CAST((
                                    (
                                      (
                                        DATEDIFF(
                                          MICROSECOND,
                                          CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                          "T102"."JOIN_TIME"
                                        ) % 1000000
                                      ) + 1000000
                                    ) % 1000000
                                  ) + 1000000 AS VARCHAR),
                                  6
                                )
                              )
                            ) AS VARCHAR),
                            ':',
                            COALESCE(
                              CONCAT(
                                CONCAT(
                                  RIGHT(CAST(CAST(DATE_PART(year, "T102"."JOIN_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(month, "T102"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(day, "T102"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                                ),
                                ' ',
                                RIGHT(CAST(CAST(DATE_PART(hour, "T102"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(minute, "T102"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(second, "T102"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                '.',
                                RIGHT(
                                  CAST((
                                    (
                                      (
                                        DATEDIFF(
                                          MICROSECOND,
                                          CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                          "T102"."JOIN_TIME"
                                        ) % 1000000
                                      ) + 1000000
                                    ) % 1000000
                                  ) + 1000000 AS VARCHAR),
                                  6
                                )
                              ),
                              ''
                            )
                          )
                        ),
                        IFF(
                          CONCAT(
                            CONCAT(
                              RIGHT(CAST(CAST(DATE_PART(year, "T102"."LEAVE_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T102"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T102"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T102"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(minute, "T102"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(second, "T102"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                      "T102"."LEAVE_TIME"
                                    ) % 1000000
                                  ) + 1000000
                                ) % 1000000
                              ) + 1000000 AS VARCHAR),
                              6
                            )
                          ) IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH(
                              CONCAT(
                                CONCAT(
                                  RIGHT(CAST(CAST(DATE_PART(year, "T102"."LEAVE_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(month, "T102"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(day, "T102"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                                ),
                                ' ',
                                RIGHT(CAST(CAST(DATE_PART(hour, "T102"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(minute, "T102"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(second, "T102"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                '.',
                                RIGHT(
                                  CAST((
                                    (
                                      (
                                        DATEDIFF(
                                          MICROSECOND,
                                          CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                          "T102"."LEAVE_TIME"
                                        ) % 1000000
                                      ) + 1000000
                                    ) % 1000000
                                  ) + 1000000 AS VARCHAR),
                                  6
                                )
                              )
                            ) AS VARCHAR),
                            ':',
                            COALESCE(
                              CONCAT(
                                CONCAT(
                                  RIGHT(CAST(CAST(DATE_PART(year, "T102"."LEAVE_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(month, "T102"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(day, "T102"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                                ),
                                ' ',
                                RIGHT(CAST(CAST(DATE_PART(hour, "T102"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(minute, "T102"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(second, "T102"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                '.',
                                RIGHT(
                                  CAST((
                                    (
                                      (
                                        DATEDIFF(
                                          MICROSECOND,
                                          CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                          "T102"."LEAVE_TIME"
                                        ) % 1000000
                                      ) + 1000000
                                    ) % 1000000
                                  ) + 1000000 AS VARCHAR),
                                  6
                                )
                              ),
                              ''
                            )
                          )
                        )
                      )
                    )
                  ) AS "ERROR_ID"
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      "T48"."PARTICIPANT_ID",
                      "T48"."MEETING_ID",
                      "T48"."USER_ID",
                      "T48"."JOIN_TIME",
                      "T48"."LEAVE_TIME",
                      "T48"."LOAD_TIMESTAMP",
                      "T48"."UPDATE_TIMESTAMP",
                      "T48"."SOURCE_SYSTEM",
                      "T48"."LOAD_DATE",
                      "T48"."UPDATE_DATE",
                      "T48"."EFF",
                      "T48"."BROKEN",
                      "T81"."RULE_TABLE",
                      "T81"."RULE_BIT",
                      "T81"."VALIDATION_RULE",
                      "T81"."ERROR_SEVERITY",
                      "T81"."ERROR_TYPE",
                      "T81"."ERROR_DESCRIPTION",
                      "T81"."SOURCE_COLUMN"
                    FROM (
                      SELECT
                        "T2"."PARTICIPANT_ID",
                        "T2"."MEETING_ID",
                        "T2"."USER_ID",
                        "T2"."JOIN_TIME",
                        "T2"."LEAVE_TIME",
                        "T2"."LOAD_TIMESTAMP",
                        "T2"."UPDATE_TIMESTAMP",
                        "T2"."SOURCE_SYSTEM",
                        "T2"."LOAD_DATE",
                        "T2"."UPDATE_DATE",
                        "T2"."EFF",
                        "T2"."FAILED" AS "BROKEN"
                      FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."CONTESTED_PARTICIPANTS" AS "T2"
                      WHERE
                        "T2"."IS_STANDING"
                    ) AS "T48"
                    CROSS JOIN (
                      SELECT
                        *
                      FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."QUALITY_RULES" AS "T3"
                      WHERE
                        "T3"."RULE_TABLE" = 'si_participants'
                    ) AS "T81"
                  ) AS "T91"
                  WHERE
                    (
                      BITAND("T91"."BROKEN", "T91"."RULE_BIT")
                    ) <> 0
                ) AS "T102"
              ) AS "T154"
            ) AS "T175"
            WHERE
              "T175"."POSITION" = 0
          ) AS "T188"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              "T271"."PARTICIPANT_ID",
              "T271"."MEETING_ID",
              "T271"."USER_ID",
              "T271"."JOIN_TIME",
              "T271"."LEAVE_TIME",
              "T271"."LOAD_TIMESTAMP",
              "T271"."UPDATE_TIMESTAMP",
              "T271"."SOURCE_SYSTEM",
              "T271"."LOAD_DATE",
              "T271"."UPDATE_DATE",
              "T271"."EFF",
              "T271"."BROKEN",
              "T271"."RULE_TABLE",
              "T271"."RULE_BIT",
              "T271"."VALIDATION_RULE",
              "T271"."ERROR_SEVERITY",
              "T271"."ERROR_TYPE",
              "T271"."ERROR_DESCRIPTION",
              "T271"."SOURCE_COLUMN",
              "T271"."ERROR_ID",
              1 AS "OCCURRENCES"
            FROM (
              SELECT
                "T254"."PARTICIPANT_ID",
                "T254"."MEETING_ID",
                "T254"."USER_ID",
                "T254"."JOIN_TIME",
                "T254"."LEAVE_TIME",
                "T254"."LOAD_TIMESTAMP",
                "T254"."UPDATE_TIMESTAMP",
                "T254"."SOURCE_SYSTEM",
                "T254"."LOAD_DATE",
                "T254"."UPDATE_DATE",
                "T254"."EFF",
                "T254"."BROKEN",
                "T254"."RULE_TABLE",
                "T254"."RULE_BIT",
                "T254"."VALIDATION_RULE",
                "T254"."ERROR_SEVERITY",
                "T254"."ERROR_TYPE",
                "T254"."ERROR_DESCRIPTION",
                "T254"."SOURCE_COLUMN",
                MD5(
                  IFF(
                    "T254"."PARTICIPANT_ID" IS NOT NULL,
                    CONCAT(
                      IFF(
                        'gold' IS NULL,
                        '~',
                        CONCAT(CAST(LENGTH('gold') AS VARCHAR), ':', COALESCE('gold', ''))
                      ),
                      IFF(
                        'si_participants' IS NULL,
                        '~',
                        CONCAT(CAST(LENGTH('si_participants') AS VARCHAR), ':', COALESCE('si_participants', ''))
                      ),
                      IFF(
                        "T254"."VALIDATION_RULE" IS NULL,
                        '~',
                        CONCAT(
                          CAST(LENGTH("T254"."VALIDATION_RULE") AS VARCHAR),
                          ':',
                          COALESCE("T254"."VALIDATION_RULE", '')
                        )
                      ),
                      IFF(
                        "T254"."PARTICIPANT_ID" IS NULL,
                        '~',
                        CONCAT(
                          CAST(LENGTH("T254"."PARTICIPANT_ID") AS VARCHAR),
                          ':',
                          COALESCE("T254"."PARTICIPANT_ID", '')
                        )
                      )
                    ),
                    CONCAT(
                      IFF(
                        'gold' IS NULL,
                        '~',
                        CONCAT(CAST(LENGTH('gold') AS VARCHAR), ':', COALESCE('gold', ''))
                      ),
                      IFF(
                        'si_participants' IS NULL,
                        '~',
                        CONCAT(CAST(LENGTH('si_participants') AS VARCHAR), ':', COALESCE('si_participants', ''))
                      ),
                      IFF(
                        "T254"."VALIDATION_RULE" IS NULL,
                        '~',
                        CONCAT(
                          CAST(LENGTH("T254"."VALIDATION_RULE") AS VARCHAR),
                          ':',
                          COALESCE("T254"."VALIDATION_RULE", '')
                        )
                      ),
                      IFF(
                        "T254"."PARTICIPANT_ID" IS NULL,
                        '~',
                        CONCAT(
                          CAST(LENGTH("T254"."PARTICIPANT_ID") AS VARCHAR),
                          ':',
                          COALESCE("T254"."PARTICIPANT_ID", '')
                        )
                      ),
                      IFF(
                        "T254"."MEETING_ID" IS NULL,
                        '~',
                        CONCAT(CAST(LENGTH("T254"."MEETING_ID") AS VARCHAR), ':', COALESCE("T254"."MEETING_ID", ''))
                      ),
                      IFF(
                        "T254"."USER_ID" IS NULL,
                        '~',
                        CONCAT(CAST(LENGTH("T254"."USER_ID") AS VARCHAR), ':', COALESCE("T254"."USER_ID", ''))
                      ),
                      IFF(
                        CONCAT(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T254"."JOIN_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T254"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T254"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                          ),
                          ' ',
                          RIGHT(CAST(CAST(DATE_PART(hour, "T254"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          ':',
                          RIGHT(CAST(CAST(DATE_PART(minute, "T254"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          ':',
                          RIGHT(CAST(CAST(DATE_PART(second, "T254"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '.',
                          RIGHT(
                            CAST((
                              (
                                (
                                  DATEDIFF(
                                    MICROSECOND,
                                    CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                    "T254"."JOIN_TIME"
                                  ) % 1000000
                                ) + 1000000
                              ) % 1000000
                            ) + 1000000 AS VARCHAR),
                            6
                          )
                        ) IS NULL,
                        '~',
                        CONCAT(
                          CAST(LENGTH(
                            CONCAT(
                              CONCAT(
                                RIGHT(CAST(CAST(DATE_PART(year, "T254"."JOIN_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(month, "T254"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(day, "T254"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                              ),
                              ' ',
                              RIGHT(CAST(CAST(DATE_PART(hour, "T254"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              ':',
                              RIGHT(CAST(CAST(DATE_PART(minute, "T254"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              ':',
                              RIGHT(CAST(CAST(DATE_PART(second, "T254"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '.',
                              RIGHT(
                                CAST((
                                  (
                                    (
                                      DATEDIFF(
                                        MICROSECOND,
                                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                        "T254"."JOIN_TIME"
                                      ) % 1000000
                                    ) + 1000000
                                  ) % 1000000
                                ) + 1000000 AS VARCHAR),
                                6
                              )
                            )
                          ) AS VARCHAR),
                          ':',
                          COALESCE(
                            CONCAT(
                              CONCAT(
                                RIGHT(CAST(CAST(DATE_PART(year, "T254"."JOIN_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(month, "T254"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(day, "T254"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                              ),
                              ' ',
                              RIGHT(CAST(CAST(DATE_PART(hour, "T254"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              ':',
                              RIGHT(CAST(CAST(DATE_PART(minute, "T254"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              ':',
                              RIGHT(CAST(CAST(DATE_PART(second, "T254"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '.',
                              RIGHT(
                                CAST((
                                  (
                                    (
                                      DATEDIFF(
                                        MICROSECOND,
                                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                        "T254"."JOIN_TIME"
                                      ) % 1000000
                                    ) + 1000000
                                  ) % 1000000
                                ) + 1000000 AS VARCHAR),
                                6
                              )
                            ),
                            ''
                          )
                        )
                      ),
                      IFF(
                        CONCAT(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T254"."LEAVE_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T254"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T254"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                          ),
                          ' ',
                          RIGHT(CAST(CAST(DATE_PART(hour, "T254"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          ':',
                          RIGHT(CAST(CAST(DATE_PART(minute, "T254"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          ':',
                          RIGHT(CAST(CAST(DATE_PART(second, "T254"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '.',
                          RIGHT(
                            CAST((
                              (
                                (
                                  DATEDIFF(
                                    MICROSECOND,
                                    CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                    "T254"."LEAVE_TIME"
                                  ) % 1000000
                                ) + 1000000
                              ) % 1000000
                            ) + 1000000 AS VARCHAR),
                            6
                          )
                        ) IS NULL,
                        '~',
                        CONCAT(
                          CAST(LENGTH(
                            CONCAT(
                              CONCAT(
                                RIGHT(CAST(CAST(DATE_PART(year, "T254"."LEAVE_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(month, "T254"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(day, "T254"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                              ),
                              ' ',
                              RIGHT(CAST(CAST(DATE_PART(hour, "T254"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              ':',
                              RIGHT(CAST(CAST(DATE_PART(minute, "T254"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              ':',
                              RIGHT(CAST(CAST(DATE_PART(second, "T254"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '.',
                              RIGHT(
                                CAST((
                                  (
                                    (
                                      DATEDIFF(
                                        MICROSECOND,
                                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                        "T254"."LEAVE_TIME"
                                      ) % 1000000
                                    ) + 1000000
                                  ) % 1000000
                                ) + 1000000 AS VARCHAR),
                                6
                              )
                            )
                          ) AS VARCHAR),
                          ':',
                          COALESCE(
                            CONCAT(
                              CONCAT(
                                RIGHT(CAST(CAST(DATE_PART(year, "T254"."LEAVE_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(month, "T254"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(day, "T254"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                              ),
                              ' ',
                              RIGHT(CAST(CAST(DATE_PART(hour, "T254"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              ':',
                              RIGHT(CAST(CAST(DATE_PART(minute, "T254"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              ':',
                              RIGHT(CAST(CAST(DATE_PART(second, "T254"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '.',
                              RIGHT(
                                CAST((
                                  (
                                    (
                                      DATEDIFF(
                                        MICROSECOND,
                                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                        "T254"."LEAVE_TIME"
                                      ) % 1000000
                                    ) + 1000000
                                  ) % 1000000
                                ) + 1000000 AS VARCHAR),
                                6
                              )
                            ),
                            ''
                          )
                        )
                      )
                    )
                  )
                ) AS "ERROR_ID"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "T241"."PARTICIPANT_ID",
                    "T241"."MEETING_ID",
                    "T241"."USER_ID",
                    "T241"."JOIN_TIME",
                    "T241"."LEAVE_TIME",
                    "T241"."LOAD_TIMESTAMP",
                    "T241"."UPDATE_TIMESTAMP",
                    "T241"."SOURCE_SYSTEM",
                    "T241"."LOAD_DATE",
                    "T241"."UPDATE_DATE",
                    "T241"."EFF",
                    "T241"."BROKEN",
                    "T81"."RULE_TABLE",
                    "T81"."RULE_BIT",
                    "T81"."VALIDATION_RULE",
                    "T81"."ERROR_SEVERITY",
                    "T81"."ERROR_TYPE",
                    "T81"."ERROR_DESCRIPTION",
                    "T81"."SOURCE_COLUMN"
                  FROM (
                    SELECT
                      "T233"."PARTICIPANT_ID",
                      "T233"."MEETING_ID",
                      "T233"."USER_ID",
                      "T233"."JOIN_TIME",
                      "T233"."LEAVE_TIME",
                      "T233"."LOAD_TIMESTAMP",
                      "T233"."UPDATE_TIMESTAMP",
                      "T233"."SOURCE_SYSTEM",
                      "T233"."LOAD_DATE",
                      "T233"."UPDATE_DATE",
                      "T233"."EFF",
                      "T233"."BROKEN"
                    FROM (
                      SELECT
                        "T217"."PARTICIPANT_ID",
                        "T217"."MEETING_ID",
                        "T217"."USER_ID",
                        "T217"."JOIN_TIME",
                        "T217"."LEAVE_TIME",
                        "T217"."LOAD_TIMESTAMP",
                        "T217"."UPDATE_TIMESTAMP",
                        "T217"."SOURCE_SYSTEM",
                        "T217"."LOAD_DATE",
                        "T217"."UPDATE_DATE",
                        "T217"."EFF",
                        "T217"."FAILED",
                        "T217"."IS_SELECTED",
                        "T217"."IS_LATEST",
                        "T217"."MEETING_HOST_ID",
                        "T217"."MEETING_START_TIME",
                        "T217"."MEETING_END_TIME",
                        "T217"."MEETING_MINUTES",
                        "T217"."FOUND_USER_KEY",
                        "T217"."FOUND_USER_NAME",
                        0 + IFF(COALESCE("T217"."MEETING_START_TIME" IS NULL, FALSE), 16, 0) + IFF(
                          COALESCE(
                            (
                              "T217"."USER_ID" IS NOT NULL
                            ) AND (
                              "T217"."FOUND_USER_KEY" IS NULL
                            ),
                            FALSE
                          ),
                          32,
                          0
                        ) + IFF(
                          COALESCE(
                            COALESCE("T217"."JOIN_TIME" < "T217"."MEETING_START_TIME", FALSE)
                            OR COALESCE("T217"."LEAVE_TIME" > "T217"."MEETING_END_TIME", FALSE),
                            FALSE
                          ),
                          64,
                          0
                        ) + IFF(COALESCE("T217"."LEAVE_TIME" IS NULL, FALSE), 128, 0) AS "BROKEN"
                      FROM (
                        SELECT
                          "T196"."PARTICIPANT_ID",
                          "T196"."MEETING_ID",
                          "T196"."USER_ID",
                          "T196"."JOIN_TIME",
                          "T196"."LEAVE_TIME",
                          "T196"."LOAD_TIMESTAMP",
                          "T196"."UPDATE_TIMESTAMP",
                          "T196"."SOURCE_SYSTEM",
                          "T196"."LOAD_DATE",
                          "T196"."UPDATE_DATE",
                          "T196"."EFF",
                          "T196"."FAILED",
                          "T196"."IS_SELECTED",
                          "T196"."IS_LATEST",
                          "T68"."MEETING_HOST_ID",
                          "T68"."MEETING_START_TIME",
                          "T68"."MEETING_END_TIME",
                          "T68"."MEETING_MINUTES",
                          "T73"."FOUND_USER_KEY",
                          "T73"."FOUND_USER_NAME"
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              "T149"."PARTICIPANT_ID",
                              "T149"."MEETING_ID",
                              "T149"."USER_ID",
                              "T149"."JOIN_TIME",
                              "T149"."LEAVE_TIME",
                              "T149"."LOAD_TIMESTAMP",
                              "T149"."UPDATE_TIMESTAMP",
                              "T149"."SOURCE_SYSTEM",
                              "T149"."LOAD_DATE",
                              "T149"."UPDATE_DATE",
                              "T149"."EFF",
                              "T149"."FAILED",
                              "T149"."IS_SELECTED",
                              TRUE AS "IS_LATEST"
                            FROM (
                              SELECT
                                *
                              FROM "T129" AS "T132"
                              WHERE
                                "T132"."FAILED" = 0
                            ) AS "T149"
                            WHERE
                              NOT EXISTS(
                                SELECT
                                  1
                                FROM (
                                  SELECT
                                    "T158"."KEY_BUCKET"
                                  FROM (
                                    SELECT
                                      "T146"."KEY_BUCKET",
                                      COUNT(*) AS "COUNTSTAR()"
                                    FROM (
                                      SELECT
                                        HASH("T132"."PARTICIPANT_ID") AS "KEY_BUCKET"
                                      FROM "T129" AS "T132"
                                    ) AS "T146"
                                    GROUP BY
                                      1
                                  ) AS "T158"
                                  WHERE
                                    "T158"."COUNTSTAR()" > 1 AND "T158"."KEY_BUCKET" IS NOT NULL
                                ) AS "T173"
                                WHERE
                                  HASH("T149"."PARTICIPANT_ID") = "T173"."KEY_BUCKET"
                              )
                          ) AS "T191"
                          UNION ALL
                          SELECT
                            *
                          FROM (
                            SELECT
                              "T2"."PARTICIPANT_ID",
                              "T2"."MEETING_ID",
                              "T2"."USER_ID",
                              "T2"."JOIN_TIME",
                              "T2"."LEAVE_TIME",
                              "T2"."LOAD_TIMESTAMP",
                              "T2"."UPDATE_TIMESTAMP",
                              "T2"."SOURCE_SYSTEM",
                              "T2"."LOAD_DATE",
                              "T2"."UPDATE_DATE",
                              "T2"."EFF",
                              "T2"."FAILED",
                              "T2"."IS_SELECTED",
                              "T2"."IS_LATEST"
                            FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."CONTESTED_PARTICIPANTS" AS "T2"
                            WHERE
                              "T2"."IS_KEPT"
                          ) AS "T21"
                        ) AS "T196"
                        LEFT OUTER JOIN (
                          SELECT
                            "T11"."MEETING_ID" AS "CORE_MEETING_ID",
                            "T11"."HOST_ID" AS "MEETING_HOST_ID",
                            "T11"."START_TIME" AS "MEETING_START_TIME",
                            "T11"."END_TIME" AS "MEETING_END_TIME",
                            "T11"."DURATION_MINUTES" AS "MEETING_MINUTES"
                          FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."MEETING_CORE" AS "T11"
                        ) AS "T68"
                          ON "T196"."MEETING_ID" = "T68"."CORE_MEETING_ID"
                        LEFT OUTER JOIN (
                          SELECT
                            "T12"."USER_ID" AS "LOOKED_UP_ID",
                            "T12"."FOUND_FROM",
                            "T12"."FOUND_UNTIL",
                            "T12"."USER_KEY" AS "FOUND_USER_KEY",
                            "T12"."USER_NAME" AS "FOUND_USER_NAME"
                          FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."USER_VERSIONS" AS "T12"
                        ) AS "T73"
                          ON "T196"."USER_ID" = "T73"."LOOKED_UP_ID"
                          AND LEAST(
                            GREATEST(
                              "T196"."JOIN_TIME",
                              CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
                            ),
                            CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMP_NTZ(6))
                          ) >= "T73"."FOUND_FROM"
                          AND LEAST(
                            GREATEST(
                              "T196"."JOIN_TIME",
                              CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
                            ),
                            CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMP_NTZ(6))
                          ) < "T73"."FOUND_UNTIL"
                      ) AS "T217"
                    ) AS "T233"
                    WHERE
                      "T233"."BROKEN" <> 0 AND "T233"."IS_LATEST"
                  ) AS "T241"
                  CROSS JOIN (
                    SELECT
                      *
                    FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."QUALITY_RULES" AS "T3"
                    WHERE
                      "T3"."RULE_TABLE" = 'si_participants'
                  ) AS "T81"
                ) AS "T245"
                WHERE
                  (
                    BITAND("T245"."BROKEN", "T245"."RULE_BIT")
                  ) <> 0
              ) AS "T254"
            ) AS "T271"
          ) AS "T274"
        ) AS "T275"
      ) AS "T285"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "T280"."ERROR_ID",
          'gold' AS "ORIGIN",
          "T280"."ERROR_TYPE",
          "T280"."ERROR_DESCRIPTION",
          'si_meetings' AS "SOURCE_TABLE",
          "T280"."MEETING_ID" AS "SOURCE_KEY",
          "T280"."SOURCE_COLUMN",
          CASE
            WHEN "T280"."VALIDATION_RULE" IN ('missing_meeting_id')
            THEN "T280"."MEETING_ID"
            WHEN "T280"."VALIDATION_RULE" IN ('missing_host_id', 'orphan_host')
            THEN "T280"."HOST_ID"
            WHEN "T280"."VALIDATION_RULE" IN ('missing_start_time')
            THEN CONCAT(
              CONCAT(
                RIGHT(CAST(CAST(DATE_PART(year, "T280"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T280"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T280"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T280"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(minute, "T280"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(second, "T280"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              '.',
              RIGHT(
                CAST((
                  (
                    (
                      DATEDIFF(
                        MICROSECOND,
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                        "T280"."START_TIME"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            )
            WHEN "T280"."VALIDATION_RULE" IN ('invalid_time_range', 'duration_over_24h')
            THEN CONCAT(
              COALESCE(
                CONCAT(
                  CONCAT(
                    RIGHT(CAST(CAST(DATE_PART(year, "T280"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(month, "T280"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T280"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                  ),
                  ' ',
                  RIGHT(CAST(CAST(DATE_PART(hour, "T280"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(minute, "T280"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(second, "T280"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  '.',
                  RIGHT(
                    CAST((
                      (
                        (
                          DATEDIFF(
                            MICROSECOND,
                            CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                            "T280"."START_TIME"
                          ) % 1000000
                        ) + 1000000
                      ) % 1000000
                    ) + 1000000 AS VARCHAR),
                    6
                  )
                ),
                'null'
              ),
              ', ',
              COALESCE(
                CONCAT(
                  CONCAT(
                    RIGHT(CAST(CAST(DATE_PART(year, "T280"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(month, "T280"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T280"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                  ),
                  ' ',
                  RIGHT(CAST(CAST(DATE_PART(hour, "T280"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(minute, "T280"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(second, "T280"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  '.',
                  RIGHT(
                    CAST((
                      (
                        (
                          DATEDIFF(
                            MICROSECOND,
                            CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                            "T280"."END_TIME"
                          ) % 1000000
                        ) + 1000000
                      ) % 1000000
                    ) + 1000000 AS VARCHAR),
                    6
                  )
                ),
                'null'
              )
            )
            WHEN "T280"."VALIDATION_RULE" IN ('negative_duration')
            THEN CAST("T280"."DURATION_MINUTES" AS VARCHAR)
            WHEN "T280"."VALIDATION_RULE" IN ('duration_mismatch')
            THEN CONCAT(
              CONCAT(
                COALESCE(CAST("T280"."DURATION_MINUTES" AS VARCHAR), 'null'),
                ', ',
                COALESCE(
                  CONCAT(
                    CONCAT(
                      RIGHT(CAST(CAST(DATE_PART(year, "T280"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(month, "T280"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(day, "T280"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                    ),
                    ' ',
                    RIGHT(CAST(CAST(DATE_PART(hour, "T280"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    ':',
                    RIGHT(CAST(CAST(DATE_PART(minute, "T280"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    ':',
                    RIGHT(CAST(CAST(DATE_PART(second, "T280"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    '.',
                    RIGHT(
                      CAST((
                        (
                          (
                            DATEDIFF(
                              MICROSECOND,
                              CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                              "T280"."START_TIME"
                            ) % 1000000
                          ) + 1000000
                        ) % 1000000
                      ) + 1000000 AS VARCHAR),
                      6
                    )
                  ),
                  'null'
                )
              ),
              ', ',
              COALESCE(
                CONCAT(
                  CONCAT(
                    RIGHT(CAST(CAST(DATE_PART(year, "T280"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(month, "T280"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T280"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                  ),
                  ' ',
                  RIGHT(CAST(CAST(DATE_PART(hour, "T280"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(minute, "T280"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(second, "T280"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  '.',
                  RIGHT(
                    CAST((
                      (
                        (
                          DATEDIFF(
                            MICROSECOND,
                            CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                            "T280"."END_TIME"
                          ) % 1000000
                        ) + 1000000
                      ) % 1000000
                    ) + 1000000 AS VARCHAR),
                    6
                  )
                ),
                'null'
              )
            )
            WHEN "T280"."VALIDATION_RULE" IN ('missing_end_time')
            THEN CONCAT(
              CONCAT(
                RIGHT(CAST(CAST(DATE_PART(year, "T280"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T280"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T280"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T280"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(minute, "T280"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(second, "T280"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              '.',
              RIGHT(
                CAST((
                  (
                    (
                      DATEDIFF(
                        MICROSECOND,
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                        "T280"."END_TIME"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            )
            ELSE NULL
          END AS "ERROR_VALUE",
          "T280"."VALIDATION_RULE",
          "T280"."ERROR_SEVERITY",
          'Open' AS "RESOLUTION_STATUS",
          CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
            'duration_minutes',
            "T280"."DURATION_MINUTES",
            'end_time',
            CONCAT(
              CONCAT(
                RIGHT(CAST(CAST(DATE_PART(year, "T280"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T280"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T280"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T280"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(minute, "T280"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(second, "T280"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              '.',
              RIGHT(
                CAST((
                  (
                    (
                      DATEDIFF(
                        MICROSECOND,
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                        "T280"."END_TIME"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            ),
            'host_id',
            "T280"."HOST_ID",
            'load_date',
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T280"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T280"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T280"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            'load_timestamp',
            CONCAT(
              CONCAT(
                RIGHT(
                  CAST(CAST(DATE_PART(year, "T280"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                  4
                ),
                '-',
                RIGHT(
                  CAST(CAST(DATE_PART(month, "T280"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                ),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T280"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T280"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(minute, "T280"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(second, "T280"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              '.',
              RIGHT(
                CAST((
                  (
                    (
                      DATEDIFF(
                        MICROSECOND,
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                        "T280"."LOAD_TIMESTAMP"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            ),
            'meeting_id',
            "T280"."MEETING_ID",
            'meeting_topic',
            "T280"."MEETING_TOPIC",
            'source_system',
            "T280"."SOURCE_SYSTEM",
            'start_time',
            CONCAT(
              CONCAT(
                RIGHT(CAST(CAST(DATE_PART(year, "T280"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T280"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T280"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T280"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(minute, "T280"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(second, "T280"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              '.',
              RIGHT(
                CAST((
                  (
                    (
                      DATEDIFF(
                        MICROSECOND,
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                        "T280"."START_TIME"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            ),
            'update_date',
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T280"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T280"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T280"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            'update_timestamp',
            CONCAT(
              CONCAT(
                RIGHT(
                  CAST(CAST(DATE_PART(year, "T280"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                  4
                ),
                '-',
                RIGHT(
                  CAST(CAST(DATE_PART(month, "T280"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                ),
                '-',
                RIGHT(
                  CAST(CAST(DATE_PART(day, "T280"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                )
              ),
              ' ',
              RIGHT(
                CAST(CAST(DATE_PART(hour, "T280"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(minute, "T280"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(second, "T280"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              '.',
              RIGHT(
                CAST((
                  (
                    (
                      DATEDIFF(
                        MICROSECOND,
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                        "T280"."UPDATE_TIMESTAMP"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            )
          ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
          "T280"."OCCURRENCES",
          "T280"."EFF" AS "ERROR_TIMESTAMP",
          "T280"."LOAD_DATE",
          "T280"."UPDATE_DATE",
          "T280"."SOURCE_SYSTEM"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "T176"."MEETING_ID",
              "T176"."HOST_ID",
              "T176"."MEETING_TOPIC",
              "T176"."START_TIME",
              "T176"."END_TIME",
              "T176"."DURATION_MINUTES",
              "T176"."LOAD_TIMESTAMP",
              "T176"."UPDATE_TIMESTAMP",
              "T176"."SOURCE_SYSTEM",
              "T176"."LOAD_DATE",
              "T176"."UPDATE_DATE",
              "T176"."EFF",
              "T176"."BROKEN",
              "T176"."RULE_TABLE",
              "T176"."RULE_BIT",
              "T176"."VALIDATION_RULE",
              "T176"."ERROR_SEVERITY",
              "T176"."ERROR_TYPE",
              "T176"."ERROR_DESCRIPTION",
              "T176"."SOURCE_COLUMN",
              "T176"."ERROR_ID",
              "T176"."OCCURRENCES"
            FROM (
              SELECT
                "T155"."MEETING_ID",
                "T155"."HOST_ID",
                "T155"."MEETING_TOPIC",
                "T155"."START_TIME",
                "T155"."END_TIME",
                "T155"."DURATION_MINUTES",
                "T155"."LOAD_TIMESTAMP",
                "T155"."UPDATE_TIMESTAMP",
                "T155"."SOURCE_SYSTEM",
                "T155"."LOAD_DATE",
                "T155"."UPDATE_DATE",
                "T155"."EFF",
                "T155"."BROKEN",
                "T155"."RULE_TABLE",
                "T155"."RULE_BIT",
                "T155"."VALIDATION_RULE",
                "T155"."ERROR_SEVERITY",
                "T155"."ERROR_TYPE",
                "T155"."ERROR_DESCRIPTION",
                "T155"."SOURCE_COLUMN",
                "T155"."ERROR_ID",
                ROW_NUMBER() OVER (
                  PARTITION BY "T155"."ERROR_ID"
                  ORDER BY "T155"."EFF" DESC NULLS LAST, "T155"."LOAD_TIMESTAMP" DESC NULLS LAST, "T155"."MEETING_ID" DESC NULLS LAST, "T155"."HOST_ID" DESC NULLS LAST, "T155"."MEETING_TOPIC" DESC NULLS LAST, "T155"."START_TIME" DESC NULLS LAST, "T155"."END_TIME" DESC NULLS LAST, "T155"."DURATION_MINUTES" DESC NULLS LAST, "T155"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T155"."LOAD_DATE" DESC NULLS LAST, "T155"."UPDATE_DATE" DESC NULLS LAST, "T155"."SOURCE_SYSTEM" DESC NULLS LAST
                ) - 1 AS "POSITION",
                COUNT(*) OVER (
                  PARTITION BY "T155"."ERROR_ID"
                  ORDER BY NULL ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) AS "OCCURRENCES"
              FROM (
                SELECT
                  "T103"."MEETING_ID",
                  "T103"."HOST_ID",
                  "T103"."MEETING_TOPIC",
                  "T103"."START_TIME",
                  "T103"."END_TIME",
                  "T103"."DURATION_MINUTES",
                  "T103"."LOAD_TIMESTAMP",
                  "T103"."UPDATE_TIMESTAMP",
                  "T103"."SOURCE_SYSTEM",
                  "T103"."LOAD_DATE",
                  "T103"."UPDATE_DATE",
                  "T103"."EFF",
                  "T103"."BROKEN",
                  "T103"."RULE_TABLE",
                  "T103"."RULE_BIT",
                  "T103"."VALIDATION_RULE",
                  "T103"."ERROR_SEVERITY",
                  "T103"."ERROR_TYPE",
                  "T103"."ERROR_DESCRIPTION",
                  "T103"."SOURCE_COLUMN",
                  MD5(
                    IFF(
                      "T103"."MEETING_ID" IS NOT NULL,
                      CONCAT(
                        IFF(
                          'gold' IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH('gold') AS VARCHAR), ':', COALESCE('gold', ''))
                        ),
                        IFF(
                          'si_meetings' IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH('si_meetings') AS VARCHAR), ':', COALESCE('si_meetings', ''))
                        ),
                        IFF(
                          "T103"."VALIDATION_RULE" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T103"."VALIDATION_RULE") AS VARCHAR),
                            ':',
                            COALESCE("T103"."VALIDATION_RULE", '')
                          )
                        ),
                        IFF(
                          "T103"."MEETING_ID" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T103"."MEETING_ID") AS VARCHAR), ':', COALESCE("T103"."MEETING_ID", ''))
                        )
                      ),
                      CONCAT(
                        IFF(
                          'gold' IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH('gold') AS VARCHAR), ':', COALESCE('gold', ''))
                        ),
                        IFF(
                          'si_meetings' IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH('si_meetings') AS VARCHAR), ':', COALESCE('si_meetings', ''))
                        ),
                        IFF(
                          "T103"."VALIDATION_RULE" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T103"."VALIDATION_RULE") AS VARCHAR),
                            ':',
                            COALESCE("T103"."VALIDATION_RULE", '')
                          )
                        ),
                        IFF(
                          "T103"."MEETING_ID" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T103"."MEETING_ID") AS VARCHAR), ':', COALESCE("T103"."MEETING_ID", ''))
                        ),
                        IFF(
                          "T103"."HOST_ID" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T103"."HOST_ID") AS VARCHAR), ':', COALESCE("T103"."HOST_ID", ''))
                        ),
                        IFF(
                          "T103"."MEETING_TOPIC" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T103"."MEETING_TOPIC") AS VARCHAR),
                            ':',
                            COALESCE("T103"."MEETING_TOPIC", '')
                          )
                        ),
                        IFF(
                          CONCAT(
                            CONCAT(
                              RIGHT(CAST(CAST(DATE_PART(year, "T103"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T103"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T103"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T103"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(minute, "T103"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(second, "T103"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                      "T103"."START_TIME"
                                    ) % 1000000
                                  ) + 1000000
                                ) % 1000000
                              ) + 1000000 AS VARCHAR),
                              6
                            )
                          ) IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH(
                              CONCAT(
                                CONCAT(
                                  RIGHT(CAST(CAST(DATE_PART(year, "T103"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(month, "T103"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(day, "T103"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                                ),
                                ' ',
                                RIGHT(CAST(CAST(DATE_PART(hour, "T103"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(minute, "T103"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(second, "T103"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                '.',
                                RIGHT(
                                  CAST((
                                    (
                                      (
                                        DATEDIFF(
                                          MICROSECOND,
                                          CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                          "T103"."START_TIME"
                                        ) % 1000000
                                      ) + 1000000
                                    ) % 1000000
                                  ) + 1000000 AS VARCHAR),
                                  6
                                )
                              )
                            ) AS VARCHAR),
                            ':',
                            COALESCE(
                              CONCAT(
                                CONCAT(
                                  RIGHT(CAST(CAST(DATE_PART(year, "T103"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(month, "T103"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(day, "T103"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                                ),
                                ' ',
                                RIGHT(CAST(CAST(DATE_PART(hour, "T103"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(minute, "T103"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(second, "T103"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                '.',
                                RIGHT(
                                  CAST((
                                    (
                                      (
                                        DATEDIFF(
                                          MICROSECOND,
                                          CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                          "T103"."START_TIME"
                                        ) % 1000000
                                      ) + 1000000
                                    ) % 1000000
                                  ) + 1000000 AS VARCHAR),
                                  6
                                )
                              ),
                              ''
                            )
                          )
                        ),
                        IFF(
                          CONCAT(
                            CONCAT(
                              RIGHT(CAST(CAST(DATE_PART(year, "T103"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T103"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T103"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T103"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(minute, "T103"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(second, "T103"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                      "T103"."END_TIME"
                                    ) % 1000000
                                  ) + 1000000
                                ) % 1000000
                              ) + 1000000 AS VARCHAR),
                              6
                            )
                          ) IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH(
                              CONCAT(
                                CONCAT(
                                  RIGHT(CAST(CAST(DATE_PART(year, "T103"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(month, "T103"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(day, "T103"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                                ),
                                ' ',
                                RIGHT(CAST(CAST(DATE_PART(hour, "T103"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(minute, "T103"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(second, "T103"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                '.',
                                RIGHT(
                                  CAST((
                                    (
                                      (
                                        DATEDIFF(
                                          MICROSECOND,
                                          CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                          "T103"."END_TIME"
                                        ) % 1000000
                                      ) + 1000000
                                    ) % 1000000
                                  ) + 1000000 AS VARCHAR),
                                  6
                                )
                              )
                            ) AS VARCHAR),
                            ':',
                            COALESCE(
                              CONCAT(
                                CONCAT(
                                  RIGHT(CAST(CAST(DATE_PART(year, "T103"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(month, "T103"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(day, "T103"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                                ),
                                ' ',
                                RIGHT(CAST(CAST(DATE_PART(hour, "T103"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(minute, "T103"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(second, "T103"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                '.',
                                RIGHT(
                                  CAST((
                                    (
                                      (
                                        DATEDIFF(
                                          MICROSECOND,
                                          CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                          "T103"."END_TIME"
                                        ) % 1000000
                                      ) + 1000000
                                    ) % 1000000
                                  ) + 1000000 AS VARCHAR),
                                  6
                                )
                              ),
                              ''
                            )
                          )
                        ),
                        IFF(
                          CAST("T103"."DURATION_MINUTES" AS VARCHAR) IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH(CAST("T103"."DURATION_MINUTES" AS VARCHAR)) AS VARCHAR),
                            ':',
                            COALESCE(CAST("T103"."DURATION_MINUTES" AS VARCHAR), '')
                          )
                        )
                      )
                    )
                  ) AS "ERROR_ID"
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      "T57"."MEETING_ID",
                      "T57"."HOST_ID",
                      "T57"."MEETING_TOPIC",
                      "T57"."START_TIME",
                      "T57"."END_TIME",
                      "T57"."DURATION_MINUTES",
                      "T57"."LOAD_TIMESTAMP",
                      "T57"."UPDATE_TIMESTAMP",
                      "T57"."SOURCE_SYSTEM",
                      "T57"."LOAD_DATE",
                      "T57"."UPDATE_DATE",
                      "T57"."EFF",
                      "T57"."BROKEN",
                      "T82"."RULE_TABLE",
                      "T82"."RULE_BIT",
                      "T82"."VALIDATION_RULE",
                      "T82"."ERROR_SEVERITY",
                      "T82"."ERROR_TYPE",
                      "T82"."ERROR_DESCRIPTION",
                      "T82"."SOURCE_COLUMN"
                    FROM (
                      SELECT
                        "T4"."MEETING_ID",
                        "T4"."HOST_ID",
                        "T4"."MEETING_TOPIC",
                        "T4"."START_TIME",
                        "T4"."END_TIME",
                        "T4"."DURATION_MINUTES",
                        "T4"."LOAD_TIMESTAMP",
                        "T4"."UPDATE_TIMESTAMP",
                        "T4"."SOURCE_SYSTEM",
                        "T4"."LOAD_DATE",
                        "T4"."UPDATE_DATE",
                        "T4"."EFF",
                        "T4"."FAILED" AS "BROKEN"
                      FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."CONTESTED_MEETINGS" AS "T4"
                      WHERE
                        "T4"."IS_STANDING"
                    ) AS "T57"
                    CROSS JOIN (
                      SELECT
                        *
                      FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."QUALITY_RULES" AS "T3"
                      WHERE
                        "T3"."RULE_TABLE" = 'si_meetings'
                    ) AS "T82"
                  ) AS "T92"
                  WHERE
                    (
                      BITAND("T92"."BROKEN", "T92"."RULE_BIT")
                    ) <> 0
                ) AS "T103"
              ) AS "T155"
            ) AS "T176"
            WHERE
              "T176"."POSITION" = 0
          ) AS "T189"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              "T278"."MEETING_ID",
              "T278"."HOST_ID",
              "T278"."MEETING_TOPIC",
              "T278"."START_TIME",
              "T278"."END_TIME",
              "T278"."DURATION_MINUTES",
              "T278"."LOAD_TIMESTAMP",
              "T278"."UPDATE_TIMESTAMP",
              "T278"."SOURCE_SYSTEM",
              "T278"."LOAD_DATE",
              "T278"."UPDATE_DATE",
              "T278"."EFF",
              "T278"."BROKEN",
              "T278"."RULE_TABLE",
              "T278"."RULE_BIT",
              "T278"."VALIDATION_RULE",
              "T278"."ERROR_SEVERITY",
              "T278"."ERROR_TYPE",
              "T278"."ERROR_DESCRIPTION",
              "T278"."SOURCE_COLUMN",
              "T278"."ERROR_ID",
              1 AS "OCCURRENCES"
            FROM (
              SELECT
                "T262"."MEETING_ID",
                "T262"."HOST_ID",
                "T262"."MEETING_TOPIC",
                "T262"."START_TIME",
                "T262"."END_TIME",
                "T262"."DURATION_MINUTES",
                "T262"."LOAD_TIMESTAMP",
                "T262"."UPDATE_TIMESTAMP",
                "T262"."SOURCE_SYSTEM",
                "T262"."LOAD_DATE",
                "T262"."UPDATE_DATE",
                "T262"."EFF",
                "T262"."BROKEN",
                "T262"."RULE_TABLE",
                "T262"."RULE_BIT",
                "T262"."VALIDATION_RULE",
                "T262"."ERROR_SEVERITY",
                "T262"."ERROR_TYPE",
                "T262"."ERROR_DESCRIPTION",
                "T262"."SOURCE_COLUMN",
                MD5(
                  IFF(
                    "T262"."MEETING_ID" IS NOT NULL,
                    CONCAT(
                      IFF(
                        'gold' IS NULL,
                        '~',
                        CONCAT(CAST(LENGTH('gold') AS VARCHAR), ':', COALESCE('gold', ''))
                      ),
                      IFF(
                        'si_meetings' IS NULL,
                        '~',
                        CONCAT(CAST(LENGTH('si_meetings') AS VARCHAR), ':', COALESCE('si_meetings', ''))
                      ),
                      IFF(
                        "T262"."VALIDATION_RULE" IS NULL,
                        '~',
                        CONCAT(
                          CAST(LENGTH("T262"."VALIDATION_RULE") AS VARCHAR),
                          ':',
                          COALESCE("T262"."VALIDATION_RULE", '')
                        )
                      ),
                      IFF(
                        "T262"."MEETING_ID" IS NULL,
                        '~',
                        CONCAT(CAST(LENGTH("T262"."MEETING_ID") AS VARCHAR), ':', COALESCE("T262"."MEETING_ID", ''))
                      )
                    ),
                    CONCAT(
                      IFF(
                        'gold' IS NULL,
                        '~',
                        CONCAT(CAST(LENGTH('gold') AS VARCHAR), ':', COALESCE('gold', ''))
                      ),
                      IFF(
                        'si_meetings' IS NULL,
                        '~',
                        CONCAT(CAST(LENGTH('si_meetings') AS VARCHAR), ':', COALESCE('si_meetings', ''))
                      ),
                      IFF(
                        "T262"."VALIDATION_RULE" IS NULL,
                        '~',
                        CONCAT(
                          CAST(LENGTH("T262"."VALIDATION_RULE") AS VARCHAR),
                          ':',
                          COALESCE("T262"."VALIDATION_RULE", '')
                        )
                      ),
                      IFF(
                        "T262"."MEETING_ID" IS NULL,
                        '~',
                        CONCAT(CAST(LENGTH("T262"."MEETING_ID") AS VARCHAR), ':', COALESCE("T262"."MEETING_ID", ''))
                      ),
                      IFF(
                        "T262"."HOST_ID" IS NULL,
                        '~',
                        CONCAT(CAST(LENGTH("T262"."HOST_ID") AS VARCHAR), ':', COALESCE("T262"."HOST_ID", ''))
                      ),
                      IFF(
                        "T262"."MEETING_TOPIC" IS NULL,
                        '~',
                        CONCAT(
                          CAST(LENGTH("T262"."MEETING_TOPIC") AS VARCHAR),
                          ':',
                          COALESCE("T262"."MEETING_TOPIC", '')
                        )
                      ),
                      IFF(
                        CONCAT(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T262"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T262"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T262"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                          ),
                          ' ',
                          RIGHT(CAST(CAST(DATE_PART(hour, "T262"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          ':',
                          RIGHT(CAST(CAST(DATE_PART(minute, "T262"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          ':',
                          RIGHT(CAST(CAST(DATE_PART(second, "T262"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '.',
                          RIGHT(
                            CAST((
                              (
                                (
                                  DATEDIFF(
                                    MICROSECOND,
                                    CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                    "T262"."START_TIME"
                                  ) % 1000000
                                ) + 1000000
                              ) % 1000000
                            ) + 1000000 AS VARCHAR),
                            6
                          )
                        ) IS NULL,
                        '~',
                        CONCAT(
                          CAST(LENGTH(
                            CONCAT(
                              CONCAT(
                                RIGHT(CAST(CAST(DATE_PART(year, "T262"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(month, "T262"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(day, "T262"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                              ),
                              ' ',
                              RIGHT(CAST(CAST(DATE_PART(hour, "T262"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              ':',
                              RIGHT(CAST(CAST(DATE_PART(minute, "T262"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              ':',
                              RIGHT(CAST(CAST(DATE_PART(second, "T262"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '.',
                              RIGHT(
                                CAST((
                                  (
                                    (
                                      DATEDIFF(
                                        MICROSECOND,
                                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                        "T262"."START_TIME"
                                      ) % 1000000
                                    ) + 1000000
                                  ) % 1000000
                                ) + 1000000 AS VARCHAR),
                                6
                              )
                            )
                          ) AS VARCHAR),
                          ':',
                          COALESCE(
                            CONCAT(
                              CONCAT(
                                RIGHT(CAST(CAST(DATE_PART(year, "T262"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(month, "T262"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(day, "T262"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                              ),
                              ' ',
                              RIGHT(CAST(CAST(DATE_PART(hour, "T262"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              ':',
                              RIGHT(CAST(CAST(DATE_PART(minute, "T262"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              ':',
                              RIGHT(CAST(CAST(DATE_PART(second, "T262"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '.',
                              RIGHT(
                                CAST((
                                  (
                                    (
                                      DATEDIFF(
                                        MICROSECOND,
                                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                        "T262"."START_TIME"
                                      ) % 1000000
                                    ) + 1000000
                                  ) % 1000000
                                ) + 1000000 AS VARCHAR),
                                6
                              )
                            ),
                            ''
                          )
                        )
                      ),
                      IFF(
                        CONCAT(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T262"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T262"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T262"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                          ),
                          ' ',
                          RIGHT(CAST(CAST(DATE_PART(hour, "T262"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          ':',
                          RIGHT(CAST(CAST(DATE_PART(minute, "T262"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          ':',
                          RIGHT(CAST(CAST(DATE_PART(second, "T262"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '.',
                          RIGHT(
                            CAST((
                              (
                                (
                                  DATEDIFF(
                                    MICROSECOND,
                                    CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                    "T262"."END_TIME"
                                  ) % 1000000
                                ) + 1000000
                              ) % 1000000
                            ) + 1000000 AS VARCHAR),
                            6
                          )
                        ) IS NULL,
                        '~',
                        CONCAT(
                          CAST(LENGTH(
                            CONCAT(
                              CONCAT(
                                RIGHT(CAST(CAST(DATE_PART(year, "T262"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(month, "T262"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(day, "T262"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                              ),
                              ' ',
                              RIGHT(CAST(CAST(DATE_PART(hour, "T262"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              ':',
                              RIGHT(CAST(CAST(DATE_PART(minute, "T262"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              ':',
                              RIGHT(CAST(CAST(DATE_PART(second, "T262"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '.',
                              RIGHT(
                                CAST((
                                  (
                                    (
                                      DATEDIFF(
                                        MICROSECOND,
                                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                        "T262"."END_TIME"
                                      ) % 1000000
                                    ) + 1000000
                                  ) % 1000000
                                ) + 1000000 AS VARCHAR),
                                6
                              )
                            )
                          ) AS VARCHAR),
                          ':',
                          COALESCE(
                            CONCAT(
                              CONCAT(
                                RIGHT(CAST(CAST(DATE_PART(year, "T262"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(month, "T262"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(day, "T262"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                              ),
                              ' ',
                              RIGHT(CAST(CAST(DATE_PART(hour, "T262"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              ':',
                              RIGHT(CAST(CAST(DATE_PART(minute, "T262"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              ':',
                              RIGHT(CAST(CAST(DATE_PART(second, "T262"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '.',
                              RIGHT(
                                CAST((
                                  (
                                    (
                                      DATEDIFF(
                                        MICROSECOND,
                                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                        "T262"."END_TIME"
                                      ) % 1000000
                                    ) + 1000000
                                  ) % 1000000
                                ) + 1000000 AS VARCHAR),
                                6
                              )
                            ),
                            ''
                          )
                        )
                      ),
                      IFF(
                        CAST("T262"."DURATION_MINUTES" AS VARCHAR) IS NULL,
                        '~',
                        CONCAT(
                          CAST(LENGTH(CAST("T262"."DURATION_MINUTES" AS VARCHAR)) AS VARCHAR),
                          ':',
                          COALESCE(CAST("T262"."DURATION_MINUTES" AS VARCHAR), '')
                        )
                      )
                    )
                  )
                ) AS "ERROR_ID"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "T257"."MEETING_ID",
                    "T257"."HOST_ID",
                    "T257"."MEETING_TOPIC",
                    "T257"."START_TIME",
                    "T257"."END_TIME",
                    "T257"."DURATION_MINUTES",
                    "T257"."LOAD_TIMESTAMP",
                    "T257"."UPDATE_TIMESTAMP",
                    "T257"."SOURCE_SYSTEM",
                    "T257"."LOAD_DATE",
                    "T257"."UPDATE_DATE",
                    "T257"."EFF",
                    "T257"."BROKEN",
                    "T82"."RULE_TABLE",
                    "T82"."RULE_BIT",
                    "T82"."VALIDATION_RULE",
                    "T82"."ERROR_SEVERITY",
                    "T82"."ERROR_TYPE",
                    "T82"."ERROR_DESCRIPTION",
                    "T82"."SOURCE_COLUMN"
                  FROM (
                    SELECT
                      "T247"."MEETING_ID",
                      "T247"."HOST_ID",
                      "T247"."MEETING_TOPIC",
                      "T247"."START_TIME",
                      "T247"."END_TIME",
                      "T247"."DURATION_MINUTES",
                      "T247"."LOAD_TIMESTAMP",
                      "T247"."UPDATE_TIMESTAMP",
                      "T247"."SOURCE_SYSTEM",
                      "T247"."LOAD_DATE",
                      "T247"."UPDATE_DATE",
                      "T247"."EFF",
                      "T247"."BROKEN"
                    FROM (
                      SELECT
                        "T221"."MEETING_ID",
                        "T221"."HOST_ID",
                        "T221"."MEETING_TOPIC",
                        "T221"."START_TIME",
                        "T221"."END_TIME",
                        "T221"."DURATION_MINUTES",
                        "T221"."LOAD_TIMESTAMP",
                        "T221"."UPDATE_TIMESTAMP",
                        "T221"."SOURCE_SYSTEM",
                        "T221"."LOAD_DATE",
                        "T221"."UPDATE_DATE",
                        "T221"."EFF",
                        "T221"."FAILED",
                        "T221"."IS_SELECTED",
                        "T221"."IS_LATEST",
                        "T221"."HOST_USER_KEY",
                        0 + IFF(COALESCE("T221"."HOST_USER_KEY" IS NULL, FALSE), 32, 0) + IFF(
                          COALESCE(
                            ABS(
                              "T221"."DURATION_MINUTES" - CAST(ROUND(
                                (
                                  DATEDIFF(MICROSECOND, "T221"."START_TIME", "T221"."END_TIME") - (
                                    DATEDIFF(MICROSECOND, "T221"."START_TIME", "T221"."END_TIME") % 60000000
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
                                DATEDIFF(MICROSECOND, "T221"."START_TIME", "T221"."END_TIME") - (
                                  DATEDIFF(MICROSECOND, "T221"."START_TIME", "T221"."END_TIME") % 60000000
                                )
                              ) / 60000000,
                              0
                            ) AS BIGINT) > 1440,
                            FALSE
                          ),
                          128,
                          0
                        ) + IFF(COALESCE("T221"."END_TIME" IS NULL, FALSE), 256, 0) AS "BROKEN"
                      FROM (
                        SELECT
                          "T202"."MEETING_ID",
                          "T202"."HOST_ID",
                          "T202"."MEETING_TOPIC",
                          "T202"."START_TIME",
                          "T202"."END_TIME",
                          "T202"."DURATION_MINUTES",
                          "T202"."LOAD_TIMESTAMP",
                          "T202"."UPDATE_TIMESTAMP",
                          "T202"."SOURCE_SYSTEM",
                          "T202"."LOAD_DATE",
                          "T202"."UPDATE_DATE",
                          "T202"."EFF",
                          "T202"."FAILED",
                          "T202"."IS_SELECTED",
                          "T202"."IS_LATEST",
                          "T71"."HOST_USER_KEY"
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              "T159"."MEETING_ID",
                              "T159"."HOST_ID",
                              "T159"."MEETING_TOPIC",
                              "T159"."START_TIME",
                              "T159"."END_TIME",
                              "T159"."DURATION_MINUTES",
                              "T159"."LOAD_TIMESTAMP",
                              "T159"."UPDATE_TIMESTAMP",
                              "T159"."SOURCE_SYSTEM",
                              "T159"."LOAD_DATE",
                              "T159"."UPDATE_DATE",
                              "T159"."EFF",
                              "T159"."FAILED",
                              "T159"."IS_SELECTED",
                              TRUE AS "IS_LATEST"
                            FROM (
                              SELECT
                                *
                              FROM "T133" AS "T136"
                              WHERE
                                "T136"."FAILED" = 0
                            ) AS "T159"
                            WHERE
                              NOT EXISTS(
                                SELECT
                                  1
                                FROM (
                                  SELECT
                                    "T162"."KEY_BUCKET"
                                  FROM (
                                    SELECT
                                      "T150"."KEY_BUCKET",
                                      COUNT(*) AS "COUNTSTAR()"
                                    FROM (
                                      SELECT
                                        HASH("T136"."MEETING_ID") AS "KEY_BUCKET"
                                      FROM "T133" AS "T136"
                                    ) AS "T150"
                                    GROUP BY
                                      1
                                  ) AS "T162"
                                  WHERE
                                    "T162"."COUNTSTAR()" > 1 AND "T162"."KEY_BUCKET" IS NOT NULL
                                ) AS "T179"
                                WHERE
                                  HASH("T159"."MEETING_ID") = "T179"."KEY_BUCKET"
                              )
                          ) AS "T194"
                          UNION ALL
                          SELECT
                            *
                          FROM (
                            SELECT
                              "T4"."MEETING_ID",
                              "T4"."HOST_ID",
                              "T4"."MEETING_TOPIC",
                              "T4"."START_TIME",
                              "T4"."END_TIME",
                              "T4"."DURATION_MINUTES",
                              "T4"."LOAD_TIMESTAMP",
                              "T4"."UPDATE_TIMESTAMP",
                              "T4"."SOURCE_SYSTEM",
                              "T4"."LOAD_DATE",
                              "T4"."UPDATE_DATE",
                              "T4"."EFF",
                              "T4"."FAILED",
                              "T4"."IS_SELECTED",
                              "T4"."IS_LATEST"
                            FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."CONTESTED_MEETINGS" AS "T4"
                            WHERE
                              "T4"."IS_KEPT"
                          ) AS "T23"
                        ) AS "T202"
                        LEFT OUTER JOIN (
                          SELECT
                            "T12"."USER_ID" AS "LOOKED_UP_ID",
                            "T12"."FOUND_FROM",
                            "T12"."FOUND_UNTIL",
                            "T12"."USER_KEY" AS "HOST_USER_KEY"
                          FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."USER_VERSIONS" AS "T12"
                        ) AS "T71"
                          ON "T202"."HOST_ID" = "T71"."LOOKED_UP_ID"
                          AND LEAST(
                            GREATEST(
                              "T202"."START_TIME",
                              CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
                            ),
                            CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMP_NTZ(6))
                          ) >= "T71"."FOUND_FROM"
                          AND LEAST(
                            GREATEST(
                              "T202"."START_TIME",
                              CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
                            ),
                            CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMP_NTZ(6))
                          ) < "T71"."FOUND_UNTIL"
                      ) AS "T221"
                    ) AS "T247"
                    WHERE
                      "T247"."BROKEN" <> 0 AND "T247"."IS_LATEST"
                  ) AS "T257"
                  CROSS JOIN (
                    SELECT
                      *
                    FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."QUALITY_RULES" AS "T3"
                    WHERE
                      "T3"."RULE_TABLE" = 'si_meetings'
                  ) AS "T82"
                ) AS "T259"
                WHERE
                  (
                    BITAND("T259"."BROKEN", "T259"."RULE_BIT")
                  ) <> 0
              ) AS "T262"
            ) AS "T278"
          ) AS "T279"
        ) AS "T280"
      ) AS "T289"
    ) AS "T290"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "T283"."ERROR_ID",
          'gold' AS "ORIGIN",
          "T283"."ERROR_TYPE",
          "T283"."ERROR_DESCRIPTION",
          'si_feature_usage' AS "SOURCE_TABLE",
          "T283"."USAGE_ID" AS "SOURCE_KEY",
          "T283"."SOURCE_COLUMN",
          CASE
            WHEN "T283"."VALIDATION_RULE" IN ('missing_usage_id')
            THEN "T283"."USAGE_ID"
            WHEN "T283"."VALIDATION_RULE" IN ('missing_meeting_id', 'orphan_meeting')
            THEN "T283"."MEETING_ID"
            WHEN "T283"."VALIDATION_RULE" IN ('missing_feature_name', 'unknown_feature')
            THEN "T283"."FEATURE_NAME"
            WHEN "T283"."VALIDATION_RULE" IN ('missing_usage_date', 'outside_meeting_dates')
            THEN CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T283"."USAGE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T283"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T283"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
            )
            WHEN "T283"."VALIDATION_RULE" IN ('missing_usage_count', 'invalid_usage_count')
            THEN CAST("T283"."USAGE_COUNT" AS VARCHAR)
            ELSE NULL
          END AS "ERROR_VALUE",
          "T283"."VALIDATION_RULE",
          "T283"."ERROR_SEVERITY",
          'Open' AS "RESOLUTION_STATUS",
          CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
            'feature_name',
            "T283"."FEATURE_NAME",
            'load_date',
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T283"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T283"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T283"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            'load_timestamp',
            CONCAT(
              CONCAT(
                RIGHT(
                  CAST(CAST(DATE_PART(year, "T283"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                  4
                ),
                '-',
                RIGHT(
                  CAST(CAST(DATE_PART(month, "T283"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                ),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T283"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T283"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(minute, "T283"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(second, "T283"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              '.',
              RIGHT(
                CAST((
                  (
                    (
                      DATEDIFF(
                        MICROSECOND,
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                        "T283"."LOAD_TIMESTAMP"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            ),
            'meeting_id',
            "T283"."MEETING_ID",
            'source_system',
            "T283"."SOURCE_SYSTEM",
            'update_date',
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T283"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T283"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T283"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            'update_timestamp',
            CONCAT(
              CONCAT(
                RIGHT(
                  CAST(CAST(DATE_PART(year, "T283"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                  4
                ),
                '-',
                RIGHT(
                  CAST(CAST(DATE_PART(month, "T283"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                ),
                '-',
                RIGHT(
                  CAST(CAST(DATE_PART(day, "T283"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                )
              ),
              ' ',
              RIGHT(
                CAST(CAST(DATE_PART(hour, "T283"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(minute, "T283"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(second, "T283"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              '.',
              RIGHT(
                CAST((
                  (
                    (
                      DATEDIFF(
                        MICROSECOND,
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                        "T283"."UPDATE_TIMESTAMP"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            ),
            'usage_count',
            "T283"."USAGE_COUNT",
            'usage_date',
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T283"."USAGE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T283"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T283"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            'usage_id',
            "T283"."USAGE_ID"
          ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
          "T283"."OCCURRENCES",
          "T283"."EFF" AS "ERROR_TIMESTAMP",
          "T283"."LOAD_DATE",
          "T283"."UPDATE_DATE",
          "T283"."SOURCE_SYSTEM"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "T167"."USAGE_ID",
              "T167"."MEETING_ID",
              "T167"."FEATURE_NAME",
              "T167"."USAGE_COUNT",
              "T167"."USAGE_DATE",
              "T167"."LOAD_TIMESTAMP",
              "T167"."UPDATE_TIMESTAMP",
              "T167"."SOURCE_SYSTEM",
              "T167"."LOAD_DATE",
              "T167"."UPDATE_DATE",
              "T167"."EFF",
              "T167"."BROKEN",
              "T167"."RULE_TABLE",
              "T167"."RULE_BIT",
              "T167"."VALIDATION_RULE",
              "T167"."ERROR_SEVERITY",
              "T167"."ERROR_TYPE",
              "T167"."ERROR_DESCRIPTION",
              "T167"."SOURCE_COLUMN",
              "T167"."ERROR_ID",
              "T167"."OCCURRENCES"
            FROM (
              SELECT
                "T141"."USAGE_ID",
                "T141"."MEETING_ID",
                "T141"."FEATURE_NAME",
                "T141"."USAGE_COUNT",
                "T141"."USAGE_DATE",
                "T141"."LOAD_TIMESTAMP",
                "T141"."UPDATE_TIMESTAMP",
                "T141"."SOURCE_SYSTEM",
                "T141"."LOAD_DATE",
                "T141"."UPDATE_DATE",
                "T141"."EFF",
                "T141"."BROKEN",
                "T141"."RULE_TABLE",
                "T141"."RULE_BIT",
                "T141"."VALIDATION_RULE",
                "T141"."ERROR_SEVERITY",
                "T141"."ERROR_TYPE",
                "T141"."ERROR_DESCRIPTION",
                "T141"."SOURCE_COLUMN",
                "T141"."ERROR_ID",
                ROW_NUMBER() OVER (
                  PARTITION BY "T141"."ERROR_ID"
                  ORDER BY "T141"."EFF" DESC NULLS LAST, "T141"."LOAD_TIMESTAMP" DESC NULLS LAST, "T141"."USAGE_ID" DESC NULLS LAST, "T141"."MEETING_ID" DESC NULLS LAST, "T141"."FEATURE_NAME" DESC NULLS LAST, "T141"."USAGE_COUNT" DESC NULLS LAST, "T141"."USAGE_DATE" DESC NULLS LAST, "T141"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T141"."LOAD_DATE" DESC NULLS LAST, "T141"."UPDATE_DATE" DESC NULLS LAST, "T141"."SOURCE_SYSTEM" DESC NULLS LAST
                ) - 1 AS "POSITION",
                COUNT(*) OVER (
                  PARTITION BY "T141"."ERROR_ID"
                  ORDER BY NULL ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) AS "OCCURRENCES"
              FROM (
                SELECT
                  "T104"."USAGE_ID",
                  "T104"."MEETING_ID",
                  "T104"."FEATURE_NAME",
                  "T104"."USAGE_COUNT",
                  "T104"."USAGE_DATE",
                  "T104"."LOAD_TIMESTAMP",
                  "T104"."UPDATE_TIMESTAMP",
                  "T104"."SOURCE_SYSTEM",
                  "T104"."LOAD_DATE",
                  "T104"."UPDATE_DATE",
                  "T104"."EFF",
                  "T104"."BROKEN",
                  "T104"."RULE_TABLE",
                  "T104"."RULE_BIT",
                  "T104"."VALIDATION_RULE",
                  "T104"."ERROR_SEVERITY",
                  "T104"."ERROR_TYPE",
                  "T104"."ERROR_DESCRIPTION",
                  "T104"."SOURCE_COLUMN",
                  MD5(
                    IFF(
                      "T104"."USAGE_ID" IS NOT NULL,
                      CONCAT(
                        IFF(
                          'gold' IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH('gold') AS VARCHAR), ':', COALESCE('gold', ''))
                        ),
                        IFF(
                          'si_feature_usage' IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH('si_feature_usage') AS VARCHAR), ':', COALESCE('si_feature_usage', ''))
                        ),
                        IFF(
                          "T104"."VALIDATION_RULE" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T104"."VALIDATION_RULE") AS VARCHAR),
                            ':',
                            COALESCE("T104"."VALIDATION_RULE", '')
                          )
                        ),
                        IFF(
                          "T104"."USAGE_ID" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T104"."USAGE_ID") AS VARCHAR), ':', COALESCE("T104"."USAGE_ID", ''))
                        )
                      ),
                      CONCAT(
                        IFF(
                          'gold' IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH('gold') AS VARCHAR), ':', COALESCE('gold', ''))
                        ),
                        IFF(
                          'si_feature_usage' IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH('si_feature_usage') AS VARCHAR), ':', COALESCE('si_feature_usage', ''))
                        ),
                        IFF(
                          "T104"."VALIDATION_RULE" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T104"."VALIDATION_RULE") AS VARCHAR),
                            ':',
                            COALESCE("T104"."VALIDATION_RULE", '')
                          )
                        ),
                        IFF(
                          "T104"."USAGE_ID" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T104"."USAGE_ID") AS VARCHAR), ':', COALESCE("T104"."USAGE_ID", ''))
                        ),
                        IFF(
                          "T104"."MEETING_ID" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T104"."MEETING_ID") AS VARCHAR), ':', COALESCE("T104"."MEETING_ID", ''))
                        ),
                        IFF(
                          "T104"."FEATURE_NAME" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T104"."FEATURE_NAME") AS VARCHAR),
                            ':',
                            COALESCE("T104"."FEATURE_NAME", '')
                          )
                        ),
                        IFF(
                          CAST("T104"."USAGE_COUNT" AS VARCHAR) IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH(CAST("T104"."USAGE_COUNT" AS VARCHAR)) AS VARCHAR),
                            ':',
                            COALESCE(CAST("T104"."USAGE_COUNT" AS VARCHAR), '')
                          )
                        ),
                        IFF(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T104"."USAGE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T104"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T104"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          ) IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH(
                              CONCAT(
                                RIGHT(CAST(CAST(DATE_PART(year, "T104"."USAGE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(month, "T104"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(day, "T104"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                              )
                            ) AS VARCHAR),
                            ':',
                            COALESCE(
                              CONCAT(
                                RIGHT(CAST(CAST(DATE_PART(year, "T104"."USAGE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(month, "T104"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(day, "T104"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                              ),
                              ''
                            )
                          )
                        )
                      )
                    )
                  ) AS "ERROR_ID"
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      "T58"."USAGE_ID",
                      "T58"."MEETING_ID",
                      "T58"."FEATURE_NAME",
                      "T58"."USAGE_COUNT",
                      "T58"."USAGE_DATE",
                      "T58"."LOAD_TIMESTAMP",
                      "T58"."UPDATE_TIMESTAMP",
                      "T58"."SOURCE_SYSTEM",
                      "T58"."LOAD_DATE",
                      "T58"."UPDATE_DATE",
                      "T58"."EFF",
                      "T58"."BROKEN",
                      "T83"."RULE_TABLE",
                      "T83"."RULE_BIT",
                      "T83"."VALIDATION_RULE",
                      "T83"."ERROR_SEVERITY",
                      "T83"."ERROR_TYPE",
                      "T83"."ERROR_DESCRIPTION",
                      "T83"."SOURCE_COLUMN"
                    FROM (
                      SELECT
                        "T5"."USAGE_ID",
                        "T5"."MEETING_ID",
                        "T5"."FEATURE_NAME",
                        "T5"."USAGE_COUNT",
                        "T5"."USAGE_DATE",
                        "T5"."LOAD_TIMESTAMP",
                        "T5"."UPDATE_TIMESTAMP",
                        "T5"."SOURCE_SYSTEM",
                        "T5"."LOAD_DATE",
                        "T5"."UPDATE_DATE",
                        "T5"."EFF",
                        "T5"."FAILED" AS "BROKEN"
                      FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."CONTESTED_FEATURE_USAGE" AS "T5"
                      WHERE
                        "T5"."IS_STANDING"
                    ) AS "T58"
                    CROSS JOIN (
                      SELECT
                        *
                      FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."QUALITY_RULES" AS "T3"
                      WHERE
                        "T3"."RULE_TABLE" = 'si_feature_usage'
                    ) AS "T83"
                  ) AS "T93"
                  WHERE
                    (
                      BITAND("T93"."BROKEN", "T93"."RULE_BIT")
                    ) <> 0
                ) AS "T104"
              ) AS "T141"
            ) AS "T167"
            WHERE
              "T167"."POSITION" = 0
          ) AS "T181"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              "T281"."USAGE_ID",
              "T281"."MEETING_ID",
              "T281"."FEATURE_NAME",
              "T281"."USAGE_COUNT",
              "T281"."USAGE_DATE",
              "T281"."LOAD_TIMESTAMP",
              "T281"."UPDATE_TIMESTAMP",
              "T281"."SOURCE_SYSTEM",
              "T281"."LOAD_DATE",
              "T281"."UPDATE_DATE",
              "T281"."EFF",
              "T281"."BROKEN",
              "T281"."RULE_TABLE",
              "T281"."RULE_BIT",
              "T281"."VALIDATION_RULE",
              "T281"."ERROR_SEVERITY",
              "T281"."ERROR_TYPE",
              "T281"."ERROR_DESCRIPTION",
              "T281"."SOURCE_COLUMN",
              "T281"."ERROR_ID",
              1 AS "OCCURRENCES"
            FROM (
              SELECT
                "T268"."USAGE_ID",
                "T268"."MEETING_ID",
                "T268"."FEATURE_NAME",
                "T268"."USAGE_COUNT",
                "T268"."USAGE_DATE",
                "T268"."LOAD_TIMESTAMP",
                "T268"."UPDATE_TIMESTAMP",
                "T268"."SOURCE_SYSTEM",
                "T268"."LOAD_DATE",
                "T268"."UPDATE_DATE",
                "T268"."EFF",
                "T268"."BROKEN",
                "T268"."RULE_TABLE",
                "T268"."RULE_BIT",
                "T268"."VALIDATION_RULE",
                "T268"."ERROR_SEVERITY",
                "T268"."ERROR_TYPE",
                "T268"."ERROR_DESCRIPTION",
                "T268"."SOURCE_COLUMN",
                MD5(
                  IFF(
                    "T268"."USAGE_ID" IS NOT NULL,
                    CONCAT(
                      IFF(
                        'gold' IS NULL,
                        '~',
                        CONCAT(CAST(LENGTH('gold') AS VARCHAR), ':', COALESCE('gold', ''))
                      ),
                      IFF(
                        'si_feature_usage' IS NULL,
                        '~',
                        CONCAT(CAST(LENGTH('si_feature_usage') AS VARCHAR), ':', COALESCE('si_feature_usage', ''))
                      ),
                      IFF(
                        "T268"."VALIDATION_RULE" IS NULL,
                        '~',
                        CONCAT(
                          CAST(LENGTH("T268"."VALIDATION_RULE") AS VARCHAR),
                          ':',
                          COALESCE("T268"."VALIDATION_RULE", '')
                        )
                      ),
                      IFF(
                        "T268"."USAGE_ID" IS NULL,
                        '~',
                        CONCAT(CAST(LENGTH("T268"."USAGE_ID") AS VARCHAR), ':', COALESCE("T268"."USAGE_ID", ''))
                      )
                    ),
                    CONCAT(
                      IFF(
                        'gold' IS NULL,
                        '~',
                        CONCAT(CAST(LENGTH('gold') AS VARCHAR), ':', COALESCE('gold', ''))
                      ),
                      IFF(
                        'si_feature_usage' IS NULL,
                        '~',
                        CONCAT(CAST(LENGTH('si_feature_usage') AS VARCHAR), ':', COALESCE('si_feature_usage', ''))
                      ),
                      IFF(
                        "T268"."VALIDATION_RULE" IS NULL,
                        '~',
                        CONCAT(
                          CAST(LENGTH("T268"."VALIDATION_RULE") AS VARCHAR),
                          ':',
                          COALESCE("T268"."VALIDATION_RULE", '')
                        )
                      ),
                      IFF(
                        "T268"."USAGE_ID" IS NULL,
                        '~',
                        CONCAT(CAST(LENGTH("T268"."USAGE_ID") AS VARCHAR), ':', COALESCE("T268"."USAGE_ID", ''))
                      ),
                      IFF(
                        "T268"."MEETING_ID" IS NULL,
                        '~',
                        CONCAT(CAST(LENGTH("T268"."MEETING_ID") AS VARCHAR), ':', COALESCE("T268"."MEETING_ID", ''))
                      ),
                      IFF(
                        "T268"."FEATURE_NAME" IS NULL,
                        '~',
                        CONCAT(
                          CAST(LENGTH("T268"."FEATURE_NAME") AS VARCHAR),
                          ':',
                          COALESCE("T268"."FEATURE_NAME", '')
                        )
                      ),
                      IFF(
                        CAST("T268"."USAGE_COUNT" AS VARCHAR) IS NULL,
                        '~',
                        CONCAT(
                          CAST(LENGTH(CAST("T268"."USAGE_COUNT" AS VARCHAR)) AS VARCHAR),
                          ':',
                          COALESCE(CAST("T268"."USAGE_COUNT" AS VARCHAR), '')
                        )
                      ),
                      IFF(
                        CONCAT(
                          RIGHT(CAST(CAST(DATE_PART(year, "T268"."USAGE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T268"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T268"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                        ) IS NULL,
                        '~',
                        CONCAT(
                          CAST(LENGTH(
                            CONCAT(
                              RIGHT(CAST(CAST(DATE_PART(year, "T268"."USAGE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T268"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T268"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                            )
                          ) AS VARCHAR),
                          ':',
                          COALESCE(
                            CONCAT(
                              RIGHT(CAST(CAST(DATE_PART(year, "T268"."USAGE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T268"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T268"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ''
                          )
                        )
                      )
                    )
                  )
                ) AS "ERROR_ID"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "T263"."USAGE_ID",
                    "T263"."MEETING_ID",
                    "T263"."FEATURE_NAME",
                    "T263"."USAGE_COUNT",
                    "T263"."USAGE_DATE",
                    "T263"."LOAD_TIMESTAMP",
                    "T263"."UPDATE_TIMESTAMP",
                    "T263"."SOURCE_SYSTEM",
                    "T263"."LOAD_DATE",
                    "T263"."UPDATE_DATE",
                    "T263"."EFF",
                    "T263"."BROKEN",
                    "T83"."RULE_TABLE",
                    "T83"."RULE_BIT",
                    "T83"."VALIDATION_RULE",
                    "T83"."ERROR_SEVERITY",
                    "T83"."ERROR_TYPE",
                    "T83"."ERROR_DESCRIPTION",
                    "T83"."SOURCE_COLUMN"
                  FROM (
                    SELECT
                      "T260"."USAGE_ID",
                      "T260"."MEETING_ID",
                      "T260"."FEATURE_NAME",
                      "T260"."USAGE_COUNT",
                      "T260"."USAGE_DATE",
                      "T260"."LOAD_TIMESTAMP",
                      "T260"."UPDATE_TIMESTAMP",
                      "T260"."SOURCE_SYSTEM",
                      "T260"."LOAD_DATE",
                      "T260"."UPDATE_DATE",
                      "T260"."EFF",
                      "T260"."BROKEN"
                    FROM (
                      SELECT
                        "T244"."USAGE_ID",
                        "T244"."MEETING_ID",
                        "T244"."FEATURE_NAME",
                        "T244"."USAGE_COUNT",
                        "T244"."USAGE_DATE",
                        "T244"."LOAD_TIMESTAMP",
                        "T244"."UPDATE_TIMESTAMP",
                        "T244"."SOURCE_SYSTEM",
                        "T244"."LOAD_DATE",
                        "T244"."UPDATE_DATE",
                        "T244"."FEATURE_NAME_LABEL",
                        "T244"."EFF",
                        "T244"."FAILED",
                        "T244"."IS_SELECTED",
                        "T244"."IS_LATEST",
                        "T244"."MEETING_START_TIME",
                        "T244"."MEETING_END_TIME",
                        "T244"."KNOWN_MEETING_ID" IS NOT NULL AS "IS_KNOWN_MEETING",
                        COALESCE("T244"."MEETING_HOST_KEY", 'd184d59493af3f5aa77b64a4e9175275') AS "HOST_USER_KEY",
                        0 + IFF(COALESCE("T244"."FEATURE_NAME_LABEL" = 'Unknown', FALSE), 64, 0) + IFF(COALESCE(NOT (
                          "T244"."KNOWN_MEETING_ID" IS NOT NULL
                        ), FALSE), 128, 0) + IFF(
                          COALESCE(
                            (
                              "T244"."USAGE_DATE" < TO_DATE("T244"."MEETING_START_TIME")
                            )
                            OR (
                              "T244"."USAGE_DATE" > TO_DATE("T244"."MEETING_END_TIME")
                            ),
                            FALSE
                          ),
                          256,
                          0
                        ) AS "BROKEN"
                      FROM (
                        SELECT
                          "T237"."USAGE_ID",
                          "T237"."MEETING_ID",
                          "T237"."FEATURE_NAME",
                          "T237"."USAGE_COUNT",
                          "T237"."USAGE_DATE",
                          "T237"."LOAD_TIMESTAMP",
                          "T237"."UPDATE_TIMESTAMP",
                          "T237"."SOURCE_SYSTEM",
                          "T237"."LOAD_DATE",
                          "T237"."UPDATE_DATE",
                          "T237"."FEATURE_NAME_LABEL",
                          "T237"."EFF",
                          "T237"."FAILED",
                          "T237"."IS_SELECTED",
                          "T237"."IS_LATEST",
                          "T69"."KNOWN_MEETING_ID",
                          "T69"."MEETING_HOST_KEY",
                          "T69"."MEETING_START_TIME",
                          "T69"."MEETING_END_TIME"
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              "T214"."USAGE_ID",
                              "T214"."MEETING_ID",
                              "T214"."FEATURE_NAME",
                              "T214"."USAGE_COUNT",
                              "T214"."USAGE_DATE",
                              "T214"."LOAD_TIMESTAMP",
                              "T214"."UPDATE_TIMESTAMP",
                              "T214"."SOURCE_SYSTEM",
                              "T214"."LOAD_DATE",
                              "T214"."UPDATE_DATE",
                              "T214"."FEATURE_NAME_LABEL",
                              "T214"."EFF",
                              "T214"."FAILED",
                              "T214"."IS_SELECTED",
                              TRUE AS "IS_LATEST"
                            FROM (
                              SELECT
                                *
                              FROM "T199" AS "T204"
                              WHERE
                                "T204"."FAILED" = 0
                            ) AS "T214"
                            WHERE
                              NOT EXISTS(
                                SELECT
                                  1
                                FROM (
                                  SELECT
                                    "T218"."KEY_BUCKET"
                                  FROM (
                                    SELECT
                                      "T209"."KEY_BUCKET",
                                      COUNT(*) AS "COUNTSTAR()"
                                    FROM (
                                      SELECT
                                        HASH("T204"."USAGE_ID") AS "KEY_BUCKET"
                                      FROM "T199" AS "T204"
                                    ) AS "T209"
                                    GROUP BY
                                      1
                                  ) AS "T218"
                                  WHERE
                                    "T218"."COUNTSTAR()" > 1 AND "T218"."KEY_BUCKET" IS NOT NULL
                                ) AS "T228"
                                WHERE
                                  HASH("T214"."USAGE_ID") = "T228"."KEY_BUCKET"
                              )
                          ) AS "T231"
                          UNION ALL
                          SELECT
                            *
                          FROM (
                            SELECT
                              "T5"."USAGE_ID",
                              "T5"."MEETING_ID",
                              "T5"."FEATURE_NAME",
                              "T5"."USAGE_COUNT",
                              "T5"."USAGE_DATE",
                              "T5"."LOAD_TIMESTAMP",
                              "T5"."UPDATE_TIMESTAMP",
                              "T5"."SOURCE_SYSTEM",
                              "T5"."LOAD_DATE",
                              "T5"."UPDATE_DATE",
                              "T5"."FEATURE_NAME_LABEL",
                              "T5"."EFF",
                              "T5"."FAILED",
                              "T5"."IS_SELECTED",
                              "T5"."IS_LATEST"
                            FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."CONTESTED_FEATURE_USAGE" AS "T5"
                            WHERE
                              "T5"."IS_KEPT"
                          ) AS "T25"
                        ) AS "T237"
                        LEFT OUTER JOIN (
                          SELECT
                            "T11"."MEETING_ID" AS "KNOWN_MEETING_ID",
                            "T11"."HOST_USER_KEY" AS "MEETING_HOST_KEY",
                            "T11"."START_TIME" AS "MEETING_START_TIME",
                            "T11"."END_TIME" AS "MEETING_END_TIME"
                          FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."MEETING_CORE" AS "T11"
                        ) AS "T69"
                          ON "T237"."MEETING_ID" = "T69"."KNOWN_MEETING_ID"
                      ) AS "T244"
                    ) AS "T260"
                    WHERE
                      "T260"."BROKEN" <> 0 AND "T260"."IS_LATEST"
                  ) AS "T263"
                  CROSS JOIN (
                    SELECT
                      *
                    FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."QUALITY_RULES" AS "T3"
                    WHERE
                      "T3"."RULE_TABLE" = 'si_feature_usage'
                  ) AS "T83"
                ) AS "T265"
                WHERE
                  (
                    BITAND("T265"."BROKEN", "T265"."RULE_BIT")
                  ) <> 0
              ) AS "T268"
            ) AS "T281"
          ) AS "T282"
        ) AS "T283"
      ) AS "T291"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "T277"."ERROR_ID",
          'gold' AS "ORIGIN",
          "T277"."ERROR_TYPE",
          "T277"."ERROR_DESCRIPTION",
          'si_webinars' AS "SOURCE_TABLE",
          "T277"."WEBINAR_ID" AS "SOURCE_KEY",
          "T277"."SOURCE_COLUMN",
          CASE
            WHEN "T277"."VALIDATION_RULE" IN ('missing_webinar_id')
            THEN "T277"."WEBINAR_ID"
            WHEN "T277"."VALIDATION_RULE" IN ('missing_host_id', 'orphan_host')
            THEN "T277"."HOST_ID"
            WHEN "T277"."VALIDATION_RULE" IN ('missing_webinar_topic')
            THEN "T277"."WEBINAR_TOPIC"
            WHEN "T277"."VALIDATION_RULE" IN ('missing_start_time')
            THEN CONCAT(
              CONCAT(
                RIGHT(CAST(CAST(DATE_PART(year, "T277"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T277"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T277"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T277"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(minute, "T277"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(second, "T277"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              '.',
              RIGHT(
                CAST((
                  (
                    (
                      DATEDIFF(
                        MICROSECOND,
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                        "T277"."START_TIME"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            )
            WHEN "T277"."VALIDATION_RULE" IN ('invalid_time_range')
            THEN CONCAT(
              COALESCE(
                CONCAT(
                  CONCAT(
                    RIGHT(CAST(CAST(DATE_PART(year, "T277"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(month, "T277"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T277"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                  ),
                  ' ',
                  RIGHT(CAST(CAST(DATE_PART(hour, "T277"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(minute, "T277"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(second, "T277"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  '.',
                  RIGHT(
                    CAST((
                      (
                        (
                          DATEDIFF(
                            MICROSECOND,
                            CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                            "T277"."START_TIME"
                          ) % 1000000
                        ) + 1000000
                      ) % 1000000
                    ) + 1000000 AS VARCHAR),
                    6
                  )
                ),
                'null'
              ),
              ', ',
              COALESCE(
                CONCAT(
                  CONCAT(
                    RIGHT(CAST(CAST(DATE_PART(year, "T277"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(month, "T277"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T277"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                  ),
                  ' ',
                  RIGHT(CAST(CAST(DATE_PART(hour, "T277"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(minute, "T277"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(second, "T277"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  '.',
                  RIGHT(
                    CAST((
                      (
                        (
                          DATEDIFF(
                            MICROSECOND,
                            CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                            "T277"."END_TIME"
                          ) % 1000000
                        ) + 1000000
                      ) % 1000000
                    ) + 1000000 AS VARCHAR),
                    6
                  )
                ),
                'null'
              )
            )
            WHEN "T277"."VALIDATION_RULE" IN ('negative_registrants', 'missing_registrants')
            THEN CAST("T277"."REGISTRANTS" AS VARCHAR)
            WHEN "T277"."VALIDATION_RULE" IN ('missing_end_time')
            THEN CONCAT(
              CONCAT(
                RIGHT(CAST(CAST(DATE_PART(year, "T277"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T277"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T277"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T277"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(minute, "T277"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(second, "T277"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              '.',
              RIGHT(
                CAST((
                  (
                    (
                      DATEDIFF(
                        MICROSECOND,
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                        "T277"."END_TIME"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            )
            ELSE NULL
          END AS "ERROR_VALUE",
          "T277"."VALIDATION_RULE",
          "T277"."ERROR_SEVERITY",
          'Open' AS "RESOLUTION_STATUS",
          CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
            'end_time',
            CONCAT(
              CONCAT(
                RIGHT(CAST(CAST(DATE_PART(year, "T277"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T277"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T277"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T277"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(minute, "T277"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(second, "T277"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              '.',
              RIGHT(
                CAST((
                  (
                    (
                      DATEDIFF(
                        MICROSECOND,
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                        "T277"."END_TIME"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            ),
            'host_id',
            "T277"."HOST_ID",
            'load_date',
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T277"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T277"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T277"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            'load_timestamp',
            CONCAT(
              CONCAT(
                RIGHT(
                  CAST(CAST(DATE_PART(year, "T277"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                  4
                ),
                '-',
                RIGHT(
                  CAST(CAST(DATE_PART(month, "T277"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                ),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T277"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T277"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(minute, "T277"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(second, "T277"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              '.',
              RIGHT(
                CAST((
                  (
                    (
                      DATEDIFF(
                        MICROSECOND,
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                        "T277"."LOAD_TIMESTAMP"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            ),
            'registrants',
            "T277"."REGISTRANTS",
            'source_system',
            "T277"."SOURCE_SYSTEM",
            'start_time',
            CONCAT(
              CONCAT(
                RIGHT(CAST(CAST(DATE_PART(year, "T277"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T277"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T277"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T277"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(minute, "T277"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(second, "T277"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              '.',
              RIGHT(
                CAST((
                  (
                    (
                      DATEDIFF(
                        MICROSECOND,
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                        "T277"."START_TIME"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            ),
            'update_date',
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T277"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T277"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T277"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            'update_timestamp',
            CONCAT(
              CONCAT(
                RIGHT(
                  CAST(CAST(DATE_PART(year, "T277"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                  4
                ),
                '-',
                RIGHT(
                  CAST(CAST(DATE_PART(month, "T277"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                ),
                '-',
                RIGHT(
                  CAST(CAST(DATE_PART(day, "T277"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                )
              ),
              ' ',
              RIGHT(
                CAST(CAST(DATE_PART(hour, "T277"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(minute, "T277"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(second, "T277"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              '.',
              RIGHT(
                CAST((
                  (
                    (
                      DATEDIFF(
                        MICROSECOND,
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                        "T277"."UPDATE_TIMESTAMP"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            ),
            'webinar_id',
            "T277"."WEBINAR_ID",
            'webinar_topic',
            "T277"."WEBINAR_TOPIC"
          ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
          "T277"."OCCURRENCES",
          "T277"."EFF" AS "ERROR_TIMESTAMP",
          "T277"."LOAD_DATE",
          "T277"."UPDATE_DATE",
          "T277"."SOURCE_SYSTEM"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "T177"."WEBINAR_ID",
              "T177"."HOST_ID",
              "T177"."WEBINAR_TOPIC",
              "T177"."START_TIME",
              "T177"."END_TIME",
              "T177"."REGISTRANTS",
              "T177"."LOAD_TIMESTAMP",
              "T177"."UPDATE_TIMESTAMP",
              "T177"."SOURCE_SYSTEM",
              "T177"."LOAD_DATE",
              "T177"."UPDATE_DATE",
              "T177"."EFF",
              "T177"."BROKEN",
              "T177"."RULE_TABLE",
              "T177"."RULE_BIT",
              "T177"."VALIDATION_RULE",
              "T177"."ERROR_SEVERITY",
              "T177"."ERROR_TYPE",
              "T177"."ERROR_DESCRIPTION",
              "T177"."SOURCE_COLUMN",
              "T177"."ERROR_ID",
              "T177"."OCCURRENCES"
            FROM (
              SELECT
                "T156"."WEBINAR_ID",
                "T156"."HOST_ID",
                "T156"."WEBINAR_TOPIC",
                "T156"."START_TIME",
                "T156"."END_TIME",
                "T156"."REGISTRANTS",
                "T156"."LOAD_TIMESTAMP",
                "T156"."UPDATE_TIMESTAMP",
                "T156"."SOURCE_SYSTEM",
                "T156"."LOAD_DATE",
                "T156"."UPDATE_DATE",
                "T156"."EFF",
                "T156"."BROKEN",
                "T156"."RULE_TABLE",
                "T156"."RULE_BIT",
                "T156"."VALIDATION_RULE",
                "T156"."ERROR_SEVERITY",
                "T156"."ERROR_TYPE",
                "T156"."ERROR_DESCRIPTION",
                "T156"."SOURCE_COLUMN",
                "T156"."ERROR_ID",
                ROW_NUMBER() OVER (
                  PARTITION BY "T156"."ERROR_ID"
                  ORDER BY "T156"."EFF" DESC NULLS LAST, "T156"."LOAD_TIMESTAMP" DESC NULLS LAST, "T156"."WEBINAR_ID" DESC NULLS LAST, "T156"."HOST_ID" DESC NULLS LAST, "T156"."WEBINAR_TOPIC" DESC NULLS LAST, "T156"."START_TIME" DESC NULLS LAST, "T156"."END_TIME" DESC NULLS LAST, "T156"."REGISTRANTS" DESC NULLS LAST, "T156"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T156"."LOAD_DATE" DESC NULLS LAST, "T156"."UPDATE_DATE" DESC NULLS LAST, "T156"."SOURCE_SYSTEM" DESC NULLS LAST
                ) - 1 AS "POSITION",
                COUNT(*) OVER (
                  PARTITION BY "T156"."ERROR_ID"
                  ORDER BY NULL ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) AS "OCCURRENCES"
              FROM (
                SELECT
                  "T105"."WEBINAR_ID",
                  "T105"."HOST_ID",
                  "T105"."WEBINAR_TOPIC",
                  "T105"."START_TIME",
                  "T105"."END_TIME",
                  "T105"."REGISTRANTS",
                  "T105"."LOAD_TIMESTAMP",
                  "T105"."UPDATE_TIMESTAMP",
                  "T105"."SOURCE_SYSTEM",
                  "T105"."LOAD_DATE",
                  "T105"."UPDATE_DATE",
                  "T105"."EFF",
                  "T105"."BROKEN",
                  "T105"."RULE_TABLE",
                  "T105"."RULE_BIT",
                  "T105"."VALIDATION_RULE",
                  "T105"."ERROR_SEVERITY",
                  "T105"."ERROR_TYPE",
                  "T105"."ERROR_DESCRIPTION",
                  "T105"."SOURCE_COLUMN",
                  MD5(
                    IFF(
                      "T105"."WEBINAR_ID" IS NOT NULL,
                      CONCAT(
                        IFF(
                          'gold' IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH('gold') AS VARCHAR), ':', COALESCE('gold', ''))
                        ),
                        IFF(
                          'si_webinars' IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH('si_webinars') AS VARCHAR), ':', COALESCE('si_webinars', ''))
                        ),
                        IFF(
                          "T105"."VALIDATION_RULE" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T105"."VALIDATION_RULE") AS VARCHAR),
                            ':',
                            COALESCE("T105"."VALIDATION_RULE", '')
                          )
                        ),
                        IFF(
                          "T105"."WEBINAR_ID" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T105"."WEBINAR_ID") AS VARCHAR), ':', COALESCE("T105"."WEBINAR_ID", ''))
                        )
                      ),
                      CONCAT(
                        IFF(
                          'gold' IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH('gold') AS VARCHAR), ':', COALESCE('gold', ''))
                        ),
                        IFF(
                          'si_webinars' IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH('si_webinars') AS VARCHAR), ':', COALESCE('si_webinars', ''))
                        ),
                        IFF(
                          "T105"."VALIDATION_RULE" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T105"."VALIDATION_RULE") AS VARCHAR),
                            ':',
                            COALESCE("T105"."VALIDATION_RULE", '')
                          )
                        ),
                        IFF(
                          "T105"."WEBINAR_ID" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T105"."WEBINAR_ID") AS VARCHAR), ':', COALESCE("T105"."WEBINAR_ID", ''))
                        ),
                        IFF(
                          "T105"."HOST_ID" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T105"."HOST_ID") AS VARCHAR), ':', COALESCE("T105"."HOST_ID", ''))
                        ),
                        IFF(
                          "T105"."WEBINAR_TOPIC" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T105"."WEBINAR_TOPIC") AS VARCHAR),
                            ':',
                            COALESCE("T105"."WEBINAR_TOPIC", '')
                          )
                        ),
                        IFF(
                          CONCAT(
                            CONCAT(
                              RIGHT(CAST(CAST(DATE_PART(year, "T105"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T105"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T105"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T105"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(minute, "T105"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(second, "T105"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                      "T105"."START_TIME"
                                    ) % 1000000
                                  ) + 1000000
                                ) % 1000000
                              ) + 1000000 AS VARCHAR),
                              6
                            )
                          ) IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH(
                              CONCAT(
                                CONCAT(
                                  RIGHT(CAST(CAST(DATE_PART(year, "T105"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(month, "T105"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(day, "T105"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                                ),
                                ' ',
                                RIGHT(CAST(CAST(DATE_PART(hour, "T105"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(minute, "T105"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(second, "T105"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                '.',
                                RIGHT(
                                  CAST((
                                    (
                                      (
                                        DATEDIFF(
                                          MICROSECOND,
                                          CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                          "T105"."START_TIME"
                                        ) % 1000000
                                      ) + 1000000
                                    ) % 1000000
                                  ) + 1000000 AS VARCHAR),
                                  6
                                )
                              )
                            ) AS VARCHAR),
                            ':',
                            COALESCE(
                              CONCAT(
                                CONCAT(
                                  RIGHT(CAST(CAST(DATE_PART(year, "T105"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(month, "T105"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(day, "T105"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                                ),
                                ' ',
                                RIGHT(CAST(CAST(DATE_PART(hour, "T105"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(minute, "T105"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(second, "T105"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                '.',
                                RIGHT(
                                  CAST((
                                    (
                                      (
                                        DATEDIFF(
                                          MICROSECOND,
                                          CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                          "T105"."START_TIME"
                                        ) % 1000000
                                      ) + 1000000
                                    ) % 1000000
                                  ) + 1000000 AS VARCHAR),
                                  6
                                )
                              ),
                              ''
                            )
                          )
                        ),
                        IFF(
                          CONCAT(
                            CONCAT(
                              RIGHT(CAST(CAST(DATE_PART(year, "T105"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T105"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T105"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T105"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(minute, "T105"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(second, "T105"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                      "T105"."END_TIME"
                                    ) % 1000000
                                  ) + 1000000
                                ) % 1000000
                              ) + 1000000 AS VARCHAR),
                              6
                            )
                          ) IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH(
                              CONCAT(
                                CONCAT(
                                  RIGHT(CAST(CAST(DATE_PART(year, "T105"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(month, "T105"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(day, "T105"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                                ),
                                ' ',
                                RIGHT(CAST(CAST(DATE_PART(hour, "T105"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(minute, "T105"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(second, "T105"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                '.',
                                RIGHT(
                                  CAST((
                                    (
                                      (
                                        DATEDIFF(
                                          MICROSECOND,
                                          CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                          "T105"."END_TIME"
                                        ) % 1000000
                                      ) + 1000000
                                    ) % 1000000
                                  ) + 1000000 AS VARCHAR),
                                  6
                                )
                              )
                            ) AS VARCHAR),
                            ':',
                            COALESCE(
                              CONCAT(
                                CONCAT(
                                  RIGHT(CAST(CAST(DATE_PART(year, "T105"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(month, "T105"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(day, "T105"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                                ),
                                ' ',
                                RIGHT(CAST(CAST(DATE_PART(hour, "T105"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(minute, "T105"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(second, "T105"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                '.',
                                RIGHT(
                                  CAST((
                                    (
                                      (
                                        DATEDIFF(
                                          MICROSECOND,
                                          CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                          "T105"."END_TIME"
                                        ) % 1000000
                                      ) + 1000000
                                    ) % 1000000
                                  ) + 1000000 AS VARCHAR),
                                  6
                                )
                              ),
                              ''
                            )
                          )
                        ),
                        IFF(
                          CAST("T105"."REGISTRANTS" AS VARCHAR) IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH(CAST("T105"."REGISTRANTS" AS VARCHAR)) AS VARCHAR),
                            ':',
                            COALESCE(CAST("T105"."REGISTRANTS" AS VARCHAR), '')
                          )
                        )
                      )
                    )
                  ) AS "ERROR_ID"
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      "T59"."WEBINAR_ID",
                      "T59"."HOST_ID",
                      "T59"."WEBINAR_TOPIC",
                      "T59"."START_TIME",
                      "T59"."END_TIME",
                      "T59"."REGISTRANTS",
                      "T59"."LOAD_TIMESTAMP",
                      "T59"."UPDATE_TIMESTAMP",
                      "T59"."SOURCE_SYSTEM",
                      "T59"."LOAD_DATE",
                      "T59"."UPDATE_DATE",
                      "T59"."EFF",
                      "T59"."BROKEN",
                      "T84"."RULE_TABLE",
                      "T84"."RULE_BIT",
                      "T84"."VALIDATION_RULE",
                      "T84"."ERROR_SEVERITY",
                      "T84"."ERROR_TYPE",
                      "T84"."ERROR_DESCRIPTION",
                      "T84"."SOURCE_COLUMN"
                    FROM (
                      SELECT
                        "T6"."WEBINAR_ID",
                        "T6"."HOST_ID",
                        "T6"."WEBINAR_TOPIC",
                        "T6"."START_TIME",
                        "T6"."END_TIME",
                        "T6"."REGISTRANTS",
                        "T6"."LOAD_TIMESTAMP",
                        "T6"."UPDATE_TIMESTAMP",
                        "T6"."SOURCE_SYSTEM",
                        "T6"."LOAD_DATE",
                        "T6"."UPDATE_DATE",
                        "T6"."EFF",
                        "T6"."FAILED" AS "BROKEN"
                      FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."CONTESTED_WEBINARS" AS "T6"
                      WHERE
                        "T6"."IS_STANDING"
                    ) AS "T59"
                    CROSS JOIN (
                      SELECT
                        *
                      FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."QUALITY_RULES" AS "T3"
                      WHERE
                        "T3"."RULE_TABLE" = 'si_webinars'
                    ) AS "T84"
                  ) AS "T94"
                  WHERE
                    (
                      BITAND("T94"."BROKEN", "T94"."RULE_BIT")
                    ) <> 0
                ) AS "T105"
              ) AS "T156"
            ) AS "T177"
            WHERE
              "T177"."POSITION" = 0
          ) AS "T190"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              "T273"."WEBINAR_ID",
              "T273"."HOST_ID",
              "T273"."WEBINAR_TOPIC",
              "T273"."START_TIME",
              "T273"."END_TIME",
              "T273"."REGISTRANTS",
              "T273"."LOAD_TIMESTAMP",
              "T273"."UPDATE_TIMESTAMP",
              "T273"."SOURCE_SYSTEM",
              "T273"."LOAD_DATE",
              "T273"."UPDATE_DATE",
              "T273"."EFF",
              "T273"."BROKEN",
              "T273"."RULE_TABLE",
              "T273"."RULE_BIT",
              "T273"."VALIDATION_RULE",
              "T273"."ERROR_SEVERITY",
              "T273"."ERROR_TYPE",
              "T273"."ERROR_DESCRIPTION",
              "T273"."SOURCE_COLUMN",
              "T273"."ERROR_ID",
              1 AS "OCCURRENCES"
            FROM (
              SELECT
                "T258"."WEBINAR_ID",
                "T258"."HOST_ID",
                "T258"."WEBINAR_TOPIC",
                "T258"."START_TIME",
                "T258"."END_TIME",
                "T258"."REGISTRANTS",
                "T258"."LOAD_TIMESTAMP",
                "T258"."UPDATE_TIMESTAMP",
                "T258"."SOURCE_SYSTEM",
                "T258"."LOAD_DATE",
                "T258"."UPDATE_DATE",
                "T258"."EFF",
                "T258"."BROKEN",
                "T258"."RULE_TABLE",
                "T258"."RULE_BIT",
                "T258"."VALIDATION_RULE",
                "T258"."ERROR_SEVERITY",
                "T258"."ERROR_TYPE",
                "T258"."ERROR_DESCRIPTION",
                "T258"."SOURCE_COLUMN",
                MD5(
                  IFF(
                    "T258"."WEBINAR_ID" IS NOT NULL,
                    CONCAT(
                      IFF(
                        'gold' IS NULL,
                        '~',
                        CONCAT(CAST(LENGTH('gold') AS VARCHAR), ':', COALESCE('gold', ''))
                      ),
                      IFF(
                        'si_webinars' IS NULL,
                        '~',
                        CONCAT(CAST(LENGTH('si_webinars') AS VARCHAR), ':', COALESCE('si_webinars', ''))
                      ),
                      IFF(
                        "T258"."VALIDATION_RULE" IS NULL,
                        '~',
                        CONCAT(
                          CAST(LENGTH("T258"."VALIDATION_RULE") AS VARCHAR),
                          ':',
                          COALESCE("T258"."VALIDATION_RULE", '')
                        )
                      ),
                      IFF(
                        "T258"."WEBINAR_ID" IS NULL,
                        '~',
                        CONCAT(CAST(LENGTH("T258"."WEBINAR_ID") AS VARCHAR), ':', COALESCE("T258"."WEBINAR_ID", ''))
                      )
                    ),
                    CONCAT(
                      IFF(
                        'gold' IS NULL,
                        '~',
                        CONCAT(CAST(LENGTH('gold') AS VARCHAR), ':', COALESCE('gold', ''))
                      ),
                      IFF(
                        'si_webinars' IS NULL,
                        '~',
                        CONCAT(CAST(LENGTH('si_webinars') AS VARCHAR), ':', COALESCE('si_webinars', ''))
                      ),
                      IFF(
                        "T258"."VALIDATION_RULE" IS NULL,
                        '~',
                        CONCAT(
                          CAST(LENGTH("T258"."VALIDATION_RULE") AS VARCHAR),
                          ':',
                          COALESCE("T258"."VALIDATION_RULE", '')
                        )
                      ),
                      IFF(
                        "T258"."WEBINAR_ID" IS NULL,
                        '~',
                        CONCAT(CAST(LENGTH("T258"."WEBINAR_ID") AS VARCHAR), ':', COALESCE("T258"."WEBINAR_ID", ''))
                      ),
                      IFF(
                        "T258"."HOST_ID" IS NULL,
                        '~',
                        CONCAT(CAST(LENGTH("T258"."HOST_ID") AS VARCHAR), ':', COALESCE("T258"."HOST_ID", ''))
                      ),
                      IFF(
                        "T258"."WEBINAR_TOPIC" IS NULL,
                        '~',
                        CONCAT(
                          CAST(LENGTH("T258"."WEBINAR_TOPIC") AS VARCHAR),
                          ':',
                          COALESCE("T258"."WEBINAR_TOPIC", '')
                        )
                      ),
                      IFF(
                        CONCAT(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T258"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T258"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T258"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                          ),
                          ' ',
                          RIGHT(CAST(CAST(DATE_PART(hour, "T258"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          ':',
                          RIGHT(CAST(CAST(DATE_PART(minute, "T258"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          ':',
                          RIGHT(CAST(CAST(DATE_PART(second, "T258"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '.',
                          RIGHT(
                            CAST((
                              (
                                (
                                  DATEDIFF(
                                    MICROSECOND,
                                    CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                    "T258"."START_TIME"
                                  ) % 1000000
                                ) + 1000000
                              ) % 1000000
                            ) + 1000000 AS VARCHAR),
                            6
                          )
                        ) IS NULL,
                        '~',
                        CONCAT(
                          CAST(LENGTH(
                            CONCAT(
                              CONCAT(
                                RIGHT(CAST(CAST(DATE_PART(year, "T258"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(month, "T258"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(day, "T258"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                              ),
                              ' ',
                              RIGHT(CAST(CAST(DATE_PART(hour, "T258"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              ':',
                              RIGHT(CAST(CAST(DATE_PART(minute, "T258"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              ':',
                              RIGHT(CAST(CAST(DATE_PART(second, "T258"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '.',
                              RIGHT(
                                CAST((
                                  (
                                    (
                                      DATEDIFF(
                                        MICROSECOND,
                                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                        "T258"."START_TIME"
                                      ) % 1000000
                                    ) + 1000000
                                  ) % 1000000
                                ) + 1000000 AS VARCHAR),
                                6
                              )
                            )
                          ) AS VARCHAR),
                          ':',
                          COALESCE(
                            CONCAT(
                              CONCAT(
                                RIGHT(CAST(CAST(DATE_PART(year, "T258"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(month, "T258"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(day, "T258"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                              ),
                              ' ',
                              RIGHT(CAST(CAST(DATE_PART(hour, "T258"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              ':',
                              RIGHT(CAST(CAST(DATE_PART(minute, "T258"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              ':',
                              RIGHT(CAST(CAST(DATE_PART(second, "T258"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '.',
                              RIGHT(
                                CAST((
                                  (
                                    (
                                      DATEDIFF(
                                        MICROSECOND,
                                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                        "T258"."START_TIME"
                                      ) % 1000000
                                    ) + 1000000
                                  ) % 1000000
                                ) + 1000000 AS VARCHAR),
                                6
                              )
                            ),
                            ''
                          )
                        )
                      ),
                      IFF(
                        CONCAT(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T258"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T258"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T258"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                          ),
                          ' ',
                          RIGHT(CAST(CAST(DATE_PART(hour, "T258"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          ':',
                          RIGHT(CAST(CAST(DATE_PART(minute, "T258"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          ':',
                          RIGHT(CAST(CAST(DATE_PART(second, "T258"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '.',
                          RIGHT(
                            CAST((
                              (
                                (
                                  DATEDIFF(
                                    MICROSECOND,
                                    CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                    "T258"."END_TIME"
                                  ) % 1000000
                                ) + 1000000
                              ) % 1000000
                            ) + 1000000 AS VARCHAR),
                            6
                          )
                        ) IS NULL,
                        '~',
                        CONCAT(
                          CAST(LENGTH(
                            CONCAT(
                              CONCAT(
                                RIGHT(CAST(CAST(DATE_PART(year, "T258"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(month, "T258"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(day, "T258"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                              ),
                              ' ',
                              RIGHT(CAST(CAST(DATE_PART(hour, "T258"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              ':',
                              RIGHT(CAST(CAST(DATE_PART(minute, "T258"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              ':',
                              RIGHT(CAST(CAST(DATE_PART(second, "T258"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '.',
                              RIGHT(
                                CAST((
                                  (
                                    (
                                      DATEDIFF(
                                        MICROSECOND,
                                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                        "T258"."END_TIME"
                                      ) % 1000000
                                    ) + 1000000
                                  ) % 1000000
                                ) + 1000000 AS VARCHAR),
                                6
                              )
                            )
                          ) AS VARCHAR),
                          ':',
                          COALESCE(
                            CONCAT(
                              CONCAT(
                                RIGHT(CAST(CAST(DATE_PART(year, "T258"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(month, "T258"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(day, "T258"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                              ),
                              ' ',
                              RIGHT(CAST(CAST(DATE_PART(hour, "T258"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              ':',
                              RIGHT(CAST(CAST(DATE_PART(minute, "T258"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              ':',
                              RIGHT(CAST(CAST(DATE_PART(second, "T258"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '.',
                              RIGHT(
                                CAST((
                                  (
                                    (
                                      DATEDIFF(
                                        MICROSECOND,
                                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                        "T258"."END_TIME"
                                      ) % 1000000
                                    ) + 1000000
                                  ) % 1000000
                                ) + 1000000 AS VARCHAR),
                                6
                              )
                            ),
                            ''
                          )
                        )
                      ),
                      IFF(
                        CAST("T258"."REGISTRANTS" AS VARCHAR) IS NULL,
                        '~',
                        CONCAT(
                          CAST(LENGTH(CAST("T258"."REGISTRANTS" AS VARCHAR)) AS VARCHAR),
                          ':',
                          COALESCE(CAST("T258"."REGISTRANTS" AS VARCHAR), '')
                        )
                      )
                    )
                  )
                ) AS "ERROR_ID"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "T243"."WEBINAR_ID",
                    "T243"."HOST_ID",
                    "T243"."WEBINAR_TOPIC",
                    "T243"."START_TIME",
                    "T243"."END_TIME",
                    "T243"."REGISTRANTS",
                    "T243"."LOAD_TIMESTAMP",
                    "T243"."UPDATE_TIMESTAMP",
                    "T243"."SOURCE_SYSTEM",
                    "T243"."LOAD_DATE",
                    "T243"."UPDATE_DATE",
                    "T243"."EFF",
                    "T243"."BROKEN",
                    "T84"."RULE_TABLE",
                    "T84"."RULE_BIT",
                    "T84"."VALIDATION_RULE",
                    "T84"."ERROR_SEVERITY",
                    "T84"."ERROR_TYPE",
                    "T84"."ERROR_DESCRIPTION",
                    "T84"."SOURCE_COLUMN"
                  FROM (
                    SELECT
                      "T236"."WEBINAR_ID",
                      "T236"."HOST_ID",
                      "T236"."WEBINAR_TOPIC",
                      "T236"."START_TIME",
                      "T236"."END_TIME",
                      "T236"."REGISTRANTS",
                      "T236"."LOAD_TIMESTAMP",
                      "T236"."UPDATE_TIMESTAMP",
                      "T236"."SOURCE_SYSTEM",
                      "T236"."LOAD_DATE",
                      "T236"."UPDATE_DATE",
                      "T236"."EFF",
                      "T236"."BROKEN"
                    FROM (
                      SELECT
                        "T223"."WEBINAR_ID",
                        "T223"."HOST_ID",
                        "T223"."WEBINAR_TOPIC",
                        "T223"."START_TIME",
                        "T223"."END_TIME",
                        "T223"."REGISTRANTS",
                        "T223"."LOAD_TIMESTAMP",
                        "T223"."UPDATE_TIMESTAMP",
                        "T223"."SOURCE_SYSTEM",
                        "T223"."LOAD_DATE",
                        "T223"."UPDATE_DATE",
                        "T223"."EFF",
                        "T223"."FAILED",
                        "T223"."IS_SELECTED",
                        "T223"."IS_LATEST",
                        "T223"."FOUND_USER_KEY",
                        0 + IFF(COALESCE("T223"."FOUND_USER_KEY" IS NULL, FALSE), 64, 0) + IFF(COALESCE("T223"."END_TIME" IS NULL, FALSE), 128, 0) + IFF(COALESCE("T223"."REGISTRANTS" IS NULL, FALSE), 256, 0) AS "BROKEN"
                      FROM (
                        SELECT
                          "T206"."WEBINAR_ID",
                          "T206"."HOST_ID",
                          "T206"."WEBINAR_TOPIC",
                          "T206"."START_TIME",
                          "T206"."END_TIME",
                          "T206"."REGISTRANTS",
                          "T206"."LOAD_TIMESTAMP",
                          "T206"."UPDATE_TIMESTAMP",
                          "T206"."SOURCE_SYSTEM",
                          "T206"."LOAD_DATE",
                          "T206"."UPDATE_DATE",
                          "T206"."EFF",
                          "T206"."FAILED",
                          "T206"."IS_SELECTED",
                          "T206"."IS_LATEST",
                          "T72"."FOUND_USER_KEY"
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              "T163"."WEBINAR_ID",
                              "T163"."HOST_ID",
                              "T163"."WEBINAR_TOPIC",
                              "T163"."START_TIME",
                              "T163"."END_TIME",
                              "T163"."REGISTRANTS",
                              "T163"."LOAD_TIMESTAMP",
                              "T163"."UPDATE_TIMESTAMP",
                              "T163"."SOURCE_SYSTEM",
                              "T163"."LOAD_DATE",
                              "T163"."UPDATE_DATE",
                              "T163"."EFF",
                              "T163"."FAILED",
                              "T163"."IS_SELECTED",
                              TRUE AS "IS_LATEST"
                            FROM (
                              SELECT
                                *
                              FROM "T137" AS "T140"
                              WHERE
                                "T140"."FAILED" = 0
                            ) AS "T163"
                            WHERE
                              NOT EXISTS(
                                SELECT
                                  1
                                FROM (
                                  SELECT
                                    "T166"."KEY_BUCKET"
                                  FROM (
                                    SELECT
                                      "T160"."KEY_BUCKET",
                                      COUNT(*) AS "COUNTSTAR()"
                                    FROM (
                                      SELECT
                                        HASH("T140"."WEBINAR_ID") AS "KEY_BUCKET"
                                      FROM "T137" AS "T140"
                                    ) AS "T160"
                                    GROUP BY
                                      1
                                  ) AS "T166"
                                  WHERE
                                    "T166"."COUNTSTAR()" > 1 AND "T166"."KEY_BUCKET" IS NOT NULL
                                ) AS "T185"
                                WHERE
                                  HASH("T163"."WEBINAR_ID") = "T185"."KEY_BUCKET"
                              )
                          ) AS "T198"
                          UNION ALL
                          SELECT
                            *
                          FROM (
                            SELECT
                              "T6"."WEBINAR_ID",
                              "T6"."HOST_ID",
                              "T6"."WEBINAR_TOPIC",
                              "T6"."START_TIME",
                              "T6"."END_TIME",
                              "T6"."REGISTRANTS",
                              "T6"."LOAD_TIMESTAMP",
                              "T6"."UPDATE_TIMESTAMP",
                              "T6"."SOURCE_SYSTEM",
                              "T6"."LOAD_DATE",
                              "T6"."UPDATE_DATE",
                              "T6"."EFF",
                              "T6"."FAILED",
                              "T6"."IS_SELECTED",
                              "T6"."IS_LATEST"
                            FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."CONTESTED_WEBINARS" AS "T6"
                            WHERE
                              "T6"."IS_KEPT"
                          ) AS "T27"
                        ) AS "T206"
                        LEFT OUTER JOIN (
                          SELECT
                            "T12"."USER_ID" AS "LOOKED_UP_ID",
                            "T12"."FOUND_FROM",
                            "T12"."FOUND_UNTIL",
                            "T12"."USER_KEY" AS "FOUND_USER_KEY"
                          FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."USER_VERSIONS" AS "T12"
                        ) AS "T72"
                          ON "T206"."HOST_ID" = "T72"."LOOKED_UP_ID"
                          AND LEAST(
                            GREATEST(
                              "T206"."START_TIME",
                              CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
                            ),
                            CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMP_NTZ(6))
                          ) >= "T72"."FOUND_FROM"
                          AND LEAST(
                            GREATEST(
                              "T206"."START_TIME",
                              CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
                            ),
                            CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMP_NTZ(6))
                          ) < "T72"."FOUND_UNTIL"
                      ) AS "T223"
                    ) AS "T236"
                    WHERE
                      "T236"."BROKEN" <> 0 AND "T236"."IS_LATEST"
                  ) AS "T243"
                  CROSS JOIN (
                    SELECT
                      *
                    FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."QUALITY_RULES" AS "T3"
                    WHERE
                      "T3"."RULE_TABLE" = 'si_webinars'
                  ) AS "T84"
                ) AS "T248"
                WHERE
                  (
                    BITAND("T248"."BROKEN", "T248"."RULE_BIT")
                  ) <> 0
              ) AS "T258"
            ) AS "T273"
          ) AS "T276"
        ) AS "T277"
      ) AS "T286"
    ) AS "T292"
  ) AS "T293"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "T252"."ERROR_ID",
          'gold' AS "ORIGIN",
          "T252"."ERROR_TYPE",
          "T252"."ERROR_DESCRIPTION",
          'si_support_tickets' AS "SOURCE_TABLE",
          "T252"."TICKET_ID" AS "SOURCE_KEY",
          "T252"."SOURCE_COLUMN",
          CASE
            WHEN "T252"."VALIDATION_RULE" IN ('missing_ticket_id')
            THEN "T252"."TICKET_ID"
            WHEN "T252"."VALIDATION_RULE" IN ('missing_user_id', 'orphan_user')
            THEN "T252"."USER_ID"
            WHEN "T252"."VALIDATION_RULE" IN ('missing_ticket_type', 'unknown_ticket_type')
            THEN "T252"."TICKET_TYPE"
            WHEN "T252"."VALIDATION_RULE" IN ('missing_open_date', 'future_open_date')
            THEN CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T252"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T252"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T252"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
            )
            WHEN "T252"."VALIDATION_RULE" IN ('unknown_resolution_status')
            THEN "T252"."RESOLUTION_STATUS"
            WHEN "T252"."VALIDATION_RULE" IN ('closed_before_opened')
            THEN CONCAT(
              CONCAT(
                CONCAT(
                  COALESCE("T252"."RESOLUTION_STATUS", 'null'),
                  ', ',
                  COALESCE(
                    CONCAT(
                      RIGHT(CAST(CAST(DATE_PART(year, "T252"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(month, "T252"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(day, "T252"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                    ),
                    'null'
                  )
                ),
                ', ',
                COALESCE(
                  CONCAT(
                    CONCAT(
                      RIGHT(
                        CAST(CAST(DATE_PART(year, "T252"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                        4
                      ),
                      '-',
                      RIGHT(
                        CAST(CAST(DATE_PART(month, "T252"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                        2
                      ),
                      '-',
                      RIGHT(
                        CAST(CAST(DATE_PART(day, "T252"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                        2
                      )
                    ),
                    ' ',
                    RIGHT(
                      CAST(CAST(DATE_PART(hour, "T252"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                      2
                    ),
                    ':',
                    RIGHT(
                      CAST(CAST(DATE_PART(minute, "T252"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                      2
                    ),
                    ':',
                    RIGHT(
                      CAST(CAST(DATE_PART(second, "T252"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                      2
                    ),
                    '.',
                    RIGHT(
                      CAST((
                        (
                          (
                            DATEDIFF(
                              MICROSECOND,
                              CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                              "T252"."UPDATE_TIMESTAMP"
                            ) % 1000000
                          ) + 1000000
                        ) % 1000000
                      ) + 1000000 AS VARCHAR),
                      6
                    )
                  ),
                  'null'
                )
              ),
              ', ',
              COALESCE(
                CONCAT(
                  CONCAT(
                    RIGHT(
                      CAST(CAST(DATE_PART(year, "T252"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                      4
                    ),
                    '-',
                    RIGHT(
                      CAST(CAST(DATE_PART(month, "T252"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                      2
                    ),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T252"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                  ),
                  ' ',
                  RIGHT(CAST(CAST(DATE_PART(hour, "T252"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(
                    CAST(CAST(DATE_PART(minute, "T252"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  ),
                  ':',
                  RIGHT(
                    CAST(CAST(DATE_PART(second, "T252"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  ),
                  '.',
                  RIGHT(
                    CAST((
                      (
                        (
                          DATEDIFF(
                            MICROSECOND,
                            CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                            "T252"."LOAD_TIMESTAMP"
                          ) % 1000000
                        ) + 1000000
                      ) % 1000000
                    ) + 1000000 AS VARCHAR),
                    6
                  )
                ),
                'null'
              )
            )
            ELSE NULL
          END AS "ERROR_VALUE",
          "T252"."VALIDATION_RULE",
          "T252"."ERROR_SEVERITY",
          'Open' AS "RESOLUTION_STATUS",
          CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
            'load_date',
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T252"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T252"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T252"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            'load_timestamp',
            CONCAT(
              CONCAT(
                RIGHT(
                  CAST(CAST(DATE_PART(year, "T252"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                  4
                ),
                '-',
                RIGHT(
                  CAST(CAST(DATE_PART(month, "T252"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                ),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T252"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T252"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(minute, "T252"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(second, "T252"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              '.',
              RIGHT(
                CAST((
                  (
                    (
                      DATEDIFF(
                        MICROSECOND,
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                        "T252"."LOAD_TIMESTAMP"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            ),
            'open_date',
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T252"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T252"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T252"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            'resolution_status',
            "T252"."RESOLUTION_STATUS",
            'source_system',
            "T252"."SOURCE_SYSTEM",
            'ticket_id',
            "T252"."TICKET_ID",
            'ticket_type',
            "T252"."TICKET_TYPE",
            'update_date',
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T252"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T252"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T252"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            'update_timestamp',
            CONCAT(
              CONCAT(
                RIGHT(
                  CAST(CAST(DATE_PART(year, "T252"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                  4
                ),
                '-',
                RIGHT(
                  CAST(CAST(DATE_PART(month, "T252"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                ),
                '-',
                RIGHT(
                  CAST(CAST(DATE_PART(day, "T252"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                )
              ),
              ' ',
              RIGHT(
                CAST(CAST(DATE_PART(hour, "T252"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(minute, "T252"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(second, "T252"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              '.',
              RIGHT(
                CAST((
                  (
                    (
                      DATEDIFF(
                        MICROSECOND,
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                        "T252"."UPDATE_TIMESTAMP"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            ),
            'user_id',
            "T252"."USER_ID"
          ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
          "T252"."OCCURRENCES",
          "T252"."EFF" AS "ERROR_TIMESTAMP",
          "T252"."LOAD_DATE",
          "T252"."UPDATE_DATE",
          "T252"."SOURCE_SYSTEM"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "T168"."TICKET_ID",
              "T168"."USER_ID",
              "T168"."TICKET_TYPE",
              "T168"."RESOLUTION_STATUS",
              "T168"."OPEN_DATE",
              "T168"."LOAD_TIMESTAMP",
              "T168"."UPDATE_TIMESTAMP",
              "T168"."SOURCE_SYSTEM",
              "T168"."LOAD_DATE",
              "T168"."UPDATE_DATE",
              "T168"."EFF",
              "T168"."BROKEN",
              "T168"."RULE_TABLE",
              "T168"."RULE_BIT",
              "T168"."VALIDATION_RULE",
              "T168"."ERROR_SEVERITY",
              "T168"."ERROR_TYPE",
              "T168"."ERROR_DESCRIPTION",
              "T168"."SOURCE_COLUMN",
              "T168"."ERROR_ID",
              "T168"."OCCURRENCES"
            FROM (
              SELECT
                "T142"."TICKET_ID",
                "T142"."USER_ID",
                "T142"."TICKET_TYPE",
                "T142"."RESOLUTION_STATUS",
                "T142"."OPEN_DATE",
                "T142"."LOAD_TIMESTAMP",
                "T142"."UPDATE_TIMESTAMP",
                "T142"."SOURCE_SYSTEM",
                "T142"."LOAD_DATE",
                "T142"."UPDATE_DATE",
                "T142"."EFF",
                "T142"."BROKEN",
                "T142"."RULE_TABLE",
                "T142"."RULE_BIT",
                "T142"."VALIDATION_RULE",
                "T142"."ERROR_SEVERITY",
                "T142"."ERROR_TYPE",
                "T142"."ERROR_DESCRIPTION",
                "T142"."SOURCE_COLUMN",
                "T142"."ERROR_ID",
                ROW_NUMBER() OVER (
                  PARTITION BY "T142"."ERROR_ID"
                  ORDER BY "T142"."EFF" DESC NULLS LAST, "T142"."LOAD_TIMESTAMP" DESC NULLS LAST, "T142"."TICKET_ID" DESC NULLS LAST, "T142"."USER_ID" DESC NULLS LAST, "T142"."TICKET_TYPE" DESC NULLS LAST, "T142"."RESOLUTION_STATUS" DESC NULLS LAST, "T142"."OPEN_DATE" DESC NULLS LAST, "T142"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T142"."LOAD_DATE" DESC NULLS LAST, "T142"."UPDATE_DATE" DESC NULLS LAST, "T142"."SOURCE_SYSTEM" DESC NULLS LAST
                ) - 1 AS "POSITION",
                COUNT(*) OVER (
                  PARTITION BY "T142"."ERROR_ID"
                  ORDER BY NULL ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) AS "OCCURRENCES"
              FROM (
                SELECT
                  "T106"."TICKET_ID",
                  "T106"."USER_ID",
                  "T106"."TICKET_TYPE",
                  "T106"."RESOLUTION_STATUS",
                  "T106"."OPEN_DATE",
                  "T106"."LOAD_TIMESTAMP",
                  "T106"."UPDATE_TIMESTAMP",
                  "T106"."SOURCE_SYSTEM",
                  "T106"."LOAD_DATE",
                  "T106"."UPDATE_DATE",
                  "T106"."EFF",
                  "T106"."BROKEN",
                  "T106"."RULE_TABLE",
                  "T106"."RULE_BIT",
                  "T106"."VALIDATION_RULE",
                  "T106"."ERROR_SEVERITY",
                  "T106"."ERROR_TYPE",
                  "T106"."ERROR_DESCRIPTION",
                  "T106"."SOURCE_COLUMN",
                  MD5(
                    IFF(
                      "T106"."TICKET_ID" IS NOT NULL,
                      CONCAT(
                        IFF(
                          'gold' IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH('gold') AS VARCHAR), ':', COALESCE('gold', ''))
                        ),
                        IFF(
                          'si_support_tickets' IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH('si_support_tickets') AS VARCHAR),
                            ':',
                            COALESCE('si_support_tickets', '')
                          )
                        ),
                        IFF(
                          "T106"."VALIDATION_RULE" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T106"."VALIDATION_RULE") AS VARCHAR),
                            ':',
                            COALESCE("T106"."VALIDATION_RULE", '')
                          )
                        ),
                        IFF(
                          "T106"."TICKET_ID" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T106"."TICKET_ID") AS VARCHAR), ':', COALESCE("T106"."TICKET_ID", ''))
                        )
                      ),
                      CONCAT(
                        IFF(
                          'gold' IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH('gold') AS VARCHAR), ':', COALESCE('gold', ''))
                        ),
                        IFF(
                          'si_support_tickets' IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH('si_support_tickets') AS VARCHAR),
                            ':',
                            COALESCE('si_support_tickets', '')
                          )
                        ),
                        IFF(
                          "T106"."VALIDATION_RULE" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T106"."VALIDATION_RULE") AS VARCHAR),
                            ':',
                            COALESCE("T106"."VALIDATION_RULE", '')
                          )
                        ),
                        IFF(
                          "T106"."TICKET_ID" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T106"."TICKET_ID") AS VARCHAR), ':', COALESCE("T106"."TICKET_ID", ''))
                        ),
                        IFF(
                          "T106"."USER_ID" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T106"."USER_ID") AS VARCHAR), ':', COALESCE("T106"."USER_ID", ''))
                        ),
                        IFF(
                          "T106"."TICKET_TYPE" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T106"."TICKET_TYPE") AS VARCHAR),
                            ':',
                            COALESCE("T106"."TICKET_TYPE", '')
                          )
                        ),
                        IFF(
                          "T106"."RESOLUTION_STATUS" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T106"."RESOLUTION_STATUS") AS VARCHAR),
                            ':',
                            COALESCE("T106"."RESOLUTION_STATUS", '')
                          )
                        ),
                        IFF(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T106"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T106"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T106"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          ) IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH(
                              CONCAT(
                                RIGHT(CAST(CAST(DATE_PART(year, "T106"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(month, "T106"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(day, "T106"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                              )
                            ) AS VARCHAR),
                            ':',
                            COALESCE(
                              CONCAT(
                                RIGHT(CAST(CAST(DATE_PART(year, "T106"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(month, "T106"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(day, "T106"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                              ),
                              ''
                            )
                          )
                        )
                      )
                    )
                  ) AS "ERROR_ID"
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      "T61"."TICKET_ID",
                      "T61"."USER_ID",
                      "T61"."TICKET_TYPE",
                      "T61"."RESOLUTION_STATUS",
                      "T61"."OPEN_DATE",
                      "T61"."LOAD_TIMESTAMP",
                      "T61"."UPDATE_TIMESTAMP",
                      "T61"."SOURCE_SYSTEM",
                      "T61"."LOAD_DATE",
                      "T61"."UPDATE_DATE",
                      "T61"."EFF",
                      "T61"."BROKEN",
                      "T85"."RULE_TABLE",
                      "T85"."RULE_BIT",
                      "T85"."VALIDATION_RULE",
                      "T85"."ERROR_SEVERITY",
                      "T85"."ERROR_TYPE",
                      "T85"."ERROR_DESCRIPTION",
                      "T85"."SOURCE_COLUMN"
                    FROM (
                      SELECT
                        "T7"."TICKET_ID",
                        "T7"."USER_ID",
                        "T7"."TICKET_TYPE",
                        "T7"."RESOLUTION_STATUS",
                        "T7"."OPEN_DATE",
                        "T7"."LOAD_TIMESTAMP",
                        "T7"."UPDATE_TIMESTAMP",
                        "T7"."SOURCE_SYSTEM",
                        "T7"."LOAD_DATE",
                        "T7"."UPDATE_DATE",
                        "T7"."EFF",
                        "T7"."FAILED" AS "BROKEN"
                      FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."CONTESTED_SUPPORT_TICKETS" AS "T7"
                      WHERE
                        "T7"."IS_STANDING"
                    ) AS "T61"
                    CROSS JOIN (
                      SELECT
                        *
                      FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."QUALITY_RULES" AS "T3"
                      WHERE
                        "T3"."RULE_TABLE" = 'si_support_tickets'
                    ) AS "T85"
                  ) AS "T95"
                  WHERE
                    (
                      BITAND("T95"."BROKEN", "T95"."RULE_BIT")
                    ) <> 0
                ) AS "T106"
              ) AS "T142"
            ) AS "T168"
            WHERE
              "T168"."POSITION" = 0
          ) AS "T182"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              "T246"."TICKET_ID",
              "T246"."USER_ID",
              "T246"."TICKET_TYPE",
              "T246"."RESOLUTION_STATUS",
              "T246"."OPEN_DATE",
              "T246"."LOAD_TIMESTAMP",
              "T246"."UPDATE_TIMESTAMP",
              "T246"."SOURCE_SYSTEM",
              "T246"."LOAD_DATE",
              "T246"."UPDATE_DATE",
              "T246"."EFF",
              "T246"."BROKEN",
              "T246"."RULE_TABLE",
              "T246"."RULE_BIT",
              "T246"."VALIDATION_RULE",
              "T246"."ERROR_SEVERITY",
              "T246"."ERROR_TYPE",
              "T246"."ERROR_DESCRIPTION",
              "T246"."SOURCE_COLUMN",
              "T246"."ERROR_ID",
              1 AS "OCCURRENCES"
            FROM (
              SELECT
                "T220"."TICKET_ID",
                "T220"."USER_ID",
                "T220"."TICKET_TYPE",
                "T220"."RESOLUTION_STATUS",
                "T220"."OPEN_DATE",
                "T220"."LOAD_TIMESTAMP",
                "T220"."UPDATE_TIMESTAMP",
                "T220"."SOURCE_SYSTEM",
                "T220"."LOAD_DATE",
                "T220"."UPDATE_DATE",
                "T220"."EFF",
                "T220"."BROKEN",
                "T220"."RULE_TABLE",
                "T220"."RULE_BIT",
                "T220"."VALIDATION_RULE",
                "T220"."ERROR_SEVERITY",
                "T220"."ERROR_TYPE",
                "T220"."ERROR_DESCRIPTION",
                "T220"."SOURCE_COLUMN",
                MD5(
                  IFF(
                    "T220"."TICKET_ID" IS NOT NULL,
                    CONCAT(
                      IFF(
                        'gold' IS NULL,
                        '~',
                        CONCAT(CAST(LENGTH('gold') AS VARCHAR), ':', COALESCE('gold', ''))
                      ),
                      IFF(
                        'si_support_tickets' IS NULL,
                        '~',
                        CONCAT(
                          CAST(LENGTH('si_support_tickets') AS VARCHAR),
                          ':',
                          COALESCE('si_support_tickets', '')
                        )
                      ),
                      IFF(
                        "T220"."VALIDATION_RULE" IS NULL,
                        '~',
                        CONCAT(
                          CAST(LENGTH("T220"."VALIDATION_RULE") AS VARCHAR),
                          ':',
                          COALESCE("T220"."VALIDATION_RULE", '')
                        )
                      ),
                      IFF(
                        "T220"."TICKET_ID" IS NULL,
                        '~',
                        CONCAT(CAST(LENGTH("T220"."TICKET_ID") AS VARCHAR), ':', COALESCE("T220"."TICKET_ID", ''))
                      )
                    ),
                    CONCAT(
                      IFF(
                        'gold' IS NULL,
                        '~',
                        CONCAT(CAST(LENGTH('gold') AS VARCHAR), ':', COALESCE('gold', ''))
                      ),
                      IFF(
                        'si_support_tickets' IS NULL,
                        '~',
                        CONCAT(
                          CAST(LENGTH('si_support_tickets') AS VARCHAR),
                          ':',
                          COALESCE('si_support_tickets', '')
                        )
                      ),
                      IFF(
                        "T220"."VALIDATION_RULE" IS NULL,
                        '~',
                        CONCAT(
                          CAST(LENGTH("T220"."VALIDATION_RULE") AS VARCHAR),
                          ':',
                          COALESCE("T220"."VALIDATION_RULE", '')
                        )
                      ),
                      IFF(
                        "T220"."TICKET_ID" IS NULL,
                        '~',
                        CONCAT(CAST(LENGTH("T220"."TICKET_ID") AS VARCHAR), ':', COALESCE("T220"."TICKET_ID", ''))
                      ),
                      IFF(
                        "T220"."USER_ID" IS NULL,
                        '~',
                        CONCAT(CAST(LENGTH("T220"."USER_ID") AS VARCHAR), ':', COALESCE("T220"."USER_ID", ''))
                      ),
                      IFF(
                        "T220"."TICKET_TYPE" IS NULL,
                        '~',
                        CONCAT(
                          CAST(LENGTH("T220"."TICKET_TYPE") AS VARCHAR),
                          ':',
                          COALESCE("T220"."TICKET_TYPE", '')
                        )
                      ),
                      IFF(
                        "T220"."RESOLUTION_STATUS" IS NULL,
                        '~',
                        CONCAT(
                          CAST(LENGTH("T220"."RESOLUTION_STATUS") AS VARCHAR),
                          ':',
                          COALESCE("T220"."RESOLUTION_STATUS", '')
                        )
                      ),
                      IFF(
                        CONCAT(
                          RIGHT(CAST(CAST(DATE_PART(year, "T220"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T220"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T220"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                        ) IS NULL,
                        '~',
                        CONCAT(
                          CAST(LENGTH(
                            CONCAT(
                              RIGHT(CAST(CAST(DATE_PART(year, "T220"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T220"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T220"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                            )
                          ) AS VARCHAR),
                          ':',
                          COALESCE(
                            CONCAT(
                              RIGHT(CAST(CAST(DATE_PART(year, "T220"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T220"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T220"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ''
                          )
                        )
                      )
                    )
                  )
                ) AS "ERROR_ID"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "T201"."TICKET_ID",
                    "T201"."USER_ID",
                    "T201"."TICKET_TYPE",
                    "T201"."RESOLUTION_STATUS",
                    "T201"."OPEN_DATE",
                    "T201"."LOAD_TIMESTAMP",
                    "T201"."UPDATE_TIMESTAMP",
                    "T201"."SOURCE_SYSTEM",
                    "T201"."LOAD_DATE",
                    "T201"."UPDATE_DATE",
                    "T201"."EFF",
                    "T201"."BROKEN",
                    "T85"."RULE_TABLE",
                    "T85"."RULE_BIT",
                    "T85"."VALIDATION_RULE",
                    "T85"."ERROR_SEVERITY",
                    "T85"."ERROR_TYPE",
                    "T85"."ERROR_DESCRIPTION",
                    "T85"."SOURCE_COLUMN"
                  FROM (
                    SELECT
                      "T187"."TICKET_ID",
                      "T187"."USER_ID",
                      "T187"."TICKET_TYPE",
                      "T187"."RESOLUTION_STATUS",
                      "T187"."OPEN_DATE",
                      "T187"."LOAD_TIMESTAMP",
                      "T187"."UPDATE_TIMESTAMP",
                      "T187"."SOURCE_SYSTEM",
                      "T187"."LOAD_DATE",
                      "T187"."UPDATE_DATE",
                      "T187"."EFF",
                      "T187"."BROKEN"
                    FROM (
                      SELECT
                        "T139"."TICKET_ID",
                        "T139"."USER_ID",
                        "T139"."TICKET_TYPE",
                        "T139"."RESOLUTION_STATUS",
                        "T139"."OPEN_DATE",
                        "T139"."LOAD_TIMESTAMP",
                        "T139"."UPDATE_TIMESTAMP",
                        "T139"."SOURCE_SYSTEM",
                        "T139"."LOAD_DATE",
                        "T139"."UPDATE_DATE",
                        "T139"."TICKET_TYPE_LABEL",
                        "T139"."RESOLUTION_STATUS_LABEL",
                        "T139"."EFF",
                        "T139"."FAILED",
                        "T139"."IS_SELECTED",
                        "T139"."IS_LATEST",
                        "T139"."CLOSING_DATE",
                        "T139"."FOUND_USER_KEY",
                        "T139"."PLAN_AT_OPEN",
                        TO_DATE(CAST(TIMESTAMP_FROM_PARTS(2025, 6, 30, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))) AS "AS_OF_DATE",
                        0 + IFF(COALESCE("T139"."TICKET_TYPE_LABEL" = 'Unknown', FALSE), 16, 0) + IFF(
                          COALESCE(
                            (
                              "T139"."RESOLUTION_STATUS_LABEL" = 'Unknown'
                            )
                            AND (
                              "T139"."RESOLUTION_STATUS" IS NOT NULL
                            ),
                            FALSE
                          ),
                          32,
                          0
                        ) + IFF(COALESCE("T139"."FOUND_USER_KEY" IS NULL, FALSE), 64, 0) + IFF(
                          COALESCE(
                            "T139"."OPEN_DATE" > TO_DATE(CAST(TIMESTAMP_FROM_PARTS(2025, 6, 30, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))),
                            FALSE
                          ),
                          128,
                          0
                        ) + IFF(COALESCE("T139"."CLOSING_DATE" < "T139"."OPEN_DATE", FALSE), 256, 0) AS "BROKEN"
                      FROM (
                        SELECT
                          "T62"."TICKET_ID",
                          "T62"."USER_ID",
                          "T62"."TICKET_TYPE",
                          "T62"."RESOLUTION_STATUS",
                          "T62"."OPEN_DATE",
                          "T62"."LOAD_TIMESTAMP",
                          "T62"."UPDATE_TIMESTAMP",
                          "T62"."SOURCE_SYSTEM",
                          "T62"."LOAD_DATE",
                          "T62"."UPDATE_DATE",
                          "T62"."TICKET_TYPE_LABEL",
                          "T62"."RESOLUTION_STATUS_LABEL",
                          "T62"."EFF",
                          "T62"."FAILED",
                          "T62"."IS_SELECTED",
                          "T62"."IS_LATEST",
                          "T127"."CLOSING_DATE",
                          "T74"."FOUND_USER_KEY",
                          "T74"."PLAN_AT_OPEN"
                        FROM (
                          SELECT
                            "T7"."TICKET_ID",
                            "T7"."USER_ID",
                            "T7"."TICKET_TYPE",
                            "T7"."RESOLUTION_STATUS",
                            "T7"."OPEN_DATE",
                            "T7"."LOAD_TIMESTAMP",
                            "T7"."UPDATE_TIMESTAMP",
                            "T7"."SOURCE_SYSTEM",
                            "T7"."LOAD_DATE",
                            "T7"."UPDATE_DATE",
                            "T7"."TICKET_TYPE_LABEL",
                            "T7"."RESOLUTION_STATUS_LABEL",
                            "T7"."EFF",
                            "T7"."FAILED",
                            "T7"."IS_SELECTED",
                            "T7"."IS_LATEST"
                          FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."CONTESTED_SUPPORT_TICKETS" AS "T7"
                          WHERE
                            "T7"."IS_KEPT"
                        ) AS "T62"
                        LEFT OUTER JOIN (
                          SELECT
                            "T121"."TICKET_ID" AS "CLOSED_TICKET_ID",
                            TO_DATE("T121"."CLOSED_AT") AS "CLOSING_DATE"
                          FROM (
                            SELECT
                              "T115"."TICKET_ID",
                              MIN("T115"."EFF") AS "CLOSED_AT"
                            FROM (
                              SELECT
                                *
                              FROM (
                                SELECT
                                  "T60"."TICKET_ID",
                                  "T60"."EFF",
                                  SUM(
                                    CAST(NOT (
                                      "T60"."RESOLUTION_STATUS_LABEL" IN ('Resolved', 'Closed')
                                    ) AS BIGINT)
                                  ) OVER (
                                    PARTITION BY "T60"."TICKET_ID"
                                    ORDER BY "T60"."EFF" DESC NULLS LAST, "T60"."LOAD_TIMESTAMP" DESC NULLS LAST, "T60"."TICKET_ID" DESC NULLS LAST, "T60"."USER_ID" DESC NULLS LAST, "T60"."TICKET_TYPE" DESC NULLS LAST, "T60"."RESOLUTION_STATUS" DESC NULLS LAST, "T60"."OPEN_DATE" DESC NULLS LAST, "T60"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T60"."LOAD_DATE" DESC NULLS LAST, "T60"."UPDATE_DATE" DESC NULLS LAST, "T60"."SOURCE_SYSTEM" DESC NULLS LAST
                                    ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                                  ) AS "OTHER_ROWS_UNTIL_HERE"
                                FROM (
                                  SELECT
                                    *
                                  FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."CONTESTED_SUPPORT_TICKETS" AS "T7"
                                  WHERE
                                    "T7"."FAILED" = 0
                                ) AS "T60"
                              ) AS "T110"
                              WHERE
                                "T110"."OTHER_ROWS_UNTIL_HERE" = 0
                            ) AS "T115"
                            GROUP BY
                              1
                          ) AS "T121"
                        ) AS "T127"
                          ON "T62"."TICKET_ID" = "T127"."CLOSED_TICKET_ID"
                        LEFT OUTER JOIN (
                          SELECT
                            "T12"."USER_ID" AS "LOOKED_UP_ID",
                            "T12"."FOUND_FROM",
                            "T12"."FOUND_UNTIL",
                            "T12"."USER_KEY" AS "FOUND_USER_KEY",
                            "T12"."PLAN_TYPE" AS "PLAN_AT_OPEN"
                          FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."USER_VERSIONS" AS "T12"
                        ) AS "T74"
                          ON "T62"."USER_ID" = "T74"."LOOKED_UP_ID"
                          AND LEAST(
                            GREATEST(
                              CAST("T62"."OPEN_DATE" AS TIMESTAMP_NTZ(6)),
                              CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
                            ),
                            CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMP_NTZ(6))
                          ) >= "T74"."FOUND_FROM"
                          AND LEAST(
                            GREATEST(
                              CAST("T62"."OPEN_DATE" AS TIMESTAMP_NTZ(6)),
                              CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
                            ),
                            CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMP_NTZ(6))
                          ) < "T74"."FOUND_UNTIL"
                      ) AS "T139"
                    ) AS "T187"
                    WHERE
                      "T187"."BROKEN" <> 0 AND "T187"."IS_LATEST"
                  ) AS "T201"
                  CROSS JOIN (
                    SELECT
                      *
                    FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."QUALITY_RULES" AS "T3"
                    WHERE
                      "T3"."RULE_TABLE" = 'si_support_tickets'
                  ) AS "T85"
                ) AS "T207"
                WHERE
                  (
                    BITAND("T207"."BROKEN", "T207"."RULE_BIT")
                  ) <> 0
              ) AS "T220"
            ) AS "T246"
          ) AS "T250"
        ) AS "T252"
      ) AS "T270"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "T288"."ERROR_ID",
          'gold' AS "ORIGIN",
          "T288"."ERROR_TYPE",
          "T288"."ERROR_DESCRIPTION",
          'si_billing_events' AS "SOURCE_TABLE",
          "T288"."EVENT_ID" AS "SOURCE_KEY",
          "T288"."SOURCE_COLUMN",
          CASE
            WHEN "T288"."VALIDATION_RULE" IN ('missing_event_id')
            THEN "T288"."EVENT_ID"
            WHEN "T288"."VALIDATION_RULE" IN ('missing_user_id', 'orphan_user')
            THEN "T288"."USER_ID"
            WHEN "T288"."VALIDATION_RULE" IN ('missing_event_type', 'unknown_event_type')
            THEN "T288"."EVENT_TYPE"
            WHEN "T288"."VALIDATION_RULE" IN ('missing_amount', 'zero_amount')
            THEN CAST("T288"."AMOUNT" AS VARCHAR)
            WHEN "T288"."VALIDATION_RULE" IN ('missing_event_date', 'future_event_date')
            THEN CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T288"."EVENT_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T288"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T288"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
            )
            WHEN "T288"."VALIDATION_RULE" IN ('negative_amount')
            THEN CONCAT(
              COALESCE("T288"."EVENT_TYPE", 'null'),
              ', ',
              COALESCE(CAST("T288"."AMOUNT" AS VARCHAR), 'null')
            )
            ELSE NULL
          END AS "ERROR_VALUE",
          "T288"."VALIDATION_RULE",
          "T288"."ERROR_SEVERITY",
          'Open' AS "RESOLUTION_STATUS",
          CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
            'amount',
            CAST("T288"."AMOUNT" AS VARCHAR),
            'event_date',
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T288"."EVENT_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T288"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T288"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            'event_id',
            "T288"."EVENT_ID",
            'event_type',
            "T288"."EVENT_TYPE",
            'load_date',
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T288"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T288"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T288"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            'load_timestamp',
            CONCAT(
              CONCAT(
                RIGHT(
                  CAST(CAST(DATE_PART(year, "T288"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                  4
                ),
                '-',
                RIGHT(
                  CAST(CAST(DATE_PART(month, "T288"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                ),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T288"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T288"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(minute, "T288"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(second, "T288"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              '.',
              RIGHT(
                CAST((
                  (
                    (
                      DATEDIFF(
                        MICROSECOND,
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                        "T288"."LOAD_TIMESTAMP"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            ),
            'source_system',
            "T288"."SOURCE_SYSTEM",
            'update_date',
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T288"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T288"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T288"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            'update_timestamp',
            CONCAT(
              CONCAT(
                RIGHT(
                  CAST(CAST(DATE_PART(year, "T288"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                  4
                ),
                '-',
                RIGHT(
                  CAST(CAST(DATE_PART(month, "T288"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                ),
                '-',
                RIGHT(
                  CAST(CAST(DATE_PART(day, "T288"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                )
              ),
              ' ',
              RIGHT(
                CAST(CAST(DATE_PART(hour, "T288"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(minute, "T288"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(second, "T288"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              '.',
              RIGHT(
                CAST((
                  (
                    (
                      DATEDIFF(
                        MICROSECOND,
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                        "T288"."UPDATE_TIMESTAMP"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            ),
            'user_id',
            "T288"."USER_ID"
          ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
          "T288"."OCCURRENCES",
          "T288"."EFF" AS "ERROR_TIMESTAMP",
          "T288"."LOAD_DATE",
          "T288"."UPDATE_DATE",
          "T288"."SOURCE_SYSTEM"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "T169"."EVENT_ID",
              "T169"."USER_ID",
              "T169"."EVENT_TYPE",
              "T169"."AMOUNT",
              "T169"."EVENT_DATE",
              "T169"."LOAD_TIMESTAMP",
              "T169"."UPDATE_TIMESTAMP",
              "T169"."SOURCE_SYSTEM",
              "T169"."LOAD_DATE",
              "T169"."UPDATE_DATE",
              "T169"."EFF",
              "T169"."BROKEN",
              "T169"."RULE_TABLE",
              "T169"."RULE_BIT",
              "T169"."VALIDATION_RULE",
              "T169"."ERROR_SEVERITY",
              "T169"."ERROR_TYPE",
              "T169"."ERROR_DESCRIPTION",
              "T169"."SOURCE_COLUMN",
              "T169"."ERROR_ID",
              "T169"."OCCURRENCES"
            FROM (
              SELECT
                "T143"."EVENT_ID",
                "T143"."USER_ID",
                "T143"."EVENT_TYPE",
                "T143"."AMOUNT",
                "T143"."EVENT_DATE",
                "T143"."LOAD_TIMESTAMP",
                "T143"."UPDATE_TIMESTAMP",
                "T143"."SOURCE_SYSTEM",
                "T143"."LOAD_DATE",
                "T143"."UPDATE_DATE",
                "T143"."EFF",
                "T143"."BROKEN",
                "T143"."RULE_TABLE",
                "T143"."RULE_BIT",
                "T143"."VALIDATION_RULE",
                "T143"."ERROR_SEVERITY",
                "T143"."ERROR_TYPE",
                "T143"."ERROR_DESCRIPTION",
                "T143"."SOURCE_COLUMN",
                "T143"."ERROR_ID",
                ROW_NUMBER() OVER (
                  PARTITION BY "T143"."ERROR_ID"
                  ORDER BY "T143"."EFF" DESC NULLS LAST, "T143"."LOAD_TIMESTAMP" DESC NULLS LAST, "T143"."EVENT_ID" DESC NULLS LAST, "T143"."USER_ID" DESC NULLS LAST, "T143"."EVENT_TYPE" DESC NULLS LAST, "T143"."AMOUNT" DESC NULLS LAST, "T143"."EVENT_DATE" DESC NULLS LAST, "T143"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T143"."LOAD_DATE" DESC NULLS LAST, "T143"."UPDATE_DATE" DESC NULLS LAST, "T143"."SOURCE_SYSTEM" DESC NULLS LAST
                ) - 1 AS "POSITION",
                COUNT(*) OVER (
                  PARTITION BY "T143"."ERROR_ID"
                  ORDER BY NULL ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) AS "OCCURRENCES"
              FROM (
                SELECT
                  "T107"."EVENT_ID",
                  "T107"."USER_ID",
                  "T107"."EVENT_TYPE",
                  "T107"."AMOUNT",
                  "T107"."EVENT_DATE",
                  "T107"."LOAD_TIMESTAMP",
                  "T107"."UPDATE_TIMESTAMP",
                  "T107"."SOURCE_SYSTEM",
                  "T107"."LOAD_DATE",
                  "T107"."UPDATE_DATE",
                  "T107"."EFF",
                  "T107"."BROKEN",
                  "T107"."RULE_TABLE",
                  "T107"."RULE_BIT",
                  "T107"."VALIDATION_RULE",
                  "T107"."ERROR_SEVERITY",
                  "T107"."ERROR_TYPE",
                  "T107"."ERROR_DESCRIPTION",
                  "T107"."SOURCE_COLUMN",
                  MD5(
                    IFF(
                      "T107"."EVENT_ID" IS NOT NULL,
                      CONCAT(
                        IFF(
                          'gold' IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH('gold') AS VARCHAR), ':', COALESCE('gold', ''))
                        ),
                        IFF(
                          'si_billing_events' IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH('si_billing_events') AS VARCHAR), ':', COALESCE('si_billing_events', ''))
                        ),
                        IFF(
                          "T107"."VALIDATION_RULE" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T107"."VALIDATION_RULE") AS VARCHAR),
                            ':',
                            COALESCE("T107"."VALIDATION_RULE", '')
                          )
                        ),
                        IFF(
                          "T107"."EVENT_ID" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T107"."EVENT_ID") AS VARCHAR), ':', COALESCE("T107"."EVENT_ID", ''))
                        )
                      ),
                      CONCAT(
                        IFF(
                          'gold' IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH('gold') AS VARCHAR), ':', COALESCE('gold', ''))
                        ),
                        IFF(
                          'si_billing_events' IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH('si_billing_events') AS VARCHAR), ':', COALESCE('si_billing_events', ''))
                        ),
                        IFF(
                          "T107"."VALIDATION_RULE" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T107"."VALIDATION_RULE") AS VARCHAR),
                            ':',
                            COALESCE("T107"."VALIDATION_RULE", '')
                          )
                        ),
                        IFF(
                          "T107"."EVENT_ID" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T107"."EVENT_ID") AS VARCHAR), ':', COALESCE("T107"."EVENT_ID", ''))
                        ),
                        IFF(
                          "T107"."USER_ID" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T107"."USER_ID") AS VARCHAR), ':', COALESCE("T107"."USER_ID", ''))
                        ),
                        IFF(
                          "T107"."EVENT_TYPE" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T107"."EVENT_TYPE") AS VARCHAR), ':', COALESCE("T107"."EVENT_TYPE", ''))
                        ),
                        IFF(
                          CAST("T107"."AMOUNT" AS VARCHAR) IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH(CAST("T107"."AMOUNT" AS VARCHAR)) AS VARCHAR),
                            ':',
                            COALESCE(CAST("T107"."AMOUNT" AS VARCHAR), '')
                          )
                        ),
                        IFF(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T107"."EVENT_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T107"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T107"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          ) IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH(
                              CONCAT(
                                RIGHT(CAST(CAST(DATE_PART(year, "T107"."EVENT_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(month, "T107"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(day, "T107"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                              )
                            ) AS VARCHAR),
                            ':',
                            COALESCE(
                              CONCAT(
                                RIGHT(CAST(CAST(DATE_PART(year, "T107"."EVENT_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(month, "T107"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(day, "T107"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                              ),
                              ''
                            )
                          )
                        )
                      )
                    )
                  ) AS "ERROR_ID"
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      "T63"."EVENT_ID",
                      "T63"."USER_ID",
                      "T63"."EVENT_TYPE",
                      "T63"."AMOUNT",
                      "T63"."EVENT_DATE",
                      "T63"."LOAD_TIMESTAMP",
                      "T63"."UPDATE_TIMESTAMP",
                      "T63"."SOURCE_SYSTEM",
                      "T63"."LOAD_DATE",
                      "T63"."UPDATE_DATE",
                      "T63"."EFF",
                      "T63"."BROKEN",
                      "T86"."RULE_TABLE",
                      "T86"."RULE_BIT",
                      "T86"."VALIDATION_RULE",
                      "T86"."ERROR_SEVERITY",
                      "T86"."ERROR_TYPE",
                      "T86"."ERROR_DESCRIPTION",
                      "T86"."SOURCE_COLUMN"
                    FROM (
                      SELECT
                        "T8"."EVENT_ID",
                        "T8"."USER_ID",
                        "T8"."EVENT_TYPE",
                        "T8"."AMOUNT",
                        "T8"."EVENT_DATE",
                        "T8"."LOAD_TIMESTAMP",
                        "T8"."UPDATE_TIMESTAMP",
                        "T8"."SOURCE_SYSTEM",
                        "T8"."LOAD_DATE",
                        "T8"."UPDATE_DATE",
                        "T8"."EFF",
                        "T8"."FAILED" AS "BROKEN"
                      FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."CONTESTED_BILLING_EVENTS" AS "T8"
                      WHERE
                        "T8"."IS_STANDING"
                    ) AS "T63"
                    CROSS JOIN (
                      SELECT
                        *
                      FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."QUALITY_RULES" AS "T3"
                      WHERE
                        "T3"."RULE_TABLE" = 'si_billing_events'
                    ) AS "T86"
                  ) AS "T96"
                  WHERE
                    (
                      BITAND("T96"."BROKEN", "T96"."RULE_BIT")
                    ) <> 0
                ) AS "T107"
              ) AS "T143"
            ) AS "T169"
            WHERE
              "T169"."POSITION" = 0
          ) AS "T183"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              "T284"."EVENT_ID",
              "T284"."USER_ID",
              "T284"."EVENT_TYPE",
              "T284"."AMOUNT",
              "T284"."EVENT_DATE",
              "T284"."LOAD_TIMESTAMP",
              "T284"."UPDATE_TIMESTAMP",
              "T284"."SOURCE_SYSTEM",
              "T284"."LOAD_DATE",
              "T284"."UPDATE_DATE",
              "T284"."EFF",
              "T284"."BROKEN",
              "T284"."RULE_TABLE",
              "T284"."RULE_BIT",
              "T284"."VALIDATION_RULE",
              "T284"."ERROR_SEVERITY",
              "T284"."ERROR_TYPE",
              "T284"."ERROR_DESCRIPTION",
              "T284"."SOURCE_COLUMN",
              "T284"."ERROR_ID",
              1 AS "OCCURRENCES"
            FROM (
              SELECT
                "T272"."EVENT_ID",
                "T272"."USER_ID",
                "T272"."EVENT_TYPE",
                "T272"."AMOUNT",
                "T272"."EVENT_DATE",
                "T272"."LOAD_TIMESTAMP",
                "T272"."UPDATE_TIMESTAMP",
                "T272"."SOURCE_SYSTEM",
                "T272"."LOAD_DATE",
                "T272"."UPDATE_DATE",
                "T272"."EFF",
                "T272"."BROKEN",
                "T272"."RULE_TABLE",
                "T272"."RULE_BIT",
                "T272"."VALIDATION_RULE",
                "T272"."ERROR_SEVERITY",
                "T272"."ERROR_TYPE",
                "T272"."ERROR_DESCRIPTION",
                "T272"."SOURCE_COLUMN",
                MD5(
                  IFF(
                    "T272"."EVENT_ID" IS NOT NULL,
                    CONCAT(
                      IFF(
                        'gold' IS NULL,
                        '~',
                        CONCAT(CAST(LENGTH('gold') AS VARCHAR), ':', COALESCE('gold', ''))
                      ),
                      IFF(
                        'si_billing_events' IS NULL,
                        '~',
                        CONCAT(CAST(LENGTH('si_billing_events') AS VARCHAR), ':', COALESCE('si_billing_events', ''))
                      ),
                      IFF(
                        "T272"."VALIDATION_RULE" IS NULL,
                        '~',
                        CONCAT(
                          CAST(LENGTH("T272"."VALIDATION_RULE") AS VARCHAR),
                          ':',
                          COALESCE("T272"."VALIDATION_RULE", '')
                        )
                      ),
                      IFF(
                        "T272"."EVENT_ID" IS NULL,
                        '~',
                        CONCAT(CAST(LENGTH("T272"."EVENT_ID") AS VARCHAR), ':', COALESCE("T272"."EVENT_ID", ''))
                      )
                    ),
                    CONCAT(
                      IFF(
                        'gold' IS NULL,
                        '~',
                        CONCAT(CAST(LENGTH('gold') AS VARCHAR), ':', COALESCE('gold', ''))
                      ),
                      IFF(
                        'si_billing_events' IS NULL,
                        '~',
                        CONCAT(CAST(LENGTH('si_billing_events') AS VARCHAR), ':', COALESCE('si_billing_events', ''))
                      ),
                      IFF(
                        "T272"."VALIDATION_RULE" IS NULL,
                        '~',
                        CONCAT(
                          CAST(LENGTH("T272"."VALIDATION_RULE") AS VARCHAR),
                          ':',
                          COALESCE("T272"."VALIDATION_RULE", '')
                        )
                      ),
                      IFF(
                        "T272"."EVENT_ID" IS NULL,
                        '~',
                        CONCAT(CAST(LENGTH("T272"."EVENT_ID") AS VARCHAR), ':', COALESCE("T272"."EVENT_ID", ''))
                      ),
                      IFF(
                        "T272"."USER_ID" IS NULL,
                        '~',
                        CONCAT(CAST(LENGTH("T272"."USER_ID") AS VARCHAR), ':', COALESCE("T272"."USER_ID", ''))
                      ),
                      IFF(
                        "T272"."EVENT_TYPE" IS NULL,
                        '~',
                        CONCAT(CAST(LENGTH("T272"."EVENT_TYPE") AS VARCHAR), ':', COALESCE("T272"."EVENT_TYPE", ''))
                      ),
                      IFF(
                        CAST("T272"."AMOUNT" AS VARCHAR) IS NULL,
                        '~',
                        CONCAT(
                          CAST(LENGTH(CAST("T272"."AMOUNT" AS VARCHAR)) AS VARCHAR),
                          ':',
                          COALESCE(CAST("T272"."AMOUNT" AS VARCHAR), '')
                        )
                      ),
                      IFF(
                        CONCAT(
                          RIGHT(CAST(CAST(DATE_PART(year, "T272"."EVENT_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T272"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T272"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                        ) IS NULL,
                        '~',
                        CONCAT(
                          CAST(LENGTH(
                            CONCAT(
                              RIGHT(CAST(CAST(DATE_PART(year, "T272"."EVENT_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T272"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T272"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                            )
                          ) AS VARCHAR),
                          ':',
                          COALESCE(
                            CONCAT(
                              RIGHT(CAST(CAST(DATE_PART(year, "T272"."EVENT_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T272"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T272"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ''
                          )
                        )
                      )
                    )
                  )
                ) AS "ERROR_ID"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "T267"."EVENT_ID",
                    "T267"."USER_ID",
                    "T267"."EVENT_TYPE",
                    "T267"."AMOUNT",
                    "T267"."EVENT_DATE",
                    "T267"."LOAD_TIMESTAMP",
                    "T267"."UPDATE_TIMESTAMP",
                    "T267"."SOURCE_SYSTEM",
                    "T267"."LOAD_DATE",
                    "T267"."UPDATE_DATE",
                    "T267"."EFF",
                    "T267"."BROKEN",
                    "T86"."RULE_TABLE",
                    "T86"."RULE_BIT",
                    "T86"."VALIDATION_RULE",
                    "T86"."ERROR_SEVERITY",
                    "T86"."ERROR_TYPE",
                    "T86"."ERROR_DESCRIPTION",
                    "T86"."SOURCE_COLUMN"
                  FROM (
                    SELECT
                      "T264"."EVENT_ID",
                      "T264"."USER_ID",
                      "T264"."EVENT_TYPE",
                      "T264"."AMOUNT",
                      "T264"."EVENT_DATE",
                      "T264"."LOAD_TIMESTAMP",
                      "T264"."UPDATE_TIMESTAMP",
                      "T264"."SOURCE_SYSTEM",
                      "T264"."LOAD_DATE",
                      "T264"."UPDATE_DATE",
                      "T264"."EFF",
                      "T264"."BROKEN"
                    FROM (
                      SELECT
                        "T249"."EVENT_ID",
                        "T249"."USER_ID",
                        "T249"."EVENT_TYPE",
                        "T249"."AMOUNT",
                        "T249"."EVENT_DATE",
                        "T249"."LOAD_TIMESTAMP",
                        "T249"."UPDATE_TIMESTAMP",
                        "T249"."SOURCE_SYSTEM",
                        "T249"."LOAD_DATE",
                        "T249"."UPDATE_DATE",
                        "T249"."EVENT_TYPE_LABEL",
                        "T249"."EFF",
                        "T249"."FAILED",
                        "T249"."IS_SELECTED",
                        "T249"."IS_LATEST",
                        "T249"."FOUND_USER_KEY",
                        TO_DATE(CAST(TIMESTAMP_FROM_PARTS(2025, 6, 30, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))) AS "AS_OF_DATE",
                        0 + IFF(COALESCE("T249"."EVENT_TYPE_LABEL" = 'Unknown', FALSE), 64, 0) + IFF(COALESCE("T249"."FOUND_USER_KEY" IS NULL, FALSE), 128, 0) + IFF(COALESCE("T249"."AMOUNT" = 0, FALSE), 256, 0) + IFF(
                          COALESCE(
                            "T249"."EVENT_DATE" > TO_DATE(CAST(TIMESTAMP_FROM_PARTS(2025, 6, 30, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))),
                            FALSE
                          ),
                          512,
                          0
                        ) AS "BROKEN"
                      FROM (
                        SELECT
                          "T238"."EVENT_ID",
                          "T238"."USER_ID",
                          "T238"."EVENT_TYPE",
                          "T238"."AMOUNT",
                          "T238"."EVENT_DATE",
                          "T238"."LOAD_TIMESTAMP",
                          "T238"."UPDATE_TIMESTAMP",
                          "T238"."SOURCE_SYSTEM",
                          "T238"."LOAD_DATE",
                          "T238"."UPDATE_DATE",
                          "T238"."EVENT_TYPE_LABEL",
                          "T238"."EFF",
                          "T238"."FAILED",
                          "T238"."IS_SELECTED",
                          "T238"."IS_LATEST",
                          "T72"."FOUND_USER_KEY"
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              "T215"."EVENT_ID",
                              "T215"."USER_ID",
                              "T215"."EVENT_TYPE",
                              "T215"."AMOUNT",
                              "T215"."EVENT_DATE",
                              "T215"."LOAD_TIMESTAMP",
                              "T215"."UPDATE_TIMESTAMP",
                              "T215"."SOURCE_SYSTEM",
                              "T215"."LOAD_DATE",
                              "T215"."UPDATE_DATE",
                              "T215"."EVENT_TYPE_LABEL",
                              "T215"."EFF",
                              "T215"."FAILED",
                              "T215"."IS_SELECTED",
                              TRUE AS "IS_LATEST"
                            FROM (
                              SELECT
                                *
                              FROM "T200" AS "T205"
                              WHERE
                                "T205"."FAILED" = 0
                            ) AS "T215"
                            WHERE
                              NOT EXISTS(
                                SELECT
                                  1
                                FROM (
                                  SELECT
                                    "T219"."KEY_BUCKET"
                                  FROM (
                                    SELECT
                                      "T211"."KEY_BUCKET",
                                      COUNT(*) AS "COUNTSTAR()"
                                    FROM (
                                      SELECT
                                        HASH("T205"."EVENT_ID") AS "KEY_BUCKET"
                                      FROM "T200" AS "T205"
                                    ) AS "T211"
                                    GROUP BY
                                      1
                                  ) AS "T219"
                                  WHERE
                                    "T219"."COUNTSTAR()" > 1 AND "T219"."KEY_BUCKET" IS NOT NULL
                                ) AS "T229"
                                WHERE
                                  HASH("T215"."EVENT_ID") = "T229"."KEY_BUCKET"
                              )
                          ) AS "T232"
                          UNION ALL
                          SELECT
                            *
                          FROM (
                            SELECT
                              "T8"."EVENT_ID",
                              "T8"."USER_ID",
                              "T8"."EVENT_TYPE",
                              "T8"."AMOUNT",
                              "T8"."EVENT_DATE",
                              "T8"."LOAD_TIMESTAMP",
                              "T8"."UPDATE_TIMESTAMP",
                              "T8"."SOURCE_SYSTEM",
                              "T8"."LOAD_DATE",
                              "T8"."UPDATE_DATE",
                              "T8"."EVENT_TYPE_LABEL",
                              "T8"."EFF",
                              "T8"."FAILED",
                              "T8"."IS_SELECTED",
                              "T8"."IS_LATEST"
                            FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."CONTESTED_BILLING_EVENTS" AS "T8"
                            WHERE
                              "T8"."IS_KEPT"
                          ) AS "T31"
                        ) AS "T238"
                        LEFT OUTER JOIN (
                          SELECT
                            "T12"."USER_ID" AS "LOOKED_UP_ID",
                            "T12"."FOUND_FROM",
                            "T12"."FOUND_UNTIL",
                            "T12"."USER_KEY" AS "FOUND_USER_KEY"
                          FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."USER_VERSIONS" AS "T12"
                        ) AS "T72"
                          ON "T238"."USER_ID" = "T72"."LOOKED_UP_ID"
                          AND LEAST(
                            GREATEST(
                              CAST("T238"."EVENT_DATE" AS TIMESTAMP_NTZ(6)),
                              CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
                            ),
                            CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMP_NTZ(6))
                          ) >= "T72"."FOUND_FROM"
                          AND LEAST(
                            GREATEST(
                              CAST("T238"."EVENT_DATE" AS TIMESTAMP_NTZ(6)),
                              CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
                            ),
                            CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMP_NTZ(6))
                          ) < "T72"."FOUND_UNTIL"
                      ) AS "T249"
                    ) AS "T264"
                    WHERE
                      "T264"."BROKEN" <> 0 AND "T264"."IS_LATEST"
                  ) AS "T267"
                  CROSS JOIN (
                    SELECT
                      *
                    FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."QUALITY_RULES" AS "T3"
                    WHERE
                      "T3"."RULE_TABLE" = 'si_billing_events'
                  ) AS "T86"
                ) AS "T269"
                WHERE
                  (
                    BITAND("T269"."BROKEN", "T269"."RULE_BIT")
                  ) <> 0
              ) AS "T272"
            ) AS "T284"
          ) AS "T287"
        ) AS "T288"
      ) AS "T294"
    ) AS "T295"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "T186"."FAULT_ID" AS "ERROR_ID",
          'silver' AS "ORIGIN",
          COALESCE("T186"."ERROR_TYPE", 'Other') AS "ERROR_TYPE",
          "T186"."ERROR_DESCRIPTION",
          COALESCE("T186"."SOURCE_TABLE", 'Unknown') AS "SOURCE_TABLE",
          CAST("T186"."ERROR_ID" AS VARCHAR) AS "SOURCE_KEY",
          CAST(NULL AS VARCHAR) AS "SOURCE_COLUMN",
          CAST(NULL AS VARCHAR) AS "ERROR_VALUE",
          'silver_error' AS "VALIDATION_RULE",
          IFF(
            COALESCE(
              CONTAINS(
                TRIM(
                  REGEXP_REPLACE(
                    TRANSLATE("T186"."ERROR_TYPE", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ_-', 'abcdefghijklmnopqrstuvwxyz  '),
                    ' +',
                    ' '
                  ),
                  ' \t\n\r\f'
                ),
                'critical'
              )
              OR CONTAINS(
                TRIM(
                  REGEXP_REPLACE(
                    TRANSLATE("T186"."ERROR_TYPE", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ_-', 'abcdefghijklmnopqrstuvwxyz  '),
                    ' +',
                    ' '
                  ),
                  ' \t\n\r\f'
                ),
                'fatal'
              ),
              FALSE
            ),
            'Critical',
            'Warning'
          ) AS "ERROR_SEVERITY",
          CASE TRIM(
              REGEXP_REPLACE(
                TRANSLATE("T186"."STATUS", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ_-', 'abcdefghijklmnopqrstuvwxyz  '),
                ' +',
                ' '
              ),
              ' \t\n\r\f'
            )
            WHEN 'resolved'
            THEN 'Resolved'
            WHEN 'in progress'
            THEN 'In Progress'
            ELSE 'Open'
          END AS "RESOLUTION_STATUS",
          CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
            'error_description',
            "T186"."ERROR_DESCRIPTION",
            'error_id',
            "T186"."ERROR_ID",
            'error_timestamp',
            CONCAT(
              CONCAT(
                RIGHT(
                  CAST(CAST(DATE_PART(year, "T186"."ERROR_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                  4
                ),
                '-',
                RIGHT(
                  CAST(CAST(DATE_PART(month, "T186"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                ),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T186"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(
                CAST(CAST(DATE_PART(hour, "T186"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(minute, "T186"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(second, "T186"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              '.',
              RIGHT(
                CAST((
                  (
                    (
                      DATEDIFF(
                        MICROSECOND,
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                        "T186"."ERROR_TIMESTAMP"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            ),
            'error_type',
            "T186"."ERROR_TYPE",
            'load_date',
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T186"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T186"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T186"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            'process_audit_info',
            "T186"."PROCESS_AUDIT_INFO",
            'source_system',
            "T186"."SOURCE_SYSTEM",
            'source_table',
            "T186"."SOURCE_TABLE",
            'status',
            "T186"."STATUS",
            'update_date',
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T186"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T186"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T186"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
            )
          ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
          1 AS "OCCURRENCES",
          "T186"."ERROR_TIMESTAMP",
          "T186"."LOAD_DATE",
          "T186"."UPDATE_DATE",
          "T186"."SOURCE_SYSTEM"
        FROM (
          SELECT
            "T164"."ERROR_ID",
            "T164"."ERROR_TYPE",
            "T164"."ERROR_DESCRIPTION",
            "T164"."SOURCE_TABLE",
            "T164"."ERROR_TIMESTAMP",
            "T164"."PROCESS_AUDIT_INFO",
            "T164"."STATUS",
            "T164"."LOAD_DATE",
            "T164"."UPDATE_DATE",
            "T164"."SOURCE_SYSTEM",
            "T164"."EFF",
            "T164"."FAULT_ID",
            ROW_NUMBER() OVER (
              PARTITION BY "T164"."FAULT_ID"
              ORDER BY "T164"."EFF" DESC NULLS LAST, "T164"."ERROR_ID" DESC NULLS LAST, "T164"."ERROR_TYPE" DESC NULLS LAST, "T164"."ERROR_DESCRIPTION" DESC NULLS LAST, "T164"."SOURCE_TABLE" DESC NULLS LAST, "T164"."ERROR_TIMESTAMP" DESC NULLS LAST, "T164"."PROCESS_AUDIT_INFO" DESC NULLS LAST, "T164"."STATUS" DESC NULLS LAST, "T164"."LOAD_DATE" DESC NULLS LAST, "T164"."UPDATE_DATE" DESC NULLS LAST, "T164"."SOURCE_SYSTEM" DESC NULLS LAST
            ) - 1 AS "POSITION"
          FROM (
            SELECT
              "T111"."ERROR_ID",
              "T111"."ERROR_TYPE",
              "T111"."ERROR_DESCRIPTION",
              "T111"."SOURCE_TABLE",
              "T111"."ERROR_TIMESTAMP",
              "T111"."PROCESS_AUDIT_INFO",
              "T111"."STATUS",
              "T111"."LOAD_DATE",
              "T111"."UPDATE_DATE",
              "T111"."SOURCE_SYSTEM",
              "T111"."EFF",
              MD5(
                IFF(
                  "T111"."ERROR_ID" IS NOT NULL,
                  CONCAT(
                    IFF(
                      'silver' IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH('silver') AS VARCHAR), ':', COALESCE('silver', ''))
                    ),
                    IFF(
                      CAST("T111"."ERROR_ID" AS VARCHAR) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(CAST("T111"."ERROR_ID" AS VARCHAR)) AS VARCHAR),
                        ':',
                        COALESCE(CAST("T111"."ERROR_ID" AS VARCHAR), '')
                      )
                    )
                  ),
                  CONCAT(
                    IFF(
                      'silver' IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH('silver') AS VARCHAR), ':', COALESCE('silver', ''))
                    ),
                    IFF(
                      CAST("T111"."ERROR_ID" AS VARCHAR) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(CAST("T111"."ERROR_ID" AS VARCHAR)) AS VARCHAR),
                        ':',
                        COALESCE(CAST("T111"."ERROR_ID" AS VARCHAR), '')
                      )
                    ),
                    IFF(
                      "T111"."ERROR_TYPE" IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH("T111"."ERROR_TYPE") AS VARCHAR), ':', COALESCE("T111"."ERROR_TYPE", ''))
                    ),
                    IFF(
                      "T111"."ERROR_DESCRIPTION" IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH("T111"."ERROR_DESCRIPTION") AS VARCHAR),
                        ':',
                        COALESCE("T111"."ERROR_DESCRIPTION", '')
                      )
                    ),
                    IFF(
                      "T111"."SOURCE_TABLE" IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH("T111"."SOURCE_TABLE") AS VARCHAR),
                        ':',
                        COALESCE("T111"."SOURCE_TABLE", '')
                      )
                    ),
                    IFF(
                      CONCAT(
                        CONCAT(
                          RIGHT(
                            CAST(CAST(DATE_PART(year, "T111"."ERROR_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                            4
                          ),
                          '-',
                          RIGHT(
                            CAST(CAST(DATE_PART(month, "T111"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                            2
                          ),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T111"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(
                          CAST(CAST(DATE_PART(hour, "T111"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(minute, "T111"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(second, "T111"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                  "T111"."ERROR_TIMESTAMP"
                                ) % 1000000
                              ) + 1000000
                            ) % 1000000
                          ) + 1000000 AS VARCHAR),
                          6
                        )
                      ) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(
                          CONCAT(
                            CONCAT(
                              RIGHT(
                                CAST(CAST(DATE_PART(year, "T111"."ERROR_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                                4
                              ),
                              '-',
                              RIGHT(
                                CAST(CAST(DATE_PART(month, "T111"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                                2
                              ),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T111"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(
                              CAST(CAST(DATE_PART(hour, "T111"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(minute, "T111"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(second, "T111"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                      "T111"."ERROR_TIMESTAMP"
                                    ) % 1000000
                                  ) + 1000000
                                ) % 1000000
                              ) + 1000000 AS VARCHAR),
                              6
                            )
                          )
                        ) AS VARCHAR),
                        ':',
                        COALESCE(
                          CONCAT(
                            CONCAT(
                              RIGHT(
                                CAST(CAST(DATE_PART(year, "T111"."ERROR_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                                4
                              ),
                              '-',
                              RIGHT(
                                CAST(CAST(DATE_PART(month, "T111"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                                2
                              ),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T111"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(
                              CAST(CAST(DATE_PART(hour, "T111"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(minute, "T111"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(second, "T111"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                      "T111"."ERROR_TIMESTAMP"
                                    ) % 1000000
                                  ) + 1000000
                                ) % 1000000
                              ) + 1000000 AS VARCHAR),
                              6
                            )
                          ),
                          ''
                        )
                      )
                    ),
                    IFF(
                      "T111"."PROCESS_AUDIT_INFO" IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH("T111"."PROCESS_AUDIT_INFO") AS VARCHAR),
                        ':',
                        COALESCE("T111"."PROCESS_AUDIT_INFO", '')
                      )
                    ),
                    IFF(
                      "T111"."STATUS" IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH("T111"."STATUS") AS VARCHAR), ':', COALESCE("T111"."STATUS", ''))
                    )
                  )
                )
              ) AS "FAULT_ID"
            FROM (
              SELECT
                "T1"."ERROR_ID",
                IFF(
                  (
                    "T1"."ERROR_TYPE" = ''
                  )
                  OR STARTSWITH("T1"."ERROR_TYPE", ' ')
                  OR ENDSWITH("T1"."ERROR_TYPE", ' ')
                  OR CONTAINS("T1"."ERROR_TYPE", '  ')
                  OR CONTAINS("T1"."ERROR_TYPE", '\t')
                  OR CONTAINS("T1"."ERROR_TYPE", '\n')
                  OR CONTAINS("T1"."ERROR_TYPE", '\r')
                  OR CONTAINS("T1"."ERROR_TYPE", '')
                  OR CONTAINS("T1"."ERROR_TYPE", '\f'),
                  NULLIF(TRIM(REGEXP_REPLACE("T1"."ERROR_TYPE", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
                  "T1"."ERROR_TYPE"
                ) AS "ERROR_TYPE",
                IFF(
                  (
                    "T1"."ERROR_DESCRIPTION" = ''
                  )
                  OR STARTSWITH("T1"."ERROR_DESCRIPTION", ' ')
                  OR ENDSWITH("T1"."ERROR_DESCRIPTION", ' ')
                  OR CONTAINS("T1"."ERROR_DESCRIPTION", '  ')
                  OR CONTAINS("T1"."ERROR_DESCRIPTION", '\t')
                  OR CONTAINS("T1"."ERROR_DESCRIPTION", '\n')
                  OR CONTAINS("T1"."ERROR_DESCRIPTION", '\r')
                  OR CONTAINS("T1"."ERROR_DESCRIPTION", '')
                  OR CONTAINS("T1"."ERROR_DESCRIPTION", '\f'),
                  NULLIF(
                    TRIM(REGEXP_REPLACE("T1"."ERROR_DESCRIPTION", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'),
                    ''
                  ),
                  "T1"."ERROR_DESCRIPTION"
                ) AS "ERROR_DESCRIPTION",
                IFF(
                  (
                    "T1"."SOURCE_TABLE" = ''
                  )
                  OR STARTSWITH("T1"."SOURCE_TABLE", ' ')
                  OR ENDSWITH("T1"."SOURCE_TABLE", ' ')
                  OR CONTAINS("T1"."SOURCE_TABLE", '  ')
                  OR CONTAINS("T1"."SOURCE_TABLE", '\t')
                  OR CONTAINS("T1"."SOURCE_TABLE", '\n')
                  OR CONTAINS("T1"."SOURCE_TABLE", '\r')
                  OR CONTAINS("T1"."SOURCE_TABLE", '')
                  OR CONTAINS("T1"."SOURCE_TABLE", '\f'),
                  NULLIF(TRIM(REGEXP_REPLACE("T1"."SOURCE_TABLE", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
                  "T1"."SOURCE_TABLE"
                ) AS "SOURCE_TABLE",
                "T1"."ERROR_TIMESTAMP",
                IFF(
                  (
                    "T1"."PROCESS_AUDIT_INFO" = ''
                  )
                  OR STARTSWITH("T1"."PROCESS_AUDIT_INFO", ' ')
                  OR ENDSWITH("T1"."PROCESS_AUDIT_INFO", ' ')
                  OR CONTAINS("T1"."PROCESS_AUDIT_INFO", '  ')
                  OR CONTAINS("T1"."PROCESS_AUDIT_INFO", '\t')
                  OR CONTAINS("T1"."PROCESS_AUDIT_INFO", '\n')
                  OR CONTAINS("T1"."PROCESS_AUDIT_INFO", '\r')
                  OR CONTAINS("T1"."PROCESS_AUDIT_INFO", '')
                  OR CONTAINS("T1"."PROCESS_AUDIT_INFO", '\f'),
                  NULLIF(
                    TRIM(REGEXP_REPLACE("T1"."PROCESS_AUDIT_INFO", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'),
                    ''
                  ),
                  "T1"."PROCESS_AUDIT_INFO"
                ) AS "PROCESS_AUDIT_INFO",
                IFF(
                  (
                    "T1"."STATUS" = ''
                  )
                  OR STARTSWITH("T1"."STATUS", ' ')
                  OR ENDSWITH("T1"."STATUS", ' ')
                  OR CONTAINS("T1"."STATUS", '  ')
                  OR CONTAINS("T1"."STATUS", '\t')
                  OR CONTAINS("T1"."STATUS", '\n')
                  OR CONTAINS("T1"."STATUS", '\r')
                  OR CONTAINS("T1"."STATUS", '')
                  OR CONTAINS("T1"."STATUS", '\f'),
                  NULLIF(TRIM(REGEXP_REPLACE("T1"."STATUS", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
                  "T1"."STATUS"
                ) AS "STATUS",
                "T1"."LOAD_DATE",
                "T1"."UPDATE_DATE",
                IFF(
                  (
                    "T1"."SOURCE_SYSTEM" = ''
                  )
                  OR STARTSWITH("T1"."SOURCE_SYSTEM", ' ')
                  OR ENDSWITH("T1"."SOURCE_SYSTEM", ' ')
                  OR CONTAINS("T1"."SOURCE_SYSTEM", '  ')
                  OR CONTAINS("T1"."SOURCE_SYSTEM", '\t')
                  OR CONTAINS("T1"."SOURCE_SYSTEM", '\n')
                  OR CONTAINS("T1"."SOURCE_SYSTEM", '\r')
                  OR CONTAINS("T1"."SOURCE_SYSTEM", '')
                  OR CONTAINS("T1"."SOURCE_SYSTEM", '\f'),
                  NULLIF(TRIM(REGEXP_REPLACE("T1"."SOURCE_SYSTEM", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
                  "T1"."SOURCE_SYSTEM"
                ) AS "SOURCE_SYSTEM",
                CAST(COALESCE("T1"."UPDATE_DATE", "T1"."LOAD_DATE") AS TIMESTAMP_NTZ(6)) AS "EFF"
              FROM "ZOOM_DB"."SILVER"."SI_ERROR_DATA" AS "T1"
            ) AS "T111"
          ) AS "T164"
        ) AS "T186"
        WHERE
          "T186"."POSITION" = 0
      ) AS "T226"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "T230"."ERROR_ID",
            'gold' AS "ORIGIN",
            "T230"."ERROR_TYPE",
            "T230"."ERROR_DESCRIPTION",
            'si_users' AS "SOURCE_TABLE",
            "T230"."USER_ID" AS "SOURCE_KEY",
            "T230"."SOURCE_COLUMN",
            CASE
              WHEN "T230"."VALIDATION_RULE" IN ('missing_user_id', 'reserved_user_id')
              THEN "T230"."USER_ID"
              WHEN "T230"."VALIDATION_RULE" IN ('missing_email', 'invalid_email', 'duplicate_email')
              THEN CONCAT(
                SUBSTRING("T230"."EMAIL", IFF((
                  0 + 1
                ) >= 1, 0 + 1, 0 + 1 + LENGTH("T230"."EMAIL")), 1),
                '***'
              )
              WHEN "T230"."VALIDATION_RULE" IN ('missing_user_name')
              THEN CONCAT(
                SUBSTRING(
                  "T230"."USER_NAME",
                  IFF((
                    0 + 1
                  ) >= 1, 0 + 1, 0 + 1 + LENGTH("T230"."USER_NAME")),
                  1
                ),
                '***'
              )
              WHEN "T230"."VALIDATION_RULE" IN ('missing_effective_time', 'invalid_effective_time')
              THEN CONCAT(
                COALESCE(
                  CONCAT(
                    CONCAT(
                      RIGHT(
                        CAST(CAST(DATE_PART(year, "T230"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                        4
                      ),
                      '-',
                      RIGHT(
                        CAST(CAST(DATE_PART(month, "T230"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                        2
                      ),
                      '-',
                      RIGHT(
                        CAST(CAST(DATE_PART(day, "T230"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                        2
                      )
                    ),
                    ' ',
                    RIGHT(
                      CAST(CAST(DATE_PART(hour, "T230"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                      2
                    ),
                    ':',
                    RIGHT(
                      CAST(CAST(DATE_PART(minute, "T230"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                      2
                    ),
                    ':',
                    RIGHT(
                      CAST(CAST(DATE_PART(second, "T230"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                      2
                    ),
                    '.',
                    RIGHT(
                      CAST((
                        (
                          (
                            DATEDIFF(
                              MICROSECOND,
                              CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                              "T230"."UPDATE_TIMESTAMP"
                            ) % 1000000
                          ) + 1000000
                        ) % 1000000
                      ) + 1000000 AS VARCHAR),
                      6
                    )
                  ),
                  'null'
                ),
                ', ',
                COALESCE(
                  CONCAT(
                    CONCAT(
                      RIGHT(
                        CAST(CAST(DATE_PART(year, "T230"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                        4
                      ),
                      '-',
                      RIGHT(
                        CAST(CAST(DATE_PART(month, "T230"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                        2
                      ),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(day, "T230"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                    ),
                    ' ',
                    RIGHT(CAST(CAST(DATE_PART(hour, "T230"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                    ':',
                    RIGHT(
                      CAST(CAST(DATE_PART(minute, "T230"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                      2
                    ),
                    ':',
                    RIGHT(
                      CAST(CAST(DATE_PART(second, "T230"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                      2
                    ),
                    '.',
                    RIGHT(
                      CAST((
                        (
                          (
                            DATEDIFF(
                              MICROSECOND,
                              CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                              "T230"."LOAD_TIMESTAMP"
                            ) % 1000000
                          ) + 1000000
                        ) % 1000000
                      ) + 1000000 AS VARCHAR),
                      6
                    )
                  ),
                  'null'
                )
              )
              WHEN "T230"."VALIDATION_RULE" IN ('unknown_plan_type')
              THEN "T230"."PLAN_TYPE"
              WHEN "T230"."VALIDATION_RULE" IN ('unknown_user_status')
              THEN "T230"."USER_STATUS"
              ELSE NULL
            END AS "ERROR_VALUE",
            "T230"."VALIDATION_RULE",
            "T230"."ERROR_SEVERITY",
            'Open' AS "RESOLUTION_STATUS",
            CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
              'company',
              "T230"."COMPANY",
              'email',
              CONCAT(
                SUBSTRING("T230"."EMAIL", IFF((
                  0 + 1
                ) >= 1, 0 + 1, 0 + 1 + LENGTH("T230"."EMAIL")), 1),
                '***'
              ),
              'load_date',
              CONCAT(
                RIGHT(CAST(CAST(DATE_PART(year, "T230"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T230"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T230"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              'load_timestamp',
              CONCAT(
                CONCAT(
                  RIGHT(
                    CAST(CAST(DATE_PART(year, "T230"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                    4
                  ),
                  '-',
                  RIGHT(
                    CAST(CAST(DATE_PART(month, "T230"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  ),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(day, "T230"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                ),
                ' ',
                RIGHT(CAST(CAST(DATE_PART(hour, "T230"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                ':',
                RIGHT(
                  CAST(CAST(DATE_PART(minute, "T230"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                ),
                ':',
                RIGHT(
                  CAST(CAST(DATE_PART(second, "T230"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                ),
                '.',
                RIGHT(
                  CAST((
                    (
                      (
                        DATEDIFF(
                          MICROSECOND,
                          CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                          "T230"."LOAD_TIMESTAMP"
                        ) % 1000000
                      ) + 1000000
                    ) % 1000000
                  ) + 1000000 AS VARCHAR),
                  6
                )
              ),
              'plan_type',
              "T230"."PLAN_TYPE",
              'source_system',
              "T230"."SOURCE_SYSTEM",
              'update_date',
              CONCAT(
                RIGHT(CAST(CAST(DATE_PART(year, "T230"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T230"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T230"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              'update_timestamp',
              CONCAT(
                CONCAT(
                  RIGHT(
                    CAST(CAST(DATE_PART(year, "T230"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                    4
                  ),
                  '-',
                  RIGHT(
                    CAST(CAST(DATE_PART(month, "T230"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  ),
                  '-',
                  RIGHT(
                    CAST(CAST(DATE_PART(day, "T230"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  )
                ),
                ' ',
                RIGHT(
                  CAST(CAST(DATE_PART(hour, "T230"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                ),
                ':',
                RIGHT(
                  CAST(CAST(DATE_PART(minute, "T230"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                ),
                ':',
                RIGHT(
                  CAST(CAST(DATE_PART(second, "T230"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                ),
                '.',
                RIGHT(
                  CAST((
                    (
                      (
                        DATEDIFF(
                          MICROSECOND,
                          CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                          "T230"."UPDATE_TIMESTAMP"
                        ) % 1000000
                      ) + 1000000
                    ) % 1000000
                  ) + 1000000 AS VARCHAR),
                  6
                )
              ),
              'user_id',
              "T230"."USER_ID",
              'user_name',
              CONCAT(
                SUBSTRING(
                  "T230"."USER_NAME",
                  IFF((
                    0 + 1
                  ) >= 1, 0 + 1, 0 + 1 + LENGTH("T230"."USER_NAME")),
                  1
                ),
                '***'
              ),
              'user_status',
              "T230"."USER_STATUS"
            ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
            "T230"."OCCURRENCES",
            "T230"."EFF" AS "ERROR_TIMESTAMP",
            "T230"."LOAD_DATE",
            "T230"."UPDATE_DATE",
            "T230"."SOURCE_SYSTEM"
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "T138"."USER_ID",
                "T138"."USER_NAME",
                "T138"."EMAIL",
                "T138"."COMPANY",
                "T138"."PLAN_TYPE",
                "T138"."USER_STATUS",
                "T138"."LOAD_TIMESTAMP",
                "T138"."UPDATE_TIMESTAMP",
                "T138"."SOURCE_SYSTEM",
                "T138"."LOAD_DATE",
                "T138"."UPDATE_DATE",
                "T138"."EFF",
                "T138"."BROKEN",
                "T138"."RULE_TABLE",
                "T138"."RULE_BIT",
                "T138"."VALIDATION_RULE",
                "T138"."ERROR_SEVERITY",
                "T138"."ERROR_TYPE",
                "T138"."ERROR_DESCRIPTION",
                "T138"."SOURCE_COLUMN",
                "T138"."ERROR_ID",
                "T138"."OCCURRENCES"
              FROM (
                SELECT
                  "T124"."USER_ID",
                  "T124"."USER_NAME",
                  "T124"."EMAIL",
                  "T124"."COMPANY",
                  "T124"."PLAN_TYPE",
                  "T124"."USER_STATUS",
                  "T124"."LOAD_TIMESTAMP",
                  "T124"."UPDATE_TIMESTAMP",
                  "T124"."SOURCE_SYSTEM",
                  "T124"."LOAD_DATE",
                  "T124"."UPDATE_DATE",
                  "T124"."EFF",
                  "T124"."BROKEN",
                  "T124"."RULE_TABLE",
                  "T124"."RULE_BIT",
                  "T124"."VALIDATION_RULE",
                  "T124"."ERROR_SEVERITY",
                  "T124"."ERROR_TYPE",
                  "T124"."ERROR_DESCRIPTION",
                  "T124"."SOURCE_COLUMN",
                  "T124"."ERROR_ID",
                  ROW_NUMBER() OVER (
                    PARTITION BY "T124"."ERROR_ID"
                    ORDER BY "T124"."EFF" DESC NULLS LAST, "T124"."LOAD_TIMESTAMP" DESC NULLS LAST, "T124"."USER_ID" DESC NULLS LAST, "T124"."USER_NAME" DESC NULLS LAST, "T124"."EMAIL" DESC NULLS LAST, "T124"."COMPANY" DESC NULLS LAST, "T124"."PLAN_TYPE" DESC NULLS LAST, "T124"."USER_STATUS" DESC NULLS LAST, "T124"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T124"."LOAD_DATE" DESC NULLS LAST, "T124"."UPDATE_DATE" DESC NULLS LAST, "T124"."SOURCE_SYSTEM" DESC NULLS LAST
                  ) - 1 AS "POSITION",
                  COUNT(*) OVER (
                    PARTITION BY "T124"."ERROR_ID"
                    ORDER BY NULL ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ) AS "OCCURRENCES"
                FROM (
                  SELECT
                    "T108"."USER_ID",
                    "T108"."USER_NAME",
                    "T108"."EMAIL",
                    "T108"."COMPANY",
                    "T108"."PLAN_TYPE",
                    "T108"."USER_STATUS",
                    "T108"."LOAD_TIMESTAMP",
                    "T108"."UPDATE_TIMESTAMP",
                    "T108"."SOURCE_SYSTEM",
                    "T108"."LOAD_DATE",
                    "T108"."UPDATE_DATE",
                    "T108"."EFF",
                    "T108"."BROKEN",
                    "T108"."RULE_TABLE",
                    "T108"."RULE_BIT",
                    "T108"."VALIDATION_RULE",
                    "T108"."ERROR_SEVERITY",
                    "T108"."ERROR_TYPE",
                    "T108"."ERROR_DESCRIPTION",
                    "T108"."SOURCE_COLUMN",
                    MD5(
                      IFF(
                        "T108"."USER_ID" IS NOT NULL,
                        CONCAT(
                          IFF(
                            'gold' IS NULL,
                            '~',
                            CONCAT(CAST(LENGTH('gold') AS VARCHAR), ':', COALESCE('gold', ''))
                          ),
                          IFF(
                            'si_users' IS NULL,
                            '~',
                            CONCAT(CAST(LENGTH('si_users') AS VARCHAR), ':', COALESCE('si_users', ''))
                          ),
                          IFF(
                            "T108"."VALIDATION_RULE" IS NULL,
                            '~',
                            CONCAT(
                              CAST(LENGTH("T108"."VALIDATION_RULE") AS VARCHAR),
                              ':',
                              COALESCE("T108"."VALIDATION_RULE", '')
                            )
                          ),
                          IFF(
                            "T108"."USER_ID" IS NULL,
                            '~',
                            CONCAT(CAST(LENGTH("T108"."USER_ID") AS VARCHAR), ':', COALESCE("T108"."USER_ID", ''))
                          )
                        ),
                        CONCAT(
                          IFF(
                            'gold' IS NULL,
                            '~',
                            CONCAT(CAST(LENGTH('gold') AS VARCHAR), ':', COALESCE('gold', ''))
                          ),
                          IFF(
                            'si_users' IS NULL,
                            '~',
                            CONCAT(CAST(LENGTH('si_users') AS VARCHAR), ':', COALESCE('si_users', ''))
                          ),
                          IFF(
                            "T108"."VALIDATION_RULE" IS NULL,
                            '~',
                            CONCAT(
                              CAST(LENGTH("T108"."VALIDATION_RULE") AS VARCHAR),
                              ':',
                              COALESCE("T108"."VALIDATION_RULE", '')
                            )
                          ),
                          IFF(
                            "T108"."USER_ID" IS NULL,
                            '~',
                            CONCAT(CAST(LENGTH("T108"."USER_ID") AS VARCHAR), ':', COALESCE("T108"."USER_ID", ''))
                          ),
                          IFF(
                            "T108"."USER_NAME" IS NULL,
                            '~',
                            CONCAT(CAST(LENGTH("T108"."USER_NAME") AS VARCHAR), ':', COALESCE("T108"."USER_NAME", ''))
                          ),
                          IFF(
                            "T108"."EMAIL" IS NULL,
                            '~',
                            CONCAT(CAST(LENGTH("T108"."EMAIL") AS VARCHAR), ':', COALESCE("T108"."EMAIL", ''))
                          ),
                          IFF(
                            "T108"."COMPANY" IS NULL,
                            '~',
                            CONCAT(CAST(LENGTH("T108"."COMPANY") AS VARCHAR), ':', COALESCE("T108"."COMPANY", ''))
                          ),
                          IFF(
                            "T108"."PLAN_TYPE" IS NULL,
                            '~',
                            CONCAT(CAST(LENGTH("T108"."PLAN_TYPE") AS VARCHAR), ':', COALESCE("T108"."PLAN_TYPE", ''))
                          ),
                          IFF(
                            "T108"."USER_STATUS" IS NULL,
                            '~',
                            CONCAT(
                              CAST(LENGTH("T108"."USER_STATUS") AS VARCHAR),
                              ':',
                              COALESCE("T108"."USER_STATUS", '')
                            )
                          )
                        )
                      )
                    ) AS "ERROR_ID"
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        "T64"."USER_ID",
                        "T64"."USER_NAME",
                        "T64"."EMAIL",
                        "T64"."COMPANY",
                        "T64"."PLAN_TYPE",
                        "T64"."USER_STATUS",
                        "T64"."LOAD_TIMESTAMP",
                        "T64"."UPDATE_TIMESTAMP",
                        "T64"."SOURCE_SYSTEM",
                        "T64"."LOAD_DATE",
                        "T64"."UPDATE_DATE",
                        "T64"."EFF",
                        "T64"."BROKEN",
                        "T87"."RULE_TABLE",
                        "T87"."RULE_BIT",
                        "T87"."VALIDATION_RULE",
                        "T87"."ERROR_SEVERITY",
                        "T87"."ERROR_TYPE",
                        "T87"."ERROR_DESCRIPTION",
                        "T87"."SOURCE_COLUMN"
                      FROM (
                        SELECT
                          "T9"."USER_ID",
                          "T9"."USER_NAME",
                          "T9"."EMAIL",
                          "T9"."COMPANY",
                          "T9"."PLAN_TYPE",
                          "T9"."USER_STATUS",
                          "T9"."LOAD_TIMESTAMP",
                          "T9"."UPDATE_TIMESTAMP",
                          "T9"."SOURCE_SYSTEM",
                          "T9"."LOAD_DATE",
                          "T9"."UPDATE_DATE",
                          "T9"."EFF",
                          "T9"."FAILED" AS "BROKEN"
                        FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."CONTESTED_USERS" AS "T9"
                        WHERE
                          "T9"."IS_STANDING"
                      ) AS "T64"
                      CROSS JOIN (
                        SELECT
                          *
                        FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."QUALITY_RULES" AS "T3"
                        WHERE
                          "T3"."RULE_TABLE" = 'si_users'
                      ) AS "T87"
                    ) AS "T97"
                    WHERE
                      (
                        BITAND("T97"."BROKEN", "T97"."RULE_BIT")
                      ) <> 0
                  ) AS "T108"
                ) AS "T124"
              ) AS "T138"
              WHERE
                "T138"."POSITION" = 0
            ) AS "T157"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                "T222"."USER_ID",
                "T222"."USER_NAME",
                "T222"."EMAIL",
                "T222"."COMPANY",
                "T222"."PLAN_TYPE",
                "T222"."USER_STATUS",
                "T222"."LOAD_TIMESTAMP",
                "T222"."UPDATE_TIMESTAMP",
                "T222"."SOURCE_SYSTEM",
                "T222"."LOAD_DATE",
                "T222"."UPDATE_DATE",
                "T222"."EFF",
                "T222"."BROKEN",
                "T222"."RULE_TABLE",
                "T222"."RULE_BIT",
                "T222"."VALIDATION_RULE",
                "T222"."ERROR_SEVERITY",
                "T222"."ERROR_TYPE",
                "T222"."ERROR_DESCRIPTION",
                "T222"."SOURCE_COLUMN",
                "T222"."ERROR_ID",
                1 AS "OCCURRENCES"
              FROM (
                SELECT
                  "T192"."USER_ID",
                  "T192"."USER_NAME",
                  "T192"."EMAIL",
                  "T192"."COMPANY",
                  "T192"."PLAN_TYPE",
                  "T192"."USER_STATUS",
                  "T192"."LOAD_TIMESTAMP",
                  "T192"."UPDATE_TIMESTAMP",
                  "T192"."SOURCE_SYSTEM",
                  "T192"."LOAD_DATE",
                  "T192"."UPDATE_DATE",
                  "T192"."EFF",
                  "T192"."BROKEN",
                  "T192"."RULE_TABLE",
                  "T192"."RULE_BIT",
                  "T192"."VALIDATION_RULE",
                  "T192"."ERROR_SEVERITY",
                  "T192"."ERROR_TYPE",
                  "T192"."ERROR_DESCRIPTION",
                  "T192"."SOURCE_COLUMN",
                  MD5(
                    IFF(
                      "T192"."USER_ID" IS NOT NULL,
                      CONCAT(
                        IFF(
                          'gold' IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH('gold') AS VARCHAR), ':', COALESCE('gold', ''))
                        ),
                        IFF(
                          'si_users' IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH('si_users') AS VARCHAR), ':', COALESCE('si_users', ''))
                        ),
                        IFF(
                          "T192"."VALIDATION_RULE" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T192"."VALIDATION_RULE") AS VARCHAR),
                            ':',
                            COALESCE("T192"."VALIDATION_RULE", '')
                          )
                        ),
                        IFF(
                          "T192"."USER_ID" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T192"."USER_ID") AS VARCHAR), ':', COALESCE("T192"."USER_ID", ''))
                        )
                      ),
                      CONCAT(
                        IFF(
                          'gold' IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH('gold') AS VARCHAR), ':', COALESCE('gold', ''))
                        ),
                        IFF(
                          'si_users' IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH('si_users') AS VARCHAR), ':', COALESCE('si_users', ''))
                        ),
                        IFF(
                          "T192"."VALIDATION_RULE" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T192"."VALIDATION_RULE") AS VARCHAR),
                            ':',
                            COALESCE("T192"."VALIDATION_RULE", '')
                          )
                        ),
                        IFF(
                          "T192"."USER_ID" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T192"."USER_ID") AS VARCHAR), ':', COALESCE("T192"."USER_ID", ''))
                        ),
                        IFF(
                          "T192"."USER_NAME" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T192"."USER_NAME") AS VARCHAR), ':', COALESCE("T192"."USER_NAME", ''))
                        ),
                        IFF(
                          "T192"."EMAIL" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T192"."EMAIL") AS VARCHAR), ':', COALESCE("T192"."EMAIL", ''))
                        ),
                        IFF(
                          "T192"."COMPANY" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T192"."COMPANY") AS VARCHAR), ':', COALESCE("T192"."COMPANY", ''))
                        ),
                        IFF(
                          "T192"."PLAN_TYPE" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T192"."PLAN_TYPE") AS VARCHAR), ':', COALESCE("T192"."PLAN_TYPE", ''))
                        ),
                        IFF(
                          "T192"."USER_STATUS" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T192"."USER_STATUS") AS VARCHAR),
                            ':',
                            COALESCE("T192"."USER_STATUS", '')
                          )
                        )
                      )
                    )
                  ) AS "ERROR_ID"
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      "T171"."USER_ID",
                      "T171"."USER_NAME",
                      "T171"."EMAIL",
                      "T171"."COMPANY",
                      "T171"."PLAN_TYPE",
                      "T171"."USER_STATUS",
                      "T171"."LOAD_TIMESTAMP",
                      "T171"."UPDATE_TIMESTAMP",
                      "T171"."SOURCE_SYSTEM",
                      "T171"."LOAD_DATE",
                      "T171"."UPDATE_DATE",
                      "T171"."EFF",
                      "T171"."BROKEN",
                      "T87"."RULE_TABLE",
                      "T87"."RULE_BIT",
                      "T87"."VALIDATION_RULE",
                      "T87"."ERROR_SEVERITY",
                      "T87"."ERROR_TYPE",
                      "T87"."ERROR_DESCRIPTION",
                      "T87"."SOURCE_COLUMN"
                    FROM (
                      SELECT
                        "T148"."USER_ID",
                        "T148"."USER_NAME",
                        "T148"."EMAIL",
                        "T148"."COMPANY",
                        "T148"."PLAN_TYPE",
                        "T148"."USER_STATUS",
                        "T148"."LOAD_TIMESTAMP",
                        "T148"."UPDATE_TIMESTAMP",
                        "T148"."SOURCE_SYSTEM",
                        "T148"."LOAD_DATE",
                        "T148"."UPDATE_DATE",
                        "T148"."EFF",
                        "T148"."BROKEN"
                      FROM (
                        SELECT
                          "T123"."USER_ID",
                          "T123"."USER_NAME",
                          "T123"."EMAIL",
                          "T123"."COMPANY",
                          "T123"."PLAN_TYPE",
                          "T123"."USER_STATUS",
                          "T123"."LOAD_TIMESTAMP",
                          "T123"."UPDATE_TIMESTAMP",
                          "T123"."SOURCE_SYSTEM",
                          "T123"."LOAD_DATE",
                          "T123"."UPDATE_DATE",
                          "T123"."PLAN_TYPE_LABEL",
                          "T123"."USER_STATUS_LABEL",
                          "T123"."EFF",
                          "T123"."FAILED",
                          "T123"."IS_SELECTED",
                          "T123"."IS_LATEST",
                          "T123"."SHARING_ID" IS NOT NULL AS "SHARES_EMAIL",
                          0 + IFF(COALESCE("T123"."PLAN_TYPE_LABEL" = 'Unknown', FALSE), 128, 0) + IFF(
                            COALESCE(
                              (
                                "T123"."USER_STATUS_LABEL" = 'Unknown'
                              )
                              AND (
                                "T123"."USER_STATUS" IS NOT NULL
                              ),
                              FALSE
                            ),
                            256,
                            0
                          ) + IFF(
                            COALESCE((
                              "T123"."SHARING_ID" IS NOT NULL
                            ) AND "T123"."IS_LATEST", FALSE),
                            512,
                            0
                          ) AS "BROKEN"
                        FROM (
                          SELECT
                            "T65"."USER_ID",
                            "T65"."USER_NAME",
                            "T65"."EMAIL",
                            "T65"."COMPANY",
                            "T65"."PLAN_TYPE",
                            "T65"."USER_STATUS",
                            "T65"."LOAD_TIMESTAMP",
                            "T65"."UPDATE_TIMESTAMP",
                            "T65"."SOURCE_SYSTEM",
                            "T65"."LOAD_DATE",
                            "T65"."UPDATE_DATE",
                            "T65"."PLAN_TYPE_LABEL",
                            "T65"."USER_STATUS_LABEL",
                            "T65"."EFF",
                            "T65"."FAILED",
                            "T65"."IS_SELECTED",
                            "T65"."IS_LATEST",
                            "T117"."SHARING_ID"
                          FROM (
                            SELECT
                              "T9"."USER_ID",
                              "T9"."USER_NAME",
                              "T9"."EMAIL",
                              "T9"."COMPANY",
                              "T9"."PLAN_TYPE",
                              "T9"."USER_STATUS",
                              "T9"."LOAD_TIMESTAMP",
                              "T9"."UPDATE_TIMESTAMP",
                              "T9"."SOURCE_SYSTEM",
                              "T9"."LOAD_DATE",
                              "T9"."UPDATE_DATE",
                              "T9"."PLAN_TYPE_LABEL",
                              "T9"."USER_STATUS_LABEL",
                              "T9"."EFF",
                              "T9"."FAILED",
                              "T9"."IS_SELECTED",
                              "T9"."IS_LATEST"
                            FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."CONTESTED_USERS" AS "T9"
                            WHERE
                              "T9"."IS_KEPT"
                          ) AS "T65"
                          LEFT OUTER JOIN (
                            SELECT
                              "T89"."USER_ID" AS "SHARING_ID"
                            FROM "T43" AS "T89"
                            WHERE
                              EXISTS(
                                SELECT
                                  1
                                FROM (
                                  SELECT
                                    "T90"."SHARED_EMAIL"
                                  FROM (
                                    SELECT
                                      "T75"."EMAIL" AS "SHARED_EMAIL",
                                      COUNT(*) AS "COUNTSTAR()"
                                    FROM "T43" AS "T75"
                                    GROUP BY
                                      1
                                  ) AS "T90"
                                  WHERE
                                    "T90"."COUNTSTAR()" > 1
                                ) AS "T101"
                                WHERE
                                  "T89"."EMAIL" = "T101"."SHARED_EMAIL"
                              )
                          ) AS "T117"
                            ON "T65"."USER_ID" = "T117"."SHARING_ID"
                        ) AS "T123"
                      ) AS "T148"
                      WHERE
                        "T148"."BROKEN" <> 0 AND "T148"."IS_LATEST"
                    ) AS "T171"
                    CROSS JOIN (
                      SELECT
                        *
                      FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."QUALITY_RULES" AS "T3"
                      WHERE
                        "T3"."RULE_TABLE" = 'si_users'
                    ) AS "T87"
                  ) AS "T178"
                  WHERE
                    (
                      BITAND("T178"."BROKEN", "T178"."RULE_BIT")
                    ) <> 0
                ) AS "T192"
              ) AS "T222"
            ) AS "T227"
          ) AS "T230"
        ) AS "T251"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            "T216"."ERROR_ID",
            'gold' AS "ORIGIN",
            "T216"."ERROR_TYPE",
            "T216"."ERROR_DESCRIPTION",
            'si_licenses' AS "SOURCE_TABLE",
            "T216"."LICENSE_ID" AS "SOURCE_KEY",
            "T216"."SOURCE_COLUMN",
            CASE
              WHEN "T216"."VALIDATION_RULE" IN ('missing_license_id')
              THEN "T216"."LICENSE_ID"
              WHEN "T216"."VALIDATION_RULE" IN ('missing_license_type', 'unknown_license_type')
              THEN "T216"."LICENSE_TYPE"
              WHEN "T216"."VALIDATION_RULE" IN ('missing_start_date')
              THEN CONCAT(
                RIGHT(CAST(CAST(DATE_PART(year, "T216"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T216"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T216"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
              )
              WHEN "T216"."VALIDATION_RULE" IN ('invalid_date_range')
              THEN CONCAT(
                COALESCE(
                  CONCAT(
                    RIGHT(CAST(CAST(DATE_PART(year, "T216"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(month, "T216"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T216"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                  ),
                  'null'
                ),
                ', ',
                COALESCE(
                  CONCAT(
                    RIGHT(CAST(CAST(DATE_PART(year, "T216"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(month, "T216"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T216"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                  ),
                  'null'
                )
              )
              WHEN "T216"."VALIDATION_RULE" IN ('missing_effective_time', 'invalid_effective_time')
              THEN CONCAT(
                COALESCE(
                  CONCAT(
                    CONCAT(
                      RIGHT(
                        CAST(CAST(DATE_PART(year, "T216"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                        4
                      ),
                      '-',
                      RIGHT(
                        CAST(CAST(DATE_PART(month, "T216"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                        2
                      ),
                      '-',
                      RIGHT(
                        CAST(CAST(DATE_PART(day, "T216"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                        2
                      )
                    ),
                    ' ',
                    RIGHT(
                      CAST(CAST(DATE_PART(hour, "T216"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                      2
                    ),
                    ':',
                    RIGHT(
                      CAST(CAST(DATE_PART(minute, "T216"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                      2
                    ),
                    ':',
                    RIGHT(
                      CAST(CAST(DATE_PART(second, "T216"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                      2
                    ),
                    '.',
                    RIGHT(
                      CAST((
                        (
                          (
                            DATEDIFF(
                              MICROSECOND,
                              CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                              "T216"."UPDATE_TIMESTAMP"
                            ) % 1000000
                          ) + 1000000
                        ) % 1000000
                      ) + 1000000 AS VARCHAR),
                      6
                    )
                  ),
                  'null'
                ),
                ', ',
                COALESCE(
                  CONCAT(
                    CONCAT(
                      RIGHT(
                        CAST(CAST(DATE_PART(year, "T216"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                        4
                      ),
                      '-',
                      RIGHT(
                        CAST(CAST(DATE_PART(month, "T216"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                        2
                      ),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(day, "T216"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                    ),
                    ' ',
                    RIGHT(CAST(CAST(DATE_PART(hour, "T216"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                    ':',
                    RIGHT(
                      CAST(CAST(DATE_PART(minute, "T216"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                      2
                    ),
                    ':',
                    RIGHT(
                      CAST(CAST(DATE_PART(second, "T216"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                      2
                    ),
                    '.',
                    RIGHT(
                      CAST((
                        (
                          (
                            DATEDIFF(
                              MICROSECOND,
                              CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                              "T216"."LOAD_TIMESTAMP"
                            ) % 1000000
                          ) + 1000000
                        ) % 1000000
                      ) + 1000000 AS VARCHAR),
                      6
                    )
                  ),
                  'null'
                )
              )
              WHEN "T216"."VALIDATION_RULE" IN ('orphan_user')
              THEN "T216"."ASSIGNED_TO_USER_ID"
              WHEN "T216"."VALIDATION_RULE" IN ('missing_end_date')
              THEN CONCAT(
                RIGHT(CAST(CAST(DATE_PART(year, "T216"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T216"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T216"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
              )
              ELSE NULL
            END AS "ERROR_VALUE",
            "T216"."VALIDATION_RULE",
            "T216"."ERROR_SEVERITY",
            'Open' AS "RESOLUTION_STATUS",
            CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
              'assigned_to_user_id',
              "T216"."ASSIGNED_TO_USER_ID",
              'end_date',
              CONCAT(
                RIGHT(CAST(CAST(DATE_PART(year, "T216"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T216"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T216"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              'license_id',
              "T216"."LICENSE_ID",
              'license_type',
              "T216"."LICENSE_TYPE",
              'load_date',
              CONCAT(
                RIGHT(CAST(CAST(DATE_PART(year, "T216"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T216"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T216"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              'load_timestamp',
              CONCAT(
                CONCAT(
                  RIGHT(
                    CAST(CAST(DATE_PART(year, "T216"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                    4
                  ),
                  '-',
                  RIGHT(
                    CAST(CAST(DATE_PART(month, "T216"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  ),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(day, "T216"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                ),
                ' ',
                RIGHT(CAST(CAST(DATE_PART(hour, "T216"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                ':',
                RIGHT(
                  CAST(CAST(DATE_PART(minute, "T216"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                ),
                ':',
                RIGHT(
                  CAST(CAST(DATE_PART(second, "T216"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                ),
                '.',
                RIGHT(
                  CAST((
                    (
                      (
                        DATEDIFF(
                          MICROSECOND,
                          CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                          "T216"."LOAD_TIMESTAMP"
                        ) % 1000000
                      ) + 1000000
                    ) % 1000000
                  ) + 1000000 AS VARCHAR),
                  6
                )
              ),
              'source_system',
              "T216"."SOURCE_SYSTEM",
              'start_date',
              CONCAT(
                RIGHT(CAST(CAST(DATE_PART(year, "T216"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T216"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T216"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              'update_date',
              CONCAT(
                RIGHT(CAST(CAST(DATE_PART(year, "T216"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T216"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T216"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              'update_timestamp',
              CONCAT(
                CONCAT(
                  RIGHT(
                    CAST(CAST(DATE_PART(year, "T216"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                    4
                  ),
                  '-',
                  RIGHT(
                    CAST(CAST(DATE_PART(month, "T216"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  ),
                  '-',
                  RIGHT(
                    CAST(CAST(DATE_PART(day, "T216"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  )
                ),
                ' ',
                RIGHT(
                  CAST(CAST(DATE_PART(hour, "T216"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                ),
                ':',
                RIGHT(
                  CAST(CAST(DATE_PART(minute, "T216"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                ),
                ':',
                RIGHT(
                  CAST(CAST(DATE_PART(second, "T216"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                ),
                '.',
                RIGHT(
                  CAST((
                    (
                      (
                        DATEDIFF(
                          MICROSECOND,
                          CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                          "T216"."UPDATE_TIMESTAMP"
                        ) % 1000000
                      ) + 1000000
                    ) % 1000000
                  ) + 1000000 AS VARCHAR),
                  6
                )
              )
            ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
            "T216"."OCCURRENCES",
            "T216"."EFF" AS "ERROR_TIMESTAMP",
            "T216"."LOAD_DATE",
            "T216"."UPDATE_DATE",
            "T216"."SOURCE_SYSTEM"
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "T170"."LICENSE_ID",
                "T170"."LICENSE_TYPE",
                "T170"."ASSIGNED_TO_USER_ID",
                "T170"."START_DATE",
                "T170"."END_DATE",
                "T170"."LOAD_TIMESTAMP",
                "T170"."UPDATE_TIMESTAMP",
                "T170"."SOURCE_SYSTEM",
                "T170"."LOAD_DATE",
                "T170"."UPDATE_DATE",
                "T170"."EFF",
                "T170"."BROKEN",
                "T170"."RULE_TABLE",
                "T170"."RULE_BIT",
                "T170"."VALIDATION_RULE",
                "T170"."ERROR_SEVERITY",
                "T170"."ERROR_TYPE",
                "T170"."ERROR_DESCRIPTION",
                "T170"."SOURCE_COLUMN",
                "T170"."ERROR_ID",
                "T170"."OCCURRENCES"
              FROM (
                SELECT
                  "T144"."LICENSE_ID",
                  "T144"."LICENSE_TYPE",
                  "T144"."ASSIGNED_TO_USER_ID",
                  "T144"."START_DATE",
                  "T144"."END_DATE",
                  "T144"."LOAD_TIMESTAMP",
                  "T144"."UPDATE_TIMESTAMP",
                  "T144"."SOURCE_SYSTEM",
                  "T144"."LOAD_DATE",
                  "T144"."UPDATE_DATE",
                  "T144"."EFF",
                  "T144"."BROKEN",
                  "T144"."RULE_TABLE",
                  "T144"."RULE_BIT",
                  "T144"."VALIDATION_RULE",
                  "T144"."ERROR_SEVERITY",
                  "T144"."ERROR_TYPE",
                  "T144"."ERROR_DESCRIPTION",
                  "T144"."SOURCE_COLUMN",
                  "T144"."ERROR_ID",
                  ROW_NUMBER() OVER (
                    PARTITION BY "T144"."ERROR_ID"
                    ORDER BY "T144"."EFF" DESC NULLS LAST, "T144"."LOAD_TIMESTAMP" DESC NULLS LAST, "T144"."LICENSE_ID" DESC NULLS LAST, "T144"."LICENSE_TYPE" DESC NULLS LAST, "T144"."ASSIGNED_TO_USER_ID" DESC NULLS LAST, "T144"."START_DATE" DESC NULLS LAST, "T144"."END_DATE" DESC NULLS LAST, "T144"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T144"."LOAD_DATE" DESC NULLS LAST, "T144"."UPDATE_DATE" DESC NULLS LAST, "T144"."SOURCE_SYSTEM" DESC NULLS LAST
                  ) - 1 AS "POSITION",
                  COUNT(*) OVER (
                    PARTITION BY "T144"."ERROR_ID"
                    ORDER BY NULL ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ) AS "OCCURRENCES"
                FROM (
                  SELECT
                    "T109"."LICENSE_ID",
                    "T109"."LICENSE_TYPE",
                    "T109"."ASSIGNED_TO_USER_ID",
                    "T109"."START_DATE",
                    "T109"."END_DATE",
                    "T109"."LOAD_TIMESTAMP",
                    "T109"."UPDATE_TIMESTAMP",
                    "T109"."SOURCE_SYSTEM",
                    "T109"."LOAD_DATE",
                    "T109"."UPDATE_DATE",
                    "T109"."EFF",
                    "T109"."BROKEN",
                    "T109"."RULE_TABLE",
                    "T109"."RULE_BIT",
                    "T109"."VALIDATION_RULE",
                    "T109"."ERROR_SEVERITY",
                    "T109"."ERROR_TYPE",
                    "T109"."ERROR_DESCRIPTION",
                    "T109"."SOURCE_COLUMN",
                    MD5(
                      IFF(
                        "T109"."LICENSE_ID" IS NOT NULL,
                        CONCAT(
                          IFF(
                            'gold' IS NULL,
                            '~',
                            CONCAT(CAST(LENGTH('gold') AS VARCHAR), ':', COALESCE('gold', ''))
                          ),
                          IFF(
                            'si_licenses' IS NULL,
                            '~',
                            CONCAT(CAST(LENGTH('si_licenses') AS VARCHAR), ':', COALESCE('si_licenses', ''))
                          ),
                          IFF(
                            "T109"."VALIDATION_RULE" IS NULL,
                            '~',
                            CONCAT(
                              CAST(LENGTH("T109"."VALIDATION_RULE") AS VARCHAR),
                              ':',
                              COALESCE("T109"."VALIDATION_RULE", '')
                            )
                          ),
                          IFF(
                            "T109"."LICENSE_ID" IS NULL,
                            '~',
                            CONCAT(CAST(LENGTH("T109"."LICENSE_ID") AS VARCHAR), ':', COALESCE("T109"."LICENSE_ID", ''))
                          )
                        ),
                        CONCAT(
                          IFF(
                            'gold' IS NULL,
                            '~',
                            CONCAT(CAST(LENGTH('gold') AS VARCHAR), ':', COALESCE('gold', ''))
                          ),
                          IFF(
                            'si_licenses' IS NULL,
                            '~',
                            CONCAT(CAST(LENGTH('si_licenses') AS VARCHAR), ':', COALESCE('si_licenses', ''))
                          ),
                          IFF(
                            "T109"."VALIDATION_RULE" IS NULL,
                            '~',
                            CONCAT(
                              CAST(LENGTH("T109"."VALIDATION_RULE") AS VARCHAR),
                              ':',
                              COALESCE("T109"."VALIDATION_RULE", '')
                            )
                          ),
                          IFF(
                            "T109"."LICENSE_ID" IS NULL,
                            '~',
                            CONCAT(CAST(LENGTH("T109"."LICENSE_ID") AS VARCHAR), ':', COALESCE("T109"."LICENSE_ID", ''))
                          ),
                          IFF(
                            "T109"."LICENSE_TYPE" IS NULL,
                            '~',
                            CONCAT(
                              CAST(LENGTH("T109"."LICENSE_TYPE") AS VARCHAR),
                              ':',
                              COALESCE("T109"."LICENSE_TYPE", '')
                            )
                          ),
                          IFF(
                            "T109"."ASSIGNED_TO_USER_ID" IS NULL,
                            '~',
                            CONCAT(
                              CAST(LENGTH("T109"."ASSIGNED_TO_USER_ID") AS VARCHAR),
                              ':',
                              COALESCE("T109"."ASSIGNED_TO_USER_ID", '')
                            )
                          ),
                          IFF(
                            CONCAT(
                              RIGHT(CAST(CAST(DATE_PART(year, "T109"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T109"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T109"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                            ) IS NULL,
                            '~',
                            CONCAT(
                              CAST(LENGTH(
                                CONCAT(
                                  RIGHT(CAST(CAST(DATE_PART(year, "T109"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(month, "T109"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(day, "T109"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                                )
                              ) AS VARCHAR),
                              ':',
                              COALESCE(
                                CONCAT(
                                  RIGHT(CAST(CAST(DATE_PART(year, "T109"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(month, "T109"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(day, "T109"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                                ),
                                ''
                              )
                            )
                          ),
                          IFF(
                            CONCAT(
                              RIGHT(CAST(CAST(DATE_PART(year, "T109"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T109"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T109"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                            ) IS NULL,
                            '~',
                            CONCAT(
                              CAST(LENGTH(
                                CONCAT(
                                  RIGHT(CAST(CAST(DATE_PART(year, "T109"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(month, "T109"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(day, "T109"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                                )
                              ) AS VARCHAR),
                              ':',
                              COALESCE(
                                CONCAT(
                                  RIGHT(CAST(CAST(DATE_PART(year, "T109"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(month, "T109"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(day, "T109"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                                ),
                                ''
                              )
                            )
                          )
                        )
                      )
                    ) AS "ERROR_ID"
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        "T66"."LICENSE_ID",
                        "T66"."LICENSE_TYPE",
                        "T66"."ASSIGNED_TO_USER_ID",
                        "T66"."START_DATE",
                        "T66"."END_DATE",
                        "T66"."LOAD_TIMESTAMP",
                        "T66"."UPDATE_TIMESTAMP",
                        "T66"."SOURCE_SYSTEM",
                        "T66"."LOAD_DATE",
                        "T66"."UPDATE_DATE",
                        "T66"."EFF",
                        "T66"."BROKEN",
                        "T88"."RULE_TABLE",
                        "T88"."RULE_BIT",
                        "T88"."VALIDATION_RULE",
                        "T88"."ERROR_SEVERITY",
                        "T88"."ERROR_TYPE",
                        "T88"."ERROR_DESCRIPTION",
                        "T88"."SOURCE_COLUMN"
                      FROM (
                        SELECT
                          "T10"."LICENSE_ID",
                          "T10"."LICENSE_TYPE",
                          "T10"."ASSIGNED_TO_USER_ID",
                          "T10"."START_DATE",
                          "T10"."END_DATE",
                          "T10"."LOAD_TIMESTAMP",
                          "T10"."UPDATE_TIMESTAMP",
                          "T10"."SOURCE_SYSTEM",
                          "T10"."LOAD_DATE",
                          "T10"."UPDATE_DATE",
                          "T10"."EFF",
                          "T10"."FAILED" AS "BROKEN"
                        FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."CONTESTED_LICENSES" AS "T10"
                        WHERE
                          "T10"."IS_STANDING"
                      ) AS "T66"
                      CROSS JOIN (
                        SELECT
                          *
                        FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."QUALITY_RULES" AS "T3"
                        WHERE
                          "T3"."RULE_TABLE" = 'si_licenses'
                      ) AS "T88"
                    ) AS "T98"
                    WHERE
                      (
                        BITAND("T98"."BROKEN", "T98"."RULE_BIT")
                      ) <> 0
                  ) AS "T109"
                ) AS "T144"
              ) AS "T170"
              WHERE
                "T170"."POSITION" = 0
            ) AS "T184"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                "T208"."LICENSE_ID",
                "T208"."LICENSE_TYPE",
                "T208"."ASSIGNED_TO_USER_ID",
                "T208"."START_DATE",
                "T208"."END_DATE",
                "T208"."LOAD_TIMESTAMP",
                "T208"."UPDATE_TIMESTAMP",
                "T208"."SOURCE_SYSTEM",
                "T208"."LOAD_DATE",
                "T208"."UPDATE_DATE",
                "T208"."EFF",
                "T208"."BROKEN",
                "T208"."RULE_TABLE",
                "T208"."RULE_BIT",
                "T208"."VALIDATION_RULE",
                "T208"."ERROR_SEVERITY",
                "T208"."ERROR_TYPE",
                "T208"."ERROR_DESCRIPTION",
                "T208"."SOURCE_COLUMN",
                "T208"."ERROR_ID",
                1 AS "OCCURRENCES"
              FROM (
                SELECT
                  "T145"."LICENSE_ID",
                  "T145"."LICENSE_TYPE",
                  "T145"."ASSIGNED_TO_USER_ID",
                  "T145"."START_DATE",
                  "T145"."END_DATE",
                  "T145"."LOAD_TIMESTAMP",
                  "T145"."UPDATE_TIMESTAMP",
                  "T145"."SOURCE_SYSTEM",
                  "T145"."LOAD_DATE",
                  "T145"."UPDATE_DATE",
                  "T145"."EFF",
                  "T145"."BROKEN",
                  "T145"."RULE_TABLE",
                  "T145"."RULE_BIT",
                  "T145"."VALIDATION_RULE",
                  "T145"."ERROR_SEVERITY",
                  "T145"."ERROR_TYPE",
                  "T145"."ERROR_DESCRIPTION",
                  "T145"."SOURCE_COLUMN",
                  MD5(
                    IFF(
                      "T145"."LICENSE_ID" IS NOT NULL,
                      CONCAT(
                        IFF(
                          'gold' IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH('gold') AS VARCHAR), ':', COALESCE('gold', ''))
                        ),
                        IFF(
                          'si_licenses' IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH('si_licenses') AS VARCHAR), ':', COALESCE('si_licenses', ''))
                        ),
                        IFF(
                          "T145"."VALIDATION_RULE" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T145"."VALIDATION_RULE") AS VARCHAR),
                            ':',
                            COALESCE("T145"."VALIDATION_RULE", '')
                          )
                        ),
                        IFF(
                          "T145"."LICENSE_ID" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T145"."LICENSE_ID") AS VARCHAR), ':', COALESCE("T145"."LICENSE_ID", ''))
                        )
                      ),
                      CONCAT(
                        IFF(
                          'gold' IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH('gold') AS VARCHAR), ':', COALESCE('gold', ''))
                        ),
                        IFF(
                          'si_licenses' IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH('si_licenses') AS VARCHAR), ':', COALESCE('si_licenses', ''))
                        ),
                        IFF(
                          "T145"."VALIDATION_RULE" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T145"."VALIDATION_RULE") AS VARCHAR),
                            ':',
                            COALESCE("T145"."VALIDATION_RULE", '')
                          )
                        ),
                        IFF(
                          "T145"."LICENSE_ID" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T145"."LICENSE_ID") AS VARCHAR), ':', COALESCE("T145"."LICENSE_ID", ''))
                        ),
                        IFF(
                          "T145"."LICENSE_TYPE" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T145"."LICENSE_TYPE") AS VARCHAR),
                            ':',
                            COALESCE("T145"."LICENSE_TYPE", '')
                          )
                        ),
                        IFF(
                          "T145"."ASSIGNED_TO_USER_ID" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T145"."ASSIGNED_TO_USER_ID") AS VARCHAR),
                            ':',
                            COALESCE("T145"."ASSIGNED_TO_USER_ID", '')
                          )
                        ),
                        IFF(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T145"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T145"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T145"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          ) IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH(
                              CONCAT(
                                RIGHT(CAST(CAST(DATE_PART(year, "T145"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(month, "T145"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(day, "T145"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                              )
                            ) AS VARCHAR),
                            ':',
                            COALESCE(
                              CONCAT(
                                RIGHT(CAST(CAST(DATE_PART(year, "T145"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(month, "T145"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(day, "T145"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                              ),
                              ''
                            )
                          )
                        ),
                        IFF(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T145"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T145"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T145"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          ) IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH(
                              CONCAT(
                                RIGHT(CAST(CAST(DATE_PART(year, "T145"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(month, "T145"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(day, "T145"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                              )
                            ) AS VARCHAR),
                            ':',
                            COALESCE(
                              CONCAT(
                                RIGHT(CAST(CAST(DATE_PART(year, "T145"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(month, "T145"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(day, "T145"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                              ),
                              ''
                            )
                          )
                        )
                      )
                    )
                  ) AS "ERROR_ID"
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      "T126"."LICENSE_ID",
                      "T126"."LICENSE_TYPE",
                      "T126"."ASSIGNED_TO_USER_ID",
                      "T126"."START_DATE",
                      "T126"."END_DATE",
                      "T126"."LOAD_TIMESTAMP",
                      "T126"."UPDATE_TIMESTAMP",
                      "T126"."SOURCE_SYSTEM",
                      "T126"."LOAD_DATE",
                      "T126"."UPDATE_DATE",
                      "T126"."EFF",
                      "T126"."BROKEN",
                      "T88"."RULE_TABLE",
                      "T88"."RULE_BIT",
                      "T88"."VALIDATION_RULE",
                      "T88"."ERROR_SEVERITY",
                      "T88"."ERROR_TYPE",
                      "T88"."ERROR_DESCRIPTION",
                      "T88"."SOURCE_COLUMN"
                    FROM (
                      SELECT
                        "T118"."LICENSE_ID",
                        "T118"."LICENSE_TYPE",
                        "T118"."ASSIGNED_TO_USER_ID",
                        "T118"."START_DATE",
                        "T118"."END_DATE",
                        "T118"."LOAD_TIMESTAMP",
                        "T118"."UPDATE_TIMESTAMP",
                        "T118"."SOURCE_SYSTEM",
                        "T118"."LOAD_DATE",
                        "T118"."UPDATE_DATE",
                        "T118"."EFF",
                        "T118"."BROKEN"
                      FROM (
                        SELECT
                          "T99"."LICENSE_ID",
                          "T99"."LICENSE_TYPE",
                          "T99"."ASSIGNED_TO_USER_ID",
                          "T99"."START_DATE",
                          "T99"."END_DATE",
                          "T99"."LOAD_TIMESTAMP",
                          "T99"."UPDATE_TIMESTAMP",
                          "T99"."SOURCE_SYSTEM",
                          "T99"."LOAD_DATE",
                          "T99"."UPDATE_DATE",
                          "T99"."LICENSE_TYPE_LABEL",
                          "T99"."EFF",
                          "T99"."FAILED",
                          "T99"."IS_SELECTED",
                          "T99"."IS_LATEST",
                          "T99"."FOUND_USER_ID",
                          0 + IFF(COALESCE("T99"."LICENSE_TYPE_LABEL" = 'Unknown', FALSE), 64, 0) + IFF(
                            COALESCE(
                              (
                                "T99"."ASSIGNED_TO_USER_ID" IS NOT NULL
                              )
                              AND (
                                "T99"."FOUND_USER_ID" IS NULL
                              ),
                              FALSE
                            ),
                            128,
                            0
                          ) + IFF(COALESCE("T99"."END_DATE" IS NULL, FALSE), 256, 0) AS "BROKEN"
                        FROM (
                          SELECT
                            "T67"."LICENSE_ID",
                            "T67"."LICENSE_TYPE",
                            "T67"."ASSIGNED_TO_USER_ID",
                            "T67"."START_DATE",
                            "T67"."END_DATE",
                            "T67"."LOAD_TIMESTAMP",
                            "T67"."UPDATE_TIMESTAMP",
                            "T67"."SOURCE_SYSTEM",
                            "T67"."LOAD_DATE",
                            "T67"."UPDATE_DATE",
                            "T67"."LICENSE_TYPE_LABEL",
                            "T67"."EFF",
                            "T67"."FAILED",
                            "T67"."IS_SELECTED",
                            "T67"."IS_LATEST",
                            "T70"."FOUND_USER_ID"
                          FROM (
                            SELECT
                              "T10"."LICENSE_ID",
                              "T10"."LICENSE_TYPE",
                              "T10"."ASSIGNED_TO_USER_ID",
                              "T10"."START_DATE",
                              "T10"."END_DATE",
                              "T10"."LOAD_TIMESTAMP",
                              "T10"."UPDATE_TIMESTAMP",
                              "T10"."SOURCE_SYSTEM",
                              "T10"."LOAD_DATE",
                              "T10"."UPDATE_DATE",
                              "T10"."LICENSE_TYPE_LABEL",
                              "T10"."EFF",
                              "T10"."FAILED",
                              "T10"."IS_SELECTED",
                              "T10"."IS_LATEST"
                            FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."CONTESTED_LICENSES" AS "T10"
                            WHERE
                              "T10"."IS_KEPT"
                          ) AS "T67"
                          LEFT OUTER JOIN (
                            SELECT DISTINCT
                              "T12"."USER_ID" AS "FOUND_USER_ID"
                            FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."USER_VERSIONS" AS "T12"
                          ) AS "T70"
                            ON "T67"."ASSIGNED_TO_USER_ID" = "T70"."FOUND_USER_ID"
                        ) AS "T99"
                      ) AS "T118"
                      WHERE
                        "T118"."BROKEN" <> 0 AND "T118"."IS_LATEST"
                    ) AS "T126"
                    CROSS JOIN (
                      SELECT
                        *
                      FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."QUALITY_RULES" AS "T3"
                      WHERE
                        "T3"."RULE_TABLE" = 'si_licenses'
                    ) AS "T88"
                  ) AS "T128"
                  WHERE
                    (
                      BITAND("T128"."BROKEN", "T128"."RULE_BIT")
                    ) <> 0
                ) AS "T145"
              ) AS "T208"
            ) AS "T213"
          ) AS "T216"
        ) AS "T240"
      ) AS "T253"
    ) AS "T256"
  ) AS "T296"
)
SELECT
  *
FROM (
  SELECT
    "T301"."ERROR_ID",
    "T301"."ORIGIN",
    "T301"."ERROR_TYPE",
    "T301"."ERROR_DESCRIPTION",
    "T301"."SOURCE_TABLE",
    "T301"."SOURCE_KEY",
    "T301"."SOURCE_COLUMN",
    "T301"."ERROR_VALUE",
    "T301"."VALIDATION_RULE",
    "T301"."ERROR_SEVERITY",
    "T301"."RESOLUTION_STATUS",
    "T301"."RECORD_PAYLOAD",
    "T301"."OCCURRENCES",
    "T301"."ERROR_TIMESTAMP",
    '00000000-0000-0000-0000-000000000000' AS "EXECUTION_ID",
    COALESCE(
      "T301"."KNOWN_FIRST_SEEN_AT",
      CAST(TIMESTAMP_FROM_PARTS(2025, 6, 30, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
    ) AS "FIRST_SEEN_AT",
    CAST(TIMESTAMP_FROM_PARTS(2025, 6, 30, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)) AS "LAST_SEEN_AT",
    IFF(
      "T301"."RESOLUTION_STATUS" = 'Resolved',
      COALESCE(
        "T301"."KNOWN_RESOLVED_AT",
        CAST(TIMESTAMP_FROM_PARTS(2025, 6, 30, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
      ),
      CAST(NULL AS TIMESTAMP_NTZ(6))
    ) AS "RESOLVED_AT",
    "T301"."LOAD_DATE",
    "T301"."UPDATE_DATE",
    "T301"."SOURCE_SYSTEM"
  FROM (
    SELECT
      "T299"."ERROR_ID",
      "T299"."ORIGIN",
      "T299"."ERROR_TYPE",
      "T299"."ERROR_DESCRIPTION",
      "T299"."SOURCE_TABLE",
      "T299"."SOURCE_KEY",
      "T299"."SOURCE_COLUMN",
      "T299"."ERROR_VALUE",
      "T299"."VALIDATION_RULE",
      "T299"."ERROR_SEVERITY",
      "T299"."RESOLUTION_STATUS",
      "T299"."RECORD_PAYLOAD",
      "T299"."OCCURRENCES",
      "T299"."ERROR_TIMESTAMP",
      "T299"."LOAD_DATE",
      "T299"."UPDATE_DATE",
      "T299"."SOURCE_SYSTEM",
      "T47"."KNOWN_ID",
      "T47"."KNOWN_FIRST_SEEN_AT",
      "T47"."KNOWN_RESOLVED_AT"
    FROM "T297" AS "T299"
    LEFT OUTER JOIN (
      SELECT
        "T0"."ERROR_ID" AS "KNOWN_ID",
        "T0"."FIRST_SEEN_AT" AS "KNOWN_FIRST_SEEN_AT",
        "T0"."RESOLVED_AT" AS "KNOWN_RESOLVED_AT"
      FROM "ZOOM_DB"."GOLD"."GO_ERROR_DATA" AS "T0"
    ) AS "T47"
      ON "T299"."ERROR_ID" = "T47"."KNOWN_ID"
  ) AS "T301"
) AS "T304"
UNION ALL
SELECT
  *
FROM (
  SELECT
    "T302"."ERROR_ID",
    "T302"."ORIGIN",
    "T302"."ERROR_TYPE",
    "T302"."ERROR_DESCRIPTION",
    "T302"."SOURCE_TABLE",
    "T302"."SOURCE_KEY",
    "T302"."SOURCE_COLUMN",
    "T302"."ERROR_VALUE",
    "T302"."VALIDATION_RULE",
    "T302"."ERROR_SEVERITY",
    'Resolved' AS "RESOLUTION_STATUS",
    "T302"."RECORD_PAYLOAD",
    "T302"."OCCURRENCES",
    "T302"."ERROR_TIMESTAMP",
    "T302"."EXECUTION_ID",
    "T302"."FIRST_SEEN_AT",
    "T302"."LAST_SEEN_AT",
    CAST(TIMESTAMP_FROM_PARTS(2025, 6, 30, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)) AS "RESOLVED_AT",
    "T302"."LOAD_DATE",
    "T302"."UPDATE_DATE",
    "T302"."SOURCE_SYSTEM"
  FROM (
    SELECT
      "T80"."ERROR_ID",
      "T80"."ORIGIN",
      "T80"."ERROR_TYPE",
      "T80"."ERROR_DESCRIPTION",
      "T80"."SOURCE_TABLE",
      "T80"."SOURCE_KEY",
      "T80"."SOURCE_COLUMN",
      "T80"."ERROR_VALUE",
      "T80"."VALIDATION_RULE",
      "T80"."ERROR_SEVERITY",
      "T80"."RESOLUTION_STATUS",
      "T80"."RECORD_PAYLOAD",
      "T80"."OCCURRENCES",
      "T80"."ERROR_TIMESTAMP",
      "T80"."EXECUTION_ID",
      "T80"."FIRST_SEEN_AT",
      "T80"."LAST_SEEN_AT",
      "T80"."RESOLVED_AT",
      "T80"."LOAD_DATE",
      "T80"."UPDATE_DATE",
      "T80"."SOURCE_SYSTEM"
    FROM (
      SELECT
        *
      FROM "ZOOM_DB"."GOLD"."GO_ERROR_DATA" AS "T0"
      WHERE
        "T0"."ORIGIN" = 'gold'
        AND "T0"."RESOLUTION_STATUS" <> 'Resolved'
        AND "T0"."SOURCE_TABLE" IN (
          'si_billing_events',
          'si_feature_usage',
          'si_licenses',
          'si_meetings',
          'si_participants',
          'si_support_tickets',
          'si_users',
          'si_webinars'
        )
    ) AS "T80"
    WHERE
      NOT EXISTS(
        SELECT
          1
        FROM "T297" AS "T300"
        WHERE
          "T80"."ERROR_ID" = "T300"."ERROR_ID"
      )
  ) AS "T302"
) AS "T303"
