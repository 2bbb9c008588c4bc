-- go_user_day_agg: One row per known user and date with activity.
-- snowflake, full; compiled by zoomgold, not for editing
-- values of the run: execution_id, run_start
CREATE OR REPLACE TRANSIENT TABLE "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."GO_USER_DAY_AGG__CANDIDATE" (
  "USER_ID" VARCHAR,
  "ACTIVITY_DATE" DATE,
  "USER_KEY" VARCHAR,
  "PLAN_TYPE" VARCHAR,
  "COMPANY" VARCHAR,
  "MEETINGS_HOSTED" DECIMAL(38, 0),
  "HOSTED_MINUTES" DECIMAL(38, 0),
  "GROUP_MEETINGS_HOSTED" DECIMAL(38, 0),
  "SESSIONS_ATTENDED" DECIMAL(38, 0),
  "ATTENDANCE_MINUTES" DECIMAL(38, 0),
  "WEBINARS_HOSTED" DECIMAL(38, 0),
  "FEATURE_USES" DECIMAL(38, 0),
  "TICKETS_OPENED" DECIMAL(38, 0),
  "BILLED_AMOUNT" DECIMAL(18, 2),
  "RECURRING_AMOUNT" DECIMAL(18, 2),
  "IS_ACTIVE" BOOLEAN,
  "EXECUTION_ID" VARCHAR,
  "CREATED_AT" TIMESTAMPNTZ(6),
  "UPDATED_AT" TIMESTAMPNTZ(6)
) AS
SELECT
  CAST("USER_ID" AS VARCHAR) AS "USER_ID",
  CAST("ACTIVITY_DATE" AS DATE) AS "ACTIVITY_DATE",
  CAST("USER_KEY" AS VARCHAR) AS "USER_KEY",
  CAST("PLAN_TYPE" AS VARCHAR) AS "PLAN_TYPE",
  CAST("COMPANY" AS VARCHAR) AS "COMPANY",
  CAST("MEETINGS_HOSTED" AS DECIMAL(38, 0)) AS "MEETINGS_HOSTED",
  CAST("HOSTED_MINUTES" AS DECIMAL(38, 0)) AS "HOSTED_MINUTES",
  CAST("GROUP_MEETINGS_HOSTED" AS DECIMAL(38, 0)) AS "GROUP_MEETINGS_HOSTED",
  CAST("SESSIONS_ATTENDED" AS DECIMAL(38, 0)) AS "SESSIONS_ATTENDED",
  CAST("ATTENDANCE_MINUTES" AS DECIMAL(38, 0)) AS "ATTENDANCE_MINUTES",
  CAST("WEBINARS_HOSTED" AS DECIMAL(38, 0)) AS "WEBINARS_HOSTED",
  CAST("FEATURE_USES" AS DECIMAL(38, 0)) AS "FEATURE_USES",
  CAST("TICKETS_OPENED" AS DECIMAL(38, 0)) AS "TICKETS_OPENED",
  CAST("BILLED_AMOUNT" AS DECIMAL(18, 2)) AS "BILLED_AMOUNT",
  CAST("RECURRING_AMOUNT" AS DECIMAL(18, 2)) AS "RECURRING_AMOUNT",
  CAST("IS_ACTIVE" AS BOOLEAN) AS "IS_ACTIVE",
  CAST("EXECUTION_ID" AS VARCHAR) AS "EXECUTION_ID",
  CAST("CREATED_AT" AS TIMESTAMPNTZ(6)) AS "CREATED_AT",
  CAST("UPDATED_AT" AS TIMESTAMPNTZ(6)) AS "UPDATED_AT"
