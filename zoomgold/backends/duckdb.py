"""DuckDB: Silver is a directory of parquet files, Gold a schema of one database file."""

import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import duckdb
import ibis
import ibis.expr.types as ir
import pyarrow as pa
from sqlglot import exp

from zoomgold.backends.base import Replace, Write, in_shape
from zoomgold.contract import Contract
from zoomgold.errors import BuildError, SilverError, TryAgainError, UsageError
from zoomgold.model import Keep
from zoomgold.silver import TABLES
from zoomgold.silver_files import FileGroup, Reading, SilverFiles

#: The database file is attached under this name, so that a file called gold.duckdb is no trouble.
CATALOG = "warehouse"
SCHEMAS = ("gold", "state")
_CANDIDATE = "__candidate"
#: Reads in every DuckDB since 1.4, and compresses repeated strings better than the default.
_STORAGE_VERSION = "v1.4.0"
_LOCK_POLL_SECONDS = 0.2


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
        self.location = str(database) if database else "memory"
        self._silver = silver
        self._connection = duckdb.connect(":memory:")
        self._configure(threads, memory_limit)
        try:
            self._attach(read_only, lock_timeout)
        except BaseException:
            self._connection.close()
            raise
        self.ibis = ibis.duckdb.from_connection(self._connection)

    def _configure(self, threads: int | None, memory_limit: str | None) -> None:
        settings = {"TimeZone": "UTC", "enable_progress_bar": False}
        if threads is not None:
            settings["threads"] = threads
        if memory_limit is not None:
            settings["memory_limit"] = memory_limit
        if self.database is not None:
            settings["temp_directory"] = str(self.database.with_suffix(".tmp"))
        for name, value in settings.items():
            try:
                self._connection.execute(f"SET {name} = {_literal(value)}")
            except duckdb.Error as error:
                raise UsageError(
                    f"{name} = {value}: DuckDB refuses it: {_first_line(error)}"
                ) from None

    def _attach(self, read_only: bool, lock_timeout: timedelta) -> None:
        if self.database is None:
            self._connection.execute(f"ATTACH ':memory:' AS {CATALOG}")
            self._create_schemas()
            return
        is_new = not self.database.exists()
        if is_new and read_only:
            raise UsageError(f"{self.database}: no such database; build it with: zoomgold run")
        options = "READ_ONLY" if read_only else ""
        if is_new:
            try:
                self.database.parent.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise UsageError(
                    f"{self.database}: its folder cannot be made: {error.strerror}; "
                    "set --database FILE."
                ) from None
            options = f"STORAGE_VERSION '{_STORAGE_VERSION}'"
        statement = f"ATTACH {_literal(str(self.database))} AS {CATALOG}"
        deadline = time.monotonic() + lock_timeout.total_seconds()
        while True:
            try:
                self._connection.execute(f"{statement} ({options})" if options else statement)
                break
            except duckdb.IOException as error:
                if "lock" not in str(error).lower():
                    raise UsageError(
                        f"{self.database}: cannot be opened as a DuckDB database: "
                        f"{_first_line(error)}"
                    ) from None
                if time.monotonic() >= deadline:
                    raise TryAgainError(
                        f"{self.database} is held by another process: {_first_line(error)}\n"
                        "Try again when it is done, or wait for it with --lock-timeout 60s."
                    ) from None
                time.sleep(_LOCK_POLL_SECONDS)
        if not read_only:
            self._create_schemas()

    def _create_schemas(self) -> None:
        for schema in SCHEMAS:
            self._connection.execute(f"CREATE SCHEMA IF NOT EXISTS {CATALOG}.{schema}")

    def close(self) -> None:
        """End the connection; what is uncommitted is undone."""
        self._connection.close()

    def execute(self, statement: str) -> None:
        """Run a statement for its effect."""
        self._connection.execute(statement)

    def rows(self, expression: ir.Table) -> list[dict[str, Any]]:
        """Fetch a small result: counts and bounded samples."""
        cursor = self._connection.execute(_sql(expression))
        names = [column[0] for column in cursor.description or ()]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]

    # Silver and intermediates

    def bind_silver(self) -> dict[str, ir.Table]:
        """A view per Silver table, with the contract's columns and types."""
        assert self._silver is not None, "opened without Silver"
        tables = {}
        for name, table in TABLES.items():
            groups = self._silver.groups[name]
            parts = [_group_sql(group) for group in groups] or [_empty_sql(name)]
            body = "\nUNION ALL\n".join(parts)
            self._connection.execute(f'CREATE OR REPLACE TEMP VIEW "{name}" AS {body}')
            tables[name] = ibis.table(table.schema, name=name)
        return tables

    def keep(self, name: str, expression: ir.Table, how: Keep) -> ir.Table:
        """Keep an intermediate for the run."""
        with _engine_errors(name):
            self._connection.execute(
                f'CREATE OR REPLACE TEMP {how.upper()} "{name}" AS {_sql(expression)}'
            )
        return ibis.table(expression.schema(), name=name)

    def keep_rows(
        self, name: str, schema: Mapping[str, str], rows: Iterable[Mapping[str, Any]]
    ) -> ir.Table:
        """Keep a few Python rows as a temporary table."""
        self._connection.execute(f'CREATE OR REPLACE TEMP TABLE "{name}" ({_column_list(schema)})')
        self._insert(f'"{name}"', list(schema), rows)
        return ibis.table(schema, name=name)

    # Gold

    def schema(self, contract: Contract) -> dict[str, str] | None:
        """Column to Ibis type of a published table as it is; None where there is none."""
        if not self._exists(contract.layer, contract.table):
            return None
        table = self.ibis.table(contract.table, database=(CATALOG, contract.layer))
        return {name: str(dtype) for name, dtype in table.schema().items()}

    def published(self, contract: Contract) -> ir.Table | None:
        """A published table in the contract's shape, columns that it lacks null; or None."""
        found = self.schema(contract)
        if found is None:
            return None
        table = ibis.table(found, name=contract.table, catalog=CATALOG, database=contract.layer)
        return table if found == contract.schema else in_shape(table, contract)

    def bound(self, contract: Contract, *, candidate: bool) -> ir.Table:
        """A Gold table with its actual types, as Pandera wants to see it."""
        name = contract.table + (_CANDIDATE if candidate else "")
        return self.ibis.table(name, database=(CATALOG, contract.layer))

    def build(self, contract: Contract, expression: ir.Table) -> ir.Table:
        """Write a candidate for a Gold table; nobody sees it before it is published."""
        name = contract.table + _CANDIDATE
        self._connection.execute(f"DROP TABLE IF EXISTS {_named(contract, name)}")
        self._create(contract, name)
        with _engine_errors(contract.table):
            self._connection.execute(f"INSERT INTO {_named(contract, name)} {_sql(expression)}")
        return ibis.table(contract.schema, name=name, catalog=CATALOG, database=contract.layer)

    def publish(self, writes: Sequence[Write]) -> None:
        """Carry out the writes inside the open transaction."""
        for write in writes:
            contract = write.contract
            candidate = _named(contract, contract.table + _CANDIDATE)
            if isinstance(write, Replace):
                self._connection.execute(f"DROP TABLE IF EXISTS {_named(contract)}")
                self._connection.execute(f'ALTER TABLE {candidate} RENAME TO "{contract.table}"')
                continue
            self._conform(contract)
            if write.stale is not None:
                same = " AND ".join(f't."{name}" = s."{name}"' for name in contract.key)
                self._connection.execute(
                    f"DELETE FROM {_named(contract)} t USING ({_sql(write.stale)}) s WHERE {same}"
                )
            fresh = _sql(write.fresh)
            self._connection.execute(f"INSERT INTO {_named(contract)} BY NAME {fresh}")
            self._connection.execute(f"DROP TABLE IF EXISTS {candidate}")

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
        found = self._connection.execute(f"SELECT count(*) FROM {_named(contract)}").fetchone()
        assert found is not None
        return int(found[0])

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All writes inside become visible in one commit, or none does."""
        self._connection.execute("BEGIN TRANSACTION")
        try:
            yield
        except BaseException:
            self._rollback()
            raise
        self._connection.execute("COMMIT")

    def _rollback(self) -> None:
        try:
            self._connection.execute("ROLLBACK")
        except duckdb.TransactionException:
            # The engine has already ended the transaction that failed.
            return

    def _exists(self, schema: str, name: str) -> bool:
        found = self._connection.execute(
            f"SELECT 1 FROM duckdb_tables() WHERE database_name = '{CATALOG}' "
            f"AND schema_name = {_literal(schema)} AND table_name = {_literal(name)}"
        ).fetchone()
        return found is not None

    def _create(self, contract: Contract, name: str) -> None:
        table = _named(contract, name)
        self._connection.execute(f"CREATE TABLE {table} ({_column_list(contract.schema)})")
        comments = [f"COMMENT ON TABLE {table} IS {_literal(contract.grain)}"]
        comments += [
            f'COMMENT ON COLUMN {table}."{c.name}" IS {_literal(c.description)}'
            for c in contract.columns
        ]
        self._connection.execute(";\n".join(comments))

    def _insert(
        self, target: str, columns: Sequence[str], rows: Iterable[Mapping[str, Any]]
    ) -> None:
        # Literals, not parameters: binding parameters imports pandas.
        values = [f"({', '.join(_literal(row[c]) for c in columns)})" for row in rows]
        if values:
            names = ", ".join(f'"{c}"' for c in columns)
            self._connection.execute(f"INSERT INTO {target} ({names}) VALUES {', '.join(values)}")


def _sql(expression: ir.Table) -> str:
    # DuckDB merges nested selects itself; to let Ibis do it costs a third of the time to compile.
    fused, ibis.options.sql.fuse_selects = ibis.options.sql.fuse_selects, False
    try:
        return str(ibis.to_sql(expression, dialect="duckdb", pretty=False))
    finally:
        ibis.options.sql.fuse_selects = fused


def _named(contract: Contract, name: str | None = None) -> str:
    return f'{CATALOG}.{contract.layer}."{name or contract.table}"'


def _literal(value: Any) -> str:
    return exp.convert(value).sql(dialect="duckdb")


def _column_list(schema: Mapping[str, str]) -> str:
    mapper = ibis.backends.sql.compilers.duckdb.compiler.type_mapper
    return ", ".join(
        f'"{name}" {mapper.to_string(ibis.dtype(dtype))}' for name, dtype in schema.items()
    )


def _first_line(error: Exception) -> str:
    return str(error).splitlines()[0]


@contextmanager
def _engine_errors(name: str) -> Iterator[None]:
    """Tell an engine's failure in a model as an expected error."""
    try:
        yield
    except duckdb.Error as error:
        text = _first_line(error)
        if "parquet" in text.lower():
            raise SilverError("the given directory", [f"while building {name}: {text}"]) from error
        raise BuildError(f"{name} could not be built: {text}\nNothing was published.") from error


