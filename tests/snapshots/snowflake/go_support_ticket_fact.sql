-- go_support_ticket_fact: One row per support ticket, as its latest row has it.
-- snowflake, full; compiled by zoomgold, not for editing
-- values of the run: as_of, execution_id, run_start
CREATE OR REPLACE TRANSIENT TABLE "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."GO_SUPPORT_TICKET_FACT__CANDIDATE" (
  "TICKET_ID" VARCHAR,
  "USER_ID" VARCHAR,
  "USER_KEY" VARCHAR,
  "TICKET_TYPE" VARCHAR,
  "RESOLUTION_STATUS" VARCHAR,
  "IS_OPEN" BOOLEAN,
  "OPEN_DATE" DATE,
  "CLOSE_DATE" DATE,
  "RESOLUTION_DAYS" DECIMAL(38, 0),
  "RESOLUTION_BUSINESS_DAYS" DECIMAL(38, 0),
  "AGE_DAYS" DECIMAL(38, 0),
  "PRIORITY_LEVEL" VARCHAR,
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
  CAST("TICKET_ID" AS VARCHAR) AS "TICKET_ID",
  CAST("USER_ID" AS VARCHAR) AS "USER_ID",
  CAST("USER_KEY" AS VARCHAR) AS "USER_KEY",
  CAST("TICKET_TYPE" AS VARCHAR) AS "TICKET_TYPE",
  CAST("RESOLUTION_STATUS" AS VARCHAR) AS "RESOLUTION_STATUS",
  CAST("IS_OPEN" AS BOOLEAN) AS "IS_OPEN",
  CAST("OPEN_DATE" AS DATE) AS "OPEN_DATE",
  CAST("CLOSE_DATE" AS DATE) AS "CLOSE_DATE",
  CAST("RESOLUTION_DAYS" AS DECIMAL(38, 0)) AS "RESOLUTION_DAYS",
  CAST("RESOLUTION_BUSINESS_DAYS" AS DECIMAL(38, 0)) AS "RESOLUTION_BUSINESS_DAYS",
  CAST("AGE_DAYS" AS DECIMAL(38, 0)) AS "AGE_DAYS",
  CAST("PRIORITY_LEVEL" AS VARCHAR) AS "PRIORITY_LEVEL",
  CAST("LOAD_TIMESTAMP" AS TIMESTAMPNTZ(6)) AS "LOAD_TIMESTAMP",
  CAST("UPDATE_TIMESTAMP" AS TIMESTAMPNTZ(6)) AS "UPDATE_TIMESTAMP",
  CAST("LOAD_DATE" AS DATE) AS "LOAD_DATE",
  CAST("UPDATE_DATE" AS DATE) AS "UPDATE_DATE",
  CAST("SOURCE_SYSTEM" AS VARCHAR) AS "SOURCE_SYSTEM",
  CAST("EXECUTION_ID" AS VARCHAR) AS "EXECUTION_ID",
  CAST("CREATED_AT" AS TIMESTAMPNTZ(6)) AS "CREATED_AT",
  CAST("UPDATED_AT" AS TIMESTAMPNTZ(6)) AS "UPDATED_AT"
