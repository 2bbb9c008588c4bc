"""The tables of Silver as files: their schemas, and the same rows in other files."""

from __future__ import annotations

import random
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import pyarrow as pa  # type: ignore[import-untyped, unused-ignore]  # pyarrow: some releases
import pyarrow.parquet as pq  # type: ignore[import-untyped, unused-ignore]  # pyarrow: some releases

Row = dict[str, Any]

_TEXT, _WHOLE, _DAY, _INSTANT = pa.string(), pa.int64(), pa.date32(), pa.timestamp("us")
_MONEY = pa.decimal128(10, 2)
_METADATA = {
    "load_timestamp": _INSTANT,
    "update_timestamp": _INSTANT,
    "source_system": _TEXT,
    "load_date": _DAY,
    "update_date": _DAY,
}
_COLUMNS: dict[str, dict[str, Any]] = {
    "si_users": {
        **dict.fromkeys(
            ("user_id", "user_name", "email", "company", "plan_type", "user_status"), _TEXT
        ),
        **_METADATA,
    },
    "si_licenses": {
        **dict.fromkeys(("license_id", "license_type", "assigned_to_user_id"), _TEXT),
        **dict.fromkeys(("start_date", "end_date"), _DAY),
        **_METADATA,
    },
    "si_meetings": {
        **dict.fromkeys(("meeting_id", "host_id", "meeting_topic"), _TEXT),
        **dict.fromkeys(("start_time", "end_time"), _INSTANT),
        "duration_minutes": _WHOLE,
        **_METADATA,
    },
    "si_participants": {
        **dict.fromkeys(("participant_id", "meeting_id", "user_id"), _TEXT),
        **dict.fromkeys(("join_time", "leave_time"), _INSTANT),
        **_METADATA,
    },
    "si_feature_usage": {
        **dict.fromkeys(("usage_id", "meeting_id", "feature_name"), _TEXT),
        "usage_count": _WHOLE,
        "usage_date": _DAY,
        **_METADATA,
    },
    "si_webinars": {
        **dict.fromkeys(("webinar_id", "host_id", "webinar_topic"), _TEXT),
        **dict.fromkeys(("start_time", "end_time"), _INSTANT),
        "registrants": _WHOLE,
        **_METADATA,
    },
    "si_support_tickets": {
        **dict.fromkeys(("ticket_id", "user_id", "ticket_type", "resolution_status"), _TEXT),
        "open_date": _DAY,
        **_METADATA,
    },
    "si_billing_events": {
        **dict.fromkeys(("event_id", "user_id", "event_type"), _TEXT),
        "amount": _MONEY,
        "event_date": _DAY,
        **_METADATA,
    },
    "si_error_data": {
        "error_id": _WHOLE,
        **dict.fromkeys(("error_type", "error_description", "source_table"), _TEXT),
        "error_timestamp": _INSTANT,
        **dict.fromkeys(("process_audit_info", "status"), _TEXT),
        **dict.fromkeys(("load_date", "update_date"), _DAY),
        "source_system": _TEXT,
    },
    "si_audit": {
        **dict.fromkeys(("execution_id", "pipeline_name"), _TEXT),
        **dict.fromkeys(("start_time", "end_time"), _INSTANT),
        **dict.fromkeys(("status", "error_message"), _TEXT),
        **dict.fromkeys(("load_date", "update_date"), _DAY),
        "source_system": _TEXT,
    },
}
SCHEMAS: dict[str, pa.Schema] = {table: pa.schema(list(c.items())) for table, c in _COLUMNS.items()}
"""The Arrow schema of every Silver table."""

TABLES = tuple(SCHEMAS)


def write_tables(out: Path, tables: dict[str, list[Row]], without: Sequence[str] = ()) -> None:
    """Write these rows as a Silver directory: a column not given is null, a table not given empty.

    The columns `without` are left out of the files.
    """
    out.mkdir(parents=True, exist_ok=True)
    for table, schema in SCHEMAS.items():
        data = pa.Table.from_pylist(tables.get(table, []), schema)
        keep = [name for name in data.column_names if name not in without]
        pq.write_table(data.select(keep), out / f"{table}.parquet", compression="zstd")


