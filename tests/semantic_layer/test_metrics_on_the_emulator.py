"""Every mart and metric at every grain and by every dimension on Snowflake as the emulator has it.

What a run published there is read back; marts and metrics are computed from it in plain Python.
"""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from reference.marts import marts
from support.adversarial import AS_OF, write_silver
from support.engines import OnSnowflake, new_warehouse
from support.gold import BUSINESS_TABLES, FIXTURES, RUN_STAMPS, Gold, contents
from support.of_a_metric import assert_as_reference, groups

from zoomgold import synthetic
from zoomgold.models.catalog import CONTRACTS, MARTS
from zoomgold.semantic_layer.catalog import METRICS
from zoomgold.semantic_layer.periods import GRAINS

pytestmark = pytest.mark.integration

#: From within a week, a month and a quarter to within others.
LAST = date(2025, 5, 20)
DAYS = {"day": 45, "week": 100}


@pytest.fixture
def warehouse(request: pytest.FixtureRequest) -> OnSnowflake:
    """An empty database of the emulator."""
    found = new_warehouse(request, "snowflake")
    assert isinstance(found, OnSnowflake)
    return found


def assert_all(warehouse: OnSnowflake, silver: Path) -> Gold:
    """The marts and metrics of what a run on a Silver publishes; Gold as it is there."""
    warehouse.run(silver)
    gold = warehouse.gold()
    expected = marts({name: gold[name] for name in BUSINESS_TABLES}, AS_OF)
    for mart in MARTS:
        assert contents(gold[mart], RUN_STAMPS) == contents(expected[mart]), mart
    with warehouse.reading() as reader:
        tables = {}
        for name in (*BUSINESS_TABLES, *MARTS):
            found = reader.published(CONTRACTS[name])
            assert found is not None
            tables[name] = found
        for grain in GRAINS:
            days = (LAST - timedelta(days=DAYS.get(grain, 200)), LAST)
            for by, names in groups(grain):
                assert_as_reference(gold, tables, names, grain, by=by, days=days, fetch=reader.rows)
    return gold


@pytest.mark.slow
def test_the_fixtures(warehouse: OnSnowflake) -> None:
    gold = assert_all(warehouse, FIXTURES)
    assert all(gold[name] for metric in METRICS.values() for name in metric.tables)


@pytest.mark.slow
def test_an_adversarial_silver(warehouse: OnSnowflake, tmp_path: Path) -> None:
    write_silver(tmp_path, 5)
    assert_all(warehouse, tmp_path)


@pytest.mark.slow
def test_a_synthetic_silver(warehouse: OnSnowflake, tmp_path: Path) -> None:
    synthetic.generate(users=14, seed=4, dirt=0.2, days=90, out=tmp_path / "silver")
    assert_all(warehouse, tmp_path / "silver")
