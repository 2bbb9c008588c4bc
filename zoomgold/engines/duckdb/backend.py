"""DuckDB: Silver is a directory of parquet files, Gold a schema of one database file."""

import logging
import uuid
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import duckdb
import ibis
import ibis.expr.types as ir

from zoomgold.definitions.contract import Contract
from zoomgold.definitions.model import Materialization
from zoomgold.definitions.silver import TABLES
from zoomgold.engines.duckdb.compiler import COMPILER, literal, sql_of
from zoomgold.engines.duckdb.connection import CATALOG, opened
from zoomgold.engines.duckdb.errors import first_line, is_out_of_memory, out_of_memory
from zoomgold.engines.duckdb.silver import create_views, damaged
from zoomgold.engines.duckdb.worker import StatementQueue
from zoomgold.errors import BuildError, InDoubtError, SilverError, ZoomgoldError
from zoomgold.expressions.tables import Rows, in_shape
from zoomgold.signals import held
from zoomgold.silver_input.directory import SilverFiles
from zoomgold.transform.writes import Replace, Update, Write
from zoomgold.validation.sizes import check

_TEMPORARY = ("temp", "main")
#: The token of the last transaction that has one: Gold itself tells whether it took place.
_TOKEN = f"{CATALOG}.state.last_commit"
_log = logging.getLogger("zoomgold.duckdb")


