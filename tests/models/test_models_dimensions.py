"""go_user_dim and go_license_dim: a few rows of Silver in, literal versions out."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from support.engines import Warehouse
from support.gold import Row
from support.small_silver import (
    ANONYMOUS_KEY,
    MOMENT,
    OPEN_END,
    UNKNOWN_KEY,
    SmallGold,
    SmallSilver,
    at,
    on,
    version_key,
)

SILVER = SmallSilver()
TODAY = date(2025, 6, 30)
A_DAY = timedelta(days=1)


@pytest.fixture(scope="module")
def gold(tmp_path_factory: pytest.TempPathFactory, warehouse: Warehouse) -> SmallGold:
    return SILVER.gold(tmp_path_factory.mktemp("dimensions"), warehouse)


def parts(rows: list[Row], *columns: str) -> list[Any]:
    """These columns of the rows."""
    return [tuple(row[column] for column in columns) for row in rows]


# go_user_dim

SILVER.users(
    "U1",
    {
        "user_id": " U1\t",
        "user_name": "  Ann \n Lee ",
        "email": "Ann@Example.COM",
        "company": "",
        "plan_type": "enterprise_",
        "user_status": "suspended",
        "load_timestamp": datetime(2023, 12, 31),
        "update_timestamp": at(1),
        "load_date": date(2023, 12, 31),
        "update_date": on(1),
    },
)


def test_a_user_seen_once_is_one_open_version(gold: SmallGold) -> None:
    assert gold.row("go_user_dim", "U1") == {
        "user_key": "5eb5f73310b4599c522eea7e30c6a303",
        "user_id": "U1",
        "user_name": "Ann Lee",
        "email": "ann@example.com",
        "email_domain": "example.com",
        "company": None,
        "plan_type": "Enterprise",
        "account_status": "Inactive",
        "registration_date": date(2023, 12, 31),
        "version_number": 1,
        "valid_from": at(1),
        "valid_to": OPEN_END,
        "scd_start_date": on(1),
        "scd_end_date": date(9999, 12, 31),
        "scd_current_flag": True,
        "last_seen_at_source": at(1),
        "load_timestamp": datetime(2023, 12, 31),
        "update_timestamp": at(1),
        "load_date": date(2023, 12, 31),
        "update_date": on(1),
        "source_system": "ZOOM_PLATFORM",
    }


@pytest.mark.parametrize(
    ("user_id", "name", "key"),
    [
        ("__unknown__", "Unknown user", UNKNOWN_KEY),
        ("__anonymous__", "Anonymous guest", ANONYMOUS_KEY),
    ],
)
def test_the_reserved_members_are_there(gold: SmallGold, user_id: str, name: str, key: str) -> None:
    nothing = (
        "email",
        "email_domain",
        "company",
        "registration_date",
        "last_seen_at_source",
        "load_timestamp",
        "update_timestamp",
        "load_date",
        "update_date",
    )
    assert gold.row("go_user_dim", user_id) == {
        "user_key": key,
        "user_id": user_id,
        "user_name": name,
        "plan_type": "Unknown",
        "account_status": "Unknown",
        "version_number": 1,
        "valid_from": datetime(1900, 1, 1),
        "valid_to": OPEN_END,
        "scd_start_date": date(1900, 1, 1),
        "scd_end_date": date(9999, 12, 31),
        "scd_current_flag": True,
        "source_system": "zoomgold",
        **dict.fromkeys(nothing),
    }


# Given from last to first: the order of the rows in Silver means nothing.
SILVER.users(
    "SWITCHER",
    {"plan_type": "Pro", "load_timestamp": at(5), "source_system": "back again"},
    {"plan_type": "basic", "load_timestamp": at(4)},
    {"plan_type": "Basic", "load_timestamp": at(3), "source_system": "opens basic"},
    {"plan_type": "PRO_", "load_timestamp": at(2), "source_system": "folded"},
    {"plan_type": "Pro", "load_timestamp": at(1), "source_system": "opens pro"},
)


def test_equal_neighbours_fold_and_a_return_is_a_version_of_its_own(gold: SmallGold) -> None:
    versions = gold.versions("go_user_dim", "SWITCHER")
    assert parts(versions, "version_number", "plan_type", "valid_from", "valid_to") == [
        (1, "Pro", at(1), at(3)),
        (2, "Basic", at(3), at(5)),
        (3, "Pro", at(5), OPEN_END),
    ]
    assert parts(versions, "last_seen_at_source", "scd_end_date", "scd_current_flag") == [
        (at(2), on(3), False),
        (at(4), on(5), False),
        (at(5), date(9999, 12, 31), True),
    ]
    assert parts(versions, "source_system") == [("opens pro",), ("opens basic",), ("back again",)]
    assert parts(versions, "user_key") == [
        (version_key("SWITCHER", at(1)),),
        (version_key("SWITCHER", at(3)),),
        (version_key("SWITCHER", at(5)),),
    ]


SILVER.users(
    "EACH",
    {"load_timestamp": at(1)},
    {"load_timestamp": at(2), "user_name": "Other"},
    {"load_timestamp": at(3), "user_name": "Other", "email": "other@x.com"},
    {"load_timestamp": at(4), "user_name": "Other", "email": "OTHER@x.com", "company": "New"},
    {
        "load_timestamp": at(5),
        "user_name": "Other",
        "email": "other@x.com",
        "company": "New",
        "plan_type": "Free",
    },
    {
        "load_timestamp": at(6),
        "user_name": "Other",
        "email": "other@x.com",
        "company": "New",
        "plan_type": "Free",
        "user_status": "Pending",
    },
    {
        "load_timestamp": at(7),
        "user_name": " Other ",
        "email": "Other@X.com",
        "company": "New",
        "plan_type": "FREE",
        "user_status": "pending",
        "source_system": "not tracked",
    },
)


def test_a_change_of_each_tracked_attribute_makes_a_version(gold: SmallGold) -> None:
    versions = gold.versions("go_user_dim", "EACH")
    assert parts(versions, "valid_from") == [(at(day),) for day in range(1, 7)]
    assert versions[-1]["last_seen_at_source"] == at(7)


SILVER.users(
    "TIED",
    {"user_name": "Early load", "load_timestamp": at(1), "update_timestamp": at(3)},
    {"user_name": "A", "load_timestamp": at(2), "update_timestamp": at(3)},
    {"user_name": "Z without load", "load_timestamp": None, "update_timestamp": at(3)},
    {"user_name": "a", "load_timestamp": at(2), "update_timestamp": at(3)},
    {"user_name": "Next", "load_timestamp": at(3) + MOMENT},
)


def test_of_one_instant_the_latest_row_counts(gold: SmallGold) -> None:
    versions = gold.versions("go_user_dim", "TIED")
    assert parts(versions, "user_name", "valid_from", "valid_to") == [
        ("a", at(3), at(3) + MOMENT),
        ("Next", at(3) + MOMENT, OPEN_END),
    ]


SILVER.users(
    "REGISTERED",
    {"load_date": on(9), "load_timestamp": at(9)},
    # Not kept, yet valid: the other row of its instant is later in order.
    {"load_date": on(2), "load_timestamp": at(9), "user_name": "Aa"},
    {"load_date": date(2020, 1, 1), "load_timestamp": at(9), "email": "no address"},
    {"load_date": None, "load_timestamp": at(1), "plan_type": "Free"},
)


def test_registration_is_the_earliest_load_date_of_valid_rows(gold: SmallGold) -> None:
    versions = gold.versions("go_user_dim", "REGISTERED")
    assert parts(versions, "valid_from", "registration_date") == [(at(1), on(2)), (at(9), on(2))]


# The later version is given first: which row a window meets first is not which begins first.
SILVER.users("DATELESS", {"load_timestamp": at(7)}, {"load_timestamp": at(4), "plan_type": "Free"})


def test_registration_without_any_load_date_is_the_first_versions_start(gold: SmallGold) -> None:
    versions = gold.versions("go_user_dim", "DATELESS")
    assert parts(versions, "valid_from", "registration_date") == [(at(4), on(4)), (at(7), on(4))]


# go_license_dim

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


def test_a_license_seen_once_is_one_open_version(gold: SmallGold) -> None:
    assert gold.row("go_license_dim", "L1") == {
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


def test_the_holders_version_is_that_of_the_start_of_the_licenses(gold: SmallGold) -> None:
    columns = ("assigned_to_user_id", "assigned_user_key", "assignment_status")
    assert parts(gold.versions("go_license_dim", "PASSED ON"), *columns) == [
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
    gold: SmallGold, license_id: str, start: date, end: date | None, status: str, term: int | None
) -> None:
    row = gold.row("go_license_dim", license_id)
    assert (row["start_date"], row["end_date"]) == (start, end)
    assert (row["license_status"], row["term_days"]) == (status, term)


SILVER.licenses(
    "PROLONGED",
    {"load_timestamp": at(1), "end_date": None},
    {"load_timestamp": at(2), "end_date": on(20)},
    {"load_timestamp": at(3), "end_date": on(20), "source_system": "not tracked"},
    {"load_timestamp": at(4), "start_date": on(2), "end_date": on(20)},
)


def test_a_change_of_a_licenses_dates_makes_a_version(gold: SmallGold) -> None:
    columns = ("version_number", "valid_from", "last_seen_at_source", "term_days")
    assert parts(gold.versions("go_license_dim", "PROLONGED"), *columns) == [
        (1, at(1), at(1), None),
        (2, at(2), at(3), 19),
        (3, at(4), at(4), 18),
    ]
