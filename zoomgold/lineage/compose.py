"""The lineage of tables, rules and metrics composed: also what lies behind the Gold in between."""

from collections.abc import Mapping
from functools import cache

from zoomgold.lineage.edges import Edge, Edges, Lineage, united, weakened
from zoomgold.lineage.known import known
from zoomgold.models.catalog import MODELS


def direct(model: str) -> Lineage:
    """What a Gold table rests on directly: columns of Silver and of other Gold tables."""
    return known().tables[model]


@cache
def lineage_of(model: str) -> Lineage:
    """What a Gold table rests on in all: also what lies behind the Gold tables in between."""
    near = direct(model)
    columns = {name: _with_all_behind(edges) for name, edges in near.columns.items()}
    return Lineage(columns, _with_all_behind(near.rows))


def rule_lineage(model: str) -> Mapping[str, Edges]:
    """What each rule of a Gold table's source rests on, by the rule's name."""
    rules = known().rules.get(model, {})
    return {name: _with_all_behind(edges) for name, edges in rules.items()}


def direct_metric_lineage(name: str) -> Edges:
    """The columns of Gold that a metric is computed from, without its dimensions."""
    return known().metrics[name]


def metric_lineage(name: str) -> Edges:
    """All that a metric is computed from: columns of Silver, and of Gold on the way to them."""
    return _with_all_behind(direct_metric_lineage(name))


def _with_all_behind(edges: Edges) -> Edges:
    return edges | united(_behind(edge) for edge in edges if edge.table in MODELS)


def _behind(edge: Edge) -> Edges:
    """What a value that comes from a Gold column rests on: the column, and the rows there are."""
    gold = lineage_of(edge.table)
    return weakened(gold.columns[edge.column], edge.kind) | gold.rows
