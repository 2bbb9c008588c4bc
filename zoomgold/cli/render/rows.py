"""Rows and counts of a table."""

from collections.abc import Mapping, Sequence
from typing import Any

from rich.text import Text

from zoomgold.cli.render.console import console, is_number, number, print_table, shown, table_of


def print_rows(names: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """Rows as a table; on a terminal too narrow for it, each row as a list of columns."""
    cells = [[shown(value) for value in row] for row in rows]
    out = console()
    if not rows:
        out.print(f"No rows. Columns: {', '.join(names)}", soft_wrap=True)
        return
    widths = (max(map(len, column)) for column in zip(names, *cells, strict=True))
    if sum(widths) + 3 * len(names) > out.width:
        longest = max(map(len, names))
        for place, row in enumerate(cells, 1):
            out.print(Text(f"row {place}", style="bold"))
            for name, cell in zip(names, row, strict=True):
                out.print(Text(f"  {name:<{longest}}  {cell}"), soft_wrap=True)
        return
    kinds = zip(names, zip(*rows, strict=True), strict=True)
    right = [name for name, values in kinds if all(is_number(value) for value in values)]
    table = table_of(*names, right=right)
    for row in cells:
        table.add_row(*map(Text, row))
    out.print(table)


def rows_json(model: str, names: Sequence[str], rows: Sequence[Sequence[object]]) -> dict[str, Any]:
    """A preview: each row as an object."""
    return {"model": model, "rows": [dict(zip(names, row, strict=True)) for row in rows]}


def print_counts(title: str, counts: Mapping[str, int]) -> None:
    """A number for each table."""
    table = table_of(title, "rows", right=("rows",))
    for name, count in counts.items():
        table.add_row(name, number(count))
    print_table(table)
