"""Hand-written meetings, participants, feature usage and webinars.

Unless a row says otherwise, its meeting is the half hour from 10:00 on 2025-05-05, a Monday.
"""

from __future__ import annotations

from zoomgold.synthetic.edge_rows import Case, Row, case

NO_TIMES: Row = {"update_timestamp": None, "load_timestamp": None}
AN_HOUR_LATER: Row = {"update_timestamp": "2025-05-05 12:00:00"}
BACKWARDS: Row = {"end_time": "2025-05-05 09:59:59"}


def meeting_cases() -> list[Case]:
    """Meetings: their bounds, their lengths, their hosts, and how many came."""
    return [*_faulty_meetings(), *_plain_meetings()]


def _meeting(name: str, *rows: Row) -> Case:
    return case("si_meetings", name, *rows)


def _meeting_until(name: str, end: str, minutes: int) -> Case:
    return _meeting(
        name,
        {"end_time": end, "duration_minutes": minutes, "update_timestamp": "2025-05-06 12:00:00"},
    )


def _faulty_meetings() -> list[Case]:
    return [
        _meeting("EDGE-M-KEYLESS", {"meeting_id": None, "meeting_topic": "EDGE-M-KEYLESS"}),
        _meeting("EDGE-M-NO-HOST", {"host_id": None}),
        _meeting("EDGE-M-NO-START", {"start_time": None}),
        _meeting("EDGE-M-BACKWARDS", BACKWARDS),
        _meeting("EDGE-M-NEGATIVE-DURATION", {"duration_minutes": -1}),
        _meeting("EDGE-M-TWO-FAULTS", {"host_id": " ", **BACKWARDS}),
        _meeting("EDGE-M-ORPHAN-HOST", {"host_id": "EDGE-NOBODY"}),
        _meeting("EDGE-M-HOST-UNKNOWN", {"host_id": "__unknown__"}),
        _meeting("EDGE-M-HOST-REJECTED", {"host_id": "EDGE-U-BAD-EMAIL"}),
        _meeting("EDGE-M-MISMATCH", {"duration_minutes": 32}),
        _meeting_until("EDGE-M-OVER-24H", "2025-05-06 10:01:00", 1_441),
        _meeting("EDGE-M-IN-PROGRESS", {"end_time": None, "duration_minutes": None}),
        _meeting("EDGE-M-CORRECTED", BACKWARDS, AN_HOUR_LATER),
        _meeting("EDGE-M-SPOILED", {}, {**BACKWARDS, **AN_HOUR_LATER}),
    ]


def _plain_meetings() -> list[Case]:
    return [
        _meeting("EDGE-M-HALF-HOUR"),
        _meeting_until("EDGE-M-TEN-MINUTES", "2025-05-05 10:10:00", 10),
        _meeting_until("EDGE-M-32-MINUTES", "2025-05-05 10:32:00", 32),
        _meeting_until("EDGE-M-101-MINUTES", "2025-05-05 11:41:00", 101),
        _meeting_until("EDGE-M-NO-TIME-AT-ALL", "2025-05-05 10:00:00", 0),
        _meeting_until("EDGE-M-EXACTLY-24H", "2025-05-06 10:00:00", 1_440),
        _meeting_until("EDGE-M-OFF-BY-ONE", "2025-05-05 10:30:00", 31),
        _meeting(
            "EDGE-M-TWO-SECONDS",
            {
                "start_time": "2025-05-05 10:00:59",
                "end_time": "2025-05-05 10:01:01",
                "duration_minutes": 0,
            },
        ),
        _meeting(
            "EDGE-M-MIDNIGHT",
            {
                "start_time": "2025-05-05 23:45:00",
                "end_time": "2025-05-06 00:15:00",
                "update_timestamp": "2025-05-06 01:00:00",
            },
        ),
        _meeting(
            "EDGE-M-LEAP-DAY",
            {
                "start_time": "2024-02-29 10:00:00",
                "end_time": "2024-02-29 10:30:00",
                "update_timestamp": "2024-02-29 11:00:00",
            },
        ),
        _meeting(
            "EDGE-M-EPOCH",
            {
                "start_time": "1970-01-01 00:00:00",
                "end_time": "1970-01-01 00:30:00",
                "update_timestamp": "1970-01-01 01:00:00",
            },
        ),
        _meeting("EDGE-M-NO-TOPIC", {"meeting_topic": None}),
        _meeting("EDGE-M-NO-LOAD-DATA", NO_TIMES),
        _meeting("EDGE-M-EMPTY"),
        _meeting("EDGE-M-ALONE"),
        _meeting("EDGE-M-TEN-PEOPLE"),
        _meeting("EDGE-M-ELEVEN-PEOPLE"),
        _meeting("EDGE-M-FIFTY-PEOPLE"),
        _meeting("EDGE-M-FIFTY-ONE-PEOPLE"),
        _meeting(
            "EDGE-M-SAME-INSTANT", {"meeting_topic": "Agenda A"}, {"meeting_topic": "Agenda B"}
        ),
        _meeting(
            "EDGE-M-LATE",
            {"meeting_topic": "Second name"},
            {
                "meeting_topic": "First name",
                "update_timestamp": "2025-05-05 10:00:00",
                "load_timestamp": "2025-06-20 10:00:00",
            },
        ),
    ]


