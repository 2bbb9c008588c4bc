"""Run the plain SQL script (yardstick.sql) that the pipeline's speed is measured against."""

from __future__ import annotations

import argparse
import re
import time
from datetime import UTC, date, datetime
from pathlib import Path

import duckdb

SCRIPT = Path(__file__).with_name("yardstick.sql")
SILVER_TABLES = (
    "si_users",
    "si_licenses",
    "si_meetings",
    "si_participants",
    "si_feature_usage",
    "si_webinars",
    "si_support_tickets",
    "si_billing_events",
    "si_error_data",
    "si_audit",
)
# A constant as wide as the pipeline's own, so that both write the same number of bytes.
EXECUTION_ID = "00000000-0000-4000-8000-000000000000"


def build(
    silver: Path, database: Path, as_of: date, *, threads: int = 2, timings: bool = False
) -> None:
    """Write the Gold of a Silver directory into a new database file."""
    database.parent.mkdir(parents=True, exist_ok=True)
    for old in (database, database.with_name(f"{database.name}.wal")):
        old.unlink(missing_ok=True)
    variables = {table: _text(_parquet(silver, table)) for table in SILVER_TABLES}
    variables["as_of"] = f"DATE '{as_of}'"
    variables["execution_id"] = _text(EXECUTION_ID)
    variables["started_at"] = f"TIMESTAMP '{datetime.now(UTC).replace(tzinfo=None)}'"
    with duckdb.connect(config={"threads": threads}) as connection:
        # Under a name of its own: "gold.duckdb" would be a catalog and clash with the schema.
        connection.execute(f"ATTACH {_text(database)} AS yardstick; USE yardstick")
        for name, value in variables.items():
            # Not as a parameter: to bind one, DuckDB imports pandas, which takes a second.
            connection.execute(f"SET VARIABLE {name} = {value}")
        for statement in connection.extract_statements(SCRIPT.read_text(encoding="utf-8")):
            started = time.perf_counter()
            connection.execute(statement)
            created = re.search(r"^CREATE (?:TEMP )?TABLE (\S+)", statement.query, re.MULTILINE)
            if timings and created:
                print(f"{time.perf_counter() - started:8.2f} s  {created[1]}")


def _parquet(silver: Path, table: str) -> Path:
    """What read_parquet is given: the table's file, or every file of its folder."""
    folder = silver / table
    return folder / "*.parquet" if folder.is_dir() else silver / f"{table}.parquet"


def _text(value: object) -> str:
    """A value as a literal of SQL."""
    quoted = str(value).replace("'", "''")
    return f"'{quoted}'"


def main() -> None:
    """Read the command line and build."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--silver", type=Path, required=True, metavar="DIR")
    parser.add_argument("--database", type=Path, required=True, metavar="FILE")
    parser.add_argument("--as-of", type=date.fromisoformat, required=True, metavar="YYYY-MM-DD")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--timings", action="store_true", help="print the seconds of each table")
    options = parser.parse_args()
    build(
        options.silver,
        options.database,
        options.as_of,
        threads=options.threads,
        timings=options.timings,
    )


if __name__ == "__main__":
    main()
