"""Silver's parquet files as DuckDB reads them."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import duckdb

from zoomgold.definitions.silver import TABLES, TEXT
from zoomgold.engines.duckdb.errors import first_line, is_out_of_memory
from zoomgold.engines.duckdb.types import literal
from zoomgold.models.catalog import MODELS
from zoomgold.plan.parts import ADDED
from zoomgold.silver_input.directory import FileGroup, SilverFiles
from zoomgold.silver_input.readings import Reading

_TYPES = {"string": "VARCHAR", "int64": "BIGINT", "timestamp(6)": "TIMESTAMP"}


def create_views(
    connection: duckdb.DuckDBPyConnection,
    files: SilverFiles,
    added: Mapping[str, Collection[str]],
) -> None:
    """A view per Silver table, with the contract's columns and types.

    And one of the `added` files of each model's source.
    """
    for name in TABLES:
        _create_view(connection, name, name, files.groups[name])
    for model, paths in added.items():
        source = MODELS[model].source
        assert source is not None, "a mart has no files"
        groups = _of_files(files, source.name, paths)
        _create_view(connection, f"{ADDED}{model}", source.name, groups)


def _create_view(
    connection: duckdb.DuckDBPyConnection, view: str, table: str, groups: Sequence[FileGroup]
) -> None:
    parts = [
        _group_sql(connection, group, f"{view}__{number}") for number, group in enumerate(groups)
    ]
    body = "\nUNION ALL\n".join(parts or [_empty_sql(table)])
    connection.execute(f'CREATE OR REPLACE TEMP VIEW "{view}" AS {body}')


def _of_files(files: SilverFiles, table: str, paths: Collection[str]) -> list[FileGroup]:
    """The groups of a table, of these files alone."""
    wanted = {files.directory / path for path in paths}
    groups = (
        replace(group, paths=tuple(path for path in group.paths if path in wanted))
        for group in files.groups[table]
    )
    return [group for group in groups if group.paths]


def rows_in_footers(connection: duckdb.DuckDBPyConnection, files: SilverFiles) -> dict[str, int]:
    """The rows of each Silver table; no file is read beyond its footer."""
    found = {}
    for name, groups in files.groups.items():
        listed = ", ".join(literal(str(path)) for group in groups for path in group.paths)
        query = f"SELECT sum(num_rows)::BIGINT FROM parquet_file_metadata([{listed}])"
        row = connection.execute(query).fetchone() if listed else None
        found[name] = row[0] if row is not None else 0
    return found


def damaged(files: SilverFiles) -> list[str]:
    """A line for each file that cannot be read though its footer can. Reads all of Silver."""
    errors = []
    for groups in files.groups.values():
        for group in groups:
            for path in group.paths:
                found = _damaged_columns(replace(group, paths=(path,)))
                if found:
                    names = ("column " if len(found) == 1 else "columns ") + ", ".join(found)
                    reason = next(iter(found.values()))
                    where = path.relative_to(files.directory)
                    errors.append(f"{where}: damaged: {names} cannot be read ({reason})")
    return errors


def _damaged_columns(group: FileGroup) -> dict[str, str]:
    """Each column that cannot be read, with the reason."""
    found = {}
    # A connection of its own: the one that failed may be in no state to be used.
    with duckdb.connect() as connection:
        connection.execute("SET TimeZone = 'UTC'")
        for reading in group.how.readings:
            if reading.found is None:
                continue
            how = replace(group.how, readings=(reading,))
            values = _group_sql(connection, replace(group, how=how), "one_column")
            name = reading.column.name
            try:
                connection.execute(f'SELECT bit_xor(hash("{name}")) FROM ({values})')
            except duckdb.Error as error:
                if not is_out_of_memory(error):
                    found[name] = first_line(error)
    return found


def _group_sql(connection: duckdb.DuckDBPyConnection, group: FileGroup, name: str) -> str:
    """A query of a group's rows; what it needs beside the files is registered under `name`."""
    early = group.how.has_early_nanoseconds
    columns = ", ".join(_reading_sql(reading, counted=early) for reading in group.how.readings)
    if early:
        connection.register(name, _counted_nanoseconds(group))
        return f'SELECT {columns} FROM "{name}"'
    paths = ", ".join(literal(_escaped_glob(path)) for path in group.paths)
    # The path is only a path: `user_id=U1` in it is no column.
    return f"SELECT {columns} FROM read_parquet([{paths}], hive_partitioning = false)"


def _counted_nanoseconds(group: FileGroup) -> Any:
    """The files, read by Arrow with nanoseconds as the numbers that they are.

    DuckDB cuts nanoseconds that are marked as UTC towards 1970 before a query sees them.
    """
    import pyarrow as pa  # late: slow to import, rarely needed
    import pyarrow.dataset as ds

    schema = pa.schema(
        [
            (reading.found, pa.int64() if reading.is_nanoseconds else reading.arrow_type)
            for reading in group.how.readings
            if reading.found is not None
        ]
    )
    # As in the check of the files: old timestamps are read as microseconds.
    parquet = ds.ParquetFileFormat(coerce_int96_timestamp_unit="us")
    return ds.dataset([str(path) for path in group.paths], schema=schema, format=parquet)


def _reading_sql(reading: Reading, *, counted: bool) -> str:
    """A contract column; `counted`: nanoseconds arrive as numbers."""
    column = reading.column
    target = _TYPES.get(column.dtype, column.dtype.upper())
    if reading.found is None:
        return f'CAST(NULL AS {target}) AS "{column.name}"'
    found = '"' + reading.found.replace('"', '""') + '"'
    if reading.is_nanoseconds:
        # Cut to whole microseconds downwards; a cast would cut times before 1970 upwards.
        count = found if counted else f"epoch_ns({found})"
        floored = f"{count} // 1000 - CAST({count} % 1000 < 0 AS BIGINT)"
        return f'make_timestamp({floored}) AS "{column.name}"'
    value = f"CAST({found} AS {target})"
    if counted and column.dtype == TEXT:
        # Of Arrow's text DuckDB does not check, as it does of its own, that it is UTF-8.
        value = f"decode(encode({value}))"
    return f'{value} AS "{column.name}"'


def _empty_sql(name: str) -> str:
    columns = (
        Reading(column, None, "null", is_nanoseconds=False) for column in TABLES[name].columns
    )
    return f"SELECT {', '.join(_reading_sql(c, counted=False) for c in columns)} WHERE false"


def _escaped_glob(path: Path) -> str:
    """The path for `read_parquet`, which would take brackets and stars for a pattern."""
    return "".join(f"[{char}]" if char in "[*?" else char for char in str(path))
