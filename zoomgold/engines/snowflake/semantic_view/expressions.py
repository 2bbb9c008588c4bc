"""The SQL of the view's expressions, compiled from the formulas of the metrics."""

from collections.abc import Callable, Mapping
from functools import reduce
from typing import Any

import ibis
import ibis.expr.operations as ops
import ibis.expr.types as ir
from sqlglot import exp

from zoomgold.definitions.contract import AMOUNT, TEXT
from zoomgold.engines.snowflake.compiler import COMPILER, DIALECT
from zoomgold.engines.snowflake.identifiers import quoted
from zoomgold.engines.snowflake.semantic_view.logical import Counted
from zoomgold.engines.snowflake.types import type_of
from zoomgold.expressions.keys import RESERVED_USERS
from zoomgold.models.catalog import MODELS
from zoomgold.semantic_layer.metric import SHARE, USERS, Measure, Metric

#: What rows have of their user, beside columns of go_user_dim.
KNOWN_USER_ID = "known_user_id"
_COUNTS = (ops.CountStar, ops.Count, ops.CountDistinct)

#: The first day of the period of a date; a week's does not depend on the session's settings.
STARTS: Mapping[str, Callable[[str], str]] = {
    "day": lambda day: day,
    "week": lambda day: f"DATEADD('DAY', 1 - DAYOFWEEKISO({day}), {day})",
    "month": lambda day: f"DATE_TRUNC('MONTH', {day})",
    "quarter": lambda day: f"DATE_TRUNC('QUARTER', {day})",
    "year": lambda day: f"DATE_TRUNC('YEAR', {day})",
}


def column(alias: str, name: str) -> str:
    """A column, or what a table of the view defines under the name."""
    return quoted(alias.upper(), name.upper())


def known_user_id() -> str:
    """The id of a user who is no reserved member."""
    users = ibis.table(MODELS[USERS].contract.schema, name=USERS)
    known = ibis.ifelse(users.user_id.isin(RESERVED_USERS), None, users.user_id)
    return _sql(users.select(value=known), lambda _: USERS)


def aggregate(measure: Measure, counted: Counted) -> str:
    """A measure as an aggregate of the rows that count; 0 of no rows."""
    value = _formula(measure, counted)
    total = value if isinstance(value.op(), _COUNTS) else value.fill_null(0)
    table = _rows(counted)
    return _sql(table.aggregate(value=total), lambda name: _home(name, counted))


def summed_columns(measure: Measure, counted: Counted) -> list[str]:
    """The columns that a measure adds up."""
    sums = measure.formula(_rows(counted)).op().find(ops.Sum)
    return [field.name for one in sums for field in one.arg.find(ops.Field)]


def ratio(metric: Metric, top: str, bottom: str) -> str:
    """A ratio of whole numbers, which Snowflake divides to six decimals, rounded half up."""
    top = f"COALESCE({top}, 0)"
    if metric.measure.dtype == AMOUNT:
        top, bottom = f"CAST({top} * 100 AS NUMBER(38, 0))", f"{bottom} * 100"
    times = f" * {metric.times}" if metric.times != 1 else ""
    return f"CAST({top}{times} / NULLIF({bottom}, 0) AS {type_of(SHARE)})"


def _rows(counted: Counted) -> ir.Table:
    of_user = {}
    if counted.rows.user_key is not None:
        of_user = dict.fromkeys((*counted.of_user, KNOWN_USER_ID), TEXT)
    return ibis.table(counted.contract.schema | of_user, name=counted.alias)


def _formula(measure: Measure, counted: Counted) -> ir.NumericScalar:
    """The formula over the rows that have a date and pass the filter of the measure's rows."""
    table = _rows(counted)
    conditions = []
    if measure.rows.only is not None:
        conditions.append(measure.rows.only(table))
    if counted.contract.column(counted.date).nullable:
        conditions.append(table[counted.date].notnull())
    formula = measure.formula(table)
    if not conditions:
        return formula
    return _narrowed(formula, reduce(lambda one, other: one & other, conditions))


def _narrowed(formula: ir.NumericScalar, only: ir.BooleanValue) -> ir.NumericScalar:
    """The formula with each of its aggregates over the rows of which the condition holds."""

    def narrow(node: ops.Node, changed: Mapping[str, Any] | None) -> ops.Node:
        found = node.__recreate__(changed) if changed else node
        if not isinstance(found, ops.Reduction):
            return found
        where = only if found.where is None else found.where.to_expr() & only
        return found.copy(where=where.op())

    narrowed: ir.NumericScalar = formula.op().replace(narrow).to_expr()
    return narrowed


def _home(name: str, counted: Counted) -> str:
    """The table of the view that has a column of the rows."""
    return counted.alias if name in counted.contract.schema else USERS


def _sql(query: ir.Table, alias_of: Callable[[str], str]) -> str:
    """The one expression that a query selects, its columns under the names of the view."""
    (selected,) = COMPILER.to_sqlglot(query).selects

    def named(node: exp.Expr) -> exp.Expr:
        if not isinstance(node, exp.Column):
            return node
        return exp.column(node.name.upper(), table=alias_of(node.name).upper(), quoted=True)

    return str(selected.unalias().transform(named).sql(dialect=DIALECT))
