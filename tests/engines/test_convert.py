"""Other data as Silver: exact values, or each one that is not, told by table, row and column."""

from __future__ import annotations

import gzip
import json
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import pytest
from support.cli import call, call_json
from support.converted import full, made, told, write_csv
from support.gold import FIXTURES

from zoomgold.definitions.silver import TABLES
from zoomgold.engines.duckdb.convert.convert import convert
from zoomgold.engines.duckdb.convert.options import Options, checked
from zoomgold.errors import UsageError

pytestmark = pytest.mark.usefixtures("workplace")


# CSV


def test_the_delimiter_is_told_from_the_header() -> None:
    for number, delimiter in enumerate((";", "\t", "|")):
        source = write_csv(f"{number}/si_licenses.csv", {"license_id": "a,b"}, delimiter=delimiter)
        convert(source, Path(f"out{number}"), Options())
        (row,) = duckdb.sql(f"SELECT license_id FROM 'out{number}/si_licenses.parquet'").fetchall()
        assert row == ("a,b",)


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16", "utf-8-sig", "shift_jis"])
def test_encodings(encoding: str) -> None:
    name = "渡辺" if encoding == "shift_jis" else "Zoë"
    source = write_csv("si_users.csv", {"user_name": name}, encoding=encoding)
    options = Options(encoding=encoding)
    assert made(source, options)("SELECT user_name FROM 'out/si_users.parquet'") == [name]


def test_an_encoding_that_is_not_the_files_is_told() -> None:
    source = write_csv("si_users.csv", {}, {"user_name": "Zoë"}, encoding="cp1252")
    assert told(source).errors == (
        "si_users.csv: line 3: is not in UTF-8; which encoding is it? --encoding cp1252",
    )
    (error,) = told(source, Options(encoding="utf-16")).errors
    assert error.startswith("si_users.csv: is not in the encoding utf-16")


def test_compressed_files_are_read() -> None:
    source = write_csv("si_users.csv", {"user_id": "U1"})
    packed = Path("si_users.csv.gz")
    packed.write_bytes(gzip.compress(source.read_bytes()))
    assert made(packed)("SELECT user_id FROM 'out/si_users.parquet'") == ["U1"]


@pytest.mark.parametrize(
    ("line", "error"),
    [
        ("secret,only", "line 3: expected 10 columns, found 2."),
        (",".join(["secret"] * 12), "line 3: expected 10 columns, found more."),
        ('"secret', "line 3: a quote is not closed."),
    ],
)
def test_lines_that_are_no_rows_are_told_without_what_is_in_them(line: str, error: str) -> None:
    source = write_csv("si_licenses.csv", {})
    source.write_text(source.read_text() + line + "\n")
    found = told(source)
    assert found.errors == (f"si_licenses.csv: {error}",)
    assert "secret" not in str(found)


def test_columns_that_are_missing_doubled_or_unknown() -> None:
    source = Path("si_meetings.csv")
    names = list(TABLES["si_meetings"].schema)
    names[names.index("start_time")] = "started_at"
    source.write_text(",".join(names) + "\n")
    assert told(source).errors == (
        "si_meetings.csv: expected start_time (timestamp); "
        "found started_at (text), not in the contract.",
    )
    source.write_text(",".join([*names, "START_TIME", "start_time"]) + "\n")
    assert told(source).errors == (
        "si_meetings.csv: columns START_TIME, start_time differ in case only; keep one of them.",
    )


def test_a_file_without_header_is_told_without_what_is_in_it() -> None:
    Path("si_users.csv").write_text("U1,Ann,ann@example.com\n")
    (error,) = told(Path("si_users.csv")).errors
    assert "its first line names no column of si_users" in error
    assert "ann" not in error
    Path("si_users.csv").write_text("_COL_0,_COL_1\nU1,Ann\n")
    assert "si_users.csv: expected user_id (string); found _COL_0 (text), not in the contract." in (
        told(Path("si_users.csv")).errors
    )
    Path("si_users.csv").write_text("")
    assert "is empty" in told(Path("si_users.csv")).errors[0]


def test_rows_without_load_columns_get_the_load_time_that_is_given() -> None:
    Path("si_users.csv").write_text("user_id,user_name,email,company,plan_type\nU1,A,a@b.c,,Pro\n")
    (error,) = told(Path("si_users.csv")).errors
    assert error.startswith("si_users.csv: load_timestamp, update_timestamp, source_system, ")
    loaded = datetime(2025, 6, 4, 12)
    ask = made(Path("si_users.csv"), Options(loaded_at=loaded))
    assert ask("SELECT [load_timestamp, update_timestamp] FROM 'out/si_users.parquet'") == [
        [loaded, loaded]
    ]
    assert ask("SELECT [load_date, update_date] FROM 'out/si_users.parquet'") == [
        [loaded.date(), loaded.date()]
    ]


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"delimiter": "::"}, "--delimiter"),
        ({"encoding": "latin-99"}, "--encoding"),
        ({"date_formats": ("dd.mm.yyyy",)}, "--date-format"),
        ({"date_formats": ("%Q",)}, "--date-format"),
    ],
)
def test_options_that_cannot_be(given: dict[str, Any], words: str) -> None:
    usual: dict[str, Any] = {"delimiter": None, "encoding": "utf-8", "date_formats": ()}
    with pytest.raises(UsageError, match=words):
        checked(**{**usual, "nulls": (), "loaded_at": None, **given})


