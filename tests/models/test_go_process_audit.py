"""The audit log: its contract."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from support.gold import Row
from support.lineage_truth import BUSINESS, Truth, copied, none_of
from support.of_a_table import ContractTests
from support.sheet import ONCE, Sheet, broken
from support.small_silver import SmallGold, SmallSilver, at, on

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


# Its rows: a few of Silver's own log in, literal rows out.

SILVER = SmallSilver()
SILVER.tables["si_audit"] += [
    {
        "execution_id": "in full",
        "pipeline_name": "bronze_to_silver",
        "start_time": at(8, 10),
        "end_time": at(8, 10, 1, 30),
        "status": " SUCCEEDED ",
        "error_message": "none",
        "load_date": on(9),
        "update_date": on(10),
        "source_system": "BRONZE",
    },
    # A run that names no start began when it ended, else on the day it was loaded or changed.
    {"execution_id": "ended", "end_time": at(8, 11), "load_date": on(9)},
    {"execution_id": "loaded", "load_date": on(9), "update_date": on(10)},
    {"execution_id": "changed", "update_date": on(10), "status": "error"},
    {"execution_id": "bare", "status": "Cancelled by hand"},
    # Of two rows the later stands.
    {"execution_id": "twice", "status": "Failed", "load_date": on(8)},
    {"execution_id": "twice", "status": "Completed", "load_date": on(9)},
]


def test_a_run_of_silver_in_full(small_gold: SmallGold) -> None:
    assert small_gold.row("go_process_audit", "in full") == {
        **dict.fromkeys((*COUNTS, "pass_rate", "source_table", "as_of", "code_version")),
        "silver_read_at": None,
        "process_name": "silver",
        "pipeline_name": "bronze_to_silver",
        "backend": "silver",
        "execution_start_time": at(8, 10),
        "execution_end_time": at(8, 10, 1, 30),
        "execution_status": "Completed",
        "process_duration_seconds": 90.0,
        "error_message": "none",
        "source_system": "BRONZE",
        "load_date": on(9),
        "update_date": on(10),
    }


def test_what_silver_does_not_say_of_a_run(small_gold: SmallGold) -> None:
    rows = {
        name: small_gold.row("go_process_audit", name)
        for name in ("ended", "loaded", "changed", "bare", "twice")
    }
    assert {name: row["execution_start_time"] for name, row in rows.items()} == {
        "ended": at(8, 11),
        "loaded": at(9),
        "changed": at(10),
        "bare": datetime(1970, 1, 1),
        "twice": at(9),
    }
    assert {name: row["execution_status"] for name, row in rows.items()} == {
        "ended": "Unknown",
        "loaded": "Unknown",
        "changed": "Failed",
        "bare": "Cancelled by hand",
        "twice": "Completed",
    }
    assert {row["pipeline_name"] for row in rows.values()} == {"Unknown"}
    assert {row["source_system"] for row in rows.values()} == {"ZOOM_PLATFORM"}
    assert {row["process_duration_seconds"] for row in rows.values()} == {None}


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
