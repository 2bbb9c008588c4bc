"""What the tests against a real account share: sessions, schemas that are dropped, what was proved.

An account's database may be anybody's, so all that these tests make lies in schemas of their own.
"""

from __future__ import annotations

import os
import subprocess
import sys
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from zoomgold.config.settings import Settings, environment_name, load_settings
from zoomgold.engines.snowflake.connection import connect, connection_arguments
from zoomgold.engines.snowflake.identifiers import Location, quoted
from zoomgold.engines.snowflake.query_tag import Tag
from zoomgold.engines.snowflake.session import Session
from zoomgold.engines.snowflake.session_parameters import pinned

_NAMED = ("SNOWFLAKE_ACCOUNT", "SNOWFLAKE_DEFAULT_CONNECTION_NAME")
#: What tests of a real account carry.
LIVE = [
    pytest.mark.snowflake_live,
    pytest.mark.skipif(
        not any(os.environ.get(name) for name in _NAMED),
        reason=f"names no Snowflake account: set {' or '.join(_NAMED)}",
    ),
]
#: The command, which stops at a statement until it is told to go on; it says so on stdout.
_HALTING = """
import sys
from snowflake.connector.cursor import SnowflakeCursor
from zoomgold.__main__ import main

statement, when, number, *words = sys.argv[1:]
execute, left = SnowflakeCursor.execute, int(number)

def halt():
    print("halted", flush=True)
    sys.stdin.readline()

def halting(cursor, command, *arguments, **options):
    global left
    left -= command == statement
    is_due = command == statement and left == 0
    if is_due and when == "before":
        halt()
    done = execute(cursor, command, *arguments, **options)
    if is_due and when == "after":
        halt()
    return done

SnowflakeCursor.execute = halting
sys.argv[1:] = words
main()
"""


@pytest.fixture(scope="module")
def proved() -> Iterator[Callable[[str], None]]:
    """Notes what was proved, and prints it at the end."""
    found: list[str] = []
    yield found.append
    print("\nProved on this account:", *(found or ["nothing"]), sep="\n- ")


@contextmanager
def session_of(settings: Settings, **given: object) -> Iterator[Session]:
    """A session as the product opens it, on an account with these parameters."""
    arguments = connection_arguments(settings)
    arguments["session_parameters"] = {**arguments["session_parameters"], **given}
    connection = connect(arguments, pinned(settings), Tag(step="test"))
    try:
        yield Session(connection)
    finally:
        connection.close()


@pytest.fixture
def settings() -> Iterator[Settings]:
    """A Gold schema of this test's own; it and all beside it are dropped at the end."""
    schema = f"ZOOMGOLD_SMOKE_{uuid.uuid4().hex[:8].upper()}"
    found = load_settings({"backend": "snowflake", "target_schema": schema})
    yield found
    with session_of(found) as session:
        for name in schemas_of(session, found):
            place = quoted(Location(found).target[0], name)
            session.execute(f"DROP SCHEMA IF EXISTS {place} CASCADE")
        assert schemas_of(session, found) == []


def schemas_of(session: Session, settings: Settings) -> list[str]:
    """The schemas that are there because of this Gold: itself, its test's Silver, staging."""
    database, schema = Location(settings).target
    found = session.rows(
        f'SELECT "SCHEMA_NAME" FROM {quoted(database, "INFORMATION_SCHEMA", "SCHEMATA")}'
    )
    # The schema's name is drawn, so that nobody else's contains it.
    return sorted(row["schema_name"] for row in found if schema in row["schema_name"])


def command(settings: Settings, *words: str, halt: tuple[str, str, int]) -> subprocess.Popen[str]:
    """The command in a process of its own, which halts at a statement: `before` or `after` it.

    `halt`: the statement, when, and at which one of those.
    """
    statement, when, number = halt
    return subprocess.Popen(
        [sys.executable, "-c", _HALTING, statement, when, str(number), *words],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, **environment_of(settings)},
    )


def halted(process: subprocess.Popen[str]) -> bool:
    """Wait until it halts; False where it has ended instead."""
    assert process.stdout is not None
    return process.stdout.readline() == "halted\n"


def options_of(settings: Settings) -> dict[str, Any]:
    """What a test has set."""
    return {
        name: getattr(settings, name)
        for name, source in settings.sources.items()
        if source == "option"
    }


def environment_of(settings: Settings) -> dict[str, str]:
    """What a test has set, as a command finds it; it writes no artifacts."""
    given = options_of(settings) | {"write_artifacts": "false"}
    return {environment_name(name): str(value) for name, value in given.items()}
