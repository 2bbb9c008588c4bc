"""Which models of a run read the very files that their last run read: there is nothing new."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from zoomgold.definitions.model import Model
from zoomgold.definitions.state import FILES
from zoomgold.engines.base import Backend, PutRows
from zoomgold.plan.modes import Mode
from zoomgold.silver_input.manifest import FileFacts


def unchanged(
    backend: Backend, models: Sequence[Model], modes: Mapping[str, Mode]
) -> frozenset[str]:
    """The incremental models of whose Silver table no file differs from what they have seen."""
    found = backend.silver_files()
    known: dict[str, set[FileFacts]] = defaultdict(set)
    if found and backend.columns(FILES) == FILES.schema:
        for row in backend.read(FILES):
            known[row.pop("model")].add(FileFacts(**row))
    return frozenset(
        model.name
        for model in models
        if model.source
        and not modes[model.name].is_full
        and model.source.name in found
        and set(found[model.source.name]) == known[model.name]
    )


def seen(backend: Backend, models: Sequence[Model], unchanged: frozenset[str]) -> list[PutRows]:
    """The files that the models have seen with this run, as far as they are others."""
    found = backend.silver_files()
    rows = [
        {"model": model.name, **vars(one)}
        for model in models
        if model.source and model.name not in unchanged
        for one in found.get(model.source.name, ())
    ]
    return [PutRows(FILES, rows, ("model",))] if rows else []
