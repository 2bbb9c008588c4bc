"""Profiles of columns: nulls, distinct values, range and shape, counted in the engine.

Personal data is counted only: neither its values nor its range leave the engine.
"""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import reduce
from typing import Any, NamedTuple

import ibis
import ibis.expr.types as ir

from zoomgold.definitions.contract import FLAG, RATIO, SECONDS
from zoomgold.definitions.silver import DAY, INSTANT, MONEY, TEXT, WHOLE
from zoomgold.expressions.keys import OPEN_END, RESERVED_VALID_FROM, instant
from zoomgold.expressions.numbers import day_number, epoch_microseconds, whole_quotient

#: Runs an expression whose result is small.
Fetch = Callable[[ir.Table], list[dict[str, Any]]]


class Bar(NamedTuple):
    """Rows per interval or value; a tail is what lies beyond the intervals."""

    label: str
    rows: int
    is_tail: bool = False


MAX_BINS = 20
#: A text column with more distinct values than this has no list of them.
MAX_VALUES = 12
#: Beyond this many rows distinct values are estimated, which needs little memory.
MAX_EXACT_ROWS = 1_000_000
#: The share at each end that the intervals leave out when it would squeeze all the others.
TAIL = 0.01
_WIDE = 3
#: A range is counted in whole units: cents, ten-thousandths, milliseconds, days, microseconds.
_PER_UNIT = {WHOLE: 1, MONEY: 100, RATIO: 10_000, SECONDS: 1_000}
_EPOCH = datetime(1970, 1, 1)


@dataclass(frozen=True)
class ColumnFacts:
    """What a profile needs to know of a column."""

    name: str
    dtype: str
    pii: bool

    @property
    def is_temporal(self) -> bool:
        """Whether it holds dates or times."""
        return self.dtype in (DAY, INSTANT)

    @property
    def has_range(self) -> bool:
        """Whether least, greatest and a histogram mean something."""
        return not self.pii and (self.is_temporal or self.dtype in _PER_UNIT)

    @property
    def may_list_values(self) -> bool:
        """Whether its values may be listed when they are few."""
        return not self.pii and self.dtype in (TEXT, FLAG)


@dataclass(frozen=True)
class Profile:
    """One column: `open_ends` counts times that stand for no time, which the range leaves out.

    `histogram` has a bar per interval, `values` one per value, most frequent first.
    """

    nulls: int
    distinct: int
    is_exact: bool
    least: str | None = None
    greatest: str | None = None
    open_ends: int = 0
    histogram: tuple[Bar, ...] = ()
    values: tuple[Bar, ...] = ()


@dataclass(frozen=True)
class TableProfile:
    """A table's number of rows and its columns' profiles."""

    rows: int
    columns: Mapping[str, Profile]


def profile(table: ir.Table, columns: Sequence[ColumnFacts], fetch: Fetch) -> TableProfile:
    """Profile a table in four small queries: size, measures, histograms, values."""
    rows = int(fetch(table.aggregate(rows=table.count()))[0]["rows"])
    is_exact = rows <= MAX_EXACT_ROWS
    found = fetch(table.aggregate(**_measures(table, columns, is_exact)))[0]
    bins = {c.name: _Bins.over(c, found) for c in columns if c.has_range}
    histograms = _histograms(table, [b for b in bins.values() if b is not None], fetch)
    few = [c for c in columns if c.may_list_values and 0 < found[f"{c.name}__d"] <= MAX_VALUES]
    values = _values(table, few, fetch)
    return TableProfile(
        rows,
        {
            c.name: Profile(
                nulls=int(found[f"{c.name}__n"] or 0),
                distinct=int(found[f"{c.name}__d"]),
                is_exact=is_exact,
                least=_told(found.get(f"{c.name}__a")),
                greatest=_told(found.get(f"{c.name}__z")),
                open_ends=int(found.get(f"{c.name}__o") or 0),
                histogram=histograms.get(c.name, ()),
                values=values.get(c.name, ()),
            )
            for c in columns
        },
    )


def profile_of_nothing(columns: Sequence[ColumnFacts]) -> TableProfile:
    """The profile of a table that is not there."""
    return TableProfile(0, {c.name: Profile(nulls=0, distinct=0, is_exact=True) for c in columns})


def _measures(
    table: ir.Table, columns: Sequence[ColumnFacts], is_exact: bool
) -> dict[str, ir.Value]:
    measures: dict[str, ir.Value] = {}
    for column in columns:
        value, name = table[column.name], column.name
        measures[f"{name}__n"] = value.isnull().sum()
        measures[f"{name}__d"] = value.nunique() if is_exact else value.approx_nunique()
        if column.has_range:
            real = _real(table, column)
            measures[f"{name}__a"], measures[f"{name}__z"] = real.min(), real.max()
            units = _units(real, column)
            measures[f"{name}__l"] = units.approx_quantile(TAIL)
            measures[f"{name}__h"] = units.approx_quantile(1 - TAIL)
            if column.is_temporal:
                measures[f"{name}__o"] = (value.notnull() & real.isnull()).sum()
    return measures