FROM (
  SELECT
    "T37"."USER_ID",
    "T37"."ACTIVITY_DATE",
    "T37"."USER_KEY",
    "T37"."PLAN_TYPE",
    "T37"."COMPANY",
    "T37"."MEETINGS_HOSTED",
    "T37"."HOSTED_MINUTES",
    "T37"."GROUP_MEETINGS_HOSTED",
    "T37"."SESSIONS_ATTENDED",
    "T37"."ATTENDANCE_MINUTES",
    "T37"."WEBINARS_HOSTED",
    "T37"."FEATURE_USES",
    "T37"."TICKETS_OPENED",
    "T37"."BILLED_AMOUNT",
    "T37"."RECURRING_AMOUNT",
    (
      "T37"."MEETINGS_HOSTED" + "T37"."SESSIONS_ATTENDED"
    ) > 0 AS "IS_ACTIVE",
    :run_value_execution_id AS "EXECUTION_ID",
    :run_value_run_start AS "CREATED_AT",
    :run_value_run_start AS "UPDATED_AT"
  FROM (
    SELECT
      "T36"."USER_ID",
      "T36"."ACTIVITY_DATE",
      "T36"."MEETINGS_HOSTED",
      "T36"."HOSTED_MINUTES",
      "T36"."GROUP_MEETINGS_HOSTED",
      "T36"."SESSIONS_ATTENDED",
      "T36"."ATTENDANCE_MINUTES",
      "T36"."WEBINARS_HOSTED",
      "T36"."FEATURE_USES",
      "T36"."TICKETS_OPENED",
      "T36"."BILLED_AMOUNT",
      "T36"."RECURRING_AMOUNT",
      "T27"."USER_KEY",
      "T27"."PLAN_TYPE",
      "T27"."COMPANY"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          COALESCE("T20"."USER_ID", "T33"."OTHER_ID") AS "USER_ID",
          COALESCE("T20"."ACTIVITY_DATE", "T33"."OTHER_DATE") AS "ACTIVITY_DATE",
          COALESCE("T33"."MEETINGS_HOSTED", 0) AS "MEETINGS_HOSTED",
          COALESCE("T33"."HOSTED_MINUTES", 0) AS "HOSTED_MINUTES",
          COALESCE("T33"."GROUP_MEETINGS_HOSTED", 0) AS "GROUP_MEETINGS_HOSTED",
          COALESCE("T20"."SESSIONS_ATTENDED", 0) AS "SESSIONS_ATTENDED",
          COALESCE("T20"."ATTENDANCE_MINUTES", 0) AS "ATTENDANCE_MINUTES",
          COALESCE("T33"."WEBINARS_HOSTED", 0) AS "WEBINARS_HOSTED",
          COALESCE("T33"."FEATURE_USES", 0) AS "FEATURE_USES",
          COALESCE("T33"."TICKETS_OPENED", 0) AS "TICKETS_OPENED",
          COALESCE("T33"."BILLED_AMOUNT", 0) AS "BILLED_AMOUNT",
          COALESCE("T33"."RECURRING_AMOUNT", 0) AS "RECURRING_AMOUNT"
        FROM (
          SELECT
            "T10"."USER_ID",
            "T10"."ACTIVITY_DATE",
            COALESCE("T10"."SESSIONS_ATTENDED", 0) AS "SESSIONS_ATTENDED",
            COALESCE("T10"."ATTENDANCE_MINUTES", 0) AS "ATTENDANCE_MINUTES"
          FROM (
            SELECT
              "T1"."USER_ID",
              "T1"."ATTENDANCE_DATE" AS "ACTIVITY_DATE",
              COUNT(*) AS "SESSIONS_ATTENDED",
              SUM("T1"."ATTENDANCE_MINUTES") AS "ATTENDANCE_MINUTES"
            FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."GO_PARTICIPANT_FACT__CANDIDATE" AS "T1"
            GROUP BY
              1,
              2
          ) AS "T10"
        ) AS "T20"
        FULL OUTER JOIN (
          SELECT
            "T31"."USER_ID" AS "OTHER_ID",
            "T31"."ACTIVITY_DATE" AS "OTHER_DATE",
            MAX("T31"."MEETINGS_HOSTED") AS "MEETINGS_HOSTED",
            MAX("T31"."HOSTED_MINUTES") AS "HOSTED_MINUTES",
            MAX("T31"."GROUP_MEETINGS_HOSTED") AS "GROUP_MEETINGS_HOSTED",
            MAX("T31"."WEBINARS_HOSTED") AS "WEBINARS_HOSTED",
            MAX("T31"."FEATURE_USES") AS "FEATURE_USES",
            MAX("T31"."TICKETS_OPENED") AS "TICKETS_OPENED",
            MAX("T31"."BILLED_AMOUNT") AS "BILLED_AMOUNT",
            MAX("T31"."RECURRING_AMOUNT") AS "RECURRING_AMOUNT"
          FROM (
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "T15"."USER_ID",
                    "T15"."ACTIVITY_DATE",
                    COALESCE("T15"."MEETINGS_HOSTED", 0) AS "MEETINGS_HOSTED",
                    COALESCE("T15"."HOSTED_MINUTES", 0) AS "HOSTED_MINUTES",
                    COALESCE("T15"."GROUP_MEETINGS_HOSTED", 0) AS "GROUP_MEETINGS_HOSTED",
                    CAST(NULL AS BIGINT) AS "WEBINARS_HOSTED",
                    CAST(NULL AS BIGINT) AS "FEATURE_USES",
                    CAST(NULL AS BIGINT) AS "TICKETS_OPENED",
                    CAST(NULL AS DECIMAL(18, 2)) AS "BILLED_AMOUNT",
                    CAST(NULL AS DECIMAL(18, 2)) AS "RECURRING_AMOUNT"
                  FROM (
                    SELECT
                      "T3"."HOST_ID" AS "USER_ID",
                      "T3"."MEETING_DATE" AS "ACTIVITY_DATE",
                      COUNT(*) AS "MEETINGS_HOSTED",
                      SUM("T3"."DURATION_MINUTES") AS "HOSTED_MINUTES",
                      SUM(CAST("T3"."PARTICIPANT_COUNT" > 2 AS BIGINT)) AS "GROUP_MEETINGS_HOSTED"
                    FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."GO_MEETING_FACT__CANDIDATE" AS "T3"
                    GROUP BY
                      1,
                      2
                  ) AS "T15"
                ) AS "T22"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    "T26"."USER_ID",
                    "T26"."ACTIVITY_DATE",
                    CAST(NULL AS BIGINT) AS "MEETINGS_HOSTED",
                    CAST(NULL AS BIGINT) AS "HOSTED_MINUTES",
                    CAST(NULL AS BIGINT) AS "GROUP_MEETINGS_HOSTED",
                    CAST(NULL AS BIGINT) AS "WEBINARS_HOSTED",
                    COALESCE("T26"."FEATURE_USES", 0) AS "FEATURE_USES",
                    CAST(NULL AS BIGINT) AS "TICKETS_OPENED",
                    CAST(NULL AS DECIMAL(18, 2)) AS "BILLED_AMOUNT",
                    CAST(NULL AS DECIMAL(18, 2)) AS "RECURRING_AMOUNT"
                  FROM (
                    SELECT
                      "T23"."HOST_ID" AS "USER_ID",
                      "T23"."USAGE_DATE" AS "ACTIVITY_DATE",
                      SUM("T23"."USAGE_COUNT") AS "FEATURE_USES"
                    FROM (
                      SELECT
                        "T7"."USAGE_ID",
                        "T7"."MEETING_ID",
                        "T7"."HOST_USER_KEY",
                        "T7"."FEATURE_NAME",
                        "T7"."FEATURE_CATEGORY",
                        "T7"."USAGE_COUNT",
                        "T7"."USAGE_DATE",
                        "T7"."LOAD_TIMESTAMP",
                        "T7"."UPDATE_TIMESTAMP",
                        "T7"."LOAD_DATE",
                        "T7"."UPDATE_DATE",
                        "T7"."SOURCE_SYSTEM",
                        "T7"."EXECUTION_ID",
                        "T7"."CREATED_AT",
                        "T7"."UPDATED_AT",
                        "T14"."HOST_ID",
                        "T14"."VERSION_KEY"
                      FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."GO_FEATURE_USAGE_FACT__CANDIDATE" AS "T7"
                      INNER JOIN (
                        SELECT DISTINCT
                          "T0"."USER_ID" AS "HOST_ID",
                          "T0"."USER_KEY" AS "VERSION_KEY"
                        FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."GO_USER_DIM__CANDIDATE" AS "T0"
                        WHERE
                          NOT (
                            "T0"."USER_ID" IN ('__unknown__', '__anonymous__')
                          )
                      ) AS "T14"
                        ON "T7"."HOST_USER_KEY" = "T14"."VERSION_KEY"
                    ) AS "T23"
                    GROUP BY
                      1,
                      2
                  ) AS "T26"
                ) AS "T28"
              ) AS "T29"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "T8"."USER_ID",
                    "T8"."ACTIVITY_DATE",
                    CAST(NULL AS BIGINT) AS "MEETINGS_HOSTED",
                    CAST(NULL AS BIGINT) AS "HOSTED_MINUTES",
                    CAST(NULL AS BIGINT) AS "GROUP_MEETINGS_HOSTED",
                    COALESCE("T8"."WEBINARS_HOSTED", 0) AS "WEBINARS_HOSTED",
                    CAST(NULL AS BIGINT) AS "FEATURE_USES",
                    CAST(NULL AS BIGINT) AS "TICKETS_OPENED",
                    CAST(NULL AS DECIMAL(18, 2)) AS "BILLED_AMOUNT",
                    CAST(NULL AS DECIMAL(18, 2)) AS "RECURRING_AMOUNT"
                  FROM (
                    SELECT
                      "T4"."HOST_ID" AS "USER_ID",
                      "T4"."WEBINAR_DATE" AS "ACTIVITY_DATE",
                      COUNT(*) AS "WEBINARS_HOSTED"
                    FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."GO_WEBINAR_FACT__CANDIDATE" AS "T4"
                    GROUP BY
                      1,
                      2
                  ) AS "T8"
                ) AS "T16"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    "T9"."USER_ID",
                    "T9"."ACTIVITY_DATE",
                    CAST(NULL AS BIGINT) AS "MEETINGS_HOSTED",
                    CAST(NULL AS BIGINT) AS "HOSTED_MINUTES",
                    CAST(NULL AS BIGINT) AS "GROUP_MEETINGS_HOSTED",
                    CAST(NULL AS BIGINT) AS "WEBINARS_HOSTED",
                    CAST(NULL AS BIGINT) AS "FEATURE_USES",
                    COALESCE("T9"."TICKETS_OPENED", 0) AS "TICKETS_OPENED",
                    CAST(NULL AS DECIMAL(18, 2)) AS "BILLED_AMOUNT",
                    CAST(NULL AS DECIMAL(18, 2)) AS "RECURRING_AMOUNT"
                  FROM (
                    SELECT
                      "T5"."USER_ID",
                      "T5"."OPEN_DATE" AS "ACTIVITY_DATE",
                      COUNT(*) AS "TICKETS_OPENED"
                    FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."GO_SUPPORT_TICKET_FACT__CANDIDATE" AS "T5"
                    GROUP BY
                      1,
                      2
                  ) AS "T9"
                ) AS "T17"
              ) AS "T19"
            ) AS "T30"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                "T13"."USER_ID",
                "T13"."ACTIVITY_DATE",
                CAST(NULL AS BIGINT) AS "MEETINGS_HOSTED",
                CAST(NULL AS BIGINT) AS "HOSTED_MINUTES",
                CAST(NULL AS BIGINT) AS "GROUP_MEETINGS_HOSTED",
                CAST(NULL AS BIGINT) AS "WEBINARS_HOSTED",
                CAST(NULL AS BIGINT) AS "FEATURE_USES",
                CAST(NULL AS BIGINT) AS "TICKETS_OPENED",
                COALESCE(CAST("T13"."BILLED_AMOUNT" AS DECIMAL(18, 2)), 0) AS "BILLED_AMOUNT",
                COALESCE(CAST("T13"."RECURRING_AMOUNT" AS DECIMAL(18, 2)), 0) AS "RECURRING_AMOUNT"
              FROM (
                SELECT
                  "T2"."USER_ID",
                  "T2"."EVENT_DATE" AS "ACTIVITY_DATE",
                  SUM("T2"."NET_AMOUNT") AS "BILLED_AMOUNT",
                  SUM(IFF("T2"."IS_RECURRING", "T2"."NET_AMOUNT", 0)) AS "RECURRING_AMOUNT"
                FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."GO_BILLING_EVENT_FACT__CANDIDATE" AS "T2"
                GROUP BY
                  1,
                  2
              ) AS "T13"
            ) AS "T21"
          ) AS "T31"
          GROUP BY
            1,
            2
        ) AS "T33"
          ON "T20"."USER_ID" = "T33"."OTHER_ID" AND "T20"."ACTIVITY_DATE" = "T33"."OTHER_DATE"
      ) AS "T34"
      WHERE
        NOT "T34"."USER_ID" IS NULL
    ) AS "T36"
    LEFT OUTER JOIN (
      SELECT
        "T24"."USER_ID" AS "LOOKED_UP_ID",
        "T24"."FOUND_FROM",
        "T24"."FOUND_UNTIL",
        "T24"."USER_KEY",
        "T24"."PLAN_TYPE",
        "T24"."COMPANY"
      FROM (
        SELECT
          "T11"."USER_KEY",
          "T11"."USER_ID",
          "T11"."USER_NAME",
          "T11"."EMAIL",
          "T11"."EMAIL_DOMAIN",
          "T11"."COMPANY",
          "T11"."PLAN_TYPE",
          "T11"."ACCOUNT_STATUS",
          "T11"."REGISTRATION_DATE",
          "T11"."VERSION_NUMBER",
          "T11"."VALID_FROM",
          "T11"."VALID_TO",
          "T11"."SCD_START_DATE",
          "T11"."SCD_END_DATE",
          "T11"."SCD_CURRENT_FLAG",
          "T11"."LAST_SEEN_AT_SOURCE",
          "T11"."ATTRIBUTE_HASH",
          "T11"."LOAD_TIMESTAMP",
          "T11"."UPDATE_TIMESTAMP",
          "T11"."LOAD_DATE",
          "T11"."UPDATE_DATE",
          "T11"."SOURCE_SYSTEM",
          "T11"."EXECUTION_ID",
          "T11"."CREATED_AT",
          "T11"."UPDATED_AT",
          IFF(
            LAG("T11"."VALID_FROM") OVER (PARTITION BY "T11"."USER_ID" ORDER BY "T11"."VALID_FROM" ASC) IS NULL,
            CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
            "T11"."VALID_FROM"
          ) AS "FOUND_FROM",
          COALESCE(
            LEAD("T11"."VALID_FROM") OVER (PARTITION BY "T11"."USER_ID" ORDER BY "T11"."VALID_FROM" ASC),
            CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999999000) AS TIMESTAMPNTZ(6))
          ) AS "FOUND_UNTIL"
        FROM (
          SELECT
            *
          FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."GO_USER_DIM__CANDIDATE" AS "T0"
          WHERE
            NOT (
              "T0"."USER_ID" IN ('__unknown__', '__anonymous__')
            )
        ) AS "T11"
      ) AS "T24"
    ) AS "T27"
      ON "T36"."USER_ID" = "T27"."LOOKED_UP_ID"
      AND LEAST(
        GREATEST(
          CAST("T36"."ACTIVITY_DATE" AS TIMESTAMPNTZ(6)),
          CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6))
        ),
        CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMPNTZ(6))
      ) >= "T27"."FOUND_FROM"
      AND LEAST(
        GREATEST(
          CAST("T36"."ACTIVITY_DATE" AS TIMESTAMPNTZ(6)),
          CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6))
        ),
        CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMPNTZ(6))
      ) < "T27"."FOUND_UNTIL"
  ) AS "T37"
  WHERE
    NOT "T37"."USER_KEY" IS NULL
) AS "Q";
