"""When the batches of a world come, and what the timestamps of their rows may be.

All worlds share one time line. Its batches come in order, but what a row says of itself keeps no
order at all: a row may be years late, or say that it was loaded years ahead.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

LOOKBACK = timedelta(days=3)
RUNS = 4
"""The most batches that a world is cut into."""

NEWEST = (
    datetime(2025, 2, 19, 8),
    datetime(2025, 3, 1, 8),
    datetime(2025, 3, 11, 8),
    datetime(2025, 3, 21, 8),
    datetime(2025, 3, 31, 8),
)
"""`NEWEST[n]` is when batch n comes; the first batch is number 1."""

LONG_BEHIND = (datetime(2019, 7, 1, 6), datetime(2022, 12, 31, 23, 59, 59, 999_999))
SOON = datetime(2025, 5, 9, 7)
LONG_AHEAD = (datetime(2028, 2, 29, 12), datetime(2041, 1, 1))
FAR_FUTURE = datetime(9999, 1, 1)
OPEN_END = datetime(9999, 12, 31)

OLD = (
    datetime(2025, 2, 10),
    datetime(2025, 2, 20, 9),
    datetime(2025, 3, 1, 7, 59, 59, 999_999),
    datetime(2025, 3, 6, 12),
    datetime(2025, 3, 15),
)
"""Instants in the past at which late rows say that they took effect."""


@dataclass(frozen=True)
class Timing:
    """The metadata of a row that say when it came and when it took effect."""

    load: datetime | None
    update: datetime | None = None
    is_dated: bool = True

    @property
    def given(self) -> tuple[datetime, ...]:
        """The timestamps that are there."""
        return tuple(time for time in (self.load, self.update) if time is not None)

    @property
    def later(self) -> datetime | None:
        """The later of the two timestamps, as far as they are there."""
        return max(self.given, default=None)

    @property
    def load_date(self) -> date | None:
        return self.load.date() if self.load is not None and self.is_dated else None

    @property
    def update_date(self) -> date | None:
        return self.update.date() if self.update is not None and self.is_dated else None


def in_time(batch: int) -> tuple[Timing, ...]:
    """Timings of rows that come when they say: what is usual."""
    before, newest = NEWEST[batch - 1], NEWEST[batch]
    times = (newest, before + timedelta(days=2), newest - timedelta(hours=1), before)
    return tuple(Timing(time) for time in times)


def timings(batch: int) -> tuple[Timing, ...]:
    """What the timestamps of a row of a batch may be, the usual first."""
    before, newest = NEWEST[batch - 1], NEWEST[batch]
    middle = before + timedelta(days=2)
    past = tuple(time for time in OLD if time <= newest)
    return (
        *in_time(batch) * 2,
        *(Timing(newest, old) for old in past),
        *(Timing(middle, old, is_dated=False) for old in past),
        Timing(OLD[0], newest),
        Timing(None, middle),
        Timing(middle, middle),
        Timing(before - LOOKBACK, is_dated=False),
        # Later than any lookback, by what they say of themselves.
        Timing(OLD[0]),
        Timing(OLD[0], OLD[1]),
        Timing(None, OLD[1]),
        Timing(NEWEST[0]),
        # Years wrong, either way.
        Timing(LONG_BEHIND[0]),
        Timing(LONG_BEHIND[1], LONG_BEHIND[0]),
        Timing(newest, LONG_BEHIND[1]),
        Timing(LONG_AHEAD[0]),
        Timing(LONG_AHEAD[1], OLD[1]),
        Timing(newest, LONG_AHEAD[0]),
        Timing(LONG_BEHIND[0], LONG_AHEAD[1]),
        Timing(newest, SOON),
        Timing(None),
        Timing(FAR_FUTURE),
        Timing(FAR_FUTURE, OLD[1]),
        Timing(newest, OPEN_END),
    )


TIMINGS = {batch: timings(batch) for batch in range(1, RUNS + 1)}
IN_TIME = {batch: in_time(batch) for batch in range(1, RUNS + 1)}

STEADY_AS_OF = NEWEST[RUNS] + timedelta(days=30)
AS_OF_DELAYS = (timedelta(0), timedelta(hours=1), timedelta(days=2))
