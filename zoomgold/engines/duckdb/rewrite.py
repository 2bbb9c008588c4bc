"""Gold written anew into a file of its own, which then takes the database's place at once.

A page that is free in a database file still holds what it held. So whoever has to be gone from
every byte is taken out of a copy, the copy is written anew, and one rename makes it the database.
Killed before it, nothing has changed; after it, all has.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import duckdb

from zoomgold.config.settings import Settings
from zoomgold.engines.duckdb import golds
from zoomgold.engines.duckdb.backend import DuckDBBackend
from zoomgold.engines.duckdb.connection import STORAGE_VERSION
from zoomgold.engines.duckdb.errors import first_line
from zoomgold.engines.duckdb.types import literal
from zoomgold.errors import BuildError
from zoomgold.silver_input.directory import SilverFiles


class Rewriting:
    """A copy of Gold to work on, while the database itself is held."""

    def __init__(self, settings: Settings, held: DuckDBBackend, files: SilverFiles) -> None:
        assert held.database is not None
        self.database = held.database
        copy, self._fresh = leftovers(self.database)
        held.copy_to(copy)
        self._copy = copy
        self.backend = DuckDBBackend(
            copy, files, threads=settings.threads, memory_limit=settings.memory_limit
        )
        self.backend.location = str(self.database)

    def finish(self) -> None:
        """Write the copy anew, forget the Golds that are kept, and put it in the database's place.

        The rename is the commit. What has to be gone from elsewhere goes before it.
        """
        self.backend.close()
        _compacted(self._copy, self._fresh)
        golds.drop(self.database, golds.kept(self.database))
        _removed(self._copy)
        self._fresh.replace(self.database)
        _on_disk(self.database.parent)

    def abandon(self) -> None:
        """Take away what was not finished."""
        self.backend.close()
        sweep(self.database)


@contextmanager
def rewriting(settings: Settings, files: SilverFiles) -> Iterator[Rewriting]:
    """Gold of these settings, held as by a run, with a copy of it to work on.

    Raises `TryAgainError` when another process holds it.
    """
    held = DuckDBBackend(settings.database, lock_timeout=settings.lock_timeout)
    try:
        sweep(settings.database)
        work = Rewriting(settings, held, files)
        try:
            yield work
        finally:
            work.abandon()
    finally:
        held.close()


def leftovers(database: Path) -> tuple[Path, Path]:
    """The two files that a rewriting makes beside the database, of which none stays."""
    beside = f"{database.name}.rewriting"
    return database.with_name(f"{beside}-copy"), database.with_name(f"{beside}-fresh")


def sweep(database: Path) -> None:
    """Take away what a killed rewriting left; the database must be held."""
    for file in leftovers(database):
        _removed(file)


def _removed(file: Path) -> None:
    for one in (file, Path(f"{file}.wal")):
        one.unlink(missing_ok=True)


def _compacted(source: Path, target: Path) -> None:
    """Write a database anew: its rows, and nothing of what its pages held before."""
    _removed(target)
    with duckdb.connect(":memory:") as connection:
        try:
            connection.execute(f"ATTACH {literal(str(source))} AS old (READ_ONLY)")
            version = f"STORAGE_VERSION '{STORAGE_VERSION}'"
            connection.execute(f"ATTACH {literal(str(target))} AS new ({version})")
            connection.execute("COPY FROM DATABASE old TO new")
            connection.execute("CHECKPOINT new")
            connection.execute("DETACH new")
        except duckdb.Error as error:
            raise BuildError(
                f"{target}: could not be written: {first_line(error)}\nNothing was changed."
            ) from error
    descriptor = os.open(target, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _on_disk(folder: Path) -> None:
    """Have the rename on disk, where the system can."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
