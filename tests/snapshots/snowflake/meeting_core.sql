-- meeting_core: The little of a meeting that its participants and feature usage need.
-- snowflake, full; compiled by zoomgold, not for editing
CREATE OR REPLACE TRANSIENT TABLE "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."MEETING_CORE" AS
WITH "T9" AS (
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
    "T6"."IS_SELECTED",
    0 + IFF(COALESCE("T6"."MEETING_ID" IS NULL, FALSE), 1, 0) + IFF(COALESCE("T6"."HOST_ID" IS NULL, FALSE), 2, 0) + IFF(COALESCE("T6"."START_TIME" IS NULL, FALSE), 4, 0) + IFF(COALESCE("T6"."END_TIME" < "T6"."START_TIME", FALSE), 8, 0) + IFF(COALESCE("T6"."DURATION_MINUTES" < 0, FALSE), 16, 0) AS "FAILED"
  FROM (
    SELECT
      IFF(
        REGEXP_LIKE("T2"."MEETING_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
        "T2"."MEETING_ID",
        NULLIF(TRIM(REGEXP_REPLACE("T2"."MEETING_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
      ) AS "MEETING_ID",
      IFF(
        REGEXP_LIKE("T2"."HOST_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
        "T2"."HOST_ID",
        NULLIF(TRIM(REGEXP_REPLACE("T2"."HOST_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
      ) AS "HOST_ID",
      IFF(
        REGEXP_LIKE("T2"."MEETING_TOPIC", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
        "T2"."MEETING_TOPIC",
        NULLIF(TRIM(REGEXP_REPLACE("T2"."MEETING_TOPIC", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
      ) AS "MEETING_TOPIC",
      "T2"."START_TIME",
      "T2"."END_TIME",
      "T2"."DURATION_MINUTES",
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
    FROM "ZOOM_DB"."SILVER"."SI_MEETINGS" AS "T2"
  ) AS "T6"
)
SELECT
  "T20"."MEETING_ID",
  "T20"."HOST_ID",
  "T20"."START_TIME",
  "T20"."END_TIME",
  COALESCE("T20"."HOST_USER_KEY", 'd184d59493af3f5aa77b64a4e9175275') AS "HOST_USER_KEY",
  CAST(ROUND(
    (
      DATEDIFF(MICROSECOND, "T20"."START_TIME", "T20"."END_TIME") - (
        DATEDIFF(MICROSECOND, "T20"."START_TIME", "T20"."END_TIME") % 60000000
      )
    ) / 60000000,
    0
  ) AS BIGINT) AS "DURATION_MINUTES"
FROM (
  SELECT
    "T19"."MEETING_ID",
    "T19"."HOST_ID",
    "T19"."MEETING_TOPIC",
    "T19"."START_TIME",
    "T19"."END_TIME",
    "T19"."DURATION_MINUTES",
    "T19"."LOAD_TIMESTAMP",
    "T19"."UPDATE_TIMESTAMP",
    "T19"."SOURCE_SYSTEM",
    "T19"."LOAD_DATE",
    "T19"."UPDATE_DATE",
    "T19"."EFF",
    "T19"."FAILED",
    "T19"."IS_SELECTED",
    "T19"."IS_LATEST",
    "T4"."HOST_USER_KEY"
  FROM (
    SELECT
      *
    FROM (
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
        TRUE AS "IS_LATEST"
      FROM (
        SELECT
          *
        FROM "T9" AS "T10"
        WHERE
          "T10"."FAILED" = 0
      ) AS "T13"
      WHERE
        NOT EXISTS(
          SELECT
            1
          FROM (
            SELECT
              "T14"."KEY_BUCKET"
            FROM (
              SELECT
                "T11"."KEY_BUCKET",
                COUNT(*) AS "COUNTSTAR()"
              FROM (
                SELECT
                  HASH("T10"."MEETING_ID") AS "KEY_BUCKET"
                FROM "T9" AS "T10"
              ) AS "T11"
              GROUP BY
                1
            ) AS "T14"
            WHERE
              "T14"."COUNTSTAR()" > 1 AND NOT "T14"."KEY_BUCKET" IS NULL
          ) AS "T16"
          WHERE
            HASH("T13"."MEETING_ID") = "T16"."KEY_BUCKET"
        )
    ) AS "T17"
    UNION ALL
    SELECT
      *
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
        "T7"."IS_VALID" AND (
          "T7"."VALID_UNTIL_HERE" = 1
        ) AS "IS_LATEST"
      FROM (
        SELECT
          "T5"."MEETING_ID",
          "T5"."HOST_ID",
          "T5"."MEETING_TOPIC",
          "T5"."START_TIME",
          "T5"."END_TIME",
          "T5"."DURATION_MINUTES",
          "T5"."LOAD_TIMESTAMP",
          "T5"."UPDATE_TIMESTAMP",
          "T5"."SOURCE_SYSTEM",
          "T5"."LOAD_DATE",
          "T5"."UPDATE_DATE",
          "T5"."EFF",
          "T5"."FAILED",
          "T5"."IS_SELECTED",
          "T5"."BROKEN",
          "T5"."FAILED" = 0 AS "IS_VALID",
          SUM(CAST("T5"."FAILED" = 0 AS BIGINT)) OVER (
            PARTITION BY "T5"."MEETING_ID"
            ORDER BY "T5"."EFF" DESC NULLS LAST, "T5"."LOAD_TIMESTAMP" DESC NULLS LAST, "T5"."MEETING_ID" DESC NULLS LAST, "T5"."HOST_ID" DESC NULLS LAST, "T5"."MEETING_TOPIC" DESC NULLS LAST, "T5"."START_TIME" DESC NULLS LAST, "T5"."END_TIME" DESC NULLS LAST, "T5"."DURATION_MINUTES" DESC NULLS LAST, "T5"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T5"."LOAD_DATE" DESC NULLS LAST, "T5"."UPDATE_DATE" DESC NULLS LAST, "T5"."SOURCE_SYSTEM" DESC NULLS LAST
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS "VALID_UNTIL_HERE"
        FROM (
          SELECT
            "T1"."MEETING_ID",
            "T1"."HOST_ID",
            "T1"."MEETING_TOPIC",
            "T1"."START_TIME",
            "T1"."END_TIME",
            "T1"."DURATION_MINUTES",
            "T1"."LOAD_TIMESTAMP",
            "T1"."UPDATE_TIMESTAMP",
            "T1"."SOURCE_SYSTEM",
            "T1"."LOAD_DATE",
            "T1"."UPDATE_DATE",
            "T1"."EFF",
            "T1"."FAILED",
            "T1"."IS_SELECTED",
            "T1"."BROKEN"
          FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."FLAGGED_MEETINGS" AS "T1"
          WHERE
            (
              "T1"."FAILED" <> 0
            ) OR "T1"."IS_REPEATED"
        ) AS "T5"
      ) AS "T7"
      WHERE
        "T7"."IS_VALID" AND (
          "T7"."VALID_UNTIL_HERE" = 1
        )
    ) AS "T8"
  ) AS "T19"
  LEFT OUTER JOIN (
    SELECT
      "T0"."USER_ID" AS "LOOKED_UP_ID",
      "T0"."FOUND_FROM",
      "T0"."FOUND_UNTIL",
      "T0"."USER_KEY" AS "HOST_USER_KEY"
    FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."USER_VERSIONS" AS "T0"
  ) AS "T4"
    ON "T19"."HOST_ID" = "T4"."LOOKED_UP_ID"
    AND LEAST(
      GREATEST(
        "T19"."START_TIME",
        CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6))
      ),
      CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMPNTZ(6))
    ) >= "T4"."FOUND_FROM"
    AND LEAST(
      GREATEST(
        "T19"."START_TIME",
        CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6))
      ),
      CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMPNTZ(6))
    ) < "T4"."FOUND_UNTIL"
) AS "T20";
