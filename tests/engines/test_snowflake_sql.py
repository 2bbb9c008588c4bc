"""The SQL for Snowflake, without a connection: compiled queries, their gate and snapshots, DDL.

`just generate` writes the snapshots anew; read the diff before you commit.
"""

import json
import os
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Any

import ibis
import pytest
import sqlglot as sg
from sqlglot import exp
from support.snowflake_gate import (
    MOST_STATEMENTS,
    Catalog,
    faults_of_query,
    faults_of_session,
    faults_of_sessions,
)

from zoomgold.config.settings import Settings
from zoomgold.definitions.silver import TABLES
from zoomgold.engines.snowflake.compiler import literal, sql_of, text, upper_case
from zoomgold.engines.snowflake.ddl import DdlOptions, statements
from zoomgold.engines.snowflake.identifiers import Location
from zoomgold.models.catalog import MODELS, SOURCES
from zoomgold.reports.compile_snowflake import STAGING, Compiled, compiled_models, recorded

SNAPSHOTS = Path(__file__).parents[1] / "snapshots" / "snowflake"
SETTINGS = Settings(as_of=datetime(2025, 6, 30))
RECORDED = recorded(SETTINGS)
ALL = list(RECORDED.queries.values())
TEXTS = compiled_models(SETTINGS)


def _upper(columns: Iterable[object]) -> dict[str, str]:
    return {str(name).upper(): "VARCHAR" for name in columns}


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    kept = {one.name.upper(): _upper(one.schema) for one in ALL}
    kept |= {name.upper(): _upper(schema) for name, schema in RECORDED.kept_rows.items()}
    gold = {model.name.upper(): _upper(model.contract.schema) for model in MODELS.values()}
    silver = {name.upper(): _upper(table.schema) for name, table in TABLES.items()}
    return {"ZOOM_DB": {"SILVER": silver, STAGING: kept, "GOLD": gold}}


def test_every_model_is_compiled() -> None:
    assert set(MODELS) <= {one.name for one in ALL}


@pytest.mark.parametrize("one", ALL, ids=lambda one: one.name)
def test_gate(one: Compiled, catalog: Catalog) -> None:
    assert faults_of_query(one.sql, catalog) == []


@pytest.mark.parametrize("name", TEXTS)
def test_snapshot(name: str) -> None:
    file = SNAPSHOTS / f"{name}.sql"
    if os.environ.get("WRITE_SNAPSHOTS"):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(TEXTS[name], encoding="utf-8")
    assert TEXTS[name] == file.read_text(encoding="utf-8"), (
        f"{file.name} is stale; run: just generate, and read the diff"
    )
    assert TEXTS[name].startswith(f"-- {name}")


def test_no_snapshot_is_left_over() -> None:
    if os.environ.get("WRITE_SNAPSHOTS"):
        for file in SNAPSHOTS.glob("*.sql"):
            if file.stem not in TEXTS:
                file.unlink()
    assert {file.stem for file in SNAPSHOTS.glob("*.sql")} == set(TEXTS)


@pytest.mark.parametrize(
    ("sql", "told"),
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
        ('DELETE FROM "ZOOM_DB"."SILVER"."SI_USERS"', "is no query"),
    ],
)
def test_the_gate_refuses(sql: str, told: str, catalog: Catalog) -> None:
    found = faults_of_query(sql, catalog)
    assert len(found) >= 1
    assert told in found[0]


def test_the_gate_lets_sums_over_whole_groups_pass(catalog: Catalog) -> None:
    sql = 'SELECT COUNT(*) OVER (PARTITION BY "USER_ID") AS "N" FROM "ZOOM_DB"."SILVER"."SI_USERS"'
    assert faults_of_query(sql, catalog) == []


def test_ddl_between_begin_and_commit_is_a_fault() -> None:
    inside = ["BEGIN TRANSACTION", 'DELETE FROM "A"."B"."C"', 'DROP TABLE "A"."B"."C"', "COMMIT"]
    assert faults_of_session(inside) == ['DDL inside a transaction: DROP TABLE "A"."B"."C"']
    assert faults_of_session([*inside[:2], "COMMIT", inside[2]]) == []
    assert faults_of_session(["BEGIN TRANSACTION"]) == ["the transaction is left open"]


def sent(sql: str, *, fault: str | None = None, **tag: str) -> dict[str, object]:
    """A statement of a run as the emulator remembers it."""
    told = {"app": "zoomgold", "version": "1", "execution_id": "x", "step": "read"} | tag
    kept = {name: value for name, value in told.items() if value}
    return {"session": "s", "sql": sql, "tag": json.dumps(kept), "fault": fault}


