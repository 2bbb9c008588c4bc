"""Standard streams whose loss ends no command: it is reported when the command ends.

A reader that went away, a full disk or a stream that was never open must not decide how a command
ends. So writing never fails: the first failure is remembered, and what follows is dropped.
"""

import errno
import io
import os
import select
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, TextIO

_STDIN, _STDOUT, _STDERR = 0, 1, 2


class Descriptor(io.RawIOBase):
    """A file descriptor to write to; `lost` is why it cannot be written to any more."""

    def __init__(self, number: int) -> None:
        self._number = number
        self.lost: OSError | None = None

    def writable(self) -> bool:
        """As `io` asks."""
        return True

    def fileno(self) -> int:
        """As `io` asks."""
        return self._number

    def isatty(self) -> bool:
        """As `io` asks."""
        return os.isatty(self._number)

    def write(self, data: Any) -> int:
        """Write what can be written, and claim to have written all the rest."""
        while self.lost is None:
            try:
                return os.write(self._number, data)
            except BlockingIOError:
                # Whoever shares the stream made it so.
                select.select([], [self._number], [])
            except OSError as error:
                self.lost = error
        return len(data)


@contextmanager
def steady() -> Iterator[None]:
    """Inside, the process's own standard streams are there, and writing to them never fails.

    Text replaces what stdout cannot encode. Streams that took their place are left alone.
    """
    before = (sys.stdin, sys.stdout, sys.stderr)
    if sys.stdin is sys.__stdin__:
        _occupy()
        sys.stdin = sys.stdin or open(_STDIN, closefd=False)  # noqa: SIM115 # it stays open
    if sys.stdout is sys.__stdout__:
        sys.stdout = _stream(_STDOUT, sys.stdout, "replace", line_buffering=False)
    if sys.stderr is sys.__stderr__:
        sys.stderr = _stream(_STDERR, sys.stderr, "backslashreplace", line_buffering=True)
    try:
        yield
    finally:
        for stream in (sys.stdout, sys.stderr):
            stream.flush()
        sys.stdin, sys.stdout, sys.stderr = before


def lost_stdout() -> OSError | None:
    """Why stdout did not take all that was written to it; None where it did."""
    sys.stdout.flush()
    raw = getattr(getattr(sys.stdout, "buffer", None), "raw", None)
    return raw.lost if isinstance(raw, Descriptor) else None


def is_closed_pipe(lost: OSError) -> bool:
    """Whether the reader went away, as `head` does."""
    return lost.errno == errno.EPIPE


def _occupy() -> None:
    """Open what of 0, 1 and 2 is closed: else the next file opened, Gold's, would be stdout.

    Reading finds nothing, writing to stdout fails, and what stderr gets is gone.
    """
    for number, mode in ((_STDIN, os.O_RDONLY), (_STDOUT, os.O_RDONLY), (_STDERR, os.O_WRONLY)):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, mode)  # Takes the lowest number that is free.


def _stream(number: int, old: TextIO | None, errors: str, *, line_buffering: bool) -> TextIO:
    raw = Descriptor(number)
    chosen = old.errors if old is not None else None
    if old is not None:
        old.flush()
    return io.TextIOWrapper(
        io.BufferedWriter(raw),
        encoding=old.encoding if old is not None else "utf-8",
        errors=errors if chosen in (None, "strict", "surrogateescape") else chosen,
        line_buffering=line_buffering or raw.isatty(),
    )
