"""How fresh the sources are, as `freshness` and `run` print it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from rich.text import Text

from zoomgold.cli.render.console import NO_VALUE, console, duration, number
from zoomgold.cli.render.tables import print_table, table_of
from zoomgold.hints import suggested
from zoomgold.results import SourceFreshness
from zoomgold.silver_input.freshness import (
    FAIL,
    PASS,
    WARN,
    age_text,
    sentence,
    stale,
    summary,
    worst,
)

_STYLES = {PASS: "green", WARN: "yellow", FAIL: "red"}


def print_freshness(found: Sequence[SourceFreshness], at: datetime, *, wide: bool = False) -> None:
    """A line per source, then what is wrong."""
    right = ("age", "warn after", "fail after")
    table = table_of("source", "status", "newest (UTC)", *right, "on", right=right, spare=("on",))
    for one in found:
        newest = NO_VALUE if one.newest is None else f"{one.newest:%Y-%m-%d %H:%M}"
        table.add_row(
            Text(one.source),
            Text(one.status or "no limit", style=_STYLES.get(one.status or "", "dim")),
            Text(newest),
            Text(age_text(one.age)),
            Text(_limit(one.warn_after)),
            Text(_limit(one.fail_after)),
            Text(one.on),
        )
    print_table(table, wide=wide)
    out = console()
    out.print(f"Measured at {at:%Y-%m-%d %H:%M:%S} UTC", soft_wrap=True)
    for one in found:
        if one.future:
            rows = number(one.future).plain
            later = f"{one.source}: rows of a later time, which do not count: {rows}"
            out.print(later, soft_wrap=True)
    for one in stale(found):
        out.print(Text(sentence(one), style=_STYLES[one.status or ""]), soft_wrap=True)
    if worst(found) is None:
        out.print("No source has a limit; set some: [freshness] in zoomgold.toml", soft_wrap=True)


def print_stale(found: Sequence[SourceFreshness]) -> None:
    """The lines with which the summary of a run says which sources are past a limit."""
    if late := summary(found):
        out, status = console(), worst(found) or ""
        out.print(Text(f"Stale: {late}", style=_STYLES[status]), soft_wrap=True)
        out.print(f"       {suggested('freshness')}", soft_wrap=True)


def freshness_json(found: Sequence[SourceFreshness], at: datetime) -> dict[str, Any]:
    """All sources, and the worst verdict."""
    return {"measured_at": at, "status": worst(found), "sources": freshness_list(found)}


def freshness_list(found: Sequence[SourceFreshness]) -> list[dict[str, Any]]:
    """The sources, each with its verdict."""
    return [
        {
            "source": one.source,
            "status": one.status,
            "on": one.on,
            "newest": one.newest,
            "age_seconds": _seconds(one.age),
            "future_rows": one.future,
            "warn_after_seconds": _seconds(one.warn_after),
            "fail_after_seconds": _seconds(one.fail_after),
        }
        for one in found
    ]


def _seconds(span: timedelta | None) -> float | None:
    return None if span is None else span.total_seconds()


def _limit(span: timedelta | None) -> str:
    return NO_VALUE if span is None else duration(span)
