"""What the graph of a run starts from: Silver, what is published, and the mode of each model."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from types import MappingProxyType
from typing import Any

import ibis
import ibis.expr.types as ir

from zoomgold.definitions.model import Model
from zoomgold.definitions.state import State
from zoomgold.definitions.steps import Step
from zoomgold.expressions.keys import instant
from zoomgold.models.catalog import SOURCES
from zoomgold.pipeline.modes import Mode
from zoomgold.transform.ledger import News


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
    }
    for name, source in SOURCES.items():
        subject, gold = source.subject, published.get(name)
        values[Step.GOLD.of(subject)] = gold
        if source.versioned:
            counts = name not in selected or modes[name].merges
            past = past_closings if counts else None
            until = as_of if rewinds else None
            values[Step.PAST_CLOSINGS.of(subject)] = _closings_of(
                past, name, source.silver.key, until
            )
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
        Step.DAYS.of(subject): own.select("day"),
        Step.SINCE.of(subject): news.since,
        Step.UNTIMED.of(subject): news.untimed,
    }


def _in_full(subject: str, silver: ir.Table, gold: ir.Table | None, mode: Mode) -> dict[str, Any]:
    return {
        Step.LOOKED_AT.of(subject): silver.mutate(is_selected=ibis.literal(True)),
        Step.IN_SCOPE.of(subject): gold if mode.merges else None,
        Step.OUT_OF_SCOPE.of(subject): None,
    }


def _unselected(
    model: str, subject: str, silver: ir.Table, gold: ir.Table | None
) -> dict[str, Any]:
    """A model that is not selected stands as published; one that never was leaves Silver."""
    values: dict[str, Any] = {
        Step.LOOKED_AT.of(subject): silver.mutate(is_selected=ibis.literal(True)),
        Step.IN_SCOPE.of(subject): None,
        Step.OUT_OF_SCOPE.of(subject): gold,
        model: None,
    }
    looked_up = SOURCES[model].looked_up
    if gold is not None and looked_up is not None:
        values[looked_up] = None
    return values
