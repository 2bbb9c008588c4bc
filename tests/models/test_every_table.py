"""Every table has its test file, with all that belongs in it."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest
from support.of_a_table import ContractTests, RuleTests

from zoomgold.models.catalog import MODELS, SOURCES

FOLDER = Path(__file__).parent


def lacking(table: str) -> list[str]:
    """What a table's test file lacks, each with what it is for."""
    file = f"tests/models/test_{table}.py"
    if not (FOLDER / f"test_{table}.py").exists():
        return [f"{file} is missing: it holds all tests of {table}"]
    module = import_module(f"test_{table}")
    wanted: dict[str, type] = {"TestContract": ContractTests}
    if table in SOURCES:
        wanted["TestRules"] = RuleTests
    found = []
    for name, base in wanted.items():
        tests = getattr(module, name, None)
        if tests is None or not issubclass(tests, base) or tests.table != table:
            found.append(f"{file} lacks class {name}({base.__name__}) with table = {table!r}")
    if table in SOURCES and not hasattr(module, "SILVER"):
        found.append(f"{file} lacks SILVER, the rows of its literal tests")
    return found


@pytest.mark.parametrize("table", MODELS)
def test_a_table_has_its_test_file(table: str) -> None:
    assert not (missing := lacking(table)), "\n".join(missing)


def test_a_table_without_its_file_is_found() -> None:
    assert lacking("go_new_fact") == [
        "tests/models/test_go_new_fact.py is missing: it holds all tests of go_new_fact"
    ]
