"""The settings [openlineage]: what is read and refused, and that no secret is in what is shown."""

from datetime import timedelta
from pathlib import Path

import pytest
from support.cli import call
from support.receiver import SECRET

from zoomgold.config.openlineage import OpenLineage
from zoomgold.config.settings import load_settings
from zoomgold.errors import UsageError

pytestmark = pytest.mark.usefixtures("workplace")


@pytest.fixture(autouse=True)
def _no_client_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("URL", "CONFIG", "NAMESPACE", "DISABLED"):
        monkeypatch.delenv(f"OPENLINEAGE_{name}", raising=False)


def read(text: str) -> OpenLineage:
    Path("zoomgold.toml").write_text(text)
    return load_settings({}).openlineage


def test_each_type(workplace: Path) -> None:
    assert read('[openlineage]\ntype = "file"\npath = "logs/events.jsonl"\n') == OpenLineage(
        "file", path=workplace / "logs/events.jsonl"
    )
    assert read(
        '[openlineage]\ntype = "http"\nurl = "https://a.example"\nendpoint = "x"\n'
        'api_key_env = "KEY"\nnamespace = "n"\ntimeout = "3s"\n'
    ) == OpenLineage("http", "n", timedelta(seconds=3), "https://a.example", "x", "KEY")


def test_without_the_table_the_environment_of_the_client_counts(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert load_settings({}).openlineage == OpenLineage()
    monkeypatch.setenv("OPENLINEAGE_URL", "http://a.example")
    monkeypatch.setenv("OPENLINEAGE_NAMESPACE", "nightly")
    assert load_settings({}).openlineage == OpenLineage("environment", "nightly")
    monkeypatch.setenv("OPENLINEAGE_DISABLED", "true")
    assert load_settings({}).openlineage.type is None
    assert read('[openlineage]\ntype = "file"\npath = "x"\n').type is None


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ("", "openlineage.type (FILE): expected http or file, found None."),
        ('type = "kafka"', "openlineage.type (FILE): expected http or file, found 'kafka'."),
        ('type = "http"', "openlineage.url (FILE): expected an address, found nothing."),
        ('type = "file"', "openlineage.path (FILE): expected the name of a file, found nothing."),
        (
            f'type = "http"\nurl = "https://me:{SECRET}@a.example"',
            "openlineage.url (FILE): expected an http or https address without a password, "
            "found something else.",
        ),
        (
            f'type = "http"\nurl = "http://a.example"\napi_key_env = "{SECRET}"',
            "openlineage.api_key_env (FILE): expected the name of an environment variable, "
            "found something else.",
        ),
        (
            'type = "file"\npath = "x"\nurl = "http://a.example"',
            "openlineage.url (FILE): no such key. There are type, namespace, timeout, path.",
        ),
    ],
)
def test_what_is_refused(keys: str, expected: str, workplace: Path) -> None:
    with pytest.raises(UsageError) as caught:
        read(f"[openlineage]\n{keys}\n")
    assert str(caught.value).replace(str(workplace / "zoomgold.toml"), "FILE") == expected


def test_debug_shows_the_variable_and_not_what_it_holds(
    small_silver: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KEY", SECRET)
    read('[openlineage]\ntype = "http"\nurl = "http://a.example"\napi_key_env = "KEY"\n')
    outcome = call("debug", "--silver", small_silver, "--output", "json")
    assert "KEY (set)" in outcome.out
    assert SECRET not in outcome.out + outcome.err
