"""Lists that people act on, from published Gold."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal

from pydantic import TypeAdapter, ValidationError

from zoomgold.config.values import Duration
from zoomgold.engines.reader import GoldReader
from zoomgold.errors import UsageError
from zoomgold.reports.published import published_table
from zoomgold.semantic_layer import lists
from zoomgold.semantic_layer.lists import Tables
from zoomgold.semantic_layer.tables import gold_tables

_ONE_DAY = timedelta(days=1)
_MILLIONTH = Decimal("0.000001")


@dataclass(frozen=True)
class ExpiringLicense:
    """A license whose last day is near."""

    license_id: str
    license_type: str
    assigned_to_user_id: str | None
    company: str | None
    end_date: date
    days_left: int


@dataclass(frozen=True)
class NearLimit:
    """A user whose group meetings come near the limit of the plan, or go beyond it."""

    user_id: str
    meeting_count: int
    longest_minutes: int
    last_start_time: datetime


@dataclass(frozen=True)
class Upgrade:
    """An upgrade, and how much the user had met before it, compared with others on the plan."""

    event_id: str
    event_date: date
    user_id: str
    plan_type: str
    minutes: int
    median_minutes: Decimal | None
    is_above: bool | None


@dataclass(frozen=True)
class PlanSummary:
    """The upgrades from a plan; `share_above` is of those that can be compared with others."""

    plan_type: str
    events: int
    share_above: Decimal | None


def expiring_licenses(
    gold: GoldReader, as_of: datetime, within: timedelta
) -> list[ExpiringLicense]:
    """The active licenses that end within a time of whole days."""
    tables = _tables(gold, lists.EXPIRING_LICENSES, as_of)
    rows = gold.rows(lists.expiring_licenses(tables, as_of, within.days))
    return [ExpiringLicense(**row) for row in rows]


def near_plan_limit(gold: GoldReader, as_of: datetime) -> list[NearLimit]:
    """The users near the limit of the free plan."""
    tables = _tables(gold, lists.NEAR_PLAN_LIMIT, as_of)
    return [NearLimit(**row) for row in gold.rows(lists.near_plan_limit(tables, as_of))]


def upgrade_signals(gold: GoldReader, as_of: datetime) -> list[Upgrade]:
    """The upgrades of all times."""
    tables = _tables(gold, lists.UPGRADE_SIGNALS, as_of)
    return [Upgrade(**row) for row in gold.rows(lists.upgrade_signals(tables))]


def by_plan(upgrades: list[Upgrade]) -> list[PlanSummary]:
    """The upgrades summed up by the plan before them."""
    found = []
    for plan in sorted({one.plan_type for one in upgrades}):
        events = [one for one in upgrades if one.plan_type == plan]
        known = [one.is_above for one in events if one.is_above is not None]
        share = Decimal(sum(known)) / len(known) if known else None
        rounded = None if share is None else share.quantize(_MILLIONTH, ROUND_HALF_UP)
        found.append(PlanSummary(plan, len(events), rounded))
    return found


def whole_days(option: str, text: str) -> timedelta:
    """The time that an option gives, which is to be of whole days."""
    try:
        found = TypeAdapter[timedelta](Duration).validate_python(text)
    except ValidationError:
        found = None
    if found is None or found % _ONE_DAY:
        raise UsageError(f"{option} {text}: expected whole days, such as 30d.")
    return found


def _tables(gold: GoldReader, names: tuple[str, ...], as_of: datetime) -> Tables:
    return gold_tables(names, lambda name: published_table(gold, name), as_of)
