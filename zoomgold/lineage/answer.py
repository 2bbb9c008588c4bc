"""The questions that lineage answers, for people and for programs."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from zoomgold.definitions.rules import Severity
from zoomgold.definitions.silver import TABLES
from zoomgold.lineage.compose import direct, lineage_of, rule_lineage
from zoomgold.lineage.edges import Edge, Edges, Kind
from zoomgold.models.catalog import MODELS, SOURCES


def column_lineage(model: str) -> Mapping[str, Edges]:
    """The Silver columns that each column of a Gold table rests on, but for `row_lineage`."""
    return {name: _of_silver(edges) for name, edges in lineage_of(model).columns.items()}


def row_lineage(model: str) -> Edges:
    """The Silver columns that decide which rows a Gold table has; they hold for every column."""
    return _of_silver(lineage_of(model).rows)


def upstream_of(table: str, column: str) -> Edges:
    """All that a column rests on: Silver columns, and Gold columns on the way to them.

    What decides the rows of the whole table is not among them. A Silver column rests on nothing.
    """
    return lineage_of(table).columns[column] if table in MODELS else frozenset()


def downstream_of(table: str, column: str) -> Edges:
    """The Gold columns that rest on a column of Silver or Gold, each with the kind of the edge.

    What decides a table's rows counts as a filter edge of each of its columns.
    """
    found: set[Edge] = set()
    for model in MODELS:
        lineage = lineage_of(model)
        of_rows = _kinds(lineage.rows, table, column)
        for name, edges in lineage.columns.items():
            kinds = of_rows | _kinds(edges, table, column)
            found |= {Edge(model, name, kind) for kind in kinds}
    return frozenset(found)


class RuleUse(NamedTuple):
    """A rule of a Silver table, and how close it is to the column that was asked about."""

    table: str
    rule: str
    severity: Severity
    kind: Kind


def rules_reading(table: str, column: str) -> list[RuleUse]:
    """The rules whose outcome rests on a column: by its value, or by a join with it."""
    found = []
    for model, source in SOURCES.items():
        of_rules = rule_lineage(model)
        for rule in source.rules:
            kinds = _kinds(of_rules[rule.name], table, column) - {Kind.FILTER}
            if kinds:
                closest = in_strength(kinds)[0]
                found.append(RuleUse(source.silver.name, rule.name, rule.severity, closest))
    return found


def lineage_graph() -> dict[str, Any]:
    """The whole lineage as plain data, for drawing. Edges are direct: no edge skips a Gold table.

    - `nodes`: `id` (the table), `layer` (`silver` or `gold`), `columns` (their names, in order);
    - `edges`: `source` and `target` (tables), `kinds`;
    - `column_edges`: `source_table`, `source_column`, `target_table`, `target_column`, `kind`;
    - `row_edges`: `source_table`, `source_column`, `target_table`: what decides a table's rows.
    """
    nodes = [{"id": name, "layer": layer_of(name), "columns": columns_of(name)} for name in ALL]
    column_edges, row_edges, edges = [], [], []
    for target in MODELS:
        lineage = direct(target)
        for column, found in lineage.columns.items():
            for edge in in_order(found):
                source = {"source_table": edge.table, "source_column": edge.column}
                goal = {"target_table": target, "target_column": column}
                column_edges.append({**source, **goal, "kind": str(edge.kind)})
        for edge in in_order(lineage.rows):
            source = {"source_table": edge.table, "source_column": edge.column}
            row_edges.append({**source, "target_table": target})
        edges += [
            {"source": source_name, "target": target, "kinds": [str(kind) for kind in kinds]}
            for source_name, kinds in upstream_tables(target).items()
        ]
    return {
        "nodes": nodes,
        "edges": edges,
        "column_edges": column_edges,
        "row_edges": row_edges,
    }


#: Every table that lineage knows, Silver first.
ALL = (*TABLES, *MODELS)


def layer_of(table: str) -> str:
    """`silver` or `gold`."""
    return "gold" if table in MODELS else "silver"


def columns_of(table: str) -> list[str]:
    """The columns of a table, in the order of its contract."""
    schema = MODELS[table].contract.schema if table in MODELS else TABLES[table].schema
    return list(schema)


def upstream_tables(table: str) -> Mapping[str, tuple[Kind, ...]]:
    """The tables that a table is directly made of, and in which ways."""
    if table not in MODELS:
        return {}
    lineage = direct(table)
    found = lineage.rows.union(*lineage.columns.values())
    by_table = {name: {edge.kind for edge in found if edge.table == name} for name in ALL}
    return {name: in_strength(kinds) for name, kinds in by_table.items() if kinds}


def downstream_tables(table: str) -> Mapping[str, tuple[Kind, ...]]:
    """The Gold tables that are directly made of a table, and in which ways."""
    ways = {model: upstream_tables(model).get(table, ()) for model in MODELS}
    return {model: kinds for model, kinds in ways.items() if kinds}


def in_order(edges: Edges) -> list[Edge]:
    """By kind, then table, then the column's place in its contract."""
    place = {name: position for position, name in enumerate(ALL)}
    return sorted(
        edges,
        key=lambda e: (-e.kind.strength, place[e.table], columns_of(e.table).index(e.column)),
    )


def in_strength(kinds: Iterable[Kind]) -> tuple[Kind, ...]:
    """The closest kind first."""
    return tuple(sorted(kinds, key=lambda kind: -kind.strength))


def _of_silver(edges: Edges) -> Edges:
    return frozenset(edge for edge in edges if edge.table in TABLES)


def _kinds(edges: Edges, table: str, column: str) -> set[Kind]:
    return {edge.kind for edge in edges if edge.table == table and edge.column == column}
