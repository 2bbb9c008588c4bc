"""The lists, as `report` prints them."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from rich.text import Text

from zoomgold.cli.options import RowsOutput
from zoomgold.cli.render.console import console, is_number, shown, utc
from zoomgold.cli.render.csv_output import print_csv
from zoomgold.cli.render.json_output import print_json
from zoomgold.cli.render.tables import print_table, table_of
from zoomgold.reports.lists import ExpiringLicense, NearLimit, PlanSummary, Upgrade, by_plan
from zoomgold.semantic_layer.lists import DAYS_LOOKED_AT, LIMIT_MINUTES, LIMITED_PLAN


def print_expiring(
    found: Sequence[ExpiringLicense],
    as_of: datetime,
    within: timedelta,
    output: RowsOutput,
    *,
    wide: bool = False,
) -> None:
    """The licenses, the next to end first."""
    days = within.days
    if output is RowsOutput.json:
        print_json({"as_of": as_of, "within_days": days, "licenses": _objects(found)})
        return
    nothing = f"No active license ends within {days} days of {as_of.date()}."
    spare = ("license_type", "company")
    _print(ExpiringLicense, found, nothing, output, wide=wide, spare=spare)


def print_near_limit(
    found: Sequence[NearLimit], as_of: datetime, output: RowsOutput, *, wide: bool = False
) -> None:
    """The users, those with the most meetings first."""
    if output is RowsOutput.json:
        print_json({"as_of": as_of, "users": _objects(found)})
        return
    nothing = (
        f"No user on plan {LIMITED_PLAN} came near {LIMIT_MINUTES} minutes "
        f"in the {DAYS_LOOKED_AT} days before {utc(as_of, 'seconds')}."
    )
    _print(NearLimit, found, nothing, output, wide=wide)


def print_upgrades(found: list[Upgrade], output: RowsOutput, *, wide: bool = False) -> None:
    """The upgrades in the order of their dates, and by plan."""
    summary = by_plan(found)
    if output is RowsOutput.json:
        print_json({"events": _objects(found), "summary": _objects(summary)})
        return
    nothing = "Gold has no upgrade of a known user."
    _print(Upgrade, found, nothing, output, wide=wide, spare=("event_id",))
    if found and output is RowsOutput.text:
        console().print()
        _print(PlanSummary, summary, "", output, wide=wide)


def _print(
    kind: Any,
    found: Sequence[Any],
    nothing: str,
    output: RowsOutput,
    *,
    wide: bool,
    spare: Sequence[str] = (),
) -> None:
    """A row for each, with the fields of its dataclass as columns."""
    names = [field.name for field in dataclasses.fields(kind)]
    if output is RowsOutput.csv:
        print_csv(names, _objects(found))
        return
    if not found:
        console().print(nothing, soft_wrap=True)
        return
    values = [[getattr(one, name) for name in names] for one in found]
    columns = zip(names, zip(*values, strict=True), strict=True)
    right = [name for name, cells in columns if all(map(is_number, cells))]
    table = table_of(*names, right=right, spare=spare)
    for row in values:
        table.add_row(*(Text(_shown(value)) for value in row))
    print_table(table, wide=wide)


def _objects(found: Sequence[Any]) -> list[dict[str, Any]]:
    return [dataclasses.asdict(one) for one in found]


def _shown(value: object) -> str:
    """A value for people: decimals to hundredths."""
    return f"{value:,.2f}" if isinstance(value, Decimal) else shown(value)
