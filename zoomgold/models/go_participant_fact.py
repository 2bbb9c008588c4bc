"""go_participant_fact: who was in which meeting, and for how long."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zoomgold import lazy_ibis as ibis
from zoomgold.definitions.contract import (
    DAY,
    INSTANT,
    LOAD_COLUMNS,
    MD5,
    RATIO,
    RUN_COLUMNS,
    TEXT,
    WHOLE,
    Check,
    Column,
    Contract,
)
from zoomgold.definitions.model import intermediate, model
from zoomgold.definitions.rules import WARNING, missing, reject, warn
from zoomgold.definitions.silver import PARTICIPANTS
from zoomgold.definitions.source import Source
from zoomgold.expressions.keys import (
    ANONYMOUS_USER,
    DEFAULT_SOURCE_SYSTEM,
    UNKNOWN_USER,
    reserved_user_key,
)
from zoomgold.expressions.numbers import minutes, ratio_ten_thousandths, ten_thousandths_as_decimal
from zoomgold.expressions.tables import conformed, distinct_keys, without
from zoomgold.models.go_user_dim import MEMBER_NAMES
from zoomgold.transform.incremental import relooked
from zoomgold.transform.lookups import or_unknown_user, with_user

if TYPE_CHECKING:
    import ibis.expr.types as ir

#: Ten-thousandths of the meeting's duration.
FULL_ATTENDANCE, PARTIAL_ATTENDANCE = 8_000, 5_000
ATTENDEE_TYPES = ("Host", "Still Connected", "Full", "Partial", "Brief", "Unknown")

SOURCE = Source(
    PARTICIPANTS,
    (
        missing("participant_id"),
        missing("meeting_id"),
        missing("join_time"),
        reject(
            "invalid_time_range",
            ("join_time", "leave_time"),
            "leave_time is before join_time.",
            lambda t: t.leave_time < t.join_time,
        ),
        warn(
            "orphan_meeting",
            ("meeting_id",),
            "The meeting is not in go_meeting_fact.",
            lambda t: t.meeting_start_time.isnull(),
        ),
        warn(
            "orphan_user",
            ("user_id",),
            "The participant is a user whom Silver does not have.",
            lambda t: t.user_id.notnull() & t.found_user_key.isnull(),
        ),
        warn(
            "outside_meeting_window",
            ("join_time", "leave_time"),
            "The session begins before the meeting or ends after it.",
            lambda t: (
                (t.join_time < t.meeting_start_time).fill_null(False)
                | (t.leave_time > t.meeting_end_time).fill_null(False)
            ),
        ),
        missing("leave_time", WARNING),
    ),
    resolved="resolved_participants",
)

CONTRACT = Contract(
    "go_participant_fact",
    "one row per participant session",
    (("participant_id",),),
    (
        Column("participant_id", TEXT, "Business key of the session"),
        Column("meeting_id", TEXT, "Meeting that was attended"),
        Column("user_id", TEXT, "User who attended; null: anonymous guest", nullable=True),
        Column(
            "user_key",
            TEXT,
            "That user's version at join_time",
            pattern=MD5,
            references="go_user_dim",
            reference_of="user_id",
        ),
        Column("participant_name", TEXT, "user_name of that version", pii=True),
        Column("join_time", INSTANT, "When the session began (UTC)"),
        Column("leave_time", INSTANT, "When it ended (UTC); null: still on", nullable=True),
        Column("attendance_date", DAY, "Date of join_time"),
        Column(
            "attendance_minutes",
            WHOLE,
            "Whole elapsed minutes from join_time to leave_time",
            nullable=True,
            minimum=0,
        ),
        Column(
            "attendance_ratio",
            RATIO,
            "attendance_minutes over the meeting's duration_minutes, at most 1, rounded half up",
            nullable=True,
            minimum=0,
            maximum=1,
        ),
        Column("attendee_type", TEXT, "Kind of attendance", domain=ATTENDEE_TYPES),
        *LOAD_COLUMNS,
        *RUN_COLUMNS,
    ),
    (
        Check(
            "leave_not_before_join",
            "leave_time is not before join_time",
            lambda t: t.leave_time >= t.join_time,
        ),
        Check(
            "minutes_of_leave_time",
            "attendance_minutes is null exactly where leave_time is",
            lambda t: t.leave_time.isnull() == t.attendance_minutes.isnull(),
        ),
        Check(
            "attendance_date_of_join_time",
            "attendance_date is the date of join_time",
            lambda t: t.attendance_date == t.join_time.date(),
        ),
        Check(
            "guests_are_anonymous",
            "a row without user_id has the key of the anonymous member, and no other row has",
            lambda t: t.user_id.isnull() == (t.user_key == reserved_user_key(ANONYMOUS_USER)),
        ),
        Check(
            "still_connected_has_no_leave_time",
            "Still Connected has no leave_time; Full, Partial and Brief have a ratio",
            lambda t: ibis.cases(
                (t.attendee_type == "Still Connected", t.leave_time.isnull()),
                (t.attendee_type.isin(("Full", "Partial", "Brief")), t.attendance_ratio.notnull()),
                else_=True,
            ),
        ),
    ),
)


@intermediate("table")
def touched_participants(
    gold_participants: ir.Table, changed_meetings: ir.Table | None, moved_versions: ir.Table
) -> ir.Table:
    """The sessions of changed meetings and of moved users."""
    of_moved_users = relooked(
        gold_participants,
        moved_versions,
        key="participant_id",
        user_id="user_id",
        at="join_time",
    )
    of_changed_meetings = (
        None
        if changed_meetings is None
        else gold_participants.semi_join(changed_meetings, "meeting_id")
    )
    return distinct_keys("participant_id", of_changed_meetings, of_moved_users)


@intermediate("table")
def scope_participants(new_participants: ir.Table, touched_participants: ir.Table) -> ir.Table:
    """New sessions, those of changed meetings, and those of moved users."""
    return distinct_keys("participant_id", new_participants, touched_participants)


@intermediate()
def resolved_participants(
    valid_participants: ir.Table, standing_meetings: ir.Table, user_versions: ir.Table
) -> ir.Table:
    """The valid rows with their meeting (`meeting_*`) and user version (`found_*`)."""
    core = standing_meetings.select(
        core_meeting_id=standing_meetings.meeting_id,
        meeting_host_id=standing_meetings.host_id,
        meeting_start_time=standing_meetings.start_time,
        meeting_end_time=standing_meetings.end_time,
        meeting_minutes=standing_meetings.duration_minutes,
    )
    attended = valid_participants.left_join(
        core, valid_participants.meeting_id == core.core_meeting_id
    )
    attended = without(attended, "core_meeting_id")
    return with_user(
        attended,
        user_versions,
        user_id="user_id",
        at="join_time",
        columns={"user_key": "found_user_key", "user_name": "found_user_name"},
    )


@model(
    contract=CONTRACT,
    source=PARTICIPANTS,
    tags=("fact", "participant"),
    cluster_by=("attendance_date",),
)
def go_participant_fact(resolved_participants: ir.Table) -> ir.Table:
    """One row per participant session.

    Anonymous guests and users whom Gold does not have keep their row, with a reserved member's key.
    """
    sessions = resolved_participants
    is_guest = sessions.user_id.isnull()
    sessions = sessions.mutate(
        user_key=ibis.ifelse(
            is_guest, reserved_user_key(ANONYMOUS_USER), or_unknown_user(sessions.found_user_key)
        ),
        participant_name=ibis.ifelse(
            is_guest,
            MEMBER_NAMES[ANONYMOUS_USER],
            sessions.found_user_name.fill_null(MEMBER_NAMES[UNKNOWN_USER]),
        ),
        attendance_date=sessions.join_time.date(),
        attendance_minutes=minutes(sessions.join_time, sessions.leave_time),
        source_system=sessions.source_system.fill_null(DEFAULT_SOURCE_SYSTEM),
    )
    sessions = sessions.mutate(
        attended=ratio_ten_thousandths(sessions.attendance_minutes, sessions.meeting_minutes)
    )
    sessions = sessions.mutate(
        attendance_ratio=ten_thousandths_as_decimal(sessions.attended),
        attendee_type=ibis.cases(
            (sessions.user_id == sessions.meeting_host_id, "Host"),
            (sessions.leave_time.isnull(), "Still Connected"),
            (sessions.attended >= FULL_ATTENDANCE, "Full"),
            (sessions.attended >= PARTIAL_ATTENDANCE, "Partial"),
            (sessions.attended.notnull(), "Brief"),
            else_="Unknown",
        ),
    )
    return conformed(sessions, CONTRACT.unstamped)
