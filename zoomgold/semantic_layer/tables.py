"""The Gold tables that metrics and lists are computed from: as published, marts built over them."""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime

import ibis.expr.types as ir

from zoomgold.expressions.keys import instant
from zoomgold.marts_draft.catalog import MARTS


def gold_tables(
    names: Iterable[str], published: Callable[[str], ir.Table], as_of: datetime
) -> Mapping[str, ir.Table]:
    """The tables by name; `published` returns a table that a run publishes."""
    return {
        name: _mart(name, published, as_of) if name in MARTS else published(name) for name in names
    }


def _mart(name: str, published: Callable[[str], ir.Table], as_of: datetime) -> ir.Table:
    """A mart, for no run publishes it yet."""
    mart = MARTS[name]
    upstream = {table: published(table) for table in mart.tables}
    return mart.bind({**upstream, "as_of": instant(as_of)})
