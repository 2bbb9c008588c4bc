"""What a warm run costs beside its own statements, and the short commands beside their imports.

A run is warm when its plan was compiled by an earlier one. For each Silver four commands take
turns, each in a process of its own:

  first          a first run on a new database
  first replay   the statements of that run, one after the other, by Python with duckdb alone
  quiet          a second run: nothing is new
  quiet replay   its statements

and, once for all, `ls`, `errors` and `history` beside the imports of duckdb and typer. The ratios
are of processor time, round by round: other work on the machine stretches the clock of both sides,
but not by the same factor.
"""

from __future__ import annotations

import argparse
import json
import shutil
import statistics
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from full_build import (
    AS_OF,
    FIXTURES,
    REPOSITORY,
    WORK,
    CommandFailedError,
    Cost,
    fresh,
    measure,
    prepared_silver,
)

HERE = Path(__file__).parent
Figures = dict[str, list[Cost]]


def run_words(silver: Path, database: Path) -> list[str]:
    """The words of a run after `zoomgold`."""
    where = ["--silver", str(silver), "--database", str(database), "--as-of", AS_OF]
    return ["run", "--backend", "duckdb", "--quiet", "--threshold", "0", *where]


def zoomgold(*words: str) -> list[str]:
    """A command as a user calls it."""
    return [sys.executable, "-m", "zoomgold", *words]


def of_silver(silver: Path, rounds: int) -> Figures:
    """The four commands on one Silver, taking turns."""
    database = fresh("warm")
    words = run_words(silver, database)
    statements = {name: WORK / f"warm-{name}.json" for name in ("first", "quiet")}
    before = WORK / "warm-published.duckdb"
    # The first two runs fill the cache of plans and write down the statements.
    measure(zoomgold(*words))
    measure(zoomgold(*words))
    fresh("warm")
    measure([sys.executable, str(HERE / "recorded.py"), str(statements["first"]), *words])
    shutil.copy(database, before)
    measure([sys.executable, str(HERE / "recorded.py"), str(statements["quiet"]), *words])

    def published() -> None:
        fresh("warm")
        shutil.copy(before, database)

    def nothing() -> None:
        fresh("warm")

    def replay(name: str) -> list[str]:
        return [sys.executable, str(HERE / "replay.py"), str(statements[name])]

    commands: dict[str, tuple[Callable[[], None], Sequence[str]]] = {
        "first": (nothing, zoomgold(*words)),
        "first replay": (nothing, replay("first")),
        "quiet": (published, zoomgold(*words)),
        "quiet replay": (published, replay("quiet")),
    }
    return taking_turns(commands, rounds)


def of_short_commands(rounds: int) -> Figures:
    """The commands that answer from what is published, beside their imports alone."""
    database = fresh("short")
    measure(zoomgold(*run_words(FIXTURES, database)))
    at = ("--database", str(database))

    def nothing() -> None:
        pass

    return taking_turns(
        {
            "imports": (nothing, [sys.executable, "-c", "import duckdb, typer"]),
            "ls": (nothing, zoomgold("ls")),
            "errors": (nothing, zoomgold("errors", *at)),
            "history": (nothing, zoomgold("history", *at)),
        },
        rounds,
    )


def taking_turns(
    commands: dict[str, tuple[Callable[[], None], Sequence[str]]], rounds: int
) -> Figures:
    """The costs of each command by name, round by round."""
    found: Figures = {name: [] for name in commands}
    for _ in range(rounds):
        for name, (prepare, command) in commands.items():
            prepare()
            found[name].append(measure(command))
    return found


def ratio(figures: Figures, name: str, to: str) -> float:
    """The median over the rounds of one command's processor time by another's."""
    pairs = zip(figures[name], figures[to], strict=True)
    return statistics.median(one.cpu_seconds / other.cpu_seconds for one, other in pairs)


def show(title: str, figures: Figures, pairs: Sequence[tuple[str, str]]) -> None:
    """Print the medians, and the ratios."""
    print(f"\n{title}")
    for name, costs in figures.items():
        cpu = statistics.median(cost.cpu_seconds for cost in costs)
        wall = statistics.median(cost.wall_seconds for cost in costs)
        print(f"  {name:14} {cpu:6.2f} s processor  {wall:6.2f} s wall")
    for name, to in pairs:
        print(f"  {name} / {to}: {ratio(figures, name, to):.2f}")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--users", type=int, default=2000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    WORK.mkdir(parents=True, exist_ok=True)
    runs = (("first", "first replay"), ("quiet", "quiet replay"))
    silvers = {"fixtures": FIXTURES, f"{options.users:,} users": prepared_silver(options.users)}
    ratios: dict[str, float] = {}
    for title, silver in silvers.items():
        figures = of_silver(silver, options.rounds)
        show(title, figures, runs)
        ratios |= {f"{title}: {a} / {b}": ratio(figures, a, b) for a, b in runs}
    figures = of_short_commands(options.rounds)
    short = [(name, "imports") for name in ("ls", "errors", "history")]
    show("short commands", figures, short)
    ratios |= {f"{a} / {b}": ratio(figures, a, b) for a, b in short}
    if options.json:
        options.json.write_text(json.dumps(ratios, indent=1))


if __name__ == "__main__":
    assert REPOSITORY.is_dir()
    try:
        main()
    except CommandFailedError as failed:
        sys.exit(str(failed))
