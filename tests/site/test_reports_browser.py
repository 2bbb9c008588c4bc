"""The reports in a browser, from the file system: charts, the period switch, accessibility."""

import json
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, ViewportSize, expect
from support.sites import folder as folder
from support.visits import CHROMIUM, Visit, findings
from support.visits import browser as browser

DESK: ViewportSize = {"width": 1400, "height": 900}
PHONE: ViewportSize = {"width": 400, "height": 850}
REPORTS = ("usage.html", "support.html", "revenue.html")
WINDOWS = ("30d", "90d", "12m", "all")
LAST = date(2025, 6, 30)

pytestmark = [
    pytest.mark.skipif(CHROMIUM is None, reason="no chromium on the path"),
    pytest.mark.xdist_group("browser"),
]
desk_and_phone = pytest.mark.parametrize("visit", [DESK, PHONE], indirect=True, ids=["1400", "400"])


@pytest.fixture
def site(folder: Path) -> Path:
    return folder


@pytest.fixture(params=[DESK])
def visit(request: pytest.FixtureRequest, browser: Browser, site: Path) -> Iterator[Visit]:
    context = browser.new_context(viewport=request.param)
    visit = Visit(context, site)
    yield visit
    context.close()
    assert visit.wrong == []


def choose(page: Page, key: str) -> None:
    """Choose a period as a reader does: by its button."""
    name = {"30d": "30 days", "90d": "90 days", "12m": "12 months", "all": "All"}[key]
    page.locator(".periods label", has_text=name).click()
    expect(page.get_by_role("radio", name=name)).to_be_checked()


def data_of(page: Page) -> Any:
    return json.loads(page.locator("#report-data").text_content() or "")


def next_start(start: date, grain: str) -> date:
    if grain == "month":
        return (start + timedelta(31)).replace(day=1)
    return start + timedelta({"day": 1, "week": 7}[grain])


def values_in(data: Any, name: str, key: str) -> list[list[float | None]]:
    """The values of a chart's series in the periods that reach into a window."""
    chart = data["charts"][name]
    (window,) = (one for one in data["windows"] if one["key"] == key)
    grain = "month" if chart["ahead"] else chart["grain"] or window["grain"]
    points = chart["points"][grain]
    first = date.min if chart["ahead"] else date.fromisoformat(window["first"])
    shown = [next_start(date.fromisoformat(start), grain) > first for start in points["starts"]]
    return [
        [value for value, is_shown in zip(row, shown, strict=True) if is_shown]
        for row in points["values"]
    ]


#: Of each chart: its name, how many marks it has, and how many of them are seen.
MARKS = """() => Object.fromEntries([...document.querySelectorAll("[data-chart]")].map((place) => {
  const marks = [...place.querySelectorAll("svg .datum")];
  const edges = place.getBoundingClientRect();
  const seen = marks.filter((mark) => {
    const box = mark.getBoundingClientRect();
    const style = getComputedStyle(mark);
    return box.width > 0 && box.height > 0 && box.left >= edges.left - 1
      && box.right <= edges.right + 1 && box.top >= edges.top - 1 && box.bottom <= edges.bottom + 1
      && mark.checkVisibility() && style.fill !== "none";
  });
  return [place.dataset.chart, [marks.length, seen.length]];
}))"""


@desk_and_phone
@pytest.mark.parametrize("address", REPORTS)
def test_every_chart_is_drawn_in_every_period(visit: Visit, address: str) -> None:
    page = visit.open(address)
    data = data_of(page)
    for key in WINDOWS:
        choose(page, key)
        found = page.evaluate(MARKS)
        assert found.keys() == data["charts"].keys()
        for name, (marks, seen) in found.items():
            values = values_in(data, name, key)
            known = [value for row in values for value in row if value is not None]
            if data["charts"][name]["form"] == "lines" and len(values[0]) > 40:
                assert marks == len(values), (name, key)
            else:
                assert marks == len(known), (name, key)
            if data["charts"][name]["form"] == "lines":
                assert seen == marks > 0, (name, key)
            else:
                assert seen == sum(1 for value in known if value) > 0, (name, key)
        ranked = page.locator("table.ranked:visible")
        for i in range(ranked.count()):
            bars = ranked.nth(i).locator(".datum")
            assert bars.count() > 2
            assert all(
                box["width"] >= 1
                for j in range(bars.count())
                if (box := bars.nth(j).bounding_box())
            )
        widths = page.evaluate("[document.documentElement.scrollWidth, innerWidth]")
        assert widths[0] <= widths[1], (address, key)


