"""The two dimensions: users and licences, one row per version."""

from __future__ import annotations

from datetime import date, datetime

from .contract import ANONYMOUS_USER, UNKNOWN_USER, Row
from .ordering import by_key, one_per_instant
from .scd2 import UserLookup, Version, fold, reserved_member, version_columns, version_key
from .text import LICENSE_TYPE, PLAN, USER_STATUS, ascii_lower, canon

DEFAULT_SOURCE_SYSTEM = "ZOOM_PLATFORM"


def load_columns(row: Row) -> Row:
    """The metadata that Gold takes over from a Silver row, with a default for its system."""
    return {
        "load_timestamp": row["load_timestamp"],
        "update_timestamp": row["update_timestamp"],
        "load_date": row["load_date"],
        "update_date": row["update_date"],
        "source_system": row["source_system"] or DEFAULT_SOURCE_SYSTEM,
    }


def user_dim(valid: list[Row]) -> list[Row]:
    """Every version of every user, and the two reserved members."""
    groups = by_key("si_users", valid)
    versions = [row for key, rows in groups.items() for row in _user_versions(key, rows)]
    return reserved_members() + versions


def reserved_members() -> list[Row]:
    """The two members that no row of Silver names."""
    return [
        reserved_member(UNKNOWN_USER, "Unknown user"),
        reserved_member(ANONYMOUS_USER, "Anonymous guest"),
    ]


def _user_versions(user_id: str, rows: list[Row]) -> list[Row]:
    """The versions of one user, from its valid rows in latest-row order."""
    observations = [(row, tracked_of_user(row)) for row in one_per_instant(rows)]
    load_dates = [row["load_date"] for row in rows if row["load_date"] is not None]
    return user_rows(user_id, fold(observations), min(load_dates, default=None))


def user_rows(user_id: str, versions: list[Version], first_load: date | None) -> list[Row]:
    """The versions of one user as rows of go_user_dim."""
    registered = versions[0].valid_from.date() if first_load is None else first_load
    result: list[Row] = []
    for version in versions:
        name, email, company, plan, status = tracked_of_user(version.opened_by)
        result.append(
            {
                "user_key": version_key(user_id, version.valid_from),
                "user_id": user_id,
                "user_name": name,
                "email": email,
                "email_domain": email.split("@")[1],
                "company": company,
                "plan_type": plan,
                "account_status": status,
                "registration_date": registered,
                **version_columns(version),
                "last_seen_at_source": version.last_seen,
                **load_columns(version.opened_by),
            }
        )
    return result


def tracked_of_user(row: Row) -> tuple[str, str, str | None, str, str]:
    """The attributes of a user of which a change opens a version."""
    return (
        row["user_name"],
        ascii_lower(row["email"]),
        row["company"],
        canon(row["plan_type"], PLAN),
        canon(row["user_status"], USER_STATUS),
    )


def license_dim(valid: list[Row], users: UserLookup, today: date) -> list[Row]:
    """Every version of every licence."""
    groups = by_key("si_licenses", valid)
    return [
        row for key, rows in groups.items() for row in _license_versions(key, rows, users, today)
    ]


def _license_versions(
    license_id: str, rows: list[Row], users: UserLookup, today: date
) -> list[Row]:
    """The versions of one licence, from its valid rows in latest-row order."""
    observations = [(row, tracked_of_license(row)) for row in one_per_instant(rows)]
    return license_rows(license_id, fold(observations), users, today)


def license_rows(
    license_id: str, versions: list[Version], users: UserLookup, today: date
) -> list[Row]:
    """The versions of one licence as rows of go_license_dim."""
    result: list[Row] = []
    for version in versions:
        license_type, assignee, start, end = tracked_of_license(version.opened_by)
        result.append(
            {
                "license_key": version_key(license_id, version.valid_from),
                "license_id": license_id,
                "license_type": license_type,
                "assigned_to_user_id": assignee,
                "assigned_user_key": _assignee_key(assignee, version.valid_from, users),
                "start_date": start,
                "end_date": end,
                "assignment_status": "Unassigned" if assignee is None else "Assigned",
                "license_status": _license_status(start, end, today),
                "term_days": None if end is None else (end - start).days,
                **version_columns(version),
                "last_seen_at_source": version.last_seen,
                **load_columns(version.opened_by),
            }
        )
    return result


def tracked_of_license(row: Row) -> tuple[str, str | None, date, date | None]:
    """The attributes of a licence of which a change opens a version."""
    return (
        canon(row["license_type"], LICENSE_TYPE),
        row["assigned_to_user_id"],
        row["start_date"],
        row["end_date"],
    )


def _assignee_key(assignee: str | None, instant: datetime, users: UserLookup) -> str | None:
    """The version of the assigned user at an instant; none for a licence that nobody has."""
    if assignee is None:
        return None
    key: str = users.at(assignee, instant)["user_key"]
    return key


def _license_status(start: date, end: date | None, today: date) -> str:
    """Whether the term of a licence is to come, over, or running today."""
    if start > today:
        return "Pending"
    if end is not None and end < today:
        return "Expired"
    return "Active"
