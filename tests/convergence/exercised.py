"""What a world exercises, worked out from its rows and from the runs that read them."""

from __future__ import annotations

from collections.abc import Iterator, Set
from datetime import datetime, timedelta
from itertools import pairwise

from reference.builder import GOLD_OF
from reference.contract import BUSINESS, METADATA, Kind, Row, key_column
from reference.desk import is_terminal
from reference.dimensions import tracked_of_license, tracked_of_user
from reference.ordering import by_key, eff, latest_order, one_per_instant
from reference.rejecting import Sieved, sieve
from reference.text import clean

from .course import EVERYTHING, Course, Step
from .dimensions import Dimensions
from .play import Outcome
from .rows import USER_COLUMNS
from .timeline import LONG_AHEAD, LONG_BEHIND, LOOKBACK, NEWEST
from .world import Arrival, World

REQUIRED = (
    "a late row splits a version",
    "a user arrives after their facts",
    "a key returns after a closing",
    "a meeting changes under its participants",
    "a rejected row is corrected",
    "a row comes later than the lookback",
    "a timestamp is years ahead",
    "a timestamp is years behind",
    "a row is delivered again",
    "a row is deleted",
    "a deleted row is delivered again",
    "a slice is replayed",
    "a partial run is accepted",
    "a partial run is refused",
    "the clock is set back",
    "code changes",
    "hard_deletes changes",
)
WELCOME = (
    "a meeting arrives after its participants",
    "a ticket is opened again after its closing",
    "rows of one key contradict each other at one instant",
    "an email is shared for a while",
    "a participant arrives after its meeting",
    "a key stays deleted",
    "the clock stands still",
)

_TRACKED = {"si_users": tracked_of_user, "si_licenses": tracked_of_license}

State = dict[str, Sieved]


def exercised(world: World, course: Course, outcome: Outcome) -> set[str]:
    """The names of what happens in a world."""
    states = [_state(world, run) for run in range(1, world.runs + 1)]
    found = {name for before, after in pairwise(states) for name in _happened(before, after)}
    found.update(_delivered(world), _run(world, course, outcome.refused))
    if _returns(world, outcome.dimensions):
        found.add("a key returns after a closing")
    if _shared_for_a_while(states):
        found.add("an email is shared for a while")
    return found


def _delivered(world: World) -> Iterator[str]:
    """What its rows say of when they come and go."""
    arrivals = world.arrivals
    if any(_is_late(one) for one in arrivals):
        yield "a row comes later than the lookback"
    times = [time for one in arrivals for time in one.timing.given]
    if any(time >= LONG_AHEAD[0] for time in times):
        yield "a timestamp is years ahead"
    if any(time < LONG_BEHIND[1] + timedelta(days=1) for time in times):
        yield "a timestamp is years behind"
    pairs = [
        (first, again)
        for first in arrivals
        for again in arrivals
        if first.batch < again.batch and (first.table, first.bare) == (again.table, again.bare)
    ]
    if pairs:
        yield "a row is delivered again"
    if world.loses_rows:
        yield "a row is deleted"
    if any(first.gone is not None and first.gone < again.batch for first, again in pairs):
        yield "a deleted row is delivered again"
    if _replays(world, {(first, again.batch) for first, again in pairs}):
        yield "a slice is replayed"
    keys = [{(one.table, one.key) for one in world.silver(run)} for run in range(1, world.runs + 1)]
    if set().union(*keys) - keys[-1]:
        yield "a key stays deleted"


def _is_late(one: Arrival) -> bool:
    """Whether it is under the latest of the batch before, less lookback, by all that it says."""
    later = one.timing.later
    return one.batch > 1 and later is not None and later < NEWEST[one.batch - 1] - LOOKBACK


def _replays(world: World, again: set[tuple[Arrival, int]]) -> bool:
    """Whether all rows of a batch, two at least, come once more in one later batch."""
    for batch in range(1, world.runs):
        rows = [one for one in world.arrivals if one.batch == batch]
        for later in range(batch + 1, world.runs + 1):
            if len(rows) > 1 and all((one, later) in again for one in rows):
                return True
    return False


def _run(world: World, course: Course, refused: Set[Step]) -> Iterator[str]:
    """What the runs do that have news of it before them."""
    for before, step in zip((None, *course.steps), course.steps, strict=False):
        news = {GOLD_OF.get(one.table) for one in world.arrivals if one.batch == step.batch}
        if not news & set(step.tables):
            continue
        if step.select != EVERYTHING:
            yield f"a partial run is {'refused' if step in refused else 'accepted'}"
        if step.edited:
            yield "code changes"
        if before is None:
            continue
        if step.close != before.close:
            yield "hard_deletes changes"
        if step.clock < before.clock:
            yield "the clock is set back"
        if step.clock == before.clock:
            yield "the clock stands still"


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
    both = set(tickets) & set(later)
    if any(is_terminal(tickets[key]) and not is_terminal(later[key]) for key in both):
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
        for earlier, later in pairwise(sorted(starts))
        if {earlier, later} <= set(now.get(key, ()))
    )


def _contradicted(table: str, state: State) -> bool:
    """Whether a key has two valid rows at one instant that say different things."""
    said: dict[tuple[object, ...], set[tuple[object, ...]]] = {}
    for row in state[table].valid:
        at = (row[key_column(table)], eff(row))
        said.setdefault(at, set()).add(_TRACKED[table](row))
    return any(len(what) > 1 for what in said.values())


def _returns(world: World, dimensions: Dimensions) -> bool:
    """Whether a key was closed and has a version that begins afterwards."""
    histories = (*dimensions.users.items(), *dimensions.licenses.items())
    return any(
        version.valid_from >= closing
        for key, history in histories
        if key.startswith(world.tag)
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
