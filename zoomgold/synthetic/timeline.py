"""Time, ids and load columns: what all tables have in common. Instants are seconds from 1970."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

import numpy as np
import polars as pl

from zoomgold.synthetic import vocabulary
from zoomgold.synthetic.draw import Draw, Flags, Ints
from zoomgold.synthetic.schema import DATE, TIMESTAMP

END_DAY: Final = date(2025, 6, 30)
EPOCH: Final = date(1970, 1, 1)
DAY: Final = 86_400
HOUR: Final = 3_600
MINUTE: Final = 60


@dataclass(frozen=True)
class Window:
    """The span in which things happen: ``days`` whole days before ``END_DAY``."""

    days: int

    @property
    def end(self) -> int:
        """First second after the span: midnight at which ``END_DAY`` begins."""
        return (END_DAY - EPOCH).days * DAY

    @property
    def start(self) -> int:
        """First second of the span."""
        return self.end - self.days * DAY

    @property
    def seconds(self) -> int:
        """Length of the span."""
        return self.days * DAY


@dataclass(frozen=True)
class History:
    """Rows of keys that have several each: sorted by key, then by time."""

    key: Ints
    ordinal: Ints
    at: Ints

    @classmethod
    def between(cls, draw: Draw, lengths: Ints, first: Ints, last: Ints) -> History:
        """``lengths[k]`` rows of key ``k``: the first at ``first[k]``, all before ``last[k]``.

        Two rows of a key are at least half of their even spacing apart.
        """
        key = np.repeat(np.arange(len(lengths), dtype=np.int64), lengths)
        ordinal = within(lengths)
        slot = (last - first)[key] / lengths[key]
        jitter = np.where(ordinal == 0, 0.0, draw.uniform(len(key)) * 0.5)
        return cls(key, ordinal, first[key] + (slot * (ordinal + jitter)).astype(np.int64))

    def count_so_far(self, flags: Flags) -> Ints:
        """For each row, how many of its key's rows up to it are flagged."""
        running: Ints = np.cumsum(flags, dtype=np.int64)
        opening = np.arange(len(flags)) - self.ordinal
        before: Ints = (running - flags)[opening]
        return running - before


def within(lengths: Ints) -> Ints:
    """0, 1, 2 … inside each of consecutive groups of the given lengths."""
    starts = np.cumsum(lengths) - lengths
    return np.arange(int(lengths.sum()), dtype=np.int64) - np.repeat(starts, lengths)


def scaled(users: int, per_user: float) -> int:
    """How many of a thing that there are ``per_user`` of; never none."""
    return max(1, round(users * per_user))


def ids(prefix: str, digits: int, numbers: Ints) -> pl.Series:
    """Business keys such as ``U0000123``."""
    return prefix + pl.Series(numbers).cast(pl.String).str.zfill(digits)


def user_ids(users: int) -> pl.Series:
    """The id of every user, in order of user number."""
    return ids("U", 7, np.arange(1, users + 1, dtype=np.int64))


def nullable(values: Ints, absent: Flags) -> pl.Series:
    """The values, null where ``absent``."""
    return (
        pl.DataFrame({"value": values, "absent": absent})
        .select(pl.when(~pl.col("absent")).then(pl.col("value")))
        .to_series()
    )


def timestamps(seconds: Ints | pl.Series) -> pl.Series:
    """Seconds from 1970 as timestamps."""
    return (pl.Series(seconds) * 1_000_000).cast(TIMESTAMP)


def dates(seconds: Ints | pl.Series) -> pl.Series:
    """The days on which the given seconds fall."""
    return timestamps(seconds).cast(DATE)


def load_columns(draw: Draw, changed: Ints, unstamped: Flags) -> dict[str, pl.Series]:
    """The five metadata columns of rows that changed at the given seconds.

    A loader runs each hour, five minutes past. Where ``unstamped``, the source gave no update time.
    """
    loaded = (changed // HOUR + 1) * HOUR + 5 * MINUTE
    updated = nullable(changed, unstamped)
    source = draw.pick(len(changed), (0.8, 0.15, 0.05))
    return {
        "load_timestamp": timestamps(loaded),
        "update_timestamp": timestamps(updated),
        "source_system": choose(vocabulary.SOURCES, source),
        "load_date": dates(loaded),
        "update_date": dates(updated),
    }


def choose(words: Sequence[str], positions: Ints) -> pl.Series:
    """The word at each position."""
    return pl.Series(words).gather(positions)


def with_redelivery(draw: Draw, frame: pl.DataFrame, share: float) -> pl.DataFrame:
    """The frame, followed by a share of its rows as the next hourly load delivered them again.

    Rows without an update time are left alone: a later load time would make them the latest.
    """
    chosen = frame.filter(pl.Series(draw.chance(frame.height, share)))
    again = (
        chosen.filter(pl.col("update_timestamp").is_not_null())
        .with_columns(pl.col("load_timestamp") + pl.duration(hours=1))
        .with_columns(load_date=pl.col("load_timestamp").dt.date())
    )
    return pl.concat([frame, again])
