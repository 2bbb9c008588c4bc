"""The graph of tables and columns in a browser: what a reader sees and does."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import (
    Browser,
    Page,
    expect,
)
from support.gold import GOLD_TABLES
from support.site_in_browser import LOGS, NARROW
from support.site_in_browser import collected as collected
from support.site_in_browser import site as site
from support.site_in_browser import visit as visit
from support.visits import CHROMIUM, Visit
from support.visits import browser as browser

from zoomgold.definitions.silver import TABLES

pytestmark = [
    pytest.mark.skipif(CHROMIUM is None, reason="no chromium on the path"),
    pytest.mark.xdist_group("browser"),
]


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
