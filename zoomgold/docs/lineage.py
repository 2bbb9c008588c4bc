"""The site's lineage graph: tables with their columns, and what flows from which to which."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from zoomgold.gold.catalog import MODELS
from zoomgold.graph import upstream_models, upstream_silver


@dataclass(frozen=True)
class ColumnEdge:
    """From one column to another; `kind` is `value`, or how the source decides on rows."""

    source: str
    target: str
    kind: str


@dataclass(frozen=True)
class Lineage:
    """Direct edges between tables, upstream first, and between columns (`table.column`)."""

    tables: tuple[tuple[str, str], ...]
    columns: tuple[ColumnEdge, ...]

    def upstream(self, table: str) -> tuple[str, ...]:
        """The tables that a table is directly computed from."""
        return tuple(source for source, target in self.tables if target == table)

    def downstream(self, table: str) -> tuple[str, ...]:
        """The tables directly computed from a table."""
        return tuple(target for source, target in self.tables if source == table)

    def by_target(self) -> Mapping[str, Sequence[ColumnEdge]]:
        """The edges into each column."""
        found: dict[str, list[ColumnEdge]] = {}
        for edge in self.columns:
            found.setdefault(edge.target, []).append(edge)
        return found


def lineage() -> Lineage:
    """The lineage of all Gold tables, from the models' signatures."""
    tables = tuple(
        (upstream, name)
        for name, model in MODELS.items()
        for upstream in (*upstream_silver(model), *upstream_models(model))
    )
    return Lineage(tables, ())
