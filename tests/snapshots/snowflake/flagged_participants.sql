-- flagged_participants: Flag rows by what the valid ones refer to, which is looked up for all of them.
-- snowflake, full; compiled by zoomgold, not for editing
CREATE OR REPLACE TRANSIENT TABLE "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."FLAGGED_PARTICIPANTS" AS
WITH "T8" AS (
  SELECT
    "T7"."PARTICIPANT_ID",
    "T7"."MEETING_ID",
    "T7"."USER_ID",
    "T7"."JOIN_TIME",
    "T7"."LEAVE_TIME",
    "T7"."LOAD_TIMESTAMP",
    "T7"."UPDATE_TIMESTAMP",
    "T7"."SOURCE_SYSTEM",
    "T7"."LOAD_DATE",
    "T7"."UPDATE_DATE",
    "T7"."EFF",
    "T7"."IS_SELECTED",
    0 + IFF(COALESCE("T7"."PARTICIPANT_ID" IS NULL, FALSE), 1, 0) + IFF(COALESCE("T7"."MEETING_ID" IS NULL, FALSE), 2, 0) + IFF(COALESCE("T7"."JOIN_TIME" IS NULL, FALSE), 4, 0) + IFF(COALESCE("T7"."LEAVE_TIME" < "T7"."JOIN_TIME", FALSE), 8, 0) AS "FAILED"
  FROM (
    SELECT
      IFF(
        REGEXP_LIKE("T2"."PARTICIPANT_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
        "T2"."PARTICIPANT_ID",
        NULLIF(
          TRIM(REGEXP_REPLACE("T2"."PARTICIPANT_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'),
          ''
        )
      ) AS "PARTICIPANT_ID",
      IFF(
        REGEXP_LIKE("T2"."MEETING_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
        "T2"."MEETING_ID",
        NULLIF(TRIM(REGEXP_REPLACE("T2"."MEETING_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
      ) AS "MEETING_ID",
      IFF(
        REGEXP_LIKE("T2"."USER_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
        "T2"."USER_ID",
        NULLIF(TRIM(REGEXP_REPLACE("T2"."USER_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
      ) AS "USER_ID",
      "T2"."JOIN_TIME",
      "T2"."LEAVE_TIME",
      "T2"."LOAD_TIMESTAMP",
      "T2"."UPDATE_TIMESTAMP",
      IFF(
        REGEXP_LIKE("T2"."SOURCE_SYSTEM", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
        "T2"."SOURCE_SYSTEM",
        NULLIF(TRIM(REGEXP_REPLACE("T2"."SOURCE_SYSTEM", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
      ) AS "SOURCE_SYSTEM",
      "T2"."LOAD_DATE",
      "T2"."UPDATE_DATE",
      COALESCE("T2"."UPDATE_TIMESTAMP", "T2"."LOAD_TIMESTAMP") AS "EFF",
      TRUE AS "IS_SELECTED"
    FROM "ZOOM_DB"."SILVER"."SI_PARTICIPANTS" AS "T2"
  ) AS "T7"
)
SELECT
  "T16"."PARTICIPANT_ID",
  "T16"."MEETING_ID",
  "T16"."USER_ID",
  "T16"."JOIN_TIME",
  "T16"."LEAVE_TIME",
  "T16"."LOAD_TIMESTAMP",
  "T16"."UPDATE_TIMESTAMP",
  "T16"."SOURCE_SYSTEM",
  "T16"."LOAD_DATE",
  "T16"."UPDATE_DATE",
  "T16"."EFF",
  "T16"."FAILED",
  "T16"."IS_SELECTED",
  "T16"."IS_REPEATED",
  "T16"."BROKEN"
FROM (
  SELECT
    "T15"."PARTICIPANT_ID",
    "T15"."MEETING_ID",
    "T15"."USER_ID",
    "T15"."JOIN_TIME",
    "T15"."LEAVE_TIME",
    "T15"."LOAD_TIMESTAMP",
    "T15"."UPDATE_TIMESTAMP",
    "T15"."SOURCE_SYSTEM",
    "T15"."LOAD_DATE",
    "T15"."UPDATE_DATE",
    "T15"."EFF",
    "T15"."FAILED",
    "T15"."IS_SELECTED",
    "T15"."IS_LATEST",
    "T15"."IS_REPEATED",
    "T15"."MEETING_HOST_ID",
    "T15"."MEETING_START_TIME",
    "T15"."MEETING_END_TIME",
    "T15"."MEETING_MINUTES",
    "T15"."FOUND_USER_KEY",
    "T15"."FOUND_USER_NAME",
    0 + IFF(COALESCE("T15"."MEETING_START_TIME" IS NULL, FALSE), 16, 0) + IFF(
      COALESCE((
        NOT "T15"."USER_ID" IS NULL
      ) AND (
        "T15"."FOUND_USER_KEY" IS NULL
      ), FALSE),
      32,
      0
    ) + IFF(
      COALESCE(
        COALESCE("T15"."JOIN_TIME" < "T15"."MEETING_START_TIME", FALSE)
        OR COALESCE("T15"."LEAVE_TIME" > "T15"."MEETING_END_TIME", FALSE),
        FALSE
      ),
      64,
      0
    ) + IFF(COALESCE("T15"."LEAVE_TIME" IS NULL, FALSE), 128, 0) AS "BROKEN"
  FROM (
    SELECT
      "T10"."PARTICIPANT_ID",
      "T10"."MEETING_ID",
      "T10"."USER_ID",
      "T10"."JOIN_TIME",
      "T10"."LEAVE_TIME",
      "T10"."LOAD_TIMESTAMP",
      "T10"."UPDATE_TIMESTAMP",
      "T10"."SOURCE_SYSTEM",
      "T10"."LOAD_DATE",
      "T10"."UPDATE_DATE",
      "T10"."EFF",
      "T10"."FAILED",
      "T10"."IS_SELECTED",
      TRUE AS "IS_LATEST",
      NOT "T14"."KEY_BUCKET" IS NULL AS "IS_REPEATED",
      "T5"."MEETING_HOST_ID",
      "T5"."MEETING_START_TIME",
      "T5"."MEETING_END_TIME",
      "T5"."MEETING_MINUTES",
      "T6"."FOUND_USER_KEY",
      "T6"."FOUND_USER_NAME"
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
            HASH("T9"."PARTICIPANT_ID") AS "KEY_BUCKET"
          FROM "T8" AS "T9"
        ) AS "T11"
        GROUP BY
          1
      ) AS "T12"
      WHERE
        "T12"."COUNTSTAR()" > 1 AND NOT "T12"."KEY_BUCKET" IS NULL
    ) AS "T14"
      ON HASH("T10"."PARTICIPANT_ID") = "T14"."KEY_BUCKET"
    LEFT OUTER JOIN (
      SELECT
        "T0"."MEETING_ID" AS "CORE_MEETING_ID",
        "T0"."HOST_ID" AS "MEETING_HOST_ID",
        "T0"."START_TIME" AS "MEETING_START_TIME",
        "T0"."END_TIME" AS "MEETING_END_TIME",
        "T0"."DURATION_MINUTES" AS "MEETING_MINUTES"
      FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."MEETING_CORE" AS "T0"
    ) AS "T5"
      ON "T10"."MEETING_ID" = "T5"."CORE_MEETING_ID"
    LEFT OUTER JOIN (
      SELECT
        "T1"."USER_ID" AS "LOOKED_UP_ID",
        "T1"."FOUND_FROM",
        "T1"."FOUND_UNTIL",
        "T1"."USER_KEY" AS "FOUND_USER_KEY",
        "T1"."USER_NAME" AS "FOUND_USER_NAME"
      FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."USER_VERSIONS" AS "T1"
    ) AS "T6"
      ON "T10"."USER_ID" = "T6"."LOOKED_UP_ID"
      AND LEAST(
        GREATEST(
          "T10"."JOIN_TIME",
          CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6))
        ),
        CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMPNTZ(6))
      ) >= "T6"."FOUND_FROM"
      AND LEAST(
        GREATEST(
          "T10"."JOIN_TIME",
          CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6))
        ),
        CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMPNTZ(6))
      ) < "T6"."FOUND_UNTIL"
  ) AS "T15"
) AS "T16"
WHERE
  (
    "T16"."FAILED" <> 0
  ) OR "T16"."IS_REPEATED" OR (
    "T16"."BROKEN" <> 0
  );
