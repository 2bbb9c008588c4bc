"""The plain SQL script builds the Gold that its speed is compared with, not something cheaper.

One run over a few rows of every table; the expected rows were worked out by hand.
"""

import hashlib
import subprocess
import sys
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import duckdb
import polars as pl
import pytest

SCRIPT = Path(__file__).parents[1] / "benchmarks" / "yardstick.py"

TEXT, WHOLE, DAY, TIME = pl.String(), pl.Int64(), pl.Date(), pl.Datetime("us")
TYPES: dict[str, pl.DataType] = {
    "error_id": WHOLE,
    "duration_minutes": WHOLE,
    "usage_count": WHOLE,
    "registrants": WHOLE,
    "amount": pl.Decimal(10, 2),
}


def type_of(column: str) -> pl.DataType:
    if column.endswith("_date"):
        return DAY
    return TYPES.get(column, TIME if column.endswith(("_time", "_timestamp")) else TEXT)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


def on(text: str) -> date:
    return date.fromisoformat(text)


def meta(load: str, update: str | None = None, source: str | None = "API") -> tuple[object, ...]:
    """The five metadata columns of a row loaded, and maybe updated, at these times."""
    updated = at(update) if update else None
    return at(load), updated, source, at(load).date(), updated.date() if updated else None


SILVER: dict[str, tuple[str, list[tuple[object, ...]]]] = {
    "si_users": (
        "user_id user_name email company plan_type user_status",
        [
            ("U1", "Ann", "ann@x.org", "X", "Pro", "Active", *meta("2024-01-01")),
            # The same in other spelling: folds into the first version.
            ("U1", "Ann", "ANN@x.org", "X", " pro_ ", "active", *meta("2024-02-01")),
            # Two rows of one instant: the later load wins.
            ("U1", "Ann", "ann@x.org", "X", "Basic", "Active", *meta("2024-03-01")),
            (
                *("U1", "Ann", "ann@x.org", "X", "business", "Active"),
                *meta("2024-03-05", "2024-03-01"),
            ),
            ("\tU2 ", "Bo \n Lee", "BO@x.org", "  ", "gold", "suspended", *meta("2024-01-10")),
            ("U3", "No Address", "nowhere", None, "Pro", "Active", *meta("2024-01-01")),
            (None, "No Id", "no@x.org", None, "Pro", "Active", *meta("2024-01-01")),
            ("__unknown__", "Sly", "sly@x.org", None, "Pro", "Active", *meta("2024-01-01")),
        ],
    ),
    "si_licenses": (
        "license_id license_type assigned_to_user_id start_date end_date",
        [
            ("L1", "pro", "U1", on("2024-01-01"), on("2024-12-31"), *meta("2023-12-01")),
            ("L1", "pro", " ", on("2024-01-01"), on("2025-12-31"), *meta("2024-06-01")),
            ("L2", "weird", "ghost", on("2026-01-01"), None, *meta("2024-01-01", source=None)),
            ("L3", "Pro", "U1", on("2024-01-02"), on("2024-01-01"), *meta("2024-01-01")),
        ],
    ),
    "si_meetings": (
        "meeting_id host_id meeting_topic start_time end_time duration_minutes",
        [
            (
                *("M1", "U1", "Old", at("2024-03-10 10:00"), at("2024-03-10 10:05"), 5),
                *meta("2024-03-10"),
            ),
            (
                *("M1", "U1", "New", at("2024-03-10 10:00"), at("2024-03-10 10:32"), 32),
                *meta("2024-03-11"),
            ),
            ("M2", "ghost", None, at("2024-03-10 10:00"), None, None, *meta("2024-03-11")),
            (
                *("M3", "U1", "Ends first", at("2024-03-10 10:00"), at("2024-03-10 09:00"), 0),
                *meta("2024-03-11"),
            ),
            (
                *("M4", "U2", "Short", at("2024-03-10 10:00:59"), at("2024-03-10 10:01:01"), 0),
                *meta("2024-03-11"),
            ),
        ],
    ),
    "si_participants": (
        "participant_id meeting_id user_id join_time leave_time",
        [
            (f"P{number}", meeting, user, at(join), at(leave) if leave else None, *meta(load))
            for number, meeting, user, join, leave, load in [
                (1, "M1", "U1", "2024-03-10 10:00", "2024-03-10 10:32", "2024-03-11"),
                (2, "M1", "U2", "2024-03-10 10:00", "2024-03-10 10:09", "2024-03-11"),
                (2, "M1", " U2", "2024-03-10 10:00", "2024-03-10 10:01", "2024-03-12"),
                (3, "M1", None, "2024-03-10 10:00", None, "2024-03-11"),
                (4, "M9", "ghost", "2024-03-10 10:00", "2024-03-10 10:30", "2024-03-11"),
                (5, "M1", "U2", "2024-03-10 10:00", "2024-03-10 10:40", "2024-03-11"),
                (6, "M2", "U1", "2023-12-31 10:00", "2023-12-31 10:30", "2024-03-11"),
                (7, "M1", "U2", "2024-03-10 10:00", "2024-03-10 10:16", "2024-03-11"),
                (8, "M1", "U2", "2024-03-10 10:00", "2024-03-10 09:00", "2024-03-11"),
                (9, "M1", "__anonymous__", "2024-03-10 10:00", None, "2024-03-11"),
            ]
        ],
    ),
    "si_feature_usage": (
        "usage_id meeting_id feature_name usage_count usage_date",
        [
            ("F1", "M1", "Screen_Sharing", 3, on("2024-03-10"), *meta("2024-03-11")),
            ("F2", "M9", "zap", 1, on("2024-03-10"), *meta("2024-03-11")),
            ("F3", "M1", "Chat", 0, on("2024-03-10"), *meta("2024-03-11")),
        ],
    ),
    "si_webinars": (
        "webinar_id host_id webinar_topic start_time end_time registrants",
        [
            (
                *("W1", "U2", "Launch", at("2024-02-01 10:00"), at("2024-02-01 11:00"), 50),
                *meta("2024-02-02"),
            ),
            ("W2", "U2", " ", at("2024-02-01 10:00"), None, 1, *meta("2024-02-02")),
            ("W3", "ghost", "Open end", at("2024-02-01 10:00"), None, None, *meta("2024-02-02")),
        ],
    ),
    "si_support_tickets": (
        "ticket_id user_id ticket_type resolution_status open_date",
        [
            ("T1", "U1", "Login Issue", "Closed", on("2024-03-29"), *meta("2024-03-30")),
            ("T1", "U1", "Login Issue", "Open", on("2024-03-29"), *meta("2024-03-31")),
            ("T1", "U1", "Login Issue", "Resolved", on("2024-03-29"), *meta("2024-04-02")),
            ("T1", "U1", "Login Issue", "closed", on("2024-03-29"), *meta("2024-04-05")),
            ("T2", "ghost", "huh", None, on("2025-06-20"), *meta("2025-06-20")),
            ("T3", "U2", "Feature Request", "Closed", on("2024-04-10"), *meta("2024-04-09")),
        ],
    ),
    "si_billing_events": (
        "event_id user_id event_type amount event_date",
        [
            (f"B{number}", user, kind, Decimal(amount), on("2024-02-29"), *meta("2024-03-01"))
            for number, user, kind, amount in [
                (1, "U1", "subscription", "10.00"),
                (2, "U2", "Refund", "5.00"),
                (3, "U1", "Payment", "-1.00"),
                (4, "U1", "surprise", "-1.00"),
                (5, "ghost", "Cancellation", "-3.50"),
            ]
        ],
    ),
    "si_error_data": (
        "error_id error_type error_description source_table error_timestamp process_audit_info"
        " status load_date update_date source_system",
        [(1, "Format", "bad", "si_users", None, None, "Open", None, None, None)],
    ),
    "si_audit": (
        "execution_id pipeline_name start_time end_time status error_message"
        " load_date update_date source_system",
        [],
    ),
}
METADATA = "load_timestamp update_timestamp source_system load_date update_date"
RUN = "execution_id created_at updated_at"
LOAD = "load_timestamp update_timestamp load_date update_date source_system"
VERSION = (
    "version_number valid_from valid_to scd_start_date scd_end_date scd_current_flag"
    " last_seen_at_source attribute_hash"
)
GOLD = {
    "go_user_dim": "user_key user_id user_name email email_domain company plan_type"
    f" account_status registration_date {VERSION}",
    "go_license_dim": "license_key license_id license_type assigned_to_user_id assigned_user_key"
    f" start_date end_date assignment_status license_status term_days {VERSION}",
    "go_meeting_fact": "meeting_id host_id host_user_key meeting_topic start_time end_time"
    " meeting_date duration_minutes reported_duration_minutes meeting_status participant_count"
    " unique_user_count total_attendance_minutes meeting_type",
    "go_participant_fact": "participant_id meeting_id user_id user_key participant_name join_time"
    " leave_time attendance_date attendance_minutes attendance_ratio attendee_type",
    "go_feature_usage_fact": "usage_id meeting_id host_user_key feature_name feature_category"
    " usage_count usage_date",
    "go_webinar_fact": "webinar_id host_id host_user_key webinar_topic start_time end_time"
    " webinar_date duration_minutes registrants",
    "go_support_ticket_fact": "ticket_id user_id user_key ticket_type resolution_status is_open"
    " open_date close_date resolution_days resolution_business_days age_days priority_level",
    "go_billing_event_fact": "event_id user_id user_key event_type amount net_amount is_recurring"
    " is_refund event_date event_month",
}


