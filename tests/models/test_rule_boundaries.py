"""Each rule of each source at its boundary: which faults stand after a run, and what Gold kept.

All sources are in one Silver and one run on each engine, so references lead to real users and
meetings, and those that are rejected are missing.
"""

from __future__ import annotations

from collections import Counter

import pytest
from rule_rows import BOUNDARIES
from support.adversarial import write_tables
from support.engines import Warehouse
from support.gold import Gold

from zoomgold.models.catalog import SOURCES

RESERVED = {"__unknown__", "__anonymous__"}

every_source = pytest.mark.parametrize("source", [s.silver.name for s in SOURCES.values()])


@pytest.fixture(scope="module")
def gold(tmp_path_factory: pytest.TempPathFactory, warehouse: Warehouse) -> Gold:
    """Gold of a Silver that holds every example."""
    silver = tmp_path_factory.mktemp("boundaries")
    write_tables(
        silver,
        {
            source: [row for example in boundaries.examples() for row in example.rows]
            for source, boundaries in BOUNDARIES.items()
        },
    )
    warehouse.run(silver)
    return warehouse.gold()


@every_source
def test_every_rule_has_rows_on_both_sides_of_its_boundary(source: str) -> None:
    rules = next(s.rules for s in SOURCES.values() if s.silver.name == source)
    boundaries = BOUNDARIES[source].rules
    assert {b.rule: b.severity for b in boundaries} == {r.name: r.severity for r in rules}
    assert [b.rule for b in boundaries if not (b.breaks and b.keeps)] == []


@every_source
def test_exactly_the_rules_that_a_row_breaks_stand_against_it(source: str, gold: Gold) -> None:
    expected: Counter[tuple[str | None, str, str]] = Counter()
    for example in BOUNDARIES[source].examples():
        expected.update((example.key, *fault) for fault in example.faults)
    standing: Counter[tuple[str | None, str, str]] = Counter()
    for fault in gold["go_error_data"]:
        if fault["source_table"] == source:
            columns = (fault["source_key"], fault["validation_rule"], fault["error_severity"])
            standing[columns] += fault["occurrences"]
    assert standing == expected


@every_source
def test_gold_has_the_rows_that_no_rule_rejects(source: str, gold: Gold) -> None:
    boundaries = BOUNDARIES[source]
    (table,) = (name for name, s in SOURCES.items() if s.silver.name == source)
    kept = {
        example.key
        for example in boundaries.examples()
        if all(severity != "Critical" for _, severity in example.faults)
    }
    assert {row[boundaries.key] for row in gold[table]} - RESERVED == kept
