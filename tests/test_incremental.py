"""Incremental runs by hand: one Gold, run by run, and what each run does to which row.

The rows of the first run were loaded on the 1st of June, but for one in every table, loaded on the
9th. With a lookback of three days the next run looks at rows from the 6th on: at that one, and at
what is new.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from adversarial import shuffled, split
from conftest import BUSINESS_TABLES, Gold, contents
from convergence.diary import (
    Diary,
    Entry,
    billing_event,
    license_of,
    meeting,
    participant,
    ticket,
    usage,
    user,
    webinar,
)

from zoomgold.errors import ShrinkError, ThresholdError, UsageError

LOADED, ANCHORED = datetime(2025, 6, 1, 8), datetime(2025, 6, 9)
SECOND, THIRD = datetime(2025, 6, 11, 8), datetime(2025, 6, 24, 8)
NOON = datetime(2025, 6, 5, 12)
AS_OF = (datetime(2025, 6, 10, 12), datetime(2025, 6, 12, 12), datetime(2025, 6, 25, 12))


def begun(folder: Path) -> Diary:
    """A diary with the Silver of the first run."""
    diary = Diary(folder)
    diary.add(
        users=[
            user("U1", LOADED),
            user("U2", LOADED),
            user("U3", LOADED),
            user("U4", LOADED, email="u3@x.com"),
            user("UA", ANCHORED),
        ],
        licenses=[
            license_of("L1", LOADED, "U1"),
            license_of("L9", LOADED, "U9"),
            license_of("LA", ANCHORED, None, end_date=date(2025, 12, 31)),
        ],
        meetings=[
            meeting("M1", LOADED),
            meeting("M2", LOADED, host="U2"),
            meeting("MA", ANCHORED),
        ],
        participants=[
            participant("P1", LOADED, guest="U1"),
            participant("P2", LOADED),
            participant("P3", LOADED, of="M2"),
            participant("P9", LOADED, of="M9"),
            participant("PA", ANCHORED, of="MA"),
        ],
        feature_usage=[
            usage("F1", LOADED),
            usage("F2", LOADED, of="M2"),
            usage("FA", ANCHORED, of="MA"),
        ],
        webinars=[webinar("W1", LOADED), webinar("WA", ANCHORED)],
        support_tickets=[
            ticket("K1", LOADED),
            ticket("K2", LOADED, of="U2", open_date=date(2025, 6, 20)),
            ticket("KA", ANCHORED, resolution_status="Closed"),
        ],
        billing_events=[
            billing_event("B1", LOADED, of="U9"),
            billing_event("B2", LOADED, amount=None),
            billing_event("BA", ANCHORED),
        ],
    )
    return diary


@dataclass(frozen=True)
class Story:
    """Five runs: all, news of the 11th, news of the 24th, nothing new, and other files."""

    first: Entry
    second: Entry
    third: Entry
    again: Entry
    rewritten: Entry


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Story:
    folder = tmp_path_factory.mktemp("story")
    diary = begun(folder)
    first = diary.run(AS_OF[0])
    diary.add(
        users=[user("U9", SECOND, datetime(2025, 5, 1)), user("U4", SECOND)],
        participants=[participant("P4", SECOND, guest="U3")],
        billing_events=[billing_event("B2", SECOND)],
    )
    second = diary.run(AS_OF[1])
    twice = participant("P5", THIRD, of="M2", guest=None)
    diary.add(
        users=[
            user("U1", THIRD),
            user("U2", THIRD, LOADED, plan_type="Enterprise"),
            user("U4", THIRD, email="u3@x.com"),
        ],
        meetings=[meeting("M1", THIRD, "U3", end_time=NOON, duration_minutes=120)],
        participants=[twice, twice, participant("P6", THIRD, join_time=None)],
        support_tickets=[ticket("K1", THIRD)],
        webinars=[webinar("W1", THIRD, registrants=6)],
    )
    third = diary.run(AS_OF[2])
    again = diary.run(AS_OF[2])
    shuffled(folder / "silver", folder / "shuffled", 1)
    split(folder / "shuffled", folder / "rewritten", 1)
    rewritten = diary.run_on(folder / "rewritten", AS_OF[2])
    return Story(first, second, third, again, rewritten)


def written_by(entry: Entry, table: str, key: object) -> tuple[bool, bool]:
    """Whether a run inserted the row of a key, and whether it was the last to change it."""
    row = entry.row(table, key)
    inserted = row["execution_id"] == entry.execution_id
    assert inserted == (row["created_at"] == entry.started_at)
    return inserted, row["updated_at"] == entry.started_at


INSERTED, UPDATED, UNTOUCHED = (True, True), (False, True), (False, False)


def test_the_first_run_inserts_everything(story: Story) -> None:
    assert written_by(story.first, "go_meeting_fact", "M1") == INSERTED
    assert story.first.accounted("go_participant_fact") == {
        "processed": 5,
        "inserted": 5,
        "warned": 1,  # P9 is of a meeting that is not there
    }
    assert story.first.accounted("go_billing_event_fact") == {
        "processed": 3,
        "inserted": 2,
        "failed": 1,
        "warned": 1,  # B1 is of a user who is not there
    }


def test_a_participant_who_arrives_late_changes_the_meeting(story: Story) -> None:
    assert written_by(story.second, "go_participant_fact", "P4") == INSERTED
    assert written_by(story.second, "go_meeting_fact", "M1") == UPDATED
    m1 = story.second.row("go_meeting_fact", "M1")
    assert (m1["participant_count"], m1["unique_user_count"]) == (3, 3)
    assert m1["total_attendance_minutes"] == 180
    assert m1["meeting_type"] == "Small Group"


def test_rows_that_nothing_touched_keep_their_stamps(story: Story) -> None:
    for table, key in (
        ("go_meeting_fact", "M2"),
        ("go_participant_fact", "P3"),
        ("go_participant_fact", "PA"),
        ("go_feature_usage_fact", "F1"),
        ("go_user_dim", "UA"),
        ("go_user_dim", "__unknown__"),
        ("go_license_dim", "LA"),
    ):
        assert written_by(story.second, table, key) == UNTOUCHED, (table, key)
        assert story.second.row(table, key) == story.first.row(table, key)


def test_a_user_who_arrives_late_is_found_by_their_facts(story: Story) -> None:
    unknown = story.first.row("go_user_dim", "__unknown__")["user_key"]
    assert story.first.row("go_billing_event_fact", "B1")["user_key"] == unknown
    assert story.first.row("go_license_dim", "L9")["assigned_user_key"] == unknown

    key = story.second.row("go_user_dim", "U9")["user_key"]
    assert story.second.row("go_billing_event_fact", "B1")["user_key"] == key
    assert story.second.row("go_license_dim", "L9")["assigned_user_key"] == key
    assert written_by(story.second, "go_billing_event_fact", "B1") == UPDATED
    assert written_by(story.second, "go_license_dim", "L9") == UPDATED


def test_a_fault_is_resolved_when_its_cause_in_another_table_is_gone(story: Story) -> None:
    for table, key in (("si_billing_events", "B1"), ("si_licenses", "L9")):
        assert story.first.fault("orphan_user", key)["resolution_status"] == "Open"
        fault = story.second.fault("orphan_user", key)
        assert fault["source_table"] == table
        assert fault["resolution_status"] == "Resolved"
        assert fault["resolved_at"] == story.second.started_at
        assert fault["last_seen_at"] == story.first.started_at


def test_a_correction_resolves_the_fault_of_the_rejected_row(story: Story) -> None:
    assert story.first.rows("go_billing_event_fact", "B2") == []
    assert written_by(story.second, "go_billing_event_fact", "B2") == INSERTED
    assert story.second.fault("missing_amount", "B2")["resolution_status"] == "Resolved"


def test_a_shared_email_is_a_fault_of_both_until_one_of_them_changes_it(story: Story) -> None:
    def states(entry: Entry) -> list[str]:
        return [entry.fault("duplicate_email", key)["resolution_status"] for key in ("U3", "U4")]

    assert states(story.first) == ["Open", "Open"]
    assert states(story.second) == ["Resolved", "Resolved"]
    assert states(story.third) == ["Open", "Open"]
    fault = story.third.fault("duplicate_email", "U3")
    assert fault["first_seen_at"] == story.first.started_at
    assert fault["last_seen_at"] == story.third.started_at
    assert fault["resolved_at"] is None


def test_a_run_accounts_for_the_rows_that_the_watermark_selects(story: Story) -> None:
    counts = {name: story.second.accounted(name) for name in BUSINESS_TABLES}
    anchor = {"processed": 1, "unchanged": 1}
    assert counts == {
        "go_user_dim": {"processed": 3, "inserted": 2, "unchanged": 1, "versions_closed": 1},
        "go_license_dim": anchor,
        "go_meeting_fact": anchor,
        "go_participant_fact": {"processed": 2, "inserted": 1, "unchanged": 1},
        "go_feature_usage_fact": anchor,
        "go_webinar_fact": anchor,
        "go_support_ticket_fact": anchor,
        "go_billing_event_fact": {"processed": 2, "inserted": 1, "unchanged": 1},
    }


def test_a_run_accounts_for_duplicates_rejects_and_changes(story: Story) -> None:
    """Rows of the 11th count again: the run looks back three days from them."""
    assert {name: story.third.accounted(name) for name in BUSINESS_TABLES} == {
        # UA, U9, U4 as they were, U1 confirmed; U2 another at its instant; U4 changed
        "go_user_dim": {
            "processed": 6,
            "inserted": 1,
            "updated": 1,
            "unchanged": 4,
            "versions_closed": 1,
        },
        "go_license_dim": {"processed": 1, "unchanged": 1},
        "go_meeting_fact": {"processed": 2, "updated": 1, "unchanged": 1},
        # P5 twice, P6 without a time of joining, P4 for its meeting's sake, PA
        "go_participant_fact": {
            "processed": 5,
            "inserted": 1,
            "updated": 1,
            "unchanged": 1,
            "deduplicated": 1,
            "failed": 1,
        },
        "go_feature_usage_fact": {"processed": 1, "unchanged": 1},
        "go_webinar_fact": {"processed": 2, "updated": 1, "unchanged": 1},
        "go_support_ticket_fact": {"processed": 2, "updated": 1, "unchanged": 1},
        "go_billing_event_fact": {"processed": 2, "unchanged": 2},
    }


def test_a_changed_meeting_touches_its_participants_and_its_usage(story: Story) -> None:
    """M1 now lasts two hours, and U3 is its host instead of U1."""
    host = story.third.row("go_user_dim", "U3")["user_key"]
    assert story.third.row("go_feature_usage_fact", "F1")["host_user_key"] == host
    assert written_by(story.third, "go_feature_usage_fact", "F1") == UPDATED
    assert story.second.row("go_participant_fact", "P1")["attendee_type"] == "Host"
    for key, attendee_type in (("P1", "Partial"), ("P2", "Partial"), ("P4", "Host")):
        row = story.third.row("go_participant_fact", key)
        assert row["attendance_ratio"] == Decimal("0.5000")
        assert row["attendee_type"] == attendee_type
        assert written_by(story.third, "go_participant_fact", key) == UPDATED
    for table, key in (("go_participant_fact", "P9"), ("go_feature_usage_fact", "F2")):
        assert written_by(story.third, table, key) == UNTOUCHED


def test_a_user_who_was_another_at_an_instant_changes_their_tickets_priority(
    story: Story,
) -> None:
    assert story.second.row("go_support_ticket_fact", "K2")["priority_level"] == "Medium"
    assert story.third.row("go_support_ticket_fact", "K2")["priority_level"] == "High"
    before, after = story.second.row("go_user_dim", "U2"), story.third.row("go_user_dim", "U2")
    assert (before["plan_type"], after["plan_type"]) == ("Pro", "Enterprise")
    assert after["user_key"] == before["user_key"]
    assert written_by(story.third, "go_user_dim", "U2") == UPDATED


def test_a_confirmed_version_is_seen_later_and_stays_the_same(story: Story) -> None:
    before, after = story.second.row("go_user_dim", "U1"), story.third.row("go_user_dim", "U1")
    assert (before["last_seen_at_source"], after["last_seen_at_source"]) == (LOADED, THIRD)
    changed = {name for name in after if after[name] != before[name]}
    assert changed == {"last_seen_at_source", "updated_at"}


def test_a_changed_user_gets_a_version_and_the_old_one_ends(story: Story) -> None:
    first, second, third = story.third.versions("go_user_dim", "U4")
    assert [one["email"] for one in (first, second, third)] == [
        "u3@x.com",
        "u4@x.com",
        "u3@x.com",
    ]
    assert [one["valid_to"] for one in (first, second)] == [SECOND, THIRD]
    entries = (story.first, story.second, story.third)
    assert [one["execution_id"] for one in (first, second, third)] == [
        entry.execution_id for entry in entries
    ]
    assert [one["updated_at"] for one in (first, second, third)] == [
        story.second.started_at,
        story.third.started_at,
        story.third.started_at,
    ]


def test_what_depends_on_as_of_is_refreshed(story: Story) -> None:
    entries = (story.first, story.second, story.third)
    ages = [entry.row("go_support_ticket_fact", "K2")["age_days"] for entry in entries]
    assert ages == [-10, -8, 5]
    states = [entry.row("go_license_dim", "L1")["license_status"] for entry in entries]
    assert states == ["Active", "Active", "Expired"]
    assert written_by(story.third, "go_license_dim", "L1") == UPDATED
    faults = [entry.fault("future_open_date", "K2")["resolution_status"] for entry in entries]
    assert faults == ["Open", "Open", "Resolved"]
    assert story.third.row("go_support_ticket_fact", "KA")["age_days"] is None
    assert written_by(story.third, "go_support_ticket_fact", "KA") == UNTOUCHED


def settled(gold: Gold) -> dict[str, object]:
    """All of Gold but the audit and the stamps of the run that saw a fault last."""
    seen = frozenset({"execution_id", "last_seen_at"})
    return {
        **{name: contents(gold[name]) for name in BUSINESS_TABLES},
        "go_error_data": contents(gold["go_error_data"], seen),
    }


def test_a_rerun_with_nothing_new_changes_nothing(story: Story) -> None:
    assert settled(story.again.gold) == settled(story.third.gold)
    for name in BUSINESS_TABLES:
        counts = story.again.accounted(name)
        assert set(counts) <= {"processed", "unchanged", "deduplicated", "failed", "warned"}, name


def test_files_written_anew_change_nothing(story: Story) -> None:
    assert settled(story.rewritten.gold) == settled(story.third.gold)


# One thing at a time, on the webinars alone, which only look up their host.

WEBINARS = ["+go_webinar_fact"]


@pytest.fixture
def webinars(tmp_path: Path) -> Diary:
    """A diary of one user and a webinar of the 9th."""
    diary = Diary(tmp_path)
    diary.add(users=[user("U1", LOADED)], webinars=[webinar("WA", ANCHORED)])
    return diary


def ids(entry: Entry) -> list[str]:
    """The webinars in Gold."""
    return [row["webinar_id"] for row in entry.gold["go_webinar_fact"]]


def test_new_is_what_came_within_the_lookback_of_the_watermark(webinars: Diary) -> None:
    """The later of the two timestamps counts; without both, a row is always looked at."""
    webinars.run(AS_OF[0], select=WEBINARS)
    boundary, before = datetime(2025, 6, 6), datetime(2025, 6, 5, 23, 59, 59, 999_999)
    webinars.add(
        webinars=[
            webinar("W at", boundary),
            webinar("W at, updated", LOADED, boundary),
            webinar("W at, updated long ago", boundary, LOADED),
            webinar("W at, only updated", None, boundary),
            webinar("W at no time", None),
            webinar("X before", before),
            webinar("X before, updated", LOADED, before),
            webinar("X before, only updated", None, before),
        ]
    )
    entry = webinars.run(AS_OF[0], select=WEBINARS)
    assert ids(entry) == [
        *("W at", "W at no time", "W at, only updated", "W at, updated"),
        *("W at, updated long ago", "WA"),
    ]
    assert entry.accounted("go_webinar_fact") == {
        "processed": 6,
        "inserted": 5,
        "unchanged": 1,
    }
    assert len(ids(webinars.run(AS_OF[0], select=WEBINARS, full_refresh=True))) == 9


def test_a_shorter_lookback_looks_at_less(webinars: Diary) -> None:
    webinars.run(AS_OF[0], select=WEBINARS)
    webinars.add(webinars=[webinar("W1", ANCHORED), webinar("X1", datetime(2025, 6, 8))])
    assert ids(webinars.run(AS_OF[0], select=WEBINARS, lookback="0s")) == ["W1", "WA"]


@pytest.mark.parametrize("load", [datetime(9999, 1, 1), datetime(9999, 12, 31, 23, 59, 59)])
def test_a_row_from_the_future_does_not_hide_the_next(load: datetime, webinars: Diary) -> None:
    webinars.add(webinars=[webinar("W9999", load)])
    webinars.run(AS_OF[0], select=WEBINARS)
    webinars.add(webinars=[webinar("W1", SECOND)])
    assert ids(webinars.run(AS_OF[1], select=WEBINARS)) == ["W1", "W9999", "WA"]


def test_the_watermark_never_passes_the_start_of_the_run(webinars: Diary) -> None:
    """A row that claims to come from the next hour; the next one comes a minute after the run."""
    started = datetime.now(UTC).replace(tzinfo=None)
    webinars.add(webinars=[webinar("W1", started + timedelta(hours=1))])
    webinars.run(AS_OF[0], select=WEBINARS, lookback="0s")
    webinars.add(webinars=[webinar("W2", started + timedelta(minutes=1))])
    assert ids(webinars.run(AS_OF[1], select=WEBINARS, lookback="0s")) == ["W1", "W2", "WA"]


def test_a_partial_run_moves_only_its_own_watermarks(webinars: Diary) -> None:
    """A run of webinars alone reaches the 24th; users and licences of the 11th are still new."""
    webinars.add(licenses=[license_of("LA", ANCHORED, "U1")])
    everything = [*WEBINARS, "go_license_dim"]
    webinars.run(AS_OF[0], select=everything)
    webinars.add(webinars=[webinar("W3", THIRD, host_id="U2")])
    unknown = webinars.run(AS_OF[1], select=["go_webinar_fact"])
    webinars.add(
        users=[user("U2", SECOND)],
        licenses=[license_of("L2", SECOND, "U2")],
        webinars=[webinar("X2", SECOND)],
    )
    entry = webinars.run(AS_OF[2], select=everything)
    assert [len(entry.rows("go_user_dim", "U2")), len(entry.rows("go_license_dim", "L2"))] == [1, 1]
    assert ids(entry) == ["W3", "WA"]
    key = entry.row("go_user_dim", "U2")["user_key"]
    assert unknown.row("go_webinar_fact", "W3")["host_user_key"] != key
    assert entry.row("go_webinar_fact", "W3")["host_user_key"] == key


def test_what_changed_while_a_fact_was_not_run_reaches_it_later(webinars: Diary) -> None:
    """The host arrives in a run of the dimension alone."""
    webinars.add(webinars=[webinar("W2", LOADED, host_id="U2")])
    webinars.run(AS_OF[0], select=WEBINARS)
    webinars.add(users=[user("U2", SECOND)])
    webinars.run(AS_OF[1], select=["go_user_dim"])
    entry = webinars.run(AS_OF[1], select=WEBINARS)
    key = entry.row("go_user_dim", "U2")["user_key"]
    assert entry.row("go_webinar_fact", "W2")["host_user_key"] == key
    assert entry.fault("orphan_host", "W2")["resolution_status"] == "Resolved"


def test_an_earlier_as_of_is_refused_unless_the_run_is_full(webinars: Diary) -> None:
    webinars.run(AS_OF[1], select=WEBINARS)
    with pytest.raises(UsageError, match="as_of") as refused:
        webinars.run(AS_OF[0], select=WEBINARS)
    assert refused.value.exit_code == 2
    assert len(str(refused.value).splitlines()) <= 3
    webinars.run(AS_OF[0], select=WEBINARS, full_refresh=True)
    webinars.run(AS_OF[0], select=WEBINARS)


def test_a_changed_fingerprint_makes_the_run_full_and_says_so(
    webinars: Diary, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full run looks at rows older than the watermark, and keeps what Silver has lost."""
    webinars.add(webinars=[webinar("W0", LOADED)])
    first = webinars.run(AS_OF[0], select=WEBINARS)
    webinars.silver["si_webinars"] = [webinar("WA", ANCHORED), webinar("X1", LOADED)]
    assert ids(webinars.run(AS_OF[0], select=WEBINARS)) == ["W0", "WA"]

    monkeypatch.setattr("zoomgold.pipeline.fingerprint", lambda _: "another")
    entry = webinars.run(AS_OF[0], select=WEBINARS)
    assert ids(entry) == ["W0", "WA", "X1"]
    assert "full" in entry.told
    assert "changed" in entry.told
    assert written_in(first, entry, "WA")
    again = webinars.run(AS_OF[0], select=WEBINARS)
    assert "full" not in again.told


