"""`zoomgold diff`: equal Golds are equal, and each difference is counted where it is."""

import shutil
from pathlib import Path
from typing import Any

import duckdb
import ibis
import pytest
from support.cli import AS_OF, call, call_json, change, held
from support.gold import GOLD_TABLES, query

from zoomgold.models.catalog import MODELS
from zoomgold.reports.diff import TableDiff, diff
from zoomgold.reports.diff_sides import FileSide, RemoteSide

pytestmark = pytest.mark.usefixtures("workplace")


@pytest.fixture
def other(published: Path, tmp_path: Path) -> Path:
    """A second copy of the published Gold, to be changed."""
    return Path(shutil.copy(published, tmp_path / "other.duckdb"))


def _table(found: Any, name: str) -> Any:
    (table,) = [each for each in found["tables"] if each["name"] == name]
    return table


@pytest.mark.integration
def test_two_runs_on_the_same_silver_are_equal(
    published: Path, small_silver: Path, tmp_path: Path
) -> None:
    again = tmp_path / "again.duckdb"
    outcome = call(
        *("run", "--silver", small_silver, "--database", again, "--as-of", AS_OF),
        *("--threshold", 0, "--threads", 1, "--quiet"),
    )
    assert outcome.code == 0
    found = call_json("diff", "diff", published, again)
    assert found["equal"]
    assert {table["name"] for table in found["tables"]} == set(GOLD_TABLES)
    for table in found["tables"]:
        assert table["rows_a"] == table["rows_b"] > 0
    outcome = call("diff", published, again)
    assert (outcome.code, outcome.err) == (0, "")
    assert [line.split()[-1] for line in outcome.out.splitlines()[4:]] == ["equal"] * len(
        GOLD_TABLES
    )
    # The stamps of the two runs are not the same.
    stamped = call_json("diff", "diff", published, again, "--all-columns", code=1)
    webinars = _table(stamped, "go_webinar_fact")
    assert {column["name"] for column in webinars["columns"]} == {
        *("execution_id", "created_at", "updated_at")
    }
    assert webinars["changed"] == webinars["rows_a"]


def test_each_difference_is_counted(gold: Path, other: Path) -> None:
    ids = [
        row["webinar_id"]
        for row in query(gold, "SELECT webinar_id FROM go_webinar_fact ORDER BY ALL LIMIT 5")
    ]
    change(gold, f"DELETE FROM go_webinar_fact WHERE webinar_id = '{ids[0]}'")
    change(
        other,
        f"DELETE FROM go_webinar_fact WHERE webinar_id IN ('{ids[1]}', '{ids[2]}')",
        f"UPDATE go_webinar_fact SET registrants = NULL WHERE webinar_id = '{ids[3]}'",
        "UPDATE go_webinar_fact SET webinar_topic = 'new', registrants = -1 "
        f"WHERE webinar_id = '{ids[4]}'",
    )
    found = call_json("diff", "diff", gold, other, code=1)
    assert [table["name"] for table in found["tables"] if not table["equal"]] == ["go_webinar_fact"]
    table = _table(found, "go_webinar_fact")
    assert (table["only_a"], table["only_b"], table["changed"]) == (2, 1, 2)
    assert table["samples_only_a"] == [f"webinar_id={ids[1]}", f"webinar_id={ids[2]}"]
    assert table["samples_only_b"] == [f"webinar_id={ids[0]}"]
    assert [(column["name"], column["rows"]) for column in table["columns"]] == [
        ("registrants", 2),
        ("webinar_topic", 1),
    ]
    assert table["columns"][0]["samples"] == [f"webinar_id={ids[3]}", f"webinar_id={ids[4]}"]
    outcome = call("diff", gold, other)
    assert (outcome.code, outcome.err) == (1, "")
    lines = outcome.out.splitlines()
    assert "go_webinar_fact: 2 rows only in A" in lines
    assert "go_webinar_fact.registrants: 2 rows changed" in lines
    assert call("diff", gold, other, "--quiet").out == ""
    assert call("diff", gold, other, "--exclude", "go_webinar_fact").code == 0


