"""How old the newest row of a source is, on each engine, and the verdict at its boundaries."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from support.on_snowflake import settings_on, silver_in
from support.silver_tables import write_tables

from emulator.local import Emulator
from zoomgold.config.freshness import Freshness, Limits
from zoomgold.config.settings import Settings, load_settings
from zoomgold.definitions.silver import TABLES
from zoomgold.reports.freshness import freshness
from zoomgold.results import SourceFreshness
from zoomgold.silver_input.freshness import age_text, judged, sentence, summary, worst

AT = datetime(2025, 6, 30, 12)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
MOMENT = timedelta(microseconds=1)
ROWS: dict[str, list[dict[str, Any]]] = {
    # Loaded at nine, changed at eleven; a second row has neither time.
    "si_users": [
        {"user_id": "U1", "load_timestamp": AT - 3 * HOUR, "update_timestamp": AT - HOUR},
        {"user_id": "U2"},
    ],
    # A row of the very moment counts, one a microsecond later does not.
    "si_meetings": [
        {"meeting_id": "M1", "load_timestamp": AT - 2 * DAY},
        {"meeting_id": "M2", "load_timestamp": AT},
        {"meeting_id": "M3", "load_timestamp": AT + MOMENT},
    ],
    # Nothing but the future: a row of 2099 makes no source fresh.
    "si_webinars": [{"webinar_id": "W1", "load_timestamp": datetime(2099, 1, 1)}],
    # Never changed: the effective time is that of the load.
    "si_licenses": [{"license_id": "L1", "load_timestamp": AT - DAY}],
    # A log has dates, each read as its midnight.
    "si_audit": [
        {"execution_id": "E1", "load_date": date(2025, 6, 29), "update_date": date(2025, 6, 30)}
    ],
}
#: By hand: the newest time up to AT by load, by effective time, and the rows after it by each.
EXPECTED: dict[str, tuple[datetime | None, datetime | None, int]] = {
    "si_users": (AT - 3 * HOUR, AT - HOUR, 0),
    "si_meetings": (AT, AT, 1),
    "si_webinars": (None, None, 1),
    "si_licenses": (AT - DAY, AT - DAY, 0),
    "si_audit": (datetime(2025, 6, 29), datetime(2025, 6, 30), 0),
}


def on_duckdb(request: pytest.FixtureRequest, silver: Path) -> Settings:
    request.getfixturevalue("workplace")
    return load_settings({"silver": silver, "as_of": AT})


def on_snowflake(request: pytest.FixtureRequest, silver: Path) -> Settings:
    emulator: Emulator = request.getfixturevalue("emulator")
    new_database: Callable[[], str] = request.getfixturevalue("new_database")
    database = new_database()
    silver_in(emulator, silver, database)
    return settings_on(database, as_of=AT)


ENGINES = {"duckdb": on_duckdb, "snowflake": on_snowflake}


@pytest.mark.parametrize("engine", ENGINES)
def test_the_newest_row_by_load_and_by_effective_time(
    engine: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    write_tables(tmp_path / "silver", ROWS)
    settings = ENGINES[engine](request, tmp_path / "silver")
    for place, on in enumerate(("load", "effective")):
        asked = settings.model_copy(update={"freshness": Freshness(Limits(DAY, 2 * DAY, on))})
        found = {one.source: one for one in freshness(asked)}
        assert list(found) == list(TABLES)
        for source, one in found.items():
            times = EXPECTED.get(source, (None, None, 0))
            newest = times[:2][place]
            assert (one.newest, one.future, one.on) == (newest, times[2], on), source
            assert one.age == (None if newest is None else AT - newest)
        assert found["si_webinars"].status == "fail", "a source without a row is not fresh"
        assert found["si_error_data"].status is None, "a log without a row is good news"


def verdict(
    age: timedelta | None,
    warn_after: timedelta | None = None,
    fail_after: timedelta | None = None,
) -> SourceFreshness:
    newest = None if age is None else AT - age
    rows = [{"source": "si_users", "newest": newest, "future": 0}]
    (found,) = judged(Freshness(Limits(warn_after, fail_after)), rows, AT)
    return found


@pytest.mark.parametrize(
    ("age", "limits", "status"),
    [
        (5 * DAY, {}, None),
        (None, {}, None),
        (HOUR, {"warn_after": HOUR}, "pass"),
        (HOUR + MOMENT, {"warn_after": HOUR}, "warn"),
        (DAY, {"warn_after": HOUR, "fail_after": DAY}, "warn"),
        (DAY + MOMENT, {"warn_after": HOUR, "fail_after": DAY}, "fail"),
        (DAY + MOMENT, {"fail_after": DAY}, "fail"),
        (HOUR, {"fail_after": DAY}, "pass"),
        (None, {"warn_after": HOUR}, "warn"),
        (None, {"warn_after": HOUR, "fail_after": DAY}, "fail"),
    ],
)
def test_a_source_is_past_a_limit_when_it_is_older(
    age: timedelta | None, limits: dict[str, timedelta], status: str | None
) -> None:
    assert verdict(age, **limits).status == status


def test_what_is_said_of_a_stale_source() -> None:
    assert sentence(verdict(26 * HOUR, fail_after=DAY)) == (
        "si_users is 1d 2h old, past fail_after 1d; newest row 2025-06-29 10:00 UTC"
    )
    assert sentence(verdict(None, warn_after=HOUR)) == (
        "si_users has no row up to 2025-06-30 12:00 UTC: past warn_after 1h"
    )
    assert summary([verdict(26 * HOUR, fail_after=DAY)]) == "past fail_after: si_users (1d 2h old)"
    assert summary([verdict(HOUR, fail_after=DAY)]) is None


def test_the_worst_verdict_counts() -> None:
    fresh, warns = verdict(HOUR, fail_after=DAY), verdict(DAY, warn_after=HOUR)
    fails, free = verdict(None, fail_after=DAY), verdict(None)
    assert worst([fresh, warns, fails, free]) == "fail"
    assert worst([fresh, warns, free]) == "warn"
    assert worst([free, fresh]) == "pass"
    assert worst([free]) is None


def test_ages_have_their_two_greatest_units() -> None:
    found = [age_text(one) for one in (30 * MOMENT, 90 * timedelta(minutes=1), 49 * HOUR)]
    assert found == ["0m", "1h 30m", "2d 1h"]