def write_part(table: str, rows: Sequence[Row], file: Path) -> None:
    """Write one file of a table's folder."""
    _write_part(pa.Table.from_pylist(list(rows), SCHEMAS[table]), file)


def read_rows(file: Path) -> list[Row]:
    """The rows of a file."""
    rows: list[Row] = pq.ParquetFile(file).read().to_pylist()
    return rows


def written(table: str, rows: Sequence[Row]) -> list[Row]:
    """The rows as a file of the table has them."""
    found: list[Row] = pa.Table.from_pylist(list(rows), SCHEMAS[table]).to_pylist()
    return found


def _read(silver: Path) -> dict[str, Any]:
    """Every table of a directory that `write_silver` wrote."""
    return {file.stem: pq.ParquetFile(file).read() for file in sorted(silver.glob("*.parquet"))}


def shuffled(silver: Path, out: Path, seed: int) -> None:
    """Write the same rows in another order."""
    out.mkdir(parents=True, exist_ok=True)
    for table, data in _read(silver).items():
        order = list(range(data.num_rows))
        random.Random(f"{table} {seed}").shuffle(order)
        pq.write_table(data.take(pa.array(order, pa.int64())), out / f"{table}.parquet")


def split(silver: Path, out: Path, seed: int) -> None:
    """Write every table as a folder of two to five files of unequal length, at times of none."""
    for table, data in _read(silver).items():
        rng = random.Random(f"{table} {seed}")
        cuts = [rng.randint(0, data.num_rows) for _ in range(rng.randint(1, 4))]
        for number, part in enumerate(_parts(data, cuts)):
            _write_part(part, out / table / f"part-{number}.parquet")


def snowflake_export(silver: Path, out: Path) -> None:
    """Write the same data the way Snowflake unloads it.

    Upper-case names in any order, columns that nobody asked for, whole numbers as decimal(38,0),
    timestamps in nanoseconds wherever the column's values fit (with digits below the microsecond,
    which a reader cuts off), dictionary-encoded text, several snappy files of which one is empty.
    """
    for table, data in _read(silver).items():
        rng = random.Random(table)
        columns = {field.name.upper(): _exported(data.column(field.name)) for field in data.schema}
        size = data.num_rows
        columns["METADATA$FILENAME"] = pa.array([f"@stage/{table}"] * size, _TEXT)
        columns["_LOADED_BY"] = pa.array([1.5] * size, pa.float64())
        middle = rng.randint(0, size)
        for number, part in enumerate(_parts(pa.table(columns), [middle, middle])):
            names = rng.sample(part.column_names, part.num_columns)
            _write_part(part.select(names), out / table / f"data_0_{number}_0.snappy.parquet")


def _parts(data: Any, cuts: list[int]) -> list[Any]:
    """The table cut at these rows."""
    bounds = [0, *sorted(cuts), data.num_rows]
    return [data.slice(start, end - start) for start, end in pairwise(bounds)]


def _write_part(data: Any, file: Path) -> None:
    """Write one file of a folder."""
    file.parent.mkdir(parents=True, exist_ok=True)
    pq.write_table(data, file, compression="snappy")


def _exported(column: Any) -> Any:
    """A column in the type that a Snowflake export has for it."""
    if pa.types.is_string(column.type):
        return column.dictionary_encode()
    if pa.types.is_int64(column.type):
        return column.cast(pa.decimal128(38, 0))
    if pa.types.is_timestamp(column.type):
        micros = column.cast(pa.int64()).to_pylist()
        if all(value is None or abs(value) < 2**63 // 1_000 for value in micros):
            nanos = [
                None if value is None else value * 1_000 + place * 37 % 1_000
                for place, value in enumerate(micros)
            ]
            return pa.array(nanos, pa.int64()).cast(pa.timestamp("ns"))
    return column
