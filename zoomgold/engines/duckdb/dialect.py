"""Plans as SQL for DuckDB: every intermediate is a temporary view or table, Gold is attached."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import ibis
import ibis.expr.types as ir

from zoomgold.definitions.contract import Contract
from zoomgold.definitions.model import Materialization
from zoomgold.definitions.silver import TABLES
from zoomgold.engines.duckdb import ddl
from zoomgold.engines.duckdb.compiler import sql_of
from zoomgold.engines.duckdb.connection import CATALOG
from zoomgold.expressions.tables import in_shape
from zoomgold.transform.writes import Replace, Update, Write

_TEMPORARY = ("temp", "main")


class DuckDBDialect:
    """DuckDB's SQL; see `plan.dialect`."""

    name = "duckdb"
    prunes = False  # A join tells a scan what it looks for.

    def silver(self) -> dict[str, ir.Table]:
        """The Silver tables: views of the contract's columns and types."""
        return {name: ibis.table(table.schema, name=name) for name, table in TABLES.items()}

    def published(self, contract: Contract, columns: Mapping[str, str]) -> ir.Table:
        """A published table that has these columns, in the contract's shape."""
        table = ibis.table(
            dict(columns), name=contract.table, catalog=CATALOG, database=contract.layer
        )
        return table if columns == contract.schema else in_shape(table, contract.schema)

    def intermediate(self, name: str, schema: Mapping[str, str]) -> ir.Table:
        """A table that an earlier step has materialized."""
        return ibis.table(dict(schema), name=name)

    def candidate(self, contract: Contract, *, replaces: bool) -> ir.Table:
        """What an earlier step has built of a Gold table."""
        catalog, schema = (CATALOG, contract.layer) if replaces else _TEMPORARY
        name = ddl.candidate_of(contract.table)
        return ibis.table(contract.schema, name=name, catalog=catalog, database=schema)

    def inlines(self, how: Materialization) -> bool:
        """What is made of temporary tables, which cost nothing."""
        return how == "gathered"

    def queries(self, expression: ir.Table) -> tuple[str, ...]:
        """The SQL of an expression, however long."""
        return (sql_of(expression),)

    def materialized(
        self, name: str, expression: ir.Table, how: Materialization
    ) -> tuple[str, ...]:
        """The statement that materializes an intermediate."""
        kind = "VIEW" if how == "view" else "TABLE"
        return (f'CREATE OR REPLACE TEMP {kind} "{name}" AS {sql_of(expression)}',)

    def rows(
        self, name: str, schema: Mapping[str, str], rows: Iterable[Mapping[str, Any]]
    ) -> tuple[str, ...]:
        """The statements that materialize a few Python rows."""
        create = f'CREATE OR REPLACE TEMP TABLE "{name}" ({ddl.column_list(schema)})'
        return create, *ddl.insert_rows(f'"{name}"', schema, rows)

    def built(self, contract: Contract, expression: ir.Table, *, replaces: bool) -> tuple[str, ...]:
        """The statements that build a candidate.

        One that is only merged is a temporary table: its rows are not compressed in vain.
        """
        name = ddl.candidate_of(contract.table)
        if replaces:
            target = ddl.named(contract, name)
            create = (f"DROP TABLE IF EXISTS {target}", *ddl.create_table(contract, name))
        else:
            target = f'"{name}"'
            columns = ddl.column_list(contract.schema)
            create = (f"CREATE OR REPLACE TEMP TABLE {target} ({columns})",)
        return *create, f"INSERT INTO {target} {sql_of(expression)}"

    def written(
        self, write: Write, number: int, *, is_empty: bool
    ) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The statements of a write, all of them in the transaction."""
        del number, is_empty
        return (), tuple(_statements(write))


def _statements(write: Write) -> Iterator[str]:
    contract = write.contract
    table = ddl.named(contract)
    if isinstance(write, Replace):
        yield from ddl.replace_table(contract)
        return
    same = " AND ".join(f't."{name}" = s."{name}"' for name in contract.key)
    if isinstance(write, Update):
        changes = ", ".join(f'"{name}" = s."{name}"' for name in write.columns)
        yield f"UPDATE {table} t SET {changes} FROM ({sql_of(write.rows)}) s WHERE {same}"
        return
    if write.stale is not None:
        yield f"DELETE FROM {table} t USING ({sql_of(write.stale)}) s WHERE {same}"
    if write.fresh is not None:
        yield f"INSERT INTO {table} BY NAME {sql_of(write.fresh)}"
