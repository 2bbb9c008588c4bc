-- support_tickets_resolution_status_labels (kept for the run), for Snowflake; written by zoomgold
SELECT
  "T2"."SPELLING",
  "T2"."CLEANED",
  CASE TRIM(
      REGEXP_REPLACE(
        TRANSLATE("T2"."CLEANED", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ_-', 'abcdefghijklmnopqrstuvwxyz  '),
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
  END AS "MAPPED"
FROM (
  SELECT
    "T1"."SPELLING",
    IFF(
      (
        "T1"."SPELLING" = ''
      )
      OR STARTSWITH("T1"."SPELLING", ' ')
      OR ENDSWITH("T1"."SPELLING", ' ')
      OR CONTAINS("T1"."SPELLING", '  ')
      OR CONTAINS("T1"."SPELLING", '\t')
      OR CONTAINS("T1"."SPELLING", '\n')
      OR CONTAINS("T1"."SPELLING", '\r')
      OR CONTAINS("T1"."SPELLING", '')
      OR CONTAINS("T1"."SPELLING", '\f'),
      NULLIF(TRIM(REGEXP_REPLACE("T1"."SPELLING", '[ \t\n\r\f]+', ' '), ' \t\n\r\f'), ''),
      "T1"."SPELLING"
    ) AS "CLEANED"
  FROM (
    SELECT DISTINCT
      "T0"."RESOLUTION_STATUS" AS "SPELLING"
    FROM "ZOOM_DB"."SILVER"."SI_SUPPORT_TICKETS" AS "T0"
    WHERE
      "T0"."RESOLUTION_STATUS" IS NOT NULL
  ) AS "T1"
) AS "T2"
