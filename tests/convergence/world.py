"""A world: rows of Silver that come in batches, and some of which go again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from reference.text import clean

from .rows import KEYS, Row, timed
from .timeline import Timing


@dataclass(frozen=True)
class Arrival:
    """A row of a table, the batch in which it comes, and the first in which it is gone again."""

    table: str
    batch: int
    timing: Timing
    bare: tuple[tuple[str, Any], ...]
    gone: int | None = None

    @property
    def row(self) -> Row:
        """The row as Silver has it."""
        return timed(dict(self.bare), self.timing)

    @property
    def key(self) -> object:
        """The cleaned business key."""
        value = dict(self.bare)[KEYS[self.table]]
        return clean(value) if isinstance(value, str) else value

    def is_there(self, batch: int) -> bool:
        """Whether Silver holds it after a batch."""
        return self.batch <= batch and (self.gone is None or batch < self.gone)


@dataclass(frozen=True)
class World:
    """A little Silver of its own."""

    tag: str
    runs: int
    arrivals: tuple[Arrival, ...]

    @property
    def loses_rows(self) -> bool:
        """Whether Silver once held a row that it does not hold in a later batch."""
        return any(one.gone is not None for one in self.arrivals)

    def without_losses(self) -> World:
        """The same world, from which no row goes."""
        return replace(self, arrivals=tuple(replace(one, gone=None) for one in self.arrivals))

    def retagged(self, number: int) -> World:
        """The same world under another tag."""
        tag = f"w{number}-"

        def retagged(value: Any) -> Any:
            if isinstance(value, int) and value > 10 * int(self.tag[1:-1]):  # an error's number
                return value % 10 + 10 * number
            return value.replace(self.tag, tag) if isinstance(value, str) else value

        arrivals = tuple(
            replace(one, bare=tuple((name, retagged(value)) for name, value in one.bare))
            for one in self.arrivals
        )
        return World(tag, self.runs, arrivals)

    def silver(self, batch: int) -> list[Arrival]:
        """What of it is in Silver after a batch."""
        return [arrival for arrival in self.arrivals if arrival.is_there(batch)]
