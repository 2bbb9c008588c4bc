"""What is tested of every mart in the same way: that it is the reference's."""

from __future__ import annotations

from datetime import datetime

import ibis
from reference.marts import marts

from zoomgold.models.catalog import MARTS, MODELS

from .adversarial import AS_OF
from .gold import Gold, Row, contents
from .hand_gold import HandGold, built_marts, rows_of, tables_of


def assert_as_reference(con: ibis.BaseBackend, gold: Gold, as_of: datetime) -> dict[str, int]:
    """The marts over these rows are the reference's; how many rows each has."""
    return {name: len(_compared(con, gold, name, as_of)) for name in MARTS}


def mart(con: ibis.BaseBackend, gold: HandGold, name: str, as_of: datetime = AS_OF) -> list[Row]:
    """A mart over rows written by hand, which is the reference's, too."""
    rows = _compared(con, gold.rows, name, as_of)
    return sorted(rows, key=lambda row: [row[column] for column in MODELS[name].contract.key])


def _compared(con: ibis.BaseBackend, gold: Gold, name: str, as_of: datetime) -> list[Row]:
    """The rows of a mart, once they are the reference's."""
    table = built_marts(tables_of(con, gold), as_of, [name])[name]
    assert list(table.columns) == list(MODELS[name].contract.unstamped)
    rows = rows_of(table)
    known = marts(gold, as_of)
    assert name in known, (
        f"tests/models/test_{name}.py lacks reference(gold, as_of), the mart in plain Python"
    )
    found, expected = contents(rows), contents(known[name])
    assert found - expected == {}, f"{name}: rows that the reference does not have"
    assert expected - found == {}, f"{name}: rows that only the reference has"
    return rows
