"""Metrics at the edges of time and of dimensions, worked out by hand; the reference agrees."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import ibis
import pytest
from reference import metrics as reference
from reference.contract import UNKNOWN_USER
from reference.marts import marts
from support.adversarial import AS_OF
from support.hand_gold import LONG_AGO, HandGold, rows_of, tables_of

from zoomgold.semantic_layer.evaluate import activity, evaluated
from zoomgold.semantic_layer.query import query


class Asked:
    """Metrics of a Gold written by hand."""

    def __init__(self, con: ibis.BaseBackend, gold: HandGold) -> None:
        self.rows = gold.rows | marts(gold.rows, AS_OF)
        self.tables = tables_of(con, self.rows)

    def values(
        self,
        *names: str,
        grain: str,
        days: tuple[date, date] | None = None,
        by: Sequence[str] = (),
    ) -> list[tuple[Any, ...]]:
        """The rows; without `days` over all activity."""
        asked = query(names, grain=grain, by=by)
        (found,) = rows_of(activity(asked, self.tables))
        first, last = days or (found["first"], found["last"])
        rows = rows_of(evaluated(asked, self.tables, first, last))
        assert rows == reference.evaluate(self.rows, names, grain, first, last, by)
        return [tuple(row.values()) for row in rows]


@pytest.fixture
def gold() -> HandGold:
    """A user, to whom a test adds what it is about."""
    gold = HandGold()
    gold.user("ann", (LONG_AGO, "Free", None))
    return gold


def test_a_month_without_data_has_a_row_of_zeros_and_nulls(
    gold: HandGold, shared_duckdb: ibis.BaseBackend
) -> None:
    gold.meeting("m1", "ann", datetime(2025, 1, 15), 30)
    gold.meeting("m2", "ann", datetime(2025, 3, 15), 50)
    names = ("meetings", "meeting_minutes", "average_meeting_minutes", "active_users")
    assert Asked(shared_duckdb, gold).values(*names, grain="month") == [
        (date(2025, 1, 1), 1, 30, Decimal("30.000000"), 1),
        (date(2025, 2, 1), 0, 0, None, 0),
        (date(2025, 3, 1), 1, 50, Decimal("50.000000"), 1),
    ]


def test_from_and_to_cut_days_not_periods(gold: HandGold, shared_duckdb: ibis.BaseBackend) -> None:
    for number, day in enumerate((14, 15, 16), 1):
        gold.meeting(f"m{number}", "ann", datetime(2025, 1, day), 10)
    for number, day in enumerate((9, 10, 11), 4):
        gold.meeting(f"m{number}", "ann", datetime(2025, 2, day), 100)
    asked = Asked(shared_duckdb, gold)
    days = (date(2025, 1, 15), date(2025, 2, 10))
    assert asked.values("meetings", "meeting_minutes", grain="month", days=days) == [
        (date(2025, 1, 1), 2, 20),
        (date(2025, 2, 1), 2, 200),
    ]
    # The week of 15 January begins on Monday, the 13th, and is still named by it.
    weeks = asked.values("meetings", grain="week", days=days)
    assert weeks[0] == (date(2025, 1, 13), 2)
    assert weeks[-1] == (date(2025, 2, 10), 1)


def test_one_day_is_a_period_of_every_grain(
    gold: HandGold, shared_duckdb: ibis.BaseBackend
) -> None:
    gold.meeting("m1", "ann", datetime(2025, 5, 14, 23, 59), 5)
    asked = Asked(shared_duckdb, gold)
    day = date(2025, 5, 14)
    starts = {
        "day": day,
        "week": date(2025, 5, 12),
        "month": date(2025, 5, 1),
        "quarter": date(2025, 4, 1),
        "year": date(2025, 1, 1),
    }
    for grain, start in starts.items():
        assert asked.values("meetings", grain=grain, days=(day, day)) == [(start, 1)]


def test_week_53_goes_over_new_year(gold: HandGold, shared_duckdb: ibis.BaseBackend) -> None:
    # 2020 has 53 ISO weeks: the last runs from Monday, 28 December to Sunday, 3 January.
    for number, day in enumerate(
        (date(2020, 12, 27), date(2020, 12, 28), date(2021, 1, 3), date(2021, 1, 4)), 1
    ):
        gold.meeting(f"m{number}", "ann", datetime(day.year, day.month, day.day, 12), 10)
    asked = Asked(shared_duckdb, gold)
    assert asked.values("meetings", "active_users", grain="week") == [
        (date(2020, 12, 21), 1, 1),
        (date(2020, 12, 28), 2, 1),
        (date(2021, 1, 4), 1, 1),
    ]
    assert asked.values("meetings", grain="year") == [(date(2020, 1, 1), 2), (date(2021, 1, 1), 2)]


def test_a_plan_that_changes_within_the_period(shared_duckdb: ibis.BaseBackend) -> None:
    gold = HandGold()
    gold.user("ann", (LONG_AGO, "Free", None), (datetime(2025, 1, 10), "Pro", None))
    gold.meeting("m1", "ann", datetime(2025, 1, 9, 23), 20)
    gold.meeting("m2", "ann", datetime(2025, 1, 10), 40)
    asked = Asked(shared_duckdb, gold)
    names = ("active_users", "meetings", "meetings_per_host")
    assert asked.values(*names, grain="month", by=["plan_type"]) == [
        (date(2025, 1, 1), "Free", 1, 1, Decimal("1.000000")),
        (date(2025, 1, 1), "Pro", 1, 1, Decimal("1.000000")),
    ]
    assert asked.values(*names, grain="month") == [(date(2025, 1, 1), 1, 2, Decimal("2.000000"))]


def test_a_reserved_member_is_no_user_and_its_rows_count(
    gold: HandGold, shared_duckdb: ibis.BaseBackend
) -> None:
    gold.meeting("m1", UNKNOWN_USER, datetime(2025, 1, 10), 20)
    gold.event("e1", UNKNOWN_USER, "Payment", "7.50", date(2025, 1, 10))
    asked = Asked(shared_duckdb, gold)
    names = ("meetings", "active_users", "active_hosts", "meetings_per_host")
    days = (date(2025, 1, 1), date(2025, 1, 31))
    assert asked.values(*names, grain="month", days=days) == [(date(2025, 1, 1), 1, 0, 0, None)]
    assert asked.values("net_revenue", grain="month", days=days, by=["plan_type"]) == [
        (date(2025, 1, 1), "Unknown", Decimal("7.50"))
    ]
    revenue = ("net_revenue", "net_revenue_per_active_user")
    assert asked.values(*revenue, grain="month", days=days) == [
        (date(2025, 1, 1), Decimal("7.50"), None)
    ]


def test_without_a_company_is_a_value_that_stands_first(shared_duckdb: ibis.BaseBackend) -> None:
    gold = HandGold()
    gold.user("ann", (LONG_AGO, "Pro", None))
    gold.user("bob", (LONG_AGO, "Pro", "Acme"))
    gold.meeting("m1", "ann", datetime(2025, 1, 10), 20)
    gold.meeting("m2", "bob", datetime(2025, 2, 10), 20)
    found = Asked(shared_duckdb, gold).values("meetings", grain="month", by=["company"])
    assert found == [
        (date(2025, 1, 1), None, 1),
        (date(2025, 1, 1), "Acme", 0),
        (date(2025, 2, 1), None, 0),
        (date(2025, 2, 1), "Acme", 1),
    ]


def test_future_and_outlying_dates_are_activity(
    gold: HandGold, shared_duckdb: ibis.BaseBackend
) -> None:
    for number, day in enumerate(
        (date(1, 1, 1), date(1969, 12, 31), date(2099, 6, 1), date(9999, 12, 31)), 1
    ):
        gold.event(f"e{number}", "ann", "Payment", "1.00", day)
    years = Asked(shared_duckdb, gold).values("net_revenue", grain="year")
    assert len(years) == 9999
    paid = [(year, amount) for year, amount in years if amount]
    assert paid == [(date(year, 1, 1), Decimal("1.00")) for year in (1, 1969, 2099, 9999)]


def test_nothing_is_known_of_churn_in_the_first_period_of_the_data(
    shared_duckdb: ibis.BaseBackend,
) -> None:
    gold = HandGold()
    for user in ("ann", "bob"):
        gold.user(user, (LONG_AGO, "Pro", None))
    gold.meeting("m1", "ann", datetime(2025, 1, 20), 10)
    gold.meeting("m2", "bob", datetime(2025, 1, 20), 10)
    gold.meeting("m3", "ann", datetime(2025, 2, 20), 10)
    gold.meeting("m4", "ann", datetime(2025, 4, 20), 10)
    asked = Asked(shared_duckdb, gold)
    names = ("churned_users", "churn_rate")
    expected = [
        (date(2025, 1, 1), None, None),
        (date(2025, 2, 1), 1, Decimal("0.500000")),
        (date(2025, 3, 1), 1, Decimal("1.000000")),
        # Nobody was active in March: none could leave.
        (date(2025, 4, 1), 0, None),
    ]
    assert asked.values(*names, grain="month") == expected
    # A span that begins later looks back all the same; one that begins earlier knows no more.
    later = (date(2025, 2, 1), date(2025, 4, 30))
    assert asked.values(*names, grain="month", days=later) == expected[1:]
    earlier = (date(2024, 12, 1), date(2025, 2, 28))
    assert asked.values(*names, grain="month", days=earlier) == [
        (date(2024, 12, 1), None, None),
        *expected[:2],
    ]


@pytest.mark.parametrize("grain", ["day", "week", "month", "quarter", "year"])
def test_empty_tables_have_a_row_per_period_and_none_per_value(
    grain: str, shared_duckdb: ibis.BaseBackend
) -> None:
    asked = Asked(shared_duckdb, HandGold())
    days = (date(2024, 12, 31), date(2025, 1, 1))
    found = asked.values("meetings", "guest_share", grain=grain, days=days)
    # 30 December 2024 is a Monday: the two days are of one week, and of two of all other periods.
    assert [row[1:] for row in found] == [(0, None)] * (1 if grain == "week" else 2)
    assert asked.values("meetings", grain=grain, days=days, by=["plan_type"]) == []
