"""What a plan counts of the tables that it builds, and checks of them, before it publishes them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from zoomgold import lazy_ibis as ibis
from zoomgold.expressions.tables import united
from zoomgold.models.catalog import MODELS
from zoomgold.plan.parts import COUNTED, COUNTS, LOSSES, VIOLATIONS
from zoomgold.plan.planning import Planning
from zoomgold.plan.steps import Kind
from zoomgold.transform.writes import Merge

if TYPE_CHECKING:
    import ibis.expr.types as ir


def to_count(planning: Planning, model: str, counts: ir.Table) -> None:
    """Have the counts of a table asked for: one row with some of the columns of `COUNTED`."""
    given = {name: counts[name] for name in COUNTED if name in counts.columns}
    lacking = {name: ibis.null("int64") for name in COUNTED if name not in counts.columns}
    row = counts.select(model=ibis.literal(model), **given, **lacking)
    types = {name: row[name].cast("int64") for name in COUNTED}
    planning.to_count.append(row.select("model", **types))


def ask_for_all(planning: Planning) -> None:
    """Ask for all counts in one query, for all violations in another, and for what would go."""
    planning.stage = ""
    planning.ask(COUNTS, united(*planning.to_count), Kind.COUNT)
    planning.ask(VIOLATIONS, united(*planning.to_check), Kind.CHECK)
    planning.ask(LOSSES, planning.losses, Kind.CHECK)


def bounded(planning: Planning, write: Merge, rows: ir.Table) -> Merge:
    """The merge with the bounds of the `rows` that go: of keys, and of dates to cluster by."""
    model = MODELS[write.contract.table]
    labels = planning.ask_for_bounds(model.name, rows, (*model.cluster_by, *write.contract.key))
    return replace(write, within=tuple(labels))
