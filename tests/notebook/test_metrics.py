"""`zoomgold.metrics()`: Ibis tables of metrics, the same as the command prints."""

import shutil
from datetime import date, datetime
from pathlib import Path

import ibis.expr.types as ir
import pytest
from support.cli import call_json, change
from support.hand_gold import HandGold, write_database

import zoomgold
from zoomgold.cli.render.json_output import plain
from zoomgold.errors import UsageError
from zoomgold.notebook.metrics import Metrics
from zoomgold.semantic_layer.catalog import METRICS


@pytest.fixture(scope="module")
def metrics(published: Path) -> Metrics:
    """Metrics of a small Gold."""
    return zoomgold.metrics(published)


def test_a_metric_is_an_ibis_table_with_what_the_command_prints(
    metrics: Metrics, published: Path
) -> None:
    found = metrics.active_users(
        by="plan_type", grain="week", first="2025-05-20", last=date(2025, 6, 29)
    )
    assert isinstance(found, ir.Table)
    printed = call_json(
        *("metrics_values", "metrics", "active_users", "--by", "plan_type", "--grain", "week"),
        *("--from", "2025-05-20", "--to", "2025-06-29", "--database", published),
    )
    assert len(printed["rows"]) > 6
    assert plain(found.to_pyarrow().to_pylist()) == printed["rows"]


def test_a_metric_is_asked_for_in_one_line(published: Path) -> None:
    months = zoomgold.metrics(published).meetings(first="2025-06-01", last="2025-06-30")
    assert months.count().to_pyarrow().as_py() == 1


def test_several_metrics_in_one_table(metrics: Metrics, published: Path) -> None:
    found = metrics.table(
        "meetings",
        "net_revenue",
        by=["plan_type", "company"],
        where=["plan_type=Pro", "plan_type=Free"],
        first=datetime(2025, 6, 1, 12),
        last="2025-06-30",
    )
    printed = call_json(
        *("metrics_values", "metrics", "meetings", "net_revenue", "--by", "plan_type"),
        *("--by", "company", "--where", "plan_type=Pro", "--where", "plan_type=Free"),
        *("--from", "2025-06-01", "--to", "2025-06-30", "--database", published),
    )
    assert printed["rows"]
    assert plain(found.to_pyarrow().to_pylist()) == printed["rows"]


def test_licenses_are_those_of_the_last_run_s_as_of(metrics: Metrics) -> None:
    months = metrics.licenses_active().period.to_pyarrow().to_pylist()
    assert months[-1] == date(2025, 6, 1)


def test_names_complete_and_what_they_are_shows(metrics: Metrics) -> None:
    assert set(METRICS) <= set(dir(metrics))
    assert METRICS["churn_rate"].description in str(metrics.churn_rate.__doc__)
    shown, html = repr(metrics), metrics._repr_html_()
    assert all(name in shown and name in html for name in METRICS)


def test_what_is_wrong_is_named(metrics: Metrics) -> None:
    with pytest.raises(AttributeError, match=r"no metric active_user\. Did you mean active_users"):
        _ = metrics.active_user
    with pytest.raises(UsageError, match="the nearest is plan_type"):
        metrics.active_users(by="plan")
    with pytest.raises(UsageError, match="first soon: expected a date"):
        metrics.active_users(first="soon")
    with pytest.raises(UsageError, match="no such database"):
        zoomgold.metrics("nowhere.duckdb")


def test_a_table_that_is_not_published_is_named(published: Path, tmp_path: Path) -> None:
    copy = Path(shutil.copy(published, tmp_path / "copy.duckdb"))
    change(copy, "DROP TABLE go_webinar_fact")
    with pytest.raises(UsageError, match="go_webinar_fact is not published yet; run: zoomgold run"):
        zoomgold.metrics(copy).webinars()


def test_empty_tables_give_an_empty_table(tmp_path: Path) -> None:
    empty = zoomgold.metrics(write_database(HandGold().rows, tmp_path / "empty.duckdb"))
    found = empty.meetings(by="company")
    assert found.columns == ("period", "company", "meetings")
    assert found.to_pyarrow().to_pylist() == []


def test_refresh_shows_what_is_published_now(published: Path, tmp_path: Path) -> None:
    copy = Path(shutil.copy(published, tmp_path / "copy.duckdb"))
    metrics = zoomgold.metrics(copy)
    handed_out = metrics.webinars(grain="year", first="2025-01-01", last="2025-12-31")
    before = handed_out.webinars.to_pyarrow().to_pylist()
    assert before != [0]
    change(copy, "DELETE FROM go_webinar_fact")
    assert handed_out.webinars.to_pyarrow().to_pylist() == before
    metrics.refresh()
    assert handed_out.webinars.to_pyarrow().to_pylist() == [0]
