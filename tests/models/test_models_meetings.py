"""Meetings, participants, feature usage and webinars: a few rows of Silver in, literal rows out."""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal

import pytest
from support.engines import Warehouse
from support.small_silver import (
    ANONYMOUS_KEY,
    MOMENT,
    UNKNOWN_KEY,
    SmallGold,
    SmallSilver,
    at,
    on,
    version_key,
)

SILVER = SmallSilver()
TEN, ELEVEN = at(8, 10), at(8, 11)


@pytest.fixture(scope="module")
def gold(tmp_path_factory: pytest.TempPathFactory, warehouse: Warehouse) -> SmallGold:
    return SILVER.gold(tmp_path_factory.mktemp("meetings"), warehouse)


def minutes(count: int) -> timedelta:
    return timedelta(minutes=count)


# Whose version: three of CHANGING's, the first from the fourth of January.

FIRST, SECOND, THIRD = at(4), at(10), at(10, 12)
SILVER.users(
    "CHANGING",
    {"load_timestamp": FIRST, "user_name": "First"},
    {"load_timestamp": SECOND, "user_name": "Second"},
    {"load_timestamp": THIRD, "user_name": "Third"},
)
LOOKED_UP = [
    (datetime(1970, 1, 1), FIRST, "First"),
    (FIRST - MOMENT, FIRST, "First"),
    (FIRST, FIRST, "First"),
    (SECOND - MOMENT, FIRST, "First"),
    (SECOND, SECOND, "Second"),
    (THIRD - MOMENT, SECOND, "Second"),
    (THIRD, THIRD, "Third"),
    (datetime(2200, 1, 1), THIRD, "Third"),
]
for time, *_ in LOOKED_UP:
    SILVER.meeting(f"looks up {time}", time, time, host_id="CHANGING")
    SILVER.webinar(f"looks up {time}", time, time, host_id="CHANGING")
    SILVER.session(f"looks up {time}", "nowhere", "CHANGING", time, time)
    SILVER.usage(f"looks up {time}", f"looks up {time}", "Chat")


@pytest.mark.parametrize(("time", "valid_from", "name"), LOOKED_UP)
def test_the_version_is_the_last_that_began_or_else_the_first(
    gold: SmallGold, time: datetime, valid_from: datetime, name: str
) -> None:
    key, row_key = version_key("CHANGING", valid_from), f"looks up {time}"
    assert gold.value("go_meeting_fact", row_key, "host_user_key") == key
    assert gold.value("go_webinar_fact", row_key, "host_user_key") == key
    assert gold.value("go_feature_usage_fact", row_key, "host_user_key") == key
    session = gold.row("go_participant_fact", row_key)
    assert (session["user_key"], session["participant_name"]) == (key, name)


SILVER.meeting("of nobody", TEN, ELEVEN, host_id="__unknown__")
SILVER.webinar("of nobody", TEN, ELEVEN, host_id="changing")
SILVER.session("of nobody", "nowhere", "__anonymous__", TEN, ELEVEN)
SILVER.session("of a guest", "nowhere", None, TEN, ELEVEN)
SILVER.usage("in no meeting", "nowhere", "Chat")


def test_a_reference_to_no_user_has_the_key_of_a_reserved_member(gold: SmallGold) -> None:
    assert gold.value("go_meeting_fact", "of nobody", "host_user_key") == UNKNOWN_KEY
    assert gold.value("go_webinar_fact", "of nobody", "host_user_key") == UNKNOWN_KEY
    assert gold.value("go_feature_usage_fact", "in no meeting", "host_user_key") == UNKNOWN_KEY
    nobody = gold.row("go_participant_fact", "of nobody")
    guest = gold.row("go_participant_fact", "of a guest")
    assert (nobody["user_key"], nobody["participant_name"]) == (UNKNOWN_KEY, "Unknown user")
    assert (guest["user_key"], guest["participant_name"]) == (ANONYMOUS_KEY, "Anonymous guest")
    assert (nobody["user_id"], guest["user_id"]) == ("__anonymous__", None)


# go_meeting_fact

SILVER.users("HOST")
SILVER.users("OTHER")
SILVER.meeting(
    " M1",
    TEN,
    ELEVEN - MOMENT,
    host_id="HOST ",
    meeting_topic=" Weekly  plans ",
    duration_minutes=60,
    update_timestamp=at(9),
    load_date=on(8),
    update_date=on(9),
)
SILVER.session("one", "M1", "OTHER", TEN, TEN + minutes(20))
SILVER.session("two", "M1", "OTHER", TEN + minutes(30), TEN + minutes(35) - MOMENT)
SILVER.session("three", "M1", None, TEN, TEN + minutes(7))
SILVER.session("four", "M1", "nobody", TEN, None)
SILVER.session("rejected", "M1", "HOST", ELEVEN, TEN)
# An older delivery of the first session.
SILVER.session("one", "M1", "HOST", TEN, ELEVEN, load_timestamp=at(1) - MOMENT)


