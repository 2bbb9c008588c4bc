"""Record a run for other tools: events as it goes, files when it is over.

Nothing here changes how the run ends: what goes wrong is a line of warning.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime
from importlib.util import find_spec
from typing import TYPE_CHECKING

from zoomgold.artifacts.ending import Ending
from zoomgold.artifacts.files import write_run
from zoomgold.clock import utc_now
from zoomgold.config.settings import Settings
from zoomgold.pipeline.audit_rows import COMPLETED
from zoomgold.pipeline.events import Event, RunStarted
from zoomgold.results import RunResult
from zoomgold.signals import held

if TYPE_CHECKING:
    from zoomgold.artifacts.lineage_events import Events
    from zoomgold.artifacts.sending import Sender
    from zoomgold.plan.cache import PlanCache

Warn = Callable[[str], None]


@dataclass
class Recording:
    """A run under way: it hears the run's events, and gets its result."""

    settings: Settings
    kept: "PlanCache | None" = None
    result: RunResult | None = None
    _started: RunStarted | None = None
    _started_at: datetime = field(default_factory=utc_now)
    _sender: "Sender | None" = None
    _failed: str | None = None

    def listen(self, event: Event) -> None:
        """Take an event of the run. The first one with its id is sent on at once."""
        if not isinstance(event, RunStarted):
            return
        self._started, self._started_at = event, utc_now()
        if self.settings.openlineage.type is None:
            return
        if find_spec("openlineage") is None:
            self._failed = 'the package is missing; install it: pip install "zoomgold[openlineage]"'
            return
        try:
            from zoomgold.artifacts.sending import Sender  # late: rarely needed

            self._sender = Sender(self.settings.openlineage)
            self._sender.send(self._events(event).start())
        except Exception as error:
            # A client of others' making: whatever it raises, the run goes on.
            self._failed = type(error).__name__

    def end(self, error: BaseException | None, warn: Warn) -> None:
        """The run is over: send the rest, write the files."""
        # What it raised after its commit is no failure of the run.
        is_published = self.result is not None and self.result.status == COMPLETED
        ending = Ending(None if is_published else error)
        if self._sender is not None and self._started is not None:
            try:
                from zoomgold.lineage.known import recall  # late: rarely needed

                recall(self.kept)
                events = self._events(self._started).end(self.result, ending, utc_now())
                # All are made before any is sent: a table is not left as if it were running.
                for event in list(events):
                    self._sender.send(event)
                self._failed = self._sender.finish()
            except Exception as problem:
                # As above; not its text, which may have the address in it.
                self._failed = type(problem).__name__
        if self._failed is not None:
            warn(f"openlineage: {self._failed}")
        if self.result is not None and self.settings.write_artifacts:
            try:
                write_run(self.settings, self.settings.artifacts, self.result, ending, self.kept)
            except OSError as problem:
                where = self.settings.artifacts
                warn(f"artifacts: {where} cannot be written: {problem.strerror or problem}")

    def _events(self, started: RunStarted) -> "Events":
        from zoomgold.artifacts.lineage_events import Events  # late: rarely needed

        return Events(self.settings, started.execution_id, started.backend, self._started_at)


@contextmanager
def recording(settings: Settings, kept: "PlanCache | None", warn: Warn) -> Iterator[Recording]:
    """Whatever ends the run inside, it is recorded; what it raised goes on."""
    found = Recording(settings, kept)
    try:
        yield found
    except BaseException as error:
        found.result = getattr(error, "result", None)
        _end(found, error, warn)
        raise
    _end(found, None, warn)


def _end(found: Recording, error: BaseException | None, warn: Warn) -> None:
    # A signal waits: what is written is whole, in the bounded time that it takes.
    with held():
        try:
            found.end(error, warn)
        except Exception as problem:
            # Not its text, which may quote anything.
            with suppress(Exception):
                warn(f"artifacts: they were not written: {type(problem).__name__}")
