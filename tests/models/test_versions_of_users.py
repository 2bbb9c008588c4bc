"""Which version of a user a fact refers to: the same in all facts."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

import pytest
from support.sheet import ANONYMOUS_KEY, UNKNOWN_KEY
from support.small_silver import MOMENT, SmallGold, SmallSilver, at, on, version_key

SILVER = SmallSilver()

TEN, ELEVEN = at(8, 10), at(8, 11)
FIRST, SECOND, THIRD = at(4), at(10), at(10, 12)
SILVER.users(
    "CHANGING",
    {"load_timestamp": FIRST, "user_name": "First"},
    {"load_timestamp": SECOND, "user_name": "Second"},
    {"load_timestamp": THIRD, "user_name": "Third"},
)
TIMES = [
    (datetime(1970, 1, 1), FIRST, "First"),
    (FIRST - MOMENT, FIRST, "First"),
    (FIRST, FIRST, "First"),
    (SECOND - MOMENT, FIRST, "First"),
    (SECOND, SECOND, "Second"),
    (THIRD - MOMENT, SECOND, "Second"),
    (THIRD, THIRD, "Third"),
    (datetime(2200, 1, 1), THIRD, "Third"),
]
for time, *_ in TIMES:
    SILVER.meeting(f"looks up {time}", time, time, host_id="CHANGING")
    SILVER.webinar(f"looks up {time}", time, time, host_id="CHANGING")
    SILVER.session(f"looks up {time}", "nowhere", "CHANGING", time, time)
    SILVER.usage(f"looks up {time}", f"looks up {time}", "Chat")


@pytest.mark.parametrize(("time", "valid_from", "name"), TIMES)
def test_the_version_is_the_last_that_began_or_else_the_first(
    small_gold: SmallGold, time: datetime, valid_from: datetime, name: str
) -> None:
    key, row_key = version_key("CHANGING", valid_from), f"looks up {time}"
    assert small_gold.value("go_meeting_fact", row_key, "host_user_key") == key
    assert small_gold.value("go_webinar_fact", row_key, "host_user_key") == key
    assert small_gold.value("go_feature_usage_fact", row_key, "host_user_key") == key
    session = small_gold.row("go_participant_fact", row_key)
    assert (session["user_key"], session["participant_name"]) == (key, name)


SILVER.meeting("of nobody", TEN, ELEVEN, host_id="__unknown__")
SILVER.webinar("of nobody", TEN, ELEVEN, host_id="changing")
SILVER.session("of nobody", "nowhere", "__anonymous__", TEN, ELEVEN)
SILVER.session("of a guest", "nowhere", None, TEN, ELEVEN)
SILVER.usage("in no meeting", "nowhere", "Chat")


def test_a_reference_to_no_user_has_the_key_of_a_reserved_member(small_gold: SmallGold) -> None:
    assert small_gold.value("go_meeting_fact", "of nobody", "host_user_key") == UNKNOWN_KEY
    assert small_gold.value("go_webinar_fact", "of nobody", "host_user_key") == UNKNOWN_KEY
    assert (
        small_gold.value("go_feature_usage_fact", "in no meeting", "host_user_key") == UNKNOWN_KEY
    )
    nobody = small_gold.row("go_participant_fact", "of nobody")
    guest = small_gold.row("go_participant_fact", "of a guest")
    assert (nobody["user_key"], nobody["participant_name"]) == (UNKNOWN_KEY, "Unknown user")
    assert (guest["user_key"], guest["participant_name"]) == (ANONYMOUS_KEY, "Anonymous guest")
    assert (nobody["user_id"], guest["user_id"]) == ("__anonymous__", None)


SILVER.users(
    "CHANGING DAILY",
    {"load_timestamp": at(4)},
    {"load_timestamp": at(10), "plan_type": "Business"},
    {"load_timestamp": at(12, 12), "plan_type": "Free"},
    {"load_timestamp": at(20) - MOMENT, "plan_type": "Enterprise"},
)
DAYS = [
    (date(1970, 1, 1), at(4), "Medium"),
    (on(3), at(4), "Medium"),
    (on(4), at(4), "Medium"),
    (on(9), at(4), "Medium"),
    (on(10), at(10), "High"),
    (on(12), at(10), "High"),  # the change at noon is after that day's midnight
    (on(13), at(12, 12), "Medium"),
    (on(19), at(12, 12), "Medium"),
    (on(20), at(20) - MOMENT, "High"),
]
for day, *_ in DAYS:
    SILVER.tickets(f"looks up {day}", {"user_id": "CHANGING DAILY", "open_date": day})
    SILVER.event(f"looks up {day}", "Payment", Decimal(1), user_id="CHANGING DAILY", event_date=day)


@pytest.mark.parametrize(("day", "valid_from", "priority"), DAYS)
def test_the_version_and_its_plan_are_those_of_the_days_midnight(
    small_gold: SmallGold, day: date, valid_from: datetime, priority: str
) -> None:
    key = version_key("CHANGING DAILY", valid_from)
    ticket = small_gold.row("go_support_ticket_fact", f"looks up {day}")
    assert (ticket["user_key"], ticket["priority_level"]) == (key, priority)
    assert small_gold.value("go_billing_event_fact", f"looks up {day}", "user_key") == key
