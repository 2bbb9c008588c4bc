-- silver_ledger
-- snowflake, full; compiled by zoomgold, not for editing
-- values of the run: contents_since_go_user_dim, contents_since_go_license_dim, contents_since_go_participant_fact, contents_since_go_meeting_fact, contents_since_go_feature_usage_fact, contents_since_go_webinar_fact, contents_since_go_support_ticket_fact, contents_since_go_billing_event_fact
CREATE OR REPLACE TRANSIENT TABLE "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."SILVER_LEDGER" AS
WITH "T70" AS (
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
          "T48"."DAY",
          "T48"."ROWS",
          "T48"."TIMES"
        FROM (
          SELECT
            "T40"."DAY",
            COUNT(*) AS "ROWS",
            SUM("T40"."MIXED") AS "TIMES"
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
          ) AS "T40"
          GROUP BY
            1
        ) AS "T48"
      ) AS "T56"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'go_license_dim' AS "MODEL",
          "T49"."DAY",
          "T49"."ROWS",
          "T49"."TIMES"
        FROM (
          SELECT
            "T41"."DAY",
            COUNT(*) AS "ROWS",
            SUM("T41"."MIXED") AS "TIMES"
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
          ) AS "T41"
          GROUP BY
            1
        ) AS "T49"
      ) AS "T57"
    ) AS "T64"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          'go_participant_fact' AS "MODEL",
          "T50"."DAY",
          "T50"."ROWS",
          "T50"."TIMES"
        FROM (
          SELECT
            "T42"."DAY",
            COUNT(*) AS "ROWS",
            SUM("T42"."MIXED") AS "TIMES"
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
          ) AS "T42"
          GROUP BY
            1
        ) AS "T50"
      ) AS "T58"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'go_meeting_fact' AS "MODEL",
          "T51"."DAY",
          "T51"."ROWS",
          "T51"."TIMES"
        FROM (
          SELECT
            "T43"."DAY",
            COUNT(*) AS "ROWS",
            SUM("T43"."MIXED") AS "TIMES"
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
          ) AS "T43"
          GROUP BY
            1
        ) AS "T51"
      ) AS "T59"
    ) AS "T65"
  ) AS "T68"
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
          "T52"."DAY",
          "T52"."ROWS",
          "T52"."TIMES"
        FROM (
          SELECT
            "T44"."DAY",
            COUNT(*) AS "ROWS",
            SUM("T44"."MIXED") AS "TIMES"
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
          ) AS "T44"
          GROUP BY
            1
        ) AS "T52"
      ) AS "T60"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'go_webinar_fact' AS "MODEL",
          "T53"."DAY",
          "T53"."ROWS",
          "T53"."TIMES"
        FROM (
          SELECT
            "T45"."DAY",
            COUNT(*) AS "ROWS",
            SUM("T45"."MIXED") AS "TIMES"
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
          ) AS "T45"
          GROUP BY
            1
        ) AS "T53"
      ) AS "T61"
    ) AS "T66"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          'go_support_ticket_fact' AS "MODEL",
          "T54"."DAY",
          "T54"."ROWS",
          "T54"."TIMES"
        FROM (
          SELECT
            "T46"."DAY",
            COUNT(*) AS "ROWS",
            SUM("T46"."MIXED") AS "TIMES"
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
          ) AS "T46"
          GROUP BY
            1
        ) AS "T54"
      ) AS "T62"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'go_billing_event_fact' AS "MODEL",
          "T55"."DAY",
          "T55"."ROWS",
          "T55"."TIMES"
        FROM (
          SELECT
            "T47"."DAY",
            COUNT(*) AS "ROWS",
            SUM("T47"."MIXED") AS "TIMES"
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
          ) AS "T47"
          GROUP BY
            1
        ) AS "T55"
      ) AS "T63"
    ) AS "T67"
  ) AS "T69"
)
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
        'si_users' AS "SOURCE",
        "T120"."DAY",
        "T120"."ROWS",
        "T120"."TIMES",
        "T120"."CONTENT"
      FROM (
        SELECT
          "T80"."DAY",
          "T80"."ROWS",
          "T80"."TIMES",
          "T112"."CONTENT_DAY",
          "T112"."CONTENT"
        FROM (
          SELECT
            "T71"."DAY",
            "T71"."ROWS",
            "T71"."TIMES"
          FROM "T70" AS "T71"
          WHERE
            "T71"."MODEL" = 'go_user_dim'
        ) AS "T80"
        LEFT OUTER JOIN (
          SELECT
            "T96"."DAY" AS "CONTENT_DAY",
            "T96"."CONTENT"
          FROM (
            SELECT
              "T88"."DAY",
              SUM("T88"."CONTENT") AS "CONTENT"
            FROM (
              SELECT
                COALESCE(
                  TO_DATE(
                    IFF(
                      "T32"."LOAD_TIMESTAMP" > "T32"."UPDATE_TIMESTAMP",
                      "T32"."LOAD_TIMESTAMP",
                      COALESCE("T32"."UPDATE_TIMESTAMP", "T32"."LOAD_TIMESTAMP")
                    )
                  ),
                  DATE_FROM_PARTS(1, 1, 1)
                ) AS "DAY",
                HASH(
                  CONCAT(
                    IFF(
                      "T32"."USER_ID" IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH("T32"."USER_ID") AS VARCHAR), ':', COALESCE("T32"."USER_ID", ''))
                    ),
                    IFF(
                      "T32"."USER_NAME" IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH("T32"."USER_NAME") AS VARCHAR), ':', COALESCE("T32"."USER_NAME", ''))
                    ),
                    IFF(
                      "T32"."EMAIL" IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH("T32"."EMAIL") AS VARCHAR), ':', COALESCE("T32"."EMAIL", ''))
                    ),
                    IFF(
                      "T32"."COMPANY" IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH("T32"."COMPANY") AS VARCHAR), ':', COALESCE("T32"."COMPANY", ''))
                    ),
                    IFF(
                      "T32"."PLAN_TYPE" IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH("T32"."PLAN_TYPE") AS VARCHAR), ':', COALESCE("T32"."PLAN_TYPE", ''))
                    ),
                    IFF(
                      "T32"."USER_STATUS" IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH("T32"."USER_STATUS") AS VARCHAR), ':', COALESCE("T32"."USER_STATUS", ''))
                    ),
                    IFF(
                      CONCAT(
                        CONCAT(
                          RIGHT(
                            CAST(CAST(DATE_PART(year, "T32"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                            4
                          ),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T32"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T32"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(CAST(CAST(DATE_PART(hour, "T32"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(minute, "T32"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(second, "T32"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                  "T32"."LOAD_TIMESTAMP"
                                ) % 1000000
                              ) + 1000000
                            ) % 1000000
                          ) + 1000000 AS VARCHAR),
                          6
                        )
                      ) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(
                          CONCAT(
                            CONCAT(
                              RIGHT(
                                CAST(CAST(DATE_PART(year, "T32"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                                4
                              ),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T32"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T32"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T32"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(minute, "T32"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(second, "T32"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                      "T32"."LOAD_TIMESTAMP"
                                    ) % 1000000
                                  ) + 1000000
                                ) % 1000000
                              ) + 1000000 AS VARCHAR),
                              6
                            )
                          )
                        ) AS VARCHAR),
                        ':',
                        COALESCE(
                          CONCAT(
                            CONCAT(
                              RIGHT(
                                CAST(CAST(DATE_PART(year, "T32"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                                4
                              ),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T32"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T32"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T32"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(minute, "T32"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(second, "T32"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                      "T32"."LOAD_TIMESTAMP"
                                    ) % 1000000
                                  ) + 1000000
                                ) % 1000000
                              ) + 1000000 AS VARCHAR),
                              6
                            )
                          ),
                          ''
                        )
                      )
                    ),
                    IFF(
                      CONCAT(
                        CONCAT(
                          RIGHT(
                            CAST(CAST(DATE_PART(year, "T32"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                            4
                          ),
                          '-',
                          RIGHT(
                            CAST(CAST(DATE_PART(month, "T32"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                            2
                          ),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T32"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(
                          CAST(CAST(DATE_PART(hour, "T32"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(minute, "T32"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(second, "T32"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                  "T32"."UPDATE_TIMESTAMP"
                                ) % 1000000
                              ) + 1000000
                            ) % 1000000
                          ) + 1000000 AS VARCHAR),
                          6
                        )
                      ) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(
                          CONCAT(
                            CONCAT(
                              RIGHT(
                                CAST(CAST(DATE_PART(year, "T32"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                                4
                              ),
                              '-',
                              RIGHT(
                                CAST(CAST(DATE_PART(month, "T32"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                                2
                              ),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T32"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(
                              CAST(CAST(DATE_PART(hour, "T32"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(minute, "T32"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(second, "T32"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                      "T32"."UPDATE_TIMESTAMP"
                                    ) % 1000000
                                  ) + 1000000
                                ) % 1000000
                              ) + 1000000 AS VARCHAR),
                              6
                            )
                          )
                        ) AS VARCHAR),
                        ':',
                        COALESCE(
                          CONCAT(
                            CONCAT(
                              RIGHT(
                                CAST(CAST(DATE_PART(year, "T32"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                                4
                              ),
                              '-',
                              RIGHT(
                                CAST(CAST(DATE_PART(month, "T32"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                                2
                              ),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T32"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(
                              CAST(CAST(DATE_PART(hour, "T32"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(minute, "T32"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(second, "T32"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                      "T32"."UPDATE_TIMESTAMP"
                                    ) % 1000000
                                  ) + 1000000
                                ) % 1000000
                              ) + 1000000 AS VARCHAR),
                              6
                            )
                          ),
                          ''
                        )
                      )
                    ),
                    IFF(
                      "T32"."SOURCE_SYSTEM" IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH("T32"."SOURCE_SYSTEM") AS VARCHAR),
                        ':',
                        COALESCE("T32"."SOURCE_SYSTEM", '')
                      )
                    ),
                    IFF(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T32"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T32"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T32"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                      ) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T32"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T32"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T32"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          )
                        ) AS VARCHAR),
                        ':',
                        COALESCE(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T32"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T32"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T32"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          ),
                          ''
                        )
                      )
                    ),
                    IFF(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T32"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T32"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T32"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                      ) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T32"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T32"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T32"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          )
                        ) AS VARCHAR),
                        ':',
                        COALESCE(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T32"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T32"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T32"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          ),
                          ''
                        )
                      )
                    )
                  )
                ) % 2147483647 AS "CONTENT"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    *
                  FROM "ZOOM_DB"."SILVER"."SI_USERS" AS "T0"
                  WHERE
                    "T0"."LOAD_TIMESTAMP" >= :run_value_contents_since_go_user_dim
                ) AS "T16"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    *
                  FROM "ZOOM_DB"."SILVER"."SI_USERS" AS "T0"
                  WHERE
                    "T0"."UPDATE_TIMESTAMP" >= :run_value_contents_since_go_user_dim
                    AND COALESCE("T0"."LOAD_TIMESTAMP" < :run_value_contents_since_go_user_dim, TRUE)
                ) AS "T24"
              ) AS "T32"
            ) AS "T88"
            GROUP BY
              1
          ) AS "T96"
        ) AS "T112"
          ON "T80"."DAY" = "T112"."CONTENT_DAY"
      ) AS "T120"
    ) AS "T128"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'go_license_dim' AS "MODEL",
        'si_licenses' AS "SOURCE",
        "T121"."DAY",
        "T121"."ROWS",
        "T121"."TIMES",
        "T121"."CONTENT"
      FROM (
        SELECT
          "T81"."DAY",
          "T81"."ROWS",
          "T81"."TIMES",
          "T113"."CONTENT_DAY",
          "T113"."CONTENT"
        FROM (
          SELECT
            "T71"."DAY",
            "T71"."ROWS",
            "T71"."TIMES"
          FROM "T70" AS "T71"
          WHERE
            "T71"."MODEL" = 'go_license_dim'
        ) AS "T81"
        LEFT OUTER JOIN (
          SELECT
            "T97"."DAY" AS "CONTENT_DAY",
            "T97"."CONTENT"
          FROM (
            SELECT
              "T89"."DAY",
              SUM("T89"."CONTENT") AS "CONTENT"
            FROM (
              SELECT
                COALESCE(
                  TO_DATE(
                    IFF(
                      "T33"."LOAD_TIMESTAMP" > "T33"."UPDATE_TIMESTAMP",
                      "T33"."LOAD_TIMESTAMP",
                      COALESCE("T33"."UPDATE_TIMESTAMP", "T33"."LOAD_TIMESTAMP")
                    )
                  ),
                  DATE_FROM_PARTS(1, 1, 1)
                ) AS "DAY",
                HASH(
                  CONCAT(
                    IFF(
                      "T33"."LICENSE_ID" IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH("T33"."LICENSE_ID") AS VARCHAR), ':', COALESCE("T33"."LICENSE_ID", ''))
                    ),
                    IFF(
                      "T33"."LICENSE_TYPE" IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH("T33"."LICENSE_TYPE") AS VARCHAR),
                        ':',
                        COALESCE("T33"."LICENSE_TYPE", '')
                      )
                    ),
                    IFF(
                      "T33"."ASSIGNED_TO_USER_ID" IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH("T33"."ASSIGNED_TO_USER_ID") AS VARCHAR),
                        ':',
                        COALESCE("T33"."ASSIGNED_TO_USER_ID", '')
                      )
                    ),
                    IFF(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T33"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T33"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T33"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                      ) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T33"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T33"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T33"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          )
                        ) AS VARCHAR),
                        ':',
                        COALESCE(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T33"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T33"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T33"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          ),
                          ''
                        )
                      )
                    ),
                    IFF(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T33"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T33"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T33"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                      ) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T33"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T33"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T33"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          )
                        ) AS VARCHAR),
                        ':',
                        COALESCE(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T33"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T33"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T33"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          ),
                          ''
                        )
                      )
                    ),
                    IFF(
                      CONCAT(
                        CONCAT(
                          RIGHT(
                            CAST(CAST(DATE_PART(year, "T33"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                            4
                          ),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T33"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T33"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(CAST(CAST(DATE_PART(hour, "T33"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(minute, "T33"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(second, "T33"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                  "T33"."LOAD_TIMESTAMP"
                                ) % 1000000
                              ) + 1000000
                            ) % 1000000
                          ) + 1000000 AS VARCHAR),
                          6
                        )
                      ) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(
                          CONCAT(
                            CONCAT(
                              RIGHT(
                                CAST(CAST(DATE_PART(year, "T33"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                                4
                              ),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T33"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T33"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T33"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(minute, "T33"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(second, "T33"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                      "T33"."LOAD_TIMESTAMP"
                                    ) % 1000000
                                  ) + 1000000
                                ) % 1000000
                              ) + 1000000 AS VARCHAR),
                              6
                            )
                          )
                        ) AS VARCHAR),
                        ':',
                        COALESCE(
                          CONCAT(
                            CONCAT(
                              RIGHT(
                                CAST(CAST(DATE_PART(year, "T33"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                                4
                              ),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T33"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T33"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T33"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(minute, "T33"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(second, "T33"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                      "T33"."LOAD_TIMESTAMP"
                                    ) % 1000000
                                  ) + 1000000
                                ) % 1000000
                              ) + 1000000 AS VARCHAR),
                              6
                            )
                          ),
                          ''
                        )
                      )
                    ),
                    IFF(
                      CONCAT(
                        CONCAT(
                          RIGHT(
                            CAST(CAST(DATE_PART(year, "T33"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                            4
                          ),
                          '-',
                          RIGHT(
                            CAST(CAST(DATE_PART(month, "T33"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                            2
                          ),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T33"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(
                          CAST(CAST(DATE_PART(hour, "T33"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(minute, "T33"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(second, "T33"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                  "T33"."UPDATE_TIMESTAMP"
                                ) % 1000000
                              ) + 1000000
                            ) % 1000000
                          ) + 1000000 AS VARCHAR),
                          6
                        )
                      ) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(
                          CONCAT(
                            CONCAT(
                              RIGHT(
                                CAST(CAST(DATE_PART(year, "T33"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                                4
                              ),
                              '-',
                              RIGHT(
                                CAST(CAST(DATE_PART(month, "T33"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                                2
                              ),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T33"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(
                              CAST(CAST(DATE_PART(hour, "T33"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(minute, "T33"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(second, "T33"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                      "T33"."UPDATE_TIMESTAMP"
                                    ) % 1000000
                                  ) + 1000000
                                ) % 1000000
                              ) + 1000000 AS VARCHAR),
                              6
                            )
                          )
                        ) AS VARCHAR),
                        ':',
                        COALESCE(
                          CONCAT(
                            CONCAT(
                              RIGHT(
                                CAST(CAST(DATE_PART(year, "T33"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                                4
                              ),
                              '-',
                              RIGHT(
                                CAST(CAST(DATE_PART(month, "T33"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                                2
                              ),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T33"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(
                              CAST(CAST(DATE_PART(hour, "T33"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(minute, "T33"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(second, "T33"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                      "T33"."UPDATE_TIMESTAMP"
                                    ) % 1000000
                                  ) + 1000000
                                ) % 1000000
                              ) + 1000000 AS VARCHAR),
                              6
                            )
                          ),
                          ''
                        )
                      )
                    ),
                    IFF(
                      "T33"."SOURCE_SYSTEM" IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH("T33"."SOURCE_SYSTEM") AS VARCHAR),
                        ':',
                        COALESCE("T33"."SOURCE_SYSTEM", '')
                      )
                    ),
                    IFF(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T33"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T33"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T33"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                      ) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T33"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T33"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T33"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          )
                        ) AS VARCHAR),
                        ':',
                        COALESCE(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T33"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T33"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T33"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          ),
                          ''
                        )
                      )
                    ),
                    IFF(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T33"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T33"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T33"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                      ) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T33"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T33"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T33"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          )
                        ) AS VARCHAR),
                        ':',
                        COALESCE(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T33"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T33"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T33"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          ),
                          ''
                        )
                      )
                    )
                  )
                ) % 2147483647 AS "CONTENT"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    *
                  FROM "ZOOM_DB"."SILVER"."SI_LICENSES" AS "T1"
                  WHERE
                    "T1"."LOAD_TIMESTAMP" >= :run_value_contents_since_go_license_dim
                ) AS "T17"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    *
                  FROM "ZOOM_DB"."SILVER"."SI_LICENSES" AS "T1"
                  WHERE
                    "T1"."UPDATE_TIMESTAMP" >= :run_value_contents_since_go_license_dim
                    AND COALESCE("T1"."LOAD_TIMESTAMP" < :run_value_contents_since_go_license_dim, TRUE)
                ) AS "T25"
              ) AS "T33"
            ) AS "T89"
            GROUP BY
              1
          ) AS "T97"
        ) AS "T113"
          ON "T81"."DAY" = "T113"."CONTENT_DAY"
      ) AS "T121"
    ) AS "T129"
  ) AS "T136"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        'go_participant_fact' AS "MODEL",
        'si_participants' AS "SOURCE",
        "T122"."DAY",
        "T122"."ROWS",
        "T122"."TIMES",
        "T122"."CONTENT"
      FROM (
        SELECT
          "T82"."DAY",
          "T82"."ROWS",
          "T82"."TIMES",
          "T114"."CONTENT_DAY",
          "T114"."CONTENT"
        FROM (
          SELECT
            "T71"."DAY",
            "T71"."ROWS",
            "T71"."TIMES"
          FROM "T70" AS "T71"
          WHERE
            "T71"."MODEL" = 'go_participant_fact'
        ) AS "T82"
        LEFT OUTER JOIN (
          SELECT
            "T98"."DAY" AS "CONTENT_DAY",
            "T98"."CONTENT"
          FROM (
            SELECT
              "T90"."DAY",
              SUM("T90"."CONTENT") AS "CONTENT"
            FROM (
              SELECT
                COALESCE(
                  TO_DATE(
                    IFF(
                      "T34"."LOAD_TIMESTAMP" > "T34"."UPDATE_TIMESTAMP",
                      "T34"."LOAD_TIMESTAMP",
                      COALESCE("T34"."UPDATE_TIMESTAMP", "T34"."LOAD_TIMESTAMP")
                    )
                  ),
                  DATE_FROM_PARTS(1, 1, 1)
                ) AS "DAY",
                HASH(
                  CONCAT(
                    IFF(
                      "T34"."PARTICIPANT_ID" IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH("T34"."PARTICIPANT_ID") AS VARCHAR),
                        ':',
                        COALESCE("T34"."PARTICIPANT_ID", '')
                      )
                    ),
                    IFF(
                      "T34"."MEETING_ID" IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH("T34"."MEETING_ID") AS VARCHAR), ':', COALESCE("T34"."MEETING_ID", ''))
                    ),
                    IFF(
                      "T34"."USER_ID" IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH("T34"."USER_ID") AS VARCHAR), ':', COALESCE("T34"."USER_ID", ''))
                    ),
                    IFF(
                      CONCAT(
                        CONCAT(
                          RIGHT(CAST(CAST(DATE_PART(year, "T34"."JOIN_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T34"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T34"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(CAST(CAST(DATE_PART(hour, "T34"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(minute, "T34"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(second, "T34"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                  "T34"."JOIN_TIME"
                                ) % 1000000
                              ) + 1000000
                            ) % 1000000
                          ) + 1000000 AS VARCHAR),
                          6
                        )
                      ) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(
                          CONCAT(
                            CONCAT(
                              RIGHT(CAST(CAST(DATE_PART(year, "T34"."JOIN_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T34"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T34"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T34"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(minute, "T34"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(second, "T34"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                      "T34"."JOIN_TIME"
                                    ) % 1000000
                                  ) + 1000000
                                ) % 1000000
                              ) + 1000000 AS VARCHAR),
                              6
                            )
                          )
                        ) AS VARCHAR),
                        ':',
                        COALESCE(
                          CONCAT(
                            CONCAT(
                              RIGHT(CAST(CAST(DATE_PART(year, "T34"."JOIN_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T34"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T34"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T34"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(minute, "T34"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(second, "T34"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                      "T34"."JOIN_TIME"
                                    ) % 1000000
                                  ) + 1000000
                                ) % 1000000
                              ) + 1000000 AS VARCHAR),
                              6
                            )
                          ),
                          ''
                        )
                      )
                    ),
                    IFF(
                      CONCAT(
                        CONCAT(
                          RIGHT(CAST(CAST(DATE_PART(year, "T34"."LEAVE_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T34"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T34"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(CAST(CAST(DATE_PART(hour, "T34"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(minute, "T34"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(second, "T34"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                  "T34"."LEAVE_TIME"
                                ) % 1000000
                              ) + 1000000
                            ) % 1000000
                          ) + 1000000 AS VARCHAR),
                          6
                        )
                      ) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(
                          CONCAT(
                            CONCAT(
                              RIGHT(CAST(CAST(DATE_PART(year, "T34"."LEAVE_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T34"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T34"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T34"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(minute, "T34"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(second, "T34"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                      "T34"."LEAVE_TIME"
                                    ) % 1000000
                                  ) + 1000000
                                ) % 1000000
                              ) + 1000000 AS VARCHAR),
                              6
                            )
                          )
                        ) AS VARCHAR),
                        ':',
                        COALESCE(
                          CONCAT(
                            CONCAT(
                              RIGHT(CAST(CAST(DATE_PART(year, "T34"."LEAVE_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T34"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T34"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T34"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(minute, "T34"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(second, "T34"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                      "T34"."LEAVE_TIME"
                                    ) % 1000000
                                  ) + 1000000
                                ) % 1000000
                              ) + 1000000 AS VARCHAR),
                              6
                            )
                          ),
                          ''
                        )
                      )
                    ),
                    IFF(
                      CONCAT(
                        CONCAT(
                          RIGHT(
                            CAST(CAST(DATE_PART(year, "T34"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                            4
                          ),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T34"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T34"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(CAST(CAST(DATE_PART(hour, "T34"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(minute, "T34"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(second, "T34"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                  "T34"."LOAD_TIMESTAMP"
                                ) % 1000000
                              ) + 1000000
                            ) % 1000000
                          ) + 1000000 AS VARCHAR),
                          6
                        )
                      ) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(
                          CONCAT(
                            CONCAT(
                              RIGHT(
                                CAST(CAST(DATE_PART(year, "T34"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                                4
                              ),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T34"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T34"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T34"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(minute, "T34"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(second, "T34"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                      "T34"."LOAD_TIMESTAMP"
                                    ) % 1000000
                                  ) + 1000000
                                ) % 1000000
                              ) + 1000000 AS VARCHAR),
                              6
                            )
                          )
                        ) AS VARCHAR),
                        ':',
                        COALESCE(
                          CONCAT(
                            CONCAT(
                              RIGHT(
                                CAST(CAST(DATE_PART(year, "T34"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                                4
                              ),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T34"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T34"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T34"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(minute, "T34"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(second, "T34"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                      "T34"."LOAD_TIMESTAMP"
                                    ) % 1000000
                                  ) + 1000000
                                ) % 1000000
                              ) + 1000000 AS VARCHAR),
                              6
                            )
                          ),
                          ''
                        )
                      )
                    ),
                    IFF(
                      CONCAT(
                        CONCAT(
                          RIGHT(
                            CAST(CAST(DATE_PART(year, "T34"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                            4
                          ),
                          '-',
                          RIGHT(
                            CAST(CAST(DATE_PART(month, "T34"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                            2
                          ),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T34"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(
                          CAST(CAST(DATE_PART(hour, "T34"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(minute, "T34"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(second, "T34"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                  "T34"."UPDATE_TIMESTAMP"
                                ) % 1000000
                              ) + 1000000
                            ) % 1000000
                          ) + 1000000 AS VARCHAR),
                          6
                        )
                      ) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(
                          CONCAT(
                            CONCAT(
                              RIGHT(
                                CAST(CAST(DATE_PART(year, "T34"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                                4
                              ),
                              '-',
                              RIGHT(
                                CAST(CAST(DATE_PART(month, "T34"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                                2
                              ),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T34"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(
                              CAST(CAST(DATE_PART(hour, "T34"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(minute, "T34"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(second, "T34"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                      "T34"."UPDATE_TIMESTAMP"
                                    ) % 1000000
                                  ) + 1000000
                                ) % 1000000
                              ) + 1000000 AS VARCHAR),
                              6
                            )
                          )
                        ) AS VARCHAR),
                        ':',
                        COALESCE(
                          CONCAT(
                            CONCAT(
                              RIGHT(
                                CAST(CAST(DATE_PART(year, "T34"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                                4
                              ),
                              '-',
                              RIGHT(
                                CAST(CAST(DATE_PART(month, "T34"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                                2
                              ),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T34"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(
                              CAST(CAST(DATE_PART(hour, "T34"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(minute, "T34"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(second, "T34"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                      "T34"."UPDATE_TIMESTAMP"
                                    ) % 1000000
                                  ) + 1000000
                                ) % 1000000
                              ) + 1000000 AS VARCHAR),
                              6
                            )
                          ),
                          ''
                        )
                      )
                    ),
                    IFF(
                      "T34"."SOURCE_SYSTEM" IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH("T34"."SOURCE_SYSTEM") AS VARCHAR),
                        ':',
                        COALESCE("T34"."SOURCE_SYSTEM", '')
                      )
                    ),
                    IFF(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T34"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T34"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T34"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                      ) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T34"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T34"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T34"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          )
                        ) AS VARCHAR),
                        ':',
                        COALESCE(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T34"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T34"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T34"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          ),
                          ''
                        )
                      )
                    ),
                    IFF(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T34"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T34"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T34"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                      ) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T34"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T34"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T34"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          )
                        ) AS VARCHAR),
                        ':',
                        COALESCE(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T34"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T34"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T34"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          ),
                          ''
                        )
                      )
                    )
                  )
                ) % 2147483647 AS "CONTENT"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    *
                  FROM "ZOOM_DB"."SILVER"."SI_PARTICIPANTS" AS "T2"
                  WHERE
                    "T2"."LOAD_TIMESTAMP" >= :run_value_contents_since_go_participant_fact
                ) AS "T18"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    *
                  FROM "ZOOM_DB"."SILVER"."SI_PARTICIPANTS" AS "T2"
                  WHERE
                    "T2"."UPDATE_TIMESTAMP" >= :run_value_contents_since_go_participant_fact
                    AND COALESCE("T2"."LOAD_TIMESTAMP" < :run_value_contents_since_go_participant_fact, TRUE)
                ) AS "T26"
              ) AS "T34"
            ) AS "T90"
            GROUP BY
              1
          ) AS "T98"
        ) AS "T114"
          ON "T82"."DAY" = "T114"."CONTENT_DAY"
      ) AS "T122"
    ) AS "T130"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'go_meeting_fact' AS "MODEL",
        'si_meetings' AS "SOURCE",
        "T123"."DAY",
        "T123"."ROWS",
        "T123"."TIMES",
        "T123"."CONTENT"
      FROM (
        SELECT
          "T83"."DAY",
          "T83"."ROWS",
          "T83"."TIMES",
          "T115"."CONTENT_DAY",
          "T115"."CONTENT"
        FROM (
          SELECT
            "T71"."DAY",
            "T71"."ROWS",
            "T71"."TIMES"
          FROM "T70" AS "T71"
          WHERE
            "T71"."MODEL" = 'go_meeting_fact'
        ) AS "T83"
        LEFT OUTER JOIN (
          SELECT
            "T99"."DAY" AS "CONTENT_DAY",
            "T99"."CONTENT"
          FROM (
            SELECT
              "T91"."DAY",
              SUM("T91"."CONTENT") AS "CONTENT"
            FROM (
              SELECT
                COALESCE(
                  TO_DATE(
                    IFF(
                      "T35"."LOAD_TIMESTAMP" > "T35"."UPDATE_TIMESTAMP",
                      "T35"."LOAD_TIMESTAMP",
                      COALESCE("T35"."UPDATE_TIMESTAMP", "T35"."LOAD_TIMESTAMP")
                    )
                  ),
                  DATE_FROM_PARTS(1, 1, 1)
                ) AS "DAY",
                HASH(
                  CONCAT(
                    IFF(
                      "T35"."MEETING_ID" IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH("T35"."MEETING_ID") AS VARCHAR), ':', COALESCE("T35"."MEETING_ID", ''))
                    ),
                    IFF(
                      "T35"."HOST_ID" IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH("T35"."HOST_ID") AS VARCHAR), ':', COALESCE("T35"."HOST_ID", ''))
                    ),
                    IFF(
                      "T35"."MEETING_TOPIC" IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH("T35"."MEETING_TOPIC") AS VARCHAR),
                        ':',
                        COALESCE("T35"."MEETING_TOPIC", '')
                      )
                    ),
                    IFF(
                      CONCAT(
                        CONCAT(
                          RIGHT(CAST(CAST(DATE_PART(year, "T35"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T35"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T35"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(CAST(CAST(DATE_PART(hour, "T35"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(minute, "T35"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(second, "T35"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                  "T35"."START_TIME"
                                ) % 1000000
                              ) + 1000000
                            ) % 1000000
                          ) + 1000000 AS VARCHAR),
                          6
                        )
                      ) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(
                          CONCAT(
                            CONCAT(
                              RIGHT(CAST(CAST(DATE_PART(year, "T35"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T35"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T35"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T35"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(minute, "T35"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(second, "T35"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                      "T35"."START_TIME"
                                    ) % 1000000
                                  ) + 1000000
                                ) % 1000000
                              ) + 1000000 AS VARCHAR),
                              6
                            )
                          )
                        ) AS VARCHAR),
                        ':',
                        COALESCE(
                          CONCAT(
                            CONCAT(
                              RIGHT(CAST(CAST(DATE_PART(year, "T35"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T35"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T35"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T35"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(minute, "T35"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(second, "T35"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                      "T35"."START_TIME"
                                    ) % 1000000
                                  ) + 1000000
                                ) % 1000000
                              ) + 1000000 AS VARCHAR),
                              6
                            )
                          ),
                          ''
                        )
                      )
                    ),
                    IFF(
                      CONCAT(
                        CONCAT(
                          RIGHT(CAST(CAST(DATE_PART(year, "T35"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T35"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T35"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(CAST(CAST(DATE_PART(hour, "T35"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(minute, "T35"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(second, "T35"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                  "T35"."END_TIME"
                                ) % 1000000
                              ) + 1000000
                            ) % 1000000
                          ) + 1000000 AS VARCHAR),
                          6
                        )
                      ) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(
                          CONCAT(
                            CONCAT(
                              RIGHT(CAST(CAST(DATE_PART(year, "T35"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T35"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T35"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T35"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(minute, "T35"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(second, "T35"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                      "T35"."END_TIME"
                                    ) % 1000000
                                  ) + 1000000
                                ) % 1000000
                              ) + 1000000 AS VARCHAR),
                              6
                            )
                          )
                        ) AS VARCHAR),
                        ':',
                        COALESCE(
                          CONCAT(
                            CONCAT(
                              RIGHT(CAST(CAST(DATE_PART(year, "T35"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T35"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T35"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T35"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(minute, "T35"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(second, "T35"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                      "T35"."END_TIME"
                                    ) % 1000000
                                  ) + 1000000
                                ) % 1000000
                              ) + 1000000 AS VARCHAR),
                              6
                            )
                          ),
                          ''
                        )
                      )
                    ),
                    IFF(
                      CAST("T35"."DURATION_MINUTES" AS VARCHAR) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(CAST("T35"."DURATION_MINUTES" AS VARCHAR)) AS VARCHAR),
                        ':',
                        COALESCE(CAST("T35"."DURATION_MINUTES" AS VARCHAR), '')
                      )
                    ),
                    IFF(
                      CONCAT(
                        CONCAT(
                          RIGHT(
                            CAST(CAST(DATE_PART(year, "T35"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                            4
                          ),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T35"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T35"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(CAST(CAST(DATE_PART(hour, "T35"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(minute, "T35"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(second, "T35"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                  "T35"."LOAD_TIMESTAMP"
                                ) % 1000000
                              ) + 1000000
                            ) % 1000000
                          ) + 1000000 AS VARCHAR),
                          6
                        )
                      ) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(
                          CONCAT(
                            CONCAT(
                              RIGHT(
                                CAST(CAST(DATE_PART(year, "T35"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                                4
                              ),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T35"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T35"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T35"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(minute, "T35"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(second, "T35"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                      "T35"."LOAD_TIMESTAMP"
                                    ) % 1000000
                                  ) + 1000000
                                ) % 1000000
                              ) + 1000000 AS VARCHAR),
                              6
                            )
                          )
                        ) AS VARCHAR),
                        ':',
                        COALESCE(
                          CONCAT(
                            CONCAT(
                              RIGHT(
                                CAST(CAST(DATE_PART(year, "T35"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                                4
                              ),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T35"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T35"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T35"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(minute, "T35"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(second, "T35"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                      "T35"."LOAD_TIMESTAMP"
                                    ) % 1000000
                                  ) + 1000000
                                ) % 1000000
                              ) + 1000000 AS VARCHAR),
                              6
                            )
                          ),
                          ''
                        )
                      )
                    ),
                    IFF(
                      CONCAT(
                        CONCAT(
                          RIGHT(
                            CAST(CAST(DATE_PART(year, "T35"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                            4
                          ),
                          '-',
                          RIGHT(
                            CAST(CAST(DATE_PART(month, "T35"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                            2
                          ),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T35"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(
                          CAST(CAST(DATE_PART(hour, "T35"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(minute, "T35"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(second, "T35"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                  "T35"."UPDATE_TIMESTAMP"
                                ) % 1000000
                              ) + 1000000
                            ) % 1000000
                          ) + 1000000 AS VARCHAR),
                          6
                        )
                      ) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(
                          CONCAT(
                            CONCAT(
                              RIGHT(
                                CAST(CAST(DATE_PART(year, "T35"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                                4
                              ),
                              '-',
                              RIGHT(
                                CAST(CAST(DATE_PART(month, "T35"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                                2
                              ),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T35"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(
                              CAST(CAST(DATE_PART(hour, "T35"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(minute, "T35"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(second, "T35"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                      "T35"."UPDATE_TIMESTAMP"
                                    ) % 1000000
                                  ) + 1000000
                                ) % 1000000
                              ) + 1000000 AS VARCHAR),
                              6
                            )
                          )
                        ) AS VARCHAR),
                        ':',
                        COALESCE(
                          CONCAT(
                            CONCAT(
                              RIGHT(
                                CAST(CAST(DATE_PART(year, "T35"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                                4
                              ),
                              '-',
                              RIGHT(
                                CAST(CAST(DATE_PART(month, "T35"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                                2
                              ),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T35"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(
                              CAST(CAST(DATE_PART(hour, "T35"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(minute, "T35"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(second, "T35"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                      "T35"."UPDATE_TIMESTAMP"
                                    ) % 1000000
                                  ) + 1000000
                                ) % 1000000
                              ) + 1000000 AS VARCHAR),
                              6
                            )
                          ),
                          ''
                        )
                      )
                    ),
                    IFF(
                      "T35"."SOURCE_SYSTEM" IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH("T35"."SOURCE_SYSTEM") AS VARCHAR),
                        ':',
                        COALESCE("T35"."SOURCE_SYSTEM", '')
                      )
                    ),
                    IFF(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T35"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T35"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T35"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                      ) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T35"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T35"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T35"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          )
                        ) AS VARCHAR),
                        ':',
                        COALESCE(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T35"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T35"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T35"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          ),
                          ''
                        )
                      )
                    ),
                    IFF(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T35"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T35"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T35"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                      ) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T35"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T35"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T35"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          )
                        ) AS VARCHAR),
                        ':',
                        COALESCE(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T35"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T35"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T35"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          ),
                          ''
                        )
                      )
                    )
                  )
                ) % 2147483647 AS "CONTENT"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    *
                  FROM "ZOOM_DB"."SILVER"."SI_MEETINGS" AS "T3"
                  WHERE
                    "T3"."LOAD_TIMESTAMP" >= :run_value_contents_since_go_meeting_fact
                ) AS "T19"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    *
                  FROM "ZOOM_DB"."SILVER"."SI_MEETINGS" AS "T3"
                  WHERE
                    "T3"."UPDATE_TIMESTAMP" >= :run_value_contents_since_go_meeting_fact
                    AND COALESCE("T3"."LOAD_TIMESTAMP" < :run_value_contents_since_go_meeting_fact, TRUE)
                ) AS "T27"
              ) AS "T35"
            ) AS "T91"
            GROUP BY
              1
          ) AS "T99"
        ) AS "T115"
          ON "T83"."DAY" = "T115"."CONTENT_DAY"
      ) AS "T123"
    ) AS "T131"
  ) AS "T137"
) AS "T140"
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
        'si_feature_usage' AS "SOURCE",
        "T124"."DAY",
        "T124"."ROWS",
        "T124"."TIMES",
        "T124"."CONTENT"
      FROM (
        SELECT
          "T84"."DAY",
          "T84"."ROWS",
          "T84"."TIMES",
          "T116"."CONTENT_DAY",
          "T116"."CONTENT"
        FROM (
          SELECT
            "T71"."DAY",
            "T71"."ROWS",
            "T71"."TIMES"
          FROM "T70" AS "T71"
          WHERE
            "T71"."MODEL" = 'go_feature_usage_fact'
        ) AS "T84"
        LEFT OUTER JOIN (
          SELECT
            "T100"."DAY" AS "CONTENT_DAY",
            "T100"."CONTENT"
          FROM (
            SELECT
              "T92"."DAY",
              SUM("T92"."CONTENT") AS "CONTENT"
            FROM (
              SELECT
                COALESCE(
                  TO_DATE(
                    IFF(
                      "T36"."LOAD_TIMESTAMP" > "T36"."UPDATE_TIMESTAMP",
                      "T36"."LOAD_TIMESTAMP",
                      COALESCE("T36"."UPDATE_TIMESTAMP", "T36"."LOAD_TIMESTAMP")
                    )
                  ),
                  DATE_FROM_PARTS(1, 1, 1)
                ) AS "DAY",
                HASH(
                  CONCAT(
                    IFF(
                      "T36"."USAGE_ID" IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH("T36"."USAGE_ID") AS VARCHAR), ':', COALESCE("T36"."USAGE_ID", ''))
                    ),
                    IFF(
                      "T36"."MEETING_ID" IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH("T36"."MEETING_ID") AS VARCHAR), ':', COALESCE("T36"."MEETING_ID", ''))
                    ),
                    IFF(
                      "T36"."FEATURE_NAME" IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH("T36"."FEATURE_NAME") AS VARCHAR),
                        ':',
                        COALESCE("T36"."FEATURE_NAME", '')
                      )
                    ),
                    IFF(
                      CAST("T36"."USAGE_COUNT" AS VARCHAR) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(CAST("T36"."USAGE_COUNT" AS VARCHAR)) AS VARCHAR),
                        ':',
                        COALESCE(CAST("T36"."USAGE_COUNT" AS VARCHAR), '')
                      )
                    ),
                    IFF(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T36"."USAGE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T36"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T36"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                      ) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T36"."USAGE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T36"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T36"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          )
                        ) AS VARCHAR),
                        ':',
                        COALESCE(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T36"."USAGE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T36"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T36"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          ),
                          ''
                        )
                      )
                    ),
                    IFF(
                      CONCAT(
                        CONCAT(
                          RIGHT(
                            CAST(CAST(DATE_PART(year, "T36"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                            4
                          ),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T36"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T36"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(CAST(CAST(DATE_PART(hour, "T36"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(minute, "T36"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(second, "T36"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                  "T36"."LOAD_TIMESTAMP"
                                ) % 1000000
                              ) + 1000000
                            ) % 1000000
                          ) + 1000000 AS VARCHAR),
                          6
                        )
                      ) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(
                          CONCAT(
                            CONCAT(
                              RIGHT(
                                CAST(CAST(DATE_PART(year, "T36"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                                4
                              ),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T36"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T36"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T36"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(minute, "T36"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(second, "T36"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                      "T36"."LOAD_TIMESTAMP"
                                    ) % 1000000
                                  ) + 1000000
                                ) % 1000000
                              ) + 1000000 AS VARCHAR),
                              6
                            )
                          )
                        ) AS VARCHAR),
                        ':',
                        COALESCE(
                          CONCAT(
                            CONCAT(
                              RIGHT(
                                CAST(CAST(DATE_PART(year, "T36"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                                4
                              ),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T36"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T36"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T36"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(minute, "T36"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(second, "T36"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                      "T36"."LOAD_TIMESTAMP"
                                    ) % 1000000
                                  ) + 1000000
                                ) % 1000000
                              ) + 1000000 AS VARCHAR),
                              6
                            )
                          ),
                          ''
                        )
                      )
                    ),
                    IFF(
                      CONCAT(
                        CONCAT(
                          RIGHT(
                            CAST(CAST(DATE_PART(year, "T36"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                            4
                          ),
                          '-',
                          RIGHT(
                            CAST(CAST(DATE_PART(month, "T36"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                            2
                          ),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T36"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(
                          CAST(CAST(DATE_PART(hour, "T36"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(minute, "T36"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(second, "T36"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                  "T36"."UPDATE_TIMESTAMP"
                                ) % 1000000
                              ) + 1000000
                            ) % 1000000
                          ) + 1000000 AS VARCHAR),
                          6
                        )
                      ) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(
                          CONCAT(
                            CONCAT(
                              RIGHT(
                                CAST(CAST(DATE_PART(year, "T36"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                                4
                              ),
                              '-',
                              RIGHT(
                                CAST(CAST(DATE_PART(month, "T36"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                                2
                              ),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T36"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(
                              CAST(CAST(DATE_PART(hour, "T36"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(minute, "T36"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(second, "T36"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                      "T36"."UPDATE_TIMESTAMP"
                                    ) % 1000000
                                  ) + 1000000
                                ) % 1000000
                              ) + 1000000 AS VARCHAR),
                              6
                            )
                          )
                        ) AS VARCHAR),
                        ':',
                        COALESCE(
                          CONCAT(
                            CONCAT(
                              RIGHT(
                                CAST(CAST(DATE_PART(year, "T36"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                                4
                              ),
                              '-',
                              RIGHT(
                                CAST(CAST(DATE_PART(month, "T36"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                                2
                              ),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T36"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(
                              CAST(CAST(DATE_PART(hour, "T36"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(minute, "T36"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(second, "T36"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                      "T36"."UPDATE_TIMESTAMP"
                                    ) % 1000000
                                  ) + 1000000
                                ) % 1000000
                              ) + 1000000 AS VARCHAR),
                              6
                            )
                          ),
                          ''
                        )
                      )
                    ),
                    IFF(
                      "T36"."SOURCE_SYSTEM" IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH("T36"."SOURCE_SYSTEM") AS VARCHAR),
                        ':',
                        COALESCE("T36"."SOURCE_SYSTEM", '')
                      )
                    ),
                    IFF(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T36"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T36"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T36"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                      ) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T36"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T36"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T36"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          )
                        ) AS VARCHAR),
                        ':',
                        COALESCE(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T36"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T36"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T36"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          ),
                          ''
                        )
                      )
                    ),
                    IFF(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T36"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T36"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T36"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                      ) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T36"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T36"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T36"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          )
                        ) AS VARCHAR),
                        ':',
                        COALESCE(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T36"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T36"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T36"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          ),
                          ''
                        )
                      )
                    )
                  )
                ) % 2147483647 AS "CONTENT"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    *
                  FROM "ZOOM_DB"."SILVER"."SI_FEATURE_USAGE" AS "T4"
                  WHERE
                    "T4"."LOAD_TIMESTAMP" >= :run_value_contents_since_go_feature_usage_fact
                ) AS "T20"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    *
                  FROM "ZOOM_DB"."SILVER"."SI_FEATURE_USAGE" AS "T4"
                  WHERE
                    "T4"."UPDATE_TIMESTAMP" >= :run_value_contents_since_go_feature_usage_fact
                    AND COALESCE("T4"."LOAD_TIMESTAMP" < :run_value_contents_since_go_feature_usage_fact, TRUE)
                ) AS "T28"
              ) AS "T36"
            ) AS "T92"
            GROUP BY
              1
          ) AS "T100"
        ) AS "T116"
          ON "T84"."DAY" = "T116"."CONTENT_DAY"
      ) AS "T124"
    ) AS "T132"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'go_webinar_fact' AS "MODEL",
        'si_webinars' AS "SOURCE",
        "T125"."DAY",
        "T125"."ROWS",
        "T125"."TIMES",
        "T125"."CONTENT"
      FROM (
        SELECT
          "T85"."DAY",
          "T85"."ROWS",
          "T85"."TIMES",
          "T117"."CONTENT_DAY",
          "T117"."CONTENT"
        FROM (
          SELECT
            "T71"."DAY",
            "T71"."ROWS",
            "T71"."TIMES"
          FROM "T70" AS "T71"
          WHERE
            "T71"."MODEL" = 'go_webinar_fact'
        ) AS "T85"
        LEFT OUTER JOIN (
          SELECT
            "T101"."DAY" AS "CONTENT_DAY",
            "T101"."CONTENT"
          FROM (
            SELECT
              "T93"."DAY",
              SUM("T93"."CONTENT") AS "CONTENT"
            FROM (
              SELECT
                COALESCE(
                  TO_DATE(
                    IFF(
                      "T37"."LOAD_TIMESTAMP" > "T37"."UPDATE_TIMESTAMP",
                      "T37"."LOAD_TIMESTAMP",
                      COALESCE("T37"."UPDATE_TIMESTAMP", "T37"."LOAD_TIMESTAMP")
                    )
                  ),
                  DATE_FROM_PARTS(1, 1, 1)
                ) AS "DAY",
                HASH(
                  CONCAT(
                    IFF(
                      "T37"."WEBINAR_ID" IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH("T37"."WEBINAR_ID") AS VARCHAR), ':', COALESCE("T37"."WEBINAR_ID", ''))
                    ),
                    IFF(
                      "T37"."HOST_ID" IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH("T37"."HOST_ID") AS VARCHAR), ':', COALESCE("T37"."HOST_ID", ''))
                    ),
                    IFF(
                      "T37"."WEBINAR_TOPIC" IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH("T37"."WEBINAR_TOPIC") AS VARCHAR),
                        ':',
                        COALESCE("T37"."WEBINAR_TOPIC", '')
                      )
                    ),
                    IFF(
                      CONCAT(
                        CONCAT(
                          RIGHT(CAST(CAST(DATE_PART(year, "T37"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T37"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T37"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(CAST(CAST(DATE_PART(hour, "T37"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(minute, "T37"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(second, "T37"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                  "T37"."START_TIME"
                                ) % 1000000
                              ) + 1000000
                            ) % 1000000
                          ) + 1000000 AS VARCHAR),
                          6
                        )
                      ) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(
                          CONCAT(
                            CONCAT(
                              RIGHT(CAST(CAST(DATE_PART(year, "T37"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T37"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T37"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T37"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(minute, "T37"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(second, "T37"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                      "T37"."START_TIME"
                                    ) % 1000000
                                  ) + 1000000
                                ) % 1000000
                              ) + 1000000 AS VARCHAR),
                              6
                            )
                          )
                        ) AS VARCHAR),
                        ':',
                        COALESCE(
                          CONCAT(
                            CONCAT(
                              RIGHT(CAST(CAST(DATE_PART(year, "T37"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T37"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T37"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T37"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(minute, "T37"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(second, "T37"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                      "T37"."START_TIME"
                                    ) % 1000000
                                  ) + 1000000
                                ) % 1000000
                              ) + 1000000 AS VARCHAR),
                              6
                            )
                          ),
                          ''
                        )
                      )
                    ),
                    IFF(
                      CONCAT(
                        CONCAT(
                          RIGHT(CAST(CAST(DATE_PART(year, "T37"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T37"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T37"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(CAST(CAST(DATE_PART(hour, "T37"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(minute, "T37"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(second, "T37"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                  "T37"."END_TIME"
                                ) % 1000000
                              ) + 1000000
                            ) % 1000000
                          ) + 1000000 AS VARCHAR),
                          6
                        )
                      ) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(
                          CONCAT(
                            CONCAT(
                              RIGHT(CAST(CAST(DATE_PART(year, "T37"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T37"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T37"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T37"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(minute, "T37"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(second, "T37"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                      "T37"."END_TIME"
                                    ) % 1000000
                                  ) + 1000000
                                ) % 1000000
                              ) + 1000000 AS VARCHAR),
                              6
                            )
                          )
                        ) AS VARCHAR),
                        ':',
                        COALESCE(
                          CONCAT(
                            CONCAT(
                              RIGHT(CAST(CAST(DATE_PART(year, "T37"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T37"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T37"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T37"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(minute, "T37"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(second, "T37"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                      "T37"."END_TIME"
                                    ) % 1000000
                                  ) + 1000000
                                ) % 1000000
                              ) + 1000000 AS VARCHAR),
                              6
                            )
                          ),
                          ''
                        )
                      )
                    ),
                    IFF(
                      CAST("T37"."REGISTRANTS" AS VARCHAR) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(CAST("T37"."REGISTRANTS" AS VARCHAR)) AS VARCHAR),
                        ':',
                        COALESCE(CAST("T37"."REGISTRANTS" AS VARCHAR), '')
                      )
                    ),
                    IFF(
                      CONCAT(
                        CONCAT(
                          RIGHT(
                            CAST(CAST(DATE_PART(year, "T37"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                            4
                          ),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T37"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T37"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(CAST(CAST(DATE_PART(hour, "T37"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(minute, "T37"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(second, "T37"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                  "T37"."LOAD_TIMESTAMP"
                                ) % 1000000
                              ) + 1000000
                            ) % 1000000
                          ) + 1000000 AS VARCHAR),
                          6
                        )
                      ) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(
                          CONCAT(
                            CONCAT(
                              RIGHT(
                                CAST(CAST(DATE_PART(year, "T37"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                                4
                              ),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T37"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T37"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T37"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(minute, "T37"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(second, "T37"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                      "T37"."LOAD_TIMESTAMP"
                                    ) % 1000000
                                  ) + 1000000
                                ) % 1000000
                              ) + 1000000 AS VARCHAR),
                              6
                            )
                          )
                        ) AS VARCHAR),
                        ':',
                        COALESCE(
                          CONCAT(
                            CONCAT(
                              RIGHT(
                                CAST(CAST(DATE_PART(year, "T37"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                                4
                              ),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T37"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T37"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T37"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(minute, "T37"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(second, "T37"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                      "T37"."LOAD_TIMESTAMP"
                                    ) % 1000000
                                  ) + 1000000
                                ) % 1000000
                              ) + 1000000 AS VARCHAR),
                              6
                            )
                          ),
                          ''
                        )
                      )
                    ),
                    IFF(
                      CONCAT(
                        CONCAT(
                          RIGHT(
                            CAST(CAST(DATE_PART(year, "T37"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                            4
                          ),
                          '-',
                          RIGHT(
                            CAST(CAST(DATE_PART(month, "T37"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                            2
                          ),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T37"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(
                          CAST(CAST(DATE_PART(hour, "T37"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(minute, "T37"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(second, "T37"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                  "T37"."UPDATE_TIMESTAMP"
                                ) % 1000000
                              ) + 1000000
                            ) % 1000000
                          ) + 1000000 AS VARCHAR),
                          6
                        )
                      ) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(
                          CONCAT(
                            CONCAT(
                              RIGHT(
                                CAST(CAST(DATE_PART(year, "T37"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                                4
                              ),
                              '-',
                              RIGHT(
                                CAST(CAST(DATE_PART(month, "T37"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                                2
                              ),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T37"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(
                              CAST(CAST(DATE_PART(hour, "T37"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(minute, "T37"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(second, "T37"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                      "T37"."UPDATE_TIMESTAMP"
                                    ) % 1000000
                                  ) + 1000000
                                ) % 1000000
                              ) + 1000000 AS VARCHAR),
                              6
                            )
                          )
                        ) AS VARCHAR),
                        ':',
                        COALESCE(
                          CONCAT(
                            CONCAT(
                              RIGHT(
                                CAST(CAST(DATE_PART(year, "T37"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                                4
                              ),
                              '-',
                              RIGHT(
                                CAST(CAST(DATE_PART(month, "T37"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                                2
                              ),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T37"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(
                              CAST(CAST(DATE_PART(hour, "T37"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(minute, "T37"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(second, "T37"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                      "T37"."UPDATE_TIMESTAMP"
                                    ) % 1000000
                                  ) + 1000000
                                ) % 1000000
                              ) + 1000000 AS VARCHAR),
                              6
                            )
                          ),
                          ''
                        )
                      )
                    ),
                    IFF(
                      "T37"."SOURCE_SYSTEM" IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH("T37"."SOURCE_SYSTEM") AS VARCHAR),
                        ':',
                        COALESCE("T37"."SOURCE_SYSTEM", '')
                      )
                    ),
                    IFF(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T37"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T37"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T37"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                      ) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T37"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T37"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T37"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          )
                        ) AS VARCHAR),
                        ':',
                        COALESCE(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T37"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T37"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T37"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          ),
                          ''
                        )
                      )
                    ),
                    IFF(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T37"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T37"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T37"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                      ) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T37"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T37"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T37"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          )
                        ) AS VARCHAR),
                        ':',
                        COALESCE(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T37"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T37"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T37"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          ),
                          ''
                        )
                      )
                    )
                  )
                ) % 2147483647 AS "CONTENT"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    *
                  FROM "ZOOM_DB"."SILVER"."SI_WEBINARS" AS "T5"
                  WHERE
                    "T5"."LOAD_TIMESTAMP" >= :run_value_contents_since_go_webinar_fact
                ) AS "T21"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    *
                  FROM "ZOOM_DB"."SILVER"."SI_WEBINARS" AS "T5"
                  WHERE
                    "T5"."UPDATE_TIMESTAMP" >= :run_value_contents_since_go_webinar_fact
                    AND COALESCE("T5"."LOAD_TIMESTAMP" < :run_value_contents_since_go_webinar_fact, TRUE)
                ) AS "T29"
              ) AS "T37"
            ) AS "T93"
            GROUP BY
              1
          ) AS "T101"
        ) AS "T117"
          ON "T85"."DAY" = "T117"."CONTENT_DAY"
      ) AS "T125"
    ) AS "T133"
  ) AS "T138"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        'go_support_ticket_fact' AS "MODEL",
        'si_support_tickets' AS "SOURCE",
        "T126"."DAY",
        "T126"."ROWS",
        "T126"."TIMES",
        "T126"."CONTENT"
      FROM (
        SELECT
          "T86"."DAY",
          "T86"."ROWS",
          "T86"."TIMES",
          "T118"."CONTENT_DAY",
          "T118"."CONTENT"
        FROM (
          SELECT
            "T71"."DAY",
            "T71"."ROWS",
            "T71"."TIMES"
          FROM "T70" AS "T71"
          WHERE
            "T71"."MODEL" = 'go_support_ticket_fact'
        ) AS "T86"
        LEFT OUTER JOIN (
          SELECT
            "T102"."DAY" AS "CONTENT_DAY",
            "T102"."CONTENT"
          FROM (
            SELECT
              "T94"."DAY",
              SUM("T94"."CONTENT") AS "CONTENT"
            FROM (
              SELECT
                COALESCE(
                  TO_DATE(
                    IFF(
                      "T38"."LOAD_TIMESTAMP" > "T38"."UPDATE_TIMESTAMP",
                      "T38"."LOAD_TIMESTAMP",
                      COALESCE("T38"."UPDATE_TIMESTAMP", "T38"."LOAD_TIMESTAMP")
                    )
                  ),
                  DATE_FROM_PARTS(1, 1, 1)
                ) AS "DAY",
                HASH(
                  CONCAT(
                    IFF(
                      "T38"."TICKET_ID" IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH("T38"."TICKET_ID") AS VARCHAR), ':', COALESCE("T38"."TICKET_ID", ''))
                    ),
                    IFF(
                      "T38"."USER_ID" IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH("T38"."USER_ID") AS VARCHAR), ':', COALESCE("T38"."USER_ID", ''))
                    ),
                    IFF(
                      "T38"."TICKET_TYPE" IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH("T38"."TICKET_TYPE") AS VARCHAR), ':', COALESCE("T38"."TICKET_TYPE", ''))
                    ),
                    IFF(
                      "T38"."RESOLUTION_STATUS" IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH("T38"."RESOLUTION_STATUS") AS VARCHAR),
                        ':',
                        COALESCE("T38"."RESOLUTION_STATUS", '')
                      )
                    ),
                    IFF(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T38"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T38"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T38"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                      ) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T38"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T38"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T38"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          )
                        ) AS VARCHAR),
                        ':',
                        COALESCE(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T38"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T38"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T38"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          ),
                          ''
                        )
                      )
                    ),
                    IFF(
                      CONCAT(
                        CONCAT(
                          RIGHT(
                            CAST(CAST(DATE_PART(year, "T38"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                            4
                          ),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T38"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T38"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(CAST(CAST(DATE_PART(hour, "T38"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(minute, "T38"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(second, "T38"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                  "T38"."LOAD_TIMESTAMP"
                                ) % 1000000
                              ) + 1000000
                            ) % 1000000
                          ) + 1000000 AS VARCHAR),
                          6
                        )
                      ) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(
                          CONCAT(
                            CONCAT(
                              RIGHT(
                                CAST(CAST(DATE_PART(year, "T38"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                                4
                              ),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T38"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T38"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T38"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(minute, "T38"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(second, "T38"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                      "T38"."LOAD_TIMESTAMP"
                                    ) % 1000000
                                  ) + 1000000
                                ) % 1000000
                              ) + 1000000 AS VARCHAR),
                              6
                            )
                          )
                        ) AS VARCHAR),
                        ':',
                        COALESCE(
                          CONCAT(
                            CONCAT(
                              RIGHT(
                                CAST(CAST(DATE_PART(year, "T38"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                                4
                              ),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T38"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T38"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T38"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(minute, "T38"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(second, "T38"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                      "T38"."LOAD_TIMESTAMP"
                                    ) % 1000000
                                  ) + 1000000
                                ) % 1000000
                              ) + 1000000 AS VARCHAR),
                              6
                            )
                          ),
                          ''
                        )
                      )
                    ),
                    IFF(
                      CONCAT(
                        CONCAT(
                          RIGHT(
                            CAST(CAST(DATE_PART(year, "T38"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                            4
                          ),
                          '-',
                          RIGHT(
                            CAST(CAST(DATE_PART(month, "T38"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                            2
                          ),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T38"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(
                          CAST(CAST(DATE_PART(hour, "T38"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(minute, "T38"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(second, "T38"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                  "T38"."UPDATE_TIMESTAMP"
                                ) % 1000000
                              ) + 1000000
                            ) % 1000000
                          ) + 1000000 AS VARCHAR),
                          6
                        )
                      ) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(
                          CONCAT(
                            CONCAT(
                              RIGHT(
                                CAST(CAST(DATE_PART(year, "T38"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                                4
                              ),
                              '-',
                              RIGHT(
                                CAST(CAST(DATE_PART(month, "T38"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                                2
                              ),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T38"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(
                              CAST(CAST(DATE_PART(hour, "T38"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(minute, "T38"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(second, "T38"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                      "T38"."UPDATE_TIMESTAMP"
                                    ) % 1000000
                                  ) + 1000000
                                ) % 1000000
                              ) + 1000000 AS VARCHAR),
                              6
                            )
                          )
                        ) AS VARCHAR),
                        ':',
                        COALESCE(
                          CONCAT(
                            CONCAT(
                              RIGHT(
                                CAST(CAST(DATE_PART(year, "T38"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                                4
                              ),
                              '-',
                              RIGHT(
                                CAST(CAST(DATE_PART(month, "T38"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                                2
                              ),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T38"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(
                              CAST(CAST(DATE_PART(hour, "T38"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(minute, "T38"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(second, "T38"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                      "T38"."UPDATE_TIMESTAMP"
                                    ) % 1000000
                                  ) + 1000000
                                ) % 1000000
                              ) + 1000000 AS VARCHAR),
                              6
                            )
                          ),
                          ''
                        )
                      )
                    ),
                    IFF(
                      "T38"."SOURCE_SYSTEM" IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH("T38"."SOURCE_SYSTEM") AS VARCHAR),
                        ':',
                        COALESCE("T38"."SOURCE_SYSTEM", '')
                      )
                    ),
                    IFF(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T38"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T38"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T38"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                      ) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T38"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T38"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T38"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          )
                        ) AS VARCHAR),
                        ':',
                        COALESCE(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T38"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T38"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T38"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          ),
                          ''
                        )
                      )
                    ),
                    IFF(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T38"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T38"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T38"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                      ) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T38"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T38"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T38"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          )
                        ) AS VARCHAR),
                        ':',
                        COALESCE(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T38"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T38"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T38"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          ),
                          ''
                        )
                      )
                    )
                  )
                ) % 2147483647 AS "CONTENT"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    *
                  FROM "ZOOM_DB"."SILVER"."SI_SUPPORT_TICKETS" AS "T6"
                  WHERE
                    "T6"."LOAD_TIMESTAMP" >= :run_value_contents_since_go_support_ticket_fact
                ) AS "T22"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    *
                  FROM "ZOOM_DB"."SILVER"."SI_SUPPORT_TICKETS" AS "T6"
                  WHERE
                    "T6"."UPDATE_TIMESTAMP" >= :run_value_contents_since_go_support_ticket_fact
                    AND COALESCE("T6"."LOAD_TIMESTAMP" < :run_value_contents_since_go_support_ticket_fact, TRUE)
                ) AS "T30"
              ) AS "T38"
            ) AS "T94"
            GROUP BY
              1
          ) AS "T102"
        ) AS "T118"
          ON "T86"."DAY" = "T118"."CONTENT_DAY"
      ) AS "T126"
    ) AS "T134"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'go_billing_event_fact' AS "MODEL",
        'si_billing_events' AS "SOURCE",
        "T127"."DAY",
        "T127"."ROWS",
        "T127"."TIMES",
        "T127"."CONTENT"
      FROM (
        SELECT
          "T87"."DAY",
          "T87"."ROWS",
          "T87"."TIMES",
          "T119"."CONTENT_DAY",
          "T119"."CONTENT"
        FROM (
          SELECT
            "T71"."DAY",
            "T71"."ROWS",
            "T71"."TIMES"
          FROM "T70" AS "T71"
          WHERE
            "T71"."MODEL" = 'go_billing_event_fact'
        ) AS "T87"
        LEFT OUTER JOIN (
          SELECT
            "T103"."DAY" AS "CONTENT_DAY",
            "T103"."CONTENT"
          FROM (
            SELECT
              "T95"."DAY",
              SUM("T95"."CONTENT") AS "CONTENT"
            FROM (
              SELECT
                COALESCE(
                  TO_DATE(
                    IFF(
                      "T39"."LOAD_TIMESTAMP" > "T39"."UPDATE_TIMESTAMP",
                      "T39"."LOAD_TIMESTAMP",
                      COALESCE("T39"."UPDATE_TIMESTAMP", "T39"."LOAD_TIMESTAMP")
                    )
                  ),
                  DATE_FROM_PARTS(1, 1, 1)
                ) AS "DAY",
                HASH(
                  CONCAT(
                    IFF(
                      "T39"."EVENT_ID" IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH("T39"."EVENT_ID") AS VARCHAR), ':', COALESCE("T39"."EVENT_ID", ''))
                    ),
                    IFF(
                      "T39"."USER_ID" IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH("T39"."USER_ID") AS VARCHAR), ':', COALESCE("T39"."USER_ID", ''))
                    ),
                    IFF(
                      "T39"."EVENT_TYPE" IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH("T39"."EVENT_TYPE") AS VARCHAR), ':', COALESCE("T39"."EVENT_TYPE", ''))
                    ),
                    IFF(
                      CAST("T39"."AMOUNT" AS VARCHAR) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(CAST("T39"."AMOUNT" AS VARCHAR)) AS VARCHAR),
                        ':',
                        COALESCE(CAST("T39"."AMOUNT" AS VARCHAR), '')
                      )
                    ),
                    IFF(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T39"."EVENT_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T39"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T39"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                      ) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T39"."EVENT_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T39"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T39"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          )
                        ) AS VARCHAR),
                        ':',
                        COALESCE(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T39"."EVENT_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T39"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T39"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          ),
                          ''
                        )
                      )
                    ),
                    IFF(
                      CONCAT(
                        CONCAT(
                          RIGHT(
                            CAST(CAST(DATE_PART(year, "T39"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                            4
                          ),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T39"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T39"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(CAST(CAST(DATE_PART(hour, "T39"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(minute, "T39"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(second, "T39"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                  "T39"."LOAD_TIMESTAMP"
                                ) % 1000000
                              ) + 1000000
                            ) % 1000000
                          ) + 1000000 AS VARCHAR),
                          6
                        )
                      ) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(
                          CONCAT(
                            CONCAT(
                              RIGHT(
                                CAST(CAST(DATE_PART(year, "T39"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                                4
                              ),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T39"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T39"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T39"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(minute, "T39"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(second, "T39"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                      "T39"."LOAD_TIMESTAMP"
                                    ) % 1000000
                                  ) + 1000000
                                ) % 1000000
                              ) + 1000000 AS VARCHAR),
                              6
                            )
                          )
                        ) AS VARCHAR),
                        ':',
                        COALESCE(
                          CONCAT(
                            CONCAT(
                              RIGHT(
                                CAST(CAST(DATE_PART(year, "T39"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                                4
                              ),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T39"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T39"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T39"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(minute, "T39"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(second, "T39"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                      "T39"."LOAD_TIMESTAMP"
                                    ) % 1000000
                                  ) + 1000000
                                ) % 1000000
                              ) + 1000000 AS VARCHAR),
                              6
                            )
                          ),
                          ''
                        )
                      )
                    ),
                    IFF(
                      CONCAT(
                        CONCAT(
                          RIGHT(
                            CAST(CAST(DATE_PART(year, "T39"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                            4
                          ),
                          '-',
                          RIGHT(
                            CAST(CAST(DATE_PART(month, "T39"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                            2
                          ),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T39"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(
                          CAST(CAST(DATE_PART(hour, "T39"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(minute, "T39"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(second, "T39"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                  "T39"."UPDATE_TIMESTAMP"
                                ) % 1000000
                              ) + 1000000
                            ) % 1000000
                          ) + 1000000 AS VARCHAR),
                          6
                        )
                      ) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(
                          CONCAT(
                            CONCAT(
                              RIGHT(
                                CAST(CAST(DATE_PART(year, "T39"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                                4
                              ),
                              '-',
                              RIGHT(
                                CAST(CAST(DATE_PART(month, "T39"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                                2
                              ),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T39"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(
                              CAST(CAST(DATE_PART(hour, "T39"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(minute, "T39"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(second, "T39"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                      "T39"."UPDATE_TIMESTAMP"
                                    ) % 1000000
                                  ) + 1000000
                                ) % 1000000
                              ) + 1000000 AS VARCHAR),
                              6
                            )
                          )
                        ) AS VARCHAR),
                        ':',
                        COALESCE(
                          CONCAT(
                            CONCAT(
                              RIGHT(
                                CAST(CAST(DATE_PART(year, "T39"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                                4
                              ),
                              '-',
                              RIGHT(
                                CAST(CAST(DATE_PART(month, "T39"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                                2
                              ),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T39"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(
                              CAST(CAST(DATE_PART(hour, "T39"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(minute, "T39"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(second, "T39"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                      "T39"."UPDATE_TIMESTAMP"
                                    ) % 1000000
                                  ) + 1000000
                                ) % 1000000
                              ) + 1000000 AS VARCHAR),
                              6
                            )
                          ),
                          ''
                        )
                      )
                    ),
                    IFF(
                      "T39"."SOURCE_SYSTEM" IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH("T39"."SOURCE_SYSTEM") AS VARCHAR),
                        ':',
                        COALESCE("T39"."SOURCE_SYSTEM", '')
                      )
                    ),
                    IFF(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T39"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T39"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T39"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                      ) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T39"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T39"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T39"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          )
                        ) AS VARCHAR),
                        ':',
                        COALESCE(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T39"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T39"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T39"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          ),
                          ''
                        )
                      )
                    ),
                    IFF(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T39"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T39"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T39"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                      ) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T39"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T39"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T39"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          )
                        ) AS VARCHAR),
                        ':',
                        COALESCE(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T39"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T39"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T39"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          ),
                          ''
                        )
                      )
                    )
                  )
                ) % 2147483647 AS "CONTENT"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    *
                  FROM "ZOOM_DB"."SILVER"."SI_BILLING_EVENTS" AS "T7"
                  WHERE
                    "T7"."LOAD_TIMESTAMP" >= :run_value_contents_since_go_billing_event_fact
                ) AS "T23"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    *
                  FROM "ZOOM_DB"."SILVER"."SI_BILLING_EVENTS" AS "T7"
                  WHERE
                    "T7"."UPDATE_TIMESTAMP" >= :run_value_contents_since_go_billing_event_fact
                    AND COALESCE("T7"."LOAD_TIMESTAMP" < :run_value_contents_since_go_billing_event_fact, TRUE)
                ) AS "T31"
              ) AS "T39"
            ) AS "T95"
            GROUP BY
              1
          ) AS "T103"
        ) AS "T119"
          ON "T87"."DAY" = "T119"."CONTENT_DAY"
      ) AS "T127"
    ) AS "T135"
  ) AS "T139"
) AS "T141";
