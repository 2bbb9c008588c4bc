"""go_meeting_fact: which meetings there were, how long and how well attended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zoomgold import lazy_ibis as ibis
from zoomgold.definitions.contract import (
    DAY,
    END_NOT_BEFORE_START,
    INSTANT,
    LOAD_COLUMNS,
    MD5,
    RUN_COLUMNS,
    TEXT,
    WHOLE,
    Check,
    Column,
    Contract,
)
from zoomgold.definitions.model import intermediate, model
from zoomgold.definitions.rules import INVALID_TIME_RANGE, WARNING, missing, reject, warn
from zoomgold.definitions.silver import MEETINGS
from zoomgold.definitions.source import Source
from zoomgold.expressions.keys import DEFAULT_SOURCE_SYSTEM
from zoomgold.expressions.numbers import minutes
from zoomgold.expressions.tables import conformed, differing, distinct_keys, united
from zoomgold.transform.incremental import relooked
from zoomgold.transform.lookups import or_unknown_user, with_user
from zoomgold.transform.quality import silver_shape

if TYPE_CHECKING:
    import ibis.expr.types as ir

MINUTES_PER_DAY = 1440
MAX_DURATION_MISMATCH_MINUTES = 1
MAX_SMALL_GROUP, MAX_MEDIUM_GROUP = 10, 50
MEETING_TYPES = ("No Participants", "Personal", "Small Group", "Medium Group", "Large Group")

SOURCE = Source(
    MEETINGS,
    (
        missing("meeting_id"),
        missing("host_id"),
        missing("start_time"),
        INVALID_TIME_RANGE,
        reject(
            "negative_duration",
            ("duration_minutes",),
            "duration_minutes is negative.",
            lambda t: t.duration_minutes < 0,
        ),
        warn(
            "orphan_host",
            ("host_id",),
            "The host is a user whom Silver does not have.",
            lambda t: t.host_user_key.isnull(),
        ),
        warn(
            "duration_mismatch",
            ("duration_minutes", "start_time", "end_time"),
            "duration_minutes is more than a minute off the time from start to end.",
            lambda t: (
                (t.duration_minutes - minutes(t.start_time, t.end_time)).abs()
                > MAX_DURATION_MISMATCH_MINUTES
            ),
        ),
        warn(
            "duration_over_24h",
            ("start_time", "end_time"),
            "The meeting lasts more than 24 hours.",
            lambda t: minutes(t.start_time, t.end_time) > MINUTES_PER_DAY,
        ),
        missing("end_time", WARNING),
    ),
    resolved="resolved_meetings",
    core="meeting_core",
    recounted="recounted_meetings",
    gold_names={"duration_minutes": "reported_duration_minutes"},
)

CONTRACT = Contract(
    "go_meeting_fact",
    "one row per meeting",
    (("meeting_id",),),
    (
        Column("meeting_id", TEXT, "Business key of the meeting"),
        Column("host_id", TEXT, "User who hosts the meeting"),
        Column(
            "host_user_key",
            TEXT,
            "Host's version at start_time",
            pattern=MD5,
            references="go_user_dim",
            reference_of="host_id",
        ),
        Column("meeting_topic", TEXT, "Topic as entered", nullable=True),
        Column("start_time", INSTANT, "Start (UTC)"),
        Column("end_time", INSTANT, "End (UTC); null while in progress", nullable=True),
        Column("meeting_date", DAY, "Date of start_time"),
        Column(
            "duration_minutes",
            WHOLE,
            "Whole elapsed minutes from start_time to end_time",
            nullable=True,
            minimum=0,
        ),
        Column(
            "reported_duration_minutes",
            WHOLE,
            "Duration as Silver reports it, in minutes",
            nullable=True,
            minimum=0,
        ),
        Column(
            "meeting_status",
            TEXT,
            "In Progress while there is no end_time",
            domain=("Completed", "In Progress"),
        ),
        Column("participant_count", WHOLE, "Sessions of go_participant_fact", minimum=0),
        Column("unique_user_count", WHOLE, "Distinct users among them", minimum=0),
        Column("total_attendance_minutes", WHOLE, "Sum of their attendance_minutes", minimum=0),
        Column("meeting_type", TEXT, "Size class by participant_count", domain=MEETING_TYPES),
        *LOAD_COLUMNS,
        *RUN_COLUMNS,
    ),
    (
        END_NOT_BEFORE_START,
        Check(
            "status_and_duration_of_end_time",
            "meeting_status and duration_minutes follow from end_time",
            lambda t: (
                (t.end_time.isnull() == (t.meeting_status == "In Progress"))
                & (t.end_time.isnull() == t.duration_minutes.isnull())
            ),
        ),
        Check(
            "users_not_more_than_sessions",
            "unique_user_count is at most participant_count",
            lambda t: t.unique_user_count <= t.participant_count,
        ),
        Check(
            "meeting_date_of_start_time",
            "meeting_date is the date of start_time",
            lambda t: t.meeting_date == t.start_time.date(),
        ),
        Check(
            "meeting_type_of_participant_count",
            "meeting_type is the size class of participant_count",
            lambda t: t.meeting_type == _meeting_type(t.participant_count),
        ),
    ),
)


def _meeting_type(participants: ir.IntegerValue) -> ir.StringValue:
    none, personal, small, medium, large = MEETING_TYPES
    return ibis.cases(
        (participants == 0, none),
        (participants == 1, personal),
        (participants <= MAX_SMALL_GROUP, small),
        (participants <= MAX_MEDIUM_GROUP, medium),
        else_=large,
    )


@intermediate("table")
def touched_meetings(gold_meetings: ir.Table, moved_versions: ir.Table) -> ir.Table:
    """The meetings of moved hosts."""
    return relooked(
        gold_meetings,
        moved_versions,
        key="meeting_id",
        user_id="host_id",
        at="start_time",
    )


@intermediate("table")
def scope_meetings(new_meetings: ir.Table, touched_meetings: ir.Table) -> ir.Table:
    """New meetings, and those of moved hosts."""
    return distinct_keys("meeting_id", new_meetings, touched_meetings)


@intermediate()
def resolved_meetings(valid_meetings: ir.Table, user_versions: ir.Table) -> ir.Table:
    """The valid rows with `host_user_key`: null where the host is not known."""
    return with_user(
        valid_meetings,
        user_versions,
        user_id="host_id",
        at="start_time",
        columns={"user_key": "host_user_key"},
    )


CORE = ("meeting_id", "host_id", "start_time", "end_time", "host_user_key", "duration_minutes")


@intermediate("table")
def meeting_core(resolved_meetings: ir.Table) -> ir.Table:
    """The little of a meeting that its participants and feature usage need."""
    return resolved_meetings.mutate(
        host_user_key=or_unknown_user(resolved_meetings.host_user_key),
        duration_minutes=minutes(resolved_meetings.start_time, resolved_meetings.end_time),
    ).select(*CORE)


@intermediate()
def standing_meetings(
    meeting_core: ir.Table | None, meetings_out_of_scope: ir.Table | None
) -> ir.Table:
    """The core of every meeting as it stands after the run."""
    out_of_scope = None if meetings_out_of_scope is None else meetings_out_of_scope.select(*CORE)
    found = united(meeting_core, out_of_scope)
    assert found is not None
    return found


@intermediate("table", changes_of="go_meeting_fact")
def changed_meetings(
    meeting_core: ir.Table | None,
    meetings_in_scope: ir.Table | None,
    gold_meetings: ir.Table | None,
) -> ir.Table | None:
    """The meetings whose core this run changes, or that come or go; None where it builds none."""
    if meeting_core is None:
        return None
    # Where no published meeting counts in building the new ones, sessions still have its figures.
    before = gold_meetings if meetings_in_scope is None else meetings_in_scope
    changed = differing(meeting_core, before, CORE)
    return distinct_keys("meeting_id", changed, differing(before, meeting_core, CORE))


#: What of a session a meeting's counts come from.
COUNTED = ("participant_id", "meeting_id", "user_id", "attendance_minutes")


@intermediate("table")
def counted_meetings(
    go_participant_fact: ir.Table | None,
    participants_in_scope: ir.Table | None,
    participants_out_of_scope: ir.Table | None,
    meeting_core: ir.Table,
    meetings_in_scope: ir.Table | None,
    meetings_out_of_scope: ir.Table | None,
) -> ir.Table | None:
    """The meetings whose sessions are counted: new ones, and those with other sessions than before.

    The counts of all others stand as published. None: the sessions of all meetings are counted.
    """
    if (
        meetings_out_of_scope is None
        or participants_out_of_scope is None
        or meetings_in_scope is None
    ):
        return None
    changed = differing(go_participant_fact, participants_in_scope, COUNTED)
    gone = None
    if go_participant_fact is not None:
        gone = differing(participants_in_scope, go_participant_fact, COUNTED)
    new = meeting_core.anti_join(meetings_in_scope, "meeting_id")
    return distinct_keys("meeting_id", new, changed, gone)


@intermediate("table")
def recounted_meetings(
    meetings_out_of_scope: ir.Table | None, counted_meetings: ir.Table | None
) -> ir.Table | None:
    """The published meetings outside the scope whose sessions are counted."""
    if meetings_out_of_scope is None:
        return None
    rows = meetings_out_of_scope
    if counted_meetings is not None:
        rows = rows.semi_join(counted_meetings, "meeting_id")
    return rows.select(**silver_shape(rows, SOURCE), host_user_key=rows.host_user_key)


@intermediate()
def counted_sessions(
    go_participant_fact: ir.Table | None,
    participants_out_of_scope: ir.Table | None,
    counted_meetings: ir.Table | None,
) -> ir.Table:
    """The sessions of the meetings that are counted, as they stand after the run."""
    columns = ("meeting_id", "user_id", "attendance_minutes")
    sessions = united(
        *(
            None if part is None else part.select(*columns)
            for part in (go_participant_fact, participants_out_of_scope)
        )
    )
    assert sessions is not None
    if counted_meetings is None:
        return sessions
    return sessions.semi_join(counted_meetings, "meeting_id")


@intermediate()
def attendance(
    counted_sessions: ir.Table,
    counted_meetings: ir.Table | None,
    meetings_in_scope: ir.Table | None,
) -> ir.Table:
    """What each meeting's sessions amount to, where there are any."""
    counts = counted_sessions.group_by(attended_meeting_id=counted_sessions.meeting_id).aggregate(
        sessions=counted_sessions.count(),
        users=counted_sessions.user_id.nunique(),
        attended_minutes=counted_sessions.attendance_minutes.sum(),
    )
    if counted_meetings is None or meetings_in_scope is None:
        return counts
    known = meetings_in_scope.anti_join(counted_meetings, "meeting_id")
    return counts.union(
        known.select(
            attended_meeting_id=known.meeting_id,
            sessions=known.participant_count,
            users=known.unique_user_count,
            attended_minutes=known.total_attendance_minutes,
        )
    )


