"""The progress of a run, shown on stderr."""

from __future__ import annotations

import dataclasses
import re
import sys
from datetime import datetime
from time import monotonic
from types import TracebackType

from rich.console import Console
from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn
from rich.text import Text

from zoomgold.cli.render.console import console, plural
from zoomgold.cli.render.json_output import json_for
from zoomgold.clock import utc_now
from zoomgold.pipeline.events import (
    Emit,
    Event,
    RunFinished,
    RunStarted,
    SourceStarted,
    StepFinished,
    StepStarted,
    Warned,
    ignore,
)

#: A shorter time says nothing about a rate.
_MEASURABLE = 0.1


class Reporter:
    """Shows the events of a run on stderr: live on a terminal, in lines elsewhere."""

    def __init__(self, level: str, form: str) -> None:
        self._level = level
        self._console = console(sys.stderr)
        self._live: LiveBar | None = None
        self._tables: frozenset[str] = frozenset()
        self.emit: Emit = self._text
        if level == "quiet":
            self.emit = ignore
        elif form == "json":
            self.emit = self._json
        elif self._console.is_terminal:
            self._live = LiveBar(self._console)

    def __enter__(self) -> Reporter:
        if self._live is not None:
            self._live.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._live is not None:
            self._live.stop()

    def _json(self, event: Event) -> None:
        if isinstance(event, StepStarted | SourceStarted) and self._level != "debug":
            return
        name = re.sub(r"(?<!^)([A-Z])", r"_\1", type(event).__name__).lower()
        line = {"event": name, "at": f"{utc_now().isoformat(timespec='milliseconds')}+00:00"}
        text = json_for(sys.stderr, line | dataclasses.asdict(event))
        print(text, file=sys.stderr, flush=True)

    def _text(self, event: Event) -> None:
        if self._live is not None:
            self._live.follow(event)
        if isinstance(event, StepStarted):
            if self._level == "debug":
                self._line(f"{event.name} begins")
        elif isinstance(event, SourceStarted):
            if self._level == "debug":
                self._line(f"{event.step}: {_source(event)}")
        elif isinstance(event, StepFinished):
            rows = "" if event.rows is None else f" {plural(event.rows, 'row')}"
            rate = "" if event.name in self._tables else _rate(event.rows, event.seconds)
            self._line(f"{event.name}{rows} {event.seconds:.1f}s{rate}")
        elif isinstance(event, RunStarted):
            self._tables = frozenset(event.tables)
            count = plural(len(event.tables), "table")
            self._line(f"run {event.execution_id} on {event.backend}, {count}")
        elif isinstance(event, RunFinished):
            self._line(f"run {event.execution_id} {event.status.lower()} in {event.seconds:.1f}s")
        elif isinstance(event, Warned):
            self._line(f"warning: {event.message}", "yellow")
        else:
            self._line(event.message)

    def _line(self, text: str, style: str = "") -> None:
        stamp = Text(f"{datetime.now():%H:%M:%S} ", style="dim")
        self._console.print(stamp + Text(text, style=style), soft_wrap=True)


def _source(event: SourceStarted) -> str:
    """A source that is read, as a person reads it."""
    rows = "" if event.rows is None else f" {plural(event.rows, 'row')}"
    return f"{event.name}{rows}, {event.place} of {plural(event.sources, 'source')}"


def _rate(rows: int | None, seconds: float) -> str:
    """How many rows a second, where there were enough of both to say so."""
    return f", {rows / seconds:,.0f} rows/s" if rows and seconds >= _MEASURABLE else ""


class LiveBar:
    """The last line of a terminal: what is being built, tables done, their rows, time passed."""

    def __init__(self, on: Console) -> None:
        self._tables: frozenset[str] = frozenset()
        self._running: dict[str, None] = {}
        self._done: dict[str, int] = {}
        self._source = ""
        #: The rows of the sources that a step has come to, and when it began with them.
        self._read = 0
        self._reading_since = 0.0
        self._progress = Progress(
            SpinnerColumn(),
            TextColumn("{task.description}"),
            BarColumn(bar_width=20),
            TextColumn("{task.fields[count]}"),
            TimeElapsedColumn(),
            console=on,
            transient=True,
        )
        self._task = self._progress.add_task("starting", total=None, count="")

    def start(self) -> None:
        """Show the line."""
        self._progress.start()

    def stop(self) -> None:
        """Remove the line."""
        self._progress.stop()

    def follow(self, event: Event) -> None:
        """Keep the line up to date."""
        if isinstance(event, RunStarted):
            self._tables = frozenset(event.tables)
        elif isinstance(event, StepStarted):
            self._running[event.name] = None
            self._reading_since, self._read = monotonic(), 0
        elif isinstance(event, SourceStarted):
            passed = monotonic() - self._reading_since
            self._source = f": {_source(event)}{_rate(self._read, passed)}"
            self._read += event.rows or 0
        elif isinstance(event, StepFinished):
            self._running.pop(event.name, None)
            self._source = ""
            if event.name in self._tables:
                self._done[event.name] = event.rows or 0
        done, total = len(self._done), len(self._tables)
        self._progress.update(
            self._task,
            description=(", ".join(self._running) or "working") + self._source,
            completed=done,
            total=total or None,
            count=self._count(done, total),
        )

    def _count(self, done: int, total: int) -> str:
        """How many tables are done; nothing of a command that does not say how many there are."""
        if not total:
            return ""
        return f"{done}/{plural(total, 'table')}, {plural(sum(self._done.values()), 'row')}"
