"""The settings [freshness]: what is read, what a target lays over it, what is refused."""

from datetime import timedelta
from pathlib import Path

import pytest
from support.cli import call, call_json

from zoomgold.config.freshness import Freshness, Limits
from zoomgold.config.settings import load_settings
from zoomgold.errors import UsageError

pytestmark = pytest.mark.usefixtures("workplace")

HOURS_12, DAY, DAYS_3 = timedelta(hours=12), timedelta(days=1), timedelta(days=3)


def read(text: str, **options: object) -> Freshness:
    Path("zoomgold.toml").write_text(text)
    return load_settings(options).freshness


def test_without_a_table_no_source_has_a_limit() -> None:
    found = load_settings({}).freshness
    assert not found.is_set
    assert found.of("si_users", optional=False) == Limits(None, None, "load")


def test_defaults_hold_for_each_source_that_does_not_say_otherwise() -> None:
    found = read(
        '[freshness]\nwarn_after = "12h"\nfail_after = "1d"\n'
        '[freshness.si_meetings]\nfail_after = "3d"\non = "effective"\n'
        '[freshness.si_webinars]\nwarn_after = "none"\nfail_after = "none"\n'
    )
    assert found.of("si_users", optional=False) == Limits(HOURS_12, DAY, "load")
    assert found.of("si_meetings", optional=False) == Limits(HOURS_12, DAYS_3, "effective")
    assert not found.of("si_webinars", optional=False).is_set


def test_a_log_has_the_limits_alone_that_name_it() -> None:
    text = '[freshness]\nfail_after = "1d"\n'
    assert not read(text).of("si_audit", optional=True).is_set
    named = read(text + "[freshness.si_audit]\n").of("si_audit", optional=True)
    assert named == Limits(None, DAY, "load")


def test_a_target_lays_its_keys_over_those_at_the_top() -> None:
    text = (
        '[freshness]\nwarn_after = "12h"\n[freshness.si_users]\nfail_after = "1d"\n'
        '[target.prod.freshness]\nwarn_after = "1d"\n'
        '[target.prod.freshness.si_users]\nfail_after = "3d"\n'
    )
    assert read(text).of("si_users", optional=False) == Limits(HOURS_12, DAY)
    on_prod = read(text, target="prod")
    assert on_prod.of("si_users", optional=False) == Limits(DAY, DAYS_3)
    assert on_prod.of("si_meetings", optional=False) == Limits(DAY, None)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            '[freshness]\nwarn_after = "soon"',
            'freshness.warn_after (FILE): expected a duration above zero such as "12h" or "3d", '
            "or \"none\", found 'soon'.",
        ),
        (
            '[freshness]\nfail_after = "0s"',
            'freshness.fail_after (FILE): expected a duration above zero such as "12h" or "3d", '
            "or \"none\", found '0s'.",
        ),
        (
            "[freshness]\nfail_after = 3",
            'freshness.fail_after (FILE): expected a duration above zero such as "12h" or "3d", '
            'or "none", found 3.',
        ),
        (
            '[freshness.si_users]\non = "loaded"',
            "freshness.si_users.on (FILE): expected load or effective, found 'loaded'.",
        ),
        (
            '[freshness]\nerror_after = "1d"',
            "freshness.error_after (FILE): no such key. Did you mean warn_after?",
        ),
        (
            '[freshness]\nwarn_after = "2d"\nfail_after = "1d"',
            "freshness.warn_after (FILE): expected at most fail_after (1d), found 2d.",
        ),
        (
            '[freshness]\nwarn_after = "2d"\n[freshness.si_users]\nfail_after = "1d"',
            "freshness.si_users.fail_after (FILE): expected at least warn_after (2d), found 1d.",
        ),
        (
            '[target.prod.freshness.si_users]\non = "x"',
            "freshness.si_users.on (FILE [target.prod]): expected load or effective, found 'x'.",
        ),
        ("freshness = 3", "freshness (FILE): expected a table [freshness], found 3."),
    ],
)
def test_a_wrong_key_is_refused_with_file_key_expected_and_found(
    text: str, message: str, workplace: Path
) -> None:
    with pytest.raises(UsageError) as caught:
        read(text, target="prod" if "target" in text else None)
    assert str(caught.value) == message.replace("FILE", str(workplace / "zoomgold.toml"))


def test_many_wrong_keys_are_told_in_three_lines() -> None:
    with pytest.raises(UsageError) as caught:
        read("[freshness]\nwarn_after = 1\nfail_after = 2\non = 3\nmore = 4\n")
    assert len(str(caught.value).splitlines()) == 3
    assert "and 2 more." in str(caught.value)


def test_a_source_that_does_not_exist_is_refused_by_every_command(workplace: Path) -> None:
    Path("zoomgold.toml").write_text('[freshness.si_user]\nwarn_after = "1d"\n')
    outcome = call("ls")
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err == (
        f"Error: freshness.si_user ({workplace / 'zoomgold.toml'}): expected the name of a Silver "
        "table, found 'si_user'. Did you mean si_users?\n"
    )


def test_a_variable_of_the_environment_is_no_table(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ZOOMGOLD_FRESHNESS", "1d")
    with pytest.raises(UsageError, match=r"expected a table \[freshness\] of zoomgold.toml"):
        load_settings({})


def test_debug_shows_each_key_with_its_source(small_silver: Path) -> None:
    Path("zoomgold.toml").write_text(
        '[freshness]\nwarn_after = "12h"\n[target.prod.freshness.si_users]\non = "effective"\n'
    )
    shown = call_json("debug", "debug", "--silver", small_silver, "--target", "prod")["settings"]
    assert shown["freshness.warn_after"] == {"value": "12h", "source": "zoomgold.toml"}
    assert shown["freshness.si_users.on"] == {
        "value": "effective",
        "source": "zoomgold.toml [target.prod]",
    }
    assert shown["notify"] == {"value": None, "source": "default"}
