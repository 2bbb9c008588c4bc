"""The SQL for Snowflake, without a connection: compiled queries, their gate and snapshots.

`just generate` writes the snapshots anew; read the diff before you commit.
"""

import json
import os
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from functools import cache
from pathlib import Path

import ibis
import pytest
import sqlglot as sg
from sqlglot import exp
from support.snowflake_gate import (
    MOST_BYTES,
    MOST_STATEMENTS,
    Catalog,
    violations_of_query,
    violations_of_session,
    violations_of_sessions,
)

from zoomgold.config.settings import Settings
from zoomgold.definitions.silver import TABLES
from zoomgold.engines.snowflake.compiler import parsed, sql_of, upper_case
from zoomgold.engines.snowflake.query_tag import Tag
from zoomgold.engines.snowflake.session_parameters import alter_session, pinned
from zoomgold.engines.snowflake.staging import STAGING
from zoomgold.engines.snowflake.tables import table_name
from zoomgold.engines.snowflake.types import literal, text
from zoomgold.expressions.run_values import values_in
from zoomgold.models.catalog import CONTRACTS, MODELS, SOURCES
from zoomgold.plan.steps import Kind
from zoomgold.plan.summary import figures
from zoomgold.reports.compile import Compiled, compiled, files, order

# Compiling every step of two runs takes longer than a fast test may.
pytestmark = pytest.mark.integration

SNAPSHOTS = Path(__file__).parents[1] / "snapshots" / "snowflake"
SETTINGS = Settings(as_of=datetime(2025, 6, 30), backend="snowflake")
#: The steps of a first run whose files are kept; what is asked of the tables follows from them.
_KEPT = (Kind.MATERIALIZE, Kind.BUILD, Kind.WRITE)


@cache
def steps_of(mode: str) -> tuple[Compiled, ...]:
    return compiled(SETTINGS, list(MODELS.values()), incremental=mode == "incremental")


@pytest.fixture(scope="module")
def kept() -> dict[str, str]:
    """The text of each file that is kept, by its name."""
    steps = steps_of("full")
    texts = files([one for one in steps if one.step.kind in _KEPT], "snowflake", incremental=False)
    plan = json.dumps(order(steps, "snowflake", incremental=False), indent=2)
    return {f"{name}.sql": text for name, text in texts.items()} | {"plan.json": f"{plan}\n"}


def _upper(columns: Iterable[object]) -> dict[str, str]:
    return {str(name).upper(): "VARCHAR" for name in columns}


def _queries(mode: str) -> Iterator[tuple[str, exp.Query, str | None]]:
    """Each query of a run with the name of its step, and the table that is made of it."""
    for one in steps_of(mode):
        for sql in (*one.step.prepare, *one.step.statements):
            tree = parsed(sql)
            query = tree if isinstance(tree, exp.Query) else tree.args.get("expression")
            if isinstance(query, exp.Query):
                made = tree.find(exp.Table) if isinstance(tree, exp.Create) else None
                yield one.name, query, made.name if made else None


def _columns(query: exp.Query, schemas: Mapping[str, Mapping[str, Iterable[str]]]) -> Iterable[str]:
    """The names of a query's columns, also where it selects all of a subquery or of a table."""
    named = {cte.alias: cte.this for cte in query.find_all(exp.CTE)}
    while query.named_selects == ["*"]:
        below = query.args.get("from_") or query.find(exp.From)
        assert below is not None, "everything is selected of nothing"
        source = below.this
        if isinstance(source, exp.Table) and source.db:
            return schemas[source.db][source.name]
        query = named[source.name] if isinstance(source, exp.Table) else source.unnest()
    return query.named_selects


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return _catalog([])


def _catalog(queries: Iterable[tuple[str, exp.Query, str | None]]) -> Catalog:
    """Silver and Gold as the contracts have them, and what the queries make."""
    gold = {table_name(one).upper(): _upper(one.schema) for one in CONTRACTS.values()}
    silver = {name.upper(): _upper(table.schema) for name, table in TABLES.items()}
    schemas = {"SILVER": silver, STAGING: dict[str, dict[str, str]](), "GOLD": gold}
    for _, query, table in queries:
        if table:
            schemas[STAGING][table] = _upper(_columns(query, schemas))
    return {"ZOOM_DB": schemas}


