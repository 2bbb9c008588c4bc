"""The guard against an empty or cut-off Silver: a run must not empty Gold by accident."""

from collections.abc import Mapping

import ibis.expr.types as ir

from zoomgold.backends.duckdb import DuckDBBackend
from zoomgold.errors import ShrinkError
from zoomgold.gold.catalog import MODELS
from zoomgold.invariants import DIMENSIONS
from zoomgold.settings import Settings


def check_shrink(
    backend: DuckDBBackend,
    published: Mapping[str, ir.Table],
    built: Mapping[str, ir.Table],
    settings: Settings,
) -> None:
    """Raise `ShrinkError` when too many published rows or current versions would disappear."""
    if settings.allow_shrink:
        return
    for name in built:
        if name not in published:
            continue
        before, after, key = published[name], built[name], MODELS[name].promise.key[0]
        if name in DIMENSIONS:
            key = DIMENSIONS[name]
            before = before.filter(before.scd_current_flag)
            after = after.filter(after.scd_current_flag)
        gone = before.anti_join(after, before[key] == after[key])
        query = before.aggregate(rows=before.count(), gone=gone.count().as_scalar())
        found = backend.rows(query)[0]
        if found["gone"] > settings.max_shrink * found["rows"]:
            raise ShrinkError(
                f"{name} would lose {found['gone']} of {found['rows']} published rows, more than "
                f"max_shrink {settings.max_shrink} allows.\n"
                "Nothing was published. Is Silver complete? If so, run with --allow-shrink."
            )
