"""A run whose plan was kept carries out the very statements of one that plans by itself."""

from __future__ import annotations

import json
import shutil
from dataclasses import asdict, dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from support.adversarial import AS_OF
from support.executed import executed as executed
from support.executed import grown
from support.gold import settings_of

from zoomgold.config.settings import Settings
from zoomgold.pipeline.run import run
from zoomgold.plan.cache import PlanCache
from zoomgold.plan.steps import Step

pytestmark = pytest.mark.integration


@dataclass(frozen=True)
class Case:
    """A run after a first one, or that first one itself, with its settings and its scope."""

    is_first: bool = False
    new_rows: bool = True
    settings: dict[str, Any] = field(default_factory=dict)
    scope: dict[str, Any] = field(default_factory=dict)


CASES = {
    "a first run": Case(is_first=True),
    "a first run of some": Case(is_first=True, scope={"select": ["+go_webinar_fact"]}),
    "a first run without audit": Case(is_first=True, settings={"enable_audit_logging": False}),
    "an increment": Case(),
    "nothing new": Case(new_rows=False),
    "a day later": Case(new_rows=False, settings={"as_of": AS_OF + timedelta(days=1)}),
    "an increment without marts": Case(scope={"exclude": ["tag:mart"]}),
    "an increment of one": Case(scope={"select": ["go_webinar_fact"]}),
    "a full refresh": Case(scope={"full_refresh": True}),
    "a reset": Case(scope={"reset_history": True}),
    "closing what is gone": Case(settings={"hard_deletes": "close"}),
    "without lookback": Case(settings={"lookback": timedelta(0)}),
    "without the guard": Case(settings={"allow_shrink": True}),
    "some days compared": Case(settings={"compare_all_every": 5}),
}


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> PlanCache:
    return PlanCache(tmp_path_factory.mktemp("cache"))


@pytest.fixture(scope="module")
def published(
    small_silver: Path, cache: PlanCache, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """Gold of the small Silver."""
    database = tmp_path_factory.mktemp("published") / "gold.duckdb"
    run(settings_of(small_silver, database), kept=cache)
    return database


#: The others differ from these in a setting or a selection; each takes three runs.
IN_THE_GATE = ("a first run", "a first run of some", "an increment", "a day later")


@pytest.mark.parametrize(
    "name",
    [name if name in IN_THE_GATE else pytest.param(name, marks=pytest.mark.slow) for name in CASES],
)
def test_a_kept_plan_is_carried_out_to_the_byte(
    name: str,
    small_silver: Path,
    published: Path,
    cache: PlanCache,
    tmp_path: Path,
    executed: list[Step],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    case = CASES[name]
    silver = grown(small_silver, tmp_path / "silver") if case.new_rows else small_silver

    def steps_of(kept: PlanCache | None) -> str:
        database = tmp_path / "gold.duckdb"
        database.unlink(missing_ok=True)
        if not case.is_first:
            shutil.copy(published, database)
        settings: Settings = settings_of(silver, database, **case.settings)
        executed.clear()
        run(settings, kept=kept, **case.scope)
        return json.dumps([asdict(step) for step in executed])

    planned = steps_of(None)
    assert steps_of(cache) == planned

    def refuse(*_: object) -> None:
        raise AssertionError("the plan was kept, and is planned again")

    monkeypatch.setattr(PlanCache, "keep", refuse)
    assert steps_of(cache) == planned
