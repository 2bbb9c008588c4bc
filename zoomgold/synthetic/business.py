"""si_support_tickets and si_billing_events."""

from __future__ import annotations

from decimal import Decimal

import numpy as np
import polars as pl

from zoomgold.synthetic import vocabulary
from zoomgold.synthetic.draw import Draw
from zoomgold.synthetic.schema import MONEY, conform
from zoomgold.synthetic.timeline import (
    DAY,
    History,
    Window,
    dates,
    ids,
    load_columns,
    scaled,
    user_ids,
    with_redelivery,
)

TICKETS_PER_USER = 0.5
EVENTS_PER_USER = 4.0

OPEN, IN_PROGRESS, PENDING, ESCALATED, RESOLVED, CLOSED = range(6)
# The statuses a ticket passes through, and how often tickets take that way.
TICKET_PATHS = (
    ((OPEN,), 2),
    ((OPEN, IN_PROGRESS), 2),
    ((OPEN, CLOSED), 2),
    ((OPEN, IN_PROGRESS, RESOLVED), 4),
    ((OPEN, IN_PROGRESS, RESOLVED, CLOSED), 5),
    ((OPEN, ESCALATED, IN_PROGRESS, RESOLVED), 2),
    ((OPEN, IN_PROGRESS, PENDING, IN_PROGRESS, RESOLVED, CLOSED), 2),
    ((OPEN, RESOLVED, OPEN, IN_PROGRESS, RESOLVED, CLOSED), 1),
    ((OPEN, IN_PROGRESS, CLOSED, OPEN), 1),
)
FEE, RENEWAL, PAYMENT, ADD_ON, UPGRADE, DOWNGRADE, REFUND, CANCELLATION = range(8)


def support_tickets(seed: int, users: int, window: Window) -> pl.DataFrame:
    """Tickets, one row for each status they moved to; some were opened again."""
    draw = Draw(seed, "si_support_tickets", "rows")
    count = scaled(users, TICKETS_PER_USER)
    ways, weights = zip(*TICKET_PATHS, strict=True)
    way = draw.pick(count, weights)
    lengths = np.array([len(path) for path in ways])
    # The last tenth of the span is left free, so that the youngest ticket has time to move too.
    opened = window.start + np.sort(draw.below(count, window.seconds * 9 // 10))
    settled = np.minimum(opened + 14 * DAY, window.end)
    history = History.between(draw, lengths[way], opened, settled)
    key, rows = history.key, len(history.key)

    first_status = np.cumsum(lengths) - lengths
    status = np.concatenate(ways)[first_status[way][key] + history.ordinal]
    unsaid = draw.chance(rows, 0.04) & (history.ordinal == 0)
    columns = {
        "ticket_id": ids("T", 7, key + 1),
        "user_id": user_ids(users).gather(draw.below(count, users)[key]),
        "ticket_type": vocabulary.TICKET_TYPES.write(
            draw, draw.pick(count, (20, 18, 16, 16, 12, 18))[key]
        ),
        "resolution_status": vocabulary.TICKET_STATUSES.write(draw, status),
        "open_date": dates(opened).gather(key),
        **load_columns(
            draw, history.at, unstamped=draw.chance(rows, 0.1) & (lengths[way][key] == 1)
        ),
    }
    frame = conform("si_support_tickets", columns).with_columns(
        pl.when(~pl.Series(unsaid)).then(pl.col("resolution_status")).alias("resolution_status")
    )
    return with_redelivery(draw, frame, 0.02)


def billing_events(seed: int, users: int, window: Window) -> pl.DataFrame:
    """Fees, renewals, payments; refunds and cancellations booked with either sign."""
    draw = Draw(seed, "si_billing_events", "rows")
    count = scaled(users, EVENTS_PER_USER)
    booked = window.start + np.sort(draw.below(count, window.seconds))
    kind = draw.pick(count, (30, 25, 20, 8, 6, 3, 5, 3))
    prices = len(vocabulary.AMOUNTS)
    negative = ((kind == REFUND) | (kind == CANCELLATION)) & draw.chance(count, 0.6)
    price = draw.below(count, prices) + np.where(negative, prices, 0)
    columns = {
        "event_id": ids("E", 8, np.arange(1, count + 1, dtype=np.int64)),
        "user_id": user_ids(users).gather(draw.below(count, users)),
        "event_type": vocabulary.BILLING_TYPES.write(draw, kind),
        "amount": _signed_amounts().gather(price),
        "event_date": dates(booked),
        **load_columns(draw, booked, unstamped=draw.chance(count, 0.05)),
    }
    return with_redelivery(draw, conform("si_billing_events", columns), 0.02)


def _signed_amounts() -> pl.Series:
    """Every price point, then every price point as a credit."""
    return pl.Series(
        [*vocabulary.AMOUNTS, *(Decimal(-1) * amount for amount in vocabulary.AMOUNTS)],
        dtype=MONEY,
    )
