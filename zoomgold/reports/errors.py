"""What go_error_data holds: how many violations stand, and one violation in full."""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import ibis

from zoomgold.definitions.silver import TABLES
from zoomgold.engines.reader import GoldReader
from zoomgold.errors import UsageError
from zoomgold.hints import suggested
from zoomgold.models.catalog import SOURCES
from zoomgold.nearest import did_you_mean
from zoomgold.reports.published import published_table

_SILVER_RULE = "silver_error"


@dataclass(frozen=True)
class ViolationCount:
    """The violations of one rule. `occurrences` are rows, `example` is one violation's id."""

    source_table: str
    validation_rule: str
    error_severity: str
    standing: int
    resolved: int
    occurrences: int
    example: str


@dataclass(frozen=True)
class Violation:
    """One violation, as go_error_data has it; `record_payload` is the row, read from its JSON."""

    error_id: str
    origin: str
    error_type: str
    error_description: str | None
    source_table: str
    source_key: str | None
    source_column: str | None
    error_value: str | None
    validation_rule: str
    error_severity: str
    resolution_status: str
    occurrences: int
    error_timestamp: datetime | None
    execution_id: str
    first_seen_at: datetime
    last_seen_at: datetime
    resolved_at: datetime | None
    load_date: date | None
    update_date: date | None
    source_system: str | None
    record_payload: Any


def violation_counts(
    gold: GoldReader,
    *,
    table: str | None = None,
    rule: str | None = None,
    with_resolved: bool = False,
) -> list[ViolationCount]:
    """Violations by table, rule and severity; those that stand, or all."""
    violations = published_table(gold, "go_error_data")
    if table is not None:
        _known("--table", table, TABLES)
        violations = violations.filter(violations.source_table == table)
    if rule is not None:
        _known("--rule", rule, _rules())
        violations = violations.filter(violations.validation_rule == rule)
    if not with_resolved:
        violations = violations.filter(violations.resolution_status != "Resolved")
    stands = violations.resolution_status != "Resolved"
    keys = ("source_table", "validation_rule", "error_severity")
    counted = violations.group_by(*keys).aggregate(
        standing=violations.count(where=stands),
        resolved=violations.count(where=~stands),
        occurrences=violations.occurrences.sum(where=stands).fill_null(0).cast("int64"),
        example=violations.error_id.min(where=stands).coalesce(violations.error_id.min()),
    )
    order = [counted.source_table, counted.error_severity, ibis.desc(counted.standing)]
    rows = gold.rows(counted.order_by(*order, counted.validation_rule))
    return [ViolationCount(**row) for row in rows]


def one_violation(gold: GoldReader, prefix: str) -> Violation:
    """The violation with this id, or the only one whose id begins so."""
    if not re.fullmatch("[0-9a-f]{1,32}", prefix):
        raise UsageError(
            f"{prefix!r} is not a violation id: expected up to 32 characters of 0-9 and a-f.\n"
            f"See an example of each kind: {suggested('errors')}"
        )
    violations = published_table(gold, "go_error_data")
    found = gold.rows(
        violations.filter(violations.error_id.startswith(prefix)).order_by("error_id").limit(2)
    )
    if not found:
        raise UsageError(
            f"No violation has an id that begins with {prefix}.\n"
            f"See an example of each kind: {suggested('errors --all')}"
        )
    if len(found) > 1:
        ids = " and ".join(row["error_id"] for row in found)
        raise UsageError(
            f"Several violations have an id that begins with {prefix}, such as\n"
            f"{ids}.\nGive more characters."
        )
    row = found[0]
    payload = row.pop("record_payload")
    return Violation(**row, record_payload=None if payload is None else json.loads(payload))


def _rules() -> list[str]:
    named = {rule.name for source in SOURCES.values() for rule in source.rules}
    return [*sorted(named), _SILVER_RULE]


def _known(option: str, name: str, names: Iterable[str]) -> None:
    known = tuple(names)
    if name not in known:
        raise UsageError(f"{option} {name}: no such name.{did_you_mean(name, known)}")
