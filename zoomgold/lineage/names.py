"""What a person means by `TABLE`, `TABLE.COLUMN` or `metric:NAME`."""

from typing import NamedTuple

from zoomgold.errors import UsageError
from zoomgold.lineage.answer import ALL, columns_of
from zoomgold.nearest import nearest
from zoomgold.semantic_layer.metric import Metric
from zoomgold.semantic_layer.query import metric_named

METRIC = "metric:"


class Target(NamedTuple):
    """A table, or a column of it."""

    table: str
    column: str | None

    @property
    def name(self) -> str:
        """As a person writes it."""
        return self.table if self.column is None else f"{self.table}.{self.column}"


def target_of(text: str) -> Target | Metric:
    """The table, column or metric of that name; `UsageError` names the nearest if there is none."""
    name = text.strip().lower()
    if name.startswith(METRIC):
        return metric_named(name.removeprefix(METRIC))
    table, dot, column = name.partition(".")
    if table not in ALL:
        raise UsageError(_unknown_table(text, table))
    if not dot:
        return Target(table, None)
    if column not in columns_of(table):
        near = nearest(column, columns_of(table))
        raise UsageError(f"{table} has no column {column!r}; the nearest is {table}.{near}.")
    return Target(table, column)


def _unknown_table(text: str, table: str) -> str:
    holders = [f"{name}.{table}" for name in ALL if table in columns_of(name)]
    if holders and "." not in text:
        return f"{text!r} is a column; name its table: {', '.join(holders)}."
    return f"{table!r} is not a table of Gold or Silver; the nearest is {nearest(table, ALL)}."
