"""The static site in a browser, from the file system: what a reader sees and does."""

import dataclasses
import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import (
    Browser,
    ViewportSize,
    expect,
)
from support.gold import GOLD_TABLES
from support.site_in_browser import (
    KINDS,
    NARROW,
    TABLE_PAGES,
    TOP_PAGES,
    WIDE,
    narrow,
    wide_and_narrow,
)
from support.site_in_browser import collected as collected
from support.site_in_browser import site as site
from support.site_in_browser import visit as visit
from support.small_run import with_small_run
from support.visits import CHROMIUM, Visit, findings
from support.visits import browser as browser

from zoomgold.site.build import build
from zoomgold.site.collect import Site

SCREENSHOTS = Path(__file__).parents[2] / "target" / "screenshots"
#: WCAG AA, for text and for large text.
CONTRAST, LARGE_CONTRAST = 4.5, 3.0

pytestmark = [
    pytest.mark.skipif(CHROMIUM is None, reason="no chromium on the path"),
    pytest.mark.xdist_group("browser"),
]


@wide_and_narrow
def test_every_page_loads_and_fits_the_window(visit: Visit) -> None:
    for address in (*TOP_PAGES, *TABLE_PAGES):
        page = visit.open(address)
        expect(page.locator("h1")).to_have_count(1)
        widths = page.evaluate("[document.documentElement.scrollWidth, innerWidth]")
        assert widths[0] <= widths[1], address
        assert visit.wrong == [], address


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["1280", "390"])
def test_screenshots_are_taken(
    browser: Browser, site: Path, size: ViewportSize, scheme: Any
) -> None:
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    context = browser.new_context(viewport=size, color_scheme=scheme)
    visit = Visit(context, site)
    for address in (*KINDS, "lineage.html#go_participant_fact.attendance_ratio"):
        page = visit.open(address)
        page.reload()
        name = re.sub(r"\W+", "-", address.replace(".html", ""))
        file = SCREENSHOTS / f"{name}-{size['width']}-{scheme}.png"
        page.screenshot(path=file)
        assert file.stat().st_size > 5_000
    context.close()
    assert visit.wrong == []


@wide_and_narrow
def test_search_finds_a_column_and_enter_opens_it(visit: Visit) -> None:
    page = visit.open("index.html")
    page.keyboard.press("/")
    page.keyboard.type("attendance_rat")
    first = page.locator("#results a").first
    expect(first).to_contain_text("attendance_ratio")
    expect(first).to_contain_text("go_participant_fact")
    expect(first).to_have_attribute("aria-selected", "true")
    page.keyboard.press("Enter")
    page.wait_for_url("**/tables/go_participant_fact.html#attendance_ratio")
    expect(page.locator("#attendance_ratio")).to_be_in_viewport()


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("go_meeting", "go_meeting_fact"),
        ("webinar registrants", "registrants"),
        ("refund net", "net_amount"),
        ("atendance", "attendance_minutes"),
        ("go_user_dim.email", "email"),
    ],
)
def test_search_finds_names_words_and_slips(visit: Visit, asked: str, found: str) -> None:
    page = visit.open("tables/go_user_dim.html")
    page.get_by_role("combobox", name="Search tables, columns, metrics").fill(asked)
    expect(page.locator("#results b", has_text=re.compile(f"^{found}$")).first).to_be_visible()


def test_search_says_when_nothing_matches_and_escape_closes_it(visit: Visit) -> None:
    page = visit.open("index.html")
    page.locator("#search").fill("<b>xyzzy")
    expect(page.locator("#results")).to_have_text("Nothing matches <b>xyzzy.")
    page.keyboard.press("Escape")
    expect(page.locator("#results")).to_be_hidden()


def test_arrows_walk_through_the_results(visit: Visit) -> None:
    page = visit.open("index.html")
    page.locator("#search").fill("meeting_id")
    page.keyboard.press("ArrowDown")
    second = page.locator("#results a").nth(1)
    expect(second).to_have_attribute("aria-selected", "true")
    target = second.get_attribute("href")
    assert target is not None
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/{target}")


@narrow
def test_the_menu_opens_on_a_phone(visit: Visit) -> None:
    page = visit.open("index.html")
    link = page.get_by_role("navigation", name="Pages").get_by_text("go_error_data")
    expect(link).to_be_hidden()
    page.get_by_role("button", name="Menu").click()
    expect(link).to_be_visible()
    page.keyboard.press("Escape")
    expect(link).to_be_hidden()
    page.get_by_role("button", name="Menu").click()
    link.click()
    page.wait_for_url("**/tables/go_error_data.html")


@wide_and_narrow
@pytest.mark.parametrize(
    ("address", "charts"),
    [("quality.html", ["violations", "rates"]), ("runs.html", ["seconds", "rows"])],
)
def test_charts_are_drawn_from_both_runs(visit: Visit, address: str, charts: list[str]) -> None:
    page = visit.open(address)
    names = page.locator("canvas").evaluate_all("all => all.map(one => one.dataset.chart)")
    assert names == charts
    for name in names:
        chart = f"Chart.getChart(document.querySelector('[data-chart={name}]'))"
        assert page.evaluate(f"{chart}.data.labels.length") == 2
        painted = page.evaluate(
            f"""() => {{
                const {{ canvas, ctx }} = {chart};
                const pixels = ctx.getImageData(0, 0, canvas.width, canvas.height);
                return new Set(new Uint32Array(pixels.data.buffer)).size;
            }}"""
        )
        assert painted > 8


