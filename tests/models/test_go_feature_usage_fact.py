"""Feature usage: the rules at their boundaries, the contract, literal rows."""

from __future__ import annotations

from datetime import date

import pytest
from support.boundaries import (
    BLANK,
    LOADED,
    Boundaries,
    Example,
    each,
    missing,
    missing_text,
    rejects,
    row,
    warns,
)
from support.gold import Row
from support.lineage_truth import COPIED, STAMPS, USER_KEY, USER_VERSION, Truth
from support.of_a_table import ContractTests, RuleTests
from support.sheet import LOAD_COLUMNS, LOAD_METADATA, ONCE, SOME_KEY, STAMPED, Sheet, broken
from support.small_silver import SmallGold, SmallSilver, at, on, version_key

# Its rules: rows on both sides of the boundary of each.

#: Meetings to refer to: from ten to eleven; from late on the third of February to
#: early on the fourth; until midnight, so that it ends on the fourth.
HOUR, OVERNIGHT, UNTIL_MIDNIGHT = "HOUR", "OVERNIGHT", "UNTIL MIDNIGHT"
NO_MEETINGS = ("nowhere", "hour", "breaks missing_host_id 0")
#: The key of the meeting that has no end.
WITHOUT_END = "breaks missing_end_time 0"


def silver_row(number: int) -> Row:
    """One message in the chat of the hour's meeting."""
    del number
    return {
        "meeting_id": HOUR,
        "feature_name": "Chat",
        "usage_count": 1,
        "usage_date": date(2025, 2, 3),
        "load_timestamp": LOADED,
    }


def used(meeting_id: str, day: int) -> Example:
    """A use in a meeting on a day in February."""
    return row(meeting_id=meeting_id, usage_date=date(2025, 2, day))


RULES = Boundaries(
    "usage_id",
    silver_row,
    (
        missing_text("usage_id"),
        rejects("missing_meeting_id", each("meeting_id", *BLANK), [row()]),
        rejects("missing_feature_name", each("feature_name", *BLANK), [row()]),
        missing("usage_date"),
        missing("usage_count"),
        rejects("invalid_usage_count", each("usage_count", 0, -1), each("usage_count", 1, 2**40)),
        warns(
            "unknown_feature",
            each("feature_name", "Karaoke", "Unknown", "Q & A", "Chats", "_"),
            each("feature_name", "screen_sharing", "IN-MEETING CHAT", "q&a", "Q-and-A", "Surveys"),
        ),
        warns("orphan_meeting", each("meeting_id", *NO_MEETINGS), each("meeting_id", f" {HOUR}")),
        warns(
            "outside_meeting_dates",
            [
                used(HOUR, 2),
                used(HOUR, 4),
                used(OVERNIGHT, 2),
                used(OVERNIGHT, 5),
                used(UNTIL_MIDNIGHT, 5),
                used(WITHOUT_END, 2),
            ],
            [
                used(HOUR, 3),
                used(OVERNIGHT, 3),
                used(OVERNIGHT, 4),
                used(UNTIL_MIDNIGHT, 4),
                used(WITHOUT_END, 3),
                used(WITHOUT_END, 28),
                row("orphan_meeting", meeting_id="nowhere", usage_date=date(2025, 2, 2)),
            ],
        ),
    ),
)


class TestRules(RuleTests):
    table, rules = "go_feature_usage_fact", RULES


# Its contract: rows that keep it, and for each check rows that break it alone.

LEAP_DAY, NEXT_DAY = date(2024, 2, 29), date(2024, 3, 1)
NO_LOAD: Row = dict.fromkeys(LOAD_COLUMNS)


def gold_row(number: int) -> Row:
    """One message in a chat."""
    return {
        "usage_id": f"F{number}",
        "meeting_id": "M1",
        "host_user_key": SOME_KEY,
        "feature_name": "Chat",
        "feature_category": "Communication",
        "usage_count": 1,
        "usage_date": LEAP_DAY,
        **LOAD_METADATA,
        **STAMPED,
    }


