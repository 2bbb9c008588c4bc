"""Meetings, their participants and features, and webinars."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from .people import ANN, orphans
from .shape import (
    BLANK,
    LOADED,
    MOMENT,
    Boundaries,
    Example,
    Row,
    each,
    missing,
    missing_text,
    rejects,
    row,
    warns,
)

TEN, ELEVEN = datetime(2025, 2, 3, 10), datetime(2025, 2, 3, 11)
#: Meetings to refer to: from ten to eleven; from late on the third of February to
#: early on the fourth; until midnight, so that it ends on the fourth.
HOUR, OVERNIGHT, UNTIL_MIDNIGHT = "HOUR", "OVERNIGHT", "UNTIL MIDNIGHT"
NO_MEETINGS = ("nowhere", "hour", "breaks missing_host_id 0")


def lasting(length: timedelta, reported: int | None) -> Example:
    """A meeting of a length, and what Silver reports in minutes."""
    return row(end_time=TEN + length, duration_minutes=reported)


def minutes(count: int, seconds: int = 0) -> timedelta:
    """So many minutes and seconds."""
    return timedelta(minutes=count, seconds=seconds)


def meeting(number: int) -> Row:
    """An hour of Ann's."""
    del number
    return {
        "host_id": ANN,
        "start_time": TEN,
        "end_time": ELEVEN,
        "duration_minutes": 60,
        "load_timestamp": LOADED,
    }


MEETINGS = Boundaries(
    "meeting_id",
    meeting,
    (
        missing_text("meeting_id"),
        rejects("missing_host_id", each("host_id", *BLANK), [row()]),
        missing("start_time"),
        rejects(
            "invalid_time_range",
            [lasting(-MOMENT, 0), lasting(minutes(-1), 0)],
            [lasting(minutes(0), 0), lasting(MOMENT, 0)],
        ),
        rejects(
            "negative_duration",
            [lasting(minutes(0), -1), row(end_time=None, duration_minutes=-1)],
            [lasting(minutes(0), 0), lasting(minutes(0), None)],
        ),
        warns("orphan_host", orphans("host_id"), each("host_id", f" {ANN}")),
        warns(
            "duration_mismatch",
            [
                lasting(minutes(60), 58),
                lasting(minutes(60), 62),
                # A second less than an hour is 59 minutes, a second less than one is none.
                lasting(minutes(59, 59), 61),
                lasting(minutes(60) - MOMENT, 61),
                lasting(minutes(59, 59), 57),
                lasting(minutes(0, 59), 2),
                lasting(minutes(1), 3),
            ],
            [
                lasting(minutes(60), 59),
                lasting(minutes(60), 60),
                lasting(minutes(60), 61),
                lasting(minutes(59, 59), 60),
                lasting(minutes(59, 59), 58),
                lasting(minutes(0, 59), 1),
                lasting(minutes(1), 2),
                lasting(minutes(1), 0),
                lasting(minutes(60), None),
                row("missing_end_time", end_time=None, duration_minutes=600),
            ],
        ),
        warns(
            "duration_over_24h",
            [lasting(minutes(1441), 1441), lasting(minutes(1441), None)],
            [
                lasting(minutes(1440), 1440),
                lasting(minutes(1441) - MOMENT, 1440),
                row("missing_end_time", end_time=None, duration_minutes=1441),
            ],
        ),
        warns("missing_end_time", each("end_time", None), [row()]),
    ),
    known=(
        {"meeting_id": HOUR},
        {
            "meeting_id": OVERNIGHT,
            "start_time": datetime(2025, 2, 3, 23),
            "end_time": datetime(2025, 2, 4, 1),
            "duration_minutes": 120,
        },
        {
            "meeting_id": UNTIL_MIDNIGHT,
            "start_time": datetime(2025, 2, 3, 23),
            "end_time": datetime(2025, 2, 4),
        },
    ),
)


def session(number: int) -> Row:
    """Ann, all the hour long."""
    del number
    return {
        "meeting_id": HOUR,
        "user_id": ANN,
        "join_time": TEN,
        "leave_time": ELEVEN,
        "load_timestamp": LOADED,
    }


#: The key of the meeting that has no end.
WITHOUT_END = "breaks missing_end_time 0"

