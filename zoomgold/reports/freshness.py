"""How fresh Silver is: the newest row of each table against its limits."""

from collections.abc import Sequence
from fnmatch import fnmatchcase

from zoomgold.config.settings import Settings
from zoomgold.definitions.silver import TABLES
from zoomgold.engines.silver_times import times_in_silver
from zoomgold.errors import UsageError
from zoomgold.nearest import did_you_mean
from zoomgold.plan.cache import PlanCache
from zoomgold.results import SourceFreshness
from zoomgold.silver_input.freshness import judged, measures


def freshness(
    settings: Settings, sources: Sequence[str] = tuple(TABLES), kept: PlanCache | None = None
) -> tuple[SourceFreshness, ...]:
    """The verdict on these Silver tables at `as_of`. Reads Silver alone, and no Gold.

    Raises `SilverError` where Silver cannot be read.
    """
    at, limits = settings.as_of, settings.freshness
    rows = times_in_silver(settings, measures(limits, sources), at, kept)
    return judged(limits, rows, at)


def selected(patterns: Sequence[str]) -> tuple[str, ...]:
    """The Silver tables that the patterns name, such as `si_users` or `si_*s`; all for none."""
    chosen: set[str] = set()
    for pattern in " ".join(patterns).split():
        found = {name for name in TABLES if fnmatchcase(name, pattern.removeprefix("source:"))}
        if not found:
            raise UsageError(
                f"--select {pattern}: no such Silver table.{did_you_mean(pattern, TABLES)}"
            )
        chosen |= found
    return tuple(name for name in TABLES if name in chosen) if patterns else tuple(TABLES)
