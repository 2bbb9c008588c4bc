"""Participants: the rules at their boundaries, the contract, literal rows."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest
from support.boundaries import (
    ANN,
    BLANK,
    LOADED,
    Boundaries,
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
from support.sheet import (
    ANONYMOUS_KEY,
    LOAD_COLUMNS,
    LOAD_METADATA,
    ONCE,
    SOME_KEY,
    STAMPED,
    Sheet,
    broken,
)
from support.small_silver import MOMENT, SmallGold, SmallSilver, at, on, version_key

# Its rules: rows on both sides of the boundary of each.

TEN, ELEVEN = datetime(2025, 2, 3, 10), datetime(2025, 2, 3, 11)
#: Meetings to refer to: from ten to eleven; from late on the third of February to
#: early on the fourth; until midnight, so that it ends on the fourth.
HOUR, OVERNIGHT, UNTIL_MIDNIGHT = "HOUR", "OVERNIGHT", "UNTIL MIDNIGHT"
NO_MEETINGS = ("nowhere", "hour", "breaks missing_host_id 0")


def silver_row(number: int) -> Row:
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
RULES = Boundaries(
    "participant_id",
    silver_row,
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


class TestRules(RuleTests):
    table, rules = "go_participant_fact", RULES


# Its contract: rows that keep it, and for each check rows that break it alone.

LEAP_TEN, LEAP_ELEVEN = datetime(2024, 2, 29, 10), datetime(2024, 2, 29, 11)
LEAP_DAY, NEXT_DAY = date(2024, 2, 29), date(2024, 3, 1)
NO_LOAD: Row = dict.fromkeys(LOAD_COLUMNS)


def gold_row(number: int) -> Row:
    """Half of an hour's meeting."""
    return {
        "participant_id": f"P{number}",
        "meeting_id": "M1",
        "user_id": "U1",
        "user_key": SOME_KEY,
        "participant_name": "Ann",
        "join_time": LEAP_TEN,
        "leave_time": LEAP_TEN + timedelta(minutes=30),
        "attendance_date": LEAP_DAY,
        "attendance_minutes": 30,
        "attendance_ratio": Decimal("0.5000"),
        "attendee_type": "Partial",
        **LOAD_METADATA,
        **STAMPED,
    }


GUEST: Row = {
    "user_id": None,
    "user_key": ANONYMOUS_KEY,
    "participant_name": "Anonymous guest",
}
STILL_ON: Row = {"leave_time": None, "attendance_minutes": None, "attendance_ratio": None}
SHEET = Sheet(
    gold_row,
    frozenset(("user_id", "leave_time", "attendance_minutes", "attendance_ratio", *LOAD_COLUMNS)),
    (
        {**GUEST, **NO_LOAD},
        {**STILL_ON, "attendee_type": "Still Connected"},
        {**STILL_ON, "attendee_type": "Host"},
        {"attendance_ratio": None, "attendee_type": "Unknown"},
        {"attendance_ratio": Decimal("1.0000"), "attendee_type": "Full"},
        {
            "leave_time": LEAP_TEN,
            "attendance_minutes": 0,
            "attendance_ratio": Decimal("0.0000"),
            "attendee_type": "Brief",
        },
    ),
    (
        broken("user_key_pattern", user_key=SOME_KEY.upper()),
        broken("attendance_minutes_minimum", attendance_minutes=-1),
        broken("attendance_ratio_minimum", attendance_ratio=Decimal("-0.0001")),
        broken("attendance_ratio_maximum", attendance_ratio=Decimal("1.0001")),
        broken("attendee_type_in_domain", attendee_type="Guest"),
        broken("leave_not_before_join", leave_time=LEAP_TEN - MOMENT),
        broken("minutes_of_leave_time", attendance_minutes=None),
        broken("minutes_of_leave_time", leave_time=None),
        broken("attendance_date_of_join_time", attendance_date=NEXT_DAY),
        broken("guests_are_anonymous", user_id=None),
        broken("guests_are_anonymous", user_key=ANONYMOUS_KEY),
        broken("still_connected_has_no_leave_time", attendee_type="Still Connected"),
        *(
            broken("still_connected_has_no_leave_time", attendance_ratio=None, attendee_type=kind)
            for kind in ("Full", "Partial", "Brief")
        ),
        broken(ONCE.format("participant_id"), participant_id="P0"),
    ),
)


class TestContract(ContractTests):
    table, sheet = "go_participant_fact", SHEET


# Its rows: a few of Silver in, literal rows out.

SILVER = SmallSilver()
SILVER.users("HOST")
SILVER.users("OTHER")

