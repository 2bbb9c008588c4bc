"""Each file or table of a source as a query: its columns, and the number of each row."""

import re
from pathlib import Path

import duckdb

from zoomgold.definitions.silver import TABLES
from zoomgold.engines.duckdb.convert.options import Options
from zoomgold.engines.duckdb.convert.relation import (
    AS_IT_IS,
    ROW,
    Column,
    Relation,
    UnreadableError,
    path_sql,
    quoted,
    readable,
)
from zoomgold.engines.duckdb.convert.text_files import csv_relation, json_relation
from zoomgold.engines.duckdb.errors import first_line
from zoomgold.engines.duckdb.types import literal
from zoomgold.errors import UsageError
from zoomgold.silver_input.forms import Form, table_of
from zoomgold.silver_input.parts import Part

#: The catalog that a DuckDB file is attached as.
_SOURCE = "source"
_METADATA = ".metadata.json"


def of_file(
    connection: duckdb.DuckDBPyConnection, part: Part, path: Path, options: Options, scratch: Path
) -> Relation:
    """A file, or the folder, of a part. Raises `UnreadableError`; `scratch` can be written to."""
    if part.form is Form.CSV:
        return csv_relation(path, TABLES[part.table], options, scratch)
    if part.form is Form.JSON:
        return json_relation(connection, path, options, scratch)
    if part.form is Form.PARQUET:
        return _typed(connection, path.name, f"read_parquet([{path_sql(path)}], {AS_IT_IS})")
    if part.form is Form.DELTA:
        _load(connection, "delta", part.form)
        return _typed(connection, path.name, f"delta_scan({literal(str(path))})")
    _load(connection, "iceberg", part.form)
    version = _version(path)
    how = "allow_moved_paths = true" + (f", version = {literal(version)}" if version else "")
    return _typed(connection, path.name, f"iceberg_scan({literal(str(path))}, {how})")


def _version(table: Path) -> str | None:
    """The newest version of an Iceberg table; None: its own version hint says which."""
    if (table / "metadata" / "version-hint.text").exists():
        return None
    numbered: dict[int, list[str]] = {}
    for file in table.glob(f"metadata/*{_METADATA}"):
        number = re.match(r"v?(\d+)", file.name)
        numbered.setdefault(int(number[1]) if number else -1, []).append(file.name)
    newest = numbered[max(numbered)]
    if len(newest) > 1:
        names = " and ".join(sorted(newest))
        raise UnreadableError(f"{names}: which is current? Write it to metadata/version-hint.text.")
    return newest[0].removesuffix(_METADATA).removeprefix("v")


def attached(connection: duckdb.DuckDBPyConnection, file: Path) -> dict[str, list[str]]:
    """Attach a DuckDB file; the quoted names of what is each Silver table there."""
    try:
        connection.execute(f"ATTACH {literal(str(file))} AS {_SOURCE} (READ_ONLY)")
        found = connection.execute(
            "SELECT table_schema, table_name FROM information_schema.tables "
            f"WHERE table_catalog = '{_SOURCE}' ORDER BY ALL"
        ).fetchall()
    except duckdb.Error as error:
        why = first_line(error)
        raise UsageError(f"{file}: cannot be read as a DuckDB database: {why}") from error
    tables: dict[str, list[str]] = {}
    for schema, name in found:
        table = table_of(name)
        if table is not None:
            tables.setdefault(table, []).append(".".join([_SOURCE, quoted(schema), quoted(name)]))
    return tables


def of_table(connection: duckdb.DuckDBPyConnection, name: str) -> Relation:
    """A table of an attached file."""
    return _typed(connection, name.partition(".")[2].replace('"', ""), name)


def _typed(connection: duckdb.DuckDBPyConnection, where: str, rows: str) -> Relation:
    with readable():
        described = connection.execute(f"DESCRIBE FROM {rows}").fetchall()
    columns = tuple(Column(one[0], quoted(one[0]), one[1]) for one in described)
    return Relation(where, columns, f'SELECT *, row_number() OVER () AS "{ROW}" FROM {rows}')


def _load(connection: duckdb.DuckDBPyConnection, extension: str, form: Form) -> None:
    """Load an extension that is installed; none is ever downloaded."""
    try:
        connection.execute(f"LOAD {extension}")
    except duckdb.Error:
        raise UsageError(
            f"A {form} is read by DuckDB's extension {extension}, which is not installed here.\n"
            "Nothing is downloaded by itself. Install it once: "
            f"python -c \"import duckdb; duckdb.execute('INSTALL {extension}')\""
        ) from None
