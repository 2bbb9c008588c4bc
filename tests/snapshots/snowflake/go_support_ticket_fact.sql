-- go_support_ticket_fact: One row per support ticket, as its latest row has it.
-- snowflake, as of 2025-06-30T00:00:00; compiled by zoomgold, not for editing
SELECT
  "T14"."TICKET_ID",
  "T14"."USER_ID",
  "T14"."USER_KEY",
  "T14"."TICKET_TYPE",
  "T14"."RESOLUTION_STATUS",
  "T14"."IS_OPEN",
  "T14"."OPEN_DATE",
  "T14"."CLOSE_DATE",
  DATEDIFF(DAY, "T14"."OPEN_DATE", "T14"."CLOSE_DATE") AS "RESOLUTION_DAYS",
  (
    (
      CAST(ROUND(
        (
          (
            DATEDIFF(DAY, DATE_FROM_PARTS(1970, 1, 1), "T14"."CLOSE_DATE") + 1400003
          ) - (
            (
              DATEDIFF(DAY, DATE_FROM_PARTS(1970, 1, 1), "T14"."CLOSE_DATE") + 1400003
            ) % 7
          )
        ) / 7,
        0
      ) AS BIGINT) * 5
    ) + LEAST(
      (
        (
          DATEDIFF(DAY, DATE_FROM_PARTS(1970, 1, 1), "T14"."CLOSE_DATE") + 1400003
        ) % 7
      ) + 1,
      5
    )
  ) - (
    (
      CAST(ROUND(
        (
          (
            DATEDIFF(DAY, DATE_FROM_PARTS(1970, 1, 1), "T14"."OPEN_DATE") + 1400003
          ) - (
            (
              DATEDIFF(DAY, DATE_FROM_PARTS(1970, 1, 1), "T14"."OPEN_DATE") + 1400003
            ) % 7
          )
        ) / 7,
        0
      ) AS BIGINT) * 5
    ) + LEAST(
      (
        (
          DATEDIFF(DAY, DATE_FROM_PARTS(1970, 1, 1), "T14"."OPEN_DATE") + 1400003
        ) % 7
      ) + 1,
      5
    )
  ) AS "RESOLUTION_BUSINESS_DAYS",
  IFF(
    "T14"."IS_OPEN",
    DATEDIFF(DAY, "T14"."OPEN_DATE", "T14"."AS_OF_DATE"),
    CAST(NULL AS BIGINT)
  ) AS "AGE_DAYS",
  "T14"."PRIORITY_LEVEL",
  "T14"."LOAD_TIMESTAMP",
  "T14"."UPDATE_TIMESTAMP",
  "T14"."LOAD_DATE",
  "T14"."UPDATE_DATE",
  "T14"."SOURCE_SYSTEM",
  '00000000-0000-0000-0000-000000000000' AS "EXECUTION_ID",
  CAST(TIMESTAMP_FROM_PARTS(2025, 6, 30, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)) AS "CREATED_AT",
  CAST(TIMESTAMP_FROM_PARTS(2025, 6, 30, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6)) AS "UPDATED_AT"
