-- go_error_data: One row per distinct fault: what is wrong now, and what was.
-- snowflake, full; compiled by zoomgold, not for editing
-- values of the run: as_of, execution_id, run_start
CREATE OR REPLACE TRANSIENT TABLE "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."GO_ERROR_DATA__CANDIDATE" (
  "ERROR_ID" VARCHAR,
  "ORIGIN" VARCHAR,
  "ERROR_TYPE" VARCHAR,
  "ERROR_DESCRIPTION" VARCHAR,
  "SOURCE_TABLE" VARCHAR,
  "SOURCE_KEY" VARCHAR,
  "SOURCE_COLUMN" VARCHAR,
  "ERROR_VALUE" VARCHAR,
  "VALIDATION_RULE" VARCHAR,
  "ERROR_SEVERITY" VARCHAR,
  "RESOLUTION_STATUS" VARCHAR,
  "RECORD_PAYLOAD" VARCHAR,
  "OCCURRENCES" DECIMAL(38, 0),
  "ERROR_TIMESTAMP" TIMESTAMPNTZ(6),
  "EXECUTION_ID" VARCHAR,
  "FIRST_SEEN_AT" TIMESTAMPNTZ(6),
  "LAST_SEEN_AT" TIMESTAMPNTZ(6),
  "RESOLVED_AT" TIMESTAMPNTZ(6),
  "LOAD_DATE" DATE,
  "UPDATE_DATE" DATE,
  "SOURCE_SYSTEM" VARCHAR
) AS
SELECT
  CAST("ERROR_ID" AS VARCHAR) AS "ERROR_ID",
  CAST("ORIGIN" AS VARCHAR) AS "ORIGIN",
  CAST("ERROR_TYPE" AS VARCHAR) AS "ERROR_TYPE",
  CAST("ERROR_DESCRIPTION" AS VARCHAR) AS "ERROR_DESCRIPTION",
  CAST("SOURCE_TABLE" AS VARCHAR) AS "SOURCE_TABLE",
  CAST("SOURCE_KEY" AS VARCHAR) AS "SOURCE_KEY",
  CAST("SOURCE_COLUMN" AS VARCHAR) AS "SOURCE_COLUMN",
  CAST("ERROR_VALUE" AS VARCHAR) AS "ERROR_VALUE",
  CAST("VALIDATION_RULE" AS VARCHAR) AS "VALIDATION_RULE",
  CAST("ERROR_SEVERITY" AS VARCHAR) AS "ERROR_SEVERITY",
  CAST("RESOLUTION_STATUS" AS VARCHAR) AS "RESOLUTION_STATUS",
  CAST("RECORD_PAYLOAD" AS VARCHAR) AS "RECORD_PAYLOAD",
  CAST("OCCURRENCES" AS DECIMAL(38, 0)) AS "OCCURRENCES",
  CAST("ERROR_TIMESTAMP" AS TIMESTAMPNTZ(6)) AS "ERROR_TIMESTAMP",
  CAST("EXECUTION_ID" AS VARCHAR) AS "EXECUTION_ID",
  CAST("FIRST_SEEN_AT" AS TIMESTAMPNTZ(6)) AS "FIRST_SEEN_AT",
  CAST("LAST_SEEN_AT" AS TIMESTAMPNTZ(6)) AS "LAST_SEEN_AT",
  CAST("RESOLVED_AT" AS TIMESTAMPNTZ(6)) AS "RESOLVED_AT",
  CAST("LOAD_DATE" AS DATE) AS "LOAD_DATE",
  CAST("UPDATE_DATE" AS DATE) AS "UPDATE_DATE",
  CAST("SOURCE_SYSTEM" AS VARCHAR) AS "SOURCE_SYSTEM"
