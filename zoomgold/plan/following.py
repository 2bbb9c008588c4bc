"""Whether a run of some models would leave behind published tables that follow them.

A fact takes the key, the name and the plan of a user's version, a session the times of its meeting.
A run that changes such a version or meeting, but does not build the rows that took something from
it, would publish a Gold whose tables are of two states. It is refused.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zoomgold import lazy_ibis as ibis
from zoomgold.definitions.steps import Step
from zoomgold.expressions.tables import united
from zoomgold.models.catalog import MODELS, SOURCES
from zoomgold.models.dag import touching
from zoomgold.plan.planning import Planning

if TYPE_CHECKING:
    import ibis.expr.types as ir


def left_behind(planning: Planning) -> ir.Table | None:
    """A row for each published table that the run does not build, with the rows that it touches.

    Columns as those of `invariants.violations`. None: all that follows what is built is built too.
    """
    request = planning.request
    built = {name for name in request.built if name in planning.published}
    found = []
    for name, source in SOURCES.items():
        upstream = built & set(touching(MODELS[name]))
        if name in request.built or name not in planning.published or not upstream:
            continue
        node = Step.TOUCHED.of(source.subject)
        planning.complete([node])
        touched = planning.values[node]
        if touched is not None:
            found.append(_violation(name, sorted(upstream), touched))
    return united(*found)


def _violation(model: str, upstream: list[str], touched: ir.Table) -> ir.Table:
    row = ibis.literal(f"{model} follows {' and '.join(upstream)}").name("invariant").as_table()
    return row.mutate(
        models=ibis.literal(" ".join((*upstream, model))),
        violations=touched.count().as_scalar(),
    )
