"""Hand-written support tickets, billing events, and reports of the upstream loader."""

from __future__ import annotations

from zoomgold.synthetic.edge_rows import Case, Row, case


def ticket_cases() -> list[Case]:
    """Tickets: ways through the statuses, dates, and what sets the priority."""

    def ticket(name: str, *rows: Row) -> Case:
        return case("si_support_tickets", name, *rows)

    def step(status: str | None, day: str) -> Row:
        return {"resolution_status": status, "update_timestamp": f"{day} 09:00:00"}

    return [
        ticket("EDGE-T-KEYLESS", {"ticket_id": None, "ticket_type": "EDGE-T-KEYLESS"}),
        ticket("EDGE-T-NO-USER", {"user_id": None}),
        ticket("EDGE-T-NO-TYPE", {"ticket_type": None}),
        ticket("EDGE-T-NO-OPEN-DATE", {"open_date": None}),
        ticket("EDGE-T-UNKNOWN-TYPE", {"ticket_type": "Parking"}),
        ticket("EDGE-T-UNKNOWN-STATUS", {"resolution_status": "Forwarded"}),
        ticket("EDGE-T-NO-STATUS", {"resolution_status": None}),
        ticket("EDGE-T-ORPHAN", {"user_id": "EDGE-NOBODY"}),
        ticket("EDGE-T-FUTURE", {"open_date": "2099-01-01"}),
        ticket(
            "EDGE-T-CLOSED-BEFORE-OPENED",
            {"open_date": "2025-04-10", **step("Closed", "2025-04-09")},
        ),
        ticket(
            "EDGE-T-RECLOSED",
            step("Open", "2025-04-01"),
            step("Resolved", "2025-04-03"),
            step("Open", "2025-04-05"),
            step("Resolved", "2025-04-08"),
            step("Closed", "2025-04-10"),
        ),
        ticket(
            "EDGE-T-REOPENED",
            step("Open", "2025-04-01"),
            step("Closed", "2025-04-03"),
            step("Open", "2025-04-05"),
        ),
        ticket(
            "EDGE-T-OVER-THE-WEEKEND",
            {"open_date": "2025-04-04", **step("Open", "2025-04-04")},
            {"open_date": "2025-04-04", **step("Closed", "2025-04-07")},
        ),
        ticket(
            "EDGE-T-ON-A-SATURDAY",
            {"open_date": "2025-04-05", **step("Resolved", "2025-04-06")},
        ),
        ticket(
            "EDGE-T-LEAP-DAY",
            {"open_date": "2024-02-29", **step("Closed", "2024-03-01")},
        ),
        ticket(
            "EDGE-T-ENTERPRISE",
            {"user_id": "EDGE-U-ENTERPRISE", "ticket_type": "connectivity_issue"},
        ),
        ticket("EDGE-T-LOW", {"ticket_type": "Feature Request"}),
    ]


def billing_cases() -> list[Case]:
    """Billing events: signs, sizes, dates and labels."""

    def event(name: str, *rows: Row) -> Case:
        return case("si_billing_events", name, *rows)

    def booked(name: str, event_type: str | None, amount: str | None) -> Case:
        return event(name, {"event_type": event_type, "amount": amount})

    return [
        event("EDGE-B-KEYLESS", {"event_id": None, "event_type": "EDGE-B-KEYLESS"}),
        event("EDGE-B-NO-USER", {"user_id": None}),
        booked("EDGE-B-NO-TYPE", None, "19.99"),
        booked("EDGE-B-NO-AMOUNT", "Payment", None),
        event("EDGE-B-NO-DATE", {"event_date": None}),
        booked("EDGE-B-NEGATIVE", "Payment", "-0.01"),
        booked("EDGE-B-NEGATIVE-GIFT", "Gift", "-5.00"),
        booked("EDGE-B-UNKNOWN-TYPE", "Gift", "5.00"),
        event("EDGE-B-ORPHAN", {"user_id": "EDGE-NOBODY"}),
        booked("EDGE-B-ZERO", "Payment", "0.00"),
        event("EDGE-B-FUTURE", {"event_date": "2099-01-01"}),
        booked("EDGE-B-REFUND-POSITIVE", "Refund", "12.50"),
        booked("EDGE-B-REFUND-NEGATIVE", "REFUND", "-12.50"),
        booked("EDGE-B-CANCELLATION", "Cancellation", "-49.90"),
        booked("EDGE-B-RENEWAL", "Renewal", "149.90"),
        booked("EDGE-B-LARGEST", "Subscription", "99999999.99"),
        event("EDGE-B-LEAP-DAY", {"event_date": "2024-02-29"}),
        event("EDGE-B-EPOCH", {"event_date": "1970-01-01"}),
    ]


def loader_cases() -> list[Case]:
    """Errors and runs of the upstream loader; an error is named in its description."""

    def error(number: int | None, name: str, *rows: Row) -> Case:
        given: Row = {"error_id": number, "error_description": name}
        return case("si_error_data", name, *({**given, **row} for row in rows or ({},)))

    def run(name: str, *rows: Row) -> Case:
        return case("si_audit", name, *rows)

    return [
        error(9_900_001, "EDGE-E-CRITICAL", {"error_type": "critical: disk full"}),
        error(9_900_002, "EDGE-E-NO-TYPE", {"error_type": None}),
        error(
            9_900_003,
            "EDGE-E-RESOLVED-LATER",
            {"status": "Open"},
            {"status": "Resolved", "load_date": "2025-05-07", "update_date": "2025-05-07"},
        ),
        error(9_900_004, "EDGE-E-NO-STATUS", {"status": None}),
        error(9_900_005, "EDGE-E-NO-TIME", {"error_timestamp": None}),
        error(None, "EDGE-E-KEYLESS"),
        run("EDGE-A-SUCCESS", {"status": "  SUCCESS "}),
        run("EDGE-A-FAILED", {"status": "Error", "error_message": 'The warehouse said "no".'}),
        run("EDGE-A-RUNNING", {"status": "Running", "end_time": None}),
        run("EDGE-A-ODD-STATUS", {"status": "Cancelled"}),
        run("EDGE-A-NO-PIPELINE", {"pipeline_name": None}),
        run("EDGE-A-TWICE", {}, {}),
    ]