@pytest.mark.integration
@pytest.mark.parametrize("mode", ["full", pytest.param("incremental", marks=pytest.mark.slow)])
def test_every_query_of_a_run_passes_the_gate(mode: str) -> None:
    queries = list(_queries(mode))
    assert {*MODELS} < {name for name, _, table in queries if table}
    catalog = _catalog(queries)
    violations = [
        f"{name}: {violation}"
        for name, query, _ in queries
        for violation in violations_of_query(query.sql(dialect="snowflake"), catalog)
    ]
    assert violations == []
    # As they are sent, word for word.
    statements = [
        sql for one in steps_of(mode) for sql in (*one.step.prepare, *one.step.statements)
    ]
    assert violations_of_session(statements) == []


#: The most statements of a run of every model beside what it sends for itself, and the most of
#: them that follow one another. A change that needs more says why: a full run has two more in a row
#: than it could, as a fact's rows are flagged once what they refer to is there, in one pass. An
#: increment first asks for the lowest and highest ids that it looks at, so that Silver is not read
#: whole for them.
MOST = {"full": (61, 10), "incremental": (179, 37)}


@pytest.mark.parametrize("mode", ["full", pytest.param("incremental", marks=pytest.mark.slow)])
def test_a_run_takes_so_many_statements_and_so_many_in_a_row(mode: str) -> None:
    found = figures(one.step for one in steps_of(mode))
    most, deepest = MOST[mode]
    assert found.statements <= most
    assert found.depth <= deepest
    assert found.longest <= MOST_BYTES


@pytest.mark.slow
def test_deletes_and_look_ups_have_constant_bounds() -> None:
    """Snowflake prunes by constants, not by what a join or a subquery comes to."""
    steps = {one.step.name: one.step for one in steps_of("incremental")}
    for name, model in MODELS.items():
        merge = steps.get(f"merge_{name}")
        if name in ("go_error_data", "go_process_audit") or merge is None:
            continue
        (delete,) = (sql for sql in merge.statements if sql.startswith("DELETE"))
        columns = (*model.cluster_by, *model.contract.key)
        wanted = [f"{end}_{name}_{column}" for column in columns for end in ("low", "high")]
        assert [label for label in values_in(delete) if label.startswith(("low", "high"))] == wanted
        asked = parsed(steps[f"bounds_of_{name}"].statements[0])
        assert isinstance(asked, exp.Query)
        assert [one.lower() for one in asked.named_selects] == wanted
    for source in SOURCES.values():
        key, scope = source.silver.key, f"scope_{source.subject}"
        (look_up,) = steps[f"{source.subject}_in_scope"].statements
        assert set(values_in(look_up)) == {f"low_{scope}_{key}", f"high_{scope}_{key}"}
        assert parsed(look_up).find(exp.Between)


def test_snapshots(kept: dict[str, str]) -> None:
    if os.environ.get("WRITE_SNAPSHOTS"):
        SNAPSHOTS.mkdir(parents=True, exist_ok=True)
        for file in SNAPSHOTS.iterdir():
            if file.name not in kept:
                file.unlink()
        for name, text in kept.items():
            (SNAPSHOTS / name).write_text(text, encoding="utf-8")
    found = {file.name: file.read_text(encoding="utf-8") for file in SNAPSHOTS.iterdir()}
    stale = sorted({name for name, _ in found.items() ^ kept.items()})
    assert stale == [], "stale; run: just generate, and read the diff"


@pytest.mark.parametrize(
    ("sql", "message"),
    [
        ("SELECT FROM WHERE", "does not parse"),
        ("CALL DO_IT()", "not understood"),
        ('SELECT FROBNICATE("USER_ID") FROM "ZOOM_DB"."SILVER"."SI_USERS"', "FROBNICATE"),
        ('SELECT "NO_SUCH" FROM "ZOOM_DB"."SILVER"."SI_USERS"', "columns: "),
        ('SELECT "user_id" FROM "ZOOM_DB"."SILVER"."SI_USERS"', "identifier user_id"),
        ('SELECT "USER_ID" FROM "SI_USERS"', "not qualified"),
        ('SELECT ROW_NUMBER() OVER () FROM "ZOOM_DB"."SILVER"."SI_USERS"', "without an order"),
        (
            'SELECT LAG("EMAIL") OVER (PARTITION BY "USER_ID" ORDER BY NULL) '
            'FROM "ZOOM_DB"."SILVER"."SI_USERS"',
            "without an order",
        ),
        (
            "SELECT SUM(1) OVER (ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) "
            'FROM "ZOOM_DB"."SILVER"."SI_USERS"',
            "without an order",
        ),
        (
            'SELECT "A"."USER_ID" FROM "ZOOM_DB"."SILVER"."SI_USERS" AS "A" '
            'ANTI JOIN "ZOOM_DB"."SILVER"."SI_USERS" AS "B" ON "A"."USER_ID" = "B"."USER_ID"',
            "no ANTI JOIN",
        ),
        ('DELETE FROM "ZOOM_DB"."SILVER"."SI_USERS"', "is no query"),
    ],
)
def test_the_gate_refuses(sql: str, message: str, catalog: Catalog) -> None:
    found = violations_of_query(sql, catalog)
    assert len(found) >= 1
    assert message in found[0]


