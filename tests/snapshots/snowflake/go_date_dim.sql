-- go_date_dim: One row per date.
-- snowflake, full; compiled by zoomgold, not for editing
-- values of the run: execution_id, run_start, as_of
CREATE OR REPLACE TRANSIENT TABLE "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."GO_DATE_DIM__CANDIDATE" (
  "DATE" DATE,
  "YEAR" DECIMAL(38, 0),
  "QUARTER" DECIMAL(38, 0),
  "MONTH" DATE,
  "ISO_YEAR" DECIMAL(38, 0),
  "ISO_WEEK" DECIMAL(38, 0),
  "WEEK_START" DATE,
  "DAY_OF_WEEK" DECIMAL(38, 0),
  "IS_WEEKEND" BOOLEAN,
  "IS_BUSINESS_DAY" BOOLEAN,
  "EXECUTION_ID" VARCHAR,
  "CREATED_AT" TIMESTAMPNTZ(6),
  "UPDATED_AT" TIMESTAMPNTZ(6)
) AS
SELECT
  CAST("DATE" AS DATE) AS "DATE",
  CAST("YEAR" AS DECIMAL(38, 0)) AS "YEAR",
  CAST("QUARTER" AS DECIMAL(38, 0)) AS "QUARTER",
  CAST("MONTH" AS DATE) AS "MONTH",
  CAST("ISO_YEAR" AS DECIMAL(38, 0)) AS "ISO_YEAR",
  CAST("ISO_WEEK" AS DECIMAL(38, 0)) AS "ISO_WEEK",
  CAST("WEEK_START" AS DATE) AS "WEEK_START",
  CAST("DAY_OF_WEEK" AS DECIMAL(38, 0)) AS "DAY_OF_WEEK",
  CAST("IS_WEEKEND" AS BOOLEAN) AS "IS_WEEKEND",
  CAST("IS_BUSINESS_DAY" AS BOOLEAN) AS "IS_BUSINESS_DAY",
  CAST("EXECUTION_ID" AS VARCHAR) AS "EXECUTION_ID",
  CAST("CREATED_AT" AS TIMESTAMPNTZ(6)) AS "CREATED_AT",
  CAST("UPDATED_AT" AS TIMESTAMPNTZ(6)) AS "UPDATED_AT"
