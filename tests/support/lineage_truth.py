"""Words for what each Gold column rests on, worked out by hand from the contracts.

The file of a table's tests has its `LINEAGE`: for each column, the Silver columns that its value is
computed from, then those by which it is joined. A bare column is one of the table's own source; of
a mart the columns are those of Gold. A column that holds the run's own values or a constant has
none.
"""

from importlib import import_module

#: Column to what its value comes from and what it is joined by.
Truth = dict[str, tuple[str, str]]

METADATA = "load_timestamp update_timestamp source_system load_date update_date"
EFFECTIVE = "update_timestamp load_timestamp"
#: A user's key, and by what a version of a user is found: its user and its start.
USER_KEY = "si_users.user_id si_users.update_timestamp si_users.load_timestamp"
USER_VERSION = USER_KEY
MEETING = "si_participants.meeting_id si_meetings.meeting_id"

BUSINESS = {
    "si_users": "user_id user_name email company plan_type user_status",
    "si_licenses": "license_id license_type assigned_to_user_id start_date end_date",
    "si_meetings": "meeting_id host_id meeting_topic start_time end_time duration_minutes",
    "si_participants": "participant_id meeting_id user_id join_time leave_time",
    "si_feature_usage": "usage_id meeting_id feature_name usage_count usage_date",
    "si_webinars": "webinar_id host_id webinar_topic start_time end_time registrants",
    "si_support_tickets": "ticket_id user_id ticket_type resolution_status open_date",
    "si_billing_events": "event_id user_id event_type amount event_date",
    "si_error_data": "error_id error_type error_description source_table error_timestamp "
    "process_audit_info status",
    "si_audit": "execution_id pipeline_name start_time end_time status error_message",
}
SOURCE = {
    "go_user_dim": "si_users",
    "go_license_dim": "si_licenses",
    "go_participant_fact": "si_participants",
    "go_meeting_fact": "si_meetings",
    "go_feature_usage_fact": "si_feature_usage",
    "go_webinar_fact": "si_webinars",
    "go_support_ticket_fact": "si_support_tickets",
    "go_billing_event_fact": "si_billing_events",
    "go_error_data": "si_error_data",
    "go_process_audit": "si_audit",
}
#: The eight sources with rules: all but the two logs.
RULED = [table for table in BUSINESS if table not in ("si_error_data", "si_audit")]
#: By the table of rules: the columns that at least one rule of the source reads.
READ_BY_RULES = {
    "si_users": f"user_id user_name email plan_type user_status {EFFECTIVE}",
    "si_licenses": f"license_id license_type assigned_to_user_id start_date end_date {EFFECTIVE}",
    "si_meetings": "meeting_id host_id start_time end_time duration_minutes",
    "si_participants": "participant_id meeting_id user_id join_time leave_time",
    "si_feature_usage": "usage_id meeting_id feature_name usage_date usage_count",
    "si_webinars": "webinar_id host_id webinar_topic start_time end_time registrants",
    "si_support_tickets": f"ticket_id user_id ticket_type resolution_status open_date {EFFECTIVE}",
    "si_billing_events": "event_id user_id event_type amount event_date",
}


def columns_of(table: str) -> str:
    """All columns of a Silver table."""
    dates_only = table in ("si_error_data", "si_audit")
    metadata = "load_date update_date source_system" if dates_only else METADATA
    return f"{BUSINESS[table]} {metadata}"


def of_each(columns: dict[str, str]) -> str:
    """The columns of several tables, each with its table."""
    return " ".join(f"{table}.{name}" for table, names in columns.items() for name in names.split())


ALL_BUSINESS = {table: BUSINESS[table] for table in (*RULED, "si_error_data")}
COPIED = {name: (name, "") for name in METADATA.split()}
STAMPS = dict.fromkeys(("execution_id", "created_at", "updated_at"), ("", ""))


def copied(names: str) -> Truth:
    return {name: (name, "") for name in names.split()}


def none_of(names: str) -> Truth:
    return dict.fromkeys(names.split(), ("", ""))


def version_columns(tracked: str) -> Truth:
    """The SCD columns. A version's number is its place in an order: no value goes into it."""
    times = "valid_from valid_to scd_start_date scd_end_date scd_current_flag last_seen_at_source"
    return {
        "version_number": ("", ""),
        **dict.fromkeys(times.split(), (EFFECTIVE, "")),
        "attribute_hash": (tracked, ""),
    }


def truth_of(table: str) -> Truth:
    """What the file of a table's tests says that its columns rest on."""
    module = import_module(f"models.test_{table}")
    assert hasattr(module, "LINEAGE"), f"tests/models/test_{table}.py lacks LINEAGE"
    found: Truth = module.LINEAGE
    return found


def silver_columns(model: str, columns: str) -> set[str]:
    """The columns with their tables; bare ones are of the model's own source."""
    source = SOURCE[model]
    return {name if "." in name else f"{source}.{name}" for name in columns.split()}
