"""What the tests of the command line share: call a command, a small Silver and its Gold."""

import errno
import fcntl
import json
import os
import pty
import re
import select
import shutil
import subprocess
import sys
import termios
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Any

import duckdb
import jsonschema
import pytest

import zoomgold
from zoomgold import synthetic
from zoomgold.cli import main
from zoomgold.config.settings import NAMES, environment_name

from . import plans_kept
from .once import built_once

AS_OF = "2025-06-30"
SCHEMAS = Path(zoomgold.__file__).parent / "schemas"
_SECONDS_TO_ANSWER = 0.3
#: A command that waits for ever must not let its test do so.
_SECONDS_OF_SILENCE = 120
_HOLDER = """
import duckdb, sys
with duckdb.connect(sys.argv[1]):
    print("held", flush=True)
    sys.stdin.read()
"""


@dataclass(frozen=True)
class Outcome:
    """What a command left: exit code, stdout, stderr."""

    code: int
    out: str
    err: str


def call(*arguments: object) -> Outcome:
    """Call the command in this process; a traceback may show with `--debug` only."""
    out, err = StringIO(), StringIO()
    with redirect_stdout(out), redirect_stderr(err), pytest.raises(SystemExit) as caught:
        main([str(each) for each in arguments])
    code = caught.value.code or 0
    assert isinstance(code, int)
    assert "--debug" in arguments or "Traceback" not in err.getvalue()
    return Outcome(code, out.getvalue(), err.getvalue())


class Terminal(StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def seen(width: int, *arguments: object) -> list[str]:
    """The lines that a command prints on a terminal so wide; it has to succeed."""
    out = Terminal()
    with pytest.MonkeyPatch.context() as patched, redirect_stderr(StringIO()) as err:
        patched.setenv("COLUMNS", str(width))
        patched.setenv("NO_COLOR", "1")
        patched.setenv("TERM", "xterm-256color")
        with redirect_stdout(out), pytest.raises(SystemExit) as caught:
            main([str(each) for each in arguments])
    assert not caught.value.code, err.getvalue()
    # Bold is no colour; what a terminal shows has none of either.
    plain = re.sub("\x1b\\[[0-9;]*m", "", out.getvalue())
    return [line.rstrip() for line in plain.splitlines()]


def call_json(schema: str, *arguments: object, code: int = 0) -> Any:
    """The document that a command prints with `--output json`; it follows its schema."""
    outcome = call(*arguments, "--output", "json")
    assert outcome.code == code, outcome.err
    document = json.loads(outcome.out)
    validator = jsonschema.Draft202012Validator(
        json.loads((SCHEMAS / f"{schema}.json").read_text())
    )
    validator.validate(document)
    return document


def plain_environment() -> dict[str, str]:
    """The environment without any setting of zoomgold, but where the tests keep their plans."""
    settings = {*map(environment_name, NAMES), "ZOOMGOLD_TARGET"} - {plans_kept.VARIABLE}
    return {name: value for name, value in os.environ.items() if name not in settings}


def in_terminal(
    arguments: Sequence[object],
    answers: Sequence[tuple[str, str]] = (),
    **environment: str,
) -> tuple[int, str]:
    """Run the command on a terminal of its own: exit code, and all that the terminal got.

    Of `answers`, each text is awaited and then the other is typed.
    """
    words = [sys.executable, "-m", "zoomgold", *map(str, arguments)]
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        words,
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env={**plain_environment(), "TERM": "xterm-256color", **environment},
        start_new_session=True,
        preexec_fn=_take_terminal,
    ) as process:
        os.close(theirs)
        shown, pending = b"", list(answers)
        try:
            while piece := _piece(ours):
                shown += piece
                if pending and pending[0][0].encode() in shown:
                    # What is typed before the prompt is read is no answer to it: a Ctrl-C in
                    # between would be heard with the next key only.
                    time.sleep(_SECONDS_TO_ANSWER)
                    os.write(ours, pending.pop(0)[1].encode())
        except TimeoutError:
            process.kill()
            raise
    os.close(ours)
    return process.returncode, shown.decode()


def _take_terminal() -> None:
    # So that typing Ctrl-C interrupts.
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)


def _piece(terminal: int) -> bytes:
    ready, _, _ = select.select([terminal], [], [], _SECONDS_OF_SILENCE)
    if not ready:
        raise TimeoutError(f"The command said nothing for {_SECONDS_OF_SILENCE} seconds.")
    try:
        return os.read(terminal, 65536)
    except OSError as error:
        if error.errno == errno.EIO:
            # So Linux reports that the other end is closed.
            return b""
        raise


@contextmanager
def held(file: Path) -> Iterator[int]:
    """Another process has the database open for writing; yields its id."""
    with subprocess.Popen(
        [sys.executable, "-c", _HOLDER, str(file)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        yield process.pid
        assert process.stdin is not None
        process.stdin.close()


def change(database: Path, *statements: str) -> None:
    """Change a Gold database behind the pipeline's back; tables need no schema."""
    with duckdb.connect() as connection:
        connection.execute(f"ATTACH '{database}' AS warehouse; USE warehouse.gold")
        for statement in statements:
            connection.execute(statement)


@pytest.fixture(scope="session")
def small_silver(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small Silver with bad rows."""

    def generate(folder: Path) -> None:
        synthetic.generate(users=40, seed=7, dirt=0.1, days=30, out=folder / "silver")

    return built_once(tmp_path_factory, "small-silver", generate) / "silver"


@pytest.fixture(scope="session")
def published(small_silver: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Gold of `small_silver`; tests read it, those that write take `gold`."""

    def publish(folder: Path) -> None:
        outcome = call(
            *("run", "--silver", small_silver, "--database", folder / "gold.duckdb"),
            *("--as-of", AS_OF, "--threshold", 0, "--threads", 1, "--quiet"),
        )
        assert outcome.code == 0, outcome.err

    return built_once(tmp_path_factory, "published", publish) / "gold.duckdb"


@pytest.fixture
def gold(published: Path, tmp_path: Path) -> Path:
    """A copy of `published`."""
    return Path(shutil.copy(published, tmp_path / "gold.duckdb"))


@pytest.fixture
def workplace(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """An empty working directory, and no setting in the environment but where plans are kept."""
    for name in {*map(environment_name, NAMES), "ZOOMGOLD_TARGET"} - {plans_kept.VARIABLE}:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    return tmp_path
