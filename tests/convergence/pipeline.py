"""The one place in these tests that calls the pipeline, and what they read of its Gold."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from support.engines import Warehouse
from support.gold import BUSINESS_TABLES, Gold, Row, query
from support.silver_tables import SCHEMAS, read_rows, write_part, write_tables, written

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


def deliver(silver: Path, tables: Mapping[str, list[Row]]) -> None:
    """Bring Silver to these rows as a loader that appends does: what comes is a file more.

    Where a row is gone, the files of its table are written anew as one.
    """
    for table in SCHEMAS:
        rows, folder = tables.get(table, []), silver / table
        files = sorted(folder.glob("*.parquet"))
        there = Counter(_frozen(row) for file in files for row in read_rows(file))
        wanted = Counter(map(_frozen, written(table, rows)))
        if there - wanted or not files:
            shutil.rmtree(folder, ignore_errors=True)
            files, there = [], Counter()
        more = []
        for row in rows:
            (frozen,) = map(_frozen, written(table, [row]))
            if there[frozen]:
                there[frozen] -= 1
            else:
                more.append(row)
        if more or not files:
            write_part(table, more, folder / f"{len(files)}.parquet")


def _frozen(row: Row) -> tuple[tuple[str, object], ...]:
    return tuple(sorted(row.items()))


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
