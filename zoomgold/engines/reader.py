"""Published Gold, opened read-only for as long as reading takes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Protocol

from zoomgold.config.settings import Settings
from zoomgold.definitions.contract import Contract
from zoomgold.engines.base import Rows

if TYPE_CHECKING:
    import ibis.expr.types as ir

    from zoomgold.engines.duckdb.backend import DuckDBBackend
    from zoomgold.engines.snowflake.backend import SnowflakeBackend
    from zoomgold.silver_input.known import Kept


class GoldReader(Protocol):
    """What a reader needs from a backend."""

    #: Where Gold is, as a person would name it.
    location: str

    def published(self, contract: Contract) -> ir.Table | None:
        """A published Gold table, or None."""

    def bound(self, contract: Contract, *, candidate: bool) -> ir.Table:
        """A Gold table with its actual types, which can be executed."""

    def select(self, contract: Contract, query: str, values: Mapping[str, Any]) -> Rows | None:
        """The rows of a query of one published table, or None where there is none.

        The query names the table `PUBLISHED`, which has the contract's columns; those that the
        published table lacks are null. It is SQL that every engine reads: names without quotes in
        upper case, `$name` for each of the `values`, and `$NAME` for each of `select.FUNCTIONS`.
        Columns come back in lower case.
        """

    def select_from(self, table: ir.Table, query: str, values: Mapping[str, Any]) -> Rows:
        """The rows of a query as `select` takes it, of an expression in place of a table."""

    def rows(self, expression: ir.Table) -> Rows:
        """Fetch a small result."""

    def close(self) -> None:
        """Let go of the engine."""


@contextmanager
def reading(settings: Settings) -> Iterator[GoldReader]:
    """Gold as it is published, read-only. Raises `TryAgainError` while a run holds it."""
    backend: GoldReader
    if settings.backend == "snowflake":
        from zoomgold.engines.snowflake.backend import SnowflakeBackend  # late: the engine in use

        backend = SnowflakeBackend(settings, read_only=True)
    else:
        from zoomgold.engines.duckdb.backend import DuckDBBackend  # late: the engine in use

        backend = DuckDBBackend(
            settings.database, read_only=True, lock_timeout=settings.lock_timeout
        )
    try:
        yield backend
    finally:
        backend.close()


@contextmanager
def reading_silver(
    settings: Settings, kept: Kept | None = None
) -> Iterator[DuckDBBackend | SnowflakeBackend]:
    """The Silver of the backend, bound. Raises `SilverError` for an unsound one.

    `kept` knows the files that were found sound before.
    """
    backend: DuckDBBackend | SnowflakeBackend
    if settings.backend == "snowflake":
        from zoomgold.engines.snowflake.backend import SnowflakeBackend  # late: the engine in use

        backend = SnowflakeBackend(settings, read_only=True)
    else:
        from zoomgold.engines.duckdb.backend import DuckDBBackend  # late: the engine in use
        from zoomgold.silver_input.directory import check_directory

        files = check_directory(
            settings.silver, kept=kept, missing_as_empty=settings.missing_as_empty
        )
        backend = DuckDBBackend(
            None, files, threads=settings.threads, memory_limit=settings.memory_limit
        )
    try:
        backend.bind_silver()
        yield backend
    finally:
        backend.close()
