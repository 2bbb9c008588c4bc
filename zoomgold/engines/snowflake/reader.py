"""Snowflake as a reader has it: one session, Silver as it is there, and Gold as it is published."""

import json
from collections.abc import Mapping
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from zoomgold.config.settings import Settings
from zoomgold.definitions.contract import Contract
from zoomgold.engines import select
from zoomgold.engines.base import Rows
from zoomgold.engines.snowflake.connection import connect, connection_arguments
from zoomgold.engines.snowflake.identifiers import Location
from zoomgold.engines.snowflake.information_schema import Columns, Schema, Tables, schemas_of
from zoomgold.engines.snowflake.query_tag import Tag
from zoomgold.engines.snowflake.session import Session
from zoomgold.engines.snowflake.session_parameters import pinned
from zoomgold.engines.snowflake.silver import SnowflakeSilver, checked_silver
from zoomgold.engines.snowflake.tables import in_shape, table_name
from zoomgold.engines.snowflake.told import told
from zoomgold.engines.snowflake.types import text, value
from zoomgold.models.catalog import CONTRACTS
from zoomgold.silver_input.manifest import FileFacts

if TYPE_CHECKING:
    import ibis.expr.types as ir

    from zoomgold.engines.snowflake.dialect import SnowflakeDialect


class SnowflakeReader:
    """A session that reads Silver and Gold."""

    name = "snowflake"

    def __init__(self, settings: Settings, tag: Tag) -> None:
        """Sign in. `tag` is that of the statements that have no other."""
        self.settings = settings
        self.where = Location(settings)
        self.location = ".".join(self.where.target)
        self._arguments = connection_arguments(settings)
        self._tag = tag
        self._stores = False
        self._known: Tables | None = None
        self._silver_schema: Schema | None = None
        self._silver: SnowflakeSilver | None = None
        self._sizes: dict[str, int] | None = None
        self._open()

    def _open(self, lock_wait: timedelta | None = None) -> None:
        parameters = pinned(self.settings, lock_wait=lock_wait)
        self._connection = connect(self._arguments, parameters, self._tag)
        self.session = Session(self._connection)

    # Silver

    @property
    def silver(self) -> SnowflakeSilver:
        """Silver, checked against its contract once."""
        if self._silver is None:
            with told("Silver"), self.session.tagged(step="silver"):
                self._tables()  # Of the same database, Silver's are read with Gold's.
                self._silver = checked_silver(self.session, self.where, self._silver_schema)
        return self._silver

    def silver_files(self) -> Mapping[str, tuple[FileFacts, ...]]:
        """None: Silver is a schema."""
        return {}

    def absent_columns(self) -> Mapping[str, tuple[str, ...]]:
        """The optional columns that each Silver table lacks."""
        return self.silver.absent_columns()

    def known_silver_rows(self) -> Mapping[str, int]:
        """None: to ask would be a statement."""
        return {}

    def dialect_key(self) -> str:
        """Where Silver and Gold are, and the columns of Silver as they are there."""
        silver = {name: list(columns.items()) for name, columns in self.silver.columns.items()}
        where = (self.where.source, self.where.target, self.where.staging[0])
        return json.dumps(["snowflake", self._stores, where, silver])

    def dialect(self) -> "SnowflakeDialect":
        """Snowflake's SQL for these places; for who only reads, with nothing stored."""
        from zoomgold.engines.snowflake.dialect import SnowflakeDialect  # late: brings Ibis

        return SnowflakeDialect(self.where, self.silver, stores=self._stores)

    def silver_rows(self) -> dict[str, int]:
        """How many rows each Silver table has."""
        present = [name for name, columns in self.silver.columns.items() if columns]
        counts = " UNION ALL ".join(
            f'SELECT {text(name)} AS "NAME", COUNT(*) AS "SIZE" FROM {self.where.silver(name)}'
            for name in present
        )
        with told("Silver"), self.session.tagged(step="count"):
            found = {row["name"]: int(row["size"]) for row in self.session.rows(counts)}
        return {name: found.get(name, 0) for name in self.silver.columns}

    def select_from(self, table: "ir.Table", query: str, values: Mapping[str, Any]) -> Rows:
        """As `select`, of an expression."""
        from zoomgold.engines.snowflake.compiler import sql_of  # late: brings Ibis

        asked = select.filled_in(query, sql_of(table), values, value)
        with told("a query"), self.session.tagged():
            return self.session.rows(asked)

    def rows(self, expression: "ir.Table") -> Rows:
        """Fetch a small result of an expression."""
        from zoomgold.engines.snowflake.compiler import sql_of  # late: brings Ibis

        with told("a query"), self.session.tagged():
            return self.session.rows(sql_of(expression))

    # Gold

    def _tables(self) -> dict[str, dict[str, str]]:
        """The tables of Gold's schema with their columns, read once and kept up to date.

        By a run not before it holds the lease: another one may be making them.
        """
        if self._known is None:
            (database, schema), (silver_database, silver) = self.where.target, self.where.source
            schemas = (schema, silver) if silver_database == database else (schema,)
            found = schemas_of(self.session, database, *schemas)
            self._silver_schema = found.get(silver) if silver_database == database else None
            self._known = {
                name.lower(): {column.lower(): dtype for column, dtype in columns.items()}
                for name, columns in found[schema].columns.items()
            }
        return self._known

    def columns(self, contract: Contract) -> Columns | None:
        """Column to Ibis type of a published table as it is; None where there is none."""
        with told(contract.table), self.session.tagged(step="gold"):
            return self._tables().get(table_name(contract))

    def read(self, contract: Contract) -> Rows:
        """The rows of a published table that is small, in order of its key; none without it."""
        found = self.columns(contract)
        if found is None:
            return []
        by_key = ", ".join(f'"{name.upper()}"' for name in contract.key)
        query = f"{in_shape(self.where, contract, found)} ORDER BY {by_key}"
        with told(contract.table), self.session.tagged(step="gold"):
            return self.session.rows(query)

    def select(self, contract: Contract, query: str, values: Mapping[str, Any]) -> Rows | None:
        """The rows of a query of one published table, or None where there is none."""
        found = self.columns(contract)
        if found is None:
            return None
        asked = select.filled_in(query, in_shape(self.where, contract, found), values, value)
        with told(contract.table), self.session.tagged(step="gold"):
            return self.session.rows(asked)

    def published(self, contract: Contract) -> "ir.Table | None":
        """A published table in the contract's shape, columns that it lacks null; or None."""
        from zoomgold.engines.snowflake.published import published  # late: brings Ibis

        found = self.columns(contract)
        return None if found is None else published(self.where, contract, found)

    def size(self, contract: Contract) -> int:
        """Rows of a published table; all tables are counted at once."""
        if self._sizes is None:
            with told("Gold"):
                self._sizes = self._counted()
        return self._sizes[table_name(contract)]

    def _counted(self) -> dict[str, int]:
        counts = " UNION ALL ".join(
            f'SELECT {text(name)} AS "NAME", COUNT(*) AS "SIZE" FROM {self.where.gold(name)}'
            for name in self._tables()
            if name in CONTRACTS
        )
        with self.session.tagged(step="count"):
            return {row["name"]: int(row["size"]) for row in self.session.rows(counts)}
