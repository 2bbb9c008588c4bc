"""Write a Silver directory of ten empty tables: a place to put data, and a contract to look at."""

import os
from pathlib import Path

from zoomgold.definitions.silver import DAY, INSTANT, MONEY, TABLES, TEXT, WHOLE, SilverTable
from zoomgold.errors import UsageError
from zoomgold.silver_input.place import new_directory

_README = """\
# A Silver directory

Ten tables as parquet files, without a row. zoomgold reads a table from `si_users.parquet`, or from
any number of parquet files in the folder `si_users/`. Replace the files by your own and keep the
column names; their order does not matter. All times are UTC, without a zone.

    zoomgold silver contract si_users    # what a table must hold
    zoomgold silver check {place}    # does it? builds nothing
    zoomgold run --silver {place}

Data that is CSV, JSON lines, a DuckDB database, Delta or Iceberg: `zoomgold silver convert`.

| table | one row per | columns |
| --- | --- | --- |
{rows}
"""


def write_empty(directory: Path) -> dict[str, int]:
    """Write the tables and a README; rows by table. Raises `UsageError`, then nothing is written.

    The directory must not exist, or be empty.
    """
    import pyarrow as pa  # late: quick start-up
    import pyarrow.parquet as pq

    types = {
        TEXT: pa.string(),
        WHOLE: pa.int64(),
        INSTANT: pa.timestamp("us"),
        DAY: pa.date32(),
        MONEY: pa.decimal128(10, 2),
    }
    with new_directory(directory) as folder:
        try:
            for table in TABLES.values():
                schema = pa.schema([(c.name, types[c.dtype]) for c in table.columns])
                pq.write_table(schema.empty_table(), folder / f"{table.name}.parquet")
            rows = "\n".join(_row(table) for table in TABLES.values())
            page = _README.format(place=os.path.normpath(directory), rows=rows)
            (folder / "README.md").write_text(page, encoding="utf-8")
        except OSError as error:
            why = error.strerror or error
            raise UsageError(f"{directory} cannot be written: {why}") from error
    return dict.fromkeys(TABLES, 0)


def _row(table: SilverTable) -> str:
    columns = ", ".join(f"`{column.name}` {column.dtype}" for column in table.columns)
    return f"| `{table.name}` | {table.key} | {columns} |"