# Other forms


def test_json_lines() -> None:
    rows = [
        full("si_billing_events", {"amount": 19.9, "event_id": 7, "user_id": None}),
        full("si_billing_events", {"amount": "5", "event_id": "E2"}) | {"extra": [1]},
    ]
    rows[1].pop("user_id")
    Path("si_billing_events.jsonl").write_text("\n".join(map(json.dumps, rows)))
    found = convert(Path("si_billing_events.jsonl"), Path("out"), Options())
    assert found.ignored == {"si_billing_events": ("extra",)}
    (read,) = duckdb.sql(
        "SELECT list([amount::VARCHAR, event_id, user_id]) FROM 'out/si_billing_events.parquet'"
    ).fetchall()
    assert read == ([["19.90", "7", None], ["5.00", "E2", None]],)


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ('{"a": 1}\n{"b": ', "is not sound JSON"),
        ('{"a": 1}\n[1]\n', "row 2: expected a JSON object."),
        ('{"a": 1}\nnull\n', "row 2: expected a JSON object."),
    ],
)
def test_json_that_is_none(text: str, error: str) -> None:
    Path("si_users.jsonl").write_text(text)
    assert any(error in one for one in told(Path("si_users.jsonl")).errors)


def test_a_duckdb_file_of_any_types() -> None:
    with duckdb.connect("mine.duckdb") as connection:
        connection.execute("CREATE SCHEMA raw")
        connection.execute(
            "CREATE TABLE raw.Billing_Events AS SELECT 1::HUGEINT AS event_id, 'U1' AS user_id, "
            "'Refund' AS event_type, 19.99::DOUBLE AS amount, "
            "TIMESTAMPTZ '2024-01-05 02:00:00+02' AS event_date, "
            "TIMESTAMPTZ '2024-01-05 12:00:00+02' AS load_timestamp, "
            "TIMESTAMP_NS '2024-01-05 10:00:00.123456789' AS update_timestamp, "
            "NULL AS source_system, DATE '2024-01-05' AS load_date, '2024-01-05' AS update_date"
        )
        connection.execute("CREATE TABLE other AS SELECT 1 AS x")
    error = told(Path("mine.duckdb"))
    assert error.errors[0].startswith("missing: si_users, si_licenses, ")
    # The formats are those of texts: a column of dates has none.
    ask = made(Path("mine.duckdb"), Options(date_formats=("%d.%m.%Y",)), missing_as_empty=True)
    (row,) = ask("SELECT row(*COLUMNS(*)) FROM 'out/si_billing_events.parquet'")
    assert tuple(row.values() if isinstance(row, dict) else row)[3:7] == (
        Decimal("19.99"),
        date(2024, 1, 5),
        datetime(2024, 1, 5, 10),
        datetime(2024, 1, 5, 10, 0, 0, 123456),
    )


def test_types_that_hold_no_such_values() -> None:
    with duckdb.connect() as connection:
        connection.execute(
            f"COPY (SELECT * REPLACE (1.5::DOUBLE AS user_id, [1] AS company, "
            f"0.1::DOUBLE + 0.2::DOUBLE AS load_date) FROM '{FIXTURES}/si_users.parquet' LIMIT 1) "
            "TO 'si_users.parquet'"
        )
    assert told(Path("si_users.parquet")).errors == (
        "si_users.parquet: column user_id: expected string, found DOUBLE.",
        "si_users.parquet: column company: expected string, found INTEGER[].",
    )


def test_parquet_with_floats_is_converted_where_it_is_exact() -> None:
    def write(value: str) -> Path:
        with duckdb.connect() as connection:
            connection.execute(
                f"COPY (SELECT * REPLACE ({value} AS amount) "
                f"FROM '{FIXTURES}/si_billing_events.parquet' LIMIT 1) "
                "TO 'si_billing_events.parquet'"
            )
        return Path("si_billing_events.parquet")

    (value,) = told(write("0.1::DOUBLE + 0.2::DOUBLE")).values
    assert value.found == "0.30000000000000004"
    ask = made(write("0.1::DOUBLE"))
    assert ask("SELECT amount FROM 'out/si_billing_events.parquet'") == [Decimal("0.10")]


@pytest.mark.parametrize("form", ["csv", "json"])
def test_the_whole_silver_comes_back_as_it_was(form: str) -> None:
    Path("data").mkdir()
    with duckdb.connect() as connection:
        for name in TABLES:
            connection.execute(
                f"COPY (FROM '{FIXTURES}/{name}.parquet') TO 'data/{name}.{form}' (FORMAT {form})"
            )
        convert(Path("data"), Path("out"), Options())
        for name in TABLES:
            for one, other in ((FIXTURES, Path("out")), (Path("out"), FIXTURES)):
                lost = connection.execute(
                    f"FROM '{one}/{name}.parquet' EXCEPT ALL FROM '{other}/{name}.parquet'"
                )
                assert lost.fetchall() == []


