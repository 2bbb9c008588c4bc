"""Support tickets: the rules at their boundaries, the contract, literal rows."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from support.boundaries import (
    ANN,
    BLANK,
    LOADED,
    Boundaries,
    Example,
    each,
    history,
    missing,
    missing_text,
    orphans,
    rejects,
    row,
    warns,
)
from support.gold import Row
from support.lineage_truth import COPIED, EFFECTIVE, STAMPS, USER_KEY, USER_VERSION, Truth
from support.of_a_table import ContractTests, RuleTests
from support.sheet import (
    LOAD_COLUMNS,
    LOAD_METADATA,
    ONCE,
    SOME_KEY,
    STAMPED,
    Sheet,
    broken,
)
from support.small_silver import MOMENT, SmallGold, SmallSilver, at, version_key

# Its rules: rows on both sides of the boundary of each.

#: The run is as of noon on this day.
TODAY, TOMORROW = date(2025, 6, 30), date(2025, 7, 1)
SUNDAY, MONDAY = date(2025, 1, 5), date(2025, 1, 6)
MIDNIGHT = datetime(2025, 1, 6)


def silver_row(number: int) -> Row:
    """An open ticket of Ann's."""
    del number
    return {
        "user_id": ANN,
        "ticket_type": "Billing Inquiry",
        "resolution_status": "Open",
        "open_date": SUNDAY,
        "load_timestamp": LOADED,
    }


def closed(at: datetime | None, opened: date) -> Example:
    """A ticket of one row that says that it is closed."""
    return row(resolution_status="Closed", load_timestamp=at, open_date=opened)


def story(*statuses: tuple[str | None, int]) -> Example:
    """A ticket opened on Monday the sixth, with these statuses on days of January."""
    return history(
        *(
            {
                "resolution_status": status,
                "open_date": MONDAY,
                "update_timestamp": datetime(2025, 1, day, 12),
            }
            for status, day in statuses
        )
    )


RULES = Boundaries(
    "ticket_id",
    silver_row,
    (
        missing_text("ticket_id"),
        rejects("missing_user_id", each("user_id", *BLANK), [row()]),
        rejects("missing_ticket_type", each("ticket_type", *BLANK), [row()]),
        missing("open_date"),
        warns(
            "unknown_ticket_type",
            each("ticket_type", "Printer", "Unknown", "-", "Login"),
            each("ticket_type", "AUDIO_ISSUES", "login problems", "Billing", "Connectivity Issue"),
        ),
        warns(
            "unknown_resolution_status",
            each("resolution_status", "Done", "Unknown", "_", "Pending"),
            each("resolution_status", *BLANK, "in_progress", "PENDING-CUSTOMER", "escalated"),
        ),
        warns("orphan_user", orphans("user_id"), each("user_id", f"\t{ANN}")),
        warns("future_open_date", each("open_date", TOMORROW), each("open_date", TODAY)),
        warns(
            "closed_before_opened",
            [
                closed(MIDNIGHT - MOMENT, opened=MONDAY),
                row(
                    resolution_status="resolved_",
                    update_timestamp=MIDNIGHT - MOMENT,
                    open_date=MONDAY,
                ),
                story(("Closed", 5)),
                story(("Closed", 5), ("Resolved", 7)),
                story(("Open", 4), ("Resolved", 5), ("Closed", 8)),
            ],
            [
                closed(MIDNIGHT, opened=MONDAY),
                closed(LOADED, opened=SUNDAY),
                row(resolution_status="Resolved", update_timestamp=MIDNIGHT, open_date=MONDAY),
                closed(None, opened=MONDAY),
                story(("Open", 5)),
                story((None, 5)),
                story(("Closed", 5), ("Open", 7)),
                story(("Closed", 5), ("Open", 7), ("Closed", 8)),
                story(("Closed", 5), (None, 6), ("Closed", 6)),
            ],
        ),
    ),
)


class TestRules(RuleTests):
    table, rules = "go_support_ticket_fact", RULES


# Its contract: rows that keep it, and for each check rows that break it alone.

NO_LOAD: Row = dict.fromkeys(LOAD_COLUMNS)


def gold_row(number: int) -> Row:
    """Opened on a Friday, closed on the Tuesday after."""
    return {
        "ticket_id": f"T{number}",
        "user_id": "U1",
        "user_key": SOME_KEY,
        "ticket_type": "Connectivity",
        "resolution_status": "Closed",
        "is_open": False,
        "open_date": date(2024, 1, 5),
        "close_date": date(2024, 1, 9),
        "resolution_days": 4,
        "resolution_business_days": 2,
        "age_days": None,
        "priority_level": "High",
        **LOAD_METADATA,
        **STAMPED,
    }


