"""Rows for the contracts of the error log and the audit log."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal

from .sheet import ONCE, Row, Sheet, broken

NOON = datetime(2025, 6, 30, 12)


def fault(number: int) -> Row:
    """A warning that stands."""
    return {
        "error_id": f"{number:032x}",
        "origin": "gold",
        "error_type": "Range",
        "error_description": "amount is zero.",
        "source_table": "si_billing_events",
        "source_key": "B1",
        "source_column": "amount",
        "error_value": "0.00",
        "validation_rule": "zero_amount",
        "error_severity": "Warning",
        "resolution_status": "Open",
        "record_payload": "{}",
        "occurrences": 1,
        "error_timestamp": datetime(2024, 1, 1),
        "execution_id": "run-1",
        "first_seen_at": NOON,
        "last_seen_at": NOON,
        "resolved_at": None,
        "load_date": date(2024, 1, 1),
        "update_date": date(2024, 1, 1),
        "source_system": "ZOOM_PLATFORM",
    }


MAY_LACK = (
    "error_description",
    "source_key",
    "source_column",
    "error_value",
    "record_payload",
    "error_timestamp",
    "resolved_at",
    "load_date",
    "update_date",
    "source_system",
)

ERRORS = Sheet(
    fault,
    frozenset(MAY_LACK),
    (
        {**dict.fromkeys(MAY_LACK), "origin": "silver", "error_severity": "Critical"},
        {"resolution_status": "In Progress"},
        {"resolution_status": "Resolved", "resolved_at": NOON},
        {"first_seen_at": NOON - timedelta(days=1), "occurrences": 2},
    ),
    (
        broken("error_id_pattern", error_id="E1"),
        broken("origin_in_domain", origin="bronze"),
        broken("error_severity_in_domain", error_severity="Error"),
        broken("resolution_status_in_domain", resolution_status="Closed"),
        broken("occurrences_minimum", occurrences=0),
        broken("resolved_has_a_time", resolution_status="Resolved"),
        broken("resolved_has_a_time", resolved_at=NOON),
        broken(ONCE.format("error_id"), error_id=f"{0:032x}"),
    ),
)


def process(number: int) -> Row:
    """A completed process that accounts for its ten rows."""
    return {
        "execution_id": f"run-{number}",
        "process_name": "go_user_dim",
        "pipeline_name": "zoomgold",
        "backend": "duckdb",
        "source_table": "si_users",
        "execution_start_time": NOON,
        "execution_end_time": NOON,
        "execution_status": "Completed",
        "records_processed": 10,
        "records_inserted": 4,
        "records_updated": 2,
        "records_unchanged": 1,
        "records_deduplicated": 1,
        "records_failed": 2,
        "records_warned": 3,
        "versions_closed": 1,
        "pass_rate": Decimal("0.8000"),
        "process_duration_seconds": 1.5,
        "error_message": None,
        "as_of": NOON,
        "code_version": "1.0",
        "source_system": "zoomgold",
        "load_date": NOON.date(),
        "update_date": NOON.date(),
    }


COUNTS = (
    "records_processed",
    "records_inserted",
    "records_updated",
    "records_unchanged",
    "records_deduplicated",
    "records_failed",
    "records_warned",
    "versions_closed",
)
NOT_KNOWN = (
    "source_table",
    "execution_end_time",
    *COUNTS,
    "pass_rate",
    "process_duration_seconds",
    "error_message",
    "as_of",
    "code_version",
    "load_date",
    "update_date",
)

AUDIT = Sheet(
    process,
    frozenset(NOT_KNOWN),
    (
        {**dict.fromkeys(NOT_KNOWN), "execution_status": "Running"},
        # What Silver's own log tells of its runs, it tells in its own words and without counts.
        {**dict.fromkeys(NOT_KNOWN), "execution_status": "Cancelled by hand"},
        {**dict.fromkeys(NOT_KNOWN), "process_name": "silver"},
        {**dict.fromkeys(COUNTS, 0), "pass_rate": Decimal("1.0000")},
        {"execution_status": "Failed", "records_inserted": 0, "pass_rate": Decimal("0.0000")},
        {"execution_id": "run-0", "process_name": "go_license_dim"},
    ),
    (
        *(broken(f"{count}_minimum", execution_status="Failed", **{count: -1}) for count in COUNTS),
        broken("pass_rate_minimum", pass_rate=Decimal("-0.0001")),
        broken("pass_rate_maximum", pass_rate=Decimal("1.0001")),
        broken("every_row_is_accounted_for", records_processed=11),
        broken("every_row_is_accounted_for", records_inserted=3),
        broken("every_row_is_accounted_for", records_failed=1),
        broken(ONCE.format("execution_id, process_name"), execution_id="run-0"),
    ),
)
