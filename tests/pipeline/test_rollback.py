"""A rollback: Gold and what runs keep beside it are those before a run; the audit tells of it."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

import duckdb
import pytest
from support.adversarial import AS_OF, write_silver
from support.engines import OnDuckDB, OnSnowflake, Warehouse, new_warehouse, settings_in
from support.gold import Gold, settings_of

from zoomgold.engines.duckdb import golds
from zoomgold.engines.duckdb.backend import DuckDBBackend
from zoomgold.engines.reader import reading
from zoomgold.errors import TryAgainError, UsageError
from zoomgold.models.catalog import MODELS
from zoomgold.pipeline.rollback import RolledBack, rollback, standing
from zoomgold.reports.test import checkup

pytestmark = pytest.mark.integration

LENIENT = {"data_quality_threshold": 0, "max_shrink": 1}
LATER = AS_OF + timedelta(days=40)


@pytest.fixture(scope="module")
def silvers(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Two Silvers; the second is another one altogether."""
    found = []
    for seed in (3, 7):
        found.append(tmp_path_factory.mktemp("silver"))
        write_silver(found[-1], seed=seed, rows=15)
    return found[0], found[1]


def rolled_back(warehouse: Warehouse, silver: Path, *asked: str) -> RolledBack:
    with settings_in(warehouse, silver) as settings:
        return rollback(settings, *asked)


def but_the_audit(gold: Gold) -> Gold:
    return {name: rows for name, rows in gold.items() if name != "go_process_audit"}


def failures(warehouse: Warehouse, silver: Path) -> Sequence[object]:
    with settings_in(warehouse, silver) as settings, reading(settings) as gold:
        return checkup(gold, list(MODELS.values())).failures


@pytest.mark.parametrize("engine", ["duckdb", "snowflake"])
def test_gold_is_that_before_the_run_and_the_next_runs_go_on_from_it(
    request: pytest.FixtureRequest, silvers: tuple[Path, Path], engine: str
) -> None:
    one, other = silvers
    warehouse, straight = new_warehouse(request, engine), new_warehouse(request, engine)
    warehouse.run(one, as_of=AS_OF, **LENIENT)
    if isinstance(warehouse, OnSnowflake):
        # From here on the emulator keeps what the tables were.
        warehouse.emulator.describe(f"{warehouse.database}.GOLD", retention_time=1)
    before = warehouse.gold()
    undone = warehouse.run(other, as_of=LATER, **LENIENT)
    assert but_the_audit(warehouse.gold()) != but_the_audit(before)
    done = rolled_back(warehouse, other)
    after = warehouse.gold()
    assert but_the_audit(after) == but_the_audit(before)
    assert failures(warehouse, other) == ()
    assert [run.execution_id for run in done.undone] == [undone.execution_id]
    told = {
        row["execution_id"]: row
        for row in after["go_process_audit"]
        if row["process_name"] == "pipeline"
    }
    assert undone.execution_id in told, "the audit forgets a run"
    row = told[done.execution_id]
    assert row["execution_status"] == "Completed"
    assert row["error_message"] == f"restored the Gold before run {undone.execution_id}"
    # An as_of before that of the undone run is no step back.
    if engine == "duckdb":
        warehouse.run(other, as_of=AS_OF, **LENIENT)
        straight.run(one, as_of=AS_OF, **LENIENT)
        straight.run(other, as_of=AS_OF, **LENIENT)
        assert facts(warehouse) == facts(straight)
        assert failures(warehouse, other) == ()


def facts(warehouse: Warehouse) -> dict[str, list[Any]]:
    """The business tables without the stamps of runs."""
    stamps = ("execution_id", "created_at", "updated_at")
    return {
        name: [{k: v for k, v in row.items() if k not in stamps} for row in rows]
        for name, rows in warehouse.gold().items()
        if name not in ("go_process_audit", "go_error_data")
    }


