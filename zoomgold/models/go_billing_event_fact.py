"""go_billing_event_fact: what users were charged and given back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zoomgold import lazy_ibis as ibis
from zoomgold.definitions.contract import (
    DAY,
    FLAG,
    LOAD_COLUMNS,
    MD5,
    MONEY,
    RUN_COLUMNS,
    TEXT,
    Check,
    Column,
    Contract,
)
from zoomgold.definitions.domains import BILLING_EVENT_TYPE
from zoomgold.definitions.model import intermediate, model
from zoomgold.definitions.rules import missing, reject, unknown_label, warn
from zoomgold.definitions.silver import BILLING_EVENTS
from zoomgold.definitions.source import Source
from zoomgold.expressions.keys import DEFAULT_SOURCE_SYSTEM
from zoomgold.expressions.tables import conformed, distinct_keys
from zoomgold.transform.incremental import relooked, with_standing_violation
from zoomgold.transform.lookups import or_unknown_user, with_user

if TYPE_CHECKING:
    import ibis.expr.types as ir

#: Events that give money back; only their amount may be recorded below zero.
MONEY_BACK = ("Refund", "Cancellation")
RECURRING = ("Subscription Fee", "Subscription Renewal")
REFUND = "Refund"

SOURCE = Source(
    BILLING_EVENTS,
    (
        missing("event_id"),
        missing("user_id"),
        missing("event_type"),
        missing("amount"),
        missing("event_date"),
        reject(
            "negative_amount",
            ("event_type", "amount"),
            "amount is negative, and the event is neither a refund nor a cancellation.",
            lambda t: (t.amount < 0) & ~t.event_type_label.isin(MONEY_BACK),
        ),
        unknown_label("event_type", null_is_unknown=True),
        warn(
            "orphan_user",
            ("user_id",),
            "The event is of a user whom Silver does not have.",
            lambda t: t.found_user_key.isnull(),
        ),
        warn("zero_amount", ("amount",), "amount is zero.", lambda t: t.amount == 0),
        warn(
            "future_event_date",
            ("event_date",),
            "event_date is after the run's as-of date.",
            lambda t: t.event_date > t.as_of_date,
        ),
    ),
    resolved="resolved_billing_events",
)


def net_amount_of(event_type: ir.StringValue, amount: ir.DecimalValue) -> ir.DecimalValue:
    """The amount with its sign: below zero where money goes back, whatever sign was recorded."""
    return ibis.ifelse(event_type.isin(MONEY_BACK), -amount.abs(), amount)


def month_of(day: ir.DateValue) -> ir.DateValue:
    """The first day of the month, by way of a timestamp: DuckDB truncates a date to one."""
    return day.cast("timestamp(6)").truncate("M").date()


CONTRACT = Contract(
    "go_billing_event_fact",
    "one row per billing event",
    (("event_id",),),
    (
        Column("event_id", TEXT, "Business key of the event"),
        Column("user_id", TEXT, "User who is billed"),
        Column(
            "user_key",
            TEXT,
            "That user as of event_date; the unknown member for an unknown user",
            pattern=MD5,
            references="go_user_dim",
            reference_of="user_id",
        ),
        Column("event_type", TEXT, "Type of the event", domain=BILLING_EVENT_TYPE.labels),
        Column("amount", MONEY, "Amount as recorded"),
        Column("net_amount", MONEY, "Amount, below zero for refunds and cancellations"),
        Column("is_recurring", FLAG, "Whether the event is a subscription's fee or renewal"),
        Column("is_refund", FLAG, "Whether the event is a refund"),
        Column("event_date", DAY, "Day of the event"),
        Column("event_month", DAY, "First day of the month of event_date"),
        *LOAD_COLUMNS,
        *RUN_COLUMNS,
    ),
    (
        Check(
            "negative_amount_only_back",
            f"amount is negative only for {' and '.join(MONEY_BACK)}",
            lambda t: (t.amount >= 0) | t.event_type.isin(MONEY_BACK),
        ),
        Check(
            "net_amount_of_amount",
            "net_amount is amount, or minus its absolute value where money goes back",
            lambda t: t.net_amount == net_amount_of(t.event_type, t.amount),
        ),
        Check(
            "flags_of_event_type",
            "is_recurring and is_refund follow from event_type",
            lambda t: (
                (t.is_recurring == t.event_type.isin(RECURRING))
                & (t.is_refund == (t.event_type == REFUND))
            ),
        ),
        Check(
            "event_month_of_date",
            "event_month is the first day of the month of event_date",
            lambda t: t.event_month == month_of(t.event_date),
        ),
    ),
)


@intermediate("table")
def touched_billing_events(gold_billing_events: ir.Table, moved_versions: ir.Table) -> ir.Table:
    """The events of moved users."""
    return relooked(
        gold_billing_events,
        moved_versions,
        key="event_id",
        user_id="user_id",
        at="event_date",
    )


@intermediate()
def aged_billing_events(
    gold_billing_events: ir.Table, gold_errors: ir.Table | None, as_of: ir.TimestampScalar
) -> ir.Table | None:
    """The events whose date lies in the future no longer."""
    return with_standing_violation(
        gold_billing_events.filter(gold_billing_events.event_date <= as_of.date()),
        gold_errors,
        key="event_id",
        source_table=BILLING_EVENTS.name,
        rule="future_event_date",
    )


@intermediate("table")
def scope_billing_events(
    new_billing_events: ir.Table,
    touched_billing_events: ir.Table,
    aged_billing_events: ir.Table | None,
) -> ir.Table:
    """New events, those of moved users, and those that the passing of time changes."""
    return distinct_keys(
        "event_id", new_billing_events, touched_billing_events, aged_billing_events
    )


@intermediate()
def resolved_billing_events(
    valid_billing_events: ir.Table, user_versions: ir.Table, as_of: ir.TimestampScalar
) -> ir.Table:
    """The valid rows, with the key of the user's version and the run's as-of date."""
    found = with_user(
        valid_billing_events,
        user_versions,
        user_id="user_id",
        at="event_date",
        columns={"user_key": "found_user_key"},
    )
    return found.mutate(as_of_date=as_of.date())


@model(
    contract=CONTRACT,
    source=BILLING_EVENTS,
    tags=("fact", "billing"),
    cluster_by=("event_date",),
)
def go_billing_event_fact(resolved_billing_events: ir.Table) -> ir.Table:
    """One row per billing event."""
    events = resolved_billing_events
    event_type = events.event_type_label
    return conformed(
        events.mutate(
            user_key=or_unknown_user(events.found_user_key),
            event_type=event_type,
            amount=events.amount.cast(MONEY),
            net_amount=net_amount_of(event_type, events.amount).cast(MONEY),
            is_recurring=event_type.isin(RECURRING),
            is_refund=event_type == REFUND,
            event_month=month_of(events.event_date),
            source_system=events.source_system.fill_null(DEFAULT_SOURCE_SYSTEM),
        ),
        CONTRACT.unstamped,
    )
