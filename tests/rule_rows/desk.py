"""Support tickets and billing events."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

from .people import ANN, orphans
from .shape import (
    BLANK,
    LOADED,
    MOMENT,
    Boundaries,
    Example,
    Row,
    each,
    history,
    missing,
    missing_text,
    rejects,
    row,
    warns,
)

#: The run is as of noon on this day.
TODAY, TOMORROW = date(2025, 6, 30), date(2025, 7, 1)
SUNDAY, MONDAY = date(2025, 1, 5), date(2025, 1, 6)
MIDNIGHT = datetime(2025, 1, 6)


def ticket(number: int) -> Row:
    """An open ticket of Ann's."""
    del number
    return {
        "user_id": ANN,
        "ticket_type": "Billing Inquiry",
        "resolution_status": "Open",
        "open_date": SUNDAY,
        "load_timestamp": LOADED,
    }


def closed(at: datetime | None, opened: date) -> Example:
    """A ticket of one row that says that it is closed."""
    return row(resolution_status="Closed", load_timestamp=at, open_date=opened)


def story(*statuses: tuple[str | None, int]) -> Example:
    """A ticket opened on Monday the sixth, with these statuses on days of January."""
    return history(
        *(
            {
                "resolution_status": status,
                "open_date": MONDAY,
                "update_timestamp": datetime(2025, 1, day, 12),
            }
            for status, day in statuses
        )
    )


SUPPORT_TICKETS = Boundaries(
    "ticket_id",
    ticket,
    (
        missing_text("ticket_id"),
        rejects("missing_user_id", each("user_id", *BLANK), [row()]),
        rejects("missing_ticket_type", each("ticket_type", *BLANK), [row()]),
        missing("open_date"),
        warns(
            "unknown_ticket_type",
            each("ticket_type", "Printer", "Unknown", "-", "Login"),
            each("ticket_type", "AUDIO_ISSUES", "login problems", "Billing", "Connectivity Issue"),
        ),
        warns(
            "unknown_resolution_status",
            each("resolution_status", "Done", "Unknown", "_", "Pending"),
            each("resolution_status", *BLANK, "in_progress", "PENDING-CUSTOMER", "escalated"),
        ),
        warns("orphan_user", orphans("user_id"), each("user_id", f"\t{ANN}")),
        warns("future_open_date", each("open_date", TOMORROW), each("open_date", TODAY)),
        warns(
            "closed_before_opened",
            [
                closed(MIDNIGHT - MOMENT, opened=MONDAY),
                row(
                    resolution_status="resolved_",
                    update_timestamp=MIDNIGHT - MOMENT,
                    open_date=MONDAY,
                ),
                story(("Closed", 5)),
                story(("Closed", 5), ("Resolved", 7)),
                story(("Open", 4), ("Resolved", 5), ("Closed", 8)),
            ],
            [
                closed(MIDNIGHT, opened=MONDAY),
                closed(LOADED, opened=SUNDAY),
                row(resolution_status="Resolved", update_timestamp=MIDNIGHT, open_date=MONDAY),
                closed(None, opened=MONDAY),
                story(("Open", 5)),
                story((None, 5)),
                story(("Closed", 5), ("Open", 7)),
                story(("Closed", 5), ("Open", 7), ("Closed", 8)),
                story(("Closed", 5), (None, 6), ("Closed", 6)),
            ],
        ),
    ),
)


def event(number: int) -> Row:
    """A payment of Ann's."""
    del number
    return {
        "user_id": ANN,
        "event_type": "Payment",
        "amount": Decimal("10.00"),
        "event_date": TODAY,
        "load_timestamp": LOADED,
    }


def money(event_type: str | None, amount: str, *also: str) -> Example:
    """An event of a type with an amount."""
    return row(*also, event_type=event_type, amount=Decimal(amount))


BILLING_EVENTS = Boundaries(
    "event_id",
    event,
    (
        missing_text("event_id"),
        rejects("missing_user_id", each("user_id", *BLANK), [row()]),
        rejects("missing_event_type", each("event_type", *BLANK), [row()]),
        missing("amount"),
        missing("event_date"),
        rejects(
            "negative_amount",
            [
                money("Payment", "-0.01"),
                money("Downgrade", "-10.00"),
                money("Bonus", "-0.01"),
                money("Refunds", "-0.01"),
                money(None, "-0.01", "missing_event_type"),
                money(" ", "-0.01", "missing_event_type"),
            ],
            [
                money("Payment", "0.01"),
                money("Payment", "0.00", "zero_amount"),
                money("Refund", "-0.01"),
                money("REFUND_", "-99999999.99"),
                money("cancellation", "-0.01"),
                money("Refund", "0.01"),
            ],
        ),
        warns(
            "unknown_event_type",
            each("event_type", "Bonus", "Unknown", "_", "Add"),
            each("event_type", "subscription", "RENEWAL", "add_on", "Add on purchase", "Upgrade"),
        ),
        warns("orphan_user", orphans("user_id"), each("user_id", f"{ANN}\n")),
        warns(
            "zero_amount",
            [money("Payment", "0.00"), money("Refund", "0.00")],
            [money("Payment", "0.01"), money("Refund", "-0.01")],
        ),
        warns("future_event_date", each("event_date", TOMORROW), each("event_date", TODAY)),
    ),
)
