"""A database file that this process has open, to be copied while DuckDB holds it.

The lock on a file belongs to the process: closing any descriptor of the file gives it up, DuckDB's
too. So the descriptor is opened before DuckDB opens the file, and closed after it has closed it.
"""

import os
from contextlib import suppress
from pathlib import Path

_CHUNK = 2**24
#: Linux: have two files share their blocks until either is written, where the file system can.
_FICLONE = 0x40049409


def held_file(path: Path | None) -> "HeldFile | None":
    """The file, opened; None where there is none, or none that DuckDB will open either."""
    if path is None or not path.is_file():
        return None
    with suppress(OSError):
        return HeldFile(path)
    return None


class HeldFile:
    """A file that is open for reading until `close`."""

    def __init__(self, path: Path) -> None:
        self._descriptor = os.open(path, os.O_RDONLY)

    def copy_to(self, target: Path) -> None:
        """Copy what the file holds now; on disk when this returns. Half a copy is taken away."""
        try:
            with target.open("wb") as stream:
                if not self._shares_blocks(stream.fileno()):
                    self._copy(stream.fileno())
                os.fsync(stream.fileno())
        except BaseException:
            target.unlink(missing_ok=True)
            raise

    def close(self) -> None:
        """Close the file; only after DuckDB has."""
        with suppress(OSError):
            os.close(self._descriptor)

    def _shares_blocks(self, target: int) -> bool:
        try:
            import fcntl  # late: Windows has none
        except ImportError:
            return False
        try:
            fcntl.ioctl(target, _FICLONE, self._descriptor)
        except OSError:
            return False
        return True

    def _copy(self, target: int) -> None:
        size, done = os.fstat(self._descriptor).st_size, 0
        while done < size:
            if hasattr(os, "copy_file_range"):
                with suppress(OSError):
                    copied = os.copy_file_range(self._descriptor, target, _CHUNK, done, done)
                    if copied:
                        done += copied
                        continue
            data = os.pread(self._descriptor, _CHUNK, done)
            if not data:
                return
            os.pwrite(target, data, done)
            done += len(data)
