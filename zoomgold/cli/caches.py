"""The caches of a command: what is kept of one command for the next."""

from pathlib import Path
from typing import TYPE_CHECKING

from zoomgold import process

if TYPE_CHECKING:
    from zoomgold.config.settings import Settings
    from zoomgold.plan.cache import PlanCache

#: The key under which it is remembered that the models outside the package can be built.
_SOUND = "outside models are sound"


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
    from zoomgold.config.outside_models import outside_models  # late: quick start-up
    from zoomgold.plan.cache import PlanCache

    places = outside_models()
    if not places:
        return PlanCache(directory_of(settings))
    from zoomgold.models import catalog  # noqa: F401  # late: it imports the models' helpers
    from zoomgold.models.outside import code_of, helpers

    return PlanCache(directory_of(settings), code=(*map(code_of, places), *helpers()))


def check_outside_models(settings: "Settings") -> None:
    """Refuse a mart outside the package that cannot be built.

    To try one out takes Ibis, so that it was found to be sound is remembered with the plans.
    """
    from zoomgold.config.outside_models import outside_models  # late: quick start-up

    if not outside_models():
        return
    kept = plan_cache(settings)
    if kept is not None and kept.find_data(_SOUND):
        return
    from zoomgold.models.catalog import MARTS, MODELS  # late: quick start-up
    from zoomgold.models.soundness import try_out

    for name in MARTS:
        if not MODELS[name].build.__module__.startswith("zoomgold.models."):
            try_out(MODELS[name], MODELS)
    if kept is not None:
        kept.keep_data(_SOUND, True)
