"""The reports of the site: their figures are those of the metrics, whatever is published."""

import json
import re
import shutil
from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import pytest
from reference import metrics as reference
from reference.marts import marts
from support.adversarial import AS_OF, write_tables
from support.gold import BUSINESS_TABLES, FIXTURES, Gold, read_gold, run_gold, settings_of

from zoomgold.engines.reader import reading
from zoomgold.models.catalog import MARTS
from zoomgold.semantic_layer.catalog import METRICS
from zoomgold.semantic_layer.periods import GRAINS
from zoomgold.semantic_layer.query import query
from zoomgold.site.build import build
from zoomgold.site.collect import collect
from zoomgold.site.reports.definitions import OVERVIEW, PAGES, Chart
from zoomgold.site.reports.overview import overview_figures
from zoomgold.site.reports.results import results
from zoomgold.site.reports.text import change_text, figure_text, value_text
from zoomgold.site.reports.view import is_over, report_view, spark
from zoomgold.site.reports.windows import last_day, windows

#: As of 2025-06-30T12:00, by hand.
LAST = date(2025, 6, 30)
FIRSTS = {"30d": date(2025, 6, 1), "90d": date(2025, 4, 2), "12m": date(2024, 7, 1)}
BEFORE = {"30d": (date(2025, 5, 2), date(2025, 5, 31)), "90d": (date(2025, 1, 2), date(2025, 4, 1))}
#: The grain of charts that have none of their own.
GRAIN_OF = {"30d": "day", "90d": "week", "12m": "month", "all": "month"}


def site_of(database: Path, out: Path, silver: Path = FIXTURES) -> Path:
    build(collect(settings_of(silver, database)), out)
    return out


