"""SQL of expressions and statements for Snowflake.

The code's names are lower case; every identifier of a statement, aliases too, is written in upper
case. That is safe while no two names of one statement differ in case only, which is checked.
"""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

import ibis
import ibis.expr.operations as ops
import ibis.expr.types as ir
import sqlglot as sg
from ibis.backends.sql.compilers.snowflake import SnowflakeCompiler
from ibis.expr.rewrites import p, replace
from sqlglot import exp

from zoomgold.expressions.keys import spelled_out
from zoomgold.expressions.run_values import placeholder
from zoomgold.expressions.text import full_match

DIALECT = "snowflake"


@replace(p.Strftime)  # type: ignore[untyped-decorator]  # Ibis ships no types
def _without_formats(_: ops.Strftime, **__: Any) -> ops.Node:
    """Write times as text by their parts: engines read formats differently."""
    return spelled_out(_.arg.to_expr(), _.format_str.value).op()


class Compiler(SnowflakeCompiler):  # type: ignore[misc]  # Ibis ships no types
    """Ibis's compiler, with exact SQL where Ibis has two forms."""

    rewrites = (_without_formats, *SnowflakeCompiler.rewrites)

    def visit_RegexSearch(  # noqa: N802  # Ibis dispatches by the name
        self, op: Any, *, arg: Any, pattern: Any
    ) -> Any:
        """A pattern for the whole text, which is what REGEXP_LIKE takes: its end is the end."""
        whole = full_match(op.pattern)
        if whole is None:
            return super().visit_RegexSearch(op, arg=arg, pattern=pattern)
        return exp.RegexpLike(
            this=arg, expression=exp.Literal.string(whole), flag=exp.Literal.string("cs")
        )

    def visit_RunValue(self, op: Any, *, label: str, dtype: Any) -> Any:  # noqa: N802  # as above
        """The name of a run's value: what it is comes when the SQL is executed."""
        del op, dtype
        return exp.Placeholder(this=placeholder(label))


COMPILER = Compiler()

#: A text literal, a quoted identifier, or a timestamp type whose zone the session would decide.
_TOKENS = re.compile(
    r"""'(?:[^'\\]|\\.|'')*'|"(?P<name>(?:[^"]|"")*)"|\bTIMESTAMP(?=\()""", re.DOTALL
)


#: Ibis's aliases. What they name they stand before, so a database or column may be called so too.
_ALIAS = re.compile(r"t[0-9]+")


def upper_case(sql: str) -> str:
    """The statement with every quoted identifier in upper case and timestamps without a zone."""
    spellings: dict[str, str] = {}

    def replaced(found: re.Match[str]) -> str:
        name = found["name"]
        if name is not None:
            if not _ALIAS.fullmatch(name) and spellings.setdefault(name.upper(), name) != name:
                raise ValueError(f"{spellings[name.upper()]} and {name} are one in upper case")
            return found[0].upper()
        return "TIMESTAMP_NTZ" if found[0] == "TIMESTAMP" else found[0]

    return _TOKENS.sub(replaced, sql)


def sql_of(expression: ir.Expr, *, pretty: bool = False) -> str:
    """The query of an expression; its output columns are the expression's, in upper case."""
    return _sql_of(expression.op(), pretty)


@lru_cache(maxsize=1_000)  # Plans for several requests, as tests make them, share most steps.
def _sql_of(op: ops.Node, pretty: bool) -> str:
    query = COMPILER.to_sqlglot(op.to_expr().unbind())
    # Of a copy: to write a semi-join sqlglot changes the query, parts of which stand in it twice.
    return upper_case(query.sql(dialect=DIALECT, pretty=pretty))


def table_at(schema: Mapping[str, str], name: str, location: tuple[str, str]) -> ir.Table:
    """A table of Snowflake under the code's lower-case names; upper case when written as SQL."""
    return ibis.table(dict(schema), name=name, catalog=location[0], database=location[1])


def rows_of(schema: Mapping[str, str], rows: Sequence[Mapping[str, Any]]) -> ir.Table:
    """An expression of a few Python rows."""
    one = ibis.literal(1).name("one").as_table()
    if not rows:
        columns = {name: ibis.null(dtype) for name, dtype in schema.items()}
        return one.select(**columns).filter(ibis.literal(False))
    tables = [
        one.select(**{name: ibis.literal(row[name], dtype) for name, dtype in schema.items()})
        for row in rows
    ]
    return tables[0].union(*tables[1:]) if len(tables) > 1 else tables[0]


def parsed(statement: str) -> exp.Expr:
    """One statement, parsed strictly."""
    return sg.parse_one(statement, read=DIALECT, error_level=sg.ErrorLevel.RAISE)