def key(text: str) -> str:
    return hashlib.md5(text.encode()).hexdigest()


UNKNOWN = key("__unknown__|-2208988800000000")
ANONYMOUS = key("__anonymous__|-2208988800000000")
U1_PRO = key("U1|1704067200000000")
U1_BUSINESS = key("U1|1709251200000000")
U2 = key("U2|1704844800000000")
OPEN_END = at("9999-12-31")


def write(silver: Path, table: str) -> None:
    columns, rows = SILVER[table]
    names = columns.split()
    if table not in ("si_error_data", "si_audit"):
        names += METADATA.split()
    frame = pl.DataFrame(rows, schema={name: type_of(name) for name in names}, orient="row")
    if table == "si_users":
        # As large tables come: a folder of several files.
        (silver / table).mkdir(parents=True)
        frame.head(3).write_parquet(silver / table / "part_0.parquet")
        frame.slice(3).write_parquet(silver / table / "part_1.parquet")
    else:
        frame.write_parquet(silver / f"{table}.parquet")


@pytest.fixture(scope="module")
def gold(tmp_path_factory: pytest.TempPathFactory) -> Iterator[duckdb.DuckDBPyConnection]:
    folder = tmp_path_factory.mktemp("yardstick")
    silver, database = folder / "silver", folder / "gold.duckdb"
    for table in SILVER:
        write(silver, table)
    database.write_text("left by an older run")
    options = ["--silver", str(silver), "--database", str(database), "--as-of", "2025-06-30"]
    subprocess.run([sys.executable, str(SCRIPT), *options], check=True)
    with duckdb.connect() as connection:
        connection.execute(f"ATTACH '{database}' AS yardstick (READ_ONLY); USE yardstick")
        yield connection


