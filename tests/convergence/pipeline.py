"""The one place in these tests that calls the pipeline, and what they read of its Gold."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from support.engines import Warehouse
from support.gold import BUSINESS_TABLES, Gold, Row, query
from support.silver_tables import write_tables

from zoomgold.models.catalog import MARTS

from .timeline import LOOKBACK

#: Settings of a run that neither rejected rows nor shrinking tables can fail.
LENIENT: Mapping[str, object] = {
    "data_quality_threshold": 0,
    "max_shrink": 1,
    "lookback": LOOKBACK,
}


#: Dates are of no world: those of rows that Silver lost are there, and in no single build.
_OF_WORLDS = tuple(name for name in MARTS if name != "go_date_dim")
_CONVERGING = (*BUSINESS_TABLES, "go_error_data", *_OF_WORLDS)


def run_pipeline(silver: Path, warehouse: Warehouse, as_of: datetime, **options: object) -> str:
    """One run; returns its execution_id."""
    return warehouse.run(silver, as_of=as_of, **{**LENIENT, **options}).execution_id


def write_silver(silver: Path, tables: Mapping[str, list[Row]]) -> None:
    """Write these rows as a Silver directory, over what was there."""
    write_tables(silver, dict(tables))


def standing(gold: Gold) -> Gold:
    """Of all Gold, the business tables, violations that stand, and marts with rows of worlds."""
    return {
        name: [row for row in gold[name] if row.get("resolution_status") != "Resolved"]
        if name == "go_error_data"
        else gold[name]
        for name in _CONVERGING
    }


def run_starts(database: Path) -> dict[str, datetime]:
    """When each run of the audit log began."""
    rows = query(database, "FROM go_process_audit WHERE process_name = 'pipeline'")
    return {row["execution_id"]: row["execution_start_time"] for row in rows}
