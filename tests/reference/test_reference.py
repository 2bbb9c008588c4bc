"""The reference against examples worked by hand, and against other shapes of the same data."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest
from support.adversarial import AS_OF

from reference import Accounting
from reference.desk import business_days
from reference.made_up import (
    ANONYMOUS_KEY,
    DAY,
    UNKNOWN_KEY,
    Build,
    at,
    licence,
    meeting,
    only,
    participant,
    user,
    versions,
    violations,
)
from reference.made_up import gold as gold
from reference.meetings import attendance_ratio, meeting_type, minutes
from reference.text import (
    BILLING_EVENT,
    FEATURE,
    FEATURE_CATEGORY,
    LICENSE_TYPE,
    PLAN,
    TICKET_TYPE,
    USER_STATUS,
    canon,
    clean,
)

# --- text ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("raw", "cleaned"),
    [
        (None, None),
        ("", None),
        (" \t\r\n\v\f", None),
        ("  a \t b\n", "a b"),
        ("a\x1cb\x85", "a\x1cb\x85"),
        ("\u00a0 é 李 😀\u2003", "\u00a0 é 李 😀\u2003"),
    ],
)
def test_clean_minds_ascii_white_space_alone(raw: str | None, cleaned: str | None) -> None:
    assert clean(raw) == cleaned


@pytest.mark.parametrize(
    ("raw", "domain", "label"),
    [
        ("Pro_", PLAN, "Pro"),
        ("-_pRO -", PLAN, "Pro"),
        ("P ro", PLAN, "Unknown"),
        ("Developer", PLAN, "Unknown"),
        ("Developer", LICENSE_TYPE, "Developer"),
        ("Unknown", PLAN, "Unknown"),
        ("_", PLAN, "Unknown"),
        (None, PLAN, "Unknown"),
        ("deactivated", USER_STATUS, "Inactive"),
        ("ACT\u0130VE", USER_STATUS, "Unknown"),
        ("Virtual Bac\u212aground", FEATURE, "Unknown"),
        ("VIRTUAL__BACKGROUND", FEATURE, "Virtual Background"),
        ("in_meeting-chat", FEATURE, "Chat"),
        ("qa", FEATURE, "Q&A"),
        ("Q-and-A", FEATURE, "Q&A"),
        ("Q & A", FEATURE, "Unknown"),
        ("login issue", TICKET_TYPE, "Account Access"),
        ("ADD_ON", BILLING_EVENT, "Add-on Purchase"),
        ("add on - purchase", BILLING_EVENT, "Add-on Purchase"),
    ],
)
def test_canon(raw: str | None, domain: dict[str, str], label: str) -> None:
    assert canon(raw, domain) == label


def test_every_feature_has_a_category() -> None:
    assert set(FEATURE.values()) | {"Unknown"} == set(FEATURE_CATEGORY)


# --- numbers ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("attended", "duration", "ratio"),
    [
        (None, 10, None),
        (10, None, None),
        (10, 0, None),
        (0, 10, "0.0000"),
        (1, 3, "0.3333"),
        (2, 3, "0.6667"),
        (1, 32, "0.0313"),  # 0.03125
        (3, 160, "0.0188"),  # 0.01875
        (15_999, 20_000, "0.8000"),  # 0.79995
        (15_998, 20_000, "0.7999"),
        (1, 20_001, "0.0000"),  # a little below half
        (11, 10, "1.0000"),
        (2**40, 1, "1.0000"),
    ],
)
def test_attendance_ratio_rounds_halves_up(
    attended: int | None, duration: int | None, ratio: str | None
) -> None:
    assert attendance_ratio(attended, duration) == (None if ratio is None else Decimal(ratio))


def test_minutes_are_elapsed_not_clock_minutes() -> None:
    assert minutes(at(1, 10, 0, 59), at(1, 10, 1)) == 0
    assert minutes(at(1, 10, 0, 59), at(1, 10, 1, 59)) == 1
    assert minutes(at(1), None) is None


def test_business_days_agree_with_counting() -> None:
    for start in range(7):
        for length in range(30):
            opened = date(2024, 1, 1) + start * DAY
            counted = [opened + n * DAY for n in range(1, length + 1)]
            expected = sum(day.isoweekday() <= 5 for day in counted)
            assert business_days(opened, opened + length * DAY) == expected


@pytest.mark.parametrize(
    ("count", "name"),
    [
        (0, "No Participants"),
        (1, "Personal"),
        (2, "Small Group"),
        (10, "Small Group"),
        (11, "Medium Group"),
        (50, "Medium Group"),
        (51, "Large Group"),
    ],
)
def test_meeting_type_boundaries(count: int, name: str) -> None:
    assert meeting_type(count) == name


# --- dimensions ---------------------------------------------------------------------------------


def test_reserved_members_are_always_there(gold: Build) -> None:
    anonymous, unknown = gold().tables["go_user_dim"]
    assert (anonymous["user_key"], unknown["user_key"]) == (ANONYMOUS_KEY, UNKNOWN_KEY)
    assert (anonymous["user_name"], unknown["user_name"]) == ("Anonymous guest", "Unknown user")
    assert unknown["scd_end_date"] == date(9999, 12, 31)


def test_one_user_in_full(gold: Build) -> None:
    row = user(" U1 ", at(1), email=" A.B@X.Com", load_date=date(2023, 5, 6), company="")
    (version,) = versions(gold(si_users=[row]))
    assert version == {
        "user_key": "5eb5f73310b4599c522eea7e30c6a303",
        "user_id": "U1",
        "user_name": "Ann",
        "email": "a.b@x.com",
        "email_domain": "x.com",
        "company": None,
        "plan_type": "Pro",
        "account_status": "Active",
        "registration_date": date(2023, 5, 6),
        "version_number": 1,
        "valid_from": at(1),
        "valid_to": datetime(9999, 12, 31),
        "scd_start_date": date(2024, 1, 1),
        "scd_end_date": date(9999, 12, 31),
        "scd_current_flag": True,
        "last_seen_at_source": at(1),
        "load_timestamp": at(1),
        "update_timestamp": None,
        "load_date": date(2023, 5, 6),
        "update_date": None,
        "source_system": "ZOOM_PLATFORM",
    }


def test_equal_neighbours_fold_and_a_return_is_a_version(gold: Build) -> None:
    plans = ["Pro", "PRO_", "Basic", "basic", "Pro"]
    rows = [user("U1", at(n), plan_type=plan) for n, plan in enumerate(plans, start=1)]
    result = gold(si_users=rows)
    assert [
        (
            v["version_number"],
            v["plan_type"],
            v["valid_from"],
            v["valid_to"],
            v["last_seen_at_source"],
        )
        for v in versions(result)
    ] == [
        (1, "Pro", at(1), at(3), at(2)),
        (2, "Basic", at(3), at(5), at(4)),
        (3, "Pro", at(5), datetime(9999, 12, 31), at(5)),
    ]
    assert result.accounting["si_users"] == Accounting(5, 0, 0, 3, 0, 2, 0)


def test_one_observation_per_instant_the_latest(gold: Build) -> None:
    rows = [
        user("U1", at(1), update_timestamp=at(3), user_name="early load"),
        user("U1", at(2), update_timestamp=at(3), user_name="a"),
        user("U1", at(2), update_timestamp=at(3), user_name="b"),
        user("U1", None, update_timestamp=at(3), user_name="z no load"),
        user("U1", at(2), update_timestamp=at(3), user_name="\uffee"),
        user("U1", at(2), update_timestamp=at(3), user_name="😀"),
    ]
    result = gold(si_users=rows)
    (version,) = versions(result)
    assert version["user_name"] == "😀"  # above U+FFEE in the byte order of UTF-8
    assert result.accounting["si_users"].deduplicated == 5


def test_registration_date_is_the_earliest_over_all_valid_rows(gold: Build) -> None:
    rows = [
        user("U1", at(2), load_date=date(2024, 1, 2)),
        user("U1", at(2), load_date=date(2023, 1, 1), update_date=None, user_name="AAA"),
        user("U1", at(3), load_date=date(2020, 1, 1), email="no address"),
        user("U1", at(4), plan_type="Free"),
        user("U2", at(9)),
    ]
    dates = [v["registration_date"] for v in versions(gold(si_users=rows))]
    assert dates == [date(2023, 1, 1), date(2023, 1, 1), date(2024, 1, 9)]


def test_license_status_is_by_date(gold: Build) -> None:
    today = AS_OF.date()
    terms = {
        "L1": (today, today),
        "L2": (today + DAY, None),
        "L3": (today - DAY, today - DAY),
        "L4": (today, None),
    }
    rows = [licence(k, at(1), start_date=s, end_date=e) for k, (s, e) in terms.items()]
    found = gold(si_licenses=rows).tables["go_license_dim"]
    assert [row["license_status"] for row in found] == ["Active", "Pending", "Expired", "Active"]
    assert [row["term_days"] for row in found] == [0, None, 0, None]


def test_license_points_to_the_user_version_of_its_own_start(gold: Build) -> None:
    users = [user("U1", at(5)), user("U1", at(7), plan_type="Free")]
    rows = [
        licence("L1", at(1), assigned_to_user_id="U1"),
        licence("L1", at(7), assigned_to_user_id="U1 ", license_type="Basic"),
        licence("L1", at(8), assigned_to_user_id="nobody"),
        licence("L1", at(9), assigned_to_user_id=" "),
    ]
    result = gold(si_users=users, si_licenses=rows)
    first, second = (v["user_key"] for v in versions(result))
    keys = [row["assigned_user_key"] for row in result.tables["go_license_dim"]]
    assert keys == [first, second, UNKNOWN_KEY, None]


# --- key lookup ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("start", "number"),
    [
        (at(1), 1),  # before the first version
        (at(5), 1),
        (at(7) - timedelta(microseconds=1), 1),
        (at(7), 2),
        (datetime(9999, 12, 31, 12), 2),  # beyond the open end
    ],
)
def test_lookup_by_time(gold: Build, start: datetime, number: int) -> None:
    users = [user("U1", at(5)), user("U1", at(7), plan_type="Free")]
    result = gold(si_users=users, si_meetings=[meeting("M1", start, None)])
    expected = versions(result)[number - 1]["user_key"]
    assert only(result, "go_meeting_fact")["host_user_key"] == expected


@pytest.mark.parametrize("reference", ["nobody", "__unknown__", "__anonymous__", "u1"])
def test_no_reference_matches_a_reserved_member(gold: Build, reference: str) -> None:
    guest = participant("P1", at(2), at(2), user_id=reference)
    result = gold(si_users=[user("U1", at(1))], si_participants=[guest])
    row = only(result, "go_participant_fact")
    assert (row["user_key"], row["participant_name"]) == (UNKNOWN_KEY, "Unknown user")
    assert violations(result, "si_participants") == {
        ("P1", "orphan_meeting"),
        ("P1", "orphan_user"),
    }


def test_a_participant_without_user_is_anonymous(gold: Build) -> None:
    result = gold(si_participants=[participant("P1", at(2), None, user_id="\t")])
    row = only(result, "go_participant_fact")
    assert (row["user_key"], row["participant_name"]) == (ANONYMOUS_KEY, "Anonymous guest")
    assert ("P1", "orphan_user") not in violations(result, "si_participants")
