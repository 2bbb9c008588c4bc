"""What a person or a program reads: tables and JSON on stdout, the course of a run on stderr."""

from __future__ import annotations

import dataclasses
import json
import re
import shlex
import sys
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from math import isfinite
from types import TracebackType
from typing import IO, TYPE_CHECKING, Any

from rich import box
from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TaskID, TextColumn, TimeElapsedColumn
from rich.table import Table
from rich.text import Text

from zoomgold.events import (
    Emit,
    Event,
    RunFinished,
    RunStarted,
    StepFinished,
    StepStarted,
    Warned,
    ignore,
)

if TYPE_CHECKING:
    from zoomgold.model import Model
    from zoomgold.results import Plan, RunResult
    from zoomgold.settings import Settings

#: Wider than any line: what a program reads is neither wrapped nor cut.
_NO_LIMIT = 100_000
_NO_VALUE = "-"


def console(stream: IO[str] | None = None) -> Console:
    """A console on a stream, stdout unless told; no markup is read in what is printed."""
    out = stream or sys.stdout
    width = None if out.isatty() else _NO_LIMIT
    return Console(file=out, width=width, markup=False, highlight=False, emoji=False)


# The course of a run


class Reporter:
    """Tells the events of a run on stderr: live on a terminal, in lines elsewhere."""

    def __init__(self, level: str, form: str) -> None:
        self._level = level
        self._console = console(sys.stderr)
        self._progress: Progress | None = None
        self._running: dict[str, None] = {}
        self._task: TaskID | None = None
        self.emit: Emit = self._text
        if level == "quiet":
            self.emit = ignore
        elif form == "json":
            self.emit = self._json
        elif self._console.is_terminal:
            self._progress = Progress(
                SpinnerColumn(),
                TextColumn("{task.description}"),
                TimeElapsedColumn(),
                console=self._console,
                transient=True,
            )

    def __enter__(self) -> Reporter:
        if self._progress is not None:
            self._progress.start()
            self._task = self._progress.add_task("starting")
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._progress is not None:
            self._progress.stop()

    def _json(self, event: Event) -> None:
        if isinstance(event, StepStarted) and self._level != "debug":
            return
        name = re.sub(r"(?<!^)([A-Z])", r"_\1", type(event).__name__).lower()
        line = {"event": name, "at": datetime.now(UTC).isoformat(timespec="milliseconds")}
        print(_dumps(line | dataclasses.asdict(event)), file=sys.stderr, flush=True)

    def _text(self, event: Event) -> None:
        if isinstance(event, StepStarted):
            self._running[event.name] = None
            self._show_running()
            if self._level == "debug":
                self._line(f"{event.name} begins")
        elif isinstance(event, StepFinished):
            self._running.pop(event.name, None)
            self._show_running()
            rows = "" if event.rows is None else f" {_plural(event.rows, 'row')}"
            self._line(f"{event.name}{rows} {event.seconds:.1f}s")
        elif isinstance(event, RunStarted):
            count = _plural(len(event.tables), "table")
            self._line(f"run {event.execution_id} on {event.backend}, {count}")
        elif isinstance(event, RunFinished):
            self._line(f"run {event.execution_id} {event.status.lower()} in {event.seconds:.1f}s")
        elif isinstance(event, Warned):
            self._line(f"warning: {event.message}", "yellow")
        else:
            self._line(event.message)

    def _show_running(self) -> None:
        if self._progress is not None and self._task is not None:
            text = ", ".join(self._running) or "working"
            self._progress.update(self._task, description=text)

    def _line(self, text: str, style: str = "") -> None:
        stamp = Text(f"{datetime.now():%H:%M:%S} ", style="dim")
        self._console.print(stamp + Text(text, style=style), soft_wrap=True)


# Tables


def print_result(result: RunResult, settings: Settings) -> None:
    """The summary of a run, then where Gold is and how to look at it."""
    numbers = ("rows in", "inserted", "updated", "unchanged", "deduplicated", "rejected", "warned")
    table = _table("table", *numbers, "seconds", right=(*numbers, "seconds"))
    names = ("processed", "inserted", "updated", "unchanged", "deduplicated", "failed", "warned")
    for one in result.tables:
        cells = [_number(getattr(one, name)) for name in names]
        cells[-2].stylize("red" if one.failed else "")
        cells[-1].stylize("yellow" if one.warned else "")
        table.add_row(Text(one.name), *cells, Text(_seconds(one.seconds)))
    table.add_section()
    cells = [_number(sum(getattr(one, name) or 0 for one in result.tables)) for name in names]
    table.add_row(Text("total"), *cells, Text(_seconds(result.seconds)), style="bold")
    out = console()
    out.print(table)
    if not result.tables or settings.backend != "duckdb":
        out.print(f"Gold: {result.database}", soft_wrap=True)
        return
    file = shlex.quote(str(result.database))
    elsewhere = settings.sources.get("database") == "option"
    look = f"zoomgold show {result.tables[0].name} --published"
    out.print(f"Gold: {result.database} as of {result.as_of.isoformat()}", soft_wrap=True)
    out.print(f"Look: {look}{f' --database {file}' if elsewhere else ''}", soft_wrap=True)
    out.print(f"      duckdb {file}", soft_wrap=True)


