"""Incremental runs, one thing at a time: what a run looks at, and what it leaves alone.

Most tests begin with one and the same Gold: of webinars, and of their hosts. Its rows were loaded
on the 1st of June, its newest on the 9th.
"""

from __future__ import annotations

from copy import deepcopy
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import duckdb
import pytest
from convergence.diary import Diary, Entry, license_of, meeting, participant, user, webinar
from support.engines import OnDuckDB, Warehouse, new_warehouse
from support.gold import contents
from support.plans_kept import keep_nothing

from zoomgold.errors import DataError, InvariantError, ShrinkError, ThresholdError, UsageError
from zoomgold.models.catalog import MODELS

pytestmark = pytest.mark.integration

LOADED, ANCHORED = datetime(2025, 6, 1, 8), datetime(2025, 6, 9)
SECOND, THIRD = datetime(2025, 6, 11, 8), datetime(2025, 6, 24, 8)
AS_OF = (datetime(2025, 6, 10, 12), datetime(2025, 6, 12, 12), datetime(2025, 6, 25, 12))
OPEN_END = datetime(9999, 12, 31)

#: Webinars only look up their host.
WEBINARS = ["+go_webinar_fact"]


@pytest.fixture(
    scope="module", params=["duckdb", pytest.param("snowflake", marks=pytest.mark.slow)]
)
def engine(request: pytest.FixtureRequest) -> str:
    """Some eighty runs take minutes on Snowflake; `test_incremental_story.py` is quick there."""
    return str(request.param)


@pytest.fixture(scope="module")
def begun(
    tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest, engine: str
) -> tuple[Diary, Entry]:
    """The first run, on which most tests build."""
    folder = tmp_path_factory.mktemp("begun")
    diary = Diary(folder, new_warehouse(request, engine))
    diary.add(
        users=[
            user("U1", LOADED),
            user("U1", ANCHORED),
            user("U2", LOADED, load_date=date(2024, 2, 29)),
        ],
        webinars=[
            webinar("W lost topic", LOADED, webinar_topic=None),
            webinar("W no host", LOADED, host_id="U9"),
            webinar("W no registrants", LOADED, registrants=None),
            webinar("W old", LOADED),
            webinar(" ", LOADED),
            webinar("WA", ANCHORED),
        ],
    )
    return diary, diary.run(AS_OF[0], select=WEBINARS)


@pytest.fixture
def first(begun: tuple[Diary, Entry]) -> Entry:
    """What the first run left."""
    return begun[1]


@pytest.fixture
def webinars(
    begun: tuple[Diary, Entry], tmp_path: Path, request: pytest.FixtureRequest, engine: str
) -> Diary:
    """A diary of its own after the first run."""
    warehouse = new_warehouse(request, engine)
    begun[0].warehouse.copy_to(warehouse)
    return Diary(tmp_path, warehouse, deepcopy(begun[0].silver))


@pytest.fixture
def empty(tmp_path: Path, request: pytest.FixtureRequest, engine: str) -> Diary:
    """A diary before the first run: a user and a webinar of the 9th."""
    diary = Diary(tmp_path, new_warehouse(request, engine))
    diary.add(users=[user("U1", LOADED)], webinars=[webinar("WA", ANCHORED)])
    return diary


OLD = ["W no host", "W no registrants", "W old", "WA"]
"""The webinars of the first run."""


def ids(entry: Entry) -> list[str]:
    """The webinars in Gold."""
    return [row["webinar_id"] for row in entry.gold["go_webinar_fact"]]


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


