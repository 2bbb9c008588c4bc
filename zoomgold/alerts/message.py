"""One message: a headline, three things to know, and the command to look further."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from zoomgold.alerts.outcome import Outcome
from zoomgold.alerts.problem import News, Problem
from zoomgold.config.settings import Settings
from zoomgold.hints import suggested

#: How many problems of a kind a message names one by one; more are counted.
MOST_OF_A_KIND = 2
#: Grows when a key of the JSON document is renamed or removed.
VERSION = 1
_HEADLINES = {
    "failure": "run failed",
    "threshold": "run failed: too few valid rows",
    "guard": "run refused: Gold would shrink",
    "held": "run did not begin, and may later",
    "freshness": "Silver is stale",
    "critical_rule": "new critical violations",
    "rule_count": "unusually many violations",
    "licenses": "licenses end soon",
    "recovered": "recovered",
}
#: Many problems of a kind.
_MANY = {
    "failure": "failures",
    "freshness": "sources are stale",
    "critical_rule": "critical rules have new violations",
    "rule_count": "rules have unusually many violations",
    "licenses": "licenses end soon",
    "recovered": "problems are over",
}


@dataclass(frozen=True)
class Message:
    """What is sent. `what`, `gold` and `run` are the three things to know, in sentences."""

    title: str
    what: tuple[str, ...]
    gold: str
    run: str
    look: str
    news: News
    settings: Settings
    outcome: Outcome
    sent_at: datetime
    is_test: bool = False

    @property
    def text(self) -> str:
        """The whole message in plain text."""
        return "\n".join([self.title, *self.lines, f"Look: {self.look}"])

    @property
    def lines(self) -> list[str]:
        """The three things, a line each; of several problems a line each."""
        return [*self.what, self.gold, self.run]

    def document(self) -> dict[str, Any]:
        """The message as data, for programs."""
        result = self.outcome.result
        return {
            "version": VERSION,
            "source": "zoomgold",
            "test": self.is_test,
            "title": self.title,
            "what": list(self.what),
            "gold": self.gold,
            "run": self.run,
            "look": self.look,
            "kinds": list(dict.fromkeys(one.kind for one in self.news.all)),
            "problems": [
                {"key": one.key, "kind": one.kind, "text": one.text, "look": one.look}
                for one in self.news.all
            ],
            "execution_id": self.outcome.execution_id,
            "published": self.outcome.is_published,
            "backend": self.settings.backend,
            "target": self.settings.target,
            "database": result.database if result else location(self.settings),
            "as_of": self.settings.as_of.isoformat(),
            "sent_at": f"{self.sent_at.isoformat(timespec='seconds')}+00:00",
        }


def message_of(news: News, outcome: Outcome, settings: Settings, now: datetime) -> Message:
    """The message that tells the news of a run."""
    first = news.all[0]
    where = settings.target or settings.backend
    headline = "an earlier run was killed" if first.is_event else _HEADLINES[first.kind]
    return Message(
        f"zoomgold ({where}): {headline}",
        _named(news.all),
        _of_gold(outcome),
        _of_run(outcome, settings),
        first.look,
        news,
        settings,
        outcome,
        now,
    )


def trial_message(settings: Settings, now: datetime) -> Message:
    """A message that only shows that a target can be reached."""
    where = settings.target or settings.backend
    nothing = Outcome(None, None, is_published=False)
    return Message(
        f"zoomgold ({where}): test",
        ("This is a test: nothing is wrong.",),
        "Gold is as it was.",
        f"No run; {location(settings)}.",
        suggested("history"),
        News((), ()),
        settings,
        nothing,
        now,
        is_test=True,
    )


def location(settings: Settings) -> str:
    """Where Gold is, as a person would name it."""
    if settings.backend == "snowflake":
        return f"{settings.target_database}.{settings.target_schema}"
    return str(settings.database)


def _named(problems: Sequence[Problem]) -> tuple[str, ...]:
    """A line for each problem; of many of a kind one line, with how many and the first."""
    found = []
    for kind in dict.fromkeys(one.kind for one in problems):
        texts = [one.text for one in problems if one.kind == kind]
        is_few = len(texts) <= MOST_OF_A_KIND
        found += texts if is_few else [f"{len(texts)} {_MANY[kind]}, such as: {texts[0]}"]
    return tuple(found)


def _of_gold(outcome: Outcome) -> str:
    if outcome.is_published:
        return "Gold is published."
    return "Nothing was published: Gold is as the run before left it."


def _of_run(outcome: Outcome, settings: Settings) -> str:
    result = outcome.result
    as_of = f"as of {settings.as_of:%Y-%m-%d %H:%M} UTC"
    if result is None:
        return f"The run did not begin; {location(settings)}, {as_of}."
    return f"Run {result.execution_id[:8]} in {result.database}, {as_of}, {result.seconds:,.0f} s."
