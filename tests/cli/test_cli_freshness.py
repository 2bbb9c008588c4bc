"""`zoomgold freshness`, and what a run and the site say of stale Silver."""

from datetime import datetime, timedelta
from pathlib import Path

import duckdb
import pytest
from support.cli import AS_OF, call, call_json

pytestmark = pytest.mark.usefixtures("workplace")


@pytest.fixture
def newest(small_silver: Path) -> datetime:
    """The newest load of a meeting, as DuckDB alone says."""
    with duckdb.connect() as connection:
        found = connection.execute(
            f"SELECT max(load_timestamp) FROM '{small_silver / 'si_meetings.parquet'}'"
        ).fetchone()
    assert found is not None
    assert isinstance(found[0], datetime)
    return found[0]


@pytest.fixture
def _limits(workplace: Path) -> None:
    text = '[freshness.si_meetings]\nwarn_after="6h"\nfail_after="1d"\n'
    (workplace / "zoomgold.toml").write_text(text)


@pytest.mark.usefixtures("_limits")
@pytest.mark.parametrize(
    ("hours", "status", "code"), [(1, "pass", 0), (7, "warn", 0), (25, "fail", 1)]
)
def test_exit_one_past_fail_after_alone(
    hours: int, status: str, code: int, newest: datetime, small_silver: Path
) -> None:
    as_of = (newest + timedelta(hours=hours)).isoformat()
    found = call_json(
        "freshness", "freshness", "--silver", small_silver, "--as-of", as_of, code=code
    )
    assert found["status"] == status
    assert found["measured_at"] == as_of
    one = next(one for one in found["sources"] if one["source"] == "si_meetings")
    assert (one["status"], one["newest"]) == (status, newest.isoformat())
    assert one["fail_after_seconds"] == 86_400
    others = {one["status"] for one in found["sources"] if one["source"] != "si_meetings"}
    assert others == {None}
    assert len(found["sources"]) == 10


@pytest.mark.usefixtures("_limits")
def test_text_names_what_is_past_its_limit_and_what_has_none(small_silver: Path) -> None:
    outcome = call("freshness", "--silver", small_silver, "--as-of", "2026-01-01")
    assert (outcome.code, outcome.err) == (1, "")
    assert "no limit" in outcome.out
    assert "si_meetings is " in outcome.out
    assert "past fail_after 1d" in outcome.out
    one = call("freshness", "--silver", small_silver, "--as-of", "2026-01-01", "-s", "si_users")
    assert one.code == 0
    assert "si_meetings" not in one.out


def test_without_limits_it_says_how_to_set_some(small_silver: Path) -> None:
    outcome = call("freshness", "--silver", small_silver)
    assert outcome.code == 0
    assert "[freshness] in zoomgold.toml" in outcome.out


def test_a_source_that_does_not_exist_is_refused(small_silver: Path) -> None:
    outcome = call("freshness", "--silver", small_silver, "--select", "si_user")
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err == (
        "Error: --select si_user: no such Silver table. Did you mean si_users?\n"
    )
    assert call("freshness", "--silver", "nowhere").code == 2


@pytest.mark.usefixtures("_limits")
def test_a_run_with_stale_silver_publishes_and_says_so(small_silver: Path, gold: Path) -> None:
    words = ("run", "--silver", small_silver, "--database", gold, "--threshold", 0)
    outcome = call(*words, "--as-of", "2025-08-01")
    assert outcome.code == 0
    assert "Stale: past fail_after: si_meetings (" in outcome.out
    assert "warning: Silver is stale, past fail_after: si_meetings (" in outcome.err
    found = call_json("run", *words, "--as-of", "2025-08-01", "--quiet")
    assert found["status"] == "completed"
    stale = {one["source"]: one["status"] for one in found["freshness"] if one["status"]}
    assert stale == {"si_meetings": "fail"}


def test_a_run_without_limits_measures_nothing(small_silver: Path, gold: Path) -> None:
    words = ("run", "--silver", small_silver, "--database", gold, "--threshold", 0)
    found = call_json("run", *words, "--as-of", AS_OF, "--quiet")
    assert found["freshness"] == []
