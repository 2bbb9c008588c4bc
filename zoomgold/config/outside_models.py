"""Where models outside the package are: the setting `models`, which is needed before all others.

The catalog of models is made when it is first imported, so the setting is read by itself: from the
environment (names separated by commas), else from `zoomgold.toml`.
"""

import os
from pathlib import Path

from zoomgold.config.settings import raw_setting
from zoomgold.errors import UsageError


def outside_models() -> tuple[str | Path, ...]:
    """The folders and the names of packages that the setting names, in order.

    Raises `UsageError` for what is neither.
    """
    value, base, told = raw_setting("models")
    if value is None:
        return ()
    listed = value.split(",") if isinstance(value, str) else value
    if not isinstance(listed, list) or not all(isinstance(one, str) for one in listed):
        raise UsageError(
            f"models ({told}): expected a list of folders or packages, found {value!r}."
        )
    return tuple(_found(name.strip(), base, told) for name in listed if name.strip())


def _found(name: str, base: Path, told: str) -> str | Path:
    folder = base / Path(name).expanduser()
    if folder.is_dir():
        return folder.resolve()
    if name.replace(".", "_").isidentifier() and os.sep not in name:
        return name
    raise UsageError(f"models ({told}): {folder}: no such folder, and no package's name.")
