"""What is planned: the same text each time, whenever and wherever, with no value of a run in it."""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from support.cli import plain_environment
from support.gold import settings_of
from support.plans import REQUESTS, as_text, planned

from zoomgold import synthetic
from zoomgold.engines.duckdb.ddl import candidate_of
from zoomgold.engines.duckdb.dialect import DuckDBDialect
from zoomgold.expressions.run_values import filled_in, values_in
from zoomgold.models.catalog import CONTRACTS, MARTS, SOURCES
from zoomgold.pipeline.run import run
from zoomgold.plan.cache import PlanCache
from zoomgold.plan.parts import BOUNDS
from zoomgold.plan.run_values import (
    AS_OF,
    ERASURE_SALT,
    EXECUTION_ID,
    RUN_DATE,
    RUN_START,
    as_of_before,
    compared_since,
    contents_since,
    new_since,
)
from zoomgold.plan.sections import build
from zoomgold.plan.steps import Kind, Plan, Step

pytestmark = pytest.mark.integration

ROOT = Path(__file__).parents[2]
# The salt: of every run on a Gold from which somebody was erased.
OF_EVERY_RUN = {AS_OF, ERASURE_SALT, EXECUTION_ID, RUN_DATE, RUN_START}
OF_MARTS = {as_of_before(name) for name in MARTS}
OF_DIMENSIONS = {as_of_before(name) for name, source in SOURCES.items() if source.versioned}
OF_SOURCES = {of(name) for name in SOURCES for of in (compared_since, contents_since, new_since)}
IN_A_PROCESS = """
import hashlib
from support.plans import REQUESTS, as_text, planned
from zoomgold.engines.duckdb.ddl import candidate_of
from zoomgold.engines.duckdb.dialect import DuckDBDialect
for name, request in REQUESTS.items():
    text = as_text(planned(request, DuckDBDialect()))
    print(name, len(text), hashlib.sha256(text.encode()).hexdigest())
"""


@pytest.fixture(scope="module")
def of_requests() -> dict[str, dict[str, Plan]]:
    """All that is planned for each request."""
    return {name: planned(request, DuckDBDialect()) for name, request in REQUESTS.items()}


@pytest.fixture(params=REQUESTS)
def plans(
    request: pytest.FixtureRequest, of_requests: dict[str, dict[str, Plan]]
) -> dict[str, Plan]:
    """All that is planned for a request."""
    return of_requests[request.param]


def digests(of_requests: dict[str, dict[str, Plan]]) -> list[str]:
    """What a process prints of its plans."""
    texts = {name: as_text(plans) for name, plans in of_requests.items()}
    return [
        f"{name} {len(text)} {hashlib.sha256(text.encode()).hexdigest()}"
        for name, text in texts.items()
    ]


def test_planning_twice_gives_the_same_bytes(of_requests: dict[str, dict[str, Plan]]) -> None:
    again = planned(REQUESTS["increment"], DuckDBDialect())
    assert as_text(again) == as_text(of_requests["increment"])


@pytest.mark.integration
def test_another_process_plans_the_same(of_requests: dict[str, dict[str, Plan]]) -> None:
    """In which sets have another order."""
    seed = "2" if os.environ.get("PYTHONHASHSEED") == "1" else "1"
    done = subprocess.run(
        [sys.executable, "-c", IN_A_PROCESS],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        env={**plain_environment(), "PYTHONPATH": "tests", "PYTHONHASHSEED": seed},
    )
    assert done.stdout.splitlines() == digests(of_requests)


def test_a_plan_takes_values_that_a_run_has_and_leaves_no_other(plans: dict[str, Plan]) -> None:
    for plan in plans.values():
        known = OF_EVERY_RUN | OF_SOURCES | OF_MARTS | OF_DIMENSIONS
        for step in plan:
            for statement in (*step.prepare, *step.statements):
                assert set(values_in(statement)) <= known
                assert "run_value" not in filled_in(statement, lambda _: "NULL")
                if step.name.startswith(BOUNDS):
                    known |= set(re.findall(r'AS "((?:low|high)_\w+)"', statement))


