"""Statements that run on a thread of their own: order, failures, interrupts."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator

import ibis
import pytest

from zoomgold.engines.duckdb.backend import DuckDBBackend
from zoomgold.engines.duckdb.worker import StatementQueue
from zoomgold.errors import BuildError


class Engine:
    """Something that a job waits for and that an interrupt ends."""

    def __init__(self) -> None:
        self.interrupted = threading.Event()
        self.done: list[int] = []

    def job(self, number: int) -> Callable[[], None]:
        return lambda: self.done.append(number)


@pytest.fixture
def engine() -> Engine:
    return Engine()


@pytest.fixture
def ahead(engine: Engine) -> Iterator[StatementQueue]:
    queue = StatementQueue(engine.interrupted.set)
    yield queue
    queue.close()


def fail() -> None:
    raise ValueError("the second")


def test_jobs_run_in_order_on_another_thread(ahead: StatementQueue, engine: Engine) -> None:
    threads: list[threading.Thread] = []
    ahead.submit(lambda: threads.append(threading.current_thread()))
    for number in range(20):
        ahead.submit(engine.job(number))
    ahead.wait()
    assert engine.done == list(range(20))
    assert threads[0] is not threading.current_thread()


def test_a_failure_stops_what_follows_and_is_told_once(
    ahead: StatementQueue, engine: Engine
) -> None:
    ahead.submit(engine.job(1))
    ahead.submit(fail)
    ahead.submit(engine.job(3))
    with pytest.raises(ValueError, match="the second"):
        ahead.wait()
    assert engine.done == [1]
    ahead.submit(engine.job(4))
    ahead.wait()
    assert engine.done == [1, 4]


def test_dropping_interrupts_the_running_job_and_starts_no_other(
    ahead: StatementQueue, engine: Engine
) -> None:
    started = threading.Event()

    def long() -> None:
        started.set()
        assert engine.interrupted.wait(timeout=30)

    ahead.submit(long)
    ahead.submit(engine.job(2))
    assert started.wait(timeout=30)
    ahead.drop()
    ahead.wait()
    assert engine.interrupted.is_set()
    assert engine.done == []


def test_an_interrupt_that_comes_too_early_is_repeated() -> None:
    """A statement that has not begun does not hear it."""
    heard: list[None] = []
    again, started = threading.Event(), threading.Event()

    def interrupt() -> None:
        heard.append(None)
        if len(heard) > 1:
            again.set()

    def long() -> None:
        started.set()
        assert again.wait(timeout=30)

    queue = StatementQueue(interrupt)
    queue.submit(long)
    assert started.wait(timeout=30)
    queue.close()
    assert again.is_set()


def test_dropping_when_all_is_done_interrupts_nothing(
    ahead: StatementQueue, engine: Engine
) -> None:
    ahead.submit(engine.job(1))
    ahead.wait()
    ahead.drop()
    assert not engine.interrupted.is_set()


def test_a_statement_that_fails_ahead_is_told_by_the_next_call() -> None:
    backend = DuckDBBackend(None)
    try:
        missing = ibis.table({"a": "int64"}, name="no_such_table")
        kept = backend.materialize("numbers", missing, "table")
        backend.materialize("more_numbers", kept, "table")
        with pytest.raises(BuildError, match=r"^numbers could not be built: Catalog Error"):
            backend.rows(kept)
        one = ibis.literal(1, "int64").name("a").as_table()
        assert backend.rows(backend.materialize("numbers", one, "table")) == [{"a": 1}]
    finally:
        backend.close()


def test_a_statement_that_fails_ahead_undoes_its_transaction() -> None:
    backend = DuckDBBackend(None)
    try:
        missing = ibis.table({"a": "int64"}, name="no_such_table")
        with pytest.raises(BuildError, match=r"^numbers could not be built"), backend.transaction():
            backend.materialize("numbers", missing, "table")
        with backend.transaction():
            backend.execute("CREATE TABLE warehouse.gold.kept (a BIGINT)")
    finally:
        backend.close()


def test_a_job_asks_in_its_turn_and_waits_for_nothing() -> None:
    backend = DuckDBBackend(None)
    found: list[object] = []
    try:
        one = ibis.literal(1, "int64").name("a").as_table()
        kept = backend.materialize("numbers", one, "table")
        rows = backend.prepared(kept)
        backend.enqueue(lambda: found.append(rows()))
        backend.enqueue(lambda: found.append(backend.rows(kept.mutate(b=kept.a + 1))))
        backend.materialize("numbers", one.mutate(a=ibis.literal(2, "int64")), "table")
        backend.wait()
        assert found == [[{"a": 1}], [{"a": 1, "b": 2}]]
        assert rows() == [{"a": 2}]
    finally:
        backend.close()


def failing_transaction(backend: DuckDBBackend, done: list[str]) -> None:
    """Creates a table, fails, and would go on."""

    def fail() -> None:
        raise ValueError("of the job")

    with backend.transaction():
        backend.enqueue(lambda: backend.execute("CREATE TABLE warehouse.gold.lost (a BIGINT)"))
        backend.enqueue(fail)
        backend.enqueue(lambda: done.append("what follows"))


def test_what_fails_in_a_job_stops_what_follows_and_undoes_the_transaction() -> None:
    backend = DuckDBBackend(None)
    done: list[str] = []
    try:
        with pytest.raises(ValueError, match="of the job"):
            failing_transaction(backend, done)
        assert done == []
        with backend.transaction():
            backend.execute("CREATE TABLE warehouse.gold.lost (a BIGINT)")
    finally:
        backend.close()


def test_after_a_failure_it_is_known_what_was_kept_in_vain() -> None:
    backend = DuckDBBackend(None)
    try:
        one = ibis.literal(1, "int64").name("a").as_table()
        backend.materialize("one", one, "table")
        backend.materialize("missing", ibis.table({"a": "int64"}, name="no_such_table"), "table")
        backend.materialize("two", one, "table")
        with pytest.raises(BuildError, match=r"^missing could not be built"):
            backend.wait()
        assert set(backend.cancel()) == {"missing", "two"}
        assert set(backend.cancel()) == set()
    finally:
        backend.close()


def interrupted_while_keeping(backend: DuckDBBackend, rows: ibis.Table) -> None:
    """The statement would take hours: what ends it is the interrupt."""
    backend.materialize("endless", rows, "table")
    time.sleep(0.2)
    raise KeyboardInterrupt


def test_a_statement_that_is_interrupted_leaves_the_backend_usable() -> None:
    backend = DuckDBBackend(None)
    try:
        numbers = ibis.range(0, 10**6).unnest().name("a").as_table()
        pairs = numbers.cross_join(numbers.view().rename(b="a"))
        endless = pairs.aggregate(a=(pairs.a * pairs.b).sin().sum())
        with pytest.raises(KeyboardInterrupt), backend.transaction():
            interrupted_while_keeping(backend, endless)
        one = ibis.literal(1, "int64").name("a").as_table()
        assert backend.rows(one) == [{"a": 1}]
    finally:
        backend.close()
