"""The site of two runs in a browser: its pages, and a window on them."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import (
    Browser,
    Page,
    ViewportSize,
)

from zoomgold.config.settings import load_settings
from zoomgold.definitions.silver import TABLES
from zoomgold.site.build import build
from zoomgold.site.collect import Site, collect

from .gold import FIXTURES, GOLD_TABLES, run_gold
from .once import built_once
from .visits import Visit
from .visits import browser as browser

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


@pytest.fixture(scope="session")
def collected(fixture_gold: Path, tmp_path_factory: pytest.TempPathFactory) -> Site:
    """What the site shows of two runs."""

    def second_run(folder: Path) -> None:
        run_gold(FIXTURES, Path(shutil.copy(fixture_gold, folder / "two.duckdb")))

    database = built_once(tmp_path_factory, "two-runs", second_run) / "two.duckdb"
    return collect(load_settings({"silver": FIXTURES, "database": database}))


@pytest.fixture(scope="session")
def site(collected: Site, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of two runs. Only read it."""
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
