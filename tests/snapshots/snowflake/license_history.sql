-- license_history
-- snowflake, as of 2025-06-30T00:00:00; compiled by zoomgold, not for editing
SELECT
  "T7"."LICENSE_ID",
  "T7"."LICENSE_TYPE",
  "T7"."ASSIGNED_TO_USER_ID",
  "T7"."START_DATE",
  "T7"."END_DATE",
  "T7"."VERSION_NUMBER",
  "T7"."VALID_FROM",
  "T7"."VALID_TO",
  "T7"."LAST_SEEN_AT_SOURCE",
  "T7"."ATTRIBUTE_HASH",
  "T7"."LOAD_TIMESTAMP",
  "T7"."UPDATE_TIMESTAMP",
  "T7"."LOAD_DATE",
  "T7"."UPDATE_DATE",
  "T7"."SOURCE_SYSTEM",
  MD5(
    CONCAT(
      "T7"."LICENSE_ID",
      '|',
      CAST(DATEDIFF(
        MICROSECOND,
        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
        "T7"."VALID_FROM"
      ) AS VARCHAR)
    )
  ) AS "LICENSE_KEY",
  TO_DATE("T7"."VALID_FROM") AS "SCD_START_DATE",
  TO_DATE("T7"."VALID_TO") AS "SCD_END_DATE",
  "T7"."VALID_TO" = CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)) AS "SCD_CURRENT_FLAG"
