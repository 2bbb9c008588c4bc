"""What a run writes of itself: its audit rows, the faults it found, how far it has followed."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

import ibis
import ibis.expr.types as ir

from zoomgold.definitions.model import Model
from zoomgold.definitions.state import (
    CLOSINGS,
    CONTRACT_VERSION,
    LEDGER,
    PROGRESS,
    Progress,
)
from zoomgold.definitions.steps import Step
from zoomgold.expressions.keys import instant
from zoomgold.expressions.tables import united
from zoomgold.models.catalog import MODELS, SOURCES
from zoomgold.models.go_error_data import gone, repeated, seen_again
from zoomgold.models.go_process_audit import SILVER_PROCESS, executions
from zoomgold.pipeline import audit_rows
from zoomgold.pipeline.assess import found_faults
from zoomgold.pipeline.context import Running
from zoomgold.pipeline.events import Warned
from zoomgold.pipeline.hold import to_count
from zoomgold.transform import row_counts
from zoomgold.transform.ledger import unlike
from zoomgold.transform.writes import Merge, Update, Write
from zoomgold.validation import invariants, reconciliation
from zoomgold.validation.accounting import Counts
from zoomgold.validation.sizes import merged_size

AUDIT = MODELS["go_process_audit"].contract
ERRORS = MODELS["go_error_data"].contract


def opening_writes(run: Running) -> list[Write]:
    """The logs and the state where they are missing, and the run's `Running` rows."""
    writes: list[Write] = [
        Merge(
            contract,
            None,
            run.backend.materialize_rows(f"no_{contract.table}", contract.schema, ()),
        )
        for contract in (ERRORS, AUDIT, PROGRESS, LEDGER)
        if run.backend.schema(contract) != contract.schema
    ]
    if run.settings.enable_audit_logging:
        writes += _abandoned(run)
        writes.append(_audit_write(run, "running", _audit_rows(run, audit_rows.RUNNING)))
    return writes


def failure_writes(run: Running, message: str) -> list[Write]:
    """The audit rows of a run that failed."""
    if not run.settings.enable_audit_logging:
        return []
    return [_audit_write(run, "failed", _audit_rows(run, audit_rows.FAILED, message))]


def carried_audit(run: Running) -> ir.Table | None:
    """Silver's own audit rows, built and counted; None where they are not wanted."""
    model, published = MODELS["go_process_audit"], run.published.get(AUDIT.table)
    if not run.settings.enable_audit_logging:
        return None
    run.backend.enqueue(partial(run.begin, model.name))
    carried = None
    if model.name in run.selected and published is not None:
        silver = run.silver["si_audit"]
        carried = run.backend.build(AUDIT, model.bind({"si_audit": silver}), replaces=False)
        content = ("execution_status", "execution_end_time", "pipeline_name")
        run.backend.enqueue(run.validation(AUDIT, carried))
        known = executions(silver)
        repeated = known.filter(known.position != 0)
        counts = row_counts.logged(silver, carried, repeated, published, AUDIT, content)
        # The run's own rows are there already: they only change.
        merge = Merge(AUDIT, carried.select(*AUDIT.key), carried)
        to_count(run, model.name, counts.mutate(size=merged_size(merge, published)))
        run.to_hold.append(
            invariants.counted(reconciliation.carried_checks(silver, known, carried))
        )
    run.backend.enqueue(partial(run.finish, model.name))
    return carried


def closing_writes(run: Running, carried: ir.Table | None) -> list[Write]:
    """The run's audit rows, `Completed`, and the `carried` ones; its closings and its progress."""
    writes = [_progress_write(run), *_ledger_write(run), *_closing_write(run)]
    if not run.settings.enable_audit_logging:
        return writes
    completed = _audit_rows(run, audit_rows.COMPLETED)
    return [*writes, _audit_write(run, "completed", completed, carried)]


