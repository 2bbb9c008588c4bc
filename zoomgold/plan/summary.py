"""A plan in figures: how many steps and statements each table takes, how long, how deep."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from zoomgold.expressions.run_values import values_in
from zoomgold.models.catalog import INTERMEDIATES, MODELS, SOURCES
from zoomgold.plan.parts import BOUNDS
from zoomgold.plan.run_values import HIGH, LOW
from zoomgold.plan.steps import CANDIDATE, Kind, Step
from zoomgold.transform.nodes import nodes


@dataclass(frozen=True)
class Size:
    """How many steps, and how many statements they have in all."""

    steps: int
    statements: int


@dataclass(frozen=True)
class Figures:
    """A plan in figures.

    `kinds` counts the statements by the kind of their step, `longest` is the length of the longest
    in characters and `longest_step` the step that has it; `depth` is the number of steps in the
    longest chain in which each reads what the one before it writes.
    """

    steps: int
    statements: int
    kinds: Mapping[str, int]
    longest: int
    longest_step: str
    depth: int


def figures(steps: Iterable[Step]) -> Figures:
    """The figures of a plan, which has at least one statement."""
    found = tuple(steps)
    kinds = {kind: sum(len(texts_of(s)) for s in found if s.kind is kind) for kind in Kind}
    longest, named = max((len(text), step.name) for step in found for text in texts_of(step))
    return Figures(
        len(found),
        sum(kinds.values()),
        {str(kind): count for kind, count in kinds.items()},
        longest,
        named,
        max(chains(found, lambda _: 1)),
    )


def size_of(steps: Sequence[Step]) -> Size:
    """How large a plan is."""
    return Size(len(steps), sum(len(texts_of(step)) for step in steps))


def sizes(steps: Iterable[Step]) -> dict[str, Size]:
    """How large each model's own part of a plan is; what several share is not in it."""
    of_nodes = owners()
    found: dict[str, list[Step]] = {}
    for step in steps:
        if owner := owner_of(step, of_nodes):
            found.setdefault(owner, []).append(step)
    return {owner: size_of(own) for owner, own in found.items()}


def owner_of(step: Step, owners: Mapping[str, str]) -> str | None:
    """The model whose own a step is; None for one that several share. `owners`: of each node."""
    owner = step.model or owners.get(step.name) or step.stage
    return owner if owner in MODELS else None


def owners() -> dict[str, str]:
    """The model of each node that is of one: those of its source, and those beside its function."""
    found = {
        node.name: name
        for name, source in SOURCES.items()
        for node in nodes(source, INTERMEDIATES[source.resolved])
    }
    modules = {model.build.__module__: name for name, model in MODELS.items()}
    beside = {name: modules.get(node.build.__module__) for name, node in INTERMEDIATES.items()}
    return {name: model for name, model in beside.items() if model is not None} | found


def chains(steps: Iterable[Step], length: Callable[[Step], int]) -> tuple[int, ...]:
    """Of each step, how long the longest chain of steps is that it ends.

    A step comes after those whose tables, or bounds, it reads, so one pass will do.
    """
    made: dict[str, int] = {}
    found = []
    for step in steps:
        needs = (*step.reads, *_bounds_in(step))
        end = length(step) + max((made.get(name, 0) for name in needs), default=0)
        found.append(end)
        if step.name.startswith(BOUNDS):
            made[step.name] = end
        if step.kind is Kind.MATERIALIZE:
            made[step.name] = end
        elif step.kind is Kind.BUILD:
            made[step.name + CANDIDATE] = end
    return tuple(found)


def _bounds_in(step: Step) -> set[str]:
    """The steps that ask for the bounds that a step's statements take."""
    labels = {label for text in texts_of(step) for label in values_in(text)}
    found = (re.fullmatch(f"(?:{LOW}|{HIGH})_(.+)", label) for label in labels)
    # A label is of a table and a column: where one ends and the other begins it does not say.
    return {
        f"{BOUNDS}{'_'.join(parts[:length])}"
        for parts in (one[1].split("_") for one in found if one)
        for length in range(1, len(parts))
    }


def texts_of(step: Step) -> tuple[str, ...]:
    """The statements of a step, in the order in which they are sent."""
    return (*step.prepare, *step.statements)
