"""Where each setting comes from, and which message a wrong one gets."""

import os
import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from zoomgold.config.settings import NAMES, Settings, environment_name, load_settings
from zoomgold.errors import UsageError

TOML = """
data_quality_threshold = 0.5
silver = "top/silver"
lock_timeout = "2m"
as_of = 2025-06-30

[target.prod]
data_quality_threshold = 0.6
database = "prod.duckdb"

[target.bare]
"""


@pytest.fixture(autouse=True)
def _clean(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in NAMES:
        monkeypatch.delenv(environment_name(name), raising=False)
    monkeypatch.delenv("ZOOMGOLD_TARGET", raising=False)
    monkeypatch.chdir(tmp_path)


def _message(options: Mapping[str, object]) -> str:
    with pytest.raises(UsageError) as caught:
        load_settings(options)
    text = str(caught.value)
    assert 1 <= len(text.splitlines()) <= 3
    assert "pydantic" not in text
    return text


def test_defaults() -> None:
    settings = load_settings({})
    assert set(settings.sources) == set(NAMES)
    assert set(settings.sources.values()) == {"default"}
    assert settings.silver == Path("fixtures/silver")
    assert settings.lookback == timedelta(days=3)
    assert settings.lock_timeout == timedelta(0)
    assert settings.as_of.tzinfo is None
    assert settings == Settings(as_of=settings.as_of, sources=settings.sources)


@pytest.mark.parametrize(
    ("layers", "value", "source"),
    [
        ("", 0.95, "default"),
        ("file", 0.5, "zoomgold.toml"),
        ("file target", 0.6, "zoomgold.toml [target.prod]"),
        ("file environment", 0.7, "environment"),
        ("environment", 0.7, "environment"),
        ("file target environment", 0.7, "environment"),
        ("option", 0.8, "option"),
        ("file option", 0.8, "option"),
        ("environment option", 0.8, "option"),
        ("file target environment option", 0.8, "option"),
    ],
)
def test_precedence(
    layers: str, value: float, source: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    options: dict[str, object] = {"data_quality_threshold": None, "backend": None}
    if "file" in layers:
        (tmp_path / "zoomgold.toml").write_text(TOML)
    if "target" in layers:
        options["target"] = "prod"
    if "environment" in layers:
        monkeypatch.setenv("ZOOMGOLD_DATA_QUALITY_THRESHOLD", "0.7")
    if "option" in layers:
        options["data_quality_threshold"] = 0.8
    settings = load_settings(options)
    assert settings.data_quality_threshold == value
    assert settings.sources["data_quality_threshold"] == source
    assert settings.sources["backend"] == "default"


def test_file_is_found_upwards_and_its_paths_are_relative_to_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "zoomgold.toml").write_text(TOML)
    (tmp_path / "deep" / "er").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "deep" / "er")
    monkeypatch.setenv("ZOOMGOLD_TARGET", "prod")
    settings = load_settings({})
    assert settings.target == "prod"
    assert settings.silver == tmp_path / "top" / "silver"
    assert settings.database == tmp_path / "prod.duckdb"
    assert settings.lock_timeout == timedelta(minutes=2)
    assert settings.as_of == datetime(2025, 6, 30)
    assert load_settings({"target": "bare"}).sources["silver"] == "zoomgold.toml"
    assert load_settings({"silver": Path("mine")}).silver == Path("mine")


def test_an_empty_variable_is_not_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ZOOMGOLD_THREADS", "")
    assert load_settings({}).sources["threads"] == "default"


