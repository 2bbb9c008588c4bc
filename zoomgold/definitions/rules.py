"""Rules: named, stable predicates over a Silver row, each of which rejects the row or warns."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from zoomgold import lazy_ibis as ibis
from zoomgold.definitions.domains import UNKNOWN

if TYPE_CHECKING:
    import ibis.expr.types as ir

Severity = Literal["Critical", "Warning"]
CRITICAL: Severity = "Critical"
WARNING: Severity = "Warning"

_ERROR_TYPES_BY_PREFIX = {
    "missing_": "Missing Value",
    "unknown_": "Domain",
    "orphan_": "Reference",
}
_ERROR_TYPES = {
    "invalid_email": "Format",
    "reserved_user_id": "Reference",
    "duplicate_email": "Uniqueness",
}


@dataclass(frozen=True)
class Rule:
    """One rule of one source.

    `breaks` is true where a row breaks it (null counts as false); a critical rule reads the
    cleaned Silver row, a warning also what the row's references resolve to. `columns` are the
    Silver columns it reads.
    """

    name: str
    severity: Severity
    columns: tuple[str, ...]
    description: str
    breaks: Callable[[ir.Table], ir.BooleanValue]

    @property
    def error_type(self) -> str:
        """The family of violation that the rule's name puts it in."""
        if self.name in _ERROR_TYPES:
            return _ERROR_TYPES[self.name]
        for prefix, error_type in _ERROR_TYPES_BY_PREFIX.items():
            if self.name.startswith(prefix):
                return error_type
        return "Range"


def reject(
    name: str,
    columns: tuple[str, ...],
    description: str,
    breaks: Callable[[ir.Table], ir.BooleanValue],
) -> Rule:
    """A rule that keeps the row out of Gold."""
    return Rule(name, CRITICAL, columns, description, breaks)


def warn(
    name: str,
    columns: tuple[str, ...],
    description: str,
    breaks: Callable[[ir.Table], ir.BooleanValue],
) -> Rule:
    """A rule that records a violation and lets the row go on."""
    return Rule(name, WARNING, columns, description, breaks)


#: For what has a start and an end: meetings, webinars.
INVALID_TIME_RANGE = reject(
    "invalid_time_range",
    ("start_time", "end_time"),
    "end_time is before start_time.",
    lambda t: t.end_time < t.start_time,
)


def missing(column: str, severity: Severity = CRITICAL) -> Rule:
    """The column is null after cleaning."""
    return Rule(
        f"missing_{column}",
        severity,
        (column,),
        f"{column} is missing.",
        lambda t: t[column].isnull(),
    )


def unknown_label(column: str, *, null_is_unknown: bool) -> Rule:
    """A warning: the value is in no spelling a label of the column's domain."""

    def breaks(t: ir.Table) -> ir.BooleanValue:
        unknown = t[f"{column}_label"] == UNKNOWN
        return unknown if null_is_unknown else unknown & t[column].notnull()

    return warn(f"unknown_{column}", (column,), f"{column} is not a known label.", breaks)


def broken_bits(table: ir.Table, rules: tuple[Rule, ...], severity: Severity) -> ir.IntegerValue:
    """The rules of that severity that each row breaks: bit i of the mask is rule i of `rules`."""
    bits: ir.IntegerValue = ibis.literal(0, "int64")
    for position, rule in enumerate(rules):
        if rule.severity == severity:
            broken = rule.breaks(table).fill_null(False)
            bits += ibis.ifelse(broken, ibis.literal(1 << position, "int64"), 0)
    return bits
