"""Plan a check of Silver by itself: judge its rows as a first run would, and build nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zoomgold import lazy_ibis as ibis
from zoomgold.definitions.silver import TABLES, SilverTable
from zoomgold.expressions.tables import united
from zoomgold.plan.dialect import Dialect
from zoomgold.plan.parts import ASK, ASSESS, BROKEN_RULES, EXTENTS
from zoomgold.plan.planning import Planning
from zoomgold.plan.request import Request
from zoomgold.plan.sources import assess, found_violations
from zoomgold.plan.steps import Kind, Plan
from zoomgold.transform.quality import effective_time

if TYPE_CHECKING:
    import ibis.expr.types as ir


def silver_check(request: Request, dialect: Dialect) -> Plan:
    """Judge the rows of the built models' sources; count them, and the violations by rule.

    The steps are those with which a run assesses Silver, so both find the same.
    """
    planning = Planning(request, dialect, part=ASSESS)
    assess(planning)
    planning.part = ASK
    found = found_violations(planning, planning.stage)
    planning.ask(BROKEN_RULES, None if found is None else _by_rule(found), Kind.COUNT)
    extents = (_extent(planning.silver[name], table) for name, table in TABLES.items())
    planning.ask(EXTENTS, united(*extents), Kind.COUNT)
    return planning.plan()


def _by_rule(violations: ir.Table) -> ir.Table:
    """The standing violations of each rule, the rows that have one, and the key of one of them."""
    names = ("source_table", "validation_rule", "error_severity")
    return violations.group_by(*names).aggregate(
        violations=violations.count(),
        rows=violations.occurrences.sum(),
        example_key=violations.source_key.min(),
    )


def _extent(rows: ir.Table, table: SilverTable) -> ir.Table:
    """One row: how many rows the table has, and the first and last of its times (as timestamps)."""
    column = table.time_column
    time = effective_time(rows, table) if column is None else rows[column].cast("timestamp(6)")
    return rows.aggregate(rows=rows.count(), first=time.min(), last=time.max()).mutate(
        source_table=ibis.literal(table.name)
    )
