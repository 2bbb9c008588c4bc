"""Parquet to plain Python rows, in the contract's kinds, with every text cleaned."""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pyarrow as pa  # type: ignore[import-untyped, unused-ignore]  # pyarrow: some releases
import pyarrow.parquet as pq  # type: ignore[import-untyped, unused-ignore]  # pyarrow: some releases

from .contract import EPOCH, OPTIONAL_COLUMNS, Kind, Row, columns_of
from .text import clean

_TICKS_PER_SECOND = {"s": 1, "ms": 1_000, "us": 1_000_000, "ns": 1_000_000_000}
_CENT = Decimal("0.01")


def read_table(silver: Path, table: str) -> list[Row]:
    """All rows of one business table, from its file or from the files of its folder."""
    return [row for file in _files(silver, table) for row in _read_file(file, table)]


def _files(silver: Path, table: str) -> list[Path]:
    """The parquet files of a table: one file, or every file of the folder of its name."""
    single, folder = silver / f"{table}.parquet", silver / table
    if single.exists() and folder.exists():
        raise ValueError(f"{table}: both a file and a folder")
    files = [single] if single.exists() else sorted(folder.glob("*.parquet"))
    if not files:
        raise ValueError(f"{table}: no parquet file")
    return files


def _read_file(file: Path, table: str) -> list[Row]:
    """The rows of one file: the contract's columns whatever their case and order, no others."""
    data = pq.ParquetFile(file).read()
    by_name = {name.lower(): data.column(name) for name in data.column_names}
    columns: dict[str, list[Any]] = {}
    for name, kind in columns_of(table).items():
        if name in by_name:
            columns[name] = _values(by_name[name], kind)
        elif (table, name) in OPTIONAL_COLUMNS:
            columns[name] = [None] * data.num_rows
        else:
            raise ValueError(f"{file}: no column {name}")
    return [
        dict(zip(columns, values, strict=True)) for values in zip(*columns.values(), strict=True)
    ]


def _values(column: Any, kind: Kind) -> list[Any]:
    """One Arrow column as Python values of its kind."""
    if kind is Kind.INSTANT and not pa.types.is_null(column.type):
        per_second = _TICKS_PER_SECOND[column.type.unit]
        return [_instant(ticks, per_second) for ticks in column.cast(pa.int64()).to_pylist()]
    values: list[Any] = column.to_pylist()
    if kind is Kind.TEXT:
        return [clean(value) for value in values]
    if kind is Kind.WHOLE:
        return [None if value is None else int(value) for value in values]
    if kind is Kind.MONEY:
        return [None if value is None else Decimal(value).quantize(_CENT) for value in values]
    return values


def _instant(ticks: int | None, per_second: int) -> datetime | None:
    """Ticks since 1970 as a timestamp, cut downwards to whole microseconds."""
    if ticks is None:
        return None
    return EPOCH + timedelta(microseconds=ticks * 1_000_000 // per_second)
