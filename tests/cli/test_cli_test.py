"""`zoomgold test`: each way of breaking published Gold is found and named, with keys."""

import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import duckdb
import pytest
from support.cli import call, call_json, change
from support.gold import GOLD_TABLES, query

pytestmark = pytest.mark.usefixtures("workplace")


def test_what_a_run_publishes_passes(gold: Path) -> None:
    before = gold.read_bytes()
    found = call_json("test", "test", "--database", gold)
    assert (found["ok"], found["failures"], found["across_failed"]) == (True, [], 0)
    rows = {table["name"]: table["rows"] for table in found["tables"]}
    assert rows.keys() == set(GOLD_TABLES)
    for name, count in rows.items():
        assert query(gold, f"SELECT count(*) AS rows FROM {name}") == [{"rows": count}]
    outcome = call("test", "--database", gold)
    assert (outcome.code, outcome.err) == (0, "")
    shown = outcome.out.splitlines()[2 : 2 + len(GOLD_TABLES)]
    assert [line.split()[-1] for line in shown] == ["ok"] * len(GOLD_TABLES)
    assert call("test", "--quiet", "--database", gold).out == ""
    assert gold.read_bytes() == before


def test_what_concerns_other_tables_is_counted_apart(published: Path) -> None:
    found = call_json("test", "test", "-s", "go_webinar_fact", "--database", published)
    assert [(table["name"], table["failed"]) for table in found["tables"]] == [
        ("go_webinar_fact", 0)
    ]
    # Its key that refers to go_user_dim, its rows, and those that the last run inserted.
    assert found["across"] == 3


#: What fails where the rows of one fact are gone.
LOST = ["has the rows of the last run", "has the rows that the last run inserted"]
CASES: dict[str, tuple[str, str, str, str]] = {
    "a key twice": (
        "INSERT INTO go_webinar_fact FROM go_webinar_fact ORDER BY webinar_id LIMIT 1",
        "go_webinar_fact",
        "unique (webinar_id)",
        "SELECT format('webinar_id=''{}''', min(webinar_id)) AS key FROM go_webinar_fact",
    ),
    "a null": (
        "UPDATE go_webinar_fact SET host_id = NULL "
        "WHERE webinar_id = (SELECT max(webinar_id) FROM go_webinar_fact)",
        "go_webinar_fact",
        "host_id_not_null",
        "SELECT format('webinar_id=''{}''', max(webinar_id)) AS key FROM go_webinar_fact",
    ),
    "a derived value": (
        "UPDATE go_webinar_fact SET webinar_date = DATE '2001-01-01' "
        "WHERE webinar_id = (SELECT max(webinar_id) FROM go_webinar_fact)",
        "go_webinar_fact",
        "webinar_date_of_start",
        "SELECT format('webinar_id=''{}''', max(webinar_id)) AS key FROM go_webinar_fact",
    ),
    "a dangling reference": (
        "UPDATE go_billing_event_fact SET user_key = md5('nobody') "
        "WHERE event_id = (SELECT max(event_id) FROM go_billing_event_fact)",
        "go_user_dim go_billing_event_fact",
        "go_billing_event_fact.user_key resolves",
        "SELECT format('event_id={}, user_key={}', max(event_id), md5('nobody')) AS key "
        "FROM go_billing_event_fact",
    ),
    "a gap in a history": (
        "UPDATE go_user_dim SET valid_to = valid_to - INTERVAL 1 SECOND WHERE user_key = "
        "(SELECT min(user_key) FROM go_user_dim WHERE NOT scd_current_flag)",
        "go_user_dim",
        "go_user_dim has an unbroken history",
        "SELECT format('user_id={}', user_id) AS key FROM go_user_dim "
        "WHERE NOT scd_current_flag ORDER BY user_key LIMIT 1",
    ),
    "counts that do not add up": (
        "UPDATE go_process_audit SET records_processed = records_processed + 1 "
        "WHERE process_name = 'go_user_dim'",
        "go_process_audit",
        "every row is accounted for",
        "SELECT format('execution_id={}, process_name=go_user_dim', execution_id) AS key "
        "FROM go_process_audit WHERE process_name = 'go_user_dim'",
    ),
    "counts that are missing": (
        "UPDATE go_process_audit SET records_failed = NULL WHERE process_name = 'pipeline'",
        "go_process_audit",
        "every row is accounted for",
        "SELECT format('execution_id={}, process_name=pipeline', execution_id) AS key "
        "FROM go_process_audit WHERE process_name = 'pipeline'",
    ),
}


