"""Sources to convert, and what is made of them or told."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import duckdb
import pytest

from zoomgold.definitions.silver import TABLES
from zoomgold.engines.duckdb.convert.convert import convert
from zoomgold.engines.duckdb.convert.options import Options
from zoomgold.errors import ConversionError

#: A value of each type as everyone writes it.
SOUND = {
    "string": "x",
    "int64": "1",
    "timestamp(6)": "2024-01-05 10:00:00",
    "date": "2024-01-05",
    "decimal(10, 2)": "1.00",
}
Rows = Sequence[Mapping[str, Any]]


def full(table: str, row: Mapping[str, Any]) -> dict[str, Any]:
    """A row with a value in each column."""
    return {name: row.get(name, SOUND[t]) for name, t in TABLES[table].schema.items()}


def write_csv(file: str, *rows: Mapping[str, Any], delimiter: str = ",", **options: Any) -> Path:
    """A CSV file of a table, with all columns; values are written as they are."""
    table = f"si_{Path(file).name.removeprefix('si_').partition('.')[0]}"
    complete = [full(table, row) for row in rows]
    lines = [delimiter.join(TABLES[table].schema)]
    lines += [delimiter.join(map(str, row.values())) for row in complete]
    path = Path(file)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes("\n".join([*lines, ""]).encode(**options))
    return path


def made(source: Path, options: Options | None = None, **more: Any) -> Callable[[str], list[Any]]:
    """Convert a source; what it gives reads a query of the directory that was written."""
    convert(source, Path("out"), options or Options(), **more)

    def ask(query: str) -> list[Any]:
        with duckdb.connect() as connection:
            return [row[0] for row in connection.execute(query).fetchall()]

    return ask


def told(source: Path, options: Options | None = None, **more: Any) -> ConversionError:
    """The error of a conversion, which leaves nothing behind."""
    before = set(Path().rglob("*"))
    with pytest.raises(ConversionError) as caught:
        convert(source, Path("out"), options or Options(), **more)
    assert set(Path().rglob("*")) == before
    assert caught.value.exit_code == 2
    return caught.value


def value_of(column: str, text: str, options: Options | None = None) -> Any:
    """What a text becomes in a column; it is read back from the file that was written."""
    table = next(t.name for t in TABLES.values() if column in [c.name for c in t.business])
    ask = made(write_csv(f"{table}.csv", {column: text}), options)
    (value,) = ask(f"SELECT {column} FROM 'out/{table}.parquet'")
    return value
