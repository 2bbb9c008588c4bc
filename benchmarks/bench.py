"""Time every contender side by side, as whole processes: zoomgold, copies, the plain script, dbt.

The script, dbt and zoomgold build once and their tables are compared: a contender that gives
another Gold is not timed. Then the contenders take turns, so many rounds. Ratios are taken within
a round, and the median of the rounds is written down with the machine and the versions:

  benchmarks/RESULTS.md       the tables
  benchmarks/results.svg      the charts
  benchmarks/results.json     every figure of every round

With --scaling it times runs of zoomgold alone, on several sizes of Silver and of batches:

  benchmarks/scaling.svg      seconds against new rows, a line for each size
  benchmarks/results.json     every figure, beside those of the contenders

`just generate` writes the tables of docs/scaling.md from these.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import statistics
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from dbt_comparison import dbt_build, differing, install
from full_build import (
    REPOSITORY,
    WORK,
    CommandFailedError,
    Cost,
    apart,
    fresh,
    measure,
    pipeline_command,
    prepared_silver,
    yardstick_command,
)
from incremental import SHARES, Size, measured, report, rows_of, warm, without_newest
from incremental import plot as plot_sizes

HERE = Path(__file__).parent
Figures = Mapping[str, list[Cost]]


@dataclass(frozen=True)
class Contender:
    """A command that is timed, what has to be done before, and what it does in a few words."""

    name: str
    does: str
    prepare: Callable[[], object]
    command: Sequence[str]


@dataclass(frozen=True)
class Goal:
    """A ratio of wall time that is to be at most so much."""

    name: str
    to: str
    most: float


GOALS = (
    Goal("full", "copy of Gold", 2.2),
    Goal("full", "script", 0.75),
    Goal("full", "dbt", 0.6),
    Goal("full, 1 GB", "full", 1.2),
    Goal("nothing new", "full", 0.05),
    Goal("1 % new", "full", 0.12),
)
#: What `--scaling` measures: as many rows on more days cost what days cost. A larger Silver cannot
#: be made everywhere: `fixtures generate` holds it in memory, 13 GB for 500,000 users.
SIZES = (Size(40_000), Size(200_000), Size(500_000), Size(200_000, 720))
#: The contenders whose plans nothing before the rounds has put into the cache.
NOT_YET_PLANNED = ("full, no marts", "1 % new")
#: Of the peak of memory, in MB.
MOST_MEMORY = {"full": 2500.0, "full, 1 GB": 1500.0}


def contenders(silver: Path) -> list[Contender]:
    """All of them; the databases that they start from are built here, and not timed."""
    base, _ = without_newest(silver, 0.01)
    begun, kept = fresh("bench-begun"), fresh("bench-kept")
    measure(pipeline_command(base, begun))
    measure(pipeline_command(silver, kept))
    grown, full = WORK / "bench-grown.duckdb", WORK / "bench-full.duckdb"
    within = WORK / "bench-within.duckdb"
    copies = [sys.executable, str(HERE / "copies.py")]
    targets = {name: WORK / f"bench-{name}.duckdb" for name in ("silver", "gold", "script", "dbt")}

    def new(database: Path) -> Callable[[], object]:
        return lambda: fresh(database.stem)

    def begin() -> None:
        fresh(grown.stem)
        shutil.copy(begun, grown)

    return [
        Contender(
            "copy of Silver",
            "Silver's parquet into tables of a new database",
            new(targets["silver"]),
            [*copies, "silver", str(silver), str(targets["silver"])],
        ),
        Contender(
            "copy of Gold",
            "the finished Gold into a new database, marts and logs too",
            new(targets["gold"]),
            [*copies, "gold", str(kept), str(targets["gold"])],
        ),
        Contender(
            "script",
            "the eight business tables by plain SQL, without validation",
            new(targets["script"]),
            yardstick_command(silver, targets["script"]),
        ),
        Contender(
            "dbt",
            "`dbt build`: the same tables, with dbt's tests of the contracts' columns",
            new(targets["dbt"]),
            dbt_build(silver, targets["dbt"]),
        ),
        Contender(
            "full", "`zoomgold run` on a new database", new(full), pipeline_command(silver, full)
        ),
        Contender(
            "nothing new", "the same run again", lambda: None, pipeline_command(silver, full)
        ),
        Contender(
            "full, 1 GB",
            "with `--memory-limit 1GB`",
            new(within),
            [*pipeline_command(silver, within), "--memory-limit", "1GB"],
        ),
        Contender(
            "full, no marts",
            "with `--exclude tag:mart`: the tables of the script, and the logs",
            new(within),
            [*pipeline_command(silver, within), "--exclude", "tag:mart"],
        ),
        Contender(
            "1 % new",
            "after a run on Silver without its newest 1 %",
            begin,
            pipeline_command(silver, grown),
        ),
    ]


def refused(silver: Path) -> dict[str, dict[str, int]]:
    """For the script and dbt, the tables in which their Gold differs from zoomgold's."""
    gold = fresh("bench-compared")
    measure(pipeline_command(silver, gold))
    found = {}
    for name, command in {"script": yardstick_command, "dbt": dbt_build}.items():
        other = fresh(f"bench-{name}")
        measure(command(silver, other))
        found[name] = apart(differing, other, gold)
    return {name: tables for name, tables in found.items() if tables}


