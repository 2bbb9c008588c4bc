"""What a plan makes a warehouse do: every figure of a small plan is worked out by hand."""

from __future__ import annotations

import pytest

from zoomgold.definitions.silver import TABLES
from zoomgold.plan.cost import Cost, ModelCost, Part, Rounds, cost
from zoomgold.plan.parts import ASK, ASSESS, BUILD, CHECK, WRITE
from zoomgold.plan.scans import Statement, statements
from zoomgold.plan.steps import Kind, Step

S, W, G = '"DB"."SILVER"', '"DB"."WORK"', '"DB"."GOLD"'


def made(name: str, sql: str, *reads: str) -> Step:
    return Step(name, Kind.MATERIALIZE, "silver", (sql,), reads, writes=name)


def small_plan() -> tuple[Part, ...]:
    """Users and meetings, staged and published.

    round 1   asks for the newest day of si_users
    round 2   makes `people` of si_users and `talks` of si_meetings, which do not need each other
    round 3   builds the candidate: people once, talks twice
    round 4   validates it, and counts it beside what is published: two statements side by side
    round 5   makes what is deleted before the transaction
    round 6   deletes from the table, which is read for it
    round 7   inserts
    """
    ask = Step("newest", Kind.COUNT, "silver", (f'SELECT MAX("U") AS "N" FROM {S}."SI_USERS"',))
    people = made(
        "people",
        f"""CREATE OR REPLACE TRANSIENT TABLE {W}."PEOPLE" AS
            WITH "T1" AS (SELECT * FROM {S}."SI_USERS" AS "T0")
            SELECT "A".*, 1 AS "ONE" FROM "T1" AS "A" JOIN "T1" AS "B" ON "A"."X" = "B"."X" """,
        "si_users",
    )
    talks = made(
        "talks",
        f"""CREATE OR REPLACE TRANSIENT TABLE {W}."TALKS" AS
            SELECT "MEETING_ID", "HOST_ID" FROM {S}."SI_MEETINGS" AS "M" WHERE NOT EXISTS
            (SELECT 1 FROM {S}."SI_MEETINGS" AS "N" WHERE "N"."MEETING_ID" > "M"."MEETING_ID")""",
        "si_meetings",
    )
    built = Step(
        "go_meeting_fact",
        Kind.BUILD,
        "go_meeting_fact",
        (
            f"""CREATE OR REPLACE TRANSIENT TABLE {W}."GO_MEETING_FACT__CANDIDATE"
                ("A" VARCHAR, "B" VARCHAR, "C" DATE) AS
                SELECT * FROM (SELECT * FROM {W}."TALKS" UNION ALL SELECT * FROM {W}."TALKS")
                WHERE "X" IN (SELECT "X" FROM {W}."PEOPLE")""",
        ),
        ("people", "talks"),
        writes="go_meeting_fact",
        model="go_meeting_fact",
    )
    candidate = f'{W}."GO_MEETING_FACT__CANDIDATE"'
    validated = Step(
        "go_meeting_fact",
        Kind.VALIDATE,
        "go_meeting_fact",
        (f"SELECT COUNT(*) FROM {candidate}",),
        ("go_meeting_fact__candidate",),
        model="go_meeting_fact",
    )
    counted = Step(
        "counts",
        Kind.COUNT,
        "",
        (f'SELECT COUNT(*) FROM {candidate} AS "C", {G}."GO_MEETING_FACT" AS "G"',),
        ("go_meeting_fact", "go_meeting_fact__candidate"),
    )
    write = Step(
        "merge_go_meeting_fact",
        Kind.WRITE,
        "",
        (
            f"""DELETE FROM {G}."GO_MEETING_FACT" AS "T" USING {W}."STALE" AS "S"
                WHERE "T"."K" = "S"."K" """,
            f'INSERT INTO {G}."GO_MEETING_FACT" ("K") SELECT "K" FROM {candidate}',
        ),
        ("go_meeting_fact", "go_meeting_fact__candidate"),
        writes="go_meeting_fact",
        model="go_meeting_fact",
        prepare=(
            f"""CREATE OR REPLACE TRANSIENT TABLE {W}."STALE" AS
                SELECT "K" FROM {G}."GO_MEETING_FACT" """,
        ),
    )
    return (
        Part("silver_days", ASK, (ask,)),
        Part("build", ASSESS, (people, talks)),
        Part("build", BUILD, (built,)),
        Part("build", CHECK, (validated, counted)),
        Part("build", WRITE, (write,)),
    )


@pytest.fixture
def small() -> Cost:
    return cost(small_plan(), "snowflake")


def test_each_scan_is_counted_by_table(small: Cost) -> None:
    # si_users: the newest day; people, whose common table expression has two readers.
    # si_meetings: talks, and what it must not have.
    assert small.scans["silver"] == {"si_meetings": 2, "si_users": 2}
    # The candidate: validated, counted, inserted. talks: both sides of the union.
    assert small.scans["staged"] == {
        "go_meeting_fact__candidate": 3,
        "talks": 2,
        "people": 1,
        "stale": 1,
    }
    # Counted; what is stale; the delete.
    assert small.scans["gold"] == {"go_meeting_fact": 3}
    assert small.scanned("staged") == 7


def test_what_is_written_has_its_columns(small: Cost) -> None:
    # people: all columns of si_users and one more.
    of_users = len(TABLES["si_users"].columns)
    assert small.written["staged"] == {
        "people": of_users + 1,
        "talks": 2,
        "go_meeting_fact__candidate": 3,
        "stale": 1,
    }
    assert list(small.written["gold"]) == ["go_meeting_fact"]


