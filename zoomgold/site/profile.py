"""Profiles of columns: nulls, distinct values, range and shape, counted in the engine.

Personal data is counted only: neither its values nor its range leave the engine. The queries are
SQL that every engine reads: to build and compile them as expressions took longer than they take.
"""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any, NamedTuple

from zoomgold.definitions.contract import FLAG, RATIO, SECONDS
from zoomgold.definitions.silver import DAY, INSTANT, MONEY, TEXT, WHOLE
from zoomgold.engines.base import Rows
from zoomgold.expressions.keys import OPEN_END, RESERVED_VALID_FROM

#: Asks one table: SQL and its values, as `GoldReader.select` takes them.
Ask = Callable[[str, Mapping[str, Any]], Rows]


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
#: What stands for `always` and `not yet`, and the start of the count: as times and as dates.
_TIMES = {"always": RESERVED_VALID_FROM, "not_yet": OPEN_END, "epoch": _EPOCH}
_VALUES = _TIMES | {f"{name}_day": at.date() for name, at in _TIMES.items()}


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


def profile(ask: Ask, columns: Sequence[ColumnFacts]) -> TableProfile:
    """Profile a table in three small queries: size, measures, and how the values are spread."""
    rows = int(ask("SELECT COUNT(*) AS SIZE FROM PUBLISHED", {})[0]["size"])
    is_exact = rows <= MAX_EXACT_ROWS
    (found,) = ask(_measures(columns, is_exact), _VALUES)
    bins = [
        bins
        for place, column in enumerate(columns)
        if column.has_range and (bins := _Bins.over(column, place, found)) is not None
    ]
    few = [
        column
        for place, column in enumerate(columns)
        if column.may_list_values and 0 < found[f"d_{place}"] <= MAX_VALUES
    ]
    histograms, values = _spread(ask, bins, few)
    return TableProfile(
        rows,
        {
            column.name: Profile(
                nulls=int(found[f"n_{place}"]),
                distinct=int(found[f"d_{place}"]),
                is_exact=is_exact,
                least=_told(found.get(f"a_{place}")),
                greatest=_told(found.get(f"z_{place}")),
                open_ends=int(found.get(f"o_{place}") or 0),
                histogram=histograms.get(column.name, ()),
                values=values.get(column.name, ()),
            )
            for place, column in enumerate(columns)
        },
    )


def profile_of_nothing(columns: Sequence[ColumnFacts]) -> TableProfile:
    """The profile of a table that is not there."""
    return TableProfile(0, {c.name: Profile(nulls=0, distinct=0, is_exact=True) for c in columns})


def _measures(columns: Sequence[ColumnFacts], is_exact: bool) -> str:
    """One row; the measures of a column end in its place: all of them in one pass."""
    measures: list[str] = []
    for place, column in enumerate(columns):
        value = named(column.name)
        distinct = f"COUNT(DISTINCT {value})" if is_exact else f"APPROX_COUNT_DISTINCT({value})"
        measures += [f"COUNT(*) - COUNT({value}) AS N_{place}", f"{distinct} AS D_{place}"]
        if column.has_range:
            real = _real(column)
            spread = f"CAST({_units(real, column)} AS DOUBLE)"
            measures += [
                f"MIN({real}) AS A_{place}",
                f"MAX({real}) AS Z_{place}",
                f"$APPROX_PERCENTILE({spread}, {TAIL}) AS L_{place}",
                f"$APPROX_PERCENTILE({spread}, {1 - TAIL}) AS H_{place}",
            ]
            if column.is_temporal:
                measures.append(f"COUNT({value}) - COUNT({real}) AS O_{place}")
    return f"SELECT {', '.join(measures)} FROM PUBLISHED"


def named(column: str) -> str:
    """A column's name in SQL: quoted, for it may be a keyword; DuckDB takes any case."""
    return f'"{column.upper()}"'