class DuckDBBackend:
    """One connection: Silver as views, intermediates as temporary tables, Gold attached."""

    name = "duckdb"

    def __init__(
        self,
        database: Path | None,
        silver: SilverFiles | None = None,
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
        self._queue = StatementQueue(lambda: self._connection.interrupt())
        #: The transactions that took place, and the one of which that is not known.
        self._committed: set[str] = set()
        self._in_doubt: str | None = None
        #: What is kept but not there: it waits for its turn, or it failed.
        self._unmade: set[str] = set()
        #: The published tables, once they were asked for; None while that may have changed.
        self._known: dict[tuple[str, str], dict[str, str]] | None = None
        #: Where the candidate of each table is: catalog and schema.
        self._candidates: dict[str, tuple[str, str]] = {}
        self._reopened = partial(opened, database, read_only, threads, memory_limit)
        self._connect(lock_timeout)

    def _connect(self, lock_timeout: timedelta) -> None:
        self._connection = self._reopened(lock_timeout)
        self.ibis = ibis.duckdb.from_connection(self._connection)
        self.ibis.compiler = COMPILER

    def _reopen(self) -> None:
        """Go on in a new connection, which has nothing of what was kept."""
        self._connection.close()
        self._connect(timedelta(0))

    def close(self) -> None:
        """End the connection; what is uncommitted is undone."""
        with held():
            self._queue.close()
            self._connection.close()

    def execute(self, statement: str) -> None:
        """Run a statement for its effect."""
        with self._engine_errors("A statement failed"):
            self._connection.execute(statement)

    def rows(self, expression: ir.Table) -> Rows:
        """Fetch a small result: counts and bounded samples."""
        return self.prepared(expression)()

    def prepared(self, expression: ir.Table, *, validates: str | None = None) -> Callable[[], Rows]:
        """`rows` of an expression that is compiled now and asked for when the result is called."""
        query = sql_of(expression)
        told = "A query failed" if validates is None else f"{validates} could not be validated"

        def fetch() -> Rows:
            with self._engine_errors(told):
                cursor = self._connection.execute(query)
                names = [column[0] for column in cursor.description or ()]
                return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]

        return fetch

    @contextmanager
    def _engine_errors(self, what: str) -> Iterator[None]:
        """Tell a failure of the engine as an expected error."""
        self._queue.wait()
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
        faults = damaged(self._silver) if self._silver else []
        if self._silver and faults:
            return SilverError(str(self._silver.directory), faults)
        return BuildError(f"{what}: {first_line(error)}\nNothing was published.")

    # Silver and intermediates

    def bind_silver(self) -> dict[str, ir.Table]:
        """A view per Silver table, with the contract's columns and types."""
        assert self._silver is not None, "opened without Silver"
        with self._engine_errors("Silver could not be read"):
            create_views(self._connection, self._silver)
        return {name: ibis.table(table.schema, name=name) for name, table in TABLES.items()}

    def materialize(self, name: str, expression: ir.Table, how: Materialization) -> ir.Table:
        """Materialize an intermediate for the run."""
        self._unmade.add(name)
        kind = "VIEW" if how == "view" else "TABLE"
        statement = f'CREATE OR REPLACE TEMP {kind} "{name}" AS {sql_of(expression)}'

        def create() -> None:
            with self._engine_errors(f"{name} could not be built"):
                self._connection.execute(statement)
            self._unmade.discard(name)

        self.enqueue(create)
        return ibis.table(expression.schema(), name=name)

    def enqueue(self, job: Callable[[], object]) -> None:
        """Do a job when all that was asked for before is done."""
        self._queue.submit(job)

    def wait(self) -> None:
        """Wait for all that was asked for; raise what failed."""
        self._queue.wait()

    def cancel(self) -> Collection[str]:
        """After a failure: end what is under way. The names that were kept in vain."""
        self._rollback()
        unmade, self._unmade = self._unmade, set()
        return unmade

    def materialize_rows(
        self, name: str, schema: Mapping[str, str], rows: Iterable[Mapping[str, Any]]
    ) -> ir.Table:
        """Materialize a few Python rows as a temporary table."""
        self.execute(f'CREATE OR REPLACE TEMP TABLE "{name}" ({_column_list(schema)})')
        self._insert(f'"{name}"', list(schema), rows)
        return ibis.table(schema, name=name)

    # Gold

    def schema(self, contract: Contract) -> dict[str, str] | None:
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
            of_table[name] = str(COMPILER.type_mapper.from_string(dtype))
        return found

    def published(self, contract: Contract) -> ir.Table | None:
        """A published table in the contract's shape, columns that it lacks null; or None."""
        found = self.schema(contract)
        if found is None:
            return None
        table = ibis.table(found, name=contract.table, catalog=CATALOG, database=contract.layer)
        return table if found == contract.schema else in_shape(table, contract.schema)

    def bound(self, contract: Contract, *, candidate: bool) -> ir.Table:
        """A Gold table with its actual types, as Pandera wants to see it."""
        self._queue.wait()
        if candidate:
            return self.ibis.table(_candidate(contract), database=self._candidates[contract.table])
        return self.ibis.table(contract.table, database=(CATALOG, contract.layer))

    def build(self, contract: Contract, expression: ir.Table, *, replaces: bool = True) -> ir.Table:
        """Write a candidate for a Gold table; nobody sees it before it is published.

        One that is only merged is a temporary table: its rows are not compressed in vain.
        """
        name = _candidate(contract)
        catalog, schema = (CATALOG, contract.layer) if replaces else _TEMPORARY
        insert = f'INSERT INTO {catalog}.{schema}."{name}" {sql_of(expression)}'

        def create() -> None:
            if replaces:
                self.execute(f"DROP TABLE IF EXISTS {_named(contract, name)}")
                self._create(contract, name)
            else:
                columns = _column_list(contract.schema)
                self.execute(f'CREATE OR REPLACE TEMP TABLE "{name}" ({columns})')
            with self._engine_errors(f"{contract.table} could not be built"):
                self._connection.execute(insert)

        self.enqueue(create)
        self._candidates[contract.table] = (catalog, schema)
        return ibis.table(contract.schema, name=name, catalog=catalog, database=schema)

    def publish(self, writes: Sequence[Write], sizes: Mapping[str, int] | None = None) -> None:
        """Carry out the writes inside the open transaction, and hold the tables to `sizes`."""
        for contract in dict.fromkeys(w.contract for w in writes if not isinstance(w, Replace)):
            self._conform(contract)
        for write in writes:
            for statement in _statements(write):
                self.enqueue(partial(self.execute, statement))
        self._known = None
        if sizes:
            contracts = {write.contract.table: write.contract for write in writes}
            self.enqueue(lambda: check(sizes, {name: self.size(contracts[name]) for name in sizes}))

    def _conform(self, contract: Contract) -> None:
        """Create a published table that is missing; give one of an older contract its shape."""
        found = self.schema(contract)
        if found is None:
            self._create(contract, contract.table)
        elif found != contract.schema:
            older = self.published(contract)
            assert older is not None
            self.build(contract, older)
            self.publish([Replace(contract)])

    def size(self, contract: Contract) -> int:
        """Rows of a published table."""
        with self._engine_errors("A query failed"):
            query = f"SELECT count(*) FROM {_named(contract)}"
            found = self._connection.execute(query).fetchone()
        assert found is not None
        return int(found[0])

    @contextmanager
    def transaction(self, token: str | None = None) -> Iterator[None]:
        """All writes inside become visible in one commit, or none does."""
        with held() as hold:
            try:
                with hold.released():
                    self.enqueue(partial(self.execute, "BEGIN TRANSACTION"))
                    yield
                    self._queue.wait()
                if token is not None:
                    self.execute(f"CREATE OR REPLACE TABLE {_TOKEN} AS SELECT '{token}' AS token")
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
            self._queue.drop()
            self._known = None
            try:
                self._connection.execute("ROLLBACK")
            except duckdb.Error:
                # No transaction is open: the engine has ended the one that failed, or all of it.
                return

    def _create(self, contract: Contract, name: str) -> None:
        table = _named(contract, name)
        self.execute(f"CREATE TABLE {table} ({_column_list(contract.schema)})")
        comments = [f"COMMENT ON TABLE {table} IS {literal(contract.grain)}"]
        comments += [
            f'COMMENT ON COLUMN {table}."{c.name}" IS {literal(c.description)}'
            for c in contract.columns
        ]
        self.execute(";\n".join(comments))

    def _insert(
        self, target: str, columns: Sequence[str], rows: Iterable[Mapping[str, Any]]
    ) -> None:
        # Literals, not parameters: binding parameters imports pandas.
        values = [f"({', '.join(literal(row[c]) for c in columns)})" for row in rows]
        if values:
            names = ", ".join(f'"{c}"' for c in columns)
            self.execute(f"INSERT INTO {target} ({names}) VALUES {', '.join(values)}")


