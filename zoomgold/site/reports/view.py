"""What the templates and the charts get: values in words, and the points of each chart."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import pairwise
from typing import Any

from zoomgold.semantic_layer.catalog import DIMENSIONS, METRICS
from zoomgold.semantic_layer.metric import Metric
from zoomgold.semantic_layer.periods import GRAINS
from zoomgold.site.reports.definitions import Chart, ReportPage
from zoomgold.site.reports.results import MONTHS_AHEAD, Number, Points, Results
from zoomgold.site.reports.text import change_text, day_text, figure_text, style_of, value_text
from zoomgold.site.reports.windows import MONTH, Window

#: A chart of more parts than this is not readable.
MOST_PARTS = 16
NO_DIMENSION = "none"
_COMBINES = {
    "sum": "The values of several periods add up.",
    "ratio": "A ratio: computed from summed parts for each period, never averaged.",
    "distinct": "Counted anew for each period: the values of several periods do not add up.",
}


@dataclass(frozen=True)
class Definition:
    """What a metric means, where it comes from, and the command that prints it."""

    metric: Metric
    command: str

    @property
    def combines(self) -> str:
        """How its values go together."""
        return _COMBINES[self.metric.combination]


@dataclass(frozen=True)
class FigureView:
    """A metric's value of each window, and how it differs from the days before it."""

    definition: Definition
    values: Mapping[str, str]
    changes: Mapping[str, str | None]
    missing: tuple[str, ...]


@dataclass(frozen=True)
class Part:
    """A value of the dimension: its number in words, and its share of the longest bar."""

    label: str
    text: str
    width: float


@dataclass(frozen=True)
class ChartView:
    """A chart with the definitions of its metrics; `parts` of a ranked one by window."""

    chart: Chart
    definitions: tuple[Definition, ...]
    parts: Mapping[str, tuple[Part, ...]]
    missing: tuple[str, ...]


@dataclass(frozen=True)
class ReportView:
    """A page; `data` is what its charts are drawn from."""

    page: ReportPage
    figures: tuple[FigureView, ...]
    charts: tuple[ChartView, ...]
    data: Mapping[str, Any]
    #: The marts that it needs and that were computed for it.
    left_out: tuple[str, ...]

    @property
    def missing(self) -> tuple[str, ...]:
        """The tables without which something on the page cannot be shown."""
        names = {name for figure in self.figures for name in figure.missing}
        names |= {name for chart in self.charts for name in chart.missing}
        return tuple(sorted(names))


def report_view(page: ReportPage, results: Results) -> ReportView:
    """A page of these results."""
    figures = tuple(_figure(METRICS[name], results) for name in page.figures)
    charts = tuple(_chart(chart, results) for chart in page.charts)
    drawn = [one.chart for one in charts if not one.missing and one.chart.form != "ranked"]
    data = {
        "windows": [_window_data(window) for window in results.windows],
        "charts": {chart.name: chart_data(chart, results) for chart in drawn},
    }
    shown = [figure.definition for figure in figures]
    shown += [definition for chart in charts for definition in chart.definitions]
    tables = {table for one in shown for table in one.metric.tables}
    left_out = tuple(name for name in results.left_out if name in tables)
    return ReportView(page, figures, charts, data, left_out)


def _figure(metric: Metric, results: Results) -> FigureView:
    missing = results.missing.get(metric.name, ())
    values: dict[str, str] = {}
    changes: dict[str, str | None] = {}
    for window in results.windows if not missing else ():
        value = results.totals[metric.name, None, window.key].get(None)
        values[window.key] = figure_text(metric, value)
        before = results.before.get((metric.name, window.key))
        changes[window.key] = change_text(metric, value, before, f"the {window.name} before")
    return FigureView(_definition(metric, None, MONTH), values, changes, missing)


def _chart(chart: Chart, results: Results) -> ChartView:
    missing = [table for name in chart.metrics for table in results.missing.get(name, ())]
    definitions = tuple(
        _definition(METRICS[name], chart.by, chart.grain or MONTH) for name in chart.metrics
    )
    parts = {}
    if chart.form == "ranked" and not missing:
        metric = METRICS[chart.metrics[0]]
        for window in results.windows:
            totals = results.totals[metric.name, chart.by, window.key]
            parts[window.key] = _parts(metric, totals)
    return ChartView(chart, definitions, parts, tuple(dict.fromkeys(missing)))


def _parts(metric: Metric, totals: Mapping[str | None, Number]) -> tuple[Part, ...]:
    """The greatest first; those of nothing are left out."""
    found = [(Decimal(value), label or NO_DIMENSION) for label, value in totals.items() if value]
    found.sort(key=lambda one: (-one[0], one[1]))
    most = max((abs(value) for value, _ in found), default=Decimal(1))
    return tuple(
        Part(label, value_text(metric, value), float(100 * abs(value) / most))
        for value, label in found[:MOST_PARTS]
    )


