"""The Silver contract and its rules once more, in Polars: what is wrong with synthetic rows."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from itertools import takewhile
from pathlib import Path

import polars as pl
from polars import col

Frames = Mapping[str, pl.DataFrame]
AS_OF = date(2025, 6, 30)
OPEN_END = datetime(9999, 12, 31)
METADATA = (
    "load_timestamp timestamp, update_timestamp timestamp, source_system string, "
    "load_date date, update_date date"
)
CONTRACT = {
    "si_users": "user_id string, user_name string, email string, company string, "
    f"plan_type string, user_status string, {METADATA}",
    "si_licenses": "license_id string, license_type string, assigned_to_user_id string, "
    f"start_date date, end_date date, {METADATA}",
    "si_meetings": "meeting_id string, host_id string, meeting_topic string, "
    f"start_time timestamp, end_time timestamp, duration_minutes int64, {METADATA}",
    "si_participants": "participant_id string, meeting_id string, user_id string, "
    f"join_time timestamp, leave_time timestamp, {METADATA}",
    "si_feature_usage": "usage_id string, meeting_id string, feature_name string, "
    f"usage_count int64, usage_date date, {METADATA}",
    "si_webinars": "webinar_id string, host_id string, webinar_topic string, "
    f"start_time timestamp, end_time timestamp, registrants int64, {METADATA}",
    "si_support_tickets": "ticket_id string, user_id string, ticket_type string, "
    f"resolution_status string, open_date date, {METADATA}",
    "si_billing_events": "event_id string, user_id string, event_type string, "
    f"amount decimal, event_date date, {METADATA}",
    "si_error_data": "error_id int64, error_type string, error_description string, "
    "source_table string, error_timestamp timestamp, process_audit_info string, "
    "status string, load_date date, update_date date, source_system string",
    "si_audit": "execution_id string, pipeline_name string, start_time timestamp, "
    "end_time timestamp, status string, error_message string, load_date date, "
    "update_date date, source_system string",
}
TYPES = {
    "string": pl.String(),
    "int64": pl.Int64(),
    "date": pl.Date(),
    "timestamp": pl.Datetime("us"),
    "decimal": pl.Decimal(10, 2),
}

PLANS = "free|basic|pro|business|enterprise|education"
LICENSE_TYPES = f"{PLANS}|developer"
USER_STATUSES = "active|inactive|suspended|deactivated|pending"
FEATURES = (
    "screen share|screen sharing|share screen|chat|in meeting chat|recording|cloud recording|"
    "local recording|whiteboard|annotation|virtual background|breakout rooms|breakout room|polls|"
    "poll|polling|q&a|qa|q and a|reactions|reaction|transcript|live transcript|transcription|"
    "survey|surveys"
)
TICKET_TYPES = (
    "audio issue|audio issues|video issue|video issues|connectivity|connectivity issue|"
    "billing inquiry|billing|feature request|account access|login problems|login issue"
)
TERMINAL = "resolved|closed"
TICKET_STATUSES = f"open|in progress|pending customer|escalated|{TERMINAL}"
CREDITS = "refund|cancellation"
BILLING_TYPES = (
    "subscription fee|subscription|subscription renewal|renewal|add on purchase|add on|upgrade|"
    f"downgrade|payment|{CREDITS}"
)
EMAIL = r"^[a-z0-9._%+-]+@[a-z0-9.-]+\.[a-z]{2,}$"


def is_one_of(name: str, labels: str) -> pl.Expr:
    """Whether a label is one of those given, apart from case, ``_``, ``-`` and spaces."""
    label = (
        col(name)
        .str.to_lowercase()
        .str.replace_all("[_-]", " ")
        .str.replace_all(" +", " ")
        .str.strip_chars(" ")
    )
    return label.is_in(labels.split("|"))


def missing(*columns: str) -> dict[str, pl.Expr]:
    return {f"missing_{column}": col(column).is_null() for column in columns}


def effective() -> pl.Expr:
    return pl.coalesce("update_timestamp", "load_timestamp")


def effective_time_rules() -> dict[str, pl.Expr]:
    return {
        "missing_effective_time": effective().is_null(),
        "invalid_effective_time": effective() >= OPEN_END,
    }


def elapsed_minutes() -> pl.Expr:
    return (col("end_time") - col("start_time")).dt.total_seconds() // 60


REJECTS: dict[str, dict[str, pl.Expr]] = {
    "si_users": {
        **missing("user_id", "email", "user_name"),
        **effective_time_rules(),
        "invalid_email": ~col("email").str.to_lowercase().str.contains(EMAIL),
        "reserved_user_id": col("user_id").is_in(["__unknown__", "__anonymous__"]),
    },
    "si_licenses": {
        **missing("license_id", "license_type", "start_date"),
        **effective_time_rules(),
        "invalid_date_range": col("end_date") < col("start_date"),
    },
    "si_meetings": {
        **missing("meeting_id", "host_id", "start_time"),
        "invalid_time_range": col("end_time") < col("start_time"),
        "negative_duration": col("duration_minutes") < 0,
    },
    "si_participants": {
        **missing("participant_id", "meeting_id", "join_time"),
        "invalid_time_range": col("leave_time") < col("join_time"),
    },
    "si_feature_usage": {
        **missing("usage_id", "meeting_id", "feature_name", "usage_date", "usage_count"),
        "invalid_usage_count": col("usage_count") <= 0,
    },
    "si_webinars": {
        **missing("webinar_id", "host_id", "webinar_topic", "start_time"),
        "invalid_time_range": col("end_time") < col("start_time"),
        "negative_registrants": col("registrants") < 0,
    },
    "si_support_tickets": missing("ticket_id", "user_id", "ticket_type", "open_date"),
    "si_billing_events": {
        **missing("event_id", "user_id", "event_type", "amount", "event_date"),
        "negative_amount": (col("amount") < 0) & ~is_one_of("event_type", CREDITS).fill_null(False),
    },
}

# Read on rows that `with_references` has completed: user_known, meeting_known, the meeting's times
# as meeting_start and meeting_end, email_shared, closed_on.
WARNINGS: dict[str, dict[str, pl.Expr]] = {
    "si_users": {
        "unknown_plan_type": ~is_one_of("plan_type", PLANS).fill_null(False),
        "unknown_user_status": ~is_one_of("user_status", USER_STATUSES),
        "duplicate_email": col("email_shared"),
    },
    "si_licenses": {
        "unknown_license_type": ~is_one_of("license_type", LICENSE_TYPES),
        "orphan_user": ~col("user_known"),
        "missing_end_date": col("end_date").is_null(),
    },
    "si_meetings": {
        "orphan_host": ~col("user_known"),
        "duration_mismatch": (col("duration_minutes") - elapsed_minutes()).abs() > 1,
        "duration_over_24h": elapsed_minutes() > 1_440,
        "missing_end_time": col("end_time").is_null(),
    },
    "si_participants": {
        "orphan_meeting": ~col("meeting_known"),
        "orphan_user": ~col("user_known"),
        "outside_meeting_window": (col("join_time") < col("meeting_start")).fill_null(False)
        | (col("leave_time") > col("meeting_end")),
        "missing_leave_time": col("leave_time").is_null(),
    },
    "si_feature_usage": {
        "unknown_feature": ~is_one_of("feature_name", FEATURES),
        "orphan_meeting": ~col("meeting_known"),
        "outside_meeting_dates": (col("usage_date") < col("meeting_start").dt.date()).fill_null(
            False
        )
        | (col("usage_date") > col("meeting_end").dt.date()),
    },
    "si_webinars": {
        "orphan_host": ~col("user_known"),
        "missing_end_time": col("end_time").is_null(),
        "missing_registrants": col("registrants").is_null(),
    },
    "si_support_tickets": {
        "unknown_ticket_type": ~is_one_of("ticket_type", TICKET_TYPES),
        "unknown_resolution_status": ~is_one_of("resolution_status", TICKET_STATUSES),
        "orphan_user": ~col("user_known"),
        "future_open_date": col("open_date") > AS_OF,
        "closed_before_opened": col("closed_on") < col("open_date"),
    },
    "si_billing_events": {
        "unknown_event_type": ~is_one_of("event_type", BILLING_TYPES),
        "orphan_user": ~col("user_known"),
        "zero_amount": col("amount") == 0,
        "future_event_date": col("event_date") > AS_OF,
    },
}
USER_REFERENCE = {
    "si_licenses": "assigned_to_user_id",
    "si_meetings": "host_id",
    "si_participants": "user_id",
    "si_webinars": "host_id",
    "si_support_tickets": "user_id",
    "si_billing_events": "user_id",
}


def read(directory: Path) -> Frames:
    return {table: pl.read_parquet(directory / f"{table}.parquet") for table in CONTRACT}


def cleaned(frame: pl.DataFrame) -> pl.DataFrame:
    text = col(pl.String).str.replace_all(r"[ \t\n\r\x0b\x0c]+", " ").str.strip_chars(" ")
    return frame.with_columns(text).with_columns(pl.when(col(pl.String) != "").then(col(pl.String)))


def with_rejections(table: str, frame: pl.DataFrame) -> pl.DataFrame:
    """The cleaned rows, numbered, with the list of reject rules that each breaks."""
    return (
        cleaned(frame)
        .with_row_index("row")
        .with_columns(broken(REJECTS[table]).alias("rejected_by"))
    )


def broken(rules: Mapping[str, pl.Expr]) -> pl.Expr:
    named = [pl.when(test.fill_null(False)).then(pl.lit(rule)) for rule, test in rules.items()]
    return pl.concat_list(named).list.drop_nulls()


def valid_in_order(judged: pl.DataFrame) -> pl.DataFrame:
    """The rows that enter Gold, each key's latest last."""
    columns = [name for name in judged.columns if name not in ("row", "rejected_by")]
    tie_breakers = [name for name in columns if name != "load_timestamp"]
    return judged.filter(col("rejected_by").list.len() == 0).sort(
        effective(), "load_timestamp", *tie_breakers, nulls_last=False
    )


