"""Incremental runs, one thing at a time: what a run looks at, and what it leaves alone."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import duckdb
import pytest
from convergence.diary import Diary, Entry, user, webinar
from support.engines import OnDuckDB
from support.gold import contents
from support.plans_kept import keep_nothing
from support.webinars_begun import (
    ANCHORED,
    AS_OF,
    LOADED,
    OLD,
    SECOND,
    WEBINARS,
    ids,
)
from support.webinars_begun import begun as begun
from support.webinars_begun import empty as empty
from support.webinars_begun import engine as engine
from support.webinars_begun import first as first
from support.webinars_begun import webinars as webinars

from zoomgold.errors import ShrinkError, UsageError
from zoomgold.models.catalog import MODELS

pytestmark = pytest.mark.integration


def test_new_are_all_rows_of_the_days_that_differ(webinars: Diary) -> None:
    """The later of the two timestamps says the day; without both, a row is of a day of its own.

    Of the 1st, on which a row came late, all six are looked at again; of the 9th, where none came,
    none is.
    """
    midnight, before = datetime(2025, 6, 6), datetime(2025, 6, 5, 23, 59, 59, 999_999)
    webinars.add(
        webinars=[
            webinar("at", midnight),
            webinar("at, updated", LOADED, midnight),
            webinar("at, updated long ago", midnight, LOADED),
            webinar("before", before),
            webinar("long before", datetime(1999, 1, 1)),
            webinar("no time", None),
            webinar("of the 1st", LOADED),
        ]
    )
    entry = webinars.run(AS_OF[0], select=WEBINARS)
    seen = ["at", "at, updated", "at, updated long ago", "before", "long before", "no time"]
    assert ids(entry) == sorted([*OLD, *seen, "of the 1st"])
    assert entry.accounted("go_webinar_fact") == {
        "processed": 12,
        "inserted": 7,
        "unchanged": 3,
        "failed": 2,
        "warned": 2,
    }
    assert webinars.run(AS_OF[0], select=WEBINARS).accounted("go_webinar_fact") == {}


@pytest.mark.parametrize("load", [datetime(1, 1, 1), datetime(1, 1, 1, 23, 59, 59, 999_999)])
def test_a_row_of_the_first_day_of_the_calendar_is_new(load: datetime, webinars: Diary) -> None:
    """Some systems write it for no time at all; the ledger has it with rows that have none."""
    webinars.add(
        webinars=[webinar("first", load), webinar("no load", None, load), webinar("none", None)]
    )
    entry = webinars.run(AS_OF[0], select=WEBINARS)
    assert ids(entry) == sorted([*OLD, "first", "no load", "none"])
    assert webinars.run(AS_OF[0], select=WEBINARS).accounted("go_webinar_fact") == {}


def test_late_rows_are_counted_and_named(webinars: Diary) -> None:
    """The newest day known is the 9th; the 31st of December is 160 days before it."""
    webinars.add(
        webinars=[
            webinar("of the 9th", ANCHORED),
            webinar("new", SECOND),
            webinar("late", datetime(2025, 6, 8, 23)),
            webinar("later still", datetime(2024, 12, 31)),
            webinar("no time", None),
        ]
    )
    entry = webinars.run(AS_OF[1], select=WEBINARS)
    assert "si_webinars: 2 rows came late, by up to 160 days" in entry.messages
    messages = {
        row["process_name"]: row["error_message"]
        for row in entry.gold["go_process_audit"]
        if row["execution_id"] == entry.execution_id
    }
    late = "2 rows came late, by up to 160 days"
    assert messages == {"pipeline": None, "go_user_dim": None, "go_webinar_fact": late}


def test_rows_that_move_to_and_fro_are_seen(empty: Diary) -> None:
    """Two rows of a day move towards each other: their number and their mean stay as they were."""

    def delivered(topic: str, *hours: int) -> list[dict[str, Any]]:
        loads = [datetime(2025, 6, 1, hour) for hour in hours]
        return [webinar(f"W{hour}", load, webinar_topic=topic) for hour, load in enumerate(loads)]

    anchor = webinar("WA", ANCHORED)
    empty.silver["si_webinars"] = [*delivered("before", 8, 12), anchor]
    empty.run(AS_OF[0], select=WEBINARS)
    empty.silver["si_webinars"] = [*delivered("after", 9, 11), anchor]
    entry = empty.run(AS_OF[0], select=WEBINARS)
    assert entry.row("go_webinar_fact", "W0")["webinar_topic"] == "after"
    assert entry.accounted("go_webinar_fact") == {"processed": 2, "updated": 2}


@pytest.mark.parametrize(
    ("lookback", "found"), [("3d", ["3 days", "WA"]), ("2d", ["WA"]), ("0s", [])]
)
def test_lookback_finds_what_changed_in_place(
    lookback: str, found: list[str], empty: Diary
) -> None:
    """Under the same timestamps, up to three days before the 9th."""
    days = {"4 days": datetime(2025, 6, 5, 23), "3 days": datetime(2025, 6, 6), "WA": ANCHORED}
    empty.silver["si_webinars"] = [webinar(key, load) for key, load in days.items()]
    empty.run(AS_OF[0], select=WEBINARS, lookback=lookback)
    changed = [webinar(key, load, webinar_topic="changed") for key, load in days.items()]
    empty.silver["si_webinars"] = changed
    entry = empty.run(AS_OF[0], select=WEBINARS, lookback=lookback)
    topics = {row["webinar_id"]: row["webinar_topic"] for row in entry.gold["go_webinar_fact"]}
    assert [key for key in sorted(topics) if topics[key] == "changed"] == found
    expected = {"processed": len(found), "updated": len(found)} if found else {}
    assert entry.accounted("go_webinar_fact") == expected


@pytest.mark.parametrize("load", [datetime(9999, 1, 1), datetime(9999, 12, 31, 23, 59, 59)])
def test_a_row_from_the_future_does_not_hide_the_next(load: datetime, webinars: Diary) -> None:
    webinars.add(webinars=[webinar("future", load)])
    webinars.run(AS_OF[0], select=WEBINARS)
    webinars.add(webinars=[webinar("next", SECOND)])
    entry = webinars.run(AS_OF[1], select=WEBINARS)
    assert ids(entry) == [*OLD, "future", "next"]
    assert entry.accounted("go_webinar_fact") == {"processed": 1, "inserted": 1}


def test_days_that_are_not_recent_are_compared_in_every_nth_run(webinars: Diary) -> None:
    """Between, a late row is not seen; then it is, with all else that came."""
    every_third = {"select": WEBINARS, "compare_all_every": 3}
    webinars.add(webinars=[webinar("late", LOADED), webinar("recent", datetime(2025, 6, 8))])
    assert ids(webinars.run(AS_OF[0], **every_third)) == [*OLD, "recent"]
    webinars.add(webinars=[webinar("later", LOADED), webinar("no time", None)])
    assert ids(webinars.run(AS_OF[0], **every_third)) == [*OLD, "recent"]
    everything = sorted([*OLD, "recent", "late", "later", "no time"])
    assert ids(webinars.run(AS_OF[0], **every_third)) == everything


def test_a_user_who_arrives_late_reaches_the_facts(webinars: Diary) -> None:
    webinars.add(users=[user("U9", SECOND)])
    entry = webinars.run(AS_OF[1], select=WEBINARS)
    key = entry.row("go_user_dim", "U9")["user_key"]
    assert entry.row("go_webinar_fact", "W no host")["host_user_key"] == key
    assert entry.violation("orphan_host", "W no host")["resolution_status"] == "Resolved"


def test_an_earlier_as_of_is_refused_unless_the_run_is_full(webinars: Diary) -> None:
    earlier = AS_OF[0] - timedelta(seconds=1)
    with pytest.raises(UsageError, match="as_of") as refused:
        webinars.run(earlier, select=WEBINARS)
    assert refused.value.exit_code == 2
    assert len(str(refused.value).splitlines()) <= 3
    webinars.run(earlier, select=WEBINARS, full_refresh=True)
    webinars.run(earlier, select=WEBINARS)


def test_a_changed_fingerprint_makes_the_run_full_and_says_so(
    webinars: Diary, first: Entry, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full run sees what changed in place long ago, and keeps what Silver has lost."""
    webinars.silver["si_webinars"] = [
        {**row, "webinar_topic": "Changed"} if row["webinar_id"] == "W old" else row
        for row in webinars.silver["si_webinars"]
        if row["webinar_id"] != "WA"
    ]
    entry = webinars.run(AS_OF[0], select=WEBINARS)
    assert entry.row("go_webinar_fact", "W old")["webinar_topic"] == "Topic"

    keep_nothing(monkeypatch)
    monkeypatch.setattr(
        "zoomgold.pipeline.shapes._computed", lambda _: dict.fromkeys(MODELS, "another")
    )
    entry = webinars.run(AS_OF[0], select=WEBINARS)
    assert ids(entry) == OLD
    assert entry.row("go_webinar_fact", "W old")["webinar_topic"] == "Changed"
    assert "full" in entry.messages
    assert "changed" in entry.messages
    for key in set(OLD) - {"W old"}:
        assert entry.row("go_webinar_fact", key) == first.row("go_webinar_fact", key)
    again = webinars.run(AS_OF[0], select=WEBINARS)
    assert "full" not in again.messages