FROM (
  WITH "T40" AS (
    SELECT
      *
    FROM (
      SELECT
        0 AS "MORE"
    ) AS "T21"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        1 AS "MORE"
    ) AS "T23"
  ), "T42" AS (
    SELECT
      *
    FROM (
      SELECT
        2 AS "MORE"
    ) AS "T25"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        3 AS "MORE"
    ) AS "T7"
  ), "T56" AS (
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT DISTINCT
            "T1"."MEETING_DATE" AS "DATE"
          FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."GO_MEETING_FACT__CANDIDATE" AS "T1"
        ) AS "T27"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT DISTINCT
            "T2"."ATTENDANCE_DATE" AS "DATE"
          FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."GO_PARTICIPANT_FACT__CANDIDATE" AS "T2"
        ) AS "T28"
      ) AS "T43"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT DISTINCT
            "T3"."USAGE_DATE" AS "DATE"
          FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."GO_FEATURE_USAGE_FACT__CANDIDATE" AS "T3"
        ) AS "T29"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT DISTINCT
            "T4"."WEBINAR_DATE" AS "DATE"
          FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."GO_WEBINAR_FACT__CANDIDATE" AS "T4"
        ) AS "T30"
      ) AS "T44"
    ) AS "T51"
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
          SELECT DISTINCT
            "T5"."OPEN_DATE" AS "DATE"
          FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."GO_SUPPORT_TICKET_FACT__CANDIDATE" AS "T5"
        ) AS "T31"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT DISTINCT
            "T5"."CLOSE_DATE" AS "DATE"
          FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."GO_SUPPORT_TICKET_FACT__CANDIDATE" AS "T5"
        ) AS "T32"
      ) AS "T45"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT DISTINCT
          "T0"."EVENT_DATE" AS "DATE"
        FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."GO_BILLING_EVENT_FACT__CANDIDATE" AS "T0"
      ) AS "T26"
    ) AS "T52"
  ), "T63" AS (
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
        ) AS "T9"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            5 AS "MORE"
        ) AS "T11"
      ) AS "T34"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            6 AS "MORE"
        ) AS "T13"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            7 AS "MORE"
        ) AS "T15"
      ) AS "T36"
    ) AS "T47"
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
        ) AS "T17"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            9 AS "MORE"
        ) AS "T19"
      ) AS "T38"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          *
        FROM "T40" AS "T48"
        UNION ALL
        SELECT
          *
        FROM "T42" AS "T50"
      ) AS "T55"
    ) AS "T59"
  )
  SELECT
    "T79"."DATE",
    CAST(DATE_PART(year, "T79"."DATE") AS BIGINT) AS "YEAR",
    CAST(DATE_PART(quarter, "T79"."DATE") AS BIGINT) AS "QUARTER",
    DATE_FROM_PARTS(DATE_PART(year, "T79"."DATE"), DATE_PART(month, "T79"."DATE"), 1) AS "MONTH",
    CAST(DATE_PART(year, "T79"."THURSDAY") AS BIGINT) AS "ISO_YEAR",
    CAST(ROUND(
      (
        (
          DATEDIFF(DAY, DATE_FROM_PARTS(1970, 1, 1), "T79"."THURSDAY") - DATEDIFF(
            DAY,
            DATE_FROM_PARTS(1970, 1, 1),
            DATE_FROM_PARTS(DATE_PART(year, "T79"."THURSDAY"), 1, 1)
          )
        ) - (
          (
            DATEDIFF(DAY, DATE_FROM_PARTS(1970, 1, 1), "T79"."THURSDAY") - DATEDIFF(
              DAY,
              DATE_FROM_PARTS(1970, 1, 1),
              DATE_FROM_PARTS(DATE_PART(year, "T79"."THURSDAY"), 1, 1)
            )
          ) % 7
        )
      ) / 7,
      0
    ) AS BIGINT) + 1 AS "ISO_WEEK",
    "T79"."WEEK_START",
    "T79"."DAY_OF_WEEK",
    "T79"."DAY_OF_WEEK" >= 6 AS "IS_WEEKEND",
    "T79"."DAY_OF_WEEK" < 6 AS "IS_BUSINESS_DAY",
    :run_value_execution_id AS "EXECUTION_ID",
    :run_value_run_start AS "CREATED_AT",
    :run_value_run_start AS "UPDATED_AT"
  FROM (
    SELECT
      "T78"."DATE",
      "T78"."DAY_OF_WEEK",
      "T78"."WEEK_START",
      TO_DATE(DATEADD(DAY, 3, CAST("T78"."WEEK_START" AS TIMESTAMPNTZ(6)))) AS "THURSDAY"
    FROM (
      SELECT
        "T77"."DATE",
        "T77"."DAY_OF_WEEK",
        TO_DATE(DATEADD(DAY, 1 - "T77"."DAY_OF_WEEK", CAST("T77"."DATE" AS TIMESTAMPNTZ(6)))) AS "WEEK_START"
      FROM (
        SELECT
          "T76"."DATE",
          (
            (
              DATEDIFF(DAY, DATE_FROM_PARTS(1970, 1, 1), "T76"."DATE") + 1400003
            ) % 7
          ) + 1 AS "DAY_OF_WEEK"
        FROM (
          SELECT
            *
          FROM (
            SELECT DISTINCT
              *
            FROM "T56" AS "T60"
            WHERE
              NOT "T60"."DATE" IS NULL
          ) AS "T67"
          UNION
          SELECT
            *
          FROM (
            SELECT
              "T74"."DATE"
            FROM (
              SELECT
                "T73"."DATE",
                "T70"."FIRST_YEAR",
                "T70"."LAST_YEAR"
              FROM (
                SELECT
                  TO_DATE(
                    DATEADD(
                      DAY,
                      "T71"."NUMBER",
                      CAST(DATE_FROM_PARTS(DATE_PART(year, :run_value_as_of) - 10, 1, 1) AS TIMESTAMPNTZ(6))
                    )
                  ) AS "DATE"
                FROM (
                  SELECT
                    "T62"."NUMBER" + (
                      "T65"."MORE" * 10
                    ) + (
                      "T66"."MORE" * 100
                    ) + (
                      "T61"."MORE" * 1000
                    ) AS "NUMBER"
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
                            4 AS "NUMBER"
                        ) AS "T8"
                        UNION ALL
                        SELECT
                          *
                        FROM (
                          SELECT
                            5 AS "NUMBER"
                        ) AS "T10"
                      ) AS "T33"
                      UNION ALL
                      SELECT
                        *
                      FROM (
                        SELECT
                          *
                        FROM (
                          SELECT
                            6 AS "NUMBER"
                        ) AS "T12"
                        UNION ALL
                        SELECT
                          *
                        FROM (
                          SELECT
                            7 AS "NUMBER"
                        ) AS "T14"
                      ) AS "T35"
                    ) AS "T46"
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
                            8 AS "NUMBER"
                        ) AS "T16"
                        UNION ALL
                        SELECT
                          *
                        FROM (
                          SELECT
                            9 AS "NUMBER"
                        ) AS "T18"
                      ) AS "T37"
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
                              0 AS "NUMBER"
                          ) AS "T20"
                          UNION ALL
                          SELECT
                            *
                          FROM (
                            SELECT
                              1 AS "NUMBER"
                          ) AS "T22"
                        ) AS "T39"
                        UNION ALL
                        SELECT
                          *
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              2 AS "NUMBER"
                          ) AS "T24"
                          UNION ALL
                          SELECT
                            *
                          FROM (
                            SELECT
                              3 AS "NUMBER"
                          ) AS "T6"
                        ) AS "T41"
                      ) AS "T49"
                    ) AS "T54"
                  ) AS "T62"
                  CROSS JOIN "T63" AS "T65"
                  CROSS JOIN "T63" AS "T66"
                  CROSS JOIN (
                    SELECT
                      *
                    FROM "T42" AS "T50"
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          4 AS "MORE"
                      ) AS "T9"
                      UNION ALL
                      SELECT
                        *
                      FROM "T40" AS "T48"
                    ) AS "T53"
                  ) AS "T61"
                ) AS "T71"
                WHERE
                  "T71"."NUMBER" < 4392
              ) AS "T73"
              CROSS JOIN (
                SELECT
                  MIN(DATE_PART(year, "T68"."DATE")) AS "FIRST_YEAR",
                  MAX(DATE_PART(year, "T68"."DATE")) AS "LAST_YEAR"
                FROM (
                  SELECT DISTINCT
                    *
                  FROM "T56" AS "T60"
                  WHERE
                    NOT "T60"."DATE" IS NULL
                    AND "T60"."DATE" >= DATE_FROM_PARTS(
                      DATE_PART(year, :run_value_as_of) + -10,
                      DATE_PART(month, :run_value_as_of),
                      IFF(
                        (
                          DATE_PART(month, :run_value_as_of) = 2
                        )
                        AND (
                          DATE_PART(day, :run_value_as_of) = 29
                        ),
                        28,
                        DATE_PART(day, :run_value_as_of)
                      )
                    )
                    AND "T60"."DATE" <= DATE_FROM_PARTS(
                      DATE_PART(year, :run_value_as_of) + 1,
                      DATE_PART(month, :run_value_as_of),
                      IFF(
                        (
                          DATE_PART(month, :run_value_as_of) = 2
                        )
                        AND (
                          DATE_PART(day, :run_value_as_of) = 29
                        ),
                        28,
                        DATE_PART(day, :run_value_as_of)
                      )
                    )
                ) AS "T68"
              ) AS "T70"
            ) AS "T74"
            WHERE
              COALESCE(
                DATE_PART(year, "T74"."DATE") BETWEEN "T74"."FIRST_YEAR" AND "T74"."LAST_YEAR",
                FALSE
              )
              OR (
                DATE_PART(year, "T74"."DATE") = DATE_PART(year, :run_value_as_of)
              )
          ) AS "T75"
        ) AS "T76"
      ) AS "T77"
    ) AS "T78"
  ) AS "T79"
) AS "Q";