def test_snowflake_settings_have_the_names_of_the_connector(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("SNOWFLAKE_ACCOUNT", "one-two")
    monkeypatch.setenv("SNOWFLAKE_TOKEN", "very-secret")
    monkeypatch.setenv("SNOWFLAKE_DEFAULT_CONNECTION_NAME", "work")
    settings = load_settings({})
    assert settings.snowflake_account == "one-two"
    assert settings.snowflake_connection_name == "work"
    assert settings.sources["snowflake_token"] == "environment"
    assert settings.snowflake_token is not None
    assert settings.snowflake_token.get_secret_value() == "very-secret"
    assert "very-secret" not in repr(settings) + str(settings.snowflake_token)


@pytest.mark.parametrize(
    ("given", "read"),
    [
        ("2025-06-30", datetime(2025, 6, 30)),
        ("2025-06-30T12:34:56", datetime(2025, 6, 30, 12, 34, 56)),
        ("2025-06-30T12:00:00Z", datetime(2025, 6, 30, 12)),
        ("2025-06-30T12:00:00+00:00", datetime(2025, 6, 30, 12)),
    ],
)
def test_as_of(given: str, read: datetime) -> None:
    assert load_settings({"as_of": given}).as_of == read


@pytest.mark.parametrize(
    ("given", "seconds"), [("3", 3), (" 1.5 ", 1.5), (3, 3), ("60s", 60), ("2m", 120), ("0", 0)]
)
def test_a_wait_without_a_unit_is_in_seconds(given: object, seconds: float) -> None:
    assert load_settings({"lock_timeout": given}).lock_timeout == timedelta(seconds=seconds)


def _refusal(name: str, value: object) -> str:
    """The message that refuses a value; none where it is taken."""
    try:
        load_settings({name: value})
    except UsageError as error:
        return str(error)
    return ""


@pytest.mark.parametrize("name", NAMES)
def test_what_is_no_value_is_told_in_our_own_words(name: str) -> None:
    values = (["x"], {"a": 1}, float("nan"), "\0 no\0 value", b"x", -1)
    refusals = [found for value in values if (found := _refusal(name, value))]
    assert len(refusals) >= 2
    for message in refusals:
        assert re.match(rf"{name} \(option --[a-z-]+\): expected .+, found ", message)
        assert not re.search("(?i)input should|value error|pydantic|validation", message)


@pytest.mark.parametrize(
    ("given", "seconds"),
    [("60s", 60), ("1.5m", 90), ("2h", 7200), ("3d", 259_200), ("0", 0), ("0s", 0)],
)
def test_durations(given: str, seconds: float) -> None:
    assert load_settings({"lock_timeout": given}).lock_timeout == timedelta(seconds=seconds)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("backend", "postgres"),
        ("silver", ""),
        ("database", 5),
        ("as_of", "2025-06-31"),
        ("as_of", "2025-06-30T00:00:00+02:00"),
        ("as_of", "yesterday"),
        ("data_quality_threshold", 1.5),
        ("data_quality_threshold", float("nan")),
        ("data_quality_threshold", True),
        ("max_shrink", -0.1),
        ("enable_audit_logging", "perhaps"),
        ("lookback", "3"),
        ("lookback", "-3d"),
        ("lock_timeout", "999999999999d"),
        ("lock_timeout", [60]),
        ("log_level", "loud"),
        ("log_format", []),
        ("hard_deletes", "open"),
        ("threads", 0),
        ("threads", "many"),
        ("memory_limit", "lots"),
        ("snowflake_account", 5),
    ],
)
def test_a_wrong_value_is_explained(name: str, value: object) -> None:
    expected = Settings.model_fields[name].description
    text = _message({name: value})
    assert text.startswith(f"{name} (option --")
    assert f"expected {expected}, found {value!r}." in text


def test_a_wrong_value_is_reported_with_its_source(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert _message({"enable_audit_logging": "x"}).startswith(
        "enable_audit_logging (option --no-aud"
    )
    assert "Did you mean duckdb?" in _message({"backend": "duckbd"})
    file = tmp_path / "zoomgold.toml"
    file.write_text("[target.prod]\nthreads = 'x'\n")
    assert f"threads ({file} [target.prod]): expected" in _message({"target": "prod"})
    monkeypatch.setenv("ZOOMGOLD_THREADS", "1.5")
    assert "threads (environment ZOOMGOLD_THREADS): expected" in _message({})


def test_many_wrong_values_make_three_lines() -> None:
    text = _message({"threads": 0, "backend": "x", "max_shrink": 2, "log_level": "x"})
    assert text.endswith("and 2 more.")


def test_a_wrong_secret_is_not_shown() -> None:
    assert "12345" not in _message({"snowflake_token": 12345})


@pytest.mark.parametrize(
    ("toml", "target", "message"),
    [
        ("thread = 4", None, "thread ({file}): no such setting. Did you mean threads?"),
        (
            "[target.prod]\nbackends = 'x'",
            None,
            "backends ({file} [target.prod]): no such setting. Did you mean backend?",
        ),
        ("sources = 1", None, "sources ({file}): no such setting."),
        ("target = 'prod'", None, "target ({file}): expected tables [target.NAME], found 'prod'."),
        (
            "[target.prod]",
            "prid",
            "target 'prid' (option --target): {file} has prod. Did you mean prod?",
        ),
        ("", "prod", "target 'prod' (option --target): {file} has no [target.NAME]."),
        ("threads = ", None, "{file}: not valid TOML: "),
    ],
)
def test_a_wrong_file_is_explained(
    toml: str, target: str | None, message: str, tmp_path: Path
) -> None:
    file = tmp_path / "zoomgold.toml"
    file.write_text(toml)
    assert _message({"target": target}).startswith(message.format(file=file))


def test_a_byte_order_mark_before_the_file_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "zoomgold.toml").write_text(TOML, encoding="utf-8-sig")
    assert load_settings({"target": "prod"}).data_quality_threshold == 0.6


def test_a_pipe_in_the_file_s_place_is_not_opened(tmp_path: Path) -> None:
    file = tmp_path / "zoomgold.toml"
    os.mkfifo(file)
    assert _message({}) == f"{file}: is not a regular file; replace it, or take it away."
    file.unlink()
    file.symlink_to("nowhere")
    assert _message({}) == f"{file}: is not a regular file; replace it, or take it away."


def test_a_wrong_value_cannot_steer_the_terminal() -> None:
    for option in ({"backend": "\x1b[2J"}, {"memory_limit": Path("\x1b[2J")}, {"\x1b[2J": 1}):
        assert _message(option).isprintable()


def test_a_target_needs_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ZOOMGOLD_TARGET", "prod")
    assert "(environment ZOOMGOLD_TARGET): no zoomgold.toml in" in _message({})
