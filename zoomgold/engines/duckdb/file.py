"""Whether a database file can be opened, or made, as far as the file system shows."""

from pathlib import Path

from zoomgold.errors import UsageError
from zoomgold.hints import suggested


def is_new(database: Path, *, read_only: bool) -> bool:
    """Whether the file has to be created; its folder is created here. Raises `UsageError`."""
    if database.exists():
        if not database.is_file():
            # To open a pipe would wait for whoever writes to it.
            raise UsageError(f"{database}: is not a regular file; set --database FILE.")
        return False
    if read_only:
        raise UsageError(f"{database}: no such database; build it with: {suggested('run')}")
    try:
        database.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError(
            f"{database}: its folder cannot be created: {error.strerror}; set --database FILE."
        ) from None
    return True
