"""What Silver cannot support, and why: nobody is to invent it, neither here nor in a report."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Refused:
    """A number or a split that is asked for elsewhere; `names` are what it may be called."""

    what: str
    why: str
    names: tuple[str, ...]


REFUSED = (
    Refused(
        "satisfaction scores",
        "Silver has no survey and no rating",
        ("satisfaction", "satisfaction_score", "csat", "nps", "net_promoter_score"),
    ),
    Refused(
        "first-contact resolution",
        "Silver does not say how often a user was in contact about a ticket; "
        "same_day_resolution_share is something else",
        ("first_contact_resolution", "first_contact_resolution_rate", "fcr"),
    ),
    Refused(
        "revenue, or anything else, by country",
        "Silver does not say where users are",
        ("country", "region", "revenue_by_country"),
    ),
    Refused(
        "currency",
        "Silver's amounts have no currency",
        ("currency", "revenue_by_currency"),
    ),
    Refused(
        "seats available beyond issued licenses",
        "Silver has the licenses that were issued, not those that could be",
        ("available_seats", "seats_available", "available_licenses", "seats"),
    ),
    Refused(
        "tickets by meeting or by feature",
        "a ticket names its user only",
        ("meeting_id", "tickets_by_meeting", "tickets_by_feature", "tickets_per_meeting"),
    ),
    Refused(
        "account managers",
        "Silver does not say who looks after a user or a company",
        ("account_manager", "account_managers"),
    ),
    Refused(
        "recurring revenue normalised to a month or a year (MRR, ARR)",
        "Silver does not know the billing cycle over which an amount would be spread; "
        "recurring_revenue is what was billed",
        ("mrr", "arr", "monthly_recurring_revenue", "annual_recurring_revenue"),
    ),
    Refused(
        "holidays",
        "no holiday calendar is known: business days are Monday to Friday",
        ("holiday", "holidays", "is_holiday"),
    ),
)


def refused(name: str) -> Refused | None:
    """What is refused under this name, however it is spelled."""
    spelled = name.strip().lower().replace("-", "_").replace(" ", "_")
    return next((one for one in REFUSED if spelled in one.names), None)
