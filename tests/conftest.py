"""What all tests share: the fixtures, and what is checked after each test."""

from __future__ import annotations

import gc
from collections.abc import Generator, Iterator
from contextlib import nullcontext
from pathlib import Path

import pytest
from hypothesis import settings
from support import plans_kept, tiers
from support.cli import gold as gold
from support.cli import published as published
from support.cli import small_silver as small_silver
from support.cli import workplace as workplace
from support.gold import FIXTURES, run_gold
from support.once import built_once
from support.plans_kept import nothing_kept as nothing_kept

from zoomgold import process

pytest_plugins = [
    "emulator.fixtures",
    "support.engines",
    "support.small_silver",
    "support.of_a_table",
]

plans_kept.share()
process.becomes_command()

# As the command line does: what tests import and compile stays.
gc.set_threshold(100_000, 20, 100)

# Whoever changes something has to see what they changed; new draws are for `just nightly`.
settings.register_profile("fixed", deadline=None, database=None, derandomize=True)
settings.register_profile("nightly", deadline=None, database=None, print_blob=True)
settings.load_profile("fixed")


@pytest.hookimpl(tryfirst=True)  # Before some are left out by their markers.
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Give each test the marker of its tier."""
    tiers.mark(items)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Hold a fast test to what it may do."""
    with tiers.no_process(item.nodeid) if tiers.is_fast(item) else nullcontext():
        return (yield)


@pytest.fixture(autouse=True)
def _what_is_sent_keeps_the_rules(request: pytest.FixtureRequest) -> Iterator[None]:
    """Of every test on the emulator: tags, upper case, no DDL in a transaction, few statements."""
    if "emulator" not in request.fixturenames:
        yield
        return
    emulator = request.getfixturevalue("emulator")
    yield
    from support.snowflake_gate import check_what_was_sent

    check_what_was_sent(emulator, [*emulator.past, *emulator.statements()])


@pytest.fixture(scope="session")
def fixture_gold(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A Gold database of the committed Silver. Only read it; copy it to change it."""
    folder = built_once(
        tmp_path_factory, "fixtures", lambda folder: run_gold(FIXTURES, folder / "published.duckdb")
    )
    return folder / "published.duckdb"
