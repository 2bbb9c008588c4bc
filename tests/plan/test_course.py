"""The runs that are known without a connection are those that really take place."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from support.gold import run, settings_of
from support.on_snowflake import settings_on, silver_in

from emulator.local import Emulator
from zoomgold.config.settings import Settings
from zoomgold.models.catalog import MODELS
from zoomgold.plan.compiled import section
from zoomgold.plan.course import quiet_run
from zoomgold.plan.request import Request

# Two runs each.
pytestmark = pytest.mark.integration


def second_run(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> dict[str, Request]:
    """The requests of a run that follows another on the same Silver, by section."""
    run(settings)
    found: dict[str, Request] = {}

    def noted(name: str, request: Request, *rest: Any, **options: Any) -> Any:
        found[name] = request
        return section(name, request, *rest, **options)

    monkeypatch.setattr("zoomgold.pipeline.context.section", noted)
    run(settings)
    return found


def build_of(requests: Mapping[str, Request]) -> str:
    """What the build is asked for, whichever of its own tables Gold has so far."""
    return replace(requests["build"], tables={}, empty=frozenset()).key()


def test_a_quiet_run_of_files(
    small_silver: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = settings_of(small_silver, tmp_path / "gold.duckdb")
    found = second_run(settings, monkeypatch)
    assert build_of(found) == build_of(quiet_run(settings, list(MODELS.values())))


def test_a_quiet_run_on_snowflake(
    emulator: Emulator,
    new_database: Callable[[], str],
    small_silver: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    database = new_database()
    silver_in(emulator, small_silver, database)
    settings = settings_on(database)
    found = second_run(settings, monkeypatch)
    known = quiet_run(settings, list(MODELS.values()))
    assert build_of(found) == build_of(known)
    # What the ledger knows is asked where not every day is compared.
    assert found.keys() - {"known_days"} == known.keys() - {"known_days"}
