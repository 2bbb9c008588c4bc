"""Steps that do not need each other run at once: bounded, and cancelled where one of them fails."""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from support.on_snowflake import names_in, rows_in, settings_on
from support.strikes import as_a_shell_starts, send

from emulator.local import Emulator
from zoomgold.engines.snowflake.backend import SnowflakeBackend
from zoomgold.engines.snowflake.staging import STAGING, create_table
from zoomgold.errors import BuildError
from zoomgold.plan.steps import Kind, Step

pytestmark = pytest.mark.integration
_PATIENCE_SECONDS = 60


@pytest.fixture
def database(emulator: Emulator, new_database: Callable[[], str]) -> str:
    name = new_database()
    with emulator.connect() as connection:
        connection.cursor().execute(f"CREATE DATABASE {name}")
    return name


@contextmanager
def opened(database: str, threads: int = 8) -> Iterator[SnowflakeBackend]:
    backend = SnowflakeBackend(settings_on(database, threads=threads))
    try:
        yield backend
    finally:
        backend.close()


def making(backend: SnowflakeBackend, name: str, *reads: str) -> Step:
    """A step that makes a table of one row, the sum of those that it reads and 1."""
    database = backend.staging.database
    tables = [f'"{database}"."{STAGING}"."{read.upper()}"' for read in reads]
    terms = [f'(SELECT "A" FROM {table})' for table in tables]
    query = f'SELECT {" + ".join(["1", *terms])} AS "A"'
    statement = create_table(f'"{database}"."{STAGING}"."{name.upper()}"', query)
    return Step(name, Kind.MATERIALIZE, name, (statement,), reads, writes=name)


def asking(backend: SnowflakeBackend, *reads: str) -> Step:
    """A step that asks for the row of each of these tables, by a query for each."""
    database = backend.staging.database
    queries = tuple(f'SELECT "A" FROM "{database}"."{STAGING}"."{one.upper()}"' for one in reads)
    return Step("asked", Kind.COUNT, "asked", queries, reads)


def made_in(emulator: Emulator) -> list[str]:
    """The tables of the statements that make one, in the order in which they were sent."""
    sent = (str(one["sql"]) for one in emulator.statements())
    found = (sql.split(" AS ")[0] for sql in sent if sql.startswith("CREATE OR REPLACE TRANSIENT"))
    return [sql.rsplit('."', 1)[1].rstrip('"').lower() for sql in found]


def once(emulator: Emulator, is_so: Callable[[list[str]], bool], do: Callable[[], object]) -> None:
    """Do something, on a thread, as soon as this is so of what was made; or after a while."""

    def work() -> None:
        deadline = time.monotonic() + _PATIENCE_SECONDS
        while not is_so(made_in(emulator)) and time.monotonic() < deadline:
            time.sleep(0.02)
        do()

    threading.Thread(target=work, daemon=True).start()


def test_what_is_ready_begins_before_its_turn_and_nothing_else_does(
    emulator: Emulator, database: str
) -> None:
    with opened(database) as backend:
        steps = [
            making(backend, "slow"),
            making(backend, "waits", "slow"),
            making(backend, "free"),
            making(backend, "follows", "free"),
            asking(backend, "waits", "follows"),
        ]
        meanwhile: list[str] = []
        emulator.inject("slow", match='."SLOW"')

        def heal() -> None:
            meanwhile.extend(made_in(emulator))
            emulator.heal()

        once(emulator, lambda made: "follows" in made, heal)
        backend.ahead(steps, lambda _: None)
        for step in steps[:-1]:
            backend.execute(step)
        assert [row["a"] for row in backend.ask(steps[-1])] == [2, 2]
        assert meanwhile == ["slow", "free", "follows"]
        assert made_in(emulator) == ["slow", "free", "follows", "waits"]
        # What is not among them is carried out in its turn.
        backend.execute(making(backend, "later", "waits"))
        assert backend.ask(asking(backend, "later")) == [{"a": 3}]
    waited_for = [one["sql"] for one in emulator.statements() if not one["async"]]
    assert [sql for sql in waited_for if '."LATER"' in sql]
    assert not [sql for sql in waited_for if '."FREE"' in sql]


def test_no_more_than_the_threads(emulator: Emulator, database: str) -> None:
    with opened(database, threads=2) as backend:
        steps = [making(backend, f"slow_{number}") for number in range(5)]
        meanwhile: list[str] = []
        emulator.inject("slow", match='."SLOW_', times=99)

        def heal() -> None:
            time.sleep(0.5)  # A third would come at once.
            meanwhile.extend(made_in(emulator))
            emulator.heal()

        once(emulator, lambda made: len(made) > 1, heal)
        backend.ahead(steps, lambda _: None)
        for step in steps:
            backend.execute(step)
        assert meanwhile == ["slow_0", "slow_1"]
        assert len(made_in(emulator)) == 5


def test_one_thread_is_one_statement_after_the_other(emulator: Emulator, database: str) -> None:
    with opened(database, threads=1) as backend:
        steps = [making(backend, name) for name in ("one", "two")]
        backend.ahead(steps, lambda _: None)
        backend.execute(steps[0])
        assert made_in(emulator) == ["one"]
    assert not [one for one in emulator.statements() if one["async"]]


def test_a_failure_cancels_the_others_and_is_told_of_its_own_step(
    emulator: Emulator, database: str
) -> None:
    with opened(database) as backend:
        steps = [
            making(backend, "slow"),
            making(backend, "broken", "nothing"),
            making(backend, "waits", "slow"),
        ]
        failed: list[Step] = []
        emulator.inject("slow", match='."SLOW"')
        backend.ahead(steps, failed.append)
        with pytest.raises(BuildError, match="broken: Snowflake refused"):
            backend.execute(steps[0])
        assert failed == [steps[1]]
        emulator.heal()
        # The run goes on, to write down that it failed: nothing of the others comes after it.
        backend.execute(making(backend, "later"))
        schema = backend.staging.schema
        tables = rows_in(
            emulator,
            f"SELECT TABLE_NAME AS NAME FROM {database}.INFORMATION_SCHEMA.TABLES "
            f"WHERE TABLE_SCHEMA = '{schema}'",
        )
        assert [row["name"] for row in tables] == ["LATER"]
    assert not [name for name in names_in(emulator, database) if "STAGING" in name]


def test_a_signal_ends_what_is_under_way(emulator: Emulator, database: str) -> None:
    with as_a_shell_starts(), opened(database) as backend:
        steps = [making(backend, name) for name in ("slow", "free")]
        emulator.inject("slow", match='."SLOW"')
        once(emulator, lambda made: "free" in made, lambda: send("INT"))
        backend.ahead(steps, lambda _: None)
        with pytest.raises(KeyboardInterrupt):
            backend.execute(steps[0])
        backend.cancel()
        emulator.heal()
        assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
        backend.execute(making(backend, "later"))
    assert not [name for name in names_in(emulator, database) if "STAGING" in name]
    (lease,) = rows_in(emulator, f"SELECT owner FROM {database}.GOLD.ZOOMGOLD_LEASE")
    assert lease["owner"] is None
