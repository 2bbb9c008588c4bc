"""A run: assess Silver, build and validate candidate tables, publish them in one commit."""

import time
import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime

import ibis
import ibis.expr.types as ir

from zoomgold import audit, guard, invariants
from zoomgold.accounting import Counts, check_identity, check_threshold
from zoomgold.assess import Assessment, assess, found_faults, log_counts
from zoomgold.backends.duckdb import DuckDBBackend
from zoomgold.errors import BuildError, UsageError, ZoomgoldError
from zoomgold.events import (
    Emit,
    Note,
    RunFinished,
    RunStarted,
    StepFinished,
    StepStarted,
    Warned,
)
from zoomgold.gold.catalog import ALWAYS_WRITTEN, MODELS, SOURCES
from zoomgold.graph import select_models, upstream_models
from zoomgold.keys import instant
from zoomgold.model import Model, conformed
from zoomgold.settings import Settings
from zoomgold.silver_files import SilverFiles, check_directory, row_counts
from zoomgold.validation import validate


@dataclass(frozen=True)
class TableResult:
    """What a run did to one Gold table; `rows` is its size afterwards."""

    name: str
    source: str | None
    status: str
    processed: int | None = None
    inserted: int | None = None
    updated: int | None = None
    unchanged: int | None = None
    deduplicated: int | None = None
    failed: int | None = None
    warned: int | None = None
    seconds: float | None = None
    rows: int | None = None


@dataclass(frozen=True)
class RunResult:
    """How a run ended."""

    execution_id: str
    status: str
    seconds: float
    database: str
    as_of: datetime
    tables: tuple[TableResult, ...]


@dataclass(frozen=True)
class PlannedTable:
    """What a run would do to one Gold table; `rows` counts the Silver rows it would look at."""

    name: str
    mode: str
    reason: str
    upstream: tuple[str, ...]
    source: str | None
    rows: int | None


@dataclass(frozen=True)
class Plan:
    """What a run would build, in order."""

    tables: tuple[PlannedTable, ...]


def plan(settings: Settings, *, select: Sequence[str] = (), exclude: Sequence[str] = ()) -> Plan:
    """What `run` would do; checks Silver, opens no database."""
    models = select_models(select, exclude)
    rows = row_counts(check_directory(settings.silver))
    return Plan(
        tuple(
            PlannedTable(
                model.name,
                "full",
                "every run is a full build",
                upstream_models(model),
                model.source.name if model.source else None,
                rows.get(model.source.name) if model.source else None,
            )
            for model in models
        )
    )


def run(
    settings: Settings, *, select: Sequence[str] = (), exclude: Sequence[str] = (), emit: Emit
) -> RunResult:
    """Build the selected Gold tables and publish them, or nothing.

    Raises a `ZoomgoldError` when nothing was published; its `result` then tells how far it came.
    """
    if settings.backend != "duckdb":
        raise UsageError(
            f"backend {settings.backend}: only duckdb can run so far; use --backend duckdb."
        )
    models = select_models(select, exclude)
    files = check_directory(settings.silver)
    for table, columns in files.ignored.items():
        if columns:
            emit(
                Note(
                    f"{table}: ignoring columns that are not in its contract: {', '.join(columns)}"
                )
            )
    backend = DuckDBBackend(
        settings.database,
        threads=settings.threads,
        memory_limit=settings.memory_limit,
        lock_timeout=settings.lock_timeout,
    )
    try:
        return _Run(settings, models, files, backend, emit).execute()
    finally:
        backend.close()


def _now() -> datetime:
    return datetime.now(UTC).replace(tzinfo=None)


