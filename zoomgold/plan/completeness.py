"""Hold a plan to what it is for: none of its checks may be missing, wherever it was kept."""

from collections.abc import Iterator

from zoomgold.expressions.run_values import values_in
from zoomgold.models.catalog import ALWAYS_WRITTEN, MODELS
from zoomgold.plan.parts import (
    ASSESS,
    ASSESSED,
    BOUNDS,
    BUILD,
    CHECK,
    COUNTS,
    LOSSES,
    VIOLATIONS,
    WRITE,
)
from zoomgold.plan.request import Request, name_of
from zoomgold.plan.run_values import HIGH, LOW
from zoomgold.plan.steps import Kind, Plan


def missing(request: Request, plan: Plan) -> list[str]:
    """What the plan of the section `build` lacks of what the request needs; empty: nothing."""
    return list(_missing(request, plan))


def _missing(request: Request, plan: Plan) -> Iterator[str]:
    built = [name for name in request.built if name not in ALWAYS_WRITTEN]
    steps = {(step.kind, step.model) for step in plan.part(BUILD)}
    written = {step.writes for step in plan.part(WRITE)}
    yield from (f"the bound {label}" for label in _bounds_not_asked_for(plan))
    for name in built:
        if (Kind.BUILD, name) not in steps:
            yield f"the build of {name}"
        if (Kind.VALIDATE, name) not in steps:
            yield f"the validation of {name}"
        if name not in written:
            yield f"the write of {name}"
    for kind, model in steps:
        if kind is Kind.BUILD and model not in built and (Kind.VALIDATE, model) not in steps:
            yield f"the validation of {model}"
    if not built:
        return
    if any(MODELS[name].source for name in built) and ASSESSED not in _names(plan, ASSESS):
        yield "the counts of Silver's rows"
    checks = {COUNTS: "the counts of the tables"}
    # A mart may have nothing that ties it to other tables.
    if any(MODELS[name].source or MODELS[name].identities for name in built):
        checks[VIOLATIONS] = "the checks across tables"
    if request.guards and any(name_of(MODELS[name].contract) in request.tables for name in built):
        checks[LOSSES] = "the shrink guard"
    for name, what in checks.items():
        if name not in _names(plan, CHECK):
            yield what


def _bounds_not_asked_for(plan: Plan) -> Iterator[str]:
    """The bounds that statements take and no step asks for."""
    asked = [
        text.lower() for step in plan if step.name.startswith(BOUNDS) for text in step.statements
    ]
    texts = [text for step in plan for text in (*step.prepare, *step.statements)]
    for label in dict.fromkeys(label for text in texts for label in values_in(text)):
        is_bound = label.startswith((f"{LOW}_", f"{HIGH}_"))
        if is_bound and not any(label.lower() in text for text in asked):
            yield label


def _names(plan: Plan, part: str) -> set[str]:
    return {step.name for step in plan.part(part)}
