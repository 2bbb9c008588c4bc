"""Locks on the emulator end in exit 3: who holds Gold, how long, the sign of life, `unlock`."""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pytest
from support.cli import call, call_json
from support.on_snowflake import rows_in, settings_on

from emulator.local import Emulator
from zoomgold.engines.snowflake import lease, renewal
from zoomgold.engines.snowflake.backend import SnowflakeBackend
from zoomgold.engines.snowflake.identifiers import quoted
from zoomgold.engines.snowflake.staging import STAGING, create_table
from zoomgold.errors import TryAgainError
from zoomgold.plan.steps import Kind, Step

#: Longer than any answer of the emulator takes.
PATIENCE_SECONDS = 60


@pytest.fixture
def database(
    emulator: Emulator, new_database: Callable[[], str], monkeypatch: pytest.MonkeyPatch
) -> str:
    name = new_database()
    monkeypatch.setenv("ZOOMGOLD_TARGET_DATABASE", name)
    with emulator.connect() as connection:
        connection.cursor().execute(f"CREATE DATABASE {name}")
    return name


@pytest.fixture
def backend(database: str) -> Iterator[SnowflakeBackend]:
    opened = SnowflakeBackend(settings_on(database))
    yield opened
    opened.close()


@pytest.fixture
def somebody(emulator: Emulator) -> Iterator[Any]:
    """A cursor of somebody else, whose transaction is open until the test ends it."""
    with emulator.connect() as connection:
        yield connection.cursor()


def row(emulator: Emulator, database: str) -> dict[str, Any]:
    (found,) = rows_in(emulator, f"SELECT * FROM {database}.GOLD.ZOOMGOLD_LEASE")
    return found


def takes(emulator: Emulator) -> list[str]:
    """The statements that want to take the lease."""
    return [s["sql"] for s in emulator.statements() if 'LEASE" SET "OWNER" = \'' in s["sql"]]


# Gold is held


def test_a_lock_on_the_lease_is_exit_3_at_once(
    emulator: Emulator, database: str, somebody: Any
) -> None:
    SnowflakeBackend(settings_on(database)).close()
    somebody.execute("BEGIN TRANSACTION")
    somebody.execute(f"UPDATE {database}.GOLD.ZOOMGOLD_LEASE SET LAST_COMMIT = 'x'")
    emulator.statements(forget=True)
    with pytest.raises(TryAgainError) as caught:
        SnowflakeBackend(settings_on(database))
    assert caught.value.exit_code == 3
    raised = str(caught.value).splitlines()
    assert raised[0].startswith(f"{database}.GOLD is held by a transaction that is not over")
    assert "zoomgold unlock" in raised[-1]
    assert len(raised) <= 3
    assert len(takes(emulator)) == 1
    somebody.execute("ROLLBACK")
    SnowflakeBackend(settings_on(database)).close()


def test_it_waits_for_a_lock_in_snowflake_as_long_as_it_may(
    emulator: Emulator, database: str, somebody: Any
) -> None:
    SnowflakeBackend(settings_on(database)).close()
    somebody.execute("BEGIN TRANSACTION")
    somebody.execute(f"UPDATE {database}.GOLD.ZOOMGOLD_LEASE SET LAST_COMMIT = 'x'")
    emulator.statements(forget=True)
    with pytest.raises(TryAgainError, match="is held"):
        SnowflakeBackend(settings_on(database, lock_timeout="1s"))
    # The statement waited; nobody asked again and again.
    assert len(takes(emulator)) == 1
    opened: list[SnowflakeBackend] = []
    waiting = threading.Thread(
        target=lambda: opened.append(SnowflakeBackend(settings_on(database, lock_timeout="60s")))
    )
    waiting.start()
    pause = threading.Event()
    for _ in range(PATIENCE_SECONDS * 20):
        if len(takes(emulator)) == 2:
            break
        pause.wait(0.05)
    somebody.execute("ROLLBACK")
    waiting.join(PATIENCE_SECONDS)
    assert [one.run_id for one in opened] == [row(emulator, database)["owner"]]
    opened[0].close()


@pytest.mark.parametrize("match", ["CREATE TRANSIENT SCHEMA", "INFORMATION_SCHEMA"])
def test_a_lock_is_exit_3_wherever_it_is_met(emulator: Emulator, database: str, match: str) -> None:
    SnowflakeBackend(settings_on(database)).close()
    emulator.inject("locked", match=match, times=9)
    with pytest.raises(TryAgainError, match="Gold is held: another transaction has locked it"):
        SnowflakeBackend(settings_on(database))
    emulator.heal()
    assert row(emulator, database)["owner"] is None


