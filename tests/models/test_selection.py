"""Which marts a selection means on a Gold that does not have their upstream yet."""

from __future__ import annotations

import pytest
from support.known_marts import without_others

from zoomgold.models.catalog import MODELS
from zoomgold.models.dag import select_models, waiting_marts

FACTS = [name for name in MODELS if name.endswith("_fact")]


@pytest.mark.parametrize(
    ("select", "published", "waiting"),
    [
        (["tag:dimension"], [], {"go_date_dim"}),
        (["tag:dimension"], FACTS, set()),
        (["tag:dimension tag:fact"], [], set()),
        (["go_date_dim"], [], set()),  # asked for by its name: the run refuses it, and says why
        (["+go_date_dim"], [], set()),
        (["tag:dimension", "go_user_dim,go_date_dim"], [], set()),
        (["*_agg"], [], {"go_user_day_agg", "go_license_month_agg"}),
        (["*_agg"], ["go_user_dim", "go_license_dim"], {"go_user_day_agg"}),
        ([], [], set()),
    ],
)
def test_a_mart_that_only_a_tag_means_waits_for_its_upstream(
    select: list[str], published: list[str], waiting: set[str]
) -> None:
    models = select_models([term for term in select if "," not in term])
    assert without_others(waiting_marts(models, select, published)) == waiting
