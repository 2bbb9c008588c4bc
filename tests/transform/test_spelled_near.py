"""Of Silver's rows those are read that may be of a key in scope: whatever a key is spelled like."""

from __future__ import annotations

import re
from itertools import combinations, product

import duckdb
import ibis
import pytest

from zoomgold.engines.duckdb.compiler import sql_of
from zoomgold.transform.incremental import may_be_spelled, spelled_within

KEYS = ("A", "A B", "A B C", "A!", "A\x01", "AB", "B", "\x01", "!", "é 1", "日本 語", "~", "P0 0")
SPELLED = ("{}", " {}", "{} ", "\t{}\r\n", "\x0b {}\x0c", "{}\x01", "x{}")
INNER = (" ", "  ", "\t", " \n ")
NO_KEYS = (None, "", " ", "\t \n")


def spellings() -> list[str | None]:
    """Every key in every form, and what is no key."""
    forms = [
        form.format(key.replace(" ", inner)) for key, form, inner in product(KEYS, SPELLED, INNER)
    ]
    return [*NO_KEYS, *dict.fromkeys(forms)]


def cleaned(text: str | None) -> str | None:
    """What the contract says of a text, in Python: no expression of the product is asked."""
    words = re.split("[ \t\n\r\x0b\x0c]+", text or "")
    return " ".join(word for word in words if word) or None


@pytest.mark.parametrize("size", [0, 1, 2])
def test_no_row_of_a_key_in_scope_is_passed_over(size: int) -> None:
    every = spellings()
    raw, keys = (ibis.table({"id": "string"}, name=name) for name in ("raw", "keys"))
    ends = str(sql_of(keys.aggregate(**spelled_within(keys, "id"))))
    passed_over = 0
    with duckdb.connect() as connection:
        connection.execute("CREATE TABLE raw (id TEXT); CREATE TABLE keys (id TEXT)")
        connection.executemany("INSERT INTO raw VALUES (?)", [[one] for one in every])
        for scope in combinations(KEYS, size):
            connection.execute("DELETE FROM keys")
            for one in scope:
                connection.execute("INSERT INTO keys VALUES (?)", [one])
            low, high = connection.execute(ends).fetchone() or ()
            near = may_be_spelled(raw, "id", *(ibis.literal(end, "string") for end in (low, high)))
            kept = {row[0] for row in connection.execute(sql_of(near)).fetchall()}
            assert {one for one in every if cleaned(one) in {None, *scope}} <= kept
            passed_over += len(every) - len(kept)
    assert passed_over, "some rows are passed over, or nothing is gained"
