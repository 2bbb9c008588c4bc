-- go_webinar_fact: One row per webinar.
-- snowflake, full; compiled by zoomgold, not for editing
-- values of the run: execution_id, run_start
CREATE OR REPLACE TRANSIENT TABLE "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."GO_WEBINAR_FACT__CANDIDATE" (
  "WEBINAR_ID" VARCHAR,
  "HOST_ID" VARCHAR,
  "HOST_USER_KEY" VARCHAR,
  "WEBINAR_TOPIC" VARCHAR,
  "START_TIME" TIMESTAMPNTZ(6),
  "END_TIME" TIMESTAMPNTZ(6),
  "WEBINAR_DATE" DATE,
  "DURATION_MINUTES" DECIMAL(38, 0),
  "REGISTRANTS" DECIMAL(38, 0),
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
  CAST("WEBINAR_ID" AS VARCHAR) AS "WEBINAR_ID",
  CAST("HOST_ID" AS VARCHAR) AS "HOST_ID",
  CAST("HOST_USER_KEY" AS VARCHAR) AS "HOST_USER_KEY",
  CAST("WEBINAR_TOPIC" AS VARCHAR) AS "WEBINAR_TOPIC",
  CAST("START_TIME" AS TIMESTAMPNTZ(6)) AS "START_TIME",
  CAST("END_TIME" AS TIMESTAMPNTZ(6)) AS "END_TIME",
  CAST("WEBINAR_DATE" AS DATE) AS "WEBINAR_DATE",
  CAST("DURATION_MINUTES" AS DECIMAL(38, 0)) AS "DURATION_MINUTES",
  CAST("REGISTRANTS" AS DECIMAL(38, 0)) AS "REGISTRANTS",
  CAST("LOAD_TIMESTAMP" AS TIMESTAMPNTZ(6)) AS "LOAD_TIMESTAMP",
  CAST("UPDATE_TIMESTAMP" AS TIMESTAMPNTZ(6)) AS "UPDATE_TIMESTAMP",
  CAST("LOAD_DATE" AS DATE) AS "LOAD_DATE",
  CAST("UPDATE_DATE" AS DATE) AS "UPDATE_DATE",
  CAST("SOURCE_SYSTEM" AS VARCHAR) AS "SOURCE_SYSTEM",
  CAST("EXECUTION_ID" AS VARCHAR) AS "EXECUTION_ID",
  CAST("CREATED_AT" AS TIMESTAMPNTZ(6)) AS "CREATED_AT",
  CAST("UPDATED_AT" AS TIMESTAMPNTZ(6)) AS "UPDATED_AT"
