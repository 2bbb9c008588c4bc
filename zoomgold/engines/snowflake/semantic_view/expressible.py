"""Which metrics a semantic view can express, and why not the others.

A semantic view knows rows, each with one date at most, and aggregates of them by whatever the query
asks for. A metric is in the view only where its answer is the one of the definition.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from zoomgold.semantic_layer.metric import Metric
from zoomgold.semantic_layer.placements import (
    ActiveBefore,
    InLastMonth,
    InPeriod,
    OpenAtEnd,
    Placement,
)

#: Placements that give a row one date: those that a semantic view has a form for.
EXPRESSED = (InPeriod, InLastMonth)
_REASONS: Mapping[type, str] = {
    OpenAtEnd: "a row counts in every period at whose end it is open, and in a semantic view a row "
    "has one date",
    ActiveBefore: "it compares each period with the one before, and a semantic view does not know "
    "which periods a query asks for",
}
_OTHER = "a semantic view has no form for how its rows find their periods"
_WHOLE = (
    "its divisor is the same whatever the {names}, and a semantic view splits or refuses both parts"
)
_LATEST = (
    "a semantic view takes the newest month that each value has, also where that is not the "
    "period's last"
)


@dataclass(frozen=True)
class Unexpressed:
    """What is not in the view: a metric, or its split by dimensions where `by` names some."""

    metric: str
    by: tuple[str, ...]
    why: str

    def __str__(self) -> str:
        split = f" by {', '.join(self.by)}" if self.by else ""
        return f"{self.metric}{split}: {self.why}"


def expressed(metrics: Iterable[Metric]) -> Sequence[Metric]:
    """The metrics that a semantic view gives as their definitions do."""
    return [metric for metric in metrics if _why_not(metric) is None]


def unexpressed(metrics: Iterable[Metric]) -> Iterator[Unexpressed]:
    """What it does not give, each with the reason."""
    for metric in metrics:
        why = _why_not(metric)
        if why is not None:
            yield Unexpressed(metric.name, (), why)
        elif not offered(metric) and metric.dimensions:
            yield Unexpressed(metric.name, metric.dimensions, _LATEST)


def offered(metric: Metric) -> tuple[str, ...]:
    """The dimensions by which the view splits the metric as its definition does."""
    is_of_last_month = any(is_latest(measure.rows.placement) for measure in metric.measures)
    return () if is_of_last_month else metric.dimensions


def is_latest(placement: Placement) -> bool:
    """Whether of the rows of a period only those of its last month count."""
    return isinstance(placement, InLastMonth)


def _why_not(metric: Metric) -> str | None:
    for measure in metric.measures:
        if not isinstance(measure.rows.placement, EXPRESSED):
            return _REASONS.get(type(measure.rows.placement), _OTHER)
        ignored = [name for name in metric.dimensions if name in measure.ignores]
        if ignored:
            return _WHOLE.format(names=" or ".join(ignored))
    return None