def _real(table: ir.Table, column: ColumnFacts) -> ir.Value:
    """The value, or null where it only stands for `always` or `not yet`."""
    value = table[column.name]
    if not column.is_temporal:
        return value
    stand_ins = [instant(RESERVED_VALID_FROM), instant(OPEN_END)]
    at = value.cast("timestamp(6)")
    return ibis.ifelse(at.isin(stand_ins), ibis.null(column.dtype), value)


@dataclass(frozen=True)
class _Bins:
    """`count` equal intervals of `step` units from `start` on, and what lies on either side."""

    column: ColumnFacts
    start: int
    step: int
    count: int

    @classmethod
    def over(cls, column: ColumnFacts, found: Mapping[str, Any]) -> "_Bins | None":
        """The intervals of a column's range; None when there is no range.

        Where a few outliers make the range several times as wide as that of the others, the
        intervals span the others.
        """
        least, greatest = found[f"{column.name}__a"], found[f"{column.name}__z"]
        if least is None or least == greatest:
            return None
        start, end = _position(least, column), _position(greatest, column)
        low, high = (int(found[f"{column.name}__{end}"]) for end in "lh")
        if end - start > _WIDE * (high - low):
            start, end = max(start, low), min(end, high)
        step = -(-(end - start + 1) // MAX_BINS)
        return cls(column, start, step, (end - start) // step + 1)

    def expression(self, table: ir.Table) -> ir.Table:
        """Rows per interval: -1 is what lies below, `count` what lies above."""
        real = table.select(value=_real(table, self.column))
        real = real.filter(real.value.notnull())
        units = _units(real.value, self.column) - self.start
        inside = whole_quotient(ibis.greatest(units, 0), self.step)
        binned = real.select(bin=ibis.ifelse(units < 0, -1, ibis.least(inside, self.count)))
        counted = binned.group_by("bin").aggregate(rows=binned.count())
        return counted.select(
            column=ibis.literal(self.column.name),
            bin=counted.bin.cast("int64"),
            rows=counted.rows,
        )

    def bars(self, rows: Mapping[int, int]) -> tuple[Bar, ...]:
        """All intervals, the empty ones too, between the tails that there are."""
        first, last = self._at(0), self._at(self.step * self.count - 1)
        below, above = rows.get(-1), rows.get(self.count)
        inside = (Bar(self._label(i), rows.get(i, 0)) for i in range(self.count))
        return (
            *([Bar(f"below {first}", below, True)] if below else []),
            *inside,
            *([Bar(f"above {last}", above, True)] if above else []),
        )

    def _label(self, position: int) -> str:
        low = position * self.step
        first, last = self._at(low), self._at(low + self.step - 1)
        return first if first == last else f"{first} to {last}"

    def _at(self, offset: int) -> str:
        return _at(self.start + offset, self.column)


def _histograms(table: ir.Table, bins: Sequence[_Bins], fetch: Fetch) -> dict[str, tuple[Bar, ...]]:
    if not bins:
        return {}
    counts: dict[str, dict[int, int]] = defaultdict(dict)
    for row in fetch(_union([b.expression(table) for b in bins])):
        counts[row["column"]][int(row["bin"])] = int(row["rows"])
    return {b.column.name: b.bars(counts[b.column.name]) for b in bins}


def _values(
    table: ir.Table, columns: Sequence[ColumnFacts], fetch: Fetch
) -> dict[str, tuple[Bar, ...]]:
    if not columns:
        return {}
    parts = []
    for column in columns:
        texts = table.select(value=table[column.name].cast("string"))
        texts = texts.filter(texts.value.notnull())
        rows = texts.group_by("value").aggregate(rows=texts.count())
        parts.append(rows.select(column=ibis.literal(column.name), value="value", rows="rows"))
    found: dict[str, list[Bar]] = defaultdict(list)
    for row in fetch(_union(parts)):
        found[row["column"]].append(Bar(row["value"], int(row["rows"])))
    return {
        name: tuple(sorted(bars, key=lambda bar: (-bar.rows, bar.label)))
        for name, bars in found.items()
    }


def _union(parts: Sequence[ir.Table]) -> ir.Table:
    return reduce(lambda left, right: left.union(right), parts)


def _units(value: ir.Value, column: ColumnFacts) -> ir.IntegerValue:
    if column.dtype == DAY:
        return day_number(value)
    if column.dtype == INSTANT:
        return epoch_microseconds(value)
    return (value * _PER_UNIT[column.dtype]).round().cast("int64")


def _position(value: Any, column: ColumnFacts) -> int:
    if isinstance(value, datetime):
        return (value - _EPOCH) // timedelta(microseconds=1)
    if isinstance(value, date):
        return (value - _EPOCH.date()).days
    units: int = round(value * _PER_UNIT[column.dtype])
    return units


def _at(position: int, column: ColumnFacts) -> str:
    if column.dtype == DAY:
        return str(_EPOCH.date() + timedelta(days=position))
    if column.dtype == INSTANT:
        return f"{_EPOCH + timedelta(microseconds=position):%Y-%m-%d %H:%M}"
    per_unit = _PER_UNIT[column.dtype]
    return f"{position:,}" if per_unit == 1 else f"{Decimal(position) / per_unit:,}"


def _told(value: Any) -> str | None:
    if value is None:
        return None
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d %H:%M}"
    if isinstance(value, float):
        return f"{value:,.3f}"
    return f"{value:,}" if isinstance(value, int | Decimal) else str(value)