def latest(table: str, judged: pl.DataFrame) -> pl.DataFrame:
    key = CONTRACT[table].split()[0]
    return valid_in_order(judged).unique(key, keep="last", maintain_order=True)


def with_references(judged: Mapping[str, pl.DataFrame]) -> Frames:
    """Each key's latest valid row, completed with what the warning rules look up elsewhere."""
    kept = {table: latest(table, frame) for table, frame in judged.items()}
    users, meetings = kept["si_users"], kept["si_meetings"]
    for table, reference in USER_REFERENCE.items():
        known = col(reference).is_in(users["user_id"].implode())
        kept[table] = kept[table].with_columns(known.alias("user_known"))
    times = meetings.select(
        "meeting_id",
        col("start_time").alias("meeting_start"),
        col("end_time").alias("meeting_end"),
        pl.lit(True).alias("meeting_known"),
    )
    for table in ("si_participants", "si_feature_usage"):
        joined = kept[table].join(times, on="meeting_id", how="left", maintain_order="left")
        kept[table] = joined.with_columns(col("meeting_known").fill_null(False))
    email = col("email").str.to_lowercase()
    kept["si_users"] = users.with_columns((email.len().over(email) > 1).alias("email_shared"))
    tickets = kept["si_support_tickets"]
    closed_on = tickets["ticket_id"].replace_strict(
        closing_dates(judged["si_support_tickets"]), default=None, return_dtype=pl.Date()
    )
    kept["si_support_tickets"] = tickets.with_columns(closed_on.alias("closed_on"))
    return kept


