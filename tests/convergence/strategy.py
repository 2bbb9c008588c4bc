"""Draws a world: rows of all tables, and the batches in which each comes and goes."""

from __future__ import annotations

from dataclasses import replace

from .departures import depart
from .rows import KEYS, MAKERS, SPOILS, USER_COLUMNS, Pick, draw_row
from .timeline import LOOKBACK, NEWEST, OLD, TIMINGS, Timing
from .world import Arrival, World

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


def draw_world(number: int, runs: int, pick: Pick) -> World:
    """One world: a user, a meeting and a participant, one scene, then whatever comes.

    A scene is there because chance alone would seldom bring about what it is for.
    """
    tag = f"w{number}-"
    runs = pick((runs, runs, 2))  # after its last batch, nothing of it is new
    first = ("si_users", "si_meetings", "si_participants")
    arrivals = [_arrival(table, tag, runs, pick) for table in first]
    arrivals += pick(_SCENES)(tag, runs, pick)
    for _ in range(_SIZE):
        table = pick(_TABLES)
        if table == "again":
            arrivals.append(_again(pick(arrivals), runs, pick))
        else:
            arrivals.append(_arrival(table, tag, runs, pick))
    if pick((True, False, False)):
        arrivals += _replayed_slice(arrivals, runs, pick)
    return World(tag, runs, depart(arrivals, number, tag, runs, pick))


def _arrival(table: str, tag: str, runs: int, pick: Pick) -> Arrival:
    batch = pick(range(1, runs + 1))
    return Arrival(table, batch, pick(TIMINGS[batch]), tuple(draw_row(table, tag, pick).items()))


def _again(first: Arrival, runs: int, pick: Pick) -> Arrival:
    """The same row delivered again: as it was, or loaded anew."""
    batch = pick(range(first.batch, runs + 1))
    timing = pick((first.timing, replace(first.timing, load=NEWEST[batch])))
    return replace(first, batch=batch, timing=timing)


def _replayed_slice(arrivals: list[Arrival], runs: int, pick: Pick) -> list[Arrival]:
    """All rows of a batch, delivered once more in a later one: as they were, or loaded anew."""
    batch = pick(range(1, runs))
    later = pick(range(batch + 1, runs + 1))
    is_loaded_anew = pick((False, False, True))
    return [
        replace(
            one,
            batch=later,
            timing=replace(one.timing, load=NEWEST[later]) if is_loaded_anew else one.timing,
        )
        for one in arrivals
        if one.batch == batch
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
    """A meeting with a participant and a use of a feature, that a later row changes."""
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
