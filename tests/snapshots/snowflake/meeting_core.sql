-- meeting_core: The little of a meeting that its participants and feature usage need.
-- snowflake, full; compiled by zoomgold, not for editing
CREATE OR REPLACE TRANSIENT TABLE "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."MEETING_CORE" AS
WITH "T7" AS (
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
  "T18"."MEETING_ID",
  "T18"."HOST_ID",
  "T18"."START_TIME",
  "T18"."END_TIME",
  COALESCE("T18"."HOST_USER_KEY", 'd184d59493af3f5aa77b64a4e9175275') AS "HOST_USER_KEY",
  CAST(ROUND(
    (
      DATEDIFF(MICROSECOND, "T18"."START_TIME", "T18"."END_TIME") - (
        DATEDIFF(MICROSECOND, "T18"."START_TIME", "T18"."END_TIME") % 60000000
      )
    ) / 60000000,
    0
  ) AS BIGINT) AS "DURATION_MINUTES"
FROM (
  SELECT
    "T17"."MEETING_ID",
    "T17"."HOST_ID",
    "T17"."MEETING_TOPIC",
    "T17"."START_TIME",
    "T17"."END_TIME",
    "T17"."DURATION_MINUTES",
    "T17"."LOAD_TIMESTAMP",
    "T17"."UPDATE_TIMESTAMP",
    "T17"."SOURCE_SYSTEM",
    "T17"."LOAD_DATE",
    "T17"."UPDATE_DATE",
    "T17"."EFF",
    "T17"."FAILED",
    "T17"."IS_SELECTED",
    "T17"."IS_LATEST",
    "T5"."HOST_USER_KEY"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "T11"."MEETING_ID",
        "T11"."HOST_ID",
        "T11"."MEETING_TOPIC",
        "T11"."START_TIME",
        "T11"."END_TIME",
        "T11"."DURATION_MINUTES",
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
                  HASH("T8"."MEETING_ID") AS "KEY_BUCKET"
                FROM "T7" AS "T8"
              ) AS "T9"
              GROUP BY
                1
            ) AS "T12"
            WHERE
              "T12"."COUNTSTAR()" > 1 AND NOT "T12"."KEY_BUCKET" IS NULL
          ) AS "T14"
          WHERE
            HASH("T11"."MEETING_ID") = "T14"."KEY_BUCKET"
        )
    ) AS "T15"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "T0"."MEETING_ID",
        "T0"."HOST_ID",
        "T0"."MEETING_TOPIC",
        "T0"."START_TIME",
        "T0"."END_TIME",
        "T0"."DURATION_MINUTES",
        "T0"."LOAD_TIMESTAMP",
        "T0"."UPDATE_TIMESTAMP",
        "T0"."SOURCE_SYSTEM",
        "T0"."LOAD_DATE",
        "T0"."UPDATE_DATE",
        "T0"."EFF",
        "T0"."FAILED",
        "T0"."IS_SELECTED",
        "T0"."IS_LATEST"
      FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."RANKED_MEETINGS" AS "T0"
      WHERE
        "T0"."IS_KEPT"
    ) AS "T3"
  ) AS "T17"
  LEFT OUTER JOIN (
    SELECT
      "T1"."USER_ID" AS "LOOKED_UP_ID",
      "T1"."FOUND_FROM",
      "T1"."FOUND_UNTIL",
      "T1"."USER_KEY" AS "HOST_USER_KEY"
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
) AS "T18";
