"""A Gold table that breaks its contract in any way is refused, as Pandera itself would refuse it.

The fused backend is held against Pandera's stock Ibis backend on the same schema. The two differ
on purpose on empty tables: the stock backend fails those, because `all` over no rows is null.
"""

import importlib
import importlib.util
import subprocess
import sys
import warnings
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

import ibis
import ibis.expr.types as ir
import pyarrow as pa
import pytest
from pandera.errors import SchemaErrors

from zoomgold.definitions.contract import (
    AMOUNT,
    DAY,
    FLAG,
    INSTANT,
    MD5,
    MONEY,
    RATIO,
    SECONDS,
    TEXT,
    WHOLE,
    Check,
    Column,
    Contract,
)
from zoomgold.errors import ContractError
from zoomgold.validation.contracts import (
    GoldBackend,
    GoldSchema,
    schema_of,
    stock_validate,
    validate,
)

Row = dict[str, Any]

CONTRACT = Contract(
    "visits",
    "one row per visit",
    (("visit_key",), ("visitor", "visited_at"), ("number",)),
    (
        Column("visit_key", TEXT, "Key", pattern=MD5),
        Column("visitor", TEXT, "Who", pii=True, pattern="@"),
        Column("visited_at", INSTANT, "When"),
        Column("visited_on", DAY, "Day", nullable=True),
        Column("number", WHOLE, "Number", minimum=1, maximum=1000),
        Column("kind", TEXT, "Kind", nullable=True, domain=("Short", "Long")),
        Column("amount", MONEY, "Amount", nullable=True),
        Column("ratio", RATIO, "Ratio", nullable=True, minimum=0, maximum=1),
        Column("seconds", SECONDS, "Seconds"),
        Column("paid", FLAG, "Whether it is paid"),
    ),
    (
        Check(
            "paid_has_amount", "a paid visit has an amount", lambda t: ~t.paid | t.amount.notnull()
        ),
        Check(
            "day_of_instant",
            "the day is the instant's",
            lambda t: t.visited_on == t.visited_at.date(),
        ),
    ),
)


def visit(number: int) -> Row:
    at = datetime(2025, 1, 1, 8) + timedelta(hours=number)
    return {
        "visit_key": f"{number:032x}",
        "visitor": f"visitor{number}@example.com",
        "visited_at": at,
        "visited_on": at.date(),
        "number": number,
        "kind": "Short" if number % 2 else "Long",
        "amount": Decimal("12.50"),
        "ratio": Decimal("0.2500"),
        "seconds": 1.5,
        "paid": number % 2 == 0,
    }


def visits(count: int, **changed: Any) -> list[Row]:
    """Good rows; the changes go into the second."""
    rows = [visit(number) for number in range(1, count + 1)]
    rows[1] |= changed
    return rows


