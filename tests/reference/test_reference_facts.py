"""The reference on rows made up for it: facts, violations and accounting."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from support.adversarial import AS_OF

from reference import Accounting, Violation
from reference.contract import BUSINESS
from reference.made_up import (
    DAY,
    Build,
    Row,
    at,
    event,
    meeting,
    only,
    participant,
    ticket,
    user,
    violations,
)
from reference.made_up import gold as gold
from reference.rejecting import REJECT_RULES


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