def test_rounds_are_those_of_what_does_not_need_each_other(small: Cost) -> None:
    assert small.rounds == (
        Rounds("silver_days", ASK, (1,)),
        Rounds("build", ASSESS, (2,)),
        Rounds("build", BUILD, (1,)),
        Rounds("build", CHECK, (2,)),
        Rounds("build", WRITE, (1, 1, 1)),
    )
    assert small.widths == (1, 2, 1, 2, 1, 1, 1)


def test_statements_of_one_step_follow_one_another() -> None:
    """`a` has two statements, `b` one; `c` waits for `a`."""
    select = f'SELECT 1 AS "X" FROM {S}."SI_USERS"'
    create = [f'CREATE TABLE {W}."{name}" AS {select}' for name in ("A_1", "A", "B")]
    a = Step("a", Kind.MATERIALIZE, "", (create[0], create[1]), ("si_users",), writes="a")
    b = made("b", create[2], "si_users")
    c = made("c", f'CREATE TABLE {W}."C" AS SELECT "X" FROM {W}."A"', "a")
    found = cost([Part("build", ASSESS, (a, b, c))], "snowflake")
    assert found.widths == (2, 1, 1)


def test_a_model_has_the_cost_of_its_own_steps(small: Cost) -> None:
    # Built, validated, and the three statements of the write: 3, 1, and 1 + 2 + 1 scans.
    assert small.models == {"go_meeting_fact": ModelCost(5, 8, 0)}


def test_a_view_is_read_anew_by_each_reader() -> None:
    """The view reads si_users twice, and `both` reads a view of it twice; `kept` is a table."""
    steps = (
        made("v", "CREATE TEMP VIEW v AS SELECT a.x FROM si_users a, si_users b", "si_users"),
        made("w", "CREATE TEMP VIEW w AS SELECT x FROM v", "v"),
        made("both", "CREATE TEMP TABLE both AS SELECT x FROM w UNION ALL SELECT x FROM w", "w"),
        made("kept", "CREATE TEMP TABLE kept AS SELECT * FROM both", "both"),
    )
    found = cost([Part("build", ASSESS, steps)], "duckdb")
    assert found.scans == {"silver": {"si_users": 4}, "staged": {"both": 1}, "gold": {}}
    assert found.written["staged"] == {"both": 1, "kept": 1}


@pytest.mark.parametrize(
    ("sql", "reads"),
    [
        ("INSERT OVERWRITE INTO G.A.B (X) SELECT X FROM G.A.C", {"c": 1}),
        ("UPDATE G.A.B AS T SET X = S.X FROM (SELECT X FROM G.A.C) AS S WHERE T.X = S.X", "bc"),
        ("MERGE INTO G.A.B AS T USING G.A.C AS S ON T.X = S.X WHEN MATCHED THEN DELETE", "bc"),
        ("SELECT X FROM TABLE(GENERATOR(ROWCOUNT => 3))", {}),
        ("DROP TABLE G.A.B", {}),
        ("COMMENT ON COLUMN G.A.B.X IS 'what it is'", {}),
    ],
)
def test_what_a_statement_reads(sql: str, reads: dict[str, int] | str) -> None:
    (found,) = statements(sql, "snowflake", {})
    assert found == Statement(found.reads)
    assert dict(found.reads) == (dict.fromkeys(reads, 1) if isinstance(reads, str) else reads)


@pytest.mark.parametrize(
    ("where", "bounded"),
    [
        ('"T"."LOADED" >= :run_value_new_since_go_user_dim', 1),
        ('"T"."K" BETWEEN :run_value_low_go_user_dim_k AND :run_value_high_go_user_dim_k', 1),
        # The present time is no bound, and the bound of another table is not this one's.
        ('"T"."LOADED" >= :run_value_as_of', 0),
        ('"S"."LOADED" >= :run_value_new_since_go_user_dim', 0),
        ('EXISTS (SELECT 1 FROM A.B.C AS "T" WHERE "T"."X" >= :run_value_low_a_x)', 0),
        ("TRUE", 0),
    ],
)
def test_a_scan_is_bounded_by_what_the_run_has_asked_for(where: str, bounded: int) -> None:
    sql = f'SELECT "T"."X" FROM {S}."SI_USERS" AS "T", (SELECT 1 AS "LOADED") AS "S" WHERE {where}'
    (found,) = statements(sql, "snowflake", {})
    assert found.reads["si_users"] == 1
    assert found.bounded["si_users"] == bounded


def test_bounds_are_of_the_table_through_a_view_and_of_one_that_is_deleted_from() -> None:
    since = "$run_value_new_since_go_user_dim"
    view = f"CREATE TEMP VIEW v AS SELECT x FROM si_users AS u WHERE u.y >= {since}"
    twice = "CREATE TEMP TABLE w AS SELECT a.x FROM v AS a, v AS b, si_users AS c"
    steps = (made("v", view, "si_users"), made("w", twice, "v"))
    found = cost([Part("build", ASSESS, steps)], "duckdb")
    assert found.scans["silver"] == {"si_users": 3}
    assert found.bounded["silver"] == {"si_users": 2}
    between = "BETWEEN :run_value_low_a_k AND :run_value_high_a_k"
    sql = (
        f'DELETE FROM A.B.C AS "T" USING A.B.D AS "S" WHERE "T"."K" = "S"."K" AND "T"."K" {between}'
    )
    (one,) = statements(sql, "snowflake", {})
    assert (dict(one.reads), dict(one.bounded)) == ({"c": 1, "d": 1}, {"c": 1})
