"""How fresh the Silver of a run is. A stale one is told, and fails no run."""

from zoomgold.engines.silver_times import silver_times
from zoomgold.errors import ZoomgoldError
from zoomgold.hints import suggested
from zoomgold.pipeline.context import Running
from zoomgold.pipeline.events import Warned
from zoomgold.results import SourceFreshness
from zoomgold.silver_input.freshness import judged, measures, summary


def measured(run: Running) -> tuple[SourceFreshness, ...]:
    """Every Silver table against its limits at `as_of`; none where no limit is set."""
    freshness = run.settings.freshness
    if not freshness.is_set:
        return ()
    at = run.settings.as_of
    try:
        found = judged(freshness, silver_times(run.backend, measures(freshness), at), at)
    except ZoomgoldError as error:
        # What cannot be read fails the run where it is needed, and says so better.
        line = (str(error).splitlines() or [""])[0]
        run.emit(Warned(f"how fresh Silver is could not be measured: {line}"))
        return ()
    if late := summary(found):
        run.emit(Warned(f"Silver is stale, {late}; see: {suggested('freshness')}"))
    return found
