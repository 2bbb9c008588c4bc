"""What is asked: metrics, a grain, dimensions, filters. Errors name what may have been meant."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from zoomgold.definitions.contract import Column
from zoomgold.errors import UsageError
from zoomgold.hints import command
from zoomgold.nearest import did_you_mean, nearest
from zoomgold.semantic_layer.catalog import DIMENSIONS, METRICS
from zoomgold.semantic_layer.metric import Metric
from zoomgold.semantic_layer.periods import GRAINS, Grain
from zoomgold.semantic_layer.refused import refused

DEFAULT_GRAIN = "month"


@dataclass(frozen=True)
class Query:
    """Metrics that go together: each of them has the grain and the dimensions.

    `where` has the allowed values of a dimension; None among them stands for no value.
    """

    metrics: tuple[Metric, ...]
    grain: Grain
    by: tuple[str, ...]
    where: Mapping[str, tuple[str | None, ...]]

    @property
    def tables(self) -> tuple[str, ...]:
        """The Gold tables that it takes."""
        return tuple(dict.fromkeys(name for metric in self.metrics for name in metric.tables))


def query(
    metrics: Sequence[str],
    *,
    by: Sequence[str] = (),
    grain: str = DEFAULT_GRAIN,
    where: Sequence[str] = (),
) -> Query:
    """The query of these names; `where` are texts such as `plan_type=Pro`.

    Filters of one dimension add up: a row passes that has one of their values. An empty value
    means rows without one. Spaces and quotes around a value do not count. Raises `UsageError` for
    a name that there is not.
    """
    if not metrics:
        raise UsageError(f"No metric is given; list them: {command('metrics')}")
    chosen = tuple(dict.fromkeys(metric_named(name) for name in metrics))
    filters = _filters(where)
    for metric in chosen:
        _check_grain(metric, grain)
        for dimension in (*by, *filters):
            _check_dimension(metric, dimension)
    for name, values in filters.items():
        _check_values(DIMENSIONS[name], values)
    return Query(chosen, GRAINS[grain], tuple(dict.fromkeys(by)), filters)


def metric_named(name: str) -> Metric:
    """The metric of this name; `UsageError` says which is near, or why there is none."""
    if name not in METRICS:
        _check_not_refused(name, f"There is no metric {name}")
        raise UsageError(
            f"No metric is called {name}; the nearest is {nearest(name, METRICS)}.\n"
            f"List them: {command('metrics')}"
        )
    return METRICS[name]


def _check_not_refused(name: str, what: str) -> None:
    """Raise `UsageError` with the reason where Silver cannot support what has this name."""
    found = refused(name)
    if found is not None:
        raise UsageError(f"{what}: {found.why}.\nList them: {command('metrics')}")


def _check_grain(metric: Metric, grain: str) -> None:
    if grain not in GRAINS:
        raise UsageError(
            f"No grain is called {grain}; the nearest is {nearest(grain, GRAINS)}.\n"
            f"The grains are {_listed(GRAINS)}."
        )
    if grain not in metric.grains:
        raise UsageError(
            f"{metric.name} cannot be given by {grain}; the nearest grain is {metric.grains[0]}.\n"
            f"It has the grains {_listed(metric.grains)}."
        )


def _check_dimension(metric: Metric, dimension: str) -> None:
    if dimension in metric.dimensions:
        return
    if dimension not in DIMENSIONS:
        _check_not_refused(dimension, f"No metric has a dimension {dimension}")
    if not metric.dimensions:
        raise UsageError(f"{metric.name} has no dimensions, so it has no {dimension}.")
    near = nearest(dimension, metric.dimensions)
    raise UsageError(
        f"{metric.name} has no dimension {dimension}; the nearest is {near}.\n"
        f"Its dimensions are {_listed(metric.dimensions)}."
    )


def _filters(where: Iterable[str]) -> dict[str, tuple[str | None, ...]]:
    found: dict[str, tuple[str | None, ...]] = {}
    for text in where:
        name, sign, value = text.partition("=")
        if not sign:
            raise UsageError(
                f"--where {text}: expected a dimension and a value, such as plan_type=Pro."
            )
        name, value = name.strip(), _unquoted(value.strip())
        found[name] = (*found.get(name, ()), value or None)
    return found


def _unquoted(value: str) -> str:
    """A value without the quotes that SQL has around it, and that no value of Gold has."""
    is_quoted = len(value) > 1 and value[0] == value[-1] and value[0] in "'\""
    return value[1:-1] if is_quoted else value


def _check_values(dimension: Column, values: Iterable[str | None]) -> None:
    """A value that a dimension never has would give nothing but zeros."""
    for value in values:
        is_there = value in dimension.domain if value is not None else dimension.nullable
        if (dimension.domain or value is None) and not is_there:
            raise UsageError(
                f"{dimension.name} is never {value or 'empty'}."
                f"{did_you_mean(value or '', dimension.domain)}\n"
                f"Its values are {_listed(dimension.domain)}."
            )


def _listed(names: Iterable[str]) -> str:
    return ", ".join(names)
