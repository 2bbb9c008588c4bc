"""What the rows made for the contracts of dimensions share."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import date, datetime

from .sheet import SOME_KEY, Row

JANUARY, FEBRUARY = datetime(2024, 1, 1), datetime(2024, 2, 1)
#: Microseconds from 1970-01-01 to the first of January and of February 2024.
JANUARY_MICROSECONDS, FEBRUARY_MICROSECONDS = 1_704_067_200_000_000, 1_706_745_600_000_000
OPEN_END = datetime(9999, 12, 31)
VERSION: Row = {
    "version_number": 1,
    "valid_from": JANUARY,
    "valid_to": OPEN_END,
    "scd_start_date": date(2024, 1, 1),
    "scd_end_date": date(9999, 12, 31),
    "scd_current_flag": True,
    "last_seen_at_source": FEBRUARY,
    "attribute_hash": SOME_KEY,
}
CLOSED_VERSION: Row = {
    "valid_to": datetime(2024, 3, 1, 12),
    "scd_end_date": date(2024, 3, 1),
    "scd_current_flag": False,
}


def key_of(business_key: str, microseconds: int = JANUARY_MICROSECONDS) -> str:
    """The key of a version."""
    return hashlib.md5(f"{business_key}|{microseconds}".encode()).hexdigest()


def hash_of(*values: str | None) -> str:
    """The md5 over attributes as gold.md has them encoded: each `length:text`, a null is `~`."""
    texts = ["~" if value is None else f"{len(value)}:{value}" for value in values]
    return hashlib.md5("".join(texts).encode()).hexdigest()


def hashed(*tracked: str) -> Callable[[Row], Row]:
    """Gives a row the hash of its tracked attributes."""

    def hashed(row: Row) -> Row:
        texts = [None if row[name] is None else str(row[name]) for name in tracked]
        return row | {"attribute_hash": hash_of(*texts)}

    return hashed