def test_tables_and_columns_of_one_side(gold: Path, other: Path) -> None:
    change(gold, "DROP TABLE go_license_dim", "ALTER TABLE go_webinar_fact ADD COLUMN more INTEGER")
    change(gold, "DROP TABLE go_billing_event_fact")
    change(other, "DROP TABLE go_billing_event_fact")
    found = call_json("diff", "diff", gold, other, code=1)
    licenses = _table(found, "go_license_dim")
    assert (licenses["rows_a"], licenses["equal"]) == (None, False)
    webinars = _table(found, "go_webinar_fact")
    assert (webinars["columns_only_a"], webinars["columns_only_b"]) == (["more"], [])
    assert (webinars["changed"], webinars["equal"]) == (0, False)
    assert _table(found, "go_billing_event_fact")["equal"]


def test_a_key_twice_is_counted_by_whole_rows(gold: Path, other: Path) -> None:
    change(gold, "INSERT INTO go_webinar_fact FROM go_webinar_fact ORDER BY webinar_id LIMIT 2")
    table = _table(call_json("diff", "diff", gold, other, code=1), "go_webinar_fact")
    assert (table["only_a"], table["only_b"], table["changed"]) == (2, 0, 0)


def test_the_audit_log_is_compared_without_what_a_run_stamps(gold: Path, other: Path) -> None:
    change(other, "UPDATE go_process_audit SET backend = 'x', execution_id = md5(execution_id)")
    assert call("diff", gold, other).code == 0
    change(
        other, "UPDATE go_process_audit SET records_warned = -1 WHERE process_name = 'go_user_dim'"
    )
    table = _table(call_json("diff", "diff", gold, other, code=1), "go_process_audit")
    assert (table["only_a"], table["only_b"], table["changed"]) == (1, 1, 0)
    assert table["samples_only_a"] == ["process_name=go_user_dim"]


# Ibis streams from DuckDB by a name that DuckDB has since deprecated.
@pytest.mark.filterwarnings("ignore:fetch_record_batch:DeprecationWarning")
def test_a_remote_gold_is_streamed(gold: Path, other: Path) -> None:
    change(other, "UPDATE go_user_dim SET company = 'elsewhere' WHERE version_number = 1")
    with duckdb.connect() as connection:
        connection.execute(f"ATTACH '{other}' AS far (READ_ONLY)")
        remote = ibis.duckdb.from_connection(connection)
        tables = {
            name: remote.table(name, database=("far", "gold"))
            for name in GOLD_TABLES
            if name != "go_error_data"
        }
        contracts = [model.contract for model in MODELS.values()]
        found = diff(FileSide(gold), RemoteSide("far", tables), contracts)
        back = diff(RemoteSide("far", tables), FileSide(gold), contracts)
    assert (found.a, found.b) == (str(gold), "far")
    for result in (found, back):
        differing = {table.name: table for table in result.tables if not table.equal}
        assert differing.keys() == {"go_user_dim", "go_error_data"}
        assert None in (differing["go_error_data"].rows_a, differing["go_error_data"].rows_b)
        _check_companies(differing["go_user_dim"], gold)


def _check_companies(table: TableDiff, gold: Path) -> None:
    rows = query(
        gold,
        "SELECT count(*) AS rows FROM go_user_dim "
        "WHERE version_number = 1 AND company IS DISTINCT FROM 'elsewhere'",
    )[0]["rows"]
    assert [(column.name, column.rows) for column in table.columns] == [("company", rows)]
    assert table.changed == rows


@pytest.mark.integration
def test_what_cannot_be_compared(gold: Path, other: Path, tmp_path: Path) -> None:
    (tmp_path / "text").write_text("no database at all, but long enough to be read as one" * 99)
    for a, b, message in (
        (gold, gold, "A and B are the same"),
        (gold, "nowhere.duckdb", "nowhere.duckdb: no such database"),
        (tmp_path / "text", gold, "cannot be opened as a DuckDB database"),
        (gold, "snowflake", "SNOWFLAKE_ACCOUNT and SNOWFLAKE_USER not set"),
    ):
        outcome = call("diff", a, b)
        assert (outcome.code, outcome.out) == (2, "")
        assert message in outcome.err
    with held(other) as holder:
        outcome = call("diff", gold, other)
    assert (outcome.code, f"(PID {holder})" in outcome.err) == (3, True)
