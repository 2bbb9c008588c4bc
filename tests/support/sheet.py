"""The shape of the rows made for one contract."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

Row = dict[str, Any]

#: The name of the check that a set of columns is unique: `unique (a, b)`.
ONCE = "unique ({})"

SOME_KEY = "0123456789abcdef0123456789abcdef"
UNKNOWN_KEY = "d184d59493af3f5aa77b64a4e9175275"
ANONYMOUS_KEY = "30ea5034561b7ef54aa4e57aa741eb09"

LOAD_METADATA: Row = {
    "load_timestamp": datetime(2024, 1, 1, 8),
    "update_timestamp": datetime(2024, 1, 2, 8),
    "load_date": date(2024, 1, 1),
    "update_date": date(2024, 1, 2),
    "source_system": "ZOOM_PLATFORM",
}
STAMPED: Row = {
    "execution_id": "run-1",
    "created_at": datetime(2025, 6, 30, 12),
    "updated_at": datetime(2025, 6, 30, 12),
}
LOAD_COLUMNS = ("load_timestamp", "update_timestamp", "load_date", "update_date")


@dataclass(frozen=True)
class Broken:
    """What to change in a sound row to break these checks, and no other."""

    changes: Row
    checks: tuple[str, ...]


def broken(*checks: str, **changes: object) -> Broken:
    """A sound row with these changes breaks exactly these checks."""
    return Broken(changes, checks)


@dataclass(frozen=True)
class Sheet:
    """The rows made for one contract.

    `row` is the sound row of a number, which is in its keys. `nullable` are the columns that
    gold.md lets be null; `sound` are changes that leave a row sound; row 0 is never changed, so
    a broken row can repeat its keys. `completed` gives a row what follows from its other values.
    """

    row: Callable[[int], Row]
    nullable: frozenset[str]
    sound: tuple[Row, ...]
    broken: tuple[Broken, ...]
    completed: Callable[[Row], Row] = lambda row: row

    def _changed(self, number: int, changes: Row) -> Row:
        return self.completed(self.row(number) | changes) | changes

    def sound_rows(self) -> list[Row]:
        """Row 0, and a row for each change that does no harm."""
        changed = (self._changed(n, changes) for n, changes in enumerate(self.sound, 1))
        return [self._changed(0, {}), *changed]

    def broken_rows(self) -> Iterator[tuple[Row, tuple[str, ...]]]:
        """Each broken row and the checks that it breaks: those listed, and each forbidden null."""
        listed = {check for case in self.broken for check in case.checks}
        nulls = [
            Broken({name: None}, (f"{name}_not_null",))
            for name in self.row(0)
            if name not in self.nullable and f"{name}_not_null" not in listed
        ]
        for number, case in enumerate((*self.broken, *nulls), 100):
            yield self._changed(number, case.changes), case.checks
