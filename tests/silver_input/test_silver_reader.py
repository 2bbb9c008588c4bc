"""Reading Silver: which columns, types and times are read as what, and what is told of others."""

from __future__ import annotations

import uuid
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from support.adversarial import write_silver
from support.gold import FIXTURES, comparable, run_gold
from support.silver_files import errors, put, read, table_of, whole
from support.silver_files import silver as silver
from support.silver_tables import snowflake_export

from zoomgold.silver_input.directory import check_directory, row_counts

HIGHEST = 2**63 - 1


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
