"""Billing events: the rules at their boundaries, the contract, literal rows."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from support.boundaries import (
    ANN,
    BLANK,
    LOADED,
    Boundaries,
    Example,
    each,
    missing,
    missing_text,
    orphans,
    rejects,
    row,
    warns,
)
from support.gold import Row
from support.lineage_truth import COPIED, STAMPS, USER_KEY, USER_VERSION, Truth
from support.of_a_table import ContractTests, RuleTests
from support.sheet import LOAD_COLUMNS, LOAD_METADATA, ONCE, SOME_KEY, STAMPED, Sheet, broken
from support.small_silver import SmallGold, SmallSilver, at, on, version_key

# Its rules: rows on both sides of the boundary of each.

#: The run is as of noon on this day.
TODAY, TOMORROW = date(2025, 6, 30), date(2025, 7, 1)


def silver_row(number: int) -> Row:
    """A payment of Ann's."""
    del number
    return {
        "user_id": ANN,
        "event_type": "Payment",
        "amount": Decimal("10.00"),
        "event_date": TODAY,
        "load_timestamp": LOADED,
    }


def money(event_type: str | None, amount: str, *also: str) -> Example:
    """An event of a type with an amount."""
    return row(*also, event_type=event_type, amount=Decimal(amount))


RULES = Boundaries(
    "event_id",
    silver_row,
    (
        missing_text("event_id"),
        rejects("missing_user_id", each("user_id", *BLANK), [row()]),
        rejects("missing_event_type", each("event_type", *BLANK), [row()]),
        missing("amount"),
        missing("event_date"),
        rejects(
            "negative_amount",
            [
                money("Payment", "-0.01"),
                money("Downgrade", "-10.00"),
                money("Bonus", "-0.01"),
                money("Refunds", "-0.01"),
                money(None, "-0.01", "missing_event_type"),
                money(" ", "-0.01", "missing_event_type"),
            ],
            [
                money("Payment", "0.01"),
                money("Payment", "0.00", "zero_amount"),
                money("Refund", "-0.01"),
                money("REFUND_", "-99999999.99"),
                money("cancellation", "-0.01"),
                money("Refund", "0.01"),
            ],
        ),
        warns(
            "unknown_event_type",
            each("event_type", "Bonus", "Unknown", "_", "Add"),
            each("event_type", "subscription", "RENEWAL", "add_on", "Add on purchase", "Upgrade"),
        ),
        warns("orphan_user", orphans("user_id"), each("user_id", f"{ANN}\n")),
        warns(
            "zero_amount",
            [money("Payment", "0.00"), money("Refund", "0.00")],
            [money("Payment", "0.01"), money("Refund", "-0.01")],
        ),
        warns("future_event_date", each("event_date", TOMORROW), each("event_date", TODAY)),
    ),
)


class TestRules(RuleTests):
    table, rules = "go_billing_event_fact", RULES


# Its contract: rows that keep it, and for each check rows that break it alone.

LEAP_DAY, NEXT_DAY = date(2024, 2, 29), date(2024, 3, 1)
NO_LOAD: Row = dict.fromkeys(LOAD_COLUMNS)


def gold_row(number: int) -> Row:
    """A payment."""
    return {
        "event_id": f"B{number}",
        "user_id": "U1",
        "user_key": SOME_KEY,
        "event_type": "Payment",
        "amount": Decimal("10.00"),
        "net_amount": Decimal("10.00"),
        "is_recurring": False,
        "is_refund": False,
        "event_date": LEAP_DAY,
        "event_month": date(2024, 2, 1),
        **LOAD_METADATA,
        **STAMPED,
    }


def _amounts(amount: str, net_amount: str) -> Row:
    return {"amount": Decimal(amount), "net_amount": Decimal(net_amount)}


REFUND: Row = {"event_type": "Refund", "is_refund": True}
SHEET = Sheet(
    gold_row,
    frozenset(LOAD_COLUMNS),
    (
        {**NO_LOAD, **_amounts("0.00", "0.00")},
        {"event_type": "Subscription Fee", "is_recurring": True},
        {"event_type": "Subscription Renewal", "is_recurring": True},
        {"event_type": "Cancellation", **_amounts("-0.01", "-0.01")},
        {**REFUND, **_amounts("-0.01", "-0.01")},
        {**REFUND, **_amounts("0.01", "-0.01")},
    ),
    (
        broken("user_key_pattern", user_key="U1"),
        broken("event_type_in_domain", event_type="Bonus"),
        broken("negative_amount_only_back", **_amounts("-0.01", "-0.01")),
        broken("negative_amount_only_back", event_type="Unknown", **_amounts("-0.01", "-0.01")),
        broken("net_amount_of_amount", **_amounts("10.00", "-10.00")),
        broken("net_amount_of_amount", **REFUND, **_amounts("10.00", "10.00")),
        broken("net_amount_of_amount", **REFUND, **_amounts("-10.00", "10.00")),
        broken("flags_of_event_type", is_recurring=True),
        broken("flags_of_event_type", is_refund=True),
        broken("flags_of_event_type", event_type="Subscription Renewal"),
        broken("flags_of_event_type", **REFUND | {"is_refund": False}, **_amounts("1.00", "-1.00")),
        broken("event_month_of_date", event_month=LEAP_DAY),
        broken("event_month_of_date", event_month=NEXT_DAY),
        broken(ONCE.format("event_id"), event_id="B0"),
    ),
)


class TestContract(ContractTests):
    table, sheet = "go_billing_event_fact", SHEET


# Its rows: a few of Silver in, literal rows out.

SILVER = SmallSilver()
SILVER.users("ANNA")

#: The run is as of noon on this day.
TODAY, YESTERDAY, TOMORROW = date(2025, 6, 30), date(2025, 6, 29), date(2025, 7, 1)
SILVER.event(
    "B1",
    "renewal",
    Decimal("19.99"),
    user_id="ANNA",
    event_date=date(2024, 2, 29),
    load_date=on(1),
    update_date=on(2),
)


def test_a_billing_event_in_full(small_gold: SmallGold) -> None:
    assert small_gold.row("go_billing_event_fact", "B1") == {
        "event_id": "B1",
        "user_id": "ANNA",
        "user_key": version_key("ANNA", at(1)),
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
    small_gold: SmallGold,
    spelling: str,
    event_type: str,
    amount: str,
    net_amount: str,
    is_recurring: bool,
    is_refund: bool,
) -> None:
    row = small_gold.row("go_billing_event_fact", f"{spelling} of {amount}")
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
def test_an_events_month_is_its_first_day(small_gold: SmallGold, day: date, month: date) -> None:
    assert small_gold.value("go_billing_event_fact", f"on {day}", "event_month") == month


# What each column is computed from, and joined by.

LINEAGE: Truth = {
    "event_id": ("event_id", ""),
    "user_id": ("user_id", ""),
    "user_key": (USER_KEY, f"user_id event_date {USER_VERSION}"),
    "event_type": ("event_type", ""),
    "amount": ("amount", ""),
    "net_amount": ("event_type amount", ""),
    "is_recurring": ("event_type", ""),
    "is_refund": ("event_type", ""),
    "event_date": ("event_date", ""),
    "event_month": ("event_date", ""),
    **COPIED,
    **STAMPS,
}
