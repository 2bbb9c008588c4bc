"""A problem that a run found, and what of the problems a target has to be told."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from zoomgold.config.notify import KINDS

TOLD, PENDING = "told", "pending"
#: The kinds of a run that published nothing.
OF_THE_RUN = ("failure", "threshold", "guard", "held")
#: The kinds whose end is told. That of others is none, or no news: a license ends on its day.
RECOVERABLE = (*OF_THE_RUN, "freshness", "critical_rule")
_WEIGHT = {kind: weight for weight, kind in enumerate(KINDS)}


@dataclass(frozen=True)
class Problem:
    """Something that is wrong after a run.

    `key` is the same for the same problem in every run. `text` is a sentence, `look` the command
    that shows more. One that is not `is_new` stood before: it is told only to who missed it. An
    event is over when it has happened: nobody is told that it is.
    """

    key: str
    kind: str
    text: str
    look: str
    is_new: bool = True
    is_event: bool = False


@dataclass(frozen=True)
class Findings:
    """What a run found: the problems that stand, and the kinds that were looked at at all.

    What was not looked at, because Gold could not be read, is neither told nor over.
    """

    problems: tuple[Problem, ...]
    looked_at: frozenset[str]


@dataclass(frozen=True)
class Known:
    """A problem that a target knows of (`told`), or is yet to hear of (`pending`).

    `text` is what was said of it, `look` the command for more.
    """

    kind: str
    state: str
    text: str
    look: str
    is_event: bool = False


#: What a target knows, by the keys of the problems.
Memory = Mapping[str, Known]


@dataclass(frozen=True)
class News:
    """What to tell a target: problems, the heaviest first, and those that are over."""

    problems: tuple[Problem, ...]
    recovered: tuple[Problem, ...]

    def __bool__(self) -> bool:
        return bool(self.problems or self.recovered)

    @property
    def all(self) -> tuple[Problem, ...]:
        """All of it, in the order of the message."""
        return self.problems + self.recovered


def news_for(on: Sequence[str], memory: Memory, findings: Findings) -> News:
    """What a target that is told of the kinds `on`, and knows `memory`, does not know yet."""
    problems = [
        one for one in findings.problems if one.kind in on and _is_news(one, memory.get(one.key))
    ]
    standing = {_subject(one.key) for one in findings.problems}
    still_fails = any(one.kind in OF_THE_RUN and not one.is_event for one in findings.problems)
    recovered = [
        Problem(key, "recovered", f"over: {known.text}", known.look)
        for key, known in memory.items()
        if "recovered" in on
        and known.state == TOLD
        and known.kind in RECOVERABLE
        and not known.is_event
        and known.kind in findings.looked_at
        and _subject(key) not in standing
        # One failure in the place of another is no recovery.
        and not (still_fails and known.kind in OF_THE_RUN)
    ]
    return News(tuple(sorted(problems, key=lambda one: _WEIGHT[one.kind])), tuple(recovered))


def _is_news(problem: Problem, known: Known | None) -> bool:
    return problem.is_new if known is None else known.state == PENDING


def _subject(key: str) -> str:
    """What a problem is about: a source that is not past the one limit may be past the other."""
    return " ".join(key.split()[:2])


def remembered(
    memory: Memory, findings: Findings, news: News, *, delivered: bool
) -> dict[str, Known]:
    """What the target knows after its message was, or was not, delivered."""
    standing = {one.key for one in findings.problems}
    kept = {
        key: known
        for key, known in memory.items()
        if key in standing or known.kind not in findings.looked_at
    }
    if not delivered:
        # What is over was not heard either: it is said with the next message.
        kept |= {one.key: memory[one.key] for one in news.recovered}
    state = TOLD if delivered else PENDING
    told = {
        one.key: Known(one.kind, state, one.text, one.look, one.is_event) for one in news.problems
    }
    return {**kept, **told}
