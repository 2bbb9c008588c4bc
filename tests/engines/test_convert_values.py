"""Converting texts: each becomes the value that it is, or is told."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest
from support.converted import made, told, value_of, write_csv

from zoomgold.definitions.silver import TABLES
from zoomgold.engines.duckdb.convert.options import Options

pytestmark = pytest.mark.usefixtures("workplace")


@pytest.mark.parametrize(
    ("column", "text", "value"),
    [
        ("usage_count", "5", 5),
        ("usage_count", " +5.00 ", 5),
        ("usage_count", "-9223372036854775808", -(2**63)),
        ("amount", "19.9", Decimal("19.90")),
        ("amount", "-.5", Decimal("-0.50")),
        ("amount", "1.5000", Decimal("1.50")),
        ("amount", "99999999.99", Decimal("99999999.99")),
        ("event_date", "2024-02-29", date(2024, 2, 29)),
        ("event_date", "2024-02-29T00:00:00Z", date(2024, 2, 29)),
        ("start_time", "2024-01-05", datetime(2024, 1, 5)),
        ("start_time", "2024-01-05 10:00", datetime(2024, 1, 5, 10)),
        ("start_time", "2024-01-05T10:00:00Z", datetime(2024, 1, 5, 10)),
        ("start_time", "2024-01-05 10:00:00 UTC", datetime(2024, 1, 5, 10)),
        # An offset counts: it is the same instant in UTC.
        ("start_time", "2024-01-05T10:00:00+02:00", datetime(2024, 1, 5, 8)),
        ("start_time", "2024-01-05 10:00:00-0530", datetime(2024, 1, 5, 15, 30)),
        ("start_time", "2024-01-05 10:00+02", datetime(2024, 1, 5, 8)),
        # Finer times are cut to microseconds, downwards.
        ("start_time", "1969-12-31 23:59:59.9999999", datetime(1969, 12, 31, 23, 59, 59, 999999)),
        ("start_time", "0001-01-01 00:00:00", datetime(1, 1, 1)),
        ("start_time", "9999-12-31 23:59:59.999999", datetime(9999, 12, 31, 23, 59, 59, 999999)),
        ("meeting_topic", " NULL ", " NULL "),
        ("meeting_topic", '"a ""b"", c"', 'a "b", c'),
        ("meeting_topic", "", None),
        ("usage_count", "", None),
        ("start_time", " ", None),
    ],
)
def test_a_text_becomes_the_value_that_it_is(column: str, text: str, value: Any) -> None:
    assert value_of(column, text) == value


@pytest.mark.parametrize(
    ("column", "text"),
    [
        *(("usage_count", text) for text in ("1.5", "five", "1e3", "1_000", "9223372036854775808")),
        *(("amount", text) for text in ("1.005", '"1,5"', '"1,000.00"', "$5", "1e2", "100000000")),
        *(("event_date", text) for text in ("05.01.2024", "2024/01/05", "2024-02-30", "soon")),
        *(("event_date", text) for text in ("2024-01-05 10:00:00", "0000-01-01", "20240105")),
        *(("start_time", text) for text in ("1704448800", "2024-01-05 25:00:00", "10:00")),
        *(("start_time", text) for text in ("2024-01-05 10:00:00 CET", "infinity", "12/01/2024")),
    ],
)
def test_a_text_that_is_no_exact_value_is_told_and_nothing_is_written(
    column: str, text: str
) -> None:
    table = next(t.name for t in TABLES.values() if column in [c.name for c in t.business])
    source = write_csv(f"{table}.csv", {}, {column: text})
    error = told(source)
    (value,) = error.values
    assert (value.table, value.row, value.column) == (table, 2, column)
    assert value.found == text.strip('"')
    line = str(error).splitlines()[1]
    assert line.startswith(f"{table} row 2, column {column}: expected ")
    assert repr(value.found) in line


@pytest.mark.parametrize(
    ("formats", "column", "text", "value"),
    [
        (["%d.%m.%Y"], "event_date", "5.1.2024", date(2024, 1, 5)),
        (["%d/%m/%Y"], "start_time", "05/01/2024 10:30", datetime(2024, 1, 5, 10, 30)),
        (["%d/%m/%Y"], "start_time", "05/01/2024", datetime(2024, 1, 5)),
        (["%m/%d/%Y %I:%M %p"], "start_time", "01/05/2024 10:30 PM", datetime(2024, 1, 5, 22, 30)),
        (["%d/%m/%Y", "%d.%m.%Y"], "event_date", "05.01.2024", date(2024, 1, 5)),
        (["%d/%m/%Y %H:%M %z"], "start_time", "05/01/2024 10:00 +0200", datetime(2024, 1, 5, 8)),
        # Beside them ISO 8601 is read, unless it could mean another day.
        (["%d/%m/%Y"], "event_date", "2024-01-05", date(2024, 1, 5)),
        (["%Y-%d-%m"], "event_date", "2024-05-01", date(2024, 1, 5)),
    ],
)
def test_dates_in_the_named_formats(
    formats: list[str], column: str, text: str, value: object
) -> None:
    table = next(t for t in TABLES.values() if column in [c.name for c in t.business])
    others = {name: text for name, dtype in table.schema.items() if dtype in ("date",)}
    others |= {name: "" for name, t in table.schema.items() if t in ("date", "timestamp(6)")}
    source = write_csv(f"{table.name}.csv", others | {column: text})
    ask = made(source, Options(date_formats=tuple(formats)))
    assert ask(f"SELECT {column} FROM 'out/{table.name}.parquet'") == [value]


def test_a_format_with_the_year_first_replaces_iso() -> None:
    # 2024-05-13 is no date with the day in the middle's place, and is not taken for another.
    blank = {name: "" for name, t in TABLES["si_licenses"].schema.items() if t != "string"}
    source = write_csv("si_licenses.csv", blank | {"start_date": "2024-05-13"})
    error = told(source, Options(date_formats=("%Y-%d-%m",)))
    assert [value.found for value in error.values] == ["2024-05-13"]


def test_a_year_of_two_digits_is_no_year_of_four() -> None:
    blank = {name: "" for name, t in TABLES["si_licenses"].schema.items() if t != "string"}
    source = write_csv("si_licenses.csv", blank | {"start_date": "05/01/24"})
    assert told(source, Options(date_formats=("%d/%m/%Y",))).count == 1


def test_texts_that_mean_null() -> None:
    source = write_csv(
        "si_feature_usage.csv", {"usage_count": "n/a", "feature_name": "NULL"}, {"usage_count": "3"}
    )
    ask = made(source, Options(nulls=("n/a", "NULL")))
    assert ask("SELECT usage_count FROM 'out/si_feature_usage.parquet'") == [None, 3]
    assert ask("SELECT feature_name FROM 'out/si_feature_usage.parquet'") == [None, "x"]


def test_only_the_first_values_are_told_and_all_are_counted() -> None:
    many = 250
    error = told(write_csv("si_feature_usage.csv", *[{"usage_count": "x"}] * many))
    assert error.count == many
    assert [value.row for value in error.values] == list(range(1, 101))
    lines = str(error).splitlines()
    assert len(lines) == 3
    assert lines[2].endswith("and 248 more")


def test_what_may_be_personal_is_masked_wherever_it_stands() -> None:
    source = write_csv("si_users.csv", {"load_date": "ann@example.com"})
    message = str(told(source))
    assert "ann@" not in message
    assert "'a***'" in message
