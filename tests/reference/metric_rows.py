"""Periods, and the rows of Gold that count in each."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta

from .contract import ANONYMOUS_USER, UNKNOWN_USER, Row
from .marts import Gold

_ONE_DAY = timedelta(days=1)
_RESERVED = (UNKNOWN_USER, ANONYMOUS_USER)


# Periods


@dataclass(frozen=True)
class Period:
    """A period by its first day, and those of its days that are asked for."""

    start: date
    first: date
    last: date


def period_start(day: date, grain: str) -> date:
    """The first day of the period that a day is in."""
    match grain:
        case "day":
            return day
        case "week":
            return date.fromordinal(day.toordinal() - day.weekday())
        case "month":
            return day.replace(day=1)
        case "quarter":
            return date(day.year, (day.month - 1) // 3 * 3 + 1, 1)
        case "year":
            return date(day.year, 1, 1)
    raise ValueError(grain)


def periods(first: date, last: date, grain: str) -> list[Period]:
    """All periods from one day to another."""
    found: dict[date, tuple[date, date]] = {}
    for ordinal in range(first.toordinal(), last.toordinal() + 1):
        day = date.fromordinal(ordinal)
        start = period_start(day, grain)
        found[start] = (found.get(start, (day, day))[0], day)
    return [Period(start, *days) for start, days in found.items()]


# Rows of a period


class World:
    """Gold, looked at by day; facts have the plan and the company of the version they refer to."""

    def __init__(self, gold: Gold, grain: str) -> None:
        self.gold, self.grain = gold, grain
        self._versions = {row["user_key"]: row for row in gold["go_user_dim"]}
        self._by_day: dict[tuple[str, str], dict[date, list[Row]]] = {}
        days = [row["activity_date"] for row in gold["go_user_day_agg"]]
        self._first_period = period_start(min(days), grain) if days else None

    def _with_user(self, row: Row, key: str) -> Row:
        version = self._versions[row[key]]
        return row | {
            "plan_type": version["plan_type"],
            "company": version["company"],
            "known_user": None if version["user_id"] in _RESERVED else version["user_id"],
        }

    def _on(self, table: str, column: str, first: date, last: date, key: str = "") -> list[Row]:
        """The rows of a table dated in these days, with their user where `key` names one."""
        if (table, column) not in self._by_day:
            by_day: dict[date, list[Row]] = defaultdict(list)
            for row in self.gold[table]:
                if row[column] is not None:
                    by_day[row[column]].append(self._with_user(row, key) if key else row)
            self._by_day[table, column] = by_day
        by_day = self._by_day[table, column]
        if (last - first).days > len(by_day):
            return [row for day, rows in by_day.items() if first <= day <= last for row in rows]
        days = map(date.fromordinal, range(first.toordinal(), last.toordinal() + 1))
        return [row for day in days for row in by_day.get(day, ())]

    def user_days(self, p: Period) -> list[Row]:
        return self._on("go_user_day_agg", "activity_date", p.first, p.last)

    def first_versions(self, p: Period) -> list[Row]:
        rows = self._on("go_user_dim", "registration_date", p.first, p.last)
        return [r for r in rows if r["version_number"] == 1 and r["user_id"] not in _RESERVED]

    def meetings(self, p: Period) -> list[Row]:
        return self._on("go_meeting_fact", "meeting_date", p.first, p.last, "host_user_key")

    def sessions(self, p: Period) -> list[Row]:
        return self._on("go_participant_fact", "attendance_date", p.first, p.last)

    def usage(self, p: Period) -> list[Row]:
        return self._on("go_feature_usage_fact", "usage_date", p.first, p.last, "host_user_key")

    def webinars(self, p: Period) -> list[Row]:
        return self._on("go_webinar_fact", "webinar_date", p.first, p.last, "host_user_key")

    def opened(self, p: Period) -> list[Row]:
        return self._on("go_support_ticket_fact", "open_date", p.first, p.last, "user_key")

    def resolved(self, p: Period) -> list[Row]:
        return self._on("go_support_ticket_fact", "close_date", p.first, p.last, "user_key")

    def open_at_end(self, p: Period) -> list[Row]:
        return [
            row
            for row in self.gold["go_support_ticket_fact"]
            if row["open_date"] <= p.last
            and (row["is_open"] or (row["close_date"] is not None and row["close_date"] > p.last))
        ]

    def events(self, p: Period) -> list[Row]:
        return self._on("go_billing_event_fact", "event_date", p.first, p.last, "user_key")

    def licenses_at_end(self, p: Period) -> list[Row]:
        rows = self.gold["go_license_month_agg"]
        newest = max((row["month"] for row in rows), default=date.min)
        month = min(p.last.replace(day=1), newest)
        return [row for row in rows if row["month"] == month >= p.first.replace(day=1)]

    def ending_licenses(self, p: Period) -> list[Row]:
        rows = self._on("go_license_dim", "end_date", p.first, p.last)
        return [row for row in rows if row["scd_current_flag"]]

    def active_before(self, p: Period) -> list[Row]:
        """The active days of the whole period before, each with whether its user is gone."""
        if p.start == date.min:
            return []
        last = p.start - _ONE_DAY
        before = self._on("go_user_day_agg", "activity_date", period_start(last, self.grain), last)
        here = {row["user_id"] for row in self.user_days(p) if row["is_active"]}
        return [r | {"gone": r["user_id"] not in here} for r in before if r["is_active"]]

    def has_data_before(self, p: Period) -> bool:
        """Whether the period is after the first one that go_user_day_agg has a row of."""
        return self._first_period is not None and self._first_period < p.start
