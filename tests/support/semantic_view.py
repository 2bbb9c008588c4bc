"""A semantic view read back from its text, by the grammar and the rules of Snowflake's manual.

Nothing here knows how zoomgold writes the view: the text is taken apart by its brackets and
commas, and each expression by sqlglot.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import sqlglot as sg
from sqlglot import exp

CLAUSES = ("TABLES", "RELATIONSHIPS", "FACTS", "DIMENSIONS", "METRICS")
NAME = r'"([A-Z0-9_]+)"'
_TEXT = r"'(?:[^'\\]|\\.)*'"
_COMMENT = rf"(?:\s+COMMENT = {_TEXT})?"


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
    head, rest = _taken(rf"CREATE OR REPLACE SEMANTIC VIEW ({NAME}(?:\.{NAME})*)\s*", sql)
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
    return tuple(re.findall(NAME, text))


def _table(view: View, item: str) -> None:
    found, rest = _taken(rf"{NAME} AS ({NAME}\.{NAME}\.{NAME})\s+PRIMARY KEY \((.*?)\)", item)
    table = Table(_names(found[2]), _names(found[6]))
    unique = re.match(r"\s+UNIQUE \((.*?)\)", rest)
    if unique:
        table.unique, rest = _names(unique[1]), rest[unique.end() :]
    interval = re.match(
        rf"\s+CONSTRAINT {NAME} DISTINCT RANGE BETWEEN {NAME} AND {NAME} EXCLUSIVE", rest
    )
    if interval:
        table.interval, rest = (interval[2], interval[3]), rest[interval.end() :]
    assert re.fullmatch(_COMMENT, rest, re.DOTALL), rest
    assert found[1] not in view.tables, f"{found[1]} is there twice"
    view.tables[found[1]] = table


def _relationship(view: View, item: str) -> None:
    found, rest = _taken(
        rf"{NAME} AS\s+{NAME} \(([^)]*)\) REFERENCES {NAME} \((.*?)\)(?=\s*$)", item
    )
    assert rest == ""
    columns, _, interval = found[5].partition("BETWEEN ")
    if interval:
        assert re.fullmatch(rf"{NAME} AND {NAME} EXCLUSIVE", interval), interval
    view.relationships.append(
        Relationship(found[2], _names(found[3]), found[4], _names(columns), _names(interval))
    )


def _expression(item: str) -> tuple[tuple[str, str], Expression]:
    found, rest = _taken(
        rf"(PRIVATE )?(?:{NAME}\.)?{NAME}(?: NON ADDITIVE BY \({NAME}\.{NAME}\))? AS ", item
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
