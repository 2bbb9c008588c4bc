"""What of a run's problems a target is told: each once, and once that it is over."""

from collections.abc import Mapping

import pytest

from zoomgold.alerts.problem import Findings, Known, News, Problem, news_for, remembered
from zoomgold.config.notify import KINDS

EVERYTHING = tuple(KINDS)
LOOKED = frozenset(KINDS)
FAILED = Problem("failure BuildError x", "failure", "it failed", "zoomgold history 1")
OTHER = Problem("threshold si_users", "threshold", "too few", "zoomgold history 2")
STALE = Problem("freshness si_users fail", "freshness", "si_users is old", "zoomgold freshness")
WARNS = Problem("freshness si_users warn", "freshness", "si_users is older", "zoomgold freshness")
NEW = Problem("critical_rule a.b", "critical_rule", "a.b: 3", "zoomgold errors")
OLD = Problem("critical_rule a.b", "critical_rule", "a.b: 3", "zoomgold errors", is_new=False)
ENDS = Problem("licenses L1", "licenses", "L1 ends", "zoomgold report expiring-licenses")
KILLED = Problem("abandoned 1", "failure", "run 1 was killed", "zoomgold history", is_event=True)


class Target:
    """A target, night by night."""

    def __init__(self, on: tuple[str, ...] = EVERYTHING) -> None:
        self.on = on
        self.memory: Mapping[str, Known] = {}

    def night(
        self,
        *problems: Problem,
        delivered: bool = True,
        looked_at: frozenset[str] = LOOKED,
    ) -> tuple[list[str], list[str]]:
        """The keys that it is told of, and those that it is told are over."""
        findings = Findings(problems, looked_at)
        news: News = news_for(self.on, self.memory, findings)
        self.memory = remembered(self.memory, findings, news, delivered=delivered)
        return [one.key for one in news.problems], [one.key for one in news.recovered]


@pytest.mark.parametrize("problem", [FAILED, STALE, NEW], ids=lambda one: one.kind)
def test_a_standing_problem_is_told_once_and_its_end_once(problem: Problem) -> None:
    target = Target()
    assert target.night(problem) == ([problem.key], [])
    assert target.night(problem) == ([], [])
    assert target.night() == ([], [problem.key])
    assert target.night() == ([], [])
    assert target.night(problem) == ([problem.key], [])


def test_a_night_without_problems_tells_nothing() -> None:
    assert Target().night() == ([], [])


def test_a_critical_rule_that_stood_before_is_no_news() -> None:
    target = Target()
    assert target.night(OLD) == ([], [])
    assert target.night() == ([], []), "what nobody was told of does not recover"


def test_a_critical_rule_goes_on_standing_when_it_is_no_longer_new() -> None:
    target = Target()
    target.night(NEW)
    assert target.night(OLD) == ([], [])
    assert target.night() == ([], [NEW.key])


def test_what_was_not_delivered_is_told_the_next_night() -> None:
    target = Target()
    assert target.night(NEW, delivered=False) == ([NEW.key], [])
    assert target.night(OLD, delivered=False) == ([NEW.key], [])
    assert target.night(OLD) == ([NEW.key], [])
    assert target.night(OLD) == ([], [])


def test_an_end_that_was_not_delivered_is_told_the_next_night() -> None:
    target = Target()
    target.night(FAILED)
    assert target.night(delivered=False) == ([], [FAILED.key])
    assert target.night() == ([], [FAILED.key])
    assert target.night() == ([], [])


def test_what_was_never_delivered_does_not_recover() -> None:
    target = Target()
    target.night(FAILED, delivered=False)
    assert target.night() == ([], [])


def test_one_failure_in_the_place_of_another_is_no_recovery() -> None:
    target = Target()
    target.night(FAILED)
    assert target.night(OTHER) == ([OTHER.key], [])
    assert target.night() == ([], [OTHER.key])


def test_a_source_that_goes_from_one_limit_to_the_other_has_not_recovered() -> None:
    target = Target()
    assert target.night(WARNS) == ([WARNS.key], [])
    assert target.night(STALE) == ([STALE.key], [])
    assert target.night(STALE) == ([], [])
    assert target.night() == ([], [STALE.key])


def test_what_was_not_looked_at_stands() -> None:
    target = Target()
    target.night(NEW, STALE)
    of_the_run = frozenset({"failure", "threshold", "guard", "held"})
    assert target.night(FAILED, looked_at=of_the_run) == ([FAILED.key], [])
    assert target.night(OLD, STALE) == ([], [FAILED.key])


def test_a_license_is_told_once_and_not_that_it_is_over() -> None:
    target = Target()
    assert target.night(ENDS) == ([ENDS.key], [])
    assert target.night(ENDS) == ([], [])
    assert target.night() == ([], [])


def test_a_killed_run_is_told_by_the_next_and_does_not_recover() -> None:
    target = Target()
    assert target.night(KILLED) == ([KILLED.key], [])
    assert target.night() == ([], [])


def test_a_target_is_told_of_its_kinds_alone() -> None:
    target = Target(("failure",))
    assert target.night(FAILED, STALE) == ([FAILED.key], [])
    assert target.night() == ([], []), "recovered is a kind of its own"


def test_the_heaviest_problem_comes_first() -> None:
    assert Target().night(ENDS, STALE, FAILED)[0] == [FAILED.key, STALE.key, ENDS.key]
