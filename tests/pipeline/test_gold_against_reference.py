"""The pipeline's Gold against the brute-force reference, and against other shapes of its input."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict, replace
from pathlib import Path

import pytest
from reference import Accounting, ReferenceGold, Violation, build
from support.adversarial import AS_OF, write_silver
from support.gold import (
    BUSINESS_TABLES,
    FIXTURES,
    GOLD_TABLES,
    RUN_STAMPS,
    comparable,
    contents,
    query,
    read_gold,
    run_gold,
    table_names,
)
from support.silver_tables import shuffled, snowflake_export, split

from zoomgold.models.catalog import MODELS

pytestmark = pytest.mark.integration

# The reference does not know the stamps of a run, and hashes are for engines to agree on.
NOT_IN_REFERENCE = RUN_STAMPS | {"attribute_hash"}


def compare(silver: Path, database: Path) -> None:
    """Run once into a new database, and assert that Gold is what the reference makes of Silver."""
    execution_id = run_gold(silver, database).execution_id
    expected = build(silver, AS_OF)
    assert_same_tables(database, expected)
    assert_same_violations(database, expected.violations)
    assert accounting_of(database, execution_id) == expected.accounting


def assert_same_tables(database: Path, expected: ReferenceGold) -> None:
    """Every business table has the rows and the columns of the reference's, no more and no less."""
    found = read_gold(database, BUSINESS_TABLES)
    assert set(found) == set(expected.tables)
    for name, rows in expected.tables.items():
        columns = set(MODELS[name].contract.schema) - NOT_IN_REFERENCE
        assert all(set(row) == columns for row in rows), name
        ours, theirs = contents(found[name], NOT_IN_REFERENCE), contents(rows)
        assert ours - theirs == Counter(), f"{name}: rows that the reference does not have"
        assert theirs - ours == Counter(), f"{name}: rows that only the reference has"


def assert_same_violations(database: Path, expected: list[Violation]) -> None:
    """The violations that Gold found and that stand are those of the reference."""
    rows = query(database, "FROM go_error_data WHERE origin = 'gold'")
    assert {row["resolution_status"] for row in rows} <= {"Open"}
    ours = Counter(
        Violation(
            row["source_table"],
            row["source_key"],
            row["validation_rule"],
            row["error_severity"],
            row["occurrences"],
        )
        for row in rows
    )
    assert ours - Counter(expected) == Counter(), "violations that the reference does not have"
    assert Counter(expected) - ours == Counter(), "violations that only the reference has"


def accounting_of(database: Path, execution_id: str) -> dict[str, Accounting]:
    """The accounting of each business source in the run's audit rows."""
    counts = Accounting.__dataclass_fields__
    rows = query(
        database,
        f"FROM go_process_audit WHERE execution_id = '{execution_id}' "
        "AND process_name <> 'pipeline'",
    )
    return {
        row["source_table"]: Accounting(**{name: row[f"records_{name}"] for name in counts})
        for row in rows
        if row["process_name"] in BUSINESS_TABLES
    }


@pytest.mark.parametrize("seed", range(12))
def test_gold_is_the_references(seed: int, tmp_path: Path) -> None:
    write_silver(tmp_path / "silver", seed)
    compare(tmp_path / "silver", tmp_path / "gold.duckdb")


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(12, 240))
def test_gold_is_the_references_for_many_seeds(seed: int, tmp_path: Path) -> None:
    write_silver(tmp_path / "silver", seed, rows=(60, 20, 150)[seed % 3])
    compare(tmp_path / "silver", tmp_path / "gold.duckdb")


def test_gold_of_the_fixtures_is_the_references(tmp_path: Path) -> None:
    compare(FIXTURES, tmp_path / "gold.duckdb")


def test_the_pipeline_sums_up_its_tables(tmp_path: Path) -> None:
    write_silver(tmp_path / "silver", 3)
    run_gold(tmp_path / "silver", tmp_path / "gold.duckdb", select=["tag:dimension"])
    rows = query(tmp_path / "gold.duckdb", "FROM go_process_audit")
    counts = [f"records_{name}" for name in asdict(Accounting(0, 0, 0, 0, 0, 0, 0))]
    (pipeline,) = (row for row in rows if row["process_name"] == "pipeline")
    for count in counts:
        parts = sum(row[count] for row in rows if row["process_name"] != "pipeline")
        assert pipeline[count] == parts > -1, count


@pytest.mark.parametrize("seed", [4, pytest.param(10, marks=pytest.mark.slow)])
def test_the_shape_of_silver_and_the_threads_do_not_matter(seed: int, tmp_path: Path) -> None:
    silver, first = tmp_path / "silver", tmp_path / "first.duckdb"
    write_silver(silver, seed)
    run_gold(silver, first, threads=1)
    assert table_names(first) == set(GOLD_TABLES)
    expected = comparable(first)

    shuffled(silver, tmp_path / "shuffled", seed)
    split(silver, tmp_path / "split", seed)
    snowflake_export(silver, tmp_path / "export")
    for shape, threads in (("shuffled", 1), ("split", 1), ("export", 1), ("silver", 2)):
        database = tmp_path / f"{shape}-{threads}.duckdb"
        run_gold(tmp_path / shape, database, threads=threads)
        found = comparable(database)
        for name in GOLD_TABLES:
            assert found[name] == expected[name], f"{name} of {shape} with {threads} threads"


def test_a_second_run_changes_nothing_but_its_stamps(tmp_path: Path) -> None:
    silver, database = tmp_path / "silver", tmp_path / "gold.duckdb"
    write_silver(silver, 6)
    first = run_gold(silver, database)
    expected, accounted = comparable(database), accounting_of(database, first.execution_id)
    known = query(database, "SELECT error_id, first_seen_at FROM go_error_data ORDER BY ALL")

    second = run_gold(silver, database, full_refresh=True)

    assert comparable(database) == expected
    # A dimension keeps its history through a full refresh: no row opens a version again.
    dimensions = {source: accounted[source] for source in ("si_users", "si_licenses")}
    kept = {
        source: replace(counts, inserted=0, unchanged=counts.unchanged + counts.inserted)
        for source, counts in dimensions.items()
    }
    assert accounting_of(database, second.execution_id) == accounted | kept
    assert accounting_of(database, first.execution_id) == accounted
    again = query(database, "SELECT error_id, first_seen_at FROM go_error_data ORDER BY ALL")
    assert again == known
