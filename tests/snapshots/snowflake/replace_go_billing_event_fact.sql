-- replace_go_billing_event_fact: the change of go_billing_event_fact, visible with all others in one commit
-- snowflake, full; compiled by zoomgold, not for editing
INSERT OVERWRITE INTO "ZOOM_DB"."GOLD"."GO_BILLING_EVENT_FACT" (
  "EVENT_ID",
  "USER_ID",
  "USER_KEY",
  "EVENT_TYPE",
  "AMOUNT",
  "NET_AMOUNT",
  "IS_RECURRING",
  "IS_REFUND",
  "EVENT_DATE",
  "EVENT_MONTH",
  "LOAD_TIMESTAMP",
  "UPDATE_TIMESTAMP",
  "LOAD_DATE",
  "UPDATE_DATE",
  "SOURCE_SYSTEM",
  "EXECUTION_ID",
  "CREATED_AT",
  "UPDATED_AT"
)
SELECT
  "EVENT_ID",
  "USER_ID",
  "USER_KEY",
  "EVENT_TYPE",
  "AMOUNT",
  "NET_AMOUNT",
  "IS_RECURRING",
  "IS_REFUND",
  "EVENT_DATE",
  "EVENT_MONTH",
  "LOAD_TIMESTAMP",
  "UPDATE_TIMESTAMP",
  "LOAD_DATE",
  "UPDATE_DATE",
  "SOURCE_SYSTEM",
  "EXECUTION_ID",
  "CREATED_AT",
  "UPDATED_AT"
FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."GO_BILLING_EVENT_FACT__CANDIDATE"
ORDER BY
  "EVENT_DATE";
