"""Key lookup: which version of a user a fact refers to."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from zoomgold import lazy_ibis as ibis
from zoomgold.expressions.keys import RESERVED_USERS, UNKNOWN_USER, instant, reserved_user_key
from zoomgold.expressions.tables import without

if TYPE_CHECKING:
    import ibis.expr.types as ir

#: Before the first and after the last time that a lookup distinguishes. A version's search interval
#: reaches from one to the other where it is its user's first or last.
_EARLIEST = datetime(1, 1, 1)
_LATEST = datetime(9999, 12, 31, 23, 59, 59, 999998)
_BEYOND = datetime(9999, 12, 31, 23, 59, 59, 999999)


def search_intervals(versions: ir.Table, key: str) -> dict[str, ir.TimestampValue]:
    """The half-open interval of times for which a lookup finds each version.

    The version with the greatest `valid_from` not after the time; the first version for times
    before it, and so for every time at least one version of a known key.
    """
    by_start = ibis.window(group_by=versions[key], order_by=versions.valid_from)
    is_first = versions.valid_from.lag().over(by_start).isnull()
    return {
        "found_from": ibis.ifelse(is_first, instant(_EARLIEST), versions.valid_from),
        "found_until": versions.valid_from.lead().over(by_start).coalesce(instant(_BEYOND)),
    }


def with_user(
    rows: ir.Table,
    user_versions: ir.Table,
    *,
    user_id: str,
    at: str,
    columns: Mapping[str, str],
) -> ir.Table:
    """Add columns of the version of `rows[user_id]` at the time or date `rows[at]`.

    `columns` maps a column of `user_versions` to its name in the result; all are null where the
    user is not known. A date is read as its midnight. Rows neither multiply nor disappear.
    """
    time = rows[at] if rows[at].type().is_timestamp() else rows[at].cast("timestamp(6)")
    within = ibis.least(ibis.greatest(time, instant(_EARLIEST)), instant(_LATEST))
    versions = user_versions.select(
        looked_up_id=user_versions.user_id,
        found_from=user_versions.found_from,
        found_until=user_versions.found_until,
        **{name: user_versions[column] for column, name in columns.items()},
    )
    joined = rows.left_join(
        versions,
        [
            rows[user_id] == versions.looked_up_id,
            within >= versions.found_from,
            within < versions.found_until,
        ],
    )
    return without(joined, "looked_up_id", "found_from", "found_until")


def or_unknown_user(user_key: ir.StringValue) -> ir.StringValue:
    """The key of the reserved member for a reference that Gold does not have."""
    return user_key.fill_null(reserved_user_key(UNKNOWN_USER))


def known_users(user_versions: ir.Table) -> ir.Table:
    """The versions of users, without those of the reserved members."""
    return user_versions.filter(~user_versions.user_id.isin(RESERVED_USERS))
