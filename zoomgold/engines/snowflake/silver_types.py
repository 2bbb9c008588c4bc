"""Silver's columns as accounts have them, read as the contract's types without loss.

| found | read as |
|---|---|
| `TIMESTAMP_LTZ`, `TIMESTAMP_TZ` | the instant, in UTC |
| `TIMESTAMP_NTZ` | as it is, which the contract says is UTC; cut to microseconds |
| `DATE` for a time | its midnight |
| `NUMBER` without decimals | a whole number, an amount or a text |
| `FLOAT` for a whole number | as it is, if every value is whole |
| `VARCHAR` with a collation | without it: keys that differ are not equal |

Everything else is refused.
"""

from collections.abc import Iterator, Mapping

import ibis
import ibis.expr.types as ir

from zoomgold.definitions.silver import TABLES, SilverColumn, SilverTable
from zoomgold.engines.snowflake.identifiers import Location
from zoomgold.engines.snowflake.information_schema import COLLATED, Columns
from zoomgold.engines.snowflake.session import Session
from zoomgold.engines.snowflake.types import text

_ZONED = ibis.dtype("timestamp('UTC', 9)")


@ibis.udf.scalar.builtin(  # type: ignore[untyped-decorator]  # Ibis ships no types
    name="convert_timezone", signature=((ibis.dtype("string"), _ZONED), _ZONED)
)
def _converted(zone: str, instant: ir.TimestampValue) -> ir.TimestampValue:
    """The same instant, as the clocks of a zone show it; Snowflake has the body."""


@ibis.udf.scalar.builtin(name="collate")  # type: ignore[untyped-decorator]  # Ibis ships no types
def _collated(value: str, collation: str) -> str:  # type: ignore[empty-body]
    """The text with a collation, '' for none; Snowflake has the body."""


#: Whole numbers beyond it have no FLOAT of their own.
_MOST_EXACT = 2**53


def plain(dtype: str) -> str:
    """The Ibis type of a column, its collation aside."""
    return "string" if dtype.startswith(COLLATED) else dtype


def is_readable(found: str, wanted: str) -> bool:
    """Whether values of the found type can be read as the wanted type, as far as types show."""
    if found == wanted or plain(found) == wanted:
        return True
    if found != found.lower() and not found.startswith("timestamp("):
        return False  # A type that no contract has, under Snowflake's own name.
    have, need = ibis.dtype(plain(found)), ibis.dtype(wanted)
    if need.is_timestamp():
        return bool(have.is_timestamp() or have.is_date())
    is_whole = have.is_integer() or (have.is_decimal() and have.scale == 0)
    if need.is_decimal():
        return bool(is_whole or (have.is_decimal() and have.scale <= need.scale))
    if need.is_integer() and have.is_floating():
        return True  # If its values are whole: see `not_whole`.
    return bool(is_whole and (need.is_integer() or need.is_string()))


def value_of(rows: ir.Table, column: SilverColumn, found: str) -> ir.Value:
    """A column of the found type as the contract's."""
    value, kind = rows[column.name], ibis.dtype(column.dtype)
    if found.startswith(COLLATED):
        value = _collated(value, "")
    if value.type() == kind:
        return value
    if value.type().is_timestamp() and value.type().timezone is not None:
        value = _converted("UTC", value)
    if kind.is_timestamp() and value.type().is_timestamp():
        # Cut, not rounded, to microseconds.
        return value.truncate("us").cast(kind)
    return value.cast(kind)


def not_whole(
    session: Session, location: Location, columns: Mapping[str, Columns]
) -> Iterator[str]:
    """A line for each FLOAT column that has values which are no whole numbers; one query."""
    suspects = [
        (table, column)
        for table in TABLES.values()
        for column in table.columns
        if column.dtype == "int64" and columns[table.name].get(column.name) == "float64"
    ]
    if not suspects:
        return
    queries = (_count(location, table, column) for table, column in suspects)
    for row in session.rows(" UNION ALL ".join(queries)):
        if row["bad"]:
            yield (
                f"{row['name']}: expected int64, found float64 with {row['bad']} values that are "
                f"not whole, such as {row['such']}; round or reject them where Silver is loaded."
            )


def _count(location: Location, table: SilverTable, column: SilverColumn) -> str:
    name = f'"{column.name.upper()}"'
    # NaN and the infinities are greater than any number.
    is_whole = f"(ABS({name}) < {_MOST_EXACT} AND {name} = FLOOR({name}))"
    where = f"{name} IS NOT NULL AND NOT {is_whole}"
    return (
        f'SELECT {text(f"{table.name}.{column.name}".upper())} AS "NAME", COUNT(*) AS "BAD", '
        f'MIN({name}) AS "SUCH" FROM {location.silver(table.name)} WHERE {where}'
    )
