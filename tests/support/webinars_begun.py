"""One and the same Gold for tests of increments: of webinars, and of their hosts.

Its rows were loaded on the 1st of June, its newest on the 9th.
"""

from __future__ import annotations

from copy import deepcopy
from datetime import date, datetime
from pathlib import Path

import pytest
from convergence.diary import Diary, Entry, user, webinar

from .engines import new_warehouse

LOADED, ANCHORED = datetime(2025, 6, 1, 8), datetime(2025, 6, 9)
SECOND, THIRD = datetime(2025, 6, 11, 8), datetime(2025, 6, 24, 8)
AS_OF = (datetime(2025, 6, 10, 12), datetime(2025, 6, 12, 12), datetime(2025, 6, 25, 12))
OPEN_END = datetime(9999, 12, 31)

#: Webinars only look up their host.
WEBINARS = ["+go_webinar_fact"]
OLD = ["W no host", "W no registrants", "W old", "WA"]
"""The webinars of the first run."""


@pytest.fixture(
    scope="module", params=["duckdb", pytest.param("snowflake", marks=pytest.mark.slow)]
)
def engine(request: pytest.FixtureRequest) -> str:
    """Some eighty runs take minutes on Snowflake; `test_incremental_story.py` is quick there."""
    return str(request.param)


@pytest.fixture(scope="module")
def begun(
    tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest, engine: str
) -> tuple[Diary, Entry]:
    """The first run, on which most tests build."""
    folder = tmp_path_factory.mktemp("begun")
    diary = Diary(folder, new_warehouse(request, engine))
    diary.add(
        users=[
            user("U1", LOADED),
            user("U1", ANCHORED),
            user("U2", LOADED, load_date=date(2024, 2, 29)),
        ],
        webinars=[
            webinar("W lost topic", LOADED, webinar_topic=None),
            webinar("W no host", LOADED, host_id="U9"),
            webinar("W no registrants", LOADED, registrants=None),
            webinar("W old", LOADED),
            webinar(" ", LOADED),
            webinar("WA", ANCHORED),
        ],
    )
    return diary, diary.run(AS_OF[0], select=WEBINARS)


@pytest.fixture
def first(begun: tuple[Diary, Entry]) -> Entry:
    """What the first run left."""
    return begun[1]


@pytest.fixture
def webinars(
    begun: tuple[Diary, Entry], tmp_path: Path, request: pytest.FixtureRequest, engine: str
) -> Diary:
    """A diary of its own after the first run."""
    warehouse = new_warehouse(request, engine)
    begun[0].warehouse.copy_to(warehouse)
    return Diary(tmp_path, warehouse, deepcopy(begun[0].silver))


@pytest.fixture
def empty(tmp_path: Path, request: pytest.FixtureRequest, engine: str) -> Diary:
    """A diary before the first run: a user and a webinar of the 9th."""
    diary = Diary(tmp_path, new_warehouse(request, engine))
    diary.add(users=[user("U1", LOADED)], webinars=[webinar("WA", ANCHORED)])
    return diary


def ids(entry: Entry) -> list[str]:
    """The webinars in Gold."""
    return [row["webinar_id"] for row in entry.gold["go_webinar_fact"]]
