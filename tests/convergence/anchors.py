"""Rows that belong to no world: they fix the watermark of every table in every batch."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

from .rows import Row, timed
from .timeline import NEWEST, Timing

_START, _END = datetime(2025, 2, 25, 10), datetime(2025, 2, 25, 11)


def anchors(batch: int) -> dict[str, list[Row]]:
    """A sound row of every table that a watermark is kept for, loaded at the newest instant.

    The user is the host and the guest of everything else.
    """
    name = f"anchor-{batch}"
    window: Row = {"start_time": _START, "end_time": _END}
    bare: dict[str, Row] = {
        "si_users": {"user_id": name, "user_name": "Anchor", "email": f"{name}@x.com"},
        "si_licenses": {
            "license_id": name,
            "license_type": "Pro",
            "assigned_to_user_id": name,
            "start_date": date(2025, 2, 1),
        },
        "si_meetings": {"meeting_id": name, "host_id": name, **window},
        "si_participants": {
            "participant_id": name,
            "meeting_id": name,
            "user_id": name,
            "join_time": _START,
            "leave_time": _END,
        },
        "si_feature_usage": {
            "usage_id": name,
            "meeting_id": name,
            "feature_name": "Chat",
            "usage_count": 1,
            "usage_date": _START.date(),
        },
        "si_webinars": {"webinar_id": name, "host_id": name, "webinar_topic": "T", **window},
        "si_support_tickets": {
            "ticket_id": name,
            "user_id": name,
            "ticket_type": "Odd",
            "open_date": _START.date(),
        },
        "si_billing_events": {
            "event_id": name,
            "user_id": name,
            "event_type": "Payment",
            "amount": Decimal("1.00"),
            "event_date": _START.date(),
        },
    }
    timing = Timing(NEWEST[batch])
    rows = {table: [timed(row, timing)] for table, row in bare.items()}
    reserved = {"user_id": "__unknown__", "user_name": "Nobody", "email": "nobody@x.com"}
    rows["si_users"].append(timed(reserved, timing))
    return rows
