"""The Silver contract: ten tables, their columns and keys. Data only, no engine."""

from collections.abc import Mapping
from dataclasses import dataclass

from zoomgold.definitions.domains import (
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
    """One column as Silver delivers it; `dtype` is an Ibis type.

    A `free_text` may say anything, a person's name among it.
    """

    name: str
    dtype: str
    description: str = ""
    pii: bool = False
    optional: bool = False
    domain: Domain | None = None
    free_text: bool = False

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
    description: str = ""

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
    def time_column(self) -> str | None:
        """The business column that says when a row's matter was; None: it has none."""
        times = (c.name for c in self.business if c.dtype in (INSTANT, DAY))
        return next(times, None)

    @property
    def subject(self) -> str:
        """The table's name without its layer: `meetings` of `si_meetings`."""
        return self.name.removeprefix("si_")


TEXT, WHOLE, INSTANT, DAY, MONEY = "string", "int64", "timestamp(6)", "date", "decimal(10, 2)"

METADATA = (
    SilverColumn("load_timestamp", INSTANT, "When Silver loaded the row (UTC)"),
    SilverColumn("update_timestamp", INSTANT, "When Silver last changed the row (UTC)"),
    SilverColumn("source_system", TEXT, "System that Silver had the row from"),
    SilverColumn("load_date", DAY, "Date on which Silver loaded the row"),
    SilverColumn("update_date", DAY, "Date on which Silver last changed the row"),
)
#: The logs carry dates only.
LOG_METADATA = (
    SilverColumn("load_date", DAY, "Date on which Silver loaded the row"),
    SilverColumn("update_date", DAY, "Date on which Silver last changed the row"),
    SilverColumn("source_system", TEXT, "System that Silver had the row from"),
)


def _table(name: str, description: str, *business: SilverColumn) -> SilverTable:
    return SilverTable(name, business, METADATA, description=description)


def _log(name: str, description: str, *business: SilverColumn) -> SilverTable:
    return SilverTable(name, business, LOG_METADATA, optional=True, description=description)


C = SilverColumn

USERS = _table(
    "si_users",
    "Users of the platform, as accounts report them",
    C("user_id", TEXT, "Business key of the user"),
    C("user_name", TEXT, "Full name", pii=True),
    C("email", TEXT, "Email address as entered", pii=True),
    C("company", TEXT, "Company, where given"),
    C("plan_type", TEXT, "Plan that the user is on", domain=PLAN),
    C(
        "user_status",
        TEXT,
        "State of the account; older exports lack it",
        optional=True,
        domain=USER_STATUS,
    ),
)
LICENSES = _table(
    "si_licenses",
    "Licenses and the users they are assigned to",
    C("license_id", TEXT, "Business key of the license"),
    C("license_type", TEXT, "Kind of license", domain=LICENSE_TYPE),
    C("assigned_to_user_id", TEXT, "User who holds it; null while unassigned"),
    C("start_date", DAY, "First day of its term"),
    C("end_date", DAY, "Last day of its term"),
)
MEETINGS = _table(
    "si_meetings",
    "Meetings, with their host and times",
    C("meeting_id", TEXT, "Business key of the meeting"),
    C("host_id", TEXT, "User who hosts the meeting"),
    C("meeting_topic", TEXT, "Topic as entered", free_text=True),
    C("start_time", INSTANT, "Start (UTC)"),
    C("end_time", INSTANT, "End (UTC); null while in progress"),
    C("duration_minutes", WHOLE, "Duration as the platform reports it, in minutes"),
)
PARTICIPANTS = _table(
    "si_participants",
    "Sessions of participants in meetings",
    C("participant_id", TEXT, "Business key of the session"),
    C("meeting_id", TEXT, "Meeting that was joined"),
    C("user_id", TEXT, "User who joined; null for an anonymous guest"),
    C("join_time", INSTANT, "When the session began (UTC)"),
    C("leave_time", INSTANT, "When the session ended (UTC); null while connected"),
)
FEATURE_USAGE = _table(
    "si_feature_usage",
    "Uses of a feature in a meeting, by day",
    C("usage_id", TEXT, "Business key of the usage event"),
    C("meeting_id", TEXT, "Meeting in which the feature was used"),
    C("feature_name", TEXT, "Feature, in any spelling", domain=FEATURE),
    C("usage_count", WHOLE, "How often it was used"),
    C("usage_date", DAY, "Day of the use"),
)
WEBINARS = _table(
    "si_webinars",
    "Webinars, with their host and times",
    C("webinar_id", TEXT, "Business key of the webinar"),
    C("host_id", TEXT, "User who hosts the webinar"),
    C("webinar_topic", TEXT, "Topic as entered", free_text=True),
    C("start_time", INSTANT, "Start (UTC)"),
    C("end_time", INSTANT, "End (UTC); null while in progress"),
    C("registrants", WHOLE, "How many registered"),
)
SUPPORT_TICKETS = _table(
    "si_support_tickets",
    "States of support tickets",
    C("ticket_id", TEXT, "Business key of the ticket"),
    C("user_id", TEXT, "User who opened the ticket"),
    C("ticket_type", TEXT, "What the ticket is about", domain=TICKET_TYPE),
    C(
        "resolution_status",
        TEXT,
        "State of the ticket when the row was written",
        domain=TICKET_STATUS,
    ),
    C("open_date", DAY, "Day on which it was opened"),
)
BILLING_EVENTS = _table(
    "si_billing_events",
    "Charges, refunds and changes of subscriptions",
    C("event_id", TEXT, "Business key of the event"),
    C("user_id", TEXT, "User who is billed"),
    C("event_type", TEXT, "Kind of event", domain=BILLING_EVENT_TYPE),
    C("amount", MONEY, "Amount as recorded"),
    C("event_date", DAY, "Day of the event"),
)
ERROR_DATA = _log(
    "si_error_data",
    "Errors that the load into Silver recorded",
    C("error_id", WHOLE, "Number of the error"),
    C("error_type", TEXT, "Kind of error, as the loader names it"),
    C("error_description", TEXT, "What was wrong", free_text=True),
    C("source_table", TEXT, "Silver table that it concerns"),
    C("error_timestamp", INSTANT, "When the loader met it (UTC)"),
    C("process_audit_info", TEXT, "Loader process that met it", free_text=True),
    C("status", TEXT, "State of the error"),
)
AUDIT = _log(
    "si_audit",
    "Runs of the upstream pipelines that load Silver",
    C("execution_id", TEXT, "Business key of the upstream run"),
    C("pipeline_name", TEXT, "Upstream pipeline"),
    C("start_time", INSTANT, "Start of the run (UTC)"),
    C("end_time", INSTANT, "End of the run (UTC)"),
    C("status", TEXT, "How the run ended"),
    C("error_message", TEXT, "Why it failed", free_text=True),
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
