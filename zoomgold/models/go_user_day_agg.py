"""go_user_day_agg: what each user did on each day."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from zoomgold import lazy_ibis as ibis
from zoomgold.definitions.contract import (
    AMOUNT,
    DAY,
    FLAG,
    MD5,
    RUN_COLUMNS,
    TEXT,
    WHOLE,
    Check,
    Column,
    Contract,
)
from zoomgold.definitions.domains import PLAN
from zoomgold.definitions.model import model
from zoomgold.expressions.keys import RESERVED_USERS, reserved_user_key
from zoomgold.expressions.tables import conformed, united
from zoomgold.transform.lookups import known_users, search_intervals, with_user

if TYPE_CHECKING:
    import ibis.expr.types as ir

#: A meeting is of a group when it has more participant sessions than these.
MOST_OF_NO_GROUP = 2

CONTRACT = Contract(
    "go_user_day_agg",
    "one row per known user and date with activity",
    (("user_id", "activity_date"),),
    (
        Column("user_id", TEXT, "The user"),
        Column("activity_date", DAY, "The date (UTC)"),
        Column(
            "user_key",
            TEXT,
            "The user's version at midnight of activity_date",
            pattern=MD5,
            references="go_user_dim",
            reference_of="user_id",
        ),
        Column("plan_type", TEXT, "Plan of that version", domain=PLAN.labels),
        Column("company", TEXT, "Company of that version", nullable=True),
        Column("meetings_hosted", WHOLE, "Meetings that the user hosted", minimum=0),
        Column(
            "hosted_minutes",
            WHOLE,
            "Sum of their duration_minutes; a meeting in progress counts 0",
            minimum=0,
        ),
        Column(
            "group_meetings_hosted",
            WHOLE,
            "Those of them with more than two participant sessions",
            minimum=0,
        ),
        Column("sessions_attended", WHOLE, "Participant sessions of the user", minimum=0),
        Column(
            "attendance_minutes",
            WHOLE,
            "Sum of their attendance_minutes; a session that is still on counts 0",
            minimum=0,
        ),
        Column("webinars_hosted", WHOLE, "Webinars that the user hosted", minimum=0),
        Column(
            "feature_uses",
            WHOLE,
            "Sum of usage_count on this day in meetings that the user hosts",
            minimum=0,
        ),
        Column("tickets_opened", WHOLE, "Support tickets that the user opened", minimum=0),
        Column("billed_amount", AMOUNT, "Sum of net_amount of the user's billing events"),
        Column("recurring_amount", AMOUNT, "Sum of net_amount of those that are recurring"),
        Column("is_active", FLAG, "Whether the user hosted a meeting or attended one"),
        *RUN_COLUMNS,
    ),
    (
        Check(
            "is_active_of_counts",
            "is_active is whether meetings_hosted and sessions_attended sum up to more than 0",
            lambda t: t.is_active == (t.meetings_hosted + t.sessions_attended > 0),
        ),
        Check(
            "group_meetings_are_meetings",
            "group_meetings_hosted is at most meetings_hosted",
            lambda t: t.group_meetings_hosted <= t.meetings_hosted,
        ),
    ),
)
#: The columns that sum up facts.
MEASURES = tuple(column.name for column in CONTRACT.columns if column.dtype in (AMOUNT, WHOLE))
#: Those of other facts than participant sessions.
_OF_THE_REST = tuple(
    name for name in MEASURES if name not in ("sessions_attended", "attendance_minutes")
)


def scope(
    go_user_dim: ir.Table,
    go_meeting_fact: ir.Table,
    go_participant_fact: ir.Table,
    go_feature_usage_fact: ir.Table,
    go_webinar_fact: ir.Table,
    go_support_ticket_fact: ir.Table,
    go_billing_event_fact: ir.Table,
    after_go_user_dim: ir.Table,
    published: ir.Table,
) -> ir.Table:
    """The days of changed facts, and those that find another version of their user.

    A user who becomes known, or is no longer, changes the keys of the facts that refer to them.
    """
    known = ("user_id", "user_key", "valid_from")
    versions = after_go_user_dim.select(*known).union(go_user_dim.select(*known))
    facts = united(
        *(
            fact.select(user_id=fact[user_id], activity_date=fact[date])
            for fact, user_id, date in (
                (go_meeting_fact, "host_id", "meeting_date"),
                (go_participant_fact, "user_id", "attendance_date"),
                (_with_host(go_feature_usage_fact, versions), "host_id", "usage_date"),
                (go_webinar_fact, "host_id", "webinar_date"),
                (go_support_ticket_fact, "user_id", "open_date"),
                (go_billing_event_fact, "user_id", "event_date"),
            )
        )
    )
    assert facts is not None
    days = facts.filter(facts.user_id.notnull())
    return days.union(_with_moved_version(published, go_user_dim, versions))


def _with_moved_version(published: ir.Table, changed: ir.Table, versions: ir.Table) -> ir.Table:
    """The published days from the first version on that is new, gone, or says something else.

    All days, where that is the first version: it also counts before it begins.
    """
    said = ("user_id", "user_key", "valid_from", "plan_type", "company")
    as_said = changed.group_by(*said).aggregate(times=changed.count())
    # What is the same before and after is there twice.
    moved = as_said.filter(as_said.times == 1)
    since = moved.group_by(moved_id=moved.user_id).aggregate(since=moved.valid_from.min())
    begun = versions.semi_join(since, versions.user_id == since.moved_id)
    begun = begun.group_by(begun_id=begun.user_id).aggregate(begun=begun.valid_from.min())
    found = published.inner_join(since, published.user_id == since.moved_id)
    found = found.inner_join(begun, found.user_id == begun.begun_id)
    found = found.filter((found.activity_date >= found.since.date()) | (found.since == found.begun))
    return found.select("user_id", "activity_date")


def identities(
    go_meeting_fact: ir.Table,
    go_participant_fact: ir.Table,
    go_feature_usage_fact: ir.Table,
    go_webinar_fact: ir.Table,
    go_support_ticket_fact: ir.Table,
    go_billing_event_fact: ir.Table,
    go_user_day_agg: ir.Table,
) -> dict[str, ir.IntegerScalar]:
    """1 for each measure whose sum is not that of the facts' rows of known users, else 0."""
    both = _totals(
        go_meeting_fact,
        go_participant_fact,
        go_feature_usage_fact,
        go_webinar_fact,
        go_support_ticket_fact,
        go_billing_event_fact,
        go_user_day_agg,
    )
    return _counted({name: both[name] != both[f"facts_{name}"] for name in MEASURES})


