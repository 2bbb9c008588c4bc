"""A run's result and plan."""

from __future__ import annotations

import dataclasses
import shlex
from typing import TYPE_CHECKING, Any

from rich.text import Text

from zoomgold.cli.render.console import NO_VALUE, console, number, plural, seconds
from zoomgold.cli.render.freshness import freshness_list, print_stale
from zoomgold.cli.render.tables import Grid, print_table, table_of
from zoomgold.hints import suggested

if TYPE_CHECKING:
    from collections.abc import Sequence

    from zoomgold.config.settings import Settings
    from zoomgold.results import Plan, RunResult, TableResult

#: The columns of numbers with the fields of a result that they show; `rebuilt` has none.
_COUNTS = {
    "rows in": "processed",
    "rebuilt": "",
    "inserted": "inserted",
    "updated": "updated",
    "unchanged": "unchanged",
    "deduplicated": "deduplicated",
    "rejected": "failed",
    "warned": "warned",
}
_STYLES = {"rejected": "red", "warned": "yellow"}
#: Of the columns, those that give way first where there is little room.
_SPARE = ("deduplicated", "unchanged", "seconds", "warned")


def print_result(result: RunResult, settings: Settings, *, wide: bool = False) -> None:
    """The summary of a run, then where Gold is and how to look at it.

    After a run that only looked for what is new: what changed, and the tables that changed.
    """
    out = console()
    tables = result.tables
    if tables and all(one.mode == "incremental" for one in tables) and not wide:
        tables = tuple(one for one in tables if _is_touched(one))
        out.print(_change(result, tables), soft_wrap=True)
    if tables:
        print_table(_summary(result, tables), wide=wide)
    if any(one.rebuilt for one in tables):
        out.print("rebuilt: written anew, not compared with what was published.", soft_wrap=True)
    print_stale(result.freshness)
    if not result.tables or settings.backend != "duckdb":
        out.print(f"Gold: {result.database}", soft_wrap=True)
        return
    file = shlex.quote(str(result.database))
    look = suggested(f"show {result.tables[0].name} --published")
    out.print(f"Gold: {result.database} as of {result.as_of.isoformat()}Z", soft_wrap=True)
    out.print(f"Look: {look}", soft_wrap=True)
    out.print(f"      duckdb {file}", soft_wrap=True)


def _is_touched(one: TableResult) -> bool:
    """Whether a table has another content than before, or rows of its source were looked at."""
    return bool(one.processed or one.inserted or one.updated)


def _change(result: RunResult, touched: Sequence[TableResult]) -> str:
    """What an incremental run changed, in one line."""
    changed = [one for one in touched if one.inserted or one.updated]
    rest = f"{plural(len(result.tables) - len(changed), 'table')} as before"
    if not changed:
        looked = sum(one.processed or 0 for one in touched)
        new = f"{plural(looked, 'row')} of Silver looked at" if looked else "nothing new in Silver"
        return f"No table changed: {new}; {seconds(result.seconds)} s."
    parts = [plural(sum(one.inserted or 0 for one in changed), "row") + " inserted"]
    parts += [f"{sum(one.updated or 0 for one in changed):,} updated"]
    tables = plural(len(changed), "table")
    return f"{tables} changed: {', '.join(parts)}; {rest}; {seconds(result.seconds)} s."


def _summary(result: RunResult, tables: Sequence[TableResult]) -> Grid:
    """A row for each table, one for the time that is no table's, and the totals of the run.

    The seconds are those of the run; the counts those of the tables shown, the others have none.
    """
    is_rebuilt = any(one.rebuilt for one in tables)
    names = [name for name in _COUNTS if is_rebuilt or name != "rebuilt"]
    grid = table_of(
        *("table", *names, "seconds"), right=(*names, "seconds"), spare=_SPARE, whole=("table",)
    )
    for one in tables:
        cells = [Text(number(_count(one, name)).plain, style=_style(one, name)) for name in names]
        grid.add_row(Text(one.name), *cells, Text(seconds(one.seconds)))
    # As they are shown, so that what is shown adds up.
    timed = sum(round(one.seconds or 0.0, 1) for one in result.tables)
    nothing = [Text(NO_VALUE)] * len(names)
    rest = max(round(result.seconds, 1) - timed, 0.0)
    grid.add_row(Text("everything else"), *nothing, Text(seconds(rest)))
    grid.add_section()
    sums = [number(sum(_count(one, name) or 0 for one in tables)) for name in names]
    grid.add_row(Text("total"), *sums, Text(seconds(result.seconds)), style="bold")
    return grid


def _count(one: TableResult, name: str) -> int | None:
    """A count as its column has it: what was rebuilt is not called inserted."""
    if one.rebuilt and name in ("rebuilt", "inserted"):
        return one.inserted if name == "rebuilt" else None
    found: int | None = getattr(one, _COUNTS[name]) if _COUNTS[name] else None
    return found


def _style(one: TableResult, name: str) -> str:
    return _STYLES.get(name, "") if _count(one, name) else ""


def print_plan(plan: Plan, *, wide: bool = False) -> None:
    """What a run would build, in which order and from what."""
    right = ("rows in", "steps", "statements")
    names = ("table", "mode", "reason", "source", "rows in", "upstream", "steps", "statements")
    spare = ("statements", "steps", "upstream", "source")
    table = table_of(*names, right=right, spare=spare, whole=("table", "mode"), least=24)
    for one in plan.tables:
        row = (one.name, one.mode, one.reason, one.source or NO_VALUE)
        upstream = Text(", ".join(one.upstream))
        sizes = (number(one.steps), number(one.statements))
        table.add_row(*map(Text, row), number(one.rows), upstream, *sizes)
    print_table(table, wide=wide)


def result_json(result: RunResult | None, error: str | None = None) -> dict[str, Any]:
    """A run that succeeded, or that failed with `error` before or after it had results."""
    return {
        "execution_id": result.execution_id if result else None,
        "status": "failed" if error is not None or result is None else result.status.lower(),
        "error": error,
        "seconds": result.seconds if result else None,
        "database": result.database if result else None,
        "as_of": result.as_of if result else None,
        "tables": [_table_json(one) for one in result.tables] if result else [],
        "freshness": freshness_list(result.freshness) if result else [],
    }


def _table_json(one: TableResult) -> dict[str, Any]:
    """A table's counts as the audit has them, in which all that is rebuilt is inserted."""
    return {name: value for name, value in dataclasses.asdict(one).items() if name != "rebuilt"}


def plan_json(plan: Plan) -> dict[str, Any]:
    """A plan, its tables in the order in which they would be built."""
    return dataclasses.asdict(plan)