def rows(gold: duckdb.DuckDBPyConnection, table: str, columns: str) -> list[tuple[object, ...]]:
    """These columns of the table in the order of its first ones."""
    chosen = ", ".join(columns.split())
    return gold.execute(f"SELECT {chosen} FROM gold.{table} ORDER BY ALL").fetchall()


@pytest.mark.parametrize("table", GOLD)
def test_every_column_is_there_in_order_and_in_a_type_of_gold(
    gold: duckdb.DuckDBPyConnection, table: str
) -> None:
    described = gold.execute(f"DESCRIBE gold.{table}").fetchall()
    assert [column[0] for column in described] == f"{GOLD[table]} {LOAD} {RUN}".split()
    assert {column[1] for column in described} <= {
        *("VARCHAR", "BIGINT", "BOOLEAN", "DATE", "TIMESTAMP", "DECIMAL(10,2)", "DECIMAL(5,4)")
    }


def test_a_user_has_a_version_for_each_change(gold: duckdb.DuckDBPyConnection) -> None:
    columns = "user_id version_number user_key user_name email company plan_type account_status"
    assert rows(gold, "go_user_dim", columns) == [
        ("U1", 1, U1_PRO, "Ann", "ann@x.org", "X", "Pro", "Active"),
        ("U1", 2, U1_BUSINESS, "Ann", "ann@x.org", "X", "Business", "Active"),
        ("U2", 1, U2, "Bo Lee", "bo@x.org", None, "Unknown", "Inactive"),
        ("__anonymous__", 1, ANONYMOUS, "Anonymous guest", None, None, "Unknown", "Unknown"),
        ("__unknown__", 1, UNKNOWN, "Unknown user", None, None, "Unknown", "Unknown"),
    ]


