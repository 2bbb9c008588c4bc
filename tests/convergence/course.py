"""The course of a play: which runs there are, of which tables, and what the clock says at each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from support.gold import BUSINESS_TABLES

from zoomgold.models.catalog import MARTS

from .rows import Pick
from .timeline import AS_OF_DELAYS, NEWEST, STEADY_AS_OF

_FIRST_CLOCK = datetime(2025, 7, 1, 6)
_MOVES = (
    *(timedelta(hours=1),) * 4,
    timedelta(0),
    -timedelta(minutes=5),
    -timedelta(days=5 * 365),
    timedelta(days=3 * 365),
)
"""How the clock moves from run to run: mostly ahead; it stands still, or somebody sets it."""

Tables = tuple[str, ...]

SAFE: tuple[Tables, ...] = (
    ("go_webinar_fact",),
    ("go_support_ticket_fact",),
    ("go_billing_event_fact",),
    ("go_license_dim", "go_billing_event_fact"),
    ("go_feature_usage_fact",),
    ("go_meeting_fact", "go_participant_fact", "go_feature_usage_fact"),
    BUSINESS_TABLES,
    (*BUSINESS_TABLES, "go_user_day_agg"),
    MARTS,
    ("go_license_month_agg", "go_webinar_fact"),
)
"""Selections that hold whatever follows their tables: no run of them leaves a table behind."""
RISKY: tuple[Tables, ...] = (
    ("go_user_dim",),
    ("go_user_dim", "go_license_dim"),
    ("go_meeting_fact",),
    ("go_participant_fact",),
    ("go_meeting_fact", "go_participant_fact"),
    ("go_user_dim", "go_participant_fact", "go_support_ticket_fact"),
)
"""Selections that leave tables behind where what they change is referred to."""
EVERYTHING: Tables = ()
EDITED: tuple[Tables, ...] = (
    ("go_user_dim",),
    ("go_meeting_fact",),
    ("go_billing_event_fact", "go_user_day_agg"),
    ("go_license_month_agg",),
)
"""Models whose code somebody changes at once; what they shape is changed with them."""


@dataclass(frozen=True)
class Step:
    """One run: after which batch, of which tables (none selected: all), when by its clock.

    Also whether keys that vanish are closed in it, and the models whose code has changed before it.
    """

    batch: int
    clock: datetime
    select: Tables = EVERYTHING
    close: bool = True
    edited: Tables = ()

    @property
    def tables(self) -> Tables:
        """The business tables that it builds."""
        return tuple(name for name in self.select if name not in MARTS) or self._all_or_none

    @property
    def marts(self) -> Tables:
        """The marts that it builds."""
        return tuple(name for name in MARTS if name in self.select or not self.select)

    @property
    def _all_or_none(self) -> Tables:
        return () if self.select else BUSINESS_TABLES

    @property
    def is_safe(self) -> bool:
        """Whether no table can be left behind."""
        return self.select == EVERYTHING or self.select in SAFE


@dataclass(frozen=True)
class Course:
    """The `as_of` of each batch, the runs, and whether a batch comes as a file more of each table.

    Else every batch writes all files anew.
    """

    as_ofs: tuple[datetime, ...]
    steps: tuple[Step, ...]
    appends: bool = False


def draw_course(batches: int, pick: Pick) -> Course:
    """Runs for so many batches; the last of them builds everything."""
    as_ofs = tuple(NEWEST[batch] + pick(AS_OF_DELAYS) for batch in range(1, batches + 1))
    if pick((False, False, False, True)):
        as_ofs = (STEADY_AS_OF,) * batches
    steps: list[Step] = []
    clock = _FIRST_CLOCK
    close = pick((True, True, False))
    for batch in range(1, batches + 1):
        for select in _selections(batch, batches, pick):
            clock += pick(_MOVES) if steps else timedelta(0)
            close ^= bool(steps) and pick((False, False, False, True))
            edited = pick(((), (), *EDITED)) if steps else ()
            steps.append(Step(batch, clock, select, close, edited))
    return Course(as_ofs, tuple(steps))


def _selections(batch: int, batches: int, pick: Pick) -> Sequence[Tables]:
    """What the runs after a batch build: first everything, in between anything."""
    if batch == 1:
        return pick(((EVERYTHING,), (BUSINESS_TABLES, EVERYTHING)))
    safe, risky = pick(SAFE), pick((*RISKY, _some(pick)))
    if batch == batches:
        return pick(((risky, EVERYTHING), (EVERYTHING,), (safe, EVERYTHING)))
    return pick(((risky, safe), (safe, risky), (risky, EVERYTHING), (safe, EVERYTHING)))


def _some(pick: Pick) -> Tables:
    """Some tables, at least one."""
    some = tuple(name for name in (*BUSINESS_TABLES, *MARTS) if pick((True, False)))
    return some or ("go_user_dim",)