FROM (
  WITH "T44" AS (
    SELECT
      "T13"."USER_ID",
      "T13"."USER_KEY",
      "T13"."VALID_FROM",
      "T13"."SCD_CURRENT_FLAG",
      "T13"."USER_NAME",
      "T13"."PLAN_TYPE",
      "T13"."EMAIL"
    FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."USER_HISTORY" AS "T13"
    WHERE
      "T13"."SCD_CURRENT_FLAG"
  ), "T98" AS (
    SELECT
      "T85"."PARTICIPANT_ID",
      "T85"."MEETING_ID",
      "T85"."USER_ID",
      "T85"."JOIN_TIME",
      "T85"."LEAVE_TIME",
      "T85"."LOAD_TIMESTAMP",
      "T85"."UPDATE_TIMESTAMP",
      "T85"."SOURCE_SYSTEM",
      "T85"."LOAD_DATE",
      "T85"."UPDATE_DATE",
      "T85"."EFF",
      "T85"."IS_SELECTED",
      0 + IFF(COALESCE("T85"."PARTICIPANT_ID" IS NULL, FALSE), 1, 0) + IFF(COALESCE("T85"."MEETING_ID" IS NULL, FALSE), 2, 0) + IFF(COALESCE("T85"."JOIN_TIME" IS NULL, FALSE), 4, 0) + IFF(COALESCE("T85"."LEAVE_TIME" < "T85"."JOIN_TIME", FALSE), 8, 0) AS "FAILED"
    FROM (
      SELECT
        IFF(
          REGEXP_LIKE("T14"."PARTICIPANT_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
          "T14"."PARTICIPANT_ID",
          NULLIF(
            TRIM(REGEXP_REPLACE("T14"."PARTICIPANT_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'),
            ''
          )
        ) AS "PARTICIPANT_ID",
        IFF(
          REGEXP_LIKE("T14"."MEETING_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
          "T14"."MEETING_ID",
          NULLIF(TRIM(REGEXP_REPLACE("T14"."MEETING_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
        ) AS "MEETING_ID",
        IFF(
          REGEXP_LIKE("T14"."USER_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
          "T14"."USER_ID",
          NULLIF(TRIM(REGEXP_REPLACE("T14"."USER_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
        ) AS "USER_ID",
        "T14"."JOIN_TIME",
        "T14"."LEAVE_TIME",
        "T14"."LOAD_TIMESTAMP",
        "T14"."UPDATE_TIMESTAMP",
        IFF(
          REGEXP_LIKE("T14"."SOURCE_SYSTEM", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
          "T14"."SOURCE_SYSTEM",
          NULLIF(
            TRIM(REGEXP_REPLACE("T14"."SOURCE_SYSTEM", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'),
            ''
          )
        ) AS "SOURCE_SYSTEM",
        "T14"."LOAD_DATE",
        "T14"."UPDATE_DATE",
        COALESCE("T14"."UPDATE_TIMESTAMP", "T14"."LOAD_TIMESTAMP") AS "EFF",
        TRUE AS "IS_SELECTED"
      FROM "ZOOM_DB"."SILVER"."SI_PARTICIPANTS" AS "T14"
    ) AS "T85"
  ), "T103" AS (
    SELECT
      "T86"."MEETING_ID",
      "T86"."HOST_ID",
      "T86"."MEETING_TOPIC",
      "T86"."START_TIME",
      "T86"."END_TIME",
      "T86"."DURATION_MINUTES",
      "T86"."LOAD_TIMESTAMP",
      "T86"."UPDATE_TIMESTAMP",
      "T86"."SOURCE_SYSTEM",
      "T86"."LOAD_DATE",
      "T86"."UPDATE_DATE",
      "T86"."EFF",
      "T86"."IS_SELECTED",
      0 + IFF(COALESCE("T86"."MEETING_ID" IS NULL, FALSE), 1, 0) + IFF(COALESCE("T86"."HOST_ID" IS NULL, FALSE), 2, 0) + IFF(COALESCE("T86"."START_TIME" IS NULL, FALSE), 4, 0) + IFF(COALESCE("T86"."END_TIME" < "T86"."START_TIME", FALSE), 8, 0) + IFF(COALESCE("T86"."DURATION_MINUTES" < 0, FALSE), 16, 0) AS "FAILED"
    FROM (
      SELECT
        IFF(
          REGEXP_LIKE("T15"."MEETING_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
          "T15"."MEETING_ID",
          NULLIF(TRIM(REGEXP_REPLACE("T15"."MEETING_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
        ) AS "MEETING_ID",
        IFF(
          REGEXP_LIKE("T15"."HOST_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
          "T15"."HOST_ID",
          NULLIF(TRIM(REGEXP_REPLACE("T15"."HOST_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
        ) AS "HOST_ID",
        IFF(
          REGEXP_LIKE("T15"."MEETING_TOPIC", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
          "T15"."MEETING_TOPIC",
          NULLIF(
            TRIM(REGEXP_REPLACE("T15"."MEETING_TOPIC", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'),
            ''
          )
        ) AS "MEETING_TOPIC",
        "T15"."START_TIME",
        "T15"."END_TIME",
        "T15"."DURATION_MINUTES",
        "T15"."LOAD_TIMESTAMP",
        "T15"."UPDATE_TIMESTAMP",
        IFF(
          REGEXP_LIKE("T15"."SOURCE_SYSTEM", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
          "T15"."SOURCE_SYSTEM",
          NULLIF(
            TRIM(REGEXP_REPLACE("T15"."SOURCE_SYSTEM", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'),
            ''
          )
        ) AS "SOURCE_SYSTEM",
        "T15"."LOAD_DATE",
        "T15"."UPDATE_DATE",
        COALESCE("T15"."UPDATE_TIMESTAMP", "T15"."LOAD_TIMESTAMP") AS "EFF",
        TRUE AS "IS_SELECTED"
      FROM "ZOOM_DB"."SILVER"."SI_MEETINGS" AS "T15"
    ) AS "T86"
  ), "T107" AS (
    SELECT
      "T87"."WEBINAR_ID",
      "T87"."HOST_ID",
      "T87"."WEBINAR_TOPIC",
      "T87"."START_TIME",
      "T87"."END_TIME",
      "T87"."REGISTRANTS",
      "T87"."LOAD_TIMESTAMP",
      "T87"."UPDATE_TIMESTAMP",
      "T87"."SOURCE_SYSTEM",
      "T87"."LOAD_DATE",
      "T87"."UPDATE_DATE",
      "T87"."EFF",
      "T87"."IS_SELECTED",
      0 + IFF(COALESCE("T87"."WEBINAR_ID" IS NULL, FALSE), 1, 0) + IFF(COALESCE("T87"."HOST_ID" IS NULL, FALSE), 2, 0) + IFF(COALESCE("T87"."WEBINAR_TOPIC" IS NULL, FALSE), 4, 0) + IFF(COALESCE("T87"."START_TIME" IS NULL, FALSE), 8, 0) + IFF(COALESCE("T87"."END_TIME" < "T87"."START_TIME", FALSE), 16, 0) + IFF(COALESCE("T87"."REGISTRANTS" < 0, FALSE), 32, 0) AS "FAILED"
    FROM (
      SELECT
        IFF(
          REGEXP_LIKE("T16"."WEBINAR_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
          "T16"."WEBINAR_ID",
          NULLIF(TRIM(REGEXP_REPLACE("T16"."WEBINAR_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
        ) AS "WEBINAR_ID",
        IFF(
          REGEXP_LIKE("T16"."HOST_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
          "T16"."HOST_ID",
          NULLIF(TRIM(REGEXP_REPLACE("T16"."HOST_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
        ) AS "HOST_ID",
        IFF(
          REGEXP_LIKE("T16"."WEBINAR_TOPIC", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
          "T16"."WEBINAR_TOPIC",
          NULLIF(
            TRIM(REGEXP_REPLACE("T16"."WEBINAR_TOPIC", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'),
            ''
          )
        ) AS "WEBINAR_TOPIC",
        "T16"."START_TIME",
        "T16"."END_TIME",
        "T16"."REGISTRANTS",
        "T16"."LOAD_TIMESTAMP",
        "T16"."UPDATE_TIMESTAMP",
        IFF(
          REGEXP_LIKE("T16"."SOURCE_SYSTEM", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
          "T16"."SOURCE_SYSTEM",
          NULLIF(
            TRIM(REGEXP_REPLACE("T16"."SOURCE_SYSTEM", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'),
            ''
          )
        ) AS "SOURCE_SYSTEM",
        "T16"."LOAD_DATE",
        "T16"."UPDATE_DATE",
        COALESCE("T16"."UPDATE_TIMESTAMP", "T16"."LOAD_TIMESTAMP") AS "EFF",
        TRUE AS "IS_SELECTED"
      FROM "ZOOM_DB"."SILVER"."SI_WEBINARS" AS "T16"
    ) AS "T87"
  ), "T150" AS (
    SELECT
      "T120"."USAGE_ID",
      "T120"."MEETING_ID",
      "T120"."FEATURE_NAME",
      "T120"."USAGE_COUNT",
      "T120"."USAGE_DATE",
      "T120"."LOAD_TIMESTAMP",
      "T120"."UPDATE_TIMESTAMP",
      "T120"."SOURCE_SYSTEM",
      "T120"."LOAD_DATE",
      "T120"."UPDATE_DATE",
      "T120"."FEATURE_NAME_LABEL",
      "T120"."EFF",
      "T120"."IS_SELECTED",
      0 + IFF(COALESCE("T120"."USAGE_ID" IS NULL, FALSE), 1, 0) + IFF(COALESCE("T120"."MEETING_ID" IS NULL, FALSE), 2, 0) + IFF(COALESCE("T120"."FEATURE_NAME" IS NULL, FALSE), 4, 0) + IFF(COALESCE("T120"."USAGE_DATE" IS NULL, FALSE), 8, 0) + IFF(COALESCE("T120"."USAGE_COUNT" IS NULL, FALSE), 16, 0) + IFF(COALESCE("T120"."USAGE_COUNT" <= 0, FALSE), 32, 0) AS "FAILED"
    FROM (
      SELECT
        IFF(
          REGEXP_LIKE("T70"."USAGE_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
          "T70"."USAGE_ID",
          NULLIF(TRIM(REGEXP_REPLACE("T70"."USAGE_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
        ) AS "USAGE_ID",
        IFF(
          REGEXP_LIKE("T70"."MEETING_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
          "T70"."MEETING_ID",
          NULLIF(TRIM(REGEXP_REPLACE("T70"."MEETING_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
        ) AS "MEETING_ID",
        "T104"."FEATURE_NAME_CLEANED" AS "FEATURE_NAME",
        "T70"."USAGE_COUNT",
        "T70"."USAGE_DATE",
        "T70"."LOAD_TIMESTAMP",
        "T70"."UPDATE_TIMESTAMP",
        IFF(
          REGEXP_LIKE("T70"."SOURCE_SYSTEM", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
          "T70"."SOURCE_SYSTEM",
          NULLIF(
            TRIM(REGEXP_REPLACE("T70"."SOURCE_SYSTEM", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'),
            ''
          )
        ) AS "SOURCE_SYSTEM",
        "T70"."LOAD_DATE",
        "T70"."UPDATE_DATE",
        COALESCE("T104"."FEATURE_NAME_MAPPED", 'Unknown') AS "FEATURE_NAME_LABEL",
        COALESCE("T70"."UPDATE_TIMESTAMP", "T70"."LOAD_TIMESTAMP") AS "EFF",
        "T70"."IS_SELECTED"
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
      ) AS "T70"
      LEFT OUTER JOIN (
        SELECT
          "T91"."SPELLING" AS "FEATURE_NAME_SPELLING",
          "T91"."CLEANED" AS "FEATURE_NAME_CLEANED",
          CASE TRIM(
              REGEXP_REPLACE(
                TRANSLATE("T91"."CLEANED", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ_-', 'abcdefghijklmnopqrstuvwxyz  '),
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
            "T69"."SPELLING",
            IFF(
              REGEXP_LIKE("T69"."SPELLING", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
              "T69"."SPELLING",
              NULLIF(TRIM(REGEXP_REPLACE("T69"."SPELLING", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
            ) AS "CLEANED"
          FROM (
            SELECT DISTINCT
              "T17"."FEATURE_NAME" AS "SPELLING"
            FROM "ZOOM_DB"."SILVER"."SI_FEATURE_USAGE" AS "T17"
            WHERE
              NOT "T17"."FEATURE_NAME" IS NULL
          ) AS "T69"
        ) AS "T91"
      ) AS "T104"
        ON "T70"."FEATURE_NAME" = "T104"."FEATURE_NAME_SPELLING"
    ) AS "T120"
  ), "T151" AS (
    SELECT
      "T121"."EVENT_ID",
      "T121"."USER_ID",
      "T121"."EVENT_TYPE",
      "T121"."AMOUNT",
      "T121"."EVENT_DATE",
      "T121"."LOAD_TIMESTAMP",
      "T121"."UPDATE_TIMESTAMP",
      "T121"."SOURCE_SYSTEM",
      "T121"."LOAD_DATE",
      "T121"."UPDATE_DATE",
      "T121"."EVENT_TYPE_LABEL",
      "T121"."EFF",
      "T121"."IS_SELECTED",
      0 + IFF(COALESCE("T121"."EVENT_ID" IS NULL, FALSE), 1, 0) + IFF(COALESCE("T121"."USER_ID" IS NULL, FALSE), 2, 0) + IFF(COALESCE("T121"."EVENT_TYPE" IS NULL, FALSE), 4, 0) + IFF(COALESCE("T121"."AMOUNT" IS NULL, FALSE), 8, 0) + IFF(COALESCE("T121"."EVENT_DATE" IS NULL, FALSE), 16, 0) + IFF(
        COALESCE(
          (
            "T121"."AMOUNT" < 0
          )
          AND NOT (
            "T121"."EVENT_TYPE_LABEL" IN ('Refund', 'Cancellation')
          ),
          FALSE
        ),
        32,
        0
      ) AS "FAILED"
    FROM (
      SELECT
        IFF(
          REGEXP_LIKE("T72"."EVENT_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
          "T72"."EVENT_ID",
          NULLIF(TRIM(REGEXP_REPLACE("T72"."EVENT_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
        ) AS "EVENT_ID",
        IFF(
          REGEXP_LIKE("T72"."USER_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
          "T72"."USER_ID",
          NULLIF(TRIM(REGEXP_REPLACE("T72"."USER_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
        ) AS "USER_ID",
        "T105"."EVENT_TYPE_CLEANED" AS "EVENT_TYPE",
        "T72"."AMOUNT",
        "T72"."EVENT_DATE",
        "T72"."LOAD_TIMESTAMP",
        "T72"."UPDATE_TIMESTAMP",
        IFF(
          REGEXP_LIKE("T72"."SOURCE_SYSTEM", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
          "T72"."SOURCE_SYSTEM",
          NULLIF(
            TRIM(REGEXP_REPLACE("T72"."SOURCE_SYSTEM", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'),
            ''
          )
        ) AS "SOURCE_SYSTEM",
        "T72"."LOAD_DATE",
        "T72"."UPDATE_DATE",
        COALESCE("T105"."EVENT_TYPE_MAPPED", 'Unknown') AS "EVENT_TYPE_LABEL",
        COALESCE("T72"."UPDATE_TIMESTAMP", "T72"."LOAD_TIMESTAMP") AS "EFF",
        "T72"."IS_SELECTED"
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
      ) AS "T72"
      LEFT OUTER JOIN (
        SELECT
          "T92"."SPELLING" AS "EVENT_TYPE_SPELLING",
          "T92"."CLEANED" AS "EVENT_TYPE_CLEANED",
          CASE TRIM(
              REGEXP_REPLACE(
                TRANSLATE("T92"."CLEANED", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ_-', 'abcdefghijklmnopqrstuvwxyz  '),
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
            "T71"."SPELLING",
            IFF(
              REGEXP_LIKE("T71"."SPELLING", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
              "T71"."SPELLING",
              NULLIF(TRIM(REGEXP_REPLACE("T71"."SPELLING", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
            ) AS "CLEANED"
          FROM (
            SELECT DISTINCT
              "T18"."EVENT_TYPE" AS "SPELLING"
            FROM "ZOOM_DB"."SILVER"."SI_BILLING_EVENTS" AS "T18"
            WHERE
              NOT "T18"."EVENT_TYPE" IS NULL
          ) AS "T71"
        ) AS "T92"
      ) AS "T105"
        ON "T72"."EVENT_TYPE" = "T105"."EVENT_TYPE_SPELLING"
    ) AS "T121"
  ), "T250" AS (
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
            *
          FROM (
            SELECT
              "T195"."ERROR_ID",
              'gold' AS "ORIGIN",
              "T195"."ERROR_TYPE",
              "T195"."ERROR_DESCRIPTION",
              'si_users' AS "SOURCE_TABLE",
              "T195"."USER_ID" AS "SOURCE_KEY",
              "T195"."SOURCE_COLUMN",
              CASE
                WHEN "T195"."VALIDATION_RULE" IN ('missing_user_id', 'reserved_user_id')
                THEN "T195"."USER_ID"
                WHEN "T195"."VALIDATION_RULE" IN ('missing_email', 'invalid_email', 'duplicate_email')
                THEN CONCAT(
                  SUBSTRING("T195"."EMAIL", IFF((
                    0 + 1
                  ) >= 1, 0 + 1, 0 + 1 + LENGTH("T195"."EMAIL")), 1),
                  '***'
                )
                WHEN "T195"."VALIDATION_RULE" IN ('missing_user_name')
                THEN CONCAT(
                  SUBSTRING(
                    "T195"."USER_NAME",
                    IFF((
                      0 + 1
                    ) >= 1, 0 + 1, 0 + 1 + LENGTH("T195"."USER_NAME")),
                    1
                  ),
                  '***'
                )
                WHEN "T195"."VALIDATION_RULE" IN ('missing_effective_time', 'invalid_effective_time')
                THEN CONCAT(
                  COALESCE(
                    CONCAT(
                      CONCAT(
                        RIGHT(
                          CAST(CAST(DATE_PART(year, "T195"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                          4
                        ),
                        '-',
                        RIGHT(
                          CAST(CAST(DATE_PART(month, "T195"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        '-',
                        RIGHT(
                          CAST(CAST(DATE_PART(day, "T195"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        )
                      ),
                      ' ',
                      RIGHT(
                        CAST(CAST(DATE_PART(hour, "T195"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                        2
                      ),
                      ':',
                      RIGHT(
                        CAST(CAST(DATE_PART(minute, "T195"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                        2
                      ),
                      ':',
                      RIGHT(
                        CAST(CAST(DATE_PART(second, "T195"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                        2
                      ),
                      '.',
                      RIGHT(
                        CAST((
                          (
                            (
                              DATEDIFF(
                                MICROSECOND,
                                CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                "T195"."UPDATE_TIMESTAMP"
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
                          CAST(CAST(DATE_PART(year, "T195"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                          4
                        ),
                        '-',
                        RIGHT(
                          CAST(CAST(DATE_PART(month, "T195"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T195"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                      ),
                      ' ',
                      RIGHT(CAST(CAST(DATE_PART(hour, "T195"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                      ':',
                      RIGHT(
                        CAST(CAST(DATE_PART(minute, "T195"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                        2
                      ),
                      ':',
                      RIGHT(
                        CAST(CAST(DATE_PART(second, "T195"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                        2
                      ),
                      '.',
                      RIGHT(
                        CAST((
                          (
                            (
                              DATEDIFF(
                                MICROSECOND,
                                CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                "T195"."LOAD_TIMESTAMP"
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
                WHEN "T195"."VALIDATION_RULE" IN ('unknown_plan_type')
                THEN "T195"."PLAN_TYPE"
                WHEN "T195"."VALIDATION_RULE" IN ('unknown_user_status')
                THEN "T195"."USER_STATUS"
                ELSE NULL
              END AS "ERROR_VALUE",
              "T195"."VALIDATION_RULE",
              "T195"."ERROR_SEVERITY",
              'Open' AS "RESOLUTION_STATUS",
              CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
                'company', "T195"."COMPANY",
                'email', CONCAT(
                  SUBSTRING("T195"."EMAIL", IFF((
                    0 + 1
                  ) >= 1, 0 + 1, 0 + 1 + LENGTH("T195"."EMAIL")), 1),
                  '***'
                ),
                'load_date', CONCAT(
                  RIGHT(CAST(CAST(DATE_PART(year, "T195"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(month, "T195"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(day, "T195"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                ),
                'load_timestamp', CONCAT(
                  CONCAT(
                    RIGHT(
                      CAST(CAST(DATE_PART(year, "T195"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                      4
                    ),
                    '-',
                    RIGHT(
                      CAST(CAST(DATE_PART(month, "T195"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                      2
                    ),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T195"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                  ),
                  ' ',
                  RIGHT(CAST(CAST(DATE_PART(hour, "T195"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(
                    CAST(CAST(DATE_PART(minute, "T195"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  ),
                  ':',
                  RIGHT(
                    CAST(CAST(DATE_PART(second, "T195"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  ),
                  '.',
                  RIGHT(
                    CAST((
                      (
                        (
                          DATEDIFF(
                            MICROSECOND,
                            CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                            "T195"."LOAD_TIMESTAMP"
                          ) % 1000000
                        ) + 1000000
                      ) % 1000000
                    ) + 1000000 AS VARCHAR),
                    6
                  )
                ),
                'plan_type', "T195"."PLAN_TYPE",
                'source_system', "T195"."SOURCE_SYSTEM",
                'update_date', CONCAT(
                  RIGHT(CAST(CAST(DATE_PART(year, "T195"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(month, "T195"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(day, "T195"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                ),
                'update_timestamp', CONCAT(
                  CONCAT(
                    RIGHT(
                      CAST(CAST(DATE_PART(year, "T195"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                      4
                    ),
                    '-',
                    RIGHT(
                      CAST(CAST(DATE_PART(month, "T195"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                      2
                    ),
                    '-',
                    RIGHT(
                      CAST(CAST(DATE_PART(day, "T195"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                      2
                    )
                  ),
                  ' ',
                  RIGHT(
                    CAST(CAST(DATE_PART(hour, "T195"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  ),
                  ':',
                  RIGHT(
                    CAST(CAST(DATE_PART(minute, "T195"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  ),
                  ':',
                  RIGHT(
                    CAST(CAST(DATE_PART(second, "T195"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  ),
                  '.',
                  RIGHT(
                    CAST((
                      (
                        (
                          DATEDIFF(
                            MICROSECOND,
                            CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                            "T195"."UPDATE_TIMESTAMP"
                          ) % 1000000
                        ) + 1000000
                      ) % 1000000
                    ) + 1000000 AS VARCHAR),
                    6
                  )
                ),
                'user_id', "T195"."USER_ID",
                'user_name', CONCAT(
                  SUBSTRING(
                    "T195"."USER_NAME",
                    IFF((
                      0 + 1
                    ) >= 1, 0 + 1, 0 + 1 + LENGTH("T195"."USER_NAME")),
                    1
                  ),
                  '***'
                ),
                'user_status', "T195"."USER_STATUS"
              ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
              "T195"."OCCURRENCES",
              "T195"."EFF" AS "ERROR_TIMESTAMP",
              "T195"."LOAD_DATE",
              "T195"."UPDATE_DATE",
              "T195"."SOURCE_SYSTEM"
            FROM (
              SELECT
                "T185"."USER_ID",
                "T185"."USER_NAME",
                "T185"."EMAIL",
                "T185"."COMPANY",
                "T185"."PLAN_TYPE",
                "T185"."USER_STATUS",
                "T185"."LOAD_TIMESTAMP",
                "T185"."UPDATE_TIMESTAMP",
                "T185"."SOURCE_SYSTEM",
                "T185"."LOAD_DATE",
                "T185"."UPDATE_DATE",
                "T185"."EFF",
                "T185"."BROKEN",
                "T185"."RULE_TABLE",
                "T185"."RULE_BIT",
                "T185"."VALIDATION_RULE",
                "T185"."ERROR_SEVERITY",
                "T185"."ERROR_TYPE",
                "T185"."ERROR_DESCRIPTION",
                "T185"."SOURCE_COLUMN",
                "T185"."ERROR_ID",
                ROW_NUMBER() OVER (
                  PARTITION BY "T185"."ERROR_ID"
                  ORDER BY "T185"."EFF" DESC NULLS LAST, "T185"."LOAD_TIMESTAMP" DESC NULLS LAST, "T185"."USER_ID" DESC NULLS LAST, "T185"."USER_NAME" DESC NULLS LAST, "T185"."EMAIL" DESC NULLS LAST, "T185"."COMPANY" DESC NULLS LAST, "T185"."PLAN_TYPE" DESC NULLS LAST, "T185"."USER_STATUS" DESC NULLS LAST, "T185"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T185"."LOAD_DATE" DESC NULLS LAST, "T185"."UPDATE_DATE" DESC NULLS LAST, "T185"."SOURCE_SYSTEM" DESC NULLS LAST
                ) - 1 AS "POSITION",
                COUNT(*) OVER (
                  PARTITION BY "T185"."ERROR_ID"
                  ORDER BY NULL ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) AS "OCCURRENCES"
              FROM (
                SELECT
                  "T166"."USER_ID",
                  "T166"."USER_NAME",
                  "T166"."EMAIL",
                  "T166"."COMPANY",
                  "T166"."PLAN_TYPE",
                  "T166"."USER_STATUS",
                  "T166"."LOAD_TIMESTAMP",
                  "T166"."UPDATE_TIMESTAMP",
                  "T166"."SOURCE_SYSTEM",
                  "T166"."LOAD_DATE",
                  "T166"."UPDATE_DATE",
                  "T166"."EFF",
                  "T166"."BROKEN",
                  "T166"."RULE_TABLE",
                  "T166"."RULE_BIT",
                  "T166"."VALIDATION_RULE",
                  "T166"."ERROR_SEVERITY",
                  "T166"."ERROR_TYPE",
                  "T166"."ERROR_DESCRIPTION",
                  "T166"."SOURCE_COLUMN",
                  MD5(
                    IFF(
                      NOT "T166"."USER_ID" IS NULL,
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
                          "T166"."VALIDATION_RULE" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T166"."VALIDATION_RULE") AS VARCHAR),
                            ':',
                            COALESCE("T166"."VALIDATION_RULE", '')
                          )
                        ),
                        IFF(
                          "T166"."USER_ID" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T166"."USER_ID") AS VARCHAR), ':', COALESCE("T166"."USER_ID", ''))
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
                          "T166"."VALIDATION_RULE" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T166"."VALIDATION_RULE") AS VARCHAR),
                            ':',
                            COALESCE("T166"."VALIDATION_RULE", '')
                          )
                        ),
                        IFF(
                          "T166"."USER_ID" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T166"."USER_ID") AS VARCHAR), ':', COALESCE("T166"."USER_ID", ''))
                        ),
                        IFF(
                          "T166"."USER_NAME" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T166"."USER_NAME") AS VARCHAR), ':', COALESCE("T166"."USER_NAME", ''))
                        ),
                        IFF(
                          "T166"."EMAIL" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T166"."EMAIL") AS VARCHAR), ':', COALESCE("T166"."EMAIL", ''))
                        ),
                        IFF(
                          "T166"."COMPANY" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T166"."COMPANY") AS VARCHAR), ':', COALESCE("T166"."COMPANY", ''))
                        ),
                        IFF(
                          "T166"."PLAN_TYPE" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T166"."PLAN_TYPE") AS VARCHAR), ':', COALESCE("T166"."PLAN_TYPE", ''))
                        ),
                        IFF(
                          "T166"."USER_STATUS" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T166"."USER_STATUS") AS VARCHAR),
                            ':',
                            COALESCE("T166"."USER_STATUS", '')
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
                      "T146"."USER_ID",
                      "T146"."USER_NAME",
                      "T146"."EMAIL",
                      "T146"."COMPANY",
                      "T146"."PLAN_TYPE",
                      "T146"."USER_STATUS",
                      "T146"."LOAD_TIMESTAMP",
                      "T146"."UPDATE_TIMESTAMP",
                      "T146"."SOURCE_SYSTEM",
                      "T146"."LOAD_DATE",
                      "T146"."UPDATE_DATE",
                      "T146"."EFF",
                      "T146"."BROKEN",
                      "T74"."RULE_TABLE",
                      "T74"."RULE_BIT",
                      "T74"."VALIDATION_RULE",
                      "T74"."ERROR_SEVERITY",
                      "T74"."ERROR_TYPE",
                      "T74"."ERROR_DESCRIPTION",
                      "T74"."SOURCE_COLUMN"
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          "T2"."USER_ID",
                          "T2"."USER_NAME",
                          "T2"."EMAIL",
                          "T2"."COMPANY",
                          "T2"."PLAN_TYPE",
                          "T2"."USER_STATUS",
                          "T2"."LOAD_TIMESTAMP",
                          "T2"."UPDATE_TIMESTAMP",
                          "T2"."SOURCE_SYSTEM",
                          "T2"."LOAD_DATE",
                          "T2"."UPDATE_DATE",
                          "T2"."EFF",
                          "T2"."FAILED" AS "BROKEN"
                        FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."RANKED_USERS" AS "T2"
                        WHERE
                          "T2"."IS_STANDING"
                      ) AS "T21"
                      UNION ALL
                      SELECT
                        *
                      FROM (
                        SELECT
                          "T136"."USER_ID",
                          "T136"."USER_NAME",
                          "T136"."EMAIL",
                          "T136"."COMPANY",
                          "T136"."PLAN_TYPE",
                          "T136"."USER_STATUS",
                          "T136"."LOAD_TIMESTAMP",
                          "T136"."UPDATE_TIMESTAMP",
                          "T136"."SOURCE_SYSTEM",
                          "T136"."LOAD_DATE",
                          "T136"."UPDATE_DATE",
                          "T136"."EFF",
                          "T136"."BROKEN"
                        FROM (
                          SELECT
                            "T109"."USER_ID",
                            "T109"."USER_NAME",
                            "T109"."EMAIL",
                            "T109"."COMPANY",
                            "T109"."PLAN_TYPE",
                            "T109"."USER_STATUS",
                            "T109"."LOAD_TIMESTAMP",
                            "T109"."UPDATE_TIMESTAMP",
                            "T109"."SOURCE_SYSTEM",
                            "T109"."LOAD_DATE",
                            "T109"."UPDATE_DATE",
                            "T109"."PLAN_TYPE_LABEL",
                            "T109"."USER_STATUS_LABEL",
                            "T109"."EFF",
                            "T109"."FAILED",
                            "T109"."IS_SELECTED",
                            "T109"."IS_LATEST",
                            NOT "T109"."SHARING_ID" IS NULL AS "SHARES_EMAIL",
                            0 + IFF(COALESCE("T109"."PLAN_TYPE_LABEL" = 'Unknown', FALSE), 128, 0) + IFF(
                              COALESCE(
                                (
                                  "T109"."USER_STATUS_LABEL" = 'Unknown'
                                )
                                AND (
                                  NOT "T109"."USER_STATUS" IS NULL
                                ),
                                FALSE
                              ),
                              256,
                              0
                            ) + IFF(
                              COALESCE((
                                NOT "T109"."SHARING_ID" IS NULL
                              ) AND "T109"."IS_LATEST", FALSE),
                              512,
                              0
                            ) AS "BROKEN"
                          FROM (
                            SELECT
                              "T49"."USER_ID",
                              "T49"."USER_NAME",
                              "T49"."EMAIL",
                              "T49"."COMPANY",
                              "T49"."PLAN_TYPE",
                              "T49"."USER_STATUS",
                              "T49"."LOAD_TIMESTAMP",
                              "T49"."UPDATE_TIMESTAMP",
                              "T49"."SOURCE_SYSTEM",
                              "T49"."LOAD_DATE",
                              "T49"."UPDATE_DATE",
                              "T49"."PLAN_TYPE_LABEL",
                              "T49"."USER_STATUS_LABEL",
                              "T49"."EFF",
                              "T49"."FAILED",
                              "T49"."IS_SELECTED",
                              "T49"."IS_LATEST",
                              "T96"."SHARING_ID"
                            FROM (
                              SELECT
                                "T2"."USER_ID",
                                "T2"."USER_NAME",
                                "T2"."EMAIL",
                                "T2"."COMPANY",
                                "T2"."PLAN_TYPE",
                                "T2"."USER_STATUS",
                                "T2"."LOAD_TIMESTAMP",
                                "T2"."UPDATE_TIMESTAMP",
                                "T2"."SOURCE_SYSTEM",
                                "T2"."LOAD_DATE",
                                "T2"."UPDATE_DATE",
                                "T2"."PLAN_TYPE_LABEL",
                                "T2"."USER_STATUS_LABEL",
                                "T2"."EFF",
                                "T2"."FAILED",
                                "T2"."IS_SELECTED",
                                "T2"."IS_LATEST"
                              FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."RANKED_USERS" AS "T2"
                              WHERE
                                "T2"."IS_KEPT"
                            ) AS "T49"
                            LEFT OUTER JOIN (
                              SELECT
                                "T82"."USER_ID" AS "SHARING_ID"
                              FROM "T44" AS "T82"
                              WHERE
                                EXISTS(
                                  SELECT
                                    1
                                  FROM (
                                    SELECT
                                      "T83"."SHARED_EMAIL"
                                    FROM (
                                      SELECT
                                        "T68"."EMAIL" AS "SHARED_EMAIL",
                                        COUNT(*) AS "COUNTSTAR()"
                                      FROM "T44" AS "T68"
                                      GROUP BY
                                        1
                                    ) AS "T83"
                                    WHERE
                                      "T83"."COUNTSTAR()" > 1
                                  ) AS "T90"
                                  WHERE
                                    "T82"."EMAIL" = "T90"."SHARED_EMAIL"
                                )
                            ) AS "T96"
                              ON "T49"."USER_ID" = "T96"."SHARING_ID"
                          ) AS "T109"
                        ) AS "T136"
                        WHERE
                          "T136"."BROKEN" <> 0 AND "T136"."IS_LATEST"
                      ) AS "T141"
                    ) AS "T146"
                    CROSS JOIN (
                      SELECT
                        *
                      FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."QUALITY_RULES" AS "T3"
                      WHERE
                        "T3"."RULE_TABLE" = 'users'
                    ) AS "T74"
                  ) AS "T156"
                  WHERE
                    (
                      BITAND("T156"."BROKEN", "T156"."RULE_BIT")
                    ) <> 0
                ) AS "T166"
              ) AS "T185"
            ) AS "T195"
            WHERE
              "T195"."POSITION" = 0
          ) AS "T216"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              "T184"."ERROR_ID",
              'gold' AS "ORIGIN",
              "T184"."ERROR_TYPE",
              "T184"."ERROR_DESCRIPTION",
              'si_licenses' AS "SOURCE_TABLE",
              "T184"."LICENSE_ID" AS "SOURCE_KEY",
              "T184"."SOURCE_COLUMN",
              CASE
                WHEN "T184"."VALIDATION_RULE" IN ('missing_license_id')
                THEN "T184"."LICENSE_ID"
                WHEN "T184"."VALIDATION_RULE" IN ('missing_license_type', 'unknown_license_type')
                THEN "T184"."LICENSE_TYPE"
                WHEN "T184"."VALIDATION_RULE" IN ('missing_start_date')
                THEN CONCAT(
                  RIGHT(CAST(CAST(DATE_PART(year, "T184"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(month, "T184"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(day, "T184"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                )
                WHEN "T184"."VALIDATION_RULE" IN ('invalid_date_range')
                THEN CONCAT(
                  COALESCE(
                    CONCAT(
                      RIGHT(CAST(CAST(DATE_PART(year, "T184"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(month, "T184"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(day, "T184"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                    ),
                    'null'
                  ),
                  ', ',
                  COALESCE(
                    CONCAT(
                      RIGHT(CAST(CAST(DATE_PART(year, "T184"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(month, "T184"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(day, "T184"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                    ),
                    'null'
                  )
                )
                WHEN "T184"."VALIDATION_RULE" IN ('missing_effective_time', 'invalid_effective_time')
                THEN CONCAT(
                  COALESCE(
                    CONCAT(
                      CONCAT(
                        RIGHT(
                          CAST(CAST(DATE_PART(year, "T184"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                          4
                        ),
                        '-',
                        RIGHT(
                          CAST(CAST(DATE_PART(month, "T184"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        '-',
                        RIGHT(
                          CAST(CAST(DATE_PART(day, "T184"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        )
                      ),
                      ' ',
                      RIGHT(
                        CAST(CAST(DATE_PART(hour, "T184"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                        2
                      ),
                      ':',
                      RIGHT(
                        CAST(CAST(DATE_PART(minute, "T184"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                        2
                      ),
                      ':',
                      RIGHT(
                        CAST(CAST(DATE_PART(second, "T184"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                        2
                      ),
                      '.',
                      RIGHT(
                        CAST((
                          (
                            (
                              DATEDIFF(
                                MICROSECOND,
                                CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                "T184"."UPDATE_TIMESTAMP"
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
                          CAST(CAST(DATE_PART(year, "T184"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                          4
                        ),
                        '-',
                        RIGHT(
                          CAST(CAST(DATE_PART(month, "T184"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T184"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                      ),
                      ' ',
                      RIGHT(CAST(CAST(DATE_PART(hour, "T184"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                      ':',
                      RIGHT(
                        CAST(CAST(DATE_PART(minute, "T184"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                        2
                      ),
                      ':',
                      RIGHT(
                        CAST(CAST(DATE_PART(second, "T184"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                        2
                      ),
                      '.',
                      RIGHT(
                        CAST((
                          (
                            (
                              DATEDIFF(
                                MICROSECOND,
                                CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                "T184"."LOAD_TIMESTAMP"
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
                WHEN "T184"."VALIDATION_RULE" IN ('orphan_user')
                THEN "T184"."ASSIGNED_TO_USER_ID"
                WHEN "T184"."VALIDATION_RULE" IN ('missing_end_date')
                THEN CONCAT(
                  RIGHT(CAST(CAST(DATE_PART(year, "T184"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(month, "T184"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(day, "T184"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                )
                ELSE NULL
              END AS "ERROR_VALUE",
              "T184"."VALIDATION_RULE",
              "T184"."ERROR_SEVERITY",
              'Open' AS "RESOLUTION_STATUS",
              CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
                'assigned_to_user_id', "T184"."ASSIGNED_TO_USER_ID",
                'end_date', CONCAT(
                  RIGHT(CAST(CAST(DATE_PART(year, "T184"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(month, "T184"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(day, "T184"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                ),
                'license_id', "T184"."LICENSE_ID",
                'license_type', "T184"."LICENSE_TYPE",
                'load_date', CONCAT(
                  RIGHT(CAST(CAST(DATE_PART(year, "T184"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(month, "T184"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(day, "T184"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                ),
                'load_timestamp', CONCAT(
                  CONCAT(
                    RIGHT(
                      CAST(CAST(DATE_PART(year, "T184"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                      4
                    ),
                    '-',
                    RIGHT(
                      CAST(CAST(DATE_PART(month, "T184"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                      2
                    ),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T184"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                  ),
                  ' ',
                  RIGHT(CAST(CAST(DATE_PART(hour, "T184"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(
                    CAST(CAST(DATE_PART(minute, "T184"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  ),
                  ':',
                  RIGHT(
                    CAST(CAST(DATE_PART(second, "T184"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  ),
                  '.',
                  RIGHT(
                    CAST((
                      (
                        (
                          DATEDIFF(
                            MICROSECOND,
                            CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                            "T184"."LOAD_TIMESTAMP"
                          ) % 1000000
                        ) + 1000000
                      ) % 1000000
                    ) + 1000000 AS VARCHAR),
                    6
                  )
                ),
                'source_system', "T184"."SOURCE_SYSTEM",
                'start_date', CONCAT(
                  RIGHT(CAST(CAST(DATE_PART(year, "T184"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(month, "T184"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(day, "T184"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                ),
                'update_date', CONCAT(
                  RIGHT(CAST(CAST(DATE_PART(year, "T184"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(month, "T184"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(day, "T184"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                ),
                'update_timestamp', CONCAT(
                  CONCAT(
                    RIGHT(
                      CAST(CAST(DATE_PART(year, "T184"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                      4
                    ),
                    '-',
                    RIGHT(
                      CAST(CAST(DATE_PART(month, "T184"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                      2
                    ),
                    '-',
                    RIGHT(
                      CAST(CAST(DATE_PART(day, "T184"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                      2
                    )
                  ),
                  ' ',
                  RIGHT(
                    CAST(CAST(DATE_PART(hour, "T184"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  ),
                  ':',
                  RIGHT(
                    CAST(CAST(DATE_PART(minute, "T184"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  ),
                  ':',
                  RIGHT(
                    CAST(CAST(DATE_PART(second, "T184"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  ),
                  '.',
                  RIGHT(
                    CAST((
                      (
                        (
                          DATEDIFF(
                            MICROSECOND,
                            CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                            "T184"."UPDATE_TIMESTAMP"
                          ) % 1000000
                        ) + 1000000
                      ) % 1000000
                    ) + 1000000 AS VARCHAR),
                    6
                  )
                )
              ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
              "T184"."OCCURRENCES",
              "T184"."EFF" AS "ERROR_TIMESTAMP",
              "T184"."LOAD_DATE",
              "T184"."UPDATE_DATE",
              "T184"."SOURCE_SYSTEM"
            FROM (
              SELECT
                "T178"."LICENSE_ID",
                "T178"."LICENSE_TYPE",
                "T178"."ASSIGNED_TO_USER_ID",
                "T178"."START_DATE",
                "T178"."END_DATE",
                "T178"."LOAD_TIMESTAMP",
                "T178"."UPDATE_TIMESTAMP",
                "T178"."SOURCE_SYSTEM",
                "T178"."LOAD_DATE",
                "T178"."UPDATE_DATE",
                "T178"."EFF",
                "T178"."BROKEN",
                "T178"."RULE_TABLE",
                "T178"."RULE_BIT",
                "T178"."VALIDATION_RULE",
                "T178"."ERROR_SEVERITY",
                "T178"."ERROR_TYPE",
                "T178"."ERROR_DESCRIPTION",
                "T178"."SOURCE_COLUMN",
                "T178"."ERROR_ID",
                ROW_NUMBER() OVER (
                  PARTITION BY "T178"."ERROR_ID"
                  ORDER BY "T178"."EFF" DESC NULLS LAST, "T178"."LOAD_TIMESTAMP" DESC NULLS LAST, "T178"."LICENSE_ID" DESC NULLS LAST, "T178"."LICENSE_TYPE" DESC NULLS LAST, "T178"."ASSIGNED_TO_USER_ID" DESC NULLS LAST, "T178"."START_DATE" DESC NULLS LAST, "T178"."END_DATE" DESC NULLS LAST, "T178"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T178"."LOAD_DATE" DESC NULLS LAST, "T178"."UPDATE_DATE" DESC NULLS LAST, "T178"."SOURCE_SYSTEM" DESC NULLS LAST
                ) - 1 AS "POSITION",
                COUNT(*) OVER (
                  PARTITION BY "T178"."ERROR_ID"
                  ORDER BY NULL ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) AS "OCCURRENCES"
              FROM (
                SELECT
                  "T135"."LICENSE_ID",
                  "T135"."LICENSE_TYPE",
                  "T135"."ASSIGNED_TO_USER_ID",
                  "T135"."START_DATE",
                  "T135"."END_DATE",
                  "T135"."LOAD_TIMESTAMP",
                  "T135"."UPDATE_TIMESTAMP",
                  "T135"."SOURCE_SYSTEM",
                  "T135"."LOAD_DATE",
                  "T135"."UPDATE_DATE",
                  "T135"."EFF",
                  "T135"."BROKEN",
                  "T135"."RULE_TABLE",
                  "T135"."RULE_BIT",
                  "T135"."VALIDATION_RULE",
                  "T135"."ERROR_SEVERITY",
                  "T135"."ERROR_TYPE",
                  "T135"."ERROR_DESCRIPTION",
                  "T135"."SOURCE_COLUMN",
                  MD5(
                    IFF(
                      NOT "T135"."LICENSE_ID" IS NULL,
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
                          "T135"."VALIDATION_RULE" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T135"."VALIDATION_RULE") AS VARCHAR),
                            ':',
                            COALESCE("T135"."VALIDATION_RULE", '')
                          )
                        ),
                        IFF(
                          "T135"."LICENSE_ID" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T135"."LICENSE_ID") AS VARCHAR), ':', COALESCE("T135"."LICENSE_ID", ''))
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
                          "T135"."VALIDATION_RULE" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T135"."VALIDATION_RULE") AS VARCHAR),
                            ':',
                            COALESCE("T135"."VALIDATION_RULE", '')
                          )
                        ),
                        IFF(
                          "T135"."LICENSE_ID" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T135"."LICENSE_ID") AS VARCHAR), ':', COALESCE("T135"."LICENSE_ID", ''))
                        ),
                        IFF(
                          "T135"."LICENSE_TYPE" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T135"."LICENSE_TYPE") AS VARCHAR),
                            ':',
                            COALESCE("T135"."LICENSE_TYPE", '')
                          )
                        ),
                        IFF(
                          "T135"."ASSIGNED_TO_USER_ID" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T135"."ASSIGNED_TO_USER_ID") AS VARCHAR),
                            ':',
                            COALESCE("T135"."ASSIGNED_TO_USER_ID", '')
                          )
                        ),
                        IFF(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T135"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T135"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T135"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          ) IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH(
                              CONCAT(
                                RIGHT(CAST(CAST(DATE_PART(year, "T135"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(month, "T135"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(day, "T135"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                              )
                            ) AS VARCHAR),
                            ':',
                            COALESCE(
                              CONCAT(
                                RIGHT(CAST(CAST(DATE_PART(year, "T135"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(month, "T135"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(day, "T135"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                              ),
                              ''
                            )
                          )
                        ),
                        IFF(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T135"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T135"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T135"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          ) IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH(
                              CONCAT(
                                RIGHT(CAST(CAST(DATE_PART(year, "T135"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(month, "T135"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(day, "T135"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                              )
                            ) AS VARCHAR),
                            ':',
                            COALESCE(
                              CONCAT(
                                RIGHT(CAST(CAST(DATE_PART(year, "T135"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(month, "T135"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(day, "T135"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
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
                      "T116"."LICENSE_ID",
                      "T116"."LICENSE_TYPE",
                      "T116"."ASSIGNED_TO_USER_ID",
                      "T116"."START_DATE",
                      "T116"."END_DATE",
                      "T116"."LOAD_TIMESTAMP",
                      "T116"."UPDATE_TIMESTAMP",
                      "T116"."SOURCE_SYSTEM",
                      "T116"."LOAD_DATE",
                      "T116"."UPDATE_DATE",
                      "T116"."EFF",
                      "T116"."BROKEN",
                      "T75"."RULE_TABLE",
                      "T75"."RULE_BIT",
                      "T75"."VALIDATION_RULE",
                      "T75"."ERROR_SEVERITY",
                      "T75"."ERROR_TYPE",
                      "T75"."ERROR_DESCRIPTION",
                      "T75"."SOURCE_COLUMN"
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          "T4"."LICENSE_ID",
                          "T4"."LICENSE_TYPE",
                          "T4"."ASSIGNED_TO_USER_ID",
                          "T4"."START_DATE",
                          "T4"."END_DATE",
                          "T4"."LOAD_TIMESTAMP",
                          "T4"."UPDATE_TIMESTAMP",
                          "T4"."SOURCE_SYSTEM",
                          "T4"."LOAD_DATE",
                          "T4"."UPDATE_DATE",
                          "T4"."EFF",
                          "T4"."FAILED" AS "BROKEN"
                        FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."RANKED_LICENSES" AS "T4"
                        WHERE
                          "T4"."IS_STANDING"
                      ) AS "T23"
                      UNION ALL
                      SELECT
                        *
                      FROM (
                        SELECT
                          "T97"."LICENSE_ID",
                          "T97"."LICENSE_TYPE",
                          "T97"."ASSIGNED_TO_USER_ID",
                          "T97"."START_DATE",
                          "T97"."END_DATE",
                          "T97"."LOAD_TIMESTAMP",
                          "T97"."UPDATE_TIMESTAMP",
                          "T97"."SOURCE_SYSTEM",
                          "T97"."LOAD_DATE",
                          "T97"."UPDATE_DATE",
                          "T97"."EFF",
                          "T97"."BROKEN"
                        FROM (
                          SELECT
                            "T88"."LICENSE_ID",
                            "T88"."LICENSE_TYPE",
                            "T88"."ASSIGNED_TO_USER_ID",
                            "T88"."START_DATE",
                            "T88"."END_DATE",
                            "T88"."LOAD_TIMESTAMP",
                            "T88"."UPDATE_TIMESTAMP",
                            "T88"."SOURCE_SYSTEM",
                            "T88"."LOAD_DATE",
                            "T88"."UPDATE_DATE",
                            "T88"."LICENSE_TYPE_LABEL",
                            "T88"."EFF",
                            "T88"."FAILED",
                            "T88"."IS_SELECTED",
                            "T88"."IS_LATEST",
                            "T88"."FOUND_USER_ID",
                            0 + IFF(COALESCE("T88"."LICENSE_TYPE_LABEL" = 'Unknown', FALSE), 64, 0) + IFF(
                              COALESCE(
                                (
                                  NOT "T88"."ASSIGNED_TO_USER_ID" IS NULL
                                )
                                AND (
                                  "T88"."FOUND_USER_ID" IS NULL
                                ),
                                FALSE
                              ),
                              128,
                              0
                            ) + IFF(COALESCE("T88"."END_DATE" IS NULL, FALSE), 256, 0) AS "BROKEN"
                          FROM (
                            SELECT
                              "T58"."LICENSE_ID",
                              "T58"."LICENSE_TYPE",
                              "T58"."ASSIGNED_TO_USER_ID",
                              "T58"."START_DATE",
                              "T58"."END_DATE",
                              "T58"."LOAD_TIMESTAMP",
                              "T58"."UPDATE_TIMESTAMP",
                              "T58"."SOURCE_SYSTEM",
                              "T58"."LOAD_DATE",
                              "T58"."UPDATE_DATE",
                              "T58"."LICENSE_TYPE_LABEL",
                              "T58"."EFF",
                              "T58"."FAILED",
                              "T58"."IS_SELECTED",
                              "T58"."IS_LATEST",
                              "T61"."FOUND_USER_ID"
                            FROM (
                              SELECT
                                "T4"."LICENSE_ID",
                                "T4"."LICENSE_TYPE",
                                "T4"."ASSIGNED_TO_USER_ID",
                                "T4"."START_DATE",
                                "T4"."END_DATE",
                                "T4"."LOAD_TIMESTAMP",
                                "T4"."UPDATE_TIMESTAMP",
                                "T4"."SOURCE_SYSTEM",
                                "T4"."LOAD_DATE",
                                "T4"."UPDATE_DATE",
                                "T4"."LICENSE_TYPE_LABEL",
                                "T4"."EFF",
                                "T4"."FAILED",
                                "T4"."IS_SELECTED",
                                "T4"."IS_LATEST"
                              FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."RANKED_LICENSES" AS "T4"
                              WHERE
                                "T4"."IS_KEPT"
                            ) AS "T58"
                            LEFT OUTER JOIN (
                              SELECT DISTINCT
                                "T11"."USER_ID" AS "FOUND_USER_ID"
                              FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."USER_VERSIONS" AS "T11"
                            ) AS "T61"
                              ON "T58"."ASSIGNED_TO_USER_ID" = "T61"."FOUND_USER_ID"
                          ) AS "T88"
                        ) AS "T97"
                        WHERE
                          "T97"."BROKEN" <> 0 AND "T97"."IS_LATEST"
                      ) AS "T108"
                    ) AS "T116"
                    CROSS JOIN (
                      SELECT
                        *
                      FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."QUALITY_RULES" AS "T3"
                      WHERE
                        "T3"."RULE_TABLE" = 'licenses'
                    ) AS "T75"
                  ) AS "T126"
                  WHERE
                    (
                      BITAND("T126"."BROKEN", "T126"."RULE_BIT")
                    ) <> 0
                ) AS "T135"
              ) AS "T178"
            ) AS "T184"
            WHERE
              "T184"."POSITION" = 0
          ) AS "T209"
        ) AS "T220"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "T231"."ERROR_ID",
              'gold' AS "ORIGIN",
              "T231"."ERROR_TYPE",
              "T231"."ERROR_DESCRIPTION",
              'si_participants' AS "SOURCE_TABLE",
              "T231"."PARTICIPANT_ID" AS "SOURCE_KEY",
              "T231"."SOURCE_COLUMN",
              CASE
                WHEN "T231"."VALIDATION_RULE" IN ('missing_participant_id')
                THEN "T231"."PARTICIPANT_ID"
                WHEN "T231"."VALIDATION_RULE" IN ('missing_meeting_id', 'orphan_meeting')
                THEN "T231"."MEETING_ID"
                WHEN "T231"."VALIDATION_RULE" IN ('missing_join_time')
                THEN CONCAT(
                  CONCAT(
                    RIGHT(CAST(CAST(DATE_PART(year, "T231"."JOIN_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(month, "T231"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T231"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                  ),
                  ' ',
                  RIGHT(CAST(CAST(DATE_PART(hour, "T231"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(minute, "T231"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(second, "T231"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  '.',
                  RIGHT(
                    CAST((
                      (
                        (
                          DATEDIFF(
                            MICROSECOND,
                            CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                            "T231"."JOIN_TIME"
                          ) % 1000000
                        ) + 1000000
                      ) % 1000000
                    ) + 1000000 AS VARCHAR),
                    6
                  )
                )
                WHEN "T231"."VALIDATION_RULE" IN ('invalid_time_range', 'outside_meeting_window')
                THEN CONCAT(
                  COALESCE(
                    CONCAT(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T231"."JOIN_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T231"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T231"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                      ),
                      ' ',
                      RIGHT(CAST(CAST(DATE_PART(hour, "T231"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      ':',
                      RIGHT(CAST(CAST(DATE_PART(minute, "T231"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      ':',
                      RIGHT(CAST(CAST(DATE_PART(second, "T231"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      '.',
                      RIGHT(
                        CAST((
                          (
                            (
                              DATEDIFF(
                                MICROSECOND,
                                CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                "T231"."JOIN_TIME"
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
                        RIGHT(CAST(CAST(DATE_PART(year, "T231"."LEAVE_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T231"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T231"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                      ),
                      ' ',
                      RIGHT(CAST(CAST(DATE_PART(hour, "T231"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      ':',
                      RIGHT(CAST(CAST(DATE_PART(minute, "T231"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      ':',
                      RIGHT(CAST(CAST(DATE_PART(second, "T231"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      '.',
                      RIGHT(
                        CAST((
                          (
                            (
                              DATEDIFF(
                                MICROSECOND,
                                CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                "T231"."LEAVE_TIME"
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
                WHEN "T231"."VALIDATION_RULE" IN ('orphan_user')
                THEN "T231"."USER_ID"
                WHEN "T231"."VALIDATION_RULE" IN ('missing_leave_time')
                THEN CONCAT(
                  CONCAT(
                    RIGHT(CAST(CAST(DATE_PART(year, "T231"."LEAVE_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(month, "T231"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T231"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                  ),
                  ' ',
                  RIGHT(CAST(CAST(DATE_PART(hour, "T231"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(minute, "T231"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(second, "T231"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  '.',
                  RIGHT(
                    CAST((
                      (
                        (
                          DATEDIFF(
                            MICROSECOND,
                            CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                            "T231"."LEAVE_TIME"
                          ) % 1000000
                        ) + 1000000
                      ) % 1000000
                    ) + 1000000 AS VARCHAR),
                    6
                  )
                )
                ELSE NULL
              END AS "ERROR_VALUE",
              "T231"."VALIDATION_RULE",
              "T231"."ERROR_SEVERITY",
              'Open' AS "RESOLUTION_STATUS",
              CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
                'join_time', CONCAT(
                  CONCAT(
                    RIGHT(CAST(CAST(DATE_PART(year, "T231"."JOIN_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(month, "T231"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T231"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                  ),
                  ' ',
                  RIGHT(CAST(CAST(DATE_PART(hour, "T231"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(minute, "T231"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(second, "T231"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  '.',
                  RIGHT(
                    CAST((
                      (
                        (
                          DATEDIFF(
                            MICROSECOND,
                            CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                            "T231"."JOIN_TIME"
                          ) % 1000000
                        ) + 1000000
                      ) % 1000000
                    ) + 1000000 AS VARCHAR),
                    6
                  )
                ),
                'leave_time', CONCAT(
                  CONCAT(
                    RIGHT(CAST(CAST(DATE_PART(year, "T231"."LEAVE_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(month, "T231"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T231"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                  ),
                  ' ',
                  RIGHT(CAST(CAST(DATE_PART(hour, "T231"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(minute, "T231"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(second, "T231"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  '.',
                  RIGHT(
                    CAST((
                      (
                        (
                          DATEDIFF(
                            MICROSECOND,
                            CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                            "T231"."LEAVE_TIME"
                          ) % 1000000
                        ) + 1000000
                      ) % 1000000
                    ) + 1000000 AS VARCHAR),
                    6
                  )
                ),
                'load_date', CONCAT(
                  RIGHT(CAST(CAST(DATE_PART(year, "T231"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(month, "T231"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(day, "T231"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                ),
                'load_timestamp', CONCAT(
                  CONCAT(
                    RIGHT(
                      CAST(CAST(DATE_PART(year, "T231"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                      4
                    ),
                    '-',
                    RIGHT(
                      CAST(CAST(DATE_PART(month, "T231"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                      2
                    ),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T231"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                  ),
                  ' ',
                  RIGHT(CAST(CAST(DATE_PART(hour, "T231"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(
                    CAST(CAST(DATE_PART(minute, "T231"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  ),
                  ':',
                  RIGHT(
                    CAST(CAST(DATE_PART(second, "T231"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  ),
                  '.',
                  RIGHT(
                    CAST((
                      (
                        (
                          DATEDIFF(
                            MICROSECOND,
                            CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                            "T231"."LOAD_TIMESTAMP"
                          ) % 1000000
                        ) + 1000000
                      ) % 1000000
                    ) + 1000000 AS VARCHAR),
                    6
                  )
                ),
                'meeting_id', "T231"."MEETING_ID",
                'participant_id', "T231"."PARTICIPANT_ID",
                'source_system', "T231"."SOURCE_SYSTEM",
                'update_date', CONCAT(
                  RIGHT(CAST(CAST(DATE_PART(year, "T231"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(month, "T231"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(day, "T231"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                ),
                'update_timestamp', CONCAT(
                  CONCAT(
                    RIGHT(
                      CAST(CAST(DATE_PART(year, "T231"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                      4
                    ),
                    '-',
                    RIGHT(
                      CAST(CAST(DATE_PART(month, "T231"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                      2
                    ),
                    '-',
                    RIGHT(
                      CAST(CAST(DATE_PART(day, "T231"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                      2
                    )
                  ),
                  ' ',
                  RIGHT(
                    CAST(CAST(DATE_PART(hour, "T231"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  ),
                  ':',
                  RIGHT(
                    CAST(CAST(DATE_PART(minute, "T231"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  ),
                  ':',
                  RIGHT(
                    CAST(CAST(DATE_PART(second, "T231"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  ),
                  '.',
                  RIGHT(
                    CAST((
                      (
                        (
                          DATEDIFF(
                            MICROSECOND,
                            CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                            "T231"."UPDATE_TIMESTAMP"
                          ) % 1000000
                        ) + 1000000
                      ) % 1000000
                    ) + 1000000 AS VARCHAR),
                    6
                  )
                ),
                'user_id', "T231"."USER_ID"
              ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
              "T231"."OCCURRENCES",
              "T231"."EFF" AS "ERROR_TIMESTAMP",
              "T231"."LOAD_DATE",
              "T231"."UPDATE_DATE",
              "T231"."SOURCE_SYSTEM"
            FROM (
              SELECT
                "T227"."PARTICIPANT_ID",
                "T227"."MEETING_ID",
                "T227"."USER_ID",
                "T227"."JOIN_TIME",
                "T227"."LEAVE_TIME",
                "T227"."LOAD_TIMESTAMP",
                "T227"."UPDATE_TIMESTAMP",
                "T227"."SOURCE_SYSTEM",
                "T227"."LOAD_DATE",
                "T227"."UPDATE_DATE",
                "T227"."EFF",
                "T227"."BROKEN",
                "T227"."RULE_TABLE",
                "T227"."RULE_BIT",
                "T227"."VALIDATION_RULE",
                "T227"."ERROR_SEVERITY",
                "T227"."ERROR_TYPE",
                "T227"."ERROR_DESCRIPTION",
                "T227"."SOURCE_COLUMN",
                "T227"."ERROR_ID",
                ROW_NUMBER() OVER (
                  PARTITION BY "T227"."ERROR_ID"
                  ORDER BY "T227"."EFF" DESC NULLS LAST, "T227"."LOAD_TIMESTAMP" DESC NULLS LAST, "T227"."PARTICIPANT_ID" DESC NULLS LAST, "T227"."MEETING_ID" DESC NULLS LAST, "T227"."USER_ID" DESC NULLS LAST, "T227"."JOIN_TIME" DESC NULLS LAST, "T227"."LEAVE_TIME" DESC NULLS LAST, "T227"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T227"."LOAD_DATE" DESC NULLS LAST, "T227"."UPDATE_DATE" DESC NULLS LAST, "T227"."SOURCE_SYSTEM" DESC NULLS LAST
                ) - 1 AS "POSITION",
                COUNT(*) OVER (
                  PARTITION BY "T227"."ERROR_ID"
                  ORDER BY NULL ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) AS "OCCURRENCES"
              FROM (
                SELECT
                  "T205"."PARTICIPANT_ID",
                  "T205"."MEETING_ID",
                  "T205"."USER_ID",
                  "T205"."JOIN_TIME",
                  "T205"."LEAVE_TIME",
                  "T205"."LOAD_TIMESTAMP",
                  "T205"."UPDATE_TIMESTAMP",
                  "T205"."SOURCE_SYSTEM",
                  "T205"."LOAD_DATE",
                  "T205"."UPDATE_DATE",
                  "T205"."EFF",
                  "T205"."BROKEN",
                  "T205"."RULE_TABLE",
                  "T205"."RULE_BIT",
                  "T205"."VALIDATION_RULE",
                  "T205"."ERROR_SEVERITY",
                  "T205"."ERROR_TYPE",
                  "T205"."ERROR_DESCRIPTION",
                  "T205"."SOURCE_COLUMN",
                  MD5(
                    IFF(
                      NOT "T205"."PARTICIPANT_ID" IS NULL,
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
                          "T205"."VALIDATION_RULE" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T205"."VALIDATION_RULE") AS VARCHAR),
                            ':',
                            COALESCE("T205"."VALIDATION_RULE", '')
                          )
                        ),
                        IFF(
                          "T205"."PARTICIPANT_ID" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T205"."PARTICIPANT_ID") AS VARCHAR),
                            ':',
                            COALESCE("T205"."PARTICIPANT_ID", '')
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
                          "T205"."VALIDATION_RULE" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T205"."VALIDATION_RULE") AS VARCHAR),
                            ':',
                            COALESCE("T205"."VALIDATION_RULE", '')
                          )
                        ),
                        IFF(
                          "T205"."PARTICIPANT_ID" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T205"."PARTICIPANT_ID") AS VARCHAR),
                            ':',
                            COALESCE("T205"."PARTICIPANT_ID", '')
                          )
                        ),
                        IFF(
                          "T205"."MEETING_ID" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T205"."MEETING_ID") AS VARCHAR), ':', COALESCE("T205"."MEETING_ID", ''))
                        ),
                        IFF(
                          "T205"."USER_ID" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T205"."USER_ID") AS VARCHAR), ':', COALESCE("T205"."USER_ID", ''))
                        ),
                        IFF(
                          CONCAT(
                            CONCAT(
                              RIGHT(CAST(CAST(DATE_PART(year, "T205"."JOIN_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T205"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T205"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T205"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(minute, "T205"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(second, "T205"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                      "T205"."JOIN_TIME"
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
                                  RIGHT(CAST(CAST(DATE_PART(year, "T205"."JOIN_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(month, "T205"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(day, "T205"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                                ),
                                ' ',
                                RIGHT(CAST(CAST(DATE_PART(hour, "T205"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(minute, "T205"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(second, "T205"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                '.',
                                RIGHT(
                                  CAST((
                                    (
                                      (
                                        DATEDIFF(
                                          MICROSECOND,
                                          CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                          "T205"."JOIN_TIME"
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
                                  RIGHT(CAST(CAST(DATE_PART(year, "T205"."JOIN_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(month, "T205"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(day, "T205"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                                ),
                                ' ',
                                RIGHT(CAST(CAST(DATE_PART(hour, "T205"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(minute, "T205"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(second, "T205"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                '.',
                                RIGHT(
                                  CAST((
                                    (
                                      (
                                        DATEDIFF(
                                          MICROSECOND,
                                          CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                          "T205"."JOIN_TIME"
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
                              RIGHT(CAST(CAST(DATE_PART(year, "T205"."LEAVE_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T205"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T205"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T205"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(minute, "T205"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(second, "T205"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                      "T205"."LEAVE_TIME"
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
                                  RIGHT(CAST(CAST(DATE_PART(year, "T205"."LEAVE_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(month, "T205"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(day, "T205"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                                ),
                                ' ',
                                RIGHT(CAST(CAST(DATE_PART(hour, "T205"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(minute, "T205"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(second, "T205"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                '.',
                                RIGHT(
                                  CAST((
                                    (
                                      (
                                        DATEDIFF(
                                          MICROSECOND,
                                          CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                          "T205"."LEAVE_TIME"
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
                                  RIGHT(CAST(CAST(DATE_PART(year, "T205"."LEAVE_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(month, "T205"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(day, "T205"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                                ),
                                ' ',
                                RIGHT(CAST(CAST(DATE_PART(hour, "T205"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(minute, "T205"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(second, "T205"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                '.',
                                RIGHT(
                                  CAST((
                                    (
                                      (
                                        DATEDIFF(
                                          MICROSECOND,
                                          CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                          "T205"."LEAVE_TIME"
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
                      "T196"."BROKEN",
                      "T76"."RULE_TABLE",
                      "T76"."RULE_BIT",
                      "T76"."VALIDATION_RULE",
                      "T76"."ERROR_SEVERITY",
                      "T76"."ERROR_TYPE",
                      "T76"."ERROR_DESCRIPTION",
                      "T76"."SOURCE_COLUMN"
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          "T5"."PARTICIPANT_ID",
                          "T5"."MEETING_ID",
                          "T5"."USER_ID",
                          "T5"."JOIN_TIME",
                          "T5"."LEAVE_TIME",
                          "T5"."LOAD_TIMESTAMP",
                          "T5"."UPDATE_TIMESTAMP",
                          "T5"."SOURCE_SYSTEM",
                          "T5"."LOAD_DATE",
                          "T5"."UPDATE_DATE",
                          "T5"."EFF",
                          "T5"."FAILED" AS "BROKEN"
                        FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."RANKED_PARTICIPANTS" AS "T5"
                        WHERE
                          "T5"."IS_STANDING"
                      ) AS "T25"
                      UNION ALL
                      SELECT
                        *
                      FROM (
                        SELECT
                          "T186"."PARTICIPANT_ID",
                          "T186"."MEETING_ID",
                          "T186"."USER_ID",
                          "T186"."JOIN_TIME",
                          "T186"."LEAVE_TIME",
                          "T186"."LOAD_TIMESTAMP",
                          "T186"."UPDATE_TIMESTAMP",
                          "T186"."SOURCE_SYSTEM",
                          "T186"."LOAD_DATE",
                          "T186"."UPDATE_DATE",
                          "T186"."EFF",
                          "T186"."BROKEN"
                        FROM (
                          SELECT
                            "T167"."PARTICIPANT_ID",
                            "T167"."MEETING_ID",
                            "T167"."USER_ID",
                            "T167"."JOIN_TIME",
                            "T167"."LEAVE_TIME",
                            "T167"."LOAD_TIMESTAMP",
                            "T167"."UPDATE_TIMESTAMP",
                            "T167"."SOURCE_SYSTEM",
                            "T167"."LOAD_DATE",
                            "T167"."UPDATE_DATE",
                            "T167"."EFF",
                            "T167"."FAILED",
                            "T167"."IS_SELECTED",
                            "T167"."IS_LATEST",
                            "T167"."MEETING_HOST_ID",
                            "T167"."MEETING_START_TIME",
                            "T167"."MEETING_END_TIME",
                            "T167"."MEETING_MINUTES",
                            "T167"."FOUND_USER_KEY",
                            "T167"."FOUND_USER_NAME",
                            0 + IFF(COALESCE("T167"."MEETING_START_TIME" IS NULL, FALSE), 16, 0) + IFF(
                              COALESCE(
                                (
                                  NOT "T167"."USER_ID" IS NULL
                                ) AND (
                                  "T167"."FOUND_USER_KEY" IS NULL
                                ),
                                FALSE
                              ),
                              32,
                              0
                            ) + IFF(
                              COALESCE(
                                COALESCE("T167"."JOIN_TIME" < "T167"."MEETING_START_TIME", FALSE)
                                OR COALESCE("T167"."LEAVE_TIME" > "T167"."MEETING_END_TIME", FALSE),
                                FALSE
                              ),
                              64,
                              0
                            ) + IFF(COALESCE("T167"."LEAVE_TIME" IS NULL, FALSE), 128, 0) AS "BROKEN"
                          FROM (
                            SELECT
                              "T147"."PARTICIPANT_ID",
                              "T147"."MEETING_ID",
                              "T147"."USER_ID",
                              "T147"."JOIN_TIME",
                              "T147"."LEAVE_TIME",
                              "T147"."LOAD_TIMESTAMP",
                              "T147"."UPDATE_TIMESTAMP",
                              "T147"."SOURCE_SYSTEM",
                              "T147"."LOAD_DATE",
                              "T147"."UPDATE_DATE",
                              "T147"."EFF",
                              "T147"."FAILED",
                              "T147"."IS_SELECTED",
                              "T147"."IS_LATEST",
                              "T66"."MEETING_HOST_ID",
                              "T66"."MEETING_START_TIME",
                              "T66"."MEETING_END_TIME",
                              "T66"."MEETING_MINUTES",
                              "T64"."FOUND_USER_KEY",
                              "T64"."FOUND_USER_NAME"
                            FROM (
                              SELECT
                                *
                              FROM (
                                SELECT
                                  "T117"."PARTICIPANT_ID",
                                  "T117"."MEETING_ID",
                                  "T117"."USER_ID",
                                  "T117"."JOIN_TIME",
                                  "T117"."LEAVE_TIME",
                                  "T117"."LOAD_TIMESTAMP",
                                  "T117"."UPDATE_TIMESTAMP",
                                  "T117"."SOURCE_SYSTEM",
                                  "T117"."LOAD_DATE",
                                  "T117"."UPDATE_DATE",
                                  "T117"."EFF",
                                  "T117"."FAILED",
                                  "T117"."IS_SELECTED",
                                  TRUE AS "IS_LATEST"
                                FROM (
                                  SELECT
                                    *
                                  FROM "T98" AS "T102"
                                  WHERE
                                    "T102"."FAILED" = 0
                                ) AS "T117"
                                WHERE
                                  NOT EXISTS(
                                    SELECT
                                      1
                                    FROM (
                                      SELECT
                                        "T122"."KEY_BUCKET"
                                      FROM (
                                        SELECT
                                          "T113"."KEY_BUCKET",
                                          COUNT(*) AS "COUNTSTAR()"
                                        FROM (
                                          SELECT
                                            HASH("T102"."PARTICIPANT_ID") AS "KEY_BUCKET"
                                          FROM "T98" AS "T102"
                                        ) AS "T113"
                                        GROUP BY
                                          1
                                      ) AS "T122"
                                      WHERE
                                        "T122"."COUNTSTAR()" > 1 AND NOT "T122"."KEY_BUCKET" IS NULL
                                    ) AS "T133"
                                    WHERE
                                      HASH("T117"."PARTICIPANT_ID") = "T133"."KEY_BUCKET"
                                  )
                              ) AS "T142"
                              UNION ALL
                              SELECT
                                *
                              FROM (
                                SELECT
                                  "T5"."PARTICIPANT_ID",
                                  "T5"."MEETING_ID",
                                  "T5"."USER_ID",
                                  "T5"."JOIN_TIME",
                                  "T5"."LEAVE_TIME",
                                  "T5"."LOAD_TIMESTAMP",
                                  "T5"."UPDATE_TIMESTAMP",
                                  "T5"."SOURCE_SYSTEM",
                                  "T5"."LOAD_DATE",
                                  "T5"."UPDATE_DATE",
                                  "T5"."EFF",
                                  "T5"."FAILED",
                                  "T5"."IS_SELECTED",
                                  "T5"."IS_LATEST"
                                FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."RANKED_PARTICIPANTS" AS "T5"
                                WHERE
                                  "T5"."IS_KEPT"
                              ) AS "T26"
                            ) AS "T147"
                            LEFT OUTER JOIN (
                              SELECT
                                "T12"."MEETING_ID" AS "CORE_MEETING_ID",
                                "T12"."HOST_ID" AS "MEETING_HOST_ID",
                                "T12"."START_TIME" AS "MEETING_START_TIME",
                                "T12"."END_TIME" AS "MEETING_END_TIME",
                                "T12"."DURATION_MINUTES" AS "MEETING_MINUTES"
                              FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."MEETING_CORE" AS "T12"
                            ) AS "T66"
                              ON "T147"."MEETING_ID" = "T66"."CORE_MEETING_ID"
                            LEFT OUTER JOIN (
                              SELECT
                                "T11"."USER_ID" AS "LOOKED_UP_ID",
                                "T11"."FOUND_FROM",
                                "T11"."FOUND_UNTIL",
                                "T11"."USER_KEY" AS "FOUND_USER_KEY",
                                "T11"."USER_NAME" AS "FOUND_USER_NAME"
                              FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."USER_VERSIONS" AS "T11"
                            ) AS "T64"
                              ON "T147"."USER_ID" = "T64"."LOOKED_UP_ID"
                              AND LEAST(
                                GREATEST(
                                  "T147"."JOIN_TIME",
                                  CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6))
                                ),
                                CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMPNTZ(6))
                              ) >= "T64"."FOUND_FROM"
                              AND LEAST(
                                GREATEST(
                                  "T147"."JOIN_TIME",
                                  CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6))
                                ),
                                CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMPNTZ(6))
                              ) < "T64"."FOUND_UNTIL"
                          ) AS "T167"
                        ) AS "T186"
                        WHERE
                          "T186"."BROKEN" <> 0 AND "T186"."IS_LATEST"
                      ) AS "T192"
                    ) AS "T196"
                    CROSS JOIN (
                      SELECT
                        *
                      FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."QUALITY_RULES" AS "T3"
                      WHERE
                        "T3"."RULE_TABLE" = 'participants'
                    ) AS "T76"
                  ) AS "T200"
                  WHERE
                    (
                      BITAND("T200"."BROKEN", "T200"."RULE_BIT")
                    ) <> 0
                ) AS "T205"
              ) AS "T227"
            ) AS "T231"
            WHERE
              "T231"."POSITION" = 0
          ) AS "T238"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              "T235"."ERROR_ID",
              'gold' AS "ORIGIN",
              "T235"."ERROR_TYPE",
              "T235"."ERROR_DESCRIPTION",
              'si_meetings' AS "SOURCE_TABLE",
              "T235"."MEETING_ID" AS "SOURCE_KEY",
              "T235"."SOURCE_COLUMN",
              CASE
                WHEN "T235"."VALIDATION_RULE" IN ('missing_meeting_id')
                THEN "T235"."MEETING_ID"
                WHEN "T235"."VALIDATION_RULE" IN ('missing_host_id', 'orphan_host')
                THEN "T235"."HOST_ID"
                WHEN "T235"."VALIDATION_RULE" IN ('missing_start_time')
                THEN CONCAT(
                  CONCAT(
                    RIGHT(CAST(CAST(DATE_PART(year, "T235"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(month, "T235"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T235"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                  ),
                  ' ',
                  RIGHT(CAST(CAST(DATE_PART(hour, "T235"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(minute, "T235"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(second, "T235"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  '.',
                  RIGHT(
                    CAST((
                      (
                        (
                          DATEDIFF(
                            MICROSECOND,
                            CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                            "T235"."START_TIME"
                          ) % 1000000
                        ) + 1000000
                      ) % 1000000
                    ) + 1000000 AS VARCHAR),
                    6
                  )
                )
                WHEN "T235"."VALIDATION_RULE" IN ('invalid_time_range', 'duration_over_24h')
                THEN CONCAT(
                  COALESCE(
                    CONCAT(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T235"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T235"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T235"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                      ),
                      ' ',
                      RIGHT(CAST(CAST(DATE_PART(hour, "T235"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      ':',
                      RIGHT(CAST(CAST(DATE_PART(minute, "T235"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      ':',
                      RIGHT(CAST(CAST(DATE_PART(second, "T235"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      '.',
                      RIGHT(
                        CAST((
                          (
                            (
                              DATEDIFF(
                                MICROSECOND,
                                CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                "T235"."START_TIME"
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
                        RIGHT(CAST(CAST(DATE_PART(year, "T235"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T235"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T235"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                      ),
                      ' ',
                      RIGHT(CAST(CAST(DATE_PART(hour, "T235"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      ':',
                      RIGHT(CAST(CAST(DATE_PART(minute, "T235"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      ':',
                      RIGHT(CAST(CAST(DATE_PART(second, "T235"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      '.',
                      RIGHT(
                        CAST((
                          (
                            (
                              DATEDIFF(
                                MICROSECOND,
                                CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                "T235"."END_TIME"
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
                WHEN "T235"."VALIDATION_RULE" IN ('negative_duration')
                THEN CAST("T235"."DURATION_MINUTES" AS VARCHAR)
                WHEN "T235"."VALIDATION_RULE" IN ('duration_mismatch')
                THEN CONCAT(
                  CONCAT(
                    COALESCE(CAST("T235"."DURATION_MINUTES" AS VARCHAR), 'null'),
                    ', ',
                    COALESCE(
                      CONCAT(
                        CONCAT(
                          RIGHT(CAST(CAST(DATE_PART(year, "T235"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T235"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T235"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(CAST(CAST(DATE_PART(hour, "T235"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(minute, "T235"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(second, "T235"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                  "T235"."START_TIME"
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
                        RIGHT(CAST(CAST(DATE_PART(year, "T235"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T235"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T235"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                      ),
                      ' ',
                      RIGHT(CAST(CAST(DATE_PART(hour, "T235"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      ':',
                      RIGHT(CAST(CAST(DATE_PART(minute, "T235"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      ':',
                      RIGHT(CAST(CAST(DATE_PART(second, "T235"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      '.',
                      RIGHT(
                        CAST((
                          (
                            (
                              DATEDIFF(
                                MICROSECOND,
                                CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                "T235"."END_TIME"
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
                WHEN "T235"."VALIDATION_RULE" IN ('missing_end_time')
                THEN CONCAT(
                  CONCAT(
                    RIGHT(CAST(CAST(DATE_PART(year, "T235"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(month, "T235"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T235"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                  ),
                  ' ',
                  RIGHT(CAST(CAST(DATE_PART(hour, "T235"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(minute, "T235"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(second, "T235"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  '.',
                  RIGHT(
                    CAST((
                      (
                        (
                          DATEDIFF(
                            MICROSECOND,
                            CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                            "T235"."END_TIME"
                          ) % 1000000
                        ) + 1000000
                      ) % 1000000
                    ) + 1000000 AS VARCHAR),
                    6
                  )
                )
                ELSE NULL
              END AS "ERROR_VALUE",
              "T235"."VALIDATION_RULE",
              "T235"."ERROR_SEVERITY",
              'Open' AS "RESOLUTION_STATUS",
              CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
                'duration_minutes', "T235"."DURATION_MINUTES",
                'end_time', CONCAT(
                  CONCAT(
                    RIGHT(CAST(CAST(DATE_PART(year, "T235"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(month, "T235"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T235"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                  ),
                  ' ',
                  RIGHT(CAST(CAST(DATE_PART(hour, "T235"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(minute, "T235"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(second, "T235"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  '.',
                  RIGHT(
                    CAST((
                      (
                        (
                          DATEDIFF(
                            MICROSECOND,
                            CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                            "T235"."END_TIME"
                          ) % 1000000
                        ) + 1000000
                      ) % 1000000
                    ) + 1000000 AS VARCHAR),
                    6
                  )
                ),
                'host_id', "T235"."HOST_ID",
                'load_date', CONCAT(
                  RIGHT(CAST(CAST(DATE_PART(year, "T235"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(month, "T235"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(day, "T235"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                ),
                'load_timestamp', CONCAT(
                  CONCAT(
                    RIGHT(
                      CAST(CAST(DATE_PART(year, "T235"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                      4
                    ),
                    '-',
                    RIGHT(
                      CAST(CAST(DATE_PART(month, "T235"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                      2
                    ),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T235"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                  ),
                  ' ',
                  RIGHT(CAST(CAST(DATE_PART(hour, "T235"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(
                    CAST(CAST(DATE_PART(minute, "T235"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  ),
                  ':',
                  RIGHT(
                    CAST(CAST(DATE_PART(second, "T235"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  ),
                  '.',
                  RIGHT(
                    CAST((
                      (
                        (
                          DATEDIFF(
                            MICROSECOND,
                            CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                            "T235"."LOAD_TIMESTAMP"
                          ) % 1000000
                        ) + 1000000
                      ) % 1000000
                    ) + 1000000 AS VARCHAR),
                    6
                  )
                ),
                'meeting_id', "T235"."MEETING_ID",
                'meeting_topic', "T235"."MEETING_TOPIC",
                'source_system', "T235"."SOURCE_SYSTEM",
                'start_time', CONCAT(
                  CONCAT(
                    RIGHT(CAST(CAST(DATE_PART(year, "T235"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(month, "T235"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T235"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                  ),
                  ' ',
                  RIGHT(CAST(CAST(DATE_PART(hour, "T235"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(minute, "T235"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(second, "T235"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  '.',
                  RIGHT(
                    CAST((
                      (
                        (
                          DATEDIFF(
                            MICROSECOND,
                            CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                            "T235"."START_TIME"
                          ) % 1000000
                        ) + 1000000
                      ) % 1000000
                    ) + 1000000 AS VARCHAR),
                    6
                  )
                ),
                'update_date', CONCAT(
                  RIGHT(CAST(CAST(DATE_PART(year, "T235"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(month, "T235"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(day, "T235"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                ),
                'update_timestamp', CONCAT(
                  CONCAT(
                    RIGHT(
                      CAST(CAST(DATE_PART(year, "T235"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                      4
                    ),
                    '-',
                    RIGHT(
                      CAST(CAST(DATE_PART(month, "T235"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                      2
                    ),
                    '-',
                    RIGHT(
                      CAST(CAST(DATE_PART(day, "T235"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                      2
                    )
                  ),
                  ' ',
                  RIGHT(
                    CAST(CAST(DATE_PART(hour, "T235"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  ),
                  ':',
                  RIGHT(
                    CAST(CAST(DATE_PART(minute, "T235"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  ),
                  ':',
                  RIGHT(
                    CAST(CAST(DATE_PART(second, "T235"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  ),
                  '.',
                  RIGHT(
                    CAST((
                      (
                        (
                          DATEDIFF(
                            MICROSECOND,
                            CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                            "T235"."UPDATE_TIMESTAMP"
                          ) % 1000000
                        ) + 1000000
                      ) % 1000000
                    ) + 1000000 AS VARCHAR),
                    6
                  )
                )
              ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
              "T235"."OCCURRENCES",
              "T235"."EFF" AS "ERROR_TIMESTAMP",
              "T235"."LOAD_DATE",
              "T235"."UPDATE_DATE",
              "T235"."SOURCE_SYSTEM"
            FROM (
              SELECT
                "T233"."MEETING_ID",
                "T233"."HOST_ID",
                "T233"."MEETING_TOPIC",
                "T233"."START_TIME",
                "T233"."END_TIME",
                "T233"."DURATION_MINUTES",
                "T233"."LOAD_TIMESTAMP",
                "T233"."UPDATE_TIMESTAMP",
                "T233"."SOURCE_SYSTEM",
                "T233"."LOAD_DATE",
                "T233"."UPDATE_DATE",
                "T233"."EFF",
                "T233"."BROKEN",
                "T233"."RULE_TABLE",
                "T233"."RULE_BIT",
                "T233"."VALIDATION_RULE",
                "T233"."ERROR_SEVERITY",
                "T233"."ERROR_TYPE",
                "T233"."ERROR_DESCRIPTION",
                "T233"."SOURCE_COLUMN",
                "T233"."ERROR_ID",
                ROW_NUMBER() OVER (
                  PARTITION BY "T233"."ERROR_ID"
                  ORDER BY "T233"."EFF" DESC NULLS LAST, "T233"."LOAD_TIMESTAMP" DESC NULLS LAST, "T233"."MEETING_ID" DESC NULLS LAST, "T233"."HOST_ID" DESC NULLS LAST, "T233"."MEETING_TOPIC" DESC NULLS LAST, "T233"."START_TIME" DESC NULLS LAST, "T233"."END_TIME" DESC NULLS LAST, "T233"."DURATION_MINUTES" DESC NULLS LAST, "T233"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T233"."LOAD_DATE" DESC NULLS LAST, "T233"."UPDATE_DATE" DESC NULLS LAST, "T233"."SOURCE_SYSTEM" DESC NULLS LAST
                ) - 1 AS "POSITION",
                COUNT(*) OVER (
                  PARTITION BY "T233"."ERROR_ID"
                  ORDER BY NULL ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) AS "OCCURRENCES"
              FROM (
                SELECT
                  "T217"."MEETING_ID",
                  "T217"."HOST_ID",
                  "T217"."MEETING_TOPIC",
                  "T217"."START_TIME",
                  "T217"."END_TIME",
                  "T217"."DURATION_MINUTES",
                  "T217"."LOAD_TIMESTAMP",
                  "T217"."UPDATE_TIMESTAMP",
                  "T217"."SOURCE_SYSTEM",
                  "T217"."LOAD_DATE",
                  "T217"."UPDATE_DATE",
                  "T217"."EFF",
                  "T217"."BROKEN",
                  "T217"."RULE_TABLE",
                  "T217"."RULE_BIT",
                  "T217"."VALIDATION_RULE",
                  "T217"."ERROR_SEVERITY",
                  "T217"."ERROR_TYPE",
                  "T217"."ERROR_DESCRIPTION",
                  "T217"."SOURCE_COLUMN",
                  MD5(
                    IFF(
                      NOT "T217"."MEETING_ID" IS NULL,
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
                          "T217"."VALIDATION_RULE" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T217"."VALIDATION_RULE") AS VARCHAR),
                            ':',
                            COALESCE("T217"."VALIDATION_RULE", '')
                          )
                        ),
                        IFF(
                          "T217"."MEETING_ID" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T217"."MEETING_ID") AS VARCHAR), ':', COALESCE("T217"."MEETING_ID", ''))
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
                          "T217"."VALIDATION_RULE" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T217"."VALIDATION_RULE") AS VARCHAR),
                            ':',
                            COALESCE("T217"."VALIDATION_RULE", '')
                          )
                        ),
                        IFF(
                          "T217"."MEETING_ID" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T217"."MEETING_ID") AS VARCHAR), ':', COALESCE("T217"."MEETING_ID", ''))
                        ),
                        IFF(
                          "T217"."HOST_ID" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T217"."HOST_ID") AS VARCHAR), ':', COALESCE("T217"."HOST_ID", ''))
                        ),
                        IFF(
                          "T217"."MEETING_TOPIC" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T217"."MEETING_TOPIC") AS VARCHAR),
                            ':',
                            COALESCE("T217"."MEETING_TOPIC", '')
                          )
                        ),
                        IFF(
                          CONCAT(
                            CONCAT(
                              RIGHT(CAST(CAST(DATE_PART(year, "T217"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T217"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T217"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T217"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(minute, "T217"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(second, "T217"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                      "T217"."START_TIME"
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
                                  RIGHT(CAST(CAST(DATE_PART(year, "T217"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(month, "T217"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(day, "T217"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                                ),
                                ' ',
                                RIGHT(CAST(CAST(DATE_PART(hour, "T217"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(minute, "T217"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(second, "T217"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                '.',
                                RIGHT(
                                  CAST((
                                    (
                                      (
                                        DATEDIFF(
                                          MICROSECOND,
                                          CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                          "T217"."START_TIME"
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
                                  RIGHT(CAST(CAST(DATE_PART(year, "T217"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(month, "T217"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(day, "T217"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                                ),
                                ' ',
                                RIGHT(CAST(CAST(DATE_PART(hour, "T217"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(minute, "T217"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(second, "T217"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                '.',
                                RIGHT(
                                  CAST((
                                    (
                                      (
                                        DATEDIFF(
                                          MICROSECOND,
                                          CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                          "T217"."START_TIME"
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
                              RIGHT(CAST(CAST(DATE_PART(year, "T217"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T217"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T217"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T217"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(minute, "T217"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(second, "T217"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                      "T217"."END_TIME"
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
                                  RIGHT(CAST(CAST(DATE_PART(year, "T217"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(month, "T217"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(day, "T217"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                                ),
                                ' ',
                                RIGHT(CAST(CAST(DATE_PART(hour, "T217"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(minute, "T217"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(second, "T217"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                '.',
                                RIGHT(
                                  CAST((
                                    (
                                      (
                                        DATEDIFF(
                                          MICROSECOND,
                                          CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                          "T217"."END_TIME"
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
                                  RIGHT(CAST(CAST(DATE_PART(year, "T217"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(month, "T217"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(day, "T217"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                                ),
                                ' ',
                                RIGHT(CAST(CAST(DATE_PART(hour, "T217"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(minute, "T217"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(second, "T217"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                '.',
                                RIGHT(
                                  CAST((
                                    (
                                      (
                                        DATEDIFF(
                                          MICROSECOND,
                                          CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                          "T217"."END_TIME"
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
                          CAST("T217"."DURATION_MINUTES" AS VARCHAR) IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH(CAST("T217"."DURATION_MINUTES" AS VARCHAR)) AS VARCHAR),
                            ':',
                            COALESCE(CAST("T217"."DURATION_MINUTES" AS VARCHAR), '')
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
                      "T207"."MEETING_ID",
                      "T207"."HOST_ID",
                      "T207"."MEETING_TOPIC",
                      "T207"."START_TIME",
                      "T207"."END_TIME",
                      "T207"."DURATION_MINUTES",
                      "T207"."LOAD_TIMESTAMP",
                      "T207"."UPDATE_TIMESTAMP",
                      "T207"."SOURCE_SYSTEM",
                      "T207"."LOAD_DATE",
                      "T207"."UPDATE_DATE",
                      "T207"."EFF",
                      "T207"."BROKEN",
                      "T77"."RULE_TABLE",
                      "T77"."RULE_BIT",
                      "T77"."VALIDATION_RULE",
                      "T77"."ERROR_SEVERITY",
                      "T77"."ERROR_TYPE",
                      "T77"."ERROR_DESCRIPTION",
                      "T77"."SOURCE_COLUMN"
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          "T6"."MEETING_ID",
                          "T6"."HOST_ID",
                          "T6"."MEETING_TOPIC",
                          "T6"."START_TIME",
                          "T6"."END_TIME",
                          "T6"."DURATION_MINUTES",
                          "T6"."LOAD_TIMESTAMP",
                          "T6"."UPDATE_TIMESTAMP",
                          "T6"."SOURCE_SYSTEM",
                          "T6"."LOAD_DATE",
                          "T6"."UPDATE_DATE",
                          "T6"."EFF",
                          "T6"."FAILED" AS "BROKEN"
                        FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."RANKED_MEETINGS" AS "T6"
                        WHERE
                          "T6"."IS_STANDING"
                      ) AS "T27"
                      UNION ALL
                      SELECT
                        *
                      FROM (
                        SELECT
                          "T201"."MEETING_ID",
                          "T201"."HOST_ID",
                          "T201"."MEETING_TOPIC",
                          "T201"."START_TIME",
                          "T201"."END_TIME",
                          "T201"."DURATION_MINUTES",
                          "T201"."LOAD_TIMESTAMP",
                          "T201"."UPDATE_TIMESTAMP",
                          "T201"."SOURCE_SYSTEM",
                          "T201"."LOAD_DATE",
                          "T201"."UPDATE_DATE",
                          "T201"."EFF",
                          "T201"."BROKEN"
                        FROM (
                          SELECT
                            "T171"."MEETING_ID",
                            "T171"."HOST_ID",
                            "T171"."MEETING_TOPIC",
                            "T171"."START_TIME",
                            "T171"."END_TIME",
                            "T171"."DURATION_MINUTES",
                            "T171"."LOAD_TIMESTAMP",
                            "T171"."UPDATE_TIMESTAMP",
                            "T171"."SOURCE_SYSTEM",
                            "T171"."LOAD_DATE",
                            "T171"."UPDATE_DATE",
                            "T171"."EFF",
                            "T171"."FAILED",
                            "T171"."IS_SELECTED",
                            "T171"."IS_LATEST",
                            "T171"."HOST_USER_KEY",
                            0 + IFF(COALESCE("T171"."HOST_USER_KEY" IS NULL, FALSE), 32, 0) + IFF(
                              COALESCE(
                                ABS(
                                  "T171"."DURATION_MINUTES" - CAST(ROUND(
                                    (
                                      DATEDIFF(MICROSECOND, "T171"."START_TIME", "T171"."END_TIME") - (
                                        DATEDIFF(MICROSECOND, "T171"."START_TIME", "T171"."END_TIME") % 60000000
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
                                    DATEDIFF(MICROSECOND, "T171"."START_TIME", "T171"."END_TIME") - (
                                      DATEDIFF(MICROSECOND, "T171"."START_TIME", "T171"."END_TIME") % 60000000
                                    )
                                  ) / 60000000,
                                  0
                                ) AS BIGINT) > 1440,
                                FALSE
                              ),
                              128,
                              0
                            ) + IFF(COALESCE("T171"."END_TIME" IS NULL, FALSE), 256, 0) AS "BROKEN"
                          FROM (
                            SELECT
                              "T152"."MEETING_ID",
                              "T152"."HOST_ID",
                              "T152"."MEETING_TOPIC",
                              "T152"."START_TIME",
                              "T152"."END_TIME",
                              "T152"."DURATION_MINUTES",
                              "T152"."LOAD_TIMESTAMP",
                              "T152"."UPDATE_TIMESTAMP",
                              "T152"."SOURCE_SYSTEM",
                              "T152"."LOAD_DATE",
                              "T152"."UPDATE_DATE",
                              "T152"."EFF",
                              "T152"."FAILED",
                              "T152"."IS_SELECTED",
                              "T152"."IS_LATEST",
                              "T62"."HOST_USER_KEY"
                            FROM (
                              SELECT
                                *
                              FROM (
                                SELECT
                                  "T123"."MEETING_ID",
                                  "T123"."HOST_ID",
                                  "T123"."MEETING_TOPIC",
                                  "T123"."START_TIME",
                                  "T123"."END_TIME",
                                  "T123"."DURATION_MINUTES",
                                  "T123"."LOAD_TIMESTAMP",
                                  "T123"."UPDATE_TIMESTAMP",
                                  "T123"."SOURCE_SYSTEM",
                                  "T123"."LOAD_DATE",
                                  "T123"."UPDATE_DATE",
                                  "T123"."EFF",
                                  "T123"."FAILED",
                                  "T123"."IS_SELECTED",
                                  TRUE AS "IS_LATEST"
                                FROM (
                                  SELECT
                                    *
                                  FROM "T103" AS "T106"
                                  WHERE
                                    "T106"."FAILED" = 0
                                ) AS "T123"
                                WHERE
                                  NOT EXISTS(
                                    SELECT
                                      1
                                    FROM (
                                      SELECT
                                        "T127"."KEY_BUCKET"
                                      FROM (
                                        SELECT
                                          "T118"."KEY_BUCKET",
                                          COUNT(*) AS "COUNTSTAR()"
                                        FROM (
                                          SELECT
                                            HASH("T106"."MEETING_ID") AS "KEY_BUCKET"
                                          FROM "T103" AS "T106"
                                        ) AS "T118"
                                        GROUP BY
                                          1
                                      ) AS "T127"
                                      WHERE
                                        "T127"."COUNTSTAR()" > 1 AND NOT "T127"."KEY_BUCKET" IS NULL
                                    ) AS "T137"
                                    WHERE
                                      HASH("T123"."MEETING_ID") = "T137"."KEY_BUCKET"
                                  )
                              ) AS "T145"
                              UNION ALL
                              SELECT
                                *
                              FROM (
                                SELECT
                                  "T6"."MEETING_ID",
                                  "T6"."HOST_ID",
                                  "T6"."MEETING_TOPIC",
                                  "T6"."START_TIME",
                                  "T6"."END_TIME",
                                  "T6"."DURATION_MINUTES",
                                  "T6"."LOAD_TIMESTAMP",
                                  "T6"."UPDATE_TIMESTAMP",
                                  "T6"."SOURCE_SYSTEM",
                                  "T6"."LOAD_DATE",
                                  "T6"."UPDATE_DATE",
                                  "T6"."EFF",
                                  "T6"."FAILED",
                                  "T6"."IS_SELECTED",
                                  "T6"."IS_LATEST"
                                FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."RANKED_MEETINGS" AS "T6"
                                WHERE
                                  "T6"."IS_KEPT"
                              ) AS "T28"
                            ) AS "T152"
                            LEFT OUTER JOIN (
                              SELECT
                                "T11"."USER_ID" AS "LOOKED_UP_ID",
                                "T11"."FOUND_FROM",
                                "T11"."FOUND_UNTIL",
                                "T11"."USER_KEY" AS "HOST_USER_KEY"
                              FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."USER_VERSIONS" AS "T11"
                            ) AS "T62"
                              ON "T152"."HOST_ID" = "T62"."LOOKED_UP_ID"
                              AND LEAST(
                                GREATEST(
                                  "T152"."START_TIME",
                                  CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6))
                                ),
                                CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMPNTZ(6))
                              ) >= "T62"."FOUND_FROM"
                              AND LEAST(
                                GREATEST(
                                  "T152"."START_TIME",
                                  CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6))
                                ),
                                CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMPNTZ(6))
                              ) < "T62"."FOUND_UNTIL"
                          ) AS "T171"
                        ) AS "T201"
                        WHERE
                          "T201"."BROKEN" <> 0 AND "T201"."IS_LATEST"
                      ) AS "T204"
                    ) AS "T207"
                    CROSS JOIN (
                      SELECT
                        *
                      FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."QUALITY_RULES" AS "T3"
                      WHERE
                        "T3"."RULE_TABLE" = 'meetings'
                    ) AS "T77"
                  ) AS "T212"
                  WHERE
                    (
                      BITAND("T212"."BROKEN", "T212"."RULE_BIT")
                    ) <> 0
                ) AS "T217"
              ) AS "T233"
            ) AS "T235"
            WHERE
              "T235"."POSITION" = 0
          ) AS "T241"
        ) AS "T242"
      ) AS "T243"
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
              "T237"."ERROR_ID",
              'gold' AS "ORIGIN",
              "T237"."ERROR_TYPE",
              "T237"."ERROR_DESCRIPTION",
              'si_feature_usage' AS "SOURCE_TABLE",
              "T237"."USAGE_ID" AS "SOURCE_KEY",
              "T237"."SOURCE_COLUMN",
              CASE
                WHEN "T237"."VALIDATION_RULE" IN ('missing_usage_id')
                THEN "T237"."USAGE_ID"
                WHEN "T237"."VALIDATION_RULE" IN ('missing_meeting_id', 'orphan_meeting')
                THEN "T237"."MEETING_ID"
                WHEN "T237"."VALIDATION_RULE" IN ('missing_feature_name', 'unknown_feature')
                THEN "T237"."FEATURE_NAME"
                WHEN "T237"."VALIDATION_RULE" IN ('missing_usage_date', 'outside_meeting_dates')
                THEN CONCAT(
                  RIGHT(CAST(CAST(DATE_PART(year, "T237"."USAGE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(month, "T237"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(day, "T237"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                )
                WHEN "T237"."VALIDATION_RULE" IN ('missing_usage_count', 'invalid_usage_count')
                THEN CAST("T237"."USAGE_COUNT" AS VARCHAR)
                ELSE NULL
              END AS "ERROR_VALUE",
              "T237"."VALIDATION_RULE",
              "T237"."ERROR_SEVERITY",
              'Open' AS "RESOLUTION_STATUS",
              CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
                'feature_name', "T237"."FEATURE_NAME",
                'load_date', CONCAT(
                  RIGHT(CAST(CAST(DATE_PART(year, "T237"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(month, "T237"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(day, "T237"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                ),
                'load_timestamp', CONCAT(
                  CONCAT(
                    RIGHT(
                      CAST(CAST(DATE_PART(year, "T237"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                      4
                    ),
                    '-',
                    RIGHT(
                      CAST(CAST(DATE_PART(month, "T237"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                      2
                    ),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T237"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                  ),
                  ' ',
                  RIGHT(CAST(CAST(DATE_PART(hour, "T237"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(
                    CAST(CAST(DATE_PART(minute, "T237"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  ),
                  ':',
                  RIGHT(
                    CAST(CAST(DATE_PART(second, "T237"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  ),
                  '.',
                  RIGHT(
                    CAST((
                      (
                        (
                          DATEDIFF(
                            MICROSECOND,
                            CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                            "T237"."LOAD_TIMESTAMP"
                          ) % 1000000
                        ) + 1000000
                      ) % 1000000
                    ) + 1000000 AS VARCHAR),
                    6
                  )
                ),
                'meeting_id', "T237"."MEETING_ID",
                'source_system', "T237"."SOURCE_SYSTEM",
                'update_date', CONCAT(
                  RIGHT(CAST(CAST(DATE_PART(year, "T237"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(month, "T237"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(day, "T237"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                ),
                'update_timestamp', CONCAT(
                  CONCAT(
                    RIGHT(
                      CAST(CAST(DATE_PART(year, "T237"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                      4
                    ),
                    '-',
                    RIGHT(
                      CAST(CAST(DATE_PART(month, "T237"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                      2
                    ),
                    '-',
                    RIGHT(
                      CAST(CAST(DATE_PART(day, "T237"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                      2
                    )
                  ),
                  ' ',
                  RIGHT(
                    CAST(CAST(DATE_PART(hour, "T237"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  ),
                  ':',
                  RIGHT(
                    CAST(CAST(DATE_PART(minute, "T237"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  ),
                  ':',
                  RIGHT(
                    CAST(CAST(DATE_PART(second, "T237"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  ),
                  '.',
                  RIGHT(
                    CAST((
                      (
                        (
                          DATEDIFF(
                            MICROSECOND,
                            CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                            "T237"."UPDATE_TIMESTAMP"
                          ) % 1000000
                        ) + 1000000
                      ) % 1000000
                    ) + 1000000 AS VARCHAR),
                    6
                  )
                ),
                'usage_count', "T237"."USAGE_COUNT",
                'usage_date', CONCAT(
                  RIGHT(CAST(CAST(DATE_PART(year, "T237"."USAGE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(month, "T237"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(day, "T237"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                ),
                'usage_id', "T237"."USAGE_ID"
              ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
              "T237"."OCCURRENCES",
              "T237"."EFF" AS "ERROR_TIMESTAMP",
              "T237"."LOAD_DATE",
              "T237"."UPDATE_DATE",
              "T237"."SOURCE_SYSTEM"
            FROM (
              SELECT
                "T234"."USAGE_ID",
                "T234"."MEETING_ID",
                "T234"."FEATURE_NAME",
                "T234"."USAGE_COUNT",
                "T234"."USAGE_DATE",
                "T234"."LOAD_TIMESTAMP",
                "T234"."UPDATE_TIMESTAMP",
                "T234"."SOURCE_SYSTEM",
                "T234"."LOAD_DATE",
                "T234"."UPDATE_DATE",
                "T234"."EFF",
                "T234"."BROKEN",
                "T234"."RULE_TABLE",
                "T234"."RULE_BIT",
                "T234"."VALIDATION_RULE",
                "T234"."ERROR_SEVERITY",
                "T234"."ERROR_TYPE",
                "T234"."ERROR_DESCRIPTION",
                "T234"."SOURCE_COLUMN",
                "T234"."ERROR_ID",
                ROW_NUMBER() OVER (
                  PARTITION BY "T234"."ERROR_ID"
                  ORDER BY "T234"."EFF" DESC NULLS LAST, "T234"."LOAD_TIMESTAMP" DESC NULLS LAST, "T234"."USAGE_ID" DESC NULLS LAST, "T234"."MEETING_ID" DESC NULLS LAST, "T234"."FEATURE_NAME" DESC NULLS LAST, "T234"."USAGE_COUNT" DESC NULLS LAST, "T234"."USAGE_DATE" DESC NULLS LAST, "T234"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T234"."LOAD_DATE" DESC NULLS LAST, "T234"."UPDATE_DATE" DESC NULLS LAST, "T234"."SOURCE_SYSTEM" DESC NULLS LAST
                ) - 1 AS "POSITION",
                COUNT(*) OVER (
                  PARTITION BY "T234"."ERROR_ID"
                  ORDER BY NULL ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) AS "OCCURRENCES"
              FROM (
                SELECT
                  "T225"."USAGE_ID",
                  "T225"."MEETING_ID",
                  "T225"."FEATURE_NAME",
                  "T225"."USAGE_COUNT",
                  "T225"."USAGE_DATE",
                  "T225"."LOAD_TIMESTAMP",
                  "T225"."UPDATE_TIMESTAMP",
                  "T225"."SOURCE_SYSTEM",
                  "T225"."LOAD_DATE",
                  "T225"."UPDATE_DATE",
                  "T225"."EFF",
                  "T225"."BROKEN",
                  "T225"."RULE_TABLE",
                  "T225"."RULE_BIT",
                  "T225"."VALIDATION_RULE",
                  "T225"."ERROR_SEVERITY",
                  "T225"."ERROR_TYPE",
                  "T225"."ERROR_DESCRIPTION",
                  "T225"."SOURCE_COLUMN",
                  MD5(
                    IFF(
                      NOT "T225"."USAGE_ID" IS NULL,
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
                          "T225"."VALIDATION_RULE" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T225"."VALIDATION_RULE") AS VARCHAR),
                            ':',
                            COALESCE("T225"."VALIDATION_RULE", '')
                          )
                        ),
                        IFF(
                          "T225"."USAGE_ID" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T225"."USAGE_ID") AS VARCHAR), ':', COALESCE("T225"."USAGE_ID", ''))
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
                          "T225"."VALIDATION_RULE" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T225"."VALIDATION_RULE") AS VARCHAR),
                            ':',
                            COALESCE("T225"."VALIDATION_RULE", '')
                          )
                        ),
                        IFF(
                          "T225"."USAGE_ID" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T225"."USAGE_ID") AS VARCHAR), ':', COALESCE("T225"."USAGE_ID", ''))
                        ),
                        IFF(
                          "T225"."MEETING_ID" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T225"."MEETING_ID") AS VARCHAR), ':', COALESCE("T225"."MEETING_ID", ''))
                        ),
                        IFF(
                          "T225"."FEATURE_NAME" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T225"."FEATURE_NAME") AS VARCHAR),
                            ':',
                            COALESCE("T225"."FEATURE_NAME", '')
                          )
                        ),
                        IFF(
                          CAST("T225"."USAGE_COUNT" AS VARCHAR) IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH(CAST("T225"."USAGE_COUNT" AS VARCHAR)) AS VARCHAR),
                            ':',
                            COALESCE(CAST("T225"."USAGE_COUNT" AS VARCHAR), '')
                          )
                        ),
                        IFF(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T225"."USAGE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T225"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T225"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          ) IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH(
                              CONCAT(
                                RIGHT(CAST(CAST(DATE_PART(year, "T225"."USAGE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(month, "T225"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(day, "T225"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                              )
                            ) AS VARCHAR),
                            ':',
                            COALESCE(
                              CONCAT(
                                RIGHT(CAST(CAST(DATE_PART(year, "T225"."USAGE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(month, "T225"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(day, "T225"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
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
                      "T218"."USAGE_ID",
                      "T218"."MEETING_ID",
                      "T218"."FEATURE_NAME",
                      "T218"."USAGE_COUNT",
                      "T218"."USAGE_DATE",
                      "T218"."LOAD_TIMESTAMP",
                      "T218"."UPDATE_TIMESTAMP",
                      "T218"."SOURCE_SYSTEM",
                      "T218"."LOAD_DATE",
                      "T218"."UPDATE_DATE",
                      "T218"."EFF",
                      "T218"."BROKEN",
                      "T78"."RULE_TABLE",
                      "T78"."RULE_BIT",
                      "T78"."VALIDATION_RULE",
                      "T78"."ERROR_SEVERITY",
                      "T78"."ERROR_TYPE",
                      "T78"."ERROR_DESCRIPTION",
                      "T78"."SOURCE_COLUMN"
                    FROM (
                      SELECT
                        *
                      FROM (
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
                          "T7"."EFF",
                          "T7"."FAILED" AS "BROKEN"
                        FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."RANKED_FEATURE_USAGE" AS "T7"
                        WHERE
                          "T7"."IS_STANDING"
                      ) AS "T29"
                      UNION ALL
                      SELECT
                        *
                      FROM (
                        SELECT
                          "T210"."USAGE_ID",
                          "T210"."MEETING_ID",
                          "T210"."FEATURE_NAME",
                          "T210"."USAGE_COUNT",
                          "T210"."USAGE_DATE",
                          "T210"."LOAD_TIMESTAMP",
                          "T210"."UPDATE_TIMESTAMP",
                          "T210"."SOURCE_SYSTEM",
                          "T210"."LOAD_DATE",
                          "T210"."UPDATE_DATE",
                          "T210"."EFF",
                          "T210"."BROKEN"
                        FROM (
                          SELECT
                            "T198"."USAGE_ID",
                            "T198"."MEETING_ID",
                            "T198"."FEATURE_NAME",
                            "T198"."USAGE_COUNT",
                            "T198"."USAGE_DATE",
                            "T198"."LOAD_TIMESTAMP",
                            "T198"."UPDATE_TIMESTAMP",
                            "T198"."SOURCE_SYSTEM",
                            "T198"."LOAD_DATE",
                            "T198"."UPDATE_DATE",
                            "T198"."FEATURE_NAME_LABEL",
                            "T198"."EFF",
                            "T198"."FAILED",
                            "T198"."IS_SELECTED",
                            "T198"."IS_LATEST",
                            "T198"."MEETING_START_TIME",
                            "T198"."MEETING_END_TIME",
                            NOT "T198"."KNOWN_MEETING_ID" IS NULL AS "IS_KNOWN_MEETING",
                            COALESCE("T198"."MEETING_HOST_KEY", 'd184d59493af3f5aa77b64a4e9175275') AS "HOST_USER_KEY",
                            0 + IFF(COALESCE("T198"."FEATURE_NAME_LABEL" = 'Unknown', FALSE), 64, 0) + IFF(COALESCE(NOT (
                              NOT "T198"."KNOWN_MEETING_ID" IS NULL
                            ), FALSE), 128, 0) + IFF(
                              COALESCE(
                                (
                                  "T198"."USAGE_DATE" < TO_DATE("T198"."MEETING_START_TIME")
                                )
                                OR (
                                  "T198"."USAGE_DATE" > TO_DATE("T198"."MEETING_END_TIME")
                                ),
                                FALSE
                              ),
                              256,
                              0
                            ) AS "BROKEN"
                          FROM (
                            SELECT
                              "T190"."USAGE_ID",
                              "T190"."MEETING_ID",
                              "T190"."FEATURE_NAME",
                              "T190"."USAGE_COUNT",
                              "T190"."USAGE_DATE",
                              "T190"."LOAD_TIMESTAMP",
                              "T190"."UPDATE_TIMESTAMP",
                              "T190"."SOURCE_SYSTEM",
                              "T190"."LOAD_DATE",
                              "T190"."UPDATE_DATE",
                              "T190"."FEATURE_NAME_LABEL",
                              "T190"."EFF",
                              "T190"."FAILED",
                              "T190"."IS_SELECTED",
                              "T190"."IS_LATEST",
                              "T67"."KNOWN_MEETING_ID",
                              "T67"."MEETING_HOST_KEY",
                              "T67"."MEETING_START_TIME",
                              "T67"."MEETING_END_TIME"
                            FROM (
                              SELECT
                                *
                              FROM (
                                SELECT
                                  "T163"."USAGE_ID",
                                  "T163"."MEETING_ID",
                                  "T163"."FEATURE_NAME",
                                  "T163"."USAGE_COUNT",
                                  "T163"."USAGE_DATE",
                                  "T163"."LOAD_TIMESTAMP",
                                  "T163"."UPDATE_TIMESTAMP",
                                  "T163"."SOURCE_SYSTEM",
                                  "T163"."LOAD_DATE",
                                  "T163"."UPDATE_DATE",
                                  "T163"."FEATURE_NAME_LABEL",
                                  "T163"."EFF",
                                  "T163"."FAILED",
                                  "T163"."IS_SELECTED",
                                  TRUE AS "IS_LATEST"
                                FROM (
                                  SELECT
                                    *
                                  FROM "T150" AS "T154"
                                  WHERE
                                    "T154"."FAILED" = 0
                                ) AS "T163"
                                WHERE
                                  NOT EXISTS(
                                    SELECT
                                      1
                                    FROM (
                                      SELECT
                                        "T168"."KEY_BUCKET"
                                      FROM (
                                        SELECT
                                          "T159"."KEY_BUCKET",
                                          COUNT(*) AS "COUNTSTAR()"
                                        FROM (
                                          SELECT
                                            HASH("T154"."USAGE_ID") AS "KEY_BUCKET"
                                          FROM "T150" AS "T154"
                                        ) AS "T159"
                                        GROUP BY
                                          1
                                      ) AS "T168"
                                      WHERE
                                        "T168"."COUNTSTAR()" > 1 AND NOT "T168"."KEY_BUCKET" IS NULL
                                    ) AS "T179"
                                    WHERE
                                      HASH("T163"."USAGE_ID") = "T179"."KEY_BUCKET"
                                  )
                              ) AS "T182"
                              UNION ALL
                              SELECT
                                *
                              FROM (
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
                                  "T7"."FAILED",
                                  "T7"."IS_SELECTED",
                                  "T7"."IS_LATEST"
                                FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."RANKED_FEATURE_USAGE" AS "T7"
                                WHERE
                                  "T7"."IS_KEPT"
                              ) AS "T30"
                            ) AS "T190"
                            LEFT OUTER JOIN (
                              SELECT
                                "T12"."MEETING_ID" AS "KNOWN_MEETING_ID",
                                "T12"."HOST_USER_KEY" AS "MEETING_HOST_KEY",
                                "T12"."START_TIME" AS "MEETING_START_TIME",
                                "T12"."END_TIME" AS "MEETING_END_TIME"
                              FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."MEETING_CORE" AS "T12"
                            ) AS "T67"
                              ON "T190"."MEETING_ID" = "T67"."KNOWN_MEETING_ID"
                          ) AS "T198"
                        ) AS "T210"
                        WHERE
                          "T210"."BROKEN" <> 0 AND "T210"."IS_LATEST"
                      ) AS "T213"
                    ) AS "T218"
                    CROSS JOIN (
                      SELECT
                        *
                      FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."QUALITY_RULES" AS "T3"
                      WHERE
                        "T3"."RULE_TABLE" = 'feature_usage'
                    ) AS "T78"
                  ) AS "T221"
                  WHERE
                    (
                      BITAND("T221"."BROKEN", "T221"."RULE_BIT")
                    ) <> 0
                ) AS "T225"
              ) AS "T234"
            ) AS "T237"
            WHERE
              "T237"."POSITION" = 0
          ) AS "T244"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              "T232"."ERROR_ID",
              'gold' AS "ORIGIN",
              "T232"."ERROR_TYPE",
              "T232"."ERROR_DESCRIPTION",
              'si_webinars' AS "SOURCE_TABLE",
              "T232"."WEBINAR_ID" AS "SOURCE_KEY",
              "T232"."SOURCE_COLUMN",
              CASE
                WHEN "T232"."VALIDATION_RULE" IN ('missing_webinar_id')
                THEN "T232"."WEBINAR_ID"
                WHEN "T232"."VALIDATION_RULE" IN ('missing_host_id', 'orphan_host')
                THEN "T232"."HOST_ID"
                WHEN "T232"."VALIDATION_RULE" IN ('missing_webinar_topic')
                THEN "T232"."WEBINAR_TOPIC"
                WHEN "T232"."VALIDATION_RULE" IN ('missing_start_time')
                THEN CONCAT(
                  CONCAT(
                    RIGHT(CAST(CAST(DATE_PART(year, "T232"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(month, "T232"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T232"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                  ),
                  ' ',
                  RIGHT(CAST(CAST(DATE_PART(hour, "T232"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(minute, "T232"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(second, "T232"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  '.',
                  RIGHT(
                    CAST((
                      (
                        (
                          DATEDIFF(
                            MICROSECOND,
                            CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                            "T232"."START_TIME"
                          ) % 1000000
                        ) + 1000000
                      ) % 1000000
                    ) + 1000000 AS VARCHAR),
                    6
                  )
                )
                WHEN "T232"."VALIDATION_RULE" IN ('invalid_time_range')
                THEN CONCAT(
                  COALESCE(
                    CONCAT(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T232"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T232"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T232"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                      ),
                      ' ',
                      RIGHT(CAST(CAST(DATE_PART(hour, "T232"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      ':',
                      RIGHT(CAST(CAST(DATE_PART(minute, "T232"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      ':',
                      RIGHT(CAST(CAST(DATE_PART(second, "T232"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      '.',
                      RIGHT(
                        CAST((
                          (
                            (
                              DATEDIFF(
                                MICROSECOND,
                                CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                "T232"."START_TIME"
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
                        RIGHT(CAST(CAST(DATE_PART(year, "T232"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T232"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T232"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                      ),
                      ' ',
                      RIGHT(CAST(CAST(DATE_PART(hour, "T232"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      ':',
                      RIGHT(CAST(CAST(DATE_PART(minute, "T232"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      ':',
                      RIGHT(CAST(CAST(DATE_PART(second, "T232"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      '.',
                      RIGHT(
                        CAST((
                          (
                            (
                              DATEDIFF(
                                MICROSECOND,
                                CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                "T232"."END_TIME"
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
                WHEN "T232"."VALIDATION_RULE" IN ('negative_registrants', 'missing_registrants')
                THEN CAST("T232"."REGISTRANTS" AS VARCHAR)
                WHEN "T232"."VALIDATION_RULE" IN ('missing_end_time')
                THEN CONCAT(
                  CONCAT(
                    RIGHT(CAST(CAST(DATE_PART(year, "T232"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(month, "T232"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T232"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                  ),
                  ' ',
                  RIGHT(CAST(CAST(DATE_PART(hour, "T232"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(minute, "T232"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(second, "T232"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  '.',
                  RIGHT(
                    CAST((
                      (
                        (
                          DATEDIFF(
                            MICROSECOND,
                            CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                            "T232"."END_TIME"
                          ) % 1000000
                        ) + 1000000
                      ) % 1000000
                    ) + 1000000 AS VARCHAR),
                    6
                  )
                )
                ELSE NULL
              END AS "ERROR_VALUE",
              "T232"."VALIDATION_RULE",
              "T232"."ERROR_SEVERITY",
              'Open' AS "RESOLUTION_STATUS",
              CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
                'end_time', CONCAT(
                  CONCAT(
                    RIGHT(CAST(CAST(DATE_PART(year, "T232"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(month, "T232"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T232"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                  ),
                  ' ',
                  RIGHT(CAST(CAST(DATE_PART(hour, "T232"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(minute, "T232"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(second, "T232"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  '.',
                  RIGHT(
                    CAST((
                      (
                        (
                          DATEDIFF(
                            MICROSECOND,
                            CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                            "T232"."END_TIME"
                          ) % 1000000
                        ) + 1000000
                      ) % 1000000
                    ) + 1000000 AS VARCHAR),
                    6
                  )
                ),
                'host_id', "T232"."HOST_ID",
                'load_date', CONCAT(
                  RIGHT(CAST(CAST(DATE_PART(year, "T232"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(month, "T232"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(day, "T232"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                ),
                'load_timestamp', CONCAT(
                  CONCAT(
                    RIGHT(
                      CAST(CAST(DATE_PART(year, "T232"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                      4
                    ),
                    '-',
                    RIGHT(
                      CAST(CAST(DATE_PART(month, "T232"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                      2
                    ),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T232"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                  ),
                  ' ',
                  RIGHT(CAST(CAST(DATE_PART(hour, "T232"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(
                    CAST(CAST(DATE_PART(minute, "T232"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  ),
                  ':',
                  RIGHT(
                    CAST(CAST(DATE_PART(second, "T232"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  ),
                  '.',
                  RIGHT(
                    CAST((
                      (
                        (
                          DATEDIFF(
                            MICROSECOND,
                            CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                            "T232"."LOAD_TIMESTAMP"
                          ) % 1000000
                        ) + 1000000
                      ) % 1000000
                    ) + 1000000 AS VARCHAR),
                    6
                  )
                ),
                'registrants', "T232"."REGISTRANTS",
                'source_system', "T232"."SOURCE_SYSTEM",
                'start_time', CONCAT(
                  CONCAT(
                    RIGHT(CAST(CAST(DATE_PART(year, "T232"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(month, "T232"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T232"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                  ),
                  ' ',
                  RIGHT(CAST(CAST(DATE_PART(hour, "T232"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(minute, "T232"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(second, "T232"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  '.',
                  RIGHT(
                    CAST((
                      (
                        (
                          DATEDIFF(
                            MICROSECOND,
                            CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                            "T232"."START_TIME"
                          ) % 1000000
                        ) + 1000000
                      ) % 1000000
                    ) + 1000000 AS VARCHAR),
                    6
                  )
                ),
                'update_date', CONCAT(
                  RIGHT(CAST(CAST(DATE_PART(year, "T232"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(month, "T232"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(day, "T232"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                ),
                'update_timestamp', CONCAT(
                  CONCAT(
                    RIGHT(
                      CAST(CAST(DATE_PART(year, "T232"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                      4
                    ),
                    '-',
                    RIGHT(
                      CAST(CAST(DATE_PART(month, "T232"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                      2
                    ),
                    '-',
                    RIGHT(
                      CAST(CAST(DATE_PART(day, "T232"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                      2
                    )
                  ),
                  ' ',
                  RIGHT(
                    CAST(CAST(DATE_PART(hour, "T232"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  ),
                  ':',
                  RIGHT(
                    CAST(CAST(DATE_PART(minute, "T232"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  ),
                  ':',
                  RIGHT(
                    CAST(CAST(DATE_PART(second, "T232"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  ),
                  '.',
                  RIGHT(
                    CAST((
                      (
                        (
                          DATEDIFF(
                            MICROSECOND,
                            CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                            "T232"."UPDATE_TIMESTAMP"
                          ) % 1000000
                        ) + 1000000
                      ) % 1000000
                    ) + 1000000 AS VARCHAR),
                    6
                  )
                ),
                'webinar_id', "T232"."WEBINAR_ID",
                'webinar_topic', "T232"."WEBINAR_TOPIC"
              ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
              "T232"."OCCURRENCES",
              "T232"."EFF" AS "ERROR_TIMESTAMP",
              "T232"."LOAD_DATE",
              "T232"."UPDATE_DATE",
              "T232"."SOURCE_SYSTEM"
            FROM (
              SELECT
                "T229"."WEBINAR_ID",
                "T229"."HOST_ID",
                "T229"."WEBINAR_TOPIC",
                "T229"."START_TIME",
                "T229"."END_TIME",
                "T229"."REGISTRANTS",
                "T229"."LOAD_TIMESTAMP",
                "T229"."UPDATE_TIMESTAMP",
                "T229"."SOURCE_SYSTEM",
                "T229"."LOAD_DATE",
                "T229"."UPDATE_DATE",
                "T229"."EFF",
                "T229"."BROKEN",
                "T229"."RULE_TABLE",
                "T229"."RULE_BIT",
                "T229"."VALIDATION_RULE",
                "T229"."ERROR_SEVERITY",
                "T229"."ERROR_TYPE",
                "T229"."ERROR_DESCRIPTION",
                "T229"."SOURCE_COLUMN",
                "T229"."ERROR_ID",
                ROW_NUMBER() OVER (
                  PARTITION BY "T229"."ERROR_ID"
                  ORDER BY "T229"."EFF" DESC NULLS LAST, "T229"."LOAD_TIMESTAMP" DESC NULLS LAST, "T229"."WEBINAR_ID" DESC NULLS LAST, "T229"."HOST_ID" DESC NULLS LAST, "T229"."WEBINAR_TOPIC" DESC NULLS LAST, "T229"."START_TIME" DESC NULLS LAST, "T229"."END_TIME" DESC NULLS LAST, "T229"."REGISTRANTS" DESC NULLS LAST, "T229"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T229"."LOAD_DATE" DESC NULLS LAST, "T229"."UPDATE_DATE" DESC NULLS LAST, "T229"."SOURCE_SYSTEM" DESC NULLS LAST
                ) - 1 AS "POSITION",
                COUNT(*) OVER (
                  PARTITION BY "T229"."ERROR_ID"
                  ORDER BY NULL ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) AS "OCCURRENCES"
              FROM (
                SELECT
                  "T208"."WEBINAR_ID",
                  "T208"."HOST_ID",
                  "T208"."WEBINAR_TOPIC",
                  "T208"."START_TIME",
                  "T208"."END_TIME",
                  "T208"."REGISTRANTS",
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
                  MD5(
                    IFF(
                      NOT "T208"."WEBINAR_ID" IS NULL,
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
                          "T208"."VALIDATION_RULE" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T208"."VALIDATION_RULE") AS VARCHAR),
                            ':',
                            COALESCE("T208"."VALIDATION_RULE", '')
                          )
                        ),
                        IFF(
                          "T208"."WEBINAR_ID" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T208"."WEBINAR_ID") AS VARCHAR), ':', COALESCE("T208"."WEBINAR_ID", ''))
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
                          "T208"."VALIDATION_RULE" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T208"."VALIDATION_RULE") AS VARCHAR),
                            ':',
                            COALESCE("T208"."VALIDATION_RULE", '')
                          )
                        ),
                        IFF(
                          "T208"."WEBINAR_ID" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T208"."WEBINAR_ID") AS VARCHAR), ':', COALESCE("T208"."WEBINAR_ID", ''))
                        ),
                        IFF(
                          "T208"."HOST_ID" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T208"."HOST_ID") AS VARCHAR), ':', COALESCE("T208"."HOST_ID", ''))
                        ),
                        IFF(
                          "T208"."WEBINAR_TOPIC" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T208"."WEBINAR_TOPIC") AS VARCHAR),
                            ':',
                            COALESCE("T208"."WEBINAR_TOPIC", '')
                          )
                        ),
                        IFF(
                          CONCAT(
                            CONCAT(
                              RIGHT(CAST(CAST(DATE_PART(year, "T208"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T208"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T208"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T208"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(minute, "T208"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(second, "T208"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                      "T208"."START_TIME"
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
                                  RIGHT(CAST(CAST(DATE_PART(year, "T208"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(month, "T208"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(day, "T208"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                                ),
                                ' ',
                                RIGHT(CAST(CAST(DATE_PART(hour, "T208"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(minute, "T208"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(second, "T208"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                '.',
                                RIGHT(
                                  CAST((
                                    (
                                      (
                                        DATEDIFF(
                                          MICROSECOND,
                                          CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                          "T208"."START_TIME"
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
                                  RIGHT(CAST(CAST(DATE_PART(year, "T208"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(month, "T208"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(day, "T208"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                                ),
                                ' ',
                                RIGHT(CAST(CAST(DATE_PART(hour, "T208"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(minute, "T208"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(second, "T208"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                '.',
                                RIGHT(
                                  CAST((
                                    (
                                      (
                                        DATEDIFF(
                                          MICROSECOND,
                                          CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                          "T208"."START_TIME"
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
                              RIGHT(CAST(CAST(DATE_PART(year, "T208"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T208"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T208"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T208"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(minute, "T208"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(second, "T208"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                      "T208"."END_TIME"
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
                                  RIGHT(CAST(CAST(DATE_PART(year, "T208"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(month, "T208"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(day, "T208"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                                ),
                                ' ',
                                RIGHT(CAST(CAST(DATE_PART(hour, "T208"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(minute, "T208"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(second, "T208"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                '.',
                                RIGHT(
                                  CAST((
                                    (
                                      (
                                        DATEDIFF(
                                          MICROSECOND,
                                          CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                          "T208"."END_TIME"
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
                                  RIGHT(CAST(CAST(DATE_PART(year, "T208"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(month, "T208"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(day, "T208"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                                ),
                                ' ',
                                RIGHT(CAST(CAST(DATE_PART(hour, "T208"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(minute, "T208"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(second, "T208"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                '.',
                                RIGHT(
                                  CAST((
                                    (
                                      (
                                        DATEDIFF(
                                          MICROSECOND,
                                          CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                          "T208"."END_TIME"
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
                          CAST("T208"."REGISTRANTS" AS VARCHAR) IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH(CAST("T208"."REGISTRANTS" AS VARCHAR)) AS VARCHAR),
                            ':',
                            COALESCE(CAST("T208"."REGISTRANTS" AS VARCHAR), '')
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
                      "T199"."WEBINAR_ID",
                      "T199"."HOST_ID",
                      "T199"."WEBINAR_TOPIC",
                      "T199"."START_TIME",
                      "T199"."END_TIME",
                      "T199"."REGISTRANTS",
                      "T199"."LOAD_TIMESTAMP",
                      "T199"."UPDATE_TIMESTAMP",
                      "T199"."SOURCE_SYSTEM",
                      "T199"."LOAD_DATE",
                      "T199"."UPDATE_DATE",
                      "T199"."EFF",
                      "T199"."BROKEN",
                      "T79"."RULE_TABLE",
                      "T79"."RULE_BIT",
                      "T79"."VALIDATION_RULE",
                      "T79"."ERROR_SEVERITY",
                      "T79"."ERROR_TYPE",
                      "T79"."ERROR_DESCRIPTION",
                      "T79"."SOURCE_COLUMN"
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          "T8"."WEBINAR_ID",
                          "T8"."HOST_ID",
                          "T8"."WEBINAR_TOPIC",
                          "T8"."START_TIME",
                          "T8"."END_TIME",
                          "T8"."REGISTRANTS",
                          "T8"."LOAD_TIMESTAMP",
                          "T8"."UPDATE_TIMESTAMP",
                          "T8"."SOURCE_SYSTEM",
                          "T8"."LOAD_DATE",
                          "T8"."UPDATE_DATE",
                          "T8"."EFF",
                          "T8"."FAILED" AS "BROKEN"
                        FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."RANKED_WEBINARS" AS "T8"
                        WHERE
                          "T8"."IS_STANDING"
                      ) AS "T31"
                      UNION ALL
                      SELECT
                        *
                      FROM (
                        SELECT
                          "T189"."WEBINAR_ID",
                          "T189"."HOST_ID",
                          "T189"."WEBINAR_TOPIC",
                          "T189"."START_TIME",
                          "T189"."END_TIME",
                          "T189"."REGISTRANTS",
                          "T189"."LOAD_TIMESTAMP",
                          "T189"."UPDATE_TIMESTAMP",
                          "T189"."SOURCE_SYSTEM",
                          "T189"."LOAD_DATE",
                          "T189"."UPDATE_DATE",
                          "T189"."EFF",
                          "T189"."BROKEN"
                        FROM (
                          SELECT
                            "T173"."WEBINAR_ID",
                            "T173"."HOST_ID",
                            "T173"."WEBINAR_TOPIC",
                            "T173"."START_TIME",
                            "T173"."END_TIME",
                            "T173"."REGISTRANTS",
                            "T173"."LOAD_TIMESTAMP",
                            "T173"."UPDATE_TIMESTAMP",
                            "T173"."SOURCE_SYSTEM",
                            "T173"."LOAD_DATE",
                            "T173"."UPDATE_DATE",
                            "T173"."EFF",
                            "T173"."FAILED",
                            "T173"."IS_SELECTED",
                            "T173"."IS_LATEST",
                            "T173"."FOUND_USER_KEY",
                            0 + IFF(COALESCE("T173"."FOUND_USER_KEY" IS NULL, FALSE), 64, 0) + IFF(COALESCE("T173"."END_TIME" IS NULL, FALSE), 128, 0) + IFF(COALESCE("T173"."REGISTRANTS" IS NULL, FALSE), 256, 0) AS "BROKEN"
                          FROM (
                            SELECT
                              "T157"."WEBINAR_ID",
                              "T157"."HOST_ID",
                              "T157"."WEBINAR_TOPIC",
                              "T157"."START_TIME",
                              "T157"."END_TIME",
                              "T157"."REGISTRANTS",
                              "T157"."LOAD_TIMESTAMP",
                              "T157"."UPDATE_TIMESTAMP",
                              "T157"."SOURCE_SYSTEM",
                              "T157"."LOAD_DATE",
                              "T157"."UPDATE_DATE",
                              "T157"."EFF",
                              "T157"."FAILED",
                              "T157"."IS_SELECTED",
                              "T157"."IS_LATEST",
                              "T63"."FOUND_USER_KEY"
                            FROM (
                              SELECT
                                *
                              FROM (
                                SELECT
                                  "T128"."WEBINAR_ID",
                                  "T128"."HOST_ID",
                                  "T128"."WEBINAR_TOPIC",
                                  "T128"."START_TIME",
                                  "T128"."END_TIME",
                                  "T128"."REGISTRANTS",
                                  "T128"."LOAD_TIMESTAMP",
                                  "T128"."UPDATE_TIMESTAMP",
                                  "T128"."SOURCE_SYSTEM",
                                  "T128"."LOAD_DATE",
                                  "T128"."UPDATE_DATE",
                                  "T128"."EFF",
                                  "T128"."FAILED",
                                  "T128"."IS_SELECTED",
                                  TRUE AS "IS_LATEST"
                                FROM (
                                  SELECT
                                    *
                                  FROM "T107" AS "T110"
                                  WHERE
                                    "T110"."FAILED" = 0
                                ) AS "T128"
                                WHERE
                                  NOT EXISTS(
                                    SELECT
                                      1
                                    FROM (
                                      SELECT
                                        "T130"."KEY_BUCKET"
                                      FROM (
                                        SELECT
                                          "T124"."KEY_BUCKET",
                                          COUNT(*) AS "COUNTSTAR()"
                                        FROM (
                                          SELECT
                                            HASH("T110"."WEBINAR_ID") AS "KEY_BUCKET"
                                          FROM "T107" AS "T110"
                                        ) AS "T124"
                                        GROUP BY
                                          1
                                      ) AS "T130"
                                      WHERE
                                        "T130"."COUNTSTAR()" > 1 AND NOT "T130"."KEY_BUCKET" IS NULL
                                    ) AS "T139"
                                    WHERE
                                      HASH("T128"."WEBINAR_ID") = "T139"."KEY_BUCKET"
                                  )
                              ) AS "T149"
                              UNION ALL
                              SELECT
                                *
                              FROM (
                                SELECT
                                  "T8"."WEBINAR_ID",
                                  "T8"."HOST_ID",
                                  "T8"."WEBINAR_TOPIC",
                                  "T8"."START_TIME",
                                  "T8"."END_TIME",
                                  "T8"."REGISTRANTS",
                                  "T8"."LOAD_TIMESTAMP",
                                  "T8"."UPDATE_TIMESTAMP",
                                  "T8"."SOURCE_SYSTEM",
                                  "T8"."LOAD_DATE",
                                  "T8"."UPDATE_DATE",
                                  "T8"."EFF",
                                  "T8"."FAILED",
                                  "T8"."IS_SELECTED",
                                  "T8"."IS_LATEST"
                                FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."RANKED_WEBINARS" AS "T8"
                                WHERE
                                  "T8"."IS_KEPT"
                              ) AS "T32"
                            ) AS "T157"
                            LEFT OUTER JOIN (
                              SELECT
                                "T11"."USER_ID" AS "LOOKED_UP_ID",
                                "T11"."FOUND_FROM",
                                "T11"."FOUND_UNTIL",
                                "T11"."USER_KEY" AS "FOUND_USER_KEY"
                              FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."USER_VERSIONS" AS "T11"
                            ) AS "T63"
                              ON "T157"."HOST_ID" = "T63"."LOOKED_UP_ID"
                              AND LEAST(
                                GREATEST(
                                  "T157"."START_TIME",
                                  CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6))
                                ),
                                CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMPNTZ(6))
                              ) >= "T63"."FOUND_FROM"
                              AND LEAST(
                                GREATEST(
                                  "T157"."START_TIME",
                                  CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6))
                                ),
                                CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMPNTZ(6))
                              ) < "T63"."FOUND_UNTIL"
                          ) AS "T173"
                        ) AS "T189"
                        WHERE
                          "T189"."BROKEN" <> 0 AND "T189"."IS_LATEST"
                      ) AS "T194"
                    ) AS "T199"
                    CROSS JOIN (
                      SELECT
                        *
                      FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."QUALITY_RULES" AS "T3"
                      WHERE
                        "T3"."RULE_TABLE" = 'webinars'
                    ) AS "T79"
                  ) AS "T202"
                  WHERE
                    (
                      BITAND("T202"."BROKEN", "T202"."RULE_BIT")
                    ) <> 0
                ) AS "T208"
              ) AS "T229"
            ) AS "T232"
            WHERE
              "T232"."POSITION" = 0
          ) AS "T239"
        ) AS "T245"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "T219"."ERROR_ID",
              'gold' AS "ORIGIN",
              "T219"."ERROR_TYPE",
              "T219"."ERROR_DESCRIPTION",
              'si_support_tickets' AS "SOURCE_TABLE",
              "T219"."TICKET_ID" AS "SOURCE_KEY",
              "T219"."SOURCE_COLUMN",
              CASE
                WHEN "T219"."VALIDATION_RULE" IN ('missing_ticket_id')
                THEN "T219"."TICKET_ID"
                WHEN "T219"."VALIDATION_RULE" IN ('missing_user_id', 'orphan_user')
                THEN "T219"."USER_ID"
                WHEN "T219"."VALIDATION_RULE" IN ('missing_ticket_type', 'unknown_ticket_type')
                THEN "T219"."TICKET_TYPE"
                WHEN "T219"."VALIDATION_RULE" IN ('missing_open_date', 'future_open_date')
                THEN CONCAT(
                  RIGHT(CAST(CAST(DATE_PART(year, "T219"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(month, "T219"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(day, "T219"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                )
                WHEN "T219"."VALIDATION_RULE" IN ('unknown_resolution_status')
                THEN "T219"."RESOLUTION_STATUS"
                WHEN "T219"."VALIDATION_RULE" IN ('closed_before_opened')
                THEN CONCAT(
                  CONCAT(
                    CONCAT(
                      COALESCE("T219"."RESOLUTION_STATUS", 'null'),
                      ', ',
                      COALESCE(
                        CONCAT(
                          RIGHT(CAST(CAST(DATE_PART(year, "T219"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T219"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T219"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        'null'
                      )
                    ),
                    ', ',
                    COALESCE(
                      CONCAT(
                        CONCAT(
                          RIGHT(
                            CAST(CAST(DATE_PART(year, "T219"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                            4
                          ),
                          '-',
                          RIGHT(
                            CAST(CAST(DATE_PART(month, "T219"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                            2
                          ),
                          '-',
                          RIGHT(
                            CAST(CAST(DATE_PART(day, "T219"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                            2
                          )
                        ),
                        ' ',
                        RIGHT(
                          CAST(CAST(DATE_PART(hour, "T219"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(minute, "T219"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(second, "T219"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                  "T219"."UPDATE_TIMESTAMP"
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
                          CAST(CAST(DATE_PART(year, "T219"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                          4
                        ),
                        '-',
                        RIGHT(
                          CAST(CAST(DATE_PART(month, "T219"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T219"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                      ),
                      ' ',
                      RIGHT(CAST(CAST(DATE_PART(hour, "T219"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                      ':',
                      RIGHT(
                        CAST(CAST(DATE_PART(minute, "T219"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                        2
                      ),
                      ':',
                      RIGHT(
                        CAST(CAST(DATE_PART(second, "T219"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                        2
                      ),
                      '.',
                      RIGHT(
                        CAST((
                          (
                            (
                              DATEDIFF(
                                MICROSECOND,
                                CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                "T219"."LOAD_TIMESTAMP"
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
              "T219"."VALIDATION_RULE",
              "T219"."ERROR_SEVERITY",
              'Open' AS "RESOLUTION_STATUS",
              CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
                'load_date', CONCAT(
                  RIGHT(CAST(CAST(DATE_PART(year, "T219"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(month, "T219"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(day, "T219"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                ),
                'load_timestamp', CONCAT(
                  CONCAT(
                    RIGHT(
                      CAST(CAST(DATE_PART(year, "T219"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                      4
                    ),
                    '-',
                    RIGHT(
                      CAST(CAST(DATE_PART(month, "T219"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                      2
                    ),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T219"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                  ),
                  ' ',
                  RIGHT(CAST(CAST(DATE_PART(hour, "T219"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(
                    CAST(CAST(DATE_PART(minute, "T219"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  ),
                  ':',
                  RIGHT(
                    CAST(CAST(DATE_PART(second, "T219"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  ),
                  '.',
                  RIGHT(
                    CAST((
                      (
                        (
                          DATEDIFF(
                            MICROSECOND,
                            CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                            "T219"."LOAD_TIMESTAMP"
                          ) % 1000000
                        ) + 1000000
                      ) % 1000000
                    ) + 1000000 AS VARCHAR),
                    6
                  )
                ),
                'open_date', CONCAT(
                  RIGHT(CAST(CAST(DATE_PART(year, "T219"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(month, "T219"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(day, "T219"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                ),
                'resolution_status', "T219"."RESOLUTION_STATUS",
                'source_system', "T219"."SOURCE_SYSTEM",
                'ticket_id', "T219"."TICKET_ID",
                'ticket_type', "T219"."TICKET_TYPE",
                'update_date', CONCAT(
                  RIGHT(CAST(CAST(DATE_PART(year, "T219"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(month, "T219"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(day, "T219"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                ),
                'update_timestamp', CONCAT(
                  CONCAT(
                    RIGHT(
                      CAST(CAST(DATE_PART(year, "T219"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                      4
                    ),
                    '-',
                    RIGHT(
                      CAST(CAST(DATE_PART(month, "T219"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                      2
                    ),
                    '-',
                    RIGHT(
                      CAST(CAST(DATE_PART(day, "T219"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                      2
                    )
                  ),
                  ' ',
                  RIGHT(
                    CAST(CAST(DATE_PART(hour, "T219"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  ),
                  ':',
                  RIGHT(
                    CAST(CAST(DATE_PART(minute, "T219"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  ),
                  ':',
                  RIGHT(
                    CAST(CAST(DATE_PART(second, "T219"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  ),
                  '.',
                  RIGHT(
                    CAST((
                      (
                        (
                          DATEDIFF(
                            MICROSECOND,
                            CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                            "T219"."UPDATE_TIMESTAMP"
                          ) % 1000000
                        ) + 1000000
                      ) % 1000000
                    ) + 1000000 AS VARCHAR),
                    6
                  )
                ),
                'user_id', "T219"."USER_ID"
              ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
              "T219"."OCCURRENCES",
              "T219"."EFF" AS "ERROR_TIMESTAMP",
              "T219"."LOAD_DATE",
              "T219"."UPDATE_DATE",
              "T219"."SOURCE_SYSTEM"
            FROM (
              SELECT
                "T211"."TICKET_ID",
                "T211"."USER_ID",
                "T211"."TICKET_TYPE",
                "T211"."RESOLUTION_STATUS",
                "T211"."OPEN_DATE",
                "T211"."LOAD_TIMESTAMP",
                "T211"."UPDATE_TIMESTAMP",
                "T211"."SOURCE_SYSTEM",
                "T211"."LOAD_DATE",
                "T211"."UPDATE_DATE",
                "T211"."EFF",
                "T211"."BROKEN",
                "T211"."RULE_TABLE",
                "T211"."RULE_BIT",
                "T211"."VALIDATION_RULE",
                "T211"."ERROR_SEVERITY",
                "T211"."ERROR_TYPE",
                "T211"."ERROR_DESCRIPTION",
                "T211"."SOURCE_COLUMN",
                "T211"."ERROR_ID",
                ROW_NUMBER() OVER (
                  PARTITION BY "T211"."ERROR_ID"
                  ORDER BY "T211"."EFF" DESC NULLS LAST, "T211"."LOAD_TIMESTAMP" DESC NULLS LAST, "T211"."TICKET_ID" DESC NULLS LAST, "T211"."USER_ID" DESC NULLS LAST, "T211"."TICKET_TYPE" DESC NULLS LAST, "T211"."RESOLUTION_STATUS" DESC NULLS LAST, "T211"."OPEN_DATE" DESC NULLS LAST, "T211"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T211"."LOAD_DATE" DESC NULLS LAST, "T211"."UPDATE_DATE" DESC NULLS LAST, "T211"."SOURCE_SYSTEM" DESC NULLS LAST
                ) - 1 AS "POSITION",
                COUNT(*) OVER (
                  PARTITION BY "T211"."ERROR_ID"
                  ORDER BY NULL ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) AS "OCCURRENCES"
              FROM (
                SELECT
                  "T181"."TICKET_ID",
                  "T181"."USER_ID",
                  "T181"."TICKET_TYPE",
                  "T181"."RESOLUTION_STATUS",
                  "T181"."OPEN_DATE",
                  "T181"."LOAD_TIMESTAMP",
                  "T181"."UPDATE_TIMESTAMP",
                  "T181"."SOURCE_SYSTEM",
                  "T181"."LOAD_DATE",
                  "T181"."UPDATE_DATE",
                  "T181"."EFF",
                  "T181"."BROKEN",
                  "T181"."RULE_TABLE",
                  "T181"."RULE_BIT",
                  "T181"."VALIDATION_RULE",
                  "T181"."ERROR_SEVERITY",
                  "T181"."ERROR_TYPE",
                  "T181"."ERROR_DESCRIPTION",
                  "T181"."SOURCE_COLUMN",
                  MD5(
                    IFF(
                      NOT "T181"."TICKET_ID" IS NULL,
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
                          "T181"."VALIDATION_RULE" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T181"."VALIDATION_RULE") AS VARCHAR),
                            ':',
                            COALESCE("T181"."VALIDATION_RULE", '')
                          )
                        ),
                        IFF(
                          "T181"."TICKET_ID" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T181"."TICKET_ID") AS VARCHAR), ':', COALESCE("T181"."TICKET_ID", ''))
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
                          "T181"."VALIDATION_RULE" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T181"."VALIDATION_RULE") AS VARCHAR),
                            ':',
                            COALESCE("T181"."VALIDATION_RULE", '')
                          )
                        ),
                        IFF(
                          "T181"."TICKET_ID" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T181"."TICKET_ID") AS VARCHAR), ':', COALESCE("T181"."TICKET_ID", ''))
                        ),
                        IFF(
                          "T181"."USER_ID" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T181"."USER_ID") AS VARCHAR), ':', COALESCE("T181"."USER_ID", ''))
                        ),
                        IFF(
                          "T181"."TICKET_TYPE" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T181"."TICKET_TYPE") AS VARCHAR),
                            ':',
                            COALESCE("T181"."TICKET_TYPE", '')
                          )
                        ),
                        IFF(
                          "T181"."RESOLUTION_STATUS" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T181"."RESOLUTION_STATUS") AS VARCHAR),
                            ':',
                            COALESCE("T181"."RESOLUTION_STATUS", '')
                          )
                        ),
                        IFF(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T181"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T181"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T181"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          ) IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH(
                              CONCAT(
                                RIGHT(CAST(CAST(DATE_PART(year, "T181"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(month, "T181"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(day, "T181"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                              )
                            ) AS VARCHAR),
                            ':',
                            COALESCE(
                              CONCAT(
                                RIGHT(CAST(CAST(DATE_PART(year, "T181"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(month, "T181"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(day, "T181"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
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
                      "T172"."TICKET_ID",
                      "T172"."USER_ID",
                      "T172"."TICKET_TYPE",
                      "T172"."RESOLUTION_STATUS",
                      "T172"."OPEN_DATE",
                      "T172"."LOAD_TIMESTAMP",
                      "T172"."UPDATE_TIMESTAMP",
                      "T172"."SOURCE_SYSTEM",
                      "T172"."LOAD_DATE",
                      "T172"."UPDATE_DATE",
                      "T172"."EFF",
                      "T172"."BROKEN",
                      "T80"."RULE_TABLE",
                      "T80"."RULE_BIT",
                      "T80"."VALIDATION_RULE",
                      "T80"."ERROR_SEVERITY",
                      "T80"."ERROR_TYPE",
                      "T80"."ERROR_DESCRIPTION",
                      "T80"."SOURCE_COLUMN"
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          "T9"."TICKET_ID",
                          "T9"."USER_ID",
                          "T9"."TICKET_TYPE",
                          "T9"."RESOLUTION_STATUS",
                          "T9"."OPEN_DATE",
                          "T9"."LOAD_TIMESTAMP",
                          "T9"."UPDATE_TIMESTAMP",
                          "T9"."SOURCE_SYSTEM",
                          "T9"."LOAD_DATE",
                          "T9"."UPDATE_DATE",
                          "T9"."EFF",
                          "T9"."FAILED" AS "BROKEN"
                        FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."RANKED_SUPPORT_TICKETS" AS "T9"
                        WHERE
                          "T9"."IS_STANDING"
                      ) AS "T33"
                      UNION ALL
                      SELECT
                        *
                      FROM (
                        SELECT
                          "T158"."TICKET_ID",
                          "T158"."USER_ID",
                          "T158"."TICKET_TYPE",
                          "T158"."RESOLUTION_STATUS",
                          "T158"."OPEN_DATE",
                          "T158"."LOAD_TIMESTAMP",
                          "T158"."UPDATE_TIMESTAMP",
                          "T158"."SOURCE_SYSTEM",
                          "T158"."LOAD_DATE",
                          "T158"."UPDATE_DATE",
                          "T158"."EFF",
                          "T158"."BROKEN"
                        FROM (
                          SELECT
                            "T131"."TICKET_ID",
                            "T131"."USER_ID",
                            "T131"."TICKET_TYPE",
                            "T131"."RESOLUTION_STATUS",
                            "T131"."OPEN_DATE",
                            "T131"."LOAD_TIMESTAMP",
                            "T131"."UPDATE_TIMESTAMP",
                            "T131"."SOURCE_SYSTEM",
                            "T131"."LOAD_DATE",
                            "T131"."UPDATE_DATE",
                            "T131"."TICKET_TYPE_LABEL",
                            "T131"."RESOLUTION_STATUS_LABEL",
                            "T131"."EFF",
                            "T131"."FAILED",
                            "T131"."IS_SELECTED",
                            "T131"."IS_LATEST",
                            "T131"."CLOSING_DATE",
                            "T131"."FOUND_USER_KEY",
                            "T131"."PLAN_AT_OPEN",
                            TO_DATE(:run_value_as_of) AS "AS_OF_DATE",
                            0 + IFF(COALESCE("T131"."TICKET_TYPE_LABEL" = 'Unknown', FALSE), 16, 0) + IFF(
                              COALESCE(
                                (
                                  "T131"."RESOLUTION_STATUS_LABEL" = 'Unknown'
                                )
                                AND (
                                  NOT "T131"."RESOLUTION_STATUS" IS NULL
                                ),
                                FALSE
                              ),
                              32,
                              0
                            ) + IFF(COALESCE("T131"."FOUND_USER_KEY" IS NULL, FALSE), 64, 0) + IFF(COALESCE("T131"."OPEN_DATE" > TO_DATE(:run_value_as_of), FALSE), 128, 0) + IFF(COALESCE("T131"."CLOSING_DATE" < "T131"."OPEN_DATE", FALSE), 256, 0) AS "BROKEN"
                          FROM (
                            SELECT
                              "T60"."TICKET_ID",
                              "T60"."USER_ID",
                              "T60"."TICKET_TYPE",
                              "T60"."RESOLUTION_STATUS",
                              "T60"."OPEN_DATE",
                              "T60"."LOAD_TIMESTAMP",
                              "T60"."UPDATE_TIMESTAMP",
                              "T60"."SOURCE_SYSTEM",
                              "T60"."LOAD_DATE",
                              "T60"."UPDATE_DATE",
                              "T60"."TICKET_TYPE_LABEL",
                              "T60"."RESOLUTION_STATUS_LABEL",
                              "T60"."EFF",
                              "T60"."FAILED",
                              "T60"."IS_SELECTED",
                              "T60"."IS_LATEST",
                              "T115"."CLOSING_DATE",
                              "T65"."FOUND_USER_KEY",
                              "T65"."PLAN_AT_OPEN"
                            FROM (
                              SELECT
                                "T9"."TICKET_ID",
                                "T9"."USER_ID",
                                "T9"."TICKET_TYPE",
                                "T9"."RESOLUTION_STATUS",
                                "T9"."OPEN_DATE",
                                "T9"."LOAD_TIMESTAMP",
                                "T9"."UPDATE_TIMESTAMP",
                                "T9"."SOURCE_SYSTEM",
                                "T9"."LOAD_DATE",
                                "T9"."UPDATE_DATE",
                                "T9"."TICKET_TYPE_LABEL",
                                "T9"."RESOLUTION_STATUS_LABEL",
                                "T9"."EFF",
                                "T9"."FAILED",
                                "T9"."IS_SELECTED",
                                "T9"."IS_LATEST"
                              FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."RANKED_SUPPORT_TICKETS" AS "T9"
                              WHERE
                                "T9"."IS_KEPT"
                            ) AS "T60"
                            LEFT OUTER JOIN (
                              SELECT
                                "T101"."TICKET_ID" AS "CLOSED_TICKET_ID",
                                TO_DATE("T101"."CLOSED_AT") AS "CLOSING_DATE"
                              FROM (
                                SELECT
                                  "T94"."TICKET_ID",
                                  MIN("T94"."EFF") AS "CLOSED_AT"
                                FROM (
                                  SELECT
                                    *
                                  FROM (
                                    SELECT
                                      "T59"."TICKET_ID",
                                      "T59"."EFF",
                                      SUM(
                                        CAST(NOT (
                                          "T59"."RESOLUTION_STATUS_LABEL" IN ('Resolved', 'Closed')
                                        ) AS BIGINT)
                                      ) OVER (
                                        PARTITION BY "T59"."TICKET_ID"
                                        ORDER BY "T59"."EFF" DESC NULLS LAST, "T59"."LOAD_TIMESTAMP" DESC NULLS LAST, "T59"."TICKET_ID" DESC NULLS LAST, "T59"."USER_ID" DESC NULLS LAST, "T59"."TICKET_TYPE" DESC NULLS LAST, "T59"."RESOLUTION_STATUS" DESC NULLS LAST, "T59"."OPEN_DATE" DESC NULLS LAST, "T59"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T59"."LOAD_DATE" DESC NULLS LAST, "T59"."UPDATE_DATE" DESC NULLS LAST, "T59"."SOURCE_SYSTEM" DESC NULLS LAST
                                        ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                                      ) AS "OTHER_ROWS_UNTIL_HERE"
                                    FROM (
                                      SELECT
                                        *
                                      FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."RANKED_SUPPORT_TICKETS" AS "T9"
                                      WHERE
                                        "T9"."FAILED" = 0
                                    ) AS "T59"
                                  ) AS "T93"
                                  WHERE
                                    "T93"."OTHER_ROWS_UNTIL_HERE" = 0
                                ) AS "T94"
                                GROUP BY
                                  1
                              ) AS "T101"
                            ) AS "T115"
                              ON "T60"."TICKET_ID" = "T115"."CLOSED_TICKET_ID"
                            LEFT OUTER JOIN (
                              SELECT
                                "T11"."USER_ID" AS "LOOKED_UP_ID",
                                "T11"."FOUND_FROM",
                                "T11"."FOUND_UNTIL",
                                "T11"."USER_KEY" AS "FOUND_USER_KEY",
                                "T11"."PLAN_TYPE" AS "PLAN_AT_OPEN"
                              FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."USER_VERSIONS" AS "T11"
                            ) AS "T65"
                              ON "T60"."USER_ID" = "T65"."LOOKED_UP_ID"
                              AND LEAST(
                                GREATEST(
                                  CAST("T60"."OPEN_DATE" AS TIMESTAMPNTZ(6)),
                                  CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6))
                                ),
                                CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMPNTZ(6))
                              ) >= "T65"."FOUND_FROM"
                              AND LEAST(
                                GREATEST(
                                  CAST("T60"."OPEN_DATE" AS TIMESTAMPNTZ(6)),
                                  CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6))
                                ),
                                CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMPNTZ(6))
                              ) < "T65"."FOUND_UNTIL"
                          ) AS "T131"
                        ) AS "T158"
                        WHERE
                          "T158"."BROKEN" <> 0 AND "T158"."IS_LATEST"
                      ) AS "T165"
                    ) AS "T172"
                    CROSS JOIN (
                      SELECT
                        *
                      FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."QUALITY_RULES" AS "T3"
                      WHERE
                        "T3"."RULE_TABLE" = 'support_tickets'
                    ) AS "T80"
                  ) AS "T177"
                  WHERE
                    (
                      BITAND("T177"."BROKEN", "T177"."RULE_BIT")
                    ) <> 0
                ) AS "T181"
              ) AS "T211"
            ) AS "T219"
            WHERE
              "T219"."POSITION" = 0
          ) AS "T230"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              "T240"."ERROR_ID",
              'gold' AS "ORIGIN",
              "T240"."ERROR_TYPE",
              "T240"."ERROR_DESCRIPTION",
              'si_billing_events' AS "SOURCE_TABLE",
              "T240"."EVENT_ID" AS "SOURCE_KEY",
              "T240"."SOURCE_COLUMN",
              CASE
                WHEN "T240"."VALIDATION_RULE" IN ('missing_event_id')
                THEN "T240"."EVENT_ID"
                WHEN "T240"."VALIDATION_RULE" IN ('missing_user_id', 'orphan_user')
                THEN "T240"."USER_ID"
                WHEN "T240"."VALIDATION_RULE" IN ('missing_event_type', 'unknown_event_type')
                THEN "T240"."EVENT_TYPE"
                WHEN "T240"."VALIDATION_RULE" IN ('missing_amount', 'zero_amount')
                THEN CAST("T240"."AMOUNT" AS VARCHAR)
                WHEN "T240"."VALIDATION_RULE" IN ('missing_event_date', 'future_event_date')
                THEN CONCAT(
                  RIGHT(CAST(CAST(DATE_PART(year, "T240"."EVENT_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(month, "T240"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(day, "T240"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                )
                WHEN "T240"."VALIDATION_RULE" IN ('negative_amount')
                THEN CONCAT(
                  COALESCE("T240"."EVENT_TYPE", 'null'),
                  ', ',
                  COALESCE(CAST("T240"."AMOUNT" AS VARCHAR), 'null')
                )
                ELSE NULL
              END AS "ERROR_VALUE",
              "T240"."VALIDATION_RULE",
              "T240"."ERROR_SEVERITY",
              'Open' AS "RESOLUTION_STATUS",
              CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
                'amount', CAST("T240"."AMOUNT" AS VARCHAR),
                'event_date', CONCAT(
                  RIGHT(CAST(CAST(DATE_PART(year, "T240"."EVENT_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(month, "T240"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(day, "T240"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                ),
                'event_id', "T240"."EVENT_ID",
                'event_type', "T240"."EVENT_TYPE",
                'load_date', CONCAT(
                  RIGHT(CAST(CAST(DATE_PART(year, "T240"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(month, "T240"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(day, "T240"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                ),
                'load_timestamp', CONCAT(
                  CONCAT(
                    RIGHT(
                      CAST(CAST(DATE_PART(year, "T240"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                      4
                    ),
                    '-',
                    RIGHT(
                      CAST(CAST(DATE_PART(month, "T240"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                      2
                    ),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T240"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                  ),
                  ' ',
                  RIGHT(CAST(CAST(DATE_PART(hour, "T240"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(
                    CAST(CAST(DATE_PART(minute, "T240"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  ),
                  ':',
                  RIGHT(
                    CAST(CAST(DATE_PART(second, "T240"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  ),
                  '.',
                  RIGHT(
                    CAST((
                      (
                        (
                          DATEDIFF(
                            MICROSECOND,
                            CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                            "T240"."LOAD_TIMESTAMP"
                          ) % 1000000
                        ) + 1000000
                      ) % 1000000
                    ) + 1000000 AS VARCHAR),
                    6
                  )
                ),
                'source_system', "T240"."SOURCE_SYSTEM",
                'update_date', CONCAT(
                  RIGHT(CAST(CAST(DATE_PART(year, "T240"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(month, "T240"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(day, "T240"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                ),
                'update_timestamp', CONCAT(
                  CONCAT(
                    RIGHT(
                      CAST(CAST(DATE_PART(year, "T240"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                      4
                    ),
                    '-',
                    RIGHT(
                      CAST(CAST(DATE_PART(month, "T240"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                      2
                    ),
                    '-',
                    RIGHT(
                      CAST(CAST(DATE_PART(day, "T240"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                      2
                    )
                  ),
                  ' ',
                  RIGHT(
                    CAST(CAST(DATE_PART(hour, "T240"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  ),
                  ':',
                  RIGHT(
                    CAST(CAST(DATE_PART(minute, "T240"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  ),
                  ':',
                  RIGHT(
                    CAST(CAST(DATE_PART(second, "T240"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  ),
                  '.',
                  RIGHT(
                    CAST((
                      (
                        (
                          DATEDIFF(
                            MICROSECOND,
                            CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                            "T240"."UPDATE_TIMESTAMP"
                          ) % 1000000
                        ) + 1000000
                      ) % 1000000
                    ) + 1000000 AS VARCHAR),
                    6
                  )
                ),
                'user_id', "T240"."USER_ID"
              ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
              "T240"."OCCURRENCES",
              "T240"."EFF" AS "ERROR_TIMESTAMP",
              "T240"."LOAD_DATE",
              "T240"."UPDATE_DATE",
              "T240"."SOURCE_SYSTEM"
            FROM (
              SELECT
                "T236"."EVENT_ID",
                "T236"."USER_ID",
                "T236"."EVENT_TYPE",
                "T236"."AMOUNT",
                "T236"."EVENT_DATE",
                "T236"."LOAD_TIMESTAMP",
                "T236"."UPDATE_TIMESTAMP",
                "T236"."SOURCE_SYSTEM",
                "T236"."LOAD_DATE",
                "T236"."UPDATE_DATE",
                "T236"."EFF",
                "T236"."BROKEN",
                "T236"."RULE_TABLE",
                "T236"."RULE_BIT",
                "T236"."VALIDATION_RULE",
                "T236"."ERROR_SEVERITY",
                "T236"."ERROR_TYPE",
                "T236"."ERROR_DESCRIPTION",
                "T236"."SOURCE_COLUMN",
                "T236"."ERROR_ID",
                ROW_NUMBER() OVER (
                  PARTITION BY "T236"."ERROR_ID"
                  ORDER BY "T236"."EFF" DESC NULLS LAST, "T236"."LOAD_TIMESTAMP" DESC NULLS LAST, "T236"."EVENT_ID" DESC NULLS LAST, "T236"."USER_ID" DESC NULLS LAST, "T236"."EVENT_TYPE" DESC NULLS LAST, "T236"."AMOUNT" DESC NULLS LAST, "T236"."EVENT_DATE" DESC NULLS LAST, "T236"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T236"."LOAD_DATE" DESC NULLS LAST, "T236"."UPDATE_DATE" DESC NULLS LAST, "T236"."SOURCE_SYSTEM" DESC NULLS LAST
                ) - 1 AS "POSITION",
                COUNT(*) OVER (
                  PARTITION BY "T236"."ERROR_ID"
                  ORDER BY NULL ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) AS "OCCURRENCES"
              FROM (
                SELECT
                  "T228"."EVENT_ID",
                  "T228"."USER_ID",
                  "T228"."EVENT_TYPE",
                  "T228"."AMOUNT",
                  "T228"."EVENT_DATE",
                  "T228"."LOAD_TIMESTAMP",
                  "T228"."UPDATE_TIMESTAMP",
                  "T228"."SOURCE_SYSTEM",
                  "T228"."LOAD_DATE",
                  "T228"."UPDATE_DATE",
                  "T228"."EFF",
                  "T228"."BROKEN",
                  "T228"."RULE_TABLE",
                  "T228"."RULE_BIT",
                  "T228"."VALIDATION_RULE",
                  "T228"."ERROR_SEVERITY",
                  "T228"."ERROR_TYPE",
                  "T228"."ERROR_DESCRIPTION",
                  "T228"."SOURCE_COLUMN",
                  MD5(
                    IFF(
                      NOT "T228"."EVENT_ID" IS NULL,
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
                          "T228"."VALIDATION_RULE" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T228"."VALIDATION_RULE") AS VARCHAR),
                            ':',
                            COALESCE("T228"."VALIDATION_RULE", '')
                          )
                        ),
                        IFF(
                          "T228"."EVENT_ID" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T228"."EVENT_ID") AS VARCHAR), ':', COALESCE("T228"."EVENT_ID", ''))
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
                          "T228"."VALIDATION_RULE" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T228"."VALIDATION_RULE") AS VARCHAR),
                            ':',
                            COALESCE("T228"."VALIDATION_RULE", '')
                          )
                        ),
                        IFF(
                          "T228"."EVENT_ID" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T228"."EVENT_ID") AS VARCHAR), ':', COALESCE("T228"."EVENT_ID", ''))
                        ),
                        IFF(
                          "T228"."USER_ID" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T228"."USER_ID") AS VARCHAR), ':', COALESCE("T228"."USER_ID", ''))
                        ),
                        IFF(
                          "T228"."EVENT_TYPE" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T228"."EVENT_TYPE") AS VARCHAR), ':', COALESCE("T228"."EVENT_TYPE", ''))
                        ),
                        IFF(
                          CAST("T228"."AMOUNT" AS VARCHAR) IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH(CAST("T228"."AMOUNT" AS VARCHAR)) AS VARCHAR),
                            ':',
                            COALESCE(CAST("T228"."AMOUNT" AS VARCHAR), '')
                          )
                        ),
                        IFF(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T228"."EVENT_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T228"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T228"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          ) IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH(
                              CONCAT(
                                RIGHT(CAST(CAST(DATE_PART(year, "T228"."EVENT_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(month, "T228"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(day, "T228"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                              )
                            ) AS VARCHAR),
                            ':',
                            COALESCE(
                              CONCAT(
                                RIGHT(CAST(CAST(DATE_PART(year, "T228"."EVENT_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(month, "T228"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(day, "T228"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
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
                      "T224"."EVENT_ID",
                      "T224"."USER_ID",
                      "T224"."EVENT_TYPE",
                      "T224"."AMOUNT",
                      "T224"."EVENT_DATE",
                      "T224"."LOAD_TIMESTAMP",
                      "T224"."UPDATE_TIMESTAMP",
                      "T224"."SOURCE_SYSTEM",
                      "T224"."LOAD_DATE",
                      "T224"."UPDATE_DATE",
                      "T224"."EFF",
                      "T224"."BROKEN",
                      "T81"."RULE_TABLE",
                      "T81"."RULE_BIT",
                      "T81"."VALIDATION_RULE",
                      "T81"."ERROR_SEVERITY",
                      "T81"."ERROR_TYPE",
                      "T81"."ERROR_DESCRIPTION",
                      "T81"."SOURCE_COLUMN"
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          "T10"."EVENT_ID",
                          "T10"."USER_ID",
                          "T10"."EVENT_TYPE",
                          "T10"."AMOUNT",
                          "T10"."EVENT_DATE",
                          "T10"."LOAD_TIMESTAMP",
                          "T10"."UPDATE_TIMESTAMP",
                          "T10"."SOURCE_SYSTEM",
                          "T10"."LOAD_DATE",
                          "T10"."UPDATE_DATE",
                          "T10"."EFF",
                          "T10"."FAILED" AS "BROKEN"
                        FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."RANKED_BILLING_EVENTS" AS "T10"
                        WHERE
                          "T10"."IS_STANDING"
                      ) AS "T35"
                      UNION ALL
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
                          "T215"."EFF",
                          "T215"."BROKEN"
                        FROM (
                          SELECT
                            "T203"."EVENT_ID",
                            "T203"."USER_ID",
                            "T203"."EVENT_TYPE",
                            "T203"."AMOUNT",
                            "T203"."EVENT_DATE",
                            "T203"."LOAD_TIMESTAMP",
                            "T203"."UPDATE_TIMESTAMP",
                            "T203"."SOURCE_SYSTEM",
                            "T203"."LOAD_DATE",
                            "T203"."UPDATE_DATE",
                            "T203"."EVENT_TYPE_LABEL",
                            "T203"."EFF",
                            "T203"."FAILED",
                            "T203"."IS_SELECTED",
                            "T203"."IS_LATEST",
                            "T203"."FOUND_USER_KEY",
                            TO_DATE(:run_value_as_of) AS "AS_OF_DATE",
                            0 + IFF(COALESCE("T203"."EVENT_TYPE_LABEL" = 'Unknown', FALSE), 64, 0) + IFF(COALESCE("T203"."FOUND_USER_KEY" IS NULL, FALSE), 128, 0) + IFF(COALESCE("T203"."AMOUNT" = 0, FALSE), 256, 0) + IFF(COALESCE("T203"."EVENT_DATE" > TO_DATE(:run_value_as_of), FALSE), 512, 0) AS "BROKEN"
                          FROM (
                            SELECT
                              "T191"."EVENT_ID",
                              "T191"."USER_ID",
                              "T191"."EVENT_TYPE",
                              "T191"."AMOUNT",
                              "T191"."EVENT_DATE",
                              "T191"."LOAD_TIMESTAMP",
                              "T191"."UPDATE_TIMESTAMP",
                              "T191"."SOURCE_SYSTEM",
                              "T191"."LOAD_DATE",
                              "T191"."UPDATE_DATE",
                              "T191"."EVENT_TYPE_LABEL",
                              "T191"."EFF",
                              "T191"."FAILED",
                              "T191"."IS_SELECTED",
                              "T191"."IS_LATEST",
                              "T63"."FOUND_USER_KEY"
                            FROM (
                              SELECT
                                *
                              FROM (
                                SELECT
                                  "T164"."EVENT_ID",
                                  "T164"."USER_ID",
                                  "T164"."EVENT_TYPE",
                                  "T164"."AMOUNT",
                                  "T164"."EVENT_DATE",
                                  "T164"."LOAD_TIMESTAMP",
                                  "T164"."UPDATE_TIMESTAMP",
                                  "T164"."SOURCE_SYSTEM",
                                  "T164"."LOAD_DATE",
                                  "T164"."UPDATE_DATE",
                                  "T164"."EVENT_TYPE_LABEL",
                                  "T164"."EFF",
                                  "T164"."FAILED",
                                  "T164"."IS_SELECTED",
                                  TRUE AS "IS_LATEST"
                                FROM (
                                  SELECT
                                    *
                                  FROM "T151" AS "T155"
                                  WHERE
                                    "T155"."FAILED" = 0
                                ) AS "T164"
                                WHERE
                                  NOT EXISTS(
                                    SELECT
                                      1
                                    FROM (
                                      SELECT
                                        "T169"."KEY_BUCKET"
                                      FROM (
                                        SELECT
                                          "T161"."KEY_BUCKET",
                                          COUNT(*) AS "COUNTSTAR()"
                                        FROM (
                                          SELECT
                                            HASH("T155"."EVENT_ID") AS "KEY_BUCKET"
                                          FROM "T151" AS "T155"
                                        ) AS "T161"
                                        GROUP BY
                                          1
                                      ) AS "T169"
                                      WHERE
                                        "T169"."COUNTSTAR()" > 1 AND NOT "T169"."KEY_BUCKET" IS NULL
                                    ) AS "T180"
                                    WHERE
                                      HASH("T164"."EVENT_ID") = "T180"."KEY_BUCKET"
                                  )
                              ) AS "T183"
                              UNION ALL
                              SELECT
                                *
                              FROM (
                                SELECT
                                  "T10"."EVENT_ID",
                                  "T10"."USER_ID",
                                  "T10"."EVENT_TYPE",
                                  "T10"."AMOUNT",
                                  "T10"."EVENT_DATE",
                                  "T10"."LOAD_TIMESTAMP",
                                  "T10"."UPDATE_TIMESTAMP",
                                  "T10"."SOURCE_SYSTEM",
                                  "T10"."LOAD_DATE",
                                  "T10"."UPDATE_DATE",
                                  "T10"."EVENT_TYPE_LABEL",
                                  "T10"."EFF",
                                  "T10"."FAILED",
                                  "T10"."IS_SELECTED",
                                  "T10"."IS_LATEST"
                                FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."RANKED_BILLING_EVENTS" AS "T10"
                                WHERE
                                  "T10"."IS_KEPT"
                              ) AS "T36"
                            ) AS "T191"
                            LEFT OUTER JOIN (
                              SELECT
                                "T11"."USER_ID" AS "LOOKED_UP_ID",
                                "T11"."FOUND_FROM",
                                "T11"."FOUND_UNTIL",
                                "T11"."USER_KEY" AS "FOUND_USER_KEY"
                              FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."USER_VERSIONS" AS "T11"
                            ) AS "T63"
                              ON "T191"."USER_ID" = "T63"."LOOKED_UP_ID"
                              AND LEAST(
                                GREATEST(
                                  CAST("T191"."EVENT_DATE" AS TIMESTAMPNTZ(6)),
                                  CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6))
                                ),
                                CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMPNTZ(6))
                              ) >= "T63"."FOUND_FROM"
                              AND LEAST(
                                GREATEST(
                                  CAST("T191"."EVENT_DATE" AS TIMESTAMPNTZ(6)),
                                  CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6))
                                ),
                                CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMPNTZ(6))
                              ) < "T63"."FOUND_UNTIL"
                          ) AS "T203"
                        ) AS "T215"
                        WHERE
                          "T215"."BROKEN" <> 0 AND "T215"."IS_LATEST"
                      ) AS "T222"
                    ) AS "T224"
                    CROSS JOIN (
                      SELECT
                        *
                      FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."QUALITY_RULES" AS "T3"
                      WHERE
                        "T3"."RULE_TABLE" = 'billing_events'
                    ) AS "T81"
                  ) AS "T226"
                  WHERE
                    (
                      BITAND("T226"."BROKEN", "T226"."RULE_BIT")
                    ) <> 0
                ) AS "T228"
              ) AS "T236"
            ) AS "T240"
            WHERE
              "T240"."POSITION" = 0
          ) AS "T246"
        ) AS "T247"
      ) AS "T248"
    ) AS "T249"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "T140"."FAULT_ID" AS "ERROR_ID",
        'silver' AS "ORIGIN",
        COALESCE("T140"."ERROR_TYPE", 'Other') AS "ERROR_TYPE",
        "T140"."ERROR_DESCRIPTION",
        COALESCE("T140"."SOURCE_TABLE", 'Unknown') AS "SOURCE_TABLE",
        CAST("T140"."ERROR_ID" AS VARCHAR) AS "SOURCE_KEY",
        CAST(NULL AS VARCHAR) AS "SOURCE_COLUMN",
        CAST(NULL AS VARCHAR) AS "ERROR_VALUE",
        'silver_error' AS "VALIDATION_RULE",
        IFF(
          COALESCE(
            CONTAINS(
              TRIM(
                REGEXP_REPLACE(
                  TRANSLATE("T140"."ERROR_TYPE", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ_-', 'abcdefghijklmnopqrstuvwxyz  '),
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
                  TRANSLATE("T140"."ERROR_TYPE", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ_-', 'abcdefghijklmnopqrstuvwxyz  '),
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
              TRANSLATE("T140"."STATUS", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ_-', 'abcdefghijklmnopqrstuvwxyz  '),
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
          'error_description', "T140"."ERROR_DESCRIPTION",
          'error_id', "T140"."ERROR_ID",
          'error_timestamp', CONCAT(
            CONCAT(
              RIGHT(
                CAST(CAST(DATE_PART(year, "T140"."ERROR_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                4
              ),
              '-',
              RIGHT(
                CAST(CAST(DATE_PART(month, "T140"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T140"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            ' ',
            RIGHT(
              CAST(CAST(DATE_PART(hour, "T140"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
              2
            ),
            ':',
            RIGHT(
              CAST(CAST(DATE_PART(minute, "T140"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
              2
            ),
            ':',
            RIGHT(
              CAST(CAST(DATE_PART(second, "T140"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
              2
            ),
            '.',
            RIGHT(
              CAST((
                (
                  (
                    DATEDIFF(
                      MICROSECOND,
                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                      "T140"."ERROR_TIMESTAMP"
                    ) % 1000000
                  ) + 1000000
                ) % 1000000
              ) + 1000000 AS VARCHAR),
              6
            )
          ),
          'error_type', "T140"."ERROR_TYPE",
          'load_date', CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T140"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T140"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T140"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
          ),
          'process_audit_info', "T140"."PROCESS_AUDIT_INFO",
          'source_system', "T140"."SOURCE_SYSTEM",
          'source_table', "T140"."SOURCE_TABLE",
          'status', "T140"."STATUS",
          'update_date', CONCAT(
            RIGHT(CAST(CAST(DATE_PART(year, "T140"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
            '-',
            RIGHT(CAST(CAST(DATE_PART(month, "T140"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
            '-',
            RIGHT(CAST(CAST(DATE_PART(day, "T140"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
          )
        ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
        1 AS "OCCURRENCES",
        "T140"."ERROR_TIMESTAMP",
        "T140"."LOAD_DATE",
        "T140"."UPDATE_DATE",
        "T140"."SOURCE_SYSTEM"
      FROM (
        SELECT
          "T129"."ERROR_ID",
          "T129"."ERROR_TYPE",
          "T129"."ERROR_DESCRIPTION",
          "T129"."SOURCE_TABLE",
          "T129"."ERROR_TIMESTAMP",
          "T129"."PROCESS_AUDIT_INFO",
          "T129"."STATUS",
          "T129"."LOAD_DATE",
          "T129"."UPDATE_DATE",
          "T129"."SOURCE_SYSTEM",
          "T129"."EFF",
          "T129"."FAULT_ID",
          ROW_NUMBER() OVER (
            PARTITION BY "T129"."FAULT_ID"
            ORDER BY "T129"."EFF" DESC NULLS LAST, "T129"."ERROR_ID" DESC NULLS LAST, "T129"."ERROR_TYPE" DESC NULLS LAST, "T129"."ERROR_DESCRIPTION" DESC NULLS LAST, "T129"."SOURCE_TABLE" DESC NULLS LAST, "T129"."ERROR_TIMESTAMP" DESC NULLS LAST, "T129"."PROCESS_AUDIT_INFO" DESC NULLS LAST, "T129"."STATUS" DESC NULLS LAST, "T129"."LOAD_DATE" DESC NULLS LAST, "T129"."UPDATE_DATE" DESC NULLS LAST, "T129"."SOURCE_SYSTEM" DESC NULLS LAST
          ) - 1 AS "POSITION"
        FROM (
          SELECT
            "T84"."ERROR_ID",
            "T84"."ERROR_TYPE",
            "T84"."ERROR_DESCRIPTION",
            "T84"."SOURCE_TABLE",
            "T84"."ERROR_TIMESTAMP",
            "T84"."PROCESS_AUDIT_INFO",
            "T84"."STATUS",
            "T84"."LOAD_DATE",
            "T84"."UPDATE_DATE",
            "T84"."SOURCE_SYSTEM",
            "T84"."EFF",
            MD5(
              IFF(
                NOT "T84"."ERROR_ID" IS NULL,
                CONCAT(
                  IFF(
                    'silver' IS NULL,
                    '~',
                    CONCAT(CAST(LENGTH('silver') AS VARCHAR), ':', COALESCE('silver', ''))
                  ),
                  IFF(
                    CAST("T84"."ERROR_ID" AS VARCHAR) IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH(CAST("T84"."ERROR_ID" AS VARCHAR)) AS VARCHAR),
                      ':',
                      COALESCE(CAST("T84"."ERROR_ID" AS VARCHAR), '')
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
                    CAST("T84"."ERROR_ID" AS VARCHAR) IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH(CAST("T84"."ERROR_ID" AS VARCHAR)) AS VARCHAR),
                      ':',
                      COALESCE(CAST("T84"."ERROR_ID" AS VARCHAR), '')
                    )
                  ),
                  IFF(
                    "T84"."ERROR_TYPE" IS NULL,
                    '~',
                    CONCAT(CAST(LENGTH("T84"."ERROR_TYPE") AS VARCHAR), ':', COALESCE("T84"."ERROR_TYPE", ''))
                  ),
                  IFF(
                    "T84"."ERROR_DESCRIPTION" IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH("T84"."ERROR_DESCRIPTION") AS VARCHAR),
                      ':',
                      COALESCE("T84"."ERROR_DESCRIPTION", '')
                    )
                  ),
                  IFF(
                    "T84"."SOURCE_TABLE" IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH("T84"."SOURCE_TABLE") AS VARCHAR),
                      ':',
                      COALESCE("T84"."SOURCE_TABLE", '')
                    )
                  ),
                  IFF(
                    CONCAT(
                      CONCAT(
                        RIGHT(
                          CAST(CAST(DATE_PART(year, "T84"."ERROR_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                          4
                        ),
                        '-',
                        RIGHT(
                          CAST(CAST(DATE_PART(month, "T84"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T84"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                      ),
                      ' ',
                      RIGHT(CAST(CAST(DATE_PART(hour, "T84"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                      ':',
                      RIGHT(
                        CAST(CAST(DATE_PART(minute, "T84"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                        2
                      ),
                      ':',
                      RIGHT(
                        CAST(CAST(DATE_PART(second, "T84"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                        2
                      ),
                      '.',
                      RIGHT(
                        CAST((
                          (
                            (
                              DATEDIFF(
                                MICROSECOND,
                                CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                "T84"."ERROR_TIMESTAMP"
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
                              CAST(CAST(DATE_PART(year, "T84"."ERROR_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                              4
                            ),
                            '-',
                            RIGHT(
                              CAST(CAST(DATE_PART(month, "T84"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T84"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                          ),
                          ' ',
                          RIGHT(CAST(CAST(DATE_PART(hour, "T84"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                          ':',
                          RIGHT(
                            CAST(CAST(DATE_PART(minute, "T84"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                            2
                          ),
                          ':',
                          RIGHT(
                            CAST(CAST(DATE_PART(second, "T84"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                            2
                          ),
                          '.',
                          RIGHT(
                            CAST((
                              (
                                (
                                  DATEDIFF(
                                    MICROSECOND,
                                    CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                    "T84"."ERROR_TIMESTAMP"
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
                              CAST(CAST(DATE_PART(year, "T84"."ERROR_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                              4
                            ),
                            '-',
                            RIGHT(
                              CAST(CAST(DATE_PART(month, "T84"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T84"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                          ),
                          ' ',
                          RIGHT(CAST(CAST(DATE_PART(hour, "T84"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                          ':',
                          RIGHT(
                            CAST(CAST(DATE_PART(minute, "T84"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                            2
                          ),
                          ':',
                          RIGHT(
                            CAST(CAST(DATE_PART(second, "T84"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                            2
                          ),
                          '.',
                          RIGHT(
                            CAST((
                              (
                                (
                                  DATEDIFF(
                                    MICROSECOND,
                                    CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                    "T84"."ERROR_TIMESTAMP"
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
                    "T84"."PROCESS_AUDIT_INFO" IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH("T84"."PROCESS_AUDIT_INFO") AS VARCHAR),
                      ':',
                      COALESCE("T84"."PROCESS_AUDIT_INFO", '')
                    )
                  ),
                  IFF(
                    "T84"."STATUS" IS NULL,
                    '~',
                    CONCAT(CAST(LENGTH("T84"."STATUS") AS VARCHAR), ':', COALESCE("T84"."STATUS", ''))
                  )
                )
              )
            ) AS "FAULT_ID"
          FROM (
            SELECT
              "T1"."ERROR_ID",
              IFF(
                REGEXP_LIKE("T1"."ERROR_TYPE", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
                "T1"."ERROR_TYPE",
                NULLIF(TRIM(REGEXP_REPLACE("T1"."ERROR_TYPE", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
              ) AS "ERROR_TYPE",
              IFF(
                REGEXP_LIKE("T1"."ERROR_DESCRIPTION", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
                "T1"."ERROR_DESCRIPTION",
                NULLIF(
                  TRIM(REGEXP_REPLACE("T1"."ERROR_DESCRIPTION", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'),
                  ''
                )
              ) AS "ERROR_DESCRIPTION",
              IFF(
                REGEXP_LIKE("T1"."SOURCE_TABLE", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
                "T1"."SOURCE_TABLE",
                NULLIF(TRIM(REGEXP_REPLACE("T1"."SOURCE_TABLE", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
              ) AS "SOURCE_TABLE",
              "T1"."ERROR_TIMESTAMP",
              IFF(
                REGEXP_LIKE("T1"."PROCESS_AUDIT_INFO", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
                "T1"."PROCESS_AUDIT_INFO",
                NULLIF(
                  TRIM(REGEXP_REPLACE("T1"."PROCESS_AUDIT_INFO", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'),
                  ''
                )
              ) AS "PROCESS_AUDIT_INFO",
              IFF(
                REGEXP_LIKE("T1"."STATUS", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
                "T1"."STATUS",
                NULLIF(TRIM(REGEXP_REPLACE("T1"."STATUS", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
              ) AS "STATUS",
              "T1"."LOAD_DATE",
              "T1"."UPDATE_DATE",
              IFF(
                REGEXP_LIKE("T1"."SOURCE_SYSTEM", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
                "T1"."SOURCE_SYSTEM",
                NULLIF(TRIM(REGEXP_REPLACE("T1"."SOURCE_SYSTEM", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
              ) AS "SOURCE_SYSTEM",
              CAST(COALESCE("T1"."UPDATE_DATE", "T1"."LOAD_DATE") AS TIMESTAMPNTZ(6)) AS "EFF"
            FROM "ZOOM_DB"."SILVER"."SI_ERROR_DATA" AS "T1"
          ) AS "T84"
        ) AS "T129"
      ) AS "T140"
      WHERE
        "T140"."POSITION" = 0
    ) AS "T176"
  )
  SELECT
    *
  FROM (
    SELECT
      "T254"."ERROR_ID",
      "T254"."ORIGIN",
      "T254"."ERROR_TYPE",
      "T254"."ERROR_DESCRIPTION",
      "T254"."SOURCE_TABLE",
      "T254"."SOURCE_KEY",
      "T254"."SOURCE_COLUMN",
      "T254"."ERROR_VALUE",
      "T254"."VALIDATION_RULE",
      "T254"."ERROR_SEVERITY",
      "T254"."RESOLUTION_STATUS",
      "T254"."RECORD_PAYLOAD",
      "T254"."OCCURRENCES",
      "T254"."ERROR_TIMESTAMP",
      :run_value_execution_id AS "EXECUTION_ID",
      COALESCE("T254"."KNOWN_FIRST_SEEN_AT", :run_value_run_start) AS "FIRST_SEEN_AT",
      :run_value_run_start AS "LAST_SEEN_AT",
      IFF(
        "T254"."RESOLUTION_STATUS" = 'Resolved',
        COALESCE("T254"."KNOWN_RESOLVED_AT", :run_value_run_start),
        CAST(NULL AS TIMESTAMPNTZ(6))
      ) AS "RESOLVED_AT",
      "T254"."LOAD_DATE",
      "T254"."UPDATE_DATE",
      "T254"."SOURCE_SYSTEM"
    FROM (
      SELECT
        "T252"."ERROR_ID",
        "T252"."ORIGIN",
        "T252"."ERROR_TYPE",
        "T252"."ERROR_DESCRIPTION",
        "T252"."SOURCE_TABLE",
        "T252"."SOURCE_KEY",
        "T252"."SOURCE_COLUMN",
        "T252"."ERROR_VALUE",
        "T252"."VALIDATION_RULE",
        "T252"."ERROR_SEVERITY",
        "T252"."RESOLUTION_STATUS",
        "T252"."RECORD_PAYLOAD",
        "T252"."OCCURRENCES",
        "T252"."ERROR_TIMESTAMP",
        "T252"."LOAD_DATE",
        "T252"."UPDATE_DATE",
        "T252"."SOURCE_SYSTEM",
        "T48"."KNOWN_ERROR_ID",
        "T48"."KNOWN_ORIGIN",
        "T48"."KNOWN_ERROR_TYPE",
        "T48"."KNOWN_ERROR_DESCRIPTION",
        "T48"."KNOWN_SOURCE_TABLE",
        "T48"."KNOWN_SOURCE_KEY",
        "T48"."KNOWN_SOURCE_COLUMN",
        "T48"."KNOWN_ERROR_VALUE",
        "T48"."KNOWN_VALIDATION_RULE",
        "T48"."KNOWN_ERROR_SEVERITY",
        "T48"."KNOWN_RESOLUTION_STATUS",
        "T48"."KNOWN_RECORD_PAYLOAD",
        "T48"."KNOWN_OCCURRENCES",
        "T48"."KNOWN_ERROR_TIMESTAMP",
        "T48"."KNOWN_LOAD_DATE",
        "T48"."KNOWN_UPDATE_DATE",
        "T48"."KNOWN_SOURCE_SYSTEM",
        "T48"."KNOWN_FIRST_SEEN_AT",
        "T48"."KNOWN_RESOLVED_AT"
      FROM "T250" AS "T252"
      LEFT OUTER JOIN (
        SELECT
          "T0"."ERROR_ID" AS "KNOWN_ERROR_ID",
          "T0"."ORIGIN" AS "KNOWN_ORIGIN",
          "T0"."ERROR_TYPE" AS "KNOWN_ERROR_TYPE",
          "T0"."ERROR_DESCRIPTION" AS "KNOWN_ERROR_DESCRIPTION",
          "T0"."SOURCE_TABLE" AS "KNOWN_SOURCE_TABLE",
          "T0"."SOURCE_KEY" AS "KNOWN_SOURCE_KEY",
          "T0"."SOURCE_COLUMN" AS "KNOWN_SOURCE_COLUMN",
          "T0"."ERROR_VALUE" AS "KNOWN_ERROR_VALUE",
          "T0"."VALIDATION_RULE" AS "KNOWN_VALIDATION_RULE",
          "T0"."ERROR_SEVERITY" AS "KNOWN_ERROR_SEVERITY",
          "T0"."RESOLUTION_STATUS" AS "KNOWN_RESOLUTION_STATUS",
          "T0"."RECORD_PAYLOAD" AS "KNOWN_RECORD_PAYLOAD",
          "T0"."OCCURRENCES" AS "KNOWN_OCCURRENCES",
          "T0"."ERROR_TIMESTAMP" AS "KNOWN_ERROR_TIMESTAMP",
          "T0"."LOAD_DATE" AS "KNOWN_LOAD_DATE",
          "T0"."UPDATE_DATE" AS "KNOWN_UPDATE_DATE",
          "T0"."SOURCE_SYSTEM" AS "KNOWN_SOURCE_SYSTEM",
          "T0"."FIRST_SEEN_AT" AS "KNOWN_FIRST_SEEN_AT",
          "T0"."RESOLVED_AT" AS "KNOWN_RESOLVED_AT"
        FROM "ZOOM_DB"."GOLD"."GO_ERROR_DATA" AS "T0"
      ) AS "T48"
        ON "T252"."ERROR_ID" = "T48"."KNOWN_ERROR_ID"
    ) AS "T254"
    WHERE
      NOT (
        "T254"."ERROR_ID" IS NOT DISTINCT FROM "T254"."KNOWN_ERROR_ID"
        AND "T254"."ORIGIN" IS NOT DISTINCT FROM "T254"."KNOWN_ORIGIN"
        AND "T254"."ERROR_TYPE" IS NOT DISTINCT FROM "T254"."KNOWN_ERROR_TYPE"
        AND "T254"."ERROR_DESCRIPTION" IS NOT DISTINCT FROM "T254"."KNOWN_ERROR_DESCRIPTION"
        AND "T254"."SOURCE_TABLE" IS NOT DISTINCT FROM "T254"."KNOWN_SOURCE_TABLE"
        AND "T254"."SOURCE_KEY" IS NOT DISTINCT FROM "T254"."KNOWN_SOURCE_KEY"
        AND "T254"."SOURCE_COLUMN" IS NOT DISTINCT FROM "T254"."KNOWN_SOURCE_COLUMN"
        AND "T254"."ERROR_VALUE" IS NOT DISTINCT FROM "T254"."KNOWN_ERROR_VALUE"
        AND "T254"."VALIDATION_RULE" IS NOT DISTINCT FROM "T254"."KNOWN_VALIDATION_RULE"
        AND "T254"."ERROR_SEVERITY" IS NOT DISTINCT FROM "T254"."KNOWN_ERROR_SEVERITY"
        AND "T254"."RESOLUTION_STATUS" IS NOT DISTINCT FROM "T254"."KNOWN_RESOLUTION_STATUS"
        AND "T254"."RECORD_PAYLOAD" IS NOT DISTINCT FROM "T254"."KNOWN_RECORD_PAYLOAD"
        AND "T254"."OCCURRENCES" IS NOT DISTINCT FROM "T254"."KNOWN_OCCURRENCES"
        AND "T254"."ERROR_TIMESTAMP" IS NOT DISTINCT FROM "T254"."KNOWN_ERROR_TIMESTAMP"
        AND "T254"."LOAD_DATE" IS NOT DISTINCT FROM "T254"."KNOWN_LOAD_DATE"
        AND "T254"."UPDATE_DATE" IS NOT DISTINCT FROM "T254"."KNOWN_UPDATE_DATE"
        AND "T254"."SOURCE_SYSTEM" IS NOT DISTINCT FROM "T254"."KNOWN_SOURCE_SYSTEM"
      )
  ) AS "T259"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      "T257"."ERROR_ID",
      "T257"."ORIGIN",
      "T257"."ERROR_TYPE",
      "T257"."ERROR_DESCRIPTION",
      "T257"."SOURCE_TABLE",
      "T257"."SOURCE_KEY",
      "T257"."SOURCE_COLUMN",
      "T257"."ERROR_VALUE",
      "T257"."VALIDATION_RULE",
      "T257"."ERROR_SEVERITY",
      'Resolved' AS "RESOLUTION_STATUS",
      "T257"."RECORD_PAYLOAD",
      "T257"."OCCURRENCES",
      "T257"."ERROR_TIMESTAMP",
      "T257"."EXECUTION_ID",
      "T257"."FIRST_SEEN_AT",
      "T257"."LAST_SEEN_AT",
      :run_value_run_start AS "RESOLVED_AT",
      "T257"."LOAD_DATE",
      "T257"."UPDATE_DATE",
      "T257"."SOURCE_SYSTEM"
    FROM (
      SELECT
        "T19"."ERROR_ID",
        "T19"."ORIGIN",
        "T19"."ERROR_TYPE",
        "T19"."ERROR_DESCRIPTION",
        "T19"."SOURCE_TABLE",
        "T19"."SOURCE_KEY",
        "T19"."SOURCE_COLUMN",
        "T19"."ERROR_VALUE",
        "T19"."VALIDATION_RULE",
        "T19"."ERROR_SEVERITY",
        "T19"."RESOLUTION_STATUS",
        "T19"."RECORD_PAYLOAD",
        "T19"."OCCURRENCES",
        "T19"."ERROR_TIMESTAMP",
        "T19"."EXECUTION_ID",
        "T19"."FIRST_SEEN_AT",
        "T19"."LAST_SEEN_AT",
        "T19"."RESOLVED_AT",
        "T19"."LOAD_DATE",
        "T19"."UPDATE_DATE",
        "T19"."SOURCE_SYSTEM"
      FROM "ZOOM_DB"."GOLD"."GO_ERROR_DATA" AS "T19"
      WHERE
        EXISTS(
          SELECT
            1
          FROM (
            SELECT
              "T73"."ERROR_ID",
              "T73"."SOURCE_TABLE",
              "T73"."SOURCE_KEY"
            FROM (
              SELECT
                "T0"."ERROR_ID",
                "T0"."SOURCE_TABLE",
                "T0"."SOURCE_KEY"
              FROM "ZOOM_DB"."GOLD"."GO_ERROR_DATA" AS "T0"
              WHERE
                "T0"."ORIGIN" = 'gold'
                AND "T0"."RESOLUTION_STATUS" <> 'Resolved'
                AND "T0"."SOURCE_TABLE" IN (
                  'si_users',
                  'si_licenses',
                  'si_participants',
                  'si_meetings',
                  'si_feature_usage',
                  'si_webinars',
                  'si_support_tickets',
                  'si_billing_events'
                )
            ) AS "T73"
            WHERE
              NOT EXISTS(
                SELECT
                  1
                FROM "T250" AS "T253"
                WHERE
                  "T73"."ERROR_ID" = "T253"."ERROR_ID"
              )
          ) AS "T256"
          WHERE
            "T19"."ERROR_ID" = "T256"."ERROR_ID"
        )
    ) AS "T257"
  ) AS "T258"
) AS "Q";
