"""What the reports show is the same on each engine, and has no more than a few queries."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from support.hand_gold import HandGold
from support.on_snowflake import settings_on

from zoomgold.engines.base import PutRows
from zoomgold.engines.duckdb.backend import DuckDBBackend
from zoomgold.engines.snowflake.backend import SnowflakeBackend
from zoomgold.models.catalog import MODELS
from zoomgold.site.profile import ColumnFacts, TableProfile, profile
from zoomgold.site.reports.results import Results, results

AS_OF = datetime(2025, 7, 1)


@pytest.fixture
def gold() -> HandGold:
    gold = HandGold()
    gold.user("ann", (datetime(2020, 1, 1), "Free", "Acme"), (datetime(2025, 6, 1), "Pro", "Acme"))
    gold.license("l1", {"valid_from": datetime(2025, 1, 1), "assigned_to_user_id": "ann"})
    gold.license("l2", {"valid_from": datetime(2025, 1, 1), "end_date": date(2025, 7, 9)})
    gold.meeting("m1", "ann", datetime(2025, 5, 31, 9), 40)
    gold.meeting("m2", "ann", datetime(2025, 6, 30, 9), 25)
    gold.session("s1", None, datetime(2025, 6, 30, 9), 5)
    gold.usage("u1", "m2", "Chat", 3, date(2025, 6, 30))
    gold.ticket("t1", "ann", date(2025, 6, 1), date(2025, 6, 3))
    gold.event("e1", "ann", "Subscription Fee", "10.50", date(2025, 6, 1))
    return gold


def publish(backend: DuckDBBackend | SnowflakeBackend, gold: HandGold) -> None:
    """The facts and the dimensions; the marts are left out."""
    puts = [PutRows(MODELS[name].contract, rows, ()) for name, rows in gold.rows.items() if rows]
    with backend.transaction():
        backend.publish(puts)


class Counted:
    """Gold as a reader has it; counts what is asked."""

    def __init__(self, backend: DuckDBBackend | SnowflakeBackend) -> None:
        self._backend, self.queries = backend, 0

    def __getattr__(self, name: str) -> Any:
        return getattr(self._backend, name)

    def rows(self, expression: Any) -> Any:
        self.queries += 1
        return self._backend.rows(expression)


def profiles(backend: DuckDBBackend | SnowflakeBackend) -> dict[str, TableProfile]:
    """The profiles of all tables that are published."""
    return {
        name: profile(
            partial(backend.select_from, table),
            [ColumnFacts(c.name, c.dtype, c.pii) for c in model.contract.columns],
        )
        for name, model in MODELS.items()
        if (table := backend.published(model.contract)) is not None
    }


def on_duckdb(gold: HandGold, tmp_path: Path) -> tuple[Results, int]:
    backend = DuckDBBackend(tmp_path / "gold.duckdb")
    try:
        publish(backend, gold)
        counted = Counted(backend)
        return results(counted, AS_OF), counted.queries
    finally:
        backend.close()


def test_few_queries_bring_all_of_it(gold: HandGold, tmp_path: Path) -> None:
    """One for each dimension, and for metrics of months; expirations, the list, first activity."""
    gold.webinar("w1", "ann", datetime(2025, 6, 2, 9), 12)
    found, queries = on_duckdb(gold, tmp_path)
    assert queries <= 10
    assert found.missing == {}
    assert found.left_out == ("go_license_month_agg", "go_user_day_agg")
    assert found.first_activity == date(2025, 5, 31)
    assert found.totals["meeting_minutes", None, "30d"] == {None: 25}
    assert found.totals["meeting_minutes", None, "all"] == {None: 65}
    assert found.totals["license_utilization", None, "30d"] == {None: Decimal("0.5")}
    assert found.series["meetings", None, "month"].values[None][-2:] == (1, 1)
    assert found.expiring is not None
    assert [one.days_left for one in found.expiring] == [8]


@pytest.mark.integration
def test_the_engines_agree(gold: HandGold, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    emulator = request.getfixturevalue("emulator")
    new_database: Callable[[], str] = request.getfixturevalue("new_database")
    gold.webinar("w1", "ann", datetime(2025, 6, 2, 9), 12)
    database = new_database()
    with emulator.connect() as connection:
        connection.cursor().execute(f"CREATE DATABASE {database}")
    backend = SnowflakeBackend(settings_on(database))
    try:
        publish(backend, gold)
        found = results(backend, AS_OF)
        profiled = profiles(backend)
    finally:
        backend.close()
    expected, _ = on_duckdb(gold, tmp_path)
    there = DuckDBBackend(tmp_path / "gold.duckdb", read_only=True)
    try:
        assert profiled == profiles(there)
    finally:
        there.close()
    assert profiled["go_billing_event_fact"].columns["net_amount"].least == "10.50"
    assert profiled["go_meeting_fact"].columns["start_time"].histogram
    for kind in ("windows", "missing", "left_out", "expiring", "totals", "before", "ahead"):
        assert getattr(found, kind) == getattr(expected, kind), kind
    assert found.series == expected.series
