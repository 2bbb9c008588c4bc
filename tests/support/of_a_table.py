"""What is tested of every table in the same way: its rules, and the checks of its contract.

The broken rows of a contract are examined as one table: the checks that fail, how many rows fail
each and which ones must be what the rows were made for. So a check that is too lax or too strict
shows, not only one that never fails.
"""

from __future__ import annotations

import warnings
from collections import Counter
from collections.abc import Iterator
from typing import ClassVar

import ibis
import ibis.expr.types as ir
import pyarrow as pa
import pytest
from pandera.errors import SchemaError, SchemaErrors

from zoomgold.definitions.contract import Contract
from zoomgold.models.catalog import MODELS, SOURCES
from zoomgold.validation.contracts import GoldBackend, Verdict, schema_of, stock_validate, validate

from .boundaries import Boundaries
from .gold import Row
from .sheet import ONCE, Sheet
from .small_silver import SmallGold

KEYS_SHOWN = 3
RESERVED = frozenset({"__unknown__", "__anonymous__"})


@pytest.fixture(scope="session")
def shared_duckdb() -> Iterator[ibis.BaseBackend]:
    """A DuckDB without any table, for tables of a test's own."""
    connection = ibis.duckdb.connect()
    yield connection
    connection.disconnect()


class RuleTests:
    """Each rule of the table's source at its boundary: what stands after a run, what Gold kept.

    The examples of all tables are in one Silver, so references lead to real users and meetings,
    and those that are rejected are missing.
    """

    table: ClassVar[str]
    rules: ClassVar[Boundaries]

    def test_every_rule_has_rows_on_both_sides_of_its_boundary(self) -> None:
        rules = SOURCES[self.table].rules
        boundaries = self.rules.rules
        assert {b.rule: b.severity for b in boundaries} == {r.name: r.severity for r in rules}, (
            "RULES of this file has to have each rule of the model, with its severity"
        )
        assert [b.rule for b in boundaries if not (b.breaks and b.keeps)] == [], (
            "RULES of this file has to have rows on both sides of these rules"
        )

    def test_exactly_the_rules_that_a_row_breaks_stand_against_it(
        self, small_gold: SmallGold
    ) -> None:
        source = SOURCES[self.table].silver.name
        expected: Counter[tuple[str | None, str, str]] = Counter()
        for example in self.rules.examples():
            expected.update((example.key, *violation) for violation in example.violations)
        keys = {example.key for example in self.rules.examples()}
        standing: Counter[tuple[str | None, str, str]] = Counter()
        for violation in small_gold.tables["go_error_data"]:
            if violation["source_table"] != source:
                continue
            assert violation["source_key"] in small_gold.given[source] | {None}
            if violation["source_key"] in keys:
                columns = (
                    violation["source_key"],
                    violation["validation_rule"],
                    violation["error_severity"],
                )
                standing[columns] += violation["occurrences"]
        assert standing == expected

    def test_gold_has_the_rows_that_no_rule_rejects(self, small_gold: SmallGold) -> None:
        examples = list(self.rules.examples())
        kept = {
            example.key
            for example in examples
            if all(severity != "Critical" for _, severity in example.violations)
        }
        found = {row[self.rules.key] for row in small_gold.tables[self.table]} - RESERVED
        assert found & {example.key for example in examples} == kept
        assert found <= small_gold.given[SOURCES[self.table].silver.name]


class ContractTests:
    """Each check of the contract refuses the rows made for it and no sound row beside them."""

    table: ClassVar[str]
    sheet: ClassVar[Sheet]

    def test_there_is_a_broken_row_for_every_check(self) -> None:
        assert {check for _, checks in self.sheet.broken_rows() for check in checks} == (
            checks_of(contract_of(self.table))
        ), "SHEET of this file has to have a `broken` row for each check of the contract"

    def test_exactly_these_columns_may_be_null(self) -> None:
        columns = contract_of(self.table).columns
        assert {column.name for column in columns if column.nullable} == self.sheet.nullable, (
            "nullable of SHEET in this file has to name the columns that may be null"
        )

    def test_sound_rows_are_accepted(self, shared_duckdb: ibis.BaseBackend) -> None:
        contract, rows = contract_of(self.table), self.sheet.sound_rows()
        assert all(list(row) == list(contract.schema) for row in rows), (
            "gold_row of this file has to have the columns of the contract, in their order"
        )
        # Every column that may be null is null in a sound row.
        assert {column for row in rows for column, v in row.items() if v is None} == (
            self.sheet.nullable
        )
        table = table_of(shared_duckdb, contract, rows)
        assert validate(contract, table) == len(rows)
        assert stock_errors(self.table, table) == []

    def test_each_check_fails_on_the_rows_made_for_it_alone(
        self, shared_duckdb: ibis.BaseBackend
    ) -> None:
        verdict = examined(self.table, broken_table(shared_duckdb, self.table, self.sheet))
        assert {f.name: (f.rows, f.keys) for f in verdict.failures} == (
            expected_failures(self.table, self.sheet)
        )

    @pytest.mark.integration
    def test_panderas_own_backend_fails_the_same_rows(
        self, shared_duckdb: ibis.BaseBackend
    ) -> None:
        table = broken_table(shared_duckdb, self.table, self.sheet)
        own = {
            name_of(failed.error): failed.rows for failed in examined(self.table, table).failures
        }
        stock = {name_of(error): failing_rows(error) for error in stock_errors(self.table, table)}
        assert own == stock


def contract_of(table: str) -> Contract:
    """The contract of a Gold table."""
    return MODELS[table].contract


def table_of(con: ibis.BaseBackend, contract: Contract, rows: list[Row]) -> ir.Table:
    filled = pa.Table.from_pylist(rows, schema=ibis.schema(contract.schema).to_pyarrow())
    return con.create_table(ibis.util.gen_name("t"), filled)


def checks_of(contract: Contract) -> set[str]:
    """The name of every check that the contract makes of its rows."""
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


def shown_key(row: Row, columns: tuple[str, ...]) -> str:
    """A row's key as a failure shows it; a time is shown as plain text."""
    texts = {name: repr(v) if isinstance(v, str) else str(v) for name, v in row.items()}
    return ", ".join(f"{name}={texts[name]}" for name in columns)


def expected_failures(name: str, sheet: Sheet) -> dict[str, tuple[int, tuple[str, ...]]]:
    """For each check the number of rows made to break it, and the first of their keys."""
    contract, made = contract_of(name), list(sheet.broken_rows())
    failures = {}
    for check in {check for _, checks in made for check in checks}:
        rows = [row for row, checks in made if check in checks]
        columns = columns_of_set(check)
        keys = sorted(shown_key(row, columns or contract.key) for row in rows)
        # Each row that repeats a key fails together with row 0.
        count = len(rows) if columns is None else len(rows) + 1
        failures[check] = (count, tuple(keys[:KEYS_SHOWN]))
    return failures


def broken_table(con: ibis.BaseBackend, name: str, sheet: Sheet) -> ir.Table:
    """Row 0, and after it every broken row."""
    rows = [sheet.sound_rows()[0], *(row for row, _ in sheet.broken_rows())]
    return table_of(con, contract_of(name), rows)


def examined(name: str, table: ir.Table) -> Verdict:
    return GoldBackend().examine(table, schema_of(contract_of(name)))


def name_of(error: SchemaError) -> tuple[str, str]:
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
            stock_validate(contract_of(name), table)
        except SchemaErrors as errors:
            return list(errors.schema_errors)
    return []
