"""The rules that let a row pass and say what is wrong with it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .contract import Row
from .desk import closed_before_opened
from .meetings import minutes
from .scd2 import UserLookup
from .text import (
    BILLING_EVENT,
    FEATURE,
    LICENSE_TYPE,
    PLAN,
    TICKET_STATUS,
    TICKET_TYPE,
    UNKNOWN,
    USER_STATUS,
    canon,
)

_DAY_OF_MINUTES = 1440


@dataclass(frozen=True)
class Surroundings:
    """What the rules look at beside the row itself."""

    users: UserLookup
    meetings: dict[str, Row]
    ticket_histories: dict[str, list[Row]]
    today: date


def _is_unknown(text: str | None, domain: dict[str, str]) -> bool:
    """Whether a text has no label in its domain."""
    return canon(text, domain) == UNKNOWN


def _failed(**rules: bool) -> list[str]:
    """The names of the rules that fail."""
    return [name for name, fails in rules.items() if fails]


def warnings_of(table: str, row: Row, around: Surroundings) -> list[str]:
    """Every warning rule that a kept row fails by itself."""
    return _WARNINGS[table](row, around)


def duplicate_emails(user_dim: list[Row]) -> set[str]:
    """The users whose current email is that of another current user, too."""
    current = {row["user_id"]: row["email"] for row in user_dim if row["scd_current_flag"]}
    emails = [email for email in current.values() if email is not None]
    return {user for user, email in current.items() if emails.count(email) > 1}


def _user(row: Row, _: Surroundings) -> list[str]:
    status = row["user_status"]
    return _failed(
        unknown_plan_type=_is_unknown(row["plan_type"], PLAN),
        unknown_user_status=status is not None and _is_unknown(status, USER_STATUS),
    )


def _license(row: Row, around: Surroundings) -> list[str]:
    assignee = row["assigned_to_user_id"]
    return _failed(
        unknown_license_type=_is_unknown(row["license_type"], LICENSE_TYPE),
        orphan_user=assignee is not None and not around.users.is_user(assignee),
        missing_end_date=row["end_date"] is None,
    )


def _meeting(row: Row, around: Surroundings) -> list[str]:
    computed = minutes(row["start_time"], row["end_time"])
    reported = row["duration_minutes"]
    both = computed is not None and reported is not None
    return _failed(
        orphan_host=not around.users.is_user(row["host_id"]),
        duration_mismatch=both and abs(reported - computed) > 1,
        duration_over_24h=computed is not None and computed > _DAY_OF_MINUTES,
        missing_end_time=row["end_time"] is None,
    )


def _participant(row: Row, around: Surroundings) -> list[str]:
    meeting = around.meetings.get(row["meeting_id"])
    user, leave = row["user_id"], row["leave_time"]
    return _failed(
        orphan_meeting=meeting is None,
        orphan_user=user is not None and not around.users.is_user(user),
        outside_meeting_window=meeting is not None
        and (
            row["join_time"] < meeting["start_time"]
            or (
                leave is not None
                and meeting["end_time"] is not None
                and leave > meeting["end_time"]
            )
        ),
        missing_leave_time=leave is None,
    )


def _feature_usage(row: Row, around: Surroundings) -> list[str]:
    meeting, day = around.meetings.get(row["meeting_id"]), row["usage_date"]
    return _failed(
        unknown_feature=_is_unknown(row["feature_name"], FEATURE),
        orphan_meeting=meeting is None,
        outside_meeting_dates=meeting is not None
        and (
            day < meeting["start_time"].date()
            or (meeting["end_time"] is not None and day > meeting["end_time"].date())
        ),
    )


def _webinar(row: Row, around: Surroundings) -> list[str]:
    return _failed(
        orphan_host=not around.users.is_user(row["host_id"]),
        missing_end_time=row["end_time"] is None,
        missing_registrants=row["registrants"] is None,
    )


def _ticket(row: Row, around: Surroundings) -> list[str]:
    status = row["resolution_status"]
    return _failed(
        unknown_ticket_type=_is_unknown(row["ticket_type"], TICKET_TYPE),
        unknown_resolution_status=status is not None and _is_unknown(status, TICKET_STATUS),
        orphan_user=not around.users.is_user(row["user_id"]),
        future_open_date=row["open_date"] > around.today,
        closed_before_opened=closed_before_opened(around.ticket_histories[row["ticket_id"]]),
    )


def _billing_event(row: Row, around: Surroundings) -> list[str]:
    return _failed(
        unknown_event_type=_is_unknown(row["event_type"], BILLING_EVENT),
        orphan_user=not around.users.is_user(row["user_id"]),
        zero_amount=row["amount"] == 0,
        future_event_date=row["event_date"] > around.today,
    )


_WARNINGS = {
    "si_users": _user,
    "si_licenses": _license,
    "si_meetings": _meeting,
    "si_participants": _participant,
    "si_feature_usage": _feature_usage,
    "si_webinars": _webinar,
    "si_support_tickets": _ticket,
    "si_billing_events": _billing_event,
}