def test_a_version_lasts_until_the_next_and_says_when_it_was_last_seen(
    gold: duckdb.DuckDBPyConnection,
) -> None:
    columns = (
        "user_id valid_from valid_to scd_end_date scd_current_flag last_seen_at_source"
        " registration_date load_timestamp source_system"
    )
    old, first, change = at("1900-01-01"), at("2024-01-01"), at("2024-03-01")
    end, joined, seen = OPEN_END.date(), on("2024-01-01"), at("2024-01-10")
    assert rows(gold, "go_user_dim", columns) == [
        ("U1", first, change, change.date(), False, at("2024-02-01"), joined, first, "API"),
        ("U1", change, OPEN_END, end, True, change, joined, at("2024-03-05"), "API"),
        ("U2", seen, OPEN_END, end, True, seen, seen.date(), seen, "API"),
        ("__anonymous__", old, OPEN_END, end, True, None, None, None, "zoomgold"),
        ("__unknown__", old, OPEN_END, end, True, None, None, None, "zoomgold"),
    ]


def test_a_license_points_to_the_version_of_its_user(gold: duckdb.DuckDBPyConnection) -> None:
    columns = (
        "license_id version_number license_key license_type assigned_to_user_id assigned_user_key"
        " assignment_status license_status term_days source_system"
    )
    first, second = key("L1|1701388800000000"), key("L1|1717200000000000")
    other, source = key("L2|1704067200000000"), "ZOOM_PLATFORM"
    assert rows(gold, "go_license_dim", columns) == [
        ("L1", 1, first, "Pro", "U1", U1_PRO, "Assigned", "Expired", 365, "API"),
        ("L1", 2, second, "Pro", None, None, "Unassigned", "Active", 730, "API"),
        ("L2", 1, other, "Unknown", "ghost", UNKNOWN, "Assigned", "Pending", None, source),
    ]


def test_a_meeting_is_its_latest_row_with_its_attendance(gold: duckdb.DuckDBPyConnection) -> None:
    columns = (
        "meeting_id host_user_key meeting_topic duration_minutes reported_duration_minutes"
        " meeting_status participant_count unique_user_count total_attendance_minutes meeting_type"
    )
    assert rows(gold, "go_meeting_fact", columns) == [
        ("M1", U1_BUSINESS, "New", 32, 32, "Completed", 6, 3, 89, "Small Group"),
        ("M2", UNKNOWN, None, None, None, "In Progress", 1, 1, 30, "Personal"),
        ("M4", U2, "Short", 0, 0, "Completed", 0, 0, 0, "No Participants"),
    ]


