"""What all tests share: the fixtures, and what is checked after each test."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from support.cli import gold as gold
from support.cli import published as published
from support.cli import small_silver as small_silver
from support.cli import workplace as workplace
from support.gold import FIXTURES, run_gold

pytest_plugins = [
    "emulator.fixtures",
    "support.engines",
    "support.small_silver",
    "support.of_a_table",
]

# As the command line does: what tests import and compile stays.
gc.set_threshold(100_000, 20, 100)


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
    database = tmp_path_factory.mktemp("published") / "published.duckdb"
    run_gold(FIXTURES, database)
    return database
