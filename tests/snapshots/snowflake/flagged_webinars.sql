-- flagged_webinars: Flag rows by what the valid ones refer to, which is looked up for all of them.
-- snowflake, full; compiled by zoomgold, not for editing
CREATE OR REPLACE TRANSIENT TABLE "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."FLAGGED_WEBINARS" AS
WITH "T5" AS (
  SELECT
    "T4"."WEBINAR_ID",
    "T4"."HOST_ID",
    "T4"."WEBINAR_TOPIC",
    "T4"."START_TIME",
    "T4"."END_TIME",
    "T4"."REGISTRANTS",
    "T4"."LOAD_TIMESTAMP",
    "T4"."UPDATE_TIMESTAMP",
    "T4"."SOURCE_SYSTEM",
    "T4"."LOAD_DATE",
    "T4"."UPDATE_DATE",
    "T4"."EFF",
    "T4"."IS_SELECTED",
    0 + IFF(COALESCE("T4"."WEBINAR_ID" IS NULL, FALSE), 1, 0) + IFF(COALESCE("T4"."HOST_ID" IS NULL, FALSE), 2, 0) + IFF(COALESCE("T4"."WEBINAR_TOPIC" IS NULL, FALSE), 4, 0) + IFF(COALESCE("T4"."START_TIME" IS NULL, FALSE), 8, 0) + IFF(COALESCE("T4"."END_TIME" < "T4"."START_TIME", FALSE), 16, 0) + IFF(COALESCE("T4"."REGISTRANTS" < 0, FALSE), 32, 0) AS "FAILED"
  FROM (
    SELECT
      IFF(
        REGEXP_LIKE("T1"."WEBINAR_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
        "T1"."WEBINAR_ID",
        NULLIF(TRIM(REGEXP_REPLACE("T1"."WEBINAR_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
      ) AS "WEBINAR_ID",
      IFF(
        REGEXP_LIKE("T1"."HOST_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
        "T1"."HOST_ID",
        NULLIF(TRIM(REGEXP_REPLACE("T1"."HOST_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
      ) AS "HOST_ID",
      IFF(
        REGEXP_LIKE("T1"."WEBINAR_TOPIC", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
        "T1"."WEBINAR_TOPIC",
        NULLIF(TRIM(REGEXP_REPLACE("T1"."WEBINAR_TOPIC", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
      ) AS "WEBINAR_TOPIC",
      "T1"."START_TIME",
      "T1"."END_TIME",
      "T1"."REGISTRANTS",
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
    FROM "ZOOM_DB"."SILVER"."SI_WEBINARS" AS "T1"
  ) AS "T4"
)
SELECT
  "T13"."WEBINAR_ID",
  "T13"."HOST_ID",
  "T13"."WEBINAR_TOPIC",
  "T13"."START_TIME",
  "T13"."END_TIME",
  "T13"."REGISTRANTS",
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
    "T12"."WEBINAR_ID",
    "T12"."HOST_ID",
    "T12"."WEBINAR_TOPIC",
    "T12"."START_TIME",
    "T12"."END_TIME",
    "T12"."REGISTRANTS",
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
    "T12"."FOUND_USER_KEY",
    0 + IFF(COALESCE("T12"."FOUND_USER_KEY" IS NULL, FALSE), 64, 0) + IFF(COALESCE("T12"."END_TIME" IS NULL, FALSE), 128, 0) + IFF(COALESCE("T12"."REGISTRANTS" IS NULL, FALSE), 256, 0) AS "BROKEN"
  FROM (
    SELECT
      "T7"."WEBINAR_ID",
      "T7"."HOST_ID",
      "T7"."WEBINAR_TOPIC",
      "T7"."START_TIME",
      "T7"."END_TIME",
      "T7"."REGISTRANTS",
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
      "T3"."FOUND_USER_KEY"
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
            HASH("T6"."WEBINAR_ID") AS "KEY_BUCKET"
          FROM "T5" AS "T6"
        ) AS "T8"
        GROUP BY
          1
      ) AS "T9"
      WHERE
        "T9"."COUNTSTAR()" > 1 AND NOT "T9"."KEY_BUCKET" IS NULL
    ) AS "T11"
      ON HASH("T7"."WEBINAR_ID") = "T11"."KEY_BUCKET"
    LEFT OUTER JOIN (
      SELECT
        "T0"."USER_ID" AS "LOOKED_UP_ID",
        "T0"."FOUND_FROM",
        "T0"."FOUND_UNTIL",
        "T0"."USER_KEY" AS "FOUND_USER_KEY"
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
