"""The information schema: the tables with their columns as Ibis types, and their sizes."""

from collections.abc import Mapping
from typing import Any

from zoomgold.engines.snowflake.identifiers import quoted
from zoomgold.engines.snowflake.session import Session
from zoomgold.engines.snowflake.types import text

#: Column to Ibis type.
Columns = Mapping[str, str]

#: What the type of a text column with a collation begins with, which no contract's does.
COLLATED = "string, collated "

_TYPES = {"TEXT": "string", "FLOAT": "float64", "DATE": "date", "BOOLEAN": "boolean"}


#: Of one schema: the physical columns of its tables and views, by physical name.
Tables = dict[str, dict[str, str]]


def tables_of(session: Session, location: tuple[str, str]) -> Tables:
    """The tables of a schema. A type that no contract has is given as Snowflake names it."""
    database, schema = location
    return schemas_of(session, database, schema)[schema]


def schemas_of(session: Session, database: str, *schemas: str) -> dict[str, Tables]:
    """What is in several schemas of a database, in one query."""
    found: dict[str, Tables] = {schema: {} for schema in schemas}
    rows = session.rows(
        'SELECT "TABLE_SCHEMA", "TABLE_NAME", "COLUMN_NAME", "DATA_TYPE", "NUMERIC_PRECISION", '
        '"NUMERIC_SCALE", "DATETIME_PRECISION", "COLLATION_NAME" '
        f"FROM {quoted(database, 'INFORMATION_SCHEMA', 'COLUMNS')} "
        f'WHERE "TABLE_SCHEMA" IN ({", ".join(text(schema) for schema in found)}) '
        'ORDER BY "TABLE_SCHEMA", "TABLE_NAME", "ORDINAL_POSITION"'
    )
    for row in rows:
        columns = found[row["table_schema"]].setdefault(row["table_name"], {})
        columns[row["column_name"]] = _ibis_type(row)
    return found


def _ibis_type(row: Mapping[str, Any]) -> str:
    kind = str(row["data_type"])
    if kind == "NUMBER":
        precision, scale = int(row["numeric_precision"]), int(row["numeric_scale"] or 0)
        return "int64" if (precision, scale) == (38, 0) else f"decimal({precision}, {scale})"
    if kind == "TIMESTAMP_NTZ":
        return f"timestamp({int(row['datetime_precision'])})"
    if kind in ("TIMESTAMP_LTZ", "TIMESTAMP_TZ"):
        return f"timestamp('UTC', {int(row['datetime_precision'])})"
    if kind == "TEXT" and row["collation_name"]:
        return f"{COLLATED}{row['collation_name']}"
    return _TYPES.get(kind, kind)
