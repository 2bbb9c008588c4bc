"""What is new in Silver: its rows counted by day, compared with the counts in the state.

A row's day is that of its later timestamp; rows without a timestamp are a day of their own. Of each
day the ledger keeps how many rows there are and a sum that moves when a timestamp moves. All rows
of a day that differs are new. So neither the order in which rows arrive, nor how late they come,
nor a single wrong timestamp can hide a row.

A row that is changed in place under the same timestamps moves neither figure. Of the last days, as
far back as `lookback` reaches, and of the rows without a timestamp the ledger keeps a sum over the
rows' content, too.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from zoomgold import lazy_ibis as ibis
from zoomgold.definitions.silver import SilverTable
from zoomgold.definitions.state import LEDGER
from zoomgold.expressions.keys import bucket, encoded, instant
from zoomgold.expressions.numbers import epoch_microseconds
from zoomgold.expressions.tables import united
from zoomgold.lazy_ibis import builtin

if TYPE_CHECKING:
    import ibis.expr.types as ir

#: The day of rows without a timestamp. Those of the first day of the year 1 share it: some systems
#: write that for none.
UNTIMED = date(1, 1, 1)
#: Summands are smaller than this, so that a sum over billions of rows fits into 64 bits.
_MODULUS = 2**31 - 1


def later_timestamp(rows: ir.Table) -> ir.TimestampValue:
    """The later of a row's timestamps, as far as they are there."""
    loaded, updated = rows.load_timestamp, rows.update_timestamp
    return ibis.ifelse(loaded > updated, loaded, updated.coalesce(loaded))


def day_of(rows: ir.Table) -> ir.DateValue:
    """The day of the ledger that each row belongs to."""
    return later_timestamp(rows).date().fill_null(ibis.date(UNTIMED.isoformat()))


def counted_days(raw: ir.Table, since: ir.TimestampScalar | None = None) -> ir.Table:
    """`day`, `rows` and `times` of a Silver table; with `since`, only of the days from then on."""
    rows = raw if since is None else since_then(raw, since)
    stamps = rows.select(
        day=day_of(rows),
        mixed=_mixed(_microseconds(rows.load_timestamp), _microseconds(rows.update_timestamp)),
    )
    return stamps.group_by("day").aggregate(
        rows=stamps.count(), times=stamps.mixed.sum().cast("int64")
    )


def of_model(days: ir.Table, model: str) -> ir.Table:
    """Counted days with the `model` that they are counted for."""
    named = days.mutate(model=ibis.literal(model))
    return named.select("model", "day", "rows", "times")


def day_contents(
    raw: ir.Table,
    silver: SilverTable,
    since: ir.TimestampScalar | None,
    *,
    has_untimed: bool,
) -> ir.Table | None:
    """`day` and `content` of the days from `since` on: a sum over all columns of their rows.

    With `has_untimed` also of the rows without a timestamp, of which no one can tell how old they
    are. None: of neither.
    """
    rows = united(
        None if since is None else since_then(raw, since), untimed(raw) if has_untimed else None
    )
    if rows is None:
        return None
    text = encoded([rows[name] for name in silver.schema])
    hashed = rows.select(day=day_of(rows), content=_summand(bucket(text)))
    return hashed.group_by("day").aggregate(content=hashed.content.sum().cast("int64"))


def entries(model: str, source: str, days: ir.Table, contents: ir.Table | None) -> ir.Table:
    """The ledger of one model and source in the shape of `LEDGER`."""
    if contents is None:
        found = days.mutate(content=ibis.null("int64"))
    else:
        of_day = contents.rename(content_day="day")
        found = days.left_join(of_day, days.day == of_day.content_day)
    named = found.mutate(model=ibis.literal(model), source=ibis.literal(source))
    return named.select(**{name: named[name].cast(t) for name, t in LEDGER.schema.items()})


def added_up(known: ir.Table, added: ir.Table) -> ir.Table:
    """The ledger of all rows, from that of the `known` ones and that of those that were `added`.

    All figures are sums. A content that either lacks is not known of both.
    """
    both = known.select(*LEDGER.schema).union(added.select(*LEDGER.schema))
    is_known = both.content.count() == both.count()
    summed = both.group_by(LEDGER.key).aggregate(
        rows=both.rows.sum(),
        times=both.times.sum(),
        content=ibis.ifelse(is_known, both.content.sum(), ibis.null("int64")),
    )
    return summed.select(**{name: summed[name].cast(t) for name, t in LEDGER.schema.items()})


def changed_days(now: ir.Table, known: ir.Table | None) -> ir.Table:
    """The days for which `now` and the `known` ledger differ, or that only one of them has.

    `model`, `source`, `day`, `rows`, and `known_rows`, how many of them were known; a day that
    Silver no longer has is one of no rows. A content that either side lacks says nothing.
    """
    if known is None:
        return now.select("model", "source", "day", "rows", known_rows=ibis.literal(0, "int64"))
    joined = _beside(now, known)
    differs = (
        joined.known_day.isnull()
        | (joined.rows != joined.known_rows)
        | (joined.times != joined.known_times)
        | (joined.content != joined.known_content).fill_null(False)
    )
    changed = joined.filter(differs)
    gone = known.anti_join(now, LEDGER.key)
    gone = gone.mutate(rows=ibis.literal(0, "int64"), known_rows=gone.rows)
    columns = ("model", "source", "day", "rows", "known_rows")
    return (
        changed.mutate(known_rows=changed.known_rows.fill_null(0))
        .select(*columns)
        .union(gone.select(*columns))
    )


