"""The thread that statements run on: one job at a time, what it raises, what ends it."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Iterator
from functools import partial

import pytest

from zoomgold.engines.duckdb.backend import DuckDBBackend
from zoomgold.engines.duckdb.worker import Worker
from zoomgold.errors import BuildError
from zoomgold.plan.steps import Kind, Step

#: Longer than any job of these tests takes to hear that it is interrupted.
PATIENCE_SECONDS = 30
#: It would take hours: what ends it is the interrupt.
ENDLESS = "SELECT sum(hash(range)) FROM range(1_000_000_000_000)"


class Engine:
    """Something that a job waits for and that an interrupt ends."""

    def __init__(self) -> None:
        self.started, self.interrupted = threading.Event(), threading.Event()
        self.heard = 0

    def interrupt(self) -> None:
        """End what is under way."""
        self.heard += 1
        self.interrupted.set()

    def endless(self) -> None:
        """A job that only the interrupt ends."""
        self.started.set()
        assert self.interrupted.wait(PATIENCE_SECONDS)


@pytest.fixture
def engine() -> Engine:
    return Engine()


@pytest.fixture
def worker(engine: Engine) -> Iterator[Worker]:
    worker = Worker(engine.interrupt)
    yield worker
    worker.close()


@pytest.fixture
def backend() -> Iterator[DuckDBBackend]:
    backend = DuckDBBackend(None, threads=1)
    yield backend
    backend.close()


def materialize(name: str, query: str) -> Step:
    """A step that makes a table of a query."""
    return Step(name, Kind.MATERIALIZE, "", (f"CREATE OR REPLACE TEMP TABLE {name} AS {query}",))


def ask(query: str) -> Step:
    """A step that asks for the rows of a query."""
    return Step("asked", Kind.COUNT, "", (query,))


def interrupted_by_a_signal(started: threading.Event) -> threading.Thread:
    """A thread that interrupts this process once the job has begun."""

    def send() -> None:
        assert started.wait(PATIENCE_SECONDS)
        os.kill(os.getpid(), signal.SIGINT)

    sender = threading.Thread(target=send)
    sender.start()
    return sender


@pytest.fixture
def interruptible() -> Iterator[None]:
    """SIGINT raises KeyboardInterrupt, even where tests run in the background of a script."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def test_a_job_is_done_when_it_returns_and_runs_on_another_thread(worker: Worker) -> None:
    done: list[int] = []
    for number in range(20):
        worker.do(partial(done.append, number))
        assert done == list(range(number + 1))
    threads = {worker.do(threading.current_thread) for _ in range(3)}
    assert len(threads) == 1
    assert threads != {threading.current_thread()}


def test_a_job_within_a_job_does_not_wait_for_itself(worker: Worker) -> None:
    assert worker.do(lambda: worker.do(lambda: 1) + 1) == 2


def test_what_a_job_raises_is_raised_and_the_next_one_runs(worker: Worker, engine: Engine) -> None:
    def fail() -> None:
        raise ValueError("of the job")

    with pytest.raises(ValueError, match="of the job"):
        worker.do(fail)
    assert worker.do(lambda: 4) == 4
    # What has failed is over: nothing is left to interrupt.
    assert engine.heard == 0


@pytest.mark.usefixtures("interruptible")
def test_a_signal_interrupts_the_job_and_waits_until_it_has_ended(
    worker: Worker, engine: Engine
) -> None:
    ended: list[None] = []

    def job() -> None:
        engine.endless()
        ended.append(None)

    sender = interrupted_by_a_signal(engine.started)
    with pytest.raises(KeyboardInterrupt):
        worker.do(job)
    assert ended == [None]
    sender.join()
    assert worker.do(lambda: 1) == 1


@pytest.mark.usefixtures("interruptible")
def test_a_signal_that_does_not_wake_the_main_thread_interrupts_the_job_all_the_same(
    worker: Worker, engine: Engine
) -> None:
    """Another thread gets it: the main one has to look by itself."""

    def job() -> None:
        # Until whoever handed the job over waits for it.
        time.sleep(0.2)
        engine.endless()

    sender = interrupted_by_a_signal(engine.started)
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        with pytest.raises(KeyboardInterrupt):
            worker.do(job)
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
    sender.join()
    # Not because the job has given up.
    assert engine.heard == 1


def test_an_interrupt_that_comes_too_early_is_repeated() -> None:
    """A statement that has not begun does not hear it."""
    heard: list[None] = []
    again, started = threading.Event(), threading.Event()

    def interrupt() -> None:
        heard.append(None)
        if len(heard) > 1:
            again.set()

    def deaf_at_first() -> None:
        # Until whoever handed the job over waits for it.
        time.sleep(0.2)
        started.set()
        assert again.wait(PATIENCE_SECONDS)

    worker = Worker(interrupt)
    waiting = threading.Thread(target=worker.do, args=(deaf_at_first,))
    waiting.start()
    assert started.wait(PATIENCE_SECONDS)
    worker.interrupt()
    assert again.is_set()
    waiting.join()
    worker.close()


def test_where_nothing_runs_nothing_is_interrupted(worker: Worker, engine: Engine) -> None:
    worker.interrupt()
    worker.do(lambda: None)
    worker.interrupt()
    assert engine.heard == 0


def test_a_closed_worker_takes_no_job(worker: Worker) -> None:
    worker.do(lambda: None)
    worker.close()
    with pytest.raises(RuntimeError, match="after shutdown"):
        worker.do(lambda: None)


def test_a_step_that_fails_is_told_at_once_by_its_name(backend: DuckDBBackend) -> None:
    with pytest.raises(BuildError, match=r"^numbers could not be built: Catalog Error"):
        backend.execute(materialize("numbers", "FROM no_such_table"))
    backend.execute(materialize("numbers", "SELECT 1 AS a"))
    assert backend.ask(ask("FROM numbers")) == [{"a": 1}]


def fail_in_a_transaction(backend: DuckDBBackend) -> None:
    """Create a table, then fail."""
    created = Step("lost", Kind.WRITE, "", ("CREATE TABLE warehouse.gold.lost (a BIGINT)",))
    with backend.transaction():
        backend.execute(created)
        backend.execute(materialize("numbers", "FROM no_such_table"))


def test_a_step_that_fails_undoes_its_transaction(backend: DuckDBBackend) -> None:
    with pytest.raises(BuildError, match=r"^numbers could not be built"):
        fail_in_a_transaction(backend)
    count = "SELECT count(*) AS tables FROM duckdb_tables() WHERE table_name = 'lost'"
    assert backend.ask(ask(count)) == [{"tables": 0}]


@pytest.mark.usefixtures("interruptible")
@pytest.mark.parametrize("asks", [False, True], ids=["for its effect", "for its rows"])
def test_a_statement_that_a_signal_interrupts_leaves_the_backend_usable(
    backend: DuckDBBackend, *, asks: bool
) -> None:
    step = ask(ENDLESS) if asks else materialize("endless", ENDLESS)
    carry_out = backend.ask if asks else backend.execute
    timer = threading.Timer(0.2, os.kill, [os.getpid(), signal.SIGINT])
    timer.start()
    with pytest.raises(KeyboardInterrupt), backend.transaction():
        carry_out(step)
    timer.join()
    assert backend.ask(ask("SELECT 1 AS a")) == [{"a": 1}]