def test_a_participant_has_an_exact_ratio_and_a_user(gold: duckdb.DuckDBPyConnection) -> None:
    columns = (
        "participant_id user_id user_key participant_name attendance_minutes attendance_ratio"
        " attendee_type"
    )
    assert rows(gold, "go_participant_fact", columns) == [
        ("P1", "U1", U1_BUSINESS, "Ann", 32, Decimal("1.0000"), "Host"),
        ("P2", "U2", U2, "Bo Lee", 1, Decimal("0.0313"), "Brief"),
        ("P3", None, ANONYMOUS, "Anonymous guest", None, None, "Still Connected"),
        ("P4", "ghost", UNKNOWN, "Unknown user", 30, None, "Unknown"),
        ("P5", "U2", U2, "Bo Lee", 40, Decimal("1.0000"), "Full"),
        ("P6", "U1", U1_PRO, "Ann", 30, None, "Unknown"),
        ("P7", "U2", U2, "Bo Lee", 16, Decimal("0.5000"), "Partial"),
        ("P9", "__anonymous__", UNKNOWN, "Unknown user", None, None, "Still Connected"),
    ]


def test_a_feature_has_its_canonical_name(gold: duckdb.DuckDBPyConnection) -> None:
    columns = "usage_id host_user_key feature_name feature_category usage_count"
    assert rows(gold, "go_feature_usage_fact", columns) == [
        ("F1", U1_BUSINESS, "Screen Share", "Collaboration", 3),
        ("F2", UNKNOWN, "Unknown", "Other", 1),
    ]


def test_a_webinar_may_lack_its_end(gold: duckdb.DuckDBPyConnection) -> None:
    columns = "webinar_id host_user_key webinar_date duration_minutes registrants"
    assert rows(gold, "go_webinar_fact", columns) == [
        ("W1", U2, on("2024-02-01"), 60, 50),
        ("W3", UNKNOWN, on("2024-02-01"), None, None),
    ]


def test_a_ticket_closes_with_its_last_run_of_terminal_rows(
    gold: duckdb.DuckDBPyConnection,
) -> None:
    columns = (
        "ticket_id user_key ticket_type resolution_status is_open close_date resolution_days"
        " resolution_business_days age_days priority_level"
    )
    closed = on("2024-04-02")  # The Tuesday after Friday, 2024-03-29.
    assert rows(gold, "go_support_ticket_fact", columns) == [
        ("T1", U1_BUSINESS, "Account Access", "Closed", False, closed, 4, 2, None, "Critical"),
        ("T2", UNKNOWN, "Unknown", "Open", True, None, None, None, 10, "Medium"),
        ("T3", U2, "Feature Request", "Closed", False, None, None, None, None, "Low"),
    ]


def test_a_refund_is_a_negative_net_amount(gold: duckdb.DuckDBPyConnection) -> None:
    columns = "event_id user_key event_type amount net_amount is_recurring is_refund event_month"
    month = on("2024-02-01")
    ten, five, fee = Decimal("10.00"), Decimal("5.00"), Decimal("-3.50")
    assert rows(gold, "go_billing_event_fact", columns) == [
        ("B1", U1_PRO, "Subscription Fee", ten, ten, True, False, month),
        ("B2", U2, "Refund", five, -five, False, True, month),
        ("B5", UNKNOWN, "Cancellation", fee, fee, False, False, month),
    ]


def test_what_upstream_logged_is_copied(gold: duckdb.DuckDBPyConnection) -> None:
    assert rows(gold, "si_error_data", "error_id error_type status") == [(1, "Format", "Open")]
    assert rows(gold, "si_audit", "execution_id") == []
