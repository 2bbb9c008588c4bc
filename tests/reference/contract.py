"""The ten Silver tables as the reference reads them: names, columns, kinds of value."""

from __future__ import annotations

from datetime import date, datetime
from enum import Enum
from typing import Any

Row = dict[str, Any]
"""One row, by lower-case column name. A missing value is None."""


class Kind(Enum):
    """The kind of value that a Silver column holds."""

    TEXT = "text"
    WHOLE = "whole number"
    MONEY = "money"
    INSTANT = "timestamp"
    DAY = "date"


METADATA: dict[str, Kind] = {
    "load_timestamp": Kind.INSTANT,
    "update_timestamp": Kind.INSTANT,
    "source_system": Kind.TEXT,
    "load_date": Kind.DAY,
    "update_date": Kind.DAY,
}

BUSINESS: dict[str, dict[str, Kind]] = {
    "si_users": {
        "user_id": Kind.TEXT,
        "user_name": Kind.TEXT,
        "email": Kind.TEXT,
        "company": Kind.TEXT,
        "plan_type": Kind.TEXT,
        "user_status": Kind.TEXT,
    },
    "si_licenses": {
        "license_id": Kind.TEXT,
        "license_type": Kind.TEXT,
        "assigned_to_user_id": Kind.TEXT,
        "start_date": Kind.DAY,
        "end_date": Kind.DAY,
    },
    "si_meetings": {
        "meeting_id": Kind.TEXT,
        "host_id": Kind.TEXT,
        "meeting_topic": Kind.TEXT,
        "start_time": Kind.INSTANT,
        "end_time": Kind.INSTANT,
        "duration_minutes": Kind.WHOLE,
    },
    "si_participants": {
        "participant_id": Kind.TEXT,
        "meeting_id": Kind.TEXT,
        "user_id": Kind.TEXT,
        "join_time": Kind.INSTANT,
        "leave_time": Kind.INSTANT,
    },
    "si_feature_usage": {
        "usage_id": Kind.TEXT,
        "meeting_id": Kind.TEXT,
        "feature_name": Kind.TEXT,
        "usage_count": Kind.WHOLE,
        "usage_date": Kind.DAY,
    },
    "si_webinars": {
        "webinar_id": Kind.TEXT,
        "host_id": Kind.TEXT,
        "webinar_topic": Kind.TEXT,
        "start_time": Kind.INSTANT,
        "end_time": Kind.INSTANT,
        "registrants": Kind.WHOLE,
    },
    "si_support_tickets": {
        "ticket_id": Kind.TEXT,
        "user_id": Kind.TEXT,
        "ticket_type": Kind.TEXT,
        "resolution_status": Kind.TEXT,
        "open_date": Kind.DAY,
    },
    "si_billing_events": {
        "event_id": Kind.TEXT,
        "user_id": Kind.TEXT,
        "event_type": Kind.TEXT,
        "amount": Kind.MONEY,
        "event_date": Kind.DAY,
    },
}
"""The business columns of the eight business tables, in the order of the contract."""

OPTIONAL_COLUMNS = {("si_users", "user_status")}
"""Columns that an older export may lack; they then read as null."""

DIMENSION_SOURCES = ("si_users", "si_licenses")

OPEN_END = datetime(9999, 12, 31)
EPOCH = datetime(1970, 1, 1)
RESERVED_FROM = datetime(1900, 1, 1)
UNKNOWN_USER = "__unknown__"
ANONYMOUS_USER = "__anonymous__"


def key_column(table: str) -> str:
    """The business key of a table: its first column."""
    return next(iter(BUSINESS[table]))


def columns_of(table: str) -> dict[str, Kind]:
    """Every column of a business table with its kind, metadata last."""
    return {**BUSINESS[table], **METADATA}


def midnight(day: date) -> datetime:
    """A date read as an instant."""
    return datetime(day.year, day.month, day.day)
