"""The table of what a run costs in docs/snowflake.md, from the plans of three runs."""

from collections.abc import Iterator
from functools import cache

from manual.markdown import code, table
from zoomgold.config.settings import Settings
from zoomgold.definitions.silver import TABLES
from zoomgold.plan.parts import GOLD, SILVER, STAGED
from zoomgold.reports.compile import Statistics, statistics

_BEGIN, _END = "<!-- The cost: written by `just generate` -->", "<!-- End of the cost -->"


def with_cost(page: str) -> str:
    """The page with what a run costs now."""
    before, _, rest = page.partition(_BEGIN)
    _, end, after = rest.partition(_END)
    if not end:
        raise ValueError(f"the page has no place for the cost, from {_BEGIN} to {_END}")
    found = _statistics()
    listed = table(("a run of every model", *found), _rows(list(found.values())))
    return f"{before}{_BEGIN}\n\n{listed}\n\n{_END}{after}"


@cache
def _statistics() -> dict[str, Statistics]:
    return dict(statistics(Settings(backend="snowflake")))


def _rows(found: list[Statistics]) -> Iterator[list[str]]:
    costs = [one.cost for one in found]
    yield ["statements", *(f"{one.figures.statements:,}" for one in found)]
    yield ["rounds of statements side by side", *(f"{len(one.widths):,}" for one in costs)]
    yield ["statements in the widest round", *(f"{max(one.widths):,}" for one in costs)]
    for layer, what in ((STAGED, "staged"), (GOLD, "published")):
        written = [one.written[layer].values() for one in costs]
        yield [
            f"tables {what}, columns of them",
            *(f"{len(one):,}, {sum(one):,}" for one in written),
        ]
    for layer, what in ((GOLD, "published tables"), (STAGED, "staged tables"), (SILVER, "Silver")):
        yield [f"scans of {what}", *(f"{one.scanned(layer):,}" for one in costs)]
    for name in TABLES:
        yield [f"of {code(name)}", *(f"{one.scans[SILVER].get(name, 0):,}" for one in costs)]
