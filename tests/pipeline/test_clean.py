"""What `clean` takes away, and what it must not touch."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from datetime import datetime, timedelta
from pathlib import Path

import duckdb
import pytest
from support.adversarial import AS_OF, write_silver
from support.engines import OnDuckDB
from support.gold import settings_of

from zoomgold.config.settings import Settings
from zoomgold.engines.duckdb import golds, rewrite
from zoomgold.engines.reader import reading
from zoomgold.errors import TryAgainError
from zoomgold.models.catalog import MODELS
from zoomgold.pipeline.clean import Removed, clean
from zoomgold.plan.cache import PlanCache
from zoomgold.reports.test import checkup

LENIENT = {"data_quality_threshold": 0, "max_shrink": 1}
LONG_AGO = datetime(2020, 1, 1)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a Gold of three runs, the second of which resolved violations."""
    folder, silver = tmp_path_factory.mktemp("built"), tmp_path_factory.mktemp("silver")
    gold = OnDuckDB(folder / "gold.duckdb")
    for seed in (3, 7, 7):
        write_silver(silver, seed=seed, rows=15)
        gold.run(silver, as_of=AS_OF, full_refresh=True, **LENIENT)
    return folder


@pytest.fixture
def settings(built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    (tmp_path / "tmp").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "tmp"))
    shutil.copytree(built, tmp_path / "gold")
    return settings_of(tmp_path, tmp_path / "gold" / "gold.duckdb")


def cleaned(settings: Settings, *, dry_run: bool = False) -> dict[str, Removed]:
    cache = PlanCache(settings.database.parent / "cache")
    return {one.what: one for one in clean(settings, cache, dry_run=dry_run)}


def test_files_that_nobody_needs_go_and_others_stay(settings: Settings) -> None:
    database = settings.database
    PlanCache(database.parent / "cache").keep_data("key", "plan")
    copy, fresh = rewrite.leftovers(database)
    for file in (copy, fresh):
        file.write_bytes(b"12345")
    spilled = database.with_suffix(".tmp")
    spilled.mkdir()
    kept = golds.kept(database)
    assert len(kept) == 2

    def copy_of(target: Path) -> None:
        target.write_bytes(b"123")

    golds.keep(copy_of, database, "never-published", 9)
    (golds.folder_of(database) / "half.part").write_bytes(b"1")
    folder = Path(tempfile.gettempdir())
    for name in ("zoomgold-dead", "zoomgold-alive", "zoomgold-other"):
        (folder / name).mkdir()
    for name in ("zoomgold-dead", "zoomgold-alive"):
        (folder / name / "0.duckdb").write_bytes(b"1234567")
    old = time.time() - 8 * 86_400
    for name in ("zoomgold-dead", "zoomgold-other"):
        os.utime(folder / name, (old, old))
    everything = sorted(database.parent.rglob("*"))
    would = cleaned(settings, dry_run=True)
    assert sorted(database.parent.rglob("*")) == everything
    assert would == cleaned(settings)
    assert {what: (one.count, one.bytes) for what, one in would.items() if "plans" not in what} == {
        "copies of dead notebooks": (1, 7),
        "kept Golds": (2, 4),
        "files of dead runs": (3, 10),
    }
    assert would["compiled plans"].count == 1
    assert golds.kept(database) == kept
    assert not any(file.exists() for file in (copy, fresh, spilled))
    assert sorted(one.name for one in folder.iterdir()) == ["zoomgold-alive", "zoomgold-other"]
    assert cleaned(settings) == {}


def test_no_retention_keeps_every_row(settings: Settings) -> None:
    before = OnDuckDB(settings.database).gold()
    cleaned(settings)
    assert OnDuckDB(settings.database).gold() == before


def test_old_audit_rows_go_but_those_that_gold_names(settings: Settings) -> None:
    database = settings.database
    with duckdb.connect() as connection:
        connection.execute(f"ATTACH '{database}' AS warehouse")
        log = "warehouse.gold.go_process_audit"
        # Each real run is named by some row. A run that found nothing new is named by none.
        for name in ("quiet", "one that erased"):
            connection.execute(
                f"INSERT INTO {log} SELECT * REPLACE ('{name}' AS execution_id) FROM {log} "
                f"WHERE execution_id = (SELECT min(execution_id) FROM {log} "
                "WHERE process_name = 'pipeline')"
            )
        connection.execute(
            f"UPDATE {log} SET error_message = 'a person was erased' "
            "WHERE execution_id = 'one that erased'"
        )
    aged(database, "go_process_audit", "execution_start_time", "process_name <> 'silver'")
    before = OnDuckDB(database).gold()
    found = cleaned(settings.model_copy(update={"audit_retention": timedelta(days=400)}))
    after = OnDuckDB(database).gold()
    stays = [row for row in before["go_process_audit"] if row["execution_id"] != "quiet"]
    assert after == {**before, "go_process_audit": stays}
    gone = len(before["go_process_audit"]) - len(stays)
    assert found["audit rows"].count == gone > 0
    assert checked(settings)


def test_old_resolved_violations_go_and_the_counts_still_agree(settings: Settings) -> None:
    database = settings.database
    aged(database, "go_error_data", "resolved_at", "resolution_status = 'Resolved'")
    before = OnDuckDB(database).gold()
    stays = [row for row in before["go_error_data"] if row["resolution_status"] != "Resolved"]
    gone = len(before["go_error_data"]) - len(stays)
    found = cleaned(settings.model_copy(update={"resolved_retention": timedelta(days=1)}))
    assert found["resolved violations"].count == gone > 0
    assert OnDuckDB(database).gold() == {**before, "go_error_data": stays}
    assert checked(settings)


def test_clean_waits_for_no_run(settings: Settings) -> None:
    with duckdb.connect(str(settings.database)), pytest.raises(TryAgainError):
        cleaned(settings)


def aged(database: Path, table: str, column: str, which: str) -> None:
    """Make rows of a log old."""
    with duckdb.connect() as connection:
        connection.execute(f"ATTACH '{database}' AS warehouse")
        connection.execute(
            f"UPDATE warehouse.gold.{table} SET {column} = '{LONG_AGO}' WHERE {which}"
        )


def checked(settings: Settings) -> bool:
    """Whether published Gold is as it should be."""
    with reading(settings) as gold:
        return checkup(gold, list(MODELS.values())).failures == ()