class Store:
    """An engine in memory that counts the queries it runs."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.con = ibis.duckdb.connect()
        self.queries: list[str] = []
        run = self.con._to_duckdb_relation

        def spy(expr: ir.Expr, *args: Any, **kwargs: Any) -> Any:
            self.queries.append(ibis.to_sql(expr, dialect="duckdb"))
            return run(expr, *args, **kwargs)

        monkeypatch.setattr(self.con, "_to_duckdb_relation", spy)

    def table(self, rows: list[Row], contract: Contract = CONTRACT) -> ir.Table:
        schema = ibis.schema(contract.schema).to_pyarrow()
        filled = pa.Table.from_pylist(rows, schema=schema)
        return self.con.create_table(ibis.util.gen_name("t"), filled)


@pytest.fixture
def store(monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    opened = Store(monkeypatch)
    yield opened
    opened.con.disconnect()


def refused(table: ir.Table, contract: Contract = CONTRACT) -> ContractError:
    with pytest.raises(ContractError) as caught:
        validate(contract, table)
    assert len(str(caught.value).splitlines()) <= 3
    assert str(caught.value).endswith("Nothing was published.")
    return caught.value


def failed_checks(errors: Exception) -> set[tuple[str, str]]:
    assert isinstance(errors, SchemaErrors)
    return {
        (error.schema.name, error.check if isinstance(error.check, str) else error.check.name)
        for error in errors.schema_errors
    }


def stock_failures(contract: Contract, table: ir.Table) -> set[tuple[str, str]]:
    with warnings.catch_warnings():
        # Ibis reads an option that pandas 3 deprecates whenever it makes a data frame.
        warnings.filterwarnings("ignore", message="The 'future.infer_string' option")
        try:
            stock_validate(contract, table)
        except SchemaErrors as errors:
            return failed_checks(errors)
    return set()


def own_failures(contract: Contract, table: ir.Table) -> set[tuple[str, str]]:
    try:
        validate(contract, table)
    except ContractError as error:
        return failed_checks(error.schema_errors)
    return set()


@pytest.mark.integration
def test_pandera_imports_without_warnings() -> None:
    command = [sys.executable, "-W", "error", "-c", "import pandera.ibis"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_the_schema_says_what_the_contract_says() -> None:
    schema = schema_of(CONTRACT)
    assert schema_of(CONTRACT) is schema
    assert isinstance(schema, GoldSchema)
    assert isinstance(GoldSchema.get_backend(check_type=ibis.Table), GoldBackend)
    assert list(schema.columns) == list(CONTRACT.schema)
    assert schema.unique == [list(columns) for columns in CONTRACT.unique]
    visitor = schema.columns["visitor"]
    assert (visitor.nullable, visitor.description) == (False, "Who")
    assert visitor.metadata == {"pii": True}


def test_good_rows_pass_in_one_query(store: Store) -> None:
    assert validate(CONTRACT, store.table(visits(40))) == 40
    assert len(store.queries) == 1


def test_nulls_keep_the_checks_of_nullable_columns(store: Store) -> None:
    nothing = dict.fromkeys(("visited_on", "kind", "amount", "ratio"))
    rows = [visit(number) | nothing | {"paid": False} for number in range(1, 5)]
    table = store.table(rows)
    assert validate(CONTRACT, table) == 4
    assert stock_failures(CONTRACT, table) == set()


def test_an_empty_table_passes(store: Store) -> None:
    assert validate(CONTRACT, store.table([])) == 0


def test_pandera_finds_the_backend(store: Store) -> None:
    table = store.table(visits(3))
    assert schema_of(CONTRACT).validate(table) is table
    with pytest.raises(SchemaErrors) as caught:
        schema_of(CONTRACT).validate(store.table(visits(3, kind="Other")))
    assert failed_checks(caught.value) == {("kind", "kind_in_domain")}


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({"paid": None}, ("paid", "not_nullable")),
        ({"seconds": None}, ("seconds", "not_nullable")),
        ({"seconds": float("nan")}, ("seconds", "not_nullable")),
        ({"kind": "short"}, ("kind", "kind_in_domain")),
        ({"number": 0}, ("number", "number_minimum")),
        ({"number": 1001}, ("number", "number_maximum")),
        ({"ratio": Decimal("1.0001")}, ("ratio", "ratio_maximum")),
        ({"visit_key": "F" * 32}, ("visit_key", "visit_key_pattern")),
        ({"visitor": "nobody"}, ("visitor", "visitor_pattern")),
        ({"amount": None}, ("visits", "paid_has_amount")),
        ({"visited_on": date(2020, 1, 1)}, ("visits", "day_of_instant")),
        ({"visit_key": f"{1:032x}"}, ("visits", "multiple_fields_uniqueness")),
        ({"number": 1}, ("visits", "multiple_fields_uniqueness")),
        (
            {"visitor": "visitor1@example.com", "visited_at": datetime(2025, 1, 1, 9)},
            ("visits", "multiple_fields_uniqueness"),
        ),
    ],
)
def test_each_failure_of_data_is_refused(
    store: Store, changed: Row, expected: tuple[str, str]
) -> None:
    table = store.table(visits(6, **changed))
    assert own_failures(CONTRACT, table) == {expected}
    assert stock_failures(CONTRACT, table) == {expected}


def test_all_failures_are_reported_at_once(store: Store) -> None:
    changed = {"paid": None, "kind": "short", "number": 0, "visited_on": date(2020, 1, 1)}
    table = store.table(visits(6, **changed))
    assert len(own_failures(CONTRACT, table)) == 4
    assert own_failures(CONTRACT, table) == stock_failures(CONTRACT, table)


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda t: t.drop("kind"), ("visits", "column_in_dataframe")),
        (lambda t: t.mutate(extra=ibis.literal(1)), ("visits", "column_in_schema")),
        (lambda t: t.relocate("number"), ("visits", "column_ordered")),
        (lambda t: t.mutate(number=t.number.cast("int32")), ("number", "dtype('int64')")),
        (
            lambda t: t.mutate(ratio=t.ratio.cast("decimal(5, 3)")),
            ("ratio", "dtype('decimal(5, 4)')"),
        ),
        (
            lambda t: t.mutate(visited_at=t.visited_at.cast("timestamp(3)")),
            ("visited_at", "dtype('timestamp(6)')"),
        ),
    ],
)
def test_each_failure_of_structure_is_refused(
    store: Store, change: Callable[[ir.Table], ir.Table], expected: tuple[str, str]
) -> None:
    table = change(store.table(visits(4)))
    assert own_failures(CONTRACT, table) == {expected}
    # Without a column the stock backend also reports each check that needs it.
    assert expected in stock_failures(CONTRACT, table)


def test_data_is_checked_beside_a_harmless_failure_of_structure(store: Store) -> None:
    table = store.table(visits(4, kind="short")).mutate(extra=ibis.literal("secret"))
    error = refused(table)
    assert failed_checks(error.schema_errors) == {
        ("visits", "column_in_schema"),
        ("kind", "kind_in_domain"),
    }


def test_the_message_counts_rows_and_shows_keys(store: Store) -> None:
    rows = [visit(number) | {"kind": "short"} for number in range(1, 6)]
    lines = str(refused(store.table(rows))).splitlines()
    assert lines[0] == "visits breaks its contract: 1 check failed."
    keys = " / ".join(f"visit_key='{number:032x}'" for number in (1, 2, 3))
    assert lines[1] == f"kind_in_domain: 5 rows, such as {keys}"


def test_a_repeated_key_counts_all_its_rows(store: Store) -> None:
    rows = [visit(number) | {"number": number // 3 + 1} for number in range(3, 9)]
    error = refused(store.table(rows))
    assert "unique (number): 6 rows, such as number=2 / number=3" in str(error)


def test_failure_cases_are_bounded(store: Store) -> None:
    rows = [
        visit(1) | {"visited_at": None, "kind": "short", "visited_on": None, "amount": None}
        for _ in range(50)
    ]
    error = refused(store.table(rows + [visit(n) | {"number": n // 2} for n in range(2, 120)]))
    errors = error.schema_errors
    assert isinstance(errors, SchemaErrors)
    sizes = {len(failure.failure_cases) for failure in errors.schema_errors}
    assert max(sizes) == 20
    assert all(
        list(e.failure_cases.columns) == ["failure_case", "index"] for e in errors.schema_errors
    )
    # One query for the counts and one for each failing check.
    assert len(store.queries) == 1 + len(errors.schema_errors)
    assert sum("LIMIT 20" in query for query in store.queries) == len(errors.schema_errors)


def test_personal_data_is_masked(store: Store) -> None:
    rows = [visit(number) | {"visitor": "Zoe Secret"} for number in range(1, 4)]
    rows[1] |= {"amount": None, "paid": True, "visited_at": rows[0]["visited_at"]}
    by_visitor = Contract("visits", "", CONTRACT.unique[1:], CONTRACT.columns, CONTRACT.checks)
    for contract in (CONTRACT, by_visitor):
        error = refused(store.table(rows), contract)
        errors = error.schema_errors
        assert isinstance(errors, SchemaErrors)
        assert {name for _, name in failed_checks(errors)} >= {
            "visitor_pattern",
            "paid_has_amount",
            "multiple_fields_uniqueness",
        }
        texts = [str(error), str(errors), *map(str, errors.schema_errors)]
        texts += [str(e.failure_cases.to_dict()) for e in errors.schema_errors]
        texts.append(str(errors.failure_cases.to_dict()))
        assert not any("Secret" in text for text in texts)
        assert any("Z***" in text for text in texts)


def test_equal_hashes_of_different_keys_are_not_duplicates(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "zoomgold.validation.row_checks.row_bucket", lambda values: values[0].isnull()
    )
    assert validate(CONTRACT, store.table(visits(8))) == 8
    assert len(store.queries) == 1 + len(CONTRACT.unique)


def test_the_environment_cannot_switch_checks_off(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    for depth in ("SCHEMA_ONLY", "DATA_ONLY"):
        monkeypatch.setattr("pandera.config.CONFIG.validation_depth", depth)
        refused(store.table(visits(3, kind="short")))
        refused(store.table(visits(3)).drop("kind"))


def gold_contracts() -> list[Contract]:
    """The contracts of the catalogue, as far as there is one."""
    if importlib.util.find_spec("zoomgold.models.catalog") is None:
        return []
    models = importlib.import_module("zoomgold.models.catalog").MODELS
    found = models.values() if isinstance(models, dict) else models
    return [model.contract for model in found]


VALUES: dict[str, Any] = {
    TEXT: "a",
    WHOLE: 1,
    DAY: date(2025, 1, 1),
    INSTANT: datetime(2025, 1, 1),
    MONEY: Decimal("1.00"),
    AMOUNT: Decimal("1.00"),
    FLAG: True,
    RATIO: Decimal("0.5000"),
    SECONDS: 1.0,
}


def plain_row(contract: Contract) -> Row:
    """A row that suits every column on its own, perhaps not the checks of the table."""
    row = {column.name: VALUES[column.dtype] for column in contract.columns}
    for column in contract.columns:
        if column.domain:
            row[column.name] = column.domain[0]
        elif column.pattern == MD5:
            row[column.name] = "0" * 32
        elif column.minimum is not None:
            row[column.name] = type(row[column.name])(column.minimum)
    return row


@pytest.mark.integration
@pytest.mark.parametrize("contract", gold_contracts(), ids=lambda contract: contract.table)
def test_gold_contracts_agree_with_the_stock_backend(store: Store, contract: Contract) -> None:
    assert validate(contract, store.table([], contract)) == 0
    row = plain_row(contract)
    own = {(column.name, check.name) for column in contract.columns for check in column.checks()}
    twice = store.table([row, row], contract)
    failures = own_failures(contract, twice)
    assert failures == stock_failures(contract, twice)
    assert (contract.table, "multiple_fields_uniqueness") in failures
    assert not failures & {(column.name, "not_nullable") for column in contract.columns}
    void = store.table([dict.fromkeys(row)], contract)
    failures = own_failures(contract, void)
    assert failures == stock_failures(contract, void)
    assert failures >= {(c.name, "not_nullable") for c in contract.columns if not c.nullable}
    assert not failures & own
