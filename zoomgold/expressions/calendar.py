"""Days, months and series of whole numbers, in arithmetic that every engine does alike.

Nothing here depends on a session's first day of the week, nor on what an engine's truncation of a
date returns.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zoomgold import lazy_ibis as ibis
from zoomgold.expressions.numbers import day_number, whole_quotient

if TYPE_CHECKING:
    import ibis.expr.types as ir

DAYS_PER_WEEK = 7
MONTHS_PER_YEAR = 12
#: From 1970-01-01, a Thursday, back to a Monday before any date: so that a remainder means the
#: same on every engine, no number is negative.
DAYS_FROM_A_MONDAY = 3 + DAYS_PER_WEEK * 200_000
_MICROSECONDS_PER_DAY = 86_400_000_000


def whole_numbers(count: int, name: str) -> ir.Table:
    """A table of the numbers from 0 to `count - 1`, an int64 column of this name."""
    table = _digits(name, 10)
    reach = 10
    while reach < count:
        more = _digits("more", min(10, -(-count // reach)))
        pairs = table.cross_join(more)
        table = pairs.select(**{name: pairs[name] + pairs.more * reach})
        reach *= 10
    return table.filter(table[name] < count)


def _digits(name: str, base: int) -> ir.Table:
    """The numbers from 0 to `base - 1`, of which there are at least two."""
    first, *others = (ibis.literal(digit, "int64").name(name).as_table() for digit in range(base))
    return first.union(*others)


def plus_days(day: ir.DateValue, days: ir.IntegerValue) -> ir.DateValue:
    """The date so many days later; earlier, where `days` is negative.

    By way of a timestamp: DuckDB's sum of a date and an interval is one, whatever its type says.
    """
    return (day.cast("timestamp(6)") + days.as_interval("D")).date()


def day_of_number(number: ir.IntegerValue) -> ir.DateValue:
    """The date so many days after 1970-01-01: the inverse of `day_number`."""
    return plus_days(ibis.date("1970-01-01"), number)


def last_instant(day: ir.DateValue) -> ir.TimestampValue:
    """The last microsecond of the day."""
    rest = ibis.literal(_MICROSECONDS_PER_DAY - 1, "int64").as_interval("us")
    return day.cast("timestamp(6)") + rest


def weekday(day: ir.DateValue) -> ir.IntegerValue:
    """1 for Monday to 7 for Sunday."""
    return (day_number(day) + DAYS_FROM_A_MONDAY) % DAYS_PER_WEEK + 1


def month_number(day: ir.DateValue) -> ir.IntegerValue:
    """Months from January of year 0: a number that grows by 1 from month to month."""
    return day.year().cast("int64") * MONTHS_PER_YEAR + day.month() - 1


def month_start(number: ir.IntegerValue) -> ir.DateValue:
    """The first day of the month of this `month_number`."""
    return ibis.date(_year(number), number % MONTHS_PER_YEAR + 1, 1)


def month_end(number: ir.IntegerValue) -> ir.DateValue:
    """The last day of the month of this `month_number`.

    That of December is said outright: the day before the next month may be of year 10000.
    """
    month = number % MONTHS_PER_YEAR + 1
    is_december = month == MONTHS_PER_YEAR
    next_start = ibis.date(
        _year(number),
        ibis.ifelse(is_december, MONTHS_PER_YEAR, month + 1),
        ibis.ifelse(is_december, 31, 1),
    )
    return plus_days(next_start, ibis.ifelse(is_december, 0, -1).cast("int64"))


def _year(number: ir.IntegerValue) -> ir.IntegerValue:
    return whole_quotient(number, MONTHS_PER_YEAR)
