"""The statements that carry one change of a published table out, inside the transaction."""

from collections.abc import Callable, Iterator

from zoomgold.engines.base import Change, PutRows, RemoveRows
from zoomgold.engines.snowflake import dml
from zoomgold.engines.snowflake.types import rows_query
from zoomgold.plan.steps import Step


def table_of(change: Change) -> str:
    """The table that a change writes to, as the code names it."""
    table = change.writes if isinstance(change, Step) else change.contract.table
    assert table is not None, "what is published changes a table"
    return table


def statements(
    change: Change, target: str, *, is_new: bool, filled_in: Callable[[str], str]
) -> Iterator[str]:
    """The DML of a change to `target`; of a table that is new, none that would find it empty.

    `filled_in` puts the values of the run into a statement of its plan.
    """
    if isinstance(change, Step):
        for statement in change.statements:
            if not (is_new and statement.startswith(("DELETE", "UPDATE"))):
                yield filled_in(statement)
    elif isinstance(change, RemoveRows):
        if change.keys and not is_new:
            yield _removal(change, target)
    elif change.rows:
        yield from _put(change, target, is_new=is_new)


def _removal(change: RemoveRows, target: str) -> str:
    contract = change.contract
    of_key = {column: contract.schema[column] for column in contract.key}
    return dml.delete(target, contract.key, f"({rows_query(of_key, change.keys)})")


def _put(change: PutRows, target: str, *, is_new: bool) -> Iterator[str]:
    schema, key = change.contract.schema, change.contract.key
    source = f"({rows_query(schema, change.rows)})"
    if change.stale == key and not is_new:
        # One statement is one round trip.
        yield dml.merge(target, list(schema), key, source)
        return
    if change.stale and not is_new:
        stale = {tuple(row[c] for c in change.stale): None for row in change.rows}
        rows = [dict(zip(change.stale, values, strict=True)) for values in stale]
        of_key = {column: schema[column] for column in change.stale}
        yield dml.delete(target, change.stale, f"({rows_query(of_key, rows)})")
    yield dml.insert(target, list(schema), source)
