"""What runs cost against the size of Gold and of the batch, as whole processes.

For each size of Silver, so many rounds of runs on one Gold:

  full         a first run on Silver without its newest rows
  nothing new  a second run on the same Silver
  batches      a run for each of --share, on Silver with so many more rows

The figures to watch are nothing new / full and batch / full. target/bench/incremental.svg shows
seconds against new rows for each size of Gold: cost should grow with the batch, not with Gold.
`bench.py --scaling` measures the same, and keeps it.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

from full_build import (
    DAYS,
    WORK,
    CommandFailedError,
    Cost,
    apart,
    fresh,
    measure,
    pipeline_command,
    prepared_silver,
)

SHARES = (0.001, 0.01, 0.04)
FULL, NOTHING = "full", "nothing new"
#: The users of a Silver on which everything is run once, so that plans are in the cache.
_SMALL = 200


@dataclass(frozen=True)
class Size:
    """How large a Silver is, written USERS or USERSxDAYS."""

    users: int
    days: int = DAYS

    @classmethod
    def parse(cls, text: str) -> Size:
        """The size that is written so; `ValueError` for anything else."""
        return cls(*map(int, text.split("x", maxsplit=1)))

    def __str__(self) -> str:
        return f"{self.users:,} users, {self.days} days"


@dataclass(frozen=True)
class Run:
    """A run of every round: how many rows of Silver were new to it, and its costs."""

    name: str
    new_rows: int
    costs: list[Cost]

    @property
    def seconds(self) -> float:
        """The median of its wall time."""
        return statistics.median(cost.wall_seconds for cost in self.costs)

    def against(self, other: Run, of: str = "wall_seconds") -> float:
        """The median over the rounds of its cost by that of another."""
        pairs = zip(self.costs, other.costs, strict=True)
        return statistics.median(float(getattr(a, of) / getattr(b, of)) for a, b in pairs)


@dataclass(frozen=True)
class Sized:
    """What the runs on one size cost, and how large its Silver and Gold are."""

    size: Size
    silver_rows: int
    silver_mb: float
    gold_mb: float
    participants: int
    participants_mb: float
    runs: list[Run]

    def as_data(self) -> dict[str, Any]:
        """For JSON."""
        return asdict(self)


def without_newest(silver: Path, share: float) -> tuple[Path, int]:
    """A copy of Silver without the newest `share` of its rows, and how many those are."""
    return apart(_without_newest, silver, share)


def _without_newest(silver: Path, share: float) -> tuple[Path, int]:
    import duckdb

    base = WORK / f"{silver.name}-without-{share:g}"
    base.mkdir(parents=True, exist_ok=True)
    newest = 0
    with duckdb.connect() as connection:
        for file in sorted(silver.glob("*.parquet")):
            target = base / file.name
            columns = connection.execute(f"DESCRIBE FROM '{file}'").fetchall()
            if not any(column[0] == "load_timestamp" for column in columns):
                target.write_bytes(file.read_bytes())
                continue
            later = "greatest(load_timestamp, update_timestamp)"
            (cutoff,) = connection.execute(
                f"SELECT quantile_disc({later}, {1 - share}) FROM '{file}'"
            ).fetchone() or (None,)
            is_new = f"coalesce({later} > TIMESTAMP '{cutoff}', false)"
            connection.execute(f"COPY (FROM '{file}' WHERE NOT {is_new}) TO '{target}'")
            found = connection.execute(f"SELECT count(*) FROM '{file}' WHERE {is_new}").fetchone()
            newest += found[0] if found else 0
    return base, newest


def deliveries(silver: Path, shares: Sequence[float]) -> list[tuple[Path, int]]:
    """Silver as one delivery after another finds it, each with the rows that are new in it."""
    left_out = [round(sum(shares[number:]), 9) for number in range(len(shares))]
    found = [*(without_newest(silver, share) for share in left_out), (silver, 0)]
    later = [(now, before - after) for (_, before), (now, after) in pairwise(found)]
    return [(found[0][0], 0), *later]


def measured(size: Size, shares: Sequence[float], rounds: int) -> Sized:
    """The runs of one size in turn, so many times over."""
    silver = prepared_silver(size.users, size.days)
    (base, _), *batches = deliveries(silver, shares)
    runs = [Run(FULL, 0, []), Run(NOTHING, 0, [])]
    runs += [
        Run(f"{share * 100:g} % new", rows, [])
        for share, (_, rows) in zip(shares, batches, strict=True)
    ]
    places = [base, base, *(place for place, _ in batches)]
    gold = WORK / "grown.duckdb"
    for number in range(1, rounds + 1):
        print(f"{size}: round {number} of {rounds}", file=sys.stderr)
        fresh(gold.stem)
        for run, place in zip(runs, places, strict=True):
            run.costs.append(measure(pipeline_command(place, gold)))
    participants = silver / "si_participants.parquet"
    found = Sized(
        size,
        rows_of(silver),
        _megabytes(silver.glob("*.parquet")),
        _megabytes([gold]),
        rows_of(participants),
        _megabytes([participants]),
        runs,
    )
    fresh(gold.stem)
    return found


def warm(shares: Sequence[float]) -> None:
    """Run everything once on little: the plans are in the cache then."""
    measured(Size(_SMALL), shares, 1)


def rows_of(silver: Path) -> int:
    """How many rows a parquet file has, or all of a folder."""
    import duckdb

    files = f"{silver}/**/*.parquet" if silver.is_dir() else str(silver)
    with duckdb.connect() as connection:
        counted = connection.execute(
            f"SELECT sum(num_rows) FROM parquet_file_metadata('{files}')"
        ).fetchone()
    return int(counted[0]) if counted else 0


def _megabytes(files: Iterable[Path]) -> float:
    return sum((file.stat().st_size for file in files), 0) / 1e6


def report(found: Sized) -> str:
    """The figures of one size as lines."""
    lines = [f"{found.size}: {found.silver_rows:,} rows of Silver"]
    for run in found.runs:
        cpu = statistics.median(cost.cpu_seconds for cost in run.costs)
        peak = max(cost.peak_mb for cost in run.costs)
        lines.append(
            f"  {run.name:12}{run.new_rows:>12,} new rows  {run.seconds:8.2f} s wall  "
            f"{cpu:8.2f} s cpu  {peak:6.0f} MB  {run.against(found.runs[0]):.3f} of full"
        )
    return "\n".join(lines)


def plot(sizes: Sequence[Sized], file: Path) -> None:
    """Seconds of a run against its new rows, a line for each size of Gold."""
    import matplotlib

    matplotlib.use("svg")
    matplotlib.rcParams["svg.hashsalt"] = "zoomgold"
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(figsize=(7, 4))
    for one in sizes:
        full, *others = one.runs
        axes.plot(
            [run.new_rows for run in others],
            [run.seconds for run in others],
            marker="o",
            label=f"{one.size} (full: {full.seconds:.0f} s)",
        )
    smallest = min((run.new_rows for one in sizes for run in one.runs if run.new_rows), default=1)
    # Batches differ by powers of ten, and one is of nothing.
    axes.set_xscale("symlog", linthresh=smallest)
    axes.set(xlabel="new rows in Silver", ylabel="seconds of the run", ylim=(0, None))
    axes.spines[["top", "right"]].set_visible(False)
    axes.legend()
    figure.tight_layout()
    figure.savefig(file, metadata={"Date": None})


def main() -> int:
    """Measure, print, plot."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    sizes = [Size(40_000), Size(200_000)]
    parser.add_argument("--users", type=Size.parse, nargs="+", default=sizes, metavar="SIZE")
    parser.add_argument(
        "--share", type=float, nargs="+", default=SHARES, help="of rows that are new, in turn"
    )
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the ratios here too")
    options = parser.parse_args()
    WORK.mkdir(parents=True, exist_ok=True)
    found: list[Sized] = []
    try:
        warm(options.share)
        for size in options.users:
            found.append(measured(size, options.share, options.runs))
            print(report(found[-1]), flush=True)
    except CommandFailedError as failure:
        print(failure, file=sys.stderr)
        return 1
    plot(found, WORK / "incremental.svg")
    if options.json:
        options.json.write_text(json.dumps(_ratios(found), indent=2) + "\n", encoding="utf-8")
    return 0


def _ratios(found: Sequence[Sized]) -> Mapping[str, Mapping[str, float]]:
    return {
        str(one.size): {run.name: run.against(one.runs[0]) for run in one.runs[1:]} for one in found
    }


if __name__ == "__main__":
    sys.exit(main())
