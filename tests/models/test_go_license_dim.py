"""Licenses: the rules at their boundaries, the contract, literal rows."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from support.boundaries import (
    ANN,
    BLANK,
    EFFECTIVE_TIME,
    LOADED,
    Boundaries,
    each,
    missing,
    missing_text,
    orphans,
    rejects,
    row,
    warns,
)
from support.gold import Row
from support.lineage_truth import (
    COPIED,
    EFFECTIVE,
    STAMPS,
    USER_KEY,
    USER_VERSION,
    Truth,
    copied,
    version_columns,
)
from support.of_a_table import ContractTests, RuleTests
from support.sheet import (
    LOAD_COLUMNS,
    LOAD_METADATA,
    ONCE,
    SOME_KEY,
    STAMPED,
    UNKNOWN_KEY,
    Sheet,
    broken,
)
from support.small_silver import OPEN_END, SmallGold, SmallSilver, at, on, parts, version_key
from support.versions import (
    CLOSED_VERSION,
    FEBRUARY,
    FEBRUARY_MICROSECONDS,
    VERSION,
    hashed,
    key_of,
)

# Its rules: rows on both sides of the boundary of each.


def silver_row(number: int) -> Row:
    """A license of Ann's for a year."""
    del number
    return {
        "license_type": "Pro",
        "assigned_to_user_id": ANN,
        "start_date": date(2025, 1, 1),
        "end_date": date(2025, 12, 31),
        "load_timestamp": LOADED,
    }


RULES = Boundaries(
    "license_id",
    silver_row,
    (
        missing_text("license_id"),
        rejects("missing_license_type", each("license_type", *BLANK), [row()]),
        missing("start_date"),
        rejects(
            "invalid_date_range",
            each("end_date", date(2024, 12, 31)),
            [*each("end_date", date(2025, 1, 1)), row("missing_end_date", end_date=None)],
        ),
        *EFFECTIVE_TIME,
        warns(
            "unknown_license_type",
            each("license_type", "Gold", "Unknown", "_", "Pro 2"),
            each(
                "license_type",
                "basic",
                "PRO",
                "Business_",
                "enterprise",
                "Education",
                "Developer",
                "Free",
            ),
        ),
        warns(
            "orphan_user",
            orphans("assigned_to_user_id"),
            each("assigned_to_user_id", *BLANK, f" {ANN} "),
        ),
        warns("missing_end_date", each("end_date", None), [row()]),
    ),
)


class TestRules(RuleTests):
    table, rules = "go_license_dim", RULES


# Its contract: rows that keep it, and for each check rows that break it alone.


def gold_row(number: int) -> Row:
    """An open version of a license of its own."""
    return {
        "license_key": key_of(f"L{number}"),
        "license_id": f"L{number}",
        "license_type": "Developer",
        "assigned_to_user_id": "U1",
        "assigned_user_key": SOME_KEY,
        "start_date": date(2024, 2, 28),
        "end_date": date(2024, 3, 1),
        "assignment_status": "Assigned",
        "license_status": "Expired",
        "term_days": 2,
        **VERSION,
        **LOAD_METADATA,
        **STAMPED,
    }


NOBODYS: Row = {
    "assigned_to_user_id": None,
    "assigned_user_key": None,
    "assignment_status": "Unassigned",
}
SHEET = Sheet(
    gold_row,
    frozenset(("assigned_to_user_id", "assigned_user_key", "end_date", "term_days", *LOAD_COLUMNS)),
    (
        CLOSED_VERSION,
        NOBODYS,
        dict.fromkeys(LOAD_COLUMNS),
        {"end_date": None, "term_days": None, "license_status": "Active"},
        {"end_date": date(2024, 2, 28), "term_days": 0, "license_status": "Pending"},
    ),
    (
        broken("license_key_pattern", "license_key_of_version", license_key="no md5"),
        broken("license_key_of_version", license_key=key_of("other")),
        broken("license_type_in_domain", license_type="developer"),
        broken("assigned_user_key_pattern", assigned_user_key="U1"),
        broken("assignment_status_in_domain", **{**NOBODYS, "assignment_status": "Nobody"}),
        broken("license_status_in_domain", license_status="Closed"),
        broken("term_days_minimum", term_days=-1),
        broken("version_number_minimum", version_number=0),
        broken("attribute_hash_of_attributes", attribute_hash=SOME_KEY),
        broken("attribute_hash_pattern", "attribute_hash_of_attributes", attribute_hash="g" * 32),
        broken("assignment_is_consistent", assigned_to_user_id=None),
        broken("assignment_is_consistent", assigned_user_key=None),
        broken("assignment_is_consistent", assignment_status="Unassigned"),
        broken("term_days_of_dates", term_days=None),
        broken("term_days_of_dates", end_date=None),
        broken(ONCE.format("license_key"), "license_key_of_version", license_key=key_of("L0")),
        broken(
            ONCE.format("license_id, valid_from"),
            "license_key_of_version",
            license_id="L0",
            version_number=2,
        ),
        broken(
            ONCE.format("license_id, version_number"),
            license_id="L0",
            license_key=key_of("L0", FEBRUARY_MICROSECONDS),
            valid_from=FEBRUARY,
            scd_start_date=FEBRUARY.date(),
        ),
    ),
    hashed("license_type", "assigned_to_user_id", "start_date", "end_date"),
)


class TestContract(ContractTests):
    table, sheet = "go_license_dim", SHEET


