"""Compare Silver with the ledger: what each model of a run has not seen yet."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from typing import Any

from zoomgold.engines.base import Backend, Rows
from zoomgold.plan.parts import KNOWN_NEWEST, NEWS, SILVER_NEWEST
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

    The backend learns the values that the steps of the run take: from when on rows are new.
    """
    newest = _asked(backend, plan("known_days", request)).get(KNOWN_NEWEST, [])
    windows = _windows(newest, lookback)
    backend.values |= {compared_since(model): since for model, since in windows.items()}
    request = replace(request, windows=frozenset(windows))
    newest = _asked(backend, plan("silver_days", request)).get(SILVER_NEWEST, [])
    windows = _windows(newest, lookback)
    backend.values |= {contents_since(model): since for model, since in windows.items()}
    untimed = frozenset(row["model"] for row in newest if row["untimed"])
    request = replace(request, content_windows=frozenset(windows), untimed_contents=untimed)
    found = _asked(backend, plan("changed_days", request)).get(NEWS, [])
    increments = [name for name in request.compared if not request.modes[name].is_full]
    news = news_of(increments, found)
    backend.values |= {new_since(model): one.since for model, one in news.items() if one.since}
    changes = {name: Changes(one.since is not None, one.untimed) for name, one in news.items()}
    return Comparison(replace(request, changes=changes), news)


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