def written_in(first: Entry, entry: Entry, key: str) -> bool:
    """Whether a webinar is in a later Gold as the first run wrote it."""
    return entry.row("go_webinar_fact", key) == first.row("go_webinar_fact", key)


def test_a_setting_that_shapes_gold_makes_the_run_full(webinars: Diary) -> None:
    webinars.run(AS_OF[0], select=WEBINARS)
    webinars.add(webinars=[webinar("X1", LOADED)])
    assert ids(webinars.run(AS_OF[0], select=WEBINARS)) == ["WA"]
    assert ids(webinars.run(AS_OF[0], select=WEBINARS, hard_deletes="close")) == ["WA", "X1"]


def test_only_an_explicit_full_refresh_drops_facts_that_silver_lost(webinars: Diary) -> None:
    webinars.add(webinars=[webinar("W1", ANCHORED)])
    first = webinars.run(AS_OF[0], select=WEBINARS)
    webinars.silver["si_webinars"] = [webinar("WA", ANCHORED)]
    kept = webinars.run(AS_OF[0], select=WEBINARS)
    assert ids(kept) == ["W1", "WA"]
    assert written_in(first, kept, "W1")
    dropped = webinars.run(AS_OF[0], select=WEBINARS, full_refresh=True)
    assert ids(dropped) == ["WA"]
    assert dropped.accounted("go_webinar_fact") == {"processed": 1, "inserted": 1}


