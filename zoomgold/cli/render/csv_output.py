"""Rows as CSV that a spreadsheet may open: no text of Gold is taken for a formula."""

import csv
import sys
from collections.abc import Mapping, Sequence

from zoomgold.cli.render.json_output import plain

#: What a spreadsheet takes for the beginning of a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def print_csv(names: Sequence[str], rows: Sequence[Mapping[str, object]]) -> None:
    """A line with the names, then a line for each row; a null is an empty cell."""
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(names)
    writer.writerows([_cell(row[name]) for name in names] for row in rows)


def _cell(value: object) -> object:
    """A text that would be a formula has an apostrophe before it; a number below 0 is none."""
    if isinstance(value, str) and value.startswith(_FORMULA):
        return f"'{value}"
    return "" if value is None else plain(value)
