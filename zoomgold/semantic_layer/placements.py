"""In which periods a row counts: each placement gives the rows a column `period`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from zoomgold import lazy_ibis as ibis
from zoomgold.expressions.calendar import month_number
from zoomgold.expressions.numbers import day_number
from zoomgold.semantic_layer.periods import Span, Spans

if TYPE_CHECKING:
    import ibis.expr.types as ir

#: As `day_number` counts: after every date.
_NEVER = 10_000_000


class Placement(Protocol):
    """How rows find their periods. One row may be in several, or in none."""

    @property
    def dates(self) -> tuple[str, ...]:
        """The columns whose earliest and latest dates are the first and last activity."""

    @property
    def needs_past(self) -> bool:
        """Whether nothing can be said of the first period of the data, nor of any before it."""

    def place(self, rows: ir.Table, span: Span) -> ir.Table:
        """The rows that count in the span, with the number of their period as `period`."""


@dataclass(frozen=True)
class InPeriod:
    """A row counts in the period of its date; without a date in none."""

    date: str
    needs_past = False

    @property
    def dates(self) -> tuple[str, ...]:
        """As `Placement` says."""
        return (self.date,)

    def place(self, rows: ir.Table, span: Span | Spans) -> ir.Table:
        """As `Placement` says, of several spans at once, too."""
        return span.placed(rows, self.date)


@dataclass(frozen=True)
class OpenAtEnd:
    """A ticket counts in each period at whose last day it is open.

    It is open from `opened` until the day before `closed`; for ever while `is_open`. A ticket that
    is neither open nor has a day of closing is never.
    """

    opened: str
    closed: str
    is_open: str
    needs_past = False

    @property
    def dates(self) -> tuple[str, ...]:
        """As `Placement` says."""
        return self.opened, self.closed

    def place(self, rows: ir.Table, span: Span | Spans) -> ir.Table:
        """As `Placement` says, of several spans at once, too."""
        until = ibis.ifelse(rows[self.is_open], _NEVER, day_number(rows[self.closed]))
        tickets = rows.mutate(open_from=day_number(rows[self.opened]), open_until=until)
        periods = span.periods()
        return tickets.inner_join(
            periods,
            [tickets.open_from <= periods.last_day, tickets.open_until > periods.last_day],
        )


@dataclass(frozen=True)
class InLastMonth:
    """A row of a month counts in the period of which it is the last month.

    Of a period that goes on after the newest month of the table, that is the newest month.
    """

    month: str
    needs_past = False

    @property
    def dates(self) -> tuple[str, ...]:
        """As `Placement` says."""
        return (self.month,)

    def place(self, rows: ir.Table, span: Span) -> ir.Table:
        """As `Placement` says; a span of days or weeks has no last months."""
        numbered = rows.mutate(month_number=month_number(rows[self.month]))
        newest = rows.aggregate(newest=month_number(rows[self.month].max()))
        joined = numbered.cross_join(newest)
        placed = joined.mutate(period=span.grain.number(joined[self.month]))
        first, last = (
            ibis.literal(day.year * 12 + day.month - 1, "int64") for day in (span.first, span.last)
        )
        ends = ibis.least(span.grain.last_month(placed.period), last, placed.newest)
        return placed.filter((placed.month_number == ends) & (placed.month_number >= first))


@dataclass(frozen=True)
class ActiveBefore:
    """A user's active day counts in the period after its own, with `is_gone`.

    That is whether the user has no active day of the span in that period. The period before the
    first one is looked at as a whole, though it lies before the span.
    """

    date: str
    user_id: str
    is_active: str
    needs_past = True

    @property
    def dates(self) -> tuple[str, ...]:
        """As `Placement` says."""
        return (self.date,)

    def place(self, rows: ir.Table, span: Span) -> ir.Table:
        """As `Placement` says."""
        active = rows.filter(rows[self.is_active])
        within = active.filter(span.has(active[self.date]))
        here = within.select(
            here_period=span.grain.number(within[self.date]), here_user=within[self.user_id]
        ).distinct()
        before = active.mutate(period=span.grain.number(active[self.date]) + 1)
        before = before.filter(before.period.between(span.first_number, span.last_number))
        joined = before.left_join(
            here,
            [before.period == here.here_period, before[self.user_id] == here.here_user],
        )
        return joined.mutate(is_gone=joined.here_user.isnull())
