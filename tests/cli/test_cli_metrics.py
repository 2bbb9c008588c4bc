"""`zoomgold metrics`: values at the edges of periods and dimensions, forms of output, refusals."""

import csv
import io
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from reference import metrics as reference
from reference.contract import UNKNOWN_USER
from reference.marts import marts
from support.adversarial import AS_OF as TESTS_AS_OF
from support.cli import call, call_json, change, in_terminal
from support.gold import BUSINESS_TABLES, read_gold
from support.hand_gold import LONG_AGO, HandGold, write_database

from zoomgold.semantic_layer.catalog import DIMENSIONS, METRICS
from zoomgold.semantic_layer.refused import REFUSED

pytestmark = pytest.mark.usefixtures("workplace")

FORMULA = "=HYPERLINK(1)"


@pytest.fixture(scope="module")
def hand(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Meetings on the days around New Year; 30 December 2024 is a Monday."""
    gold = HandGold()
    gold.user("ann", (LONG_AGO, "Free", FORMULA), (datetime(2025, 1, 2), "Pro", FORMULA))
    gold.user("bob", (LONG_AGO, "Pro", None))
    gold.meeting("m1", "ann", datetime(2024, 12, 29, 23, 59), 30)
    gold.meeting("m2", "ann", datetime(2024, 12, 30), 50)
    gold.meeting("m3", "ann", datetime(2025, 1, 3), None)
    gold.meeting("m4", "bob", datetime(2025, 1, 5, 23, 59), 20)
    gold.meeting("m5", UNKNOWN_USER, datetime(2025, 1, 6), 10)
    gold.event("e1", "bob", "Refund", "-12.50", date(2025, 1, 1))
    gold.event("e2", "ann", "Payment", "1000.00", date(2025, 1, 1))
    gold.ticket("t1", "ann", date(2025, 1, 1), date(2025, 1, 1))
    gold.ticket("t2", "ann", date(2025, 1, 1), date(2025, 1, 3))
    return write_database(gold.rows, tmp_path_factory.mktemp("hand") / "gold.duckdb")


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Tables that have only the reserved members of go_user_dim."""
    return write_database(HandGold().rows, tmp_path_factory.mktemp("empty") / "gold.duckdb")


def values(database: Path, *words: object) -> list[tuple[Any, ...]]:
    """The rows that a call prints as JSON."""
    document = call_json("metrics_values", "metrics", *words, "--database", database)
    names = ["period", *document["by"], *(metric["name"] for metric in document["metrics"])]
    assert all(list(row) == names for row in document["rows"])
    return [tuple(row.values()) for row in document["rows"]]


def refusal(*words: object) -> str:
    """What a call says that is refused; one to three lines."""
    outcome = call("metrics", *words)
    assert (outcome.code, outcome.out) == (2, "")
    assert 1 <= len(outcome.err.splitlines()) <= 3
    return outcome.err


# Values


def test_iso_weeks_over_new_year(hand: Path) -> None:
    asked = ("active_users", "meetings", "meetings_per_host", "average_meeting_minutes")
    assert values(hand, *asked, "--grain", "week") == [
        ("2024-12-23", 1, 1, "1.000000", "30.000000"),
        ("2024-12-30", 2, 3, "1.500000", "35.000000"),
        # The host is the reserved member: a meeting, and no user.
        ("2025-01-06", 0, 1, None, "10.000000"),
    ]


def test_a_user_with_two_plans_counts_under_each_and_once_in_the_total(hand: Path) -> None:
    week = ("--grain", "week", "--from", "2024-12-30", "--to", "2025-01-05")
    assert values(hand, "active_users", *week) == [("2024-12-30", 2)]
    assert values(hand, "active_users", *week, "--by", "plan_type") == [
        ("2024-12-30", "Free", 1),
        ("2024-12-30", "Pro", 2),
    ]


def test_one_day_of_a_year_is_that_day_only(hand: Path) -> None:
    day = ("--from", "2025-01-03", "--to", "2025-01-03", "--grain", "year")
    assert values(hand, "active_users", "meetings", "average_meeting_minutes", *day) == [
        ("2025-01-01", 1, 1, None)
    ]


def test_without_a_company_is_a_value_of_its_own(hand: Path) -> None:
    year = ("--grain", "year", "--from", "2025-01-01")
    assert values(hand, "meetings", "--by", "company", *year) == [
        ("2025-01-01", None, 2),
        ("2025-01-01", FORMULA, 1),
    ]
    assert values(hand, "meetings", "--where", "company=", *year) == [("2025-01-01", 2)]
    assert values(hand, "meetings", "--where", f"company={FORMULA}", *year) == [("2025-01-01", 1)]
    both = ("--where", "company=", "--where", f"company={FORMULA}")
    assert values(hand, "meetings", *both, *year) == [("2025-01-01", 3)]


def test_a_ticket_that_is_closed_on_the_day_it_is_opened(hand: Path) -> None:
    assert values(hand, "same_day_resolution_share", "tickets_resolved", "--grain", "day") == [
        ("2025-01-01", "1.000000", 1),
        ("2025-01-02", None, 0),
        ("2025-01-03", "0.000000", 1),
    ]


def test_a_limit_says_that_there_is_more(hand: Path) -> None:
    words = ("metrics", "meetings", "--grain", "week", "--database", hand)
    for limit, count, truncated in ((1, 1, True), (2, 2, True), (3, 3, False), (4, 3, False)):
        document = call_json("metrics_values", *words, "--limit", limit)
        assert (len(document["rows"]), document["truncated"]) == (count, truncated)
    assert "greater --limit" in call(*words, "--limit", 2).out
    assert "--limit" not in call(*words, "--limit", 3).out


def test_many_rows_say_how_to_ask_for_fewer(hand: Path) -> None:
    """A span of 101 days has a line about it, one of 100 days has none; no other output has."""
    words = ("metrics", "meetings", "--grain", "day", "--database", hand, "--from", "2025-01-01")
    *_, line = call(*words, "--to", "2025-04-11").out.splitlines()
    assert line == (
        "101 rows from 2025-01-01 to 2025-04-11; --from, --to or --limit show fewer, as does a "
        "longer --grain."
    )
    assert "show fewer" not in call(*words, "--to", "2025-04-10").out
    assert "show fewer" not in call(*words, "--to", "2025-04-11", "-o", "csv").out
    limited = call(*words, "--to", "2025-12-31", "--limit", 101).out.splitlines()
    assert limited[-1] == "The first 101 rows; a greater --limit shows more."


def test_empty_tables_have_no_days_and_days_that_are_given_have_nothing(empty: Path) -> None:
    document = call_json("metrics_values", "metrics", *METRICS, "--database", empty)
    assert (document["from"], document["to"], document["rows"]) == (None, None, [])
    days = ("--from", "2024-12-31", "--to", "2025-01-01")
    nothing = [
        None
        if metric.over is not None or name == "churned_users"
        else "0.00"
        if metric.unit == "amount"
        else 0
        for name, metric in METRICS.items()
    ]
    assert values(empty, *METRICS, *days) == [("2024-12-01", *nothing), ("2025-01-01", *nothing)]


@pytest.mark.parametrize("dimension", DIMENSIONS)
def test_empty_tables_have_no_value_of_a_dimension(dimension: str, empty: Path) -> None:
    names = [name for name, metric in METRICS.items() if dimension in metric.dimensions]
    days = ("--from", "2024-12-31", "--to", "2025-01-01")
    assert values(empty, *names, *days, "--by", dimension) == []


def test_empty_tables_say_so(empty: Path) -> None:
    outcome = call("metrics", "meetings", "--database", empty)
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out.startswith("No rows: ")


def test_published_gold_against_an_independent_computation(published: Path) -> None:
    gold = read_gold(published, BUSINESS_TABLES)
    gold |= marts(gold, TESTS_AS_OF.replace(hour=0, minute=0, second=0, microsecond=0))
    names = ["active_users", "net_revenue", "net_revenue_per_active_user"]
    first, last = date(2025, 5, 20), date(2025, 6, 25)
    document = call_json(
        *("metrics_values", "metrics", *names, "--by", "plan_type", "--grain", "week"),
        *("--from", first, "--to", last, "--database", published),
    )
    expected = reference.evaluate(gold, names, "week", first, last, ["plan_type"])
    assert any(row["active_users"] for row in expected)
    assert document["rows"] == [
        {
            name: value if value is None or isinstance(value, int | str) else str(value)
            for name, value in row.items()
        }
        for row in expected
    ]


def test_licenses_are_those_of_the_last_run_s_as_of(published: Path) -> None:
    """Not of the present day, which is months later."""
    found = values(published, "licenses_active", "--grain", "month")
    assert found[-1][0] == "2025-06-01"


# Output


def test_text(hand: Path) -> None:
    words = ("metrics", "meetings", "net_revenue", "guest_share", "--grain", "year")
    outcome = call(*words, "--from", "2025-01-01", "--database", hand)
    assert [line.split() for line in outcome.out.splitlines()[::2]] == [
        ["period", "meetings", "net_revenue", "guest_share"],
        ["2025-01-01", "3", "987.50", "-"],
    ]


@pytest.mark.integration
def test_a_terminal_has_bars_where_there_is_room(hand: Path) -> None:
    words = ("metrics", "meetings", "--grain", "week", "--database", hand)
    code, wide = in_terminal(words, COLUMNS="80", NO_COLOR="1")
    assert code == 0
    bars = [line.count("█") for line in wide.splitlines() if line.startswith("202")]
    # Of 1, 3 and 1 meetings, to scale: the longest is 20.
    assert bars == [7, 20, 7]
    code, narrow = in_terminal(words, COLUMNS="26", NO_COLOR="1")
    assert (code, narrow.count("█")) == (0, 0)


def test_csv_has_no_formula_and_keeps_numbers(hand: Path) -> None:
    words = ("metrics", "net_revenue", "--by", "company", "--grain", "year", "--output", "csv")
    outcome = call(*words, "--database", hand)
    assert outcome.code == 0
    assert list(csv.reader(io.StringIO(outcome.out))) == [
        ["period", "company", "net_revenue"],
        ["2025-01-01", "", "-12.50"],
        ["2025-01-01", f"'{FORMULA}", "1000.00"],
    ]


def test_the_list_has_every_metric() -> None:
    document = call_json("metrics", "metrics")
    assert [metric["name"] for metric in document["metrics"]] == list(METRICS)
    text = call("metrics").out
    lines = {line.split()[0]: line for line in text.splitlines() if line.strip()}
    assert set(METRICS) <= set(lines)
    assert lines["churn_rate"].split()[1:] == ["share", "plan_type", "month", "to", "year"]
    rows = list(csv.DictReader(io.StringIO(call("metrics", "--output", "csv").out)))
    assert [row["name"] for row in rows] == list(METRICS)


# Refusals


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("active_user", "the nearest is active_users"),
        ("active_users --by plan", "the nearest is plan_type"),
        ("tickets_per_1000_active_users --by plan_type", "has no dimensions"),
        ("active_users meetings --by meeting_type", "active_users has no dimension meeting_type"),
        ("active_users --grain weak", "the nearest is week"),
        ("churn_rate --grain week", "the nearest grain is month"),
        ("licenses_active --grain day", "the nearest grain is month"),
        ("active_users --where plan_type=pro", "Did you mean Pro?"),
        ("active_users --where plan_type=", "plan_type is never empty"),
        ("active_users --where plan_type", "expected a dimension and a value"),
        ("active_users --where plan=Pro", "the nearest is plan_type"),
        ("active_users --from 2025-02-30", "--from 2025-02-30: expected a date"),
        ("active_users --to yesterday", "--to yesterday: expected a date"),
        ("--by plan_type", "--by needs a metric"),
        ("--to 2025-01-01", "--to needs a metric"),
    ],
)
def test_what_is_wrong_is_named_with_what_is_near(words: str, expected: str) -> None:
    assert expected in refusal(*words.split())


