"""A run under way: what it works with and what it has learned so far."""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import ibis.expr.types as ir

from zoomgold.config.settings import Settings
from zoomgold.definitions.contract import Contract
from zoomgold.definitions.model import Model
from zoomgold.definitions.state import State
from zoomgold.definitions.steps import Step
from zoomgold.engines.base import Backend
from zoomgold.expressions.tables import Rows, united
from zoomgold.models.catalog import ALWAYS_WRITTEN, MODELS, SOURCES
from zoomgold.pipeline import audit_rows
from zoomgold.pipeline.events import Emit, StepFinished, StepStarted
from zoomgold.pipeline.modes import Mode
from zoomgold.pipeline.news import Comparison
from zoomgold.results import RunResult, TableResult
from zoomgold.transform.nodes import read_often
from zoomgold.transform.stamps import changed_rows
from zoomgold.validation.accounting import Counts
from zoomgold.validation.invariants import Part


def utc_now() -> datetime:
    """The present time, UTC without a zone."""
    return datetime.now(UTC).replace(tzinfo=None)


@dataclass
class Running:
    """One run on an open backend. What it learns on the way is what a failure can tell.

    `values` are the tables of the graph by name, `published` the Gold tables as they were,
    `replaced` the rows of them that an increment changes or takes away; `counts`, `seconds` and
    `sizes` by Gold table; `current` is the step it is at, `culprits` are the tables that it failed
    for.
    """

    settings: Settings
    models: Sequence[Model]
    backend: Backend
    emit: Emit
    state: State
    modes: Mapping[str, Mode]
    fingerprint: str
    values: dict[str, Any] = field(default_factory=dict)
    published: dict[str, ir.Table] = field(default_factory=dict)
    replaced: dict[str, ir.Table] = field(default_factory=dict)
    silver: Mapping[str, ir.Table] = field(default_factory=dict)
    comparison: Comparison = field(default_factory=Comparison)
    counts: dict[str, Counts] = field(default_factory=dict)
    spans: dict[str, tuple[datetime, datetime]] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)
    sizes: dict[str, int] = field(default_factory=dict)
    to_count: list[ir.Table] = field(default_factory=list)
    to_hold: list[ir.Table | None] = field(default_factory=list)
    losses: ir.Table | None = None
    current: str = audit_rows.PIPELINE
    culprits: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        self.number = self.state.next_number
        self.stamp = audit_rows.RunStamp(
            self.backend.run_id, self._start(), self.settings.as_of, self.backend.name
        )
        self._clock = time.monotonic()
        #: When the current step began: the time, and the reading of the clock.
        self._step_began = (self.stamp.started_at, self._clock)
        self.selected = frozenset(model.name for model in self.models)
        #: The selected models that are built from Silver; the logs are the run's own.
        self.built = [model for model in self.models if model.name not in ALWAYS_WRITTEN]
        #: The nodes that are not computed anew for each reader: an increment has few rows.
        self.once = frozenset(
            node
            for model in self.built
            if not self.modes[model.name].is_full
            for node in read_often(SOURCES[model.name])
        )

    def _start(self) -> datetime:
        """The present time, but not the start of an earlier run: rows are told apart by it."""
        start = utc_now()
        while start in self.state.starts:
            start += timedelta(microseconds=1)
        return start

    def now(self) -> datetime:
        """The run's start and the time that has passed since: no clock that is set disturbs it."""
        return self.stamp.started_at + timedelta(seconds=self.elapsed)

    @property
    def elapsed(self) -> float:
        """Seconds since the run began."""
        return time.monotonic() - self._clock

    def begin(self, name: str) -> None:
        """A step begins. One that fails stays `current`."""
        self.current = name
        self.emit(StepStarted(name))
        self._step_began = (self.now(), time.monotonic())

    def finish(self, name: str) -> None:
        """The step that has begun is done."""
        began, clock = self._step_began
        self.seconds[name] = time.monotonic() - clock
        self.spans[name] = (began, self.now())
        self.emit(StepFinished(name, self.sizes.get(name), self.seconds[name]))
        self.current = audit_rows.PIPELINE

    def asked(self, query: ir.Table | None) -> Callable[[], Rows]:
        """The rows of a query, compiled now; of none there are none."""
        return list if query is None else self.backend.prepared(query)

    def before(self, name: str) -> ir.Table | None:
        """The published rows in whose place a built model's candidate comes."""
        if self.modes[name].is_full:
            return self.published.get(name)
        source = SOURCES[name]
        inside: ir.Table | None = self.values[Step.IN_SCOPE.of(source.subject)]
        recounted = self.values[source.recounted] if source.recounted else None
        if recounted is None:
            return inside
        outside = self.values[Step.OUT_OF_SCOPE.of(source.subject)]
        return united(inside, outside.semi_join(recounted, source.silver.key))

    def merged(self, name: str) -> ir.Table | None:
        """The published rows that count in building the model: its stamps, its history."""
        return self.before(name) if self.modes[name].merges else None

    def part(self, name: str) -> Part | None:
        """The table as it stands after the run, in parts; None when it is not there.

        Of a fact, the rows that an increment leaves as they are count as published, not as built.
        A dimension's are built: a history is sound or not as a whole.
        """
        published, contract = self.published.get(name), MODELS[name].contract
        if name not in self.selected:
            return None if published is None else Part(contract.key, None, published)
        built = self.values[name]
        if self.modes[name].is_full:
            return Part(contract.key, built, None, self.before(name))
        if SOURCES[name].versioned:
            return Part(contract.key, built, published, self.before(name))
        changed = changed_rows(built, self.stamp.started_at)
        return Part(contract.key, changed, published, self.replaced[name])

    def validation(self, contract: Contract, candidate: ir.Table) -> Callable[[], int]:
        """What gives the number of rows of a candidate that keeps its contract, once it is built.

        It raises `ContractError` for any other. Its query is compiled now.
        """
        # Imported late: Pandera takes as long as many a run. See `candidates.build`.
        from zoomgold.validation.contracts import tally, validate

        query = tally(contract, candidate)
        counted = self.backend.prepared(query, validates=contract.table)
        return lambda: validate(
            contract, self.backend.bound(contract, candidate=True), counted=counted
        )

    def status(self, name: str, status: str) -> str:
        """The status of one table: of a failed run, those that it did not fail for were skipped."""
        return (
            audit_rows.SKIPPED
            if status == audit_rows.FAILED and name not in self.culprits
            else status
        )

    def result(self, status: str) -> RunResult:
        """How the run ended."""
        tables = []
        for model in self.models:
            counts = self.counts.get(model.name)
            tally = {} if counts is None else dict(vars(counts))
            tally.pop("versions_closed", None)
            tables.append(
                TableResult(
                    model.name,
                    model.source.name if model.source else None,
                    self.status(model.name, status),
                    **tally,
                    seconds=self.seconds.get(model.name),
                    rows=self.sizes.get(model.name),
                    mode=self.modes[model.name].name,
                )
            )
        return RunResult(
            self.stamp.execution_id,
            status,
            self.elapsed,
            self.backend.location,
            self.settings.as_of,
            tuple(tables),
        )


def gold_tables(backend: Backend) -> dict[str, ir.Table]:
    """The Gold tables that are published."""
    found = {name: backend.published(model.contract) for name, model in MODELS.items()}
    return {name: table for name, table in found.items() if table is not None}
