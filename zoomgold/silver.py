"""The Silver contract: ten tables, their columns and keys. Data only, no engine."""

from collections.abc import Mapping
from dataclasses import dataclass

from zoomgold.domains import (
    BILLING_EVENT_TYPE,
    FEATURE,
    LICENSE_TYPE,
    PLAN,
    TICKET_STATUS,
    TICKET_TYPE,
    USER_STATUS,
    Domain,
)


@dataclass(frozen=True)
class SilverColumn:
    """One column as Silver delivers it; `dtype` is an Ibis type."""

    name: str
    dtype: str
    pii: bool = False
    optional: bool = False
    domain: Domain | None = None

    @property
    def label(self) -> str:
        """The name under which models find the canonical label of a column with a domain."""
        return f"{self.name}_label"


@dataclass(frozen=True)
class SilverTable:
    """One Silver table: `business` columns in contract order, the key first, then `metadata`."""

    name: str
    business: tuple[SilverColumn, ...]
    metadata: tuple[SilverColumn, ...]
    optional: bool = False

    @property
    def key(self) -> str:
        """The business key. Silver does not enforce it: it may repeat or be null."""
        return self.business[0].name

    @property
    def columns(self) -> tuple[SilverColumn, ...]:
        """All columns in contract order."""
        return self.business + self.metadata

    @property
    def schema(self) -> dict[str, str]:
        """Column name to Ibis type, in contract order."""
        return {column.name: column.dtype for column in self.columns}

    @property
    def subject(self) -> str:
        """The table's name without its layer: `meetings` of `si_meetings`."""
        return self.name.removeprefix("si_")


TEXT, WHOLE, INSTANT, DAY, MONEY = "string", "int64", "timestamp(6)", "date", "decimal(10, 2)"

METADATA = (
    SilverColumn("load_timestamp", INSTANT),
    SilverColumn("update_timestamp", INSTANT),
    SilverColumn("source_system", TEXT),
    SilverColumn("load_date", DAY),
    SilverColumn("update_date", DAY),
)
#: The logs carry dates only.
LOG_METADATA = (
    SilverColumn("load_date", DAY),
    SilverColumn("update_date", DAY),
    SilverColumn("source_system", TEXT),
)


def _table(name: str, *business: SilverColumn) -> SilverTable:
    return SilverTable(name, business, METADATA)


def _log(name: str, *business: SilverColumn) -> SilverTable:
    return SilverTable(name, business, LOG_METADATA, optional=True)


C = SilverColumn

USERS = _table(
    "si_users",
    C("user_id", TEXT),
    C("user_name", TEXT, pii=True),
    C("email", TEXT, pii=True),
    C("company", TEXT),
    C("plan_type", TEXT, domain=PLAN),
    C("user_status", TEXT, optional=True, domain=USER_STATUS),
)
LICENSES = _table(
    "si_licenses",
    C("license_id", TEXT),
    C("license_type", TEXT, domain=LICENSE_TYPE),
    C("assigned_to_user_id", TEXT),
    C("start_date", DAY),
    C("end_date", DAY),
)
MEETINGS = _table(
    "si_meetings",
    C("meeting_id", TEXT),
    C("host_id", TEXT),
    C("meeting_topic", TEXT),
    C("start_time", INSTANT),
    C("end_time", INSTANT),
    C("duration_minutes", WHOLE),
)
PARTICIPANTS = _table(
    "si_participants",
    C("participant_id", TEXT),
    C("meeting_id", TEXT),
    C("user_id", TEXT),
    C("join_time", INSTANT),
    C("leave_time", INSTANT),
)
FEATURE_USAGE = _table(
    "si_feature_usage",
    C("usage_id", TEXT),
    C("meeting_id", TEXT),
    C("feature_name", TEXT, domain=FEATURE),
    C("usage_count", WHOLE),
    C("usage_date", DAY),
)
WEBINARS = _table(
    "si_webinars",
    C("webinar_id", TEXT),
    C("host_id", TEXT),
    C("webinar_topic", TEXT),
    C("start_time", INSTANT),
    C("end_time", INSTANT),
    C("registrants", WHOLE),
)
SUPPORT_TICKETS = _table(
    "si_support_tickets",
    C("ticket_id", TEXT),
    C("user_id", TEXT),
    C("ticket_type", TEXT, domain=TICKET_TYPE),
    C("resolution_status", TEXT, domain=TICKET_STATUS),
    C("open_date", DAY),
)
BILLING_EVENTS = _table(
    "si_billing_events",
    C("event_id", TEXT),
    C("user_id", TEXT),
    C("event_type", TEXT, domain=BILLING_EVENT_TYPE),
    C("amount", MONEY),
    C("event_date", DAY),
)
ERROR_DATA = _log(
    "si_error_data",
    C("error_id", WHOLE),
    C("error_type", TEXT),
    C("error_description", TEXT),
    C("source_table", TEXT),
    C("error_timestamp", INSTANT),
    C("process_audit_info", TEXT),
    C("status", TEXT),
)
AUDIT = _log(
    "si_audit",
    C("execution_id", TEXT),
    C("pipeline_name", TEXT),
    C("start_time", INSTANT),
    C("end_time", INSTANT),
    C("status", TEXT),
    C("error_message", TEXT),
)

TABLES: Mapping[str, SilverTable] = {
    table.name: table
    for table in (
        USERS,
        LICENSES,
        MEETINGS,
        PARTICIPANTS,
        FEATURE_USAGE,
        WEBINARS,
        SUPPORT_TICKETS,
        BILLING_EVENTS,
        ERROR_DATA,
        AUDIT,
    )
}