def test_bars_begin_at_nothing_and_are_as_high_as_their_values(visit: Visit) -> None:
    page = visit.open("usage.html")
    data = data_of(page)
    for name in ("weekly-users", "monthly-users", "daily-users"):
        (values,) = values_in(data, name, "90d")
        boxes = page.locator(f"[data-chart={name}] rect.datum").evaluate_all(
            "bars => bars.map(bar => [+bar.getAttribute('height'), +bar.getAttribute('y')])"
        )
        assert len(boxes) == len(values)
        ground = {round(y + height, 1) for height, y in boxes}
        assert len(ground) == 1
        (highest, most) = max(
            (height, value) for (height, _), value in zip(boxes, values, strict=True)
        )
        assert most
        for (height, _), value in zip(boxes, values, strict=True):
            assert value is not None
            assert height == pytest.approx(max(highest * value / most, 1 if value else 0), abs=0.02)
    ticks = page.locator("[data-chart=weekly-users] text.tick[text-anchor=end]").all_text_contents()
    assert ticks[0] == "0"


@desk_and_phone
def test_a_period_changes_figures_charts_and_numbers(visit: Visit) -> None:
    page = visit.open("usage.html")
    assert page.url.startswith("file://")
    seen = {}
    for key in WINDOWS:
        choose(page, key)
        figure = page.locator("[data-figure=meetings] b:visible")
        said = page.locator(".periods .said span:visible")
        expect(figure).to_have_count(1)
        expect(said).to_have_count(1)
        seen[key] = (
            figure.text_content(),
            said.text_content(),
            page.locator("[data-chart=daily-users] rect.datum").count(),
        )
    assert len({figure for figure, _, _ in seen.values()}) == 4
    assert [bars for _, _, bars in seen.values()][:3] == [30, 90, 365]
    assert seen["30d"][1] == "1 June 2025 to 30 June 2025"


def test_the_chosen_period_is_kept_for_the_next_page(visit: Visit) -> None:
    page = visit.open("usage.html")
    expect(page.get_by_role("radio", name="90 days")).to_be_checked()
    choose(page, "30d")
    page = visit.open("revenue.html")
    expect(page.get_by_role("radio", name="30 days")).to_be_checked()
    expect(page.locator("#report")).to_have_attribute("data-window", "30d")


def test_the_keyboard_changes_the_period(visit: Visit) -> None:
    page = visit.open("support.html")
    page.get_by_role("radio", name="90 days").focus()
    page.keyboard.press("ArrowRight")
    expect(page.get_by_role("radio", name="12 months")).to_be_checked()
    expect(page.locator("#report")).to_have_attribute("data-window", "12m")


@desk_and_phone
@pytest.mark.parametrize("address", REPORTS)
def test_each_chart_has_its_definition_and_its_numbers_one_click_away(
    visit: Visit, address: str
) -> None:
    page = visit.open(address)
    data = data_of(page)
    for name in data["charts"]:
        chart = page.locator(f"#{name}")
        chart.get_by_text("Definition", exact=True).click()
        expect(chart.locator(".definition code").first).to_be_visible()
        chart.get_by_text("Numbers", exact=True).click()
        values = values_in(data, name, page.locator("#report").get_attribute("data-window") or "")
        expect(chart.locator(".numbers tbody tr")).to_have_count(len(values[0]))
        latest = chart.locator(".numbers tbody tr").first.locator("td")
        style = data["charts"][name]["style"]
        assert latest.all_text_contents() == [told(row[-1], style) for row in values], name
    widths = page.evaluate("[document.documentElement.scrollWidth, innerWidth]")
    assert widths[0] <= widths[1]


