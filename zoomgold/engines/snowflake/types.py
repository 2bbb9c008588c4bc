"""Snowflake's names of the types that contracts use, and Python values as Snowflake writes them."""

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any

_TYPES = {
    "string": "VARCHAR",
    "int64": "NUMBER(38, 0)",
    "float64": "FLOAT",
    "date": "DATE",
    "boolean": "BOOLEAN",
    "timestamp(6)": "TIMESTAMP_NTZ(6)",
}
_DECIMAL = re.compile(r"decimal\((\d+), ?(\d+)\)")


def type_of(dtype: str) -> str:
    """The Snowflake type of an Ibis type that contracts use."""
    found = _DECIMAL.fullmatch(dtype)
    return f"NUMBER({found[1]}, {found[2]})" if found else _TYPES[dtype]


def value(given: Any) -> str:
    """A Python value as an expression of its own type; times are always typed."""
    if given is None:
        return "NULL"
    if isinstance(given, bool):
        return "TRUE" if given else "FALSE"
    if isinstance(given, datetime):
        return f"CAST({text(given.isoformat(sep=' '))} AS TIMESTAMP_NTZ(6))"
    if isinstance(given, date):
        return f"CAST({text(given.isoformat())} AS DATE)"
    if isinstance(given, int | float | Decimal):
        return str(given)
    return text(str(given))


def literal(given: Any, dtype: str) -> str:
    """A Python value as an expression of the column's type."""
    if given is None:
        return f"CAST(NULL AS {type_of(dtype)})"
    if isinstance(given, int | float | Decimal) and not isinstance(given, bool):
        return f"CAST({given} AS {type_of(dtype)})"
    return value(given)


def text(given: str) -> str:
    """A text as a literal."""
    escaped = given.replace("\\", "\\\\").replace("'", "\\'")
    return f"'{escaped}'"


def rows_query(schema: Mapping[str, str], rows: Sequence[Mapping[str, Any]]) -> str:
    """A query of a few Python rows."""
    selects = [
        "SELECT "
        + ", ".join(
            f'{literal(row[name], dtype)} AS "{name.upper()}"' for name, dtype in schema.items()
        )
        for row in rows
    ]
    return " UNION ALL ".join(selects)
