"""Rows of one world, from small pools: ids, instants and labels collide on purpose.

Every row holds the tag of its world in its key or, where that is missing, in another column that
is not masked in a violation's payload.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any, Protocol, TypeVar

from .timeline import Timing

Row = dict[str, Any]
T = TypeVar("T")


class Pick(Protocol):
    """Chooses one of several: a draw of Hypothesis, or of a seeded random generator."""

    def __call__(self, options: Sequence[T], /) -> T: ...


_PROFILES: tuple[tuple[str, str, str | None, str | None, str | None], ...] = (
    ("Ann", "a", "Acme", "Pro", "Active"),
    ("Ann", "b", "Acme", "Pro", "Active"),
    (" Ann ", "a", "Acme", "pro", "ACTIVE"),  # the first again, in another spelling
    ("Ann", "a", "Acme", "Business", "Active"),
    ("Ann", "a", None, "Enterprise", "Suspended"),
    ("Bob", "A", "Acme", "Gold plated", "Active"),
    ("Bob", "b", "Acme  Inc", None, "On leave"),
)
_LONG_AGO = datetime(2020, 1, 1)
_STARTS = (datetime(2025, 2, 25, 10), datetime(2025, 3, 6, 10), datetime(2025, 3, 16, 10))
_LENGTHS = (timedelta(minutes=30), timedelta(minutes=45), timedelta(hours=25), None)
_JOINS = (timedelta(0), timedelta(minutes=10), timedelta(minutes=-5))
_STAYS = (timedelta(minutes=20), timedelta(minutes=30), timedelta(minutes=60), None)
_DAYS = (date(2025, 2, 25), date(2025, 3, 6), date(2025, 3, 15), date(2025, 4, 5))
_TERMS = (
    (date(2025, 2, 1), date(2025, 3, 12)),
    (date(2025, 3, 12), date(2025, 4, 30)),
    (date(2025, 2, 1), None),
)
_USERS = ("U1", "U2", "U3", "U1 ", " U 4", "U\t4")
_REFERENCES = (*_USERS, "ghost")


def _id(tag: str, name: str) -> str:
    """An id of a world; white space around the name ends up around the id."""
    bare = name.lstrip()
    return f"{name[: len(name) - len(bare)]}{tag}{bare}"


def _user(tag: str, pick: Pick) -> Row:
    name, local, company, plan, status = pick(_PROFILES)
    return {
        "user_id": _id(tag, pick(_USERS)),
        "user_name": name,
        "email": f"{tag}{local}@x.com",
        "company": company,
        "plan_type": plan,
        "user_status": status,
    }


def _license(tag: str, pick: Pick) -> Row:
    start, end = pick(_TERMS)
    return {
        "license_id": _id(tag, pick(("L1", "L2", "L1  "))),
        "license_type": pick(("Pro", "Basic", "pro", "Odd")),
        "assigned_to_user_id": pick((*(_id(tag, user) for user in _REFERENCES), None)),
        "start_date": start,
        "end_date": end,
    }


def _meeting(tag: str, pick: Pick) -> Row:
    start, length = pick(_STARTS), pick(_LENGTHS)
    return {
        "meeting_id": _id(tag, pick(("M1", "M2", " M1"))),
        "host_id": _id(tag, pick(_REFERENCES)),
        "meeting_topic": "Topic",
        "start_time": start,
        "end_time": None if length is None else start + length,
        "duration_minutes": 30,
    }


def _participant(tag: str, pick: Pick) -> Row:
    join, stay = pick(_STARTS) + pick(_JOINS), pick(_STAYS)
    guests = (None, "__unknown__")
    return {
        "participant_id": _id(tag, pick(("P1", "P2", "P3", "P3\n"))),
        "meeting_id": _id(tag, pick(("M1", "M2", "M1", "M9"))),
        "user_id": pick((*(_id(tag, user) for user in _REFERENCES), *guests)),
        "join_time": join,
        "leave_time": None if stay is None else join + stay,
    }


def _usage(tag: str, pick: Pick) -> Row:
    return {
        "usage_id": _id(tag, pick(("F1", "F2"))),
        "meeting_id": _id(tag, pick(("M1", "M2", "M9"))),
        "feature_name": pick(("Chat", "screen_sharing", "Juggling")),
        "usage_count": 2,
        "usage_date": pick(_DAYS),
    }


def _webinar(tag: str, pick: Pick) -> Row:
    start, length = pick(_STARTS), pick(_LENGTHS)
    return {
        "webinar_id": _id(tag, pick(("W1", "W2"))),
        "host_id": _id(tag, pick(_REFERENCES)),
        "webinar_topic": "Topic",
        "start_time": start,
        "end_time": None if length is None else start + length,
        "registrants": pick((5, None)),
    }


def _ticket(tag: str, pick: Pick) -> Row:
    return {
        "ticket_id": _id(tag, pick(("K1", "K2"))),
        "user_id": _id(tag, pick(_REFERENCES)),
        "ticket_type": pick(("Audio Issue", "Login Problems", "Odd")),
        "resolution_status": pick((None, "Closed", "resolved", "In Progress", "Odd")),
        "open_date": pick(_DAYS),
    }


def _billing_event(tag: str, pick: Pick) -> Row:
    return {
        "event_id": _id(tag, pick(("B1", "B2"))),
        "user_id": _id(tag, pick(_REFERENCES)),
        "event_type": pick(("Payment", "Refund", "Odd")),
        "amount": pick((Decimal("10.50"), Decimal("0.00"))),
        "event_date": pick(_DAYS),
    }


def _error(tag: str, pick: Pick) -> Row:
    number = int(tag[1:-1])
    return {
        "error_id": 10 * number + pick((1, 2)),
        "error_type": pick(("Schema", "Fatal")),
        "error_description": f"{tag}odd",
        "source_table": "si_users",
        "error_timestamp": _LONG_AGO,
        "status": pick(("Open", "in progress", "Resolved")),
    }


MAKERS: dict[str, Callable[[str, Pick], Row]] = {
    "si_users": _user,
    "si_licenses": _license,
    "si_meetings": _meeting,
    "si_participants": _participant,
    "si_feature_usage": _usage,
    "si_webinars": _webinar,
    "si_support_tickets": _ticket,
    "si_billing_events": _billing_event,
    "si_error_data": _error,
}

KEYS = {
    "si_users": "user_id",
    "si_licenses": "license_id",
    "si_meetings": "meeting_id",
    "si_participants": "participant_id",
    "si_feature_usage": "usage_id",
    "si_webinars": "webinar_id",
    "si_support_tickets": "ticket_id",
    "si_billing_events": "event_id",
    "si_error_data": "error_id",
}

USER_COLUMNS = {
    "si_licenses": "assigned_to_user_id",
    "si_meetings": "host_id",
    "si_participants": "user_id",
    "si_webinars": "host_id",
    "si_support_tickets": "user_id",
    "si_billing_events": "user_id",
}
"""The column of a table that refers to a user."""

SPOILS: dict[str, tuple[Row, ...]] = {
    "si_users": ({"email": None}, {"email": "nobody"}, {"user_name": " "}),
    "si_licenses": ({"license_type": None}, {"start_date": date(2025, 5, 5)}),
    "si_meetings": ({"end_time": _LONG_AGO}, {"host_id": None}, {"duration_minutes": -1}),
    "si_participants": ({"leave_time": _LONG_AGO}, {"join_time": None}),
    "si_feature_usage": ({"usage_count": 0}, {"feature_name": ""}),
    "si_webinars": ({"end_time": _LONG_AGO}, {"registrants": -1}),
    "si_support_tickets": ({"ticket_type": None}, {"open_date": None}),
    "si_billing_events": ({"amount": None}, {"amount": Decimal("-5.00"), "event_type": "Payment"}),
}


def _keyless(table: str, tag: str) -> Row:
    """What makes a row of a table have no key, and still show its world."""
    shown_in = {"si_users": "company", "si_licenses": "assigned_to_user_id"}
    shown = {shown_in[table]: f"{tag}U1"} if table in shown_in else {}
    return {KEYS[table]: " ", **shown}


def draw_row(table: str, tag: str, pick: Pick) -> Row:
    """One row without its metadata; about one in four is spoiled, so that Gold rejects it."""
    row = MAKERS[table](tag, pick)
    if table not in SPOILS:
        return row
    spoils: list[Row] = [*SPOILS[table], _keyless(table, tag)]
    sound: list[Row] = [{}] * (3 * len(spoils))
    return row | pick([*sound, *spoils])


def timed(row: Row, timing: Timing) -> Row:
    """A row with its metadata; an error of Silver's own log has dates only."""
    times: Row = {"load_timestamp": timing.load, "update_timestamp": timing.update}
    return {
        **row,
        **({} if "error_id" in row else times),
        "load_date": timing.load_date,
        "update_date": timing.update_date,
        "source_system": None,
    }