def _statements(write: Write) -> Iterator[str]:
    """What carries out a write, in order."""
    contract = write.contract
    table = _named(contract)
    if isinstance(write, Replace):
        yield f"DROP TABLE IF EXISTS {table}"
        yield f'ALTER TABLE {_named(contract, _candidate(contract))} RENAME TO "{contract.table}"'
        return
    same = " AND ".join(f't."{name}" = s."{name}"' for name in contract.key)
    if isinstance(write, Update):
        changes = ", ".join(f'"{name}" = s."{name}"' for name in write.columns)
        yield f"UPDATE {table} t SET {changes} FROM ({sql_of(write.rows)}) s WHERE {same}"
        return
    if write.stale is not None:
        yield f"DELETE FROM {table} t USING ({sql_of(write.stale)}) s WHERE {same}"
    yield f"INSERT INTO {table} BY NAME {sql_of(write.fresh)}"


def _candidate(contract: Contract) -> str:
    return f"{contract.table}__candidate"


def _named(contract: Contract, name: str | None = None) -> str:
    return f'{CATALOG}.{contract.layer}."{name or contract.table}"'


def _column_list(schema: Mapping[str, str]) -> str:
    mapper = COMPILER.type_mapper
    return ", ".join(
        f'"{name}" {mapper.to_string(ibis.dtype(dtype))}' for name, dtype in schema.items()
    )
