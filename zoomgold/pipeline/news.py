"""Compare Silver with the ledger: what each model of a run has not seen yet."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

import ibis
import ibis.expr.types as ir

from zoomgold.definitions.model import Materialization, Model
from zoomgold.definitions.silver import SilverTable
from zoomgold.expressions.tables import Rows, united
from zoomgold.pipeline.modes import Mode
from zoomgold.transform import ledger
from zoomgold.transform.ledger import News

#: Materialization a table for the run under a name, or leave it the expression that it is.
Materialize = Callable[[str, ir.Table, Materialization], ir.Table]
#: Fetch a small result.
Fetch = Callable[[ir.Table], Rows]


@dataclass(frozen=True)
class Comparison:
    """Silver against the ledger.

    `now` is the ledger as it would be and `known` as it is, both of the compared days of the models
    of a run; `changed` the days that differ, of the incremental models; None: there is nothing to
    compare. `news` sums them up by model.
    """

    now: ir.Table | None = None
    known: ir.Table | None = None
    changed: ir.Table | None = None
    news: Mapping[str, News] = field(default_factory=dict)


def compare(
    models: Sequence[Model],
    modes: Mapping[str, Mode],
    silver: Mapping[str, ir.Table],
    known: ir.Table | None,
    *,
    today: date,
    lookback: timedelta,
    materialize: Materialize,
    fetch: Fetch,
) -> Comparison:
    """Count the Silver rows of these models by day and hold the counts against the `known` ledger.

    `today` is the last day that counts as the newest of a source: `lookback` goes back from there.
    """
    sources = {model.name: model.source for model in models if model.source is not None}
    if not sources:
        return Comparison()
    if known is not None:
        known = known.filter(known.model.isin(list(sources)))
    recent = [name for name in sources if not modes[name].compares_all]
    since: dict[str, datetime] = {}
    if recent and known is not None:
        since = _window(known, recent, today, lookback, fetch)
        known = _from_then(known, since)
    days = united(*(_days(name, silver[sources[name].name], since.get(name)) for name in sources))
    assert days is not None
    days = materialize("silver_days", days, "small")
    window = _window(days, list(sources), today, lookback, fetch) if lookback else {}
    now = united(
        *(
            _entries(name, source, days, silver[source.name], window.get(name))
            for name, source in sources.items()
        )
    )
    assert now is not None
    now = materialize("silver_ledger", now, "table")
    increments = [name for name in sources if not modes[name].is_full]
    if not increments:
        return Comparison(now, known)
    changed = ledger.changed_days(now.filter(now.model.isin(increments)), known)
    changed = materialize("changed_days", changed, "table")
    newest = None if known is None else ledger.newest_days(known, today)
    found = fetch(ledger.news_query(changed, newest))
    return Comparison(now, known, changed, ledger.news_of(increments, found))


def _window(
    days: ir.Table, models: Sequence[str], today: date, lookback: timedelta, fetch: Fetch
) -> dict[str, datetime]:
    """The first day of the last days of each model's source, as its midnight."""
    found = fetch(ledger.newest_days(days.filter(days.model.isin(models)), today))
    return {row["model"]: _days_before(row["newest"], lookback) for row in found}


def _days_before(day: date, lookback: timedelta) -> datetime:
    try:
        return datetime.combine(day - timedelta(days=-(-lookback // timedelta(days=1))), time())
    except OverflowError:
        return datetime.min


def _from_then(known: ir.Table, since: Mapping[str, datetime]) -> ir.Table:
    """The ledger without the days that are not compared."""
    left = known
    for model, start in since.items():
        left = left.filter((left.model != model) | (left.day >= start.date()))
    return left


def _days(model: str, raw: ir.Table, since: datetime | None) -> ir.Table:
    counted = ledger.counted_days(raw, since)
    return counted.mutate(model=ibis.literal(model)).select("model", "day", "rows", "times")


def _entries(
    model: str, source: SilverTable, days: ir.Table, raw: ir.Table, since: datetime | None
) -> ir.Table:
    own = days.filter(days.model == model).drop("model")
    contents = None if since is None else ledger.day_contents(raw, source, since)
    return ledger.entries(model, source.name, own, contents)
