"""The adversarial data: their shape means nothing, and they break every rule."""

from __future__ import annotations

from pathlib import Path

import pytest
from support import adversarial, silver_tables
from support.adversarial import AS_OF

from reference import build
from reference.contract import BUSINESS
from reference.reading import read_table
from reference.rejecting import sieve
from zoomgold.models.catalog import SOURCES

SEEDS = range(20)


@pytest.mark.parametrize("seed", SEEDS)
def test_the_shape_of_silver_does_not_matter(tmp_path: Path, seed: int) -> None:
    silver = tmp_path / "silver"
    adversarial.write_silver(silver, seed)
    expected = build(silver, AS_OF)
    silver_tables.shuffled(silver, tmp_path / "shuffled", seed)
    silver_tables.split(silver, tmp_path / "split", seed)
    silver_tables.snowflake_export(silver, tmp_path / "export")
    for variant in ("shuffled", "split", "export"):
        assert build(tmp_path / variant, AS_OF) == expected, variant
    for table, counts in expected.accounting.items():
        outcome = counts.failed + counts.deduplicated + counts.inserted + counts.unchanged
        assert counts.processed == outcome, table
        assert counts.warned <= counts.inserted + counts.unchanged


def test_the_same_seed_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one", "two"):
        adversarial.write_silver(tmp_path / name, 3)
        silver_tables.snowflake_export(tmp_path / name, tmp_path / f"{name} export")
    for one in sorted(tmp_path.glob("one*/**/*.parquet")):
        two = tmp_path / str(one.relative_to(tmp_path)).replace("one", "two", 1)
        assert one.read_bytes() == two.read_bytes()


def test_each_table_is_empty_in_some_seed() -> None:
    empty = {
        table
        for seed in range(30)
        for table, rows in adversarial.silver_rows(seed, 5).items()
        if not rows
    }
    assert empty == set(silver_tables.TABLES)


def test_most_seeds_fail_every_rule(tmp_path: Path) -> None:
    failed: dict[tuple[str, str], int] = {}
    for seed in SEEDS:
        silver = tmp_path / str(seed)
        adversarial.write_silver(silver, seed)
        warned = {(f.source_table, f.rule) for f in build(silver, AS_OF).violations}
        rejected = {
            (table, rule)
            for table in BUSINESS
            for item in sieve(table, read_table(silver, table)).rejected
            for rule in item.rules
        }
        for rule in warned | rejected:
            failed[rule] = failed.get(rule, 0) + 1
    assert set(failed) == {(s.silver.name, rule.name) for s in SOURCES.values() for rule in s.rules}
    assert {rule for rule, seeds in failed.items() if seeds <= len(SEEDS) / 2} == set()
