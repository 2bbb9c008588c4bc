"""What became of test messages, as `notify test` prints it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from rich.text import Text

from zoomgold.cli.render.tables import print_table, table_of

if TYPE_CHECKING:
    from zoomgold.alerts.delivery import Delivery


def print_deliveries(found: Sequence[Delivery], *, wide: bool = False) -> None:
    """A line per target."""
    table = table_of(
        "target", "type", "shape", "result", whole=("result",), spare=("shape", "type")
    )
    for one in found:
        result = Text("taken", style="green") if one.ok else Text(f"{one.problem}", style="red")
        table.add_row(Text(one.target.name), Text(one.target.type), Text(one.target.shape), result)
    print_table(table, wide=wide)


def deliveries_json(found: Sequence[Delivery]) -> dict[str, Any]:
    """The targets, each with what it answered."""
    return {
        "targets": [
            {
                "name": one.target.name,
                "type": one.target.type,
                "shape": one.target.shape,
                "ok": one.ok,
                "problem": one.problem,
            }
            for one in found
        ]
    }
