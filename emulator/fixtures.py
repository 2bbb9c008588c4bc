"""Pytest fixtures: one emulator per worker, and a Gold of its own for each test."""

import itertools
from collections.abc import Callable, Iterator

import pytest

from emulator.local import Emulator
from zoomgold.settings import NAMES, environment_name

_numbers = itertools.count(1)


@pytest.fixture(scope="session")
def shared_emulator() -> Iterator[Emulator]:
    """The emulator of this test process."""
    with Emulator() as emulator:
        yield emulator


@pytest.fixture
def emulator(shared_emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> Iterator[Emulator]:
    """The emulator, without faults and memory of statements, named by the environment."""
    for name in NAMES:
        monkeypatch.delenv(environment_name(name), raising=False)
    for name, value in shared_emulator.environment.items():
        if name != "ZOOMGOLD_BACKEND":
            monkeypatch.setenv(name, value)
    shared_emulator.heal()
    shared_emulator.statements(forget=True)
    shared_emulator.past.clear()
    yield shared_emulator
    shared_emulator.heal()


@pytest.fixture
def new_database() -> Callable[[], str]:
    """Names of databases that no other test uses."""
    return lambda: f"TEST_{next(_numbers)}_DB"
