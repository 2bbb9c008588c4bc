"""go_license_month_agg: how each license stood at the end of each month."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zoomgold import lazy_ibis as ibis
from zoomgold.definitions.contract import (
    DAY,
    FLAG,
    MD5,
    RUN_COLUMNS,
    TEXT,
    WHOLE,
    Check,
    Column,
    Contract,
)
from zoomgold.definitions.domains import LICENSE_TYPE, PLAN, UNKNOWN
from zoomgold.definitions.model import model
from zoomgold.expressions.calendar import (
    last_instant,
    month_end,
    month_number,
    month_start,
    whole_numbers,
)
from zoomgold.expressions.tables import conformed, united
from zoomgold.transform.lookups import known_users, search_intervals, with_user

if TYPE_CHECKING:
    import ibis.expr.types as ir

#: How many months there are, that of as_of being the last.
MONTHS = 120

CONTRACT = Contract(
    "go_license_month_agg",
    "one row per license and month at whose end a version is in force",
    (("license_id", "month"),),
    (
        Column("license_id", TEXT, "The license"),
        Column("month", DAY, "First day of the month"),
        Column(
            "license_key",
            TEXT,
            "The license's version at the end of the month; at as_of in the month of as_of",
            pattern=MD5,
            references="go_license_dim",
            reference_of="license_id",
        ),
        Column("license_type", TEXT, "Type of that version", domain=LICENSE_TYPE.labels),
        Column("assigned_to_user_id", TEXT, "User who has it then; null: nobody", nullable=True),
        Column(
            "plan_type",
            TEXT,
            "That user's plan then; Unknown for an unknown user, null where nobody has it",
            nullable=True,
            domain=PLAN.labels,
        ),
        Column("company", TEXT, "That user's company then", nullable=True),
        Column("start_date", DAY, "First day of the license"),
        Column("end_date", DAY, "Last day of the license; null: open", nullable=True),
        Column(
            "term_days",
            WHOLE,
            "Days from start_date to end_date; null without an end",
            nullable=True,
            minimum=0,
        ),
        Column("is_assigned", FLAG, "Whether somebody has the license"),
        Column(
            "is_active",
            FLAG,
            "Whether the last day of the month, or that of as_of, lies within the license's term",
        ),
        Column("expires_in_month", FLAG, "Whether end_date is in the month"),
        *RUN_COLUMNS,
    ),
    (
        Check(
            "assignment_is_consistent",
            "is_assigned is whether there is an assigned_to_user_id, and so is whether a plan_type",
            lambda t: (
                (t.is_assigned == t.assigned_to_user_id.notnull())
                & (t.is_assigned == t.plan_type.notnull())
            ),
        ),
        Check(
            "month_is_a_first_day",
            "month is the first day of a month",
            lambda t: t.month.day() == 1,
        ),
        Check(
            "expires_in_month_of_end_date",
            "expires_in_month is whether end_date has the month of month",
            lambda t: ibis.ifelse(
                t.end_date.isnull(),
                ~t.expires_in_month,
                t.expires_in_month == (month_number(t.end_date) == month_number(t.month)),
            ),
        ),
    ),
)


def scope(
    go_license_dim: ir.Table,
    go_user_dim: ir.Table,
    after_go_license_dim: ir.Table,
    after_go_user_dim: ir.Table,
    published: ir.Table,
    as_of: ir.TimestampScalar,
    as_of_before: ir.TimestampScalar,
) -> ir.Table:
    """The months of changed licenses and of those of changed users; those that `as_of` moves.

    The last published month was looked at as of an instant within it: of its rows those are others
    that something became of since. Then come new months; from the other end, months leave.
    """
    months = _months(as_of)
    key = ("license_id", "month")
    changed = go_license_dim.select("license_id").distinct()
    of_users = published.semi_join(
        go_user_dim, published.assigned_to_user_id == go_user_dim.user_id
    )
    ends = published.aggregate(last_month=published.month.max())
    months_and_last = months.cross_join(ends)
    new = months_and_last.filter(
        months_and_last.last_month.isnull() | (months_and_last.month > months_and_last.last_month)
    )
    last = months_and_last.filter(months_and_last.month == months_and_last.last_month)
    licenses = after_go_license_dim.select("license_id").distinct()
    turned = _turned(after_go_license_dim, as_of_before, as_of)
    turned_users = after_go_user_dim.filter(
        _is_since(after_go_user_dim.valid_from, as_of_before, as_of)
    )
    of_last = published.semi_join(last, published.month == last.month)
    found = united(
        changed.cross_join(months).select(*key),
        licenses.cross_join(new).select(*key),
        turned.cross_join(last).select(*key),
        of_last.semi_join(turned_users, of_last.assigned_to_user_id == turned_users.user_id).select(
            *key
        ),
        published.semi_join(changed, "license_id").select(*key),
        of_users.select(*key),
        published.anti_join(months, "month").select(*key),
    )
    assert found is not None
    return found


def _turned(versions: ir.Table, before: ir.TimestampScalar, as_of: ir.TimestampScalar) -> ir.Table:
    """The licenses of which a version, or the term, began or ended after `before`, by `as_of`."""
    was, is_ = before.date(), as_of.date()
    began = (versions.start_date > was) & (versions.start_date <= is_)
    # The last day is still one of the term.
    ended = (versions.end_date >= was) & (versions.end_date < is_)
    found = versions.filter(
        _is_since(versions.valid_from, before, as_of)
        | _is_since(versions.valid_to, before, as_of)
        | began
        | ended.fill_null(False)
    )
    return found.select("license_id").distinct()


def _is_since(
    at: ir.TimestampValue, before: ir.TimestampScalar, as_of: ir.TimestampScalar
) -> ir.BooleanValue:
    return (at > before) & (at <= as_of)


def identities(
    go_license_dim: ir.Table, go_license_month_agg: ir.Table, as_of: ir.TimestampScalar
) -> dict[str, ir.IntegerScalar]:
    """By how many the rows of the last month are not as many as the licenses in force."""
    versions = go_license_dim
    in_force = versions.filter((versions.valid_from <= as_of) & (versions.valid_to > as_of))
    month = month_start(month_number(as_of.date()))
    last = go_license_month_agg.filter(go_license_month_agg.month == month)
    off = (in_force.count().as_scalar() - last.count().as_scalar()).abs()
    return {"go_license_month_agg has each license in force": off}


@model(contract=CONTRACT, tags=("mart",), scope=scope, identities=identities)
def go_license_month_agg(
    go_license_dim: ir.Table,
    go_user_dim: ir.Table,
    as_of: ir.TimestampScalar,
    in_scope: ir.Table | None,
) -> ir.Table:
    """One row per license and month at whose end a version is in force.

    The month of `as_of` ends at `as_of`. A license that is closed by then has no row.
    """
    months, versions = _months(as_of), go_license_dim
    if in_scope is not None:
        months = months.semi_join(in_scope, "month")
        versions = versions.semi_join(in_scope, "license_id")
    held = versions.select(
        "license_id",
        "license_key",
        "license_type",
        "assigned_to_user_id",
        "start_date",
        "end_date",
        "term_days",
        "valid_from",
        "valid_to",
    )
    in_force = held.inner_join(
        months, [held.valid_from <= months.instant, held.valid_to > months.instant]
    )
    users = known_users(go_user_dim)
    if in_scope is not None:
        # Before the window that orders each user's versions.
        users = users.semi_join(in_force, users.user_id == in_force.assigned_to_user_id)
    found = with_user(
        in_force,
        users.mutate(**search_intervals(users, "user_id")),
        user_id="assigned_to_user_id",
        at="instant",
        columns={"plan_type": "found_plan", "company": "company"},
    )
    is_assigned = found.assigned_to_user_id.notnull()
    day = found.instant.date()
    rows = found.mutate(
        plan_type=ibis.ifelse(is_assigned, found.found_plan.fill_null(UNKNOWN), None),
        is_assigned=is_assigned,
        is_active=(found.start_date <= day) & (found.end_date >= day).fill_null(True),
        expires_in_month=(month_number(found.end_date) == month_number(found.month)).fill_null(
            False
        ),
    )
    return conformed(rows, CONTRACT.unstamped)


def _months(as_of: ir.TimestampScalar) -> ir.Table:
    """The months by their first day, each with the instant at which licenses are looked at."""
    numbers = whole_numbers(MONTHS, "ago")
    number = month_number(as_of.date()) - numbers.ago
    return numbers.select(
        month=month_start(number),
        instant=ibis.ifelse(numbers.ago == 0, as_of, last_instant(month_end(number))),
    )
