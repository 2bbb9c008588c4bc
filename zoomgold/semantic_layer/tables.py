"""The Gold tables that metrics and lists are computed from: as published."""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime

import ibis.expr.types as ir

from zoomgold.errors import UsageError
from zoomgold.expressions.keys import instant
from zoomgold.models.catalog import MARTS, MODELS


def gold_tables(
    names: Iterable[str], published: Callable[[str], ir.Table], as_of: datetime
) -> Mapping[str, ir.Table]:
    """The tables by name. `published` returns a published table, or raises `UsageError`.

    A mart that is left out of the runs (`--exclude tag:mart`) is computed from its upstream.
    """
    return {name: _table(name, published, as_of) for name in names}


def _table(name: str, published: Callable[[str], ir.Table], as_of: datetime) -> ir.Table:
    if name not in MARTS:
        return published(name)
    try:
        return published(name)
    except UsageError:
        mart = MODELS[name]
        upstream = {table: published(table) for table in mart.tables}
        return mart.bind({**upstream, "as_of": instant(as_of), "in_scope": None})
