-- warned_feature_usage (kept for the run), for Snowflake; written by zoomgold
SELECT
  "T23"."USAGE_ID",
  "T23"."MEETING_ID",
  "T23"."FEATURE_NAME",
  "T23"."USAGE_COUNT",
  "T23"."USAGE_DATE",
  "T23"."LOAD_TIMESTAMP",
  "T23"."UPDATE_TIMESTAMP",
  "T23"."SOURCE_SYSTEM",
  "T23"."LOAD_DATE",
  "T23"."UPDATE_DATE",
  "T23"."EFF",
  "T23"."IS_LATEST",
  "T23"."BROKEN"
FROM (
  SELECT
    "T22"."USAGE_ID",
    "T22"."MEETING_ID",
    "T22"."FEATURE_NAME",
    "T22"."USAGE_COUNT",
    "T22"."USAGE_DATE",
    "T22"."LOAD_TIMESTAMP",
    "T22"."UPDATE_TIMESTAMP",
    "T22"."SOURCE_SYSTEM",
    "T22"."LOAD_DATE",
    "T22"."UPDATE_DATE",
    "T22"."FEATURE_NAME_LABEL",
    "T22"."EFF",
    "T22"."FAILED",
    "T22"."IS_LATEST",
    "T22"."MEETING_START_TIME",
    "T22"."MEETING_END_TIME",
    "T22"."IS_KNOWN_MEETING",
    "T22"."HOST_USER_KEY",
    0 + IFF(COALESCE("T22"."FEATURE_NAME_LABEL" = 'Unknown', FALSE), 64, 0) + IFF(COALESCE(NOT (
      "T22"."IS_KNOWN_MEETING"
    ), FALSE), 128, 0) + IFF(
      COALESCE(
        (
          "T22"."USAGE_DATE" < TO_DATE("T22"."MEETING_START_TIME")
        )
        OR (
          "T22"."USAGE_DATE" > TO_DATE("T22"."MEETING_END_TIME")
        ),
        FALSE
      ),
      256,
      0
    ) AS "BROKEN"
  FROM (
    SELECT
      "T21".*
      EXCLUDE ("MEETING_HOST_KEY", "KNOWN_MEETING_ID")
    FROM (
      SELECT
        "T20"."USAGE_ID",
        "T20"."MEETING_ID",
        "T20"."FEATURE_NAME",
        "T20"."USAGE_COUNT",
        "T20"."USAGE_DATE",
        "T20"."LOAD_TIMESTAMP",
        "T20"."UPDATE_TIMESTAMP",
        "T20"."SOURCE_SYSTEM",
        "T20"."LOAD_DATE",
        "T20"."UPDATE_DATE",
        "T20"."FEATURE_NAME_LABEL",
        "T20"."EFF",
        "T20"."FAILED",
        "T20"."IS_LATEST",
        "T20"."KNOWN_MEETING_ID",
        "T20"."MEETING_HOST_KEY",
        "T20"."MEETING_START_TIME",
        "T20"."MEETING_END_TIME",
        "T20"."KNOWN_MEETING_ID" IS NOT NULL AS "IS_KNOWN_MEETING",
        COALESCE("T20"."MEETING_HOST_KEY", 'd184d59493af3f5aa77b64a4e9175275') AS "HOST_USER_KEY"
      FROM (
        SELECT
          "T19"."USAGE_ID",
          "T19"."MEETING_ID",
          "T19"."FEATURE_NAME",
          "T19"."USAGE_COUNT",
          "T19"."USAGE_DATE",
          "T19"."LOAD_TIMESTAMP",
          "T19"."UPDATE_TIMESTAMP",
          "T19"."SOURCE_SYSTEM",
          "T19"."LOAD_DATE",
          "T19"."UPDATE_DATE",
          "T19"."FEATURE_NAME_LABEL",
          "T19"."EFF",
          "T19"."FAILED",
          "T19"."IS_LATEST",
          "T10"."KNOWN_MEETING_ID",
          "T10"."MEETING_HOST_KEY",
          "T10"."MEETING_START_TIME",
          "T10"."MEETING_END_TIME"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "T16"."USAGE_ID",
              "T16"."MEETING_ID",
              "T16"."FEATURE_NAME",
              "T16"."USAGE_COUNT",
              "T16"."USAGE_DATE",
              "T16"."LOAD_TIMESTAMP",
              "T16"."UPDATE_TIMESTAMP",
              "T16"."SOURCE_SYSTEM",
              "T16"."LOAD_DATE",
              "T16"."UPDATE_DATE",
              "T16"."FEATURE_NAME_LABEL",
              "T16"."EFF",
              "T16"."FAILED",
              TRUE AS "IS_LATEST"
            FROM (
              SELECT
                "T15"."USAGE_ID",
                "T15"."MEETING_ID",
                "T15"."FEATURE_NAME",
                "T15"."USAGE_COUNT",
                "T15"."USAGE_DATE",
                "T15"."LOAD_TIMESTAMP",
                "T15"."UPDATE_TIMESTAMP",
                "T15"."SOURCE_SYSTEM",
                "T15"."LOAD_DATE",
                "T15"."UPDATE_DATE",
                "T15"."FEATURE_NAME_LABEL",
                "T15"."EFF",
                "T15"."FAILED"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "T12"."USAGE_ID",
                    "T12"."MEETING_ID",
                    "T12"."FEATURE_NAME",
                    "T12"."USAGE_COUNT",
                    "T12"."USAGE_DATE",
                    "T12"."LOAD_TIMESTAMP",
                    "T12"."UPDATE_TIMESTAMP",
                    "T12"."SOURCE_SYSTEM",
                    "T12"."LOAD_DATE",
                    "T12"."UPDATE_DATE",
                    "T12"."FEATURE_NAME_LABEL",
                    "T12"."EFF",
                    0 + IFF(COALESCE("T12"."USAGE_ID" IS NULL, FALSE), 1, 0) + IFF(COALESCE("T12"."MEETING_ID" IS NULL, FALSE), 2, 0) + IFF(COALESCE("T12"."FEATURE_NAME" IS NULL, FALSE), 4, 0) + IFF(COALESCE("T12"."USAGE_DATE" IS NULL, FALSE), 8, 0) + IFF(COALESCE("T12"."USAGE_COUNT" IS NULL, FALSE), 16, 0) + IFF(COALESCE("T12"."USAGE_COUNT" <= 0, FALSE), 32, 0) AS "FAILED"
                  FROM (
                    SELECT
                      IFF(
                        (
                          "T6"."USAGE_ID" = ''
                        )
                        OR STARTSWITH("T6"."USAGE_ID", ' ')
                        OR ENDSWITH("T6"."USAGE_ID", ' ')
                        OR CONTAINS("T6"."USAGE_ID", '  ')
                        OR CONTAINS("T6"."USAGE_ID", '\t')
                        OR CONTAINS("T6"."USAGE_ID", '\n')
                        OR CONTAINS("T6"."USAGE_ID", '\r')
                        OR CONTAINS("T6"."USAGE_ID", '')
                        OR CONTAINS("T6"."USAGE_ID", '\f'),
                        NULLIF(TRIM(REGEXP_REPLACE("T6"."USAGE_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
                        "T6"."USAGE_ID"
                      ) AS "USAGE_ID",
                      IFF(
                        (
                          "T6"."MEETING_ID" = ''
                        )
                        OR STARTSWITH("T6"."MEETING_ID", ' ')
                        OR ENDSWITH("T6"."MEETING_ID", ' ')
                        OR CONTAINS("T6"."MEETING_ID", '  ')
                        OR CONTAINS("T6"."MEETING_ID", '\t')
                        OR CONTAINS("T6"."MEETING_ID", '\n')
                        OR CONTAINS("T6"."MEETING_ID", '\r')
                        OR CONTAINS("T6"."MEETING_ID", '')
                        OR CONTAINS("T6"."MEETING_ID", '\f'),
                        NULLIF(TRIM(REGEXP_REPLACE("T6"."MEETING_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
                        "T6"."MEETING_ID"
                      ) AS "MEETING_ID",
                      "T11"."FEATURE_NAME_CLEANED" AS "FEATURE_NAME",
                      "T6"."USAGE_COUNT",
                      "T6"."USAGE_DATE",
                      "T6"."LOAD_TIMESTAMP",
                      "T6"."UPDATE_TIMESTAMP",
                      IFF(
                        (
                          "T6"."SOURCE_SYSTEM" = ''
                        )
                        OR STARTSWITH("T6"."SOURCE_SYSTEM", ' ')
                        OR ENDSWITH("T6"."SOURCE_SYSTEM", ' ')
                        OR CONTAINS("T6"."SOURCE_SYSTEM", '  ')
                        OR CONTAINS("T6"."SOURCE_SYSTEM", '\t')
                        OR CONTAINS("T6"."SOURCE_SYSTEM", '\n')
                        OR CONTAINS("T6"."SOURCE_SYSTEM", '\r')
                        OR CONTAINS("T6"."SOURCE_SYSTEM", '')
                        OR CONTAINS("T6"."SOURCE_SYSTEM", '\f'),
                        NULLIF(TRIM(REGEXP_REPLACE("T6"."SOURCE_SYSTEM", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
                        "T6"."SOURCE_SYSTEM"
                      ) AS "SOURCE_SYSTEM",
                      "T6"."LOAD_DATE",
                      "T6"."UPDATE_DATE",
                      COALESCE("T11"."FEATURE_NAME_MAPPED", 'Unknown') AS "FEATURE_NAME_LABEL",
                      COALESCE("T6"."UPDATE_TIMESTAMP", "T6"."LOAD_TIMESTAMP") AS "EFF"
                    FROM "ZOOM_DB"."SILVER"."SI_FEATURE_USAGE" AS "T6"
                    LEFT OUTER JOIN (
                      SELECT
                        "T4"."SPELLING" AS "FEATURE_NAME_SPELLING",
                        "T4"."CLEANED" AS "FEATURE_NAME_CLEANED",
                        "T4"."MAPPED" AS "FEATURE_NAME_MAPPED"
                      FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."FEATURE_USAGE_FEATURE_NAME_LABELS" AS "T4"
                    ) AS "T11"
                      ON "T6"."FEATURE_NAME" = "T11"."FEATURE_NAME_SPELLING"
                  ) AS "T12"
                ) AS "T13"
                WHERE
                  "T13"."FAILED" = 0
              ) AS "T15"
              WHERE
                NOT EXISTS(
                  SELECT
                    1
                  FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."REPEATED_FEATURE_USAGE" AS "T5"
                  WHERE
                    HASH("T15"."USAGE_ID") = "T5"."KEY_BUCKET"
                )
            ) AS "T16"
          ) AS "T17"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              "T0"."USAGE_ID",
              "T0"."MEETING_ID",
              "T0"."FEATURE_NAME",
              "T0"."USAGE_COUNT",
              "T0"."USAGE_DATE",
              "T0"."LOAD_TIMESTAMP",
              "T0"."UPDATE_TIMESTAMP",
              "T0"."SOURCE_SYSTEM",
              "T0"."LOAD_DATE",
              "T0"."UPDATE_DATE",
              "T0"."FEATURE_NAME_LABEL",
              "T0"."EFF",
              "T0"."FAILED",
              "T0"."IS_LATEST"
            FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."CONTESTED_FEATURE_USAGE" AS "T0"
            WHERE
              "T0"."IS_KEPT"
          ) AS "T7"
        ) AS "T19"
        LEFT OUTER JOIN (
          SELECT
            "T1"."MEETING_ID" AS "KNOWN_MEETING_ID",
            "T1"."HOST_USER_KEY" AS "MEETING_HOST_KEY",
            "T1"."START_TIME" AS "MEETING_START_TIME",
            "T1"."END_TIME" AS "MEETING_END_TIME"
          FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."MEETING_CORE" AS "T1"
        ) AS "T10"
          ON "T19"."MEETING_ID" = "T10"."KNOWN_MEETING_ID"
      ) AS "T20"
    ) AS "T21"
  ) AS "T22"
) AS "T23"
WHERE
  "T23"."BROKEN" <> 0
