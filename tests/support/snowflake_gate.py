"""What generated Snowflake SQL must keep to, and what the statements of every session must.

sqlglot parses and resolves every column; it knows no functions, so those that Snowflake is known
to have, and with which arguments, are listed here.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import groupby
from typing import Any

import sqlglot as sg
from sqlglot import exp
from sqlglot.errors import SqlglotError
from sqlglot.optimizer.qualify import qualify

from emulator.local import Emulator
from zoomgold.engines.snowflake.lease import TABLE as LEASE
from zoomgold.engines.snowflake.session_parameters import PINNED
from zoomgold.models.catalog import MARTS, SOURCES

#: database → schema → table → column → type.
Catalog = Mapping[str, Mapping[str, Mapping[str, Mapping[str, str]]]]
#: A statement as the emulator remembers it: `session`, `user`, `sql`, `tag`, `fault`.
Sent = Mapping[str, Any]

_NAMES = """
    ABS AND CASE CAST COALESCE COLLATE CONCAT CONTAINS CONVERT_TIMEZONE COUNT COUNT_IF
    DATE_FROM_PARTS DATE_PART DATEADD DATEDIFF DATE_TRUNC ENDSWITH EXISTS FIRST_VALUE
    GREATEST HASH IFF LAG LEAD LEAST LENGTH LOWER MAX MD5 MIN NULLIF
    OBJECT_CONSTRUCT_KEEP_NULL OR REGEXP_LIKE
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


def violations_of_query(sql: str, catalog: Catalog) -> list[str]:
    """What is wrong with one query; empty when nothing is."""
    try:
        tree = sg.parse_one(sql, read="snowflake", error_level=sg.ErrorLevel.RAISE)
    except SqlglotError as error:
        return [f"does not parse: {error}"]
    found = [*_commands(tree), *_functions(tree), *_windows(tree), *_identifiers(tree)]
    found += _joins(tree)
    if not isinstance(tree, exp.Query):
        found.append(f"is no query but {type(tree).__name__}")
    if not found:
        found += _columns(tree, catalog)
    return found


def _commands(tree: exp.Expr) -> Iterator[str]:
    for command in tree.find_all(exp.Command):
        yield f"not understood: {command.sql()[:60]}"


def _joins(tree: exp.Expr) -> Iterator[str]:
    """Joins that Snowflake does not have; sqlglot reads them, and would write them in another way.

    A name before JOIN that is no kind of join is taken for an alias, so the statement would run.
    """
    for join in tree.find_all(exp.Join):
        if join.kind in ("SEMI", "ANTI"):
            yield f"Snowflake has no {join.kind} JOIN"


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


#: In what alone the statements of one run differ from those of the next: ids, times, schemas.
_OF_THE_RUN = re.compile(
    r"(?<=')[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?=')"
    r"|(?<=')(?P<time>\d{4}-\d\d-\d\d[ T][\d:.]+)(?=')"
    r"|(?<=_GOLD_)[0-9A-F]{8}(?=\")"
    r"|(?<=\"TEST_)\d+(?=_DB\")"
)


def _of_any_run(sql: str) -> str:
    """The statement as every run sends it."""
    return _OF_THE_RUN.sub(lambda found: "2000-01-01 00:00" if found["time"] else "0", sql)


@cache
def _judged(sql: str) -> tuple[tuple[str, ...], bool]:
    """What is wrong with a statement wherever it is sent, and whether it is DML."""
    tree = sg.parse_one(sql, read="snowflake", error_level=sg.ErrorLevel.RAISE)
    found = (*_commands(tree), *_identifiers(tree), *_times(tree), *_joins(tree))
    return found, isinstance(tree, _DML)


_A_TIME = re.compile(r"\d{4}-\d\d-\d\d(?:[ T][\d:.]+)?(?: ?(?:Z|[+-]\d\d:?\d\d))?")


def _times(tree: exp.Expr) -> Iterator[str]:
    """Times without a type: what they mean would be the session's to say."""
    for literal in tree.find_all(exp.Literal):
        is_typed = isinstance(literal.parent, exp.Cast) and literal.parent.to.is_type(
            *exp.DataType.TEMPORAL_TYPES
        )
        if literal.is_string and _A_TIME.fullmatch(literal.name) and not is_typed:
            yield f"a time without a type: '{literal.name}'"


#: Snowflake takes up to 1 MB; but QUERY_HISTORY cuts a statement of more than this.
MOST_BYTES = 100_000


def violations_of_length(sql: str) -> Iterator[str]:
    """Whether a statement is too long."""
    size = len(sql.encode())
    if size > MOST_BYTES:
        yield f"{size} bytes, more than {MOST_BYTES}"


_PIN = re.compile(r"ALTER SESSION SET ((?:\w+ = (?:'(?:[^'\\]|\\.)*'|\w+) ?)+)", re.DOTALL)
#: What the connector reports as not executed.
_NOT_EXECUTED = ("error", "locked", "unavailable")


def pinned_by(sql: str) -> frozenset[str]:
    """The parameters that a statement sets."""
    found = _PIN.fullmatch(sql)
    return frozenset(re.findall(r"(\w+) = ", found[1])) if found else frozenset()


