"""What is there: the columns of a schema's tables, as Ibis types under the code's names."""

from collections.abc import Mapping
from typing import Any

from zoomgold.snowflake.names import quoted
from zoomgold.snowflake.session import Session
from zoomgold.snowflake.sql import text

#: Column to Ibis type.
Columns = Mapping[str, str]

_TYPES = {"TEXT": "string", "FLOAT": "float64", "DATE": "date", "BOOLEAN": "boolean"}


def tables_of(session: Session, location: tuple[str, str]) -> dict[str, dict[str, str]]:
    """The tables and views of a schema, by physical name, and of each its physical columns.

    A type that no contract has is told as Snowflake names it.
    """
    database, schema = location
    found: dict[str, dict[str, str]] = {}
    rows = session.rows(
        'SELECT "TABLE_NAME", "COLUMN_NAME", "DATA_TYPE", "NUMERIC_PRECISION", "NUMERIC_SCALE", '
        f'"DATETIME_PRECISION" FROM {quoted(database, "INFORMATION_SCHEMA", "COLUMNS")} '
        f'WHERE "TABLE_SCHEMA" = {text(schema)} ORDER BY "TABLE_NAME", "ORDINAL_POSITION"'
    )
    for row in rows:
        found.setdefault(row["table_name"], {})[row["column_name"]] = _ibis_type(row)
    return found


def _ibis_type(row: Mapping[str, Any]) -> str:
    kind = str(row["data_type"])
    if kind == "NUMBER":
        precision, scale = int(row["numeric_precision"]), int(row["numeric_scale"] or 0)
        return "int64" if (precision, scale) == (38, 0) else f"decimal({precision}, {scale})"
    if kind == "TIMESTAMP_NTZ":
        return f"timestamp({int(row['datetime_precision'])})"
    return _TYPES.get(kind, kind)
