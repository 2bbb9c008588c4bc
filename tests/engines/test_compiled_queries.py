"""Queries that are written without a copy, and queries that are compiled once."""

from __future__ import annotations

from collections.abc import Callable

import duckdb
import ibis
import ibis.expr.types as ir
import pytest
from sqlglot import exp, parse_one

from zoomgold.engines.duckdb import compiler as on_duckdb
from zoomgold.engines.snowflake import compiler as on_snowflake

ROWS = ibis.table({"k": "string", "n": "int64"}, name="there")
OTHERS = ibis.table({"k": "string", "n": "int64"}, name="others")
TABLES = """
    CREATE TABLE there AS FROM (VALUES ('a', 1), ('b', 2), ('c', 3)) t(k, n);
    CREATE TABLE others AS FROM (VALUES ('a', 1), ('b', 2), ('d', 9)) t(k, n);
"""


def twice() -> ir.Table:
    """A query in which a semi-join and an anti-join stand more than once."""
    kept = ROWS.semi_join(OTHERS.filter(OTHERS.n > 1), "k")
    gone = ROWS.anti_join(kept, "k")
    return kept.union(ROWS.anti_join(gone, "k")).union(gone)


@pytest.mark.parametrize("sql_of", [on_duckdb.sql_of, on_snowflake.sql_of], ids=["duckdb", "sf"])
def test_joins_that_stand_in_a_query_twice_are_written_alike(
    sql_of: Callable[[ir.Table], str],
) -> None:
    """To write a join, sqlglot may change the query: what is shared would be changed twice."""
    with duckdb.connect() as connection:
        found = connection.execute(TABLES + sql_of(twice())).fetchall()
    # b is kept; a and c are gone.
    assert sorted(found) == [("a", 1), ("b", 2), ("b", 2), ("c", 3)]


def test_snowflake_gets_no_join_that_it_does_not_have() -> None:
    query = parse_one(on_snowflake.sql_of(twice()), read="snowflake")
    assert [join for join in query.find_all(exp.Join) if join.kind in ("SEMI", "ANTI")] == []


def test_another_constant_is_another_query() -> None:
    """What was compiled before is found by the whole expression."""
    first, second = (on_duckdb.sql_of(ROWS.filter(ROWS.n > least)) for least in (1, 2))
    assert first.endswith("> 1")
    assert second.endswith("> 2")
