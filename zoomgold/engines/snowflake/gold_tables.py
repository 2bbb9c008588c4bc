"""The tables of Gold's schema: their columns, their sizes, the DDL that a write needs first."""

from zoomgold.definitions.contract import Contract
from zoomgold.engines.snowflake import ddl
from zoomgold.engines.snowflake.compiler import type_of
from zoomgold.engines.snowflake.identifiers import Location
from zoomgold.engines.snowflake.information_schema import Tables, schemas_of, sizes_of
from zoomgold.engines.snowflake.session import Session
from zoomgold.errors import UsageError
from zoomgold.models.catalog import MODELS


def name_of(contract: Contract) -> str:
    """The code's name of a published table; zoomgold's own stand in Gold's schema too."""
    is_gold = contract.layer == "gold"
    return contract.table if is_gold else f"zoomgold_{contract.table}"


class GoldTables:
    """What one run knows of the published tables, read once and kept up to date.

    `new` are tables that the run created and has not written to; `built` those that it has
    candidates for. `silver` are Silver's tables where they were read in the same query.
    """

    def __init__(self, where: Location, *, clusters: bool) -> None:
        self._where, self._clusters = where, clusters
        self._columns: dict[str, dict[str, str]] | None = None
        self.silver: Tables | None = None
        self.new: set[str] = set()
        self.built: set[str] = set()

    def columns(self, session: Session) -> dict[str, dict[str, str]]:
        """The tables of Gold's schema with their columns.

        By a run not before it holds the lease: another one may be making them.
        """
        if self._columns is None:
            (database, schema), (silver_database, silver) = self._where.target, self._where.source
            schemas = (schema, silver) if silver_database == database else (schema,)
            found = schemas_of(session, database, *schemas)
            self.silver = found.get(silver) if silver_database == database else None
            self._columns = {
                name.lower(): {column.lower(): dtype for column, dtype in columns.items()}
                for name, columns in found[schema].items()
            }
        return self._columns

    def counted(self, session: Session) -> dict[str, int]:
        """How many rows each table has, in one query."""
        names = [name for name in self.columns(session) if name in {*MODELS, *self.built}]
        return sizes_of(session, {name: self._where.gold(name) for name in names})

    def conform(self, session: Session, contract: Contract) -> None:
        """Create a published table that is missing; add the columns that it lacks.

        Raises `UsageError` for a column of another type.
        """
        name = name_of(contract)
        target, found = self._where.gold(name), self.columns(session).get(name)
        if found is None:
            model = MODELS.get(contract.table)
            keys = model.cluster_by if model and self._clusters else ()
            session.execute(ddl.create_table(contract, target, keys))
            self.columns(session)[name] = dict(contract.schema)
            self.new.add(name)
            return
        for column in contract.columns:
            there = found.get(column.name)
            if there is None:
                kind = type_of(column.dtype)
                session.execute(
                    f'ALTER TABLE {target} ADD COLUMN IF NOT EXISTS "{column.name.upper()}" {kind}'
                )
                found[column.name] = column.dtype
            elif there != column.dtype:
                raise UsageError(
                    f"{target}.{column.name.upper()}: expected {type_of(column.dtype)}, found "
                    f"{there}.\nAlter the column, or drop the table and run again."
                )
