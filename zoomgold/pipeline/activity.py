"""Which models of a run have something to do: where nothing is new, nothing is built."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from zoomgold.definitions.model import Model
from zoomgold.definitions.state import State
from zoomgold.engines.base import Backend
from zoomgold.models.catalog import ALWAYS_WRITTEN, MARTS, MODELS, SOURCES
from zoomgold.models.dag import followed_by
from zoomgold.pipeline.compare import Planner
from zoomgold.plan.modes import Mode
from zoomgold.plan.parts import ASK
from zoomgold.plan.request import Request
from zoomgold.transform.ledger import News


def active(
    models: Sequence[Model],
    modes: Mapping[str, Mode],
    news: Mapping[str, News],
    aged: Collection[str],
    unchanged: Collection[str],
    *,
    closes: bool,
) -> tuple[str, ...]:
    """The models that are built: those with something new, and those that follow them.

    `aged` have published rows that the passing of time changes; of the `unchanged` no file of
    Silver differs from what the last run saw. With `closes`, a dimension looks for keys that are
    gone, which are not news.
    """
    found = {
        model.name
        for model in models
        if modes[model.name].is_full
        or (model.name in news and news[model.name].is_any)
        or model.name in aged
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


def aged(
    backend: Backend, plan: Planner, request: Request, state: State, as_of: datetime
) -> frozenset[str]:
    """The incremental models with published rows that are others on the day of `as_of`.

    A mart that takes `as_of` is one of them whenever it moves.
    """
    ages = {name for name in request.built if name in MARTS and "as_of" in MODELS[name].inputs}
    older = {name for name in ages if (seen := state.of(name)) and seen.as_of != as_of}
    names = tuple(
        name
        for name in request.built
        if name in SOURCES and not request.modes[name].is_full and _day_passed(state, name, as_of)
    )
    if not names:
        return frozenset(older)
    asked = plan("aged", request.narrowed(built=names)).part(ASK)
    rows = (row for step in asked for row in backend.ask(step))
    return frozenset({row["model"] for row in rows if row["rows"]} | older)


def _day_passed(state: State, model: str, as_of: datetime) -> bool:
    before = state.of(model)
    return before is None or before.as_of.date() != as_of.date()
