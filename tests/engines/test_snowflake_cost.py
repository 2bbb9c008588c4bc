"""What a run costs on Snowflake, from its plan: no run scans, writes or waits more than it did."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from functools import cache

import pytest

from zoomgold.config.settings import Settings
from zoomgold.definitions.silver import TABLES
from zoomgold.models.catalog import CONTRACTS, MODELS, SOURCES
from zoomgold.plan.cost import Cost, Part, cost
from zoomgold.plan.course import first_run, later_run, quiet_run
from zoomgold.plan.parts import GOLD, SILVER
from zoomgold.plan.steps import Kind, Step
from zoomgold.plan.summary import texts_of
from zoomgold.reports.compile import parts_of, planned_steps

# Compiling every step of three runs takes longer than a fast test may.
pytestmark = pytest.mark.integration

SETTINGS = Settings(as_of=datetime(2025, 6, 30), backend="snowflake")
RUNS = {"full": first_run, "incremental": later_run, "quiet": quiet_run}
#: The most that a run of every model does. A change that needs more says why.
#: The ledger is asked for the newest day that the run before knew, one scan of a small table.
MOST = {
    "full": {
        **{"si_users": 8, "si_licenses": 7, "si_meetings": 8, "si_participants": 7},
        **{"si_feature_usage": 9, "si_webinars": 7, "si_support_tickets": 8},
        **{"si_billing_events": 9, "si_error_data": 3, "si_audit": 5},
        **{"scans of staged": 251, "scans of gold": 12, "unbounded": 67},
        **{"columns staged": 491, "rounds": 30},
    },
    "incremental": {
        **dict.fromkeys(TABLES, 9),
        **{"si_users": 11, "si_error_data": 3, "si_audit": 5},
        **{"scans of staged": 960, "scans of gold": 190, "unbounded": 180},
        **{"columns staged": 1_069, "rounds": 79},
    },
    "quiet": {
        **dict.fromkeys(TABLES, 3),
        **{"si_error_data": 3, "si_audit": 5},
        **{"scans of staged": 37, "scans of gold": 21, "unbounded": 37},
        **{"columns staged": 98, "rounds": 22},
    },
}

every_run = pytest.mark.parametrize("mode", RUNS)


@cache
def parts(mode: str) -> tuple[Part, ...]:
    return parts_of(planned_steps(SETTINGS, RUNS[mode](SETTINGS, list(MODELS.values()))))


@cache
def found_of(mode: str) -> Cost:
    return cost(parts(mode), "snowflake")


def steps(mode: str) -> Iterator[Step]:
    return (step for part in parts(mode) for step in part.steps)


def more_than_before(found: Cost, mode: str) -> list[str]:
    """What is more than it was."""
    now = {
        **{name: found.scans["silver"].get(name, 0) for name in TABLES},
        "scans of staged": found.scanned("staged"),
        "scans of gold": found.scanned("gold"),
        "unbounded": found.unbounded(SILVER) + found.unbounded(GOLD),
        "columns staged": sum(found.written["staged"].values()),
        "rounds": len(found.widths),
    }
    most = MOST[mode]
    return [f"{name}: {now[name]}, not {most[name]}" for name in most if now[name] > most[name]]


@every_run
def test_no_run_does_more_than_before(mode: str) -> None:
    assert more_than_before(found_of(mode), mode) == []


@every_run
def test_one_more_pass_over_a_silver_table_is_too_many(mode: str) -> None:
    query = 'SELECT COUNT(*) AS "N" FROM "ZOOM_DB"."SILVER"."SI_PARTICIPANTS"'
    most = MOST[mode]["si_participants"]
    room = most - found_of(mode).scans["silver"]["si_participants"]
    again = (Step("again", Kind.COUNT, "", (query,)),)
    planted = [Part("build", "check", again)] * (room + 1)
    found = cost((*parts(mode), *planted), "snowflake")
    assert f"si_participants: {most + 1}, not {most}" in more_than_before(found, mode)


@every_run
def test_scans_of_silver_and_gold_are_those_that_the_text_has(mode: str) -> None:
    """Counted by the names in the text, without a parser: all but those that only get rows."""
    named: Counter[str] = Counter()
    for step in steps(mode):
        for text in texts_of(step):
            read = re.sub(r"^INSERT (OVERWRITE )?INTO \S+", "", text)
            found = re.findall(r'"ZOOM_DB"\."(?:SILVER|GOLD)"\."(\w+)"', read)
            named.update(name.lower() for name in found)
    scans = found_of(mode).scans
    assert {**scans["silver"], **scans["gold"]} == named


@every_run
def test_bounded_scans_of_silver_are_those_that_begin_at_some_time(mode: str) -> None:
    """Counted by the comparisons in the text, each of which is in a query of its own."""
    begin: Counter[str] = Counter()
    for step in steps(mode):
        for text in texts_of(step):
            models = re.findall(r">= :run_value_(?:new|contents|compared)_since_(\w+)", text)
            begin.update(SOURCES[name].silver.name for name in models)
            # Or between the lowest and the highest id that the run looks at.
            between = r'"SILVER"\."(\w+)" AS "T1" WHERE "T1"\."\w+_ID" BETWEEN :run_value_low_'
            begin.update(name.lower() for name in re.findall(between, text))
    assert found_of(mode).bounded["silver"] == begin


@every_run
def test_what_is_scanned_is_what_the_steps_say_that_they_read(mode: str) -> None:
    """Of a step in several statements they leave out its pieces, which it makes itself."""
    found = found_of(mode)
    scanned = {name for tables in found.scans.values() for name in tables}
    read = {name for step in steps(mode) for name in step.reads}
    made = {step.writes for step in steps(mode) if step.kind is Kind.MATERIALIZE}
    pieces = found.written["staged"].keys() - made
    assert read <= scanned
    # An update or a delete reads what it changes.
    changed = {name.removeprefix("zoomgold_") for name in scanned - read - pieces}
    assert changed <= {step.writes for step in steps(mode) if step.kind is Kind.WRITE}


@every_run
def test_all_that_a_run_stores_is_staged_and_all_that_it_publishes_is_of_a_contract(
    mode: str,
) -> None:
    found = found_of(mode).written
    stored = {
        name.lower()
        for step in steps(mode)
        for text in texts_of(step)
        for name in re.findall(r'^CREATE OR REPLACE TRANSIENT TABLE \S+\."(\w+)"', text)
    }
    assert found["staged"].keys() == stored
    assert found["gold"] == {
        step.writes: len(CONTRACTS[step.writes].columns)
        for step in steps(mode)
        if step.kind is Kind.WRITE and step.writes
    }
