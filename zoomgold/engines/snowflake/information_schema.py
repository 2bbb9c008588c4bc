"""The information schema: the tables with their columns as Ibis types, and their sizes."""

from collections.abc import Mapping
from dataclasses import dataclass, field
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


@dataclass(frozen=True)
class Kind:
    """What a table is, and for how many days its past can be read."""

    table_type: str
    retention_days: int
    is_derived: bool

    @property
    def travels(self) -> bool:
        """Whether it says that its past can be read: so do dynamic and Iceberg tables."""
        return self.table_type == "BASE TABLE" and self.retention_days > 0

    @property
    def is_cloned(self) -> bool:
        """Whether it is a plain table without a past, of which a clone costs nothing."""
        return self.table_type == "BASE TABLE" and not self.travels and not self.is_derived


@dataclass
class Schema:
    """The tables and views of a schema, by physical name."""

    columns: Tables = field(default_factory=dict)
    kinds: dict[str, Kind] = field(default_factory=dict)


def tables_of(session: Session, location: tuple[str, str]) -> Tables:
    """The tables of a schema. A type that no contract has is given as Snowflake names it."""
    return schema_of(session, location).columns


def schema_of(session: Session, location: tuple[str, str]) -> Schema:
    """What is in a schema."""
    database, schema = location
    return schemas_of(session, database, schema)[schema]


_COLUMNS = (
    *("TABLE_SCHEMA", "TABLE_NAME", "COLUMN_NAME", "DATA_TYPE", "NUMERIC_PRECISION"),
    *("NUMERIC_SCALE", "DATETIME_PRECISION", "COLLATION_NAME"),
)
_OF_TABLES = ("TABLE_TYPE", "RETENTION_TIME", "IS_DYNAMIC", "IS_ICEBERG")


def schemas_of(session: Session, database: str, *schemas: str) -> dict[str, Schema]:
    """What is in several schemas of a database, in one query."""
    found = {schema: Schema() for schema in schemas}
    columns, tables = (quoted(database, "INFORMATION_SCHEMA", n) for n in ("COLUMNS", "TABLES"))
    listed = ", ".join([*(f'"C"."{n}"' for n in _COLUMNS), *(f'"T"."{n}"' for n in _OF_TABLES)])
    within = f"IN ({', '.join(text(schema) for schema in found)})"
    rows = session.rows(
        f'SELECT {listed} FROM {columns} AS "C" LEFT JOIN {tables} AS "T" '
        'ON "T"."TABLE_SCHEMA" = "C"."TABLE_SCHEMA" AND "T"."TABLE_NAME" = "C"."TABLE_NAME" '
        f'AND "T"."TABLE_SCHEMA" {within} WHERE "C"."TABLE_SCHEMA" {within} '
        'ORDER BY "C"."TABLE_SCHEMA", "C"."TABLE_NAME", "C"."ORDINAL_POSITION"'
    )
    for row in rows:
        schema, name = found[row["table_schema"]], row["table_name"]
        schema.columns.setdefault(name, {})[row["column_name"]] = _ibis_type(row)
        schema.kinds[name] = Kind(
            str(row["table_type"]),
            int(row["retention_time"] or 0),
            "YES" in (row["is_dynamic"], row["is_iceberg"]),
        )
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
