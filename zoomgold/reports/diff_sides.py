"""The two sides of a comparison: each makes its tables readable in one DuckDB connection."""

from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from typing import Protocol

import duckdb
import ibis.expr.types as ir

from zoomgold.config.settings import Settings, load_settings
from zoomgold.definitions.contract import Contract
from zoomgold.engines.duckdb.backend import DuckDBBackend
from zoomgold.errors import UsageError
from zoomgold.hints import suggested
from zoomgold.models.catalog import MODELS

SNOWFLAKE = "snowflake"
_BATCH_ROWS = 100_000


class Side(Protocol):
    """One Gold. `alias` names its catalog in the connection."""

    label: str

    def open(self, connection: duckdb.DuckDBPyConnection, alias: str) -> None:
        """Make the Gold reachable from the connection."""

    def bring(
        self, connection: duckdb.DuckDBPyConnection, alias: str, contract: Contract
    ) -> str | None:
        """The SQL name under which the table can be read; None where it is not published."""


class FileSide:
    """A DuckDB file, attached read-only."""

    def __init__(self, file: Path, lock_timeout: timedelta = timedelta(0)) -> None:
        """`lock_timeout`: how long to wait for a run that holds the file."""
        self.label = str(file)
        self._file = file
        self._lock_timeout = lock_timeout

    def open(self, connection: duckdb.DuckDBPyConnection, alias: str) -> None:
        """Attach the file; `UsageError` or `TryAgainError` when that cannot be."""
        if not self._file.exists():
            raise UsageError(
                f"{self._file}: no such database; give a DuckDB file, or {SNOWFLAKE}.\n"
                f"To build it: {suggested('run', backend='duckdb', database=self._file)}"
            )
        # The backend knows how to wait, and what to say of a file that is wrong.
        DuckDBBackend(self._file, read_only=True, lock_timeout=self._lock_timeout).close()
        path = str(self._file).replace("'", "''")
        connection.execute(f"ATTACH '{path}' AS {alias} (READ_ONLY)")

    def bring(
        self, connection: duckdb.DuckDBPyConnection, alias: str, contract: Contract
    ) -> str | None:
        """The table in the attached file."""
        # No parameters: binding them imports pandas.
        found = connection.execute(
            f"SELECT 1 FROM duckdb_tables() WHERE database_name = '{alias}' "
            f"AND schema_name = '{contract.layer}' AND table_name = '{contract.table}'"
        ).fetchone()
        return f'{alias}.{contract.layer}."{contract.table}"' if found else None


class RemoteSide:
    """A Gold of another engine, given as Ibis tables with the names and types of the contracts."""

    def __init__(self, label: str, tables: Mapping[str, ir.Table]) -> None:
        """`tables`: the published Gold tables by name."""
        self.label = label
        self._tables = tables

    def open(self, connection: duckdb.DuckDBPyConnection, alias: str) -> None:
        """Make room for what will be brought."""
        connection.execute(f"ATTACH ':memory:' AS {alias}")

    def bring(
        self, connection: duckdb.DuckDBPyConnection, alias: str, contract: Contract
    ) -> str | None:
        """The table's rows, streamed into a temporary table."""
        table = self._tables.get(contract.table)
        if table is None:
            return None
        name = f'temp.main."{alias}_{contract.table}"'
        batches = table.to_pyarrow_batches(chunk_size=_BATCH_ROWS)
        connection.register("incoming", batches)
        connection.execute(f"CREATE OR REPLACE TEMP TABLE {name} AS FROM incoming")
        connection.unregister("incoming")
        return name


def side_of(name: str, settings: Settings) -> Side:
    """The side that a word of the command line means: a file, or `snowflake`."""
    if name == SNOWFLAKE:
        return _snowflake_side(settings)
    return FileSide(Path(name), settings.lock_timeout)


def _snowflake_side(settings: Settings) -> Side:
    """The Gold that the settings of Snowflake name."""
    from zoomgold.engines.snowflake.remote import RemoteGold  # late: the engine in use

    options = {name: getattr(settings, name) for name in settings.sources if _given(settings, name)}
    # Its session ends when no table of it is in use.
    gold = RemoteGold(load_settings({**options, "backend": SNOWFLAKE}), step="diff")
    tables = {name: gold.table(name) for name in gold.names() if name in MODELS}
    return RemoteSide(f"{SNOWFLAKE} {gold.location}", tables)


def _given(settings: Settings, name: str) -> bool:
    return settings.sources[name] == "option"
