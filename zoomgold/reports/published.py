"""The published tables that reports read."""

import ibis.expr.types as ir

from zoomgold.engines.reader import GoldReader
from zoomgold.errors import UsageError
from zoomgold.hints import suggested
from zoomgold.models.catalog import MODELS


def published_table(gold: GoldReader, name: str) -> ir.Table:
    """A published Gold table; `UsageError` when it never was."""
    table = gold.published(MODELS[name].contract)
    if table is None:
        raise UsageError(f"{name} is not published yet; run: {suggested('run')}")
    return table
