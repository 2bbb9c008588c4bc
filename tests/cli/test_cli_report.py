"""`zoomgold report`: the lists against plain Python over Gold's rows, and at their boundaries."""

import csv
import io
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from reference import lists as reference
from reference.contract import UNKNOWN_USER
from support.cli import call, call_json, change
from support.gold import BUSINESS_TABLES, Gold, Row, read_gold
from support.hand_gold import LONG_AGO, HandGold, write_database

from zoomgold.cli.render.json_output import plain

pytestmark = pytest.mark.usefixtures("workplace")

DAY = date(2025, 6, 30)
AS_OF = datetime(2025, 6, 30, 12)


@pytest.fixture
def hand() -> HandGold:
    """Gold to which a test adds rows."""
    gold = HandGold()
    gold.user("free", (LONG_AGO, "Free", "Acme"))
    gold.user("pro", (LONG_AGO, "Pro", None))
    return gold


def report(database: Path, name: str, *words: object) -> Any:
    """The document of a list."""
    schema = f"report_{name.replace('-', '_')}"
    return call_json(schema, "report", name, *words, "--database", database)


def ids(rows: list[Row], column: str) -> list[str]:
    return [row[column] for row in rows]


# Against plain Python


@pytest.fixture(scope="module")
def rows(published: Path) -> Gold:
    """The Gold that the commands read."""
    return read_gold(published, BUSINESS_TABLES)


@pytest.mark.parametrize("at", ["2025-06-30", "2025-06-10T09:30:00", "2024-01-01"])
@pytest.mark.parametrize("days", [0, 30, 4000])
def test_expiring_licenses(published: Path, rows: Gold, at: str, days: int) -> None:
    as_of = datetime.fromisoformat(at)
    expected = reference.expiring_licenses(rows, as_of, days)
    assert expected or days < 4000 or as_of.year == 2024
    found = report(published, "expiring-licenses", "--within", f"{days}d", "--as-of", at)
    assert found == {"as_of": as_of.isoformat(), "within_days": days, "licenses": plain(expected)}


@pytest.mark.parametrize("at", ["2025-06-30", "2025-06-10T09:30:00", "2025-05-31"])
def test_near_plan_limit(published: Path, rows: Gold, at: str) -> None:
    as_of = datetime.fromisoformat(at)
    expected = reference.near_plan_limit(rows, as_of)
    found = report(published, "near-plan-limit", "--as-of", at)
    assert found == {"as_of": as_of.isoformat(), "users": plain(expected)}


def test_upgrade_signals(fixture_gold: Path) -> None:
    expected = reference.upgrade_signals(read_gold(fixture_gold, BUSINESS_TABLES))
    assert {row["is_above"] for row in expected} == {True, False, None}
    found = report(fixture_gold, "upgrade-signals")
    millionths = [
        row | {"median_minutes": None if median is None else f"{median:.6f}"}
        for row in expected
        for median in [row["median_minutes"]]
    ]
    assert found["events"] == plain(millionths)
    for line in found["summary"]:
        of_plan = [row for row in expected if row["plan_type"] == line["plan_type"]]
        known = [row["is_above"] for row in of_plan if row["is_above"] is not None]
        assert line["events"] == len(of_plan)
        share = f"{sum(known) / len(known):.6f}" if known else None
        assert line["share_above"] == share
    assert sum(line["events"] for line in found["summary"]) == len(expected)


# Boundaries of expiring-licenses


def test_the_last_day_and_the_last_of_the_days_count(hand: HandGold, tmp_path: Path) -> None:
    for name, end in (
        ("yesterday", DAY - timedelta(days=1)),
        ("today", DAY),
        ("in_30", DAY + timedelta(days=30)),
        ("in_31", DAY + timedelta(days=31)),
        ("open", None),
    ):
        hand.license(name, {"valid_from": LONG_AGO, "end_date": end})
    soon = DAY + timedelta(days=1)
    hand.license("not_yet", {"valid_from": LONG_AGO, "start_date": soon, "end_date": soon})
    database = write_database(hand.rows, tmp_path / "hand.duckdb")
    found = report(database, "expiring-licenses", "--as-of", AS_OF.isoformat())
    assert [(row["license_id"], row["days_left"]) for row in found["licenses"]] == [
        ("today", 0),
        ("in_30", 30),
    ]


