"""The types of settings: how durations, times, shares, counts and paths are written."""

import re
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Annotated

from pydantic import BeforeValidator, Field

from zoomgold.errors import UsageError

INSTANT = "a date or time in UTC, such as 2025-06-30 or 2025-06-30T12:00:00"
SHARE = "a number from 0 to 1"
SPAN = "a number with s, m, h or d, such as 60s or 3d"

_DURATION = re.compile(r"(\d+(?:\.\d+)?)\s*([smhd])", re.ASCII)
_BARE = re.compile(r"\d+(?:\.\d+)?", re.ASCII)
_UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days"}


def _instant(value: object) -> object:
    """A naive time in UTC; a date is its midnight."""
    if isinstance(value, str):
        value = datetime.fromisoformat(value.strip())
    elif isinstance(value, date) and not isinstance(value, datetime):
        value = datetime(value.year, value.month, value.day)
    if not isinstance(value, datetime):
        raise ValueError("not a time")
    if value.tzinfo is not None and value.utcoffset() != timedelta(0):
        raise ValueError("not UTC")
    return value.replace(tzinfo=None)


def instant_of(text: str, option: str) -> datetime:
    """A time that an option gives which is no setting. Raises `UsageError`."""
    try:
        found = _instant(text)
    except ValueError:
        raise UsageError(f"{option}: expected {INSTANT}, found {text!r}.") from None
    assert isinstance(found, datetime)
    return found


def duration_of(value: object) -> object:
    """The duration that a text such as 60s or 3d gives; ValueError where it gives none."""
    if isinstance(value, timedelta):
        return value
    if not isinstance(value, bool) and value in (0, "0"):
        return timedelta(0)
    found = _DURATION.fullmatch(value.strip()) if isinstance(value, str) else None
    if found is None:
        raise ValueError("not a duration")
    try:
        return timedelta(**{_UNITS[found[2]]: float(found[1])})
    except OverflowError as error:
        raise ValueError("too long") from error


def _wait_of(value: object) -> object:
    """A duration, of which a bare number is in seconds."""
    if isinstance(value, bool):
        raise ValueError("not a duration")
    text = str(value).strip() if isinstance(value, int | float | str) else ""
    return duration_of(f"{text}s" if _BARE.fullmatch(text) else value)


def _number(value: object) -> object:
    if isinstance(value, bool):
        raise ValueError("not a number")
    return value


def _path(value: object) -> object:
    return Path(value).expanduser() if isinstance(value, str | Path) else value


Instant = Annotated[datetime, BeforeValidator(_instant)]
Duration = Annotated[timedelta, BeforeValidator(duration_of)]
Wait = Annotated[timedelta, BeforeValidator(_wait_of)]
Share = Annotated[float, BeforeValidator(_number), Field(ge=0, le=1, description=SHARE)]
Count = Annotated[int, BeforeValidator(_number), Field(ge=1)]
RetentionDays = Annotated[int, BeforeValidator(_number), Field(ge=0, le=90)]
Amount = Annotated[int, BeforeValidator(_number), Field(ge=0)]
FilePath = Annotated[Path, BeforeValidator(_path)]


def span_text(value: timedelta) -> str:
    """A duration as settings are written: 3d, 12h."""
    seconds = value.total_seconds()
    sizes = ((86_400, "d"), (3_600, "h"), (60, "m"))
    size, unit = next((each for each in sizes if seconds and seconds % each[0] == 0), (1, "s"))
    return f"{seconds / size:g}{unit}"