def test_no_clock_of_the_planner_is_in_a_plan(plans: dict[str, Plan]) -> None:
    text = as_text(plans)
    assert not re.search(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-", text)
    assert not re.search(r"current_(date|time)|\bnow\(", text, re.IGNORECASE)


def test_each_step_reads_what_is_there(plans: dict[str, Plan]) -> None:
    """A step comes after those that make what it reads. A candidate has a name of its own."""

    def made_by(step: Step) -> str | None:
        if step.kind is Kind.BUILD and step.writes is not None:
            return candidate_of(step.writes)
        return None if step.kind is Kind.WRITE else step.writes

    before = [*plans["silver_days"], *plans["changed_days"]]
    made = {made_by(step) for step in before}
    of_plan = {made_by(step) for step in plans["build"]} - {None}
    for step in plans["build"]:
        assert set(step.reads) & of_plan <= made, step.name
        made.add(made_by(step))
    assert of_plan <= made


def test_every_built_table_is_validated_counted_and_written(plans: dict[str, Plan]) -> None:
    build = plans["build"]
    of_kind = {
        kind: [step.model for step in build if step.kind is kind and step.model in SOURCES]
        for kind in (Kind.BUILD, Kind.VALIDATE, Kind.WRITE)
    }
    assert of_kind[Kind.BUILD] == list(SOURCES)
    assert of_kind[Kind.VALIDATE] == list(SOURCES)
    assert of_kind[Kind.WRITE] == list(SOURCES)
    assert {step.name for step in build.part("check")} >= {"counts", "violations"}


def test_what_is_published_is_a_change_of_a_table_and_nothing_else(plans: dict[str, Plan]) -> None:
    """What the writes read is made before: an engine may take all of them as one commit."""
    for plan in plans.values():
        for step in plan.part("write"):
            assert step.kind is Kind.WRITE, step.name
            assert step.writes in CONTRACTS, step.name


def test_silvers_audit_rows_are_carried_where_an_audit_is_wanted(
    of_requests: dict[str, dict[str, Plan]],
) -> None:
    without = build(replace(REQUESTS["increment"], audits=False), DuckDBDialect())
    for plan, wanted in ((of_requests["increment"]["build"], True), (without, False)):
        assert ("go_process_audit" in {step.writes for step in plan}) is wanted


class Keeper:
    """Keeps plans, and has none from before."""

    def __init__(self) -> None:
        self.plans: dict[str, str] = {}

    def find(self, key: str) -> Plan | None:
        """None: every section is planned."""
        del key
        return None

    def find_data(self, key: str) -> None:
        """None: the fingerprints are taken."""
        del key

    def keep_data(self, key: str, kept: object) -> None:
        """Fingerprints are no plan."""

    def keep(self, key: str, plan: Plan) -> None:
        """Note the plan of a section."""
        self.plans[key] = as_text({"": plan})


def test_what_a_run_knows_by_itself_is_not_in_its_plans(tmp_path: Path) -> None:
    """Two Golds of the same Silver, on other days: the runs share every plan, to the byte."""
    silver = tmp_path / "silver"
    synthetic.generate(users=4, seed=1, dirt=0.1, days=5, out=silver)
    kept = []
    for place, days in (("a", ("2025-06-30", "2025-07-01")), ("b", ("2025-06-29", "2025-07-02"))):
        for as_of in days:
            keeper = Keeper()
            settings = settings_of(silver, tmp_path / f"{place}.duckdb", as_of=as_of)
            run(settings, select=["go_license_dim", "go_user_dim"], kept=cast(PlanCache, keeper))
            kept.append(keeper.plans)
    first_a, second_a, first_b, second_b = kept
    assert first_a == first_b
    assert second_a == second_b
    # An increment is planned otherwise than a first build.
    assert first_a != second_a
