-- go_feature_usage_fact: One row per use of a feature in a meeting.
-- snowflake, full; compiled by zoomgold, not for editing
-- values of the run: execution_id, run_start
CREATE OR REPLACE TRANSIENT TABLE "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."GO_FEATURE_USAGE_FACT__CANDIDATE" (
  "USAGE_ID" VARCHAR,
  "MEETING_ID" VARCHAR,
  "HOST_USER_KEY" VARCHAR,
  "FEATURE_NAME" VARCHAR,
  "FEATURE_CATEGORY" VARCHAR,
  "USAGE_COUNT" DECIMAL(38, 0),
  "USAGE_DATE" DATE,
  "LOAD_TIMESTAMP" TIMESTAMPNTZ(6),
  "UPDATE_TIMESTAMP" TIMESTAMPNTZ(6),
  "LOAD_DATE" DATE,
  "UPDATE_DATE" DATE,
  "SOURCE_SYSTEM" VARCHAR,
  "EXECUTION_ID" VARCHAR,
  "CREATED_AT" TIMESTAMPNTZ(6),
  "UPDATED_AT" TIMESTAMPNTZ(6)
) AS
SELECT
  CAST("USAGE_ID" AS VARCHAR) AS "USAGE_ID",
  CAST("MEETING_ID" AS VARCHAR) AS "MEETING_ID",
  CAST("HOST_USER_KEY" AS VARCHAR) AS "HOST_USER_KEY",
  CAST("FEATURE_NAME" AS VARCHAR) AS "FEATURE_NAME",
  CAST("FEATURE_CATEGORY" AS VARCHAR) AS "FEATURE_CATEGORY",
  CAST("USAGE_COUNT" AS DECIMAL(38, 0)) AS "USAGE_COUNT",
  CAST("USAGE_DATE" AS DATE) AS "USAGE_DATE",
  CAST("LOAD_TIMESTAMP" AS TIMESTAMPNTZ(6)) AS "LOAD_TIMESTAMP",
  CAST("UPDATE_TIMESTAMP" AS TIMESTAMPNTZ(6)) AS "UPDATE_TIMESTAMP",
  CAST("LOAD_DATE" AS DATE) AS "LOAD_DATE",
  CAST("UPDATE_DATE" AS DATE) AS "UPDATE_DATE",
  CAST("SOURCE_SYSTEM" AS VARCHAR) AS "SOURCE_SYSTEM",
  CAST("EXECUTION_ID" AS VARCHAR) AS "EXECUTION_ID",
  CAST("CREATED_AT" AS TIMESTAMPNTZ(6)) AS "CREATED_AT",
  CAST("UPDATED_AT" AS TIMESTAMPNTZ(6)) AS "UPDATED_AT"
