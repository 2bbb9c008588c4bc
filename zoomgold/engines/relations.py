"""What tables are called where they are, and what their types are: for who only tells of them.

No connection is made; the names are those that the settings lead to.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from zoomgold.config.settings import Settings
from zoomgold.engines.duckdb import types as duckdb_types
from zoomgold.engines.snowflake import types as snowflake_types
from zoomgold.engines.snowflake.identifiers import Location


@dataclass(frozen=True)
class Relation:
    """One table: as SQL names it, and as lineage names it over all systems.

    `database` is None where a table is no table of a database, but files.
    """

    database: str | None
    schema: str
    name: str
    namespace: str
    dataset: str

    @property
    def quoted(self) -> str:
        """`"zoomgold"."gold"."go_user_dim"`."""
        parts = (self.database, self.schema, self.name)
        return ".".join(f'"{part}"' for part in parts if part is not None)


@dataclass(frozen=True)
class Relations:
    """How an engine names its tables and columns, and the types of these."""

    silver: Callable[[str], Relation]
    gold: Callable[[str], Relation]
    column: Callable[[str], str]
    type_of: Callable[[str], str]


def relations_of(settings: Settings) -> Relations:
    """The names of the backend that the settings choose."""
    return _of_snowflake(settings) if settings.backend == "snowflake" else _of_duckdb(settings)


def _of_duckdb(settings: Settings) -> Relations:
    file, folder = settings.database.absolute(), settings.silver.absolute()

    def silver(table: str) -> Relation:
        return Relation(None, "silver", table, "file", str(_files(folder, table)))

    def gold(table: str) -> Relation:
        return Relation(file.stem, "gold", table, f"duckdb://{file}", f"{file.stem}.gold.{table}")

    def type_of(dtype: str) -> str:
        """The type as DuckDB itself reports it."""
        return duckdb_types.type_of(dtype).replace("TEXT", "VARCHAR").replace(", ", ",")

    return Relations(silver, gold, str, type_of)


def _files(folder: Path, table: str) -> Path:
    several = folder / table
    return several if several.is_dir() else folder / f"{table}.parquet"


def _of_snowflake(settings: Settings) -> Relations:
    where = Location(settings)
    namespace = f"snowflake://{settings.snowflake_account or 'account'}"

    def relation(place: tuple[str, str], table: str) -> Relation:
        database, schema = place
        name = table.upper()
        return Relation(database, schema, name, namespace, f"{database}.{schema}.{name}")

    return Relations(
        lambda table: relation(where.source, table),
        lambda table: relation(where.target, table),
        str.upper,
        snowflake_types.type_of,
    )
