"""The statements that make Gold's tables in DuckDB, and what they are called."""

from collections.abc import Iterable, Mapping
from typing import Any

from zoomgold.definitions.contract import Contract
from zoomgold.engines.duckdb.connection import CATALOG
from zoomgold.engines.duckdb.types import literal, type_of
from zoomgold.plan.steps import CANDIDATE


def candidate_of(table: str) -> str:
    """The table of what is to become a Gold table's rows."""
    return table + CANDIDATE


def named(contract: Contract, name: str | None = None) -> str:
    """The full name of a published table, or of another one beside it."""
    return f'{CATALOG}.{contract.layer}."{name or contract.table}"'


def column_list(schema: Mapping[str, str]) -> str:
    """Columns with their types."""
    return ", ".join(f'"{name}" {type_of(dtype)}' for name, dtype in schema.items())


def in_shape(contract: Contract, found: Mapping[str, str]) -> str:
    """A query of a published table that has the columns `found`, in the contract's shape."""
    listed = ", ".join(
        f'"{name}"' if name in found else f'CAST(NULL AS {type_of(dtype)}) AS "{name}"'
        for name, dtype in contract.schema.items()
    )
    return f"SELECT {listed} FROM {named(contract)}"


def create_table(contract: Contract, name: str) -> tuple[str, ...]:
    """Make a table of the contract's columns under a name, with its comments."""
    table = named(contract, name)
    comments = [f"COMMENT ON TABLE {table} IS {literal(contract.grain)}"]
    comments += [
        f'COMMENT ON COLUMN {table}."{c.name}" IS {literal(c.description)}'
        for c in contract.columns
    ]
    return f"CREATE TABLE {table} ({column_list(contract.schema)})", ";\n".join(comments)


def replace_table(contract: Contract) -> tuple[str, ...]:
    """Put a candidate in the place of the published table."""
    candidate = named(contract, candidate_of(contract.table))
    return (
        f"DROP TABLE IF EXISTS {named(contract)}",
        f'ALTER TABLE {candidate} RENAME TO "{contract.table}"',
    )


def insert_rows(
    target: str, columns: Iterable[str], rows: Iterable[Mapping[str, Any]]
) -> tuple[str, ...]:
    """Insert Python rows, as literals: to bind parameters imports pandas. Nothing for no rows."""
    listed = tuple(columns)
    values = [f"({', '.join(literal(row[c]) for c in listed)})" for row in rows]
    if not values:
        return ()
    names = ", ".join(f'"{c}"' for c in listed)
    return (f"INSERT INTO {target} ({names}) VALUES {', '.join(values)}",)
