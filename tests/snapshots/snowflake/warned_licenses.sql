-- warned_licenses
-- snowflake, as of 2025-06-30T00:00:00; compiled by zoomgold, not for editing
SELECT
  "T7"."LICENSE_ID",
  "T7"."LICENSE_TYPE",
  "T7"."ASSIGNED_TO_USER_ID",
  "T7"."START_DATE",
  "T7"."END_DATE",
  "T7"."LOAD_TIMESTAMP",
  "T7"."UPDATE_TIMESTAMP",
  "T7"."SOURCE_SYSTEM",
  "T7"."LOAD_DATE",
  "T7"."UPDATE_DATE",
  "T7"."EFF",
  "T7"."IS_SELECTED",
  "T7"."IS_LATEST",
  "T7"."BROKEN"
FROM (
  SELECT
    "T6"."LICENSE_ID",
    "T6"."LICENSE_TYPE",
    "T6"."ASSIGNED_TO_USER_ID",
    "T6"."START_DATE",
    "T6"."END_DATE",
    "T6"."LOAD_TIMESTAMP",
    "T6"."UPDATE_TIMESTAMP",
    "T6"."SOURCE_SYSTEM",
    "T6"."LOAD_DATE",
    "T6"."UPDATE_DATE",
    "T6"."LICENSE_TYPE_LABEL",
    "T6"."EFF",
    "T6"."FAILED",
    "T6"."IS_SELECTED",
    "T6"."IS_LATEST",
    "T6"."FOUND_USER_ID",
    0 + IFF(COALESCE("T6"."LICENSE_TYPE_LABEL" = 'Unknown', FALSE), 64, 0) + IFF(
      COALESCE(
        (
          "T6"."ASSIGNED_TO_USER_ID" IS NOT NULL
        )
        AND (
          "T6"."FOUND_USER_ID" IS NULL
        ),
        FALSE
      ),
      128,
      0
    ) + IFF(COALESCE("T6"."END_DATE" IS NULL, FALSE), 256, 0) AS "BROKEN"
  FROM (
    SELECT
      "T4"."LICENSE_ID",
      "T4"."LICENSE_TYPE",
      "T4"."ASSIGNED_TO_USER_ID",
      "T4"."START_DATE",
      "T4"."END_DATE",
      "T4"."LOAD_TIMESTAMP",
      "T4"."UPDATE_TIMESTAMP",
      "T4"."SOURCE_SYSTEM",
      "T4"."LOAD_DATE",
      "T4"."UPDATE_DATE",
      "T4"."LICENSE_TYPE_LABEL",
      "T4"."EFF",
      "T4"."FAILED",
      "T4"."IS_SELECTED",
      "T4"."IS_LATEST",
      "T5"."FOUND_USER_ID"
    FROM (
      SELECT
        "T0"."LICENSE_ID",
        "T0"."LICENSE_TYPE",
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
        "T0"."IS_SELECTED",
        "T0"."IS_LATEST"
      FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."CONTESTED_LICENSES" AS "T0"
      WHERE
        "T0"."IS_KEPT"
    ) AS "T4"
    LEFT OUTER JOIN (
      SELECT DISTINCT
        "T1"."USER_ID" AS "FOUND_USER_ID"
      FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."USER_VERSIONS" AS "T1"
    ) AS "T5"
      ON "T4"."ASSIGNED_TO_USER_ID" = "T5"."FOUND_USER_ID"
  ) AS "T6"
) AS "T7"
WHERE
  "T7"."BROKEN" <> 0
