"""Silver rows on both sides of the boundary of every rule, worked out by hand from its wording."""

from . import desk, meetings, people
from .shape import Boundaries, Row

#: By Silver table.
BOUNDARIES: dict[str, Boundaries] = {
    "si_users": people.USERS,
    "si_licenses": people.LICENSES,
    "si_meetings": meetings.MEETINGS,
    "si_participants": meetings.PARTICIPANTS,
    "si_feature_usage": meetings.FEATURE_USAGE,
    "si_webinars": meetings.WEBINARS,
    "si_support_tickets": desk.SUPPORT_TICKETS,
    "si_billing_events": desk.BILLING_EVENTS,
}

__all__ = ["BOUNDARIES", "Boundaries", "Row"]