FROM (
  SELECT
    "T13"."TICKET_ID",
    "T13"."USER_ID",
    "T13"."TICKET_TYPE_LABEL" AS "TICKET_TYPE",
    IFF("T13"."RESOLUTION_STATUS" IS NULL, 'Open', "T13"."RESOLUTION_STATUS_LABEL") AS "RESOLUTION_STATUS",
    "T13"."OPEN_DATE",
    "T13"."LOAD_TIMESTAMP",
    "T13"."UPDATE_TIMESTAMP",
    COALESCE("T13"."SOURCE_SYSTEM", 'ZOOM_PLATFORM') AS "SOURCE_SYSTEM",
    "T13"."LOAD_DATE",
    "T13"."UPDATE_DATE",
    "T13"."TICKET_TYPE_LABEL",
    "T13"."RESOLUTION_STATUS_LABEL",
    "T13"."EFF",
    "T13"."FAILED",
    "T13"."IS_SELECTED",
    "T13"."IS_LATEST",
    "T13"."CLOSING_DATE",
    "T13"."FOUND_USER_KEY",
    "T13"."PLAN_AT_OPEN",
    TO_DATE(CAST(TIMESTAMP_FROM_PARTS(2025, 6, 30, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))) AS "AS_OF_DATE",
    COALESCE("T13"."FOUND_USER_KEY", 'd184d59493af3f5aa77b64a4e9175275') AS "USER_KEY",
    NOT (
      "T13"."RESOLUTION_STATUS_LABEL" IN ('Resolved', 'Closed')
    ) AS "IS_OPEN",
    IFF("T13"."CLOSING_DATE" >= "T13"."OPEN_DATE", "T13"."CLOSING_DATE", CAST(NULL AS DATE)) AS "CLOSE_DATE",
    CASE CASE
        WHEN "T13"."TICKET_TYPE_LABEL" IN ('Account Access', 'Connectivity')
        THEN 2
        WHEN "T13"."TICKET_TYPE_LABEL" IN ('Feature Request')
        THEN 0
        ELSE 1
      END + CAST(COALESCE("T13"."PLAN_AT_OPEN" IN ('Business', 'Enterprise'), FALSE) AS BIGINT)
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
      "T12".*
      EXCLUDE ("LOOKED_UP_ID", "FOUND_FROM", "FOUND_UNTIL")
    FROM (
      SELECT
        "T11"."TICKET_ID",
        "T11"."USER_ID",
        "T11"."TICKET_TYPE",
        "T11"."RESOLUTION_STATUS",
        "T11"."OPEN_DATE",
        "T11"."LOAD_TIMESTAMP",
        "T11"."UPDATE_TIMESTAMP",
        "T11"."SOURCE_SYSTEM",
        "T11"."LOAD_DATE",
        "T11"."UPDATE_DATE",
        "T11"."TICKET_TYPE_LABEL",
        "T11"."RESOLUTION_STATUS_LABEL",
        "T11"."EFF",
        "T11"."FAILED",
        "T11"."IS_SELECTED",
        "T11"."IS_LATEST",
        "T11"."CLOSING_DATE",
        "T6"."LOOKED_UP_ID",
        "T6"."FOUND_FROM",
        "T6"."FOUND_UNTIL",
        "T6"."FOUND_USER_KEY",
        "T6"."PLAN_AT_OPEN"
      FROM (
        SELECT
          "T9".*
          EXCLUDE ("CLOSED_TICKET_ID")
        FROM (
          SELECT
            "T7"."TICKET_ID",
            "T7"."USER_ID",
            "T7"."TICKET_TYPE",
            "T7"."RESOLUTION_STATUS",
            "T7"."OPEN_DATE",
            "T7"."LOAD_TIMESTAMP",
            "T7"."UPDATE_TIMESTAMP",
            "T7"."SOURCE_SYSTEM",
            "T7"."LOAD_DATE",
            "T7"."UPDATE_DATE",
            "T7"."TICKET_TYPE_LABEL",
            "T7"."RESOLUTION_STATUS_LABEL",
            "T7"."EFF",
            "T7"."FAILED",
            "T7"."IS_SELECTED",
            "T7"."IS_LATEST",
            "T8"."CLOSED_TICKET_ID",
            "T8"."CLOSING_DATE"
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
          ) AS "T7"
          LEFT OUTER JOIN (
            SELECT
              "T2"."TICKET_ID" AS "CLOSED_TICKET_ID",
              "T2"."CLOSED_ON" AS "CLOSING_DATE"
            FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."TICKET_CLOSINGS" AS "T2"
          ) AS "T8"
            ON "T7"."TICKET_ID" = "T8"."CLOSED_TICKET_ID"
        ) AS "T9"
      ) AS "T11"
      LEFT OUTER JOIN (
        SELECT
          "T0"."USER_ID" AS "LOOKED_UP_ID",
          "T0"."FOUND_FROM",
          "T0"."FOUND_UNTIL",
          "T0"."USER_KEY" AS "FOUND_USER_KEY",
          "T0"."PLAN_TYPE" AS "PLAN_AT_OPEN"
        FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."USER_VERSIONS" AS "T0"
      ) AS "T6"
        ON "T11"."USER_ID" = "T6"."LOOKED_UP_ID"
        AND LEAST(
          GREATEST(
            CAST("T11"."OPEN_DATE" AS TIMESTAMP_NTZ(6)),
            CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
          ),
          CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMP_NTZ(6))
        ) >= "T6"."FOUND_FROM"
        AND LEAST(
          GREATEST(
            CAST("T11"."OPEN_DATE" AS TIMESTAMP_NTZ(6)),
            CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMP_NTZ(6))
          ),
          CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMP_NTZ(6))
        ) < "T6"."FOUND_UNTIL"
    ) AS "T12"
  ) AS "T13"
) AS "T14"
