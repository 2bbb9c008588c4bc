"""SQL of expressions for DuckDB."""

from functools import lru_cache
from threading import Lock
from typing import Any

import ibis
import ibis.expr.operations as ops
import ibis.expr.types as ir
from ibis.backends.sql.compilers.duckdb import DuckDBCompiler
from sqlglot import exp

from zoomgold.expressions.run_values import placeholder
from zoomgold.expressions.text import full_match


class Compiler(DuckDBCompiler):  # type: ignore[misc]  # Ibis ships no types
    """Ibis's compiler, with quicker SQL where Ibis has two forms."""

    def visit_RegexSearch(  # noqa: N802  # Ibis dispatches by the name
        self, op: Any, *, arg: Any, pattern: Any
    ) -> Any:
        """A pattern for the whole text: DuckDB then looks once at each text of a dictionary."""
        whole = full_match(op.pattern)
        if whole is None:
            return self.f.regexp_matches(arg, pattern, "s")
        return self.f.regexp_full_match(arg, whole, "s")

    def visit_RunValue(self, op: Any, *, label: str, dtype: Any) -> Any:  # noqa: N802  # as above
        """The name of a run's value: what it is comes when the SQL is executed."""
        del op, dtype
        return exp.Placeholder(this=placeholder(label))


COMPILER = Compiler()
#: Ibis's options are those of the process.
_OPTIONS = Lock()


def sql_of(expression: ir.Table) -> str:
    """The query of an expression."""
    return _sql_of(expression.op())


@lru_cache(maxsize=1_000)  # Plans for several requests, as tests make them, share most steps.
def _sql_of(op: ops.Node) -> str:
    # DuckDB merges nested selects itself; to let Ibis do it costs a third of the time to compile.
    with _OPTIONS:
        fused, ibis.options.sql.fuse_selects = ibis.options.sql.fuse_selects, False
        try:
            # Not ibis.to_sql: it takes the expression apart and copies the query, for nothing here.
            return str(COMPILER.to_sqlglot(op.to_expr()).sql(dialect="duckdb", copy=False))
        finally:
            ibis.options.sql.fuse_selects = fused
