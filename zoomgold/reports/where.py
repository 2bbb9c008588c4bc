"""A condition on a table's columns, as `--where` takes it, made safe for a query.

It is parsed as one boolean expression and written anew from what was understood. So it can read
nothing but the row: no other table, no file, no function but the few that are listed.
"""

from collections.abc import Mapping
from typing import Any

from zoomgold.errors import UsageError
from zoomgold.nearest import did_you_mean

_EXAMPLE = "Expected a condition on its columns, such as \"plan_type = 'Pro' and company is null\"."
#: What can be true or false, by the names that sqlglot has for it.
_COMPARISONS = ("EQ", "NEQ", "GT", "GTE", "LT", "LTE", "NullSafeEQ", "NullSafeNEQ")
_CONDITIONS = frozenset(
    {*_COMPARISONS, "And", "Or", "Not", "Is", "In", "Between", "Like", "ILike", "Boolean"}
)
#: What conditions are made of.
_VALUES = ("Column", "Identifier", "Literal", "Null", "Cast", "DataType", "Interval", "Var")
_FUNCTIONS = ("Lower", "Upper", "Length", "CurrentDate", "Neg", "Add", "Sub", "Mul", "Div")
_PARTS = frozenset({"Paren", *_VALUES, *_FUNCTIONS})


def condition(text: str, table: str, columns: Mapping[str, str], dialect: str) -> str:
    """The condition in the SQL of an engine, its columns without quotes in upper case.

    `columns` have their Ibis types. Raises `UsageError` for anything but one boolean expression of
    them.
    """
    import sqlglot  # late: half of a short command's start
    from sqlglot import exp

    try:
        found = sqlglot.parse_one(text, into=exp.Condition, dialect=dialect)
    except sqlglot.errors.SqlglotError as error:
        raise _refused(text, "it is not a condition in SQL") from error
    for node in found.walk():
        kind = type(node).__name__
        if kind not in _CONDITIONS | _PARTS:
            raise _refused(text, f"it has {_called(node)}, which a condition on a row cannot")
    for column in list(found.find_all(exp.Column)):
        _check_column(text, column, table, columns)
        column.set("this", exp.to_identifier(column.name.upper(), quoted=False))
    if not _is_boolean(found, columns):
        raise _refused(text, "it is neither true nor false")
    return str(found.sql(dialect=dialect, comments=False))


def _check_column(text: str, column: Any, table: str, columns: Mapping[str, str]) -> None:
    name = column.name
    if column.table:
        raise _refused(text, f"{column.sql()} names a table; write {name}")
    if name.lower() not in columns:
        hint = did_you_mean(name.lower(), columns)
        if column.this.quoted and not hint:
            hint = f" Text stands in single quotes: '{name}'."
        raise UsageError(f"--where {text}: {table} has no column {name}.{hint}")


def _is_boolean(node: Any, columns: Mapping[str, str]) -> bool:
    kind = type(node).__name__
    if kind == "Paren":
        return _is_boolean(node.this, columns)
    if kind == "Column":
        return columns[node.name.lower()] == "boolean"
    return kind in _CONDITIONS


def _called(node: Any) -> str:
    kind = type(node).__name__
    if kind in ("Select", "Subquery", "Exists", "Union"):
        return "a query"
    if kind in ("Placeholder", "Parameter"):
        return "a parameter"
    return str(node.sql())[:40]


def _refused(text: str, why: str) -> UsageError:
    return UsageError(f"--where {text}: {why}.\n{_EXAMPLE}")