def test_rows_are_counted_in_their_file_whatever_its_size() -> None:
    rows = [{"usage_count": "1"}] * 30_000
    source = write_csv("si_feature_usage.csv", *rows, {"usage_count": "x"})
    assert [value.row for value in told(source).values] == [30_001]


@pytest.mark.parametrize(("form", "extension"), [("delta", "delta"), ("iceberg", "iceberg")])
def test_a_lake_table_is_read_by_an_extension_that_is_there_or_refused(
    form: str, extension: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    # Where no extension is: DuckDB looks for them below the home directory.
    monkeypatch.setenv("HOME", str(tmp_path))
    log = Path("si_users", "_delta_log" if form == "delta" else "metadata")
    log.mkdir(parents=True)
    name = "00000000000000000000.json" if form == "delta" else "v1.metadata.json"
    (log / name).write_text("{}")
    outcome = call("silver", "convert", "si_users", "--out", "out")
    assert outcome.code == 2
    assert f"DuckDB's extension {extension}, which is not installed here." in outcome.err
    assert f"INSTALL {extension}" in outcome.err
    assert not Path("out").exists()


# Directories


def test_a_directory_with_a_file_for_each_table() -> None:
    write_csv("data/users.csv", {"user_id": "U1"})
    write_csv("data/SI_LICENSES.csv".lower(), {"license_id": "L1"})
    write_csv("data/si_meetings/si_meetings.csv", {"meeting_id": "M1"})
    Path("data/si_meetings/si_meetings.csv").rename("data/si_meetings/a.csv")
    write_csv("data/si_meetings/si_meetings.csv", {"meeting_id": "M2"})
    Path("data/notes.md").touch()
    error = told(Path("data"))
    assert error.errors == (
        "missing: si_participants, si_feature_usage, si_webinars, si_support_tickets, "
        "si_billing_events; to write them without a row: --missing-as-empty.",
    )
    found = convert(Path("data"), Path("out"), Options(), missing_as_empty=True)
    assert {name: count for name, count in found.rows.items() if count} == {
        "si_users": 1,
        "si_licenses": 1,
        "si_meetings": 2,
    }
    assert found.skipped == ("notes.md",)
    assert call("silver", "check", "out", "--threshold", 0).code == 0


@pytest.mark.parametrize("form", ["csv", "json", "parquet"])
def test_a_path_is_only_a_path(form: str) -> None:
    folder = Path("it's [a] *", "user_id=ZZ")
    folder.mkdir(parents=True)
    with duckdb.connect() as connection:
        connection.execute(
            f"COPY (FROM '{FIXTURES}/si_users.parquet' WHERE user_id IS NOT NULL LIMIT 5) "
            f"TO 'users.{form}' (FORMAT {form})"
        )
        Path(f"users.{form}").rename(folder / f"users.{form}")
        convert(folder / f"users.{form}", Path("o'u[t]"), Options())
        file = Path("o'u[t]", "si_users.parquet").rename("users.parquet")
        found = connection.execute(f"SELECT DISTINCT user_id FROM '{file}'").fetchall()
    assert ("ZZ",) not in found
    assert found


def test_two_files_of_one_table_are_refused() -> None:
    write_csv("data/users.csv", {})
    write_csv("data/si_users.csv", {})
    with pytest.raises(UsageError, match=r"si_users.csv and users.csv are both si_users"):
        convert(Path("data"), Path("out"), Options())


def test_nothing_is_written_over() -> None:
    source = write_csv("si_users.csv", {})
    Path("out").mkdir()
    Path("out/kept").touch()
    with pytest.raises(UsageError, match="not empty"):
        convert(source, Path("out"), Options())
    Path("out/kept").unlink()
    convert(source, Path("out"), Options())
    assert [path.name for path in Path("out").iterdir()] == ["si_users.parquet"]


def test_the_command_prints_what_it_did_and_why_it_did_not() -> None:
    source = write_csv("si_licenses.csv", {"start_date": "soon"}, {"start_date": "later"})
    failed = call_json("silver_convert", "silver", "convert", source, "--out", "out", code=2)
    assert failed["unconverted"] == 2
    assert [(one["row"], one["found"]) for one in failed["values"]] == [(1, "soon"), (2, "later")]
    nulls = ("--null", "soon", "--null", "later")
    document = call_json("silver_convert", "silver", "convert", source, "--out", "out", *nulls)
    assert (document["rows"], document["error"]) == ({"si_licenses": 2}, None)
    assert "si_users" in document["missing"]
    assert call("silver", "convert", "nowhere", "--out", "x").code == 2
    late = call("silver", "convert", source, "--out", "x", "--loaded-at", "soon")
    assert late.code == 2
    assert late.err.startswith("Error: --loaded-at: expected a date or time")
