"""The static site of the fixtures' Gold: what it shows, collected, and its files."""

from html.parser import HTMLParser
from pathlib import Path

import pytest

from zoomgold.config.settings import load_settings
from zoomgold.site.build import build
from zoomgold.site.collect import Site, collect

from .gold import FIXTURES
from .once import built_once


def site_of(database: Path, **options: object) -> Site:
    return collect(load_settings({"silver": FIXTURES, "database": database, **options}))


@pytest.fixture(scope="session")
def site(fixture_gold: Path) -> Site:
    return site_of(fixture_gold)


@pytest.fixture(scope="session")
def folder(site: Site, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Its files. Only read them."""
    made = built_once(tmp_path_factory, "site", lambda folder: build(site, folder / "docs"))
    return made / "docs"


class _Page(HTMLParser):
    """Addresses, anchors and text of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.addresses: list[str] = []
        self.anchors: set[str] = set()
        self.text = ""
        self.feed(text)

    # The signature is HTMLParser's.
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        for name, value in attrs:
            if name in ("href", "src") and value is not None:
                self.addresses.append(value)
            if name == "id" and value is not None:
                self.anchors.add(value)

    def handle_data(self, data: str) -> None:
        self.text += data


def page(file: Path) -> _Page:
    return _Page(file.read_text(encoding="utf-8"))