def _real(column: ColumnFacts) -> str:
    """The value, or null where it only stands for `always` or `not yet`."""
    value = named(column.name)
    if not column.is_temporal:
        return value
    kind = "_day" if column.dtype == DAY else ""
    return f"CASE WHEN {value} NOT IN ($always{kind}, $not_yet{kind}) THEN {value} END"


@dataclass(frozen=True)
class _Bins:
    """`count` equal intervals of `step` units from `start` on, and what lies on either side."""

    column: ColumnFacts
    start: int
    step: int
    count: int

    @classmethod
    def over(cls, column: ColumnFacts, place: int, found: Mapping[str, Any]) -> "_Bins | None":
        """The intervals of a column's range; None when there is no range.

        Where a few outliers make the range several times as wide as that of the others, the
        intervals span the others.
        """
        least, greatest = found[f"a_{place}"], found[f"z_{place}"]
        if least is None or least == greatest:
            return None
        start, end = _position(least, column), _position(greatest, column)
        low, high = (int(found[f"{end}_{place}"]) for end in "lh")
        if end - start > _WIDE * (high - low):
            start, end = max(start, low), min(end, high)
        step = -(-(end - start + 1) // MAX_BINS)
        return cls(column, start, step, (end - start) // step + 1)

    def query(self) -> str:
        """Rows per interval: -1 is what lies below, `count` what lies above."""
        inside = f"(UNIT - {self.start})"
        # Of an exact multiple, so that no engine's way to divide whole numbers shows.
        whole = f"ROUND(({inside} - MOD({inside}, {self.step})) / {self.step})"
        units = _units(_real(self.column), self.column)
        return (
            f"SELECT '{self.column.name}' AS NAME, CASE WHEN UNIT < {self.start} THEN -1 "
            f"ELSE LEAST(CAST({whole} AS BIGINT), {self.count}) END AS BIN, "
            "NULL AS LABEL, COUNT(*) AS SIZE "
            f"FROM (SELECT {units} AS UNIT FROM PUBLISHED) AS UNITS WHERE UNIT IS NOT NULL "
            "GROUP BY BIN"
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


def _values_of(column: ColumnFacts) -> str:
    """Rows per value."""
    value = named(column.name)
    return (
        f"SELECT '{column.name}' AS NAME, NULL AS BIN, CAST({value} AS VARCHAR) AS LABEL, "
        f"COUNT(*) AS SIZE FROM PUBLISHED WHERE {value} IS NOT NULL GROUP BY {value}"
    )


def _spread(
    ask: Ask, bins: Sequence[_Bins], listed: Sequence[ColumnFacts]
) -> tuple[dict[str, tuple[Bar, ...]], dict[str, tuple[Bar, ...]]]:
    """The histograms and the lists of values, by column; one query for all."""
    queries = [one.query() for one in bins] + [_values_of(column) for column in listed]
    counts: dict[str, dict[int, int]] = defaultdict(dict)
    values: dict[str, list[Bar]] = defaultdict(list)
    for row in ask(" UNION ALL ".join(queries), _VALUES) if queries else []:
        if row["bin"] is None:
            values[row["name"]].append(Bar(row["label"], int(row["size"])))
        else:
            counts[row["name"]][int(row["bin"])] = int(row["size"])
    return (
        {one.column.name: one.bars(counts[one.column.name]) for one in bins},
        {
            name: tuple(sorted(found, key=lambda bar: (-bar.rows, bar.label)))
            for name, found in values.items()
        },
    )


def _units(value: str, column: ColumnFacts) -> str:
    if column.dtype == DAY:
        return f"DATEDIFF('day', $epoch_day, {value})"
    if column.dtype == INSTANT:
        return f"DATEDIFF('microsecond', $epoch, {value})"
    per_unit = _PER_UNIT[column.dtype]
    return value if per_unit == 1 else f"CAST(ROUND({value} * {per_unit}) AS BIGINT)"


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
