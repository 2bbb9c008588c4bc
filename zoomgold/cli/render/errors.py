"""The violations, as `errors` prints them."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from rich.text import Text

from zoomgold.cli.render.console import console, number, plural, print_table, shown, table_of
from zoomgold.hints import suggested

if TYPE_CHECKING:
    from zoomgold.reports.errors import Violation, ViolationCount

#: Enough of an id to name one violation among millions.
_ID_SHOWN = 12


def print_violation_counts(counts: Sequence[ViolationCount], with_resolved: bool) -> None:
    """A line for each table and rule, then how to see one violation in full."""
    out = console()
    if not counts:
        out.print("No violations." if with_resolved else "No standing violations.")
        return
    numbers = ("standing", *(("resolved",) if with_resolved else ()), "rows")
    table = table_of("table", "rule", "severity", *numbers, "example", right=numbers)
    for one in counts:
        style = "red" if one.error_severity == "Critical" else "yellow"
        resolved = (number(one.resolved),) if with_resolved else ()
        table.add_row(
            Text(one.source_table),
            Text(one.validation_rule),
            Text(one.error_severity, style=style),
            number(one.standing),
            *resolved,
            number(one.occurrences),
            Text(one.example[:_ID_SHOWN]),
        )
    print_table(table)
    standing = plural(sum(one.standing for one in counts), "standing violation")
    example = counts[0].example[:_ID_SHOWN]
    look = suggested(f"errors show {example}")
    out.print(f"{standing}. See one: {look}", soft_wrap=True)


def print_violation(violation: Violation) -> None:
    """Each column on its line, the row of Silver as indented JSON."""
    out = console()
    values = dataclasses.asdict(violation)
    payload = values.pop("record_payload")
    longest = max(map(len, values))
    for name, value in values.items():
        out.print(Text(f"{name:<{longest}}  {shown(value)}"), soft_wrap=True)
    out.print("record_payload")
    text = json.dumps(payload, indent=2, ensure_ascii=False)
    for line in text.splitlines():
        out.print(Text(f"  {shown(line)}"), soft_wrap=True)


def violation_counts_json(counts: Sequence[ViolationCount]) -> dict[str, Any]:
    """The counts in the order of the table."""
    return {"faults": [dataclasses.asdict(one) for one in counts]}


def violation_json(violation: Violation) -> dict[str, Any]:
    """One violation, its row of Silver as an object."""
    return dataclasses.asdict(violation)
