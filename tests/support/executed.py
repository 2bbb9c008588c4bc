"""The steps that runs on DuckDB carry out, and a Silver in which each table has grown by a row."""

from __future__ import annotations

import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import duckdb
import pytest

from zoomgold.engines.base import Change
from zoomgold.engines.duckdb.backend import DuckDBBackend
from zoomgold.models.catalog import SOURCES
from zoomgold.plan.steps import Step


@pytest.fixture
def executed(monkeypatch: pytest.MonkeyPatch) -> list[Step]:
    """The steps that runs carry out, from now on."""
    found: list[Step] = []
    execute, ask, publish = DuckDBBackend.execute, DuckDBBackend.ask, DuckDBBackend.publish

    def executing(self: DuckDBBackend, step: Step) -> None:
        found.append(step)
        execute(self, step)

    def asking(self: DuckDBBackend, step: Step, limit: int | None = None) -> Any:
        found.append(step)
        return ask(self, step, limit)

    def publishing(
        self: DuckDBBackend, changes: Sequence[Change], sizes: Mapping[str, int] | None = None
    ) -> None:
        found.extend(one for one in changes if isinstance(one, Step))
        publish(self, changes, sizes)

    monkeypatch.setattr(DuckDBBackend, "execute", executing)
    monkeypatch.setattr(DuckDBBackend, "ask", asking)
    monkeypatch.setattr(DuckDBBackend, "publish", publishing)
    return found


def all_timed(silver: Path, place: Path) -> Path:
    """The same Silver without the rows that have no timestamp."""
    shutil.copytree(silver, place)
    for source in SOURCES.values():
        file = place / f"{source.silver.name}.parquet"
        with duckdb.connect() as connection:
            connection.execute(f"CREATE TABLE old AS FROM '{file}'")
            timed = "SELECT * FROM old WHERE coalesce(load_timestamp, update_timestamp) IS NOT NULL"
            connection.execute(f"COPY ({timed}) TO '{file}' (FORMAT parquet)")
    return place


def grown(silver: Path, place: Path) -> Path:
    """The same Silver with one row more in each table that is judged: its newest, as another."""
    shutil.copytree(silver, place)
    for source in SOURCES.values():
        file, key = place / f"{source.silver.name}.parquet", source.silver.key
        with duckdb.connect() as connection:
            connection.execute(f"CREATE TABLE old AS FROM '{file}'")
            newest = (
                "SELECT max(load_timestamp) FROM old WHERE load_timestamp <= TIMESTAMP '2025-06-30'"
            )
            connection.execute(
                f"INSERT INTO old SELECT * REPLACE ({key} || '-2' AS {key}) FROM old "
                f"WHERE load_timestamp = ({newest}) AND {key} IS NOT NULL LIMIT 1"
            )
            connection.execute(f"COPY old TO '{file}' (FORMAT parquet)")
    return place
