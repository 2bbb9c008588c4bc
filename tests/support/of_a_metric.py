"""What is tested of every metric in the same way: that it is the reference's."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

import ibis.expr.types as ir
from reference import metrics as reference

from zoomgold.semantic_layer.catalog import DIMENSIONS, METRICS
from zoomgold.semantic_layer.evaluate import Tables, activity, evaluated
from zoomgold.semantic_layer.query import query

from .gold import Gold, Row
from .hand_gold import rows_of


def groups(grain: str) -> Iterator[tuple[tuple[str, ...], list[str]]]:
    """Each way to split, with all metrics that can be split so: they are asked for together."""
    for by in ((), *((dimension,) for dimension in DIMENSIONS)):
        names = [
            name
            for name, metric in METRICS.items()
            if grain in metric.grains and set(by) <= set(metric.dimensions)
        ]
        if names:
            yield by, names


def assert_as_reference(
    gold: Gold,
    tables: Tables,
    names: Sequence[str],
    grain: str,
    *,
    by: Sequence[str] = (),
    where: Mapping[str, Sequence[str | None]] | None = None,
    days: tuple[date, date] | None = None,
    fetch: Callable[[ir.Table], Any] = rows_of,
) -> list[Row]:
    """The metrics are the reference's, in the same order; without `days` over all activity."""
    texts = [f"{name}={value or ''}" for name, values in (where or {}).items() for value in values]
    asked = query(names, by=by, grain=grain, where=texts)
    (found,) = fetch(activity(asked, tables))
    expected = reference.activity(gold, names)
    assert (found["first"], found["last"]) == (expected or (None, None))
    first, last = days or expected or (None, None)
    if first is None or last is None:
        return []
    rows: list[Row] = list(fetch(evaluated(asked, tables, first, last)))
    theirs = reference.evaluate(gold, names, grain, first, last, by, where)
    assert rows == theirs, f"{names} by {grain} and {by}, where {where}, {first} to {last}"
    return rows
