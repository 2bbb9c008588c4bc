"""One execution of a run: assess Silver, build and validate candidates, publish in one commit."""

import time
import uuid
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

import ibis
import ibis.expr.types as ir

from zoomgold import audit, counting, guard, invariants, merge
from zoomgold.accounting import Counts, check_identity, check_threshold
from zoomgold.assess import assess, complete, found_faults
from zoomgold.backends.base import Backend, Merge, Replace, Write
from zoomgold.contract import Contract
from zoomgold.errors import BuildError, ThresholdError, ZoomgoldError
from zoomgold.events import Emit, RunFinished, RunStarted, StepFinished, StepStarted, Warned
from zoomgold.fingerprint import fingerprint
from zoomgold.gold.catalog import ALWAYS_WRITTEN, MODELS, SOURCES
from zoomgold.gold.go_process_audit import SILVER_PROCESS
from zoomgold.history import absences
from zoomgold.inputs import followed_by, inputs
from zoomgold.invariants import DIMENSIONS, Part
from zoomgold.keys import instant
from zoomgold.model import Model
from zoomgold.planning import Mode
from zoomgold.results import RunResult, TableResult
from zoomgold.scope import later_timestamp, united
from zoomgold.settings import Settings
from zoomgold.state import CONTRACT_VERSION, PROGRESS, Progress, State
from zoomgold.validation import validate

AUDIT = MODELS["go_process_audit"].promise
ERRORS = MODELS["go_error_data"].promise


