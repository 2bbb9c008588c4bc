"""What the graph of a plan starts from: Silver, what is published, and the mode of each model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from zoomgold import lazy_ibis as ibis
from zoomgold.definitions.state import CLOSINGS, UNPUBLISHED
from zoomgold.definitions.steps import Step
from zoomgold.expressions.run_values import run_value
from zoomgold.models.catalog import SOURCES
from zoomgold.plan.comparison import days_that_differ
from zoomgold.plan.modes import Mode
from zoomgold.plan.planning import Planning
from zoomgold.plan.request import Changes
from zoomgold.plan.run_values import as_of, new_since
from zoomgold.transform.ledger import day_of

if TYPE_CHECKING:
    import ibis.expr.types as ir


def inputs(planning: Planning) -> dict[str, Any]:
    """Everything the nodes of the graph take that no node computes."""
    request, silver, published = planning.request, planning.silver, planning.published
    past_closings = planning.table(CLOSINGS)
    values: dict[str, Any] = {
        **silver,
        "as_of": as_of(),
        "closes": request.closes,
        "gold_errors": published.get("go_error_data"),
        "rewinds": request.rewinds,
        "erases": planning.erased is not None,
    }
    for name, source in SOURCES.items():
        subject, gold = source.subject, published.get(name)
        built = name in request.built
        values[Step.GOLD.of(subject)] = gold
        if source.versioned:
            counts = not built or request.modes[name].merges
            past = past_closings if counts else None
            until = as_of() if request.rewinds else None
            values[Step.PAST_CLOSINGS.of(subject)] = _closings_of(
                past, name, source.silver.key, until
            )
        values[Step.UNPUBLISHED.of(subject)] = _judged_in_vain(planning, name)
        raw = silver[source.silver.name]
        if built and not request.modes[name].is_full:
            values |= _new(planning, name, subject)
        elif built:
            values |= _in_full(subject, raw, gold, request.modes[name])
        else:
            values |= _not_built(name, subject, raw, gold)
    return values


def inputs_of_age(planning: Planning) -> dict[str, Any]:
    """What tells which published rows the passing of time changes."""
    published = planning.published
    gold = {Step.GOLD.of(source.subject): published.get(name) for name, source in SOURCES.items()}
    return {**gold, "as_of": as_of(), "gold_errors": published.get("go_error_data")}


def _judged_in_vain(planning: Planning, model: str) -> ir.Table | None:
    """The keys with violations of a run that published nothing, where no run has looked since."""
    request, source = planning.request, SOURCES[model]
    errors, runs = planning.published.get("go_error_data"), planning.table(UNPUBLISHED)
    if model not in request.rechecks or errors is None or runs is None:
        return None
    standing = errors.filter(
        (errors.origin == "gold")
        & (errors.source_table == source.silver.name)
        & (errors.resolution_status != "Resolved")
        & errors.source_key.notnull()
    )
    theirs = standing.semi_join(runs.filter(runs.model == model), "execution_id")
    keys = theirs.select(**{source.silver.key: theirs.source_key}).distinct()
    return planning.materialize(Step.UNPUBLISHED.of(source.subject), keys, "table")


def _closings_of(
    closings: ir.Table | None, model: str, key: str, until: ir.TimestampScalar | None
) -> ir.Table | None:
    """The closings of one dimension: its key and `eff`, which is not after `until`."""
    if closings is None:
        return None
    own = closings.filter(closings.model == model)
    if until is not None:
        own = own.filter(own.closed_at <= until)
    return own.select(**{key: own.key}, eff=own.closed_at)


def _new(planning: Planning, model: str, subject: str) -> dict[str, Any]:
    changes = planning.request.changes.get(model, Changes(timed=False, untimed=False))
    if model in planning.request.compared:
        differing = days_that_differ(planning)
        own = differing.filter(differing.model == model)
    else:
        raw = planning.silver[SOURCES[model].silver.name]
        own = raw.select(day=day_of(raw)).limit(0)
    since = run_value(new_since(model), "timestamp(6)") if changes.timed else None
    return {
        Step.DAYS.of(subject): own.select("day"),
        Step.SINCE.of(subject): since,
        Step.UNTIMED.of(subject): changes.untimed,
    }


def _in_full(subject: str, silver: ir.Table, gold: ir.Table | None, mode: Mode) -> dict[str, Any]:
    return {
        Step.LOOKED_AT.of(subject): silver.mutate(is_selected=ibis.literal(True)),
        Step.IN_SCOPE.of(subject): gold if mode.merges else None,
        Step.OUT_OF_SCOPE.of(subject): None,
    }


def _not_built(model: str, subject: str, silver: ir.Table, gold: ir.Table | None) -> dict[str, Any]:
    """A model that is not built stands as published; one that never was leaves Silver."""
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
