"""The caches of a command: what is kept of one command for the next."""

from pathlib import Path
from typing import TYPE_CHECKING

from zoomgold import process

if TYPE_CHECKING:
    from zoomgold.config.settings import Settings
    from zoomgold.plan.cache import PlanCache


def directory_of(settings: "Settings") -> Path:
    """Where zoomgold keeps what it can do without."""
    if settings.cache_dir is not None:
        return settings.cache_dir
    from platformdirs import user_cache_path  # late: quick start-up

    return user_cache_path("zoomgold")


def plan_cache(settings: "Settings") -> "PlanCache | None":
    """The cache of compiled plans; None where it is not wanted, or cannot be trusted."""
    if not (settings.plan_cache and process.is_command()):
        return None
    from zoomgold.plan.cache import PlanCache  # late: quick start-up

    return PlanCache(directory_of(settings))
