"""The marts against an independent computation, over the Gold of many Silvers."""

from __future__ import annotations

from pathlib import Path

import ibis
import pytest
from support.adversarial import AS_OF, write_silver
from support.gold import BUSINESS_TABLES, read_gold, run_gold
from support.hand_gold import HandGold
from support.known_marts import WORKED_OUT
from support.of_a_mart import assert_as_reference, mart

from zoomgold import synthetic

pytestmark = pytest.mark.integration


def test_the_marts_of_the_fixtures(shared_duckdb: ibis.BaseBackend, fixture_gold: Path) -> None:
    sizes = assert_as_reference(shared_duckdb, read_gold(fixture_gold, BUSINESS_TABLES), AS_OF)
    assert min(sizes[name] for name in WORKED_OUT) > 700


@pytest.mark.parametrize(
    "seed", [0, 9, *(pytest.param(n, marks=pytest.mark.slow) for n in range(20) if n not in (0, 9))]
)
def test_the_marts_of_an_adversarial_silver(
    shared_duckdb: ibis.BaseBackend, tmp_path: Path, seed: int
) -> None:
    write_silver(tmp_path / "silver", seed)
    run_gold(tmp_path / "silver", tmp_path / "gold.duckdb")
    gold = read_gold(tmp_path / "gold.duckdb", BUSINESS_TABLES)
    assert_as_reference(shared_duckdb, gold, AS_OF)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(20))
def test_the_marts_of_a_synthetic_silver(
    shared_duckdb: ibis.BaseBackend, tmp_path: Path, seed: int
) -> None:
    synthetic.generate(users=10 + seed, seed=seed, dirt=seed % 5 / 10, days=90, out=tmp_path / "s")
    run_gold(tmp_path / "s", tmp_path / "gold.duckdb")
    gold = read_gold(tmp_path / "gold.duckdb", BUSINESS_TABLES)
    assert_as_reference(shared_duckdb, gold, AS_OF)


def test_empty_tables_make_empty_marts(shared_duckdb: ibis.BaseBackend) -> None:
    assert mart(shared_duckdb, HandGold(), "go_user_day_agg") == []
    assert mart(shared_duckdb, HandGold(), "go_license_month_agg") == []
