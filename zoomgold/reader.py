"""Published Gold for whoever only reads it, opened for no longer than that takes."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Protocol

import ibis.expr.types as ir

from zoomgold.contract import Contract
from zoomgold.errors import UsageError
from zoomgold.gold.catalog import MODELS
from zoomgold.hints import suggested
from zoomgold.settings import Settings


class GoldReader(Protocol):
    """What a reader needs of a backend."""

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
        from zoomgold.backends.snowflake import SnowflakeBackend

        backend = SnowflakeBackend(settings, read_only=True)
    else:
        from zoomgold.backends.duckdb import DuckDBBackend

        backend = DuckDBBackend(
            settings.database, read_only=True, lock_timeout=settings.lock_timeout
        )
    try:
        yield backend
    finally:
        backend.close()


def published_table(gold: GoldReader, name: str) -> ir.Table:
    """A published Gold table; `UsageError` when it never was."""
    table = gold.published(MODELS[name].promise)
    if table is None:
        raise UsageError(
            f"This Gold has no {name}: no run has written to it yet: {suggested('run')}"
        )
    return table
