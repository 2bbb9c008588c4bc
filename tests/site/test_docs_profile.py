"""Profiles of columns: what the site tells of a table, worked out by hand for a few rows."""

from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from functools import partial
from typing import Any

import pytest

from zoomgold.engines.duckdb.backend import DuckDBBackend
from zoomgold.plan.steps import Kind, Step
from zoomgold.site.profile import Bar, ColumnFacts, Profile, profile


@pytest.fixture
def backend() -> Iterator[DuckDBBackend]:
    backend = DuckDBBackend(None, threads=1)
    yield backend
    backend.close()


def profile_of(
    backend: DuckDBBackend, dtype: str, values: list[Any], *, pii: bool = False
) -> Profile:
    """The profile of a table's only column."""
    rows = [{"x": value} for value in values]
    dialect, schema = backend.dialect(), {"x": dtype}
    statements = dialect.rows("profiled", schema, rows)
    backend.execute(Step("profiled", Kind.MATERIALIZE, "", statements))
    table = dialect.intermediate("profiled", schema)
    found = profile(partial(backend.select_from, table), [ColumnFacts("x", dtype, pii)])
    assert found.rows == len(values)
    return found.columns["x"]


def test_few_texts_are_listed_most_frequent_first(backend: DuckDBBackend) -> None:
    found = profile_of(backend, "string", ["b", "a", None, "b", "a", "c", "b"])
    assert found == Profile(
        nulls=1, distinct=3, is_exact=True, values=(Bar("b", 3), Bar("a", 2), Bar("c", 1))
    )


@pytest.mark.parametrize(("distinct", "listed"), [(12, 12), (13, 0)])
def test_many_texts_are_not_listed(backend: DuckDBBackend, distinct: int, listed: int) -> None:
    found = profile_of(backend, "string", [f"v{i}" for i in range(distinct)])
    assert (found.distinct, len(found.values)) == (distinct, listed)


@pytest.mark.parametrize("dtype", ["string", "int64", "date"])
def test_personal_data_is_counted_and_nothing_else(backend: DuckDBBackend, dtype: str) -> None:
    pairs: dict[str, list[Any]] = {
        "string": ["Ann", "Bo"],
        "int64": [1, 2],
        "date": [date(2001, 2, 3), date(2002, 3, 4)],
    }
    found = profile_of(backend, dtype, [*pairs[dtype], None], pii=True)
    assert found == Profile(nulls=1, distinct=2, is_exact=True)


def test_whole_numbers_have_a_bar_per_value_while_they_are_few(backend: DuckDBBackend) -> None:
    found = profile_of(backend, "int64", [3, 5, 3, 6, None])
    assert (found.least, found.greatest, found.nulls) == ("3", "6", 1)
    assert found.histogram == (Bar("3", 2), Bar("4", 0), Bar("5", 1), Bar("6", 1))


def test_wide_ranges_have_at_most_twenty_equal_intervals(backend: DuckDBBackend) -> None:
    found = profile_of(backend, "int64", list(range(-50, 50)))
    assert found.histogram == tuple(
        Bar(f"{start} to {start + 4}", 5) for start in range(-50, 50, 5)
    )


def test_outliers_do_not_squeeze_the_others(backend: DuckDBBackend) -> None:
    values = [*[10, 11, 12, 13] * 100, 1_000_000, -5_000]
    found = profile_of(backend, "int64", values)
    assert (found.least, found.greatest) == ("-5,000", "1,000,000")
    assert found.histogram == (
        Bar("below 10", 1, True),
        *(Bar(str(value), 100) for value in (10, 11, 12, 13)),
        Bar("above 13", 1, True),
    )


def test_money_is_counted_in_cents(backend: DuckDBBackend) -> None:
    values = [Decimal("-0.02"), Decimal("0.00"), Decimal("0.01"), Decimal("0.01")]
    found = profile_of(backend, "decimal(10, 2)", values)
    assert (found.least, found.greatest) == ("-0.02", "0.01")
    assert [bar.rows for bar in found.histogram] == [1, 0, 1, 2]


def test_dates_that_mean_no_date_are_left_out_of_the_range(backend: DuckDBBackend) -> None:
    days = [date(2025, 1, 1), date(2025, 1, 2), date(1900, 1, 1), date(9999, 12, 31), None]
    found = profile_of(backend, "date", days)
    assert (found.nulls, found.distinct, found.open_ends) == (1, 4, 2)
    assert found.histogram == (Bar("2025-01-01", 1), Bar("2025-01-02", 1))


def test_times_have_intervals(backend: DuckDBBackend) -> None:
    values = [datetime(2025, 1, 1), datetime(2025, 1, 1, 0, 20), datetime(9999, 12, 31)]
    found = profile_of(backend, "timestamp(6)", values)
    assert (found.least, found.greatest) == ("2025-01-01 00:00", "2025-01-01 00:20")
    assert [bar.rows for bar in found.histogram] == [1, *[0] * 18, 1]
    assert found.open_ends == 1


def test_flags_are_listed(backend: DuckDBBackend) -> None:
    found = profile_of(backend, "boolean", [True, False, True])
    assert found.values == (Bar("true", 2), Bar("false", 1))


@pytest.mark.parametrize("values", [[], [None], [7, 7]])
def test_without_a_range_there_is_no_histogram(backend: DuckDBBackend, values: list[Any]) -> None:
    found = profile_of(backend, "int64", values)
    assert found.histogram == ()
    assert found.least == found.greatest == ("7" if 7 in values else None)