FROM (
  WITH "T13" AS (
    SELECT
      "T12"."USAGE_ID",
      "T12"."MEETING_ID",
      "T12"."FEATURE_NAME",
      "T12"."USAGE_COUNT",
      "T12"."USAGE_DATE",
      "T12"."LOAD_TIMESTAMP",
      "T12"."UPDATE_TIMESTAMP",
      "T12"."SOURCE_SYSTEM",
      "T12"."LOAD_DATE",
      "T12"."UPDATE_DATE",
      "T12"."FEATURE_NAME_LABEL",
      "T12"."EFF",
      "T12"."IS_SELECTED",
      0 + IFF(COALESCE("T12"."USAGE_ID" IS NULL, FALSE), 1, 0) + IFF(COALESCE("T12"."MEETING_ID" IS NULL, FALSE), 2, 0) + IFF(COALESCE("T12"."FEATURE_NAME" IS NULL, FALSE), 4, 0) + IFF(COALESCE("T12"."USAGE_DATE" IS NULL, FALSE), 8, 0) + IFF(COALESCE("T12"."USAGE_COUNT" IS NULL, FALSE), 16, 0) + IFF(COALESCE("T12"."USAGE_COUNT" <= 0, FALSE), 32, 0) AS "FAILED"
    FROM (
      SELECT
        IFF(
          REGEXP_LIKE("T8"."USAGE_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
          "T8"."USAGE_ID",
          NULLIF(TRIM(REGEXP_REPLACE("T8"."USAGE_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
        ) AS "USAGE_ID",
        IFF(
          REGEXP_LIKE("T8"."MEETING_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
          "T8"."MEETING_ID",
          NULLIF(TRIM(REGEXP_REPLACE("T8"."MEETING_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
        ) AS "MEETING_ID",
        "T11"."FEATURE_NAME_CLEANED" AS "FEATURE_NAME",
        "T8"."USAGE_COUNT",
        "T8"."USAGE_DATE",
        "T8"."LOAD_TIMESTAMP",
        "T8"."UPDATE_TIMESTAMP",
        IFF(
          REGEXP_LIKE("T8"."SOURCE_SYSTEM", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
          "T8"."SOURCE_SYSTEM",
          NULLIF(TRIM(REGEXP_REPLACE("T8"."SOURCE_SYSTEM", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
        ) AS "SOURCE_SYSTEM",
        "T8"."LOAD_DATE",
        "T8"."UPDATE_DATE",
        COALESCE("T11"."FEATURE_NAME_MAPPED", 'Unknown') AS "FEATURE_NAME_LABEL",
        COALESCE("T8"."UPDATE_TIMESTAMP", "T8"."LOAD_TIMESTAMP") AS "EFF",
        "T8"."IS_SELECTED"
      FROM (
        SELECT
          "T2"."USAGE_ID",
          "T2"."MEETING_ID",
          "T2"."FEATURE_NAME",
          "T2"."USAGE_COUNT",
          "T2"."USAGE_DATE",
          "T2"."LOAD_TIMESTAMP",
          "T2"."UPDATE_TIMESTAMP",
          "T2"."SOURCE_SYSTEM",
          "T2"."LOAD_DATE",
          "T2"."UPDATE_DATE",
          TRUE AS "IS_SELECTED"
        FROM "ZOOM_DB"."SILVER"."SI_FEATURE_USAGE" AS "T2"
      ) AS "T8"
      LEFT OUTER JOIN (
        SELECT
          "T9"."SPELLING" AS "FEATURE_NAME_SPELLING",
          "T9"."CLEANED" AS "FEATURE_NAME_CLEANED",
          CASE TRIM(
              REGEXP_REPLACE(
                TRANSLATE("T9"."CLEANED", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ_-', 'abcdefghijklmnopqrstuvwxyz  '),
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
            "T7"."SPELLING",
            IFF(
              REGEXP_LIKE("T7"."SPELLING", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
              "T7"."SPELLING",
              NULLIF(TRIM(REGEXP_REPLACE("T7"."SPELLING", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
            ) AS "CLEANED"
          FROM (
            SELECT DISTINCT
              "T2"."FEATURE_NAME" AS "SPELLING"
            FROM "ZOOM_DB"."SILVER"."SI_FEATURE_USAGE" AS "T2"
            WHERE
              NOT "T2"."FEATURE_NAME" IS NULL
          ) AS "T7"
        ) AS "T9"
      ) AS "T11"
        ON "T8"."FEATURE_NAME" = "T11"."FEATURE_NAME_SPELLING"
    ) AS "T12"
  )
  SELECT
    "T24"."USAGE_ID",
    "T24"."MEETING_ID",
    COALESCE("T24"."MEETING_HOST_KEY", 'd184d59493af3f5aa77b64a4e9175275') AS "HOST_USER_KEY",
    "T24"."FEATURE_NAME_LABEL" AS "FEATURE_NAME",
    CASE
      WHEN "T24"."FEATURE_NAME_LABEL" IN ('Screen Share', 'Whiteboard', 'Annotation')
      THEN 'Collaboration'
      WHEN "T24"."FEATURE_NAME_LABEL" IN ('Chat', 'Reactions')
      THEN 'Communication'
      WHEN "T24"."FEATURE_NAME_LABEL" IN ('Recording', 'Transcript')
      THEN 'Documentation'
      WHEN "T24"."FEATURE_NAME_LABEL" IN ('Polls', 'Q&A', 'Survey')
      THEN 'Engagement'
      WHEN "T24"."FEATURE_NAME_LABEL" IN ('Breakout Rooms')
      THEN 'Room Management'
      WHEN "T24"."FEATURE_NAME_LABEL" IN ('Virtual Background')
      THEN 'Personalization'
      WHEN "T24"."FEATURE_NAME_LABEL" IN ('Unknown')
      THEN 'Other'
      ELSE NULL
    END AS "FEATURE_CATEGORY",
    "T24"."USAGE_COUNT",
    "T24"."USAGE_DATE",
    "T24"."LOAD_TIMESTAMP",
    "T24"."UPDATE_TIMESTAMP",
    "T24"."LOAD_DATE",
    "T24"."UPDATE_DATE",
    COALESCE("T24"."SOURCE_SYSTEM", 'ZOOM_PLATFORM') AS "SOURCE_SYSTEM",
    :run_value_execution_id AS "EXECUTION_ID",
    :run_value_run_start AS "CREATED_AT",
    :run_value_run_start AS "UPDATED_AT"
  FROM (
    SELECT
      "T23"."USAGE_ID",
      "T23"."MEETING_ID",
      "T23"."FEATURE_NAME",
      "T23"."USAGE_COUNT",
      "T23"."USAGE_DATE",
      "T23"."LOAD_TIMESTAMP",
      "T23"."UPDATE_TIMESTAMP",
      "T23"."SOURCE_SYSTEM",
      "T23"."LOAD_DATE",
      "T23"."UPDATE_DATE",
      "T23"."FEATURE_NAME_LABEL",
      "T23"."EFF",
      "T23"."FAILED",
      "T23"."IS_SELECTED",
      "T23"."IS_LATEST",
      "T6"."KNOWN_MEETING_ID",
      "T6"."MEETING_HOST_KEY",
      "T6"."MEETING_START_TIME",
      "T6"."MEETING_END_TIME"
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
          FROM "T13" AS "T14"
          WHERE
            "T14"."FAILED" = 0
        ) AS "T17"
        WHERE
          NOT EXISTS(
            SELECT
              1
            FROM (
              SELECT
                "T18"."KEY_BUCKET"
              FROM (
                SELECT
                  "T15"."KEY_BUCKET",
                  COUNT(*) AS "COUNTSTAR()"
                FROM (
                  SELECT
                    HASH("T14"."USAGE_ID") AS "KEY_BUCKET"
                  FROM "T13" AS "T14"
                ) AS "T15"
                GROUP BY
                  1
              ) AS "T18"
              WHERE
                "T18"."COUNTSTAR()" > 1 AND NOT "T18"."KEY_BUCKET" IS NULL
            ) AS "T20"
            WHERE
              HASH("T17"."USAGE_ID") = "T20"."KEY_BUCKET"
          )
      ) AS "T21"
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
        FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."RANKED_FEATURE_USAGE" AS "T0"
        WHERE
          "T0"."IS_KEPT"
      ) AS "T3"
    ) AS "T23"
    LEFT OUTER JOIN (
      SELECT
        "T1"."MEETING_ID" AS "KNOWN_MEETING_ID",
        "T1"."HOST_USER_KEY" AS "MEETING_HOST_KEY",
        "T1"."START_TIME" AS "MEETING_START_TIME",
        "T1"."END_TIME" AS "MEETING_END_TIME"
      FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."MEETING_CORE" AS "T1"
    ) AS "T6"
      ON "T23"."MEETING_ID" = "T6"."KNOWN_MEETING_ID"
  ) AS "T24"
) AS "Q";
