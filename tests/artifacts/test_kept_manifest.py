"""The manifest that a run takes from the cache: the one that it would make, and only a help."""

from __future__ import annotations

import json
import logging
import subprocess
import sys
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from support.cli import call, plain_environment

from zoomgold.artifacts import files
from zoomgold.artifacts.ending import Ending
from zoomgold.artifacts.files import write_description, write_run
from zoomgold.cli.caches import plan_cache
from zoomgold.config.settings import Settings, load_settings
from zoomgold.plan.cache import PlanCache
from zoomgold.results import RunResult


def _settings(**options: object) -> Settings:
    return load_settings({"database": "gold/zoom.duckdb", **options})


def _manifest(written: list[Path]) -> Any:
    (file,) = (one for one in written if one.name == "manifest.json")
    return json.loads(file.read_text())


def _of_run(settings: Settings, folder: Path, kept: PlanCache | None, execution_id: str) -> Any:
    result = RunResult(execution_id, "Completed", 1.0, "zoom.duckdb", datetime(2025, 6, 30), ())
    return _manifest(write_run(settings, folder, result, Ending(), kept))


def _without_metadata(manifest: Any) -> Any:
    return {name: part for name, part in manifest.items() if name != "metadata"}


def test_a_kept_manifest_is_the_one_made_anew_but_for_its_metadata(tmp_path: Path) -> None:
    settings, kept = _settings(), PlanCache(tmp_path / "cache")
    anew = _manifest(write_description(settings, tmp_path))
    first, second = (_of_run(settings, tmp_path, kept, name) for name in ("first", "second"))
    assert [one["metadata"]["invocation_id"] for one in (first, second)] == ["first", "second"]
    assert _without_metadata(first) == _without_metadata(second) == _without_metadata(anew)
    assert len(kept.files()) == 1


def test_to_the_byte(tmp_path: Path) -> None:
    settings, kept = _settings(), PlanCache(tmp_path / "cache")
    file = tmp_path / "manifest.json"
    texts = []
    for write in (
        lambda: write_description(settings, tmp_path),
        lambda: _of_run(settings, tmp_path, kept, "first"),
        lambda: _of_run(settings, tmp_path, kept, "second"),
    ):
        write()
        text = file.read_text()
        # The metadata is an object of its own, in front.
        _, end = json.JSONDecoder().raw_decode(text, len('{"metadata": '))
        texts.append(text[end:])
    assert len(texts[0]) > 100_000
    assert texts[0] == texts[1] == texts[2]


def test_without_a_cache_it_is_made_anew_and_not_kept(tmp_path: Path) -> None:
    place = tmp_path / "cache"
    assert plan_cache(_settings(cache_dir=str(place))) is not None
    settings = _settings(cache_dir=str(place), plan_cache=False)
    kept = plan_cache(settings)
    assert kept is None
    made = _of_run(settings, tmp_path, kept, "first")
    assert _without_metadata(made) == _without_metadata(
        _manifest(write_description(settings, tmp_path))
    )
    assert not place.exists()


def test_what_is_kept_has_no_path_and_no_account(tmp_path: Path) -> None:
    kept = PlanCache(tmp_path / "cache")
    account = {"snowflake_account": "acct-private", "snowflake_user": "ada-private"}
    home = {"database": "/home/private/zoom.duckdb", "silver": "/home/private/silver"}
    for settings in (_settings(**home), _settings(**home, **account, backend="snowflake")):
        _of_run(settings, tmp_path, kept, "first")
    assert len(kept.files()) == 2
    for file in kept.files():
        assert "private" not in file.read_text()


def test_it_is_not_made_where_it_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings, kept = _settings(), PlanCache(tmp_path / "cache")
    first = _of_run(settings, tmp_path, kept, "first")

    def never(settings: Settings) -> dict[str, Any]:
        raise AssertionError(f"{settings.database} is described though its description is kept")

    monkeypatch.setattr(files, "description", never)
    second = _of_run(settings, tmp_path, kept, "second")
    assert _without_metadata(first) == _without_metadata(second)


@pytest.mark.parametrize(
    "other",
    [
        {"database": "gold/other.duckdb"},
        {"backend": "snowflake"},
        {"backend": "snowflake", "target_schema": "OTHER"},
    ],
    ids=["another database", "another backend", "another schema"],
)
def test_other_settings_have_a_manifest_of_their_own(
    tmp_path: Path, other: dict[str, object]
) -> None:
    kept = PlanCache(tmp_path / "cache")
    _of_run(_settings(backend="snowflake"), tmp_path, kept, "before")
    first = _of_run(_settings(), tmp_path, kept, "first")
    second = _of_run(_settings(**other), tmp_path, kept, "second")
    anew = _manifest(write_description(_settings(**other), tmp_path))
    assert _without_metadata(second) == _without_metadata(anew)
    name = "model.zoomgold.go_user_dim"
    assert first["nodes"][name]["relation_name"] == '"zoom"."gold"."go_user_dim"'
    assert second["nodes"][name]["relation_name"] != first["nodes"][name]["relation_name"]


@pytest.mark.parametrize("left", ['{"nodes": {', "{}", ["nodes"], {"nodes": {}}], ids=str)
def test_what_is_no_manifest_is_made_anew_with_a_warning(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, left: object
) -> None:
    settings, kept = _settings(), PlanCache(tmp_path / "cache")
    sound = _of_run(settings, tmp_path, kept, "first")
    key = files.key_of(settings)
    kept.keep_data(key, left)
    with caplog.at_level(logging.WARNING, "zoomgold.cache"):
        again = _of_run(settings, tmp_path, kept, "second")
    assert _without_metadata(again) == _without_metadata(sound)
    assert len(caplog.records) == 1
    assert _without_metadata(_of_run(settings, tmp_path, kept, "third")) == _without_metadata(sound)
    assert len(caplog.records) == 1


@pytest.mark.integration
def test_a_changed_mart_of_another_package_is_in_the_next_runs_manifest(
    workplace: Path, small_silver: Path
) -> None:
    """The manifest of the package's own marts stays; runs here are processes of their own."""
    name = "go_meeting_day_agg"
    call("new", "mart", name, "--out", "marts")
    (workplace / "zoomgold.toml").write_text('models = ["marts"]\n')
    environment = plain_environment() | {"ZOOMGOLD_CACHE_DIR": str(workplace / "cache")}

    def grain() -> str:
        words = ("--silver", small_silver, "--threshold", 0, "--quiet", "--select", "go_user_dim")
        subprocess.run(
            [sys.executable, "-m", "zoomgold", "run", *map(str, words)], check=True, env=environment
        )
        manifest = json.loads((workplace / "target/artifacts/manifest.json").read_text())
        found = manifest["nodes"][f"model.zoomgold.{name}"]["meta"]["grain"]
        assert isinstance(found, str)
        return found

    before = grain()
    assert grain() == before
    module = workplace / "marts" / f"{name}.py"
    text = module.read_text()
    old = before.removeprefix("one row per ")
    assert text.count(f'"{old}"') == 1
    module.write_text(text.replace(f'"{old}"', '"day of the calendar"'))
    assert grain() == "one row per day of the calendar" != before
