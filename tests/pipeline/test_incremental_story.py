"""Incremental runs by hand, on each engine: one Gold, run by run, and what each does to which row.

The rows of the first run were loaded on the 1st of June, but for one in every table, loaded on the
9th. Days on which nothing came are not looked at again, however near they are.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
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
from support.engines import Warehouse
from support.gold import BUSINESS_TABLES, Gold, contents
from support.silver_tables import shuffled, split

pytestmark = pytest.mark.integration

LOADED, ANCHORED = datetime(2025, 6, 1, 8), datetime(2025, 6, 9)
SECOND, THIRD = datetime(2025, 6, 11, 8), datetime(2025, 6, 24, 8)
NOON = datetime(2025, 6, 5, 12)
AS_OF = (datetime(2025, 6, 10, 12), datetime(2025, 6, 12, 12), datetime(2025, 6, 25, 12))


def begun(folder: Path, warehouse: Warehouse) -> Diary:
    """A diary with the Silver of the first run."""
    diary = Diary(folder, warehouse)
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
def story(tmp_path_factory: pytest.TempPathFactory, warehouse: Warehouse) -> Story:
    folder = tmp_path_factory.mktemp("story")
    diary = begun(folder, warehouse)
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


def test_a_violation_is_resolved_when_its_cause_in_another_table_is_gone(story: Story) -> None:
    for table, key in (("si_billing_events", "B1"), ("si_licenses", "L9")):
        assert story.first.violation("orphan_user", key)["resolution_status"] == "Open"
        violation = story.second.violation("orphan_user", key)
        assert violation["source_table"] == table
        assert violation["resolution_status"] == "Resolved"
        assert violation["resolved_at"] == story.second.started_at
        assert violation["last_seen_at"] == story.first.started_at


def test_a_correction_resolves_the_violation_of_the_rejected_row(story: Story) -> None:
    assert story.first.rows("go_billing_event_fact", "B2") == []
    assert written_by(story.second, "go_billing_event_fact", "B2") == INSERTED
    assert story.second.violation("missing_amount", "B2")["resolution_status"] == "Resolved"


def test_a_shared_email_is_a_violation_of_both_until_one_of_them_changes_it(story: Story) -> None:
    def states(entry: Entry) -> list[str]:
        return [
            entry.violation("duplicate_email", key)["resolution_status"] for key in ("U3", "U4")
        ]

    assert states(story.first) == ["Open", "Open"]
    assert states(story.second) == ["Resolved", "Resolved"]
    assert states(story.third) == ["Open", "Open"]
    violation = story.third.violation("duplicate_email", "U3")
    assert violation["first_seen_at"] == story.first.started_at
    assert violation["last_seen_at"] == story.third.started_at
    assert violation["resolved_at"] is None


def test_a_run_accounts_for_the_rows_of_days_that_differ(story: Story) -> None:
    counts = {name: story.second.accounted(name) for name in BUSINESS_TABLES}
    assert counts == {
        # U9 at last, and U4 with another email
        "go_user_dim": {"processed": 2, "inserted": 2, "versions_closed": 1},
        "go_license_dim": {},
        "go_meeting_fact": {},
        "go_participant_fact": {"processed": 1, "inserted": 1},
        "go_feature_usage_fact": {},
        "go_webinar_fact": {},
        "go_support_ticket_fact": {},
        "go_billing_event_fact": {"processed": 1, "inserted": 1},
    }


def test_a_run_accounts_for_duplicates_rejects_and_changes(story: Story) -> None:
    """What a table takes from another one that changed is written and not counted."""
    assert {name: story.third.accounted(name) for name in BUSINESS_TABLES} == {
        # U1 confirmed; U2 another at its instant; U4 shares U3's email
        "go_user_dim": {
            "processed": 3,
            "inserted": 1,
            "updated": 1,
            "unchanged": 1,
            "warned": 1,
            "versions_closed": 1,
        },
        "go_license_dim": {},
        "go_meeting_fact": {"processed": 1, "updated": 1},
        # P5 twice, P6 without a time of joining
        "go_participant_fact": {
            "processed": 3,
            "inserted": 1,
            "deduplicated": 1,
            "failed": 1,
        },
        "go_feature_usage_fact": {},
        "go_webinar_fact": {"processed": 1, "updated": 1},
        "go_support_ticket_fact": {"processed": 1, "updated": 1},
        "go_billing_event_fact": {},
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
    violations = [
        entry.violation("future_open_date", "K2")["resolution_status"] for entry in entries
    ]
    assert violations == ["Open", "Open", "Resolved"]
    assert story.third.row("go_support_ticket_fact", "KA")["age_days"] is None
    assert written_by(story.third, "go_support_ticket_fact", "KA") == UNTOUCHED


def settled(gold: Gold) -> dict[str, object]:
    """All of Gold but the audit and the stamps of the run that saw a violation last."""
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
