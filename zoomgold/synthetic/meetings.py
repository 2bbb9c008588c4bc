"""si_meetings, and what happens in meetings: si_participants, si_feature_usage; si_webinars."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import polars as pl

from zoomgold.synthetic import vocabulary
from zoomgold.synthetic.draw import Draw, Flags, Ints
from zoomgold.synthetic.schema import conform
from zoomgold.synthetic.timeline import (
    DAY,
    HOUR,
    MINUTE,
    Window,
    choose,
    dates,
    ids,
    load_columns,
    nullable,
    scaled,
    timestamps,
    user_ids,
    with_redelivery,
    within,
)

MEETINGS_PER_USER = 4.6
USAGES_PER_USER = 6.0
WEBINARS_PER_USER = 1.2

# Smallest and largest number of attendances, and how often; 12 on average.
SIZES = (
    (0, 0, 0.04),
    (1, 1, 0.08),
    (2, 4, 0.34),
    (5, 10, 0.27),
    (11, 20, 0.14),
    (21, 50, 0.10),
    (51, 120, 0.025),
    (121, 300, 0.005),
)
HOURS_OF_DAY = (2, 0, 0, 0, 0, 0, 1, 3, 8, 12, 12, 10, 6, 10, 12, 11, 9, 5, 3, 2, 2, 1, 1, 2)
LENGTHS = (15, 25, 30, 45, 50, 60, 90, 120, 240)


@dataclass(frozen=True)
class Plan:
    """What the tables about meetings agree on; one entry per meeting, times in seconds."""

    users: int
    host: Ints
    start: Ints
    end: Ints
    size: Ints

    @property
    def count(self) -> int:
        """How many meetings there are."""
        return len(self.host)

    @property
    def ids(self) -> pl.Series:
        """The id of every meeting."""
        return ids("M", 8, np.arange(1, self.count + 1, dtype=np.int64))


def plan(seed: int, users: int, window: Window) -> Plan:
    """Hosts, times and sizes of the meetings; a few users host most of them."""
    draw = Draw(seed, "si_meetings", "plan")
    count = scaled(users, MEETINGS_PER_USER)
    start, end = _sessions(draw, count, window, LENGTHS, (12, 10, 28, 12, 8, 20, 6, 3, 1))
    smallest, largest, weights = zip(*SIZES, strict=True)
    bracket = draw.pick(count, weights)
    low, high = np.array(smallest)[bracket], np.array(largest)[bracket]
    host = draw.below_skewed(count, users)
    return Plan(users, host, start, end, low + draw.below(count, high - low + 1))


def meetings(seed: int, planned: Plan, *, unfinished_drafts: bool) -> pl.DataFrame:
    """The meetings; some were delivered at their start already, with a draft of the topic.

    With ``unfinished_drafts`` such an early row has no end yet.
    """
    draw = Draw(seed, "si_meetings", "rows")
    count = planned.count
    team = draw.below(count, len(vocabulary.TEAMS))
    occasion = draw.below(count, len(vocabulary.OCCASIONS))
    elapsed = (planned.end - planned.start) // MINUTE
    reported = elapsed + np.array((0, 1, -1))[draw.pick(count, (0.8, 0.12, 0.08))]
    drafted = draw.chance(count, 0.08)
    topic = pl.DataFrame(
        {
            "team": choose(vocabulary.TEAMS, team),
            "occasion": choose(vocabulary.OCCASIONS, occasion),
            "untitled": draw.chance(count, 0.02),
        }
    ).select(pl.when(~pl.col("untitled")).then(pl.format("{} {}", "team", "occasion")))

    def rows(changed: Ints, unstamped: Flags) -> pl.DataFrame:
        columns = {
            "meeting_id": planned.ids,
            "host_id": user_ids(planned.users).gather(planned.host),
            "meeting_topic": topic.to_series(),
            "start_time": timestamps(planned.start),
            "end_time": timestamps(planned.end),
            "duration_minutes": pl.Series(reported),
            **load_columns(draw, changed, unstamped),
        }
        return conform("si_meetings", columns)

    final = rows(
        planned.end + draw.below(count, 600), unstamped=draw.chance(count, 0.05) & ~drafted
    )
    draft = (
        rows(planned.start, unstamped=np.zeros(count, dtype=np.bool_))
        .filter(pl.Series(drafted))
        .with_columns(meeting_topic=pl.lit("Zoom Meeting"))
    )
    if unfinished_drafts:
        draft = draft.with_columns(
            end_time=pl.lit(None, dtype=pl.Datetime("us")),
            duration_minutes=pl.lit(None, dtype=pl.Int64),
        )
    return with_redelivery(draw, pl.concat([draft, final]), 0.015)


def participants(seed: int, planned: Plan) -> pl.DataFrame:
    """One row per attendance: hosts, users, guests without an id, and people who come back."""
    draw = Draw(seed, "si_participants", "rows")
    meeting = np.repeat(np.arange(planned.count, dtype=np.int64), planned.size)
    count = len(meeting)
    ordinal = within(planned.size)
    start, end = planned.start[meeting], planned.end[meeting]

    hosting = (ordinal == 0) & draw.chance(count, 0.85)
    user = np.where(hosting, planned.host[meeting], draw.below(count, planned.users))
    guest = draw.chance(count, 0.15) & ~hosting
    late = np.where(draw.chance(count, 0.2), 0, draw.below_skewed(count, end - start))
    join = start + late
    early, brief = draw.below_skewed(count, end - join), draw.below(count, end - join)
    leave = end - np.choose(draw.pick(count, (0.4, 0.45, 0.15)), (0 * early, early, brief))

    # Someone whose line broke: the row before is the same person's first attendance.
    returning = np.flatnonzero((ordinal > 0) & draw.chance(count, 0.03))
    before = returning - 1
    user[returning], guest[returning] = user[before], guest[before]
    join[returning], leave[returning] = leave[before], end[returning]

    columns = {
        "participant_id": ids("P", 9, np.arange(1, count + 1, dtype=np.int64)),
        "meeting_id": planned.ids.gather(meeting),
        "user_id": user_ids(planned.users).gather(nullable(user, guest)),
        "join_time": timestamps(join),
        "leave_time": timestamps(leave),
        **load_columns(draw, end + MINUTE, unstamped=draw.chance(count, 0.05)),
    }
    return with_redelivery(draw, conform("si_participants", columns), 0.01)


def feature_usage(seed: int, planned: Plan) -> pl.DataFrame:
    """Uses of features, labelled as the clients spell them, on the days of their meetings."""
    draw = Draw(seed, "si_feature_usage", "rows")
    count = scaled(planned.users, USAGES_PER_USER)
    meeting = np.sort(draw.below(count, planned.count))
    feature = draw.pick(count, (22, 20, 12, 8, 5, 8, 6, 5, 4, 6, 3, 1))
    at_end = draw.chance(count, 0.3)
    used = np.where(at_end, planned.end[meeting], planned.start[meeting])
    columns = {
        "usage_id": ids("F", 8, np.arange(1, count + 1, dtype=np.int64)),
        "meeting_id": planned.ids.gather(meeting),
        "feature_name": vocabulary.FEATURES.write(draw, feature),
        "usage_count": pl.Series(1 + draw.below_skewed(count, 40)),
        "usage_date": dates(used),
        **load_columns(draw, planned.end[meeting] + 2 * MINUTE, unstamped=draw.chance(count, 0.05)),
    }
    return with_redelivery(draw, conform("si_feature_usage", columns), 0.015)


def webinars(seed: int, users: int, window: Window) -> pl.DataFrame:
    """Webinars with a few to a thousand registrants, some of them with none."""
    draw = Draw(seed, "si_webinars", "rows")
    count = scaled(users, WEBINARS_PER_USER)
    start, end = _sessions(draw, count, window, (30, 45, 60, 90, 180), (2, 3, 5, 2, 1))
    host = draw.below_skewed(count, users)
    columns = {
        "webinar_id": ids("W", 7, np.arange(1, count + 1, dtype=np.int64)),
        "host_id": user_ids(users).gather(host),
        "webinar_topic": choose(
            vocabulary.WEBINAR_TOPICS, draw.below(count, len(vocabulary.WEBINAR_TOPICS))
        ),
        "start_time": timestamps(start),
        "end_time": timestamps(end),
        "registrants": pl.Series(draw.below_skewed(count, 1_000)),
        **load_columns(draw, end + MINUTE, unstamped=draw.chance(count, 0.05)),
    }
    return with_redelivery(draw, conform("si_webinars", columns), 0.03)


def _sessions(
    draw: Draw, count: int, window: Window, lengths: tuple[int, ...], weights: tuple[int, ...]
) -> tuple[Ints, Ints]:
    """Starts and ends in order of start: mostly office hours, on the quarter or a little late."""
    hour = draw.pick(count, HOURS_OF_DAY)
    start = (
        window.start
        + draw.below(count, window.days) * DAY
        + hour * HOUR
        + draw.below(count, 4) * 15 * MINUTE
        + np.where(draw.chance(count, 0.4), 0, draw.below(count, 150))
    )
    start.sort()
    length = np.array(lengths)[draw.pick(count, weights)] * MINUTE
    return start, start + length + draw.below(count, 240) - 120
