"""Rows for the contracts of the six facts."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal

from .sheet import (
    ANONYMOUS_KEY,
    LOAD_COLUMNS,
    LOADED,
    ONCE,
    SOME_KEY,
    STAMPED,
    Row,
    Sheet,
    broken,
)

TEN, ELEVEN = datetime(2024, 2, 29, 10), datetime(2024, 2, 29, 11)
LEAP_DAY, NEXT_DAY = date(2024, 2, 29), date(2024, 3, 1)
MOMENT = timedelta(microseconds=1)
NO_LOAD: Row = dict.fromkeys(LOAD_COLUMNS)


def meeting(number: int) -> Row:
    """An hour that two users attended."""
    return {
        "meeting_id": f"M{number}",
        "host_id": "U1",
        "host_user_key": SOME_KEY,
        "meeting_topic": "Plans",
        "start_time": TEN,
        "end_time": ELEVEN,
        "meeting_date": LEAP_DAY,
        "duration_minutes": 60,
        "reported_duration_minutes": 61,
        "meeting_status": "Completed",
        "participant_count": 2,
        "unique_user_count": 2,
        "total_attendance_minutes": 90,
        "meeting_type": "Small Group",
        **LOADED,
        **STAMPED,
    }


def _attended(count: int, meeting_type: str) -> Row:
    return {"participant_count": count, "unique_user_count": 0, "meeting_type": meeting_type}


RUNNING: Row = {"end_time": None, "duration_minutes": None, "meeting_status": "In Progress"}

MEETINGS = Sheet(
    meeting,
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
        {"end_time": TEN, "duration_minutes": 0, "reported_duration_minutes": 0},
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
        broken("end_not_before_start", end_time=TEN - MOMENT),
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


def session(number: int) -> Row:
    """Half of an hour's meeting."""
    return {
        "participant_id": f"P{number}",
        "meeting_id": "M1",
        "user_id": "U1",
        "user_key": SOME_KEY,
        "participant_name": "Ann",
        "join_time": TEN,
        "leave_time": TEN + timedelta(minutes=30),
        "attendance_date": LEAP_DAY,
        "attendance_minutes": 30,
        "attendance_ratio": Decimal("0.5000"),
        "attendee_type": "Partial",
        **LOADED,
        **STAMPED,
    }


GUEST: Row = {
    "user_id": None,
    "user_key": ANONYMOUS_KEY,
    "participant_name": "Anonymous guest",
}
STILL_ON: Row = {"leave_time": None, "attendance_minutes": None, "attendance_ratio": None}

