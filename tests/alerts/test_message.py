"""One message in every shape: what is in it, and what a receiver would make of it."""

import json
from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest

from zoomgold.alerts.message import Message, message_of, trial_message
from zoomgold.alerts.outcome import Outcome, of_the_run
from zoomgold.alerts.problem import News, Problem
from zoomgold.alerts.shapes import shaped
from zoomgold.config.settings import Settings
from zoomgold.errors import (
    BuildError,
    InDoubtError,
    ShrinkError,
    SilverError,
    ThresholdError,
    TryAgainError,
    ZoomgoldError,
)
from zoomgold.hints import remember
from zoomgold.results import RunResult
from zoomgold.signals import Stopped

pytestmark = pytest.mark.usefixtures("workplace", "_nothing_suggested_before")


@pytest.fixture
def _nothing_suggested_before() -> None:
    """Commands are suggested without the options of a command that another test has called."""
    remember({})


NOW = datetime(2025, 7, 1, 2, 0, 5)
AS_OF = datetime(2025, 7, 1, 2)
RESULT = RunResult("7c9e6679-aaaa", "Failed", 41.3, "ZOOM_DB.GOLD", AS_OF, ())
ERROR = BuildError("si_users <!channel> & [x](http://evil.example) *b* _c_\nNothing was published.")


def message(*problems: Problem, outcome: Outcome | None = None) -> Message:
    how = outcome or Outcome(RESULT, ERROR, is_published=False)
    news = News(problems or of_the_run(how), ())
    return message_of(news, how, Settings(as_of=AS_OF, target="prod"), NOW)


def test_the_three_things_and_where_to_look() -> None:
    lines = message().text.splitlines()
    assert lines == [
        "zoomgold (prod): run failed",
        "si_users <!channel> & [x](http://evil.example) *b* _c_",
        "Nothing was published: Gold is as the run before left it.",
        "Run 7c9e6679 in ZOOM_DB.GOLD, as of 2025-07-01 02:00 UTC, 41 s.",
        "Look: zoomgold history 7c9e6679",
    ]


def test_many_of_a_kind_are_counted() -> None:
    many = [Problem(f"licenses L{n}", "licenses", f"L{n} ends", "zoomgold report") for n in "123"]
    stale = [Problem(f"freshness {n}", "freshness", f"{n} is old", "zoomgold f") for n in "ab"]
    found = message(*stale, *many)
    assert found.what == ("a is old", "b is old", "3 licenses end soon, such as: L1 ends")
    assert found.title == "zoomgold (prod): Silver is stale"
    assert len(found.document()["problems"]) == 5


def test_slack_gets_text_and_blocks_without_markup() -> None:
    payload = json.loads(shaped(message(), "slack"))
    assert set(payload) == {"text", "blocks"}
    assert "&lt;!channel&gt; &amp;" in payload["text"]
    header, section, context = payload["blocks"]
    assert (header["type"], header["text"]["type"]) == ("header", "plain_text")
    assert header["text"]["text"] == "zoomgold (prod): run failed"
    assert (section["type"], section["text"]["type"]) == ("section", "plain_text")
    assert "<!channel>" in section["text"]["text"], "plain text calls nobody"
    assert context["elements"][0]["text"] == "Look: zoomgold history 7c9e6679"


def test_slack_takes_no_text_that_is_too_long() -> None:
    long = Problem("failure x", "failure", "y" * 9_000, "zoomgold history")
    settings = Settings(as_of=AS_OF, target="t" * 300)
    outcome = Outcome(RESULT, ERROR, is_published=False)
    found = message_of(News((long,), ()), outcome, settings, NOW)
    header, section, _ = json.loads(shaped(found, "slack"))["blocks"]
    assert len(header["text"]["text"]) == 150
    assert len(section["text"]["text"]) <= 3_000


def test_teams_gets_a_message_with_one_card() -> None:
    payload = json.loads(shaped(message(), "teams"))
    assert payload["type"] == "message"
    (attachment,) = payload["attachments"]
    assert attachment["contentType"] == "application/vnd.microsoft.card.adaptive"
    card: dict[str, Any] = attachment["content"]
    assert (card["type"], card["version"]) == ("AdaptiveCard", "1.4")
    # Rich text reads no Markdown: an underscore is one, and no link is made.
    assert {block["type"] for block in card["body"]} == {"RichTextBlock"}
    texts = [run["text"] for block in card["body"] for run in block["inlines"]]
    assert texts[0] == "zoomgold (prod): run failed"
    assert texts[1] == "si_users <!channel> & [x](http://evil.example) *b* _c_"
    assert texts[-1] == "zoomgold history 7c9e6679"


def test_json_is_the_document() -> None:
    found = message()
    document = json.loads(shaped(found, "json"))
    assert document == found.document()
    assert document["kinds"] == ["failure"]
    assert document["sent_at"] == "2025-07-01T02:00:05+00:00"
    assert (document["execution_id"], document["published"]) == ("7c9e6679-aaaa", False)
    assert "\n" not in shaped(found, "json"), "a line of a file"


def test_a_test_says_that_it_is_one() -> None:
    found = trial_message(Settings(as_of=AS_OF), NOW)
    assert found.document()["test"] is True
    assert found.title == "zoomgold (duckdb): test"
    for shape in ("json", "text", "slack", "teams"):
        assert "This is a test" in shaped(found, shape)


@pytest.mark.parametrize(
    ("error", "kind", "key"),
    [
        (ThresholdError("low", ["si_b", "si_a"]), "threshold", "threshold si_a si_b"),
        (ShrinkError("go_user_dim would lose 3 of 9"), "guard", "guard go_user_dim"),
        (TryAgainError("held by process 17"), "held", "held"),
        (InDoubtError("COMMIT failed"), "failure", "failure InDoubtError COMMIT failed"),
        (Stopped(15), "failure", "failure stopped"),
        (KeyboardInterrupt(), "failure", "failure stopped"),
        (
            BuildError("12 rows of run 0123abcd-ef failed at 02:00"),
            *("failure", "failure BuildError # rows of run # failed at #:#"),
        ),
        (ValueError("3"), "failure", "failure ValueError ValueError: #"),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, BaseException) else "",
)
def test_how_a_run_ended(error: BaseException, kind: str, key: str) -> None:
    result = None if kind == "held" else RESULT
    (found,) = of_the_run(Outcome(result, error, is_published=False))
    assert (found.kind, found.key) == (kind, key)


def test_a_run_that_loses_gold_under_way_has_failed() -> None:
    (found,) = of_the_run(Outcome(RESULT, TryAgainError("lost"), is_published=False))
    assert found.kind == "failure"


def test_the_same_failure_is_the_same_problem_every_night() -> None:
    def key(error: ZoomgoldError, result: RunResult | None = None) -> str:
        return of_the_run(Outcome(result, error, is_published=False))[0].key

    other = replace(RESULT, execution_id="ffff0000-bbbb", seconds=3.0)
    assert key(BuildError("9 rows"), RESULT) == key(BuildError("10 rows"), other)
    assert key(BuildError("rows")) != key(BuildError("columns"))
    one, two = (SilverError("x", [f"{name}: missing"]) for name in ("si_users", "si_meetings"))
    assert key(one) != key(two)


def test_a_run_that_published_did_not_fail() -> None:
    stopped_after = Outcome(replace(RESULT, status="Completed"), Stopped(15), is_published=True)
    assert of_the_run(stopped_after) == ()
    assert of_the_run(Outcome(RESULT, None, is_published=True)) == ()
