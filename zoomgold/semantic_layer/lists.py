"""Lists that people act on: licenses that expire, users near the limit of their plan, upgrades."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta

import ibis
import ibis.expr.types as ir

from zoomgold.expressions.calendar import plus_days
from zoomgold.expressions.keys import RESERVED_USERS, instant
from zoomgold.expressions.numbers import (
    days_between,
    millionths_as_decimal,
    ratio_millionths,
    whole_quotient,
)
from zoomgold.models.go_user_day_agg import MOST_OF_NO_GROUP
from zoomgold.semantic_layer.metric import USERS
from zoomgold.transform.lookups import known_users, search_intervals, with_user

Tables = Mapping[str, ir.Table]

#: The plan whose group meetings end after so many minutes, and the share of it that is near.
LIMITED_PLAN = "Free"
LIMIT_MINUTES = 40
NEAR_PERCENT = 90
#: How many days before as_of, or before an event, are looked at.
DAYS_LOOKED_AT = 30

UPGRADE = "Upgrade"
_TWO = ibis.literal(2, "int64")

#: The Gold tables that each list takes.
EXPIRING_LICENSES = ("go_license_dim", USERS)
NEAR_PLAN_LIMIT = ("go_meeting_fact", USERS)
UPGRADE_SIGNALS = ("go_billing_event_fact", "go_user_day_agg", USERS)


def expiring_licenses(tables: Tables, as_of: datetime, days: int) -> ir.Table:
    """Licenses within their term whose last day is at most so many days after that of `as_of`.

    Of each license the version at `as_of`; the company is that of the user who has it then. Ordered
    by the days that are left, of which the last day has 0.
    """
    today = as_of.date()
    last = today + timedelta(days=min(days, (date.max - today).days))
    versions = tables["go_license_dim"].mutate(at=instant(as_of))
    ending = versions.filter(
        versions.valid_from <= versions["at"],
        versions.valid_to > versions["at"],
        versions.start_date <= _literal(today),
        versions.end_date.between(_literal(today), _literal(last)),
    )
    users = _users(tables)
    found = with_user(
        ending.select("license_id", "license_type", "assigned_to_user_id", "end_date", "at"),
        users,
        user_id="assigned_to_user_id",
        at="at",
        columns={"company": "company"},
    )
    return found.select(
        "license_id",
        "license_type",
        "assigned_to_user_id",
        "company",
        "end_date",
        days_left=days_between(_literal(today), found.end_date).cast("int64"),
    ).order_by("days_left", "license_id")


def near_plan_limit(tables: Tables, as_of: datetime) -> ir.Table:
    """Known users on the limited plan with long group meetings in the days before `as_of`.

    The plan is that of the version at the meeting's start. Ordered by how many such meetings they
    had, the most first.
    """
    users, meetings = tables[USERS], tables["go_meeting_fact"]
    start = as_of - min(timedelta(days=DAYS_LOOKED_AT), as_of - datetime.min)
    limited = users.filter(
        users.plan_type == LIMITED_PLAN, ~users.user_id.isin(RESERVED_USERS)
    ).select("user_id", version_key=users.user_key)
    long = meetings.filter(
        meetings.participant_count > MOST_OF_NO_GROUP,
        meetings.duration_minutes * 100 >= LIMIT_MINUTES * NEAR_PERCENT,
        meetings.start_time >= instant(start),
        meetings.start_time < instant(as_of),
    )
    joined = long.inner_join(limited, long.host_user_key == limited.version_key)
    found = joined.group_by("user_id").aggregate(
        meeting_count=joined.count(),
        longest_minutes=joined.duration_minutes.max(),
        last_start_time=joined.start_time.max(),
    )
    return found.order_by(
        ibis.desc("meeting_count"), ibis.desc("longest_minutes"), ibis.asc("user_id")
    )


def upgrade_signals(tables: Tables) -> ir.Table:
    """Each upgrade of a known user, with how much the user met in the days before it.

    `minutes` are those hosted and attended, `median_minutes` the median of the same over the users
    who were active in these days on the plan that the user had the day before; null, as is
    `is_above`, where nobody was.
    """
    events = _upgrades(tables)
    days = tables["go_user_day_agg"]
    met = days.mutate(minutes=days.hosted_minutes + days.attendance_minutes)
    own = events.inner_join(met, [events.user_id == met.user_id, *_before(events, met)])
    own = own.group_by(own_id="event_id").aggregate(own_minutes=own.minutes.sum())
    medians = _medians(events, met)
    joined = events.left_join(own, events.event_id == own.own_id).left_join(
        medians, [events.event_date == medians.median_date, events.plan_type == medians.median_plan]
    )
    minutes = joined.own_minutes.fill_null(0).cast("int64")
    return joined.select(
        "event_id",
        "event_date",
        "user_id",
        "plan_type",
        minutes=minutes,
        median_minutes=millionths_as_decimal(ratio_millionths(joined.twice_median, _TWO)),
        is_above=minutes * 2 > joined.twice_median,
    ).order_by("event_date", "event_id")


def _upgrades(tables: Tables) -> ir.Table:
    """The upgrades of known users, with the plan of the day before."""
    events = tables["go_billing_event_fact"]
    upgrades = events.filter(events.event_type == UPGRADE).select(
        "event_id", "event_date", "user_id"
    )
    dated = upgrades.mutate(day_before=_days_before(upgrades.event_date, 1))
    found = with_user(
        dated,
        _users(tables),
        user_id="user_id",
        at="day_before",
        columns={"plan_type": "plan_type"},
    )
    return found.filter(found.plan_type.notnull()).select(
        "event_id",
        "event_date",
        "user_id",
        "plan_type",
        first_day=_days_before(found.event_date, DAYS_LOOKED_AT),
    )


def _medians(events: ir.Table, met: ir.Table) -> ir.Table:
    """For each date and plan of an upgrade, twice the median of the minutes of its peers.

    Twice, for it is whole: with as many below as above, the median is the mean of the middle two.
    """
    windows = events.select("event_date", "plan_type", "first_day").distinct()
    active = met.filter(met.is_active).select("user_id", "activity_date", day_plan=met.plan_type)
    peers = windows.inner_join(
        active, [windows.plan_type == active.day_plan, *_before(windows, active)]
    )
    peers = peers.select("event_date", "plan_type", "first_day", peer="user_id").distinct()
    theirs = peers.inner_join(met, [peers.peer == met.user_id, *_before(peers, met)])
    sums = theirs.group_by(
        median_date=theirs.event_date, median_plan=peers.plan_type, peer=theirs.peer
    ).aggregate(minutes=theirs.minutes.sum())
    groups = [sums.median_date, sums.median_plan]
    ranked = sums.mutate(
        place=ibis.row_number().over(
            ibis.window(group_by=groups, order_by=[sums.minutes, sums.peer])
        ),
        size=sums.count().over(ibis.window(group_by=groups)),
    )
    lower, upper = whole_quotient(ranked["size"] - 1, 2), whole_quotient(ranked["size"], 2)
    middle = ranked.filter((ranked.place == lower) | (ranked.place == upper))
    return middle.group_by("median_date", "median_plan").aggregate(
        twice_median=(middle.minutes.min() + middle.minutes.max()).cast("int64")
    )


def _before(dated: ir.Table, days: ir.Table) -> list[ir.BooleanValue]:
    """Whether a day is among those that are looked at before an event."""
    return [days.activity_date >= dated.first_day, days.activity_date < dated.event_date]


def _users(tables: Tables) -> ir.Table:
    users = known_users(tables[USERS])
    return users.mutate(**search_intervals(users, "user_id"))


def _days_before(day: ir.DateValue, days: int) -> ir.DateValue:
    return plus_days(day, ibis.literal(-days, "int64"))


def _literal(day: date) -> ir.DateScalar:
    return ibis.date(day.isoformat())
