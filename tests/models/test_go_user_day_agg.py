"""Users' days: the contract, and literal rows."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

import ibis
from reference.scd2 import version_key
from support.hand_gold import LONG_AGO, HandGold
from support.lineage_truth import STAMPS, Truth
from support.of_a_mart import mart
from support.of_a_table import ContractTests
from support.sheet import ONCE, SOME_KEY, STAMPED, Row, Sheet, broken

AMOUNTS = ("billed_amount", "recurring_amount")
MEASURES = (
    "meetings_hosted",
    "hosted_minutes",
    "group_meetings_hosted",
    "sessions_attended",
    "attendance_minutes",
    "webinars_hosted",
    "feature_uses",
    "tickets_opened",
)
NOTHING = dict.fromkeys(MEASURES, 0) | dict.fromkeys(AMOUNTS, Decimal("0.00"))

# Its contract: rows that keep it, and for each check rows that break it alone.


def gold_row(number: int) -> Row:
    """A day with a meeting of two people."""
    return {
        "user_id": f"U{number}",
        "activity_date": date(2024, 2, 29),
        "user_key": SOME_KEY,
        "plan_type": "Pro",
        "company": "Acme",
        **NOTHING,
        "meetings_hosted": 1,
        "is_active": True,
        **STAMPED,
    }


SHEET = Sheet(
    gold_row,
    frozenset(("company",)),
    (
        {"company": None, "plan_type": "Unknown"},
        {"meetings_hosted": 0, "sessions_attended": 1},
        {"meetings_hosted": 0, "tickets_opened": 1, "is_active": False},
        {"billed_amount": Decimal("-12.50"), "recurring_amount": Decimal("-0.01")},
        {"group_meetings_hosted": 1},
    ),
    (
        broken("user_key_pattern", user_key="U1"),
        broken("plan_type_in_domain", plan_type="pro"),
        broken(
            *("meetings_hosted_minimum", "group_meetings_are_meetings"),
            meetings_hosted=-1,
            sessions_attended=2,
        ),
        broken("hosted_minutes_minimum", hosted_minutes=-1),
        broken("group_meetings_hosted_minimum", group_meetings_hosted=-1),
        broken("sessions_attended_minimum", sessions_attended=-1, meetings_hosted=2),
        broken("attendance_minutes_minimum", attendance_minutes=-1),
        broken("webinars_hosted_minimum", webinars_hosted=-1),
        broken("feature_uses_minimum", feature_uses=-1),
        broken("tickets_opened_minimum", tickets_opened=-1),
        broken("is_active_of_counts", is_active=False),
        broken("is_active_of_counts", meetings_hosted=0, webinars_hosted=1),
        broken("group_meetings_are_meetings", group_meetings_hosted=2),
        broken(ONCE.format("user_id, activity_date"), user_id="U0"),
    ),
)


class TestContract(ContractTests):
    table, sheet = "go_user_day_agg", SHEET


# Its rows.

NOON = datetime(2025, 3, 3, 12)
DAY = NOON.date()


def test_what_a_user_did_on_a_day(shared_duckdb: ibis.BaseBackend) -> None:
    gold = HandGold()
    gold.user("ANN", (LONG_AGO, "Free", "Acme"), (NOON, "Pro", None))
    gold.meeting("M1", "ANN", NOON, 30, participant_count=3)
    gold.meeting("M2", "ANN", NOON, None, participant_count=2)
    gold.session("P1", "ANN", NOON, 7)
    gold.session("P2", "ANN", NOON, None)
    gold.session("guest", None, NOON, 5)
    gold.usage("F1", "M1", "Chat", 4, DAY)
    gold.usage("F2", "M2", "Chat", 1, date(2025, 3, 4))
    gold.usage("orphan", "nowhere", "Chat", 9, DAY)
    gold.webinar("W1", "ANN", NOON, 5)
    gold.ticket("T1", "ANN", DAY)
    gold.event("B1", "ANN", "Subscription Fee", "10.50", DAY)
    gold.event("B2", "ANN", "Refund", "-3.25", DAY)
    for unknown in ("nobody", "__unknown__", "__anonymous__"):
        gold.rows["go_webinar_fact"].append(
            gold.rows["go_webinar_fact"][0] | {"webinar_id": unknown, "host_id": unknown}
        )
    assert mart(shared_duckdb, gold, "go_user_day_agg") == [
        {
            "user_id": "ANN",
            "activity_date": DAY,
            "user_key": version_key("ANN", LONG_AGO),
            "plan_type": "Free",
            "company": "Acme",
            "meetings_hosted": 2,
            "hosted_minutes": 30,
            "group_meetings_hosted": 1,
            "sessions_attended": 2,
            "attendance_minutes": 7,
            "webinars_hosted": 1,
            "feature_uses": 4,
            "tickets_opened": 1,
            "billed_amount": Decimal("7.25"),
            "recurring_amount": Decimal("10.50"),
            "is_active": True,
        },
        {
            "user_id": "ANN",
            "activity_date": date(2025, 3, 4),
            "user_key": version_key("ANN", NOON),
            "plan_type": "Pro",
            "company": None,
            **NOTHING,
            "feature_uses": 1,
            "is_active": False,
        },
    ]


def test_the_version_of_a_day_is_that_of_its_midnight(shared_duckdb: ibis.BaseBackend) -> None:
    gold = HandGold()
    midnight = datetime(2025, 3, 3)
    gold.user("ANN", (midnight, "Free", None), (midnight.replace(microsecond=1), "Pro", None))
    for day in (date(2025, 3, 2), date(2025, 3, 3), date(2025, 3, 4)):
        gold.ticket(f"T{day}", "ANN", day)
    rows = mart(shared_duckdb, gold, "go_user_day_agg")
    assert [row["plan_type"] for row in rows] == ["Free", "Free", "Pro"]


# What each column is computed from, and joined by.

IDS = (
    "go_meeting_fact.host_id go_participant_fact.user_id go_user_dim.user_id "
    "go_webinar_fact.host_id go_support_ticket_fact.user_id go_billing_event_fact.user_id"
)
DATES = (
    "go_meeting_fact.meeting_date go_participant_fact.attendance_date "
    "go_feature_usage_fact.usage_date go_webinar_fact.webinar_date "
    "go_support_ticket_fact.open_date go_billing_event_fact.event_date"
)
HOST = "go_feature_usage_fact.host_user_key go_user_dim.user_key"
VERSION = f"{IDS} {DATES} go_user_dim.valid_from {HOST}"
LINEAGE: Truth = {
    "user_id": (IDS, HOST),
    "activity_date": (DATES, ""),
    "user_key": ("go_user_dim.user_key", VERSION),
    "plan_type": ("go_user_dim.plan_type", VERSION),
    "company": ("go_user_dim.company", VERSION),
    "meetings_hosted": ("", ""),
    "hosted_minutes": ("go_meeting_fact.duration_minutes", ""),
    "group_meetings_hosted": ("go_meeting_fact.participant_count", ""),
    "sessions_attended": ("", ""),
    "attendance_minutes": ("go_participant_fact.attendance_minutes", ""),
    "webinars_hosted": ("", ""),
    "feature_uses": ("go_feature_usage_fact.usage_count", ""),
    "tickets_opened": ("", ""),
    "billed_amount": ("go_billing_event_fact.net_amount", ""),
    "recurring_amount": (
        "go_billing_event_fact.net_amount go_billing_event_fact.is_recurring",
        "",
    ),
    "is_active": ("", ""),
    **STAMPS,
}
