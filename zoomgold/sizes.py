"""How many rows each Gold table has after its writes: worked out before, held to after them."""

from collections.abc import Iterable, Mapping, Sequence

import ibis
import ibis.expr.types as ir

from zoomgold.backends.base import Merge, Replace, Write
from zoomgold.errors import InvariantError
from zoomgold.gold.catalog import MODELS
from zoomgold.scope import united


def merged_sizes(writes: Iterable[Write], published: Mapping[str, ir.Table]) -> ir.Table | None:
    """A row for each Gold table that is merged: `model`, and its `size` after that; None for none.

    Of the `published` rows those of the stale keys go, and the fresh ones come.
    """
    return united(
        *(
            _merged_size(write, published.get(write.contract.table))
            for write in writes
            if isinstance(write, Merge) and write.contract.table in MODELS
        )
    )


def replaced(writes: Sequence[Write]) -> tuple[str, ...]:
    """The Gold tables in whose place their candidates come."""
    return tuple(write.contract.table for write in writes if isinstance(write, Replace))


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


def _merged_size(write: Merge, published: ir.Table | None) -> ir.Table:
    size = write.fresh.count().as_scalar()
    if published is not None:
        size += published.count().as_scalar()
        if write.stale is not None:
            gone = published.semi_join(write.stale, list(write.contract.key))
            size -= gone.count().as_scalar()
    return ibis.literal(write.contract.table).name("model").as_table().mutate(size=size)
