"""Whether published tables agree: every value that a row takes from another table is that table's.

Worked out from Gold alone, so it holds after any run of any tables.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from reference.contract import midnight
from reference.desk import priority
from reference.meetings import attendance_ratio, attendee_type, meeting_type
from reference.scd2 import UserLookup
from support.gold import Gold, Row


@dataclass(frozen=True)
class Stale:
    """A row that does not say what the tables say that it takes values from."""

    table: str
    row: Row
    expected: Row


def stale(gold: Gold) -> list[Stale]:
    """Every row with a value that another table contradicts."""
    users = UserLookup(gold["go_user_dim"])
    meetings = {row["meeting_id"]: row for row in gold["go_meeting_fact"]}
    sessions: dict[str, list[Row]] = defaultdict(list)
    for row in gold["go_participant_fact"]:
        sessions[row["meeting_id"]].append(row)
    expected: dict[str, Callable[[Row], Row]] = {
        "go_license_dim": lambda row: _license(row, users),
        "go_meeting_fact": lambda row: _meeting(row, sessions[row["meeting_id"]], users),
        "go_participant_fact": lambda row: _session(row, meetings.get(row["meeting_id"]), users),
        "go_feature_usage_fact": lambda row: _usage(meetings.get(row["meeting_id"]), users),
        "go_webinar_fact": lambda row: _hosted(row, users),
        "go_support_ticket_fact": lambda row: _ticket(row, users),
        "go_billing_event_fact": lambda row: _billed(row, users),
    }
    return [one for table, derive in expected.items() for one in _wrong(table, gold, derive)]


def _wrong(table: str, gold: Gold, derive: Callable[[Row], Row]) -> Iterator[Stale]:
    for row in gold[table]:
        expected = row | derive(row)
        if row != expected:
            yield Stale(table, row, expected)


def _license(row: Row, users: UserLookup) -> Row:
    holder = row["assigned_to_user_id"]
    key = None if holder is None else users.at(holder, row["valid_from"])["user_key"]
    return {"assigned_user_key": key}


def _hosted(row: Row, users: UserLookup) -> Row:
    return {"host_user_key": users.at(row["host_id"], row["start_time"])["user_key"]}


def _meeting(row: Row, sessions: list[Row], users: UserLookup) -> Row:
    return {
        **_hosted(row, users),
        "participant_count": len(sessions),
        "unique_user_count": len({one["user_id"] for one in sessions} - {None}),
        "total_attendance_minutes": sum(one["attendance_minutes"] or 0 for one in sessions),
        "meeting_type": meeting_type(len(sessions)),
    }


def _session(row: Row, meeting: Row | None, users: UserLookup) -> Row:
    guest = row["user_id"]
    user = users.anonymous if guest is None else users.at(guest, row["join_time"])
    minutes = None if meeting is None else meeting["duration_minutes"]
    ratio = attendance_ratio(row["attendance_minutes"], minutes)
    return {
        "user_key": user["user_key"],
        "participant_name": user["user_name"],
        "attendance_ratio": ratio,
        "attendee_type": attendee_type(row, ratio, None if meeting is None else meeting["host_id"]),
    }


def _usage(meeting: Row | None, users: UserLookup) -> Row:
    return (
        {"host_user_key": users.unknown["user_key"]} if meeting is None else _hosted(meeting, users)
    )


def _ticket(row: Row, users: UserLookup) -> Row:
    user = users.at(row["user_id"], midnight(row["open_date"]))
    level = priority(row["ticket_type"], user["plan_type"])
    return {"user_key": user["user_key"], "priority_level": level}


def _billed(row: Row, users: UserLookup) -> Row:
    return {"user_key": users.at(row["user_id"], midnight(row["event_date"]))["user_key"]}
