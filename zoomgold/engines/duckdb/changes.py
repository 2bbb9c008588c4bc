"""What carries out the changes of a run in DuckDB."""

from collections.abc import Mapping, Sequence
from typing import Any

from zoomgold.engines.base import Change, PutRows, RemoveRows
from zoomgold.engines.duckdb import ddl
from zoomgold.engines.duckdb.types import literal
from zoomgold.plan.steps import REPLACE, Step


def table_of(change: Change) -> str:
    """The table that a change writes."""
    table = change.writes if isinstance(change, Step) else change.contract.table
    assert table is not None, "what is published changes a table"
    return table


def replaced(changes: Sequence[Change]) -> set[str]:
    """The tables whose candidate takes their place, so that they need not be there."""
    return {
        table_of(change)
        for change in changes
        if isinstance(change, Step) and change.name.startswith(REPLACE)
    }


def statements(change: Change) -> Sequence[str]:
    """What carries out a change, in order."""
    if isinstance(change, Step):
        return change.statements
    if isinstance(change, RemoveRows):
        return _deleted(change, change.contract.key, change.keys) if change.keys else ()
    table, schema = ddl.named(change.contract), change.contract.schema
    insert = ddl.insert_rows(table, schema, change.rows)
    if not (change.rows and change.stale):
        return insert
    return (*_deleted(change, change.stale, change.rows), *insert)


def _deleted(
    change: PutRows | RemoveRows, by: Sequence[str], rows: Sequence[Mapping[str, Any]]
) -> tuple[str, ...]:
    """Delete what has the columns `by` of one of the rows."""
    keys = {tuple(row[name] for name in by): None for row in rows}
    listed = ", ".join(f"({', '.join(map(literal, key))})" for key in keys)
    columns = ", ".join(f'"{name}"' for name in by)
    return (f"DELETE FROM {ddl.named(change.contract)} WHERE ({columns}) IN ({listed})",)
