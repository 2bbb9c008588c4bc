"""Each rule of each source at its boundary: which faults stand after a run, and what Gold kept.

All sources are in one Silver and one run, so references lead to real users and meetings, and
those that are rejected are missing.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from adversarial import write_tables
from conftest import query, run_gold
from rule_rows import BOUNDARIES

from zoomgold.gold.catalog import SOURCES

RESERVED = {"__unknown__", "__anonymous__"}

every_source = pytest.mark.parametrize("source", [s.silver.name for s in SOURCES.values()])


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Gold of a Silver that holds every example."""
    folder = tmp_path_factory.mktemp("boundaries")
    write_tables(
        folder / "silver",
        {
            source: [row for example in boundaries.examples() for row in example.rows]
            for source, boundaries in BOUNDARIES.items()
        },
    )
    run_gold(folder / "silver", folder / "gold.duckdb")
    return folder / "gold.duckdb"


@every_source
def test_every_rule_has_rows_on_both_sides_of_its_boundary(source: str) -> None:
    rules = next(s.rules for s in SOURCES.values() if s.silver.name == source)
    boundaries = BOUNDARIES[source].rules
    assert {b.rule: b.severity for b in boundaries} == {r.name: r.severity for r in rules}
    assert [b.rule for b in boundaries if not (b.breaks and b.keeps)] == []


@every_source
def test_exactly_the_rules_that_a_row_breaks_stand_against_it(source: str, database: Path) -> None:
    expected: Counter[tuple[str | None, str, str]] = Counter()
    for example in BOUNDARIES[source].examples():
        expected.update((example.key, *fault) for fault in example.faults)
    found = query(
        database,
        "SELECT source_key, validation_rule, error_severity, sum(occurrences) AS rows "
        f"FROM go_error_data WHERE source_table = '{source}' GROUP BY ALL",
    )
    standing = {
        (r["source_key"], r["validation_rule"], r["error_severity"]): int(r["rows"]) for r in found
    }
    assert standing == expected


@every_source
def test_gold_has_the_rows_that_no_rule_rejects(source: str, database: Path) -> None:
    boundaries = BOUNDARIES[source]
    (table,) = (name for name, s in SOURCES.items() if s.silver.name == source)
    kept = {
        example.key
        for example in boundaries.examples()
        if all(severity != "Critical" for _, severity in example.faults)
    }
    found = query(database, f"SELECT DISTINCT {boundaries.key} AS key FROM {table}")
    assert {row["key"] for row in found} - RESERVED == kept
