"""Write, audit, publish: what a run leaves behind when it succeeds or is only a part."""

from __future__ import annotations

from decimal import Decimal

import pytest
from support.gold import (
    BUSINESS_TABLES,
    GOLD_TABLES,
    read_gold,
    table_names,
)
from support.place import TABLES, UNKNOWN_KEY, Place, user, webinar
from support.place import built as built
from support.place import place as place
from support.place import published as published
from support.silver_tables import write_tables

from zoomgold.errors import (
    ShrinkError,
    ThresholdError,
    UsageError,
)

pytestmark = pytest.mark.integration


# What a run publishes


def test_a_run_publishes_all_tables_and_closes_its_audit_rows(published: Place) -> None:
    assert table_names(published.database) == set(GOLD_TABLES)
    own = published.rows("go_process_audit", "process_name <> 'silver'")
    assert {row["process_name"] for row in own} == {"pipeline", *GOLD_TABLES}
    assert {row["execution_status"] for row in own} == {"Completed"}
    assert all(row["execution_end_time"] >= row["execution_start_time"] for row in own)
    assert len({row["execution_id"] for row in own}) == 1


def test_an_empty_silver_makes_the_reserved_members_and_nothing_else(place: Place) -> None:
    write_tables(place.silver, {})
    place.run()
    assert table_names(place.database) == set(GOLD_TABLES)
    gold = read_gold(place.database)
    assert {row["user_id"] for row in gold["go_user_dim"]} == {"__unknown__", "__anonymous__"}
    assert all(not gold[name] for name in (*BUSINESS_TABLES[1:], "go_error_data"))
    assert {row["records_processed"] for row in gold["go_process_audit"]} == {0}
    assert {row["pass_rate"] for row in gold["go_process_audit"]} == {Decimal(1)}


def test_silvers_own_logs_may_be_absent(published: Place) -> None:
    before = published.rows("go_process_audit", "process_name = 'silver'")
    for name in ("si_error_data", "si_audit"):
        (published.silver / f"{name}.parquet").unlink()
    result = published.run("go_error_data", "go_process_audit")
    assert {table.name: table.processed for table in result.tables} == {
        "go_error_data": 0,
        "go_process_audit": 0,
    }
    assert published.rows("go_process_audit", "process_name = 'silver'") == before


@pytest.mark.parametrize(
    ("as_of", "status", "age"),
    [
        ("2025-05-31T23:59:59", "Pending", 30),
        ("2025-06-01", "Active", 31),
        ("2025-06-30T23:59:59", "Active", 60),
        ("2025-07-01", "Expired", 61),
    ],
)
def test_today_is_the_date_of_as_of(published: Place, as_of: str, status: str, age: int) -> None:
    published.run("go_license_dim", "go_support_ticket_fact", full_refresh=True, as_of=as_of)
    assert [row["license_status"] for row in published.rows("go_license_dim")] == [status]
    assert [row["age_days"] for row in published.rows("go_support_ticket_fact")] == [age]


def test_without_audit_logging_no_audit_row_is_written(place: Place) -> None:
    place.run("go_user_dim", "go_webinar_fact", "go_process_audit", enable_audit_logging=False)
    assert place.rows("go_process_audit") == []
    assert len(place.violations("missing_end_time")) == 1
    place.write(si_users=[user("U1", email=None)])
    place.fails(ThresholdError, "go_user_dim", full_refresh=True, enable_audit_logging=False)
    assert place.rows("go_process_audit") == []
    assert len(place.violations("missing_email")) == 1


# The life of a violation


def test_a_corrected_violation_is_resolved_and_opens_again_when_it_returns(
    published: Place,
) -> None:
    (first,) = published.violations("missing_end_time")
    assert first["resolution_status"] == "Open"

    published.write(si_webinars=[webinar("W1"), webinar("W2")])
    published.run("go_billing_event_fact")  # did not look at webinars
    assert published.violations("missing_end_time") == [first]
    published.run("go_webinar_fact")
    (resolved,) = published.violations("missing_end_time")
    assert resolved["resolution_status"] == "Resolved"
    assert resolved["resolved_at"] > first["last_seen_at"] == resolved["last_seen_at"]
    assert resolved["first_seen_at"] == first["first_seen_at"]

    published.write()
    published.run("go_webinar_fact")
    (again,) = published.violations("missing_end_time")
    assert (again["error_id"], again["resolution_status"]) == (first["error_id"], "Open")
    assert again["resolved_at"] is None
    assert again["first_seen_at"] == first["first_seen_at"]
    assert again["last_seen_at"] > resolved["resolved_at"]


# Parts of Gold


def test_a_model_that_is_not_selected_is_read_as_published(published: Place) -> None:
    before = published.business()
    published.write(
        si_users=[*TABLES["si_users"], user("U6")],
        si_webinars=[webinar("W1"), webinar("W2", end=None, host="U6")],
    )
    published.run("go_webinar_fact")
    after = published.business()
    for name in set(BUSINESS_TABLES) - {"go_webinar_fact"}:
        assert after[name] == before[name], name
    keys = {row["webinar_id"]: row["host_user_key"] for row in after["go_webinar_fact"]}
    assert keys["W2"] == UNKNOWN_KEY != keys["W1"]
    assert [row["source_key"] for row in published.violations("orphan_host")] == ["W2"]


def test_a_model_whose_upstream_was_never_published_is_refused(place: Place) -> None:
    with pytest.raises(UsageError, match=r"--select \+go_webinar_fact") as caught:
        place.run("go_webinar_fact")
    assert "go_user_dim" in str(caught.value)
    assert not place.database.exists()
    place.run("+go_webinar_fact")
    assert len(place.rows("go_webinar_fact")) == 2


# The shrink guard


def test_an_emptied_silver_changes_no_published_row(published: Place) -> None:
    before = published.business()
    write_tables(published.silver, {})
    published.run()
    assert published.business() == before


def test_a_refresh_from_an_emptied_silver_is_refused_unless_allowed(published: Place) -> None:
    users = published.rows("go_user_dim")
    write_tables(published.silver, {})
    error = published.fails(ShrinkError, full_refresh=True)
    assert "--allow-shrink" in str(error)
    published.run(full_refresh=True, allow_shrink=True)
    gold = published.business()
    assert gold.pop("go_user_dim") == users
    assert len(gold.pop("go_license_dim")) == 1
    assert not any(gold.values())
    assert {row["resolution_status"] for row in published.violations("missing_end_time")} == {
        "Resolved"
    }
    with pytest.raises(ShrinkError):
        published.run(reset_history=True)
    published.run(reset_history=True, allow_shrink=True)
    assert len(published.rows("go_user_dim")) == 2


def test_the_shrink_guard_lets_a_small_loss_pass(published: Place) -> None:
    published.write(si_webinars=[webinar("W1")])
    refused = published.fails(ShrinkError, "go_webinar_fact", full_refresh=True)
    assert "go_webinar_fact" in str(refused)
    published.run("go_webinar_fact", full_refresh=True, max_shrink=0.5)
    assert [row["webinar_id"] for row in published.rows("go_webinar_fact")] == ["W1"]
