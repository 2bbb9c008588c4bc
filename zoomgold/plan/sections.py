"""The sections of a run's plan, in order: each is planned once the one before has told what is new.

Planning is pure: a request and an engine's SQL make the steps. It builds expressions and compiles
them, which is what a run without a cached plan spends most of its time on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from zoomgold import lazy_ibis as ibis
from zoomgold.definitions.steps import Step as RowStep
from zoomgold.errors import PlanError
from zoomgold.expressions.run_values import run_value
from zoomgold.expressions.tables import united
from zoomgold.models.catalog import INTERMEDIATES, MODELS, SOURCES
from zoomgold.plan import comparison, logs, marts, tables
from zoomgold.plan.checks import ask_for_all
from zoomgold.plan.dialect import Dialect
from zoomgold.plan.inputs import inputs, inputs_of_age
from zoomgold.plan.parts import AGED, ASK, ASSESS, BUILD, CHECK, WRITE
from zoomgold.plan.planning import Planning
from zoomgold.plan.request import Request
from zoomgold.plan.run_values import as_of, as_of_before
from zoomgold.plan.silver_check import silver_check
from zoomgold.plan.sources import assess
from zoomgold.plan.steps import Kind, Plan
from zoomgold.transform.writes import Write

if TYPE_CHECKING:
    import ibis.expr.types as ir


def opening(request: Request, dialect: Dialect) -> Plan:
    """Close what killed runs left."""
    planning = Planning(request, dialect, part=ASK)
    writes = logs.abandoned(planning)
    return _with_writes(planning, writes)


def known_days(request: Request, dialect: Dialect) -> Plan:
    """What the ledger knows of Silver."""
    return _asking(request, dialect, comparison.known_newest)


def silver_days(request: Request, dialect: Dialect) -> Plan:
    """What Silver holds by day."""
    return _asking(request, dialect, comparison.counted_days)


def changed_days(request: Request, dialect: Dialect) -> Plan:
    """What of Silver is new."""
    return _asking(request, dialect, comparison.changed_days)


def aged(request: Request, dialect: Dialect) -> Plan:
    """How many published rows of each incremental model are others by now, with the new as_of."""
    planning = Planning(request, dialect, part=ASK, stage="silver")
    planning.values |= inputs_of_age(planning)
    counts = []
    for name in request.built:
        node = INTERMEDIATES.get(RowStep.AGED.of(SOURCES[name].subject))
        older = None if node is None else node.bind(planning.values)
        begun = _begun(planning, name) if request.closes and SOURCES[name].versioned else None
        counts += [
            rows.aggregate(rows=rows.count()).mutate(model=ibis.literal(name))
            for rows in (older, begun)
            if rows is not None
        ]
    planning.ask(AGED, united(*counts), Kind.COUNT)
    return planning.plan()


def _begun(planning: Planning, dimension: str) -> ir.Table:
    """The versions that have begun since the last as_of: their keys may be gone since then."""
    published = planning.published[dimension]
    before = run_value(as_of_before(dimension), "timestamp(6)")
    return published.filter((published.valid_from > before) & (published.valid_from <= as_of()))


def build(request: Request, dialect: Dialect) -> Plan:
    """Assess Silver; build, validate and count the tables; check them; write them.

    Raises `PlanError`, which names the model, for whatever a model raises.
    """
    planning = Planning(request, dialect)
    try:
        writes = _built(planning)
    except Exception as error:
        raise PlanError(planning.stage, error) from error
    planning.stage = ""
    writes += logs.closing_writes(planning)
    planning.part = CHECK
    ask_for_all(planning)
    planning.part = WRITE
    writes += logs.ledger_writes(planning)
    return _with_writes(planning, writes)


def tables_alone(request: Request, dialect: Dialect) -> Plan:
    """The tables of `build` without what is asked of them: what they are computed from."""
    planning = Planning(request, dialect, asks=False)
    _built(planning)
    return planning.plan()


def _built(planning: Planning) -> list[Write]:
    """Assess Silver and build all tables; returns how they are written."""
    planning.part = ASSESS
    assess(planning)
    planning.part = BUILD
    writes = tables.build(planning)
    writes += marts.build(planning)
    if planning.asks:
        tables.check(planning)
    writes += logs.violation_writes(planning, resolve=True)
    writes += logs.carried_audit(planning)
    return writes


def failure(request: Request, dialect: Dialect) -> Plan:
    """Write the violations of a run that failed, as far as they are in tables that it has made."""
    planned = Planning(request, dialect, part=ASSESS)
    assess(planned)
    of_plan = {step.writes for step in planned.plan()}
    lost = of_plan - request.made
    planning = Planning(request, dialect, part=BUILD)
    planning.values = {
        name: value for name, value in planned.values.items() if not lost & set(_reads(value))
    }
    writes = logs.violation_writes(planning, resolve=False)
    planning.part = CHECK
    ask_for_all(planning)
    planning.part, planning.stage = WRITE, ""
    return _with_writes(planning, writes)


def preview(request: Request, dialect: Dialect) -> Plan:
    """The rows that the last of the models would have, in order of its key, without the stamps."""
    planning = Planning(request, dialect, part=BUILD)
    planning.values |= inputs(planning)
    for name in request.built:
        model = MODELS[name]
        planning.complete(model.tables)
        planning.values[name] = model.bind(planning.values)
    last = MODELS[request.built[-1]]
    planning.part = ASK
    rows = planning.values[last.name].order_by(list(last.contract.key))
    planning.ask(last.name, rows, Kind.COUNT)
    return planning.plan()


Section = Callable[[Request, Dialect], Plan]
#: Every section by name, in the order in which a run comes to it.
SECTIONS: Mapping[str, Section] = {
    section.__name__: section
    for section in (
        *(opening, known_days, silver_days, changed_days, aged, build, failure),
        *(preview, silver_check),
    )
}


def _asking(request: Request, dialect: Dialect, ask: Callable[[Planning], None]) -> Plan:
    planning = Planning(request, dialect, part=ASK, stage="silver")
    ask(planning)
    return planning.plan()


def _with_writes(planning: Planning, writes: Iterable[Write]) -> Plan:
    planning.part = WRITE
    for write in writes:
        planning.write(write)
    return planning.plan()


def _reads(value: object) -> tuple[str, ...]:
    import ibis.expr.types as ir  # late: brings Ibis

    from zoomgold.plan.planning import reads

    return reads(value) if isinstance(value, ir.Table) else ()
