"""The audit log: its contract."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from support.gold import Row
from support.lineage_truth import BUSINESS, Truth, copied, none_of
from support.of_a_table import ContractTests
from support.sheet import ONCE, Sheet, broken

# Its contract: rows that keep it, and for each check rows that break it alone.

NOON = datetime(2025, 6, 30, 12)


def gold_row(number: int) -> Row:
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
        "silver_read_at": NOON,
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
    "silver_read_at",
    "code_version",
    "load_date",
    "update_date",
)
SHEET = Sheet(
    gold_row,
    frozenset(NOT_KNOWN),
    (
        {**dict.fromkeys(NOT_KNOWN), "execution_status": "Running"},
        # Silver's own log describes its runs in its own words and without counts.
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


class TestContract(ContractTests):
    table, sheet = "go_process_audit", SHEET


# What each column is computed from, and joined by.

LINEAGE: Truth = {
    # A row without an id is identified by its content.
    "execution_id": (BUSINESS["si_audit"], ""),
    "pipeline_name": ("pipeline_name", ""),
    "execution_start_time": ("start_time end_time load_date update_date", ""),
    "execution_end_time": ("end_time", ""),
    "execution_status": ("status", ""),
    "process_duration_seconds": ("start_time end_time", ""),
    **copied("error_message source_system load_date update_date"),
    **none_of("process_name backend source_table as_of silver_read_at code_version pass_rate"),
    **none_of("records_processed records_inserted records_updated records_unchanged"),
    **none_of("records_deduplicated records_failed records_warned versions_closed"),
}
