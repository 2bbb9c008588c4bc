"""Rows for the contracts of the two dimensions."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from datetime import date, datetime, timedelta

from .sheet import (
    LOAD_COLUMNS,
    LOADED,
    ONCE,
    SOME_KEY,
    STAMPED,
    UNKNOWN_KEY,
    Row,
    Sheet,
    broken,
)

JANUARY, FEBRUARY = datetime(2024, 1, 1), datetime(2024, 2, 1)
#: Microseconds from 1970-01-01 to the first of January and of February 2024.
JANUARY_MICROSECONDS, FEBRUARY_MICROSECONDS = 1_704_067_200_000_000, 1_706_745_600_000_000
OPEN_END = datetime(9999, 12, 31)

VERSION: Row = {
    "version_number": 1,
    "valid_from": JANUARY,
    "valid_to": OPEN_END,
    "scd_start_date": date(2024, 1, 1),
    "scd_end_date": date(9999, 12, 31),
    "scd_current_flag": True,
    "last_seen_at_source": FEBRUARY,
    "attribute_hash": SOME_KEY,
}
CLOSED: Row = {
    "valid_to": datetime(2024, 3, 1, 12),
    "scd_end_date": date(2024, 3, 1),
    "scd_current_flag": False,
}


def version_key(business_key: str, microseconds: int = JANUARY_MICROSECONDS) -> str:
    """The key of a version."""
    return hashlib.md5(f"{business_key}|{microseconds}".encode()).hexdigest()


def hash_of(*values: str | None) -> str:
    """The md5 over attributes as gold.md has them encoded: each `length:text`, a null is `~`."""
    texts = ["~" if value is None else f"{len(value)}:{value}" for value in values]
    return hashlib.md5("".join(texts).encode()).hexdigest()


def user(number: int) -> Row:
    """An open version of a user of his own."""
    return {
        "user_key": version_key(f"U{number}"),
        "user_id": f"U{number}",
        "user_name": "Ann",
        "email": "ann@x.com",
        "email_domain": "x.com",
        "company": "Acme",
        "plan_type": "Pro",
        "account_status": "Active",
        "registration_date": date(2024, 1, 1),
        **VERSION,
        **LOADED,
        **STAMPED,
    }


def _hashed(*tracked: str) -> Callable[[Row], Row]:
    """Gives a row the hash of its tracked attributes."""

    def hashed(row: Row) -> Row:
        texts = [None if row[name] is None else str(row[name]) for name in tracked]
        return row | {"attribute_hash": hash_of(*texts)}

    return hashed


NOT_OF_A_MEMBER = ("email", "email_domain", "registration_date", "last_seen_at_source")

USERS = Sheet(
    user,
    frozenset(("company", *NOT_OF_A_MEMBER, *LOAD_COLUMNS)),
    (
        CLOSED,
        dict.fromkeys(("company", *LOAD_COLUMNS)),
        {
            "valid_to": JANUARY + timedelta(microseconds=1),
            "scd_end_date": date(2024, 1, 1),
            "scd_current_flag": False,
        },
        {
            "user_id": "__unknown__",
            "user_key": UNKNOWN_KEY,
            "valid_from": datetime(1900, 1, 1),
            "scd_start_date": date(1900, 1, 1),
            **dict.fromkeys(("company", *NOT_OF_A_MEMBER, *LOAD_COLUMNS)),
        },
    ),
    (
        broken("user_key_pattern", "user_key_of_version", user_key="no md5"),
        broken("user_key_pattern", "user_key_of_version", user_key=version_key("U1").upper()),
        broken("plan_type_in_domain", plan_type="pro"),
        broken("account_status_in_domain", account_status="Suspended"),
        broken("version_number_minimum", version_number=0),
        broken("attribute_hash_of_attributes", attribute_hash=SOME_KEY),
        *(
            broken("attribute_hash_pattern", "attribute_hash_of_attributes", attribute_hash=text)
            for text in ("0" * 31, "0" * 33)
        ),
        *(broken("reserved_members_only_lack_source", **{name: None}) for name in NOT_OF_A_MEMBER),
        broken("email_is_lower_case", email="Ann@x.com"),
        broken("email_domain_of_email", email_domain="y.com"),
        broken("email_domain_of_email", email_domain="com"),
        broken(
            "valid_from_before_valid_to",
            valid_to=JANUARY,
            scd_end_date=date(2024, 1, 1),
            scd_current_flag=False,
        ),
        broken("current_flag_is_open_end", scd_current_flag=False),
        broken("current_flag_is_open_end", **{**CLOSED, "scd_current_flag": True}),
        broken("scd_dates_of_valid_times", scd_start_date=date(2024, 1, 2)),
        broken("scd_dates_of_valid_times", **{**CLOSED, "scd_end_date": date(2024, 3, 2)}),
        broken("user_key_of_version", user_key=version_key("other")),
        broken(ONCE.format("user_key"), "user_key_of_version", user_key=version_key("U0")),
        broken(
            ONCE.format("user_id, valid_from"),
            "user_key_of_version",
            user_id="U0",
            version_number=2,
        ),
        broken(
            ONCE.format("user_id, version_number"),
            user_id="U0",
            user_key=version_key("U0", FEBRUARY_MICROSECONDS),
            valid_from=FEBRUARY,
            scd_start_date=FEBRUARY.date(),
        ),
    ),
    _hashed("user_name", "email", "company", "plan_type", "account_status"),
)


def license_version(number: int) -> Row:
    """An open version of a license of its own."""
    return {
        "license_key": version_key(f"L{number}"),
        "license_id": f"L{number}",
        "license_type": "Developer",
        "assigned_to_user_id": "U1",
        "assigned_user_key": SOME_KEY,
        "start_date": date(2024, 2, 28),
        "end_date": date(2024, 3, 1),
        "assignment_status": "Assigned",
        "license_status": "Expired",
        "term_days": 2,
        **VERSION,
        **LOADED,
        **STAMPED,
    }


NOBODYS: Row = {
    "assigned_to_user_id": None,
    "assigned_user_key": None,
    "assignment_status": "Unassigned",
}

LICENSES = Sheet(
    license_version,
    frozenset(("assigned_to_user_id", "assigned_user_key", "end_date", "term_days", *LOAD_COLUMNS)),
    (
        CLOSED,
        NOBODYS,
        dict.fromkeys(LOAD_COLUMNS),
        {"end_date": None, "term_days": None, "license_status": "Active"},
        {"end_date": date(2024, 2, 28), "term_days": 0, "license_status": "Pending"},
    ),
    (
        broken("license_key_pattern", "license_key_of_version", license_key="no md5"),
        broken("license_key_of_version", license_key=version_key("other")),
        broken("license_type_in_domain", license_type="developer"),
        broken("assigned_user_key_pattern", assigned_user_key="U1"),
        broken("assignment_status_in_domain", **{**NOBODYS, "assignment_status": "Nobody"}),
        broken("license_status_in_domain", license_status="Closed"),
        broken("term_days_minimum", term_days=-1),
        broken("version_number_minimum", version_number=0),
        broken("attribute_hash_of_attributes", attribute_hash=SOME_KEY),
        broken("attribute_hash_pattern", "attribute_hash_of_attributes", attribute_hash="g" * 32),
        broken("assignment_is_consistent", assigned_to_user_id=None),
        broken("assignment_is_consistent", assigned_user_key=None),
        broken("assignment_is_consistent", assignment_status="Unassigned"),
        broken("term_days_of_dates", term_days=None),
        broken("term_days_of_dates", end_date=None),
        broken(ONCE.format("license_key"), "license_key_of_version", license_key=version_key("L0")),
        broken(
            ONCE.format("license_id, valid_from"),
            "license_key_of_version",
            license_id="L0",
            version_number=2,
        ),
        broken(
            ONCE.format("license_id, version_number"),
            license_id="L0",
            license_key=version_key("L0", FEBRUARY_MICROSECONDS),
            valid_from=FEBRUARY,
            scd_start_date=FEBRUARY.date(),
        ),
    ),
    _hashed("license_type", "assigned_to_user_id", "start_date", "end_date"),
)
