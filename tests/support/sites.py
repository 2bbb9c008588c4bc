"""The static site with the reports of the fixtures' Gold, and what its pages hold."""

import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from zoomgold.site.build import build
from zoomgold.site.collect import collect

from .gold import FIXTURES, settings_of
from .once import built_once

#: As of 2025-06-30T12:00, by hand.
LAST = date(2025, 6, 30)
FIRSTS = {"30d": date(2025, 6, 1), "90d": date(2025, 4, 2), "12m": date(2024, 7, 1)}
BEFORE = {"30d": (date(2025, 5, 2), date(2025, 5, 31)), "90d": (date(2025, 1, 2), date(2025, 4, 1))}
#: The grain of charts that have none of their own.
GRAIN_OF = {"30d": "day", "90d": "week", "12m": "month", "all": "month"}


def site_of(database: Path, out: Path, silver: Path = FIXTURES) -> Path:
    build(collect(settings_of(silver, database)), out)
    return out


@pytest.fixture(scope="session")
def folder(fixture_gold: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files of the fixtures' site. Only read them."""
    made = built_once(
        tmp_path_factory, "reports", lambda folder: site_of(fixture_gold, folder / "docs")
    )
    return made / "docs"


def text_of(file: Path) -> str:
    return file.read_text(encoding="utf-8")


def data_of(file: Path) -> Any:
    (text,) = re.findall(
        r'<script type="application/json" id="report-data">(.*?)</script>', text_of(file)
    )
    return json.loads(text)