@dataclass
class Execution:
    """One execution on an open backend. What it learns on the way is what a failure can tell."""

    settings: Settings
    models: Sequence[Model]
    backend: Backend
    emit: Emit
    state: State
    modes: Mapping[str, Mode]
    values: dict[str, Any] = field(default_factory=dict)
    counts: dict[str, Counts] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)
    sizes: dict[str, int] = field(default_factory=dict)
    current: str = audit.PIPELINE
    culprits: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        self.stamp = audit.RunStamp(
            str(uuid.uuid4()), _now(), self.settings.as_of, self.backend.name
        )
        self.clock = time.monotonic()
        self.selected = frozenset(model.name for model in self.models)
        self.built = [model for model in self.models if model.name not in ALWAYS_WRITTEN]

    def run(self) -> RunResult:
        """Assess, build, validate, publish; on failure leave Gold as it was and say why."""
        self._start()
        try:
            self._assess()
            with self.backend.transaction():
                self.backend.publish(self._build())
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
        for name in self.selected:
            self.sizes[name] = self.backend.size(MODELS[name].promise)
        result = self._result(audit.COMPLETED)
        self.emit(RunFinished(self.stamp.execution_id, audit.COMPLETED, result.seconds))
        return result

    def _start(self) -> None:
        names = tuple(model.name for model in self.models)
        self.emit(RunStarted(self.stamp.execution_id, self.backend.name, names))
        none: Mapping[str, Any] = {}
        empty = [
            Merge(contract, None, self._kept_rows(f"no_{contract.table}", contract, none))
            for contract in (ERRORS, AUDIT, PROGRESS)
        ]
        with self.backend.transaction():
            self.backend.publish([*empty, *self._opening_audit_rows()])

    def _opening_audit_rows(self) -> Iterator[Write]:
        if not self.settings.enable_audit_logging:
            return
        published = self.backend.published(AUDIT)
        if published is not None:
            left = published.filter(
                (published.execution_status == audit.RUNNING)
                & (published.process_name != SILVER_PROCESS)
            ).mutate(
                execution_status=ibis.literal(audit.ABANDONED),
                update_date=ibis.literal(_now().date()),
            )
            left = self.backend.keep("abandoned", left, "table")
            abandoned = int(self.backend.rows(left.aggregate(rows=left.count()))[0]["rows"])
            if abandoned:
                self.emit(Warned(f"{abandoned} audit rows of a killed run: now Abandoned"))
                yield Merge(AUDIT, left.select(*AUDIT.key), left)
        yield self._audit_write("running", self._audit_rows(audit.RUNNING))

    def _kept_rows(self, name: str, contract: Contract, *rows: Mapping[str, Any]) -> ir.Table:
        return self.backend.keep_rows(name, contract.schema, [row for row in rows if row])

    def _audit_write(self, name: str, rows: Sequence[Mapping[str, Any]]) -> Write:
        table = self._kept_rows(f"{name}_audit_rows", AUDIT, *rows)
        return Merge(AUDIT, table.select(*AUDIT.key), table)

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
            tables = {name: self.backend.published(m.promise) for name, m in MODELS.items()}
            self.published = {name: table for name, table in tables.items() if table is not None}
            self.silver = self.backend.bind_silver()
            self.values = inputs(
                self.models,
                self.modes,
                self.silver,
                self.published,
                self.state,
                as_of=self.settings.as_of,
                closes=self.settings.hard_deletes == "close",
            )
            found = assess(
                self.backend, self.models, self.values, self.modes, self.stamp.started_at
            )
            self.counts.update(found.counts)
            self.watermarks = self._watermarks()
        for name, counts in found.counts.items():
            check_identity(SOURCES[name].silver.name, counts)
        warning = check_threshold(
            {SOURCES[name].silver.name: counts for name, counts in found.passable.items()},
            self.settings.data_quality_threshold,
            tolerate_rejected=self.settings.enable_error_handling,
            increments={
                SOURCES[name].silver.name
                for name, mode in self.modes.items()
                if name in SOURCES and not mode.is_full
            },
        )
        if warning:
            self.emit(Warned(warning))

    def _watermarks(self) -> dict[str, datetime | None]:
        """The latest timestamp of each source, of those that are not past the run's start.

        A row from the future is new in every run until its time has come, and hides no other.
        """
        queries = []
        for name in self.selected & set(SOURCES):
            table = self.silver[SOURCES[name].silver.name]
            latest = later_timestamp(table)
            latest = latest.max(where=latest <= instant(self.stamp.started_at))
            queries.append(table.aggregate(latest=latest).mutate(model=ibis.literal(name)))
        query = united(*queries)
        rows = [] if query is None else self.backend.rows(query)
        return {row["model"]: row["latest"] for row in rows}

    def _build(self) -> list[Write]:
        """Build and validate every candidate; what is to be written when all is well."""
        writes: list[Write] = []
        for model in self.built:
            with self._step(model.name):
                writes.append(self._candidate(model))
        self._count_written()
        parts = {name: part for name in SOURCES if (part := self._part(name)) is not None}
        if self.built:
            query = invariants.violations(parts, self._allowed_ends(parts))
            if query is not None:
                invariants.check(self.backend.rows(query))
            guard.check_shrink(self.backend, self.published, parts, self.settings)
        writes += self._fault_writes(resolve=True)
        writes += self._audit_writes()
        writes.append(self._progress_write())
        return writes

    def _candidate(self, model: Model) -> Write:
        contract, mode = model.promise, self.modes[model.name]
        complete(self.backend, model.tables, self.values)
        rows = model.bind(self.values)
        before = self._before(model.name) if mode.merges else None
        start = self.stamp.started_at
        stamped = merge.stamped(
            rows, before, contract, execution_id=self.stamp.execution_id, run_start=start
        )
        candidate = self.backend.build(contract, stamped)
        self.values[model.name] = candidate
        self.sizes[model.name] = validate(contract, self.backend.bound(contract, candidate=True))
        if mode.is_full:
            return Replace(contract)
        assert before is not None
        stale = merge.stale_keys(candidate, before, contract, start)
        return Merge(contract, stale, merge.changed_rows(candidate, start))

    def _before(self, name: str) -> ir.Table | None:
        """The published rows that a model's candidate replaces."""
        subject = SOURCES[name].subject
        if self.modes[name].is_full:
            return self.published.get(name)
        before = self.values[f"published_{subject}"]
        if name == "go_meeting_fact":
            return united(before, self._recounted())
        return before

    def _recounted(self) -> ir.Table | None:
        recounted = self.values["recounted_meetings"]
        if recounted is None:
            return None
        elsewhere = self.values["elsewhere_meetings"]
        return elsewhere.semi_join(recounted, "meeting_id")

    def _part(self, name: str) -> Part | None:
        subject = SOURCES[name].subject
        if name not in self.selected:
            published = self.published.get(name)
            return None if published is None else Part(None, published)
        elsewhere = self.values[f"elsewhere_{subject}"]
        if name == "go_meeting_fact" and elsewhere is not None:
            recounted = self.values["recounted_meetings"]
            if recounted is not None:
                elsewhere = elsewhere.anti_join(recounted, "meeting_id")
        return Part(self.values[name], elsewhere, self._before(name))

    def _allowed_ends(self, parts: Mapping[str, Part]) -> dict[str, ir.Table | None]:
        ends: dict[str, ir.Table | None] = {}
        for name, key in DIMENSIONS.items():
            if name in self.selected and name in parts:
                before = parts[name].before if self.modes[name].merges else None
                closed = self.values[f"closed_{SOURCES[name].subject}"]
                known = None if before is None else absences(before, key)
                ends[name] = united(known, closed)
        return ends

    def _count_written(self) -> None:
        """Tell the rows that were inserted or updated from those that changed nothing."""
        queries = []
        start = self.stamp.started_at
        for model in self.built:
            source, contract = SOURCES[model.name], model.promise
            valid, candidate = self.values[f"valid_{source.subject}"], self.values[model.name]
            before = self._before(model.name) if self.modes[model.name].merges else None
            closed: ir.Value = ibis.literal(0, "int64")
            if source.versioned:
                key = source.silver.key
                query = counting.written_versions(valid, candidate, before, key)
                if before is not None:
                    closed = counting.closed_versions(candidate, before, contract).as_scalar()
            elif before is None:
                counts = self.counts[model.name]
                kept = counts.unchanged
                self.counts[model.name] = replace(counts, inserted=kept, unchanged=0)
                continue
            else:
                query = counting.written_facts(valid, candidate, contract, start)
            queries.append(
                query.mutate(model=ibis.literal(model.name), closed=closed).select(
                    "model", "inserted", "updated", "closed"
                )
            )
        query = united(*queries)
        for row in [] if query is None else self.backend.rows(query):
            counts = self.counts[row["model"]]
            self.counts[row["model"]] = replace(
                counts,
                inserted=row["inserted"],
                updated=row["updated"],
                unchanged=counts.unchanged - row["inserted"] - row["updated"],
                versions_closed=row["closed"],
            )

    def _fault_writes(self, *, resolve: bool) -> list[Write]:
        model = MODELS["go_error_data"]
        published = self.backend.published(ERRORS)
        faults = found_faults(self.values, self.models)
        if faults is None or published is None:
            return []
        if not resolve:
            faults = faults.filter(faults.resolution_status != "Resolved")
        with self._step(model.name):
            looked_at = self._looked_at_keys() if resolve else None
            full = [n for n in self.selected if n in SOURCES and self.modes[n].is_full]
            values = {
                "found_faults": faults,
                "published_faults": published,
                "looked_at_keys": looked_at,
                "fully_looked_at": tuple(sorted(SOURCES[n].silver.name for n in full))
                if resolve
                else (),
                "run_start": instant(self.stamp.started_at),
                "execution_id": self.stamp.execution_id,
            }
            if model.name in self.selected and "silver_faults" in self.values:
                self.counts[model.name] = self._logged(
                    "si_error_data",
                    self.values["silver_faults"],
                    published,
                    ERRORS,
                    ("record_payload", "error_severity"),
                )
            rows = model.bind(values)
            candidate = self.backend.build(ERRORS, rows)
            validate(ERRORS, self.backend.bound(ERRORS, candidate=True))
        return [Merge(ERRORS, candidate.select(*ERRORS.key), candidate)]

    def _looked_at_keys(self) -> ir.Table | None:
        tables = []
        for name in sorted(self.selected & set(SOURCES)):
            silver = SOURCES[name].silver
            if not self.modes[name].is_full:
                scope = self.values[f"scope_{silver.subject}"]
                tables.append(
                    scope.select(
                        source_table=ibis.literal(silver.name), source_key=scope[silver.key]
                    )
                )
        return united(*tables)

    def _logged(
        self,
        silver: str,
        rows: ir.Table,
        published: ir.Table,
        contract: Contract,
        content: tuple[str, ...],
    ) -> Counts:
        query = counting.logged(self.silver[silver], rows, published, contract, content)
        found = self.backend.rows(query)[0]
        kept = found["inserted"] + found["unchanged"] + found["updated"]
        return Counts(**found, deduplicated=found["processed"] - kept)

    def _audit_writes(self) -> list[Write]:
        if not self.settings.enable_audit_logging:
            return []
        model = MODELS["go_process_audit"]
        writes: list[Write] = []
        with self._step(model.name):
            published = self.backend.published(AUDIT)
            if model.name in self.selected and published is not None:
                rows = model.bind({"si_audit": self.silver["si_audit"]})
                carried = self.backend.build(AUDIT, rows)
                validate(AUDIT, self.backend.bound(AUDIT, candidate=True))
                self.counts[model.name] = self._logged(
                    "si_audit",
                    carried,
                    published,
                    AUDIT,
                    ("execution_status", "execution_end_time", "pipeline_name"),
                )
                writes.append(Merge(AUDIT, carried.select(*AUDIT.key), carried))
        writes.append(self._audit_write("completed", self._audit_rows(audit.COMPLETED)))
        return writes

    def _progress_write(self) -> Write:
        rows = [
            Progress(
                model.name,
                source,
                watermark,
                self.settings.as_of,
                fingerprint(self.settings),
                CONTRACT_VERSION,
                self.stamp.execution_id,
            )
            for model in self.built
            for source, watermark in self._followed(model)
        ]
        table = self._kept_rows("new_progress", PROGRESS, *(vars(row) for row in rows))
        return Merge(PROGRESS, table.select(*PROGRESS.key), table)

    def _followed(self, model: Model) -> Iterator[tuple[str, datetime | None]]:
        assert model.source is not None
        before = self.state.watermark(model.name, model.source.name)
        after = self.watermarks[model.name]
        known = [at for at in (before, after) if at is not None]
        yield model.source.name, max(known, default=None)
        for upstream in followed_by(model):
            yield upstream, self.stamp.started_at

    def _fail(self, error: BaseException) -> None:
        """Record a failed run: its faults and audit rows, nothing else."""
        message = str(error) or type(error).__name__
        failed_in = self.current
        self.culprits = self._culprits(error)
        rows = self._audit_rows(audit.FAILED, message)
        # The fault log may be what failed: the audit rows are closed whatever happens to it.
        try:
            with self.backend.transaction():
                self.backend.publish(self._fault_writes(resolve=False))
        except Exception as also:
            self.emit(Warned(f"the faults of this run could not be written: {also}"))
        if self.settings.enable_audit_logging:
            with self.backend.transaction():
                self.backend.publish([self._audit_write("failed", rows)])
        self.current = failed_in
        elapsed = time.monotonic() - self.clock
        self.emit(RunFinished(self.stamp.execution_id, audit.FAILED, elapsed))

    def _culprits(self, error: BaseException) -> frozenset[str]:
        """The Gold tables that a run failed for; the others were skipped."""
        if isinstance(error, ThresholdError):
            return frozenset(
                m.name for m in self.models if m.source and m.source.name in error.sources
            )
        return frozenset({self.current})

    def _status(self, name: str, status: str) -> str:
        return audit.SKIPPED if status == audit.FAILED and name not in self.culprits else status

    def _audit_rows(self, status: str, message: str | None = None) -> list[dict[str, object]]:
        ended = None if status == audit.RUNNING else _now()
        total = sum(self.counts.values(), Counts()) if self.counts else None
        if status == audit.COMPLETED and total is None:
            total = Counts()
        rows = [
            audit.audit_row(
                self.stamp, audit.PIPELINE, status, counts=total, ended_at=ended, message=message
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
                    self._status(model.name, status),
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
                    self._status(model.name, status),
                    **tally,
                    seconds=self.seconds.get(model.name),
                    rows=self.sizes.get(model.name),
                    mode=self.modes[model.name].name,
                )
            )
        return RunResult(
            self.stamp.execution_id,
            status,
            time.monotonic() - self.clock,
            self.backend.location,
            self.settings.as_of,
            tuple(tables),
        )


def _now() -> datetime:
    return datetime.now(UTC).replace(tzinfo=None)
