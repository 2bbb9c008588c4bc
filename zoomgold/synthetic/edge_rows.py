"""How a hand-written row is put down: only what it shows is spelled out, the rest is ordinary."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Final

import polars as pl

from zoomgold.synthetic.schema import SCHEMAS

Row = Mapping[str, object]


@dataclass(frozen=True)
class Case:
    """Rows of one table that show one thing.

    ``name`` is their key, or the start of their keys; rows without a usable key carry it in
    another column.
    """

    name: str
    table: str
    rows: tuple[Row, ...]


# Times and dates are written as ISO text. A row that gives no load time was loaded an hour after
# its update.
DEFAULTS: Final[Mapping[str, Row]] = {
    "si_users": {
        "user_name": "Edge Case",
        "company": "Edge & Sons",
        "plan_type": "Pro",
        "user_status": "Active",
        "update_timestamp": "2025-01-06 09:00:00",
    },
    "si_licenses": {
        "license_type": "Pro",
        "assigned_to_user_id": "EDGE-U-HOST",
        "start_date": "2025-02-01",
        "end_date": "2026-01-31",
        "update_timestamp": "2025-02-01 09:00:00",
    },
    "si_meetings": {
        "host_id": "EDGE-U-HOST",
        "meeting_topic": "Edge case",
        "start_time": "2025-05-05 10:00:00",
        "end_time": "2025-05-05 10:30:00",
        "duration_minutes": 30,
        "update_timestamp": "2025-05-05 11:00:00",
    },
    "si_participants": {
        "meeting_id": "EDGE-M-HALF-HOUR",
        "user_id": "EDGE-U-ATTENDEE",
        "join_time": "2025-05-05 10:00:00",
        "leave_time": "2025-05-05 10:30:00",
        "update_timestamp": "2025-05-05 11:00:00",
    },
    "si_feature_usage": {
        "meeting_id": "EDGE-M-HALF-HOUR",
        "feature_name": "Chat",
        "usage_count": 2,
        "usage_date": "2025-05-05",
        "update_timestamp": "2025-05-05 11:00:00",
    },
    "si_webinars": {
        "host_id": "EDGE-U-HOST",
        "webinar_topic": "Edge case",
        "start_time": "2025-05-06 15:00:00",
        "end_time": "2025-05-06 16:00:00",
        "registrants": 20,
        "update_timestamp": "2025-05-06 17:00:00",
    },
    "si_support_tickets": {
        "user_id": "EDGE-U-ATTENDEE",
        "ticket_type": "Video Issue",
        "resolution_status": "Open",
        "open_date": "2025-04-01",
        "update_timestamp": "2025-04-01 09:00:00",
    },
    "si_billing_events": {
        "user_id": "EDGE-U-ATTENDEE",
        "event_type": "Payment",
        "amount": "19.99",
        "event_date": "2025-04-01",
        "update_timestamp": "2025-04-01 09:00:00",
    },
    "si_error_data": {
        "error_type": "Late Delivery",
        "source_table": "si_meetings",
        "error_timestamp": "2025-05-05 11:00:00",
        "process_audit_info": "batch=990001",
        "status": "Open",
        "load_date": "2025-05-05",
        "update_date": "2025-05-05",
        "source_system": "ZOOM_LOADER",
    },
    "si_audit": {
        "pipeline_name": "load_si_meetings",
        "start_time": "2025-05-05 11:05:00",
        "end_time": "2025-05-05 11:09:00",
        "status": "success",
        "load_date": "2025-05-05",
        "update_date": "2025-05-05",
        "source_system": "ZOOM_LOADER",
    },
}


def case(table: str, name: str, *rows: Row) -> Case:
    """A case of ``table``; each of ``rows`` holds what differs from an ordinary row."""
    return Case(name, table, tuple(_complete(table, name, row) for row in rows or ({},)))


def frame_of(table: str, cases: list[Case]) -> pl.DataFrame:
    """The rows of the cases that belong to ``table``, typed by the contract."""
    rows = [row for found in cases if found.table == table for row in found.rows]
    return pl.DataFrame(rows, schema=dict(SCHEMAS[table]), orient="row")


def _complete(table: str, name: str, given: Row) -> Row:
    schema = SCHEMAS[table]
    unknown = set(given) - set(schema)
    if unknown:
        raise ValueError(f"{name}: {table} has no column {sorted(unknown)}")
    key = next(iter(schema))
    row: dict[str, object] = {key: name, "source_system": "ZOOM_API"}
    if table == "si_users":
        row["email"] = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-") + "@edge.example"
    row = {**row, **DEFAULTS[table], **given}
    typed = {column: _typed(row.get(column), kind) for column, kind in schema.items()}
    return typed if "load_timestamp" not in schema else _loaded(typed, given)


def _loaded(row: Row, given: Row) -> Row:
    """The row with the load columns that follow from its times, unless it gave them."""
    updated, loaded = row["update_timestamp"], row["load_timestamp"]
    if "load_timestamp" not in given and isinstance(updated, datetime):
        loaded = updated + timedelta(hours=1)
    return {
        **row,
        "load_timestamp": loaded,
        "load_date": loaded.date() if isinstance(loaded, datetime) else None,
        "update_date": updated.date() if isinstance(updated, datetime) else None,
    }


def _typed(value: object, kind: pl.DataType) -> object:
    if not isinstance(value, str):
        return value
    if isinstance(kind, pl.Datetime):
        return datetime.fromisoformat(value)
    if isinstance(kind, pl.Date):
        return date.fromisoformat(value)
    if isinstance(kind, pl.Decimal):
        return Decimal(value)
    return value
