"""The windows of the reports: 30 days, 90 days, 12 months, all; each ends where the data does."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

#: Before this many years, a date is an outlier; go_date_dim draws the same line.
MOST_YEARS = 10
_ONE_DAY = timedelta(days=1)
_LEAST = timedelta(microseconds=1)
DAY, WEEK, MONTH = "day", "week", "month"


@dataclass(frozen=True)
class Window:
    """The days from `first` to `last`; `grain` is that of charts which may choose.

    `previous` are as many days before, where Gold has data for all of them.
    """

    key: str
    name: str
    first: date
    last: date
    grain: str
    previous: tuple[date, date] | None = None

    @property
    def days(self) -> int:
        """How many days there are."""
        return (self.last - self.first).days + 1


def last_day(as_of: datetime, delivered: date | None = None) -> date:
    """The last day of which anything is known: of a midnight, the day that it ends.

    `delivered` is the day of the newest row. Where that lies behind as_of, nothing is known of the
    days since, and they are not shown as days on which nothing happened.
    """
    last = (max(as_of, datetime.min + _LEAST) - _LEAST).date()
    return last if delivered is None else min(last, delivered)


def earliest_day(last: date) -> date:
    """The first day that the reports may go back to."""
    return _years_before(last, MOST_YEARS)


def windows(last: date, first_activity: date | None) -> tuple[Window, ...]:
    """All windows, the shortest first."""
    year = _years_before(last, 1)
    since = min(first_activity or year, last)
    firsts = (
        ("30d", "30 days", _days_before(last, 29), DAY),
        ("90d", "90 days", _days_before(last, 89), WEEK),
        ("12m", "12 months", year, MONTH),
        ("all", "All", since, MONTH),
    )
    return tuple(
        Window(key, name, first, last, grain, _previous(key, first, last, first_activity))
        for key, name, first, grain in firsts
    )


def _previous(
    key: str, first: date, last: date, first_activity: date | None
) -> tuple[date, date] | None:
    """The days before a window; none before all, and none that begin before the data."""
    if first_activity is None or key == "all" or first == date.min:
        return None
    before = first - _ONE_DAY
    start = _years_before(before, 1) if key == "12m" else _days_before(before, (last - first).days)
    return (start, before) if start >= first_activity else None


def _days_before(day: date, days: int) -> date:
    return day - timedelta(days=min(days, (day - date.min).days))


def _years_before(last: date, years: int) -> date:
    """The first of so many years of which `last` is the last day."""
    if last.year <= years:
        return date.min
    is_leap_day = (last.month, last.day) == (2, 29)
    return last.replace(year=last.year - years, day=28 if is_leap_day else last.day) + _ONE_DAY
