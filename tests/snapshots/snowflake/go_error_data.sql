-- go_error_data: One row per distinct fault: what is wrong now, and what was.
-- snowflake, as of 2025-06-30T00:00:00; compiled by zoomgold, not for editing
WITH "T44" AS (
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
), "T122" AS (
  SELECT
    "T101"."PARTICIPANT_ID",
    "T101"."MEETING_ID",
    "T101"."USER_ID",
    "T101"."JOIN_TIME",
    "T101"."LEAVE_TIME",
    "T101"."LOAD_TIMESTAMP",
    "T101"."UPDATE_TIMESTAMP",
    "T101"."SOURCE_SYSTEM",
    "T101"."LOAD_DATE",
    "T101"."UPDATE_DATE",
    "T101"."EFF",
    "T101"."IS_SELECTED",
    0 + IFF(COALESCE("T101"."PARTICIPANT_ID" IS NULL, FALSE), 1, 0) + IFF(COALESCE("T101"."MEETING_ID" IS NULL, FALSE), 2, 0) + IFF(COALESCE("T101"."JOIN_TIME" IS NULL, FALSE), 4, 0) + IFF(COALESCE("T101"."LEAVE_TIME" < "T101"."JOIN_TIME", FALSE), 8, 0) AS "FAILED"
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
  ) AS "T101"
), "T127" AS (
  SELECT
    "T102"."MEETING_ID",
    "T102"."HOST_ID",
    "T102"."MEETING_TOPIC",
    "T102"."START_TIME",
    "T102"."END_TIME",
    "T102"."DURATION_MINUTES",
    "T102"."LOAD_TIMESTAMP",
    "T102"."UPDATE_TIMESTAMP",
    "T102"."SOURCE_SYSTEM",
    "T102"."LOAD_DATE",
    "T102"."UPDATE_DATE",
    "T102"."EFF",
    "T102"."IS_SELECTED",
    0 + IFF(COALESCE("T102"."MEETING_ID" IS NULL, FALSE), 1, 0) + IFF(COALESCE("T102"."HOST_ID" IS NULL, FALSE), 2, 0) + IFF(COALESCE("T102"."START_TIME" IS NULL, FALSE), 4, 0) + IFF(COALESCE("T102"."END_TIME" < "T102"."START_TIME", FALSE), 8, 0) + IFF(COALESCE("T102"."DURATION_MINUTES" < 0, FALSE), 16, 0) AS "FAILED"
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
  ) AS "T102"
), "T131" AS (
  SELECT
    "T103"."WEBINAR_ID",
    "T103"."HOST_ID",
    "T103"."WEBINAR_TOPIC",
    "T103"."START_TIME",
    "T103"."END_TIME",
    "T103"."REGISTRANTS",
    "T103"."LOAD_TIMESTAMP",
    "T103"."UPDATE_TIMESTAMP",
    "T103"."SOURCE_SYSTEM",
    "T103"."LOAD_DATE",
    "T103"."UPDATE_DATE",
    "T103"."EFF",
    "T103"."IS_SELECTED",
    0 + IFF(COALESCE("T103"."WEBINAR_ID" IS NULL, FALSE), 1, 0) + IFF(COALESCE("T103"."HOST_ID" IS NULL, FALSE), 2, 0) + IFF(COALESCE("T103"."WEBINAR_TOPIC" IS NULL, FALSE), 4, 0) + IFF(COALESCE("T103"."START_TIME" IS NULL, FALSE), 8, 0) + IFF(COALESCE("T103"."END_TIME" < "T103"."START_TIME", FALSE), 16, 0) + IFF(COALESCE("T103"."REGISTRANTS" < 0, FALSE), 32, 0) AS "FAILED"
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
  ) AS "T103"
), "T186" AS (
  SELECT
    "T144"."USAGE_ID",
    "T144"."MEETING_ID",
    "T144"."FEATURE_NAME",
    "T144"."USAGE_COUNT",
    "T144"."USAGE_DATE",
    "T144"."LOAD_TIMESTAMP",
    "T144"."UPDATE_TIMESTAMP",
    "T144"."SOURCE_SYSTEM",
    "T144"."LOAD_DATE",
    "T144"."UPDATE_DATE",
    "T144"."FEATURE_NAME_LABEL",
    "T144"."EFF",
    "T144"."IS_SELECTED",
    0 + IFF(COALESCE("T144"."USAGE_ID" IS NULL, FALSE), 1, 0) + IFF(COALESCE("T144"."MEETING_ID" IS NULL, FALSE), 2, 0) + IFF(COALESCE("T144"."FEATURE_NAME" IS NULL, FALSE), 4, 0) + IFF(COALESCE("T144"."USAGE_DATE" IS NULL, FALSE), 8, 0) + IFF(COALESCE("T144"."USAGE_COUNT" IS NULL, FALSE), 16, 0) + IFF(COALESCE("T144"."USAGE_COUNT" <= 0, FALSE), 32, 0) AS "FAILED"
  FROM (
    SELECT
      IFF(
        REGEXP_LIKE("T78"."USAGE_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
        "T78"."USAGE_ID",
        NULLIF(TRIM(REGEXP_REPLACE("T78"."USAGE_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
      ) AS "USAGE_ID",
      IFF(
        REGEXP_LIKE("T78"."MEETING_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
        "T78"."MEETING_ID",
        NULLIF(TRIM(REGEXP_REPLACE("T78"."MEETING_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
      ) AS "MEETING_ID",
      "T128"."FEATURE_NAME_CLEANED" AS "FEATURE_NAME",
      "T78"."USAGE_COUNT",
      "T78"."USAGE_DATE",
      "T78"."LOAD_TIMESTAMP",
      "T78"."UPDATE_TIMESTAMP",
      IFF(
        REGEXP_LIKE("T78"."SOURCE_SYSTEM", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
        "T78"."SOURCE_SYSTEM",
        NULLIF(
          TRIM(REGEXP_REPLACE("T78"."SOURCE_SYSTEM", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'),
          ''
        )
      ) AS "SOURCE_SYSTEM",
      "T78"."LOAD_DATE",
      "T78"."UPDATE_DATE",
      COALESCE("T128"."FEATURE_NAME_MAPPED", 'Unknown') AS "FEATURE_NAME_LABEL",
      COALESCE("T78"."UPDATE_TIMESTAMP", "T78"."LOAD_TIMESTAMP") AS "EFF",
      "T78"."IS_SELECTED"
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
    ) AS "T78"
    LEFT OUTER JOIN (
      SELECT
        "T107"."SPELLING" AS "FEATURE_NAME_SPELLING",
        "T107"."CLEANED" AS "FEATURE_NAME_CLEANED",
        CASE TRIM(
            REGEXP_REPLACE(
              TRANSLATE("T107"."CLEANED", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ_-', 'abcdefghijklmnopqrstuvwxyz  '),
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
          "T77"."SPELLING",
          IFF(
            REGEXP_LIKE("T77"."SPELLING", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
            "T77"."SPELLING",
            NULLIF(TRIM(REGEXP_REPLACE("T77"."SPELLING", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
          ) AS "CLEANED"
        FROM (
          SELECT DISTINCT
            "T17"."FEATURE_NAME" AS "SPELLING"
          FROM "ZOOM_DB"."SILVER"."SI_FEATURE_USAGE" AS "T17"
          WHERE
            "T17"."FEATURE_NAME" IS NOT NULL
        ) AS "T77"
      ) AS "T107"
    ) AS "T128"
      ON "T78"."FEATURE_NAME" = "T128"."FEATURE_NAME_SPELLING"
  ) AS "T144"
), "T187" AS (
  SELECT
    "T145"."EVENT_ID",
    "T145"."USER_ID",
    "T145"."EVENT_TYPE",
    "T145"."AMOUNT",
    "T145"."EVENT_DATE",
    "T145"."LOAD_TIMESTAMP",
    "T145"."UPDATE_TIMESTAMP",
    "T145"."SOURCE_SYSTEM",
    "T145"."LOAD_DATE",
    "T145"."UPDATE_DATE",
    "T145"."EVENT_TYPE_LABEL",
    "T145"."EFF",
    "T145"."IS_SELECTED",
    0 + IFF(COALESCE("T145"."EVENT_ID" IS NULL, FALSE), 1, 0) + IFF(COALESCE("T145"."USER_ID" IS NULL, FALSE), 2, 0) + IFF(COALESCE("T145"."EVENT_TYPE" IS NULL, FALSE), 4, 0) + IFF(COALESCE("T145"."AMOUNT" IS NULL, FALSE), 8, 0) + IFF(COALESCE("T145"."EVENT_DATE" IS NULL, FALSE), 16, 0) + IFF(
      COALESCE(
        (
          "T145"."AMOUNT" < 0
        )
        AND NOT (
          "T145"."EVENT_TYPE_LABEL" IN ('Refund', 'Cancellation')
        ),
        FALSE
      ),
      32,
      0
    ) AS "FAILED"
  FROM (
    SELECT
      IFF(
        REGEXP_LIKE("T80"."EVENT_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
        "T80"."EVENT_ID",
        NULLIF(TRIM(REGEXP_REPLACE("T80"."EVENT_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
      ) AS "EVENT_ID",
      IFF(
        REGEXP_LIKE("T80"."USER_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
        "T80"."USER_ID",
        NULLIF(TRIM(REGEXP_REPLACE("T80"."USER_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
      ) AS "USER_ID",
      "T129"."EVENT_TYPE_CLEANED" AS "EVENT_TYPE",
      "T80"."AMOUNT",
      "T80"."EVENT_DATE",
      "T80"."LOAD_TIMESTAMP",
      "T80"."UPDATE_TIMESTAMP",
      IFF(
        REGEXP_LIKE("T80"."SOURCE_SYSTEM", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
        "T80"."SOURCE_SYSTEM",
        NULLIF(
          TRIM(REGEXP_REPLACE("T80"."SOURCE_SYSTEM", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'),
          ''
        )
      ) AS "SOURCE_SYSTEM",
      "T80"."LOAD_DATE",
      "T80"."UPDATE_DATE",
      COALESCE("T129"."EVENT_TYPE_MAPPED", 'Unknown') AS "EVENT_TYPE_LABEL",
      COALESCE("T80"."UPDATE_TIMESTAMP", "T80"."LOAD_TIMESTAMP") AS "EFF",
      "T80"."IS_SELECTED"
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
    ) AS "T80"
    LEFT OUTER JOIN (
      SELECT
        "T108"."SPELLING" AS "EVENT_TYPE_SPELLING",
        "T108"."CLEANED" AS "EVENT_TYPE_CLEANED",
        CASE TRIM(
            REGEXP_REPLACE(
              TRANSLATE("T108"."CLEANED", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ_-', 'abcdefghijklmnopqrstuvwxyz  '),
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
          "T79"."SPELLING",
          IFF(
            REGEXP_LIKE("T79"."SPELLING", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
            "T79"."SPELLING",
            NULLIF(TRIM(REGEXP_REPLACE("T79"."SPELLING", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
          ) AS "CLEANED"
        FROM (
          SELECT DISTINCT
            "T18"."EVENT_TYPE" AS "SPELLING"
          FROM "ZOOM_DB"."SILVER"."SI_BILLING_EVENTS" AS "T18"
          WHERE
            "T18"."EVENT_TYPE" IS NOT NULL
        ) AS "T79"
      ) AS "T108"
    ) AS "T129"
      ON "T80"."EVENT_TYPE" = "T129"."EVENT_TYPE_SPELLING"
  ) AS "T145"
), "T298" AS (
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
          "T276"."ERROR_ID",
          'gold' AS "ORIGIN",
          "T276"."ERROR_TYPE",
          "T276"."ERROR_DESCRIPTION",
          'si_participants' AS "SOURCE_TABLE",
          "T276"."PARTICIPANT_ID" AS "SOURCE_KEY",
          "T276"."SOURCE_COLUMN",
          CASE
            WHEN "T276"."VALIDATION_RULE" IN ('missing_participant_id')
            THEN "T276"."PARTICIPANT_ID"
            WHEN "T276"."VALIDATION_RULE" IN ('missing_meeting_id', 'orphan_meeting')
            THEN "T276"."MEETING_ID"
            WHEN "T276"."VALIDATION_RULE" IN ('missing_join_time')
            THEN CONCAT(
              CONCAT(
                RIGHT(CAST(CAST(DATE_PART(year, "T276"."JOIN_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T276"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T276"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T276"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(minute, "T276"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(second, "T276"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              '.',
              RIGHT(
                CAST((
                  (
                    (
                      DATEDIFF(
                        MICROSECOND,
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                        "T276"."JOIN_TIME"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            )
            WHEN "T276"."VALIDATION_RULE" IN ('invalid_time_range', 'outside_meeting_window')
            THEN CONCAT(
              COALESCE(
                CONCAT(
                  CONCAT(
                    RIGHT(CAST(CAST(DATE_PART(year, "T276"."JOIN_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(month, "T276"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T276"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                  ),
                  ' ',
                  RIGHT(CAST(CAST(DATE_PART(hour, "T276"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(minute, "T276"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(second, "T276"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  '.',
                  RIGHT(
                    CAST((
                      (
                        (
                          DATEDIFF(
                            MICROSECOND,
                            CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                            "T276"."JOIN_TIME"
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
                    RIGHT(CAST(CAST(DATE_PART(year, "T276"."LEAVE_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(month, "T276"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T276"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                  ),
                  ' ',
                  RIGHT(CAST(CAST(DATE_PART(hour, "T276"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(minute, "T276"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(second, "T276"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  '.',
                  RIGHT(
                    CAST((
                      (
                        (
                          DATEDIFF(
                            MICROSECOND,
                            CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                            "T276"."LEAVE_TIME"
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
            WHEN "T276"."VALIDATION_RULE" IN ('orphan_user')
            THEN "T276"."USER_ID"
            WHEN "T276"."VALIDATION_RULE" IN ('missing_leave_time')
            THEN CONCAT(
              CONCAT(
                RIGHT(CAST(CAST(DATE_PART(year, "T276"."LEAVE_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T276"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T276"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T276"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(minute, "T276"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(second, "T276"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              '.',
              RIGHT(
                CAST((
                  (
                    (
                      DATEDIFF(
                        MICROSECOND,
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                        "T276"."LEAVE_TIME"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            )
            ELSE NULL
          END AS "ERROR_VALUE",
          "T276"."VALIDATION_RULE",
          "T276"."ERROR_SEVERITY",
          'Open' AS "RESOLUTION_STATUS",
          CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
            'join_time',
            CONCAT(
              CONCAT(
                RIGHT(CAST(CAST(DATE_PART(year, "T276"."JOIN_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T276"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T276"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T276"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(minute, "T276"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(second, "T276"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              '.',
              RIGHT(
                CAST((
                  (
                    (
                      DATEDIFF(
                        MICROSECOND,
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                        "T276"."JOIN_TIME"
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
                RIGHT(CAST(CAST(DATE_PART(year, "T276"."LEAVE_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T276"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T276"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T276"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(minute, "T276"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(second, "T276"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              '.',
              RIGHT(
                CAST((
                  (
                    (
                      DATEDIFF(
                        MICROSECOND,
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                        "T276"."LEAVE_TIME"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            ),
            'load_date',
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T276"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T276"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T276"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            'load_timestamp',
            CONCAT(
              CONCAT(
                RIGHT(
                  CAST(CAST(DATE_PART(year, "T276"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                  4
                ),
                '-',
                RIGHT(
                  CAST(CAST(DATE_PART(month, "T276"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                ),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T276"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T276"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(minute, "T276"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(second, "T276"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                        "T276"."LOAD_TIMESTAMP"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            ),
            'meeting_id',
            "T276"."MEETING_ID",
            'participant_id',
            "T276"."PARTICIPANT_ID",
            'source_system',
            "T276"."SOURCE_SYSTEM",
            'update_date',
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T276"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T276"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T276"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            'update_timestamp',
            CONCAT(
              CONCAT(
                RIGHT(
                  CAST(CAST(DATE_PART(year, "T276"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                  4
                ),
                '-',
                RIGHT(
                  CAST(CAST(DATE_PART(month, "T276"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                ),
                '-',
                RIGHT(
                  CAST(CAST(DATE_PART(day, "T276"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                )
              ),
              ' ',
              RIGHT(
                CAST(CAST(DATE_PART(hour, "T276"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(minute, "T276"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(second, "T276"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                        "T276"."UPDATE_TIMESTAMP"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            ),
            'user_id',
            "T276"."USER_ID"
          ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
          "T276"."OCCURRENCES",
          "T276"."EFF" AS "ERROR_TIMESTAMP",
          "T276"."LOAD_DATE",
          "T276"."UPDATE_DATE",
          "T276"."SOURCE_SYSTEM"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "T188"."PARTICIPANT_ID",
              "T188"."MEETING_ID",
              "T188"."USER_ID",
              "T188"."JOIN_TIME",
              "T188"."LEAVE_TIME",
              "T188"."LOAD_TIMESTAMP",
              "T188"."UPDATE_TIMESTAMP",
              "T188"."SOURCE_SYSTEM",
              "T188"."LOAD_DATE",
              "T188"."UPDATE_DATE",
              "T188"."EFF",
              "T188"."BROKEN",
              "T188"."RULE_TABLE",
              "T188"."RULE_BIT",
              "T188"."VALIDATION_RULE",
              "T188"."ERROR_SEVERITY",
              "T188"."ERROR_TYPE",
              "T188"."ERROR_DESCRIPTION",
              "T188"."SOURCE_COLUMN",
              "T188"."ERROR_ID",
              "T188"."OCCURRENCES"
            FROM (
              SELECT
                "T168"."PARTICIPANT_ID",
                "T168"."MEETING_ID",
                "T168"."USER_ID",
                "T168"."JOIN_TIME",
                "T168"."LEAVE_TIME",
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
                ROW_NUMBER() OVER (
                  PARTITION BY "T168"."ERROR_ID"
                  ORDER BY "T168"."EFF" DESC NULLS LAST, "T168"."LOAD_TIMESTAMP" DESC NULLS LAST, "T168"."PARTICIPANT_ID" DESC NULLS LAST, "T168"."MEETING_ID" DESC NULLS LAST, "T168"."USER_ID" DESC NULLS LAST, "T168"."JOIN_TIME" DESC NULLS LAST, "T168"."LEAVE_TIME" DESC NULLS LAST, "T168"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T168"."LOAD_DATE" DESC NULLS LAST, "T168"."UPDATE_DATE" DESC NULLS LAST, "T168"."SOURCE_SYSTEM" DESC NULLS LAST
                ) - 1 AS "POSITION",
                COUNT(*) OVER (
                  PARTITION BY "T168"."ERROR_ID"
                  ORDER BY NULL ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) AS "OCCURRENCES"
              FROM (
                SELECT
                  "T109"."PARTICIPANT_ID",
                  "T109"."MEETING_ID",
                  "T109"."USER_ID",
                  "T109"."JOIN_TIME",
                  "T109"."LEAVE_TIME",
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
                      "T109"."PARTICIPANT_ID" IS NOT NULL,
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
                          "T109"."VALIDATION_RULE" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T109"."VALIDATION_RULE") AS VARCHAR),
                            ':',
                            COALESCE("T109"."VALIDATION_RULE", '')
                          )
                        ),
                        IFF(
                          "T109"."PARTICIPANT_ID" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T109"."PARTICIPANT_ID") AS VARCHAR),
                            ':',
                            COALESCE("T109"."PARTICIPANT_ID", '')
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
                          "T109"."VALIDATION_RULE" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T109"."VALIDATION_RULE") AS VARCHAR),
                            ':',
                            COALESCE("T109"."VALIDATION_RULE", '')
                          )
                        ),
                        IFF(
                          "T109"."PARTICIPANT_ID" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T109"."PARTICIPANT_ID") AS VARCHAR),
                            ':',
                            COALESCE("T109"."PARTICIPANT_ID", '')
                          )
                        ),
                        IFF(
                          "T109"."MEETING_ID" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T109"."MEETING_ID") AS VARCHAR), ':', COALESCE("T109"."MEETING_ID", ''))
                        ),
                        IFF(
                          "T109"."USER_ID" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T109"."USER_ID") AS VARCHAR), ':', COALESCE("T109"."USER_ID", ''))
                        ),
                        IFF(
                          CONCAT(
                            CONCAT(
                              RIGHT(CAST(CAST(DATE_PART(year, "T109"."JOIN_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T109"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T109"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T109"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(minute, "T109"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(second, "T109"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                      "T109"."JOIN_TIME"
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
                                  RIGHT(CAST(CAST(DATE_PART(year, "T109"."JOIN_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(month, "T109"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(day, "T109"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                                ),
                                ' ',
                                RIGHT(CAST(CAST(DATE_PART(hour, "T109"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(minute, "T109"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(second, "T109"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                '.',
                                RIGHT(
                                  CAST((
                                    (
                                      (
                                        DATEDIFF(
                                          MICROSECOND,
                                          CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                          "T109"."JOIN_TIME"
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
                                  RIGHT(CAST(CAST(DATE_PART(year, "T109"."JOIN_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(month, "T109"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(day, "T109"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                                ),
                                ' ',
                                RIGHT(CAST(CAST(DATE_PART(hour, "T109"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(minute, "T109"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(second, "T109"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                '.',
                                RIGHT(
                                  CAST((
                                    (
                                      (
                                        DATEDIFF(
                                          MICROSECOND,
                                          CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                          "T109"."JOIN_TIME"
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
                              RIGHT(CAST(CAST(DATE_PART(year, "T109"."LEAVE_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T109"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T109"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T109"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(minute, "T109"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(second, "T109"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                      "T109"."LEAVE_TIME"
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
                                  RIGHT(CAST(CAST(DATE_PART(year, "T109"."LEAVE_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(month, "T109"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(day, "T109"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                                ),
                                ' ',
                                RIGHT(CAST(CAST(DATE_PART(hour, "T109"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(minute, "T109"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(second, "T109"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                '.',
                                RIGHT(
                                  CAST((
                                    (
                                      (
                                        DATEDIFF(
                                          MICROSECOND,
                                          CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                          "T109"."LEAVE_TIME"
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
                                  RIGHT(CAST(CAST(DATE_PART(year, "T109"."LEAVE_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(month, "T109"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(day, "T109"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                                ),
                                ' ',
                                RIGHT(CAST(CAST(DATE_PART(hour, "T109"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(minute, "T109"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(second, "T109"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                '.',
                                RIGHT(
                                  CAST((
                                    (
                                      (
                                        DATEDIFF(
                                          MICROSECOND,
                                          CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                          "T109"."LEAVE_TIME"
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
                      "T49"."PARTICIPANT_ID",
                      "T49"."MEETING_ID",
                      "T49"."USER_ID",
                      "T49"."JOIN_TIME",
                      "T49"."LEAVE_TIME",
                      "T49"."LOAD_TIMESTAMP",
                      "T49"."UPDATE_TIMESTAMP",
                      "T49"."SOURCE_SYSTEM",
                      "T49"."LOAD_DATE",
                      "T49"."UPDATE_DATE",
                      "T49"."EFF",
                      "T49"."BROKEN",
                      "T82"."RULE_TABLE",
                      "T82"."RULE_BIT",
                      "T82"."VALIDATION_RULE",
                      "T82"."ERROR_SEVERITY",
                      "T82"."ERROR_TYPE",
                      "T82"."ERROR_DESCRIPTION",
                      "T82"."SOURCE_COLUMN"
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
                    ) AS "T49"
                    CROSS JOIN (
                      SELECT
                        *
                      FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."QUALITY_RULES" AS "T3"
                      WHERE
                        "T3"."RULE_TABLE" = 'si_participants'
                    ) AS "T82"
                  ) AS "T93"
                  WHERE
                    (
                      BITAND("T93"."BROKEN", "T93"."RULE_BIT")
                    ) <> 0
                ) AS "T109"
              ) AS "T168"
            ) AS "T188"
            WHERE
              "T188"."POSITION" = 0
          ) AS "T202"
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
                "T250"."PARTICIPANT_ID",
                "T250"."MEETING_ID",
                "T250"."USER_ID",
                "T250"."JOIN_TIME",
                "T250"."LEAVE_TIME",
                "T250"."LOAD_TIMESTAMP",
                "T250"."UPDATE_TIMESTAMP",
                "T250"."SOURCE_SYSTEM",
                "T250"."LOAD_DATE",
                "T250"."UPDATE_DATE",
                "T250"."EFF",
                "T250"."BROKEN",
                "T250"."RULE_TABLE",
                "T250"."RULE_BIT",
                "T250"."VALIDATION_RULE",
                "T250"."ERROR_SEVERITY",
                "T250"."ERROR_TYPE",
                "T250"."ERROR_DESCRIPTION",
                "T250"."SOURCE_COLUMN",
                MD5(
                  IFF(
                    "T250"."PARTICIPANT_ID" IS NOT NULL,
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
                        "T250"."VALIDATION_RULE" IS NULL,
                        '~',
                        CONCAT(
                          CAST(LENGTH("T250"."VALIDATION_RULE") AS VARCHAR),
                          ':',
                          COALESCE("T250"."VALIDATION_RULE", '')
                        )
                      ),
                      IFF(
                        "T250"."PARTICIPANT_ID" IS NULL,
                        '~',
                        CONCAT(
                          CAST(LENGTH("T250"."PARTICIPANT_ID") AS VARCHAR),
                          ':',
                          COALESCE("T250"."PARTICIPANT_ID", '')
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
                        "T250"."VALIDATION_RULE" IS NULL,
                        '~',
                        CONCAT(
                          CAST(LENGTH("T250"."VALIDATION_RULE") AS VARCHAR),
                          ':',
                          COALESCE("T250"."VALIDATION_RULE", '')
                        )
                      ),
                      IFF(
                        "T250"."PARTICIPANT_ID" IS NULL,
                        '~',
                        CONCAT(
                          CAST(LENGTH("T250"."PARTICIPANT_ID") AS VARCHAR),
                          ':',
                          COALESCE("T250"."PARTICIPANT_ID", '')
                        )
                      ),
                      IFF(
                        "T250"."MEETING_ID" IS NULL,
                        '~',
                        CONCAT(CAST(LENGTH("T250"."MEETING_ID") AS VARCHAR), ':', COALESCE("T250"."MEETING_ID", ''))
                      ),
                      IFF(
                        "T250"."USER_ID" IS NULL,
                        '~',
                        CONCAT(CAST(LENGTH("T250"."USER_ID") AS VARCHAR), ':', COALESCE("T250"."USER_ID", ''))
                      ),
                      IFF(
                        CONCAT(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T250"."JOIN_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T250"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T250"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                          ),
                          ' ',
                          RIGHT(CAST(CAST(DATE_PART(hour, "T250"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          ':',
                          RIGHT(CAST(CAST(DATE_PART(minute, "T250"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          ':',
                          RIGHT(CAST(CAST(DATE_PART(second, "T250"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '.',
                          RIGHT(
                            CAST((
                              (
                                (
                                  DATEDIFF(
                                    MICROSECOND,
                                    CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                    "T250"."JOIN_TIME"
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
                                RIGHT(CAST(CAST(DATE_PART(year, "T250"."JOIN_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(month, "T250"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(day, "T250"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                              ),
                              ' ',
                              RIGHT(CAST(CAST(DATE_PART(hour, "T250"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              ':',
                              RIGHT(CAST(CAST(DATE_PART(minute, "T250"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              ':',
                              RIGHT(CAST(CAST(DATE_PART(second, "T250"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '.',
                              RIGHT(
                                CAST((
                                  (
                                    (
                                      DATEDIFF(
                                        MICROSECOND,
                                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                        "T250"."JOIN_TIME"
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
                                RIGHT(CAST(CAST(DATE_PART(year, "T250"."JOIN_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(month, "T250"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(day, "T250"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                              ),
                              ' ',
                              RIGHT(CAST(CAST(DATE_PART(hour, "T250"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              ':',
                              RIGHT(CAST(CAST(DATE_PART(minute, "T250"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              ':',
                              RIGHT(CAST(CAST(DATE_PART(second, "T250"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '.',
                              RIGHT(
                                CAST((
                                  (
                                    (
                                      DATEDIFF(
                                        MICROSECOND,
                                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                        "T250"."JOIN_TIME"
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
                            RIGHT(CAST(CAST(DATE_PART(year, "T250"."LEAVE_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T250"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T250"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                          ),
                          ' ',
                          RIGHT(CAST(CAST(DATE_PART(hour, "T250"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          ':',
                          RIGHT(CAST(CAST(DATE_PART(minute, "T250"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          ':',
                          RIGHT(CAST(CAST(DATE_PART(second, "T250"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '.',
                          RIGHT(
                            CAST((
                              (
                                (
                                  DATEDIFF(
                                    MICROSECOND,
                                    CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                    "T250"."LEAVE_TIME"
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
                                RIGHT(CAST(CAST(DATE_PART(year, "T250"."LEAVE_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(month, "T250"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(day, "T250"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                              ),
                              ' ',
                              RIGHT(CAST(CAST(DATE_PART(hour, "T250"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              ':',
                              RIGHT(CAST(CAST(DATE_PART(minute, "T250"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              ':',
                              RIGHT(CAST(CAST(DATE_PART(second, "T250"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '.',
                              RIGHT(
                                CAST((
                                  (
                                    (
                                      DATEDIFF(
                                        MICROSECOND,
                                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                        "T250"."LEAVE_TIME"
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
                                RIGHT(CAST(CAST(DATE_PART(year, "T250"."LEAVE_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(month, "T250"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(day, "T250"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                              ),
                              ' ',
                              RIGHT(CAST(CAST(DATE_PART(hour, "T250"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              ':',
                              RIGHT(CAST(CAST(DATE_PART(minute, "T250"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              ':',
                              RIGHT(CAST(CAST(DATE_PART(second, "T250"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '.',
                              RIGHT(
                                CAST((
                                  (
                                    (
                                      DATEDIFF(
                                        MICROSECOND,
                                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                        "T250"."LEAVE_TIME"
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
                    "T82"."RULE_TABLE",
                    "T82"."RULE_BIT",
                    "T82"."VALIDATION_RULE",
                    "T82"."ERROR_SEVERITY",
                    "T82"."ERROR_TYPE",
                    "T82"."ERROR_DESCRIPTION",
                    "T82"."SOURCE_COLUMN"
                  FROM (
                    SELECT
                      "T232"."PARTICIPANT_ID",
                      "T232"."MEETING_ID",
                      "T232"."USER_ID",
                      "T232"."JOIN_TIME",
                      "T232"."LEAVE_TIME",
                      "T232"."LOAD_TIMESTAMP",
                      "T232"."UPDATE_TIMESTAMP",
                      "T232"."SOURCE_SYSTEM",
                      "T232"."LOAD_DATE",
                      "T232"."UPDATE_DATE",
                      "T232"."EFF",
                      "T232"."BROKEN"
                    FROM (
                      SELECT
                        "T213"."PARTICIPANT_ID",
                        "T213"."MEETING_ID",
                        "T213"."USER_ID",
                        "T213"."JOIN_TIME",
                        "T213"."LEAVE_TIME",
                        "T213"."LOAD_TIMESTAMP",
                        "T213"."UPDATE_TIMESTAMP",
                        "T213"."SOURCE_SYSTEM",
                        "T213"."LOAD_DATE",
                        "T213"."UPDATE_DATE",
                        "T213"."EFF",
                        "T213"."FAILED",
                        "T213"."IS_SELECTED",
                        "T213"."IS_LATEST",
                        "T213"."MEETING_HOST_ID",
                        "T213"."MEETING_START_TIME",
                        "T213"."MEETING_END_TIME",
                        "T213"."MEETING_MINUTES",
                        "T213"."FOUND_USER_KEY",
                        "T213"."FOUND_USER_NAME",
                        0 + IFF(COALESCE("T213"."MEETING_START_TIME" IS NULL, FALSE), 16, 0) + IFF(
                          COALESCE(
                            (
                              "T213"."USER_ID" IS NOT NULL
                            ) AND (
                              "T213"."FOUND_USER_KEY" IS NULL
                            ),
                            FALSE
                          ),
                          32,
                          0
                        ) + IFF(
                          COALESCE(
                            COALESCE("T213"."JOIN_TIME" < "T213"."MEETING_START_TIME", FALSE)
                            OR COALESCE("T213"."LEAVE_TIME" > "T213"."MEETING_END_TIME", FALSE),
                            FALSE
                          ),
                          64,
                          0
                        ) + IFF(COALESCE("T213"."LEAVE_TIME" IS NULL, FALSE), 128, 0) AS "BROKEN"
                      FROM (
                        SELECT
                          "T183"."PARTICIPANT_ID",
                          "T183"."MEETING_ID",
                          "T183"."USER_ID",
                          "T183"."JOIN_TIME",
                          "T183"."LEAVE_TIME",
                          "T183"."LOAD_TIMESTAMP",
                          "T183"."UPDATE_TIMESTAMP",
                          "T183"."SOURCE_SYSTEM",
                          "T183"."LOAD_DATE",
                          "T183"."UPDATE_DATE",
                          "T183"."EFF",
                          "T183"."FAILED",
                          "T183"."IS_SELECTED",
                          "T183"."IS_LATEST",
                          "T69"."MEETING_HOST_ID",
                          "T69"."MEETING_START_TIME",
                          "T69"."MEETING_END_TIME",
                          "T69"."MEETING_MINUTES",
                          "T74"."FOUND_USER_KEY",
                          "T74"."FOUND_USER_NAME"
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              "T141"."PARTICIPANT_ID",
                              "T141"."MEETING_ID",
                              "T141"."USER_ID",
                              "T141"."JOIN_TIME",
                              "T141"."LEAVE_TIME",
                              "T141"."LOAD_TIMESTAMP",
                              "T141"."UPDATE_TIMESTAMP",
                              "T141"."SOURCE_SYSTEM",
                              "T141"."LOAD_DATE",
                              "T141"."UPDATE_DATE",
                              "T141"."EFF",
                              "T141"."FAILED",
                              "T141"."IS_SELECTED",
                              TRUE AS "IS_LATEST"
                            FROM (
                              SELECT
                                *
                              FROM "T122" AS "T126"
                              WHERE
                                "T126"."FAILED" = 0
                            ) AS "T141"
                            WHERE
                              NOT EXISTS(
                                SELECT
                                  1
                                FROM (
                                  SELECT
                                    "T147"."KEY_BUCKET"
                                  FROM (
                                    SELECT
                                      "T138"."KEY_BUCKET",
                                      COUNT(*) AS "COUNTSTAR()"
                                    FROM (
                                      SELECT
                                        HASH("T126"."PARTICIPANT_ID") AS "KEY_BUCKET"
                                      FROM "T122" AS "T126"
                                    ) AS "T138"
                                    GROUP BY
                                      1
                                  ) AS "T147"
                                  WHERE
                                    "T147"."COUNTSTAR()" > 1 AND "T147"."KEY_BUCKET" IS NOT NULL
                                ) AS "T163"
                                WHERE
                                  HASH("T141"."PARTICIPANT_ID") = "T163"."KEY_BUCKET"
                              )
                          ) AS "T175"
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
                        ) AS "T183"
                        LEFT OUTER JOIN (
                          SELECT
                            "T11"."MEETING_ID" AS "CORE_MEETING_ID",
                            "T11"."HOST_ID" AS "MEETING_HOST_ID",
                            "T11"."START_TIME" AS "MEETING_START_TIME",
                            "T11"."END_TIME" AS "MEETING_END_TIME",
                            "T11"."DURATION_MINUTES" AS "MEETING_MINUTES"
                          FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."MEETING_CORE" AS "T11"
                        ) AS "T69"
                          ON "T183"."MEETING_ID" = "T69"."CORE_MEETING_ID"
                        LEFT OUTER JOIN (
                          SELECT
                            "T12"."USER_ID" AS "LOOKED_UP_ID",
                            "T12"."FOUND_FROM",
                            "T12"."FOUND_UNTIL",
                            "T12"."USER_KEY" AS "FOUND_USER_KEY",
                            "T12"."USER_NAME" AS "FOUND_USER_NAME"
                          FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."USER_VERSIONS" AS "T12"
                        ) AS "T74"
                          ON "T183"."USER_ID" = "T74"."LOOKED_UP_ID"
                          AND LEAST(
                            GREATEST(
                              "T183"."JOIN_TIME",
                              CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
                            ),
                            CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMP_NTZ(6))
                          ) >= "T74"."FOUND_FROM"
                          AND LEAST(
                            GREATEST(
                              "T183"."JOIN_TIME",
                              CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
                            ),
                            CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMP_NTZ(6))
                          ) < "T74"."FOUND_UNTIL"
                      ) AS "T213"
                    ) AS "T232"
                    WHERE
                      "T232"."BROKEN" <> 0 AND "T232"."IS_LATEST"
                  ) AS "T241"
                  CROSS JOIN (
                    SELECT
                      *
                    FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."QUALITY_RULES" AS "T3"
                    WHERE
                      "T3"."RULE_TABLE" = 'si_participants'
                  ) AS "T82"
                ) AS "T245"
                WHERE
                  (
                    BITAND("T245"."BROKEN", "T245"."RULE_BIT")
                  ) <> 0
              ) AS "T250"
            ) AS "T271"
          ) AS "T274"
        ) AS "T276"
      ) AS "T286"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "T281"."ERROR_ID",
          'gold' AS "ORIGIN",
          "T281"."ERROR_TYPE",
          "T281"."ERROR_DESCRIPTION",
          'si_meetings' AS "SOURCE_TABLE",
          "T281"."MEETING_ID" AS "SOURCE_KEY",
          "T281"."SOURCE_COLUMN",
          CASE
            WHEN "T281"."VALIDATION_RULE" IN ('missing_meeting_id')
            THEN "T281"."MEETING_ID"
            WHEN "T281"."VALIDATION_RULE" IN ('missing_host_id', 'orphan_host')
            THEN "T281"."HOST_ID"
            WHEN "T281"."VALIDATION_RULE" IN ('missing_start_time')
            THEN CONCAT(
              CONCAT(
                RIGHT(CAST(CAST(DATE_PART(year, "T281"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T281"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T281"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T281"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(minute, "T281"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(second, "T281"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              '.',
              RIGHT(
                CAST((
                  (
                    (
                      DATEDIFF(
                        MICROSECOND,
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                        "T281"."START_TIME"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            )
            WHEN "T281"."VALIDATION_RULE" IN ('invalid_time_range', 'duration_over_24h')
            THEN CONCAT(
              COALESCE(
                CONCAT(
                  CONCAT(
                    RIGHT(CAST(CAST(DATE_PART(year, "T281"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(month, "T281"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T281"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                  ),
                  ' ',
                  RIGHT(CAST(CAST(DATE_PART(hour, "T281"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(minute, "T281"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(second, "T281"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  '.',
                  RIGHT(
                    CAST((
                      (
                        (
                          DATEDIFF(
                            MICROSECOND,
                            CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                            "T281"."START_TIME"
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
                    RIGHT(CAST(CAST(DATE_PART(year, "T281"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(month, "T281"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T281"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                  ),
                  ' ',
                  RIGHT(CAST(CAST(DATE_PART(hour, "T281"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(minute, "T281"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(second, "T281"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  '.',
                  RIGHT(
                    CAST((
                      (
                        (
                          DATEDIFF(
                            MICROSECOND,
                            CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                            "T281"."END_TIME"
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
            WHEN "T281"."VALIDATION_RULE" IN ('negative_duration')
            THEN CAST("T281"."DURATION_MINUTES" AS VARCHAR)
            WHEN "T281"."VALIDATION_RULE" IN ('duration_mismatch')
            THEN CONCAT(
              CONCAT(
                COALESCE(CAST("T281"."DURATION_MINUTES" AS VARCHAR), 'null'),
                ', ',
                COALESCE(
                  CONCAT(
                    CONCAT(
                      RIGHT(CAST(CAST(DATE_PART(year, "T281"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(month, "T281"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(day, "T281"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                    ),
                    ' ',
                    RIGHT(CAST(CAST(DATE_PART(hour, "T281"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    ':',
                    RIGHT(CAST(CAST(DATE_PART(minute, "T281"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    ':',
                    RIGHT(CAST(CAST(DATE_PART(second, "T281"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    '.',
                    RIGHT(
                      CAST((
                        (
                          (
                            DATEDIFF(
                              MICROSECOND,
                              CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                              "T281"."START_TIME"
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
                    RIGHT(CAST(CAST(DATE_PART(year, "T281"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(month, "T281"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T281"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                  ),
                  ' ',
                  RIGHT(CAST(CAST(DATE_PART(hour, "T281"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(minute, "T281"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(second, "T281"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  '.',
                  RIGHT(
                    CAST((
                      (
                        (
                          DATEDIFF(
                            MICROSECOND,
                            CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                            "T281"."END_TIME"
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
            WHEN "T281"."VALIDATION_RULE" IN ('missing_end_time')
            THEN CONCAT(
              CONCAT(
                RIGHT(CAST(CAST(DATE_PART(year, "T281"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T281"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T281"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T281"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(minute, "T281"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(second, "T281"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              '.',
              RIGHT(
                CAST((
                  (
                    (
                      DATEDIFF(
                        MICROSECOND,
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                        "T281"."END_TIME"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            )
            ELSE NULL
          END AS "ERROR_VALUE",
          "T281"."VALIDATION_RULE",
          "T281"."ERROR_SEVERITY",
          'Open' AS "RESOLUTION_STATUS",
          CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
            'duration_minutes',
            "T281"."DURATION_MINUTES",
            'end_time',
            CONCAT(
              CONCAT(
                RIGHT(CAST(CAST(DATE_PART(year, "T281"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T281"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T281"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T281"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(minute, "T281"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(second, "T281"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              '.',
              RIGHT(
                CAST((
                  (
                    (
                      DATEDIFF(
                        MICROSECOND,
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                        "T281"."END_TIME"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            ),
            'host_id',
            "T281"."HOST_ID",
            'load_date',
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T281"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T281"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T281"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            'load_timestamp',
            CONCAT(
              CONCAT(
                RIGHT(
                  CAST(CAST(DATE_PART(year, "T281"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                  4
                ),
                '-',
                RIGHT(
                  CAST(CAST(DATE_PART(month, "T281"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                ),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T281"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T281"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(minute, "T281"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(second, "T281"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                        "T281"."LOAD_TIMESTAMP"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            ),
            'meeting_id',
            "T281"."MEETING_ID",
            'meeting_topic',
            "T281"."MEETING_TOPIC",
            'source_system',
            "T281"."SOURCE_SYSTEM",
            'start_time',
            CONCAT(
              CONCAT(
                RIGHT(CAST(CAST(DATE_PART(year, "T281"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T281"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T281"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T281"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(minute, "T281"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(second, "T281"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              '.',
              RIGHT(
                CAST((
                  (
                    (
                      DATEDIFF(
                        MICROSECOND,
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                        "T281"."START_TIME"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            ),
            'update_date',
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T281"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T281"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T281"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            'update_timestamp',
            CONCAT(
              CONCAT(
                RIGHT(
                  CAST(CAST(DATE_PART(year, "T281"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                  4
                ),
                '-',
                RIGHT(
                  CAST(CAST(DATE_PART(month, "T281"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                ),
                '-',
                RIGHT(
                  CAST(CAST(DATE_PART(day, "T281"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                )
              ),
              ' ',
              RIGHT(
                CAST(CAST(DATE_PART(hour, "T281"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(minute, "T281"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(second, "T281"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                        "T281"."UPDATE_TIMESTAMP"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            )
          ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
          "T281"."OCCURRENCES",
          "T281"."EFF" AS "ERROR_TIMESTAMP",
          "T281"."LOAD_DATE",
          "T281"."UPDATE_DATE",
          "T281"."SOURCE_SYSTEM"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "T189"."MEETING_ID",
              "T189"."HOST_ID",
              "T189"."MEETING_TOPIC",
              "T189"."START_TIME",
              "T189"."END_TIME",
              "T189"."DURATION_MINUTES",
              "T189"."LOAD_TIMESTAMP",
              "T189"."UPDATE_TIMESTAMP",
              "T189"."SOURCE_SYSTEM",
              "T189"."LOAD_DATE",
              "T189"."UPDATE_DATE",
              "T189"."EFF",
              "T189"."BROKEN",
              "T189"."RULE_TABLE",
              "T189"."RULE_BIT",
              "T189"."VALIDATION_RULE",
              "T189"."ERROR_SEVERITY",
              "T189"."ERROR_TYPE",
              "T189"."ERROR_DESCRIPTION",
              "T189"."SOURCE_COLUMN",
              "T189"."ERROR_ID",
              "T189"."OCCURRENCES"
            FROM (
              SELECT
                "T169"."MEETING_ID",
                "T169"."HOST_ID",
                "T169"."MEETING_TOPIC",
                "T169"."START_TIME",
                "T169"."END_TIME",
                "T169"."DURATION_MINUTES",
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
                ROW_NUMBER() OVER (
                  PARTITION BY "T169"."ERROR_ID"
                  ORDER BY "T169"."EFF" DESC NULLS LAST, "T169"."LOAD_TIMESTAMP" DESC NULLS LAST, "T169"."MEETING_ID" DESC NULLS LAST, "T169"."HOST_ID" DESC NULLS LAST, "T169"."MEETING_TOPIC" DESC NULLS LAST, "T169"."START_TIME" DESC NULLS LAST, "T169"."END_TIME" DESC NULLS LAST, "T169"."DURATION_MINUTES" DESC NULLS LAST, "T169"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T169"."LOAD_DATE" DESC NULLS LAST, "T169"."UPDATE_DATE" DESC NULLS LAST, "T169"."SOURCE_SYSTEM" DESC NULLS LAST
                ) - 1 AS "POSITION",
                COUNT(*) OVER (
                  PARTITION BY "T169"."ERROR_ID"
                  ORDER BY NULL ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) AS "OCCURRENCES"
              FROM (
                SELECT
                  "T110"."MEETING_ID",
                  "T110"."HOST_ID",
                  "T110"."MEETING_TOPIC",
                  "T110"."START_TIME",
                  "T110"."END_TIME",
                  "T110"."DURATION_MINUTES",
                  "T110"."LOAD_TIMESTAMP",
                  "T110"."UPDATE_TIMESTAMP",
                  "T110"."SOURCE_SYSTEM",
                  "T110"."LOAD_DATE",
                  "T110"."UPDATE_DATE",
                  "T110"."EFF",
                  "T110"."BROKEN",
                  "T110"."RULE_TABLE",
                  "T110"."RULE_BIT",
                  "T110"."VALIDATION_RULE",
                  "T110"."ERROR_SEVERITY",
                  "T110"."ERROR_TYPE",
                  "T110"."ERROR_DESCRIPTION",
                  "T110"."SOURCE_COLUMN",
                  MD5(
                    IFF(
                      "T110"."MEETING_ID" IS NOT NULL,
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
                          "T110"."VALIDATION_RULE" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T110"."VALIDATION_RULE") AS VARCHAR),
                            ':',
                            COALESCE("T110"."VALIDATION_RULE", '')
                          )
                        ),
                        IFF(
                          "T110"."MEETING_ID" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T110"."MEETING_ID") AS VARCHAR), ':', COALESCE("T110"."MEETING_ID", ''))
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
                          "T110"."VALIDATION_RULE" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T110"."VALIDATION_RULE") AS VARCHAR),
                            ':',
                            COALESCE("T110"."VALIDATION_RULE", '')
                          )
                        ),
                        IFF(
                          "T110"."MEETING_ID" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T110"."MEETING_ID") AS VARCHAR), ':', COALESCE("T110"."MEETING_ID", ''))
                        ),
                        IFF(
                          "T110"."HOST_ID" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T110"."HOST_ID") AS VARCHAR), ':', COALESCE("T110"."HOST_ID", ''))
                        ),
                        IFF(
                          "T110"."MEETING_TOPIC" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T110"."MEETING_TOPIC") AS VARCHAR),
                            ':',
                            COALESCE("T110"."MEETING_TOPIC", '')
                          )
                        ),
                        IFF(
                          CONCAT(
                            CONCAT(
                              RIGHT(CAST(CAST(DATE_PART(year, "T110"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T110"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T110"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T110"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(minute, "T110"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(second, "T110"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                      "T110"."START_TIME"
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
                                  RIGHT(CAST(CAST(DATE_PART(year, "T110"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(month, "T110"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(day, "T110"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                                ),
                                ' ',
                                RIGHT(CAST(CAST(DATE_PART(hour, "T110"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(minute, "T110"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(second, "T110"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                '.',
                                RIGHT(
                                  CAST((
                                    (
                                      (
                                        DATEDIFF(
                                          MICROSECOND,
                                          CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                          "T110"."START_TIME"
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
                                  RIGHT(CAST(CAST(DATE_PART(year, "T110"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(month, "T110"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(day, "T110"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                                ),
                                ' ',
                                RIGHT(CAST(CAST(DATE_PART(hour, "T110"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(minute, "T110"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(second, "T110"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                '.',
                                RIGHT(
                                  CAST((
                                    (
                                      (
                                        DATEDIFF(
                                          MICROSECOND,
                                          CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                          "T110"."START_TIME"
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
                              RIGHT(CAST(CAST(DATE_PART(year, "T110"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T110"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T110"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T110"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(minute, "T110"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(second, "T110"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                      "T110"."END_TIME"
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
                                  RIGHT(CAST(CAST(DATE_PART(year, "T110"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(month, "T110"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(day, "T110"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                                ),
                                ' ',
                                RIGHT(CAST(CAST(DATE_PART(hour, "T110"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(minute, "T110"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(second, "T110"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                '.',
                                RIGHT(
                                  CAST((
                                    (
                                      (
                                        DATEDIFF(
                                          MICROSECOND,
                                          CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                          "T110"."END_TIME"
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
                                  RIGHT(CAST(CAST(DATE_PART(year, "T110"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(month, "T110"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(day, "T110"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                                ),
                                ' ',
                                RIGHT(CAST(CAST(DATE_PART(hour, "T110"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(minute, "T110"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(second, "T110"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                '.',
                                RIGHT(
                                  CAST((
                                    (
                                      (
                                        DATEDIFF(
                                          MICROSECOND,
                                          CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                          "T110"."END_TIME"
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
                          CAST("T110"."DURATION_MINUTES" AS VARCHAR) IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH(CAST("T110"."DURATION_MINUTES" AS VARCHAR)) AS VARCHAR),
                            ':',
                            COALESCE(CAST("T110"."DURATION_MINUTES" AS VARCHAR), '')
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
                      "T58"."MEETING_ID",
                      "T58"."HOST_ID",
                      "T58"."MEETING_TOPIC",
                      "T58"."START_TIME",
                      "T58"."END_TIME",
                      "T58"."DURATION_MINUTES",
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
                    ) AS "T58"
                    CROSS JOIN (
                      SELECT
                        *
                      FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."QUALITY_RULES" AS "T3"
                      WHERE
                        "T3"."RULE_TABLE" = 'si_meetings'
                    ) AS "T83"
                  ) AS "T94"
                  WHERE
                    (
                      BITAND("T94"."BROKEN", "T94"."RULE_BIT")
                    ) <> 0
                ) AS "T110"
              ) AS "T169"
            ) AS "T189"
            WHERE
              "T189"."POSITION" = 0
          ) AS "T203"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              "T279"."MEETING_ID",
              "T279"."HOST_ID",
              "T279"."MEETING_TOPIC",
              "T279"."START_TIME",
              "T279"."END_TIME",
              "T279"."DURATION_MINUTES",
              "T279"."LOAD_TIMESTAMP",
              "T279"."UPDATE_TIMESTAMP",
              "T279"."SOURCE_SYSTEM",
              "T279"."LOAD_DATE",
              "T279"."UPDATE_DATE",
              "T279"."EFF",
              "T279"."BROKEN",
              "T279"."RULE_TABLE",
              "T279"."RULE_BIT",
              "T279"."VALIDATION_RULE",
              "T279"."ERROR_SEVERITY",
              "T279"."ERROR_TYPE",
              "T279"."ERROR_DESCRIPTION",
              "T279"."SOURCE_COLUMN",
              "T279"."ERROR_ID",
              1 AS "OCCURRENCES"
            FROM (
              SELECT
                "T263"."MEETING_ID",
                "T263"."HOST_ID",
                "T263"."MEETING_TOPIC",
                "T263"."START_TIME",
                "T263"."END_TIME",
                "T263"."DURATION_MINUTES",
                "T263"."LOAD_TIMESTAMP",
                "T263"."UPDATE_TIMESTAMP",
                "T263"."SOURCE_SYSTEM",
                "T263"."LOAD_DATE",
                "T263"."UPDATE_DATE",
                "T263"."EFF",
                "T263"."BROKEN",
                "T263"."RULE_TABLE",
                "T263"."RULE_BIT",
                "T263"."VALIDATION_RULE",
                "T263"."ERROR_SEVERITY",
                "T263"."ERROR_TYPE",
                "T263"."ERROR_DESCRIPTION",
                "T263"."SOURCE_COLUMN",
                MD5(
                  IFF(
                    "T263"."MEETING_ID" IS NOT NULL,
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
                        "T263"."VALIDATION_RULE" IS NULL,
                        '~',
                        CONCAT(
                          CAST(LENGTH("T263"."VALIDATION_RULE") AS VARCHAR),
                          ':',
                          COALESCE("T263"."VALIDATION_RULE", '')
                        )
                      ),
                      IFF(
                        "T263"."MEETING_ID" IS NULL,
                        '~',
                        CONCAT(CAST(LENGTH("T263"."MEETING_ID") AS VARCHAR), ':', COALESCE("T263"."MEETING_ID", ''))
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
                        "T263"."VALIDATION_RULE" IS NULL,
                        '~',
                        CONCAT(
                          CAST(LENGTH("T263"."VALIDATION_RULE") AS VARCHAR),
                          ':',
                          COALESCE("T263"."VALIDATION_RULE", '')
                        )
                      ),
                      IFF(
                        "T263"."MEETING_ID" IS NULL,
                        '~',
                        CONCAT(CAST(LENGTH("T263"."MEETING_ID") AS VARCHAR), ':', COALESCE("T263"."MEETING_ID", ''))
                      ),
                      IFF(
                        "T263"."HOST_ID" IS NULL,
                        '~',
                        CONCAT(CAST(LENGTH("T263"."HOST_ID") AS VARCHAR), ':', COALESCE("T263"."HOST_ID", ''))
                      ),
                      IFF(
                        "T263"."MEETING_TOPIC" IS NULL,
                        '~',
                        CONCAT(
                          CAST(LENGTH("T263"."MEETING_TOPIC") AS VARCHAR),
                          ':',
                          COALESCE("T263"."MEETING_TOPIC", '')
                        )
                      ),
                      IFF(
                        CONCAT(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T263"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T263"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T263"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                          ),
                          ' ',
                          RIGHT(CAST(CAST(DATE_PART(hour, "T263"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          ':',
                          RIGHT(CAST(CAST(DATE_PART(minute, "T263"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          ':',
                          RIGHT(CAST(CAST(DATE_PART(second, "T263"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '.',
                          RIGHT(
                            CAST((
                              (
                                (
                                  DATEDIFF(
                                    MICROSECOND,
                                    CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                    "T263"."START_TIME"
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
                                RIGHT(CAST(CAST(DATE_PART(year, "T263"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(month, "T263"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(day, "T263"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                              ),
                              ' ',
                              RIGHT(CAST(CAST(DATE_PART(hour, "T263"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              ':',
                              RIGHT(CAST(CAST(DATE_PART(minute, "T263"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              ':',
                              RIGHT(CAST(CAST(DATE_PART(second, "T263"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '.',
                              RIGHT(
                                CAST((
                                  (
                                    (
                                      DATEDIFF(
                                        MICROSECOND,
                                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                        "T263"."START_TIME"
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
                                RIGHT(CAST(CAST(DATE_PART(year, "T263"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(month, "T263"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(day, "T263"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                              ),
                              ' ',
                              RIGHT(CAST(CAST(DATE_PART(hour, "T263"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              ':',
                              RIGHT(CAST(CAST(DATE_PART(minute, "T263"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              ':',
                              RIGHT(CAST(CAST(DATE_PART(second, "T263"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '.',
                              RIGHT(
                                CAST((
                                  (
                                    (
                                      DATEDIFF(
                                        MICROSECOND,
                                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                        "T263"."START_TIME"
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
                            RIGHT(CAST(CAST(DATE_PART(year, "T263"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T263"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T263"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                          ),
                          ' ',
                          RIGHT(CAST(CAST(DATE_PART(hour, "T263"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          ':',
                          RIGHT(CAST(CAST(DATE_PART(minute, "T263"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          ':',
                          RIGHT(CAST(CAST(DATE_PART(second, "T263"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '.',
                          RIGHT(
                            CAST((
                              (
                                (
                                  DATEDIFF(
                                    MICROSECOND,
                                    CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                    "T263"."END_TIME"
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
                                RIGHT(CAST(CAST(DATE_PART(year, "T263"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(month, "T263"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(day, "T263"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                              ),
                              ' ',
                              RIGHT(CAST(CAST(DATE_PART(hour, "T263"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              ':',
                              RIGHT(CAST(CAST(DATE_PART(minute, "T263"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              ':',
                              RIGHT(CAST(CAST(DATE_PART(second, "T263"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '.',
                              RIGHT(
                                CAST((
                                  (
                                    (
                                      DATEDIFF(
                                        MICROSECOND,
                                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                        "T263"."END_TIME"
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
                                RIGHT(CAST(CAST(DATE_PART(year, "T263"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(month, "T263"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(day, "T263"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                              ),
                              ' ',
                              RIGHT(CAST(CAST(DATE_PART(hour, "T263"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              ':',
                              RIGHT(CAST(CAST(DATE_PART(minute, "T263"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              ':',
                              RIGHT(CAST(CAST(DATE_PART(second, "T263"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '.',
                              RIGHT(
                                CAST((
                                  (
                                    (
                                      DATEDIFF(
                                        MICROSECOND,
                                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                        "T263"."END_TIME"
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
                        CAST("T263"."DURATION_MINUTES" AS VARCHAR) IS NULL,
                        '~',
                        CONCAT(
                          CAST(LENGTH(CAST("T263"."DURATION_MINUTES" AS VARCHAR)) AS VARCHAR),
                          ':',
                          COALESCE(CAST("T263"."DURATION_MINUTES" AS VARCHAR), '')
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
                    "T252"."MEETING_ID",
                    "T252"."HOST_ID",
                    "T252"."MEETING_TOPIC",
                    "T252"."START_TIME",
                    "T252"."END_TIME",
                    "T252"."DURATION_MINUTES",
                    "T252"."LOAD_TIMESTAMP",
                    "T252"."UPDATE_TIMESTAMP",
                    "T252"."SOURCE_SYSTEM",
                    "T252"."LOAD_DATE",
                    "T252"."UPDATE_DATE",
                    "T252"."EFF",
                    "T252"."BROKEN",
                    "T83"."RULE_TABLE",
                    "T83"."RULE_BIT",
                    "T83"."VALIDATION_RULE",
                    "T83"."ERROR_SEVERITY",
                    "T83"."ERROR_TYPE",
                    "T83"."ERROR_DESCRIPTION",
                    "T83"."SOURCE_COLUMN"
                  FROM (
                    SELECT
                      "T246"."MEETING_ID",
                      "T246"."HOST_ID",
                      "T246"."MEETING_TOPIC",
                      "T246"."START_TIME",
                      "T246"."END_TIME",
                      "T246"."DURATION_MINUTES",
                      "T246"."LOAD_TIMESTAMP",
                      "T246"."UPDATE_TIMESTAMP",
                      "T246"."SOURCE_SYSTEM",
                      "T246"."LOAD_DATE",
                      "T246"."UPDATE_DATE",
                      "T246"."EFF",
                      "T246"."BROKEN"
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
                        "T217"."FAILED",
                        "T217"."IS_SELECTED",
                        "T217"."IS_LATEST",
                        "T217"."HOST_USER_KEY",
                        0 + IFF(COALESCE("T217"."HOST_USER_KEY" IS NULL, FALSE), 32, 0) + IFF(
                          COALESCE(
                            ABS(
                              "T217"."DURATION_MINUTES" - CAST(ROUND(
                                (
                                  DATEDIFF(MICROSECOND, "T217"."START_TIME", "T217"."END_TIME") - (
                                    DATEDIFF(MICROSECOND, "T217"."START_TIME", "T217"."END_TIME") % 60000000
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
                                DATEDIFF(MICROSECOND, "T217"."START_TIME", "T217"."END_TIME") - (
                                  DATEDIFF(MICROSECOND, "T217"."START_TIME", "T217"."END_TIME") % 60000000
                                )
                              ) / 60000000,
                              0
                            ) AS BIGINT) > 1440,
                            FALSE
                          ),
                          128,
                          0
                        ) + IFF(COALESCE("T217"."END_TIME" IS NULL, FALSE), 256, 0) AS "BROKEN"
                      FROM (
                        SELECT
                          "T192"."MEETING_ID",
                          "T192"."HOST_ID",
                          "T192"."MEETING_TOPIC",
                          "T192"."START_TIME",
                          "T192"."END_TIME",
                          "T192"."DURATION_MINUTES",
                          "T192"."LOAD_TIMESTAMP",
                          "T192"."UPDATE_TIMESTAMP",
                          "T192"."SOURCE_SYSTEM",
                          "T192"."LOAD_DATE",
                          "T192"."UPDATE_DATE",
                          "T192"."EFF",
                          "T192"."FAILED",
                          "T192"."IS_SELECTED",
                          "T192"."IS_LATEST",
                          "T72"."HOST_USER_KEY"
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              "T148"."MEETING_ID",
                              "T148"."HOST_ID",
                              "T148"."MEETING_TOPIC",
                              "T148"."START_TIME",
                              "T148"."END_TIME",
                              "T148"."DURATION_MINUTES",
                              "T148"."LOAD_TIMESTAMP",
                              "T148"."UPDATE_TIMESTAMP",
                              "T148"."SOURCE_SYSTEM",
                              "T148"."LOAD_DATE",
                              "T148"."UPDATE_DATE",
                              "T148"."EFF",
                              "T148"."FAILED",
                              "T148"."IS_SELECTED",
                              TRUE AS "IS_LATEST"
                            FROM (
                              SELECT
                                *
                              FROM "T127" AS "T130"
                              WHERE
                                "T130"."FAILED" = 0
                            ) AS "T148"
                            WHERE
                              NOT EXISTS(
                                SELECT
                                  1
                                FROM (
                                  SELECT
                                    "T151"."KEY_BUCKET"
                                  FROM (
                                    SELECT
                                      "T142"."KEY_BUCKET",
                                      COUNT(*) AS "COUNTSTAR()"
                                    FROM (
                                      SELECT
                                        HASH("T130"."MEETING_ID") AS "KEY_BUCKET"
                                      FROM "T127" AS "T130"
                                    ) AS "T142"
                                    GROUP BY
                                      1
                                  ) AS "T151"
                                  WHERE
                                    "T151"."COUNTSTAR()" > 1 AND "T151"."KEY_BUCKET" IS NOT NULL
                                ) AS "T166"
                                WHERE
                                  HASH("T148"."MEETING_ID") = "T166"."KEY_BUCKET"
                              )
                          ) AS "T182"
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
                        ) AS "T192"
                        LEFT OUTER JOIN (
                          SELECT
                            "T12"."USER_ID" AS "LOOKED_UP_ID",
                            "T12"."FOUND_FROM",
                            "T12"."FOUND_UNTIL",
                            "T12"."USER_KEY" AS "HOST_USER_KEY"
                          FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."USER_VERSIONS" AS "T12"
                        ) AS "T72"
                          ON "T192"."HOST_ID" = "T72"."LOOKED_UP_ID"
                          AND LEAST(
                            GREATEST(
                              "T192"."START_TIME",
                              CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
                            ),
                            CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMP_NTZ(6))
                          ) >= "T72"."FOUND_FROM"
                          AND LEAST(
                            GREATEST(
                              "T192"."START_TIME",
                              CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
                            ),
                            CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMP_NTZ(6))
                          ) < "T72"."FOUND_UNTIL"
                      ) AS "T217"
                    ) AS "T246"
                    WHERE
                      "T246"."BROKEN" <> 0 AND "T246"."IS_LATEST"
                  ) AS "T252"
                  CROSS JOIN (
                    SELECT
                      *
                    FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."QUALITY_RULES" AS "T3"
                    WHERE
                      "T3"."RULE_TABLE" = 'si_meetings'
                  ) AS "T83"
                ) AS "T255"
                WHERE
                  (
                    BITAND("T255"."BROKEN", "T255"."RULE_BIT")
                  ) <> 0
              ) AS "T263"
            ) AS "T279"
          ) AS "T280"
        ) AS "T281"
      ) AS "T290"
    ) AS "T291"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "T284"."ERROR_ID",
          'gold' AS "ORIGIN",
          "T284"."ERROR_TYPE",
          "T284"."ERROR_DESCRIPTION",
          'si_feature_usage' AS "SOURCE_TABLE",
          "T284"."USAGE_ID" AS "SOURCE_KEY",
          "T284"."SOURCE_COLUMN",
          CASE
            WHEN "T284"."VALIDATION_RULE" IN ('missing_usage_id')
            THEN "T284"."USAGE_ID"
            WHEN "T284"."VALIDATION_RULE" IN ('missing_meeting_id', 'orphan_meeting')
            THEN "T284"."MEETING_ID"
            WHEN "T284"."VALIDATION_RULE" IN ('missing_feature_name', 'unknown_feature')
            THEN "T284"."FEATURE_NAME"
            WHEN "T284"."VALIDATION_RULE" IN ('missing_usage_date', 'outside_meeting_dates')
            THEN CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T284"."USAGE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T284"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T284"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
            )
            WHEN "T284"."VALIDATION_RULE" IN ('missing_usage_count', 'invalid_usage_count')
            THEN CAST("T284"."USAGE_COUNT" AS VARCHAR)
            ELSE NULL
          END AS "ERROR_VALUE",
          "T284"."VALIDATION_RULE",
          "T284"."ERROR_SEVERITY",
          'Open' AS "RESOLUTION_STATUS",
          CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
            'feature_name',
            "T284"."FEATURE_NAME",
            'load_date',
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T284"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T284"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T284"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            'load_timestamp',
            CONCAT(
              CONCAT(
                RIGHT(
                  CAST(CAST(DATE_PART(year, "T284"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                  4
                ),
                '-',
                RIGHT(
                  CAST(CAST(DATE_PART(month, "T284"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                ),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T284"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T284"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(minute, "T284"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(second, "T284"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                        "T284"."LOAD_TIMESTAMP"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            ),
            'meeting_id',
            "T284"."MEETING_ID",
            'source_system',
            "T284"."SOURCE_SYSTEM",
            'update_date',
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T284"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T284"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T284"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            'update_timestamp',
            CONCAT(
              CONCAT(
                RIGHT(
                  CAST(CAST(DATE_PART(year, "T284"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                  4
                ),
                '-',
                RIGHT(
                  CAST(CAST(DATE_PART(month, "T284"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                ),
                '-',
                RIGHT(
                  CAST(CAST(DATE_PART(day, "T284"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                )
              ),
              ' ',
              RIGHT(
                CAST(CAST(DATE_PART(hour, "T284"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(minute, "T284"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(second, "T284"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                        "T284"."UPDATE_TIMESTAMP"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            ),
            'usage_count',
            "T284"."USAGE_COUNT",
            'usage_date',
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T284"."USAGE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T284"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T284"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            'usage_id',
            "T284"."USAGE_ID"
          ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
          "T284"."OCCURRENCES",
          "T284"."EFF" AS "ERROR_TIMESTAMP",
          "T284"."LOAD_DATE",
          "T284"."UPDATE_DATE",
          "T284"."SOURCE_SYSTEM"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "T176"."USAGE_ID",
              "T176"."MEETING_ID",
              "T176"."FEATURE_NAME",
              "T176"."USAGE_COUNT",
              "T176"."USAGE_DATE",
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
                "T158"."USAGE_ID",
                "T158"."MEETING_ID",
                "T158"."FEATURE_NAME",
                "T158"."USAGE_COUNT",
                "T158"."USAGE_DATE",
                "T158"."LOAD_TIMESTAMP",
                "T158"."UPDATE_TIMESTAMP",
                "T158"."SOURCE_SYSTEM",
                "T158"."LOAD_DATE",
                "T158"."UPDATE_DATE",
                "T158"."EFF",
                "T158"."BROKEN",
                "T158"."RULE_TABLE",
                "T158"."RULE_BIT",
                "T158"."VALIDATION_RULE",
                "T158"."ERROR_SEVERITY",
                "T158"."ERROR_TYPE",
                "T158"."ERROR_DESCRIPTION",
                "T158"."SOURCE_COLUMN",
                "T158"."ERROR_ID",
                ROW_NUMBER() OVER (
                  PARTITION BY "T158"."ERROR_ID"
                  ORDER BY "T158"."EFF" DESC NULLS LAST, "T158"."LOAD_TIMESTAMP" DESC NULLS LAST, "T158"."USAGE_ID" DESC NULLS LAST, "T158"."MEETING_ID" DESC NULLS LAST, "T158"."FEATURE_NAME" DESC NULLS LAST, "T158"."USAGE_COUNT" DESC NULLS LAST, "T158"."USAGE_DATE" DESC NULLS LAST, "T158"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T158"."LOAD_DATE" DESC NULLS LAST, "T158"."UPDATE_DATE" DESC NULLS LAST, "T158"."SOURCE_SYSTEM" DESC NULLS LAST
                ) - 1 AS "POSITION",
                COUNT(*) OVER (
                  PARTITION BY "T158"."ERROR_ID"
                  ORDER BY NULL ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) AS "OCCURRENCES"
              FROM (
                SELECT
                  "T111"."USAGE_ID",
                  "T111"."MEETING_ID",
                  "T111"."FEATURE_NAME",
                  "T111"."USAGE_COUNT",
                  "T111"."USAGE_DATE",
                  "T111"."LOAD_TIMESTAMP",
                  "T111"."UPDATE_TIMESTAMP",
                  "T111"."SOURCE_SYSTEM",
                  "T111"."LOAD_DATE",
                  "T111"."UPDATE_DATE",
                  "T111"."EFF",
                  "T111"."BROKEN",
                  "T111"."RULE_TABLE",
                  "T111"."RULE_BIT",
                  "T111"."VALIDATION_RULE",
                  "T111"."ERROR_SEVERITY",
                  "T111"."ERROR_TYPE",
                  "T111"."ERROR_DESCRIPTION",
                  "T111"."SOURCE_COLUMN",
                  MD5(
                    IFF(
                      "T111"."USAGE_ID" IS NOT NULL,
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
                          "T111"."VALIDATION_RULE" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T111"."VALIDATION_RULE") AS VARCHAR),
                            ':',
                            COALESCE("T111"."VALIDATION_RULE", '')
                          )
                        ),
                        IFF(
                          "T111"."USAGE_ID" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T111"."USAGE_ID") AS VARCHAR), ':', COALESCE("T111"."USAGE_ID", ''))
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
                          "T111"."VALIDATION_RULE" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T111"."VALIDATION_RULE") AS VARCHAR),
                            ':',
                            COALESCE("T111"."VALIDATION_RULE", '')
                          )
                        ),
                        IFF(
                          "T111"."USAGE_ID" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T111"."USAGE_ID") AS VARCHAR), ':', COALESCE("T111"."USAGE_ID", ''))
                        ),
                        IFF(
                          "T111"."MEETING_ID" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T111"."MEETING_ID") AS VARCHAR), ':', COALESCE("T111"."MEETING_ID", ''))
                        ),
                        IFF(
                          "T111"."FEATURE_NAME" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T111"."FEATURE_NAME") AS VARCHAR),
                            ':',
                            COALESCE("T111"."FEATURE_NAME", '')
                          )
                        ),
                        IFF(
                          CAST("T111"."USAGE_COUNT" AS VARCHAR) IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH(CAST("T111"."USAGE_COUNT" AS VARCHAR)) AS VARCHAR),
                            ':',
                            COALESCE(CAST("T111"."USAGE_COUNT" AS VARCHAR), '')
                          )
                        ),
                        IFF(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T111"."USAGE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T111"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T111"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          ) IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH(
                              CONCAT(
                                RIGHT(CAST(CAST(DATE_PART(year, "T111"."USAGE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(month, "T111"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(day, "T111"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                              )
                            ) AS VARCHAR),
                            ':',
                            COALESCE(
                              CONCAT(
                                RIGHT(CAST(CAST(DATE_PART(year, "T111"."USAGE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(month, "T111"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(day, "T111"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
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
                      "T59"."USAGE_ID",
                      "T59"."MEETING_ID",
                      "T59"."FEATURE_NAME",
                      "T59"."USAGE_COUNT",
                      "T59"."USAGE_DATE",
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
                    ) AS "T59"
                    CROSS JOIN (
                      SELECT
                        *
                      FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."QUALITY_RULES" AS "T3"
                      WHERE
                        "T3"."RULE_TABLE" = 'si_feature_usage'
                    ) AS "T84"
                  ) AS "T95"
                  WHERE
                    (
                      BITAND("T95"."BROKEN", "T95"."RULE_BIT")
                    ) <> 0
                ) AS "T111"
              ) AS "T158"
            ) AS "T176"
            WHERE
              "T176"."POSITION" = 0
          ) AS "T196"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              "T282"."USAGE_ID",
              "T282"."MEETING_ID",
              "T282"."FEATURE_NAME",
              "T282"."USAGE_COUNT",
              "T282"."USAGE_DATE",
              "T282"."LOAD_TIMESTAMP",
              "T282"."UPDATE_TIMESTAMP",
              "T282"."SOURCE_SYSTEM",
              "T282"."LOAD_DATE",
              "T282"."UPDATE_DATE",
              "T282"."EFF",
              "T282"."BROKEN",
              "T282"."RULE_TABLE",
              "T282"."RULE_BIT",
              "T282"."VALIDATION_RULE",
              "T282"."ERROR_SEVERITY",
              "T282"."ERROR_TYPE",
              "T282"."ERROR_DESCRIPTION",
              "T282"."SOURCE_COLUMN",
              "T282"."ERROR_ID",
              1 AS "OCCURRENCES"
            FROM (
              SELECT
                "T269"."USAGE_ID",
                "T269"."MEETING_ID",
                "T269"."FEATURE_NAME",
                "T269"."USAGE_COUNT",
                "T269"."USAGE_DATE",
                "T269"."LOAD_TIMESTAMP",
                "T269"."UPDATE_TIMESTAMP",
                "T269"."SOURCE_SYSTEM",
                "T269"."LOAD_DATE",
                "T269"."UPDATE_DATE",
                "T269"."EFF",
                "T269"."BROKEN",
                "T269"."RULE_TABLE",
                "T269"."RULE_BIT",
                "T269"."VALIDATION_RULE",
                "T269"."ERROR_SEVERITY",
                "T269"."ERROR_TYPE",
                "T269"."ERROR_DESCRIPTION",
                "T269"."SOURCE_COLUMN",
                MD5(
                  IFF(
                    "T269"."USAGE_ID" IS NOT NULL,
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
                        "T269"."VALIDATION_RULE" IS NULL,
                        '~',
                        CONCAT(
                          CAST(LENGTH("T269"."VALIDATION_RULE") AS VARCHAR),
                          ':',
                          COALESCE("T269"."VALIDATION_RULE", '')
                        )
                      ),
                      IFF(
                        "T269"."USAGE_ID" IS NULL,
                        '~',
                        CONCAT(CAST(LENGTH("T269"."USAGE_ID") AS VARCHAR), ':', COALESCE("T269"."USAGE_ID", ''))
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
                        "T269"."VALIDATION_RULE" IS NULL,
                        '~',
                        CONCAT(
                          CAST(LENGTH("T269"."VALIDATION_RULE") AS VARCHAR),
                          ':',
                          COALESCE("T269"."VALIDATION_RULE", '')
                        )
                      ),
                      IFF(
                        "T269"."USAGE_ID" IS NULL,
                        '~',
                        CONCAT(CAST(LENGTH("T269"."USAGE_ID") AS VARCHAR), ':', COALESCE("T269"."USAGE_ID", ''))
                      ),
                      IFF(
                        "T269"."MEETING_ID" IS NULL,
                        '~',
                        CONCAT(CAST(LENGTH("T269"."MEETING_ID") AS VARCHAR), ':', COALESCE("T269"."MEETING_ID", ''))
                      ),
                      IFF(
                        "T269"."FEATURE_NAME" IS NULL,
                        '~',
                        CONCAT(
                          CAST(LENGTH("T269"."FEATURE_NAME") AS VARCHAR),
                          ':',
                          COALESCE("T269"."FEATURE_NAME", '')
                        )
                      ),
                      IFF(
                        CAST("T269"."USAGE_COUNT" AS VARCHAR) IS NULL,
                        '~',
                        CONCAT(
                          CAST(LENGTH(CAST("T269"."USAGE_COUNT" AS VARCHAR)) AS VARCHAR),
                          ':',
                          COALESCE(CAST("T269"."USAGE_COUNT" AS VARCHAR), '')
                        )
                      ),
                      IFF(
                        CONCAT(
                          RIGHT(CAST(CAST(DATE_PART(year, "T269"."USAGE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T269"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T269"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                        ) IS NULL,
                        '~',
                        CONCAT(
                          CAST(LENGTH(
                            CONCAT(
                              RIGHT(CAST(CAST(DATE_PART(year, "T269"."USAGE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T269"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T269"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                            )
                          ) AS VARCHAR),
                          ':',
                          COALESCE(
                            CONCAT(
                              RIGHT(CAST(CAST(DATE_PART(year, "T269"."USAGE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T269"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T269"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
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
                    "T264"."USAGE_ID",
                    "T264"."MEETING_ID",
                    "T264"."FEATURE_NAME",
                    "T264"."USAGE_COUNT",
                    "T264"."USAGE_DATE",
                    "T264"."LOAD_TIMESTAMP",
                    "T264"."UPDATE_TIMESTAMP",
                    "T264"."SOURCE_SYSTEM",
                    "T264"."LOAD_DATE",
                    "T264"."UPDATE_DATE",
                    "T264"."EFF",
                    "T264"."BROKEN",
                    "T84"."RULE_TABLE",
                    "T84"."RULE_BIT",
                    "T84"."VALIDATION_RULE",
                    "T84"."ERROR_SEVERITY",
                    "T84"."ERROR_TYPE",
                    "T84"."ERROR_DESCRIPTION",
                    "T84"."SOURCE_COLUMN"
                  FROM (
                    SELECT
                      "T256"."USAGE_ID",
                      "T256"."MEETING_ID",
                      "T256"."FEATURE_NAME",
                      "T256"."USAGE_COUNT",
                      "T256"."USAGE_DATE",
                      "T256"."LOAD_TIMESTAMP",
                      "T256"."UPDATE_TIMESTAMP",
                      "T256"."SOURCE_SYSTEM",
                      "T256"."LOAD_DATE",
                      "T256"."UPDATE_DATE",
                      "T256"."EFF",
                      "T256"."BROKEN"
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
                          "T70"."KNOWN_MEETING_ID",
                          "T70"."MEETING_HOST_KEY",
                          "T70"."MEETING_START_TIME",
                          "T70"."MEETING_END_TIME"
                        FROM (
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
                              "T210"."FEATURE_NAME_LABEL",
                              "T210"."EFF",
                              "T210"."FAILED",
                              "T210"."IS_SELECTED",
                              TRUE AS "IS_LATEST"
                            FROM (
                              SELECT
                                *
                              FROM "T186" AS "T194"
                              WHERE
                                "T194"."FAILED" = 0
                            ) AS "T210"
                            WHERE
                              NOT EXISTS(
                                SELECT
                                  1
                                FROM (
                                  SELECT
                                    "T214"."KEY_BUCKET"
                                  FROM (
                                    SELECT
                                      "T205"."KEY_BUCKET",
                                      COUNT(*) AS "COUNTSTAR()"
                                    FROM (
                                      SELECT
                                        HASH("T194"."USAGE_ID") AS "KEY_BUCKET"
                                      FROM "T186" AS "T194"
                                    ) AS "T205"
                                    GROUP BY
                                      1
                                  ) AS "T214"
                                  WHERE
                                    "T214"."COUNTSTAR()" > 1 AND "T214"."KEY_BUCKET" IS NOT NULL
                                ) AS "T224"
                                WHERE
                                  HASH("T210"."USAGE_ID") = "T224"."KEY_BUCKET"
                              )
                          ) AS "T230"
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
                        ) AS "T237"
                        LEFT OUTER JOIN (
                          SELECT
                            "T11"."MEETING_ID" AS "KNOWN_MEETING_ID",
                            "T11"."HOST_USER_KEY" AS "MEETING_HOST_KEY",
                            "T11"."START_TIME" AS "MEETING_START_TIME",
                            "T11"."END_TIME" AS "MEETING_END_TIME"
                          FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."MEETING_CORE" AS "T11"
                        ) AS "T70"
                          ON "T237"."MEETING_ID" = "T70"."KNOWN_MEETING_ID"
                      ) AS "T244"
                    ) AS "T256"
                    WHERE
                      "T256"."BROKEN" <> 0 AND "T256"."IS_LATEST"
                  ) AS "T264"
                  CROSS JOIN (
                    SELECT
                      *
                    FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."QUALITY_RULES" AS "T3"
                    WHERE
                      "T3"."RULE_TABLE" = 'si_feature_usage'
                  ) AS "T84"
                ) AS "T266"
                WHERE
                  (
                    BITAND("T266"."BROKEN", "T266"."RULE_BIT")
                  ) <> 0
              ) AS "T269"
            ) AS "T282"
          ) AS "T283"
        ) AS "T284"
      ) AS "T292"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "T278"."ERROR_ID",
          'gold' AS "ORIGIN",
          "T278"."ERROR_TYPE",
          "T278"."ERROR_DESCRIPTION",
          'si_webinars' AS "SOURCE_TABLE",
          "T278"."WEBINAR_ID" AS "SOURCE_KEY",
          "T278"."SOURCE_COLUMN",
          CASE
            WHEN "T278"."VALIDATION_RULE" IN ('missing_webinar_id')
            THEN "T278"."WEBINAR_ID"
            WHEN "T278"."VALIDATION_RULE" IN ('missing_host_id', 'orphan_host')
            THEN "T278"."HOST_ID"
            WHEN "T278"."VALIDATION_RULE" IN ('missing_webinar_topic')
            THEN "T278"."WEBINAR_TOPIC"
            WHEN "T278"."VALIDATION_RULE" IN ('missing_start_time')
            THEN CONCAT(
              CONCAT(
                RIGHT(CAST(CAST(DATE_PART(year, "T278"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T278"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T278"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T278"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(minute, "T278"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(second, "T278"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              '.',
              RIGHT(
                CAST((
                  (
                    (
                      DATEDIFF(
                        MICROSECOND,
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                        "T278"."START_TIME"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            )
            WHEN "T278"."VALIDATION_RULE" IN ('invalid_time_range')
            THEN CONCAT(
              COALESCE(
                CONCAT(
                  CONCAT(
                    RIGHT(CAST(CAST(DATE_PART(year, "T278"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(month, "T278"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T278"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                  ),
                  ' ',
                  RIGHT(CAST(CAST(DATE_PART(hour, "T278"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(minute, "T278"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(second, "T278"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  '.',
                  RIGHT(
                    CAST((
                      (
                        (
                          DATEDIFF(
                            MICROSECOND,
                            CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                            "T278"."START_TIME"
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
                    RIGHT(CAST(CAST(DATE_PART(year, "T278"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(month, "T278"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T278"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                  ),
                  ' ',
                  RIGHT(CAST(CAST(DATE_PART(hour, "T278"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(minute, "T278"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(CAST(CAST(DATE_PART(second, "T278"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                  '.',
                  RIGHT(
                    CAST((
                      (
                        (
                          DATEDIFF(
                            MICROSECOND,
                            CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                            "T278"."END_TIME"
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
            WHEN "T278"."VALIDATION_RULE" IN ('negative_registrants', 'missing_registrants')
            THEN CAST("T278"."REGISTRANTS" AS VARCHAR)
            WHEN "T278"."VALIDATION_RULE" IN ('missing_end_time')
            THEN CONCAT(
              CONCAT(
                RIGHT(CAST(CAST(DATE_PART(year, "T278"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T278"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T278"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T278"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(minute, "T278"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(second, "T278"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              '.',
              RIGHT(
                CAST((
                  (
                    (
                      DATEDIFF(
                        MICROSECOND,
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                        "T278"."END_TIME"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            )
            ELSE NULL
          END AS "ERROR_VALUE",
          "T278"."VALIDATION_RULE",
          "T278"."ERROR_SEVERITY",
          'Open' AS "RESOLUTION_STATUS",
          CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
            'end_time',
            CONCAT(
              CONCAT(
                RIGHT(CAST(CAST(DATE_PART(year, "T278"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T278"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T278"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T278"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(minute, "T278"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(second, "T278"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              '.',
              RIGHT(
                CAST((
                  (
                    (
                      DATEDIFF(
                        MICROSECOND,
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                        "T278"."END_TIME"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            ),
            'host_id',
            "T278"."HOST_ID",
            'load_date',
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T278"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T278"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T278"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            'load_timestamp',
            CONCAT(
              CONCAT(
                RIGHT(
                  CAST(CAST(DATE_PART(year, "T278"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                  4
                ),
                '-',
                RIGHT(
                  CAST(CAST(DATE_PART(month, "T278"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                ),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T278"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T278"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(minute, "T278"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(second, "T278"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                        "T278"."LOAD_TIMESTAMP"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            ),
            'registrants',
            "T278"."REGISTRANTS",
            'source_system',
            "T278"."SOURCE_SYSTEM",
            'start_time',
            CONCAT(
              CONCAT(
                RIGHT(CAST(CAST(DATE_PART(year, "T278"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T278"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T278"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T278"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(minute, "T278"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(CAST(CAST(DATE_PART(second, "T278"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
              '.',
              RIGHT(
                CAST((
                  (
                    (
                      DATEDIFF(
                        MICROSECOND,
                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                        "T278"."START_TIME"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            ),
            'update_date',
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T278"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T278"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T278"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            'update_timestamp',
            CONCAT(
              CONCAT(
                RIGHT(
                  CAST(CAST(DATE_PART(year, "T278"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                  4
                ),
                '-',
                RIGHT(
                  CAST(CAST(DATE_PART(month, "T278"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                ),
                '-',
                RIGHT(
                  CAST(CAST(DATE_PART(day, "T278"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                )
              ),
              ' ',
              RIGHT(
                CAST(CAST(DATE_PART(hour, "T278"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(minute, "T278"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(second, "T278"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                        "T278"."UPDATE_TIMESTAMP"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            ),
            'webinar_id',
            "T278"."WEBINAR_ID",
            'webinar_topic',
            "T278"."WEBINAR_TOPIC"
          ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
          "T278"."OCCURRENCES",
          "T278"."EFF" AS "ERROR_TIMESTAMP",
          "T278"."LOAD_DATE",
          "T278"."UPDATE_DATE",
          "T278"."SOURCE_SYSTEM"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "T190"."WEBINAR_ID",
              "T190"."HOST_ID",
              "T190"."WEBINAR_TOPIC",
              "T190"."START_TIME",
              "T190"."END_TIME",
              "T190"."REGISTRANTS",
              "T190"."LOAD_TIMESTAMP",
              "T190"."UPDATE_TIMESTAMP",
              "T190"."SOURCE_SYSTEM",
              "T190"."LOAD_DATE",
              "T190"."UPDATE_DATE",
              "T190"."EFF",
              "T190"."BROKEN",
              "T190"."RULE_TABLE",
              "T190"."RULE_BIT",
              "T190"."VALIDATION_RULE",
              "T190"."ERROR_SEVERITY",
              "T190"."ERROR_TYPE",
              "T190"."ERROR_DESCRIPTION",
              "T190"."SOURCE_COLUMN",
              "T190"."ERROR_ID",
              "T190"."OCCURRENCES"
            FROM (
              SELECT
                "T170"."WEBINAR_ID",
                "T170"."HOST_ID",
                "T170"."WEBINAR_TOPIC",
                "T170"."START_TIME",
                "T170"."END_TIME",
                "T170"."REGISTRANTS",
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
                ROW_NUMBER() OVER (
                  PARTITION BY "T170"."ERROR_ID"
                  ORDER BY "T170"."EFF" DESC NULLS LAST, "T170"."LOAD_TIMESTAMP" DESC NULLS LAST, "T170"."WEBINAR_ID" DESC NULLS LAST, "T170"."HOST_ID" DESC NULLS LAST, "T170"."WEBINAR_TOPIC" DESC NULLS LAST, "T170"."START_TIME" DESC NULLS LAST, "T170"."END_TIME" DESC NULLS LAST, "T170"."REGISTRANTS" DESC NULLS LAST, "T170"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T170"."LOAD_DATE" DESC NULLS LAST, "T170"."UPDATE_DATE" DESC NULLS LAST, "T170"."SOURCE_SYSTEM" DESC NULLS LAST
                ) - 1 AS "POSITION",
                COUNT(*) OVER (
                  PARTITION BY "T170"."ERROR_ID"
                  ORDER BY NULL ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) AS "OCCURRENCES"
              FROM (
                SELECT
                  "T112"."WEBINAR_ID",
                  "T112"."HOST_ID",
                  "T112"."WEBINAR_TOPIC",
                  "T112"."START_TIME",
                  "T112"."END_TIME",
                  "T112"."REGISTRANTS",
                  "T112"."LOAD_TIMESTAMP",
                  "T112"."UPDATE_TIMESTAMP",
                  "T112"."SOURCE_SYSTEM",
                  "T112"."LOAD_DATE",
                  "T112"."UPDATE_DATE",
                  "T112"."EFF",
                  "T112"."BROKEN",
                  "T112"."RULE_TABLE",
                  "T112"."RULE_BIT",
                  "T112"."VALIDATION_RULE",
                  "T112"."ERROR_SEVERITY",
                  "T112"."ERROR_TYPE",
                  "T112"."ERROR_DESCRIPTION",
                  "T112"."SOURCE_COLUMN",
                  MD5(
                    IFF(
                      "T112"."WEBINAR_ID" IS NOT NULL,
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
                          "T112"."VALIDATION_RULE" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T112"."VALIDATION_RULE") AS VARCHAR),
                            ':',
                            COALESCE("T112"."VALIDATION_RULE", '')
                          )
                        ),
                        IFF(
                          "T112"."WEBINAR_ID" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T112"."WEBINAR_ID") AS VARCHAR), ':', COALESCE("T112"."WEBINAR_ID", ''))
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
                          "T112"."VALIDATION_RULE" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T112"."VALIDATION_RULE") AS VARCHAR),
                            ':',
                            COALESCE("T112"."VALIDATION_RULE", '')
                          )
                        ),
                        IFF(
                          "T112"."WEBINAR_ID" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T112"."WEBINAR_ID") AS VARCHAR), ':', COALESCE("T112"."WEBINAR_ID", ''))
                        ),
                        IFF(
                          "T112"."HOST_ID" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T112"."HOST_ID") AS VARCHAR), ':', COALESCE("T112"."HOST_ID", ''))
                        ),
                        IFF(
                          "T112"."WEBINAR_TOPIC" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T112"."WEBINAR_TOPIC") AS VARCHAR),
                            ':',
                            COALESCE("T112"."WEBINAR_TOPIC", '')
                          )
                        ),
                        IFF(
                          CONCAT(
                            CONCAT(
                              RIGHT(CAST(CAST(DATE_PART(year, "T112"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T112"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T112"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T112"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(minute, "T112"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(second, "T112"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                      "T112"."START_TIME"
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
                                  RIGHT(CAST(CAST(DATE_PART(year, "T112"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(month, "T112"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(day, "T112"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                                ),
                                ' ',
                                RIGHT(CAST(CAST(DATE_PART(hour, "T112"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(minute, "T112"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(second, "T112"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                '.',
                                RIGHT(
                                  CAST((
                                    (
                                      (
                                        DATEDIFF(
                                          MICROSECOND,
                                          CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                          "T112"."START_TIME"
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
                                  RIGHT(CAST(CAST(DATE_PART(year, "T112"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(month, "T112"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(day, "T112"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                                ),
                                ' ',
                                RIGHT(CAST(CAST(DATE_PART(hour, "T112"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(minute, "T112"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(second, "T112"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                '.',
                                RIGHT(
                                  CAST((
                                    (
                                      (
                                        DATEDIFF(
                                          MICROSECOND,
                                          CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                          "T112"."START_TIME"
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
                              RIGHT(CAST(CAST(DATE_PART(year, "T112"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T112"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T112"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T112"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(minute, "T112"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(second, "T112"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                      "T112"."END_TIME"
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
                                  RIGHT(CAST(CAST(DATE_PART(year, "T112"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(month, "T112"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(day, "T112"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                                ),
                                ' ',
                                RIGHT(CAST(CAST(DATE_PART(hour, "T112"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(minute, "T112"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(second, "T112"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                '.',
                                RIGHT(
                                  CAST((
                                    (
                                      (
                                        DATEDIFF(
                                          MICROSECOND,
                                          CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                          "T112"."END_TIME"
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
                                  RIGHT(CAST(CAST(DATE_PART(year, "T112"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(month, "T112"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(day, "T112"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                                ),
                                ' ',
                                RIGHT(CAST(CAST(DATE_PART(hour, "T112"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(minute, "T112"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                ':',
                                RIGHT(CAST(CAST(DATE_PART(second, "T112"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                '.',
                                RIGHT(
                                  CAST((
                                    (
                                      (
                                        DATEDIFF(
                                          MICROSECOND,
                                          CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                          "T112"."END_TIME"
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
                          CAST("T112"."REGISTRANTS" AS VARCHAR) IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH(CAST("T112"."REGISTRANTS" AS VARCHAR)) AS VARCHAR),
                            ':',
                            COALESCE(CAST("T112"."REGISTRANTS" AS VARCHAR), '')
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
                      "T60"."WEBINAR_ID",
                      "T60"."HOST_ID",
                      "T60"."WEBINAR_TOPIC",
                      "T60"."START_TIME",
                      "T60"."END_TIME",
                      "T60"."REGISTRANTS",
                      "T60"."LOAD_TIMESTAMP",
                      "T60"."UPDATE_TIMESTAMP",
                      "T60"."SOURCE_SYSTEM",
                      "T60"."LOAD_DATE",
                      "T60"."UPDATE_DATE",
                      "T60"."EFF",
                      "T60"."BROKEN",
                      "T85"."RULE_TABLE",
                      "T85"."RULE_BIT",
                      "T85"."VALIDATION_RULE",
                      "T85"."ERROR_SEVERITY",
                      "T85"."ERROR_TYPE",
                      "T85"."ERROR_DESCRIPTION",
                      "T85"."SOURCE_COLUMN"
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
                    ) AS "T60"
                    CROSS JOIN (
                      SELECT
                        *
                      FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."QUALITY_RULES" AS "T3"
                      WHERE
                        "T3"."RULE_TABLE" = 'si_webinars'
                    ) AS "T85"
                  ) AS "T96"
                  WHERE
                    (
                      BITAND("T96"."BROKEN", "T96"."RULE_BIT")
                    ) <> 0
                ) AS "T112"
              ) AS "T170"
            ) AS "T190"
            WHERE
              "T190"."POSITION" = 0
          ) AS "T204"
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
                "T253"."WEBINAR_ID",
                "T253"."HOST_ID",
                "T253"."WEBINAR_TOPIC",
                "T253"."START_TIME",
                "T253"."END_TIME",
                "T253"."REGISTRANTS",
                "T253"."LOAD_TIMESTAMP",
                "T253"."UPDATE_TIMESTAMP",
                "T253"."SOURCE_SYSTEM",
                "T253"."LOAD_DATE",
                "T253"."UPDATE_DATE",
                "T253"."EFF",
                "T253"."BROKEN",
                "T253"."RULE_TABLE",
                "T253"."RULE_BIT",
                "T253"."VALIDATION_RULE",
                "T253"."ERROR_SEVERITY",
                "T253"."ERROR_TYPE",
                "T253"."ERROR_DESCRIPTION",
                "T253"."SOURCE_COLUMN",
                MD5(
                  IFF(
                    "T253"."WEBINAR_ID" IS NOT NULL,
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
                        "T253"."VALIDATION_RULE" IS NULL,
                        '~',
                        CONCAT(
                          CAST(LENGTH("T253"."VALIDATION_RULE") AS VARCHAR),
                          ':',
                          COALESCE("T253"."VALIDATION_RULE", '')
                        )
                      ),
                      IFF(
                        "T253"."WEBINAR_ID" IS NULL,
                        '~',
                        CONCAT(CAST(LENGTH("T253"."WEBINAR_ID") AS VARCHAR), ':', COALESCE("T253"."WEBINAR_ID", ''))
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
                        "T253"."VALIDATION_RULE" IS NULL,
                        '~',
                        CONCAT(
                          CAST(LENGTH("T253"."VALIDATION_RULE") AS VARCHAR),
                          ':',
                          COALESCE("T253"."VALIDATION_RULE", '')
                        )
                      ),
                      IFF(
                        "T253"."WEBINAR_ID" IS NULL,
                        '~',
                        CONCAT(CAST(LENGTH("T253"."WEBINAR_ID") AS VARCHAR), ':', COALESCE("T253"."WEBINAR_ID", ''))
                      ),
                      IFF(
                        "T253"."HOST_ID" IS NULL,
                        '~',
                        CONCAT(CAST(LENGTH("T253"."HOST_ID") AS VARCHAR), ':', COALESCE("T253"."HOST_ID", ''))
                      ),
                      IFF(
                        "T253"."WEBINAR_TOPIC" IS NULL,
                        '~',
                        CONCAT(
                          CAST(LENGTH("T253"."WEBINAR_TOPIC") AS VARCHAR),
                          ':',
                          COALESCE("T253"."WEBINAR_TOPIC", '')
                        )
                      ),
                      IFF(
                        CONCAT(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T253"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T253"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T253"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                          ),
                          ' ',
                          RIGHT(CAST(CAST(DATE_PART(hour, "T253"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          ':',
                          RIGHT(CAST(CAST(DATE_PART(minute, "T253"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          ':',
                          RIGHT(CAST(CAST(DATE_PART(second, "T253"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '.',
                          RIGHT(
                            CAST((
                              (
                                (
                                  DATEDIFF(
                                    MICROSECOND,
                                    CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                    "T253"."START_TIME"
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
                                RIGHT(CAST(CAST(DATE_PART(year, "T253"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(month, "T253"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(day, "T253"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                              ),
                              ' ',
                              RIGHT(CAST(CAST(DATE_PART(hour, "T253"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              ':',
                              RIGHT(CAST(CAST(DATE_PART(minute, "T253"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              ':',
                              RIGHT(CAST(CAST(DATE_PART(second, "T253"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '.',
                              RIGHT(
                                CAST((
                                  (
                                    (
                                      DATEDIFF(
                                        MICROSECOND,
                                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                        "T253"."START_TIME"
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
                                RIGHT(CAST(CAST(DATE_PART(year, "T253"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(month, "T253"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(day, "T253"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                              ),
                              ' ',
                              RIGHT(CAST(CAST(DATE_PART(hour, "T253"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              ':',
                              RIGHT(CAST(CAST(DATE_PART(minute, "T253"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              ':',
                              RIGHT(CAST(CAST(DATE_PART(second, "T253"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '.',
                              RIGHT(
                                CAST((
                                  (
                                    (
                                      DATEDIFF(
                                        MICROSECOND,
                                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                        "T253"."START_TIME"
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
                            RIGHT(CAST(CAST(DATE_PART(year, "T253"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T253"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T253"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                          ),
                          ' ',
                          RIGHT(CAST(CAST(DATE_PART(hour, "T253"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          ':',
                          RIGHT(CAST(CAST(DATE_PART(minute, "T253"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          ':',
                          RIGHT(CAST(CAST(DATE_PART(second, "T253"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '.',
                          RIGHT(
                            CAST((
                              (
                                (
                                  DATEDIFF(
                                    MICROSECOND,
                                    CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                    "T253"."END_TIME"
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
                                RIGHT(CAST(CAST(DATE_PART(year, "T253"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(month, "T253"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(day, "T253"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                              ),
                              ' ',
                              RIGHT(CAST(CAST(DATE_PART(hour, "T253"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              ':',
                              RIGHT(CAST(CAST(DATE_PART(minute, "T253"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              ':',
                              RIGHT(CAST(CAST(DATE_PART(second, "T253"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '.',
                              RIGHT(
                                CAST((
                                  (
                                    (
                                      DATEDIFF(
                                        MICROSECOND,
                                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                        "T253"."END_TIME"
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
                                RIGHT(CAST(CAST(DATE_PART(year, "T253"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(month, "T253"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(day, "T253"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                              ),
                              ' ',
                              RIGHT(CAST(CAST(DATE_PART(hour, "T253"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              ':',
                              RIGHT(CAST(CAST(DATE_PART(minute, "T253"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              ':',
                              RIGHT(CAST(CAST(DATE_PART(second, "T253"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '.',
                              RIGHT(
                                CAST((
                                  (
                                    (
                                      DATEDIFF(
                                        MICROSECOND,
                                        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
                                        "T253"."END_TIME"
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
                        CAST("T253"."REGISTRANTS" AS VARCHAR) IS NULL,
                        '~',
                        CONCAT(
                          CAST(LENGTH(CAST("T253"."REGISTRANTS" AS VARCHAR)) AS VARCHAR),
                          ':',
                          COALESCE(CAST("T253"."REGISTRANTS" AS VARCHAR), '')
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
                    "T85"."RULE_TABLE",
                    "T85"."RULE_BIT",
                    "T85"."VALIDATION_RULE",
                    "T85"."ERROR_SEVERITY",
                    "T85"."ERROR_TYPE",
                    "T85"."ERROR_DESCRIPTION",
                    "T85"."SOURCE_COLUMN"
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
                        "T218"."WEBINAR_ID",
                        "T218"."HOST_ID",
                        "T218"."WEBINAR_TOPIC",
                        "T218"."START_TIME",
                        "T218"."END_TIME",
                        "T218"."REGISTRANTS",
                        "T218"."LOAD_TIMESTAMP",
                        "T218"."UPDATE_TIMESTAMP",
                        "T218"."SOURCE_SYSTEM",
                        "T218"."LOAD_DATE",
                        "T218"."UPDATE_DATE",
                        "T218"."EFF",
                        "T218"."FAILED",
                        "T218"."IS_SELECTED",
                        "T218"."IS_LATEST",
                        "T218"."FOUND_USER_KEY",
                        0 + IFF(COALESCE("T218"."FOUND_USER_KEY" IS NULL, FALSE), 64, 0) + IFF(COALESCE("T218"."END_TIME" IS NULL, FALSE), 128, 0) + IFF(COALESCE("T218"."REGISTRANTS" IS NULL, FALSE), 256, 0) AS "BROKEN"
                      FROM (
                        SELECT
                          "T200"."WEBINAR_ID",
                          "T200"."HOST_ID",
                          "T200"."WEBINAR_TOPIC",
                          "T200"."START_TIME",
                          "T200"."END_TIME",
                          "T200"."REGISTRANTS",
                          "T200"."LOAD_TIMESTAMP",
                          "T200"."UPDATE_TIMESTAMP",
                          "T200"."SOURCE_SYSTEM",
                          "T200"."LOAD_DATE",
                          "T200"."UPDATE_DATE",
                          "T200"."EFF",
                          "T200"."FAILED",
                          "T200"."IS_SELECTED",
                          "T200"."IS_LATEST",
                          "T73"."FOUND_USER_KEY"
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              "T152"."WEBINAR_ID",
                              "T152"."HOST_ID",
                              "T152"."WEBINAR_TOPIC",
                              "T152"."START_TIME",
                              "T152"."END_TIME",
                              "T152"."REGISTRANTS",
                              "T152"."LOAD_TIMESTAMP",
                              "T152"."UPDATE_TIMESTAMP",
                              "T152"."SOURCE_SYSTEM",
                              "T152"."LOAD_DATE",
                              "T152"."UPDATE_DATE",
                              "T152"."EFF",
                              "T152"."FAILED",
                              "T152"."IS_SELECTED",
                              TRUE AS "IS_LATEST"
                            FROM (
                              SELECT
                                *
                              FROM "T131" AS "T134"
                              WHERE
                                "T134"."FAILED" = 0
                            ) AS "T152"
                            WHERE
                              NOT EXISTS(
                                SELECT
                                  1
                                FROM (
                                  SELECT
                                    "T154"."KEY_BUCKET"
                                  FROM (
                                    SELECT
                                      "T149"."KEY_BUCKET",
                                      COUNT(*) AS "COUNTSTAR()"
                                    FROM (
                                      SELECT
                                        HASH("T134"."WEBINAR_ID") AS "KEY_BUCKET"
                                      FROM "T131" AS "T134"
                                    ) AS "T149"
                                    GROUP BY
                                      1
                                  ) AS "T154"
                                  WHERE
                                    "T154"."COUNTSTAR()" > 1 AND "T154"."KEY_BUCKET" IS NOT NULL
                                ) AS "T172"
                                WHERE
                                  HASH("T152"."WEBINAR_ID") = "T172"."KEY_BUCKET"
                              )
                          ) AS "T185"
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
                        ) AS "T200"
                        LEFT OUTER JOIN (
                          SELECT
                            "T12"."USER_ID" AS "LOOKED_UP_ID",
                            "T12"."FOUND_FROM",
                            "T12"."FOUND_UNTIL",
                            "T12"."USER_KEY" AS "FOUND_USER_KEY"
                          FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."USER_VERSIONS" AS "T12"
                        ) AS "T73"
                          ON "T200"."HOST_ID" = "T73"."LOOKED_UP_ID"
                          AND LEAST(
                            GREATEST(
                              "T200"."START_TIME",
                              CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
                            ),
                            CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMP_NTZ(6))
                          ) >= "T73"."FOUND_FROM"
                          AND LEAST(
                            GREATEST(
                              "T200"."START_TIME",
                              CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
                            ),
                            CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMP_NTZ(6))
                          ) < "T73"."FOUND_UNTIL"
                      ) AS "T218"
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
                  ) AS "T85"
                ) AS "T247"
                WHERE
                  (
                    BITAND("T247"."BROKEN", "T247"."RULE_BIT")
                  ) <> 0
              ) AS "T253"
            ) AS "T273"
          ) AS "T277"
        ) AS "T278"
      ) AS "T287"
    ) AS "T293"
  ) AS "T294"
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
          "T259"."ERROR_ID",
          'gold' AS "ORIGIN",
          "T259"."ERROR_TYPE",
          "T259"."ERROR_DESCRIPTION",
          'si_support_tickets' AS "SOURCE_TABLE",
          "T259"."TICKET_ID" AS "SOURCE_KEY",
          "T259"."SOURCE_COLUMN",
          CASE
            WHEN "T259"."VALIDATION_RULE" IN ('missing_ticket_id')
            THEN "T259"."TICKET_ID"
            WHEN "T259"."VALIDATION_RULE" IN ('missing_user_id', 'orphan_user')
            THEN "T259"."USER_ID"
            WHEN "T259"."VALIDATION_RULE" IN ('missing_ticket_type', 'unknown_ticket_type')
            THEN "T259"."TICKET_TYPE"
            WHEN "T259"."VALIDATION_RULE" IN ('missing_open_date', 'future_open_date')
            THEN CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T259"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T259"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T259"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
            )
            WHEN "T259"."VALIDATION_RULE" IN ('unknown_resolution_status')
            THEN "T259"."RESOLUTION_STATUS"
            WHEN "T259"."VALIDATION_RULE" IN ('closed_before_opened')
            THEN CONCAT(
              CONCAT(
                CONCAT(
                  COALESCE("T259"."RESOLUTION_STATUS", 'null'),
                  ', ',
                  COALESCE(
                    CONCAT(
                      RIGHT(CAST(CAST(DATE_PART(year, "T259"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(month, "T259"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(day, "T259"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                    ),
                    'null'
                  )
                ),
                ', ',
                COALESCE(
                  CONCAT(
                    CONCAT(
                      RIGHT(
                        CAST(CAST(DATE_PART(year, "T259"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                        4
                      ),
                      '-',
                      RIGHT(
                        CAST(CAST(DATE_PART(month, "T259"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                        2
                      ),
                      '-',
                      RIGHT(
                        CAST(CAST(DATE_PART(day, "T259"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                        2
                      )
                    ),
                    ' ',
                    RIGHT(
                      CAST(CAST(DATE_PART(hour, "T259"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                      2
                    ),
                    ':',
                    RIGHT(
                      CAST(CAST(DATE_PART(minute, "T259"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                      2
                    ),
                    ':',
                    RIGHT(
                      CAST(CAST(DATE_PART(second, "T259"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                              "T259"."UPDATE_TIMESTAMP"
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
                      CAST(CAST(DATE_PART(year, "T259"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                      4
                    ),
                    '-',
                    RIGHT(
                      CAST(CAST(DATE_PART(month, "T259"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                      2
                    ),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T259"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                  ),
                  ' ',
                  RIGHT(CAST(CAST(DATE_PART(hour, "T259"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                  ':',
                  RIGHT(
                    CAST(CAST(DATE_PART(minute, "T259"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  ),
                  ':',
                  RIGHT(
                    CAST(CAST(DATE_PART(second, "T259"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                            "T259"."LOAD_TIMESTAMP"
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
          "T259"."VALIDATION_RULE",
          "T259"."ERROR_SEVERITY",
          'Open' AS "RESOLUTION_STATUS",
          CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
            'load_date',
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T259"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T259"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T259"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            'load_timestamp',
            CONCAT(
              CONCAT(
                RIGHT(
                  CAST(CAST(DATE_PART(year, "T259"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                  4
                ),
                '-',
                RIGHT(
                  CAST(CAST(DATE_PART(month, "T259"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                ),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T259"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T259"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(minute, "T259"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(second, "T259"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                        "T259"."LOAD_TIMESTAMP"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            ),
            'open_date',
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T259"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T259"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T259"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            'resolution_status',
            "T259"."RESOLUTION_STATUS",
            'source_system',
            "T259"."SOURCE_SYSTEM",
            'ticket_id',
            "T259"."TICKET_ID",
            'ticket_type',
            "T259"."TICKET_TYPE",
            'update_date',
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T259"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T259"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T259"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            'update_timestamp',
            CONCAT(
              CONCAT(
                RIGHT(
                  CAST(CAST(DATE_PART(year, "T259"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                  4
                ),
                '-',
                RIGHT(
                  CAST(CAST(DATE_PART(month, "T259"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                ),
                '-',
                RIGHT(
                  CAST(CAST(DATE_PART(day, "T259"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                )
              ),
              ' ',
              RIGHT(
                CAST(CAST(DATE_PART(hour, "T259"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(minute, "T259"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(second, "T259"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                        "T259"."UPDATE_TIMESTAMP"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            ),
            'user_id',
            "T259"."USER_ID"
          ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
          "T259"."OCCURRENCES",
          "T259"."EFF" AS "ERROR_TIMESTAMP",
          "T259"."LOAD_DATE",
          "T259"."UPDATE_DATE",
          "T259"."SOURCE_SYSTEM"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "T177"."TICKET_ID",
              "T177"."USER_ID",
              "T177"."TICKET_TYPE",
              "T177"."RESOLUTION_STATUS",
              "T177"."OPEN_DATE",
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
                "T159"."TICKET_ID",
                "T159"."USER_ID",
                "T159"."TICKET_TYPE",
                "T159"."RESOLUTION_STATUS",
                "T159"."OPEN_DATE",
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
                  ORDER BY "T159"."EFF" DESC NULLS LAST, "T159"."LOAD_TIMESTAMP" DESC NULLS LAST, "T159"."TICKET_ID" DESC NULLS LAST, "T159"."USER_ID" DESC NULLS LAST, "T159"."TICKET_TYPE" DESC NULLS LAST, "T159"."RESOLUTION_STATUS" DESC NULLS LAST, "T159"."OPEN_DATE" DESC NULLS LAST, "T159"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T159"."LOAD_DATE" DESC NULLS LAST, "T159"."UPDATE_DATE" DESC NULLS LAST, "T159"."SOURCE_SYSTEM" DESC NULLS LAST
                ) - 1 AS "POSITION",
                COUNT(*) OVER (
                  PARTITION BY "T159"."ERROR_ID"
                  ORDER BY NULL ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) AS "OCCURRENCES"
              FROM (
                SELECT
                  "T113"."TICKET_ID",
                  "T113"."USER_ID",
                  "T113"."TICKET_TYPE",
                  "T113"."RESOLUTION_STATUS",
                  "T113"."OPEN_DATE",
                  "T113"."LOAD_TIMESTAMP",
                  "T113"."UPDATE_TIMESTAMP",
                  "T113"."SOURCE_SYSTEM",
                  "T113"."LOAD_DATE",
                  "T113"."UPDATE_DATE",
                  "T113"."EFF",
                  "T113"."BROKEN",
                  "T113"."RULE_TABLE",
                  "T113"."RULE_BIT",
                  "T113"."VALIDATION_RULE",
                  "T113"."ERROR_SEVERITY",
                  "T113"."ERROR_TYPE",
                  "T113"."ERROR_DESCRIPTION",
                  "T113"."SOURCE_COLUMN",
                  MD5(
                    IFF(
                      "T113"."TICKET_ID" IS NOT NULL,
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
                          "T113"."VALIDATION_RULE" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T113"."VALIDATION_RULE") AS VARCHAR),
                            ':',
                            COALESCE("T113"."VALIDATION_RULE", '')
                          )
                        ),
                        IFF(
                          "T113"."TICKET_ID" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T113"."TICKET_ID") AS VARCHAR), ':', COALESCE("T113"."TICKET_ID", ''))
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
                          "T113"."VALIDATION_RULE" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T113"."VALIDATION_RULE") AS VARCHAR),
                            ':',
                            COALESCE("T113"."VALIDATION_RULE", '')
                          )
                        ),
                        IFF(
                          "T113"."TICKET_ID" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T113"."TICKET_ID") AS VARCHAR), ':', COALESCE("T113"."TICKET_ID", ''))
                        ),
                        IFF(
                          "T113"."USER_ID" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T113"."USER_ID") AS VARCHAR), ':', COALESCE("T113"."USER_ID", ''))
                        ),
                        IFF(
                          "T113"."TICKET_TYPE" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T113"."TICKET_TYPE") AS VARCHAR),
                            ':',
                            COALESCE("T113"."TICKET_TYPE", '')
                          )
                        ),
                        IFF(
                          "T113"."RESOLUTION_STATUS" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T113"."RESOLUTION_STATUS") AS VARCHAR),
                            ':',
                            COALESCE("T113"."RESOLUTION_STATUS", '')
                          )
                        ),
                        IFF(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T113"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T113"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T113"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          ) IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH(
                              CONCAT(
                                RIGHT(CAST(CAST(DATE_PART(year, "T113"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(month, "T113"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(day, "T113"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                              )
                            ) AS VARCHAR),
                            ':',
                            COALESCE(
                              CONCAT(
                                RIGHT(CAST(CAST(DATE_PART(year, "T113"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(month, "T113"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(day, "T113"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
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
                      "T62"."EFF",
                      "T62"."BROKEN",
                      "T86"."RULE_TABLE",
                      "T86"."RULE_BIT",
                      "T86"."VALIDATION_RULE",
                      "T86"."ERROR_SEVERITY",
                      "T86"."ERROR_TYPE",
                      "T86"."ERROR_DESCRIPTION",
                      "T86"."SOURCE_COLUMN"
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
                    ) AS "T62"
                    CROSS JOIN (
                      SELECT
                        *
                      FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."QUALITY_RULES" AS "T3"
                      WHERE
                        "T3"."RULE_TABLE" = 'si_support_tickets'
                    ) AS "T86"
                  ) AS "T97"
                  WHERE
                    (
                      BITAND("T97"."BROKEN", "T97"."RULE_BIT")
                    ) <> 0
                ) AS "T113"
              ) AS "T159"
            ) AS "T177"
            WHERE
              "T177"."POSITION" = 0
          ) AS "T197"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              "T254"."TICKET_ID",
              "T254"."USER_ID",
              "T254"."TICKET_TYPE",
              "T254"."RESOLUTION_STATUS",
              "T254"."OPEN_DATE",
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
              "T254"."ERROR_ID",
              1 AS "OCCURRENCES"
            FROM (
              SELECT
                "T228"."TICKET_ID",
                "T228"."USER_ID",
                "T228"."TICKET_TYPE",
                "T228"."RESOLUTION_STATUS",
                "T228"."OPEN_DATE",
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
                    "T228"."TICKET_ID" IS NOT NULL,
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
                        "T228"."VALIDATION_RULE" IS NULL,
                        '~',
                        CONCAT(
                          CAST(LENGTH("T228"."VALIDATION_RULE") AS VARCHAR),
                          ':',
                          COALESCE("T228"."VALIDATION_RULE", '')
                        )
                      ),
                      IFF(
                        "T228"."TICKET_ID" IS NULL,
                        '~',
                        CONCAT(CAST(LENGTH("T228"."TICKET_ID") AS VARCHAR), ':', COALESCE("T228"."TICKET_ID", ''))
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
                        "T228"."VALIDATION_RULE" IS NULL,
                        '~',
                        CONCAT(
                          CAST(LENGTH("T228"."VALIDATION_RULE") AS VARCHAR),
                          ':',
                          COALESCE("T228"."VALIDATION_RULE", '')
                        )
                      ),
                      IFF(
                        "T228"."TICKET_ID" IS NULL,
                        '~',
                        CONCAT(CAST(LENGTH("T228"."TICKET_ID") AS VARCHAR), ':', COALESCE("T228"."TICKET_ID", ''))
                      ),
                      IFF(
                        "T228"."USER_ID" IS NULL,
                        '~',
                        CONCAT(CAST(LENGTH("T228"."USER_ID") AS VARCHAR), ':', COALESCE("T228"."USER_ID", ''))
                      ),
                      IFF(
                        "T228"."TICKET_TYPE" IS NULL,
                        '~',
                        CONCAT(
                          CAST(LENGTH("T228"."TICKET_TYPE") AS VARCHAR),
                          ':',
                          COALESCE("T228"."TICKET_TYPE", '')
                        )
                      ),
                      IFF(
                        "T228"."RESOLUTION_STATUS" IS NULL,
                        '~',
                        CONCAT(
                          CAST(LENGTH("T228"."RESOLUTION_STATUS") AS VARCHAR),
                          ':',
                          COALESCE("T228"."RESOLUTION_STATUS", '')
                        )
                      ),
                      IFF(
                        CONCAT(
                          RIGHT(CAST(CAST(DATE_PART(year, "T228"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T228"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T228"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                        ) IS NULL,
                        '~',
                        CONCAT(
                          CAST(LENGTH(
                            CONCAT(
                              RIGHT(CAST(CAST(DATE_PART(year, "T228"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T228"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T228"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                            )
                          ) AS VARCHAR),
                          ':',
                          COALESCE(
                            CONCAT(
                              RIGHT(CAST(CAST(DATE_PART(year, "T228"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T228"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T228"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
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
                    "T216"."TICKET_ID",
                    "T216"."USER_ID",
                    "T216"."TICKET_TYPE",
                    "T216"."RESOLUTION_STATUS",
                    "T216"."OPEN_DATE",
                    "T216"."LOAD_TIMESTAMP",
                    "T216"."UPDATE_TIMESTAMP",
                    "T216"."SOURCE_SYSTEM",
                    "T216"."LOAD_DATE",
                    "T216"."UPDATE_DATE",
                    "T216"."EFF",
                    "T216"."BROKEN",
                    "T86"."RULE_TABLE",
                    "T86"."RULE_BIT",
                    "T86"."VALIDATION_RULE",
                    "T86"."ERROR_SEVERITY",
                    "T86"."ERROR_TYPE",
                    "T86"."ERROR_DESCRIPTION",
                    "T86"."SOURCE_COLUMN"
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
                      "T201"."BROKEN"
                    FROM (
                      SELECT
                        "T156"."TICKET_ID",
                        "T156"."USER_ID",
                        "T156"."TICKET_TYPE",
                        "T156"."RESOLUTION_STATUS",
                        "T156"."OPEN_DATE",
                        "T156"."LOAD_TIMESTAMP",
                        "T156"."UPDATE_TIMESTAMP",
                        "T156"."SOURCE_SYSTEM",
                        "T156"."LOAD_DATE",
                        "T156"."UPDATE_DATE",
                        "T156"."TICKET_TYPE_LABEL",
                        "T156"."RESOLUTION_STATUS_LABEL",
                        "T156"."EFF",
                        "T156"."FAILED",
                        "T156"."IS_SELECTED",
                        "T156"."IS_LATEST",
                        "T156"."CLOSING_DATE",
                        "T156"."FOUND_USER_KEY",
                        "T156"."PLAN_AT_OPEN",
                        TO_DATE(CAST(TIMESTAMP_FROM_PARTS(2025, 6, 30, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))) AS "AS_OF_DATE",
                        0 + IFF(COALESCE("T156"."TICKET_TYPE_LABEL" = 'Unknown', FALSE), 16, 0) + IFF(
                          COALESCE(
                            (
                              "T156"."RESOLUTION_STATUS_LABEL" = 'Unknown'
                            )
                            AND (
                              "T156"."RESOLUTION_STATUS" IS NOT NULL
                            ),
                            FALSE
                          ),
                          32,
                          0
                        ) + IFF(COALESCE("T156"."FOUND_USER_KEY" IS NULL, FALSE), 64, 0) + IFF(
                          COALESCE(
                            "T156"."OPEN_DATE" > TO_DATE(CAST(TIMESTAMP_FROM_PARTS(2025, 6, 30, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))),
                            FALSE
                          ),
                          128,
                          0
                        ) + IFF(COALESCE("T156"."CLOSING_DATE" < "T156"."OPEN_DATE", FALSE), 256, 0) AS "BROKEN"
                      FROM (
                        SELECT
                          "T63"."TICKET_ID",
                          "T63"."USER_ID",
                          "T63"."TICKET_TYPE",
                          "T63"."RESOLUTION_STATUS",
                          "T63"."OPEN_DATE",
                          "T63"."LOAD_TIMESTAMP",
                          "T63"."UPDATE_TIMESTAMP",
                          "T63"."SOURCE_SYSTEM",
                          "T63"."LOAD_DATE",
                          "T63"."UPDATE_DATE",
                          "T63"."TICKET_TYPE_LABEL",
                          "T63"."RESOLUTION_STATUS_LABEL",
                          "T63"."EFF",
                          "T63"."FAILED",
                          "T63"."IS_SELECTED",
                          "T63"."IS_LATEST",
                          "T140"."CLOSING_DATE",
                          "T75"."FOUND_USER_KEY",
                          "T75"."PLAN_AT_OPEN"
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
                        ) AS "T63"
                        LEFT OUTER JOIN (
                          SELECT
                            "T125"."TICKET_ID" AS "CLOSED_TICKET_ID",
                            TO_DATE("T125"."CLOSED_AT") AS "CLOSING_DATE"
                          FROM (
                            SELECT
                              "T118"."TICKET_ID",
                              MIN("T118"."EFF") AS "CLOSED_AT"
                            FROM (
                              SELECT
                                *
                              FROM (
                                SELECT
                                  "T61"."TICKET_ID",
                                  "T61"."EFF",
                                  SUM(
                                    CAST(NOT (
                                      "T61"."RESOLUTION_STATUS_LABEL" IN ('Resolved', 'Closed')
                                    ) AS BIGINT)
                                  ) OVER (
                                    PARTITION BY "T61"."TICKET_ID"
                                    ORDER BY "T61"."EFF" DESC NULLS LAST, "T61"."LOAD_TIMESTAMP" DESC NULLS LAST, "T61"."TICKET_ID" DESC NULLS LAST, "T61"."USER_ID" DESC NULLS LAST, "T61"."TICKET_TYPE" DESC NULLS LAST, "T61"."RESOLUTION_STATUS" DESC NULLS LAST, "T61"."OPEN_DATE" DESC NULLS LAST, "T61"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T61"."LOAD_DATE" DESC NULLS LAST, "T61"."UPDATE_DATE" DESC NULLS LAST, "T61"."SOURCE_SYSTEM" DESC NULLS LAST
                                    ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                                  ) AS "OTHER_ROWS_UNTIL_HERE"
                                FROM (
                                  SELECT
                                    *
                                  FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."CONTESTED_SUPPORT_TICKETS" AS "T7"
                                  WHERE
                                    "T7"."FAILED" = 0
                                ) AS "T61"
                              ) AS "T117"
                              WHERE
                                "T117"."OTHER_ROWS_UNTIL_HERE" = 0
                            ) AS "T118"
                            GROUP BY
                              1
                          ) AS "T125"
                        ) AS "T140"
                          ON "T63"."TICKET_ID" = "T140"."CLOSED_TICKET_ID"
                        LEFT OUTER JOIN (
                          SELECT
                            "T12"."USER_ID" AS "LOOKED_UP_ID",
                            "T12"."FOUND_FROM",
                            "T12"."FOUND_UNTIL",
                            "T12"."USER_KEY" AS "FOUND_USER_KEY",
                            "T12"."PLAN_TYPE" AS "PLAN_AT_OPEN"
                          FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."USER_VERSIONS" AS "T12"
                        ) AS "T75"
                          ON "T63"."USER_ID" = "T75"."LOOKED_UP_ID"
                          AND LEAST(
                            GREATEST(
                              CAST("T63"."OPEN_DATE" AS TIMESTAMP_NTZ(6)),
                              CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
                            ),
                            CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMP_NTZ(6))
                          ) >= "T75"."FOUND_FROM"
                          AND LEAST(
                            GREATEST(
                              CAST("T63"."OPEN_DATE" AS TIMESTAMP_NTZ(6)),
                              CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
                            ),
                            CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMP_NTZ(6))
                          ) < "T75"."FOUND_UNTIL"
                      ) AS "T156"
                    ) AS "T201"
                    WHERE
                      "T201"."BROKEN" <> 0 AND "T201"."IS_LATEST"
                  ) AS "T216"
                  CROSS JOIN (
                    SELECT
                      *
                    FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."QUALITY_RULES" AS "T3"
                    WHERE
                      "T3"."RULE_TABLE" = 'si_support_tickets'
                  ) AS "T86"
                ) AS "T219"
                WHERE
                  (
                    BITAND("T219"."BROKEN", "T219"."RULE_BIT")
                  ) <> 0
              ) AS "T228"
            ) AS "T254"
          ) AS "T257"
        ) AS "T259"
      ) AS "T275"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "T289"."ERROR_ID",
          'gold' AS "ORIGIN",
          "T289"."ERROR_TYPE",
          "T289"."ERROR_DESCRIPTION",
          'si_billing_events' AS "SOURCE_TABLE",
          "T289"."EVENT_ID" AS "SOURCE_KEY",
          "T289"."SOURCE_COLUMN",
          CASE
            WHEN "T289"."VALIDATION_RULE" IN ('missing_event_id')
            THEN "T289"."EVENT_ID"
            WHEN "T289"."VALIDATION_RULE" IN ('missing_user_id', 'orphan_user')
            THEN "T289"."USER_ID"
            WHEN "T289"."VALIDATION_RULE" IN ('missing_event_type', 'unknown_event_type')
            THEN "T289"."EVENT_TYPE"
            WHEN "T289"."VALIDATION_RULE" IN ('missing_amount', 'zero_amount')
            THEN CAST("T289"."AMOUNT" AS VARCHAR)
            WHEN "T289"."VALIDATION_RULE" IN ('missing_event_date', 'future_event_date')
            THEN CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T289"."EVENT_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T289"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T289"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
            )
            WHEN "T289"."VALIDATION_RULE" IN ('negative_amount')
            THEN CONCAT(
              COALESCE("T289"."EVENT_TYPE", 'null'),
              ', ',
              COALESCE(CAST("T289"."AMOUNT" AS VARCHAR), 'null')
            )
            ELSE NULL
          END AS "ERROR_VALUE",
          "T289"."VALIDATION_RULE",
          "T289"."ERROR_SEVERITY",
          'Open' AS "RESOLUTION_STATUS",
          CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
            'amount',
            CAST("T289"."AMOUNT" AS VARCHAR),
            'event_date',
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T289"."EVENT_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T289"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T289"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            'event_id',
            "T289"."EVENT_ID",
            'event_type',
            "T289"."EVENT_TYPE",
            'load_date',
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T289"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T289"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T289"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            'load_timestamp',
            CONCAT(
              CONCAT(
                RIGHT(
                  CAST(CAST(DATE_PART(year, "T289"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                  4
                ),
                '-',
                RIGHT(
                  CAST(CAST(DATE_PART(month, "T289"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                ),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T289"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(CAST(CAST(DATE_PART(hour, "T289"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(minute, "T289"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(second, "T289"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                        "T289"."LOAD_TIMESTAMP"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            ),
            'source_system',
            "T289"."SOURCE_SYSTEM",
            'update_date',
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T289"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T289"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T289"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            'update_timestamp',
            CONCAT(
              CONCAT(
                RIGHT(
                  CAST(CAST(DATE_PART(year, "T289"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                  4
                ),
                '-',
                RIGHT(
                  CAST(CAST(DATE_PART(month, "T289"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                ),
                '-',
                RIGHT(
                  CAST(CAST(DATE_PART(day, "T289"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                )
              ),
              ' ',
              RIGHT(
                CAST(CAST(DATE_PART(hour, "T289"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(minute, "T289"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(second, "T289"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                        "T289"."UPDATE_TIMESTAMP"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            ),
            'user_id',
            "T289"."USER_ID"
          ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
          "T289"."OCCURRENCES",
          "T289"."EFF" AS "ERROR_TIMESTAMP",
          "T289"."LOAD_DATE",
          "T289"."UPDATE_DATE",
          "T289"."SOURCE_SYSTEM"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "T178"."EVENT_ID",
              "T178"."USER_ID",
              "T178"."EVENT_TYPE",
              "T178"."AMOUNT",
              "T178"."EVENT_DATE",
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
              "T178"."OCCURRENCES"
            FROM (
              SELECT
                "T160"."EVENT_ID",
                "T160"."USER_ID",
                "T160"."EVENT_TYPE",
                "T160"."AMOUNT",
                "T160"."EVENT_DATE",
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
                "T160"."ERROR_ID",
                ROW_NUMBER() OVER (
                  PARTITION BY "T160"."ERROR_ID"
                  ORDER BY "T160"."EFF" DESC NULLS LAST, "T160"."LOAD_TIMESTAMP" DESC NULLS LAST, "T160"."EVENT_ID" DESC NULLS LAST, "T160"."USER_ID" DESC NULLS LAST, "T160"."EVENT_TYPE" DESC NULLS LAST, "T160"."AMOUNT" DESC NULLS LAST, "T160"."EVENT_DATE" DESC NULLS LAST, "T160"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T160"."LOAD_DATE" DESC NULLS LAST, "T160"."UPDATE_DATE" DESC NULLS LAST, "T160"."SOURCE_SYSTEM" DESC NULLS LAST
                ) - 1 AS "POSITION",
                COUNT(*) OVER (
                  PARTITION BY "T160"."ERROR_ID"
                  ORDER BY NULL ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) AS "OCCURRENCES"
              FROM (
                SELECT
                  "T114"."EVENT_ID",
                  "T114"."USER_ID",
                  "T114"."EVENT_TYPE",
                  "T114"."AMOUNT",
                  "T114"."EVENT_DATE",
                  "T114"."LOAD_TIMESTAMP",
                  "T114"."UPDATE_TIMESTAMP",
                  "T114"."SOURCE_SYSTEM",
                  "T114"."LOAD_DATE",
                  "T114"."UPDATE_DATE",
                  "T114"."EFF",
                  "T114"."BROKEN",
                  "T114"."RULE_TABLE",
                  "T114"."RULE_BIT",
                  "T114"."VALIDATION_RULE",
                  "T114"."ERROR_SEVERITY",
                  "T114"."ERROR_TYPE",
                  "T114"."ERROR_DESCRIPTION",
                  "T114"."SOURCE_COLUMN",
                  MD5(
                    IFF(
                      "T114"."EVENT_ID" IS NOT NULL,
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
                          "T114"."VALIDATION_RULE" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T114"."VALIDATION_RULE") AS VARCHAR),
                            ':',
                            COALESCE("T114"."VALIDATION_RULE", '')
                          )
                        ),
                        IFF(
                          "T114"."EVENT_ID" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T114"."EVENT_ID") AS VARCHAR), ':', COALESCE("T114"."EVENT_ID", ''))
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
                          "T114"."VALIDATION_RULE" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T114"."VALIDATION_RULE") AS VARCHAR),
                            ':',
                            COALESCE("T114"."VALIDATION_RULE", '')
                          )
                        ),
                        IFF(
                          "T114"."EVENT_ID" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T114"."EVENT_ID") AS VARCHAR), ':', COALESCE("T114"."EVENT_ID", ''))
                        ),
                        IFF(
                          "T114"."USER_ID" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T114"."USER_ID") AS VARCHAR), ':', COALESCE("T114"."USER_ID", ''))
                        ),
                        IFF(
                          "T114"."EVENT_TYPE" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T114"."EVENT_TYPE") AS VARCHAR), ':', COALESCE("T114"."EVENT_TYPE", ''))
                        ),
                        IFF(
                          CAST("T114"."AMOUNT" AS VARCHAR) IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH(CAST("T114"."AMOUNT" AS VARCHAR)) AS VARCHAR),
                            ':',
                            COALESCE(CAST("T114"."AMOUNT" AS VARCHAR), '')
                          )
                        ),
                        IFF(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T114"."EVENT_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T114"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T114"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          ) IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH(
                              CONCAT(
                                RIGHT(CAST(CAST(DATE_PART(year, "T114"."EVENT_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(month, "T114"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(day, "T114"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                              )
                            ) AS VARCHAR),
                            ':',
                            COALESCE(
                              CONCAT(
                                RIGHT(CAST(CAST(DATE_PART(year, "T114"."EVENT_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(month, "T114"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(day, "T114"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
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
                      "T64"."EVENT_ID",
                      "T64"."USER_ID",
                      "T64"."EVENT_TYPE",
                      "T64"."AMOUNT",
                      "T64"."EVENT_DATE",
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
                    ) AS "T64"
                    CROSS JOIN (
                      SELECT
                        *
                      FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."QUALITY_RULES" AS "T3"
                      WHERE
                        "T3"."RULE_TABLE" = 'si_billing_events'
                    ) AS "T87"
                  ) AS "T98"
                  WHERE
                    (
                      BITAND("T98"."BROKEN", "T98"."RULE_BIT")
                    ) <> 0
                ) AS "T114"
              ) AS "T160"
            ) AS "T178"
            WHERE
              "T178"."POSITION" = 0
          ) AS "T198"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              "T285"."EVENT_ID",
              "T285"."USER_ID",
              "T285"."EVENT_TYPE",
              "T285"."AMOUNT",
              "T285"."EVENT_DATE",
              "T285"."LOAD_TIMESTAMP",
              "T285"."UPDATE_TIMESTAMP",
              "T285"."SOURCE_SYSTEM",
              "T285"."LOAD_DATE",
              "T285"."UPDATE_DATE",
              "T285"."EFF",
              "T285"."BROKEN",
              "T285"."RULE_TABLE",
              "T285"."RULE_BIT",
              "T285"."VALIDATION_RULE",
              "T285"."ERROR_SEVERITY",
              "T285"."ERROR_TYPE",
              "T285"."ERROR_DESCRIPTION",
              "T285"."SOURCE_COLUMN",
              "T285"."ERROR_ID",
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
                    "T268"."EVENT_ID",
                    "T268"."USER_ID",
                    "T268"."EVENT_TYPE",
                    "T268"."AMOUNT",
                    "T268"."EVENT_DATE",
                    "T268"."LOAD_TIMESTAMP",
                    "T268"."UPDATE_TIMESTAMP",
                    "T268"."SOURCE_SYSTEM",
                    "T268"."LOAD_DATE",
                    "T268"."UPDATE_DATE",
                    "T268"."EFF",
                    "T268"."BROKEN",
                    "T87"."RULE_TABLE",
                    "T87"."RULE_BIT",
                    "T87"."VALIDATION_RULE",
                    "T87"."ERROR_SEVERITY",
                    "T87"."ERROR_TYPE",
                    "T87"."ERROR_DESCRIPTION",
                    "T87"."SOURCE_COLUMN"
                  FROM (
                    SELECT
                      "T265"."EVENT_ID",
                      "T265"."USER_ID",
                      "T265"."EVENT_TYPE",
                      "T265"."AMOUNT",
                      "T265"."EVENT_DATE",
                      "T265"."LOAD_TIMESTAMP",
                      "T265"."UPDATE_TIMESTAMP",
                      "T265"."SOURCE_SYSTEM",
                      "T265"."LOAD_DATE",
                      "T265"."UPDATE_DATE",
                      "T265"."EFF",
                      "T265"."BROKEN"
                    FROM (
                      SELECT
                        "T248"."EVENT_ID",
                        "T248"."USER_ID",
                        "T248"."EVENT_TYPE",
                        "T248"."AMOUNT",
                        "T248"."EVENT_DATE",
                        "T248"."LOAD_TIMESTAMP",
                        "T248"."UPDATE_TIMESTAMP",
                        "T248"."SOURCE_SYSTEM",
                        "T248"."LOAD_DATE",
                        "T248"."UPDATE_DATE",
                        "T248"."EVENT_TYPE_LABEL",
                        "T248"."EFF",
                        "T248"."FAILED",
                        "T248"."IS_SELECTED",
                        "T248"."IS_LATEST",
                        "T248"."FOUND_USER_KEY",
                        TO_DATE(CAST(TIMESTAMP_FROM_PARTS(2025, 6, 30, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))) AS "AS_OF_DATE",
                        0 + IFF(COALESCE("T248"."EVENT_TYPE_LABEL" = 'Unknown', FALSE), 64, 0) + IFF(COALESCE("T248"."FOUND_USER_KEY" IS NULL, FALSE), 128, 0) + IFF(COALESCE("T248"."AMOUNT" = 0, FALSE), 256, 0) + IFF(
                          COALESCE(
                            "T248"."EVENT_DATE" > TO_DATE(CAST(TIMESTAMP_FROM_PARTS(2025, 6, 30, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))),
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
                          "T73"."FOUND_USER_KEY"
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              "T211"."EVENT_ID",
                              "T211"."USER_ID",
                              "T211"."EVENT_TYPE",
                              "T211"."AMOUNT",
                              "T211"."EVENT_DATE",
                              "T211"."LOAD_TIMESTAMP",
                              "T211"."UPDATE_TIMESTAMP",
                              "T211"."SOURCE_SYSTEM",
                              "T211"."LOAD_DATE",
                              "T211"."UPDATE_DATE",
                              "T211"."EVENT_TYPE_LABEL",
                              "T211"."EFF",
                              "T211"."FAILED",
                              "T211"."IS_SELECTED",
                              TRUE AS "IS_LATEST"
                            FROM (
                              SELECT
                                *
                              FROM "T187" AS "T195"
                              WHERE
                                "T195"."FAILED" = 0
                            ) AS "T211"
                            WHERE
                              NOT EXISTS(
                                SELECT
                                  1
                                FROM (
                                  SELECT
                                    "T215"."KEY_BUCKET"
                                  FROM (
                                    SELECT
                                      "T207"."KEY_BUCKET",
                                      COUNT(*) AS "COUNTSTAR()"
                                    FROM (
                                      SELECT
                                        HASH("T195"."EVENT_ID") AS "KEY_BUCKET"
                                      FROM "T187" AS "T195"
                                    ) AS "T207"
                                    GROUP BY
                                      1
                                  ) AS "T215"
                                  WHERE
                                    "T215"."COUNTSTAR()" > 1 AND "T215"."KEY_BUCKET" IS NOT NULL
                                ) AS "T225"
                                WHERE
                                  HASH("T211"."EVENT_ID") = "T225"."KEY_BUCKET"
                              )
                          ) AS "T231"
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
                        ) AS "T238"
                        LEFT OUTER JOIN (
                          SELECT
                            "T12"."USER_ID" AS "LOOKED_UP_ID",
                            "T12"."FOUND_FROM",
                            "T12"."FOUND_UNTIL",
                            "T12"."USER_KEY" AS "FOUND_USER_KEY"
                          FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."USER_VERSIONS" AS "T12"
                        ) AS "T73"
                          ON "T238"."USER_ID" = "T73"."LOOKED_UP_ID"
                          AND LEAST(
                            GREATEST(
                              CAST("T238"."EVENT_DATE" AS TIMESTAMP_NTZ(6)),
                              CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
                            ),
                            CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMP_NTZ(6))
                          ) >= "T73"."FOUND_FROM"
                          AND LEAST(
                            GREATEST(
                              CAST("T238"."EVENT_DATE" AS TIMESTAMP_NTZ(6)),
                              CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
                            ),
                            CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMP_NTZ(6))
                          ) < "T73"."FOUND_UNTIL"
                      ) AS "T248"
                    ) AS "T265"
                    WHERE
                      "T265"."BROKEN" <> 0 AND "T265"."IS_LATEST"
                  ) AS "T268"
                  CROSS JOIN (
                    SELECT
                      *
                    FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."QUALITY_RULES" AS "T3"
                    WHERE
                      "T3"."RULE_TABLE" = 'si_billing_events'
                  ) AS "T87"
                ) AS "T270"
                WHERE
                  (
                    BITAND("T270"."BROKEN", "T270"."RULE_BIT")
                  ) <> 0
              ) AS "T272"
            ) AS "T285"
          ) AS "T288"
        ) AS "T289"
      ) AS "T295"
    ) AS "T296"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "T173"."FAULT_ID" AS "ERROR_ID",
          'silver' AS "ORIGIN",
          COALESCE("T173"."ERROR_TYPE", 'Other') AS "ERROR_TYPE",
          "T173"."ERROR_DESCRIPTION",
          COALESCE("T173"."SOURCE_TABLE", 'Unknown') AS "SOURCE_TABLE",
          CAST("T173"."ERROR_ID" AS VARCHAR) AS "SOURCE_KEY",
          CAST(NULL AS VARCHAR) AS "SOURCE_COLUMN",
          CAST(NULL AS VARCHAR) AS "ERROR_VALUE",
          'silver_error' AS "VALIDATION_RULE",
          IFF(
            COALESCE(
              CONTAINS(
                TRIM(
                  REGEXP_REPLACE(
                    TRANSLATE("T173"."ERROR_TYPE", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ_-', 'abcdefghijklmnopqrstuvwxyz  '),
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
                    TRANSLATE("T173"."ERROR_TYPE", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ_-', 'abcdefghijklmnopqrstuvwxyz  '),
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
                TRANSLATE("T173"."STATUS", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ_-', 'abcdefghijklmnopqrstuvwxyz  '),
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
            "T173"."ERROR_DESCRIPTION",
            'error_id',
            "T173"."ERROR_ID",
            'error_timestamp',
            CONCAT(
              CONCAT(
                RIGHT(
                  CAST(CAST(DATE_PART(year, "T173"."ERROR_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                  4
                ),
                '-',
                RIGHT(
                  CAST(CAST(DATE_PART(month, "T173"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                ),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T173"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              ' ',
              RIGHT(
                CAST(CAST(DATE_PART(hour, "T173"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(minute, "T173"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                2
              ),
              ':',
              RIGHT(
                CAST(CAST(DATE_PART(second, "T173"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                        "T173"."ERROR_TIMESTAMP"
                      ) % 1000000
                    ) + 1000000
                  ) % 1000000
                ) + 1000000 AS VARCHAR),
                6
              )
            ),
            'error_type',
            "T173"."ERROR_TYPE",
            'load_date',
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T173"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T173"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T173"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
            ),
            'process_audit_info',
            "T173"."PROCESS_AUDIT_INFO",
            'source_system',
            "T173"."SOURCE_SYSTEM",
            'source_table',
            "T173"."SOURCE_TABLE",
            'status',
            "T173"."STATUS",
            'update_date',
            CONCAT(
              RIGHT(CAST(CAST(DATE_PART(year, "T173"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
              '-',
              RIGHT(CAST(CAST(DATE_PART(month, "T173"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
              '-',
              RIGHT(CAST(CAST(DATE_PART(day, "T173"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
            )
          ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
          1 AS "OCCURRENCES",
          "T173"."ERROR_TIMESTAMP",
          "T173"."LOAD_DATE",
          "T173"."UPDATE_DATE",
          "T173"."SOURCE_SYSTEM"
        FROM (
          SELECT
            "T153"."ERROR_ID",
            "T153"."ERROR_TYPE",
            "T153"."ERROR_DESCRIPTION",
            "T153"."SOURCE_TABLE",
            "T153"."ERROR_TIMESTAMP",
            "T153"."PROCESS_AUDIT_INFO",
            "T153"."STATUS",
            "T153"."LOAD_DATE",
            "T153"."UPDATE_DATE",
            "T153"."SOURCE_SYSTEM",
            "T153"."EFF",
            "T153"."FAULT_ID",
            ROW_NUMBER() OVER (
              PARTITION BY "T153"."FAULT_ID"
              ORDER BY "T153"."EFF" DESC NULLS LAST, "T153"."ERROR_ID" DESC NULLS LAST, "T153"."ERROR_TYPE" DESC NULLS LAST, "T153"."ERROR_DESCRIPTION" DESC NULLS LAST, "T153"."SOURCE_TABLE" DESC NULLS LAST, "T153"."ERROR_TIMESTAMP" DESC NULLS LAST, "T153"."PROCESS_AUDIT_INFO" DESC NULLS LAST, "T153"."STATUS" DESC NULLS LAST, "T153"."LOAD_DATE" DESC NULLS LAST, "T153"."UPDATE_DATE" DESC NULLS LAST, "T153"."SOURCE_SYSTEM" DESC NULLS LAST
            ) - 1 AS "POSITION"
          FROM (
            SELECT
              "T92"."ERROR_ID",
              "T92"."ERROR_TYPE",
              "T92"."ERROR_DESCRIPTION",
              "T92"."SOURCE_TABLE",
              "T92"."ERROR_TIMESTAMP",
              "T92"."PROCESS_AUDIT_INFO",
              "T92"."STATUS",
              "T92"."LOAD_DATE",
              "T92"."UPDATE_DATE",
              "T92"."SOURCE_SYSTEM",
              "T92"."EFF",
              MD5(
                IFF(
                  "T92"."ERROR_ID" IS NOT NULL,
                  CONCAT(
                    IFF(
                      'silver' IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH('silver') AS VARCHAR), ':', COALESCE('silver', ''))
                    ),
                    IFF(
                      CAST("T92"."ERROR_ID" AS VARCHAR) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(CAST("T92"."ERROR_ID" AS VARCHAR)) AS VARCHAR),
                        ':',
                        COALESCE(CAST("T92"."ERROR_ID" AS VARCHAR), '')
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
                      CAST("T92"."ERROR_ID" AS VARCHAR) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(CAST("T92"."ERROR_ID" AS VARCHAR)) AS VARCHAR),
                        ':',
                        COALESCE(CAST("T92"."ERROR_ID" AS VARCHAR), '')
                      )
                    ),
                    IFF(
                      "T92"."ERROR_TYPE" IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH("T92"."ERROR_TYPE") AS VARCHAR), ':', COALESCE("T92"."ERROR_TYPE", ''))
                    ),
                    IFF(
                      "T92"."ERROR_DESCRIPTION" IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH("T92"."ERROR_DESCRIPTION") AS VARCHAR),
                        ':',
                        COALESCE("T92"."ERROR_DESCRIPTION", '')
                      )
                    ),
                    IFF(
                      "T92"."SOURCE_TABLE" IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH("T92"."SOURCE_TABLE") AS VARCHAR),
                        ':',
                        COALESCE("T92"."SOURCE_TABLE", '')
                      )
                    ),
                    IFF(
                      CONCAT(
                        CONCAT(
                          RIGHT(
                            CAST(CAST(DATE_PART(year, "T92"."ERROR_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                            4
                          ),
                          '-',
                          RIGHT(
                            CAST(CAST(DATE_PART(month, "T92"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                            2
                          ),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T92"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(CAST(CAST(DATE_PART(hour, "T92"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(minute, "T92"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(second, "T92"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                                  "T92"."ERROR_TIMESTAMP"
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
                                CAST(CAST(DATE_PART(year, "T92"."ERROR_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                                4
                              ),
                              '-',
                              RIGHT(
                                CAST(CAST(DATE_PART(month, "T92"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                                2
                              ),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T92"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T92"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(minute, "T92"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(second, "T92"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                                      "T92"."ERROR_TIMESTAMP"
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
                                CAST(CAST(DATE_PART(year, "T92"."ERROR_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                                4
                              ),
                              '-',
                              RIGHT(
                                CAST(CAST(DATE_PART(month, "T92"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                                2
                              ),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T92"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T92"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(minute, "T92"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(second, "T92"."ERROR_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                                      "T92"."ERROR_TIMESTAMP"
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
                      "T92"."PROCESS_AUDIT_INFO" IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH("T92"."PROCESS_AUDIT_INFO") AS VARCHAR),
                        ':',
                        COALESCE("T92"."PROCESS_AUDIT_INFO", '')
                      )
                    ),
                    IFF(
                      "T92"."STATUS" IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH("T92"."STATUS") AS VARCHAR), ':', COALESCE("T92"."STATUS", ''))
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
                CAST(COALESCE("T1"."UPDATE_DATE", "T1"."LOAD_DATE") AS TIMESTAMP_NTZ(6)) AS "EFF"
              FROM "ZOOM_DB"."SILVER"."SI_ERROR_DATA" AS "T1"
            ) AS "T92"
          ) AS "T153"
        ) AS "T173"
        WHERE
          "T173"."POSITION" = 0
      ) AS "T223"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "T239"."ERROR_ID",
            'gold' AS "ORIGIN",
            "T239"."ERROR_TYPE",
            "T239"."ERROR_DESCRIPTION",
            'si_users' AS "SOURCE_TABLE",
            "T239"."USER_ID" AS "SOURCE_KEY",
            "T239"."SOURCE_COLUMN",
            CASE
              WHEN "T239"."VALIDATION_RULE" IN ('missing_user_id', 'reserved_user_id')
              THEN "T239"."USER_ID"
              WHEN "T239"."VALIDATION_RULE" IN ('missing_email', 'invalid_email', 'duplicate_email')
              THEN CONCAT(
                SUBSTRING("T239"."EMAIL", IFF((
                  0 + 1
                ) >= 1, 0 + 1, 0 + 1 + LENGTH("T239"."EMAIL")), 1),
                '***'
              )
              WHEN "T239"."VALIDATION_RULE" IN ('missing_user_name')
              THEN CONCAT(
                SUBSTRING(
                  "T239"."USER_NAME",
                  IFF((
                    0 + 1
                  ) >= 1, 0 + 1, 0 + 1 + LENGTH("T239"."USER_NAME")),
                  1
                ),
                '***'
              )
              WHEN "T239"."VALIDATION_RULE" IN ('missing_effective_time', 'invalid_effective_time')
              THEN CONCAT(
                COALESCE(
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
                  'null'
                ),
                ', ',
                COALESCE(
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
                  'null'
                )
              )
              WHEN "T239"."VALIDATION_RULE" IN ('unknown_plan_type')
              THEN "T239"."PLAN_TYPE"
              WHEN "T239"."VALIDATION_RULE" IN ('unknown_user_status')
              THEN "T239"."USER_STATUS"
              ELSE NULL
            END AS "ERROR_VALUE",
            "T239"."VALIDATION_RULE",
            "T239"."ERROR_SEVERITY",
            'Open' AS "RESOLUTION_STATUS",
            CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
              'company',
              "T239"."COMPANY",
              'email',
              CONCAT(
                SUBSTRING("T239"."EMAIL", IFF((
                  0 + 1
                ) >= 1, 0 + 1, 0 + 1 + LENGTH("T239"."EMAIL")), 1),
                '***'
              ),
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
              'plan_type',
              "T239"."PLAN_TYPE",
              'source_system',
              "T239"."SOURCE_SYSTEM",
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
              'user_id',
              "T239"."USER_ID",
              'user_name',
              CONCAT(
                SUBSTRING(
                  "T239"."USER_NAME",
                  IFF((
                    0 + 1
                  ) >= 1, 0 + 1, 0 + 1 + LENGTH("T239"."USER_NAME")),
                  1
                ),
                '***'
              ),
              'user_status',
              "T239"."USER_STATUS"
            ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
            "T239"."OCCURRENCES",
            "T239"."EFF" AS "ERROR_TIMESTAMP",
            "T239"."LOAD_DATE",
            "T239"."UPDATE_DATE",
            "T239"."SOURCE_SYSTEM"
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "T155"."USER_ID",
                "T155"."USER_NAME",
                "T155"."EMAIL",
                "T155"."COMPANY",
                "T155"."PLAN_TYPE",
                "T155"."USER_STATUS",
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
                "T155"."OCCURRENCES"
              FROM (
                SELECT
                  "T135"."USER_ID",
                  "T135"."USER_NAME",
                  "T135"."EMAIL",
                  "T135"."COMPANY",
                  "T135"."PLAN_TYPE",
                  "T135"."USER_STATUS",
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
                  "T135"."ERROR_ID",
                  ROW_NUMBER() OVER (
                    PARTITION BY "T135"."ERROR_ID"
                    ORDER BY "T135"."EFF" DESC NULLS LAST, "T135"."LOAD_TIMESTAMP" DESC NULLS LAST, "T135"."USER_ID" DESC NULLS LAST, "T135"."USER_NAME" DESC NULLS LAST, "T135"."EMAIL" DESC NULLS LAST, "T135"."COMPANY" DESC NULLS LAST, "T135"."PLAN_TYPE" DESC NULLS LAST, "T135"."USER_STATUS" DESC NULLS LAST, "T135"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T135"."LOAD_DATE" DESC NULLS LAST, "T135"."UPDATE_DATE" DESC NULLS LAST, "T135"."SOURCE_SYSTEM" DESC NULLS LAST
                  ) - 1 AS "POSITION",
                  COUNT(*) OVER (
                    PARTITION BY "T135"."ERROR_ID"
                    ORDER BY NULL ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ) AS "OCCURRENCES"
                FROM (
                  SELECT
                    "T115"."USER_ID",
                    "T115"."USER_NAME",
                    "T115"."EMAIL",
                    "T115"."COMPANY",
                    "T115"."PLAN_TYPE",
                    "T115"."USER_STATUS",
                    "T115"."LOAD_TIMESTAMP",
                    "T115"."UPDATE_TIMESTAMP",
                    "T115"."SOURCE_SYSTEM",
                    "T115"."LOAD_DATE",
                    "T115"."UPDATE_DATE",
                    "T115"."EFF",
                    "T115"."BROKEN",
                    "T115"."RULE_TABLE",
                    "T115"."RULE_BIT",
                    "T115"."VALIDATION_RULE",
                    "T115"."ERROR_SEVERITY",
                    "T115"."ERROR_TYPE",
                    "T115"."ERROR_DESCRIPTION",
                    "T115"."SOURCE_COLUMN",
                    MD5(
                      IFF(
                        "T115"."USER_ID" IS NOT NULL,
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
                            "T115"."VALIDATION_RULE" IS NULL,
                            '~',
                            CONCAT(
                              CAST(LENGTH("T115"."VALIDATION_RULE") AS VARCHAR),
                              ':',
                              COALESCE("T115"."VALIDATION_RULE", '')
                            )
                          ),
                          IFF(
                            "T115"."USER_ID" IS NULL,
                            '~',
                            CONCAT(CAST(LENGTH("T115"."USER_ID") AS VARCHAR), ':', COALESCE("T115"."USER_ID", ''))
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
                            "T115"."VALIDATION_RULE" IS NULL,
                            '~',
                            CONCAT(
                              CAST(LENGTH("T115"."VALIDATION_RULE") AS VARCHAR),
                              ':',
                              COALESCE("T115"."VALIDATION_RULE", '')
                            )
                          ),
                          IFF(
                            "T115"."USER_ID" IS NULL,
                            '~',
                            CONCAT(CAST(LENGTH("T115"."USER_ID") AS VARCHAR), ':', COALESCE("T115"."USER_ID", ''))
                          ),
                          IFF(
                            "T115"."USER_NAME" IS NULL,
                            '~',
                            CONCAT(CAST(LENGTH("T115"."USER_NAME") AS VARCHAR), ':', COALESCE("T115"."USER_NAME", ''))
                          ),
                          IFF(
                            "T115"."EMAIL" IS NULL,
                            '~',
                            CONCAT(CAST(LENGTH("T115"."EMAIL") AS VARCHAR), ':', COALESCE("T115"."EMAIL", ''))
                          ),
                          IFF(
                            "T115"."COMPANY" IS NULL,
                            '~',
                            CONCAT(CAST(LENGTH("T115"."COMPANY") AS VARCHAR), ':', COALESCE("T115"."COMPANY", ''))
                          ),
                          IFF(
                            "T115"."PLAN_TYPE" IS NULL,
                            '~',
                            CONCAT(CAST(LENGTH("T115"."PLAN_TYPE") AS VARCHAR), ':', COALESCE("T115"."PLAN_TYPE", ''))
                          ),
                          IFF(
                            "T115"."USER_STATUS" IS NULL,
                            '~',
                            CONCAT(
                              CAST(LENGTH("T115"."USER_STATUS") AS VARCHAR),
                              ':',
                              COALESCE("T115"."USER_STATUS", '')
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
                        "T65"."EFF",
                        "T65"."BROKEN",
                        "T88"."RULE_TABLE",
                        "T88"."RULE_BIT",
                        "T88"."VALIDATION_RULE",
                        "T88"."ERROR_SEVERITY",
                        "T88"."ERROR_TYPE",
                        "T88"."ERROR_DESCRIPTION",
                        "T88"."SOURCE_COLUMN"
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
                      ) AS "T65"
                      CROSS JOIN (
                        SELECT
                          *
                        FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."QUALITY_RULES" AS "T3"
                        WHERE
                          "T3"."RULE_TABLE" = 'si_users'
                      ) AS "T88"
                    ) AS "T99"
                    WHERE
                      (
                        BITAND("T99"."BROKEN", "T99"."RULE_BIT")
                      ) <> 0
                  ) AS "T115"
                ) AS "T135"
              ) AS "T155"
              WHERE
                "T155"."POSITION" = 0
            ) AS "T171"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                "T229"."USER_ID",
                "T229"."USER_NAME",
                "T229"."EMAIL",
                "T229"."COMPANY",
                "T229"."PLAN_TYPE",
                "T229"."USER_STATUS",
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
                1 AS "OCCURRENCES"
              FROM (
                SELECT
                  "T209"."USER_ID",
                  "T209"."USER_NAME",
                  "T209"."EMAIL",
                  "T209"."COMPANY",
                  "T209"."PLAN_TYPE",
                  "T209"."USER_STATUS",
                  "T209"."LOAD_TIMESTAMP",
                  "T209"."UPDATE_TIMESTAMP",
                  "T209"."SOURCE_SYSTEM",
                  "T209"."LOAD_DATE",
                  "T209"."UPDATE_DATE",
                  "T209"."EFF",
                  "T209"."BROKEN",
                  "T209"."RULE_TABLE",
                  "T209"."RULE_BIT",
                  "T209"."VALIDATION_RULE",
                  "T209"."ERROR_SEVERITY",
                  "T209"."ERROR_TYPE",
                  "T209"."ERROR_DESCRIPTION",
                  "T209"."SOURCE_COLUMN",
                  MD5(
                    IFF(
                      "T209"."USER_ID" IS NOT NULL,
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
                          "T209"."VALIDATION_RULE" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T209"."VALIDATION_RULE") AS VARCHAR),
                            ':',
                            COALESCE("T209"."VALIDATION_RULE", '')
                          )
                        ),
                        IFF(
                          "T209"."USER_ID" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T209"."USER_ID") AS VARCHAR), ':', COALESCE("T209"."USER_ID", ''))
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
                          "T209"."VALIDATION_RULE" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T209"."VALIDATION_RULE") AS VARCHAR),
                            ':',
                            COALESCE("T209"."VALIDATION_RULE", '')
                          )
                        ),
                        IFF(
                          "T209"."USER_ID" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T209"."USER_ID") AS VARCHAR), ':', COALESCE("T209"."USER_ID", ''))
                        ),
                        IFF(
                          "T209"."USER_NAME" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T209"."USER_NAME") AS VARCHAR), ':', COALESCE("T209"."USER_NAME", ''))
                        ),
                        IFF(
                          "T209"."EMAIL" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T209"."EMAIL") AS VARCHAR), ':', COALESCE("T209"."EMAIL", ''))
                        ),
                        IFF(
                          "T209"."COMPANY" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T209"."COMPANY") AS VARCHAR), ':', COALESCE("T209"."COMPANY", ''))
                        ),
                        IFF(
                          "T209"."PLAN_TYPE" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T209"."PLAN_TYPE") AS VARCHAR), ':', COALESCE("T209"."PLAN_TYPE", ''))
                        ),
                        IFF(
                          "T209"."USER_STATUS" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T209"."USER_STATUS") AS VARCHAR),
                            ':',
                            COALESCE("T209"."USER_STATUS", '')
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
                      "T180"."USER_ID",
                      "T180"."USER_NAME",
                      "T180"."EMAIL",
                      "T180"."COMPANY",
                      "T180"."PLAN_TYPE",
                      "T180"."USER_STATUS",
                      "T180"."LOAD_TIMESTAMP",
                      "T180"."UPDATE_TIMESTAMP",
                      "T180"."SOURCE_SYSTEM",
                      "T180"."LOAD_DATE",
                      "T180"."UPDATE_DATE",
                      "T180"."EFF",
                      "T180"."BROKEN",
                      "T88"."RULE_TABLE",
                      "T88"."RULE_BIT",
                      "T88"."VALIDATION_RULE",
                      "T88"."ERROR_SEVERITY",
                      "T88"."ERROR_TYPE",
                      "T88"."ERROR_DESCRIPTION",
                      "T88"."SOURCE_COLUMN"
                    FROM (
                      SELECT
                        "T165"."USER_ID",
                        "T165"."USER_NAME",
                        "T165"."EMAIL",
                        "T165"."COMPANY",
                        "T165"."PLAN_TYPE",
                        "T165"."USER_STATUS",
                        "T165"."LOAD_TIMESTAMP",
                        "T165"."UPDATE_TIMESTAMP",
                        "T165"."SOURCE_SYSTEM",
                        "T165"."LOAD_DATE",
                        "T165"."UPDATE_DATE",
                        "T165"."EFF",
                        "T165"."BROKEN"
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
                          "T133"."PLAN_TYPE_LABEL",
                          "T133"."USER_STATUS_LABEL",
                          "T133"."EFF",
                          "T133"."FAILED",
                          "T133"."IS_SELECTED",
                          "T133"."IS_LATEST",
                          "T133"."SHARING_ID" IS NOT NULL AS "SHARES_EMAIL",
                          0 + IFF(COALESCE("T133"."PLAN_TYPE_LABEL" = 'Unknown', FALSE), 128, 0) + IFF(
                            COALESCE(
                              (
                                "T133"."USER_STATUS_LABEL" = 'Unknown'
                              )
                              AND (
                                "T133"."USER_STATUS" IS NOT NULL
                              ),
                              FALSE
                            ),
                            256,
                            0
                          ) + IFF(
                            COALESCE((
                              "T133"."SHARING_ID" IS NOT NULL
                            ) AND "T133"."IS_LATEST", FALSE),
                            512,
                            0
                          ) AS "BROKEN"
                        FROM (
                          SELECT
                            "T66"."USER_ID",
                            "T66"."USER_NAME",
                            "T66"."EMAIL",
                            "T66"."COMPANY",
                            "T66"."PLAN_TYPE",
                            "T66"."USER_STATUS",
                            "T66"."LOAD_TIMESTAMP",
                            "T66"."UPDATE_TIMESTAMP",
                            "T66"."SOURCE_SYSTEM",
                            "T66"."LOAD_DATE",
                            "T66"."UPDATE_DATE",
                            "T66"."PLAN_TYPE_LABEL",
                            "T66"."USER_STATUS_LABEL",
                            "T66"."EFF",
                            "T66"."FAILED",
                            "T66"."IS_SELECTED",
                            "T66"."IS_LATEST",
                            "T120"."SHARING_ID"
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
                          ) AS "T66"
                          LEFT OUTER JOIN (
                            SELECT
                              "T90"."USER_ID" AS "SHARING_ID"
                            FROM "T44" AS "T90"
                            WHERE
                              EXISTS(
                                SELECT
                                  1
                                FROM (
                                  SELECT
                                    "T91"."SHARED_EMAIL"
                                  FROM (
                                    SELECT
                                      "T76"."EMAIL" AS "SHARED_EMAIL",
                                      COUNT(*) AS "COUNTSTAR()"
                                    FROM "T44" AS "T76"
                                    GROUP BY
                                      1
                                  ) AS "T91"
                                  WHERE
                                    "T91"."COUNTSTAR()" > 1
                                ) AS "T106"
                                WHERE
                                  "T90"."EMAIL" = "T106"."SHARED_EMAIL"
                              )
                          ) AS "T120"
                            ON "T66"."USER_ID" = "T120"."SHARING_ID"
                        ) AS "T133"
                      ) AS "T165"
                      WHERE
                        "T165"."BROKEN" <> 0 AND "T165"."IS_LATEST"
                    ) AS "T180"
                    CROSS JOIN (
                      SELECT
                        *
                      FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."QUALITY_RULES" AS "T3"
                      WHERE
                        "T3"."RULE_TABLE" = 'si_users'
                    ) AS "T88"
                  ) AS "T191"
                  WHERE
                    (
                      BITAND("T191"."BROKEN", "T191"."RULE_BIT")
                    ) <> 0
                ) AS "T209"
              ) AS "T229"
            ) AS "T235"
          ) AS "T239"
        ) AS "T258"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            "T227"."ERROR_ID",
            'gold' AS "ORIGIN",
            "T227"."ERROR_TYPE",
            "T227"."ERROR_DESCRIPTION",
            'si_licenses' AS "SOURCE_TABLE",
            "T227"."LICENSE_ID" AS "SOURCE_KEY",
            "T227"."SOURCE_COLUMN",
            CASE
              WHEN "T227"."VALIDATION_RULE" IN ('missing_license_id')
              THEN "T227"."LICENSE_ID"
              WHEN "T227"."VALIDATION_RULE" IN ('missing_license_type', 'unknown_license_type')
              THEN "T227"."LICENSE_TYPE"
              WHEN "T227"."VALIDATION_RULE" IN ('missing_start_date')
              THEN CONCAT(
                RIGHT(CAST(CAST(DATE_PART(year, "T227"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T227"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T227"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
              )
              WHEN "T227"."VALIDATION_RULE" IN ('invalid_date_range')
              THEN CONCAT(
                COALESCE(
                  CONCAT(
                    RIGHT(CAST(CAST(DATE_PART(year, "T227"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(month, "T227"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T227"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                  ),
                  'null'
                ),
                ', ',
                COALESCE(
                  CONCAT(
                    RIGHT(CAST(CAST(DATE_PART(year, "T227"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(month, "T227"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                    '-',
                    RIGHT(CAST(CAST(DATE_PART(day, "T227"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                  ),
                  'null'
                )
              )
              WHEN "T227"."VALIDATION_RULE" IN ('missing_effective_time', 'invalid_effective_time')
              THEN CONCAT(
                COALESCE(
                  CONCAT(
                    CONCAT(
                      RIGHT(
                        CAST(CAST(DATE_PART(year, "T227"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                        4
                      ),
                      '-',
                      RIGHT(
                        CAST(CAST(DATE_PART(month, "T227"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                        2
                      ),
                      '-',
                      RIGHT(
                        CAST(CAST(DATE_PART(day, "T227"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                        2
                      )
                    ),
                    ' ',
                    RIGHT(
                      CAST(CAST(DATE_PART(hour, "T227"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                      2
                    ),
                    ':',
                    RIGHT(
                      CAST(CAST(DATE_PART(minute, "T227"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                      2
                    ),
                    ':',
                    RIGHT(
                      CAST(CAST(DATE_PART(second, "T227"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                              "T227"."UPDATE_TIMESTAMP"
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
                        CAST(CAST(DATE_PART(year, "T227"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                        4
                      ),
                      '-',
                      RIGHT(
                        CAST(CAST(DATE_PART(month, "T227"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                        2
                      ),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(day, "T227"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                    ),
                    ' ',
                    RIGHT(CAST(CAST(DATE_PART(hour, "T227"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                    ':',
                    RIGHT(
                      CAST(CAST(DATE_PART(minute, "T227"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                      2
                    ),
                    ':',
                    RIGHT(
                      CAST(CAST(DATE_PART(second, "T227"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                              "T227"."LOAD_TIMESTAMP"
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
              WHEN "T227"."VALIDATION_RULE" IN ('orphan_user')
              THEN "T227"."ASSIGNED_TO_USER_ID"
              WHEN "T227"."VALIDATION_RULE" IN ('missing_end_date')
              THEN CONCAT(
                RIGHT(CAST(CAST(DATE_PART(year, "T227"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T227"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T227"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
              )
              ELSE NULL
            END AS "ERROR_VALUE",
            "T227"."VALIDATION_RULE",
            "T227"."ERROR_SEVERITY",
            'Open' AS "RESOLUTION_STATUS",
            CAST(CAST(OBJECT_CONSTRUCT_KEEP_NULL(
              'assigned_to_user_id',
              "T227"."ASSIGNED_TO_USER_ID",
              'end_date',
              CONCAT(
                RIGHT(CAST(CAST(DATE_PART(year, "T227"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T227"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T227"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              'license_id',
              "T227"."LICENSE_ID",
              'license_type',
              "T227"."LICENSE_TYPE",
              'load_date',
              CONCAT(
                RIGHT(CAST(CAST(DATE_PART(year, "T227"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T227"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T227"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              'load_timestamp',
              CONCAT(
                CONCAT(
                  RIGHT(
                    CAST(CAST(DATE_PART(year, "T227"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                    4
                  ),
                  '-',
                  RIGHT(
                    CAST(CAST(DATE_PART(month, "T227"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  ),
                  '-',
                  RIGHT(CAST(CAST(DATE_PART(day, "T227"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                ),
                ' ',
                RIGHT(CAST(CAST(DATE_PART(hour, "T227"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                ':',
                RIGHT(
                  CAST(CAST(DATE_PART(minute, "T227"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                ),
                ':',
                RIGHT(
                  CAST(CAST(DATE_PART(second, "T227"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                          "T227"."LOAD_TIMESTAMP"
                        ) % 1000000
                      ) + 1000000
                    ) % 1000000
                  ) + 1000000 AS VARCHAR),
                  6
                )
              ),
              'source_system',
              "T227"."SOURCE_SYSTEM",
              'start_date',
              CONCAT(
                RIGHT(CAST(CAST(DATE_PART(year, "T227"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T227"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T227"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              'update_date',
              CONCAT(
                RIGHT(CAST(CAST(DATE_PART(year, "T227"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                '-',
                RIGHT(CAST(CAST(DATE_PART(month, "T227"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                '-',
                RIGHT(CAST(CAST(DATE_PART(day, "T227"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
              ),
              'update_timestamp',
              CONCAT(
                CONCAT(
                  RIGHT(
                    CAST(CAST(DATE_PART(year, "T227"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                    4
                  ),
                  '-',
                  RIGHT(
                    CAST(CAST(DATE_PART(month, "T227"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  ),
                  '-',
                  RIGHT(
                    CAST(CAST(DATE_PART(day, "T227"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                    2
                  )
                ),
                ' ',
                RIGHT(
                  CAST(CAST(DATE_PART(hour, "T227"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                ),
                ':',
                RIGHT(
                  CAST(CAST(DATE_PART(minute, "T227"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                  2
                ),
                ':',
                RIGHT(
                  CAST(CAST(DATE_PART(second, "T227"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                          "T227"."UPDATE_TIMESTAMP"
                        ) % 1000000
                      ) + 1000000
                    ) % 1000000
                  ) + 1000000 AS VARCHAR),
                  6
                )
              )
            ) AS VARIANT) AS VARCHAR) AS "RECORD_PAYLOAD",
            "T227"."OCCURRENCES",
            "T227"."EFF" AS "ERROR_TIMESTAMP",
            "T227"."LOAD_DATE",
            "T227"."UPDATE_DATE",
            "T227"."SOURCE_SYSTEM"
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "T179"."LICENSE_ID",
                "T179"."LICENSE_TYPE",
                "T179"."ASSIGNED_TO_USER_ID",
                "T179"."START_DATE",
                "T179"."END_DATE",
                "T179"."LOAD_TIMESTAMP",
                "T179"."UPDATE_TIMESTAMP",
                "T179"."SOURCE_SYSTEM",
                "T179"."LOAD_DATE",
                "T179"."UPDATE_DATE",
                "T179"."EFF",
                "T179"."BROKEN",
                "T179"."RULE_TABLE",
                "T179"."RULE_BIT",
                "T179"."VALIDATION_RULE",
                "T179"."ERROR_SEVERITY",
                "T179"."ERROR_TYPE",
                "T179"."ERROR_DESCRIPTION",
                "T179"."SOURCE_COLUMN",
                "T179"."ERROR_ID",
                "T179"."OCCURRENCES"
              FROM (
                SELECT
                  "T161"."LICENSE_ID",
                  "T161"."LICENSE_TYPE",
                  "T161"."ASSIGNED_TO_USER_ID",
                  "T161"."START_DATE",
                  "T161"."END_DATE",
                  "T161"."LOAD_TIMESTAMP",
                  "T161"."UPDATE_TIMESTAMP",
                  "T161"."SOURCE_SYSTEM",
                  "T161"."LOAD_DATE",
                  "T161"."UPDATE_DATE",
                  "T161"."EFF",
                  "T161"."BROKEN",
                  "T161"."RULE_TABLE",
                  "T161"."RULE_BIT",
                  "T161"."VALIDATION_RULE",
                  "T161"."ERROR_SEVERITY",
                  "T161"."ERROR_TYPE",
                  "T161"."ERROR_DESCRIPTION",
                  "T161"."SOURCE_COLUMN",
                  "T161"."ERROR_ID",
                  ROW_NUMBER() OVER (
                    PARTITION BY "T161"."ERROR_ID"
                    ORDER BY "T161"."EFF" DESC NULLS LAST, "T161"."LOAD_TIMESTAMP" DESC NULLS LAST, "T161"."LICENSE_ID" DESC NULLS LAST, "T161"."LICENSE_TYPE" DESC NULLS LAST, "T161"."ASSIGNED_TO_USER_ID" DESC NULLS LAST, "T161"."START_DATE" DESC NULLS LAST, "T161"."END_DATE" DESC NULLS LAST, "T161"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T161"."LOAD_DATE" DESC NULLS LAST, "T161"."UPDATE_DATE" DESC NULLS LAST, "T161"."SOURCE_SYSTEM" DESC NULLS LAST
                  ) - 1 AS "POSITION",
                  COUNT(*) OVER (
                    PARTITION BY "T161"."ERROR_ID"
                    ORDER BY NULL ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ) AS "OCCURRENCES"
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
                    "T116"."RULE_TABLE",
                    "T116"."RULE_BIT",
                    "T116"."VALIDATION_RULE",
                    "T116"."ERROR_SEVERITY",
                    "T116"."ERROR_TYPE",
                    "T116"."ERROR_DESCRIPTION",
                    "T116"."SOURCE_COLUMN",
                    MD5(
                      IFF(
                        "T116"."LICENSE_ID" IS NOT NULL,
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
                            "T116"."VALIDATION_RULE" IS NULL,
                            '~',
                            CONCAT(
                              CAST(LENGTH("T116"."VALIDATION_RULE") AS VARCHAR),
                              ':',
                              COALESCE("T116"."VALIDATION_RULE", '')
                            )
                          ),
                          IFF(
                            "T116"."LICENSE_ID" IS NULL,
                            '~',
                            CONCAT(CAST(LENGTH("T116"."LICENSE_ID") AS VARCHAR), ':', COALESCE("T116"."LICENSE_ID", ''))
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
                            "T116"."VALIDATION_RULE" IS NULL,
                            '~',
                            CONCAT(
                              CAST(LENGTH("T116"."VALIDATION_RULE") AS VARCHAR),
                              ':',
                              COALESCE("T116"."VALIDATION_RULE", '')
                            )
                          ),
                          IFF(
                            "T116"."LICENSE_ID" IS NULL,
                            '~',
                            CONCAT(CAST(LENGTH("T116"."LICENSE_ID") AS VARCHAR), ':', COALESCE("T116"."LICENSE_ID", ''))
                          ),
                          IFF(
                            "T116"."LICENSE_TYPE" IS NULL,
                            '~',
                            CONCAT(
                              CAST(LENGTH("T116"."LICENSE_TYPE") AS VARCHAR),
                              ':',
                              COALESCE("T116"."LICENSE_TYPE", '')
                            )
                          ),
                          IFF(
                            "T116"."ASSIGNED_TO_USER_ID" IS NULL,
                            '~',
                            CONCAT(
                              CAST(LENGTH("T116"."ASSIGNED_TO_USER_ID") AS VARCHAR),
                              ':',
                              COALESCE("T116"."ASSIGNED_TO_USER_ID", '')
                            )
                          ),
                          IFF(
                            CONCAT(
                              RIGHT(CAST(CAST(DATE_PART(year, "T116"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T116"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T116"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                            ) IS NULL,
                            '~',
                            CONCAT(
                              CAST(LENGTH(
                                CONCAT(
                                  RIGHT(CAST(CAST(DATE_PART(year, "T116"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(month, "T116"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(day, "T116"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                                )
                              ) AS VARCHAR),
                              ':',
                              COALESCE(
                                CONCAT(
                                  RIGHT(CAST(CAST(DATE_PART(year, "T116"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(month, "T116"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(day, "T116"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                                ),
                                ''
                              )
                            )
                          ),
                          IFF(
                            CONCAT(
                              RIGHT(CAST(CAST(DATE_PART(year, "T116"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T116"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T116"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                            ) IS NULL,
                            '~',
                            CONCAT(
                              CAST(LENGTH(
                                CONCAT(
                                  RIGHT(CAST(CAST(DATE_PART(year, "T116"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(month, "T116"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(day, "T116"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                                )
                              ) AS VARCHAR),
                              ':',
                              COALESCE(
                                CONCAT(
                                  RIGHT(CAST(CAST(DATE_PART(year, "T116"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(month, "T116"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                                  '-',
                                  RIGHT(CAST(CAST(DATE_PART(day, "T116"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
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
                        "T67"."EFF",
                        "T67"."BROKEN",
                        "T89"."RULE_TABLE",
                        "T89"."RULE_BIT",
                        "T89"."VALIDATION_RULE",
                        "T89"."ERROR_SEVERITY",
                        "T89"."ERROR_TYPE",
                        "T89"."ERROR_DESCRIPTION",
                        "T89"."SOURCE_COLUMN"
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
                      ) AS "T67"
                      CROSS JOIN (
                        SELECT
                          *
                        FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."QUALITY_RULES" AS "T3"
                        WHERE
                          "T3"."RULE_TABLE" = 'si_licenses'
                      ) AS "T89"
                    ) AS "T100"
                    WHERE
                      (
                        BITAND("T100"."BROKEN", "T100"."RULE_BIT")
                      ) <> 0
                  ) AS "T116"
                ) AS "T161"
              ) AS "T179"
              WHERE
                "T179"."POSITION" = 0
            ) AS "T199"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                "T220"."LICENSE_ID",
                "T220"."LICENSE_TYPE",
                "T220"."ASSIGNED_TO_USER_ID",
                "T220"."START_DATE",
                "T220"."END_DATE",
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
                "T220"."ERROR_ID",
                1 AS "OCCURRENCES"
              FROM (
                SELECT
                  "T162"."LICENSE_ID",
                  "T162"."LICENSE_TYPE",
                  "T162"."ASSIGNED_TO_USER_ID",
                  "T162"."START_DATE",
                  "T162"."END_DATE",
                  "T162"."LOAD_TIMESTAMP",
                  "T162"."UPDATE_TIMESTAMP",
                  "T162"."SOURCE_SYSTEM",
                  "T162"."LOAD_DATE",
                  "T162"."UPDATE_DATE",
                  "T162"."EFF",
                  "T162"."BROKEN",
                  "T162"."RULE_TABLE",
                  "T162"."RULE_BIT",
                  "T162"."VALIDATION_RULE",
                  "T162"."ERROR_SEVERITY",
                  "T162"."ERROR_TYPE",
                  "T162"."ERROR_DESCRIPTION",
                  "T162"."SOURCE_COLUMN",
                  MD5(
                    IFF(
                      "T162"."LICENSE_ID" IS NOT NULL,
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
                          "T162"."VALIDATION_RULE" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T162"."VALIDATION_RULE") AS VARCHAR),
                            ':',
                            COALESCE("T162"."VALIDATION_RULE", '')
                          )
                        ),
                        IFF(
                          "T162"."LICENSE_ID" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T162"."LICENSE_ID") AS VARCHAR), ':', COALESCE("T162"."LICENSE_ID", ''))
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
                          "T162"."VALIDATION_RULE" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T162"."VALIDATION_RULE") AS VARCHAR),
                            ':',
                            COALESCE("T162"."VALIDATION_RULE", '')
                          )
                        ),
                        IFF(
                          "T162"."LICENSE_ID" IS NULL,
                          '~',
                          CONCAT(CAST(LENGTH("T162"."LICENSE_ID") AS VARCHAR), ':', COALESCE("T162"."LICENSE_ID", ''))
                        ),
                        IFF(
                          "T162"."LICENSE_TYPE" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T162"."LICENSE_TYPE") AS VARCHAR),
                            ':',
                            COALESCE("T162"."LICENSE_TYPE", '')
                          )
                        ),
                        IFF(
                          "T162"."ASSIGNED_TO_USER_ID" IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH("T162"."ASSIGNED_TO_USER_ID") AS VARCHAR),
                            ':',
                            COALESCE("T162"."ASSIGNED_TO_USER_ID", '')
                          )
                        ),
                        IFF(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T162"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T162"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T162"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          ) IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH(
                              CONCAT(
                                RIGHT(CAST(CAST(DATE_PART(year, "T162"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(month, "T162"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(day, "T162"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                              )
                            ) AS VARCHAR),
                            ':',
                            COALESCE(
                              CONCAT(
                                RIGHT(CAST(CAST(DATE_PART(year, "T162"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(month, "T162"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(day, "T162"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                              ),
                              ''
                            )
                          )
                        ),
                        IFF(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T162"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T162"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T162"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          ) IS NULL,
                          '~',
                          CONCAT(
                            CAST(LENGTH(
                              CONCAT(
                                RIGHT(CAST(CAST(DATE_PART(year, "T162"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(month, "T162"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(day, "T162"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                              )
                            ) AS VARCHAR),
                            ':',
                            COALESCE(
                              CONCAT(
                                RIGHT(CAST(CAST(DATE_PART(year, "T162"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(month, "T162"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                                '-',
                                RIGHT(CAST(CAST(DATE_PART(day, "T162"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
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
                      "T137"."LICENSE_ID",
                      "T137"."LICENSE_TYPE",
                      "T137"."ASSIGNED_TO_USER_ID",
                      "T137"."START_DATE",
                      "T137"."END_DATE",
                      "T137"."LOAD_TIMESTAMP",
                      "T137"."UPDATE_TIMESTAMP",
                      "T137"."SOURCE_SYSTEM",
                      "T137"."LOAD_DATE",
                      "T137"."UPDATE_DATE",
                      "T137"."EFF",
                      "T137"."BROKEN",
                      "T89"."RULE_TABLE",
                      "T89"."RULE_BIT",
                      "T89"."VALIDATION_RULE",
                      "T89"."ERROR_SEVERITY",
                      "T89"."ERROR_TYPE",
                      "T89"."ERROR_DESCRIPTION",
                      "T89"."SOURCE_COLUMN"
                    FROM (
                      SELECT
                        "T121"."LICENSE_ID",
                        "T121"."LICENSE_TYPE",
                        "T121"."ASSIGNED_TO_USER_ID",
                        "T121"."START_DATE",
                        "T121"."END_DATE",
                        "T121"."LOAD_TIMESTAMP",
                        "T121"."UPDATE_TIMESTAMP",
                        "T121"."SOURCE_SYSTEM",
                        "T121"."LOAD_DATE",
                        "T121"."UPDATE_DATE",
                        "T121"."EFF",
                        "T121"."BROKEN"
                      FROM (
                        SELECT
                          "T104"."LICENSE_ID",
                          "T104"."LICENSE_TYPE",
                          "T104"."ASSIGNED_TO_USER_ID",
                          "T104"."START_DATE",
                          "T104"."END_DATE",
                          "T104"."LOAD_TIMESTAMP",
                          "T104"."UPDATE_TIMESTAMP",
                          "T104"."SOURCE_SYSTEM",
                          "T104"."LOAD_DATE",
                          "T104"."UPDATE_DATE",
                          "T104"."LICENSE_TYPE_LABEL",
                          "T104"."EFF",
                          "T104"."FAILED",
                          "T104"."IS_SELECTED",
                          "T104"."IS_LATEST",
                          "T104"."FOUND_USER_ID",
                          0 + IFF(COALESCE("T104"."LICENSE_TYPE_LABEL" = 'Unknown', FALSE), 64, 0) + IFF(
                            COALESCE(
                              (
                                "T104"."ASSIGNED_TO_USER_ID" IS NOT NULL
                              )
                              AND (
                                "T104"."FOUND_USER_ID" IS NULL
                              ),
                              FALSE
                            ),
                            128,
                            0
                          ) + IFF(COALESCE("T104"."END_DATE" IS NULL, FALSE), 256, 0) AS "BROKEN"
                        FROM (
                          SELECT
                            "T68"."LICENSE_ID",
                            "T68"."LICENSE_TYPE",
                            "T68"."ASSIGNED_TO_USER_ID",
                            "T68"."START_DATE",
                            "T68"."END_DATE",
                            "T68"."LOAD_TIMESTAMP",
                            "T68"."UPDATE_TIMESTAMP",
                            "T68"."SOURCE_SYSTEM",
                            "T68"."LOAD_DATE",
                            "T68"."UPDATE_DATE",
                            "T68"."LICENSE_TYPE_LABEL",
                            "T68"."EFF",
                            "T68"."FAILED",
                            "T68"."IS_SELECTED",
                            "T68"."IS_LATEST",
                            "T71"."FOUND_USER_ID"
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
                          ) AS "T68"
                          LEFT OUTER JOIN (
                            SELECT DISTINCT
                              "T12"."USER_ID" AS "FOUND_USER_ID"
                            FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."USER_VERSIONS" AS "T12"
                          ) AS "T71"
                            ON "T68"."ASSIGNED_TO_USER_ID" = "T71"."FOUND_USER_ID"
                        ) AS "T104"
                      ) AS "T121"
                      WHERE
                        "T121"."BROKEN" <> 0 AND "T121"."IS_LATEST"
                    ) AS "T137"
                    CROSS JOIN (
                      SELECT
                        *
                      FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."QUALITY_RULES" AS "T3"
                      WHERE
                        "T3"."RULE_TABLE" = 'si_licenses'
                    ) AS "T89"
                  ) AS "T146"
                  WHERE
                    (
                      BITAND("T146"."BROKEN", "T146"."RULE_BIT")
                    ) <> 0
                ) AS "T162"
              ) AS "T220"
            ) AS "T226"
          ) AS "T227"
        ) AS "T249"
      ) AS "T260"
    ) AS "T262"
  ) AS "T297"
)
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
    "T302"."RESOLUTION_STATUS",
    "T302"."RECORD_PAYLOAD",
    "T302"."OCCURRENCES",
    "T302"."ERROR_TIMESTAMP",
    '00000000-0000-0000-0000-000000000000' AS "EXECUTION_ID",
    COALESCE(
      "T302"."KNOWN_FIRST_SEEN_AT",
      CAST(TIMESTAMP_FROM_PARTS(2025, 6, 30, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
    ) AS "FIRST_SEEN_AT",
    CAST(TIMESTAMP_FROM_PARTS(2025, 6, 30, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)) AS "LAST_SEEN_AT",
    IFF(
      "T302"."RESOLUTION_STATUS" = 'Resolved',
      COALESCE(
        "T302"."KNOWN_RESOLVED_AT",
        CAST(TIMESTAMP_FROM_PARTS(2025, 6, 30, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
      ),
      CAST(NULL AS TIMESTAMP_NTZ(6))
    ) AS "RESOLVED_AT",
    "T302"."LOAD_DATE",
    "T302"."UPDATE_DATE",
    "T302"."SOURCE_SYSTEM"
  FROM (
    SELECT
      "T300"."ERROR_ID",
      "T300"."ORIGIN",
      "T300"."ERROR_TYPE",
      "T300"."ERROR_DESCRIPTION",
      "T300"."SOURCE_TABLE",
      "T300"."SOURCE_KEY",
      "T300"."SOURCE_COLUMN",
      "T300"."ERROR_VALUE",
      "T300"."VALIDATION_RULE",
      "T300"."ERROR_SEVERITY",
      "T300"."RESOLUTION_STATUS",
      "T300"."RECORD_PAYLOAD",
      "T300"."OCCURRENCES",
      "T300"."ERROR_TIMESTAMP",
      "T300"."LOAD_DATE",
      "T300"."UPDATE_DATE",
      "T300"."SOURCE_SYSTEM",
      "T47"."KNOWN_ID",
      "T47"."KNOWN_FIRST_SEEN_AT",
      "T47"."KNOWN_RESOLVED_AT"
    FROM "T298" AS "T300"
    LEFT OUTER JOIN (
      SELECT
        "T0"."ERROR_ID" AS "KNOWN_ID",
        "T0"."FIRST_SEEN_AT" AS "KNOWN_FIRST_SEEN_AT",
        "T0"."RESOLVED_AT" AS "KNOWN_RESOLVED_AT"
      FROM "ZOOM_DB"."GOLD"."GO_ERROR_DATA" AS "T0"
    ) AS "T47"
      ON "T300"."ERROR_ID" = "T47"."KNOWN_ID"
  ) AS "T302"
) AS "T305"
UNION ALL
SELECT
  *
FROM (
  SELECT
    "T306"."ERROR_ID",
    "T306"."ORIGIN",
    "T306"."ERROR_TYPE",
    "T306"."ERROR_DESCRIPTION",
    "T306"."SOURCE_TABLE",
    "T306"."SOURCE_KEY",
    "T306"."SOURCE_COLUMN",
    "T306"."ERROR_VALUE",
    "T306"."VALIDATION_RULE",
    "T306"."ERROR_SEVERITY",
    'Resolved' AS "RESOLUTION_STATUS",
    "T306"."RECORD_PAYLOAD",
    "T306"."OCCURRENCES",
    "T306"."ERROR_TIMESTAMP",
    "T306"."EXECUTION_ID",
    "T306"."FIRST_SEEN_AT",
    "T306"."LAST_SEEN_AT",
    CAST(TIMESTAMP_FROM_PARTS(2025, 6, 30, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)) AS "RESOLVED_AT",
    "T306"."LOAD_DATE",
    "T306"."UPDATE_DATE",
    "T306"."SOURCE_SYSTEM"
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
            "T81"."ERROR_ID",
            "T81"."SOURCE_TABLE",
            "T81"."SOURCE_KEY"
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
                'si_billing_events',
                'si_feature_usage',
                'si_licenses',
                'si_meetings',
                'si_participants',
                'si_support_tickets',
                'si_users',
                'si_webinars'
              )
          ) AS "T81"
          WHERE
            NOT EXISTS(
              SELECT
                1
              FROM "T298" AS "T301"
              WHERE
                "T81"."ERROR_ID" = "T301"."ERROR_ID"
            )
        ) AS "T304"
        WHERE
          "T19"."ERROR_ID" = "T304"."ERROR_ID"
      )
  ) AS "T306"
) AS "T307"