def test_a_setting_that_shapes_gold_makes_the_run_full(webinars: Diary) -> None:
    webinars.add(webinars=[webinar("X", LOADED)])
    assert ids(webinars.run(AS_OF[0], select=WEBINARS, hard_deletes="close")) == [*OLD, "X"]


def test_only_an_explicit_full_refresh_drops_facts_that_silver_lost(
    webinars: Diary, first: Entry
) -> None:
    webinars.silver["si_webinars"] = [webinar("WA", ANCHORED)]
    kept = webinars.run(AS_OF[0], select=WEBINARS)
    assert contents(kept.gold["go_webinar_fact"]) == contents(first.gold["go_webinar_fact"])
    dropped = webinars.run(AS_OF[0], select=WEBINARS, full_refresh=True)
    assert ids(dropped) == ["WA"]
    assert dropped.accounted("go_webinar_fact") == {"processed": 1, "inserted": 1}


def test_an_emptied_silver_removes_nothing_incrementally(webinars: Diary, first: Entry) -> None:
    webinars.silver.clear()
    second = webinars.run(AS_OF[1], select=WEBINARS, max_shrink=0.2)
    for name in ("go_user_dim", "go_webinar_fact"):
        assert contents(second.gold[name]) == contents(first.gold[name])
    with pytest.raises(ShrinkError, match="go_webinar_fact"):
        webinars.run(AS_OF[1], select=WEBINARS, max_shrink=0.2, full_refresh=True)


