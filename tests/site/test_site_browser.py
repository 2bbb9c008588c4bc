"""The static site in a browser, from the file system: what a reader sees and does."""

import dataclasses
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import (
    Browser,
    Page,
    ViewportSize,
    expect,
)
from support.gold import FIXTURES, GOLD_TABLES, run_gold
from support.small_run import with_small_run
from support.visits import CHROMIUM, Visit, findings
from support.visits import browser as browser

from zoomgold.config.settings import load_settings
from zoomgold.definitions.silver import TABLES
from zoomgold.site.build import build
from zoomgold.site.collect import Site, collect

SCREENSHOTS = Path(__file__).parents[2] / "target" / "screenshots"
WIDE: ViewportSize = {"width": 1280, "height": 900}
NARROW: ViewportSize = {"width": 390, "height": 844}
TOP_PAGES = (
    "index.html",
    "usage.html",
    "support.html",
    "revenue.html",
    "lineage.html",
    "quality.html",
    "runs.html",
)
TABLE_PAGES = tuple(f"tables/{name}.html" for name in (*GOLD_TABLES, *TABLES))
#: One page of each kind.
KINDS = (*TOP_PAGES, "tables/go_user_dim.html", "tables/si_meetings.html")
#: The tables that the graph leaves out until asked.
LOGS = {"go_error_data", "go_process_audit", "si_error_data", "si_audit"}
#: WCAG AA, for text and for large text.
CONTRAST, LARGE_CONTRAST = 4.5, 3.0

pytestmark = [
    pytest.mark.skipif(CHROMIUM is None, reason="no chromium on the path"),
    pytest.mark.xdist_group("browser"),
]


@pytest.fixture(scope="module")
def collected(fixture_gold: Path, tmp_path_factory: pytest.TempPathFactory) -> Site:
    """What the site shows of two runs."""
    folder = tmp_path_factory.mktemp("gold")
    database = Path(shutil.copy(fixture_gold, folder / "two.duckdb"))
    run_gold(FIXTURES, database)
    return collect(load_settings({"silver": FIXTURES, "database": database}))


