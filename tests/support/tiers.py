"""The tiers of the tests: which test is in which, and what a fast one may not do.

Fast tests are what one runs while working. They start no process: no emulator, no browser, no
notebook, no command of their own. Whatever does, and whatever takes many runs, has the marker
`integration`. What is `slow` or `soak` is run by hand.
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

#: Besides these two markers and `integration`, a test is fast.
LONG = ("slow", "soak", "snowflake_live")
#: Whoever asks for one of these, or has it among its parameters, is no fast test.
FIXTURES = frozenset({"shared_emulator", "browser"})
ENGINE = "snowflake"


def mark(items: list[pytest.Item]) -> None:
    """Give `integration` to the tests that run on the emulator or in a browser."""
    for item in items:
        if _asks_for_much(item):
            item.add_marker("integration")


def _asks_for_much(item: pytest.Item) -> bool:
    given = getattr(item, "callspec", None)
    parameters = given.params.values() if given else ()
    # A parameter may be anything, and equal to a text in a way of its own.
    on_emulator = any(isinstance(value, str) and value == ENGINE for value in parameters)
    return on_emulator or not FIXTURES.isdisjoint(getattr(item, "fixturenames", ()))


def is_fast(item: pytest.Item) -> bool:
    """Whether a test has none of the markers that keep it out of the fast tier."""
    return not any(item.get_closest_marker(name) for name in ("integration", *LONG))


@contextmanager
def no_process(test: str) -> Iterator[None]:
    """Whoever starts a process meanwhile fails, and learns what to do."""

    def refuse(_: object, command: object, *__: Any, **___: Any) -> None:
        pytest.fail(
            f"{test} is a fast test and starts a process: {command}\n"
            "Give it @pytest.mark.integration, or call the command in this process.",
            pytrace=False,
        )

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(subprocess.Popen, "__init__", refuse)
        yield
