"""Makes a failing world small, and plays one world again.

    cd tests && uv run python -m convergence.reduce FILE

plays the world that a failed test wrote to FILE alone, and reduces it if it still fails.
"""

from __future__ import annotations

import datetime
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from .compare import Difference
from .play import Play, described, play
from .strategy import Arrival, Gap, World
from .timeline import Timing

AsOfs = tuple[datetime.datetime, ...]


def reduced(world: World, as_ofs: AsOfs, folder: Path) -> World:
    """The world without the rows that it fails without, too.

    All candidates of a round are worlds of one play: first each row is left out alone, then as
    many as possible of those that were not needed together.
    """
    for number in range(len(world.arrivals)):
        alone = {one: _without(world, {one}) for one in _removable(world)}
        found = _failing(list(alone.values()), as_ofs, folder / f"{number}-alone")
        needless = [one for n, one in enumerate(alone) if n in found]
        many = [_without(world, set(needless[: n + 1])) for n in range(len(needless))]
        failing = _failing(many, as_ofs, folder / f"{number}-many")
        if not failing:
            return world
        world = many[max(failing)]
    return world


def _removable(world: World) -> list[int]:
    """All rows but those in which the key of a gap returns: the contract asks that one is new."""
    gap = world.gap
    return [
        number
        for number, one in enumerate(world.arrivals)
        if gap is None or (one.table, one.key, one.batch) != (gap.table, gap.key, gap.run + 1)
    ]


def _without(world: World, left_out: set[int]) -> World:
    kept = tuple(one for n, one in enumerate(world.arrivals) if n not in left_out)
    return replace(world, arrivals=kept)


def _failing(candidates: Sequence[World], as_ofs: AsOfs, folder: Path) -> set[int]:
    """Which of these worlds, of one tag, fail."""
    if not candidates:
        return set()
    worlds = tuple(world.retagged(number) for number, world in enumerate(candidates))
    differences = play(Play(worlds, as_ofs), folder).differences
    return {number for number, world in enumerate(worlds) if world.tag in differences}


def report(world: World, as_ofs: AsOfs, differences: Sequence[Difference]) -> str:
    """A failing world to read, with what is wrong with its Gold."""
    shown = [f"  {one}" for one in differences[:20]]
    return "\n".join([described(world, as_ofs), f"{len(differences)} differences:", *shown])


def save(world: World, as_ofs: AsOfs, file: Path) -> None:
    """Write a world so that it can be played again."""
    file.write_text(repr((world, as_ofs)), encoding="utf-8")


def load(file: Path) -> tuple[World, AsOfs]:
    """Read a world that a test has saved."""
    names = {"World": World, "Arrival": Arrival, "Gap": Gap, "Timing": Timing}
    loaded: tuple[World, AsOfs] = eval(
        file.read_text(encoding="utf-8"), {**names, "datetime": datetime, "Decimal": Decimal}
    )
    return loaded


def _main(file: Path) -> Iterator[str]:
    world, as_ofs = load(file)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if not play(Play((world,), as_ofs), folder / "first").differences:
            yield f"World {world.tag} alone does not fail."
            return
        small = reduced(world, as_ofs, folder / "reduced")
        outcome = play(Play((small,), as_ofs), folder / "last")
        yield report(small, as_ofs, outcome.differences.get(small.tag, []))


if __name__ == "__main__":
    for line in _main(Path(sys.argv[1])):
        print(line)
