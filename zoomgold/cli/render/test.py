"""What `test` found."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

from rich.text import Text

from zoomgold.cli.render.console import NO_VALUE, console, number, plural
from zoomgold.cli.render.tables import print_table, table_of
from zoomgold.errors import printable

if TYPE_CHECKING:
    from zoomgold.reports.test import Checkup


def print_checkup(found: Checkup, *, wide: bool = False) -> None:
    """A line for each table, then each failing check with some keys."""
    out = console()
    table = table_of("table", "rows", "checks", "result", right=("rows", "checks"))
    for one in found.tables:
        if one.rows is None and not one.checks:
            table.add_row(Text(one.name), NO_VALUE, NO_VALUE, Text("not published", style="dim"))
            continue
        table.add_row(Text(one.name), number(one.rows), number(one.checks), _result(one.failed))
    table.add_section()
    name = Text("across rows and tables")
    table.add_row(name, "", number(found.across), _result(found.across_failed))
    print_table(table, wide=wide)
    for failure in found.failures:
        rows = "" if failure.rows is None else f": {plural(failure.rows, 'row')}"
        out.print(Text(f"{' '.join(failure.tables)}: {failure.check}{rows}"), soft_wrap=True)
        for sample in failure.samples:
            out.print(Text(f"    {printable(sample)}"), soft_wrap=True)


def checkup_json(found: Checkup) -> dict[str, Any]:
    """What was checked and what failed."""
    return {"ok": found.ok, **dataclasses.asdict(found)}


def _result(failed: int) -> Text:
    return Text(f"{failed} failed", style="red") if failed else Text("ok", style="green")
