"""Times as settings and options give them: in UTC, without a zone."""

from datetime import date, datetime, timedelta

from zoomgold.errors import UsageError

#: What is expected, as messages say it.
INSTANT = "a date or time in UTC, such as 2025-06-30 or 2025-06-30T12:00:00"


def instant(value: object) -> datetime:
    """A naive time in UTC; a date is its midnight. Raises ValueError for anything else."""
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
        return instant(text)
    except ValueError:
        raise UsageError(f"{option}: expected {INSTANT}, found {text!r}.") from None
