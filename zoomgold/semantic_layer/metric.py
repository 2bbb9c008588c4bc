"""What a metric is, as data: which rows of Gold it aggregates, how, and by what it can be split."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from zoomgold.definitions.contract import AMOUNT, WHOLE
from zoomgold.semantic_layer.periods import GRAINS
from zoomgold.semantic_layer.placements import Placement

if TYPE_CHECKING:
    import ibis.expr.types as ir

SHARE = "decimal(18, 6)"
USERS = "go_user_dim"

#: `sum`: the values of periods and of dimension values add up. `ratio`: computed from summed parts.
#: `distinct`: counted anew for each period and each dimension value, never added up.
Combination = Literal["sum", "ratio", "distinct"]


@dataclass(frozen=True)
class Rows:
    """The rows of a Gold table that count, and in which periods.

    Where `user_key` names a column, the rows have also `plan_type`, `company` and `known_user_id`
    of that version of a user; the last is null for a reserved member.
    """

    table: str
    placement: Placement
    user_key: str | None = None
    only: Callable[[ir.Table], ir.BooleanValue] | None = None

    @property
    def tables(self) -> tuple[str, ...]:
        """The Gold tables that it takes."""
        return (self.table, *(() if self.user_key is None else (USERS,)))


@dataclass(frozen=True)
class Measure:
    """A number that rows add up to: `formula` is an aggregate, `WHOLE` or an `AMOUNT`.

    It is the same whatever the dimensions that it `ignores`: neither split nor filtered by them.
    """

    rows: Rows
    formula: Callable[[ir.Table], ir.NumericScalar]
    dtype: str = WHOLE
    ignores: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Metric:
    """A number that the business asks for, over time.

    It is `measure`, or `times` that over the measure `over`. Where there are no rows a sum is 0 and
    a ratio null, and so is a ratio over 0.
    """

    name: str
    label: str
    description: str
    unit: str
    combination: Combination
    measure: Measure
    over: Measure | None = None
    times: int = 1
    dimensions: tuple[str, ...] = ()
    grains: tuple[str, ...] = tuple(GRAINS)

    @property
    def measures(self) -> tuple[Measure, ...]:
        """What it is computed from."""
        return (self.measure,) if self.over is None else (self.measure, self.over)

    @property
    def dtype(self) -> str:
        """The Ibis type of its values."""
        return self.measure.dtype if self.over is None else SHARE

    @property
    def tables(self) -> tuple[str, ...]:
        """The Gold tables that it is computed from."""
        found = [table for measure in self.measures for table in measure.rows.tables]
        return tuple(dict.fromkeys(found))


__all__ = ["AMOUNT", "SHARE", "USERS", "WHOLE", "Combination", "Measure", "Metric", "Rows"]
