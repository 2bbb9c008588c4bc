-- support_tickets_ticket_type_labels (kept for the run), for Snowflake; written by zoomgold
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
      "T0"."TICKET_TYPE" AS "SPELLING"
    FROM "ZOOM_DB"."SILVER"."SI_SUPPORT_TICKETS" AS "T0"
    WHERE
      "T0"."TICKET_TYPE" IS NOT NULL
  ) AS "T1"
) AS "T2"
