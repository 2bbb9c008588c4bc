"""Plays worlds: run after run into one Gold, and all at once into another."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from reference.contract import BUSINESS
from reference.reading import read_table
from support.engines import OnDuckDB, Warehouse
from support.gold import BUSINESS_TABLES, Gold, Row

from zoomgold.errors import BuildError, ContractError, DataError, ShrinkError, ThresholdError

from .carried import Model
from .clock import clock_at
from .compare import Differences, against_full_build, against_reference, of_marts, within
from .course import Course, Step
from .dimensions import Dimensions
from .edits import Edits
from .pipeline import deliver, run_pipeline, standing, write_silver
from .rows import timed
from .timeline import NEWEST, Timing
from .world import World

_RESERVED = timed(
    {"user_id": "__unknown__", "user_name": "Nobody", "email": "nobody@x.com"}, Timing(NEWEST[1])
)
"""A row of no world: somebody calls themselves by the id of a reserved member."""


@dataclass(frozen=True)
class Play:
    """Worlds that are run together, and the course of the runs."""

    worlds: tuple[World, ...] = field(repr=False)
    course: Course

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:  # noqa: ARG002  # the name is IPython's
        """What Hypothesis shows of it: not a megabyte."""
        printer.text(repr(self))

    def silver(self, batch: int) -> dict[str, list[Row]]:
        """All of Silver after a batch, the last rows first: their order must not matter."""
        tables: dict[str, list[Row]] = defaultdict(list)
        tables["si_users"].append(_RESERVED)
        for world in self.worlds:
            for arrival in world.silver(batch):
                tables[arrival.table].append(arrival.row)
        return {table: rows[::-1] for table, rows in tables.items()}


@dataclass(frozen=True)
class Outcome:
    """What a play left: differences by world, the model's dimensions, and the refused runs."""

    differences: Differences
    dimensions: Dimensions
    refused: frozenset[Step]


@dataclass(frozen=True)
class Stage:
    """Where a play is played: the Gold that grows run by run, and that of one full build."""

    grown: Warehouse
    whole: Warehouse


def play(scene: Play, folder: Path, stage: Stage | None = None) -> Outcome:
    """Run after every batch as the course says, build all at once, and compare.

    All that on DuckDB unless a stage is given.

    The worlds are compared with the independent model, and those that lose no row with a full build
    into a new database, too: no single build can know of what was there once. The marts of every
    run that builds them are compared with the reference over the same Gold.
    """
    course = scene.course
    silver = folder / "silver"
    stage = stage or Stage(OnDuckDB(folder / "grown.duckdb"), OnDuckDB(folder / "whole.duckdb"))
    folder.mkdir(parents=True)
    gold: Gold = {}
    model = Model(Dimensions())
    edits = Edits()
    refused: set[Step] = set()
    differences: Differences = {}
    batch, rows = 0, {}
    for step in course.steps:
        if step.batch != batch:
            batch = step.batch
            write = deliver if course.appends else write_silver
            write(silver, scene.silver(batch))
            rows = {table: read_table(silver, table) for table in BUSINESS}
        model.look(rows)
        as_of = course.as_ofs[batch - 1]
        edits.make(step.edited)
        with clock_at(step.clock), edits.in_force():
            runs = _runs(step, silver, stage.grown, as_of=as_of, hard_deletes=_word(step))
        before, gold = gold, stage.grown.gold()
        if runs:
            model.run(rows, as_of, step.tables, close=step.close)
            _add(differences, of_marts(gold, step.marts, as_of, str(step)))
        else:
            refused.add(step)
            assert _business(gold) == _business(before), f"{step} is refused, and changed Gold"
        _add(differences, within(_business(gold), str(step)))
    last = course.as_ofs[-1]
    run_pipeline(silver, stage.whole, last, hard_deletes=_word(course.steps[-1]))
    found, expected = standing(gold), model.gold(rows, last)
    away = model.away(rows)
    _add(differences, against_reference(found, expected.tables, expected.violations, away))
    losing = {world.tag for world in scene.worlds if world.loses_rows}
    against_full = against_full_build(found, standing(stage.whole.gold()))
    _add(differences, {tag: more for tag, more in against_full.items() if tag not in losing})
    return Outcome(differences, model.dimensions, frozenset(refused))


def _runs(step: Step, silver: Path, warehouse: Warehouse, **options: Any) -> bool:
    """Whether a run publishes; one that is refused must have a reason."""
    try:
        run_pipeline(silver, warehouse, select=list(step.select), **options)
    except (BuildError, ContractError, ShrinkError, ThresholdError):
        raise
    except DataError as error:
        refusal = str(error)
    else:
        return True
    assert not step.is_safe, f"{step} can leave no table behind, and is refused: {refusal}"
    assert "--select" in refusal, f"{step}: the refusal names no tables to build: {refusal}"
    return False


def _word(step: Step) -> str:
    """The setting `hard_deletes` of a run."""
    return "close" if step.close else "ignore"


def _business(gold: Gold) -> Gold:
    return {name: gold[name] for name in BUSINESS_TABLES if name in gold}


def _add(differences: Differences, more: Differences) -> None:
    for tag, found in more.items():
        differences.setdefault(tag, []).extend(found)


def described(world: World, course: Course) -> str:
    """A world to read: what comes in which batch, and which runs there are."""
    lines = [f"World {world.tag}"]
    for batch, as_of in enumerate(course.as_ofs, start=1):
        lines.append(f"  batch {batch}")
        for one in world.arrivals:
            if one.batch == batch:
                given = {name: value for name, value in one.row.items() if value is not None}
                shown = ", ".join(f"{name}={value!s}" for name, value in given.items())
                gone = f"; gone in batch {one.gone}" if one.gone is not None else ""
                lines.append(f"    {one.table}: {shown}{gone}")
        for step in course.steps:
            if step.batch == batch:
                built = " ".join(step.select) or "everything"
                after = f", after a change of {' '.join(step.edited)}" if step.edited else ""
                lines.append(
                    f"    run at {step.clock}, as_of {as_of}, {_word(step)}: {built}{after}"
                )
    return "\n".join(lines)
