"""The reports of the site: their figures are those of the metrics, whatever is published."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import pytest
from reference import metric_rows
from reference import metrics as reference
from reference.marts import marts
from support.adversarial import AS_OF
from support.gold import BUSINESS_TABLES, Gold, read_gold, run_gold
from support.silver_tables import write_tables
from support.sites import BEFORE, FIRSTS, GRAIN_OF, LAST, data_of, site_of, text_of
from support.sites import folder as folder

from zoomgold.models.catalog import MARTS
from zoomgold.semantic_layer.catalog import METRICS
from zoomgold.semantic_layer.query import query
from zoomgold.site.reports.definitions import OVERVIEW, PAGES, Chart
from zoomgold.site.reports.text import change_text, figure_text, value_text


@pytest.fixture(scope="module")
def gold(fixture_gold: Path) -> Gold:
    """Gold with marts that no model has built."""
    rows = read_gold(fixture_gold, BUSINESS_TABLES)
    return rows | marts(rows, AS_OF)


@pytest.fixture(scope="module")
def firsts(gold: Gold) -> Mapping[str, date]:
    """The first day of each window: that of all is the first activity in ten years."""
    dates = [
        row[column]
        for table, column in (
            ("go_user_day_agg", "activity_date"),
            ("go_support_ticket_fact", "open_date"),
            ("go_billing_event_fact", "event_date"),
        )
        for row in gold[table]
    ]
    return FIRSTS | {"all": min(day for day in dates if date(2015, 7, 1) <= day <= LAST)}


def exact(value: float | int | None) -> Decimal | None:
    return None if value is None else Decimal(repr(value))


def total(gold: Gold, name: str, first: date, last: date, by: str | None = None) -> dict[Any, Any]:
    """A metric of all these days as one period, by the reference's parts."""
    known, world = reference.METRICS[name], metric_rows.World(gold, "month")
    if "day" not in known.grains:
        first = last.replace(day=1)
    period = metric_rows.Period(first, first, last)

    def groups(part: reference.Part) -> dict[Any, Any]:
        found: dict[Any, list[Any]] = defaultdict(list)
        for row in part.rows(world, period):
            found[None if by is None or by in part.blind else row[by]].append(row)
        return {value: part.value(rows) for value, rows in found.items()}

    tops = groups(known.part) or {None: known.part.value([])}
    if known.over is None:
        return tops
    bottoms = groups(known.over)
    shared = None if by is None or by in known.over.blind else by
    return {
        value: reference.ratio(top * known.times, bottoms.get(value if shared else None, 0))
        for value, top in tops.items()
    }


def charts() -> Iterator[tuple[str, Chart]]:
    return ((page.file, chart) for page in PAGES for chart in page.charts)


@pytest.mark.integration
def test_the_points_of_every_chart_are_the_reference_s(
    folder: Path, gold: Gold, firsts: Mapping[str, date]
) -> None:
    seen = 0
    for file, chart in charts():
        if chart.form == "ranked":
            continue
        drawn = data_of(folder / file)["charts"][chart.name]
        if chart.ahead:
            spans = {"month": (date(2025, 6, 1), date(2026, 5, 31))}
        elif chart.grain:
            spans = {chart.grain: (min(firsts.values()), LAST)}
        else:
            starts: dict[str, date] = {}
            for key, grain in GRAIN_OF.items():
                starts[grain] = min(starts.get(grain, LAST), firsts[key])
            spans = {grain: (first, LAST) for grain, first in starts.items()}
        assert drawn["points"].keys() == spans.keys(), chart.name
        for grain, (first, last) in spans.items():
            first = metric_rows.period_start(first, grain)
            by = [chart.by] if chart.by else []
            rows = reference.evaluate(gold, chart.metrics, grain, first, last, by)
            points = drawn["points"][grain]
            for label, values in zip(drawn["series"], points["values"], strict=True):
                name = next(
                    (n for n in chart.metrics if METRICS[n].label == label), chart.metrics[0]
                )
                expected = {
                    row["period"].isoformat(): row[name]
                    for row in rows
                    if chart.by is None or row[chart.by] == label
                }
                found = dict(zip(points["starts"], map(exact, values), strict=True))
                if expected:
                    assert found == expected, (chart.name, grain, label)
                else:
                    # A value of the dimension that only longer windows have.
                    assert not any(found.values()), (chart.name, grain, label)
                seen += sum(1 for value in found.values() if value)
            if chart.by is not None:
                with_values = {row[chart.by] for row in rows if row[chart.metrics[0]]}
                assert with_values <= {*drawn["series"]}
    assert seen > 1_000


