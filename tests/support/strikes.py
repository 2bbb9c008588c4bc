"""Signals that strike a run at a chosen instant, on both engines: a statement, or a step.

A statement that is struck `under way` lasts until it is cancelled: whatever ends such a test, it is
not luck. One that must not be cancelled, a COMMIT, is held open until the signal has been sent.
"""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import textwrap
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest

from zoomgold.engines.duckdb import backend as engine

from .cli import plain_environment

#: In the order of a run. What each ends with.
SIGNALS = {"INT": 130, "TERM": 143, "HUP": 129}
WORDS = {"INT": "Interrupted.", "TERM": "Terminated.", "HUP": "Hung up."}
_ENDLESS = "SELECT sum(hash(range)) FROM range(1_000_000_000_000)"
_A_MOMENT = "SELECT sum(hash(range)) FROM range(30_000_000)"
#: Longer than any test may take to cancel.
_PATIENCE_SECONDS = 60


def send(name: str) -> None:
    """Send this process a signal."""
    os.kill(os.getpid(), signal.Signals[f"SIG{name}"])


def process(code: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    """Run Python code in a process of its own."""
    return subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code), *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
        env=plain_environment(),
    )


@contextmanager
def as_a_shell_starts() -> Iterator[None]:
    """No signal is ignored, as it would be in the background of a script or under nohup."""
    actions: dict[str, Any] = {
        "INT": signal.default_int_handler,
        "TERM": signal.SIG_DFL,
        "HUP": signal.SIG_DFL,
    }
    before = {name: signal.getsignal(signal.Signals[f"SIG{name}"]) for name in actions}
    for name, action in actions.items():
        signal.signal(signal.Signals[f"SIG{name}"], action)
    try:
        yield
    finally:
        for name, old in before.items():
            signal.signal(signal.Signals[f"SIG{name}"], old)


@dataclass
class Strike:
    """Signals at the `nth` statement that matches, once: before it, under way, or after it."""

    pattern: str
    how: str
    signals: Sequence[str]
    nth: int = 1
    seen: int = 0

    @property
    def happened(self) -> bool:
        """Whether the statement came."""
        return self.seen >= self.nth

    def is_due(self, statement: str) -> bool:
        """Whether this is the statement. Asked of each in turn."""
        if self.happened or not re.search(self.pattern, statement, re.DOTALL):
            return False
        self.seen += 1
        return self.happened

    def send(self) -> None:
        """Send the signals, as somebody else would."""
        for name in self.signals:
            send(name)


class _Connection:
    """DuckDB's connection; it sends what is due."""

    def __init__(self, real: Any, strikes: Sequence[Strike]) -> None:
        self._real = real
        self._strikes = strikes

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)

    def execute(self, statement: str, *arguments: Any) -> Any:
        """Execute a statement, and strike."""
        due = [strike for strike in self._strikes if strike.is_due(statement)]
        for strike in due:
            if strike.how == "before":
                strike.send()
            elif strike.how == "under way":
                self._hold_open(strike, endless="COMMIT" not in statement)
        done = self._real.execute(statement, *arguments)
        for strike in due:
            if strike.how == "after":
                strike.send()
        return done

    def _hold_open(self, strike: Strike, *, endless: bool) -> None:
        """Be in the engine while the signal arrives."""
        sender = threading.Thread(target=strike.send)
        # A signal that nobody heeds shall fail the test, not hang it.
        patience = threading.Timer(_PATIENCE_SECONDS, self._real.interrupt)
        sender.start()
        patience.start()
        try:
            self._real.execute(_ENDLESS if endless else _A_MOMENT).fetchall()
        finally:
            patience.cancel()
        sender.join()


@contextmanager
def striking_duckdb(*strikes: Strike) -> Iterator[None]:
    """Runs on DuckDB meet the strikes; they must."""
    connect = engine.DuckDBBackend._connect

    def struck(backend: engine.DuckDBBackend, timeout: timedelta) -> None:
        connect(backend, timeout)
        backend._connection = _Connection(backend._connection, strikes)  # type: ignore[assignment]  # a stand-in

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(engine.DuckDBBackend, "_connect", struck)
        yield
    assert all(strike.happened for strike in strikes), strikes


@contextmanager
def striking_snowflake(*strikes: Strike) -> Iterator[None]:
    """Runs on the emulator meet the strikes; they must."""
    from snowflake.connector import cursor as connector
    from snowflake.connector import errors

    execute = connector.SnowflakeCursor.execute

    def struck(cursor: Any, command: str, *arguments: Any, **options: Any) -> Any:
        due = [strike for strike in strikes if strike.is_due(command)]
        for strike in due:
            if strike.how == "before":
                strike.send()
            elif strike.how == "under way":
                strike.send()
                if command != "COMMIT":
                    # So Snowflake answers for a statement that was cancelled.
                    assert cursor.connection.given_up.wait(_PATIENCE_SECONDS)
                    raise errors.ProgrammingError("SQL execution canceled", errno=604)
        done = execute(cursor, command, *arguments, **options)
        for strike in due:
            if strike.how == "after":
                strike.send()
        return done

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(connector.SnowflakeCursor, "execute", struck)
        yield
    assert all(strike.happened for strike in strikes), strikes


@contextmanager
def striking_step(owner: Any, name: str, signals: Sequence[str]) -> Iterator[None]:
    """The signals arrive when a function of the pipeline is called."""
    step: Callable[..., Any] = getattr(owner, name)
    called: list[str] = []

    def struck(*arguments: Any, **options: Any) -> Any:
        if not called:
            called.append(name)
            for each in signals:
                send(each)
        return step(*arguments, **options)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(owner, name, struck)
        yield
    assert called
