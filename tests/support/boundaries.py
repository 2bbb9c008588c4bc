"""The shape of a source's boundaries: for each rule rows that break it and rows that just do not.

Every example is a key of its own, so what stands against the key is what its rows break.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

Row = dict[str, Any]

LOADED = datetime(2025, 1, 6, 8)
MOMENT = timedelta(microseconds=1)
OPEN_END = datetime(9999, 12, 31)
#: What `clean` makes null.
BLANK = (None, "", " \t\r\n\v\f ")


@dataclass(frozen=True)
class Example:
    """One key: what to change in the sound row for each of its Silver rows.

    `also` are rules that these rows break besides the rule that the example is for.
    """

    rows: tuple[Row, ...]
    also: tuple[str, ...] = ()


def row(*also: str, **changes: object) -> Example:
    """A key with one row, changed so; `also` it breaks these rules."""
    return Example((changes,), also)


def history(*rows: Row) -> Example:
    """A key with several rows."""
    return Example(rows)


def each(column: str, *values: object) -> list[Example]:
    """A key with one row for each of the values."""
    return [Example(({column: value},)) for value in values]


@dataclass(frozen=True)
class Boundary:
    """A rule, with examples on both sides of it."""

    severity: str
    rule: str
    breaks: Sequence[Example]
    keeps: Sequence[Example]


def rejects(rule: str, breaks: Sequence[Example], keeps: Sequence[Example]) -> Boundary:
    """The boundary of a rule that keeps a row out of Gold."""
    return Boundary("Critical", rule, breaks, keeps)


def warns(rule: str, breaks: Sequence[Example], keeps: Sequence[Example]) -> Boundary:
    """The boundary of a rule that lets a row go on."""
    return Boundary("Warning", rule, breaks, keeps)


def missing_text(column: str) -> Boundary:
    """Nothing but ASCII white space is missing; any other character is there."""
    return rejects(f"missing_{column}", each(column, *BLANK), each(column, "\u00a0", " 0 "))


def missing(column: str) -> Boundary:
    """The boundary of a column that is not text."""
    return rejects(f"missing_{column}", each(column, None), [row()])


LAST_MOMENT = OPEN_END - MOMENT
EFFECTIVE_TIME = (
    rejects(
        "missing_effective_time",
        [row(load_timestamp=None, update_timestamp=None)],
        [
            row(load_timestamp=LOADED, update_timestamp=None),
            row(load_timestamp=None, update_timestamp=LOADED),
        ],
    ),
    rejects(
        "invalid_effective_time",
        [
            row(load_timestamp=OPEN_END),
            row(update_timestamp=OPEN_END),
            row(update_timestamp=OPEN_END + timedelta(hours=1)),
            row(load_timestamp=None, update_timestamp=OPEN_END),
        ],
        [
            row(load_timestamp=LAST_MOMENT),
            row(update_timestamp=LAST_MOMENT),
            row(load_timestamp=OPEN_END, update_timestamp=LOADED),
        ],
    ),
)


@dataclass(frozen=True)
class Judged:
    """An example's key as Gold knows it, its Silver rows, and the rules with their severity."""

    key: str | None
    rows: tuple[Row, ...]
    violations: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Boundaries:
    """All rules of a source. `sound` makes a row that breaks none, of a number.

    `known` are sound rows that other examples refer to.
    """

    key: str
    sound: Callable[[int], Row]
    rules: tuple[Boundary, ...]
    known: tuple[Row, ...] = ()

    def examples(self) -> Iterator[Judged]:
        """Every example, with what must stand against its key."""
        severity = {boundary.rule: boundary.severity for boundary in self.rules}
        number = 0
        for known in self.known:
            number += 1
            yield Judged(known[self.key], (self.sound(number) | known,), ())
        for boundary in self.rules:
            for name, examples in (("breaks", boundary.breaks), ("keeps", boundary.keeps)):
                for position, example in enumerate(examples):
                    number += 1
                    # Such a name is also how another source refers to a row that is rejected.
                    row = self.sound(number) | {self.key: f"{name} {boundary.rule} {position}"}
                    rows = tuple(row | changes for changes in example.rows)
                    rules = (*([boundary.rule] if name == "breaks" else []), *example.also)
                    violations = tuple((rule, severity[rule]) for rule in rules)
                    yield Judged(_cleaned(rows[0][self.key]), rows, violations)


def _cleaned(key: str | None) -> str | None:
    return (key or "").strip(" \t\r\n\v\f") or None


#: A user to refer to.
ANN = "ANN"
NO_USERS = ("nobody", "ann", "__unknown__", "__anonymous__", "breaks missing_email 0")


def orphans(column: str) -> list[Example]:
    """References to no user: unknown, in other case, reserved, or rejected."""
    return each(column, *NO_USERS)
