"""The lineage as it was read off the expressions, and the same as plain data."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from zoomgold.lineage.edges import Edge, Edges, Kind, Lineage


@dataclass(frozen=True)
class Traced:
    """What Gold tables, the rules of their sources and metrics rest on directly, each by name.

    Edges lead to columns of Silver, and to Gold columns, behind which nothing is followed.
    """

    tables: Mapping[str, Lineage]
    rules: Mapping[str, Mapping[str, Edges]]
    metrics: Mapping[str, Edges]

    def as_data(self) -> dict[str, Any]:
        """As JSON has it."""
        return {
            "tables": {
                name: {"columns": _each(lineage.columns), "rows": sorted(lineage.rows)}
                for name, lineage in self.tables.items()
            },
            "rules": {name: _each(rules) for name, rules in self.rules.items()},
            "metrics": _each(self.metrics),
        }

    @classmethod
    def from_data(cls, data: Any) -> "Traced":
        """From what `as_data` gave; what is not of its shape raises a `TypeError` or its like."""
        return cls(
            {
                name: Lineage(_all_edges(found["columns"]), _edges(found["rows"]))
                for name, found in data["tables"].items()
            },
            {name: _all_edges(rules) for name, rules in data["rules"].items()},
            _all_edges(data["metrics"]),
        )


def _each(edges: Mapping[str, Edges]) -> dict[str, list[Edge]]:
    return {name: sorted(found) for name, found in edges.items()}


def _all_edges(data: Mapping[str, Any]) -> dict[str, Edges]:
    return {name: _edges(found) for name, found in data.items()}


def _edges(data: Any) -> Edges:
    return frozenset(Edge(table, column, Kind(kind)) for table, column, kind in data)
