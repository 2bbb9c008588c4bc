"""The figures with which the overview opens: the last full month against the one before."""

from dataclasses import dataclass
from datetime import date

from zoomgold.semantic_layer.catalog import METRICS
from zoomgold.semantic_layer.metric import Metric
from zoomgold.site.reports.definitions import OVERVIEW
from zoomgold.site.reports.results import Number, Results
from zoomgold.site.reports.text import change_text, figure_text, month_text, value_text
from zoomgold.site.reports.view import is_over, spark
from zoomgold.site.reports.windows import MONTH

#: How many full months the small line has.
SPARK_MONTHS = 12
SPARK_WIDTH, SPARK_HEIGHT = 120, 32


@dataclass(frozen=True)
class OverviewFigure:
    """A metric's value of the last full month; `months` are those of the small line."""

    metric: Metric
    address: str
    month: date | None
    value: Number
    before: Number
    months: tuple[date, ...]
    values: tuple[Number, ...]
    missing: tuple[str, ...]

    @property
    def text(self) -> str:
        """The value in words."""
        return figure_text(self.metric, self.value)

    @property
    def change(self) -> str | None:
        """How it differs from the month before."""
        if len(self.months) < 2:
            return None
        return change_text(self.metric, self.value, self.before, f"{self.months[-2]:%B}")

    @property
    def line(self) -> str:
        """The points of the small line."""
        return spark(self.values, SPARK_WIDTH, SPARK_HEIGHT)

    @property
    def line_said(self) -> str:
        """The small line in words."""
        pairs = zip(self.months, self.values, strict=True)
        told = (f"{month_text(month)} {value_text(self.metric, value)}" for month, value in pairs)
        return f"{self.metric.label} by month: {', '.join(told)}"


def overview_figures(results: Results) -> tuple[OverviewFigure, ...]:
    """The figures in their order."""
    return tuple(
        _figure(METRICS[name], f"{page.file}#{chart}", results) for name, page, chart in OVERVIEW
    )


def _figure(metric: Metric, address: str, results: Results) -> OverviewFigure:
    missing = results.missing.get(metric.name, ())
    full: list[tuple[date, Number]] = []
    if not missing:
        points = results.series[metric.name, None, MONTH]
        values = points.values.get(None, (None,) * len(points.starts))
        pairs = zip(points.starts, values, strict=True)
        full = [(start, value) for start, value in pairs if is_over(start, MONTH, results.last)]
    full = full[-SPARK_MONTHS:]
    return OverviewFigure(
        metric,
        address,
        month=full[-1][0] if full else None,
        value=full[-1][1] if full else None,
        before=full[-2][1] if len(full) > 1 else None,
        months=tuple(start for start, _ in full),
        values=tuple(value for _, value in full),
        missing=missing,
    )