def test_a_partial_run_notes_only_what_its_models_have_seen(empty: Diary) -> None:
    """A run of webinars alone sees the 24th; users and licences of the 11th are still new."""
    empty.add(licenses=[license_of("LA", ANCHORED, "U1")])
    everything = [*WEBINARS, "go_license_dim"]
    empty.run(AS_OF[0], select=everything)
    empty.add(webinars=[webinar("W3", THIRD, host_id="U2")])
    unknown = empty.run(AS_OF[1], select=["go_webinar_fact"])
    empty.add(
        users=[user("U2", SECOND)],
        licenses=[license_of("L2", SECOND, "U2")],
        webinars=[webinar("X2", SECOND)],
    )
    entry = empty.run(AS_OF[2], select=everything)
    assert [len(entry.rows("go_user_dim", "U2")), len(entry.rows("go_license_dim", "L2"))] == [1, 1]
    assert ids(entry) == ["W3", "WA", "X2"]
    key = entry.row("go_user_dim", "U2")["user_key"]
    assert unknown.row("go_webinar_fact", "W3")["host_user_key"] != key
    assert entry.row("go_webinar_fact", "W3")["host_user_key"] == key


@pytest.mark.parametrize(
    "change",
    [
        user("U9", SECOND),
        user("U1", SECOND, datetime(2025, 6, 4), plan_type="Free"),
        user("U1", LOADED, user_name="Zoe"),
    ],
    ids=["the host arrives", "a version is split", "the host is renamed"],
)
def test_a_run_that_leaves_a_fact_behind_is_refused(
    change: dict[str, Any], webinars: Diary, first: Entry
) -> None:
    """The user's webinars would show what was before; a run that builds both is fine."""
    webinars.add(users=[change])
    with pytest.raises(InvariantError, match="go_webinar_fact follows go_user_dim") as refused:
        webinars.run(AS_OF[1], select=["go_user_dim"])
    assert "--select 'go_user_dim go_webinar_fact'" in str(refused.value)
    assert contents(webinars.warehouse.gold()["go_user_dim"]) == contents(first.gold["go_user_dim"])
    webinars.run(AS_OF[1], select=WEBINARS)


def test_a_run_that_touches_no_other_table_is_accepted(webinars: Diary) -> None:
    """No webinar is of U2, and none looks up a company."""
    webinars.add(
        users=[user("U2", SECOND, plan_type="Free"), user("U1", SECOND, company="Another")]
    )
    entry = webinars.run(AS_OF[1], select=["go_user_dim"])
    assert len(entry.versions("go_user_dim", "U2")) == 2


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
        "zoomgold.pipeline.run._computed", lambda _: dict.fromkeys(MODELS, "another")
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


def test_a_full_refresh_keeps_the_history_that_silver_lost(webinars: Diary, first: Entry) -> None:
    """Silver holds only how U1 is now; the reset, and it alone, forgets how it was."""
    webinars.silver["si_users"] = [user("U1", LOADED, SECOND, plan_type="Free")]
    second = webinars.run(AS_OF[1], select=WEBINARS)
    refreshed = webinars.run(AS_OF[1], select=WEBINARS, full_refresh=True)

    spans = [(LOADED, SECOND, "Pro"), (SECOND, OPEN_END, "Free")]
    for entry in (second, refreshed):
        versions = entry.versions("go_user_dim", "U1")
        assert [(v["valid_from"], v["valid_to"], v["plan_type"]) for v in versions] == spans
        assert [v["execution_id"] for v in versions] == [first.execution_id, second.execution_id]
        assert entry.row("go_user_dim", "U2") == first.row("go_user_dim", "U2")

    reset = webinars.run(AS_OF[1], select=WEBINARS, reset_history=True)
    (version,) = reset.versions("go_user_dim", "U1")
    assert (version["valid_from"], version["version_number"]) == (SECOND, 1)
    assert version["execution_id"] == reset.execution_id
    assert reset.row("go_webinar_fact", "WA")["host_user_key"] == version["user_key"]
    assert reset.versions("go_user_dim", "U2") == []


