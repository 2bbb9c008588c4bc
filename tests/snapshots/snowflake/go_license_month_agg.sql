-- go_license_month_agg: One row per license and month at whose end a version is in force.
-- snowflake, full; compiled by zoomgold, not for editing
-- values of the run: execution_id, run_start, as_of
CREATE OR REPLACE TRANSIENT TABLE "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."GO_LICENSE_MONTH_AGG__CANDIDATE" (
  "LICENSE_ID" VARCHAR,
  "MONTH" DATE,
  "LICENSE_KEY" VARCHAR,
  "LICENSE_TYPE" VARCHAR,
  "ASSIGNED_TO_USER_ID" VARCHAR,
  "PLAN_TYPE" VARCHAR,
  "COMPANY" VARCHAR,
  "START_DATE" DATE,
  "END_DATE" DATE,
  "TERM_DAYS" DECIMAL(38, 0),
  "IS_ASSIGNED" BOOLEAN,
  "IS_ACTIVE" BOOLEAN,
  "EXPIRES_IN_MONTH" BOOLEAN,
  "EXECUTION_ID" VARCHAR,
  "CREATED_AT" TIMESTAMPNTZ(6),
  "UPDATED_AT" TIMESTAMPNTZ(6)
) AS
SELECT
  CAST("LICENSE_ID" AS VARCHAR) AS "LICENSE_ID",
  CAST("MONTH" AS DATE) AS "MONTH",
  CAST("LICENSE_KEY" AS VARCHAR) AS "LICENSE_KEY",
  CAST("LICENSE_TYPE" AS VARCHAR) AS "LICENSE_TYPE",
  CAST("ASSIGNED_TO_USER_ID" AS VARCHAR) AS "ASSIGNED_TO_USER_ID",
  CAST("PLAN_TYPE" AS VARCHAR) AS "PLAN_TYPE",
  CAST("COMPANY" AS VARCHAR) AS "COMPANY",
  CAST("START_DATE" AS DATE) AS "START_DATE",
  CAST("END_DATE" AS DATE) AS "END_DATE",
  CAST("TERM_DAYS" AS DECIMAL(38, 0)) AS "TERM_DAYS",
  CAST("IS_ASSIGNED" AS BOOLEAN) AS "IS_ASSIGNED",
  CAST("IS_ACTIVE" AS BOOLEAN) AS "IS_ACTIVE",
  CAST("EXPIRES_IN_MONTH" AS BOOLEAN) AS "EXPIRES_IN_MONTH",
  CAST("EXECUTION_ID" AS VARCHAR) AS "EXECUTION_ID",
  CAST("CREATED_AT" AS TIMESTAMPNTZ(6)) AS "CREATED_AT",
  CAST("UPDATED_AT" AS TIMESTAMPNTZ(6)) AS "UPDATED_AT"
