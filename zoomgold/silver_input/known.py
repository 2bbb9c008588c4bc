"""The files that were found sound before: they need not be opened to be checked again.

Of a file its digest is kept, no name and no path: what is kept may lie anywhere.
"""

import hashlib
from pathlib import Path
from typing import Any, Protocol

from zoomgold.definitions.silver import SilverTable
from zoomgold.silver_input.manifest import FileFacts
from zoomgold.silver_input.readings import How


class Kept(Protocol):
    """What keeps data from one command to the next, and can do without all of it."""

    def find_data(self, key: str) -> Any:
        """What was kept under a key; None where there is nothing."""

    def keep_data(self, key: str, kept: Any) -> None:
        """Keep what JSON can hold."""


class KnownFiles:
    """The sound files of a directory, by a digest of the table and the file."""

    def __init__(self, directory: Path, kept: Kept | None) -> None:
        self._kept, self._key = kept, f"sound files\n{_digest(str(directory.absolute()))}"
        self._before: dict[str, Any] = (kept.find_data(self._key) if kept else None) or {}
        self._now: dict[str, Any] = {}

    def find(self, table: SilverTable, fact: FileFacts) -> tuple[How, set[str]] | None:
        """How the file is read, and its columns without a contract; None: it has to be opened."""
        name = _of(table, fact)
        entry = self._before.get(name)
        if entry is None:
            return None
        self._now[name] = entry
        return How.from_data(entry["readings"], table), set(entry["ignored"])

    def add(self, table: SilverTable, fact: FileFacts, how: How, ignored: set[str]) -> None:
        """Remember a file that was opened; one with early nanoseconds has to be each time."""
        if not how.has_early_nanoseconds:
            self._now[_of(table, fact)] = {"readings": how.as_data(), "ignored": sorted(ignored)}

    def keep(self) -> None:
        """Keep what is known now, if it is anything else than before."""
        if self._kept is not None and self._now != self._before:
            self._kept.keep_data(self._key, self._now)


def _of(table: SilverTable, fact: FileFacts) -> str:
    return _digest(f"{table.name}\n{fact}")


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
