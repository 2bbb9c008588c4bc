"""The rules that keep a row out of Gold, and the split of a table by them."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from .contract import ANONYMOUS_USER, OPEN_END, UNKNOWN_USER, Row
from .ordering import eff
from .text import BILLING_EVENT, MONEY_BACK, ascii_lower, canon

Rule = Callable[[Row], bool]

_EMAIL = re.compile(r"[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}")


def _missing(*columns: str) -> dict[str, Rule]:
    """A rule `missing_X` for each column: it fails where X is null after cleaning."""

    def rule(column: str) -> Rule:
        return lambda row: row[column] is None

    return {f"missing_{column}": rule(column) for column in columns}


def _invalid_email(row: Row) -> bool:
    """An email that is there and does not look like one once it is lower case."""
    email = row["email"]
    return email is not None and _EMAIL.fullmatch(ascii_lower(email)) is None


def _missing_effective_time(row: Row) -> bool:
    """Neither loaded nor updated at a known time."""
    return eff(row) is None


def _invalid_effective_time(row: Row) -> bool:
    """An effective time at or after the open end of the last version."""
    instant = eff(row)
    return instant is not None and instant >= OPEN_END


def _reserved_user_id(row: Row) -> bool:
    """A user that calls itself by the id of a reserved member."""
    return row["user_id"] in {UNKNOWN_USER, ANONYMOUS_USER}


def _ends_before(start: str, end: str) -> Rule:
    """The end is known and lies before the start."""

    def rule(row: Row) -> bool:
        return row[start] is not None and row[end] is not None and row[end] < row[start]

    return rule


def _negative(column: str) -> Rule:
    """The number is known and below zero."""
    return lambda row: row[column] is not None and row[column] < 0


def _invalid_usage_count(row: Row) -> bool:
    """A feature used no times or fewer."""
    return row["usage_count"] is not None and row["usage_count"] <= 0


def _negative_amount(row: Row) -> bool:
    """Money below zero in an event that does not give money back."""
    gives_back = canon(row["event_type"], BILLING_EVENT) in MONEY_BACK
    return row["amount"] is not None and row["amount"] < 0 and not gives_back


_EFFECTIVE_TIME: dict[str, Rule] = {
    "missing_effective_time": _missing_effective_time,
    "invalid_effective_time": _invalid_effective_time,
}

REJECT_RULES: dict[str, dict[str, Rule]] = {
    "si_users": {
        **_missing("user_id", "email", "user_name"),
        "invalid_email": _invalid_email,
        **_EFFECTIVE_TIME,
        "reserved_user_id": _reserved_user_id,
    },
    "si_licenses": {
        **_missing("license_id", "license_type", "start_date"),
        "invalid_date_range": _ends_before("start_date", "end_date"),
        **_EFFECTIVE_TIME,
    },
    "si_meetings": {
        **_missing("meeting_id", "host_id", "start_time"),
        "invalid_time_range": _ends_before("start_time", "end_time"),
        "negative_duration": _negative("duration_minutes"),
    },
    "si_participants": {
        **_missing("participant_id", "meeting_id", "join_time"),
        "invalid_time_range": _ends_before("join_time", "leave_time"),
    },
    "si_feature_usage": {
        **_missing("usage_id", "meeting_id", "feature_name", "usage_date", "usage_count"),
        "invalid_usage_count": _invalid_usage_count,
    },
    "si_webinars": {
        **_missing("webinar_id", "host_id", "webinar_topic", "start_time"),
        "invalid_time_range": _ends_before("start_time", "end_time"),
        "negative_registrants": _negative("registrants"),
    },
    "si_support_tickets": _missing("ticket_id", "user_id", "ticket_type", "open_date"),
    "si_billing_events": {
        **_missing("event_id", "user_id", "event_type", "amount", "event_date"),
        "negative_amount": _negative_amount,
    },
}


@dataclass(frozen=True)
class Rejected:
    """A row that does not enter Gold, with every rule that it fails."""

    row: Row
    rules: list[str]


@dataclass(frozen=True)
class Sieved:
    """A source table split by its reject rules."""

    table: str
    rejected: list[Rejected]
    valid: list[Row]


def sieve(table: str, rows: list[Row]) -> Sieved:
    """Split the rows of a table into the rejected and the valid ones."""
    rejected, valid = [], []
    for row in rows:
        failed = [name for name, rule in REJECT_RULES[table].items() if rule(row)]
        if failed:
            rejected.append(Rejected(row, failed))
        else:
            valid.append(row)
    return Sieved(table, rejected, valid)
