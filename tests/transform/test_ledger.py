"""The ledger: which of its entries a run writes, for they differ from those of the run before."""

from __future__ import annotations

from datetime import date
from typing import Any

import ibis
import ibis.expr.types as ir
import pyarrow as pa
import pytest
from support.gold import Row

from zoomgold.definitions.state import LEDGER
from zoomgold.transform.ledger import unlike


def entry(number: int, **figures: Any) -> Row:
    """The entry of a day of June."""
    named = {"model": "go_user_dim", "source": "si_users", "day": date(2025, 6, number)}
    return {**named, "rows": 2, "times": 30, "content": 400, **figures}


def ledger(*rows: Row) -> ir.Table:
    schema = ibis.schema(LEDGER.schema).to_pyarrow()
    return ibis.memtable(pa.Table.from_pylist(list(rows), schema=schema))


def days_of(con: ibis.BaseBackend, found: ir.Table) -> list[int]:
    return sorted(row["day"].day for row in con.to_pyarrow(found).to_pylist())


def test_an_entry_with_the_same_figures_is_not_written_again(
    shared_duckdb: ibis.BaseBackend,
) -> None:
    known = ledger(entry(1), entry(2, content=None), entry(3))
    now = ledger(entry(1), entry(2, content=None), entry(4))
    assert days_of(shared_duckdb, unlike(now, known)) == [4]
    assert days_of(shared_duckdb, unlike(known, now)) == [3]


@pytest.mark.parametrize(
    "figures", [{"rows": 3}, {"times": 31}, {"content": 401}, {"content": None}]
)
def test_an_entry_differs_by_any_of_its_figures(
    shared_duckdb: ibis.BaseBackend, figures: Row
) -> None:
    one, other = ledger(entry(1), entry(2)), ledger(entry(1, **figures), entry(2))
    assert days_of(shared_duckdb, unlike(one, other)) == [1]
    assert days_of(shared_duckdb, unlike(other, one)) == [1]


@pytest.mark.parametrize("other", [{"model": "go_license_dim"}, {"source": "si_licenses"}])
def test_an_entry_is_compared_with_that_of_its_model_source_and_day(
    shared_duckdb: ibis.BaseBackend, other: Row
) -> None:
    assert days_of(shared_duckdb, unlike(ledger(entry(1)), ledger(entry(1, **other)))) == [1]


def test_without_a_ledger_before_it_every_entry_is_new(shared_duckdb: ibis.BaseBackend) -> None:
    assert days_of(shared_duckdb, unlike(ledger(entry(1), entry(2)), None)) == [1, 2]