def test_a_full_refresh_keeps_the_history_that_silver_lost(webinars: Diary) -> None:
    """Silver holds only how U1 is now; the reset, and it alone, forgets how it was."""
    first = webinars.run(AS_OF[0], select=WEBINARS)
    webinars.silver["si_users"] = [user("U1", LOADED, SECOND, plan_type="Free")]
    second = webinars.run(AS_OF[1], select=WEBINARS)
    refreshed = webinars.run(AS_OF[1], select=WEBINARS, full_refresh=True)

    spans = [(LOADED, SECOND, "Pro"), (SECOND, datetime(9999, 12, 31), "Free")]
    for entry in (second, refreshed):
        versions = entry.versions("go_user_dim", "U1")
        assert [(v["valid_from"], v["valid_to"], v["plan_type"]) for v in versions] == spans
        assert [v["execution_id"] for v in versions] == [first.execution_id, second.execution_id]

    reset = webinars.run(AS_OF[1], select=WEBINARS, reset_history=True)
    (version,) = reset.versions("go_user_dim", "U1")
    assert (version["valid_from"], version["version_number"]) == (SECOND, 1)
    assert version["execution_id"] == reset.execution_id
    host = reset.row("go_webinar_fact", "WA")["host_user_key"]
    assert host == version["user_key"]