def participant_cases() -> list[Case]:
    """Participants: the edges of the meeting, the steps of the ratio, and who they are."""

    def participant(name: str, *rows: Row) -> Case:
        return case("si_participants", name, *rows)

    def stayed(name: str, meeting: str, until: str) -> Case:
        return participant(
            name, {"meeting_id": meeting, "leave_time": until, "user_id": "EDGE-U-ATTENDEE"}
        )

    def crowd(name: str, meeting: str, people: int) -> Case:
        return participant(
            name,
            *(
                {"participant_id": f"{name}-{n:02}", "meeting_id": meeting, "user_id": None}
                for n in range(1, people + 1)
            ),
        )

    backwards: Row = {"leave_time": "2025-05-05 09:59:00"}
    return [
        participant("EDGE-P-KEYLESS", {"participant_id": None, "user_id": "EDGE-P-KEYLESS"}),
        participant("EDGE-P-NO-MEETING", {"meeting_id": None}),
        participant("EDGE-P-NO-JOIN", {"join_time": None}),
        participant("EDGE-P-BACKWARDS", backwards),
        participant("EDGE-P-ORPHAN-MEETING", {"meeting_id": "EDGE-NOWHERE"}),
        participant("EDGE-P-REJECTED-MEETING", {"meeting_id": "EDGE-M-BACKWARDS"}),
        participant("EDGE-P-ORPHAN-USER", {"user_id": "EDGE-NOBODY"}),
        participant("EDGE-P-SAYS-UNKNOWN", {"user_id": "__unknown__"}),
        participant("EDGE-P-SAYS-ANONYMOUS", {"user_id": "__anonymous__"}),
        participant("EDGE-P-EARLY", {"join_time": "2025-05-05 09:59:59"}),
        participant("EDGE-P-OVERSTAYED", {"leave_time": "2025-05-05 11:00:00"}),
        participant("EDGE-P-STILL-CONNECTED", {"leave_time": None}),
        participant("EDGE-P-CORRECTED", backwards, AN_HOUR_LATER),
        participant("EDGE-P-SPOILED", {}, {**backwards, **AN_HOUR_LATER}),
        participant("EDGE-P-EXACT-WINDOW"),
        participant("EDGE-P-HOST", {"user_id": "EDGE-U-HOST"}),
        participant("EDGE-P-HOST-CONNECTED", {"user_id": "EDGE-U-HOST", "leave_time": None}),
        participant("EDGE-P-GUEST", {"user_id": None}),
        participant("EDGE-P-BLANK-USER", {"user_id": "  "}),
        participant("EDGE-P-REJOINED-1", {"leave_time": "2025-05-05 10:05:00"}),
        participant("EDGE-P-REJOINED-2", {"join_time": "2025-05-05 10:07:00"}),
        participant("EDGE-P-BEFORE-FIRST-VERSION", {"user_id": "EDGE-U-NEWCOMER"}),
        participant("EDGE-P-ON-CHANGE", {"user_id": "EDGE-U-ON-CHANGE"}),
        stayed("EDGE-P-HALF", "EDGE-M-TEN-MINUTES", "2025-05-05 10:05:00"),
        stayed("EDGE-P-UNDER-HALF", "EDGE-M-TEN-MINUTES", "2025-05-05 10:04:59"),
        stayed("EDGE-P-FOUR-FIFTHS", "EDGE-M-TEN-MINUTES", "2025-05-05 10:08:00"),
        stayed("EDGE-P-HALF-UP", "EDGE-M-32-MINUTES", "2025-05-05 10:01:00"),
        stayed("EDGE-P-ONE-ROUNDING", "EDGE-M-101-MINUTES", "2025-05-05 10:50:00"),
        stayed("EDGE-P-IN-NO-TIME", "EDGE-M-NO-TIME-AT-ALL", "2025-05-05 10:00:00"),
        stayed("EDGE-P-LEFT-RUNNING-MEETING", "EDGE-M-IN-PROGRESS", "2025-05-05 10:30:00"),
        stayed("EDGE-P-ALONE", "EDGE-M-ALONE", "2025-05-05 10:30:00"),
        crowd("EDGE-P-TEN", "EDGE-M-TEN-PEOPLE", 10),
        crowd("EDGE-P-ELEVEN", "EDGE-M-ELEVEN-PEOPLE", 11),
        crowd("EDGE-P-FIFTY", "EDGE-M-FIFTY-PEOPLE", 50),
        crowd("EDGE-P-ONE-MORE-THAN-FIFTY", "EDGE-M-FIFTY-ONE-PEOPLE", 51),
    ]