def test_what_a_run_sends_is_tagged_and_not_too_much() -> None:
    select = 'SELECT 1 FROM "A"."B"."C"'
    assert faults_of_sessions([sent(select)]) == []
    assert faults_of_sessions([sent(select), {**sent(select), "tag": None}]) == [
        f"the tag lacks app, execution_id, step, version: {select}",
        "2 executions in one session",
    ]
    assert faults_of_sessions([sent(select, step="")]) == [f"the tag lacks step: {select}"]
    build = sent(select, step="build")
    assert faults_of_sessions([build]) == [f"the tag lacks model: {select}"]
    assert faults_of_sessions([sent('SELECT 1 FROM "a"."B"."C"')]) == [
        'identifier a is not in upper case: SELECT 1 FROM "a"."B"."C"'
    ]
    full = [sent('INSERT OVERWRITE INTO "A"."B"."C" SELECT 1', model=m) for m in SOURCES]
    reads = [sent(select)] * (MOST_STATEMENTS - len(full))
    assert faults_of_sessions([*full, *reads]) == []
    assert faults_of_sessions([*full, *reads, sent(select)]) == [
        "81 statements in a full run, more than 80"
    ]


def test_what_was_refused_was_not_executed() -> None:
    begin, commit = sent("BEGIN TRANSACTION"), sent("COMMIT", fault="unavailable")
    drop = sent('DROP TABLE "A"."B"."C"', fault="error")
    assert faults_of_sessions([begin, drop, sent("ROLLBACK")]) == []
    assert faults_of_sessions([begin, commit]) == []
    assert faults_of_sessions([begin]) == ["the transaction is left open"]


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


# DDL


def ddl(**options: Any) -> list[str]:
    return list(statements(MODELS.values(), Location(SETTINGS), DdlOptions(**options)))


def created(sql: list[str], table: str) -> exp.Create:
    found = [
        tree
        for tree in (sg.parse_one(one, read="snowflake") for one in sql if "CREATE TABLE" in one)
        if isinstance(tree, exp.Create) and tree.this.this.name == table
    ]
    assert len(found) == 1
    return found[0]


def test_ddl_has_the_types_nullability_and_comments_of_the_contract() -> None:
    columns = created(ddl(), "GO_BILLING_EVENT_FACT").this.expressions
    told = {
        column.name: (
            column.kind.sql(dialect="snowflake"),
            any(isinstance(c.kind, exp.NotNullColumnConstraint) for c in column.constraints),
        )
        for column in columns
    }
    assert told["EVENT_ID"] == ("VARCHAR", True)
    assert told["AMOUNT"] == ("DECIMAL(10, 2)", True)
    assert told["EVENT_DATE"] == ("DATE", True)
    assert told["IS_REFUND"] == ("BOOLEAN", True)
    assert told["LOAD_TIMESTAMP"] == ("TIMESTAMPNTZ(6)", False)
    assert told["LOAD_DATE"] == ("DATE", False)
    assert all(column.find(exp.CommentColumnConstraint) for column in columns)


def test_ddl_makes_permanent_tables_and_can_be_run_again() -> None:
    for sql in ddl():
        assert sql.startswith(("CREATE SCHEMA IF NOT EXISTS", "CREATE TABLE IF NOT EXISTS"))


def test_clustering_only_when_asked() -> None:
    assert "CLUSTER BY" not in " ".join(ddl())
    asked = ddl(apply_clustering=True)
    assert 'ALTER TABLE "ZOOM_DB"."GOLD"."GO_MEETING_FACT" CLUSTER BY ("MEETING_DATE")' in asked


def test_grants_for_a_reader_role() -> None:
    grants = [sql for sql in ddl(reader_role="ANALYST") if sql.startswith("GRANT")]
    assert grants[:2] == [
        'GRANT USAGE ON DATABASE "ZOOM_DB" TO ROLE "ANALYST"',
        'GRANT USAGE ON SCHEMA "ZOOM_DB"."GOLD" TO ROLE "ANALYST"',
    ]
    assert grants[2:] == [
        f'GRANT SELECT ON TABLE "ZOOM_DB"."GOLD"."{name.upper()}" TO ROLE "ANALYST"'
        for name in MODELS
    ]


PERSONAL = {
    ("GO_USER_DIM", "USER_NAME"),
    ("GO_USER_DIM", "EMAIL"),
    ("GO_PARTICIPANT_FACT", "PARTICIPANT_NAME"),
}


@pytest.mark.parametrize(
    ("masking", "change"),
    [
        ("policy", 'SET MASKING POLICY "ZOOM_DB"."GOLD"."ZOOMGOLD_PII" FORCE'),
        ("tag", 'SET TAG "ZOOM_DB"."GOLD"."ZOOMGOLD_PII" = \'personal\''),
    ],
)
def test_masking_covers_personal_data_and_nothing_else(masking: str, change: str) -> None:
    found = [sql for sql in ddl(masking=masking, writer_role="TRANSFORMER") if "MODIFY" in sql]
    assert set(found) == {
        f'ALTER TABLE "ZOOM_DB"."GOLD"."{table}" MODIFY COLUMN "{column}" {change}'
        for table, column in PERSONAL
    }


def test_without_masking_there_is_no_policy() -> None:
    assert "MASKING" not in " ".join(ddl(masking="none"))