def unlike(these: ir.Table, others: ir.Table | None) -> ir.Table:
    """The entries of one ledger that another does not have with the same figures."""
    if others is None:
        return these
    joined = _beside(these, others)
    figures = ("rows", "times", "content")
    same = ibis.and_(
        joined.known_day.notnull(),
        *(joined[name].identical_to(joined[f"known_{name}"]) for name in figures),
    )
    return joined.filter(~same).select(*LEDGER.schema)


def _beside(these: ir.Table, others: ir.Table) -> ir.Table:
    known = others.select(**{f"known_{name}": others[name] for name in LEDGER.schema})
    return these.left_join(known, [these[name] == known[f"known_{name}"] for name in LEDGER.key])


def since_then(raw: ir.Table, since: ir.TimestampScalar) -> ir.Table:
    """The rows whose later timestamp is at or after `since`.

    By a filter for each timestamp: an engine can then skip what is older.
    """
    loaded = raw.filter(raw.load_timestamp >= since)
    is_loaded_before = (raw.load_timestamp < since).fill_null(True)
    return loaded.union(raw.filter((raw.update_timestamp >= since) & is_loaded_before))


def untimed(raw: ir.Table) -> ir.Table:
    """The rows whose day is that of rows without a timestamp, or before it."""
    end = instant(datetime.combine(UNTIMED + timedelta(days=1), time()))
    loaded, updated = raw.load_timestamp, raw.update_timestamp
    return raw.filter(loaded.isnull() | (loaded < end), updated.isnull() | (updated < end))


def _microseconds(at: ir.TimestampValue) -> ir.IntegerValue:
    return epoch_microseconds(at).fill_null(-1)


def _mixed(loaded: ir.IntegerValue, updated: ir.IntegerValue) -> ir.IntegerValue:
    """A number of both timestamps that a plain sum adds up without cancelling out."""
    return _summand(_pair_hash(loaded, updated))


def _summand(hashed: ir.IntegerValue) -> ir.IntegerValue:
    return hashed % _MODULUS


@builtin("hash")
def _pair_hash(first: int, second: int) -> int:  # type: ignore[empty-body]  # the engine has it
    """The engine's own hash of two numbers; another version's at worst makes every day look new."""


@dataclass(frozen=True)
class News:
    """What a source has that a model's last run did not see.

    `rows` on days that differ, the earliest of which is `since` (None: there is none but, with
    `untimed`, that of rows without a timestamp); of the rows that came since, `late` lie on days
    before the newest known one, by up to `late_by`. Days that Silver has lost differ, too.
    """

    rows: int
    since: datetime | None
    untimed: bool
    late: int = 0
    late_by: timedelta = timedelta(0)

    @property
    def is_any(self) -> bool:
        """Whether any day differs."""
        return self.since is not None or self.untimed

    def lateness(self) -> str | None:
        """`12 rows came late, by up to 45 days`; None when none did."""
        if not self.late:
            return None
        rows = "1 row" if self.late == 1 else f"{self.late:,} rows"
        days = "1 day" if self.late_by.days == 1 else f"{self.late_by.days:,} days"
        return f"{rows} came late, by up to {days}"


def last_days(days: ir.Table, until: ir.DateScalar) -> ir.Table:
    """A row per `model`: its `newest` day that is not after `until`, null where there is none, and
    whether it has rows without a timestamp (`untimed`, 0 or 1).
    """
    is_timed = days.day > ibis.date(UNTIMED.isoformat())
    return days.group_by("model").aggregate(
        newest=days.day.max(where=is_timed & (days.day <= until)),
        untimed=(~is_timed).cast("int64").max(),
    )


def earlier(now: ir.Table, known: ir.Table) -> ir.Table:
    """`last_days` as they are `now`, but the `newest` day that was `known`, where it is before."""
    before = known.select(known_model=known.model, known_newest=known.newest)
    joined = now.left_join(before, now.model == before.known_model)
    is_before = joined.known_newest < joined.newest
    newest = ibis.ifelse(is_before, joined.known_newest, joined.newest)
    return joined.select("model", "untimed", newest=newest)


def news_query(changed: ir.Table, known_newest: ir.Table | None) -> ir.Table:
    """A row per model: the figures of `News`. `known_newest`: `last_days` of the known ledger."""
    is_timed = changed.day > ibis.date(UNTIMED.isoformat())
    rows = changed.mutate(
        is_timed=is_timed, more=ibis.greatest(changed.rows - changed.known_rows, 0)
    )
    if known_newest is None:
        rows = rows.mutate(is_late=ibis.literal(False), newest=ibis.null("date"))
    else:
        newest = known_newest.select("newest", newest_model="model")
        rows = rows.left_join(newest, rows.model == newest.newest_model)
        rows = rows.mutate(is_late=(rows.is_timed & (rows.day < rows.newest)).fill_null(False))
    is_late = rows.is_late & (rows.more > 0)
    return rows.group_by("model").aggregate(
        rows=rows.rows.sum().cast("int64"),
        since=rows.day.min(where=rows.is_timed),
        untimed=(~rows.is_timed).sum().cast("int64"),
        late=ibis.ifelse(is_late, rows.more, 0).sum().cast("int64"),
        latest_known=rows.newest.max(),
        earliest_late=rows.day.min(where=is_late),
    )


def news_of(models: Sequence[str], found: Sequence[Mapping[str, Any]]) -> dict[str, News]:
    """The `News` of each model from the rows of `news_query`; a model without a row has none."""
    by_model = {row["model"]: row for row in found}
    return {name: _news(by_model.get(name)) for name in models}


def _news(row: Mapping[str, Any] | None) -> News:
    if row is None:
        return News(0, None, False)
    since = row["since"]
    late_by = row["latest_known"] - row["earliest_late"] if row["late"] else timedelta(0)
    return News(
        row["rows"],
        None if since is None else datetime(since.year, since.month, since.day),
        row["untimed"] > 0,
        row["late"],
        late_by,
    )
