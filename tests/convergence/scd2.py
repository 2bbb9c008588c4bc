"""A brute-force model of SCD type 2 across runs: for each key, a list of versions.

Written from the contract alone. It knows no watermark: in every run it looks at all that Silver
holds of a key and at all that it has published of it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from reference.contract import OPEN_END, Row
from reference.ordering import eff

Tracked = Callable[[Row], tuple[object, ...]]


@dataclass(frozen=True)
class Version:
    """A stretch of time over which a key's tracked attributes are those of `row`, its first."""

    valid_from: datetime
    valid_to: datetime
    last_seen: datetime
    row: Row


@dataclass(frozen=True)
class History:
    """All that is known of a key after a run."""

    versions: tuple[Version, ...] = ()
    closings: frozenset[datetime] = frozenset()
    first_load: date | None = None

    @property
    def is_current(self) -> bool:
        """Whether the key has a version without an end."""
        return bool(self.versions) and self.versions[-1].valid_to == OPEN_END


@dataclass(frozen=True)
class Sighting:
    """What Silver holds of a key: its valid rows in latest-row order, and if it has any row."""

    valid: Sequence[Row] = ()
    is_there: bool = False


def next_history(
    before: History, seen: Sighting, tracked: Tracked, *, as_of: datetime, close: bool
) -> History:
    """The history of a key after a run that saw this of it."""
    observed: dict[datetime, Row] = {}
    for version in before.versions:
        observed[version.valid_from] = version.row
        observed[version.last_seen] = version.row
    for row in seen.valid:  # the latest of an instant comes last, and Silver outdoes what stood
        observed[_instant(row)] = row
    closings = before.closings
    if close and _vanished(before, seen, as_of):
        closings |= {as_of}
    dates = [row["load_date"] for row in seen.valid] + [before.first_load]
    first_load = min((day for day in dates if day is not None), default=None)
    return History(tuple(_fold(observed, closings, tracked)), closings, first_load)


def _vanished(before: History, seen: Sighting, as_of: datetime) -> bool:
    """Whether a current key is gone from Silver, and its current version began before the run."""
    return before.is_current and not seen.is_there and before.versions[-1].valid_from < as_of


def _fold(
    observed: dict[datetime, Row], closings: frozenset[datetime], tracked: Tracked
) -> list[Version]:
    """Versions from observations of presence and of absence; at one instant, absence is first."""
    events: list[tuple[datetime, Row | None]] = [(at, None) for at in closings]
    events += observed.items()
    events.sort(key=lambda event: (event[0], event[1] is not None))
    runs: list[tuple[datetime, datetime, Row]] = []  # first seen, last seen, opened by
    ends: list[datetime] = []
    is_open = False
    for at, row in events:
        if row is None:
            if is_open:
                ends.append(at)
            is_open = False
        elif is_open and tracked(runs[-1][2]) == tracked(row):
            runs[-1] = (runs[-1][0], at, runs[-1][2])
        else:
            if is_open:
                ends.append(at)
            runs.append((at, at, row))
            is_open = True
    if is_open:
        ends.append(OPEN_END)
    return [
        Version(start, end, last, row) for (start, last, row), end in zip(runs, ends, strict=True)
    ]


def _instant(row: Row) -> datetime:
    """The effective time of a valid row; the rules see to it that there is one."""
    instant = eff(row)
    if instant is None:
        raise ValueError("a valid row of a dimension without an effective time")
    return instant
