"""Licenses' months: the contract, and literal rows."""

from __future__ import annotations

from datetime import date, datetime

import ibis
from support.adversarial import AS_OF
from support.hand_gold import LONG_AGO, HandGold
from support.lineage_truth import STAMPS, Truth
from support.of_a_mart import mart
from support.of_a_table import ContractTests
from support.sheet import ONCE, SOME_KEY, STAMPED, Row, Sheet, broken

# Its contract: rows that keep it, and for each check rows that break it alone.

FEBRUARY = date(2024, 2, 1)


def gold_row(number: int) -> Row:
    """A license that somebody has until the end of its month."""
    return {
        "license_id": f"L{number}",
        "month": FEBRUARY,
        "license_key": SOME_KEY,
        "license_type": "Pro",
        "assigned_to_user_id": "U1",
        "plan_type": "Free",
        "company": "Acme",
        "start_date": date(2024, 1, 30),
        "end_date": date(2024, 2, 29),
        "term_days": 30,
        "is_assigned": True,
        "is_active": True,
        "expires_in_month": True,
        **STAMPED,
    }


UNASSIGNED: Row = {
    "assigned_to_user_id": None,
    "plan_type": None,
    "company": None,
    "is_assigned": False,
}
SHEET = Sheet(
    gold_row,
    frozenset(("assigned_to_user_id", "plan_type", "company", "end_date", "term_days")),
    (
        {**UNASSIGNED},
        {"end_date": None, "term_days": None, "expires_in_month": False},
        {"end_date": date(2024, 3, 1), "expires_in_month": False},
        {"end_date": date(2023, 2, 1), "expires_in_month": False, "is_active": False},
        {"end_date": FEBRUARY, "term_days": 0},
    ),
    (
        broken("license_key_pattern", license_key="L1"),
        broken("license_type_in_domain", license_type="pro"),
        broken("plan_type_in_domain", plan_type="pro"),
        broken("term_days_minimum", term_days=-1),
        broken("assignment_is_consistent", is_assigned=False),
        broken("assignment_is_consistent", plan_type=None),
        broken("assignment_is_consistent", assigned_to_user_id=None),
        broken("month_is_a_first_day", month=date(2024, 2, 2)),
        broken("expires_in_month_of_end_date", expires_in_month=False),
        broken("expires_in_month_of_end_date", end_date=date(2024, 3, 1)),
        broken("expires_in_month_of_end_date", end_date=None),
        broken(ONCE.format("license_id, month"), license_id="L0"),
    ),
)


class TestContract(ContractTests):
    table, sheet = "go_license_month_agg", SHEET


# Its rows.


def test_a_license_at_the_end_of_each_month(shared_duckdb: ibis.BaseBackend) -> None:
    gold = HandGold()
    gold.user("ANN", (LONG_AGO, "Free", "Acme"), (datetime(2025, 6, 30, 12, 0, 1), "Pro", None))
    gold.license(
        "L1",
        {
            "valid_from": datetime(2025, 3, 31, 23, 59, 59, 999999),
            "assigned_to_user_id": "ANN",
            "start_date": date(2025, 4, 1),
            "end_date": date(2025, 5, 31),
            "term_days": 60,
        },
        {"valid_from": datetime(2025, 5, 1), "assigned_to_user_id": "gone", "license_type": "Free"},
        {"valid_from": AS_OF, "end_date": AS_OF.date()},
    )
    rows = mart(shared_duckdb, gold, "go_license_month_agg")
    columns = ("month", "plan_type", "company", "is_assigned", "is_active", "expires_in_month")
    assert [tuple(row[name] for name in columns) for row in rows] == [
        (date(2025, 3, 1), "Free", "Acme", True, False, False),
        (date(2025, 4, 1), "Free", "Acme", True, True, False),
        (date(2025, 5, 1), "Unknown", None, True, True, False),
        (date(2025, 6, 1), None, None, False, True, True),
    ]
    assert [row["license_type"] for row in rows] == ["Pro", "Pro", "Free", "Pro"]
    assert [row["term_days"] for row in rows] == [60, 60, None, None]


def test_a_license_that_is_closed_has_no_row(shared_duckdb: ibis.BaseBackend) -> None:
    gold = HandGold()
    gold.license("L1", {"valid_from": datetime(2025, 1, 1)})
    gold.rows["go_license_dim"][0]["valid_to"] = datetime(2025, 2, 28, 23, 59, 59, 999999)
    rows = mart(shared_duckdb, gold, "go_license_month_agg")
    assert [row["month"] for row in rows] == [date(2025, 1, 1)]


def test_there_are_120_months(shared_duckdb: ibis.BaseBackend) -> None:
    gold = HandGold()
    gold.license("L1", {"valid_from": datetime(1990, 1, 1)})
    rows = mart(shared_duckdb, gold, "go_license_month_agg")
    assert [rows[0]["month"], rows[-1]["month"], len(rows)] == [
        *(date(2015, 7, 1), date(2025, 6, 1), 120)
    ]


# What each column is computed from, and joined by.

PERIOD = "go_license_dim.valid_from go_license_dim.valid_to"
USER = f"go_license_dim.assigned_to_user_id go_user_dim.user_id go_user_dim.valid_from {PERIOD}"


def of_license(names: str) -> Truth:
    """Columns that are those of the license's version: which one, decides the rows."""
    return {name: (f"go_license_dim.{name}", "") for name in names.split()}


LINEAGE: Truth = {
    **of_license("license_id license_key license_type assigned_to_user_id"),
    **of_license("start_date end_date term_days"),
    "month": ("", PERIOD),
    "plan_type": ("go_license_dim.assigned_to_user_id go_user_dim.plan_type", USER),
    "company": ("go_user_dim.company", USER),
    "is_assigned": ("go_license_dim.assigned_to_user_id", ""),
    "is_active": ("go_license_dim.start_date go_license_dim.end_date", PERIOD),
    "expires_in_month": ("go_license_dim.end_date", PERIOD),
    **STAMPS,
}
