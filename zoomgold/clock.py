"""The clock: the one place that asks for the present time."""

from datetime import UTC, datetime


def utc_now() -> datetime:
    """The present time in UTC, without a zone: as Silver and Gold hold times."""
    return datetime.now(UTC).replace(tzinfo=None)
