"""Reading Silver: what is read as what, and how what cannot be read is told."""

from __future__ import annotations

import contextlib
import os
import socket
import uuid
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from support.adversarial import SCHEMAS, snowflake_export, write_silver, write_tables
from support.gold import FIXTURES, comparable, run, run_gold, settings_of

from zoomgold.cli import main
from zoomgold.config.settings import NAMES, environment_name
from zoomgold.engines.duckdb.backend import DuckDBBackend
from zoomgold.errors import SilverError
from zoomgold.pipeline.events import Event, Note
from zoomgold.silver_input.directory import check_directory, row_counts

HIGHEST = 2**63 - 1
Command = Callable[..., tuple[int, str]]


@pytest.fixture
def command(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> Command:
    """Call the command in an empty directory: exit code and stderr."""
    for name in (*map(environment_name, NAMES), "ZOOMGOLD_TARGET"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)

    def call(*arguments: object) -> tuple[int, str]:
        with pytest.raises(SystemExit) as caught:
            main([str(each) for each in arguments])
        code = caught.value.code
        assert code is None or isinstance(code, int)
        return code or 0, capsys.readouterr().err

    return call


@pytest.fixture
def silver(tmp_path: Path) -> Path:
    """A directory of the ten tables without a row."""
    write_tables(tmp_path / "silver", {})
    return tmp_path / "silver"


def table_of(name: str, **columns: Any) -> pa.Table:
    """A Silver table with these Arrow columns, the others null."""
    size = len(next(iter(columns.values())))
    schema = SCHEMAS[name]
    given = {n: columns.pop(n, pa.nulls(size, schema.field(n).type)) for n in schema.names}
    return pa.table({**given, **columns})


def put(file: Path, columns: dict[str, Any], **options: Any) -> None:
    """Write a file of the table that it, or a folder around it, is named after."""
    name = next(n for n in SCHEMAS if n in [part.lower().split(".")[0] for part in file.parts])
    file.parent.mkdir(parents=True, exist_ok=True)
    pq.write_table(table_of(name, **columns), file, **options)


def read(silver: Path, table: str, column: str) -> list[Any]:
    """The values of a column as a run reads them, in order of the files."""
    backend = DuckDBBackend(None, check_directory(silver), threads=1)
    try:
        backend.bind_silver()
        rows = backend.rows(backend.dialect().silver()[table].select(column))
        return [row[column] for row in rows]
    finally:
        backend.close()


def errors(silver: Path) -> tuple[str, ...]:
    """What the check finds, each error told in one line."""
    with pytest.raises(SilverError) as caught:
        check_directory(silver)
    assert caught.value.exit_code == 2
    assert str(caught.value).splitlines()[1:] == list(caught.value.errors)
    return caught.value.errors


def whole(values: list[int | None], dtype: Any) -> Any:
    """Counted times or dates: Python's own types do not reach that far."""
    physical = pa.int32() if pa.types.is_date32(dtype) else pa.int64()
    return pa.array(values, physical).view(dtype)


# Files and folders


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


# Columns and types


def test_all_errors_of_all_tables_are_told_together(silver: Path) -> None:
    one = pa.array([1])
    put(silver / "si_feature_usage.parquet", {"usage_count": pa.array(["five"])})
    put(silver / "si_billing_events.parquet", {"amount": pa.array([1.5])})
    paris = pa.timestamp("us", "Europe/Paris")
    put(silver / "si_meetings.parquet", {"start_time": whole([0], paris), "END_TIME": one})
    both = {"user_id": pa.array([1.5]), "plan_type": pa.array([[1]])}
    table = table_of("si_users", **both).drop_columns(["email", "user_status"])
    pq.write_table(table, silver / "si_users.parquet")
    (silver / "si_webinars.parquet").unlink()
    assert errors(silver) == (
        "si_users.parquet: column user_id: expected string, found double.",
        "si_users.parquet: column email: missing; expected string.",
        "si_users.parquet: column plan_type: expected string, found list<element: int64>.",
        "si_meetings.parquet: columns end_time, END_TIME differ in case only; keep one of them.",
        "si_meetings.parquet: column start_time: expected timestamp (UTC), "
        "found timestamp[us, tz=Europe/Paris].",
        "si_feature_usage.parquet: column usage_count: expected int64, found string.",
        "si_webinars: table missing; expected si_webinars.parquet or the folder si_webinars/.",
        "si_billing_events.parquet: column amount: expected decimal(10, 2), found double.",
    )


UUID = "6d1e0f3a-0000-4000-8000-00000000000a"
JSON_TEXTS = ['{"b" : 1,  "a": "\u00e9"}', '"U1"', None, "12"]


@pytest.mark.parametrize("early", [False, True])
@pytest.mark.parametrize("storage", [pa.string(), pa.large_string(), pa.string_view()])
@pytest.mark.parametrize("options", [{}, {"store_schema": False}, {"use_dictionary": False}])
def test_uuids_and_json_are_text(
    silver: Path, options: dict[str, Any], storage: Any, early: bool
) -> None:
    ids = pa.array([uuid.UUID(UUID.upper()).bytes, None, bytes(16), b"\xff" * 16], pa.uuid())
    columns = {"user_id": ids, "company": pa.array(JSON_TEXTS, pa.json_(storage))}
    if early:
        # Files with such times are read by another way.
        columns["load_timestamp"] = pa.array([-1] * 4, pa.timestamp("ns", "UTC"))
    put(silver / "si_users.parquet", columns, **options)
    (group,) = check_directory(silver).groups["si_users"]
    assert group.how.has_early_nanoseconds == early
    assert read(silver, "si_users", "user_id") == [
        UUID,
        None,
        "00000000-0000-0000-0000-000000000000",
        "ffffffff-ffff-ffff-ffff-ffffffffffff",
    ]
    assert read(silver, "si_users", "company") == JSON_TEXTS


def test_json_and_uuids_of_duckdb_are_text(silver: Path) -> None:
    with duckdb.connect() as connection:
        connection.execute(
            f"COPY (SELECT * REPLACE ('{UUID}'::UUID AS user_id, '[1, 2]'::JSON AS company) "
            f"FROM (FROM '{FIXTURES}/si_users.parquet' LIMIT 1)) "
            f"TO '{silver}/si_users.parquet' (FORMAT parquet)"
        )
    assert read(silver, "si_users", "user_id") == [UUID]
    assert read(silver, "si_users", "company") == ["[1, 2]"]


@pytest.mark.parametrize("dtype", [pa.binary(16), pa.binary()])
def test_bytes_without_a_meaning_are_not_text(silver: Path, dtype: Any) -> None:
    put(silver / "si_users.parquet", {"user_id": pa.array([bytes(16)], dtype)})
    assert errors(silver) == (f"si_users.parquet: column user_id: expected string, found {dtype}.",)


def test_a_uuid_is_no_number(silver: Path) -> None:
    put(silver / "si_feature_usage.parquet", {"usage_count": pa.array([bytes(16)], pa.uuid())})
    assert errors(silver) == (
        "si_feature_usage.parquet: column usage_count: expected int64, "
        "found extension<arrow.uuid>.",
    )


def test_each_file_of_a_folder_is_checked_and_united_by_name(silver: Path) -> None:
    (silver / "si_users.parquet").unlink()
    table = table_of("si_users", user_id=pa.array(["U1"]), email=pa.array(["e"]))
    upper = table.rename_columns([name.upper() for name in table.column_names])
    upper = upper.select(upper.column_names[::-1])
    (silver / "si_users").mkdir()
    pq.write_table(table, silver / "si_users" / "1.parquet")
    pq.write_table(upper, silver / "si_users" / "2.parquet")
    pq.write_table(upper.slice(0, 0), silver / "si_users" / "3.parquet")
    assert read(silver, "si_users", "user_id") == ["U1", "U1"]
    assert read(silver, "si_users", "email") == ["e", "e"]
    pq.write_table(table.drop_columns("email"), silver / "si_users" / "4.parquet")
    assert errors(silver) == ("si_users/4.parquet: column email: missing; expected string.",)


@pytest.mark.parametrize("dtype", [pa.int8(), pa.uint8(), pa.int32(), pa.int64(), pa.uint64()])
def test_whole_numbers_are_amounts(silver: Path, dtype: Any) -> None:
    put(silver / "si_billing_events.parquet", {"amount": pa.array([5, None], dtype)})
    assert read(silver, "si_billing_events", "amount") == [Decimal("5.00"), None]


@pytest.mark.parametrize("options", [{}, {"write_statistics": False}])
def test_the_greatest_whole_amount(silver: Path, options: dict[str, Any]) -> None:
    file = silver / "si_billing_events.parquet"
    put(file, {"amount": pa.array([99_999_999, -99_999_999])}, **options)
    assert read(silver, "si_billing_events", "amount") == [99_999_999, -99_999_999]
    put(file, {"amount": pa.array([1, 100_000_000])}, **options)
    assert errors(silver) == (
        "si_billing_events.parquet: column amount: expected decimal(10, 2), found int64 with the "
        "value 100000000.",
    )


@pytest.mark.parametrize("options", [{}, {"write_statistics": False}])
@pytest.mark.parametrize("dtype", [pa.decimal128(12, 4), pa.decimal64(12, 4), pa.decimal128(38, 4)])
def test_wider_amounts(silver: Path, dtype: Any, options: dict[str, Any]) -> None:
    file = silver / "si_billing_events.parquet"
    exact = [Decimal("1.10"), Decimal("-0.01"), None]
    put(file, {"amount": pa.array(exact, dtype)}, **options)
    assert read(silver, "si_billing_events", "amount") == exact
    put(file, {"amount": pa.array([*exact, Decimal("1.105")], dtype)}, **options)
    assert errors(silver) == (
        f"si_billing_events.parquet: column amount: expected decimal(10, 2), found {dtype} with a "
        "value of more than 2 decimals.",
    )


def test_an_amount_too_large(silver: Path) -> None:
    file = silver / "si_billing_events.parquet"
    put(file, {"amount": pa.array([Decimal("-100000000.00")], pa.decimal128(38, 2))})
    assert errors(silver) == (
        "si_billing_events.parquet: column amount: expected decimal(10, 2), found decimal128(38, 2)"
        " with the value -100000000.00.",
    )


def test_decimals_of_more_than_38_digits_are_refused(silver: Path) -> None:
    amounts = pa.array([Decimal("1.10")], pa.decimal256(50, 2))
    put(silver / "si_billing_events.parquet", {"amount": amounts})
    wholes = pa.array([Decimal("7")], pa.decimal256(39, 0))
    put(silver / "si_users.parquet", {"user_id": wholes})
    put(silver / "si_feature_usage.parquet", {"usage_count": wholes})
    assert errors(silver) == (
        "si_users.parquet: column user_id: expected string, found decimal256(39, 0).",
        "si_feature_usage.parquet: column usage_count: expected int64, found decimal256(39, 0).",
        "si_billing_events.parquet: column amount: expected decimal(10, 2), "
        "found decimal256(50, 2).",
    )


@pytest.mark.parametrize("options", [{}, {"write_statistics": False}])
def test_whole_numbers_beyond_int64(silver: Path, options: dict[str, Any]) -> None:
    file = silver / "si_feature_usage.parquet"
    for dtype in (pa.uint64(), pa.decimal128(38, 0)):
        put(file, {"usage_count": pa.array([Decimal(HIGHEST), None], dtype)}, **options)
        assert read(silver, "si_feature_usage", "usage_count") == [HIGHEST, None]
        put(file, {"usage_count": pa.array([Decimal(2**64 - 1), None], dtype)}, **options)
        assert errors(silver) == (
            f"si_feature_usage.parquet: column usage_count: expected int64, found {dtype} with "
            "the value 18446744073709551615.",
        )


# Times


@pytest.mark.parametrize("options", [{}, {"write_statistics": False}])
@pytest.mark.parametrize(
    ("dtype", "value"),
    [
        (pa.timestamp("ms"), 2**62),
        (pa.timestamp("us"), HIGHEST),
        (pa.timestamp("us"), -HIGHEST - 1),
        (pa.timestamp("us"), -290308 * 365 * 86_400_000_000),
        (pa.timestamp("us", "UTC"), HIGHEST),
        (pa.date32(), 2**31 - 1),
        (pa.date32(), -719_163),  # the last day before the year 1
        (pa.date32(), 2_932_897),  # the first day of the year 10000
        (pa.timestamp("us"), 253_402_300_800_000_000),  # its first microsecond
        (pa.timestamp("ms"), -62_135_596_800_001),  # the last millisecond before the year 1
    ],
)
def test_times_that_gold_cannot_hold(
    silver: Path, dtype: Any, value: int, options: dict[str, Any]
) -> None:
    put(silver / "si_meetings.parquet", {"start_time": whole([0, value], dtype)}, **options)
    assert errors(silver) == (
        f"si_meetings.parquet: column start_time: expected timestamp (UTC) of the years 0001 to "
        f"9999, found {dtype} with the value {value}, counted from 1970-01-01.",
    )


def test_dates_that_gold_cannot_hold(silver: Path) -> None:
    days = whole([107_019_420, None], pa.date32())  # in the year 294978
    put(silver / "si_billing_events.parquet", {"event_date": days})
    assert errors(silver) == (
        "si_billing_events.parquet: column event_date: expected date of the years 0001 to 9999, "
        "found date32[day] with the value 107019420, counted from 1970-01-01.",
    )


@pytest.mark.parametrize("zone", [None, "UTC"])
@pytest.mark.parametrize("value", [HIGHEST, -HIGHEST, -HIGHEST - 1])
def test_nanoseconds_that_mean_infinity(silver: Path, zone: str | None, value: int) -> None:
    dtype = pa.timestamp("ns", zone)
    put(silver / "si_meetings.parquet", {"end_time": whole([value], dtype)})
    assert errors(silver) == (
        f"si_meetings.parquet: column end_time: expected timestamp (UTC) that is finite, found "
        f"{dtype} with the value {value}, counted from 1970-01-01.",
    )


@pytest.mark.parametrize("zone", [None, "UTC"])
@pytest.mark.parametrize("options", [{}, {"write_statistics": False}])
def test_nanoseconds_are_cut_downwards(
    silver: Path, zone: str | None, options: dict[str, Any]
) -> None:
    values = [-1, -999, -1000, -1001, 0, 999, 1000, None, -HIGHEST + 1, HIGHEST - 1]
    put(
        silver / "si_meetings.parquet",
        {
            "start_time": whole(values, pa.timestamp("ns", zone)),
            "end_time": whole([*values[4:8]] * 2 + [0, 0], pa.timestamp("ns", zone)),
            "meeting_id": pa.array(["M1"] * 10).dictionary_encode(),
        },
        **options,
    )
    assert read(silver, "si_meetings", "start_time") == [
        datetime(1969, 12, 31, 23, 59, 59, 999_999),
        datetime(1969, 12, 31, 23, 59, 59, 999_999),
        datetime(1969, 12, 31, 23, 59, 59, 999_999),
        datetime(1969, 12, 31, 23, 59, 59, 999_998),
        datetime(1970, 1, 1),
        datetime(1970, 1, 1),
        datetime(1970, 1, 1, 0, 0, 0, 1),
        None,
        datetime(1677, 9, 21, 0, 12, 43, 145_224),
        datetime(2262, 4, 11, 23, 47, 16, 854_775),
    ]
    epoch, first = datetime(1970, 1, 1), datetime(1970, 1, 1, 0, 0, 0, 1)
    ends = [epoch, epoch, first, None] * 2 + [epoch, epoch]
    assert read(silver, "si_meetings", "end_time") == ends
    assert read(silver, "si_meetings", "meeting_id") == ["M1"] * 10


@pytest.mark.parametrize("options", [{}, {"use_deprecated_int96_timestamps": True}])
@pytest.mark.parametrize("zone", [None, "UTC"])
def test_the_first_and_the_last_time(
    silver: Path, zone: str | None, options: dict[str, Any]
) -> None:
    times = [datetime(1, 1, 1), datetime(9999, 12, 31, 23, 59, 59, 999_999), None]
    values = pa.array(times, pa.timestamp("us")).view(pa.timestamp("us", zone))
    put(silver / "si_meetings.parquet", {"start_time": values}, **options)
    assert read(silver, "si_meetings", "start_time") == times


def test_dates_are_read_as_times_and_dates(silver: Path) -> None:
    days = [date(1, 1, 1), date(9999, 12, 31), None]
    columns = {"start_time": pa.array(days), "load_date": pa.array(days)}
    put(silver / "si_meetings.parquet", columns)
    assert read(silver, "si_meetings", "load_date") == days
    midnights = [datetime(1, 1, 1), datetime(9999, 12, 31), None]
    assert read(silver, "si_meetings", "start_time") == midnights


def test_a_healthy_silver_is_checked_from_its_footers(
    silver: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    times = pa.array([datetime(2024, 1, 1), None], pa.timestamp("us"))
    put(silver / "si_meetings.parquet", {"start_time": times}, row_group_size=1)
    wide = pa.array([Decimal(5), None], pa.decimal128(38, 0))
    put(silver / "si_feature_usage.parquet", {"usage_count": wide}, row_group_size=1)

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("values were read")

    monkeypatch.setattr(pq.ParquetFile, "iter_batches", refuse)
    assert row_counts(check_directory(silver))["si_meetings"] == 2


# Damage that the footer does not show


@pytest.mark.integration
@pytest.mark.parametrize("compression", ["zstd", "snappy", "none"])
def test_damaged_pages_are_told_with_their_file(
    command: Command, silver: Path, compression: str
) -> None:
    users = silver / "si_users.parquet"
    names = [f"U{number:05}" for number in range(500)]
    columns = {"user_id": pa.array(names), "email": pa.array(names)}
    put(users, columns, compression=compression)
    damaged = bytearray(users.read_bytes())
    damaged[4:120] = b"\xff" * 116
    users.write_bytes(damaged)
    for words in (("run", "--database", "g.duckdb", "--quiet"), ("show", "go_user_dim")):
        code, err = command(*words, "--silver", silver)
        assert code == 2
        first, line, *rest = err.splitlines()
        assert first == (f"Error: Silver at {silver} cannot be read: 1 error; nothing was built.")
        assert line.startswith("si_users.parquet: damaged: column user_id cannot be read (")
        assert not rest


@pytest.mark.integration
def test_the_errors_found_before_the_damage_are_written_all_the_same(
    command: Command, silver: Path, tmp_path: Path
) -> None:
    """Users come first: the one without an id is an error when the damaged webinars are read."""
    put(silver / "si_users.parquet", {"user_id": pa.array([None, "U1"], pa.string())})
    webinars = silver / "si_webinars.parquet"
    put(webinars, {"webinar_id": pa.array([f"W{number:05}" for number in range(500)])})
    damaged = bytearray(webinars.read_bytes())
    damaged[4:120] = b"\xff" * 116
    webinars.write_bytes(damaged)
    code, err = command("run", "--silver", silver, "--database", tmp_path / "g.duckdb")
    assert code == 2
    assert err.count("si_webinars.parquet: damaged") == 1
    with duckdb.connect(str(tmp_path / "g.duckdb"), read_only=True) as connection:
        rules = connection.execute("SELECT validation_rule FROM gold.go_error_data").fetchall()
    assert ("missing_user_id",) in rules


@pytest.mark.integration
@pytest.mark.parametrize("dtype", [pa.timestamp("us"), pa.timestamp("ns", "UTC")])
def test_text_that_is_no_utf8_is_told_with_its_file(
    command: Command, silver: Path, dtype: Any
) -> None:
    (silver / "si_users.parquet").unlink()
    put(silver / "si_users" / "a.parquet", {"user_id": pa.array(["U1"])})
    broken = pa.array([b"\xff\xfe"], pa.binary()).view(pa.string())
    columns = {"company": broken, "load_timestamp": whole([-1], dtype)}
    put(silver / "si_users" / "b.parquet", columns, write_statistics=False)
    code, err = command("run", "--silver", silver, "--database", "g.duckdb", "--quiet")
    assert code == 2
    assert err.splitlines()[1].startswith(
        "si_users/b.parquet: damaged: column company cannot be read ("
    )


# The engine's limits


@pytest.mark.integration
@pytest.mark.parametrize("limit", ["1KB", "1MB", "5MB", "10MB"])
def test_too_little_memory(command: Command, limit: str) -> None:
    options = ("--silver", FIXTURES, "--database", "g.duckdb", "--quiet")
    code, err = command("run", *options, "--memory-limit", limit)
    assert code == 1
    assert "Out of Memory" in err
    assert "--memory-limit 4GB" in err
    assert len(err.splitlines()) <= 3
    assert "This should not happen" not in err


@pytest.mark.parametrize("words", ["run", "debug"])
def test_a_database_that_cannot_be_read_is_not_held(
    command: Command, silver: Path, tmp_path: Path, words: str
) -> None:
    file = tmp_path / "lock" / "blocked.duckdb"
    file.parent.mkdir()
    file.write_bytes(b"no database at all, " * 1000)
    assert command(words, "--silver", silver, "--database", file)[0] == 2


@pytest.mark.integration
def test_an_export_that_names_utc_gives_the_same_gold(tmp_path: Path) -> None:
    write_silver(tmp_path / "silver", seed=4)
    snowflake_export(tmp_path / "silver", tmp_path / "plain")
    for file in (tmp_path / "plain").rglob("*.parquet"):
        table = pq.ParquetFile(file).read()
        for place, field in enumerate(table.schema):
            if field.type == pa.timestamp("ns"):
                zoned = table.column(place).cast(pa.timestamp("ns", "UTC"))
                table = table.set_column(place, field.name, zoned)
        zoned_file = tmp_path / "zoned" / file.relative_to(tmp_path / "plain")
        zoned_file.parent.mkdir(parents=True, exist_ok=True)
        pq.write_table(table, zoned_file)
    groups = check_directory(tmp_path / "zoned").groups.values()
    assert any(group.how.has_early_nanoseconds for found in groups for group in found)
    for name in ("plain", "zoned"):
        run_gold(tmp_path / name, tmp_path / f"{name}.duckdb")
    assert comparable(tmp_path / "zoned.duckdb") == comparable(tmp_path / "plain.duckdb")
