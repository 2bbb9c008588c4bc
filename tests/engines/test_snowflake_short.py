"""Long unions are taken apart: each part is short, and together they have the same rows."""

from __future__ import annotations

from collections import Counter

import duckdb
import ibis
import pytest

from zoomgold.engines.snowflake import short
from zoomgold.engines.snowflake.compiler import sql_of
from zoomgold.engines.snowflake.short import in_short
from zoomgold.expressions.tables import united

TEXTS = [f"{number} " * 20 for number in range(9)]


def rows_of(*queries: str) -> Counter[str]:
    with duckdb.connect() as connection:
        return Counter(row[0] for sql in queries for row in connection.execute(sql).fetchall())


@pytest.mark.parametrize("most", [100, 250, 500, 10_000])
def test_the_parts_have_the_rows_of_the_whole(monkeypatch: pytest.MonkeyPatch, most: int) -> None:
    monkeypatch.setattr(short, "MOST_BYTES", most)
    # The same text twice is two rows.
    whole = united(*(ibis.literal(text).name("text").as_table() for text in [*TEXTS, TEXTS[0]]))
    assert whole is not None
    parts = [sql for _, sql in in_short(whole)]
    assert rows_of(*parts) == Counter([*TEXTS, TEXTS[0]])
    assert (len(parts) == 1) == (most == 10_000)
    # What is one SELECT cannot be taken apart any more.
    assert all(len(sql.encode()) <= most or sql.count("SELECT") == 1 for sql in parts)


def test_a_union_of_distinct_rows_stays_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(short, "MOST_BYTES", 10)
    one = ibis.literal("a").name("text").as_table()
    whole = one.union(ibis.literal("b").name("text").as_table(), distinct=True)
    assert in_short(whole) == ((whole, sql_of(whole)),)
