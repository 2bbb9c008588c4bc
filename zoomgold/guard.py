"""The guard against an empty or cut-off Silver: a run must not empty Gold by accident."""

from collections.abc import Mapping
from decimal import Decimal

import ibis.expr.types as ir

from zoomgold.backends.base import Backend
from zoomgold.errors import ShrinkError
from zoomgold.gold.catalog import MODELS
from zoomgold.invariants import DIMENSIONS, Part
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
    for name, part in parts.items():
        if name not in published or part.built is None:
            continue
        key = DIMENSIONS.get(name, MODELS[name].promise.key[0])
        before, replaced, after = published[name], part.before, part.built
        assert replaced is not None
        if name in DIMENSIONS:
            before = before.filter(before.scd_current_flag)
            replaced = replaced.filter(replaced.scd_current_flag)
            after = after.filter(after.scd_current_flag)
        gone = replaced.anti_join(after, key)
        query = before.aggregate(rows=before.count(), gone=gone.count().as_scalar())
        found = backend.rows(query)[0]
        if found["gone"] > Decimal(str(settings.max_shrink)) * found["rows"]:
            raise ShrinkError(
                f"{name} would lose {found['gone']} of {found['rows']} published rows, more than "
                f"max_shrink {settings.max_shrink} allows.\n"
                "Nothing was published. Is Silver complete? If so, run with --allow-shrink."
            )
