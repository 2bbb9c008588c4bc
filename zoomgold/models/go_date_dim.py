"""go_date_dim: the dates of Gold, with the week, month and year that each belongs to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zoomgold import lazy_ibis as ibis
from zoomgold.definitions.contract import (
    DAY,
    FLAG,
    RUN_COLUMNS,
    WHOLE,
    Check,
    Column,
    Contract,
)
from zoomgold.definitions.model import model
from zoomgold.expressions.calendar import (
    DAYS_PER_WEEK,
    plus_days,
    weekday,
    whole_numbers,
)
from zoomgold.expressions.numbers import day_number, days_between, whole_quotient
from zoomgold.expressions.tables import conformed, united

if TYPE_CHECKING:
    import ibis.expr.types as ir

#: Dates within so many years before and after as_of decide which years are there as a whole.
YEARS_BEFORE, YEARS_AFTER = 10, 1
SATURDAY = 6
#: The weekday that decides to which ISO year a week belongs, as days after Monday.
_TO_THURSDAY = 3
_MOST_DAYS = (YEARS_BEFORE + YEARS_AFTER + 1) * 366

CONTRACT = Contract(
    "go_date_dim",
    "one row per date",
    (("date",),),
    (
        Column("date", DAY, "The date (UTC)"),
        Column("year", WHOLE, "Calendar year"),
        Column("quarter", WHOLE, "Quarter of the year", minimum=1, maximum=4),
        Column("month", DAY, "First day of the month"),
        Column("iso_year", WHOLE, "Year that the ISO week belongs to"),
        Column("iso_week", WHOLE, "ISO week of iso_year", minimum=1, maximum=53),
        Column("week_start", DAY, "Monday of the ISO week"),
        Column("day_of_week", WHOLE, "1 Monday to 7 Sunday", minimum=1, maximum=7),
        Column("is_weekend", FLAG, "Whether it is a Saturday or a Sunday"),
        Column(
            "is_business_day", FLAG, "Whether it is no weekend: no calendar of holidays is known"
        ),
        *RUN_COLUMNS,
    ),
    (
        Check(
            "year_and_month_of_date",
            "year, quarter and month are those of date",
            lambda t: (
                (t.year == t["date"].year())
                & (t.quarter == t["date"].quarter())
                & (t.month == ibis.date(t["date"].year(), t["date"].month(), 1))
            ),
        ),
        Check(
            "week_of_date",
            "week_start is day_of_week - 1 days before date",
            lambda t: days_between(t.week_start, t["date"]) == t.day_of_week - 1,
        ),
        Check(
            "weekend_of_day_of_week",
            "is_weekend follows from day_of_week, and is_business_day is its opposite",
            lambda t: (
                (t.is_weekend == (t.day_of_week >= SATURDAY)) & (t.is_business_day != t.is_weekend)
            ),
        ),
    ),
)


def identities(
    go_meeting_fact: ir.Table,
    go_participant_fact: ir.Table,
    go_feature_usage_fact: ir.Table,
    go_webinar_fact: ir.Table,
    go_support_ticket_fact: ir.Table,
    go_billing_event_fact: ir.Table,
    go_date_dim: ir.Table,
    as_of: ir.TimestampScalar,
) -> dict[str, ir.IntegerScalar]:
    """How many rows of facts an inner join by date would lose; missing days of this year."""
    days = _days(
        go_meeting_fact,
        go_participant_fact,
        go_feature_usage_fact,
        go_webinar_fact,
        go_support_ticket_fact,
        go_billing_event_fact,
    )
    lost = days.anti_join(go_date_dim, days.day == go_date_dim["date"])
    return _found(lost, go_date_dim, as_of)


def changes_keep(
    go_meeting_fact: ir.Table,
    go_participant_fact: ir.Table,
    go_feature_usage_fact: ir.Table,
    go_webinar_fact: ir.Table,
    go_support_ticket_fact: ir.Table,
    go_billing_event_fact: ir.Table,
    came_go_meeting_fact: ir.Table,
    came_go_participant_fact: ir.Table,
    came_go_feature_usage_fact: ir.Table,
    came_go_webinar_fact: ir.Table,
    came_go_support_ticket_fact: ir.Table,
    came_go_billing_event_fact: ir.Table,
    went_go_date_dim: ir.Table,
    go_date_dim: ir.Table,
    as_of: ir.TimestampScalar,
) -> dict[str, ir.IntegerScalar]:
    """As `identities`: of the rows of facts that come, and of those on dates that go."""
    come = _days(
        came_go_meeting_fact,
        came_go_participant_fact,
        came_go_feature_usage_fact,
        came_go_webinar_fact,
        came_go_support_ticket_fact,
        came_go_billing_event_fact,
    )
    days = _days(
        go_meeting_fact,
        go_participant_fact,
        go_feature_usage_fact,
        go_webinar_fact,
        go_support_ticket_fact,
        go_billing_event_fact,
    )
    gone = went_go_date_dim.anti_join(go_date_dim, "date").select(gone="date")
    lost = come.anti_join(go_date_dim, come.day == go_date_dim["date"])
    # Hardly ever is any date gone: an engine that knows of none looks at no fact.
    lost = lost.union(days.semi_join(gone, days.day == gone.gone))
    return _found(lost, go_date_dim, as_of)


def _days(
    go_meeting_fact: ir.Table,
    go_participant_fact: ir.Table,
    go_feature_usage_fact: ir.Table,
    go_webinar_fact: ir.Table,
    go_support_ticket_fact: ir.Table,
    go_billing_event_fact: ir.Table,
) -> ir.Table:
    """The dates of the facts' rows: each `day` as often as a row has it."""
    columns = (
        go_meeting_fact.meeting_date,
        go_participant_fact.attendance_date,
        go_feature_usage_fact.usage_date,
        go_webinar_fact.webinar_date,
        go_support_ticket_fact.open_date,
        go_support_ticket_fact.close_date,
        go_billing_event_fact.event_date,
    )
    # All in one: each check of its own would be a join of the run's largest query.
    days = united(*(column.name("day").as_table() for column in columns))
    assert days is not None
    return days.filter(days.day.notnull())


