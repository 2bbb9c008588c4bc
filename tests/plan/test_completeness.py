"""A plan that lost one of its checks is not carried out, wherever it was lost."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest
from support.gold import FIXTURES, settings_of, table_names
from support.plans import REQUESTS

from zoomgold.engines.duckdb.dialect import DuckDBDialect
from zoomgold.errors import BuildError
from zoomgold.models.catalog import ALWAYS_WRITTEN, SOURCES
from zoomgold.pipeline.run import run
from zoomgold.plan.cache import PlanCache
from zoomgold.plan.completeness import missing
from zoomgold.plan.request import Request
from zoomgold.plan.sections import SECTIONS, build
from zoomgold.plan.steps import Kind, Plan, Step

pytestmark = pytest.mark.integration

#: What a run cannot do without; what else it materializes, a later step would miss.
NEEDED = (Kind.BUILD, Kind.VALIDATE, Kind.COUNT, Kind.CHECK)


@pytest.fixture(scope="module")
def plans() -> dict[str, Plan]:
    return {name: build(request, DuckDBDialect()) for name, request in REQUESTS.items()}


def without(plan: Plan, lost: Step) -> Plan:
    return Plan(
        {
            part: tuple(step for step in steps if step is not lost)
            for part, steps in plan.parts.items()
        }
    )


@pytest.mark.parametrize("name", REQUESTS)
def test_a_whole_plan_lacks_nothing(plans: dict[str, Plan], name: str) -> None:
    assert missing(REQUESTS[name], plans[name]) == []


@pytest.mark.parametrize("name", REQUESTS)
def test_each_step_that_checks_or_builds_is_missed(plans: dict[str, Plan], name: str) -> None:
    plan, logs = plans[name], set(ALWAYS_WRITTEN)
    lost = [
        step
        for step in plan
        if step.kind in NEEDED and not (step.kind is Kind.BUILD and step.model in logs)
    ]
    assert len(lost) >= 2 * len(SOURCES) + 3
    for step in lost:
        assert missing(REQUESTS[name], without(plan, step)), f"{step.kind} {step.name}"


@pytest.mark.parametrize("name", REQUESTS)
def test_each_table_that_is_not_written_is_missed(plans: dict[str, Plan], name: str) -> None:
    for model in REQUESTS[name].built:
        if model in ALWAYS_WRITTEN:
            continue
        parts = {
            part: tuple(s for s in steps if not (s.kind is Kind.WRITE and s.writes == model))
            for part, steps in plans[name].parts.items()
        }
        assert missing(REQUESTS[name], Plan(parts)) == [f"the write of {model}"]


def _without_validations(plan: Plan) -> Plan:
    return Plan(
        {
            part: tuple(step for step in steps if step.kind is not Kind.VALIDATE)
            for part, steps in plan.parts.items()
        }
    )


def test_a_kept_plan_without_its_checks_is_planned_anew(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = PlanCache(tmp_path / "cache")
    keep = PlanCache.keep
    monkeypatch.setattr(
        PlanCache, "keep", lambda self, key, plan: keep(self, key, _without_validations(plan))
    )
    settings = settings_of(FIXTURES, tmp_path / "first.duckdb")
    select = ["go_user_dim", "go_license_dim"]
    run(settings, select=select, kept=cache)
    monkeypatch.undo()
    with caplog.at_level(logging.WARNING):
        again = run(settings_of(FIXTURES, tmp_path / "second.duckdb"), select=select, kept=cache)
    assert "a plan lacks the validation of go_user_dim" in caplog.text
    assert again.status == "Completed"


def test_a_planner_that_leaves_out_its_checks_publishes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unsound(request: Request, dialect: DuckDBDialect) -> Plan:
        return _without_validations(build(request, dialect))

    monkeypatch.setattr("zoomgold.plan.sections.SECTIONS", {**SECTIONS, "build": unsound})
    settings = settings_of(FIXTURES, tmp_path / "gold.duckdb")
    with pytest.raises(BuildError, match="The plan lacks the validation of go_user_dim"):
        run(settings, select=["go_user_dim", "go_license_dim"], kept=None)
    assert set(table_names(tmp_path / "gold.duckdb")) <= set(ALWAYS_WRITTEN)
