"""What the static site says of runs: whether all is well, rates, rows and durations."""

import dataclasses
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from support.collected import folder as folder
from support.collected import page, site_of
from support.collected import site as site
from support.gold import GOLD_TABLES
from support.small_run import with_small_run

from zoomgold.config.freshness import Freshness, Limits
from zoomgold.definitions.silver import TABLES
from zoomgold.site.build import build, rates_chart, rows_chart, seconds_chart
from zoomgold.site.collect import Site
from zoomgold.site.logs import Logs, Run


def test_a_site_of_a_good_run_is_healthy(site: Site, folder: Path) -> None:
    assert site.worries == ()
    assert "Healthy" in page(folder / "index.html").text


def test_a_source_below_the_threshold_is_a_worry(site: Site, tmp_path: Path) -> None:
    strict = dataclasses.replace(site, threshold=0.976)
    assert strict.worries == ("si_users passed 97.56% of its rows; the threshold is 97.6%.",)
    build(strict, tmp_path / "docs")
    overview = page(tmp_path / "docs" / "index.html").text
    assert "Needs attention" in overview
    assert "Healthy" not in overview


def test_stale_silver_is_a_worry(site: Site, fixture_gold: Path, tmp_path: Path) -> None:
    limits = Freshness(sources={"si_meetings": Limits(fail_after=timedelta(days=1))})
    found = site_of(fixture_gold, freshness=limits, as_of=datetime(2025, 7, 2))
    assert found.worries == (
        "si_meetings is 1d 23h old, past fail_after 1d; newest row 2025-06-30 00:05 UTC.",
    )
    fresh = [dataclasses.replace(one, status="pass") for one in found.freshness]
    for stands, text in ((found.freshness, "Needs attention"), (tuple(fresh), "Healthy")):
        build(dataclasses.replace(site, freshness=stands), tmp_path / text)
        assert text in page(tmp_path / text / "index.html").text
    assert "No source is older than its limit." in page(tmp_path / "Healthy" / "index.html").text


def test_few_rows_below_the_threshold_are_no_worry(site: Site, tmp_path: Path) -> None:
    enough = dataclasses.replace(site, threshold=0.976, few_rows=904)
    assert len(enough.worries) == 1
    few = dataclasses.replace(enough, few_rows=905)
    assert not few.worries
    build(few, tmp_path / "docs")
    overview = page(tmp_path / "docs" / "index.html").text
    assert "Every source of which it looked at 905 rows or more passes" in overview
    assert "of only 904 rows" in overview


def test_a_failed_last_run_is_a_worry(site: Site) -> None:
    good = site.logs.runs[-1]
    bad = Run(dataclasses.replace(good.whole, execution_status="Failed"), good.tables)
    failed = dataclasses.replace(site, logs=Logs((good, bad), (), {}))
    assert failed.worries == ("The last run is Failed: Gold is as the run before left it.",)
    assert failed.last_completed == good


def test_without_any_run_the_site_is_written_all_the_same(site: Site, tmp_path: Path) -> None:
    build(dataclasses.replace(site, logs=Logs((), (), {})), tmp_path / "docs")
    assert "No run is on record" in page(tmp_path / "docs" / "runs.html").text


def test_rates_of_few_rows_are_marked_and_of_none_left_out(site: Site) -> None:
    series = {one["name"]: one for one in rates_chart(with_small_run(site))["series"]}
    assert series["si_users"]["values"] == pytest.approx([97.56, 66.67], abs=0.01)
    assert series["si_users"]["few"] == [False, True]
    assert series["si_licenses"]["values"][1] == pytest.approx(98)
    assert series["si_licenses"]["few"] == [False, True]
    assert series["si_meetings"]["values"][1] is None
    assert series["si_meetings"]["few"] == [False, False]


def test_durations_add_up_to_the_run(site: Site) -> None:
    chart = seconds_chart(site)
    *tables, rest = chart["series"]
    (run,) = site.logs.runs
    assert (chart["kind"], rest["name"]) == ("stacked", "outside tables")
    assert {one["name"] for one in tables} == set(GOLD_TABLES)
    assert 0 < rest["values"][0] < run.whole.process_duration_seconds
    parts = sum(one["values"][0] for one in chart["series"])
    assert parts == pytest.approx(run.whole.process_duration_seconds)


def test_a_table_that_a_run_left_alone_took_no_part_of_its_time(site: Site) -> None:
    (run,) = site.logs.runs
    whole = run.whole.process_duration_seconds
    idle = [dataclasses.replace(one, process_duration_seconds=whole) for one in run.tables]
    logs = dataclasses.replace(site.logs, runs=(Run(run.whole, tuple(idle)),))
    *tables, rest = seconds_chart(dataclasses.replace(site, logs=logs))["series"]
    assert {one["values"][0] for one in tables} == {None}
    assert rest["values"] == [whole]


def test_charts_have_a_value_per_run_and_table(site: Site) -> None:
    rates = rates_chart(site)
    assert rates["limit"] == 95
    assert {one["name"] for one in rates["series"]} == set(TABLES)
    users = next(one for one in rates["series"] if one["name"] == "si_users")
    assert users["values"] == pytest.approx([97.56])
    rows = next(one for one in rows_chart(site)["series"] if one["name"] == "go_process_audit")
    assert rows["values"] == [site.tables["si_audit"].rows - 1]


def test_pass_rates_are_those_of_the_last_rows_that_a_run_looked_at(
    site: Site, tmp_path: Path
) -> None:
    """A quiet run and a rollback looked at none: the rates before them stand, with their day."""
    (run,) = site.logs.runs
    day = datetime(2026, 3, 4, 5)
    nothing = [
        dataclasses.replace(one, execution_id="quiet", records_processed=0, pass_rate=Decimal(1))
        for one in run.tables
    ]
    quiet = Run(
        dataclasses.replace(run.whole, execution_id="quiet", records_processed=0), tuple(nothing)
    )
    back = Run(
        dataclasses.replace(
            run.whole,
            execution_id="back",
            records_processed=0,
            error_message="Gold is as before run 7c9e6679",
        ),
        (),
    )
    first = Run(
        dataclasses.replace(run.whole, execution_start_time=day),
        tuple(dataclasses.replace(one, execution_start_time=day) for one in run.tables),
    )
    later = dataclasses.replace(site, logs=Logs((first, quiet, back), (), {}))
    build(later, tmp_path / "docs")
    assert "97.56%on 2026-03-04" in words(tmp_path / "docs" / "quality.html")
    assert "97.56%on 2026-03-04" in words(tmp_path / "docs" / "tables" / "go_user_dim.html")
    overview = words(tmp_path / "docs" / "index.html")
    assert "rows rejected on 2026-03-04" in overview
    runs = (tmp_path / "docs" / "runs.html").read_text(encoding="utf-8")
    assert '<p class="message neutral">Gold is as before' in runs


def words(file: Path) -> str:
    """The text of a page, its white space as single spaces."""
    return " ".join(page(file).text.split())
