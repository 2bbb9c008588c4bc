"""The reference against examples worked by hand, and against other shapes of the same data."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from support import adversarial
from support.adversarial import AS_OF, write_tables

from reference import Accounting, ReferenceGold, Violation, build
from reference.contract import BUSINESS
from reference.desk import business_days
from reference.meetings import attendance_ratio, meeting_type, minutes
from reference.reading import read_table
from reference.rejecting import REJECT_RULES, sieve
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
from zoomgold.models.catalog import SOURCES

Row = dict[str, Any]
Build = Callable[..., ReferenceGold]

UNKNOWN_KEY = "d184d59493af3f5aa77b64a4e9175275"
ANONYMOUS_KEY = "30ea5034561b7ef54aa4e57aa741eb09"
DAY = timedelta(days=1)


@pytest.fixture
def gold(tmp_path: Path) -> Build:
    """Builds Gold from rows given per table; what is not given is empty or null."""

    def from_rows(as_of: datetime = AS_OF, **tables: list[Row]) -> ReferenceGold:
        write_tables(tmp_path, tables)
        return build(tmp_path, as_of)

    return from_rows


def at(day: int, hour: int = 0, minute: int = 0, second: int = 0) -> datetime:
    """A time in January 2024, which begins on a Monday."""
    return datetime(2024, 1, day, hour, minute, second)


def user(user_id: str | None, loaded: datetime | None, **others: object) -> Row:
    """A valid user row, save for what is said otherwise."""
    return {
        "user_id": user_id,
        "user_name": "Ann",
        "email": f"{user_id}@x.com",
        "plan_type": "Pro",
        "user_status": "Active",
        "load_timestamp": loaded,
        **others,
    }


def meeting(meeting_id: str, start: datetime, end: datetime | None, **others: object) -> Row:
    """A valid meeting row of host U1."""
    times = {"start_time": start, "end_time": end, "load_timestamp": at(1)}
    return {"meeting_id": meeting_id, "host_id": "U1", **times, **others}


def participant(key: str, join: datetime, leave: datetime | None, **others: object) -> Row:
    """A valid participant row of meeting M1."""
    times = {"join_time": join, "leave_time": leave, "load_timestamp": at(1)}
    return {"participant_id": key, "meeting_id": "M1", **times, **others}


def ticket(status: str | None, loaded: datetime | None, **others: object) -> Row:
    """A valid row of ticket T1."""
    return {
        "ticket_id": "T1",
        "user_id": "U1",
        "ticket_type": "Billing",
        "resolution_status": status,
        "open_date": date(2024, 1, 5),
        "load_timestamp": loaded,
        **others,
    }


def licence(license_id: str, loaded: datetime, **others: object) -> Row:
    """A valid licence row."""
    return {
        "license_id": license_id,
        "license_type": "Pro",
        "start_date": date(2024, 1, 1),
        "end_date": date(2025, 12, 31),
        "load_timestamp": loaded,
        **others,
    }


def event(event_id: str, event_type: str, amount: str | None, **others: object) -> Row:
    """A billing event of U1."""
    money = None if amount is None else Decimal(amount)
    return {
        "event_id": event_id,
        "user_id": "U1",
        "event_type": event_type,
        "amount": money,
        "event_date": date(2024, 2, 29),
        **others,
    }


def only(gold: ReferenceGold, table: str) -> dict[str, object]:
    """The one row of a table."""
    (row,) = gold.tables[table]
    return row


def versions(gold: ReferenceGold) -> list[dict[str, object]]:
    """The user versions without the reserved members."""
    return [row for row in gold.tables["go_user_dim"] if not str(row["user_id"]).startswith("__")]


def violations(gold: ReferenceGold, table: str) -> set[tuple[str | None, str]]:
    """Key and rule of every standing violation of a table."""
    return {
        (violation.source_key, violation.rule)
        for violation in gold.violations
        if violation.source_table == table
    }


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


# --- facts --------------------------------------------------------------------------------------


def test_attendee_types(gold: Build) -> None:
    start = at(2, 10)

    def stay(key: str, count: int | None, **others: object) -> Row:
        leave = None if count is None else start + timedelta(minutes=count)
        return participant(key, start, leave, **others)

    result = gold(
        si_users=[user("U1", at(1))],
        si_meetings=[meeting("M1", start, start + timedelta(minutes=20_000))],
        si_participants=[
            stay("a", None, user_id="U1"),
            stay("b", None),
            stay("c", 15_999, user_id="U2"),
            stay("d", 15_998, user_id="U2"),
            stay("e", 9_999),
            stay("f", 9_998),
            stay("g", 1, meeting_id="M2"),
            stay("h", 1, user_id="U1", meeting_id="M2"),
        ],
    )
    types = [row["attendee_type"] for row in result.tables["go_participant_fact"]]
    assert types == [
        "Host",
        "Still Connected",
        "Full",
        "Partial",
        "Partial",
        "Brief",
        "Unknown",
        "Unknown",
    ]
    row = only(result, "go_meeting_fact")
    assert (row["participant_count"], row["unique_user_count"]) == (6, 2)
    assert row["total_attendance_minutes"] == 15_999 + 15_998 + 9_999 + 9_998


def test_meeting_warnings(gold: Build) -> None:
    rows = [
        meeting("exact", at(1), at(2), duration_minutes=1_441),
        meeting("long", at(1), at(2, 0, 1), duration_minutes=1_443),
        meeting("running", at(1), None, duration_minutes=5),
    ]
    assert violations(gold(si_users=[user("U1", at(1))], si_meetings=rows), "si_meetings") == {
        ("long", "duration_mismatch"),
        ("long", "duration_over_24h"),
        ("running", "missing_end_time"),
    }


def test_outside_the_meeting(gold: Build) -> None:
    tick = timedelta(microseconds=1)
    start, end = at(2, 10), at(3, 11)
    result = gold(
        si_meetings=[meeting("M1", start, end), meeting("M2", start, None)],
        si_participants=[
            participant("exact", start, end),
            participant("early", start - tick, end),
            participant("late", start, end + tick),
            participant("no end", start, end + tick, meeting_id="M2"),
        ],
        si_feature_usage=[
            {
                "usage_id": f"{meeting_id} {day}",
                "meeting_id": meeting_id,
                "feature_name": "Chat",
                "usage_count": 1,
                "usage_date": date(2024, 1, day),
            }
            for meeting_id in ("M1", "M2")
            for day in (1, 2, 3, 4)
        ],
    )
    assert {
        k for k, r in violations(result, "si_participants") if r == "outside_meeting_window"
    } == {
        "early",
        "late",
    }
    assert {k for k, r in violations(result, "si_feature_usage")} == {"M1 1", "M1 4", "M2 1"}


@pytest.mark.parametrize(
    ("history", "expected"),
    [
        ([("Open", 5)], None),
        ([("Open", 5), ("Resolved", 8), ("Closed", 10)], 8),
        ([("Resolved", 6), ("Open", 7), ("Closed", 9)], 9),
        ([("Closed", 6), ("Open", 7)], None),
        ([("Closed", 6), ("nonsense", 7)], None),
        ([("Closed", 6), (None, 7), ("closed", 8), ("CLOSED", 12)], 8),
        ([("Closed", None), ("Closed", 9)], 9),
        ([("Open", None), ("Resolved", 9)], 9),
        ([("Closed", None)], None),
    ],
)
def test_close_date(
    gold: Build, history: list[tuple[str | None, int | None]], expected: int | None
) -> None:
    rows = [ticket(status, None if day is None else at(day, 9)) for status, day in history]
    result = gold(si_users=[user("U1", at(1))], si_support_tickets=rows)
    row = only(result, "go_support_ticket_fact")
    assert row["close_date"] == (None if expected is None else date(2024, 1, expected))
    assert ("T1", "closed_before_opened") not in violations(result, "si_support_tickets")


def test_a_ticket_closed_on_a_monday(gold: Build) -> None:
    rows = [ticket("Open", at(5)), ticket("Closed", at(8))]
    row = only(gold(si_support_tickets=rows), "go_support_ticket_fact")
    assert (row["resolution_days"], row["resolution_business_days"]) == (3, 1)
    assert (row["is_open"], row["age_days"]) == (False, None)


def test_closed_before_opened(gold: Build) -> None:
    rows = [ticket("Closed", at(4)), ticket("Closed", at(20))]
    result = gold(si_support_tickets=rows)
    row = only(result, "go_support_ticket_fact")
    assert (row["is_open"], row["close_date"], row["resolution_days"]) == (False, None, None)
    assert ("T1", "closed_before_opened") in violations(result, "si_support_tickets")


def test_a_rejected_row_does_not_break_the_run_of_terminal_rows(gold: Build) -> None:
    rows = [ticket("Closed", at(8)), ticket("Open", at(9), user_id=None), ticket("Closed", at(10))]
    assert only(gold(si_support_tickets=rows), "go_support_ticket_fact")["close_date"] == date(
        2024, 1, 8
    )


@pytest.mark.parametrize(
    ("ticket_type", "plan", "expected"),
    [
        ("Login Problems", "Free", "High"),
        ("Connectivity", "Enterprise", "Critical"),
        ("strange", "Free", "Medium"),
        ("strange", "Business", "High"),
        ("Feature Request", "Pro", "Low"),
        ("Feature Request", "business", "Medium"),
    ],
)
def test_priority(gold: Build, ticket_type: str, plan: str, expected: str) -> None:
    users = [user("U1", at(5), plan_type=plan), user("U1", at(6), plan_type="Education")]
    row = ticket("Open", at(9), ticket_type=ticket_type)
    result = gold(si_users=users, si_support_tickets=[row])
    assert only(result, "go_support_ticket_fact")["priority_level"] == expected


def test_billing_money(gold: Build) -> None:
    events = [
        event("a", "refund", "-5.00"),
        event("b", "Cancellation", "5.00"),
        event("c", "Renewal", "99999999.99"),
        event("d", "Payment", "-0.01"),
        event("e", "who knows", "-0.01"),
    ]
    result = gold(si_users=[user("U1", at(1))], si_billing_events=events)
    rows = result.tables["go_billing_event_fact"]
    assert [(r["net_amount"], r["is_recurring"], r["is_refund"]) for r in rows] == [
        (Decimal("-5.00"), False, True),
        (Decimal("-5.00"), False, False),
        (Decimal("99999999.99"), True, False),
    ]
    assert rows[0]["event_month"] == date(2024, 2, 1)
    assert violations(result, "si_billing_events") == {
        ("d", "negative_amount"),
        ("e", "negative_amount"),
    }


def test_future_is_after_the_date_of_the_run(gold: Build) -> None:
    today = AS_OF.date()
    result = gold(
        si_billing_events=[
            event("now", "Payment", "1.00", event_date=today),
            event("next", "Payment", "1.00", event_date=today + DAY),
        ],
        si_support_tickets=[ticket("Open", at(1), open_date=today + DAY)],
    )
    future = {f.source_key for f in result.violations if f.rule.startswith("future_")}
    assert future == {"next", "T1"}
    assert only(result, "go_support_ticket_fact")["age_days"] == -1


# --- violations and accounting ------------------------------------------------------------------


def test_a_later_valid_row_corrects_an_earlier_one_does_not(gold: Build) -> None:
    users = [
        user("corrected", at(1), email="nothing", user_name=None),
        user("corrected", at(2), email="a@x.com"),
        user("broken", at(1), email="b@x.com"),
        user("broken", at(2), email="nothing", user_name=None),
        user("broken", at(3), email="else"),
        user("no time", None, email="c@x.com"),
        user("__unknown__", at(1), email="d@x.com"),
    ]
    result = gold(si_users=users)
    assert result.violations == [
        Violation("si_users", "__unknown__", "reserved_user_id", "Critical", 1),
        Violation("si_users", "broken", "invalid_email", "Critical", 2),
        Violation("si_users", "broken", "missing_user_name", "Critical", 1),
        Violation("si_users", "no time", "missing_effective_time", "Critical", 1),
    ]
    assert result.accounting["si_users"] == Accounting(7, 5, 0, 2, 0, 0, 0)


def test_later_is_by_the_whole_order_of_rows(gold: Build) -> None:
    host = {"load_timestamp": at(1), "host_id": "U1"}
    rows = [
        meeting("a", at(3), at(2), **host),  # a later start: above the valid row of its instant
        meeting("a", at(2), at(2), **host),
        meeting("b", at(2), at(1), **host),  # an earlier end: below it
        meeting("b", at(2), at(2), **host),
    ]
    found = violations(gold(si_users=[user("U1", at(1))], si_meetings=rows), "si_meetings")
    assert found == {("a", "invalid_time_range")}


def test_rows_without_a_key_are_one_violation_per_content(gold: Build) -> None:
    users = [
        user(None, at(1), user_name="A", email="a@x.com"),
        user(" ", at(2), user_name=" A", email="a@x.com"),
        user("", at(3), user_name="B", email="a@x.com"),
    ]
    missing = [("missing_user_id", 1), ("missing_user_id", 2)]
    assert [(f.rule, f.occurrences) for f in gold(si_users=users).violations] == missing


def test_warnings_stand_for_the_latest_valid_row_alone(gold: Build) -> None:
    users = [
        user("U1", at(1), plan_type="?"),
        user("U1", at(2), plan_type="Free", user_status=None),
        user("U2", at(1)),
        user("U2", at(2), plan_type=None, user_status="?"),
    ]
    result = gold(si_users=users)
    assert violations(result, "si_users") == {
        ("U2", "unknown_plan_type"),
        ("U2", "unknown_user_status"),
    }
    assert result.accounting["si_users"].warned == 2


def test_duplicate_email_is_about_current_versions(gold: Build) -> None:
    users = [
        user("U1", at(1), email="A@x.com"),
        user("U2", at(1), email="a@X.com"),
        user("U3", at(1), email="a@x.com"),
        user("U3", at(2), email="b@x.com"),
    ]
    result = gold(si_users=users)
    assert violations(result, "si_users") == {("U1", "duplicate_email"), ("U2", "duplicate_email")}
    assert result.accounting["si_users"].warned == 2


def test_null_fails_no_rule_but_the_one_for_null(gold: Build) -> None:
    everything: dict[str, list[Row]] = {table: [{}] for table in BUSINESS}
    result = gold(**everything)
    assert {violation.rule for violation in result.violations} == {
        rule for rules in REJECT_RULES.values() for rule in rules if rule.startswith("missing_")
    }


# --- other shapes of the same data, and the adversarial data themselves -------------------------

SEEDS = range(20)


@pytest.mark.parametrize("seed", SEEDS)
def test_the_shape_of_silver_does_not_matter(tmp_path: Path, seed: int) -> None:
    silver = tmp_path / "silver"
    adversarial.write_silver(silver, seed)
    expected = build(silver, AS_OF)
    adversarial.shuffled(silver, tmp_path / "shuffled", seed)
    adversarial.split(silver, tmp_path / "split", seed)
    adversarial.snowflake_export(silver, tmp_path / "export")
    for variant in ("shuffled", "split", "export"):
        assert build(tmp_path / variant, AS_OF) == expected, variant
    for table, counts in expected.accounting.items():
        outcome = counts.failed + counts.deduplicated + counts.inserted + counts.unchanged
        assert counts.processed == outcome, table
        assert counts.warned <= counts.inserted + counts.unchanged


def test_the_same_seed_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one", "two"):
        adversarial.write_silver(tmp_path / name, 3)
        adversarial.snowflake_export(tmp_path / name, tmp_path / f"{name} export")
    for one in sorted(tmp_path.glob("one*/**/*.parquet")):
        two = tmp_path / str(one.relative_to(tmp_path)).replace("one", "two", 1)
        assert one.read_bytes() == two.read_bytes()


def test_each_table_is_empty_in_some_seed() -> None:
    empty = {
        table
        for seed in range(30)
        for table, rows in adversarial.silver_rows(seed, 5).items()
        if not rows
    }
    assert empty == set(adversarial.TABLES)


def test_most_seeds_fail_every_rule(tmp_path: Path) -> None:
    failed: dict[tuple[str, str], int] = {}
    for seed in SEEDS:
        silver = tmp_path / str(seed)
        adversarial.write_silver(silver, seed)
        warned = {(f.source_table, f.rule) for f in build(silver, AS_OF).violations}
        rejected = {
            (table, rule)
            for table in BUSINESS
            for item in sieve(table, read_table(silver, table)).rejected
            for rule in item.rules
        }
        for rule in warned | rejected:
            failed[rule] = failed.get(rule, 0) + 1
    assert set(failed) == {(s.silver.name, rule.name) for s in SOURCES.values() for rule in s.rules}
    assert {rule for rule, seeds in failed.items() if seeds <= len(SEEDS) / 2} == set()
