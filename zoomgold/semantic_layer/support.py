"""Metrics of service and support: tickets, how many and how long they take."""

from zoomgold.semantic_layer.metric import Measure, Metric, Rows
from zoomgold.semantic_layer.placements import InPeriod, OpenAtEnd
from zoomgold.semantic_layer.usage import ACTIVE_USERS, BY_USER

BY_TICKET = ("ticket_type", "priority_level")

_TICKETS = "go_support_ticket_fact"
OPENED = Rows(_TICKETS, InPeriod("open_date"), user_key="user_key")
RESOLVED = Rows(_TICKETS, InPeriod("close_date"), user_key="user_key")
OPEN = Rows(_TICKETS, OpenAtEnd("open_date", "close_date", "is_open"))

TICKETS_OPENED = Metric(
    "tickets_opened",
    "Tickets opened",
    "Tickets by open_date, with the user's plan and company on that day.",
    unit="tickets",
    combination="sum",
    measure=Measure(OPENED, lambda t: t.count()),
    dimensions=(*BY_TICKET, *BY_USER),
)
TICKETS_RESOLVED = Metric(
    "tickets_resolved",
    "Tickets resolved",
    "Tickets by close_date, with the user's plan and company on the day of opening.",
    unit="tickets",
    combination="sum",
    measure=Measure(RESOLVED, lambda t: t.count()),
    dimensions=TICKETS_OPENED.dimensions,
)
OPEN_TICKETS = Metric(
    "open_tickets",
    "Open tickets",
    "Tickets that are open on the period's last day: opened by then, and still open or closed "
    "later. One that is done without a close_date is not open.",
    unit="tickets",
    combination="distinct",
    measure=Measure(OPEN, lambda t: t.count()),
    dimensions=BY_TICKET,
)
AVERAGE_RESOLUTION_DAYS = Metric(
    "average_resolution_days",
    "Average resolution time",
    "Sum of resolution_days over tickets_resolved, by close_date.",
    unit="days",
    combination="ratio",
    measure=Measure(RESOLVED, lambda t: t.resolution_days.sum()),
    over=TICKETS_RESOLVED.measure,
    dimensions=BY_TICKET,
)
AVERAGE_RESOLUTION_BUSINESS_DAYS = Metric(
    "average_resolution_business_days",
    "Average resolution time in business days",
    "Sum of resolution_business_days over tickets_resolved, by close_date.",
    unit="days",
    combination="ratio",
    measure=Measure(RESOLVED, lambda t: t.resolution_business_days.sum()),
    over=TICKETS_RESOLVED.measure,
    dimensions=BY_TICKET,
)
SAME_DAY_RESOLUTION_SHARE = Metric(
    "same_day_resolution_share",
    "Resolved on the same day",
    "Tickets that were closed on the day of their opening, over tickets_resolved, by close_date.",
    unit="share",
    combination="ratio",
    measure=Measure(RESOLVED, lambda t: t.count(where=t.close_date == t.open_date)),
    over=TICKETS_RESOLVED.measure,
    dimensions=("ticket_type",),
)
TICKETS_PER_1000_ACTIVE_USERS = Metric(
    "tickets_per_1000_active_users",
    "Tickets per 1000 active users",
    "1000 times tickets_opened over active_users.",
    unit="tickets",
    combination="ratio",
    measure=TICKETS_OPENED.measure,
    over=ACTIVE_USERS.measure,
    times=1000,
)

METRICS = (
    TICKETS_OPENED,
    TICKETS_RESOLVED,
    OPEN_TICKETS,
    AVERAGE_RESOLUTION_DAYS,
    AVERAGE_RESOLUTION_BUSINESS_DAYS,
    SAME_DAY_RESOLUTION_SHARE,
    TICKETS_PER_1000_ACTIVE_USERS,
)
