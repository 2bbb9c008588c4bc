"""Rows of a made-up Silver for the tests of the reference, and the Gold that it builds of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from support.adversarial import AS_OF
from support.silver_tables import write_tables

from reference import ReferenceGold, build

Row = dict[str, Any]
Build = Callable[..., ReferenceGold]

UNKNOWN_KEY = "d184d59493af3f5aa77b64a4e9175275"
ANONYMOUS_KEY = "30ea5034561b7ef54aa4e57aa741eb09"
DAY = timedelta(days=1)


@pytest.fixture
def gold(tmp_path: Path) -> Build:
    """Builds Gold from rows given per table; what is not given is empty or null."""

    def from_rows(as_of: datetime = AS_OF, **tables: list[Row]) -> ReferenceGold:
        write_tables(tmp_path, tables)
        return build(tmp_path, as_of)

    return from_rows


def at(day: int, hour: int = 0, minute: int = 0, second: int = 0) -> datetime:
    """A time in January 2024, which begins on a Monday."""
    return datetime(2024, 1, day, hour, minute, second)


def user(user_id: str | None, loaded: datetime | None, **others: object) -> Row:
    """A valid user row, save for what is said otherwise."""
    return {
        "user_id": user_id,
        "user_name": "Ann",
        "email": f"{user_id}@x.com",
        "plan_type": "Pro",
        "user_status": "Active",
        "load_timestamp": loaded,
        **others,
    }


def meeting(meeting_id: str, start: datetime, end: datetime | None, **others: object) -> Row:
    """A valid meeting row of host U1."""
    times = {"start_time": start, "end_time": end, "load_timestamp": at(1)}
    return {"meeting_id": meeting_id, "host_id": "U1", **times, **others}


def participant(key: str, join: datetime, leave: datetime | None, **others: object) -> Row:
    """A valid participant row of meeting M1."""
    times = {"join_time": join, "leave_time": leave, "load_timestamp": at(1)}
    return {"participant_id": key, "meeting_id": "M1", **times, **others}


def ticket(status: str | None, loaded: datetime | None, **others: object) -> Row:
    """A valid row of ticket T1."""
    return {
        "ticket_id": "T1",
        "user_id": "U1",
        "ticket_type": "Billing",
        "resolution_status": status,
        "open_date": date(2024, 1, 5),
        "load_timestamp": loaded,
        **others,
    }


def licence(license_id: str, loaded: datetime, **others: object) -> Row:
    """A valid licence row."""
    return {
        "license_id": license_id,
        "license_type": "Pro",
        "start_date": date(2024, 1, 1),
        "end_date": date(2025, 12, 31),
        "load_timestamp": loaded,
        **others,
    }


def event(event_id: str, event_type: str, amount: str | None, **others: object) -> Row:
    """A billing event of U1."""
    money = None if amount is None else Decimal(amount)
    return {
        "event_id": event_id,
        "user_id": "U1",
        "event_type": event_type,
        "amount": money,
        "event_date": date(2024, 2, 29),
        **others,
    }


def only(gold: ReferenceGold, table: str) -> dict[str, object]:
    """The one row of a table."""
    (row,) = gold.tables[table]
    return row


def versions(gold: ReferenceGold) -> list[dict[str, object]]:
    """The user versions without the reserved members."""
    return [row for row in gold.tables["go_user_dim"] if not str(row["user_id"]).startswith("__")]


def violations(gold: ReferenceGold, table: str) -> set[tuple[str | None, str]]:
    """Key and rule of every standing violation of a table."""
    return {
        (violation.source_key, violation.rule)
        for violation in gold.violations
        if violation.source_table == table
    }
