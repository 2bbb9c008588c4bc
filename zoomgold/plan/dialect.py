"""What a plan needs of an engine to become SQL: names of tables, and statements."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Protocol

import ibis.expr.types as ir

from zoomgold.definitions.contract import Contract
from zoomgold.definitions.model import Materialization
from zoomgold.transform.writes import Write


class Dialect(Protocol):
    """One engine's SQL. It holds no connection: the same expression is always the same text."""

    name: str
    #: Whether the engine reads less of a table where constants bound its columns, and only then.
    prunes: bool

    def silver(self) -> Mapping[str, ir.Table]:
        """The Silver tables with the contract's columns and types."""

    def published(self, contract: Contract, columns: Mapping[str, str]) -> ir.Table:
        """A published table that has these columns, in the contract's shape."""

    def intermediate(self, name: str, schema: Mapping[str, str]) -> ir.Table:
        """A table that an earlier step has materialized."""

    def candidate(self, contract: Contract, *, replaces: bool) -> ir.Table:
        """What an earlier step has built of a Gold table."""

    def inlines(self, how: Materialization) -> bool:
        """Whether such an intermediate is repeated in what reads it, not materialized."""

    def queries(self, expression: ir.Table) -> tuple[str, ...]:
        """The SQL of an expression; of a long one, queries that have its rows between them."""

    def materialized(
        self, name: str, expression: ir.Table, how: Materialization
    ) -> tuple[str, ...]:
        """The statements that materialize an intermediate."""

    def rows(
        self, name: str, schema: Mapping[str, str], rows: Iterable[Mapping[str, Any]]
    ) -> tuple[str, ...]:
        """The statements that materialize a few Python rows."""

    def built(self, contract: Contract, expression: ir.Table, *, replaces: bool) -> tuple[str, ...]:
        """The statements that build a candidate.

        `replaces`: it may take the published table's place; else its rows are merged.
        """

    def written(
        self, write: Write, number: int, *, is_empty: bool
    ) -> tuple[Sequence[str], Sequence[str]]:
        """The statements of a write: those before the transaction, and those in it.

        `number` tells the writes of a plan apart; `is_empty`: the table has no rows yet.
        """
