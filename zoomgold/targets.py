"""Checks that a place can be written to, before the work whose result goes there."""

import os
import tempfile
from pathlib import Path

from zoomgold.errors import UsageError


def check_writable(folder: Path, what: Path | None = None) -> None:
    """Raise `UsageError` if the folder, or a file in it, cannot be created; leaves nothing.

    `what` is to be written, if it is not the folder.
    """
    place = folder.absolute()
    while not os.path.lexists(place):
        place = place.parent
    try:
        # Permissions do not show a disk that is read-only or full, nor hold for everybody.
        with tempfile.TemporaryFile(dir=place):
            pass
    except OSError as error:
        why = error.strerror or error
        raise UsageError(
            f"{what or folder} cannot be written: {why}; choose another: --out DIR"
        ) from error
