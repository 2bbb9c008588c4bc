-- silver_days
-- snowflake, full; compiled by zoomgold, not for editing
CREATE OR REPLACE TRANSIENT TABLE "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."SILVER_DAYS" AS
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
        'go_user_dim' AS "MODEL",
        "T24"."DAY",
        "T24"."ROWS",
        "T24"."TIMES"
      FROM (
        SELECT
          "T16"."DAY",
          COUNT(*) AS "ROWS",
          SUM("T16"."MIXED") AS "TIMES"
        FROM (
          SELECT
            COALESCE(
              TO_DATE(
                IFF(
                  "T8"."LOAD_TIMESTAMP" > "T8"."UPDATE_TIMESTAMP",
                  "T8"."LOAD_TIMESTAMP",
                  COALESCE("T8"."UPDATE_TIMESTAMP", "T8"."LOAD_TIMESTAMP")
                )
              ),
              DATE_FROM_PARTS(1, 1, 1)
            ) AS "DAY",
            HASH(
              COALESCE(
                DATEDIFF(
                  MICROSECOND,
                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                  "T8"."LOAD_TIMESTAMP"
                ),
                -1
              ),
              COALESCE(
                DATEDIFF(
                  MICROSECOND,
                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                  "T8"."UPDATE_TIMESTAMP"
                ),
                -1
              )
            ) % 2147483647 AS "MIXED"
          FROM (
            SELECT
              *
            FROM "ZOOM_DB"."SILVER"."SI_USERS" AS "T0"
          ) AS "T8"
        ) AS "T16"
        GROUP BY
          1
      ) AS "T24"
    ) AS "T32"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'go_license_dim' AS "MODEL",
        "T25"."DAY",
        "T25"."ROWS",
        "T25"."TIMES"
      FROM (
        SELECT
          "T17"."DAY",
          COUNT(*) AS "ROWS",
          SUM("T17"."MIXED") AS "TIMES"
        FROM (
          SELECT
            COALESCE(
              TO_DATE(
                IFF(
                  "T9"."LOAD_TIMESTAMP" > "T9"."UPDATE_TIMESTAMP",
                  "T9"."LOAD_TIMESTAMP",
                  COALESCE("T9"."UPDATE_TIMESTAMP", "T9"."LOAD_TIMESTAMP")
                )
              ),
              DATE_FROM_PARTS(1, 1, 1)
            ) AS "DAY",
            HASH(
              COALESCE(
                DATEDIFF(
                  MICROSECOND,
                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                  "T9"."LOAD_TIMESTAMP"
                ),
                -1
              ),
              COALESCE(
                DATEDIFF(
                  MICROSECOND,
                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                  "T9"."UPDATE_TIMESTAMP"
                ),
                -1
              )
            ) % 2147483647 AS "MIXED"
          FROM (
            SELECT
              *
            FROM "ZOOM_DB"."SILVER"."SI_LICENSES" AS "T1"
          ) AS "T9"
        ) AS "T17"
        GROUP BY
          1
      ) AS "T25"
    ) AS "T33"
  ) AS "T40"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        'go_participant_fact' AS "MODEL",
        "T26"."DAY",
        "T26"."ROWS",
        "T26"."TIMES"
      FROM (
        SELECT
          "T18"."DAY",
          COUNT(*) AS "ROWS",
          SUM("T18"."MIXED") AS "TIMES"
        FROM (
          SELECT
            COALESCE(
              TO_DATE(
                IFF(
                  "T10"."LOAD_TIMESTAMP" > "T10"."UPDATE_TIMESTAMP",
                  "T10"."LOAD_TIMESTAMP",
                  COALESCE("T10"."UPDATE_TIMESTAMP", "T10"."LOAD_TIMESTAMP")
                )
              ),
              DATE_FROM_PARTS(1, 1, 1)
            ) AS "DAY",
            HASH(
              COALESCE(
                DATEDIFF(
                  MICROSECOND,
                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                  "T10"."LOAD_TIMESTAMP"
                ),
                -1
              ),
              COALESCE(
                DATEDIFF(
                  MICROSECOND,
                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                  "T10"."UPDATE_TIMESTAMP"
                ),
                -1
              )
            ) % 2147483647 AS "MIXED"
          FROM (
            SELECT
              *
            FROM "ZOOM_DB"."SILVER"."SI_PARTICIPANTS" AS "T2"
          ) AS "T10"
        ) AS "T18"
        GROUP BY
          1
      ) AS "T26"
    ) AS "T34"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'go_meeting_fact' AS "MODEL",
        "T27"."DAY",
        "T27"."ROWS",
        "T27"."TIMES"
      FROM (
        SELECT
          "T19"."DAY",
          COUNT(*) AS "ROWS",
          SUM("T19"."MIXED") AS "TIMES"
        FROM (
          SELECT
            COALESCE(
              TO_DATE(
                IFF(
                  "T11"."LOAD_TIMESTAMP" > "T11"."UPDATE_TIMESTAMP",
                  "T11"."LOAD_TIMESTAMP",
                  COALESCE("T11"."UPDATE_TIMESTAMP", "T11"."LOAD_TIMESTAMP")
                )
              ),
              DATE_FROM_PARTS(1, 1, 1)
            ) AS "DAY",
            HASH(
              COALESCE(
                DATEDIFF(
                  MICROSECOND,
                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                  "T11"."LOAD_TIMESTAMP"
                ),
                -1
              ),
              COALESCE(
                DATEDIFF(
                  MICROSECOND,
                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                  "T11"."UPDATE_TIMESTAMP"
                ),
                -1
              )
            ) % 2147483647 AS "MIXED"
          FROM (
            SELECT
              *
            FROM "ZOOM_DB"."SILVER"."SI_MEETINGS" AS "T3"
          ) AS "T11"
        ) AS "T19"
        GROUP BY
          1
      ) AS "T27"
    ) AS "T35"
  ) AS "T41"
) AS "T44"
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
        'go_feature_usage_fact' AS "MODEL",
        "T28"."DAY",
        "T28"."ROWS",
        "T28"."TIMES"
      FROM (
        SELECT
          "T20"."DAY",
          COUNT(*) AS "ROWS",
          SUM("T20"."MIXED") AS "TIMES"
        FROM (
          SELECT
            COALESCE(
              TO_DATE(
                IFF(
                  "T12"."LOAD_TIMESTAMP" > "T12"."UPDATE_TIMESTAMP",
                  "T12"."LOAD_TIMESTAMP",
                  COALESCE("T12"."UPDATE_TIMESTAMP", "T12"."LOAD_TIMESTAMP")
                )
              ),
              DATE_FROM_PARTS(1, 1, 1)
            ) AS "DAY",
            HASH(
              COALESCE(
                DATEDIFF(
                  MICROSECOND,
                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                  "T12"."LOAD_TIMESTAMP"
                ),
                -1
              ),
              COALESCE(
                DATEDIFF(
                  MICROSECOND,
                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                  "T12"."UPDATE_TIMESTAMP"
                ),
                -1
              )
            ) % 2147483647 AS "MIXED"
          FROM (
            SELECT
              *
            FROM "ZOOM_DB"."SILVER"."SI_FEATURE_USAGE" AS "T4"
          ) AS "T12"
        ) AS "T20"
        GROUP BY
          1
      ) AS "T28"
    ) AS "T36"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'go_webinar_fact' AS "MODEL",
        "T29"."DAY",
        "T29"."ROWS",
        "T29"."TIMES"
      FROM (
        SELECT
          "T21"."DAY",
          COUNT(*) AS "ROWS",
          SUM("T21"."MIXED") AS "TIMES"
        FROM (
          SELECT
            COALESCE(
              TO_DATE(
                IFF(
                  "T13"."LOAD_TIMESTAMP" > "T13"."UPDATE_TIMESTAMP",
                  "T13"."LOAD_TIMESTAMP",
                  COALESCE("T13"."UPDATE_TIMESTAMP", "T13"."LOAD_TIMESTAMP")
                )
              ),
              DATE_FROM_PARTS(1, 1, 1)
            ) AS "DAY",
            HASH(
              COALESCE(
                DATEDIFF(
                  MICROSECOND,
                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                  "T13"."LOAD_TIMESTAMP"
                ),
                -1
              ),
              COALESCE(
                DATEDIFF(
                  MICROSECOND,
                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                  "T13"."UPDATE_TIMESTAMP"
                ),
                -1
              )
            ) % 2147483647 AS "MIXED"
          FROM (
            SELECT
              *
            FROM "ZOOM_DB"."SILVER"."SI_WEBINARS" AS "T5"
          ) AS "T13"
        ) AS "T21"
        GROUP BY
          1
      ) AS "T29"
    ) AS "T37"
  ) AS "T42"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        'go_support_ticket_fact' AS "MODEL",
        "T30"."DAY",
        "T30"."ROWS",
        "T30"."TIMES"
      FROM (
        SELECT
          "T22"."DAY",
          COUNT(*) AS "ROWS",
          SUM("T22"."MIXED") AS "TIMES"
        FROM (
          SELECT
            COALESCE(
              TO_DATE(
                IFF(
                  "T14"."LOAD_TIMESTAMP" > "T14"."UPDATE_TIMESTAMP",
                  "T14"."LOAD_TIMESTAMP",
                  COALESCE("T14"."UPDATE_TIMESTAMP", "T14"."LOAD_TIMESTAMP")
                )
              ),
              DATE_FROM_PARTS(1, 1, 1)
            ) AS "DAY",
            HASH(
              COALESCE(
                DATEDIFF(
                  MICROSECOND,
                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                  "T14"."LOAD_TIMESTAMP"
                ),
                -1
              ),
              COALESCE(
                DATEDIFF(
                  MICROSECOND,
                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                  "T14"."UPDATE_TIMESTAMP"
                ),
                -1
              )
            ) % 2147483647 AS "MIXED"
          FROM (
            SELECT
              *
            FROM "ZOOM_DB"."SILVER"."SI_SUPPORT_TICKETS" AS "T6"
          ) AS "T14"
        ) AS "T22"
        GROUP BY
          1
      ) AS "T30"
    ) AS "T38"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'go_billing_event_fact' AS "MODEL",
        "T31"."DAY",
        "T31"."ROWS",
        "T31"."TIMES"
      FROM (
        SELECT
          "T23"."DAY",
          COUNT(*) AS "ROWS",
          SUM("T23"."MIXED") AS "TIMES"
        FROM (
          SELECT
            COALESCE(
              TO_DATE(
                IFF(
                  "T15"."LOAD_TIMESTAMP" > "T15"."UPDATE_TIMESTAMP",
                  "T15"."LOAD_TIMESTAMP",
                  COALESCE("T15"."UPDATE_TIMESTAMP", "T15"."LOAD_TIMESTAMP")
                )
              ),
              DATE_FROM_PARTS(1, 1, 1)
            ) AS "DAY",
            HASH(
              COALESCE(
                DATEDIFF(
                  MICROSECOND,
                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                  "T15"."LOAD_TIMESTAMP"
                ),
                -1
              ),
              COALESCE(
                DATEDIFF(
                  MICROSECOND,
                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                  "T15"."UPDATE_TIMESTAMP"
                ),
                -1
              )
            ) % 2147483647 AS "MIXED"
          FROM (
            SELECT
              *
            FROM "ZOOM_DB"."SILVER"."SI_BILLING_EVENTS" AS "T7"
          ) AS "T15"
        ) AS "T23"
        GROUP BY
          1
      ) AS "T31"
    ) AS "T39"
  ) AS "T43"
) AS "T45";