def feature_usage_cases() -> list[Case]:
    """Uses of features: counts, dates at the edge of the meeting, labels."""

    def usage(name: str, *rows: Row) -> Case:
        return case("si_feature_usage", name, *rows)

    def labelled(name: str, label: str) -> Case:
        return usage(name, {"feature_name": label})

    in_the_night: Row = {"meeting_id": "EDGE-M-MIDNIGHT"}
    return [
        usage("EDGE-F-KEYLESS", {"usage_id": None, "feature_name": "EDGE-F-KEYLESS"}),
        usage("EDGE-F-NO-MEETING", {"meeting_id": None}),
        usage("EDGE-F-NO-FEATURE", {"feature_name": "\t"}),
        usage("EDGE-F-NO-DATE", {"usage_date": None}),
        usage("EDGE-F-NO-COUNT", {"usage_count": None}),
        usage("EDGE-F-ZERO-COUNT", {"usage_count": 0}),
        labelled("EDGE-F-UNKNOWN-FEATURE", "Hologram"),
        usage("EDGE-F-ORPHAN", {"meeting_id": "EDGE-NOWHERE"}),
        usage("EDGE-F-DAY-BEFORE", {"usage_date": "2025-05-04"}),
        usage("EDGE-F-DAY-AFTER", {**in_the_night, "usage_date": "2025-05-07"}),
        usage("EDGE-F-LAST-DAY", {**in_the_night, "usage_date": "2025-05-06"}),
        labelled("EDGE-F-SYNONYM", "Screen_Sharing"),
        labelled("EDGE-F-PADDED-LABEL", " in-meeting  chat"),
        labelled("EDGE-F-Q-AND-A", "q AND a"),
    ]


def webinar_cases() -> list[Case]:
    """Webinars: one for each rule, and one without any registrant."""

    def webinar(name: str, *rows: Row) -> Case:
        return case("si_webinars", name, *rows)

    return [
        webinar("EDGE-W-KEYLESS", {"webinar_id": None, "webinar_topic": "EDGE-W-KEYLESS"}),
        webinar("EDGE-W-NO-HOST", {"host_id": None}),
        webinar("EDGE-W-NO-TOPIC", {"webinar_topic": " "}),
        webinar("EDGE-W-NO-START", {"start_time": None}),
        webinar("EDGE-W-BACKWARDS", {"end_time": "2025-05-06 14:00:00"}),
        webinar("EDGE-W-NEGATIVE-REGISTRANTS", {"registrants": -1}),
        webinar("EDGE-W-ORPHAN-HOST", {"host_id": "EDGE-NOBODY"}),
        webinar("EDGE-W-NO-END", {"end_time": None}),
        webinar("EDGE-W-REGISTRANTS-UNTOLD", {"registrants": None}),
        webinar("EDGE-W-ZERO-REGISTRANTS", {"registrants": 0}),
    ]