def fault_writes(run: Running, *, resolve: bool) -> list[Write]:
    """The faults found, and with `resolve` those that no longer stand."""
    model = MODELS["go_error_data"]
    published = run.published.get(ERRORS.table)
    faults = found_faults(run.values, run.models)
    if faults is None or published is None:
        return []
    if not resolve:
        faults = faults.filter(faults.resolution_status != "Resolved")
    run.backend.enqueue(partial(run.begin, model.name))
    looked_at: dict[bool, list[str]] = {True: [], False: []}
    for name in SOURCES if resolve else ():
        if name in run.selected:
            looked_at[run.modes[name].is_full].append(SOURCES[name].silver.name)
    values = {
        "found_faults": faults,
        "published_faults": published,
        "looked_at_keys": _looked_at_keys(run) if resolve else None,
        "fully_looked_at": tuple(looked_at[True]),
        "partly_looked_at": tuple(looked_at[False]),
        "run_start": instant(run.stamp.started_at),
        "execution_id": run.stamp.execution_id,
    }
    candidate = run.backend.build(ERRORS, model.bind(values), replaces=False)
    run.backend.enqueue(run.validation(ERRORS, candidate))
    write = Merge(ERRORS, candidate.select(*ERRORS.key), candidate)
    size = merged_size(write, published)
    if model.name in run.selected and "silver_faults" in run.values:
        rows, silver = run.values["silver_faults"], run.silver["si_error_data"]
        content = ("record_payload", "error_severity")
        counts = row_counts.logged(silver, rows, repeated(silver), published, ERRORS, content)
        to_count(run, model.name, counts.mutate(size=size))
    else:
        to_count(run, model.name, size.name("size").as_table())
    of_gone = ("looked_at_keys", "fully_looked_at", "partly_looked_at")
    missed = gone(faults, published, *(values[name] for name in of_gone))
    checks = reconciliation.fault_checks(faults, published, candidate, missed)
    run.to_hold.append(invariants.counted(checks))
    run.backend.enqueue(partial(run.finish, model.name))
    stamps = seen_again(faults, values["run_start"], values["execution_id"])
    return [Update(ERRORS, stamps), write]


def _looked_at_keys(run: Running) -> ir.Table | None:
    """The keys that the incremental models looked at, with their Silver table."""
    tables = []
    for name, source in SOURCES.items():
        if name in run.selected and not run.modes[name].is_full:
            scope = run.values[Step.SCOPE.of(source.subject)]
            key = scope[source.silver.key]
            tables.append(
                scope.select(source_table=ibis.literal(source.silver.name), source_key=key)
            )
    return united(*tables)


def _abandoned(run: Running) -> list[Write]:
    """Close what killed runs left `Running`."""
    published = run.backend.published(AUDIT)
    if published is None:
        return []
    left = published.filter(
        (published.execution_status == audit_rows.RUNNING)
        & (published.process_name != SILVER_PROCESS)
    ).mutate(
        execution_status=ibis.literal(audit_rows.ABANDONED),
        update_date=ibis.literal(run.now().date()),
    )
    left = run.backend.materialize("abandoned", left, "small")
    count = int(run.backend.rows(left.aggregate(rows=left.count()))[0]["rows"])
    if not count:
        return []
    run.emit(Warned(f"{count} audit rows of a killed run: now Abandoned"))
    return [Merge(AUDIT, left.select(*AUDIT.key), left)]


def _audit_write(
    run: Running, name: str, rows: Sequence[Mapping[str, Any]], carried: ir.Table | None = None
) -> Write:
    own = run.backend.materialize_rows(f"{name}_audit_rows", AUDIT.schema, rows)
    table = own if carried is None else own.union(carried)
    return Merge(AUDIT, table.select(*AUDIT.key), table)