def _violations_of_pinning(sent: Sequence[Sent]) -> Iterator[str]:
    """Statements before the session's parameters are pinned, query tag included."""
    wanted = {*(one.name for one in PINNED), "QUERY_TAG"}
    is_pinned = False
    for one in sent:
        if pinned_by(one["sql"]) >= wanted:
            is_pinned |= one["fault"] not in _NOT_EXECUTED
        elif not is_pinned:
            yield f"sent before the session is pinned: {one['sql'][:80]}"


def violations_of_session(statements: Iterable[str]) -> list[str]:
    """What is wrong with the statements of one session, in their order."""
    found = []
    is_open = False
    for sql in statements:
        first = sql.split(maxsplit=1)[0].upper()
        if first in ("BEGIN", "COMMIT", "ROLLBACK"):
            if is_open == (first == "BEGIN") and first != "ROLLBACK":
                found.append(f"{first} where the transaction is {'open' if is_open else 'closed'}")
            is_open = first == "BEGIN"
            continue
        if pinned_by(sql) and not is_open:
            continue
        violations, is_dml = _judged(_of_any_run(sql))
        violations = (*violations, *violations_of_length(sql))
        found += [f"{violation}: {sql[:80]}" for violation in violations]
        if is_open and not is_dml:
            found.append(f"DDL inside a transaction: {sql[:80]}")
    if is_open:
        found.append(_LEFT_OPEN)
    return found


#: Of a full run of the ten tables, whether it makes them or finds them, and for each mart.
MOST_OF_TEN_TABLES, MOST_OF_A_MART = 86, 4
#: Of a full run of every model.
MOST_STATEMENTS = MOST_OF_TEN_TABLES + MOST_OF_A_MART * len(MARTS)
_LEFT_OPEN = "the transaction is left open"
_OF_A_MODEL = ("build", "validate", "prepare")


def violations_of_sessions(statements: Iterable[Sent]) -> list[str]:
    """What is wrong with the sessions of zoomgold: tags, and of runs the SQL and its amount."""
    found: list[str] = []
    for _, session in groupby(sorted(statements, key=_session), key=_session):
        sent = list(session)
        found += _violations_of_pinning(sent)
        is_run = any("execution_id" in _tag(one) for one in sent)
        for one in sent:
            found += [
                f"{violation}: {one['sql'][:80]}"
                for violation in _violations_of_tag(one, is_run=is_run)
            ]
        if is_run:
            found += _violations_of_run(sent)
    return found


def check_what_was_sent(emulator: Emulator, statements: Iterable[Sent]) -> None:
    """Fail where the user whom the environment names broke a rule; others may send what they like.

    Others: tests that make tables, break some, and look at what is there.
    """
    ours = emulator.environment["SNOWFLAKE_USER"]
    found = violations_of_sessions(one for one in statements if one["user"] == ours)
    assert not found, "\n".join(found)


def _session(one: Sent) -> str:
    return str(one["session"])


def _tag(one: Sent) -> Mapping[str, str]:
    return dict(json.loads(one["tag"])) if one["tag"] else {}


def _violations_of_tag(one: Sent, *, is_run: bool) -> Iterator[str]:
    tag = _tag(one)
    wanted = {"app", "step", "version"}
    if is_run:
        wanted.add("execution_id")
    writes = one["sql"].startswith(("INSERT", "DELETE", "MERGE", "UPDATE"))
    writes = writes and f'"{LEASE}"' not in one["sql"]  # The lease is of no model.
    if tag.get("step") in _OF_A_MODEL or (tag.get("step") == "publish" and writes):
        wanted.add("model")
    missing = sorted(wanted - tag.keys())
    if missing:
        yield f"the tag lacks {', '.join(missing)}"


def _violations_of_run(sent: Sequence[Sent]) -> Iterator[str]:
    ids = {_tag(one).get("execution_id") for one in sent}
    if len(ids) > 1:
        yield f"{len(ids)} executions in one session"
    executed = [one["sql"] for one in sent if one["fault"] not in _NOT_EXECUTED]
    violations = violations_of_session(executed)
    met = [one for one in sent if one["fault"]]
    # Snowflake rolls back what a session leaves open that ended, or that was given up.
    if any(one["fault"] in ("gone", "down") or one["sql"] in ("COMMIT", "ROLLBACK") for one in met):
        violations = [violation for violation in violations if violation != _LEFT_OPEN]
    yield from violations
    count = number_of(sent)
    if is_full(sent) and not met and count > MOST_STATEMENTS:
        yield f"{count} statements in a full run, more than {MOST_STATEMENTS}"


def number_of(sent: Iterable[Sent]) -> int:
    """How many statements a session sent, beside signing in and signs of life.

    A run sends one of those every minute, so their number is the machine's doing.
    """
    return sum(not pinned_by(one["sql"]) and not _is_sign_of_life(one["sql"]) for one in sent)


def _is_sign_of_life(sql: str) -> bool:
    return sql.startswith("UPDATE") and f'"{LEASE}"' in sql and 'WHERE "OWNER" = ' in sql


def is_full(sent: Iterable[Sent]) -> bool:
    """Whether the session is a full run of every model: it wrote all their tables anew."""
    written = {_tag(one).get("model") for one in sent if one["sql"].startswith("INSERT OVERWRITE")}
    return written >= set(SOURCES)