@pytest.fixture(scope="module")
def folder(fixture_gold: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return site_of(fixture_gold, tmp_path_factory.mktemp("site") / "docs")


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


def text_of(file: Path) -> str:
    return file.read_text(encoding="utf-8")


def data_of(file: Path) -> Any:
    (text,) = re.findall(
        r'<script type="application/json" id="report-data">(.*?)</script>', text_of(file)
    )
    return json.loads(text)


def exact(value: float | int | None) -> Decimal | None:
    return None if value is None else Decimal(repr(value))


def total(gold: Gold, name: str, first: date, last: date, by: str | None = None) -> dict[Any, Any]:
    """A metric of all these days as one period, by the reference's parts."""
    known, world = reference.METRICS[name], reference.World(gold, "month")
    if "day" not in known.grains:
        first = last.replace(day=1)
    period = reference.Period(first, first, last)

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
            first = reference.period_start(first, grain)
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


# Windows, periods and words


@pytest.mark.parametrize(
    ("as_of", "last"),
    [
        (datetime(2025, 7, 1), date(2025, 6, 30)),
        (datetime(2025, 7, 1, 0, 0, 0, 1), date(2025, 7, 1)),
        (datetime(2025, 6, 30, 12), date(2025, 6, 30)),
        (datetime.min, date.min),
    ],
)
def test_the_last_day_is_one_that_has_begun(as_of: datetime, last: date) -> None:
    assert last_day(as_of) == last


def test_windows_end_on_the_last_day() -> None:
    since = date(2024, 2, 29)
    found = {window.key: window for window in windows(LAST, since)}
    assert {key: window.first for key, window in found.items()} == FIRSTS | {"all": since}
    assert {window.last for window in found.values()} == {LAST}
    assert {key: window.grain for key, window in found.items()} == GRAIN_OF
    assert {key: window.previous for key, window in found.items()} == {
        **BEFORE,
        "12m": None,
        "all": None,
    }
    assert [window.days for window in found.values()][:3] == [30, 90, 365]


def test_windows_before_data_compare_with_nothing() -> None:
    assert {w.previous for w in windows(LAST, None)} == {None}
    month, *_ = windows(LAST, date(2025, 5, 2))
    assert month.previous == BEFORE["30d"]
    month, *_ = windows(LAST, date(2025, 5, 3))
    assert month.previous is None
    *_, year, _ = windows(LAST, date(2023, 7, 1))
    assert year.previous == (date(2023, 7, 1), date(2024, 6, 30))


@pytest.mark.parametrize(
    ("last", "first"),
    [
        (date(2024, 2, 29), date(2023, 3, 1)),
        (date(2025, 2, 28), date(2024, 2, 29)),
        (date(2025, 12, 31), date(2025, 1, 1)),
        (date(1, 1, 1), date(1, 1, 1)),
    ],
)
def test_twelve_months_end_with_the_last_day(last: date, first: date) -> None:
    assert {window.key: window.first for window in windows(last, None)}["12m"] == first


@pytest.mark.parametrize(
    ("grain", "start", "last", "over"),
    [
        ("month", date(2025, 6, 1), date(2025, 6, 29), False),
        ("month", date(2025, 6, 1), date(2025, 6, 30), True),
        ("month", date(2025, 5, 1), date(2025, 6, 1), True),
        ("week", date(2025, 6, 23), date(2025, 6, 28), False),
        ("week", date(2025, 6, 23), date(2025, 6, 29), True),
        ("day", date(2025, 6, 23), date(2025, 6, 23), True),
        ("month", date(9999, 12, 1), date(9999, 12, 30), False),
        ("month", date(9999, 12, 1), date.max, True),
        ("week", date(9999, 12, 27), date(9999, 12, 30), False),
    ],
)
def test_a_period_is_over_on_its_last_day(grain: str, start: date, last: date, over: bool) -> None:
    assert GRAINS[grain].start_of(GRAINS[grain].number_of(start)) == start
    assert is_over(start, grain, last) is over


@pytest.mark.integration
def test_windows_end_where_the_data_does(fixture_gold: Path, tmp_path: Path) -> None:
    """Long after the last delivery, the reports are those of the day of that delivery."""
    with reading(settings_of(FIXTURES, fixture_gold)) as gold:
        then = results(gold, datetime(2025, 6, 21))
        late = results(gold, datetime(2026, 11, 27), date(2025, 6, 20))
    assert (then.last, late.last) == (date(2025, 6, 20), date(2025, 6, 20))
    assert (then.is_behind, late.is_behind) == (False, True)
    for name in ("windows", "series", "totals", "before", "first_activity"):
        assert getattr(late, name) == getattr(then, name)
    # What lies ahead does so from the run on.
    assert late.ahead["licenses_expiring"].starts[0] == date(2026, 11, 1)

    database = tmp_path / "late.duckdb"
    shutil.copy(fixture_gold, database)
    with duckdb.connect(str(database)) as connection:
        connection.execute("UPDATE state.progress SET as_of = TIMESTAMP '2026-11-27'")
    page = (site_of(database, tmp_path / "docs") / "usage.html").read_text()
    assert "The newest row is of 2025-06-30, and the last run is as of 2026-11-27." in page
    assert "1 June 2025 to 30 June 2025" in page


@pytest.mark.integration
@pytest.mark.parametrize("as_of", [datetime.min, datetime(9999, 12, 31, 12)])
def test_a_page_is_written_at_the_ends_of_time(as_of: datetime, tmp_path: Path) -> None:
    silver, database = tmp_path / "silver", tmp_path / "empty.duckdb"
    write_tables(silver, {})
    run_gold(silver, database)
    with reading(settings_of(silver, database)) as gold:
        found = results(gold, as_of)
    assert found.last == as_of.date()
    for page in PAGES:
        assert report_view(page, found).figures
    assert overview_figures(found)


@pytest.mark.parametrize(
    ("name", "value", "before", "text"),
    [
        ("meetings", 110, 100, "+10.0% on May"),
        ("meetings", 50, 100, "−50.0% on May"),
        ("meetings", 1_000, 100, "+900% on May"),
        ("meetings", 100, 100, "as in May"),
        ("meetings", 100_001, 100_000, "nearly as in May"),
        ("meetings", 1, 0, None),
        ("average_meeting_minutes", None, Decimal(3), None),
        ("average_meeting_minutes", Decimal(3), None, None),
        ("guest_share", Decimal("0.125"), Decimal("0.1"), "+2.5 points on May"),
        ("refunds", Decimal("-30"), Decimal("-20"), "−50.0% on May"),
    ],
)
def test_changes_in_words(name: str, value: Any, before: Any, text: str | None) -> None:
    assert change_text(METRICS[name], value, before, "May") == text


@pytest.mark.parametrize(
    ("name", "value", "text", "figure"),
    [
        ("meetings", 12_345, "12,345", "12,345"),
        ("guest_share", Decimal("0.143528"), "14.4%", "14.4%"),
        ("average_meeting_minutes", Decimal("48.235245"), "48.2", "48.2"),
        ("refunds", Decimal("-3743.11"), "−3,743.11", "−3,743"),
        ("net_revenue", Decimal("999.99"), "999.99", "999.99"),
        ("net_revenue", Decimal("100332167.48"), "100,332,167.48", "100.3m"),
        ("net_revenue_per_active_user", None, "none", "none"),
    ],
)
def test_values_in_words(name: str, value: Any, text: str, figure: str) -> None:
    assert value_text(METRICS[name], value) == text
    assert figure_text(METRICS[name], value) == figure


def test_a_small_line_begins_at_nothing_and_cuts_what_is_far_beyond() -> None:
    assert spark([0, 5, 10], 100, 20) == "0.0,20.0 50.0,10.0 100.0,0.0"
    assert spark([None, 5, 10], 100, 20) == "50.0,10.0 100.0,0.0"
    assert spark([1, 1_000, 2], 100, 20) == "0.0,10.0 50.0,-5.0 100.0,0.0"
    assert spark([], 100, 20) == ""
