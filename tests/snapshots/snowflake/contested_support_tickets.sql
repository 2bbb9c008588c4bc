-- contested_support_tickets (kept for the run), for Snowflake; written by zoomgold
SELECT
  "T11".*
  EXCLUDE ("VALID_UNTIL_HERE", "IS_VALID")
FROM (
  SELECT
    "T10"."TICKET_ID",
    "T10"."USER_ID",
    "T10"."TICKET_TYPE",
    "T10"."RESOLUTION_STATUS",
    "T10"."OPEN_DATE",
    "T10"."LOAD_TIMESTAMP",
    "T10"."UPDATE_TIMESTAMP",
    "T10"."SOURCE_SYSTEM",
    "T10"."LOAD_DATE",
    "T10"."UPDATE_DATE",
    "T10"."TICKET_TYPE_LABEL",
    "T10"."RESOLUTION_STATUS_LABEL",
    "T10"."EFF",
    "T10"."FAILED",
    "T10"."IS_VALID",
    "T10"."VALID_UNTIL_HERE",
    "T10"."IS_VALID" AND (
      "T10"."VALID_UNTIL_HERE" = 1
    ) AS "IS_KEPT",
    "T10"."IS_VALID" AND (
      "T10"."VALID_UNTIL_HERE" = 1
    ) AS "IS_LATEST",
    NOT (
      "T10"."IS_VALID"
    ) AND (
      "T10"."VALID_UNTIL_HERE" = 0
    ) AS "IS_STANDING"
  FROM (
    SELECT
      "T9"."TICKET_ID",
      "T9"."USER_ID",
      "T9"."TICKET_TYPE",
      "T9"."RESOLUTION_STATUS",
      "T9"."OPEN_DATE",
      "T9"."LOAD_TIMESTAMP",
      "T9"."UPDATE_TIMESTAMP",
      "T9"."SOURCE_SYSTEM",
      "T9"."LOAD_DATE",
      "T9"."UPDATE_DATE",
      "T9"."TICKET_TYPE_LABEL",
      "T9"."RESOLUTION_STATUS_LABEL",
      "T9"."EFF",
      "T9"."FAILED",
      "T9"."FAILED" = 0 AS "IS_VALID",
      SUM(CAST("T9"."FAILED" = 0 AS BIGINT)) OVER (
        PARTITION BY "T9"."TICKET_ID"
        ORDER BY "T9"."EFF" DESC NULLS LAST, "T9"."LOAD_TIMESTAMP" DESC NULLS LAST, "T9"."TICKET_ID" DESC NULLS LAST, "T9"."USER_ID" DESC NULLS LAST, "T9"."TICKET_TYPE" DESC NULLS LAST, "T9"."RESOLUTION_STATUS" DESC NULLS LAST, "T9"."OPEN_DATE" DESC NULLS LAST, "T9"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T9"."LOAD_DATE" DESC NULLS LAST, "T9"."UPDATE_DATE" DESC NULLS LAST, "T9"."SOURCE_SYSTEM" DESC NULLS LAST
        ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
      ) AS "VALID_UNTIL_HERE"
    FROM (
      SELECT
        "T8"."TICKET_ID",
        "T8"."USER_ID",
        "T8"."TICKET_TYPE",
        "T8"."RESOLUTION_STATUS",
        "T8"."OPEN_DATE",
        "T8"."LOAD_TIMESTAMP",
        "T8"."UPDATE_TIMESTAMP",
        "T8"."SOURCE_SYSTEM",
        "T8"."LOAD_DATE",
        "T8"."UPDATE_DATE",
        "T8"."TICKET_TYPE_LABEL",
        "T8"."RESOLUTION_STATUS_LABEL",
        "T8"."EFF",
        0 + IFF(COALESCE("T8"."TICKET_ID" IS NULL, FALSE), 1, 0) + IFF(COALESCE("T8"."USER_ID" IS NULL, FALSE), 2, 0) + IFF(COALESCE("T8"."TICKET_TYPE" IS NULL, FALSE), 4, 0) + IFF(COALESCE("T8"."OPEN_DATE" IS NULL, FALSE), 8, 0) AS "FAILED"
      FROM (
        SELECT
          IFF(
            (
              "T3"."TICKET_ID" = ''
            )
            OR STARTSWITH("T3"."TICKET_ID", ' ')
            OR ENDSWITH("T3"."TICKET_ID", ' ')
            OR CONTAINS("T3"."TICKET_ID", '  ')
            OR CONTAINS("T3"."TICKET_ID", '\t')
            OR CONTAINS("T3"."TICKET_ID", '\n')
            OR CONTAINS("T3"."TICKET_ID", '\r')
            OR CONTAINS("T3"."TICKET_ID", '')
            OR CONTAINS("T3"."TICKET_ID", '\f'),
            NULLIF(TRIM(REGEXP_REPLACE("T3"."TICKET_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
            "T3"."TICKET_ID"
          ) AS "TICKET_ID",
          IFF(
            (
              "T3"."USER_ID" = ''
            )
            OR STARTSWITH("T3"."USER_ID", ' ')
            OR ENDSWITH("T3"."USER_ID", ' ')
            OR CONTAINS("T3"."USER_ID", '  ')
            OR CONTAINS("T3"."USER_ID", '\t')
            OR CONTAINS("T3"."USER_ID", '\n')
            OR CONTAINS("T3"."USER_ID", '\r')
            OR CONTAINS("T3"."USER_ID", '')
            OR CONTAINS("T3"."USER_ID", '\f'),
            NULLIF(TRIM(REGEXP_REPLACE("T3"."USER_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
            "T3"."USER_ID"
          ) AS "USER_ID",
          "T6"."TICKET_TYPE_CLEANED" AS "TICKET_TYPE",
          "T7"."RESOLUTION_STATUS_CLEANED" AS "RESOLUTION_STATUS",
          "T3"."OPEN_DATE",
          "T3"."LOAD_TIMESTAMP",
          "T3"."UPDATE_TIMESTAMP",
          IFF(
            (
              "T3"."SOURCE_SYSTEM" = ''
            )
            OR STARTSWITH("T3"."SOURCE_SYSTEM", ' ')
            OR ENDSWITH("T3"."SOURCE_SYSTEM", ' ')
            OR CONTAINS("T3"."SOURCE_SYSTEM", '  ')
            OR CONTAINS("T3"."SOURCE_SYSTEM", '\t')
            OR CONTAINS("T3"."SOURCE_SYSTEM", '\n')
            OR CONTAINS("T3"."SOURCE_SYSTEM", '\r')
            OR CONTAINS("T3"."SOURCE_SYSTEM", '')
            OR CONTAINS("T3"."SOURCE_SYSTEM", '\f'),
            NULLIF(TRIM(REGEXP_REPLACE("T3"."SOURCE_SYSTEM", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
            "T3"."SOURCE_SYSTEM"
          ) AS "SOURCE_SYSTEM",
          "T3"."LOAD_DATE",
          "T3"."UPDATE_DATE",
          COALESCE("T6"."TICKET_TYPE_MAPPED", 'Unknown') AS "TICKET_TYPE_LABEL",
          COALESCE("T7"."RESOLUTION_STATUS_MAPPED", 'Unknown') AS "RESOLUTION_STATUS_LABEL",
          COALESCE("T3"."UPDATE_TIMESTAMP", "T3"."LOAD_TIMESTAMP") AS "EFF"
        FROM "ZOOM_DB"."SILVER"."SI_SUPPORT_TICKETS" AS "T3"
        LEFT OUTER JOIN (
          SELECT
            "T1"."SPELLING" AS "TICKET_TYPE_SPELLING",
            "T1"."CLEANED" AS "TICKET_TYPE_CLEANED",
            "T1"."MAPPED" AS "TICKET_TYPE_MAPPED"
          FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."SUPPORT_TICKETS_TICKET_TYPE_LABELS" AS "T1"
        ) AS "T6"
          ON "T3"."TICKET_TYPE" = "T6"."TICKET_TYPE_SPELLING"
        LEFT OUTER JOIN (
          SELECT
            "T2"."SPELLING" AS "RESOLUTION_STATUS_SPELLING",
            "T2"."CLEANED" AS "RESOLUTION_STATUS_CLEANED",
            "T2"."MAPPED" AS "RESOLUTION_STATUS_MAPPED"
          FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."SUPPORT_TICKETS_RESOLUTION_STATUS_LABELS" AS "T2"
        ) AS "T7"
          ON "T3"."RESOLUTION_STATUS" = "T7"."RESOLUTION_STATUS_SPELLING"
      ) AS "T8"
    ) AS "T9"
  ) AS "T10"
) AS "T11"