def test_a_late_row_splits_a_version_and_moves_its_facts(webinars: Diary) -> None:
    """U1 was seen as Pro on the 1st and on the 9th; late we learn of Free on the 4th.

    The webinar on the 5th follows, though nothing about it is new.
    """
    webinars.add(users=[user("U1", ANCHORED)])
    first = webinars.run(AS_OF[0], select=WEBINARS)
    webinars.add(users=[user("U1", SECOND, datetime(2025, 6, 4), plan_type="Free")])
    second = webinars.run(AS_OF[1], select=WEBINARS)

    versions = second.versions("go_user_dim", "U1")
    assert [(v["valid_from"], v["plan_type"]) for v in versions] == [
        (LOADED, "Pro"),
        (datetime(2025, 6, 4), "Free"),
        (ANCHORED, "Pro"),
    ]
    assert [v["last_seen_at_source"] for v in versions] == [v["valid_from"] for v in versions]
    (old,) = first.versions("go_user_dim", "U1")
    assert versions[0]["user_key"] == old["user_key"]
    assert versions[0]["created_at"] == first.started_at
    assert versions[0]["updated_at"] == second.started_at
    assert first.row("go_webinar_fact", "WA")["host_user_key"] == old["user_key"]
    assert second.row("go_webinar_fact", "WA")["host_user_key"] == versions[1]["user_key"]
    assert second.accounted("go_user_dim") == {
        "processed": 2,
        "inserted": 1,
        "unchanged": 1,
        "versions_closed": 1,
    }


