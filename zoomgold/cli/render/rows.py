"""Rows and counts of a table."""

from collections.abc import Mapping, Sequence
from typing import Any

from rich.text import Text

from zoomgold.cli.render.console import console, is_number, number, shown
from zoomgold.cli.render.tables import print_table, table_of


def print_rows(
    names: Sequence[str],
    rows: Sequence[Sequence[object]],
    *,
    key: Sequence[str] = (),
    wide: bool = False,
) -> None:
    """Rows as a table; the columns of the `key` and those further left are shown first."""
    if not rows:
        console().print(f"No rows. Columns: {', '.join(names)}", soft_wrap=True)
        return
    kinds = zip(names, zip(*rows, strict=True), strict=True)
    right = [name for name, values in kinds if all(is_number(value) for value in values)]
    spare = [name for name in reversed(names) if name not in key]
    table = table_of(*names, right=right, spare=spare)
    for row in rows:
        table.add_row(*(Text(shown(value)) for value in row))
    print_table(table, wide=wide)


def print_place(passed: int, rows: int, limit: int, *, more: bool) -> None:
    """On a terminal, where among all rows these are, unless they are all."""
    if console().is_terminal and (passed or more):
        page, part = divmod(passed, limit)
        following = f"--offset {passed + rows}" if part else f"--page {page + 2}"
        after = f"; the next: {following}" if more else "; there are no more"
        of = f"Rows {passed + 1:,} to {passed + rows:,}" if rows else f"None after {passed:,} rows"
        console().print(f"{of}{after}.", soft_wrap=True)


def rows_json(model: str, names: Sequence[str], rows: Sequence[Sequence[object]]) -> dict[str, Any]:
    """A preview: each row as an object."""
    return {"model": model, "rows": [dict(zip(names, row, strict=True)) for row in rows]}


def print_counts(title: str, counts: Mapping[str, int]) -> None:
    """A number for each table."""
    table = table_of(title, "rows", right=("rows",))
    for name, count in counts.items():
        table.add_row(name, number(count))
    print_table(table)
