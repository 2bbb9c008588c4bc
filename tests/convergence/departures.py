"""What of a world goes from Silver again: a key for a while, a key for good, rows held twice.

A run knows a row by its timestamps. A row that goes in the same run as one with the very same
timestamps comes is changed in place, and nothing but the lookback looks for that. So in a world
that loses rows no two rows have both timestamps in common, but copies of one row.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from .rows import KEYS, MAKERS, Pick
from .timeline import IN_TIME, NEWEST, Timing
from .world import Arrival

_DIMENSIONS = {"si_users": ("U1", "U2"), "si_licenses": ("L1", "L2")}


def depart(
    arrivals: Sequence[Arrival], number: int, tag: str, runs: int, pick: Pick
) -> tuple[Arrival, ...]:
    """The rows of a world, some of which go, or none."""
    way = pick((*("stay",) * 4, "key", "copies", *("away",) * 3))
    if way == "stay":
        return tuple(arrivals)
    if way == "key" or runs == 2:
        found = _key_goes(arrivals, runs, pick)
    elif way == "copies":
        found = _copies_go(arrivals, runs, pick)
    else:
        found = _key_is_away(arrivals, tag, runs, pick)
    return _with_times_of_their_own(found, number)


def _key_goes(arrivals: Sequence[Arrival], runs: int, pick: Pick) -> list[Arrival]:
    """All rows of a key go, for good or until a later batch; others of the key may come."""
    batch = pick(range(2, runs + 1))
    back = pick((None, None, *range(batch + 1, runs + 1)))
    keys = [(one.table, one.key) for one in arrivals if one.batch < batch and _can_go(one)]
    if not keys:
        return list(arrivals)
    table, key = pick(keys)
    return _without_key(arrivals, table, key, batch, back)


def _can_go(one: Arrival) -> bool:
    """Whether it has a key that can be deleted; a row of Silver's own log is nobody's."""
    return one.key is not None and one.table != "si_error_data"


def _key_is_away(arrivals: Sequence[Arrival], tag: str, runs: int, pick: Pick) -> list[Arrival]:
    """A key of a dimension is gone in one batch, and back in the next with something new.

    No other row of it comes in between, and none of it lies ahead of the runs: it can be closed.
    """
    table = pick(tuple(_DIMENSIONS))
    key, batch = f"{tag}{pick(_DIMENSIONS[table])}", pick(range(2, runs))
    found = [_around(one, batch) if _is_of(one, table, key) else one for one in arrivals]
    for at in (1, batch + 1):
        bare = MAKERS[table](tag, pick) | {KEYS[table]: key}
        found.append(Arrival(table, at, pick(IN_TIME[at]), tuple(bare.items())))
    return _without_key(found, table, key, batch, batch + 1)


def _around(one: Arrival, batch: int) -> Arrival:
    times = one.timing.given
    is_ahead = any(time > NEWEST[one.batch] for time in times)
    timing = Timing(NEWEST[one.batch]) if is_ahead else one.timing
    return replace(one, timing=timing, batch=batch + 1 if one.batch == batch else one.batch)


def _copies_go(arrivals: Sequence[Arrival], runs: int, pick: Pick) -> list[Arrival]:
    """Rows are there twice for a while: somebody delivers a slice again and tidies up later."""
    batch = pick(range(2, runs))
    there = [one for one in arrivals if one.batch <= batch and one.timing.given]
    return [*arrivals, *(replace(one, batch=batch, gone=batch + 1) for one in there)]


def _is_of(one: Arrival, table: str, key: object) -> bool:
    return (one.table, one.key) == (table, key)


def _without_key(
    arrivals: Sequence[Arrival], table: str, key: object, batch: int, back: int | None
) -> list[Arrival]:
    """All rows of a key that are there go with a batch, and come back with another one."""
    found: list[Arrival] = []
    for one in arrivals:
        if not _is_of(one, table, key):
            found.append(one)
            continue
        dated = replace(one, timing=_dated(one))
        if one.batch >= batch:
            found.append(dated)
            continue
        found.append(replace(dated, gone=batch))
        if back is not None:
            found.append(replace(dated, batch=back))
    return found


def _dated(one: Arrival) -> Timing:
    """The timing with a load date: a key's day of registration is not known without one.

    What is published of a user who is gone does not say whether the day came from a row.
    """
    load = one.timing.load or NEWEST[one.batch]
    return replace(one.timing, load=load, is_dated=True)


def _with_times_of_their_own(arrivals: Sequence[Arrival], number: int) -> tuple[Arrival, ...]:
    """No timestamps in common with another row of this or another world, save those of copies."""
    order: dict[tuple[object, ...], int] = {}
    found = []
    for one in arrivals:
        row = (one.table, one.timing, one.bare)
        moved = timedelta(microseconds=1 + 1000 * number + order.setdefault(row, len(order)))
        load, update = one.timing.load, one.timing.update
        if load is not None:
            timing = replace(one.timing, load=load + moved)
        elif update is not None:
            timing = replace(one.timing, update=update + moved)
        else:
            timing = one.timing
        found.append(replace(one, timing=timing))
    return tuple(found)