# Its rows: a few of Silver in, literal rows out.

SILVER = SmallSilver()

TODAY = date(2025, 6, 30)
A_DAY = timedelta(days=1)
SILVER.users("HOLDER", {"load_timestamp": at(10)}, {"load_timestamp": at(20), "plan_type": "Free"})
SILVER.licenses(
    "L1",
    {
        "license_type": "DEVELOPER",
        "assigned_to_user_id": "HOLDER",
        "start_date": date(2024, 2, 1),
        "end_date": date(2024, 3, 1),
        "load_timestamp": at(15),
        "load_date": on(15),
        "source_system": "SHOP",
    },
)


def test_a_license_seen_once_is_one_open_version(small_gold: SmallGold) -> None:
    assert small_gold.row("go_license_dim", "L1") == {
        "license_key": version_key("L1", at(15)),
        "license_id": "L1",
        "license_type": "Developer",
        "assigned_to_user_id": "HOLDER",
        "assigned_user_key": version_key("HOLDER", at(10)),
        "start_date": date(2024, 2, 1),
        "end_date": date(2024, 3, 1),
        "assignment_status": "Assigned",
        "license_status": "Expired",
        "term_days": 29,
        "version_number": 1,
        "valid_from": at(15),
        "valid_to": OPEN_END,
        "scd_start_date": on(15),
        "scd_end_date": date(9999, 12, 31),
        "scd_current_flag": True,
        "last_seen_at_source": at(15),
        "load_timestamp": at(15),
        "update_timestamp": None,
        "load_date": on(15),
        "update_date": None,
        "source_system": "SHOP",
    }


SILVER.licenses(
    "PASSED ON",
    {"load_timestamp": at(9)},
    {"load_timestamp": at(10), "assigned_to_user_id": "HOLDER"},
    {"load_timestamp": at(20), "assigned_to_user_id": "HOLDER", "license_type": "Basic"},
    {"load_timestamp": at(21), "assigned_to_user_id": "nobody", "license_type": "Basic"},
    {"load_timestamp": at(22), "assigned_to_user_id": " ", "license_type": "Basic"},
)


def test_the_holders_version_is_that_of_the_start_of_the_licenses(small_gold: SmallGold) -> None:
    columns = ("assigned_to_user_id", "assigned_user_key", "assignment_status")
    assert parts(small_gold.versions("go_license_dim", "PASSED ON"), *columns) == [
        (None, None, "Unassigned"),
        ("HOLDER", version_key("HOLDER", at(10)), "Assigned"),
        ("HOLDER", version_key("HOLDER", at(20)), "Assigned"),
        ("nobody", UNKNOWN_KEY, "Assigned"),
        (None, None, "Unassigned"),
    ]


LICENSE_DAYS = [
    ("begins tomorrow", TODAY + A_DAY, None, "Pending", None),
    ("begins today", TODAY, None, "Active", None),
    ("ends today", TODAY - 30 * A_DAY, TODAY, "Active", 30),
    ("ended yesterday", TODAY - 30 * A_DAY, TODAY - A_DAY, "Expired", 29),
    ("for today alone", TODAY, TODAY, "Active", 0),
    ("leap year", date(2024, 1, 1), date(2025, 1, 1), "Expired", 366),
    ("begins and ends tomorrow", TODAY + A_DAY, TODAY + A_DAY, "Pending", 0),
]
for license_id, start, end, *_ in LICENSE_DAYS:
    SILVER.licenses(license_id, {"start_date": start, "end_date": end})


@pytest.mark.parametrize(("license_id", "start", "end", "status", "term"), LICENSE_DAYS)
def test_a_license_is_active_from_its_first_to_its_last_day(
    small_gold: SmallGold,
    license_id: str,
    start: date,
    end: date | None,
    status: str,
    term: int | None,
) -> None:
    row = small_gold.row("go_license_dim", license_id)
    assert (row["start_date"], row["end_date"]) == (start, end)
    assert (row["license_status"], row["term_days"]) == (status, term)


SILVER.licenses(
    "PROLONGED",
    {"load_timestamp": at(1), "end_date": None},
    {"load_timestamp": at(2), "end_date": on(20)},
    {"load_timestamp": at(3), "end_date": on(20), "source_system": "not tracked"},
    {"load_timestamp": at(4), "start_date": on(2), "end_date": on(20)},
)


def test_a_change_of_a_licenses_dates_makes_a_version(small_gold: SmallGold) -> None:
    columns = ("version_number", "valid_from", "last_seen_at_source", "term_days")
    assert parts(small_gold.versions("go_license_dim", "PROLONGED"), *columns) == [
        (1, at(1), at(1), None),
        (2, at(2), at(3), 19),
        (3, at(4), at(4), 18),
    ]


# What each column is computed from, and joined by.

LINEAGE: Truth = {
    "license_key": (f"license_id {EFFECTIVE}", ""),
    **copied("license_id license_type assigned_to_user_id start_date end_date"),
    "assigned_user_key": (
        f"assigned_to_user_id {USER_KEY}",
        f"assigned_to_user_id {EFFECTIVE} {USER_VERSION}",
    ),
    "assignment_status": ("assigned_to_user_id", ""),
    "license_status": ("start_date end_date", ""),
    "term_days": ("start_date end_date", ""),
    **version_columns("license_type assigned_to_user_id start_date end_date"),
    **COPIED,
    **STAMPS,
}