#: Broken together: each shows by a check of its own, but for the last, which shares one.
TOGETHER = (tuple(CASES)[:-1], tuple(CASES)[-1:])


@pytest.mark.integration
@pytest.mark.parametrize("cases", TOGETHER, ids=["most", "counts that are missing"])
def test_what_is_broken_is_named(cases: Sequence[str], gold: Path) -> None:
    keys = {case: query(gold, CASES[case][3])[0]["key"] for case in cases}
    change(gold, *(CASES[case][0] for case in cases))
    found = call_json("test", "test", "--database", gold, code=1)
    assert not found["ok"]
    outcome = call("test", "--database", gold)
    assert outcome.code == 1
    assert "Published Gold fails " in outcome.err
    assert len(outcome.err.splitlines()) <= 3
    lines = outcome.out.splitlines()
    for case in cases:
        _, tables, check, _ = CASES[case]
        (failure,) = [each for each in found["failures"] if each["check"] == check]
        assert " ".join(failure["tables"]) == tables, case
        assert failure["samples"] == [keys[case]], case
        place = next(i for i, line in enumerate(lines) if line.startswith(f"{tables}: {check}: "))
        assert lines[place + 1].strip() == keys[case]


def test_a_sum_that_disagrees(gold: Path) -> None:
    change(gold, "DELETE FROM go_participant_fact")
    found = call_json("test", "test", "--database", gold, code=1)
    failure, *others = found["failures"]
    of_marts = [each["check"] for each in others if each["tables"][-1] == "go_user_day_agg"]
    assert of_marts == [
        f"go_user_day_agg.{name} sums up to that of the facts"
        for name in ("sessions_attended", "attendance_minutes")
    ]
    assert [each["check"] for each in others if each["check"] not in of_marts] == LOST
    meetings = "SELECT count(*) AS rows FROM go_meeting_fact WHERE participant_count > 0"
    assert failure["check"] == "participant counts reconcile"
    assert failure["rows"] == query(gold, meetings)[0]["rows"]


def test_a_lost_row_is_missed(gold: Path) -> None:
    """One of each table; of the audit, the next test."""
    tables = [name for name in GOLD_TABLES if name != "go_process_audit"]
    lost = "DELETE FROM {0} WHERE rowid = (SELECT max(rowid) FROM {0})"
    change(gold, *(lost.format(table) for table in tables))
    found = call_json("test", "test", "--database", gold, code=1)
    outcome = call("test", "--database", gold)
    assert outcome.code == 1
    for table in tables:
        checks = {each["check"] for each in found["failures"] if each["tables"] == [table]}
        assert "has the rows of the last run" in checks, table
        assert f"{table}: has the rows of the last run: 1 row" in outcome.out


def test_a_lost_audit_row_is_missed(gold: Path) -> None:
    change(gold, "DELETE FROM go_process_audit WHERE process_name = 'go_webinar_fact'")
    found = call_json("test", "test", "-s", "go_process_audit", "--database", gold, code=1)
    assert [each["check"] for each in found["failures"]] == ["each run sums up its tables"]


def test_a_row_that_came_in_another_way_is_found(gold: Path) -> None:
    """As many rows as before, but not those that the run inserted."""
    change(gold, "UPDATE go_webinar_fact SET execution_id = 'another' WHERE rowid = 0")
    found = call_json("test", "test", "--database", gold, code=1)
    (failure,) = found["failures"]
    assert (failure["tables"], failure["check"], failure["rows"]) == (
        ["go_webinar_fact"],
        "has the rows that the last run inserted",
        1,
    )


