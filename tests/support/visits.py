"""Pages of the static site in a browser, from the file system, and all that goes wrong in them."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, Request, sync_playwright

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser"))), None)
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


class Visit:
    """A page of the site in a window, and all that went wrong in it."""

    def __init__(self, context: BrowserContext, site: Path) -> None:
        self.site = site
        self.wrong: list[str] = []
        self.page: Page = context.new_page()
        self.page.on("console", lambda m: self.wrong.append(f"console {m.type}: {m.text}"))
        self.page.on("pageerror", lambda error: self.wrong.append(f"error: {error}"))
        self.page.on("requestfailed", self._failed)
        self.page.on("request", lambda request: self._check(request.url))

    def _failed(self, request: Request) -> None:
        # Leaving a page ends its request for the icon.
        if request.failure != "net::ERR_ABORTED":
            self.wrong.append(f"failed: {request.url}: {request.failure}")

    def _check(self, address: str) -> None:
        if not address.startswith((self.site.as_uri() + "/", "data:")):
            self.wrong.append(f"request off the site: {address}")

    def open(self, address: str) -> Page:
        self.page.goto(f"{self.site.as_uri()}/{address}")
        self.page.wait_for_load_state("load")
        return self.page


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A browser for the tests of a module."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


def findings(page: Page) -> list[str]:
    """What axe-core finds that is serious or critical; it may not fetch style sheets anew."""
    options = {"resultTypes": ["violations"], "preload": False}
    found = Axe().run(page, options=options).response["violations"]
    return [
        f"{one['id']}: {node['target']} {node['failureSummary']}"
        for one in found
        if one["impact"] in ("serious", "critical")
        for node in one["nodes"]
    ]
