"""Rows made by hand for every check of every Gold contract: sound ones and broken ones."""

from . import dimensions, facts, logs
from .sheet import ONCE, Broken, Row, Sheet

SHEETS: dict[str, Sheet] = {
    "go_user_dim": dimensions.USERS,
    "go_license_dim": dimensions.LICENSES,
    "go_meeting_fact": facts.MEETINGS,
    "go_participant_fact": facts.PARTICIPANTS,
    "go_feature_usage_fact": facts.FEATURE_USAGE,
    "go_webinar_fact": facts.WEBINARS,
    "go_support_ticket_fact": facts.SUPPORT_TICKETS,
    "go_billing_event_fact": facts.BILLING_EVENTS,
    "go_error_data": logs.ERRORS,
    "go_process_audit": logs.AUDIT,
}

__all__ = ["ONCE", "SHEETS", "Broken", "Row", "Sheet"]