def timed(silver: Path, rounds: int) -> tuple[list[Contender], dict[str, list[Cost]]]:
    """Each contender in turn, so many times over."""
    every = contenders(silver)
    for one in every:
        if one.name in NOT_YET_PLANNED:
            one.prepare()
            measure(one.command)
    costs: dict[str, list[Cost]] = {one.name: [] for one in every}
    for number in range(1, rounds + 1):
        print(f"round {number} of {rounds}", file=sys.stderr)
        for one in every:
            one.prepare()
            costs[one.name].append(measure(one.command))
    return every, costs


def ratio(costs: Figures, name: str, to: str, of: str = "wall_seconds") -> float:
    """The median over the rounds of one contender's figure by another's."""
    pairs = zip(costs[name], costs[to], strict=True)
    return statistics.median(float(getattr(a, of) / getattr(b, of)) for a, b in pairs)


def results(users: int, rows: int, every: Sequence[Contender], costs: Figures) -> str:
    """RESULTS.md."""
    rounds = len(next(iter(costs.values())))
    lines = [
        "# What a run costs",
        "",
        "<!-- Written by `just bench`; change benchmarks/bench.py instead. -->",
        "",
        f"Silver of {users:,} users: {rows:,} rows. {rounds} rounds, in each of which every",
        "contender runs once. Measured",
        f"{machine()}. Each process has DuckDB's own settings.",
        "",
        "![Wall time, processor time and memory of each contender](results.svg)",
        "",
        "| contender | what it does | wall s | range | processor s | peak MB |",
        "|---|---|---:|---:|---:|---:|",
    ]
    for one in every:
        wall = sorted(cost.wall_seconds for cost in costs[one.name])
        cpu = statistics.median(cost.cpu_seconds for cost in costs[one.name])
        peak = max(cost.peak_mb for cost in costs[one.name])
        lines.append(
            f"| {one.name} | {one.does} | {statistics.median(wall):.1f} "
            f"| {wall[0]:.1f}–{wall[-1]:.1f} | {cpu:.1f} | {peak:,.0f} |"
        )
    lines += [
        "",
        "Medians of ratios that are taken within a round: times on one machine vary by a third",
        "from one minute to the next.",
        "",
        "| ratio | wall | goal | | processor |",
        "|---|---:|---:|---|---:|",
    ]
    for goal in GOALS:
        found = ratio(costs, goal.name, goal.to)
        lines.append(
            f"| {goal.name} / {goal.to} | {found:.2f} | {goal.most} "
            f"| {'reached' if found <= goal.most else 'not reached'} "
            f"| {ratio(costs, goal.name, goal.to, 'cpu_seconds'):.2f} |"
        )
    lines += ["", "| peak of memory | MB | goal | |", "|---|---:|---:|---|"]
    for name, most in MOST_MEMORY.items():
        peak = max(cost.peak_mb for cost in costs[name])
        verdict = "reached" if peak <= most else "not reached"
        lines.append(f"| {name} | {peak:,.0f} | {most:,.0f} | {verdict} |")
    return "\n".join([*lines, ""])


