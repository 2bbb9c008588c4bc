"""Texts as values of the contract's types, in DuckDB's SQL: exact, or null where they are not.

DuckDB's own casts are of no use alone: they round `1.5` to 2, drop the offset of a time, and take
some dates for others.
"""

from collections.abc import Iterable

from zoomgold.definitions.silver import DAY, INSTANT, MONEY, TEXT, WHOLE
from zoomgold.engines.duckdb.convert.options import Options
from zoomgold.engines.duckdb.types import literal

_WHOLE = r"[+-]?[0-9]+(\.0*)?"
_MONEY = r"[+-]?([0-9]+(\.[0-9]{0,2}0*)?|\.[0-9]{1,2}0*)"
_DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
_OFFSET = "( ?(Z|z|UTC|[+-][0-9]{2}(:?[0-9]{2})?))?"
_INSTANT = rf"{_DATE}([T ][0-9]{{2}}:[0-9]{{2}}(:[0-9]{{2}}(\.[0-9]+)?)?{_OFFSET})?"
#: What DuckDB wants spelled out before an offset and in it: UTC as Z, seconds, minutes.
_SPELLED = (
    (" ?(UTC|z|Z)$", "Z"),
    ("([T ][0-9]{2}:[0-9]{2}) ?(Z|[+-][0-9:]+)$", r"\1:00\2"),
    (r"(:[0-9.]+) ?([+-][0-9]{2})$", r"\1\2:00"),
)
#: Behind a format of dates alone, where the column is of times.
_TIMES = ("", " %H:%M:%S.%f", " %H:%M:%S", " %H:%M")
_OF_TIME = ("%H", "%I", "%c", "%X", "%-H", "%-I")


def value_sql(text: str, dtype: str, options: Options) -> str:
    """The value of a text in a contract's type; null where it is none, or not exactly."""
    if dtype == TEXT:
        return text
    text = f"trim({text}, ' \t')"
    if dtype == WHOLE:
        digits = f"regexp_replace({text}, '\\.0*$', '')"
        return _if_full(text, _WHOLE, f"TRY_CAST({digits} AS BIGINT)")
    if dtype == MONEY:
        return _if_full(text, _MONEY, f"TRY_CAST({text} AS DECIMAL(10, 2))")
    instant = _instant(text, options)
    if dtype == INSTANT:
        return instant
    assert dtype == DAY, f"no rule for the contract type {dtype}"
    midnight = f"({instant}) = date_trunc('day', {instant})"
    return f"CASE WHEN {midnight} THEN CAST({instant} AS DATE) END"


def _if_full(text: str, pattern: str, value: str) -> str:
    return f"CASE WHEN regexp_full_match({text}, {literal(pattern)}) THEN {value} END"


def _instant(text: str, options: Options) -> str:
    """A time as UTC without a zone, of a text in one of the formats or in ISO 8601."""
    ways = []
    if options.date_formats:
        formats = ", ".join(map(literal, _formats(options.date_formats)))
        parsed = _in_utc(f"try_strptime({text}, [{formats}])")
        # A year of two digits would be one of the first century.
        ways.append(f"CASE WHEN {parsed} >= TIMESTAMP '1000-01-01' THEN {parsed} END")
    if options.reads_iso:
        ways.append(iso_instant(text))
    return ways[0] if len(ways) == 1 else f"coalesce({', '.join(ways)})"


def iso_instant(text: str) -> str:
    """A time as UTC without a zone, of a text in ISO 8601."""
    whole = text
    for pattern, spelled in _SPELLED:
        whole = f"regexp_replace({whole}, {literal(pattern)}, {literal(spelled)})"
    return _if_full(text, _INSTANT, _in_utc(f"TRY_CAST({whole} AS TIMESTAMPTZ)"))


def _in_utc(value: str) -> str:
    """The session's zone is UTC, so a time without one is taken for UTC."""
    return f"timezone('UTC', CAST({value} AS TIMESTAMPTZ))"


def _formats(given: Iterable[str]) -> list[str]:
    return [
        text + time
        for text in given
        for time in (("",) if any(part in text for part in _OF_TIME) else _TIMES)
    ]
