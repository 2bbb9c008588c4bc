"""Makes a failing world small, and plays one world again.

    cd tests && uv run python -m convergence.reduce FILE

plays the world that a failed test wrote to FILE alone, and reduces it if it still fails.
"""

from __future__ import annotations

import datetime
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from .compare import Difference
from .course import Course, Step
from .play import Play, described, play
from .timeline import Timing
from .world import Arrival, World


def reduced(world: World, course: Course, folder: Path) -> World:
    """The world without the rows that it fails without, too.

    All candidates of a round are worlds of one play: first each row is left out alone, then as
    many as possible of those that were not needed together.
    """
    for number in range(len(world.arrivals)):
        parts = _removable(world)
        alone = [_without(world, part) for part in parts]
        found = _failing(alone, course, folder / f"{number}-alone")
        needless = [part for n, part in enumerate(parts) if n in found]
        many = [_without(world, set().union(*needless[: n + 1])) for n in range(len(needless))]
        failing = _failing(many, course, folder / f"{number}-many")
        if not failing:
            return world
        world = many[max(failing)]
    return world


def _removable(world: World) -> list[set[int]]:
    """The rows by number; copies of a row stay together where one of them goes."""
    if not world.loses_rows:
        return [{number} for number in range(len(world.arrivals))]
    copies: dict[object, set[int]] = defaultdict(set)
    for number, one in enumerate(world.arrivals):
        copies[one.table, one.timing, one.bare].add(number)
    return list(copies.values())


def _without(world: World, left_out: set[int]) -> World:
    kept = tuple(one for n, one in enumerate(world.arrivals) if n not in left_out)
    return replace(world, arrivals=kept)


def _failing(candidates: Sequence[World], course: Course, folder: Path) -> set[int]:
    """Which of these worlds, of one tag, fail."""
    if not candidates:
        return set()
    worlds = tuple(world.retagged(number) for number, world in enumerate(candidates))
    differences = play(Play(worlds, course), folder).differences
    return {number for number, world in enumerate(worlds) if world.tag in differences}


def report(world: World, course: Course, differences: Sequence[Difference]) -> str:
    """A failing world to read, with what is wrong with its Gold."""
    shown = [f"  {one}" for one in differences[:20]]
    return "\n".join([described(world, course), f"{len(differences)} differences:", *shown])


def save(world: World, course: Course, file: Path) -> None:
    """Write a world so that it can be played again."""
    file.write_text(repr((world, course)), encoding="utf-8")


def load(file: Path) -> tuple[World, Course]:
    """Read a world that a test has saved."""
    names = {one.__name__: one for one in (World, Arrival, Timing, Course, Step)}
    loaded: tuple[World, Course] = eval(
        file.read_text(encoding="utf-8"), {**names, "datetime": datetime, "Decimal": Decimal}
    )
    return loaded


def _main(file: Path) -> Iterator[str]:
    world, course = load(file)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if not play(Play((world,), course), folder / "first").differences:
            yield f"World {world.tag} alone does not fail."
            return
        small = reduced(world, course, folder / "reduced")
        outcome = play(Play((small,), course), folder / "last")
        yield report(small, course, outcome.differences.get(small.tag, []))


if __name__ == "__main__":
    for line in _main(Path(sys.argv[1])):
        print(line)
