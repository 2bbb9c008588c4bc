"""The two copies that a build is compared with: what it costs to read Silver, and to write Gold.

python benchmarks/copies.py silver DIR FILE      every Silver table into a table of a new database
python benchmarks/copies.py gold DATABASE FILE   every Gold table into a new database
"""

from __future__ import annotations

import sys
from pathlib import Path

import duckdb

USAGE = 2


def copy_silver(silver: Path, database: Path) -> None:
    """Copy each parquet file, or folder of files, into a table of its name."""
    with duckdb.connect(str(database)) as connection:
        for source in sorted(silver.iterdir()):
            files = source / "*.parquet" if source.is_dir() else source
            if source.is_dir() or source.suffix == ".parquet":
                connection.execute(
                    f"CREATE TABLE \"{source.stem}\" AS FROM read_parquet('{files}')"
                )


def copy_gold(published: Path, database: Path) -> None:
    """Copy the tables of the schema `gold`, in one transaction as a run publishes them."""
    with duckdb.connect() as connection:
        connection.execute(f"ATTACH '{published}' AS published (READ_ONLY)")
        # The format that a run writes, which is not yet DuckDB's default.
        connection.execute(f"ATTACH '{database}' AS copied (STORAGE_VERSION 'v1.4.0')")
        connection.execute("BEGIN; CREATE SCHEMA copied.gold")
        tables = connection.execute(
            "SELECT table_name FROM duckdb_tables() "
            "WHERE database_name = 'published' AND schema_name = 'gold' ORDER BY ALL"
        ).fetchall()
        for (table,) in tables:
            connection.execute(
                f'CREATE TABLE copied.gold."{table}" AS FROM published.gold."{table}"'
            )
        connection.execute("COMMIT")


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["silver", source, target]:
            copy_silver(Path(source), Path(target))
        case ["gold", source, target]:
            copy_gold(Path(source), Path(target))
        case _:
            print(__doc__, file=sys.stderr)
            sys.exit(USAGE)
