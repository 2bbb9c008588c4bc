"""Runs of the pipeline on DuckDB, and Gold read back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import duckdb

from zoomgold.config.settings import Settings, load_settings
from zoomgold.models.catalog import MODELS
from zoomgold.pipeline import run as pipeline
from zoomgold.results import RunResult

from .adversarial import AS_OF
from .plans_kept import plans

Row = dict[str, Any]
Gold = dict[str, list[Row]]

FIXTURES = Path(__file__).parents[2] / "fixtures" / "silver"

RUN_STAMPS = frozenset(
    {"execution_id", "created_at", "updated_at", "first_seen_at", "last_seen_at", "resolved_at"}
)
"""The columns in which two runs on the same Silver may differ."""

BUSINESS_TABLES = (
    "go_user_dim",
    "go_license_dim",
    "go_meeting_fact",
    "go_participant_fact",
    "go_feature_usage_fact",
    "go_webinar_fact",
    "go_support_ticket_fact",
    "go_billing_event_fact",
)
GOLD_TABLES = tuple(MODELS)


def settings_of(silver: Path, database: Path, **options: object) -> Settings:
    """Settings as of the tests' day that let data pass of which most is rejected."""
    defaults: dict[str, object] = {"as_of": AS_OF, "data_quality_threshold": 0, "threads": 1}
    return load_settings({"silver": silver, "database": database, **defaults, **options})


def run(settings: Settings, **options: Any) -> RunResult:
    """`pipeline.run`, with the plans that all tests share unless `kept` says otherwise."""
    return pipeline.run(settings, **{"kept": plans(), **options})


def run_gold(
    silver: Path,
    database: Path,
    *,
    select: Sequence[str] = (),
    threads: int = 1,
    full_refresh: bool = False,
) -> RunResult:
    """Run the pipeline with `settings_of`."""
    settings = settings_of(silver, database, threads=threads)
    return run(settings, select=select, full_refresh=full_refresh)


def query(database: Path, sql: str) -> list[Row]:
    """The rows of a query on a Gold database."""
    with duckdb.connect() as connection:
        connection.execute(f"ATTACH '{database}' AS warehouse (READ_ONLY)")
        connection.execute("USE warehouse.gold")
        cursor = connection.execute(sql)
        names = [column[0] for column in cursor.description or ()]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def table_names(database: Path) -> set[str]:
    """The tables of Gold that are there."""
    found = query(database, "SELECT table_name FROM duckdb_tables() WHERE schema_name = 'gold'")
    return {row["table_name"] for row in found}


def read_gold(database: Path, tables: Sequence[str] = GOLD_TABLES) -> Gold:
    """Every row of these Gold tables, in one order whatever the order they are stored in."""
    present = table_names(database)
    return {
        name: query(database, f"FROM {name} ORDER BY ALL") for name in tables if name in present
    }


def contents(rows: Sequence[Row], without: frozenset[str] = frozenset()) -> Counter[Any]:
    """The rows as a multiset, without some of their columns."""
    return Counter(
        tuple(sorted((name, value) for name, value in row.items() if name not in without))
        for row in rows
    )


def comparable(database: Path) -> dict[str, Counter[Any]]:
    """All of Gold but what a run stamps on it and the audit rows of the runs themselves."""
    gold = read_gold(database)
    gold["go_process_audit"] = [
        row | {"carried_id": row["execution_id"]}
        for row in gold["go_process_audit"]
        if row["process_name"] == "silver"
    ]
    return {name: contents(rows, RUN_STAMPS) for name, rows in gold.items()}