PARTICIPANTS = Boundaries(
    "participant_id",
    session,
    (
        missing_text("participant_id"),
        rejects("missing_meeting_id", each("meeting_id", *BLANK), [row()]),
        missing("join_time"),
        rejects(
            "invalid_time_range",
            [row(join_time=TEN + MOMENT, leave_time=TEN)],
            [row(leave_time=TEN), row(join_time=ELEVEN)],
        ),
        warns("orphan_meeting", each("meeting_id", *NO_MEETINGS), each("meeting_id", f"{HOUR} ")),
        warns("orphan_user", orphans("user_id"), each("user_id", *BLANK, f"{ANN} ")),
        warns(
            "outside_meeting_window",
            [
                row(join_time=TEN - MOMENT),
                row(leave_time=ELEVEN + MOMENT),
                row(join_time=ELEVEN + MOMENT, leave_time=ELEVEN + MOMENT),
                row(join_time=TEN - MOMENT, leave_time=TEN - MOMENT),
                row("missing_leave_time", join_time=TEN - MOMENT, leave_time=None),
                row(meeting_id=WITHOUT_END, join_time=TEN - MOMENT),
            ],
            [
                row(),
                row(join_time=ELEVEN),
                row("missing_leave_time", join_time=ELEVEN + MOMENT, leave_time=None),
                row(meeting_id=WITHOUT_END, leave_time=ELEVEN + timedelta(days=9)),
                row("orphan_meeting", meeting_id="nowhere", join_time=TEN - MOMENT),
            ],
        ),
        warns("missing_leave_time", each("leave_time", None), [row()]),
    ),
)


def usage(number: int) -> Row:
    """One message in the chat of the hour's meeting."""
    del number
    return {
        "meeting_id": HOUR,
        "feature_name": "Chat",
        "usage_count": 1,
        "usage_date": date(2025, 2, 3),
        "load_timestamp": LOADED,
    }


def used(meeting_id: str, day: int) -> Example:
    """A use in a meeting on a day in February."""
    return row(meeting_id=meeting_id, usage_date=date(2025, 2, day))


FEATURE_USAGE = Boundaries(
    "usage_id",
    usage,
    (
        missing_text("usage_id"),
        rejects("missing_meeting_id", each("meeting_id", *BLANK), [row()]),
        rejects("missing_feature_name", each("feature_name", *BLANK), [row()]),
        missing("usage_date"),
        missing("usage_count"),
        rejects("invalid_usage_count", each("usage_count", 0, -1), each("usage_count", 1, 2**40)),
        warns(
            "unknown_feature",
            each("feature_name", "Karaoke", "Unknown", "Q & A", "Chats", "_"),
            each("feature_name", "screen_sharing", "IN-MEETING CHAT", "q&a", "Q-and-A", "Surveys"),
        ),
        warns("orphan_meeting", each("meeting_id", *NO_MEETINGS), each("meeting_id", f" {HOUR}")),
        warns(
            "outside_meeting_dates",
            [
                used(HOUR, 2),
                used(HOUR, 4),
                used(OVERNIGHT, 2),
                used(OVERNIGHT, 5),
                used(UNTIL_MIDNIGHT, 5),
                used(WITHOUT_END, 2),
            ],
            [
                used(HOUR, 3),
                used(OVERNIGHT, 3),
                used(OVERNIGHT, 4),
                used(UNTIL_MIDNIGHT, 4),
                used(WITHOUT_END, 3),
                used(WITHOUT_END, 28),
                row("orphan_meeting", meeting_id="nowhere", usage_date=date(2025, 2, 2)),
            ],
        ),
    ),
)


def webinar(number: int) -> Row:
    """An hour for five."""
    del number
    return {
        "host_id": ANN,
        "webinar_topic": "Plans",
        "start_time": TEN,
        "end_time": ELEVEN,
        "registrants": 5,
        "load_timestamp": LOADED,
    }


WEBINARS = Boundaries(
    "webinar_id",
    webinar,
    (
        missing_text("webinar_id"),
        rejects("missing_host_id", each("host_id", *BLANK), [row()]),
        missing_text("webinar_topic"),
        missing("start_time"),
        rejects(
            "invalid_time_range",
            each("end_time", TEN - MOMENT),
            each("end_time", TEN, TEN + MOMENT),
        ),
        rejects("negative_registrants", each("registrants", -1), each("registrants", 0, 1)),
        warns("orphan_host", orphans("host_id"), each("host_id", f" {ANN} ")),
        warns("missing_end_time", each("end_time", None), [row()]),
        warns("missing_registrants", each("registrants", None), each("registrants", 0)),
    ),
)
