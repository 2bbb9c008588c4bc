"""Golds that are kept: each a copy of the database file as it was before a run changed it.

They lie in a folder beside the database, named after the run. Only a run that builds something
keeps one; a quiet run copies nothing. A file that no completed run is named by is as good as none.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from zoomgold.clock import utc_now
from zoomgold.errors import UsageError

_SUFFIX, _PART = ".duckdb", ".part"


@dataclass(frozen=True)
class KeptGold:
    """The Gold before the run `execution_id`."""

    path: Path
    execution_id: str


def folder_of(database: Path) -> Path:
    """Where the Golds of a database are kept."""
    return database.with_name(database.name + ".golds")


def kept(database: Path) -> list[KeptGold]:
    """What is kept, the latest first."""
    found = sorted(folder_of(database).glob(f"*{_SUFFIX}"), reverse=True)
    return [KeptGold(one, one.stem.partition("_")[2]) for one in found]


def keep(copy: Callable[[Path], None], database: Path, execution_id: str, number: int) -> None:
    """Keep the Gold before a run; of all that are kept, the latest `number` stay."""
    folder = folder_of(database)
    try:
        if number:
            folder.mkdir(exist_ok=True)
            target = folder / f"{utc_now():%Y%m%dT%H%M%S.%f}_{execution_id}{_SUFFIX}"
            part = target.with_suffix(_PART)
            copy(part)
            part.replace(target)
        drop(database, kept(database)[number:])
    except OSError as error:
        raise UsageError(
            f"{folder}: the Gold before this run cannot be kept: {error.strerror or error}.\n"
            "Nothing was published. Make room, or keep none: keep_golds = 0."
        ) from error


def drop(database: Path, golds: list[KeptGold]) -> None:
    """Forget kept Golds, and what a killed run left half copied."""
    folder = folder_of(database)
    for file in (*(one.path for one in golds), *folder.glob(f"*{_PART}")):
        file.unlink(missing_ok=True)
    with suppress(OSError):
        folder.rmdir()
