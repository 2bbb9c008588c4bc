"""Queries that are compiled once in a process, and found again by the whole expression."""

from __future__ import annotations

from collections.abc import Callable

import ibis
import ibis.expr.types as ir
import pytest

from zoomgold.engines.duckdb import compiler as on_duckdb
from zoomgold.engines.snowflake import compiler as on_snowflake

SqlOf = Callable[[ir.Table], str]


@pytest.mark.parametrize("sql_of", [on_duckdb.sql_of, on_snowflake.sql_of], ids=["duckdb", "sf"])
def test_another_constant_type_or_name_is_another_query(sql_of: SqlOf) -> None:
    def query(constant: object = 1, name: str = "there", dtype: str = "int64") -> ir.Table:
        return ibis.table({"n": dtype}, name=name).mutate(constant=ibis.literal(constant))

    others = (query(2), query(1.0), query(True), query("1"), query(name="here"))
    found = [sql_of(one) for one in (query(), *others)]
    assert found[0] == sql_of(query())
    assert len({*found}) == len(found)
    # The types of its columns are no part of a query.
    assert found[0] == sql_of(query(dtype="string"))
