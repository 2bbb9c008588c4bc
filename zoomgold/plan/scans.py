"""What a statement reads and makes, told from its SQL: each table as often as it is written there.

A common table expression is computed once, however many read it; a view is computed anew for each.
A scan is bounded where a column of the table is compared with a bound that the run has asked for: a
warehouse can skip what lies outside.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import sqlglot as sg
from sqlglot import exp

from zoomgold.expressions.run_values import placeholder
from zoomgold.plan.run_values import is_bound


@dataclass(frozen=True)
class Statement:
    """A statement: how often it reads each table, and what it makes with how many columns.

    `bounded` are those of the reads that are.
    """

    reads: Counter[str] = field(default_factory=Counter)
    bounded: Counter[str] = field(default_factory=Counter)
    makes: str | None = None
    columns: int = 0
    is_view: bool = False


def statements(sql: str, engine: str, columns: Mapping[str, int]) -> Iterator[Statement]:
    """The statements of a text of an engine's SQL; names of tables are in lower case.

    `columns`: how many each table has that is there before.
    """
    for tree in sg.parse(sql, read=engine, error_level=sg.ErrorLevel.RAISE):
        assert tree is not None, "a step has no empty statement"
        yield _statement(tree, columns)


def _statement(tree: exp.Expr, columns: Mapping[str, int]) -> Statement:
    if isinstance(tree, exp.Drop | exp.Alter | exp.Comment):
        return Statement()
    if isinstance(tree, exp.Query | exp.Delete | exp.Update | exp.Merge):
        # What changes rows finds them first, so it reads the table that it writes.
        return Statement(*_reads(tree))
    target: exp.Expr = tree.this
    table = target.find(exp.Table)
    assert table is not None, f"nothing is written: {tree.sql()}"
    reads = _reads(tree, table)
    if not isinstance(tree, exp.Create):
        return Statement(*reads)
    declared = target.expressions if isinstance(target, exp.Schema) else []
    width = len(declared) or _width(tree.expression, columns, {})
    return Statement(*reads, table.name.lower(), width, tree.kind == "VIEW")


def _reads(tree: exp.Expr, written: exp.Table | None = None) -> tuple[Counter[str], Counter[str]]:
    named = {one.alias for one in tree.find_all(exp.CTE)}
    tables = [
        one
        for one in tree.find_all(exp.Table)
        # A function in the place of a table has no name.
        if one is not written and one.name and (one.db or one.name not in named)
    ]
    bounded = (one.name.lower() for one in tables if _is_bounded(one))
    return Counter(one.name.lower() for one in tables), Counter(bounded)


def _is_bounded(table: exp.Table) -> bool:
    reader = table.find_ancestor(exp.Select, exp.Delete, exp.Update, exp.Merge)
    where = reader.args.get("where") if reader is not None else None
    if where is None:
        return False
    return any(
        column.table == table.alias_or_name and _has_bound(comparison)
        for comparison in where.find_all(exp.GTE, exp.Between)
        for column in (comparison.this,)
        if isinstance(column, exp.Column)
        # Not of a query within the condition.
        and comparison.find_ancestor(exp.Select, exp.Delete, exp.Update, exp.Merge) is reader
    )


def _has_bound(comparison: exp.Expr) -> bool:
    values = comparison.find_all(exp.Placeholder)
    return any(is_bound(one.name.removeprefix(placeholder(""))) for one in values)


def _width(query: exp.Expr, columns: Mapping[str, int], named: Mapping[str, exp.Expr]) -> int:
    """How many columns a query has. `named`: the common table expressions that it can read."""
    query = query.unnest() if isinstance(query, exp.Subquery) else query
    if isinstance(query, exp.Query):
        named = {**named, **{one.alias: one.this for one in query.ctes}}
    if isinstance(query, exp.SetOperation):
        return _width(query.left, columns, named)
    if isinstance(query, exp.Table):
        if not query.db and query.name in named:
            return _width(named[query.name], columns, named)
        return columns[query.name.lower()]
    if isinstance(query, exp.Values):
        return len(query.args["alias"].columns)
    assert isinstance(query, exp.Select), f"no query: {query.sql()}"
    found = 0
    for one in query.selects:
        if not one.is_star:
            found += 1
            continue
        wanted = one.table if isinstance(one, exp.Column) else ""
        found += sum(
            _width(source, columns, named)
            for source in _sources(query)
            if not wanted or source.alias_or_name == wanted
        )
    return found


def _sources(query: exp.Select) -> Iterator[exp.Expr]:
    """What `*` stands for: what is behind FROM, and behind each JOIN that brings columns."""
    read = query.args.get("from_")
    assert read is not None, "everything is selected of nothing"
    yield read.this
    for join in query.args.get("joins") or ():
        if join.kind not in ("SEMI", "ANTI") and join.side not in ("SEMI", "ANTI"):
            yield join.this
