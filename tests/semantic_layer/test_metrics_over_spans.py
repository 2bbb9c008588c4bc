"""Metrics over several spans at once: each span is as if it were asked for alone."""

from datetime import date, datetime

import ibis
import pytest
from reference import metric_rows
from support.gold import Row
from support.hand_gold import HandGold, built_marts, rows_of, tables_of

from zoomgold.semantic_layer.catalog import METRICS
from zoomgold.semantic_layer.evaluate import Tables, activity, evaluated, evaluated_over
from zoomgold.semantic_layer.periods import GRAINS, WHOLE, Span
from zoomgold.semantic_layer.query import query

NEW_YEAR = (date(2024, 12, 28), date(2025, 1, 9))
#: Overlapping, of several grains, one within a day, one before all data.
SPANS = (
    Span(GRAINS["day"], *NEW_YEAR),
    Span(GRAINS["week"], *NEW_YEAR),
    Span(GRAINS["month"], date(2024, 11, 15), date(2025, 1, 9)),
    Span(WHOLE, *NEW_YEAR),
    Span(WHOLE, date(2025, 1, 1), date(2025, 1, 1)),
    Span(WHOLE, date(1900, 1, 1), date(1900, 12, 31)),
)


@pytest.fixture
def gold() -> HandGold:
    """A few days around New Year; a user changes the plan on the first of January."""
    gold = HandGold()
    gold.user("ann", (datetime(2020, 1, 1), "Free", "Acme"), (datetime(2025, 1, 1), "Pro", "Acme"))
    gold.user("bob", (datetime(2024, 12, 30), "Free", None))
    for day in (28, 30, 31):
        gold.meeting(f"m{day}", "ann", datetime(2024, 12, day, 9), day)
    gold.meeting("m1", "ann", datetime(2025, 1, 1, 9), 7)
    gold.meeting("m2", "bob", datetime(2025, 1, 9, 23, 59), None)
    gold.session("s1", None, datetime(2024, 12, 31, 9), 5)
    gold.session("s2", "bob", datetime(2025, 1, 1, 9), 5)
    gold.usage("u1", "m31", "Chat", 3, date(2024, 12, 31))
    gold.usage("u2", "m1", "Polls", 1, date(2025, 1, 1))
    gold.ticket("t1", "ann", date(2024, 12, 29), date(2025, 1, 2))
    gold.ticket("t2", "bob", date(2025, 1, 1))
    gold.event("e1", "ann", "Subscription Fee", "10.50", date(2024, 12, 31))
    gold.event("e2", "ann", "Refund", "-3.25", date(2025, 1, 1))
    return gold


@pytest.fixture
def tables(shared_duckdb: ibis.BaseBackend, gold: HandGold) -> Tables:
    facts = tables_of(shared_duckdb, gold.rows)
    return facts | built_marts(facts, datetime(2025, 1, 10))


ANY_GRAIN = [
    name
    for name, metric in METRICS.items()
    if "day" in metric.grains and not name.startswith("feature_")
]


def alone(span: Span, names: list[str], by: list[str], tables: Tables) -> list[Row]:
    """The rows of one span, as the command line asks for them."""
    asked = query(names, by=by, grain=span.grain.name)
    return rows_of(evaluated(asked, tables, span.first, span.last))


@pytest.mark.parametrize(
    ("names", "by"),
    [
        (ANY_GRAIN, []),
        (["active_users", "average_meeting_minutes", "net_revenue"], ["plan_type"]),
        (["feature_share", "feature_adoption"], ["feature_name"]),
        (["tickets_opened", "open_tickets"], ["ticket_type"]),
    ],
    ids=["no dimension", "plan", "feature", "ticket"],
)
def test_each_span_is_as_if_alone(tables: Tables, names: list[str], by: list[str]) -> None:
    spans = [span for span in SPANS if span.grain is not WHOLE]
    found = rows_of(evaluated_over(query(names, by=by), tables, spans))
    assert found
    starts = [(span, start) for span in spans for start in span.starts]
    for span in spans:
        here = {
            (start, *(row[name] for name in by)): {name: row[name] for name in names}
            for row in found
            for of, start in [starts[row["period"]]]
            if of is span
        }
        expected = alone(span, names, by, tables)
        assert expected
        for row in expected:
            key = (row["period"], *(row[name] for name in by))
            assert here.pop(key) == {name: row[name] for name in names}, key
        # What only another span has is there, with nothing.
        assert not any(value for row in here.values() for value in row.values())


def test_a_whole_span_is_one_period(tables: Tables) -> None:
    spans = [span for span in SPANS if span.grain is WHOLE]
    assert [span.count for span in spans] == [1, 1, 1]
    names = ["active_users", "meetings", "average_meeting_minutes", "guest_share", "net_revenue"]
    found = {
        row["period"]: [str(row[name]) for name in names]
        for row in rows_of(evaluated_over(query(names), tables, spans))
    }
    # Minutes: 28 + 30 + 31 + 7 of the four meetings that have ended.
    assert found == {
        0: ["2", "5", "24.000000", "0.500000", "7.25"],
        1: ["2", "1", "7.000000", "0.000000", "-3.25"],
        2: ["0", "0", "None", "None", "0.00"],
    }


def test_tickets_are_open_at_the_end_of_each_span(tables: Tables) -> None:
    spans = [Span(WHOLE, date(2024, 12, 1), date(2025, 1, day)) for day in (1, 2, 3)]
    found = rows_of(evaluated_over(query(["open_tickets"]), tables, spans))
    assert {row["period"]: row["open_tickets"] for row in found} == {0: 2, 1: 1, 2: 1}


@pytest.mark.parametrize("name", ["churn_rate", "licenses_active"])
def test_metrics_of_months_are_refused(tables: Tables, name: str) -> None:
    with pytest.raises(ValueError, match="is of one span only"):
        evaluated_over(query([name]), tables, SPANS)


def test_periods_start_where_the_reference_says() -> None:
    for span in SPANS:
        if span.grain is not WHOLE:
            expected = metric_rows.periods(span.first, span.last, span.grain.name)
            assert list(span.starts) == [period.start for period in expected]
            assert span.count == len(expected)


def test_activity_within_days(tables: Tables) -> None:
    asked = query(["net_revenue", "meetings"])
    (found,) = rows_of(activity(asked, tables, date(2024, 12, 29), date(2025, 1, 8)))
    assert found == {"first": date(2024, 12, 30), "last": date(2025, 1, 1)}
    (found,) = rows_of(activity(asked, tables, date(2025, 2, 1), date(2025, 2, 2)))
    assert found == {"first": None, "last": None}
