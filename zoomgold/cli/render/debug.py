"""The output of `debug`."""

from collections.abc import Mapping
from typing import Any

from rich.text import Text

from zoomgold.cli.render.console import print_table, shown, table_of
from zoomgold.errors import printable


def print_debug(report: Mapping[str, Any]) -> None:
    """Versions, settings with their sources, and the checks."""
    versions = table_of("package", "version")
    for name, version in report["versions"].items():
        versions.add_row(name, version)
    settings = table_of("setting", "value", "source")
    for name, one in report["settings"].items():
        settings.add_row(name, Text(shown(one["value"])), Text(one["source"]))
    checks = table_of("check", "result", "found")
    for one in report["checks"]:
        result = Text("ok", style="green") if one["ok"] else Text("failed", style="red")
        checks.add_row(one["name"], result, Text(printable(one["found"], keep="\n")))
    for table in (versions, settings, checks):
        print_table(table)
