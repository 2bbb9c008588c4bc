"""Values of metrics and spans of days as people read them."""

from datetime import date
from decimal import Decimal
from typing import Literal

from zoomgold.semantic_layer.metric import Metric
from zoomgold.site.reports.results import Number

#: How the values of a metric are written, here and by the charts.
Style = Literal["whole", "decimal", "amount", "share"]
NO_VALUE = "none"
_MINUS = "−"


def style_of(metric: Metric) -> Style:
    """How the metric's values are written."""
    if metric.unit in ("share", "amount"):
        return "share" if metric.unit == "share" else "amount"
    return "whole" if metric.over is None else "decimal"


def value_text(metric: Metric, value: Number) -> str:
    """A value with all the digits that people want of it."""
    if value is None:
        return NO_VALUE
    match style_of(metric):
        case "share":
            text = f"{value * 100:,.1f}%"
        case "amount":
            text = f"{value:,.2f}"
        case "decimal":
            text = f"{value:,.1f}"
        case "whole":
            text = f"{value:,}"
    return text.replace("-", _MINUS)


def figure_text(metric: Metric, value: Number) -> str:
    """A value to be seen from afar: of an amount of thousands no cents, of ten millions no more."""
    if style_of(metric) == "amount" and value is not None and abs(Decimal(value)) >= 1000:
        size = abs(Decimal(value))
        text = f"{value:,.0f}" if size < 10_000_000 else f"{value / 1_000_000:,.1f}m"
        return text.replace("-", _MINUS)
    return value_text(metric, value)


def change_text(metric: Metric, value: Number, before: Number, when: str) -> str | None:
    """How much a value differs from that of `when`: shares in points, others in per cent.

    None where there is nothing to compare with.
    """
    if value is None or before is None:
        return None
    if value == before:
        return f"as in {when}"
    if metric.unit == "share":
        change, unit = Decimal(value - before) * 100, " points"
    elif before:
        change, unit = Decimal(value - before) / abs(Decimal(before)) * 100, "%"
    else:
        return None
    size = abs(change)
    text = f"{size:,.0f}" if size >= 100 else f"{size:.1f}"
    if text == "0.0":
        return f"nearly as in {when}"
    return f"{'+' if change > 0 else _MINUS}{text}{unit} on {when}"


def day_text(day: date) -> str:
    """A day in words that no country reads otherwise."""
    return f"{day.day} {day:%B} {day.year}"


def month_text(day: date) -> str:
    """The month of a day."""
    return f"{day:%B} {day.year}"
