"""A new Silver directory: it is there as a whole, or not at all."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from zoomgold.errors import UsageError
from zoomgold.targets import check_writable


def check_new(directory: Path) -> None:
    """Raise `UsageError` unless the directory is empty, or does not exist and can be made."""
    if os.path.lexists(directory) and not directory.is_dir():
        raise UsageError(f"{directory} exists and is not a directory; choose another.")
    if directory.is_dir() and any(directory.iterdir()):
        raise UsageError(f"{directory} is not empty; choose a new directory.")
    check_writable(directory)


@contextmanager
def new_directory(directory: Path) -> Iterator[Path]:
    """A folder to write to, which becomes the directory at the end; after an error it is gone."""
    check_new(directory)
    try:
        directory.absolute().parent.mkdir(parents=True, exist_ok=True)
        folder = Path(tempfile.mkdtemp(dir=directory.absolute().parent, prefix=".zoomgold-"))
    except OSError as error:
        raise UsageError(f"{directory} cannot be written: {error.strerror or error}") from error
    try:
        yield folder
        # As whoever calls would have made it: the temporary one is for its owner alone.
        mask = os.umask(0)
        os.umask(mask)
        folder.chmod(0o777 & ~mask)
        folder.replace(directory)
    except OSError as error:
        raise UsageError(f"{directory} cannot be written: {error.strerror or error}") from error
    finally:
        shutil.rmtree(folder, ignore_errors=True)
