"""What makes a version of a user, and since when a user is registered."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from support.sheet import (
    ANONYMOUS_KEY,
    UNKNOWN_KEY,
)
from support.small_silver import (
    MOMENT,
    OPEN_END,
    SmallGold,
    SmallSilver,
    at,
    on,
    parts,
    version_key,
)

SILVER = SmallSilver()


@pytest.mark.parametrize(
    ("user_id", "name", "key"),
    [
        ("__unknown__", "Unknown user", UNKNOWN_KEY),
        ("__anonymous__", "Anonymous guest", ANONYMOUS_KEY),
    ],
)
def test_the_reserved_members_are_there(
    small_gold: SmallGold, user_id: str, name: str, key: str
) -> None:
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
    assert small_gold.row("go_user_dim", user_id) == {
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


def test_equal_neighbours_fold_and_a_return_is_a_version_of_its_own(small_gold: SmallGold) -> None:
    versions = small_gold.versions("go_user_dim", "SWITCHER")
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


def test_a_change_of_each_tracked_attribute_makes_a_version(small_gold: SmallGold) -> None:
    versions = small_gold.versions("go_user_dim", "EACH")
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


def test_of_one_instant_the_latest_row_counts(small_gold: SmallGold) -> None:
    versions = small_gold.versions("go_user_dim", "TIED")
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


def test_registration_is_the_earliest_load_date_of_valid_rows(small_gold: SmallGold) -> None:
    versions = small_gold.versions("go_user_dim", "REGISTERED")
    assert parts(versions, "valid_from", "registration_date") == [(at(1), on(2)), (at(9), on(2))]


# The later version is given first: which row a window meets first is not which begins first.
SILVER.users("DATELESS", {"load_timestamp": at(7)}, {"load_timestamp": at(4), "plan_type": "Free"})


def test_registration_without_any_load_date_is_the_first_versions_start(
    small_gold: SmallGold,
) -> None:
    versions = small_gold.versions("go_user_dim", "DATELESS")
    assert parts(versions, "valid_from", "registration_date") == [(at(4), on(4)), (at(7), on(4))]
