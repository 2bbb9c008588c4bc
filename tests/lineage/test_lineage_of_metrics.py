"""The lineage of metrics: Gold's columns as the definitions mean them, and Silver's behind them."""

import pytest
from support.cli import call, call_json

from zoomgold.definitions.silver import TABLES
from zoomgold.lineage.compose import direct_metric_lineage, metric_lineage
from zoomgold.lineage.edges import Edges, Kind
from zoomgold.semantic_layer.catalog import METRICS


def named(edges: Edges, kind: Kind) -> set[str]:
    return {edge.name for edge in edges if edge.kind is kind}


@pytest.mark.parametrize(
    ("metric", "value", "join", "decides"),
    [
        # A count takes no value; its rows are placed by their date.
        ("webinars", set(), set(), {"go_webinar_fact.webinar_date"}),
        ("registrants", {"go_webinar_fact.registrants"}, set(), {"go_webinar_fact.webinar_date"}),
        (
            "average_meeting_minutes",
            {"go_meeting_fact.duration_minutes"},
            set(),
            {"go_meeting_fact.meeting_date"},
        ),
        (
            "recurring_revenue",
            {"go_billing_event_fact.net_amount"},
            set(),
            {"go_billing_event_fact.is_recurring", "go_billing_event_fact.event_date"},
        ),
        (
            "same_day_resolution_share",
            set(),
            set(),
            {"go_support_ticket_fact.open_date", "go_support_ticket_fact.close_date"},
        ),
        (
            "licenses_expiring",
            set(),
            set(),
            {"go_license_dim.scd_current_flag", "go_license_dim.end_date"},
        ),
    ],
)
def test_a_metric_of_a_fact(
    metric: str, value: set[str], join: set[str], decides: set[str]
) -> None:
    edges = direct_metric_lineage(metric)
    assert named(edges, Kind.VALUE) == value
    assert named(edges, Kind.JOIN) == join
    assert named(edges, Kind.FILTER) == decides


def test_down_to_silver() -> None:
    edges = metric_lineage("meeting_minutes")
    assert named(edges, Kind.VALUE) == {
        "go_meeting_fact.duration_minutes",
        "si_meetings.start_time",
        "si_meetings.end_time",
    }
    # The rules and the latest row of a key decide which meetings there are.
    of_meetings = {f"si_meetings.{column}" for column in TABLES["si_meetings"].schema}
    assert of_meetings <= named(edges, Kind.FILTER)


def test_active_users_are_of_hosts_and_participants() -> None:
    edges = metric_lineage("active_users")
    assert {"si_meetings.host_id", "si_participants.user_id"} <= named(edges, Kind.VALUE)


@pytest.mark.parametrize("metric", METRICS)
def test_every_metric_reaches_silver(metric: str) -> None:
    edges = metric_lineage(metric)
    assert any(edge.table in TABLES for edge in edges)
    assert {edge.table for edge in direct_metric_lineage(metric)} & set(TABLES) == set()


def test_the_command() -> None:
    outcome = call("lineage", "metric:recurring_revenue")
    assert (outcome.code, outcome.err) == (0, "")
    description = METRICS["recurring_revenue"].description
    assert outcome.out == (
        f"""\
metric:recurring_revenue: {description}
├── upstream
│   ├── computed from
│   │   └── go_billing_event_fact.net_amount
│   │       └── computed from
│   │           ├── si_billing_events.event_type
│   │           └── si_billing_events.amount
│   └── filtered by (--filters lists the columns)
│       └── si_billing_events: every column
└── dimensions: plan_type, company, event_type
"""
    )
    assert "si_billing_events.amount\n" in call("lineage", "metric:refunds", "--filters").out


def test_the_document() -> None:
    document = call_json("lineage", "lineage", "metric:Registrants")
    assert (document["name"], document["table"], document["layer"]) == (
        *("metric:registrants", None),
        "metric",
    )
    assert document["upstream_tables"] == [
        {"table": "go_webinar_fact", "kinds": ["value", "filter"]}
    ]
    (column,) = document["columns"]
    assert column["column"] == "registrants"
    assert {"table": "si_webinars", "column": "registrants", "kind": "value"} in column["upstream"]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("metric:active_user", "the nearest is active_users"),
        ("metric:", "the nearest is "),
        ("metric:mrr", "billing cycle"),
    ],
)
def test_a_metric_that_there_is_not(name: str, expected: str) -> None:
    outcome = call("lineage", name)
    assert (outcome.code, outcome.out) == (2, "")
    assert expected in outcome.err
