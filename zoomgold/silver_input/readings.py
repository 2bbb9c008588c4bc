"""How files are read: which of their columns is which of the contract, and what they were read as.

Nothing here opens a file or imports what does: a file that is known needs no more than this.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from zoomgold.definitions.silver import SilverColumn, SilverTable


@dataclass(frozen=True)
class Reading:
    """How one contract column is read from a file: `found` is None where it reads as null.

    `type_name` is the file's type as Arrow calls it; `arrow_type` is the type itself, where the
    file was opened. `is_nanoseconds`: its times are finer than the contract's.
    """

    column: SilverColumn
    found: str | None
    type_name: str
    is_nanoseconds: bool
    arrow_type: Any = field(default=None, compare=False, repr=False)


@dataclass(frozen=True)
class How:
    """How a file is read. `has_early_nanoseconds`: it may have times finer than a microsecond
    before 1970 that it marks as UTC, which not every engine cuts downwards.
    """

    readings: tuple[Reading, ...]
    has_early_nanoseconds: bool

    def as_data(self) -> list[list[Any]]:
        """The readings as lists, in the order of the contract's columns."""
        return [[one.found, one.type_name, one.is_nanoseconds] for one in self.readings]

    @classmethod
    def from_data(cls, data: Sequence[Sequence[Any]], table: SilverTable) -> "How":
        """What `as_data` gave of a file without early nanoseconds."""
        return cls(
            tuple(Reading(c, *one) for c, one in zip(table.columns, data, strict=True)),
            has_early_nanoseconds=False,
        )
