"""What `zoomgold run` costs beside dbt, which builds the same business tables from the same Silver.

dbt-core with dbt-duckdb lives in target/bench/dbt-venv, an environment of its own, with the same
Python and DuckDB; the models are in benchmarks/dbt. Both run twice, which warms their caches
(zoomgold's plans, dbt's parsed project), and the eight tables are compared: the time of a wrong
answer is worth nothing. Then the commands take turns, each in a process of its own:

  dbt run          the tables on a new database, without tests
  dbt build        the tables on a new database, and its tests of the contracts' columns
  dbt build again  nothing is new; dbt builds every table anew
  business         `zoomgold run --exclude tag:mart` on a new database: dbt's tables, and the logs
  everything       `zoomgold run` on a new database
  nothing new      the same again

zoomgold always tests what it builds, so `dbt build` is its counterpart.

The ratios are of processor time, round by round, as in warm.py.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import asdict
from importlib.metadata import version
from pathlib import Path

import duckdb
from full_build import (
    AS_OF,
    BUSINESS_TABLES,
    REPOSITORY,
    WORK,
    CommandFailedError,
    fresh,
    measure,
    prepared_silver,
)
from warm import ratio, run_words, show, taking_turns, zoomgold

PROJECT = REPOSITORY / "benchmarks" / "dbt"
ENVIRONMENT = WORK / "dbt-venv"
WANTED = ("dbt-core==1.11.*", "dbt-duckdb", f"duckdb=={version('duckdb')}")
#: Of the run, or made by each in its own way.
ITS_OWN = frozenset({"execution_id", "created_at", "updated_at", "attribute_hash"})
#: At most so much of dbt's processor time may a first run of the same tables take.
GOAL = 0.25


def install() -> None:
    """Make dbt's environment; quick when it is there."""
    install = ["uv", "pip", "install", "--quiet", "--compile-bytecode", "--python"]
    commands = [[*install, str(ENVIRONMENT), *WANTED]]
    if not ENVIRONMENT.is_dir():
        commands.insert(0, ["uv", "venv", "--quiet", "--python", sys.executable, str(ENVIRONMENT)])
    # Elsewhere, because the constraints of this repository's pyproject.toml are not meant for dbt.
    with tempfile.TemporaryDirectory() as elsewhere:
        for command in commands:
            if subprocess.run(command, cwd=elsewhere, check=False).returncode != 0:
                raise CommandFailedError(f"dbt could not be installed: {' '.join(command)}")


def dbt_run(silver: Path, database: Path) -> list[str]:
    """`dbt run`: the tables, without a test."""
    return _dbt("run", silver, database)


def dbt_build(silver: Path, database: Path) -> list[str]:
    """`dbt build`: the tables, each tested when it is there."""
    return _dbt("build", silver, database)


def _dbt(command: str, silver: Path, database: Path) -> list[str]:
    """A command of dbt without its statistics of use and its look for newer versions."""
    variables = {
        "silver": str(silver),
        "database": str(database),
        "as_of": AS_OF,
        "threads": os.cpu_count() or 1,
    }
    return [
        *(str(ENVIRONMENT / "bin" / "dbt"), "--quiet"),
        *("--no-version-check", "--no-send-anonymous-usage-stats", command),
        *("--project-dir", str(PROJECT), "--profiles-dir", str(PROJECT)),
        *("--target-path", str(WORK / "dbt"), "--log-path", str(WORK / "dbt" / "logs")),
        *("--vars", json.dumps(variables)),
    ]


def differing(one: Path, other: Path) -> dict[str, int]:
    """For each table that differs: how many rows only one of the two has, duplicates counted."""
    found = {}
    with duckdb.connect() as connection:
        connection.execute(f"ATTACH '{one}' AS one (READ_ONLY)")
        connection.execute(f"ATTACH '{other}' AS other (READ_ONLY)")
        for table in BUSINESS_TABLES:
            columns = [
                [row[0] for row in connection.execute(f"DESCRIBE {name}.gold.{table}").fetchall()]
                for name in ("one", "other")
            ]
            both = ", ".join(name for name in columns[0] if name in {*columns[1]} - ITS_OWN)
            rows, others = (f"SELECT {both} FROM {name}.gold.{table}" for name in ("one", "other"))
            counted = connection.execute(
                f"SELECT count(*) FROM ((({rows}) EXCEPT ALL ({others})) "
                f"UNION ALL (({others}) EXCEPT ALL ({rows})))"
            ).fetchone()
            if counted and counted[0]:
                found[table] = int(counted[0])
            if missing := {*columns[0]} ^ {*columns[1]}:
                print(f"{table}: not compared, for only one has it: {', '.join(sorted(missing))}")
    return found


def main() -> int:
    """Build, compare, measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--users", type=int, default=2000)
    parser.add_argument("--silver", type=Path, metavar="DIR", help="use this Silver instead")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures here too")
    options = parser.parse_args()
    if options.rounds < 1:
        parser.error("--rounds must be at least 1")
    WORK.mkdir(parents=True, exist_ok=True)
    install()
    silver = options.silver.resolve() if options.silver else prepared_silver(options.users)
    dbt, whole, business = (WORK / f"{name}.duckdb" for name in ("dbt", "zoomgold", "business"))
    everything = zoomgold(*run_words(silver, whole))
    without_marts = [*zoomgold(*run_words(silver, business)), "--exclude", "tag:mart"]
    for database, command in (
        (dbt, dbt_build(silver, dbt)),
        (whole, everything),
        (business, without_marts),
    ):
        fresh(database.stem)
        # Twice, because zoomgold's second run has a plan of its own.
        measure(command)
        measure(command)
    for database in (whole, business):
        if differences := differing(dbt, database):
            for table, rows in differences.items():
                print(f"{table} differs: {rows} rows are in one Gold only", file=sys.stderr)
            return 1
    print(f"the {len(BUSINESS_TABLES)} tables are the same")

    def new(database: Path) -> Callable[[], None]:
        def prepare() -> None:
            fresh(database.stem)

        return prepare

    def nothing() -> None:
        pass

    turns: dict[str, tuple[Callable[[], None], Sequence[str]]] = {
        "dbt run": (new(dbt), dbt_run(silver, dbt)),
        "dbt build": (new(dbt), dbt_build(silver, dbt)),
        "dbt build again": (nothing, dbt_build(silver, dbt)),
        "business": (new(business), without_marts),
        "everything": (new(whole), everything),
        "nothing new": (nothing, everything),
    }
    figures = taking_turns(turns, options.rounds)
    pairs = (
        ("business", "dbt build"),
        ("everything", "dbt build"),
        ("business", "dbt run"),
        ("everything", "dbt run"),
        ("nothing new", "dbt build again"),
    )
    show(str(options.silver or f"{options.users:,} users"), figures, pairs)
    found = ratio(figures, *pairs[0])
    print(f"  a first run {'keeps' if found <= GOAL else 'misses'} the goal of {GOAL}")
    if options.json:
        kept = {
            "ratios": {f"{one} / {other}": ratio(figures, one, other) for one, other in pairs},
            "rounds": {name: [asdict(cost) for cost in costs] for name, costs in figures.items()},
        }
        options.json.write_text(json.dumps(kept, indent=2) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except CommandFailedError as failed:
        sys.exit(str(failed))