def test_who_holds_gold_and_how_long_is_told(
    emulator: Emulator, database: str, backend: SnowflakeBackend
) -> None:
    there = row(emulator, database)
    assert there["owner"] == backend.run_id
    assert there["session_id"] == str(backend.session.connection.session_id)
    assert there["expires_at"] - there["seen_at"] == timedelta(minutes=5)
    with emulator.connect() as connection:
        connection.cursor().execute(
            f"UPDATE {database}.GOLD.ZOOMGOLD_LEASE SET SEEN_AT = DATEADD(SECOND, -90, SEEN_AT)"
        )
    with pytest.raises(TryAgainError) as caught:
        SnowflakeBackend(settings_on(database))
    held, when, how = str(caught.value).splitlines()
    assert held.startswith(f"{database}.GOLD is held by run {backend.run_id} of ")
    assert ", last sign of life 9" in held
    free = f"{there['expires_at']:%Y-%m-%d %H:%M:%S} UTC"
    assert when.startswith(f"If that run is dead, Gold is free at {free}")
    assert "--lock-timeout" in when
    assert how.endswith(f": zoomgold unlock --target-database {database}")


def test_a_lease_of_an_older_zoomgold_is_completed(emulator: Emulator, database: str) -> None:
    with emulator.connect() as connection:
        cursor = connection.cursor()
        cursor.execute(f"CREATE SCHEMA {database}.GOLD")
        cursor.execute(
            f"CREATE TABLE {database}.GOLD.ZOOMGOLD_LEASE (OWNER VARCHAR, HOST VARCHAR, "
            "EXPIRES_AT TIMESTAMP_NTZ(6), LAST_COMMIT VARCHAR)"
        )
        cursor.execute(f"INSERT INTO {database}.GOLD.ZOOMGOLD_LEASE (OWNER) SELECT NULL")
    backend = SnowflakeBackend(settings_on(database))
    assert row(emulator, database)["owner"] == backend.run_id
    backend.close()
    assert row(emulator, database)["seen_at"] is None


@pytest.mark.parametrize("match", ["LAST_COMMIT", '"OWNER" = NULL'])
def test_a_lock_of_a_moment_does_not_stop_the_run_that_holds_the_lease(
    emulator: Emulator, database: str, match: str
) -> None:
    """Whoever asks for the lease in the moment in which the run publishes, or ends."""
    backend = SnowflakeBackend(settings_on(database))
    emulator.inject("locked", match=match)
    with backend.session.transaction():
        backend.lease.touch("a token")
    backend.close()
    assert (row(emulator, database)["owner"], row(emulator, database)["last_commit"]) == (
        None,
        "a token",
    )


# The sign of life


def slow_step(database: str) -> Step:
    """A step that makes a table, for as long as the emulator is not healed."""
    table = quoted(database, STAGING, "SLOW")
    return Step("slow", Kind.MATERIALIZE, "", (create_table(table, 'SELECT 1 AS "A"'),))


def signs(emulator: Emulator) -> list[dict[str, Any]]:
    """What was sent beside the run's own session."""
    return [
        s for s in emulator.statements() if s["tag"] and json.loads(s["tag"])["step"] == "lease"
    ]


