-- warned_users
-- snowflake, as of 2025-06-30T00:00:00; compiled by zoomgold, not for editing
WITH "T3" AS (
  SELECT
    "T1"."USER_ID",
    "T1"."USER_KEY",
    "T1"."USER_NAME",
    "T1"."PLAN_TYPE",
    "T1"."VALID_FROM",
    "T1"."EMAIL",
    "T1"."SCD_CURRENT_FLAG"
  FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."USER_HISTORY" AS "T1"
  WHERE
    "T1"."SCD_CURRENT_FLAG"
)
SELECT
  "T15"."USER_ID",
  "T15"."USER_NAME",
  "T15"."EMAIL",
  "T15"."COMPANY",
  "T15"."PLAN_TYPE",
  "T15"."USER_STATUS",
  "T15"."LOAD_TIMESTAMP",
  "T15"."UPDATE_TIMESTAMP",
  "T15"."SOURCE_SYSTEM",
  "T15"."LOAD_DATE",
  "T15"."UPDATE_DATE",
  "T15"."EFF",
  "T15"."IS_SELECTED",
  "T15"."IS_LATEST",
  "T15"."BROKEN"
FROM (
  SELECT
    "T14"."USER_ID",
    "T14"."USER_NAME",
    "T14"."EMAIL",
    "T14"."COMPANY",
    "T14"."PLAN_TYPE",
    "T14"."USER_STATUS",
    "T14"."LOAD_TIMESTAMP",
    "T14"."UPDATE_TIMESTAMP",
    "T14"."SOURCE_SYSTEM",
    "T14"."LOAD_DATE",
    "T14"."UPDATE_DATE",
    "T14"."PLAN_TYPE_LABEL",
    "T14"."USER_STATUS_LABEL",
    "T14"."EFF",
    "T14"."FAILED",
    "T14"."IS_SELECTED",
    "T14"."IS_LATEST",
    "T14"."SHARES_EMAIL",
    0 + IFF(COALESCE("T14"."PLAN_TYPE_LABEL" = 'Unknown', FALSE), 128, 0) + IFF(
      COALESCE(
        (
          "T14"."USER_STATUS_LABEL" = 'Unknown'
        )
        AND (
          "T14"."USER_STATUS" IS NOT NULL
        ),
        FALSE
      ),
      256,
      0
    ) + IFF(COALESCE("T14"."SHARES_EMAIL" AND "T14"."IS_LATEST", FALSE), 512, 0) AS "BROKEN"
  FROM (
    SELECT
      "T13".*
      EXCLUDE ("SHARING_ID")
    FROM (
      SELECT
        "T12"."USER_ID",
        "T12"."USER_NAME",
        "T12"."EMAIL",
        "T12"."COMPANY",
        "T12"."PLAN_TYPE",
        "T12"."USER_STATUS",
        "T12"."LOAD_TIMESTAMP",
        "T12"."UPDATE_TIMESTAMP",
        "T12"."SOURCE_SYSTEM",
        "T12"."LOAD_DATE",
        "T12"."UPDATE_DATE",
        "T12"."PLAN_TYPE_LABEL",
        "T12"."USER_STATUS_LABEL",
        "T12"."EFF",
        "T12"."FAILED",
        "T12"."IS_SELECTED",
        "T12"."IS_LATEST",
        "T12"."SHARING_ID",
        "T12"."SHARING_ID" IS NOT NULL AS "SHARES_EMAIL"
      FROM (
        SELECT
          "T4"."USER_ID",
          "T4"."USER_NAME",
          "T4"."EMAIL",
          "T4"."COMPANY",
          "T4"."PLAN_TYPE",
          "T4"."USER_STATUS",
          "T4"."LOAD_TIMESTAMP",
          "T4"."UPDATE_TIMESTAMP",
          "T4"."SOURCE_SYSTEM",
          "T4"."LOAD_DATE",
          "T4"."UPDATE_DATE",
          "T4"."PLAN_TYPE_LABEL",
          "T4"."USER_STATUS_LABEL",
          "T4"."EFF",
          "T4"."FAILED",
          "T4"."IS_SELECTED",
          "T4"."IS_LATEST",
          "T11"."SHARING_ID"
        FROM (
          SELECT
            "T0"."USER_ID",
            "T0"."USER_NAME",
            "T0"."EMAIL",
            "T0"."COMPANY",
            "T0"."PLAN_TYPE",
            "T0"."USER_STATUS",
            "T0"."LOAD_TIMESTAMP",
            "T0"."UPDATE_TIMESTAMP",
            "T0"."SOURCE_SYSTEM",
            "T0"."LOAD_DATE",
            "T0"."UPDATE_DATE",
            "T0"."PLAN_TYPE_LABEL",
            "T0"."USER_STATUS_LABEL",
            "T0"."EFF",
            "T0"."FAILED",
            "T0"."IS_SELECTED",
            "T0"."IS_LATEST"
          FROM "ZOOM_DB"."ZOOMGOLD_STAGING"."CONTESTED_USERS" AS "T0"
          WHERE
            "T0"."IS_KEPT"
        ) AS "T4"
        LEFT OUTER JOIN (
          SELECT
            "T6"."USER_ID" AS "SHARING_ID"
          FROM "T3" AS "T6"
          WHERE
            EXISTS(
              SELECT
                1
              FROM (
                SELECT
                  "T7"."SHARED_EMAIL"
                FROM (
                  SELECT
                    "T5"."EMAIL" AS "SHARED_EMAIL",
                    COUNT(*) AS "COUNTSTAR()"
                  FROM "T3" AS "T5"
                  GROUP BY
                    1
                ) AS "T7"
                WHERE
                  "T7"."COUNTSTAR()" > 1
              ) AS "T9"
              WHERE
                "T6"."EMAIL" = "T9"."SHARED_EMAIL"
            )
        ) AS "T11"
          ON "T4"."USER_ID" = "T11"."SHARING_ID"
      ) AS "T12"
    ) AS "T13"
  ) AS "T14"
) AS "T15"
WHERE
  "T15"."BROKEN" <> 0
