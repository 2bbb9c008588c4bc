-- users_user_status_labels (kept for the run), for Snowflake; written by zoomgold
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
    WHEN 'active'
    THEN 'Active'
    WHEN 'inactive'
    THEN 'Inactive'
    WHEN 'suspended'
    THEN 'Inactive'
    WHEN 'deactivated'
    THEN 'Inactive'
    WHEN 'pending'
    THEN 'Pending'
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
      "T0"."USER_STATUS" AS "SPELLING"
    FROM "ZOOM_DB"."SILVER"."SI_USERS" AS "T0"
    WHERE
      "T0"."USER_STATUS" IS NOT NULL
  ) AS "T1"
) AS "T2"
