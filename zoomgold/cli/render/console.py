"""How single values, tables and the console look."""

import sys
from collections.abc import Sequence
from datetime import timedelta
from decimal import Decimal
from typing import IO

from rich import box
from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

#: Wider than any line: what a program reads is neither wrapped nor cut.
_NO_LIMIT = 100_000
NO_VALUE = "-"


class _Console(Console):
    """Rich's console, except that a closed pipe does not end the process."""

    def on_broken_pipe(self) -> None:
        """Called while the error is handled: it is for whoever prints."""
        raise


def console(stream: IO[str] | None = None) -> Console:
    """A console on a stream, stdout by default; it reads no markup in what it prints."""
    out = stream or sys.stdout
    width = None if out.isatty() else _NO_LIMIT
    return _Console(file=out, width=width, markup=False, highlight=False, emoji=False)


def table_of(*columns: str, right: Sequence[str] = ()) -> Table:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
    for name in columns:
        alone = name in right
        table.add_column(
            Text(name), justify="right" if alone else "left", no_wrap=alone, overflow="fold"
        )
    return table


def print_table(table: Table) -> None:
    """Print the table; on a terminal too narrow for it, each row as a name and its values."""
    out = console()
    if out.measure(table, options=out.options.update(max_width=_NO_LIMIT)).maximum <= out.width:
        out.print(table)
        return
    headers = [str(column.header) for column in table.columns]
    for first, *cells in zip(*(column.cells for column in table.columns), strict=True):
        out.print(Text(str(first), style="bold"))
        parts = [
            Text(f"{name} ") + _text(cell) for name, cell in zip(headers[1:], cells, strict=True)
        ]
        out.print(Padding(Text("; ").join(parts), (0, 0, 0, 4)))


def _text(cell: object) -> Text:
    return cell if isinstance(cell, Text) else Text(str(cell))


def number(count: int | None) -> Text:
    return Text(NO_VALUE if count is None else f"{count:,}")


def plural(count: int, noun: str, nouns: str | None = None) -> str:
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {nouns or f'{noun}s'}"


def seconds(seconds: float | None) -> str:
    return NO_VALUE if seconds is None else f"{seconds:,.1f}"


def duration(value: timedelta) -> str:
    """A duration as `--lookback` takes it."""
    seconds = value.total_seconds()
    sizes = ((86_400, "d"), (3600, "h"), (60, "m"))
    size, unit = next((each for each in sizes if seconds and seconds % each[0] == 0), (1, "s"))
    return f"{seconds / size:g}{unit}"


def is_number(value: object) -> bool:
    return value is None or (isinstance(value, int | float | Decimal) and value is not True)


def shown(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, timedelta):
        return duration(value)
    text = NO_VALUE if value is None else str(value)
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)
