"""Plan the path of Silver's rows: clean, judge and deduplicate them, build histories, count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zoomgold import lazy_ibis as ibis
from zoomgold.definitions.steps import Step
from zoomgold.expressions.tables import united
from zoomgold.models.catalog import MODELS, SILVER_ERRORS, SOURCES, violation_nodes
from zoomgold.models.go_error_data import CONTRACT as ERRORS
from zoomgold.plan.inputs import inputs
from zoomgold.plan.parts import ASSESSED
from zoomgold.plan.planning import Planning
from zoomgold.plan.steps import Kind
from zoomgold.transform import row_counts
from zoomgold.transform.violations import RULES_SCHEMA, RULES_TABLE, rule_rows

if TYPE_CHECKING:
    import ibis.expr.types as ir


def assess(planning: Planning) -> None:
    """Compute all that the violations of the built models' sources need, and count their rows."""
    planning.stage = "silver"
    planning.values |= inputs(planning)
    planning.values[RULES_TABLE] = planning.materialize_rows(
        RULES_TABLE, RULES_SCHEMA, rule_rows(SOURCES.values())
    )
    sources = {name: SOURCES[name] for name in planning.request.built if name in SOURCES}
    targets = []
    for source in sources.values():
        targets += [Step.IN_SCOPE.of(source.subject), Step.VIOLATIONS.of(source.subject)]
        targets += [Step.CLOSED.of(source.subject)] if source.versioned else []
    targets += [SILVER_ERRORS] if ERRORS.table in planning.request.built else []
    planning.complete(targets)
    counts = (row_counts.assessed(planning.values, name, one) for name, one in sources.items())
    planning.ask(ASSESSED, united(*counts), Kind.COUNT)


def found_violations(planning: Planning, stage: str) -> ir.Table | None:
    """All standing violations found so far; None when nothing was assessed yet.

    What gathers them is part of the stage.
    """
    request, values = planning.request, planning.values
    names = violation_nodes(MODELS[name] for name in request.built)
    found = united(*(values.get(name) for name in names))
    silver = [SOURCES[name].silver.name for name in request.built if name in SOURCES]
    if found is None:
        return None
    planning.stage = stage
    # As they are: what is a union of all sources can be taken apart.
    found = planning.materialize("found_violations", found, "gathered")
    if len(set(silver)) == len(silver):
        return found
    # Sources of one Silver table find some violations twice: each is one row of the log.
    again = ibis.row_number().over(group_by=found.error_id, order_by=found.error_description)
    return found.mutate(again=again).filter(lambda t: t.again == 0).drop("again")
