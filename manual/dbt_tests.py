"""What dbt's own tests can say of the contracts, for the benchmark that runs beside dbt."""

from collections.abc import Iterator

from zoomgold.definitions.contract import Column, Contract
from zoomgold.models.catalog import MODELS, SOURCES

_HEAD = """# Written by `just generate` from the contracts: what dbt's own tests can say of them.
version: 2
models:
"""
#: What zoomgold writes of its runs; dbt has no part in it.
_LOGS = ("go_error_data", "go_process_audit")


def dbt_tests() -> str:
    """`models/gold/gold.yml` of the benchmark's dbt project."""
    tables = [name for name in MODELS if name in SOURCES and name not in _LOGS]
    return _HEAD + "".join(line for name in tables for line in _model(MODELS[name].contract))


def _model(contract: Contract) -> Iterator[str]:
    yield f"  - name: {contract.table}\n    columns:\n"
    for column in contract.columns:
        tests = [*_tests(column, contract)]
        if tests:
            yield f"      - name: {column.name}\n        data_tests:\n"
            yield from (f"          - {test}\n" for test in tests)


def _tests(column: Column, contract: Contract) -> Iterator[str]:
    if not column.nullable:
        yield "not_null"
    if (column.name,) in contract.unique:
        yield "unique"
    if column.domain:
        values = ", ".join(f"'{value}'" for value in column.domain)
        yield f"accepted_values: {{arguments: {{values: [{values}]}}}}"
    if column.references:
        key = MODELS[column.references].contract.key[0]
        yield (f"relationships: {{arguments: {{to: ref('{column.references}'), field: {key}}}}}")
