"""Periods: days, ISO weeks, months, quarters and years, counted by whole numbers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from zoomgold import lazy_ibis as ibis
from zoomgold.expressions.calendar import (
    DAYS_FROM_A_MONDAY,
    DAYS_PER_WEEK,
    MONTHS_PER_YEAR,
    day_of_number,
    month_end,
    month_number,
    month_start,
    whole_numbers,
)
from zoomgold.expressions.numbers import day_number, whole_quotient
from zoomgold.expressions.tables import united

if TYPE_CHECKING:
    import ibis.expr.types as ir

_EPOCH = date(1970, 1, 1)


@dataclass(frozen=True)
class Grain:
    """The length of periods, in months or in days, whichever is not 0.

    A period is called by a whole number, one more than the period before it has.
    """

    name: str
    months: int = 0
    days: int = 0

    def number(self, day: ir.DateValue) -> ir.IntegerValue:
        """The period that a date is in."""
        if self.months:
            return whole_quotient(month_number(day), self.months)
        return whole_quotient(day_number(day) + DAYS_FROM_A_MONDAY, self.days)

    def number_of(self, day: date) -> int:
        """`number` of a Python date."""
        if self.months:
            return (day.year * MONTHS_PER_YEAR + day.month - 1) // self.months
        return ((day - _EPOCH).days + DAYS_FROM_A_MONDAY) // self.days

    def start_of(self, number: int) -> date:
        """`start` of a Python number."""
        if self.months:
            first_month = number * self.months
            return date(first_month // MONTHS_PER_YEAR, first_month % MONTHS_PER_YEAR + 1, 1)
        return _EPOCH + timedelta(days=number * self.days - DAYS_FROM_A_MONDAY)

    def end_of(self, number: int) -> date:
        """The last day of a period; of one that time does not hold whole, the last there is."""
        try:
            return self.start_of(number + 1) - timedelta(days=1)
        except (OverflowError, ValueError):
            return date.max

    def start(self, number: ir.IntegerValue) -> ir.DateValue:
        """The first day of a period, by which it is named: a week by its Monday."""
        if self.months:
            return month_start(number * self.months)
        return day_of_number(number * self.days - DAYS_FROM_A_MONDAY)

    def first_day(self, number: ir.IntegerValue) -> ir.IntegerValue:
        """The first day of a period, as `day_number` counts."""
        if self.months:
            return day_number(month_start(number * self.months))
        return number * self.days - DAYS_FROM_A_MONDAY

    def last_month(self, number: ir.IntegerValue) -> ir.IntegerValue:
        """The last month of a period of months, as `month_number` counts."""
        return number * self.months + (self.months - 1)

    def last_day(self, number: ir.IntegerValue) -> ir.IntegerValue:
        """The last day of a period, as `day_number` counts."""
        if self.months:
            return day_number(month_end(self.last_month(number)))
        return (number + 1) * self.days - (DAYS_FROM_A_MONDAY + 1)


#: A span from 1900 to 3799, or any within, has one period of this grain.
WHOLE = Grain("whole", months=1900 * MONTHS_PER_YEAR)
#: From the shortest to the longest.
GRAINS: Mapping[str, Grain] = {
    grain.name: grain
    for grain in (
        Grain("day", days=1),
        Grain("week", days=DAYS_PER_WEEK),
        Grain("month", months=1),
        Grain("quarter", months=3),
        Grain("year", months=MONTHS_PER_YEAR),
    )
}


@dataclass(frozen=True)
class Span:
    """The days from `first` to `last`, both included, and their periods.

    The first and the last period are cut where the span begins and ends within them.
    """

    grain: Grain
    first: date
    last: date

    @property
    def first_number(self) -> int:
        """The period of the first day."""
        return self.grain.number_of(self.first)

    @property
    def last_number(self) -> int:
        """The period of the last day."""
        return self.grain.number_of(self.last)

    @property
    def count(self) -> int:
        """How many periods there are."""
        return self.last_number - self.first_number + 1

    @property
    def starts(self) -> tuple[date, ...]:
        """The first day of each period; that of the first may lie before the span."""
        numbers = range(self.first_number, self.last_number + 1)
        return tuple(self.grain.start_of(number) for number in numbers)

    def has(self, day: ir.DateValue) -> ir.BooleanValue:
        """Whether a date is in the span; null is not."""
        return day.between(ibis.date(self.first.isoformat()), ibis.date(self.last.isoformat()))

    def placed(self, rows: ir.Table, column: str) -> ir.Table:
        """The rows whose date is in the span, with the number of their period as `period`."""
        within = rows.filter(self.has(rows[column]))
        return within.mutate(period=self.grain.number(within[column]))

    def periods(self) -> ir.Table:
        """A row per period: its number as `period`, and its `last_day` as `day_number` counts."""
        numbers = whole_numbers(self.count, "period")
        numbers = numbers.select(period=numbers.period + self.first_number)
        last_day = ibis.least(self.grain.last_day(numbers.period), _number(self.last))
        return numbers.mutate(last_day=last_day)


@dataclass(frozen=True)
class Spans:
    """Several spans at once, which may overlap and differ in their grains.

    A period is called by its place among all their periods, from 0 on.
    """

    spans: tuple[Span, ...]

    def placed(self, rows: ir.Table, column: str) -> ir.Table:
        """A row for each period that a row's date is in, with the place of it as `period`."""
        periods = self._periods
        numbered = rows.mutate(placed_day=day_number(rows[column]))
        return numbered.inner_join(
            periods,
            [numbered.placed_day >= periods.first_day, numbered.placed_day <= periods.last_day],
        )

    def periods(self) -> ir.Table:
        """A row per period: its place as `period`, its `first_day` and `last_day` as numbers."""
        return self._periods

    @cached_property
    def _periods(self) -> ir.Table:
        found, place = [], 0
        for span in self.spans:
            found.append(_single(span, place) if span.count == 1 else _several(span, place))
            place += span.count
        periods = united(*found)
        assert periods is not None, "there is a span"
        return periods


def _single(span: Span, place: int) -> ir.Table:
    """The only period of a span, without any arithmetic."""
    row = ibis.literal(place, "int64").name("period").as_table()
    return row.mutate(first_day=_number(span.first), last_day=_number(span.last))


def _several(span: Span, place: int) -> ir.Table:
    periods = span.periods()
    start = span.grain.first_day(periods.period)
    return periods.select(
        period=periods.period + (place - span.first_number),
        first_day=ibis.greatest(start, _number(span.first)),
        last_day=periods.last_day,
    )


def _number(day: date) -> ir.IntegerScalar:
    return ibis.literal((day - _EPOCH).days, "int64")
