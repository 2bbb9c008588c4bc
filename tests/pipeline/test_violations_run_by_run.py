"""Violations run by run: which are looked at again, which stand, and which are counted."""

from __future__ import annotations

import pytest
from convergence.diary import Diary, Entry, user, webinar
from support.webinars_begun import (
    ANCHORED,
    AS_OF,
    LOADED,
    SECOND,
    WEBINARS,
)
from support.webinars_begun import begun as begun
from support.webinars_begun import empty as empty
from support.webinars_begun import engine as engine
from support.webinars_begun import first as first
from support.webinars_begun import webinars as webinars

pytestmark = pytest.mark.integration


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