def test_points_of_few_rows_are_hollow_and_do_not_stretch_the_axis(
    browser: Browser, collected: Site, tmp_path: Path
) -> None:
    build(with_small_run(collected), tmp_path / "docs")
    context = browser.new_context(viewport=WIDE)
    page = Visit(context, tmp_path / "docs").open("quality.html")
    sets, low, hidden = page.evaluate(
        """() => {
            const chart = Chart.getChart(document.querySelector("[data-chart=rates]"));
            const of = (name) => chart.data.datasets.filter((set) => set.label === name);
            const shown = ["si_users", "si_licenses", "si_meetings"].map((name) => of(name).map(
                ({ data, isHollow, showLine, pointBackgroundColor }) =>
                    [data, !!isHollow, showLine !== false, pointBackgroundColor],
            ));
            return [shown, chart.scales.y.min, chart.legend.legendItems.map((item) => item.text)];
        }"""
    )
    context.close()
    users, licenses, meetings = sets
    assert [one[0][-1] for one in users] == [None, pytest.approx(66.67, abs=0.01)]
    assert [one[0][-1] for one in licenses] == [None, pytest.approx(98)]
    assert [one[1:3] for one in licenses] == [[False, True], [True, False]]
    assert licenses[1][3] == "#ffffff"
    assert [one[0][-1] for one in meetings] == [None]
    # The least rate of enough rows is 97.56%, the threshold 95%.
    assert 90 <= low < 95
    assert hidden.count("si_users") == 1


def test_an_axis_does_not_reach_to_a_threshold_far_below(
    browser: Browser, collected: Site, tmp_path: Path
) -> None:
    build(dataclasses.replace(collected, threshold=0.1), tmp_path / "docs")
    context = browser.new_context(viewport=WIDE)
    page = Visit(context, tmp_path / "docs").open("quality.html")
    low = page.evaluate("Chart.getChart(document.querySelector('[data-chart=rates]')).scales.y.min")
    context.close()
    assert 96 <= low < 97.56


def test_all_runs_are_listed(visit: Visit) -> None:
    page = visit.open("runs.html")
    expect(page.locator("details.run")).to_have_count(2)
    expect(page.locator("details.run[open]")).to_have_count(1)
    expect(page.locator("details.run").first.locator("tbody tr")).to_have_count(len(GOLD_TABLES))


#: Each text on the page with its colour, that of what is behind it, its size and its weight.
TEXTS = """() => {
  const opaque = (colour) => !/^rgba\\(.*, 0\\)$|^transparent$/.test(colour);
  const behind = (element) => {
    for (let one = element; one; one = one.parentElement) {
      const colour = getComputedStyle(one).backgroundColor;
      if (opaque(colour)) return colour;
    }
    return "rgb(255, 255, 255)";
  };
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    const text = walker.currentNode.textContent.trim();
    if (!text || /^(SCRIPT|STYLE|OPTION|title)$/.test(element.tagName)) continue;
    if (!element.checkVisibility()) continue;
    const style = getComputedStyle(element);
    const plate = element.closest("svg") && element.closest(".table");
    const back = plate ? getComputedStyle(plate.querySelector(".plate")).fill : behind(element);
    const colour = element.closest("svg") ? style.fill : style.color;
    found.push([text.slice(0, 40), colour, back, parseFloat(style.fontSize), +style.fontWeight]);
  }
  return found;
}"""


def luminance(colour: str) -> float:
    """Of `rgb(r, g, b)`, as WCAG 2 defines it."""
    match = re.fullmatch(r"rgb\((\d+), (\d+), (\d+)\)", colour)
    assert match is not None, colour
    parts = [int(part) / 255 for part in match.groups()]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_contrast_is_measured_right() -> None:
    assert contrast("rgb(0, 0, 0)", "rgb(255, 255, 255)") == pytest.approx(21)
    # The lightest grey that passes on white, and the first that does not.
    assert contrast("rgb(118, 118, 118)", "rgb(255, 255, 255)") > CONTRAST
    assert contrast("rgb(119, 119, 119)", "rgb(255, 255, 255)") < CONTRAST


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_text_stands_out_from_what_is_behind_it(
    browser: Browser, site: Path, scheme: Any
) -> None:
    context = browser.new_context(viewport=WIDE, color_scheme=scheme)
    visit = Visit(context, site)
    backgrounds = set()
    for address in (*KINDS, "tables/go_user_dim.html#email"):
        page = visit.open(address)
        page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })")
        for text, colour, behind, size, weight in page.evaluate(TEXTS):
            is_large = size >= 24 or (size >= 18.66 and weight >= 700)
            least = LARGE_CONTRAST if is_large else CONTRAST
            assert contrast(colour, behind) >= least, (address, text, colour, behind)
            backgrounds.add(behind)
    context.close()
    assert len(backgrounds) > 6


def test_axe_finds_what_is_wrong_in_the_graph(visit: Visit) -> None:
    page = visit.open("lineage.html")
    page.evaluate("document.querySelector('.find').replaceWith(document.querySelector('select'))")
    assert any(one.startswith("select-name") for one in findings(page))


@pytest.mark.parametrize(
    ("size", "scheme"), [(WIDE, "light"), (NARROW, "dark")], ids=["1280", "390"]
)
def test_axe_finds_nothing_serious_on_any_kind_of_page(
    browser: Browser, site: Path, size: ViewportSize, scheme: Any
) -> None:
    context = browser.new_context(viewport=size, color_scheme=scheme)
    visit = Visit(context, site)
    for address in (*KINDS, "lineage.html#go_participant_fact.attendance_ratio"):
        page = visit.open(address)
        page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })")
        assert findings(page) == [], address
    context.close()
    assert visit.wrong == []
