"""A semantic view read back from its text, by the grammar and the rules of Snowflake's manual.

Nothing here knows how zoomgold writes the view: the text is taken apart by its brackets and
commas, and each expression by sqlglot. `violations` are the rules that it breaks; `answers` is what
a query of the view returns, computed on a DuckDB.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import Any

import duckdb
import sqlglot as sg
from sqlglot import exp

CLAUSES = ("TABLES", "RELATIONSHIPS", "FACTS", "DIMENSIONS", "METRICS")
_NAME = r'"([A-Z0-9_]+)"'
_TEXT = r"'(?:[^'\\]|\\.)*'"
_COMMENT = rf"(?:\s+COMMENT = {_TEXT})?"
#: table → column → whether it has a date, a time, or anything else.
Schemas = Mapping[str, Mapping[str, str]]


@dataclass
class Table:
    """A logical table."""

    physical: tuple[str, ...]
    key: tuple[str, ...]
    unique: tuple[str, ...] = ()
    interval: tuple[str, ...] = ()


@dataclass
class Relationship:
    """From columns of one table to those of another, the last by interval where there is one."""

    alias: str
    columns: tuple[str, ...]
    to: str
    to_columns: tuple[str, ...]
    interval: tuple[str, ...] = ()


@dataclass
class Expression:
    """A fact, a dimension or a metric."""

    sql: str
    is_private: bool = False
    latest_by: tuple[str, str] | None = None

    @property
    def tree(self) -> exp.Expr:
        """The expression, parsed strictly."""
        return sg.parse_one(self.sql, read="snowflake", error_level=sg.ErrorLevel.RAISE)

    @property
    def columns(self) -> list[tuple[str, str]]:
        """What it refers to, as table and name."""
        return [(column.table, column.name) for column in self.tree.find_all(exp.Column)]


@dataclass
class View:
    """All of a view; facts, dimensions and metrics by table and name, derived ones under ''."""

    name: tuple[str, ...]
    tables: dict[str, Table] = field(default_factory=dict)
    relationships: list[Relationship] = field(default_factory=list)
    facts: dict[tuple[str, str], Expression] = field(default_factory=dict)
    dimensions: dict[tuple[str, str], Expression] = field(default_factory=dict)
    metrics: dict[tuple[str, str], Expression] = field(default_factory=dict)

    @property
    def public_metrics(self) -> set[str]:
        """The names under which metrics can be asked for."""
        return {name for (_, name), one in self.metrics.items() if not one.is_private}

    def related(self, alias: str) -> set[str]:
        """The tables to which a row of a table leads, itself included."""
        near = {one.to for one in self.relationships if one.alias == alias}
        return {alias}.union(*(self.related(one) for one in near))


def read(sql: str) -> View:
    """The view of a CREATE statement. Fails where the text is not of the grammar."""
    head, rest = _taken(rf"CREATE OR REPLACE SEMANTIC VIEW ({_NAME}(?:\.{_NAME})*)\s*", sql)
    view = View(_names(head[1]))
    for clause in CLAUSES:
        _, rest = _taken(rf"\s*{clause} (?=\()", rest)
        inside, rest = _bracketed(rest)
        for item in _parts(inside):
            _READERS[clause](view, item)
    _, rest = _taken(rf"\s*COMMENT = {_TEXT}\s*COPY GRANTS\s*", rest)
    assert rest == "", f"what is this: {rest}"
    return view


def _taken(pattern: str, text: str) -> tuple[re.Match[str], str]:
    found = re.match(pattern, text, re.DOTALL)
    assert found is not None, f"expected {pattern}, found {text[:80]!r}"
    return found, text[found.end() :]


def _tokens(text: str) -> Iterator[tuple[str, int]]:
    for found in re.finditer(rf'{_TEXT}|"[^"]*"|.', text, re.DOTALL):
        yield found[0], found.end()


def _bracketed(text: str) -> tuple[str, str]:
    """What stands in the brackets that a text begins with, and what follows them."""
    depth = 0
    for token, end in _tokens(text):
        depth += (token == "(") - (token == ")")
        if depth == 0:
            return text[1 : end - 1], text[end:]
    raise AssertionError("a bracket is left open")


def _parts(text: str) -> list[str]:
    """What stands between the commas that are in no brackets."""
    parts, depth = [""], 0
    for token, _ in _tokens(text):
        depth += (token == "(") - (token == ")")
        if token == "," and depth == 0:
            parts.append("")
        else:
            parts[-1] += token
    return [part.strip() for part in parts]


def _names(text: str) -> tuple[str, ...]:
    return tuple(re.findall(_NAME, text))


def _table(view: View, item: str) -> None:
    found, rest = _taken(rf"{_NAME} AS ({_NAME}\.{_NAME}\.{_NAME})\s+PRIMARY KEY \((.*?)\)", item)
    table = Table(_names(found[2]), _names(found[6]))
    unique = re.match(r"\s+UNIQUE \((.*?)\)", rest)
    if unique:
        table.unique, rest = _names(unique[1]), rest[unique.end() :]
    interval = re.match(
        rf"\s+CONSTRAINT {_NAME} DISTINCT RANGE BETWEEN {_NAME} AND {_NAME} EXCLUSIVE", rest
    )
    if interval:
        table.interval, rest = (interval[2], interval[3]), rest[interval.end() :]
    assert re.fullmatch(_COMMENT, rest, re.DOTALL), rest
    assert found[1] not in view.tables, f"{found[1]} is there twice"
    view.tables[found[1]] = table


def _relationship(view: View, item: str) -> None:
    found, rest = _taken(
        rf"{_NAME} AS\s+{_NAME} \(([^)]*)\) REFERENCES {_NAME} \((.*?)\)(?=\s*$)", item
    )
    assert rest == ""
    columns, _, interval = found[5].partition("BETWEEN ")
    if interval:
        assert re.fullmatch(rf"{_NAME} AND {_NAME} EXCLUSIVE", interval), interval
    view.relationships.append(
        Relationship(found[2], _names(found[3]), found[4], _names(columns), _names(interval))
    )


def _expression(item: str) -> tuple[tuple[str, str], Expression]:
    found, rest = _taken(
        rf"(PRIVATE )?(?:{_NAME}\.)?{_NAME}(?: NON ADDITIVE BY \({_NAME}\.{_NAME}\))? AS ", item
    )
    comment = re.search(rf"\s+COMMENT = {_TEXT}$", rest, re.DOTALL)
    sql = rest[: comment.start()] if comment else rest
    latest_by = (found[4], found[5]) if found[4] else None
    return (found[2] or "", found[3]), Expression(sql, bool(found[1]), latest_by)


def _into(kind: str) -> Any:
    def put(view: View, item: str) -> None:
        name, one = _expression(item)
        expressions: dict[tuple[str, str], Expression] = getattr(view, kind)
        assert name not in expressions, f"{name} is there twice"
        expressions[name] = one

    return put


_READERS = {
    "TABLES": _table,
    "RELATIONSHIPS": _relationship,
    **{kind.upper(): _into(kind) for kind in ("facts", "dimensions", "metrics")},
}


# The rules


def violations(view: View, schemas: Schemas, keys: Mapping[str, set[tuple[str, ...]]]) -> list[str]:
    """What Snowflake would refuse, or answer otherwise than one reads it."""
    wrong_tables = list(_of_tables(view, schemas, keys))
    if wrong_tables:
        return wrong_tables
    return [
        *_of_relationships(view, schemas),
        *_of_names(view),
        *_of_rows(view, schemas),
        *_of_metrics(view, schemas),
    ]


def _of_tables(
    view: View, schemas: Schemas, keys: Mapping[str, set[tuple[str, ...]]]
) -> Iterator[str]:
    for alias, table in view.tables.items():
        name = table.physical[-1]
        if name not in schemas or table.physical[:2] != view.name[:2]:
            yield f"{alias}: there is no table {'.'.join(table.physical)}"
            continue
        for column in {*table.key, *table.unique, *table.interval} - set(schemas[name]):
            yield f"{alias}: {name} has no column {column}"
        if table.key not in keys[name]:
            yield f"{alias}: {table.key} is no key"
        if table.interval and (*table.unique[:-1],) not in keys[name]:
            yield f"{alias}: {table.unique[:-1]} is no key"
    used = {alias for alias, _ in (*view.dimensions, *view.metrics, *view.facts)}
    yield from (f"{alias} is of no use" for alias in sorted({*view.tables} - used))


def _of_relationships(view: View, schemas: Schemas) -> Iterator[str]:
    for one in view.relationships:
        if one.alias not in view.tables or one.to not in view.tables or one.alias == one.to:
            yield f"{one.alias} to {one.to}: no two tables of the view"
            continue
        here, there = (schemas[view.tables[a].physical[-1]] for a in (one.alias, one.to))
        target = view.tables[one.to]
        missing = [*({*one.columns} - set(here)), *({*one.to_columns} - set(there))]
        if missing:
            yield f"{one.alias} to {one.to}: no column {missing}"
            continue
        if one.interval:
            allowed = (*one.to_columns, *one.interval) == target.unique
            allowed = allowed and one.interval == target.interval
            types = zip(one.columns, (*one.to_columns, one.interval[0]), strict=False)
            length = len(one.to_columns) + 1
        else:
            allowed = one.to_columns in (target.key, target.unique)
            types = zip(one.columns, one.to_columns, strict=False)
            length = len(one.to_columns)
        if not allowed or len(one.columns) != length:
            yield f"{one.alias} to {one.to}: not by its key"
        yield from (
            f"{one.alias} to {one.to}: {column} is {here[column]}, {other} {there[other]}"
            for column, other in types
            if here[column] != there[other]
            and (here[column], there[other]) != ("date", "timestamp(6)")
        )
    pairs = [(one.alias, one.to) for one in view.relationships]
    yield from (
        f"two ways from {a} to {b}" for a, b in sorted({p for p in pairs if pairs.count(p) > 1})
    )
    for alias in view.tables:
        ways = [one for a, near in pairs if a == alias for one in view.related(near)]
        yield from (
            f"two ways from {alias} to {one}"
            for one in sorted({w for w in ways if ways.count(w) > 1})
        )


def _of_names(view: View) -> Iterator[str]:
    taken: set[tuple[str, str]] = set()
    for kind in (view.facts, view.dimensions, view.metrics):
        yield from (
            f"{alias}.{name} is two things" for alias, name in kind if (alias, name) in taken
        )
        taken |= set(kind)
    derived = {name for alias, name in view.metrics if not alias}
    regular = {name for alias, name in view.metrics if alias}
    yield from (f"{name} is a derived and another metric" for name in sorted(derived & regular))
    for kind in (view.facts, view.dimensions, view.metrics):
        for own, one in kind.items():
            for name in one.columns:
                # A name means what the view defines, but for the definition of the name itself.
                if own[0] and name in view.metrics and name != own:
                    yield f"{'.'.join(own)} reads the metric {'.'.join(name)}, not the column"


def _of_rows(view: View, schemas: Schemas) -> Iterator[str]:
    for (alias, name), one in [*view.facts.items(), *view.dimensions.items()]:
        if alias not in view.tables:
            yield f"{alias}.{name}: there is no such table"
            continue
        if one.is_private or one.tree.find(exp.AggFunc, exp.Window):
            yield f"{alias}.{name} is no expression of a row"
        physical = schemas[view.tables[alias].physical[-1]]
        yield from (
            f"{alias}.{name}: {table} has no {column}"
            for table, column in one.columns
            if table != alias or column not in physical
        )


def _of_metrics(view: View, schemas: Schemas) -> Iterator[str]:
    rows = {**view.facts, **view.dimensions}
    for (alias, name), one in view.metrics.items():
        tree = one.tree
        aggregates = list(tree.find_all(exp.AggFunc))
        if not alias:
            unknown = [column for column in one.columns if column not in view.metrics]
            if aggregates or unknown:
                yield f"{name} is not made of metrics: {unknown}"
            continue
        if alias not in view.tables:
            yield f"{alias}.{name}: there is no such table"
            continue
        # Snowflake takes one aggregate over the rows of the table; constants may stand around it.
        inside = {id(column) for found in aggregates for column in found.find_all(exp.Column)}
        outside = [c for c in tree.find_all(exp.Column) if id(c) not in inside]
        if len(aggregates) != 1 or outside:
            yield f"{alias}.{name} is not one aggregate"
        physical = schemas[view.tables[alias].physical[-1]]
        for table, column in one.columns:
            is_own = table == alias and column in physical
            if not is_own and not (table in view.related(alias) and (table, column) in rows):
                yield f"{alias}.{name}: {table} has no {column} for it"
        if one.latest_by is not None and one.latest_by not in view.dimensions:
            yield f"{alias}.{name}: {one.latest_by} is no dimension"


# Queries


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
    reads = sorted(set(re.findall(rf"{_NAME}\.{_NAME}", value)))
    columns = ", ".join(f'"{table}"."{name}" AS "{table}.{name}"' for table, name in reads)
    inner = f"SELECT {', '.join(filter(None, (selected, columns))) or '1 AS one'} {source}"
    value = re.sub(rf"{_NAME}\.{_NAME}", r'"\1.\2"', value)
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
