"""Signals that end a process: INT, TERM and HUP take one path.

The first one raises `Stopped` where the main thread is, and never inside `held()`: there it waits
until what must not be cut is done. Those that follow are ignored, so that nothing tears the closing
apart. A signal that was ignored when the process began (nohup) stays ignored.
"""

import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType, TracebackType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from zoomgold.results import RunResult

#: By number: the word for a process that the signal ended. Windows has no HUP.
WORDS: dict[int, str] = {
    int(getattr(signal, name)): word
    for name, word in (
        ("SIGINT", "Interrupted"),
        ("SIGTERM", "Terminated"),
        ("SIGHUP", "Hung up"),
    )
    if hasattr(signal, name)
}
INTERRUPT = int(signal.SIGINT)
_REDELIVERY_SECONDS = 0.05

_first: "Stopped | None" = None


class Stopped(KeyboardInterrupt):  # as little an error as its parent
    """A signal asks the process to end; `result` says how far a run came."""

    result: "RunResult | None" = None

    def __init__(self, number: int) -> None:
        super().__init__(f"{WORDS[number]} by {signal.Signals(number).name}")
        self.number = number

    @property
    def exit_code(self) -> int:
        """What a shell reports for a process that this signal ended."""
        return 128 + self.number


def stopped() -> Stopped | None:
    """The first signal that arrived, whatever became of the exception that it raised."""
    return _first


def cause_of(error: BaseException) -> BaseException:
    """The signal behind an error, where an engine made an error of its own of it."""
    return error if _first is None else _first


def end_at_once() -> None:
    """From now on a signal ends the process with one line: there is nothing to close yet."""
    _install(_exit)


def ignore_from_now_on() -> None:
    """For the last moments of a process, in which all is done and printed."""
    _install(signal.SIG_IGN)
    if _first is not None:
        sys.unraisablehook = _redeliver


def _exit(number: int, _: FrameType | None) -> None:
    try:
        os.write(2, f"{WORDS[number]}.\n".encode())
    finally:
        os._exit(128 + number)


def _raise(number: int, _: FrameType | None) -> None:
    global _first
    if _first is not None:
        return
    _first = Stopped(number)
    sys.unraisablehook = _redeliver
    raise _first


def _redeliver(lost: "sys.UnraisableHookArgs") -> None:
    """Python drops what is raised in a finaliser: a signal that was lost so arrives again.

    Whatever else finalisers stumble over on the way out would only hide the message.
    """
    if _first is not None and lost.exc_value is _first:
        again = threading.Timer(_REDELIVERY_SECONDS, _again, [_first.number])
        again.daemon = True
        again.start()


def _again(number: int) -> None:
    global _first
    _first = None
    os.kill(os.getpid(), number)


class Hold:
    """Signals that arrive are noted, and delivered when the hold ends, or else `dropped`."""

    def __init__(self, *, dropped: bool = False) -> None:
        self._dropped = dropped
        self._before: dict[int, Any] = {}
        self._noted: int | None = None

    def __enter__(self) -> "Hold":
        self._before = _install(self._note)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        _restore(self._before)
        if not self._dropped:
            self._deliver()

    @contextmanager
    def released(self) -> Iterator[None]:
        """Inside, signals do what they did before the hold."""
        _restore(self._before)
        try:
            self._deliver()
            yield
        finally:
            _install(self._note)

    @contextmanager
    def stopping(self) -> Iterator[None]:
        """Inside, the first signal raises `Stopped`; those that follow are ignored."""
        global _first
        _first = None
        hook = sys.unraisablehook
        _install(_raise)
        try:
            self._deliver()
            yield
        finally:
            _install(self._note)
            sys.unraisablehook = hook

    def _note(self, number: int, _: FrameType | None) -> None:
        if self._noted is None:
            self._noted = number

    def _deliver(self) -> None:
        noted, self._noted = self._noted, None
        if noted is not None:
            signal.raise_signal(noted)


def held() -> Hold:
    """What is done inside is done to its end; a signal waits for that."""
    return Hold()


def _install(handler: Callable[[int, FrameType | None], None] | signal.Handlers) -> dict[int, Any]:
    """Set the handler of each signal; returns those that it replaced."""
    if threading.current_thread() is not threading.main_thread():
        return {}  # Python delivers signals to the main thread alone.
    before = {number: signal.getsignal(number) for number in WORDS}
    # What was ignored, or is handled outside of Python, stays so.
    before = {number: old for number, old in before.items() if old not in (signal.SIG_IGN, None)}
    for number in before:
        signal.signal(number, handler)
    return before


def _restore(before: dict[int, Any]) -> None:
    for number, handler in before.items():
        signal.signal(number, handler)