NOT_CLOSED: Row = {"close_date": None, "resolution_days": None, "resolution_business_days": None}
OPEN: Row = {**NOT_CLOSED, "resolution_status": "Open", "is_open": True, "age_days": 30}
SHEET = Sheet(
    gold_row,
    frozenset(
        (
            "close_date",
            "resolution_days",
            "resolution_business_days",
            "age_days",
            *LOAD_COLUMNS,
        )
    ),
    (
        OPEN,
        {**OPEN, "resolution_status": "Unknown", "age_days": -1},
        {**NOT_CLOSED, **NO_LOAD, "resolution_status": "Resolved"},
        {"close_date": date(2024, 1, 5), "resolution_days": 0, "resolution_business_days": 0},
        {"close_date": date(2024, 1, 7), "resolution_days": 2, "resolution_business_days": 0},
    ),
    (
        broken("user_key_pattern", user_key="U1"),
        broken("ticket_type_in_domain", ticket_type="Billing"),
        broken("resolution_status_in_domain", **{**OPEN, "resolution_status": "Done"}),
        broken(
            "resolution_days_minimum",
            "resolution_business_days_minimum",
            "closed_not_before_opened",
            close_date=date(2024, 1, 4),
            resolution_days=-1,
            resolution_business_days=-1,
        ),
        broken("resolution_business_days_minimum", resolution_business_days=-1),
        broken("priority_level_in_domain", priority_level="Urgent"),
        broken("is_open_of_status", **{**OPEN, "resolution_status": "Resolved"}),
        broken("is_open_of_status", **{**OPEN, "resolution_status": "Closed"}),
        broken("is_open_of_status", resolution_status="Escalated"),
        broken(
            "open_ticket_has_no_close_date",
            resolution_status="In Progress",
            is_open=True,
            age_days=30,
        ),
        broken("resolution_known_with_close_date", resolution_days=None),
        broken("resolution_known_with_close_date", resolution_business_days=None),
        broken("resolution_known_with_close_date", close_date=None),
        broken("resolution_days_of_dates", resolution_days=5),
        broken("resolution_days_of_dates", resolution_days=3),
        broken("business_days_within_days", resolution_business_days=5),
        broken("age_of_open_tickets_only", age_days=4),
        broken("age_of_open_tickets_only", **{**OPEN, "age_days": None}),
        broken(ONCE.format("ticket_id"), ticket_id="T0"),
    ),
)


class TestContract(ContractTests):
    table, sheet = "go_support_ticket_fact", SHEET


# Its rows: a few of Silver in, literal rows out.

SILVER = SmallSilver()

#: The run is as of noon on this day.
TODAY, YESTERDAY, TOMORROW = date(2025, 6, 30), date(2025, 6, 29), date(2025, 7, 1)
SILVER.users("ANNA")
SILVER.tickets(
    " T1 ",
    {
        "user_id": "ANNA",
        "ticket_type": "login problems",
        "resolution_status": "in_progress",
        "open_date": TODAY,
        "load_timestamp": datetime(2025, 6, 30, 9),
        "load_date": TODAY,
        "source_system": "DESK",
    },
)


def test_an_open_ticket_in_full(small_gold: SmallGold) -> None:
    assert small_gold.row("go_support_ticket_fact", "T1") == {
        "ticket_id": "T1",
        "user_id": "ANNA",
        "user_key": version_key("ANNA", at(1)),
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
for spelling, _status, _is_open in STATUSES:
    SILVER.tickets(f"is {spelling!r}", {"resolution_status": spelling, "open_date": YESTERDAY})


@pytest.mark.parametrize(("spelling", "status", "is_open"), STATUSES)
def test_a_ticket_is_open_until_it_is_resolved_or_closed(
    small_gold: SmallGold, spelling: str | None, status: str, is_open: bool
) -> None:
    row = small_gold.row("go_support_ticket_fact", f"is {spelling!r}")
    assert (row["resolution_status"], row["is_open"]) == (status, is_open)
    assert row["age_days"] == (1 if is_open else None)


SILVER.tickets("of tomorrow", {"open_date": TOMORROW})
SILVER.tickets("of the leap day", {"open_date": date(2024, 2, 29)})


def test_an_open_tickets_age_is_of_the_runs_day(small_gold: SmallGold) -> None:
    assert small_gold.value("go_support_ticket_fact", "of tomorrow", "age_days") == -1
    assert small_gold.value("go_support_ticket_fact", "of the leap day", "age_days") == 487


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
for ticket_type, _base, _raised in PRIORITIES:
    for user in (*BASE_PLANS, *RAISING_PLANS):
        SILVER.tickets(f"{ticket_type} of {user}", {"user_id": user, "ticket_type": ticket_type})


@pytest.mark.parametrize(("ticket_type", "base", "raised"), PRIORITIES)
def test_priority_is_by_type_and_one_level_up_on_the_large_plans(
    small_gold: SmallGold, ticket_type: str, base: str, raised: str
) -> None:
    levels = {
        user: small_gold.value(
            "go_support_ticket_fact", f"{ticket_type} of {user}", "priority_level"
        )
        for user in (*BASE_PLANS, *RAISING_PLANS)
    }
    assert levels == dict.fromkeys(BASE_PLANS, base) | dict.fromkeys(RAISING_PLANS, raised)


# What each column is computed from, and joined by.

LINEAGE: Truth = {
    "ticket_id": ("ticket_id", ""),
    "user_id": ("user_id", ""),
    "user_key": (USER_KEY, f"user_id open_date {USER_VERSION}"),
    "ticket_type": ("ticket_type", ""),
    "resolution_status": ("resolution_status", ""),
    "is_open": ("resolution_status", ""),
    "open_date": ("open_date", ""),
    # Which rows are terminal decides of which rows the time is taken: a filter.
    "close_date": (f"open_date {EFFECTIVE}", ""),
    "resolution_days": (f"open_date {EFFECTIVE}", ""),
    "resolution_business_days": (f"open_date {EFFECTIVE}", ""),
    "age_days": ("open_date resolution_status", ""),
    "priority_level": ("ticket_type si_users.plan_type", f"user_id open_date {USER_VERSION}"),
    **COPIED,
    **STAMPS,
}
