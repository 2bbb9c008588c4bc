"""The progress of a run, shown on stderr."""

from __future__ import annotations

import dataclasses
import re
import sys
from datetime import datetime
from types import TracebackType
from typing import TYPE_CHECKING

from rich.text import Text

from zoomgold.cli.render.console import console, plural
from zoomgold.cli.render.json_output import json_for
from zoomgold.cli.render.progress_words import rate_of, source_of
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

if TYPE_CHECKING:
    from zoomgold.cli.render.live_bar import LiveBar


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
            from zoomgold.cli.render.live_bar import LiveBar  # late: terminals only

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
                self._line(f"{event.step}: {source_of(event)}")
        elif isinstance(event, StepFinished):
            rows = "" if event.rows is None else f" {plural(event.rows, 'row')}"
            rate = "" if event.name in self._tables else rate_of(event.rows, event.seconds)
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
