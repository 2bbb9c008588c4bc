"""The expected errors: each is a message of a few lines with an exit code.

Anything that is not in this family is a defect of zoomgold and shows as one.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from zoomgold.results import RunResult

#: Values of a conversion that a message has, and how much of each.
_TOLD, _WIDTH = 2, 60
_DATED = ("date", "timestamp")


def printable(text: str, keep: str = "") -> str:
    """The text with control characters and line breaks escaped as in Python.

    Names and values come from files and could hold anything; `keep` are characters to leave.
    """
    return "".join(
        c if c.isprintable() or c in keep else c.encode("unicode_escape").decode() for c in text
    )


class ZoomgoldError(Exception):
    """An expected failure. The message is one to three lines: what, where, what to do next.

    `result` says how far a failed run came, once it had begun.
    """

    exit_code = 1
    result: "RunResult | None" = None

    def __init__(self, message: str = "") -> None:
        super().__init__(printable(message, keep="\n"))


class DataError(ZoomgoldError):
    """The data or a check failed; nothing of the run was published."""


class ThresholdError(DataError):
    """Too many rows of the `sources` were rejected."""

    def __init__(self, message: str, sources: Sequence[str] = ()) -> None:
        super().__init__(message)
        self.sources = frozenset(sources)


class ContractError(DataError):
    """A candidate Gold table breaks its contract. `schema_errors` is Pandera's `SchemaErrors`."""

    def __init__(self, message: str, schema_errors: Exception) -> None:
        super().__init__(message)
        self.schema_errors = schema_errors


class InvariantError(DataError):
    """A cross-table check or the accounting failed for the candidates."""


class ShrinkError(DataError):
    """The run would remove more of a published table than `max_shrink` allows."""


class BuildError(DataError):
    """The engine could not build a model."""


class PlanError(BuildError):
    """The steps of a `stage`, a model or `silver`, could not be planned: its code is defective."""

    def __init__(self, stage: str, error: Exception) -> None:
        self.stage = stage
        reason = (str(error).splitlines() or [""])[0]
        super().__init__(
            f"{stage or 'The run'} could not be planned: {type(error).__name__}: {reason}\n"
            "Nothing was published."
        )


class UsageError(ZoomgoldError):
    """The command, the settings or the connection are wrong."""

    exit_code = 2


class SilverError(UsageError):
    """Silver breaks its contract; `errors` holds a line for each error of each table.

    `hint` says what to do about all of them.
    """

    def __init__(self, location: str, errors: Sequence[str], hint: str = "") -> None:
        count = f"{len(errors)} error" + ("s" if len(errors) != 1 else "")
        self.errors = tuple(printable(error) for error in errors)
        where = printable(location)
        super().__init__(
            "\n".join(
                [
                    f"Silver at {where} cannot be read: {count}; nothing was built.",
                    *self.errors,
                    *([hint] if hint else []),
                ]
            )
        )


@dataclass(frozen=True)
class Unconverted:
    """A value that is none of its column's type; `row` counts from 1, without a header."""

    table: str
    where: str
    row: int
    column: str
    expected: str
    found: str

    def __str__(self) -> str:
        text = self.found if len(self.found) <= _WIDTH else self.found[: _WIDTH - 1] + "…"
        place = f"{self.table} row {self.row}, column {self.column}"
        return f"{place}: expected {self.expected}, found {text!r} ({self.where})"


class ConversionError(UsageError):
    """A source that is no Silver: `errors` has a line for each, `values` the first of `count`."""

    def __init__(
        self, source: str, errors: Sequence[str], values: Sequence[Unconverted], count: int
    ) -> None:
        self.errors, self.values, self.count = tuple(errors), tuple(values), count
        found = [_counted(len(errors), "error")] if errors else []
        found += (
            [_counted(count, "value that cannot be converted", "values that cannot be converted")]
            if count
            else []
        )
        first = [printable(str(value)) for value in values[:_TOLD]]
        if count > len(first):
            first[-1] += f"; and {count - len(first):,} more"
        if any(value.expected in _DATED for value in values):
            first[-1] += ". Dates in another format: --date-format %d.%m.%Y"
        super().__init__(
            "\n".join(
                [
                    f"{printable(source)} cannot be read as Silver: {', '.join(found)}; "
                    "nothing was written.",
                    *map(printable, errors),
                    *first,
                ]
            )
        )


def _counted(count: int, noun: str, nouns: str | None = None) -> str:
    return f"{count:,} {noun if count == 1 else nouns or f'{noun}s'}"


class TryAgainError(ZoomgoldError):
    """Something else holds what the run needs; the same command may work later."""

    exit_code = 3


class InDoubtError(TryAgainError):
    """Whether Gold was published is not known: its commit was not answered, nor can it be asked."""