def test_a_statement_that_takes_long_does_not_cost_the_lease(
    emulator: Emulator, database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    emulator.statements(forget=True)
    monkeypatch.setattr(renewal, "LATE", timedelta(milliseconds=50))
    backend = SnowflakeBackend(settings_on(database))
    emulator.inject("slow", match="SLOW")
    healed: list[bool] = []

    def heal_after_two_signs() -> None:
        done = threading.Event()
        for _ in range(PATIENCE_SECONDS * 20):
            if len([s for s in signs(emulator) if "LEASE" in s["sql"]]) >= 2:
                healed.append(True)
                break
            done.wait(0.05)
        emulator.heal()

    healer = threading.Thread(target=heal_after_two_signs)
    healer.start()
    backend.execute(slow_step(database))
    healer.join()
    assert healed == [True]
    sent = signs(emulator)
    backend.close()
    # In one session beside the run's: pinned, and under the run's name.
    (session,) = {s["session"] for s in sent}
    assert session not in {s["session"] for s in emulator.statements() if s not in signs(emulator)}
    assert sent[0]["sql"].startswith("ALTER SESSION SET ")
    assert "LOCK_TIMEOUT = 0 " in sent[0]["sql"]
    assert {json.loads(s["tag"])["execution_id"] for s in sent} == {backend.run_id}
    assert row(emulator, database)["owner"] is None


def test_a_run_of_short_statements_signs_in_once(
    emulator: Emulator, database: str, backend: SnowflakeBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lease, "RENEWAL", timedelta(0))
    backend.execute(slow_step(database))
    ours = [s for s in emulator.statements() if s["tag"]]
    assert len({s["session"] for s in ours}) == 1


def test_while_a_transaction_is_open_its_lock_is_the_sign_of_life(
    emulator: Emulator, backend: SnowflakeBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else the two would wait for each other."""
    with backend.lease.alone(), backend.session.transaction():
        backend.lease.touch("a token")
        monkeypatch.setattr(backend.lease, "renewed", -renewal.LATE.total_seconds())
        monkeypatch.setattr(renewal, "LATE", timedelta(milliseconds=20))
        eager = renewal.Renewal(backend.lease, backend._second_session)
        assert not threading.Event().wait(0.3)
        eager.stop()
    assert signs(emulator) == []


def test_a_sign_of_life_that_cannot_be_given_is_no_failure(
    emulator: Emulator,
    database: str,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    asked = threading.Event()

    def refused(_: object) -> Any:
        asked.set()
        raise TryAgainError("nobody answers")

    monkeypatch.setattr(renewal, "LATE", timedelta(milliseconds=20))
    monkeypatch.setattr(SnowflakeBackend, "_second_session", refused)
    with caplog.at_level(logging.WARNING):
        backend = SnowflakeBackend(settings_on(database))
        assert asked.wait(PATIENCE_SECONDS)
        backend.execute(slow_step(database))
        backend.close()
    assert "the lease could not be renewed; it is tried again: nobody answers" in caplog.text
    assert row(emulator, database)["owner"] is None


# unlock


def test_unlock_ends_the_run_and_frees_gold(
    emulator: Emulator, database: str, backend: SnowflakeBackend
) -> None:
    found = call_json("unlock", "unlock", "--backend", "snowflake", "--yes")
    assert found == {"gold": f"{database}.GOLD", "run": backend.run_id, "unlocked": True}
    assert row(emulator, database)["owner"] is None
    # The next run starts at once; the other can do nothing more.
    following = SnowflakeBackend(settings_on(database))
    with pytest.raises(Exception, match=r"Session no longer exists|another run took over"):
        backend.lease.touch("a token")
    backend.close()
    assert row(emulator, database)["owner"] == following.run_id
    following.close()


def test_unlock_lets_go_of_what_a_run_that_publishes_has_locked(
    emulator: Emulator, database: str, backend: SnowflakeBackend
) -> None:
    backend.session.execute("BEGIN TRANSACTION")
    backend.lease.touch("a token")
    outcome = call("unlock", "--backend", "snowflake", "--yes")
    assert outcome.code == 0, outcome.err
    assert outcome.out == f"{database}.GOLD is free: run {backend.run_id} holds it no more.\n"
    there = row(emulator, database)
    assert (there["owner"], there["last_commit"]) == (None, None)


def test_unlock_without_the_right_to_end_the_session_says_whom_to_ask(
    emulator: Emulator, database: str, backend: SnowflakeBackend
) -> None:
    emulator.inject("error", match="ABORT_SESSION", times=9)
    backend.session.execute("BEGIN TRANSACTION")
    backend.lease.touch("a token")
    outcome = call("unlock", "--backend", "snowflake", "--yes")
    assert outcome.code == 3
    assert f"SYSTEM$ABORT_SESSION({backend.session.connection.session_id})" in outcome.err
    backend.session.execute("ROLLBACK")
    # Without a transaction the row alone holds Gold, and may be written by anybody with Gold.
    emulator.inject("error", match="ABORT_SESSION", times=9)
    assert call("unlock", "--backend", "snowflake", "--yes").code == 0
    assert row(emulator, database)["owner"] is None


def test_unlock_asks_and_without_a_terminal_does_nothing(
    emulator: Emulator, database: str, backend: SnowflakeBackend
) -> None:
    outcome = call("unlock", "--backend", "snowflake")
    assert outcome.code == 2
    assert outcome.err.splitlines()[0].startswith(f"Error: {database}.GOLD is held by run ")
    assert "--yes" in outcome.err
    assert row(emulator, database)["owner"] == backend.run_id


def test_unlock_of_what_nobody_holds(database: str) -> None:
    # Neither before the first run nor after one.
    for _ in range(2):
        outcome = call("unlock", "--backend", "snowflake")
        assert outcome.code == 0, outcome.err
        assert outcome.out == f"{database}.GOLD is free: no run holds it.\n"
        SnowflakeBackend(settings_on(database)).close()


@pytest.mark.usefixtures("workplace")
def test_on_duckdb_there_is_nothing_to_unlock() -> None:
    outcome = call("unlock", "--yes")
    assert outcome.code == 2
    assert "there is nothing to unlock" in outcome.err
    assert "--backend snowflake" in outcome.err