def test_a_late_row_splits_a_version_and_moves_its_facts(webinars: Diary, first: Entry) -> None:
    """U1 was seen as Pro on the 1st and on the 9th; late we learn of Free on the 4th.

    The webinar on the 5th follows, though nothing about it is new. The row of the 9th opens a
    version now, where there was none, but it is not new: it is not counted.
    """
    free = datetime(2025, 6, 4)
    webinars.add(users=[user("U1", SECOND, free, plan_type="Free")])
    second = webinars.run(AS_OF[1], select=WEBINARS)

    versions = second.versions("go_user_dim", "U1")
    spans = [(LOADED, free, "Pro"), (free, ANCHORED, "Free"), (ANCHORED, OPEN_END, "Pro")]
    assert [(v["valid_from"], v["valid_to"], v["plan_type"]) for v in versions] == spans
    assert [v["last_seen_at_source"] for v in versions] == [LOADED, free, ANCHORED]
    (old,) = first.versions("go_user_dim", "U1")
    assert versions[0]["user_key"] == old["user_key"]
    assert versions[0]["created_at"] == first.started_at
    assert versions[0]["updated_at"] == second.started_at
    assert first.row("go_webinar_fact", "WA")["host_user_key"] == old["user_key"]
    assert second.row("go_webinar_fact", "WA")["host_user_key"] == versions[1]["user_key"]
    assert second.accounted("go_user_dim") == {
        "processed": 1,
        "inserted": 1,
        "versions_closed": 1,
    }


def test_a_row_before_all_others_moves_the_first_version(webinars: Diary) -> None:
    """The version begins earlier, so it has another key, and the fact that has it follows."""
    webinars.add(users=[user("U1", SECOND, datetime(2025, 5, 1))])
    entry = webinars.run(AS_OF[1], select=WEBINARS)
    (version,) = entry.versions("go_user_dim", "U1")
    assert version["valid_from"] == datetime(2025, 5, 1)
    assert version["last_seen_at_source"] == ANCHORED
    assert version["execution_id"] == entry.execution_id
    assert entry.row("go_webinar_fact", "WA")["host_user_key"] == version["user_key"]


def test_an_emptied_silver_removes_nothing_incrementally(webinars: Diary, first: Entry) -> None:
    webinars.silver.clear()
    second = webinars.run(AS_OF[1], select=WEBINARS, max_shrink=0.2)
    for name in ("go_user_dim", "go_webinar_fact"):
        assert contents(second.gold[name]) == contents(first.gold[name])
    with pytest.raises(ShrinkError, match="go_webinar_fact"):
        webinars.run(AS_OF[1], select=WEBINARS, max_shrink=0.2, full_refresh=True)


# The threshold.


def some(count: int, rejected: int) -> list[dict[str, Any]]:
    """So many webinars of the 11th, of which the first are rejected."""
    return [
        webinar(f"W{number}", SECOND, webinar_topic=None if number < rejected else "Topic")
        for number in range(count)
    ]


def test_the_threshold_warns_below_a_hundred_new_rows(webinars: Diary) -> None:
    webinars.add(webinars=some(99, rejected=90))
    entry = webinars.run(AS_OF[1], select=WEBINARS, data_quality_threshold=0.95)
    assert "threshold" in entry.messages
    assert "si_webinars" in entry.messages
    assert entry.counts["go_webinar_fact"]["failed"] == 90


def test_the_threshold_fails_from_a_hundred_new_rows_on(webinars: Diary) -> None:
    webinars.add(webinars=some(100, rejected=6))
    with pytest.raises(ThresholdError, match=r"si_webinars .*\(6 of 100"):
        webinars.run(AS_OF[1], select=WEBINARS, data_quality_threshold=0.95)


def test_the_threshold_fails_in_a_full_run_however_few_rows_there_are(webinars: Diary) -> None:
    webinars.add(webinars=some(9, rejected=1))
    with pytest.raises(ThresholdError):
        webinars.run(AS_OF[1], select=WEBINARS, data_quality_threshold=0.95, full_refresh=True)


