"""What shapes each table of a run: the code, the settings, and what Silver lacks."""

from zoomgold.config.settings import Settings
from zoomgold.engines.base import Backend
from zoomgold.engines.dialects import dialect_of
from zoomgold.models.catalog import INTERMEDIATES, MODELS
from zoomgold.plan.cache import PlanCache
from zoomgold.plan.fingerprint import fingerprints
from zoomgold.plan.shape import shape


def shapes(backend: Backend, settings: Settings, kept: PlanCache | None) -> dict[str, str]:
    """The shape of each model: its code, the settings that count, what Silver lacks."""
    key = f"fingerprints\n{settings.backend}"
    found: dict[str, str] | None = kept.find_data(key) if kept is not None else None
    if found is None:
        found = _computed(settings)
        if kept is not None:
            kept.keep_data(key, found)
    absent = backend.absent_columns()
    return {
        name: shape(
            fingerprint, settings.hard_deletes, absent.get(source.name, ()) if source else ()
        )
        for name, fingerprint in found.items()
        for source in [MODELS[name].source]
    }


#: The fingerprints of each backend as they were computed in this process, of these nodes.
_known: dict[str, tuple[list[object], dict[str, str]]] = {}


def _computed(settings: Settings) -> dict[str, str]:
    """The fingerprints; taken anew in a process only where a node has been redefined in it."""
    nodes: list[object] = [*MODELS.values(), *INTERMEDIATES.values()]
    before, found = _known.get(settings.backend, ([], {}))
    if len(before) != len(nodes) or any(a is not b for a, b in zip(before, nodes, strict=True)):
        found = fingerprints(dialect_of(settings))
        _known[settings.backend] = (nodes, found)
    return found
