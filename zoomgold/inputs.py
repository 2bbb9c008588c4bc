"""What the graph of a run starts from: Silver, what is published, and the mode of each model."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from types import MappingProxyType
from typing import Any

import ibis
import ibis.expr.types as ir

from zoomgold.gold.catalog import MODELS, SOURCES
from zoomgold.graph import upstream_models
from zoomgold.keys import instant
from zoomgold.ledger import News
from zoomgold.model import Model
from zoomgold.planning import Mode
from zoomgold.state import State

#: What stands for a source's rebuilt rows when its model is not selected: nothing is rebuilt.
_REBUILT = {"users": "user_history", "meetings": "meeting_core"}


def inputs(
    models: Sequence[Model],
    modes: Mapping[str, Mode],
    silver: Mapping[str, ir.Table],
    published: Mapping[str, ir.Table],
    state: State,
    *,
    past_closings: ir.Table | None,
    as_of: datetime,
    closes: bool,
    news: Mapping[str, News] = MappingProxyType({}),
    changed_days: ir.Table | None = None,
) -> dict[str, Any]:
    """Everything the nodes of the graph take that no node computes.

    `past_closings` are the rows of `state.CLOSINGS`; None: there never was one. `news` and
    `changed_days` are what the ledger finds, of the incremental models.
    """
    selected = {model.name for model in models}
    progress = (state.of(name) for name in selected)
    rewinds = any(one is not None and as_of < one.as_of for one in progress)
    values: dict[str, Any] = {
        **silver,
        "as_of": instant(as_of),
        "closes": closes,
        "gold_errors": published.get("go_error_data"),
        "rewinds": rewinds,
        "unseen_user_runs": _unseen(models, state, "go_user_dim"),
        "unseen_meeting_runs": _unseen(models, state, "go_meeting_fact"),
    }
    for name, source in SOURCES.items():
        subject, gold = source.subject, published.get(name)
        values[f"gold_{subject}"] = gold
        if source.versioned:
            counts = name not in selected or modes[name].merges
            past = past_closings if counts else None
            until = as_of if rewinds else None
            values[f"past_closings_{subject}"] = _closings_of(past, name, source.silver.key, until)
        if name in selected and not modes[name].is_full:
            assert changed_days is not None, "an increment knows what is new"
            values |= _new(name, subject, news[name], changed_days)
        elif name in selected:
            values |= _in_full(subject, silver[source.silver.name], gold, modes[name])
        else:
            values |= _unselected(name, subject, silver[source.silver.name], gold)
    return values


def full_build(
    models: Iterable[Model], silver: Mapping[str, ir.Table], as_of: datetime
) -> dict[str, Any]:
    """The inputs of a build from Silver alone, with nothing published."""
    chosen = list(models)
    fresh = Mode("full", "from Silver alone", merges=False)
    modes = {model.name: fresh for model in chosen}
    return inputs(chosen, modes, silver, {}, State(), past_closings=None, as_of=as_of, closes=False)


def _closings_of(
    closings: ir.Table | None, model: str, key: str, until: datetime | None
) -> ir.Table | None:
    """The closings of one dimension: its key and `eff`, which is not after `until`."""
    if closings is None:
        return None
    own = closings.filter(closings.model == model)
    if until is not None:
        own = own.filter(own.closed_at <= instant(until))
    return own.select(**{key: own.key}, eff=own.closed_at)


def _new(model: str, subject: str, news: News, changed_days: ir.Table) -> dict[str, Any]:
    own = changed_days.filter(changed_days.model == model)
    return {
        f"days_{subject}": own.select("day"),
        f"since_{subject}": news.since,
        f"untimed_{subject}": news.untimed,
    }


def _in_full(subject: str, silver: ir.Table, gold: ir.Table | None, mode: Mode) -> dict[str, Any]:
    return {
        f"looked_at_{subject}": silver.mutate(is_selected=ibis.literal(True)),
        f"published_{subject}": gold if mode.merges else None,
        f"elsewhere_{subject}": None,
    }


def _unselected(
    model: str, subject: str, silver: ir.Table, gold: ir.Table | None
) -> dict[str, Any]:
    """A model that is not selected stands as published; one that never was leaves Silver."""
    values: dict[str, Any] = {
        f"looked_at_{subject}": silver.mutate(is_selected=ibis.literal(True)),
        f"published_{subject}": None,
        f"elsewhere_{subject}": gold,
        model: None,
    }
    if gold is not None and subject in _REBUILT:
        values[_REBUILT[subject]] = None
    return values


def _unseen(models: Sequence[Model], state: State, upstream: str) -> tuple[datetime, ...]:
    """The starts of the runs whose changes of an upstream model the selected ones have not seen."""
    followers = [m.name for m in models if upstream in followed_by(m) and m.name != upstream]
    return state.unseen_starts(followers, upstream)


def followed_by(model: Model) -> tuple[str, ...]:
    """The Gold tables whose changes a model follows from run to run."""
    found = set(upstream_models(model))
    if model.name in ("go_participant_fact", "go_feature_usage_fact"):
        found.add("go_meeting_fact")
    return tuple(name for name in MODELS if name in found and name in SOURCES)
