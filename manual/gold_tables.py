"""The table of the Gold tables in the README: a mart that is new gets its line there."""

from manual.markdown import code
from zoomgold.definitions.model import Model
from zoomgold.models.catalog import MARTS, MODELS

_HEADING = "\n## The Gold tables\n"


def with_marts(page: str) -> str:
    """The page with a line for each mart that has none, after the others."""
    before, heading, rest = page.partition(_HEADING)
    if not heading:
        raise ValueError("the page has no table of the Gold tables")
    lines = rest.splitlines(keepends=True)
    last = max(place for place, line in enumerate(lines) if line.startswith("| `go_")) + 1
    listed = "".join(lines[:last])
    new = [_line(MODELS[name]) for name in MARTS if f"| {code(name)} |" not in listed]
    return before + heading + listed + "".join(new) + "".join(lines[last:])


def _line(mart: Model) -> str:
    grain = mart.contract.grain.removeprefix("one row per ")
    key = ", ".join(map(code, mart.contract.key))
    upstream = ", ".join(map(code, mart.tables))
    return f"| {code(mart.name)} | {grain} | {key} | {upstream} (mart) |\n"
