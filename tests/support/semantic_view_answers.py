"""What a query of a semantic view returns, computed on a DuckDB with the tables that it is of."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import Any

import duckdb
from sqlglot import exp

from .semantic_view import NAME, View


def answers(
    view: View, con: duckdb.DuckDBPyConnection, metric: str, by: Sequence[tuple[str, str]]
) -> dict[tuple[Any, ...], Any]:
    """What `SEMANTIC_VIEW(... DIMENSIONS by METRICS metric)` returns, by the values of `by`."""
    (owner,) = [key for key in view.metrics if key[1] == metric]
    if owner[0]:
        return _aggregated(view, con, owner, by)
    tree = view.metrics[owner].tree
    parts = {name: _aggregated(view, con, name, by) for name in view.metrics[owner].columns}
    groups = {group for found in parts.values() for group in found}
    return {
        group: _scalar(tree, {name: found.get(group) for name, found in parts.items()})
        for group in groups
    }


def _aggregated(
    view: View,
    con: duckdb.DuckDBPyConnection,
    metric: tuple[str, str],
    by: Sequence[tuple[str, str]],
) -> dict[tuple[Any, ...], Any]:
    alias, one = metric[0], view.metrics[metric]
    reachable = view.related(alias)
    assert all(table in reachable for table, _ in by), f"{metric} has no relation to {by}"
    groups = [_duck(view.dimensions[name].tree) for name in by]
    selected = ", ".join(f"{sql} AS by_{number}" for number, sql in enumerate(groups))
    source = _joined(view, alias)
    if one.latest_by is not None:
        order = _duck(view.dimensions[one.latest_by].tree)
        parted = f"PARTITION BY {', '.join(groups)} " if groups else ""
        source += f" QUALIFY RANK() OVER ({parted}ORDER BY {order} DESC) = 1"
    value = _duck(_defined(view, metric))
    keys = ", ".join(f"by_{number}" for number in range(len(by)))
    # Everything an aggregate reads is there under a name of its own, so that filters come first.
    reads = sorted(set(re.findall(rf"{NAME}\.{NAME}", value)))
    columns = ", ".join(f'"{table}"."{name}" AS "{table}.{name}"' for table, name in reads)
    inner = f"SELECT {', '.join(filter(None, (selected, columns))) or '1 AS one'} {source}"
    value = re.sub(rf"{NAME}\.{NAME}", r'"\1.\2"', value)
    head = f"SELECT {keys}{', ' if keys else ''}{value} FROM ({inner})"
    rows = con.execute(f"{head} GROUP BY {keys}" if keys else head).fetchall()
    return {tuple(row[:-1]): row[-1] for row in rows}


def _defined(view: View, metric: tuple[str, str]) -> exp.Expr:
    """The expression with facts and dimensions of other tables put in for their names."""
    rows = {**view.facts, **view.dimensions}

    def put_in(node: exp.Expr) -> exp.Expr:
        name = (node.table, node.name) if isinstance(node, exp.Column) else None
        if name is None or name not in rows or name == metric:
            return node
        return rows[name].tree

    return view.metrics[metric].tree.transform(put_in)


def _duck(tree: exp.Expr) -> str:
    return str(tree.sql(dialect="duckdb"))


def _joined(view: View, alias: str) -> str:
    """A table with all that its rows lead to."""
    source = f'FROM "{view.tables[alias].physical[-1]}" AS "{alias}"'
    for one in view.relationships:
        if one.alias != alias:
            continue
        conditions = [
            f'"{alias}"."{column}" = "{one.to}"."{other}"'
            for column, other in zip(one.columns, one.to_columns, strict=False)
        ]
        if one.interval:
            start, end = (f'"{one.to}"."{name}"' for name in one.interval)
            conditions.append(f'"{alias}"."{one.columns[-1]}" >= {start}')
            conditions.append(f'"{alias}"."{one.columns[-1]}" < {end}')
        physical = view.tables[one.to].physical[-1]
        source += f' LEFT JOIN "{physical}" AS "{one.to}" ON {" AND ".join(conditions)}'
    return source


def _scalar(tree: exp.Expr, values: Mapping[tuple[str, str], Any]) -> Any:
    """A derived metric. Snowflake divides whole numbers to six decimals, rounded half up."""
    match tree:
        case exp.Column():
            return values[tree.table, tree.name]
        case exp.Literal():
            return Decimal(tree.name)
        case exp.Paren() | exp.Cast():
            return _scalar(tree.this, values)
        case exp.Coalesce():
            found = _scalar(tree.this, values)
            return _scalar(tree.expressions[0], values) if found is None else found
        case exp.Nullif():
            found = _scalar(tree.this, values)
            return None if found == _scalar(tree.expression, values) else found
        case exp.Mul() | exp.Div():
            one, other = (_scalar(part, values) for part in (tree.this, tree.expression))
            if one is None or other is None:
                return None
            if isinstance(tree, exp.Mul):
                return Decimal(one) * Decimal(other)
            assert Decimal(one) % 1 == Decimal(other) % 1 == 0, "not of whole numbers"
            return _rounded(Fraction(one) / Fraction(other))
    raise AssertionError(f"what is {tree!r}?")


def _rounded(exact: Fraction) -> Decimal:
    millionths = exact * 1_000_000
    whole = (Decimal(millionths.numerator) / millionths.denominator).quantize(
        Decimal(1), ROUND_HALF_UP
    )
    return whole.scaleb(-6)