def test_a_failed_run_has_seen_nothing(webinars: Diary) -> None:
    webinars.add(webinars=some(99, rejected=6))
    webinars.add(webinars=[webinar("WZ", THIRD)])
    with pytest.raises(ThresholdError):
        webinars.run(AS_OF[1], select=WEBINARS, data_quality_threshold=0.95)
    entry = webinars.run(AS_OF[1], select=WEBINARS)
    assert entry.accounted("go_webinar_fact") == {
        "processed": 100,
        "inserted": 94,
        "failed": 6,
    }


# Violations.


def test_a_violation_of_a_key_is_counted_as_it_stands_now(webinars: Diary, first: Entry) -> None:
    """Two rejected rows of a key are two occurrences, though only one of them is new."""
    assert first.violation("missing_webinar_topic", "W lost topic")["occurrences"] == 1
    webinars.add(webinars=[webinar("W lost topic", SECOND, webinar_topic=" ")])
    entry = webinars.run(AS_OF[1], select=WEBINARS)
    violation = entry.violation("missing_webinar_topic", "W lost topic")
    assert (violation["occurrences"], violation["error_timestamp"]) == (2, SECOND)
    assert (violation["first_seen_at"], violation["last_seen_at"]) == (
        first.started_at,
        entry.started_at,
    )


def test_a_row_without_a_key_is_always_looked_at(webinars: Diary) -> None:
    """And never counted again, for it is not new."""
    webinars.add(webinars=[webinar("new", SECOND)])
    second = webinars.run(AS_OF[1], select=WEBINARS)
    (violation,) = second.violations("missing_webinar_id", None)
    assert (violation["resolution_status"], violation["last_seen_at"]) == (
        "Open",
        second.started_at,
    )
    assert second.accounted("go_webinar_fact") == {"processed": 1, "inserted": 1}
    webinars.silver["si_webinars"] = [webinar("WA", ANCHORED)]
    (violation,) = webinars.run(AS_OF[1], select=WEBINARS).violations("missing_webinar_id", None)
    assert violation["resolution_status"] == "Resolved"


def test_a_row_without_a_key_is_looked_at_where_no_key_is(webinars: Diary) -> None:
    webinars.silver["si_webinars"] = [webinar("W old", LOADED)]
    entry = webinars.run(AS_OF[1], select=WEBINARS)
    assert entry.accounted("go_webinar_fact") == {"processed": 1, "unchanged": 1}
    (violation,) = entry.violations("missing_webinar_id", None)
    assert violation["resolution_status"] == "Resolved"


def test_a_violation_of_a_row_that_was_not_looked_at_stands(webinars: Diary) -> None:
    webinars.add(webinars=[webinar("new", SECOND)])
    entry = webinars.run(AS_OF[1], select=WEBINARS)
    for rule, key in (
        ("missing_registrants", "W no registrants"),
        ("missing_webinar_topic", "W lost topic"),
        ("orphan_host", "W no host"),
    ):
        assert entry.violation(rule, key)["resolution_status"] == "Open"


@pytest.mark.parametrize("full_refresh", [False, True])
def test_a_run_of_one_table_resolves_no_violation_of_another(
    full_refresh: bool, webinars: Diary
) -> None:
    """Silver has lost the users with the violations, one of them without a key; nobody looked."""
    sound = list(webinars.silver["si_users"])
    webinars.add(users=[user("U5", ANCHORED, email="nowhere"), user(" ", ANCHORED)])
    webinars.run(AS_OF[1], select=WEBINARS)
    webinars.silver["si_users"] = sound
    webinars.add(webinars=[webinar("new", SECOND)])
    entry = webinars.run(AS_OF[1], select=["go_webinar_fact"], full_refresh=full_refresh)
    assert entry.violation("invalid_email", "U5")["resolution_status"] == "Open"
    (violation,) = entry.violations("missing_user_id", None)
    assert violation["resolution_status"] == "Open"
    entry = webinars.run(AS_OF[1], select=["+go_webinar_fact"], full_refresh=True)
    assert entry.violation("invalid_email", "U5")["resolution_status"] == "Resolved"
    (violation,) = entry.violations("missing_user_id", None)
    assert violation["resolution_status"] == "Resolved"


