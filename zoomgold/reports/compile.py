"""The steps that a run would execute, without a connection: their SQL, their order, their figures.

What only a run knows, its own audit rows and its progress, are no steps: it puts them in as rows.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby
from typing import Any

from zoomgold.config.settings import Settings
from zoomgold.definitions.model import Model, Node
from zoomgold.engines.dialects import dialect_of
from zoomgold.expressions.run_values import values_in
from zoomgold.models.catalog import INTERMEDIATES, MODELS
from zoomgold.models.dag import select_models
from zoomgold.plan.cost import Cost, Part, cost
from zoomgold.plan.course import first_run, later_run, quiet_run
from zoomgold.plan.request import Request
from zoomgold.plan.steps import Kind, Step
from zoomgold.plan.summary import Figures, figures
from zoomgold.reports.sql_text import pretty

#: The last words of the second line of every file, by which files of earlier commands are known.
MARK = "; compiled by zoomgold, not for editing"
#: What a run is called that finds nothing new.
QUIET = "quiet"
#: What stands before a step's name in that of its file, so that no two have one.
_BEFORE = {Kind.VALIDATE: "validate_", Kind.COUNT: "count_", Kind.CHECK: "check_"}


@dataclass(frozen=True)
class Compiled:
    """A step in its place: the section of `plan.sections` that has it, and the part of that."""

    section: str
    part: str
    step: Step

    @property
    def name(self) -> str:
        """What the step's file is called, without its ending."""
        return _BEFORE.get(self.step.kind, "") + self.step.name


@dataclass(frozen=True)
class Statistics:
    """A plan in figures, and what it makes a warehouse do."""

    figures: Figures
    cost: Cost


def mode_of(incremental: bool) -> str:
    """What a run is called that builds all tables alike."""
    return "incremental" if incremental else "full"


def compiled(
    settings: Settings, models: Sequence[Model], *, incremental: bool
) -> tuple[Compiled, ...]:
    """The steps of a first run of some models, or of one that finds rows of each source to be new.

    Raises `UsageError` where a first run would lack a model.
    """
    return planned_steps(settings, (later_run if incremental else first_run)(settings, models))


def planned_steps(settings: Settings, requests: Mapping[str, Request]) -> tuple[Compiled, ...]:
    """The steps of a run, from what each of its sections is planned for."""
    from zoomgold.plan.sections import SECTIONS  # late: brings Ibis

    dialect = dialect_of(settings)
    return tuple(
        Compiled(section, part, step)
        for section, request in requests.items()
        for part, steps in SECTIONS[section](request, dialect).parts.items()
        for step in steps
    )


def files(steps: Sequence[Compiled], engine: str, *, incremental: bool) -> dict[str, str]:
    """The text of each step's file by its name, in the order of a run."""
    text = partial(_text, engine=engine, mode=mode_of(incremental))
    found = {one.name: text(one) for one in steps}
    assert len(found) == len(steps), "each step has a file of its own"
    return found


def order(steps: Sequence[Compiled], engine: str, *, incremental: bool) -> dict[str, Any]:
    """The plan as plain data: its steps in the order of a run, without their SQL."""
    return {
        "backend": engine,
        "mode": mode_of(incremental),
        "steps": [
            {
                "name": one.step.name,
                "kind": str(one.step.kind),
                "section": one.section,
                "part": one.part,
                "stage": one.step.stage,
                "model": one.step.model,
                "reads": one.step.reads,
                "writes": one.step.writes,
                "file": f"{one.name}.sql",
            }
            for one in steps
        ],
    }


def readable(settings: Settings, selector: str, *, incremental: bool) -> dict[str, str]:
    """The SQL that builds each of the selected models, by name, with aliases for people."""
    wanted = {model.name for model in select_models([selector])}
    steps = compiled(settings, list(MODELS.values()), incremental=incremental)
    mode = mode_of(incremental)
    return {
        one.name: _text(one, engine=settings.backend, mode=mode, readable=True)
        for one in steps
        if one.step.kind is Kind.BUILD and one.step.model in wanted
    }


def statistics(settings: Settings) -> Mapping[str, Statistics]:
    """A first run of every model, one that finds new rows and one that finds none, by mode."""
    models = list(MODELS.values())
    requests = {
        mode_of(False): first_run(settings, models),
        mode_of(True): later_run(settings, models),
        QUIET: quiet_run(settings, models),
    }
    return {mode: _statistics(settings, asked) for mode, asked in requests.items()}


def _statistics(settings: Settings, requests: Mapping[str, Request]) -> Statistics:
    steps = planned_steps(settings, requests)
    return Statistics(figures(one.step for one in steps), cost(parts_of(steps), settings.backend))


def parts_of(steps: Iterable[Compiled]) -> tuple[Part, ...]:
    """The parts of a run's plan, in order."""
    grouped = groupby(steps, lambda one: (one.section, one.part))
    return tuple(
        Part(section, part, tuple(one.step for one in found)) for (section, part), found in grouped
    )


def _text(one: Compiled, *, engine: str, mode: str, readable: bool = False) -> str:
    step = one.step
    lines = [*_about(one).splitlines(), f"{engine}, {mode}{MARK}"]
    labels = dict.fromkeys(
        label for sql in (*step.prepare, *step.statements) for label in values_in(sql)
    )
    if labels:
        lines.append(f"values of the run: {', '.join(labels)}")
    header = "".join(f"-- {line}\n" for line in lines)
    return header + "\n".join(_laid_out(step, engine, readable=readable))


def _laid_out(step: Step, engine: str, *, readable: bool) -> Iterator[str]:
    lay_out = partial(pretty, engine=engine, readable=readable)
    if step.prepare:
        yield "-- before the transaction\n"
        yield from map(lay_out, step.prepare)
        yield "-- in the transaction\n"
    if not step.statements:
        yield "-- nothing: the table is new\n"
    yield from map(lay_out, step.statements)


def _about(one: Compiled) -> str:
    """What a step does, in the words of its model or node where it is one."""
    step = one.step
    if step.kind in (Kind.MATERIALIZE, Kind.BUILD):
        node = MODELS.get(step.name) or INTERMEDIATES.get(step.name)
        described = "" if node is None else _described(node)
        return f"{one.name}: {described}" if described else one.name
    said = {
        Kind.VALIDATE: f"rows of {step.model}, and those that break its contract, by check",
        Kind.COUNT: "figures that the run goes by",
        Kind.CHECK: "what breaks a check across tables",
        Kind.WRITE: f"the change of {step.writes}, visible with all others in one commit",
    }
    return f"{one.name}: {said[step.kind]}"


def _described(node: Node) -> str:
    if isinstance(node, Model):
        return node.description
    return (node.build.__doc__ or "").strip().split("\n\n")[0]
