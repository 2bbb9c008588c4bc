-- ranked_support_tickets
-- snowflake, full; compiled by zoomgold, not for editing
CREATE OR REPLACE TRANSIENT TABLE "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."RANKED_SUPPORT_TICKETS" AS
SELECT
  "T13"."TICKET_ID",
  "T13"."USER_ID",
  "T13"."TICKET_TYPE",
  "T13"."RESOLUTION_STATUS",
  "T13"."OPEN_DATE",
  "T13"."LOAD_TIMESTAMP",
  "T13"."UPDATE_TIMESTAMP",
  "T13"."SOURCE_SYSTEM",
  "T13"."LOAD_DATE",
  "T13"."UPDATE_DATE",
  "T13"."TICKET_TYPE_LABEL",
  "T13"."RESOLUTION_STATUS_LABEL",
  "T13"."EFF",
  "T13"."IS_SELECTED",
  "T13"."FAILED",
  "T13"."IS_VALID" AND (
    "T13"."VALID_UNTIL_HERE" = 1
  ) AS "IS_KEPT",
  "T13"."IS_VALID" AND (
    "T13"."VALID_UNTIL_HERE" = 1
  ) AS "IS_LATEST",
  NOT (
    "T13"."IS_VALID"
  ) AND (
    "T13"."VALID_UNTIL_HERE" = 0
  ) AS "IS_STANDING"
