"""What is wrong now, and what became of every row."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from .contract import BUSINESS, DIMENSION_SOURCES, Row, key_column
from .model import Accounting, Violation
from .ordering import by_key, latest_order, one_per_instant
from .rejecting import Sieved
from .warning import Surroundings, warnings_of

CRITICAL = "Critical"
WARNING = "Warning"


@dataclass(frozen=True)
class Judged:
    """A kept row, whether it is the latest valid row of its key, and the warnings it got."""

    row: Row
    is_latest: bool
    warnings: list[str]


def keep(sieved: Sieved) -> list[Row]:
    """The rows that stay after deduplication.

    Of a fact's key the latest valid row; of a dimension's key the latest at each effective time.
    """
    groups = by_key(sieved.table, sieved.valid).values()
    if sieved.table in DIMENSION_SOURCES:
        return [row for rows in groups for row in one_per_instant(rows)]
    return [rows[-1] for rows in groups]


def judge(sieved: Sieved, around: Surroundings, emails_shared_by: set[str]) -> list[Judged]:
    """The kept rows with their warnings.

    A shared email is no violation of a row but of a user as it is now: its latest row carries it.
    """
    key = key_column(sieved.table)
    kept = keep(sieved)
    latest = {row[key]: row for row in kept}  # the last of a key is its latest
    judged: list[Judged] = []
    for row in kept:
        is_latest = latest[row[key]] is row
        warnings = warnings_of(sieved.table, row, around)
        if sieved.table == "si_users" and is_latest and row[key] in emails_shared_by:
            warnings = [*warnings, "duplicate_email"]
        judged.append(Judged(row, is_latest, warnings))
    return judged


def standing_violations(sieved: Sieved, judged: list[Judged]) -> list[Violation]:
    """The violations of one source table that stand, each with its number of occurrences.

    A rejected row's violations stand while its key has no later valid row, and always without a
    key; of the warnings, those of the latest valid row of a key stand.
    """
    table, key = sieved.table, key_column(sieved.table)
    latest_valid = {item.row[key]: item.row for item in judged if item.is_latest}
    found: Counter[tuple[tuple[object, ...], str, str]] = Counter()
    for rejected in sieved.rejected:
        correction = latest_valid.get(rejected.row[key])
        if correction is None or latest_order(table, rejected.row) > latest_order(
            table, correction
        ):
            found.update(
                (_identity(table, rejected.row), rule, CRITICAL) for rule in rejected.rules
            )
    for item in judged:
        if item.is_latest:
            found.update((_identity(table, item.row), rule, WARNING) for rule in item.warnings)
    return [
        Violation(table, _text_or_none(identity[0]), rule, severity, count)
        for (identity, rule, severity), count in found.items()
    ]


def _identity(table: str, row: Row) -> tuple[object, ...]:
    """What identifies the row of a violation: its key, or without one all its columns."""
    key = row[key_column(table)]
    return (key,) if key is not None else (None, *(row[name] for name in BUSINESS[table]))


def _text_or_none(value: object) -> str | None:
    """A key as text, or none."""
    return None if value is None else str(value)


def account(sieved: Sieved, judged: list[Judged], versions: int) -> Accounting:
    """The accounting of one source table.

    A first build inserts every kept fact row. Of a dimension it inserts the rows that open a
    version; the kept rows that only confirm one leave it unchanged.
    """
    kept = len(judged)
    inserted = versions if sieved.table in DIMENSION_SOURCES else kept
    return Accounting(
        processed=len(sieved.rejected) + len(sieved.valid),
        failed=len(sieved.rejected),
        deduplicated=len(sieved.valid) - kept,
        inserted=inserted,
        updated=0,
        unchanged=kept - inserted,
        warned=sum(bool(item.warnings) for item in judged),
    )
