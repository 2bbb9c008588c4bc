"""`zoomgold.report()`: Ibis tables of the lists, the same as the command prints."""

from datetime import timedelta
from pathlib import Path

import ibis.expr.types as ir
import pytest
from support.adversarial import AS_OF
from support.cli import call_json

import zoomgold
from zoomgold.cli.render.json_output import plain
from zoomgold.errors import UsageError

AT = ("--as-of", AS_OF.isoformat())


@pytest.mark.parametrize("within", ["30d", "90d", timedelta(days=90)])
def test_licenses_are_those_that_the_command_prints(
    within: str | timedelta, fixture_gold: Path
) -> None:
    found = zoomgold.report(fixture_gold).expiring_licenses(within=within)
    assert isinstance(found, ir.Table)
    words = within if isinstance(within, str) else f"{within.days}d"
    printed = call_json(
        *("report_expiring_licenses", "report", "expiring-licenses", "--within", words),
        *(*AT, "--database", fixture_gold),
    )
    assert printed["licenses"]
    assert plain(found.to_pyarrow().to_pylist()) == printed["licenses"]


def test_users_are_those_that_the_command_prints(fixture_gold: Path) -> None:
    found = zoomgold.report(fixture_gold).near_plan_limit()
    printed = call_json(
        "report_near_plan_limit", "report", "near-plan-limit", *AT, "--database", fixture_gold
    )
    assert printed["users"]
    assert plain(found.to_pyarrow().to_pylist()) == printed["users"]


def test_upgrades_are_those_that_the_command_prints(fixture_gold: Path) -> None:
    found = zoomgold.report(fixture_gold).upgrade_signals()
    printed = call_json(
        "report_upgrade_signals", "report", "upgrade-signals", "--database", fixture_gold
    )
    assert printed["events"]
    assert plain(found.to_pyarrow().to_pylist()) == printed["events"]


def test_what_is_no_time_is_named(fixture_gold: Path) -> None:
    with pytest.raises(UsageError, match="within soon: expected whole days, such as 30d"):
        zoomgold.report(fixture_gold).expiring_licenses(within="soon")
    with pytest.raises(UsageError, match="no such database"):
        zoomgold.report("nowhere.duckdb")
