"""What generated Snowflake SQL must keep to, checked without a connection.

sqlglot parses and resolves every column; it knows no functions, so those that Snowflake is known
to have, and with which arguments, are listed here.
"""

from collections.abc import Iterable, Iterator, Mapping

import sqlglot as sg
from sqlglot import exp
from sqlglot.errors import SqlglotError
from sqlglot.optimizer.qualify import qualify

#: database → schema → table → column → type.
Catalog = Mapping[str, Mapping[str, Mapping[str, Mapping[str, str]]]]

_NAMES = """
    ABS AND CASE CAST COALESCE CONCAT CONTAINS COUNT DATE_FROM_PARTS
    DATE_PART DATEDIFF DATE_TRUNC ENDSWITH EXISTS FIRST_VALUE GREATEST HASH IFF LAG LEAD
    LEAST LENGTH LOWER MAX MD5 MIN NULLIF OBJECT_CONSTRUCT_KEEP_NULL OR REGEXP_LIKE
    REGEXP_REPLACE RIGHT ROUND ROW_NUMBER STARTSWITH SUBSTRING SUM
    TIMESTAMP_FROM_PARTS TO_DATE TRANSLATE TRIM
"""
FUNCTIONS = frozenset(_NAMES.split())
#: Functions that sqlglot does not know by a class of its own.
UNCLASSED = frozenset({"HASH"})
_DML = (exp.Insert, exp.Delete, exp.Update, exp.Merge, exp.Query)
#: Without an order these have no one answer.
_ORDERED = (
    exp.RowNumber,
    exp.Rank,
    exp.DenseRank,
    exp.Lag,
    exp.Lead,
    exp.FirstValue,
    exp.LastValue,
    exp.NthValue,
    exp.Ntile,
)


def faults_of_query(sql: str, catalog: Catalog) -> list[str]:
    """What is wrong with one query; empty when nothing is."""
    try:
        tree = sg.parse_one(sql, read="snowflake", error_level=sg.ErrorLevel.RAISE)
    except SqlglotError as error:
        return [f"does not parse: {error}"]
    found = [*_commands(tree), *_functions(tree), *_windows(tree), *_identifiers(tree)]
    if not isinstance(tree, exp.Query):
        found.append(f"is no query but {type(tree).__name__}")
    if not found:
        found += _columns(tree, catalog)
    return found


def _commands(tree: exp.Expr) -> Iterator[str]:
    for command in tree.find_all(exp.Command):
        yield f"not understood: {command.sql()[:60]}"


def _functions(tree: exp.Expr) -> Iterator[str]:
    for function in tree.find_all(exp.Func):
        name = function_name(function)
        if name not in FUNCTIONS:
            yield f"function {name} is not listed"
        if isinstance(function, exp.Anonymous) and name not in UNCLASSED:
            yield f"function {name} is unknown to sqlglot"


def function_name(function: exp.Func) -> str:
    """The name under which Snowflake gets the function."""
    if isinstance(function, exp.Anonymous):
        return str(function.name).upper()
    if isinstance(function, exp.Connector | exp.Case | exp.Cast | exp.Exists):
        return type(function).__name__.upper()
    return function.sql(dialect="snowflake").split("(")[0].strip().upper()


def _windows(tree: exp.Expr) -> Iterator[str]:
    for window in tree.find_all(exp.Window):
        order = window.args.get("order")
        by = [part.this for part in order.expressions] if order else []
        ordered = bool(by) and not all(isinstance(key, exp.Null) for key in by)
        function = window.this
        if isinstance(function, exp.IgnoreNulls | exp.RespectNulls):
            function = function.this
        spec = window.args.get("spec")
        whole = spec is None or (spec.args.get("start"), spec.args.get("end")) == (
            "UNBOUNDED",
            "UNBOUNDED",
        )
        if not ordered and (isinstance(function, _ORDERED) or not whole):
            yield f"window without an order: {window.sql(dialect='snowflake')[:100]}"


def _identifiers(tree: exp.Expr) -> Iterator[str]:
    for name in {identifier.name for identifier in tree.find_all(exp.Identifier)}:
        if name != name.upper():
            yield f"identifier {name} is not in upper case"
    if isinstance(tree, _DML):
        yield from _unqualified(tree)


def _unqualified(tree: exp.Expr) -> Iterator[str]:
    ctes = {cte.alias for cte in tree.find_all(exp.CTE)}
    for table in tree.find_all(exp.Table):
        if table.name not in ctes and not (table.catalog and table.db):
            yield f"table {table.name} is not qualified"


def _columns(tree: exp.Expr, catalog: Catalog) -> Iterator[str]:
    try:
        qualify(
            tree,
            dialect="snowflake",
            schema=dict(catalog),
            quote_identifiers=False,
            identify=False,
            validate_qualify_columns=True,
        )
    except SqlglotError as error:
        yield f"columns: {str(error).splitlines()[0]}"


_TRANSACTION = {"BEGIN": True, "COMMIT": False, "ROLLBACK": False}


def faults_of_session(statements: Iterable[str]) -> list[str]:
    """What is wrong with the statements of one session, in their order."""
    found = []
    is_open = False
    for sql in statements:
        first = sql.split(maxsplit=1)[0].upper()
        if first in _TRANSACTION:
            if is_open == _TRANSACTION[first]:
                found.append(f"{first} where the transaction is {'open' if is_open else 'closed'}")
            is_open = _TRANSACTION[first]
            continue
        if first == "ALTER" and sql.startswith("ALTER SESSION"):
            continue
        tree = sg.parse_one(sql, read="snowflake", error_level=sg.ErrorLevel.RAISE)
        found += [f"{fault}: {sql[:80]}" for fault in (*_commands(tree), *_identifiers(tree))]
        if is_open and not isinstance(tree, _DML):
            found.append(f"DDL inside a transaction: {sql[:80]}")
    if is_open:
        found.append("the transaction is left open")
    return found
