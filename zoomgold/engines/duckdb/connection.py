"""Opening Gold: a connection of its own, to which the database file is attached."""

import time
from datetime import timedelta
from pathlib import Path

import duckdb

from zoomgold.engines.duckdb.errors import (
    first_line,
    is_held,
    is_held_here,
    is_out_of_memory,
    out_of_memory,
)
from zoomgold.engines.duckdb.file import is_new
from zoomgold.engines.duckdb.types import literal
from zoomgold.errors import BuildError, TryAgainError, UsageError

#: The database file is attached under this name, so that a file called gold.duckdb is no trouble.
CATALOG = "warehouse"
_SCHEMAS = ("gold", "state")
#: Reads in every DuckDB since 1.4, and compresses repeated strings better than the default.
STORAGE_VERSION = "v1.4.0"
#: What DuckDB may take unless a setting says otherwise, in bytes; a process takes up to 0.6 GB
#: more. A full run of 16 million rows is no slower with it (`just bench`), and drives no others
#: out of memory; what is larger spills.
MOST_MEMORY = 1_800_000_000
_UNITS = {"bytes": 1, "KiB": 2**10, "MiB": 2**20, "GiB": 2**30, "TiB": 2**40, "PiB": 2**50}
_LOCK_POLL_SECONDS = 0.2


def opened(
    database: Path | None,
    read_only: bool,
    threads: int | None,
    memory_limit: str | None,
    lock_timeout: timedelta,
) -> duckdb.DuckDBPyConnection:
    """A connection with `database` attached, created when missing; None holds Gold in memory.

    Raises `TryAgainError` when another process holds the file, `UsageError` when it is not a
    DuckDB database.
    """
    connection = duckdb.connect(":memory:")
    try:
        _configure(connection, database, threads, memory_limit)
        if database is None:
            connection.execute(f"ATTACH ':memory:' AS {CATALOG}")
        else:
            _attach(connection, database, read_only, lock_timeout)
        if not read_only or database is None:
            _create_schemas(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _create_schemas(connection: duckdb.DuckDBPyConnection) -> None:
    what = "A statement failed"
    try:
        for schema in _SCHEMAS:
            connection.execute(f"CREATE SCHEMA IF NOT EXISTS {CATALOG}.{schema}")
    except duckdb.Error as error:
        if is_out_of_memory(error):
            raise out_of_memory(what, error) from error
        raise BuildError(f"{what}: {first_line(error)}\nNothing was published.") from error


def _configure(
    connection: duckdb.DuckDBPyConnection,
    database: Path | None,
    threads: int | None,
    memory_limit: str | None,
) -> None:
    # As a setting, DuckDB refuses it in a notebook without ipywidgets.
    connection.execute("PRAGMA disable_progress_bar")
    settings: dict[str, object] = {"TimeZone": "UTC"}
    if threads is not None:
        settings["threads"] = threads
    if memory_limit is not None:
        settings["memory_limit"] = memory_limit
    elif _own_limit(connection) > MOST_MEMORY:
        settings["memory_limit"] = f"{MOST_MEMORY} bytes"
    if database is not None:
        settings["temp_directory"] = str(database.with_suffix(".tmp"))
    for name, value in settings.items():
        try:
            connection.execute(f"SET {name} = {literal(value)}")
        except duckdb.Error as error:
            raise UsageError(f"{name} = {value}: DuckDB refuses it: {first_line(error)}") from None


def _own_limit(connection: duckdb.DuckDBPyConnection) -> float:
    """The bytes that DuckDB would take by itself: most of the machine's memory."""
    found = connection.execute("SELECT current_setting('memory_limit')").fetchone()
    assert found is not None, "a setting has a value"
    number, _, unit = str(found[0]).partition(" ")
    return float(number) * _UNITS[unit]


def _attach(
    connection: duckdb.DuckDBPyConnection,
    database: Path,
    read_only: bool,
    lock_timeout: timedelta,
) -> None:
    options = "READ_ONLY" if read_only else ""
    if is_new(database, read_only=read_only):
        options = f"STORAGE_VERSION '{STORAGE_VERSION}'"
    statement = f"ATTACH {literal(str(database))} AS {CATALOG}"
    deadline = time.monotonic() + lock_timeout.total_seconds()
    while True:
        before = _entry_of(database)
        try:
            connection.execute(f"{statement} ({options})" if options else statement)
            if before is None or before == _entry_of(database):
                return
            # It was replaced in this very moment: what was opened is no one's any more.
            connection.execute(f"DETACH {CATALOG}")
            continue
        except duckdb.Error as error:
            if is_out_of_memory(error):
                raise out_of_memory(f"{database} could not be opened", error) from error
            if not is_held(error):
                raise UsageError(
                    f"{database}: cannot be opened as a DuckDB database: {first_line(error)}\n"
                    "Choose another --database FILE, or move this file away."
                ) from None
            if time.monotonic() >= deadline:
                holder = "this" if is_held_here(error) else "another"
                longer = " longer" if lock_timeout else " for it"
                raise TryAgainError(
                    f"{database} is held by {holder} process: {first_line(error)}\n"
                    f"Try again when it is done, or wait{longer} with --lock-timeout 60s."
                ) from None
            time.sleep(_LOCK_POLL_SECONDS)


def _entry_of(database: Path) -> tuple[int, int] | None:
    """What tells a file from another one that takes its place; None where there is none."""
    try:
        found = database.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