FROM (
  SELECT
    "T6"."LICENSE_ID",
    "T6"."EFF",
    "T6"."LICENSE_TYPE",
    "T6"."ASSIGNED_TO_USER_ID",
    "T6"."START_DATE",
    "T6"."END_DATE",
    "T6"."LOAD_TIMESTAMP",
    "T6"."UPDATE_TIMESTAMP",
    "T6"."LOAD_DATE",
    "T6"."UPDATE_DATE",
    COALESCE("T6"."SOURCE_SYSTEM", 'ZOOM_PLATFORM') AS "SOURCE_SYSTEM",
    "T6"."ATTRIBUTE_HASH",
    "T6"."PREVIOUS_HASH",
    "T6"."PREVIOUS_EFF",
    "T6"."LAST_EFF",
    "T6"."NEXT_EFF",
    "T6"."LAST_SEEN",
    "T6"."EFF" AS "VALID_FROM",
    COALESCE(
      "T6"."NEXT_EFF",
      CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
    ) AS "VALID_TO",
    "T6"."LAST_SEEN" AS "LAST_SEEN_AT_SOURCE",
    (
      ROW_NUMBER() OVER (PARTITION BY "T6"."LICENSE_ID" ORDER BY "T6"."EFF" ASC) - 1
    ) + 1 AS "VERSION_NUMBER"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "T4"."LICENSE_ID",
        "T4"."EFF",
        "T4"."LICENSE_TYPE",
        "T4"."ASSIGNED_TO_USER_ID",
        "T4"."START_DATE",
        "T4"."END_DATE",
        "T4"."LOAD_TIMESTAMP",
        "T4"."UPDATE_TIMESTAMP",
        "T4"."LOAD_DATE",
        "T4"."UPDATE_DATE",
        "T4"."SOURCE_SYSTEM",
        "T4"."ATTRIBUTE_HASH",
        "T4"."PREVIOUS_HASH",
        "T4"."PREVIOUS_EFF",
        "T4"."LAST_EFF",
        LEAD("T4"."EFF") OVER (
          PARTITION BY "T4"."LICENSE_ID"
          ORDER BY "T4"."EFF" ASC, "T4"."ATTRIBUTE_HASH" = 'absent' DESC NULLS LAST
        ) AS "NEXT_EFF",
        COALESCE(
          LEAD("T4"."PREVIOUS_EFF") OVER (
            PARTITION BY "T4"."LICENSE_ID"
            ORDER BY "T4"."EFF" ASC, "T4"."ATTRIBUTE_HASH" = 'absent' DESC NULLS LAST
          ),
          "T4"."LAST_EFF"
        ) AS "LAST_SEEN"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "T2"."LICENSE_ID",
            "T2"."EFF",
            "T2"."LICENSE_TYPE",
            "T2"."ASSIGNED_TO_USER_ID",
            "T2"."START_DATE",
            "T2"."END_DATE",
            "T2"."LOAD_TIMESTAMP",
            "T2"."UPDATE_TIMESTAMP",
            "T2"."LOAD_DATE",
            "T2"."UPDATE_DATE",
            "T2"."SOURCE_SYSTEM",
            "T2"."ATTRIBUTE_HASH",
            LAG("T2"."ATTRIBUTE_HASH") OVER (
              PARTITION BY "T2"."LICENSE_ID"
              ORDER BY "T2"."EFF" ASC, "T2"."ATTRIBUTE_HASH" = 'absent' DESC NULLS LAST
            ) AS "PREVIOUS_HASH",
            LAG("T2"."EFF") OVER (
              PARTITION BY "T2"."LICENSE_ID"
              ORDER BY "T2"."EFF" ASC, "T2"."ATTRIBUTE_HASH" = 'absent' DESC NULLS LAST
            ) AS "PREVIOUS_EFF",
            MAX("T2"."EFF") OVER (
              PARTITION BY "T2"."LICENSE_ID"
              ORDER BY NULL ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS "LAST_EFF"
          FROM (
            SELECT
              "T1"."LICENSE_ID",
              "T1"."EFF",
              "T1"."LICENSE_TYPE",
              "T1"."ASSIGNED_TO_USER_ID",
              "T1"."START_DATE",
              "T1"."END_DATE",
              "T1"."LOAD_TIMESTAMP",
              "T1"."UPDATE_TIMESTAMP",
              "T1"."LOAD_DATE",
              "T1"."UPDATE_DATE",
              "T1"."SOURCE_SYSTEM",
              MD5(
                CONCAT(
                  IFF(
                    "T1"."LICENSE_TYPE" IS NULL,
                    '~',
                    CONCAT(CAST(LENGTH("T1"."LICENSE_TYPE") AS VARCHAR), ':', COALESCE("T1"."LICENSE_TYPE", ''))
                  ),
                  IFF(
                    "T1"."ASSIGNED_TO_USER_ID" IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH("T1"."ASSIGNED_TO_USER_ID") AS VARCHAR),
                      ':',
                      COALESCE("T1"."ASSIGNED_TO_USER_ID", '')
                    )
                  ),
                  IFF(
                    CONCAT(
                      RIGHT(CAST(CAST(DATE_PART(year, "T1"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(month, "T1"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(day, "T1"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                    ) IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH(
                        CONCAT(
                          RIGHT(CAST(CAST(DATE_PART(year, "T1"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T1"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T1"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                        )
                      ) AS VARCHAR),
                      ':',
                      COALESCE(
                        CONCAT(
                          RIGHT(CAST(CAST(DATE_PART(year, "T1"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T1"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T1"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ''
                      )
                    )
                  ),
                  IFF(
                    CONCAT(
                      RIGHT(CAST(CAST(DATE_PART(year, "T1"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(month, "T1"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                      '-',
                      RIGHT(CAST(CAST(DATE_PART(day, "T1"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                    ) IS NULL,
                    '~',
                    CONCAT(
                      CAST(LENGTH(
                        CONCAT(
                          RIGHT(CAST(CAST(DATE_PART(year, "T1"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T1"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T1"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                        )
                      ) AS VARCHAR),
                      ':',
                      COALESCE(
                        CONCAT(
                          RIGHT(CAST(CAST(DATE_PART(year, "T1"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T1"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T1"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ''
                      )
                    )
                  )
                )
              ) AS "ATTRIBUTE_HASH"
            FROM (
              SELECT
                "T0"."LICENSE_ID",
                "T0"."EFF",
                "T0"."LICENSE_TYPE_LABEL" AS "LICENSE_TYPE",
                "T0"."ASSIGNED_TO_USER_ID",
                "T0"."START_DATE",
                "T0"."END_DATE",
                "T0"."LOAD_TIMESTAMP",
                "T0"."UPDATE_TIMESTAMP",
                "T0"."LOAD_DATE",
                "T0"."UPDATE_DATE",
                "T0"."SOURCE_SYSTEM"
              FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."CONTESTED_LICENSES" AS "T0"
              WHERE
                "T0"."IS_KEPT"
            ) AS "T1"
          ) AS "T2"
        ) AS "T3"
        WHERE
          (
            "T3"."PREVIOUS_HASH" IS NULL
          )
          OR (
            "T3"."PREVIOUS_HASH" <> "T3"."ATTRIBUTE_HASH"
          )
      ) AS "T4"
    ) AS "T5"
    WHERE
      "T5"."ATTRIBUTE_HASH" <> 'absent'
  ) AS "T6"
) AS "T7"
