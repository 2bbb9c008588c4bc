"""What `compile` writes is what a run executes: every step, in its order, with the same SQL."""

import shutil
from collections.abc import Mapping, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

import duckdb
import pytest
from support.adversarial import AS_OF
from support.cli import change
from support.gold import run, settings_of

from zoomgold.engines.base import Change
from zoomgold.engines.duckdb.backend import DuckDBBackend
from zoomgold.models.catalog import MODELS, SOURCES
from zoomgold.plan.steps import Step
from zoomgold.reports.compile import compiled


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


def test_a_run_executes_the_steps_that_are_compiled(
    small_silver: Path, tmp_path: Path, executed: list[Step]
) -> None:
    database, models = tmp_path / "gold.duckdb", list(MODELS.values())
    first = settings_of(small_silver, database)
    run(first)
    assert executed == [one.step for one in compiled(first, models, incremental=False)]
    # A killed run has left its audit row, so that the next has one to close.
    change(
        database,
        "UPDATE go_process_audit SET execution_status = 'Running' "
        "WHERE process_name = 'go_user_dim'",
    )
    executed.clear()
    later = settings_of(grown(small_silver, tmp_path / "silver"), database)
    later = later.model_copy(update={"as_of": AS_OF + timedelta(days=1)})
    result = run(later)
    assert {table.mode for table in result.tables} == {"incremental"}
    wanted = [one.step for one in compiled(later, models, incremental=True)]
    assert [step.name for step in executed] == [step.name for step in wanted]
    assert executed == wanted