@pytest.mark.integration
def test_a_closed_key_is_no_broken_history(small_silver: Path, gold: Path, tmp_path: Path) -> None:
    """`test` judges by what the run closed, whatever the setting is today."""
    silver = tmp_path / "silver"
    shutil.copytree(small_silver, silver)
    users = silver / "si_users.parquet"
    key = "SELECT max(user_id) FROM warehouse.gold.go_user_dim WHERE user_id < '_'"
    with duckdb.connect() as connection:
        connection.execute(f"ATTACH '{gold}' AS warehouse")
        (user,) = connection.execute(key).fetchall()[0]
        connection.execute(f"CREATE TABLE rest AS FROM '{users}' WHERE trim(user_id) <> '{user}'")
        connection.execute(f"COPY rest TO '{users}' (FORMAT parquet)")
    options = ("--silver", silver, "--database", gold, "--as-of", "2025-07-01", "--quiet")
    assert call("run", "--hard-deletes", "close", "--threshold", 0, *options).code == 0
    current = f"SELECT count(*) AS n FROM go_user_dim WHERE user_id = '{user}' AND scd_current_flag"
    assert query(gold, current) == [{"n": 0}]
    assert call_json("test", "test", "--database", gold)["ok"]
    # Another's end that nobody remembers is broken still, and it alone is the sample.
    change(
        gold,
        "UPDATE go_user_dim SET valid_to = TIMESTAMP '2025-06-30', scd_end_date = '2025-06-30', "
        "scd_current_flag = false WHERE user_key = (SELECT min(user_key) FROM go_user_dim "
        "WHERE scd_current_flag AND valid_from BETWEEN '2000-01-01' AND '2025-06-29')",
    )
    found = call_json("test", "test", "--database", gold, code=1)
    (failure,) = found["failures"]
    assert failure["check"] == "go_user_dim has an unbroken history"
    assert failure["rows"] == 1
    assert len(failure["samples"]) == 1
    assert failure["samples"] != [f"user_id={user}"]


def test_a_missing_column(gold: Path) -> None:
    change(gold, "ALTER TABLE go_webinar_fact DROP COLUMN registrants")
    found = call_json("test", "test", "--database", gold, code=1)
    (failure,) = found["failures"]
    assert (failure["tables"], failure["rows"]) == (["go_webinar_fact"], None)
    assert "registrants" in failure["check"]
    (table,) = [each for each in found["tables"] if each["name"] == "go_webinar_fact"]
    assert (table["rows"], table["failed"]) == (None, 1)


def test_only_what_is_selected_is_checked(gold: Path) -> None:
    change(gold, "DELETE FROM go_participant_fact", "DROP TABLE go_license_dim")
    dimensions: list[Any] = call_json("test", "test", "-s", "tag:scd2", "--database", gold)[
        "tables"
    ]
    assert [(table["name"], table["rows"] is None) for table in dimensions] == [
        ("go_user_dim", False),
        ("go_license_dim", True),
    ]
    outcome = call("test", "-s", "go_license_dim", "--database", gold)
    assert (outcome.code, "None of the selected models is published" in outcome.err) == (2, True)


def test_a_mart_is_held_to_its_upstream_unless_that_was_built_without_it(
    gold: Path, small_silver: Path
) -> None:
    lost = "DELETE FROM go_date_dim WHERE date IN (SELECT webinar_date FROM go_webinar_fact)"
    change(gold, lost)
    found = call_json("test", "test", "-s", "go_date_dim", "--database", gold, code=1)
    checks = {each["check"] for each in found["failures"]}
    assert "go_date_dim has each date of a fact" in checks
    options = ("--silver", small_silver, "--database", gold, "--as-of", "2025-06-30")
    run = ("run", "--full-refresh", "-s", "go_webinar_fact", "--threshold", "0", *options)
    assert call(*run).code == 0
    found = call_json("test", "test", "-s", "go_date_dim", "--database", gold, code=1)
    assert [each["check"] for each in found["failures"]] == ["has the rows of the last run"]
