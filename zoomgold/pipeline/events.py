"""The events of a run as it goes, as one stream: the terminal, the log and tests read the same."""

import logging
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class RunStarted:
    """The run has its number and knows the Gold tables it will build."""

    execution_id: str
    backend: str
    tables: tuple[str, ...]


@dataclass(frozen=True)
class StepStarted:
    """A step has begun: a table, or a stage such as the publication."""

    name: str


@dataclass(frozen=True)
class SourceStarted:
    """A step has come to a source: the `place`th of `sources`; `rows` is None where not known."""

    step: str
    name: str
    rows: int | None
    place: int
    sources: int


@dataclass(frozen=True)
class StepFinished:
    """A step is done; `rows` is None where rows are not what it makes."""

    name: str
    rows: int | None
    seconds: float


@dataclass(frozen=True)
class Note:
    """A note for information; nothing needs to be done."""

    message: str


@dataclass(frozen=True)
class Warned:
    """Something a person should look at; the run goes on."""

    message: str


@dataclass(frozen=True)
class RunFinished:
    """The run is over, whether it succeeded or failed."""

    execution_id: str
    status: str
    seconds: float


_log = logging.getLogger("zoomgold")

Event = RunStarted | StepStarted | SourceStarted | StepFinished | Note | Warned | RunFinished
Emit = Callable[[Event], None]


def ignore(event: Event) -> None:
    """Listen to nothing."""


def harmless(listener: Emit) -> Emit:
    """The listener, until it fails: then it gets no more events, and the run goes on without it.

    Who follows a run must not decide how it ends.
    """
    failed = False

    def emit(event: Event) -> None:
        nonlocal failed
        if failed:
            return
        try:
            listener(event)
        except Exception as error:
            failed = True
            _log.warning(
                "a listener of events failed and hears no more of this run: %s: %s",
                type(error).__name__,
                error,
            )

    return emit