FROM (
  WITH "T29" AS (
    SELECT
      *
    FROM (
      SELECT
        0 AS "MORE"
    ) AS "T14"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        1 AS "MORE"
    ) AS "T16"
  )
  SELECT
    "T53"."LICENSE_ID",
    "T53"."MONTH",
    "T53"."LICENSE_KEY",
    "T53"."LICENSE_TYPE",
    "T53"."ASSIGNED_TO_USER_ID",
    IFF(
      NOT "T53"."ASSIGNED_TO_USER_ID" IS NULL,
      COALESCE("T53"."FOUND_PLAN", 'Unknown'),
      NULL
    ) AS "PLAN_TYPE",
    "T53"."COMPANY",
    "T53"."START_DATE",
    "T53"."END_DATE",
    "T53"."TERM_DAYS",
    NOT "T53"."ASSIGNED_TO_USER_ID" IS NULL AS "IS_ASSIGNED",
    (
      "T53"."START_DATE" <= TO_DATE("T53"."INSTANT")
    )
    AND COALESCE("T53"."END_DATE" >= TO_DATE("T53"."INSTANT"), TRUE) AS "IS_ACTIVE",
    COALESCE(
      (
        (
          (
            CAST(DATE_PART(year, "T53"."END_DATE") AS BIGINT) * 12
          ) + DATE_PART(month, "T53"."END_DATE")
        ) - 1
      ) = (
        (
          (
            CAST(DATE_PART(year, "T53"."MONTH") AS BIGINT) * 12
          ) + DATE_PART(month, "T53"."MONTH")
        ) - 1
      ),
      FALSE
    ) AS "EXPIRES_IN_MONTH",
    :run_value_execution_id AS "EXECUTION_ID",
    :run_value_run_start AS "CREATED_AT",
    :run_value_run_start AS "UPDATED_AT"
  FROM (
    SELECT
      "T33"."LICENSE_ID",
      "T33"."LICENSE_KEY",
      "T33"."LICENSE_TYPE",
      "T33"."ASSIGNED_TO_USER_ID",
      "T33"."START_DATE",
      "T33"."END_DATE",
      "T33"."TERM_DAYS",
      "T33"."VALID_FROM",
      "T33"."VALID_TO",
      "T52"."MONTH",
      "T52"."INSTANT",
      "T50"."FOUND_PLAN",
      "T50"."COMPANY"
    FROM (
      SELECT
        "T0"."LICENSE_ID",
        "T0"."LICENSE_KEY",
        "T0"."LICENSE_TYPE",
        "T0"."ASSIGNED_TO_USER_ID",
        "T0"."START_DATE",
        "T0"."END_DATE",
        "T0"."TERM_DAYS",
        "T0"."VALID_FROM",
        "T0"."VALID_TO"
      FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."GO_LICENSE_DIM__CANDIDATE" AS "T0"
    ) AS "T33"
    INNER JOIN (
      SELECT
        DATE_FROM_PARTS(
          CAST(ROUND(
            (
              (
                (
                  (
                    (
                      CAST(DATE_PART(year, TO_DATE(:run_value_as_of)) AS BIGINT) * 12
                    ) + DATE_PART(month, TO_DATE(:run_value_as_of))
                  ) - 1
                ) - "T49"."AGO"
              ) - (
                (
                  (
                    (
                      (
                        CAST(DATE_PART(year, TO_DATE(:run_value_as_of)) AS BIGINT) * 12
                      ) + DATE_PART(month, TO_DATE(:run_value_as_of))
                    ) - 1
                  ) - "T49"."AGO"
                ) % 12
              )
            ) / 12,
            0
          ) AS BIGINT),
          (
            (
              (
                (
                  (
                    CAST(DATE_PART(year, TO_DATE(:run_value_as_of)) AS BIGINT) * 12
                  ) + DATE_PART(month, TO_DATE(:run_value_as_of))
                ) - 1
              ) - "T49"."AGO"
            ) % 12
          ) + 1,
          1
        ) AS "MONTH",
        IFF(
          "T49"."AGO" = 0,
          :run_value_as_of,
          DATEADD(
            MICROSECOND,
            86399999999,
            CAST(TO_DATE(
              DATEADD(
                DAY,
                CAST(IFF(
                  (
                    (
                      (
                        (
                          (
                            (
                              CAST(DATE_PART(year, TO_DATE(:run_value_as_of)) AS BIGINT) * 12
                            ) + DATE_PART(month, TO_DATE(:run_value_as_of))
                          ) - 1
                        ) - "T49"."AGO"
                      ) % 12
                    ) + 1
                  ) = 12,
                  0,
                  -1
                ) AS BIGINT),
                CAST(DATE_FROM_PARTS(
                  CAST(ROUND(
                    (
                      (
                        (
                          (
                            (
                              CAST(DATE_PART(year, TO_DATE(:run_value_as_of)) AS BIGINT) * 12
                            ) + DATE_PART(month, TO_DATE(:run_value_as_of))
                          ) - 1
                        ) - "T49"."AGO"
                      ) - (
                        (
                          (
                            (
                              (
                                CAST(DATE_PART(year, TO_DATE(:run_value_as_of)) AS BIGINT) * 12
                              ) + DATE_PART(month, TO_DATE(:run_value_as_of))
                            ) - 1
                          ) - "T49"."AGO"
                        ) % 12
                      )
                    ) / 12,
                    0
                  ) AS BIGINT),
                  IFF(
                    (
                      (
                        (
                          (
                            (
                              (
                                CAST(DATE_PART(year, TO_DATE(:run_value_as_of)) AS BIGINT) * 12
                              ) + DATE_PART(month, TO_DATE(:run_value_as_of))
                            ) - 1
                          ) - "T49"."AGO"
                        ) % 12
                      ) + 1
                    ) = 12,
                    12,
                    (
                      (
                        (
                          (
                            (
                              CAST(DATE_PART(year, TO_DATE(:run_value_as_of)) AS BIGINT) * 12
                            ) + DATE_PART(month, TO_DATE(:run_value_as_of))
                          ) - 1
                        ) - "T49"."AGO"
                      ) % 12
                    ) + 1 + 1
                  ),
                  IFF(
                    (
                      (
                        (
                          (
                            (
                              (
                                CAST(DATE_PART(year, TO_DATE(:run_value_as_of)) AS BIGINT) * 12
                              ) + DATE_PART(month, TO_DATE(:run_value_as_of))
                            ) - 1
                          ) - "T49"."AGO"
                        ) % 12
                      ) + 1
                    ) = 12,
                    31,
                    1
                  )
                ) AS TIMESTAMPNTZ(6))
              )
            ) AS TIMESTAMPNTZ(6))
          )
        ) AS "INSTANT"
      FROM (
        SELECT
          "T45"."AGO" + (
            "T46"."MORE" * 10
          ) + (
            "T39"."MORE" * 100
          ) AS "AGO"
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
                  4 AS "AGO"
              ) AS "T2"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  5 AS "AGO"
              ) AS "T4"
            ) AS "T23"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  6 AS "AGO"
              ) AS "T6"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  7 AS "AGO"
              ) AS "T8"
            ) AS "T25"
          ) AS "T34"
          UNION ALL
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
                  8 AS "AGO"
              ) AS "T10"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  9 AS "AGO"
              ) AS "T12"
            ) AS "T27"
            UNION ALL
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
                    0 AS "AGO"
                ) AS "T15"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    1 AS "AGO"
                ) AS "T17"
              ) AS "T30"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    2 AS "AGO"
                ) AS "T18"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    3 AS "AGO"
                ) AS "T20"
              ) AS "T31"
            ) AS "T37"
          ) AS "T41"
        ) AS "T45"
        CROSS JOIN (
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
                  4 AS "MORE"
              ) AS "T3"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  5 AS "MORE"
              ) AS "T5"
            ) AS "T24"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  6 AS "MORE"
              ) AS "T7"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  7 AS "MORE"
              ) AS "T9"
            ) AS "T26"
          ) AS "T35"
          UNION ALL
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
                  8 AS "MORE"
              ) AS "T11"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  9 AS "MORE"
              ) AS "T13"
            ) AS "T28"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                *
              FROM "T29" AS "T36"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    2 AS "MORE"
                ) AS "T19"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    3 AS "MORE"
                ) AS "T21"
              ) AS "T32"
            ) AS "T40"
          ) AS "T42"
        ) AS "T46"
        CROSS JOIN "T29" AS "T39"
      ) AS "T49"
      WHERE
        "T49"."AGO" < 120
    ) AS "T52"
      ON "T33"."VALID_FROM" <= "T52"."INSTANT" AND "T33"."VALID_TO" > "T52"."INSTANT"
    LEFT OUTER JOIN (
      SELECT
        "T47"."USER_ID" AS "LOOKED_UP_ID",
        "T47"."FOUND_FROM",
        "T47"."FOUND_UNTIL",
        "T47"."PLAN_TYPE" AS "FOUND_PLAN",
        "T47"."COMPANY"
      FROM (
        SELECT
          "T38"."USER_KEY",
          "T38"."USER_ID",
          "T38"."USER_NAME",
          "T38"."EMAIL",
          "T38"."EMAIL_DOMAIN",
          "T38"."COMPANY",
          "T38"."PLAN_TYPE",
          "T38"."ACCOUNT_STATUS",
          "T38"."REGISTRATION_DATE",
          "T38"."VERSION_NUMBER",
          "T38"."VALID_FROM",
          "T38"."VALID_TO",
          "T38"."SCD_START_DATE",
          "T38"."SCD_END_DATE",
          "T38"."SCD_CURRENT_FLAG",
          "T38"."LAST_SEEN_AT_SOURCE",
          "T38"."ATTRIBUTE_HASH",
          "T38"."LOAD_TIMESTAMP",
          "T38"."UPDATE_TIMESTAMP",
          "T38"."LOAD_DATE",
          "T38"."UPDATE_DATE",
          "T38"."SOURCE_SYSTEM",
          "T38"."EXECUTION_ID",
          "T38"."CREATED_AT",
          "T38"."UPDATED_AT",
          IFF(
            LAG("T38"."VALID_FROM") OVER (PARTITION BY "T38"."USER_ID" ORDER BY "T38"."VALID_FROM" ASC) IS NULL,
            CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
            "T38"."VALID_FROM"
          ) AS "FOUND_FROM",
          COALESCE(
            LEAD("T38"."VALID_FROM") OVER (PARTITION BY "T38"."USER_ID" ORDER BY "T38"."VALID_FROM" ASC),
            CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999999000) AS TIMESTAMPNTZ(6))
          ) AS "FOUND_UNTIL"
        FROM (
          SELECT
            *
          FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."GO_USER_DIM__CANDIDATE" AS "T1"
          WHERE
            NOT (
              "T1"."USER_ID" IN ('__unknown__', '__anonymous__')
            )
        ) AS "T38"
      ) AS "T47"
    ) AS "T50"
      ON "T33"."ASSIGNED_TO_USER_ID" = "T50"."LOOKED_UP_ID"
      AND LEAST(
        GREATEST(
          "T52"."INSTANT",
          CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6))
        ),
        CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMPNTZ(6))
      ) >= "T50"."FOUND_FROM"
      AND LEAST(
        GREATEST(
          "T52"."INSTANT",
          CAST(TIMESTAMP_FROM_PARTS(1, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6))
        ),
        CAST(TIMESTAMP_FROM_PARTS(9999, 12, 31, 23, 59, 59, 999998000) AS TIMESTAMPNTZ(6))
      ) < "T50"."FOUND_UNTIL"
  ) AS "T53"
) AS "Q";
