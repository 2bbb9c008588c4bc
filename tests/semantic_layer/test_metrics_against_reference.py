"""Every metric at every grain and by every dimension, against an independent computation."""

from __future__ import annotations

import random
from collections.abc import Iterable
from datetime import date, timedelta
from pathlib import Path

import ibis
import pytest
from reference import metrics as reference
from reference.marts import marts
from support.adversarial import AS_OF, write_silver
from support.gold import BUSINESS_TABLES, Gold, read_gold, run_gold
from support.hand_gold import tables_of
from support.of_a_metric import assert_as_reference, groups

from zoomgold import synthetic
from zoomgold.semantic_layer.catalog import DIMENSIONS, METRICS
from zoomgold.semantic_layer.evaluate import Tables
from zoomgold.semantic_layer.periods import GRAINS

pytestmark = pytest.mark.integration

#: More days or weeks than these take long in plain Python.
MOST_DAYS = {"day": 60, "week": 500}
#: The synthetic helpdesk closes no ticket on the day of its opening; tests/cli has such tickets.
ALWAYS_ZERO = {"same_day_resolution_share"}


def with_marts(database: Path) -> Gold:
    """The business tables of a Gold database, and the marts that they make."""
    gold = read_gold(database, BUSINESS_TABLES)
    return gold | marts(gold, AS_OF)


@pytest.fixture(scope="module")
def fixture_rows(fixture_gold: Path) -> Gold:
    """The Gold of the fixtures."""
    return with_marts(fixture_gold)


@pytest.fixture(scope="module")
def fixture_tables(shared_duckdb: ibis.BaseBackend, fixture_rows: Gold) -> Tables:
    """The same as tables of an engine."""
    return tables_of(shared_duckdb, fixture_rows)


@pytest.mark.parametrize("grain", GRAINS)
def test_the_metrics_of_the_fixtures(
    fixture_rows: Gold, fixture_tables: Tables, grain: str
) -> None:
    seen = set()
    for by, names in groups(grain):
        days = None
        if grain in MOST_DAYS:
            # From within a week and a month to within others.
            last = date(2025, 4, 10)
            days = (last - timedelta(days=MOST_DAYS[grain]), last)
        rows = assert_as_reference(fixture_rows, fixture_tables, names, grain, by=by, days=days)
        seen |= {name for row in rows for name, value in row.items() if value}
    expected = {name for name, metric in METRICS.items() if grain in metric.grains}
    assert seen >= expected - ALWAYS_ZERO
    assert not seen & ALWAYS_ZERO


def test_metrics_of_the_fixtures_filtered(fixture_rows: Gold, fixture_tables: Tables) -> None:
    days = (date(2025, 1, 15), date(2025, 6, 20))
    for names, by, where in (
        (["active_users", "meetings_per_host"], (), {"plan_type": ["Pro", "Free"]}),
        (["meetings", "meeting_minutes"], ("meeting_type",), {"company": [None, "Initech"]}),
        (["meetings"], ("plan_type", "company"), {"meeting_type": ["Small Group"]}),
        (["feature_share", "feature_uses"], ("feature_name",), {"feature_category": ["Other"]}),
        (["feature_adoption"], ("plan_type",), {"feature_name": ["Chat", "Polls"]}),
        (["feature_adoption"], ("feature_name",), {"plan_type": ["Pro"]}),
        (["churned_users", "churn_rate"], (), {"plan_type": ["Free"]}),
        (["open_tickets", "tickets_opened"], ("priority_level",), {"ticket_type": ["Unknown"]}),
        (["license_utilization"], ("license_type",), {"license_type": ["Pro"]}),
        (["refunds", "net_revenue"], ("event_type",), {"company": ["no such company"]}),
    ):
        assert_as_reference(
            fixture_rows, fixture_tables, names, "quarter", by=by, where=where, days=days
        )


def assert_drawn(
    con: ibis.BaseBackend, silver: Path, database: Path, seed: int, grains: Iterable[str]
) -> None:
    """Metrics of the Gold of a Silver by every dimension, over days that the seed says."""
    run_gold(silver, database)
    gold = with_marts(database)
    tables = tables_of(con, gold)
    draw = random.Random(seed)
    for grain, (by, names) in ((of, one) for of in grains for one in groups(of)):
        first = date(2024, 12, 25) + timedelta(days=draw.randrange(200))
        days = (first, first + timedelta(days=draw.choice((0, 1, 6, 31, 400))))
        where = {
            dimension: draw.sample([*DIMENSIONS[dimension].domain, "Acme", "Initech", None], 3)
            for dimension in DIMENSIONS
            if draw.random() < 0.2 and all(dimension in METRICS[name].dimensions for name in names)
        }
        where = {
            name: known
            for name, values in where.items()
            if (known := [v for v in values if name == "company" or v in DIMENSIONS[name].domain])
        }
        assert_as_reference(gold, tables, names, grain, by=by, where=where, days=days)


#: The quick one has one grain, the others all.
SEEDS = [pytest.param(seed, marks=[pytest.mark.slow] if seed else []) for seed in range(20)]


def grains_of(seed: int, quick: str) -> Iterable[str]:
    """The grains that are drawn for."""
    return GRAINS if seed else [quick]


@pytest.mark.parametrize("seed", SEEDS)
def test_the_metrics_of_an_adversarial_silver(
    shared_duckdb: ibis.BaseBackend, tmp_path: Path, seed: int
) -> None:
    silver, database = tmp_path / "silver", tmp_path / "gold.duckdb"
    write_silver(silver, seed)
    assert_drawn(shared_duckdb, silver, database, seed, grains_of(seed, "day"))


@pytest.mark.parametrize("seed", SEEDS)
def test_the_metrics_of_a_synthetic_silver(
    shared_duckdb: ibis.BaseBackend, tmp_path: Path, seed: int
) -> None:
    silver, database = tmp_path / "silver", tmp_path / "gold.duckdb"
    synthetic.generate(users=10 + seed, seed=seed, dirt=seed % 5 / 10, days=90, out=silver)
    assert_drawn(shared_duckdb, silver, database, seed + 1, grains_of(seed, "week"))


def test_the_reference_knows_the_same_metrics() -> None:
    assert {
        name: (metric.dimensions, metric.grains, metric.over is not None, metric.times)
        for name, metric in METRICS.items()
    } == {
        name: (known.dimensions, known.grains, known.over is not None, known.times)
        for name, known in reference.METRICS.items()
    }