FROM (
  SELECT
    "T12"."TICKET_ID",
    "T12"."USER_ID",
    COALESCE("T12"."FOUND_USER_KEY", 'd184d59493af3f5aa77b64a4e9175275') AS "USER_KEY",
    "T12"."TICKET_TYPE_LABEL" AS "TICKET_TYPE",
    IFF("T12"."RESOLUTION_STATUS" IS NULL, 'Open', "T12"."RESOLUTION_STATUS_LABEL") AS "RESOLUTION_STATUS",
    NOT (
      "T12"."RESOLUTION_STATUS_LABEL" IN ('Resolved', 'Closed')
    ) AS "IS_OPEN",
    "T12"."OPEN_DATE",
    IFF("T12"."CLOSING_DATE" >= "T12"."OPEN_DATE", "T12"."CLOSING_DATE", CAST(NULL AS DATE)) AS "CLOSE_DATE",
    DATEDIFF(
      DAY,
      "T12"."OPEN_DATE",
      IFF("T12"."CLOSING_DATE" >= "T12"."OPEN_DATE", "T12"."CLOSING_DATE", CAST(NULL AS DATE))
    ) AS "RESOLUTION_DAYS",
    (
      (
        CAST(ROUND(
          (
            (
              DATEDIFF(
                DAY,
                DATE_FROM_PARTS(1970, 1, 1),
                IFF("T12"."CLOSING_DATE" >= "T12"."OPEN_DATE", "T12"."CLOSING_DATE", CAST(NULL AS DATE))
              ) + 1400003
            ) - (
              (
                DATEDIFF(
                  DAY,
                  DATE_FROM_PARTS(1970, 1, 1),
                  IFF("T12"."CLOSING_DATE" >= "T12"."OPEN_DATE", "T12"."CLOSING_DATE", CAST(NULL AS DATE))
                ) + 1400003
              ) % 7
            )
          ) / 7,
          0
        ) AS BIGINT) * 5
      ) + LEAST(
        (
          (
            DATEDIFF(
              DAY,
              DATE_FROM_PARTS(1970, 1, 1),
              IFF("T12"."CLOSING_DATE" >= "T12"."OPEN_DATE", "T12"."CLOSING_DATE", CAST(NULL AS DATE))
            ) + 1400003
          ) % 7
        ) + 1,
        5
      )
    ) - (
      (
        CAST(ROUND(
          (
            (
              DATEDIFF(DAY, DATE_FROM_PARTS(1970, 1, 1), "T12"."OPEN_DATE") + 1400003
            ) - (
              (
                DATEDIFF(DAY, DATE_FROM_PARTS(1970, 1, 1), "T12"."OPEN_DATE") + 1400003
              ) % 7
            )
          ) / 7,
          0
        ) AS BIGINT) * 5
      ) + LEAST(
        (
          (
            DATEDIFF(DAY, DATE_FROM_PARTS(1970, 1, 1), "T12"."OPEN_DATE") + 1400003
          ) % 7
        ) + 1,
        5
      )
    ) AS "RESOLUTION_BUSINESS_DAYS",
    IFF(
      NOT (
        "T12"."RESOLUTION_STATUS_LABEL" IN ('Resolved', 'Closed')
      ),
      DATEDIFF(DAY, "T12"."OPEN_DATE", TO_DATE(:run_value_as_of)),
      CAST(NULL AS BIGINT)
    ) AS "AGE_DAYS",
    CASE CASE
        WHEN "T12"."TICKET_TYPE_LABEL" IN ('Account Access', 'Connectivity')
        THEN 2
        WHEN "T12"."TICKET_TYPE_LABEL" IN ('Feature Request')
        THEN 0
        ELSE 1
      END + CAST(COALESCE("T12"."PLAN_AT_OPEN" IN ('Business', 'Enterprise'), FALSE) AS BIGINT)
      WHEN 0
      THEN 'Low'
      WHEN 1
      THEN 'Medium'
      WHEN 2
      THEN 'High'
      WHEN 3
      THEN 'Critical'
      ELSE NULL
    END AS "PRIORITY_LEVEL",
    "T12"."LOAD_TIMESTAMP",
    "T12"."UPDATE_TIMESTAMP",
    "T12"."LOAD_DATE",
    "T12"."UPDATE_DATE",
    COALESCE("T12"."SOURCE_SYSTEM", 'ZOOM_PLATFORM') AS "SOURCE_SYSTEM",
    :run_value_execution_id AS "EXECUTION_ID",
    :run_value_run_start AS "CREATED_AT",
    :run_value_run_start AS "UPDATED_AT"
  FROM (
    SELECT
      "T5"."TICKET_ID",
      "T5"."USER_ID",
      "T5"."TICKET_TYPE",
      "T5"."RESOLUTION_STATUS",
      "T5"."OPEN_DATE",
      "T5"."LOAD_TIMESTAMP",
      "T5"."UPDATE_TIMESTAMP",
      "T5"."SOURCE_SYSTEM",
      "T5"."LOAD_DATE",
      "T5"."UPDATE_DATE",
      "T5"."TICKET_TYPE_LABEL",
      "T5"."RESOLUTION_STATUS_LABEL",
      "T5"."EFF",
      "T5"."FAILED",
      "T5"."IS_SELECTED",
      "T5"."IS_LATEST",
      "T11"."CLOSING_DATE",
      "T6"."FOUND_USER_KEY",
      "T6"."PLAN_AT_OPEN"
    FROM (
      SELECT
        "T0"."TICKET_ID",
        "T0"."USER_ID",
        "T0"."TICKET_TYPE",
        "T0"."RESOLUTION_STATUS",
        "T0"."OPEN_DATE",
        "T0"."LOAD_TIMESTAMP",
        "T0"."UPDATE_TIMESTAMP",
        "T0"."SOURCE_SYSTEM",
        "T0"."LOAD_DATE",
        "T0"."UPDATE_DATE",
        "T0"."TICKET_TYPE_LABEL",
        "T0"."RESOLUTION_STATUS_LABEL",
        "T0"."EFF",
        "T0"."FAILED",
        "T0"."IS_SELECTED",
        "T0"."IS_LATEST"
      FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."RANKED_SUPPORT_TICKETS" AS "T0"
      WHERE
        "T0"."IS_KEPT"
    ) AS "T5"
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
              "T4"."TICKET_ID",
              "T4"."EFF",
              SUM(
                CAST(NOT (
                  "T4"."RESOLUTION_STATUS_LABEL" IN ('Resolved', 'Closed')
                ) AS BIGINT)
              ) OVER (
                PARTITION BY "T4"."TICKET_ID"
                ORDER BY "T4"."EFF" DESC NULLS LAST, "T4"."LOAD_TIMESTAMP" DESC NULLS LAST, "T4"."TICKET_ID" DESC NULLS LAST, "T4"."USER_ID" DESC NULLS LAST, "T4"."TICKET_TYPE" DESC NULLS LAST, "T4"."RESOLUTION_STATUS" DESC NULLS LAST, "T4"."OPEN_DATE" DESC NULLS LAST, "T4"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T4"."LOAD_DATE" DESC NULLS LAST, "T4"."UPDATE_DATE" DESC NULLS LAST, "T4"."SOURCE_SYSTEM" DESC NULLS LAST
                ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
              ) AS "OTHER_ROWS_UNTIL_HERE"
            FROM (
              SELECT
                *
              FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."RANKED_SUPPORT_TICKETS" AS "T0"
              WHERE
                "T0"."FAILED" = 0
            ) AS "T4"
          ) AS "T7"
          WHERE
            "T7"."OTHER_ROWS_UNTIL_HERE" = 0
        ) AS "T8"
        GROUP BY
          1
      ) AS "T9"
    ) AS "T11"
      ON "T5"."TICKET_ID" = "T11"."CLOSED_TICKET_ID"
    LEFT OUTER JOIN (
      SELECT
        "T1"."USER_ID" AS "LOOKED_UP_ID",
        "T1"."FOUND_FROM",
        "T1"."FOUND_UNTIL",
        "T1"."USER_KEY" AS "FOUND_USER_KEY",
        "T1"."PLAN_TYPE" AS "PLAN_AT_OPEN"
      FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."USER_VERSIONS" AS "T1"
    ) AS "T6"
      ON "T5"."USER_ID" = "T6"."LOOKED_UP_ID"
      AND LEAST(
        GREATEST(
          CAST("T5"."OPEN_DATE" AS TIMESTAMPNTZ(6)),
          CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6))
        ),
        CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMPNTZ(6))
      ) >= "T6"."FOUND_FROM"
      AND LEAST(
        GREATEST(
          CAST("T5"."OPEN_DATE" AS TIMESTAMPNTZ(6)),
          CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6))
        ),
        CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMPNTZ(6))
      ) < "T6"."FOUND_UNTIL"
  ) AS "T12"
) AS "Q";
