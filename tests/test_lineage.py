"""Lineage equals what the contracts say, column by column, upstream and downstream."""

import pytest
from lineage_truth import SOURCE, TRUTH, columns_of, silver_columns

from zoomgold.gold.catalog import MODELS
from zoomgold.lineage.compose import lineage_of
from zoomgold.lineage.edges import Edges, Kind


def names(edges: Edges, kind: Kind) -> set[str]:
    return {edge.name for edge in edges if edge.kind is kind}


@pytest.mark.parametrize("model", TRUTH)
def test_each_column_is_computed_from_and_joined_by_the_columns_the_contract_names(
    model: str,
) -> None:
    found = {
        column: (names(edges, Kind.VALUE), names(edges, Kind.JOIN))
        for column, edges in lineage_of(model).columns.items()
    }
    expected = {
        column: (silver_columns(model, value), silver_columns(model, join))
        for column, (value, join) in TRUTH[model].items()
    }
    assert found == expected
