"""Plan what a run writes of itself: the violations it found, Silver's own logs, its state.

Its own audit rows and its progress are not here: a run has them in Python.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from zoomgold import lazy_ibis as ibis
from zoomgold.definitions.model import Model
from zoomgold.definitions.state import CLOSINGS, LEDGER
from zoomgold.definitions.steps import Step
from zoomgold.expressions.tables import united
from zoomgold.models.catalog import MODELS, SILVER_ERRORS, SOURCES
from zoomgold.models.go_error_data import CONTRACT as ERRORS
from zoomgold.models.go_error_data import LookedAt, gone, repeated, seen_again
from zoomgold.models.go_process_audit import CONTRACT as AUDIT
from zoomgold.models.go_process_audit import SILVER_PROCESS, executions
from zoomgold.plan.checks import to_count
from zoomgold.plan.comparison import compared_ledger, ledger_after
from zoomgold.plan.parts import ABANDONED
from zoomgold.plan.planning import Planning
from zoomgold.plan.run_values import as_of, execution_id, run_date, run_start
from zoomgold.plan.sources import found_violations
from zoomgold.plan.steps import Kind
from zoomgold.plan.tables import validate
from zoomgold.transform import row_counts
from zoomgold.transform.ledger import unlike
from zoomgold.transform.writes import Merge, Update, Write
from zoomgold.validation import invariants, reconciliation
from zoomgold.validation.sizes import merged_size

if TYPE_CHECKING:
    import ibis.expr.types as ir


def abandoned(planning: Planning) -> list[Write]:
    """Close what killed runs left `Running`; ask how many rows these are."""
    published = planning.table(AUDIT)
    if published is None:
        return []
    left = published.filter(
        (published.execution_status == "Running") & (published.process_name != SILVER_PROCESS)
    )
    planning.ask(ABANDONED, left.aggregate(rows=left.count()), Kind.COUNT)
    closed = left.select(
        *AUDIT.key, execution_status=ibis.literal("Abandoned"), update_date=run_date()
    )
    return [Update(AUDIT, closed)]


def carried_audit(planning: Planning) -> list[Write]:
    """Silver's own audit rows, built, validated and counted; none where no audit is wanted."""
    model, published = MODELS[AUDIT.table], planning.published.get(AUDIT.table)
    planning.stage = model.name
    wanted = planning.request.audits and model.name in planning.request.built
    if not wanted or published is None:
        return []
    silver = planning.silver["si_audit"]
    carried = planning.build(AUDIT, model.bind({"si_audit": silver}), replaces=False)
    validate(planning, model, carried)
    content = ("execution_status", "execution_end_time", "pipeline_name")
    known = executions(silver)
    again = known.filter(known.position != 0)
    counts = row_counts.logged(silver, carried, again, published, AUDIT, content)
    # The run's own rows are there already: they only change.
    merge = Merge(AUDIT, carried.select(*AUDIT.key), carried)
    to_count(planning, model.name, counts.mutate(size=merged_size(merge, published)))
    planning.to_check.append(
        invariants.counted(reconciliation.carried_checks(silver, known, carried))
    )
    return [merge]


def violation_writes(planning: Planning, *, resolve: bool) -> list[Write]:
    """The violations found, and with `resolve` those that no longer stand."""
    model, published = MODELS[ERRORS.table], planning.published.get(ERRORS.table)
    if published is None:
        return []
    violations = found_violations(planning, model.name)
    if violations is None:
        return []
    if not resolve:
        violations = violations.filter(violations.resolution_status != "Resolved")
    looked_at = _looked_at(planning) if resolve else []
    values = {
        "found_violations": violations,
        "published_violations": published,
        "looked_at": looked_at,
        "run_start": run_start(),
        "execution_id": execution_id(),
    }
    candidate = planning.build(ERRORS, model.bind(values), replaces=False)
    validate(planning, model, candidate)
    write = Merge(ERRORS, candidate.select(*ERRORS.key), candidate)
    _count_violations(planning, model, write, published)
    missed = gone(violations, published, looked_at)
    checks = reconciliation.violation_checks(violations, published, candidate, missed)
    planning.to_check.append(invariants.counted(checks))
    return [Update(ERRORS, seen_again(violations, run_start(), execution_id())), write]


