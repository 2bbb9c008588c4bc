"""Hand-written users and licenses. Any of them that a rule does not name is a valid row."""

from __future__ import annotations

from zoomgold.synthetic.edge_rows import Case, Row, case

BAD_EMAIL: Row = {"email": "edge.at.nowhere"}
OPEN_END: Row = {
    "update_timestamp": "9999-12-31 00:00:00",
    "load_timestamp": "2025-03-03 10:00:00",
}
NO_TIMES: Row = {"update_timestamp": None, "load_timestamp": None}


def user_cases() -> list[Case]:
    """Users: identity, email, time, labels, and histories that are hard to order."""
    return [*_plain_users(), *_faulty_users(), *_user_histories()]


def license_cases() -> list[Case]:
    """Licenses: dates, holders, and the same trials of history as users."""

    def license_(name: str, *rows: Row) -> Case:
        return case("si_licenses", name, *rows)

    return [
        license_("EDGE-L-KEYLESS", {"license_id": None, "license_type": "EDGE-L-KEYLESS"}),
        license_("EDGE-L-NO-TYPE", {"license_type": None}),
        license_("EDGE-L-NO-START", {"start_date": None}),
        license_("EDGE-L-BACKWARDS", {"start_date": "2025-02-01", "end_date": "2025-01-31"}),
        license_("EDGE-L-NO-TIME", NO_TIMES),
        license_("EDGE-L-OPEN-END", OPEN_END),
        license_("EDGE-L-UNKNOWN-TYPE", {"license_type": "Site Licence"}),
        license_("EDGE-L-ORPHAN", {"assigned_to_user_id": "EDGE-NOBODY"}),
        license_("EDGE-L-TO-UNKNOWN", {"assigned_to_user_id": "__unknown__"}),
        license_("EDGE-L-NO-END", {"end_date": None}),
        license_("EDGE-L-ONE-DAY", {"start_date": "2025-02-01", "end_date": "2025-02-01"}),
        license_("EDGE-L-UNASSIGNED", {"assigned_to_user_id": " "}),
        license_("EDGE-L-PENDING", {"start_date": "2099-01-01", "end_date": "2099-12-31"}),
        license_("EDGE-L-EXPIRED", {"start_date": "2024-02-29", "end_date": "2025-02-28"}),
        license_(
            "EDGE-L-REASSIGNED",
            {},
            {
                "assigned_to_user_id": "EDGE-U-ATTENDEE",
                "update_timestamp": "2025-04-01 09:00:00",
            },
        ),
        license_(
            "EDGE-L-RENEWED",
            {},
            {"end_date": "2027-01-31", "update_timestamp": "2025-06-01 09:00:00"},
        ),
        license_(
            "EDGE-L-LATE",
            {"license_type": "Basic"},
            {"license_type": "Enterprise", "update_timestamp": "2025-04-01 09:00:00"},
            {
                "license_type": "Business",
                "update_timestamp": "2025-03-01 09:00:00",
                "load_timestamp": "2025-06-20 10:00:00",
            },
        ),
    ]


def _user(name: str, *rows: Row) -> Case:
    return case("si_users", name, *rows)


def _plain_users() -> list[Case]:
    return [
        _user("EDGE-U-HOST"),
        _user("EDGE-U-ATTENDEE", {"plan_type": "Free"}),
        _user("EDGE-U-ENTERPRISE", {"plan_type": "ENTERPRISE_"}),
        _user("EDGE-U-NEWCOMER", {"update_timestamp": "2025-06-01 09:00:00"}),
        _user("EDGE-U-UNICODE", {"user_name": "Łukasz 山田 🚀 Ñandú", "company": "株式会社エッジ"}),
        _user("EDGE-U-LONG-NAME", {"user_name": "Long" * 750}),
        _user("EDGE-U-NBSP", {"user_name": "\u00a0Non\u00a0Breaking\u00a0"}),
        _user("EDGE-U-PADDED", {"user_id": "\t EDGE-U-PADDED \n", "user_name": " Edge \t Case "}),
        _user("EDGE-U-O'QUOTE|PIPE", {"user_name": 'O\'Edge "Pipe" | \\ {json}'}),
        _user("EDGE-U-CASE"),
        _user("edge-u-case", {"email": "lower-case@edge.example"}),
        _user("EDGE-U-SHOUTED-EMAIL", {"email": "  Shouted.Name+Tag@EDGE.EXAMPLE "}),
        _user("EDGE-U-BLANK-COMPANY", {"company": " \t "}),
        _user("EDGE-U-NO-STATUS", {"user_status": None}),
        _user("EDGE-U-SUSPENDED", {"user_status": "suspended"}),
        _user("EDGE-U-LEAP-DAY", {"update_timestamp": "2024-02-29 23:59:59"}),
        _user("EDGE-U-EPOCH", {"update_timestamp": "1970-01-01 00:00:00"}),
        _user("EDGE-U-BEFORE-EPOCH", {"update_timestamp": "1969-12-31 23:59:59.999999"}),
        _user(
            "EDGE-U-NO-UPDATE-TIME",
            {"update_timestamp": None, "load_timestamp": "2025-02-03 10:00:00"},
        ),
        _user("EDGE-U-NO-LOAD-TIME", {"load_timestamp": None}),
        _user("EDGE-U-NO-SOURCE", {"source_system": None}),
    ]


