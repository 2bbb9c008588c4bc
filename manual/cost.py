"""The table of what a run costs in docs/snowflake.md, from the plans of three runs."""

from collections.abc import Iterator
from functools import cache

from manual.markdown import code, table
from zoomgold.config.settings import Settings
from zoomgold.definitions.silver import TABLES
from zoomgold.models.catalog import SOURCES
from zoomgold.plan.cost import Cost
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
    yield ["scans of staged tables", *(f"{one.scanned(STAGED):,}" for one in costs)]
    for layer, what in ((GOLD, "published tables"), (SILVER, "Silver")):
        counted = [(one.scanned(layer), one.unbounded(layer)) for one in costs]
        yield [f"scans of {what}, without bounds", *(f"{n:,}, {m:,}" for n, m in counted)]
    for name in TABLES:
        yield [f"of {code(name)}", *(_times(one, SILVER, name) for one in costs)]
    for name in SOURCES:
        yield [f"of {code(name)}", *(_times(one, GOLD, name) for one in costs)]


def _times(cost: Cost, layer: str, name: str) -> str:
    times = cost.scans[layer].get(name, 0)
    return f"{times:,}, {times - cost.bounded[layer].get(name, 0):,}" if times else "0"
