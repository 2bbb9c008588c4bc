"""The marts run by run, on each engine: every upstream change that can alter a row of them.

After each run that builds them they are the reference's over the same Gold, and exactly the rows
that have changed bear the run's stamp.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

import ibis.expr.types as ir
import pytest
from convergence.diary import (
    Diary,
    Entry,
    billing_event,
    license_of,
    meeting,
    participant,
    ticket,
    usage,
    user,
    webinar,
)
from reference.marts import marts
from support.engines import OnDuckDB, Warehouse
from support.gold import FIXTURES, RUN_STAMPS, Row, contents
from support.plans_kept import keep_nothing

from zoomgold.errors import DataError
from zoomgold.models.catalog import MARTS, MODELS, SOURCES

pytestmark = pytest.mark.integration

LOADED, SECOND, THIRD = (datetime(2025, 6, day, 8) for day in (1, 11, 13))
JUNE, JULY, AUGUST = datetime(2025, 6, 14, 12), datetime(2025, 7, 2, 12), datetime(2025, 8, 1)
ANOTHER_DAY: dict[str, Any] = {
    "start_time": datetime(2025, 6, 7, 23, 30),
    "end_time": datetime(2025, 6, 8, 0, 30),
}


@dataclass(frozen=True)
class Run:
    """What a run left, its as_of, and what the run before it left."""

    entry: Entry
    as_of: datetime
    before: Mapping[str, Sequence[Row]]

    def rows(self, mart: str) -> Sequence[Row]:
        """The mart, without stamps."""
        return _bare(self.entry.gold[mart])


def _bare(rows: Sequence[Row]) -> list[Row]:
    return [{n: value for n, value in row.items() if n not in RUN_STAMPS} for row in rows]


@pytest.fixture(scope="module")
def runs(warehouse: Warehouse, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Run]:
    """The story: a first run, changes of all kinds, as_of moving, a run without marts, one with."""
    diary = Diary(tmp_path_factory.mktemp("marts"), warehouse)
    found: dict[str, Run] = {}
    before: Mapping[str, Sequence[Row]] = {name: [] for name in MARTS}

    def run(name: str, as_of: datetime, **options: Any) -> None:
        nonlocal before
        entry = diary.run(as_of, hard_deletes="close", **options)
        found[name] = Run(entry, as_of, before)
        before = entry.gold

    diary.add(
        users=[user("U1", LOADED), user("U2", LOADED), user("U3", LOADED, plan_type="Free")],
        licenses=[
            license_of("L1", LOADED, "U1", end_date=date(2026, 6, 1)),
            license_of("L2", LOADED, "U3"),
            license_of("L9", LOADED, "U9"),
            license_of("L gone", LOADED, None),
        ],
        meetings=[meeting("M1", LOADED), meeting("M2", LOADED, host="U2"), meeting("M3", LOADED)],
        participants=[
            participant("P1", LOADED, guest="U1"),
            participant("P2", LOADED),
            participant("P3", LOADED, of="M2", guest="U9"),
        ],
        feature_usage=[usage("F1", LOADED), usage("F2", LOADED, of="M2")],
        webinars=[webinar("W1", LOADED), webinar("W9", LOADED, host_id="U9")],
        support_tickets=[ticket("K1", LOADED), ticket("K3", LOADED, of="U3")],
        billing_events=[billing_event("B1", LOADED), billing_event("B9", LOADED, of="U9")],
    )
    run("first", JUNE)
    run("again", JUNE)
    diary.silver["si_licenses"] = [
        row for row in diary.silver["si_licenses"] if row["license_id"] != "L gone"
    ]
    diary.add(
        users=[
            user("U9", SECOND),  # known from now on, with all that there is of it
            user("U3", SECOND, datetime(2025, 5, 30), plan_type="Enterprise"),  # the first version
        ],
        licenses=[license_of("L2", SECOND, "U1")],
        participants=[
            participant("P4", SECOND, guest=None),  # late: M1 is a group's now
            participant("P3", SECOND, of="M2", guest="U1"),  # another's
        ],
        meetings=[
            meeting("M2", SECOND, host="U3"),  # with the use of its features
            meeting("M3", SECOND, **ANOTHER_DAY),
        ],
    )
    run("changed", JUNE)
    run("a month later", JULY)
    diary.add(
        users=[user("U2", THIRD, company="New")],
        webinars=[webinar("W1", THIRD, **ANOTHER_DAY)],
        billing_events=[billing_event("B1", THIRD, event_date=date(2023, 2, 3))],
        licenses=[license_of("L1", THIRD, "U2")],
    )
    run("without marts", JULY, select=list(SOURCES))
    run("marts alone", JULY, select=["tag:mart"])
    run("a year later", AUGUST.replace(year=2026))
    return found


@pytest.mark.parametrize(
    "name", ["first", "again", "changed", "a month later", "marts alone", "a year later"]
)
@pytest.mark.parametrize("mart", MARTS)
def test_a_mart_is_the_references_after_each_run(
    runs: dict[str, Run], name: str, mart: str
) -> None:
    run = runs[name]
    expected = marts({table: run.entry.gold[table] for table in SOURCES}, run.as_of)[mart]
    assert contents(run.rows(mart)) == contents(expected)
    assert len(expected) > 0


@pytest.mark.parametrize("mart", MARTS)
def test_only_rows_that_change_bear_a_runs_stamp(runs: dict[str, Run], mart: str) -> None:
    for name, run in runs.items():
        known = contents(_bare(run.before[mart]))
        new = [row for row in run.entry.gold[mart] if not contents(_bare([row])) <= known]
        stamped = [row for row in run.entry.gold[mart] if row["updated_at"] == run.entry.started_at]
        assert contents(stamped) == contents(new), name


def test_where_nothing_changes_nothing_is_built(runs: dict[str, Run]) -> None:
    assert [runs["again"].entry.accounted(mart) for mart in MARTS] == [{}] * len(MARTS)


def test_an_increment_leaves_most_days_alone(runs: dict[str, Run]) -> None:
    """Days of the first of June of U1: nothing of them changes, and they are not computed anew."""
    counts = runs["changed"].entry.counts["go_user_day_agg"]
    assert counts["inserted"] + counts["updated"] + counts["unchanged"] < len(
        runs["changed"].rows("go_user_day_agg")
    )


def test_a_run_without_the_marts_leaves_them_as_they_were(runs: dict[str, Run]) -> None:
    run = runs["without marts"]
    assert {name: run.entry.gold[name] for name in MARTS} == {
        name: run.before[name] for name in MARTS
    }


def test_a_late_participant_makes_a_group(runs: dict[str, Run]) -> None:
    def groups(run: Run) -> list[int]:
        return [
            row["group_meetings_hosted"]
            for row in run.rows("go_user_day_agg")
            if (row["user_id"], row["activity_date"]) == ("U1", date(2025, 6, 5))
        ]

    assert (groups(runs["first"]), groups(runs["changed"])) == ([0], [1])


def test_a_closed_license_has_no_row_from_its_closing_on(runs: dict[str, Run]) -> None:
    def months(run: Run) -> list[date]:
        rows = run.rows("go_license_month_agg")
        return [row["month"] for row in rows if row["license_id"] == "L gone"]

    assert (months(runs["first"]), months(runs["changed"])) == ([date(2025, 6, 1)], [])


# What must hold between a mart and its upstream can fail.


def _doubled(column: str) -> Any:
    return lambda rows: rows.mutate(**{column: rows[column] * 2})


SPOILED: dict[str, tuple[str, Any]] = {
    **{
        f"go_user_day_agg.{column} sums up to that of the facts": (
            "go_user_day_agg",
            _doubled(column),
        )
        for column in ("hosted_minutes", "feature_uses", "tickets_opened", "recurring_amount")
    },
    "go_date_dim has each date of a fact": (
        "go_date_dim",
        lambda rows: rows.filter(rows.year != 2024),
    ),
    "go_date_dim has each day of the year of as_of": (
        "go_date_dim",
        lambda rows: rows.filter(rows.date != date(2025, 12, 31)),
    ),
    "go_license_month_agg has each license in force": (
        "go_license_month_agg",
        lambda rows: rows.filter(rows.month < rows.month.max()),
    ),
}


@pytest.mark.parametrize("check", SPOILED)
def test_a_mart_that_contradicts_its_upstream_stops_the_run(
    check: str, fixture_gold: Any, tmp_path: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    mart, spoil = SPOILED[check]
    sound = MODELS[mart]

    def build(*values: Any) -> ir.Table:
        rows: ir.Table = spoil(sound.build(*values))
        return rows

    keep_nothing(monkeypatch)
    monkeypatch.setitem(MODELS, mart, replace(sound, build=build))
    database = tmp_path / "gold.duckdb"
    OnDuckDB(fixture_gold).copy_to(OnDuckDB(database))
    with pytest.raises(DataError, match=check):
        OnDuckDB(database).run(FIXTURES, select=[mart], full_refresh=True)
