"""What lineage says: a column rests on another column, in one of three ways."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class Kind(StrEnum):
    """How a column rests on another. The weaker of two kinds comes later."""

    VALUE = "value"
    """The value is computed from it; a condition inside the computation counts too."""
    JOIN = "join"
    """It is in the predicate of a join through which a part of the value arrives."""
    FILTER = "filter"
    """It decides which rows there are, which of a key's rows stays, or in what order they count."""

    @property
    def strength(self) -> int:
        """Greater for the closer kind."""
        return -_ORDER.index(self)


_ORDER = tuple(Kind)


class Edge(NamedTuple):
    """One end of an edge: a column of a table, and the kind of the edge."""

    table: str
    column: str
    kind: Kind

    @property
    def name(self) -> str:
        """`table.column`."""
        return f"{self.table}.{self.column}"


Edges = frozenset[Edge]
NO_EDGES: Edges = frozenset()


@dataclass(frozen=True)
class Lineage:
    """What the columns of a table rest on, and what decides which rows it has (`rows`).

    What is in `rows` holds for every column and is not repeated there. A column that arrives from
    another table has that table's `rows` among its own edges.
    """

    columns: Mapping[str, Edges]
    rows: Edges = NO_EDGES

    @classmethod
    def source(cls, table: str, columns: Iterable[str]) -> "Lineage":
        """A table that lineage does not look behind: each column rests on itself."""
        return cls({name: frozenset({Edge(table, name, Kind.VALUE)}) for name in columns})


def weakened(edges: Edges, kind: Kind) -> Edges:
    """The edges seen through one of `kind`: a way is no closer than its weakest step."""
    if kind is Kind.VALUE:
        return edges
    return frozenset(
        edge if edge.kind.strength <= kind.strength else edge._replace(kind=kind) for edge in edges
    )


def united(parts: Iterable[Edges]) -> Edges:
    """All the edges."""
    return NO_EDGES.union(*parts)


def of_kind(edges: Edges, kind: Kind) -> Edges:
    """Those of one kind."""
    return frozenset(edge for edge in edges if edge.kind is kind)
