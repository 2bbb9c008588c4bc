"""DuckDB's names of the types that contracts use, and Python values as DuckDB writes them."""

import re
from datetime import date, datetime
from typing import Any

_TYPES = {
    "string": "TEXT",
    "int64": "BIGINT",
    "float64": "DOUBLE",
    "boolean": "BOOLEAN",
    "date": "DATE",
    "timestamp(6)": "TIMESTAMP",
}
_DTYPES = {name: dtype for dtype, name in _TYPES.items()} | {"VARCHAR": "string"}
_DECIMAL = re.compile(r"(?i:decimal)\((\d+), ?(\d+)\)")
#: DuckDB's names of functions that have another name elsewhere.
FUNCTIONS = {"APPROX_PERCENTILE": "APPROX_QUANTILE"}


def type_of(dtype: str) -> str:
    """The DuckDB type of an Ibis type that contracts use."""
    found = _DECIMAL.fullmatch(dtype)
    return f"DECIMAL({found[1]}, {found[2]})" if found else _TYPES[dtype]


def dtype_of(type_name: str) -> str:
    """The Ibis type of a column, by the name that DuckDB gives its type."""
    if type_name in _DTYPES:
        return _DTYPES[type_name]
    if found := _DECIMAL.fullmatch(type_name):
        return f"decimal({found[1]}, {found[2]})"
    # No contract has such a column, so it is only named in a message: Ibis may be imported for it.
    from zoomgold.engines.duckdb.compiler import COMPILER  # late: brings Ibis

    return str(COMPILER.type_mapper.from_string(type_name))


def literal(value: Any) -> str:
    """A Python value as DuckDB writes it."""
    if value is None:
        return "NULL"
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, datetime):
        return f"CAST('{value.isoformat(sep=' ')}' AS TIMESTAMP)"
    if isinstance(value, date):
        return f"CAST('{value.isoformat()}' AS DATE)"
    if isinstance(value, str):
        quoted = "'" + value.replace("'", "''") + "'"
        # DuckDB reads no statement beyond a zero character.
        return f"({quoted})".replace("\0", "' || chr(0) || '") if "\0" in value else quoted
    return str(value)
