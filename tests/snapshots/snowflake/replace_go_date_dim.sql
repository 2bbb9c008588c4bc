-- replace_go_date_dim: the change of go_date_dim, visible with all others in one commit
-- snowflake, full; compiled by zoomgold, not for editing
INSERT OVERWRITE INTO "ZOOM_DB"."GOLD"."GO_DATE_DIM" (
  "DATE",
  "YEAR",
  "QUARTER",
  "MONTH",
  "ISO_YEAR",
  "ISO_WEEK",
  "WEEK_START",
  "DAY_OF_WEEK",
  "IS_WEEKEND",
  "IS_BUSINESS_DAY",
  "EXECUTION_ID",
  "CREATED_AT",
  "UPDATED_AT"
)
SELECT
  "DATE",
  "YEAR",
  "QUARTER",
  "MONTH",
  "ISO_YEAR",
  "ISO_WEEK",
  "WEEK_START",
  "DAY_OF_WEEK",
  "IS_WEEKEND",
  "IS_BUSINESS_DAY",
  "EXECUTION_ID",
  "CREATED_AT",
  "UPDATED_AT"
FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."GO_DATE_DIM__CANDIDATE";
