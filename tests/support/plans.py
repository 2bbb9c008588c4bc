"""Requests for plans, and all that is planned for them."""

from __future__ import annotations

import json
from dataclasses import replace

from zoomgold.models.catalog import CONTRACTS, MODELS, SOURCES
from zoomgold.plan.dialect import Dialect
from zoomgold.plan.modes import Mode
from zoomgold.plan.request import Changes, Request, full_build, name_of
from zoomgold.plan.sections import SECTIONS
from zoomgold.plan.steps import Plan

INCREMENTAL = Mode("incremental", "its last run is followed", merges=True, compares_all=False)


def increment() -> Request:
    """An increment of all that is published, in which every source has new rows of every kind."""
    names, sources = tuple(MODELS), tuple(SOURCES)
    return Request(
        selected=names,
        built=names,
        modes=dict.fromkeys(names, INCREMENTAL),
        tables={name_of(contract): contract.schema for contract in CONTRACTS.values()},
        closes=True,
        rewinds=True,
        windows=frozenset(sources),
        content_windows=frozenset(sources),
        changes=dict.fromkeys(sources, Changes(timed=True, untimed=True)),
        compared=sources,
        follows=True,
    )


REQUESTS = {"full": full_build(tuple(MODELS)), "increment": increment()}


def planned(request: Request, dialect: Dialect) -> dict[str, Plan]:
    """Every section of a request's plan; it fails after it has assessed Silver.

    Nothing ages where nothing is published, and a log has neither a preview nor an age.
    """
    shown = replace(request, built=tuple(name for name in request.built if name in SOURCES))
    found = {
        name: section(shown if name in ("preview", "aged") else request, dialect)
        for name, section in SECTIONS.items()
        # A first run has no rows that could have aged.
        if name != "failure" and (request.tables or name != "aged")
    }
    made = {step.writes for step in found["build"].part("assess") if step.writes is not None}
    failed = replace(request, made=frozenset(made))
    return {**found, "failure": SECTIONS["failure"](failed, dialect)}


def as_text(plans: dict[str, Plan]) -> str:
    """Plans as one text, to the byte."""
    return json.dumps({name: plan.as_data() for name, plan in plans.items()})
