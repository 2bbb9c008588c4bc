"""Values of one run: the SQL has their names, and each run puts its own in."""

from __future__ import annotations

from datetime import date, datetime

import duckdb
import ibis
import pytest

from zoomgold.engines.duckdb.compiler import sql_of
from zoomgold.engines.duckdb.types import literal
from zoomgold.expressions.run_values import filled_in, placeholder, run_value, values_in
from zoomgold.plan.run_values import (
    as_of,
    compared_since,
    contents_since,
    execution_id,
    new_since,
    run_date,
    run_start,
)


def test_the_labels_of_a_statement_come_once_in_order() -> None:
    sql = f"SELECT ${placeholder('b')}, :{placeholder('a')}, ${placeholder('b')}"
    assert values_in(sql) == ("b", "a")
    assert values_in("SELECT 1") == ()


def test_every_placeholder_is_filled_in_and_nothing_else() -> None:
    sql = "SELECT $run_value_at, :run_value_at_last, $1, :name, run_value_at, '$5'"
    filled = filled_in(sql, {"at": "1", "at_last": "2"}.__getitem__)
    assert filled == "SELECT 1, 2, $1, :name, run_value_at, '$5'"
    assert values_in(filled) == ()


def test_what_is_filled_in_is_not_looked_through_again() -> None:
    sql = "SELECT $run_value_a, $run_value_b"
    filled = filled_in(sql, {"a": "'$run_value_b'", "b": r"'\g<1>'"}.__getitem__)
    assert filled == r"SELECT '$run_value_b', '\g<1>'"


def test_a_value_that_a_run_does_not_have_is_an_error() -> None:
    with pytest.raises(KeyError):
        filled_in("SELECT $run_value_a", {"b": "1"}.__getitem__)


@pytest.mark.parametrize(
    ("value", "label", "dtype"),
    [
        (as_of(), "as_of", "timestamp(6)"),
        (run_start(), "run_start", "timestamp(6)"),
        (run_date(), "run_date", "date"),
        (execution_id(), "execution_id", "string"),
    ],
)
def test_an_expression_has_the_label_and_the_type(
    value: ibis.Scalar, label: str, dtype: str
) -> None:
    assert value.type() == ibis.dtype(dtype)
    assert values_in(sql_of(value.name("x").as_table())) == (label,)


def test_the_labels_of_a_model_differ() -> None:
    labels = [
        label(model)
        for label in (compared_since, contents_since, new_since)
        for model in ("go_user_dim", "go_license_dim")
    ]
    assert len(set(labels)) == 6
    # They are read back from SQL whole.
    assert values_in(" ".join(f"${placeholder(label)}" for label in labels)) == tuple(labels)


def test_a_run_computes_with_its_values() -> None:
    t = ibis.table({"a": "int64", "at": "timestamp(6)"}, name="t")
    late = t.filter(t.at >= as_of())
    found = late.select(
        "a",
        day=run_date(),
        is_now=t.at == as_of(),
        id=execution_id(),
    )
    sql = sql_of(found)
    assert set(values_in(sql)) == {"as_of", "run_date", "execution_id"}
    values = {
        "as_of": datetime(2025, 1, 1, 12, 0, 0, 1),
        "run_date": date(2024, 2, 29),
        "execution_id": "it's $run_value_as_of",
    }
    filled = filled_in(sql, lambda label: literal(values[label]))
    with duckdb.connect() as connection:
        connection.execute(
            "CREATE TABLE t AS SELECT 1 AS a, TIMESTAMP '2025-01-01 12:00:00' AS \"at\" "
            "UNION ALL SELECT 2, TIMESTAMP '2025-01-01 12:00:00.000001'"
        )
        rows = connection.execute(filled).fetchall()
    assert rows == [(2, date(2024, 2, 29), True, "it's $run_value_as_of")]


def test_one_label_is_one_value() -> None:
    assert run_value("as_of", "timestamp(6)").equals(as_of())
    assert not run_value("as_of", "date").equals(as_of())
