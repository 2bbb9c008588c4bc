"""Each check of each Gold contract refuses the rows made for it and no sound row beside them.

The broken rows of a contract are examined as one table: the checks that fail, how many rows fail
each and which ones must be what the rows were made for. So a check that is too lax or too strict
shows, not only one that never fails.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator

import ibis
import ibis.expr.types as ir
import pyarrow as pa
import pytest
from contract_rows import ONCE, SHEETS, Row
from pandera.errors import SchemaError, SchemaErrors

from zoomgold.definitions.contract import Contract
from zoomgold.models.catalog import MODELS
from zoomgold.validation.contracts import GoldBackend, Verdict, schema_of, stock_validate, validate

KEYS_TOLD = 3

every_contract = pytest.mark.parametrize("name", list(MODELS))


@pytest.fixture(scope="module")
def con() -> Iterator[ibis.BaseBackend]:
    connection = ibis.duckdb.connect()
    yield connection
    connection.disconnect()


def table_of(con: ibis.BaseBackend, contract: Contract, rows: list[Row]) -> ir.Table:
    filled = pa.Table.from_pylist(rows, schema=ibis.schema(contract.schema).to_pyarrow())
    return con.create_table(ibis.util.gen_name("t"), filled)


def promised_checks(contract: Contract) -> set[str]:
    """The name of everything that the contract promises of its rows."""
    return {
        *(f"{column.name}_not_null" for column in contract.columns if not column.nullable),
        *(check.name for column in contract.columns for check in column.checks()),
        *(check.name for check in contract.checks),
        *(ONCE.format(", ".join(columns)) for columns in contract.unique),
    }


def columns_of_set(check: str) -> tuple[str, ...] | None:
    """The columns that a check asks to be unique; None for a check on each row."""
    prefix, suffix = ONCE.split("{}")
    if not check.startswith(prefix):
        return None
    return tuple(check.removeprefix(prefix).removesuffix(suffix).split(", "))


def told(row: Row, columns: tuple[str, ...]) -> str:
    """A row's key as a failure tells it; a time is told as plain text."""
    texts = {name: repr(v) if isinstance(v, str) else str(v) for name, v in row.items()}
    return ", ".join(f"{name}={texts[name]}" for name in columns)


def expected_failures(name: str) -> dict[str, tuple[int, tuple[str, ...]]]:
    """For each check the number of rows made to break it, and the first of their keys."""
    contract, made = MODELS[name].contract, list(SHEETS[name].broken_rows())
    failures = {}
    for check in {check for _, checks in made for check in checks}:
        rows = [row for row, checks in made if check in checks]
        columns = columns_of_set(check)
        keys = sorted(told(row, columns or contract.key) for row in rows)
        # Each row that repeats a key fails together with row 0.
        count = len(rows) if columns is None else len(rows) + 1
        failures[check] = (count, tuple(keys[:KEYS_TOLD]))
    return failures


def broken_table(con: ibis.BaseBackend, name: str) -> ir.Table:
    """Row 0, and after it every broken row."""
    sheet = SHEETS[name]
    rows = [sheet.sound_rows()[0], *(row for row, _ in sheet.broken_rows())]
    return table_of(con, MODELS[name].contract, rows)


def examined(name: str, table: ir.Table) -> Verdict:
    return GoldBackend().examine(table, schema_of(MODELS[name].contract))


def told_by(error: SchemaError) -> tuple[str, str]:
    """The column or table that an error is about, and its check."""
    check = error.check
    return error.schema.name, check if isinstance(check, str) else check.name


def failing_rows(error: SchemaError) -> int:
    """How many rows Pandera's own backend found; some it leaves in the engine."""
    cases = error.failure_cases
    return int(cases.count().to_pyarrow().as_py()) if isinstance(cases, ir.Table) else len(cases)


def stock_errors(name: str, table: ir.Table) -> list[SchemaError]:
    """What Pandera's own backend finds."""
    with warnings.catch_warnings():
        # Ibis reads an option that pandas 3 deprecates whenever it makes a data frame.
        warnings.filterwarnings("ignore", message="The 'future.infer_string' option")
        try:
            stock_validate(MODELS[name].contract, table)
        except SchemaErrors as errors:
            return list(errors.schema_errors)
    return []


@every_contract
def test_there_is_a_broken_row_for_every_check(name: str) -> None:
    assert {check for _, checks in SHEETS[name].broken_rows() for check in checks} == (
        promised_checks(MODELS[name].contract)
    )


@every_contract
def test_exactly_these_columns_may_be_null(name: str) -> None:
    columns = MODELS[name].contract.columns
    assert {column.name for column in columns if column.nullable} == SHEETS[name].nullable


@every_contract
def test_sound_rows_are_accepted(con: ibis.BaseBackend, name: str) -> None:
    contract, rows = MODELS[name].contract, SHEETS[name].sound_rows()
    assert all(list(row) == list(contract.schema) for row in rows)
    # Every column that may be null is null in a sound row.
    assert {column for row in rows for column, v in row.items() if v is None} == (
        SHEETS[name].nullable
    )
    table = table_of(con, contract, rows)
    assert validate(contract, table) == len(rows)
    assert stock_errors(name, table) == []


@every_contract
def test_each_check_fails_on_the_rows_made_for_it_alone(con: ibis.BaseBackend, name: str) -> None:
    verdict = examined(name, broken_table(con, name))
    assert {f.name: (f.rows, f.keys) for f in verdict.faults} == expected_failures(name)


@every_contract
def test_panderas_own_backend_fails_the_same_rows(con: ibis.BaseBackend, name: str) -> None:
    table = broken_table(con, name)
    own = {told_by(fault.error): fault.rows for fault in examined(name, table).faults}
    stock = {told_by(error): failing_rows(error) for error in stock_errors(name, table)}
    assert own == stock