def test_identical_deliveries_of_the_latest_row_do_not_hide_its_violation(empty: Diary) -> None:
    """Of two rows alike in all, the one that stays is the one whose warnings stand.

    Many users, because an engine is free to choose among equals, and seldom chooses differently.
    """
    count = 2000
    for number in range(count):
        row = user(f"V{number}", ANCHORED, plan_type="Odd")
        empty.add(users=[user(f"V{number}", LOADED), row, row])
    entry = empty.run(AS_OF[0], select=["go_user_dim"])
    violations = [
        row for row in entry.gold["go_error_data"] if row["validation_rule"] == "unknown_plan_type"
    ]
    assert len(violations) == count


# What a partial run would leave contradictory.


@pytest.mark.parametrize(
    "changed", [{"of": "M nowhere"}, {"leave_time": datetime(2025, 6, 5, 9)}], ids=["moved", "gone"]
)
def test_a_session_that_leaves_its_meeting_needs_the_meeting_too(
    empty: Diary, changed: dict[str, Any]
) -> None:
    """It leaves by naming another meeting, or by being rejected: M1 then has one session less."""
    empty.add(meetings=[meeting("M1", LOADED)], participants=[participant("P1", LOADED)])
    both = ["+go_meeting_fact"]
    assert empty.run(AS_OF[0], select=both).row("go_meeting_fact", "M1")["participant_count"] == 1
    empty.silver["si_participants"] = [participant("P1", SECOND, **changed)]
    with pytest.raises(DataError, match=r"participant counts reconcile.*\n.*go_meeting_fact"):
        empty.run(AS_OF[1], select=["go_participant_fact"])
    entry = empty.run(AS_OF[1], select=both)
    assert entry.row("go_meeting_fact", "M1")["participant_count"] == 0


def test_a_session_like_another_of_its_meeting_is_counted_too(empty: Diary) -> None:
    """The same user for the same hour; the first is looked at again, as it is of the same day."""
    empty.add(meetings=[meeting("M1", ANCHORED)], participants=[participant("P1", LOADED)])
    both = ["+go_meeting_fact"]
    empty.run(AS_OF[0], select=both)
    empty.add(participants=[participant("P2", LOADED)])
    row = empty.run(AS_OF[0], select=both).row("go_meeting_fact", "M1")
    assert (row["participant_count"], row["unique_user_count"]) == (2, 1)
    assert row["total_attendance_minutes"] == 120


# Dates of registration.


def test_registration_is_the_first_load_date_or_else_the_first_version(empty: Diary) -> None:
    """Without a load date it is the day of the first version, until a load date is known."""
    count = 500
    days = (LOADED, datetime(2025, 6, 4), ANCHORED)
    for number in range(count):
        for day in days:
            row = user(f"V{number}", day, user_name=f"Name of {day}", load_date=None)
            empty.add(users=[row])
    entry = empty.run(AS_OF[0], select=["go_user_dim"])
    found = {
        row["registration_date"]
        for row in entry.gold["go_user_dim"]
        if row["user_id"].startswith("V")
    }
    assert found == {LOADED.date()}
    empty.add(users=[user("V1", SECOND)])
    entry = empty.run(AS_OF[1], select=["go_user_dim"])
    found = {row["registration_date"] for row in entry.versions("go_user_dim", "V1")}
    assert found == {SECOND.date()}


def test_registration_outlives_the_row_that_named_it(webinars: Diary) -> None:
    webinars.silver["si_users"] = [user("U1", LOADED), user("U2", LOADED, SECOND)]
    entry = webinars.run(AS_OF[1], select=["go_user_dim"])
    assert entry.row("go_user_dim", "U2")["registration_date"] == date(2024, 2, 29)


# A key that vanishes from Silver.

Closings = tuple[Entry, Entry, Entry]