@model(contract=CONTRACT, source=MEETINGS, tags=("fact", "meeting"), cluster_by=("meeting_date",))
def go_meeting_fact(
    resolved_meetings: ir.Table, recounted_meetings: ir.Table | None, attendance: ir.Table
) -> ir.Table:
    """One row per meeting.

    Attendance is what go_participant_fact accepted, so the two always reconcile.
    """
    if recounted_meetings is not None:
        columns = recounted_meetings.columns
        resolved_meetings = resolved_meetings.select(*columns).union(recounted_meetings)
    joined = resolved_meetings.left_join(
        attendance, resolved_meetings.meeting_id == attendance.attended_meeting_id
    )
    participant_count = joined.sessions.fill_null(0)
    meetings = joined.mutate(
        host_user_key=or_unknown_user(joined.host_user_key),
        meeting_date=joined.start_time.date(),
        reported_duration_minutes=joined.duration_minutes,
        duration_minutes=minutes(joined.start_time, joined.end_time),
        meeting_status=ibis.ifelse(joined.end_time.isnull(), "In Progress", "Completed"),
        participant_count=participant_count,
        unique_user_count=joined.users.fill_null(0),
        total_attendance_minutes=joined.attended_minutes.fill_null(0),
        meeting_type=_meeting_type(participant_count),
        source_system=joined.source_system.fill_null(DEFAULT_SOURCE_SYSTEM),
    )
    return conformed(meetings, CONTRACT.unstamped)