def _definition(metric: Metric, by: str | None, grain: str) -> Definition:
    chosen = grain if grain in metric.grains else metric.grains[0]
    words = ["zoomgold metrics", metric.name]
    words += [f"--by {by}"] if by else []
    return Definition(metric, " ".join([*words, "--grain", chosen]))


def _window_data(window: Window) -> dict[str, Any]:
    return {
        "key": window.key,
        "name": window.name,
        "first": window.first.isoformat(),
        "last": window.last.isoformat(),
        "grain": window.grain,
        "said": said(window),
    }


def said(window: Window) -> str:
    """The days of a window in words."""
    return f"{day_text(window.first)} to {day_text(window.last)}"


def chart_data(chart: Chart, results: Results) -> dict[str, Any]:
    """The points of a chart at each grain that it may be shown at, its series in one order."""
    metric = METRICS[chart.metrics[0]]
    found = _found(chart, results)
    series = _series(chart, found)
    return {
        "title": chart.title,
        "form": chart.form,
        "unit": metric.unit,
        "style": style_of(metric),
        "grain": chart.grain,
        "ahead": f"the next {MONTHS_AHEAD} months" if chart.ahead else None,
        "series": [label for label, _, _ in series],
        "points": {
            grain: _points_data(points, series, grain, None if chart.ahead else results.last)
            for grain, points in found.items()
        },
        "totals": {
            window.key: [
                value_text(METRICS[name], _total(results, name, chart.by, window, value))
                for _, name, value in series
            ]
            for window in results.windows
            if not chart.ahead
        },
    }


def _found(chart: Chart, results: Results) -> dict[str, dict[str, Points]]:
    """The points of each metric by grain, no more than the windows of the grain show."""
    if chart.ahead:
        return {MONTH: {name: results.ahead[name] for name in chart.metrics}}
    first: dict[str, date] = {}
    for window in results.windows:
        grain = chart.grain or window.grain
        first[grain] = min(first.get(grain, window.first), window.first)
    return {
        grain: {
            name: _since(results.series[name, chart.by, grain], grain, day)
            for name in chart.metrics
        }
        for grain, day in first.items()
    }


def _since(points: Points, grain: str, day: date) -> Points:
    """The points from the period on that a day is in."""
    number = GRAINS[grain].number_of(day)
    place = next(i for i, s in enumerate(points.starts) if GRAINS[grain].number_of(s) >= number)
    values = {value: of_each[place:] for value, of_each in points.values.items()}
    return Points(points.starts[place:], values)


def _series(
    chart: Chart, found: Mapping[str, Mapping[str, Points]]
) -> list[tuple[str, str, str | None]]:
    """Label, metric and dimension value of each series; those without anything are left out."""
    if chart.by is None:
        return [(METRICS[name].label, name, None) for name in chart.metrics]
    (name,) = chart.metrics
    known = {
        value
        for points in found.values()
        for value, values in points[name].values.items()
        if any(values)
    }
    domain = DIMENSIONS[chart.by].domain
    place = {value: i for i, value in enumerate(domain)}
    ordered = sorted(known, key=lambda value: (place.get(value or "", len(place)), value or ""))
    return [(value or NO_DIMENSION, name, value) for value in ordered[:MOST_PARTS]]


def _total(
    results: Results, name: str, by: str | None, window: Window, value: str | None
) -> Number:
    return results.totals.get((name, by, window.key), {}).get(value)


def _points_data(
    points: Mapping[str, Points],
    series: Iterable[tuple[str, str, str | None]],
    grain: str,
    last: date | None,
) -> dict[str, Any]:
    starts = next(iter(points.values())).starts
    return {
        "starts": [start.isoformat() for start in starts],
        "soFar": last is not None and not is_over(starts[-1], grain, last),
        "values": [
            [_plain(one) for one in points[name].values.get(value, (None,) * len(starts))]
            for _, name, value in series
        ],
    }


def is_over(start: date, grain: str, last: date) -> bool:
    """Whether `last` is the last day of the period that begins then, or a later one."""
    return GRAINS[grain].end_of(GRAINS[grain].number_of(start)) <= last


def _plain(value: Number) -> float | int | None:
    return float(value) if isinstance(value, Decimal) else value


def spark(values: Sequence[Number], width: int, height: int) -> str:
    """The points of a small line from 0 on; a value far beyond the others is cut."""
    numbers = [None if value is None else float(value) for value in values]
    most = _reach([value for value in numbers if value is not None])
    step = width / max(len(numbers) - 1, 1)
    return " ".join(
        f"{i * step:.1f},{height * (1 - max(min(value / most, _CUT), 0.0)):.1f}"
        for i, value in enumerate(numbers)
        if value is not None
    )


#: How far what is cut goes, of the height.
_CUT = 1.25
#: A value so many times the next one would leave nothing to see of the others.
FAR_BEYOND = 8


def _reach(values: Sequence[float]) -> float:
    ordered = sorted((value for value in values if value > 0), reverse=True) or [1.0]
    for one, next_one in pairwise(ordered):
        if one <= FAR_BEYOND * next_one:
            return one
    return ordered[-1]
