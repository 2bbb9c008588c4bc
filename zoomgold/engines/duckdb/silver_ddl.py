"""Statements that make Silver's tables in DuckDB: without a row, for whoever loads them."""

from collections.abc import Iterator

from zoomgold.definitions.silver import SilverColumn, SilverTable
from zoomgold.engines.duckdb.types import literal, type_of


def statements(table: SilverTable) -> Iterator[str]:
    """Make the table where there is none; its comments say what it holds."""
    columns = ",\n".join(f"  {c.name} {type_of(c.dtype)}" for c in table.columns)
    yield f"CREATE TABLE IF NOT EXISTS {table.name} (\n{columns}\n)"
    yield f"COMMENT ON TABLE {table.name} IS {literal(table.description)}"
    for column in table.columns:
        yield f"COMMENT ON COLUMN {table.name}.{column.name} IS {literal(_comment(column))}"


def _comment(column: SilverColumn) -> str:
    return column.description + (" (personal data)" if column.pii else "")
