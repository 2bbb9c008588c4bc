"""Which models of a run have something to do: where nothing is new, nothing is built."""

from collections.abc import Collection, Mapping, Sequence

from zoomgold.definitions.model import Model
from zoomgold.models.catalog import ALWAYS_WRITTEN, SOURCES
from zoomgold.models.dag import followed_by
from zoomgold.plan.modes import Mode
from zoomgold.transform.ledger import News


def active(
    models: Sequence[Model],
    modes: Mapping[str, Mode],
    news: Mapping[str, News],
    aged: Collection[str],
    unchanged: Collection[str],
    rechecks: Collection[str],
    *,
    closes: bool,
) -> tuple[str, ...]:
    """The models that are built: those with something new, and those that follow them.

    `aged` have published rows that the passing of time changes; of the `unchanged` no file of
    Silver differs from what the last run saw; the `rechecks` have rows to look at again. With
    `closes`, a dimension looks for keys that are gone, which are not news.
    """
    found = {
        model.name
        for model in models
        if modes[model.name].is_full
        or (model.name in news and news[model.name].is_any)
        or model.name in aged
        or model.name in rechecks
        or (model.name not in unchanged and _is_looked_at(model, closes=closes))
    }
    by_name = {model.name: model for model in models}
    while True:
        more = {
            name
            for name, model in by_name.items()
            if name not in found and found & {*followed_by(model)}
        }
        if not more:
            break
        found |= more
    return tuple(model.name for model in models if model.name in found)


def _is_looked_at(model: Model, *, closes: bool) -> bool:
    """Whether a model has work that no news tells of, unless Silver's files are what they were."""
    if model.name in ALWAYS_WRITTEN:
        return True
    return closes and model.name in SOURCES and SOURCES[model.name].versioned