def test_a_row_before_all_others_moves_the_first_version(webinars: Diary) -> None:
    """The version begins earlier, so it has another key, and the fact that has it follows."""
    webinars.run(AS_OF[0], select=WEBINARS)
    webinars.add(users=[user("U1", SECOND, datetime(2025, 5, 1))])
    entry = webinars.run(AS_OF[1], select=WEBINARS)
    (version,) = entry.versions("go_user_dim", "U1")
    assert (version["valid_from"], version["last_seen_at_source"]) == (datetime(2025, 5, 1), LOADED)
    assert version["execution_id"] == entry.execution_id
    assert entry.row("go_webinar_fact", "WA")["host_user_key"] == version["user_key"]


# A key that vanishes from Silver.


def gone_user(diary: Diary, **options: object) -> tuple[Entry, Entry]:
    """U2 is there in the first run and not in the second."""
    diary.add(users=[user("U2", LOADED), user("UA", ANCHORED)])
    first = diary.run(AS_OF[0], select=WEBINARS, **options)
    diary.silver["si_users"] = [one for one in diary.silver["si_users"] if one["user_id"] != "U2"]
    return first, diary.run(AS_OF[1], select=WEBINARS, **options)


def test_a_vanished_key_stays_current_by_default(webinars: Diary) -> None:
    first, second = gone_user(webinars)
    assert second.row("go_user_dim", "U2") == first.row("go_user_dim", "U2")


