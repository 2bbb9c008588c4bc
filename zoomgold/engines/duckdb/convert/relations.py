"""Each file or table of a source as a query: its columns, and the number of each row."""

import re
from pathlib import Path

import duckdb

from zoomgold.definitions.silver import TABLES
from zoomgold.engines.duckdb.convert.options import Options
from zoomgold.engines.duckdb.convert.relation import (
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


def of_file(
    connection: duckdb.DuckDBPyConnection, part: Part, path: Path, options: Options, scratch: Path
) -> Relation:
    """A file, or the folder, of a part. Raises `UnreadableError`; `scratch` can be written to."""
    if part.form is Form.CSV:
        return csv_relation(path, TABLES[part.table], options, scratch)
    if part.form is Form.JSON:
        return json_relation(connection, path, options, scratch)
    if part.form is Form.PARQUET:
        return _typed(connection, path.name, f"read_parquet([{path_sql(path)}])")
    if part.form is Form.DELTA:
        _load(connection, "delta", part.form)
        return _typed(connection, path.name, f"delta_scan({literal(str(path))})")
    _load(connection, "iceberg", part.form)
    newest = literal(str(_newest_metadata(path)))
    return _typed(connection, path.name, f"iceberg_scan({newest}, allow_moved_paths = true)")


def _newest_metadata(table: Path) -> Path:
    """The folder of an Iceberg table that says its version, or the metadata file that is newest."""
    if (table / "metadata" / "version-hint.text").exists():
        return table
    numbered: dict[int, list[Path]] = {}
    for file in table.glob("metadata/*.metadata.json"):
        number = re.match(r"v?(\d+)", file.name)
        numbered.setdefault(int(number[1]) if number else -1, []).append(file)
    newest = numbered[max(numbered)]
    if len(newest) > 1:
        names = " and ".join(sorted(file.name for file in newest))
        raise UnreadableError(f"{names}: which is current? Write it to metadata/version-hint.text.")
    return newest[0]


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
