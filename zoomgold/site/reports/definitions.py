"""What the reports show, as data: pages, their figures and charts, each of named metrics."""

from dataclasses import dataclass
from typing import Literal

#: `bars`: periods side by side. `lines`: periods along a line. `panels`: bars, a panel for each
#: value of the dimension, on one scale. `ranked`: the values of the dimension, for the window.
Form = Literal["bars", "lines", "panels", "ranked"]


@dataclass(frozen=True)
class Chart:
    """A chart of metrics, split `by` a dimension where there is one.

    Without a `grain`, its periods are as long as the window wants them. One that looks `ahead`
    shows the months from that of the last day on, whatever the window. `columns` of six it is wide.
    """

    name: str
    title: str
    form: Form
    metrics: tuple[str, ...]
    by: str | None = None
    grain: str | None = None
    ahead: bool = False
    columns: int = 6


@dataclass(frozen=True)
class ReportPage:
    """A page: `figures` are metrics for the whole window, `window` is the one that it opens with.

    `lists_expirations` is whether it has the table of the licenses that end next.
    """

    file: str
    title: str
    lead: str
    window: str
    figures: tuple[str, ...]
    charts: tuple[Chart, ...]
    lists_expirations: bool = False


USAGE = ReportPage(
    "usage.html",
    "Usage & adoption",
    "Who meets, how much and how long, and which features they use.",
    window="90d",
    figures=(
        "active_users",
        "active_hosts",
        "meetings",
        "meeting_minutes",
        "average_meeting_minutes",
        "guest_share",
    ),
    charts=(
        Chart("daily-users", "Daily active users", "bars", ("active_users",), grain="day"),
        Chart(
            "weekly-users",
            "Weekly active users",
            "bars",
            ("active_users",),
            grain="week",
            columns=3,
        ),
        Chart(
            "monthly-users",
            "Monthly active users",
            "bars",
            ("active_users",),
            grain="month",
            columns=3,
        ),
        Chart(
            "daily-minutes", "Meeting minutes per day", "bars", ("meeting_minutes",), grain="day"
        ),
        Chart(
            "duration-by-plan",
            "Average meeting duration by plan",
            "panels",
            ("average_meeting_minutes",),
            by="plan_type",
        ),
        Chart(
            "feature-share",
            "Share of each feature in all uses",
            "ranked",
            ("feature_share",),
            by="feature_name",
            columns=3,
        ),
        Chart(
            "feature-adoption",
            "Hosts who use each feature",
            "ranked",
            ("feature_adoption",),
            by="feature_name",
            columns=3,
        ),
    ),
)
SUPPORT = ReportPage(
    "support.html",
    "Service & support",
    "What users ask for help with, how much is open and how long it takes.",
    window="90d",
    figures=(
        "tickets_opened",
        "tickets_resolved",
        "open_tickets",
        "average_resolution_days",
        "same_day_resolution_share",
        "tickets_per_1000_active_users",
    ),
    charts=(
        Chart(
            "tickets",
            "Tickets opened and resolved",
            "bars",
            ("tickets_opened", "tickets_resolved"),
            columns=3,
        ),
        Chart("open-tickets", "Open tickets", "lines", ("open_tickets",), columns=3),
        Chart(
            "tickets-by-type",
            "Tickets opened by type",
            "panels",
            ("tickets_opened",),
            by="ticket_type",
        ),
        Chart(
            "resolution-time",
            "Average resolution time",
            "lines",
            ("average_resolution_days", "average_resolution_business_days"),
            columns=3,
        ),
        Chart(
            "resolution-by-type",
            "Average resolution time by type",
            "ranked",
            ("average_resolution_days",),
            by="ticket_type",
            columns=3,
        ),
    ),
)
REVENUE = ReportPage(
    "revenue.html",
    "Revenue & licenses",
    "What was billed, what recurs, and which licenses are in use and end soon.",
    window="12m",
    figures=(
        "net_revenue",
        "recurring_revenue",
        "refunds",
        "net_revenue_per_active_user",
        "licenses_active",
        "license_utilization",
    ),
    charts=(
        Chart(
            "revenue",
            "Net and recurring revenue",
            "bars",
            ("net_revenue", "recurring_revenue"),
        ),
        Chart("net-by-plan", "Net revenue by plan", "panels", ("net_revenue",), by="plan_type"),
        Chart(
            "recurring-by-plan",
            "Recurring revenue billed by plan",
            "panels",
            ("recurring_revenue",),
            by="plan_type",
        ),
        Chart(
            "utilization",
            "License utilization",
            "lines",
            ("license_utilization",),
            grain="month",
            columns=3,
        ),
        Chart(
            "utilization-by-type",
            "License utilization by type",
            "ranked",
            ("license_utilization",),
            by="license_type",
            columns=3,
        ),
        Chart(
            "expirations",
            "Licenses that end in the next 12 months",
            "bars",
            ("licenses_expiring",),
            grain="month",
            ahead=True,
        ),
    ),
    lists_expirations=True,
)
PAGES = (USAGE, SUPPORT, REVENUE)
#: What the overview opens with: each metric with the page and the chart that say more.
OVERVIEW = (
    ("active_users", USAGE, "monthly-users"),
    ("meetings", USAGE, "daily-minutes"),
    ("average_meeting_minutes", USAGE, "duration-by-plan"),
    ("open_tickets", SUPPORT, "open-tickets"),
    ("net_revenue", REVENUE, "revenue"),
    ("license_utilization", REVENUE, "utilization"),
)


def metric_places() -> dict[str, tuple[ReportPage, str]]:
    """Where each metric of the reports is shown: its page, and the address of a chart or figure."""
    found: dict[str, tuple[ReportPage, str]] = {}
    for page in PAGES:
        for chart in page.charts:
            for name in chart.metrics:
                found.setdefault(name, (page, f"{page.file}#{chart.name}"))
        for name in page.figures:
            found.setdefault(name, (page, f"{page.file}#figure-{name}"))
    return found
