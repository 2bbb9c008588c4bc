"""Sabotage of marts in an increment: what holds of its changes stops the run, without the whole.

The identities of the whole are taken away, so that nothing else can find the fault.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import ibis.expr.types as ir
import pytest
from support.engines import Warehouse, new_warehouse, settings_in
from support.gold import Gold
from support.sabotage import Silver, Stage
from support.sabotage import gold as gold
from support.sabotage import silver as silver
from support.sabotage import stage as stage

from zoomgold.errors import DataError
from zoomgold.models.catalog import MODELS

pytestmark = [pytest.mark.integration, pytest.mark.usefixtures("nothing_kept")]

DATES = {
    "go_meeting_fact": ("meeting_date",),
    "go_participant_fact": ("attendance_date",),
    "go_feature_usage_fact": ("usage_date",),
    "go_webinar_fact": ("webinar_date",),
    "go_support_ticket_fact": ("open_date", "close_date"),
    "go_billing_event_fact": ("event_date",),
}


@pytest.fixture
def increment(
    gold: Warehouse, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> Callable[[str, Callable[[ir.Table], ir.Table]], None]:
    """A run on new Silver with a mart that is spoilt, and is no reason to build it in full."""
    module = sys.modules["zoomgold.pipeline.shapes"]
    with settings_in(gold, stage.whole) as settings:
        fingerprints = module._computed(settings)
    monkeypatch.setattr(module, "_computed", lambda _: fingerprints)

    def carried_out(mart: str, spoil: Callable[[ir.Table], ir.Table]) -> None:
        sound = MODELS[mart]

        def build(*inputs: Any) -> ir.Table:
            return spoil(sound.build(*inputs))

        monkeypatch.setitem(MODELS, mart, replace(sound, build=build, identities=None))
        gold.run(stage.whole)

    return carried_out


@pytest.mark.parametrize(
    "measure", ["hosted_minutes", "feature_uses", "attendance_minutes", "billed_amount"]
)
def test_a_measure_that_is_off(increment: Any, measure: str) -> None:
    check = f"go_user_day_agg.{measure} sums up to that of the facts"
    with pytest.raises(DataError, match=check):
        increment("go_user_day_agg", lambda rows: rows.mutate(**{measure: rows[measure] + 1}))


def test_a_day_that_is_lost(increment: Any) -> None:
    with pytest.raises(DataError, match=r"go_user_day_agg.sessions_attended sums up"):
        increment("go_user_day_agg", lambda rows: rows.filter(rows.sessions_attended == 0))


@pytest.fixture(scope="module")
def dates(request: pytest.FixtureRequest, stage: Stage, silver: Silver) -> dict[str, set[date]]:
    """The dates of the facts' rows that a sound run adds or changes, and of those that stay."""
    copy = new_warehouse(request, "duckdb")
    stage.built.copy_to(copy)
    copy.run(silver.whole)
    return _dates(stage.gold, copy.gold())


def _dates(before: Gold, after: Gold) -> dict[str, set[date]]:
    found: dict[str, set[date]] = {"come": set(), "stay": set()}
    for fact, columns in DATES.items():
        (key,) = MODELS[fact].contract.key
        known = {row[key]: row for row in before[fact]}
        for row in after[fact]:
            is_same = row == known.get(row[key])
            found["stay" if is_same else "come"] |= {
                row[column] for column in columns if row[column] is not None
            }
    return found


@pytest.mark.parametrize("whose", ["come", "stay"])
def test_a_date_that_is_lost(increment: Any, dates: dict[str, set[date]], whose: str) -> None:
    """One that only new rows have, and one that only rows have that the run leaves alone."""
    (others,) = dates.keys() - {whose}
    lost = max(dates[whose] - dates[others])
    with pytest.raises(DataError, match="go_date_dim has each date of a fact"):
        increment("go_date_dim", lambda rows: rows.filter(rows["date"] != lost))
