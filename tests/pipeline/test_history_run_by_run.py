"""Histories run by run: late rows, keys that vanish and come back, and a wrong as_of undone."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest
from convergence.diary import Diary, Entry, user, webinar
from support.engines import Warehouse
from support.webinars_begun import (
    ANCHORED,
    AS_OF,
    LOADED,
    OLD,
    OPEN_END,
    SECOND,
    THIRD,
    WEBINARS,
    ids,
)
from support.webinars_begun import begun as begun
from support.webinars_begun import empty as empty
from support.webinars_begun import engine as engine
from support.webinars_begun import first as first
from support.webinars_begun import webinars as webinars

from zoomgold.errors import ShrinkError, UsageError

pytestmark = pytest.mark.integration


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
