"""Facts around meetings: meetings, participants, feature usage, webinars."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime, timedelta
from decimal import Decimal

from .contract import Row
from .dimensions import load_columns
from .scd2 import UserLookup
from .text import FEATURE, FEATURE_CATEGORY, canon

_TEN_THOUSAND = 10_000
_FULL = Decimal("0.8")
_PARTIAL = Decimal("0.5")


def minutes(start: datetime, end: datetime | None) -> int | None:
    """Whole minutes that have passed between two instants; null without an end."""
    return None if end is None else (end - start) // timedelta(minutes=1)


def attendance_ratio(attended: int | None, duration: int | None) -> Decimal | None:
    """The share of a meeting that was attended: at most 1, four decimals, halves rounded up.

    In whole numbers alone: floor(x + 1/2) of x = 10000 * attended / duration.
    """
    if attended is None or duration is None or duration == 0:
        return None
    ten_thousandths = (2 * _TEN_THOUSAND * attended + duration) // (2 * duration)
    return Decimal(min(ten_thousandths, _TEN_THOUSAND)).scaleb(-4)


def attendee_type(row: Row, ratio: Decimal | None, host_id: str | None) -> str:
    """What kind of attendee a participant was; the first that fits."""
    if row["user_id"] is not None and row["user_id"] == host_id:
        return "Host"
    if row["leave_time"] is None:
        return "Still Connected"
    if ratio is None:
        return "Unknown"
    if ratio >= _FULL:
        return "Full"
    return "Partial" if ratio >= _PARTIAL else "Brief"


def meeting_type(participants: int) -> str:
    """The size class of a meeting."""
    if participants == 0:
        return "No Participants"
    if participants == 1:
        return "Personal"
    if participants <= 10:
        return "Small Group"
    return "Medium Group" if participants <= 50 else "Large Group"


def participant_fact(kept: list[Row], meetings: dict[str, Row], users: UserLookup) -> list[Row]:
    """One row per participant session; `meetings` are the kept meeting rows by id."""
    return [_participant(row, meetings.get(row["meeting_id"]), users) for row in kept]


def _participant(row: Row, meeting: Row | None, users: UserLookup) -> Row:
    """One participant session beside its meeting, if Gold has that."""
    join, leave = row["join_time"], row["leave_time"]
    user = users.anonymous if row["user_id"] is None else users.at(row["user_id"], join)
    attended = minutes(join, leave)
    duration = None if meeting is None else minutes(meeting["start_time"], meeting["end_time"])
    ratio = attendance_ratio(attended, duration)
    return {
        "participant_id": row["participant_id"],
        "meeting_id": row["meeting_id"],
        "user_id": row["user_id"],
        "user_key": user["user_key"],
        "participant_name": user["user_name"],
        "join_time": join,
        "leave_time": leave,
        "attendance_date": join.date(),
        "attendance_minutes": attended,
        "attendance_ratio": ratio,
        "attendee_type": attendee_type(row, ratio, None if meeting is None else meeting["host_id"]),
        **load_columns(row),
    }


def meeting_fact(kept: list[Row], participants: list[Row], users: UserLookup) -> list[Row]:
    """One row per meeting, with what the participant facts say of it."""
    attended: dict[str, list[Row]] = defaultdict(list)
    for participant in participants:
        attended[participant["meeting_id"]].append(participant)
    return [_meeting(row, attended[row["meeting_id"]], users) for row in kept]


def _meeting(row: Row, participants: list[Row], users: UserLookup) -> Row:
    """One meeting and its participants."""
    start, end = row["start_time"], row["end_time"]
    return {
        "meeting_id": row["meeting_id"],
        "host_id": row["host_id"],
        "host_user_key": users.at(row["host_id"], start)["user_key"],
        "meeting_topic": row["meeting_topic"],
        "start_time": start,
        "end_time": end,
        "meeting_date": start.date(),
        "duration_minutes": minutes(start, end),
        "reported_duration_minutes": row["duration_minutes"],
        "meeting_status": "In Progress" if end is None else "Completed",
        "participant_count": len(participants),
        "unique_user_count": len({p["user_id"] for p in participants} - {None}),
        "total_attendance_minutes": _sum(p["attendance_minutes"] for p in participants),
        "meeting_type": meeting_type(len(participants)),
        **load_columns(row),
    }


def _sum(values: Iterable[int | None]) -> int:
    """The sum, with null as nothing."""
    return sum(value or 0 for value in values)


def feature_usage_fact(kept: list[Row], meetings: dict[str, Row], users: UserLookup) -> list[Row]:
    """One row per usage event; the host is that of its meeting, at the meeting's start."""
    facts: list[Row] = []
    for row in kept:
        meeting = meetings.get(row["meeting_id"])
        host = (
            users.unknown
            if meeting is None
            else users.at(meeting["host_id"], meeting["start_time"])
        )
        feature = canon(row["feature_name"], FEATURE)
        facts.append(
            {
                "usage_id": row["usage_id"],
                "meeting_id": row["meeting_id"],
                "host_user_key": host["user_key"],
                "feature_name": feature,
                "feature_category": FEATURE_CATEGORY[feature],
                "usage_count": row["usage_count"],
                "usage_date": row["usage_date"],
                **load_columns(row),
            }
        )
    return facts


def webinar_fact(kept: list[Row], users: UserLookup) -> list[Row]:
    """One row per webinar."""
    return [
        {
            "webinar_id": row["webinar_id"],
            "host_id": row["host_id"],
            "host_user_key": users.at(row["host_id"], row["start_time"])["user_key"],
            "webinar_topic": row["webinar_topic"],
            "start_time": row["start_time"],
            "end_time": row["end_time"],
            "webinar_date": row["start_time"].date(),
            "duration_minutes": minutes(row["start_time"], row["end_time"]),
            "registrants": row["registrants"],
            **load_columns(row),
        }
        for row in kept
    ]
