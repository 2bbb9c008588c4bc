"""What the reference hands out."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Accounting:
    """What became of the rows of one source table in one full build."""

    processed: int
    failed: int
    deduplicated: int
    inserted: int
    updated: int
    unchanged: int
    warned: int


@dataclass(frozen=True)
class Violation:
    """A standing violation that a rule found.

    A violation of rows without a key has no `source_key`; there is one for each distinct business
    content, so two of them may be equal.
    """

    source_table: str
    source_key: str | None
    rule: str
    severity: str
    occurrences: int


@dataclass(frozen=True)
class ReferenceGold:
    """Gold as one full build makes it, without run stamps and attribute hashes."""

    tables: dict[str, list[dict[str, object]]]
    violations: list[Violation]
    accounting: dict[str, Accounting]
