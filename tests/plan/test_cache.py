"""The plan cache: what it keeps it finds again, and nothing that is wrong with it does harm."""

from __future__ import annotations

import logging
import multiprocessing
from pathlib import Path

import pytest

from zoomgold.plan.cache import PlanCache, code_digest
from zoomgold.plan.steps import Kind, Plan, Step

PLAN = Plan(
    {
        "ask": (Step("news", Kind.COUNT, "silver", ("SELECT 'ü' AS \"x\"",), ("si_users",)),),
        "write": (
            Step(
                "merge_go_user_dim",
                Kind.WRITE,
                "",
                ("DELETE …", "INSERT …"),
                ("a", "b"),
                "go_user_dim",
                "go_user_dim",
                ("CREATE …",),
            ),
        ),
    }
)


@pytest.fixture
def cache(tmp_path: Path) -> PlanCache:
    """An empty cache."""
    return PlanCache(tmp_path)


def test_a_plan_is_found_as_it_was_kept(cache: PlanCache) -> None:
    assert cache.find("key") is None
    cache.keep("key", PLAN)
    assert cache.find("key") == PLAN
    assert cache.find("another key") is None


def test_other_code_finds_nothing(tmp_path: Path) -> None:
    mart = tmp_path / "marts" / "go_x.py"
    mart.parent.mkdir()
    mart.write_text("a = 1\n")
    PlanCache(tmp_path, [mart.parent]).keep("key", PLAN)
    assert PlanCache(tmp_path, [mart.parent]).find("key") == PLAN
    assert PlanCache(tmp_path).find("key") is None
    mart.write_text("a = 2\n")
    assert PlanCache(tmp_path, [mart.parent]).find("key") is None


def test_the_code_digest_depends_on_names_and_contents(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("x")
    first = code_digest([tmp_path])
    assert code_digest([tmp_path]) == first
    (tmp_path / "a.py").rename(tmp_path / "b.py")
    assert code_digest([tmp_path]) != first


@pytest.mark.parametrize(
    "damage",
    [
        pytest.param(lambda file: file.write_bytes(b""), id="empty"),
        pytest.param(lambda file: file.write_bytes(b"\xff\xfe\x00"), id="not text"),
        pytest.param(lambda file: file.write_text("{}"), id="of another program"),
        pytest.param(lambda file: file.write_bytes(file.read_bytes()[:-3]), id="cut off"),
        pytest.param(
            lambda file: file.write_text(file.read_text().replace("SELECT", "DELETE")),
            id="changed",
        ),
        pytest.param(lambda file: (file.unlink(), file.mkdir()), id="a folder"),
    ],
)
def test_a_damaged_file_is_as_good_as_none(
    cache: PlanCache, damage: object, caplog: pytest.LogCaptureFixture
) -> None:
    cache.keep("key", PLAN)
    (file,) = cache.files()
    assert callable(damage)
    damage(file)
    with caplog.at_level(logging.WARNING, "zoomgold.cache"):
        assert cache.find("key") is None
        assert cache.find("key") is None
    (record,) = caplog.records
    assert "zoomgold cache clear" in record.getMessage()


def test_a_file_under_another_key_is_not_taken(cache: PlanCache) -> None:
    cache.keep("key", PLAN)
    (file,) = cache.files()
    other = cache._file("other")
    other.write_bytes(file.read_bytes())
    assert cache.find("other") is None


def test_what_is_no_plan_is_not_taken(cache: PlanCache) -> None:
    cache.keep_data("key", {"ask": [{"name": "x"}]})
    assert cache.find("key") is None


def test_a_cache_that_cannot_be_written_is_no_error(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_text("")
    cache = PlanCache(tmp_path / "file")
    with caplog.at_level(logging.WARNING, "zoomgold.cache"):
        cache.keep("key", PLAN)
        cache.keep("key", PLAN)
    assert len(caplog.records) == 1
    assert cache.find("key") is None


def _keep_often(directory: Path) -> None:
    for _ in range(50):
        PlanCache(directory).keep("key", PLAN)


@pytest.mark.integration
def test_processes_that_keep_the_same_plan_at_once_do_no_harm(tmp_path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    writers = [context.Process(target=_keep_often, args=(tmp_path,)) for _ in range(3)]
    cache = PlanCache(tmp_path)
    cache.keep("key", PLAN)
    for writer in writers:
        writer.start()
    while any(writer.is_alive() for writer in writers):
        assert cache.find("key") == PLAN
    assert [writer.exitcode for writer in writers] == [0, 0, 0]
    assert [file.suffix for file in cache.directory.iterdir()] == [".json"]


def test_clear_forgets_everything(cache: PlanCache) -> None:
    cache.keep("a", PLAN)
    cache.keep("b", PLAN)
    (cache.directory / "left.tmp").write_text("")
    assert cache.clear() == 3
    assert cache.files() == []
    assert cache.find("a") is None


def test_the_oldest_plans_go_whoever_else_is_at_them(
    cache: PlanCache, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("zoomgold.plan.cache._MOST_FILES", 2)
    for number in range(3):
        cache.keep_data(f"key {number}", number)
    # Another process forgets one while this one looks for the oldest.
    files = cache.files()
    monkeypatch.setattr(cache, "files", lambda: [*files, cache.directory / "gone.json"])
    cache.keep_data("key 3", 3)
    assert cache.find_data("key 3") == 3
    assert caplog.text == ""
