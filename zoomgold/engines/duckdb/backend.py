"""DuckDB: Silver is a directory of parquet files, Gold a schema of one database file."""

import logging
import uuid
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import duckdb

from zoomgold.definitions.contract import Contract
from zoomgold.engines import select
from zoomgold.engines.base import Change, OneAfterTheOther, Rows, SilverRead
from zoomgold.engines.duckdb import ddl, golds
from zoomgold.engines.duckdb.changes import replaced, statements, table_of
from zoomgold.engines.duckdb.connection import CATALOG, opened
from zoomgold.engines.duckdb.errors import first_line, is_out_of_memory, out_of_memory
from zoomgold.engines.duckdb.held_file import held_file
from zoomgold.engines.duckdb.types import FUNCTIONS, dtype_of, literal
from zoomgold.engines.duckdb.worker import Worker
from zoomgold.errors import BuildError, InDoubtError, SilverError, ZoomgoldError
from zoomgold.expressions.run_values import filled_in
from zoomgold.models.catalog import CONTRACTS
from zoomgold.plan.steps import Kind, Step
from zoomgold.signals import held
from zoomgold.silver_input.manifest import FileFacts
from zoomgold.validation.sizes import check

if TYPE_CHECKING:
    import ibis.expr.types as ir

    from zoomgold.plan.dialect import Dialect
    from zoomgold.silver_input.directory import SilverFiles

#: The token of the last transaction that has one: Gold itself tells whether it took place.
_TOKEN = f"{CATALOG}.state.last_commit"
_QUERY = "A query failed"
_log = logging.getLogger("zoomgold.duckdb")