def _count_violations(planning: Planning, model: Model, write: Merge, published: ir.Table) -> None:
    size = merged_size(write, published)
    if model.name not in planning.request.built or SILVER_ERRORS not in planning.values:
        to_count(planning, model.name, size.name("size").as_table())
        return
    rows, silver = planning.values[SILVER_ERRORS], planning.silver["si_error_data"]
    content = ("record_payload", "error_severity")
    counts = row_counts.logged(silver, rows, repeated(silver), published, ERRORS, content)
    to_count(planning, model.name, counts.mutate(size=size))


def _looked_at(planning: Planning) -> list[LookedAt]:
    """What the run looked at of Silver.

    Of a Silver table with several models, each judges by rules of its own; what two of them share
    is judged where both have looked.
    """
    tables = dict.fromkeys(SOURCES[name].silver.name for name in _built_sources(planning))
    return [one for table in tables for one in _looked_at_of(planning, table)]


def _built_sources(planning: Planning) -> list[str]:
    return [name for name in SOURCES if name in planning.request.built]


def _looked_at_of(planning: Planning, table: str) -> Iterator[LookedAt]:
    built = [name for name in _built_sources(planning) if SOURCES[name].silver.name == table]
    models = {
        name: {rule.name for rule in source.rules}
        for name, source in SOURCES.items()
        if source.silver.name == table and (name in built or name in planning.published)
    }
    if len(models) == 1:
        yield LookedAt(table, _keys_looked_at(planning, built[0]))
        return
    sharing: dict[tuple[str, ...], list[str]] = {}
    for rule in sorted(set().union(*models.values())):
        sharing.setdefault(tuple(n for n, own in models.items() if rule in own), []).append(rule)
    for names, rules in sharing.items():
        if set(names) <= set(built):
            parts = [_keys_looked_at(planning, name) for name in names]
            yield LookedAt(table, _in_all(parts), only=tuple(rules))
    known = tuple(rule for rules in sharing.values() for rule in rules)
    for name in built:
        # A rule that no model has any more.
        yield LookedAt(table, _keys_looked_at(planning, name), but=known)


def _keys_looked_at(planning: Planning, model: str) -> ir.Table | None:
    """The keys that a model looked at; None: all."""
    if planning.request.modes[model].is_full:
        return None
    source = SOURCES[model]
    scope = planning.values[Step.SCOPE.of(source.subject)]
    again = planning.values[Step.UNPUBLISHED.of(source.subject)]
    looked = scope if again is None else scope.union(again).distinct()
    return looked.select(source_key=looked[source.silver.key])


def _in_all(parts: Iterable[ir.Table | None]) -> ir.Table | None:
    """The keys that are in all the parts, of which None has all keys."""
    found: ir.Table | None = None
    for keys in parts:
        if keys is not None:
            found = keys if found is None else found.semi_join(keys, "source_key")
    return found


def ledger_writes(planning: Planning) -> list[Write]:
    """Take what the run saw of Silver over into the ledger."""
    now, known = ledger_after(planning), compared_ledger(planning)
    if now is None:
        return []
    stale = None if known is None else unlike(known, now).select(*LEDGER.key)
    return [Merge(LEDGER, stale, unlike(now, known))]


def closing_writes(planning: Planning) -> list[Write]:
    """Remember the closings of this run; forget those of a history that was reset or rewound."""
    closed, reset, request = [], [], planning.request
    for name, source in SOURCES.items():
        if not (source.versioned and name in request.built):
            continue
        found = planning.values[Step.CLOSED.of(source.subject)]
        if found is not None:
            columns = {"model": ibis.literal(name), "key": found[source.silver.key]}
            closed.append(found.select(**columns, closed_at=found.eff))
        if not request.modes[name].merges:
            reset.append(name)
    known, fresh = planning.table(CLOSINGS), united(*closed)
    stale = None
    if known is not None and reset:
        stale = known.filter(known.model.isin(reset))
    elif known is not None and request.rewinds:
        stale = known.filter(known.model.isin(list(request.built)) & (known.closed_at > as_of()))
    if fresh is None:
        return [] if stale is None else [Merge(CLOSINGS, stale.select(*CLOSINGS.key), None)]
    fresh = planning.materialize("new_closings", fresh, "table")
    gone_again = united(stale, fresh)
    assert gone_again is not None
    return [Merge(CLOSINGS, gone_again.select(*CLOSINGS.key), fresh)]
