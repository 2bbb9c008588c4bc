"""How many rows each Gold table has after its writes: computed before, checked after."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from zoomgold import lazy_ibis as ibis
from zoomgold.errors import InvariantError
from zoomgold.transform.writes import Merge

if TYPE_CHECKING:
    import ibis.expr.types as ir


def check(expected: Mapping[str, int], found: Mapping[str, int]) -> None:
    """Raise `InvariantError` when a table has other than the `expected` rows."""
    off = [
        f"{name} has {found.get(name, 0)} rows, expected {size}"
        for name, size in expected.items()
        if found.get(name, 0) != size
    ]
    if off:
        raise InvariantError(
            f"Tables do not have the rows that were written: {'; '.join(off)}.\n"
            "Nothing was published; this is a defect of zoomgold."
        )


def merged_size(
    write: Merge, published: ir.Table | None, replaced: ir.Table | None = None
) -> ir.IntegerScalar:
    """The rows a table will have: of the `published` ones the stale go, the fresh ones come.

    `replaced`: published rows, of which the stale are the keys: they need not be looked for again.
    Were one of them not published, or twice, the table would have other rows than that.
    """
    size: ir.IntegerScalar = ibis.literal(0, "int64")
    if write.fresh is not None:
        size += write.fresh.count().as_scalar()
    if published is not None:
        size += published.count().as_scalar()
        if write.stale is not None:
            gone = replaced
            if gone is None:
                gone = published.semi_join(write.stale, list(write.contract.key))
            size -= gone.count().as_scalar()
    return size
