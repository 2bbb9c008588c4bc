"""The settings [notify]: what is read and refused, and that no secret is in what is shown."""

from datetime import timedelta
from pathlib import Path

import pytest
from support.cli import call
from support.receiver import SECRET

from zoomgold.config.notify import KINDS, Notify, NotifyTarget
from zoomgold.config.settings import load_settings
from zoomgold.errors import UsageError

pytestmark = pytest.mark.usefixtures("workplace")

ADDRESS = f"https://hooks.example.com/services/{SECRET}"


def read(text: str, **options: object) -> Notify:
    Path("zoomgold.toml").write_text(text)
    return load_settings(options).notify


def test_targets_of_each_type(workplace: Path) -> None:
    found = read(
        '[notify]\ntimeout = "3s"\nrule_factor = 2\nrule_runs = 5\nlicenses_within = "7d"\n'
        'on = ["recovered", "failure"]\n'
        '[notify.team]\ntype = "webhook"\nshape = "slack"\nurl_env = "SLACK_URL"\n'
        '[notify.pager]\ntype = "command"\ncommand = "./page.sh --now"\non = ["failure"]\n'
        '[notify.log]\ntype = "file"\npath = "logs/alerts.jsonl"\n'
    )
    both = ("failure", "recovered")
    assert found == Notify(
        (
            NotifyTarget("team", "webhook", "slack", both, url_env="SLACK_URL", folder=workplace),
            NotifyTarget(
                *("pager", "command", "json", ("failure",)),
                command=("./page.sh", "--now"),
                folder=workplace,
            ),
            NotifyTarget(
                *("log", "file", "json", both),
                path=workplace / "logs/alerts.jsonl",
                folder=workplace,
            ),
        ),
        timedelta(seconds=3),
        2.0,
        5,
        timedelta(days=7),
    )


def test_a_target_is_told_of_everything_unless_it_says_otherwise() -> None:
    (one,) = read('[notify.log]\ntype = "file"\npath = "x"\n').targets
    assert one.on == tuple(KINDS)


def test_a_target_of_the_settings_lays_its_keys_over_those_at_the_top() -> None:
    text = (
        '[notify.log]\ntype = "file"\npath = "x"\n'
        '[target.prod.notify.log]\npath = "y"\n'
        '[target.prod.notify.more]\ntype = "file"\npath = "z"\n'
    )
    names = [one.path.name for one in read(text, target="prod").targets if one.path]
    assert names == ["y", "z"]
    assert [one.name for one in read(text).targets] == ["log"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("notify = true", "notify (FILE): expected a table [notify], found True."),
        (
            '[notify.team]\nshape = "slack"',
            "notify.team.type (FILE): expected webhook or command or file, found None.",
        ),
        (
            '[notify.team]\ntype = "webhook"\nurl_env = "X"\nshape = "text"',
            "notify.team.shape (FILE): expected json or slack or teams, found 'text'.",
        ),
        (
            '[notify.team]\ntype = "webhook"',
            "notify.team.url_env (FILE): expected the name of an environment variable, "
            "found nothing.",
        ),
        (
            '[notify.log]\ntype = "file"\npath = "x"\nurl_env = "X"',
            "notify.log.url_env (FILE): no such key. There are type, shape, on, path.",
        ),
        (
            '[notify.log]\ntype = "file"\npath = "x"\non = ["failures"]',
            f"notify.log.on (FILE): expected a list of {', '.join(KINDS)}, found ['failures'].",
        ),
        (
            '[notify.page]\ntype = "command"\ncommand = []',
            'notify.page.command (FILE): expected a list of words such as ["./page.sh"], '
            "found something else.",
        ),
        (
            "[notify]\nrule_factor = 1",
            "notify.rule_factor (FILE): expected a number above 1, found 1.",
        ),
        (
            "[notify]\nrule_runs = 2",
            "notify.rule_runs (FILE): expected a whole number from 3 to 60, found 2.",
        ),
        (
            '[notify]\nlicenses_within = "12h"',
            "notify.licenses_within (FILE): expected whole days such as 30d, found '12h'.",
        ),
        (
            '[notify]\ntimeout = "0s"',
            "notify.timeout (FILE): expected a number with s, m, h or d, "
            "such as 60s or 3d, above zero, found '0s'.",
        ),
        (
            "[notify]\ntargets = []",
            "notify.targets (FILE): no such key. There are on, timeout, "
            "rule_factor, rule_runs, licenses_within.",
        ),
    ],
)
def test_a_wrong_key_is_refused_with_file_key_expected_and_found(
    text: str, message: str, workplace: Path
) -> None:
    with pytest.raises(UsageError) as caught:
        read(text)
    assert str(caught.value) == message.replace("FILE", str(workplace / "zoomgold.toml"))


@pytest.mark.parametrize("key", ["url", "url_env", "authorization_env", "command"])
def test_an_address_in_the_file_is_refused_and_not_shown(key: str) -> None:
    rest = '\nurl_env = "X"' if key not in ("url", "url_env") else ""
    kind = "command" if key == "command" else "webhook"
    value = f'["{ADDRESS}", 3]' if key == "command" else f'"{ADDRESS}"'
    Path("zoomgold.toml").write_text(f'[notify.team]\ntype = "{kind}"\n{key} = {value}{rest}\n')
    for words in (("ls",), ("debug", "--debug"), ("run", "--debug")):
        outcome = call(*words)
        assert outcome.code == 2
        assert f"notify.team.{key}" in outcome.err
        assert SECRET not in outcome.out + outcome.err


def test_debug_shows_no_secret(monkeypatch: pytest.MonkeyPatch, small_silver: Path) -> None:
    Path("zoomgold.toml").write_text(
        '[notify.team]\ntype = "webhook"\nurl_env = "TEAM_URL"\nauthorization_env = "TEAM_AUTH"\n'
        f'[notify.page]\ntype = "command"\ncommand = ["./page.sh", "{SECRET}"]\n'
    )
    monkeypatch.setenv("TEAM_URL", ADDRESS)
    for options in ((), ("--debug",), ("--output", "json")):
        outcome = call("debug", "--silver", small_silver, *options)
        assert outcome.code == 0
        assert "TEAM_URL (set)" in outcome.out
        assert "TEAM_AUTH (not set)" in outcome.out
        assert "./page.sh ..." in outcome.out
        assert SECRET not in outcome.out + outcome.err


def test_the_settings_do_not_hold_the_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TEAM_URL", ADDRESS)
    Path("zoomgold.toml").write_text('[notify.team]\ntype = "webhook"\nurl_env = "TEAM_URL"\n')
    settings = load_settings({})
    assert SECRET not in repr(settings) + settings.model_dump_json()
