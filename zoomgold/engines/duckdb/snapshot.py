"""A private copy of a DuckDB database: reading it blocks no run.

DuckDB lets one process write a file or several read it, never both. So whoever keeps Gold open
would stop every run. A copy of the file costs a second per gigabyte, shows all tables at one
moment, and is queried where it lies; loading tables into memory would cost the memory, and would
mix moments when a run came in between. A hard link would be no copy: DuckDB writes in place.
"""

import shutil
import tempfile
import weakref
from itertools import count
from pathlib import Path

import duckdb
import ibis
import ibis.expr.types as ir

from zoomgold.config.settings import Settings
from zoomgold.engines.duckdb.connection import CATALOG
from zoomgold.engines.reader import reading

_SCHEMA = "gold"


class Snapshot:
    """Gold as it was when the snapshot was taken, or last refreshed.

    The copy is there until it is closed, or until neither the snapshot nor any table of it is in
    use: `zoomgold.gold().go_user_dim` can be executed though nothing else refers to the Gold.
    """

    def __init__(self, settings: Settings) -> None:
        """Copy the database. Raises `TryAgainError` while a run holds it."""
        self.database = settings.database
        self._settings = settings
        self._folder = Path(tempfile.mkdtemp(prefix="zoomgold-"))
        self._numbers = count()
        self._connection = duckdb.connect(":memory:")
        self._ibis = ibis.duckdb.from_connection(self._connection)
        # Expressions refer to Ibis's backend, not to this.
        self.close = weakref.finalize(self._ibis, _discard, self._connection, self._folder)
        try:
            self._connection.execute("SET TimeZone = 'UTC'")
            self._connection.execute("PRAGMA disable_progress_bar")
            self._current = self._copy()
            self._attach()
        except BaseException:
            self.close()
            raise

    def refresh(self) -> None:
        """Take the database as it is now; tables that were handed out show it too.

        The old copy stays in use when there is no new one.
        """
        stale, self._current = self._current, self._copy()
        self._connection.execute(f"DETACH {CATALOG}")
        self._attach()
        stale.unlink()
        Path(f"{stale}.wal").unlink(missing_ok=True)

    def names(self, schema: str = _SCHEMA) -> list[str]:
        """The tables that are there."""
        found = self._connection.execute(
            "SELECT table_name FROM duckdb_tables() WHERE database_name = ? AND schema_name = ?",
            [CATALOG, schema],
        )
        return [name for (name,) in found.fetchall()]

    def table(self, name: str, schema: str = _SCHEMA) -> ir.Table:
        """A table that can be executed."""
        return self._ibis.table(name, database=(CATALOG, schema))

    def _copy(self) -> Path:
        """Copy the file while a reader's lock keeps writers out."""
        target = self._folder / f"{next(self._numbers)}.duckdb"
        log = Path(f"{self.database}.wal")
        with reading(self._settings):
            # The log of a process that was killed belongs to the data. It goes first: closing the
            # database file gives up this process's locks on it.
            if log.exists():
                shutil.copyfile(log, f"{target}.wal")
            shutil.copyfile(self.database, target)
        return target

    def _attach(self) -> None:
        file = str(self._current).replace("'", "''")
        self._connection.execute(f"ATTACH '{file}' AS {CATALOG} (READ_ONLY)")


def _discard(connection: duckdb.DuckDBPyConnection, folder: Path) -> None:
    connection.close()
    shutil.rmtree(folder)
