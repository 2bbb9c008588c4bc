-- ranked_feature_usage
-- snowflake, full; compiled by zoomgold, not for editing
CREATE OR REPLACE TRANSIENT TABLE "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."RANKED_FEATURE_USAGE" AS
WITH "T8" AS (
  SELECT
    "T7"."USAGE_ID",
    "T7"."MEETING_ID",
    "T7"."FEATURE_NAME",
    "T7"."USAGE_COUNT",
    "T7"."USAGE_DATE",
    "T7"."LOAD_TIMESTAMP",
    "T7"."UPDATE_TIMESTAMP",
    "T7"."SOURCE_SYSTEM",
    "T7"."LOAD_DATE",
    "T7"."UPDATE_DATE",
    "T7"."FEATURE_NAME_LABEL",
    "T7"."EFF",
    "T7"."IS_SELECTED",
    0 + IFF(COALESCE("T7"."USAGE_ID" IS NULL, FALSE), 1, 0) + IFF(COALESCE("T7"."MEETING_ID" IS NULL, FALSE), 2, 0) + IFF(COALESCE("T7"."FEATURE_NAME" IS NULL, FALSE), 4, 0) + IFF(COALESCE("T7"."USAGE_DATE" IS NULL, FALSE), 8, 0) + IFF(COALESCE("T7"."USAGE_COUNT" IS NULL, FALSE), 16, 0) + IFF(COALESCE("T7"."USAGE_COUNT" <= 0, FALSE), 32, 0) AS "FAILED"
  FROM (
    SELECT
      IFF(
        REGEXP_LIKE("T3"."USAGE_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
        "T3"."USAGE_ID",
        NULLIF(TRIM(REGEXP_REPLACE("T3"."USAGE_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
      ) AS "USAGE_ID",
      IFF(
        REGEXP_LIKE("T3"."MEETING_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
        "T3"."MEETING_ID",
        NULLIF(TRIM(REGEXP_REPLACE("T3"."MEETING_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
      ) AS "MEETING_ID",
      "T6"."FEATURE_NAME_CLEANED" AS "FEATURE_NAME",
      "T3"."USAGE_COUNT",
      "T3"."USAGE_DATE",
      "T3"."LOAD_TIMESTAMP",
      "T3"."UPDATE_TIMESTAMP",
      IFF(
        REGEXP_LIKE("T3"."SOURCE_SYSTEM", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
        "T3"."SOURCE_SYSTEM",
        NULLIF(TRIM(REGEXP_REPLACE("T3"."SOURCE_SYSTEM", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
      ) AS "SOURCE_SYSTEM",
      "T3"."LOAD_DATE",
      "T3"."UPDATE_DATE",
      COALESCE("T6"."FEATURE_NAME_MAPPED", 'Unknown') AS "FEATURE_NAME_LABEL",
      COALESCE("T3"."UPDATE_TIMESTAMP", "T3"."LOAD_TIMESTAMP") AS "EFF",
      "T3"."IS_SELECTED"
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
        TRUE AS "IS_SELECTED"
      FROM "ZOOM_DB"."SILVER"."SI_FEATURE_USAGE" AS "T0"
    ) AS "T3"
    LEFT OUTER JOIN (
      SELECT
        "T4"."SPELLING" AS "FEATURE_NAME_SPELLING",
        "T4"."CLEANED" AS "FEATURE_NAME_CLEANED",
        CASE TRIM(
            REGEXP_REPLACE(
              TRANSLATE("T4"."CLEANED", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ_-', 'abcdefghijklmnopqrstuvwxyz  '),
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
          "T2"."SPELLING",
          IFF(
            REGEXP_LIKE("T2"."SPELLING", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
            "T2"."SPELLING",
            NULLIF(TRIM(REGEXP_REPLACE("T2"."SPELLING", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
          ) AS "CLEANED"
        FROM (
          SELECT DISTINCT
            "T0"."FEATURE_NAME" AS "SPELLING"
          FROM "ZOOM_DB"."SILVER"."SI_FEATURE_USAGE" AS "T0"
          WHERE
            NOT "T0"."FEATURE_NAME" IS NULL
        ) AS "T2"
      ) AS "T4"
    ) AS "T6"
      ON "T3"."FEATURE_NAME" = "T6"."FEATURE_NAME_SPELLING"
  ) AS "T7"
)
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
  "T17"."IS_SELECTED",
  "T17"."FAILED",
  "T17"."IS_VALID" AND (
    "T17"."VALID_UNTIL_HERE" = 1
  ) AS "IS_KEPT",
  "T17"."IS_VALID" AND (
    "T17"."VALID_UNTIL_HERE" = 1
  ) AS "IS_LATEST",
  NOT (
    "T17"."IS_VALID"
  ) AND (
    "T17"."VALID_UNTIL_HERE" = 0
  ) AS "IS_STANDING"
FROM (
  SELECT
    "T16"."USAGE_ID",
    "T16"."MEETING_ID",
    "T16"."FEATURE_NAME",
    "T16"."USAGE_COUNT",
    "T16"."USAGE_DATE",
    "T16"."LOAD_TIMESTAMP",
    "T16"."UPDATE_TIMESTAMP",
    "T16"."SOURCE_SYSTEM",
    "T16"."LOAD_DATE",
    "T16"."UPDATE_DATE",
    "T16"."FEATURE_NAME_LABEL",
    "T16"."EFF",
    "T16"."IS_SELECTED",
    "T16"."FAILED",
    "T16"."FAILED" = 0 AS "IS_VALID",
    SUM(CAST("T16"."FAILED" = 0 AS BIGINT)) OVER (
      PARTITION BY "T16"."USAGE_ID"
      ORDER BY "T16"."EFF" DESC NULLS LAST, "T16"."LOAD_TIMESTAMP" DESC NULLS LAST, "T16"."USAGE_ID" DESC NULLS LAST, "T16"."MEETING_ID" DESC NULLS LAST, "T16"."FEATURE_NAME" DESC NULLS LAST, "T16"."USAGE_COUNT" DESC NULLS LAST, "T16"."USAGE_DATE" DESC NULLS LAST, "T16"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T16"."LOAD_DATE" DESC NULLS LAST, "T16"."UPDATE_DATE" DESC NULLS LAST, "T16"."SOURCE_SYSTEM" DESC NULLS LAST
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS "VALID_UNTIL_HERE"
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
      "T15"."FAILED"
    FROM (
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
        "T10"."FAILED",
        "T14"."KEY_BUCKET"
      FROM "T8" AS "T10"
      LEFT OUTER JOIN (
        SELECT
          "T12"."KEY_BUCKET"
        FROM (
          SELECT
            "T11"."KEY_BUCKET",
            COUNT(*) AS "COUNTSTAR()"
          FROM (
            SELECT
              HASH("T9"."USAGE_ID") AS "KEY_BUCKET"
            FROM "T8" AS "T9"
          ) AS "T11"
          GROUP BY
            1
        ) AS "T12"
        WHERE
          "T12"."COUNTSTAR()" > 1 AND NOT "T12"."KEY_BUCKET" IS NULL
      ) AS "T14"
        ON HASH("T10"."USAGE_ID") = "T14"."KEY_BUCKET"
    ) AS "T15"
    WHERE
      (
        "T15"."FAILED" <> 0
      ) OR (
        NOT "T15"."KEY_BUCKET" IS NULL
      )
  ) AS "T16"
) AS "T17";
