"""A smoke test against a real account: `pytest -m snowflake_live -s`. It prints what it proved.

It needs a database with Silver, and the rights that `zoomgold debug` asks for; what it makes, it
makes in schemas of its own, which it drops. What it proves the emulator cannot: signing in, rights,
the session as Snowflake has it, locks, time travel, types.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from snowflake.connector import errors
from support.live import LIVE, session_of
from support.live import proved as proved
from support.live import settings as settings
from support.on_snowflake import run_on

from zoomgold.config.settings import Settings
from zoomgold.engines.snowflake.backend import SnowflakeBackend
from zoomgold.engines.snowflake.diagnostics import checks
from zoomgold.engines.snowflake.identifiers import Location, quoted
from zoomgold.engines.snowflake.information_schema import COLLATED, tables_of
from zoomgold.engines.snowflake.session import Session
from zoomgold.engines.snowflake.session_parameters import pinned
from zoomgold.engines.snowflake.unlock import looking_at
from zoomgold.errors import TryAgainError
from zoomgold.models.catalog import MODELS
from zoomgold.pipeline.events import Event, Note

pytestmark = LIVE
#: What an account may have set for everybody.
HOSTILE = {"AUTOCOMMIT": False, "TIMEZONE": "Asia/Kolkata", "DATE_INPUT_FORMAT": "DD/MM/YYYY"}


def test_checks_run_and_run_again(settings: Settings, proved: Callable[[str], None]) -> None:
    found, code = checks(settings)
    assert code == 0, found
    events: list[Event] = []
    first = run_on(settings, emit=events.append)
    assert first.status == "Completed"
    second = run_on(settings)
    assert all(table.inserted in (0, None) for table in second.tables if table.source != "si_audit")
    where = Location(settings)
    with session_of(settings) as session:
        tables = tables_of(session, where.target)
        for name, model in MODELS.items():
            expected = {column.upper(): dtype for column, dtype in model.contract.schema.items()}
            assert tables[name.upper()] == expected
        schemas = quoted(where.target[0], "INFORMATION_SCHEMA", "SCHEMATA")
        names = session.rows(f'SELECT "SCHEMA_NAME" FROM {schemas}')
        ours = f"ZOOMGOLD_STAGING_{where.target[1]}_"
        assert not [row for row in names if row["schema_name"].startswith(ours)]
        audit = session.rows(
            f'SELECT "SILVER_READ_AT" FROM {where.gold("go_process_audit")} '
            f"WHERE \"EXECUTION_ID\" = '{first.execution_id}' AND \"PROCESS_NAME\" = 'pipeline'"
        )
    proved("a full run and one that finds nothing new; no staging schema is left")
    notes = [one.message for one in events if isinstance(one, Note) and "SI_" in one.message]
    instant = audit[0]["silver_read_at"]
    proved(f"Silver was read at {instant}" + "".join(f"; {note}" for note in notes))


@pytest.mark.parametrize("given", [{}, HOSTILE], ids=["the account's own", "hostile"])
def test_the_session_is_as_it_is_pinned(
    settings: Settings, proved: Callable[[str], None], given: dict[str, object]
) -> None:
    with session_of(settings, **given) as session:
        shown = {row["key"]: row["value"] for row in session.rows("SHOW PARAMETERS IN SESSION")}
    wanted = {name: str(value) for name, value in pinned(settings).items()}
    differing = {
        name: shown.get(name)
        for name, value in wanted.items()
        if str(shown.get(name)).lower() != value.lower()
    }
    assert differing == {}
    proved(f"one ALTER SESSION pins {len(wanted)} parameters, over {given or 'the defaults'}")


def test_who_finds_gold_held_ends_at_once(
    settings: Settings, proved: Callable[[str], None]
) -> None:
    holder = SnowflakeBackend(settings)
    try:
        with pytest.raises(TryAgainError, match="last sign of life"):
            SnowflakeBackend(settings)
        holder.session.execute("BEGIN TRANSACTION")
        holder.lease.touch("a token")
        with pytest.raises(TryAgainError, match="is held"):
            SnowflakeBackend(settings)
        proved("a second run ends with exit code 3, also while the first holds a lock")
        with looking_at(settings) as lock:
            found = lock.holder()
            assert found is not None
            assert found.run == holder.run_id
            assert lock.broken(found)
        SnowflakeBackend(settings).close()
        proved("unlock ends a session that holds a lock, and the next run starts at once")
    finally:
        holder.close()


def test_a_second_session_renews_the_lease(
    settings: Settings, proved: Callable[[str], None]
) -> None:
    holder = SnowflakeBackend(settings)
    try:
        assert holder.lease.extend(holder._second_session())
        proved("the lease is renewed from a second session")
    finally:
        holder.close()


def test_statements_run_side_by_side_and_are_cancelled(
    settings: Settings, proved: Callable[[str], None]
) -> None:
    with session_of(settings) as session:
        query = session.begin('SELECT 1 AS "ONE" UNION ALL SELECT 2')
        while session.is_running(query):
            time.sleep(0.1)
        assert sorted(row["one"] for row in session.result(query, with_rows=True)) == [1, 2]
        refused = session.begin(f"SELECT * FROM {quoted(*Location(settings).target, 'NOTHING')}")
        while session.is_running(refused):
            time.sleep(0.1)
        with pytest.raises(errors.Error, match="NOTHING"):
            session.result(refused, with_rows=True)
        proved("a statement is begun, looked at and fetched; one that fails says why")


def test_types_and_collations(settings: Settings, proved: Callable[[str], None]) -> None:
    """The emulator knows no collations."""
    place = Location(settings).target
    table = quoted(*place, "TYPES")
    with session_of(settings) as session:
        session.execute(f"CREATE SCHEMA {quoted(*place)} DEFAULT_DDL_COLLATION = ''")
        session.execute(
            f'CREATE TABLE {table} ("Z" TIMESTAMP_TZ(9), "L" TIMESTAMP_LTZ(9), '
            '"C" VARCHAR COLLATE \'en-ci\', "P" VARCHAR)'
        )
        session.execute(
            f"INSERT INTO {table} SELECT '2025-01-02 03:04:05 +05:30'::TIMESTAMP_TZ, "
            "'2025-01-02 03:04:05 -08:00'::TIMESTAMP_TZ::TIMESTAMP_LTZ, 'ABC', 'ABC'"
        )
        types = tables_of(session, place)["TYPES"]
        assert types["C"].startswith(COLLATED)
        assert types["P"] == "string"
        assert types["Z"] == types["L"] == "timestamp('UTC', 9)"
        (row,) = session.rows(
            'SELECT CAST(CONVERT_TIMEZONE(\'UTC\', "Z") AS TIMESTAMP_NTZ(6)) AS "Z", '
            'CAST(CONVERT_TIMEZONE(\'UTC\', "L") AS TIMESTAMP_NTZ(6)) AS "L", '
            '"C" = \'abc\' AS "ALIKE", COLLATE("C", \'\') = \'abc\' AS "SAME" '
            f"FROM {table}"
        )
        assert row["z"] == datetime(2025, 1, 1, 21, 34, 5)
        assert row["l"] == datetime(2025, 1, 2, 11, 4, 5)
        assert (row["alike"], row["same"]) == (True, False)
        proved("zoned times are UTC instants; a collation is told, and taken off")


def test_time_travel_and_clones(settings: Settings, proved: Callable[[str], None]) -> None:
    place = Location(settings).target
    table, clone = quoted(*place, "PAST"), quoted(*place, "CLONED")
    with session_of(settings) as session:
        session.execute(f"CREATE SCHEMA {quoted(*place)} DEFAULT_DDL_COLLATION = ''")
        session.execute(f'CREATE TABLE {table} ("A" NUMBER(38, 0)) DATA_RETENTION_TIME_IN_DAYS = 1')
        session.execute(f"INSERT INTO {table} SELECT 1")
        (row,) = session.rows('SELECT CAST(SYSDATE() AS TIMESTAMP_NTZ(6)) AS "NOW"')
        # Whoever asks within the same millisecond asks for the future.
        time.sleep(0.01)
        assert counted_at(session, table, row["now"]) == 1
        session.execute(f"CREATE OR REPLACE TRANSIENT TABLE {clone} CLONE {table}")
        session.execute(f"DELETE FROM {table}")
        assert counted_at(session, table, row["now"]) == 1
        assert counted_at(session, table, None) == 0
        assert counted_at(session, clone, None) == 1
        proved("a table is read AT an instant before its rows were deleted; a clone keeps them")


def counted_at(session: Session, table: str, instant: datetime | None) -> Any:
    """How many rows a table has, or had."""
    at = ""
    if instant is not None:
        # The next millisecond: what was there by then.
        text = (instant + timedelta(milliseconds=1)).isoformat(sep=" ", timespec="milliseconds")
        at = f" AT(TIMESTAMP => CAST('{text} +00:00' AS TIMESTAMP_TZ(3)))"
    return session.rows(f'SELECT COUNT(*) AS "N" FROM {table}{at}')[0]["n"]