def test_a_meeting_sums_up_the_sessions_that_gold_has(gold: SmallGold) -> None:
    assert gold.row("go_meeting_fact", "M1") == {
        "meeting_id": "M1",
        "host_id": "HOST",
        "host_user_key": version_key("HOST", at(1)),
        "meeting_topic": "Weekly plans",
        "start_time": TEN,
        "end_time": ELEVEN - MOMENT,
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


def test_a_meeting_without_an_end_is_in_progress(gold: SmallGold) -> None:
    row = gold.row("go_meeting_fact", "in progress")
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
    SILVER.meeting(f"of {size}", TEN, ELEVEN)
    for number in range(size):
        SILVER.session(f"{number} of {size}", f"of {size}", None, TEN, ELEVEN)


@pytest.mark.parametrize(("size", "meeting_type"), MEETING_TYPES)
def test_a_meetings_type_is_by_its_number_of_sessions(
    gold: SmallGold, size: int, meeting_type: str
) -> None:
    row = gold.row("go_meeting_fact", f"of {size}")
    assert (row["participant_count"], row["meeting_type"]) == (size, meeting_type)


DURATIONS = [(59, 0), (60, 1), (119, 1), (3600, 60), (86_400, 1440), (0, 0)]
for seconds, *_ in DURATIONS:
    start = at(8, 10, 0, 59)
    SILVER.meeting(f"lasts {seconds} s", start, start + timedelta(seconds=seconds))


@pytest.mark.parametrize(("seconds", "whole_minutes"), DURATIONS)
def test_a_duration_counts_whole_elapsed_minutes(
    gold: SmallGold, seconds: int, whole_minutes: int
) -> None:
    assert gold.value("go_meeting_fact", f"lasts {seconds} s", "duration_minutes") == whole_minutes


# go_participant_fact

SILVER.meeting("an hour", TEN, ELEVEN, host_id="HOST")
SILVER.session(
    "P1",
    "an hour",
    "OTHER",
    TEN + minutes(15),
    ELEVEN,
    load_date=on(8),
    source_system="SDK",
)


def test_a_session_in_full(gold: SmallGold) -> None:
    assert gold.row("go_participant_fact", "P1") == {
        "participant_id": "P1",
        "meeting_id": "an hour",
        "user_id": "OTHER",
        "user_key": version_key("OTHER", at(1)),
        "participant_name": "Other",
        "join_time": TEN + minutes(15),
        "leave_time": ELEVEN,
        "attendance_date": on(8),
        "attendance_minutes": 45,
        "attendance_ratio": Decimal("0.7500"),
        "attendee_type": "Partial",
        "load_timestamp": at(1),
        "update_timestamp": None,
        "load_date": on(8),
        "update_date": None,
        "source_system": "SDK",
    }


# Minutes attended, minutes that the meeting lasts.
RATIOS = [
    (0, 3, "0.0000", "Brief"),
    (1, 3, "0.3333", "Brief"),
    (2, 3, "0.6667", "Partial"),
    (1, 32, "0.0313", "Brief"),  # 0.03125
    (3, 160, "0.0188", "Brief"),  # 0.01875
    (1, 20_000, "0.0001", "Brief"),  # 0.00005
    (1, 20_001, "0.0000", "Brief"),
    (9_998, 20_000, "0.4999", "Brief"),
    (9_999, 20_000, "0.5000", "Partial"),  # 0.49995
    (1, 2, "0.5000", "Partial"),
    (15_998, 20_000, "0.7999", "Partial"),
    (15_999, 20_000, "0.8000", "Full"),  # 0.79995
    (4, 5, "0.8000", "Full"),
    (20_000, 20_001, "1.0000", "Full"),  # 0.99995…
    (3, 3, "1.0000", "Full"),
    (5, 3, "1.0000", "Full"),
]
for attended, length, *_ in RATIOS:
    name = f"{attended} of {length} minutes"
    SILVER.meeting(name, TEN, TEN + minutes(length))
    SILVER.session(name, name, None, TEN, TEN + minutes(attended))


@pytest.mark.parametrize(("attended", "length", "ratio", "attendee_type"), RATIOS)
def test_a_ratio_is_at_most_one_and_rounds_halves_up(
    gold: SmallGold, attended: int, length: int, ratio: str, attendee_type: str
) -> None:
    row = gold.row("go_participant_fact", f"{attended} of {length} minutes")
    assert row["attendance_ratio"] == Decimal(ratio)
    assert row["attendee_type"] == attendee_type


SILVER.meeting("endless", TEN, None, host_id="HOST")
SILVER.meeting("momentary", TEN, TEN + timedelta(seconds=59), host_id="HOST")
SILVER.meeting("hosted by nobody", TEN, ELEVEN, host_id="nobody")
ATTENDEES = [
    ("an hour", "HOST", ELEVEN, "Host"),
    ("an hour", "HOST", TEN, "Host"),
    ("an hour", "HOST", None, "Host"),
    ("momentary", "HOST", ELEVEN, "Host"),
    ("endless", "HOST", ELEVEN, "Host"),
    ("hosted by nobody", "nobody", ELEVEN, "Host"),
    ("an hour", "OTHER", None, "Still Connected"),
    ("an hour", None, None, "Still Connected"),
    ("momentary", None, None, "Still Connected"),
    ("endless", "OTHER", None, "Still Connected"),
    ("nowhere", "OTHER", None, "Still Connected"),
    ("an hour", "host", ELEVEN, "Full"),
    ("an hour", None, TEN, "Brief"),
    ("momentary", "OTHER", ELEVEN, "Unknown"),
    ("endless", "OTHER", ELEVEN, "Unknown"),
    ("nowhere", "HOST", ELEVEN, "Unknown"),
]
for meeting_id, user_id, leave, *_ in ATTENDEES:
    SILVER.session(f"{user_id} in {meeting_id} until {leave}", meeting_id, user_id, TEN, leave)


@pytest.mark.parametrize(("meeting_id", "user_id", "leave", "attendee_type"), ATTENDEES)
def test_an_attendees_type_is_the_first_that_matches(
    gold: SmallGold,
    meeting_id: str,
    user_id: str | None,
    leave: datetime | None,
    attendee_type: str,
) -> None:
    row = gold.row("go_participant_fact", f"{user_id} in {meeting_id} until {leave}")
    assert row["attendee_type"] == attendee_type
    assert (row["attendance_minutes"] is None) == (leave is None)
    if attendee_type in ("Still Connected", "Unknown"):
        assert row["attendance_ratio"] is None


# go_feature_usage_fact

SILVER.usage("F1", "an hour", "q_AND_a", usage_count=3, load_date=on(8), update_timestamp=at(9))


def test_a_use_in_full(gold: SmallGold) -> None:
    assert gold.row("go_feature_usage_fact", "F1") == {
        "usage_id": "F1",
        "meeting_id": "an hour",
        "host_user_key": version_key("HOST", at(1)),
        "feature_name": "Q&A",
        "feature_category": "Engagement",
        "usage_count": 3,
        "usage_date": on(8),
        "load_timestamp": at(1),
        "update_timestamp": at(9),
        "load_date": on(8),
        "update_date": None,
        "source_system": "ZOOM_PLATFORM",
    }


FEATURES = [
    ("Share Screen", "Screen Share", "Collaboration"),
    ("whiteboard", "Whiteboard", "Collaboration"),
    ("Annotation", "Annotation", "Collaboration"),
    ("In_Meeting  Chat", "Chat", "Communication"),
    ("Reaction", "Reactions", "Communication"),
    ("Cloud Recording", "Recording", "Documentation"),
    ("local-recording", "Recording", "Documentation"),
    ("Live Transcript", "Transcript", "Documentation"),
    ("Polling", "Polls", "Engagement"),
    ("QA", "Q&A", "Engagement"),
    ("Surveys", "Survey", "Engagement"),
    ("Breakout Room", "Breakout Rooms", "Room Management"),
    ("VIRTUAL_BACKGROUND", "Virtual Background", "Personalization"),
    ("Karaoke", "Unknown", "Other"),
]
for spelling, *_ in FEATURES:
    SILVER.usage(spelling, "an hour", spelling)


@pytest.mark.parametrize(("spelling", "feature", "category"), FEATURES)
def test_a_feature_has_one_name_and_its_category(
    gold: SmallGold, spelling: str, feature: str, category: str
) -> None:
    row = gold.row("go_feature_usage_fact", " ".join(spelling.split()))
    assert (row["feature_name"], row["feature_category"]) == (feature, category)


# go_webinar_fact

SILVER.webinar("W1", at(8, 23, 30), at(9, 0, 30, 59), host_id="HOST", registrants=0)
SILVER.webinar("without end", TEN, None)


def test_a_webinar_in_full(gold: SmallGold) -> None:
    assert gold.row("go_webinar_fact", "W1") == {
        "webinar_id": "W1",
        "host_id": "HOST",
        "host_user_key": version_key("HOST", at(1)),
        "webinar_topic": "Plans",
        "start_time": at(8, 23, 30),
        "end_time": at(9, 0, 30, 59),
        "webinar_date": on(8),
        "duration_minutes": 60,
        "registrants": 0,
        "load_timestamp": at(1),
        "update_timestamp": None,
        "load_date": None,
        "update_date": None,
        "source_system": "ZOOM_PLATFORM",
    }


def test_what_silver_does_not_say_of_a_webinar_stays_unknown(gold: SmallGold) -> None:
    row = gold.row("go_webinar_fact", "without end")
    assert (row["end_time"], row["duration_minutes"], row["registrants"]) == (None, None, None)
