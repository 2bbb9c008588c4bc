"""The metrics, as `metrics` lists and prints them."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from rich.console import Console
from rich.text import Text

from zoomgold.cli.options import RowsOutput
from zoomgold.cli.render.console import NO_VALUE, console, plural, shown
from zoomgold.cli.render.csv_output import print_csv
from zoomgold.cli.render.json_output import print_json
from zoomgold.cli.render.tables import print_table, table_of
from zoomgold.hints import command
from zoomgold.semantic_layer.catalog import METRICS, SUBJECTS
from zoomgold.semantic_layer.metric import Metric

if TYPE_CHECKING:
    from zoomgold.reports.metrics import MetricTable

_WIDEST_BAR, _NARROWEST_BAR = 20, 4
_GAP = 3
_SHARE = "share"
#: More rows than these are seldom what was wanted: one date in the far future makes thousands.
_MANY = 100


def print_list(output: RowsOutput, *, wide: bool = False) -> None:
    """Which metrics there are."""
    if output is RowsOutput.json:
        print_json({"metrics": [_described(metric) for metric in METRICS.values()]})
    elif output is RowsOutput.csv:
        rows = [_described(metric) for metric in METRICS.values()]
        lists = ("dimensions", "grains")
        joined = [row | {name: " ".join(row[name]) for name in lists} for row in rows]
        print_csv(list(rows[0]), joined)
    else:
        _print_subjects(wide=wide)


def _described(metric: Metric) -> dict[str, Any]:
    return {
        "name": metric.name,
        "label": metric.label,
        "description": metric.description,
        "unit": metric.unit,
        "combination": metric.combination,
        "dimensions": metric.dimensions,
        "grains": metric.grains,
    }


def _print_subjects(*, wide: bool) -> None:
    out = console()
    for subject, metrics in SUBJECTS.items():
        names = (subject, "unit", "dimensions", "grains")
        table = table_of(*names, spare=("grains", "dimensions"), whole=(subject,))
        for metric in metrics:
            table.add_row(
                metric.name,
                metric.unit,
                ", ".join(metric.dimensions) or NO_VALUE,
                f"{metric.grains[0]} to {metric.grains[-1]}",
            )
        print_table(table, wide=wide)
        out.print()
    example = "metrics active_users --by plan_type --from 2025-01-01 --to 2025-06-30"
    out.print(f"See one: {command(example)}", soft_wrap=True)


def print_metrics(found: MetricTable, output: RowsOutput, *, wide: bool = False) -> None:
    """The rows in the order of the periods."""
    metrics = found.query.metrics
    names = ["period", *found.query.by, *(metric.name for metric in metrics)]
    if output is RowsOutput.csv:
        print_csv(names, found.rows)
    elif output is RowsOutput.json:
        print_json(
            {
                "metrics": [_described(metric) for metric in metrics],
                "grain": found.query.grain.name,
                "by": found.query.by,
                "where": found.query.where,
                "from": found.first,
                "to": found.last,
                "rows": [{name: row[name] for name in names} for row in found.rows],
                "truncated": found.truncated,
            }
        )
    else:
        _print_rows(found, wide=wide)


def _print_rows(found: MetricTable, *, wide: bool) -> None:
    """A table; on a terminal each row has a bar for the first metric."""
    out = console()
    if not found.rows:
        out.print("No rows: in these days, Gold has none that the metrics count.", soft_wrap=True)
        return
    metrics = found.query.metrics
    cells = [
        [shown(row[name]) for name in ("period", *found.query.by)]
        + [_number(metric, row[metric.name]) for metric in metrics]
        for row in found.rows
    ]
    numbers = [metric.name for metric in metrics]
    names = ["period", *found.query.by, *numbers]
    bars = _bars(out, [row[numbers[0]] for row in found.rows], _width(names, cells))
    table = table_of(*names, *([""] if bars else []), right=numbers)
    for place, row in enumerate(cells):
        table.add_row(*map(Text, row), *([Text(bars[place])] if bars else []))
    print_table(table, wide=wide)
    shown_rows = plural(len(cells), "row")
    if found.truncated:
        out.print(f"The first {shown_rows}; a greater --limit shows more.", soft_wrap=True)
    elif len(cells) > _MANY:
        days = f"from {found.first} to {found.last}"
        out.print(
            f"{shown_rows} {days}; --from, --to or --limit show fewer, as does a longer --grain.",
            soft_wrap=True,
        )


def _width(names: Sequence[str], cells: Sequence[Sequence[str]]) -> int:
    """How wide the table is without bars."""
    return sum(max(map(len, column)) + _GAP for column in zip(names, *cells, strict=True))


def _number(metric: Metric, value: int | Decimal | None) -> str:
    """A value for people: shares in per cent, other decimals to hundredths."""
    if value is None:
        return NO_VALUE
    if metric.unit == _SHARE:
        return f"{value * 100:,.1f}%"
    return f"{value:,.2f}" if isinstance(value, Decimal) else f"{value:,}"


def _bars(out: Console, values: Sequence[int | Decimal | None], taken: int) -> list[str]:
    """A bar per value, the longest for the greatest; none where there is no terminal or no room."""
    room = min(_WIDEST_BAR, out.width - taken)
    sizes = [abs(Fraction(value or 0)) for value in values]
    greatest = max(sizes)
    if not out.is_terminal or room < _NARROWEST_BAR or not greatest:
        return []
    block = "█" if out.encoding.lower().startswith("utf") else "#"
    return [block * round(size * room / greatest) for size in sizes]
