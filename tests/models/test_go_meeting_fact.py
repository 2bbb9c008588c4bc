"""Meetings: the rules at their boundaries, the contract, literal rows."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from support.boundaries import (
    ANN,
    BLANK,
    LOADED,
    Boundaries,
    Example,
    each,
    missing,
    missing_text,
    orphans,
    rejects,
    row,
    warns,
)
from support.gold import Row
from support.lineage_truth import COPIED, MEETING, STAMPS, USER_KEY, USER_VERSION, Truth
from support.of_a_table import ContractTests, RuleTests
from support.sheet import LOAD_COLUMNS, LOAD_METADATA, ONCE, SOME_KEY, STAMPED, Sheet, broken
from support.small_silver import MOMENT, SmallGold, SmallSilver, at, on, version_key

# Its rules: rows on both sides of the boundary of each.

TEN, ELEVEN = datetime(2025, 2, 3, 10), datetime(2025, 2, 3, 11)
#: Meetings to refer to: from ten to eleven; from late on the third of February to
#: early on the fourth; until midnight, so that it ends on the fourth.
HOUR, OVERNIGHT, UNTIL_MIDNIGHT = "HOUR", "OVERNIGHT", "UNTIL MIDNIGHT"


def lasting(length: timedelta, reported: int | None) -> Example:
    """A meeting of a length, and what Silver reports in minutes."""
    return row(end_time=TEN + length, duration_minutes=reported)


def minutes(count: int, seconds: int = 0) -> timedelta:
    """So many minutes and seconds."""
    return timedelta(minutes=count, seconds=seconds)


def silver_row(number: int) -> Row:
    """An hour of Ann's."""
    del number
    return {
        "host_id": ANN,
        "start_time": TEN,
        "end_time": ELEVEN,
        "duration_minutes": 60,
        "load_timestamp": LOADED,
    }