def test_the_gate_lets_sums_over_whole_groups_pass(catalog: Catalog) -> None:
    sql = 'SELECT COUNT(*) OVER (PARTITION BY "USER_ID") AS "N" FROM "ZOOM_DB"."SILVER"."SI_USERS"'
    assert violations_of_query(sql, catalog) == []


def test_ddl_between_begin_and_commit_is_a_violation() -> None:
    inside = ["BEGIN TRANSACTION", 'DELETE FROM "A"."B"."C"', 'DROP TABLE "A"."B"."C"', "COMMIT"]
    assert violations_of_session(inside) == ['DDL inside a transaction: DROP TABLE "A"."B"."C"']
    assert violations_of_session([*inside[:2], "COMMIT", inside[2]]) == []
    assert violations_of_session(["BEGIN TRANSACTION"]) == ["the transaction is left open"]


def test_a_time_without_a_type_is_a_violation() -> None:
    sql = 'SELECT "X" FROM "A"."B"."C" WHERE "T" < '
    assert violations_of_session([sql + "CAST('2025-01-02 03:04:05' AS TIMESTAMP_NTZ(6))"]) == []
    assert violations_of_session([sql + "CAST('2025-01-02' AS DATE)"]) == []
    for time in ("2025-01-02", "2025-01-02 03:04:05", "2025-01-02T03:04:05.5+00:00"):
        (found,) = violations_of_session([f"{sql}'{time}'"])
        assert found.startswith("a time without a type: ")
    assert len(violations_of_session([f"{sql}CAST('2025-01-02' AS VARCHAR)"])) == 1


def test_a_statement_of_more_than_100_kb_is_a_violation() -> None:
    sql = 'SELECT "X" FROM "A"."B"."C" WHERE "X" = '
    fits = f"{sql}'{'x' * (MOST_BYTES - len(sql) - 2)}'"
    assert violations_of_session([fits]) == []
    (found,) = violations_of_session([fits.replace("xx", "xé", 1)])
    assert found.startswith("100001 bytes, more than 100000: SELECT")


def pin(**without: object) -> str:
    """What pins a session; of a run."""
    found = {name: v for name, v in pinned(SETTINGS).items() if name not in without}
    return alter_session(found, Tag("x", step="begin"))


def test_a_statement_before_the_session_is_pinned_is_a_violation() -> None:
    select = sent('SELECT 1 FROM "A"."B"."C"')
    pins, half = sent(pin(), step="begin"), sent(pin(TIMEZONE=None), step="begin")
    too_early = ['sent before the session is pinned: SELECT 1 FROM "A"."B"."C"']
    assert violations_of_sessions([pins, select]) == []
    assert violations_of_sessions([select]) == too_early
    assert violations_of_sessions([select, pins]) == too_early
    assert violations_of_sessions([{**pins, "fault": "error"}, select]) == too_early
    assert violations_of_sessions([{**pins, "fault": "error"}, pins, select]) == []
    found = violations_of_sessions([half, select])
    assert found[0].startswith("sent before the session is pinned: ALTER SESSION SET")
    assert found[1:] == too_early


def sent(sql: str, *, fault: str | None = None, **tag: str) -> dict[str, object]:
    """A statement of a run as the emulator remembers it."""
    fields = {"app": "zoomgold", "version": "1", "execution_id": "x", "step": "read"} | tag
    stored = {name: value for name, value in fields.items() if value}
    return {"session": "s", "sql": sql, "tag": json.dumps(stored), "fault": fault}


