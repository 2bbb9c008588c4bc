"""Facts of the support and the billing desk: tickets and billing events."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import takewhile

from .contract import Row, midnight
from .dimensions import load_columns
from .ordering import eff
from .scd2 import UserLookup
from .text import (
    BILLING_EVENT,
    MONEY_BACK,
    RECURRING,
    TERMINAL_STATUSES,
    TICKET_STATUS,
    TICKET_TYPE,
    canon,
)

_PRIORITIES = ("Low", "Medium", "High", "Critical")
_BASE_PRIORITY = {"Account Access": "High", "Connectivity": "High", "Feature Request": "Low"}
_RAISING_PLANS = {"Business", "Enterprise"}


def ticket_status(row: Row) -> str:
    """The canonical status of a ticket's row; a ticket without one is open."""
    status = row["resolution_status"]
    return "Open" if status is None else canon(status, TICKET_STATUS)


def is_terminal(row: Row) -> bool:
    """Whether a ticket's row says that the ticket is done with."""
    return ticket_status(row) in TERMINAL_STATUSES


def closing_day(history: list[Row]) -> date | None:
    """The day on which a ticket was closed for the last time; null while it is open.

    `history` are the ticket's valid rows from the earliest to the latest. The unbroken run of
    terminal rows at its end counts; its earliest known effective time gives the day.
    """
    run = list(takewhile(is_terminal, reversed(history)))
    instants = [instant for instant in map(eff, run) if instant is not None]
    return min(instants).date() if instants else None


def closed_before_opened(history: list[Row]) -> bool:
    """Whether the day of closing lies before the day of opening of the latest row."""
    closed = closing_day(history)
    return closed is not None and closed < history[-1]["open_date"]


def close_date(history: list[Row]) -> date | None:
    """The day of closing, unless it lies before the day of opening."""
    return None if closed_before_opened(history) else closing_day(history)


def business_days(opened: date, closed: date) -> int:
    """How many Mondays to Fridays lie after the one day, up to and with the other."""
    weeks, rest = divmod((closed - opened).days, 7)
    last_days = [closed - timedelta(days=back) for back in range(rest)]
    return 5 * weeks + sum(day.weekday() < 5 for day in last_days)


def priority(ticket_type: str, plan: str) -> str:
    """The priority of a ticket: by its type, one level up on the larger plans."""
    level = _PRIORITIES.index(_BASE_PRIORITY.get(ticket_type, "Medium"))
    return _PRIORITIES[level + (plan in _RAISING_PLANS)]


def support_ticket_fact(
    histories: dict[str, list[Row]], users: UserLookup, today: date
) -> list[Row]:
    """One row per ticket; `histories` are the valid rows of every ticket in latest-row order."""
    return [_ticket(history, users, today) for history in histories.values()]


def _ticket(history: list[Row], users: UserLookup, today: date) -> Row:
    """One ticket, as its latest row has it."""
    row = history[-1]
    opened, closed = row["open_date"], close_date(history)
    user = users.at(row["user_id"], midnight(opened))
    ticket_type = canon(row["ticket_type"], TICKET_TYPE)
    is_open = not is_terminal(row)
    return {
        "ticket_id": row["ticket_id"],
        "user_id": row["user_id"],
        "user_key": user["user_key"],
        "ticket_type": ticket_type,
        "resolution_status": ticket_status(row),
        "is_open": is_open,
        "open_date": opened,
        "close_date": closed,
        "resolution_days": None if closed is None else (closed - opened).days,
        "resolution_business_days": None if closed is None else business_days(opened, closed),
        "age_days": (today - opened).days if is_open else None,
        "priority_level": priority(ticket_type, user["plan_type"]),
        **load_columns(row),
    }


def billing_event_fact(kept: list[Row], users: UserLookup) -> list[Row]:
    """One row per billing event."""
    facts: list[Row] = []
    for row in kept:
        event_type, amount, day = (
            canon(row["event_type"], BILLING_EVENT),
            row["amount"],
            row["event_date"],
        )
        facts.append(
            {
                "event_id": row["event_id"],
                "user_id": row["user_id"],
                "user_key": users.at(row["user_id"], midnight(day))["user_key"],
                "event_type": event_type,
                "amount": amount,
                "net_amount": -abs(amount) if event_type in MONEY_BACK else amount,
                "is_recurring": event_type in RECURRING,
                "is_refund": event_type == "Refund",
                "event_date": day,
                "event_month": day.replace(day=1),
                **load_columns(row),
            }
        )
    return facts
