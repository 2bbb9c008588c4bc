"""Whether Silver is as fresh as it is to be: which time of its rows counts, and the verdict."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from zoomgold.config.freshness import EFFECTIVE, Freshness, Limits
from zoomgold.config.values import span_text
from zoomgold.definitions.silver import TABLES
from zoomgold.results import SourceFreshness

PASS, WARN, FAIL = "pass", "warn", "fail"
#: The times of a row in the order in which they are asked: the first that is not null counts.
_TIMES = {
    EFFECTIVE: ("update_timestamp", "load_timestamp"),
    "load": ("load_timestamp",),
}
#: The same of a log, which has dates alone: a date is read as its midnight.
_DATES = {EFFECTIVE: ("update_date", "load_date"), "load": ("load_date",)}


@dataclass(frozen=True)
class Measure:
    """What is asked of a Silver table: the greatest of the first of these columns that is there."""

    source: str
    columns: tuple[str, ...]


def limits_of(freshness: Freshness, source: str) -> Limits:
    """The limits of a Silver table."""
    return freshness.of(source, optional=TABLES[source].optional)


def measures(freshness: Freshness, sources: Sequence[str] = tuple(TABLES)) -> tuple[Measure, ...]:
    """What is asked of these Silver tables."""
    found = []
    for source in sources:
        by_kind = _TIMES if "load_timestamp" in TABLES[source].schema else _DATES
        found.append(Measure(source, by_kind[limits_of(freshness, source).on]))
    return tuple(found)


def judged(
    freshness: Freshness, rows: Sequence[Mapping[str, Any]], at: datetime
) -> tuple[SourceFreshness, ...]:
    """The verdict on each source, in the order of Silver's tables.

    A row has `source`, `newest` (the latest time up to `at`, or None) and `future`, the number of
    rows after it. A source without a row up to `at` is older than any limit.
    """
    by_source = {row["source"]: row for row in rows}
    found = []
    for source in TABLES:
        if source not in by_source:
            continue
        limits, newest = limits_of(freshness, source), by_source[source]["newest"]
        age = None if newest is None else at - newest
        found.append(
            SourceFreshness(
                source,
                limits.on,
                newest,
                age,
                int(by_source[source]["future"]),
                limits.warn_after,
                limits.fail_after,
                _status(limits, age),
                at,
            )
        )
    return tuple(found)


def _status(limits: Limits, age: timedelta | None) -> str | None:
    if not limits.is_set:
        return None
    for limit, status in ((limits.fail_after, FAIL), (limits.warn_after, WARN)):
        if limit is not None and (age is None or age > limit):
            return status
    return PASS


def stale(found: Sequence[SourceFreshness]) -> list[SourceFreshness]:
    """The sources past a limit, the worst first."""
    late = [one for one in found if one.status in (WARN, FAIL)]
    return sorted(late, key=lambda one: one.status != FAIL)


def worst(found: Sequence[SourceFreshness]) -> str | None:
    """The worst verdict; None where no source has a limit."""
    there = {one.status for one in found}
    return next((status for status in (FAIL, WARN, PASS) if status in there), None)


def sentence(one: SourceFreshness) -> str:
    """What is wrong with a source that is past a limit."""
    key = "fail_after" if one.status == FAIL else "warn_after"
    limit = one.fail_after if one.status == FAIL else one.warn_after
    assert limit is not None, "it is past a limit"
    past = f"past {key} {span_text(limit)}"
    if one.newest is None:
        return f"{one.source} has no row up to {one.measured_at:%Y-%m-%d %H:%M} UTC: {past}"
    return (
        f"{one.source} is {age_text(one.age)} old, {past}; "
        f"newest row {one.newest:%Y-%m-%d %H:%M} UTC"
    )


def summary(found: Sequence[SourceFreshness]) -> str | None:
    """The sources past a limit in one sentence; None where all are fresh enough."""
    parts = []
    for status, key in ((FAIL, "fail_after"), (WARN, "warn_after")):
        late = [f"{one.source} ({_old(one)})" for one in found if one.status == status]
        if late:
            parts.append(f"past {key}: {', '.join(late)}")
    return "; ".join(parts) or None


def _old(one: SourceFreshness) -> str:
    return "no row" if one.newest is None else f"{age_text(one.age)} old"


def age_text(age: timedelta | None) -> str:
    """An age in its two greatest units: 3d 4h, 5h 12m, 40m."""
    if age is None:
        return "-"
    minutes = int(age.total_seconds()) // 60
    days, hours = minutes // 1_440, minutes // 60 % 24
    if days:
        return f"{days}d {hours}h"
    return f"{hours}h {minutes % 60}m" if hours else f"{minutes}m"
