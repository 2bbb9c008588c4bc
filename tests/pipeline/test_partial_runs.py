"""Runs of some tables: what they note, what they refuse, and what they leave standing."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest
from convergence.diary import Diary, Entry, license_of, meeting, participant, user, webinar
from support.gold import contents
from support.webinars_begun import (
    ANCHORED,
    AS_OF,
    LOADED,
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

from zoomgold.errors import DataError, InvariantError

pytestmark = pytest.mark.integration


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