FROM (
  SELECT
    "T12"."TICKET_ID",
    "T12"."USER_ID",
    "T12"."TICKET_TYPE",
    "T12"."RESOLUTION_STATUS",
    "T12"."OPEN_DATE",
    "T12"."LOAD_TIMESTAMP",
    "T12"."UPDATE_TIMESTAMP",
    "T12"."SOURCE_SYSTEM",
    "T12"."LOAD_DATE",
    "T12"."UPDATE_DATE",
    "T12"."TICKET_TYPE_LABEL",
    "T12"."RESOLUTION_STATUS_LABEL",
    "T12"."EFF",
    "T12"."IS_SELECTED",
    "T12"."FAILED",
    "T12"."FAILED" = 0 AS "IS_VALID",
    SUM(CAST("T12"."FAILED" = 0 AS BIGINT)) OVER (
      PARTITION BY "T12"."TICKET_ID"
      ORDER BY "T12"."EFF" DESC NULLS LAST, "T12"."LOAD_TIMESTAMP" DESC NULLS LAST, "T12"."TICKET_ID" DESC NULLS LAST, "T12"."USER_ID" DESC NULLS LAST, "T12"."TICKET_TYPE" DESC NULLS LAST, "T12"."RESOLUTION_STATUS" DESC NULLS LAST, "T12"."OPEN_DATE" DESC NULLS LAST, "T12"."UPDATE_TIMESTAMP" DESC NULLS LAST, "T12"."LOAD_DATE" DESC NULLS LAST, "T12"."UPDATE_DATE" DESC NULLS LAST, "T12"."SOURCE_SYSTEM" DESC NULLS LAST
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS "VALID_UNTIL_HERE"
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
      "T11"."IS_SELECTED",
      0 + IFF(COALESCE("T11"."TICKET_ID" IS NULL, FALSE), 1, 0) + IFF(COALESCE("T11"."USER_ID" IS NULL, FALSE), 2, 0) + IFF(COALESCE("T11"."TICKET_TYPE" IS NULL, FALSE), 4, 0) + IFF(COALESCE("T11"."OPEN_DATE" IS NULL, FALSE), 8, 0) AS "FAILED"
    FROM (
      SELECT
        IFF(
          REGEXP_LIKE("T4"."TICKET_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
          "T4"."TICKET_ID",
          NULLIF(TRIM(REGEXP_REPLACE("T4"."TICKET_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
        ) AS "TICKET_ID",
        IFF(
          REGEXP_LIKE("T4"."USER_ID", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
          "T4"."USER_ID",
          NULLIF(TRIM(REGEXP_REPLACE("T4"."USER_ID", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
        ) AS "USER_ID",
        "T9"."TICKET_TYPE_CLEANED" AS "TICKET_TYPE",
        "T10"."RESOLUTION_STATUS_CLEANED" AS "RESOLUTION_STATUS",
        "T4"."OPEN_DATE",
        "T4"."LOAD_TIMESTAMP",
        "T4"."UPDATE_TIMESTAMP",
        IFF(
          REGEXP_LIKE("T4"."SOURCE_SYSTEM", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
          "T4"."SOURCE_SYSTEM",
          NULLIF(TRIM(REGEXP_REPLACE("T4"."SOURCE_SYSTEM", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
        ) AS "SOURCE_SYSTEM",
        "T4"."LOAD_DATE",
        "T4"."UPDATE_DATE",
        COALESCE("T9"."TICKET_TYPE_MAPPED", 'Unknown') AS "TICKET_TYPE_LABEL",
        COALESCE("T10"."RESOLUTION_STATUS_MAPPED", 'Unknown') AS "RESOLUTION_STATUS_LABEL",
        COALESCE("T4"."UPDATE_TIMESTAMP", "T4"."LOAD_TIMESTAMP") AS "EFF",
        "T4"."IS_SELECTED"
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
          TRUE AS "IS_SELECTED"
        FROM "ZOOM_DB"."SILVER"."SI_SUPPORT_TICKETS" AS "T0"
      ) AS "T4"
      LEFT OUTER JOIN (
        SELECT
          "T5"."SPELLING" AS "TICKET_TYPE_SPELLING",
          "T5"."CLEANED" AS "TICKET_TYPE_CLEANED",
          CASE TRIM(
              REGEXP_REPLACE(
                TRANSLATE("T5"."CLEANED", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ_-', 'abcdefghijklmnopqrstuvwxyz  '),
                ' +',
                ' '
              ),
              ' \t\n\r\f'
            )
            WHEN 'audio issue'
            THEN 'Audio Issue'
            WHEN 'audio issues'
            THEN 'Audio Issue'
            WHEN 'video issue'
            THEN 'Video Issue'
            WHEN 'video issues'
            THEN 'Video Issue'
            WHEN 'connectivity'
            THEN 'Connectivity'
            WHEN 'connectivity issue'
            THEN 'Connectivity'
            WHEN 'billing inquiry'
            THEN 'Billing Inquiry'
            WHEN 'billing'
            THEN 'Billing Inquiry'
            WHEN 'feature request'
            THEN 'Feature Request'
            WHEN 'account access'
            THEN 'Account Access'
            WHEN 'login problems'
            THEN 'Account Access'
            WHEN 'login issue'
            THEN 'Account Access'
            ELSE 'Unknown'
          END AS "TICKET_TYPE_MAPPED"
        FROM (
          SELECT
            "T2"."SPELLING",
            IFF(
              REGEXP_LIKE("T2"."SPELLING", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
              "T2"."SPELLING",
              NULLIF(TRIM(REGEXP_REPLACE("T2"."SPELLING", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
            ) AS "CLEANED"
          FROM (
            SELECT DISTINCT
              "T0"."TICKET_TYPE" AS "SPELLING"
            FROM "ZOOM_DB"."SILVER"."SI_SUPPORT_TICKETS" AS "T0"
            WHERE
              NOT "T0"."TICKET_TYPE" IS NULL
          ) AS "T2"
        ) AS "T5"
      ) AS "T9"
        ON "T4"."TICKET_TYPE" = "T9"."TICKET_TYPE_SPELLING"
      LEFT OUTER JOIN (
        SELECT
          "T6"."SPELLING" AS "RESOLUTION_STATUS_SPELLING",
          "T6"."CLEANED" AS "RESOLUTION_STATUS_CLEANED",
          CASE TRIM(
              REGEXP_REPLACE(
                TRANSLATE("T6"."CLEANED", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ_-', 'abcdefghijklmnopqrstuvwxyz  '),
                ' +',
                ' '
              ),
              ' \t\n\r\f'
            )
            WHEN 'open'
            THEN 'Open'
            WHEN 'in progress'
            THEN 'In Progress'
            WHEN 'pending customer'
            THEN 'Pending Customer'
            WHEN 'escalated'
            THEN 'Escalated'
            WHEN 'resolved'
            THEN 'Resolved'
            WHEN 'closed'
            THEN 'Closed'
            ELSE 'Unknown'
          END AS "RESOLUTION_STATUS_MAPPED"
        FROM (
          SELECT
            "T3"."SPELLING",
            IFF(
              REGEXP_LIKE("T3"."SPELLING", '[^ \t\n\r\f]+( [^ \t\n\r\f]+)*', 'cs'),
              "T3"."SPELLING",
              NULLIF(TRIM(REGEXP_REPLACE("T3"."SPELLING", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), '')
            ) AS "CLEANED"
          FROM (
            SELECT DISTINCT
              "T0"."RESOLUTION_STATUS" AS "SPELLING"
            FROM "ZOOM_DB"."SILVER"."SI_SUPPORT_TICKETS" AS "T0"
            WHERE
              NOT "T0"."RESOLUTION_STATUS" IS NULL
          ) AS "T3"
        ) AS "T6"
      ) AS "T10"
        ON "T4"."RESOLUTION_STATUS" = "T10"."RESOLUTION_STATUS_SPELLING"
    ) AS "T11"
  ) AS "T12"
) AS "T13";
