"""Statements that make Silver's tables in Snowflake: without a row, for whoever loads them."""

from collections.abc import Iterator

from zoomgold.definitions.silver import SilverColumn, SilverTable
from zoomgold.engines.snowflake.identifiers import Location
from zoomgold.engines.snowflake.types import text, type_of


def statements(table: SilverTable, location: Location) -> Iterator[str]:
    """Make the table where there is none, in the schema that Silver is read from."""
    columns = ",\n".join(f"  {_column(column)}" for column in table.columns)
    comment = f"COMMENT = {text(table.description)}"
    yield f"CREATE TABLE IF NOT EXISTS {location.silver(table.name)} (\n{columns}\n)\n{comment}"


def _column(column: SilverColumn) -> str:
    personal = " (personal data)" if column.pii else ""
    comment = text(column.description + personal)
    return f'"{column.name.upper()}" {type_of(column.dtype)} COMMENT {comment}'
