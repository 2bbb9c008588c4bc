"""Webinars: the rules at their boundaries, the contract, literal rows."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from support.boundaries import (
    ANN,
    BLANK,
    LOADED,
    Boundaries,
    each,
    missing,
    missing_text,
    orphans,
    rejects,
    row,
    warns,
)
from support.gold import Row
from support.lineage_truth import COPIED, STAMPS, USER_KEY, USER_VERSION, Truth
from support.of_a_table import ContractTests, RuleTests
from support.sheet import LOAD_COLUMNS, LOAD_METADATA, ONCE, SOME_KEY, STAMPED, Sheet, broken
from support.small_silver import MOMENT, SmallGold, SmallSilver, at, on, version_key

# Its rules: rows on both sides of the boundary of each.

TEN, ELEVEN = datetime(2025, 2, 3, 10), datetime(2025, 2, 3, 11)


def silver_row(number: int) -> Row:
    """An hour for five."""
    del number
    return {
        "host_id": ANN,
        "webinar_topic": "Plans",
        "start_time": TEN,
        "end_time": ELEVEN,
        "registrants": 5,
        "load_timestamp": LOADED,
    }


RULES = Boundaries(
    "webinar_id",
    silver_row,
    (
        missing_text("webinar_id"),
        rejects("missing_host_id", each("host_id", *BLANK), [row()]),
        missing_text("webinar_topic"),
        missing("start_time"),
        rejects(
            "invalid_time_range",
            each("end_time", TEN - MOMENT),
            each("end_time", TEN, TEN + MOMENT),
        ),
        rejects("negative_registrants", each("registrants", -1), each("registrants", 0, 1)),
        warns("orphan_host", orphans("host_id"), each("host_id", f" {ANN} ")),
        warns("missing_end_time", each("end_time", None), [row()]),
        warns("missing_registrants", each("registrants", None), each("registrants", 0)),
    ),
)


class TestRules(RuleTests):
    table, rules = "go_webinar_fact", RULES


# Its contract: rows that keep it, and for each check rows that break it alone.

LEAP_TEN, LEAP_ELEVEN = datetime(2024, 2, 29, 10), datetime(2024, 2, 29, 11)
LEAP_DAY, NEXT_DAY = date(2024, 2, 29), date(2024, 3, 1)
NO_LOAD: Row = dict.fromkeys(LOAD_COLUMNS)


def gold_row(number: int) -> Row:
    """An hour."""
    return {
        "webinar_id": f"W{number}",
        "host_id": "U1",
        "host_user_key": SOME_KEY,
        "webinar_topic": "Plans",
        "start_time": LEAP_TEN,
        "end_time": LEAP_ELEVEN,
        "webinar_date": LEAP_DAY,
        "duration_minutes": 60,
        "registrants": 5,
        **LOAD_METADATA,
        **STAMPED,
    }


SHEET = Sheet(
    gold_row,
    frozenset(("end_time", "duration_minutes", "registrants", *LOAD_COLUMNS)),
    (
        {"end_time": None, "duration_minutes": None, "registrants": None, **NO_LOAD},
        {"end_time": LEAP_TEN, "duration_minutes": 0, "registrants": 0},
        {"end_time": LEAP_ELEVEN - MOMENT, "duration_minutes": 59},
    ),
    (
        broken("host_user_key_pattern", host_user_key="U1"),
        broken("duration_minutes_minimum", "duration_of_times", duration_minutes=-1),
        broken("registrants_minimum", registrants=-1),
        broken(
            "end_not_before_start",
            "duration_minutes_minimum",
            end_time=LEAP_TEN - timedelta(minutes=1),
            duration_minutes=-1,
        ),
        broken("webinar_date_of_start", webinar_date=NEXT_DAY),
        broken("duration_known_with_end", end_time=None),
        broken("duration_known_with_end", duration_minutes=None),
        broken("duration_of_times", duration_minutes=59),
        broken("duration_of_times", end_time=LEAP_ELEVEN - MOMENT),
        broken(ONCE.format("webinar_id"), webinar_id="W0"),
    ),
)


class TestContract(ContractTests):
    table, sheet = "go_webinar_fact", SHEET


# Its rows: a few of Silver in, literal rows out.

SILVER = SmallSilver()
SILVER.users("HOST")

AT_TEN, AT_ELEVEN = at(8, 10), at(8, 11)
SILVER.webinar("W1", at(8, 23, 30), at(9, 0, 30, 59), host_id="HOST", registrants=0)
SILVER.webinar("without end", AT_TEN, None)


def test_a_webinar_in_full(small_gold: SmallGold) -> None:
    assert small_gold.row("go_webinar_fact", "W1") == {
        "webinar_id": "W1",
        "host_id": "HOST",
        "host_user_key": version_key("HOST", at(1)),
        "webinar_topic": "Plans",
        "start_time": at(8, 23, 30),
        "end_time": at(9, 0, 30, 59),
        "webinar_date": on(8),
        "duration_minutes": 60,
        "registrants": 0,
        "load_timestamp": at(1),
        "update_timestamp": None,
        "load_date": None,
        "update_date": None,
        "source_system": "ZOOM_PLATFORM",
    }


def test_what_silver_does_not_say_of_a_webinar_stays_unknown(small_gold: SmallGold) -> None:
    row = small_gold.row("go_webinar_fact", "without end")
    assert (row["end_time"], row["duration_minutes"], row["registrants"]) == (None, None, None)


# What each column is computed from, and joined by.

LINEAGE: Truth = {
    "webinar_id": ("webinar_id", ""),
    "host_id": ("host_id", ""),
    "host_user_key": (USER_KEY, f"host_id start_time {USER_VERSION}"),
    "webinar_topic": ("webinar_topic", ""),
    "start_time": ("start_time", ""),
    "end_time": ("end_time", ""),
    "webinar_date": ("start_time", ""),
    "duration_minutes": ("start_time end_time", ""),
    "registrants": ("registrants", ""),
    **COPIED,
    **STAMPS,
}
