"""From a query to one Ibis table: a row per period and dimension value, a column per metric."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import ibis
import ibis.expr.types as ir

from zoomgold.expressions.keys import RESERVED_USERS
from zoomgold.expressions.numbers import hundredths, millionths_as_decimal, ratio_millionths
from zoomgold.expressions.tables import united, without
from zoomgold.semantic_layer.metric import AMOUNT, USERS, Measure, Metric, Rows
from zoomgold.semantic_layer.periods import Span, Spans
from zoomgold.semantic_layer.placements import InPeriod, OpenAtEnd, Placement
from zoomgold.semantic_layer.query import Query

Tables = Mapping[str, ir.Table]


def activity(
    query: Query, tables: Tables, earliest: date = date.min, latest: date = date.max
) -> ir.Table:
    """One row: the `first` and the `last` day of the rows that the metrics are of.

    Days before `earliest` and after `latest` are left out. Both are null where there are none.
    """
    rows = {measure.rows: None for metric in query.metrics for measure in metric.measures}
    dates = united(
        *(
            found[column].name("day").as_table()
            for one in rows
            for found in [counted_rows(one, tables)]
            for column in one.placement.dates
        )
    )
    assert dates is not None
    if (earliest, latest) != (date.min, date.max):
        dates = dates.filter(
            dates.day.between(*(ibis.date(day.isoformat()) for day in (earliest, latest)))
        )
    return dates.aggregate(first=dates.day.min(), last=dates.day.max())


def evaluated(query: Query, tables: Tables, first: date, last: date) -> ir.Table:
    """Columns `period`, the dimensions, the metrics; ordered by period, then by dimensions.

    `period` is the first day of a period; of the first and the last period those days count that
    are from `first` to `last`. Each value of the dimensions that a row in this time has is there in
    each period. `tables` has Gold by name.
    """
    span = Span(query.grain, first, last)
    found = _evaluated(query, tables, span)
    named = found.mutate(period=query.grain.start(found.period))
    return named.order_by([ibis.asc(name, nulls_first=True) for name in ("period", *query.by)])


def evaluated_over(query: Query, tables: Tables, spans: Sequence[Span]) -> ir.Table:
    """As `evaluated`, in no order, of several spans at once; the query's grain does not matter.

    `period` is the place of a period among those of all spans, from 0 on. Raises `ValueError` for a
    metric that looks at months, or at the period before.
    """
    return _evaluated(query, tables, Spans(tuple(spans)))


def _evaluated(query: Query, tables: Tables, span: Span | Spans) -> ir.Table:
    """Columns `period`, by number, the dimensions, the metrics."""
    parts = [
        _aggregated(part, query, tables, span, f"part_{number}_")
        for number, part in enumerate(_parts(query))
    ]
    grid = _grid(parts, query, span)
    for part in parts:
        grid = part.joined(grid)
    columns: dict[str, ir.Value] = {name: grid[name] for name in ("period", *query.by)}
    measures = {measure: part for part in parts for measure in part.part.measures}
    columns |= {
        metric.name: _value(metric, [measures[m].value(grid, m) for m in metric.measures])
        for metric in query.metrics
    }
    return grid.select(**columns)


@dataclass(frozen=True)
class _Part:
    """Measures that one aggregation gives: of the same rows, split and filtered alike."""

    rows: Rows
    ignores: frozenset[str]
    measures: tuple[Measure, ...]


def _parts(query: Query) -> list[_Part]:
    asked = {*query.by, *query.where}
    found: dict[tuple[Rows, frozenset[str]], dict[Measure, None]] = {}
    for metric in query.metrics:
        for measure in metric.measures:
            found.setdefault((measure.rows, measure.ignores & asked), {})[measure] = None
    return [_Part(rows, ignores, tuple(of)) for (rows, ignores), of in found.items()]


@dataclass(frozen=True)
class _Aggregated:
    """A part with its table: `by`, the dimensions that split it, and a column for each measure.

    `known_after` is, where nothing can be said of it, the first period of the data.
    """

    part: _Part
    prefix: str
    by: tuple[str, ...]
    table: ir.Table
    known_after: ir.Table | None

    def joined(self, grid: ir.Table) -> ir.Table:
        """The grid with the columns of the part, null where it has no row."""
        keys = ("period", *self.by)
        part = self.table.rename({f"{self.prefix}{key}": key for key in keys})
        same = [grid[key].identical_to(part[f"{self.prefix}{key}"]) for key in self.by]
        same.append(grid.period == part[f"{self.prefix}period"])
        joined = without(grid.left_join(part, same), *(f"{self.prefix}{key}" for key in keys))
        return joined if self.known_after is None else joined.cross_join(self.known_after)

    def value(self, grid: ir.Table, measure: Measure) -> ir.NumericValue:
        """A measure in each row of the grid: 0 without rows, null where nothing can be said."""
        column = grid[self.column(measure)]
        value = column.fill_null(ibis.literal(0).cast(measure.dtype))
        if self.known_after is None:
            return value
        return ibis.ifelse(grid.period > grid[f"{self.prefix}known_after"], value, None)

    def column(self, measure: Measure) -> str:
        """The column of a measure."""
        return f"{self.prefix}{self.part.measures.index(measure)}"


def _aggregated(
    part: _Part, query: Query, tables: Tables, span: Span | Spans, prefix: str
) -> _Aggregated:
    counted = counted_rows(part.rows, tables)
    placement = part.rows.placement
    placed = _placed(counted, placement, span)
    for name, values in query.where.items():
        if name not in part.ignores:
            placed = placed.filter(_is_one_of(placed[name], values))
    by = tuple(name for name in query.by if name not in part.ignores)
    aggregated = _Aggregated(part, prefix, by, placed, None)
    table = placed.group_by("period", *by).aggregate(
        **{
            aggregated.column(measure): measure.formula(placed).cast(measure.dtype)
            for measure in part.measures
        }
    )
    known_after = None
    if placement.needs_past and isinstance(span, Span):
        (day,) = placement.dates
        known_after = counted.aggregate(
            **{f"{prefix}known_after": span.grain.number(counted[day].min())}
        )
    return _Aggregated(part, prefix, by, table, known_after)


def _placed(rows: ir.Table, placement: Placement, span: Span | Spans) -> ir.Table:
    if isinstance(span, Span):
        return placement.place(rows, span)
    if not isinstance(placement, InPeriod | OpenAtEnd):
        raise ValueError(f"{type(placement).__name__} is of one span only")
    return placement.place(rows, span)


def counted_rows(rows: Rows, tables: Tables) -> ir.Table:
    """The rows that count, with what is known of their user."""
    found = tables[rows.table]
    if rows.only is not None:
        found = found.filter(rows.only(found))
    if rows.user_key is None:
        return found
    users = tables[USERS]
    versions = users.select(
        "plan_type",
        "company",
        version_key=users.user_key,
        known_user_id=ibis.ifelse(users.user_id.isin(RESERVED_USERS), None, users.user_id),
    )
    return found.left_join(versions, found[rows.user_key] == versions.version_key)


def _is_one_of(value: ir.Value, values: Sequence[str | None]) -> ir.BooleanValue:
    texts = [text for text in values if text is not None]
    found = value.isin(texts) if texts else ibis.literal(False)
    return found.fill_null(False) | value.isnull() if None in values else found


def _grid(parts: Iterable[_Aggregated], query: Query, span: Span | Spans) -> ir.Table:
    """A row for each period and each value of the dimensions that there is in any."""
    periods = span.periods().select("period")
    if not query.by:
        return periods
    values = united(*(part.table.select(*query.by) for part in parts if part.by == query.by))
    assert values is not None, "the first measure of a metric ignores no dimension"
    return periods.cross_join(values.distinct())


def _value(metric: Metric, measures: Sequence[ir.NumericValue]) -> ir.NumericValue:
    if metric.over is None:
        return measures[0].cast(metric.dtype)
    top, bottom = measures
    if metric.measure.dtype == AMOUNT:
        top, bottom = hundredths(top), bottom * 100
    return millionths_as_decimal(ratio_millionths(top * metric.times, bottom))
