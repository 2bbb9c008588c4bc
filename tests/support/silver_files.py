"""Files of Silver of any shape, what a run reads of them and what is told of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from zoomgold.cli import main
from zoomgold.config.settings import NAMES, environment_name
from zoomgold.engines.duckdb.backend import DuckDBBackend
from zoomgold.errors import SilverError
from zoomgold.silver_input.directory import check_directory

from .silver_tables import SCHEMAS, write_tables

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
