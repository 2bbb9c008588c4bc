"""Statements that stay short: a long query is taken apart at the unions on its top."""

import ibis.expr.operations as ops
import ibis.expr.types as ir

from zoomgold.engines.snowflake.compiler import sql_of
from zoomgold.expressions.tables import united

#: Snowflake takes 1 MB, but its QUERY_HISTORY cuts a text after 100,000 characters. A tenth is left
#: for what is around a query in a statement and for what a run puts into it: times, and the names
#: of its staging, which add up to 9 % in a schema that runs share.
MOST_BYTES = 90_000


def in_short(expression: ir.Table) -> tuple[tuple[ir.Table, str], ...]:
    """The expression with its SQL; where that is too long, parts of it that have its rows."""
    sql = sql_of(expression)
    pieces = _united(expression)
    if len(sql.encode()) <= MOST_BYTES or len(pieces) == 1:
        return ((expression, sql),)
    halves = pieces[: len(pieces) // 2], pieces[len(pieces) // 2 :]
    return tuple(part for half in halves for part in in_short(_union(half)))


def _union(pieces: list[ir.Table]) -> ir.Table:
    whole = united(*pieces)
    assert whole is not None
    return whole


def _united(expression: ir.Table) -> list[ir.Table]:
    """The tables whose rows the expression has, all of them, one after the other."""
    union = expression.op()
    if not isinstance(union, ops.Union) or union.distinct:
        return [expression]
    return [*_united(union.left.to_expr()), *_united(union.right.to_expr())]
