"""Time a full build by the pipeline against the plain SQL script, as whole processes.

Three commands take turns, each on a fresh database file:

  pipeline   zoomgold run on the Silver of --users users
  yardstick  the plain script on the same Silver
  start-up   zoomgold run on the small committed Silver: what a run costs before the data counts

The figure to watch is (pipeline - start-up) / yardstick, taken round by round, because only
commands that ran side by side saw the same machine.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass
from multiprocessing import get_context
from pathlib import Path
from typing import TypeVar

REPOSITORY = Path(__file__).resolve().parents[1]
WORK = REPOSITORY / "target" / "bench"
FIXTURES = REPOSITORY / "fixtures" / "silver"
AS_OF = "2025-06-30"
#: How many days generated Silver has, unless a benchmark says otherwise.
DAYS = 180
BUSINESS_TABLES = (
    "go_user_dim",
    "go_license_dim",
    "go_meeting_fact",
    "go_participant_fact",
    "go_feature_usage_fact",
    "go_webinar_fact",
    "go_support_ticket_fact",
    "go_billing_event_fact",
)


Found = TypeVar("Found")


class CommandFailedError(Exception):
    """A measured command did not exit with 0; the text says which and what it printed."""


@dataclass(frozen=True)
class Cost:
    """What one process took."""

    wall_seconds: float
    cpu_seconds: float
    peak_mb: float


def measure(command: Sequence[str]) -> Cost:
    """Run one command to its end; wait4 gives the figures of this child alone."""
    # Or it would wait, when it commits, for what the command before it left to be written.
    os.sync()
    with tempfile.TemporaryFile() as printed:
        started = time.perf_counter()
        process = subprocess.Popen(
            command, cwd=REPOSITORY, env=environment(), stdout=printed, stderr=printed
        )
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            printed.seek(0)
            output = printed.read().decode(errors="replace").strip()
            raise CommandFailedError(
                f"exit code {process.returncode}: {' '.join(command)}\n{output[-2000:]}"
            )
    # Linux counts ru_maxrss in KiB, macOS in bytes.
    unit = 1 if sys.platform == "darwin" else 1024
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * unit / 1e6)


def environment() -> dict[str, str]:
    """This process's environment, but that Python may keep the modules that it compiles.

    Many containers forbid it. Each command would then compile a thousand modules, for seconds.
    """
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def apart(function: Callable[..., Found], *given: object) -> Found:
    """What a function returns in a process of its own.

    Linux counts the peak of the process that starts a command as the command's own, so whoever
    measures has to stay small.
    """
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as one:
        return one.submit(function, *given).result()


def prepared_silver(users: int, days: int = DAYS) -> Path:
    """The generated Silver of so many users and days; made once, then kept in target/bench."""
    silver = WORK / (f"silver-{users}" if days == DAYS else f"silver-{users}x{days}")
    if not silver.is_dir():
        unfinished = silver.with_name(f"{silver.name}.unfinished")
        shutil.rmtree(unfinished, ignore_errors=True)
        print(f"generating Silver of {users} users, {days} days in {silver}", file=sys.stderr)
        options = {"users": users, "seed": 7, "dirt": 0.03, "days": days, "out": unfinished}
        measure(
            [sys.executable, "-m", "zoomgold", "fixtures", "generate"]
            + [part for name, value in options.items() for part in (f"--{name}", str(value))]
        )
        unfinished.rename(silver)
    return silver


def fresh(name: str) -> Path:
    """A database file that does not exist yet."""
    database = WORK / f"{name}.duckdb"
    for old in WORK.glob(f"{database.name}*"):  # With its log and DuckDB's folder for spilling.
        if old.is_dir():
            shutil.rmtree(old)
        else:
            old.unlink()
    return database


def pipeline_command(silver: Path, database: Path, as_of: str = AS_OF) -> list[str]:
    """A run of zoomgold; the first on a database is a full build."""
    run = [sys.executable, "-m", "zoomgold", "run", "--backend", "duckdb", "--quiet"]
    # Of the few rows of an increment, more may be rejected than the threshold of a full run allows.
    where = ["--silver", str(silver), "--database", str(database), "--as-of", as_of]
    return [*run, *where, "--threshold", "0"]


def yardstick_command(silver: Path, database: Path) -> list[str]:
    """The plain script, on as many threads as the pipeline takes by default: all."""
    run = [sys.executable, str(REPOSITORY / "benchmarks" / "yardstick.py")]
    options = ["--silver", str(silver), "--database", str(database), "--as-of", AS_OF]
    return [*run, *options, "--threads", str(os.cpu_count() or 1)]


def row_counts(database: Path) -> dict[str, int]:
    """Rows of each business table, whatever schema the file keeps them in."""
    # Imported here, after the measuring: see _warm.
    import duckdb

    counts = {}
    with duckdb.connect(str(database), read_only=True) as connection:
        for table in BUSINESS_TABLES:
            found = connection.execute(
                "SELECT table_schema FROM information_schema.tables WHERE table_name = ?", [table]
            ).fetchall()
            for (schema,) in found:
                rows = connection.execute(f'SELECT count(*) FROM "{schema}"."{table}"').fetchone()
                counts[table] = rows[0] if rows else 0
    return counts


def _warm(silver: Path) -> None:
    """Read the files into the page cache, or the first command would pay for all.

    In small pieces: on Linux a child's peak of memory starts from that of its parent.
    """
    for file in silver.rglob("*.parquet"):
        with file.open("rb") as content:
            while content.read(1 << 20):
                pass


def rounds(silver: Path, runs: int) -> dict[str, list[Cost]]:
    """Each command in turn, so many times over."""
    _warm(silver)
    _warm(FIXTURES)
    costs: dict[str, list[Cost]] = {"pipeline": [], "yardstick": [], "start-up": []}
    for number in range(1, runs + 1):
        print(f"round {number} of {runs}", file=sys.stderr)
        costs["pipeline"].append(measure(pipeline_command(silver, fresh("pipeline"))))
        costs["yardstick"].append(measure(yardstick_command(silver, fresh("yardstick"))))
        costs["start-up"].append(measure(pipeline_command(FIXTURES, fresh("startup"))))
    return costs


def paired_ratio(costs: dict[str, list[Cost]]) -> float:
    """The median of (pipeline - start-up) / yardstick over the rounds."""
    return statistics.median(
        (pipeline.wall_seconds - startup.wall_seconds) / yardstick.wall_seconds
        for pipeline, yardstick, startup in zip(
            costs["pipeline"], costs["yardstick"], costs["start-up"], strict=True
        )
    )


def report(costs: dict[str, list[Cost]]) -> str:
    """The figures as a small table."""
    lines = [
        f"{'':10}  {'wall s: min':>11}  {'median':>7}  {'max':>7}  {'cpu s':>7}  {'peak MB':>8}"
    ]
    for name, found in costs.items():
        wall = sorted(cost.wall_seconds for cost in found)
        cpu = statistics.median(cost.cpu_seconds for cost in found)
        peak = max(cost.peak_mb for cost in found)
        lines.append(
            f"{name:10}  {wall[0]:11.2f}  {statistics.median(wall):7.2f}  {wall[-1]:7.2f}"
            f"  {cpu:7.2f}  {peak:8.0f}"
        )
    lines.append(f"(pipeline - start-up) / yardstick: {paired_ratio(costs):.2f}, median of rounds")
    return "\n".join(lines)


def main() -> int:
    """Measure, print, and check that both built the same number of rows."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--users", type=int, default=40_000)
    parser.add_argument("--silver", type=Path, metavar="DIR", help="use this Silver instead")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures here too")
    options = parser.parse_args()
    if options.runs < 1:
        parser.error("--runs must be at least 1")
    WORK.mkdir(parents=True, exist_ok=True)
    try:
        # Absolute, because the commands run in the repository's folder.
        silver = options.silver.resolve() if options.silver else prepared_silver(options.users)
        costs = rounds(silver, options.runs)
    except CommandFailedError as failure:
        print(failure, file=sys.stderr)
        return 1
    print(report(costs))
    built = {name: row_counts(WORK / f"{name}.duckdb") for name in ("pipeline", "yardstick")}
    if options.json:
        figures = {
            "silver": str(silver),
            "machine": f"{platform.platform()}, {os.cpu_count()} cores",
            "python": platform.python_version(),
            "ratio": paired_ratio(costs),
            "peak_mb": max(cost.peak_mb for cost in costs["pipeline"]),
            "rows": built,
            "rounds": {name: [asdict(cost) for cost in found] for name, found in costs.items()},
        }
        options.json.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    if built["pipeline"] != built["yardstick"]:
        # The time of a wrong answer is worth nothing.
        print(f"the two differ in rows: {built}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
