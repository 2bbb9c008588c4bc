"""What `compile` wrote or found."""

from __future__ import annotations

import dataclasses
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from rich.text import Text

from zoomgold.cli.render.console import console, number, plural
from zoomgold.cli.render.tables import print_table, table_of
from zoomgold.definitions.silver import TABLES
from zoomgold.plan.parts import SILVER, STAGED

if TYPE_CHECKING:
    from pathlib import Path

    from zoomgold.reports.compile import Statistics


def print_compiled(folder: Path, steps: int) -> None:
    """Where the SQL went."""
    console().print(f"{plural(steps, 'step')} in {folder}", soft_wrap=True)


def print_sql(texts: Iterable[str]) -> None:
    """The SQL as it is, for a file or a pipe."""
    sys.stdout.write("\n".join(texts))


def print_statistics(found: Mapping[str, Statistics], *, wide: bool = False) -> None:
    """The figures of each mode's plan, side by side."""
    table = table_of("", *found, right=tuple(found))
    for name, cells in statistics_rows(found):
        table.add_row(Text(name), *cells)
    print_table(table, wide=wide)


def statistics_rows(found: Mapping[str, Statistics]) -> Iterator[tuple[str, list[Text]]]:
    """The lines of the statistics: what is counted, and its figure in each mode."""
    plans = [one.figures for one in found.values()]
    costs = [one.cost for one in found.values()]
    yield "steps", [number(one.steps) for one in plans]
    yield "statements", [number(one.statements) for one in plans]
    for kind in plans[0].kinds:
        yield f"  {kind}", [number(one.kinds[kind]) for one in plans]
    yield "longest statement, in characters", [number(one.longest) for one in plans]
    yield "  of the step", [Text(one.longest_step) for one in plans]
    yield "steps that follow one another", [number(one.depth) for one in plans]
    yield "rounds of statements side by side", [number(len(one.widths)) for one in costs]
    yield "  statements in the widest", [number(max(one.widths)) for one in costs]
    for layer in costs[0].written:
        yield f"tables written: {layer}", [number(len(one.written[layer])) for one in costs]
        columns = [sum(one.written[layer].values()) for one in costs]
        yield "  their columns", [number(count) for count in columns]
    for layer in costs[0].scans:
        yield f"scans of tables: {layer}", [number(one.scanned(layer)) for one in costs]
        # What the run makes has the rows that it needs.
        if layer != STAGED:
            yield "  without bounds", [number(one.unbounded(layer)) for one in costs]
        for name in TABLES if layer == SILVER else ():
            yield f"  {name}", [number(one.scans[layer].get(name, 0)) for one in costs]


def compiled_json(
    backend: str,
    *,
    mode: str | None = None,
    folder: Path | None = None,
    queries: Sequence[Mapping[str, Any]] = (),
    stats: Mapping[str, Statistics] | None = None,
) -> dict[str, Any]:
    """What was written to `folder`, or is printed: each query with its file, or with its SQL."""
    return {
        "backend": backend,
        "mode": mode,
        "folder": folder,
        "plan": None if folder is None else folder / "plan.json",
        "queries": [{"file": None, "sql": None, **query} for query in queries],
        "stats": stats and {name: _as_data(one) for name, one in stats.items()},
    }


def _as_data(one: Statistics) -> dict[str, Any]:
    return dataclasses.asdict(one.figures) | dataclasses.asdict(one.cost)
