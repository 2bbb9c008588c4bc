"""The lineage of metrics, read off their formulas: the columns of Gold that each is made of."""

from collections.abc import Mapping
from datetime import date, datetime

import ibis
import ibis.expr.types as ir

from zoomgold.lineage.edges import Edges, Lineage, united
from zoomgold.lineage.trace import trace
from zoomgold.models.catalog import MODELS
from zoomgold.semantic_layer.catalog import METRICS
from zoomgold.semantic_layer.evaluate import counted_rows
from zoomgold.semantic_layer.metric import Measure
from zoomgold.semantic_layer.periods import GRAINS, Span
from zoomgold.semantic_layer.tables import gold_tables

#: Any will do: what a metric is computed from is the same for all days, grains and times.
_DAY = date(2024, 1, 1)
_SPAN = Span(GRAINS["year"], _DAY, _DAY)
_AS_OF = datetime(2024, 1, 1)


def traced_metric(name: str) -> Edges:
    """The columns of Gold that a metric is computed from, without its dimensions."""
    return united(_traced(measure) for measure in METRICS[name].measures)


def _traced(measure: Measure) -> Edges:
    rows = measure.rows
    tables = _tables(rows.tables)
    placed = rows.placement.place(counted_rows(rows, tables), _SPAN)
    summed = placed.group_by("period").aggregate(value=measure.formula(placed))
    known = {model: Lineage.source(model, MODELS[model].contract.schema) for model in MODELS}
    found = trace(summed, known, ignores=lambda _: False)
    return found.columns["value"] | found.rows


def _tables(names: tuple[str, ...]) -> Mapping[str, ir.Table]:
    return gold_tables(
        names, lambda name: ibis.table(MODELS[name].contract.schema, name=name), _AS_OF
    )
