"""The synthetic Silver: reproducible, shaped like the contract, wrong only where it means to be.

The rules are written out here a second time, plainly, so that the generator is judged by the
contract and not by the code that will read its files.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Mapping
from datetime import date, datetime
from itertools import pairwise, takewhile
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from polars import col

from zoomgold.synthetic import DEFAULT_DAYS, DEFAULT_DIRT, DEFAULT_SEED, DEFAULT_USERS, generate
from zoomgold.synthetic.draw import Draw
from zoomgold.synthetic.edge_cases import all_cases, edge_rows

Frames = Mapping[str, pl.DataFrame]

FIXTURES = Path(__file__).parents[2] / "fixtures"
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


@pytest.fixture(scope="module")
def dirty_directory(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("dirty") / "deep" / "silver"
    generate(users=DEFAULT_USERS, seed=DEFAULT_SEED, dirt=DEFAULT_DIRT, days=DEFAULT_DAYS, out=out)
    return out


@pytest.fixture(scope="module")
def dirty(dirty_directory: Path) -> Frames:
    return read(dirty_directory)


@pytest.fixture(scope="module")
def dirty_violations(dirty: Frames) -> dict[str, dict[int, list[str]]]:
    return violations(dirty)


@pytest.fixture(scope="module")
def clean(tmp_path_factory: pytest.TempPathFactory) -> Frames:
    out = tmp_path_factory.mktemp("clean")
    generate(users=500, seed=3, dirt=0, days=90, out=out)
    return read(out)


@pytest.fixture(scope="module")
def filthy(tmp_path_factory: pytest.TempPathFactory) -> Frames:
    """Random rows with a fifth of dirt, without the edge cases."""
    out = tmp_path_factory.mktemp("filthy")
    generate(users=1_500, seed=11, dirt=0.2, days=60, out=out)
    frames = read(out)
    return {table: frame.head(-edge_rows(table).height) for table, frame in frames.items()}


def test_the_same_arguments_give_the_same_bytes(dirty_directory: Path, tmp_path: Path) -> None:
    generate(
        users=DEFAULT_USERS, seed=DEFAULT_SEED, dirt=DEFAULT_DIRT, days=DEFAULT_DAYS, out=tmp_path
    )
    for table in CONTRACT:
        name = f"{table}.parquet"
        assert (tmp_path / name).read_bytes() == (dirty_directory / name).read_bytes(), table


@pytest.mark.integration
def test_one_thread_and_another_hash_seed_give_the_same_bytes(
    dirty_directory: Path, tmp_path: Path
) -> None:
    call = (
        "from pathlib import Path; from zoomgold.synthetic import generate; "
        f"generate(users={DEFAULT_USERS}, seed={DEFAULT_SEED}, dirt={DEFAULT_DIRT}, "
        f"days={DEFAULT_DAYS}, out=Path({str(tmp_path)!r}))"
    )
    environment = {**os.environ, "POLARS_MAX_THREADS": "1", "PYTHONHASHSEED": "1"}
    subprocess.run([sys.executable, "-c", call], env=environment, check=True)
    for table in CONTRACT:
        name = f"{table}.parquet"
        assert (tmp_path / name).read_bytes() == (dirty_directory / name).read_bytes(), table


def test_another_seed_gives_other_rows(dirty: Frames, tmp_path: Path) -> None:
    generate(users=DEFAULT_USERS, seed=DEFAULT_SEED + 1, dirt=DEFAULT_DIRT, days=180, out=tmp_path)
    other = read(tmp_path)
    assert not any(dirty[table].equals(other[table]) for table in CONTRACT)


def test_each_table_and_purpose_has_a_stream_of_its_own() -> None:
    streams = [("si_users", "rows"), ("si_users", "dirt"), ("si_meetings", "rows")]
    drawn = {tuple(Draw(7, *stream).uniform(5)) for stream in streams}
    assert len(drawn) == len(streams)
    assert tuple(Draw(7, *streams[0]).uniform(5)) in drawn


def test_every_table_has_the_columns_of_the_contract(dirty: Frames, clean: Frames) -> None:
    for table, columns in CONTRACT.items():
        pairs = [column.split() for column in columns.split(", ")]
        expected = [(name, TYPES[kind]) for name, kind in pairs]
        assert list(dirty[table].schema.items()) == expected
        assert list(clean[table].schema.items()) == expected


def test_only_the_ten_tables_are_left_in_the_directory(dirty_directory: Path) -> None:
    assert {path.name for path in dirty_directory.iterdir()} == {
        f"{table}.parquet" for table in CONTRACT
    }


def test_a_directory_is_written_over(tmp_path: Path) -> None:
    generate(users=5, seed=1, dirt=0, days=10, out=tmp_path)
    counted = generate(users=9, seed=1, dirt=0.1, days=10, out=tmp_path)
    assert counted == rows_of(tmp_path)


@pytest.mark.parametrize(("users", "days"), [(1, 1), (1, 180), (3, 36_500), (40, 1)])
def test_small_sizes_and_long_or_short_spans_work(users: int, days: int, tmp_path: Path) -> None:
    counted = generate(users=users, seed=0, dirt=0.5, days=days, out=tmp_path)
    assert min(counted.values()) >= 1


def test_the_size_follows_the_users_and_hardly_the_days(tmp_path: Path) -> None:
    small = generate(users=400, seed=7, dirt=0, days=180, out=tmp_path)
    large = generate(users=1_200, seed=7, dirt=0, days=180, out=tmp_path)
    short = generate(users=1_200, seed=7, dirt=0, days=5, out=tmp_path)
    for table in CONTRACT:
        assert large[table] / small[table] == pytest.approx(3, rel=0.15), table
        assert short[table] / large[table] == pytest.approx(1, rel=0.02), table
    assert sum(large.values()) / 1_200 == pytest.approx(75, rel=0.1)


@pytest.mark.parametrize(
    ("argument", "value", "message"),
    [
        ("users", 0, "users must be at least 1, not 0"),
        ("users", -3, "users must be at least 1, not -3"),
        ("days", 0, "days must lie between 1 and 36500, not 0"),
        ("days", 36_501, "days must lie between 1 and 36500, not 36501"),
        ("seed", -1, "seed must not be negative, not -1"),
        ("dirt", -0.01, "dirt must lie between 0 and 0.5, not -0.01"),
        ("dirt", 0.51, "dirt must lie between 0 and 0.5, not 0.51"),
        ("dirt", float("nan"), "dirt must lie between 0 and 0.5, not nan"),
    ],
)
def test_an_argument_out_of_range_is_reported_and_nothing_written(
    argument: str, value: float, message: str, tmp_path: Path
) -> None:
    arguments: dict[str, Any] = {"users": 5, "seed": 1, "dirt": 0.03, "days": 10}
    arguments[argument] = value
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        generate(out=tmp_path / "silver", **arguments)
    assert not (tmp_path / "silver").exists()


def test_without_dirt_no_row_breaks_a_rule(clean: Frames) -> None:
    assert violations(clean) == {table: {} for table in REJECTS}


def test_without_dirt_nothing_is_left_open_and_no_load_time_missing(clean: Frames) -> None:
    for table, column in [
        ("si_meetings", "end_time"),
        ("si_meetings", "duration_minutes"),
        ("si_participants", "leave_time"),
        ("si_licenses", "end_date"),
    ]:
        assert clean[table][column].null_count() == 0, (table, column)
    for table in REJECTS:
        nulls = clean[table].null_count().row(0, named=True)
        assert nulls["load_timestamp"] == nulls["load_date"] == nulls["source_system"] == 0


def test_without_dirt_everything_happens_in_the_span(clean: Frames) -> None:
    first, last = datetime(2025, 4, 1), datetime(2025, 7, 1)
    for table, column in [
        ("si_users", "load_timestamp"),
        ("si_meetings", "start_time"),
        ("si_participants", "leave_time"),
        ("si_support_tickets", "load_timestamp"),
        ("si_billing_events", "load_timestamp"),
        ("si_audit", "start_time"),
    ]:
        assert clean[table].select(col(column).is_between(first, last).all()).item(), table


def test_every_rule_is_broken_somewhere(
    dirty_violations: Mapping[str, Mapping[int, list[str]]],
) -> None:
    for table, broken in dirty_violations.items():
        seen = {rule for rules in broken.values() for rule in rules}
        assert seen == {*REJECTS[table], *WARNINGS[table]}, table


def test_few_enough_rows_are_rejected_to_pass_the_usual_threshold(dirty: Frames) -> None:
    for table in REJECTS:
        assert 0.005 < reject_share(table, dirty[table]) < 0.04, table


def test_rejects_stay_under_half_of_the_dirt_without_the_edge_cases(filthy: Frames) -> None:
    for table in REJECTS:
        assert 0.06 < reject_share(table, filthy[table]) < 0.1, table


def test_dirt_is_about_the_share_of_faulty_rows(filthy: Frames) -> None:
    for table, faulty in violations(filthy).items():
        # A quarter is noise and superseded rows draw no warning, but orphans of rejected rows do.
        assert 0.08 < len(faulty) / filthy[table].height < 0.25, table


def test_the_future_lies_decades_ahead(dirty: Frames) -> None:
    for table, column in [("si_support_tickets", "open_date"), ("si_billing_events", "event_date")]:
        ahead = dirty[table].filter(col(column) > AS_OF)[column]
        assert ahead.len() > 0
        assert ahead.unique().to_list() == [date(2099, 1, 1)]


def test_noise_that_breaks_no_rule_occurs(filthy: Frames) -> None:
    for table in REJECTS:
        frame, key = filthy[table], CONTRACT[table].split()[0]
        assert frame.is_duplicated().any(), table
        assert frame[key].str.contains(r"^\s|\s$").any(), table
        assert frame["source_system"].null_count() > 0, table
        assert frame["load_date"].null_count() > 0, table
        instants = frame.unique().group_by(key, effective().alias("eff")).len()
        assert instants.drop_nulls().filter(col("len") > 1).height > 0, table


def test_users_have_histories(clean: Frames) -> None:
    users = clean["si_users"]
    per_user = (
        users.unique()
        .group_by("user_id")
        .agg(
            col("plan_type", "user_name", "email", "user_status").n_unique(),
            col("update_timestamp").n_unique().alias("changes"),
        )
    )
    assert per_user.height == 500
    assert per_user["changes"].max() == 6
    for attribute in ("plan_type", "user_name", "email", "user_status"):
        assert per_user.filter(col(attribute) > 1).height > 10, attribute
    assert 0 < users["update_timestamp"].null_count() < users.height / 4
    business = ["user_id", "user_name", "email", "company", "plan_type", "user_status"]
    assert users.select(*business, "update_timestamp").is_duplicated().any(), "re-deliveries"
    assert users["user_name"].str.contains(r"[^\x00-\x7f]").any()


def test_licenses_change_hands_and_are_renewed(clean: Frames) -> None:
    per_license = (
        clean["si_licenses"]
        .group_by("license_id")
        .agg(col("assigned_to_user_id", "end_date", "license_type").n_unique())
    )
    for attribute in ("assigned_to_user_id", "end_date", "license_type"):
        assert per_license.filter(col(attribute) > 1).height > 10, attribute
    assert clean["si_licenses"]["assigned_to_user_id"].null_count() > 10


def test_meetings_are_of_many_sizes_most_of_them_small(clean: Frames) -> None:
    meetings = clean["si_meetings"].unique("meeting_id", maintain_order=True)
    sizes = clean["si_participants"].unique("participant_id").group_by("meeting_id").len("size")
    counted = meetings.join(sizes, on="meeting_id", how="left")["size"].fill_null(0)
    shares = {
        "none": share(counted == 0),
        "one": share(counted == 1),
        "small": share(counted.is_between(2, 10)),
        "medium": share(counted.is_between(11, 50)),
        "large": share(counted > 50),
    }
    assert min(shares.values()) > 0
    assert shares["small"] > 0.5
    assert shares["large"] < 0.06


def test_participants_are_hosts_users_guests_and_people_who_come_back(clean: Frames) -> None:
    participants = clean["si_participants"].unique("participant_id")
    hosts = clean["si_meetings"].select("meeting_id", "host_id").unique()
    hosting = participants.join(hosts, on="meeting_id").filter(col("user_id") == col("host_id"))
    assert hosting.height > 1_000
    assert 0.1 < participants["user_id"].null_count() / participants.height < 0.2
    attended = participants.drop_nulls("user_id").select("meeting_id", "user_id")
    assert attended.is_duplicated().sum() > 500
    stayed = participants.select((col("leave_time") - col("join_time")).dt.total_minutes() > 0)
    assert share(stayed.to_series()) > 0.9


def test_some_meetings_are_in_progress_only_when_there_is_dirt(dirty: Frames) -> None:
    latest_rows = latest("si_meetings", with_rejections("si_meetings", dirty["si_meetings"]))
    in_progress = latest_rows["end_time"].null_count()
    assert 0 < in_progress < 50
    assert dirty["si_meetings"]["end_time"].null_count() > in_progress, "ended since"


def test_features_are_spelled_in_many_ways(clean: Frames) -> None:
    labels = set(clean["si_feature_usage"]["feature_name"])
    assert {"Screen_Sharing", " in-meeting chat", "Screen Share", "Polls"} <= labels
    assert len(labels) > 36


def test_tickets_move_through_statuses_and_some_are_opened_again(clean: Frames) -> None:
    tickets = clean["si_support_tickets"].sort("ticket_id", effective(), maintain_order=True)
    paths = tickets.group_by("ticket_id", maintain_order=True).agg(
        is_one_of("resolution_status", TERMINAL).fill_null(False).alias("terminal")
    )
    closed = [path[-1] for path in paths["terminal"].to_list()]
    reopened = [
        any(before and not after for before, after in pairwise(path))
        for path in paths["terminal"].to_list()
    ]
    assert 0.3 < sum(closed) / len(closed) < 0.95
    assert sum(reopened) > 5


def test_refunds_come_with_either_sign_and_other_events_are_positive(clean: Frames) -> None:
    events = clean["si_billing_events"]
    credit = is_one_of("event_type", CREDITS)
    refunds = events.filter(is_one_of("event_type", "refund"))["amount"]
    assert (refunds < 0).any()
    assert (refunds > 0).any()
    assert (
        events.filter(~credit)["amount"].min()
        == pl.Series(["13.33"]).cast(pl.Decimal(10, 2)).item()
    )


# The committed fixtures and their description.


def test_the_committed_fixtures_are_what_the_defaults_write(dirty: Frames) -> None:
    committed = read(FIXTURES / "silver")
    for table, frame in dirty.items():
        assert committed[table].equals(frame), f"{table} is stale; run: just generate"
    assert sum(path.stat().st_size for path in (FIXTURES / "silver").iterdir()) < 1_500_000


def readme_rows(columns: int) -> list[list[str]]:
    """The cells of the readme's table that has so many columns, without its head."""
    text = (FIXTURES / "README.md").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line.startswith("|")]
    cells = [re.split(r"(?<!\\)\|", line)[1:-1] for line in lines]
    table = [[cell.strip().replace("\\|", "|") for cell in row] for row in cells]
    return [row for row in table if len(row) == columns][2:]