@pytest.fixture(scope="module")
def closings(tmp_path_factory: pytest.TempPathFactory, warehouse: Warehouse) -> Closings:
    """Users who vanish in the second run, under `close`, and come back in the third or not.

    The last entry is that of a run more, with nothing new.
    """
    diary = Diary(tmp_path_factory.mktemp("closings"), warehouse)
    options: dict[str, Any] = {"select": ["go_user_dim"], "hard_deletes": "close"}
    stays = [user("UA", ANCHORED)]
    for_ever = [user("gone", LOADED), user("at as_of", AS_OF[1]), user("after as_of", THIRD)]
    back = [user("back at", LOADED), user("back after", LOADED), user("back before", LOADED)]
    diary.add(users=[*stays, *for_ever, *back, user("spoiled", LOADED)])
    first = diary.run(AS_OF[0], **options)
    diary.silver["si_users"] = [*stays, user("spoiled", SECOND, email=None)]
    second = diary.run(AS_OF[1], **options)
    diary.add(
        users=[
            *back,
            user("back at", THIRD, AS_OF[1]),
            user("back after", THIRD),
            user("back before", THIRD, SECOND),
        ]
    )
    diary.run(AS_OF[2], **options)
    return first, second, diary.run(AS_OF[2], **options)


def spans(entry: Entry, key: str) -> list[tuple[datetime, datetime]]:
    """When the versions of a user hold."""
    return [(v["valid_from"], v["valid_to"]) for v in entry.versions("go_user_dim", key)]


def test_a_vanished_key_stays_current_by_default(webinars: Diary, first: Entry) -> None:
    webinars.silver["si_users"] = [user("U1", LOADED), user("U1", ANCHORED)]
    second = webinars.run(AS_OF[1], select=WEBINARS)
    assert second.row("go_user_dim", "U2") == first.row("go_user_dim", "U2")


def test_a_vanished_key_is_closed_at_as_of_when_asked(closings: Closings) -> None:
    first, second, last = closings
    (version,) = second.versions("go_user_dim", "gone")
    assert version["valid_to"] == AS_OF[1]
    assert (version["scd_end_date"], version["scd_current_flag"]) == (AS_OF[1].date(), False)
    assert version["user_key"] == first.row("go_user_dim", "gone")["user_key"]
    assert version["created_at"] == first.started_at
    assert version["updated_at"] == second.started_at
    assert second.counts["go_user_dim"]["versions_closed"] == 4
    assert last.versions("go_user_dim", "gone") == [version]


@pytest.mark.parametrize(("key", "returned"), [("back at", AS_OF[1]), ("back after", THIRD)])
def test_a_key_that_comes_back_opens_a_version(
    key: str, returned: datetime, closings: Closings
) -> None:
    """Although it is what it was: no version folds across a closing."""
    _, second, last = closings
    assert spans(second, key) == [(LOADED, AS_OF[1])]
    assert spans(last, key) == [(LOADED, AS_OF[1]), (returned, OPEN_END)]


def test_a_row_from_before_the_closing_takes_its_place_before_it(closings: Closings) -> None:
    last = closings[-1]
    (version,) = last.versions("go_user_dim", "back before")
    assert (version["valid_to"], version["last_seen_at_source"]) == (AS_OF[1], SECOND)


def test_a_rejected_row_keeps_its_key_from_being_closed(closings: Closings) -> None:
    assert spans(closings[1], "spoiled") == [(LOADED, OPEN_END)]


def test_a_version_that_begins_at_as_of_or_later_is_not_closed(closings: Closings) -> None:
    assert spans(closings[1], "at as_of") == [(AS_OF[1], OPEN_END)]
    assert spans(closings[1], "after as_of") == [(THIRD, OPEN_END)]


