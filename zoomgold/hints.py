"""Commands that messages suggest, with the options that lead to the same Gold.

A message is made deep in the code, where nobody knows how the command was called. So the options
are remembered when the settings are made of them, and not handed through every function between.
What the environment or zoomgold.toml says needs no repeating: it holds for the next command, too.
"""

import os
import shlex
import sys
from collections.abc import Mapping
from pathlib import Path

_GOLD = ("target", "backend", "database", "target_database", "target_schema")
_LOCAL = ("target", "backend", "silver", "database")
_ALL = (*_GOLD, "silver", "source_database", "source_schema")
#: Of the commands that messages suggest, the options that say where Silver and Gold are.
TAKES: Mapping[str, tuple[str, ...]] = {
    "run": (*_ALL, "missing_as_empty"),
    "debug": _ALL,
    "test": _GOLD,
    "errors": _GOLD,
    "errors show": _GOLD,
    "history": _GOLD,
    "freshness": ("target", "backend", "silver", "source_database", "source_schema"),
    "report expiring-licenses": _GOLD,
    "show": _LOCAL,
    "docs build": _LOCAL,
    "unlock": ("target", "target_database", "target_schema"),
}

#: Of the process, not of a context: messages are made in the threads of an engine, too.
_in_use: dict[str, object] = {}


def remember(options: Mapping[str, object]) -> None:
    """The options that are in use from now on, by the names of their settings."""
    _in_use.clear()
    _in_use.update(options)


def suggested(words: str, **instead: object) -> str:
    """The command of these words, such as `run --full-refresh`, with the options it needs.

    `instead` are options that the message knows better than the command that is running.
    """
    name = max((name for name in TAKES if f"{words} ".startswith(f"{name} ")), key=len)
    given = {**_in_use, **instead}
    options = [_option(o, given[o]) for o in TAKES[name] if given.get(o) is not None]
    return command(" ".join([words, *options]))


def _option(name: str, value: object) -> str:
    """An option as it is typed; one that is true or false has no value."""
    dashed = f"--{name.replace('_', '-')}"
    return dashed if value is True else f"{dashed} {shlex.quote(str(value))}"


def command(words: str) -> str:
    """A command of these words, called as this one was: `uv run zoomgold` where uv runs it."""
    return beside(f"zoomgold {words}".strip())


def beside(words: str) -> str:
    """A command that is installed where this one is: `uv run pytest` where uv runs it."""
    is_ours = Path(sys.argv[0]).stem == "zoomgold" or Path(sys.argv[0]).parent.name == "zoomgold"
    through_uv = is_ours and "UV_RUN_RECURSION_DEPTH" in os.environ
    return f"{'uv run ' if through_uv else ''}{words}"
