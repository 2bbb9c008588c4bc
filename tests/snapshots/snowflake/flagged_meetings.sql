-- flagged_meetings: Flag rows by what the valid ones refer to, which is looked up for all of them.
-- snowflake, full; compiled by zoomgold, not for editing
CREATE OR REPLACE TRANSIENT TABLE "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."FLAGGED_MEETINGS" AS
WITH "T5" AS (
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
    "T4"."IS_SELECTED",
    0 + IFF(COALESCE("T4"."MEETING_ID" IS NULL, FALSE), 1, 0) + IFF(COALESCE("T4"."HOST_ID" IS NULL, FALSE), 2, 0) + IFF(COALESCE("T4"."START_TIME" IS NULL, FALSE), 4, 0) + IFF(COALESCE("T4"."END_TIME" < "T4"."START_TIME", FALSE), 8, 0) + IFF(COALESCE("T4"."DURATION_MINUTES" < 0, FALSE), 16, 0) AS "FAILED"
  FROM (
    SELECT
      IFF(
        REGEXP_LIKE("T1"."MEETING_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
        "T1"."MEETING_ID",
        NULLIF(TRIM(REGEXP_REPLACE("T1"."MEETING_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
      ) AS "MEETING_ID",
      IFF(
        REGEXP_LIKE("T1"."HOST_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
        "T1"."HOST_ID",
        NULLIF(TRIM(REGEXP_REPLACE("T1"."HOST_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
      ) AS "HOST_ID",
      IFF(
        REGEXP_LIKE("T1"."MEETING_TOPIC", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
        "T1"."MEETING_TOPIC",
        NULLIF(TRIM(REGEXP_REPLACE("T1"."MEETING_TOPIC", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
      ) AS "MEETING_TOPIC",
      "T1"."START_TIME",
      "T1"."END_TIME",
      "T1"."DURATION_MINUTES",
      "T1"."LOAD_TIMESTAMP",
      "T1"."UPDATE_TIMESTAMP",
      IFF(
        REGEXP_LIKE("T1"."SOURCE_SYSTEM", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
        "T1"."SOURCE_SYSTEM",
        NULLIF(TRIM(REGEXP_REPLACE("T1"."SOURCE_SYSTEM", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
      ) AS "SOURCE_SYSTEM",
      "T1"."LOAD_DATE",
      "T1"."UPDATE_DATE",
      COALESCE("T1"."UPDATE_TIMESTAMP", "T1"."LOAD_TIMESTAMP") AS "EFF",
      TRUE AS "IS_SELECTED"
    FROM "ZOOM_DB"."SILVER"."SI_MEETINGS" AS "T1"
  ) AS "T4"
)
SELECT
  "T13"."MEETING_ID",
  "T13"."HOST_ID",
  "T13"."MEETING_TOPIC",
  "T13"."START_TIME",
  "T13"."END_TIME",
  "T13"."DURATION_MINUTES",
  "T13"."LOAD_TIMESTAMP",
  "T13"."UPDATE_TIMESTAMP",
  "T13"."SOURCE_SYSTEM",
  "T13"."LOAD_DATE",
  "T13"."UPDATE_DATE",
  "T13"."EFF",
  "T13"."FAILED",
  "T13"."IS_SELECTED",
  "T13"."IS_REPEATED",
  "T13"."BROKEN"
FROM (
  SELECT
    "T12"."MEETING_ID",
    "T12"."HOST_ID",
    "T12"."MEETING_TOPIC",
    "T12"."START_TIME",
    "T12"."END_TIME",
    "T12"."DURATION_MINUTES",
    "T12"."LOAD_TIMESTAMP",
    "T12"."UPDATE_TIMESTAMP",
    "T12"."SOURCE_SYSTEM",
    "T12"."LOAD_DATE",
    "T12"."UPDATE_DATE",
    "T12"."EFF",
    "T12"."FAILED",
    "T12"."IS_SELECTED",
    "T12"."IS_LATEST",
    "T12"."IS_REPEATED",
    "T12"."HOST_USER_KEY",
    0 + IFF(COALESCE("T12"."HOST_USER_KEY" IS NULL, FALSE), 32, 0) + IFF(
      COALESCE(
        ABS(
          "T12"."DURATION_MINUTES" - CAST(ROUND(
            (
              DATEDIFF(MICROSECOND, "T12"."START_TIME", "T12"."END_TIME") - (
                DATEDIFF(MICROSECOND, "T12"."START_TIME", "T12"."END_TIME") % 60000000
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
            DATEDIFF(MICROSECOND, "T12"."START_TIME", "T12"."END_TIME") - (
              DATEDIFF(MICROSECOND, "T12"."START_TIME", "T12"."END_TIME") % 60000000
            )
          ) / 60000000,
          0
        ) AS BIGINT) > 1440,
        FALSE
      ),
      128,
      0
    ) + IFF(COALESCE("T12"."END_TIME" IS NULL, FALSE), 256, 0) AS "BROKEN"
  FROM (
    SELECT
      "T7"."MEETING_ID",
      "T7"."HOST_ID",
      "T7"."MEETING_TOPIC",
      "T7"."START_TIME",
      "T7"."END_TIME",
      "T7"."DURATION_MINUTES",
      "T7"."LOAD_TIMESTAMP",
      "T7"."UPDATE_TIMESTAMP",
      "T7"."SOURCE_SYSTEM",
      "T7"."LOAD_DATE",
      "T7"."UPDATE_DATE",
      "T7"."EFF",
      "T7"."FAILED",
      "T7"."IS_SELECTED",
      TRUE AS "IS_LATEST",
      NOT "T11"."KEY_BUCKET" IS NULL AS "IS_REPEATED",
      "T3"."HOST_USER_KEY"
    FROM "T5" AS "T7"
    LEFT OUTER JOIN (
      SELECT
        "T9"."KEY_BUCKET"
      FROM (
        SELECT
          "T8"."KEY_BUCKET",
          COUNT(*) AS "COUNTSTAR()"
        FROM (
          SELECT
            HASH("T6"."MEETING_ID") AS "KEY_BUCKET"
          FROM "T5" AS "T6"
        ) AS "T8"
        GROUP BY
          1
      ) AS "T9"
      WHERE
        "T9"."COUNTSTAR()" > 1 AND NOT "T9"."KEY_BUCKET" IS NULL
    ) AS "T11"
      ON HASH("T7"."MEETING_ID") = "T11"."KEY_BUCKET"
    LEFT OUTER JOIN (
      SELECT
        "T0"."USER_ID" AS "LOOKED_UP_ID",
        "T0"."FOUND_FROM",
        "T0"."FOUND_UNTIL",
        "T0"."USER_KEY" AS "HOST_USER_KEY"
      FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."USER_VERSIONS" AS "T0"
    ) AS "T3"
      ON "T7"."HOST_ID" = "T3"."LOOKED_UP_ID"
      AND LEAST(
        GREATEST(
          "T7"."START_TIME",
          CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6))
        ),
        CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMPNTZ(6))
      ) >= "T3"."FOUND_FROM"
      AND LEAST(
        GREATEST(
          "T7"."START_TIME",
          CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6))
        ),
        CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMPNTZ(6))
      ) < "T3"."FOUND_UNTIL"
  ) AS "T12"
) AS "T13"
WHERE
  (
    "T13"."FAILED" <> 0
  ) OR "T13"."IS_REPEATED" OR (
    "T13"."BROKEN" <> 0
  );
