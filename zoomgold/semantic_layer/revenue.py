"""Metrics of revenue and licenses."""

from zoomgold.semantic_layer.metric import AMOUNT, Measure, Metric, Rows
from zoomgold.semantic_layer.placements import InLastMonth, InPeriod
from zoomgold.semantic_layer.usage import ACTIVE_USERS, BY_USER

BY_EVENT = (*BY_USER, "event_type")
BY_LICENSE = ("license_type",)
GRAINS_OF_MONTHS = ("month", "quarter", "year")

BILLED = Rows("go_billing_event_fact", InPeriod("event_date"), user_key="user_key")
LICENSE_MONTHS = Rows("go_license_month_agg", InLastMonth("month"))
CURRENT_LICENSES = Rows("go_license_dim", InPeriod("end_date"), only=lambda t: t.scd_current_flag)

NET_REVENUE = Metric(
    "net_revenue",
    "Net revenue",
    "Sum of net_amount of billing events by event_date, with the user's plan and company then.",
    unit="amount",
    combination="sum",
    measure=Measure(BILLED, lambda t: t.net_amount.sum(), dtype=AMOUNT),
    dimensions=BY_EVENT,
)
REFUNDS = Metric(
    "refunds",
    "Refunds",
    "Sum of net_amount of refunds: below zero.",
    unit="amount",
    combination="sum",
    measure=Measure(BILLED, lambda t: t.net_amount.sum(where=t.is_refund), dtype=AMOUNT),
    dimensions=BY_EVENT,
)
RECURRING_REVENUE = Metric(
    "recurring_revenue",
    "Recurring revenue billed",
    "Sum of net_amount of subscription fees and renewals on the day of billing: not spread over a "
    "billing cycle, which Silver does not know.",
    unit="amount",
    combination="sum",
    measure=Measure(BILLED, lambda t: t.net_amount.sum(where=t.is_recurring), dtype=AMOUNT),
    dimensions=BY_EVENT,
)
NET_REVENUE_PER_ACTIVE_USER = Metric(
    "net_revenue_per_active_user",
    "Net revenue per active user",
    "net_revenue over active_users.",
    unit="amount",
    combination="ratio",
    measure=NET_REVENUE.measure,
    over=ACTIVE_USERS.measure,
    dimensions=("plan_type",),
)
LICENSES_ACTIVE = Metric(
    "licenses_active",
    "Active licenses",
    "Licenses within their term at the end of the period's last month; of the newest month of "
    "go_license_month_agg where the period goes on after it.",
    unit="licenses",
    combination="distinct",
    measure=Measure(LICENSE_MONTHS, lambda t: t.count(where=t.is_active)),
    dimensions=BY_LICENSE,
    grains=GRAINS_OF_MONTHS,
)
LICENSES_ASSIGNED = Metric(
    "licenses_assigned",
    "Assigned licenses",
    "Those of licenses_active that somebody has.",
    unit="licenses",
    combination="distinct",
    measure=Measure(LICENSE_MONTHS, lambda t: t.count(where=t.is_active & t.is_assigned)),
    dimensions=BY_LICENSE,
    grains=GRAINS_OF_MONTHS,
)
LICENSE_UTILIZATION = Metric(
    "license_utilization",
    "License utilization",
    "licenses_assigned over licenses_active.",
    unit="share",
    combination="ratio",
    measure=LICENSES_ASSIGNED.measure,
    over=LICENSES_ACTIVE.measure,
    dimensions=BY_LICENSE,
    grains=GRAINS_OF_MONTHS,
)
LICENSES_EXPIRING = Metric(
    "licenses_expiring",
    "Expiring licenses",
    "Licenses by the end_date of their current version.",
    unit="licenses",
    combination="sum",
    measure=Measure(CURRENT_LICENSES, lambda t: t.count()),
    dimensions=BY_LICENSE,
)

METRICS = (
    NET_REVENUE,
    REFUNDS,
    RECURRING_REVENUE,
    NET_REVENUE_PER_ACTIVE_USER,
    LICENSES_ACTIVE,
    LICENSES_ASSIGNED,
    LICENSE_UTILIZATION,
    LICENSES_EXPIRING,
)
