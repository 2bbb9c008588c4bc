"""What reports say of time and in words: windows, periods, changes, values."""

import shutil
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import pytest
from support.gold import FIXTURES, run_gold, settings_of
from support.silver_tables import write_tables
from support.sites import BEFORE, FIRSTS, GRAIN_OF, LAST, site_of

from zoomgold.engines.reader import reading
from zoomgold.semantic_layer.catalog import METRICS
from zoomgold.semantic_layer.periods import GRAINS
from zoomgold.site.reports.definitions import PAGES
from zoomgold.site.reports.overview import overview_figures
from zoomgold.site.reports.results import results
from zoomgold.site.reports.text import change_text, figure_text, value_text
from zoomgold.site.reports.view import is_over, report_view, spark
from zoomgold.site.reports.windows import last_day, windows


@pytest.mark.parametrize(
    ("as_of", "last"),
    [
        (datetime(2025, 7, 1), date(2025, 6, 30)),
        (datetime(2025, 7, 1, 0, 0, 0, 1), date(2025, 7, 1)),
        (datetime(2025, 6, 30, 12), date(2025, 6, 30)),
        (datetime.min, date.min),
    ],
)
def test_the_last_day_is_one_that_has_begun(as_of: datetime, last: date) -> None:
    assert last_day(as_of) == last


def test_windows_end_on_the_last_day() -> None:
    since = date(2024, 2, 29)
    found = {window.key: window for window in windows(LAST, since)}
    assert {key: window.first for key, window in found.items()} == FIRSTS | {"all": since}
    assert {window.last for window in found.values()} == {LAST}
    assert {key: window.grain for key, window in found.items()} == GRAIN_OF
    assert {key: window.previous for key, window in found.items()} == {
        **BEFORE,
        "12m": None,
        "all": None,
    }
    assert [window.days for window in found.values()][:3] == [30, 90, 365]


def test_windows_before_data_compare_with_nothing() -> None:
    assert {w.previous for w in windows(LAST, None)} == {None}
    month, *_ = windows(LAST, date(2025, 5, 2))
    assert month.previous == BEFORE["30d"]
    month, *_ = windows(LAST, date(2025, 5, 3))
    assert month.previous is None
    *_, year, _ = windows(LAST, date(2023, 7, 1))
    assert year.previous == (date(2023, 7, 1), date(2024, 6, 30))


@pytest.mark.parametrize(
    ("last", "first"),
    [
        (date(2024, 2, 29), date(2023, 3, 1)),
        (date(2025, 2, 28), date(2024, 2, 29)),
        (date(2025, 12, 31), date(2025, 1, 1)),
        (date(1, 1, 1), date(1, 1, 1)),
    ],
)
def test_twelve_months_end_with_the_last_day(last: date, first: date) -> None:
    assert {window.key: window.first for window in windows(last, None)}["12m"] == first


@pytest.mark.parametrize(
    ("grain", "start", "last", "over"),
    [
        ("month", date(2025, 6, 1), date(2025, 6, 29), False),
        ("month", date(2025, 6, 1), date(2025, 6, 30), True),
        ("month", date(2025, 5, 1), date(2025, 6, 1), True),
        ("week", date(2025, 6, 23), date(2025, 6, 28), False),
        ("week", date(2025, 6, 23), date(2025, 6, 29), True),
        ("day", date(2025, 6, 23), date(2025, 6, 23), True),
        ("month", date(9999, 12, 1), date(9999, 12, 30), False),
        ("month", date(9999, 12, 1), date.max, True),
        ("week", date(9999, 12, 27), date(9999, 12, 30), False),
    ],
)
def test_a_period_is_over_on_its_last_day(grain: str, start: date, last: date, over: bool) -> None:
    assert GRAINS[grain].start_of(GRAINS[grain].number_of(start)) == start
    assert is_over(start, grain, last) is over


