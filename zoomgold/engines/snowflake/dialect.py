"""Plans as SQL for Snowflake: what is stored is a table of the run's staging schema.

The schema's name differs from run to run, so a plan has a name in its place: see `staging`.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import ibis.expr.operations as ops
import ibis.expr.types as ir

from zoomgold.definitions.contract import Contract
from zoomgold.definitions.model import Materialization
from zoomgold.engines.snowflake import dml
from zoomgold.engines.snowflake.compiler import rows_of, sql_of, table_at
from zoomgold.engines.snowflake.identifiers import Location, quoted
from zoomgold.engines.snowflake.published import published
from zoomgold.engines.snowflake.short import in_short
from zoomgold.engines.snowflake.silver import SnowflakeSilver
from zoomgold.engines.snowflake.staging import STAGING, candidate_of, create_table
from zoomgold.engines.snowflake.tables import table_name
from zoomgold.engines.snowflake.types import rows_query
from zoomgold.expressions.run_values import placeholder
from zoomgold.expressions.tables import united
from zoomgold.models.catalog import MODELS
from zoomgold.plan.run_values import HIGH, LOW, bound_of
from zoomgold.transform.writes import Merge, Replace, Update, Write


def bound(contract: Contract, column: str, end: str) -> str:
    """The name of a bound in SQL, which is filled in before the statement is sent."""
    return f":{placeholder(bound_of(contract.table, column, end))}"


class SnowflakeDialect:
    """Snowflake's SQL for one Silver and one Gold; see `plan.dialect`."""

    name = "snowflake"

    def __init__(self, where: Location, silver: SnowflakeSilver, *, stores: bool = True) -> None:
        """`stores`: intermediates may be stored; else all are repeated in what reads them."""
        self._where = where
        self._silver = silver
        self._stores = stores
        #: By constants alone, and only a run learns them.
        self.prunes = stores
        self._staging = (where.staging[0], STAGING)

    def silver(self) -> dict[str, ir.Table]:
        """The Silver tables with the contract's columns and types."""
        return self._silver.bound()

    def published(self, contract: Contract, columns: Mapping[str, str]) -> ir.Table:
        """A published table that has these columns, in the contract's shape."""
        return published(self._where, contract, columns)

    def intermediate(self, name: str, schema: Mapping[str, str]) -> ir.Table:
        """A table that an earlier step has stored."""
        return table_at(schema, name, self._staging)

    def candidate(self, contract: Contract, *, replaces: bool) -> ir.Table:
        """What an earlier step has built of a Gold table."""
        del replaces  # Either way its rows are copied.
        return self.intermediate(candidate_of(contract.table), contract.schema)

    def inlines(self, how: Materialization) -> bool:
        """Whatever is no table: each one is a statement of its own."""
        return how not in ("table", "gathered") or not self._stores

    def queries(self, expression: ir.Table) -> tuple[str, ...]:
        """The SQL of an expression; of a long union, several queries."""
        return tuple(sql for _, sql in in_short(expression))

    def materialized(
        self, name: str, expression: ir.Table, how: Materialization
    ) -> tuple[str, ...]:
        """The statements that store an intermediate: one, or of a long union also its pieces."""
        del how
        pieces = in_short(expression)
        if len(pieces) == 1:
            return (create_table(self._table(name), pieces[0][1]),)
        names = [f"{name}_{number}" for number in range(1, len(pieces) + 1)]
        stored = (
            create_table(self._table(one), sql) for one, (_, sql) in zip(names, pieces, strict=True)
        )
        schema = {column: str(dtype) for column, dtype in expression.schema().items()}
        whole = united(*(self.intermediate(one, schema) for one in names))
        assert whole is not None
        return (*stored, create_table(self._table(name), sql_of(whole)))

    def rows(
        self, name: str, schema: Mapping[str, str], rows: Iterable[Mapping[str, Any]]
    ) -> tuple[str, ...]:
        """The statement that stores a few Python rows."""
        given = list(rows)
        query = rows_query(schema, given) if given else sql_of(rows_of(schema, given))
        return (create_table(self._table(name), query, schema),)

    def built(self, contract: Contract, expression: ir.Table, *, replaces: bool) -> tuple[str, ...]:
        """The statement that builds a candidate, of the contract's types."""
        del replaces
        table = self._table(candidate_of(contract.table))
        return (create_table(table, sql_of(expression), contract.schema),)

    def written(
        self, write: Write, number: int, *, is_empty: bool
    ) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The statements of a write: what it reads of Gold is stored before the transaction."""
        contract, prepare = write.contract, list[str]()
        target = self._where.gold(table_name(contract))
        columns = list(contract.schema)
        if isinstance(write, Replace):
            model = MODELS.get(contract.table)
            source = self._table(candidate_of(contract.table))
            order = model.cluster_by if model else ()
            return (), (dml.overwrite(target, columns, source, order),)
        if isinstance(write, Update):
            if is_empty:
                return (), ()
            source = self._source(contract, "rows", write.rows, number, prepare)
            return tuple(prepare), (dml.update(target, contract.key, write.columns, source),)
        return self._merged(write, number, prepare, is_empty=is_empty)

    def _merged(
        self, write: Merge, number: int, prepare: list[str], *, is_empty: bool
    ) -> tuple[tuple[str, ...], tuple[str, ...]]:
        contract, statements = write.contract, []
        target = self._where.gold(table_name(contract))
        if write.stale is not None and not is_empty:
            source = self._source(contract, "stale", write.stale, number, prepare)
            bounds = {c: (bound(contract, c, LOW), bound(contract, c, HIGH)) for c in write.within}
            statements.append(dml.delete(target, contract.key, source, bounds))
        if write.fresh is not None:
            source = self._source(contract, "fresh", write.fresh, number, prepare)
            statements.append(dml.insert(target, list(contract.schema), source))
        return tuple(prepare), tuple(statements)

    def _source(
        self, contract: Contract, part: str, rows: ir.Table, number: int, prepare: list[str]
    ) -> str:
        """What a write reads: an expression over staging tables, or a table made of it before.

        Inside the transaction published tables change from statement to statement.
        """
        tables: Sequence[Any] = rows.op().find(ops.UnboundTable)
        if all((t.namespace.catalog, t.namespace.database) == self._staging for t in tables):
            return f"({sql_of(rows)})"
        name = self._table(f"{part}_{number}_{contract.table}")
        prepare.append(create_table(name, sql_of(rows)))
        return name

    def _table(self, name: str) -> str:
        return quoted(*self._staging, name.upper())
