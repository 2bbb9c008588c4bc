"""Periods: days, ISO weeks, months, quarters and years, counted by whole numbers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
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

    def start(self, number: ir.IntegerValue) -> ir.DateValue:
        """The first day of a period, by which it is named: a week by its Monday."""
        if self.months:
            return month_start(number * self.months)
        return day_of_number(number * self.days - DAYS_FROM_A_MONDAY)

    def last_month(self, number: ir.IntegerValue) -> ir.IntegerValue:
        """The last month of a period of months, as `month_number` counts."""
        return number * self.months + (self.months - 1)

    def last_day(self, number: ir.IntegerValue) -> ir.IntegerValue:
        """The last day of a period, as `day_number` counts."""
        if self.months:
            return day_number(month_end(self.last_month(number)))
        return (number + 1) * self.days - (DAYS_FROM_A_MONDAY + 1)


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

    def has(self, day: ir.DateValue) -> ir.BooleanValue:
        """Whether a date is in the span; null is not."""
        return day.between(ibis.date(self.first.isoformat()), ibis.date(self.last.isoformat()))

    def periods(self) -> ir.Table:
        """A row per period: its number as `period`, and its `last_day` as `day_number` counts."""
        numbers = whole_numbers(self.last_number - self.first_number + 1, "period")
        numbers = numbers.select(period=numbers.period + self.first_number)
        end = (self.last - _EPOCH).days
        last_day = ibis.least(self.grain.last_day(numbers.period), ibis.literal(end, "int64"))
        return numbers.mutate(last_day=last_day)