@pytest.mark.integration
def test_windows_end_where_the_data_does(fixture_gold: Path, tmp_path: Path) -> None:
    """Long after the last delivery, the reports are those of the day of that delivery."""
    with reading(settings_of(FIXTURES, fixture_gold)) as gold:
        then = results(gold, datetime(2025, 6, 21))
        late = results(gold, datetime(2026, 11, 27), date(2025, 6, 20))
    assert (then.last, late.last) == (date(2025, 6, 20), date(2025, 6, 20))
    assert (then.is_behind, late.is_behind) == (False, True)
    for name in ("windows", "series", "totals", "before", "first_activity"):
        assert getattr(late, name) == getattr(then, name)
    # What lies ahead does so from the run on.
    assert late.ahead["licenses_expiring"].starts[0] == date(2026, 11, 1)

    database = tmp_path / "late.duckdb"
    shutil.copy(fixture_gold, database)
    with duckdb.connect(str(database)) as connection:
        connection.execute("UPDATE state.progress SET as_of = TIMESTAMP '2026-11-27'")
    page = (site_of(database, tmp_path / "docs") / "usage.html").read_text()
    assert "The newest row is of 2025-06-30; the last run is as of 2026-11-27." in page
    assert "1 June 2025 to 30 June 2025" in page


@pytest.mark.integration
@pytest.mark.parametrize("as_of", [datetime.min, datetime(9999, 12, 31, 12)])
def test_a_page_is_written_at_the_ends_of_time(as_of: datetime, tmp_path: Path) -> None:
    silver, database = tmp_path / "silver", tmp_path / "empty.duckdb"
    write_tables(silver, {})
    run_gold(silver, database)
    with reading(settings_of(silver, database)) as gold:
        found = results(gold, as_of)
    assert found.last == as_of.date()
    for page in PAGES:
        assert report_view(page, found).figures
    assert overview_figures(found)


@pytest.mark.parametrize(
    ("name", "value", "before", "text"),
    [
        ("meetings", 110, 100, "+10.0% on May"),
        ("meetings", 50, 100, "−50.0% on May"),
        ("meetings", 1_000, 100, "+900% on May"),
        ("meetings", 100, 100, "as in May"),
        ("meetings", 100_001, 100_000, "nearly as in May"),
        ("meetings", 1, 0, None),
        ("average_meeting_minutes", None, Decimal(3), None),
        ("average_meeting_minutes", Decimal(3), None, None),
        ("guest_share", Decimal("0.125"), Decimal("0.1"), "+2.5 points on May"),
        ("refunds", Decimal("-30"), Decimal("-20"), "−50.0% on May"),
    ],
)
def test_changes_in_words(name: str, value: Any, before: Any, text: str | None) -> None:
    assert change_text(METRICS[name], value, before, "May") == text


@pytest.mark.parametrize(
    ("name", "value", "text", "figure"),
    [
        ("meetings", 12_345, "12,345", "12,345"),
        ("guest_share", Decimal("0.143528"), "14.4%", "14.4%"),
        ("average_meeting_minutes", Decimal("48.235245"), "48.2", "48.2"),
        ("refunds", Decimal("-3743.11"), "−3,743.11", "−3,743"),
        ("net_revenue", Decimal("999.99"), "999.99", "999.99"),
        ("net_revenue", Decimal("100332167.48"), "100,332,167.48", "100.3m"),
        ("net_revenue_per_active_user", None, "none", "none"),
    ],
)
def test_values_in_words(name: str, value: Any, text: str, figure: str) -> None:
    assert value_text(METRICS[name], value) == text
    assert figure_text(METRICS[name], value) == figure


def test_a_small_line_begins_at_nothing_and_cuts_what_is_far_beyond() -> None:
    assert spark([0, 5, 10], 100, 20) == "0.0,20.0 50.0,10.0 100.0,0.0"
    assert spark([None, 5, 10], 100, 20) == "50.0,10.0 100.0,0.0"
    assert spark([1, 1_000, 2], 100, 20) == "0.0,10.0 50.0,-5.0 100.0,0.0"
    assert spark([], 100, 20) == ""