def plot(costs: Figures, file: Path) -> None:
    """Bars of the medians, a panel for each figure."""
    import matplotlib

    matplotlib.use("svg")
    matplotlib.rcParams["svg.hashsalt"] = "zoomgold"
    from matplotlib import pyplot

    panels = {"wall_seconds": "wall s", "cpu_seconds": "processor s", "peak_mb": "peak MB"}
    figure, axes = pyplot.subplots(1, len(panels), figsize=(11, 3.6), sharey=True)
    names = list(costs)[::-1]
    for (key, title), panel in zip(panels.items(), axes, strict=True):
        medians = [statistics.median(getattr(cost, key) for cost in costs[name]) for name in names]
        panel.barh(names, medians, color="#4878a8")
        panel.set_title(title)
        panel.spines[["top", "right"]].set_visible(False)
    figure.tight_layout()
    figure.savefig(file, metadata={"Date": None})


def machine() -> str:
    """When and where this is measured, and by what."""
    return (
        f"{datetime.now(UTC):%Y-%m-%d} on {os.cpu_count()} cores "
        f"({platform.system()}, {platform.machine()}), Python "
        f"{platform.python_version()}, DuckDB {version('duckdb')}, Ibis "
        f"{version('ibis-framework')}"
    )


def keep(out: Path, part: str, figures: object) -> None:
    """Write a part of results.json anew; the others stay."""
    file = out / "results.json"
    known = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
    file.write_text(json.dumps({**known, part: figures}, indent=1) + "\n", encoding="utf-8")


def scaling(sizes: Sequence[Size], rounds: int, out: Path) -> None:
    """Measure the sizes, from small to large; each is kept when it is there."""
    warm(SHARES)
    found = []
    for size in sizes:
        found.append(measured(size, SHARES, rounds))
        print(report(found[-1]), flush=True)
        sized = [one.as_data() for one in found]
        keep(out, "scaling", {"measured": machine(), "rounds": rounds, "sizes": sized})
        plot_sizes(found, out / "scaling.svg")


def main() -> int:
    """Compare, measure, write."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--users", type=int, default=200_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument(
        "--out", type=Path, default=HERE, metavar="DIR", help="where the results go"
    )
    parser.add_argument(
        "--scaling",
        type=Size.parse,
        nargs="*",
        metavar="SIZE",
        help="time runs on these sizes instead: USERS or USERSxDAYS",
    )
    options = parser.parse_args()
    if options.rounds < 1:
        parser.error("--rounds must be at least 1")
    WORK.mkdir(parents=True, exist_ok=True)
    options.out.mkdir(parents=True, exist_ok=True)
    if options.scaling is not None:
        scaling(options.scaling or SIZES, options.rounds, options.out)
        return 0
    install()
    silver = prepared_silver(options.users)
    if differences := refused(silver):
        for name, tables in differences.items():
            print(f"{name} gives another Gold: rows that differ: {tables}", file=sys.stderr)
        return 1
    every, costs = timed(silver, options.rounds)
    text = results(options.users, rows_of(silver), every, costs)
    (options.out / "RESULTS.md").write_text(text, encoding="utf-8")
    plot(costs, options.out / "results.svg")
    figures = {name: [asdict(cost) for cost in found] for name, found in costs.items()}
    keep(options.out, "contenders", figures)
    print(text)
    return 0


if __name__ == "__main__":
    assert REPOSITORY.is_dir()
    try:
        sys.exit(main())
    except CommandFailedError as failed:
        sys.exit(str(failed))