def changes_keep(
    came_go_meeting_fact: ir.Table,
    came_go_participant_fact: ir.Table,
    came_go_feature_usage_fact: ir.Table,
    came_go_webinar_fact: ir.Table,
    came_go_support_ticket_fact: ir.Table,
    came_go_billing_event_fact: ir.Table,
    came_go_user_day_agg: ir.Table,
    went_go_meeting_fact: ir.Table,
    went_go_participant_fact: ir.Table,
    went_go_feature_usage_fact: ir.Table,
    went_go_webinar_fact: ir.Table,
    went_go_support_ticket_fact: ir.Table,
    went_go_billing_event_fact: ir.Table,
    went_go_user_day_agg: ir.Table,
) -> dict[str, ir.IntegerScalar]:
    """1 for each measure whose sum does not change by as much as that of the facts, else 0."""
    came = _totals(
        came_go_meeting_fact,
        came_go_participant_fact,
        came_go_feature_usage_fact,
        came_go_webinar_fact,
        came_go_support_ticket_fact,
        came_go_billing_event_fact,
        came_go_user_day_agg,
    )
    went = _totals(
        went_go_meeting_fact,
        went_go_participant_fact,
        went_go_feature_usage_fact,
        went_go_webinar_fact,
        went_go_support_ticket_fact,
        went_go_billing_event_fact,
        went_go_user_day_agg,
    )
    both = came.cross_join(went.rename(lambda name: f"went_{name}"))
    return _counted(
        {
            name: both[name] - both[f"went_{name}"]
            != both[f"facts_{name}"] - both[f"went_facts_{name}"]
            for name in MEASURES
        }
    )


