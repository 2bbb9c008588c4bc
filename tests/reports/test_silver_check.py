"""A check of Silver without a build: it finds what a run would, and makes nothing."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from support.cli import AS_OF, call, call_json
from support.gold import query
from support.silver_tables import write_tables

pytestmark = pytest.mark.usefixtures("workplace")

LOADED = datetime(2024, 1, 1)


def user(user_id: str | None, **other: object) -> dict[str, object]:
    """A valid user."""
    sound = {"user_name": "Ann", "email": f"{user_id}@x.com", "plan_type": "Pro"}
    return {"user_id": user_id, **sound, "load_timestamp": LOADED, **other}


def meeting(meeting_id: str, start: datetime, end: datetime | None) -> dict[str, object]:
    """A meeting of U1."""
    topic = {"meeting_topic": "Hi", "host_id": "U1", "load_timestamp": LOADED}
    return {"meeting_id": meeting_id, "start_time": start, "end_time": end, **topic}


@pytest.fixture
def silver() -> Path:
    """Ten users of which two are rejected and one warns; two meetings of which one is rejected."""
    users = [user(f"U{number}") for number in range(7)]
    users += [user(None), user("U8", email="no address"), user("U9", plan_type="Gold")]
    meetings = [
        meeting("M1", datetime(2024, 1, 5, 10), datetime(2024, 1, 5, 11)),
        meeting("M2", datetime(2024, 1, 6, 10), datetime(2024, 1, 6, 9)),
        meeting("M1", datetime(2024, 1, 5, 10), datetime(2024, 1, 5, 11)),
    ]
    write_tables(Path("silver"), {"si_users": users, "si_meetings": meetings})
    return Path("silver")


def test_what_is_found_is_what_the_rows_say(silver: Path) -> None:
    (silver / "notes.txt").touch()
    document = call_json("silver_check", "silver", "check", silver, "--threshold", 0)
    tables = {table["name"]: table for table in document["tables"]}
    users, meetings = tables["si_users"], tables["si_meetings"]
    assert (users["rows"], users["rejected"], users["warned"]) == (10, 2, 1)
    assert (users["time_column"], users["first"], users["last"]) == (
        *(None, "2024-01-01T00:00:00", "2024-01-01T00:00:00"),
    )
    assert (meetings["rows"], meetings["rejected"], meetings["deduplicated"]) == (3, 1, 1)
    assert (meetings["time_column"], meetings["first"], meetings["last"]) == (
        *("start_time", "2024-01-05T10:00:00", "2024-01-06T10:00:00"),
    )
    assert (tables["si_audit"]["rows"], tables["si_audit"]["rejected"]) == (0, None)
    rules = {
        (one["table"], one["rule"], one["severity"], one["violations"], one["example_key"])
        for one in document["rules"]
    }
    assert rules == {
        ("si_users", "missing_user_id", "Critical", 1, None),
        ("si_users", "invalid_email", "Critical", 1, "U8"),
        ("si_users", "unknown_plan_type", "Warning", 1, "U9"),
        ("si_meetings", "invalid_time_range", "Critical", 1, "M2"),
    }
    assert (document["skipped"], document["error"]) == (["notes.txt"], None)
    assert sorted(path.name for path in Path().iterdir()) == ["silver"]


def test_the_exit_code_is_that_of_a_run(silver: Path) -> None:
    low = call("silver", "check", silver)
    assert low.code == 1
    assert low.err.splitlines()[0] == (
        "Error: Pass rate below the threshold of 0.95: si_users 0.8000 (2 of 10 rejected), "
        "si_meetings 0.6666 (1 of 3 rejected)."
    )
    assert "missing_user_id" in low.out
    assert call("silver", "check", silver, "--threshold", 0.6).code == 0
    strict = call("silver", "check", silver, "--threshold", 0, "--strict")
    assert strict.code == 1
    assert "si_users: 2, si_meetings: 1" in strict.err
    (silver / "si_users.parquet").write_bytes(b"")
    assert call("silver", "check", silver).code == 2


@pytest.mark.integration
def test_a_run_finds_the_same(small_silver: Path, published: Path) -> None:
    words = ("silver", "check", small_silver, "--as-of", AS_OF, "--threshold", 0)
    document = call_json("silver_check", *words)
    found = {
        (one["table"], one["rule"], one["severity"]): (one["violations"], one["rows"])
        for one in document["rules"]
    }
    assert found == {
        (row["source_table"], row["validation_rule"], row["error_severity"]): (
            row["violations"],
            row["rows"],
        )
        for row in query(
            published,
            "SELECT source_table, validation_rule, error_severity, count(*) AS violations, "
            "sum(occurrences)::BIGINT AS rows FROM go_error_data WHERE origin = 'gold' "
            "GROUP BY ALL",
        )
    }
    counts = {
        t["name"]: (t["rejected"], t["deduplicated"], t["warned"]) for t in document["tables"]
    }
    audited = query(
        published,
        "SELECT source_table, records_failed, records_deduplicated, records_warned "
        "FROM go_process_audit WHERE source_table LIKE 'si_%' AND execution_status = 'Completed' "
        "AND process_name LIKE 'go_%' AND source_table NOT IN ('si_error_data', 'si_audit')",
    )
    assert len(audited) == 8
    assert {source: tuple(other) for source, *other in (row.values() for row in audited)} == {
        name: count for name, count in counts.items() if count[0] is not None
    }
    assert {t["name"]: t["rows"] for t in document["tables"]} == {
        file.stem: pq.read_metadata(file).num_rows for file in small_silver.glob("*.parquet")
    }


def test_missing_tables_and_the_setting(silver: Path) -> None:
    (silver / "si_webinars.parquet").unlink()
    assert call("silver", "check", silver, "--threshold", 0).code == 2
    Path("zoomgold.toml").write_text('silver = "silver"\nmissing_as_empty = true\n')
    document = call_json("silver_check", "silver", "check", "--threshold", 0)
    assert document["missing"] == ["si_webinars"]


def test_ten_empty_tables_are_sound_and_a_run_builds_empty_gold() -> None:
    outcome = call("silver", "init", "new")
    assert outcome.code == 0
    assert (Path("new") / "README.md").read_text().startswith("# A Silver directory\n")
    written = {file.stem: pq.read_schema(file) for file in Path("new").glob("*.parquet")}
    write_tables(Path("expected"), {})
    expected = {file.stem: pq.read_schema(file) for file in Path("expected").glob("*.parquet")}
    assert {name: schema.remove_metadata() for name, schema in written.items()} == {
        name: schema.remove_metadata() for name, schema in expected.items()
    }
    assert call("silver", "check", "new").code == 0
    again = call("silver", "init", "new")
    assert again.code == 2
    assert again.err == "Error: new is not empty; choose a new directory.\n"
    document = call_json("silver_init", "silver", "init", "other")
    assert set(document["rows"].values()) == {0}


@pytest.mark.integration
def test_a_run_on_empty_tables() -> None:
    assert call("silver", "init", "new").code == 0
    words = ("--silver", "new", "--database", "gold.duckdb", "--as-of", AS_OF)
    document = call_json("run", "run", *words, "--quiet")
    assert document["status"] == "completed"
    assert query(Path("gold.duckdb"), "FROM go_meeting_fact") == []
