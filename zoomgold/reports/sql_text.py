"""SQL that people read: statements laid out in lines, and aliases that say what they stand for."""

from __future__ import annotations

import re
from collections.abc import Iterator

import sqlglot as sg
from sqlglot import exp

from zoomgold.plan.steps import CANDIDATE

#: What Ibis calls a table, a subquery or a common table expression of a query.
_ALIAS = re.compile(r"t\d+", re.IGNORECASE)


def pretty(sql: str, engine: str, *, readable: bool = False) -> str:
    """The statements of a text, each in lines and ended by a semicolon.

    `readable`: the aliases `t0`, `t1` become names: of a table its own, of a subquery `rows_1`.
    """
    found = []
    for tree in sg.parse(sql, read=engine, error_level=sg.ErrorLevel.RAISE):
        assert tree is not None, "a step has no empty statement"
        if readable:
            _Names(tree).give(tree, {}, {})
        found.append(f"{tree.sql(dialect=engine, pretty=True)};\n")
    return "\n".join(found)


class _Names:
    """The new names of one statement: each is given once in it, so that none hides another."""

    def __init__(self, tree: exp.Expr) -> None:
        # What a name in the statement means already is no name for something else.
        self._taken = {column.name.upper() for column in tree.find_all(exp.Column)}
        self._given: dict[str, int] = {}

    def give(self, node: exp.Expr, tables: dict[str, str], queries: dict[str, str]) -> None:
        """Name what is in a node anew, in place.

        `tables` has the new name of each alias that columns may have before them here, `queries`
        that of each common table expression that can be read here.
        """
        if isinstance(node, exp.Query):
            queries = self._with(node, tables, queries)
        if isinstance(node, exp.Select):
            tables = self._sources(node, tables, queries)
        if isinstance(node, exp.Column) and node.table in tables:
            node.args["table"].set("this", tables[node.table])
        for child in node.iter_expressions():
            # Common table expressions and what a query reads have their names already.
            if not isinstance(child, exp.With) and not child.meta.get("named"):
                self.give(child, tables, queries)

    def _with(
        self, query: exp.Query, tables: dict[str, str], queries: dict[str, str]
    ) -> dict[str, str]:
        found = dict(queries)
        for one in query.ctes:
            self.give(one.this, tables, found)
            if _ALIAS.fullmatch(one.alias):
                found[one.alias] = self._new(one.alias, "rows", numbered=True)
                one.args["alias"].this.set("this", found[one.alias])
        return found

    def _sources(
        self, select: exp.Select, tables: dict[str, str], queries: dict[str, str]
    ) -> dict[str, str]:
        found = dict(tables)
        for source in _read_by(select):
            if isinstance(source, exp.Table):
                if not source.db and source.name in queries:
                    source.this.set("this", queries[source.name])
            else:
                self.give(source, tables, queries)
            alias = source.alias
            if _ALIAS.fullmatch(alias):
                is_table = isinstance(source, exp.Table)
                base = source.name.removesuffix(CANDIDATE).removesuffix(CANDIDATE.upper())
                found[alias] = self._new(alias, base if is_table else "rows", numbered=not is_table)
                source.args["alias"].this.set("this", found[alias])
            else:
                # It hides an alias of the same name further out.
                found.pop(alias, None)
            source.meta["named"] = True
        return found

    def _new(self, alias: str, base: str, *, numbered: bool) -> str:
        """The next name of that kind that the statement does not have yet, in the alias's case."""
        base = base.upper() if alias.isupper() else base
        while True:
            number = self._given.get(base, 0) + 1
            self._given[base] = number
            name = f"{base}_{number}" if numbered or number > 1 else base
            if name.upper() not in self._taken:
                self._taken.add(name.upper())
                return name


def _read_by(select: exp.Select) -> Iterator[exp.Expr]:
    """What a query reads: behind FROM, and behind each JOIN."""
    for name in ("from", "from_"):
        if (read := select.args.get(name)) is not None:
            yield read.this
    for join in select.args.get("joins") or ():
        yield join.this
