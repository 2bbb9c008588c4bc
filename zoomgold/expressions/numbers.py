"""Exact whole-number arithmetic on time and ratios, the same on every engine.

Engines differ in how they divide whole numbers and count minutes. Everything here goes through
integer microseconds, and a quotient is taken of an exact multiple and rounded, so that neither a
float's last digit nor a decimal's default scale can show.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zoomgold import lazy_ibis as ibis

if TYPE_CHECKING:
    import ibis.expr.types as ir

MICROSECONDS_PER_MINUTE = 60_000_000
_EPOCH = "1970-01-01"
_WEEK = 7
_WORKDAYS = 5
#: From 1970-01-01, a Thursday, back to a Monday far before any date, so that the count stays
#: positive and a remainder means the same everywhere.
_DAYS_FROM_A_MONDAY = 3 + _WEEK * 200_000


def whole_quotient(number: ir.IntegerValue, divisor: ir.IntegerValue | int) -> ir.IntegerValue:
    """`number / divisor` without its fraction, for a number >= 0 and a divisor > 0."""
    exact_multiple = number - number % divisor
    return (exact_multiple / divisor).round().cast("int64")


def epoch_microseconds(instant: ir.TimestampValue) -> ir.IntegerValue:
    """Whole microseconds from 1970-01-01 00:00:00 UTC; negative before."""
    epoch = ibis.timestamp(f"{_EPOCH} 00:00:00").cast("timestamp(6)")
    return instant.delta(epoch, unit="microsecond")


def minutes(start: ir.TimestampValue, end: ir.TimestampValue) -> ir.IntegerValue:
    """Whole elapsed minutes from `start` to `end`, which is not before it: 59 s is 0 minutes."""
    elapsed = end.delta(start, unit="microsecond")
    return whole_quotient(elapsed, MICROSECONDS_PER_MINUTE)


def day_number(day: ir.DateValue) -> ir.IntegerValue:
    """Days from 1970-01-01; negative before."""
    return day.delta(ibis.date(_EPOCH), unit="day")


def days_between(start: ir.DateValue, end: ir.DateValue) -> ir.IntegerValue:
    """Calendar days from `start` to `end`; negative when `end` is earlier."""
    return end.delta(start, unit="day")


def business_days_between(start: ir.DateValue, end: ir.DateValue) -> ir.IntegerValue:
    """Days from Monday to Friday in `(start, end]`."""
    return _workdays_until(end) - _workdays_until(start)


def _workdays_until(day: ir.DateValue) -> ir.IntegerValue:
    days = day_number(day) + _DAYS_FROM_A_MONDAY
    weekday = days % _WEEK
    return whole_quotient(days, _WEEK) * _WORKDAYS + ibis.least(weekday + 1, _WORKDAYS)


def ratio_ten_thousandths(
    numerator: ir.IntegerValue, denominator: ir.IntegerValue
) -> ir.IntegerValue:
    """`numerator / denominator` in ten-thousandths, rounded half up, at most 10000.

    Null where either is null or the denominator is 0; both are otherwise >= 0.
    """
    positive = denominator.nullif(0)
    rounded = whole_quotient(numerator * 20_000 + positive, positive * 2)
    # Not `least`: it skips nulls on some engines.
    return ibis.ifelse(rounded > 10_000, ibis.literal(10_000, "int64"), rounded)


def ten_thousandths_as_decimal(count: ir.IntegerValue) -> ir.DecimalValue:
    """A count of ten-thousandths from 0 to 10000 as a decimal(5, 4)."""
    return (count.cast("decimal(9, 4)") * ibis.literal("0.0001").cast("decimal(5, 4)")).cast(
        "decimal(5, 4)"
    )


def ratio_millionths(numerator: ir.IntegerValue, denominator: ir.IntegerValue) -> ir.IntegerValue:
    """`numerator / denominator` in millionths, rounded half up: away from 0 where it is negative.

    Null where either is null or the denominator is 0, which is otherwise > 0. Whole parts and rest
    are divided apart, so that no product comes near the end of 64 bits.
    """
    positive = denominator.nullif(0)
    size = numerator.abs()
    whole = whole_quotient(size, positive)
    rest = whole_quotient(size % positive * 2_000_000 + positive, positive * 2)
    return (whole * 1_000_000 + rest) * ibis.ifelse(numerator < 0, -1, 1)


def millionths_as_decimal(count: ir.IntegerValue) -> ir.DecimalValue:
    """A count of millionths as a decimal(18, 6)."""
    return (count.cast("decimal(24, 6)") * ibis.literal("0.000001").cast("decimal(7, 6)")).cast(
        "decimal(18, 6)"
    )


def hundredths(amount: ir.DecimalValue) -> ir.IntegerValue:
    """A decimal(18, 2) as a whole number of hundredths."""
    return (amount.cast("decimal(20, 2)") * ibis.literal("100").cast("decimal(5, 2)")).cast("int64")
