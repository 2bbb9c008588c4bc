"""The published tables that reports read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from zoomgold.engines.base import Rows
from zoomgold.engines.reader import GoldReader
from zoomgold.errors import UsageError
from zoomgold.hints import suggested
from zoomgold.models.catalog import MODELS

if TYPE_CHECKING:
    import ibis.expr.types as ir


def published_table(gold: GoldReader, name: str) -> ir.Table:
    """A published Gold table; `UsageError` when it never was."""
    table = gold.published(MODELS[name].contract)
    if table is None:
        raise unpublished(name)
    return table


def published_rows(gold: GoldReader, name: str, query: str, **values: Any) -> Rows:
    """The rows of `query`, as `GoldReader.select` takes it; `UsageError` without the table."""
    rows = gold.select(MODELS[name].contract, query, values)
    if rows is None:
        raise unpublished(name)
    return rows


def unpublished(name: str) -> UsageError:
    """The error of whoever needs a table that no run has written."""
    return UsageError(f"{name} is not published yet; run: {suggested('run')}")
