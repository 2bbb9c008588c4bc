"""When the runs of an example happen, and what the timestamps of a batch's rows may be.

All worlds share one time line. Every batch holds, in every table, an anchor row that is loaded at
the newest instant of the batch: so the watermark of each table after each run is known, the same
for a world alone as among others, and as high as the order of load allows.
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
"""`NEWEST[n]` is the latest load of batch n; the first batch is number 1."""

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
    def later(self) -> datetime | None:
        """The later of the two timestamps, as far as they are there."""
        return max((time for time in (self.load, self.update) if time is not None), default=None)

    @property
    def load_date(self) -> date | None:
        return self.load.date() if self.load is not None and self.is_dated else None

    @property
    def update_date(self) -> date | None:
        return self.update.date() if self.update is not None and self.is_dated else None


def admits(batch: int, later: datetime | None) -> bool:
    """Whether a row may come in a batch: the order of load is kept within the lookback.

    A row without timestamps may always come, and so may one from the future: it is never old.
    """
    if later is None or later >= FAR_FUTURE or batch == 1:
        return True
    return later >= NEWEST[batch - 1] - LOOKBACK


def timings(batch: int) -> tuple[Timing, ...]:
    """What the timestamps of a row of a batch may be, the usual first."""
    before, newest = NEWEST[batch - 1], NEWEST[batch]
    past = tuple(time for time in OLD if time <= newest)
    if batch == 1:
        recent = (OLD[0], OLD[1], newest - timedelta(hours=1), newest)
    else:
        recent = (newest, before - LOOKBACK, before + timedelta(days=2), before)
    return (
        *(Timing(time) for time in recent),
        *(Timing(recent[0], old) for old in past),
        *(Timing(recent[2], old, is_dated=False) for old in past),
        Timing(OLD[0], recent[0]),
        Timing(None, recent[2]),
        Timing(recent[2], recent[2]),
        Timing(recent[1], is_dated=False),
        Timing(None),
        Timing(FAR_FUTURE),
        Timing(FAR_FUTURE, OLD[1]),
        Timing(recent[0], OPEN_END),
    )


TIMINGS = {batch: timings(batch) for batch in range(1, RUNS + 1)}

STEADY_AS_OF = NEWEST[RUNS] + timedelta(days=30)
AS_OF_DELAYS = (timedelta(0), timedelta(hours=1), timedelta(days=2))
