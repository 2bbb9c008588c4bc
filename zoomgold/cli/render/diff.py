"""What `diff` found."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

from rich.text import Text

from zoomgold.cli.render.console import console, number, plural
from zoomgold.cli.render.tables import print_table, table_of
from zoomgold.errors import printable

if TYPE_CHECKING:
    from zoomgold.reports.diff import Diff, TableDiff


def print_diff(found: Diff, *, wide: bool = False) -> None:
    """A line for each table, then what differs with some keys."""
    out = console()
    out.print(f"A: {found.a}", soft_wrap=True)
    out.print(f"B: {found.b}", soft_wrap=True)
    numbers = ("rows A", "rows B", "only A", "only B", "changed")
    table = table_of("table", *numbers, "result", right=numbers)
    for one in found.tables:
        counts = (one.rows_a, one.rows_b, one.only_a, one.only_b, one.changed)
        table.add_row(Text(one.name), *map(number, counts), _result(one))
    print_table(table, wide=wide)
    for one in found.tables:
        for line in _differences(one):
            out.print(Text(printable(line)), soft_wrap=True)


def _result(one: TableDiff) -> Text:
    if one.equal:
        return Text("in neither" if one.rows_a is None else "equal", style="green")
    if one.rows_a is None or one.rows_b is None:
        return Text("not in A" if one.rows_a is None else "not in B", style="red")
    return Text("differs", style="red")


def _differences(one: TableDiff) -> list[str]:
    lines = []
    for side, columns in (("A", one.columns_only_a), ("B", one.columns_only_b)):
        if columns:
            lines.append(f"{one.name}: columns only in {side}: {', '.join(columns)}")
    for side, rows, samples in (
        ("A", one.only_a, one.samples_only_a),
        ("B", one.only_b, one.samples_only_b),
    ):
        if rows:
            lines.append(f"{one.name}: {plural(rows, 'row')} only in {side}")
            lines += [f"    {sample}" for sample in samples]
    for column in one.columns:
        lines.append(f"{one.name}.{column.name}: {plural(column.rows, 'row')} changed")
        lines += [f"    {sample}" for sample in column.samples]
    return lines


def diff_json(found: Diff) -> dict[str, Any]:
    """The comparison as a document."""
    tables = [{**dataclasses.asdict(one), "equal": one.equal} for one in found.tables]
    return {"a": found.a, "b": found.b, "equal": found.equal, "tables": tables}
