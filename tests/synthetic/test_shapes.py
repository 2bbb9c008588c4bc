"""What synthetic Silver is like: histories, sizes, spellings, statuses as in a real export."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import polars as pl
from polars import col
from support.synthetic_rules import (
    AS_OF,
    CONTRACT,
    CREDITS,
    REJECTS,
    TERMINAL,
    Frames,
    effective,
    is_one_of,
    latest,
    share,
    with_rejections,
)
from support.synthetic_silvers import clean as clean
from support.synthetic_silvers import dirty as dirty
from support.synthetic_silvers import dirty_directory as dirty_directory
from support.synthetic_silvers import filthy as filthy


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