def closing_dates(tickets: pl.DataFrame) -> dict[str, date]:
    """For each ticket closed now, the day on which its last run of terminal rows began."""
    rows = valid_in_order(tickets).select(
        "ticket_id",
        effective().dt.date(),
        is_one_of("resolution_status", TERMINAL).fill_null(False),
    )
    steps: dict[str, list[tuple[date, bool]]] = {}
    for ticket, day, terminal in rows.iter_rows():
        steps.setdefault(ticket, []).append((day, terminal))
    ends = {
        ticket: [day for day, _ in takewhile(lambda step: step[1], reversed(path))]
        for ticket, path in steps.items()
    }
    return {ticket: min(days) for ticket, days in ends.items() if days}


def violations(frames: Frames) -> dict[str, dict[int, list[str]]]:
    """For each table, the rules that each faulty row breaks, by row number."""
    judged = {table: with_rejections(table, frames[table]) for table in REJECTS}
    kept = with_references(judged)
    found: dict[str, dict[int, list[str]]] = {}
    for table, frame in judged.items():
        warned = kept[table].select("row", broken(WARNINGS[table]).alias("rules"))
        rejected = frame.select("row", col("rejected_by").alias("rules"))
        faulty = pl.concat([rejected, warned]).filter(col("rules").list.len() > 0)
        found[table] = dict(faulty.iter_rows())
    return found


def share(flags: pl.Series) -> float:
    return int(flags.sum()) / flags.len()


def reject_share(table: str, frame: pl.DataFrame) -> float:
    return share(with_rejections(table, frame)["rejected_by"].list.len() > 0)


def rows_of(directory: Path) -> dict[str, int]:
    return {table: frame.height for table, frame in read(directory).items()}
