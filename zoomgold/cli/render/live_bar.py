"""The last line of a terminal while a run goes on."""

from time import monotonic

from rich.console import Console
from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from zoomgold.cli.render.console import plural
from zoomgold.cli.render.progress_words import rate_of, source_of
from zoomgold.pipeline.events import Event, RunStarted, SourceStarted, StepFinished, StepStarted


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
            self._source = f": {source_of(event)}{rate_of(self._read, passed)}"
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