def _found(
    lost: ir.Table, go_date_dim: ir.Table, as_of: ir.TimestampScalar
) -> dict[str, ir.IntegerScalar]:
    year = go_date_dim.filter(go_date_dim.year == as_of.year())
    next_year, this_year = (ibis.date(as_of.year() + more, 1, 1) for more in (1, 0))
    days_of_year = day_number(next_year) - day_number(this_year)
    return {
        "go_date_dim has each date of a fact": lost.count(),
        "go_date_dim has each day of the year of as_of": days_of_year - year.count().as_scalar(),
    }


@model(
    contract=CONTRACT,
    tags=("mart", "dimension"),
    identities=identities,
    changes_keep=changes_keep,
)
def go_date_dim(
    go_meeting_fact: ir.Table,
    go_participant_fact: ir.Table,
    go_feature_usage_fact: ir.Table,
    go_webinar_fact: ir.Table,
    go_support_ticket_fact: ir.Table,
    go_billing_event_fact: ir.Table,
    as_of: ir.TimestampScalar,
) -> ir.Table:
    """One row per date.

    Every day of the years from the earliest to the latest date of a fact near `as_of`, of the year
    of `as_of`, and every other date that a fact has: an inner join loses no fact.
    """
    facts = _dates(
        go_meeting_fact.meeting_date,
        go_participant_fact.attendance_date,
        go_feature_usage_fact.usage_date,
        go_webinar_fact.webinar_date,
        go_support_ticket_fact.open_date,
        go_support_ticket_fact.close_date,
        go_billing_event_fact.event_date,
    )
    dates = facts.union(_whole_years(facts, as_of), distinct=True)
    return conformed(_described(dates), CONTRACT.unstamped)


def _dates(*columns: ir.DateValue) -> ir.Table:
    """The distinct dates of the columns, each of its own table; a null is no date."""
    found = united(*(column.name("date").as_table().distinct() for column in columns))
    assert found is not None
    return found.filter(found["date"].notnull()).distinct()


def _whole_years(dates: ir.Table, as_of: ir.TimestampScalar) -> ir.Table:
    """Every day of the years that are there as a whole."""
    first, last = _years_away(as_of, -YEARS_BEFORE), _years_away(as_of, YEARS_AFTER)
    near = dates.filter((dates["date"] >= first) & (dates["date"] <= last))
    years = near.aggregate(
        first_year=near["date"].year().min(), last_year=near["date"].year().max()
    )
    numbers = whole_numbers(_MOST_DAYS, "number")
    new_year = ibis.date(as_of.year() - YEARS_BEFORE, 1, 1)
    days = numbers.select(date=plus_days(new_year, numbers.number)).cross_join(years)
    year = days["date"].year()
    # Without any date near as_of, only its own year is left.
    is_between = year.between(days.first_year, days.last_year).fill_null(False)
    return days.filter(is_between | (year == as_of.year())).select("date")


def _years_away(as_of: ir.TimestampScalar, years: int) -> ir.DateScalar:
    """The day of `as_of` so many years away; 28 February, where the year has no 29th."""
    is_leap_day = (as_of.month() == 2) & (as_of.day() == 29)
    return ibis.date(as_of.year() + years, as_of.month(), ibis.ifelse(is_leap_day, 28, as_of.day()))


def _described(dates: ir.Table) -> ir.Table:
    """Each date with what a calendar says of it."""
    day = dates["date"]
    dated = dates.mutate(day_of_week=weekday(day))
    dated = dated.mutate(week_start=plus_days(dated["date"], 1 - dated.day_of_week))
    dated = dated.mutate(thursday=plus_days(dated.week_start, ibis.literal(_TO_THURSDAY, "int64")))
    iso_year, day = dated.thursday.year(), dated["date"]
    days_into_year = day_number(dated.thursday) - day_number(ibis.date(iso_year, 1, 1))
    return dated.mutate(
        year=day.year(),
        quarter=day.quarter(),
        month=ibis.date(day.year(), day.month(), 1),
        iso_year=iso_year,
        iso_week=whole_quotient(days_into_year, DAYS_PER_WEEK) + 1,
        is_weekend=dated.day_of_week >= SATURDAY,
        is_business_day=dated.day_of_week < SATURDAY,
    )