def violations_of(*statements: dict[str, object]) -> list[str]:
    """What is wrong with statements of a session that is pinned."""
    return violations_of_sessions([sent(pin(), step="begin"), *statements])


def test_what_a_run_sends_is_tagged_and_not_too_much() -> None:
    select = 'SELECT 1 FROM "A"."B"."C"'
    assert violations_of(sent(select)) == []
    assert violations_of(sent(select), {**sent(select), "tag": None}) == [
        f"the tag lacks app, execution_id, step, version: {select}",
        "2 executions in one session",
    ]
    assert violations_of(sent(select, step="")) == [f"the tag lacks step: {select}"]
    build = sent(select, step="build")
    assert violations_of(build) == [f"the tag lacks model: {select}"]
    assert violations_of(sent('SELECT 1 FROM "a"."B"."C"')) == [
        'identifier a is not in upper case: SELECT 1 FROM "a"."B"."C"'
    ]
    full = [sent('INSERT OVERWRITE INTO "A"."B"."C" SELECT 1', model=m) for m in SOURCES]
    reads = [sent(select)] * (MOST_STATEMENTS - len(full))
    assert violations_of(*full, *reads) == []
    assert violations_of(*full, *reads, sent(select)) == [
        f"{MOST_STATEMENTS + 1} statements in a full run, more than {MOST_STATEMENTS}"
    ]


def test_what_was_refused_was_not_executed() -> None:
    begin, commit = sent("BEGIN TRANSACTION"), sent("COMMIT", fault="unavailable")
    drop = sent('DROP TABLE "A"."B"."C"', fault="error")
    assert violations_of(begin, drop, sent("ROLLBACK")) == []
    assert violations_of(begin, commit) == []
    assert violations_of(begin) == ["the transaction is left open"]


def test_names_become_upper_case_and_texts_stay() -> None:
    sql = """SELECT "a b", 'it\\'s "low"', 'it''s "x"', '\\\\' AS "y" FROM "t" WHERE 'q' = "z" """
    assert upper_case(sql) == sql.replace('"a b"', '"A B"').replace('"y"', '"Y"').replace(
        '"t"', '"T"'
    ).replace('"z"', '"Z"')


def test_two_names_that_differ_in_case_only_are_refused() -> None:
    with pytest.raises(ValueError, match="one in upper case"):
        upper_case('SELECT "a", "A"')


def test_a_database_may_be_called_as_an_alias_is() -> None:
    table = ibis.table({"a": "int64"}, name="x", catalog="T0", database="GOLD")
    sql = sql_of(table.select(b="a"))
    assert sql == 'SELECT "T0"."A" AS "B" FROM "T0"."GOLD"."X" AS "T0"'


def test_an_account_cannot_change_the_meaning_of_a_timestamp() -> None:
    sql = sql_of(ibis.table({"a": "date"}, name="t").select(b=ibis._.a.cast("timestamp(6)")))
    assert sql == 'SELECT CAST("T0"."A" AS TIMESTAMP_NTZ(6)) AS "B" FROM "T" AS "T0"'


@pytest.mark.parametrize(
    ("value", "dtype", "sql"),
    [
        (None, "string", "CAST(NULL AS VARCHAR)"),
        (None, "timestamp(6)", "CAST(NULL AS TIMESTAMP_NTZ(6))"),
        (True, "boolean", "TRUE"),
        (3, "int64", "CAST(3 AS NUMBER(38, 0))"),
        (
            datetime(2025, 1, 2, 3, 4, 5, 6),
            "timestamp(6)",
            "CAST('2025-01-02 03:04:05.000006' AS TIMESTAMP_NTZ(6))",
        ),
        (datetime(2025, 1, 2).date(), "date", "CAST('2025-01-02' AS DATE)"),
    ],
)
def test_literals(value: object, dtype: str, sql: str) -> None:
    assert literal(value, dtype) == sql


@pytest.mark.parametrize("value", ["it's", "back\\slash", "'); DROP TABLE X; --", "\\'", "é\n"])
def test_a_text_stays_one_literal(value: str) -> None:
    tree = sg.parse_one(f"SELECT {text(value)}", read="snowflake")
    assert [str(found.this) for found in tree.find_all(exp.Literal)] == [value]
