"""SCD type 2: the observations of each key become its versions.

A key is observed by its valid Silver rows, one per instant. What is published observes it too, at
the instants at which Silver holds no valid row: a version when it began and when it was last seen,
a closing when the key was found absent. So history accumulates in Gold where Silver keeps only the
current state, and adds nothing where Silver keeps all.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from zoomgold import lazy_ibis as ibis
from zoomgold.definitions.contract import LOAD_COLUMNS
from zoomgold.expressions.keys import (
    DEFAULT_SOURCE_SYSTEM,
    OPEN_END,
    encoded,
    instant,
    md5,
    surrogate_key,
)
from zoomgold.expressions.tables import united
from zoomgold.expressions.text import clean

if TYPE_CHECKING:
    import ibis.expr.types as ir

#: Stands in for the attributes of a key that is absent; no md5 is like it.
_ABSENT = "absent"
_LOAD_NAMES = tuple(column.name for column in LOAD_COLUMNS)


def versions(
    observed: ir.Table,
    published: ir.Table | None,
    closings: ir.Table | None,
    *,
    key: str,
    surrogate: str,
    tracked: Sequence[str],
    absent_until: ir.TimestampScalar | None = None,
) -> ir.Table:
    """One row per version, from one valid Silver row per key and instant (`eff`, never null).

    In order of time, neighbours with equal tracked attributes fold into one version. It starts at
    the first of them, was last seen at the last of them, and ends where the next version starts or
    the key was found absent. Its load columns are those of the observation that opens it.
    `closings` (key and `eff`) are the absences that this run finds or earlier ones remembered;
    None: none. What the published versions show of absences counts up to `absent_until`, or always.

    Columns: the surrogate key, the business key, the tracked attributes, the version and SCD
    columns, the load columns.
    """
    known = None if published is None else absences(published, key)
    if known is not None and absent_until is not None:
        known = known.filter(known.eff <= absent_until)
    rows = _observations(observed, published, united(known, closings), key, tracked)
    by_time = ibis.window(
        group_by=rows[key], order_by=[rows.eff, ibis.desc(rows.attribute_hash == _ABSENT)]
    )
    neighbours = rows.mutate(
        previous_hash=rows.attribute_hash.lag().over(by_time),
        previous_eff=rows.eff.lag().over(by_time),
        last_eff=rows.eff.max().over(ibis.window(group_by=rows[key])),
    )
    opens = neighbours.previous_hash.isnull() | (
        neighbours.previous_hash != neighbours.attribute_hash
    )
    opened = neighbours.filter(opens)
    by_start = ibis.window(
        group_by=opened[key], order_by=[opened.eff, ibis.desc(opened.attribute_hash == _ABSENT)]
    )
    ended = opened.mutate(
        next_eff=opened.eff.lead().over(by_start),
        last_seen=opened.previous_eff.lead().over(by_start).coalesce(opened.last_eff),
    )
    present = ended.filter(ended.attribute_hash != _ABSENT)
    in_order = ibis.window(group_by=present[key], order_by=present.eff)
    dated = present.mutate(
        valid_from=present.eff,
        valid_to=present.next_eff.coalesce(instant(OPEN_END)),
        last_seen_at_source=present.last_seen,
        version_number=ibis.row_number().over(in_order) + 1,
        source_system=present.source_system.fill_null(DEFAULT_SOURCE_SYSTEM),
    )
    return dated.select(
        key,
        *tracked,
        "version_number",
        "valid_from",
        "valid_to",
        "last_seen_at_source",
        "attribute_hash",
        *_LOAD_NAMES,
        **{
            surrogate: surrogate_key(dated[key], dated.valid_from),
            "scd_start_date": dated.valid_from.date(),
            "scd_end_date": dated.valid_to.date(),
            "scd_current_flag": dated.valid_to == instant(OPEN_END),
        },
    )


def attribute_hash(rows: ir.Table, tracked: Sequence[str]) -> ir.StringValue:
    """One text for the tracked attributes: equal where all of them are."""
    return md5(encoded([rows[name] for name in tracked]))


def _observations(
    observed: ir.Table,
    published: ir.Table | None,
    absent: ir.Table | None,
    key: str,
    tracked: Sequence[str],
) -> ir.Table:
    columns = (key, "eff", *tracked, *_LOAD_NAMES)
    seen = observed.select(*columns)
    known = None if published is None else _published_observations(published, seen, key, columns)
    present = united(seen, known)
    assert present is not None
    present = present.mutate(attribute_hash=attribute_hash(present, tracked))
    if absent is None:
        return present
    nothing = {
        name: ibis.null(dtype)
        for name, dtype in present.schema().items()
        if name not in (key, "eff", "attribute_hash")
    }
    marked = absent.distinct().mutate(**nothing, attribute_hash=ibis.literal(_ABSENT))
    return present.union(marked.select(*present.columns))


def _published_observations(
    published: ir.Table, seen: ir.Table, key: str, columns: Sequence[str]
) -> ir.Table:
    """What the published versions observe where Silver holds no valid row of the key."""
    again = published.filter(published.last_seen_at_source != published.valid_from)
    known = published.mutate(eff=published.valid_from).select(*columns)
    known = known.union(again.mutate(eff=again.last_seen_at_source).select(*columns))
    instants = seen.select(seen_key=seen[key], seen_eff=seen.eff)
    return known.anti_join(
        instants, [known[key] == instants.seen_key, known.eff == instants.seen_eff]
    )


def next_version(versions: ir.Table, key: str) -> dict[str, ir.Value]:
    """`next_from` and `next_hash` of the version that follows in its key; null for the last."""
    by_start = in_order(versions, key)
    return {
        "next_from": versions.valid_from.lead().over(by_start),
        "next_hash": versions.attribute_hash.lead().over(by_start),
    }


def in_order(versions: ir.Table, key: str) -> Any:
    """The window over the versions of each key, by when they start."""
    return ibis.window(group_by=versions[key], order_by=versions.valid_from)


def absences(published: ir.Table, key: str) -> ir.Table:
    """When published keys were found absent, as far as the versions show it.

    A version ends there and none follows, or an equal one at once: the key was back at that very
    instant.
    """
    rows = published.select(key, "valid_to", "attribute_hash", **next_version(published, key))
    is_closed = ibis.ifelse(
        rows.next_from.isnull(),
        rows.valid_to < instant(OPEN_END),
        (rows.next_from > rows.valid_to) | (rows.next_hash == rows.attribute_hash),
    )
    closed = rows.filter(is_closed)
    return closed.select(key, eff=closed.valid_to)


def closings(
    gold: ir.Table | None,
    silver: ir.Table,
    as_of: ir.TimestampScalar,
    *,
    key: str,
    closes: bool,
    rewinds: bool = False,
    members: Sequence[str] = (),
) -> ir.Table | None:
    """The current keys of which Silver holds no row at all: they end at `as_of` (key and `eff`).

    Not those whose current version begins at or after it, nor Gold's own `members`. If `as_of`
    `rewinds`, what was closed after it is current again.
    """
    if gold is None or not closes:
        return None
    held = silver.select(held_key=clean(silver[key]))
    current = gold.filter(gold.scd_current_flag & (gold.valid_from < as_of))
    if rewinds:
        late = absences(gold, key)
        late = late.filter(late.eff > as_of).select(late_key=late[key], late_end=late.eff)
        before = gold.filter(gold.valid_from < as_of)
        reopened = before.semi_join(
            late, [before[key] == late.late_key, before.valid_to == late.late_end]
        )
        current = current.union(reopened)
    if members:
        current = current.filter(~current[key].isin(members))
    gone = current.anti_join(held, current[key] == held.held_key)
    return gone.select(key, eff=as_of)
