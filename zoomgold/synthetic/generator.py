"""The whole directory: each table built, spoiled, completed with edge cases, and written."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import polars as pl

from zoomgold.synthetic import business, loader, meetings, people
from zoomgold.synthetic.dirt import spoil
from zoomgold.synthetic.draw import Draw
from zoomgold.synthetic.edge_cases import edge_rows
from zoomgold.synthetic.faults import FAULTS
from zoomgold.synthetic.schema import conform
from zoomgold.synthetic.timeline import Window

DEFAULT_USERS: Final = 500
DEFAULT_SEED: Final = 7
DEFAULT_DIRT: Final = 0.03
DEFAULT_DAYS: Final = 180
LARGEST_DIRT: Final = 0.5
MOST_DAYS: Final = 36_500
ROWS_PER_GROUP: Final = 262_144


def generate(
    *,
    users: int,
    seed: int,
    dirt: float,
    days: int,
    out: Path,
    done: Callable[[str, int], None] = lambda _table, _rows: None,
) -> dict[str, int]:
    """Write the ten Silver tables into ``out`` and return the rows written, by table.

    ``users`` sets the size: about 75 rows a user, 56 of them participants. ``dirt`` is the share
    of each table's rows that has something wrong, 0 to 0.5. Above 0 a fixed set of edge cases is
    added, so that under some 200 users more than 5 % of a small table may be rejected. ``days`` is
    the span of time before 2025-06-30. Equal arguments give equal bytes. ``done`` is called with
    each table that is written, and its rows.

    Raises ValueError for an argument out of range, OSError when ``out`` cannot be written.
    """
    _check(users=users, seed=seed, dirt=dirt, days=days)
    out.mkdir(parents=True, exist_ok=True)
    written = {}
    for table, build in _tables(users, seed, dirt, Window(days)):
        frame = build()
        if dirt > 0:
            frame = spoil(table, frame, FAULTS[table], dirt, Draw(seed, table, "dirt"))
            frame = pl.concat([frame, edge_rows(table)])
        _write(conform(table, frame), out / f"{table}.parquet")
        written[table] = frame.height
        done(table, frame.height)
    return written


def _check(*, users: int, seed: int, dirt: float, days: int) -> None:
    if users < 1:
        raise ValueError(f"users must be at least 1, not {users}")
    if seed < 0:
        raise ValueError(f"seed must not be negative, not {seed}")
    if not 0 <= dirt <= LARGEST_DIRT:
        raise ValueError(f"dirt must lie between 0 and {LARGEST_DIRT}, not {dirt}")
    if not 1 <= days <= MOST_DAYS:
        raise ValueError(f"days must lie between 1 and {MOST_DAYS}, not {days}")


def _tables(
    users: int, seed: int, dirt: float, window: Window
) -> Iterator[tuple[str, Callable[[], pl.DataFrame]]]:
    """Each table's name with the function that builds it, one after the other to save memory."""
    planned = meetings.plan(seed, users, window)
    yield "si_users", lambda: people.users(seed, users, window)
    yield "si_licenses", lambda: people.licenses(seed, users, window)
    yield "si_meetings", lambda: meetings.meetings(seed, planned, unfinished_drafts=dirt > 0)
    yield "si_participants", lambda: meetings.participants(seed, planned)
    yield "si_feature_usage", lambda: meetings.feature_usage(seed, planned)
    yield "si_webinars", lambda: meetings.webinars(seed, users, window)
    yield "si_support_tickets", lambda: business.support_tickets(seed, users, window)
    yield "si_billing_events", lambda: business.billing_events(seed, users, window)
    yield "si_error_data", lambda: loader.error_data(seed, users, window)
    yield "si_audit", lambda: loader.audit(seed, users, window)


def _write(frame: pl.DataFrame, path: Path) -> None:
    """Write beside the file and rename, so that a reader never meets half a table."""
    unfinished = path.with_name(f".{path.name}.unfinished")
    try:
        # One chunk and fixed row groups: otherwise the bytes would depend on the threads.
        frame.rechunk().write_parquet(unfinished, compression="zstd", row_group_size=ROWS_PER_GROUP)
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
