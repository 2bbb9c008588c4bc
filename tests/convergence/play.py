"""Plays worlds: batch after batch into one Gold, and all at once into another."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from conftest import Gold, Row
from reference.builder import build_around
from reference.contract import BUSINESS
from reference.reading import read_table
from reference.rejecting import sieve

from .anchors import anchors
from .compare import Differences, against_full_build, against_reference
from .dimensions import Dimensions
from .pipeline import run_pipeline, standing_gold, write_silver
from .strategy import World


@dataclass(frozen=True)
class Play:
    """Worlds that are run together, and the `as_of` of each run."""

    worlds: tuple[World, ...] = field(repr=False)
    as_ofs: tuple[datetime, ...]

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:  # noqa: ARG002  # the name is IPython's
        """What Hypothesis shows of it: not a megabyte."""
        printer.text(repr(self))

    def silver(self, run: int) -> dict[str, list[Row]]:
        """All of Silver at a run, the last rows first: their order must not matter."""
        tables: dict[str, list[Row]] = defaultdict(list)
        for batch in range(1, run + 1):
            for table, rows in anchors(batch).items():
                tables[table] += rows
        for world in self.worlds:
            for arrival in world.silver(run):
                tables[arrival.table].append(arrival.row)
        return {table: rows[::-1] for table, rows in tables.items()}


@dataclass(frozen=True)
class Outcome:
    """What a play left: differences by world, and the model's dimensions after the last run."""

    differences: Differences
    dimensions: Dimensions


def play(scene: Play, folder: Path) -> Outcome:
    """Run the batches, build all at once, and compare.

    The worlds are compared with the independent reference around the dimensions of the model of
    SCD type 2, and those without a gap with a full build into a new database, too: a key that was
    away in between leaves a closing that no single build can know of.
    """
    silver, grown, whole = folder / "silver", folder / "grown.duckdb", folder / "whole.duckdb"
    folder.mkdir(parents=True)
    dimensions = Dimensions(close=True)
    for run, as_of in enumerate(scene.as_ofs, start=1):
        write_silver(silver, scene.silver(run))
        run_pipeline(silver, grown, as_of, hard_deletes="close")
        dimensions.run({name: read_table(silver, name) for name in _DIMENSION_SOURCES}, as_of)
    run_pipeline(silver, whole, scene.as_ofs[-1], hard_deletes="close")
    found = standing_gold(grown)
    differences = _from_reference(found, silver, scene.as_ofs[-1], dimensions)
    with_gap = {world.tag for world in scene.worlds if world.gap is not None}
    for tag, more in against_full_build(found, standing_gold(whole)).items():
        if tag not in with_gap:
            differences.setdefault(tag, []).extend(more)
    return Outcome(differences, dimensions)


_DIMENSION_SOURCES = ("si_users", "si_licenses")


def _from_reference(
    found: Gold, silver: Path, as_of: datetime, dimensions: Dimensions
) -> Differences:
    sieved = {table: sieve(table, read_table(silver, table)) for table in BUSINESS}
    expected = build_around(
        sieved,
        [one.row for one in dimensions.user_dim.values()],
        [one.row for one in dimensions.license_dim.values()],
        as_of,
    )
    return against_reference(found, expected.tables, expected.faults)


def described(world: World, as_ofs: Sequence[datetime]) -> str:
    """A world to read: what comes in which batch."""
    lines = [f"World {world.tag} with as_of {', '.join(map(str, as_ofs))}; gap: {world.gap}"]
    for batch in range(1, world.runs + 1):
        lines.append(f"  batch {batch}")
        for one in world.arrivals:
            if one.batch == batch:
                given = {name: value for name, value in one.row.items() if value is not None}
                shown = ", ".join(f"{name}={value!s}" for name, value in given.items())
                lines.append(f"    {one.table}: {shown}")
    return "\n".join(lines)