def _counted(is_off: Mapping[str, ir.BooleanColumn]) -> dict[str, ir.IntegerScalar]:
    return {
        f"go_user_day_agg.{name} sums up to that of the facts": off.cast("int64").sum()
        for name, off in is_off.items()
    }


def _totals(
    go_meeting_fact: ir.Table,
    go_participant_fact: ir.Table,
    go_feature_usage_fact: ir.Table,
    go_webinar_fact: ir.Table,
    go_support_ticket_fact: ir.Table,
    go_billing_event_fact: ir.Table,
    go_user_day_agg: ir.Table,
) -> ir.Table:
    """One row: the sum of each measure over the days, and over the facts' rows of known users."""
    days, row = go_user_day_agg, ibis._
    both = days.aggregate(**{name: days[name].sum().fill_null(0) for name in MEASURES})
    # One row for each fact: as sums of their own they would make the run's largest query slow.
    for fact, user_key, sums in (
        (
            go_meeting_fact,
            "host_user_key",
            {
                "meetings_hosted": row.count(),
                "hosted_minutes": row.duration_minutes.sum(),
                "group_meetings_hosted": (row.participant_count > MOST_OF_NO_GROUP).sum(),
            },
        ),
        (
            go_participant_fact,
            "user_key",
            {
                "sessions_attended": row.count(),
                "attendance_minutes": row.attendance_minutes.sum(),
            },
        ),
        (go_feature_usage_fact, "host_user_key", {"feature_uses": row.usage_count.sum()}),
        (go_webinar_fact, "host_user_key", {"webinars_hosted": row.count()}),
        (go_support_ticket_fact, "user_key", {"tickets_opened": row.count()}),
        (
            go_billing_event_fact,
            "user_key",
            {
                "billed_amount": row.net_amount.sum(),
                "recurring_amount": row.net_amount.sum(where=row.is_recurring),
            },
        ),
    ):
        known = _of_known(fact, user_key)
        both = both.cross_join(
            known.aggregate(**{f"facts_{name}": total.fill_null(0) for name, total in sums.items()})
        )
    return both


def _of_known(fact: ir.Table, user_key: str) -> ir.Table:
    """The rows of known users: those with the key of no reserved member."""
    return fact.filter(fact[user_key].notin([reserved_user_key(one) for one in RESERVED_USERS]))


@model(
    contract=CONTRACT,
    tags=("mart",),
    scope=scope,
    identities=identities,
    changes_keep=changes_keep,
)
def go_user_day_agg(
    go_user_dim: ir.Table,
    go_meeting_fact: ir.Table,
    go_participant_fact: ir.Table,
    go_feature_usage_fact: ir.Table,
    go_webinar_fact: ir.Table,
    go_support_ticket_fact: ir.Table,
    go_billing_event_fact: ir.Table,
    in_scope: ir.Table | None,
) -> ir.Table:
    """One row per known user and date with activity.

    Only facts of users whom go_user_dim has count; its reserved members are none.
    """
    users = known_users(go_user_dim)
    if in_scope is not None:
        # Before the window that orders each user's versions.
        users = users.semi_join(in_scope, "user_id")
    rest = united(
        *_contributions(
            go_meeting_fact,
            _with_host(go_feature_usage_fact, users),
            go_webinar_fact,
            go_support_ticket_fact,
            go_billing_event_fact,
            in_scope,
        )
    )
    assert rest is not None
    by_day = _beside(_attended(go_participant_fact, in_scope), rest)
    versions = users.mutate(**search_intervals(users, "user_id"))
    days = with_user(
        by_day,
        versions,
        user_id="user_id",
        at="activity_date",
        columns={name: name for name in ("user_key", "plan_type", "company")},
    )
    known = days.filter(days.user_key.notnull())
    is_active = known.meetings_hosted + known.sessions_attended > 0
    return conformed(known.mutate(is_active=is_active), CONTRACT.unstamped)


