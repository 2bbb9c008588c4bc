"""What each Gold column rests on, worked out by hand from the contracts of Gold and Silver.

For each column: the Silver columns that its value is computed from, then those by which it is
joined. A bare column is one of the table's own source. A column that holds the run's own values or
a constant has none.
"""

METADATA = "load_timestamp update_timestamp source_system load_date update_date"
EFFECTIVE = "update_timestamp load_timestamp"
#: A user's key, and by what a version of a user is found: its user and its start.
USER_KEY = "si_users.user_id si_users.update_timestamp si_users.load_timestamp"
VERSION = USER_KEY
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


_ALL_BUSINESS = {table: BUSINESS[table] for table in (*RULED, "si_error_data")}
_COPIED = {name: (name, "") for name in METADATA.split()}
_STAMPS = dict.fromkeys(("execution_id", "created_at", "updated_at"), ("", ""))


def _copied(names: str) -> dict[str, tuple[str, str]]:
    return {name: (name, "") for name in names.split()}


def _none(names: str) -> dict[str, tuple[str, str]]:
    return dict.fromkeys(names.split(), ("", ""))


def _version(tracked: str) -> dict[str, tuple[str, str]]:
    """The SCD columns. A version's number is its place in an order: no value goes into it."""
    times = "valid_from valid_to scd_start_date scd_end_date scd_current_flag last_seen_at_source"
    return {
        "version_number": ("", ""),
        **dict.fromkeys(times.split(), (EFFECTIVE, "")),
        "attribute_hash": (tracked, ""),
    }


