"""The guard against an empty or cut-off Silver: a run must not empty Gold by accident."""

from collections.abc import Mapping
from decimal import Decimal

import ibis
import ibis.expr.types as ir

from zoomgold.backends.base import Backend
from zoomgold.errors import ShrinkError
from zoomgold.gold.catalog import MODELS
from zoomgold.invariants import DIMENSIONS, Part
from zoomgold.scope import united
from zoomgold.settings import Settings


def check_shrink(
    backend: Backend,
    published: Mapping[str, ir.Table],
    parts: Mapping[str, Part],
    settings: Settings,
) -> None:
    """Raise `ShrinkError` when too many published rows or current versions would disappear.

    `parts` are the tables after the run, `published` those before it.
    """
    if settings.allow_shrink:
        return
    losses = [
        _loss(name, published[name], part)
        for name, part in parts.items()
        if name in published and part.built is not None
    ]
    query = united(*losses)
    allowed = Decimal(str(settings.max_shrink))
    for found in [] if query is None else backend.rows(query):
        if found["gone"] > allowed * found["rows"]:
            raise ShrinkError(
                f"{found['model']} would lose {found['gone']} of {found['rows']} published rows, "
                f"more than max_shrink {settings.max_shrink} allows.\n"
                "Nothing was published. Is Silver complete? If so, run with --allow-shrink."
            )


def _loss(name: str, before: ir.Table, part: Part) -> ir.Table:
    """One row: `model`, its `rows` (a dimension: its current keys), and how many are `gone`."""
    key = DIMENSIONS.get(name, MODELS[name].promise.key[0])
    replaced, after = part.before, part.built
    assert replaced is not None
    assert after is not None
    if name in DIMENSIONS:
        before = before.filter(before.scd_current_flag)
        replaced = replaced.filter(replaced.scd_current_flag)
        after = after.filter(after.scd_current_flag)
    gone = replaced.anti_join(after, key)
    counted = before.aggregate(rows=before.count(), gone=gone.count().as_scalar())
    return counted.mutate(model=ibis.literal(name)).select("model", "rows", "gone")
