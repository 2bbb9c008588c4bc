"""What go_error_data tells: how many faults stand, and one fault in full."""

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
class FaultCount:
    """The faults of one rule. `occurrences` are rows, `example` is one fault's id."""

    source_table: str
    validation_rule: str
    error_severity: str
    standing: int
    resolved: int
    occurrences: int
    example: str


@dataclass(frozen=True)
class Fault:
    """One fault, as go_error_data has it; `record_payload` is the row, read from its JSON."""

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


def fault_counts(
    gold: GoldReader,
    *,
    table: str | None = None,
    rule: str | None = None,
    with_resolved: bool = False,
) -> list[FaultCount]:
    """Faults by table, rule and severity; only what stands, unless told otherwise."""
    faults = published_table(gold, "go_error_data")
    if table is not None:
        _known("--table", table, TABLES)
        faults = faults.filter(faults.source_table == table)
    if rule is not None:
        _known("--rule", rule, _rules())
        faults = faults.filter(faults.validation_rule == rule)
    if not with_resolved:
        faults = faults.filter(faults.resolution_status != "Resolved")
    stands = faults.resolution_status != "Resolved"
    keys = ("source_table", "validation_rule", "error_severity")
    counted = faults.group_by(*keys).aggregate(
        standing=faults.count(where=stands),
        resolved=faults.count(where=~stands),
        occurrences=faults.occurrences.sum(where=stands).fill_null(0).cast("int64"),
        example=faults.error_id.min(where=stands).coalesce(faults.error_id.min()),
    )
    order = [counted.source_table, counted.error_severity, ibis.desc(counted.standing)]
    rows = gold.rows(counted.order_by(*order, counted.validation_rule))
    return [FaultCount(**row) for row in rows]


def one_fault(gold: GoldReader, prefix: str) -> Fault:
    """The fault with this id, or the only one whose id begins so."""
    if not re.fullmatch("[0-9a-f]{1,32}", prefix):
        raise UsageError(
            f"{prefix!r} is no id of a violation: expected up to 32 characters of 0-9 and a-f.\n"
            f"See an example of each kind: {suggested('errors')}"
        )
    faults = published_table(gold, "go_error_data")
    found = gold.rows(
        faults.filter(faults.error_id.startswith(prefix)).order_by("error_id").limit(2)
    )
    if not found:
        raise UsageError(
            f"No violation has an id that begins with {prefix}.\n"
            f"See an example of each kind: {suggested('errors --all')}"
        )
    if len(found) > 1:
        ids = " and ".join(row["error_id"] for row in found)
        raise UsageError(
            f"Several faults have an id that begins with {prefix}, such as\n"
            f"{ids}.\nGive more of it."
        )
    row = found[0]
    payload = row.pop("record_payload")
    return Fault(**row, record_payload=None if payload is None else json.loads(payload))


def _rules() -> list[str]:
    named = {rule.name for source in SOURCES.values() for rule in source.rules}
    return [*sorted(named), _SILVER_RULE]


def _known(option: str, name: str, names: Iterable[str]) -> None:
    known = tuple(names)
    if name not in known:
        raise UsageError(f"{option} {name}: no such name.{did_you_mean(name, known)}")