@pytest.fixture(scope="module")
def site(collected: Site, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of two runs."""
    folder = tmp_path_factory.mktemp("site") / "docs"
    build(collected, folder)
    return folder


@pytest.fixture(params=[WIDE])
def visit(request: pytest.FixtureRequest, browser: Browser, site: Path) -> Iterator[Visit]:
    context = browser.new_context(viewport=request.param)
    visit = Visit(context, site)
    yield visit
    context.close()
    assert visit.wrong == []


narrow = pytest.mark.parametrize("visit", [NARROW], indirect=True)
wide_and_narrow = pytest.mark.parametrize("visit", [WIDE, NARROW], indirect=True)


def path_of(page: Page) -> str:
    return page.url.rsplit("/docs/", 1)[1]


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


def test_a_click_in_the_graph_shows_neighbours_and_another_opens_the_table(visit: Visit) -> None:
    page = visit.open("lineage.html")
    node = page.locator('#graph [data-table="go_license_dim"]')
    node.click()
    expect(node).to_have_class(re.compile("picked"))
    expect(page.locator("#graph-said")).to_contain_text("from si_licenses, go_user_dim")
    faint = page.locator("#graph .table.faint .node").evaluate_all(
        "nodes => nodes.map(node => node.dataset.table)"
    )
    near = {"go_license_dim", "si_licenses", "go_user_dim", "go_license_month_agg"}
    assert set(faint) == {*GOLD_TABLES, *TABLES} - LOGS - near
    node.click()
    page.wait_for_url("**/tables/go_license_dim.html")


def tables_in_graph(page: Page) -> set[str]:
    return set(
        page.locator("#graph .node").evaluate_all("all => all.map(one => one.dataset.table)")
    )


def test_the_graph_leaves_the_logs_out_until_asked(visit: Visit) -> None:
    page = visit.open("lineage.html")
    assert tables_in_graph(page) == {*GOLD_TABLES, *TABLES} - LOGS
    logs = page.get_by_role("button", name="Error log and audit")
    logs.click()
    expect(logs).to_have_attribute("aria-pressed", "true")
    assert tables_in_graph(page) == {*GOLD_TABLES, *TABLES}
    logs.click()
    assert tables_in_graph(page) == {*GOLD_TABLES, *TABLES} - LOGS
    page.locator("#graph-table").select_option("go_error_data")
    expect(page.locator("#graph .picked")).to_have_attribute("data-table", "go_error_data")
    expect(logs).to_have_attribute("aria-pressed", "true")


def test_a_neighbour_s_name_leads_to_it_in_the_graph(visit: Visit) -> None:
    page = visit.open("lineage.html#go_license_dim")
    page.locator("#graph-said").get_by_role("button", name="go_license_month_agg").click()
    picked = page.locator("#graph .picked")
    expect(picked).to_have_attribute("data-table", "go_license_month_agg")
    expect(picked).to_be_in_viewport()


@pytest.mark.parametrize("logs", [False, True])
def test_the_graph_fills_its_canvas(visit: Visit, logs: bool) -> None:
    page = visit.open("lineage.html")
    if logs:
        page.get_by_role("button", name="Error log and audit").click()
    page.wait_for_timeout(50)
    inner, outer = page.evaluate(
        """() => ["#graph .stage", "#graph"].map(one => {
            const box = document.querySelector(one).getBoundingClientRect();
            return [box.width, box.height, box.left, box.top, box.right, box.bottom];
        })"""
    )
    assert inner[0] / outer[0] > 0.9
    assert inner[1] / outer[1] > 0.85
    assert inner[2] >= outer[2]
    assert inner[3] >= outer[3]
    assert inner[4] <= outer[4]
    assert inner[5] <= outer[5]


def touch(page: Page, *fingers: list[tuple[float, float]]) -> None:
    """Fingers go down, each along its way, and up again."""
    session = page.context.new_cdp_session(page)
    kinds = ["touchStart", *["touchMove"] * (len(fingers[0]) - 1)]
    for kind, points in zip(kinds, zip(*fingers, strict=True), strict=True):
        touches = [{"x": x, "y": y, "id": i} for i, (x, y) in enumerate(points)]
        session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": touches})
    session.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    session.detach()


def test_fingers_move_zoom_and_pick_in_the_graph(browser: Browser, site: Path) -> None:
    context = browser.new_context(viewport=NARROW, has_touch=True, is_mobile=True)
    visit = Visit(context, site)
    page = visit.open("lineage.html")
    node = page.locator('#graph [data-table="si_users"]')
    expect(node).to_be_in_viewport(ratio=1)
    page.wait_for_timeout(50)
    # What is shown at first can be read.
    assert page.evaluate(SCALE) >= 0.7
    box = node.bounding_box()
    assert box is not None
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    touch(page, [(x, y + step * 10) for step in range(5)])
    moved = node.bounding_box()
    assert moved is not None
    assert moved["y"] - box["y"] == pytest.approx(40, abs=6)
    expect(page.locator("#graph .picked")).to_have_count(0)
    before = page.evaluate(SCALE)
    pinch = [20.0, 30.0, 40.0, 50.0, 60.0]
    touch(page, [(x - step, y) for step in pinch], [(x + step, y) for step in pinch])
    assert page.evaluate(SCALE) > before * 1.2
    page.locator("#graph-fit").tap()
    page.wait_for_timeout(50)
    node.tap()
    expect(node).to_have_class(re.compile("picked"))
    said = page.locator("#graph-said")
    expect(said).to_contain_text("read by go_user_dim")
    for button in (*page.locator(".toolbar button").all(), *said.locator("button").all()):
        size = button.bounding_box()
        assert size is not None
        assert size["height"] >= 44
    node.tap()
    page.wait_for_url("**/tables/si_users.html")
    context.close()
    assert visit.wrong == []


#: How large the graph is drawn.
SCALE = "new DOMMatrix(getComputedStyle(document.querySelector('#graph .stage')).transform).a"


def test_a_double_click_opens_a_table_at_once(visit: Visit) -> None:
    page = visit.open("lineage.html")
    page.locator('#graph [data-table="si_webinars"]').dblclick()
    page.wait_for_url("**/tables/si_webinars.html")


def test_the_keyboard_reaches_tables_in_the_graph(visit: Visit) -> None:
    page = visit.open("lineage.html")
    page.locator("#graph-in").focus()
    page.keyboard.press("Tab")
    focused = "document.activeElement.dataset.table"
    name = page.evaluate(focused)
    assert name in {*GOLD_TABLES, *TABLES}
    expect(page.locator("#graph-said")).to_contain_text(f"{name}:")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/tables/{name}.html")


def transform(page: Page) -> str:
    style: str = page.locator("#graph .stage").evaluate("stage => stage.style.transform")
    return style


def test_the_graph_zooms_and_pans_and_a_drag_selects_nothing(visit: Visit) -> None:
    page = visit.open("lineage.html")
    node = page.locator('#graph [data-table="go_user_dim"]')
    expect(node).to_be_in_viewport()
    page.wait_for_timeout(50)
    start = transform(page)
    box = node.bounding_box()
    assert box is not None
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    page.mouse.move(x, y)
    page.mouse.wheel(0, -200)
    page.wait_for_function(
        "old => document.querySelector('#graph .stage').style.transform !== old", arg=start
    )
    larger = node.bounding_box()
    assert larger is not None
    assert larger["width"] > box["width"]
    page.mouse.down()
    page.mouse.move(x + 60, y + 40, steps=4)
    page.mouse.up()
    moved = node.bounding_box()
    assert moved is not None
    assert moved["x"] - larger["x"] == pytest.approx(60, abs=2)
    assert moved["y"] - larger["y"] == pytest.approx(40, abs=2)
    expect(page.locator("#graph .picked")).to_have_count(0)
    page.locator("#graph-fit").click()
    page.wait_for_function(
        "old => document.querySelector('#graph .stage').style.transform === old", arg=start
    )


def test_column_mode_shows_what_a_column_rests_on(visit: Visit) -> None:
    page = visit.open("lineage.html")
    page.get_by_role("button", name="Columns").click()
    expect(page.locator("#graph .column")).not_to_have_count(0)
    page.locator("#graph-table").select_option("go_webinar_fact")
    page.locator('[data-column="go_webinar_fact.duration_minutes"]').click()
    shown = page.locator("#graph .column")
    expect(page.locator("#graph .column.on")).to_have_attribute(
        "data-column", "go_webinar_fact.duration_minutes"
    )
    found = shown.evaluate_all("columns => columns.map(column => column.dataset.column)")
    assert set(found) == {
        "si_webinars.start_time",
        "si_webinars.end_time",
        "go_webinar_fact.duration_minutes",
    }
    expect(page.locator("#graph .column-edge.value")).to_have_count(2)
    page.keyboard.press("Enter")
    page.wait_for_url("**/tables/go_webinar_fact.html#duration_minutes")


def test_a_column_s_page_leads_to_its_place_in_the_graph(visit: Visit) -> None:
    page = visit.open("tables/si_meetings.html")
    page.get_by_label("end_time in the lineage graph").click()
    page.wait_for_url("**/lineage.html#si_meetings.end_time")
    expect(page.locator("#graph .column.on")).to_be_in_viewport()
    expect(page.locator('#graph [data-column="go_meeting_fact.duration_minutes"]')).to_be_visible()
    expect(page.locator("#graph-said")).to_contain_text("decides which rows are in go_meeting_fact")


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
