"""Lineage, as `lineage` prints it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from rich.tree import Tree

from zoomgold.cli.render.console import console
from zoomgold.definitions.rules import CRITICAL
from zoomgold.lineage.answer import (
    ALL,
    RuleUse,
    columns_of,
    downstream_of,
    downstream_tables,
    in_order,
    in_strength,
    layer_of,
    row_lineage,
    rules_reading,
    upstream_of,
    upstream_tables,
)
from zoomgold.lineage.compose import direct, direct_metric_lineage, metric_lineage
from zoomgold.lineage.edges import Edges, Kind, of_kind
from zoomgold.lineage.names import METRIC, Target
from zoomgold.models.catalog import MODELS, SOURCES
from zoomgold.semantic_layer.metric import Metric

_WAYS = {Kind.VALUE: "computed from", Kind.JOIN: "joined by", Kind.FILTER: "filtered by"}
_USES = {Kind.VALUE: "computed from it", Kind.JOIN: "joined by it", Kind.FILTER: "filtered by it"}


def print_lineage(target: Target | Metric, *, filters: bool) -> None:
    """Print what a table, column or metric depends on and what depends on it, as a tree.

    With `filters`, each column that a column is filtered by has its line; else each table.
    """
    if isinstance(target, Metric):
        tree = _metric_tree(target, filters=filters)
    else:
        tree = _tree(target, filters=filters)
    console().print(tree)


def _metric_tree(metric: Metric, *, filters: bool) -> Tree:
    root = Tree(f"{METRIC}{metric.name}: {metric.description}")
    upstream = root.add("upstream")
    _add_upstream(upstream, direct_metric_lineage(metric.name))
    _add_silver_filters(upstream, of_kind(metric_lineage(metric.name), Kind.FILTER), each=filters)
    root.add(f"dimensions: {', '.join(metric.dimensions) or 'none'}")
    return root


def _tree(target: Target, *, filters: bool) -> Tree:
    root = Tree(_titled(target))
    if target.column is None:
        _add_tables(root, "upstream", target.table, upstream_tables)
        if target.table in MODELS:
            _add_rows(root.add("rows decided by"), target.table)
        _add_tables(root, "downstream", target.table, downstream_tables)
        return root
    if target.table in MODELS:
        upstream = root.add("upstream")
        _add_upstream(upstream, direct(target.table).columns[target.column])
        _add_filters(upstream, target.table, target.column, each=filters)
        _say_if_empty(upstream, "nothing: the run gives it, or it is always the same")
    _add_downstream(root.add("downstream"), downstream_of(target.table, target.column))
    _add_rules(root, rules_reading(target.table, target.column))
    return root


def _titled(target: Target) -> str:
    if target.column is None or target.table not in MODELS:
        return target.name
    column = MODELS[target.table].contract.column(target.column)
    return f"{target.name}: {column.description}"


def _add_upstream(branch: Tree, edges: Edges) -> None:
    """Value and join edges; below a Gold column, what it depends on in turn."""
    for kind in (Kind.VALUE, Kind.JOIN):
        found = in_order(of_kind(edges, kind))
        way = branch.add(_WAYS[kind]) if found else branch
        for edge in found:
            leaf = way.add(edge.name)
            if edge.table in MODELS:
                _add_upstream(leaf, direct(edge.table).columns[edge.column])


def _add_filters(branch: Tree, table: str, column: str, *, each: bool) -> None:
    """The Silver columns that decide rows. Nothing of them shows in a column such as created_at."""
    edges = upstream_of(table, column)
    if not edges:
        return
    _add_silver_filters(branch, of_kind(edges, Kind.FILTER) | row_lineage(table), each=each)


def _add_silver_filters(branch: Tree, filters: Edges, *, each: bool) -> None:
    way = branch.add(_WAYS[Kind.FILTER] + ("" if each else " (--filters lists the columns)"))
    by_table = _by_table((e.table, e.column) for e in filters if layer_of(e.table) == "silver")
    for source, columns in by_table.items():
        lines = [f"{source}.{name}" for name in columns] if each else [_summary(source, columns)]
        for line in lines:
            way.add(line)


def _add_rows(branch: Tree, model: str) -> None:
    rows = row_lineage(model)
    for table, columns in _by_table((edge.table, edge.column) for edge in rows).items():
        branch.add(_summary(table, columns))
    if model in SOURCES:
        rejecting = [rule for rule in SOURCES[model].rules if rule.severity == CRITICAL]
        branch.add(f"rejecting rules: {', '.join(rule.name for rule in rejecting)}")


def _add_downstream(branch: Tree, edges: Edges) -> None:
    for kind in Kind:
        by_table = _by_table((edge.table, edge.column) for edge in of_kind(edges, kind))
        way = branch.add(_USES[kind]) if by_table else branch
        for table, columns in by_table.items():
            way.add(_summary(table, columns))
    _say_if_empty(branch, "nothing in Gold")


def _add_rules(root: Tree, uses: Sequence[RuleUse]) -> None:
    branch = root.add("rules that read it") if uses else root
    for table in dict.fromkeys(use.table for use in uses):
        names = [f"{use.rule} ({use.severity})" for use in uses if use.table == table]
        branch.add(f"{table}: {', '.join(names)}")


def _add_tables(
    root: Tree, label: str, table: str, neighbours: Callable[[str], Mapping[str, Sequence[Kind]]]
) -> None:
    """The tables on one side, and on from each of them."""
    branch = root.add(label)

    def grow(tree: Tree, name: str) -> None:
        for neighbour, kinds in neighbours(name).items():
            grow(tree.add(f"{neighbour} ({', '.join(kinds)})"), neighbour)

    grow(branch, table)
    _say_if_empty(branch, "nothing")


def _say_if_empty(branch: Tree, text: str) -> None:
    if not branch.children:
        branch.add(text)


def _by_table(pairs: Iterable[tuple[str, str]]) -> Mapping[str, Sequence[str]]:
    """The columns of each table, in the order of contracts."""
    named = set(pairs)
    columns = {table: [c for c in columns_of(table) if (table, c) in named] for table in ALL}
    return {table: found for table, found in columns.items() if found}


def _summary(table: str, columns: Sequence[str]) -> str:
    if len(columns) == len(columns_of(table)):
        return f"{table}: every column"
    return f"{table}: {', '.join(columns)}"


def lineage_json(target: Target | Metric) -> dict[str, Any]:
    """One shape for a table, for a column of it, and for a metric, which has one of `columns`.

    - `name`: as asked; `table`, null for a metric; `layer` (`silver`, `gold` or `metric`);
    - `upstream_tables`, `downstream_tables`: direct ones, each `table` and `kinds`;
    - `rows`: the Silver columns (`table`, `column`) that decide which rows the table has;
    - `columns`: each `column`; `upstream` and `downstream`, lists of `table`, `column`, `kind`
      (upstream has Silver columns and the Gold columns on the way, but not `rows` again);
      `rules` that read it, each `table` (the rule's Silver table), `rule`, `severity`.
    """
    if isinstance(target, Metric):
        return _metric_json(target)
    table = target.table
    names = columns_of(table) if target.column is None else [target.column]
    rows = row_lineage(table) if table in MODELS else frozenset()
    return {
        "name": target.name,
        "table": table,
        "layer": layer_of(table),
        "upstream_tables": _json_tables(upstream_tables(table)),
        "downstream_tables": _json_tables(downstream_tables(table)),
        "rows": [{"table": edge.table, "column": edge.column} for edge in in_order(rows)],
        "columns": [
            {
                "column": name,
                "upstream": _json_edges(upstream_of(table, name)),
                "downstream": _json_edges(downstream_of(table, name)),
                "rules": [
                    {"table": use.table, "rule": use.rule, "severity": use.severity}
                    for use in rules_reading(table, name)
                ],
            }
            for name in names
        ],
    }


def _metric_json(metric: Metric) -> dict[str, Any]:
    near = direct_metric_lineage(metric.name)
    by_table = {name: {edge.kind for edge in near if edge.table == name} for name in ALL}
    upstream = {name: in_strength(kinds) for name, kinds in by_table.items() if kinds}
    edges = _json_edges(metric_lineage(metric.name))
    return {
        "name": f"{METRIC}{metric.name}",
        "table": None,
        "layer": "metric",
        "upstream_tables": _json_tables(upstream),
        "downstream_tables": [],
        "rows": [],
        "columns": [{"column": metric.name, "upstream": edges, "downstream": [], "rules": []}],
    }


def _json_tables(ways: Mapping[str, Sequence[Kind]]) -> list[dict[str, Any]]:
    return [{"table": name, "kinds": [str(kind) for kind in kinds]} for name, kinds in ways.items()]


def _json_edges(edges: Edges) -> list[dict[str, str]]:
    return [
        {"table": edge.table, "column": edge.column, "kind": str(edge.kind)}
        for edge in in_order(edges)
    ]
