"""The lineage of every Gold table: each node's expression traced, and the traces composed.

A node is bound to unbound tables of its inputs' schemas and traced with their lineages, so its own
lineage already reaches to Silver, or to another Gold table. `direct` stops there; `lineage_of` also
has what lies behind that Gold table.
"""

from collections.abc import Mapping
from datetime import datetime
from functools import cache
from typing import Any

import ibis
import ibis.expr.types as ir

from zoomgold.definitions.model import Node
from zoomgold.definitions.rules import CRITICAL
from zoomgold.definitions.silver import TABLES
from zoomgold.definitions.steps import PAST, Step
from zoomgold.expressions.keys import instant
from zoomgold.lineage.edges import NO_EDGES, Edge, Edges, Lineage, united, weakened
from zoomgold.lineage.trace import trace
from zoomgold.models.catalog import INTERMEDIATES, MODELS, SOURCES
from zoomgold.transform.violations import RULES_SCHEMA, RULES_TABLE

#: Values of a run that are not times, any of their type: nothing rests on a column through them.
_SCALARS: Mapping[str, Any] = {
    "execution_id": "",
    "closes": False,
    "rewinds": False,
    "resolvable": tuple(TABLES),
    "fully_looked_at": tuple(TABLES),
    "partly_looked_at": (),
}
_SOME_TIME = instant(datetime(2000, 1, 1))
#: Inputs that hold what an earlier run published. A table's own past is not upstream of it, so the
#: lineage is that of a first run: there is none.
_PAST = frozenset(step.of(table.subject) for table in TABLES.values() for step in PAST)
#: The one past that is never absent, but empty in a first run.
_PAST_FAULTS = "published_faults"
_FAULTS = "found_faults"
#: The Silver rows that a run looks at: all, in a first run.
_LOOKED_AT = {Step.LOOKED_AT.of(table.subject): table for table in TABLES.values()}
_LOOKED_AT_KEYS = "looked_at_keys"

#: The nodes with the versions of a dimension: its rows, for all that refer to them.
_VERSIONS = {source.history: model for model, source in SOURCES.items() if source.history}

#: A table that is an input: how it looks, and what it rests on. None: it is not there.
_Input = tuple[ir.Table, Lineage] | None


@cache
def direct(model: str) -> Lineage:
    """What a Gold table rests on directly: columns of Silver and of other Gold tables."""
    node = MODELS[model]
    traced = _traced(node, _waypoints_of(model))
    assert traced is not None
    _, lineage = traced
    return Lineage(
        # The run stamps its own columns on the table afterwards.
        {name: _present(lineage.columns.get(name, NO_EDGES)) for name in node.contract.schema},
        _present(lineage.rows),
    )


@cache
def lineage_of(model: str) -> Lineage:
    """What a Gold table rests on in all: also what lies behind the Gold tables in between."""
    near = direct(model)
    columns = {name: _with_all_behind(edges) for name, edges in near.columns.items()}
    return Lineage(columns, _with_all_behind(near.rows))


def _with_all_behind(edges: Edges) -> Edges:
    return edges | united(_behind(edge) for edge in edges if edge.table in MODELS)


def _behind(edge: Edge) -> Edges:
    """What a value that comes from a Gold column rests on: the column, and the rows there are."""
    gold = lineage_of(edge.table)
    return weakened(gold.columns[edge.column], edge.kind) | gold.rows


@cache
def rule_lineage(model: str) -> Mapping[str, Edges]:
    """What each rule of a Gold table's source rests on, by the rule's name."""
    source = SOURCES.get(model)
    if source is None:
        return {}
    # A rejecting rule reads the cleaned row, a warning the kept row with its references resolved.
    cleaned = _input(Step.ROWS.of(source.subject), _waypoints_of(model))
    resolved = _input(source.resolved, _waypoints_of(model))
    assert cleaned is not None
    assert resolved is not None
    found = {}
    for rule in source.rules:
        table, lineage = cleaned if rule.severity == CRITICAL else resolved
        judged = table.select(broken=rule.breaks(table))
        edges = trace(judged, {table.get_name(): lineage}, _is_past).columns["broken"]
        found[rule.name] = _with_all_behind(_present(edges))
    return found


# The graph of nodes


def _waypoints_of(model: str) -> frozenset[str]:
    """The nodes that are to this model what a published Gold table holds."""
    return frozenset(name for name, dimension in _VERSIONS.items() if dimension != model)


def _traced(node: Node, waypoints: frozenset[str]) -> _Input:
    """A node's expression, with its inputs bound to tables of their shape, and its lineage."""
    inputs = {name: _input(name, waypoints) for name in node.tables}
    values = {name: _SCALARS.get(name, _SOME_TIME) for name in node.inputs if name not in inputs}
    tables = {name: found and found[0] for name, found in inputs.items()}
    expression = node.bind({**values, **tables})
    if expression is None:
        return None
    known = {name: found[1] for name, found in inputs.items() if found is not None}
    return expression, trace(expression, known, ignores=_is_past)


@cache
def _input(name: str, waypoints: frozenset[str]) -> _Input:
    if name in TABLES:
        return _itself(name, TABLES[name].schema)
    if name in MODELS:
        return _itself(name, MODELS[name].contract.schema)
    if name == _PAST_FAULTS:
        return _itself(name, MODELS["go_error_data"].contract.schema)
    if name == _LOOKED_AT_KEYS or name in _PAST:
        return None
    if name == RULES_TABLE:
        return _table(name, RULES_SCHEMA), Lineage(dict.fromkeys(RULES_SCHEMA, NO_EDGES))
    found = _traced(_node(name), waypoints)
    if found is None:
        return None
    expression, lineage = found
    if name in waypoints:
        lineage = _as_gold(lineage, _VERSIONS[name])
    return _table(name, expression.schema()), lineage


def _node(name: str) -> Node:
    if name in _LOOKED_AT:
        silver = _LOOKED_AT[name].name
        return Node(name, (silver,), lambda raw: raw.mutate(is_selected=ibis.literal(True)))
    if name == _FAULTS:
        # What a run gives go_error_data to write: the faults of every source.
        names = [Step.VIOLATIONS.of(source.subject) for source in SOURCES.values()]
        return Node(name, ("silver_faults", *names), lambda first, *rest: first.union(*rest))
    return INTERMEDIATES[name]


def _as_gold(lineage: Lineage, model: str) -> Lineage:
    """The lineage of a node that holds the columns of a Gold table, not looked behind."""
    _, gold = _itself(model, MODELS[model].contract.schema)
    return Lineage({name: gold.columns.get(name, e) for name, e in lineage.columns.items()})


def _itself(name: str, schema: Mapping[str, Any]) -> tuple[ir.Table, Lineage]:
    return _table(name, schema), Lineage.source(name, schema)


def _table(name: str, schema: Mapping[str, Any]) -> ir.Table:
    return ibis.table(dict(schema.items()), name=name)


def _is_past(edges: Edges) -> bool:
    return any(edge.table == _PAST_FAULTS for edge in edges)


def _present(edges: Edges) -> Edges:
    return frozenset(edge for edge in edges if edge.table != _PAST_FAULTS)
