"""Every metric from Gold tables and marts given as lists of rows, in plain Python.

Written from the contract alone: a metric is a few rows of a period, picked by their dimensions,
and what they come to. Ratios are exact fractions until they are rounded.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from itertools import product
from typing import Any

from .contract import Row
from .marts import Gold
from .metric_rows import Period, World, periods

Pick = Callable[[World, Period], list[Row]]


@dataclass(frozen=True)
class Part:
    """Rows of a period and what they come to; `blind` are dimensions that do not matter to it."""

    rows: Pick
    value: Callable[[list[Row]], Any]
    blind: tuple[str, ...] = ()


@dataclass(frozen=True)
class Known:
    """A metric: a part, or a part over another."""

    dimensions: tuple[str, ...]
    part: Part
    over: Part | None = None
    grains: tuple[str, ...] = ("day", "week", "month", "quarter", "year")
    times: int = 1
    of_past: bool = False
    dates: tuple[tuple[str, str], ...] = ()


def _sum(column: str, only: Callable[[Row], bool] = lambda _: True) -> Callable[[list[Row]], Any]:
    return lambda rows: sum(row[column] or 0 for row in rows if only(row))


def _money(only: Callable[[Row], bool] = lambda _: True) -> Callable[[list[Row]], Any]:
    return lambda rows: sum((row["net_amount"] for row in rows if only(row)), Decimal("0.00"))


def _users(only: Callable[[Row], bool]) -> Callable[[list[Row]], int]:
    return lambda rows: len({row["user_id"] for row in rows if only(row)})


def _count(only: Callable[[Row], bool] = lambda _: True) -> Callable[[list[Row]], int]:
    return lambda rows: sum(1 for row in rows if only(row))


_FEATURE = ("feature_name", "feature_category")
_USER = ("plan_type", "company")
_TICKET = ("ticket_type", "priority_level")
_LONG = ("month", "quarter", "year")

_active = Part(World.user_days, _users(lambda row: row["is_active"]))
_hosts = Part(World.user_days, _users(lambda row: row["meetings_hosted"] > 0))
_meetings = Part(World.meetings, _count())
_minutes = Part(World.meetings, _sum("duration_minutes"))
_sessions = Part(World.sessions, _count())
_uses = Part(World.usage, _sum("usage_count"))
_opened = Part(World.opened, _count())
_resolved = Part(World.resolved, _count())
_revenue = Part(World.events, _money())
_gone = Part(World.active_before, _users(lambda row: row["gone"]))
_in_force = Part(World.licenses_at_end, _count(lambda row: row["is_active"]))
_assigned = Part(World.licenses_at_end, _count(lambda row: row["is_active"] and row["is_assigned"]))

_DAYS = ("go_user_day_agg", "activity_date")
_MEETING = ("go_meeting_fact", "meeting_date")
_SESSION = ("go_participant_fact", "attendance_date")
_USAGE = ("go_feature_usage_fact", "usage_date")
_WEBINAR = ("go_webinar_fact", "webinar_date")
_OPENED = ("go_support_ticket_fact", "open_date")
_CLOSED = ("go_support_ticket_fact", "close_date")
_EVENT = ("go_billing_event_fact", "event_date")
_MONTH = ("go_license_month_agg", "month")

METRICS: Mapping[str, Known] = {
    "active_users": Known(_USER, _active, dates=(_DAYS,)),
    "active_hosts": Known(_USER, _hosts, dates=(_DAYS,)),
    "new_users": Known(
        _USER,
        Part(World.first_versions, _count()),
        dates=(("go_user_dim", "registration_date"),),
    ),
    "churned_users": Known(("plan_type",), _gone, grains=_LONG, of_past=True, dates=(_DAYS,)),
    "churn_rate": Known(
        ("plan_type",),
        _gone,
        Part(World.active_before, _users(lambda _: True)),
        grains=_LONG,
        of_past=True,
        dates=(_DAYS,),
    ),
    "meetings": Known((*_USER, "meeting_type"), _meetings, dates=(_MEETING,)),
    "meeting_minutes": Known((*_USER, "meeting_type"), _minutes, dates=(_MEETING,)),
    "average_meeting_minutes": Known(
        (*_USER, "meeting_type"),
        _minutes,
        Part(World.meetings, _count(lambda row: row["duration_minutes"] is not None)),
        dates=(_MEETING,),
    ),
    "meetings_per_host": Known(_USER, _meetings, _hosts, dates=(_MEETING, _DAYS)),
    "sessions": Known(("attendee_type",), _sessions, dates=(_SESSION,)),
    "attendance_minutes": Known(
        ("attendee_type",), Part(World.sessions, _sum("attendance_minutes")), dates=(_SESSION,)
    ),
    "guest_share": Known(
        ("attendee_type",),
        Part(World.sessions, _count(lambda row: row["user_id"] is None)),
        _sessions,
        dates=(_SESSION,),
    ),
    "feature_uses": Known(_FEATURE, _uses, dates=(_USAGE,)),
    "feature_share": Known(
        _FEATURE, _uses, Part(_uses.rows, _uses.value, blind=_FEATURE), dates=(_USAGE,)
    ),
    "feature_adoption": Known(
        ("feature_name", "plan_type"),
        Part(World.usage, lambda rows: len({row["known_user"] for row in rows} - {None})),
        Part(_hosts.rows, _hosts.value, blind=_FEATURE),
        dates=(_USAGE, _DAYS),
    ),
    "webinars": Known(("plan_type",), Part(World.webinars, _count()), dates=(_WEBINAR,)),
    "registrants": Known(
        ("plan_type",), Part(World.webinars, _sum("registrants")), dates=(_WEBINAR,)
    ),
    "tickets_opened": Known((*_TICKET, *_USER), _opened, dates=(_OPENED,)),
    "tickets_resolved": Known((*_TICKET, *_USER), _resolved, dates=(_CLOSED,)),
    "open_tickets": Known(_TICKET, Part(World.open_at_end, _count()), dates=(_OPENED, _CLOSED)),
    "average_resolution_days": Known(
        _TICKET, Part(World.resolved, _sum("resolution_days")), _resolved, dates=(_CLOSED,)
    ),
    "average_resolution_business_days": Known(
        _TICKET,
        Part(World.resolved, _sum("resolution_business_days")),
        _resolved,
        dates=(_CLOSED,),
    ),
    "same_day_resolution_share": Known(
        ("ticket_type",),
        Part(World.resolved, _count(lambda row: row["close_date"] == row["open_date"])),
        _resolved,
        dates=(_CLOSED,),
    ),
    "tickets_per_1000_active_users": Known(
        (), _opened, _active, times=1000, dates=(_OPENED, _DAYS)
    ),
    "net_revenue": Known((*_USER, "event_type"), _revenue, dates=(_EVENT,)),
    "refunds": Known(
        (*_USER, "event_type"),
        Part(World.events, _money(lambda row: row["is_refund"])),
        dates=(_EVENT,),
    ),
    "recurring_revenue": Known(
        (*_USER, "event_type"),
        Part(World.events, _money(lambda row: row["is_recurring"])),
        dates=(_EVENT,),
    ),
    "net_revenue_per_active_user": Known(("plan_type",), _revenue, _active, dates=(_EVENT, _DAYS)),
    "licenses_active": Known(("license_type",), _in_force, grains=_LONG, dates=(_MONTH,)),
    "licenses_assigned": Known(("license_type",), _assigned, grains=_LONG, dates=(_MONTH,)),
    "license_utilization": Known(
        ("license_type",), _assigned, _in_force, grains=_LONG, dates=(_MONTH,)
    ),
    "licenses_expiring": Known(
        ("license_type",),
        Part(World.ending_licenses, _count()),
        dates=(("go_license_dim", "end_date"),),
    ),
}


def activity(gold: Gold, names: Sequence[str]) -> tuple[date, date] | None:
    """The first and the last day with a row of the metrics; None without any."""
    days = [
        row[column]
        for name in names
        for table, column in METRICS[name].dates
        for row in gold[table]
        if row[column] is not None and row.get("scd_current_flag", True) | (column != "end_date")
    ]
    return (min(days), max(days)) if days else None


def evaluate(
    gold: Gold,
    names: Sequence[str],
    grain: str,
    first: date,
    last: date,
    by: Sequence[str] = (),
    where: Mapping[str, Iterable[str | None]] | None = None,
) -> list[Row]:
    """The metrics as one table: a row per period and value of the dimensions, in that order."""
    world, allowed = World(gold, grain), {k: set(v) for k, v in (where or {}).items()}
    asked = {name: METRICS[name] for name in names}
    parts = {part for known in asked.values() for part in (known.part, known.over) if part}
    span = periods(first, last, grain)

    sorted_rows: dict[tuple[Part, Period], dict[tuple[Any, ...], list[Row]]] = {}
    for part, period in product(parts, span):
        seen = [dimension for dimension in by if dimension not in part.blind]
        groups: dict[tuple[Any, ...], list[Row]] = defaultdict(list)
        for row in part.rows(world, period):
            if all(row[d] in values for d, values in allowed.items() if d not in part.blind):
                groups[tuple(row[dimension] for dimension in seen)].append(row)
        sorted_rows[part, period] = groups
    values: set[tuple[Any, ...]] = set()
    for (part, _), groups in sorted_rows.items():
        if not set(by) & set(part.blind):
            values |= set(groups)
    if not by:
        values = {()}

    def amount(part: Part, period: Period, chosen: tuple[Any, ...]) -> Any:
        pairs = zip(by, chosen, strict=True)
        group = tuple(value for dimension, value in pairs if dimension not in part.blind)
        return part.value(sorted_rows[part, period].get(group, []))

    def value(known: Known, period: Period, chosen: tuple[Any, ...]) -> Any:
        if known.of_past and not world.has_data_before(period):
            return None
        top = amount(known.part, period, chosen)
        if known.over is None:
            return top
        return ratio(top * known.times, amount(known.over, period, chosen))

    return [
        {
            "period": period.start,
            **dict(zip(by, chosen, strict=True)),
            **{name: value(known, period, chosen) for name, known in asked.items()},
        }
        for period in span
        for chosen in sorted(values, key=_null_first)
    ]


def _null_first(values: tuple[Any, ...]) -> list[tuple[bool, str]]:
    return [(value is not None, value or "") for value in values]


def ratio(top: int | Decimal, bottom: int) -> Decimal | None:
    """A ratio to six decimals, halves away from zero; null over zero."""
    if bottom == 0:
        return None
    exact = Fraction(top) / bottom * 1_000_000
    size, sign = abs(exact), -1 if exact < 0 else 1
    whole = size.numerator * 2 + size.denominator
    return Decimal(sign * (whole // (2 * size.denominator))).scaleb(-6)
