"""The values that the reports show, from the evaluator of the metrics: a query per dimension."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal

from zoomgold.engines.reader import GoldReader
from zoomgold.errors import UsageError
from zoomgold.models.catalog import MARTS, MODELS
from zoomgold.reports.lists import ExpiringLicense, expiring_licenses
from zoomgold.reports.published import published_table
from zoomgold.semantic_layer.catalog import METRICS
from zoomgold.semantic_layer.evaluate import Tables, activity, evaluated, evaluated_over
from zoomgold.semantic_layer.lists import EXPIRING_LICENSES
from zoomgold.semantic_layer.metric import Metric
from zoomgold.semantic_layer.periods import GRAINS, WHOLE, Span
from zoomgold.semantic_layer.query import query
from zoomgold.semantic_layer.tables import gold_tables
from zoomgold.site.reports.definitions import OVERVIEW, PAGES, Chart
from zoomgold.site.reports.windows import (
    DAY,
    MONTH,
    WEEK,
    Window,
    earliest_day,
    last_day,
    windows,
)

Number = int | Decimal | None
#: What a chart shows of each dimension value; without a dimension there is one, None.
Values = Mapping[str | None, tuple[Number, ...]]
#: The activity with which the window of all time begins.
_ACTIVITY = ("active_users", "tickets_opened", "net_revenue")
PUBLISH = "zoomgold run"
#: How many months of expirations are shown, and days of the list of them.
MONTHS_AHEAD = 12
DAYS_AHEAD = 90


@dataclass(frozen=True)
class Points:
    """A metric over periods: of each dimension value as many values as there are `starts`."""

    starts: tuple[date, ...]
    values: Values


@dataclass(frozen=True)
class Results:
    """`series` by metric, dimension and grain; `totals` by metric, dimension and window.

    `missing` has the metrics that cannot be evaluated, with the tables that are not published;
    `left_out` the marts that are not, and are computed from what is.
    """

    as_of: datetime
    last: date
    first_activity: date | None
    windows: tuple[Window, ...]
    series: Mapping[tuple[str, str | None, str], Points]
    ahead: Mapping[str, Points]
    totals: Mapping[tuple[str, str | None, str], Mapping[str | None, Number]]
    before: Mapping[tuple[str, str], Number]
    missing: Mapping[str, tuple[str, ...]]
    left_out: tuple[str, ...]
    expiring: tuple[ExpiringLicense, ...] | None
    #: What publishes tables that are missing; without paths, which are nobody's business.
    command: str = PUBLISH

    @property
    def is_behind(self) -> bool:
        """Whether the data ends days before as_of does."""
        return self.last < last_day(self.as_of)


def results(gold: GoldReader, as_of: datetime, delivered: date | None = None) -> Results:
    """Evaluate all that the reports show; what is not published is left out.

    `delivered` is the day of Gold's newest row.
    """
    last = last_day(as_of, delivered)
    names = {name for metric in _metrics() for name in metric.tables} | {*EXPIRING_LICENSES}
    tables = _present(gold, sorted(names), as_of)
    missing = {
        metric.name: lacking
        for metric in _metrics()
        if (lacking := tuple(name for name in metric.tables if name not in tables))
    }
    first = _first_activity(gold, tables, missing, last)
    asking = _Asking(gold, tables, missing, last, last_day(as_of), windows(last, first))
    asking.ask_all()
    licenses = None
    if all(name in tables for name in EXPIRING_LICENSES):
        licenses = tuple(expiring_licenses(gold, as_of, timedelta(DAYS_AHEAD)))
    return Results(
        as_of,
        last,
        first,
        asking.windows,
        asking.series,
        asking.ahead,
        asking.totals,
        asking.before,
        missing,
        tuple(name for name in MARTS if name in tables and not _is_published(gold, name)),
        licenses,
    )


def _figures() -> list[str]:
    """The metrics that are shown as a number."""
    return [name for page in PAGES for name in page.figures] + [name for name, *_ in OVERVIEW]


def _metrics() -> list[Metric]:
    """All metrics of the reports."""
    names = [name for page in PAGES for chart in page.charts for name in chart.metrics]
    return [METRICS[name] for name in dict.fromkeys([*_figures(), *names])]


def _is_published(gold: GoldReader, name: str) -> bool:
    return gold.published(MODELS[name].contract) is not None


def _present(gold: GoldReader, names: Iterable[str], as_of: datetime) -> Tables:
    """The tables that are published, or can be computed from such."""
    found: dict[str, object] = {}
    for name in names:
        try:
            found |= gold_tables([name], lambda table: published_table(gold, table), as_of)
        except UsageError:
            continue
    return found


def _first_activity(
    gold: GoldReader, tables: Tables, missing: Mapping[str, object], last: date
) -> date | None:
    known = [name for name in _ACTIVITY if name not in missing]
    if not known:
        return None
    (row,) = gold.rows(activity(query(known), tables, earliest_day(last), last))
    first: date | None = row["first"]
    return first


def _has_only_months(metric: Metric) -> bool:
    return DAY not in metric.grains


class _Asking:
    """Asks for what is not missing, and sorts the answers."""

    def __init__(
        self,
        gold: GoldReader,
        tables: Tables,
        missing: Mapping[str, object],
        last: date,
        today: date,
        windows: tuple[Window, ...],
    ) -> None:
        self._gold, self._tables, self._missing = gold, tables, missing
        #: With `_last` the windows end; what lies ahead begins with `_today`.
        self._last, self._today = last, today
        self.windows = windows
        #: Of the months, and of what is shown by day or by week in every window.
        self._earliest = min(window.first for window in windows)
        self.series: dict[tuple[str, str | None, str], Points] = {}
        self.ahead: dict[str, Points] = {}
        self.totals: dict[tuple[str, str | None, str], Mapping[str | None, Number]] = {}
        self.before: dict[tuple[str, str], Number] = {}

    def ask_all(self) -> None:
        """All charts and figures."""
        charts = [chart for page in PAGES for chart in page.charts]
        for by in dict.fromkeys(chart.by for chart in charts):
            shown = [chart for chart in charts if chart.by == by and not chart.ahead]
            names = [name for chart in shown for name in chart.metrics]
            if by is None:
                names += _figures()
            known = [name for name in dict.fromkeys(names) if name not in self._missing]
            by_month = [name for name in known if _has_only_months(METRICS[name])]
            any_grain = [name for name in known if name not in by_month]
            if any_grain:
                self._ask(any_grain, by, self._spans(shown, by))
            if by_month:
                self._ask_by_month(by_month, by)
        for chart in charts:
            if chart.ahead and not {*chart.metrics} & {*self._missing}:
                self._ask_ahead(chart.metrics)

    def _spans(self, charts: Sequence[Chart], by: str | None) -> dict[str, Span]:
        """The span of each grain that the charts show, and that of each window."""
        first: dict[str, date] = {}
        if by is None:
            first[MONTH] = self._earliest
        for chart in charts:
            if chart.form == "ranked":
                continue
            if chart.grain is not None:
                first[chart.grain] = self._earliest
                continue
            for window in self.windows:
                first[window.grain] = min(first.get(window.grain, window.first), window.first)
        return {grain: self._whole_periods(grain, day) for grain, day in first.items()}

    def _whole_periods(self, grain: str, first: date) -> Span:
        """From the start of the period that a day is in."""
        return Span(GRAINS[grain], Span(GRAINS[grain], first, first).starts[0], self._last)

    def _ask(self, names: Sequence[str], by: str | None, grains: Mapping[str, Span]) -> None:
        """Series of these grains, and totals of all windows and of the days before them."""
        spans: dict[tuple[str, str], Span] = {("grain", key): span for key, span in grains.items()}
        for window in self.windows:
            spans["window", window.key] = Span(WHOLE, window.first, window.last)
            if window.previous is not None and by is None:
                spans["before", window.key] = Span(WHOLE, *window.previous)
        asked = query(names, by=[] if by is None else [by])
        rows = self._gold.rows(evaluated_over(asked, self._tables, list(spans.values())))
        places: dict[int, dict[str | None, Mapping[str, Number]]] = defaultdict(dict)
        for row in rows:
            places[row["period"]][None if by is None else row[by]] = row
        place = 0
        for (kind, key), span in spans.items():
            found = [places.get(place + i, {}) for i in range(span.count)]
            place += span.count
            for name in names:
                if kind == "grain":
                    self.series[name, by, key] = _points(span, found, name)
                    continue
                total = {value: row[name] for value, row in found[-1].items()}
                if kind == "window":
                    self.totals[name, by, key] = total
                else:
                    self.before[name, key] = total.get(None)

    def _ask_by_month(self, names: Sequence[str], by: str | None) -> None:
        """Metrics that only months have: of each window, the total is that of its last month."""
        span = self._whole_periods(MONTH, self._earliest)
        for name, points in self._by_month(names, by, span).items():
            self.series[name, by, MONTH] = points
            latest = {value: of_each[-1] for value, of_each in points.values.items()}
            self.totals |= {(name, by, window.key): latest for window in self.windows}

    def _ask_ahead(self, names: Sequence[str]) -> None:
        month = GRAINS[MONTH]
        number = month.number_of(self._today)
        first, end = month.start_of(number), month.end_of(number + MONTHS_AHEAD - 1)
        self.ahead |= self._by_month(names, None, Span(month, first, end))

    def _by_month(self, names: Sequence[str], by: str | None, span: Span) -> dict[str, Points]:
        asked = query(names, by=[] if by is None else [by], grain=MONTH)
        rows = self._gold.rows(evaluated(asked, self._tables, span.first, span.last))
        places: dict[date, dict[str | None, Mapping[str, Number]]] = defaultdict(dict)
        for row in rows:
            places[row["period"]][None if by is None else row[by]] = row
        found = [places.get(start, {}) for start in span.starts]
        return {name: _points(span, found, name) for name in names}


def _points(
    span: Span, found: Sequence[Mapping[str | None, Mapping[str, Number]]], name: str
) -> Points:
    values = dict.fromkeys(value for period in found for value in period)
    return Points(
        span.starts,
        {
            value: tuple(period[value][name] if value in period else None for period in found)
            for value in values
        },
    )


__all__ = ["DAY", "MONTH", "WEEK", "Number", "Points", "Results", "results"]