def test_the_readme_counts_the_rows_that_are_there(dirty: Frames) -> None:
    documented = {table: int(rows) for table, rows, _ in readme_rows(3)}
    assert documented == {table: frame.height for table, frame in dirty.items()}


def test_the_readme_names_the_command_that_makes_the_fixtures() -> None:
    command = (
        f"zoomgold fixtures generate --users {DEFAULT_USERS} --seed {DEFAULT_SEED} "
        f"--dirt {DEFAULT_DIRT} --days {DEFAULT_DAYS} --out fixtures/silver"
    )
    assert command in (FIXTURES / "README.md").read_text(encoding="utf-8")


def test_the_readme_shows_every_edge_case_and_no_other() -> None:
    documented = [(name.strip("`"), table) for name, table, _, _ in readme_rows(4)]
    assert documented == [(case.name, case.table) for case in all_cases()]


def test_every_edge_case_stands_in_its_rows() -> None:
    for case in all_cases():
        for row in case.rows:
            assert any(case.name in value for value in row.values() if isinstance(value, str))


def test_the_edge_cases_stand_at_the_end_of_each_table(dirty: Frames) -> None:
    for table, frame in dirty.items():
        written = edge_rows(table)
        assert frame.tail(written.height).equals(written), table


def test_the_readme_names_the_rules_that_each_edge_case_breaks(
    dirty: Frames, dirty_violations: Mapping[str, Mapping[int, list[str]]]
) -> None:
    every_rule = {rule for table in REJECTS for rule in (*REJECTS[table], *WARNINGS[table])}
    documented = {
        name.strip("`"): set(re.findall("`([^`]+)`", gold)) for name, _, _, gold in readme_rows(4)
    }
    row = {table: dirty[table].height - edge_rows(table).height for table in REJECTS}
    for case in all_cases():
        if case.table not in REJECTS:
            continue
        found: set[str] = set()
        for _ in case.rows:
            found |= set(dirty_violations[case.table].get(row[case.table], []))
            row[case.table] += 1
        assert documented[case.name] & every_rule == found, case.name
