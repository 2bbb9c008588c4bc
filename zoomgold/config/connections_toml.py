"""A connection of `connections.toml`, found where Snowflake's own tools look for it."""

import os
import stat
import tomllib
from pathlib import Path
from typing import Any

from zoomgold.errors import UsageError
from zoomgold.nearest import did_you_mean


def connections_file() -> Path:
    """`connections.toml` in SNOWFLAKE_HOME, else `~/.snowflake`, else the system's place."""
    home = Path(os.environ.get("SNOWFLAKE_HOME") or "~/.snowflake").expanduser()
    if not home.exists():
        from platformdirs import user_config_path  # late: rarely needed

        home = user_config_path("snowflake", appauthor=False)
    return home / "connections.toml"


def named_connection(name: str, named_by: str) -> dict[str, Any]:
    """The keys of the connection `name`; `named_by` says who asked for it."""
    file = connections_file()
    try:
        mode = file.stat().st_mode
        # To open a pipe would wait for whoever writes to it.
        if not stat.S_ISREG(mode):
            raise UsageError(f"{file}: is not a regular file; replace it.")
        text = file.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise UsageError(
            f"connection {name!r} ({named_by}): there is no {file}.\n"
            f"Write it with a table [{name}], or set SNOWFLAKE_ACCOUNT and the rest instead."
        ) from None
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{file}: cannot be read: {error}") from None
    if mode & (stat.S_IWGRP | stat.S_IWOTH):
        raise UsageError(f"{file}: others may write to it; run chmod 600 on it.")
    try:
        connections = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise UsageError(f"{file}: not valid TOML: {error}") from None
    found = connections.get(name)
    if not isinstance(found, dict):
        known = tuple(key for key, value in connections.items() if isinstance(value, dict))
        raise UsageError(
            f"connection {name!r} ({named_by}): {file} has {', '.join(known) or 'none'}."
            f"{did_you_mean(name, known)}"
        )
    return found
