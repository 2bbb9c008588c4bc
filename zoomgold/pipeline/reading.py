"""Tells which source of Silver a run has come to, while it assesses them one after the other."""

from collections.abc import Iterable, Iterator

from zoomgold.definitions.silver import TABLES
from zoomgold.models.catalog import SOURCES
from zoomgold.pipeline.context import Running
from zoomgold.pipeline.events import SourceStarted
from zoomgold.plan.steps import Step


def told(run: Running, steps: Iterable[Step]) -> Iterator[Step]:
    """The steps; before the first that reads a source, whoever follows the run hears of it."""
    rows = _rows(run)
    wanted = [SOURCES[name].silver.name for name in run.request.built if name in SOURCES]
    sources = tuple(dict.fromkeys(wanted))
    begun: dict[str, None] = {}
    for step in steps:
        for name in step.reads:
            if name in TABLES and name not in begun and name in sources:
                begun[name] = None
                place = len(begun)
                run.emit(SourceStarted(step.stage, name, rows.get(name), place, len(sources)))
        yield step


def _rows(run: Running) -> dict[str, int]:
    """How many rows are looked at of each source, where that is known before."""
    found = dict(run.backend.known_silver_rows())
    new = {SOURCES[name].silver.name: news.rows for name, news in run.news.items()}
    return found | new
