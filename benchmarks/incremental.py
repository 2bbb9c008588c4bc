"""What an incremental run costs, against a full build of the same Silver, as whole processes.

For each number of users four runs, side by side:

  full      a first run on all of Silver
  nothing   a second run on the same Silver
  base      a first run on Silver without its newest rows (not a figure, but what the next needs)
  new rows  a run on all of Silver after it: --share of the rows are new

The figures to watch are nothing / full and new rows / full. target/bench/incremental.svg shows
seconds against new rows for each size of Gold: cost should grow with the batch.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from full_build import (
    WORK,
    CommandFailedError,
    Cost,
    fresh,
    measure,
    pipeline_command,
    prepared_silver,
)

Figures = Mapping[str, list[Cost]]


def without_newest(silver: Path, share: float) -> tuple[Path, int]:
    """A copy of Silver without the newest `share` of its rows, and how many those are."""
    # Imported here, so that the measured children do not inherit its memory.
    import duckdb

    base = WORK / f"{silver.name}-base"
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


def rounds(silver: Path, base: Path, runs: int) -> dict[str, list[Cost]]:
    """The four runs in turn, so many times over."""
    costs: dict[str, list[Cost]] = {"full": [], "nothing": [], "base": [], "new rows": []}
    for number in range(1, runs + 1):
        print(f"{silver.name}: round {number} of {runs}", file=sys.stderr)
        whole, grown = fresh("whole"), fresh("grown")
        costs["full"].append(measure(pipeline_command(silver, whole)))
        costs["nothing"].append(measure(pipeline_command(silver, whole)))
        costs["base"].append(measure(pipeline_command(base, grown)))
        costs["new rows"].append(measure(pipeline_command(silver, grown)))
    return costs


def ratio(costs: Figures, name: str) -> float:
    """The median of a run's time against the full build of its round."""
    pairs = zip(costs[name], costs["full"], strict=True)
    return statistics.median(part.wall_seconds / full.wall_seconds for part, full in pairs)


def report(users: int, newest: int, costs: Figures) -> str:
    """The figures of one size as lines."""
    lines = [f"{users} users, {newest} new rows"]
    for name, found in costs.items():
        wall = statistics.median(cost.wall_seconds for cost in found)
        cpu = statistics.median(cost.cpu_seconds for cost in found)
        peak = max(cost.peak_mb for cost in found)
        lines.append(f"  {name:9} {wall:8.2f} s wall  {cpu:8.2f} s cpu  {peak:6.0f} MB")
    lines.append(f"  nothing / full: {ratio(costs, 'nothing'):.3f}")
    lines.append(f"  new rows / full: {ratio(costs, 'new rows'):.3f}")
    return "\n".join(lines)


def plot(figures: Mapping[int, tuple[int, Figures]], file: Path) -> None:
    """Seconds of a run against its new rows, a line for each size of Gold."""
    import matplotlib

    matplotlib.use("svg")
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(figsize=(7, 4))
    for users, (newest, costs) in figures.items():
        seconds = [
            statistics.median(cost.wall_seconds for cost in costs[name])
            for name in ("nothing", "new rows")
        ]
        axes.plot([0, newest], seconds, marker="o", label=f"Gold of {users:,} users")
    axes.set(xlabel="new rows in Silver", ylabel="seconds of the run", ylim=(0, None))
    axes.legend()
    figure.savefig(file)


def main() -> int:
    """Measure, print, plot."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--users", type=int, nargs="+", default=[40_000, 200_000])
    parser.add_argument("--share", type=float, default=0.01, help="of rows that are new")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the ratios here too")
    options = parser.parse_args()
    WORK.mkdir(parents=True, exist_ok=True)
    figures: dict[int, tuple[int, Figures]] = {}
    try:
        for users in options.users:
            silver = prepared_silver(users)
            base, newest = without_newest(silver, options.share)
            figures[users] = (newest, rounds(silver, base, options.runs))
            print(report(users, *figures[users]), flush=True)
    except CommandFailedError as failure:
        print(failure, file=sys.stderr)
        return 1
    plot(figures, WORK / "incremental.svg")
    if options.json:
        ratios: dict[int, dict[str, float]] = {
            users: {name: ratio(costs, name) for name in _compared(costs)}
            for users, (_, costs) in figures.items()
        }
        options.json.write_text(json.dumps(ratios, indent=2) + "\n", encoding="utf-8")
    return 0


def _compared(costs: Figures) -> Sequence[str]:
    return [name for name in costs if name not in ("full", "base")]


if __name__ == "__main__":
    sys.exit(main())