def test_a_vanished_key_is_closed_at_as_of_when_asked(webinars: Diary) -> None:
    first, second = gone_user(webinars, hard_deletes="close")
    (version,) = second.versions("go_user_dim", "U2")
    assert version["valid_to"] == AS_OF[1]
    assert (version["scd_end_date"], version["scd_current_flag"]) == (AS_OF[1].date(), False)
    assert version["user_key"] == first.row("go_user_dim", "U2")["user_key"]
    assert version["created_at"] == first.started_at
    assert version["updated_at"] == second.started_at
    assert second.counts["go_user_dim"]["versions_closed"] == 1
    later = webinars.run(AS_OF[2], select=WEBINARS, hard_deletes="close")
    assert later.versions("go_user_dim", "U2") == [version]


@pytest.mark.parametrize(
    ("returned", "spans"),
    [
        pytest.param(
            AS_OF[1], [(LOADED, AS_OF[1]), (AS_OF[1], datetime(9999, 12, 31))], id="at the closing"
        ),
        pytest.param(
            THIRD, [(LOADED, AS_OF[1]), (THIRD, datetime(9999, 12, 31))], id="after the closing"
        ),
        pytest.param(SECOND, [(LOADED, AS_OF[1])], id="before the closing"),
    ],
)
def test_a_key_that_comes_back(
    returned: datetime, spans: list[tuple[datetime, datetime]], webinars: Diary
) -> None:
    """At or after the closing it opens a version; from before it, it confirms the one it ended."""
    gone_user(webinars, hard_deletes="close")
    webinars.add(users=[user("U2", LOADED), user("U2", THIRD, returned)])
    for _ in range(2):
        entry = webinars.run(AS_OF[2], select=WEBINARS, hard_deletes="close")
        versions = entry.versions("go_user_dim", "U2")
        assert [(v["valid_from"], v["valid_to"]) for v in versions] == spans