AT_TEN, AT_ELEVEN = at(8, 10), at(8, 11)
SILVER.meeting("an hour", AT_TEN, AT_ELEVEN, host_id="HOST")
SILVER.session(
    "P1",
    "an hour",
    "OTHER",
    AT_TEN + timedelta(minutes=15),
    AT_ELEVEN,
    load_date=on(8),
    source_system="SDK",
)


def test_a_session_in_full(small_gold: SmallGold) -> None:
    assert small_gold.row("go_participant_fact", "P1") == {
        "participant_id": "P1",
        "meeting_id": "an hour",
        "user_id": "OTHER",
        "user_key": version_key("OTHER", at(1)),
        "participant_name": "Other",
        "join_time": AT_TEN + timedelta(minutes=15),
        "leave_time": AT_ELEVEN,
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
    SILVER.meeting(name, AT_TEN, AT_TEN + timedelta(minutes=length))
    SILVER.session(name, name, None, AT_TEN, AT_TEN + timedelta(minutes=attended))


@pytest.mark.parametrize(("attended", "length", "ratio", "attendee_type"), RATIOS)
def test_a_ratio_is_at_most_one_and_rounds_halves_up(
    small_gold: SmallGold, attended: int, length: int, ratio: str, attendee_type: str
) -> None:
    row = small_gold.row("go_participant_fact", f"{attended} of {length} minutes")
    assert row["attendance_ratio"] == Decimal(ratio)
    assert row["attendee_type"] == attendee_type


SILVER.meeting("endless", AT_TEN, None, host_id="HOST")
SILVER.meeting("momentary", AT_TEN, AT_TEN + timedelta(seconds=59), host_id="HOST")
SILVER.meeting("hosted by nobody", AT_TEN, AT_ELEVEN, host_id="nobody")
ATTENDEES = [
    ("an hour", "HOST", AT_ELEVEN, "Host"),
    ("an hour", "HOST", AT_TEN, "Host"),
    ("an hour", "HOST", None, "Host"),
    ("momentary", "HOST", AT_ELEVEN, "Host"),
    ("endless", "HOST", AT_ELEVEN, "Host"),
    ("hosted by nobody", "nobody", AT_ELEVEN, "Host"),
    ("an hour", "OTHER", None, "Still Connected"),
    ("an hour", None, None, "Still Connected"),
    ("momentary", None, None, "Still Connected"),
    ("endless", "OTHER", None, "Still Connected"),
    ("nowhere", "OTHER", None, "Still Connected"),
    ("an hour", "host", AT_ELEVEN, "Full"),
    ("an hour", None, AT_TEN, "Brief"),
    ("momentary", "OTHER", AT_ELEVEN, "Unknown"),
    ("endless", "OTHER", AT_ELEVEN, "Unknown"),
    ("nowhere", "HOST", AT_ELEVEN, "Unknown"),
]
for meeting_id, user_id, leave, *_ in ATTENDEES:
    SILVER.session(f"{user_id} in {meeting_id} until {leave}", meeting_id, user_id, AT_TEN, leave)


@pytest.mark.parametrize(("meeting_id", "user_id", "leave", "attendee_type"), ATTENDEES)
def test_an_attendees_type_is_the_first_that_matches(
    small_gold: SmallGold,
    meeting_id: str,
    user_id: str | None,
    leave: datetime | None,
    attendee_type: str,
) -> None:
    row = small_gold.row("go_participant_fact", f"{user_id} in {meeting_id} until {leave}")
    assert row["attendee_type"] == attendee_type
    assert (row["attendance_minutes"] is None) == (leave is None)
    if attendee_type in ("Still Connected", "Unknown"):
        assert row["attendance_ratio"] is None


# What each column is computed from, and joined by.

LINEAGE: Truth = {
    "participant_id": ("participant_id", ""),
    "meeting_id": ("meeting_id", ""),
    "user_id": ("user_id", ""),
    "user_key": (f"user_id {USER_KEY}", f"user_id join_time {USER_VERSION}"),
    "participant_name": ("user_id si_users.user_name", f"user_id join_time {USER_VERSION}"),
    "join_time": ("join_time", ""),
    "leave_time": ("leave_time", ""),
    "attendance_date": ("join_time", ""),
    "attendance_minutes": ("join_time leave_time", ""),
    "attendance_ratio": (
        "join_time leave_time si_meetings.start_time si_meetings.end_time",
        MEETING,
    ),
    "attendee_type": (
        "user_id join_time leave_time "
        "si_meetings.host_id si_meetings.start_time si_meetings.end_time",
        MEETING,
    ),
    **COPIED,
    **STAMPS,
}
