"""go_license_dim: which licenses there are and were, and whose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zoomgold import lazy_ibis as ibis
from zoomgold.definitions.contract import (
    DAY,
    LOAD_COLUMNS,
    MD5,
    RUN_COLUMNS,
    TEXT,
    WHOLE,
    Check,
    Column,
    Contract,
    version_columns,
)
from zoomgold.definitions.domains import LICENSE_TYPE
from zoomgold.definitions.model import intermediate, model
from zoomgold.definitions.rules import WARNING, missing, reject, unknown_label, warn
from zoomgold.definitions.silver import LICENSES
from zoomgold.definitions.source import Source
from zoomgold.expressions.keys import surrogate_key
from zoomgold.expressions.numbers import days_between
from zoomgold.expressions.tables import conformed, distinct_keys, united
from zoomgold.transform.incremental import relooked
from zoomgold.transform.lookups import or_unknown_user, with_user
from zoomgold.transform.quality import EFFECTIVE_TIME_RULES
from zoomgold.transform.scd2 import attribute_hash, closings, versions

if TYPE_CHECKING:
    import ibis.expr.types as ir

TRACKED = ("license_type", "assigned_to_user_id", "start_date", "end_date")


def _observed(valid: ir.Table) -> ir.Table:
    return valid.mutate(license_type=valid.license_type_label)


SOURCE = Source(
    LICENSES,
    (
        missing("license_id"),
        missing("license_type"),
        missing("start_date"),
        reject(
            "invalid_date_range",
            ("start_date", "end_date"),
            "end_date is before start_date.",
            lambda t: t.end_date < t.start_date,
        ),
        *EFFECTIVE_TIME_RULES,
        unknown_label("license_type", null_is_unknown=True),
        warn(
            "orphan_user",
            ("assigned_to_user_id",),
            "The license is assigned to a user whom Silver does not have.",
            lambda t: t.assigned_to_user_id.notnull() & t.found_user_id.isnull(),
        ),
        missing("end_date", WARNING),
    ),
    resolved="resolved_licenses",
    scd2="license_history",
    observed=_observed,
    tracked=TRACKED,
)

CONTRACT = Contract(
    "go_license_dim",
    "one row per version of a license",
    (("license_key",), ("license_id", "valid_from"), ("license_id", "version_number")),
    (
        Column("license_key", TEXT, "Surrogate key of the version", pattern=MD5),
        Column("license_id", TEXT, "Business key of the license"),
        Column("license_type", TEXT, "Type of the license", domain=LICENSE_TYPE.labels),
        Column(
            "assigned_to_user_id", TEXT, "User who has the license; null: nobody", nullable=True
        ),
        Column(
            "assigned_user_key",
            TEXT,
            "That user's version at the start of this version",
            nullable=True,
            pattern=MD5,
            references="go_user_dim",
            reference_of="assigned_to_user_id",
        ),
        Column("start_date", DAY, "First day of the license"),
        Column("end_date", DAY, "Last day of the license; null: open", nullable=True),
        Column(
            "assignment_status",
            TEXT,
            "Whether somebody has the license",
            domain=("Assigned", "Unassigned"),
        ),
        Column(
            "license_status",
            TEXT,
            "Where the run's as-of date stands against start_date and end_date",
            domain=("Pending", "Active", "Expired"),
        ),
        Column(
            "term_days",
            WHOLE,
            "Days from start_date to end_date; null without an end",
            nullable=True,
            minimum=0,
        ),
        *version_columns("license"),
        *LOAD_COLUMNS,
        *RUN_COLUMNS,
    ),
    (
        Check(
            "assignment_is_consistent",
            "assignment_status, assigned_to_user_id and assigned_user_key agree",
            lambda t: (
                (t.assigned_to_user_id.notnull() == (t.assignment_status == "Assigned"))
                & (t.assigned_user_key.notnull() == (t.assignment_status == "Assigned"))
            ),
        ),
        Check(
            "term_days_of_dates",
            "term_days is null exactly where end_date is",
            lambda t: t.term_days.isnull() == t.end_date.isnull(),
        ),
        Check(
            "license_key_of_version",
            "license_key is computed from license_id and valid_from",
            lambda t: t.license_key == surrogate_key(t.license_id, t.valid_from),
        ),
        Check(
            "attribute_hash_of_attributes",
            "attribute_hash is computed from the tracked attributes",
            lambda t: t.attribute_hash == attribute_hash(t, TRACKED),
        ),
    ),
)


@intermediate()
def known_users(user_versions: ir.Table) -> ir.Table:
    """The users that Gold has, one row each."""
    return user_versions.select(found_user_id=user_versions.user_id).distinct()


@intermediate()
def closed_licenses(
    gold_licenses: ir.Table | None,
    si_licenses: ir.Table,
    as_of: ir.TimestampScalar,
    closes: bool,
    rewinds: bool,
) -> ir.Table | None:
    """The licenses that this run closes, because Silver holds no row of them any more."""
    return closings(
        gold_licenses, si_licenses, as_of, key="license_id", closes=closes, rewinds=rewinds
    )


@intermediate("table")
def touched_licenses(gold_licenses: ir.Table, moved_versions: ir.Table) -> ir.Table:
    """The licenses of moved users."""
    return relooked(
        gold_licenses,
        moved_versions,
        key="license_id",
        user_id="assigned_to_user_id",
        at="valid_from",
    )


@intermediate()
def aged_licenses(gold_licenses: ir.Table, as_of: ir.TimestampScalar) -> ir.Table:
    """The licenses whose status is another by now."""
    return gold_licenses.filter(gold_licenses.license_status != _status(gold_licenses, as_of))


@intermediate("table")
def scope_licenses(
    new_licenses: ir.Table,
    closed_licenses: ir.Table | None,
    touched_licenses: ir.Table,
    aged_licenses: ir.Table,
) -> ir.Table:
    """New and closed licenses, those of moved users, those whose status is another by now."""
    return distinct_keys(
        "license_id", new_licenses, closed_licenses, touched_licenses, aged_licenses
    )


@intermediate("small")
def license_history(
    valid_licenses: ir.Table,
    licenses_in_scope: ir.Table | None,
    closed_licenses: ir.Table | None,
    past_closings_licenses: ir.Table | None,
    as_of: ir.TimestampScalar,
    rewinds: bool,
) -> ir.Table:
    """The versions of each license that the run looks at."""
    return versions(
        _observed(valid_licenses),
        licenses_in_scope,
        united(closed_licenses, past_closings_licenses),
        key="license_id",
        surrogate="license_key",
        tracked=TRACKED,
        absent_until=as_of if rewinds else None,
    )


def _status(licenses: ir.Table, as_of: ir.TimestampScalar) -> ir.StringValue:
    today = as_of.date()
    return ibis.cases(
        (licenses.start_date > today, "Pending"),
        (licenses.end_date < today, "Expired"),
        else_="Active",
    )


@intermediate()
def resolved_licenses(valid_licenses: ir.Table, known_users: ir.Table) -> ir.Table:
    """The valid rows with `found_user_id`: null where nobody is assigned or nobody is found."""
    return valid_licenses.left_join(
        known_users, valid_licenses.assigned_to_user_id == known_users.found_user_id
    )


@model(contract=CONTRACT, source=LICENSES, tags=("dimension", "scd2", "license"))
def go_license_dim(
    license_history: ir.Table, user_versions: ir.Table, as_of: ir.TimestampScalar
) -> ir.Table:
    """One row per version of a license, with the version of the user who has it.

    `license_status` is of the run's as-of date, so it is not tracked: every run refreshes it.
    """
    found = with_user(
        license_history,
        user_versions,
        user_id="assigned_to_user_id",
        at="valid_from",
        columns={"user_key": "found_user_key"},
    )
    is_assigned = found.assigned_to_user_id.notnull()
    assigned = found.mutate(
        assigned_user_key=ibis.ifelse(
            is_assigned, or_unknown_user(found.found_user_key), ibis.null("string")
        ),
        assignment_status=ibis.ifelse(is_assigned, "Assigned", "Unassigned"),
        license_status=_status(found, as_of),
        term_days=days_between(found.start_date, found.end_date),
    )
    return conformed(assigned, CONTRACT.unstamped)
