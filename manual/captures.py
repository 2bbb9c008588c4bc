"""Take the captures in docs/terminal.md: every command on a terminal of 80 and 120 columns.

`uv run python -m manual.captures` runs them on the committed Silver, in a folder of its own. Ids
and times are those of that run, so a test compares the layout, not the text.
"""

import os
import re
import shlex
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path
from unittest.mock import patch

from manual import FOLDER, ROOT
from manual.commands import all_commands
from zoomgold.cli import main
from zoomgold.config.settings import NAMES, environment_name

PAGE = FOLDER / "terminal.md"
WIDTHS = (80, 120)
#: A capture has no more lines than these.
MOST_LINES = 28
_NOTE = "<!-- Written by `just captures`; not for editing. -->"
#: What is called of each command; of any other, its help. In an order in which they can be called.
CALLS = {
    "run": ("run --as-of 2025-06-30",),
    "test": ("test",),
    "debug": ("debug",),
    "ls": ("ls", "ls --select tag:mart --wide"),
    "compile": ("compile --stats",),
    "show": (
        "show go_user_dim --published",
        "show go_user_dim --published --where \"plan_type = 'Pro'\" "
        "--columns user_id,company,valid_from --page 2",
    ),
    "errors": ("errors --severity critical",),
    "errors show": ("errors show 0af2240a",),
    "history": ("history",),
    "lineage": ("lineage go_participant_fact.attendance_ratio",),
    "metrics": ("metrics", "metrics active_users --by plan_type --grain month --from 2025-04-01"),
    "report expiring-licenses": ("report expiring-licenses --as-of 2025-06-30",),
    "report near-plan-limit": ("report near-plan-limit --as-of 2025-06-30",),
    "report upgrade-signals": ("report upgrade-signals",),
    "docs build": ("docs build",),
    "fixtures generate": ("fixtures generate --users 50 --out mine",),
    "cache clear": ("cache clear",),
}
#: After all others: what only a second run shows.
AGAIN = ("run --as-of 2025-06-30", "run --as-of 2025-06-30 --dry-run")
_INTRODUCTION = """\
Each command as it looks on a terminal of 80 and of 120 columns, on the committed Silver: what it
prints on stdout. Columns that have no room are left out and named; `--wide` shows all. A command
that needs Snowflake, or changes what is here, is shown by its help; a long capture ends with `...`.
`just captures` takes them."""


class Terminal(StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        """As `sys.stdout` has it."""
        return True


def captures_page() -> str:
    """The whole page; takes a minute."""
    taken: dict[str, dict[str, list[tuple[int, str]]]] = {}
    for width in WIDTHS:
        with _workplace(width):
            for words, calls in _calls():
                for call in calls:
                    text = _captured(call)
                    taken.setdefault(words, {}).setdefault(call, []).append((width, text))
    parts = ["# The commands on a terminal", _NOTE, _INTRODUCTION]
    for words, calls_of in taken.items():
        parts.append(f"## zoomgold {words}")
        for call, captures in calls_of.items():
            parts += _blocks(call, captures)
    return "\n\n".join(parts) + "\n"


def _blocks(call: str, captures: list[tuple[int, str]]) -> Iterator[str]:
    """A block for each width, or one for all where they look the same."""
    (first, text), *_ = captures
    if all(other == text for _, other in captures):
        captures = [(first, text)]
        yield f"{' and '.join(map(str, WIDTHS))} columns:"
    for width, found in captures:
        if len(captures) > 1:
            yield f"{width} columns:"
        yield f"```text\n$ zoomgold {call}\n{found}\n```"


def _calls() -> Iterator[tuple[str, tuple[str, ...]]]:
    """Every command with what is called of it."""
    for command in all_commands():
        if command.words and not command.is_family:
            yield command.words, CALLS.get(command.words, (f"{command.words} --help",))
    yield "run, again", AGAIN


def _captured(call: str) -> str:
    """What it prints on stdout, without styles and the folder that it runs in."""
    out = Terminal()
    with redirect_stdout(out), redirect_stderr(StringIO()) as err:
        try:
            main(shlex.split(call))
        except SystemExit as ended:
            if ended.code:
                raise SystemExit(f"zoomgold {call}: {err.getvalue()}") from ended
    lines = [line.rstrip() for line in re.sub("\x1b\\[[0-9;]*m", "", out.getvalue()).splitlines()]
    more = ["..."] if len(lines) > MOST_LINES else []
    return "\n".join([*lines[:MOST_LINES], *more]).replace(f"{Path.cwd()}/", "")


@contextmanager
def _workplace(width: int) -> Iterator[None]:
    """A folder with the committed Silver, no settings, and a terminal so wide."""
    here = Path.cwd()
    settings = {*map(environment_name, NAMES), "ZOOMGOLD_TARGET"}
    kept = {name: value for name, value in os.environ.items() if name not in settings}
    fixed = {"COLUMNS": str(width), "NO_COLOR": "1", "TERM": "xterm-256color"}
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "fixtures").symlink_to(ROOT / "fixtures")
        fixed["ZOOMGOLD_CACHE_DIR"] = str(Path(folder) / "cache")
        os.chdir(folder)
        try:
            with patch.dict(os.environ, {**kept, **fixed}, clear=True):
                yield
        finally:
            os.chdir(here)


if __name__ == "__main__":
    PAGE.write_text(captures_page(), encoding="utf-8")
    print(f"wrote {PAGE.relative_to(ROOT)}", file=sys.stderr)
