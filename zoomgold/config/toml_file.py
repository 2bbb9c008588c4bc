"""The nearest `zoomgold.toml`, and what is written in it before anything of it is checked."""

import os
import tomllib
from pathlib import Path
from typing import Any

from zoomgold.errors import UsageError

FILE_NAME = "zoomgold.toml"


def nearest_file() -> Path | None:
    """The nearest `zoomgold.toml`, from the working directory upwards."""
    here = Path.cwd()
    found = (directory / FILE_NAME for directory in (here, *here.parents))
    return next((file for file in found if os.path.lexists(file)), None)


def parsed(file: Path) -> dict[str, Any]:
    """The file as TOML. Raises `UsageError` for what cannot be read as such."""
    try:
        # To open a pipe would wait for whoever writes to it.
        if not file.is_file():
            raise UsageError(f"{file}: is not a regular file; replace it, or take it away.")
        # Editors of Windows begin a file with a byte order mark, which TOML does not know.
        return tomllib.loads(file.read_text(encoding="utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise UsageError(f"{file}: not valid TOML: {error}") from error
    except OSError as error:
        raise UsageError(f"{file}: cannot be read: {error.strerror}") from error
