"""A run's primitives on the emulator: lease, staging, one transaction, and what breaks them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any, cast

import ibis.expr.types as ir
import pytest
from snowflake.connector import errors
from support.on_snowflake import names_in, rows_in, settings_on

from emulator.local import Emulator
from zoomgold.definitions.contract import Column, Contract
from zoomgold.engines.snowflake.backend import SnowflakeBackend
from zoomgold.engines.snowflake.compiler import rows_of
from zoomgold.engines.snowflake.dialect import SnowflakeDialect
from zoomgold.engines.snowflake.lease import RENEWAL
from zoomgold.engines.snowflake.session import is_ddl, is_repeatable
from zoomgold.engines.snowflake.silver import as_contracted
from zoomgold.errors import BuildError, TryAgainError, UsageError, ZoomgoldError
from zoomgold.models.catalog import CONTRACTS
from zoomgold.plan.steps import Kind, Step
from zoomgold.transform.writes import Merge, Replace, Write

A, B = (
    Contract(name, "one row per key", (("key",),), (Column("key", "string", "Key"), VALUE))
    for VALUE in (Column("value", "int64", "Value", nullable=True),)
    for name in ("table_a", "table_b")
)
OLD: list[dict[str, Any]] = [{"key": "x", "value": 1}, {"key": "y", "value": None}]
NEW: list[dict[str, Any]] = [{"key": "y", "value": 2}, {"key": "z", "value": 3}]


@pytest.fixture(autouse=True)
def _of_gold(monkeypatch: pytest.MonkeyPatch) -> None:
    _contracts(monkeypatch, A, B)


@pytest.fixture
def database(emulator: Emulator, new_database: Callable[[], str]) -> str:
    name = new_database()
    with emulator.connect() as connection:
        connection.cursor().execute(f"CREATE DATABASE {name}")
    return name


@pytest.fixture
def backend(database: str) -> Iterator[SnowflakeBackend]:
    opened = SnowflakeBackend(settings_on(database))
    yield opened
    opened.close()


def _contracts(monkeypatch: pytest.MonkeyPatch, *contracts: Contract) -> None:
    """The tests' own tables are tables of Gold."""
    for contract in contracts:
        monkeypatch.setitem(cast(dict[str, Contract], CONTRACTS), contract.table, contract)


def dialect_of(backend: SnowflakeBackend) -> SnowflakeDialect:
    """The SQL for the backend's places; these tests read no Silver, so none is there."""
    return SnowflakeDialect(backend.where, as_contracted(backend.where), stores=True)


def built(backend: SnowflakeBackend, contract: Contract, rows: ir.Table) -> ir.Table:
    """The candidate of a table, as a step of a plan builds it."""
    dialect = dialect_of(backend)
    statements = dialect.built(contract, rows, replaces=True)
    backend.execute(Step(contract.table, Kind.BUILD, "", statements, writes=contract.table))
    return dialect.candidate(contract, replaces=True)


def steps(backend: SnowflakeBackend, writes: list[Write]) -> list[Step]:
    """The steps that carry out some writes."""
    found = []
    for number, write in enumerate(writes):
        prepare, statements = dialect_of(backend).written(write, number, is_empty=False)
        table = write.contract.table
        found.append(Step(table, Kind.WRITE, "", statements, writes=table, prepare=prepare))
    return found


def publish(backend: SnowflakeBackend, rows: list[dict[str, Any]]) -> None:
    """Replace table_a by the rows and merge them into table_b."""
    candidates = [built(backend, contract, rows_of(contract.schema, rows)) for contract in (A, B)]
    with backend.transaction():
        merge = Merge(B, candidates[1].select("key"), candidates[1])
        backend.publish(steps(backend, [Replace(A), merge]))


