-- replace_go_license_month_agg: the change of go_license_month_agg, visible with all others in one commit
-- snowflake, full; compiled by zoomgold, not for editing
INSERT OVERWRITE INTO "ZOOM_DB"."GOLD"."GO_LICENSE_MONTH_AGG" (
  "LICENSE_ID",
  "MONTH",
  "LICENSE_KEY",
  "LICENSE_TYPE",
  "ASSIGNED_TO_USER_ID",
  "PLAN_TYPE",
  "COMPANY",
  "START_DATE",
  "END_DATE",
  "TERM_DAYS",
  "IS_ASSIGNED",
  "IS_ACTIVE",
  "EXPIRES_IN_MONTH",
  "EXECUTION_ID",
  "CREATED_AT",
  "UPDATED_AT"
)
SELECT
  "LICENSE_ID",
  "MONTH",
  "LICENSE_KEY",
  "LICENSE_TYPE",
  "ASSIGNED_TO_USER_ID",
  "PLAN_TYPE",
  "COMPANY",
  "START_DATE",
  "END_DATE",
  "TERM_DAYS",
  "IS_ASSIGNED",
  "IS_ACTIVE",
  "EXPIRES_IN_MONTH",
  "EXECUTION_ID",
  "CREATED_AT",
  "UPDATED_AT"
FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."GO_LICENSE_MONTH_AGG__CANDIDATE";