def _with_host(usage: ir.Table, users: ir.Table) -> ir.Table:
    """The usage in meetings of these users' versions, with the user's id as `host_id`."""
    hosts = users.select(host_id=users.user_id, version_key=users.user_key).distinct()
    return usage.inner_join(hosts, usage.host_user_key == hosts.version_key)


def _attended(sessions: ir.Table, in_scope: ir.Table | None) -> ir.Table:
    """What participant sessions have of a user's day."""
    return _summed(
        sessions,
        "user_id",
        "attendance_date",
        in_scope,
        sessions_attended=ibis._.count(),
        attendance_minutes=ibis._.attendance_minutes.sum(),
    )


def _contributions(
    go_meeting_fact: ir.Table,
    usage: ir.Table,
    go_webinar_fact: ir.Table,
    go_support_ticket_fact: ir.Table,
    go_billing_event_fact: ir.Table,
    in_scope: ir.Table | None,
) -> Iterator[ir.Table]:
    """What each other fact has of a user's day: its measures, and null for those of the rest.

    Users whom nobody knows are among them; feature usage is of the host of its meeting.
    """
    row = ibis._
    for fact, user_id, date, measures in (
        (
            go_meeting_fact,
            "host_id",
            "meeting_date",
            {
                "meetings_hosted": row.count(),
                "hosted_minutes": row.duration_minutes.sum(),
                "group_meetings_hosted": (
                    (row.participant_count > MOST_OF_NO_GROUP).cast("int64").sum()
                ),
            },
        ),
        (usage, "host_id", "usage_date", {"feature_uses": row.usage_count.sum()}),
        (go_webinar_fact, "host_id", "webinar_date", {"webinars_hosted": row.count()}),
        (go_support_ticket_fact, "user_id", "open_date", {"tickets_opened": row.count()}),
        (
            go_billing_event_fact,
            "user_id",
            "event_date",
            {
                "billed_amount": row.net_amount.sum(),
                "recurring_amount": ibis.ifelse(row.is_recurring, row.net_amount, 0).sum(),
            },
        ),
    ):
        summed = _summed(fact, user_id, date, in_scope, **measures)
        lacking = {name: ibis.null(CONTRACT.schema[name]) for name in _OF_THE_REST}
        own = {name: summed[name] for name in measures}
        yield summed.select("user_id", "activity_date", **(lacking | own))


def _summed(
    fact: ir.Table,
    user_id: str,
    date: str,
    in_scope: ir.Table | None,
    **measures: ir.Deferred,
) -> ir.Table:
    if in_scope is not None:
        is_in_scope = [fact[user_id] == in_scope.user_id, fact[date] == in_scope.activity_date]
        fact = fact.semi_join(in_scope, is_in_scope)
    summed = fact.group_by(user_id=fact[user_id], activity_date=fact[date]).aggregate(**measures)
    own = {name: summed[name].cast(CONTRACT.schema[name]).fill_null(0) for name in measures}
    return summed.select("user_id", "activity_date", **own)


def _beside(attended: ir.Table, rest: ir.Table) -> ir.Table:
    """Every day that either has, with all measures; 0 for those that it lacks.

    Sessions are nine tenths of the days: to join them costs half of grouping them once more.
    """
    # Of each measure a day has at most one value, that of its fact: a sum costs half as much again.
    others = rest.group_by(other_id=rest.user_id, other_date=rest.activity_date).aggregate(
        **{name: rest[name].max() for name in _OF_THE_REST}
    )
    days = attended.outer_join(
        others,
        [attended.user_id == others.other_id, attended.activity_date == others.other_date],
    )
    found = days.select(
        user_id=days.user_id.coalesce(days.other_id),
        activity_date=days.activity_date.coalesce(days.other_date),
        **{name: days[name].fill_null(0) for name in MEASURES},
    )
    return found.filter(found.user_id.notnull())
