"""go_user_day_agg: what each user did on each day."""

from collections.abc import Iterator

import ibis
import ibis.expr.types as ir

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
from zoomgold.expressions.keys import RESERVED_USERS
from zoomgold.expressions.tables import conformed, united
from zoomgold.transform.lookups import search_intervals, with_user

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


def go_user_day_agg(
    go_user_dim: ir.Table,
    go_meeting_fact: ir.Table,
    go_participant_fact: ir.Table,
    go_feature_usage_fact: ir.Table,
    go_webinar_fact: ir.Table,
    go_support_ticket_fact: ir.Table,
    go_billing_event_fact: ir.Table,
) -> ir.Table:
    """One row per known user and date with activity.

    Only facts of users whom go_user_dim has count; its reserved members are none.
    """
    users = known_users(go_user_dim)
    activity = united(
        *contributions(
            users,
            go_meeting_fact,
            go_participant_fact,
            go_feature_usage_fact,
            go_webinar_fact,
            go_support_ticket_fact,
            go_billing_event_fact,
        )
    )
    assert activity is not None
    by_day = activity.group_by("user_id", "activity_date").aggregate(
        **{name: activity[name].sum() for name in MEASURES}
    )
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


def known_users(go_user_dim: ir.Table) -> ir.Table:
    """The versions of users, without the reserved members."""
    return go_user_dim.filter(~go_user_dim.user_id.isin(RESERVED_USERS))


def contributions(
    users: ir.Table,
    go_meeting_fact: ir.Table,
    go_participant_fact: ir.Table,
    go_feature_usage_fact: ir.Table,
    go_webinar_fact: ir.Table,
    go_support_ticket_fact: ir.Table,
    go_billing_event_fact: ir.Table,
) -> Iterator[ir.Table]:
    """What each fact adds to a user's day: its measures, and 0 for all others.

    Users whom nobody knows are among them; feature usage is of the host of its meeting.
    """
    meetings = go_meeting_fact
    is_group = ibis.ifelse(meetings.participant_count > MOST_OF_NO_GROUP, 1, 0)
    yield _summed(
        meetings,
        "host_id",
        "meeting_date",
        meetings_hosted=meetings.count(),
        hosted_minutes=meetings.duration_minutes.sum(),
        group_meetings_hosted=is_group.sum(),
    )
    sessions = go_participant_fact
    yield _summed(
        sessions,
        "user_id",
        "attendance_date",
        sessions_attended=sessions.count(),
        attendance_minutes=sessions.attendance_minutes.sum(),
    )
    hosts = users.select(host_id=users.user_id, version_key=users.user_key)
    usage = go_feature_usage_fact.inner_join(
        hosts, go_feature_usage_fact.host_user_key == hosts.version_key
    )
    yield _summed(usage, "host_id", "usage_date", feature_uses=usage.usage_count.sum())
    webinars = go_webinar_fact
    yield _summed(webinars, "host_id", "webinar_date", webinars_hosted=webinars.count())
    tickets = go_support_ticket_fact
    yield _summed(tickets, "user_id", "open_date", tickets_opened=tickets.count())
    events = go_billing_event_fact
    recurring = ibis.ifelse(events.is_recurring, events.net_amount, 0)
    yield _summed(
        events,
        "user_id",
        "event_date",
        billed_amount=events.net_amount.sum(),
        recurring_amount=recurring.sum(),
    )


def _summed(fact: ir.Table, user_id: str, date: str, **measures: ir.NumericValue) -> ir.Table:
    summed = fact.group_by(user_id=fact[user_id], activity_date=fact[date]).aggregate(**measures)
    schema = CONTRACT.schema
    nothing = {name: ibis.literal(0).cast(schema[name]) for name in MEASURES}
    own = {name: summed[name].cast(schema[name]).fill_null(0) for name in measures}
    return summed.select("user_id", "activity_date", **(nothing | own))
