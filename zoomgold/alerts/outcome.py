"""How a run ended, as problems: a failure, a threshold, the shrink guard, Gold held by another."""

import re
from dataclasses import dataclass

from zoomgold.alerts.problem import Problem
from zoomgold.errors import (
    InDoubtError,
    ShrinkError,
    ThresholdError,
    TryAgainError,
    ZoomgoldError,
)
from zoomgold.hints import suggested
from zoomgold.results import RunResult
from zoomgold.signals import Stopped

_LONGEST = 300


@dataclass(frozen=True)
class Outcome:
    """How a run ended: its result, as far as it has one, and the error that ended it."""

    result: RunResult | None
    error: BaseException | None
    is_published: bool

    @property
    def execution_id(self) -> str | None:
        """The run's id, once it had one."""
        return self.result.execution_id if self.result else None


def of_the_run(outcome: Outcome) -> tuple[Problem, ...]:
    """The problem that ended the run; none where it published."""
    if outcome.is_published or outcome.error is None:
        return ()
    error, look = outcome.error, _look(outcome)
    if isinstance(error, ThresholdError):
        key = f"threshold {' '.join(sorted(error.sources))}"
        table = f" --table {min(error.sources)}" if len(error.sources) == 1 else ""
        return (Problem(key, "threshold", _line(error), suggested(f"errors{table}")),)
    if isinstance(error, ShrinkError):
        table = _line(error).partition(" ")[0]
        return (Problem(f"guard {table}", "guard", _line(error), look),)
    has_begun = outcome.result is not None or isinstance(error, InDoubtError)
    if isinstance(error, TryAgainError) and not has_begun:
        return (Problem("held", "held", _line(error), look),)
    if isinstance(error, KeyboardInterrupt):
        how = str(error) if isinstance(error, Stopped) else "interrupted"
        return (Problem("failure stopped", "failure", f"The run was stopped: {how}", look),)
    name = type(error).__name__
    line = _line(error) if isinstance(error, ZoomgoldError) else f"{name}: {_line(error)}"
    return (Problem(f"failure {name} {_without_numbers(line)}", "failure", line, look),)


def _look(outcome: Outcome) -> str:
    if outcome.execution_id is not None:
        return suggested(f"history {outcome.execution_id[:8]}")
    return suggested("debug")


def _line(error: BaseException) -> str:
    lines = str(error).splitlines() or [type(error).__name__]
    # The first line of some messages only announces the others.
    text = " ".join(lines[:2]) if lines[0].endswith((":", ";", "nothing was built.")) else lines[0]
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def _without_numbers(text: str) -> str:
    """The text as it is in every run: counts, times and ids differ from night to night."""
    return re.sub(r"\b[0-9a-f]{8}[0-9a-f-]*\b|\d+", "#", text)[:200]
