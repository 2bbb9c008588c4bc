-- go_support_ticket_fact: One row per support ticket, as its latest row has it.
-- snowflake, as of 2025-06-30T00:00:00; compiled by zoomgold, not for editing
SELECT
  "T17"."TICKET_ID",
  "T17"."USER_ID",
  "T17"."USER_KEY",
  "T17"."TICKET_TYPE",
  "T17"."RESOLUTION_STATUS",
  "T17"."IS_OPEN",
  "T17"."OPEN_DATE",
  "T17"."CLOSE_DATE",
  DATEDIFF(DAY, "T17"."OPEN_DATE", "T17"."CLOSE_DATE") AS "RESOLUTION_DAYS",
  (
    (
      CAST(ROUND(
        (
          (
            DATEDIFF(DAY, DATE_FROM_PARTS(1970, 1, 1), "T17"."CLOSE_DATE") + 1400003
          ) - (
            (
              DATEDIFF(DAY, DATE_FROM_PARTS(1970, 1, 1), "T17"."CLOSE_DATE") + 1400003
            ) % 7
          )
        ) / 7,
        0
      ) AS BIGINT) * 5
    ) + LEAST(
      (
        (
          DATEDIFF(DAY, DATE_FROM_PARTS(1970, 1, 1), "T17"."CLOSE_DATE") + 1400003
        ) % 7
      ) + 1,
      5
    )
  ) - (
    (
      CAST(ROUND(
        (
          (
            DATEDIFF(DAY, DATE_FROM_PARTS(1970, 1, 1), "T17"."OPEN_DATE") + 1400003
          ) - (
            (
              DATEDIFF(DAY, DATE_FROM_PARTS(1970, 1, 1), "T17"."OPEN_DATE") + 1400003
            ) % 7
          )
        ) / 7,
        0
      ) AS BIGINT) * 5
    ) + LEAST(
      (
        (
          DATEDIFF(DAY, DATE_FROM_PARTS(1970, 1, 1), "T17"."OPEN_DATE") + 1400003
        ) % 7
      ) + 1,
      5
    )
  ) AS "RESOLUTION_BUSINESS_DAYS",
  IFF(
    "T17"."IS_OPEN",
    DATEDIFF(DAY, "T17"."OPEN_DATE", "T17"."AS_OF_DATE"),
    CAST(NULL AS BIGINT)
  ) AS "AGE_DAYS",
  "T17"."PRIORITY_LEVEL",
  "T17"."LOAD_TIMESTAMP",
  "T17"."UPDATE_TIMESTAMP",
  "T17"."LOAD_DATE",
  "T17"."UPDATE_DATE",
  "T17"."SOURCE_SYSTEM",
  '00000000-0000-0000-0000-000000000000' AS "EXECUTION_ID",
  CAST(TIMESTAMP_FROM_PARTS(2025, 6, 30, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)) AS "CREATED_AT",
  CAST(TIMESTAMP_FROM_PARTS(2025, 6, 30, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)) AS "UPDATED_AT"
