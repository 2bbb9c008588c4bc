"""The shrink guard, against an empty or cut-off Silver: a run must not empty Gold by accident."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from zoomgold import lazy_ibis as ibis
from zoomgold.errors import ShrinkError
from zoomgold.expressions.tables import united
from zoomgold.models.catalog import MODELS
from zoomgold.validation.invariants import DIMENSIONS, MEMBERS, Part

if TYPE_CHECKING:
    import ibis.expr.types as ir


def losses(published: Mapping[str, ir.Table], parts: Mapping[str, Part]) -> ir.Table | None:
    """A row for each table that is rebuilt: `model`, its `rows`, and how many would be `gone`.

    `parts` are the tables after the run, `published` those before it. Of a dimension the keys with
    a current version are counted, without the reserved members. None when no published table is
    built.
    """
    return united(
        *(
            _loss(name, published[name], part)
            for name, part in parts.items()
            if name in published and part.built is not None
        )
    )


def check_shrink(found: Iterable[Mapping[str, Any]], max_shrink: float) -> None:
    """Raise `ShrinkError` when a row of `losses` has lost more than this share."""
    allowed = Decimal(str(max_shrink))
    for loss in found:
        if loss["gone"] > allowed * loss["rows"]:
            loses = "close" if loss["model"] in DIMENSIONS else "lose"
            what = "current versions" if loss["model"] in DIMENSIONS else "published rows"
            raise ShrinkError(
                f"{loss['model']} would {loses} {loss['gone']} of {loss['rows']} {what}, "
                f"more than max_shrink {max_shrink} allows.\n"
                "Nothing was published. Is Silver complete? If so, run with --allow-shrink."
            )


def _loss(name: str, before: ir.Table, part: Part) -> ir.Table:
    key = DIMENSIONS.get(name, MODELS[name].contract.key[0])
    replaced, after = part.before, part.built
    assert replaced is not None
    assert after is not None
    if name in DIMENSIONS:
        before = before.filter(before.scd_current_flag & ~before[key].isin(MEMBERS.get(name, ())))
        replaced = replaced.filter(replaced.scd_current_flag)
        after = after.filter(after.scd_current_flag)
    gone = replaced.anti_join(after, key)
    counted = before.aggregate(rows=before.count(), gone=gone.count().as_scalar())
    return counted.mutate(model=ibis.literal(name)).select("model", "rows", "gone")
