"""Notebooks on Snowflake's Gold: the same tables, metrics and lists as on DuckDB's, read-only."""

from __future__ import annotations

import gc
import json
import re
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

import ibis.expr.types as ir
import pytest
from snowflake.connector import errors
from support.hand_gold import HandGold
from support.on_snowflake import settings_on

import zoomgold
from emulator.local import Emulator
from zoomgold.engines.base import PutRows
from zoomgold.engines.duckdb.backend import DuckDBBackend
from zoomgold.engines.snowflake.backend import SnowflakeBackend
from zoomgold.errors import UsageError
from zoomgold.models.catalog import MODELS
from zoomgold.notebook.api import Gold

pytestmark = pytest.mark.integration
AS_OF = "2025-07-01"


def published_gold() -> list[PutRows]:
    gold = HandGold()
    gold.user("ann", (datetime(2020, 1, 1), "Free", "Acme"), (datetime(2025, 6, 1), "Pro", "Acme"))
    gold.license("l1", {"valid_from": datetime(2025, 1, 1), "end_date": date(2025, 7, 9)})
    gold.meeting("m1", "ann", datetime(2025, 5, 31, 9), 40)
    gold.meeting("m2", "ann", datetime(2025, 6, 30, 9), 25)
    return [PutRows(MODELS[name].contract, rows, ()) for name, rows in gold.rows.items() if rows]


@pytest.fixture
def database(
    emulator: Emulator, new_database: Callable[[], str], monkeypatch: pytest.MonkeyPatch
) -> str:
    name = new_database()
    with emulator.connect() as connection:
        connection.cursor().execute(f"CREATE DATABASE {name}")
    for variable in ("ZOOMGOLD_SOURCE_DATABASE", "ZOOMGOLD_TARGET_DATABASE"):
        monkeypatch.setenv(variable, name)
    monkeypatch.setenv("ZOOMGOLD_AS_OF", AS_OF)
    backend = SnowflakeBackend(settings_on(name))
    try:
        with backend.transaction():
            backend.publish(published_gold())
    finally:
        backend.close()
    emulator.statements(forget=True)
    return name


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """The same Gold in a file."""
    backend = DuckDBBackend(tmp_path / "gold.duckdb")
    try:
        with backend.transaction():
            backend.publish(published_gold())
    finally:
        backend.close()
    return tmp_path / "gold.duckdb"


def rows_of(table: ir.Table) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = table.to_pyarrow().to_pylist()
    return sorted(found, key=repr)


def test_tables_metrics_and_lists_are_those_of_duckdb(
    emulator: Emulator, database: str, file: Path
) -> None:
    with zoomgold.gold(backend="snowflake") as gold, zoomgold.gold(file) as local:
        assert "go_meeting_fact" in dir(gold)
        assert "go_webinar_fact" not in dir(gold)
        assert repr(gold).splitlines()[0] == f"Gold at {database}.GOLD"
        for name in ("go_user_dim", "go_meeting_fact", "go_license_dim"):
            assert rows_of(getattr(gold, name)) == rows_of(getattr(local, name))
        frame = gold.go_meeting_fact.order_by("meeting_id").to_polars()
        assert list(frame["meeting_id"]) == ["m1", "m2"]
        table = gold.go_meeting_fact
        assert gold.refresh().go_meeting_fact.count().to_pyarrow().as_py() == 2
        assert table.count().to_pyarrow().as_py() == 2
    with pytest.raises(errors.Error):
        table.count().to_pyarrow()
    asked = {"grain": "month", "by": "plan_type"}
    ours, theirs = (
        rows_of(zoomgold.metrics(**given).meetings(**asked))
        for given in ({"backend": "snowflake"}, {"database": file})
    )
    assert ours == theirs
    assert sum(row["meetings"] for row in ours) == 2
    lists = [zoomgold.report(**one) for one in ({"backend": "snowflake"}, {"database": file})]
    ours, theirs = (rows_of(one.expiring_licenses("30d")) for one in lists)
    assert ours == theirs
    assert [row["license_id"] for row in ours] == ["l1"]

    # Nothing but queries was sent, each with its tag; sessions of other tests have other databases.
    sent = emulator.statements()
    others = {
        one["session"]
        for one in sent
        for name in re.findall(r"TEST_\d+_DB", str(one["sql"]))
        if name != database
    }
    user = emulator.environment["SNOWFLAKE_USER"]
    ours_alone = [one for one in sent if one["user"] == user and one["session"] not in others]
    assert any(database in str(one["sql"]) for one in ours_alone)
    verbs = {str(one["sql"]).split()[0] for one in ours_alone}
    assert verbs <= {"ALTER", "SELECT", "WITH", "USE"}
    assert {json.loads(one["tag"])["step"] for one in ours_alone} <= {"notebook", "gold"}


@pytest.mark.usefixtures("database")
def test_the_setting_alone_is_enough_and_the_session_ends_with_its_last_table(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("ZOOMGOLD_BACKEND", "snowflake")
    gold = zoomgold.gold()
    assert isinstance(gold, Gold)
    table = gold.go_user_dim
    connection = table.get_backend().con
    del gold
    gc.collect()
    assert table.count().to_pyarrow().as_py() > 0
    del table
    gc.collect()
    assert connection.is_closed()


@pytest.mark.usefixtures("database")
def test_where_no_gold_is_the_message_says_how_to_build_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ZOOMGOLD_TARGET_SCHEMA", "NOWHERE")
    with pytest.raises(UsageError, match=r"zoomgold.run\(backend='snowflake'\)"):
        zoomgold.gold(backend="snowflake")
