"""Metrics of published Gold as a table of rows, over days that are asked for or that Gold has."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from zoomgold.config.settings import Settings
from zoomgold.definitions.state import PROGRESS
from zoomgold.engines.base import Rows
from zoomgold.engines.reader import GoldReader
from zoomgold.errors import UsageError
from zoomgold.reports.published import published_table
from zoomgold.semantic_layer.evaluate import activity, evaluated
from zoomgold.semantic_layer.periods import Span
from zoomgold.semantic_layer.query import Query
from zoomgold.semantic_layer.tables import gold_tables

if TYPE_CHECKING:
    import ibis.expr.types as ir

#: Three hundred years by day are fewer; a date such as 9999-12-31 in Gold must not make millions.
MOST_PERIODS = 120_000


@dataclass(frozen=True)
class MetricTable:
    """Metrics of the days from `first` to `last`: a row per period and value of the dimensions.

    Both days are null where none was asked for and Gold has no row of the metrics. `truncated` is
    whether there are more rows than the limit.
    """

    query: Query
    first: date | None
    last: date | None
    rows: Rows
    truncated: bool


def metric_table(
    gold: GoldReader,
    query: Query,
    *,
    as_of: datetime,
    first: date | None = None,
    last: date | None = None,
    limit: int | None = None,
) -> MetricTable:
    """The metrics of published Gold; without `first` or `last` from or to the activity's own."""
    tables = gold_tables(query.tables, lambda name: published_table(gold, name), as_of)
    days = days_of(query, tables, gold.rows, first, last)
    if days is None:
        return MetricTable(query, first, last, [], truncated=False)
    found = evaluated(query, tables, *days)
    rows = gold.rows(found if limit is None else found.limit(limit + 1))
    return MetricTable(
        query, *days, rows[:limit], truncated=limit is not None and len(rows) > limit
    )


def days_of(
    query: Query,
    tables: Mapping[str, ir.Table],
    fetch: Callable[[ir.Table], Rows],
    first: date | None,
    last: date | None,
) -> tuple[date, date] | None:
    """The days that are asked for, else those of the activity; None where there is neither."""
    asked = f"--from {first}" if last is None else f"--to {last}"
    if first is None or last is None:
        (known,) = fetch(activity(query, tables))
        if known["first"] is None:
            return None
        first, last = first or known["first"], last or known["last"]
        if first > last:
            raise UsageError(
                f"{asked}: Gold has activity from {known['first']} to {known['last']} only.\n"
                "For periods without any, give both --from and --to."
            )
    if first > last:
        raise UsageError(f"--from {first} is after --to {last}.")
    count = Span(query.grain, first, last).count
    if count > MOST_PERIODS:
        raise UsageError(
            f"From {first} to {last} there are {count:,} {query.grain.name}s; "
            f"at most {MOST_PERIODS:,} fit.\nGive --from and --to, or a longer --grain."
        )
    return first, last


def day(option: str, text: str | None) -> date | None:
    """The date that an option gives."""
    try:
        return None if text is None else date.fromisoformat(text.strip())
    except ValueError as error:
        raise UsageError(f"{option} {text}: expected a date, such as 2025-01-31.") from error


def newest_as_of(gold: GoldReader, settings: Settings) -> datetime:
    """The as_of of the last run that wrote Gold; that of the settings where no run says so."""
    rows: Sequence[Mapping[str, datetime | None]] | None = gold.select(
        PROGRESS, "SELECT MAX(AS_OF) AS AS_OF FROM PUBLISHED", {}
    )
    known = rows[0]["as_of"] if rows else None
    return known or settings.as_of