TRUTH: dict[str, dict[str, tuple[str, str]]] = {
    "go_user_dim": {
        "user_key": (f"user_id {EFFECTIVE}", ""),
        "user_id": ("user_id", ""),
        "user_name": ("user_name", ""),
        "email": ("email", ""),
        "email_domain": ("email", ""),
        "company": ("company", ""),
        "plan_type": ("plan_type", ""),
        "account_status": ("user_status", ""),
        "registration_date": (f"load_date {EFFECTIVE}", ""),
        **_version("user_name email company plan_type user_status"),
        **_COPIED,
        **_STAMPS,
    },
    "go_license_dim": {
        "license_key": (f"license_id {EFFECTIVE}", ""),
        **_copied("license_id license_type assigned_to_user_id start_date end_date"),
        "assigned_user_key": (
            f"assigned_to_user_id {USER_KEY}",
            f"assigned_to_user_id {EFFECTIVE} {VERSION}",
        ),
        "assignment_status": ("assigned_to_user_id", ""),
        "license_status": ("start_date end_date", ""),
        "term_days": ("start_date end_date", ""),
        **_version("license_type assigned_to_user_id start_date end_date"),
        **_COPIED,
        **_STAMPS,
    },
    "go_meeting_fact": {
        "meeting_id": ("meeting_id", ""),
        "host_id": ("host_id", ""),
        "host_user_key": (USER_KEY, f"host_id start_time {VERSION}"),
        "meeting_topic": ("meeting_topic", ""),
        "start_time": ("start_time", ""),
        "end_time": ("end_time", ""),
        "meeting_date": ("start_time", ""),
        "duration_minutes": ("start_time end_time", ""),
        "reported_duration_minutes": ("duration_minutes", ""),
        "meeting_status": ("end_time", ""),
        "participant_count": ("", MEETING),
        "unique_user_count": ("si_participants.user_id", MEETING),
        "total_attendance_minutes": (
            "si_participants.join_time si_participants.leave_time",
            MEETING,
        ),
        "meeting_type": ("", MEETING),
        **_COPIED,
        **_STAMPS,
    },
    "go_participant_fact": {
        "participant_id": ("participant_id", ""),
        "meeting_id": ("meeting_id", ""),
        "user_id": ("user_id", ""),
        "user_key": (f"user_id {USER_KEY}", f"user_id join_time {VERSION}"),
        "participant_name": ("user_id si_users.user_name", f"user_id join_time {VERSION}"),
        "join_time": ("join_time", ""),
        "leave_time": ("leave_time", ""),
        "attendance_date": ("join_time", ""),
        "attendance_minutes": ("join_time leave_time", ""),
        "attendance_ratio": (
            "join_time leave_time si_meetings.start_time si_meetings.end_time",
            MEETING,
        ),
        "attendee_type": (
            "user_id join_time leave_time "
            "si_meetings.host_id si_meetings.start_time si_meetings.end_time",
            MEETING,
        ),
        **_COPIED,
        **_STAMPS,
    },
    "go_feature_usage_fact": {
        "usage_id": ("usage_id", ""),
        "meeting_id": ("meeting_id", ""),
        "host_user_key": (
            USER_KEY,
            "meeting_id si_meetings.meeting_id "
            f"si_meetings.host_id si_meetings.start_time {VERSION}",
        ),
        "feature_name": ("feature_name", ""),
        "feature_category": ("feature_name", ""),
        "usage_count": ("usage_count", ""),
        "usage_date": ("usage_date", ""),
        **_COPIED,
        **_STAMPS,
    },
    "go_webinar_fact": {
        "webinar_id": ("webinar_id", ""),
        "host_id": ("host_id", ""),
        "host_user_key": (USER_KEY, f"host_id start_time {VERSION}"),
        "webinar_topic": ("webinar_topic", ""),
        "start_time": ("start_time", ""),
        "end_time": ("end_time", ""),
        "webinar_date": ("start_time", ""),
        "duration_minutes": ("start_time end_time", ""),
        "registrants": ("registrants", ""),
        **_COPIED,
        **_STAMPS,
    },
    "go_support_ticket_fact": {
        "ticket_id": ("ticket_id", ""),
        "user_id": ("user_id", ""),
        "user_key": (USER_KEY, f"user_id open_date {VERSION}"),
        "ticket_type": ("ticket_type", ""),
        "resolution_status": ("resolution_status", ""),
        "is_open": ("resolution_status", ""),
        "open_date": ("open_date", ""),
        # Which rows are terminal decides of which rows the time is taken: a filter.
        "close_date": (f"open_date {EFFECTIVE}", ""),
        "resolution_days": (f"open_date {EFFECTIVE}", ""),
        "resolution_business_days": (f"open_date {EFFECTIVE}", ""),
        "age_days": ("open_date resolution_status", ""),
        "priority_level": ("ticket_type si_users.plan_type", f"user_id open_date {VERSION}"),
        **_COPIED,
        **_STAMPS,
    },
    "go_billing_event_fact": {
        "event_id": ("event_id", ""),
        "user_id": ("user_id", ""),
        "user_key": (USER_KEY, f"user_id event_date {VERSION}"),
        "event_type": ("event_type", ""),
        "amount": ("amount", ""),
        "net_amount": ("event_type amount", ""),
        "is_recurring": ("event_type", ""),
        "is_refund": ("event_type", ""),
        "event_date": ("event_date", ""),
        "event_month": ("event_date", ""),
        **_COPIED,
        **_STAMPS,
    },
    "go_error_data": {
        # The key, or the business columns, of which the key is one.
        "error_id": (of_each(_ALL_BUSINESS), ""),
        "error_type": ("error_type", ""),
        "error_description": ("error_description", ""),
        "source_table": ("source_table", ""),
        "source_key": (
            of_each({table: names.split()[0] for table, names in _ALL_BUSINESS.items()}),
            "",
        ),
        "error_value": (of_each(READ_BY_RULES), ""),
        "error_severity": ("error_type", ""),
        "resolution_status": ("status", ""),
        "record_payload": (of_each({table: columns_of(table) for table in _ALL_BUSINESS}), ""),
        "error_timestamp": (
            f"error_timestamp {of_each(dict.fromkeys(RULED, EFFECTIVE))}",
            "",
        ),
        # Given for what Silver calls resolved; else the run's.
        "resolved_at": ("status", ""),
        "load_date": (of_each(dict.fromkeys(_ALL_BUSINESS, "load_date")), ""),
        "update_date": (of_each(dict.fromkeys(_ALL_BUSINESS, "update_date")), ""),
        "source_system": (of_each(dict.fromkeys(_ALL_BUSINESS, "source_system")), ""),
        # A rule's own words, a count of rows, the run's own values.
        **_none("origin source_column validation_rule occurrences"),
        **_none("execution_id first_seen_at last_seen_at"),
    },
    "go_process_audit": {
        # A row without an id is identified by its content.
        "execution_id": (BUSINESS["si_audit"], ""),
        "pipeline_name": ("pipeline_name", ""),
        "execution_start_time": ("start_time end_time load_date update_date", ""),
        "execution_end_time": ("end_time", ""),
        "execution_status": ("status", ""),
        "process_duration_seconds": ("start_time end_time", ""),
        **_copied("error_message source_system load_date update_date"),
        **_none("process_name backend source_table as_of code_version pass_rate"),
        **_none("records_processed records_inserted records_updated records_unchanged"),
        **_none("records_deduplicated records_failed records_warned versions_closed"),
    },
}


def silver_columns(model: str, columns: str) -> set[str]:
    """The columns with their tables; bare ones are of the model's own source."""
    source = SOURCE[model]
    return {name if "." in name else f"{source}.{name}" for name in columns.split()}
