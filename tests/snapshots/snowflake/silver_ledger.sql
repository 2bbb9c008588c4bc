-- silver_ledger
-- snowflake, full; compiled by zoomgold, not for editing
-- values of the run: contents_since_go_user_dim, contents_since_go_license_dim, contents_since_go_participant_fact, contents_since_go_meeting_fact, contents_since_go_feature_usage_fact, contents_since_go_webinar_fact, contents_since_go_support_ticket_fact, contents_since_go_billing_event_fact
CREATE OR REPLACE TRANSIENT TABLE "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."SILVER_LEDGER" AS
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
        "T81"."DAY",
        "T81"."ROWS",
        "T81"."TIMES",
        "T81"."CONTENT"
      FROM (
        SELECT
          "T25"."DAY",
          "T25"."ROWS",
          "T25"."TIMES",
          "T73"."CONTENT_DAY",
          "T73"."CONTENT"
        FROM (
          SELECT
            "T0"."DAY",
            "T0"."ROWS",
            "T0"."TIMES"
          FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."SILVER_DAYS" AS "T0"
          WHERE
            "T0"."MODEL" = 'go_user_dim'
        ) AS "T25"
        LEFT OUTER JOIN (
          SELECT
            "T57"."DAY" AS "CONTENT_DAY",
            "T57"."CONTENT"
          FROM (
            SELECT
              "T49"."DAY",
              SUM("T49"."CONTENT") AS "CONTENT"
            FROM (
              SELECT
                COALESCE(
                  TO_DATE(
                    IFF(
                      "T41"."LOAD_TIMESTAMP" > "T41"."UPDATE_TIMESTAMP",
                      "T41"."LOAD_TIMESTAMP",
                      COALESCE("T41"."UPDATE_TIMESTAMP", "T41"."LOAD_TIMESTAMP")
                    )
                  ),
                  DATE_FROM_PARTS(1, 1, 1)
                ) AS "DAY",
                HASH(
                  CONCAT(
                    IFF(
                      "T41"."USER_ID" IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH("T41"."USER_ID") AS VARCHAR), ':', COALESCE("T41"."USER_ID", ''))
                    ),
                    IFF(
                      "T41"."USER_NAME" IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH("T41"."USER_NAME") AS VARCHAR), ':', COALESCE("T41"."USER_NAME", ''))
                    ),
                    IFF(
                      "T41"."EMAIL" IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH("T41"."EMAIL") AS VARCHAR), ':', COALESCE("T41"."EMAIL", ''))
                    ),
                    IFF(
                      "T41"."COMPANY" IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH("T41"."COMPANY") AS VARCHAR), ':', COALESCE("T41"."COMPANY", ''))
                    ),
                    IFF(
                      "T41"."PLAN_TYPE" IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH("T41"."PLAN_TYPE") AS VARCHAR), ':', COALESCE("T41"."PLAN_TYPE", ''))
                    ),
                    IFF(
                      "T41"."USER_STATUS" IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH("T41"."USER_STATUS") AS VARCHAR), ':', COALESCE("T41"."USER_STATUS", ''))
                    ),
                    IFF(
                      CONCAT(
                        CONCAT(
                          RIGHT(
                            CAST(CAST(DATE_PART(year, "T41"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                            4
                          ),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T41"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T41"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(CAST(CAST(DATE_PART(hour, "T41"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(minute, "T41"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(second, "T41"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                                  "T41"."LOAD_TIMESTAMP"
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
                                CAST(CAST(DATE_PART(year, "T41"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                                4
                              ),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T41"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T41"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T41"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(minute, "T41"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(second, "T41"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                                      "T41"."LOAD_TIMESTAMP"
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
                                CAST(CAST(DATE_PART(year, "T41"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                                4
                              ),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T41"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T41"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T41"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(minute, "T41"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(second, "T41"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                                      "T41"."LOAD_TIMESTAMP"
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
                            CAST(CAST(DATE_PART(year, "T41"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                            4
                          ),
                          '-',
                          RIGHT(
                            CAST(CAST(DATE_PART(month, "T41"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                            2
                          ),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T41"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(
                          CAST(CAST(DATE_PART(hour, "T41"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(minute, "T41"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(second, "T41"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                                  "T41"."UPDATE_TIMESTAMP"
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
                                CAST(CAST(DATE_PART(year, "T41"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                                4
                              ),
                              '-',
                              RIGHT(
                                CAST(CAST(DATE_PART(month, "T41"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                                2
                              ),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T41"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(
                              CAST(CAST(DATE_PART(hour, "T41"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(minute, "T41"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(second, "T41"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                                      "T41"."UPDATE_TIMESTAMP"
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
                                CAST(CAST(DATE_PART(year, "T41"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                                4
                              ),
                              '-',
                              RIGHT(
                                CAST(CAST(DATE_PART(month, "T41"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                                2
                              ),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T41"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(
                              CAST(CAST(DATE_PART(hour, "T41"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(minute, "T41"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(second, "T41"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                                      "T41"."UPDATE_TIMESTAMP"
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
                      "T41"."SOURCE_SYSTEM" IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH("T41"."SOURCE_SYSTEM") AS VARCHAR),
                        ':',
                        COALESCE("T41"."SOURCE_SYSTEM", '')
                      )
                    ),
                    IFF(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T41"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T41"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T41"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                      ) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T41"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T41"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T41"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          )
                        ) AS VARCHAR),
                        ':',
                        COALESCE(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T41"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T41"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T41"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          ),
                          ''
                        )
                      )
                    ),
                    IFF(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T41"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T41"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T41"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                      ) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T41"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T41"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T41"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          )
                        ) AS VARCHAR),
                        ':',
                        COALESCE(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T41"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T41"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T41"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
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
                  FROM "ZOOM_DB"."SILVER"."SI_USERS" AS "T1"
                  WHERE
                    "T1"."LOAD_TIMESTAMP" >= :run_value_contents_since_go_user_dim
                ) AS "T17"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    *
                  FROM "ZOOM_DB"."SILVER"."SI_USERS" AS "T1"
                  WHERE
                    "T1"."UPDATE_TIMESTAMP" >= :run_value_contents_since_go_user_dim
                    AND COALESCE("T1"."LOAD_TIMESTAMP" < :run_value_contents_since_go_user_dim, TRUE)
                ) AS "T33"
              ) AS "T41"
            ) AS "T49"
            GROUP BY
              1
          ) AS "T57"
        ) AS "T73"
          ON "T25"."DAY" = "T73"."CONTENT_DAY"
      ) AS "T81"
    ) AS "T89"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'go_license_dim' AS "MODEL",
        'si_licenses' AS "SOURCE",
        "T82"."DAY",
        "T82"."ROWS",
        "T82"."TIMES",
        "T82"."CONTENT"
      FROM (
        SELECT
          "T26"."DAY",
          "T26"."ROWS",
          "T26"."TIMES",
          "T74"."CONTENT_DAY",
          "T74"."CONTENT"
        FROM (
          SELECT
            "T0"."DAY",
            "T0"."ROWS",
            "T0"."TIMES"
          FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."SILVER_DAYS" AS "T0"
          WHERE
            "T0"."MODEL" = 'go_license_dim'
        ) AS "T26"
        LEFT OUTER JOIN (
          SELECT
            "T58"."DAY" AS "CONTENT_DAY",
            "T58"."CONTENT"
          FROM (
            SELECT
              "T50"."DAY",
              SUM("T50"."CONTENT") AS "CONTENT"
            FROM (
              SELECT
                COALESCE(
                  TO_DATE(
                    IFF(
                      "T42"."LOAD_TIMESTAMP" > "T42"."UPDATE_TIMESTAMP",
                      "T42"."LOAD_TIMESTAMP",
                      COALESCE("T42"."UPDATE_TIMESTAMP", "T42"."LOAD_TIMESTAMP")
                    )
                  ),
                  DATE_FROM_PARTS(1, 1, 1)
                ) AS "DAY",
                HASH(
                  CONCAT(
                    IFF(
                      "T42"."LICENSE_ID" IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH("T42"."LICENSE_ID") AS VARCHAR), ':', COALESCE("T42"."LICENSE_ID", ''))
                    ),
                    IFF(
                      "T42"."LICENSE_TYPE" IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH("T42"."LICENSE_TYPE") AS VARCHAR),
                        ':',
                        COALESCE("T42"."LICENSE_TYPE", '')
                      )
                    ),
                    IFF(
                      "T42"."ASSIGNED_TO_USER_ID" IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH("T42"."ASSIGNED_TO_USER_ID") AS VARCHAR),
                        ':',
                        COALESCE("T42"."ASSIGNED_TO_USER_ID", '')
                      )
                    ),
                    IFF(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T42"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T42"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T42"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                      ) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T42"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T42"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T42"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          )
                        ) AS VARCHAR),
                        ':',
                        COALESCE(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T42"."START_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T42"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T42"."START_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          ),
                          ''
                        )
                      )
                    ),
                    IFF(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T42"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T42"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T42"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                      ) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T42"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T42"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T42"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          )
                        ) AS VARCHAR),
                        ':',
                        COALESCE(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T42"."END_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T42"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T42"."END_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          ),
                          ''
                        )
                      )
                    ),
                    IFF(
                      CONCAT(
                        CONCAT(
                          RIGHT(
                            CAST(CAST(DATE_PART(year, "T42"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                            4
                          ),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T42"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T42"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(CAST(CAST(DATE_PART(hour, "T42"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(minute, "T42"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(second, "T42"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                                  "T42"."LOAD_TIMESTAMP"
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
                                CAST(CAST(DATE_PART(year, "T42"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                                4
                              ),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T42"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T42"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T42"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(minute, "T42"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(second, "T42"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                                      "T42"."LOAD_TIMESTAMP"
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
                                CAST(CAST(DATE_PART(year, "T42"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                                4
                              ),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T42"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T42"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T42"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(minute, "T42"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(second, "T42"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                                      "T42"."LOAD_TIMESTAMP"
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
                            CAST(CAST(DATE_PART(year, "T42"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                            4
                          ),
                          '-',
                          RIGHT(
                            CAST(CAST(DATE_PART(month, "T42"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                            2
                          ),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T42"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(
                          CAST(CAST(DATE_PART(hour, "T42"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(minute, "T42"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(second, "T42"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                                  "T42"."UPDATE_TIMESTAMP"
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
                                CAST(CAST(DATE_PART(year, "T42"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                                4
                              ),
                              '-',
                              RIGHT(
                                CAST(CAST(DATE_PART(month, "T42"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                                2
                              ),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T42"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(
                              CAST(CAST(DATE_PART(hour, "T42"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(minute, "T42"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(second, "T42"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                                      "T42"."UPDATE_TIMESTAMP"
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
                                CAST(CAST(DATE_PART(year, "T42"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                                4
                              ),
                              '-',
                              RIGHT(
                                CAST(CAST(DATE_PART(month, "T42"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                                2
                              ),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T42"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(
                              CAST(CAST(DATE_PART(hour, "T42"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(minute, "T42"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(second, "T42"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                                      "T42"."UPDATE_TIMESTAMP"
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
                      "T42"."SOURCE_SYSTEM" IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH("T42"."SOURCE_SYSTEM") AS VARCHAR),
                        ':',
                        COALESCE("T42"."SOURCE_SYSTEM", '')
                      )
                    ),
                    IFF(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T42"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T42"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T42"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                      ) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T42"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T42"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T42"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          )
                        ) AS VARCHAR),
                        ':',
                        COALESCE(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T42"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T42"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T42"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          ),
                          ''
                        )
                      )
                    ),
                    IFF(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T42"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T42"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T42"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                      ) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T42"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T42"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T42"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          )
                        ) AS VARCHAR),
                        ':',
                        COALESCE(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T42"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T42"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T42"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
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
                  FROM "ZOOM_DB"."SILVER"."SI_LICENSES" AS "T2"
                  WHERE
                    "T2"."LOAD_TIMESTAMP" >= :run_value_contents_since_go_license_dim
                ) AS "T18"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    *
                  FROM "ZOOM_DB"."SILVER"."SI_LICENSES" AS "T2"
                  WHERE
                    "T2"."UPDATE_TIMESTAMP" >= :run_value_contents_since_go_license_dim
                    AND COALESCE("T2"."LOAD_TIMESTAMP" < :run_value_contents_since_go_license_dim, TRUE)
                ) AS "T34"
              ) AS "T42"
            ) AS "T50"
            GROUP BY
              1
          ) AS "T58"
        ) AS "T74"
          ON "T26"."DAY" = "T74"."CONTENT_DAY"
      ) AS "T82"
    ) AS "T90"
  ) AS "T97"
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
        "T83"."DAY",
        "T83"."ROWS",
        "T83"."TIMES",
        "T83"."CONTENT"
      FROM (
        SELECT
          "T27"."DAY",
          "T27"."ROWS",
          "T27"."TIMES",
          "T75"."CONTENT_DAY",
          "T75"."CONTENT"
        FROM (
          SELECT
            "T0"."DAY",
            "T0"."ROWS",
            "T0"."TIMES"
          FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."SILVER_DAYS" AS "T0"
          WHERE
            "T0"."MODEL" = 'go_participant_fact'
        ) AS "T27"
        LEFT OUTER JOIN (
          SELECT
            "T59"."DAY" AS "CONTENT_DAY",
            "T59"."CONTENT"
          FROM (
            SELECT
              "T51"."DAY",
              SUM("T51"."CONTENT") AS "CONTENT"
            FROM (
              SELECT
                COALESCE(
                  TO_DATE(
                    IFF(
                      "T43"."LOAD_TIMESTAMP" > "T43"."UPDATE_TIMESTAMP",
                      "T43"."LOAD_TIMESTAMP",
                      COALESCE("T43"."UPDATE_TIMESTAMP", "T43"."LOAD_TIMESTAMP")
                    )
                  ),
                  DATE_FROM_PARTS(1, 1, 1)
                ) AS "DAY",
                HASH(
                  CONCAT(
                    IFF(
                      "T43"."PARTICIPANT_ID" IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH("T43"."PARTICIPANT_ID") AS VARCHAR),
                        ':',
                        COALESCE("T43"."PARTICIPANT_ID", '')
                      )
                    ),
                    IFF(
                      "T43"."MEETING_ID" IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH("T43"."MEETING_ID") AS VARCHAR), ':', COALESCE("T43"."MEETING_ID", ''))
                    ),
                    IFF(
                      "T43"."USER_ID" IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH("T43"."USER_ID") AS VARCHAR), ':', COALESCE("T43"."USER_ID", ''))
                    ),
                    IFF(
                      CONCAT(
                        CONCAT(
                          RIGHT(CAST(CAST(DATE_PART(year, "T43"."JOIN_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T43"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T43"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(CAST(CAST(DATE_PART(hour, "T43"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(minute, "T43"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(second, "T43"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                  "T43"."JOIN_TIME"
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
                              RIGHT(CAST(CAST(DATE_PART(year, "T43"."JOIN_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T43"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T43"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T43"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(minute, "T43"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(second, "T43"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                      "T43"."JOIN_TIME"
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
                              RIGHT(CAST(CAST(DATE_PART(year, "T43"."JOIN_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T43"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T43"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T43"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(minute, "T43"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(second, "T43"."JOIN_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                      "T43"."JOIN_TIME"
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
                          RIGHT(CAST(CAST(DATE_PART(year, "T43"."LEAVE_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T43"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T43"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(CAST(CAST(DATE_PART(hour, "T43"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(minute, "T43"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(second, "T43"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                  "T43"."LEAVE_TIME"
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
                              RIGHT(CAST(CAST(DATE_PART(year, "T43"."LEAVE_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T43"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T43"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T43"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(minute, "T43"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(second, "T43"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                      "T43"."LEAVE_TIME"
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
                              RIGHT(CAST(CAST(DATE_PART(year, "T43"."LEAVE_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T43"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T43"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T43"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(minute, "T43"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(second, "T43"."LEAVE_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                      "T43"."LEAVE_TIME"
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
                            CAST(CAST(DATE_PART(year, "T43"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                            4
                          ),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T43"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T43"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(CAST(CAST(DATE_PART(hour, "T43"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(minute, "T43"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(second, "T43"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                                  "T43"."LOAD_TIMESTAMP"
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
                                CAST(CAST(DATE_PART(year, "T43"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                                4
                              ),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T43"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T43"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T43"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(minute, "T43"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(second, "T43"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                                      "T43"."LOAD_TIMESTAMP"
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
                                CAST(CAST(DATE_PART(year, "T43"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                                4
                              ),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T43"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T43"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T43"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(minute, "T43"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(second, "T43"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                                      "T43"."LOAD_TIMESTAMP"
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
                            CAST(CAST(DATE_PART(year, "T43"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                            4
                          ),
                          '-',
                          RIGHT(
                            CAST(CAST(DATE_PART(month, "T43"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                            2
                          ),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T43"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(
                          CAST(CAST(DATE_PART(hour, "T43"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(minute, "T43"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(second, "T43"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                                  "T43"."UPDATE_TIMESTAMP"
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
                                CAST(CAST(DATE_PART(year, "T43"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                                4
                              ),
                              '-',
                              RIGHT(
                                CAST(CAST(DATE_PART(month, "T43"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                                2
                              ),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T43"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(
                              CAST(CAST(DATE_PART(hour, "T43"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(minute, "T43"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(second, "T43"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                                      "T43"."UPDATE_TIMESTAMP"
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
                                CAST(CAST(DATE_PART(year, "T43"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                                4
                              ),
                              '-',
                              RIGHT(
                                CAST(CAST(DATE_PART(month, "T43"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                                2
                              ),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T43"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(
                              CAST(CAST(DATE_PART(hour, "T43"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(minute, "T43"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(second, "T43"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                                      "T43"."UPDATE_TIMESTAMP"
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
                      "T43"."SOURCE_SYSTEM" IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH("T43"."SOURCE_SYSTEM") AS VARCHAR),
                        ':',
                        COALESCE("T43"."SOURCE_SYSTEM", '')
                      )
                    ),
                    IFF(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T43"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T43"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T43"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                      ) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T43"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T43"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T43"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          )
                        ) AS VARCHAR),
                        ':',
                        COALESCE(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T43"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T43"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T43"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          ),
                          ''
                        )
                      )
                    ),
                    IFF(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T43"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T43"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T43"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                      ) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T43"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T43"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T43"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          )
                        ) AS VARCHAR),
                        ':',
                        COALESCE(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T43"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T43"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T43"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
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
                  FROM "ZOOM_DB"."SILVER"."SI_PARTICIPANTS" AS "T3"
                  WHERE
                    "T3"."LOAD_TIMESTAMP" >= :run_value_contents_since_go_participant_fact
                ) AS "T19"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    *
                  FROM "ZOOM_DB"."SILVER"."SI_PARTICIPANTS" AS "T3"
                  WHERE
                    "T3"."UPDATE_TIMESTAMP" >= :run_value_contents_since_go_participant_fact
                    AND COALESCE("T3"."LOAD_TIMESTAMP" < :run_value_contents_since_go_participant_fact, TRUE)
                ) AS "T35"
              ) AS "T43"
            ) AS "T51"
            GROUP BY
              1
          ) AS "T59"
        ) AS "T75"
          ON "T27"."DAY" = "T75"."CONTENT_DAY"
      ) AS "T83"
    ) AS "T91"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'go_meeting_fact' AS "MODEL",
        'si_meetings' AS "SOURCE",
        "T84"."DAY",
        "T84"."ROWS",
        "T84"."TIMES",
        "T84"."CONTENT"
      FROM (
        SELECT
          "T28"."DAY",
          "T28"."ROWS",
          "T28"."TIMES",
          "T76"."CONTENT_DAY",
          "T76"."CONTENT"
        FROM (
          SELECT
            "T0"."DAY",
            "T0"."ROWS",
            "T0"."TIMES"
          FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."SILVER_DAYS" AS "T0"
          WHERE
            "T0"."MODEL" = 'go_meeting_fact'
        ) AS "T28"
        LEFT OUTER JOIN (
          SELECT
            "T60"."DAY" AS "CONTENT_DAY",
            "T60"."CONTENT"
          FROM (
            SELECT
              "T52"."DAY",
              SUM("T52"."CONTENT") AS "CONTENT"
            FROM (
              SELECT
                COALESCE(
                  TO_DATE(
                    IFF(
                      "T44"."LOAD_TIMESTAMP" > "T44"."UPDATE_TIMESTAMP",
                      "T44"."LOAD_TIMESTAMP",
                      COALESCE("T44"."UPDATE_TIMESTAMP", "T44"."LOAD_TIMESTAMP")
                    )
                  ),
                  DATE_FROM_PARTS(1, 1, 1)
                ) AS "DAY",
                HASH(
                  CONCAT(
                    IFF(
                      "T44"."MEETING_ID" IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH("T44"."MEETING_ID") AS VARCHAR), ':', COALESCE("T44"."MEETING_ID", ''))
                    ),
                    IFF(
                      "T44"."HOST_ID" IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH("T44"."HOST_ID") AS VARCHAR), ':', COALESCE("T44"."HOST_ID", ''))
                    ),
                    IFF(
                      "T44"."MEETING_TOPIC" IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH("T44"."MEETING_TOPIC") AS VARCHAR),
                        ':',
                        COALESCE("T44"."MEETING_TOPIC", '')
                      )
                    ),
                    IFF(
                      CONCAT(
                        CONCAT(
                          RIGHT(CAST(CAST(DATE_PART(year, "T44"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T44"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T44"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(CAST(CAST(DATE_PART(hour, "T44"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(minute, "T44"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(second, "T44"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                  "T44"."START_TIME"
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
                              RIGHT(CAST(CAST(DATE_PART(year, "T44"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T44"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T44"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T44"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(minute, "T44"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(second, "T44"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                      "T44"."START_TIME"
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
                              RIGHT(CAST(CAST(DATE_PART(year, "T44"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T44"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T44"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T44"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(minute, "T44"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(second, "T44"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                      "T44"."START_TIME"
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
                          RIGHT(CAST(CAST(DATE_PART(year, "T44"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T44"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T44"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(CAST(CAST(DATE_PART(hour, "T44"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(minute, "T44"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(second, "T44"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                  "T44"."END_TIME"
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
                              RIGHT(CAST(CAST(DATE_PART(year, "T44"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T44"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T44"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T44"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(minute, "T44"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(second, "T44"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                      "T44"."END_TIME"
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
                              RIGHT(CAST(CAST(DATE_PART(year, "T44"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T44"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T44"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T44"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(minute, "T44"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(second, "T44"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                      "T44"."END_TIME"
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
                      CAST("T44"."DURATION_MINUTES" AS VARCHAR) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(CAST("T44"."DURATION_MINUTES" AS VARCHAR)) AS VARCHAR),
                        ':',
                        COALESCE(CAST("T44"."DURATION_MINUTES" AS VARCHAR), '')
                      )
                    ),
                    IFF(
                      CONCAT(
                        CONCAT(
                          RIGHT(
                            CAST(CAST(DATE_PART(year, "T44"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                            4
                          ),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T44"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T44"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(CAST(CAST(DATE_PART(hour, "T44"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(minute, "T44"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(second, "T44"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                                  "T44"."LOAD_TIMESTAMP"
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
                                CAST(CAST(DATE_PART(year, "T44"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                                4
                              ),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T44"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T44"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T44"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(minute, "T44"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(second, "T44"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                                      "T44"."LOAD_TIMESTAMP"
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
                                CAST(CAST(DATE_PART(year, "T44"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                                4
                              ),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T44"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T44"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T44"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(minute, "T44"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(second, "T44"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                                      "T44"."LOAD_TIMESTAMP"
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
                            CAST(CAST(DATE_PART(year, "T44"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                            4
                          ),
                          '-',
                          RIGHT(
                            CAST(CAST(DATE_PART(month, "T44"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                            2
                          ),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T44"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(
                          CAST(CAST(DATE_PART(hour, "T44"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(minute, "T44"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(second, "T44"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                                  "T44"."UPDATE_TIMESTAMP"
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
                                CAST(CAST(DATE_PART(year, "T44"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                                4
                              ),
                              '-',
                              RIGHT(
                                CAST(CAST(DATE_PART(month, "T44"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                                2
                              ),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T44"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(
                              CAST(CAST(DATE_PART(hour, "T44"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(minute, "T44"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(second, "T44"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                                      "T44"."UPDATE_TIMESTAMP"
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
                                CAST(CAST(DATE_PART(year, "T44"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                                4
                              ),
                              '-',
                              RIGHT(
                                CAST(CAST(DATE_PART(month, "T44"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                                2
                              ),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T44"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(
                              CAST(CAST(DATE_PART(hour, "T44"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(minute, "T44"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(second, "T44"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                                      "T44"."UPDATE_TIMESTAMP"
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
                      "T44"."SOURCE_SYSTEM" IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH("T44"."SOURCE_SYSTEM") AS VARCHAR),
                        ':',
                        COALESCE("T44"."SOURCE_SYSTEM", '')
                      )
                    ),
                    IFF(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T44"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T44"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T44"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                      ) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T44"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T44"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T44"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          )
                        ) AS VARCHAR),
                        ':',
                        COALESCE(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T44"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T44"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T44"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          ),
                          ''
                        )
                      )
                    ),
                    IFF(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T44"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T44"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T44"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                      ) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T44"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T44"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T44"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          )
                        ) AS VARCHAR),
                        ':',
                        COALESCE(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T44"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T44"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T44"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
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
                  FROM "ZOOM_DB"."SILVER"."SI_MEETINGS" AS "T4"
                  WHERE
                    "T4"."LOAD_TIMESTAMP" >= :run_value_contents_since_go_meeting_fact
                ) AS "T20"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    *
                  FROM "ZOOM_DB"."SILVER"."SI_MEETINGS" AS "T4"
                  WHERE
                    "T4"."UPDATE_TIMESTAMP" >= :run_value_contents_since_go_meeting_fact
                    AND COALESCE("T4"."LOAD_TIMESTAMP" < :run_value_contents_since_go_meeting_fact, TRUE)
                ) AS "T36"
              ) AS "T44"
            ) AS "T52"
            GROUP BY
              1
          ) AS "T60"
        ) AS "T76"
          ON "T28"."DAY" = "T76"."CONTENT_DAY"
      ) AS "T84"
    ) AS "T92"
  ) AS "T98"
) AS "T101"
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
        "T85"."DAY",
        "T85"."ROWS",
        "T85"."TIMES",
        "T85"."CONTENT"
      FROM (
        SELECT
          "T29"."DAY",
          "T29"."ROWS",
          "T29"."TIMES",
          "T77"."CONTENT_DAY",
          "T77"."CONTENT"
        FROM (
          SELECT
            "T0"."DAY",
            "T0"."ROWS",
            "T0"."TIMES"
          FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."SILVER_DAYS" AS "T0"
          WHERE
            "T0"."MODEL" = 'go_feature_usage_fact'
        ) AS "T29"
        LEFT OUTER JOIN (
          SELECT
            "T61"."DAY" AS "CONTENT_DAY",
            "T61"."CONTENT"
          FROM (
            SELECT
              "T53"."DAY",
              SUM("T53"."CONTENT") AS "CONTENT"
            FROM (
              SELECT
                COALESCE(
                  TO_DATE(
                    IFF(
                      "T45"."LOAD_TIMESTAMP" > "T45"."UPDATE_TIMESTAMP",
                      "T45"."LOAD_TIMESTAMP",
                      COALESCE("T45"."UPDATE_TIMESTAMP", "T45"."LOAD_TIMESTAMP")
                    )
                  ),
                  DATE_FROM_PARTS(1, 1, 1)
                ) AS "DAY",
                HASH(
                  CONCAT(
                    IFF(
                      "T45"."USAGE_ID" IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH("T45"."USAGE_ID") AS VARCHAR), ':', COALESCE("T45"."USAGE_ID", ''))
                    ),
                    IFF(
                      "T45"."MEETING_ID" IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH("T45"."MEETING_ID") AS VARCHAR), ':', COALESCE("T45"."MEETING_ID", ''))
                    ),
                    IFF(
                      "T45"."FEATURE_NAME" IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH("T45"."FEATURE_NAME") AS VARCHAR),
                        ':',
                        COALESCE("T45"."FEATURE_NAME", '')
                      )
                    ),
                    IFF(
                      CAST("T45"."USAGE_COUNT" AS VARCHAR) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(CAST("T45"."USAGE_COUNT" AS VARCHAR)) AS VARCHAR),
                        ':',
                        COALESCE(CAST("T45"."USAGE_COUNT" AS VARCHAR), '')
                      )
                    ),
                    IFF(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T45"."USAGE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T45"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T45"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                      ) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T45"."USAGE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T45"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T45"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          )
                        ) AS VARCHAR),
                        ':',
                        COALESCE(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T45"."USAGE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T45"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T45"."USAGE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          ),
                          ''
                        )
                      )
                    ),
                    IFF(
                      CONCAT(
                        CONCAT(
                          RIGHT(
                            CAST(CAST(DATE_PART(year, "T45"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                            4
                          ),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T45"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T45"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(CAST(CAST(DATE_PART(hour, "T45"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(minute, "T45"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(second, "T45"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                                  "T45"."LOAD_TIMESTAMP"
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
                                CAST(CAST(DATE_PART(year, "T45"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                                4
                              ),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T45"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T45"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T45"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(minute, "T45"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(second, "T45"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                                      "T45"."LOAD_TIMESTAMP"
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
                                CAST(CAST(DATE_PART(year, "T45"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                                4
                              ),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T45"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T45"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T45"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(minute, "T45"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(second, "T45"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                                      "T45"."LOAD_TIMESTAMP"
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
                            CAST(CAST(DATE_PART(year, "T45"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                            4
                          ),
                          '-',
                          RIGHT(
                            CAST(CAST(DATE_PART(month, "T45"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                            2
                          ),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T45"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(
                          CAST(CAST(DATE_PART(hour, "T45"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(minute, "T45"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(second, "T45"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                                  "T45"."UPDATE_TIMESTAMP"
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
                                CAST(CAST(DATE_PART(year, "T45"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                                4
                              ),
                              '-',
                              RIGHT(
                                CAST(CAST(DATE_PART(month, "T45"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                                2
                              ),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T45"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(
                              CAST(CAST(DATE_PART(hour, "T45"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(minute, "T45"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(second, "T45"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                                      "T45"."UPDATE_TIMESTAMP"
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
                                CAST(CAST(DATE_PART(year, "T45"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                                4
                              ),
                              '-',
                              RIGHT(
                                CAST(CAST(DATE_PART(month, "T45"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                                2
                              ),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T45"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(
                              CAST(CAST(DATE_PART(hour, "T45"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(minute, "T45"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(second, "T45"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                                      "T45"."UPDATE_TIMESTAMP"
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
                      "T45"."SOURCE_SYSTEM" IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH("T45"."SOURCE_SYSTEM") AS VARCHAR),
                        ':',
                        COALESCE("T45"."SOURCE_SYSTEM", '')
                      )
                    ),
                    IFF(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T45"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T45"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T45"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                      ) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T45"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T45"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T45"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          )
                        ) AS VARCHAR),
                        ':',
                        COALESCE(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T45"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T45"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T45"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          ),
                          ''
                        )
                      )
                    ),
                    IFF(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T45"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T45"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T45"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                      ) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T45"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T45"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T45"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          )
                        ) AS VARCHAR),
                        ':',
                        COALESCE(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T45"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T45"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T45"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
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
                  FROM "ZOOM_DB"."SILVER"."SI_FEATURE_USAGE" AS "T5"
                  WHERE
                    "T5"."LOAD_TIMESTAMP" >= :run_value_contents_since_go_feature_usage_fact
                ) AS "T21"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    *
                  FROM "ZOOM_DB"."SILVER"."SI_FEATURE_USAGE" AS "T5"
                  WHERE
                    "T5"."UPDATE_TIMESTAMP" >= :run_value_contents_since_go_feature_usage_fact
                    AND COALESCE("T5"."LOAD_TIMESTAMP" < :run_value_contents_since_go_feature_usage_fact, TRUE)
                ) AS "T37"
              ) AS "T45"
            ) AS "T53"
            GROUP BY
              1
          ) AS "T61"
        ) AS "T77"
          ON "T29"."DAY" = "T77"."CONTENT_DAY"
      ) AS "T85"
    ) AS "T93"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'go_webinar_fact' AS "MODEL",
        'si_webinars' AS "SOURCE",
        "T86"."DAY",
        "T86"."ROWS",
        "T86"."TIMES",
        "T86"."CONTENT"
      FROM (
        SELECT
          "T30"."DAY",
          "T30"."ROWS",
          "T30"."TIMES",
          "T78"."CONTENT_DAY",
          "T78"."CONTENT"
        FROM (
          SELECT
            "T0"."DAY",
            "T0"."ROWS",
            "T0"."TIMES"
          FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."SILVER_DAYS" AS "T0"
          WHERE
            "T0"."MODEL" = 'go_webinar_fact'
        ) AS "T30"
        LEFT OUTER JOIN (
          SELECT
            "T62"."DAY" AS "CONTENT_DAY",
            "T62"."CONTENT"
          FROM (
            SELECT
              "T54"."DAY",
              SUM("T54"."CONTENT") AS "CONTENT"
            FROM (
              SELECT
                COALESCE(
                  TO_DATE(
                    IFF(
                      "T46"."LOAD_TIMESTAMP" > "T46"."UPDATE_TIMESTAMP",
                      "T46"."LOAD_TIMESTAMP",
                      COALESCE("T46"."UPDATE_TIMESTAMP", "T46"."LOAD_TIMESTAMP")
                    )
                  ),
                  DATE_FROM_PARTS(1, 1, 1)
                ) AS "DAY",
                HASH(
                  CONCAT(
                    IFF(
                      "T46"."WEBINAR_ID" IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH("T46"."WEBINAR_ID") AS VARCHAR), ':', COALESCE("T46"."WEBINAR_ID", ''))
                    ),
                    IFF(
                      "T46"."HOST_ID" IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH("T46"."HOST_ID") AS VARCHAR), ':', COALESCE("T46"."HOST_ID", ''))
                    ),
                    IFF(
                      "T46"."WEBINAR_TOPIC" IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH("T46"."WEBINAR_TOPIC") AS VARCHAR),
                        ':',
                        COALESCE("T46"."WEBINAR_TOPIC", '')
                      )
                    ),
                    IFF(
                      CONCAT(
                        CONCAT(
                          RIGHT(CAST(CAST(DATE_PART(year, "T46"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T46"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T46"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(CAST(CAST(DATE_PART(hour, "T46"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(minute, "T46"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(second, "T46"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                  "T46"."START_TIME"
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
                              RIGHT(CAST(CAST(DATE_PART(year, "T46"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T46"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T46"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T46"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(minute, "T46"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(second, "T46"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                      "T46"."START_TIME"
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
                              RIGHT(CAST(CAST(DATE_PART(year, "T46"."START_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T46"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T46"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T46"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(minute, "T46"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(second, "T46"."START_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                      "T46"."START_TIME"
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
                          RIGHT(CAST(CAST(DATE_PART(year, "T46"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T46"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T46"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(CAST(CAST(DATE_PART(hour, "T46"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(minute, "T46"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(CAST(CAST(DATE_PART(second, "T46"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                        '.',
                        RIGHT(
                          CAST((
                            (
                              (
                                DATEDIFF(
                                  MICROSECOND,
                                  CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                  "T46"."END_TIME"
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
                              RIGHT(CAST(CAST(DATE_PART(year, "T46"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T46"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T46"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T46"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(minute, "T46"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(second, "T46"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                      "T46"."END_TIME"
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
                              RIGHT(CAST(CAST(DATE_PART(year, "T46"."END_TIME") AS BIGINT) + 10000 AS VARCHAR), 4),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T46"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T46"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T46"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(minute, "T46"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(CAST(CAST(DATE_PART(second, "T46"."END_TIME") AS BIGINT) + 100 AS VARCHAR), 2),
                            '.',
                            RIGHT(
                              CAST((
                                (
                                  (
                                    DATEDIFF(
                                      MICROSECOND,
                                      CAST(TIMESTAMP_FROM_PARTS(1970, 1, 1, 0, 0, 0, 0) AS TIMESTAMPNTZ(6)),
                                      "T46"."END_TIME"
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
                      CAST("T46"."REGISTRANTS" AS VARCHAR) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(CAST("T46"."REGISTRANTS" AS VARCHAR)) AS VARCHAR),
                        ':',
                        COALESCE(CAST("T46"."REGISTRANTS" AS VARCHAR), '')
                      )
                    ),
                    IFF(
                      CONCAT(
                        CONCAT(
                          RIGHT(
                            CAST(CAST(DATE_PART(year, "T46"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                            4
                          ),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T46"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T46"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(CAST(CAST(DATE_PART(hour, "T46"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(minute, "T46"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(second, "T46"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                                  "T46"."LOAD_TIMESTAMP"
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
                                CAST(CAST(DATE_PART(year, "T46"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                                4
                              ),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T46"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T46"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T46"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(minute, "T46"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(second, "T46"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                                      "T46"."LOAD_TIMESTAMP"
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
                                CAST(CAST(DATE_PART(year, "T46"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                                4
                              ),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T46"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T46"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T46"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(minute, "T46"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(second, "T46"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                                      "T46"."LOAD_TIMESTAMP"
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
                            CAST(CAST(DATE_PART(year, "T46"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                            4
                          ),
                          '-',
                          RIGHT(
                            CAST(CAST(DATE_PART(month, "T46"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                            2
                          ),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T46"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(
                          CAST(CAST(DATE_PART(hour, "T46"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(minute, "T46"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(second, "T46"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                                  "T46"."UPDATE_TIMESTAMP"
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
                                CAST(CAST(DATE_PART(year, "T46"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                                4
                              ),
                              '-',
                              RIGHT(
                                CAST(CAST(DATE_PART(month, "T46"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                                2
                              ),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T46"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(
                              CAST(CAST(DATE_PART(hour, "T46"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(minute, "T46"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(second, "T46"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                                      "T46"."UPDATE_TIMESTAMP"
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
                                CAST(CAST(DATE_PART(year, "T46"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                                4
                              ),
                              '-',
                              RIGHT(
                                CAST(CAST(DATE_PART(month, "T46"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                                2
                              ),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T46"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(
                              CAST(CAST(DATE_PART(hour, "T46"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(minute, "T46"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(second, "T46"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                                      "T46"."UPDATE_TIMESTAMP"
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
                      "T46"."SOURCE_SYSTEM" IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH("T46"."SOURCE_SYSTEM") AS VARCHAR),
                        ':',
                        COALESCE("T46"."SOURCE_SYSTEM", '')
                      )
                    ),
                    IFF(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T46"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T46"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T46"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                      ) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T46"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T46"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T46"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          )
                        ) AS VARCHAR),
                        ':',
                        COALESCE(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T46"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T46"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T46"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          ),
                          ''
                        )
                      )
                    ),
                    IFF(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T46"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T46"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T46"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                      ) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T46"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T46"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T46"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          )
                        ) AS VARCHAR),
                        ':',
                        COALESCE(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T46"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T46"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T46"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
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
                  FROM "ZOOM_DB"."SILVER"."SI_WEBINARS" AS "T6"
                  WHERE
                    "T6"."LOAD_TIMESTAMP" >= :run_value_contents_since_go_webinar_fact
                ) AS "T22"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    *
                  FROM "ZOOM_DB"."SILVER"."SI_WEBINARS" AS "T6"
                  WHERE
                    "T6"."UPDATE_TIMESTAMP" >= :run_value_contents_since_go_webinar_fact
                    AND COALESCE("T6"."LOAD_TIMESTAMP" < :run_value_contents_since_go_webinar_fact, TRUE)
                ) AS "T38"
              ) AS "T46"
            ) AS "T54"
            GROUP BY
              1
          ) AS "T62"
        ) AS "T78"
          ON "T30"."DAY" = "T78"."CONTENT_DAY"
      ) AS "T86"
    ) AS "T94"
  ) AS "T99"
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
        "T87"."DAY",
        "T87"."ROWS",
        "T87"."TIMES",
        "T87"."CONTENT"
      FROM (
        SELECT
          "T31"."DAY",
          "T31"."ROWS",
          "T31"."TIMES",
          "T79"."CONTENT_DAY",
          "T79"."CONTENT"
        FROM (
          SELECT
            "T0"."DAY",
            "T0"."ROWS",
            "T0"."TIMES"
          FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."SILVER_DAYS" AS "T0"
          WHERE
            "T0"."MODEL" = 'go_support_ticket_fact'
        ) AS "T31"
        LEFT OUTER JOIN (
          SELECT
            "T63"."DAY" AS "CONTENT_DAY",
            "T63"."CONTENT"
          FROM (
            SELECT
              "T55"."DAY",
              SUM("T55"."CONTENT") AS "CONTENT"
            FROM (
              SELECT
                COALESCE(
                  TO_DATE(
                    IFF(
                      "T47"."LOAD_TIMESTAMP" > "T47"."UPDATE_TIMESTAMP",
                      "T47"."LOAD_TIMESTAMP",
                      COALESCE("T47"."UPDATE_TIMESTAMP", "T47"."LOAD_TIMESTAMP")
                    )
                  ),
                  DATE_FROM_PARTS(1, 1, 1)
                ) AS "DAY",
                HASH(
                  CONCAT(
                    IFF(
                      "T47"."TICKET_ID" IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH("T47"."TICKET_ID") AS VARCHAR), ':', COALESCE("T47"."TICKET_ID", ''))
                    ),
                    IFF(
                      "T47"."USER_ID" IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH("T47"."USER_ID") AS VARCHAR), ':', COALESCE("T47"."USER_ID", ''))
                    ),
                    IFF(
                      "T47"."TICKET_TYPE" IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH("T47"."TICKET_TYPE") AS VARCHAR), ':', COALESCE("T47"."TICKET_TYPE", ''))
                    ),
                    IFF(
                      "T47"."RESOLUTION_STATUS" IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH("T47"."RESOLUTION_STATUS") AS VARCHAR),
                        ':',
                        COALESCE("T47"."RESOLUTION_STATUS", '')
                      )
                    ),
                    IFF(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T47"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T47"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T47"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                      ) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T47"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T47"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T47"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          )
                        ) AS VARCHAR),
                        ':',
                        COALESCE(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T47"."OPEN_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T47"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T47"."OPEN_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          ),
                          ''
                        )
                      )
                    ),
                    IFF(
                      CONCAT(
                        CONCAT(
                          RIGHT(
                            CAST(CAST(DATE_PART(year, "T47"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                            4
                          ),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T47"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T47"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(CAST(CAST(DATE_PART(hour, "T47"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(minute, "T47"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(second, "T47"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                                  "T47"."LOAD_TIMESTAMP"
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
                                CAST(CAST(DATE_PART(year, "T47"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                                4
                              ),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T47"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T47"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T47"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(minute, "T47"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(second, "T47"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                                      "T47"."LOAD_TIMESTAMP"
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
                                CAST(CAST(DATE_PART(year, "T47"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                                4
                              ),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T47"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T47"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T47"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(minute, "T47"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(second, "T47"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                                      "T47"."LOAD_TIMESTAMP"
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
                            CAST(CAST(DATE_PART(year, "T47"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                            4
                          ),
                          '-',
                          RIGHT(
                            CAST(CAST(DATE_PART(month, "T47"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                            2
                          ),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T47"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(
                          CAST(CAST(DATE_PART(hour, "T47"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(minute, "T47"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(second, "T47"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                                  "T47"."UPDATE_TIMESTAMP"
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
                                CAST(CAST(DATE_PART(year, "T47"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                                4
                              ),
                              '-',
                              RIGHT(
                                CAST(CAST(DATE_PART(month, "T47"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                                2
                              ),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T47"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(
                              CAST(CAST(DATE_PART(hour, "T47"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(minute, "T47"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(second, "T47"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                                      "T47"."UPDATE_TIMESTAMP"
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
                                CAST(CAST(DATE_PART(year, "T47"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                                4
                              ),
                              '-',
                              RIGHT(
                                CAST(CAST(DATE_PART(month, "T47"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                                2
                              ),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T47"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(
                              CAST(CAST(DATE_PART(hour, "T47"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(minute, "T47"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(second, "T47"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                                      "T47"."UPDATE_TIMESTAMP"
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
                      "T47"."SOURCE_SYSTEM" IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH("T47"."SOURCE_SYSTEM") AS VARCHAR),
                        ':',
                        COALESCE("T47"."SOURCE_SYSTEM", '')
                      )
                    ),
                    IFF(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T47"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T47"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T47"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                      ) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T47"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T47"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T47"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          )
                        ) AS VARCHAR),
                        ':',
                        COALESCE(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T47"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T47"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T47"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          ),
                          ''
                        )
                      )
                    ),
                    IFF(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T47"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T47"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T47"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                      ) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T47"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T47"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T47"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          )
                        ) AS VARCHAR),
                        ':',
                        COALESCE(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T47"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T47"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T47"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
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
                  FROM "ZOOM_DB"."SILVER"."SI_SUPPORT_TICKETS" AS "T7"
                  WHERE
                    "T7"."LOAD_TIMESTAMP" >= :run_value_contents_since_go_support_ticket_fact
                ) AS "T23"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    *
                  FROM "ZOOM_DB"."SILVER"."SI_SUPPORT_TICKETS" AS "T7"
                  WHERE
                    "T7"."UPDATE_TIMESTAMP" >= :run_value_contents_since_go_support_ticket_fact
                    AND COALESCE("T7"."LOAD_TIMESTAMP" < :run_value_contents_since_go_support_ticket_fact, TRUE)
                ) AS "T39"
              ) AS "T47"
            ) AS "T55"
            GROUP BY
              1
          ) AS "T63"
        ) AS "T79"
          ON "T31"."DAY" = "T79"."CONTENT_DAY"
      ) AS "T87"
    ) AS "T95"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'go_billing_event_fact' AS "MODEL",
        'si_billing_events' AS "SOURCE",
        "T88"."DAY",
        "T88"."ROWS",
        "T88"."TIMES",
        "T88"."CONTENT"
      FROM (
        SELECT
          "T32"."DAY",
          "T32"."ROWS",
          "T32"."TIMES",
          "T80"."CONTENT_DAY",
          "T80"."CONTENT"
        FROM (
          SELECT
            "T0"."DAY",
            "T0"."ROWS",
            "T0"."TIMES"
          FROM "ZOOM_DB"."ZOOMGOLD_STAGING_OF_RUN"."SILVER_DAYS" AS "T0"
          WHERE
            "T0"."MODEL" = 'go_billing_event_fact'
        ) AS "T32"
        LEFT OUTER JOIN (
          SELECT
            "T64"."DAY" AS "CONTENT_DAY",
            "T64"."CONTENT"
          FROM (
            SELECT
              "T56"."DAY",
              SUM("T56"."CONTENT") AS "CONTENT"
            FROM (
              SELECT
                COALESCE(
                  TO_DATE(
                    IFF(
                      "T48"."LOAD_TIMESTAMP" > "T48"."UPDATE_TIMESTAMP",
                      "T48"."LOAD_TIMESTAMP",
                      COALESCE("T48"."UPDATE_TIMESTAMP", "T48"."LOAD_TIMESTAMP")
                    )
                  ),
                  DATE_FROM_PARTS(1, 1, 1)
                ) AS "DAY",
                HASH(
                  CONCAT(
                    IFF(
                      "T48"."EVENT_ID" IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH("T48"."EVENT_ID") AS VARCHAR), ':', COALESCE("T48"."EVENT_ID", ''))
                    ),
                    IFF(
                      "T48"."USER_ID" IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH("T48"."USER_ID") AS VARCHAR), ':', COALESCE("T48"."USER_ID", ''))
                    ),
                    IFF(
                      "T48"."EVENT_TYPE" IS NULL,
                      '~',
                      CONCAT(CAST(LENGTH("T48"."EVENT_TYPE") AS VARCHAR), ':', COALESCE("T48"."EVENT_TYPE", ''))
                    ),
                    IFF(
                      CAST("T48"."AMOUNT" AS VARCHAR) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(CAST("T48"."AMOUNT" AS VARCHAR)) AS VARCHAR),
                        ':',
                        COALESCE(CAST("T48"."AMOUNT" AS VARCHAR), '')
                      )
                    ),
                    IFF(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T48"."EVENT_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T48"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T48"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                      ) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T48"."EVENT_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T48"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T48"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          )
                        ) AS VARCHAR),
                        ':',
                        COALESCE(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T48"."EVENT_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T48"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T48"."EVENT_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          ),
                          ''
                        )
                      )
                    ),
                    IFF(
                      CONCAT(
                        CONCAT(
                          RIGHT(
                            CAST(CAST(DATE_PART(year, "T48"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                            4
                          ),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(month, "T48"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T48"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(CAST(CAST(DATE_PART(hour, "T48"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(minute, "T48"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(second, "T48"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                                  "T48"."LOAD_TIMESTAMP"
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
                                CAST(CAST(DATE_PART(year, "T48"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                                4
                              ),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T48"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T48"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T48"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(minute, "T48"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(second, "T48"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                                      "T48"."LOAD_TIMESTAMP"
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
                                CAST(CAST(DATE_PART(year, "T48"."LOAD_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                                4
                              ),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(month, "T48"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T48"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(CAST(CAST(DATE_PART(hour, "T48"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(minute, "T48"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(second, "T48"."LOAD_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                                      "T48"."LOAD_TIMESTAMP"
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
                            CAST(CAST(DATE_PART(year, "T48"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                            4
                          ),
                          '-',
                          RIGHT(
                            CAST(CAST(DATE_PART(month, "T48"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                            2
                          ),
                          '-',
                          RIGHT(CAST(CAST(DATE_PART(day, "T48"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                        ),
                        ' ',
                        RIGHT(
                          CAST(CAST(DATE_PART(hour, "T48"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(minute, "T48"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                          2
                        ),
                        ':',
                        RIGHT(
                          CAST(CAST(DATE_PART(second, "T48"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                                  "T48"."UPDATE_TIMESTAMP"
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
                                CAST(CAST(DATE_PART(year, "T48"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                                4
                              ),
                              '-',
                              RIGHT(
                                CAST(CAST(DATE_PART(month, "T48"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                                2
                              ),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T48"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(
                              CAST(CAST(DATE_PART(hour, "T48"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(minute, "T48"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(second, "T48"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                                      "T48"."UPDATE_TIMESTAMP"
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
                                CAST(CAST(DATE_PART(year, "T48"."UPDATE_TIMESTAMP") AS BIGINT) + 10000 AS VARCHAR),
                                4
                              ),
                              '-',
                              RIGHT(
                                CAST(CAST(DATE_PART(month, "T48"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                                2
                              ),
                              '-',
                              RIGHT(CAST(CAST(DATE_PART(day, "T48"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR), 2)
                            ),
                            ' ',
                            RIGHT(
                              CAST(CAST(DATE_PART(hour, "T48"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(minute, "T48"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
                              2
                            ),
                            ':',
                            RIGHT(
                              CAST(CAST(DATE_PART(second, "T48"."UPDATE_TIMESTAMP") AS BIGINT) + 100 AS VARCHAR),
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
                                      "T48"."UPDATE_TIMESTAMP"
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
                      "T48"."SOURCE_SYSTEM" IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH("T48"."SOURCE_SYSTEM") AS VARCHAR),
                        ':',
                        COALESCE("T48"."SOURCE_SYSTEM", '')
                      )
                    ),
                    IFF(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T48"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T48"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T48"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                      ) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T48"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T48"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T48"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          )
                        ) AS VARCHAR),
                        ':',
                        COALESCE(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T48"."LOAD_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T48"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T48"."LOAD_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          ),
                          ''
                        )
                      )
                    ),
                    IFF(
                      CONCAT(
                        RIGHT(CAST(CAST(DATE_PART(year, "T48"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(month, "T48"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                        '-',
                        RIGHT(CAST(CAST(DATE_PART(day, "T48"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                      ) IS NULL,
                      '~',
                      CONCAT(
                        CAST(LENGTH(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T48"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T48"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T48"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
                          )
                        ) AS VARCHAR),
                        ':',
                        COALESCE(
                          CONCAT(
                            RIGHT(CAST(CAST(DATE_PART(year, "T48"."UPDATE_DATE") AS BIGINT) + 10000 AS VARCHAR), 4),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(month, "T48"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2),
                            '-',
                            RIGHT(CAST(CAST(DATE_PART(day, "T48"."UPDATE_DATE") AS BIGINT) + 100 AS VARCHAR), 2)
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
                  FROM "ZOOM_DB"."SILVER"."SI_BILLING_EVENTS" AS "T8"
                  WHERE
                    "T8"."LOAD_TIMESTAMP" >= :run_value_contents_since_go_billing_event_fact
                ) AS "T24"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    *
                  FROM "ZOOM_DB"."SILVER"."SI_BILLING_EVENTS" AS "T8"
                  WHERE
                    "T8"."UPDATE_TIMESTAMP" >= :run_value_contents_since_go_billing_event_fact
                    AND COALESCE("T8"."LOAD_TIMESTAMP" < :run_value_contents_since_go_billing_event_fact, TRUE)
                ) AS "T40"
              ) AS "T48"
            ) AS "T56"
            GROUP BY
              1
          ) AS "T64"
        ) AS "T80"
          ON "T32"."DAY" = "T80"."CONTENT_DAY"
      ) AS "T88"
    ) AS "T96"
  ) AS "T100"
) AS "T102";
