"""Dates: the contract, which dates there are, and what is said of each."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import ibis
import pytest
from support.adversarial import AS_OF
from support.hand_gold import HandGold
from support.lineage_truth import STAMPS, Truth
from support.of_a_mart import mart
from support.of_a_table import ContractTests
from support.sheet import ONCE, STAMPED, Row, Sheet, broken

# Its contract: rows that keep it, and for each check rows that break it alone.


def gold_row(number: int) -> Row:
    """A Thursday of leap year 2024; each number is another week's."""
    day = date(2024, 2, 29) + timedelta(weeks=number)
    return described(
        {
            "date": day,
            "year": 0,
            "quarter": 0,
            "month": day,
            "iso_year": 2024,
            "iso_week": 9,
            "week_start": day,
            "day_of_week": 4,
            "is_weekend": False,
            "is_business_day": True,
            **STAMPED,
        }
    )


def described(row: Row) -> Row:
    """The row with what follows from its date."""
    day = row["date"]
    if day is None:
        return row
    return row | {
        "year": day.year,
        "quarter": (day.month + 2) // 3,
        "month": day.replace(day=1),
        "week_start": day - timedelta(days=day.weekday()),
        "day_of_week": day.isoweekday(),
        "is_weekend": day.isoweekday() > 5,
        "is_business_day": day.isoweekday() < 6,
    }


SHEET = Sheet(
    gold_row,
    frozenset(),
    ({"date": date(2024, 3, 2)}, {"iso_week": 1}, {"iso_week": 53}),
    (
        broken("quarter_minimum", "year_and_month_of_date", quarter=0),
        broken("quarter_maximum", "year_and_month_of_date", quarter=5),
        broken("iso_week_minimum", iso_week=0),
        broken("iso_week_maximum", iso_week=54),
        broken("day_of_week_minimum", "week_of_date", day_of_week=0),
        broken(
            *("day_of_week_maximum", "week_of_date"),
            day_of_week=8,
            is_weekend=True,
            is_business_day=False,
        ),
        broken("year_and_month_of_date", year=2023),
        broken("year_and_month_of_date", month=date(2024, 2, 29)),
        broken("week_of_date", week_start=date(2024, 2, 25)),
        broken("weekend_of_day_of_week", is_weekend=True, is_business_day=False),
        broken("weekend_of_day_of_week", is_business_day=False),
        broken(ONCE.format("date"), date=date(2024, 2, 29)),
    ),
    described,
)


class TestContract(ContractTests):
    table, sheet = "go_date_dim", SHEET


# Its rows.


def dates(con: ibis.BaseBackend, gold: HandGold, as_of: datetime = AS_OF) -> list[date]:
    return [row["date"] for row in mart(con, gold, "go_date_dim", as_of)]


def webinars_on(*days: date) -> HandGold:
    """Gold with a webinar on each day."""
    gold = HandGold()
    for number, day in enumerate(days):
        gold.webinar(f"W{number}", "__unknown__", datetime(day.year, day.month, day.day, 9), 1)
    return gold


def test_without_any_fact_there_is_the_year_of_as_of(shared_duckdb: ibis.BaseBackend) -> None:
    found = dates(shared_duckdb, HandGold(), datetime(2024, 2, 29))
    assert (found[0], found[-1], len(found)) == (date(2024, 1, 1), date(2024, 12, 31), 366)


def test_years_between_near_dates_are_whole_and_others_are_not(
    shared_duckdb: ibis.BaseBackend,
) -> None:
    # as_of is 2025-06-30: 2015-06-30 and 2026-06-30 are the last that count as near.
    far = [date(1, 1, 1), date(2015, 6, 29), date(2026, 7, 1), date(9999, 12, 31)]
    found = dates(shared_duckdb, webinars_on(date(2020, 5, 5), date(2021, 1, 1), *far))
    assert set(far) <= set(found)
    assert [sum(day.year == year for day in found) for year in range(2019, 2027)] == [
        *(0, 366, 365, 0, 0, 0, 365, 1)
    ]


@pytest.mark.parametrize(
    ("day", "first", "last"),
    [
        (date(2015, 6, 30), date(2015, 1, 1), date(2025, 12, 31)),
        (date(2026, 6, 30), date(2025, 1, 1), date(2026, 12, 31)),
    ],
)
def test_dates_at_the_edge_of_near(
    shared_duckdb: ibis.BaseBackend, day: date, first: date, last: date
) -> None:
    found = dates(shared_duckdb, webinars_on(day))
    years = {day.year, 2025}
    assert (found[0], found[-1]) == (first, last)
    assert len(found) == sum(366 if year % 4 == 0 else 365 for year in years)


def test_ten_years_before_a_leap_day_is_the_last_of_february(
    shared_duckdb: ibis.BaseBackend,
) -> None:
    found = dates(shared_duckdb, webinars_on(date(2014, 2, 28)), datetime(2024, 2, 29))
    assert found[0] == date(2014, 1, 1)


#: A day, its ISO year and week, the Monday of that week, and which day of it it is.
NEW_YEAR = (
    (date(2024, 12, 29), 2024, 52, date(2024, 12, 23), 7),
    (date(2024, 12, 30), 2025, 1, date(2024, 12, 30), 1),
    (date(2021, 1, 3), 2020, 53, date(2020, 12, 28), 7),
    (date(2021, 1, 4), 2021, 1, date(2021, 1, 4), 1),
    (date(9999, 12, 31), 9999, 52, date(9999, 12, 27), 5),
    (date(1, 1, 1), 1, 1, date(1, 1, 1), 1),
)


@pytest.fixture(scope="module")
def over_new_year(shared_duckdb: ibis.BaseBackend) -> dict[date, Row]:
    """The rows of days about New Year, by day."""
    rows = mart(shared_duckdb, webinars_on(*(day for day, *_ in NEW_YEAR)), "go_date_dim")
    return {row["date"]: row for row in rows}


@pytest.mark.parametrize(
    ("day", "iso_year", "iso_week", "week_start", "day_of_week"), NEW_YEAR, ids=str
)
def test_iso_weeks_over_new_year(
    over_new_year: dict[date, Row],
    day: date,
    iso_year: int,
    iso_week: int,
    week_start: date,
    day_of_week: int,
) -> None:
    assert over_new_year[day] == {
        "date": day,
        "year": day.year,
        "quarter": 4 if day.month == 12 else 1,
        "month": day.replace(day=1),
        "iso_year": iso_year,
        "iso_week": iso_week,
        "week_start": week_start,
        "day_of_week": day_of_week,
        "is_weekend": day_of_week == 7,
        "is_business_day": day_of_week != 7,
    }


# What each column is computed from, and joined by.

DATES = (
    "go_meeting_fact.meeting_date go_participant_fact.attendance_date "
    "go_feature_usage_fact.usage_date go_webinar_fact.webinar_date "
    "go_support_ticket_fact.open_date go_support_ticket_fact.close_date "
    "go_billing_event_fact.event_date"
)
LINEAGE: Truth = {
    **dict.fromkeys(
        (
            *("date", "year", "quarter", "month", "iso_year", "iso_week", "week_start"),
            *("day_of_week", "is_weekend", "is_business_day"),
        ),
        (DATES, ""),
    ),
    **STAMPS,
}
