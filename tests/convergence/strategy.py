"""Draws a world: rows of all tables and the batch in which each of them comes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from reference.text import clean

from .rows import KEYS, MAKERS, SPOILS, USER_COLUMNS, Pick, Row, draw_row, timed
from .timeline import FAR_FUTURE, LOOKBACK, NEWEST, OLD, TIMINGS, Timing, admits


@dataclass(frozen=True)
class Arrival:
    """A row of a table, and the batch in which it comes."""

    table: str
    batch: int
    timing: Timing
    bare: tuple[tuple[str, Any], ...]

    @property
    def row(self) -> Row:
        """The row as Silver has it."""
        return timed(dict(self.bare), self.timing)

    @property
    def key(self) -> object:
        """The cleaned business key."""
        value = dict(self.bare)[KEYS[self.table]]
        return clean(value) if isinstance(value, str) else value


@dataclass(frozen=True)
class Gap:
    """A key of a dimension that is in Silver, then in one run not at all, and then again."""

    table: str
    key: str
    run: int


@dataclass(frozen=True)
class World:
    """A little Silver of its own."""

    tag: str
    runs: int
    arrivals: tuple[Arrival, ...]
    gap: Gap | None = None

    def retagged(self, number: int) -> World:
        """The same world under another tag."""
        tag = f"w{number}-"

        def retagged(value: Any) -> Any:
            if isinstance(value, int) and value > 10 * int(self.tag[1:-1]):  # an error's number
                return value % 10 + 10 * number
            return value.replace(self.tag, tag) if isinstance(value, str) else value

        arrivals = tuple(
            replace(one, bare=tuple((name, retagged(value)) for name, value in one.bare))
            for one in self.arrivals
        )
        gap = self.gap and replace(self.gap, key=self.gap.key.replace(self.tag, tag))
        return World(tag, self.runs, arrivals, gap)

    def silver(self, run: int) -> list[Arrival]:
        """What of it is in Silver at a run."""
        here = [arrival for arrival in self.arrivals if arrival.batch <= run]
        gap = self.gap
        if gap is None or gap.run != run:
            return here
        return [one for one in here if (one.table, one.key) != (gap.table, gap.key)]


_TABLES = (
    *("si_users",) * 7,
    *("si_meetings",) * 3,
    *("si_participants",) * 4,
    *("si_support_tickets",) * 3,
    *("si_licenses",) * 2,
    *("si_feature_usage",) * 2,
    *("si_billing_events",) * 2,
    "si_webinars",
    "si_error_data",
    *("again",) * 2,
)
_SIZE = 9
_GAPS = (None, None, "si_users", "si_licenses")


def draw_world(number: int, runs: int, pick: Pick) -> World:
    """One world: a user, a meeting and a participant, one scene, then whatever comes.

    A scene is there because chance alone would seldom bring about what it is for.
    """
    tag = f"w{number}-"
    runs = pick((runs, runs, 2))  # after its last batch, nothing of it is new
    gap = _draw_gap(tag, runs, pick)
    first = ("si_users", "si_meetings", "si_participants")
    arrivals = [_arrival(table, tag, runs, pick, gap) for table in first]
    arrivals += [_around_the_gap(one, gap) for one in pick(_SCENES)(tag, runs, pick)]
    for _ in range(_SIZE):
        table = pick(_TABLES)
        if table == "again":
            arrivals.append(_again(pick(arrivals), runs, pick, gap))
        else:
            arrivals.append(_arrival(table, tag, runs, pick, gap))
    if gap is not None:
        arrivals += _leaving_and_returning(tag, gap, pick)
    return World(tag, runs, tuple(arrivals), gap)


def _arrival(table: str, tag: str, runs: int, pick: Pick, gap: Gap | None) -> Arrival:
    batch = pick(range(1, runs + 1))
    timing = pick(TIMINGS[batch])
    arrival = Arrival(table, batch, timing, tuple(draw_row(table, tag, pick).items()))
    return _around_the_gap(arrival, gap)


def _again(first: Arrival, runs: int, pick: Pick, gap: Gap | None) -> Arrival:
    """The same row delivered again: as it was if the order of load allows it, else loaded anew."""
    batch = pick(range(first.batch, runs + 1))
    if admits(batch, first.timing.later):
        return _around_the_gap(replace(first, batch=batch), gap)
    timing = replace(first.timing, load=NEWEST[batch])
    return _around_the_gap(replace(first, batch=batch, timing=timing), gap)


def _draw_gap(tag: str, runs: int, pick: Pick) -> Gap | None:
    table = pick(_GAPS) if runs > 2 else None
    if table is None:
        return None
    names = {"si_users": ("U1", "U2"), "si_licenses": ("L1", "L2")}
    return Gap(table, f"{tag}{pick(names[table])}", pick(range(2, runs)))


def _around_the_gap(arrival: Arrival, gap: Gap | None) -> Arrival:
    """Leave out what makes a gap mean nothing: a row of the key in it, or one that lies after it.

    Such a row comes in the batch after the gap instead; one from the future loses its future.
    """
    if gap is None or (arrival.table, arrival.key) != (gap.table, gap.key):
        return arrival
    timing, batch = arrival.timing, arrival.batch
    if timing.later is not None and timing.later >= FAR_FUTURE:
        timing = Timing(NEWEST[batch])
    if batch == gap.run:
        batch += 1
        timing = replace(timing, load=NEWEST[batch])
    return replace(arrival, batch=batch, timing=timing)


def _leaving_and_returning(tag: str, gap: Gap, pick: Pick) -> list[Arrival]:
    """Sound rows of the key of a gap: one before it, one after it."""
    key = {KEYS[gap.table]: gap.key}
    batches = (1, gap.run + 1)
    return [
        _sound(gap.table, tag, batch, pick(TIMINGS[batch][:4]), pick, **key) for batch in batches
    ]


def _sound(
    table: str, tag: str, batch: int, timing: Timing, pick: Pick, **given: object
) -> Arrival:
    """A row that no rule rejects, with some of its values given."""
    return Arrival(table, batch, timing, tuple((MAKERS[table](tag, pick) | given).items()))


def _late_change(tag: str, runs: int, pick: Pick) -> list[Arrival]:
    """A user with facts, seen twice as the same, turns out to have been another in between.

    Or from the first: then the version stays and says something else.
    """
    batch = pick(range(1, runs))
    user = f"{tag}{pick(('U1', 'U2'))}"
    first = _sound("si_users", tag, 1, Timing(OLD[0]), pick, user_id=user)
    again = replace(first, batch=batch, timing=Timing(NEWEST[batch]))
    instants = (OLD[1], OLD[2], NEWEST[batch] - LOOKBACK, OLD[0], OLD[0])
    between = Timing(NEWEST[batch + 1], pick(instants))
    late = _sound("si_users", tag, batch + 1, between, pick, user_id=user)
    facts = [
        _sound(table, tag, batch, Timing(NEWEST[batch]), pick, **{USER_COLUMNS[table]: user})
        for table in (pick(tuple(USER_COLUMNS)), "si_support_tickets")
    ]
    return [first, again, late, *facts]


def _changing_meeting(tag: str, runs: int, pick: Pick) -> list[Arrival]:
    """A meeting with a participant and a use of a feature, that is told otherwise later."""
    meeting, batch = f"{tag}{pick(('M1', 'M2'))}", pick(range(1, runs))
    early = Timing(NEWEST[batch])
    later = pick((Timing(NEWEST[batch + 1]), Timing(NEWEST[batch], NEWEST[batch + 1])))
    return [
        _sound("si_meetings", tag, batch, early, pick, meeting_id=meeting),
        _sound("si_participants", tag, batch, early, pick, meeting_id=meeting),
        _sound("si_feature_usage", tag, batch, early, pick, meeting_id=meeting),
        _sound("si_meetings", tag, batch + 1, later, pick, meeting_id=meeting),
    ]


def _ticket_run(tag: str, runs: int, pick: Pick) -> list[Arrival]:
    """A ticket that is closed, and in the next batch closed again, or opened."""
    ticket, batch = f"{tag}{pick(('K1', 'K2'))}", pick(range(1, runs))
    steps = (
        (batch, Timing(NEWEST[batch]), "Closed"),
        (batch + 1, Timing(NEWEST[batch + 1]), pick(("Open", "Resolved"))),
        (batch + 1, Timing(NEWEST[batch + 1], pick(OLD[:2])), pick(("Closed", None))),
    )
    return [
        _sound(
            "si_support_tickets", tag, at, timing, pick, ticket_id=ticket, resolution_status=status
        )
        for at, timing, status in steps
    ]


def _correction(tag: str, runs: int, pick: Pick) -> list[Arrival]:
    """A row that is rejected, and its correction in the next batch."""
    table, batch = pick(tuple(SPOILS)), pick(range(1, runs))
    wrong = _sound(table, tag, batch, Timing(NEWEST[batch]), pick, **pick(SPOILS[table]))
    right = _sound(table, tag, batch + 1, Timing(NEWEST[batch + 1]), pick)
    key = KEYS[table]
    same_key = dict(right.bare) | {key: dict(wrong.bare)[key]}
    return [wrong, replace(right, bare=tuple(same_key.items()))]


def _nothing(tag: str, runs: int, pick: Pick) -> list[Arrival]:  # noqa: ARG001  # as its siblings
    """No scene: everything is left to chance."""
    return []


_SCENES = (
    _nothing,
    *(_late_change,) * 3,
    _changing_meeting,
    _changing_meeting,
    _ticket_run,
    _correction,
)