def test_a_rejected_row_keeps_its_key_from_being_closed(webinars: Diary) -> None:
    webinars.add(users=[user("U2", LOADED)])
    webinars.run(AS_OF[0], select=WEBINARS, hard_deletes="close")
    webinars.silver["si_users"] = [user("U1", LOADED), user("U2", LOADED, email=None)]
    entry = webinars.run(AS_OF[1], select=WEBINARS, hard_deletes="close")
    assert entry.row("go_user_dim", "U2")["scd_current_flag"]


def test_a_version_that_begins_at_as_of_or_later_is_not_closed(webinars: Diary) -> None:
    webinars.add(users=[user("U2", AS_OF[1]), user("U3", THIRD)])
    webinars.run(AS_OF[0], select=WEBINARS, hard_deletes="close")
    webinars.silver["si_users"] = [user("U1", LOADED)]
    entry = webinars.run(AS_OF[1], select=WEBINARS, hard_deletes="close")
    for key in ("U2", "U3"):
        assert entry.row("go_user_dim", key)["scd_current_flag"]


def test_too_many_closings_are_refused(webinars: Diary) -> None:
    """Of six current users one may go under a fifth; two may not."""
    webinars.add(users=[user(f"U{number}", LOADED) for number in range(2, 7)])
    options: dict[str, Any] = {"select": WEBINARS, "hard_deletes": "close", "max_shrink": 0.2}
    webinars.run(AS_OF[0], **options)
    everyone = list(webinars.silver["si_users"])
    webinars.silver["si_users"] = everyone[:4]
    with pytest.raises(ShrinkError, match="go_user_dim"):
        webinars.run(AS_OF[1], **options)
    webinars.silver["si_users"] = everyone[:5]
    assert webinars.run(AS_OF[1], **options).counts["go_user_dim"]["versions_closed"] == 1
    webinars.silver["si_users"] = everyone[:1]
    entry = webinars.run(AS_OF[2], **options, allow_shrink=True)
    assert entry.counts["go_user_dim"]["versions_closed"] == 4


def test_an_emptied_silver_removes_nothing_incrementally(webinars: Diary) -> None:
    first = webinars.run(AS_OF[0], select=WEBINARS, max_shrink=0.2)
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
    """98 new rows and the one of the 9th are 99 rows."""
    webinars.run(AS_OF[0], select=WEBINARS)
    webinars.add(webinars=some(98, rejected=90))
    entry = webinars.run(AS_OF[1], select=WEBINARS, data_quality_threshold=0.95)
    assert "threshold" in entry.told
    assert "si_webinars" in entry.told
    assert entry.counts["go_webinar_fact"]["failed"] == 90


def test_the_threshold_fails_from_a_hundred_new_rows_on(webinars: Diary) -> None:
    webinars.run(AS_OF[0], select=WEBINARS)
    webinars.add(webinars=some(99, rejected=6))
    with pytest.raises(ThresholdError, match=r"si_webinars .*\(6 of 100"):
        webinars.run(AS_OF[1], select=WEBINARS, data_quality_threshold=0.95)


def test_the_threshold_fails_in_a_full_run_however_few_rows_there_are(webinars: Diary) -> None:
    webinars.run(AS_OF[0], select=WEBINARS)
    webinars.add(webinars=some(9, rejected=1))
    with pytest.raises(ThresholdError):
        webinars.run(AS_OF[1], select=WEBINARS, data_quality_threshold=0.95, full_refresh=True)


