"""Bring back a Gold that was kept as a file, in one transaction of the database that stands."""

from collections.abc import Iterator, Mapping
from typing import Any

from zoomgold.config.settings import Settings
from zoomgold.definitions.contract import Contract
from zoomgold.engines.base import PutRows, Rows
from zoomgold.engines.duckdb import golds
from zoomgold.engines.duckdb.backend import DuckDBBackend
from zoomgold.engines.duckdb.connection import CATALOG
from zoomgold.engines.duckdb.types import literal
from zoomgold.engines.restoring import LASTING, Before
from zoomgold.models.go_process_audit import CONTRACT as AUDIT

_KEPT = "kept"
#: The token of the last commit is the database's, not Gold's.
_LASTING = {(one.layer, one.table) for one in LASTING} | {("state", "last_commit")}


class DuckDBRestoring:
    """See `engines.restoring`."""

    name = "duckdb"

    def __init__(self, settings: Settings) -> None:
        self.database = settings.database
        self._backend = DuckDBBackend(
            settings.database,
            threads=settings.threads,
            memory_limit=settings.memory_limit,
            lock_timeout=settings.lock_timeout,
        )
        self.run_id, self.location = self._backend.run_id, self._backend.location

    def select(self, contract: Contract, query: str, values: Mapping[str, Any]) -> Rows | None:
        """The rows of a query of a published table."""
        return self._backend.select(contract, query, values)

    def keeps(self, before: Before) -> bool:
        """Whether there is a file of the Gold before this run."""
        return any(one.execution_id == before.execution_id for one in golds.kept(self.database))

    def restore(self, before: Before, audit: Mapping[str, Any]) -> None:
        """Take every table over from the file. The Golds of what is undone go with it."""
        kept = golds.kept(self.database)
        (place,) = (at for at, one in enumerate(kept) if one.execution_id == before.execution_id)
        backend = self._backend
        backend.statement(f"ATTACH {literal(str(kept[place].path))} AS {_KEPT} (READ_ONLY)")
        now, then = self._tables(CATALOG), self._tables(_KEPT)
        with backend.transaction(self.run_id):
            for schema, table in sorted(now - then - _LASTING):
                backend.statement(f'DROP TABLE {CATALOG}.{schema}."{table}"')
            for schema, table in sorted(then - _LASTING):
                for statement in self._taken_over(schema, table):
                    backend.statement(statement)
            backend.publish([PutRows(AUDIT, [audit], AUDIT.key)])
        backend.statement(f"DETACH {_KEPT}")
        golds.drop(self.database, kept[: place + 1])

    def close(self) -> None:
        """Let go of the database."""
        self._backend.close()

    def _tables(self, catalog: str) -> set[tuple[str, str]]:
        found = self._backend.asked(
            "SELECT schema_name, table_name FROM duckdb_tables() "
            f"WHERE database_name = {literal(catalog)}"
        )
        return {(row["schema_name"], row["table_name"]) for row in found}

    def _taken_over(self, schema: str, table: str) -> Iterator[str]:
        """The statements that make a table what it was, with its comments."""
        target, source = (f'{one}.{schema}."{table}"' for one in (CATALOG, _KEPT))
        yield f"CREATE OR REPLACE TABLE {target} AS FROM {source}"
        where = (
            f"database_name = {literal(_KEPT)} AND schema_name = {literal(schema)} "
            f"AND table_name = {literal(table)} AND comment IS NOT NULL"
        )
        for row in self._backend.asked(f"SELECT comment FROM duckdb_tables() WHERE {where}"):
            yield f"COMMENT ON TABLE {target} IS {literal(row['comment'])}"
        columns = f"SELECT column_name, comment FROM duckdb_columns() WHERE {where}"
        for row in self._backend.asked(columns):
            yield f'COMMENT ON COLUMN {target}."{row["column_name"]}" IS {literal(row["comment"])}'
