"""Runs on the emulator, and the Gold that they leave."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from emulator.local import Emulator
from zoomgold.config.settings import Settings, load_settings
from zoomgold.models.catalog import MODELS
from zoomgold.pipeline.events import Emit, ignore
from zoomgold.results import RunResult

from .adversarial import AS_OF
from .gold import RUN_STAMPS, Gold, Row, contents, run


def settings_on(database: str, **options: object) -> Settings:
    """Settings of a run in this database of the emulator, which the environment names."""
    defaults: dict[str, object] = {
        "backend": "snowflake",
        "as_of": AS_OF,
        "data_quality_threshold": 0,
        "source_database": database,
        "target_database": database,
    }
    return load_settings({**defaults, **options})


def run_on(settings: Settings, *, full_refresh: bool = False, emit: Emit = ignore) -> RunResult:
    """One run of every model."""
    return run(settings, full_refresh=full_refresh, emit=emit)


def rows_in(emulator: Emulator, sql: str) -> list[Row]:
    """The rows of a query, under lower-case names."""
    with emulator.connect() as connection:
        cursor = connection.cursor()
        cursor.execute(sql)
        names = [column.name.lower() for column in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def names_in(emulator: Emulator, database: str, kind: str = "SCHEMATA") -> set[str]:
    """The schemas of a database."""
    column = "SCHEMA_NAME" if kind == "SCHEMATA" else "TABLE_NAME"
    found = rows_in(emulator, f"SELECT {column} AS NAME FROM {database}.INFORMATION_SCHEMA.{kind}")
    return {row["name"] for row in found}


def gold_in(emulator: Emulator, database: str, tables: Sequence[str] = tuple(MODELS)) -> Gold:
    """Every row of these Gold tables, in one order."""
    found = {}
    for name in tables:
        order = ", ".join(MODELS[name].contract.schema)
        found[name] = rows_in(emulator, f"SELECT * FROM {database}.GOLD.{name} ORDER BY {order}")
    return found


def comparable_in(emulator: Emulator, database: str) -> dict[str, Counter[Any]]:
    """As `comparable` for DuckDB."""
    gold = gold_in(emulator, database)
    gold["go_process_audit"] = [
        row | {"carried_id": row["execution_id"]}
        for row in gold["go_process_audit"]
        if row["process_name"] == "silver"
    ]
    return {name: contents(rows, RUN_STAMPS) for name, rows in gold.items()}


def silver_in(emulator: Emulator, directory: Path, database: str) -> None:
    """Load a Silver directory into the database's schema SILVER."""
    emulator.load_silver(directory, database)


@pytest.fixture
def database(emulator: Emulator, new_database: Callable[[], str], silver: Path) -> str:
    """A database of its own for a test, with the Silver of its module."""
    name = new_database()
    silver_in(emulator, silver, name)
    return name
