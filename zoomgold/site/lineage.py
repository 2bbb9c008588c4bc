"""Lineage as the site shows it: edges between tables, between columns, and from column to rows."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from zoomgold.lineage import lineage_graph
from zoomgold.lineage.edges import Kind


class ColumnEdge(NamedTuple):
    """From one `table.column` to another; `kind` says how the one rests on the other."""

    source: str
    target: str
    kind: str


@dataclass(frozen=True)
class SiteLineage:
    """Direct edges only. `rows` leads from columns to the tables whose rows they decide."""

    tables: tuple[tuple[str, str], ...]
    columns: tuple[ColumnEdge, ...]
    rows: tuple[tuple[str, str], ...]

    def upstream(self, table: str) -> tuple[str, ...]:
        """The tables that a table is directly computed from."""
        return tuple(source for source, target in self.tables if target == table)

    def downstream(self, table: str) -> tuple[str, ...]:
        """The tables directly computed from a table."""
        return tuple(target for source, target in self.tables if source == table)

    def deciding(self, table: str) -> tuple[str, ...]:
        """The columns that decide which rows a table has."""
        return tuple(source for source, target in self.rows if target == table)

    def origins(self, column: str) -> list[tuple[str, list[str]]]:
        """The columns that a column rests on, by kind."""
        return _by_kind((e.kind, e.source) for e in self.columns if e.target == column)

    def uses(self, column: str) -> list[tuple[str, list[str]]]:
        """The columns that rest on a column, by kind; a table stands for its rows."""
        found = [(e.kind, e.target) for e in self.columns if e.source == column]
        found += [("rows", table) for source, table in self.rows if source == column]
        return _by_kind(found)


def _by_kind(edges: Iterable[tuple[str, str]]) -> list[tuple[str, list[str]]]:
    found: dict[str, list[str]] = {}
    for kind, name in edges:
        found.setdefault(kind, []).append(name)
    return [(kind, found[kind]) for kind in (*map(str, Kind), "rows") if kind in found]


def site_lineage() -> SiteLineage:
    """The lineage of all tables."""
    graph = lineage_graph()
    return SiteLineage(
        tables=tuple((e["source"], e["target"]) for e in graph["edges"]),
        columns=tuple(
            ColumnEdge(
                f"{e['source_table']}.{e['source_column']}",
                f"{e['target_table']}.{e['target_column']}",
                e["kind"],
            )
            for e in graph["column_edges"]
        ),
        rows=tuple(
            (f"{e['source_table']}.{e['source_column']}", e["target_table"])
            for e in graph["row_edges"]
        ),
    )