@pytest.mark.parametrize("one", REFUSED, ids=lambda one: one.what)
def test_what_silver_cannot_support_is_refused_with_the_reason(one: Any) -> None:
    for name in one.names:
        assert one.why in refusal(name)
        assert one.why in refusal("net_revenue", "--by", name.replace("_", "-").upper())


def test_days_that_cannot_be(hand: Path) -> None:
    of_hand = ("active_users", "--database", hand)
    assert "is after" in refusal(*of_hand, "--from", "2025-02-01", "--to", "2025-01-01")
    # The activity of users ends on 5 January.
    assert "--from 2025-01-06: Gold has activity" in refusal(*of_hand, "--from", "2025-01-06")
    assert "--to 2024-12-28: Gold has activity" in refusal(*of_hand, "--to", "2024-12-28")
    assert values(hand, "active_users", "--from", "2025-01-05", "--grain", "day") == [
        ("2025-01-05", 1)
    ]
    all_days = ("--from", "0001-01-01", "--to", "9999-12-31")
    assert "3,652,059 days" in refusal(*of_hand, *all_days, "--grain", "day")
    assert len(values(hand, "active_users", *all_days, "--grain", "year")) == 9999


def test_gold_that_is_not_there(gold: Path) -> None:
    assert "no such database; build it with: zoomgold run" in refusal(
        "active_users", "--database", "none.duckdb"
    )
    # Without the mart it is computed from the facts, of which one is not there.
    change(gold, "DROP TABLE go_user_day_agg")
    change(gold, "DROP TABLE go_meeting_fact")
    assert "go_meeting_fact is not published yet; run: zoomgold run" in refusal(
        "active_users", "--database", gold
    )
    assert call("metrics", "webinars", "--database", gold).code == 0