FROM (
  SELECT
    "T16"."TICKET_ID",
    "T16"."USER_ID",
    "T16"."TICKET_TYPE_LABEL" AS "TICKET_TYPE",
    IFF("T16"."RESOLUTION_STATUS" IS NULL, 'Open', "T16"."RESOLUTION_STATUS_LABEL") AS "RESOLUTION_STATUS",
    "T16"."OPEN_DATE",
    "T16"."LOAD_TIMESTAMP",
    "T16"."UPDATE_TIMESTAMP",
    COALESCE("T16"."SOURCE_SYSTEM", 'ZOOM_PLATFORM') AS "SOURCE_SYSTEM",
    "T16"."LOAD_DATE",
    "T16"."UPDATE_DATE",
    "T16"."TICKET_TYPE_LABEL",
    "T16"."RESOLUTION_STATUS_LABEL",
    "T16"."EFF",
    "T16"."FAILED",
    "T16"."IS_SELECTED",
    "T16"."IS_LATEST",
    "T16"."CLOSING_DATE",
    "T16"."FOUND_USER_KEY",
    "T16"."PLAN_AT_OPEN",
    TO_DATE(CAST(TIMESTAMP_FROM_PARTS(2025, 6, 30, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))) AS "AS_OF_DATE",
    COALESCE("T16"."FOUND_USER_KEY", 'd184d59493af3f5aa77b64a4e9175275') AS "USER_KEY",
    NOT (
      "T16"."RESOLUTION_STATUS_LABEL" IN ('Resolved', 'Closed')
    ) AS "IS_OPEN",
    IFF("T16"."CLOSING_DATE" >= "T16"."OPEN_DATE", "T16"."CLOSING_DATE", CAST(NULL AS DATE)) AS "CLOSE_DATE",
    CASE CASE
        WHEN "T16"."TICKET_TYPE_LABEL" IN ('Account Access', 'Connectivity')
        THEN 2
        WHEN "T16"."TICKET_TYPE_LABEL" IN ('Feature Request')
        THEN 0
        ELSE 1
      END + CAST(COALESCE("T16"."PLAN_AT_OPEN" IN ('Business', 'Enterprise'), FALSE) AS BIGINT)
      WHEN 0
      THEN 'Low'
      WHEN 1
      THEN 'Medium'
      WHEN 2
      THEN 'High'
      WHEN 3
      THEN 'Critical'
      ELSE NULL
    END AS "PRIORITY_LEVEL"
  FROM (
    SELECT
      "T15".*
      EXCLUDE ("FOUND_UNTIL", "FOUND_FROM", "LOOKED_UP_ID")
    FROM (
      SELECT
        "T14"."TICKET_ID",
        "T14"."USER_ID",
        "T14"."TICKET_TYPE",
        "T14"."RESOLUTION_STATUS",
        "T14"."OPEN_DATE",
        "T14"."LOAD_TIMESTAMP",
        "T14"."UPDATE_TIMESTAMP",
        "T14"."SOURCE_SYSTEM",
        "T14"."LOAD_DATE",
        "T14"."UPDATE_DATE",
        "T14"."TICKET_TYPE_LABEL",
        "T14"."RESOLUTION_STATUS_LABEL",
        "T14"."EFF",
        "T14"."FAILED",
        "T14"."IS_SELECTED",
        "T14"."IS_LATEST",
        "T14"."CLOSING_DATE",
        "T4"."LOOKED_UP_ID",
        "T4"."FOUND_FROM",
        "T4"."FOUND_UNTIL",
        "T4"."FOUND_USER_KEY",
        "T4"."PLAN_AT_OPEN"
      FROM (
        SELECT
          "T12".*
          EXCLUDE ("CLOSED_TICKET_ID")
        FROM (
          SELECT
            "T6"."TICKET_ID",
            "T6"."USER_ID",
            "T6"."TICKET_TYPE",
            "T6"."RESOLUTION_STATUS",
            "T6"."OPEN_DATE",
            "T6"."LOAD_TIMESTAMP",
            "T6"."UPDATE_TIMESTAMP",
            "T6"."SOURCE_SYSTEM",
            "T6"."LOAD_DATE",
            "T6"."UPDATE_DATE",
            "T6"."TICKET_TYPE_LABEL",
            "T6"."RESOLUTION_STATUS_LABEL",
            "T6"."EFF",
            "T6"."FAILED",
            "T6"."IS_SELECTED",
            "T6"."IS_LATEST",
            "T11"."CLOSED_TICKET_ID",
            "T11"."CLOSING_DATE"
          FROM (
            SELECT
              "T1"."TICKET_ID",
              "T1"."USER_ID",
              "T1"."TICKET_TYPE",
              "T1"."RESOLUTION_STATUS",
              "T1"."OPEN_DATE",
              "T1"."LOAD_TIMESTAMP",
              "T1"."UPDATE_TIMESTAMP",
              "T1"."SOURCE_SYSTEM",
              "T1"."LOAD_DATE",
              "T1"."UPDATE_DATE",
              "T1"."TICKET_TYPE_LABEL",
              "T1"."RESOLUTION_STATUS_LABEL",
              "T1"."EFF",
              "T1"."FAILED",
              "T1"."IS_SELECTED",
              "T1"."IS_LATEST"
            FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."CONTESTED_SUPPORT_TICKETS" AS "T1"
            WHERE
              "T1"."IS_KEPT"
          ) AS "T6"
          LEFT OUTER JOIN (
            SELECT
              "T9"."TICKET_ID" AS "CLOSED_TICKET_ID",
              TO_DATE("T9"."CLOSED_AT") AS "CLOSING_DATE"
            FROM (
              SELECT
                "T8"."TICKET_ID",
                MIN("T8"."EFF") AS "CLOSED_AT"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "T5"."TICKET_ID",
                    "T5"."EFF",
                    SUM(
                      CAST(NOT (
                        "T5"."RESOLUTION_STATUS_LABEL" IN ('Resolved', 'Closed')
                      ) AS BIGINT)
                    ) OVER (
                      PARTITION BY "T5"."TICKET_ID"
                      ORDER BY "T5"."EFF" DESC NULLS LAST, "T5"."LOAD_TIMESTAMP" DESC NULLS LAST, "T5"."TICKET_ID" DESC NULLS LAST, "T5"."USER_ID" DESC NULLS LAST, "T5"."TICKET_TYPE" DESC NULLS LAST, "T5"."RESOLUTION_STATUS" DESC NULLS LAST, "T5"."OPEN_DATE" DESC NULLS LAST, "T5"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T5"."LOAD_DATE" DESC NULLS LAST, "T5"."UPDATE_DATE" DESC NULLS LAST, "T5"."SOURCE_SYSTEM" DESC NULLS LAST
                      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                    ) AS "OTHER_ROWS_UNTIL_HERE"
                  FROM (
                    SELECT
                      *
                    FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."CONTESTED_SUPPORT_TICKETS" AS "T1"
                    WHERE
                      "T1"."FAILED" = 0
                  ) AS "T5"
                ) AS "T7"
                WHERE
                  "T7"."OTHER_ROWS_UNTIL_HERE" = 0
              ) AS "T8"
              GROUP BY
                1
            ) AS "T9"
          ) AS "T11"
            ON "T6"."TICKET_ID" = "T11"."CLOSED_TICKET_ID"
        ) AS "T12"
      ) AS "T14"
      LEFT OUTER JOIN (
        SELECT
          "T0"."USER_ID" AS "LOOKED_UP_ID",
          "T0"."FOUND_FROM",
          "T0"."FOUND_UNTIL",
          "T0"."USER_KEY" AS "FOUND_USER_KEY",
          "T0"."PLAN_TYPE" AS "PLAN_AT_OPEN"
        FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."USER_VERSIONS" AS "T0"
      ) AS "T4"
        ON "T14"."USER_ID" = "T4"."LOOKED_UP_ID"
        AND LEAST(
          GREATEST(
            CAST("T14"."OPEN_DATE" AS TIMESTAMP_NTZ(6)),
            CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
          ),
          CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMP_NTZ(6))
        ) >= "T4"."FOUND_FROM"
        AND LEAST(
          GREATEST(
            CAST("T14"."OPEN_DATE" AS TIMESTAMP_NTZ(6)),
            CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
          ),
          CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMP_NTZ(6))
        ) < "T4"."FOUND_UNTIL"
    ) AS "T15"
  ) AS "T16"
) AS "T17"
