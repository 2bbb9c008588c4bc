"""Metrics in a notebook: each is a function that returns an Ibis table of published Gold."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from functools import partial
from html import escape
from typing import Protocol, Self

import ibis.expr.types as ir

from zoomgold.engines.base import Rows
from zoomgold.nearest import did_you_mean
from zoomgold.reports.metrics import day, days_of
from zoomgold.semantic_layer.catalog import METRICS
from zoomgold.semantic_layer.evaluate import evaluated
from zoomgold.semantic_layer.query import DEFAULT_GRAIN, query
from zoomgold.semantic_layer.tables import gold_tables

#: Of no consequence: without any activity there are no rows.
_NO_DAYS = (date(1970, 1, 1), date(1970, 1, 1))
Texts = str | Sequence[str]
Day = str | date


class Published(Protocol):
    """What metrics need of the Gold that they read."""

    def published(self, name: str) -> ir.Table:
        """A published table; `UsageError` without it."""

    def newest_as_of(self) -> datetime:
        """The as_of of the last run."""

    def refresh(self) -> Self:
        """Show what is published now."""


class Metrics:
    """Metrics by attribute: `metrics.active_users(by="plan_type")`; Tab completes their names."""

    def __init__(self, gold: Published) -> None:
        """Metrics of this Gold."""
        self._gold = gold

    def __getattr__(self, name: str) -> Callable[..., ir.Table]:
        # What notebooks probe for begins with an underscore.
        if name.startswith("_"):
            raise AttributeError(name)
        if name not in METRICS:
            raise AttributeError(f"There is no metric {name}.{did_you_mean(name, METRICS)}")
        metric = METRICS[name]
        found = partial(self.table, name)
        found.__doc__ = f"{metric.label}: {metric.description} Takes what `table` takes."
        return found

    def __dir__(self) -> Iterable[str]:
        return [*super().__dir__(), *METRICS]

    def table(
        self,
        *names: str,
        by: Texts = (),
        grain: str = DEFAULT_GRAIN,
        where: Texts = (),
        first: Day | None = None,
        last: Day | None = None,
    ) -> ir.Table:
        """Several metrics in one table: a row per period and value of the dimensions `by`.

        `where` are texts such as `plan_type=Pro`. Without `first` or `last`, the days begin or end
        with the activity. Raises `UsageError` for a name that there is not.
        """
        asked = query(names, by=_listed(by), grain=grain, where=_listed(where))
        tables = gold_tables(asked.tables, self._gold.published, self._gold.newest_as_of())
        days = days_of(asked, tables, _rows, _day("first", first), _day("last", last))
        found = evaluated(asked, tables, *(days or _NO_DAYS))
        return found if days else found.limit(0)

    def refresh(self) -> Self:
        """Compute from what is published now, also the tables that were handed out before."""
        self._gold.refresh()
        return self

    def __repr__(self) -> str:
        width = max(map(len, METRICS))
        lines = [f"  {name:<{width}}  {metric.label}" for name, metric in METRICS.items()]
        return "\n".join(["Metrics", *lines])

    def _repr_html_(self) -> str:
        body = "".join(
            f"<tr><td style='text-align:left'><code>{escape(name)}</code></td>"
            f"<td style='text-align:left'>{escape(metric.description)}</td>"
            f"<td style='text-align:left'>{escape(', '.join(metric.dimensions))}</td></tr>"
            for name, metric in METRICS.items()
        )
        return (
            "<p><b>Metrics</b></p><table><thead><tr><th style='text-align:left'>metric</th>"
            "<th style='text-align:left'>what</th><th style='text-align:left'>by</th></tr></thead>"
            f"<tbody>{body}</tbody></table>"
        )


def _listed(given: Texts) -> Sequence[str]:
    return [given] if isinstance(given, str) else given


def _day(name: str, given: Day | None) -> date | None:
    if isinstance(given, datetime):
        return given.date()
    return day(name, given) if isinstance(given, str) else given


def _rows(table: ir.Table) -> Rows:
    found: Rows = table.to_pyarrow().to_pylist()
    return found
