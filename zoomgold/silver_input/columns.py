"""Which column of a parquet file is read as which column of the contract, by names and types."""

from collections import defaultdict
from collections.abc import Iterator

import pyarrow as pa

from zoomgold.definitions.silver import DAY, INSTANT, MONEY, TEXT, WHOLE, SilverColumn, SilverTable
from zoomgold.silver_input.absent import absent_columns, shown, without_header
from zoomgold.silver_input.readings import Reading

#: What parquet files say where they mean UTC.
_UTC_NAMES = frozenset({"utc", "etc/utc", "z", "zulu", "uct", "gmt", "+00:00", "+0000", "-00:00"})
#: An engine's decimals have no more digits; DuckDB would read such a column as approximate.
_MOST_DIGITS = 38


def schema_errors(schema: pa.Schema, table: SilverTable) -> Iterator[str]:
    """Contract columns that are missing, ambiguous or of a type that cannot be read."""
    spellings: dict[str, list[str]] = defaultdict(list)
    for field in schema:
        spellings[field.name.lower()].append(field.name)
    for names in spellings.values():
        if len(names) > 1:
            yield f"columns {', '.join(names)} differ in case only; keep one of them."
    types = {field.name: _plain(field.type) for field in schema}
    unknown = {n: found_type(t) for n, t in types.items() if n.lower() not in table.schema}
    if without_header(unknown):
        yield f"columns have no names ({next(iter(unknown))}, …); export with HEADER = TRUE."
    absent = absent_columns(
        table, spellings, unknown, lambda name, column: _readable(types[name], column.dtype)
    )
    for column in table.columns:
        if column.name not in spellings:
            yield from filter(None, [absent.get(column.name)])
            continue
        found = schema.field(schema.names.index(spellings[column.name][0])).type
        if not _readable(_plain(found), column.dtype):
            yield f"column {column.name}: expected {shown(column.dtype)}, found {found}."


def found_type(found: pa.DataType) -> str:
    """A file's type as a person would name it: its unit and its width say nothing here."""
    if pa.types.is_timestamp(found):
        return "timestamp" if found.tz is None else f"timestamp, {found.tz}"
    if pa.types.is_decimal(found):
        return f"decimal({found.precision}, {found.scale})"
    return str(found)


def _plain(found: pa.DataType) -> pa.DataType:
    return found.value_type if pa.types.is_dictionary(found) else found


def _readable(found: pa.DataType, dtype: str) -> bool:
    """Whether the type can hold the contract's values without loss, as far as types show."""
    if pa.types.is_null(found):
        return True
    decimal = pa.types.is_decimal(found) and found.precision <= _MOST_DIGITS
    whole = pa.types.is_integer(found) or (decimal and found.scale == 0)
    if dtype == TEXT:
        text = (pa.types.is_string, pa.types.is_large_string, pa.types.is_string_view)
        # JSON is read as it is written; a UUID as its canonical text, in lower case.
        written = isinstance(found, pa.UuidType | pa.JsonType)
        return bool(whole) or written or any(is_type(found) for is_type in text)
    if dtype == WHOLE:
        return bool(whole)
    if dtype == MONEY:
        return bool(whole or decimal)
    if dtype == DAY:
        return bool(pa.types.is_date(found))
    if dtype == INSTANT:
        utc = pa.types.is_timestamp(found) and (found.tz is None or found.tz.lower() in _UTC_NAMES)
        return utc or bool(pa.types.is_date(found))
    raise AssertionError(f"no rule for the contract type {dtype}")


def readings(schema: pa.Schema, table: SilverTable) -> tuple[Reading, ...]:
    """How each contract column is read from a file without schema errors."""
    by_name = {field.name.lower(): field for field in schema}
    found = []
    for column in table.columns:
        field = by_name.get(column.name)
        if field is None or pa.types.is_null(field.type):
            found.append(_reading(column, None, pa.null()))
        else:
            found.append(_reading(column, field.name, _plain(field.type)))
    return tuple(found)


def _reading(column: SilverColumn, found: str | None, arrow_type: pa.DataType) -> Reading:
    nanoseconds = bool(pa.types.is_timestamp(arrow_type) and arrow_type.unit == "ns")
    return Reading(column, found, str(arrow_type), nanoseconds, arrow_type)
