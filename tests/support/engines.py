"""The engines on which the same cases run: DuckDB, and Snowflake as the emulator has it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import pytest

from emulator.fixtures import put_in_environment
from emulator.local import Emulator
from zoomgold.config.settings import Settings
from zoomgold.engines.reader import GoldReader, reading
from zoomgold.models.catalog import MODELS
from zoomgold.reports.diff_sides import SNOWFLAKE, FileSide, Side, side_of
from zoomgold.results import RunResult

from .gold import Gold, read_gold, run, settings_of
from .on_snowflake import gold_in, rows_in, settings_on, silver_in
from .snowflake_gate import check_what_was_sent


class Warehouse(Protocol):
    """One Gold on one engine, run and read."""

    def run(self, silver: Path, **options: Any) -> RunResult:
        """Run the pipeline on a Silver directory; options are settings, or `pipeline.run`'s."""

    def gold(self) -> Gold:
        """Every row of the Gold tables that are there, in one order."""

    def copy_to(self, other: Warehouse) -> None:
        """Copy Gold, with what a run leaves for the next, to a new one on the same engine."""


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

    def copy_to(self, other: Warehouse) -> None:
        """As `Warehouse` says."""
        assert isinstance(other, OnDuckDB)
        shutil.copy(self.database, other.database)

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
        """As `Warehouse` says; Silver is loaded anew, and what is sent keeps the rules."""
        silver_in(self.emulator, silver, self.database)
        of_run, settings = _parted(options)
        self.emulator.statements(forget=True)
        with self._settings(**settings) as found:
            result = run(found, **of_run)
        check_what_was_sent(self.emulator, self.emulator.statements())
        return result

    def gold(self) -> Gold:
        """As `Warehouse` says."""
        there = self._tables()
        tables = [name for name in MODELS if name.upper() in there]
        return gold_in(self.emulator, self.database, tables)

    def copy_to(self, other: Warehouse) -> None:
        """As `Warehouse` says."""
        assert isinstance(other, OnSnowflake)
        with self.emulator.connect() as connection:
            cursor = connection.cursor()
            cursor.execute(f"CREATE DATABASE {other.database}")
            cursor.execute(f"CREATE SCHEMA {other.database}.GOLD")
            for name in self._tables():
                source, target = (f"{one.database}.GOLD.{name}" for one in (self, other))
                cursor.execute(f"CREATE TABLE {target} CLONE {source}")

    @contextmanager
    def side(self) -> Iterator[Side]:
        """This Gold as a side of a comparison."""
        with self._settings() as settings:
            yield side_of(SNOWFLAKE, settings)

    @contextmanager
    def reading(self) -> Iterator[GoldReader]:
        """This Gold as commands read it."""
        with self._settings() as settings, reading(settings) as gold:
            yield gold

    def _tables(self) -> set[str]:
        found = rows_in(
            self.emulator,
            f"SELECT TABLE_NAME AS NAME FROM {self.database}.INFORMATION_SCHEMA.TABLES "
            "WHERE TABLE_SCHEMA = 'GOLD'",
        )
        return {row["name"] for row in found}

    @contextmanager
    def _settings(self, **options: Any) -> Iterator[Settings]:
        with pytest.MonkeyPatch.context() as patch:
            put_in_environment(self.emulator, patch)
            yield settings_on(self.database, **options)


_OF_RUN = frozenset({"select", "full_refresh", "reset_history", "rewind", "emit", "kept"})


@contextmanager
def settings_in(warehouse: Warehouse, silver: Path) -> Iterator[Settings]:
    """The settings of commands on this Gold, for those that are no run."""
    if isinstance(warehouse, OnDuckDB):
        yield settings_of(silver, warehouse.database)
    else:
        assert isinstance(warehouse, OnSnowflake)
        with warehouse._settings() as found:
            yield found


def _parted(options: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """What `pipeline.run` takes, and what is a setting."""
    of_run = {name: value for name, value in options.items() if name in _OF_RUN}
    return of_run, {name: options[name] for name in options.keys() - _OF_RUN}


def new_warehouse(request: pytest.FixtureRequest, engine: str) -> Warehouse:
    """A new Gold on an engine; the emulator starts when the first is asked for."""
    if engine == "duckdb":
        folder = request.getfixturevalue("tmp_path_factory").mktemp("duckdb")
        return OnDuckDB(folder / "gold.duckdb")
    database = request.getfixturevalue("new_database")()
    return OnSnowflake(request.getfixturevalue("shared_emulator"), database)


@pytest.fixture(scope="module", params=["duckdb", "snowflake"])
def warehouse(request: pytest.FixtureRequest) -> Warehouse:
    """A Gold for the tests of a module, which so run on each engine."""
    return new_warehouse(request, request.param)
