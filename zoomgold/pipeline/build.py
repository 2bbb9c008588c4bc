"""Build and validate the candidates of a run; what of them is to be written."""

from collections.abc import Callable, Mapping
from functools import partial
from importlib import import_module
from itertools import chain

import ibis
import ibis.expr.types as ir

from zoomgold.definitions.model import Model
from zoomgold.definitions.steps import Step
from zoomgold.expressions.tables import distinct_keys, united
from zoomgold.expressions.text import clean
from zoomgold.models.catalog import SOURCES
from zoomgold.pipeline.assess import complete
from zoomgold.pipeline.context import Running
from zoomgold.pipeline.following import left_behind
from zoomgold.pipeline.hold import to_count
from zoomgold.transform import row_counts, stamps
from zoomgold.transform.scd2 import absences
from zoomgold.transform.writes import Merge, Replace, Write
from zoomgold.validation import invariants, reconciliation, shrink
from zoomgold.validation.invariants import DIMENSIONS, Part
from zoomgold.validation.reconciliation import Built, Increment
from zoomgold.validation.sizes import merged_size


def build(run: Running) -> list[Write]:
    """Build, validate and count every candidate; a `DataError` is raised when Gold would be wrong.

    What an engine does ahead is done, and what it finds raised, when the backend has settled.
    """
    # Pandera takes as long to import as many a table to build; it shall count as no table's time.
    import_module("zoomgold.validation.contracts")
    writes = [_candidate(run, model) for model in run.built]
    for model, write in zip(run.built, writes, strict=True):
        _count(run, model, write)
    if run.built:
        _check(run)
    return writes


def _candidate(run: Running, model: Model) -> Write:
    contract, mode, start = model.contract, run.modes[model.name], run.stamp.started_at
    run.backend.enqueue(partial(run.begin, model.name))
    complete(run.backend, model.tables, run.values, run.once)
    before = run.merged(model.name)
    stamped = stamps.stamped(
        model.bind(run.values),
        before,
        contract,
        execution_id=run.stamp.execution_id,
        run_start=start,
    )
    candidate = run.backend.build(contract, stamped, replaces=mode.is_full)
    run.values[model.name] = candidate
    write = Replace(contract) if mode.is_full else _merge(run, model, candidate, before)
    run.backend.enqueue(partial(_accept, run, model, run.validation(contract, candidate)))
    return write


def _merge(run: Running, model: Model, candidate: ir.Table, before: ir.Table | None) -> Merge:
    contract, start = model.contract, run.stamp.started_at
    assert before is not None, "an increment has published rows to merge with"
    replaced = stamps.replaced_rows(candidate, before, contract, start)
    # Read by the checks across tables, by the guard and by the merge itself.
    replaced = run.backend.materialize(f"replaced_{model.name}", replaced, "small")
    run.replaced[model.name] = replaced
    return Merge(contract, replaced.select(*contract.key), stamps.changed_rows(candidate, start))


def _accept(run: Running, model: Model, validate: Callable[[], int]) -> None:
    run.sizes[model.name] = validate()
    run.finish(model.name)


def _check(run: Running) -> None:
    """Hold the tables, as they would stand, to Silver, to each other and to the guard."""
    parts = {name: part for name in SOURCES if (part := run.part(name)) is not None}
    held = (reconciliation.checks(_built(run, model), run.values) for model in run.built)
    run.to_hold += [
        invariants.counted(chain.from_iterable(held)),
        invariants.violations(parts, _allowed_ends(run, parts)),
        left_behind(run),
    ]
    if not run.settings.allow_shrink:
        run.losses = shrink.losses(run.published, parts)


def _built(run: Running, model: Model) -> Built:
    name, candidate = model.name, run.values[model.name]
    increment = None
    if not run.modes[name].is_full:
        changed = stamps.changed_rows(candidate, run.stamp.started_at)
        increment = Increment(run.published[name], run.replaced[name], changed)
    return Built(model.contract, SOURCES[name], candidate, run.merged(name), increment)


def _allowed_ends(run: Running, parts: Mapping[str, Part]) -> dict[str, ir.Table | None]:
    """The closings of each dimension: those that are known, and those of this run."""
    ends: dict[str, ir.Table | None] = {}
    for name, key in DIMENSIONS.items():
        if name in run.selected and name in parts:
            before = run.merged(name)
            known = None if before is None else absences(before, key)
            subject = SOURCES[name].subject
            past = run.values[Step.PAST_CLOSINGS.of(subject)]
            ends[name] = united(known, past, run.values[Step.CLOSED.of(subject)])
    return ends


def _count(run: Running, model: Model, write: Write) -> None:
    """Have it counted what became of the rows that stayed, and how large the table will be."""
    counts = _written(run, model)
    if isinstance(write, Merge):
        counts = counts.mutate(size=merged_size(write, run.published.get(model.name)))
    to_count(run, model.name, counts)


def _written(run: Running, model: Model) -> ir.Table:
    """One row that counts what became of the selected rows; `mismarked` are rows of the table."""
    source, contract = SOURCES[model.name], model.contract
    candidate, before = run.values[model.name], run.merged(model.name)
    rows = row_counts.compared(candidate, before, contract)
    wrong = row_counts.mismarked(rows, run.stamp.execution_id, run.stamp.started_at)
    closed: ir.Value = ibis.literal(0, "int64")
    if source.versioned:
        observed = row_counts.observations(run.values[Step.RANKED.of(source.subject)], source)
        observed = observed.filter(observed.is_selected)
        query = row_counts.written_versions(observed, candidate, before, source.silver.key)
        if before is not None:
            closed = row_counts.closed_versions(candidate, before, contract).as_scalar()
    else:
        query = row_counts.written_facts(rows, _stayed(run, model.name, before), contract)
    return query.mutate(versions_closed=closed, mismarked=rows.filter(wrong).count().as_scalar())


def _stayed(run: Running, name: str, before: ir.Table | None) -> ir.Table | None:
    """The keys of the selected rows that stayed; None: those of the whole candidate.

    A full run selects all rows of Silver, so those of the candidate are counted whose key Silver
    holds. The others stay as published, where any count that are.
    """
    source = SOURCES[name]
    key = source.silver.key
    if run.modes[name].is_full:
        if before is None:
            return None
        raw = run.values[source.silver.name]
        return distinct_keys(key, raw.select(**{key: clean(raw[key])}))
    valid = run.values[Step.VALID.of(source.subject)]
    return valid.filter(valid.is_selected).select(key)