CATEGORIES = {
    "Collaboration": ("Screen Share", "Whiteboard", "Annotation"),
    "Communication": ("Chat", "Reactions"),
    "Documentation": ("Recording", "Transcript"),
    "Engagement": ("Polls", "Q&A", "Survey"),
    "Room Management": ("Breakout Rooms",),
    "Personalization": ("Virtual Background",),
    "Other": ("Unknown",),
}
SHEET = Sheet(
    gold_row,
    frozenset(LOAD_COLUMNS),
    (
        NO_LOAD,
        *(
            {"feature_name": feature, "feature_category": category}
            for category, features in CATEGORIES.items()
            for feature in features
        ),
    ),
    (
        broken("host_user_key_pattern", host_user_key="U1"),
        broken("feature_name_in_domain", feature_name="chat"),
        broken(
            "feature_category_in_domain", "feature_category_of_feature", feature_category="Talk"
        ),
        broken("usage_count_minimum", usage_count=0),
        broken("feature_category_of_feature", feature_category="Other"),
        broken("feature_category_of_feature", feature_name="Unknown"),
        broken(ONCE.format("usage_id"), usage_id="F0"),
    ),
)


class TestContract(ContractTests):
    table, sheet = "go_feature_usage_fact", SHEET


# Its rows: a few of Silver in, literal rows out.

SILVER = SmallSilver()
SILVER.users("HOST")
SILVER.meeting("an hour", at(8, 10), at(8, 11), host_id="HOST")

SILVER.usage("F1", "an hour", "q_AND_a", usage_count=3, load_date=on(8), update_timestamp=at(9))


def test_a_use_in_full(small_gold: SmallGold) -> None:
    assert small_gold.row("go_feature_usage_fact", "F1") == {
        "usage_id": "F1",
        "meeting_id": "an hour",
        "host_user_key": version_key("HOST", at(1)),
        "feature_name": "Q&A",
        "feature_category": "Engagement",
        "usage_count": 3,
        "usage_date": on(8),
        "load_timestamp": at(1),
        "update_timestamp": at(9),
        "load_date": on(8),
        "update_date": None,
        "source_system": "ZOOM_PLATFORM",
    }


FEATURES = [
    ("Share Screen", "Screen Share", "Collaboration"),
    ("whiteboard", "Whiteboard", "Collaboration"),
    ("Annotation", "Annotation", "Collaboration"),
    ("In_Meeting  Chat", "Chat", "Communication"),
    ("Reaction", "Reactions", "Communication"),
    ("Cloud Recording", "Recording", "Documentation"),
    ("local-recording", "Recording", "Documentation"),
    ("Live Transcript", "Transcript", "Documentation"),
    ("Polling", "Polls", "Engagement"),
    ("QA", "Q&A", "Engagement"),
    ("Surveys", "Survey", "Engagement"),
    ("Breakout Room", "Breakout Rooms", "Room Management"),
    ("VIRTUAL_BACKGROUND", "Virtual Background", "Personalization"),
    ("Karaoke", "Unknown", "Other"),
]
for spelling, *_ in FEATURES:
    SILVER.usage(spelling, "an hour", spelling)


@pytest.mark.parametrize(("spelling", "feature", "category"), FEATURES)
def test_a_feature_has_one_name_and_its_category(
    small_gold: SmallGold, spelling: str, feature: str, category: str
) -> None:
    row = small_gold.row("go_feature_usage_fact", " ".join(spelling.split()))
    assert (row["feature_name"], row["feature_category"]) == (feature, category)


# What each column is computed from, and joined by.

LINEAGE: Truth = {
    "usage_id": ("usage_id", ""),
    "meeting_id": ("meeting_id", ""),
    "host_user_key": (
        USER_KEY,
        "meeting_id si_meetings.meeting_id "
        f"si_meetings.host_id si_meetings.start_time {USER_VERSION}",
    ),
    "feature_name": ("feature_name", ""),
    "feature_category": ("feature_name", ""),
    "usage_count": ("usage_count", ""),
    "usage_date": ("usage_date", ""),
    **COPIED,
    **STAMPS,
}
