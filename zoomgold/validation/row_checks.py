"""The data checks of a contract as predicates on rows, and the one query that counts them all."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain
from typing import Any, cast

import ibis
import ibis.expr.types as ir
from pandera.api.ibis.types import IbisData
from pandera.errors import SchemaErrorReason

from zoomgold.expressions.keys import row_bucket

#: The column of the tally with the number of rows.
ROW_COUNT = "row_count"


@dataclass(frozen=True)
class RowCheck:
    """A check that marks the `failing` rows; `shown` are the columns that a sample needs."""

    name: str
    schema: Any
    check: Any
    index: int | None
    reason: SchemaErrorReason
    failing: ir.BooleanValue
    shown: tuple[str, ...]


def tally_of(table: ibis.Table, schema: Any) -> ir.Table:
    """One row: how many rows there are and, check by check, how many fail or repeat a key."""
    failing = {
        name: table.count(where=check.failing) for name, check in row_checks(table, schema).items()
    }
    found = table.aggregate(**{ROW_COUNT: table.count()}, **failing)
    for name, columns in unique_sets(schema).items():
        # Beside the rest, not among it: DuckDB reads what is not yet committed with one thread, so
        # the rows are checked by one and the keys by another.
        keys = table.select(key_bucket=row_bucket([table[column] for column in columns]))
        repeated = keys.aggregate(**{name: keys.count() - keys.key_bucket.nunique()})
        found = found.cross_join(repeated)
    return found


def row_checks(table: ibis.Table, schema: Any) -> dict[str, RowCheck]:
    """The checks of single rows, by the name of their column in the tally."""
    checks = chain(
        _null_checks(table, schema), _column_checks(table, schema), _table_checks(table, schema)
    )
    return {f"failing_{number}": check for number, check in enumerate(checks)}


def unique_sets(schema: Any) -> dict[str, tuple[str, ...]]:
    """The sets of columns that identify a row, by the name of their column in the tally."""
    return {f"repeated_{i}": tuple(columns) for i, columns in enumerate(schema.unique or ())}


def _null_checks(table: ibis.Table, schema: Any) -> Iterable[RowCheck]:
    for name, column in schema.columns.items():
        if column.nullable:
            continue
        value = table[name]
        failing = value.isnull()
        if value.type().is_floating():
            failing |= cast(ir.FloatingValue, value).isnan()
        reason = SchemaErrorReason.SERIES_CONTAINS_NULLS
        yield RowCheck(f"{name}_not_null", column, "not_nullable", None, reason, failing, (name,))


def _column_checks(table: ibis.Table, schema: Any) -> Iterable[RowCheck]:
    for name, column in schema.columns.items():
        yield from _declared(table, column, name, (name,))


def _table_checks(table: ibis.Table, schema: Any) -> Iterable[RowCheck]:
    yield from _declared(table, schema, None, table.columns)


def _declared(
    table: ibis.Table, owner: Any, key: str | None, shown: tuple[str, ...]
) -> Iterable[RowCheck]:
    for index, check in enumerate(owner.checks):
        failing = ~check._check_fn(IbisData(table, key), **check._check_kwargs)
        reason = SchemaErrorReason.DATAFRAME_CHECK
        yield RowCheck(str(check.name), owner, check, index, reason, failing, shown)
