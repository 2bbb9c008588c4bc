"""Lives of keys of the dimensions: what Silver holds of each in every run.

Silver may grow, hold the current state only, lose rows or whole keys and get them back. Every run
has its `as_of` after all that it has seen, and rows may say that they took effect at the very
instant of the run before.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from .rows import Pick, Row

FIRST_RUN = datetime(2025, 1, 11)
BETWEEN_RUNS = timedelta(days=10)

Life = list[list[Row]]
"""For each run, the rows of one key that Silver holds."""
Keeps = Callable[[list[Row], list[Row], Pick], list[Row]]
"""What Silver holds after some rows have come to those that it held."""


def as_of(run: int) -> datetime:
    """The `as_of` of a run, the first of which is number 1."""
    return FIRST_RUN + (run - 1) * BETWEEN_RUNS


def user_life(number: int, runs: int, pick: Pick) -> Life:
    """The life of one user."""
    return _life(runs, pick, lambda: _user(number, pick))


def license_life(number: int, users: int, runs: int, pick: Pick) -> Life:
    """The life of a licence that is assigned to some of so many users."""
    return _life(runs, pick, lambda: _license(number, users, pick))


def in_run(lives: Mapping[str, Sequence[Life]], run: int) -> dict[str, list[Row]]:
    """All of Silver at a run, by table."""
    return {
        table: [row for life in of_table for row in life[run - 1]]
        for table, of_table in lives.items()
    }


def _user(number: int, pick: Pick) -> Row:
    name, email, plan = pick((("Ann", "a", "Pro"), ("Ann", "A", "pro"), ("Bob", "b", "Pro")))
    wrong: Sequence[Row] = ({}, {}, {}, {}, {}, {"email": None})
    return {
        "user_id": pick((f"U{number}", f" U{number} ")),
        "user_name": name,
        "email": f"{email}{number}@x.com",
        "company": pick((None, None, "Acme")),
        "plan_type": plan,
        "user_status": pick(("Active", "Odd")),
        **pick(wrong),
    }


def _license(number: int, users: int, pick: Pick) -> Row:
    wrong: Sequence[Row] = ({}, {}, {}, {}, {}, {"license_type": " "})
    user = pick((number % users, (number + 1) % users, -1, None))
    return {
        "license_id": f"L{number}",
        "license_type": pick(("Pro", "Basic")),
        "assigned_to_user_id": None if user is None else f"U{user}",
        "start_date": date(2025, 1, 1),
        "end_date": pick((None, date(2025, 1, 25), None)),
        **pick(wrong),
    }


def _life(runs: int, pick: Pick, make: Callable[[], Row]) -> Life:
    """What Silver holds, run by run."""
    ways: Sequence[Keeps] = (_all, _all, _current, _some)
    keeps = pick(ways)
    life: Life = []
    held: list[Row] = []
    for run in range(1, runs + 1):
        arrivals = [_arrival(run, pick, make()) for _ in range(pick((1, 0, 2, 3)))]
        if pick((False, False, False, True)) and held:
            arrivals.append(dict(pick(held)))
        held = keeps(held, arrivals, pick)
        is_away = run > 1 and pick((False, False, False, True))
        life.append([] if is_away else held)
    return life


def _all(held: list[Row], arrivals: list[Row], _: Pick) -> list[Row]:
    """Append only."""
    return held + arrivals


def _current(held: list[Row], arrivals: list[Row], _: Pick) -> list[Row]:
    """The rows that came last take the place of what was there."""
    return arrivals or held


def _some(held: list[Row], arrivals: list[Row], pick: Pick) -> list[Row]:
    """Rows get lost."""
    return [row for row in held if pick((True, True, False))] + arrivals


def _arrival(run: int, pick: Pick, row: Row) -> Row:
    """A row that comes in a run, with its metadata: often late, never after the run."""
    before = as_of(run - 1)
    effects = (
        before + timedelta(days=5),
        before,
        before + timedelta(days=5, microseconds=1),
        before - timedelta(days=3),
        datetime(2025, 1, 6),
        datetime(2025, 1, 3, 12),
    )
    at: Any = pick(effects)
    loaded = max(at, before + timedelta(days=7))
    load, update = pick(((at, None), (loaded, at), (None, at), (at, None)))
    days = (date(2024, 5, 1), date(2024, 3, 1), date(2024, 8, 1), None)
    return {
        **row,
        "load_timestamp": load,
        "update_timestamp": update,
        "load_date": pick(days),  # before all versions begin, so it never passes for their start
        "update_date": None,
        "source_system": pick((None, "S")),
    }
