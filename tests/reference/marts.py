"""The marts from Gold tables given as lists of rows, in plain Python, as the contract says.

Those that metrics are of stand here, any other one in its own test file, as `reference`.
Run stamps are left out. Nothing here is fast; all of it can be read next to the contract.
"""

from __future__ import annotations

import calendar
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import cache
from importlib import import_module
from pathlib import Path

from .contract import ANONYMOUS_USER, UNKNOWN_USER, Row

Gold = dict[str, list[Row]]

_TESTS = Path(__file__).parents[1] / "models"

_DATED = (
    ("go_meeting_fact", "meeting_date"),
    ("go_participant_fact", "attendance_date"),
    ("go_feature_usage_fact", "usage_date"),
    ("go_webinar_fact", "webinar_date"),
    ("go_support_ticket_fact", "open_date"),
    ("go_support_ticket_fact", "close_date"),
    ("go_billing_event_fact", "event_date"),
)
_MONTHS = 120


def marts(gold: Gold, as_of: datetime) -> Gold:
    """All marts by name."""
    others = {name: rows(gold, as_of) for name, rows in _others().items()}
    return others | {
        "go_date_dim": date_dim(gold, as_of),
        "go_user_day_agg": user_day_agg(gold),
        "go_license_month_agg": license_month_agg(gold, as_of),
    }


@cache
def _others() -> Mapping[str, Callable[[Gold, datetime], list[Row]]]:
    """What the test files of marts have as `reference`, by the name of the mart."""
    files = [file for file in _TESTS.glob("test_*.py") if "\ndef reference(" in file.read_text()]
    return {
        file.stem.removeprefix("test_"): import_module(f"models.{file.stem}").reference
        for file in files
    }


# Dates


def date_dim(gold: Gold, as_of: datetime) -> list[Row]:
    """One row per date."""
    held = {
        row[column] for table, column in _DATED for row in gold[table] if row[column] is not None
    }
    first, last = _years_off(as_of.date(), -10), _years_off(as_of.date(), 1)
    near = [day for day in held if first <= day <= last]
    years = {as_of.year}
    if near:
        years |= set(range(min(near).year, max(near).year + 1))
    days = {day for year in years for day in _days_of(year)} | held
    return [_described(day) for day in sorted(days)]


def _years_off(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)


def _days_of(year: int) -> Iterator[date]:
    for month in range(1, 13):
        for day in range(1, calendar.monthrange(year, month)[1] + 1):
            yield date(year, month, day)


def _described(day: date) -> Row:
    iso = day.isocalendar()
    return {
        "date": day,
        "year": day.year,
        "quarter": {1: 1, 2: 1, 3: 1, 4: 2, 5: 2, 6: 2, 7: 3, 8: 3, 9: 3}.get(day.month, 4),
        "month": day.replace(day=1),
        "iso_year": iso.year,
        "iso_week": iso.week,
        "week_start": date.fromordinal(day.toordinal() - day.weekday()),
        "day_of_week": day.isoweekday(),
        "is_weekend": day.strftime("%A") in ("Saturday", "Sunday"),
        "is_business_day": day.strftime("%A") not in ("Saturday", "Sunday"),
    }


# Users


class Users:
    """The users that Gold knows, reserved members left out."""

    def __init__(self, user_dim: list[Row]) -> None:
        self.by_key = {row["user_key"]: row for row in user_dim}
        self._versions: dict[str, list[Row]] = defaultdict(list)
        for row in sorted(user_dim, key=lambda row: row["valid_from"]):
            if row["user_id"] not in (UNKNOWN_USER, ANONYMOUS_USER):
                self._versions[row["user_id"]].append(row)

    def __contains__(self, user_id: str | None) -> bool:
        return user_id in self._versions

    def at(self, user_id: str | None, instant: datetime) -> Row | None:
        """The version in force: the first one before there was any; None for an unknown user."""
        if user_id is None or user_id not in self:
            return None
        versions = self._versions[user_id]
        return [versions[0], *(v for v in versions if v["valid_from"] <= instant)][-1]

    def id_of(self, user_key: str) -> str | None:
        """The known user whose version it is."""
        user_id = self.by_key[user_key]["user_id"]
        return user_id if user_id in self else None