def test_a_license_is_taken_as_it_was_at_as_of(hand: HandGold, tmp_path: Path) -> None:
    later = AS_OF + timedelta(microseconds=1)
    hand.license(
        "renewed_later",
        {"valid_from": LONG_AGO, "end_date": DAY, "assigned_to_user_id": "free"},
        {"valid_from": later, "end_date": date(2026, 6, 30)},
    )
    hand.license(
        "renewed_now",
        {"valid_from": LONG_AGO, "end_date": DAY},
        {"valid_from": AS_OF, "end_date": date(2026, 6, 30)},
    )
    hand.license(
        "of_nobody_known",
        {"valid_from": LONG_AGO, "end_date": DAY, "assigned_to_user_id": "gone"},
    )
    database = write_database(hand.rows, tmp_path / "hand.duckdb")
    found = report(database, "expiring-licenses", "--as-of", AS_OF.isoformat())["licenses"]
    assert [(r["license_id"], r["assigned_to_user_id"], r["company"]) for r in found] == [
        ("of_nobody_known", "gone", None),
        ("renewed_later", "free", "Acme"),
    ]


# Boundaries of near-plan-limit


def test_long_group_meetings_of_the_free_plan_count(hand: HandGold, tmp_path: Path) -> None:
    start = AS_OF - timedelta(days=30)
    hand.user("was_free", (LONG_AGO, "Free", None), (AS_OF - timedelta(days=2), "Pro", None))
    for name, host, at, minutes, count in (
        ("first", "free", start, 36, 3),
        ("last", "free", AS_OF - timedelta(seconds=1), 41, 3),
        ("too_early", "free", start - timedelta(seconds=1), 60, 3),
        ("too_late", "free", AS_OF, 60, 3),
        ("short", "free", start, 35, 3),
        ("of_two", "free", start, 60, 2),
        ("in_progress", "free", start, None, 3),
        ("before_upgrade", "was_free", AS_OF - timedelta(days=3), 39, 5),
        ("after_upgrade", "was_free", AS_OF - timedelta(days=1), 90, 5),
        ("paid", "pro", start, 60, 3),
        ("of_nobody_known", UNKNOWN_USER, start, 60, 3),
    ):
        hand.meeting(name, host, at, minutes, participant_count=count)
    database = write_database(hand.rows, tmp_path / "hand.duckdb")
    found = report(database, "near-plan-limit", "--as-of", AS_OF.isoformat())
    assert [tuple(row.values()) for row in found["users"]] == [
        ("free", 2, 41, "2025-06-30T11:59:59"),
        ("was_free", 1, 39, "2025-06-27T12:00:00"),
    ]


# Boundaries of upgrade-signals


def at(day: date, hour: int = 8) -> datetime:
    return datetime(day.year, day.month, day.day, hour)


def test_the_median_is_of_the_plan_the_day_before(hand: HandGold, tmp_path: Path) -> None:
    first = DAY - timedelta(days=30)
    # Becomes Pro on the day of the event: it was Free the day before.
    hand.user("up", (LONG_AGO, "Free", None), (at(DAY, 0), "Pro", None))
    hand.meeting("m1", "up", at(first), 10)
    hand.meeting("m2", "up", at(DAY - timedelta(days=1)), 11)
    hand.meeting("m3", "up", at(DAY), 500)
    hand.meeting("m4", "up", at(first - timedelta(days=1)), 500)
    hand.meeting("m5", "free", at(first), 20)
    hand.meeting("m6", "pro", at(first), 900)
    hand.session("s1", "free", at(first), 0)
    # Someone who opened a ticket only was not active.
    hand.user("quiet", (LONG_AGO, "Free", None))
    hand.ticket("t1", "quiet", first)
    hand.event("e1", "up", "Upgrade", "10.00", DAY)
    hand.event("e2", UNKNOWN_USER, "Upgrade", "10.00", DAY)
    hand.event("e3", "up", "Downgrade", "10.00", DAY)
    # On a plan on which nobody was active.
    hand.user("alone", (LONG_AGO, "Education", None))
    hand.event("e4", "alone", "Upgrade", "10.00", DAY)
    database = write_database(hand.rows, tmp_path / "hand.duckdb")
    found = report(database, "upgrade-signals")
    assert [tuple(row.values()) for row in found["events"]] == [
        # Of 21 and 20.
        ("e1", "2025-06-30", "up", "Free", 21, "20.500000", True),
        ("e4", "2025-06-30", "alone", "Education", 0, None, None),
    ]
    assert [tuple(row.values()) for row in found["summary"]] == [
        ("Education", 1, None),
        ("Free", 1, "1.000000"),
    ]


