"""Read the lineage off the expressions of a first run's plan, and those of rules and metrics.

A table is traced with the lineages of those it reads, so its own already reaches to Silver, or to
another Gold table.
"""

from collections.abc import Mapping
from functools import cache

import ibis

from zoomgold.definitions.rules import CRITICAL
from zoomgold.definitions.silver import TABLES
from zoomgold.definitions.steps import Step
from zoomgold.lineage.edges import NO_EDGES, Edges, Lineage
from zoomgold.lineage.expressions import PAST, expressions
from zoomgold.lineage.metrics import traced_metric
from zoomgold.lineage.trace import trace
from zoomgold.lineage.traced import Traced
from zoomgold.models.catalog import MODELS, SOURCES
from zoomgold.plan.planning import reads
from zoomgold.semantic_layer.catalog import METRICS
from zoomgold.transform.violations import RULES_SCHEMA, RULES_TABLE

#: The nodes with the versions of a dimension: its rows, for all that refer to them.
_VERSIONS = {source.scd2: model for model, source in SOURCES.items() if source.scd2}

#: The nodes with the flagged rows of a source, with the rows that they are of. Who reads flagged
#: rows filters by the flags of its own: that other rows are flagged, too, decides nothing for it.
_FLAGGED = {
    Step.FLAGGED.of(source.subject): Step.ROWS.of(source.subject) for source in SOURCES.values()
}


def traced() -> Traced:
    """The lineage of every Gold table, rule and metric, each up to the nearest Gold tables."""
    return Traced(
        {model: _table(model) for model in MODELS},
        {model: _rules(model) for model in SOURCES},
        {name: traced_metric(name) for name in METRICS},
    )


def _table(model: str) -> Lineage:
    lineage = _traced(model, _waypoints_of(model))
    columns = {name: _present(edges) for name, edges in lineage.columns.items()}
    return Lineage(columns, _present(lineage.rows))


def _rules(model: str) -> Mapping[str, Edges]:
    """What each rule of a model's source rests on."""
    source = SOURCES[model]
    # A rejecting rule reads the cleaned row, a warning the kept row with its references resolved.
    found = {}
    for rule in source.rules:
        name = Step.ROWS.of(source.subject) if rule.severity == CRITICAL else source.resolved
        table = ibis.table(expressions()[name].schema(), name=name)
        known = {name: _lineage(name, _waypoints_of(model))}
        edges = trace(table.select(broken=rule.breaks(table)), known, _is_past).columns["broken"]
        found[rule.name] = _present(edges)
    return found


def _waypoints_of(model: str) -> frozenset[str]:
    """The nodes that are to this model what a published Gold table holds."""
    return frozenset(name for name, dimension in _VERSIONS.items() if dimension != model)


@cache
def _traced(name: str, waypoints: frozenset[str]) -> Lineage:
    """What a table is computed from, as the plan has it."""
    expression = expressions()[name]
    known = {read: _lineage(read, waypoints) for read in reads(expression)}
    lineage = trace(expression, known, ignores=_is_past)
    if name in _FLAGGED:
        return Lineage(lineage.columns, known[_FLAGGED[name]].rows)
    return lineage


def _lineage(name: str, waypoints: frozenset[str]) -> Lineage:
    """What a table rests on for those that read it: Silver and Gold tables on themselves."""
    if name == RULES_TABLE:
        return Lineage(dict.fromkeys(RULES_SCHEMA, NO_EDGES))
    model = MODELS.get(name.removeprefix(PAST))
    if model is not None:
        return Lineage.source(name, model.contract.schema)
    if name in TABLES:
        return Lineage.source(name, TABLES[name].schema)
    lineage = _traced(name, waypoints)
    return _as_gold(lineage, _VERSIONS[name]) if name in waypoints else lineage


def _as_gold(lineage: Lineage, model: str) -> Lineage:
    """The lineage of a node that holds the columns of a Gold table, not looked behind."""
    gold = Lineage.source(model, MODELS[model].contract.schema)
    return Lineage({name: gold.columns.get(name, e) for name, e in lineage.columns.items()})


def _is_past(edges: Edges) -> bool:
    return any(edge.table.startswith(PAST) for edge in edges)


def _present(edges: Edges) -> Edges:
    return frozenset(edge for edge in edges if not edge.table.startswith(PAST))