FROM (
  WITH "T7" AS (
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
      "T6"."IS_SELECTED",
      0 + IFF(COALESCE("T6"."WEBINAR_ID" IS NULL, FALSE), 1, 0) + IFF(COALESCE("T6"."HOST_ID" IS NULL, FALSE), 2, 0) + IFF(COALESCE("T6"."WEBINAR_TOPIC" IS NULL, FALSE), 4, 0) + IFF(COALESCE("T6"."START_TIME" IS NULL, FALSE), 8, 0) + IFF(COALESCE("T6"."END_TIME" < "T6"."START_TIME", FALSE), 16, 0) + IFF(COALESCE("T6"."REGISTRANTS" < 0, FALSE), 32, 0) AS "FAILED"
    FROM (
      SELECT
        IFF(
          REGEXP_LIKE("T2"."WEBINAR_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
          "T2"."WEBINAR_ID",
          NULLIF(TRIM(REGEXP_REPLACE("T2"."WEBINAR_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
        ) AS "WEBINAR_ID",
        IFF(
          REGEXP_LIKE("T2"."HOST_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
          "T2"."HOST_ID",
          NULLIF(TRIM(REGEXP_REPLACE("T2"."HOST_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
        ) AS "HOST_ID",
        IFF(
          REGEXP_LIKE("T2"."WEBINAR_TOPIC", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
          "T2"."WEBINAR_TOPIC",
          NULLIF(TRIM(REGEXP_REPLACE("T2"."WEBINAR_TOPIC", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
        ) AS "WEBINAR_TOPIC",
        "T2"."START_TIME",
        "T2"."END_TIME",
        "T2"."REGISTRANTS",
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
      FROM "ZOOM_DB"."SILVER"."SI_WEBINARS" AS "T2"
    ) AS "T6"
  )
  SELECT
    "T18"."WEBINAR_ID",
    "T18"."HOST_ID",
    COALESCE("T18"."FOUND_USER_KEY", 'd184d59493af3f5aa77b64a4e9175275') AS "HOST_USER_KEY",
    "T18"."WEBINAR_TOPIC",
    "T18"."START_TIME",
    "T18"."END_TIME",
    TO_DATE("T18"."START_TIME") AS "WEBINAR_DATE",
    CAST(ROUND(
      (
        DATEDIFF(MICROSECOND, "T18"."START_TIME", "T18"."END_TIME") - (
          DATEDIFF(MICROSECOND, "T18"."START_TIME", "T18"."END_TIME") % 60000000
        )
      ) / 60000000,
      0
    ) AS BIGINT) AS "DURATION_MINUTES",
    "T18"."REGISTRANTS",
    "T18"."LOAD_TIMESTAMP",
    "T18"."UPDATE_TIMESTAMP",
    "T18"."LOAD_DATE",
    "T18"."UPDATE_DATE",
    COALESCE("T18"."SOURCE_SYSTEM", 'ZOOM_PLATFORM') AS "SOURCE_SYSTEM",
    :run_value_execution_id AS "EXECUTION_ID",
    :run_value_run_start AS "CREATED_AT",
    :run_value_run_start AS "UPDATED_AT"
  FROM (
    SELECT
      "T17"."WEBINAR_ID",
      "T17"."HOST_ID",
      "T17"."WEBINAR_TOPIC",
      "T17"."START_TIME",
      "T17"."END_TIME",
      "T17"."REGISTRANTS",
      "T17"."LOAD_TIMESTAMP",
      "T17"."UPDATE_TIMESTAMP",
      "T17"."SOURCE_SYSTEM",
      "T17"."LOAD_DATE",
      "T17"."UPDATE_DATE",
      "T17"."EFF",
      "T17"."FAILED",
      "T17"."IS_SELECTED",
      "T17"."IS_LATEST",
      "T5"."FOUND_USER_KEY"
    FROM (
      SELECT
        *
      FROM (
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
          "T11"."FAILED",
          "T11"."IS_SELECTED",
          TRUE AS "IS_LATEST"
        FROM (
          SELECT
            *
          FROM "T7" AS "T8"
          WHERE
            "T8"."FAILED" = 0
        ) AS "T11"
        WHERE
          NOT EXISTS(
            SELECT
              1
            FROM (
              SELECT
                "T12"."KEY_BUCKET"
              FROM (
                SELECT
                  "T9"."KEY_BUCKET",
                  COUNT(*) AS "COUNTSTAR()"
                FROM (
                  SELECT
                    HASH("T8"."WEBINAR_ID") AS "KEY_BUCKET"
                  FROM "T7" AS "T8"
                ) AS "T9"
                GROUP BY
                  1
              ) AS "T12"
              WHERE
                "T12"."COUNTSTAR()" > 1 AND NOT "T12"."KEY_BUCKET" IS NULL
            ) AS "T14"
            WHERE
              HASH("T11"."WEBINAR_ID") = "T14"."KEY_BUCKET"
          )
      ) AS "T15"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "T0"."WEBINAR_ID",
          "T0"."HOST_ID",
          "T0"."WEBINAR_TOPIC",
          "T0"."START_TIME",
          "T0"."END_TIME",
          "T0"."REGISTRANTS",
          "T0"."LOAD_TIMESTAMP",
          "T0"."UPDATE_TIMESTAMP",
          "T0"."SOURCE_SYSTEM",
          "T0"."LOAD_DATE",
          "T0"."UPDATE_DATE",
          "T0"."EFF",
          "T0"."FAILED",
          "T0"."IS_SELECTED",
          "T0"."IS_LATEST"
        FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."RANKED_WEBINARS" AS "T0"
        WHERE
          "T0"."IS_KEPT"
      ) AS "T3"
    ) AS "T17"
    LEFT OUTER JOIN (
      SELECT
        "T1"."USER_ID" AS "LOOKED_UP_ID",
        "T1"."FOUND_FROM",
        "T1"."FOUND_UNTIL",
        "T1"."USER_KEY" AS "FOUND_USER_KEY"
      FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."USER_VERSIONS" AS "T1"
    ) AS "T5"
      ON "T17"."HOST_ID" = "T5"."LOOKED_UP_ID"
      AND LEAST(
        GREATEST(
          "T17"."START_TIME",
          CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6))
        ),
        CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMPNTZ(6))
      ) >= "T5"."FOUND_FROM"
      AND LEAST(
        GREATEST(
          "T17"."START_TIME",
          CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6))
        ),
        CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMPNTZ(6))
      ) < "T5"."FOUND_UNTIL"
  ) AS "T18"
) AS "Q";