def _faulty_users() -> list[Case]:
    return [
        _user("EDGE-U-KEYLESS", {"user_id": None, "user_name": "EDGE-U-KEYLESS"}),
        _user("EDGE-U-BLANK-ID", {"user_id": " \n ", "user_name": "EDGE-U-BLANK-ID"}),
        _user("EDGE-U-NO-EMAIL", {"email": None}),
        _user("EDGE-U-BAD-EMAIL", BAD_EMAIL),
        _user("EDGE-U-BLANK-NAME", {"user_name": " \t "}),
        _user("EDGE-U-NO-TIME", NO_TIMES),
        _user("EDGE-U-OPEN-END", OPEN_END),
        _user("__unknown__", {"email": "unknown@edge.example"}),
        _user("__anonymous__", {"email": "anonymous@edge.example"}),
        _user("EDGE-U-UNKNOWN-PLAN", {"plan_type": "Platinum"}),
        _user("EDGE-U-NO-PLAN", {"plan_type": None}),
        _user("EDGE-U-UNKNOWN-STATUS", {"user_status": "On Holiday"}),
        _user("EDGE-U-TWIN-1", {"email": "twins@edge.example"}),
        _user("EDGE-U-TWIN-2", {"email": "TWINS@edge.example"}),
        _user(
            "EDGE-U-FORMER-TWIN",
            {"email": "twins@edge.example"},
            {"update_timestamp": "2025-02-01 09:00:00"},
        ),
        _user("EDGE-U-CORRECTED", BAD_EMAIL, {"update_timestamp": "2025-02-01 09:00:00"}),
        _user("EDGE-U-SPOILED", {}, {**BAD_EMAIL, "update_timestamp": "2025-02-01 09:00:00"}),
    ]


def _user_histories() -> list[Case]:
    return [
        _user("EDGE-U-TWO-CHANGES-ONE-INSTANT", {"plan_type": "Pro"}, {"plan_type": "Basic"}),
        _user(
            "EDGE-U-ONE-MICROSECOND",
            {"plan_type": "Basic", "update_timestamp": "2025-03-01 09:00:00.000000"},
            {"plan_type": "Pro", "update_timestamp": "2025-03-01 09:00:00.000001"},
        ),
        _user(
            "EDGE-U-LATE",
            {"plan_type": "Free"},
            {"plan_type": "Business", "update_timestamp": "2025-03-10 09:00:00"},
            {
                "plan_type": "Basic",
                "update_timestamp": "2025-02-10 09:00:00",
                "load_timestamp": "2025-06-20 10:00:00",
            },
        ),
        _user(
            "EDGE-U-THERE-AND-BACK",
            {"plan_type": "Pro"},
            {"plan_type": "Basic", "update_timestamp": "2025-02-01 09:00:00"},
            {"plan_type": "Pro", "update_timestamp": "2025-03-01 09:00:00"},
        ),
        _user(
            "EDGE-U-NOTHING-CHANGED",
            {"plan_type": "Pro"},
            {"plan_type": "PRO_", "update_timestamp": "2025-02-01 09:00:00"},
        ),
        _user("EDGE-U-DUPLICATE", {}, {}),
        _user("EDGE-U-REDELIVERED", {}, {"load_timestamp": "2025-01-07 10:00:00"}),
        _user(
            "EDGE-U-ON-CHANGE",
            {"user_name": "Before Change"},
            {"user_name": "After Change", "update_timestamp": "2025-05-05 10:00:00"},
        ),
    ]
