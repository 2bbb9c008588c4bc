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
    expected = marts(gold, as_of)
    missing = set(MARTS) - set(expected)
    assert not missing, "\n".join(
        f"tests/models/test_{name}.py lacks reference(gold, as_of), the mart in plain Python"
        for name in missing
    )
    for name, table in built_marts(tables_of(con, gold), as_of).items():
        assert list(table.columns) == list(MODELS[name].contract.unstamped)
        found = contents(rows_of(table))
        theirs = contents(expected[name])
        assert found - theirs == {}, f"{name}: rows that the reference does not have"
        assert theirs - found == {}, f"{name}: rows that only the reference has"
    return {name: len(rows) for name, rows in expected.items()}


def mart(con: ibis.BaseBackend, gold: HandGold, name: str, as_of: datetime = AS_OF) -> list[Row]:
    """A mart over rows written by hand, which is the reference's, too."""
    assert_as_reference(con, gold.rows, as_of)
    table = built_marts(tables_of(con, gold.rows), as_of)[name]
    return rows_of(table.order_by(list(MODELS[name].contract.key)))
