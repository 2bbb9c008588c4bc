"""How many rows each Gold table has after its writes: worked out before, held to after them."""

from collections.abc import Mapping

import ibis.expr.types as ir

from zoomgold.errors import InvariantError
from zoomgold.transform.writes import Merge


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


def merged_size(write: Merge, published: ir.Table | None) -> ir.IntegerScalar:
    """The rows a table will have: of the `published` ones the stale go, the fresh ones come."""
    size = write.fresh.count().as_scalar()
    if published is not None:
        size += published.count().as_scalar()
        if write.stale is not None:
            gone = published.semi_join(write.stale, list(write.contract.key))
            size -= gone.count().as_scalar()
    return size
