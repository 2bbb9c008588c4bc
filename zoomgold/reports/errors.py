"""What go_error_data holds: how many violations stand, and one violation in full."""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from zoomgold.definitions.rules import CRITICAL, WARNING
from zoomgold.definitions.silver import TABLES
from zoomgold.engines.reader import GoldReader
from zoomgold.errors import UsageError
from zoomgold.hints import suggested
from zoomgold.models.catalog import MODELS, SOURCES
from zoomgold.nearest import did_you_mean
from zoomgold.reports import candidates
from zoomgold.reports.published import published_rows

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


_COUNTS = """
SELECT SOURCE_TABLE, VALIDATION_RULE, ERROR_SEVERITY,
  COUNT(CASE WHEN RESOLUTION_STATUS <> 'Resolved' THEN 1 END) AS STANDING,
  COUNT(CASE WHEN RESOLUTION_STATUS = 'Resolved' THEN 1 END) AS RESOLVED,
  CAST(COALESCE(SUM(CASE WHEN RESOLUTION_STATUS <> 'Resolved' THEN OCCURRENCES END), 0) AS BIGINT)
    AS OCCURRENCES,
  COALESCE(MIN(CASE WHEN RESOLUTION_STATUS <> 'Resolved' THEN ERROR_ID END), MIN(ERROR_ID))
    AS EXAMPLE
FROM PUBLISHED
WHERE ($source IS NULL OR SOURCE_TABLE = $source) AND ($rule IS NULL OR VALIDATION_RULE = $rule)
  AND ($severity IS NULL OR ERROR_SEVERITY = $severity)
  AND ($with_resolved OR RESOLUTION_STATUS <> 'Resolved')
GROUP BY SOURCE_TABLE, VALIDATION_RULE, ERROR_SEVERITY
ORDER BY SOURCE_TABLE, ERROR_SEVERITY, STANDING DESC, VALIDATION_RULE
"""
_BEGIN_SO = f"""
SELECT {", ".join(name.upper() for name in Violation.__dataclass_fields__)}
FROM PUBLISHED WHERE LEFT(ERROR_ID, $size) = $prefix ORDER BY ERROR_ID LIMIT {candidates.ASKED}
"""


def violation_counts(
    gold: GoldReader,
    *,
    table: str | None = None,
    rule: str | None = None,
    severity: str | None = None,
    with_resolved: bool = False,
) -> list[ViolationCount]:
    """Violations by table, rule and severity; those that stand, or all."""
    if table is not None:
        _check_silver(table)
        _known("--table", table, TABLES, "table")
    if rule is not None:
        _known("--rule", rule, _rules(), "rule")
    asked = {"source": table, "rule": rule, "with_resolved": with_resolved}
    asked["severity"] = None if severity is None else _severity(severity)
    rows = published_rows(gold, "go_error_data", _COUNTS, **asked)
    return [ViolationCount(**row) for row in rows]


def one_violation(gold: GoldReader, prefix: str) -> Violation:
    """The violation with this id, or the only one whose id begins so."""
    if not re.fullmatch("[0-9a-f]{1,32}", prefix):
        raise UsageError(
            f"{prefix!r} is not a violation id: expected up to 32 characters of 0-9 and a-f.\n"
            f"See an example of each kind: {suggested('errors')}"
        )
    found = published_rows(gold, "go_error_data", _BEGIN_SO, prefix=prefix, size=len(prefix))
    if not found:
        raise UsageError(
            f"No violation has an id that begins with {prefix}.\n"
            f"See an example of each kind: {suggested('errors --all')}"
        )
    if len(found) > 1:
        ids = candidates.listed([row["error_id"] for row in found])
        raise UsageError(
            f"Several violations have an id that begins with {prefix}; "
            f"give more characters of one of:\n{ids}"
        )
    row = found[0]
    payload = row.pop("record_payload")
    return Violation(**row, record_payload=None if payload is None else json.loads(payload))


def _check_silver(table: str) -> None:
    """Refuse a Gold table: violations are of Silver's."""
    if table in MODELS and table not in TABLES:
        source = MODELS[table].source
        instead = f"--table {source.name}" if source else "a Silver table, such as si_users"
        raise UsageError(f"--table {table}: violations are of rows of Silver. Give {instead}.")


def _rules() -> list[str]:
    named = {rule.name for source in SOURCES.values() for rule in source.rules}
    return [*sorted(named), _SILVER_RULE]


def _known(option: str, name: str, names: Iterable[str], what: str) -> None:
    known = tuple(names)
    if name not in known:
        raise UsageError(f"{option} {name}: no such {what}.{did_you_mean(name, known)}")


def _severity(given: str) -> str:
    """The severity as Gold has it, however its letters are typed."""
    known, found = (CRITICAL, WARNING), given.capitalize()
    if found not in known:
        expected = f"expected {' or '.join(known)}, found {given!r}"
        raise UsageError(f"--severity: {expected}.{did_you_mean(found, known)}")
    return found
