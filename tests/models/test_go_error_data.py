"""The error log: its contract."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from support.gold import Row
from support.lineage_truth import (
    ALL_BUSINESS,
    EFFECTIVE,
    READ_BY_RULES,
    RULED,
    Truth,
    columns_of,
    none_of,
    of_each,
)
from support.of_a_table import ContractTests
from support.sheet import ONCE, Sheet, broken

# Its contract: rows that keep it, and for each check rows that break it alone.

NOON = datetime(2025, 6, 30, 12)


def gold_row(number: int) -> Row:
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
SHEET = Sheet(
    gold_row,
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


class TestContract(ContractTests):
    table, sheet = "go_error_data", SHEET


# What each column is computed from, and joined by.

LINEAGE: Truth = {
    # The key, or the business columns, of which the key is one.
    "error_id": (of_each(ALL_BUSINESS), ""),
    "error_type": ("error_type", ""),
    "error_description": ("error_description", ""),
    "source_table": ("source_table", ""),
    "source_key": (
        of_each({table: names.split()[0] for table, names in ALL_BUSINESS.items()}),
        "",
    ),
    "error_value": (of_each(READ_BY_RULES), ""),
    "error_severity": ("error_type", ""),
    "resolution_status": ("status", ""),
    "record_payload": (of_each({table: columns_of(table) for table in ALL_BUSINESS}), ""),
    "error_timestamp": (
        f"error_timestamp {of_each(dict.fromkeys(RULED, EFFECTIVE))}",
        "",
    ),
    # Given for what Silver calls resolved; else the run's.
    "resolved_at": ("status", ""),
    "load_date": (of_each(dict.fromkeys(ALL_BUSINESS, "load_date")), ""),
    "update_date": (of_each(dict.fromkeys(ALL_BUSINESS, "update_date")), ""),
    "source_system": (of_each(dict.fromkeys(ALL_BUSINESS, "source_system")), ""),
    # A rule's own words, a count of rows, the run's own values.
    **none_of("origin source_column validation_rule occurrences"),
    **none_of("execution_id first_seen_at last_seen_at"),
}
