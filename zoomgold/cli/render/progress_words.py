"""What the lines of a run's progress say, live or not."""

from zoomgold.cli.render.console import plural
from zoomgold.pipeline.events import SourceStarted

#: A shorter time, or fewer rows, say nothing about a rate.
_MEASURABLE, _ENOUGH = 0.1, 1_000


def source_of(event: SourceStarted) -> str:
    """A source that is read, as a person reads it."""
    rows = "" if event.rows is None else f" {plural(event.rows, 'row')}"
    return f"{event.name}{rows}, {event.place} of {plural(event.sources, 'source')}"


def rate_of(rows: int | None, seconds: float) -> str:
    """How many rows a second, where there were enough of both to say so."""
    if rows is None or rows < _ENOUGH or seconds < _MEASURABLE:
        return ""
    return f", {rows / seconds:,.0f} rows/s"
