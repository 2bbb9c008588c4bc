"""The violations, as `errors` prints them."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from rich.text import Text

from zoomgold.cli.render.console import console, has_room, number, plural, short, shown
from zoomgold.cli.render.tables import print_table, table_of
from zoomgold.hints import suggested

if TYPE_CHECKING:
    from zoomgold.reports.errors import Violation, ViolationCount


def print_violation_counts(
    counts: Sequence[ViolationCount], with_resolved: bool, *, wide: bool = False
) -> None:
    """The totals, a line for each table and rule, then how to see one violation in full."""
    out = console()
    if not counts:
        out.print("No violations." if with_resolved else "No standing violations.")
        return
    out.print(Text(_totals(counts, with_resolved), style="bold"), soft_wrap=True)
    numbers = ("standing", *(("resolved",) if with_resolved else ()), "rows")
    table = table_of(
        *("table", "rule", "severity", *numbers, "example"),
        right=numbers,
        spare=("rows",),
        whole=("table", "severity", "example"),
    )
    ids = [one.example for one in counts]
    whole = has_room(wide=wide)
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
            Text(one.example if whole else short(one.example, ids)),
        )
    print_table(table, wide=wide)
    look = suggested(f"errors show {short(ids[0], ids)}")
    out.print(f"See one: {look}", soft_wrap=True)


def _totals(counts: Sequence[ViolationCount], with_resolved: bool) -> str:
    """How many violations stand, by severity, and where."""
    standing = sum(one.standing for one in counts)
    severities = sorted({one.error_severity for one in counts})
    by_severity = ", ".join(
        f"{sum(one.standing for one in counts if one.error_severity == severity):,} {severity}"
        for severity in severities
    )
    rules = plural(len({one.validation_rule for one in counts}), "rule")
    tables = plural(len({one.source_table for one in counts}), "table")
    resolved = f"; {sum(one.resolved for one in counts):,} resolved" if with_resolved else ""
    total = plural(standing, "standing violation")
    return f"{total} ({by_severity}) of {rules} in {tables}{resolved}"


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
