"""Messages about runs on Snowflake: what was told is in a table of Gold's schema."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from support.gold import run
from support.on_snowflake import names_in, rows_in, settings_on, silver_in
from support.silver_tables import write_tables
from support.small_silver import SmallSilver, at

from emulator.local import Emulator
from zoomgold.alerts.tell import telling
from zoomgold.config.freshness import Freshness, Limits
from zoomgold.config.notify import Notify, NotifyTarget
from zoomgold.config.settings import Settings
from zoomgold.errors import SilverError, UsageError


@pytest.fixture
def settings(emulator: Emulator, new_database: Callable[[], str], tmp_path: Path) -> Settings:
    """A database with a small Silver; its users are a day past their limit."""
    rows = SmallSilver()
    rows.users("U1")
    write_tables(tmp_path / "silver", rows.tables)
    database = new_database()
    silver_in(emulator, tmp_path / "silver", database)
    return settings_on(
        database,
        as_of=at(5),
        freshness=Freshness(sources={"si_users": Limits(fail_after=at(4) - at(1))}),
        notify=Notify((NotifyTarget("log", "file", "json", path=tmp_path / "alerts.jsonl"),)),
    )


def test_each_problem_is_told_once(settings: Settings, emulator: Emulator, tmp_path: Path) -> None:
    warnings: list[str] = []

    def night(error: Exception | None = None) -> list[str]:
        file = tmp_path / "alerts.jsonl"
        file.unlink(missing_ok=True)
        try:
            with telling(settings, warnings.append) as ending:
                if error is not None:
                    raise error
                ending.result = run(settings, select=["go_user_dim"])
        except UsageError:
            assert error is not None
        return json.loads(file.read_text())["kinds"] if file.exists() else []

    assert night() == ["freshness"]
    table = "ZOOMGOLD_ALERTS"
    assert table in names_in(emulator, settings.target_database, "TABLES")
    assert night() == []
    broken = SilverError("X.SILVER", ["SI_USERS: the table is missing."])
    assert night(broken) == ["failure"]
    assert night(broken) == []
    assert night() == ["recovered"]
    # What was not looked at in between was not forgotten.
    rows = rows_in(emulator, f'SELECT * FROM "{settings.target_database}"."GOLD"."{table}"')
    assert [row["id"] for row in rows] == ["state"]
    assert list(json.loads(rows[0]["document"])["targets"]["log"]) == ["freshness si_users fail"]
    assert not [one for one in warnings if "notify" in one]
