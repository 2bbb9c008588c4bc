"""Plan how the Gold tables are built from Silver, validated, counted and checked."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import chain
from typing import TYPE_CHECKING

from zoomgold import lazy_ibis as ibis
from zoomgold.definitions.model import Model
from zoomgold.definitions.steps import Step
from zoomgold.expressions.tables import distinct_keys, united
from zoomgold.expressions.text import clean
from zoomgold.models.catalog import MARTS, MODELS, SOURCES
from zoomgold.models.soundness import check_columns
from zoomgold.plan.checks import bounded, to_count
from zoomgold.plan.following import left_behind
from zoomgold.plan.planning import Planning
from zoomgold.plan.run_values import execution_id, run_start
from zoomgold.plan.steps import Kind
from zoomgold.transform import row_counts, stamps
from zoomgold.transform.quality import left_as_is
from zoomgold.transform.scd2 import absences
from zoomgold.transform.writes import Merge, Replace, Write
from zoomgold.validation import invariants, reconciliation, shrink
from zoomgold.validation.invariants import DIMENSIONS, Part
from zoomgold.validation.reconciliation import Built, Increment
from zoomgold.validation.sizes import merged_size

if TYPE_CHECKING:
    import ibis.expr.types as ir


def build(planning: Planning) -> list[Write]:
    """Build, validate and count every table that comes from Silver; returns how it is written."""
    models = [MODELS[name] for name in planning.request.built if name in SOURCES]
    writes = []
    for model in models:
        planning.stage = model.name
        planning.complete(model.tables)
        before, mode = planning.merged(model.name), planning.request.modes[model.name]
        rows = _with_rows_left(planning, model, model.bind(planning.values))
        writes.append(candidate(planning, model, rows, before, replaces=mode.is_full))
    for model, write in zip(models, writes, strict=True):
        _count(planning, model, write)
    return writes


def _with_rows_left(planning: Planning, model: Model, rows: ir.Table) -> ir.Table:
    """Rows of a fact, and the published ones that stay because Silver no longer holds their key."""
    source, values = SOURCES[model.name], planning.values
    published = values[Step.IN_SCOPE.of(source.subject)]
    left = left_as_is(published, values[Step.ROWS.of(source.subject)], source)
    if left is None:
        return rows
    check_columns(model, rows)
    return rows.union(left.select(rows.columns))


def candidate(
    planning: Planning, model: Model, rows: ir.Table, before: ir.Table | None, *, replaces: bool
) -> Write:
    """Build and validate the rows of one table, stamped; returns how they are written.

    `before` are the published rows in whose place they come, None for none that count.
    """
    contract = model.contract
    check_columns(model, rows)
    stamped = stamps.stamped(
        rows,
        before,
        contract,
        execution_id=execution_id(),
        run_start=run_start(),
    )
    built = planning.build(contract, stamped, replaces=replaces)
    planning.values[model.name] = built
    validate(planning, model, built)
    if replaces:
        return Replace(contract)
    assert before is not None, "an increment has published rows to merge with"
    replaced = stamps.replaced_rows(built, before, contract, run_start())
    # Read by the checks across tables, by the guard and by the merge itself.
    replaced = planning.materialize(f"replaced_{model.name}", replaced, "small")
    planning.replaced[model.name] = replaced
    merge = Merge(contract, replaced.select(*contract.key), stamps.changed_rows(built, run_start()))
    return bounded(planning, merge, replaced)


def validate(planning: Planning, model: Model, built: ir.Table) -> None:
    """Count the rows of a built table that break its contract, check by check."""
    if not planning.asks:
        return
    from zoomgold.validation.contracts import tally  # late: Pandera takes as long as many a run

    planning.ask(model.name, tally(model.contract, built), Kind.VALIDATE, model.name)


def check(planning: Planning) -> None:
    """Hold the tables, as they would stand, to Silver, to each other and to the guard."""
    models = [MODELS[name] for name in planning.request.built if name in SOURCES]
    names = (*SOURCES, *MARTS)
    parts = {name: part for name in names if (part := planning.after(name)) is not None}
    held = (reconciliation.checks(_built(planning, model), planning.values) for model in models)
    planning.to_check += [
        invariants.counted(chain.from_iterable(held)),
        invariants.violations(parts, _allowed_ends(planning, parts)),
        left_behind(planning),
    ]
    if planning.request.guards:
        planning.losses = shrink.losses(_guarded(planning), parts)


def _guarded(planning: Planning) -> Mapping[str, ir.Table]:
    """The published tables not to shrink. A mart that reaches to as_of goes back with it."""
    published = planning.published
    if not planning.request.rewinds:
        return published
    reach = {name for name in MARTS if "as_of" in MODELS[name].inputs}
    return {name: table for name, table in published.items() if name not in reach}


def _built(planning: Planning, model: Model) -> Built:
    name, built = model.name, planning.values[model.name]
    increment = None
    if not planning.request.modes[name].is_full:
        changed = stamps.changed_rows(built, run_start())
        increment = Increment(planning.published[name], planning.replaced[name], changed)
    return Built(model.contract, SOURCES[name], built, planning.merged(name), increment)


def _allowed_ends(planning: Planning, parts: Mapping[str, Part]) -> dict[str, ir.Table | None]:
    """The closings of each dimension: those that are known, and those of this run."""
    ends: dict[str, ir.Table | None] = {}
    for name, key in DIMENSIONS.items():
        if name in planning.request.built and name in parts:
            before = planning.merged(name)
            known = None if before is None else absences(before, key)
            subject = SOURCES[name].subject
            past = planning.values[Step.PAST_CLOSINGS.of(subject)]
            ends[name] = united(known, past, planning.values[Step.CLOSED.of(subject)])
    return ends


def _count(planning: Planning, model: Model, write: Write) -> None:
    """Have it counted what became of the rows that stayed, and how large the table will be."""
    counts = _written(planning, model)
    if isinstance(write, Merge):
        published, gone = planning.published.get(model.name), planning.replaced[model.name]
        counts = counts.mutate(size=merged_size(write, published, gone))
    to_count(planning, model.name, counts)


def _written(planning: Planning, model: Model) -> ir.Table:
    """One row that counts what became of the selected rows; `mismarked` are rows of the table."""
    source, contract = SOURCES[model.name], model.contract
    built, before = planning.values[model.name], planning.merged(model.name)
    rows = row_counts.compared(built, before, contract)
    wrong = row_counts.mismarked(rows, execution_id(), run_start())
    closed: ir.Value = ibis.literal(0, "int64")
    if source.versioned:
        observed = row_counts.observations(planning.values[Step.RANKED.of(source.subject)], source)
        observed = observed.filter(observed.is_selected)
        query = row_counts.written_versions(observed, built, before, source.silver.key)
        if before is not None:
            closed = row_counts.closed_versions(built, before, contract).as_scalar()
    else:
        query = row_counts.written_facts(rows, _stayed(planning, model.name, before), contract)
    return query.mutate(versions_closed=closed, mismarked=rows.filter(wrong).count().as_scalar())


def _stayed(planning: Planning, name: str, before: ir.Table | None) -> ir.Table | None:
    """The keys of the selected rows that stayed; None: those of the whole candidate.

    A full run selects all rows of Silver, so those of the candidate are counted whose key Silver
    holds. The others stay as published, where any count that are.
    """
    source = SOURCES[name]
    key = source.silver.key
    if planning.request.modes[name].is_full:
        if before is None:
            return None
        raw = planning.values[source.silver.name]
        return distinct_keys(key, raw.select(**{key: clean(raw[key])}))
    valid = planning.values[Step.VALID.of(source.subject)]
    return valid.filter(valid.is_selected).select(key)