@pytest.fixture(scope="module")
def built(silvers: tuple[Path, Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a Gold of four runs, of which the third found nothing new."""
    folder = tmp_path_factory.mktemp("built")
    gold = OnDuckDB(folder / "gold.duckdb")
    for silver in (silvers[0], silvers[1], silvers[1]):
        gold.run(silver, as_of=AS_OF, **LENIENT)
    gold.run(silvers[1], as_of=AS_OF, full_refresh=True, keep_golds=2, **LENIENT)
    return folder


@pytest.fixture
def gold(built: Path, tmp_path: Path) -> OnDuckDB:
    folder = tmp_path / "gold"
    shutil.copytree(built, folder)
    return OnDuckDB(folder / "gold.duckdb")


def runs(gold: OnDuckDB) -> list[str]:
    """The ids of the runs, in order."""
    rows = [row for row in gold.gold()["go_process_audit"] if row["process_name"] == "pipeline"]
    return [row["execution_id"] for row in sorted(rows, key=lambda r: r["execution_start_time"])]


def test_a_gold_is_kept_before_each_run_that_builds(gold: OnDuckDB) -> None:
    _, second, _, fourth = runs(gold)
    kept = golds.kept(gold.database)
    assert [one.execution_id for one in kept] == [fourth, second], "quiet runs keep none"
    golds.keep(Path.touch, gold.database, "later", 1)
    assert [one.execution_id for one in golds.kept(gold.database)] == ["later"]


def test_rolling_back_twice_goes_back_two_runs(gold: OnDuckDB, silvers: tuple[Path, Path]) -> None:
    _, second, third, fourth = runs(gold)
    # The last run changed nothing that counts, but it was asked for.
    done = rolled_back(gold, silvers[1], fourth[:8])
    assert [one.execution_id for one in done.undone] == [fourth]
    done = rolled_back(gold, silvers[1])
    assert [one.execution_id for one in done.undone] == [second, third]
    with pytest.raises(UsageError, match="no earlier Gold is kept"):
        rolled_back(gold, silvers[1])
    assert not golds.folder_of(gold.database).exists()


def test_what_cannot_be_rolled_back(
    gold: OnDuckDB, silvers: tuple[Path, Path], tmp_path: Path
) -> None:
    first, _, third, fourth = runs(gold)
    before = gold.gold()
    for asked, message in (
        ("zzz", r"No run that published has an id that begins with 'zzz'\.\nKept are the Golds"),
        (first, "is not kept any more.\nKept are the Golds before: " + fourth[:8]),
        (third, "is not kept any more"),
        ("", "No run that published"),
    ):
        with pytest.raises(UsageError, match=message):
            rolled_back(gold, silvers[1], asked)
    with pytest.raises(UsageError, match="no such database"):
        rollback(settings_of(silvers[0], tmp_path / "none.duckdb"))
    with duckdb.connect(str(gold.database)), pytest.raises(TryAgainError):
        rolled_back(gold, silvers[1])

    def refuse(*_: object) -> None:
        raise UsageError("no")

    with pytest.raises(UsageError), settings_in(gold, silvers[1]) as settings:
        rollback(settings, confirm=refuse)
    assert gold.gold() == before


def test_killed_at_any_moment_it_is_done_or_not_done(
    gold: OnDuckDB, silvers: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    before = gold.gold()
    images: list[Path] = []
    run = DuckDBBackend._run
    commit = DuckDBBackend._commit

    def image() -> None:
        """What a kill in this moment would leave."""
        images.append(tmp_path / f"image-{len(images)}")
        shutil.copytree(gold.database.parent, images[-1])

    def struck(backend: DuckDBBackend, what: str, statement: str) -> Any:
        if "go_meeting_fact" in statement or statement.startswith("DETACH"):
            image()
        return run(backend, what, statement)

    def committed(backend: DuckDBBackend, token: str | None) -> None:
        image()
        commit(backend, token)
        image()

    monkeypatch.setattr(DuckDBBackend, "_run", struck)
    monkeypatch.setattr(DuckDBBackend, "_commit", committed)
    rolled_back(gold, silvers[1])
    monkeypatch.undo()
    after = gold.gold()
    found = [OnDuckDB(one / "gold.duckdb").gold() for one in images]
    assert [one in (before, after) for one in found] == [True] * len(found)
    assert before in found
    assert after in found


def row(execution_id: str, *, undid: str | None = None) -> dict[str, Any]:
    message = f"restored the Gold before run {undid}" if undid else None
    return {
        "execution_id": execution_id,
        "pipeline_name": "zoomgold rollback" if undid else "zoomgold",
        "execution_start_time": AS_OF,
        "as_of": AS_OF,
        "silver_read_at": None,
        "error_message": message,
        "records_inserted": 0,
        "records_updated": 0,
    }


def test_what_a_rollback_undid_stands_no_more() -> None:
    told = [row("a"), row("b"), row("c"), row("x", undid="b"), row("d"), row("y", undid="d")]
    assert [one.execution_id for one in standing(told)] == ["a"]
    assert [one.execution_id for one in standing([*told, row("e")])] == ["a", "e"]
    # Of one that retention has removed, nothing is left to undo.
    assert [one.execution_id for one in standing([row("z", undid="gone"), row("f")])] == ["f"]
