"""Users and licenses."""

from __future__ import annotations

from datetime import date, datetime

from .shape import (
    BLANK,
    EFFECTIVE_TIME,
    LOADED,
    Boundaries,
    Example,
    Row,
    each,
    history,
    missing,
    missing_text,
    rejects,
    row,
    warns,
)

#: A user to refer to.
ANN = "ANN"
LATER = datetime(2025, 2, 6, 8)
NO_USERS = ("nobody", "ann", "__unknown__", "__anonymous__", "breaks missing_email 0")


def orphans(column: str) -> list[Example]:
    """References to no user: unknown, in other case, reserved, or rejected."""
    return each(column, *NO_USERS)


def user(number: int) -> Row:
    """A user with an email that no other has."""
    return {
        "user_name": "Ann",
        "email": f"user{number}@x.com",
        "company": None,
        "plan_type": "Pro",
        "user_status": "Active",
        "load_timestamp": LOADED,
    }


USERS = Boundaries(
    "user_id",
    user,
    (
        missing_text("user_id"),
        rejects("missing_email", each("email", *BLANK), [row()]),
        rejects(
            "invalid_email",
            each(
                "email",
                "nobody",
                "nobody@",
                "@x.com",
                "a@x",
                "a@x.c",
                "a@x.c0m",
                "a@x.com.",
                "a@x.com1",
                "a@.com@x",
                "a@@x.com",
                "a b@x.com",
                "a@x y.com",
                "a@x\ny.com",
                "a@x_y.com",
                "a'b@x.com",
                "a@x.com,b@x.com",
                "<a@x.com>",
                "ä@x.com",
                "a@ü.com",
                "a@x.cöm",
                "a@x.com\u00a0",
                "\u00a0a@x.com",
            ),
            each(
                "email",
                "Some.One@Example.COM",
                " some@one.io\t",
                "._%+-@x.com",
                "0@1.ab",
                "a@x..com",
                "a@-.-.museum",
                "a@x.y.z.info",
            ),
        ),
        missing_text("user_name"),
        *EFFECTIVE_TIME,
        rejects(
            "reserved_user_id",
            each("user_id", "__unknown__", "__anonymous__", " __unknown__ "),
            each("user_id", "__UNKNOWN__", "__unknown", "unknown__", "__anonymous__1"),
        ),
        warns(
            "unknown_plan_type",
            each("plan_type", None, " ", "Gold", "P ro", "Pro+", "Unknown", "Developer", "_"),
            each(
                "plan_type",
                "Free",
                "basic",
                "PRO_",
                " -pro- ",
                "Business",
                "Enterprise",
                "Education",
            ),
        ),
        warns(
            "unknown_user_status",
            each("user_status", "Gone", "Unknown", "In active", "-"),
            each(
                "user_status", *BLANK, "ACTIVE", "inactive", "Suspended", "deactivated_", "Pending"
            ),
        ),
        warns(
            "duplicate_email",
            [
                row(email="twin@x.com"),
                row(email="Twin@X.com "),
                history({"email": "twin@x.com"}, {"email": "twin@x.com", "plan_type": "Free"}),
                history(
                    {"email": "single@x.com"},
                    {"email": "twin@x.com", "update_timestamp": LATER},
                ),
            ],
            [
                row(email="twin@y.com"),
                history(
                    {"email": "former@x.com"},
                    {"email": "latter@x.com", "update_timestamp": LATER},
                ),
                row(email="former@x.com"),
                row("missing_user_name", email="latter@x.com", user_name=None),
                history({}, {"plan_type": "Free", "update_timestamp": LATER}),
            ],
        ),
    ),
    known=({"user_id": ANN},),
)


def license_row(number: int) -> Row:
    """A license of Ann's for a year."""
    del number
    return {
        "license_type": "Pro",
        "assigned_to_user_id": ANN,
        "start_date": date(2025, 1, 1),
        "end_date": date(2025, 12, 31),
        "load_timestamp": LOADED,
    }


LICENSES = Boundaries(
    "license_id",
    license_row,
    (
        missing_text("license_id"),
        rejects("missing_license_type", each("license_type", *BLANK), [row()]),
        missing("start_date"),
        rejects(
            "invalid_date_range",
            each("end_date", date(2024, 12, 31)),
            [*each("end_date", date(2025, 1, 1)), row("missing_end_date", end_date=None)],
        ),
        *EFFECTIVE_TIME,
        warns(
            "unknown_license_type",
            each("license_type", "Gold", "Unknown", "_", "Pro 2"),
            each(
                "license_type",
                "basic",
                "PRO",
                "Business_",
                "enterprise",
                "Education",
                "Developer",
                "Free",
            ),
        ),
        warns(
            "orphan_user",
            orphans("assigned_to_user_id"),
            each("assigned_to_user_id", *BLANK, f" {ANN} "),
        ),
        warns("missing_end_date", each("end_date", None), [row()]),
    ),
)
