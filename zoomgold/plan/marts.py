"""Plan how the marts are built: from the Gold tables as they stand after the run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from zoomgold import lazy_ibis as ibis
from zoomgold.definitions.model import AFTER, CAME, WENT, Model
from zoomgold.expressions.run_values import run_value
from zoomgold.expressions.tables import differing, united
from zoomgold.models.catalog import MARTS, MODELS
from zoomgold.plan.checks import to_count
from zoomgold.plan.planning import Planning
from zoomgold.plan.run_values import as_of, as_of_before, execution_id, run_start
from zoomgold.plan.tables import candidate
from zoomgold.transform import row_counts
from zoomgold.transform.writes import Merge, Write
from zoomgold.validation import invariants
from zoomgold.validation.sizes import merged_size

if TYPE_CHECKING:
    import ibis.expr.types as ir


def build(planning: Planning) -> list[Write]:
    """Build and validate every mart, after the tables it reads; returns how they are written."""
    writes = []
    for name in planning.request.built:
        if name in MARTS:
            writes.append(_mart(planning, MODELS[name]))
            _count(planning, MODELS[name], writes[-1])
            planning.to_check.append(_identities(planning, MODELS[name]))
    return writes


def _mart(planning: Planning, model: Model) -> Write:
    planning.stage = model.name
    keys = _scope(planning, model)
    values = _upstream(planning, model) | {"in_scope": keys}
    rows = model.bind(values)
    if keys is None:
        before = planning.published.get(model.name)
        before = before if planning.request.modes[model.name].merges else None
        return candidate(planning, model, rows, before, replaces=True)
    within = list(keys.columns)
    near = planning.near(planning.published[model.name], keys, f"scope_{model.name}")
    # Read by the build, the counts, the checks and the merge: looked for once.
    before = planning.materialize(f"before_{model.name}", near.semi_join(keys, within), "small")
    planning.in_scope[model.name] = before
    return candidate(planning, model, rows.semi_join(keys, within), before, replaces=False)


def _upstream(planning: Planning, model: Model) -> dict[str, Any]:
    """What the mart's function takes: each table as it stands after the run, and as_of."""
    found: dict[str, Any] = {"as_of": as_of()}
    for name in model.tables:
        part = planning.after(name)
        found[name] = planning.published[name] if part is None else part.whole
    return found


def _scope(planning: Planning, model: Model) -> ir.Table | None:
    """The keys that are computed anew; None: all of them."""
    if model.scope is None or planning.request.modes[model.name].is_full:
        return None
    changed: dict[str, Any] = {name: _changed(planning, name) for name in model.tables}
    upstream = _upstream(planning, model)
    changed |= {AFTER + name: upstream[name] for name in model.tables}
    changed |= {"as_of_before": run_value(as_of_before(model.name), "timestamp(6)")}
    changed |= {"as_of": as_of(), "published": planning.published[model.name]}
    keys = model.scope(*(changed[name] for name in Model.inputs_of(model.scope)))
    assert keys is not None
    return planning.materialize(f"scope_{model.name}", keys.distinct(), "table")


def _changed(planning: Planning, name: str) -> ir.Table:
    """The rows of a table that this run changes: as they were, and as they are."""
    contract = MODELS[name].contract
    part = planning.after(name)
    if part is None or name not in planning.request.built:
        return planning.published[name].filter(ibis.literal(False))
    content = tuple(contract.unstamped)
    changed = united(
        differing(part.built, part.before, content), differing(part.before, part.built, content)
    )
    assert changed is not None
    return changed


def _count(planning: Planning, model: Model, write: Write) -> None:
    """Have it counted what became of the mart's rows, and how large it will be."""
    built = planning.values[model.name]
    before = planning.merged(model.name)
    rows = row_counts.compared(built, before, model.contract)
    wrong = row_counts.mismarked(rows, execution_id(), run_start())
    counts = row_counts.written_facts(rows, None, model.contract)
    counts = counts.mutate(mismarked=rows.filter(wrong).count().as_scalar())
    if isinstance(write, Merge):
        published, gone = planning.published.get(model.name), planning.replaced[model.name]
        counts = counts.mutate(size=merged_size(write, published, gone))
    to_count(planning, model.name, counts)


def _identities(planning: Planning, model: Model) -> ir.Table | None:
    """What must hold between the mart and its upstream, as `invariants.violations` has it."""
    part = planning.after(model.name)
    assert part is not None
    values = _upstream(planning, model) | {model.name: part.whole}
    if model.changes_keep is None or planning.request.modes[model.name].is_full:
        return invariants.identities(model, values)
    for name in (*model.tables, model.name):
        values[CAME + name], values[WENT + name] = _came_and_went(planning, name)
    return invariants.identities(model, values, of_changes=True)


def _came_and_went(planning: Planning, name: str) -> tuple[ir.Table, ir.Table]:
    """The rows of a table that come with this run, and those that go."""
    none = planning.published[name].filter(ibis.literal(False))
    part = planning.after(name) if name in planning.request.built else None
    if part is None:
        return none, none
    came, went = (none if rows is None else rows for rows in (part.built, part.before))
    return came, went
