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

from zoomgold.gold.catalog import INTERMEDIATES, MODELS, SOURCES, STAND_INS
from zoomgold.keys import instant
from zoomgold.lineage.edges import NO_EDGES, Edge, Edges, Lineage, united, weakened
from zoomgold.lineage.trace import trace
from zoomgold.model import Node
from zoomgold.quality import RULES_SCHEMA, RULES_TABLE
from zoomgold.rules import CRITICAL
from zoomgold.silver import TABLES

#: The values of a run, any of their type: nothing rests on a column because of them.
_SCALARS: Mapping[str, Any] = {
    "as_of": instant(datetime(2000, 1, 1)),
    "run_start": instant(datetime(2000, 1, 1)),
    "execution_id": "",
    "resolvable": tuple(TABLES),
}
#: An input of this prefix is what an earlier run published. A table's own past is not upstream.
_PAST = "published_"
_FAULTS = "found_faults"

#: A table that is an input: how it looks, and what it rests on.
_Input = tuple[ir.Table, Lineage]


@cache
def direct(model: str) -> Lineage:
    """What a Gold table rests on directly: columns of Silver and of other Gold tables."""
    node, waypoints = MODELS[model], _waypoints_of(model)
    traced = trace(*_bound(node, waypoints), ignores=_is_past)
    return Lineage(
        # The run stamps its own columns on the table afterwards.
        {name: _present(traced.columns.get(name, NO_EDGES)) for name in node.promise.schema},
        _present(traced.rows),
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
    cleaned = _input(f"{source.subject}_rows", _waypoints_of(model))
    resolved = _input(source.resolved, _waypoints_of(model))
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
    return frozenset(
        name
        for name, stand_in in STAND_INS.items()
        if stand_in.required and stand_in.model != model
    )


def _bound(node: Node, waypoints: frozenset[str]) -> tuple[ir.Table, Mapping[str, Lineage]]:
    inputs = {name: _input(name, waypoints) for name in node.tables}
    tables = {name: table for name, (table, _) in inputs.items()}
    known = {name: lineage for name, (_, lineage) in inputs.items()}
    return node.bind({**_SCALARS, **tables}), known


@cache
def _input(name: str, waypoints: frozenset[str]) -> _Input:
    if name in TABLES:
        return _table(name, TABLES[name].schema), Lineage.source(name, TABLES[name].schema)
    if name in MODELS:
        schema = MODELS[name].promise.schema
        return _table(name, schema), Lineage.source(name, schema)
    if name == RULES_TABLE:
        return _table(name, RULES_SCHEMA), Lineage(dict.fromkeys(RULES_SCHEMA, NO_EDGES))
    if name.startswith(_PAST):
        schema = MODELS[_published_model(name)].promise.schema
        return _table(name, schema), Lineage.source(name, schema)
    node = _all_faults() if name == _FAULTS else INTERMEDIATES[name]
    expression, known = _bound(node, waypoints)
    lineage = trace(expression, known, _is_past)
    if name in waypoints:
        gold = STAND_INS[name].model
        published = Lineage.source(gold, MODELS[gold].promise.schema).columns
        lineage = Lineage({c: published.get(c, edges) for c, edges in lineage.columns.items()})
    return ibis.table(expression.schema(), name=name), lineage


def _table(name: str, schema: Mapping[str, str]) -> ir.Table:
    return ibis.table(dict(schema), name=name)


def _all_faults() -> Node:
    """What a run gives go_error_data to write: the faults of every source."""
    names = [f"faults_{source.subject}" for source in SOURCES.values()]
    return Node(_FAULTS, ("silver_faults", *names), lambda first, *rest: first.union(*rest))


def _published_model(name: str) -> str:
    """The Gold table that `published_…` holds: named by itself, its subject or its history."""
    what = name.removeprefix(_PAST)
    for model, source in SOURCES.items():
        if what in (model, model.removeprefix("go_"), source.subject, source.history):
            return model
    logs = {"faults": "go_error_data", "audit": "go_process_audit"}
    if what not in logs:
        raise LookupError(f"Lineage does not know which Gold table {name} holds.")
    return logs[what]


def _is_past(edges: Edges) -> bool:
    return any(edge.table.startswith(_PAST) for edge in edges)


def _present(edges: Edges) -> Edges:
    return frozenset(edge for edge in edges if not edge.table.startswith(_PAST))