RULES = Boundaries(
    "meeting_id",
    silver_row,
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


class TestRules(RuleTests):
    table, rules = "go_meeting_fact", RULES


# Its contract: rows that keep it, and for each check rows that break it alone.

LEAP_TEN, LEAP_ELEVEN = datetime(2024, 2, 29, 10), datetime(2024, 2, 29, 11)
LEAP_DAY, NEXT_DAY = date(2024, 2, 29), date(2024, 3, 1)
NO_LOAD: Row = dict.fromkeys(LOAD_COLUMNS)


def gold_row(number: int) -> Row:
    """An hour that two users attended."""
    return {
        "meeting_id": f"M{number}",
        "host_id": "U1",
        "host_user_key": SOME_KEY,
        "meeting_topic": "Plans",
        "start_time": LEAP_TEN,
        "end_time": LEAP_ELEVEN,
        "meeting_date": LEAP_DAY,
        "duration_minutes": 60,
        "reported_duration_minutes": 61,
        "meeting_status": "Completed",
        "participant_count": 2,
        "unique_user_count": 2,
        "total_attendance_minutes": 90,
        "meeting_type": "Small Group",
        **LOAD_METADATA,
        **STAMPED,
    }


def _attended(count: int, meeting_type: str) -> Row:
    return {"participant_count": count, "unique_user_count": 0, "meeting_type": meeting_type}


RUNNING: Row = {"end_time": None, "duration_minutes": None, "meeting_status": "In Progress"}
SHEET = Sheet(
    gold_row,
    frozenset(
        (
            "meeting_topic",
            "end_time",
            "duration_minutes",
            "reported_duration_minutes",
            *LOAD_COLUMNS,
        )
    ),
    (
        {**RUNNING, **NO_LOAD, "meeting_topic": None, "reported_duration_minutes": None},
        {"end_time": LEAP_TEN, "duration_minutes": 0, "reported_duration_minutes": 0},
        {**_attended(0, "No Participants"), "total_attendance_minutes": 0},
        _attended(1, "Personal"),
        _attended(10, "Small Group"),
        _attended(11, "Medium Group"),
        _attended(50, "Medium Group"),
        _attended(51, "Large Group"),
    ),
    (
        broken("host_user_key_pattern", host_user_key="U1"),
        broken("duration_minutes_minimum", duration_minutes=-1),
        broken("reported_duration_minutes_minimum", reported_duration_minutes=-1),
        broken("meeting_status_in_domain", meeting_status="Done"),
        broken(
            "participant_count_minimum",
            "users_not_more_than_sessions",
            **_attended(-1, "Small Group"),
        ),
        broken(
            "participant_count_not_null",
            "meeting_type_of_participant_count",
            participant_count=None,
        ),
        broken("unique_user_count_minimum", unique_user_count=-1),
        broken("total_attendance_minutes_minimum", total_attendance_minutes=-1),
        broken("meeting_type_in_domain", "meeting_type_of_participant_count", meeting_type="Crowd"),
        broken("end_not_before_start", end_time=LEAP_TEN - MOMENT),
        broken("status_and_duration_of_end_time", meeting_status="In Progress"),
        broken("status_and_duration_of_end_time", end_time=None, duration_minutes=None),
        broken("status_and_duration_of_end_time", duration_minutes=None),
        broken("users_not_more_than_sessions", unique_user_count=3),
        broken("meeting_date_of_start_time", meeting_date=NEXT_DAY),
        broken("meeting_type_of_participant_count", **_attended(0, "Personal")),
        broken("meeting_type_of_participant_count", **_attended(1, "Small Group")),
        broken("meeting_type_of_participant_count", **_attended(10, "Medium Group")),
        broken("meeting_type_of_participant_count", **_attended(11, "Small Group")),
        broken("meeting_type_of_participant_count", **_attended(50, "Large Group")),
        broken("meeting_type_of_participant_count", **_attended(51, "Medium Group")),
        broken(ONCE.format("meeting_id"), meeting_id="M0"),
    ),
)


class TestContract(ContractTests):
    table, sheet = "go_meeting_fact", SHEET


# Its rows: a few of Silver in, literal rows out.

SILVER = SmallSilver()

AT_TEN, AT_ELEVEN = at(8, 10), at(8, 11)
SILVER.users("HOST")
SILVER.users("OTHER")
SILVER.meeting(
    " M1",
    AT_TEN,
    AT_ELEVEN - MOMENT,
    host_id="HOST ",
    meeting_topic=" Weekly  plans ",
    duration_minutes=60,
    update_timestamp=at(9),
    load_date=on(8),
    update_date=on(9),
)
SILVER.session("one", "M1", "OTHER", AT_TEN, AT_TEN + minutes(20))
SILVER.session("two", "M1", "OTHER", AT_TEN + minutes(30), AT_TEN + minutes(35) - MOMENT)
SILVER.session("three", "M1", None, AT_TEN, AT_TEN + minutes(7))
SILVER.session("four", "M1", "nobody", AT_TEN, None)
SILVER.session("rejected", "M1", "HOST", AT_ELEVEN, AT_TEN)
# An older delivery of the first session.
SILVER.session("one", "M1", "HOST", AT_TEN, AT_ELEVEN, load_timestamp=at(1) - MOMENT)


def test_a_meeting_sums_up_the_sessions_that_gold_has(small_gold: SmallGold) -> None:
    assert small_gold.row("go_meeting_fact", "M1") == {
        "meeting_id": "M1",
        "host_id": "HOST",
        "host_user_key": version_key("HOST", at(1)),
        "meeting_topic": "Weekly plans",
        "start_time": AT_TEN,
        "end_time": AT_ELEVEN - MOMENT,
        "meeting_date": on(8),
        "duration_minutes": 59,
        "reported_duration_minutes": 60,
        "meeting_status": "Completed",
        "participant_count": 4,
        "unique_user_count": 2,
        "total_attendance_minutes": 31,
        "meeting_type": "Small Group",
        "load_timestamp": at(1),
        "update_timestamp": at(9),
        "load_date": on(8),
        "update_date": on(9),
        "source_system": "ZOOM_PLATFORM",
    }


SILVER.meeting("in progress", at(8, 23, 59), None)
SILVER.session("still on", "in progress", None, at(9), None)


def test_a_meeting_without_an_end_is_in_progress(small_gold: SmallGold) -> None:
    row = small_gold.row("go_meeting_fact", "in progress")
    assert (row["meeting_status"], row["meeting_date"]) == ("In Progress", on(8))
    assert (row["end_time"], row["duration_minutes"], row["meeting_topic"]) == (None, None, None)
    assert (row["participant_count"], row["total_attendance_minutes"]) == (1, 0)
    assert (row["unique_user_count"], row["reported_duration_minutes"]) == (0, None)


MEETING_TYPES = [
    (0, "No Participants"),
    (1, "Personal"),
    (2, "Small Group"),
    (10, "Small Group"),
    (11, "Medium Group"),
    (50, "Medium Group"),
    (51, "Large Group"),
]
for size, *_ in MEETING_TYPES:
    SILVER.meeting(f"of {size}", AT_TEN, AT_ELEVEN)
    for number in range(size):
        SILVER.session(f"{number} of {size}", f"of {size}", None, AT_TEN, AT_ELEVEN)


@pytest.mark.parametrize(("size", "meeting_type"), MEETING_TYPES)
def test_a_meetings_type_is_by_its_number_of_sessions(
    small_gold: SmallGold, size: int, meeting_type: str
) -> None:
    row = small_gold.row("go_meeting_fact", f"of {size}")
    assert (row["participant_count"], row["meeting_type"]) == (size, meeting_type)


DURATIONS = [(59, 0), (60, 1), (119, 1), (3600, 60), (86_400, 1440), (0, 0)]
for seconds, _whole_minutes in DURATIONS:
    start = at(8, 10, 0, 59)
    SILVER.meeting(f"lasts {seconds} s", start, start + timedelta(seconds=seconds))


@pytest.mark.parametrize(("seconds", "whole_minutes"), DURATIONS)
def test_a_duration_counts_whole_elapsed_minutes(
    small_gold: SmallGold, seconds: int, whole_minutes: int
) -> None:
    assert (
        small_gold.value("go_meeting_fact", f"lasts {seconds} s", "duration_minutes")
        == whole_minutes
    )


# What each column is computed from, and joined by.

LINEAGE: Truth = {
    "meeting_id": ("meeting_id", ""),
    "host_id": ("host_id", ""),
    "host_user_key": (USER_KEY, f"host_id start_time {USER_VERSION}"),
    "meeting_topic": ("meeting_topic", ""),
    "start_time": ("start_time", ""),
    "end_time": ("end_time", ""),
    "meeting_date": ("start_time", ""),
    "duration_minutes": ("start_time end_time", ""),
    "reported_duration_minutes": ("duration_minutes", ""),
    "meeting_status": ("end_time", ""),
    "participant_count": ("", MEETING),
    "unique_user_count": ("si_participants.user_id", MEETING),
    "total_attendance_minutes": (
        "si_participants.join_time si_participants.leave_time",
        MEETING,
    ),
    "meeting_type": ("", MEETING),
    **COPIED,
    **STAMPS,
}
