"""Which models have published rows that the passing of time changes."""

from datetime import datetime

from zoomgold.definitions.state import State
from zoomgold.engines.base import Backend
from zoomgold.models.catalog import MARTS, MODELS, SOURCES
from zoomgold.pipeline.compare import Planner
from zoomgold.plan.parts import ASK
from zoomgold.plan.request import Request


def aged(
    backend: Backend, plan: Planner, request: Request, state: State, as_of: datetime
) -> frozenset[str]:
    """The incremental models with published rows that are others at `as_of`.

    What ages goes by its day. A mart that takes `as_of` is one of them whenever it moves; where
    keys that are gone are closed, so is a dimension with versions that have begun since.
    """
    ages = {name for name in request.built if name in MARTS and "as_of" in MODELS[name].inputs}
    older = {name for name in ages if (seen := state.of(name)) and seen.as_of != as_of}
    names = tuple(
        name
        for name in request.built
        if name in SOURCES and not request.modes[name].is_full
        if _day_passed(state, name, as_of) or _closes_more(request, state, name, as_of)
    )
    if not names:
        return frozenset(older)
    asked = plan("aged", request.narrowed(built=names)).part(ASK)
    rows = (row for step in asked for row in backend.ask(step))
    return frozenset({row["model"] for row in rows if row["rows"]} | older)


def _day_passed(state: State, model: str, as_of: datetime) -> bool:
    before = state.of(model)
    return before is None or before.as_of.date() != as_of.date()


def _closes_more(request: Request, state: State, model: str, as_of: datetime) -> bool:
    before = state.of(model)
    return request.closes and SOURCES[model].versioned and (before is None or before.as_of != as_of)