def test_who_meets_as_much_as_the_median_is_not_above(hand: HandGold, tmp_path: Path) -> None:
    for name, minutes in (("free", 20), ("b", 20), ("c", 5)):
        if name != "free":
            hand.user(name, (LONG_AGO, "Free", None))
        hand.meeting(f"m_{name}", name, at(DAY - timedelta(days=3)), minutes)
    hand.event("e1", "free", "Upgrade", "10.00", DAY)
    hand.event("e2", "c", "Upgrade", "10.00", DAY)
    database = write_database(hand.rows, tmp_path / "hand.duckdb")
    found = report(database, "upgrade-signals")
    assert [tuple(row.values())[4:] for row in found["events"]] == [
        (20, "20.000000", False),
        (5, "20.000000", False),
    ]


# Output


@pytest.mark.parametrize("name", ["expiring-licenses", "near-plan-limit", "upgrade-signals"])
def test_text_and_csv_have_the_same_rows(name: str, fixture_gold: Path) -> None:
    at_day = () if name == "upgrade-signals" else ("--as-of", "2025-06-30")
    words = ("report", name, "--database", fixture_gold, *at_day)
    text = call(*words).out.split("\n\n")[0].splitlines()
    rows = list(csv.reader(io.StringIO(call(*words, "--output", "csv").out)))
    assert len(rows) > 2
    assert [line.split()[0] for line in text if line[0] not in "─"] == [r[0] for r in rows]


@pytest.mark.parametrize("name", ["expiring-licenses", "near-plan-limit", "upgrade-signals"])
def test_nothing_is_said_so(name: str, hand: HandGold, tmp_path: Path) -> None:
    database = write_database(hand.rows, tmp_path / "hand.duckdb")
    outcome = call("report", name, "--database", database)
    assert (outcome.code, outcome.err, len(outcome.out.splitlines())) == (0, "", 1)
    found = call("report", name, "--database", database, "--output", "csv").out
    assert len(found.splitlines()) == 1


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_csv_makes_formulas_harmless(start: str, hand: HandGold, tmp_path: Path) -> None:
    text = f"{start}cmd|' /C \"calc\"'!A0, and\nmore"
    hand.user("evil", (LONG_AGO, "Free", text))
    hand.license(text, {"valid_from": LONG_AGO, "end_date": DAY, "assigned_to_user_id": "evil"})
    database = write_database(hand.rows, tmp_path / "hand.duckdb")
    words = ("report", "expiring-licenses", "--database", database, "--as-of", "2025-06-30")
    printed = call(*words, "--output", "csv").out
    (row,) = csv.DictReader(io.StringIO(printed, newline=""))
    assert (row["license_id"], row["company"]) == (f"'{text}", f"'{text}")
    (row,) = report(database, "expiring-licenses", "--as-of", "2025-06-30")["licenses"]
    assert (row["license_id"], row["company"]) == (text, text)


# Refusals


@pytest.mark.parametrize("within", ["30", "12h", "1.5d", "-1d", "soon", ""])
def test_within_is_of_whole_days(within: str) -> None:
    outcome = call("report", "expiring-licenses", "--within", within)
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err == f"Error: --within {within}: expected whole days, such as 30d.\n"


def test_days_beyond_the_calendar(hand: HandGold, tmp_path: Path) -> None:
    hand.license("far", {"valid_from": LONG_AGO, "end_date": date(9999, 12, 31)})
    hand.meeting("m", "free", datetime(2025, 1, 1), 60, participant_count=3)
    database = write_database(hand.rows, tmp_path / "hand.duckdb")
    found = report(database, "expiring-licenses", "--within", "9999999d", "--as-of", "2025-06-30")
    assert ids(found["licenses"], "license_id") == ["far"]
    assert report(database, "near-plan-limit", "--as-of", "0001-01-05")["users"] == []


def test_gold_that_is_not_there(gold: Path) -> None:
    change(gold, "DROP TABLE go_user_dim")
    for name in ("expiring-licenses", "near-plan-limit", "upgrade-signals"):
        outcome = call("report", name, "--database", gold)
        assert outcome.code == 2
        assert "go_user_dim is not published yet; run: zoomgold run" in outcome.err
        assert call("report", name, "--database", "none.duckdb").code == 2
