-- license_history (kept for the run), for Snowflake; written by zoomgold
SELECT
  "T5"."LICENSE_ID",
  "T5"."LICENSE_TYPE",
  "T5"."ASSIGNED_TO_USER_ID",
  "T5"."START_DATE",
  "T5"."END_DATE",
  "T5"."VERSION_NUMBER",
  "T5"."VALID_FROM",
  "T5"."VALID_TO",
  "T5"."LAST_SEEN_AT_SOURCE",
  "T5"."ATTRIBUTE_HASH",
  "T5"."LOAD_TIMESTAMP",
  "T5"."UPDATE_TIMESTAMP",
  "T5"."LOAD_DATE",
  "T5"."UPDATE_DATE",
  "T5"."SOURCE_SYSTEM",
  MD5(
    CONCAT(
      "T5"."LICENSE_ID",
      '|',
      CAST(DATEDIFF(
        MICROSECOND,
        CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)),
        "T5"."VALID_FROM"
      ) AS VARCHAR)
    )
  ) AS "LICENSE_KEY",
  TO_DATE("T5"."VALID_FROM") AS "SCD_START_DATE",
  TO_DATE("T5"."VALID_TO") AS "SCD_END_DATE",
  "T5"."VALID_TO" = CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)) AS "SCD_CURRENT_FLAG"
FROM (
  SELECT
    "T4"."LICENSE_ID",
    "T4"."LICENSE_TYPE",
    "T4"."ASSIGNED_TO_USER_ID",
    "T4"."START_DATE",
    "T4"."END_DATE",
    "T4"."LOAD_TIMESTAMP",
    "T4"."UPDATE_TIMESTAMP",
    COALESCE("T4"."SOURCE_SYSTEM", 'ZOOM_PLATFORM') AS "SOURCE_SYSTEM",
    "T4"."LOAD_DATE",
    "T4"."UPDATE_DATE",
    "T4"."LICENSE_TYPE_LABEL",
    "T4"."EFF",
    "T4"."FAILED",
    "T4"."IS_LATEST",
    "T4"."ATTRIBUTE_HASH",
    "T4"."PREVIOUS_HASH",
    "T4"."PREVIOUS_EFF",
    "T4"."LAST_EFF",
    "T4"."EFF" AS "VALID_FROM",
    COALESCE(
      LEAD("T4"."EFF") OVER (PARTITION BY "T4"."LICENSE_ID" ORDER BY "T4"."EFF" ASC),
      CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
    ) AS "VALID_TO",
    COALESCE(
      LEAD("T4"."PREVIOUS_EFF") OVER (PARTITION BY "T4"."LICENSE_ID" ORDER BY "T4"."EFF" ASC),
      "T4"."LAST_EFF"
    ) AS "LAST_SEEN_AT_SOURCE",
    (
      ROW_NUMBER() OVER (PARTITION BY "T4"."LICENSE_ID" ORDER BY "T4"."EFF" ASC) - 1
    ) + 1 AS "VERSION_NUMBER"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "T2"."LICENSE_ID",
        "T2"."LICENSE_TYPE",
        "T2"."ASSIGNED_TO_USER_ID",
        "T2"."START_DATE",
        "T2"."END_DATE",
        "T2"."LOAD_TIMESTAMP",
        "T2"."UPDATE_TIMESTAMP",
        "T2"."SOURCE_SYSTEM",
        "T2"."LOAD_DATE",
        "T2"."UPDATE_DATE",
        "T2"."LICENSE_TYPE_LABEL",
        "T2"."EFF",
        "T2"."FAILED",
        "T2"."IS_LATEST",
        "T2"."ATTRIBUTE_HASH",
        LAG("T2"."ATTRIBUTE_HASH") OVER (PARTITION BY "T2"."LICENSE_ID" ORDER BY "T2"."EFF" ASC) AS "PREVIOUS_HASH",
        LAG("T2"."EFF") OVER (PARTITION BY "T2"."LICENSE_ID" ORDER BY "T2"."EFF" ASC) AS "PREVIOUS_EFF",
        MAX("T2"."EFF") OVER (
          PARTITION BY "T2"."LICENSE_ID"
          ORDER BY NULL ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) AS "LAST_EFF"
      FROM (
        SELECT
          "T1"."LICENSE_ID",
          "T1"."LICENSE_TYPE",
          "T1"."ASSIGNED_TO_USER_ID",
          "T1"."START_DATE",
          "T1"."END_DATE",
          "T1"."LOAD_TIMESTAMP",
          "T1"."UPDATE_TIMESTAMP",
          "T1"."SOURCE_SYSTEM",
          "T1"."LOAD_DATE",
          "T1"."UPDATE_DATE",
          "T1"."LICENSE_TYPE_LABEL",
          "T1"."EFF",
          "T1"."FAILED",
          "T1"."IS_LATEST",
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
            "T0"."LICENSE_TYPE_LABEL" AS "LICENSE_TYPE",
            "T0"."ASSIGNED_TO_USER_ID",
            "T0"."START_DATE",
            "T0"."END_DATE",
            "T0"."LOAD_TIMESTAMP",
            "T0"."UPDATE_TIMESTAMP",
            "T0"."SOURCE_SYSTEM",
            "T0"."LOAD_DATE",
            "T0"."UPDATE_DATE",
            "T0"."LICENSE_TYPE_LABEL",
            "T0"."EFF",
            "T0"."FAILED",
            "T0"."IS_LATEST"
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
