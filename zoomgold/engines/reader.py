"""Published Gold, opened read-only for as long as reading takes."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Protocol

import ibis.expr.types as ir

from zoomgold.config.settings import Settings
from zoomgold.definitions.contract import Contract


class GoldReader(Protocol):
    """What a reader needs from a backend."""

    def published(self, contract: Contract) -> ir.Table | None:
        """A published Gold table, or None."""

    def bound(self, contract: Contract, *, candidate: bool) -> ir.Table:
        """A Gold table with its actual types, which can be executed."""

    def rows(self, expression: ir.Table) -> list[dict[str, Any]]:
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
