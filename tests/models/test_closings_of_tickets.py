"""When a ticket is closed, and how many days that took."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from support.gold import Row
from support.sheet import (
    UNKNOWN_KEY,
)
from support.small_silver import SmallGold, SmallSilver, at, on

SILVER = SmallSilver()


#: The day on which a ticket is opened unless a test says otherwise.
FRIDAY = on(5)


def reported(*steps: tuple[str | None, datetime | None], opened: date = FRIDAY) -> list[Row]:
    """The rows of a ticket: a status, and when Silver learned of it."""
    return [
        {"resolution_status": status, "load_timestamp": None, "update_timestamp": time}
        | {"open_date": opened}
        for status, time in steps
    ]


SILVER.tickets("T2", *reported(("Closed", at(9, 23)), ("Open", at(5)), ("Resolved", at(8, 7))))


def test_a_closed_ticket_in_full(small_gold: SmallGold) -> None:
    assert small_gold.row("go_support_ticket_fact", "T2") == {
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
    "closed at once": (reported(("Closed", at(5))), on(5)),
    "open": (reported(("Open", at(6))), None),
    "unknown status": (reported(("Closed", at(6)), ("Done", at(7))), None),
    "reopened": (reported(("Closed", at(6)), ("Open", at(7))), None),
    "without status": (reported(("Closed", at(6)), (None, at(7))), None),
    "closed again": (reported(("Closed", at(6)), ("Open", at(7)), ("Closed", at(8))), on(8)),
    "two in a row": (
        reported(("Resolved", at(6)), ("Escalated", at(7)), ("Resolved", at(8)), ("Closed", at(9))),
        on(8),
    ),
    # In latest-row order of one instant "Closed" is before "Open", and "Open" before "Resolved".
    "tied with open": (reported(("Closed", at(6)), ("Open", at(6))), None),
    "open tied away": (reported(("Closed", at(6)), ("Open", at(7)), ("Resolved", at(7))), on(7)),
    "before it was opened": (reported(("Closed", at(4))), None),
    "earliest of the run": (reported(("Closed", at(4)), ("Closed", at(9))), None),
    # A row without a time is the first of all.
    "time not known": (reported(("Closed", None)), None),
    "time known later": (reported(("Closed", None), ("Closed", at(8))), on(8)),
    "opened without a time": (reported(("Open", None), ("Closed", at(8))), on(8)),
}
for name in CLOSINGS:
    SILVER.tickets(name, *CLOSINGS[name][0])


@pytest.mark.parametrize("name", CLOSINGS)
def test_a_ticket_closes_when_the_last_unbroken_run_of_terminal_rows_begins(
    small_gold: SmallGold, name: str
) -> None:
    assert small_gold.value("go_support_ticket_fact", name, "close_date") == CLOSINGS[name][1]


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
    SILVER.tickets(f"{opened} to {done}", *reported(("Closed", closed_at), opened=opened))


@pytest.mark.parametrize(("opened", "done", "days", "business_days"), WORKING_DAYS)
def test_a_resolution_counts_the_days_after_the_opening_to_the_closing(
    small_gold: SmallGold, opened: date, done: date, days: int, business_days: int
) -> None:
    row = small_gold.row("go_support_ticket_fact", f"{opened} to {done}")
    assert row["close_date"] == done
    assert (row["resolution_days"], row["resolution_business_days"]) == (days, business_days)
