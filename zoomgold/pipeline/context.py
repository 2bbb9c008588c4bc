"""A run under way: what it works with and what it has learned so far."""

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from zoomgold.clock import utc_now
from zoomgold.config.settings import Settings
from zoomgold.definitions.model import Model
from zoomgold.definitions.state import State
from zoomgold.engines.base import Backend, Change, Rows
from zoomgold.pipeline import audit_rows
from zoomgold.pipeline.events import Emit, StepFinished, StepStarted
from zoomgold.pipeline.manifest import FilesSeen
from zoomgold.plan.cache import PlanCache
from zoomgold.plan.compiled import section
from zoomgold.plan.modes import Mode
from zoomgold.plan.request import Erasing, Request, name_of
from zoomgold.plan.steps import Plan
from zoomgold.results import RunResult, SourceFreshness, TableResult
from zoomgold.transform.ledger import News
from zoomgold.validation.accounting import Counts


@dataclass(frozen=True)
class Erasure:
    """Whom a run erases: what it plans for, the salt of the digests, what it changes before.

    `touched` counts by Gold table the rows that are the person's or name the person; `notes` say
    what is left to do.
    """

    erasing: Erasing
    salt: str
    changes: tuple[Change, ...]
    touched: Mapping[str, int]
    notes: tuple[str, ...] = ()


@dataclass
class Running:
    """One run on an open backend. What it learns on the way is what a failure can tell.

    `request` is what its next section is planned for; `files` is what the models have seen of
    Silver's files before; `made` are the tables that it has materialized; `news`, `counts`,
    `of_marts`, `seconds` and `sizes` are by Gold table; `current` is the step it is at, `culprits`
    are the tables that it failed for.
    """

    settings: Settings
    models: Sequence[Model]
    backend: Backend
    emit: Emit
    state: State
    modes: Mapping[str, Mode]
    fingerprints: Mapping[str, str]
    request: Request
    kept: PlanCache | None = None
    files: FilesSeen = field(default_factory=FilesSeen)
    erasure: Erasure | None = None
    #: The models and the failed runs whose violations of their rows no run has looked at since.
    unpublished: Rows = field(default_factory=list)
    made: set[str] = field(default_factory=set)
    news: Mapping[str, News] = field(default_factory=dict)
    counts: dict[str, Counts] = field(default_factory=dict)
    of_marts: dict[str, Counts] = field(default_factory=dict)
    spans: dict[str, tuple[datetime, datetime]] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)
    sizes: dict[str, int] = field(default_factory=dict)
    current: str = audit_rows.PIPELINE
    culprits: frozenset[str] = frozenset()
    #: The one instant of Silver that the run reads, where the engine can.
    silver_read_at: datetime | None = None
    #: How fresh the sources are, where the settings hold any to a limit.
    freshness: tuple[SourceFreshness, ...] = ()

    def __post_init__(self) -> None:
        self.number = self.state.next_number
        self.stamp = audit_rows.RunStamp(
            self.backend.run_id, self._start(), self.settings.as_of, self.backend.name
        )
        self._clock = time.monotonic()
        #: When the current step began: the time, and the reading of the clock.
        self._step_began = (self.stamp.started_at, self._clock)
        self.selected = frozenset(model.name for model in self.models)
        self.backend.values |= {
            "run_start": self.stamp.started_at,
            "run_date": self.stamp.started_at.date(),
            "as_of": self.settings.as_of,
            "execution_id": self.stamp.execution_id,
        }

    def _start(self) -> datetime:
        """The present time, but not the start of an earlier run: rows are told apart by it."""
        start = utc_now()
        while start in self.state.starts:
            start += timedelta(microseconds=1)
        return start

    def plan(self, name: str, request: Request) -> Plan:
        """The plan of a section."""
        return section(
            name,
            request,
            self.backend.dialect,
            dialect_key=self.backend.dialect_key(),
            kept=self.kept,
        )

    def now(self) -> datetime:
        """The run's start and the time that has passed since: no clock that is set disturbs it."""
        return self.stamp.started_at + timedelta(seconds=self.elapsed)

    @property
    def elapsed(self) -> float:
        """Seconds since the run began."""
        return time.monotonic() - self._clock

    def at(self, stage: str) -> None:
        """The run comes to a stage, and is done with the one before; "": to none of its own."""
        if stage == self.current or (not stage and self.current == audit_rows.PIPELINE):
            return
        if self.current != audit_rows.PIPELINE:
            self.finish(self.current)
        if stage:
            self.begin(stage)

    def begin(self, name: str) -> None:
        """A step begins. One that fails stays `current`."""
        self.current = name
        self.emit(StepStarted(name))
        self._step_began = (self.now(), time.monotonic())

    def clocked(self, name: str) -> None:
        """The step that has begun comes to its end, be it done or failed."""
        began, clock = self._step_began
        self.seconds[name] = time.monotonic() - clock
        self.spans[name] = (began, self.now())

    def finish(self, name: str) -> None:
        """The step that has begun is done."""
        self.clocked(name)
        self.emit(StepFinished(name, self.sizes.get(name), self.seconds[name]))
        self.current = audit_rows.PIPELINE

    def status(self, name: str, status: str) -> str:
        """The status of one table: of a failed run, those that it did not fail for were skipped."""
        return (
            audit_rows.SKIPPED
            if status == audit_rows.FAILED and name not in self.culprits
            else status
        )

    def _tally(self, name: str) -> dict[str, int]:
        """The counts of a table's rows, as far as it has them."""
        if name in self.of_marts:
            written = self.of_marts[name]
            return {n: getattr(written, n) for n in ("inserted", "updated", "unchanged")}
        counts = {} if name not in self.counts else dict(vars(self.counts[name]))
        counts.pop("versions_closed", None)
        return counts

    def _is_rebuilt(self, model: Model) -> bool:
        """Whether the rows are written in place of published ones that are not looked at."""
        mode = self.modes[model.name]
        was_published = name_of(model.contract) not in self.request.empty
        return mode.is_full and not mode.merges and was_published

    def result(self, status: str) -> RunResult:
        """How the run ended."""
        tables = []
        for model in self.models:
            tally = self._tally(model.name)
            tables.append(
                TableResult(
                    model.name,
                    model.source.name if model.source else None,
                    self.status(model.name, status),
                    **tally,
                    seconds=self.seconds.get(model.name),
                    rows=self.sizes.get(model.name),
                    mode=self.modes[model.name].name,
                    rebuilt=self._is_rebuilt(model),
                )
            )
        return RunResult(
            self.stamp.execution_id,
            status,
            self.elapsed,
            self.backend.location,
            self.settings.as_of,
            tuple(tables),
            self.freshness,
        )
