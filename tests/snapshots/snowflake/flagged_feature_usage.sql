-- flagged_feature_usage: Flag rows by what the valid ones refer to, which is looked up for all of them.
-- snowflake, full; compiled by zoomgold, not for editing
CREATE OR REPLACE TRANSIENT TABLE "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."FLAGGED_FEATURE_USAGE" AS
WITH "T11" AS (
  SELECT
    "T10"."USAGE_ID",
    "T10"."MEETING_ID",
    "T10"."FEATURE_NAME",
    "T10"."USAGE_COUNT",
    "T10"."USAGE_DATE",
    "T10"."LOAD_TIMESTAMP",
    "T10"."UPDATE_TIMESTAMP",
    "T10"."SOURCE_SYSTEM",
    "T10"."LOAD_DATE",
    "T10"."UPDATE_DATE",
    "T10"."FEATURE_NAME_LABEL",
    "T10"."EFF",
    "T10"."IS_SELECTED",
    0 + IFF(COALESCE("T10"."USAGE_ID" IS NULL, FALSE), 1, 0) + IFF(COALESCE("T10"."MEETING_ID" IS NULL, FALSE), 2, 0) + IFF(COALESCE("T10"."FEATURE_NAME" IS NULL, FALSE), 4, 0) + IFF(COALESCE("T10"."USAGE_DATE" IS NULL, FALSE), 8, 0) + IFF(COALESCE("T10"."USAGE_COUNT" IS NULL, FALSE), 16, 0) + IFF(COALESCE("T10"."USAGE_COUNT" <= 0, FALSE), 32, 0) AS "FAILED"
  FROM (
    SELECT
      IFF(
        REGEXP_LIKE("T6"."USAGE_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
        "T6"."USAGE_ID",
        NULLIF(TRIM(REGEXP_REPLACE("T6"."USAGE_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
      ) AS "USAGE_ID",
      IFF(
        REGEXP_LIKE("T6"."MEETING_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
        "T6"."MEETING_ID",
        NULLIF(TRIM(REGEXP_REPLACE("T6"."MEETING_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
      ) AS "MEETING_ID",
      "T9"."FEATURE_NAME_CLEANED" AS "FEATURE_NAME",
      "T6"."USAGE_COUNT",
      "T6"."USAGE_DATE",
      "T6"."LOAD_TIMESTAMP",
      "T6"."UPDATE_TIMESTAMP",
      IFF(
        REGEXP_LIKE("T6"."SOURCE_SYSTEM", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
        "T6"."SOURCE_SYSTEM",
        NULLIF(TRIM(REGEXP_REPLACE("T6"."SOURCE_SYSTEM", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
      ) AS "SOURCE_SYSTEM",
      "T6"."LOAD_DATE",
      "T6"."UPDATE_DATE",
      COALESCE("T9"."FEATURE_NAME_MAPPED", 'Unknown') AS "FEATURE_NAME_LABEL",
      COALESCE("T6"."UPDATE_TIMESTAMP", "T6"."LOAD_TIMESTAMP") AS "EFF",
      "T6"."IS_SELECTED"
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
    ) AS "T6"
    LEFT OUTER JOIN (
      SELECT
        "T7"."SPELLING" AS "FEATURE_NAME_SPELLING",
        "T7"."CLEANED" AS "FEATURE_NAME_CLEANED",
        CASE TRIM(
            REGEXP_REPLACE(
              TRANSLATE("T7"."CLEANED", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ_-', 'abcdefghijklmnopqrstuvwxyz  '),
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
          "T5"."SPELLING",
          IFF(
            REGEXP_LIKE("T5"."SPELLING", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
            "T5"."SPELLING",
            NULLIF(TRIM(REGEXP_REPLACE("T5"."SPELLING", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
          ) AS "CLEANED"
        FROM (
          SELECT DISTINCT
            "T1"."FEATURE_NAME" AS "SPELLING"
          FROM "ZOOM_DB"."SILVER"."SI_FEATURE_USAGE" AS "T1"
          WHERE
            NOT "T1"."FEATURE_NAME" IS NULL
        ) AS "T5"
      ) AS "T7"
    ) AS "T9"
      ON "T6"."FEATURE_NAME" = "T9"."FEATURE_NAME_SPELLING"
  ) AS "T10"
)
SELECT
  "T19"."USAGE_ID",
  "T19"."MEETING_ID",
  "T19"."FEATURE_NAME",
  "T19"."USAGE_COUNT",
  "T19"."USAGE_DATE",
  "T19"."LOAD_TIMESTAMP",
  "T19"."UPDATE_TIMESTAMP",
  "T19"."SOURCE_SYSTEM",
  "T19"."LOAD_DATE",
  "T19"."UPDATE_DATE",
  "T19"."FEATURE_NAME_LABEL",
  "T19"."EFF",
  "T19"."FAILED",
  "T19"."IS_SELECTED",
  "T19"."IS_REPEATED",
  "T19"."BROKEN"
FROM (
  SELECT
    "T18"."USAGE_ID",
    "T18"."MEETING_ID",
    "T18"."FEATURE_NAME",
    "T18"."USAGE_COUNT",
    "T18"."USAGE_DATE",
    "T18"."LOAD_TIMESTAMP",
    "T18"."UPDATE_TIMESTAMP",
    "T18"."SOURCE_SYSTEM",
    "T18"."LOAD_DATE",
    "T18"."UPDATE_DATE",
    "T18"."FEATURE_NAME_LABEL",
    "T18"."EFF",
    "T18"."FAILED",
    "T18"."IS_SELECTED",
    "T18"."IS_LATEST",
    "T18"."IS_REPEATED",
    "T18"."MEETING_START_TIME",
    "T18"."MEETING_END_TIME",
    NOT "T18"."KNOWN_MEETING_ID" IS NULL AS "IS_KNOWN_MEETING",
    COALESCE("T18"."MEETING_HOST_KEY", 'd184d59493af3f5aa77b64a4e9175275') AS "HOST_USER_KEY",
    0 + IFF(COALESCE("T18"."FEATURE_NAME_LABEL" = 'Unknown', FALSE), 64, 0) + IFF(COALESCE(NOT (
      NOT "T18"."KNOWN_MEETING_ID" IS NULL
    ), FALSE), 128, 0) + IFF(
      COALESCE(
        (
          "T18"."USAGE_DATE" < TO_DATE("T18"."MEETING_START_TIME")
        )
        OR (
          "T18"."USAGE_DATE" > TO_DATE("T18"."MEETING_END_TIME")
        ),
        FALSE
      ),
      256,
      0
    ) AS "BROKEN"
  FROM (
    SELECT
      "T13"."USAGE_ID",
      "T13"."MEETING_ID",
      "T13"."FEATURE_NAME",
      "T13"."USAGE_COUNT",
      "T13"."USAGE_DATE",
      "T13"."LOAD_TIMESTAMP",
      "T13"."UPDATE_TIMESTAMP",
      "T13"."SOURCE_SYSTEM",
      "T13"."LOAD_DATE",
      "T13"."UPDATE_DATE",
      "T13"."FEATURE_NAME_LABEL",
      "T13"."EFF",
      "T13"."FAILED",
      "T13"."IS_SELECTED",
      TRUE AS "IS_LATEST",
      NOT "T17"."KEY_BUCKET" IS NULL AS "IS_REPEATED",
      "T4"."KNOWN_MEETING_ID",
      "T4"."MEETING_HOST_KEY",
      "T4"."MEETING_START_TIME",
      "T4"."MEETING_END_TIME"
    FROM "T11" AS "T13"
    LEFT OUTER JOIN (
      SELECT
        "T15"."KEY_BUCKET"
      FROM (
        SELECT
          "T14"."KEY_BUCKET",
          COUNT(*) AS "COUNTSTAR()"
        FROM (
          SELECT
            HASH("T12"."USAGE_ID") AS "KEY_BUCKET"
          FROM "T11" AS "T12"
        ) AS "T14"
        GROUP BY
          1
      ) AS "T15"
      WHERE
        "T15"."COUNTSTAR()" > 1 AND NOT "T15"."KEY_BUCKET" IS NULL
    ) AS "T17"
      ON HASH("T13"."USAGE_ID") = "T17"."KEY_BUCKET"
    LEFT OUTER JOIN (
      SELECT
        "T0"."MEETING_ID" AS "KNOWN_MEETING_ID",
        "T0"."HOST_USER_KEY" AS "MEETING_HOST_KEY",
        "T0"."START_TIME" AS "MEETING_START_TIME",
        "T0"."END_TIME" AS "MEETING_END_TIME"
      FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."MEETING_CORE" AS "T0"
    ) AS "T4"
      ON "T13"."MEETING_ID" = "T4"."KNOWN_MEETING_ID"
  ) AS "T18"
) AS "T19"
WHERE
  (
    "T19"."FAILED" <> 0
  ) OR "T19"."IS_REPEATED" OR (
    "T19"."BROKEN" <> 0
  );
