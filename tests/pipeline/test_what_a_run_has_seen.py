"""What a run takes for seen: what it has not looked at is found by the next, by no other way."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import polars as pl
import pytest
from convergence.diary import Diary, Entry, user, webinar
from convergence.pipeline import write_silver
from support.webinars_begun import ANCHORED, AS_OF, LOADED, WEBINARS
from support.webinars_begun import empty as empty
from support.webinars_begun import engine as engine

from zoomgold.errors import DataError

pytestmark = pytest.mark.integration

USERS = ["go_user_dim"]


def test_a_row_without_a_timestamp_that_changes_in_place_is_found(empty: Diary) -> None:
    """No one can tell how old it is, so it counts as one of the last days."""
    empty.add(webinars=[webinar("no time", None), webinar("first day", datetime(1, 1, 1))])
    empty.run(AS_OF[0], select=WEBINARS)
    for row in empty.silver["si_webinars"]:
        row["webinar_topic"] = "changed"
    entry = empty.run(AS_OF[0], select=WEBINARS)
    topics = {row["webinar_id"]: row["webinar_topic"] for row in entry.gold["go_webinar_fact"]}
    assert topics == dict.fromkeys(("no time", "first day", "WA"), "changed")
    assert empty.run(AS_OF[0], select=WEBINARS).accounted("go_webinar_fact") == {}


def test_so_is_one_where_no_row_has_a_timestamp(empty: Diary) -> None:
    empty.silver["si_webinars"] = [webinar("no time", None)]
    empty.run(AS_OF[0], select=WEBINARS)
    empty.silver["si_webinars"][0]["webinar_topic"] = "changed"
    entry = empty.run(AS_OF[0], select=WEBINARS)
    assert entry.row("go_webinar_fact", "no time")["webinar_topic"] == "changed"


def test_the_last_days_are_those_that_the_run_before_knew(empty: Diary) -> None:
    """Newer rows that come at once do not make what was new then too old to be compared."""
    empty.run(AS_OF[0], select=WEBINARS, lookback="1d")
    empty.silver["si_webinars"][0]["webinar_topic"] = "changed"
    later = ANCHORED + timedelta(days=9)
    empty.add(webinars=[webinar("later", later)])
    entry = empty.run(later, select=WEBINARS, lookback="1d")
    assert entry.row("go_webinar_fact", "WA")["webinar_topic"] == "changed"
    # By the next run, nine days are too long ago.
    empty.silver["si_webinars"][0]["webinar_topic"] = "changed again"
    entry = empty.run(later, select=WEBINARS, lookback="1d")
    assert entry.row("go_webinar_fact", "WA")["webinar_topic"] == "changed"


def test_an_optional_column_that_comes_or_goes_is_found_in_all_rows(
    empty: Diary, tmp_path: Path
) -> None:
    """U1 is older than what is compared by content, and keeps its timestamps."""
    empty.silver["si_users"] = [
        user("U1", LOADED, user_status="Suspended"),
        user("U2", ANCHORED, user_status="Suspended"),
    ]
    whole, without = tmp_path / "whole", tmp_path / "without"
    for silver in (whole, without):
        write_silver(silver, empty.silver)
    file = without / "si_users.parquet"
    pl.read_parquet(file).drop("user_status").write_parquet(file)
    found = []
    for silver in (without, whole, without):
        entry = empty.run_on(silver, AS_OF[0], select=WEBINARS)
        rows = [row for row in entry.gold["go_user_dim"] if row["user_id"] in ("U1", "U2")]
        found.append({row["user_id"]: row["account_status"] for row in rows})
        told = "full, as columns of Silver have come or gone: go_user_dim"
        assert (told in entry.messages) == (len(found) > 1)
    known, unknown = (dict.fromkeys(("U1", "U2"), one) for one in ("Inactive", "Unknown"))
    assert found == [unknown, known, unknown]


def test_a_key_that_is_gone_is_closed_once_its_version_has_begun(empty: Diary) -> None:
    """The version begins after the as_of at which the key was found to be gone."""
    ahead = AS_OF[0] + timedelta(hours=3)
    empty.add(users=[user("U2", ahead)])
    options = {"select": USERS, "hard_deletes": "close"}
    empty.run(AS_OF[0], **options)
    del empty.silver["si_users"][-1]
    ends = []
    for as_of in (AS_OF[0], ahead - timedelta(hours=1), ahead + timedelta(hours=1)):
        (version,) = empty.run(as_of, **options).versions("go_user_dim", "U2")
        ends.append((version["scd_current_flag"], version["valid_to"]))
    open_end = datetime(9999, 12, 31)
    assert ends == [(True, open_end), (True, open_end), (False, ahead + timedelta(hours=1))]
    assert AS_OF[0] > LOADED


def test_what_a_failed_run_has_found_is_looked_at_again(empty: Diary) -> None:
    """Rows that are gone, or right, by the next run have no violations, though none is new."""
    empty.add(webinars=[webinar("right", LOADED)])
    strict = {"select": WEBINARS, "enable_error_handling": False}
    empty.run(AS_OF[0], select=WEBINARS)
    whole = [dict(row) for row in empty.silver["si_webinars"]]
    empty.silver["si_webinars"][-1]["start_time"] = None
    empty.add(webinars=[webinar("gone", ANCHORED, start_time=None)])
    for as_of in AS_OF[:2]:
        with pytest.raises(DataError):
            empty.run(as_of, **strict, full_refresh=as_of == AS_OF[0])
    empty.silver["si_webinars"] = whole
    # A run of another table has not looked at them.
    other = empty.run(AS_OF[1], select=["go_license_dim"])
    assert statuses(other) == {("gone", "Open"), ("right", "Open")}
    entry = empty.run(AS_OF[1], select=WEBINARS)
    assert statuses(entry) == {("gone", "Resolved"), ("right", "Resolved")}
    assert entry.accounted("go_webinar_fact") == {}
    assert empty.run(AS_OF[2], select=WEBINARS).accounted("go_webinar_fact") == {}


def statuses(entry: Entry) -> set[tuple[str, str]]:
    """The webinars without a start, each with how its violation stands."""
    return {
        (row["source_key"], row["resolution_status"])
        for row in entry.gold["go_error_data"]
        if row["validation_rule"] == "missing_start_time"
    }


def test_a_key_with_any_character_is_looked_at(empty: Diary) -> None:
    """A zero character ends a statement for an engine that reads C."""
    keys = ["W\0 zero", "W'quote", 'W"double', "W\\back", "W$$;--", "W\U0010ffff"]
    empty.add(webinars=[webinar(key, LOADED) for key in keys])
    empty.run(AS_OF[0], select=WEBINARS)
    empty.add(webinars=[webinar(key, ANCHORED, webinar_topic="changed") for key in keys])
    entry = empty.run(AS_OF[0], select=WEBINARS)
    topics = {row["webinar_id"]: row["webinar_topic"] for row in entry.gold["go_webinar_fact"]}
    assert {key: topics[key] for key in keys} == dict.fromkeys(keys, "changed")
