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
  WITH "T15" AS (
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
          REGEXP_LIKE("T7"."USAGE_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
          "T7"."USAGE_ID",
          NULLIF(TRIM(REGEXP_REPLACE("T7"."USAGE_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
        ) AS "USAGE_ID",
        IFF(
          REGEXP_LIKE("T7"."MEETING_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
          "T7"."MEETING_ID",
          NULLIF(TRIM(REGEXP_REPLACE("T7"."MEETING_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
        ) AS "MEETING_ID",
        "T13"."FEATURE_NAME_CLEANED" AS "FEATURE_NAME",
        "T7"."USAGE_COUNT",
        "T7"."USAGE_DATE",
        "T7"."LOAD_TIMESTAMP",
        "T7"."UPDATE_TIMESTAMP",
        IFF(
          REGEXP_LIKE("T7"."SOURCE_SYSTEM", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
          "T7"."SOURCE_SYSTEM",
          NULLIF(TRIM(REGEXP_REPLACE("T7"."SOURCE_SYSTEM", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
        ) AS "SOURCE_SYSTEM",
        "T7"."LOAD_DATE",
        "T7"."UPDATE_DATE",
        COALESCE("T13"."FEATURE_NAME_MAPPED", 'Unknown') AS "FEATURE_NAME_LABEL",
        COALESCE("T7"."UPDATE_TIMESTAMP", "T7"."LOAD_TIMESTAMP") AS "EFF",
        "T7"."IS_SELECTED"
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
      ) AS "T7"
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
            "T6"."SPELLING",
            IFF(
              REGEXP_LIKE("T6"."SPELLING", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
              "T6"."SPELLING",
              NULLIF(TRIM(REGEXP_REPLACE("T6"."SPELLING", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
            ) AS "CLEANED"
          FROM (
            SELECT DISTINCT
              "T2"."FEATURE_NAME" AS "SPELLING"
            FROM "ZOOM_DB"."SILVER"."SI_FEATURE_USAGE" AS "T2"
            WHERE
              NOT "T2"."FEATURE_NAME" IS NULL
          ) AS "T6"
        ) AS "T9"
      ) AS "T13"
        ON "T7"."FEATURE_NAME" = "T13"."FEATURE_NAME_SPELLING"
    ) AS "T14"
  )
  SELECT
    "T26"."USAGE_ID",
    "T26"."MEETING_ID",
    COALESCE("T26"."MEETING_HOST_KEY", 'd184d59493af3f5aa77b64a4e9175275') AS "HOST_USER_KEY",
    "T26"."FEATURE_NAME_LABEL" AS "FEATURE_NAME",
    CASE
      WHEN "T26"."FEATURE_NAME_LABEL" IN ('Screen Share', 'Whiteboard', 'Annotation')
      THEN 'Collaboration'
      WHEN "T26"."FEATURE_NAME_LABEL" IN ('Chat', 'Reactions')
      THEN 'Communication'
      WHEN "T26"."FEATURE_NAME_LABEL" IN ('Recording', 'Transcript')
      THEN 'Documentation'
      WHEN "T26"."FEATURE_NAME_LABEL" IN ('Polls', 'Q&A', 'Survey')
      THEN 'Engagement'
      WHEN "T26"."FEATURE_NAME_LABEL" IN ('Breakout Rooms')
      THEN 'Room Management'
      WHEN "T26"."FEATURE_NAME_LABEL" IN ('Virtual Background')
      THEN 'Personalization'
      WHEN "T26"."FEATURE_NAME_LABEL" IN ('Unknown')
      THEN 'Other'
      ELSE NULL
    END AS "FEATURE_CATEGORY",
    "T26"."USAGE_COUNT",
    "T26"."USAGE_DATE",
    "T26"."LOAD_TIMESTAMP",
    "T26"."UPDATE_TIMESTAMP",
    "T26"."LOAD_DATE",
    "T26"."UPDATE_DATE",
    COALESCE("T26"."SOURCE_SYSTEM", 'ZOOM_PLATFORM') AS "SOURCE_SYSTEM",
    :run_value_execution_id AS "EXECUTION_ID",
    :run_value_run_start AS "CREATED_AT",
    :run_value_run_start AS "UPDATED_AT"
  FROM (
    SELECT
      "T25"."USAGE_ID",
      "T25"."MEETING_ID",
      "T25"."FEATURE_NAME",
      "T25"."USAGE_COUNT",
      "T25"."USAGE_DATE",
      "T25"."LOAD_TIMESTAMP",
      "T25"."UPDATE_TIMESTAMP",
      "T25"."SOURCE_SYSTEM",
      "T25"."LOAD_DATE",
      "T25"."UPDATE_DATE",
      "T25"."FEATURE_NAME_LABEL",
      "T25"."EFF",
      "T25"."FAILED",
      "T25"."IS_SELECTED",
      "T25"."IS_LATEST",
      "T5"."KNOWN_MEETING_ID",
      "T5"."MEETING_HOST_KEY",
      "T5"."MEETING_START_TIME",
      "T5"."MEETING_END_TIME"
    FROM (
      SELECT
        *
      FROM (
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
          TRUE AS "IS_LATEST"
        FROM (
          SELECT
            *
          FROM "T15" AS "T16"
          WHERE
            "T16"."FAILED" = 0
        ) AS "T19"
        WHERE
          NOT EXISTS(
            SELECT
              1
            FROM (
              SELECT
                "T20"."KEY_BUCKET"
              FROM (
                SELECT
                  "T17"."KEY_BUCKET",
                  COUNT(*) AS "COUNTSTAR()"
                FROM (
                  SELECT
                    HASH("T16"."USAGE_ID") AS "KEY_BUCKET"
                  FROM "T15" AS "T16"
                ) AS "T17"
                GROUP BY
                  1
              ) AS "T20"
              WHERE
                "T20"."COUNTSTAR()" > 1 AND NOT "T20"."KEY_BUCKET" IS NULL
            ) AS "T22"
            WHERE
              HASH("T19"."USAGE_ID") = "T22"."KEY_BUCKET"
          )
      ) AS "T23"
      UNION ALL
      SELECT
        *
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
          "T10"."FAILED",
          "T10"."IS_SELECTED",
          "T10"."IS_VALID" AND (
            "T10"."VALID_UNTIL_HERE" = 1
          ) AS "IS_LATEST"
        FROM (
          SELECT
            "T8"."USAGE_ID",
            "T8"."MEETING_ID",
            "T8"."FEATURE_NAME",
            "T8"."USAGE_COUNT",
            "T8"."USAGE_DATE",
            "T8"."LOAD_TIMESTAMP",
            "T8"."UPDATE_TIMESTAMP",
            "T8"."SOURCE_SYSTEM",
            "T8"."LOAD_DATE",
            "T8"."UPDATE_DATE",
            "T8"."FEATURE_NAME_LABEL",
            "T8"."EFF",
            "T8"."FAILED",
            "T8"."IS_SELECTED",
            "T8"."BROKEN",
            "T8"."FAILED" = 0 AS "IS_VALID",
            SUM(CAST("T8"."FAILED" = 0 AS BIGINT)) OVER (
              PARTITION BY "T8"."USAGE_ID"
              ORDER BY "T8"."EFF" DESC NULLS LAST, "T8"."LOAD_TIMESTAMP" DESC NULLS LAST, "T8"."USAGE_ID" DESC NULLS LAST, "T8"."MEETING_ID" DESC NULLS LAST, "T8"."FEATURE_NAME" DESC NULLS LAST, "T8"."USAGE_COUNT" DESC NULLS LAST, "T8"."USAGE_DATE" DESC NULLS LAST, "T8"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T8"."LOAD_DATE" DESC NULLS LAST, "T8"."UPDATE_DATE" DESC NULLS LAST, "T8"."SOURCE_SYSTEM" DESC NULLS LAST
              ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
            ) AS "VALID_UNTIL_HERE"
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
              "T1"."FEATURE_NAME_LABEL",
              "T1"."EFF",
              "T1"."FAILED",
              "T1"."IS_SELECTED",
              "T1"."BROKEN"
            FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."FLAGGED_FEATURE_USAGE" AS "T1"
            WHERE
              (
                "T1"."FAILED" <> 0
              ) OR "T1"."IS_REPEATED"
          ) AS "T8"
        ) AS "T10"
        WHERE
          "T10"."IS_VALID" AND (
            "T10"."VALID_UNTIL_HERE" = 1
          )
      ) AS "T11"
    ) AS "T25"
    LEFT OUTER JOIN (
      SELECT
        "T0"."MEETING_ID" AS "KNOWN_MEETING_ID",
        "T0"."HOST_USER_KEY" AS "MEETING_HOST_KEY",
        "T0"."START_TIME" AS "MEETING_START_TIME",
        "T0"."END_TIME" AS "MEETING_END_TIME"
      FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."MEETING_CORE" AS "T0"
    ) AS "T5"
      ON "T25"."MEETING_ID" = "T5"."KNOWN_MEETING_ID"
  ) AS "T26"
) AS "Q";
