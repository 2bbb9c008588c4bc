"""The lists that people act on, from Gold tables given as lists of rows, in plain Python."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from decimal import Decimal
from statistics import median

from .contract import Row
from .marts import Gold, Users, user_day_agg

_ONE_DAY = timedelta(days=1)
_THIRTY_DAYS = timedelta(days=30)


def expiring_licenses(gold: Gold, as_of: datetime, days: int) -> list[Row]:
    """The licenses in their term that end within so many days."""
    users, today = Users(gold["go_user_dim"]), as_of.date()
    found = []
    for row in gold["go_license_dim"]:
        is_there = row["valid_from"] <= as_of < row["valid_to"]
        if not is_there or row["end_date"] is None or row["start_date"] > today:
            continue
        left = (row["end_date"] - today).days
        if 0 <= left <= days:
            user = users.at(row["assigned_to_user_id"], as_of)
            found.append(
                {
                    "license_id": row["license_id"],
                    "license_type": row["license_type"],
                    "assigned_to_user_id": row["assigned_to_user_id"],
                    "company": user["company"] if user else None,
                    "end_date": row["end_date"],
                    "days_left": left,
                }
            )
    return sorted(found, key=lambda row: (row["days_left"], row["license_id"]))


def near_plan_limit(gold: Gold, as_of: datetime) -> list[Row]:
    """The users with free group meetings of 36 minutes or more."""
    users = Users(gold["go_user_dim"])
    near: dict[str, list[Row]] = {}
    for row in gold["go_meeting_fact"]:
        host = users.id_of(row["host_user_key"])
        if (
            host is not None
            and users.by_key[row["host_user_key"]]["plan_type"] == "Free"
            and row["participant_count"] > 2
            and (row["duration_minutes"] or 0) >= 36
            and as_of - _THIRTY_DAYS <= row["start_time"] < as_of
        ):
            near.setdefault(host, []).append(row)
    found = [
        {
            "user_id": user,
            "meeting_count": len(rows),
            "longest_minutes": max(row["duration_minutes"] for row in rows),
            "last_start_time": max(row["start_time"] for row in rows),
        }
        for user, rows in near.items()
    ]
    return sorted(
        found, key=lambda row: (-row["meeting_count"], -row["longest_minutes"], row["user_id"])
    )


def upgrade_signals(gold: Gold) -> list[Row]:
    """The upgrades, each with the user's minutes before it and those of others on the plan."""
    users, days = Users(gold["go_user_dim"]), user_day_agg(gold)
    found = []
    for event in gold["go_billing_event_fact"]:
        day, user = event["event_date"], event["user_id"]
        if event["event_type"] != "Upgrade" or user not in users:
            continue
        version = users.at(user, datetime.combine(day - _ONE_DAY, time()))
        assert version is not None
        window = [row for row in days if day - _THIRTY_DAYS <= row["activity_date"] < day]
        minutes: dict[str, int] = {}
        for row in window:
            met = row["hosted_minutes"] + row["attendance_minutes"]
            minutes[row["user_id"]] = minutes.get(row["user_id"], 0) + met
        peers = {
            row["user_id"]
            for row in window
            if row["is_active"] and row["plan_type"] == version["plan_type"]
        }
        middle = median(minutes[peer] for peer in peers) if peers else None
        own = minutes.get(user, 0)
        found.append(
            {
                "event_id": event["event_id"],
                "event_date": day,
                "user_id": user,
                "plan_type": version["plan_type"],
                "minutes": own,
                "median_minutes": None if middle is None else Decimal(middle),
                "is_above": None if middle is None else own > middle,
            }
        )
    return sorted(found, key=lambda row: (row["event_date"], row["event_id"]))