def told(value: float | None, style: str) -> str:
    if value is None:
        return "none"
    text = {
        "whole": f"{value:,}",
        "decimal": f"{value:,.1f}",
        "amount": f"{value:,.2f}",
        "share": f"{value * 100:,.1f}%",
    }[style]
    return text.replace("-", "−")


def test_open_numbers_follow_the_period(visit: Visit) -> None:
    page = visit.open("usage.html")
    page.locator("#daily-users").get_by_text("Numbers", exact=True).click()
    rows = page.locator("#daily-users .numbers tbody tr")
    expect(rows).to_have_count(90)
    choose(page, "30d")
    expect(rows).to_have_count(30)


def test_the_pointer_shows_the_values_below_it(visit: Visit) -> None:
    page = visit.open("support.html")
    bar = page.locator("[data-chart=tickets] rect.datum").first
    bar.hover()
    expect(page.locator(".tip")).to_contain_text("Week of 31 Mar 2025")
    expect(page.locator(".tip em")).to_have_count(2)
    page.locator("h1").hover()
    expect(page.locator(".tip")).to_be_hidden()


def test_a_value_far_beyond_the_others_is_cut_and_told(visit: Visit) -> None:
    """A billing event of April has an amount of 100 million."""
    page = visit.open("revenue.html")
    chart = page.locator("[data-chart=revenue]")
    assert chart.locator(".torn").count() == 2
    assert "100m" in chart.locator("text.value").all_text_contents()
    heights = chart.locator("rect.datum.first").evaluate_all(
        "bars => bars.map(bar => +bar.getAttribute('height')).sort((a, b) => b - a)"
    )
    assert heights[1] > heights[0] / 3


def test_figures_of_the_overview_lead_to_their_charts(visit: Visit) -> None:
    page = visit.open("index.html")
    figures = page.locator(".trends .figure")
    expect(figures).to_have_count(6)
    for i in range(6):
        line = figures.nth(i).locator("polyline").bounding_box()
        assert line is not None
        assert line["width"] > 20
    figures.get_by_role("link", name="Open tickets").click()
    page.wait_for_url("**/support.html#open-tickets")
    expect(page.locator("#open-tickets")).to_be_in_viewport()


def test_search_finds_metrics(visit: Visit) -> None:
    page = visit.open("tables/go_user_dim.html")
    page.locator("#search").fill("license_utilization")
    expect(page.locator("#results a").first).to_contain_text("Revenue & licenses")
    page.keyboard.press("Enter")
    page.wait_for_url("**/revenue.html#utilization")


def test_a_print_has_the_figures_and_charts_alone(visit: Visit) -> None:
    page = visit.open("usage.html")
    page.emulate_media(media="print", color_scheme="dark")
    for hidden in (".top", ".side", ".periods label", ".more"):
        expect(page.locator(hidden).first).to_be_hidden()
    for shown in (".periods .said", "[data-figure=meetings]", "[data-chart=daily-users] svg"):
        expect(page.locator(shown)).to_be_visible()
    back = page.evaluate("getComputedStyle(document.querySelector('.plot')).backgroundColor")
    assert back == "rgb(255, 255, 255)"
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    drawn = page.locator("[data-chart=daily-users] svg").get_attribute("width")
    assert drawn is not None
    assert int(drawn) < 720
    page.evaluate("window.dispatchEvent(new Event('afterprint'))")


def test_axe_finds_what_is_wrong(visit: Visit) -> None:
    page = visit.open("usage.html")
    page.evaluate("document.querySelector('h1').style.color = '#eeeeee'")
    assert any(one.startswith("color-contrast") for one in findings(page))


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [DESK, PHONE], ids=["1400", "400"])
def test_axe_finds_nothing_serious(
    browser: Browser, site: Path, size: ViewportSize, scheme: Any
) -> None:
    context: BrowserContext = browser.new_context(viewport=size, color_scheme=scheme)
    visit = Visit(context, site)
    for address in ("index.html", *REPORTS):
        page = visit.open(address)
        page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })")
        page.wait_for_function(
            "[...document.querySelectorAll('.numbers .scroll')].every(one => one.firstChild)"
        )
        assert findings(page) == [], address
    context.close()
    assert visit.wrong == []
