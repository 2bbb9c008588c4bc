"""go_support_ticket_fact: what users asked for help with, how urgent it is and when it was done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zoomgold import lazy_ibis as ibis
from zoomgold.definitions.contract import (
    DAY,
    FLAG,
    LOAD_COLUMNS,
    MD5,
    RUN_COLUMNS,
    TEXT,
    WHOLE,
    Check,
    Column,
    Contract,
)
from zoomgold.definitions.domains import TERMINAL_STATUSES, TICKET_STATUS, TICKET_TYPE
from zoomgold.definitions.model import intermediate, model
from zoomgold.definitions.rules import missing, unknown_label, warn
from zoomgold.definitions.silver import SUPPORT_TICKETS
from zoomgold.definitions.source import Source
from zoomgold.expressions.keys import DEFAULT_SOURCE_SYSTEM
from zoomgold.expressions.numbers import business_days_between, days_between
from zoomgold.expressions.tables import conformed, distinct_keys, without
from zoomgold.transform.incremental import relooked, with_standing_violation
from zoomgold.transform.lookups import or_unknown_user, with_user
from zoomgold.transform.quality import accepted, latest_first

if TYPE_CHECKING:
    import ibis.expr.types as ir

#: The status of a ticket of which Silver does not say one.
DEFAULT_STATUS = "Open"
#: From the least urgent to the most; a ticket starts at a level of its type.
PRIORITIES = ("Low", "Medium", "High", "Critical")
HIGH_TYPES = ("Account Access", "Connectivity")
LOW_TYPES = ("Feature Request",)
#: Users on these plans get their tickets one level up.
RAISING_PLANS = ("Business", "Enterprise")

SOURCE = Source(
    SUPPORT_TICKETS,
    (
        missing("ticket_id"),
        missing("user_id"),
        missing("ticket_type"),
        missing("open_date"),
        unknown_label("ticket_type", null_is_unknown=True),
        unknown_label("resolution_status", null_is_unknown=False),
        warn(
            "orphan_user",
            ("user_id",),
            "The ticket is of a user whom Silver does not have.",
            lambda t: t.found_user_key.isnull(),
        ),
        warn(
            "future_open_date",
            ("open_date",),
            "open_date is after the run's as-of date.",
            lambda t: t.open_date > t.as_of_date,
        ),
        warn(
            "closed_before_opened",
            ("resolution_status", "open_date", "update_timestamp", "load_timestamp"),
            "The ticket was closed before open_date.",
            lambda t: t.closing_date < t.open_date,
        ),
    ),
    resolved="resolved_support_tickets",
    needs_all_rows=True,
)

CONTRACT = Contract(
    "go_support_ticket_fact",
    "one row per ticket",
    (("ticket_id",),),
    (
        Column("ticket_id", TEXT, "Business key of the ticket"),
        Column("user_id", TEXT, "User who opened the ticket"),
        Column(
            "user_key",
            TEXT,
            "That user as of open_date; the unknown member for an unknown user",
            pattern=MD5,
            references="go_user_dim",
            reference_of="user_id",
        ),
        Column("ticket_type", TEXT, "What the ticket is about", domain=TICKET_TYPE.labels),
        Column("resolution_status", TEXT, "Where the ticket stands", domain=TICKET_STATUS.labels),
        Column("is_open", FLAG, "Whether the ticket is neither resolved nor closed"),
        Column("open_date", DAY, "Day on which the ticket was opened"),
        Column(
            "close_date",
            DAY,
            "Day on which the ticket was last resolved; null: open, or not known",
            nullable=True,
        ),
        Column(
            "resolution_days",
            WHOLE,
            "Days from open_date to close_date",
            nullable=True,
            minimum=0,
        ),
        Column(
            "resolution_business_days",
            WHOLE,
            "Days from Monday to Friday after open_date, up to and with close_date",
            nullable=True,
            minimum=0,
        ),
        Column(
            "age_days",
            WHOLE,
            "Days from open_date to the run's as-of date, of an open ticket; negative before it",
            nullable=True,
        ),
        Column(
            "priority_level",
            TEXT,
            "Urgency by type, one level up on the larger plans",
            domain=PRIORITIES,
        ),
        *LOAD_COLUMNS,
        *RUN_COLUMNS,
    ),
    (
        Check(
            "is_open_of_status",
            f"is_open says whether resolution_status is not {' or '.join(TERMINAL_STATUSES)}",
            lambda t: t.is_open == ~t.resolution_status.isin(TERMINAL_STATUSES),
        ),
        Check(
            "open_ticket_has_no_close_date",
            "close_date is null for an open ticket",
            lambda t: ~t.is_open | t.close_date.isnull(),
        ),
        Check(
            "closed_not_before_opened",
            "close_date is not before open_date",
            lambda t: t.close_date >= t.open_date,
        ),
        Check(
            "resolution_known_with_close_date",
            "resolution_days and resolution_business_days are null exactly where close_date is",
            lambda t: (
                (t.resolution_days.isnull() == t.close_date.isnull())
                & (t.resolution_business_days.isnull() == t.close_date.isnull())
            ),
        ),
        Check(
            "resolution_days_of_dates",
            "resolution_days is the days from open_date to close_date",
            lambda t: t.resolution_days == days_between(t.open_date, t.close_date),
        ),
        Check(
            "business_days_within_days",
            "resolution_business_days is at most resolution_days",
            lambda t: t.resolution_business_days <= t.resolution_days,
        ),
        Check(
            "age_of_open_tickets_only",
            "age_days is null exactly where the ticket is not open",
            lambda t: t.age_days.notnull() == t.is_open,
        ),
    ),
)


@intermediate("table")
def touched_support_tickets(gold_support_tickets: ir.Table, moved_versions: ir.Table) -> ir.Table:
    """The tickets of moved users."""
    return relooked(
        gold_support_tickets,
        moved_versions,
        key="ticket_id",
        user_id="user_id",
        at="open_date",
    )


@intermediate()
def aged_support_tickets(
    gold_support_tickets: ir.Table, gold_errors: ir.Table | None, as_of: ir.TimestampScalar
) -> ir.Table:
    """The open tickets that are older by now, and those that are no longer in the future."""
    gold, today = gold_support_tickets, as_of.date()
    aged = gold.filter(gold.is_open & (gold.age_days != days_between(gold.open_date, today)))
    come = with_standing_violation(
        gold.filter(gold.open_date <= today),
        gold_errors,
        key="ticket_id",
        source_table=SUPPORT_TICKETS.name,
        rule="future_open_date",
    )
    return distinct_keys("ticket_id", aged, come)


@intermediate("table")
def scope_support_tickets(
    new_support_tickets: ir.Table,
    touched_support_tickets: ir.Table,
    aged_support_tickets: ir.Table,
) -> ir.Table:
    """New tickets, those of moved users, and those that the passing of time changes."""
    return distinct_keys(
        "ticket_id", new_support_tickets, touched_support_tickets, aged_support_tickets
    )


@intermediate("small")
def ticket_closings(
    ranked_support_tickets: ir.Table, support_tickets_in_scope: ir.Table | None
) -> ir.Table:
    """When each done ticket was last resolved: `closed_on`, by ticket.

    It is the day of the earliest known effective time in the unbroken run of terminal rows that
    ends at the ticket's latest row. A ticket whose latest row is not terminal has no such run and
    no row here. A ticket that Silver no longer holds stays as published.
    """
    rows = accepted(ranked_support_tickets)
    is_terminal = rows.resolution_status_label.isin(TERMINAL_STATUSES)
    from_latest = ibis.window(
        group_by=rows.ticket_id, order_by=latest_first(rows, SUPPORT_TICKETS), rows=(None, 0)
    )
    counted = rows.select(
        "ticket_id",
        "eff",
        other_rows_until_here=(~is_terminal).cast("int64").sum().over(from_latest),
    )
    last_run = counted.filter(counted.other_rows_until_here == 0)
    found = last_run.group_by("ticket_id").aggregate(closed_at=last_run.eff.min())
    closings = found.select("ticket_id", closed_on=found.closed_at.date())
    if support_tickets_in_scope is None:
        return closings
    gone = support_tickets_in_scope.anti_join(ranked_support_tickets, "ticket_id")
    return closings.union(gone.select("ticket_id", closed_on=gone.close_date))


@intermediate()
def resolved_support_tickets(
    valid_support_tickets: ir.Table,
    ticket_closings: ir.Table,
    user_versions: ir.Table,
    as_of: ir.TimestampScalar,
) -> ir.Table:
    """The valid rows, with when they were closed and the user's version at open_date.

    `closing_date` may be before open_date: a warning says so.
    """
    closings = ticket_closings.select(
        closed_ticket_id=ticket_closings.ticket_id,
        closing_date=ticket_closings.closed_on,
    )
    dated = valid_support_tickets.left_join(
        closings, valid_support_tickets.ticket_id == closings.closed_ticket_id
    )
    dated = without(dated, "closed_ticket_id")
    found = with_user(
        dated,
        user_versions,
        user_id="user_id",
        at="open_date",
        columns={"user_key": "found_user_key", "plan_type": "plan_at_open"},
    )
    return found.mutate(as_of_date=as_of.date())


@model(
    contract=CONTRACT,
    source=SUPPORT_TICKETS,
    tags=("fact", "support"),
    cluster_by=("open_date",),
)
def go_support_ticket_fact(resolved_support_tickets: ir.Table) -> ir.Table:
    """One row per support ticket, as its latest row has it."""
    tickets = resolved_support_tickets
    stated = tickets.mutate(
        user_key=or_unknown_user(tickets.found_user_key),
        ticket_type=tickets.ticket_type_label,
        resolution_status=ibis.ifelse(
            tickets.resolution_status.isnull(), DEFAULT_STATUS, tickets.resolution_status_label
        ),
        is_open=~tickets.resolution_status_label.isin(TERMINAL_STATUSES),
        close_date=ibis.ifelse(
            tickets.closing_date >= tickets.open_date, tickets.closing_date, ibis.null("date")
        ),
        priority_level=_priority(tickets.ticket_type_label, tickets.plan_at_open),
        source_system=tickets.source_system.fill_null(DEFAULT_SOURCE_SYSTEM),
    )
    age_days = days_between(stated.open_date, stated.as_of_date)
    measured = stated.mutate(
        resolution_days=days_between(stated.open_date, stated.close_date),
        resolution_business_days=business_days_between(stated.open_date, stated.close_date),
        age_days=ibis.ifelse(stated.is_open, age_days, ibis.null("int64")),
    )
    return conformed(measured, CONTRACT.unstamped)


def _priority(ticket_type: ir.StringValue, plan: ir.StringValue) -> ir.StringValue:
    """The level of the type, one up on the larger plans; `plan` is null for an unknown user."""
    base = ibis.cases(
        (ticket_type.isin(HIGH_TYPES), PRIORITIES.index("High")),
        (ticket_type.isin(LOW_TYPES), PRIORITIES.index("Low")),
        else_=PRIORITIES.index("Medium"),
    )
    level = base + plan.isin(RAISING_PLANS).fill_null(False).cast("int64")
    return level.cases(*enumerate(PRIORITIES))
