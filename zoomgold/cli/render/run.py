"""A run's result and plan."""

from __future__ import annotations

import dataclasses
import shlex
from typing import TYPE_CHECKING, Any

from rich.text import Text

from zoomgold.cli.render.console import NO_VALUE, console, number, print_table, seconds, table_of
from zoomgold.cli.render.freshness import freshness_list, print_stale
from zoomgold.hints import suggested

if TYPE_CHECKING:
    from zoomgold.config.settings import Settings
    from zoomgold.results import Plan, RunResult


def print_result(result: RunResult, settings: Settings) -> None:
    """The summary of a run, then where Gold is and how to look at it."""
    numbers = ("rows in", "inserted", "updated", "unchanged", "deduplicated", "rejected", "warned")
    table = table_of("table", *numbers, "seconds", right=(*numbers, "seconds"))
    names = ("processed", "inserted", "updated", "unchanged", "deduplicated", "failed", "warned")
    for one in result.tables:
        cells = [number(getattr(one, name)) for name in names]
        cells[-2].stylize("red" if one.failed else "")
        cells[-1].stylize("yellow" if one.warned else "")
        table.add_row(Text(one.name), *cells, Text(seconds(one.seconds)))
    table.add_section()
    cells = [number(sum(getattr(one, name) or 0 for one in result.tables)) for name in names]
    table.add_row(Text("total"), *cells, Text(seconds(result.seconds)), style="bold")
    out = console()
    print_table(table)
    print_stale(result.freshness)
    if not result.tables or settings.backend != "duckdb":
        out.print(f"Gold: {result.database}", soft_wrap=True)
        return
    file = shlex.quote(str(result.database))
    look = suggested(f"show {result.tables[0].name} --published")
    out.print(f"Gold: {result.database} as of {result.as_of.isoformat()}", soft_wrap=True)
    out.print(f"Look: {look}", soft_wrap=True)
    out.print(f"      duckdb {file}", soft_wrap=True)


def print_plan(plan: Plan) -> None:
    """What a run would build, in which order and from what."""
    right = ("rows in", "steps", "statements")
    names = ("table", "mode", "reason", "source", "rows in", "upstream", "steps", "statements")
    table = table_of(*names, right=right)
    for one in plan.tables:
        row = (one.name, one.mode, one.reason, one.source or NO_VALUE)
        upstream = Text(", ".join(one.upstream))
        sizes = (number(one.steps), number(one.statements))
        table.add_row(*map(Text, row), number(one.rows), upstream, *sizes)
    print_table(table)


def result_json(result: RunResult | None, error: str | None = None) -> dict[str, Any]:
    """A run that succeeded, or that failed with `error` before or after it had results."""
    return {
        "execution_id": result.execution_id if result else None,
        "status": "failed" if error is not None or result is None else result.status.lower(),
        "error": error,
        "seconds": result.seconds if result else None,
        "database": result.database if result else None,
        "as_of": result.as_of if result else None,
        "tables": [dataclasses.asdict(one) for one in result.tables] if result else [],
        "freshness": freshness_list(result.freshness) if result else [],
    }


def plan_json(plan: Plan) -> dict[str, Any]:
    """A plan, its tables in the order in which they would be built."""
    return dataclasses.asdict(plan)