def _escaped_glob(path: Path) -> str:
    """The path for `read_parquet`, which would take brackets and stars for a pattern."""
    return "".join(f"[{char}]" if char in "[*?" else char for char in str(path))


def _group_sql(group: FileGroup) -> str:
    paths = ", ".join(_literal(_escaped_glob(path)) for path in group.paths)
    columns = ", ".join(_reading_sql(reading) for reading in group.readings)
    return f"SELECT {columns} FROM read_parquet([{paths}])"


def _reading_sql(reading: Reading) -> str:
    column = reading.column
    target = {"string": "VARCHAR", "int64": "BIGINT", "timestamp(6)": "TIMESTAMP"}.get(
        column.dtype, column.dtype.upper()
    )
    if reading.found is None:
        return f'CAST(NULL AS {target}) AS "{column.name}"'
    found = '"' + reading.found.replace('"', '""') + '"'
    if pa.types.is_timestamp(reading.arrow_type) and reading.arrow_type.unit == "ns":
        # Cut to whole microseconds downwards; a cast would cut times before 1970 upwards.
        nanoseconds = f"epoch_ns({found})"
        cut = f"({nanoseconds} - ({nanoseconds} % 1000 + 1000) % 1000) // 1000"
        return f'make_timestamp({cut}) AS "{column.name}"'
    return f'CAST({found} AS {target}) AS "{column.name}"'


def _empty_sql(name: str) -> str:
    readings = (Reading(column, None, pa.null()) for column in TABLES[name].columns)
    return f"SELECT {', '.join(_reading_sql(r) for r in readings)} WHERE false"
