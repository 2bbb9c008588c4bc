"""The engines on which the same cases run: DuckDB, and Snowflake as the emulator has it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import pytest
from conftest import Gold, read_gold, settings_of
from on_snowflake import gold_in, settings_on, silver_in

from emulator.fixtures import put_in_environment
from emulator.local import Emulator
from zoomgold.gold_sides import SNOWFLAKE, FileSide, Side, side_of
from zoomgold.pipeline import run
from zoomgold.results import RunResult
from zoomgold.settings import Settings


class Warehouse(Protocol):
    """One Gold on one engine, run and read."""

    def run(self, silver: Path, **options: Any) -> RunResult:
        """Run the pipeline on a Silver directory; options are settings, or `pipeline.run`'s."""

    def gold(self) -> Gold:
        """Every row of the Gold tables that are there."""


@dataclass(frozen=True)
class OnDuckDB:
    """Gold in a DuckDB file."""

    database: Path

    def run(self, silver: Path, **options: Any) -> RunResult:
        """As `Warehouse` says."""
        of_run, settings = _parted(options)
        return run(settings_of(silver, self.database, **settings), **of_run)

    def gold(self) -> Gold:
        """As `Warehouse` says."""
        return read_gold(self.database)

    @contextmanager
    def side(self) -> Iterator[Side]:
        """This Gold as a side of a comparison."""
        yield FileSide(self.database)


@dataclass(frozen=True)
class OnSnowflake:
    """Gold, and a copy of Silver, in a database of the emulator."""

    emulator: Emulator
    database: str

    def run(self, silver: Path, **options: Any) -> RunResult:
        """As `Warehouse` says; Silver is loaded anew."""
        silver_in(self.emulator, silver, self.database)
        of_run, settings = _parted(options)
        with self._settings(**settings) as found:
            return run(found, **of_run)

    def gold(self) -> Gold:
        """As `Warehouse` says."""
        return gold_in(self.emulator, self.database)

    @contextmanager
    def side(self) -> Iterator[Side]:
        """This Gold as a side of a comparison."""
        with self._settings() as settings:
            yield side_of(SNOWFLAKE, settings)

    @contextmanager
    def _settings(self, **options: Any) -> Iterator[Settings]:
        with pytest.MonkeyPatch.context() as patch:
            put_in_environment(self.emulator, patch)
            yield settings_on(self.database, **options)


_OF_RUN = frozenset({"select", "full_refresh", "reset_history", "emit"})


def _parted(options: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """What `pipeline.run` takes, and what is a setting."""
    of_run = {name: value for name, value in options.items() if name in _OF_RUN}
    return of_run, {name: options[name] for name in options.keys() - _OF_RUN}


@pytest.fixture(scope="module", params=["duckdb", "snowflake"])
def warehouse(
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
    new_database: Callable[[], str],
) -> Warehouse:
    """A Gold for the tests of a module, which so run on each engine. None starts an engine idly."""
    if request.param == "duckdb":
        return OnDuckDB(tmp_path_factory.mktemp("duckdb") / "gold.duckdb")
    return OnSnowflake(request.getfixturevalue("shared_emulator"), new_database())