@pytest.mark.integration
def test_the_figures_of_every_window_are_the_reference_s(
    folder: Path, gold: Gold, firsts: Mapping[str, date]
) -> None:
    for page in PAGES:
        text = text_of(folder / page.file)
        for name in page.figures:
            (figure,) = re.findall(rf'data-figure="{name}">(.*?)</div>', text, re.DOTALL)
            shown = re.findall(
                r'data-when="(\w+)"><b>(.*?)</b>.*?<small>(.*?)</small>', figure, re.DOTALL
            )
            assert [key for key, *_ in shown] == [*firsts]
            for key, value, note in shown:
                here = total(gold, name, firsts[key], LAST).get(None)
                assert value == figure_text(METRICS[name], here), (name, key)
                if key in BEFORE and "day" in METRICS[name].grains:
                    earlier = total(gold, name, *BEFORE[key]).get(None)
                    days = {"30d": "the 30 days before", "90d": "the 90 days before"}[key]
                    assert note == change_text(METRICS[name], here, earlier, days), (name, key)
                else:
                    assert note in ("over the period", "at the end of the period")


@pytest.mark.integration
def test_ranked_charts_are_the_reference_s(
    folder: Path, gold: Gold, firsts: Mapping[str, date]
) -> None:
    ranked = [(file, chart) for file, chart in charts() if chart.form == "ranked"]
    assert len(ranked) >= 4
    for file, chart in ranked:
        text = text_of(folder / file)
        (body,) = re.findall(rf'<figure [^>]*id="{chart.name}".*?</figure>', text, re.DOTALL)
        for key, first in firsts.items():
            (part,) = re.findall(rf'<div data-when="{key}">(.*?)</div>', body, re.DOTALL)
            rows = re.findall(
                r'<th scope="row">(.*?)</th>.*?width:([\d.]+)%.*?<span class="num">(.*?)</span>',
                part,
            )
            found = {label.replace("&amp;", "&"): value for label, _, value in rows}
            (name,) = chart.metrics
            expected = total(gold, name, first, LAST, chart.by)
            assert found == {
                value or "none": value_text(METRICS[name], number)
                for value, number in expected.items()
                if number
            }, (chart.name, key)
            widths = [float(width) for _, width, _ in rows]
            assert widths == sorted(widths, reverse=True)
            assert widths[0] == 100
            values = sorted((n for n in expected.values() if n), reverse=True)
            assert widths == pytest.approx([float(100 * n / values[0]) for n in values], abs=0.006)


@pytest.mark.integration
def test_the_overview_opens_with_the_last_full_month(folder: Path, gold: Gold) -> None:
    text = text_of(folder / "index.html")
    assert text.index("data-figure") < text.index("<h2>Health</h2>") < text.index("Healthy")
    assert re.findall(r'data-figure="(\w+)"', text) == [name for name, *_ in OVERVIEW]
    assert len(OVERVIEW) == 6
    for name, page, chart in OVERVIEW:
        (figure,) = re.findall(rf'data-figure="{name}">(.*?)</div>', text, re.DOTALL)
        assert f'href="{page.file}#{chart}"' in figure
        june = total(gold, name, date(2025, 6, 1), date(2025, 6, 30))[None]
        may = total(gold, name, date(2025, 5, 1), date(2025, 5, 31))[None]
        assert f"<b>{figure_text(METRICS[name], june)}</b>" in figure
        assert f"June 2025<br>{change_text(METRICS[name], june, may, 'May')}" in figure
        assert f"May 2025 {value_text(METRICS[name], may)}, June 2025" in figure


def test_licenses_that_end_next_are_listed(folder: Path, gold: Gold) -> None:
    rows = re.findall(
        r'<tr><td class="mono nowrap">(\w+)</td>.*?(\d{4}-\d\d-\d\d)</td>',
        text_of(folder / "revenue.html"),
    )
    ending = sorted(
        (row["end_date"], row["license_id"])
        for row in gold["go_license_dim"]
        if row["valid_from"] <= AS_OF < row["valid_to"]
        and row["start_date"] <= LAST
        and row["end_date"] is not None
        and LAST <= row["end_date"] <= LAST + timedelta(90)
    )
    assert len(ending) > 20
    assert rows == [(license_id, str(day)) for day, license_id in ending[:20]]


def test_every_chart_and_figure_has_its_definition(folder: Path) -> None:
    for page in PAGES:
        text = text_of(folder / page.file)
        names = [*page.figures, *(name for chart in page.charts for name in chart.metrics)]
        for name in names:
            assert f"<b>{METRICS[name].label}</b> {METRICS[name].description}" in text.replace(
                "&#39;", "'"
            )
            assert f"<code>zoomgold metrics {name} " in text
        assert text.count('<details class="definition">') == len(page.figures) + len(page.charts)


