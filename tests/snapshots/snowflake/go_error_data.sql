-- go_error_data: One row per distinct fault: what is wrong now, and what was.
-- snowflake, as of 2025-06-30T00:00:00; compiled by zoomgold, not for editing
WITH "T44" AS (
  SELECT
    "T15"."USER_ID",
    "T15"."USER_KEY",
    "T15"."USER_NAME",
    "T15"."PLAN_TYPE",
    "T15"."VALID_FROM",
    "T15"."EMAIL",
    "T15"."SCD_CURRENT_FLAG"
  FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."USER_HISTORY" AS "T15"
  WHERE
    "T15"."SCD_CURRENT_FLAG"
), "T104" AS (
  SELECT
    "T88"."PARTICIPANT_ID",
    "T88"."MEETING_ID",
    "T88"."USER_ID",
    "T88"."JOIN_TIME",
    "T88"."LEAVE_TIME",
    "T88"."LOAD_TIMESTAMP",
    "T88"."UPDATE_TIMESTAMP",
    "T88"."SOURCE_SYSTEM",
    "T88"."LOAD_DATE",
    "T88"."UPDATE_DATE",
    "T88"."EFF",
    "T88"."IS_SELECTED",
    0 + IFF(COALESCE("T88"."PARTICIPANT_ID" IS NULL, FALSE), 1, 0) + IFF(COALESCE("T88"."MEETING_ID" IS NULL, FALSE), 2, 0) + IFF(COALESCE("T88"."JOIN_TIME" IS NULL, FALSE), 4, 0) + IFF(COALESCE("T88"."LEAVE_TIME" < "T88"."JOIN_TIME", FALSE), 8, 0) AS "FAILED"
  FROM (
    SELECT
      IFF(
        (
          "T17"."PARTICIPANT_ID" = ''
        )
        OR STARTSWITH("T17"."PARTICIPANT_ID", ' ')
        OR ENDSWITH("T17"."PARTICIPANT_ID", ' ')
        OR CONTAINS("T17"."PARTICIPANT_ID", '  ')
        OR CONTAINS("T17"."PARTICIPANT_ID", '\t')
        OR CONTAINS("T17"."PARTICIPANT_ID", '\n')
        OR CONTAINS("T17"."PARTICIPANT_ID", '\r')
        OR CONTAINS("T17"."PARTICIPANT_ID", '')
        OR CONTAINS("T17"."PARTICIPANT_ID", '\f'),
        NULLIF(
          TRIM(REGEXP_REPLACE("T17"."PARTICIPANT_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'),
          ''
        ),
        "T17"."PARTICIPANT_ID"
      ) AS "PARTICIPANT_ID",
      IFF(
        (
          "T17"."MEETING_ID" = ''
        )
        OR STARTSWITH("T17"."MEETING_ID", ' ')
        OR ENDSWITH("T17"."MEETING_ID", ' ')
        OR CONTAINS("T17"."MEETING_ID", '  ')
        OR CONTAINS("T17"."MEETING_ID", '\t')
        OR CONTAINS("T17"."MEETING_ID", '\n')
        OR CONTAINS("T17"."MEETING_ID", '\r')
        OR CONTAINS("T17"."MEETING_ID", '')
        OR CONTAINS("T17"."MEETING_ID", '\f'),
        NULLIF(TRIM(REGEXP_REPLACE("T17"."MEETING_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
        "T17"."MEETING_ID"
      ) AS "MEETING_ID",
      IFF(
        (
          "T17"."USER_ID" = ''
        )
        OR STARTSWITH("T17"."USER_ID", ' ')
        OR ENDSWITH("T17"."USER_ID", ' ')
        OR CONTAINS("T17"."USER_ID", '  ')
        OR CONTAINS("T17"."USER_ID", '\t')
        OR CONTAINS("T17"."USER_ID", '\n')
        OR CONTAINS("T17"."USER_ID", '\r')
        OR CONTAINS("T17"."USER_ID", '')
        OR CONTAINS("T17"."USER_ID", '\f'),
        NULLIF(TRIM(REGEXP_REPLACE("T17"."USER_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
        "T17"."USER_ID"
      ) AS "USER_ID",
      "T17"."JOIN_TIME",
      "T17"."LEAVE_TIME",
      "T17"."LOAD_TIMESTAMP",
      "T17"."UPDATE_TIMESTAMP",
      IFF(
        (
          "T17"."SOURCE_SYSTEM" = ''
        )
        OR STARTSWITH("T17"."SOURCE_SYSTEM", ' ')
        OR ENDSWITH("T17"."SOURCE_SYSTEM", ' ')
        OR CONTAINS("T17"."SOURCE_SYSTEM", '  ')
        OR CONTAINS("T17"."SOURCE_SYSTEM", '\t')
        OR CONTAINS("T17"."SOURCE_SYSTEM", '\n')
        OR CONTAINS("T17"."SOURCE_SYSTEM", '\r')
        OR CONTAINS("T17"."SOURCE_SYSTEM", '')
        OR CONTAINS("T17"."SOURCE_SYSTEM", '\f'),
        NULLIF(
          TRIM(REGEXP_REPLACE("T17"."SOURCE_SYSTEM", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'),
          ''
        ),
        "T17"."SOURCE_SYSTEM"
      ) AS "SOURCE_SYSTEM",
      "T17"."LOAD_DATE",
      "T17"."UPDATE_DATE",
      COALESCE("T17"."UPDATE_TIMESTAMP", "T17"."LOAD_TIMESTAMP") AS "EFF",
      TRUE AS "IS_SELECTED"
    FROM "ZOOM_DB"."SILVER"."SI_PARTICIPANTS" AS "T17"
  ) AS "T88"
), "T107" AS (
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
        (
          "T13"."MEETING_ID" = ''
        )
        OR STARTSWITH("T13"."MEETING_ID", ' ')
        OR ENDSWITH("T13"."MEETING_ID", ' ')
        OR CONTAINS("T13"."MEETING_ID", '  ')
        OR CONTAINS("T13"."MEETING_ID", '\t')
        OR CONTAINS("T13"."MEETING_ID", '\n')
        OR CONTAINS("T13"."MEETING_ID", '\r')
        OR CONTAINS("T13"."MEETING_ID", '')
        OR CONTAINS("T13"."MEETING_ID", '\f'),
        NULLIF(TRIM(REGEXP_REPLACE("T13"."MEETING_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
        "T13"."MEETING_ID"
      ) AS "MEETING_ID",
      IFF(
        (
          "T13"."HOST_ID" = ''
        )
        OR STARTSWITH("T13"."HOST_ID", ' ')
        OR ENDSWITH("T13"."HOST_ID", ' ')
        OR CONTAINS("T13"."HOST_ID", '  ')
        OR CONTAINS("T13"."HOST_ID", '\t')
        OR CONTAINS("T13"."HOST_ID", '\n')
        OR CONTAINS("T13"."HOST_ID", '\r')
        OR CONTAINS("T13"."HOST_ID", '')
        OR CONTAINS("T13"."HOST_ID", '\f'),
        NULLIF(TRIM(REGEXP_REPLACE("T13"."HOST_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
        "T13"."HOST_ID"
      ) AS "HOST_ID",
      IFF(
        (
          "T13"."MEETING_TOPIC" = ''
        )
        OR STARTSWITH("T13"."MEETING_TOPIC", ' ')
        OR ENDSWITH("T13"."MEETING_TOPIC", ' ')
        OR CONTAINS("T13"."MEETING_TOPIC", '  ')
        OR CONTAINS("T13"."MEETING_TOPIC", '\t')
        OR CONTAINS("T13"."MEETING_TOPIC", '\n')
        OR CONTAINS("T13"."MEETING_TOPIC", '\r')
        OR CONTAINS("T13"."MEETING_TOPIC", '')
        OR CONTAINS("T13"."MEETING_TOPIC", '\f'),
        NULLIF(
          TRIM(REGEXP_REPLACE("T13"."MEETING_TOPIC", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'),
          ''
        ),
        "T13"."MEETING_TOPIC"
      ) AS "MEETING_TOPIC",
      "T13"."START_TIME",
      "T13"."END_TIME",
      "T13"."DURATION_MINUTES",
      "T13"."LOAD_TIMESTAMP",
      "T13"."UPDATE_TIMESTAMP",
      IFF(
        (
          "T13"."SOURCE_SYSTEM" = ''
        )
        OR STARTSWITH("T13"."SOURCE_SYSTEM", ' ')
        OR ENDSWITH("T13"."SOURCE_SYSTEM", ' ')
        OR CONTAINS("T13"."SOURCE_SYSTEM", '  ')
        OR CONTAINS("T13"."SOURCE_SYSTEM", '\t')
        OR CONTAINS("T13"."SOURCE_SYSTEM", '\n')
        OR CONTAINS("T13"."SOURCE_SYSTEM", '\r')
        OR CONTAINS("T13"."SOURCE_SYSTEM", '')
        OR CONTAINS("T13"."SOURCE_SYSTEM", '\f'),
        NULLIF(
          TRIM(REGEXP_REPLACE("T13"."SOURCE_SYSTEM", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'),
          ''
        ),
        "T13"."SOURCE_SYSTEM"
      ) AS "SOURCE_SYSTEM",
      "T13"."LOAD_DATE",
      "T13"."UPDATE_DATE",
      COALESCE("T13"."UPDATE_TIMESTAMP", "T13"."LOAD_TIMESTAMP") AS "EFF",
      TRUE AS "IS_SELECTED"
    FROM "ZOOM_DB"."SILVER"."SI_MEETINGS" AS "T13"
  ) AS "T86"
), "T113" AS (
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
        (
          "T14"."WEBINAR_ID" = ''
        )
        OR STARTSWITH("T14"."WEBINAR_ID", ' ')
        OR ENDSWITH("T14"."WEBINAR_ID", ' ')
        OR CONTAINS("T14"."WEBINAR_ID", '  ')
        OR CONTAINS("T14"."WEBINAR_ID", '\t')
        OR CONTAINS("T14"."WEBINAR_ID", '\n')
        OR CONTAINS("T14"."WEBINAR_ID", '\r')
        OR CONTAINS("T14"."WEBINAR_ID", '')
        OR CONTAINS("T14"."WEBINAR_ID", '\f'),
        NULLIF(TRIM(REGEXP_REPLACE("T14"."WEBINAR_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
        "T14"."WEBINAR_ID"
      ) AS "WEBINAR_ID",
      IFF(
        (
          "T14"."HOST_ID" = ''
        )
        OR STARTSWITH("T14"."HOST_ID", ' ')
        OR ENDSWITH("T14"."HOST_ID", ' ')
        OR CONTAINS("T14"."HOST_ID", '  ')
        OR CONTAINS("T14"."HOST_ID", '\t')
        OR CONTAINS("T14"."HOST_ID", '\n')
        OR CONTAINS("T14"."HOST_ID", '\r')
        OR CONTAINS("T14"."HOST_ID", '')
        OR CONTAINS("T14"."HOST_ID", '\f'),
        NULLIF(TRIM(REGEXP_REPLACE("T14"."HOST_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
        "T14"."HOST_ID"
      ) AS "HOST_ID",
      IFF(
        (
          "T14"."WEBINAR_TOPIC" = ''
        )
        OR STARTSWITH("T14"."WEBINAR_TOPIC", ' ')
        OR ENDSWITH("T14"."WEBINAR_TOPIC", ' ')
        OR CONTAINS("T14"."WEBINAR_TOPIC", '  ')
        OR CONTAINS("T14"."WEBINAR_TOPIC", '\t')
        OR CONTAINS("T14"."WEBINAR_TOPIC", '\n')
        OR CONTAINS("T14"."WEBINAR_TOPIC", '\r')
        OR CONTAINS("T14"."WEBINAR_TOPIC", '')
        OR CONTAINS("T14"."WEBINAR_TOPIC", '\f'),
        NULLIF(
          TRIM(REGEXP_REPLACE("T14"."WEBINAR_TOPIC", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'),
          ''
        ),
        "T14"."WEBINAR_TOPIC"
      ) AS "WEBINAR_TOPIC",
      "T14"."START_TIME",
      "T14"."END_TIME",
      "T14"."REGISTRANTS",
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
    FROM "ZOOM_DB"."SILVER"."SI_WEBINARS" AS "T14"
  ) AS "T87"
), "T151" AS (
  SELECT
    "T123"."EVENT_ID",
    "T123"."USER_ID",
    "T123"."EVENT_TYPE",
    "T123"."AMOUNT",
    "T123"."EVENT_DATE",
    "T123"."LOAD_TIMESTAMP",
    "T123"."UPDATE_TIMESTAMP",
    "T123"."SOURCE_SYSTEM",
    "T123"."LOAD_DATE",
    "T123"."UPDATE_DATE",
    "T123"."EVENT_TYPE_LABEL",
    "T123"."EFF",
    "T123"."IS_SELECTED",
    0 + IFF(COALESCE("T123"."EVENT_ID" IS NULL, FALSE), 1, 0) + IFF(COALESCE("T123"."USER_ID" IS NULL, FALSE), 2, 0) + IFF(COALESCE("T123"."EVENT_TYPE" IS NULL, FALSE), 4, 0) + IFF(COALESCE("T123"."AMOUNT" IS NULL, FALSE), 8, 0) + IFF(COALESCE("T123"."EVENT_DATE" IS NULL, FALSE), 16, 0) + IFF(
      COALESCE(
        (
          "T123"."AMOUNT" < 0
        )
        AND NOT (
          "T123"."EVENT_TYPE_LABEL" IN ('Refund', 'Cancellation')
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
          "T69"."EVENT_ID" = ''
        )
        OR STARTSWITH("T69"."EVENT_ID", ' ')
        OR ENDSWITH("T69"."EVENT_ID", ' ')
        OR CONTAINS("T69"."EVENT_ID", '  ')
        OR CONTAINS("T69"."EVENT_ID", '\t')
        OR CONTAINS("T69"."EVENT_ID", '\n')
        OR CONTAINS("T69"."EVENT_ID", '\r')
        OR CONTAINS("T69"."EVENT_ID", '')
        OR CONTAINS("T69"."EVENT_ID", '\f'),
        NULLIF(TRIM(REGEXP_REPLACE("T69"."EVENT_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
        "T69"."EVENT_ID"
      ) AS "EVENT_ID",
      IFF(
        (
          "T69"."USER_ID" = ''
        )
        OR STARTSWITH("T69"."USER_ID", ' ')
        OR ENDSWITH("T69"."USER_ID", ' ')
        OR CONTAINS("T69"."USER_ID", '  ')
        OR CONTAINS("T69"."USER_ID", '\t')
        OR CONTAINS("T69"."USER_ID", '\n')
        OR CONTAINS("T69"."USER_ID", '\r')
        OR CONTAINS("T69"."USER_ID", '')
        OR CONTAINS("T69"."USER_ID", '\f'),
        NULLIF(TRIM(REGEXP_REPLACE("T69"."USER_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
        "T69"."USER_ID"
      ) AS "USER_ID",
      "T109"."EVENT_TYPE_CLEANED" AS "EVENT_TYPE",
      "T69"."AMOUNT",
      "T69"."EVENT_DATE",
      "T69"."LOAD_TIMESTAMP",
      "T69"."UPDATE_TIMESTAMP",
      IFF(
        (
          "T69"."SOURCE_SYSTEM" = ''
        )
        OR STARTSWITH("T69"."SOURCE_SYSTEM", ' ')
        OR ENDSWITH("T69"."SOURCE_SYSTEM", ' ')
        OR CONTAINS("T69"."SOURCE_SYSTEM", '  ')
        OR CONTAINS("T69"."SOURCE_SYSTEM", '\t')
        OR CONTAINS("T69"."SOURCE_SYSTEM", '\n')
        OR CONTAINS("T69"."SOURCE_SYSTEM", '\r')
        OR CONTAINS("T69"."SOURCE_SYSTEM", '')
        OR CONTAINS("T69"."SOURCE_SYSTEM", '\f'),
        NULLIF(
          TRIM(REGEXP_REPLACE("T69"."SOURCE_SYSTEM", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'),
          ''
        ),
        "T69"."SOURCE_SYSTEM"
      ) AS "SOURCE_SYSTEM",
      "T69"."LOAD_DATE",
      "T69"."UPDATE_DATE",
      COALESCE("T109"."EVENT_TYPE_MAPPED", 'Unknown') AS "EVENT_TYPE_LABEL",
      COALESCE("T69"."UPDATE_TIMESTAMP", "T69"."LOAD_TIMESTAMP") AS "EFF",
      "T69"."IS_SELECTED"
    FROM (
      SELECT
        "T16"."EVENT_ID",
        "T16"."USER_ID",
        "T16"."EVENT_TYPE",
        "T16"."AMOUNT",
        "T16"."EVENT_DATE",
        "T16"."LOAD_TIMESTAMP",
        "T16"."UPDATE_TIMESTAMP",
        "T16"."SOURCE_SYSTEM",
        "T16"."LOAD_DATE",
        "T16"."UPDATE_DATE",
        TRUE AS "IS_SELECTED"
      FROM "ZOOM_DB"."SILVER"."SI_BILLING_EVENTS" AS "T16"
    ) AS "T69"
    LEFT OUTER JOIN (
      SELECT
        "T93"."SPELLING" AS "EVENT_TYPE_SPELLING",
        "T93"."CLEANED" AS "EVENT_TYPE_CLEANED",
        CASE TRIM(
            REGEXP_REPLACE(
              TRANSLATE("T93"."CLEANED", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ_-', 'abcdefghijklmnopqrstuvwxyz  '),
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
          "T68"."SPELLING",
          IFF(
            (
              "T68"."SPELLING" = ''
            )
            OR STARTSWITH("T68"."SPELLING", ' ')
            OR ENDSWITH("T68"."SPELLING", ' ')
            OR CONTAINS("T68"."SPELLING", '  ')
            OR CONTAINS("T68"."SPELLING", '\t')
            OR CONTAINS("T68"."SPELLING", '\n')
            OR CONTAINS("T68"."SPELLING", '\r')
            OR CONTAINS("T68"."SPELLING", '')
            OR CONTAINS("T68"."SPELLING", '\f'),
            NULLIF(TRIM(REGEXP_REPLACE("T68"."SPELLING", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
            "T68"."SPELLING"
          ) AS "CLEANED"
        FROM (
          SELECT DISTINCT
            "T16"."EVENT_TYPE" AS "SPELLING"
          FROM "ZOOM_DB"."SILVER"."SI_BILLING_EVENTS" AS "T16"
          WHERE
            "T16"."EVENT_TYPE" IS NOT NULL
        ) AS "T68"
      ) AS "T93"
    ) AS "T109"
      ON "T69"."EVENT_TYPE" = "T109"."EVENT_TYPE_SPELLING"
  ) AS "T123"
), "T153" AS (
  SELECT
    "T125"."USAGE_ID",
    "T125"."MEETING_ID",
    "T125"."FEATURE_NAME",
    "T125"."USAGE_COUNT",
    "T125"."USAGE_DATE",
    "T125"."LOAD_TIMESTAMP",
    "T125"."UPDATE_TIMESTAMP",
    "T125"."SOURCE_SYSTEM",
    "T125"."LOAD_DATE",
    "T125"."UPDATE_DATE",
    "T125"."FEATURE_NAME_LABEL",
    "T125"."EFF",
    "T125"."IS_SELECTED",
    0 + IFF(COALESCE("T125"."USAGE_ID" IS NULL, FALSE), 1, 0) + IFF(COALESCE("T125"."MEETING_ID" IS NULL, FALSE), 2, 0) + IFF(COALESCE("T125"."FEATURE_NAME" IS NULL, FALSE), 4, 0) + IFF(COALESCE("T125"."USAGE_DATE" IS NULL, FALSE), 8, 0) + IFF(COALESCE("T125"."USAGE_COUNT" IS NULL, FALSE), 16, 0) + IFF(COALESCE("T125"."USAGE_COUNT" <= 0, FALSE), 32, 0) AS "FAILED"
  FROM (
    SELECT
      IFF(
        (
          "T71"."USAGE_ID" = ''
        )
        OR STARTSWITH("T71"."USAGE_ID", ' ')
        OR ENDSWITH("T71"."USAGE_ID", ' ')
        OR CONTAINS("T71"."USAGE_ID", '  ')
        OR CONTAINS("T71"."USAGE_ID", '\t')
        OR CONTAINS("T71"."USAGE_ID", '\n')
        OR CONTAINS("T71"."USAGE_ID", '\r')
        OR CONTAINS("T71"."USAGE_ID", '')
        OR CONTAINS("T71"."USAGE_ID", '\f'),
        NULLIF(TRIM(REGEXP_REPLACE("T71"."USAGE_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
        "T71"."USAGE_ID"
      ) AS "USAGE_ID",
      IFF(
        (
          "T71"."MEETING_ID" = ''
        )
        OR STARTSWITH("T71"."MEETING_ID", ' ')
        OR ENDSWITH("T71"."MEETING_ID", ' ')
        OR CONTAINS("T71"."MEETING_ID", '  ')
        OR CONTAINS("T71"."MEETING_ID", '\t')
        OR CONTAINS("T71"."MEETING_ID", '\n')
        OR CONTAINS("T71"."MEETING_ID", '\r')
        OR CONTAINS("T71"."MEETING_ID", '')
        OR CONTAINS("T71"."MEETING_ID", '\f'),
        NULLIF(TRIM(REGEXP_REPLACE("T71"."MEETING_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
        "T71"."MEETING_ID"
      ) AS "MEETING_ID",
      "T111"."FEATURE_NAME_CLEANED" AS "FEATURE_NAME",
      "T71"."USAGE_COUNT",
      "T71"."USAGE_DATE",
      "T71"."LOAD_TIMESTAMP",
      "T71"."UPDATE_TIMESTAMP",
      IFF(
        (
          "T71"."SOURCE_SYSTEM" = ''
        )
        OR STARTSWITH("T71"."SOURCE_SYSTEM", ' ')
        OR ENDSWITH("T71"."SOURCE_SYSTEM", ' ')
        OR CONTAINS("T71"."SOURCE_SYSTEM", '  ')
        OR CONTAINS("T71"."SOURCE_SYSTEM", '\t')
        OR CONTAINS("T71"."SOURCE_SYSTEM", '\n')
        OR CONTAINS("T71"."SOURCE_SYSTEM", '\r')
        OR CONTAINS("T71"."SOURCE_SYSTEM", '')
        OR CONTAINS("T71"."SOURCE_SYSTEM", '\f'),
        NULLIF(
          TRIM(REGEXP_REPLACE("T71"."SOURCE_SYSTEM", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'),
          ''
        ),
        "T71"."SOURCE_SYSTEM"
      ) AS "SOURCE_SYSTEM",
      "T71"."LOAD_DATE",
      "T71"."UPDATE_DATE",
      COALESCE("T111"."FEATURE_NAME_MAPPED", 'Unknown') AS "FEATURE_NAME_LABEL",
      COALESCE("T71"."UPDATE_TIMESTAMP", "T71"."LOAD_TIMESTAMP") AS "EFF",
      "T71"."IS_SELECTED"
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
        TRUE AS "IS_SELECTED"
      FROM "ZOOM_DB"."SILVER"."SI_FEATURE_USAGE" AS "T18"
    ) AS "T71"
    LEFT OUTER JOIN (
      SELECT
        "T94"."SPELLING" AS "FEATURE_NAME_SPELLING",
        "T94"."CLEANED" AS "FEATURE_NAME_CLEANED",
        CASE TRIM(
            REGEXP_REPLACE(
              TRANSLATE("T94"."CLEANED", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ_-', 'abcdefghijklmnopqrstuvwxyz  '),
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
          "T70"."SPELLING",
          IFF(
            (
              "T70"."SPELLING" = ''
            )
            OR STARTSWITH("T70"."SPELLING", ' ')
            OR ENDSWITH("T70"."SPELLING", ' ')
            OR CONTAINS("T70"."SPELLING", '  ')
            OR CONTAINS("T70"."SPELLING", '\t')
            OR CONTAINS("T70"."SPELLING", '\n')
            OR CONTAINS("T70"."SPELLING", '\r')
            OR CONTAINS("T70"."SPELLING", '')
            OR CONTAINS("T70"."SPELLING", '\f'),
            NULLIF(TRIM(REGEXP_REPLACE("T70"."SPELLING", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
            "T70"."SPELLING"
          ) AS "CLEANED"
        FROM (
          SELECT DISTINCT
            "T18"."FEATURE_NAME" AS "SPELLING"
          FROM "ZOOM_DB"."SILVER"."SI_FEATURE_USAGE" AS "T18"
          WHERE
            "T18"."FEATURE_NAME" IS NOT NULL
        ) AS "T70"
      ) AS "T94"
    ) AS "T111"
      ON "T71"."FEATURE_NAME" = "T111"."FEATURE_NAME_SPELLING"
  ) AS "T125"
), "T259" AS (
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
          "T243"."ERROR_ID",
          'gold' AS "ORIGIN",
          "T243"."ERROR_TYPE",
          "T243"."ERROR_DESCRIPTION",
          'si_participants' AS "SOURCE_TABLE",
          "T243"."PARTICIPANT_ID" AS "SOURCE_KEY",
          "T243"."SOURCE_COLUMN",
          CASE
            WHEN "T243"."VALIDATION_RULE" IN ('missing_participant_id')
            THEN "T243"."PARTICIPANT_ID"
            WHEN "T243"."VALIDATION_RULE" IN ('missing_meeting_id', 'orphan_meeting')
            THEN "T243"."MEETING_ID"
            WHEN "T243"."VALIDATION_RULE" IN ('missing_join_time')
            THEN CONCAT(
              CONCAT(
                RIGHT(CAST(CAST(DATE_PART(year, "T243"."JOIN_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T243"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T243"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T243"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(minute, "T243"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(second, "T243"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              '.',
              RIGHT(
                CAST((
                  (
                    (
                      DATEDIFF(
                        MICROSECOND,
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                        "T243"."JOIN_TIME"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            )
            WHEN "T243"."VALIDATION_RULE" IN ('invalid_time_range', 'outside_meeting_window')
            THEN CONCAT(
              COALESCE(
                CONCAT(
                  CONCAT(
                    RIGHT(CAST(CAST(DATE_PART(year, "T243"."JOIN_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(month, "T243"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T243"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                  ),
                  ' ',
                  RIGHT(CAST(CAST(DATE_PART(hour, "T243"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(minute, "T243"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(second, "T243"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  '.',
                  RIGHT(
                    CAST((
                      (
                        (
                          DATEDIFF(
                            MICROSECOND,
                            CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                            "T243"."JOIN_TIME"
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
                    RIGHT(CAST(CAST(DATE_PART(year, "T243"."LEAVE_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(month, "T243"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T243"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                  ),
                  ' ',
                  RIGHT(CAST(CAST(DATE_PART(hour, "T243"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(minute, "T243"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(second, "T243"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  '.',
                  RIGHT(
                    CAST((
                      (
                        (
                          DATEDIFF(
                            MICROSECOND,
                            CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                            "T243"."LEAVE_TIME"
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
            WHEN "T243"."VALIDATION_RULE" IN ('orphan_user')
            THEN "T243"."USER_ID"
            WHEN "T243"."VALIDATION_RULE" IN ('missing_leave_time')
            THEN CONCAT(
              CONCAT(
                RIGHT(CAST(CAST(DATE_PART(year, "T243"."LEAVE_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T243"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T243"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T243"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(minute, "T243"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(second, "T243"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              '.',
              RIGHT(
                CAST((
                  (
                    (
                      DATEDIFF(
                        MICROSECOND,
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                        "T243"."LEAVE_TIME"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            )
            ELSE NULL
          END AS "ERROR_VALUE",
          "T243"."VALIDATION_RULE",
          "T243"."ERROR_SEVERITY",
          'Open' AS "RESOLUTION_STATUS",
          CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
            'join_time',
            CONCAT(
              CONCAT(
                RIGHT(CAST(CAST(DATE_PART(year, "T243"."JOIN_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T243"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T243"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T243"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(minute, "T243"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(second, "T243"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              '.',
              RIGHT(
                CAST((
                  (
                    (
                      DATEDIFF(
                        MICROSECOND,
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                        "T243"."JOIN_TIME"
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
                RIGHT(CAST(CAST(DATE_PART(year, "T243"."LEAVE_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T243"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T243"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T243"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(minute, "T243"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(second, "T243"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              '.',
              RIGHT(
                CAST((
                  (
                    (
                      DATEDIFF(
                        MICROSECOND,
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                        "T243"."LEAVE_TIME"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            ),
            'load_date',
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T243"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T243"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T243"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            'load_timestamp',
            CONCAT(
              CONCAT(
                RIGHT(
                  CAST(CAST(DATE_PART(year, "T243"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                  4
                ),
                '-',
                RIGHT(
                  CAST(CAST(DATE_PART(month, "T243"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                ),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T243"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T243"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(minute, "T243"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(second, "T243"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                        "T243"."LOAD_TIMESTAMP"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            ),
            'meeting_id',
            "T243"."MEETING_ID",
            'participant_id',
            "T243"."PARTICIPANT_ID",
            'source_system',
            "T243"."SOURCE_SYSTEM",
            'update_date',
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T243"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T243"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T243"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            'update_timestamp',
            CONCAT(
              CONCAT(
                RIGHT(
                  CAST(CAST(DATE_PART(year, "T243"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                  4
                ),
                '-',
                RIGHT(
                  CAST(CAST(DATE_PART(month, "T243"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                ),
                '-',
                RIGHT(
                  CAST(CAST(DATE_PART(day, "T243"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                )
              ),
              ' ',
              RIGHT(
                CAST(CAST(DATE_PART(hour, "T243"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(minute, "T243"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(second, "T243"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                        "T243"."UPDATE_TIMESTAMP"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            ),
            'user_id',
            "T243"."USER_ID"
          ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
          "T243"."OCCURRENCES",
          "T243"."EFF" AS "ERROR_TIMESTAMP",
          "T243"."LOAD_DATE",
          "T243"."UPDATE_DATE",
          "T243"."SOURCE_SYSTEM"
        FROM (
          SELECT
            "T240"."PARTICIPANT_ID",
            "T240"."MEETING_ID",
            "T240"."USER_ID",
            "T240"."JOIN_TIME",
            "T240"."LEAVE_TIME",
            "T240"."LOAD_TIMESTAMP",
            "T240"."UPDATE_TIMESTAMP",
            "T240"."SOURCE_SYSTEM",
            "T240"."LOAD_DATE",
            "T240"."UPDATE_DATE",
            "T240"."EFF",
            "T240"."BROKEN",
            "T240"."RULE_TABLE",
            "T240"."RULE_BIT",
            "T240"."VALIDATION_RULE",
            "T240"."ERROR_SEVERITY",
            "T240"."ERROR_TYPE",
            "T240"."ERROR_DESCRIPTION",
            "T240"."SOURCE_COLUMN",
            "T240"."ERROR_ID",
            ROW_NUMBER() OVER (
              PARTITION BY "T240"."ERROR_ID"
              ORDER BY "T240"."EFF" DESC NULLS LAST, "T240"."LOAD_TIMESTAMP" DESC NULLS LAST, "T240"."PARTICIPANT_ID" DESC NULLS LAST, "T240"."MEETING_ID" DESC NULLS LAST, "T240"."USER_ID" DESC NULLS LAST, "T240"."JOIN_TIME" DESC NULLS LAST, "T240"."LEAVE_TIME" DESC NULLS LAST, "T240"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T240"."LOAD_DATE" DESC NULLS LAST, "T240"."UPDATE_DATE" DESC NULLS LAST, "T240"."SOURCE_SYSTEM" DESC NULLS LAST
            ) - 1 AS "POSITION",
            COUNT(*) OVER (
              PARTITION BY "T240"."ERROR_ID"
              ORDER BY NULL ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS "OCCURRENCES"
          FROM (
            SELECT
              "T225"."PARTICIPANT_ID",
              "T225"."MEETING_ID",
              "T225"."USER_ID",
              "T225"."JOIN_TIME",
              "T225"."LEAVE_TIME",
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
                  "T225"."PARTICIPANT_ID" IS NOT NULL,
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
                      "T225"."VALIDATION_RULE" IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH("T225"."VALIDATION_RULE") AS VARCHAR),
                        ':',
                        COALESCE("T225"."VALIDATION_RULE", '')
                      )
                    ),
                    IFF(
                      "T225"."PARTICIPANT_ID" IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH("T225"."PARTICIPANT_ID") AS VARCHAR),
                        ':',
                        COALESCE("T225"."PARTICIPANT_ID", '')
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
                      "T225"."VALIDATION_RULE" IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH("T225"."VALIDATION_RULE") AS VARCHAR),
                        ':',
                        COALESCE("T225"."VALIDATION_RULE", '')
                      )
                    ),
                    IFF(
                      "T225"."PARTICIPANT_ID" IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH("T225"."PARTICIPANT_ID") AS VARCHAR),
                        ':',
                        COALESCE("T225"."PARTICIPANT_ID", '')
                      )
                    ),
                    IFF(
                      "T225"."MEETING_ID" IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH("T225"."MEETING_ID") AS VARCHAR), ':', COALESCE("T225"."MEETING_ID", ''))
                    ),
                    IFF(
                      "T225"."USER_ID" IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH("T225"."USER_ID") AS VARCHAR), ':', COALESCE("T225"."USER_ID", ''))
                    ),
                    IFF(
                      CONCAT(
                        CONCAT(
                          RIGHT(CAST(CAST(DATE_PART(year, "T225"."JOIN_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T225"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T225"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(CAST(CAST(DATE_PART(hour, "T225"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(minute, "T225"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(second, "T225"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                  "T225"."JOIN_TIME"
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
                              RIGHT(CAST(CAST(DATE_PART(year, "T225"."JOIN_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T225"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T225"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T225"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(minute, "T225"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(second, "T225"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                      "T225"."JOIN_TIME"
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
                              RIGHT(CAST(CAST(DATE_PART(year, "T225"."JOIN_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T225"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T225"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T225"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(minute, "T225"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(second, "T225"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                      "T225"."JOIN_TIME"
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
                          RIGHT(CAST(CAST(DATE_PART(year, "T225"."LEAVE_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T225"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T225"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(CAST(CAST(DATE_PART(hour, "T225"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(minute, "T225"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(second, "T225"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                  "T225"."LEAVE_TIME"
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
                              RIGHT(CAST(CAST(DATE_PART(year, "T225"."LEAVE_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T225"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T225"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T225"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(minute, "T225"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(second, "T225"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                      "T225"."LEAVE_TIME"
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
                              RIGHT(CAST(CAST(DATE_PART(year, "T225"."LEAVE_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T225"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T225"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T225"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(minute, "T225"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(second, "T225"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                      "T225"."LEAVE_TIME"
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
                  "T214"."PARTICIPANT_ID",
                  "T214"."MEETING_ID",
                  "T214"."USER_ID",
                  "T214"."JOIN_TIME",
                  "T214"."LEAVE_TIME",
                  "T214"."LOAD_TIMESTAMP",
                  "T214"."UPDATE_TIMESTAMP",
                  "T214"."SOURCE_SYSTEM",
                  "T214"."LOAD_DATE",
                  "T214"."UPDATE_DATE",
                  "T214"."EFF",
                  "T214"."BROKEN",
                  "T72"."RULE_TABLE",
                  "T72"."RULE_BIT",
                  "T72"."VALIDATION_RULE",
                  "T72"."ERROR_SEVERITY",
                  "T72"."ERROR_TYPE",
                  "T72"."ERROR_DESCRIPTION",
                  "T72"."SOURCE_COLUMN"
                FROM (
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
                      "T2"."FAILED" AS "BROKEN"
                    FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."CONTESTED_PARTICIPANTS" AS "T2"
                    WHERE
                      "T2"."IS_STANDING"
                  ) AS "T21"
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      "T203"."PARTICIPANT_ID",
                      "T203"."MEETING_ID",
                      "T203"."USER_ID",
                      "T203"."JOIN_TIME",
                      "T203"."LEAVE_TIME",
                      "T203"."LOAD_TIMESTAMP",
                      "T203"."UPDATE_TIMESTAMP",
                      "T203"."SOURCE_SYSTEM",
                      "T203"."LOAD_DATE",
                      "T203"."UPDATE_DATE",
                      "T203"."EFF",
                      "T203"."BROKEN"
                    FROM (
                      SELECT
                        "T187"."PARTICIPANT_ID",
                        "T187"."MEETING_ID",
                        "T187"."USER_ID",
                        "T187"."JOIN_TIME",
                        "T187"."LEAVE_TIME",
                        "T187"."LOAD_TIMESTAMP",
                        "T187"."UPDATE_TIMESTAMP",
                        "T187"."SOURCE_SYSTEM",
                        "T187"."LOAD_DATE",
                        "T187"."UPDATE_DATE",
                        "T187"."EFF",
                        "T187"."FAILED",
                        "T187"."IS_SELECTED",
                        "T187"."IS_LATEST",
                        "T187"."MEETING_HOST_ID",
                        "T187"."MEETING_START_TIME",
                        "T187"."MEETING_END_TIME",
                        "T187"."MEETING_MINUTES",
                        "T187"."FOUND_USER_KEY",
                        "T187"."FOUND_USER_NAME",
                        0 + IFF(COALESCE("T187"."MEETING_START_TIME" IS NULL, FALSE), 16, 0) + IFF(
                          COALESCE(
                            (
                              "T187"."USER_ID" IS NOT NULL
                            ) AND (
                              "T187"."FOUND_USER_KEY" IS NULL
                            ),
                            FALSE
                          ),
                          32,
                          0
                        ) + IFF(
                          COALESCE(
                            COALESCE("T187"."JOIN_TIME" < "T187"."MEETING_START_TIME", FALSE)
                            OR COALESCE("T187"."LEAVE_TIME" > "T187"."MEETING_END_TIME", FALSE),
                            FALSE
                          ),
                          64,
                          0
                        ) + IFF(COALESCE("T187"."LEAVE_TIME" IS NULL, FALSE), 128, 0) AS "BROKEN"
                      FROM (
                        SELECT
                          "T185".*
                          EXCLUDE ("FOUND_UNTIL", "FOUND_FROM", "LOOKED_UP_ID")
                        FROM (
                          SELECT
                            "T170"."PARTICIPANT_ID",
                            "T170"."MEETING_ID",
                            "T170"."USER_ID",
                            "T170"."JOIN_TIME",
                            "T170"."LEAVE_TIME",
                            "T170"."LOAD_TIMESTAMP",
                            "T170"."UPDATE_TIMESTAMP",
                            "T170"."SOURCE_SYSTEM",
                            "T170"."LOAD_DATE",
                            "T170"."UPDATE_DATE",
                            "T170"."EFF",
                            "T170"."FAILED",
                            "T170"."IS_SELECTED",
                            "T170"."IS_LATEST",
                            "T170"."MEETING_HOST_ID",
                            "T170"."MEETING_START_TIME",
                            "T170"."MEETING_END_TIME",
                            "T170"."MEETING_MINUTES",
                            "T63"."LOOKED_UP_ID",
                            "T63"."FOUND_FROM",
                            "T63"."FOUND_UNTIL",
                            "T63"."FOUND_USER_KEY",
                            "T63"."FOUND_USER_NAME"
                          FROM (
                            SELECT
                              "T163".*
                              EXCLUDE ("CORE_MEETING_ID")
                            FROM (
                              SELECT
                                "T152"."PARTICIPANT_ID",
                                "T152"."MEETING_ID",
                                "T152"."USER_ID",
                                "T152"."JOIN_TIME",
                                "T152"."LEAVE_TIME",
                                "T152"."LOAD_TIMESTAMP",
                                "T152"."UPDATE_TIMESTAMP",
                                "T152"."SOURCE_SYSTEM",
                                "T152"."LOAD_DATE",
                                "T152"."UPDATE_DATE",
                                "T152"."EFF",
                                "T152"."FAILED",
                                "T152"."IS_SELECTED",
                                "T152"."IS_LATEST",
                                "T66"."CORE_MEETING_ID",
                                "T66"."MEETING_HOST_ID",
                                "T66"."MEETING_START_TIME",
                                "T66"."MEETING_END_TIME",
                                "T66"."MEETING_MINUTES"
                              FROM (
                                SELECT
                                  *
                                FROM (
                                  SELECT
                                    "T124"."PARTICIPANT_ID",
                                    "T124"."MEETING_ID",
                                    "T124"."USER_ID",
                                    "T124"."JOIN_TIME",
                                    "T124"."LEAVE_TIME",
                                    "T124"."LOAD_TIMESTAMP",
                                    "T124"."UPDATE_TIMESTAMP",
                                    "T124"."SOURCE_SYSTEM",
                                    "T124"."LOAD_DATE",
                                    "T124"."UPDATE_DATE",
                                    "T124"."EFF",
                                    "T124"."FAILED",
                                    "T124"."IS_SELECTED",
                                    TRUE AS "IS_LATEST"
                                  FROM (
                                    SELECT
                                      *
                                    FROM "T104" AS "T110"
                                    WHERE
                                      "T110"."FAILED" = 0
                                  ) AS "T124"
                                  WHERE
                                    NOT EXISTS(
                                      SELECT
                                        1
                                      FROM (
                                        SELECT
                                          "T129"."KEY_BUCKET"
                                        FROM (
                                          SELECT
                                            "T117"."KEY_BUCKET",
                                            COUNT(*) AS "COUNTSTAR()"
                                          FROM (
                                            SELECT
                                              HASH("T110"."PARTICIPANT_ID") AS "KEY_BUCKET"
                                            FROM "T104" AS "T110"
                                          ) AS "T117"
                                          GROUP BY
                                            1
                                        ) AS "T129"
                                        WHERE
                                          "T129"."COUNTSTAR()" > 1 AND "T129"."KEY_BUCKET" IS NOT NULL
                                      ) AS "T136"
                                      WHERE
                                        HASH("T124"."PARTICIPANT_ID") = "T136"."KEY_BUCKET"
                                    )
                                ) AS "T145"
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
                                ) AS "T22"
                              ) AS "T152"
                              LEFT OUTER JOIN (
                                SELECT
                                  "T12"."MEETING_ID" AS "CORE_MEETING_ID",
                                  "T12"."HOST_ID" AS "MEETING_HOST_ID",
                                  "T12"."START_TIME" AS "MEETING_START_TIME",
                                  "T12"."END_TIME" AS "MEETING_END_TIME",
                                  "T12"."DURATION_MINUTES" AS "MEETING_MINUTES"
                                FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."MEETING_CORE" AS "T12"
                              ) AS "T66"
                                ON "T152"."MEETING_ID" = "T66"."CORE_MEETING_ID"
                            ) AS "T163"
                          ) AS "T170"
                          LEFT OUTER JOIN (
                            SELECT
                              "T11"."USER_ID" AS "LOOKED_UP_ID",
                              "T11"."FOUND_FROM",
                              "T11"."FOUND_UNTIL",
                              "T11"."USER_KEY" AS "FOUND_USER_KEY",
                              "T11"."USER_NAME" AS "FOUND_USER_NAME"
                            FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."USER_VERSIONS" AS "T11"
                          ) AS "T63"
                            ON "T170"."USER_ID" = "T63"."LOOKED_UP_ID"
                            AND LEAST(
                              GREATEST(
                                "T170"."JOIN_TIME",
                                CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
                              ),
                              CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMP_NTZ(6))
                            ) >= "T63"."FOUND_FROM"
                            AND LEAST(
                              GREATEST(
                                "T170"."JOIN_TIME",
                                CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
                              ),
                              CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMP_NTZ(6))
                            ) < "T63"."FOUND_UNTIL"
                        ) AS "T185"
                      ) AS "T187"
                    ) AS "T203"
                    WHERE
                      "T203"."BROKEN" <> 0 AND "T203"."IS_LATEST"
                  ) AS "T210"
                ) AS "T214"
                CROSS JOIN (
                  SELECT
                    *
                  FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."QUALITY_RULES" AS "T3"
                  WHERE
                    "T3"."RULE_TABLE" = 'si_participants'
                ) AS "T72"
              ) AS "T217"
              WHERE
                (
                  BITAND("T217"."BROKEN", "T217"."RULE_BIT")
                ) <> 0
            ) AS "T225"
          ) AS "T240"
        ) AS "T243"
        WHERE
          "T243"."POSITION" = 0
      ) AS "T250"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "T244"."ERROR_ID",
          'gold' AS "ORIGIN",
          "T244"."ERROR_TYPE",
          "T244"."ERROR_DESCRIPTION",
          'si_meetings' AS "SOURCE_TABLE",
          "T244"."MEETING_ID" AS "SOURCE_KEY",
          "T244"."SOURCE_COLUMN",
          CASE
            WHEN "T244"."VALIDATION_RULE" IN ('missing_meeting_id')
            THEN "T244"."MEETING_ID"
            WHEN "T244"."VALIDATION_RULE" IN ('missing_host_id', 'orphan_host')
            THEN "T244"."HOST_ID"
            WHEN "T244"."VALIDATION_RULE" IN ('missing_start_time')
            THEN CONCAT(
              CONCAT(
                RIGHT(CAST(CAST(DATE_PART(year, "T244"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T244"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T244"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T244"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(minute, "T244"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(second, "T244"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              '.',
              RIGHT(
                CAST((
                  (
                    (
                      DATEDIFF(
                        MICROSECOND,
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                        "T244"."START_TIME"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            )
            WHEN "T244"."VALIDATION_RULE" IN ('invalid_time_range', 'duration_over_24h')
            THEN CONCAT(
              COALESCE(
                CONCAT(
                  CONCAT(
                    RIGHT(CAST(CAST(DATE_PART(year, "T244"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(month, "T244"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T244"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                  ),
                  ' ',
                  RIGHT(CAST(CAST(DATE_PART(hour, "T244"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(minute, "T244"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(second, "T244"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  '.',
                  RIGHT(
                    CAST((
                      (
                        (
                          DATEDIFF(
                            MICROSECOND,
                            CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                            "T244"."START_TIME"
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
                    RIGHT(CAST(CAST(DATE_PART(year, "T244"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(month, "T244"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T244"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                  ),
                  ' ',
                  RIGHT(CAST(CAST(DATE_PART(hour, "T244"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(minute, "T244"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(second, "T244"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  '.',
                  RIGHT(
                    CAST((
                      (
                        (
                          DATEDIFF(
                            MICROSECOND,
                            CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                            "T244"."END_TIME"
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
            WHEN "T244"."VALIDATION_RULE" IN ('negative_duration')
            THEN CAST("T244"."DURATION_MINUTES" AS VARCHAR)
            WHEN "T244"."VALIDATION_RULE" IN ('duration_mismatch')
            THEN CONCAT(
              CONCAT(
                COALESCE(CAST("T244"."DURATION_MINUTES" AS VARCHAR), 'null'),
                ', ',
                COALESCE(
                  CONCAT(
                    CONCAT(
                      RIGHT(CAST(CAST(DATE_PART(year, "T244"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(month, "T244"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(day, "T244"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                    ),
                    ' ',
                    RIGHT(CAST(CAST(DATE_PART(hour, "T244"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    ':',
                    RIGHT(CAST(CAST(DATE_PART(minute, "T244"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    ':',
                    RIGHT(CAST(CAST(DATE_PART(second, "T244"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    '.',
                    RIGHT(
                      CAST((
                        (
                          (
                            DATEDIFF(
                              MICROSECOND,
                              CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                              "T244"."START_TIME"
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
                    RIGHT(CAST(CAST(DATE_PART(year, "T244"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(month, "T244"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T244"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                  ),
                  ' ',
                  RIGHT(CAST(CAST(DATE_PART(hour, "T244"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(minute, "T244"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(second, "T244"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  '.',
                  RIGHT(
                    CAST((
                      (
                        (
                          DATEDIFF(
                            MICROSECOND,
                            CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                            "T244"."END_TIME"
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
            WHEN "T244"."VALIDATION_RULE" IN ('missing_end_time')
            THEN CONCAT(
              CONCAT(
                RIGHT(CAST(CAST(DATE_PART(year, "T244"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T244"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T244"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T244"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(minute, "T244"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(second, "T244"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              '.',
              RIGHT(
                CAST((
                  (
                    (
                      DATEDIFF(
                        MICROSECOND,
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                        "T244"."END_TIME"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            )
            ELSE NULL
          END AS "ERROR_VALUE",
          "T244"."VALIDATION_RULE",
          "T244"."ERROR_SEVERITY",
          'Open' AS "RESOLUTION_STATUS",
          CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
            'duration_minutes',
            "T244"."DURATION_MINUTES",
            'end_time',
            CONCAT(
              CONCAT(
                RIGHT(CAST(CAST(DATE_PART(year, "T244"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T244"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T244"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T244"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(minute, "T244"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(second, "T244"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              '.',
              RIGHT(
                CAST((
                  (
                    (
                      DATEDIFF(
                        MICROSECOND,
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                        "T244"."END_TIME"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            ),
            'host_id',
            "T244"."HOST_ID",
            'load_date',
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T244"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T244"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T244"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            'load_timestamp',
            CONCAT(
              CONCAT(
                RIGHT(
                  CAST(CAST(DATE_PART(year, "T244"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                  4
                ),
                '-',
                RIGHT(
                  CAST(CAST(DATE_PART(month, "T244"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                ),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T244"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T244"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(minute, "T244"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(second, "T244"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                        "T244"."LOAD_TIMESTAMP"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            ),
            'meeting_id',
            "T244"."MEETING_ID",
            'meeting_topic',
            "T244"."MEETING_TOPIC",
            'source_system',
            "T244"."SOURCE_SYSTEM",
            'start_time',
            CONCAT(
              CONCAT(
                RIGHT(CAST(CAST(DATE_PART(year, "T244"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T244"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T244"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T244"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(minute, "T244"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(second, "T244"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              '.',
              RIGHT(
                CAST((
                  (
                    (
                      DATEDIFF(
                        MICROSECOND,
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                        "T244"."START_TIME"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            ),
            'update_date',
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T244"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T244"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T244"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            'update_timestamp',
            CONCAT(
              CONCAT(
                RIGHT(
                  CAST(CAST(DATE_PART(year, "T244"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                  4
                ),
                '-',
                RIGHT(
                  CAST(CAST(DATE_PART(month, "T244"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                ),
                '-',
                RIGHT(
                  CAST(CAST(DATE_PART(day, "T244"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                )
              ),
              ' ',
              RIGHT(
                CAST(CAST(DATE_PART(hour, "T244"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(minute, "T244"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(second, "T244"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                        "T244"."UPDATE_TIMESTAMP"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            )
          ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
          "T244"."OCCURRENCES",
          "T244"."EFF" AS "ERROR_TIMESTAMP",
          "T244"."LOAD_DATE",
          "T244"."UPDATE_DATE",
          "T244"."SOURCE_SYSTEM"
        FROM (
          SELECT
            "T241"."MEETING_ID",
            "T241"."HOST_ID",
            "T241"."MEETING_TOPIC",
            "T241"."START_TIME",
            "T241"."END_TIME",
            "T241"."DURATION_MINUTES",
            "T241"."LOAD_TIMESTAMP",
            "T241"."UPDATE_TIMESTAMP",
            "T241"."SOURCE_SYSTEM",
            "T241"."LOAD_DATE",
            "T241"."UPDATE_DATE",
            "T241"."EFF",
            "T241"."BROKEN",
            "T241"."RULE_TABLE",
            "T241"."RULE_BIT",
            "T241"."VALIDATION_RULE",
            "T241"."ERROR_SEVERITY",
            "T241"."ERROR_TYPE",
            "T241"."ERROR_DESCRIPTION",
            "T241"."SOURCE_COLUMN",
            "T241"."ERROR_ID",
            ROW_NUMBER() OVER (
              PARTITION BY "T241"."ERROR_ID"
              ORDER BY "T241"."EFF" DESC NULLS LAST, "T241"."LOAD_TIMESTAMP" DESC NULLS LAST, "T241"."MEETING_ID" DESC NULLS LAST, "T241"."HOST_ID" DESC NULLS LAST, "T241"."MEETING_TOPIC" DESC NULLS LAST, "T241"."START_TIME" DESC NULLS LAST, "T241"."END_TIME" DESC NULLS LAST, "T241"."DURATION_MINUTES" DESC NULLS LAST, "T241"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T241"."LOAD_DATE" DESC NULLS LAST, "T241"."UPDATE_DATE" DESC NULLS LAST, "T241"."SOURCE_SYSTEM" DESC NULLS LAST
            ) - 1 AS "POSITION",
            COUNT(*) OVER (
              PARTITION BY "T241"."ERROR_ID"
              ORDER BY NULL ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS "OCCURRENCES"
          FROM (
            SELECT
              "T226"."MEETING_ID",
              "T226"."HOST_ID",
              "T226"."MEETING_TOPIC",
              "T226"."START_TIME",
              "T226"."END_TIME",
              "T226"."DURATION_MINUTES",
              "T226"."LOAD_TIMESTAMP",
              "T226"."UPDATE_TIMESTAMP",
              "T226"."SOURCE_SYSTEM",
              "T226"."LOAD_DATE",
              "T226"."UPDATE_DATE",
              "T226"."EFF",
              "T226"."BROKEN",
              "T226"."RULE_TABLE",
              "T226"."RULE_BIT",
              "T226"."VALIDATION_RULE",
              "T226"."ERROR_SEVERITY",
              "T226"."ERROR_TYPE",
              "T226"."ERROR_DESCRIPTION",
              "T226"."SOURCE_COLUMN",
              MD5(
                IFF(
                  "T226"."MEETING_ID" IS NOT NULL,
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
                      "T226"."VALIDATION_RULE" IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH("T226"."VALIDATION_RULE") AS VARCHAR),
                        ':',
                        COALESCE("T226"."VALIDATION_RULE", '')
                      )
                    ),
                    IFF(
                      "T226"."MEETING_ID" IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH("T226"."MEETING_ID") AS VARCHAR), ':', COALESCE("T226"."MEETING_ID", ''))
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
                      "T226"."VALIDATION_RULE" IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH("T226"."VALIDATION_RULE") AS VARCHAR),
                        ':',
                        COALESCE("T226"."VALIDATION_RULE", '')
                      )
                    ),
                    IFF(
                      "T226"."MEETING_ID" IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH("T226"."MEETING_ID") AS VARCHAR), ':', COALESCE("T226"."MEETING_ID", ''))
                    ),
                    IFF(
                      "T226"."HOST_ID" IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH("T226"."HOST_ID") AS VARCHAR), ':', COALESCE("T226"."HOST_ID", ''))
                    ),
                    IFF(
                      "T226"."MEETING_TOPIC" IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH("T226"."MEETING_TOPIC") AS VARCHAR),
                        ':',
                        COALESCE("T226"."MEETING_TOPIC", '')
                      )
                    ),
                    IFF(
                      CONCAT(
                        CONCAT(
                          RIGHT(CAST(CAST(DATE_PART(year, "T226"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T226"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T226"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(CAST(CAST(DATE_PART(hour, "T226"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(minute, "T226"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(second, "T226"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                  "T226"."START_TIME"
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
                              RIGHT(CAST(CAST(DATE_PART(year, "T226"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T226"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T226"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T226"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(minute, "T226"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(second, "T226"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                      "T226"."START_TIME"
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
                              RIGHT(CAST(CAST(DATE_PART(year, "T226"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T226"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T226"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T226"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(minute, "T226"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(second, "T226"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                      "T226"."START_TIME"
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
                          RIGHT(CAST(CAST(DATE_PART(year, "T226"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T226"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T226"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(CAST(CAST(DATE_PART(hour, "T226"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(minute, "T226"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(second, "T226"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                  "T226"."END_TIME"
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
                              RIGHT(CAST(CAST(DATE_PART(year, "T226"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T226"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T226"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T226"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(minute, "T226"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(second, "T226"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                      "T226"."END_TIME"
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
                              RIGHT(CAST(CAST(DATE_PART(year, "T226"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T226"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T226"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T226"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(minute, "T226"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(second, "T226"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                      "T226"."END_TIME"
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
                      CAST("T226"."DURATION_MINUTES" AS VARCHAR) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(CAST("T226"."DURATION_MINUTES" AS VARCHAR)) AS VARCHAR),
                        ':',
                        COALESCE(CAST("T226"."DURATION_MINUTES" AS VARCHAR), '')
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
                  "T215"."MEETING_ID",
                  "T215"."HOST_ID",
                  "T215"."MEETING_TOPIC",
                  "T215"."START_TIME",
                  "T215"."END_TIME",
                  "T215"."DURATION_MINUTES",
                  "T215"."LOAD_TIMESTAMP",
                  "T215"."UPDATE_TIMESTAMP",
                  "T215"."SOURCE_SYSTEM",
                  "T215"."LOAD_DATE",
                  "T215"."UPDATE_DATE",
                  "T215"."EFF",
                  "T215"."BROKEN",
                  "T73"."RULE_TABLE",
                  "T73"."RULE_BIT",
                  "T73"."VALIDATION_RULE",
                  "T73"."ERROR_SEVERITY",
                  "T73"."ERROR_TYPE",
                  "T73"."ERROR_DESCRIPTION",
                  "T73"."SOURCE_COLUMN"
                FROM (
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
                      "T4"."FAILED" AS "BROKEN"
                    FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."CONTESTED_MEETINGS" AS "T4"
                    WHERE
                      "T4"."IS_STANDING"
                  ) AS "T23"
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      "T204"."MEETING_ID",
                      "T204"."HOST_ID",
                      "T204"."MEETING_TOPIC",
                      "T204"."START_TIME",
                      "T204"."END_TIME",
                      "T204"."DURATION_MINUTES",
                      "T204"."LOAD_TIMESTAMP",
                      "T204"."UPDATE_TIMESTAMP",
                      "T204"."SOURCE_SYSTEM",
                      "T204"."LOAD_DATE",
                      "T204"."UPDATE_DATE",
                      "T204"."EFF",
                      "T204"."BROKEN"
                    FROM (
                      SELECT
                        "T174"."MEETING_ID",
                        "T174"."HOST_ID",
                        "T174"."MEETING_TOPIC",
                        "T174"."START_TIME",
                        "T174"."END_TIME",
                        "T174"."DURATION_MINUTES",
                        "T174"."LOAD_TIMESTAMP",
                        "T174"."UPDATE_TIMESTAMP",
                        "T174"."SOURCE_SYSTEM",
                        "T174"."LOAD_DATE",
                        "T174"."UPDATE_DATE",
                        "T174"."EFF",
                        "T174"."FAILED",
                        "T174"."IS_SELECTED",
                        "T174"."IS_LATEST",
                        "T174"."HOST_USER_KEY",
                        0 + IFF(COALESCE("T174"."HOST_USER_KEY" IS NULL, FALSE), 32, 0) + IFF(
                          COALESCE(
                            ABS(
                              "T174"."DURATION_MINUTES" - CAST(ROUND(
                                (
                                  DATEDIFF(MICROSECOND, "T174"."START_TIME", "T174"."END_TIME") - (
                                    DATEDIFF(MICROSECOND, "T174"."START_TIME", "T174"."END_TIME") % 60000000
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
                                DATEDIFF(MICROSECOND, "T174"."START_TIME", "T174"."END_TIME") - (
                                  DATEDIFF(MICROSECOND, "T174"."START_TIME", "T174"."END_TIME") % 60000000
                                )
                              ) / 60000000,
                              0
                            ) AS BIGINT) > 1440,
                            FALSE
                          ),
                          128,
                          0
                        ) + IFF(COALESCE("T174"."END_TIME" IS NULL, FALSE), 256, 0) AS "BROKEN"
                      FROM (
                        SELECT
                          "T173".*
                          EXCLUDE ("FOUND_UNTIL", "FOUND_FROM", "LOOKED_UP_ID")
                        FROM (
                          SELECT
                            "T154"."MEETING_ID",
                            "T154"."HOST_ID",
                            "T154"."MEETING_TOPIC",
                            "T154"."START_TIME",
                            "T154"."END_TIME",
                            "T154"."DURATION_MINUTES",
                            "T154"."LOAD_TIMESTAMP",
                            "T154"."UPDATE_TIMESTAMP",
                            "T154"."SOURCE_SYSTEM",
                            "T154"."LOAD_DATE",
                            "T154"."UPDATE_DATE",
                            "T154"."EFF",
                            "T154"."FAILED",
                            "T154"."IS_SELECTED",
                            "T154"."IS_LATEST",
                            "T61"."LOOKED_UP_ID",
                            "T61"."FOUND_FROM",
                            "T61"."FOUND_UNTIL",
                            "T61"."HOST_USER_KEY"
                          FROM (
                            SELECT
                              *
                            FROM (
                              SELECT
                                "T126"."MEETING_ID",
                                "T126"."HOST_ID",
                                "T126"."MEETING_TOPIC",
                                "T126"."START_TIME",
                                "T126"."END_TIME",
                                "T126"."DURATION_MINUTES",
                                "T126"."LOAD_TIMESTAMP",
                                "T126"."UPDATE_TIMESTAMP",
                                "T126"."SOURCE_SYSTEM",
                                "T126"."LOAD_DATE",
                                "T126"."UPDATE_DATE",
                                "T126"."EFF",
                                "T126"."FAILED",
                                "T126"."IS_SELECTED",
                                TRUE AS "IS_LATEST"
                              FROM (
                                SELECT
                                  *
                                FROM "T107" AS "T112"
                                WHERE
                                  "T112"."FAILED" = 0
                              ) AS "T126"
                              WHERE
                                NOT EXISTS(
                                  SELECT
                                    1
                                  FROM (
                                    SELECT
                                      "T130"."KEY_BUCKET"
                                    FROM (
                                      SELECT
                                        "T121"."KEY_BUCKET",
                                        COUNT(*) AS "COUNTSTAR()"
                                      FROM (
                                        SELECT
                                          HASH("T112"."MEETING_ID") AS "KEY_BUCKET"
                                        FROM "T107" AS "T112"
                                      ) AS "T121"
                                      GROUP BY
                                        1
                                    ) AS "T130"
                                    WHERE
                                      "T130"."COUNTSTAR()" > 1 AND "T130"."KEY_BUCKET" IS NOT NULL
                                  ) AS "T137"
                                  WHERE
                                    HASH("T126"."MEETING_ID") = "T137"."KEY_BUCKET"
                                )
                            ) AS "T146"
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
                            ) AS "T24"
                          ) AS "T154"
                          LEFT OUTER JOIN (
                            SELECT
                              "T11"."USER_ID" AS "LOOKED_UP_ID",
                              "T11"."FOUND_FROM",
                              "T11"."FOUND_UNTIL",
                              "T11"."USER_KEY" AS "HOST_USER_KEY"
                            FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."USER_VERSIONS" AS "T11"
                          ) AS "T61"
                            ON "T154"."HOST_ID" = "T61"."LOOKED_UP_ID"
                            AND LEAST(
                              GREATEST(
                                "T154"."START_TIME",
                                CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
                              ),
                              CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMP_NTZ(6))
                            ) >= "T61"."FOUND_FROM"
                            AND LEAST(
                              GREATEST(
                                "T154"."START_TIME",
                                CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
                              ),
                              CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMP_NTZ(6))
                            ) < "T61"."FOUND_UNTIL"
                        ) AS "T173"
                      ) AS "T174"
                    ) AS "T204"
                    WHERE
                      "T204"."BROKEN" <> 0 AND "T204"."IS_LATEST"
                  ) AS "T211"
                ) AS "T215"
                CROSS JOIN (
                  SELECT
                    *
                  FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."QUALITY_RULES" AS "T3"
                  WHERE
                    "T3"."RULE_TABLE" = 'si_meetings'
                ) AS "T73"
              ) AS "T218"
              WHERE
                (
                  BITAND("T218"."BROKEN", "T218"."RULE_BIT")
                ) <> 0
            ) AS "T226"
          ) AS "T241"
        ) AS "T244"
        WHERE
          "T244"."POSITION" = 0
      ) AS "T251"
    ) AS "T252"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "T248"."ERROR_ID",
          'gold' AS "ORIGIN",
          "T248"."ERROR_TYPE",
          "T248"."ERROR_DESCRIPTION",
          'si_feature_usage' AS "SOURCE_TABLE",
          "T248"."USAGE_ID" AS "SOURCE_KEY",
          "T248"."SOURCE_COLUMN",
          CASE
            WHEN "T248"."VALIDATION_RULE" IN ('missing_usage_id')
            THEN "T248"."USAGE_ID"
            WHEN "T248"."VALIDATION_RULE" IN ('missing_meeting_id', 'orphan_meeting')
            THEN "T248"."MEETING_ID"
            WHEN "T248"."VALIDATION_RULE" IN ('missing_feature_name', 'unknown_feature')
            THEN "T248"."FEATURE_NAME"
            WHEN "T248"."VALIDATION_RULE" IN ('missing_usage_date', 'outside_meeting_dates')
            THEN CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T248"."USAGE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T248"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T248"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
            )
            WHEN "T248"."VALIDATION_RULE" IN ('missing_usage_count', 'invalid_usage_count')
            THEN CAST("T248"."USAGE_COUNT" AS VARCHAR)
            ELSE NULL
          END AS "ERROR_VALUE",
          "T248"."VALIDATION_RULE",
          "T248"."ERROR_SEVERITY",
          'Open' AS "RESOLUTION_STATUS",
          CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
            'feature_name',
            "T248"."FEATURE_NAME",
            'load_date',
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T248"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T248"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T248"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            'load_timestamp',
            CONCAT(
              CONCAT(
                RIGHT(
                  CAST(CAST(DATE_PART(year, "T248"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                  4
                ),
                '-',
                RIGHT(
                  CAST(CAST(DATE_PART(month, "T248"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                ),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T248"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T248"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(minute, "T248"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(second, "T248"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                        "T248"."LOAD_TIMESTAMP"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            ),
            'meeting_id',
            "T248"."MEETING_ID",
            'source_system',
            "T248"."SOURCE_SYSTEM",
            'update_date',
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T248"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T248"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T248"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            'update_timestamp',
            CONCAT(
              CONCAT(
                RIGHT(
                  CAST(CAST(DATE_PART(year, "T248"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                  4
                ),
                '-',
                RIGHT(
                  CAST(CAST(DATE_PART(month, "T248"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                ),
                '-',
                RIGHT(
                  CAST(CAST(DATE_PART(day, "T248"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                )
              ),
              ' ',
              RIGHT(
                CAST(CAST(DATE_PART(hour, "T248"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(minute, "T248"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(second, "T248"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                        "T248"."UPDATE_TIMESTAMP"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            ),
            'usage_count',
            "T248"."USAGE_COUNT",
            'usage_date',
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T248"."USAGE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T248"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T248"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            'usage_id',
            "T248"."USAGE_ID"
          ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
          "T248"."OCCURRENCES",
          "T248"."EFF" AS "ERROR_TIMESTAMP",
          "T248"."LOAD_DATE",
          "T248"."UPDATE_DATE",
          "T248"."SOURCE_SYSTEM"
        FROM (
          SELECT
            "T245"."USAGE_ID",
            "T245"."MEETING_ID",
            "T245"."FEATURE_NAME",
            "T245"."USAGE_COUNT",
            "T245"."USAGE_DATE",
            "T245"."LOAD_TIMESTAMP",
            "T245"."UPDATE_TIMESTAMP",
            "T245"."SOURCE_SYSTEM",
            "T245"."LOAD_DATE",
            "T245"."UPDATE_DATE",
            "T245"."EFF",
            "T245"."BROKEN",
            "T245"."RULE_TABLE",
            "T245"."RULE_BIT",
            "T245"."VALIDATION_RULE",
            "T245"."ERROR_SEVERITY",
            "T245"."ERROR_TYPE",
            "T245"."ERROR_DESCRIPTION",
            "T245"."SOURCE_COLUMN",
            "T245"."ERROR_ID",
            ROW_NUMBER() OVER (
              PARTITION BY "T245"."ERROR_ID"
              ORDER BY "T245"."EFF" DESC NULLS LAST, "T245"."LOAD_TIMESTAMP" DESC NULLS LAST, "T245"."USAGE_ID" DESC NULLS LAST, "T245"."MEETING_ID" DESC NULLS LAST, "T245"."FEATURE_NAME" DESC NULLS LAST, "T245"."USAGE_COUNT" DESC NULLS LAST, "T245"."USAGE_DATE" DESC NULLS LAST, "T245"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T245"."LOAD_DATE" DESC NULLS LAST, "T245"."UPDATE_DATE" DESC NULLS LAST, "T245"."SOURCE_SYSTEM" DESC NULLS LAST
            ) - 1 AS "POSITION",
            COUNT(*) OVER (
              PARTITION BY "T245"."ERROR_ID"
              ORDER BY NULL ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS "OCCURRENCES"
          FROM (
            SELECT
              "T236"."USAGE_ID",
              "T236"."MEETING_ID",
              "T236"."FEATURE_NAME",
              "T236"."USAGE_COUNT",
              "T236"."USAGE_DATE",
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
              MD5(
                IFF(
                  "T236"."USAGE_ID" IS NOT NULL,
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
                      "T236"."VALIDATION_RULE" IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH("T236"."VALIDATION_RULE") AS VARCHAR),
                        ':',
                        COALESCE("T236"."VALIDATION_RULE", '')
                      )
                    ),
                    IFF(
                      "T236"."USAGE_ID" IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH("T236"."USAGE_ID") AS VARCHAR), ':', COALESCE("T236"."USAGE_ID", ''))
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
                      "T236"."VALIDATION_RULE" IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH("T236"."VALIDATION_RULE") AS VARCHAR),
                        ':',
                        COALESCE("T236"."VALIDATION_RULE", '')
                      )
                    ),
                    IFF(
                      "T236"."USAGE_ID" IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH("T236"."USAGE_ID") AS VARCHAR), ':', COALESCE("T236"."USAGE_ID", ''))
                    ),
                    IFF(
                      "T236"."MEETING_ID" IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH("T236"."MEETING_ID") AS VARCHAR), ':', COALESCE("T236"."MEETING_ID", ''))
                    ),
                    IFF(
                      "T236"."FEATURE_NAME" IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH("T236"."FEATURE_NAME") AS VARCHAR),
                        ':',
                        COALESCE("T236"."FEATURE_NAME", '')
                      )
                    ),
                    IFF(
                      CAST("T236"."USAGE_COUNT" AS VARCHAR) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(CAST("T236"."USAGE_COUNT" AS VARCHAR)) AS VARCHAR),
                        ':',
                        COALESCE(CAST("T236"."USAGE_COUNT" AS VARCHAR), '')
                      )
                    ),
                    IFF(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T236"."USAGE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T236"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T236"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                      ) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T236"."USAGE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T236"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T236"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          )
                        ) AS VARCHAR),
                        ':',
                        COALESCE(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T236"."USAGE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T236"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T236"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
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
                  "T231"."USAGE_ID",
                  "T231"."MEETING_ID",
                  "T231"."FEATURE_NAME",
                  "T231"."USAGE_COUNT",
                  "T231"."USAGE_DATE",
                  "T231"."LOAD_TIMESTAMP",
                  "T231"."UPDATE_TIMESTAMP",
                  "T231"."SOURCE_SYSTEM",
                  "T231"."LOAD_DATE",
                  "T231"."UPDATE_DATE",
                  "T231"."EFF",
                  "T231"."BROKEN",
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
                  ) AS "T25"
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      "T221"."USAGE_ID",
                      "T221"."MEETING_ID",
                      "T221"."FEATURE_NAME",
                      "T221"."USAGE_COUNT",
                      "T221"."USAGE_DATE",
                      "T221"."LOAD_TIMESTAMP",
                      "T221"."UPDATE_TIMESTAMP",
                      "T221"."SOURCE_SYSTEM",
                      "T221"."LOAD_DATE",
                      "T221"."UPDATE_DATE",
                      "T221"."EFF",
                      "T221"."BROKEN"
                    FROM (
                      SELECT
                        "T209"."USAGE_ID",
                        "T209"."MEETING_ID",
                        "T209"."FEATURE_NAME",
                        "T209"."USAGE_COUNT",
                        "T209"."USAGE_DATE",
                        "T209"."LOAD_TIMESTAMP",
                        "T209"."UPDATE_TIMESTAMP",
                        "T209"."SOURCE_SYSTEM",
                        "T209"."LOAD_DATE",
                        "T209"."UPDATE_DATE",
                        "T209"."FEATURE_NAME_LABEL",
                        "T209"."EFF",
                        "T209"."FAILED",
                        "T209"."IS_SELECTED",
                        "T209"."IS_LATEST",
                        "T209"."MEETING_START_TIME",
                        "T209"."MEETING_END_TIME",
                        "T209"."IS_KNOWN_MEETING",
                        "T209"."HOST_USER_KEY",
                        0 + IFF(COALESCE("T209"."FEATURE_NAME_LABEL" = 'Unknown', FALSE), 64, 0) + IFF(COALESCE(NOT (
                          "T209"."IS_KNOWN_MEETING"
                        ), FALSE), 128, 0) + IFF(
                          COALESCE(
                            (
                              "T209"."USAGE_DATE" < TO_DATE("T209"."MEETING_START_TIME")
                            )
                            OR (
                              "T209"."USAGE_DATE" > TO_DATE("T209"."MEETING_END_TIME")
                            ),
                            FALSE
                          ),
                          256,
                          0
                        ) AS "BROKEN"
                      FROM (
                        SELECT
                          "T206".*
                          EXCLUDE ("KNOWN_MEETING_ID", "MEETING_HOST_KEY")
                        FROM (
                          SELECT
                            "T199"."USAGE_ID",
                            "T199"."MEETING_ID",
                            "T199"."FEATURE_NAME",
                            "T199"."USAGE_COUNT",
                            "T199"."USAGE_DATE",
                            "T199"."LOAD_TIMESTAMP",
                            "T199"."UPDATE_TIMESTAMP",
                            "T199"."SOURCE_SYSTEM",
                            "T199"."LOAD_DATE",
                            "T199"."UPDATE_DATE",
                            "T199"."FEATURE_NAME_LABEL",
                            "T199"."EFF",
                            "T199"."FAILED",
                            "T199"."IS_SELECTED",
                            "T199"."IS_LATEST",
                            "T199"."KNOWN_MEETING_ID",
                            "T199"."MEETING_HOST_KEY",
                            "T199"."MEETING_START_TIME",
                            "T199"."MEETING_END_TIME",
                            "T199"."KNOWN_MEETING_ID" IS NOT NULL AS "IS_KNOWN_MEETING",
                            COALESCE("T199"."MEETING_HOST_KEY", 'd184d59493af3f5aa77b64a4e9175275') AS "HOST_USER_KEY"
                          FROM (
                            SELECT
                              "T194"."USAGE_ID",
                              "T194"."MEETING_ID",
                              "T194"."FEATURE_NAME",
                              "T194"."USAGE_COUNT",
                              "T194"."USAGE_DATE",
                              "T194"."LOAD_TIMESTAMP",
                              "T194"."UPDATE_TIMESTAMP",
                              "T194"."SOURCE_SYSTEM",
                              "T194"."LOAD_DATE",
                              "T194"."UPDATE_DATE",
                              "T194"."FEATURE_NAME_LABEL",
                              "T194"."EFF",
                              "T194"."FAILED",
                              "T194"."IS_SELECTED",
                              "T194"."IS_LATEST",
                              "T65"."KNOWN_MEETING_ID",
                              "T65"."MEETING_HOST_KEY",
                              "T65"."MEETING_START_TIME",
                              "T65"."MEETING_END_TIME"
                            FROM (
                              SELECT
                                *
                              FROM (
                                SELECT
                                  "T168"."USAGE_ID",
                                  "T168"."MEETING_ID",
                                  "T168"."FEATURE_NAME",
                                  "T168"."USAGE_COUNT",
                                  "T168"."USAGE_DATE",
                                  "T168"."LOAD_TIMESTAMP",
                                  "T168"."UPDATE_TIMESTAMP",
                                  "T168"."SOURCE_SYSTEM",
                                  "T168"."LOAD_DATE",
                                  "T168"."UPDATE_DATE",
                                  "T168"."FEATURE_NAME_LABEL",
                                  "T168"."EFF",
                                  "T168"."FAILED",
                                  "T168"."IS_SELECTED",
                                  TRUE AS "IS_LATEST"
                                FROM (
                                  SELECT
                                    *
                                  FROM "T153" AS "T157"
                                  WHERE
                                    "T157"."FAILED" = 0
                                ) AS "T168"
                                WHERE
                                  NOT EXISTS(
                                    SELECT
                                      1
                                    FROM (
                                      SELECT
                                        "T171"."KEY_BUCKET"
                                      FROM (
                                        SELECT
                                          "T164"."KEY_BUCKET",
                                          COUNT(*) AS "COUNTSTAR()"
                                        FROM (
                                          SELECT
                                            HASH("T157"."USAGE_ID") AS "KEY_BUCKET"
                                          FROM "T153" AS "T157"
                                        ) AS "T164"
                                        GROUP BY
                                          1
                                      ) AS "T171"
                                      WHERE
                                        "T171"."COUNTSTAR()" > 1 AND "T171"."KEY_BUCKET" IS NOT NULL
                                    ) AS "T182"
                                    WHERE
                                      HASH("T168"."USAGE_ID") = "T182"."KEY_BUCKET"
                                  )
                              ) AS "T190"
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
                              ) AS "T26"
                            ) AS "T194"
                            LEFT OUTER JOIN (
                              SELECT
                                "T12"."MEETING_ID" AS "KNOWN_MEETING_ID",
                                "T12"."HOST_USER_KEY" AS "MEETING_HOST_KEY",
                                "T12"."START_TIME" AS "MEETING_START_TIME",
                                "T12"."END_TIME" AS "MEETING_END_TIME"
                              FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."MEETING_CORE" AS "T12"
                            ) AS "T65"
                              ON "T194"."MEETING_ID" = "T65"."KNOWN_MEETING_ID"
                          ) AS "T199"
                        ) AS "T206"
                      ) AS "T209"
                    ) AS "T221"
                    WHERE
                      "T221"."BROKEN" <> 0 AND "T221"."IS_LATEST"
                  ) AS "T227"
                ) AS "T231"
                CROSS JOIN (
                  SELECT
                    *
                  FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."QUALITY_RULES" AS "T3"
                  WHERE
                    "T3"."RULE_TABLE" = 'si_feature_usage'
                ) AS "T74"
              ) AS "T234"
              WHERE
                (
                  BITAND("T234"."BROKEN", "T234"."RULE_BIT")
                ) <> 0
            ) AS "T236"
          ) AS "T245"
        ) AS "T248"
        WHERE
          "T248"."POSITION" = 0
      ) AS "T253"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "T239"."ERROR_ID",
          'gold' AS "ORIGIN",
          "T239"."ERROR_TYPE",
          "T239"."ERROR_DESCRIPTION",
          'si_webinars' AS "SOURCE_TABLE",
          "T239"."WEBINAR_ID" AS "SOURCE_KEY",
          "T239"."SOURCE_COLUMN",
          CASE
            WHEN "T239"."VALIDATION_RULE" IN ('missing_webinar_id')
            THEN "T239"."WEBINAR_ID"
            WHEN "T239"."VALIDATION_RULE" IN ('missing_host_id', 'orphan_host')
            THEN "T239"."HOST_ID"
            WHEN "T239"."VALIDATION_RULE" IN ('missing_webinar_topic')
            THEN "T239"."WEBINAR_TOPIC"
            WHEN "T239"."VALIDATION_RULE" IN ('missing_start_time')
            THEN CONCAT(
              CONCAT(
                RIGHT(CAST(CAST(DATE_PART(year, "T239"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T239"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T239"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T239"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(minute, "T239"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(second, "T239"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              '.',
              RIGHT(
                CAST((
                  (
                    (
                      DATEDIFF(
                        MICROSECOND,
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                        "T239"."START_TIME"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            )
            WHEN "T239"."VALIDATION_RULE" IN ('invalid_time_range')
            THEN CONCAT(
              COALESCE(
                CONCAT(
                  CONCAT(
                    RIGHT(CAST(CAST(DATE_PART(year, "T239"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(month, "T239"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T239"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                  ),
                  ' ',
                  RIGHT(CAST(CAST(DATE_PART(hour, "T239"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(minute, "T239"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(second, "T239"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  '.',
                  RIGHT(
                    CAST((
                      (
                        (
                          DATEDIFF(
                            MICROSECOND,
                            CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                            "T239"."START_TIME"
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
                    RIGHT(CAST(CAST(DATE_PART(year, "T239"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(month, "T239"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T239"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                  ),
                  ' ',
                  RIGHT(CAST(CAST(DATE_PART(hour, "T239"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(minute, "T239"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(second, "T239"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  '.',
                  RIGHT(
                    CAST((
                      (
                        (
                          DATEDIFF(
                            MICROSECOND,
                            CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                            "T239"."END_TIME"
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
            WHEN "T239"."VALIDATION_RULE" IN ('negative_registrants', 'missing_registrants')
            THEN CAST("T239"."REGISTRANTS" AS VARCHAR)
            WHEN "T239"."VALIDATION_RULE" IN ('missing_end_time')
            THEN CONCAT(
              CONCAT(
                RIGHT(CAST(CAST(DATE_PART(year, "T239"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T239"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T239"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T239"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(minute, "T239"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(second, "T239"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              '.',
              RIGHT(
                CAST((
                  (
                    (
                      DATEDIFF(
                        MICROSECOND,
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                        "T239"."END_TIME"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            )
            ELSE NULL
          END AS "ERROR_VALUE",
          "T239"."VALIDATION_RULE",
          "T239"."ERROR_SEVERITY",
          'Open' AS "RESOLUTION_STATUS",
          CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
            'end_time',
            CONCAT(
              CONCAT(
                RIGHT(CAST(CAST(DATE_PART(year, "T239"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T239"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T239"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T239"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(minute, "T239"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(second, "T239"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              '.',
              RIGHT(
                CAST((
                  (
                    (
                      DATEDIFF(
                        MICROSECOND,
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                        "T239"."END_TIME"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            ),
            'host_id',
            "T239"."HOST_ID",
            'load_date',
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T239"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T239"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T239"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            'load_timestamp',
            CONCAT(
              CONCAT(
                RIGHT(
                  CAST(CAST(DATE_PART(year, "T239"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                  4
                ),
                '-',
                RIGHT(
                  CAST(CAST(DATE_PART(month, "T239"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                ),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T239"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T239"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(minute, "T239"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(second, "T239"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                        "T239"."LOAD_TIMESTAMP"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            ),
            'registrants',
            "T239"."REGISTRANTS",
            'source_system',
            "T239"."SOURCE_SYSTEM",
            'start_time',
            CONCAT(
              CONCAT(
                RIGHT(CAST(CAST(DATE_PART(year, "T239"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T239"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T239"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T239"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(minute, "T239"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(second, "T239"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              '.',
              RIGHT(
                CAST((
                  (
                    (
                      DATEDIFF(
                        MICROSECOND,
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                        "T239"."START_TIME"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            ),
            'update_date',
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T239"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T239"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T239"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            'update_timestamp',
            CONCAT(
              CONCAT(
                RIGHT(
                  CAST(CAST(DATE_PART(year, "T239"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                  4
                ),
                '-',
                RIGHT(
                  CAST(CAST(DATE_PART(month, "T239"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                ),
                '-',
                RIGHT(
                  CAST(CAST(DATE_PART(day, "T239"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                )
              ),
              ' ',
              RIGHT(
                CAST(CAST(DATE_PART(hour, "T239"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(minute, "T239"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(second, "T239"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                        "T239"."UPDATE_TIMESTAMP"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            ),
            'webinar_id',
            "T239"."WEBINAR_ID",
            'webinar_topic',
            "T239"."WEBINAR_TOPIC"
          ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
          "T239"."OCCURRENCES",
          "T239"."EFF" AS "ERROR_TIMESTAMP",
          "T239"."LOAD_DATE",
          "T239"."UPDATE_DATE",
          "T239"."SOURCE_SYSTEM"
        FROM (
          SELECT
            "T238"."WEBINAR_ID",
            "T238"."HOST_ID",
            "T238"."WEBINAR_TOPIC",
            "T238"."START_TIME",
            "T238"."END_TIME",
            "T238"."REGISTRANTS",
            "T238"."LOAD_TIMESTAMP",
            "T238"."UPDATE_TIMESTAMP",
            "T238"."SOURCE_SYSTEM",
            "T238"."LOAD_DATE",
            "T238"."UPDATE_DATE",
            "T238"."EFF",
            "T238"."BROKEN",
            "T238"."RULE_TABLE",
            "T238"."RULE_BIT",
            "T238"."VALIDATION_RULE",
            "T238"."ERROR_SEVERITY",
            "T238"."ERROR_TYPE",
            "T238"."ERROR_DESCRIPTION",
            "T238"."SOURCE_COLUMN",
            "T238"."ERROR_ID",
            ROW_NUMBER() OVER (
              PARTITION BY "T238"."ERROR_ID"
              ORDER BY "T238"."EFF" DESC NULLS LAST, "T238"."LOAD_TIMESTAMP" DESC NULLS LAST, "T238"."WEBINAR_ID" DESC NULLS LAST, "T238"."HOST_ID" DESC NULLS LAST, "T238"."WEBINAR_TOPIC" DESC NULLS LAST, "T238"."START_TIME" DESC NULLS LAST, "T238"."END_TIME" DESC NULLS LAST, "T238"."REGISTRANTS" DESC NULLS LAST, "T238"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T238"."LOAD_DATE" DESC NULLS LAST, "T238"."UPDATE_DATE" DESC NULLS LAST, "T238"."SOURCE_SYSTEM" DESC NULLS LAST
            ) - 1 AS "POSITION",
            COUNT(*) OVER (
              PARTITION BY "T238"."ERROR_ID"
              ORDER BY NULL ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS "OCCURRENCES"
          FROM (
            SELECT
              "T216"."WEBINAR_ID",
              "T216"."HOST_ID",
              "T216"."WEBINAR_TOPIC",
              "T216"."START_TIME",
              "T216"."END_TIME",
              "T216"."REGISTRANTS",
              "T216"."LOAD_TIMESTAMP",
              "T216"."UPDATE_TIMESTAMP",
              "T216"."SOURCE_SYSTEM",
              "T216"."LOAD_DATE",
              "T216"."UPDATE_DATE",
              "T216"."EFF",
              "T216"."BROKEN",
              "T216"."RULE_TABLE",
              "T216"."RULE_BIT",
              "T216"."VALIDATION_RULE",
              "T216"."ERROR_SEVERITY",
              "T216"."ERROR_TYPE",
              "T216"."ERROR_DESCRIPTION",
              "T216"."SOURCE_COLUMN",
              MD5(
                IFF(
                  "T216"."WEBINAR_ID" IS NOT NULL,
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
                      "T216"."VALIDATION_RULE" IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH("T216"."VALIDATION_RULE") AS VARCHAR),
                        ':',
                        COALESCE("T216"."VALIDATION_RULE", '')
                      )
                    ),
                    IFF(
                      "T216"."WEBINAR_ID" IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH("T216"."WEBINAR_ID") AS VARCHAR), ':', COALESCE("T216"."WEBINAR_ID", ''))
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
                      "T216"."VALIDATION_RULE" IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH("T216"."VALIDATION_RULE") AS VARCHAR),
                        ':',
                        COALESCE("T216"."VALIDATION_RULE", '')
                      )
                    ),
                    IFF(
                      "T216"."WEBINAR_ID" IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH("T216"."WEBINAR_ID") AS VARCHAR), ':', COALESCE("T216"."WEBINAR_ID", ''))
                    ),
                    IFF(
                      "T216"."HOST_ID" IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH("T216"."HOST_ID") AS VARCHAR), ':', COALESCE("T216"."HOST_ID", ''))
                    ),
                    IFF(
                      "T216"."WEBINAR_TOPIC" IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH("T216"."WEBINAR_TOPIC") AS VARCHAR),
                        ':',
                        COALESCE("T216"."WEBINAR_TOPIC", '')
                      )
                    ),
                    IFF(
                      CONCAT(
                        CONCAT(
                          RIGHT(CAST(CAST(DATE_PART(year, "T216"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T216"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T216"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(CAST(CAST(DATE_PART(hour, "T216"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(minute, "T216"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(second, "T216"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                  "T216"."START_TIME"
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
                              RIGHT(CAST(CAST(DATE_PART(year, "T216"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T216"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T216"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T216"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(minute, "T216"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(second, "T216"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                      "T216"."START_TIME"
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
                              RIGHT(CAST(CAST(DATE_PART(year, "T216"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T216"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T216"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T216"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(minute, "T216"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(second, "T216"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                      "T216"."START_TIME"
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
                          RIGHT(CAST(CAST(DATE_PART(year, "T216"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T216"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T216"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(CAST(CAST(DATE_PART(hour, "T216"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(minute, "T216"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(second, "T216"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                  "T216"."END_TIME"
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
                              RIGHT(CAST(CAST(DATE_PART(year, "T216"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T216"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T216"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T216"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(minute, "T216"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(second, "T216"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                      "T216"."END_TIME"
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
                              RIGHT(CAST(CAST(DATE_PART(year, "T216"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T216"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T216"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T216"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(minute, "T216"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(second, "T216"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                      "T216"."END_TIME"
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
                      CAST("T216"."REGISTRANTS" AS VARCHAR) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(CAST("T216"."REGISTRANTS" AS VARCHAR)) AS VARCHAR),
                        ':',
                        COALESCE(CAST("T216"."REGISTRANTS" AS VARCHAR), '')
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
                  "T202"."WEBINAR_ID",
                  "T202"."HOST_ID",
                  "T202"."WEBINAR_TOPIC",
                  "T202"."START_TIME",
                  "T202"."END_TIME",
                  "T202"."REGISTRANTS",
                  "T202"."LOAD_TIMESTAMP",
                  "T202"."UPDATE_TIMESTAMP",
                  "T202"."SOURCE_SYSTEM",
                  "T202"."LOAD_DATE",
                  "T202"."UPDATE_DATE",
                  "T202"."EFF",
                  "T202"."BROKEN",
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
                  ) AS "T27"
                  UNION ALL
                  SELECT
                    *
                  FROM (
                    SELECT
                      "T195"."WEBINAR_ID",
                      "T195"."HOST_ID",
                      "T195"."WEBINAR_TOPIC",
                      "T195"."START_TIME",
                      "T195"."END_TIME",
                      "T195"."REGISTRANTS",
                      "T195"."LOAD_TIMESTAMP",
                      "T195"."UPDATE_TIMESTAMP",
                      "T195"."SOURCE_SYSTEM",
                      "T195"."LOAD_DATE",
                      "T195"."UPDATE_DATE",
                      "T195"."EFF",
                      "T195"."BROKEN"
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
                        "T177"."FAILED",
                        "T177"."IS_SELECTED",
                        "T177"."IS_LATEST",
                        "T177"."FOUND_USER_KEY",
                        0 + IFF(COALESCE("T177"."FOUND_USER_KEY" IS NULL, FALSE), 64, 0) + IFF(COALESCE("T177"."END_TIME" IS NULL, FALSE), 128, 0) + IFF(COALESCE("T177"."REGISTRANTS" IS NULL, FALSE), 256, 0) AS "BROKEN"
                      FROM (
                        SELECT
                          "T175".*
                          EXCLUDE ("FOUND_UNTIL", "FOUND_FROM", "LOOKED_UP_ID")
                        FROM (
                          SELECT
                            "T158"."WEBINAR_ID",
                            "T158"."HOST_ID",
                            "T158"."WEBINAR_TOPIC",
                            "T158"."START_TIME",
                            "T158"."END_TIME",
                            "T158"."REGISTRANTS",
                            "T158"."LOAD_TIMESTAMP",
                            "T158"."UPDATE_TIMESTAMP",
                            "T158"."SOURCE_SYSTEM",
                            "T158"."LOAD_DATE",
                            "T158"."UPDATE_DATE",
                            "T158"."EFF",
                            "T158"."FAILED",
                            "T158"."IS_SELECTED",
                            "T158"."IS_LATEST",
                            "T62"."LOOKED_UP_ID",
                            "T62"."FOUND_FROM",
                            "T62"."FOUND_UNTIL",
                            "T62"."FOUND_USER_KEY"
                          FROM (
                            SELECT
                              *
                            FROM (
                              SELECT
                                "T131"."WEBINAR_ID",
                                "T131"."HOST_ID",
                                "T131"."WEBINAR_TOPIC",
                                "T131"."START_TIME",
                                "T131"."END_TIME",
                                "T131"."REGISTRANTS",
                                "T131"."LOAD_TIMESTAMP",
                                "T131"."UPDATE_TIMESTAMP",
                                "T131"."SOURCE_SYSTEM",
                                "T131"."LOAD_DATE",
                                "T131"."UPDATE_DATE",
                                "T131"."EFF",
                                "T131"."FAILED",
                                "T131"."IS_SELECTED",
                                TRUE AS "IS_LATEST"
                              FROM (
                                SELECT
                                  *
                                FROM "T113" AS "T115"
                                WHERE
                                  "T115"."FAILED" = 0
                              ) AS "T131"
                              WHERE
                                NOT EXISTS(
                                  SELECT
                                    1
                                  FROM (
                                    SELECT
                                      "T132"."KEY_BUCKET"
                                    FROM (
                                      SELECT
                                        "T127"."KEY_BUCKET",
                                        COUNT(*) AS "COUNTSTAR()"
                                      FROM (
                                        SELECT
                                          HASH("T115"."WEBINAR_ID") AS "KEY_BUCKET"
                                        FROM "T113" AS "T115"
                                      ) AS "T127"
                                      GROUP BY
                                        1
                                    ) AS "T132"
                                    WHERE
                                      "T132"."COUNTSTAR()" > 1 AND "T132"."KEY_BUCKET" IS NOT NULL
                                  ) AS "T140"
                                  WHERE
                                    HASH("T131"."WEBINAR_ID") = "T140"."KEY_BUCKET"
                                )
                            ) AS "T149"
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
                            ) AS "T28"
                          ) AS "T158"
                          LEFT OUTER JOIN (
                            SELECT
                              "T11"."USER_ID" AS "LOOKED_UP_ID",
                              "T11"."FOUND_FROM",
                              "T11"."FOUND_UNTIL",
                              "T11"."USER_KEY" AS "FOUND_USER_KEY"
                            FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."USER_VERSIONS" AS "T11"
                          ) AS "T62"
                            ON "T158"."HOST_ID" = "T62"."LOOKED_UP_ID"
                            AND LEAST(
                              GREATEST(
                                "T158"."START_TIME",
                                CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
                              ),
                              CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMP_NTZ(6))
                            ) >= "T62"."FOUND_FROM"
                            AND LEAST(
                              GREATEST(
                                "T158"."START_TIME",
                                CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
                              ),
                              CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMP_NTZ(6))
                            ) < "T62"."FOUND_UNTIL"
                        ) AS "T175"
                      ) AS "T177"
                    ) AS "T195"
                    WHERE
                      "T195"."BROKEN" <> 0 AND "T195"."IS_LATEST"
                  ) AS "T198"
                ) AS "T202"
                CROSS JOIN (
                  SELECT
                    *
                  FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."QUALITY_RULES" AS "T3"
                  WHERE
                    "T3"."RULE_TABLE" = 'si_webinars'
                ) AS "T75"
              ) AS "T207"
              WHERE
                (
                  BITAND("T207"."BROKEN", "T207"."RULE_BIT")
                ) <> 0
            ) AS "T216"
          ) AS "T238"
        ) AS "T239"
        WHERE
          "T239"."POSITION" = 0
      ) AS "T247"
    ) AS "T255"
  ) AS "T257"
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
          "T232"."ERROR_ID",
          'gold' AS "ORIGIN",
          "T232"."ERROR_TYPE",
          "T232"."ERROR_DESCRIPTION",
          'si_support_tickets' AS "SOURCE_TABLE",
          "T232"."TICKET_ID" AS "SOURCE_KEY",
          "T232"."SOURCE_COLUMN",
          CASE
            WHEN "T232"."VALIDATION_RULE" IN ('missing_ticket_id')
            THEN "T232"."TICKET_ID"
            WHEN "T232"."VALIDATION_RULE" IN ('missing_user_id', 'orphan_user')
            THEN "T232"."USER_ID"
            WHEN "T232"."VALIDATION_RULE" IN ('missing_ticket_type', 'unknown_ticket_type')
            THEN "T232"."TICKET_TYPE"
            WHEN "T232"."VALIDATION_RULE" IN ('missing_open_date', 'future_open_date')
            THEN CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T232"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T232"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T232"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
            )
            WHEN "T232"."VALIDATION_RULE" IN ('unknown_resolution_status')
            THEN "T232"."RESOLUTION_STATUS"
            WHEN "T232"."VALIDATION_RULE" IN ('closed_before_opened')
            THEN CONCAT(
              CONCAT(
                CONCAT(
                  COALESCE("T232"."RESOLUTION_STATUS", 'null'),
                  ', ',
                  COALESCE(
                    CONCAT(
                      RIGHT(CAST(CAST(DATE_PART(year, "T232"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(month, "T232"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(day, "T232"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                    ),
                    'null'
                  )
                ),
                ', ',
                COALESCE(
                  CONCAT(
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
                              CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                              "T232"."UPDATE_TIMESTAMP"
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
                            CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                            "T232"."LOAD_TIMESTAMP"
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
          "T232"."VALIDATION_RULE",
          "T232"."ERROR_SEVERITY",
          'Open' AS "RESOLUTION_STATUS",
          CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
            'load_date',
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T232"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T232"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T232"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            'load_timestamp',
            CONCAT(
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
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                        "T232"."LOAD_TIMESTAMP"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            ),
            'open_date',
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T232"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T232"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T232"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            'resolution_status',
            "T232"."RESOLUTION_STATUS",
            'source_system',
            "T232"."SOURCE_SYSTEM",
            'ticket_id',
            "T232"."TICKET_ID",
            'ticket_type',
            "T232"."TICKET_TYPE",
            'update_date',
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T232"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T232"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T232"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            'update_timestamp',
            CONCAT(
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
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                        "T232"."UPDATE_TIMESTAMP"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            ),
            'user_id',
            "T232"."USER_ID"
          ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
          "T232"."OCCURRENCES",
          "T232"."EFF" AS "ERROR_TIMESTAMP",
          "T232"."LOAD_DATE",
          "T232"."UPDATE_DATE",
          "T232"."SOURCE_SYSTEM"
        FROM (
          SELECT
            "T222"."TICKET_ID",
            "T222"."USER_ID",
            "T222"."TICKET_TYPE",
            "T222"."RESOLUTION_STATUS",
            "T222"."OPEN_DATE",
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
            ROW_NUMBER() OVER (
              PARTITION BY "T222"."ERROR_ID"
              ORDER BY "T222"."EFF" DESC NULLS LAST, "T222"."LOAD_TIMESTAMP" DESC NULLS LAST, "T222"."TICKET_ID" DESC NULLS LAST, "T222"."USER_ID" DESC NULLS LAST, "T222"."TICKET_TYPE" DESC NULLS LAST, "T222"."RESOLUTION_STATUS" DESC NULLS LAST, "T222"."OPEN_DATE" DESC NULLS LAST, "T222"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T222"."LOAD_DATE" DESC NULLS LAST, "T222"."UPDATE_DATE" DESC NULLS LAST, "T222"."SOURCE_SYSTEM" DESC NULLS LAST
            ) - 1 AS "POSITION",
            COUNT(*) OVER (
              PARTITION BY "T222"."ERROR_ID"
              ORDER BY NULL ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS "OCCURRENCES"
          FROM (
            SELECT
              "T196"."TICKET_ID",
              "T196"."USER_ID",
              "T196"."TICKET_TYPE",
              "T196"."RESOLUTION_STATUS",
              "T196"."OPEN_DATE",
              "T196"."LOAD_TIMESTAMP",
              "T196"."UPDATE_TIMESTAMP",
              "T196"."SOURCE_SYSTEM",
              "T196"."LOAD_DATE",
              "T196"."UPDATE_DATE",
              "T196"."EFF",
              "T196"."BROKEN",
              "T196"."RULE_TABLE",
              "T196"."RULE_BIT",
              "T196"."VALIDATION_RULE",
              "T196"."ERROR_SEVERITY",
              "T196"."ERROR_TYPE",
              "T196"."ERROR_DESCRIPTION",
              "T196"."SOURCE_COLUMN",
              MD5(
                IFF(
                  "T196"."TICKET_ID" IS NOT NULL,
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
                      "T196"."VALIDATION_RULE" IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH("T196"."VALIDATION_RULE") AS VARCHAR),
                        ':',
                        COALESCE("T196"."VALIDATION_RULE", '')
                      )
                    ),
                    IFF(
                      "T196"."TICKET_ID" IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH("T196"."TICKET_ID") AS VARCHAR), ':', COALESCE("T196"."TICKET_ID", ''))
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
                      "T196"."VALIDATION_RULE" IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH("T196"."VALIDATION_RULE") AS VARCHAR),
                        ':',
                        COALESCE("T196"."VALIDATION_RULE", '')
                      )
                    ),
                    IFF(
                      "T196"."TICKET_ID" IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH("T196"."TICKET_ID") AS VARCHAR), ':', COALESCE("T196"."TICKET_ID", ''))
                    ),
                    IFF(
                      "T196"."USER_ID" IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH("T196"."USER_ID") AS VARCHAR), ':', COALESCE("T196"."USER_ID", ''))
                    ),
                    IFF(
                      "T196"."TICKET_TYPE" IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH("T196"."TICKET_TYPE") AS VARCHAR),
                        ':',
                        COALESCE("T196"."TICKET_TYPE", '')
                      )
                    ),
                    IFF(
                      "T196"."RESOLUTION_STATUS" IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH("T196"."RESOLUTION_STATUS") AS VARCHAR),
                        ':',
                        COALESCE("T196"."RESOLUTION_STATUS", '')
                      )
                    ),
                    IFF(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T196"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T196"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T196"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                      ) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T196"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T196"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T196"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          )
                        ) AS VARCHAR),
                        ':',
                        COALESCE(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T196"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T196"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T196"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
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
                  "T184"."TICKET_ID",
                  "T184"."USER_ID",
                  "T184"."TICKET_TYPE",
                  "T184"."RESOLUTION_STATUS",
                  "T184"."OPEN_DATE",
                  "T184"."LOAD_TIMESTAMP",
                  "T184"."UPDATE_TIMESTAMP",
                  "T184"."SOURCE_SYSTEM",
                  "T184"."LOAD_DATE",
                  "T184"."UPDATE_DATE",
                  "T184"."EFF",
                  "T184"."BROKEN",
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
                  ) AS "T29"
                  UNION ALL
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
                      "T172"."BROKEN"
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
                        "T142"."TICKET_TYPE_LABEL",
                        "T142"."RESOLUTION_STATUS_LABEL",
                        "T142"."EFF",
                        "T142"."FAILED",
                        "T142"."IS_SELECTED",
                        "T142"."IS_LATEST",
                        "T142"."CLOSING_DATE",
                        "T142"."FOUND_USER_KEY",
                        "T142"."PLAN_AT_OPEN",
                        TO_DATE(CAST(TIMESTAMP_FROM_PARTS(2025, 6, 30, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))) AS "AS_OF_DATE",
                        0 + IFF(COALESCE("T142"."TICKET_TYPE_LABEL" = 'Unknown', FALSE), 16, 0) + IFF(
                          COALESCE(
                            (
                              "T142"."RESOLUTION_STATUS_LABEL" = 'Unknown'
                            )
                            AND (
                              "T142"."RESOLUTION_STATUS" IS NOT NULL
                            ),
                            FALSE
                          ),
                          32,
                          0
                        ) + IFF(COALESCE("T142"."FOUND_USER_KEY" IS NULL, FALSE), 64, 0) + IFF(
                          COALESCE(
                            "T142"."OPEN_DATE" > TO_DATE(CAST(TIMESTAMP_FROM_PARTS(2025, 6, 30, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))),
                            FALSE
                          ),
                          128,
                          0
                        ) + IFF(COALESCE("T142"."CLOSING_DATE" < "T142"."OPEN_DATE", FALSE), 256, 0) AS "BROKEN"
                      FROM (
                        SELECT
                          "T139".*
                          EXCLUDE ("FOUND_UNTIL", "FOUND_FROM", "LOOKED_UP_ID")
                        FROM (
                          SELECT
                            "T119"."TICKET_ID",
                            "T119"."USER_ID",
                            "T119"."TICKET_TYPE",
                            "T119"."RESOLUTION_STATUS",
                            "T119"."OPEN_DATE",
                            "T119"."LOAD_TIMESTAMP",
                            "T119"."UPDATE_TIMESTAMP",
                            "T119"."SOURCE_SYSTEM",
                            "T119"."LOAD_DATE",
                            "T119"."UPDATE_DATE",
                            "T119"."TICKET_TYPE_LABEL",
                            "T119"."RESOLUTION_STATUS_LABEL",
                            "T119"."EFF",
                            "T119"."FAILED",
                            "T119"."IS_SELECTED",
                            "T119"."IS_LATEST",
                            "T119"."CLOSING_DATE",
                            "T64"."LOOKED_UP_ID",
                            "T64"."FOUND_FROM",
                            "T64"."FOUND_UNTIL",
                            "T64"."FOUND_USER_KEY",
                            "T64"."PLAN_AT_OPEN"
                          FROM (
                            SELECT
                              "T114".*
                              EXCLUDE ("CLOSED_TICKET_ID")
                            FROM (
                              SELECT
                                "T57"."TICKET_ID",
                                "T57"."USER_ID",
                                "T57"."TICKET_TYPE",
                                "T57"."RESOLUTION_STATUS",
                                "T57"."OPEN_DATE",
                                "T57"."LOAD_TIMESTAMP",
                                "T57"."UPDATE_TIMESTAMP",
                                "T57"."SOURCE_SYSTEM",
                                "T57"."LOAD_DATE",
                                "T57"."UPDATE_DATE",
                                "T57"."TICKET_TYPE_LABEL",
                                "T57"."RESOLUTION_STATUS_LABEL",
                                "T57"."EFF",
                                "T57"."FAILED",
                                "T57"."IS_SELECTED",
                                "T57"."IS_LATEST",
                                "T100"."CLOSED_TICKET_ID",
                                "T100"."CLOSING_DATE"
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
                              ) AS "T57"
                              LEFT OUTER JOIN (
                                SELECT
                                  "T95"."TICKET_ID" AS "CLOSED_TICKET_ID",
                                  TO_DATE("T95"."CLOSED_AT") AS "CLOSING_DATE"
                                FROM (
                                  SELECT
                                    "T89"."TICKET_ID",
                                    MIN("T89"."EFF") AS "CLOSED_AT"
                                  FROM (
                                    SELECT
                                      *
                                    FROM (
                                      SELECT
                                        "T56"."TICKET_ID",
                                        "T56"."EFF",
                                        SUM(
                                          CAST(NOT (
                                            "T56"."RESOLUTION_STATUS_LABEL" IN ('Resolved', 'Closed')
                                          ) AS BIGINT)
                                        ) OVER (
                                          PARTITION BY "T56"."TICKET_ID"
                                          ORDER BY "T56"."EFF" DESC NULLS LAST, "T56"."LOAD_TIMESTAMP" DESC NULLS LAST, "T56"."TICKET_ID" DESC NULLS LAST, "T56"."USER_ID" DESC NULLS LAST, "T56"."TICKET_TYPE" DESC NULLS LAST, "T56"."RESOLUTION_STATUS" DESC NULLS LAST, "T56"."OPEN_DATE" DESC NULLS LAST, "T56"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T56"."LOAD_DATE" DESC NULLS LAST, "T56"."UPDATE_DATE" DESC NULLS LAST, "T56"."SOURCE_SYSTEM" DESC NULLS LAST
                                          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                                        ) AS "OTHER_ROWS_UNTIL_HERE"
                                      FROM (
                                        SELECT
                                          *
                                        FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."CONTESTED_SUPPORT_TICKETS" AS "T7"
                                        WHERE
                                          "T7"."FAILED" = 0
                                      ) AS "T56"
                                    ) AS "T85"
                                    WHERE
                                      "T85"."OTHER_ROWS_UNTIL_HERE" = 0
                                  ) AS "T89"
                                  GROUP BY
                                    1
                                ) AS "T95"
                              ) AS "T100"
                                ON "T57"."TICKET_ID" = "T100"."CLOSED_TICKET_ID"
                            ) AS "T114"
                          ) AS "T119"
                          LEFT OUTER JOIN (
                            SELECT
                              "T11"."USER_ID" AS "LOOKED_UP_ID",
                              "T11"."FOUND_FROM",
                              "T11"."FOUND_UNTIL",
                              "T11"."USER_KEY" AS "FOUND_USER_KEY",
                              "T11"."PLAN_TYPE" AS "PLAN_AT_OPEN"
                            FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."USER_VERSIONS" AS "T11"
                          ) AS "T64"
                            ON "T119"."USER_ID" = "T64"."LOOKED_UP_ID"
                            AND LEAST(
                              GREATEST(
                                CAST("T119"."OPEN_DATE" AS TIMESTAMP_NTZ(6)),
                                CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
                              ),
                              CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMP_NTZ(6))
                            ) >= "T64"."FOUND_FROM"
                            AND LEAST(
                              GREATEST(
                                CAST("T119"."OPEN_DATE" AS TIMESTAMP_NTZ(6)),
                                CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
                              ),
                              CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMP_NTZ(6))
                            ) < "T64"."FOUND_UNTIL"
                        ) AS "T139"
                      ) AS "T142"
                    ) AS "T172"
                    WHERE
                      "T172"."BROKEN" <> 0 AND "T172"."IS_LATEST"
                  ) AS "T180"
                ) AS "T184"
                CROSS JOIN (
                  SELECT
                    *
                  FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."QUALITY_RULES" AS "T3"
                  WHERE
                    "T3"."RULE_TABLE" = 'si_support_tickets'
                ) AS "T76"
              ) AS "T188"
              WHERE
                (
                  BITAND("T188"."BROKEN", "T188"."RULE_BIT")
                ) <> 0
            ) AS "T196"
          ) AS "T222"
        ) AS "T232"
        WHERE
          "T232"."POSITION" = 0
      ) AS "T242"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "T249"."ERROR_ID",
          'gold' AS "ORIGIN",
          "T249"."ERROR_TYPE",
          "T249"."ERROR_DESCRIPTION",
          'si_billing_events' AS "SOURCE_TABLE",
          "T249"."EVENT_ID" AS "SOURCE_KEY",
          "T249"."SOURCE_COLUMN",
          CASE
            WHEN "T249"."VALIDATION_RULE" IN ('missing_event_id')
            THEN "T249"."EVENT_ID"
            WHEN "T249"."VALIDATION_RULE" IN ('missing_user_id', 'orphan_user')
            THEN "T249"."USER_ID"
            WHEN "T249"."VALIDATION_RULE" IN ('missing_event_type', 'unknown_event_type')
            THEN "T249"."EVENT_TYPE"
            WHEN "T249"."VALIDATION_RULE" IN ('missing_amount', 'zero_amount')
            THEN CAST("T249"."AMOUNT" AS VARCHAR)
            WHEN "T249"."VALIDATION_RULE" IN ('missing_event_date', 'future_event_date')
            THEN CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T249"."EVENT_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T249"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T249"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
            )
            WHEN "T249"."VALIDATION_RULE" IN ('negative_amount')
            THEN CONCAT(
              COALESCE("T249"."EVENT_TYPE", 'null'),
              ', ',
              COALESCE(CAST("T249"."AMOUNT" AS VARCHAR), 'null')
            )
            ELSE NULL
          END AS "ERROR_VALUE",
          "T249"."VALIDATION_RULE",
          "T249"."ERROR_SEVERITY",
          'Open' AS "RESOLUTION_STATUS",
          CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
            'amount',
            CAST("T249"."AMOUNT" AS VARCHAR),
            'event_date',
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T249"."EVENT_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T249"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T249"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            'event_id',
            "T249"."EVENT_ID",
            'event_type',
            "T249"."EVENT_TYPE",
            'load_date',
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T249"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T249"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T249"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            'load_timestamp',
            CONCAT(
              CONCAT(
                RIGHT(
                  CAST(CAST(DATE_PART(year, "T249"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                  4
                ),
                '-',
                RIGHT(
                  CAST(CAST(DATE_PART(month, "T249"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                ),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T249"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T249"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(minute, "T249"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(second, "T249"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                        "T249"."LOAD_TIMESTAMP"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            ),
            'source_system',
            "T249"."SOURCE_SYSTEM",
            'update_date',
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T249"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T249"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T249"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            'update_timestamp',
            CONCAT(
              CONCAT(
                RIGHT(
                  CAST(CAST(DATE_PART(year, "T249"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                  4
                ),
                '-',
                RIGHT(
                  CAST(CAST(DATE_PART(month, "T249"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                ),
                '-',
                RIGHT(
                  CAST(CAST(DATE_PART(day, "T249"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                )
              ),
              ' ',
              RIGHT(
                CAST(CAST(DATE_PART(hour, "T249"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(minute, "T249"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(second, "T249"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                        "T249"."UPDATE_TIMESTAMP"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            ),
            'user_id',
            "T249"."USER_ID"
          ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
          "T249"."OCCURRENCES",
          "T249"."EFF" AS "ERROR_TIMESTAMP",
          "T249"."LOAD_DATE",
          "T249"."UPDATE_DATE",
          "T249"."SOURCE_SYSTEM"
        FROM (
          SELECT
            "T246"."EVENT_ID",
            "T246"."USER_ID",
            "T246"."EVENT_TYPE",
            "T246"."AMOUNT",
            "T246"."EVENT_DATE",
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
            ROW_NUMBER() OVER (
              PARTITION BY "T246"."ERROR_ID"
              ORDER BY "T246"."EFF" DESC NULLS LAST, "T246"."LOAD_TIMESTAMP" DESC NULLS LAST, "T246"."EVENT_ID" DESC NULLS LAST, "T246"."USER_ID" DESC NULLS LAST, "T246"."EVENT_TYPE" DESC NULLS LAST, "T246"."AMOUNT" DESC NULLS LAST, "T246"."EVENT_DATE" DESC NULLS LAST, "T246"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T246"."LOAD_DATE" DESC NULLS LAST, "T246"."UPDATE_DATE" DESC NULLS LAST, "T246"."SOURCE_SYSTEM" DESC NULLS LAST
            ) - 1 AS "POSITION",
            COUNT(*) OVER (
              PARTITION BY "T246"."ERROR_ID"
              ORDER BY NULL ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS "OCCURRENCES"
          FROM (
            SELECT
              "T237"."EVENT_ID",
              "T237"."USER_ID",
              "T237"."EVENT_TYPE",
              "T237"."AMOUNT",
              "T237"."EVENT_DATE",
              "T237"."LOAD_TIMESTAMP",
              "T237"."UPDATE_TIMESTAMP",
              "T237"."SOURCE_SYSTEM",
              "T237"."LOAD_DATE",
              "T237"."UPDATE_DATE",
              "T237"."EFF",
              "T237"."BROKEN",
              "T237"."RULE_TABLE",
              "T237"."RULE_BIT",
              "T237"."VALIDATION_RULE",
              "T237"."ERROR_SEVERITY",
              "T237"."ERROR_TYPE",
              "T237"."ERROR_DESCRIPTION",
              "T237"."SOURCE_COLUMN",
              MD5(
                IFF(
                  "T237"."EVENT_ID" IS NOT NULL,
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
                      "T237"."VALIDATION_RULE" IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH("T237"."VALIDATION_RULE") AS VARCHAR),
                        ':',
                        COALESCE("T237"."VALIDATION_RULE", '')
                      )
                    ),
                    IFF(
                      "T237"."EVENT_ID" IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH("T237"."EVENT_ID") AS VARCHAR), ':', COALESCE("T237"."EVENT_ID", ''))
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
                      "T237"."VALIDATION_RULE" IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH("T237"."VALIDATION_RULE") AS VARCHAR),
                        ':',
                        COALESCE("T237"."VALIDATION_RULE", '')
                      )
                    ),
                    IFF(
                      "T237"."EVENT_ID" IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH("T237"."EVENT_ID") AS VARCHAR), ':', COALESCE("T237"."EVENT_ID", ''))
                    ),
                    IFF(
                      "T237"."USER_ID" IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH("T237"."USER_ID") AS VARCHAR), ':', COALESCE("T237"."USER_ID", ''))
                    ),
                    IFF(
                      "T237"."EVENT_TYPE" IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH("T237"."EVENT_TYPE") AS VARCHAR), ':', COALESCE("T237"."EVENT_TYPE", ''))
                    ),
                    IFF(
                      CAST("T237"."AMOUNT" AS VARCHAR) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(CAST("T237"."AMOUNT" AS VARCHAR)) AS VARCHAR),
                        ':',
                        COALESCE(CAST("T237"."AMOUNT" AS VARCHAR), '')
                      )
                    ),
                    IFF(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T237"."EVENT_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T237"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T237"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                      ) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T237"."EVENT_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T237"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T237"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          )
                        ) AS VARCHAR),
                        ':',
                        COALESCE(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T237"."EVENT_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T237"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T237"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
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
                  "T233"."EVENT_ID",
                  "T233"."USER_ID",
                  "T233"."EVENT_TYPE",
                  "T233"."AMOUNT",
                  "T233"."EVENT_DATE",
                  "T233"."LOAD_TIMESTAMP",
                  "T233"."UPDATE_TIMESTAMP",
                  "T233"."SOURCE_SYSTEM",
                  "T233"."LOAD_DATE",
                  "T233"."UPDATE_DATE",
                  "T233"."EFF",
                  "T233"."BROKEN",
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
                  ) AS "T31"
                  UNION ALL
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
                      "T224"."BROKEN"
                    FROM (
                      SELECT
                        "T208"."EVENT_ID",
                        "T208"."USER_ID",
                        "T208"."EVENT_TYPE",
                        "T208"."AMOUNT",
                        "T208"."EVENT_DATE",
                        "T208"."LOAD_TIMESTAMP",
                        "T208"."UPDATE_TIMESTAMP",
                        "T208"."SOURCE_SYSTEM",
                        "T208"."LOAD_DATE",
                        "T208"."UPDATE_DATE",
                        "T208"."EVENT_TYPE_LABEL",
                        "T208"."EFF",
                        "T208"."FAILED",
                        "T208"."IS_SELECTED",
                        "T208"."IS_LATEST",
                        "T208"."FOUND_USER_KEY",
                        TO_DATE(CAST(TIMESTAMP_FROM_PARTS(2025, 6, 30, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))) AS "AS_OF_DATE",
                        0 + IFF(COALESCE("T208"."EVENT_TYPE_LABEL" = 'Unknown', FALSE), 64, 0) + IFF(COALESCE("T208"."FOUND_USER_KEY" IS NULL, FALSE), 128, 0) + IFF(COALESCE("T208"."AMOUNT" = 0, FALSE), 256, 0) + IFF(
                          COALESCE(
                            "T208"."EVENT_DATE" > TO_DATE(CAST(TIMESTAMP_FROM_PARTS(2025, 6, 30, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))),
                            FALSE
                          ),
                          512,
                          0
                        ) AS "BROKEN"
                      FROM (
                        SELECT
                          "T205".*
                          EXCLUDE ("FOUND_UNTIL", "FOUND_FROM", "LOOKED_UP_ID")
                        FROM (
                          SELECT
                            "T193"."EVENT_ID",
                            "T193"."USER_ID",
                            "T193"."EVENT_TYPE",
                            "T193"."AMOUNT",
                            "T193"."EVENT_DATE",
                            "T193"."LOAD_TIMESTAMP",
                            "T193"."UPDATE_TIMESTAMP",
                            "T193"."SOURCE_SYSTEM",
                            "T193"."LOAD_DATE",
                            "T193"."UPDATE_DATE",
                            "T193"."EVENT_TYPE_LABEL",
                            "T193"."EFF",
                            "T193"."FAILED",
                            "T193"."IS_SELECTED",
                            "T193"."IS_LATEST",
                            "T62"."LOOKED_UP_ID",
                            "T62"."FOUND_FROM",
                            "T62"."FOUND_UNTIL",
                            "T62"."FOUND_USER_KEY"
                          FROM (
                            SELECT
                              *
                            FROM (
                              SELECT
                                "T166"."EVENT_ID",
                                "T166"."USER_ID",
                                "T166"."EVENT_TYPE",
                                "T166"."AMOUNT",
                                "T166"."EVENT_DATE",
                                "T166"."LOAD_TIMESTAMP",
                                "T166"."UPDATE_TIMESTAMP",
                                "T166"."SOURCE_SYSTEM",
                                "T166"."LOAD_DATE",
                                "T166"."UPDATE_DATE",
                                "T166"."EVENT_TYPE_LABEL",
                                "T166"."EFF",
                                "T166"."FAILED",
                                "T166"."IS_SELECTED",
                                TRUE AS "IS_LATEST"
                              FROM (
                                SELECT
                                  *
                                FROM "T151" AS "T156"
                                WHERE
                                  "T156"."FAILED" = 0
                              ) AS "T166"
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
                                          HASH("T156"."EVENT_ID") AS "KEY_BUCKET"
                                        FROM "T151" AS "T156"
                                      ) AS "T161"
                                      GROUP BY
                                        1
                                    ) AS "T169"
                                    WHERE
                                      "T169"."COUNTSTAR()" > 1 AND "T169"."KEY_BUCKET" IS NOT NULL
                                  ) AS "T181"
                                  WHERE
                                    HASH("T166"."EVENT_ID") = "T181"."KEY_BUCKET"
                                )
                            ) AS "T189"
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
                            ) AS "T32"
                          ) AS "T193"
                          LEFT OUTER JOIN (
                            SELECT
                              "T11"."USER_ID" AS "LOOKED_UP_ID",
                              "T11"."FOUND_FROM",
                              "T11"."FOUND_UNTIL",
                              "T11"."USER_KEY" AS "FOUND_USER_KEY"
                            FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."USER_VERSIONS" AS "T11"
                          ) AS "T62"
                            ON "T193"."USER_ID" = "T62"."LOOKED_UP_ID"
                            AND LEAST(
                              GREATEST(
                                CAST("T193"."EVENT_DATE" AS TIMESTAMP_NTZ(6)),
                                CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
                              ),
                              CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMP_NTZ(6))
                            ) >= "T62"."FOUND_FROM"
                            AND LEAST(
                              GREATEST(
                                CAST("T193"."EVENT_DATE" AS TIMESTAMP_NTZ(6)),
                                CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
                              ),
                              CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMP_NTZ(6))
                            ) < "T62"."FOUND_UNTIL"
                        ) AS "T205"
                      ) AS "T208"
                    ) AS "T224"
                    WHERE
                      "T224"."BROKEN" <> 0 AND "T224"."IS_LATEST"
                  ) AS "T228"
                ) AS "T233"
                CROSS JOIN (
                  SELECT
                    *
                  FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."QUALITY_RULES" AS "T3"
                  WHERE
                    "T3"."RULE_TABLE" = 'si_billing_events'
                ) AS "T77"
              ) AS "T235"
              WHERE
                (
                  BITAND("T235"."BROKEN", "T235"."RULE_BIT")
                ) <> 0
            ) AS "T237"
          ) AS "T246"
        ) AS "T249"
        WHERE
          "T249"."POSITION" = 0
      ) AS "T254"
    ) AS "T256"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."SILVER_FAULTS" AS "T1"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "T197"."ERROR_ID",
            'gold' AS "ORIGIN",
            "T197"."ERROR_TYPE",
            "T197"."ERROR_DESCRIPTION",
            'si_users' AS "SOURCE_TABLE",
            "T197"."USER_ID" AS "SOURCE_KEY",
            "T197"."SOURCE_COLUMN",
            CASE
              WHEN "T197"."VALIDATION_RULE" IN ('missing_user_id', 'reserved_user_id')
              THEN "T197"."USER_ID"
              WHEN "T197"."VALIDATION_RULE" IN ('missing_email', 'invalid_email', 'duplicate_email')
              THEN CONCAT(
                SUBSTRING("T197"."EMAIL", IFF((
                  0 + 1
                ) >= 1, 0 + 1, 0 + 1 + LENGTH("T197"."EMAIL")), 1),
                '***'
              )
              WHEN "T197"."VALIDATION_RULE" IN ('missing_user_name')
              THEN CONCAT(
                SUBSTRING(
                  "T197"."USER_NAME",
                  IFF((
                    0 + 1
                  ) >= 1, 0 + 1, 0 + 1 + LENGTH("T197"."USER_NAME")),
                  1
                ),
                '***'
              )
              WHEN "T197"."VALIDATION_RULE" IN ('missing_effective_time', 'invalid_effective_time')
              THEN CONCAT(
                COALESCE(
                  CONCAT(
                    CONCAT(
                      RIGHT(
                        CAST(CAST(DATE_PART(year, "T197"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                        4
                      ),
                      '-',
                      RIGHT(
                        CAST(CAST(DATE_PART(month, "T197"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                        2
                      ),
                      '-',
                      RIGHT(
                        CAST(CAST(DATE_PART(day, "T197"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                        2
                      )
                    ),
                    ' ',
                    RIGHT(
                      CAST(CAST(DATE_PART(hour, "T197"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                      2
                    ),
                    ':',
                    RIGHT(
                      CAST(CAST(DATE_PART(minute, "T197"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                      2
                    ),
                    ':',
                    RIGHT(
                      CAST(CAST(DATE_PART(second, "T197"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                              "T197"."UPDATE_TIMESTAMP"
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
                        CAST(CAST(DATE_PART(year, "T197"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                        4
                      ),
                      '-',
                      RIGHT(
                        CAST(CAST(DATE_PART(month, "T197"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                        2
                      ),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(day, "T197"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                    ),
                    ' ',
                    RIGHT(CAST(CAST(DATE_PART(hour, "T197"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                    ':',
                    RIGHT(
                      CAST(CAST(DATE_PART(minute, "T197"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                      2
                    ),
                    ':',
                    RIGHT(
                      CAST(CAST(DATE_PART(second, "T197"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                              "T197"."LOAD_TIMESTAMP"
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
              WHEN "T197"."VALIDATION_RULE" IN ('unknown_plan_type')
              THEN "T197"."PLAN_TYPE"
              WHEN "T197"."VALIDATION_RULE" IN ('unknown_user_status')
              THEN "T197"."USER_STATUS"
              ELSE NULL
            END AS "ERROR_VALUE",
            "T197"."VALIDATION_RULE",
            "T197"."ERROR_SEVERITY",
            'Open' AS "RESOLUTION_STATUS",
            CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
              'company',
              "T197"."COMPANY",
              'email',
              CONCAT(
                SUBSTRING("T197"."EMAIL", IFF((
                  0 + 1
                ) >= 1, 0 + 1, 0 + 1 + LENGTH("T197"."EMAIL")), 1),
                '***'
              ),
              'load_date',
              CONCAT(
                RIGHT(CAST(CAST(DATE_PART(year, "T197"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T197"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T197"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              'load_timestamp',
              CONCAT(
                CONCAT(
                  RIGHT(
                    CAST(CAST(DATE_PART(year, "T197"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                    4
                  ),
                  '-',
                  RIGHT(
                    CAST(CAST(DATE_PART(month, "T197"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  ),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(day, "T197"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                ),
                ' ',
                RIGHT(CAST(CAST(DATE_PART(hour, "T197"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                ':',
                RIGHT(
                  CAST(CAST(DATE_PART(minute, "T197"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                ),
                ':',
                RIGHT(
                  CAST(CAST(DATE_PART(second, "T197"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                          "T197"."LOAD_TIMESTAMP"
                        ) % 1000000
                      ) + 1000000
                    ) % 1000000
                  ) + 1000000 AS VARCHAR),
                  6
                )
              ),
              'plan_type',
              "T197"."PLAN_TYPE",
              'source_system',
              "T197"."SOURCE_SYSTEM",
              'update_date',
              CONCAT(
                RIGHT(CAST(CAST(DATE_PART(year, "T197"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T197"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T197"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              'update_timestamp',
              CONCAT(
                CONCAT(
                  RIGHT(
                    CAST(CAST(DATE_PART(year, "T197"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                    4
                  ),
                  '-',
                  RIGHT(
                    CAST(CAST(DATE_PART(month, "T197"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  ),
                  '-',
                  RIGHT(
                    CAST(CAST(DATE_PART(day, "T197"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  )
                ),
                ' ',
                RIGHT(
                  CAST(CAST(DATE_PART(hour, "T197"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                ),
                ':',
                RIGHT(
                  CAST(CAST(DATE_PART(minute, "T197"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                ),
                ':',
                RIGHT(
                  CAST(CAST(DATE_PART(second, "T197"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                          "T197"."UPDATE_TIMESTAMP"
                        ) % 1000000
                      ) + 1000000
                    ) % 1000000
                  ) + 1000000 AS VARCHAR),
                  6
                )
              ),
              'user_id',
              "T197"."USER_ID",
              'user_name',
              CONCAT(
                SUBSTRING(
                  "T197"."USER_NAME",
                  IFF((
                    0 + 1
                  ) >= 1, 0 + 1, 0 + 1 + LENGTH("T197"."USER_NAME")),
                  1
                ),
                '***'
              ),
              'user_status',
              "T197"."USER_STATUS"
            ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
            "T197"."OCCURRENCES",
            "T197"."EFF" AS "ERROR_TIMESTAMP",
            "T197"."LOAD_DATE",
            "T197"."UPDATE_DATE",
            "T197"."SOURCE_SYSTEM"
          FROM (
            SELECT
              "T186"."USER_ID",
              "T186"."USER_NAME",
              "T186"."EMAIL",
              "T186"."COMPANY",
              "T186"."PLAN_TYPE",
              "T186"."USER_STATUS",
              "T186"."LOAD_TIMESTAMP",
              "T186"."UPDATE_TIMESTAMP",
              "T186"."SOURCE_SYSTEM",
              "T186"."LOAD_DATE",
              "T186"."UPDATE_DATE",
              "T186"."EFF",
              "T186"."BROKEN",
              "T186"."RULE_TABLE",
              "T186"."RULE_BIT",
              "T186"."VALIDATION_RULE",
              "T186"."ERROR_SEVERITY",
              "T186"."ERROR_TYPE",
              "T186"."ERROR_DESCRIPTION",
              "T186"."SOURCE_COLUMN",
              "T186"."ERROR_ID",
              ROW_NUMBER() OVER (
                PARTITION BY "T186"."ERROR_ID"
                ORDER BY "T186"."EFF" DESC NULLS LAST, "T186"."LOAD_TIMESTAMP" DESC NULLS LAST, "T186"."USER_ID" DESC NULLS LAST, "T186"."USER_NAME" DESC NULLS LAST, "T186"."EMAIL" DESC NULLS LAST, "T186"."COMPANY" DESC NULLS LAST, "T186"."PLAN_TYPE" DESC NULLS LAST, "T186"."USER_STATUS" DESC NULLS LAST, "T186"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T186"."LOAD_DATE" DESC NULLS LAST, "T186"."UPDATE_DATE" DESC NULLS LAST, "T186"."SOURCE_SYSTEM" DESC NULLS LAST
              ) - 1 AS "POSITION",
              COUNT(*) OVER (
                PARTITION BY "T186"."ERROR_ID"
                ORDER BY NULL ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS "OCCURRENCES"
            FROM (
              SELECT
                "T160"."USER_ID",
                "T160"."USER_NAME",
                "T160"."EMAIL",
                "T160"."COMPANY",
                "T160"."PLAN_TYPE",
                "T160"."USER_STATUS",
                "T160"."LOAD_TIMESTAMP",
                "T160"."UPDATE_TIMESTAMP",
                "T160"."SOURCE_SYSTEM",
                "T160"."LOAD_DATE",
                "T160"."UPDATE_DATE",
                "T160"."EFF",
                "T160"."BROKEN",
                "T160"."RULE_TABLE",
                "T160"."RULE_BIT",
                "T160"."VALIDATION_RULE",
                "T160"."ERROR_SEVERITY",
                "T160"."ERROR_TYPE",
                "T160"."ERROR_DESCRIPTION",
                "T160"."SOURCE_COLUMN",
                MD5(
                  IFF(
                    "T160"."USER_ID" IS NOT NULL,
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
                        "T160"."VALIDATION_RULE" IS NULL,
                        '~',
                        CONCAT(
                          CAST(LENGTH("T160"."VALIDATION_RULE") AS VARCHAR),
                          ':',
                          COALESCE("T160"."VALIDATION_RULE", '')
                        )
                      ),
                      IFF(
                        "T160"."USER_ID" IS NULL,
                        '~',
                        CONCAT(CAST(LENGTH("T160"."USER_ID") AS VARCHAR), ':', COALESCE("T160"."USER_ID", ''))
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
                        "T160"."VALIDATION_RULE" IS NULL,
                        '~',
                        CONCAT(
                          CAST(LENGTH("T160"."VALIDATION_RULE") AS VARCHAR),
                          ':',
                          COALESCE("T160"."VALIDATION_RULE", '')
                        )
                      ),
                      IFF(
                        "T160"."USER_ID" IS NULL,
                        '~',
                        CONCAT(CAST(LENGTH("T160"."USER_ID") AS VARCHAR), ':', COALESCE("T160"."USER_ID", ''))
                      ),
                      IFF(
                        "T160"."USER_NAME" IS NULL,
                        '~',
                        CONCAT(CAST(LENGTH("T160"."USER_NAME") AS VARCHAR), ':', COALESCE("T160"."USER_NAME", ''))
                      ),
                      IFF(
                        "T160"."EMAIL" IS NULL,
                        '~',
                        CONCAT(CAST(LENGTH("T160"."EMAIL") AS VARCHAR), ':', COALESCE("T160"."EMAIL", ''))
                      ),
                      IFF(
                        "T160"."COMPANY" IS NULL,
                        '~',
                        CONCAT(CAST(LENGTH("T160"."COMPANY") AS VARCHAR), ':', COALESCE("T160"."COMPANY", ''))
                      ),
                      IFF(
                        "T160"."PLAN_TYPE" IS NULL,
                        '~',
                        CONCAT(CAST(LENGTH("T160"."PLAN_TYPE") AS VARCHAR), ':', COALESCE("T160"."PLAN_TYPE", ''))
                      ),
                      IFF(
                        "T160"."USER_STATUS" IS NULL,
                        '~',
                        CONCAT(
                          CAST(LENGTH("T160"."USER_STATUS") AS VARCHAR),
                          ':',
                          COALESCE("T160"."USER_STATUS", '')
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
                    "T144"."USER_ID",
                    "T144"."USER_NAME",
                    "T144"."EMAIL",
                    "T144"."COMPANY",
                    "T144"."PLAN_TYPE",
                    "T144"."USER_STATUS",
                    "T144"."LOAD_TIMESTAMP",
                    "T144"."UPDATE_TIMESTAMP",
                    "T144"."SOURCE_SYSTEM",
                    "T144"."LOAD_DATE",
                    "T144"."UPDATE_DATE",
                    "T144"."EFF",
                    "T144"."BROKEN",
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
                    ) AS "T33"
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        "T133"."USER_ID",
                        "T133"."USER_NAME",
                        "T133"."EMAIL",
                        "T133"."COMPANY",
                        "T133"."PLAN_TYPE",
                        "T133"."USER_STATUS",
                        "T133"."LOAD_TIMESTAMP",
                        "T133"."UPDATE_TIMESTAMP",
                        "T133"."SOURCE_SYSTEM",
                        "T133"."LOAD_DATE",
                        "T133"."UPDATE_DATE",
                        "T133"."EFF",
                        "T133"."BROKEN"
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
                          "T108"."PLAN_TYPE_LABEL",
                          "T108"."USER_STATUS_LABEL",
                          "T108"."EFF",
                          "T108"."FAILED",
                          "T108"."IS_SELECTED",
                          "T108"."IS_LATEST",
                          "T108"."SHARES_EMAIL",
                          0 + IFF(COALESCE("T108"."PLAN_TYPE_LABEL" = 'Unknown', FALSE), 128, 0) + IFF(
                            COALESCE(
                              (
                                "T108"."USER_STATUS_LABEL" = 'Unknown'
                              )
                              AND (
                                "T108"."USER_STATUS" IS NOT NULL
                              ),
                              FALSE
                            ),
                            256,
                            0
                          ) + IFF(COALESCE("T108"."SHARES_EMAIL" AND "T108"."IS_LATEST", FALSE), 512, 0) AS "BROKEN"
                        FROM (
                          SELECT
                            "T102".*
                            EXCLUDE ("SHARING_ID")
                          FROM (
                            SELECT
                              "T97"."USER_ID",
                              "T97"."USER_NAME",
                              "T97"."EMAIL",
                              "T97"."COMPANY",
                              "T97"."PLAN_TYPE",
                              "T97"."USER_STATUS",
                              "T97"."LOAD_TIMESTAMP",
                              "T97"."UPDATE_TIMESTAMP",
                              "T97"."SOURCE_SYSTEM",
                              "T97"."LOAD_DATE",
                              "T97"."UPDATE_DATE",
                              "T97"."PLAN_TYPE_LABEL",
                              "T97"."USER_STATUS_LABEL",
                              "T97"."EFF",
                              "T97"."FAILED",
                              "T97"."IS_SELECTED",
                              "T97"."IS_LATEST",
                              "T97"."SHARING_ID",
                              "T97"."SHARING_ID" IS NOT NULL AS "SHARES_EMAIL"
                            FROM (
                              SELECT
                                "T58"."USER_ID",
                                "T58"."USER_NAME",
                                "T58"."EMAIL",
                                "T58"."COMPANY",
                                "T58"."PLAN_TYPE",
                                "T58"."USER_STATUS",
                                "T58"."LOAD_TIMESTAMP",
                                "T58"."UPDATE_TIMESTAMP",
                                "T58"."SOURCE_SYSTEM",
                                "T58"."LOAD_DATE",
                                "T58"."UPDATE_DATE",
                                "T58"."PLAN_TYPE_LABEL",
                                "T58"."USER_STATUS_LABEL",
                                "T58"."EFF",
                                "T58"."FAILED",
                                "T58"."IS_SELECTED",
                                "T58"."IS_LATEST",
                                "T91"."SHARING_ID"
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
                              ) AS "T58"
                              LEFT OUTER JOIN (
                                SELECT
                                  "T80"."USER_ID" AS "SHARING_ID"
                                FROM "T44" AS "T80"
                                WHERE
                                  EXISTS(
                                    SELECT
                                      1
                                    FROM (
                                      SELECT
                                        "T81"."SHARED_EMAIL"
                                      FROM (
                                        SELECT
                                          "T67"."EMAIL" AS "SHARED_EMAIL",
                                          COUNT(*) AS "COUNTSTAR()"
                                        FROM "T44" AS "T67"
                                        GROUP BY
                                          1
                                      ) AS "T81"
                                      WHERE
                                        "T81"."COUNTSTAR()" > 1
                                    ) AS "T84"
                                    WHERE
                                      "T80"."EMAIL" = "T84"."SHARED_EMAIL"
                                  )
                              ) AS "T91"
                                ON "T58"."USER_ID" = "T91"."SHARING_ID"
                            ) AS "T97"
                          ) AS "T102"
                        ) AS "T108"
                      ) AS "T133"
                      WHERE
                        "T133"."BROKEN" <> 0 AND "T133"."IS_LATEST"
                    ) AS "T141"
                  ) AS "T144"
                  CROSS JOIN (
                    SELECT
                      *
                    FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."QUALITY_RULES" AS "T3"
                    WHERE
                      "T3"."RULE_TABLE" = 'si_users'
                  ) AS "T78"
                ) AS "T150"
                WHERE
                  (
                    BITAND("T150"."BROKEN", "T150"."RULE_BIT")
                  ) <> 0
              ) AS "T160"
            ) AS "T186"
          ) AS "T197"
          WHERE
            "T197"."POSITION" = 0
        ) AS "T219"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            "T176"."ERROR_ID",
            'gold' AS "ORIGIN",
            "T176"."ERROR_TYPE",
            "T176"."ERROR_DESCRIPTION",
            'si_licenses' AS "SOURCE_TABLE",
            "T176"."LICENSE_ID" AS "SOURCE_KEY",
            "T176"."SOURCE_COLUMN",
            CASE
              WHEN "T176"."VALIDATION_RULE" IN ('missing_license_id')
              THEN "T176"."LICENSE_ID"
              WHEN "T176"."VALIDATION_RULE" IN ('missing_license_type', 'unknown_license_type')
              THEN "T176"."LICENSE_TYPE"
              WHEN "T176"."VALIDATION_RULE" IN ('missing_start_date')
              THEN CONCAT(
                RIGHT(CAST(CAST(DATE_PART(year, "T176"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T176"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T176"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
              )
              WHEN "T176"."VALIDATION_RULE" IN ('invalid_date_range')
              THEN CONCAT(
                COALESCE(
                  CONCAT(
                    RIGHT(CAST(CAST(DATE_PART(year, "T176"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(month, "T176"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T176"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                  ),
                  'null'
                ),
                ', ',
                COALESCE(
                  CONCAT(
                    RIGHT(CAST(CAST(DATE_PART(year, "T176"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(month, "T176"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T176"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                  ),
                  'null'
                )
              )
              WHEN "T176"."VALIDATION_RULE" IN ('missing_effective_time', 'invalid_effective_time')
              THEN CONCAT(
                COALESCE(
                  CONCAT(
                    CONCAT(
                      RIGHT(
                        CAST(CAST(DATE_PART(year, "T176"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                        4
                      ),
                      '-',
                      RIGHT(
                        CAST(CAST(DATE_PART(month, "T176"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                        2
                      ),
                      '-',
                      RIGHT(
                        CAST(CAST(DATE_PART(day, "T176"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                        2
                      )
                    ),
                    ' ',
                    RIGHT(
                      CAST(CAST(DATE_PART(hour, "T176"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                      2
                    ),
                    ':',
                    RIGHT(
                      CAST(CAST(DATE_PART(minute, "T176"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                      2
                    ),
                    ':',
                    RIGHT(
                      CAST(CAST(DATE_PART(second, "T176"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                              "T176"."UPDATE_TIMESTAMP"
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
                        CAST(CAST(DATE_PART(year, "T176"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                        4
                      ),
                      '-',
                      RIGHT(
                        CAST(CAST(DATE_PART(month, "T176"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                        2
                      ),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(day, "T176"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                    ),
                    ' ',
                    RIGHT(CAST(CAST(DATE_PART(hour, "T176"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                    ':',
                    RIGHT(
                      CAST(CAST(DATE_PART(minute, "T176"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                      2
                    ),
                    ':',
                    RIGHT(
                      CAST(CAST(DATE_PART(second, "T176"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                              "T176"."LOAD_TIMESTAMP"
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
              WHEN "T176"."VALIDATION_RULE" IN ('orphan_user')
              THEN "T176"."ASSIGNED_TO_USER_ID"
              WHEN "T176"."VALIDATION_RULE" IN ('missing_end_date')
              THEN CONCAT(
                RIGHT(CAST(CAST(DATE_PART(year, "T176"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T176"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T176"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
              )
              ELSE NULL
            END AS "ERROR_VALUE",
            "T176"."VALIDATION_RULE",
            "T176"."ERROR_SEVERITY",
            'Open' AS "RESOLUTION_STATUS",
            CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
              'assigned_to_user_id',
              "T176"."ASSIGNED_TO_USER_ID",
              'end_date',
              CONCAT(
                RIGHT(CAST(CAST(DATE_PART(year, "T176"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T176"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T176"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              'license_id',
              "T176"."LICENSE_ID",
              'license_type',
              "T176"."LICENSE_TYPE",
              'load_date',
              CONCAT(
                RIGHT(CAST(CAST(DATE_PART(year, "T176"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T176"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T176"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              'load_timestamp',
              CONCAT(
                CONCAT(
                  RIGHT(
                    CAST(CAST(DATE_PART(year, "T176"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                    4
                  ),
                  '-',
                  RIGHT(
                    CAST(CAST(DATE_PART(month, "T176"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  ),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(day, "T176"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                ),
                ' ',
                RIGHT(CAST(CAST(DATE_PART(hour, "T176"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                ':',
                RIGHT(
                  CAST(CAST(DATE_PART(minute, "T176"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                ),
                ':',
                RIGHT(
                  CAST(CAST(DATE_PART(second, "T176"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                          "T176"."LOAD_TIMESTAMP"
                        ) % 1000000
                      ) + 1000000
                    ) % 1000000
                  ) + 1000000 AS VARCHAR),
                  6
                )
              ),
              'source_system',
              "T176"."SOURCE_SYSTEM",
              'start_date',
              CONCAT(
                RIGHT(CAST(CAST(DATE_PART(year, "T176"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T176"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T176"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              'update_date',
              CONCAT(
                RIGHT(CAST(CAST(DATE_PART(year, "T176"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T176"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T176"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              'update_timestamp',
              CONCAT(
                CONCAT(
                  RIGHT(
                    CAST(CAST(DATE_PART(year, "T176"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                    4
                  ),
                  '-',
                  RIGHT(
                    CAST(CAST(DATE_PART(month, "T176"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  ),
                  '-',
                  RIGHT(
                    CAST(CAST(DATE_PART(day, "T176"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  )
                ),
                ' ',
                RIGHT(
                  CAST(CAST(DATE_PART(hour, "T176"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                ),
                ':',
                RIGHT(
                  CAST(CAST(DATE_PART(minute, "T176"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                ),
                ':',
                RIGHT(
                  CAST(CAST(DATE_PART(second, "T176"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                          "T176"."UPDATE_TIMESTAMP"
                        ) % 1000000
                      ) + 1000000
                    ) % 1000000
                  ) + 1000000 AS VARCHAR),
                  6
                )
              )
            ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
            "T176"."OCCURRENCES",
            "T176"."EFF" AS "ERROR_TIMESTAMP",
            "T176"."LOAD_DATE",
            "T176"."UPDATE_DATE",
            "T176"."SOURCE_SYSTEM"
          FROM (
            SELECT
              "T159"."LICENSE_ID",
              "T159"."LICENSE_TYPE",
              "T159"."ASSIGNED_TO_USER_ID",
              "T159"."START_DATE",
              "T159"."END_DATE",
              "T159"."LOAD_TIMESTAMP",
              "T159"."UPDATE_TIMESTAMP",
              "T159"."SOURCE_SYSTEM",
              "T159"."LOAD_DATE",
              "T159"."UPDATE_DATE",
              "T159"."EFF",
              "T159"."BROKEN",
              "T159"."RULE_TABLE",
              "T159"."RULE_BIT",
              "T159"."VALIDATION_RULE",
              "T159"."ERROR_SEVERITY",
              "T159"."ERROR_TYPE",
              "T159"."ERROR_DESCRIPTION",
              "T159"."SOURCE_COLUMN",
              "T159"."ERROR_ID",
              ROW_NUMBER() OVER (
                PARTITION BY "T159"."ERROR_ID"
                ORDER BY "T159"."EFF" DESC NULLS LAST, "T159"."LOAD_TIMESTAMP" DESC NULLS LAST, "T159"."LICENSE_ID" DESC NULLS LAST, "T159"."LICENSE_TYPE" DESC NULLS LAST, "T159"."ASSIGNED_TO_USER_ID" DESC NULLS LAST, "T159"."START_DATE" DESC NULLS LAST, "T159"."END_DATE" DESC NULLS LAST, "T159"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T159"."LOAD_DATE" DESC NULLS LAST, "T159"."UPDATE_DATE" DESC NULLS LAST, "T159"."SOURCE_SYSTEM" DESC NULLS LAST
              ) - 1 AS "POSITION",
              COUNT(*) OVER (
                PARTITION BY "T159"."ERROR_ID"
                ORDER BY NULL ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS "OCCURRENCES"
            FROM (
              SELECT
                "T120"."LICENSE_ID",
                "T120"."LICENSE_TYPE",
                "T120"."ASSIGNED_TO_USER_ID",
                "T120"."START_DATE",
                "T120"."END_DATE",
                "T120"."LOAD_TIMESTAMP",
                "T120"."UPDATE_TIMESTAMP",
                "T120"."SOURCE_SYSTEM",
                "T120"."LOAD_DATE",
                "T120"."UPDATE_DATE",
                "T120"."EFF",
                "T120"."BROKEN",
                "T120"."RULE_TABLE",
                "T120"."RULE_BIT",
                "T120"."VALIDATION_RULE",
                "T120"."ERROR_SEVERITY",
                "T120"."ERROR_TYPE",
                "T120"."ERROR_DESCRIPTION",
                "T120"."SOURCE_COLUMN",
                MD5(
                  IFF(
                    "T120"."LICENSE_ID" IS NOT NULL,
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
                        "T120"."VALIDATION_RULE" IS NULL,
                        '~',
                        CONCAT(
                          CAST(LENGTH("T120"."VALIDATION_RULE") AS VARCHAR),
                          ':',
                          COALESCE("T120"."VALIDATION_RULE", '')
                        )
                      ),
                      IFF(
                        "T120"."LICENSE_ID" IS NULL,
                        '~',
                        CONCAT(CAST(LENGTH("T120"."LICENSE_ID") AS VARCHAR), ':', COALESCE("T120"."LICENSE_ID", ''))
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
                        "T120"."VALIDATION_RULE" IS NULL,
                        '~',
                        CONCAT(
                          CAST(LENGTH("T120"."VALIDATION_RULE") AS VARCHAR),
                          ':',
                          COALESCE("T120"."VALIDATION_RULE", '')
                        )
                      ),
                      IFF(
                        "T120"."LICENSE_ID" IS NULL,
                        '~',
                        CONCAT(CAST(LENGTH("T120"."LICENSE_ID") AS VARCHAR), ':', COALESCE("T120"."LICENSE_ID", ''))
                      ),
                      IFF(
                        "T120"."LICENSE_TYPE" IS NULL,
                        '~',
                        CONCAT(
                          CAST(LENGTH("T120"."LICENSE_TYPE") AS VARCHAR),
                          ':',
                          COALESCE("T120"."LICENSE_TYPE", '')
                        )
                      ),
                      IFF(
                        "T120"."ASSIGNED_TO_USER_ID" IS NULL,
                        '~',
                        CONCAT(
                          CAST(LENGTH("T120"."ASSIGNED_TO_USER_ID") AS VARCHAR),
                          ':',
                          COALESCE("T120"."ASSIGNED_TO_USER_ID", '')
                        )
                      ),
                      IFF(
                        CONCAT(
                          RIGHT(CAST(CAST(DATE_PART(year, "T120"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T120"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T120"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                        ) IS NULL,
                        '~',
                        CONCAT(
                          CAST(LENGTH(
                            CONCAT(
                              RIGHT(CAST(CAST(DATE_PART(year, "T120"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T120"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T120"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                            )
                          ) AS VARCHAR),
                          ':',
                          COALESCE(
                            CONCAT(
                              RIGHT(CAST(CAST(DATE_PART(year, "T120"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T120"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T120"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ''
                          )
                        )
                      ),
                      IFF(
                        CONCAT(
                          RIGHT(CAST(CAST(DATE_PART(year, "T120"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T120"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T120"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                        ) IS NULL,
                        '~',
                        CONCAT(
                          CAST(LENGTH(
                            CONCAT(
                              RIGHT(CAST(CAST(DATE_PART(year, "T120"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T120"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T120"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                            )
                          ) AS VARCHAR),
                          ':',
                          COALESCE(
                            CONCAT(
                              RIGHT(CAST(CAST(DATE_PART(year, "T120"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T120"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T120"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
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
                    "T101"."LICENSE_ID",
                    "T101"."LICENSE_TYPE",
                    "T101"."ASSIGNED_TO_USER_ID",
                    "T101"."START_DATE",
                    "T101"."END_DATE",
                    "T101"."LOAD_TIMESTAMP",
                    "T101"."UPDATE_TIMESTAMP",
                    "T101"."SOURCE_SYSTEM",
                    "T101"."LOAD_DATE",
                    "T101"."UPDATE_DATE",
                    "T101"."EFF",
                    "T101"."BROKEN",
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
                    ) AS "T35"
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        "T92"."LICENSE_ID",
                        "T92"."LICENSE_TYPE",
                        "T92"."ASSIGNED_TO_USER_ID",
                        "T92"."START_DATE",
                        "T92"."END_DATE",
                        "T92"."LOAD_TIMESTAMP",
                        "T92"."UPDATE_TIMESTAMP",
                        "T92"."SOURCE_SYSTEM",
                        "T92"."LOAD_DATE",
                        "T92"."UPDATE_DATE",
                        "T92"."EFF",
                        "T92"."BROKEN"
                      FROM (
                        SELECT
                          "T82"."LICENSE_ID",
                          "T82"."LICENSE_TYPE",
                          "T82"."ASSIGNED_TO_USER_ID",
                          "T82"."START_DATE",
                          "T82"."END_DATE",
                          "T82"."LOAD_TIMESTAMP",
                          "T82"."UPDATE_TIMESTAMP",
                          "T82"."SOURCE_SYSTEM",
                          "T82"."LOAD_DATE",
                          "T82"."UPDATE_DATE",
                          "T82"."LICENSE_TYPE_LABEL",
                          "T82"."EFF",
                          "T82"."FAILED",
                          "T82"."IS_SELECTED",
                          "T82"."IS_LATEST",
                          "T82"."FOUND_USER_ID",
                          0 + IFF(COALESCE("T82"."LICENSE_TYPE_LABEL" = 'Unknown', FALSE), 64, 0) + IFF(
                            COALESCE(
                              (
                                "T82"."ASSIGNED_TO_USER_ID" IS NOT NULL
                              )
                              AND (
                                "T82"."FOUND_USER_ID" IS NULL
                              ),
                              FALSE
                            ),
                            128,
                            0
                          ) + IFF(COALESCE("T82"."END_DATE" IS NULL, FALSE), 256, 0) AS "BROKEN"
                        FROM (
                          SELECT
                            "T59"."LICENSE_ID",
                            "T59"."LICENSE_TYPE",
                            "T59"."ASSIGNED_TO_USER_ID",
                            "T59"."START_DATE",
                            "T59"."END_DATE",
                            "T59"."LOAD_TIMESTAMP",
                            "T59"."UPDATE_TIMESTAMP",
                            "T59"."SOURCE_SYSTEM",
                            "T59"."LOAD_DATE",
                            "T59"."UPDATE_DATE",
                            "T59"."LICENSE_TYPE_LABEL",
                            "T59"."EFF",
                            "T59"."FAILED",
                            "T59"."IS_SELECTED",
                            "T59"."IS_LATEST",
                            "T60"."FOUND_USER_ID"
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
                          ) AS "T59"
                          LEFT OUTER JOIN (
                            SELECT DISTINCT
                              "T11"."USER_ID" AS "FOUND_USER_ID"
                            FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."USER_VERSIONS" AS "T11"
                          ) AS "T60"
                            ON "T59"."ASSIGNED_TO_USER_ID" = "T60"."FOUND_USER_ID"
                        ) AS "T82"
                      ) AS "T92"
                      WHERE
                        "T92"."BROKEN" <> 0 AND "T92"."IS_LATEST"
                    ) AS "T96"
                  ) AS "T101"
                  CROSS JOIN (
                    SELECT
                      *
                    FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."QUALITY_RULES" AS "T3"
                    WHERE
                      "T3"."RULE_TABLE" = 'si_licenses'
                  ) AS "T79"
                ) AS "T106"
                WHERE
                  (
                    BITAND("T106"."BROKEN", "T106"."RULE_BIT")
                  ) <> 0
              ) AS "T120"
            ) AS "T159"
          ) AS "T176"
          WHERE
            "T176"."POSITION" = 0
        ) AS "T201"
      ) AS "T220"
    ) AS "T223"
  ) AS "T258"
)
SELECT
  *
FROM (
  SELECT
    "T263"."ERROR_ID",
    "T263"."ORIGIN",
    "T263"."ERROR_TYPE",
    "T263"."ERROR_DESCRIPTION",
    "T263"."SOURCE_TABLE",
    "T263"."SOURCE_KEY",
    "T263"."SOURCE_COLUMN",
    "T263"."ERROR_VALUE",
    "T263"."VALIDATION_RULE",
    "T263"."ERROR_SEVERITY",
    "T263"."RESOLUTION_STATUS",
    "T263"."RECORD_PAYLOAD",
    "T263"."OCCURRENCES",
    "T263"."ERROR_TIMESTAMP",
    '00000000-0000-0000-0000-000000000000' AS "EXECUTION_ID",
    COALESCE(
      "T263"."KNOWN_FIRST_SEEN_AT",
      CAST(TIMESTAMP_FROM_PARTS(2025, 6, 30, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
    ) AS "FIRST_SEEN_AT",
    CAST(TIMESTAMP_FROM_PARTS(2025, 6, 30, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)) AS "LAST_SEEN_AT",
    IFF(
      "T263"."RESOLUTION_STATUS" = 'Resolved',
      COALESCE(
        "T263"."KNOWN_RESOLVED_AT",
        CAST(TIMESTAMP_FROM_PARTS(2025, 6, 30, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
      ),
      CAST(NULL AS TIMESTAMP_NTZ(6))
    ) AS "RESOLVED_AT",
    "T263"."LOAD_DATE",
    "T263"."UPDATE_DATE",
    "T263"."SOURCE_SYSTEM"
  FROM (
    SELECT
      "T261"."ERROR_ID",
      "T261"."ORIGIN",
      "T261"."ERROR_TYPE",
      "T261"."ERROR_DESCRIPTION",
      "T261"."SOURCE_TABLE",
      "T261"."SOURCE_KEY",
      "T261"."SOURCE_COLUMN",
      "T261"."ERROR_VALUE",
      "T261"."VALIDATION_RULE",
      "T261"."ERROR_SEVERITY",
      "T261"."RESOLUTION_STATUS",
      "T261"."RECORD_PAYLOAD",
      "T261"."OCCURRENCES",
      "T261"."ERROR_TIMESTAMP",
      "T261"."LOAD_DATE",
      "T261"."UPDATE_DATE",
      "T261"."SOURCE_SYSTEM",
      "T47"."KNOWN_ID",
      "T47"."KNOWN_FIRST_SEEN_AT",
      "T47"."KNOWN_RESOLVED_AT"
    FROM "T259" AS "T261"
    LEFT OUTER JOIN (
      SELECT
        "T0"."ERROR_ID" AS "KNOWN_ID",
        "T0"."FIRST_SEEN_AT" AS "KNOWN_FIRST_SEEN_AT",
        "T0"."RESOLVED_AT" AS "KNOWN_RESOLVED_AT"
      FROM "ZOOM_DB"."GOLD"."GO_ERROR_DATA" AS "T0"
    ) AS "T47"
      ON "T261"."ERROR_ID" = "T47"."KNOWN_ID"
  ) AS "T263"
) AS "T266"
UNION ALL
SELECT
  *
FROM (
  SELECT
    "T264"."ERROR_ID",
    "T264"."ORIGIN",
    "T264"."ERROR_TYPE",
    "T264"."ERROR_DESCRIPTION",
    "T264"."SOURCE_TABLE",
    "T264"."SOURCE_KEY",
    "T264"."SOURCE_COLUMN",
    "T264"."ERROR_VALUE",
    "T264"."VALIDATION_RULE",
    "T264"."ERROR_SEVERITY",
    'Resolved' AS "RESOLUTION_STATUS",
    "T264"."RECORD_PAYLOAD",
    "T264"."OCCURRENCES",
    "T264"."ERROR_TIMESTAMP",
    "T264"."EXECUTION_ID",
    "T264"."FIRST_SEEN_AT",
    "T264"."LAST_SEEN_AT",
    CAST(TIMESTAMP_FROM_PARTS(2025, 6, 30, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)) AS "RESOLVED_AT",
    "T264"."LOAD_DATE",
    "T264"."UPDATE_DATE",
    "T264"."SOURCE_SYSTEM"
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
      NOT EXISTS(
        SELECT
          1
        FROM "T259" AS "T262"
        WHERE
          "T19"."ERROR_ID" = "T262"."ERROR_ID"
      )
  ) AS "T264"
  WHERE
    "T264"."ORIGIN" = 'gold'
    AND "T264"."RESOLUTION_STATUS" <> 'Resolved'
    AND "T264"."SOURCE_TABLE" IN (
      'si_billing_events',
      'si_feature_usage',
      'si_licenses',
      'si_meetings',
      'si_participants',
      'si_support_tickets',
      'si_users',
      'si_webinars'
    )
) AS "T265"
