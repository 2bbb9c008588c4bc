"""The output of `debug`."""

from collections.abc import Mapping
from typing import Any

from rich.text import Text

from zoomgold.cli.render.console import console, shown
from zoomgold.cli.render.tables import print_table, table_of
from zoomgold.errors import printable


def print_debug(report: Mapping[str, Any], *, wide: bool = False) -> None:
    """Versions, settings with their sources, and the checks."""
    versions = table_of("package", "version")
    for name, version in report["versions"].items():
        versions.add_row(name, version)
    settings = table_of("setting", "value", "source", spare=("source",), whole=("setting",))
    for name, one in report["settings"].items():
        settings.add_row(name, Text(shown(one["value"])), Text(one["source"]))
    checks = table_of("check", "result", "found")
    for one in report["checks"]:
        result = Text("ok", style="green") if one["ok"] else Text("failed", style="red")
        # Why a check failed is never cut.
        found = printable(one["found"], keep="\n") if one["ok"] else "see below"
        checks.add_row(one["name"], result, Text(found))
    for table in (versions, settings, checks):
        print_table(table, wide=wide)
    for one in report["checks"]:
        if not one["ok"]:
            found = printable(one["found"], keep="\n")
            console().print(Text(f"{one['name']}: {found}"), soft_wrap=True)