@dataclass
class _Run:
    """One execution on an open backend. What it learns on the way is what a failure can tell."""

    settings: Settings
    models: list[Model]
    files: SilverFiles
    backend: DuckDBBackend
    emit: Emit
    assessment: Assessment | None = None
    counts: dict[str, Counts] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)
    sizes: dict[str, int] = field(default_factory=dict)
    current: str = audit.PIPELINE

    def __post_init__(self) -> None:
        self.stamp = audit.RunStamp(
            str(uuid.uuid4()), _now(), self.settings.as_of, self.backend.name
        )
        self.clock = time.monotonic()
        self.selected = frozenset(model.name for model in self.models)

    def execute(self) -> RunResult:
        """Assess, build, validate, publish; on failure leave Gold as it was and say why."""
        self._start()
        try:
            self._assess()
            with self.backend.transaction():
                self._publish()
        except BaseException as error:
            self._fail(error)
            if isinstance(error, ZoomgoldError):
                error.result = self._result(audit.FAILED)
                raise
            if isinstance(error, Exception):
                told = BuildError(
                    f"{self.current} failed: {type(error).__name__}: "
                    f"{(str(error).splitlines() or [''])[0]}\nNothing was published."
                )
                told.result = self._result(audit.FAILED)
                raise told from error
            raise
        result = self._result(audit.COMPLETED)
        self.emit(RunFinished(self.stamp.execution_id, audit.COMPLETED, result.seconds))
        return result

    def _start(self) -> None:
        self.emit(
            RunStarted(
                self.stamp.execution_id, self.backend.name, tuple(m.name for m in self.models)
            )
        )
        contract = MODELS["go_process_audit"].promise
        with self.backend.transaction():
            for name in ALWAYS_WRITTEN:
                self.backend.ensure(MODELS[name].promise)
            if self.settings.enable_audit_logging:
                abandoned = self.backend.abandon_running(contract, _now())
                if abandoned:
                    self.emit(Warned(f"{abandoned} audit rows of a killed run: now Abandoned"))
                self.backend.write_rows(contract, self._audit_rows(audit.RUNNING))

    @contextmanager
    def _step(self, name: str) -> Iterator[None]:
        self.current = name
        self.emit(StepStarted(name))
        before = time.monotonic()
        yield
        self.seconds[name] = time.monotonic() - before
        self.emit(StepFinished(name, self.sizes.get(name), self.seconds[name]))
        self.current = audit.PIPELINE

    def _assess(self) -> None:
        with self._step("silver"):
            self.assessment = assess(
                self.backend,
                self.models,
                self.backend.bind_silver(self.files),
                as_of=instant(self.settings.as_of),
                keep=self._keep_assessment,
            )
            self.counts.update(self.assessment.counts)
        by_source = {
            SOURCES[name].silver.name: counts
            for name, counts in self.counts.items()
            if name in SOURCES
        }
        for source, counts in by_source.items():
            check_identity(source, counts)
        check_threshold(
            by_source,
            self.settings.data_quality_threshold,
            tolerate_rejected=self.settings.enable_error_handling,
        )

    def _keep_assessment(self, assessment: Assessment) -> None:
        self.assessment = assessment

    def _publish(self) -> None:
        assert self.assessment is not None
        values = dict(self.assessment.values)
        standing = self._standing()
        built: dict[str, ir.Table] = {}
        for model in self.models:
            if model.name in ALWAYS_WRITTEN:
                continue
            with self._step(model.name):
                for upstream in upstream_models(model):
                    values.setdefault(upstream, built.get(upstream, standing.get(upstream)))
                rows = model.bind(values)
                table = self.backend.build(model.promise, self._stamped(rows, model))
                built[model.name] = values[model.name] = table
                self.sizes[model.name] = self._validate(model)
        after = {**standing, **built}
        violations = invariants.violations(after, frozenset(built))
        if violations is not None:
            invariants.check(self.backend.rows(violations))
        guard.check_shrink(self.backend, standing, built, self.settings)
        for name in built:
            self.backend.replace(MODELS[name].promise)
        self._write_faults(resolve=True)
        self._write_audit()

    def _standing(self) -> dict[str, ir.Table]:
        found = {name: self.backend.published(model.promise) for name, model in MODELS.items()}
        return {name: table for name, table in found.items() if table is not None}

    def _stamped(self, rows: ir.Table, model: Model) -> ir.Table:
        start = instant(self.stamp.started_at)
        stamped = rows.mutate(
            execution_id=ibis.literal(self.stamp.execution_id), created_at=start, updated_at=start
        )
        return conformed(stamped, model.promise.schema)

    def _validate(self, model: Model) -> int:
        return validate(model.promise, self.backend.bound(model.promise, candidate=True))

    def _write_faults(self, *, resolve: bool) -> None:
        assert self.assessment is not None
        model = MODELS["go_error_data"]
        published = self.backend.published(model.promise)
        faults = found_faults(self.assessment.values, self.models)
        if faults is None or published is None:
            return
        with self._step(model.name):
            values = {
                "found_faults": faults,
                "published_faults": published,
                "run_start": instant(self.stamp.started_at),
                "execution_id": self.stamp.execution_id,
                "resolvable": tuple(
                    SOURCES[m.name].silver.name for m in self.models if m.name in SOURCES
                )
                if resolve
                else (),
            }
            if model.name in self.selected and "silver_faults" in self.assessment.values:
                self.counts[model.name] = log_counts(
                    self.backend,
                    self.assessment.silver["si_error_data"],
                    self.assessment.values["silver_faults"],
                    published,
                    model.promise,
                    content=("record_payload", "error_severity"),
                )
            self.backend.build(model.promise, model.bind(values))
            self._validate(model)
            self.backend.merge(model.promise)
            self.sizes[model.name] = self.backend.size(model.promise)

    def _write_audit(self) -> None:
        if not self.settings.enable_audit_logging:
            return
        assert self.assessment is not None
        model = MODELS["go_process_audit"]
        with self._step(model.name):
            if model.name in self.selected:
                published = self.backend.published(model.promise)
                assert published is not None
                carried = self.backend.build(
                    model.promise, model.bind({"si_audit": self.assessment.silver["si_audit"]})
                )
                self.counts[model.name] = log_counts(
                    self.backend,
                    self.assessment.silver["si_audit"],
                    carried,
                    published,
                    model.promise,
                    content=("execution_status", "execution_end_time", "pipeline_name"),
                )
                self.backend.merge(model.promise)
        self.backend.write_rows(model.promise, self._audit_rows(audit.COMPLETED))
        validate(model.promise, self.backend.bound(model.promise, candidate=False))
        self.sizes[model.name] = self.backend.size(model.promise)

    def _fail(self, error: BaseException) -> None:
        """Record a failed run: its faults and audit rows, nothing else."""
        message = str(error) or type(error).__name__
        failed_in = self.current
        rows = []
        for row in self._audit_rows(audit.FAILED, message):
            is_culprit = row["process_name"] in (audit.PIPELINE, failed_in)
            status = audit.FAILED if is_culprit else audit.SKIPPED
            rows.append({**row, "execution_status": status})
        # The fault log may be what failed: the audit rows are closed whatever happens to it.
        try:
            if self.assessment is not None:
                with self.backend.transaction():
                    self._write_faults(resolve=False)
        except Exception as also:
            self.emit(Warned(f"the faults of this run could not be written: {also}"))
        with self.backend.transaction():
            if self.settings.enable_audit_logging:
                self.backend.write_rows(MODELS["go_process_audit"].promise, rows)
        self.current = failed_in
        elapsed = time.monotonic() - self.clock
        self.emit(RunFinished(self.stamp.execution_id, audit.FAILED, elapsed))

    def _audit_rows(self, status: str, message: str | None = None) -> list[dict[str, object]]:
        ended = None if status == audit.RUNNING else _now()
        total = sum(self.counts.values(), Counts()) if self.counts else None
        if status == audit.COMPLETED and total is None:
            total = Counts()
        rows = [
            audit.audit_row(
                self.stamp,
                audit.PIPELINE,
                status,
                counts=total,
                ended_at=ended,
                message=message,
            )
        ]
        for model in self.models:
            counts = self.counts.get(model.name)
            if counts is None and status == audit.COMPLETED:
                counts = Counts()
            rows.append(
                audit.audit_row(
                    self.stamp,
                    model.name,
                    status,
                    source_table=model.source.name if model.source else None,
                    counts=counts,
                    ended_at=ended,
                    message=message,
                )
            )
        return [dict(row) for row in rows]

    def _result(self, status: str) -> RunResult:
        tables = []
        for model in self.models:
            counts = self.counts.get(model.name)
            tally = {} if counts is None else dict(vars(counts))
            tally.pop("versions_closed", None)
            tables.append(
                TableResult(
                    model.name,
                    model.source.name if model.source else None,
                    status,
                    **tally,
                    seconds=self.seconds.get(model.name),
                    rows=self.sizes.get(model.name),
                )
            )
        return RunResult(
            self.stamp.execution_id,
            status,
            time.monotonic() - self.clock,
            str(self.settings.database),
            self.settings.as_of,
            tuple(tables),
        )
