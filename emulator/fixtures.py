"""For tests: one emulator per worker, and a Gold of its own for each test."""

import itertools
from collections.abc import Callable, Iterator

import pytest

from emulator.local import Emulator
from zoomgold.config.settings import NAMES, environment_name

_numbers = itertools.count(1)


@pytest.fixture(scope="session")
def shared_emulator() -> Iterator[Emulator]:
    """The emulator of this test process."""
    with Emulator() as emulator:
        yield emulator


def put_in_environment(emulator: Emulator, patch: pytest.MonkeyPatch) -> None:
    """Name the emulator in the environment, and no setting of zoomgold besides."""
    for name in NAMES:
        patch.delenv(environment_name(name), raising=False)
    for name, value in emulator.environment.items():
        if name != "ZOOMGOLD_BACKEND":
            patch.setenv(name, value)


@pytest.fixture
def emulator(shared_emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> Iterator[Emulator]:
    """The emulator, without faults and memory of statements, named by the environment."""
    put_in_environment(shared_emulator, monkeypatch)
    shared_emulator.heal()
    shared_emulator.statements(forget=True)
    shared_emulator.past.clear()
    yield shared_emulator
    shared_emulator.heal()
    shared_emulator.account()


@pytest.fixture(scope="session")
def new_database() -> Callable[[], str]:
    """Names of databases that no other test uses."""
    return lambda: f"TEST_{next(_numbers)}_DB"