def print_plan(plan: Plan) -> None:
    """What a run would build, in which order and from what."""
    table = _table("table", "mode", "reason", "source", "rows in", "upstream", right=("rows in",))
    for one in plan.tables:
        row = (one.name, one.mode, one.reason, one.source or _NO_VALUE)
        upstream = Text(", ".join(one.upstream))
        table.add_row(*map(Text, row), _number(one.rows), upstream)
    console().print(table)


def print_models(models: Sequence[Model]) -> None:
    """The models with what a selector can go by."""
    table = _table("model", "kind", "key", "tags", "upstream")
    for one in models:
        lists = (one.promise.key, one.tags, _upstream(one))
        table.add_row(one.name, one.kind, *(Text(", ".join(each)) for each in lists))
    console().print(table)


def _upstream(model: Model) -> tuple[str, ...]:
    from zoomgold.graph import upstream_models, upstream_silver

    return (*upstream_silver(model), *upstream_models(model))


def print_rows(names: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """Rows as a table; on a terminal too narrow for it, each row as a list of columns."""
    cells = [[_shown(value) for value in row] for row in rows]
    out = console()
    if not rows:
        out.print(f"No rows. Columns: {', '.join(names)}", soft_wrap=True)
        return
    widths = (max(map(len, column)) for column in zip(names, *cells, strict=True))
    if sum(widths) + 3 * len(names) > out.width:
        longest = max(map(len, names))
        for place, row in enumerate(cells, 1):
            out.print(Text(f"row {place}", style="bold"))
            for name, cell in zip(names, row, strict=True):
                out.print(Text(f"  {name:<{longest}}  {cell}"), soft_wrap=True)
        return
    kinds = zip(names, zip(*rows, strict=True), strict=True)
    right = [name for name, values in kinds if all(_is_number(value) for value in values)]
    table = _table(*names, right=right)
    for row in cells:
        table.add_row(*map(Text, row))
    out.print(table)


def print_counts(title: str, counts: Mapping[str, int]) -> None:
    """A number for each table."""
    table = _table(title, "rows", right=("rows",))
    for name, count in counts.items():
        table.add_row(name, _number(count))
    console().print(table)


def print_debug(report: Mapping[str, Any]) -> None:
    """Versions, settings with their sources, and the checks."""
    versions = _table("package", "version")
    for name, version in report["versions"].items():
        versions.add_row(name, version)
    settings = _table("setting", "value", "source")
    for name, one in report["settings"].items():
        settings.add_row(name, Text(_shown(one["value"])), Text(one["source"]))
    checks = _table("check", "result", "found")
    for one in report["checks"]:
        result = Text("ok", style="green") if one["ok"] else Text("failed", style="red")
        checks.add_row(one["name"], result, Text(one["found"]))
    for table in (versions, settings, checks):
        console().print(table)


def _table(*columns: str, right: Sequence[str] = ()) -> Table:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
    for name in columns:
        alone = name in right
        table.add_column(
            Text(name), justify="right" if alone else "left", no_wrap=alone, overflow="fold"
        )
    return table


def _number(count: int | None) -> Text:
    return Text(_NO_VALUE if count is None else f"{count:,}")


def _plural(count: int, noun: str) -> str:
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


def _seconds(seconds: float | None) -> str:
    return _NO_VALUE if seconds is None else f"{seconds:,.1f}"


def _duration(value: timedelta) -> str:
    """A duration as `--lookback` takes it."""
    seconds = value.total_seconds()
    sizes = ((86_400, "d"), (3600, "h"), (60, "m"))
    size, unit = next((each for each in sizes if seconds and seconds % each[0] == 0), (1, "s"))
    return f"{seconds / size:g}{unit}"


def _is_number(value: object) -> bool:
    return value is None or (isinstance(value, int | float | Decimal) and value is not True)


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, timedelta):
        return _duration(value)
    text = _NO_VALUE if value is None else str(value)
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


# JSON: every key is always there, null where there is nothing to say


def print_json(value: object) -> None:
    """One JSON document on stdout."""
    sys.stdout.write(_dumps(value, indent=2) + "\n")


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
    }


def plan_json(plan: Plan) -> dict[str, Any]:
    """A plan, its tables in the order in which they would be built."""
    return {"tables": [dataclasses.asdict(one) for one in plan.tables]}


def models_json(models: Sequence[Model]) -> list[dict[str, Any]]:
    """The models in the order of the list."""
    return [
        {
            "name": one.name,
            "kind": one.kind,
            "description": one.description,
            "tags": one.tags,
            "grain": one.promise.grain,
            "key": one.promise.key,
            "source": one.source.name if one.source else None,
            "upstream": _upstream(one),
        }
        for one in models
    ]


def rows_json(model: str, names: Sequence[str], rows: Sequence[Sequence[object]]) -> dict[str, Any]:
    """A preview: each row as an object."""
    return {"model": model, "rows": [dict(zip(names, row, strict=True)) for row in rows]}


def _dumps(value: object, indent: int | None = None) -> str:
    return json.dumps(_plain(value), indent=indent, ensure_ascii=False, allow_nan=False)


def _plain(value: Any) -> Any:
    """A value as JSON has it: decimals as text, for they are exact; times in ISO 8601."""
    if isinstance(value, Mapping):
        return {str(key): _plain(each) for key, each in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [_plain(each) for each in value]
    if isinstance(value, float):
        return value if isfinite(value) else None
    if value is None or isinstance(value, bool | int | str):
        return value
    if isinstance(value, date):
        return value.isoformat()
    return _duration(value) if isinstance(value, timedelta) else str(value)
