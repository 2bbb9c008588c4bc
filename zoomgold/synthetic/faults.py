"""What can be wrong in each Silver table: a fault per rule of Gold, and noise that breaks none."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Final

import polars as pl

from zoomgold.synthetic.dirt import Fault, Kind
from zoomgold.synthetic.timeline import END_DAY

NULL: Final = pl.lit(None)
FAR_FUTURE: Final = pl.lit(date(2099, 1, 1))
OPEN_END: Final = pl.lit(datetime(9999, 12, 31))
EFFECTIVE: Final = pl.coalesce("update_timestamp", "load_timestamp")


def _reject(name: str, *, weight: float = 1.0, **changes: pl.Expr) -> Fault:
    return Fault(name, Kind.REJECT, changes, weight)


def _warn(name: str, *, weight: float = 1.0, **changes: pl.Expr) -> Fault:
    return Fault(name, Kind.WARN, changes, weight)


def _missing(column: str) -> Fault:
    """A text that is null, or in every other row nothing but white space."""
    blank = pl.when(pl.int_range(pl.len()) % 2 == 0).then(pl.lit(" \t "))
    return Fault(f"missing_{column}", Kind.REJECT, {column: blank})


def _missing_value(column: str) -> Fault:
    return Fault(f"missing_{column}", Kind.REJECT, {column: NULL})


def _unknown(column: str, label: str) -> Fault:
    return Fault(f"unknown_{column}", Kind.WARN, {column: pl.lit(label)})


def _orphan(name: str, column: str) -> Fault:
    """A reference to something that was never there; a null reference stays null."""
    return Fault(name, Kind.WARN, {column: "X" + pl.col(column)})


def _noise(padded: Sequence[str], **conflict: pl.Expr) -> list[Fault]:
    """White space around texts, nulls in load columns, duplicates, two rows on one instant."""
    padding = {column: " " + pl.col(column) + "\t " for column in padded}
    update_told = pl.col("update_timestamp").is_not_null()
    no_load_time = {
        "load_timestamp": pl.when(~update_told).then(pl.col("load_timestamp")),
        "load_date": NULL,
    }
    return [
        Fault("padded", Kind.NOISE, padding, weight=2),
        Fault("no_source_system", Kind.NOISE, {"source_system": NULL}),
        Fault("no_load_time", Kind.NOISE, no_load_time),
        Fault("no_update_date", Kind.NOISE, {"update_date": NULL}),
        Fault("duplicate", Kind.NOISE, {}, weight=3, beside=True),
        Fault("same_instant", Kind.NOISE, conflict, weight=2, beside=True),
    ]


def _effective_time() -> list[Fault]:
    return [
        _reject("missing_effective_time", load_timestamp=NULL, update_timestamp=NULL),
        _reject("invalid_effective_time", update_timestamp=OPEN_END),
    ]


USERS: Final = [
    _missing("user_id"),
    _missing("email"),
    _missing("user_name"),
    _reject("invalid_email", email=pl.col("email").str.replace("@", " at ")),
    *_effective_time(),
    _reject("reserved_user_id", weight=0.3, user_id=pl.lit("__unknown__")),
    _reject("reserved_user_id", weight=0.2, user_id=pl.lit("__anonymous__")),
    _unknown("plan_type", "Platinum"),
    _warn("unknown_plan_type", plan_type=NULL),
    _unknown("user_status", "On Holiday"),
    _warn("duplicate_email", email=pl.lit("Reception@shared-desk.example")),
    *_noise(("user_id", "user_name"), plan_type=pl.lit("Education")),
]
LICENSES: Final = [
    _missing("license_id"),
    _missing("license_type"),
    _missing_value("start_date"),
    _reject("invalid_date_range", end_date=pl.col("start_date") - timedelta(days=1)),
    *_effective_time(),
    _unknown("license_type", "Site Licence"),
    _orphan("orphan_user", "assigned_to_user_id"),
    _warn("missing_end_date", weight=2, end_date=NULL),
    *_noise(("license_id", "assigned_to_user_id"), license_type=pl.lit("Developer")),
]
MEETINGS: Final = [
    _missing("meeting_id"),
    _missing("host_id"),
    _missing_value("start_time"),
    _reject("invalid_time_range", end_time=pl.col("start_time") - timedelta(minutes=20)),
    _reject("negative_duration", duration_minutes=pl.lit(-5)),
    _orphan("orphan_host", "host_id"),
    _warn("duration_mismatch", duration_minutes=pl.col("duration_minutes") + 45),
    _warn(
        "duration_over_24h",
        weight=0.5,
        end_time=pl.col("start_time") + timedelta(minutes=1_500),
        duration_minutes=pl.lit(1_500),
    ),
    _warn("missing_end_time", weight=2, end_time=NULL, duration_minutes=NULL),
    *_noise(("meeting_id", "host_id", "meeting_topic"), meeting_topic=pl.lit("Untitled")),
]
PARTICIPANTS: Final = [
    _missing("participant_id"),
    _missing("meeting_id"),
    _missing_value("join_time"),
    _reject("invalid_time_range", leave_time=pl.col("join_time") - timedelta(minutes=3)),
    _orphan("orphan_meeting", "meeting_id"),
    _warn("orphan_user", user_id=pl.lit("XU") + pl.col("participant_id").str.slice(1)),
    _warn("outside_meeting_window", join_time=pl.col("join_time") - timedelta(hours=5)),
    _warn("outside_meeting_window", leave_time=pl.col("leave_time") + timedelta(hours=5)),
    _warn("missing_leave_time", weight=2, leave_time=NULL),
    *_noise(
        ("participant_id", "meeting_id", "user_id"),
        leave_time=pl.max_horizontal("join_time", pl.col("leave_time") - timedelta(seconds=1)),
    ),
]
FEATURE_USAGE: Final = [
    _missing("usage_id"),
    _missing("meeting_id"),
    _missing("feature_name"),
    _missing_value("usage_date"),
    _missing_value("usage_count"),
    _reject("invalid_usage_count", usage_count=-(pl.col("usage_count") % 3)),
    _unknown("feature_name", "Hologram"),
    _orphan("orphan_meeting", "meeting_id"),
    _warn("outside_meeting_dates", usage_date=pl.col("usage_date") + timedelta(days=2)),
    *_noise(("usage_id", "meeting_id"), usage_count=pl.col("usage_count") + 1),
]
WEBINARS: Final = [
    _missing("webinar_id"),
    _missing("host_id"),
    _missing("webinar_topic"),
    _missing_value("start_time"),
    _reject("invalid_time_range", end_time=pl.col("start_time") - timedelta(minutes=20)),
    _reject("negative_registrants", registrants=pl.lit(-1)),
    _orphan("orphan_host", "host_id"),
    _warn("missing_end_time", end_time=NULL),
    _warn("missing_registrants", registrants=NULL),
    *_noise(("webinar_id", "webinar_topic"), registrants=pl.col("registrants") + 1),
]
SUPPORT_TICKETS: Final = [
    _missing("ticket_id"),
    _missing("user_id"),
    _missing("ticket_type"),
    _missing_value("open_date"),
    _unknown("ticket_type", "Parking"),
    _unknown("resolution_status", "Forwarded"),
    _orphan("orphan_user", "user_id"),
    _warn("future_open_date", open_date=FAR_FUTURE),
    _warn(
        "closed_before_opened",
        resolution_status=pl.lit("Closed"),
        open_date=pl.min_horizontal(EFFECTIVE.dt.date() + pl.duration(days=2), pl.lit(END_DAY)),
    ),
    *_noise(("ticket_id", "user_id"), resolution_status=pl.lit("Escalated")),
]
BILLING_EVENTS: Final = [
    _missing("event_id"),
    _missing("user_id"),
    _missing("event_type"),
    _missing_value("amount"),
    _missing_value("event_date"),
    _reject("negative_amount", event_type=pl.lit("Payment"), amount=pl.lit(Decimal("-19.99"))),
    _warn("unknown_event_type", event_type=pl.lit("Gift"), amount=pl.lit(Decimal("5.00"))),
    _orphan("orphan_user", "user_id"),
    _warn("zero_amount", amount=pl.lit(Decimal("0.00"))),
    _warn("future_event_date", event_date=FAR_FUTURE),
    *_noise(("event_id", "user_id"), event_type=pl.lit("Refund")),
]
# No rule reads the loader's own tables, so all that can happen to them is noise.
ERROR_DATA: Final = [
    Fault("no_error_type", Kind.NOISE, {"error_type": NULL}),
    Fault("no_description", Kind.NOISE, {"error_description": NULL}),
    Fault("no_error_timestamp", Kind.NOISE, {"error_timestamp": NULL}),
    Fault("padded", Kind.NOISE, {"error_type": "  " + pl.col("error_type") + " "}),
    Fault("duplicate", Kind.NOISE, {}, beside=True),
]
AUDIT: Final = [
    Fault("no_pipeline_name", Kind.NOISE, {"pipeline_name": NULL}),
    Fault("no_source_system", Kind.NOISE, {"source_system": NULL}),
    Fault("no_update_date", Kind.NOISE, {"update_date": NULL}),
    Fault("padded", Kind.NOISE, {"execution_id": " " + pl.col("execution_id") + " "}),
    Fault("duplicate", Kind.NOISE, {}, beside=True),
]

FAULTS: Final[Mapping[str, Sequence[Fault]]] = {
    "si_users": USERS,
    "si_licenses": LICENSES,
    "si_meetings": MEETINGS,
    "si_participants": PARTICIPANTS,
    "si_feature_usage": FEATURE_USAGE,
    "si_webinars": WEBINARS,
    "si_support_tickets": SUPPORT_TICKETS,
    "si_billing_events": BILLING_EVENTS,
    "si_error_data": ERROR_DATA,
    "si_audit": AUDIT,
}
