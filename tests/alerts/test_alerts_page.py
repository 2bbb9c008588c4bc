"""docs/alerts.md says what the code does: settings, kinds, the message, its document."""

import re
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from test_manual import in_code, rows

from manual import FOLDER
from zoomgold.alerts.message import VERSION, message_of
from zoomgold.alerts.outcome import Outcome, of_the_run
from zoomgold.alerts.problem import News
from zoomgold.config.freshness import KEYS, Freshness, Limits
from zoomgold.config.notify import KEYS_OF_ALL, KEYS_OF_TYPE, KINDS, SHAPES, TOP_KEYS, Notify
from zoomgold.config.settings import Settings, load_settings
from zoomgold.config.values import span_text
from zoomgold.errors import ThresholdError
from zoomgold.hints import remember
from zoomgold.results import RunResult

pytestmark = pytest.mark.usefixtures("workplace", "_nothing_suggested_before")


@pytest.fixture
def _nothing_suggested_before() -> None:
    """Commands are suggested without the options of a command that another test has called."""
    remember({})


TEXT = (FOLDER / "alerts.md").read_text()
AS_OF = datetime(2025, 6, 30, 2)


def table(head: str) -> dict[str, list[str]]:
    """The rows of the table with this head, by their first cell."""
    found = TEXT.split(f"\n{head}\n")[1].split("\n\n")[0]
    return {in_code(cells[0])[0]: cells for cells in rows(f"{head}\n{found}")}


def example(number: int) -> Settings:
    """The settings that an example of the page gives."""
    Path("zoomgold.toml").write_text(re.findall(r"```toml\n(.*?)```", TEXT, re.DOTALL)[number])
    return load_settings({})


def test_the_example_of_freshness() -> None:
    half, day, days = timedelta(hours=12), timedelta(days=1), timedelta(days=3)
    own = {"si_billing_events": Limits(None, days, "effective")}
    assert example(0).freshness == Freshness(Limits(half, day, "load"), own)
    assert set(table("| key | value | default |")) >= set(KEYS)


def test_the_example_of_messages() -> None:
    found = {one.name: one for one in example(1).notify.targets}
    assert {name: (one.type, one.shape) for name, one in found.items()} == {
        "team": ("webhook", "slack"),
        "pager": ("command", "json"),
        "log": ("file", "json"),
    }
    assert found["pager"].on == ("failure", "held", "recovered")
    assert found["team"].url_env == "SLACK_URL"


def test_the_keys_of_a_target_are_all_there() -> None:
    documented = {key: in_code(cells[1]) for key, cells in table("| key | of | value |").items()}
    of_types = {key: [kind] for kind, keys in KEYS_OF_TYPE.items() for key in keys}
    assert documented == {**{key: list[str]() for key in KEYS_OF_ALL}, **of_types}
    shapes = set(in_code(table("| key | of | value |")["shape"][2]))
    assert shapes == {shape for known in SHAPES.values() for shape in known}


def test_the_kinds_are_all_there() -> None:
    assert {kind: cells[1] for kind, cells in table("| kind | when |").items()} == dict(KINDS)


def test_the_defaults_are_those_of_the_settings() -> None:
    found = table("| key of `[notify]` | meaning | default |")
    documented = {key: cells[2].strip('`"') for key, cells in found.items()}
    default = Notify()
    assert documented == {
        "on": "all",
        "timeout": span_text(default.timeout),
        "rule_factor": f"{default.rule_factor:g}",
        "rule_runs": str(default.rule_runs),
        "licenses_within": span_text(default.licenses_within),
    }
    assert list(documented) == list(TOP_KEYS)


def test_the_message_is_one_that_is_sent() -> None:
    error = ThresholdError(
        "Pass rate below the threshold of 0.95: si_users 0.9200 (8 of 100 rejected).\nNothing.",
        ["si_users"],
    )
    result = RunResult("7c9e6679-7425", "Failed", 41.0, "ZOOM_DB.GOLD", AS_OF, ())
    outcome = Outcome(result, error, is_published=False)
    settings = Settings(as_of=AS_OF, target="prod", backend="snowflake")
    message = message_of(News(of_the_run(outcome), ()), outcome, settings, AS_OF)
    (shown,) = re.findall(r"```text\n(.*?)```", TEXT, re.DOTALL)
    assert message.text + "\n" == shown
    documented = {key for cells in rows(_keys()) for key in in_code(cells[0])}
    assert documented == set(message.document())
    assert f"| `version` | {VERSION};" in TEXT


def _keys() -> str:
    return "| key | value |\n" + TEXT.split("\n| key | value |\n")[1].split("\n\n")[0]
