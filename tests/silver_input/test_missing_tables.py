"""Tables and columns that Silver lacks: what is told, what may be read as empty, what never is."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from support.cli import call
from support.gold import query, run, settings_of
from support.silver_tables import SCHEMAS, write_tables

from zoomgold.errors import SilverError
from zoomgold.silver_input.directory import check_directory

pytestmark = pytest.mark.usefixtures("workplace")

WEBINARS = "si_webinars: table missing; expected si_webinars.parquet or the folder si_webinars/"


@pytest.fixture
def silver(tmp_path: Path) -> Path:
    """A directory of the ten tables without a row."""
    write_tables(tmp_path / "silver", {})
    return tmp_path / "silver"


def errors(silver: Path, **options: Any) -> tuple[str, ...]:
    """The lines of what the check finds."""
    with pytest.raises(SilverError) as caught:
        check_directory(silver, **options)
    return caught.value.errors


# Columns


def renamed(silver: Path, table: str, *names: str) -> None:
    """Write a table whose columns have these names instead."""
    data = pa.Table.from_pylist([], SCHEMAS[table])
    pq.write_table(data.rename_columns(list(names)), silver / f"{table}.parquet")


def test_a_missing_column_is_named_with_the_unknown_one_beside_it(silver: Path) -> None:
    names = [{"start_time": "started_at"}.get(name, name) for name in SCHEMAS["si_meetings"].names]
    renamed(silver, "si_meetings", *names)
    assert errors(silver) == (
        "si_meetings.parquet: expected start_time (timestamp); "
        "found started_at (timestamp), not in the contract.",
    )


def test_of_several_the_names_that_are_most_alike_go_together(silver: Path) -> None:
    changed = {"start_time": "time_of_start", "end_time": "time_of_end", "host_id": "owner"}
    names = [changed.get(name, name) for name in SCHEMAS["si_meetings"].names]
    renamed(silver, "si_meetings", *names)
    assert errors(silver) == (
        "si_meetings.parquet: expected host_id (string); "
        "found owner (string), not in the contract.",
        "si_meetings.parquet: expected start_time (timestamp); "
        "found time_of_start (timestamp), not in the contract.",
        "si_meetings.parquet: expected end_time (timestamp); "
        "found time_of_end (timestamp), not in the contract.",
    )


@pytest.mark.parametrize("with_status", [True, False])
def test_columns_without_names_are_named_by_their_place(silver: Path, with_status: bool) -> None:
    names = [n for n in SCHEMAS["si_users"].names if with_status or n != "user_status"]
    data = pa.Table.from_pylist([], SCHEMAS["si_users"]).select(names)
    data = data.rename_columns([f"_COL_{place}" for place in range(len(names))])
    pq.write_table(data, silver / "si_users.parquet")
    first, *found = errors(silver)
    assert first == (
        "si_users.parquet: columns have no names (_COL_0, …); export with HEADER = TRUE."
    )
    types = {"load_timestamp": "timestamp", "update_timestamp": "timestamp"}
    types |= {"load_date": "date", "update_date": "date"}
    assert found == [
        f"si_users.parquet: expected {name} ({types.get(name, 'string')}); "
        f"found _COL_{place} ({types.get(name, 'string').replace('date', 'date32[day]')}), "
        "not in the contract."
        for place, name in enumerate(names)
        if name != "user_status"
    ]


# Tables


def test_missing_tables_are_refused_unless_they_are_to_be_read_as_empty(silver: Path) -> None:
    (silver / "si_webinars.parquet").unlink()
    assert errors(silver) == (f"{WEBINARS}.",)
    files = check_directory(silver, missing_as_empty=True)
    assert files.missing == ("si_webinars",)
    assert list(files.notes()) == ["Silver: missing, read as empty: si_webinars"]


def test_a_directory_without_any_table_is_never_read_as_empty(tmp_path: Path) -> None:
    (tmp_path / "nothing").mkdir()
    (error,) = errors(tmp_path / "nothing", missing_as_empty=True)
    assert error.endswith("holds none of the tables; is it the right directory?")


@pytest.mark.parametrize("missing_as_empty", [True, False])
@pytest.mark.parametrize(
    ("name", "error"),
    [
        ("si_webinar.parquet", f"{WEBINARS}; found si_webinar.parquet, which is called otherwise."),
        ("webinars.parquet", f"{WEBINARS}; found webinars.parquet, which is called otherwise."),
        (
            "si_webinars.csv",
            "si_webinars: expected si_webinars.parquet, found si_webinars.csv (CSV).",
        ),
    ],
)
def test_what_may_be_the_table_is_not_passed_over(
    silver: Path, name: str, error: str, missing_as_empty: bool
) -> None:
    (silver / "si_webinars.parquet").rename(silver / name)
    assert errors(silver, missing_as_empty=missing_as_empty) == (error,)


def test_data_in_another_form_names_the_command_that_converts_it(silver: Path) -> None:
    (silver / "si_webinars.parquet").rename(silver / "si_webinars.csv")
    log = silver / "si_users" / "_delta_log"
    log.mkdir(parents=True)
    (silver / "si_users.parquet").rename(silver / "si_users" / "part-0.parquet")
    (log / "00000000000000000000.json").write_text("{}")
    outcome = call("run", "--silver", silver)
    assert outcome.code == 2
    assert outcome.err.splitlines()[1:] == [
        "si_users: expected parquet files, found a Delta table.",
        "si_webinars: expected si_webinars.parquet, found si_webinars.csv (CSV).",
        f"Convert it first: zoomgold silver convert {silver} --out silver-parquet",
    ]


def test_a_directory_of_other_data_is_told_in_one_line(tmp_path: Path) -> None:
    for name in ("si_users.csv", "meetings.jsonl", "si_webinars/a.csv"):
        (tmp_path / "data" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "data" / name).write_text("x\n")
    assert errors(tmp_path / "data") == (
        f"{tmp_path}/data: expected parquet files, "
        "found si_users.csv, meetings.jsonl, si_webinars/.",
    )


@pytest.mark.parametrize("name", ["si_users.csv", "all.duckdb", "si_users.jsonl"])
def test_a_file_as_silver_names_the_command_that_converts_it(name: str) -> None:
    import duckdb

    if name.endswith(".duckdb"):
        duckdb.connect(name).close()
    else:
        Path(name).write_text("user_id\n")
    outcome = call("run", "--silver", name)
    assert outcome.code == 2
    assert f"zoomgold silver convert {name} --out silver" in outcome.err
    assert "expected a directory of parquet files, found " in outcome.err


# Runs


@pytest.mark.integration
def test_a_table_that_had_rows_is_never_read_as_empty(small_silver: Path, tmp_path: Path) -> None:
    silver = Path(shutil.copytree(small_silver, tmp_path / "silver"))
    database = tmp_path / "gold.duckdb"
    webinars, tickets = silver / "si_webinars.parquet", silver / "si_support_tickets.parquet"
    webinars.unlink()
    kept = tickets.rename(tmp_path / "tickets")
    settings = settings_of(silver, database, missing_as_empty=True)
    # What was never there is empty, in the first run and in those that follow.
    run(settings)
    run(settings)
    assert query(database, "FROM go_webinar_fact") == []
    assert query(database, "FROM go_support_ticket_fact") == []
    # A table may come.
    shutil.copy(kept, tickets)
    run(settings)
    rows = query(database, "FROM go_support_ticket_fact ORDER BY ALL")
    assert rows
    # But it may not go: neither in an increment, nor in a full run, nor with another guard off.
    tickets.unlink()
    count = pq.read_metadata(kept).num_rows
    for options in ({}, {"full_refresh": True}, {"reset_history": True}):
        for shrink in (False, True):
            with pytest.raises(SilverError) as caught:
                run(
                    settings_of(silver, database, missing_as_empty=True, allow_shrink=shrink),
                    **options,
                )
            assert caught.value.exit_code == 2
            assert caught.value.errors == (
                f"si_support_tickets: table missing, though an earlier run read {count:,} rows "
                "of it; only a table without rows before is read as empty.",
            )
    assert query(database, "FROM go_support_ticket_fact ORDER BY ALL") == rows
    planned = call(
        *("run", "--dry-run", "--silver", silver, "--database", database, "--missing-as-empty")
    )
    assert planned.code == 2
    # A run of other tables does not need it.
    run(settings, select=["go_user_dim"])
    # An empty one in its place is an empty Silver table, which the guards know.
    write_tables(tmp_path / "empty", {})
    shutil.copy(tmp_path / "empty" / "si_support_tickets.parquet", tickets)
    run(settings)
    assert len(query(database, "FROM go_support_ticket_fact")) == len(rows)