_NOTHING = {
    "meetings_hosted": 0,
    "hosted_minutes": 0,
    "group_meetings_hosted": 0,
    "sessions_attended": 0,
    "attendance_minutes": 0,
    "webinars_hosted": 0,
    "feature_uses": 0,
    "tickets_opened": 0,
    "billed_amount": Decimal("0.00"),
    "recurring_amount": Decimal("0.00"),
}


def user_day_agg(gold: Gold) -> list[Row]:
    """One row per known user and date with activity."""
    users = Users(gold["go_user_dim"])
    days: dict[tuple[str, date], Row] = {}

    def day_of(user_id: str | None, day: date) -> Row:
        # What an unknown user did is added up nowhere.
        if user_id is None or user_id not in users:
            return dict(_NOTHING)
        return days.setdefault((user_id, day), dict(_NOTHING))

    for meeting in gold["go_meeting_fact"]:
        row = day_of(meeting["host_id"], meeting["meeting_date"])
        row["meetings_hosted"] += 1
        row["hosted_minutes"] += meeting["duration_minutes"] or 0
        row["group_meetings_hosted"] += meeting["participant_count"] > 2
    for session in gold["go_participant_fact"]:
        row = day_of(session["user_id"], session["attendance_date"])
        row["sessions_attended"] += 1
        row["attendance_minutes"] += session["attendance_minutes"] or 0
    for webinar in gold["go_webinar_fact"]:
        day_of(webinar["host_id"], webinar["webinar_date"])["webinars_hosted"] += 1
    hosts = {meeting["meeting_id"]: meeting["host_id"] for meeting in gold["go_meeting_fact"]}
    for usage in gold["go_feature_usage_fact"]:
        row = day_of(hosts.get(usage["meeting_id"]), usage["usage_date"])
        row["feature_uses"] += usage["usage_count"]
    for ticket in gold["go_support_ticket_fact"]:
        day_of(ticket["user_id"], ticket["open_date"])["tickets_opened"] += 1
    for event in gold["go_billing_event_fact"]:
        row = day_of(event["user_id"], event["event_date"])
        row["billed_amount"] += event["net_amount"]
        if event["is_recurring"]:
            row["recurring_amount"] += event["net_amount"]

    found = []
    for (user_id, day), measures in days.items():
        version = users.at(user_id, datetime.combine(day, time()))
        assert version is not None
        found.append(
            {
                "user_id": user_id,
                "activity_date": day,
                "user_key": version["user_key"],
                "plan_type": version["plan_type"],
                "company": version["company"],
                **measures,
                "is_active": bool(measures["meetings_hosted"] or measures["sessions_attended"]),
            }
        )
    return found


# Licenses


def license_month_agg(gold: Gold, as_of: datetime) -> list[Row]:
    """One row per license and month at whose end a version is in force."""
    users = Users(gold["go_user_dim"])
    found = []
    for month, instant in _month_ends(as_of):
        for version in gold["go_license_dim"]:
            if version["valid_from"] <= instant < version["valid_to"]:
                found.append(_license_at(version, month, instant, users))
    return found


def _month_ends(as_of: datetime) -> Iterator[tuple[date, datetime]]:
    """The first day of each month, and the instant at which licenses are looked at."""
    month, instant = as_of.date().replace(day=1), as_of
    for _ in range(_MONTHS):
        yield month, instant
        instant = datetime.combine(month, time()) - timedelta(microseconds=1)
        month = instant.date().replace(day=1)


def _license_at(version: Row, month: date, instant: datetime, users: Users) -> Row:
    assigned, start, end = (
        version[name] for name in ("assigned_to_user_id", "start_date", "end_date")
    )
    user = users.at(assigned, instant) or {"plan_type": "Unknown", "company": None}
    day = instant.date()
    return {
        "license_id": version["license_id"],
        "month": month,
        "license_key": version["license_key"],
        "license_type": version["license_type"],
        "assigned_to_user_id": assigned,
        "plan_type": None if assigned is None else user["plan_type"],
        "company": None if assigned is None else user["company"],
        "start_date": start,
        "end_date": end,
        "term_days": version["term_days"],
        "is_assigned": assigned is not None,
        "is_active": start <= day and (end is None or end >= day),
        "expires_in_month": end is not None and (end.year, end.month) == (month.year, month.month),
    }
