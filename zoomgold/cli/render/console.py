"""How single values and the console look."""

import sys
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from decimal import Decimal
from typing import IO

from rich.console import Console
from rich.text import Text

#: Wider than any line: what a program reads is neither wrapped nor cut.
_NO_LIMIT = 100_000
#: Enough of an id to name one thing among thousands; commands take it in its place.
_ID_SHOWN = 8
NO_VALUE = "-"


class _Console(Console):
    """Rich's console, except that a closed pipe does not end the process."""

    def on_broken_pipe(self) -> None:
        """Called while the error is handled: it is for whoever prints."""
        raise


def console(stream: IO[str] | None = None, *, least: int = 0) -> Console:
    """A console on a stream, stdout by default; it reads no markup in what it prints.

    It has lines of at least `least` characters, which a narrower terminal wraps.
    """
    out = stream or sys.stdout
    # Of a terminal rich finds the width itself; COLUMNS says another. What goes into a pipe or a
    # file is for programs, too, and tools set COLUMNS for whatever they start: it is never cut.
    width = None if out.isatty() else _NO_LIMIT
    made = _Console(file=out, width=width, markup=False, highlight=False, emoji=False)
    if made.width < least:
        made.width = least
    return made


def has_room(*, wide: bool) -> bool:
    """Whether nothing need be shortened: `--wide`, or a pipe."""
    return wide or console().width >= _NO_LIMIT


def listed(names: Sequence[str], most: int = 3) -> str:
    """The names in a line, the first of them where they are many."""
    if len(names) <= most + 1:
        return ", ".join(names)
    return f"{', '.join(names[:most])} and {len(names) - most} more"


def short(identifier: str, among: Iterable[str] = ()) -> str:
    """The first characters of an id, enough to tell it from those among which it is shown."""
    others = {other for other in among if other != identifier}
    size = _ID_SHOWN
    while size < len(identifier) and any(other.startswith(identifier[:size]) for other in others):
        size += 1
    return identifier[:size]


def number(count: int | None) -> Text:
    return Text(NO_VALUE if count is None else f"{count:,}")


def plural(count: int, noun: str, nouns: str | None = None) -> str:
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {nouns or f'{noun}s'}"


def seconds(seconds: float | None) -> str:
    return NO_VALUE if seconds is None else f"{seconds:,.1f}"


def duration(value: timedelta) -> str:
    """A duration as `--lookback` takes it."""
    seconds = value.total_seconds()
    sizes = ((86_400, "d"), (3600, "h"), (60, "m"))
    size, unit = next((each for each in sizes if seconds and seconds % each[0] == 0), (1, "s"))
    return f"{seconds / size:g}{unit}"


def utc(at: datetime, timespec: str = "auto") -> str:
    """A time of Silver or Gold, which is always in UTC, and says so."""
    return at.replace(tzinfo=None).isoformat(sep=" ", timespec=timespec) + "Z"


def is_number(value: object) -> bool:
    return value is None or (isinstance(value, int | float | Decimal) and value is not True)


def shown(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, timedelta):
        return duration(value)
    if isinstance(value, datetime):
        return utc(value)
    text = NO_VALUE if value is None else str(value)
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)