# The threshold.


def test_a_clock_that_is_set_back_changes_nothing(
    webinars: Diary, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The users change in a run of 2062 that builds no webinars; the webinars follow in 2020."""
    webinars.add(users=[user("U2", SECOND, plan_type="Free")])
    monkeypatch.setattr("zoomgold.pipeline.context.utc_now", lambda: datetime(2062, 1, 1))
    webinars.run(AS_OF[1], select=["go_user_dim"])
    monkeypatch.setattr("zoomgold.pipeline.context.utc_now", lambda: datetime(2020, 1, 1))
    webinars.add(users=[user("U9", SECOND)])
    entry = webinars.run(AS_OF[1], select=WEBINARS)
    key = entry.row("go_user_dim", "U9")["user_key"]
    assert entry.row("go_webinar_fact", "W no host")["host_user_key"] == key
    assert entry.accounted("go_user_dim") == {"processed": 2, "inserted": 1, "unchanged": 1}


def test_two_runs_at_one_instant_are_distinguished(
    webinars: Diary, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A frozen clock: no row of the first run counts as one of the second."""
    monkeypatch.setattr("zoomgold.pipeline.context.utc_now", lambda: datetime(2026, 1, 1))
    webinars.add(webinars=[webinar("W1", SECOND)])
    assert webinars.run(AS_OF[1], select=WEBINARS).accounted("go_webinar_fact")["inserted"] == 1
    webinars.add(webinars=[webinar("W2", SECOND)])
    entry = webinars.run(AS_OF[1], select=WEBINARS)
    assert entry.accounted("go_webinar_fact") == {"processed": 2, "inserted": 1, "unchanged": 1}


# State of an older zoomgold.


_OLDER_STATE = """
    CREATE TABLE older AS
    SELECT model, source, TIMESTAMP '2025-06-09' AS watermark, as_of, fingerprint,
        1 AS contract_version, execution_id
    FROM warehouse.state.progress;
    INSERT INTO older
    SELECT model, 'go_user_dim', TIMESTAMP '2025-06-09', as_of, 'another', 1, execution_id
    FROM older WHERE model = 'go_webinar_fact';
    DROP TABLE warehouse.state.progress;
    DROP TABLE warehouse.state.ledger;
    CREATE TABLE warehouse.state.progress AS FROM older
"""


def test_state_of_an_older_zoomgold_is_taken_over_by_one_full_look(webinars: Diary) -> None:
    """It knew a watermark, and a row for each Gold table that a model follows.

    A row under the watermark, which it would never have looked at, is found.
    """
    if not isinstance(webinars.warehouse, OnDuckDB):
        pytest.skip("an older zoomgold is made by hand, in a DuckDB file")
    webinars.add(webinars=[webinar("late", LOADED)])
    with duckdb.connect() as connection:
        connection.execute(f"ATTACH '{webinars.warehouse.database}' AS warehouse")
        connection.execute(_OLDER_STATE)
    entry = webinars.run(AS_OF[1], select=WEBINARS)
    assert "full, as published by an older zoomgold: go_user_dim, go_webinar_fact" in entry.messages
    assert ids(entry) == [*OLD, "late"]
    again = webinars.run(AS_OF[1], select=WEBINARS)
    assert "full" not in again.messages
    assert again.accounted("go_webinar_fact") == {}
