"""What fakesnow does otherwise than Snowflake, mended: each wraps a function of it."""

import functools
from collections.abc import Callable
from typing import Any

import pyarrow as pa
import snowflake.connector.errors
from sqlglot import exp


def with_nulls(to_struct: Callable[[Any], pa.StructArray]) -> Callable[[Any], pa.StructArray]:
    """Restore what fakesnow loses: a null timestamp would arrive as 1970-01-01."""

    @functools.wraps(to_struct)
    def wrapped(timestamps: Any) -> pa.StructArray:
        if isinstance(timestamps, pa.ChunkedArray):
            timestamps = timestamps.combine_chunks()
        filled = to_struct(timestamps.fill_null(0))
        return pa.StructArray.from_arrays(
            filled.flatten(), fields=list(filled.type), mask=timestamps.is_null()
        )

    return wrapped


def counting_from_nothing(transform: Callable[..., exp.Expr]) -> Callable[..., exp.Expr]:
    """COUNT_IF of no rows is 0, in DuckDB null: count what is true instead."""

    def counted(node: exp.Expr) -> exp.Expr:
        if isinstance(node, exp.CountIf):
            return exp.Count(this=exp.Case().when(node.this, exp.Literal.number(1)))
        return node

    @functools.wraps(transform)
    def wrapped(*args: Any) -> exp.Expr:
        return transform(*args).transform(counted, copy=False)

    return wrapped


def keeping_characters(transform: Callable[[exp.Expr], exp.Expr]) -> Callable[..., exp.Expr]:
    """TRIM strips the characters that are given, which fakesnow loses, and so any white space."""

    @functools.wraps(transform)
    def wrapped(node: exp.Expr) -> exp.Expr:
        trimmed = transform(node)
        if trimmed is not node:
            trimmed.set("expression", node.args.get("expression"))
        return trimmed

    return wrapped


def summing_exactly(transform: Callable[[exp.Expr], exp.Expr]) -> Callable[[exp.Expr], exp.Expr]:
    """SUM of whole numbers and amounts is exact; fakesnow adds them as FLOAT, for text's sake."""

    @functools.wraps(transform)
    def wrapped(node: exp.Expr) -> exp.Expr:
        return node if isinstance(node, exp.Sum) else transform(node)

    return wrapped


def merging_at_once(execute: Callable[..., None]) -> Callable[..., None]:
    """Execute MERGE as DuckDB does, and count as Snowflake does.

    fakesnow takes it apart and makes a table on the way: that fails without a current schema, and
    in a transaction that has changed anything.
    """

    @functools.wraps(execute)
    def wrapped(self: Any, transformed: exp.Expr, params: Any = None) -> None:
        if not isinstance(transformed, exp.Merge):
            execute(self, transformed, params)
            return
        transformed.set("returning", exp.Returning(expressions=[exp.column("merge_action")]))
        execute(self, transformed, params)
        done = self._arrow_table.column(0).to_pylist()
        counts = {"inserted": done.count("INSERT"), "updated": done.count("UPDATE")}
        named = (
            exp.alias_(exp.Literal.number(count), f"number of rows {what}", quoted=True)
            for what, count in counts.items()
        )
        execute(self, exp.select(*named))

    return wrapped


def refusing_alike(execute: Callable[..., None]) -> Callable[..., None]:
    """Refuse a missing column with Snowflake's number."""

    @functools.wraps(execute)
    def wrapped(self: Any, transformed: exp.Expr, params: Any = None) -> None:
        try:
            execute(self, transformed, params)
        except snowflake.connector.errors.ProgrammingError as error:
            if error.errno == 2043 and "column" in str(error.msg):
                error.errno = 904
            raise

    return wrapped


def parsing_once(parse: Callable[[str], exp.Expr]) -> tuple[Callable[[str], exp.Expr], ...]:
    """Parse for whoever asks what a statement is, and hand the tree on to who executes it."""
    latest: dict[str, exp.Expr] = {}

    def first(sql: str) -> exp.Expr:
        latest.clear()
        return latest.setdefault(sql, parse(sql))

    def second(sql: str) -> exp.Expr:
        # Executing rewrites the tree, so it is nobody's afterwards.
        return latest.pop(sql, None) or parse(sql)

    return first, second