def found(emulator: Emulator, database: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """Key to value of both tables."""
    tables = [
        rows_in(emulator, f"SELECT key, value FROM {database}.GOLD.TABLE_{x}") for x in ("A", "B")
    ]
    a, b = ({row["key"]: row["value"] for row in rows} for rows in tables)
    return a, b


BEFORE = ({"x": 1, "y": None}, {"x": 1, "y": None})
AFTER = ({"y": 2, "z": 3}, {"x": 1, "y": 2, "z": 3})


def test_replace_takes_all_rows_and_merge_those_of_its_keys(
    emulator: Emulator, database: str, backend: SnowflakeBackend
) -> None:
    publish(backend, OLD)
    assert found(emulator, database) == BEFORE
    publish(backend, NEW)
    assert found(emulator, database) == AFTER
    publish(backend, NEW)
    assert found(emulator, database) == AFTER
    assert (backend.size(A), backend.size(B)) == (2, 3)


#: BEGIN, the lease, INSERT OVERWRITE, DELETE, INSERT, counting, COMMIT.
BOUNDARIES = range(7)


@pytest.mark.parametrize("boundary", BOUNDARIES)
@pytest.mark.parametrize("kind", ["error", "lost"])
def test_a_fault_between_any_two_statements_leaves_gold_wholly_old_or_wholly_new(
    emulator: Emulator, database: str, kind: str, boundary: int
) -> None:
    first = SnowflakeBackend(settings_on(database))
    publish(first, OLD)
    first.close()
    backend = SnowflakeBackend(settings_on(database))
    candidates = [built(backend, contract, rows_of(contract.schema, NEW)) for contract in (A, B)]
    merge = Merge(B, candidates[1].select("key"), candidates[1])
    emulator.statements(forget=True)
    emulator.inject(kind, skip=boundary)
    raised: Exception | None = None
    try:
        backend.publish(steps(backend, [Replace(A), merge]), {"table_a": 2, "table_b": 3})
    except (TryAgainError, BuildError) as error:
        raised = error
    emulator.heal()
    sent = [one["sql"].split()[0] for one in emulator.statements()]
    backend.close()
    is_committed = kind == "lost" and boundary == BOUNDARIES[-1]
    assert found(emulator, database) == (AFTER if is_committed else BEFORE)
    assert (raised is None) == is_committed
    # Never sent twice: not by zoomgold, not by the connector.
    assert sent.count("COMMIT") <= 1
    assert sent.count("INSERT") <= 2
    assert not [name for name in names_in(emulator, database) if "STAGING" in name]
    # Whoever comes next finds the schema free and does the whole of it.
    after = SnowflakeBackend(settings_on(database))
    publish(after, NEW)
    after.close()
    assert found(emulator, database) == AFTER


def test_a_commit_that_did_not_take_place_is_reported_so(
    emulator: Emulator, database: str, backend: SnowflakeBackend
) -> None:
    publish(backend, OLD)
    emulator.inject("unavailable", match="COMMIT", skip=1)  # The lease's LAST_COMMIT comes first.
    with pytest.raises(TryAgainError, match="nothing was published") as caught:
        publish(backend, NEW)
    assert caught.value.exit_code == 3
    assert found(emulator, database) == BEFORE


def test_a_run_that_may_have_published_is_not_written_down_as_failed(
    emulator: Emulator, database: str, backend: SnowflakeBackend
) -> None:
    publish(backend, OLD)
    emulator.inject("down", match="COMMIT", skip=1)
    with pytest.raises(ZoomgoldError):
        publish(backend, NEW)
    emulator.heal()
    for _ in ("its violations", "its audit rows"):
        with pytest.raises(TryAgainError, match="it took place"), backend.transaction():
            pytest.fail("what the run writes now would contradict what it published")
    with pytest.raises(TryAgainError, match="it took place"):
        backend.cancel()
    assert found(emulator, database) == AFTER


def test_reads_are_tried_again_and_writes_are_not(
    emulator: Emulator, database: str, backend: SnowflakeBackend
) -> None:
    publish(backend, OLD)
    table = backend.published(A)
    assert table is not None
    emulator.inject("error", match="TABLE_A", times=2)
    assert len(backend.rows(table)) == 2
    emulator.inject("error", match="ZOOMGOLD_LEASE", times=1)
    with pytest.raises(errors.Error):
        backend.session.execute(f"UPDATE {backend.lease.table} SET \"HOST\" = 'x'")
    assert rows_in(emulator, f"SELECT host FROM {database}.GOLD.ZOOMGOLD_LEASE") != [{"host": "x"}]


def test_a_column_that_the_role_may_not_add_is_told_with_the_statement(
    emulator: Emulator, database: str, backend: SnowflakeBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish(backend, OLD)
    longer = replace(A, columns=(*A.columns, Column("more", "string", "More", nullable=True)))
    _contracts(monkeypatch, longer, B)
    emulator.inject("error", match="ALTER TABLE", times=9)
    with pytest.raises(UsageError, match="owner run: ALTER TABLE") as caught:
        backend.publish(steps(backend, [Replace(longer)]))
    assert "lacks the column MORE" in str(caught.value)
    assert len(str(caught.value).splitlines()) <= 3
    assert len(rows_in(emulator, f"SELECT * FROM {database}.GOLD.TABLE_A")) == len(OLD)


def test_ddl_in_a_transaction_is_a_defect(backend: SnowflakeBackend) -> None:
    with (
        pytest.raises(AssertionError, match="would commit the open transaction"),
        backend.session.transaction(),
    ):
        backend.session.execute("DROP TABLE IF EXISTS X.Y.Z")
    assert not backend._connection.in_transaction


# The lease


def test_a_second_run_is_reported_who_holds_gold(database: str, backend: SnowflakeBackend) -> None:
    with pytest.raises(TryAgainError) as caught:
        SnowflakeBackend(settings_on(database))
    raised = str(caught.value)
    assert f"{database}.GOLD is held by run {backend.run_id} of " in raised
    assert "--lock-timeout" in raised
    assert caught.value.exit_code == 3
    # Who is refused does not take the lease away.
    publish(backend, OLD)


def test_a_reader_needs_no_lease(
    emulator: Emulator, database: str, backend: SnowflakeBackend
) -> None:
    publish(backend, OLD)
    reader = SnowflakeBackend(settings_on(database), read_only=True)
    table = reader.published(A)
    assert table is not None
    assert reader.rows(table.order_by("key")) == OLD
    emulator.statements(forget=True)
    reader.close()
    assert emulator.statements() == []


def test_it_waits_for_the_lease_as_long_as_it_may(
    emulator: Emulator, database: str, backend: SnowflakeBackend
) -> None:
    with pytest.raises(TryAgainError):
        SnowflakeBackend(settings_on(database, lock_timeout="1s"))
    asked = [s for s in emulator.statements() if '"EXPIRES_AT", SYSDATE()' in s["sql"]]
    assert len(asked) >= 2
    backend.close()
    SnowflakeBackend(settings_on(database)).close()


def test_what_a_killed_run_left_is_taken_over_and_swept(emulator: Emulator, database: str) -> None:
    killed = SnowflakeBackend(settings_on(database))
    built(killed, A, rows_of(A.schema, OLD))
    killed._connection.close()
    with emulator.connect() as connection:
        cursor = connection.cursor()
        # Of another Gold, and of someone else.
        cursor.execute(f"CREATE SCHEMA {database}.ZOOMGOLD_STAGING_GOLD_2_AAAAAAAA")
        cursor.execute(f"CREATE SCHEMA {database}.ZOOMGOLD_STAGING_OF_MINE")
        cursor.execute(
            f"UPDATE {database}.GOLD.ZOOMGOLD_LEASE SET EXPIRES_AT = DATEADD(SECOND, -1, SYSDATE())"
        )
    backend = SnowflakeBackend(settings_on(database))
    staging = {name for name in names_in(emulator, database) if "STAGING" in name}
    assert staging == {
        backend.staging.schema,
        "ZOOMGOLD_STAGING_GOLD_2_AAAAAAAA",
        "ZOOMGOLD_STAGING_OF_MINE",
    }
    backend.close()


def test_a_run_that_lost_its_lease_cannot_publish(emulator: Emulator, database: str) -> None:
    slow = SnowflakeBackend(settings_on(database))
    publish(slow, OLD)
    with emulator.connect() as connection:
        connection.cursor().execute(
            f"UPDATE {database}.GOLD.ZOOMGOLD_LEASE SET EXPIRES_AT = DATEADD(SECOND, -1, SYSDATE())"
        )
    built(slow, A, rows_of(A.schema, NEW))
    other = SnowflakeBackend(settings_on(database, lock_timeout=timedelta(0)))
    with pytest.raises(TryAgainError, match="another run took over"):
        slow.publish(steps(slow, [Replace(A)]))
    assert found(emulator, database) == BEFORE
    slow.close()
    publish(other, NEW)
    other.close()
    assert found(emulator, database) == AFTER


def test_a_living_run_renews_its_lease(
    emulator: Emulator, backend: SnowflakeBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    emulator.statements(forget=True)
    built(backend, A, rows_of(A.schema, OLD))
    assert not [s for s in emulator.statements() if "ZOOMGOLD_LEASE" in s["sql"]]
    monkeypatch.setattr(
        backend.lease, "renewed", backend.lease.renewed - 1.1 * RENEWAL.total_seconds()
    )
    built(backend, A, rows_of(A.schema, OLD))
    built(backend, A, rows_of(A.schema, OLD))
    renewals = [s for s in emulator.statements() if "ZOOMGOLD_LEASE" in s["sql"]]
    assert len(renewals) == 1


# Gold's shape


def test_a_column_that_a_table_lacks_is_added_and_null(
    emulator: Emulator,
    database: str,
    backend: SnowflakeBackend,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    publish(backend, OLD)
    wider = Contract("table_a", A.grain, A.unique, (*A.columns, Column("note", "string", "Note")))
    _contracts(monkeypatch, wider)
    table = backend.published(wider)
    assert table is not None
    assert [row["note"] for row in backend.rows(table)] == [None, None]
    candidate = built(backend, wider, rows_of(wider.schema, [{**NEW[0], "note": "n"}]))
    backend.publish(steps(backend, [Merge(wider, candidate.select("key"), candidate)]))
    found_rows = rows_in(emulator, f"SELECT key, note FROM {database}.GOLD.TABLE_A ORDER BY key")
    assert found_rows == [{"key": "x", "note": None}, {"key": "y", "note": "n"}]


def test_a_column_of_another_type_is_reported(
    backend: SnowflakeBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish(backend, OLD)
    columns = (A.columns[0], Column("value", "string", "Value"))
    other = Contract("table_a", A.grain, A.unique, columns)
    _contracts(monkeypatch, other)
    built(backend, other, rows_of(other.schema, []))
    with pytest.raises(UsageError, match=r"\"VALUE\"|VALUE: expected VARCHAR, found int64"):
        backend.publish(steps(backend, [Replace(other)]))


def test_what_an_engine_refuses_is_an_expected_error(
    backend: SnowflakeBackend, tmp_path: Path
) -> None:
    del tmp_path
    missing = backend.published(A)
    assert missing is None
    table = dialect_of(backend).intermediate("no_such_table", A.schema)
    with pytest.raises(BuildError, match="Snowflake refused"):
        backend.rows(table)


@pytest.mark.parametrize(
    ("sql", "repeatable", "ddl"),
    [
        ("SELECT 1", True, False),
        ("WITH A AS (SELECT 1) SELECT * FROM A", True, False),
        ("CREATE OR REPLACE TRANSIENT TABLE X AS SELECT 1", True, True),
        ("CREATE TABLE IF NOT EXISTS X (A INT)", True, True),
        ("CREATE TABLE X (A INT)", False, True),
        ("DROP SCHEMA IF EXISTS X", True, True),
        ("ALTER TABLE X ADD COLUMN IF NOT EXISTS A INT", False, True),
        ("INSERT OVERWRITE INTO X SELECT 1", False, False),
        ("INSERT INTO X SELECT 1", False, False),
        ("DELETE FROM X", False, False),
        ("UPDATE X SET A = 1", False, False),
        ("COMMIT", False, False),
        ("BEGIN TRANSACTION", False, False),
        ("TRUNCATE TABLE X", False, True),
    ],
)
def test_what_may_be_sent_twice_and_what_commits(sql: str, repeatable: bool, ddl: bool) -> None:
    assert is_repeatable(sql) is repeatable
    assert is_ddl(sql) is ddl
