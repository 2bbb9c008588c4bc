"""Support tickets and billing events: a few rows of Silver in, literal rows out."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

import pytest
from support.engines import Warehouse
from support.gold import Row
from support.small_silver import (
    MOMENT,
    UNKNOWN_KEY,
    SmallGold,
    SmallSilver,
    at,
    on,
    version_key,
)

SILVER = SmallSilver()
#: The run is as of noon on this day.
TODAY, YESTERDAY, TOMORROW = date(2025, 6, 30), date(2025, 6, 29), date(2025, 7, 1)


@pytest.fixture(scope="module")
def gold(tmp_path_factory: pytest.TempPathFactory, warehouse: Warehouse) -> SmallGold:
    return SILVER.gold(tmp_path_factory.mktemp("desk"), warehouse)


# Whose version: a date is read as its midnight.

SILVER.users(
    "CHANGING",
    {"load_timestamp": at(4)},
    {"load_timestamp": at(10), "plan_type": "Business"},
    {"load_timestamp": at(12, 12), "plan_type": "Free"},
    {"load_timestamp": at(20) - MOMENT, "plan_type": "Enterprise"},
)
LOOKED_UP = [
    (date(1970, 1, 1), at(4), "Medium"),
    (on(3), at(4), "Medium"),
    (on(4), at(4), "Medium"),
    (on(9), at(4), "Medium"),
    (on(10), at(10), "High"),
    (on(12), at(10), "High"),  # the change at noon is after that day's midnight
    (on(13), at(12, 12), "Medium"),
    (on(19), at(12, 12), "Medium"),
    (on(20), at(20) - MOMENT, "High"),
]
for day, *_ in LOOKED_UP:
    SILVER.tickets(f"looks up {day}", {"user_id": "CHANGING", "open_date": day})
    SILVER.event(f"looks up {day}", "Payment", Decimal(1), user_id="CHANGING", event_date=day)


@pytest.mark.parametrize(("day", "valid_from", "priority"), LOOKED_UP)
def test_the_version_and_its_plan_are_those_of_the_days_midnight(
    gold: SmallGold, day: date, valid_from: datetime, priority: str
) -> None:
    key = version_key("CHANGING", valid_from)
    ticket = gold.row("go_support_ticket_fact", f"looks up {day}")
    assert (ticket["user_key"], ticket["priority_level"]) == (key, priority)
    assert gold.value("go_billing_event_fact", f"looks up {day}", "user_key") == key


# go_support_ticket_fact

SILVER.users("ANN")
SILVER.tickets(
    " T1 ",
    {
        "user_id": "ANN",
        "ticket_type": "login problems",
        "resolution_status": "in_progress",
        "open_date": TODAY,
        "load_timestamp": datetime(2025, 6, 30, 9),
        "load_date": TODAY,
        "source_system": "DESK",
    },
)


def test_an_open_ticket_in_full(gold: SmallGold) -> None:
    assert gold.row("go_support_ticket_fact", "T1") == {
        "ticket_id": "T1",
        "user_id": "ANN",
        "user_key": version_key("ANN", at(1)),
        "ticket_type": "Account Access",
        "resolution_status": "In Progress",
        "is_open": True,
        "open_date": TODAY,
        "close_date": None,
        "resolution_days": None,
        "resolution_business_days": None,
        "age_days": 0,
        "priority_level": "High",
        "load_timestamp": datetime(2025, 6, 30, 9),
        "update_timestamp": None,
        "load_date": TODAY,
        "update_date": None,
        "source_system": "DESK",
    }


#: The day on which a ticket is opened unless a test says otherwise.
FRIDAY = on(5)


def story(*steps: tuple[str | None, datetime | None], opened: date = FRIDAY) -> list[Row]:
    """The rows of a ticket: a status, and when Silver learned of it."""
    return [
        {"resolution_status": status, "load_timestamp": None, "update_timestamp": time}
        | {"open_date": opened}
        for status, time in steps
    ]


SILVER.tickets("T2", *story(("Closed", at(9, 23)), ("Open", at(5)), ("Resolved", at(8, 7))))


def test_a_closed_ticket_in_full(gold: SmallGold) -> None:
    assert gold.row("go_support_ticket_fact", "T2") == {
        "ticket_id": "T2",
        "user_id": "nobody",
        "user_key": UNKNOWN_KEY,
        "ticket_type": "Billing Inquiry",
        "resolution_status": "Closed",
        "is_open": False,
        "open_date": on(5),
        "close_date": on(8),
        "resolution_days": 3,
        "resolution_business_days": 1,
        "age_days": None,
        "priority_level": "Medium",
        "load_timestamp": None,
        "update_timestamp": at(9, 23),
        "load_date": None,
        "update_date": None,
        "source_system": "ZOOM_PLATFORM",
    }


CLOSINGS = {
    "closed at once": (story(("Closed", at(5))), on(5)),
    "open": (story(("Open", at(6))), None),
    "unknown status": (story(("Closed", at(6)), ("Done", at(7))), None),
    "reopened": (story(("Closed", at(6)), ("Open", at(7))), None),
    "without status": (story(("Closed", at(6)), (None, at(7))), None),
    "closed again": (story(("Closed", at(6)), ("Open", at(7)), ("Closed", at(8))), on(8)),
    "two in a row": (
        story(("Resolved", at(6)), ("Escalated", at(7)), ("Resolved", at(8)), ("Closed", at(9))),
        on(8),
    ),
    # In latest-row order of one instant "Closed" is before "Open", and "Open" before "Resolved".
    "tied with open": (story(("Closed", at(6)), ("Open", at(6))), None),
    "open tied away": (story(("Closed", at(6)), ("Open", at(7)), ("Resolved", at(7))), on(7)),
    "before it was opened": (story(("Closed", at(4))), None),
    "earliest of the run": (story(("Closed", at(4)), ("Closed", at(9))), None),
    # A row without a time is the first of all.
    "time not known": (story(("Closed", None)), None),
    "time known later": (story(("Closed", None), ("Closed", at(8))), on(8)),
    "opened without a time": (story(("Open", None), ("Closed", at(8))), on(8)),
}
for name in CLOSINGS:
    SILVER.tickets(name, *CLOSINGS[name][0])


@pytest.mark.parametrize("name", CLOSINGS)
def test_a_ticket_closes_when_the_last_unbroken_run_of_terminal_rows_begins(
    gold: SmallGold, name: str
) -> None:
    assert gold.value("go_support_ticket_fact", name, "close_date") == CLOSINGS[name][1]


# The fifth of January 2024 is a Friday.
WORKING_DAYS = [
    (on(5), on(5), 0, 0),
    (on(5), on(6), 1, 0),
    (on(5), on(7), 2, 0),
    (on(5), on(8), 3, 1),
    (on(5), on(12), 7, 5),
    (on(6), on(7), 1, 0),
    (on(6), on(8), 2, 1),
    (on(7), on(14), 7, 5),
    (on(8), on(8), 0, 0),
    (on(8), on(9), 1, 1),
    (on(8), on(22), 14, 10),
    (on(11), on(15), 4, 2),
    (date(2024, 2, 28), date(2024, 3, 1), 2, 2),
    (date(2023, 12, 31), date(2024, 12, 31), 366, 262),
    (date(1969, 12, 31), date(1970, 1, 1), 1, 1),
]
for opened, done, *_ in WORKING_DAYS:
    closed_at = datetime(done.year, done.month, done.day, 23, 59, 59)
    SILVER.tickets(f"{opened} to {done}", *story(("Closed", closed_at), opened=opened))


@pytest.mark.parametrize(("opened", "done", "days", "business_days"), WORKING_DAYS)
def test_a_resolution_counts_the_days_after_the_opening_to_the_closing(
    gold: SmallGold, opened: date, done: date, days: int, business_days: int
) -> None:
    row = gold.row("go_support_ticket_fact", f"{opened} to {done}")
    assert row["close_date"] == done
    assert (row["resolution_days"], row["resolution_business_days"]) == (days, business_days)


STATUSES = [
    (None, "Open", True),
    ("", "Open", True),
    ("OPEN", "Open", True),
    ("in progress", "In Progress", True),
    ("Pending_Customer", "Pending Customer", True),
    ("escalated", "Escalated", True),
    ("Done", "Unknown", True),
    ("resolved", "Resolved", False),
    ("-Closed-", "Closed", False),
]
for spelling, *_ in STATUSES:
    SILVER.tickets(f"is {spelling!r}", {"resolution_status": spelling, "open_date": YESTERDAY})


@pytest.mark.parametrize(("spelling", "status", "is_open"), STATUSES)
def test_a_ticket_is_open_until_it_is_resolved_or_closed(
    gold: SmallGold, spelling: str | None, status: str, is_open: bool
) -> None:
    row = gold.row("go_support_ticket_fact", f"is {spelling!r}")
    assert (row["resolution_status"], row["is_open"]) == (status, is_open)
    assert row["age_days"] == (1 if is_open else None)


SILVER.tickets("of tomorrow", {"open_date": TOMORROW})
SILVER.tickets("of the leap day", {"open_date": date(2024, 2, 29)})


def test_an_open_tickets_age_is_of_the_runs_day(gold: SmallGold) -> None:
    assert gold.value("go_support_ticket_fact", "of tomorrow", "age_days") == -1
    assert gold.value("go_support_ticket_fact", "of the leap day", "age_days") == 487


for plan in ("Free", "Basic", "Pro", "Business", "Enterprise", "Education", "Gold"):
    SILVER.users(plan.upper(), {"plan_type": plan})
PRIORITIES = [
    ("Account Access", "High", "Critical"),
    ("Connectivity Issue", "High", "Critical"),
    ("audio_issues", "Medium", "High"),
    ("Video Issue", "Medium", "High"),
    ("Billing", "Medium", "High"),
    ("Printer", "Medium", "High"),
    ("Feature Request", "Low", "Medium"),
]
BASE_PLANS = ("FREE", "BASIC", "PRO", "EDUCATION", "GOLD", "nobody")
RAISING_PLANS = ("BUSINESS", "ENTERPRISE")
for ticket_type, *_ in PRIORITIES:
    for user in (*BASE_PLANS, *RAISING_PLANS):
        SILVER.tickets(f"{ticket_type} of {user}", {"user_id": user, "ticket_type": ticket_type})


@pytest.mark.parametrize(("ticket_type", "base", "raised"), PRIORITIES)
def test_priority_is_by_type_and_one_level_up_on_the_large_plans(
    gold: SmallGold, ticket_type: str, base: str, raised: str
) -> None:
    levels = {
        user: gold.value("go_support_ticket_fact", f"{ticket_type} of {user}", "priority_level")
        for user in (*BASE_PLANS, *RAISING_PLANS)
    }
    assert levels == dict.fromkeys(BASE_PLANS, base) | dict.fromkeys(RAISING_PLANS, raised)


# go_billing_event_fact

SILVER.event(
    "B1",
    "renewal",
    Decimal("19.99"),
    user_id="ANN",
    event_date=date(2024, 2, 29),
    load_date=on(1),
    update_date=on(2),
)


def test_a_billing_event_in_full(gold: SmallGold) -> None:
    assert gold.row("go_billing_event_fact", "B1") == {
        "event_id": "B1",
        "user_id": "ANN",
        "user_key": version_key("ANN", at(1)),
        "event_type": "Subscription Renewal",
        "amount": Decimal("19.99"),
        "net_amount": Decimal("19.99"),
        "is_recurring": True,
        "is_refund": False,
        "event_date": date(2024, 2, 29),
        "event_month": date(2024, 2, 1),
        "load_timestamp": at(1),
        "update_timestamp": None,
        "load_date": on(1),
        "update_date": on(2),
        "source_system": "ZOOM_PLATFORM",
    }


# Type as Silver spells it and canonical, amount, net amount, whether recurring, whether a refund.
AMOUNTS = [
    ("Subscription", "Subscription Fee", "9.99", "9.99", True, False),
    ("Subscription Renewal", "Subscription Renewal", "9.99", "9.99", True, False),
    ("Add on", "Add-on Purchase", "9.99", "9.99", False, False),
    ("Upgrade", "Upgrade", "99999999.99", "99999999.99", False, False),
    ("Downgrade", "Downgrade", "0.00", "0.00", False, False),
    ("Payment", "Payment", "0.01", "0.01", False, False),
    ("Bonus", "Unknown", "9.99", "9.99", False, False),
    ("Refund", "Refund", "9.99", "-9.99", False, True),
    ("refund", "Refund", "-9.99", "-9.99", False, True),
    ("REFUND", "Refund", "0.00", "0.00", False, True),
    ("Cancellation", "Cancellation", "9.99", "-9.99", False, False),
    ("cancellation", "Cancellation", "-99999999.99", "-99999999.99", False, False),
]
for spelling, _canonical, amount, *_ in AMOUNTS:
    SILVER.event(f"{spelling} of {amount}", spelling, Decimal(amount))


@pytest.mark.parametrize(
    ("spelling", "event_type", "amount", "net_amount", "is_recurring", "is_refund"), AMOUNTS
)
def test_money_given_back_is_below_zero_whatever_sign_was_recorded(
    gold: SmallGold,
    spelling: str,
    event_type: str,
    amount: str,
    net_amount: str,
    is_recurring: bool,
    is_refund: bool,
) -> None:
    row = gold.row("go_billing_event_fact", f"{spelling} of {amount}")
    assert (row["event_type"], row["is_recurring"], row["is_refund"]) == (
        event_type,
        is_recurring,
        is_refund,
    )
    assert (row["amount"], row["net_amount"]) == (Decimal(amount), Decimal(net_amount))


MONTHS = [
    (date(2024, 2, 1), date(2024, 2, 1)),
    (date(2024, 12, 31), date(2024, 12, 1)),
    (date(1969, 12, 31), date(1969, 12, 1)),
    (TOMORROW, TOMORROW),
]
for day, *_ in MONTHS:
    SILVER.event(f"on {day}", "Payment", Decimal(1), event_date=day)


@pytest.mark.parametrize(("day", "month"), MONTHS)
def test_an_events_month_is_its_first_day(gold: SmallGold, day: date, month: date) -> None:
    assert gold.value("go_billing_event_fact", f"on {day}", "event_month") == month