class DuckDBBackend(OneAfterTheOther):
    """One connection: Silver as views, intermediates as temporary tables, Gold attached."""

    name = "duckdb"

    def __init__(
        self,
        database: Path | None,
        silver: "SilverFiles | None" = None,
        *,
        read_only: bool = False,
        threads: int | None = None,
        memory_limit: str | None = None,
        lock_timeout: timedelta = timedelta(0),
    ) -> None:
        """Open `database`, creating it when missing; None keeps Gold in memory.

        Raises `TryAgainError` when another process holds the file, `UsageError` when it is not a
        DuckDB database.
        """
        self.database = database
        self.run_id = str(uuid.uuid4())
        self.location = str(database) if database else "memory"
        self._silver = silver
        self.values: dict[str, Any] = {}
        self._worker = Worker(lambda: self._connection.interrupt())
        #: The transactions that took place, and the one of which that is not known.
        self._committed: set[str] = set()
        self._in_doubt: str | None = None
        #: The published tables, once they were asked for; None while that may have changed.
        self._known: dict[tuple[str, str], dict[str, str]] | None = None
        self._file = None if read_only else held_file(database)
        self._reopened = partial(opened, database, read_only, threads, memory_limit)
        try:
            self._connect(lock_timeout)
        except BaseException:
            if self._file is not None:
                self._file.close()
            raise

    def _connect(self, lock_timeout: timedelta) -> None:
        self._connection = self._reopened(lock_timeout)

    def _reopen(self) -> None:
        """Go on in a new connection, which has nothing of what was kept."""
        self._connection.close()
        self._connect(timedelta(0))

    def close(self) -> None:
        """End the connection; what is uncommitted is undone."""
        with held():
            self._worker.close()
            self._connection.close()
            if self._file is not None:
                self._file.close()

    def _run(self, what: str, statement: str) -> duckdb.DuckDBPyConnection:
        """Carry out a statement; a signal that arrives meanwhile interrupts it."""
        filled = filled_in(statement, lambda label: literal(self.values[label]))
        with self._engine_errors(what):
            return self._worker.do(lambda: self._connection.execute(filled))

    def _rows(self, what: str, query: str) -> Rows:
        return self._fetched(what, filled_in(query, lambda label: literal(self.values[label])))

    def _fetched(self, what: str, query: str) -> Rows:
        def fetched() -> Rows:
            cursor = self._connection.execute(query)
            names = [column[0] for column in cursor.description or ()]
            return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]

        with self._engine_errors(what):
            return self._worker.do(fetched)

    def statement(self, sql: str) -> None:
        """Carry out a statement that is in no plan."""
        self._run("A statement failed", sql)

    def asked(self, query: str) -> Rows:
        """The rows of a query that is in no plan."""
        return self._fetched(_QUERY, query)

    def execute(self, step: Step) -> None:
        """Carry out a step for its effect."""
        for statement in step.statements:
            self._run(f"{step.name} could not be built", statement)

    def ask(self, step: Step, limit: int | None = None) -> Rows:
        """Carry out a step for its rows: counts and bounded samples."""
        (query,) = step.statements
        validates = step.kind is Kind.VALIDATE
        what = f"{step.name} could not be validated" if validates else _QUERY
        return self._rows(what, _limited(query, limit))

    def rows(self, expression: "ir.Table") -> Rows:
        """Fetch a small result of an expression."""
        from zoomgold.engines.duckdb.compiler import sql_of  # late: brings Ibis

        return self._rows(_QUERY, sql_of(expression))

    @contextmanager
    def _engine_errors(self, what: str) -> Iterator[None]:
        """Tell a failure of the engine as an expected error."""
        try:
            yield
        except duckdb.Error as error:
            raise self._told(what, error) from error

    def _told(self, what: str, error: duckdb.Error) -> ZoomgoldError:
        """The expected error that says what failed, and why."""
        if is_out_of_memory(error):
            return out_of_memory(what, error)
        if isinstance(error, duckdb.InterruptException):
            return BuildError(f"{what}: interrupted.\nNothing was published.")
        # Only the footers of Silver's files are known to be sound; the rest is looked at now.
        if self._silver:
            from zoomgold.engines.duckdb.silver import damaged  # late: quick start-up

            errors = damaged(self._silver)
            if errors:
                hint = "Export the file again, or take it away. Gold is as it was."
                return SilverError(str(self._silver.directory), errors, hint)
        return BuildError(f"{what}: {first_line(error)}\nNothing was published.")

    # Silver and intermediates

    def silver_files(self) -> Mapping[str, tuple[FileFacts, ...]]:
        """The files of each Silver table, as they were when they were checked."""
        return self._silver.facts if self._silver else {}

    def absent_columns(self) -> Mapping[str, tuple[str, ...]]:
        """The optional columns that each Silver table lacks, wholly or in some of its files."""
        return self._silver.absent_columns() if self._silver else {}

    def known_silver_rows(self) -> Mapping[str, int]:
        """The rows of each Silver table, from the footers of its files."""
        from zoomgold.engines.duckdb.silver import rows_in_footers  # late: quick start-up

        assert self._silver is not None
        with self._engine_errors("Silver could not be read"):
            return rows_in_footers(self._connection, self._silver)

    def bind_silver(self, added: Mapping[str, Collection[str]] | None = None) -> SilverRead:
        """A view per Silver table, with the contract's columns and types; others of added files."""
        from zoomgold.engines.duckdb.silver import create_views  # late: quick start-up

        assert self._silver is not None, "opened without Silver"
        with self._engine_errors("Silver could not be read"):
            create_views(self._connection, self._silver, added or {})
        return SilverRead()

    def dialect_key(self) -> str:
        """The same for every DuckDB: neither paths nor Silver's columns are in its SQL."""
        return "duckdb"

    def dialect(self) -> "Dialect":
        """DuckDB's SQL."""
        from zoomgold.engines.duckdb.dialect import DuckDBDialect  # late: brings Ibis

        return DuckDBDialect()

    def cancel(self) -> None:
        """After a failure: end what is under way."""
        self._rollback()

    # Gold

    def columns(self, contract: Contract) -> dict[str, str] | None:
        """Column to Ibis type of a published table as it is; None where there is none."""
        if self._known is None:
            self._known = self._tables()
        return self._known.get((contract.layer, contract.table))

    def _tables(self) -> dict[tuple[str, str], dict[str, str]]:
        """The columns of every table by its schema and name."""
        found: dict[tuple[str, str], dict[str, str]] = {}
        with self._engine_errors("A query failed"):
            columns = self._connection.execute(
                "SELECT schema_name, table_name, column_name, data_type FROM duckdb_columns() "
                f"WHERE database_name = '{CATALOG}' ORDER BY column_index"
            ).fetchall()
        for schema, table, name, dtype in columns:
            of_table = found.setdefault((schema, table), {})
            of_table[name] = dtype_of(dtype)
        return found

    def read(self, contract: Contract) -> Rows:
        """The rows of a published table that is small, in order of its key; none without it."""
        found = self.columns(contract)
        if found is None:
            return []
        by_key = ", ".join(f'"{name}"' for name in contract.key)
        query = f"{ddl.in_shape(contract, found)} ORDER BY {by_key}"
        return self._rows(_QUERY, query)

    def select(self, contract: Contract, query: str, values: Mapping[str, Any]) -> Rows | None:
        """The rows of a query of one published table, or None where there is none."""
        found = self.columns(contract)
        return (
            None if found is None else self._selected(ddl.in_shape(contract, found), query, values)
        )

    def select_from(self, table: "ir.Table", query: str, values: Mapping[str, Any]) -> Rows:
        """As `select`, of an expression."""
        from zoomgold.engines.duckdb.compiler import sql_of  # late: brings Ibis

        return self._selected(sql_of(table), query, values)

    def _selected(self, table: str, query: str, values: Mapping[str, Any]) -> Rows:
        asked = select.filled_in(query, table, values, literal, FUNCTIONS)
        return select.in_lower_case(self._fetched(_QUERY, asked))

    def published(self, contract: Contract) -> "ir.Table | None":
        """A published table in the contract's shape, columns that it lacks null; or None."""
        found = self.columns(contract)
        return None if found is None else self.dialect().published(contract, found)

    def candidate_columns(self, contract: Contract) -> dict[str, str]:
        """Column to Ibis type of a built table as it is."""
        name = ddl.candidate_of(contract.table)
        query = (
            "SELECT column_name, data_type FROM duckdb_columns() "
            f"WHERE table_name = {literal(name)} ORDER BY column_index"
        )
        found = self._rows(_QUERY, query)
        return {row["column_name"]: dtype_of(row["data_type"]) for row in found}

    def connected(self) -> Any:
        """The connection as Ibis sees it."""
        import ibis  # late: brings Ibis

        return ibis.duckdb.from_connection(self._connection)

    def bound(self, contract: Contract, *, candidate: bool) -> "ir.Table":
        """A Gold table with its actual types, as Pandera wants to see it."""
        connection = self.connected()
        if not candidate:
            return connection.table(contract.table, database=(CATALOG, contract.layer))
        name = ddl.candidate_of(contract.table)
        found = self._rows(
            _QUERY,
            f"SELECT database_name, schema_name FROM duckdb_tables() WHERE table_name = '{name}'",
        )
        (place,) = found
        return connection.table(name, database=(place["database_name"], place["schema_name"]))

    def publish(self, changes: Sequence[Change], sizes: Mapping[str, int] | None = None) -> None:
        """Carry out the changes inside the open transaction, and hold the tables to `sizes`."""
        written = {table_of(change): None for change in changes}
        for contract in (CONTRACTS[table] for table in written if table not in replaced(changes)):
            self._conform(contract)
        for change in changes:
            for statement in statements(change):
                self._run("A statement failed", statement)
        self._known = None
        if sizes:
            check(sizes, {name: self.size(CONTRACTS[name]) for name in sizes})

    def _conform(self, contract: Contract) -> None:
        """Create a published table that is missing; give one of an older contract its shape."""
        found = self.columns(contract)
        if found is None:
            for statement in ddl.create_table(contract, contract.table):
                self._run("A statement failed", statement)
        elif found != contract.schema:
            dialect = self.dialect()
            older = dialect.published(contract, found)
            for statement in (
                *dialect.built(contract, older, replaces=True),
                *ddl.replace_table(contract),
            ):
                self._run(f"{contract.table} could not be built", statement)

    def size(self, contract: Contract) -> int:
        """Rows of a published table."""
        (row,) = self._rows(_QUERY, f"SELECT count(*) AS rows FROM {ddl.named(contract)}")
        return int(row["rows"])

    def keep_gold(self, number: int) -> None:
        """Keep the database file as it is, beside it; `number` are kept, the latest."""
        if self._file is not None and self.database is not None:
            golds.keep(self.copy_to, self.database, self.run_id, number)

    def copy_to(self, target: Path) -> None:
        """Copy the database file as it is; no transaction is open."""
        assert self._file is not None, "what is copied was there when it was opened"
        self._run("Gold could not be kept", f"CHECKPOINT {CATALOG}")
        self._file.copy_to(target)

    @contextmanager
    def transaction(self, token: str | None = None) -> Iterator[None]:
        """All writes inside become visible in one commit, or none does."""
        with held() as hold:
            try:
                with hold.released():
                    self._run("A statement failed", "BEGIN TRANSACTION")
                    yield
                if token is not None:
                    written = f"CREATE OR REPLACE TABLE {_TOKEN} AS SELECT '{token}' AS token"
                    self._run("A statement failed", written)
            except BaseException:
                self._rollback()
                raise
            self._commit(token)

    def _commit(self, token: str | None) -> None:
        """COMMIT; where that fails, Gold is asked whether it took place all the same."""
        self._in_doubt = token
        try:
            self._connection.execute("COMMIT")
        except duckdb.Error as error:
            if token is None or not self.committed(token):
                raise self._told("The commit failed", error) from error
            _log.warning("COMMIT failed; read back: it took place: %s", first_line(error))
            return
        self._in_doubt = None
        if token is not None:
            self._committed.add(token)

    def committed(self, token: str) -> bool:
        """Whether the transaction with this token took place."""
        if token == self._in_doubt:
            self._rollback()
            if self._token() == token:
                self._committed.add(token)
            self._in_doubt = None
        return token in self._committed

    def _token(self) -> str | None:
        """The last token in Gold. Where an error has closed the database, it is opened again."""
        try:
            try:
                return self._read_token()
            except duckdb.Error:
                self._reopen()
                return self._read_token()
        except (duckdb.Error, ZoomgoldError) as error:
            line = (str(error).splitlines() or [""])[0]
            raise InDoubtError(
                f"{self.location}: COMMIT failed; whether it took place cannot be read: {line}\n"
                "See what is published: zoomgold history"
            ) from error

    def _read_token(self) -> str | None:
        there = self._connection.execute(
            f"SELECT count(*) FROM duckdb_tables() WHERE database_name = '{CATALOG}' "
            "AND schema_name = 'state' AND table_name = 'last_commit'"
        ).fetchone()
        if there == (0,):
            return None
        found = self._connection.execute(f"SELECT token FROM {_TOKEN}").fetchone()
        return None if found is None else str(found[0])

    def _rollback(self) -> None:
        with held():
            self._worker.interrupt()
            self._known = None
            try:
                self._connection.execute("ROLLBACK")
            except duckdb.Error:
                # No transaction is open: the engine has ended the one that failed, or all of it.
                return


def _limited(query: str, limit: int | None) -> str:
    return query if limit is None else f"{query} LIMIT {limit}"