def test_the_command_of_a_definition_is_one_that_can_be_asked(folder: Path) -> None:
    commands = {
        command
        for page in PAGES
        for command in re.findall(
            r"<code>zoomgold metrics (.*?)</code>", text_of(folder / page.file)
        )
    }
    assert len(commands) > 20
    for command in commands:
        name, *options = command.split()
        given = dict(zip(options[::2], options[1::2], strict=True))
        by = given.get("--by")
        query([name], by=[by] if by else [], grain=given["--grain"])


def test_what_the_pages_show_is_defined_once_and_known() -> None:
    for page in PAGES:
        assert len(page.figures) == len(set(page.figures)) == 6
        names = [chart.name for chart in page.charts]
        assert len(names) == len(set(names))
        for chart in page.charts:
            asked = query(
                chart.metrics, by=[chart.by] if chart.by else [], grain=chart.grain or "month"
            )
            assert len({METRICS[name].unit for name in chart.metrics}) == 1, chart.name
            assert len(asked.metrics) <= 2
            assert chart.by is None or len(asked.metrics) == 1
            assert chart.grain or chart.form == "ranked" or asked.metrics[0].grains[0] == "day"


# What is not there


def notices(file: Path) -> list[str]:
    found = re.findall(r'<p class="notice">(.*?)</p>', text_of(file))
    return [re.sub("<.*?>", "", text) for text in found]


PAGES_AND_OVERVIEW = ("index.html", *(page.file for page in PAGES))


@pytest.mark.integration
def test_marts_that_are_left_out_are_computed_for_the_pages(
    fixture_gold: Path, folder: Path, tmp_path: Path
) -> None:
    database = without(fixture_gold, tmp_path, *MARTS)
    out = site_of(database, tmp_path / "docs")
    for page in PAGES:
        assert data_of(out / page.file) == data_of(folder / page.file)
        (notice,) = notices(out / page.file)
        assert "not published; for this page" in notice
        assert notice.endswith(": zoomgold run")
    assert "go_user_day_agg is not published" in notices(out / "usage.html")[0]
    assert "go_license_month_agg, go_user_day_agg are" in notices(out / "revenue.html")[0]
    for name in MARTS:
        assert notices(out / "tables" / f"{name}.html") == [
            "This table is not published. Publish it: zoomgold run"
        ]
    assert not notices(out / "tables" / "go_user_dim.html")
    assert not any(notices(folder / file) for file in PAGES_AND_OVERVIEW)


def without(gold: Path, folder: Path, *tables: str) -> Path:
    """A copy of Gold without some tables."""
    copy = folder / "less.duckdb"
    copy.write_bytes(gold.read_bytes())
    with duckdb.connect(str(copy)) as connection:
        for name in tables:
            connection.execute(f"DROP TABLE gold.{name}")
    return copy


@pytest.mark.integration
def test_facts_that_are_not_published_are_named(fixture_gold: Path, tmp_path: Path) -> None:
    gone = ("go_billing_event_fact", "go_license_dim", "go_license_month_agg", "go_meeting_fact")
    out = site_of(without(fixture_gold, tmp_path, *gone), tmp_path / "docs")
    assert {page.file: notices(out / page.file) for page in PAGES} == {
        "usage.html": [
            "Some of this is missing: go_meeting_fact is not published. Publish it: zoomgold run"
        ],
        "support.html": [],
        "revenue.html": [
            "Some of this is missing: go_billing_event_fact, go_license_dim, go_license_month_agg "
            "are not published. Publish them: zoomgold run"
        ],
    }
    text = text_of(out / "revenue.html")
    assert "Licenses are not published. Publish them: <code>zoomgold run</code>" in text
    assert data_of(out / "revenue.html")["charts"] == {}
    assert data_of(out / "support.html")["charts"].keys() >= {"tickets", "open-tickets"}


@pytest.mark.integration
def test_an_empty_gold_says_so(tmp_path: Path) -> None:
    silver, database = tmp_path / "silver", tmp_path / "empty.duckdb"
    write_tables(silver, {})
    run_gold(silver, database)
    out = site_of(database, tmp_path / "docs", silver)
    for file in PAGES_AND_OVERVIEW:
        assert notices(out / file) == [
            "Gold has no activity in the ten years before 2025-06-30. If Silver has some now, "
            "build Gold: zoomgold run"
        ]
    assert "No active license ends within 90 days of 2025-06-30." in text_of(out / "revenue.html")
    for chart in data_of(out / "usage.html")["charts"].values():
        assert not any(
            value
            for points in chart["points"].values()
            for row in points["values"]
            for value in row
        )
