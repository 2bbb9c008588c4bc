"""Whether a file or table of a source can become a Silver table, column by column, row by row."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from zoomgold.definitions.silver import (
    DAY,
    INSTANT,
    LOG_METADATA,
    METADATA,
    MONEY,
    TEXT,
    WHOLE,
    SilverColumn,
    SilverTable,
)
from zoomgold.engines.duckdb.convert.options import Options
from zoomgold.engines.duckdb.convert.relation import ROW, Column, Relation
from zoomgold.engines.duckdb.convert.values import value_sql
from zoomgold.engines.duckdb.types import literal, type_of
from zoomgold.silver_input.absent import absent_columns, without_header

_LOAD = {column.name for column in (*METADATA, *LOG_METADATA)}
#: Types that have no one text, or none that is a value of the contract.
_NO_TEXT = re.compile(r".*\]|(STRUCT|MAP|UNION|VARIANT)\b.*|BLOB|BIT|INTERVAL|TIME\b.*|GEOMETRY")
_INEXACT = re.compile(r"FLOAT|DOUBLE|DECIMAL\(\d+,(?!0\)).*")
_TEMPORAL = re.compile(r"DATE|TIMESTAMP.*")
#: Types whose values are the contract's as they are.
_SAME = {
    TEXT: re.compile("VARCHAR"),
    WHOLE: re.compile("(TINY|SMALL|BIG)?INT(EGER)?|UTINYINT|USMALLINT|UINTEGER"),
    INSTANT: re.compile("TIMESTAMP|TIMESTAMP_S|TIMESTAMP_MS"),
    DAY: re.compile("DATE"),
    MONEY: re.compile(r"DECIMAL\(\d,[0-2]\)|DECIMAL\(10,2\)"),
}

#: The first and the last value of the types of time.
_SPAN = {
    DAY: ("0001-01-01", "9999-12-31"),
    INSTANT: ("0001-01-01 00:00:00", "9999-12-31 23:59:59.999999"),
}


@dataclass(frozen=True)
class Target:
    """A contract column as it is made of a source: the value, and where it cannot be made.

    `given` is the text in the source, `fails` true where there is one and no value comes of it.
    """

    column: SilverColumn
    value: str
    given: str = "NULL"
    fails: str | None = None


def ignored(relation: Relation, table: SilverTable) -> list[str]:
    """The columns that the contract does not name."""
    return [c.name for c in relation.columns if c.name.lower() not in table.schema]


def errors(relation: Relation, table: SilverTable, options: Options) -> Iterator[str]:
    """What is wrong with the columns: doubled, missing, or of types that hold no such values."""
    names = [column.name.lower() for column in relation.columns]
    for name in dict.fromkeys(names):
        same = [c.name for c in relation.columns if c.name.lower() == name]
        if len(same) > 1:
            yield f"columns {', '.join(same)} differ in case only; keep one of them."
    unknown = {c.name: _shown(c, relation) for c in relation.columns}
    unknown = {name: unknown[name] for name in ignored(relation, table)}
    if without_header(unknown):
        yield f"columns have no names ({next(iter(unknown))}, …); give them a header."
    types = {column.name: column.type for column in relation.columns}
    absent = absent_columns(
        table,
        names,
        unknown,
        lambda name, column: not relation.is_text and _why_not(types[name], column) is None,
    )
    load = [name for name in absent if name in _LOAD]
    by_position = without_header(unknown)
    for name, line in absent.items():
        if name not in load or by_position:
            yield line
    if load and options.loaded_at is None and not by_position:
        yield f"{', '.join(load)}: missing; one load time for all rows: --loaded-at 2025-06-30."
    for column in table.columns:
        found = _of(relation, column)
        why = None if found is None else _why_not(found.type, column)
        if why is not None:
            yield f"column {column.name}: expected {column.dtype}, found {why}."


def targets(
    relation: Relation, table: SilverTable, options: Options, form: str
) -> tuple[Target, ...]:
    """How each column of the contract is made of a relation without errors."""
    return tuple(
        _filled(column, options, form)
        if (found := _of(relation, column)) is None
        else _made(found, column, options)
        for column in table.columns
    )


def rows_that_fail(relation: Relation, made: tuple[Target, ...]) -> str:
    """The query of the rows that cannot be converted: their number, the columns and texts."""
    failing = [target for target in made if target.fails]
    if not failing:
        return f'SELECT "{ROW}" AS number, [] AS failures FROM ({relation.query}) WHERE false'
    listed = ", ".join(
        f"CASE WHEN {target.fails} THEN {{'name': {literal(target.column.name)}, "
        f"'found': {target.given}}} END"
        for target in failing
    )
    is_any = " OR ".join(f"({target.fails})" for target in failing)
    return (
        f'SELECT "{ROW}" AS number, list_filter([{listed}], x -> x IS NOT NULL) AS failures '
        f"FROM ({relation.query}) WHERE {is_any}"
    )


def converted(relation: Relation, made: tuple[Target, ...]) -> str:
    """The query of the rows as Silver has them."""
    values = ", ".join(
        f"CAST({target.value} AS {type_of(target.column.dtype)}) AS {target.column.name}"
        for target in made
    )
    return f"SELECT {values} FROM ({relation.query})"


def _made(found: Column, column: SilverColumn, options: Options) -> Target:
    given = found.sql
    if found.type == "VARCHAR":
        given = f"nullif({given}, '')"
        for text in options.nulls:
            given = f"nullif({given}, {literal(text)})"
    if _SAME[column.dtype].fullmatch(found.type):
        if column.dtype not in _SPAN:
            return Target(column, given)
        value = _within(given, column.dtype)
        return Target(
            column, value, f"CAST({given} AS VARCHAR)", f"{given} IS NOT NULL AND {value} IS NULL"
        )
    if _TEMPORAL.fullmatch(found.type):
        # Its text is ISO 8601, whatever the formats are of texts.
        options = Options(loaded_at=options.loaded_at)
    text = given if found.type == "VARCHAR" else f"CAST({given} AS VARCHAR)"
    value = _within(value_sql(text, column.dtype, options), column.dtype)
    is_blank = f"trim({text}, ' \t') = ''"
    return Target(column, value, text, f"{text} IS NOT NULL AND NOT {is_blank} AND {value} IS NULL")


def _within(value: str, dtype: str) -> str:
    """The value, if it lies in the years that every engine has."""
    if dtype not in _SPAN:
        return value
    first, last = (f"CAST({literal(text)} AS {type_of(dtype)})" for text in _SPAN[dtype])
    return f"CASE WHEN {value} BETWEEN {first} AND {last} THEN {value} END"


def _filled(column: SilverColumn, options: Options, form: str) -> Target:
    """A column that the source lacks: the load columns are of the load time that was given."""
    if column.name not in _LOAD or options.loaded_at is None:
        return Target(column, "NULL")
    loaded = literal(options.loaded_at)
    return Target(column, literal(form) if column.dtype == TEXT else loaded)


def _of(relation: Relation, column: SilverColumn) -> Column | None:
    return next((c for c in relation.columns if c.name.lower() == column.name), None)


def _why_not(found: str, column: SilverColumn) -> str | None:
    """The type as it is, where no value of it can be one of the column's."""
    inexact = column.dtype == TEXT and _INEXACT.fullmatch(found)
    return found if inexact or _NO_TEXT.fullmatch(found) else None


def _shown(column: Column, relation: Relation) -> str:
    return "text" if relation.is_text else column.type.lower()
