-- ranked_webinars
-- snowflake, full; compiled by zoomgold, not for editing
CREATE OR REPLACE TRANSIENT TABLE "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."RANKED_WEBINARS" AS
WITH "T2" AS (
  SELECT
    "T1"."WEBINAR_ID",
    "T1"."HOST_ID",
    "T1"."WEBINAR_TOPIC",
    "T1"."START_TIME",
    "T1"."END_TIME",
    "T1"."REGISTRANTS",
    "T1"."LOAD_TIMESTAMP",
    "T1"."UPDATE_TIMESTAMP",
    "T1"."SOURCE_SYSTEM",
    "T1"."LOAD_DATE",
    "T1"."UPDATE_DATE",
    "T1"."EFF",
    "T1"."IS_SELECTED",
    0 + IFF(COALESCE("T1"."WEBINAR_ID" IS NULL, FALSE), 1, 0) + IFF(COALESCE("T1"."HOST_ID" IS NULL, FALSE), 2, 0) + IFF(COALESCE("T1"."WEBINAR_TOPIC" IS NULL, FALSE), 4, 0) + IFF(COALESCE("T1"."START_TIME" IS NULL, FALSE), 8, 0) + IFF(COALESCE("T1"."END_TIME" < "T1"."START_TIME", FALSE), 16, 0) + IFF(COALESCE("T1"."REGISTRANTS" < 0, FALSE), 32, 0) AS "FAILED"
  FROM (
    SELECT
      IFF(
        REGEXP_LIKE("T0"."WEBINAR_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
        "T0"."WEBINAR_ID",
        NULLIF(TRIM(REGEXP_REPLACE("T0"."WEBINAR_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
      ) AS "WEBINAR_ID",
      IFF(
        REGEXP_LIKE("T0"."HOST_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
        "T0"."HOST_ID",
        NULLIF(TRIM(REGEXP_REPLACE("T0"."HOST_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
      ) AS "HOST_ID",
      IFF(
        REGEXP_LIKE("T0"."WEBINAR_TOPIC", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
        "T0"."WEBINAR_TOPIC",
        NULLIF(TRIM(REGEXP_REPLACE("T0"."WEBINAR_TOPIC", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
      ) AS "WEBINAR_TOPIC",
      "T0"."START_TIME",
      "T0"."END_TIME",
      "T0"."REGISTRANTS",
      "T0"."LOAD_TIMESTAMP",
      "T0"."UPDATE_TIMESTAMP",
      IFF(
        REGEXP_LIKE("T0"."SOURCE_SYSTEM", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
        "T0"."SOURCE_SYSTEM",
        NULLIF(TRIM(REGEXP_REPLACE("T0"."SOURCE_SYSTEM", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
      ) AS "SOURCE_SYSTEM",
      "T0"."LOAD_DATE",
      "T0"."UPDATE_DATE",
      COALESCE("T0"."UPDATE_TIMESTAMP", "T0"."LOAD_TIMESTAMP") AS "EFF",
      TRUE AS "IS_SELECTED"
    FROM "ZOOM_DB"."SILVER"."SI_WEBINARS" AS "T0"
  ) AS "T1"
)
SELECT
  "T11"."WEBINAR_ID",
  "T11"."HOST_ID",
  "T11"."WEBINAR_TOPIC",
  "T11"."START_TIME",
  "T11"."END_TIME",
  "T11"."REGISTRANTS",
  "T11"."LOAD_TIMESTAMP",
  "T11"."UPDATE_TIMESTAMP",
  "T11"."SOURCE_SYSTEM",
  "T11"."LOAD_DATE",
  "T11"."UPDATE_DATE",
  "T11"."EFF",
  "T11"."IS_SELECTED",
  "T11"."FAILED",
  "T11"."IS_VALID" AND (
    "T11"."VALID_UNTIL_HERE" = 1
  ) AS "IS_KEPT",
  "T11"."IS_VALID" AND (
    "T11"."VALID_UNTIL_HERE" = 1
  ) AS "IS_LATEST",
  NOT (
    "T11"."IS_VALID"
  ) AND (
    "T11"."VALID_UNTIL_HERE" = 0
  ) AS "IS_STANDING"
FROM (
  SELECT
    "T10"."WEBINAR_ID",
    "T10"."HOST_ID",
    "T10"."WEBINAR_TOPIC",
    "T10"."START_TIME",
    "T10"."END_TIME",
    "T10"."REGISTRANTS",
    "T10"."LOAD_TIMESTAMP",
    "T10"."UPDATE_TIMESTAMP",
    "T10"."SOURCE_SYSTEM",
    "T10"."LOAD_DATE",
    "T10"."UPDATE_DATE",
    "T10"."EFF",
    "T10"."IS_SELECTED",
    "T10"."FAILED",
    "T10"."FAILED" = 0 AS "IS_VALID",
    SUM(CAST("T10"."FAILED" = 0 AS BIGINT)) OVER (
      PARTITION BY "T10"."WEBINAR_ID"
      ORDER BY "T10"."EFF" DESC NULLS LAST, "T10"."LOAD_TIMESTAMP" DESC NULLS LAST, "T10"."WEBINAR_ID" DESC NULLS LAST, "T10"."HOST_ID" DESC NULLS LAST, "T10"."WEBINAR_TOPIC" DESC NULLS LAST, "T10"."START_TIME" DESC NULLS LAST, "T10"."END_TIME" DESC NULLS LAST, "T10"."REGISTRANTS" DESC NULLS LAST, "T10"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T10"."LOAD_DATE" DESC NULLS LAST, "T10"."UPDATE_DATE" DESC NULLS LAST, "T10"."SOURCE_SYSTEM" DESC NULLS LAST
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS "VALID_UNTIL_HERE"
  FROM (
    SELECT
      "T9"."WEBINAR_ID",
      "T9"."HOST_ID",
      "T9"."WEBINAR_TOPIC",
      "T9"."START_TIME",
      "T9"."END_TIME",
      "T9"."REGISTRANTS",
      "T9"."LOAD_TIMESTAMP",
      "T9"."UPDATE_TIMESTAMP",
      "T9"."SOURCE_SYSTEM",
      "T9"."LOAD_DATE",
      "T9"."UPDATE_DATE",
      "T9"."EFF",
      "T9"."IS_SELECTED",
      "T9"."FAILED"
    FROM (
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
        "T4"."FAILED",
        "T8"."KEY_BUCKET"
      FROM "T2" AS "T4"
      LEFT OUTER JOIN (
        SELECT
          "T6"."KEY_BUCKET"
        FROM (
          SELECT
            "T5"."KEY_BUCKET",
            COUNT(*) AS "COUNTSTAR()"
          FROM (
            SELECT
              HASH("T3"."WEBINAR_ID") AS "KEY_BUCKET"
            FROM "T2" AS "T3"
          ) AS "T5"
          GROUP BY
            1
        ) AS "T6"
        WHERE
          "T6"."COUNTSTAR()" > 1 AND NOT "T6"."KEY_BUCKET" IS NULL
      ) AS "T8"
        ON HASH("T4"."WEBINAR_ID") = "T8"."KEY_BUCKET"
    ) AS "T9"
    WHERE
      (
        "T9"."FAILED" <> 0
      ) OR (
        NOT "T9"."KEY_BUCKET" IS NULL
      )
  ) AS "T10"
) AS "T11";
