"""What the graph of a run starts from: Silver, what is published, and the mode of each model."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

import ibis
import ibis.expr.types as ir

from zoomgold.gold.catalog import MODELS, SOURCES
from zoomgold.graph import upstream_models
from zoomgold.keys import instant
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
) -> dict[str, Any]:
    """Everything the nodes of the graph take that no node computes.

    `past_closings` are the rows of `state.CLOSINGS`; None: there never was one.
    """
    selected = {model.name for model in models}
    values: dict[str, Any] = {
        **silver,
        "as_of": instant(as_of),
        "closes": closes,
        "gold_errors": published.get("go_error_data"),
        "users_seen_at": instant(_followed(models, state, "go_user_dim")),
        "meetings_seen_at": instant(_followed(models, state, "go_meeting_fact")),
    }
    for name, source in SOURCES.items():
        subject, gold = source.subject, published.get(name)
        values[f"gold_{subject}"] = gold
        if source.versioned:
            counts = name not in selected or modes[name].merges
            past = past_closings if counts else None
            values[f"past_closings_{subject}"] = _closings_of(past, name, source.silver.key)
        if name in selected:
            values |= _of_mode(subject, silver[source.silver.name], gold, modes[name])
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


def _closings_of(closings: ir.Table | None, model: str, key: str) -> ir.Table | None:
    """The closings of one dimension: its key and `eff`."""
    if closings is None:
        return None
    own = closings.filter(closings.model == model)
    return own.select(**{key: own.key}, eff=own.closed_at)


def _of_mode(subject: str, silver: ir.Table, gold: ir.Table | None, mode: Mode) -> dict[str, Any]:
    if not mode.is_full:
        return {f"since_{subject}": instant(mode.since)}
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


def _followed(models: Sequence[Model], state: State, upstream: str) -> datetime:
    """Up to when the selected models have followed the changes of an upstream model."""
    followers = [m.name for m in models if upstream in followed_by(m) and m.name != upstream]
    return state.followed_until(followers, upstream)


def followed_by(model: Model) -> tuple[str, ...]:
    """The Gold tables whose changes a model follows from run to run."""
    found = set(upstream_models(model))
    if model.name in ("go_participant_fact", "go_feature_usage_fact"):
        found.add("go_meeting_fact")
    return tuple(name for name in MODELS if name in found and name in SOURCES)
