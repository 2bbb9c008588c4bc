"""The files and folders of Silver: which are read, and what is told of the others."""

from __future__ import annotations

import contextlib
import os
import socket
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from support.gold import run, settings_of
from support.silver_files import errors, put, read
from support.silver_files import silver as silver
from support.silver_tables import write_tables

from zoomgold.errors import SilverError
from zoomgold.pipeline.events import Event, Note
from zoomgold.silver_input.directory import check_directory, row_counts


def test_names_in_the_path_are_not_columns(tmp_path: Path) -> None:
    silver = tmp_path / "user_id=ZZ" / "load_date=2024-01-01"
    write_tables(silver, {"si_users": [{"user_id": "U1"}]})
    put(silver / "si_licenses" / "license_type=X" / "a.parquet", {"license_id": pa.array(["L1"])})
    (silver / "si_licenses.parquet").unlink()
    assert read(silver, "si_users", "user_id") == ["U1"]
    assert read(silver, "si_users", "load_date") == [None]
    assert read(silver, "si_licenses", "license_type") == [None]


def test_every_parquet_file_of_a_folder_is_read(silver: Path) -> None:
    (silver / "si_users.parquet").unlink()
    for number, name in enumerate(
        ("a.parquet", "b.PARQUET", "x/c.snappy.parquet", "x/y/d.Parquet")
    ):
        put(silver / "si_users" / name, {"user_id": pa.array([f"U{number}"])})
    (silver / "si_users" / "_SUCCESS").touch()
    assert sorted(read(silver, "si_users", "user_id")) == ["U0", "U1", "U2", "U3"]
    assert row_counts(check_directory(silver))["si_users"] == 4


@pytest.mark.parametrize(
    "name", ["SI_USERS.parquet", "si_users.PARQUET", "si_users.parquet/a.parquet"]
)
def test_a_table_is_found_whatever_the_case_of_its_name(silver: Path, name: str) -> None:
    (silver / "si_users.parquet").unlink()
    put(silver / name, {"user_id": pa.array(["U1"])})
    assert read(silver, "si_users", "user_id") == ["U1"]


def test_a_log_is_not_passed_over_for_the_case_of_its_name(silver: Path) -> None:
    (silver / "si_audit.parquet").rename(silver / "SI_AUDIT.PARQUET")
    (silver / "si_error_data.parquet").unlink()
    put(silver / "SI_AUDIT.PARQUET", {"execution_id": pa.array(["E1"])})
    assert read(silver, "si_audit", "execution_id") == ["E1"]
    assert read(silver, "si_error_data", "error_id") == []


