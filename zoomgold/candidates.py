"""Build and validate the candidates of a run; what of them is to be written."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from functools import partial
from importlib import import_module

import ibis
import ibis.expr.types as ir

from zoomgold import counting, guard, invariants, merge
from zoomgold.assess import complete
from zoomgold.backends.base import Merge, Replace, Rows, Write
from zoomgold.following import left_behind
from zoomgold.gold.catalog import SOURCES
from zoomgold.history import absences
from zoomgold.invariants import DIMENSIONS, Part
from zoomgold.model import Model
from zoomgold.running import Running
from zoomgold.scope import united


def build(run: Running) -> list[Write]:
    """Build, validate and count every candidate; a `DataError` is raised when Gold would be wrong.

    What an engine does ahead is done, and what it finds raised, when the backend has settled.
    """
    # Pandera takes as long to import as many a table to build; it shall count as no table's time.
    import_module("zoomgold.validation")
    writes = [_candidate(run, model) for model in run.built]
    if run.built:
        _count(run)
        _check(run)
    return writes


def _candidate(run: Running, model: Model) -> Write:
    contract, mode, start = model.promise, run.modes[model.name], run.stamp.started_at
    run.backend.later(partial(run.begin, model.name))
    complete(run.backend, model.tables, run.values, run.once)
    before = run.merged(model.name)
    stamped = merge.stamped(
        model.bind(run.values),
        before,
        contract,
        execution_id=run.stamp.execution_id,
        run_start=start,
    )
    candidate = run.backend.build(contract, stamped, replaces=mode.is_full)
    run.values[model.name] = candidate
    write = Replace(contract) if mode.is_full else _merge(run, model, candidate, before)
    run.backend.later(partial(_accept, run, model, run.validation(contract, candidate)))
    return write


def _merge(run: Running, model: Model, candidate: ir.Table, before: ir.Table | None) -> Merge:
    contract, start = model.promise, run.stamp.started_at
    assert before is not None, "an increment has published rows to merge with"
    replaced = merge.replaced_rows(candidate, before, contract, start)
    # Read by the checks across tables, by the guard and by the merge itself.
    replaced = run.backend.keep(f"replaced_{model.name}", replaced, "table")
    run.replaced[model.name] = replaced
    return Merge(contract, replaced.select(*contract.key), merge.changed_rows(candidate, start))


def _accept(run: Running, model: Model, validate: Callable[[], int]) -> None:
    run.sizes[model.name] = validate()
    run.finish(model.name)


def _check(run: Running) -> None:
    """Hold the tables, as they would stand, to the invariants and the guard."""
    parts = {name: part for name in SOURCES if (part := run.part(name)) is not None}
    broken = invariants.violations(parts, _allowed_ends(run, parts))
    violations = run.asked(united(broken, left_behind(run)))
    guarded = not run.settings.allow_shrink
    losses = run.asked(guard.losses(run.published, parts) if guarded else None)

    def check() -> None:
        invariants.check(violations())
        guard.check_shrink(losses(), run.settings.max_shrink)

    run.backend.later(check)


def _allowed_ends(run: Running, parts: Mapping[str, Part]) -> dict[str, ir.Table | None]:
    """The closings of each dimension: those that are known, and those of this run."""
    ends: dict[str, ir.Table | None] = {}
    for name, key in DIMENSIONS.items():
        if name in run.selected and name in parts:
            before = run.merged(name)
            known = None if before is None else absences(before, key)
            subject = SOURCES[name].subject
            past = run.values[f"past_closings_{subject}"]
            ends[name] = united(known, past, run.values[f"closed_{subject}"])
    return ends


def _count(run: Running) -> None:
    """Tell the rows that were inserted or updated from those that changed nothing."""
    queries, all_new = [], []
    for model in run.built:
        query = _written(run, model)
        if query is None:
            all_new.append(model.name)
        else:
            query = query.mutate(model=ibis.literal(model.name))
            queries.append(query.select("model", "inserted", "updated", "closed"))
    run.backend.later(partial(_take_counts, run, all_new, run.asked(united(*queries))))


def _take_counts(run: Running, all_new: Collection[str], written: Callable[[], Rows]) -> None:
    for name in all_new:
        counts = run.counts[name]
        run.counts[name] = replace(counts, inserted=counts.unchanged, unchanged=0)
    for row in written():
        counts = run.counts[row["model"]]
        run.counts[row["model"]] = replace(
            counts,
            inserted=row["inserted"],
            updated=row["updated"],
            unchanged=counts.unchanged - row["inserted"] - row["updated"],
            versions_closed=row["closed"],
        )


def _written(run: Running, model: Model) -> ir.Table | None:
    """One row that counts `inserted`, `updated` and `closed`; None: every row was inserted."""
    source, contract = SOURCES[model.name], model.promise
    valid, candidate = run.values[f"valid_{source.subject}"], run.values[model.name]
    before = run.merged(model.name)
    closed: ir.Value = ibis.literal(0, "int64")
    if source.versioned:
        query = counting.written_versions(valid, candidate, before, source.silver.key)
        if before is not None:
            closed = counting.closed_versions(candidate, before, contract).as_scalar()
        return query.mutate(closed=closed)
    if before is None:
        return None
    query = counting.written_facts(valid, candidate, contract, run.stamp.started_at)
    return query.mutate(closed=closed)
