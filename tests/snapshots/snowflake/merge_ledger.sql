-- merge_ledger: the change of ledger, visible with all others in one commit
-- snowflake, full; compiled by zoomgold, not for editing
INSERT INTO "ZOOM_DB"."GOLD"."ZOOMGOLD_LEDGER" (
  "MODEL",
  "SOURCE",
  "DAY",
  "ROWS",
  "TIMES",
  "CONTENT"
)
SELECT
  "MODEL",
  "SOURCE",
  "DAY",
  "ROWS",
  "TIMES",
  "CONTENT"
FROM (
  SELECT
    *
  FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."SILVER_LEDGER"
);