def test_too_many_closings_are_refused(empty: Diary) -> None:
    """Of six users one may go under a fifth; two may not."""
    everyone = [user(f"U{number}", LOADED) for number in range(1, 7)]
    options: dict[str, Any] = {
        "select": ["go_user_dim"],
        "hard_deletes": "close",
        "max_shrink": 0.2,
    }
    empty.silver["si_users"] = everyone
    empty.run(AS_OF[0], **options)
    empty.silver["si_users"] = everyone[:4]
    with pytest.raises(ShrinkError, match="go_user_dim"):
        empty.run(AS_OF[1], **options)
    empty.silver["si_users"] = everyone[:5]
    assert empty.run(AS_OF[1], **options).counts["go_user_dim"]["versions_closed"] == 1
    empty.silver["si_users"] = everyone[:1]
    entry = empty.run(AS_OF[2], **options, allow_shrink=True)
    assert entry.counts["go_user_dim"]["versions_closed"] == 4


def test_a_closing_is_remembered_where_it_leaves_no_gap(empty: Diary) -> None:
    """U1 comes back at the very instant of the closing as another, then turns out to be the same.

    Nothing but the closing parts the two versions now, and still neither may fold into the other.
    """
    options: dict[str, Any] = {"select": ["go_user_dim"], "hard_deletes": "close"}
    stays = user("UA", ANCHORED)
    empty.silver["si_users"] = [stays, user("U1", LOADED)]
    empty.run(AS_OF[0], **options)
    empty.silver["si_users"] = [stays]
    empty.run(AS_OF[1], **options)
    empty.add(users=[user("U1", LOADED), user("U1", SECOND, AS_OF[1], plan_type="Free")])
    returned = empty.run(AS_OF[2], **options)
    empty.add(users=[user("U1", THIRD, AS_OF[1])])
    corrected = empty.run(AS_OF[2], **options)
    for entry in (returned, corrected):
        assert spans(entry, "U1") == [(LOADED, AS_OF[1]), (AS_OF[1], OPEN_END)]
    assert corrected.row("go_user_dim", "U1")["plan_type"] == "Pro"


# The way back from a wrong as_of.


def test_a_wrong_as_of_can_be_taken_back(webinars: Diary) -> None:
    """A year in which U2 is closed and everything ages; nothing of it is left after the way back.

    W old, which Silver lost, stays; U2 is closed at the right time instead.
    """
    webinars.silver["si_webinars"] = [webinar("WA", ANCHORED)]
    webinars.silver["si_users"] = [user("U1", LOADED), user("U1", ANCHORED)]
    wrong = datetime(2062, 6, 10, 12)
    entry = webinars.run(wrong, select=WEBINARS, hard_deletes="close")
    (closed,) = entry.versions("go_user_dim", "U2")
    assert closed["valid_to"] == wrong

    with pytest.raises(UsageError, match="--rewind"):
        webinars.run(AS_OF[1], select=WEBINARS, hard_deletes="close")
    back = webinars.run(AS_OF[1], select=WEBINARS, hard_deletes="close", rewind=True)
    (closed,) = back.versions("go_user_dim", "U2")
    assert closed["valid_to"] == AS_OF[1]
    assert ids(back) == OLD
    later = webinars.run(AS_OF[2], select=WEBINARS, hard_deletes="close")
    assert [one["valid_to"] for one in later.versions("go_user_dim", "U2")] == [AS_OF[1]]


def test_the_way_back_opens_what_was_closed_where_nothing_closes(
    webinars: Diary, first: Entry
) -> None:
    gone = webinars.silver.pop("si_users")
    webinars.silver["si_users"] = [user("U1", LOADED), user("U1", ANCHORED)]
    webinars.run(datetime(2062, 6, 10), select=WEBINARS, hard_deletes="close")
    back = webinars.run(AS_OF[1], select=WEBINARS, rewind=True)
    webinars.silver["si_users"] = gone
    again = webinars.run(AS_OF[1], select=WEBINARS)
    for entry in (back, again):
        assert _spans(entry) == _spans(first)


def _spans(entry: Entry) -> list[tuple[object, ...]]:
    names = ("user_key", "valid_from", "valid_to", "attribute_hash", "created_at")
    return sorted(tuple(row[name] for name in names) for row in entry.gold["go_user_dim"])


# Clocks.


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
