-- A task of Snowflake that runs zoomgold in a container, inside the account.
-- Written from Snowflake's documentation, and not run against an account: try it before you rely on it.
-- The image is that of deploy/Dockerfile, pushed to the repository below.

CREATE IMAGE REPOSITORY IF NOT EXISTS ZOOM_DB.GOLD.IMAGES;

CREATE COMPUTE POOL IF NOT EXISTS ZOOMGOLD_POOL
  MIN_NODES = 1
  MAX_NODES = 1
  INSTANCE_FAMILY = CPU_X64_S
  AUTO_SUSPEND_SECS = 300;

-- Inside a service the connector finds the account's host and a token; the role is the owner's.
CREATE OR REPLACE TASK ZOOM_DB.GOLD.ZOOMGOLD_NIGHTLY
  SCHEDULE = 'USING CRON 15 3 * * * UTC'
  -- A task does not overlap itself. Three nights that fail in all their tries suspend it.
  SUSPEND_TASK_AFTER_NUM_FAILURES = 3
  TASK_AUTO_RETRY_ATTEMPTS = 2
AS
  EXECUTE JOB SERVICE
    IN COMPUTE POOL ZOOMGOLD_POOL
    FROM SPECIFICATION $$
    spec:
      containers:
      - name: zoomgold
        image: /zoom_db/gold/images/zoomgold:latest
        args: ["run"]
        env:
          ZOOMGOLD_BACKEND: snowflake
          ZOOMGOLD_LOG_FORMAT: json
          SNOWFLAKE_AUTHENTICATOR: oauth
          SNOWFLAKE_TOKEN_FILE_PATH: /snowflake/session/token
          SNOWFLAKE_ROLE: TRANSFORMER
        resources:
          requests:
            cpu: 0.5
            memory: 1Gi
          limits:
            cpu: 1
            memory: 2Gi
    $$
    QUERY_WAREHOUSE = COMPUTE_WH;

ALTER TASK ZOOM_DB.GOLD.ZOOMGOLD_NIGHTLY RESUME;