def test_a_failed_run_moves_no_watermark(webinars: Diary) -> None:
    webinars.run(AS_OF[0], select=WEBINARS)
    webinars.add(webinars=some(99, rejected=6))
    webinars.add(webinars=[webinar("WZ", THIRD)])
    with pytest.raises(ThresholdError):
        webinars.run(AS_OF[1], select=WEBINARS, data_quality_threshold=0.95)
    entry = webinars.run(AS_OF[1], select=WEBINARS)
    assert entry.accounted("go_webinar_fact") == {
        "processed": 101,
        "inserted": 94,
        "failed": 6,
        "unchanged": 1,
    }


# Faults.


def test_a_fault_of_a_key_is_counted_as_it_stands_now(webinars: Diary) -> None:
    """Two rejected rows of a key are two occurrences, though only one of them is new."""
    webinars.add(webinars=[webinar("W1", LOADED, webinar_topic=None)])
    first = webinars.run(AS_OF[0], select=WEBINARS)
    assert first.fault("missing_webinar_topic", "W1")["occurrences"] == 1
    webinars.add(webinars=[webinar("W1", SECOND, webinar_topic=" ")])
    fault = webinars.run(AS_OF[1], select=WEBINARS).fault("missing_webinar_topic", "W1")
    assert (fault["occurrences"], fault["error_timestamp"]) == (2, SECOND)
    assert fault["first_seen_at"] == first.started_at


def test_a_row_without_a_key_is_always_looked_at(webinars: Diary) -> None:
    webinars.add(webinars=[webinar(" ", LOADED)])
    webinars.run(AS_OF[0], select=WEBINARS)
    webinars.add(webinars=[webinar("W2", SECOND)])
    second = webinars.run(AS_OF[1], select=WEBINARS)
    (fault,) = second.faults("missing_webinar_id", None)
    assert (fault["resolution_status"], fault["last_seen_at"]) == ("Open", second.started_at)
    assert second.accounted("go_webinar_fact") == {"processed": 2, "inserted": 1, "unchanged": 1}
    webinars.silver["si_webinars"] = [webinar("WA", ANCHORED)]
    (fault,) = webinars.run(AS_OF[1], select=WEBINARS).faults("missing_webinar_id", None)
    assert fault["resolution_status"] == "Resolved"


def test_a_fault_of_a_row_that_was_not_looked_at_stands(webinars: Diary) -> None:
    webinars.add(webinars=[webinar("W1", LOADED, registrants=None)])
    webinars.run(AS_OF[0], select=WEBINARS)
    webinars.add(webinars=[webinar("W2", SECOND)])
    entry = webinars.run(AS_OF[1], select=WEBINARS)
    assert entry.fault("missing_registrants", "W1")["resolution_status"] == "Open"


def test_identical_deliveries_of_the_latest_row_do_not_hide_its_fault(webinars: Diary) -> None:
    """Of two rows alike in all, the one that stays is the one whose warnings stand.

    Many users, because an engine is free to choose among equals, and seldom chooses differently.
    """
    count = 2000
    for number in range(count):
        row = user(f"V{number}", ANCHORED, plan_type="Odd")
        webinars.add(users=[user(f"V{number}", LOADED), row, row])
    entry = webinars.run(AS_OF[0], select=["go_user_dim"])
    faults = [
        row for row in entry.gold["go_error_data"] if row["validation_rule"] == "unknown_plan_type"
    ]
    assert len(faults) == count


# Dates of registration.


def test_registration_is_the_first_load_date_or_else_the_first_version(webinars: Diary) -> None:
    """Without a load date it is the day of the first version, until a load date is known."""
    count = 500
    days = (LOADED, datetime(2025, 6, 4), ANCHORED)
    for number in range(count):
        for day in days:
            row = user(f"V{number}", day, user_name=f"Name of {day}", load_date=None)
            webinars.add(users=[row])
    entry = webinars.run(AS_OF[0], select=["go_user_dim"])
    found = {
        row["registration_date"]
        for row in entry.gold["go_user_dim"]
        if row["user_id"].startswith("V")
    }
    assert found == {LOADED.date()}
    webinars.add(users=[user("V1", SECOND)])
    entry = webinars.run(AS_OF[1], select=["go_user_dim"])
    found = {row["registration_date"] for row in entry.versions("go_user_dim", "V1")}
    assert found == {SECOND.date()}


def test_registration_outlives_the_row_that_told_it(webinars: Diary) -> None:
    webinars.add(users=[user("U2", LOADED, load_date=date(2024, 2, 29))])
    webinars.run(AS_OF[0], select=["go_user_dim"])
    webinars.silver["si_users"] = [user("U1", LOADED), user("U2", LOADED, SECOND)]
    entry = webinars.run(AS_OF[1], select=["go_user_dim"])
    assert entry.row("go_user_dim", "U2")["registration_date"] == date(2024, 2, 29)