def test_what_is_wrong_with_files_and_folders(silver: Path) -> None:
    (silver / "si_users").mkdir()
    (silver / "si_licenses.parquet").rename(silver / "SI_LICENSES.PARQUET")
    put(silver / "si_licenses.parquet", {"license_id": pa.array(["L1"])})
    (silver / "si_meetings.parquet").unlink()
    (silver / "si_meetings").mkdir()
    (silver / "si_meetings" / "a.csv").touch()
    (silver / "si_webinars.parquet").unlink()
    (silver / "si_audit.parquet").unlink()
    (silver / "si_audit.parquet").symlink_to("nowhere")
    (silver / "si_participants.parquet").write_bytes(b"")
    intact = (silver / "si_feature_usage.parquet").read_bytes()
    (silver / "si_feature_usage.parquet").write_bytes(intact[: len(intact) // 2])
    (silver / "si_support_tickets.parquet").unlink()
    put(silver / "si_support_tickets" / "a.parquet", {"ticket_id": pa.array(["T1"])})
    (silver / "si_support_tickets" / "old").symlink_to(silver / "si_users")
    found = errors(silver)
    assert found[:4] == (
        "si_users: both si_users/ and si_users.parquet exist; keep one of them.",
        "si_licenses: both SI_LICENSES.PARQUET and si_licenses.parquet exist; keep one of them.",
        "si_meetings: the folder si_meetings/ holds no .parquet file.",
        "si_participants.parquet: unreadable as parquet: is empty (0 bytes)",
    )
    assert found[4].startswith("si_feature_usage.parquet: unreadable as parquet: ")
    assert found[5:] == (
        "si_webinars: table missing; expected si_webinars.parquet or the folder si_webinars/.",
        "si_support_tickets/old: is a link to a folder, which is not followed; "
        "put the files there.",
        "si_audit.parquet: unreadable as parquet: is not a regular file",
    )


def test_hidden_files_and_folders_are_passed_over_with_one_note(
    silver: Path, tmp_path: Path
) -> None:
    users = silver / "si_users"
    (silver / "si_users.parquet").unlink()
    put(users / "day=1" / "a.parquet", {"user_id": pa.array(["U1"])})
    # What Spark has not committed, a checkpoint of Delta's and a file that is still being written.
    put(users / "_temporary" / "0" / "b.parquet", {"user_id": pa.array(["U2"])})
    (users / "_delta_log").mkdir()
    pq.write_table(pa.table({"add": [1]}), users / "_delta_log" / "1.checkpoint.parquet")
    put(users / "day=1" / ".c.parquet", {"user_id": pa.array(["U3"])})
    put(users / "_d.parquet", {"user_id": pa.array(["U4"])})
    (users / "_SUCCESS").touch()
    (users / ".a.parquet.crc").touch()
    (users / ".link").symlink_to(silver)
    assert read(silver, "si_users", "user_id") == ["U1"]
    assert row_counts(check_directory(silver))["si_users"] == 1
    told: list[Event] = []
    run(settings_of(silver, tmp_path / "gold.duckdb"), select=["go_user_dim"], emit=told.append)
    notes = [e.message for e in told if isinstance(e, Note) and "skipped" in e.message]
    assert notes == [
        "Silver: skipped si_users/.link/, si_users/_d.parquet, si_users/_delta_log/ and 2 more; "
        "names that begin with . or _ are not read"
    ]


def test_a_folder_of_nothing_but_hidden_files_has_no_parquet(silver: Path) -> None:
    (silver / "si_users.parquet").unlink()
    put(silver / "si_users" / "_temporary" / "a.parquet", {"user_id": pa.array(["U1"])})
    put(silver / "si_users" / ".b.parquet", {"user_id": pa.array(["U1"])})
    assert errors(silver) == (
        "si_users: the folder si_users/ holds no .parquet file but si_users/.b.parquet, "
        "si_users/_temporary/; names that begin with . or _ are not read.",
    )


def test_only_regular_files_are_opened(silver: Path) -> None:
    (silver / "si_users.parquet").unlink()
    os.mkfifo(silver / "si_users.parquet")
    (silver / "si_meetings.parquet").unlink()
    put(silver / "si_meetings" / "a.parquet", {"meeting_id": pa.array(["M1"])})
    os.mkfifo(silver / "si_meetings" / "b.parquet")
    (silver / "si_audit.parquet").unlink()
    (silver / "si_audit.parquet").symlink_to(os.devnull)
    with socket.socket(socket.AF_UNIX) as listener:
        # A socket's whole path may have a hundred characters or so.
        with contextlib.chdir(silver / "si_meetings"):
            listener.bind("c.parquet")
        assert errors(silver) == (
            "si_users.parquet: unreadable as parquet: is not a regular file",
            "si_meetings/b.parquet: unreadable as parquet: is not a regular file",
            "si_meetings/c.parquet: unreadable as parquet: is not a regular file",
            "si_audit.parquet: unreadable as parquet: is not a regular file",
        )


def test_control_characters_of_files_are_shown_as_escapes(silver: Path) -> None:
    steering = "\x1b[31m\r\x9b\u202e"
    shown = "\\x1b[31m\\r\\x9b\\u202e"
    one = pa.array([1])
    columns = {"user_id": pa.array([1.5]), steering + "A": one, steering + "a": one}
    put(silver / "si_users.parquet", columns)
    (silver / "si_audit.parquet").unlink()
    put(silver / "si_audit" / "a.parquet", {"execution_id": pa.array(["E1"])})
    (silver / "si_audit" / f"{steering}.parquet").write_bytes(b"")
    assert errors(silver) == (
        f"si_users.parquet: columns {shown}A, {shown}a differ in case only; keep one of them.",
        "si_users.parquet: column user_id: expected string, found double.",
        f"si_audit/{shown}.parquet: unreadable as parquet: is empty (0 bytes)",
    )
    (silver / "si_audit" / f"{steering}.parquet").unlink()
    put(silver / "si_users.parquet", {"user_id": pa.array(["U1"]), steering: pa.array([1])})
    assert list(check_directory(silver).notes()) == [
        f"si_users: ignoring columns that are not in its contract: {shown}"
    ]


@pytest.mark.integration
def test_a_damaged_footer_cannot_steer_the_terminal(silver: Path) -> None:
    """Arrow's message quotes the byte that it cannot read: each is spoiled in turn."""
    file = silver / "si_users.parquet"
    intact = file.read_bytes()
    told: list[str] = []
    for place in range(4, len(intact) - 8):
        spoiled = bytearray(intact)
        spoiled[place] ^= 0x1B
        file.write_bytes(spoiled)
        try:
            check_directory(silver)
        except SilverError as error:
            told += error.errors
    assert any("\\x" in error for error in told)
    assert [error for error in told if not error.isprintable()] == []
