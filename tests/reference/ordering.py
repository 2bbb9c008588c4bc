"""Which row of a key is the latest, whatever the order in which the rows arrived."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from .contract import BUSINESS, Row, key_column

_AFTER_BUSINESS = ("update_timestamp", "load_date", "update_date", "source_system")


def eff(row: Row) -> datetime | None:
    """The effective time of a row: when it was updated, else when it was loaded."""
    instant: datetime | None = row["update_timestamp"]
    if instant is None:
        instant = row["load_timestamp"]
    return instant


def latest_order(table: str, row: Row) -> tuple[Any, ...]:
    """The sort key under which the greatest row of a key is its latest one.

    By effective time, load time, business columns left to right, then the other metadata; a null
    is below every value. Python compares text by code point, which is the byte order of UTF-8.
    """
    columns = ("load_timestamp", *BUSINESS[table], *_AFTER_BUSINESS)
    return tuple(_null_lowest(value) for value in (eff(row), *(row[name] for name in columns)))


def _null_lowest(value: Any) -> tuple[Any, ...]:
    """Something that sorts like the value, with null first."""
    return (0,) if value is None else (1, value)


def in_order(table: str, rows: Iterable[Row]) -> list[Row]:
    """The rows from the earliest to the latest."""
    return sorted(rows, key=lambda row: latest_order(table, row))


def by_key(table: str, rows: Iterable[Row]) -> dict[str, list[Row]]:
    """The rows of every key, each list from the earliest to the latest row."""
    key = key_column(table)
    groups: dict[str, list[Row]] = defaultdict(list)
    for row in in_order(table, rows):
        groups[row[key]].append(row)
    return dict(sorted(groups.items()))


def one_per_instant(rows_in_order: list[Row]) -> list[Row]:
    """Of one key's rows, the latest at each effective time, in order of time."""
    latest_at: dict[datetime | None, Row] = {}
    for row in rows_in_order:
        latest_at[eff(row)] = row
    return list(latest_at.values())