PARTICIPANTS = Sheet(
    session,
    frozenset(("user_id", "leave_time", "attendance_minutes", "attendance_ratio", *LOAD_COLUMNS)),
    (
        {**GUEST, **NO_LOAD},
        {**STILL_ON, "attendee_type": "Still Connected"},
        {**STILL_ON, "attendee_type": "Host"},
        {"attendance_ratio": None, "attendee_type": "Unknown"},
        {"attendance_ratio": Decimal("1.0000"), "attendee_type": "Full"},
        {
            "leave_time": TEN,
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
        broken("leave_not_before_join", leave_time=TEN - MOMENT),
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


def usage(number: int) -> Row:
    """One message in a chat."""
    return {
        "usage_id": f"F{number}",
        "meeting_id": "M1",
        "host_user_key": SOME_KEY,
        "feature_name": "Chat",
        "feature_category": "Communication",
        "usage_count": 1,
        "usage_date": LEAP_DAY,
        **LOADED,
        **STAMPED,
    }


FEATURES = {
    "Collaboration": ("Screen Share", "Whiteboard", "Annotation"),
    "Communication": ("Chat", "Reactions"),
    "Documentation": ("Recording", "Transcript"),
    "Engagement": ("Polls", "Q&A", "Survey"),
    "Room Management": ("Breakout Rooms",),
    "Personalization": ("Virtual Background",),
    "Other": ("Unknown",),
}

FEATURE_USAGE = Sheet(
    usage,
    frozenset(LOAD_COLUMNS),
    (
        NO_LOAD,
        *(
            {"feature_name": feature, "feature_category": category}
            for category, features in FEATURES.items()
            for feature in features
        ),
    ),
    (
        broken("host_user_key_pattern", host_user_key="U1"),
        broken("feature_name_in_domain", feature_name="chat"),
        broken(
            "feature_category_in_domain", "feature_category_of_feature", feature_category="Talk"
        ),
        broken("usage_count_minimum", usage_count=0),
        broken("feature_category_of_feature", feature_category="Other"),
        broken("feature_category_of_feature", feature_name="Unknown"),
        broken(ONCE.format("usage_id"), usage_id="F0"),
    ),
)


def webinar(number: int) -> Row:
    """An hour."""
    return {
        "webinar_id": f"W{number}",
        "host_id": "U1",
        "host_user_key": SOME_KEY,
        "webinar_topic": "Plans",
        "start_time": TEN,
        "end_time": ELEVEN,
        "webinar_date": LEAP_DAY,
        "duration_minutes": 60,
        "registrants": 5,
        **LOADED,
        **STAMPED,
    }


WEBINARS = Sheet(
    webinar,
    frozenset(("end_time", "duration_minutes", "registrants", *LOAD_COLUMNS)),
    (
        {"end_time": None, "duration_minutes": None, "registrants": None, **NO_LOAD},
        {"end_time": TEN, "duration_minutes": 0, "registrants": 0},
        {"end_time": ELEVEN - MOMENT, "duration_minutes": 59},
    ),
    (
        broken("host_user_key_pattern", host_user_key="U1"),
        broken("duration_minutes_minimum", "duration_of_times", duration_minutes=-1),
        broken("registrants_minimum", registrants=-1),
        broken(
            "end_not_before_start",
            "duration_minutes_minimum",
            end_time=TEN - timedelta(minutes=1),
            duration_minutes=-1,
        ),
        broken("webinar_date_of_start", webinar_date=NEXT_DAY),
        broken("duration_known_with_end", end_time=None),
        broken("duration_known_with_end", duration_minutes=None),
        broken("duration_of_times", duration_minutes=59),
        broken("duration_of_times", end_time=ELEVEN - MOMENT),
        broken(ONCE.format("webinar_id"), webinar_id="W0"),
    ),
)


def ticket(number: int) -> Row:
    """Opened on a Friday, closed on the Tuesday after."""
    return {
        "ticket_id": f"T{number}",
        "user_id": "U1",
        "user_key": SOME_KEY,
        "ticket_type": "Connectivity",
        "resolution_status": "Closed",
        "is_open": False,
        "open_date": date(2024, 1, 5),
        "close_date": date(2024, 1, 9),
        "resolution_days": 4,
        "resolution_business_days": 2,
        "age_days": None,
        "priority_level": "High",
        **LOADED,
        **STAMPED,
    }


NOT_CLOSED: Row = {"close_date": None, "resolution_days": None, "resolution_business_days": None}
OPEN: Row = {**NOT_CLOSED, "resolution_status": "Open", "is_open": True, "age_days": 30}

SUPPORT_TICKETS = Sheet(
    ticket,
    frozenset(
        (
            "close_date",
            "resolution_days",
            "resolution_business_days",
            "age_days",
            *LOAD_COLUMNS,
        )
    ),
    (
        OPEN,
        {**OPEN, "resolution_status": "Unknown", "age_days": -1},
        {**NOT_CLOSED, **NO_LOAD, "resolution_status": "Resolved"},
        {"close_date": date(2024, 1, 5), "resolution_days": 0, "resolution_business_days": 0},
        {"close_date": date(2024, 1, 7), "resolution_days": 2, "resolution_business_days": 0},
    ),
    (
        broken("user_key_pattern", user_key="U1"),
        broken("ticket_type_in_domain", ticket_type="Billing"),
        broken("resolution_status_in_domain", **{**OPEN, "resolution_status": "Done"}),
        broken(
            "resolution_days_minimum",
            "resolution_business_days_minimum",
            "closed_not_before_opened",
            close_date=date(2024, 1, 4),
            resolution_days=-1,
            resolution_business_days=-1,
        ),
        broken("resolution_business_days_minimum", resolution_business_days=-1),
        broken("priority_level_in_domain", priority_level="Urgent"),
        broken("is_open_of_status", **{**OPEN, "resolution_status": "Resolved"}),
        broken("is_open_of_status", **{**OPEN, "resolution_status": "Closed"}),
        broken("is_open_of_status", resolution_status="Escalated"),
        broken(
            "open_ticket_has_no_close_date",
            resolution_status="In Progress",
            is_open=True,
            age_days=30,
        ),
        broken("resolution_known_with_close_date", resolution_days=None),
        broken("resolution_known_with_close_date", resolution_business_days=None),
        broken("resolution_known_with_close_date", close_date=None),
        broken("resolution_days_of_dates", resolution_days=5),
        broken("resolution_days_of_dates", resolution_days=3),
        broken("business_days_within_days", resolution_business_days=5),
        broken("age_of_open_tickets_only", age_days=4),
        broken("age_of_open_tickets_only", **{**OPEN, "age_days": None}),
        broken(ONCE.format("ticket_id"), ticket_id="T0"),
    ),
)


def event(number: int) -> Row:
    """A payment."""
    return {
        "event_id": f"B{number}",
        "user_id": "U1",
        "user_key": SOME_KEY,
        "event_type": "Payment",
        "amount": Decimal("10.00"),
        "net_amount": Decimal("10.00"),
        "is_recurring": False,
        "is_refund": False,
        "event_date": LEAP_DAY,
        "event_month": date(2024, 2, 1),
        **LOADED,
        **STAMPED,
    }


def _amounts(amount: str, net_amount: str) -> Row:
    return {"amount": Decimal(amount), "net_amount": Decimal(net_amount)}


REFUND: Row = {"event_type": "Refund", "is_refund": True}

BILLING_EVENTS = Sheet(
    event,
    frozenset(LOAD_COLUMNS),
    (
        {**NO_LOAD, **_amounts("0.00", "0.00")},
        {"event_type": "Subscription Fee", "is_recurring": True},
        {"event_type": "Subscription Renewal", "is_recurring": True},
        {"event_type": "Cancellation", **_amounts("-0.01", "-0.01")},
        {**REFUND, **_amounts("-0.01", "-0.01")},
        {**REFUND, **_amounts("0.01", "-0.01")},
    ),
    (
        broken("user_key_pattern", user_key="U1"),
        broken("event_type_in_domain", event_type="Bonus"),
        broken("negative_amount_only_back", **_amounts("-0.01", "-0.01")),
        broken("negative_amount_only_back", event_type="Unknown", **_amounts("-0.01", "-0.01")),
        broken("net_amount_of_amount", **_amounts("10.00", "-10.00")),
        broken("net_amount_of_amount", **REFUND, **_amounts("10.00", "10.00")),
        broken("net_amount_of_amount", **REFUND, **_amounts("-10.00", "10.00")),
        broken("flags_of_event_type", is_recurring=True),
        broken("flags_of_event_type", is_refund=True),
        broken("flags_of_event_type", event_type="Subscription Renewal"),
        broken("flags_of_event_type", **REFUND | {"is_refund": False}, **_amounts("1.00", "-1.00")),
        broken("event_month_of_date", event_month=LEAP_DAY),
        broken("event_month_of_date", event_month=NEXT_DAY),
        broken(ONCE.format("event_id"), event_id="B0"),
    ),
)
