"""Compare Silver with the ledger: what each model of a run has not seen yet."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from typing import Any

from zoomgold.engines.base import Backend, Rows
from zoomgold.models.catalog import SOURCES
from zoomgold.plan.parts import GROWN, KNOWN_NEWEST, NEWS, SILVER_NEWEST
from zoomgold.plan.request import Changes, Request
from zoomgold.plan.run_values import compared_since, contents_since, new_since
from zoomgold.plan.steps import Kind, Plan
from zoomgold.transform.ledger import News, news_of

#: The plan of a section for a request.
Planner = Callable[[str, Request], Plan]


@dataclass(frozen=True)
class Comparison:
    """What of Silver is new to the models of a run: `request` says so, and `news` by model."""

    request: Request
    news: Mapping[str, News] = field(default_factory=dict)


def compare(
    backend: Backend, plan: Planner, request: Request, *, lookback: timedelta
) -> Comparison:
    """Count the compared models' Silver by day and hold it against the ledger.

    The backend learns the values that the steps of the run take: from when on rows are new. Where a
    table of which added files alone were counted does not come to the rows that its files have by
    their footers, all of its files are counted.
    """
    found, totals = _compared(backend, plan, request, lookback)
    if request.grown:
        there = backend.known_silver_rows()
        sources = {name: SOURCES[name].silver.name for name in request.grown}
        if any(totals.get(name, 0) != there.get(source) for name, source in sources.items()):
            found, _ = _compared(backend, plan, _of_all_files(request), lookback)
    return found


def _of_all_files(request: Request) -> Request:
    """The request that counts every day of all files of the tables that have grown."""
    modes = {
        name: replace(mode, compares_all=True) if name in request.grown else mode
        for name, mode in request.modes.items()
    }
    return replace(request, modes=modes, grown=frozenset())


def _compared(
    backend: Backend, plan: Planner, request: Request, lookback: timedelta
) -> tuple[Comparison, dict[str, int]]:
    """What is new, and how many rows the tables have of which added files alone were counted."""
    newest = _asked(backend, plan("known_days", request)).get(KNOWN_NEWEST, [])
    windows = _windows(newest, lookback)
    backend.values |= {compared_since(model): since for model, since in windows.items()}
    request = replace(request, windows=frozenset(windows))
    newest = _asked(backend, plan("silver_days", request)).get(SILVER_NEWEST, [])
    windows = _windows(newest, lookback)
    backend.values |= {contents_since(model): since for model, since in windows.items()}
    untimed = frozenset(row["model"] for row in newest if row["untimed"])
    request = replace(request, content_windows=frozenset(windows), untimed_contents=untimed)
    answers = _asked(backend, plan("changed_days", request))
    increments = [name for name in request.compared if not request.modes[name].is_full]
    news = news_of(increments, answers.get(NEWS, []))
    backend.values |= {new_since(model): one.since for model, one in news.items() if one.since}
    changes = {name: Changes(one.since is not None, one.untimed) for name, one in news.items()}
    totals = {row["model"]: row["rows"] for row in answers.get(GROWN, [])}
    # How Silver was counted makes no difference to what is built.
    plain = replace(request, changes=changes, untimed_contents=frozenset(), grown=frozenset())
    return Comparison(plain, news), totals


def _asked(backend: Backend, steps: Iterable[Any]) -> dict[str, Rows]:
    """Carry out the steps; the rows of those that ask for some."""
    found: dict[str, Rows] = {}
    for step in steps:
        if step.kind is Kind.MATERIALIZE:
            backend.execute(step)
        else:
            found[step.name] = backend.ask(step)
    return found


def _windows(newest: Sequence[Mapping[str, Any]], lookback: timedelta) -> dict[str, datetime]:
    """The first day of the last days of each model's source, as its midnight."""
    return {row["model"]: _days_before(row["newest"], lookback) for row in newest if row["newest"]}


def _days_before(day: date, lookback: timedelta) -> datetime:
    try:
        return datetime.combine(day - timedelta(days=-(-lookback // timedelta(days=1))), time())
    except OverflowError:
        return datetime.min
