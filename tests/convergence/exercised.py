"""What a world exercises, worked out from its rows alone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from itertools import pairwise

from reference.contract import BUSINESS, METADATA, Kind, Row, key_column
from reference.desk import is_terminal
from reference.dimensions import tracked_of_license, tracked_of_user
from reference.ordering import by_key, eff, latest_order, one_per_instant
from reference.rejecting import Sieved, sieve
from reference.text import clean

from .dimensions import Dimensions
from .rows import USER_COLUMNS
from .strategy import World

REQUIRED = (
    "a late row splits a version",
    "a user arrives after their facts",
    "a key returns after a closing",
    "a meeting changes under its participants",
    "a rejected row is corrected",
)
WELCOME = (
    "a meeting arrives after its participants",
    "a ticket is opened again after its closing",
    "rows of one key contradict each other at one instant",
    "an email is shared for a while",
    "a participant arrives after its meeting",
)

_TRACKED = {"si_users": tracked_of_user, "si_licenses": tracked_of_license}

State = dict[str, Sieved]


def exercised(world: World, dimensions: Dimensions) -> set[str]:
    """The names of what happens in a world; `dimensions` are the model's after its last run."""
    states = [_state(world, run) for run in range(1, world.runs + 1)]
    found = {name for before, after in pairwise(states) for name in _happened(before, after)}
    if _returns(world, dimensions):
        found.add("a key returns after a closing")
    if _shared_for_a_while(states):
        found.add("an email is shared for a while")
    return found


def _state(world: World, run: int) -> State:
    """The cleaned rows of a world in Silver at a run, split by the reject rules."""
    tables: dict[str, list[Row]] = {table: [] for table in BUSINESS}
    for arrival in world.silver(run):
        if arrival.table in tables:
            tables[arrival.table].append(_cleaned(arrival.table, arrival.row))
    return {table: sieve(table, rows) for table, rows in tables.items()}


def _cleaned(table: str, row: Row) -> Row:
    kinds = {**BUSINESS[table], **METADATA}
    return {
        name: clean(row.get(name)) if kind is Kind.TEXT else row.get(name)
        for name, kind in kinds.items()
    }


def _happened(before: State, after: State) -> Iterator[str]:
    """What one run brings about."""
    if any(_splits(table, before, after) for table in _TRACKED):
        yield "a late row splits a version"
    if _referenced(before) & (_keys("si_users", after) - _keys("si_users", before)):
        yield "a user arrives after their facts"
    met = {row["meeting_id"] for row in before["si_participants"].valid}
    old, new = _latest("si_meetings", before), _latest("si_meetings", after)
    if any(_shape(old[key]) != _shape(new[key]) for key in met & set(old) & set(new)):
        yield "a meeting changes under its participants"
    if met & (set(new) - set(old)):
        yield "a meeting arrives after its participants"
    if any(
        (_standing(table, before) & _rejected(table, after)) - _standing(table, after)
        for table in BUSINESS
    ):
        yield "a rejected row is corrected"
    tickets, later = _latest("si_support_tickets", before), _latest("si_support_tickets", after)
    if any(is_terminal(row) and not is_terminal(later[key]) for key, row in tickets.items()):
        yield "a ticket is opened again after its closing"
    if any(_contradicted(table, after) for table in _TRACKED):
        yield "rows of one key contradict each other at one instant"
    fresh = set(_latest("si_participants", after)) - set(_latest("si_participants", before))
    arrived = [_latest("si_participants", after)[key] for key in fresh]
    if any(row["meeting_id"] in old for row in arrived):
        yield "a participant arrives after its meeting"


def _keys(table: str, state: State) -> set[str]:
    """The keys of a table that have a valid row."""
    return {row[key_column(table)] for row in state[table].valid}


def _latest(table: str, state: State) -> dict[str, Row]:
    """The latest valid row of every key."""
    return {key: rows[-1] for key, rows in by_key(table, state[table].valid).items()}


def _referenced(state: State) -> set[str]:
    """The users that rows of Gold refer to."""
    return {
        row[column]
        for table, column in USER_COLUMNS.items()
        for row in _latest(table, state).values()
    }


def _shape(meeting: Row) -> tuple[object, ...]:
    """What a participant takes from its meeting."""
    return (meeting["host_id"], meeting["start_time"], meeting["end_time"])


def _standing(table: str, state: State) -> set[tuple[object, ...]]:
    """The rejected rows of keys that no later valid row corrects."""
    key, latest = key_column(table), _latest(table, state)
    rows = [one.row for one in state[table].rejected if one.row[key] is not None]
    return {
        latest_order(table, row)
        for row in rows
        if row[key] not in latest
        or latest_order(table, row) > latest_order(table, latest[row[key]])
    }


def _rejected(table: str, state: State) -> set[tuple[object, ...]]:
    return {latest_order(table, one.row) for one in state[table].rejected}


def _starts(table: str, state: State) -> dict[str, dict[datetime, datetime]]:
    """For every key, the start of the version that each of its instants lies in."""
    result: dict[str, dict[datetime, datetime]] = {}
    for key, rows in by_key(table, state[table].valid).items():
        starts = result.setdefault(key, {})
        for before, row in pairwise([None, *one_per_instant(rows)]):
            at = eff(row) if row is not None else None
            assert row is not None
            assert at is not None
            is_same = before is not None and _TRACKED[table](before) == _TRACKED[table](row)
            starts[at] = list(starts.values())[-1] if is_same else at
    return result


def _splits(table: str, before: State, after: State) -> bool:
    """Whether two instants that lay in one version now lie in two, for a row in between."""
    now = _starts(table, after)
    return any(
        starts[earlier] == starts[later] and now[key][earlier] != now[key][later]
        for key, starts in _starts(table, before).items()
        if key in now
        for earlier, later in pairwise(sorted(starts))
    )


def _contradicted(table: str, state: State) -> bool:
    """Whether a key has two valid rows at one instant that say different things."""
    said: dict[tuple[object, ...], set[tuple[object, ...]]] = {}
    for row in state[table].valid:
        at = (row[key_column(table)], eff(row))
        said.setdefault(at, set()).add(_TRACKED[table](row))
    return any(len(what) > 1 for what in said.values())


def _returns(world: World, dimensions: Dimensions) -> bool:
    """Whether the key of the gap was closed and has a version that begins afterwards."""
    if world.gap is None:
        return False
    histories = dimensions.users if world.gap.table == "si_users" else dimensions.licenses
    history = histories[world.gap.key]
    return any(
        version.valid_from >= closing
        for closing in history.closings
        for version in history.versions
    )


def _shared_for_a_while(states: list[State]) -> bool:
    """Whether two users share their current email after one run, and after the next do not."""
    pairs = [_sharing(state) for state in states]
    return any(before - after for before, after in pairwise(pairs))


def _sharing(state: State) -> set[frozenset[str]]:
    emails = {key: row["email"].lower() for key, row in _latest("si_users", state).items()}
    return {
        frozenset((one, other))
        for one, email in emails.items()
        for other in emails
        if one != other and emails[other] == email
    }