def _audit_rows(
    run: Running, status: str, message: str | None = None
) -> list[Mapping[str, object]]:
    """A row for the run as a whole and one for each selected model."""
    ended = None if status == audit_rows.RUNNING else run.now()
    nothing = Counts() if status == audit_rows.COMPLETED else None
    total = sum(run.counts.values(), Counts()) if run.counts else nothing
    news = run.comparison.news if status == audit_rows.COMPLETED else {}
    rows = [
        audit_rows.audit_row(
            run.stamp, audit_rows.PIPELINE, status, counts=total, ended_at=ended, message=message
        )
    ]
    for model in run.models:
        began, finished = run.spans.get(model.name, (None, ended))
        rows.append(
            audit_rows.audit_row(
                run.stamp,
                model.name,
                run.status(model.name, status),
                source_table=model.source.name if model.source else None,
                counts=run.counts.get(model.name, nothing),
                started_at=began,
                ended_at=finished if ended else None,
                message=news[model.name].lateness() if model.name in news else message,
            )
        )
    return rows


def _progress_write(run: Running) -> Write:
    """What the built models have seen, and how large the tables are."""
    rows = [_progress(run, model) for model in (*run.built, MODELS[ERRORS.table])]
    return _progress_merge(run, [row for row in rows if row is not None])


def size_of_the_fault_log(run: Running) -> list[Write]:
    """How large the fault log is after a failed run, which adds to it and to no other table."""
    row = _progress(run, MODELS[ERRORS.table])
    return [] if row is None else [_progress_merge(run, [row])]


def _progress(run: Running, model: Model) -> Progress | None:
    assert model.source is not None
    mode, before = run.modes.get(model.name), run.state.followed(model.name, model.source.name)
    if model.name not in run.sizes:
        return before
    compared = run.number
    if before is not None and mode is not None and not mode.compares_all:
        compared = before.all_compared_in or 0
    return Progress(
        model.name,
        model.source.name,
        run.number,
        compared,
        run.settings.as_of,
        run.fingerprint,
        CONTRACT_VERSION,
        run.stamp.execution_id,
        run.stamp.started_at,
        run.sizes[model.name],
    )


def _progress_merge(run: Running, rows: Sequence[Progress]) -> Write:
    table = run.backend.materialize_rows(
        "new_progress", PROGRESS.schema, [vars(row) for row in rows]
    )
    stale = table.select(*PROGRESS.key)
    built = {row.model for row in rows}
    known = run.backend.published(PROGRESS)
    if known is not None and any(
        row.model in built and row.run_number is None for row in run.state.rows
    ):
        # What an older zoomgold wrote of these models is taken over by now.
        left = known.filter(known.model.isin(list(built)) & known.run_number.isnull())
        stale = stale.union(left.select(*PROGRESS.key), distinct=True)
    return Merge(PROGRESS, stale, table)


def _ledger_write(run: Running) -> list[Write]:
    """Take what the run saw of Silver over into the ledger."""
    now, known = run.comparison.now, run.comparison.known
    if now is None:
        return []
    stale = None if known is None else unlike(known, now).select(*LEDGER.key)
    return [Merge(LEDGER, stale, unlike(now, known))]


def _closing_write(run: Running) -> list[Write]:
    """Remember the closings of this run; forget those of a history that was reset or rewound."""
    closed, reset = [], []
    for name, source in SOURCES.items():
        if not (source.versioned and name in run.selected):
            continue
        found = run.values[Step.CLOSED.of(source.subject)]
        if found is not None:
            columns = {"model": ibis.literal(name), "key": found[source.silver.key]}
            closed.append(found.select(**columns, closed_at=found.eff))
        if not run.modes[name].merges:
            reset.append(name)
    known = run.backend.published(CLOSINGS)
    fresh = united(*closed)
    stale = None
    if known is not None and reset:
        stale = known.filter(known.model.isin(reset))
    elif known is not None and run.values["rewinds"]:
        as_of = run.values["as_of"]
        stale = known.filter(known.model.isin(list(run.selected)) & (known.closed_at > as_of))
    if fresh is None and stale is None:
        return []
    if fresh is None:
        fresh = run.backend.materialize_rows("no_closing", CLOSINGS.schema, ())
    else:
        fresh = run.backend.materialize("new_closings", fresh, "table")
    gone = united(stale, fresh)
    assert gone is not None
    return [Merge(CLOSINGS, gone.select(*CLOSINGS.key), fresh)]
