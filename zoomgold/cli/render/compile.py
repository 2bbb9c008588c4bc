"""What `compile` wrote or found."""

from __future__ import annotations

import dataclasses
import sys
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from rich.text import Text

from zoomgold.cli.render.console import console, number, plural
from zoomgold.cli.render.tables import print_table, table_of

if TYPE_CHECKING:
    from pathlib import Path

    from zoomgold.plan.summary import Figures


def print_compiled(folder: Path, steps: int) -> None:
    """Where the SQL went."""
    console().print(f"{plural(steps, 'step')} in {folder}", soft_wrap=True)


def print_sql(texts: Iterable[str]) -> None:
    """The SQL as it is, for a file or a pipe."""
    sys.stdout.write("\n".join(texts))


def print_statistics(found: Mapping[str, Figures], *, wide: bool = False) -> None:
    """The figures of each mode's plan, side by side."""
    table = table_of("", *found, right=tuple(found))
    each = list(found.values())
    table.add_row(Text("steps"), *(number(one.steps) for one in each))
    table.add_row(Text("statements"), *(number(one.statements) for one in each))
    for kind in each[0].kinds:
        table.add_row(Text(f"  {kind}"), *(number(one.kinds[kind]) for one in each))
    table.add_row(Text("longest statement, in characters"), *(number(o.longest) for o in each))
    table.add_row(Text("  of the step"), *(Text(one.longest_step) for one in each))
    table.add_row(Text("steps that follow one another"), *(number(one.depth) for one in each))
    print_table(table, wide=wide)


def compiled_json(
    backend: str,
    *,
    mode: str | None = None,
    folder: Path | None = None,
    queries: Sequence[Mapping[str, Any]] = (),
    stats: Mapping[str, Figures] | None = None,
) -> dict[str, Any]:
    """What was written to `folder`, or is printed: each query with its file, or with its SQL."""
    return {
        "backend": backend,
        "mode": mode,
        "folder": folder,
        "plan": None if folder is None else folder / "plan.json",
        "queries": [{"file": None, "sql": None, **query} for query in queries],
        "stats": stats and {name: dataclasses.asdict(one) for name, one in stats.items()},
    }
