"""Rows as CSV that a spreadsheet may open: no text of Gold is taken for a formula."""

import sys
from collections.abc import Mapping, Sequence

from zoomgold.cli.render.json_output import plain

#: What a spreadsheet takes for the beginning of a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
#: What a cell may hold only between quotes. Python's own writer leaves a carriage return bare.
_QUOTED = frozenset(',"\r\n')


def print_csv(names: Sequence[str], rows: Sequence[Mapping[str, object]]) -> None:
    """A line with the names, then a line for each row; a null is an empty cell."""
    lines = [names, *([_cell(row[name]) for name in names] for row in rows)]
    sys.stdout.writelines(",".join(map(_quoted, line)) + "\n" for line in lines)


def _cell(value: object) -> str:
    """A text that would be a formula has an apostrophe before it; a number below 0 is none."""
    if isinstance(value, str) and value.startswith(_FORMULA):
        return f"'{value}"
    if isinstance(value, bool):
        return str(value).lower()
    return "" if value is None else str(plain(value))


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"' if _QUOTED & set(text) else text
